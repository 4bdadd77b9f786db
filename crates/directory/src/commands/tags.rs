//! Tags of users, roles and policies, and of what the organisation is made of. Groups have none.

use std::{collections::HashSet, sync::Arc};

use daypass_names::Tag;

use super::{
    Outcome, Within,
    entity::{role, user},
    organization::require_management,
    policies,
};
use crate::{
    Batch, DirectoryError, Quota, Quotas, TreeError,
    records::{Account, ControlPolicy, ManagedPolicy, Organization, OrganizationalUnit, Role, User},
    snapshot::Taggable,
};

/// How keys of an entity compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyRule {
    /// Users and roles: `Team` and `team` are one key.
    IgnoringCase,
    /// Policies and everything of the organisation: they are two.
    Exact,
}

impl KeyRule {
    fn form(self, key: &str) -> String {
        match self {
            Self::IgnoringCase => daypass_names::FoldedName::of(key).as_str().to_owned(),
            Self::Exact => key.to_owned(),
        }
    }
}

/// Adds or replaces tags of a user.
pub fn tag_user(within: &mut Within<'_>, name: &str, tags: &[Tag]) -> Outcome<Arc<User>> {
    change_user(within, name, |quotas, present| tagged(quotas, KeyRule::IgnoringCase, present, tags))
}

/// Removes tags of a user; keys that it does not have are no offence.
pub fn untag_user(within: &mut Within<'_>, name: &str, keys: &[String]) -> Outcome<Arc<User>> {
    change_user(within, name, |_, present| Ok(untagged(KeyRule::IgnoringCase, present, keys)))
}

/// Adds or replaces tags of a role; service-linked roles too.
pub fn tag_role(within: &mut Within<'_>, name: &str, tags: &[Tag]) -> Outcome<Arc<Role>> {
    change_role(within, name, |quotas, present| tagged(quotas, KeyRule::IgnoringCase, present, tags))
}

/// Removes tags of a role; keys that it does not have are no offence.
pub fn untag_role(within: &mut Within<'_>, name: &str, keys: &[String]) -> Outcome<Arc<Role>> {
    change_role(within, name, |_, present| Ok(untagged(KeyRule::IgnoringCase, present, keys)))
}

/// Adds or replaces tags of a managed policy.
pub fn tag_policy(within: &mut Within<'_>, arn: &str, tags: &[Tag]) -> Outcome<Arc<ManagedPolicy>> {
    change_policy(within, arn, |quotas, present| tagged(quotas, KeyRule::Exact, present, tags))
}

/// Removes tags of a managed policy; keys that it does not have are no offence.
pub fn untag_policy(within: &mut Within<'_>, arn: &str, keys: &[String]) -> Outcome<Arc<ManagedPolicy>> {
    change_policy(within, arn, |_, present| Ok(untagged(KeyRule::Exact, present, keys)))
}

/// Adds or replaces tags of the root, a unit, an account or a control policy, by its id. Done in the management account.
pub fn tag_in_organization(within: &mut Within<'_>, id: &str, tags: &[Tag]) -> Outcome<()> {
    change_in_organization(within, id, |quotas, present| tagged(quotas, KeyRule::Exact, present, tags))
}

/// Removes tags of the same; keys that it does not have are no offence, reserved ones are.
pub fn untag_in_organization(within: &mut Within<'_>, id: &str, keys: &[String]) -> Outcome<()> {
    if let Some(key) = keys.iter().find(|key| Tag::new(key.as_str(), "").is_reserved()) {
        return Err(DirectoryError::ReservedTagKey { key: key.clone() });
    }
    change_in_organization(within, id, |_, present| Ok(untagged(KeyRule::Exact, present, keys)))
}

type Tags = Result<Vec<Tag>, DirectoryError>;

