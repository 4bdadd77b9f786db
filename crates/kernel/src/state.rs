//! The snapshot that requests read: one pointer, moved only by the watch.
//!
//! A reader takes the pointer and holds no lock. A commit is answered when the watch has brought it here, so whoever was
//! answered sees his own write.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use arc_swap::ArcSwap;
use daypass_directory::{AwsPolicies, Snapshot};
use daypass_store::{Revision, Store, WatchError};
use tokio::sync::watch;

use crate::{limits, ports::Clock};

/// The state of this node.
pub struct State {
    store: Arc<dyn Store>,
    aws: Arc<AwsPolicies>,
    snapshot: ArcSwap<Snapshot>,
    reached: watch::Sender<Revision>,
    /// When the watch broke, in milliseconds; zero while it works.
    broken_since: AtomicI64,
}

/// The state could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum StateError {
    /// The store does not answer.
    #[error("the store cannot be read: {0}")]
    Store(String),
    /// What it holds cannot be read: damaged, or written by a newer version.
    #[error("{0}")]
    Records(String),
}

impl State {
    /// Loads everything.
    pub async fn load(store: Arc<dyn Store>, aws: Arc<AwsPolicies>) -> Result<Self, StateError> {
        let snapshot = load(store.as_ref(), Arc::clone(&aws)).await?;
        let (reached, _) = watch::channel(snapshot.revision());
        Ok(Self { store, aws, snapshot: ArcSwap::from_pointee(snapshot), reached, broken_since: AtomicI64::new(0) })
    }

    /// The snapshot as it is now.
    pub fn current(&self) -> Arc<Snapshot> {
        self.snapshot.load_full()
    }

    /// The revision of the snapshot as it is now.
    pub(crate) fn revision(&self) -> Revision {
        self.snapshot.load().revision()
    }

    /// The store itself, for the writer queue.
    pub(crate) fn store(&self) -> &dyn Store {
        self.store.as_ref()
    }

    /// Resolves when the snapshot has reached that revision.
    pub(crate) async fn reach(&self, revision: Revision) {
        let mut reached = self.reached.subscribe();
        // The sender lives in self, so waiting cannot fail.
        let _ = reached.wait_for(|at| *at >= revision).await;
    }

    /// Resolves when the snapshot has left that revision, or when the pause is over.
    pub(crate) async fn changed_or(&self, pause: crate::ports::BoxFuture<'_, ()>, revision: Revision) {
        tokio::select! {
            () = self.reach(Revision(revision.0 + 1)) => {}
            () = pause => {}
        }
    }

    /// Whether the watch has been broken for longer than the named staleness.
    pub fn is_stale(&self, now: daypass_names::Timestamp) -> bool {
        let since = self.broken_since.load(Ordering::Acquire);
        since != 0 && now.epoch_millis() - since > limits::MAX_STALENESS_SECONDS * 1000
    }

    /// Follows the store for ever.
    pub async fn follow(self: Arc<Self>, clock: Arc<dyn Clock>) {
        loop {
            let trouble = self.follow_once().await;
            let now = clock.now();
            let _ = self.broken_since.compare_exchange(0, now.epoch_millis(), Ordering::AcqRel, Ordering::Acquire);
            tracing::warn!(%trouble, "the watch of the store broke; loading again");
            match load(self.store.as_ref(), Arc::clone(&self.aws)).await {
                Ok(snapshot) => self.publish(snapshot),
                Err(error) => {
                    tracing::error!(%error, "the store cannot be loaded");
                    clock.sleep_until(clock.now().plus_seconds(1)).await;
                }
            }
        }
    }

    async fn follow_once(&self) -> String {
        let mut watch = match self.store.watch(self.current().revision()).await {
            Ok(watch) => watch,
            Err(error) => return error.to_string(),
        };
        self.broken_since.store(0, Ordering::Release);
        loop {
            match watch.next().await {
                Ok(changes) => match self.current().apply(&changes) {
                    Ok(next) => self.publish(next),
                    Err(error) => return error.to_string(),
                },
                Err(WatchError::Compacted) => return "compacted".into(),
                Err(WatchError::Unavailable(cause)) => return cause,
            }
        }
    }

    fn publish(&self, snapshot: Snapshot) {
        let revision = snapshot.revision();
        self.snapshot.store(Arc::new(snapshot));
        self.reached.send_replace(revision);
    }
}

async fn load(store: &dyn Store, aws: Arc<AwsPolicies>) -> Result<Snapshot, StateError> {
    let (revision, records) = store.snapshot("/").await.map_err(|error| StateError::Store(error.to_string()))?;
    Snapshot::load(revision, &records, aws).map_err(|error| StateError::Records(error.to_string()))
}
