//! Both backends under the law of all.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::sync::Arc;

use daypass_objects::conformance::{self, ids};
use daypass_objects::{FolderObjects, MemoryObjects};

#[test]
fn memory_conforms() {
    conformance::run(1_000_000, |_| Arc::new(MemoryObjects::new(ids())));
}

#[test]
fn the_folder_conforms() {
    conformance::run(1_000_000, |folder| Arc::new(FolderObjects::open(folder, ids()).unwrap()));
}
