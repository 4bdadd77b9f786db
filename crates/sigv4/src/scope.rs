//! The credential scope: the day, region and service that a signing key is good for.

use std::{fmt, sync::Arc};

/// The last word of every scope.
pub(crate) const TERMINATOR: &str = "aws4_request";

/// `20150830/us-east-1/sts/aws4_request`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Scope {
    text: Arc<str>,
}

impl Scope {
    /// The scope of that day, region and service. None of them holds a slash.
    pub fn new(date: &str, region: &str, service: &str) -> Self {
        Self { text: format!("{date}/{region}/{service}/{TERMINATOR}").into() }
    }

    /// From the four last elements of a credential, whatever they say.
    pub(crate) fn unchecked(text: &str) -> Self {
        Self { text: text.into() }
    }

    /// `20150830`.
    pub fn date(&self) -> &str {
        self.element(0)
    }

    /// `us-east-1`.
    pub fn region(&self) -> &str {
        self.element(1)
    }

    /// `sts`.
    pub fn service(&self) -> &str {
        self.element(2)
    }

    pub(crate) fn terminator(&self) -> &str {
        self.element(3)
    }

    /// As it is signed.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn element(&self, at: usize) -> &str {
        self.text.split('/').nth(at).unwrap_or_default()
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Scope({})", self.text)
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}
