//! The embedded store: one redb file behind the `Store` trait.
//!
//! Two threads own the file. The writer takes every batch that waits, applies them one after the other inside one redb transaction, pays one
//! fsync, and then answers all of them; it never lingers for company, so a lone commit costs what a bare redb commit costs. The reader serves
//! snapshots, which a node takes at its start and after `Compacted`, never on the way of a request. Watchers are fed from memory
//! (`daypass_store::feed`), so a watch from before this opening is `Compacted`.
//!
//! Whatever goes wrong while writing (a full disk, a failed fsync), the file is closed and opened again, which rolls back to the last whole
//! commit, before anything else is answered. Only if that cannot tell what became of a group does its answer say `Unknown`.
//!
//! redb's one-phase commit is kept: its known weakness needs someone who orders the page writes of this machine and crashes it at will, and
//! whoever can do that reads the root key too.
//!
//! This room never repairs silently: a file that fails its checksums, is not ours, or is newer than this program refuses to open.

mod file;
mod reader;
mod shared;
mod tables;
mod worker;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use daypass_store::feed::Limits;
use daypass_store::{Batch, BoxFuture, CommitError, Record, Revision, Store, StoreError, Watch, WatchError};

use reader::Reader;
use shared::Shared;
use writer::Writer;

/// The number of the record layout that this program writes. It changes when an older program could misread the file.
pub const FORMAT: u64 = 1;

/// Why a store did not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process, or another part of this one, holds the store.
    #[error("{0} is in use by another process")]
    InUse(PathBuf),
    /// Somebody else could read or replace the file (W7.2).
    #[error("{path} is not safe to use: {why}")]
    Insecure {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The file was written by a later version. Nothing is guessed about it.
    #[error("the store has format {found}; this version reads up to {supported}: use the newer version that wrote it, or a backup")]
    NewerFormat {
        /// In the file.
        found: u64,
        /// [`FORMAT`].
        supported: u64,
    },
    /// The file is not what was written. Restore a backup.
    #[error("the store is damaged: {0}")]
    Damaged(String),
    /// The operating system refused.
    #[error("{path} cannot be opened: {cause}")]
    Io {
        /// The file.
        path: PathBuf,
        /// Its words.
        cause: std::io::Error,
    },
}

/// A store in one file. Dropping it finishes what was accepted and gives the file free.
#[derive(Debug)]
pub struct RedbStore {
    // The threads end first, then what they share.
    writer: Writer,
    reader: Reader,
    shared: Arc<Shared>,
}

impl RedbStore {
    /// Opens the store at `path` (by custom `store.redb` in the data folder), or creates it, with mode 0600, if nothing is there.
    ///
    /// Beside it lies `<path>.lock`, held for as long as the store is open. Blocks while the file is checked.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Self::open_with_limits(path, Limits::default())
    }

    /// As [`RedbStore::open`], keeping this much for watchers.
    pub fn open_with_limits(path: &Path, limits: Limits) -> Result<Self, OpenError> {
        Self::start(file::Place::take(path)?, limits)
    }

    fn start(place: file::Place, limits: Limits) -> Result<Self, OpenError> {
        let shared = Arc::new(Shared::open(place, limits)?);
        let failed = |cause| OpenError::Io { path: shared.path().to_owned(), cause };
        let writer = Writer::spawn(Arc::clone(&shared)).map_err(failed)?;
        let reader = Reader::spawn(Arc::clone(&shared)).map_err(failed)?;
        Ok(Self { writer, reader, shared })
    }
}

impl Store for RedbStore {
    fn snapshot<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<(Revision, Vec<Record>), StoreError>> {
        Box::pin(self.reader.snapshot(prefix))
    }

    fn watch(&self, from: Revision) -> BoxFuture<'_, Result<Box<dyn Watch>, WatchError>> {
        Box::pin(async move { Ok(Box::new(self.shared.feed.watch(from)?) as Box<dyn Watch>) })
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<Revision, CommitError>> {
        Box::pin(self.writer.commit(batch))
    }
}

impl Drop for RedbStore {
    fn drop(&mut self) {
        self.writer.finish();
        self.reader.finish();
        self.shared.feed.close("the store was closed");
    }
}

#[cfg(test)]
mod tests;
