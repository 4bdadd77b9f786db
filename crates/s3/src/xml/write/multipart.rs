//! Uploads in parts, and copies.

use daypass_names::Timestamp;

use super::element::{Owner, Xml};
use daypass_objects::{Algorithm, ChecksumKind};

use crate::xml::Checksum;

/// About how long a part or an upload is, in bytes.
const ROW_BYTES: usize = 480;

/// `InitiateMultipartUploadResult`.
#[derive(Debug, Clone, Copy)]
pub struct Initiated<'a> {
    /// The bucket.
    pub bucket: &'a str,
    /// The key.
    pub key: &'a str,
    /// What names the upload from now on.
    pub upload_id: &'a str,
}

/// `CompleteMultipartUploadResult`.
#[derive(Debug, Clone, Copy)]
pub struct CompletedMultipart<'a> {
    /// The object's URL.
    pub location: &'a str,
    /// The bucket.
    pub bucket: &'a str,
    /// The key.
    pub key: &'a str,
    /// Without quotes.
    pub etag: &'a str,
    /// The object's checksum, and what it is over.
    pub checksum: Option<(Checksum<'a>, ChecksumKind)>,
}

/// `CopyObjectResult` and `CopyPartResult`.
#[derive(Debug, Clone, Copy)]
pub struct CopyResult<'a> {
    /// When the copy was published.
    pub modified: Timestamp,
    /// Without quotes.
    pub etag: &'a str,
    /// The copy's checksum.
    pub checksum: Option<Checksum<'a>>,
    /// What it is over; only of an object.
    pub checksum_type: Option<ChecksumKind>,
}

/// `ListPartsResult`.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// The bucket.
    pub bucket: &'a str,
    /// The key.
    pub key: &'a str,
    /// The upload.
    pub upload_id: &'a str,
    /// Who began it.
    pub initiator: Option<Owner<'a>>,
    /// Whose the object will be.
    pub owner: Option<Owner<'a>>,
    /// `STANDARD`
    pub storage_class: &'a str,
    /// Parts after that number were asked for.
    pub part_number_marker: u64,
    /// The number of the last part of this page; AWS tells it whether or not there are more.
    pub next_part_number_marker: Option<u64>,
    /// As asked for, at most 1000.
    pub max_parts: u64,
    /// Whether there are more.
    pub is_truncated: bool,
    /// What the upload was begun with.
    pub checksum: Option<(Algorithm, ChecksumKind)>,
    /// The parts.
    pub parts: &'a [Part<'a>],
}

/// A part of an upload.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// Its number.
    pub number: u16,
    /// When it was uploaded.
    pub modified: Timestamp,
    /// Without quotes.
    pub etag: &'a str,
    /// Bytes.
    pub size: u64,
    /// Its checksum.
    pub checksum: Option<Checksum<'a>>,
}

/// `ListMultipartUploadsResult`.
#[derive(Debug, Clone, Default)]
pub struct Uploads<'a> {
    /// The bucket.
    pub bucket: &'a str,
    /// As asked for; empty is written, too.
    pub key_marker: &'a str,
    /// As asked for; empty is written, too.
    pub upload_id_marker: &'a str,
    /// The last key of this page, if there are more.
    pub next_key_marker: Option<&'a str>,
    /// The last upload of this page, if there are more.
    pub next_upload_id_marker: Option<&'a str>,
    /// As asked for.
    pub delimiter: Option<&'a str>,
    /// As asked for.
    pub prefix: Option<&'a str>,
    /// As asked for, at most 1000.
    pub max_uploads: u64,
    /// Whether `encoding-type=url` was asked for.
    pub url_encoded: bool,
    /// Whether there are more.
    pub is_truncated: bool,
    /// The uploads.
    pub uploads: &'a [MultipartUpload<'a>],
    /// Rolled-up prefixes.
    pub common_prefixes: &'a [&'a str],
}

/// An upload that is not completed.
#[derive(Debug, Clone, Copy)]
pub struct MultipartUpload<'a> {
    /// The key.
    pub key: &'a str,
    /// Its id.
    pub upload_id: &'a str,
    /// Who began it.
    pub initiator: Option<Owner<'a>>,
    /// Whose the object will be.
    pub owner: Option<Owner<'a>>,
    /// `STANDARD`
    pub storage_class: &'a str,
    /// When it was begun.
    pub initiated: Timestamp,
    /// What it was begun with.
    pub checksum: Option<(Algorithm, ChecksumKind)>,
}

