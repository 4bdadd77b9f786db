//! What a commit answers, and what is there, when a disk fails in the middle of it.

use std::sync::Arc;

use bytes::Bytes;

use super::disk::{Disk, objects_on_failing_disks};
use super::{B, block_on, files_of_bytes, folder, open};
use crate::conformance::{body, commit, draft, get, object, put};
use crate::{Change, Condition, FolderObjects, Listing, Objects, ObjectsError};

/// Enough records that they need new pages.
async fn large(objects: &FolderObjects) -> Vec<Change> {
    let mut changes = Vec::new();
    for number in 0..4 {
        let mut object = object("e");
        object.attributes.metadata.push(("m".into(), "v".repeat(100_000).into()));
        let body = body(objects, b"bytes").await;
        changes.push(Change::Put { key: format!("new {number}"), object, body, condition: Condition::None });
    }
    changes
}

async fn count(objects: &FolderObjects) -> usize {
    objects.list(B, &Listing { limit: 100, prefix: "new".into(), ..Listing::default() }).await.unwrap().objects.len()
}

#[test]
fn a_full_disk_of_bytes_fails_the_draft_and_nothing_else() {
    let (_place, path) = folder();
    let (objects, _, bytes) = objects_on_failing_disks(&path);
    block_on(async {
        put(&objects, B, "a", "one").await.unwrap();
        let mut half = objects.begin().await.unwrap();
        half.write(Bytes::from(vec![1; 2_000_000])).await.unwrap();
        bytes.set(Disk::Full);
        assert!(matches!(half.write(Bytes::from(vec![1; 2_000_000])).await, Err(ObjectsError::Full(_))));
        assert!(matches!(half.write(Bytes::from(vec![1; 2_000_000])).await, Err(ObjectsError::Unavailable(_))), "it does not go on with a hole");
        assert!(half.end().await.is_err());
        let mut small = objects.begin().await.unwrap();
        small.write(Bytes::from_static(b"small")).await.unwrap();
        assert!(matches!(small.end().await, Err(ObjectsError::Full(_))));
        assert_eq!(get(&objects, B, "a").await.unwrap(), "one");
        bytes.set(Disk::Healthy);
        put(&objects, B, "b", "two").await.unwrap();
        objects.shared.held.settle();
        assert_eq!((files_of_bytes(&path).len(), objects.shared.held.counts()), (2, (0, 0)));
    });
}

#[test]
fn a_full_disk_of_records_publishes_nothing_and_works_again() {
    let (_place, path) = folder();
    let (objects, records, _) = objects_on_failing_disks(&path);
    block_on(async {
        put(&objects, B, "a", "one").await.unwrap();
        for _ in 0..3 {
            let changes = large(&objects).await;
            records.set(Disk::Full);
            assert!(matches!(commit(&objects, B, changes).await, Err(ObjectsError::Full(_))));
            records.set(Disk::Healthy);
        }
        objects.shared.held.settle();
        assert_eq!((count(&objects).await, files_of_bytes(&path).len()), (0, 1), "bodies of a commit that fails are removed");
        let changes = large(&objects).await;
        commit(&objects, B, changes).await.unwrap();
        assert_eq!((count(&objects).await, objects.unjournalled().await.unwrap().len()), (4, 2));
        drop(objects);
        let objects = open(&path);
        assert_eq!((count(&objects).await, objects.sweep().await.unwrap()), (4, 0));
    });
}

/// Every write and every sync of a commit fails once, in a folder of its own.
#[test]
fn a_fault_at_any_step_leaves_the_commit_whole_or_absent_and_the_answer_true() {
    let mut answers = [0; 3];
    for (fault, steps) in [(Disk::WriteFails as fn(usize) -> Disk, 400), (Disk::SyncFails, 8)] {
        for left in 0..steps {
            let answer = block_on(break_after(fault(left)));
            answers[answer] += 1;
            if answer == WRITTEN {
                break;
            }
        }
    }
    assert!(answers[UNAVAILABLE] > 5 && answers[UNKNOWN] > 0, "{answers:?}");
    assert_eq!(answers[WRITTEN], 2, "both faults came too late in the end: {answers:?}");
}

const WRITTEN: usize = 0;
const UNAVAILABLE: usize = 1;
const UNKNOWN: usize = 2;

