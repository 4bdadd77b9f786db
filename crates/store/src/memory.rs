//! The store that forgets: for tests, and the shortest statement of what the trait means.
//!
//! Everything lies in one map under one lock; a commit is durable for as long as the value lives, and nothing is ever written elsewhere.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use crate::feed::{Feed, Limits};
use crate::{Batch, BoxFuture, Changes, CommitError, Key, Record, Revision, Store, StoreError, Watch, WatchError, Write};

/// A store in memory. Share it behind an `Arc`.
#[derive(Debug)]
pub struct MemoryStore {
    state: Mutex<State>,
    feed: Arc<Feed>,
}

#[derive(Debug, Default)]
struct State {
    revision: Revision,
    records: BTreeMap<Key, (Revision, Bytes)>,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::with_limits(Limits::default())
    }

    /// An empty store that keeps this much for its watchers, so that a test can see `Compacted` early.
    pub fn with_limits(limits: Limits) -> Self {
        Self { state: Mutex::default(), feed: Feed::new(Revision::ZERO, limits) }
    }

    fn read(&self, prefix: &str) -> (Revision, Vec<Record>) {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let from = state.records.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        let under = from.take_while(|(key, _)| key.as_str().starts_with(prefix));
        let records = under.map(|(key, (revision, value))| Record { key: key.clone(), value: value.clone(), revision: *revision });
        (state.revision, records.collect())
    }

    fn apply(&self, batch: Batch) -> Result<Revision, CommitError> {
        batch.check_limits()?;
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let holds = batch.holds(|key| Ok::<_, CommitError>(state.records.get(key).map(|(revision, _)| *revision)))?;
        if !holds {
            return Err(CommitError::Conflict);
        }
        let revision = state.revision.next();
        let writes: Vec<_> = batch.writes.into_iter().filter_map(|write| state.write(revision, write)).collect();
        if !writes.is_empty() {
            state.revision = revision;
            // Under the lock of the state: the row must be in the order of the revisions.
            self.feed.publish(Changes { revision, writes });
        }
        Ok(state.revision)
    }
}

impl State {
    /// Applies one write; `None` if it changed nothing.
    fn write(&mut self, revision: Revision, write: Write) -> Option<(Key, Option<Bytes>)> {
        match write {
            Write::Put(key, value) => {
                self.records.insert(key.clone(), (revision, value.clone()));
                Some((key, Some(value)))
            }
            Write::Delete(key) => self.records.remove(&key).map(|_| (key, None)),
        }
    }
}

impl Store for MemoryStore {
    fn snapshot<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<(Revision, Vec<Record>), StoreError>> {
        Box::pin(async move { Ok(self.read(prefix)) })
    }

    fn watch(&self, from: Revision) -> BoxFuture<'_, Result<Box<dyn Watch>, WatchError>> {
        Box::pin(async move { Ok(Box::new(self.feed.watch(from)?) as Box<dyn Watch>) })
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<Revision, CommitError>> {
        Box::pin(async move { self.apply(batch) })
    }
}

impl Drop for MemoryStore {
    fn drop(&mut self) {
        self.feed.close("the store was closed");
    }
}
