//! The one clock: the system's at start, carried on by a counter that neither a step of the system clock nor a sleep can turn back.
//!
//! W5.2: inside a process time never runs backwards. A start up to five minutes behind the highest time served begins there and runs
//! at half speed until the system clock has caught up; further behind it refuses (`start`). Every 30 s the system clock is looked at
//! again: a step forward is followed at once, a step backward at half speed.
//!
//! W5.1: a `--dev` clock has an offset that only grows, and is on the disk before anybody is told.

mod dev;
mod source;
mod start;

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicI64, Ordering},
};

use arc_swap::ArcSwap;
use daypass_kernel::ports::{BoxFuture, Clock};
use daypass_names::Timestamp;
use tokio::sync::watch;

pub use dev::{DevClock, DevClockError};
pub use source::{Source, SystemSource};
pub use start::{ClockBehind, MAX_BEHIND_SECONDS, Start, start};

/// How often the system clock is looked at, and the highest time served is stored (W5.2: at least every 30 s).
pub const CHECK_SECONDS: u64 = 30;

/// How far the two clocks may drift apart before it is called a step, in milliseconds.
const STEP_MILLIS: i64 = 1000;

/// What time it is, as lines over the counter. All in milliseconds.
#[derive(Debug, Clone, Copy)]
struct Course {
    /// Added to the counter, this is the system clock's time.
    shift: i64,
    /// Time never falls below the line that begins here and rises at half speed.
    floor: i64,
    floor_from: i64,
    /// How far `--dev` has moved it on.
    offset: i64,
}

impl Course {
    fn at(&self, counter: i64) -> i64 {
        let slow = self.floor + (counter - self.floor_from) / 2;
        (counter + self.shift + self.offset).max(slow)
    }
}

/// The clock of the house.
#[derive(Debug)]
pub struct SystemClock<S = SystemSource> {
    source: S,
    course: ArcSwap<Course>,
    /// One hand at a time sets a new course.
    setting: Mutex<()>,
    /// The highest time that anybody was told.
    served: AtomicI64,
    /// Sleepers look again when the course changes.
    moved: watch::Sender<()>,
}

impl<S: Source> SystemClock<S> {
    /// A clock that begins at `begin.at` or at the system's time, whichever is later; `offset_millis` is that of `--dev`.
    pub fn new(source: S, begin: Start, offset_millis: i64) -> Self {
        let counter = source.counter();
        let course = Course { shift: source.wall() - counter, floor: begin.at.epoch_millis(), floor_from: counter, offset: offset_millis };
        let (moved, _) = watch::channel(());
        Self { served: AtomicI64::new(begin.at.epoch_millis()), source, course: ArcSwap::from_pointee(course), setting: Mutex::new(()), moved }
    }

    /// The highest time that was served: what the store keeps (W5.2).
    pub fn highest_served(&self) -> Timestamp {
        Timestamp::from_epoch_millis(self.served.load(Ordering::Acquire))
    }

    /// Looks at the system clock again. Returns by how many milliseconds it had stepped, if it had.
    pub fn check(&self) -> Option<i64> {
        let _one = self.setting.lock().unwrap_or_else(PoisonError::into_inner);
        let course = **self.course.load();
        let counter = self.source.counter();
        let shift = self.source.wall() - counter;
        let step = shift - course.shift;
        if step.abs() < STEP_MILLIS {
            return None;
        }
        // Behind: stand on the line that begins at what was served. Ahead: the floor lies below, and does nothing.
        self.set(Course { shift, floor: course.at(counter), floor_from: counter, ..course });
        Some(step)
    }

    /// Moves the clock on, for `--dev`. Only the journal of that offset may call it: `DevClock`.
    fn advance_to(&self, offset: i64) {
        let _one = self.setting.lock().unwrap_or_else(PoisonError::into_inner);
        let course = **self.course.load();
        self.set(Course { offset: offset.max(course.offset), ..course });
    }

    fn offset(&self) -> i64 {
        self.course.load().offset
    }

    fn set(&self, course: Course) {
        self.course.store(Arc::new(course));
        self.moved.send_replace(());
    }
}

impl<S: Source> Clock for SystemClock<S> {
    fn now(&self) -> Timestamp {
        let candidate = self.course.load().at(self.source.counter());
        // Most calls within one millisecond only read.
        let served = self.served.load(Ordering::Acquire);
        if candidate <= served {
            return Timestamp::from_epoch_millis(served);
        }
        let before = self.served.fetch_max(candidate, Ordering::AcqRel);
        Timestamp::from_epoch_millis(before.max(candidate))
    }

    fn sleep_until(&self, at: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let mut moved = self.moved.subscribe();
            loop {
                let left = at.epoch_millis() - self.now().epoch_millis();
                let Some(left) = u64::try_from(left).ok().filter(|left| *left > 0) else {
                    return;
                };
                tokio::select! {
                    () = tokio::time::sleep(std::time::Duration::from_millis(left)) => {}
                    // The sender lives in self, so waiting cannot fail.
                    _ = moved.changed() => {}
                }
            }
        })
    }
}

#[cfg(test)]
mod tests;
