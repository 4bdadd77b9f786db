//! Permissions boundaries of users and roles.

use std::sync::Arc;

use super::{
    Outcome, Within,
    entity::{refuse_protected, role, user},
};
use crate::{
    DirectoryError, EntityKind,
    records::{Role, User},
};

/// Bounds a user by a managed policy.
pub fn put_user(within: &mut Within<'_>, name: &str, arn: &str) -> Outcome<()> {
    let old = user(within.snapshot, within.account, name)?;
    let next = User { boundary: Some(find(within, arn)?), ..User::clone(old) };
    let mut batch = within.batch();
    batch.put(next);
    Ok(((), batch))
}

/// Takes the boundary of a user away.
pub fn delete_user(within: &mut Within<'_>, name: &str) -> Outcome<()> {
    let old = user(within.snapshot, within.account, name)?;
    if old.boundary.is_none() {
        return Err(DirectoryError::NoBoundary { kind: EntityKind::User, name: old.name.to_string() });
    }
    let mut batch = within.batch();
    batch.put(User { boundary: None, ..User::clone(old) });
    Ok(((), batch))
}

/// Bounds a role by a managed policy.
pub fn put_role(within: &mut Within<'_>, name: &str, arn: &str) -> Outcome<()> {
    let old = role(within.snapshot, within.account, name)?;
    refuse_protected(old)?;
    let next = Role { boundary: Some(find(within, arn)?), ..Role::clone(old) };
    let mut batch = within.batch();
    batch.put(next);
    Ok(((), batch))
}

/// Takes the boundary of a role away.
pub fn delete_role(within: &mut Within<'_>, name: &str) -> Outcome<()> {
    let old = role(within.snapshot, within.account, name)?;
    refuse_protected(old)?;
    if old.boundary.is_none() {
        return Err(DirectoryError::NoBoundary { kind: EntityKind::Role, name: old.name.to_string() });
    }
    let mut batch = within.batch();
    batch.put(Role { boundary: None, ..Role::clone(old) });
    Ok(((), batch))
}

/// The ARN of a policy that may be a boundary here: the account's own or AWS's.
pub(super) fn find(within: &Within<'_>, arn: &str) -> Result<Arc<str>, DirectoryError> {
    let policy = within.snapshot.policy_for(within.account, arn).filter(|policy| policy.is_attachable_by_customers());
    policy.map(|policy| Arc::clone(policy.arn())).ok_or_else(|| DirectoryError::NoSuchBoundaryPolicy { arn: arn.to_owned() })
}
