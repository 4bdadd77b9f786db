//! The world held still.

use std::sync::{
    Mutex,
    atomic::{AtomicI64, Ordering},
};

use bytes::Bytes;
use daypass_kernel::ports::{BoxFuture, Clock, EncodedEvent, Journal, JournalError, OutboxNumber, SecurityEntry};
use daypass_names::Timestamp;

/// 2026-01-02T03:04:05Z, in seconds.
const BEGIN: i64 = 1_767_323_045;

/// A clock that a test moves; in milliseconds.
pub(crate) struct Still(pub(crate) AtomicI64);

impl Default for Still {
    fn default() -> Self {
        Self(AtomicI64::new(BEGIN * 1000))
    }
}

impl Still {
    pub(crate) fn time(&self) -> Timestamp {
        Timestamp::from_epoch_millis(self.0.load(Ordering::SeqCst))
    }
}

impl Clock for Still {
    fn now(&self) -> Timestamp {
        self.time()
    }

    /// Whoever waits for the time waits for ever: nothing here is done by the clock.
    fn sleep_until(&self, _: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}

/// A journal that keeps the text of every event.
#[derive(Default)]
pub(crate) struct Kept(pub(crate) Mutex<Vec<String>>);

impl Journal for Kept {
    fn append(&self, event: EncodedEvent) -> BoxFuture<'_, Result<(), JournalError>> {
        self.0.lock().unwrap().push(String::from_utf8(event.body).unwrap());
        Box::pin(std::future::ready(Ok(())))
    }

    fn holds<'a>(&'a self, events: &'a [Bytes]) -> BoxFuture<'a, Result<Vec<bool>, JournalError>> {
        Box::pin(std::future::ready(Ok(vec![false; events.len()])))
    }

    fn append_security(&self, _: SecurityEntry) {}

    fn last_outbox(&self) -> Option<OutboxNumber> {
        None
    }

    fn health(&self) -> Result<(), JournalError> {
        Ok(())
    }
}
