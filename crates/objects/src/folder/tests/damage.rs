//! What is not what was written: an error that says so, never a panic.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

use super::{B, block_on, files_of_bytes, folder, open, refusal};
use crate::conformance::{commit, get, put};
use crate::{BucketId, Change, Condition, Listing, Objects, ObjectsError, OpenError, codec, keys};

const PAGE_BYTES: usize = 4096;

fn write_private(path: &Path, bytes: &[u8]) {
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path).unwrap();
    file.write_all_at(bytes, 0).unwrap();
}

fn filled() -> (tempfile::TempDir, std::path::PathBuf) {
    let (place, path) = folder();
    block_on(async {
        let objects = open(&path);
        for number in 0..20 {
            put(&objects, B, &format!("key {number}"), &"value ".repeat(100)).await.unwrap();
        }
    });
    (place, path)
}

#[test]
fn what_is_no_database_is_damaged_and_left_as_it_is() {
    for foreign in [&b""[..], b"#!/bin/sh\n", &[0; 3 * PAGE_BYTES]] {
        let (_place, path) = folder();
        drop(open(&path));
        write_private(&path.join("objects.redb"), foreign);
        assert!(matches!(refusal(&path), OpenError::Damaged(_)));
        assert_eq!(fs::read(path.join("objects.redb")).unwrap(), foreign);
    }
}

#[test]
fn a_flipped_byte_is_found_or_harmless() {
    let (_place, path) = filled();
    let file = path.join("objects.redb");
    let whole = fs::read(&file).unwrap();
    let mut found = 0;
    for offset in (0..whole.len()).step_by(PAGE_BYTES).flat_map(|page| [page + 17, page + 2000]) {
        if whole[offset / PAGE_BYTES * PAGE_BYTES..][..PAGE_BYTES].iter().all(|byte| *byte == 0) {
            continue;
        }
        let mut rotten = whole.clone();
        rotten[offset] ^= 0x40;
        write_private(&file, &rotten);
        match crate::FolderObjects::open(&path, crate::conformance::ids()) {
            Ok(objects) => block_on(async {
                let page = objects.list(B, &Listing { limit: 100, ..Listing::default() }).await.unwrap();
                assert_eq!(page.objects.len(), 20, "byte {offset}");
            }),
            Err(OpenError::Damaged(_)) => found += 1,
            Err(other) => panic!("byte {offset}: {other}"),
        }
    }
    assert!(found > 3, "only {found}");
}

/// The record of `key 1` becomes these bytes.
fn overwrite_record(path: &Path, record: &[u8]) {
    let database = redb::Database::open(path.join("objects.redb")).unwrap();
    let transaction = database.begin_write().unwrap();
    let table: redb::TableDefinition<'_, &[u8], &[u8]> = redb::TableDefinition::new("objects");
    transaction.open_table(table).unwrap().insert(keys::object(B, "key 1").as_slice(), record).unwrap();
    transaction.commit().unwrap();
}

#[test]
fn a_damaged_record_is_told_and_harms_no_other() {
    let (_place, path) = filled();
    for record in [&b""[..], b"\x01", b"\x02later", b"\x01short", &[1; 400], &[0xff; 400]] {
        overwrite_record(&path, record);
        block_on(async {
            let objects = open(&path);
            assert!(matches!(objects.find(B, "key 1").await, Err(ObjectsError::Damaged(_))));
            assert!(matches!(objects.open(B, "key 1").await, Err(ObjectsError::Damaged(_))));
            assert!(matches!(put(&objects, B, "key 1", "new").await, Err(ObjectsError::Damaged(_))), "what it held is not known");
            put(&objects, B, "key 2", "new").await.unwrap();
            assert_eq!(get(&objects, B, "key 2").await.unwrap(), "new");
        });
    }
}

/// Every prefix of a record, and every record with one byte changed, is read or refused.
#[test]
fn reading_a_record_is_total() {
    let (_place, path) = filled();
    let object = block_on(async { open(&path).find(B, "key 1").await.unwrap().unwrap() });
    let mut rich = (*object).clone();
    rich.attributes.tags.push(daypass_names::Tag::new("k", "v"));
    rich.attributes.headers.push(("content-type".into(), "text/plain".into()));
    let record = codec::write_object(&rich);
    assert_eq!(codec::read_object(&record).unwrap(), rich);
    for end in 0..record.len() {
        assert!(matches!(codec::read_object(&record[..end]), Err(ObjectsError::Damaged(_))), "{end}");
        for change in [0x01, 0x80, 0xff] {
            let mut changed = record.clone();
            changed[end] ^= change;
            let _read_or_refused = (codec::read_object(&changed), codec::read_upload(&changed), codec::read_part(&changed));
        }
    }
}

#[test]
fn a_lost_or_short_file_is_damage() {
    let (_place, path) = folder();
    block_on(async {
        let objects = open(&path);
        put(&objects, B, "a", "hello").await.unwrap();
        let file = files_of_bytes(&path).remove(0);
        OpenOptions::new().write(true).open(&file).unwrap().set_len(3).unwrap();
        let opened = objects.open(B, "a").await.unwrap().unwrap();
        assert_eq!(opened.read(0, 2).await.unwrap(), "he");
        assert!(matches!(opened.read(0, 5).await, Err(ObjectsError::Damaged(_))));
        fs::remove_file(&file).unwrap();
        let opened = objects.open(B, "a").await.unwrap().unwrap();
        assert!(matches!(opened.read(0, 5).await, Err(ObjectsError::Damaged(_))));
        commit(&objects, B, vec![Change::Delete { key: "a".into(), condition: Condition::None }]).await.unwrap();
    });
}

/// W7.2: a link in place of a file is not followed.
#[test]
fn w7_2_a_file_is_not_read_through_a_link() {
    let (place, path) = folder();
    block_on(async {
        let objects = open(&path);
        put(&objects, BucketId([3; 16]), "a", "hello").await.unwrap();
        let file = files_of_bytes(&path).remove(0);
        fs::rename(&file, place.path().join("elsewhere")).unwrap();
        std::os::unix::fs::symlink(place.path().join("elsewhere"), &file).unwrap();
        let opened = objects.open(BucketId([3; 16]), "a").await.unwrap().unwrap();
        assert!(opened.read(0, 5).await.is_err());
    });
}
