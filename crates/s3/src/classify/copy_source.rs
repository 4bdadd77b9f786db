//! `x-amz-copy-source`: the object that is copied. It is read as a path is, so that a source is never another object than a target would be.

use super::{Refusal, decode::decode, path::Target};

const VERSION: &str = "?versionId=";

/// The object that a copy is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopySource {
    /// Its bucket, decoded.
    pub bucket: String,
    /// Its key, decoded.
    pub key: String,
    /// Its version, decoded, if one is named.
    pub version_id: Option<String>,
}

impl CopySource {
    /// Reads the value of the header: `bucket/key` or `/bucket/key`, escaped, and perhaps `?versionId=`. ARNs of access points are not built.
    pub fn parse(value: &str) -> Result<Self, Refusal> {
        let (path, version) = match value.split_once(VERSION) {
            Some((path, version)) => (path, Some(version)),
            None => (value, None),
        };
        // A bare question mark begins nothing else: a key's own is escaped.
        if path.contains('?') || version.is_some_and(|version| version.is_empty() || version.contains(['?', '&'])) {
            return Err(Refusal::InvalidCopySource);
        }
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        match Target::parse(&path, None)? {
            Target::Object(bucket, key) => Ok(Self { bucket, key, version_id: version.map(decode).transpose()? }),
            Target::Service | Target::Bucket(_) => Err(Refusal::InvalidCopySource),
        }
    }
}
