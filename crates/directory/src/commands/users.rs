//! Users, and the groups they are in.

use std::sync::Arc;

use daypass_names::{FoldedName, IdKind, Tag, UserName};

use super::{
    Outcome, Within, boundary,
    entity::{exists, group, user},
    tags::{self, KeyRule},
};
use crate::{
    DeleteConflict, DirectoryError, EntityKind, Quota, key,
    records::{KeyOwner, LazyArn, User},
};

/// A user to be created.
#[derive(Debug, Clone)]
pub struct CreateUser<'a> {
    /// Its name.
    pub name: UserName,
    /// Its path, checked by the wire: `/` or `/…/`.
    pub path: &'a str,
    /// ARN of its boundary.
    pub boundary: Option<&'a str>,
    /// Its tags.
    pub tags: &'a [Tag],
}

/// Creates a user.
pub fn create(within: &mut Within<'_>, input: &CreateUser<'_>) -> Outcome<Arc<User>> {
    let name = input.name.as_str();
    if within.snapshot.user(within.account, name).is_some() {
        return Err(exists(EntityKind::User, name));
    }
    within.room_for_one(Quota::UsersPerAccount, within.snapshot.counts(within.account).users)?;
    let tags = tags::first(within.quotas, KeyRule::IgnoringCase, input.tags)?;
    let boundary = input.boundary.map(|arn| boundary::find(within, arn)).transpose()?;
    let user = Arc::new(User {
        account: within.account,
        id: within.fresh_id(IdKind::User)?,
        name: name.into(),
        path: input.path.into(),
        created: within.now,
        tags,
        groups: Vec::new(),
        inline: Vec::new(),
        attached: Vec::new(),
        boundary,
        sessions_not_before: None,
        arn: LazyArn::default(),
    });
    let mut batch = within.batch();
    batch.put(Arc::clone(&user));
    Ok((user, batch))
}

/// Gives a user another name or path. Its ARN changes; its id, keys, groups and policies stay, and trust in it follows the id.
pub fn update(within: &mut Within<'_>, name: &str, new_name: Option<&UserName>, new_path: Option<&str>) -> Outcome<Arc<User>> {
    let old = user(within.snapshot, within.account, name)?;
    let mut next = User::clone(old);
    if let Some(path) = new_path {
        next.path = path.into();
    }
    let mut batch = within.batch();
    if let Some(new_name) = new_name.map(UserName::as_str) {
        let same_place = FoldedName::of(new_name) == FoldedName::of(&old.name);
        if !same_place && within.snapshot.user(within.account, new_name).is_some() {
            return Err(exists(EntityKind::User, new_name));
        }
        if !same_place {
            batch.delete(key::user(within.account, &old.name));
        }
        next.name = new_name.into();
    }
    let next = Arc::new(next);
    batch.put(Arc::clone(&next));
    Ok((next, batch))
}

/// Deletes a user that nothing hangs on any more. Its id is never given away again (W5.4).
pub fn delete(within: &mut Within<'_>, name: &str) -> Outcome<()> {
    let user = user(within.snapshot, within.account, name)?;
    let has_keys = within.snapshot.access_keys_of(within.account, &KeyOwner::User(user.id.clone())).next().is_some();
    let conflict = [
        (!user.groups.is_empty(), DeleteConflict::Groups),
        (has_keys, DeleteConflict::AccessKeys),
        (!user.attached.is_empty(), DeleteConflict::AttachedPolicies),
        (!user.inline.is_empty(), DeleteConflict::InlinePolicies),
    ];
    if let Some((_, conflict)) = conflict.into_iter().find(|(holds, _)| *holds) {
        return Err(DirectoryError::Conflict { kind: EntityKind::User, name: user.name.to_string(), conflict });
    }
    let mut batch = within.batch();
    batch.delete(key::user(within.account, &user.name));
    batch.put(within.tombstone(&user.id, &user.name));
    Ok(((), batch))
}

/// Puts a user into a group; one that is in it already stays.
pub fn add_to_group(within: &mut Within<'_>, user_name: &str, group_name: &str) -> Outcome<()> {
    let group = group(within.snapshot, within.account, group_name)?;
    let user = user(within.snapshot, within.account, user_name)?;
    let mut batch = within.batch();
    if !user.groups.contains(&group.id) {
        within.room_for_one(Quota::GroupsPerUser, user.groups.len())?;
        let mut next = User::clone(user);
        next.groups.push(group.id.clone());
        batch.put(next);
    }
    Ok(((), batch))
}

/// Takes a user out of a group.
pub fn remove_from_group(within: &mut Within<'_>, user_name: &str, group_name: &str) -> Outcome<()> {
    let group = group(within.snapshot, within.account, group_name)?;
    let mut next = User::clone(user(within.snapshot, within.account, user_name)?);
    let before = next.groups.len();
    next.groups.retain(|id| *id != group.id);
    if next.groups.len() == before {
        return Err(DirectoryError::NotMember { user: user_name.to_owned(), group: group_name.to_owned() });
    }
    let mut batch = within.batch();
    batch.put(next);
    Ok(((), batch))
}
