//! The answers of AWS, word for word, as the reference records them: shapes, codes, texts, and the order in which they come.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod control_policies;
mod organizations;
mod organizations_coverage;
mod sts;
