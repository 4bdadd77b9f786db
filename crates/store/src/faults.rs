//! Stores that misbehave on purpose, so that callers can be tested for what they do then. No server ever names this module.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::{Batch, BoxFuture, CommitError, Record, Revision, Store, StoreError, Watch, WatchError};

/// What goes wrong with one commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: the commit goes through.
    None,
    /// The batch is committed, and the answer is lost: `Unknown`.
    AnswerLost,
    /// The batch never arrives, and that is not known either: `Unknown`.
    RequestLost,
    /// The backend refuses: `Unavailable`, nothing written.
    Unavailable,
    /// Somebody else was faster, says the backend: `Conflict`, nothing written.
    Conflict,
}

/// A store whose next commits meet the faults that were planned, in order; after them all goes well.
pub struct Flaky {
    inner: Arc<dyn Store>,
    planned: Mutex<VecDeque<Fault>>,
}

impl Flaky {
    /// Wraps a store. Reads and watches pass through untouched.
    pub fn new(inner: Arc<dyn Store>) -> Self {
        Self { inner, planned: Mutex::default() }
    }

    /// Plans the faults of the next commits, after those already planned.
    pub fn plan(&self, faults: impl IntoIterator<Item = Fault>) {
        self.planned.lock().unwrap_or_else(PoisonError::into_inner).extend(faults);
    }

    fn next_fault(&self) -> Fault {
        self.planned.lock().unwrap_or_else(PoisonError::into_inner).pop_front().unwrap_or(Fault::None)
    }
}

impl Store for Flaky {
    fn snapshot<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<(Revision, Vec<Record>), StoreError>> {
        self.inner.snapshot(prefix)
    }

    fn watch(&self, from: Revision) -> BoxFuture<'_, Result<Box<dyn Watch>, WatchError>> {
        self.inner.watch(from)
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<Revision, CommitError>> {
        Box::pin(async move {
            match self.next_fault() {
                Fault::None => self.inner.commit(batch).await,
                Fault::AnswerLost => {
                    // A conflict is lost as well: the caller cannot tell the two apart, and must not.
                    let _lost = self.inner.commit(batch).await;
                    Err(CommitError::Unknown)
                }
                Fault::RequestLost => Err(CommitError::Unknown),
                Fault::Unavailable => Err(CommitError::Unavailable("planned by the test".to_owned())),
                Fault::Conflict => Err(CommitError::Conflict),
            }
        })
    }
}
