//! Generated from `descriptions/`; do not edit.

#![allow(missing_docs, dead_code, clippy::all, clippy::pedantic, clippy::indexing_slicing)]

pub mod iam;
pub mod organizations;
pub mod s3;
pub mod sts;
