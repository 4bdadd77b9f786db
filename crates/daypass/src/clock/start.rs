//! With what time a server may begin (W5.2).

use daypass_names::Timestamp;

/// How far a clock may lie behind the highest time served, in seconds. Further, and expired sessions would live again.
pub const MAX_BEHIND_SECONDS: i64 = 300;

/// How a server begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// Time never falls below this.
    pub at: Timestamp,
    /// Whether the epoch must be raised first, so that no session of before lives.
    pub raise_epoch: bool,
}

/// The clock is too far behind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the clock says {now}, and this server has already served {served}: set the clock, or start with --accept-clock, which ends every session")]
pub struct ClockBehind {
    /// What the clock says.
    pub now: Timestamp,
    /// What was served.
    pub served: Timestamp,
}

/// Compares the clock with the highest time served. `--accept-clock` takes any clock, at the price of every session.
pub fn start(now: Timestamp, served: Option<Timestamp>, accept: bool) -> Result<Start, ClockBehind> {
    let Some(served) = served.filter(|served| *served > now) else {
        return Ok(Start { at: now, raise_epoch: false });
    };
    if served.epoch_millis() - now.epoch_millis() <= MAX_BEHIND_SECONDS * 1000 {
        Ok(Start { at: served, raise_epoch: false })
    } else if accept {
        Ok(Start { at: now, raise_epoch: true })
    } else {
        Err(ClockBehind { now, served })
    }
}
