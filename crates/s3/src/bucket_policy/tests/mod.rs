//! Cases: a policy, and what S3 says of it.

mod actions;
mod conditions;
mod documents;
mod laws;
mod principals;
mod public;
mod resources;

use daypass_policy::Document;

use super::{BucketPolicyError, check};

/// A policy for the bucket `lake`.
fn judged(text: &str) -> Result<Document, BucketPolicyError> {
    check(text, "lake", daypass_api::s3::SERVICE.actions)
}

/// A policy of one statement, written without its braces.
fn policy(statement: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}}}]}}"#)
}

/// `Allow` for account 222222222222; what it may, on what and when is written.
fn allowing(action: &str, resource: &str, condition: &str) -> String {
    let condition = if condition.is_empty() { String::new() } else { format!(r#","Condition":{condition}"#) };
    policy(&format!(r#""Effect":"Allow","Principal":{{"AWS":"222222222222"}},"Action":{action},"Resource":{resource}{condition}"#))
}

#[track_caller]
fn accepted(text: &str) {
    assert!(judged(text).is_ok(), "{:?}: {text}", judged(text));
}

#[track_caller]
fn refused(text: &str, expected: &str) {
    let error = judged(text).map(|_| text).unwrap_err();
    assert_eq!(error.to_string(), expected, "{text}");
    assert_eq!(error.code(), ("MalformedPolicy", 400));
}
