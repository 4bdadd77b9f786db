//! Removes what a killed process left: files that no record names.
//!
//! The order keeps every file that is anybody's: a file is listed, then it is asked for among the drafts, then among the records, then among
//! those being read. A draft is in its set before its file is there, and leaves it when its record is; a file is freed only after its reader
//! is in its set.

use super::{database::of_disk, shared::Shared};
use crate::{
    ObjectsError, keys,
    tables::{Read, Table},
};

pub(super) fn sweep(shared: &Shared) -> Result<u64, ObjectsError> {
    // What is on its way out anyway is not counted.
    shared.held.settle();
    let mut removed = 0_u64;
    for files in shared.held.files.each_shard() {
        let candidates = shared.held.without_drafts(files.map_err(|error| of_disk(&error))?);
        if candidates.is_empty() {
            continue;
        }
        let mut unnamed = Vec::new();
        shared.read(|tables| {
            for file in candidates {
                if tables.get(Table::Files, &keys::file(file), |_| Ok(()))?.is_none() {
                    unnamed.push(file);
                }
            }
            Ok(())
        })?;
        for file in shared.held.without_readers(unnamed) {
            removed = removed.saturating_add(u64::from(shared.held.files.remove(file).map_err(|error| of_disk(&error))?));
        }
    }
    Ok(removed)
}
