//! Generated from `descriptions/`; do not edit.

#![allow(missing_docs, clippy::all, clippy::pedantic)]

pub mod iam;
pub mod organizations;
pub mod sts;
