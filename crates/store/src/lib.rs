//! Bytes under ordered keys: what every backend promises, and nothing about what the bytes mean.
//!
//! [`Store`] is three verbs. `snapshot` reads all records under a prefix as they stood at one revision. `watch` tells every later commit
//! once, in order, or says that it can no longer do so (`Compacted`: load again). `commit` applies a whole [`Batch`] or nothing of it, and
//! only if its preconditions hold. That is what etcd offers too, so a second backend needs no second directory.
//!
//! One counter numbers the commits of the whole store: each batch that changes something takes the next [`Revision`], and every record it
//! writes carries that number as its last change. A batch that changes nothing (no writes, or only deletions of missing keys) takes no
//! revision and answers the present one.
//!
//! This room never looks inside a value, never reads a clock, never retries and never decides a conflict: the caller reads again and decides.

pub mod batch;
#[cfg(feature = "conformance")]
pub mod conformance;
pub mod faults;
pub mod feed;
mod key;
pub mod memory;

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

pub use batch::{Batch, MAX_BATCH_BYTES, MAX_KEY_BYTES, MAX_OPERATIONS, MAX_VALUE_BYTES, Precondition, Refusal, Write};
pub use key::{Key, Revision};

/// A future on the heap, so that [`Store`] and [`Watch`] can stand behind `dyn`.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One value under one key, and the commit that last wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Where it lies.
    pub key: Key,
    /// What lies there; never empty by rule, only by the writer's wish.
    pub value: Bytes,
    /// The commit that last wrote it: what [`Precondition::Unchanged`] compares.
    pub revision: Revision,
}

/// One committed batch as a watcher sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The number the commit took.
    pub revision: Revision,
    /// What it wrote, in the order of the batch; `None` is a deletion. Deletions of missing keys are not listed.
    pub writes: Vec<(Key, Option<Bytes>)>,
}

/// Why nothing could be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The backend cannot answer now; the text is for the log.
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
    /// What was read is not what was written. Nothing of it may be used.
    #[error("the store is damaged: {0}")]
    Damaged(String),
}

/// Why a batch has no revision to show.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// A precondition did not hold. Nothing was written.
    #[error("a precondition did not hold")]
    Conflict,
    /// The answer was lost: the batch was written whole or not at all. Read again, then decide.
    #[error("the outcome of the commit is unknown")]
    Unknown,
    /// The batch breaks a limit of this room, whatever the state. Nothing was written.
    #[error("the batch is refused: {0}")]
    TooLarge(Refusal),
    /// The backend cannot write now; the text is for the log. Nothing was written.
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
}

/// Why a watch ended.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WatchError {
    /// Changes after the watcher's revision are no longer kept: take a new snapshot and watch from its revision.
    #[error("changes after this revision are no longer kept")]
    Compacted,
    /// The backend is gone; the text is for the log.
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
}

/// The port through which the house keeps its state.
pub trait Store: Send + Sync + 'static {
    /// All records whose key begins with `prefix`, in byte order of the keys, as they stood at the one revision that is returned.
    ///
    /// The revision is the store's, not the prefix's: a watch from it misses nothing. An empty prefix reads everything.
    fn snapshot<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<(Revision, Vec<Record>), StoreError>>;

    /// Every commit with a revision greater than `from`, each once, in order.
    ///
    /// Errors: [`WatchError::Compacted`] when some of them are no longer kept, here or at any later [`Watch::next`].
    fn watch(&self, from: Revision) -> BoxFuture<'_, Result<Box<dyn Watch>, WatchError>>;

    /// Applies the whole batch if all its preconditions hold, durably, and returns its revision.
    ///
    /// A future that is dropped before it answers leaves the batch as [`CommitError::Unknown`] does.
    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<Revision, CommitError>>;
}

/// A place in the row of commits.
pub trait Watch: Send {
    /// Waits for the next commit. Cancel-safe: a dropped future loses no change.
    fn next(&mut self) -> BoxFuture<'_, Result<Changes, WatchError>>;
}

#[cfg(test)]
mod tests;
