//! A chunk's header line: `<hex size>;chunk-signature=<64 hex digits>`, or the size alone.

use super::error::PayloadError;
use crate::crypto;

/// The line, read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ChunkLine<'a> {
    pub(crate) size: u64,
    /// Lower-case hex; present exactly if chunks are signed.
    pub(crate) signature: Option<&'a [u8]>,
}

impl<'a> ChunkLine<'a> {
    /// Reads the line without its CRLF. No chunk extension but the signature is taken, and that one only where it is due.
    pub(crate) fn read(line: &'a [u8], signed: bool) -> Result<Self, PayloadError> {
        let (size, signature) = if signed {
            let mut parts = line.splitn(2, |byte| *byte == b';');
            let size = parts.next().unwrap_or_default();
            let signature = parts.next().and_then(|rest| rest.strip_prefix(b"chunk-signature=")).ok_or(PayloadError::ChunkLine)?;
            if !crypto::is_hex_digest(signature) {
                return Err(PayloadError::ChunkLine);
            }
            (size, Some(signature))
        } else {
            (line, None)
        };
        Ok(Self { size: read_size(size)?, signature })
    }
}

/// One to sixteen hex digits: no sign, no space.
fn read_size(text: &[u8]) -> Result<u64, PayloadError> {
    if text.is_empty() || text.len() > 16 {
        return Err(PayloadError::ChunkLine);
    }
    text.iter().try_fold(0_u64, |size, digit| {
        let value = char::from(*digit).to_digit(16).ok_or(PayloadError::ChunkLine)?;
        Ok(size << 4 | u64::from(value))
    })
}
