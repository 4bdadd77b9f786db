//! Objects of a bucket, in both forms of the list.

use daypass_names::Timestamp;

use super::element::{Owner, Xml};
use daypass_objects::{Algorithm, ChecksumKind};

/// About how long an object is beside its key, in bytes.
const ENTRY_BYTES: usize = 360;
/// About how long the rest is, in bytes.
const HEAD_BYTES: usize = 4096;

/// An object of a list.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// Its key.
    pub key: &'a str,
    /// When it was published.
    pub modified: Timestamp,
    /// Without quotes.
    pub etag: &'a str,
    /// Its checksum's algorithm and what it is over.
    pub checksum: Option<(Algorithm, ChecksumKind)>,
    /// Bytes.
    pub size: u64,
    /// The first form always tells it, the second if it is asked for.
    pub owner: Option<Owner<'a>>,
    /// `STANDARD`
    pub storage_class: &'a str,
}

/// `ListBucketResult` of ListObjects.
#[derive(Debug, Clone, Default)]
pub struct Objects<'a> {
    /// The bucket.
    pub name: &'a str,
    /// As asked for; empty is written, too.
    pub prefix: &'a str,
    /// As asked for; empty is written, too.
    pub marker: &'a str,
    /// Only if there are more and a delimiter was asked for.
    pub next_marker: Option<&'a str>,
    /// As asked for, at most 1000.
    pub max_keys: u64,
    /// As asked for.
    pub delimiter: Option<&'a str>,
    /// Whether `encoding-type=url` was asked for.
    pub url_encoded: bool,
    /// Whether there are more.
    pub is_truncated: bool,
    /// The objects.
    pub contents: &'a [Entry<'a>],
    /// Rolled-up prefixes.
    pub common_prefixes: &'a [&'a str],
}

/// `ListBucketResult` of ListObjectsV2.
#[derive(Debug, Clone, Default)]
pub struct ObjectsV2<'a> {
    /// The bucket.
    pub name: &'a str,
    /// As asked for; empty is written, too.
    pub prefix: &'a str,
    /// As asked for.
    pub start_after: Option<&'a str>,
    /// As asked for; a token is never encoded.
    pub continuation_token: Option<&'a str>,
    /// If there are more.
    pub next_continuation_token: Option<&'a str>,
    /// As asked for, at most 1000.
    pub max_keys: u64,
    /// As asked for.
    pub delimiter: Option<&'a str>,
    /// Whether `encoding-type=url` was asked for.
    pub url_encoded: bool,
    /// Whether there are more.
    pub is_truncated: bool,
    /// The objects.
    pub contents: &'a [Entry<'a>],
    /// Rolled-up prefixes.
    pub common_prefixes: &'a [&'a str],
}

impl Objects<'_> {
    /// The body.
    pub fn write(&self) -> String {
        let encoded = self.url_encoded;
        Xml::document("ListBucketResult", length(self.contents, encoded), |xml| {
            xml.text("Name", self.name);
            xml.key("Prefix", self.prefix, encoded);
            xml.key("Marker", self.marker, encoded);
            xml.optional_key("NextMarker", self.next_marker, encoded);
            xml.number("MaxKeys", self.max_keys);
            xml.optional_key("Delimiter", self.delimiter, encoded);
            xml.encoding(encoded);
            xml.bool("IsTruncated", self.is_truncated);
            self.contents.iter().for_each(|entry| entry.write(xml, encoded));
            xml.prefixes(self.common_prefixes, encoded);
        })
    }
}

impl ObjectsV2<'_> {
    /// The body; its `KeyCount` is what is in it, prefixes too.
    pub fn write(&self) -> String {
        let encoded = self.url_encoded;
        let count = self.contents.len().saturating_add(self.common_prefixes.len());
        Xml::document("ListBucketResult", length(self.contents, encoded), |xml| {
            xml.text("Name", self.name);
            xml.key("Prefix", self.prefix, encoded);
            xml.optional_key("StartAfter", self.start_after, encoded);
            xml.optional("ContinuationToken", self.continuation_token);
            xml.optional("NextContinuationToken", self.next_continuation_token);
            xml.number("KeyCount", u64::try_from(count).unwrap_or(u64::MAX));
            xml.number("MaxKeys", self.max_keys);
            xml.optional_key("Delimiter", self.delimiter, encoded);
            xml.encoding(encoded);
            xml.bool("IsTruncated", self.is_truncated);
            self.contents.iter().for_each(|entry| entry.write(xml, encoded));
            xml.prefixes(self.common_prefixes, encoded);
        })
    }
}

impl Entry<'_> {
    fn write(&self, xml: &mut Xml, encoded: bool) {
        xml.element("Contents", |xml| {
            xml.key("Key", self.key, encoded);
            xml.time("LastModified", self.modified);
            xml.etag(self.etag);
            if let Some((algorithm, kind)) = self.checksum {
                xml.text("ChecksumAlgorithm", algorithm.name());
                xml.text("ChecksumType", kind.name());
            }
            xml.number("Size", self.size);
            xml.owner("Owner", self.owner);
            xml.text("StorageClass", self.storage_class);
        });
    }
}

/// About how long the body will be: enough for plain keys, so that the text is rarely moved.
fn length(contents: &[Entry<'_>], encoded: bool) -> usize {
    let keys: usize = contents.iter().map(|entry| entry.key.len() + ENTRY_BYTES).sum();
    HEAD_BYTES + if encoded { keys + keys / 4 } else { keys }
}
