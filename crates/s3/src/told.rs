//! Records of objects as the bodies tell them.

use daypass_kernel::refusal::Refusal;
use daypass_objects::{Algorithm, Checksum, ChecksumKind};

use crate::xml::{self, XmlRefusal};

/// The algorithm, as bodies name it.
pub(crate) fn algorithm(algorithm: Algorithm) -> xml::ChecksumAlgorithm {
    match algorithm {
        Algorithm::Crc32 => xml::ChecksumAlgorithm::Crc32,
        Algorithm::Crc32c => xml::ChecksumAlgorithm::Crc32c,
        Algorithm::Crc64Nvme => xml::ChecksumAlgorithm::Crc64nvme,
        Algorithm::Sha1 => xml::ChecksumAlgorithm::Sha1,
        Algorithm::Sha256 => xml::ChecksumAlgorithm::Sha256,
    }
}

/// The kind, as bodies name it.
pub(crate) fn kind(kind: ChecksumKind) -> xml::ChecksumType {
    match kind {
        ChecksumKind::FullObject => xml::ChecksumType::FullObject,
        ChecksumKind::Composite => xml::ChecksumType::Composite,
    }
}

/// Both.
pub(crate) fn both((of, over): (Algorithm, ChecksumKind)) -> (xml::ChecksumAlgorithm, xml::ChecksumType) {
    (algorithm(of), kind(over))
}

/// A checksum.
pub(crate) fn checksum(checksum: &Checksum) -> xml::Checksum<'_> {
    xml::Checksum { algorithm: algorithm(checksum.algorithm), value: &checksum.value }
}

/// Why a document was not taken.
pub(crate) fn unread(refusal: XmlRefusal) -> Refusal {
    let (code, status) = refusal.code();
    Refusal::new(code, status, refusal.to_string())
}
