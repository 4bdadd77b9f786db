//! Listings: what is asked, and one page of what there is.

use daypass_names::Timestamp;

use crate::{Algorithm, ChecksumKind, ListedObjects, UploadId};

/// What a listing asks for. Keys are compared by their bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Only keys that begin so.
    pub prefix: String,
    /// Keys that contain it after the prefix are rolled up to what ends with its first occurrence; empty rolls nothing up.
    pub delimiter: String,
    /// Only keys, and rolled-up prefixes, after this one: itself is left out, and if it is a rolled-up prefix (it ends where rolling up
    /// would end it), everything under it is, too. A prefix comes before every key under it: after `a/b`, `a/` is not told again.
    pub after: Option<String>,
    /// At most so many keys and prefixes together.
    pub limit: usize,
}

/// One page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// In order.
    pub objects: ListedObjects,
    /// Rolled-up prefixes, in order.
    pub prefixes: Vec<String>,
    /// The last key or prefix of this page if more follow: the next page's `after`.
    pub next: Option<String>,
    /// How many records were looked at: proof that the bucket was not walked.
    pub visited: u64,
}

/// What a listing of uploads asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UploadListing {
    /// Only keys that begin so.
    pub prefix: String,
    /// As for objects.
    pub delimiter: String,
    /// Only uploads after this key, or of this key and after this id.
    pub after: Option<(String, Option<UploadId>)>,
    /// At most so many.
    pub limit: usize,
}

/// A listed upload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedUpload {
    /// Its key.
    pub key: String,
    /// Its id.
    pub id: UploadId,
    /// When it was begun.
    pub begun: Timestamp,
    /// Who began it, as an ARN.
    pub initiator: Box<str>,
    /// The checksum that it was begun with.
    pub checksum: Option<(Algorithm, ChecksumKind)>,
}

/// One page of uploads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UploadPage {
    /// By key and then by id.
    pub uploads: Vec<ListedUpload>,
    /// Rolled-up prefixes, in order.
    pub prefixes: Vec<String>,
    /// Where the next page begins, if more follow.
    pub next: Option<(String, Option<UploadId>)>,
}
