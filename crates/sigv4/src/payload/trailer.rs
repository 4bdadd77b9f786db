//! Trailers: the lines after the last chunk.

use super::error::PayloadError;
use crate::{crypto, head::is_token};

/// The trailer that signs the others.
const SIGNATURE: &str = "x-amz-trailer-signature";

/// A declared trailer: a checksum of the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trailer {
    /// Lower case.
    pub name: String,
    /// Trimmed.
    pub value: String,
}

/// One line, read.
pub(crate) enum TrailerLine {
    /// A trailer.
    Trailer(Trailer),
    /// The signature over all trailers, in lower-case hex.
    Signature(Vec<u8>),
}

impl TrailerLine {
    /// Reads a line without its CRLF.
    pub(crate) fn read(line: &[u8]) -> Result<Self, PayloadError> {
        let line = std::str::from_utf8(line).map_err(|_| PayloadError::Trailer)?;
        let (name, value) = line.split_once(':').ok_or(PayloadError::Trailer)?;
        let (name, value) = (name.to_ascii_lowercase(), value.trim_ascii());
        if !is_token(name.as_bytes()) || !value.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
            return Err(PayloadError::Trailer);
        }
        if name != SIGNATURE {
            return Ok(Self::Trailer(Trailer { name, value: value.to_owned() }));
        }
        if crypto::is_hex_digest(value.as_bytes()) { Ok(Self::Signature(value.as_bytes().to_vec())) } else { Err(PayloadError::TrailerSignature) }
    }
}

/// `name:value\n` for each, in the order received: what the trailer's signature covers.
pub(crate) fn canonical(trailers: &[Trailer]) -> Vec<u8> {
    let mut out = Vec::new();
    for trailer in trailers {
        for part in [trailer.name.as_str(), ":", &trailer.value, "\n"] {
            out.extend_from_slice(part.as_bytes());
        }
    }
    out
}
