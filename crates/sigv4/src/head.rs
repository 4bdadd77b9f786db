//! The head of a request, borrowed: all that a signature covers but the body.

use crate::{error::SigError, limits::MAX_HEADERS};

/// What this room sees of a request. The caller guarantees that the names are lower case and that there is exactly one `host`,
/// taken from `:authority` under HTTP/2 (W6.5).
#[derive(Clone, Copy)]
pub struct Head<'a> {
    /// `POST`.
    pub method: &'a str,
    /// The path as it was received, escapes and all.
    pub path: &'a str,
    /// The query as it was received, without the question mark; empty if there is none.
    pub query: &'a str,
    /// Header fields in the order received: lower-case name, raw value.
    pub headers: &'a [(&'a str, &'a [u8])],
}

impl<'a> Head<'a> {
    /// The first value of that header. `:authority` is the `host`.
    pub fn first(&self, name: &str) -> Option<&'a [u8]> {
        self.all(name).next()
    }

    /// Every value of that header, in the order received.
    pub fn all<'n>(&self, name: &'n str) -> impl Iterator<Item = &'a [u8]> + use<'a, 'n> {
        let name = if name == ":authority" { "host" } else { name };
        self.headers.iter().filter(move |(have, _)| *have == name).map(|(_, value)| *value)
    }

    /// Refuses what would make the canonical request ambiguous: line breaks and other control characters, a method that is no token.
    pub(crate) fn check(&self) -> Result<(), SigError> {
        if self.headers.len() > MAX_HEADERS {
            return Err(SigError::TooManyHeaders);
        }
        if !is_token(self.method.as_bytes()) {
            return Err(SigError::Method);
        }
        // Counted, because that needs no branch at each byte: tokens have kilobytes.
        let odd = |byte: &&u8| (**byte < b' ' && **byte != b'\t') || **byte == 0x7f;
        let plain = |value: &[u8]| value.iter().filter(odd).count() == 0;
        if self.headers.iter().all(|(_, value)| plain(value)) { Ok(()) } else { Err(SigError::HeaderValue) }
    }
}

impl std::fmt::Debug for Head<'_> {
    /// Method and path only: the query and the headers hold credentials (W7.4).
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Head").field("method", &self.method).field("path", &self.path).finish_non_exhaustive()
    }
}

/// RFC 9110 §5.6.2.
pub(crate) fn is_token(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte))
}
