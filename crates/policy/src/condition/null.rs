//! The Null operator: whether a key is absent.

use super::boolean::is_true;
use crate::packed::{Packed, Packer};

/// [R] `true` in any case: the key must be absent; any other text: it must be present. An empty value is present.
#[derive(Debug, Clone, Copy)]
pub(super) struct NullTest {
    absent: bool,
    present: bool,
}

impl NullTest {
    pub(super) fn pack(values: &[String], to: &mut Packer) {
        to.small(u8::from(values.iter().any(|text| is_true(text))));
        to.small(u8::from(values.iter().any(|text| !is_true(text))));
    }

    pub(super) fn unpack(mut from: Packed<'_>) -> Self {
        Self { absent: from.small() == 1, present: from.small() == 1 }
    }

    pub(super) fn judge(self, is_present: bool) -> bool {
        if is_present { self.present } else { self.absent }
    }
}
