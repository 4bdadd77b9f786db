//! The law of the key ring.

use super::*;

const HOUR: i64 = 3600;

fn states(ring: &Ring, now: Timestamp) -> Vec<KeyState> {
    ring.keys().iter().map(|key| key.state(now)).collect()
}

#[test]
fn the_first_key_seals_at_once() {
    let ring = first_ring();
    assert_eq!(states(&ring, start()), [KeyState::Sealing]);
    assert_eq!(ring.epoch(), Epoch(1));
    assert_eq!(ring.record_key_ids().collect::<Vec<_>>(), [KeyId(2)]);
}

#[test]
fn w3_3_a_key_is_published_then_seals_then_only_opens_then_is_destroyed() {
    let mut ring = first_ring();
    let turn = start().plus_seconds(100);
    let new = ring.rotate(turn, PROPAGATION_SECONDS_SHARED, material(3)).unwrap();
    assert_eq!(new, KeyId(3));
    let from = ring.keys()[1].from();
    assert!(from >= turn.plus_seconds(PROPAGATION_SECONDS_SHARED));
    assert_eq!(ring.keys()[0].until(), Some(from));
    assert_eq!(states(&ring, turn), [KeyState::Sealing, KeyState::Published]);
    assert_eq!(states(&ring, from.minus_seconds(1)), [KeyState::Sealing, KeyState::Published]);
    assert_eq!(states(&ring, from), [KeyState::OpenOnly, KeyState::Sealing]);
    // Its last session ends after 36 h, and is answered ExpiredToken for 36 h more.
    assert_eq!(states(&ring, from.plus_seconds(72 * HOUR - 1)), [KeyState::OpenOnly, KeyState::Sealing]);
    assert_eq!(states(&ring, from.plus_seconds(72 * HOUR)), [KeyState::Destroyed, KeyState::Sealing]);
}

#[test]
fn a_key_never_begins_before_what_its_predecessor_sealed_in_the_same_second() {
    let mut ring = first_ring();
    let now = Timestamp::from_epoch_millis(start().epoch_millis() + 10_700);
    let sealed_just_before = Timestamp::from_epoch_millis(start().epoch_millis() + 10_300);
    ring.rotate(now, 0, material(3)).unwrap();
    assert_eq!(ring.keys()[0].state(sealed_just_before), KeyState::Sealing);
    assert_eq!(ring.keys()[0].state(now), KeyState::Sealing);
}

#[test]
fn at_every_instant_exactly_one_key_seals() {
    let mut ring = first_ring();
    let mut now = start();
    for turn in 0_u8..20 {
        now = now.plus_seconds(i64::from(turn) * 977 + 11);
        let _ = ring.rotate(now, i64::from(turn % 3) * 5, material(turn));
        if turn % 4 == 3 {
            let victim = ring.keys().iter().rev().find(|key| key.state(now) != KeyState::Destroyed).unwrap().id();
            ring.rotate_compromised(victim, now, material(100 + turn)).unwrap();
        }
        for ahead in 0..40 {
            let at = now.plus_seconds(ahead);
            let sealing = states(&ring, at).into_iter().filter(|state| *state == KeyState::Sealing).count();
            assert_eq!(sealing, 1, "turn {turn}, {ahead} s ahead");
        }
    }
}

#[test]
fn only_one_key_is_published_at_a_time() {
    let mut ring = first_ring();
    ring.rotate(start(), 60, material(3)).unwrap();
    assert_eq!(ring.rotate(start(), 60, material(4)).unwrap_err(), RingError::AlreadyPublished);
}

#[test]
fn w3_3_the_material_of_a_destroyed_key_is_gone_from_the_ring() {
    let mut ring = first_ring();
    ring.rotate(start().plus_seconds(10), 0, material(3)).unwrap();
    assert!(!ring.sweep(start().plus_seconds(71 * HOUR)));
    assert!(ring.sweep(start().plus_seconds(73 * HOUR)));
    // Even a clock put back does not bring it to life.
    assert_eq!(states(&ring, start()), [KeyState::Destroyed, KeyState::Published]);
}

