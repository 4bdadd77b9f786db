//! The embedded backend: bytes in files named by random ids, records in one redb file beside them.
//!
//! Publishing is: fsync the file and the folder that names it, then one commit. One thread commits: all waiting commits in one transaction, one
//! fsync, then the answers. Files that no record names any more are removed after that commit, or when the last reader of the object has gone;
//! what a killed process left of either is found by a sweep, which asks the records.
//!
//! No path is ever made from a bucket or a key (W2.6), and nothing is repaired silently: a file that fails its checksums, is not ours, or is
//! newer than this program refuses to open.

mod database;
mod draft;
mod files;
mod held;
mod place;
mod private;
mod remover;
mod roster;
mod shared;
mod source;
mod sweep;
mod worker;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;

use crate::{
    BoxFuture, BucketId, Change, Draft, EventNumber, Ids, Listing, Object, Objects, ObjectsError, Opened, Page, Part, Upload, UploadId,
    UploadListing, UploadPage, judge::Work, listing,
};
use database::Snapshot;
use shared::Shared;
use writer::Writer;

/// The number of the layout of folder and tables that this program writes. It changes when an older program could misread them.
pub const FORMAT: u64 = 2;

/// Why a folder did not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process, or another part of this one, holds the objects.
    #[error("{0} is in use by another process")]
    InUse(PathBuf),
    /// Somebody else could read or replace what is there (W7.2).
    #[error("{path} is not safe to use: {why}")]
    Insecure {
        /// The file or folder.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The objects were written by a later version. Nothing is guessed about them.
    #[error("the objects have format {found}; this version reads up to {supported}: use the newer version that wrote them, or a backup")]
    NewerFormat {
        /// In the file.
        found: u64,
        /// [`FORMAT`].
        supported: u64,
    },
    /// The database is not what was written. Restore a backup.
    #[error("the database of the objects is damaged: {0}")]
    Damaged(String),
    /// The operating system refused.
    #[error("{path} cannot be opened: {cause}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Its words.
        cause: std::io::Error,
    },
}

/// Objects in one folder. Dropping it finishes what was accepted and gives the folder free.
///
/// Its futures need a Tokio runtime: whatever may wait long for the disk does so on a thread for that.
pub struct FolderObjects {
    // The thread ends first, then what it shares.
    writer: Writer,
    shared: Arc<Shared>,
    ids: Ids,
}

impl FolderObjects {
    /// Opens the objects in `folder`, creating it with mode 0700 if it is not there. Files get their ids from `ids`, which must be random.
    ///
    /// Blocks while every page of the database is checked. What a killed process left is removed by [`Objects::sweep`].
    pub fn open(folder: &Path, ids: Ids) -> Result<Self, OpenError> {
        private::folder(folder)?;
        Self::start(place::Place::take(&folder.join(place::DATABASE))?, files::Files::open(folder)?, ids)
    }

    fn start(place: place::Place, files: files::Files, ids: Ids) -> Result<Self, OpenError> {
        let path = place.path().to_owned();
        let failed = |cause| OpenError::Io { path: path.clone(), cause };
        let shared = Arc::new(Shared::open(place, files)?);
        let writer = Writer::spawn(Arc::clone(&shared)).map_err(failed)?;
        Ok(Self { writer, shared, ids })
    }

    /// On a thread that may wait for the disk: a page of a listing reads hundreds of pages of the file, and none may be in memory.
    async fn read_apart<T: Send + 'static>(
        &self,
        then: impl FnOnce(&Snapshot) -> Result<T, ObjectsError> + Send + 'static,
    ) -> Result<T, ObjectsError> {
        let shared = Arc::clone(&self.shared);
        apart(move || shared.read(then)).await
    }
}

/// Runs what may wait for the disk.
async fn apart<T: Send + 'static>(then: impl FnOnce() -> Result<T, ObjectsError> + Send + 'static) -> Result<T, ObjectsError> {
    let ended = tokio::task::spawn_blocking(then).await;
    ended.unwrap_or_else(|_| Err(ObjectsError::Unavailable("the thread that waited for the disk has ended".to_owned())))
}

