//! The row of recent commits that a backend inside this process feeds to its watchers.
//!
//! The backend publishes each commit, in order, after it is durable. A watcher keeps only its place in the row, so a slow one costs nothing:
//! when the row has moved past its place it is told `Compacted` and loads again. Nothing here survives the process; a watch that begins
//! before the opening of the store is `Compacted` too.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::{BoxFuture, Changes, Revision, Watch, WatchError};

/// Commits that are kept for watchers. A watcher this far behind is better off loading again.
pub const MAX_RETAINED_CHANGES: usize = 4096;

/// Bytes of keys and values that are kept for watchers; the newest commit is kept whatever its size.
pub const MAX_RETAINED_BYTES: usize = 16 * 1024 * 1024;

/// The row, shared between one backend and its watchers.
#[derive(Debug)]
pub struct Feed {
    row: Mutex<Row>,
    moved: Notify,
    limits: Limits,
}

/// How much of the row is kept.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Commits.
    pub changes: usize,
    /// Bytes of their keys and values.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { changes: MAX_RETAINED_CHANGES, bytes: MAX_RETAINED_BYTES }
    }
}

#[derive(Debug)]
struct Row {
    /// The oldest place from which nothing is missing.
    floor: Revision,
    /// Commits after `floor`, without a gap.
    kept: VecDeque<Changes>,
    kept_bytes: usize,
    /// Raised when the row began anew: no watcher of before may go on.
    life: u64,
    closed: Option<String>,
}

impl Feed {
    /// An empty row that begins after `revision`.
    pub fn new(revision: Revision, limits: Limits) -> Arc<Self> {
        let row = Row { floor: revision, kept: VecDeque::new(), kept_bytes: 0, life: 0, closed: None };
        Arc::new(Self { row: Mutex::new(row), moved: Notify::new(), limits })
    }

    /// Adds the next commit. A commit that does not follow the last one begins the row anew, so that no watcher can miss the gap.
    pub fn publish(&self, changes: Changes) {
        let mut row = self.lock();
        if changes.revision != row.head().next() {
            row.begin_after(Revision(changes.revision.0.saturating_sub(1)));
        }
        row.kept_bytes = row.kept_bytes.saturating_add(bytes_of(&changes));
        row.kept.push_back(changes);
        row.trim(self.limits);
        drop(row);
        self.moved.notify_waiters();
    }

    /// Forgets the row: every watcher loads again. For a backend that cannot say what happened up to `revision`.
    pub fn restart(&self, revision: Revision) {
        self.lock().begin_after(revision);
        self.moved.notify_waiters();
    }

    /// Ends every watch with `Unavailable`, after what was published was read.
    pub fn close(&self, reason: &str) {
        self.lock().closed = Some(reason.to_owned());
        self.moved.notify_waiters();
    }

    /// The last commit that was published, or where the row began.
    pub fn head(&self) -> Revision {
        self.lock().head()
    }

    /// A watcher of every commit after `from`.
    pub fn watch(self: &Arc<Self>, from: Revision) -> Result<FeedWatch, WatchError> {
        let row = self.lock();
        if from < row.floor {
            return Err(WatchError::Compacted);
        }
        Ok(FeedWatch { life: row.life, place: from, feed: Arc::clone(self) })
    }

    // A row is never left half changed, so a panic elsewhere does not spoil it.
    fn lock(&self) -> MutexGuard<'_, Row> {
        self.row.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Row {
    fn head(&self) -> Revision {
        self.kept.back().map_or(self.floor, |newest| newest.revision)
    }

    fn begin_after(&mut self, revision: Revision) {
        self.floor = revision;
        self.kept.clear();
        self.kept_bytes = 0;
        self.life = self.life.wrapping_add(1);
    }

    fn trim(&mut self, limits: Limits) {
        while self.kept.len() > limits.changes.max(1) || (self.kept_bytes > limits.bytes && self.kept.len() > 1) {
            let Some(oldest) = self.kept.pop_front() else { return };
            self.kept_bytes = self.kept_bytes.saturating_sub(bytes_of(&oldest));
            self.floor = oldest.revision;
        }
    }

    /// The commit after `place`, `None` if it has not happened yet.
    fn after(&self, life: u64, place: Revision) -> Result<Option<Changes>, WatchError> {
        if life != self.life || place < self.floor {
            return Err(WatchError::Compacted);
        }
        // Without gaps, the distance from the floor is the index.
        let index = usize::try_from(place.0.saturating_sub(self.floor.0)).unwrap_or(usize::MAX);
        match (self.kept.get(index), &self.closed) {
            (Some(changes), _) => Ok(Some(changes.clone())),
            (None, Some(reason)) => Err(WatchError::Unavailable(reason.clone())),
            (None, None) => Ok(None),
        }
    }
}

fn bytes_of(changes: &Changes) -> usize {
    let sizes = changes.writes.iter().map(|(key, value)| key.as_str().len().saturating_add(value.as_ref().map_or(0, bytes::Bytes::len)));
    sizes.fold(0, usize::saturating_add)
}

/// A place in a [`Feed`].
#[derive(Debug)]
pub struct FeedWatch {
    feed: Arc<Feed>,
    life: u64,
    place: Revision,
}

impl FeedWatch {
    async fn advance(&mut self) -> Result<Changes, WatchError> {
        loop {
            // Enrolled before looking: a commit between the look and the wait would else be slept through.
            let mut moved = std::pin::pin!(self.feed.moved.notified());
            moved.as_mut().enable();
            let found = self.feed.lock().after(self.life, self.place)?;
            if let Some(changes) = found {
                self.place = changes.revision;
                return Ok(changes);
            }
            moved.await;
        }
    }
}

impl Watch for FeedWatch {
    fn next(&mut self) -> BoxFuture<'_, Result<Changes, WatchError>> {
        Box::pin(self.advance())
    }
}
