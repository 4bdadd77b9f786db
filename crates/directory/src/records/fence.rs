//! The fence of an account.

use daypass_names::AccountId;
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::key;

/// The record that every commit to an account compares and bumps: a serial order per account (design §4). Only its revision counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fence {
    /// The account that it serialises.
    #[serde(with = "text::one")]
    pub account: AccountId,
}

impl Stored for Fence {
    fn key(&self) -> Key {
        key::fence(self.account)
    }
}
