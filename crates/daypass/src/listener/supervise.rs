//! When a connection has had its time: a head that does not end, silence between requests, an answer that nobody fetches (W6.5).
//!
//! It looks once a second, so that a request pays for no timer of its own.

use super::pulse::Reading;
use crate::limits::{HEAD_READ_SECONDS, IDLE_SECONDS};

/// What to do with the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Let it be.
    Stay,
    /// It has had its time.
    Close,
}

/// The seconds of one connection.
#[derive(Debug, Default)]
pub(super) struct Supervisor {
    last: Option<Reading>,
    quiet: u32,
    in_head: u32,
}

impl Supervisor {
    /// One second has passed.
    pub(super) fn tick(&mut self, now: Reading) -> Verdict {
        let last = self.last.replace(now);
        let begun = last.is_none_or(|last| last.begun != now.begun);
        // While a request is answered, any byte counts; between requests only a request does: a client cannot stay by dripping.
        let alive = begun || (now.busy && last.is_none_or(|last| last.moved != now.moved));
        self.quiet = if alive { 0 } else { self.quiet + 1 };
        self.in_head = if now.in_head && !begun { self.in_head + 1 } else { 0 };
        if self.quiet >= IDLE_SECONDS || self.in_head >= HEAD_READ_SECONDS { Verdict::Close } else { Verdict::Stay }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Reading = Reading { moved: 1, begun: 1, busy: false, in_head: false };

    fn seconds(supervisor: &mut Supervisor, most: u32, mut reading: impl FnMut(u32) -> Reading) -> Option<u32> {
        (1..=most).find(|second| supervisor.tick(reading(*second)) == Verdict::Close)
    }

    #[test]
    fn w6_5_silence_between_requests_ends() {
        assert_eq!(seconds(&mut Supervisor::default(), 200, |_| OPEN), Some(IDLE_SECONDS + 1));
    }

    #[test]
    fn w6_5_a_head_that_drips_ends() {
        let drip = |second: u32| Reading { moved: u64::from(second), in_head: second > 1, ..OPEN };
        assert_eq!(seconds(&mut Supervisor::default(), 200, drip), Some(HEAD_READ_SECONDS + 1));
    }

    #[test]
    fn w6_5_dripping_between_requests_does_not_keep_it_open() {
        let drip = |second: u32| Reading { moved: u64::from(second), ..OPEN };
        assert_eq!(seconds(&mut Supervisor::default(), 200, drip), Some(IDLE_SECONDS + 1));
    }

    #[test]
    fn w6_5_an_answer_that_nobody_fetches_ends() {
        assert_eq!(seconds(&mut Supervisor::default(), 200, |_| Reading { busy: true, ..OPEN }), Some(IDLE_SECONDS + 1));
    }

    #[test]
    fn work_keeps_it_open() {
        let requests = |second: u32| Reading { begun: u64::from(second), in_head: true, ..OPEN };
        assert_eq!(seconds(&mut Supervisor::default(), 500, requests), None);
        let transfer = |second: u32| Reading { moved: u64::from(second), busy: true, ..OPEN };
        assert_eq!(seconds(&mut Supervisor::default(), 500, transfer), None);
    }
}
