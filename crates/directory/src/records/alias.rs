//! Account aliases.

use std::sync::Arc;

use daypass_names::{AccountId, Timestamp};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::key;

/// Another name of an account: unique in the deployment, at most one an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Alias {
    /// 3 to 63 characters of `[a-z0-9-]`.
    pub alias: Arc<str>,
    /// The account it names.
    #[serde(with = "text::one")]
    pub account: AccountId,
    /// Since when.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
}

impl Stored for Alias {
    fn key(&self) -> Key {
        key::alias(&self.alias)
    }
}
