//! The first start: what must be on the disk, in which order, before an organisation exists.
//!
//! Root key, then root credentials, then one commit with everything else (W7.3). A start that was cut short anywhere finds what it had
//! chosen and goes on from there; nothing that exists is made again.

use std::{path::Path, sync::Arc};

use anyhow::{Context, bail};
use daypass_directory::Snapshot;
use daypass_kernel::{
    founding::{self, Plan},
    operate::long_term_secret,
    ports::{Clock, Entropy, random},
    sessions::RootKey,
};
use daypass_names::{AccessKeyId, AccountId};
use daypass_store::Store;

use crate::{
    config::Config,
    folder::{DataFolder, ROOT_CREDENTIALS},
    root_credentials::{self, Pair},
};

/// Founds the deployment in an empty store.
pub(crate) async fn found(
    config: &Config,
    folder: &DataFolder,
    store: &dyn Store,
    root: &RootKey,
    clock: &dyn Clock,
    entropy: &dyn Entropy,
) -> anyhow::Result<()> {
    let supplied = root_credentials::supplied();
    let (account, pair) = choose(config, &folder.join(ROOT_CREDENTIALS), supplied.as_deref(), entropy)?;
    let plan = Plan { account, email: &config.management.email, dev: config.dev, key: pair.id, secret: &pair.secret };
    founding::found(store, entropy, clock.now(), root, plan).await.context("the first start was not finished; start again to go on with it")
}

/// The management account and its root key pair, durable when this returns.
fn choose(config: &Config, path: &Path, supplied: Option<&Path>, entropy: &dyn Entropy) -> anyhow::Result<(AccountId, Pair)> {
    let account = config.management.id.unwrap_or_else(|| AccountId::mint(random(entropy)));
    let mint = || Pair { id: AccessKeyId::mint_long_term(account, random(entropy)), secret: long_term_secret(entropy) };
    let pair = root_credentials::settle(path, supplied, mint)?;
    match (config.management.id, pair.id.account()) {
        // Our own pair, from a start that was cut short, carries the account that it was chosen for.
        (Some(fixed), Some(carried)) if fixed != carried && supplied.is_none() => {
            bail!(
                "{} was written for account {carried}, and the configuration fixes {fixed}: remove the file, no account has been made yet",
                path.display()
            )
        }
        (Some(fixed), _) => Ok((fixed, pair)),
        (None, carried) => Ok((carried.unwrap_or(account), pair)),
    }
}

/// W5.4: an account id that was once used is never used again, so the configuration cannot promise it to somebody else.
pub(crate) fn refuse_spent_ids(config: &Config, snapshot: &Snapshot) -> anyhow::Result<()> {
    for account in &config.accounts {
        let Some(id) = account.id else { continue };
        let holder = snapshot.account(id);
        let is_his = holder.is_some_and(|holder| holder.email.eq_ignore_ascii_case(&account.email));
        if !is_his && (holder.is_some() || snapshot.is_spent(id)) {
            bail!("the `[[account]]` {} fixes the id {id}, which was used before and never will be again", account.email);
        }
    }
    Ok(())
}

/// W5.1: the store remembers its kind, too; the mark in the folder is only the first to be asked.
pub(crate) fn refuse_other_kind(config: &Config, snapshot: &Snapshot) -> anyhow::Result<()> {
    let deployment = snapshot.deployment().context("the store holds no deployment")?;
    if deployment.dev != config.dev {
        bail!("this deployment was made {} --dev, and stays so for ever", if deployment.dev { "by" } else { "without" });
    }
    Ok(())
}

/// The management account, for the second line on standard output.
pub(crate) fn management(snapshot: &Arc<Snapshot>) -> Option<AccountId> {
    snapshot.organization().map(|organization| organization.management)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{cli::ServeArgs, entropy::OsEntropy};

    fn config(folder: &tempfile::TempDir, text: &str) -> Config {
        let file = folder.path().join("daypass.toml");
        std::fs::write(&file, text).unwrap();
        let mut args = ServeArgs::default();
        args.place.config = Some(file);
        Config::load(&args).unwrap()
    }

    const FIXED: &str = "[[account]]\nmanagement = true\nid = \"111122223333\"";

    #[test]
    fn w7_3_a_start_that_was_cut_short_goes_on_with_what_it_had_chosen() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(ROOT_CREDENTIALS);
        let entropy = OsEntropy::open().unwrap();
        let first = choose(&config(&folder, ""), &path, None, &entropy).unwrap();
        let again = choose(&config(&folder, ""), &path, None, &entropy).unwrap();
        assert_eq!(first, again);
        assert_eq!(first.1.id.account(), Some(first.0));
    }

    #[test]
    fn a_fixed_management_account_is_the_one_in_the_key() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(ROOT_CREDENTIALS);
        let entropy = OsEntropy::open().unwrap();
        let (account, pair) = choose(&config(&folder, FIXED), &path, None, &entropy).unwrap();
        assert_eq!(account.to_string(), "111122223333");
        assert_eq!(pair.id.account(), Some(account));
        let other = config(&folder, "[[account]]\nmanagement = true\nid = \"999922223333\"");
        assert!(choose(&other, &path, None, &entropy).is_err());
    }
}