impl Initiated<'_> {
    /// The body.
    pub fn write(&self) -> String {
        Xml::document("InitiateMultipartUploadResult", 512, |xml| {
            xml.text("Bucket", self.bucket);
            xml.text("Key", self.key);
            xml.text("UploadId", self.upload_id);
        })
    }
}

impl CompletedMultipart<'_> {
    /// The body.
    pub fn write(&self) -> String {
        Xml::document("CompleteMultipartUploadResult", 1024, |xml| {
            xml.text("Location", self.location);
            xml.text("Bucket", self.bucket);
            xml.text("Key", self.key);
            xml.etag(self.etag);
            if let Some((checksum, kind)) = self.checksum {
                xml.checksum(Some(checksum));
                xml.text("ChecksumType", kind.name());
            }
        })
    }
}

impl CopyResult<'_> {
    /// The body for a copied object.
    pub fn write_object(&self) -> String {
        self.write("CopyObjectResult")
    }

    /// The body for a part that was copied.
    pub fn write_part(&self) -> String {
        self.write("CopyPartResult")
    }

    fn write(&self, root: &'static str) -> String {
        Xml::document(root, 512, |xml| {
            xml.time("LastModified", self.modified);
            xml.etag(self.etag);
            xml.optional("ChecksumType", self.checksum_type.map(ChecksumKind::name));
            xml.checksum(self.checksum);
        })
    }
}

impl Parts<'_> {
    /// The body.
    pub fn write(&self) -> String {
        Xml::document("ListPartsResult", 2048 + self.parts.len() * ROW_BYTES, |xml| {
            xml.text("Bucket", self.bucket);
            xml.text("Key", self.key);
            xml.text("UploadId", self.upload_id);
            xml.owner("Initiator", self.initiator);
            xml.owner("Owner", self.owner);
            xml.text("StorageClass", self.storage_class);
            xml.number("PartNumberMarker", self.part_number_marker);
            if let Some(next) = self.next_part_number_marker {
                xml.number("NextPartNumberMarker", next);
            }
            xml.number("MaxParts", self.max_parts);
            xml.bool("IsTruncated", self.is_truncated);
            begun_with(xml, self.checksum);
            self.parts.iter().for_each(|part| part.write(xml));
        })
    }
}

impl Part<'_> {
    fn write(&self, xml: &mut Xml) {
        xml.element("Part", |xml| {
            xml.number("PartNumber", self.number.into());
            xml.time("LastModified", self.modified);
            xml.etag(self.etag);
            xml.number("Size", self.size);
            xml.checksum(self.checksum);
        });
    }
}

impl Uploads<'_> {
    /// The body.
    pub fn write(&self) -> String {
        let encoded = self.url_encoded;
        Xml::document("ListMultipartUploadsResult", 4096 + self.uploads.len() * ROW_BYTES, |xml| {
            xml.text("Bucket", self.bucket);
            xml.key("KeyMarker", self.key_marker, encoded);
            xml.text("UploadIdMarker", self.upload_id_marker);
            xml.optional_key("NextKeyMarker", self.next_key_marker, encoded);
            xml.optional("NextUploadIdMarker", self.next_upload_id_marker);
            xml.optional_key("Delimiter", self.delimiter, encoded);
            xml.optional_key("Prefix", self.prefix, encoded);
            xml.number("MaxUploads", self.max_uploads);
            xml.encoding(encoded);
            xml.bool("IsTruncated", self.is_truncated);
            self.uploads.iter().for_each(|upload| upload.write(xml, encoded));
            xml.prefixes(self.common_prefixes, encoded);
        })
    }
}

impl MultipartUpload<'_> {
    fn write(&self, xml: &mut Xml, encoded: bool) {
        xml.element("Upload", |xml| {
            xml.key("Key", self.key, encoded);
            xml.text("UploadId", self.upload_id);
            xml.owner("Initiator", self.initiator);
            xml.owner("Owner", self.owner);
            xml.text("StorageClass", self.storage_class);
            xml.time("Initiated", self.initiated);
            begun_with(xml, self.checksum);
        });
    }
}

fn begun_with(xml: &mut Xml, checksum: Option<(Algorithm, ChecksumKind)>) {
    if let Some((algorithm, kind)) = checksum {
        xml.text("ChecksumAlgorithm", algorithm.name());
        xml.text("ChecksumType", kind.name());
    }
}
