//! What users, groups and roles have in common: inline policies and attached managed policies.

use std::sync::Arc;

use daypass_names::FoldedName;
use serde::{Deserialize, Serialize};

use crate::{PolicyText, policy_text};

/// A policy inside its user, group or role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InlinePolicy {
    /// Its name as it was first put: a later Put under another spelling replaces the document and keeps this (iam-api §1).
    pub name: Arc<str>,
    /// The document, its formatting kept.
    #[serde(with = "policy_text::identity")]
    pub text: PolicyText,
}

/// The inline policy of that name, in any spelling.
pub(crate) fn inline<'a>(policies: &'a [InlinePolicy], name: &str) -> Option<&'a InlinePolicy> {
    let wanted = FoldedName::of(name);
    policies.iter().find(|policy| FoldedName::of(&policy.name) == wanted)
}

/// Lets unchanged documents keep what was compiled from them.
pub(crate) fn adopt(new: &mut [InlinePolicy], old: &[InlinePolicy]) {
    for policy in new {
        if let Some(before) = old.iter().find(|before| before.text == policy.text) {
            policy.text = before.text.clone();
        }
    }
}
