//! String operators.

use crate::{
    catalogue::Catalogue,
    context::Context,
    document::Version,
    pattern::{Pattern, Syntax},
};

/// When two texts are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    Equal,
    EqualIgnoringCase,
    Like,
}

/// The six string operators.
#[derive(Debug)]
pub(super) struct StringTest {
    likeness: Likeness,
    negated: bool,
    patterns: Box<[Pattern]>,
}

impl StringTest {
    pub(super) fn compile(likeness: Likeness, negated: bool, values: &[String], version: Option<Version>, catalogue: &Catalogue) -> Self {
        let syntax = Syntax::new(version, likeness == Likeness::Like);
        let patterns = values.iter().map(|text| Pattern::parse(text, syntax, catalogue)).collect();
        Self { likeness, negated, patterns }
    }

    /// A value whose variable is unresolved matches nothing: positive operators false, negated ones true (policy-evaluation §2).
    pub(super) fn judge(&self, value: &str, context: &Context<'_>) -> bool {
        let alike = |pattern: &Pattern| match self.likeness {
            Likeness::Equal | Likeness::Like => pattern.matches(value, context),
            Likeness::EqualIgnoringCase => pattern.with_text(context, |text| equal_ignoring_case(text, value)),
        };
        self.patterns.iter().any(|pattern| alike(pattern) == Some(true)) != self.negated
    }
}

/// [R] AWS compares the full Unicode lower-casing of whole texts, not their case folding: the final sigma depends on its neighbours.
fn equal_ignoring_case(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() { one.eq_ignore_ascii_case(other) } else { one.to_lowercase() == other.to_lowercase() }
}
