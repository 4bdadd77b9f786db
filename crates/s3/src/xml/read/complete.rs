//! `CompleteMultipartUpload`: the parts of which an object is made.

use super::document::Document;
use daypass_objects::Algorithm;

use crate::xml::{XmlRefusal, checksum};

/// The most parts of one upload (AWS's).
pub const MAX_PARTS: usize = 10_000;
/// The greatest number of a part (AWS's).
pub const MAX_PART_NUMBER: u16 = 10_000;
/// The longest body, in bytes: as many parts with a SHA-256 and white space each. Ours.
pub const MAX_COMPLETE_BYTES: usize = 4 * 1024 * 1024;

const PART: [&str; 12] = [
    "PartNumber",
    "ETag",
    "ChecksumCRC32",
    "ChecksumCRC32C",
    "ChecksumCRC64NVME",
    "ChecksumSHA1",
    "ChecksumSHA256",
    "ChecksumSHA512",
    "ChecksumMD5",
    "ChecksumXXHASH64",
    "ChecksumXXHASH3",
    "ChecksumXXHASH128",
];

/// The parts, in the order of the request: whether that order is right is for the upload to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompletedUpload {
    /// At least one.
    pub parts: Vec<CompletedPart>,
}

/// A part that the client wants in the object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompletedPart {
    /// 1 to [`MAX_PART_NUMBER`].
    pub number: u16,
    /// Without quotes, which are optional.
    pub etag: String,
    /// Checksums that the part must have, each algorithm once, in base64.
    pub checksums: Vec<(Algorithm, String)>,
}

impl CompletedUpload {
    /// Reads the body.
    pub fn read(body: &[u8]) -> Result<Self, XmlRefusal> {
        let mut document = Document::open(body, MAX_COMPLETE_BYTES, "CompleteMultipartUpload")?;
        let mut parts = Vec::new();
        while document.child(&["Part"])?.is_some() {
            if parts.len() == MAX_PARTS {
                return Err(XmlRefusal::Malformed);
            }
            parts.push(part(&mut document)?);
        }
        document.close()?;
        if parts.is_empty() { Err(XmlRefusal::Malformed) } else { Ok(Self { parts }) }
    }
}

fn part(document: &mut Document<'_>) -> Result<CompletedPart, XmlRefusal> {
    let (mut number, mut etag, mut checksums) = (None, None, Vec::new());
    while let Some(name) = document.child(&PART)? {
        match name {
            "PartNumber" => document.number_once(&mut number)?,
            "ETag" => document.text_once(&mut etag)?,
            checksum => checksums.push(read_checksum(document, checksum, &checksums)?),
        }
    }
    let number = number.and_then(|number| u16::try_from(number).ok()).filter(|number| (1..=MAX_PART_NUMBER).contains(number));
    let (Some(number), Some(etag)) = (number, etag) else { return Err(XmlRefusal::Malformed) };
    Ok(CompletedPart { number, etag: unquoted(&etag).to_owned(), checksums })
}

/// A checksum that could not be held against the part is not ignored.
fn read_checksum(document: &mut Document<'_>, name: &'static str, before: &[(Algorithm, String)]) -> Result<(Algorithm, String), XmlRefusal> {
    let algorithm = Algorithm::ALL.into_iter().find(|algorithm| checksum::element(*algorithm) == name).ok_or(XmlRefusal::Unbuilt(name))?;
    if before.iter().any(|(other, _)| *other == algorithm) {
        return Err(XmlRefusal::Malformed);
    }
    Ok((algorithm, document.text()?.trim().to_owned()))
}

fn unquoted(etag: &str) -> &str {
    let etag = etag.trim();
    etag.strip_prefix('"').and_then(|etag| etag.strip_suffix('"')).unwrap_or(etag)
}
