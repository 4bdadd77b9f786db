//! `x-amz-copy-source`: the object that is copied. Its names are judged as those of a path, so that a source is never another object than a
//! target would be. Unlike a path it may be escaped as a whole: SDKs leave that to their callers, and AWS's own examples send `bucket%2Fkey`.

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
        // So it is split after its escapes are undone. No bucket has a slash in its name: nothing can be split elsewhere than it was joined.
        let path = decode(path)?;
        let (bucket, key) = path.strip_prefix('/').unwrap_or(&path).split_once('/').ok_or(Refusal::InvalidCopySource)?;
        match Target::of(bucket.to_owned(), key.to_owned())? {
            Target::Object(bucket, key) => Ok(Self { bucket, key, version_id: version.map(decode).transpose()? }),
            Target::Service | Target::Bucket(_) => Err(Refusal::InvalidCopySource),
        }
    }
}
