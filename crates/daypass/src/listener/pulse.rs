//! What is going on on one connection, as its reader, its service and its supervisor see it together.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
};

use crate::limits::MAX_HEAD_BYTES;

/// Above this, a record's memory is given back after its request.
const KEPT_BYTES: usize = 4096;

/// How an HTTP/2 connection begins (RFC 9113 §3.4).
const H2_PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// The life of one connection.
#[derive(Debug, Default)]
pub(super) struct Pulse {
    moved: AtomicU64,
    seconds: AtomicU64,
    begun: AtomicU64,
    in_flight: AtomicUsize,
    h2: AtomicBool,
    record: Mutex<Record>,
}

/// The bytes as they arrived since the last answer, at most one head of them.
#[derive(Debug, Default)]
struct Record {
    bytes: Vec<u8>,
    /// How many requests were taken out of these bytes.
    requests: u32,
    /// How long the last of them says that its body is; nothing if it comes in chunks.
    body: Option<u64>,
    /// How many bytes arrived, kept or not.
    arrived: u64,
    /// An answer was written: the next byte begins a new record.
    answered: bool,
    /// What came before did not end where this record begins, as far as could be seen: whether a head begins here is a stranger's word.
    soiled: bool,
}

impl Record {
    /// Whether one request and nothing else lies in these bytes.
    fn is_one_request(&self) -> bool {
        let head = self.bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at as u64 + 4);
        self.requests == 1 && head.zip(self.body).is_some_and(|(head, body)| head.checked_add(body) == Some(self.arrived))
    }
}

/// What the supervisor looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    /// Counts bytes in both directions.
    pub(super) moved: u64,
    /// Counts requests.
    pub(super) begun: u64,
    /// Whether a request is being answered.
    pub(super) busy: bool,
    /// Whether part of a head has arrived.
    pub(super) in_head: bool,
}

impl Pulse {
    pub(super) fn arrived(&self, fresh: &[u8]) {
        self.moved.fetch_add(1, Ordering::Relaxed);
        if self.h2.load(Ordering::Relaxed) {
            return;
        }
        let mut record = self.record.lock().unwrap_or_else(PoisonError::into_inner);
        if record.answered {
            let soiled = record.soiled || !record.is_one_request();
            *record = Record { bytes: emptied(std::mem::take(&mut record.bytes)), soiled, ..Record::default() };
        }
        record.arrived = record.arrived.saturating_add(fresh.len() as u64);
        let room = MAX_HEAD_BYTES.saturating_sub(record.bytes.len()).min(fresh.len());
        record.bytes.extend_from_slice(fresh.get(..room).unwrap_or_default());
        // Only the first bytes of a connection can say so (RFC 9113 §3.4).
        if self.begun.load(Ordering::Relaxed) == 0 && record.bytes.starts_with(H2_PREFACE) {
            *record = Record::default();
            self.h2.store(true, Ordering::Relaxed);
        }
    }

    /// The supervisor has come by once more.
    pub(super) fn tick(&self) {
        self.seconds.fetch_add(1, Ordering::Relaxed);
    }

    /// How often the supervisor has come by: seconds of the connection, a little late.
    pub(super) fn seconds(&self) -> u64 {
        self.seconds.load(Ordering::Relaxed)
    }

    pub(super) fn sent(&self) {
        self.moved.fetch_add(1, Ordering::Relaxed);
        if !self.h2.load(Ordering::Relaxed) {
            self.record.lock().unwrap_or_else(PoisonError::into_inner).answered = true;
        }
    }

    /// A request begins; it lasts until the guard is dropped, with the last byte of its answer.
    pub(super) fn begin(self: &Arc<Self>, body: Option<u64>) -> Flight {
        self.begun.fetch_add(1, Ordering::Relaxed);
        self.in_flight.fetch_add(1, Ordering::AcqRel);
        if !self.h2.load(Ordering::Relaxed) {
            let mut record = self.record.lock().unwrap_or_else(PoisonError::into_inner);
            record.requests += 1;
            record.body = body;
        }
        Flight(Arc::clone(self))
    }

    /// Gives the bytes of the present head, if it is whole, the first of its record, and begins where the request before it ended.
    pub(super) fn with_head<T>(&self, read: impl FnOnce(&[u8]) -> T) -> Option<T> {
        let record = self.record.lock().unwrap_or_else(PoisonError::into_inner);
        (record.requests == 1 && !record.soiled).then(|| read(&record.bytes))
    }

    pub(super) fn read(&self) -> Reading {
        let in_head = !self.h2.load(Ordering::Relaxed) && {
            let record = self.record.lock().unwrap_or_else(PoisonError::into_inner);
            !record.answered && record.requests == 0 && !record.bytes.is_empty()
        };
        Reading {
            moved: self.moved.load(Ordering::Relaxed),
            begun: self.begun.load(Ordering::Relaxed),
            busy: self.in_flight.load(Ordering::Acquire) > 0,
            in_head,
        }
    }
}

/// The same memory without its bytes, unless it is much.
fn emptied(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.capacity() > KEPT_BYTES {
        return Vec::new();
    }
    bytes.clear();
    bytes
}

/// A request that is being answered.
#[derive(Debug)]
pub(super) struct Flight(Arc<Pulse>);

impl Drop for Flight {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::AcqRel);
    }
}
