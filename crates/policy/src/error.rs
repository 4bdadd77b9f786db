//! Why a text is not a policy that can be kept.

use std::fmt;

/// A place in a document's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Position {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}, column {}", self.line, self.column)
    }
}

/// What is wrong with a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// AWS refuses it.
    #[error("{text}")]
    Malformed {
        /// AWS's text for `MalformedPolicyDocument`.
        text: String,
        /// Where, as far as one place is to blame.
        position: Option<Position>,
    },
}

impl PolicyError {
    pub(crate) fn malformed(text: impl Into<String>) -> Self {
        Self::Malformed { text: text.into(), position: None }
    }

    pub(crate) fn malformed_at(text: impl Into<String>, position: Position) -> Self {
        Self::Malformed { text: text.into(), position: Some(position) }
    }
}
