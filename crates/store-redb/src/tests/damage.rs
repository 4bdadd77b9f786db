//! Files that are not what was written.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

use super::{folder, put, read, refusal};
use crate::{OpenError, RedbStore};
use daypass_store::{Batch, Store, StoreError};

const PAGE_BYTES: usize = 4096;

fn write_private(path: &Path, bytes: &[u8]) {
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path).unwrap();
    file.write_all_at(bytes, 0).unwrap();
}

fn filled() -> (tempfile::TempDir, std::path::PathBuf) {
    let (folder, path) = folder();
    let store = RedbStore::open(&path).unwrap();
    for number in 0..40 {
        put(&store, &format!("/key/{number}"), &"value ".repeat(200));
    }
    super::block_on(store.commit(Batch::new().delete("/key/7"))).unwrap();
    drop(store);
    (folder, path)
}

#[test]
fn what_is_no_store_is_damaged_and_left_as_it_is() {
    for foreign in [&b""[..], b"#!/bin/sh\n", &[0; 3 * PAGE_BYTES]] {
        let (_folder, path) = folder();
        write_private(&path, foreign);
        assert!(matches!(refusal(&path), OpenError::Damaged(_)));
        assert_eq!(fs::read(&path).unwrap(), foreign);
    }
}

#[test]
fn a_database_of_another_program_is_no_store() {
    let (_folder, path) = folder();
    write_private(&path, b"");
    drop(redb::Database::create(&path).unwrap());
    assert!(matches!(refusal(&path), OpenError::Damaged(_)));
}

#[test]
fn a_store_cut_short_is_damaged() {
    let (_folder, path) = filled();
    let whole = fs::read(&path).unwrap();
    for length in [1, 100, PAGE_BYTES, whole.len() / 2, whole.len() - 1] {
        write_private(&path, &whole[..length]);
        let opened = RedbStore::open(&path);
        assert!(matches!(opened, Err(OpenError::Damaged(_))), "{length}: {:?}", opened.map(|store| read(&store).0));
    }
}

/// A rotten page is found at the opening; one that held nothing changes nothing.
#[test]
fn a_flipped_byte_is_found_or_harmless() {
    let (_folder, path) = filled();
    let whole = fs::read(&path).unwrap();
    let expected = read(&RedbStore::open(&path).unwrap());
    let mut found = 0;
    for offset in (0..whole.len()).step_by(PAGE_BYTES).flat_map(|page| [page + 17, page + 2000]) {
        // Pages that were never written hold zeros, and none of them can matter more than another.
        if whole[offset / PAGE_BYTES * PAGE_BYTES..][..PAGE_BYTES].iter().all(|byte| *byte == 0) {
            continue;
        }
        let mut rotten = whole.clone();
        rotten[offset] ^= 0x40;
        write_private(&path, &rotten);
        match RedbStore::open(&path) {
            Ok(store) => assert_eq!(read(&store), expected, "byte {offset}"),
            Err(OpenError::Damaged(_)) => {
                found += 1;
                // Finding it must not have mended it by going back: the second try knows no more than the first.
                assert!(matches!(refusal(&path), OpenError::Damaged(_)), "byte {offset}");
            }
            Err(other) => panic!("byte {offset}: {other}"),
        }
    }
    assert!(found > 20, "the records alone fill more pages than {found}");
}

#[test]
fn a_record_too_short_for_its_revision_is_damage() {
    let (_folder, path) = filled();
    let database = redb::Database::open(&path).unwrap();
    let transaction = database.begin_write().unwrap();
    let records: redb::TableDefinition<'_, &str, &[u8]> = redb::TableDefinition::new("records");
    transaction.open_table(records).unwrap().insert("/key/1", b"short".as_slice()).unwrap();
    transaction.commit().unwrap();
    drop(database);
    let store = RedbStore::open(&path).unwrap();
    assert!(matches!(super::block_on(store.snapshot("/key/1")), Err(StoreError::Damaged(_))));
}