fn change_user(within: &mut Within<'_>, name: &str, change: impl FnOnce(&Quotas, &[Tag]) -> Tags) -> Outcome<Arc<User>> {
    let mut next = User::clone(user(within.snapshot, within.account, name)?);
    next.tags = change(within.quotas, &next.tags)?;
    let (next, mut batch) = (Arc::new(next), within.batch());
    batch.put(Arc::clone(&next));
    Ok((next, batch))
}

fn change_role(within: &mut Within<'_>, name: &str, change: impl FnOnce(&Quotas, &[Tag]) -> Tags) -> Outcome<Arc<Role>> {
    let mut next = Role::clone(role(within.snapshot, within.account, name)?);
    next.tags = change(within.quotas, &next.tags)?;
    let (next, mut batch) = (Arc::new(next), within.batch());
    batch.put(Arc::clone(&next));
    Ok((next, batch))
}

fn change_policy(within: &mut Within<'_>, arn: &str, change: impl FnOnce(&Quotas, &[Tag]) -> Tags) -> Outcome<Arc<ManagedPolicy>> {
    let mut next = ManagedPolicy::clone(policies::own(within, arn)?);
    next.tags = change(within.quotas, &next.tags)?;
    let (next, mut batch) = (Arc::new(next), within.batch());
    batch.put(Arc::clone(&next));
    Ok((next, batch))
}

fn change_in_organization(within: &mut Within<'_>, id: &str, change: impl FnOnce(&Quotas, &[Tag]) -> Tags) -> Outcome<()> {
    require_management(within)?;
    let found = within.snapshot.taggable(id).ok_or_else(|| TreeError::NoSuchTarget { id: id.to_owned() })?;
    let tags = change(within.quotas, found.tags())?;
    if tags == found.tags() {
        return Ok(((), Batch::new()));
    }
    let mut batch = within.batch();
    match found {
        Taggable::Root(organization) => batch.put(Organization { root_tags: tags, ..Organization::clone(organization) }),
        Taggable::Unit(unit) => batch.put(OrganizationalUnit { tags, ..OrganizationalUnit::clone(unit) }),
        Taggable::Account(account) => batch.put(Account { tags, ..Account::clone(account) }),
        Taggable::Policy(policy) => batch.put(ControlPolicy { tags, ..ControlPolicy::clone(policy) }),
    }
    Ok(((), batch))
}

/// Tags of something new.
pub(super) fn first(quotas: &Quotas, rule: KeyRule, tags: &[Tag]) -> Result<Vec<Tag>, DirectoryError> {
    tagged(quotas, rule, &[], tags)
}

/// The present tags with the new ones: a key that is there takes the new spelling and value. Reserved keys are seen before
/// duplicates (iam-api §2).
fn tagged(quotas: &Quotas, rule: KeyRule, present: &[Tag], new: &[Tag]) -> Tags {
    if let Some(reserved) = new.iter().find(|tag| tag.is_reserved()) {
        return Err(DirectoryError::ReservedTagKey { key: reserved.key.clone() });
    }
    let mut seen = HashSet::new();
    if !new.iter().all(|tag| seen.insert(rule.form(&tag.key))) {
        return Err(DirectoryError::DuplicateTagKeys { ignoring_case: rule == KeyRule::IgnoringCase });
    }
    let mut all = present.to_vec();
    for tag in new {
        let form = rule.form(&tag.key);
        match all.iter_mut().find(|old| rule.form(&old.key) == form) {
            Some(old) => *old = tag.clone(),
            None => all.push(tag.clone()),
        }
    }
    let limit = Quota::TagsPerEntity.limit(quotas);
    if all.len() > usize::try_from(limit).unwrap_or(usize::MAX) {
        return Err(DirectoryError::Quota { quota: Quota::TagsPerEntity, limit });
    }
    Ok(all)
}

fn untagged(rule: KeyRule, present: &[Tag], keys: &[String]) -> Vec<Tag> {
    let gone: HashSet<String> = keys.iter().map(|key| rule.form(key)).collect();
    present.iter().filter(|tag| !gone.contains(&rule.form(&tag.key))).cloned().collect()
}
