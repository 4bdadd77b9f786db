//! The Null operator: whether a key is absent.

use super::boolean::is_true;

/// [R] `true` in any case: the key must be absent; any other text: it must be present. An empty value is present.
#[derive(Debug)]
pub(super) struct NullTest {
    absent: bool,
    present: bool,
}

impl NullTest {
    pub(super) fn compile(values: &[String]) -> Self {
        Self { absent: values.iter().any(|text| is_true(text)), present: values.iter().any(|text| !is_true(text)) }
    }

    pub(super) fn judge(&self, is_present: bool) -> bool {
        if is_present { self.present } else { self.absent }
    }
}
