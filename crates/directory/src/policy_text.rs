//! A policy document as it is kept: its text, compiled at first use and shared by all who attach it.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use daypass_policy::{Catalogue, Compiled, Document, DocumentKind, PolicyError, quota_chars};
use sha2::{Digest, Sha256};

/// A document of a known kind. Cheap to clone; a clone shares what was compiled.
///
/// There are two ways to one: [`PolicyText::parse`], for what a caller writes, and the store, for what was parsed before.
#[derive(Clone)]
pub struct PolicyText(Arc<Inner>);

struct Inner {
    kind: DocumentKind,
    text: Box<str>,
    compiled: OnceLock<Result<Arc<Compiled>, PolicyError>>,
    mark: OnceLock<TextMark>,
}

/// What tells one text from another in the trail: the head of its SHA-256, long enough that nobody finds two texts with one mark.
pub type TextMark = [u8; 16];

/// The mark of a text.
pub fn text_mark(text: &str) -> TextMark {
    Sha256::digest(text.as_bytes()).first_chunk().copied().unwrap_or_default()
}

impl PolicyText {
    /// Reads a document that a caller wrote; its formatting is kept.
    pub fn parse(text: &str, kind: DocumentKind, catalogue: &Catalogue) -> Result<Self, PolicyError> {
        Document::parse(text, kind, catalogue).map(|_| Self::stored(text, kind))
    }

    /// A document that was parsed before it was stored.
    pub(crate) fn stored(text: impl Into<Box<str>>, kind: DocumentKind) -> Self {
        Self(Arc::new(Inner { kind, text: text.into(), compiled: OnceLock::new(), mark: OnceLock::new() }))
    }

    /// The document as it is kept.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// What kind of document it is.
    pub fn kind(&self) -> DocumentKind {
        self.0.kind
    }

    /// The document as a tree. It was judged when it was written, so only its grammar is read.
    pub fn document(&self) -> Result<Document, PolicyError> {
        Document::read(self.as_str(), self.kind())
    }

    /// What the engine reads, compiled at the first call. A process has one catalogue, so it is part of no key.
    ///
    /// An error means that a stored document is not readable by this build: it may hold a Deny, so the request must fail and
    /// never go on without it.
    pub fn compiled(&self, catalogue: &Catalogue) -> Result<&Arc<Compiled>, &PolicyError> {
        let compile = || self.document().map(|document| Arc::new(Compiled::compile(&document, catalogue)));
        self.0.compiled.get_or_init(compile).as_ref()
    }

    /// The mark of its text, made at the first call.
    pub fn mark(&self) -> TextMark {
        *self.0.mark.get_or_init(|| text_mark(self.as_str()))
    }

    /// Its length as IAM's quotas count it: characters, without white space (policy-evaluation §11).
    pub fn quota_chars(&self) -> usize {
        quota_chars(self.as_str())
    }
}

impl PartialEq for PolicyText {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || (self.0.kind == other.0.kind && self.0.text == other.0.text)
    }
}

impl fmt::Debug for PolicyText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "PolicyText({:?}, {})", self.0.kind, self.0.text)
    }
}

macro_rules! kept_as {
    ($(#[$doc:meta])* $module:ident, $kind:ident) => {
        $(#[$doc])*
        pub(crate) mod $module {
            use daypass_policy::DocumentKind;
            use serde::{Deserialize, Deserializer, Serializer};

            use super::PolicyText;

            pub(crate) fn serialize<S: Serializer>(text: &PolicyText, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(text.as_str())
            }

            pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<PolicyText, D::Error> {
                Ok(PolicyText::stored(Box::<str>::deserialize(from)?, DocumentKind::$kind))
            }
        }
    };
}

kept_as!(
    /// Inline policies.
    identity, Identity
);
kept_as!(
    /// Versions of managed policies.
    managed, Managed
);
kept_as!(
    /// Trust policies.
    trust, Trust
);
kept_as!(
    /// Policies of resources.
    resource, Resource
);
