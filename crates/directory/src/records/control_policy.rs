//! Control policies: the service and resource control policies of the organisation, and where they are attached.

use std::sync::{Arc, LazyLock};

use daypass_names::Tag;
use daypass_policy::DocumentKind;
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::{PolicyText, key};

/// Which side of a request a control policy binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ControlPolicyType {
    /// The principals of an account.
    ServiceControl,
    /// The resources of an account.
    ResourceControl,
}

impl ControlPolicyType {
    /// Both.
    pub const ALL: [Self; 2] = [Self::ServiceControl, Self::ResourceControl];

    /// Its name in the ARN of a policy.
    pub fn in_arn(self) -> &'static str {
        match self {
            Self::ServiceControl => "service_control_policy",
            Self::ResourceControl => "resource_control_policy",
        }
    }

    /// What kind of document its policies have.
    pub fn document(self) -> DocumentKind {
        match self {
            Self::ServiceControl => DocumentKind::ServiceControl,
            Self::ResourceControl => DocumentKind::ResourceControl,
        }
    }

    /// The AWS-managed policy that allows everything: attached everywhere as long as nobody detaches it.
    pub fn full(self) -> &'static Arc<ControlPolicy> {
        match self {
            Self::ServiceControl => &FULL_SERVICE_CONTROL,
            Self::ResourceControl => &FULL_RESOURCE_CONTROL,
        }
    }

    /// The policies of a target that nobody attached anything to.
    pub(crate) fn attached_at_first(self) -> &'static [Arc<str>] {
        static SERVICE: LazyLock<[Arc<str>; 1]> = LazyLock::new(|| [Arc::clone(&FULL_SERVICE_CONTROL.id)]);
        static RESOURCE: LazyLock<[Arc<str>; 1]> = LazyLock::new(|| [Arc::clone(&FULL_RESOURCE_CONTROL.id)]);
        match self {
            Self::ServiceControl => SERVICE.as_slice(),
            Self::ResourceControl => RESOURCE.as_slice(),
        }
    }
}

static FULL_SERVICE_CONTROL: LazyLock<Arc<ControlPolicy>> = LazyLock::new(|| {
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
    full(ControlPolicyType::ServiceControl, "p-FullAWSAccess", "FullAWSAccess", text)
});

static FULL_RESOURCE_CONTROL: LazyLock<Arc<ControlPolicy>> = LazyLock::new(|| {
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#;
    full(ControlPolicyType::ResourceControl, "p-RCPFullAWSAccess", "RCPFullAWSAccess", text)
});

fn full(kind: ControlPolicyType, id: &str, name: &str, text: &str) -> Arc<ControlPolicy> {
    let text = PolicyText::stored(text, kind.document());
    Arc::new(ControlPolicy { kind, id: id.into(), name: name.into(), description: "Allows access to every operation".into(), text, tags: Vec::new() })
}

/// A policy of the organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "Kept", into = "Kept")]
pub struct ControlPolicy {
    /// Which side it binds.
    pub kind: ControlPolicyType,
    /// `p-…`
    pub id: Arc<str>,
    /// Its name, unique among the policies of its type.
    pub name: Arc<str>,
    /// What it is for; may be empty.
    pub description: Arc<str>,
    /// The document, its formatting kept.
    pub text: PolicyText,
    /// Its tags; AWS's have none.
    pub tags: Vec<Tag>,
}

impl ControlPolicy {
    /// Whether it is AWS's, and nobody's to change.
    pub fn is_aws_managed(&self) -> bool {
        self.id == self.kind.full().id
    }

    pub(crate) fn adopt(&mut self, old: &Self) {
        if self.text == old.text {
            self.text = old.text.clone();
        }
    }
}

impl Stored for ControlPolicy {
    fn key(&self) -> Key {
        key::control_policy(&self.id)
    }
}

/// The record's own form: what kind of document it has follows from its type.
#[derive(Clone, Serialize, Deserialize)]
struct Kept {
    kind: ControlPolicyType,
    id: Arc<str>,
    name: Arc<str>,
    description: Arc<str>,
    text: Box<str>,
    #[serde(with = "text::tags", default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<Tag>,
}

impl From<Kept> for ControlPolicy {
    fn from(kept: Kept) -> Self {
        let text = PolicyText::stored(kept.text, kept.kind.document());
        Self { kind: kept.kind, id: kept.id, name: kept.name, description: kept.description, text, tags: kept.tags }
    }
}

impl From<ControlPolicy> for Kept {
    fn from(policy: ControlPolicy) -> Self {
        let text = policy.text.as_str().into();
        Self { kind: policy.kind, id: policy.id, name: policy.name, description: policy.description, text, tags: policy.tags }
    }
}

/// The policies of one type that are attached to one target. A target without such a record has the AWS-managed one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ControlAttachments {
    /// Their type.
    pub kind: ControlPolicyType,
    /// The root, the organizational unit or the account.
    pub target: Arc<str>,
    /// The enabling of the type that they belong to: disabling it detaches all of them, wherever they are.
    pub enabling: u32,
    /// Their ids, in the order in which they were attached.
    pub policies: Vec<Arc<str>>,
}

impl Stored for ControlAttachments {
    fn key(&self) -> Key {
        key::control_attachments(self.kind, &self.target)
    }
}
