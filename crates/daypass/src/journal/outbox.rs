//! Which outbox numbers the chain has: the highest, and the ranges below it that never came.
//!
//! A mutation's event is committed with its batch under a number and appended afterwards, exactly once (W9.2). The state is part of
//! every record and of its link, so the last record alone tells what is still to be appended after a crash. Numbers begin at 1 and
//! mostly come in order; one that comes late is taken, one that comes again is not.

use super::limits;

/// The numbers that were appended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Outbox {
    /// The highest number; zero is none.
    last: u64,
    /// Inclusive ranges below it, ascending.
    missing: Vec<(u64, u64)>,
}

impl Outbox {
    /// As it is printed in a record; `None` if no sequence of numbers can have led to it.
    pub(crate) fn restore(last: u64, missing: Vec<(u64, u64)>) -> Option<Self> {
        let mut above = 0;
        for (from, to) in &missing {
            if *from <= above || to < from || *to >= last {
                return None;
            }
            above = *to;
        }
        (missing.len() <= limits::MAX_MISSING_RANGES).then_some(Self { last, missing })
    }

    /// The highest number that was appended.
    pub(crate) fn last(&self) -> Option<u64> {
        (self.last > 0).then_some(self.last)
    }

    /// The ranges of numbers below it that were not.
    pub(crate) fn missing(&self) -> &[(u64, u64)] {
        &self.missing
    }

    /// Whether that number is still to be appended.
    pub(crate) fn wants(&self, number: u64) -> bool {
        number > self.last || self.missing.iter().any(|(from, to)| (*from..=*to).contains(&number))
    }

    /// Marks it as appended.
    pub(crate) fn take(&mut self, number: u64) {
        if number > self.last {
            if number - self.last > 1 {
                self.missing.push((self.last + 1, number - 1));
            }
            self.last = number;
        } else if let Some(at) = self.missing.iter().position(|(from, to)| (*from..=*to).contains(&number)) {
            let (from, to) = self.missing.remove(at);
            if number < to {
                self.missing.insert(at, (number + 1, to));
            }
            if from < number {
                self.missing.insert(at, (from, number - 1));
            }
        }
        // What is missing for so long will not come: nothing offers it any more.
        while self.missing.len() > limits::MAX_MISSING_RANGES {
            self.missing.remove(0);
        }
    }
}
