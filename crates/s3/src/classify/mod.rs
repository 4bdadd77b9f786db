//! From the head of a request to what it asks for: an operation, a bucket, a key; pure.
//!
//! Every later step (what is asked, what is done, what is recorded) takes bucket, key and operation from here, so that no two of them
//! read the same bytes differently. The path is split on the raw text and then decoded, once; nothing is ever normalised: `..`, `//` and
//! `%2F` are parts of a key like any others. What could be taken for one operation by one reader and for another by the next is refused.
//! It never looks at a body, and never asks whether a bucket exists.

mod copy_source;
mod decode;
mod operation;
mod path;
mod query;
mod refusal;

use daypass_api::OperationModel;

pub use copy_source::CopySource;
pub use path::{MAX_BUCKET_BYTES, MAX_KEY_BYTES};
pub use query::{MAX_PARAMETERS, Query};
pub use refusal::Refusal;

/// The head of a request, as it came.
pub struct Head<'a> {
    /// `GET`, in upper case.
    pub method: &'a str,
    /// The path, not decoded, without its question mark.
    pub path: &'a str,
    /// What follows the question mark, not decoded; empty if nothing does.
    pub query: &'a str,
    /// The bucket that the host names, if it names one.
    pub host_bucket: Option<&'a str>,
    /// Whether there is a header of that name, which is in lower case.
    pub has_header: &'a dyn Fn(&str) -> bool,
}

/// What a request asks for.
#[derive(Debug)]
pub struct Request {
    /// The operation.
    pub operation: &'static OperationModel,
    /// Its bucket, decoded; none if it asks for the service.
    pub bucket: Option<String>,
    /// Its key, decoded; none if it asks for the bucket or the service.
    pub key: Option<String>,
    /// All parameters of its query, decoded.
    pub query: Query,
}

/// Reads the head of a request.
pub fn classify(head: &Head<'_>) -> Result<Request, Refusal> {
    let query = Query::parse(head.query)?;
    if head.host_bucket.is_none() && operation::is_lambda_answer(head) {
        return Ok(Request { operation: operation::lambda_answer(head)?, bucket: None, key: None, query });
    }
    let target = path::Target::parse(head.path, head.host_bucket)?;
    let operation = operation::recognise(head, target.place(), &query)?;
    let (bucket, key) = target.into_names();
    Ok(Request { operation, bucket, key, query })
}

#[cfg(test)]
mod tests;
