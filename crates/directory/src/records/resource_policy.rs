//! Policies of resources, of any service: one kind, so that the authorizer and whoever explains it see them all.

use std::sync::Arc;

use daypass_names::AccountId;
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::{PolicyText, key, policy_text};

/// The policy of one resource, principals by unique id as in a trust policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ResourcePolicy {
    /// The account that owns the resource; the ARN of a bucket does not say it.
    #[serde(with = "text::one")]
    pub account: AccountId,
    /// The resource.
    pub arn: Arc<str>,
    /// The kind of resource, such as `s3:bucket`.
    pub kind: Arc<str>,
    /// Whether it is a public one (S3's meaning of the word), found out when it was written.
    #[serde(default)]
    pub public: bool,
    /// The document as stored.
    #[serde(with = "policy_text::resource")]
    pub text: PolicyText,
}

impl ResourcePolicy {
    pub(crate) fn adopt(&mut self, old: &Self) {
        if self.text == old.text {
            self.text = old.text.clone();
        }
    }
}

impl Stored for ResourcePolicy {
    fn key(&self) -> Key {
        key::resource_policy(self.account, &self.arn)
    }
}
