//! Requests to create an account, and what became of them.

use std::sync::Arc;

use daypass_names::{AccountId, Tag, Timestamp};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::key;

/// Why an account was not created.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CreateAccountFailure {
    /// The e-mail belongs to another account, closed ones included.
    EmailAlreadyExists,
    /// The organisation is full.
    AccountLimitExceeded,
    /// The id that the operator fixed for this e-mail has been used before (W5.4).
    InternalFailure,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CreateAccountState {
    /// Nothing yet.
    InProgress,
    /// There is an account.
    Succeeded {
        /// The account.
        #[serde(with = "text::one")]
        account: AccountId,
        /// Since when.
        #[serde(with = "text::instant")]
        completed: Timestamp,
    },
    /// There is none.
    Failed {
        /// Why.
        reason: CreateAccountFailure,
        /// Since when that is known.
        #[serde(with = "text::instant")]
        completed: Timestamp,
    },
}

/// A request to create an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CreateAccount {
    /// `car-…`
    pub id: Arc<str>,
    /// The name of the account to be.
    pub name: Arc<str>,
    /// The e-mail of its root user.
    pub email: Arc<str>,
    /// The role through which the management account administers it.
    pub role: Arc<str>,
    /// The tags of the account to be.
    #[serde(with = "text::tags", default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// When it was asked for.
    #[serde(with = "text::instant")]
    pub requested: Timestamp,
    /// What became of it.
    pub state: CreateAccountState,
}

impl Stored for CreateAccount {
    fn key(&self) -> Key {
        key::create_account(&self.id)
    }
}
