//! Accounts, principals, policies and keys: records, one immutable snapshot, and pure commands.
//!
//! `records` are what the store keeps: one file per noun, each encoding begins with a format version. `snapshot` is all of them
//! at one revision, indexed; readers hold it without a lock and it never changes under them. `commands` turn a snapshot, an
//! input, the time and some random blocks into a value and a [`Batch`]; they never commit anything and never read a policy's
//! meaning: who may call them is decided before, in the pipeline.
//!
//! This room does no IO, reads no clock, draws no randomness and knows no wire text: an offence is a variant of
//! [`DirectoryError`], and the service that answers gives it its code and words.

pub mod aws_policies;
pub mod batch;
pub mod commands;
mod error;
pub mod key;
mod page;
mod policy_text;
mod quotas;
pub mod records;
pub mod snapshot;
mod tree_error;
pub mod trust;

pub use aws_policies::AwsPolicies;
pub use batch::Batch;
pub use commands::{Ids, Outcome, Within};
pub use error::{DeleteConflict, DirectoryError, EntityKind};
pub use page::Page;
pub use policy_text::{PolicyText, TextMark, text_mark};
pub use quotas::{Quota, Quotas};
pub use records::Entry;
pub use snapshot::{LoadError, Snapshot};
pub use tree_error::TreeError;

#[cfg(test)]
mod tests;
