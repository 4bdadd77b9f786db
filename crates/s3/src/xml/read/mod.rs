//! Reading bodies.

mod bucket;
mod complete;
mod delete;
mod document;
mod tagging;

pub use bucket::{CreateBucketConfiguration, MAX_CONFIGURATION_BYTES, PublicAccessBlock};
pub use complete::{CompletedPart, CompletedUpload, MAX_COMPLETE_BYTES, MAX_PART_NUMBER, MAX_PARTS};
pub use delete::{Delete, MAX_DELETE_BYTES, MAX_DELETED_OBJECTS, ObjectIdentifier};
pub use document::MAX_XML_DEPTH;
pub use tagging::{MAX_OBJECT_TAGS, MAX_TAG_KEY_CHARS, MAX_TAG_VALUE_CHARS, check_object_tags, read_tagging};
