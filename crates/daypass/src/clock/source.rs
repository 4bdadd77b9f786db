//! What the operating system knows about time.

use std::time::{SystemTime, UNIX_EPOCH};

use rustix::time::{ClockId, clock_gettime};

/// Two readings, both in milliseconds.
pub trait Source: Send + Sync + 'static {
    /// Since the epoch; an administrator or a time server may step it.
    fn wall(&self) -> i64;
    /// Since the machine's start; it only rises, and counts sleep too.
    fn counter(&self) -> i64;
}

/// The real ones.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemSource;

impl Source for SystemSource {
    #[expect(clippy::disallowed_methods, reason = "this is the Clock port's one source")]
    fn wall(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    fn counter(&self) -> i64 {
        // A machine that slept must not wake into sessions that should have ended.
        let time = clock_gettime(ClockId::Boottime);
        time.tv_sec.saturating_mul(1000).saturating_add(time.tv_nsec / 1_000_000)
    }
}
