//! Questions about the tree of the organisation: what is where, and which control policies are attached to it.

use std::sync::Arc;

use daypass_names::{AccountId, Tag};

use super::Snapshot;
use crate::records::{Account, ControlPolicy, ControlPolicyType, Organization, OrganizationalUnit};

/// What control policies are attached to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target<'a> {
    /// The root of the organisation.
    Root(&'a Arc<Organization>),
    /// An organizational unit.
    Unit(&'a Arc<OrganizationalUnit>),
    /// An account, closed ones included.
    Account(&'a Arc<Account>),
}

impl Target<'_> {
    /// `r-…`, `ou-…`, or twelve digits.
    pub fn id(&self) -> Arc<str> {
        match self {
            Self::Root(organization) => Arc::clone(&organization.root_id),
            Self::Unit(unit) => Arc::clone(&unit.id),
            Self::Account(account) => account.id.to_string().into(),
        }
    }
}

/// What of the organisation can have tags. AWS's own policies cannot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Taggable<'a> {
    /// The root.
    Root(&'a Arc<Organization>),
    /// An organizational unit.
    Unit(&'a Arc<OrganizationalUnit>),
    /// An account, closed ones included.
    Account(&'a Arc<Account>),
    /// A control policy of the organisation's own.
    Policy(&'a Arc<ControlPolicy>),
}

impl<'a> Taggable<'a> {
    /// Its tags, in the order in which they were given.
    pub fn tags(self) -> &'a [Tag] {
        match self {
            Self::Root(organization) => &organization.root_tags,
            Self::Unit(unit) => &unit.tags,
            Self::Account(account) => &account.tags,
            Self::Policy(policy) => &policy.tags,
        }
    }
}

impl<'a> From<Target<'a>> for Taggable<'a> {
    fn from(target: Target<'a>) -> Self {
        match target {
            Target::Root(organization) => Self::Root(organization),
            Target::Unit(unit) => Self::Unit(unit),
            Target::Account(account) => Self::Account(account),
        }
    }
}

impl Snapshot {
    /// What can have tags and has that id.
    pub fn taggable(&self, id: &str) -> Option<Taggable<'_>> {
        self.target(id).map(Taggable::from).or_else(|| self.control_policies.get(id).map(Taggable::Policy))
    }

    /// The organizational unit of that id.
    pub fn unit(&self, id: &str) -> Option<&Arc<OrganizationalUnit>> {
        self.units.get(id)
    }

    /// All organizational units in the order of their ids.
    pub fn units(&self) -> impl Iterator<Item = &Arc<OrganizationalUnit>> {
        self.units.values()
    }

    /// The units directly below that root or unit.
    pub fn units_in<'a>(&'a self, parent: &'a str) -> impl Iterator<Item = &'a Arc<OrganizationalUnit>> {
        self.units().filter(move |unit| *unit.parent == *parent)
    }

    /// The accounts directly below that root or unit, closed ones included.
    pub fn accounts_in<'a>(&'a self, parent: &'a str) -> impl Iterator<Item = &'a Arc<Account>> {
        self.accounts().filter(move |account| self.parent_of(account) == Some(parent))
    }

    /// The root or the unit that an account is in.
    pub fn parent_of<'a>(&'a self, account: &'a Account) -> Option<&'a str> {
        account.parent.as_deref().or_else(|| self.organization.as_ref().map(|organization| &*organization.root_id))
    }

    /// Whether that is the root of the organisation.
    pub fn is_root(&self, id: &str) -> bool {
        self.organization.as_ref().is_some_and(|organization| *organization.root_id == *id)
    }

    /// Whether that is a root or a unit.
    pub fn is_parent(&self, id: &str) -> bool {
        self.is_root(id) || self.units.contains_key(id)
    }

    /// What has that id.
    pub fn target(&self, id: &str) -> Option<Target<'_>> {
        if let Some(root) = self.organization.as_ref().filter(|organization| *organization.root_id == *id) {
            return Some(Target::Root(root));
        }
        let account = || self.account(AccountId::parse(id).ok()?).map(Target::Account);
        self.units.get(id).map(Target::Unit).or_else(account)
    }

    /// Everything that control policies are attached to: the root, units, accounts.
    pub fn targets(&self) -> impl Iterator<Item = Target<'_>> {
        self.organization.iter().map(Target::Root).chain(self.units().map(Target::Unit)).chain(self.accounts().map(Target::Account))
    }

    /// The control policy of that id, AWS's included.
    pub fn control_policy(&self, id: &str) -> Option<&Arc<ControlPolicy>> {
        let of_aws = ControlPolicyType::ALL.into_iter().map(ControlPolicyType::full).find(|policy| *policy.id == *id);
        of_aws.or_else(|| self.control_policies.get(id))
    }

    /// The control policies of a type in the order of their ids, AWS's included.
    pub fn control_policies(&self, kind: ControlPolicyType) -> impl Iterator<Item = &Arc<ControlPolicy>> {
        std::iter::once(kind.full()).chain(self.control_policies.values().filter(move |policy| policy.kind == kind))
    }

    /// The ids of the control policies of a type that a target has itself. None if the type is not enabled.
    pub fn attached_controls(&self, kind: ControlPolicyType, target: &str) -> &[Arc<str>] {
        let Some(enabling) = self.organization.as_ref().map(|organization| organization.enabling(kind)).filter(|enabling| enabling.enabled) else {
            return &[];
        };
        let record = self.control_attachments.get(&(kind, Arc::from(target))).filter(|record| record.enabling == enabling.times);
        record.map_or(kind.attached_at_first(), |record| &record.policies)
    }

    /// What a control policy is attached to.
    pub fn targets_of<'a>(&'a self, policy: &'a ControlPolicy) -> impl Iterator<Item = Target<'a>> {
        self.targets().filter(|target| self.attached_controls(policy.kind, &target.id()).contains(&policy.id))
    }
}
