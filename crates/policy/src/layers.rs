//! The policies that take part in one decision, by layer.

use std::{fmt, sync::Arc};

use daypass_names::Arn;

use crate::compile::Compiled;

/// Where a policy comes from, as a decision names it. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// An inline policy, by its name. Never printed in a refusal.
    Inline {
        /// The policy's name.
        name: Arc<str>,
    },
    /// A managed or organisation policy.
    Managed {
        /// Its ARN.
        arn: Arn,
    },
}

impl Source {
    /// An inline policy of that name.
    pub fn inline(name: impl Into<Arc<str>>) -> Self {
        Self::Inline { name: name.into() }
    }

    /// The policy with that ARN.
    pub fn managed(arn: Arn) -> Self {
        Self::Managed { arn }
    }

    /// Its ARN, or the name of an inline one.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inline { name } => name,
            Self::Managed { arn } => arn.as_str(),
        }
    }

    /// The ARN, if it has one.
    pub fn arn(&self) -> Option<&Arn> {
        match self {
            Self::Inline { .. } => None,
            Self::Managed { arn } => Some(arn),
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// A policy where it is attached.
#[derive(Debug, Clone, Copy)]
pub struct Attached<'a> {
    /// What it says.
    pub policy: &'a Compiled,
    /// What it is called.
    pub source: &'a Source,
}

/// The policy of the resource.
#[derive(Debug, Clone, Copy)]
pub enum ResourcePolicy<'a> {
    /// The resource has none.
    None,
    /// An ordinary one: in its own account it may grant alone, and need not.
    Standard(&'a Compiled),
    /// A role's trust policy: it must itself allow.
    Trust(&'a Compiled),
    /// Must itself allow, but is no trust policy: a KMS key's.
    MustAllow(&'a Compiled),
    /// The trust policy of a role that does not exist: the same work, and a denial that looks the same (W10.5).
    Missing,
}

/// Everything that binds one request.
#[derive(Debug, Clone, Copy)]
pub struct Layers<'a> {
    /// The caller's own policies: inline, managed, of groups.
    pub identity: &'a [Attached<'a>],
    /// The policy of the resource.
    pub resource: ResourcePolicy<'a>,
    /// The caller's permissions boundary.
    pub boundary: Option<Attached<'a>>,
    /// The session's policies, if it was made with any; together they are one layer.
    pub session: Option<&'a [Attached<'a>]>,
    /// The service control policies of the caller's account, one slice per level from the root down; empty where they do not apply.
    pub scp_levels: &'a [&'a [Attached<'a>]],
    /// The resource control policies of the resource's account, likewise.
    pub rcp_levels: &'a [&'a [Attached<'a>]],
}

impl Layers<'_> {
    /// No policy at all.
    pub const NONE: Layers<'static> =
        Layers { identity: &[], resource: ResourcePolicy::None, boundary: None, session: None, scp_levels: &[], rcp_levels: &[] };
}

/// A layer of the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layer {
    /// Policies of the caller.
    Identity,
    /// A resource-based policy.
    Resource,
    /// A role's trust policy.
    Trust,
    /// The permissions boundary.
    Boundary,
    /// Session policies.
    Session,
    /// Service control policies.
    ServiceControl,
    /// Resource control policies.
    ResourceControl,
}

impl Layer {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Identity, Self::Resource, Self::Trust, Self::Boundary, Self::Session, Self::ServiceControl, Self::ResourceControl];

    /// Its name in events.
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Resource => "resource",
            Self::Trust => "trust",
            Self::Boundary => "boundary",
            Self::Session => "session",
            Self::ServiceControl => "scp",
            Self::ResourceControl => "rcp",
        }
    }

    /// Its name in AWS's refusals (policy-evaluation §9).
    pub(crate) fn spoken(self) -> &'static str {
        match self {
            Self::Identity => "identity-based policy",
            Self::Resource => "resource-based policy",
            Self::Trust => "role trust policy",
            Self::Boundary => "permissions boundary",
            Self::Session => "session policy",
            Self::ServiceControl => "service control policy",
            Self::ResourceControl => "resource control policy",
        }
    }
}
