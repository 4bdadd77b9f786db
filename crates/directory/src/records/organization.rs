//! The organisation: one, with all features, and one root.

use std::sync::Arc;

use daypass_names::{AccountId, Tag, Timestamp};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{ControlPolicy, ControlPolicyType, Stored, text};
use crate::key;

/// The organisation that all accounts are in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organization {
    /// `o-…`
    pub id: Arc<str>,
    /// `r-…`
    pub root_id: Arc<str>,
    /// The account that manages it.
    #[serde(with = "text::one")]
    pub management: AccountId,
    /// When it was created.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
    /// Service control policies. An organisation begins with neither type, whatever its features: each must be enabled first.
    #[serde(default)]
    pub service_control: Enabling,
    /// Resource control policies.
    #[serde(default)]
    pub resource_control: Enabling,
    /// The tags of its root.
    #[serde(with = "text::tags", default, skip_serializing_if = "Vec::is_empty")]
    pub root_tags: Vec<Tag>,
}

/// Whether the policies of a type are in effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Enabling {
    /// Whether they are.
    pub enabled: bool,
    /// How often they were enabled: what was attached before the last time is attached no more.
    pub times: u32,
}

impl Organization {
    /// `arn:aws:organizations::<management>:organization/<id>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:organizations::{}:organization/{}", self.management, self.id)
    }

    /// `arn:aws:organizations::<management>:root/<id>/<root>`.
    pub fn root_arn(&self) -> String {
        format!("arn:aws:organizations::{}:root/{}/{}", self.management, self.id, self.root_id)
    }

    /// `arn:aws:organizations::<management>:ou/<id>/<unit>`.
    pub fn unit_arn(&self, unit: &str) -> String {
        format!("arn:aws:organizations::{}:ou/{}/{unit}", self.management, self.id)
    }

    /// `arn:aws:organizations::<management>:policy/<id>/<type>/<policy>`, or AWS's own `arn:aws:organizations::aws:policy/<type>/<policy>`.
    pub fn policy_arn(&self, policy: &ControlPolicy) -> String {
        let (kind, id) = (policy.kind.in_arn(), &policy.id);
        if policy.is_aws_managed() {
            return format!("arn:aws:organizations::aws:policy/{kind}/{id}");
        }
        format!("arn:aws:organizations::{}:policy/{}/{kind}/{id}", self.management, self.id)
    }

    /// Whether policies of that type are in effect.
    pub fn enabling(&self, kind: ControlPolicyType) -> Enabling {
        match kind {
            ControlPolicyType::ServiceControl => self.service_control,
            ControlPolicyType::ResourceControl => self.resource_control,
        }
    }

    pub(crate) fn enabling_mut(&mut self, kind: ControlPolicyType) -> &mut Enabling {
        match kind {
            ControlPolicyType::ServiceControl => &mut self.service_control,
            ControlPolicyType::ResourceControl => &mut self.resource_control,
        }
    }

    /// `arn:aws:organizations::<management>:account/<id>/<account>`.
    pub fn account_arn(&self, account: AccountId) -> String {
        format!("arn:aws:organizations::{}:account/{}/{account}", self.management, self.id)
    }
}

impl Stored for Organization {
    fn key(&self) -> Key {
        key::organization()
    }
}
