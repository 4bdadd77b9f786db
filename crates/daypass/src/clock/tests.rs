use std::sync::atomic::AtomicI64;

use super::*;

/// A source that the test holds still.
#[derive(Debug, Clone, Default)]
struct Held(Arc<(AtomicI64, AtomicI64)>);

impl Held {
    fn at(wall: i64) -> Self {
        let held = Self::default();
        held.0.0.store(wall, Ordering::SeqCst);
        held.0.1.store(7_000, Ordering::SeqCst);
        held
    }

    fn pass(&self, millis: i64) {
        self.0.0.fetch_add(millis, Ordering::SeqCst);
        self.0.1.fetch_add(millis, Ordering::SeqCst);
    }

    fn step(&self, millis: i64) {
        self.0.0.fetch_add(millis, Ordering::SeqCst);
    }
}

impl Source for Held {
    fn wall(&self) -> i64 {
        self.0.0.load(Ordering::SeqCst)
    }

    fn counter(&self) -> i64 {
        self.0.1.load(Ordering::SeqCst)
    }
}

fn millis(at: i64) -> Timestamp {
    Timestamp::from_epoch_millis(at)
}

fn clock(held: &Held) -> SystemClock<Held> {
    SystemClock::new(held.clone(), start(millis(held.wall()), None, false).unwrap(), 0)
}

#[test]
fn w5_2_a_step_backwards_is_not_followed_but_caught_up_with() {
    let held = Held::at(1_000_000);
    let clock = clock(&held);
    assert_eq!(clock.now(), millis(1_000_000));
    held.step(-60_000);
    assert_eq!(clock.check(), Some(-60_000));
    assert_eq!(clock.now(), millis(1_000_000));
    held.pass(60_000);
    assert_eq!(clock.now(), millis(1_030_000));
    held.pass(60_000);
    assert_eq!(clock.now(), millis(1_060_000));
    held.pass(10_000);
    assert_eq!(clock.now(), millis(held.wall()));
}

#[test]
fn w5_2_a_step_forward_is_followed() {
    let held = Held::at(1_000_000);
    let clock = clock(&held);
    held.step(3_600_000);
    assert_eq!(clock.now(), millis(1_000_000));
    clock.check();
    assert_eq!(clock.now(), millis(4_600_000));
    assert_eq!(clock.check(), None);
}

#[test]
fn w5_2_time_never_runs_backwards_whatever_the_system_clock_does() {
    let held = Held::at(1_000_000_000);
    let clock = clock(&held);
    let mut last = clock.now();
    for step in [-5, 1_000, -90_000, 40, 500_000, -499_000, 3, -1_000_000, 7] {
        for _ in 0..20 {
            held.pass(13);
            held.step(step);
            clock.check();
            let now = clock.now();
            assert!(now >= last, "{step}");
            last = now;
        }
    }
    assert_eq!(clock.highest_served(), last);
}

#[test]
fn w5_2_a_clock_far_behind_what_was_served_refuses() {
    let served = Some(millis(10_000_000));
    assert!(start(millis(10_000_000 - 300_001), served, false).is_err());
    assert_eq!(start(millis(10_000_000 - 300_001), served, true).unwrap(), Start { at: millis(10_000_000 - 300_001), raise_epoch: true });
}

#[test]
fn w5_2_a_clock_a_little_behind_begins_at_what_was_served() {
    let served = Some(millis(10_000_000));
    for accept in [false, true] {
        assert_eq!(start(millis(10_000_000 - 300_000), served, accept).unwrap(), Start { at: millis(10_000_000), raise_epoch: false });
    }
    let held = Held::at(9_900_000);
    let clock = SystemClock::new(held.clone(), start(millis(9_900_000), served, false).unwrap(), 0);
    assert_eq!(clock.now(), millis(10_000_000));
    held.pass(300_000);
    assert_eq!(clock.now(), millis(held.wall()));
    assert_eq!(start(millis(10_000_001), served, false).unwrap().at, millis(10_000_001));
}

#[tokio::test]
async fn w5_1_a_dev_offset_is_durable_before_it_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("dev-clock");
    let held = Held::at(1_000_000);
    let hand = DevClock::new(Arc::new(clock(&held)), file.clone());
    hand.advance(3600).await.unwrap();
    assert_eq!(hand.read(), (millis(4_600_000), 3600));
    assert_eq!(DevClock::<Held>::stored_offset(&file).unwrap(), 3_600_000);
    hand.set(millis(4_700_500)).await.unwrap();
    assert_eq!(hand.read(), (millis(4_701_000), 3701));
    assert_eq!(DevClock::<Held>::stored_offset(&file).unwrap(), 3_701_000);
}

#[tokio::test]
async fn w5_1_an_offset_that_cannot_be_kept_moves_nothing() {
    let held = Held::at(1_000_000);
    let hand = DevClock::new(Arc::new(clock(&held)), "/nowhere/at/all".into());
    assert!(hand.advance(1).await.is_err());
    assert_eq!(hand.read(), (millis(1_000_000), 0));
}

#[tokio::test]
async fn w5_1_a_dev_clock_only_runs_forward() {
    let folder = tempfile::tempdir().unwrap();
    let held = Held::at(1_000_000);
    let hand = DevClock::new(Arc::new(clock(&held)), folder.path().join("dev-clock"));
    assert!(hand.advance(-1).await.is_err());
    assert!(hand.set(millis(998_000)).await.is_err());
    assert!(hand.advance(i64::MAX).await.is_err());
    assert_eq!(hand.read().0, millis(1_000_000));
}

#[tokio::test(start_paused = true)]
async fn a_sleeper_wakes_when_the_clock_is_moved() {
    let folder = tempfile::tempdir().unwrap();
    let held = Held::at(1_000_000);
    let clock = Arc::new(clock(&held));
    let sleeper = tokio::spawn({
        let clock = Arc::clone(&clock);
        async move { clock.sleep_until(millis(1_000_000 + 3_600_000)).await }
    });
    tokio::task::yield_now().await;
    clock.advance_to(3_600_000);
    sleeper.await.unwrap();
    drop(folder);
}

#[test]
fn the_real_source_agrees_with_itself() {
    let clock = SystemClock::new(SystemSource, start(millis(0), None, false).unwrap(), 0);
    let drift = clock.now().epoch_millis() - SystemSource.wall();
    assert!(drift.abs() < 1000, "{drift}");
}
