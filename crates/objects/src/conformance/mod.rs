//! The law that every backend obeys, as cases. A backend's own test is a few lines:
//!
//! ```text
//! #[test]
//! fn conforms() {
//!     conformance::run(100_000, |folder| Arc::new(FolderObjects::open(folder, conformance::ids()).unwrap()));
//! }
//! ```
//!
//! This module is behind a feature that only dev-dependencies name. Its parts that make bodies and proofs serve the tests of other rooms, too.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::cast_possible_truncation,
    reason = "a suite of tests, compiled for tests only"
)]

mod conditions;
mod events;
mod listing;
mod making;
pub(crate) mod multipart;
mod names;
mod racing;
mod retiring;
mod uploads;
mod writing;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::{BoxFuture, Objects};

pub use making::{Random, absent, at, body, bucket, commit, delete, draft, get, ids, object, payload_valid, put, read_all};

/// No case waits longer for what must come: a backend that forgets a waiter fails here instead of hanging.
const PATIENCE: Duration = Duration::from_mins(2);

type Case = fn(Arc<dyn Objects>) -> BoxFuture<'static, ()>;

macro_rules! cases {
    ($($module:ident: $($case:ident),+;)+) => {
        &[$($((stringify!($case), |objects| Box::pin($module::$case(objects)))),+),+]
    };
}

/// Cases for every backend, named by the rule they hold.
const CASES: &[(&str, Case)] = cases! {
    writing: what_was_put_is_read_back, a_put_replaces_and_a_delete_removes, an_empty_body_is_an_object, a_body_of_many_writes_is_whole,
        what_is_dropped_leaves_nothing, nothing_is_seen_before_its_commit, an_open_object_survives_what_happens_to_its_key,
        tags_change_without_bytes, tags_are_set_on_nothing_but_what_was_seen, a_body_is_copied_from_an_open_object, one_commit_is_all_or_nothing, a_commit_sees_its_own_changes;
    conditions: absent_holds_only_without_the_key, an_etag_holds_only_while_it_is_there, present_holds_for_any_etag,
        one_of_many_creators_wins, a_refused_commit_harms_none_of_its_neighbours;
    names: keys_are_opaque, keys_of_buckets_do_not_meet;
    listing: a_listing_is_that_of_the_naive_model, a_page_of_nothing_is_empty, a_listing_while_writing_loses_nothing,
        what_a_listing_tells_is_the_records;
    uploads: a_listing_of_uploads_is_that_of_the_naive_model;
    multipart: an_upload_becomes_an_object, a_part_is_replaced, a_part_with_another_etag_is_not_there, an_upload_of_another_key_is_not_there,
        an_aborted_upload_is_gone, parts_are_told_in_pages, an_open_multipart_object_stays_readable, ten_thousand_parts_are_one_object;
    retiring: a_bucket_with_objects_does_not_retire, a_retired_bucket_takes_no_commit, a_forgotten_bucket_is_told_no_more;
    events: events_are_kept_until_they_are_journalled, numbers_grow_with_commits;
    racing: the_last_writer_wins_whole;
};

/// Runs every case against backends that `open` makes in empty folders; `keys` are as many as the largest listing has. Panics at the first
/// rule that is broken, naming it.
pub fn run(keys: usize, open: impl Fn(&Path) -> Arc<dyn Objects> + Sync) {
    for (rule, case) in CASES {
        on_a_new(rule, &open, case);
    }
    on_a_new("a page visits only what it answers", &open, |objects| Box::pin(listing::a_page_visits_only_what_it_answers(objects, keys)));
}

fn on_a_new(rule: &str, open: &(impl Fn(&Path) -> Arc<dyn Objects> + Sync), case: impl FnOnce(Arc<dyn Objects>) -> BoxFuture<'static, ()>) {
    let folder = tempfile::tempdir().expect("a folder for the case");
    eprintln_rule(&rule.replace('_', " "));
    block_on(case(open(&folder.path().join("objects"))));
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