impl Objects for FolderObjects {
    fn begin(&self) -> BoxFuture<'_, Result<Box<dyn Draft>, ObjectsError>> {
        let draft = draft::Writing::new(Arc::clone(&self.shared.held), (self.ids)());
        Box::pin(std::future::ready(Ok(Box::new(draft) as Box<dyn Draft>)))
    }

    // A lookup is one short walk down a tree whose upper pages are in memory: another thread would cost more than it.
    fn find<'a>(&'a self, bucket: BucketId, key: &'a str) -> BoxFuture<'a, Result<Option<Arc<Object>>, ObjectsError>> {
        Box::pin(async move { self.shared.read(|tables| listing::find(tables, bucket, key)) })
    }

    fn open<'a>(&'a self, bucket: BucketId, key: &'a str) -> BoxFuture<'a, Result<Option<Opened>, ObjectsError>> {
        Box::pin(async move { source::open(&self.shared, bucket, key) })
    }

    fn list<'a>(&'a self, bucket: BucketId, listing: &'a Listing) -> BoxFuture<'a, Result<Page, ObjectsError>> {
        // Without a delimiter a page is a dozen records that follow one another: another thread would cost more than it, as above.
        if listing.delimiter.is_empty() {
            return Box::pin(async move { self.shared.read(|tables| listing::list(tables, bucket, listing)) });
        }
        let asked = listing.clone();
        Box::pin(self.read_apart(move |tables| listing::list(tables, bucket, &asked)))
    }

    fn upload<'a>(&'a self, bucket: BucketId, key: &'a str, upload: UploadId) -> BoxFuture<'a, Result<Option<Arc<Upload>>, ObjectsError>> {
        Box::pin(async move { self.shared.read(|tables| listing::upload(tables, bucket, key, upload)) })
    }

    fn parts(&self, upload: UploadId, after: u16, limit: usize) -> BoxFuture<'_, Result<Vec<(u16, Part)>, ObjectsError>> {
        Box::pin(self.read_apart(move |tables| listing::parts(tables, upload, after, limit)))
    }

    fn uploads<'a>(&'a self, bucket: BucketId, listing: &'a UploadListing) -> BoxFuture<'a, Result<UploadPage, ObjectsError>> {
        let asked = listing.clone();
        Box::pin(self.read_apart(move |tables| listing::uploads(tables, bucket, &asked)))
    }

    fn commit(&self, bucket: BucketId, changes: Vec<Change>, event: Bytes) -> BoxFuture<'_, Result<EventNumber, ObjectsError>> {
        Box::pin(self.writer.work(Work::Commit { bucket, changes, event }))
    }

    fn journalled(&self, number: EventNumber) {
        self.shared.journalled().insert(number);
    }

    fn forget_journalled(&self) -> BoxFuture<'_, Result<(), ObjectsError>> {
        Box::pin(async move {
            if self.shared.journalled().is_empty() {
                return Ok(());
            }
            self.writer.work(Work::ForgetJournalled).await.map(drop)
        })
    }

    fn unjournalled(&self) -> BoxFuture<'_, Result<Vec<(EventNumber, Bytes)>, ObjectsError>> {
        Box::pin(async {
            let mut events = self.read_apart(listing::events).await?;
            let journalled = self.shared.journalled();
            events.retain(|(number, _)| !journalled.contains(number));
            Ok(events)
        })
    }

    fn retire(&self, bucket: BucketId) -> BoxFuture<'_, Result<(), ObjectsError>> {
        Box::pin(async move { self.writer.work(Work::Retire(bucket)).await.map(drop) })
    }

    fn reopen(&self, bucket: BucketId) -> BoxFuture<'_, Result<(), ObjectsError>> {
        Box::pin(async move { self.writer.work(Work::Reopen(bucket)).await.map(drop) })
    }

    fn forget(&self, bucket: BucketId) -> BoxFuture<'_, Result<(), ObjectsError>> {
        Box::pin(async move { self.writer.work(Work::Forget(bucket)).await.map(drop) })
    }

    fn retired(&self) -> BoxFuture<'_, Result<Vec<BucketId>, ObjectsError>> {
        Box::pin(self.read_apart(listing::retired))
    }

    fn sweep(&self) -> BoxFuture<'_, Result<u64, ObjectsError>> {
        let shared = Arc::clone(&self.shared);
        Box::pin(apart(move || sweep::sweep(&shared)))
    }
}

impl Drop for FolderObjects {
    fn drop(&mut self) {
        self.writer.finish();
        self.shared.held.settle();
    }
}

#[cfg(test)]
mod tests;
