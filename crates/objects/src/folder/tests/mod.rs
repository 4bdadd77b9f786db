//! Cases of this backend alone; the law of all backends is in `tests/conforms.rs`.

mod crash;
mod damage;
mod disk;
mod failing;
mod leaks;
mod opening;
mod roster;

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::conformance::ids;
use crate::{BucketId, FolderObjects, OpenError};

const B: BucketId = BucketId([1; 16]);

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("objects");
    (folder, path)
}

fn open(path: &Path) -> FolderObjects {
    FolderObjects::open(path, ids()).unwrap()
}

fn refusal(path: &Path) -> OpenError {
    FolderObjects::open(path, ids()).map(drop).expect_err("the folder must not open")
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap().block_on(future)
}

/// Every file of bytes.
fn files_of_bytes(path: &Path) -> Vec<PathBuf> {
    let shards = std::fs::read_dir(path.join("bytes")).unwrap().map(|shard| shard.unwrap().path());
    shards.flat_map(|shard| std::fs::read_dir(shard).unwrap().map(|file| file.unwrap().path())).collect()
}
