//! Access keys: long-term credentials of a user or of the root user.

use std::borrow::Cow;

use daypass_names::{AccessKeyId, AccountId, Timestamp, UniqueId};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{
    Sealed, Stored,
    text::{self, Text},
};
use crate::key;

/// Whose key it is. A renamed user keeps its keys.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyOwner {
    /// The root user of the account.
    Root,
    /// The user of that unique id.
    User(UniqueId),
}

impl Text for KeyOwner {
    fn read(text: &str) -> Option<Self> {
        if text == "root" { Some(Self::Root) } else { UniqueId::parse(text).ok().map(Self::User) }
    }

    fn write(&self) -> Cow<'_, str> {
        match self {
            Self::Root => "root".into(),
            Self::User(id) => id.as_str().into(),
        }
    }
}

/// Whether a key may sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyStatus {
    /// It may.
    Active,
    /// It may not, until it is made active again.
    Inactive,
}

/// An access key. Its secret is sealed with the record's own key as associated data (W7.2).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccessKey {
    /// The account it belongs to.
    #[serde(with = "text::one")]
    pub account: AccountId,
    /// `AKIA…`, or the id of an imported key.
    #[serde(with = "text::one")]
    pub id: AccessKeyId,
    /// Whose it is.
    #[serde(with = "text::one")]
    pub owner: KeyOwner,
    /// Whether it may sign.
    pub status: KeyStatus,
    /// When it was created.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
    /// Its secret, which only the kernel opens.
    pub secret: Sealed,
}

impl Stored for AccessKey {
    fn key(&self) -> Key {
        key::access_key(self.account, &self.id)
    }
}
