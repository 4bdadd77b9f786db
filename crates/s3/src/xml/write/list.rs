//! Objects of a bucket, in both forms of the list.

use daypass_api::is_plain_xml;
use daypass_objects::{Listed, Page};

use super::element::{Owner, Xml};

/// About how long an object is beside its key, its ETag and its owner's id, in bytes.
const ENTRY_BYTES: usize = 290;
/// About how long the rest is, in bytes.
const HEAD_BYTES: usize = 4096;

/// `ListBucketResult` of ListObjects.
#[derive(Debug, Clone)]
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
    /// What there is.
    pub page: &'a Page,
    /// Of each object.
    pub owner: Option<Owner<'a>>,
}

/// `ListBucketResult` of ListObjectsV2.
#[derive(Debug, Clone)]
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
    /// What there is.
    pub page: &'a Page,
    /// Of each object, if it is asked for.
    pub owner: Option<Owner<'a>>,
}

impl Objects<'_> {
    /// The body.
    pub fn write(&self) -> String {
        let encoded = self.url_encoded;
        Xml::document("ListBucketResult", length(self.page, self.owner, encoded), |xml| {
            xml.text("Name", self.name);
            xml.key("Prefix", self.prefix, encoded);
            xml.key("Marker", self.marker, encoded);
            xml.optional_key("NextMarker", self.next_marker, encoded);
            xml.number("MaxKeys", self.max_keys);
            xml.optional_key("Delimiter", self.delimiter, encoded);
            xml.encoding(encoded);
            fill(xml, self.page, self.owner, encoded);
        })
    }
}

impl ObjectsV2<'_> {
    /// The body; its `KeyCount` is what is in it, prefixes too.
    pub fn write(&self) -> String {
        let encoded = self.url_encoded;
        let count = self.page.objects.len().saturating_add(self.page.prefixes.len());
        Xml::document("ListBucketResult", length(self.page, self.owner, encoded), |xml| {
            xml.text("Name", self.name);
            xml.key("Prefix", self.prefix, encoded);
            xml.optional_key("StartAfter", self.start_after, encoded);
            xml.optional("ContinuationToken", self.continuation_token);
            xml.optional("NextContinuationToken", self.next_continuation_token);
            xml.number("KeyCount", u64::try_from(count).unwrap_or(u64::MAX));
            xml.number("MaxKeys", self.max_keys);
            xml.optional_key("Delimiter", self.delimiter, encoded);
            xml.encoding(encoded);
            fill(xml, self.page, self.owner, encoded);
        })
    }
}

/// Objects and prefixes of either form.
fn fill(xml: &mut Xml, page: &Page, owner: Option<Owner<'_>>, encoded: bool) {
    xml.bool("IsTruncated", page.next.is_some());
    let mut end = Xml::part();
    end.owner("Owner", owner);
    end.plain("<StorageClass>STANDARD</StorageClass></Contents>");
    let entries = Entries { encoded, plain: is_plain_xml(page.objects.texts()), end };
    page.objects.iter().for_each(|object| entries.write(xml, &object));
    xml.prefixes(&page.prefixes, encoded);
}

/// How the objects of a page are written. There may be a thousand, so what is the same of all is found out once, and tags stand together.
struct Entries {
    /// Whether keys are encoded.
    encoded: bool,
    /// Whether no key and no ETag has a character that must be escaped.
    plain: bool,
    /// Owner and storage class.
    end: Xml,
}

impl Entries {
    fn write(&self, xml: &mut Xml, object: &Listed<'_>) {
        xml.plain("<Contents><Key>");
        if self.encoded {
            xml.key_content(object.key, true);
        } else {
            self.text(xml, object.key);
        }
        xml.plain("</Key><LastModified>");
        xml.time_content(object.modified);
        xml.plain("</LastModified><ETag>&quot;");
        self.text(xml, object.etag);
        xml.plain("&quot;</ETag>");
        if let Some((algorithm, kind)) = object.checksum {
            xml.plain("<ChecksumAlgorithm>");
            xml.plain(algorithm.name());
            xml.plain("</ChecksumAlgorithm><ChecksumType>");
            xml.plain(kind.name());
            xml.plain("</ChecksumType>");
        }
        xml.plain("<Size>");
        xml.number_content(object.size);
        xml.plain("</Size>");
        xml.append(&self.end);
    }

    fn text(&self, xml: &mut Xml, text: &str) {
        if self.plain {
            xml.plain(text);
        } else {
            xml.content(text);
        }
    }
}

/// About how long the body will be: enough for plain keys, so that the text is rarely moved.
fn length(page: &Page, owner: Option<Owner<'_>>, encoded: bool) -> usize {
    let keys = page.objects.texts().len();
    let entry = ENTRY_BYTES.saturating_add(owner.map_or(0, |owner| owner.id.len()));
    let entries = page.objects.len().saturating_mul(entry);
    HEAD_BYTES.saturating_add(entries).saturating_add(if encoded { keys.saturating_add(keys / 4) } else { keys })
}
