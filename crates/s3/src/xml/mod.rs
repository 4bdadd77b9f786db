//! The few bodies of S3, by hand: what is read is strict, what is written is as AWS writes it; pure.
//!
//! Reading refuses what the grammar of its body does not know, wherever it stands: AWS validates against a schema too, so nothing is
//! ignored. Of entities there are the five of XML and numbers; there is no DTD, so nothing can be expanded. Writing can hold any key: what
//! XML 1.0 cannot hold at all is replaced, and whoever needs it exactly asks for `encoding-type=url`.

mod checksum;
mod read;
mod refusal;
mod write;

pub use checksum::Checksum;
pub use read::{
    CompletedPart, CompletedUpload, CreateBucketConfiguration, Delete, MAX_COMPLETE_BYTES, MAX_CONFIGURATION_BYTES, MAX_DELETE_BYTES,
    MAX_DELETED_OBJECTS, MAX_OBJECT_TAGS, MAX_PART_NUMBER, MAX_PARTS, MAX_TAG_KEY_CHARS, MAX_TAG_VALUE_CHARS, MAX_XML_DEPTH, ObjectIdentifier,
    PublicAccessBlock, check_object_tags, read_tagging,
};
pub use refusal::XmlRefusal;
pub use write::{
    Bucket, Buckets, CompletedMultipart, CopyResult, DeleteError, Deleted, Deletion, Initiated, MultipartUpload, Objects, ObjectsV2, Owner, Part,
    Parts, Uploads, encryption, location, policy_status, public_access_block, tagging, url_encoded, versioning,
};

/// What the elements of S3 are declared to belong to.
const NAMESPACE: &str = daypass_api::s3::SERVICE.namespace;

#[cfg(test)]
mod tests;
