//! The Bool operator.

use crate::{
    catalogue::Catalogue,
    context::Context,
    document::Version,
    packed::{Packed, Packer},
    pattern::{Pattern, Syntax, pack},
};

/// [R] `true` in any case is true, every other text is false, on both sides. AWS's pages disagree about variables here; they expand.
#[derive(Debug, Clone, Copy)]
pub(super) struct BoolTest<'a>(pub(super) Packed<'a>);

impl BoolTest<'_> {
    pub(super) fn pack(values: &[String], version: Option<Version>, catalogue: &Catalogue, to: &mut Packer) {
        let syntax = Syntax::new(version, false);
        for text in values {
            pack(text, syntax, catalogue, to);
        }
    }

    pub(super) fn judge(self, value: &str, context: &Context<'_>) -> bool {
        let truth = is_true(value);
        let says = |text: Option<&[u8]>| text.is_some_and(|text| text.eq_ignore_ascii_case(WORD.as_bytes()));
        self.0.list(Pattern::unpack).any(|pattern| pattern.with_text(context, WORD.len(), says) == Some(truth))
    }
}

/// The one text that is true.
const WORD: &str = "true";

/// Whether a text is the word.
pub(super) fn is_true(text: &str) -> bool {
    text.eq_ignore_ascii_case(WORD)
}
