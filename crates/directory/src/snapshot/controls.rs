//! The control policies of every place in the organisation, gathered when the tree changes and not when a request comes.
//!
//! What is above an account is shared by all accounts of its unit. A place that this build does not understand (a unit whose parent is
//! gone, a policy that is attached and gone) has a level that allows nothing: there may have been a Deny.

use std::{collections::HashMap, sync::Arc};

use daypass_names::{AccountId, Arn};
use daypass_policy::Source;
use sha2::{Digest, Sha256};

use super::Snapshot;
use crate::{
    PolicyText, TextMark,
    records::{ControlPolicy, ControlPolicyType, Organization, OrganizationalUnit},
};

/// A control policy where it is attached.
#[derive(Debug, Clone, PartialEq)]
pub struct Control {
    /// Its ARN, as decisions name it.
    pub source: Source,
    /// Its document, compiled once for all who are bound by it.
    pub text: PolicyText,
}

/// The control policies of one type that bind an account, level by level. Each level must allow.
#[derive(Debug, Clone, Copy)]
pub struct Controls<'a> {
    above: &'a [Level],
    own: &'a [Control],
    mark: TextMark,
}

impl<'a> Controls<'a> {
    /// The levels from the root down to the account itself.
    pub fn levels(self) -> impl Iterator<Item = &'a [Control]> {
        self.above.iter().map(|level| &**level).chain(std::iter::once(self.own))
    }

    /// What changes when a text does, or what is attached where: they are told as one in the trail.
    pub fn mark(self) -> TextMark {
        self.mark
    }
}

type Level = Arc<[Control]>;

/// The mark of levels: that of each policy in order, and zeros where a level ends.
fn mark(above: &[Level], own: &[Control]) -> TextMark {
    let mut digest = Sha256::new();
    for level in above.iter().map(|level| &**level).chain(std::iter::once(own)) {
        for control in level {
            digest.update(control.text.mark());
        }
        digest.update(TextMark::default());
    }
    digest.finalize().first_chunk().copied().unwrap_or_default()
}

/// One place of the tree that accounts are in: the root, or a unit.
#[derive(Debug, Clone, PartialEq)]
struct Branch {
    /// `o-…/r-…/ou-…/`
    path: Arc<str>,
    service: Above,
    resource: Above,
}

/// The levels of one type from the root down to a place.
#[derive(Debug, Clone, PartialEq, Default)]
struct Above {
    levels: Arc<[Level]>,
    /// That of an account there that has the AWS-managed policy alone.
    mark: TextMark,
}

/// What an account has itself.
#[derive(Debug, Clone, PartialEq)]
struct Own {
    level: Level,
    /// With what is above it.
    mark: TextMark,
}

impl Branch {
    fn above(&self, kind: ControlPolicyType) -> &Above {
        match kind {
            ControlPolicyType::ServiceControl => &self.service,
            ControlPolicyType::ResourceControl => &self.resource,
        }
    }
}

/// The organisation as requests are judged by it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Tree {
    root: Option<Branch>,
    units: HashMap<Arc<str>, Branch>,
    /// What accounts have themselves, where it is not the AWS-managed policy alone.
    accounts: HashMap<(ControlPolicyType, AccountId), Own>,
    /// The AWS-managed policy of each type that is enabled.
    full: HashMap<ControlPolicyType, Level>,
}

impl Tree {
    pub(super) fn of(snapshot: &Snapshot) -> Arc<Self> {
        let Some(organization) = &snapshot.organization else { return Arc::default() };
        let mut tree = Self::default();
        for kind in ControlPolicyType::ALL {
            if organization.enabling(kind).enabled {
                tree.full.insert(kind, [control(organization, kind.full())].into());
            }
        }
        let above = Branch { path: format!("{}/", organization.id).into(), service: Above::default(), resource: Above::default() };
        tree.root = Some(tree.branch(snapshot, organization, &above, &organization.root_id));
        tree.grow(snapshot, organization);
        for (kind, target) in snapshot.control_attachments.keys() {
            if let Ok(account) = AccountId::parse(target) {
                let own = tree.own(snapshot, account, *kind, tree.level(snapshot, organization, *kind, target));
                tree.accounts.insert((*kind, account), own);
            }
        }
        Arc::new(tree)
    }

    /// The units, from the root down. What the root does not lead to has no place.
    fn grow(&mut self, snapshot: &Snapshot, organization: &Organization) {
        let mut below: HashMap<&str, Vec<&OrganizationalUnit>> = HashMap::new();
        for unit in snapshot.units.values() {
            below.entry(&unit.parent).or_default().push(unit);
        }
        let mut open: Vec<&str> = vec![&organization.root_id];
        while let Some(parent) = open.pop() {
            let Some(above) = self.at(Some(parent)).or(self.root.as_ref()).cloned() else { return };
            for unit in below.remove(parent).unwrap_or_default() {
                let branch = self.branch(snapshot, organization, &above, &unit.id);
                self.units.insert(Arc::clone(&unit.id), branch);
                open.push(&unit.id);
            }
        }
    }

