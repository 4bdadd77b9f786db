//! What a snapshot shows.

use std::sync::Arc;

use bytes::Bytes;

use super::{get, keys, put, read};
use crate::{Batch, Key, Record, Revision, Store};

pub(super) async fn an_empty_store_stands_at_revision_zero(store: Arc<dyn Store>) {
    assert_eq!(read(&*store, "").await, (Revision::ZERO, vec![]));
    assert_eq!(read(&*store, "/global/").await, (Revision::ZERO, vec![]));
}

pub(super) async fn a_put_is_read_back_with_its_revision(store: Arc<dyn Store>) {
    let every_byte: Bytes = (0..=u8::MAX).collect();
    let first = store.commit(Batch::new().put("/a", every_byte.clone()).put("/b", Bytes::new())).await.unwrap();
    let second = put(&*store, "/b", "new").await;
    assert_eq!((first, second), (Revision(1), Revision(2)));
    let a = Record { key: Key::from("/a"), value: every_byte, revision: first };
    let b = Record { key: Key::from("/b"), value: Bytes::from_static(b"new"), revision: second };
    assert_eq!(read(&*store, "").await, (second, vec![a, b]));
}

pub(super) async fn a_deleted_key_is_gone_and_may_come_back(store: Arc<dyn Store>) {
    put(&*store, "/a", "1").await;
    let deleted = store.commit(Batch::new().delete("/a")).await.unwrap();
    assert_eq!(read(&*store, "").await, (deleted, vec![]));
    let back = put(&*store, "/a", "2").await;
    assert_eq!(get(&*store, "/a").await.unwrap().revision, back);
}

pub(super) async fn keys_come_in_byte_order(store: Arc<dyn Store>) {
    let sorted = ["/", "/!", "/0", "/A", "/a", "/a/b", "/a0", "/ab", "/z", "/é", "/中", "/\u{10ffff}"];
    for key in sorted.iter().rev() {
        put(&*store, key, "").await;
    }
    assert_eq!(keys(&read(&*store, "").await.1), sorted);
}

pub(super) async fn a_prefix_reads_its_keys_and_no_neighbour(store: Arc<dyn Store>) {
    for key in ["/1/role", "/1/role/", "/1/role/a", "/1/role/b", "/1/role0", "/1/rolf", "/11/role/a", "/1/rold"] {
        put(&*store, key, "").await;
    }
    let (revision, found) = read(&*store, "/1/role/").await;
    assert_eq!(keys(&found), ["/1/role/", "/1/role/a", "/1/role/b"]);
    assert_eq!(revision, Revision(8), "the revision is the store's, not the prefix's");
    assert_eq!(keys(&read(&*store, "/1/role").await.1), ["/1/role", "/1/role/", "/1/role/a", "/1/role/b", "/1/role0"]);
    assert_eq!(keys(&read(&*store, "/1/s").await.1), Vec::<&str>::new());
}

pub(super) async fn a_snapshot_is_of_one_revision(store: Arc<dyn Store>) {
    let writer = tokio::spawn({
        let store = Arc::clone(&store);
        async move {
            for round in 0..200 {
                let text = round.to_string();
                store.commit(Batch::new().put("/p/x", text.clone()).put("/q", "").put("/p/y", text)).await.unwrap();
            }
        }
    });
    while !writer.is_finished() {
        let (revision, found) = read(&*store, "/p/").await;
        for record in &found {
            // Only these commits happen, so the newest record of the pair is as new as the store.
            assert_eq!((&record.value, record.revision), (&found[0].value, revision));
        }
        assert!(found.len() == 2 || (found.is_empty() && revision == Revision::ZERO));
        tokio::task::yield_now().await;
    }
    writer.await.unwrap();
}

pub(super) async fn a_batch_that_changes_nothing_takes_no_revision(store: Arc<dyn Store>) {
    assert_eq!(store.commit(Batch::new()).await, Ok(Revision::ZERO));
    assert_eq!(store.commit(Batch::new().delete("/none")).await, Ok(Revision::ZERO));
    let first = put(&*store, "/a", "same").await;
    assert_eq!(store.commit(Batch::new().unchanged("/a", first)).await, Ok(first));
    // The same value is a change all the same: whoever wrote it holds the record now.
    assert_eq!(put(&*store, "/a", "same").await, first.next());
}
