//! Cases of this backend alone; the law of all backends is in `tests/conforms.rs`.

mod damage;
mod disk;
mod failing;
mod files;

use std::path::{Path, PathBuf};

use daypass_store::{Batch, Record, Revision, Store};
use tempfile::TempDir;

use crate::{OpenError, RedbStore};

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.redb");
    (folder, path)
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", path.display()))
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

fn put(store: &RedbStore, key: &str, value: &str) -> Revision {
    block_on(store.commit(Batch::new().put(key, value.to_owned()))).unwrap()
}

fn read(store: &RedbStore) -> (Revision, Vec<Record>) {
    block_on(store.snapshot("")).unwrap()
}

fn refusal(path: &Path) -> OpenError {
    RedbStore::open(path).expect_err("the store must not open")
}
