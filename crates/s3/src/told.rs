//! Records of objects as bodies tell them, and what bodies do wrong.

use daypass_kernel::refusal::Refusal;
use daypass_objects::Checksum;

use crate::xml::{self, XmlRefusal};

/// A checksum.
pub(crate) fn checksum(checksum: &Checksum) -> xml::Checksum<'_> {
    xml::Checksum { algorithm: checksum.algorithm, value: &checksum.value }
}

/// Why a document was not taken.
pub(crate) fn unread(refusal: XmlRefusal) -> Refusal {
    let (code, status) = refusal.code();
    Refusal::new(code, status, refusal.to_string())
}
