//! The fences: of each account, and of the organisation.

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

/// The record that every commit to an account compares, and every change of the organisation bumps: what was judged under the policies of
/// before is judged again. Only its revision counts; an organisation that has never changed has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganizationFence {}

impl Stored for OrganizationFence {
    fn key(&self) -> Key {
        key::organization_fence()
    }
}
