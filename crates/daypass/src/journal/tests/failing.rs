//! W9.2, W9.3: a disk that is full, does not sync or does not create. Errors are answered, and then it goes on.

use std::{fs, sync::Arc, sync::atomic::Ordering};

use daypass_kernel::ports::Journal;
use tokio::task::JoinSet;

use super::{Place, append_all, event, mutation, until};
use crate::journal::{SyncRule, verify};

/// What the background does every second, until it has worked.
async fn recovered(place: &Place, journal: &crate::journal::FileJournal) {
    place.clock.advance_seconds(1);
    until(|| journal.health().is_ok()).await;
}

#[tokio::test]
async fn w9_3_a_full_disk_is_answered_and_then_it_goes_on() {
    let place = Place::new();
    let journal = place.open();
    append_all(&journal, [1, 2]).await.unwrap();
    for room in [0, 1, 40, 100] {
        place.faults.room.store(room, Ordering::SeqCst);
        assert!(journal.append(event(666)).await.is_err(), "room {room}");
        assert!(journal.health().is_err());
        assert!(journal.append(event(667)).await.is_err());
        // Nothing of what was answered with an error remains.
        assert!(!place.numbers().contains(&666));
        place.faults.room.store(1 << 20, Ordering::SeqCst);
        recovered(&place, &journal).await;
        journal.append(event(3)).await.unwrap();
    }
    assert_eq!(place.numbers(), [1, 2, 3, 3, 3, 3]);
    let told: Vec<_> = place.events().into_iter().filter(|event| event["journal"] == "recovered").collect();
    assert_eq!(told.len(), 4);
    assert_eq!(told[0]["since"], "2026-01-02T03:04:05.000Z");
    assert_eq!(told[0]["time"], "2026-01-02T03:04:06.000Z");
}

#[tokio::test]
async fn w9_3_it_stays_refused_while_the_disk_stays_full() {
    let place = Place::new();
    let journal = place.open();
    append_all(&journal, [1]).await.unwrap();
    place.faults.room.store(5, Ordering::SeqCst);
    assert!(journal.append(event(2)).await.is_err());
    for _ in 0..3 {
        assert!(journal.inner.recover().is_err());
        assert!(journal.health().is_err() && journal.append(event(2)).await.is_err());
    }
    assert_eq!(place.numbers(), [1]);
}

#[tokio::test]
async fn w9_3_what_could_not_be_cut_off_at_once_is_cut_off_before_anything_else_is_written() {
    let place = Place::new();
    let journal = place.open();
    append_all(&journal, [1]).await.unwrap();
    place.faults.room.store(60, Ordering::SeqCst);
    place.faults.truncate_fails.store(true, Ordering::SeqCst);
    let long = daypass_kernel::ports::EncodedEvent { body: format!("{{\"x\":\"{}\"}}", "x".repeat(5000)).into_bytes(), outbox: None };
    assert!(journal.append(long).await.is_err());
    place.faults.room.store(1 << 20, Ordering::SeqCst);
    assert!(journal.inner.recover().is_err());
    place.faults.truncate_fails.store(false, Ordering::SeqCst);
    let file = place.files()[0].clone();
    // Longer than what is written next, so that it would show behind it.
    let torn = [fs::read(&file).unwrap(), vec![b'x'; 5000]].concat();
    fs::write(&file, torn).unwrap();
    journal.inner.recover().unwrap();
    append_all(&journal, [2]).await.unwrap();
    assert_eq!(place.numbers(), [1, 2]);
}

#[tokio::test]
async fn w9_2_mutations_that_were_on_their_way_are_recorded_when_writing_works_again() {
    let place = Place::new();
    let journal = Arc::new(place.open());
    journal.append(mutation(1)).await.unwrap();
    place.faults.room.store(100, Ordering::SeqCst);
    let mut tasks = JoinSet::new();
    for n in 2..=5 {
        let journal = Arc::clone(&journal);
        tasks.spawn(async move { journal.append(mutation(n)).await });
    }
    assert!(tasks.join_all().await.into_iter().all(|appended| appended.is_err()));
    // Committed before anybody knew.
    assert!(journal.append(mutation(6)).await.is_err());
    place.faults.room.store(1 << 20, Ordering::SeqCst);
    recovered(&place, &journal).await;
    assert_eq!(place.numbers(), [1, 2, 3, 4, 5, 6]);
    // The outbox still holds them, so the next start offers them again.
    drop(journal);
    let journal = place.open();
    for n in 2..=7 {
        journal.append(mutation(n)).await.unwrap();
    }
    assert_eq!(place.numbers(), [1, 2, 3, 4, 5, 6, 7]);
}

