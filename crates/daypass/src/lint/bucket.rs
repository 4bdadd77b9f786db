//! What S3 says of a document that is the policy of a bucket.

use daypass_policy::{Document, DocumentKind, Finding, Position, Rule};
use daypass_s3::bucket_policy::{self, BucketPolicyError};

/// How the ARN of a bucket, and of everything in it, begins.
const BUCKET: &str = "arn:aws:s3:::";
const BEGIN: Position = Position { line: 1, column: 1 };

/// Why S3 would not take it; `None` if it would, or if the document is of something else.
pub(super) fn refusal(text: &str, kind: DocumentKind) -> Option<Finding> {
    if kind != DocumentKind::Resource {
        return None;
    }
    let document = Document::read(text, kind).ok();
    let bucket = document.as_ref().map_or_else(|| first_bucket(text), of_document)?;
    let actions = daypass_api::s3::SERVICE.actions;
    let error = bucket_policy::check(text, bucket, actions).err()?;
    if error == BucketPolicyError::TooLarge {
        return Some(Finding { rule: Rule::TooLong, message: error.to_string(), position: BEGIN });
    }
    let position = document.as_ref().and_then(|document| offender(document, bucket)).unwrap_or(BEGIN);
    Some(Finding { rule: Rule::Malformed, message: error.to_string(), position })
}

/// The bucket of the first resource, if all are of S3.
fn of_document(document: &Document) -> Option<&str> {
    let mut resources = document.statements.iter().filter_map(|statement| statement.resources.as_ref()).flat_map(|clause| &clause.items);
    resources.clone().all(|item| item.starts_with(BUCKET)).then(|| resources.next().and_then(|item| first_bucket(item)))?
}

/// The name that stands behind the first mention of a bucket.
fn first_bucket(text: &str) -> Option<&str> {
    let (_, name) = text.split_once(BUCKET)?;
    name.split(['/', '"']).next()
}

/// The first statement that S3 would not take were it the only one.
fn offender(document: &Document, bucket: &str) -> Option<Position> {
    let alone = |statement: &_| Document { statements: vec![Clone::clone(statement)], ..document.clone() }.to_json();
    let actions = daypass_api::s3::SERVICE.actions;
    let refused = |statement: &&_| bucket_policy::check(&alone(statement), bucket, actions).is_err();
    document.statements.iter().find(refused).map(|statement| statement.start)
}
