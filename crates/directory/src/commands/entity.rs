//! What users, groups and roles have in common, so that one command serves all three.

use std::sync::Arc;

use daypass_names::AccountId;

use crate::{
    Batch, DirectoryError, EntityKind, Quota, Snapshot,
    records::{Group, InlinePolicy, Role, User},
};

/// A user, group or role: whoever policies can be given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder<'a> {
    /// The user of that name.
    User(&'a str),
    /// The group of that name.
    Group(&'a str),
    /// The role of that name.
    Role(&'a str),
}

impl<'a> Holder<'a> {
    /// Its kind.
    pub fn kind(self) -> EntityKind {
        match self {
            Self::User(_) => EntityKind::User,
            Self::Group(_) => EntityKind::Group,
            Self::Role(_) => EntityKind::Role,
        }
    }

    /// Its name as the caller spelt it.
    pub fn name(self) -> &'a str {
        match self {
            Self::User(name) | Self::Group(name) | Self::Role(name) => name,
        }
    }
}

/// The record of a holder, cloned to be changed.
pub(super) enum Held {
    User(User),
    Group(Group),
    Role(Role),
}

impl Held {
    /// The record of that name.
    pub(super) fn find(snapshot: &Snapshot, account: AccountId, holder: Holder<'_>) -> Result<Self, DirectoryError> {
        match holder {
            Holder::User(name) => user(snapshot, account, name).map(|user| Self::User(User::clone(user))),
            Holder::Group(name) => group(snapshot, account, name).map(|group| Self::Group(Group::clone(group))),
            Holder::Role(name) => role(snapshot, account, name).map(|role| Self::Role(Role::clone(role))),
        }
    }

    /// The record of that name, unless it is a role that belongs to a service.
    pub(super) fn find_modifiable(snapshot: &Snapshot, account: AccountId, holder: Holder<'_>) -> Result<Self, DirectoryError> {
        let held = Self::find(snapshot, account, holder)?;
        match &held {
            Self::Role(role) => refuse_protected(role)?,
            Self::User(_) | Self::Group(_) => {}
        }
        Ok(held)
    }

    pub(super) fn kind(&self) -> EntityKind {
        match self {
            Self::User(_) => EntityKind::User,
            Self::Group(_) => EntityKind::Group,
            Self::Role(_) => EntityKind::Role,
        }
    }

    pub(super) fn name(&self) -> &Arc<str> {
        match self {
            Self::User(user) => &user.name,
            Self::Group(group) => &group.name,
            Self::Role(role) => &role.name,
        }
    }

    pub(super) fn inline(&mut self) -> &mut Vec<InlinePolicy> {
        match self {
            Self::User(user) => &mut user.inline,
            Self::Group(group) => &mut group.inline,
            Self::Role(role) => &mut role.inline,
        }
    }

    pub(super) fn attached(&mut self) -> &mut Vec<Arc<str>> {
        match self {
            Self::User(user) => &mut user.attached,
            Self::Group(group) => &mut group.attached,
            Self::Role(role) => &mut role.attached,
        }
    }

    /// How many managed policies may be attached.
    pub(super) fn attached_quota(&self) -> Quota {
        match self {
            Self::User(_) => Quota::PoliciesPerUser,
            Self::Group(_) => Quota::PoliciesPerGroup,
            Self::Role(_) => Quota::PoliciesPerRole,
        }
    }

    /// How large its inline policies may be together.
    pub(super) fn inline_quota(&self) -> Quota {
        match self {
            Self::User(_) => Quota::UserPolicySize,
            Self::Group(_) => Quota::GroupPolicySize,
            Self::Role(_) => Quota::RolePolicySize,
        }
    }

    pub(super) fn put(self, batch: &mut Batch) {
        match self {
            Self::User(user) => batch.put(user),
            Self::Group(group) => batch.put(group),
            Self::Role(role) => batch.put(role),
        }
    }
}

pub(super) fn no_such(kind: EntityKind, name: &str) -> DirectoryError {
    DirectoryError::NoSuchEntity { kind, name: name.to_owned() }
}

pub(super) fn exists(kind: EntityKind, name: &str) -> DirectoryError {
    DirectoryError::EntityExists { kind, name: name.to_owned() }
}

pub(super) fn user<'a>(snapshot: &'a Snapshot, account: AccountId, name: &str) -> Result<&'a Arc<User>, DirectoryError> {
    snapshot.user(account, name).ok_or_else(|| no_such(EntityKind::User, name))
}

pub(super) fn group<'a>(snapshot: &'a Snapshot, account: AccountId, name: &str) -> Result<&'a Arc<Group>, DirectoryError> {
    snapshot.group(account, name).ok_or_else(|| no_such(EntityKind::Group, name))
}

pub(super) fn role<'a>(snapshot: &'a Snapshot, account: AccountId, name: &str) -> Result<&'a Arc<Role>, DirectoryError> {
    snapshot.role(account, name).ok_or_else(|| no_such(EntityKind::Role, name))
}

/// Service-linked roles are modifiable by AWS only (iam-api §2).
pub(super) fn refuse_protected(role: &Role) -> Result<(), DirectoryError> {
    if role.is_service_linked() { Err(DirectoryError::ProtectedRole { name: role.name.to_string() }) } else { Ok(()) }
}
