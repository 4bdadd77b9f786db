//! The organisation: one, with all features, and one root.

use std::sync::Arc;

use daypass_names::{AccountId, Timestamp};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::key;

/// The organisation that all accounts are in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organization {
    /// `o-…`
    pub id: Arc<str>,
    /// `r-…`
    pub root_id: Arc<str>,
    /// The account that manages it.
    #[serde(with = "text::one")]
    pub management: AccountId,
    /// When it was created.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
}

impl Organization {
    /// `arn:aws:organizations::<management>:organization/<id>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:organizations::{}:organization/{}", self.management, self.id)
    }

    /// `arn:aws:organizations::<management>:root/<id>/<root>`.
    pub fn root_arn(&self) -> String {
        format!("arn:aws:organizations::{}:root/{}/{}", self.management, self.id, self.root_id)
    }

    /// `arn:aws:organizations::<management>:account/<id>/<account>`.
    pub fn account_arn(&self, account: AccountId) -> String {
        format!("arn:aws:organizations::{}:account/{}/{account}", self.management, self.id)
    }
}

impl Stored for Organization {
    fn key(&self) -> Key {
        key::organization()
    }
}
