//! S3.

pub mod bucket_policy;
