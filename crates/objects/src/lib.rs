//! Object bytes under buckets and keys: the trait, the backends, and the suite that holds them.
//!
//! A body is written where nobody can see it ([`Draft`]), made durable ([`Durable`]), proven ([`Body::proven`] demands the `PayloadValid` of
//! the request) and published by one commit together with the event of the request (W2.5, W9.2). Keys are opaque: no path on disk is ever
//! made from one (W2.6).
//!
//! Nothing here knows a caller, a policy or a wire protocol.

mod body;
mod change;
mod codec;
#[cfg(feature = "conformance")]
pub mod conformance;
mod error;
mod folder;
mod ids;
mod judge;
mod keys;
mod list;
mod listed;
mod listing;
mod memory;
mod object;
mod tables;

use std::{future::Future, pin::Pin, sync::Arc};

use bytes::Bytes;

pub use body::{Body, Discard, Draft, Durable, Opened, Source};
pub use change::{Change, Condition, Seen};
pub use error::ObjectsError;
pub use folder::{FORMAT, FolderObjects, OpenError};
pub use ids::{BucketId, EventNumber, FileId, UploadId};
pub use list::{ListedUpload, Listing, Page, UploadListing, UploadPage};
pub use listed::{Listed, ListedObjects};
pub use memory::MemoryObjects;
pub use object::{Algorithm, Attributes, Checksum, ChecksumKind, Object, Part, Piece, Upload};

/// A boxed future, so that the trait can be an object.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Where backends draw the ids of files: from the operating system's randomness in the house, from a row of their own in tests.
pub type Ids = Arc<dyn Fn() -> [u8; 16] + Send + Sync>;

/// Where object bytes live.
pub trait Objects: Send + Sync + 'static {
    /// Begins a body. Dropping what comes of it, unpublished, removes the bytes.
    fn begin(&self) -> BoxFuture<'_, Result<Box<dyn Draft>, ObjectsError>>;

    /// The record of a key.
    fn find<'a>(&'a self, bucket: BucketId, key: &'a str) -> BoxFuture<'a, Result<Option<Arc<Object>>, ObjectsError>>;

    /// The record of a key with its bytes, which stay readable for as long as the answer lives, whatever happens to the key.
    fn open<'a>(&'a self, bucket: BucketId, key: &'a str) -> BoxFuture<'a, Result<Option<Opened>, ObjectsError>>;

    /// One page of a listing, in the byte order of keys. Costs what it answers, not what the bucket holds.
    fn list<'a>(&'a self, bucket: BucketId, listing: &'a Listing) -> BoxFuture<'a, Result<Page, ObjectsError>>;

    /// A multipart upload in progress; `None` if its bucket or key are others.
    fn upload<'a>(&'a self, bucket: BucketId, key: &'a str, upload: UploadId) -> BoxFuture<'a, Result<Option<Arc<Upload>>, ObjectsError>>;

    /// The parts of an upload after that number, in order, at most so many.
    fn parts(&self, upload: UploadId, after: u16, limit: usize) -> BoxFuture<'_, Result<Vec<(u16, Part)>, ObjectsError>>;

    /// One page of the uploads in progress, by key and then by id.
    fn uploads<'a>(&'a self, bucket: BucketId, listing: &'a UploadListing) -> BoxFuture<'a, Result<UploadPage, ObjectsError>>;

    /// Publishes, all or nothing, durably. The event of the request is kept with it until [`Objects::journalled`] is told its number, so
    /// that a killed process loses none. Bodies of a commit that fails are removed.
    fn commit(&self, bucket: BucketId, changes: Vec<Change>, event: Bytes) -> BoxFuture<'_, Result<EventNumber, ObjectsError>>;

    /// The event has reached the journal; it is forgotten with one of the next commits.
    fn journalled(&self, number: EventNumber);

    /// Forgets now, durably, the events that have reached the journal.
    fn forget_journalled(&self) -> BoxFuture<'_, Result<(), ObjectsError>>;

    /// Events of commits that may not have reached the journal: asked once, at the start.
    fn unjournalled(&self) -> BoxFuture<'_, Result<Vec<(EventNumber, Bytes)>, ObjectsError>>;

    /// Closes an empty bucket to every later commit, durably; [`ObjectsError::NotEmpty`] if it holds an object. Idempotent.
    fn retire(&self, bucket: BucketId) -> BoxFuture<'_, Result<(), ObjectsError>>;

    /// Takes `retire` back: the bucket was not deleted after all.
    fn reopen(&self, bucket: BucketId) -> BoxFuture<'_, Result<(), ObjectsError>>;

    /// Removes what a retired bucket still holds (uploads in progress). Its id never comes back, so that it is retired stays on record.
    fn forget(&self, bucket: BucketId) -> BoxFuture<'_, Result<(), ObjectsError>>;

    /// The buckets that are retired and not forgotten: what a start looks at.
    fn retired(&self) -> BoxFuture<'_, Result<Vec<BucketId>, ObjectsError>>;

    /// Removes files that no record names and no request of this process is writing: what a killed process left. Answers how many.
    fn sweep(&self) -> BoxFuture<'_, Result<u64, ObjectsError>>;
}
