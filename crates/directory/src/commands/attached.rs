//! Managed policies attached to users, groups and roles.

use std::sync::Arc;

pub use super::entity::Holder;
use super::{Outcome, Within, entity::Held};
use crate::DirectoryError;

/// Attaches a managed policy; one that is attached already stays.
pub fn attach(within: &mut Within<'_>, holder: Holder<'_>, arn: &str) -> Outcome<()> {
    let mut held = Held::find_modifiable(within.snapshot, within.account, holder)?;
    let policy = within.snapshot.policy_for(within.account, arn).ok_or_else(|| DirectoryError::NotAttachable { arn: arn.to_owned() })?;
    if !policy.is_attachable_by_customers() {
        return Err(DirectoryError::ReservedPolicy { arn: arn.to_owned() });
    }
    let mut batch = within.batch();
    if !held.attached().iter().any(|attached| &**attached == arn) {
        let present = held.attached().len();
        within.room_for_one(held.attached_quota(), present)?;
        held.attached().push(Arc::clone(policy.arn()));
        held.put(&mut batch);
    }
    Ok(((), batch))
}

/// Detaches a managed policy.
pub fn detach(within: &mut Within<'_>, holder: Holder<'_>, arn: &str) -> Outcome<()> {
    let mut held = Held::find_modifiable(within.snapshot, within.account, holder)?;
    let before = held.attached().len();
    held.attached().retain(|attached| &**attached != arn);
    if held.attached().len() == before {
        return Err(DirectoryError::NotAttached { arn: arn.to_owned() });
    }
    let mut batch = within.batch();
    held.put(&mut batch);
    Ok(((), batch))
}
