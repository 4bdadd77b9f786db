//! Bucket policies: what S3 asks of one when it is written, and whether one is public.
//!
//! The grammar and the literals are the policy room's; what stands here is S3's own: its texts, its order, and that a policy speaks of its
//! bucket only, of actions that exist, on resources and with keys that those actions know. Whether a principal exists is the directory's.
//! Pure.

mod action;
mod canonical;
mod condition;
mod error;
mod networks;
mod principal;
mod public;
mod resource;
mod shape;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use daypass_api::ActionRow;
use daypass_policy::{Catalogue, Document, DocumentKind, Statement};

pub(crate) use canonical::resolve;
pub use error::BucketPolicyError;
pub use public::is_public;

/// The longest policy, as it is kept: compact JSON, in bytes. `Bucket policies are limited to 20 KB in size`.
pub const MAX_POLICY_BYTES: usize = 20_480;

/// Judges the policy that somebody writes for a bucket, as S3 does, and gives the document to keep. `actions` are S3's rows.
///
/// The first offence is the answer: shape of the whole, length, then statement by statement, and literals last.
pub fn check(text: &str, bucket: &str, actions: &[ActionRow]) -> Result<Document, BucketPolicyError> {
    shape::check(text)?;
    // What is left to refuse in the grammar has no better text: a member twice, too deep, an element beside its `Not…` form.
    let document = Document::read(text, DocumentKind::Resource).map_err(|_| BucketPolicyError::Syntax)?;
    // Recorded: the text as sent may be longer, what counts is the normalized document.
    if document.to_json().len() > MAX_POLICY_BYTES {
        return Err(BucketPolicyError::TooLarge);
    }
    sids(&document)?;
    for statement in &document.statements {
        judge(statement, bucket, actions)?;
    }
    // What is left is what only the engine's own reading of literals minds.
    Document::parse(text, DocumentKind::Resource, &Catalogue::reference()).map_err(|_| BucketPolicyError::Syntax)
}

/// Names of statements do not repeat, empty ones may. Unlike IAM's, they may hold spaces.
fn sids(document: &Document) -> Result<(), BucketPolicyError> {
    let mut seen = HashSet::new();
    let mut named = document.statements.iter().filter_map(|statement| statement.sid.as_deref()).filter(|sid| !sid.is_empty());
    if named.all(|sid| seen.insert(sid)) { Ok(()) } else { Err(BucketPolicyError::RepeatedSid) }
}

fn judge(statement: &Statement, bucket: &str, rows: &[ActionRow]) -> Result<(), BucketPolicyError> {
    principal::check(statement)?;
    let actions = action::Actions::parse(statement, rows)?;
    let levels = resource::Levels::parse(statement, bucket)?;
    let applying = action::applying(rows, levels);
    if !actions.each_meets(&applying) {
        return Err(BucketPolicyError::Inapplicable);
    }
    condition::check(statement, &actions, &applying, rows)
}
