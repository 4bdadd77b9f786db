//! The hash of a body that was received whole.

use std::fmt;

use crate::crypto::{self, HexDigest};

/// Lower-case hex SHA-256 of bytes that were really there: it can only be made from them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BodyHash(HexDigest);

impl BodyHash {
    /// Hashes a whole body.
    pub fn of(body: &[u8]) -> Self {
        Self(crypto::sha256_hex(body))
    }

    /// Lower-case hex.
    pub fn as_str(&self) -> &str {
        // Hex digits are UTF-8.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    pub(crate) fn is_of_empty_body(&self) -> bool {
        self.as_str() == crypto::EMPTY_SHA256
    }
}

impl fmt::Debug for BodyHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "BodyHash({})", self.as_str())
    }
}
