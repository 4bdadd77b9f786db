//! Tags: a key and a value.

use crate::FoldedName;

/// A tag as it was given, its case kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tag {
    /// 1–128 characters.
    pub key: String,
    /// 0–256 characters.
    pub value: String,
}

impl Tag {
    /// A tag of that key and value.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }

    /// The key as users, roles and sessions compare it.
    pub fn folded_key(&self) -> FoldedName {
        FoldedName::of(&self.key)
    }

    /// Keys that begin with `aws:`, in any case, belong to the system.
    pub fn is_reserved(&self) -> bool {
        self.key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
    }
}
