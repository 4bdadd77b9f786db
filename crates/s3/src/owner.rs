//! The canonical id of an account: what S3 calls an owner.

use std::{cell::OnceCell, collections::HashMap};

use daypass_directory::Snapshot;
use daypass_names::AccountId;
use sha2::{Digest, Sha256};

/// 64 hex digits that follow from the deployment and the account, and tell neither.
pub(crate) fn canonical_id(snapshot: &Snapshot, account: AccountId) -> String {
    let deployment = snapshot.deployment().map_or_else(String::new, |deployment| deployment.id.to_string());
    let hash = Sha256::new().chain_update(b"daypass canonical id\n").chain_update(deployment).chain_update(account.to_string()).finalize();
    hash.iter().fold(String::with_capacity(64), |text, byte| format!("{text}{byte:02x}"))
}

/// Whose account a canonical id names, closed ones included. An id is a hash, so it is looked for among those of all accounts, once it is asked.
pub(crate) fn accounts(snapshot: &Snapshot) -> impl Fn(&str) -> Option<AccountId> {
    let ids: OnceCell<HashMap<String, AccountId>> = OnceCell::new();
    let all = move || snapshot.accounts().map(|account| (canonical_id(snapshot, account.id), account.id)).collect();
    move |id| ids.get_or_init(all).get(id).copied()
}