#[tokio::test]
async fn w9_2_what_is_written_is_synced_within_a_second() {
    let place = Place::new();
    let journal = place.open();
    let before = place.faults.syncs.load(Ordering::SeqCst);
    append_all(&journal, 0..10).await.unwrap();
    assert_eq!(place.faults.syncs.load(Ordering::SeqCst), before);
    for round in 1..=2 {
        place.clock.advance_seconds(1);
        until(|| place.faults.syncs.load(Ordering::SeqCst) == before + round).await;
        append_all(&journal, 0..10).await.unwrap();
    }
}

#[tokio::test]
async fn w9_2_with_each_an_event_is_synced_before_it_is_answered() {
    let mut place = Place::new();
    place.options.sync = SyncRule::Each;
    let journal = place.open();
    for round in 1..=3 {
        journal.append(event(round)).await.unwrap();
        assert_eq!(place.faults.syncs.load(Ordering::SeqCst), usize::try_from(round).unwrap());
    }
    place.faults.sync_fails.store(true, Ordering::SeqCst);
    assert!(journal.append(event(4)).await.is_err());
    assert!(journal.health().is_err());
}

#[tokio::test]
async fn w9_2_after_a_failed_sync_what_was_acknowledged_is_written_once_more() {
    let place = Place::new();
    let journal = place.open();
    append_all(&journal, [1, 2, 3]).await.unwrap();
    place.faults.sync_fails.store(true, Ordering::SeqCst);
    place.clock.advance_seconds(1);
    until(|| journal.health().is_err()).await;
    assert!(journal.append(event(4)).await.is_err());
    assert!(journal.inner.recover().is_err());
    place.faults.sync_fails.store(false, Ordering::SeqCst);
    let writes = place.faults.writes.load(Ordering::SeqCst);
    journal.inner.recover().unwrap();
    assert!(place.faults.writes.load(Ordering::SeqCst) > writes + 1, "once what was unsure, once what is new");
    journal.append(event(5)).await.unwrap();
    assert_eq!(place.numbers(), [1, 2, 3, 5]);
}

#[tokio::test]
async fn w9_2_what_was_not_synced_and_cannot_be_read_again_is_not_covered_up() {
    let place = Place::new();
    let journal = place.open();
    append_all(&journal, [1, 2, 3]).await.unwrap();
    place.faults.sync_fails.store(true, Ordering::SeqCst);
    place.clock.advance_seconds(1);
    until(|| journal.health().is_err()).await;
    place.faults.sync_fails.store(false, Ordering::SeqCst);
    let text = fs::read_to_string(&place.files()[0]).unwrap();
    fs::write(&place.files()[0], text.replace("{\"n\":2}", "{\"n\":9}")).unwrap();
    assert!(journal.inner.recover().is_err());
    assert!(journal.health().is_err());
}

#[tokio::test]
async fn w9_3_a_file_that_cannot_be_begun_stops_the_journal_and_leaves_nothing_behind() {
    let mut place = Place::new();
    place.options.file_bytes = 300;
    let journal = place.open();
    place.faults.create_fails.store(true, Ordering::SeqCst);
    append_all(&journal, [1]).await.unwrap();
    until(|| journal.health().is_err()).await;
    assert!(journal.append(mutation(1)).await.is_err());
    place.faults.create_fails.store(false, Ordering::SeqCst);
    recovered(&place, &journal).await;
    append_all(&journal, [2, 3]).await.unwrap();
    journal.finish().await.unwrap();
    assert_eq!(place.numbers(), [1, 1, 2, 3]);
    assert!(verify(&place.path).unwrap().files > 1);
}
