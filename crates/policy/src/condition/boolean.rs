//! The Bool operator.

use crate::{
    catalogue::Catalogue,
    context::Context,
    document::Version,
    pattern::{Pattern, Syntax},
};

/// [R] `true` in any case is true, every other text is false, on both sides. AWS's pages disagree about variables here; they expand.
#[derive(Debug)]
pub(super) struct BoolTest(Box<[Pattern]>);

impl BoolTest {
    pub(super) fn compile(values: &[String], version: Option<Version>, catalogue: &Catalogue) -> Self {
        let syntax = Syntax::new(version, false);
        Self(values.iter().map(|text| Pattern::parse(text, syntax, catalogue)).collect())
    }

    pub(super) fn judge(&self, value: &str, context: &Context<'_>) -> bool {
        let truth = is_true(value);
        self.0.iter().any(|pattern| pattern.with_text(context, is_true) == Some(truth))
    }
}

/// Whether a text is the word.
pub(super) fn is_true(text: &str) -> bool {
    text.eq_ignore_ascii_case("true")
}
