//! What a commit changes.

use crate::{Body, Checksum, FileId, Object, Part, Upload, UploadId};
use daypass_names::{Tag, Timestamp};

/// What must be so at the instant of the commit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Condition {
    /// Anything.
    #[default]
    None,
    /// The key is not there: `If-None-Match: *`. Else `Precondition`.
    Absent,
    /// The key is there with that etag: `If-Match`. Else `Precondition`, or `NoSuchKey`.
    Etag(Box<str>),
    /// The key is there, with any etag: `If-Match: *`. Else `NoSuchKey`.
    Present,
}

/// Which object was judged, and by which tags: what was decided of it is done to no other, and not once its tags are others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// No two objects share a file.
    file: Option<FileId>,
    tags: Vec<Tag>,
}

impl Seen {
    /// That object, as it is now.
    pub fn of(object: &Object) -> Self {
        Self { file: object.pieces.first().map(|piece| piece.file), tags: object.attributes.tags.clone() }
    }
}

/// One change.
#[derive(Debug)]
pub enum Change {
    /// An object takes the place of whatever was under the key.
    Put {
        /// The key.
        key: String,
        /// The record; its pieces are those of the body.
        object: Object,
        /// The bytes.
        body: Body,
        /// What must be so.
        condition: Condition,
    },
    /// The object is gone, if there was one.
    Delete {
        /// The key.
        key: String,
        /// What must be so.
        condition: Condition,
    },
    /// The tags of an object are replaced; `NoSuchKey` if it is not there, `Changed` if it is not what was seen.
    SetTags {
        /// The key.
        key: String,
        /// The object that was judged.
        seen: Seen,
        /// All of them.
        tags: Vec<Tag>,
    },
    /// A multipart upload begins.
    BeginUpload {
        /// Its id, fresh.
        id: UploadId,
        /// The upload.
        upload: Upload,
    },
    /// A part takes the place of whatever had its number.
    PutPart {
        /// The upload's key.
        key: String,
        /// The upload.
        upload: UploadId,
        /// 1 to 10 000.
        number: u16,
        /// The part; its file is the body's.
        part: Part,
        /// The bytes.
        body: Body,
    },
    /// An upload becomes an object. Parts that are not listed are removed with the upload.
    CompleteUpload {
        /// Its key.
        key: String,
        /// The upload.
        upload: UploadId,
        /// The parts that make the object, in order, each with the etag that was read: `NoSuchPart` if it has another by now.
        parts: Vec<(u16, Box<str>)>,
        /// When it is published.
        modified: Timestamp,
        /// Of the whole.
        etag: Box<str>,
        /// Of the whole.
        checksum: Option<Checksum>,
        /// What must be so.
        condition: Condition,
    },
    /// An upload is given up; `NoSuchUpload` if it is not there.
    AbortUpload {
        /// Its key.
        key: String,
        /// The upload.
        upload: UploadId,
    },
}
