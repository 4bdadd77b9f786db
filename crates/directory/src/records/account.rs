//! Accounts.

use std::sync::Arc;

use daypass_names::{AccountId, Tag, Timestamp};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::key;

/// What an account may still do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccountStatus {
    /// Everything that policies allow.
    Active,
    /// Nothing: CloseAccount was called.
    PendingClosure,
    /// Nothing, for ever; its id and e-mail stay taken.
    Suspended,
}

/// An account of the organisation. It is never removed, so its id is never used twice (W5.4).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Twelve digits.
    #[serde(with = "text::one")]
    pub id: AccountId,
    /// Its name.
    pub name: Arc<str>,
    /// The e-mail of its root user, unique in the organisation ignoring case.
    pub email: Arc<str>,
    /// What it may still do.
    pub status: AccountStatus,
    /// The organizational unit that it is in; the root if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Arc<str>>,
    /// When it joined the organisation.
    #[serde(with = "text::instant")]
    pub joined: Timestamp,
    /// When it was closed; its closing ends a while later.
    #[serde(with = "text::maybe_instant", default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Timestamp>,
    /// W7.3: sessions of the root user issued before this instant are refused; its key was replaced then.
    #[serde(with = "text::maybe_instant", default, skip_serializing_if = "Option::is_none")]
    pub root_sessions_not_before: Option<Timestamp>,
    /// W3.6: sessions of the account issued before this instant are refused.
    #[serde(with = "text::maybe_instant", default, skip_serializing_if = "Option::is_none")]
    pub sessions_not_before: Option<Timestamp>,
    /// Its tags: the organisation's own, which nobody in the account sees.
    #[serde(with = "text::tags", default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
}

impl Account {
    /// Whether its credentials live at all (W10.7).
    pub fn is_active(&self) -> bool {
        self.status == AccountStatus::Active
    }

    /// `arn:aws:iam::<account>:root`.
    pub fn root_arn(&self) -> String {
        format!("arn:aws:iam::{}:root", self.id)
    }
}

impl Stored for Account {
    fn key(&self) -> Key {
        key::account(self.id)
    }
}