async fn break_after(disk: Disk) -> usize {
    let (_place, path) = folder();
    let (objects, records, _) = objects_on_failing_disks(&path);
    put(&objects, B, "a", "one").await.unwrap();
    let changes = large(&objects).await;
    records.set(disk);
    let answer = commit(&objects, B, changes).await;
    records.set(Disk::Healthy);
    put(&objects, B, "after", "two").await.unwrap();
    objects.shared.held.settle();
    let (there, files) = (count(&objects).await, files_of_bytes(&path).len());
    let kind = match answer {
        Ok(_) => WRITTEN,
        Err(ObjectsError::Unavailable(_)) => UNAVAILABLE,
        Err(ObjectsError::Unknown(_)) => UNKNOWN,
        Err(other) => panic!("{disk:?}: {other}"),
    };
    match kind {
        WRITTEN => assert_eq!((there, files), (4, 6)),
        UNAVAILABLE => assert_eq!((there, files), (0, 2), "{disk:?}"),
        _ => assert!((there == 0 || there == 4) && files == 6, "half a commit, or files removed without knowing: {disk:?}"),
    }
    assert_eq!(objects.unjournalled().await.unwrap().len(), if there == 4 { 3 } else { 2 }, "the event is with its commit");
    assert_eq!(objects.sweep().await.unwrap(), if there == 4 { 0 } else { files as u64 - 2 }, "the sweep decides: {disk:?}");
    for number in 0..there {
        assert_eq!(get(&objects, B, &format!("new {number}")).await.unwrap(), "bytes");
    }
    assert_eq!(objects.shared.held.counts(), (0, 0));
    kind
}

#[test]
fn on_a_disk_that_is_gone_a_commit_is_unknown_and_the_next_unavailable() {
    let (_place, path) = folder();
    let (objects, records, _) = objects_on_failing_disks(&path);
    block_on(async {
        put(&objects, B, "a", "one").await.unwrap();
        // Made before, so that the disk fails within the commit.
        let durable = draft(&objects, b"x").await;
        records.set(Disk::Gone);
        assert!(matches!(put(&objects, B, "b", "two").await, Err(ObjectsError::Unknown(_) | ObjectsError::Unavailable(_))));
        assert!(matches!(put(&objects, B, "c", "three").await, Err(ObjectsError::Unavailable(_))));
        assert!(matches!(objects.find(B, "a").await, Err(ObjectsError::Unavailable(_))));
        assert!(matches!(objects.sweep().await, Err(ObjectsError::Unavailable(_))), "nothing is removed on a guess");
        records.set(Disk::Healthy);
        put(&objects, B, "d", "four").await.unwrap();
        assert_eq!((get(&objects, B, "a").await.unwrap().as_str(), get(&objects, B, "c").await), ("one", None));
        drop(durable);
        objects.sweep().await.unwrap();
        let there = 2 + usize::from(get(&objects, B, "b").await.is_some());
        assert_eq!(files_of_bytes(&path).len(), there);
    });
}

/// A group on a broken disk: everyone in it hears of it, nobody is left waiting.
#[test]
fn everyone_in_a_failed_group_is_answered() {
    let (_place, path) = folder();
    let (objects, records, _) = objects_on_failing_disks(&path);
    let objects = Arc::new(objects);
    block_on(async {
        let mut bodies = Vec::new();
        for _ in 0..50 {
            bodies.push(body(&*objects, b"x").await);
        }
        records.set(Disk::Gone);
        let mut commits = tokio::task::JoinSet::new();
        for (number, body) in bodies.into_iter().enumerate() {
            let objects = Arc::clone(&objects);
            let change = Change::Put { key: format!("{number}"), object: object("x"), body, condition: Condition::None };
            commits.spawn(async move { commit(&*objects, B, vec![change]).await });
        }
        for answer in commits.join_all().await {
            assert!(matches!(answer, Err(ObjectsError::Unavailable(_) | ObjectsError::Unknown(_))));
        }
        records.set(Disk::Healthy);
        put(&*objects, B, "a", "one").await.unwrap();
        objects.sweep().await.unwrap();
        let listed = objects.list(B, &Listing { limit: 100, ..Listing::default() }).await.unwrap().objects.len();
        assert_eq!((files_of_bytes(&path).len(), objects.shared.held.counts()), (listed, (0, 0)));
    });
}
