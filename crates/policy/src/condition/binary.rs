//! BinaryEquals: base64 on both sides, compared as bytes.

use base64::{Engine, prelude::BASE64_STANDARD};

use crate::packed::{Packed, Packer};

/// The policy's values; what is no base64 (refused when it is written, in session policies too [R]) equals nothing. The decoder takes one text
/// for any bytes, so two texts that it takes are alike where their bytes are.
#[derive(Debug, Clone, Copy)]
pub(super) struct BinaryTest<'a>(pub(super) Packed<'a>);

impl BinaryTest<'_> {
    pub(super) fn pack(values: &[String], to: &mut Packer) {
        values.iter().filter(|text| is_base64(text)).for_each(|text| to.text(text));
    }

    pub(super) fn judge(self, value: &str) -> bool {
        self.0.list(Packed::bytes).any(|known| known == value.as_bytes())
    }
}

/// Whether a literal is base64.
pub(super) fn is_base64(text: &str) -> bool {
    BASE64_STANDARD.decode(text).is_ok()
}
