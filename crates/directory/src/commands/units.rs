//! The tree of the organisation: its units, and which of them an account is in. All of this is done in the management account.

use std::sync::Arc;

use daypass_names::{AccountId, Tag};

use super::{
    FRESH_ID_DRAWS, Outcome, Within,
    organization::require_management,
    tags::{KeyRule, first},
    token,
};
use crate::{
    DirectoryError, Quota, TreeError, key,
    records::{Account, ControlPolicyType, OrganizationalUnit},
};

/// How many units may lie one in the other below the root (organizations-account-s3 §1).
pub const MAX_UNIT_DEPTH: usize = 5;

/// Creates a unit in the root or in another unit.
pub fn create(within: &mut Within<'_>, parent: &str, name: &str, tags: &[Tag]) -> Outcome<Arc<OrganizationalUnit>> {
    require_management(within)?;
    if !within.snapshot.is_parent(parent) {
        return Err(TreeError::NoSuchParent { id: parent.to_owned() }.into());
    }
    require_free(within, parent, name)?;
    if depth(within, parent) >= MAX_UNIT_DEPTH {
        return Err(TreeError::UnitDepth { limit: MAX_UNIT_DEPTH }.into());
    }
    within.room_for_one(Quota::UnitsPerOrganization, within.snapshot.units().count())?;
    let tags = first(within.quotas, KeyRule::Exact, tags)?;
    let unit = Arc::new(OrganizationalUnit { id: fresh_unit_id(within)?, parent: parent.into(), name: name.into(), created: within.now, tags });
    let mut batch = within.batch();
    batch.put(Arc::clone(&unit));
    Ok((unit, batch))
}

/// Gives a unit another name.
pub fn rename(within: &mut Within<'_>, id: &str, name: &str) -> Outcome<Arc<OrganizationalUnit>> {
    require_management(within)?;
    let unit = existing(within, id)?;
    if *unit.name == *name {
        return Ok((Arc::clone(unit), within.batch()));
    }
    require_free(within, &unit.parent, name)?;
    let unit = Arc::new(OrganizationalUnit { name: name.into(), ..OrganizationalUnit::clone(unit) });
    let mut batch = within.batch();
    batch.put(Arc::clone(&unit));
    Ok((unit, batch))
}

/// Deletes a unit that nothing is in, with its attachments.
pub fn delete(within: &mut Within<'_>, id: &str) -> Outcome<()> {
    require_management(within)?;
    let unit = existing(within, id)?;
    if within.snapshot.units_in(id).next().is_some() || within.snapshot.accounts_in(id).next().is_some() {
        return Err(TreeError::UnitNotEmpty { id: id.to_owned() }.into());
    }
    let mut batch = within.batch();
    batch.delete(key::organizational_unit(&unit.id));
    for kind in ControlPolicyType::ALL {
        batch.delete(key::control_attachments(kind, &unit.id));
    }
    Ok(((), batch))
}

/// Moves an account from the root or a unit to another one: what binds it there binds its next request.
pub fn move_account(within: &mut Within<'_>, account: AccountId, source: &str, destination: &str) -> Outcome<()> {
    require_management(within)?;
    let record = within.snapshot.account(account).ok_or(DirectoryError::NoSuchAccount { account })?;
    if !within.snapshot.is_parent(source) {
        return Err(TreeError::NoSuchSource { id: source.to_owned() }.into());
    }
    if !within.snapshot.is_parent(destination) {
        return Err(TreeError::NoSuchDestination { id: destination.to_owned() }.into());
    }
    let present = within.snapshot.parent_of(record);
    if present == Some(destination) {
        return Err(TreeError::AccountThere { account }.into());
    }
    if present != Some(source) {
        return Err(DirectoryError::NoSuchAccount { account });
    }
    let parent = (!within.snapshot.is_root(destination)).then(|| destination.into());
    let mut batch = within.batch();
    batch.put(Account { parent, ..Account::clone(record) });
    Ok(((), batch))
}

fn existing<'a>(within: &Within<'a>, id: &str) -> Result<&'a Arc<OrganizationalUnit>, DirectoryError> {
    within.snapshot.unit(id).ok_or_else(|| TreeError::NoSuchUnit { id: id.to_owned() }.into())
}

fn require_free(within: &Within<'_>, parent: &str, name: &str) -> Result<(), DirectoryError> {
    let taken = within.snapshot.units_in(parent).any(|unit| *unit.name == *name);
    if taken { Err(TreeError::UnitExists { name: name.to_owned() }.into()) } else { Ok(()) }
}

/// How many units lie above something that would be created in that place.
fn depth(within: &Within<'_>, parent: &str) -> usize {
    let up = std::iter::successors(within.snapshot.unit(parent), |unit| within.snapshot.unit(&unit.parent));
    up.take(MAX_UNIT_DEPTH).count()
}

/// `ou-`, the root's own letters, and eight more.
fn fresh_unit_id(within: &mut Within<'_>) -> Result<Arc<str>, DirectoryError> {
    let organization = within.snapshot.organization().ok_or(DirectoryError::NotFounded)?;
    let root = organization.root_id.trim_start_matches("r-");
    for _ in 0..FRESH_ID_DRAWS {
        let id = format!("ou-{root}-{}", token(within.ids.block(), 8));
        if within.snapshot.unit(&id).is_none() {
            return Ok(id.into());
        }
    }
    Err(DirectoryError::NoFreshId)
}
