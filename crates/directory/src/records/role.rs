//! Roles.

use std::sync::Arc;

use daypass_names::{AccountId, Tag, Timestamp, UniqueId};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{InlinePolicy, Stored, lazy_arn::LazyArn, permissions, text};
use crate::{PolicyText, key, policy_text};

/// How long a session of a role lasts at most unless the role says otherwise, in seconds (iam-api §1).
pub const DEFAULT_SESSION_SECONDS: u32 = 3600;

/// Roles under this path belong to a service and are modifiable by AWS only (iam-api §2).
pub const SERVICE_LINKED_PATH: &str = "/aws-service-role/";

/// A role of an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Role {
    /// The account it belongs to.
    #[serde(with = "text::one")]
    pub account: AccountId,
    /// `AROA…`
    #[serde(with = "text::one")]
    pub id: UniqueId,
    /// Its name, case kept.
    pub name: Arc<str>,
    /// Its path, `/` or `/…/`.
    pub path: Arc<str>,
    /// When it was created.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
    /// Its trust policy as stored: compact, users and roles by unique id. `trust::to_presented` shows it.
    #[serde(with = "policy_text::trust")]
    pub trust: PolicyText,
    /// What it is for, in at most 1000 characters; empty is not the same as none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Arc<str>>,
    /// The longest session, in seconds: 3600 to 43200.
    pub max_session_seconds: u32,
    /// Its tags; keys ignore case.
    #[serde(with = "text::tags", default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
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

impl Role {
    /// `arn:aws:iam::<account>:role<path><name>`.
    pub fn arn(&self) -> &Arc<str> {
        self.arn.get(|| format!("arn:aws:iam::{}:role{}{}", self.account, self.path, self.name))
    }

    /// Its inline policy of that name, in any spelling.
    pub fn inline_policy(&self, name: &str) -> Option<&InlinePolicy> {
        permissions::inline(&self.inline, name)
    }

    /// Whether it belongs to a service: only its description and tags may be changed.
    pub fn is_service_linked(&self) -> bool {
        self.path.starts_with(SERVICE_LINKED_PATH)
    }

    pub(crate) fn adopt(&mut self, old: &Self) {
        permissions::adopt(&mut self.inline, &old.inline);
        if self.trust == old.trust {
            self.trust = old.trust.clone();
        }
    }
}

impl Stored for Role {
    fn key(&self) -> Key {
        key::role(self.account, &self.name)
    }
}
