//! What a watcher is told.

use std::sync::Arc;

use bytes::Bytes;

use super::{next_now, one_put, put, read, watch};
use crate::{Batch, Changes, Key, MAX_VALUE_BYTES, Revision, Store, WatchError};

/// Commits after which every backend under this suite must have let go of the oldest. (etcd is told to compact by its place.)
const ENOUGH_LARGE_COMMITS: usize = 256;

pub(super) async fn a_watch_sees_every_commit_once_in_order(store: Arc<dyn Store>) {
    put(&*store, "/a", "before").await;
    let mut from_start = watch(&*store, Revision::ZERO).await;
    let mut from_here = watch(&*store, Revision(1)).await;
    assert_eq!(from_start.next().await, Ok(one_put(Revision(1), "/a", "before")));
    assert_eq!(next_now(&mut *from_here), None);
    put(&*store, "/a", "2").await;
    put(&*store, "/b", "3").await;
    for watch in [&mut from_start, &mut from_here] {
        assert_eq!(watch.next().await, Ok(one_put(Revision(2), "/a", "2")));
        assert_eq!(watch.next().await, Ok(one_put(Revision(3), "/b", "3")));
        assert_eq!(next_now(&mut **watch), None);
    }
}

pub(super) async fn a_watch_resumes_at_any_kept_revision(store: Arc<dyn Store>) {
    for number in 1..=20 {
        put(&*store, "/a", &number.to_string()).await;
    }
    for from in 0..=20 {
        let mut resumed = watch(&*store, Revision(from)).await;
        for number in from + 1..=20 {
            assert_eq!(resumed.next().await, Ok(one_put(Revision(number), "/a", &number.to_string())));
        }
        assert_eq!(next_now(&mut *resumed), None);
    }
}

pub(super) async fn a_watch_lists_what_changed_in_batch_order(store: Arc<dyn Store>) {
    put(&*store, "/old", "").await;
    let mut changes = watch(&*store, Revision(1)).await;
    store.commit(Batch::new().delete("/never")).await.unwrap();
    store.commit(Batch::new().absent("/old").put("/lost", "")).await.unwrap_err();
    let batch = Batch::new().absent("/z").put("/z", "1").delete("/never").delete("/old").put("/a", "2");
    store.commit(batch).await.unwrap();
    let writes =
        vec![(Key::from("/z"), Some(Bytes::from_static(b"1"))), (Key::from("/old"), None), (Key::from("/a"), Some(Bytes::from_static(b"2")))];
    assert_eq!(changes.next().await, Ok(Changes { revision: Revision(2), writes }));
}

pub(super) async fn an_abandoned_wait_loses_nothing(store: Arc<dyn Store>) {
    let mut changes = watch(&*store, Revision::ZERO).await;
    for number in 1..=5 {
        assert_eq!(next_now(&mut *changes), None);
        let key = number.to_string();
        put(&*store, &key, "").await;
        assert_eq!(changes.next().await, Ok(one_put(Revision(number), &key, "")));
    }
}

pub(super) async fn a_watch_too_far_behind_is_compacted(store: Arc<dyn Store>) {
    let mut slow = watch(&*store, Revision::ZERO).await;
    let value = Bytes::from(vec![0; MAX_VALUE_BYTES]);
    let mut commits = 0;
    while store.watch(Revision::ZERO).await.is_ok() {
        store.commit(Batch::new().put("/large", value.clone())).await.unwrap();
        commits += 1;
        assert!(commits < ENOUGH_LARGE_COMMITS, "memory for watchers has no bound");
    }
    assert_eq!(slow.next().await, Err(WatchError::Compacted));
    assert_eq!(slow.next().await, Err(WatchError::Compacted), "and it stays so");
    // The way out: load again, and go on from there.
    let (revision, _) = read(&*store, "").await;
    let mut again = watch(&*store, revision).await;
    put(&*store, "/after", "").await;
    assert_eq!(again.next().await, Ok(one_put(revision.next(), "/after", "")));
}

pub(super) async fn a_watch_ends_with_its_store(store: Arc<dyn Store>) {
    let mut changes = watch(&*store, Revision::ZERO).await;
    put(&*store, "/last", "").await;
    drop(store);
    assert_eq!(changes.next().await, Ok(one_put(Revision(1), "/last", "")), "what was committed is still told");
    assert!(matches!(changes.next().await, Err(WatchError::Unavailable(_))));
}
