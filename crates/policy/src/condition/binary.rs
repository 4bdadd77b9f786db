//! BinaryEquals: base64 on both sides, compared as bytes.

use base64::{Engine, prelude::BASE64_STANDARD};

/// The policy's values; what is no base64 (refused when it is written, in session policies too [R]) equals nothing.
#[derive(Debug)]
pub(super) struct BinaryTest(Box<[Option<Box<[u8]>>]>);

impl BinaryTest {
    pub(super) fn compile(values: &[String]) -> Self {
        Self(values.iter().map(|text| decode(text)).collect())
    }

    pub(super) fn judge(&self, value: &str) -> bool {
        decode(value).is_some_and(|bytes| self.0.iter().flatten().any(|known| **known == *bytes))
    }
}

fn decode(text: &str) -> Option<Box<[u8]>> {
    BASE64_STANDARD.decode(text).ok().map(Into::into)
}

/// Whether a literal is base64.
pub(super) fn is_base64(text: &str) -> bool {
    decode(text).is_some()
}
