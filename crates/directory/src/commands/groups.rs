//! Groups.

use std::sync::Arc;

use daypass_names::{FoldedName, GroupName, IdKind};

use super::{
    Outcome, Within,
    entity::{exists, group},
};
use crate::{
    DeleteConflict, DirectoryError, EntityKind, Quota, key,
    records::{Group, LazyArn},
};

/// Creates a group.
pub fn create(within: &mut Within<'_>, name: &GroupName, path: &str) -> Outcome<Arc<Group>> {
    if within.snapshot.group(within.account, name.as_str()).is_some() {
        return Err(exists(EntityKind::Group, name.as_str()));
    }
    within.room_for_one(Quota::GroupsPerAccount, within.snapshot.counts(within.account).groups)?;
    let group = Arc::new(Group {
        account: within.account,
        id: within.fresh_id(IdKind::Group)?,
        name: name.as_str().into(),
        path: path.into(),
        created: within.now,
        inline: Vec::new(),
        attached: Vec::new(),
        arn: LazyArn::default(),
    });
    let mut batch = within.batch();
    batch.put(Arc::clone(&group));
    Ok((group, batch))
}

/// Gives a group another name or path. Its members name it by id, so they stay.
pub fn update(within: &mut Within<'_>, name: &str, new_name: Option<&GroupName>, new_path: Option<&str>) -> Outcome<Arc<Group>> {
    let old = group(within.snapshot, within.account, name)?;
    let mut next = Group::clone(old);
    if let Some(path) = new_path {
        next.path = path.into();
    }
    let mut batch = within.batch();
    if let Some(new_name) = new_name.map(GroupName::as_str) {
        let same_place = FoldedName::of(new_name) == FoldedName::of(&old.name);
        if !same_place && within.snapshot.group(within.account, new_name).is_some() {
            return Err(exists(EntityKind::Group, new_name));
        }
        if !same_place {
            batch.delete(key::group(within.account, &old.name));
        }
        next.name = new_name.into();
    }
    let next = Arc::new(next);
    batch.put(Arc::clone(&next));
    Ok((next, batch))
}

/// Deletes a group without members and policies. Its id is never given away again (W5.4).
pub fn delete(within: &mut Within<'_>, name: &str) -> Outcome<()> {
    let group = group(within.snapshot, within.account, name)?;
    let conflict = [
        (within.snapshot.members_of(group).next().is_some(), DeleteConflict::Members),
        (!group.attached.is_empty(), DeleteConflict::AttachedPolicies),
        (!group.inline.is_empty(), DeleteConflict::InlinePolicies),
    ];
    if let Some((_, conflict)) = conflict.into_iter().find(|(holds, _)| *holds) {
        return Err(DirectoryError::Conflict { kind: EntityKind::Group, name: group.name.to_string(), conflict });
    }
    let mut batch = within.batch();
    batch.delete(key::group(within.account, &group.name));
    batch.put(within.tombstone(&group.id, &group.name));
    Ok(((), batch))
}
