//! The store of a house: in memory, with faults on demand.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicUsize, Ordering},
};

use daypass_store::{
    Batch, BoxFuture, CommitError, Record, Revision, Store, StoreError, Watch, WatchError,
    faults::{Fault, Flaky},
    memory::MemoryStore,
};

/// A store in memory behind one that misbehaves as planned. It counts commits, and can be made blind: then it cannot be read.
pub struct Stage {
    flaky: Flaky,
    blind: AtomicBool,
    commits: AtomicUsize,
}

impl Default for Stage {
    fn default() -> Self {
        Self { flaky: Flaky::new(Arc::new(MemoryStore::new())), blind: AtomicBool::new(false), commits: AtomicUsize::new(0) }
    }
}

impl Stage {
    /// Plans the faults of the next commits.
    pub fn plan(&self, faults: impl IntoIterator<Item = Fault>) {
        self.flaky.plan(faults);
    }

    /// Whether reads fail from now on.
    pub fn blind(&self, blind: bool) {
        self.blind.store(blind, Ordering::SeqCst);
    }

    /// How many commits were tried.
    pub fn commits(&self) -> usize {
        self.commits.load(Ordering::SeqCst)
    }

    /// Everything under a prefix, whether blind or not.
    pub async fn records(&self, prefix: &str) -> Vec<Record> {
        self.flaky.snapshot(prefix).await.unwrap().1
    }
}

impl Store for Stage {
    fn snapshot<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<(Revision, Vec<Record>), StoreError>> {
        if self.blind.load(Ordering::SeqCst) {
            return Box::pin(std::future::ready(Err(StoreError::Unavailable("planned by the test".into()))));
        }
        self.flaky.snapshot(prefix)
    }

    fn watch(&self, from: Revision) -> BoxFuture<'_, Result<Box<dyn Watch>, WatchError>> {
        self.flaky.watch(from)
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<Revision, CommitError>> {
        self.commits.fetch_add(1, Ordering::SeqCst);
        self.flaky.commit(batch)
    }
}