    fn branch(&self, snapshot: &Snapshot, organization: &Organization, above: &Branch, place: &str) -> Branch {
        let levels = |kind| {
            let full = self.full.get(&kind);
            let own = full.map(|_| self.level(snapshot, organization, kind, place));
            let levels: Arc<[Level]> = above.above(kind).levels.iter().cloned().chain(own).collect();
            let mark = full.map_or_else(TextMark::default, |full| mark(&levels, full));
            Above { levels, mark }
        };
        Branch {
            path: format!("{}{place}/", above.path).into(),
            service: levels(ControlPolicyType::ServiceControl),
            resource: levels(ControlPolicyType::ResourceControl),
        }
    }

    /// What one target has itself.
    fn level(&self, snapshot: &Snapshot, organization: &Organization, kind: ControlPolicyType, target: &str) -> Level {
        let attached = snapshot.attached_controls(kind, target);
        match self.full.get(&kind) {
            Some(full) if attached == kind.attached_at_first() => Arc::clone(full),
            Some(_) | None => {
                let policies = attached.iter().map(|id| snapshot.control_policy(id).map(|policy| control(organization, policy)));
                policies.collect::<Option<Vec<Control>>>().unwrap_or_default().into()
            }
        }
    }

    fn own(&self, snapshot: &Snapshot, account: AccountId, kind: ControlPolicyType, level: Level) -> Own {
        let branch = self.at(snapshot.placed.get(&account).map(|parent| &**parent));
        let mark = branch.map_or_else(TextMark::default, |branch| mark(&branch.above(kind).levels, &level));
        Own { level, mark }
    }

    /// The place of that parent; the root's for none.
    fn at(&self, parent: Option<&str>) -> Option<&Branch> {
        match parent {
            Some(unit) => self.units.get(unit),
            None => self.root.as_ref(),
        }
    }

    fn controls(&self, kind: ControlPolicyType, account: AccountId, parent: Option<&str>) -> Option<Controls<'_>> {
        let full = self.full.get(&kind)?;
        let Some(branch) = self.at(parent) else { return Some(Controls { above: &[], own: &[], mark: mark(&[], &[]) }) };
        let Above { levels, mark } = branch.above(kind);
        let (own, mark) = self.accounts.get(&(kind, account)).map_or((full, mark), |own| (&own.level, &own.mark));
        Some(Controls { above: levels, own, mark: *mark })
    }
}

fn control(organization: &Organization, policy: &ControlPolicy) -> Control {
    let arn = organization.policy_arn(policy);
    let source = Arn::parse(&arn).map_or_else(|_| Source::inline(arn.as_str()), Source::managed);
    Control { source, text: policy.text.clone() }
}

impl Snapshot {
    /// The service control policies that bind the principals of an account; none if the type is not enabled, and for the management
    /// account (policy-evaluation §7).
    pub fn service_controls(&self, account: AccountId) -> Option<Controls<'_>> {
        self.controls(ControlPolicyType::ServiceControl, account)
    }

    /// The resource control policies that bind the resources of an account; none where [`Self::service_controls`] has none.
    pub fn resource_controls(&self, account: AccountId) -> Option<Controls<'_>> {
        self.controls(ControlPolicyType::ResourceControl, account)
    }

    fn controls(&self, kind: ControlPolicyType, account: AccountId) -> Option<Controls<'_>> {
        self.organization.as_ref().filter(|organization| organization.management != account)?;
        self.tree.controls(kind, account, self.account(account)?.parent.as_deref())
    }

    /// Where an account is in the organisation, as `aws:PrincipalOrgPaths` has it: `o-…/r-…/ou-…/`.
    pub fn organization_path(&self, account: AccountId) -> Option<&Arc<str>> {
        self.tree.at(self.account(account)?.parent.as_deref()).map(|branch| &branch.path)
    }

    /// Where the root or a unit is, itself included: `o-…/r-…/ou-…/`.
    pub fn place_path(&self, place: &str) -> Option<&Arc<str>> {
        self.tree.at((!self.is_root(place)).then_some(place)).map(|branch| &branch.path)
    }

    /// The tree of this snapshot, which follows another one.
    pub(super) fn grow_tree(&mut self, before: &Self) {
        let same = self.organization == before.organization
            && self.units.ptr_eq(&before.units)
            && self.control_policies.ptr_eq(&before.control_policies)
            && self.control_attachments.ptr_eq(&before.control_attachments)
            && self.placed.ptr_eq(&before.placed);
        if !same {
            self.tree = Tree::of(self);
        }
    }

    #[cfg(test)]
    pub(crate) fn shares_tree_with(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.tree, &other.tree)
    }
}
