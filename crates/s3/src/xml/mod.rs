//! The few bodies of S3.
