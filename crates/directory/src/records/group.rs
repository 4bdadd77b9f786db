//! Groups.

use std::sync::Arc;

use daypass_names::{AccountId, Timestamp, UniqueId};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{InlinePolicy, Stored, lazy_arn::LazyArn, permissions, text};
use crate::key;

/// A group of users. It is never a principal and has no tags. Its members say so themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// The account it belongs to.
    #[serde(with = "text::one")]
    pub account: AccountId,
    /// `AGPA…`
    #[serde(with = "text::one")]
    pub id: UniqueId,
    /// Its name, case kept.
    pub name: Arc<str>,
    /// Its path, `/` or `/…/`.
    pub path: Arc<str>,
    /// When it was created.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
    /// Its inline policies, in the order in which they were put.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inline: Vec<InlinePolicy>,
    /// ARNs of its managed policies, in the order in which they were attached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attached: Vec<Arc<str>>,
    #[serde(skip)]
    pub(crate) arn: LazyArn,
}

impl Group {
    /// `arn:aws:iam::<account>:group<path><name>`.
    pub fn arn(&self) -> &Arc<str> {
        self.arn.get(|| format!("arn:aws:iam::{}:group{}{}", self.account, self.path, self.name))
    }

    /// Its inline policy of that name, in any spelling.
    pub fn inline_policy(&self, name: &str) -> Option<&InlinePolicy> {
        permissions::inline(&self.inline, name)
    }

    pub(crate) fn adopt(&mut self, old: &Self) {
        permissions::adopt(&mut self.inline, &old.inline);
    }
}

impl Stored for Group {
    fn key(&self) -> Key {
        key::group(self.account, &self.name)
    }
}
