//! The store of a house: in memory, with faults on demand.

use std::sync::{
    Arc, Mutex, PoisonError,
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
    overtaking: Mutex<Option<Batch>>,
}

impl Default for Stage {
    fn default() -> Self {
        Self {
            flaky: Flaky::new(Arc::new(MemoryStore::new())),
            blind: AtomicBool::new(false),
            commits: AtomicUsize::new(0),
            overtaking: Mutex::default(),
        }
    }
}

impl Stage {
    /// Plans the faults of the next commits.
    pub fn plan(&self, faults: impl IntoIterator<Item = Fault>) {
        self.flaky.plan(faults);
    }

    /// Another node's batch, which comes in just before the next commit and must hold.
    pub fn overtake(&self, batch: Batch) {
        *self.overtaking.lock().unwrap_or_else(PoisonError::into_inner) = Some(batch);
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
        let overtaking = self.overtaking.lock().unwrap_or_else(PoisonError::into_inner).take();
        Box::pin(async move {
            if let Some(first) = overtaking {
                self.flaky.commit(first).await.unwrap();
            }
            self.flaky.commit(batch).await
        })
    }
}
