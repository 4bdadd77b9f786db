//! Generated from `descriptions/`; do not edit.

#![allow(missing_docs, dead_code, clippy::all, clippy::pedantic)]

pub mod iam;
pub mod organizations;
pub mod sts;
