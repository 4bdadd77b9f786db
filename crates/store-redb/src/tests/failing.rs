//! What a commit answers, and what is in the store, when the disk fails in the middle of it.

use daypass_store::{Batch, CommitError, Revision, Store, Watch, WatchError};

use super::disk::{Disk, store_on_a_failing_disk};
use super::{block_on, folder, put, read};
use crate::RedbStore;

fn large_batch() -> Batch {
    (0..20).fold(Batch::new(), |batch, number| batch.put(format!("/new/{number}"), vec![b'v'; 20_000]))
}

/// What the next watcher event is, once the disk is well and a last commit was made.
fn next(watch: &mut dyn Watch) -> Result<Revision, WatchError> {
    block_on(watch.next()).map(|changes| changes.revision)
}

#[test]
fn a_full_disk_answers_unavailable_and_the_store_stays_consistent() {
    let (_folder, path) = folder();
    let (store, switch) = store_on_a_failing_disk(&path);
    put(&store, "/a", "1");
    let before = read(&store);
    let mut watch = block_on(store.watch(Revision(1))).map_err(|error| error.to_string()).unwrap();
    switch.set(Disk::Full);
    for _ in 0..3 {
        assert!(matches!(block_on(store.commit(large_batch())), Err(CommitError::Unavailable(_))));
    }
    switch.set(Disk::Healthy);
    assert_eq!(put(&store, "/b", "2"), Revision(2), "with space again it goes on, without a restart");
    assert_eq!(next(&mut *watch), Ok(Revision(2)), "and watchers have missed nothing");
    assert_eq!(read(&store).1.len(), before.1.len() + 1);
    drop(store);
    assert_eq!(read(&RedbStore::open(&path).unwrap()).0, Revision(2));
}

/// Every write and every sync of a commit fails once, in a store of its own.
#[test]
fn a_fault_at_any_step_leaves_the_batch_whole_or_absent_and_the_answer_true() {
    let mut answers = [0; 3];
    for (fault, steps) in [(Disk::WriteFails as fn(usize) -> Disk, 400), (Disk::SyncFails, 8)] {
        for left in 0..steps {
            let answer = break_after(fault(left));
            answers[usize::from(answer)] += 1;
            if answer == WRITTEN {
                break;
            }
        }
    }
    assert!(answers[usize::from(UNAVAILABLE)] > 5 && answers[usize::from(UNKNOWN)] > 0, "{answers:?}");
    assert_eq!(answers[usize::from(WRITTEN)], 2, "both faults came too late in the end: {answers:?}");
}

const WRITTEN: u8 = 0;
const UNAVAILABLE: u8 = 1;
const UNKNOWN: u8 = 2;

fn break_after(disk: Disk) -> u8 {
    let (_folder, path) = folder();
    let (store, switch) = store_on_a_failing_disk(&path);
    put(&store, "/a", "1");
    let mut watch = block_on(store.watch(Revision(1))).map_err(|error| error.to_string()).unwrap();
    switch.set(disk);
    let answer = block_on(store.commit(large_batch()));
    switch.set(Disk::Healthy);
    let after = put(&store, "/after", "");
    let written = block_on(store.snapshot("/new/")).unwrap().1.len();
    assert!(written == 0 || written == 20, "half a batch");
    assert_eq!(after, Revision(if written == 0 { 2 } else { 3 }));
    let told = next(&mut *watch);
    match answer {
        Ok(revision) => assert_eq!((revision, written, told), (Revision(2), 20, Ok(Revision(2)))),
        Err(CommitError::Unavailable(_)) => assert_eq!((written, told), (0, Ok(after)), "{disk:?}"),
        // Whether it is there or not, no watcher may believe that it saw everything if it did not.
        Err(CommitError::Unknown) => assert_eq!(told == Err(WatchError::Compacted), written > 0, "{disk:?} {told:?}"),
        Err(ref other) => panic!("{disk:?}: {other}"),
    }
    let before = read(&store);
    drop(store);
    assert_eq!(read(&RedbStore::open(&path).unwrap()), before);
    match answer {
        Ok(_) => WRITTEN,
        Err(CommitError::Unknown) => UNKNOWN,
        Err(_) => UNAVAILABLE,
    }
}

#[test]
fn on_a_disk_that_is_gone_a_commit_is_unknown_and_the_next_unavailable() {
    let (_folder, path) = folder();
    let (store, switch) = store_on_a_failing_disk(&path);
    put(&store, "/a", "1");
    let mut watch = block_on(store.watch(Revision(1))).map_err(|error| error.to_string()).unwrap();
    switch.set(Disk::Gone);
    let answer = block_on(store.commit(Batch::new().put("/b", "2")));
    assert_eq!(answer, Err(CommitError::Unknown), "the disk is still broken, so the file could not be asked");
    assert!(matches!(block_on(store.commit(Batch::new().put("/c", "3"))), Err(CommitError::Unavailable(_))));
    switch.set(Disk::Healthy);
    let after = put(&store, "/d", "4");
    let (revision, found) = read(&store);
    let there = found.iter().any(|record| record.key.as_str() == "/b");
    assert_eq!((revision, after), (after, Revision(if there { 3 } else { 2 })));
    assert_eq!(next(&mut *watch), if there { Err(WatchError::Compacted) } else { Ok(after) });
}

/// A group on a broken disk: everyone in it hears of it, nobody is left waiting.
#[test]
fn everyone_in_a_failed_group_is_answered() {
    let (_folder, path) = folder();
    let (store, switch) = store_on_a_failing_disk(&path);
    put(&store, "/a", "1");
    switch.set(Disk::Gone);
    let commits: Vec<_> = (0..50).map(|number| store.commit(Batch::new().put(format!("/{number}"), "x"))).collect();
    block_on(async {
        for commit in commits {
            assert!(matches!(commit.await, Err(CommitError::Unavailable(_) | CommitError::Unknown)));
        }
    });
    switch.set(Disk::Healthy);
    assert_eq!(read_after_mending(&store), 2);
}

fn read_after_mending(store: &RedbStore) -> usize {
    put(store, "/b", "2");
    read(store).1.len()
}
