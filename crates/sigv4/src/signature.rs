//! A signature as it was presented: good for as long as its request is, so it is not printed.

use std::fmt;

use crate::crypto;

/// What the request says its signature is. Anything may stand here until it is compared.
#[derive(Clone)]
pub(crate) struct Signature(Box<str>);

impl Signature {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    pub(crate) fn matches(&self, computed: &[u8]) -> bool {
        crypto::same(self.0.as_bytes(), computed)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Signature(…)")
    }
}
