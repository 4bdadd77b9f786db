//! What listings read is what was written, however leaves are split, emptied and begun.

use std::collections::BTreeSet;
use std::path::Path;

use redb::{Database, ReadableDatabase, ReadableTableMetadata, TableDefinition};

use super::{B, block_on, folder, open};
use crate::conformance::{Random, commit, object, payload_valid, put};
use crate::{Body, BucketId, Change, Condition, FolderObjects, Listing, Objects, ObjectsError};

const ROSTER: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("roster");
/// Before and behind it in the table.
const NEIGHBOURS: [BucketId; 2] = [BucketId([0; 16]), BucketId([2; 16])];

async fn change(objects: &FolderObjects, puts: &BTreeSet<String>, deletes: &BTreeSet<String>) {
    let mut changes = Vec::new();
    for key in puts {
        let body = Body::proven(objects.begin().await.unwrap().end().await.unwrap(), &payload_valid());
        changes.push(Change::Put { key: key.clone(), object: object("e"), body, condition: Condition::None });
    }
    changes.extend(deletes.iter().map(|key| Change::Delete { key: key.clone(), condition: Condition::None }));
    commit(objects, B, changes).await.unwrap();
}

async fn keys(objects: &FolderObjects, after: Option<String>, limit: usize) -> Vec<String> {
    let page = objects.list(B, &Listing { after, limit, ..Listing::default() }).await.unwrap();
    page.objects.iter().map(|listed| listed.key.to_owned()).collect()
}

/// Some are longer than a leaf.
fn key(random: &mut Random) -> String {
    let length = if random.below(50) == 0 { 10_000 } else { random.below(60) };
    format!("{:04}{}", random.below(5000), "x".repeat(length))
}

fn leaves(path: &Path) -> u64 {
    Database::open(path.join("objects.redb")).unwrap().begin_read().unwrap().open_table(ROSTER).unwrap().len().unwrap()
}

#[test]
fn every_key_is_listed_whatever_becomes_of_its_leaf() {
    let (_place, path) = folder();
    let (mut random, mut there) = (Random(7), BTreeSet::new());
    block_on(async {
        let objects = open(&path);
        for neighbour in NEIGHBOURS {
            put(&objects, neighbour, "5", "").await.unwrap();
        }
        for round in 0..60 {
            let puts: BTreeSet<String> = (0..random.below(if round < 30 { 80 } else { 8 })).map(|_| key(&mut random)).collect();
            there.extend(puts.iter().cloned());
            let percent = if round < 30 { 10 } else { 25 };
            let deletes: BTreeSet<String> = there.iter().filter(|_| random.below(100) < percent).cloned().collect();
            change(&objects, &puts, &deletes).await;
            there.retain(|key| !deletes.contains(key));
            assert!(keys(&objects, None, usize::MAX).await.iter().eq(&there));
            let after = key(&mut random);
            assert!(keys(&objects, Some(after.clone()), 5).await.iter().eq(there.range(after.clone()..).filter(|key| **key != after).take(5)));
        }
    });
    assert!(leaves(&path) > 5);
    block_on(async {
        let objects = open(&path);
        change(&objects, &BTreeSet::new(), &there).await;
        assert!(keys(&objects, None, 5).await.is_empty());
        change(&objects, &BTreeSet::from(["0".to_owned()]), &BTreeSet::new()).await;
        assert_eq!(keys(&objects, None, 5).await, ["0"]);
    });
    assert_eq!(leaves(&path), 3, "what is empty is not kept");
}

#[test]
fn keys_that_come_in_order_leave_full_leaves() {
    let (_place, path) = folder();
    let all: BTreeSet<String> = (0..2000).map(|number| format!("{number:050}")).collect();
    block_on(async { change(&open(&path), &all, &BTreeSet::new()).await });
    // Each key has 80 bytes with its head.
    assert!((18..24).contains(&leaves(&path)), "{}", leaves(&path));
}

#[test]
fn a_damaged_leaf_is_told_and_harms_no_other_bucket() {
    let (_place, path) = folder();
    for leaf in [&b"\x01"[..], &[0xff; 8], &[0; 9], &[1; 400]] {
        block_on(async { change(&open(&path), &BTreeSet::from(["a".to_owned()]), &BTreeSet::new()).await });
        let database = Database::open(path.join("objects.redb")).unwrap();
        let transaction = database.begin_write().unwrap();
        transaction.open_table(ROSTER).unwrap().insert(B.0.as_slice(), leaf).unwrap();
        transaction.commit().unwrap();
        drop(database);
        block_on(async {
            let objects = open(&path);
            let listing = Listing { limit: 9, ..Listing::default() };
            assert!(matches!(objects.list(B, &listing).await, Err(ObjectsError::Damaged(_))));
            assert!(matches!(put(&objects, B, "b", "").await, Err(ObjectsError::Damaged(_))));
            put(&objects, NEIGHBOURS[0], "b", "").await.unwrap();
            assert_eq!(objects.list(NEIGHBOURS[0], &listing).await.unwrap().objects.len(), 1);
        });
        std::fs::remove_dir_all(&path).unwrap();
    }
}
