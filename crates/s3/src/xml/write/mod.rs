//! Writing answers: elements in AWS's order, in one text.

mod buckets;
mod configuration;
mod delete;
mod element;
mod list;
mod multipart;

pub use buckets::{Bucket, Buckets, location};
pub use configuration::{encryption, policy_status, public_access_block, tagging, versioning};
pub use delete::{DeleteError, Deleted, Deletion};
pub use element::{Owner, url_encoded};
pub use list::{Objects, ObjectsV2};
pub use multipart::{CompletedMultipart, CopyResult, Initiated, MultipartUpload, Part, Parts, Uploads};
