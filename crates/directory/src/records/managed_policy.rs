//! Managed policies and their versions.

use std::{borrow::Cow, sync::Arc};

use daypass_names::{AccountId, Tag, Timestamp, UniqueId};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{
    Stored,
    lazy_arn::LazyArn,
    text::{self, Text},
};
use crate::{PolicyText, key, policy_text};

/// Whose policy it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyOwner {
    /// A customer's.
    Account(AccountId),
    /// AWS-managed: the same in every account, and nobody's to change.
    Aws,
}

impl Text for PolicyOwner {
    fn read(text: &str) -> Option<Self> {
        if text == "aws" { Some(Self::Aws) } else { AccountId::parse(text).ok().map(Self::Account) }
    }

    fn write(&self) -> Cow<'_, str> {
        match self {
            Self::Account(account) => account.to_string().into(),
            Self::Aws => "aws".into(),
        }
    }
}

/// One document of a managed policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// The number behind the `v`; never used twice in one policy.
    pub number: u32,
    /// When it was created.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
    /// The document, its formatting kept.
    #[serde(with = "policy_text::managed")]
    pub text: PolicyText,
}

impl PolicyVersion {
    /// `v1`, `v2`, …
    pub fn id(&self) -> String {
        format!("v{}", self.number)
    }
}

/// A policy that users, groups and roles attach. Only its default version is in effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ManagedPolicy {
    /// Whose it is.
    #[serde(with = "text::one")]
    pub owner: PolicyOwner,
    /// `ANPA…`
    #[serde(with = "text::one")]
    pub id: UniqueId,
    /// Its name, case kept.
    pub name: Arc<str>,
    /// Its path, `/` or `/…/`.
    pub path: Arc<str>,
    /// What it is for; never changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Arc<str>>,
    /// When it was created.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
    /// When a version was last added, removed or made the default.
    #[serde(with = "text::instant")]
    pub updated: Timestamp,
    /// The number of the version in effect; it is always among `versions`.
    pub default_version: u32,
    /// The highest number ever given: the next version takes the one after it.
    pub last_version: u32,
    /// Its versions, oldest first.
    pub versions: Vec<PolicyVersion>,
    /// Its tags; keys are case-sensitive here.
    #[serde(with = "text::tags", default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    #[serde(skip)]
    pub(crate) arn: LazyArn,
}

impl ManagedPolicy {
    /// `arn:aws:iam::<account or aws>:policy<path><name>`.
    pub fn arn(&self) -> &Arc<str> {
        self.arn.get(|| format!("arn:aws:iam::{}:policy{}{}", self.owner.write(), self.path, self.name))
    }

    /// The version in effect.
    pub fn default(&self) -> Option<&PolicyVersion> {
        self.version(self.default_version)
    }

    /// The version of that number.
    pub fn version(&self, number: u32) -> Option<&PolicyVersion> {
        self.versions.iter().find(|version| version.number == number)
    }

    /// The version of that id: `v` and a number without leading zeroes.
    pub fn version_by_id(&self, id: &str) -> Option<&PolicyVersion> {
        self.versions.iter().find(|version| version.id() == id)
    }

    /// Whether customers may attach it: AWS keeps the policies of service-linked roles and of root tasks for itself.
    pub fn is_attachable_by_customers(&self) -> bool {
        match self.owner {
            PolicyOwner::Account(_) => true,
            PolicyOwner::Aws => !self.path.starts_with(super::SERVICE_LINKED_PATH) && &*self.path != "/root-task/",
        }
    }

    pub(crate) fn adopt(&mut self, old: &Self) {
        for version in &mut self.versions {
            if let Some(before) = old.versions.iter().find(|before| before.text == version.text) {
                version.text = before.text.clone();
            }
        }
    }
}

impl Stored for ManagedPolicy {
    fn key(&self) -> Key {
        match self.owner {
            PolicyOwner::Account(account) => key::policy(account, &self.name),
            // Never written: a stored record that claims to be AWS's lies under no key of the store.
            PolicyOwner::Aws => Key::new(""),
        }
    }
}
