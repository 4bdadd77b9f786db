//! Cases of this room alone: the memory store under the law of all, the row of commits, and the faults.

use std::sync::Arc;

use bytes::Bytes;

use crate::conformance::{self, Survives};
use crate::faults::{Fault, Flaky};
use crate::feed::{Feed, Limits};
use crate::memory::MemoryStore;
use crate::{Batch, Changes, CommitError, Key, Revision, Store, Watch, WatchError};

#[test]
fn conforms() {
    conformance::run(Survives::Nothing, |_| Arc::new(MemoryStore::new()));
}

/// A wrapper that injects nothing is a store like any other.
#[test]
fn a_flaky_store_without_plans_conforms_too() {
    conformance::run(Survives::Nothing, |_| Arc::new(Flaky::new(Arc::new(MemoryStore::new()))));
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

#[test]
fn a_lost_answer_and_a_lost_request_look_alike_until_read_again() {
    block_on(async {
        let store = Flaky::new(Arc::new(MemoryStore::new()));
        store.plan([Fault::AnswerLost, Fault::RequestLost, Fault::Unavailable, Fault::Conflict]);
        let create = |key: &str| Batch::new().absent(key).put(key, "");
        assert_eq!(store.commit(create("/a")).await, Err(CommitError::Unknown));
        assert_eq!(store.commit(create("/b")).await, Err(CommitError::Unknown));
        assert!(matches!(store.commit(create("/c")).await, Err(CommitError::Unavailable(_))));
        assert_eq!(store.commit(create("/d")).await, Err(CommitError::Conflict));
        let (revision, found) = store.snapshot("").await.unwrap();
        assert_eq!((revision, found.len(), found[0].key.as_str()), (Revision(1), 1, "/a"));
        assert_eq!(store.commit(create("/b")).await, Ok(Revision(2)));
    });
}

fn changes(revision: u64) -> Changes {
    Changes { revision: Revision(revision), writes: vec![(Key::from("/a"), Some(Bytes::from_static(b"12345678")))] }
}

#[test]
fn a_row_is_bounded_in_commits_and_in_bytes() {
    for limits in [Limits { changes: 3, bytes: usize::MAX }, Limits { changes: usize::MAX, bytes: 30 }] {
        let feed = Feed::new(Revision::ZERO, limits);
        (1..=10).for_each(|revision| feed.publish(changes(revision)));
        assert_eq!(feed.watch(Revision(6)).unwrap_err(), WatchError::Compacted);
        let mut watch = feed.watch(Revision(7)).unwrap();
        assert_eq!(block_on(watch.next()).unwrap(), changes(8));
    }
}

#[test]
fn the_newest_commit_is_kept_whatever_its_size() {
    let feed = Feed::new(Revision::ZERO, Limits { changes: 0, bytes: 0 });
    let mut watch = feed.watch(Revision::ZERO).unwrap();
    for revision in 1..=3 {
        feed.publish(changes(revision));
        assert_eq!(block_on(watch.next()).unwrap(), changes(revision));
    }
}

#[test]
fn a_row_that_begins_anew_ends_every_watch_of_before() {
    for (restarted, next) in [(5, 6), (2, 3), (3, 4)] {
        let feed = Feed::new(Revision::ZERO, Limits::default());
        (1..=3).for_each(|revision| feed.publish(changes(revision)));
        let mut old = feed.watch(Revision(3)).unwrap();
        feed.restart(Revision(restarted));
        assert_eq!(block_on(old.next()).unwrap_err(), WatchError::Compacted);
        feed.publish(changes(next));
        assert_eq!(block_on(old.next()).unwrap_err(), WatchError::Compacted);
        let mut new = feed.watch(Revision(restarted)).unwrap();
        assert_eq!(block_on(new.next()).unwrap(), changes(next));
    }
}

#[test]
fn a_gap_in_the_row_is_never_passed_over() {
    let feed = Feed::new(Revision::ZERO, Limits::default());
    feed.publish(changes(1));
    let mut watch = feed.watch(Revision(1)).unwrap();
    feed.publish(changes(3));
    assert_eq!(block_on(watch.next()).unwrap_err(), WatchError::Compacted);
    assert_eq!(block_on(feed.watch(Revision(2)).unwrap().next()).unwrap(), changes(3));
}
