//! When a batch is applied.

use std::sync::Arc;

use super::{get, put, read};
use crate::{Batch, CommitError, Revision, Store};

pub(super) async fn absent_holds_only_without_a_record(store: Arc<dyn Store>) {
    let create = || Batch::new().absent("/a").put("/a", "mine");
    assert_eq!(store.commit(create()).await, Ok(Revision(1)));
    assert_eq!(store.commit(create()).await, Err(CommitError::Conflict));
    store.commit(Batch::new().delete("/a")).await.unwrap();
    assert_eq!(store.commit(create()).await, Ok(Revision(3)));
    // A key that only begins like another is another key.
    assert_eq!(store.commit(Batch::new().absent("/").absent("/a/").put("/b", "")).await, Ok(Revision(4)));
}

pub(super) async fn unchanged_holds_only_at_the_last_change(store: Arc<dyn Store>) {
    let first = put(&*store, "/a", "1").await;
    let touch = |revision| Batch::new().unchanged("/a", revision).put("/b", "");
    assert_eq!(store.commit(touch(first)).await, Ok(Revision(2)));
    for wrong in [Revision::ZERO, Revision(2), Revision(u64::MAX)] {
        assert_eq!(store.commit(touch(wrong)).await, Err(CommitError::Conflict), "{wrong}");
    }
    let second = put(&*store, "/a", "1").await;
    assert_eq!(store.commit(touch(first)).await, Err(CommitError::Conflict), "the value is the same, the record is not");
    store.commit(Batch::new().delete("/a")).await.unwrap();
    for gone in [first, second, Revision::ZERO] {
        assert_eq!(store.commit(touch(gone)).await, Err(CommitError::Conflict), "a missing key matches no revision");
    }
    put(&*store, "/a", "1").await;
    assert_eq!(store.commit(touch(second)).await, Err(CommitError::Conflict), "re-created under the same name");
}

pub(super) async fn a_conflict_writes_nothing_at_all(store: Arc<dyn Store>) {
    let first = put(&*store, "/a", "1").await;
    let before = read(&*store, "").await;
    let batch = Batch::new().unchanged("/a", first).absent("/b").absent("/a").put("/b", "").put("/c", "").delete("/a");
    assert_eq!(store.commit(batch).await, Err(CommitError::Conflict));
    assert_eq!(read(&*store, "").await, before);
    assert_eq!(put(&*store, "/d", "").await, first.next(), "and takes no revision");
}

pub(super) async fn a_condition_may_name_a_key_that_is_not_written(store: Arc<dyn Store>) {
    let fence = put(&*store, "/fence", "").await;
    let revision = store.commit(Batch::new().unchanged("/fence", fence).absent("/deny").put("/a", "")).await.unwrap();
    assert_eq!(get(&*store, "/fence").await.unwrap().revision, fence);
    assert_eq!(get(&*store, "/a").await.unwrap().revision, revision);
}
