//! The head of the chain and the group that is being collected: the one lock on a request's path (W9.2).
//!
//! Under it an event gets its number and link and is copied into the group's buffer; no system call, no hash of a body.

use std::{collections::BTreeMap, mem, sync::Arc};

use daypass_kernel::ports::JournalError;
use daypass_names::Timestamp;

use super::{
    appender::Turn,
    chain::{Hash, Head, hash_body},
    group::Group,
    limits,
    line::{self, Line},
    own::Own,
};

/// What is ahead of the disk.
pub(crate) struct Queue {
    head: Head,
    buffer: Vec<u8>,
    group: Arc<Group>,
    /// Somebody waits for the group, even if it has no bytes.
    joined: bool,
    /// A task is writing, or about to.
    writing: bool,
    failure: Option<Failure>,
    /// Events of committed mutations that a failure kept out of the chain, by outbox number.
    owed: BTreeMap<u64, Vec<u8>>,
}

/// Why nothing can be written.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    /// For those who ask.
    pub(crate) error: JournalError,
    /// Since when.
    pub(crate) since: Timestamp,
}

/// A group on its way to the disk.
pub(crate) struct Taken {
    /// Its lines.
    pub(crate) bytes: Vec<u8>,
    /// Where the chain stands after it.
    pub(crate) head: Head,
    /// Those who wait.
    pub(crate) group: Arc<Group>,
    /// The first record of the next file, if this is to be the last group of the current one.
    pub(crate) turn: Option<Turn>,
}

/// A place in a group.
pub(crate) struct Place {
    /// The group.
    pub(crate) group: Arc<Group>,
    /// Whether nobody writes yet: whoever gets this must see to it.
    pub(crate) first: bool,
}

impl Queue {
    /// A queue behind that head.
    pub(crate) fn new(head: Head) -> Self {
        Self { head, buffer: Vec::new(), group: Arc::default(), joined: false, writing: false, failure: None, owed: BTreeMap::new() }
    }

    /// The highest outbox number in the chain.
    pub(crate) fn last_outbox(&self) -> Option<u64> {
        self.head.outbox.last()
    }

    /// Why nothing can be written, if so.
    pub(crate) fn failure(&self) -> Option<&Failure> {
        self.failure.as_ref()
    }

    /// Takes an event into the chain. One whose outbox number the chain has is only waited for.
    pub(crate) fn push(&mut self, body: &[u8], hash: &Hash, number: Option<u64>) -> Result<Place, JournalError> {
        if let Some(failure) = &self.failure {
            let error = failure.error.clone();
            if let Some(number) = number {
                self.owe(number, body);
            }
            return Err(error);
        }
        if number.is_none() && self.buffer.len().saturating_add(body.len()) > limits::MAX_WAITING_BYTES {
            return Err(JournalError("the disk does not keep up".into()));
        }
        if number.is_none_or(|number| self.head.outbox.wants(number)) {
            self.head.advance(hash, number);
            line::write(&mut self.buffer, &self.head, number, body);
        }
        self.join()
    }

    /// A place in the group that is being collected, behind everything that was pushed.
    pub(crate) fn join(&mut self) -> Result<Place, JournalError> {
        if let Some(failure) = &self.failure {
            return Err(failure.error.clone());
        }
        self.joined = true;
        Ok(Place { group: Arc::clone(&self.group), first: !mem::replace(&mut self.writing, true) })
    }

    /// Puts an event of the journal itself into the chain; it goes out with the next group.
    pub(crate) fn push_own(&mut self, event: &Own) {
        let body = event.encode();
        self.head.advance(&hash_body(&body), None);
        line::write(&mut self.buffer, &self.head, None, &body);
    }

    /// Takes the group that was collected; `None`, and nobody writes any more, if nobody waits.
    ///
    /// `next_file` makes this the last group of its file: the record that begins the next one enters the chain under the same lock, so
    /// that whatever is pushed from now on follows it.
    pub(crate) fn take(&mut self, next_file: Option<(&Own, Timestamp)>) -> Option<Taken> {
        if !mem::take(&mut self.joined) {
            self.writing = false;
            return None;
        }
        let bytes = mem::take(&mut self.buffer);
        let head = self.head.clone();
        let turn = next_file.map(|(event, now)| self.begin_file(event, now));
        Some(Taken { bytes, head, group: mem::take(&mut self.group), turn })
    }

    /// How many bytes wait.
    pub(crate) fn waiting(&self) -> usize {
        self.buffer.len()
    }

    /// Brings the record that begins a file into the chain.
    pub(crate) fn begin_file(&mut self, event: &Own, now: Timestamp) -> Turn {
        let previous = self.head.link;
        let body = event.encode();
        self.head.advance(&hash_body(&body), None);
        let mut line = Vec::new();
        line::write_first(&mut line, &previous, &self.head, &body);
        Turn { line, head: self.head.clone(), now }
    }

    /// Gives a written buffer back, so that the next group needs no new one.
    pub(crate) fn reuse(&mut self, mut spent: Vec<u8>) {
        const KEPT_BYTES: usize = 256 * 1024;
        if self.buffer.capacity() == 0 && spent.capacity() <= KEPT_BYTES {
            spent.clear();
            self.buffer = spent;
        }
    }

    /// Nothing can be written: the chain goes back to `good`, and everybody who waits hears of it. True if this is news.
    pub(crate) fn fail(&mut self, failure: &Failure, good: &Head, lost: &[u8]) -> bool {
        self.head = good.clone();
        let waiting = mem::take(&mut self.buffer);
        for bytes in [lost, &waiting] {
            for line in bytes.split(|byte| *byte == b'\n').filter_map(Line::parse) {
                if let Some(number) = line.number {
                    self.owe(number, line.body);
                }
            }
        }
        self.joined = false;
        self.writing = false;
        mem::take(&mut self.group).finish(Err(failure.error.clone()));
        let is_news = self.failure.is_none();
        if is_news {
            self.failure = Some(failure.clone());
        }
        is_news
    }

    fn owe(&mut self, number: u64, body: &[u8]) {
        if self.head.outbox.wants(number) && self.owed.len() < limits::MAX_OWED_EVENTS {
            self.owed.insert(number, body.to_vec());
        }
    }

    /// What must be written first when writing works again: an event that says so, and what is owed, in order.
    pub(crate) fn resumption(&self, good: &Head, now: Timestamp) -> (Vec<u8>, Head) {
        let mut head = good.clone();
        let mut bytes = Vec::new();
        let mut add = |body: &[u8], number| {
            head.advance(&hash_body(body), number);
            line::write(&mut bytes, &head, number, body);
        };
        if let Some(failure) = &self.failure {
            add(&Own::Recovered { time: now.with_millis(), since: failure.since.with_millis(), cause: failure.error.0.clone() }.encode(), None);
        }
        for (number, body) in self.owed.iter().filter(|(number, _)| good.outbox.wants(**number)) {
            add(body, Some(*number));
        }
        (bytes, head)
    }

    /// Writing works again, and the chain stands there.
    pub(crate) fn recover(&mut self, head: Head) {
        self.head = head;
        self.owed.clear();
        self.failure = None;
    }
}
