//! What a path names. It is split on the raw text: an escaped slash separates nothing.

use daypass_api::Place;

use super::{Refusal, decode::decode};

/// The longest key, in bytes of UTF-8, decoded (organizations-account-s3 §4).
pub const MAX_KEY_BYTES: usize = 1024;
/// The longest bucket name, in bytes: what us-east-1 once allowed. New ones are shorter; that is for whoever makes one.
pub const MAX_BUCKET_BYTES: usize = 255;
/// The shortest bucket name, in bytes (organizations-account-s3 §4).
const MIN_BUCKET_BYTES: usize = 3;

/// What a path names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    Service,
    Bucket(String),
    Object(String, String),
}

impl Target {
    /// `/bucket/key…`, or `/key…` if the host names the bucket. The key is all that follows that slash, be it more slashes.
    pub(super) fn parse(path: &str, host_bucket: Option<&str>) -> Result<Self, Refusal> {
        let Some(rest) = path.strip_prefix('/').or((path.is_empty()).then_some("")) else { return Err(Refusal::InvalidUri) };
        let (bucket, key) = match host_bucket {
            Some(bucket) => (bucket.to_owned(), rest),
            None if rest.is_empty() => return Ok(Self::Service),
            None => {
                let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
                (decode(bucket)?, key)
            }
        };
        Self::of(bucket, decode(key)?)
    }

    /// Judges names that are decoded; a bucket without a key is itself meant.
    pub(super) fn of(bucket: String, key: String) -> Result<Self, Refusal> {
        if !may_name_a_bucket(&bucket) {
            return Err(Refusal::InvalidBucketName);
        }
        if key.is_empty() {
            return Ok(Self::Bucket(bucket));
        }
        if key.len() > MAX_KEY_BYTES {
            return Err(Refusal::KeyTooLong);
        }
        Ok(Self::Object(bucket, key))
    }

    pub(super) fn place(&self) -> Place {
        match self {
            Self::Service => Place::Service,
            Self::Bucket(_) => Place::Bucket,
            Self::Object(..) => Place::Object,
        }
    }

    /// Bucket and key.
    pub(super) fn into_names(self) -> (Option<String>, Option<String>) {
        match self {
            Self::Service => (None, None),
            Self::Bucket(bucket) => (Some(bucket), None),
            Self::Object(bucket, key) => (Some(bucket), Some(key)),
        }
    }
}

/// Any name that a bucket ever had is of these characters. Nothing else gets into an ARN, where a slash, a colon or a star would mean more.
fn may_name_a_bucket(name: &str) -> bool {
    let length = MIN_BUCKET_BYTES..=MAX_BUCKET_BYTES;
    length.contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}
