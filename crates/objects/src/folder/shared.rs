//! What the writer and the callers share: the open database, its place, and the files.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

use redb::Database;

use super::database::{Counters, Snapshot};
use super::{OpenError, files::Files, held::Held, place::Place};
use crate::{EventNumber, ObjectsError};

/// One of these per open folder.
pub(super) struct Shared {
    // Before the place, whose lock must outlive it.
    database: RwLock<Option<Database>>,
    place: Place,
    counters: Mutex<Counters>,
    journalled: Mutex<BTreeSet<EventNumber>>,
    pub(super) held: Arc<Held>,
}

impl Shared {
    pub(super) fn open(place: Place, files: Files) -> Result<Self, OpenError> {
        let (database, counters) = place.open_or_create()?;
        let held = Held::new(files).map_err(|cause| OpenError::Io { path: place.path().to_owned(), cause })?;
        Ok(Self { database: RwLock::new(Some(database)), place, counters: Mutex::new(counters), journalled: Mutex::default(), held: Arc::new(held) })
    }

    /// The database; `None` after a failure that could not be mended yet. Hold it only while reading or writing.
    pub(super) fn database(&self) -> RwLockReadGuard<'_, Option<Database>> {
        self.database.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads one state of the tables.
    pub(super) fn read<T>(&self, then: impl FnOnce(&Snapshot) -> Result<T, ObjectsError>) -> Result<T, ObjectsError> {
        let database = self.database();
        let Some(database) = database.as_ref() else {
            return Err(ObjectsError::Unavailable("the database could not be opened again after a failure".to_owned()));
        };
        // redb panics on some impossible pages; the file is damaged then, not this process.
        let read = catch_unwind(AssertUnwindSafe(|| then(&Snapshot::of(database)?)));
        read.unwrap_or_else(|_| Err(ObjectsError::Damaged("a page of the database cannot be read".to_owned())))
    }

    /// Closes the database and opens it again, which returns it to the last whole commit, and tells which that is.
    pub(super) fn reopen(&self) -> Result<Counters, OpenError> {
        let mut database = self.database.write().unwrap_or_else(PoisonError::into_inner);
        // Closed first: redb holds its own lock on the file.
        *database = None;
        let (opened, counters) = self.place.open()?;
        *database = Some(opened);
        self.set_counters(counters);
        Ok(counters)
    }

    /// How far the database has come, as the writer knows it.
    pub(super) fn counters(&self) -> Counters {
        *self.counters.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn set_counters(&self, counters: Counters) {
        *self.counters.lock().unwrap_or_else(PoisonError::into_inner) = counters;
    }

    /// Events that have reached the journal and are still in the database.
    pub(super) fn journalled(&self) -> MutexGuard<'_, BTreeSet<EventNumber>> {
        self.journalled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
