//! Names as they are looked up: IAM keeps the case of a name and ignores it when it looks (iam-api §1).

use std::{fmt, sync::Arc};

/// The lower-cased form of a name. IAM names are ASCII; tag keys are not, so the full Unicode lower-casing is used.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FoldedName(Arc<str>);

impl FoldedName {
    /// Folds a name.
    pub fn of(name: &str) -> Self {
        if name.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) { Self(name.into()) } else { Self(name.to_lowercase().into()) }
    }

    /// The folded text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FoldedName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