#[test]
fn w3_3_a_compromised_key_dies_at_once_and_another_seals() {
    let mut ring = first_ring();
    let now = start().plus_seconds(50);
    ring.rotate_compromised(KeyId(1), now, material(3)).unwrap();
    assert_eq!(states(&ring, now), [KeyState::Destroyed, KeyState::Sealing]);
    assert_eq!(ring.rotate_compromised(KeyId(1), now, material(4)).unwrap_err(), RingError::UnknownKey);
}

#[test]
fn w3_3_if_the_sealing_key_is_compromised_the_published_one_need_not_wait() {
    let mut ring = first_ring();
    let now = start().plus_seconds(50);
    ring.rotate(now, 600, material(3)).unwrap();
    ring.rotate_compromised(KeyId(1), now, material(4)).unwrap();
    assert_eq!(states(&ring, now), [KeyState::Destroyed, KeyState::Sealing]);
}

#[test]
fn w3_3_if_the_published_key_is_compromised_the_sealing_one_goes_on() {
    let mut ring = first_ring();
    let now = start().plus_seconds(50);
    let published = ring.rotate(now, 600, material(3)).unwrap();
    ring.rotate_compromised(published, now, material(4)).unwrap();
    assert_eq!(states(&ring, now.plus_seconds(700)), [KeyState::Sealing, KeyState::Destroyed]);
}

#[test]
fn w3_3_rotation_is_due_by_age_and_by_count() {
    let mut ring = first_ring();
    let keys = Keys::prepare(&ring).unwrap();
    assert_eq!(keys.rotation_due(start()), None);
    assert_eq!(keys.rotation_due(start().plus_seconds(ROTATE_AFTER_SECONDS)), Some(RotationReason::Age));
    keys.pretend_seals(ROTATE_AFTER_SEALS);
    assert_eq!(keys.rotation_due(start()), Some(RotationReason::Count));
    ring.rotate(start(), 600, material(3)).unwrap();
    let keys = Keys::prepare(&ring).unwrap();
    keys.pretend_seals(ROTATE_AFTER_SEALS);
    assert_eq!(keys.rotation_due(start()), None, "one is on its way");
}

#[test]
fn a_ring_has_room_for_a_bounded_number_of_keys() {
    let mut ring = first_ring();
    let mut now = start();
    for turn in 1..MAX_HELD_KEYS {
        now = now.plus_seconds(5);
        ring.rotate(now, 0, material(u8::try_from(turn).unwrap())).unwrap();
    }
    assert_eq!(ring.rotate(now.plus_seconds(5), 0, material(99)).unwrap_err(), RingError::TooManyKeys);
    // Emergencies still find room, and what is destroyed does not pile up.
    for _ in 0..3 * MAX_HELD_KEYS {
        now = now.plus_seconds(5);
        let sealing = ring.keys().iter().find(|key| key.state(now) == KeyState::Sealing).unwrap().id();
        ring.rotate_compromised(sealing, now, material(100)).unwrap();
    }
    assert!(ring.keys().len() <= 2 * MAX_HELD_KEYS);
}

#[test]
fn a_record_key_goes_only_by_name_and_never_the_one_that_seals() {
    let mut ring = first_ring();
    assert_eq!(ring.destroy_record_key(KeyId(2)).unwrap_err(), RingError::RecordKey);
    assert_eq!(ring.rotate_compromised(KeyId(2), start(), material(3)).unwrap_err(), RingError::RecordKey);
    let new = ring.rotate_record_key(start(), material(3)).unwrap();
    ring.sweep(start().plus_seconds(10_000 * HOUR));
    assert_eq!(ring.record_key_ids().collect::<Vec<_>>(), [KeyId(2), new]);
    ring.destroy_record_key(KeyId(2)).unwrap();
    assert_eq!(ring.record_key_ids().collect::<Vec<_>>(), [new]);
}
