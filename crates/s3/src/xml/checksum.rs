//! Checksums, as bodies name them.

use daypass_objects::Algorithm;

/// A checksum to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checksum<'a> {
    /// Its algorithm.
    pub algorithm: Algorithm,
    /// In base64; a composite one ends with `-` and the number of parts.
    pub value: &'a str,
}

/// `ChecksumCRC32`: the element that holds the value. The model knows five more algorithms, which are refused where they are sent.
pub(super) fn element(algorithm: Algorithm) -> &'static str {
    match algorithm {
        Algorithm::Crc32 => "ChecksumCRC32",
        Algorithm::Crc32c => "ChecksumCRC32C",
        Algorithm::Crc64Nvme => "ChecksumCRC64NVME",
        Algorithm::Sha1 => "ChecksumSHA1",
        Algorithm::Sha256 => "ChecksumSHA256",
    }
}
