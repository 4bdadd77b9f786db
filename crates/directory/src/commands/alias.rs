//! The alias of an account.

use super::{Outcome, Within};
use crate::{DirectoryError, key, records::Alias};

/// Gives the account an alias, in place of the one it had. An alias is unique in the deployment, which no account's fence guards.
pub fn create(within: &mut Within<'_>, alias: &str) -> Outcome<()> {
    if within.snapshot.alias(alias).is_some() {
        return Err(DirectoryError::AliasExists { alias: alias.to_owned() });
    }
    let mut batch = within.batch();
    if let Some(old) = within.snapshot.alias_of(within.account) {
        batch.delete(key::alias(old));
    }
    batch.create(Alias { alias: alias.into(), account: within.account, created: within.now });
    Ok(((), batch))
}

/// Takes the alias away from the account.
pub fn delete(within: &mut Within<'_>, alias: &str) -> Outcome<()> {
    if within.snapshot.alias_of(within.account).is_none_or(|own| &**own != alias) {
        return Err(DirectoryError::NoSuchAlias { alias: alias.to_owned() });
    }
    let mut batch = within.batch();
    batch.delete(key::alias(alias));
    Ok(((), batch))
}
