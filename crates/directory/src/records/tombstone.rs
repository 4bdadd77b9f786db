//! What has been used and is never used again (W5.4).

use std::sync::Arc;

use daypass_names::{AccessKeyId, AccountId, Timestamp, UniqueId};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::key;

/// A unique id whose entity is gone. It stays, so that nothing is ever given the id again and whoever still trusts it trusts nobody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tombstone {
    /// The account of the entity.
    #[serde(with = "text::one")]
    pub account: AccountId,
    /// Its unique id.
    #[serde(with = "text::one")]
    pub id: UniqueId,
    /// The name it had last.
    pub name: Arc<str>,
    /// When it was deleted.
    #[serde(with = "text::instant")]
    pub deleted: Timestamp,
}

impl Stored for Tombstone {
    fn key(&self) -> Key {
        key::tombstone(self.account, &self.id)
    }
}

/// An account id that has been given away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SpentAccountId {
    /// The id.
    #[serde(with = "text::one")]
    pub id: AccountId,
    /// Since when.
    #[serde(with = "text::instant")]
    pub at: Timestamp,
}

/// An access key id whose key was deleted. It is not given away again, and whoever still signs with it is told that it was one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SpentAccessKey {
    /// The account of the key.
    #[serde(with = "text::one")]
    pub account: AccountId,
    /// The id.
    #[serde(with = "text::one")]
    pub id: AccessKeyId,
    /// When it was deleted.
    #[serde(with = "text::instant")]
    pub deleted: Timestamp,
}

impl Stored for SpentAccessKey {
    fn key(&self) -> Key {
        key::spent_access_key(self.account, &self.id)
    }
}

impl Stored for SpentAccountId {
    fn key(&self) -> Key {
        key::spent_account(self.id)
    }
}
