//! SHA-256 and HMAC-SHA256 as this room uses them.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

/// A digest in lower-case hex.
pub(crate) type HexDigest = [u8; 64];

pub(crate) type HmacSha256 = Hmac<Sha256>;

/// Lower-case hex SHA-256 of no bytes.
pub(crate) const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

pub(crate) fn mac(key: &[u8]) -> HmacSha256 {
    // HMAC takes keys of every length; the zero-length fallback is never reached.
    HmacSha256::new_from_slice(key).unwrap_or_else(|_| HmacSha256::new(&hmac::digest::Key::<HmacSha256>::default()))
}

pub(crate) fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    mac(key).chain_update(message).finalize().into_bytes().into()
}

pub(crate) fn sha256_hex(bytes: &[u8]) -> HexDigest {
    to_hex(&Sha256::digest(bytes).into())
}

pub(crate) fn to_hex(digest: &[u8; 32]) -> HexDigest {
    let mut out = [0; 64];
    // The lengths fit by type, so it cannot fail.
    let _ = hex::encode_to_slice(digest, &mut out);
    out
}

/// Equal, in time that depends on the lengths alone.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

/// 64 lower-case hex digits.
pub(crate) fn is_hex_digest(text: &[u8]) -> bool {
    text.len() == 64 && text.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
