//! The canonical request: the one text that both sides hash (sigv4.md §2).
//!
//! It is unambiguous: paths and queries are escaped, header values hold no line break ([`Head`] is checked for that), signed header
//! names are tokens. A signed header that the request lacks has no line, so that its absence is signed too.

mod headers;
pub(crate) mod path;
pub(crate) mod query;

use crate::{error::SigError, head::Head, rules::PathStyle, signed_headers::SignedHeaders};

pub(crate) use query::{Omit, QUERY_SIGNATURE, QUERY_TOKEN};

/// The name of the header that carries a session token.
pub(crate) const HEADER_TOKEN: &str = "x-amz-security-token";

/// What a mask puts in the place of a token.
const MASK: &str = "…";

/// All that a canonical request is made of.
pub(crate) struct Parts<'a> {
    pub(crate) head: &'a Head<'a>,
    pub(crate) path: PathStyle,
    pub(crate) signed: &'a SignedHeaders,
    /// The last line: a hash or a declaration.
    pub(crate) payload: &'a str,
    /// Which query parameters stay out.
    pub(crate) omit: Omit,
    /// For logs: session tokens are masked (W1.5).
    pub(crate) masked: bool,
}

impl Parts<'_> {
    /// Writes the canonical request; fails only if the path does.
    pub(crate) fn write(&self) -> Result<Vec<u8>, SigError> {
        let mut out = Vec::with_capacity(1024);
        out.extend_from_slice(self.head.method.as_bytes());
        out.push(b'\n');
        path::write(&mut out, self.head.path, self.path)?;
        out.push(b'\n');
        query::write(&mut out, self.head.query, self.omit, self.masked);
        out.push(b'\n');
        headers::write(&mut out, self.head, self.signed, self.masked);
        out.push(b'\n');
        out.extend_from_slice(self.signed.as_str().as_bytes());
        out.push(b'\n');
        out.extend_from_slice(self.payload.as_bytes());
        Ok(out)
    }
}

/// `algorithm \n time \n scope \n hash`.
pub(crate) fn string_to_sign(time: &str, scope: &str, canonical_request: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(192);
    for line in [crate::ALGORITHM, time, scope] {
        out.extend_from_slice(line.as_bytes());
        out.push(b'\n');
    }
    out.extend_from_slice(&crate::crypto::sha256_hex(canonical_request));
    out
}
