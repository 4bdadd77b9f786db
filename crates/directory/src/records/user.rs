//! Users.

use std::sync::Arc;

use daypass_names::{AccountId, Tag, Timestamp, UniqueId};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{InlinePolicy, Stored, lazy_arn::LazyArn, permissions, text};
use crate::key;

/// A user of an account. Its unique id never changes; its name and path may.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// The account it belongs to.
    #[serde(with = "text::one")]
    pub account: AccountId,
    /// `AIDA…`
    #[serde(with = "text::one")]
    pub id: UniqueId,
    /// Its name, case kept.
    pub name: Arc<str>,
    /// Its path, `/` or `/…/`.
    pub path: Arc<str>,
    /// When it was created.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
    /// Its tags; keys ignore case.
    #[serde(with = "text::tags", default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// The groups it is in, by unique id, in the order in which it was added.
    #[serde(with = "text::many", default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<UniqueId>,
    /// Its inline policies, in the order in which they were put.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inline: Vec<InlinePolicy>,
    /// ARNs of its managed policies, in the order in which they were attached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attached: Vec<Arc<str>>,
    /// ARN of its permissions boundary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boundary: Option<Arc<str>>,
    /// W3.6: its sessions issued before this instant are refused.
    #[serde(with = "text::maybe_instant", default, skip_serializing_if = "Option::is_none")]
    pub sessions_not_before: Option<Timestamp>,
    #[serde(skip)]
    pub(crate) arn: LazyArn,
}

impl User {
    /// `arn:aws:iam::<account>:user<path><name>`.
    pub fn arn(&self) -> &Arc<str> {
        self.arn.get(|| format!("arn:aws:iam::{}:user{}{}", self.account, self.path, self.name))
    }

    /// Its inline policy of that name, in any spelling.
    pub fn inline_policy(&self, name: &str) -> Option<&InlinePolicy> {
        permissions::inline(&self.inline, name)
    }

    pub(crate) fn adopt(&mut self, old: &Self) {
        permissions::adopt(&mut self.inline, &old.inline);
    }
}

impl Stored for User {
    fn key(&self) -> Key {
        key::user(self.account, &self.name)
    }
}
