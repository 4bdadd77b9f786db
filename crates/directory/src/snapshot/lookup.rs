//! Questions about one account: who is it, what is it, who uses it.

use std::{ops::Bound, sync::Arc};

use daypass_names::{AccessKeyId, AccountId, Arn, FoldedName, UniqueId};
use daypass_store::Revision;
use imbl::OrdMap;

use super::{AccountState, Attachments, Counts, Known, Revised, Snapshot};
use crate::{
    Page,
    records::{AccessKey, Bucket, Group, KeyOwner, ManagedPolicy, PolicyOwner, Provider, ResourcePolicy, Role, User},
};

/// What a unique id stands for now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Entity<'a> {
    /// A user.
    User(&'a Arc<User>),
    /// A group.
    Group(&'a Arc<Group>),
    /// A role.
    Role(&'a Arc<Role>),
    /// A customer managed policy.
    Policy(&'a Arc<ManagedPolicy>),
    /// Nothing any more, for ever (W5.4).
    Gone(AccountId),
}

impl Snapshot {
    /// The user of that name, in any spelling.
    pub fn user(&self, account: AccountId, name: &str) -> Option<&Arc<User>> {
        self.state(account)?.users.get(&FoldedName::of(name))
    }

    /// The group of that name, in any spelling.
    pub fn group(&self, account: AccountId, name: &str) -> Option<&Arc<Group>> {
        self.state(account)?.groups.get(&FoldedName::of(name))
    }

    /// The role of that name, in any spelling.
    pub fn role(&self, account: AccountId, name: &str) -> Option<&Arc<Role>> {
        self.state(account)?.roles.get(&FoldedName::of(name))
    }

    /// The customer managed policy of that name, in any spelling.
    pub fn customer_policy(&self, account: AccountId, name: &str) -> Option<&Arc<ManagedPolicy>> {
        self.state(account)?.policies.get(&FoldedName::of(name))
    }

    /// The managed policy of that very ARN, AWS's or a customer's of any account.
    pub fn managed_policy(&self, arn: &str) -> Option<&Arc<ManagedPolicy>> {
        if let Some(policy) = self.aws.get(arn) {
            return Some(policy);
        }
        let parsed = Arn::parse(arn).ok()?;
        let name = parsed.resource().rsplit('/').next()?;
        self.customer_policy(parsed.account_id()?, name).filter(|policy| &**policy.arn() == arn)
    }

    /// The managed policy of that ARN as far as that account may use it: its own or AWS's.
    pub fn policy_for(&self, account: AccountId, arn: &str) -> Option<&Arc<ManagedPolicy>> {
        self.managed_policy(arn).filter(|policy| match policy.owner {
            PolicyOwner::Aws => true,
            PolicyOwner::Account(owner) => owner == account,
        })
    }

    /// What a unique id stands for, or nothing if it was never given away.
    pub fn by_id(&self, id: &UniqueId) -> Option<Entity<'_>> {
        match self.ids.get(id)? {
            Known::User(account, name) => self.state(*account)?.users.get(name).map(Entity::User),
            Known::Group(account, name) => self.state(*account)?.groups.get(name).map(Entity::Group),
            Known::Role(account, name) => self.state(*account)?.roles.get(name).map(Entity::Role),
            Known::Policy(account, name) => self.state(*account)?.policies.get(name).map(Entity::Policy),
            Known::Gone(account) => Some(Entity::Gone(*account)),
        }
    }

    /// The living user of that unique id.
    pub fn user_by_id(&self, id: &UniqueId) -> Option<&Arc<User>> {
        if let Some(Entity::User(user)) = self.by_id(id) { Some(user) } else { None }
    }

    /// The living role of that unique id.
    pub fn role_by_id(&self, id: &UniqueId) -> Option<&Arc<Role>> {
        if let Some(Entity::Role(role)) = self.by_id(id) { Some(role) } else { None }
    }

    /// The living group of that unique id.
    pub fn group_by_id(&self, id: &UniqueId) -> Option<&Arc<Group>> {
        if let Some(Entity::Group(group)) = self.by_id(id) { Some(group) } else { None }
    }

    /// The user of that very ARN, case and path included.
    pub fn user_by_arn(&self, arn: &str) -> Option<&Arc<User>> {
        let (account, name) = entity_of(arn, "user/")?;
        self.user(account, &name).filter(|user| &**user.arn() == arn)
    }

    /// The role of that very ARN, case and path included.
    pub fn role_by_arn(&self, arn: &str) -> Option<&Arc<Role>> {
        let (account, name) = entity_of(arn, "role/")?;
        self.role(account, &name).filter(|role| &**role.arn() == arn)
    }

    /// The access key of that id and the commit that last wrote it (W2.7), of any account.
    pub fn access_key(&self, id: &AccessKeyId) -> Option<&Revised<AccessKey>> {
        self.access_keys.get(id)
    }

    /// Whether that access key was there once and was deleted.
    pub fn is_spent_access_key(&self, id: &AccessKeyId) -> bool {
        self.spent_access_keys.contains(id)
    }

    /// The access keys of an owner, in the order of their ids.
    pub fn access_keys_of<'a>(&'a self, account: AccountId, owner: &KeyOwner) -> impl Iterator<Item = &'a Arc<AccessKey>> + use<'a> {
        let ids = self.state(account).and_then(|state| state.keys.get(owner));
        ids.into_iter().flatten().filter_map(|id| self.access_keys.get(id)).map(|key| &key.record)
    }

    /// The groups that a user is in, in the order in which it was added.
    pub fn groups_of<'a>(&'a self, user: &'a User) -> impl Iterator<Item = &'a Arc<Group>> {
        user.groups.iter().filter_map(|id| self.group_by_id(id))
    }

    /// The users in a group, in the order of their names.
    pub fn members_of<'a>(&'a self, group: &Group) -> impl Iterator<Item = &'a Arc<User>> + use<'a> {
        let state = self.state(group.account);
        let names = state.and_then(|state| state.members.get(&group.id));
        names.into_iter().flatten().filter_map(move |name| state?.users.get(name))
    }

    /// Who in that account uses the managed policy.
    pub fn attachments(&self, account: AccountId, arn: &str) -> Option<&Attachments> {
        self.state(account)?.attachments.get(arn)
    }

    /// The policy of the resource.
    pub fn resource_policy(&self, arn: &str) -> Option<&Arc<ResourcePolicy>> {
        self.resource_policies.get(arn)
    }

    /// The identity provider of that ARN.
    pub fn provider(&self, arn: &str) -> Option<&Arc<Provider>> {
        self.state(Arn::parse(arn).ok()?.account_id()?)?.providers.get(arn)
    }

    /// The bucket of that name, whoever owns it.
    pub fn bucket(&self, name: &str) -> Option<&Arc<Bucket>> {
        self.buckets.get(name)
    }

    /// Whether a bucket of that id is there.
    pub fn has_bucket_id(&self, id: &str) -> bool {
        self.buckets.values().any(|bucket| &*bucket.id == id)
    }

    /// The buckets of an account in the order of their names.
    pub fn buckets_of(&self, account: AccountId) -> impl Iterator<Item = &Arc<Bucket>> {
        let from = (account, Arc::from(""));
        let own = self.owned_buckets.range(from..).take_while(move |(owner, _)| *owner == account);
        own.filter_map(|(_, name)| self.buckets.get(name))
    }

    /// How much the account holds.
    pub fn counts(&self, account: AccountId) -> Counts {
        self.state(account).map(AccountState::counts).unwrap_or_default()
    }

    /// The revision of the account's fence.
    pub fn fence(&self, account: AccountId) -> Option<Revision> {
        self.state(account)?.fence
    }

    /// Users in the order of their names, after that name if one is given.
    pub fn users<'a>(&'a self, account: AccountId, after: Option<&str>) -> impl Iterator<Item = &'a Arc<User>> + use<'a> {
        self.state(account).into_iter().flat_map(after_name(|state| &state.users, after))
    }

    /// Groups in the order of their names, after that name if one is given.
    pub fn groups<'a>(&'a self, account: AccountId, after: Option<&str>) -> impl Iterator<Item = &'a Arc<Group>> + use<'a> {
        self.state(account).into_iter().flat_map(after_name(|state| &state.groups, after))
    }

    /// Roles in the order of their names, after that name if one is given.
    pub fn roles<'a>(&'a self, account: AccountId, after: Option<&str>) -> impl Iterator<Item = &'a Arc<Role>> + use<'a> {
        self.state(account).into_iter().flat_map(after_name(|state| &state.roles, after))
    }

    /// Customer managed policies in the order of their names, after that name if one is given.
    pub fn customer_policies<'a>(&'a self, account: AccountId, after: Option<&str>) -> impl Iterator<Item = &'a Arc<ManagedPolicy>> + use<'a> {
        self.state(account).into_iter().flat_map(after_name(|state| &state.policies, after))
    }

    /// AWS-managed policies in the order of their names, after that name if one is given.
    pub fn aws_policies<'a>(&'a self, after: Option<&str>) -> impl Iterator<Item = &'a Arc<ManagedPolicy>> + use<'a> {
        let after = after.map(FoldedName::of);
        self.aws.iter().filter(move |policy| after.as_ref().is_none_or(|after| FoldedName::of(&policy.name) > *after))
    }

    /// A page of users under a path.
    pub fn page_of_users(&self, account: AccountId, path: &str, after: Option<&str>, limit: usize) -> Page<&Arc<User>> {
        Page::take(self.users(account, after).filter(|user| user.path.starts_with(path)), limit, |user| &user.name)
    }

    /// A page of groups under a path.
    pub fn page_of_groups(&self, account: AccountId, path: &str, after: Option<&str>, limit: usize) -> Page<&Arc<Group>> {
        Page::take(self.groups(account, after).filter(|group| group.path.starts_with(path)), limit, |group| &group.name)
    }

    /// A page of roles under a path.
    pub fn page_of_roles(&self, account: AccountId, path: &str, after: Option<&str>, limit: usize) -> Page<&Arc<Role>> {
        Page::take(self.roles(account, after).filter(|role| role.path.starts_with(path)), limit, |role| &role.name)
    }

    pub(super) fn state(&self, account: AccountId) -> Option<&AccountState> {
        self.accounts.get(&account).map(|state| &**state)
    }
}

fn entity_of(arn: &str, resource: &str) -> Option<(AccountId, String)> {
    let arn = Arn::parse(arn).ok()?;
    let name = arn.resource().strip_prefix(resource)?.rsplit('/').next()?;
    Some((arn.account_id()?, name.to_owned()))
}

fn after_name<'a, T>(
    map: fn(&'a AccountState) -> &'a OrdMap<FoldedName, T>,
    after: Option<&str>,
) -> impl Fn(&'a AccountState) -> Box<dyn Iterator<Item = &'a T> + 'a> + use<'a, T> {
    let after = after.map(FoldedName::of);
    move |state| {
        let from = after.clone().map_or(Bound::Unbounded, Bound::Excluded);
        Box::new(map(state).range((from, Bound::Unbounded)).map(|(_, item)| item))
    }
}
