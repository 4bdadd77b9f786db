//! The law that every backend obeys, as cases. A backend's own test is four lines:
//!
//! ```text
//! #[test]
//! fn conforms() {
//!     conformance::run(Survives::Kill, |folder| Arc::new(RedbStore::open(&folder.join("store.redb")).unwrap()));
//! }
//! ```
//!
//! The test must be named `conforms`: to be killed in the middle of a write, it starts its own executable again with that name as the filter.
//! This module is behind a feature that only dev-dependencies name.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a suite of tests, compiled for tests only"
)]

mod conditions;
mod crash;
mod limits;
mod racing;
mod reading;
mod watching;

use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::{Batch, BoxFuture, Changes, Key, Record, Revision, Store, Watch, WatchError};

/// No case waits longer for what must come: a backend that forgets a waiter fails here instead of hanging.
const PATIENCE: Duration = Duration::from_mins(1);

/// What an opened place still holds when it is opened again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Survives {
    /// Nothing: every opening is a new store.
    Nothing,
    /// Every acknowledged commit, also when the process was killed.
    Kill,
}

/// Opens the store that lives in this folder; the suite gives an empty folder to each case.
type Open<'a> = &'a (dyn Fn(&Path) -> Arc<dyn Store> + Sync);

type Case = fn(Arc<dyn Store>) -> BoxFuture<'static, ()>;

/// Cases for every store, by the rule they hold.
const CASES: &[(&str, Case)] = &[
    ("an empty store stands at revision zero", |store| Box::pin(reading::an_empty_store_stands_at_revision_zero(store))),
    ("a put is read back with its revision", |store| Box::pin(reading::a_put_is_read_back_with_its_revision(store))),
    ("a deleted key is gone and may come back", |store| Box::pin(reading::a_deleted_key_is_gone_and_may_come_back(store))),
    ("keys come in byte order", |store| Box::pin(reading::keys_come_in_byte_order(store))),
    ("a prefix reads its keys and no neighbour", |store| Box::pin(reading::a_prefix_reads_its_keys_and_no_neighbour(store))),
    ("a snapshot is of one revision", |store| Box::pin(reading::a_snapshot_is_of_one_revision(store))),
    ("a batch that changes nothing takes no revision", |store| Box::pin(reading::a_batch_that_changes_nothing_takes_no_revision(store))),
    ("absent holds only without a record", |store| Box::pin(conditions::absent_holds_only_without_a_record(store))),
    ("unchanged holds only at the last change", |store| Box::pin(conditions::unchanged_holds_only_at_the_last_change(store))),
    ("a conflict writes nothing at all", |store| Box::pin(conditions::a_conflict_writes_nothing_at_all(store))),
    ("a condition may name a key that is not written", |store| Box::pin(conditions::a_condition_may_name_a_key_that_is_not_written(store))),
    ("limits are met exactly", |store| Box::pin(limits::limits_are_met_exactly(store))),
    ("above a limit nothing is written", |store| Box::pin(limits::above_a_limit_nothing_is_written(store))),
    ("a watch sees every commit once in order", |store| Box::pin(watching::a_watch_sees_every_commit_once_in_order(store))),
    ("a watch resumes at any kept revision", |store| Box::pin(watching::a_watch_resumes_at_any_kept_revision(store))),
    ("a watch lists what changed in batch order", |store| Box::pin(watching::a_watch_lists_what_changed_in_batch_order(store))),
    ("an abandoned wait loses nothing", |store| Box::pin(watching::an_abandoned_wait_loses_nothing(store))),
    ("a watch too far behind is compacted", |store| Box::pin(watching::a_watch_too_far_behind_is_compacted(store))),
    ("a watch ends with its store", |store| Box::pin(watching::a_watch_ends_with_its_store(store))),
    ("one writer wins each round of a fence", |store| Box::pin(racing::one_writer_wins_each_round_of_a_fence(store))),
    ("no increment is lost", |store| Box::pin(racing::no_increment_is_lost(store))),
    ("independent commits all arrive once", |store| Box::pin(racing::independent_commits_all_arrive_once(store))),
    ("a conflict harms none of its neighbours", |store| Box::pin(racing::a_conflict_harms_none_of_its_neighbours(store))),
];

/// Runs every case against stores that `open` makes. Panics at the first rule that is broken, naming it.
pub fn run(survives: Survives, open: impl Fn(&Path) -> Arc<dyn Store> + Sync) {
    if let Some(folder) = crash::folder_of_this_child() {
        return crash::write_until_killed(&open(&folder));
    }
    for (rule, case) in CASES {
        let folder = tempfile::tempdir().expect("a folder for the case");
        eprintln_rule(rule);
        block_on(case(open(folder.path())));
    }
    crash::run(survives, &open);
}

// Shown by the test harness only when the test fails: the last rule named is the broken one.
#[allow(clippy::print_stderr, reason = "a suite of tests names its cases")]
fn eprintln_rule(rule: &str) {
    eprintln!("rule: {rule}");
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_time().build().expect("a runtime");
    runtime.block_on(async { tokio::time::timeout(PATIENCE, future).await.expect("the rule holds in time") })
}

async fn put(store: &dyn Store, key: &str, value: &str) -> Revision {
    store.commit(Batch::new().put(key, value.to_owned())).await.expect("a plain put is committed")
}

async fn read(store: &dyn Store, prefix: &str) -> (Revision, Vec<Record>) {
    store.snapshot(prefix).await.expect("a snapshot")
}

async fn get(store: &dyn Store, key: &str) -> Option<Record> {
    read(store, key).await.1.into_iter().find(|record| record.key.as_str() == key)
}

async fn watch(store: &dyn Store, from: Revision) -> Box<dyn Watch> {
    store.watch(from).await.map_err(|error| error.to_string()).expect("a watch")
}

/// What a watch answers without waiting.
fn next_now(watch: &mut dyn Watch) -> Option<Result<Changes, WatchError>> {
    match pin!(watch.next()).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => Some(answer),
        Poll::Pending => None,
    }
}

fn keys(records: &[Record]) -> Vec<&str> {
    records.iter().map(|record| record.key.as_str()).collect()
}

fn one_put(revision: Revision, key: &str, value: &str) -> Changes {
    Changes { revision, writes: vec![(Key::from(key), Some(value.to_owned().into()))] }
}
