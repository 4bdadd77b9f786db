//! The store, and whether it took the last commit: what health and the operator's log hear of a full or broken disk.

use std::sync::{Arc, Mutex, PoisonError};

use daypass_store::{Batch, CommitError, Record, Revision, Store, StoreError, Watch, WatchError};

type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A store that remembers why it could not write.
pub(crate) struct WatchedStore {
    store: Arc<dyn Store>,
    failure: Mutex<Option<String>>,
}

impl WatchedStore {
    /// Watches that store.
    pub(crate) fn new(store: Arc<dyn Store>) -> Self {
        Self { store, failure: Mutex::new(None) }
    }

    /// Why the last commit failed, if it did; a precondition that did not hold, or a batch too large, is no failure of the store.
    pub(crate) fn failure(&self) -> Option<String> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn learn(&self, outcome: &Result<Revision, CommitError>) {
        let now = match outcome {
            Ok(_) | Err(CommitError::Conflict) => None,
            Err(CommitError::TooLarge(_)) => return,
            Err(error @ (CommitError::Unknown | CommitError::Unavailable(_))) => Some(error.to_string()),
        };
        let before = std::mem::replace(&mut *self.failure.lock().unwrap_or_else(PoisonError::into_inner), now.clone());
        match (before, now) {
            // Once, however many commands meet it.
            (None, Some(cause)) => tracing::error!(%cause, "the store cannot be written: nothing is changed until it can"),
            (Some(_), None) => tracing::info!("the store can be written again"),
            (Some(_), Some(_)) | (None, None) => {}
        }
    }
}

impl Store for WatchedStore {
    fn snapshot<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<(Revision, Vec<Record>), StoreError>> {
        self.store.snapshot(prefix)
    }

    fn watch(&self, from: Revision) -> BoxFuture<'_, Result<Box<dyn Watch>, WatchError>> {
        self.store.watch(from)
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<Revision, CommitError>> {
        Box::pin(async move {
            let outcome = self.store.commit(batch).await;
            self.learn(&outcome);
            outcome
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use bytes::Bytes;
    use daypass_store::{Key, Precondition, Write, memory::MemoryStore};

    use super::*;

    #[derive(Default)]
    struct Disk {
        store: MemoryStore,
        full: AtomicBool,
    }

    impl Store for Disk {
        fn snapshot<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<(Revision, Vec<Record>), StoreError>> {
            self.store.snapshot(prefix)
        }

        fn watch(&self, from: Revision) -> BoxFuture<'_, Result<Box<dyn Watch>, WatchError>> {
            self.store.watch(from)
        }

        fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<Revision, CommitError>> {
            if self.full.load(Ordering::SeqCst) {
                return Box::pin(std::future::ready(Err(CommitError::Unavailable("no space left on device".into()))));
            }
            self.store.commit(batch)
        }
    }

    fn batch() -> Batch {
        Batch { writes: vec![Write::Put(Key::new("/global/x/y"), Bytes::from_static(b"1"))], ..Batch::new() }
    }

    #[tokio::test]
    async fn a_disk_that_is_full_is_known_until_a_commit_succeeds() {
        let disk = Arc::new(Disk::default());
        let store = WatchedStore::new(Arc::clone(&disk) as _);
        store.commit(batch()).await.unwrap();
        assert_eq!(store.failure(), None);
        disk.full.store(true, Ordering::SeqCst);
        store.commit(batch()).await.unwrap_err();
        assert_eq!(store.failure().as_deref(), Some("the store is unavailable: no space left on device"));
        disk.full.store(false, Ordering::SeqCst);
        assert!(store.failure().is_some(), "nobody has tried");
        store.commit(batch()).await.unwrap();
        assert_eq!(store.failure(), None);
    }

    #[tokio::test]
    async fn a_precondition_that_does_not_hold_is_no_failure() {
        let store = WatchedStore::new(Arc::new(Disk::default()));
        store.commit(batch()).await.unwrap();
        let again = Batch { preconditions: vec![Precondition::Absent(Key::new("/global/x/y"))], ..batch() };
        assert_eq!(store.commit(again).await, Err(CommitError::Conflict));
        assert_eq!(store.failure(), None);
    }
}
