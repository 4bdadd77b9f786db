//! The embedded store under the law of all stores.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::sync::Arc;

use daypass_store::conformance::{self, Survives};
use daypass_store_redb::RedbStore;

#[test]
fn conforms() {
    conformance::run(Survives::Kill, |folder| Arc::new(RedbStore::open(&folder.join("store.redb")).unwrap()));
}
