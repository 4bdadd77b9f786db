//! The canonical id of an account: what S3 calls an owner.

use daypass_directory::Snapshot;
use daypass_names::AccountId;
use sha2::{Digest, Sha256};

/// 64 hex digits that follow from the deployment and the account, and tell neither.
pub(crate) fn canonical_id(snapshot: &Snapshot, account: AccountId) -> String {
    let deployment = snapshot.deployment().map_or_else(String::new, |deployment| deployment.id.to_string());
    let hash = Sha256::new().chain_update(b"daypass canonical id\n").chain_update(deployment).chain_update(account.to_string()).finalize();
    hash.iter().fold(String::with_capacity(64), |text, byte| format!("{text}{byte:02x}"))
}
