//! Access keys of users and of the root user.
//!
//! The caller mints the id and seals the secret with `key::access_key(account, &id)` as associated data (W7.2); this room only keeps
//! what was sealed.

use std::sync::Arc;

use daypass_names::AccessKeyId;

use super::{Outcome, Within, entity::user};
use crate::{
    Batch, DirectoryError, Quota, key,
    records::{AccessKey, Account, KeyOwner, KeyStatus, Sealed, SpentAccessKey},
};

/// Whose key is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner<'a> {
    /// The root user's.
    Root,
    /// That user's.
    User(&'a str),
}

/// Creates an active access key.
pub fn create(within: &mut Within<'_>, owner: Owner<'_>, id: AccessKeyId, secret: Sealed) -> Outcome<Arc<AccessKey>> {
    let owner = find_owner(within, owner)?;
    let present = within.snapshot.access_keys_of(within.account, &owner).count();
    within.room_for_one(Quota::AccessKeysPerUser, present)?;
    if within.snapshot.access_key(&id).is_some() || within.snapshot.is_spent_access_key(&id) {
        return Err(DirectoryError::AccessKeyExists { id });
    }
    let key = Arc::new(AccessKey { account: within.account, id, owner, status: KeyStatus::Active, created: within.now, secret });
    let mut batch = within.batch();
    batch.put(Arc::clone(&key));
    Ok((key, batch))
}

/// Makes an access key active or inactive.
pub fn update(within: &mut Within<'_>, owner: Owner<'_>, id: &str, status: KeyStatus) -> Outcome<()> {
    let old = find(within, owner, id)?;
    let mut batch = within.batch();
    if old.status != status {
        batch.put(AccessKey { status, ..AccessKey::clone(old) });
    }
    Ok(((), batch))
}

/// Deletes an access key.
pub fn delete(within: &mut Within<'_>, owner: Owner<'_>, id: &str) -> Outcome<()> {
    let old = find(within, owner, id)?;
    let mut batch = within.batch();
    spend(within, &mut batch, &old.id);
    Ok(((), batch))
}

/// Gives the root user one new access key instead of all that it had, and ends its sessions: break-glass (W7.3).
pub fn reset_root(within: &mut Within<'_>, id: AccessKeyId, secret: Sealed) -> Outcome<Arc<AccessKey>> {
    if within.snapshot.access_key(&id).is_some() || within.snapshot.is_spent_access_key(&id) {
        return Err(DirectoryError::AccessKeyExists { id });
    }
    let mut batch = within.batch();
    let account = within.snapshot.account(within.account).ok_or(DirectoryError::NoSuchAccount { account: within.account })?;
    batch.put(Account { root_sessions_not_before: Some(within.now), ..Account::clone(account) });
    for old in within.snapshot.access_keys_of(within.account, &KeyOwner::Root) {
        spend(within, &mut batch, &old.id);
    }
    let owner = KeyOwner::Root;
    let key = Arc::new(AccessKey { account: within.account, id, owner, status: KeyStatus::Active, created: within.now, secret });
    batch.put(Arc::clone(&key));
    Ok((key, batch))
}

/// The key goes, and its id is never given away again (W5.4).
fn spend(within: &Within<'_>, batch: &mut Batch, id: &AccessKeyId) {
    batch.delete(key::access_key(within.account, id));
    batch.put(SpentAccessKey { account: within.account, id: id.clone(), deleted: within.now });
}

fn find_owner(within: &Within<'_>, owner: Owner<'_>) -> Result<KeyOwner, DirectoryError> {
    match owner {
        Owner::Root => Ok(KeyOwner::Root),
        Owner::User(name) => user(within.snapshot, within.account, name).map(|user| KeyOwner::User(user.id.clone())),
    }
}

/// The key of that id, if it is that owner's: another's is as unknown as none.
fn find<'a>(within: &Within<'a>, owner: Owner<'_>, id: &str) -> Result<&'a Arc<AccessKey>, DirectoryError> {
    let owner = find_owner(within, owner)?;
    let found = AccessKeyId::parse(id).ok().and_then(|id| within.snapshot.access_key(&id)).map(|key| &key.record);
    let own = found.filter(|key| key.account == within.account && key.owner == owner);
    own.ok_or_else(|| DirectoryError::NoSuchAccessKey { id: id.to_owned() })
}
