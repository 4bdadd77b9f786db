//! String operators.

use crate::{
    catalogue::Catalogue,
    context::Context,
    packed::{Packed, Packer},
    pattern::{Pattern, Syntax, pack},
};

/// How many times longer than its equal without case a text can be: a letter of four bytes becomes one or more, and one of one byte becomes at
/// most three letters.
const MOST_SHRUNK: usize = 12;

/// The six string operators.
#[derive(Debug, Clone, Copy)]
pub(super) struct StringTest<'a> {
    pub(super) ignores_case: bool,
    pub(super) negated: bool,
    pub(super) patterns: Packed<'a>,
}

impl StringTest<'_> {
    pub(super) fn pack(syntax: Syntax, values: &[String], catalogue: &Catalogue, to: &mut Packer) {
        for text in values {
            pack(text, syntax, catalogue, to);
        }
    }

    /// A value whose variable is unresolved matches nothing: positive operators false, negated ones true (policy-evaluation §2).
    #[inline]
    pub(super) fn judge(self, value: &str, context: &Context<'_>) -> bool {
        let alike = |pattern: Pattern<'_>| {
            if !self.ignores_case {
                return pattern.matches(value, context);
            }
            let most_bytes = value.len().saturating_mul(MOST_SHRUNK);
            pattern.with_text(context, most_bytes, |text| text.is_some_and(|text| equal_ignoring_case(text, value)))
        };
        self.patterns.list(Pattern::unpack).any(|pattern| alike(pattern) == Some(true)) != self.negated
    }
}

/// [R] AWS compares the full Unicode lower-casing of whole texts, not their case folding: the final sigma depends on its neighbours.
fn equal_ignoring_case(one: &[u8], other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other.as_bytes());
    }
    std::str::from_utf8(one).is_ok_and(|one| one.to_lowercase() == other.to_lowercase())
}
