//! What writer and reader share: the open database, its place, and the row of recent commits.

use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use daypass_store::Revision;
use daypass_store::feed::{Feed, Limits};
use redb::Database;

use crate::OpenError;
use crate::file::Place;

/// One of these per open store.
#[derive(Debug)]
pub(crate) struct Shared {
    // Before the place, whose lock must outlive it.
    database: RwLock<Option<Database>>,
    place: Place,
    pub(crate) feed: Arc<Feed>,
}

impl Shared {
    pub(crate) fn open(place: Place, limits: Limits) -> Result<Self, OpenError> {
        let (database, revision) = place.open_or_create()?;
        Ok(Self { database: RwLock::new(Some(database)), place, feed: Feed::new(revision, limits) })
    }

    pub(crate) fn path(&self) -> &Path {
        self.place.path()
    }

    /// The database; `None` after a failure that could not be mended yet. Hold it only while reading or writing.
    pub(crate) fn database(&self) -> RwLockReadGuard<'_, Option<Database>> {
        self.database.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes the database and opens it again, which returns it to the last whole commit, and tells which that is.
    ///
    /// If that is not the last one the watchers saw, they all load again.
    pub(crate) fn reopen(&self) -> Result<Revision, OpenError> {
        let mut database = self.database.write().unwrap_or_else(PoisonError::into_inner);
        // Closed first: redb holds its own lock on the file.
        *database = None;
        let (opened, revision) = self.place.open()?;
        *database = Some(opened);
        if revision != self.feed.head() {
            self.feed.restart(revision);
        }
        Ok(revision)
    }
}
