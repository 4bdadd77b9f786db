//! Compression of one section of a token, with a bound on what comes out.
//!
//! Sections of different origin are compressed apart: in one stream, the length of the token would tell a caller who varies their policy whether
//! it shares text with what they inherited and cannot read (W3.4).

use miniz_oxide::{deflate::compress_to_vec, inflate::decompress_to_vec_with_limit};

use super::codec::Malformed;

/// The largest section before compression, in bytes: 50 tags of 128 and 256 characters of four bytes, and the policies.
pub(super) const MAX_SECTION_BYTES: usize = 128 * 1024;
/// Shorter sections are stored as they are: deflate gains nothing on them.
const MIN_DEFLATED_BYTES: usize = 64;
/// miniz's usual level.
pub(super) const LEVEL: u8 = 6;
const STORED: u8 = 0;
const DEFLATED: u8 = 1;

/// One byte that says how, then the section.
pub(super) fn pack(section: &[u8]) -> Result<Vec<u8>, Malformed> {
    if section.len() > MAX_SECTION_BYTES {
        return Err(Malformed);
    }
    if section.len() >= MIN_DEFLATED_BYTES {
        let deflated = compress_to_vec(section, LEVEL);
        if deflated.len() < section.len() {
            return Ok([&[DEFLATED], deflated.as_slice()].concat());
        }
    }
    Ok([&[STORED], section].concat())
}

/// The section again.
pub(super) fn unpack(packed: &[u8]) -> Result<Vec<u8>, Malformed> {
    match packed.split_first() {
        Some((&STORED, section)) if section.len() <= MAX_SECTION_BYTES => Ok(section.to_vec()),
        Some((&DEFLATED, deflated)) => decompress_to_vec_with_limit(deflated, MAX_SECTION_BYTES).map_err(|_| Malformed),
        _ => Err(Malformed),
    }
}
