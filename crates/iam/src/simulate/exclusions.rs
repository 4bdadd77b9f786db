//! Policies of the principal that a simulation leaves out: `PolicyExclusionList`. What the request itself brings is never left out [R].

use daypass_api::iam::PolicyIdentifier;
use daypass_directory::records::{ManagedPolicy, PolicyOwner};
use daypass_names::FoldedName;

/// What is left out; each member of an identifier counts by itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Exclusions<'a>(&'a [PolicyIdentifier]);

impl<'a> Exclusions<'a> {
    pub(super) fn new(identifiers: &'a [PolicyIdentifier]) -> Self {
        Self(identifiers)
    }

    fn has_type(&self, kind: &str) -> bool {
        self.0.iter().any(|identifier| identifier.policy_type.as_deref() == Some(kind))
    }

    /// An inline policy of a `user`, `group` or `role` of that name.
    pub(super) fn inline(&self, kind: &str, owner: &str, name: &str) -> bool {
        let same = |one: &str, other: &str| FoldedName::of(one) == FoldedName::of(other);
        let named = self.0.iter().filter_map(|identifier| identifier.inline_policy_identifier.as_ref());
        let mut named = named.filter(|policy| policy.attachment_type == kind && same(&policy.attachment_name, owner));
        self.has_type("inline") || named.any(|policy| same(&policy.policy_name, name))
    }

    /// A managed policy where it grants; where it bounds, it stays. Its ARN is to be written without its path: whole, it leaves nothing out [R].
    pub(super) fn managed(&self, policy: &ManagedPolicy) -> bool {
        let kind = match policy.owner {
            PolicyOwner::Aws => "aws-managed",
            PolicyOwner::Account(_) => "user-managed",
        };
        let pathless = policy.arn().split_once(":policy/").map(|(head, _)| format!("{head}:policy/{}", policy.name));
        let mut arns = self.0.iter().filter_map(|identifier| identifier.policy_arn.as_deref());
        self.has_type(kind) || arns.any(|excluded| Some(excluded) == pathless.as_deref())
    }

    /// The boundary of the principal.
    pub(super) fn boundary(&self) -> bool {
        self.has_type("permission-boundary")
    }

    /// The service control policies of the account. Those of resources never take part: to leave them out says nothing [R].
    pub(super) fn service_controls(&self) -> bool {
        self.has_type("scp")
    }
}
