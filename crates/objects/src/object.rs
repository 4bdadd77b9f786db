//! Records: objects, uploads in progress, their parts.

use daypass_names::{Tag, Timestamp};

use crate::FileId;

/// A checksum that clients can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// CRC-32 of ISO 3309.
    Crc32,
    /// CRC-32 of Castagnoli.
    Crc32c,
    /// CRC-64 of NVM Express.
    Crc64Nvme,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
}

impl Algorithm {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Crc32, Self::Crc32c, Self::Crc64Nvme, Self::Sha1, Self::Sha256];

    /// The name that S3 has for it: `CRC32`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
        }
    }
}

impl ChecksumKind {
    /// S3's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::FullObject => "FULL_OBJECT",
            Self::Composite => "COMPOSITE",
        }
    }
}

/// What a checksum is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChecksumKind {
    /// The whole object.
    FullObject,
    /// The checksums of its parts.
    Composite,
}

/// A checksum as it is told: base64, and for a composite one `-` and the number of parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checksum {
    /// Which.
    pub algorithm: Algorithm,
    /// Over what.
    pub kind: ChecksumKind,
    /// Its text.
    pub value: Box<str>,
}

/// Bytes of an object, in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The file.
    pub file: FileId,
    /// All of its bytes belong to the object.
    pub size: u64,
}

/// What a client said of an object, kept as it said it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attributes {
    /// Headers that are told again with the object: lower-case name (`content-type`, `cache-control`…), value.
    pub headers: Vec<(Box<str>, Box<str>)>,
    /// `x-amz-meta-…`: lower-case name without the prefix, value.
    pub metadata: Vec<(Box<str>, Box<str>)>,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// An object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// Bytes.
    pub size: u64,
    /// When it was published, to the millisecond.
    pub modified: Timestamp,
    /// Without quotes: the MD5 of its bytes in lower-case hex, or of its parts' MD5s with `-` and their number.
    pub etag: Box<str>,
    /// Its checksum, if it has one.
    pub checksum: Option<Checksum>,
    /// Of a multipart object: one piece each.
    pub multipart: bool,
    /// What the client said of it.
    pub attributes: Attributes,
    /// Its bytes in order. Filled by the commit.
    pub pieces: Vec<Piece>,
}

/// A multipart upload in progress.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Its key.
    pub key: Box<str>,
    /// When it was begun.
    pub begun: Timestamp,
    /// Who began it, as an ARN.
    pub initiator: Box<str>,
    /// What the object will say of itself.
    pub attributes: Attributes,
    /// The checksum that its parts and the object will have.
    pub checksum: Option<(Algorithm, ChecksumKind)>,
}

/// A part of an upload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Bytes.
    pub size: u64,
    /// When it came.
    pub modified: Timestamp,
    /// The MD5 of its bytes in lower-case hex.
    pub etag: Box<str>,
    /// Its checksum.
    pub checksum: Option<Checksum>,
    /// Its bytes. Filled by the commit.
    pub file: Option<FileId>,
}
