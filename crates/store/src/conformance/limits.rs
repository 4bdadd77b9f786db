//! What is refused whatever the state. A backend that takes more would let records be written that another cannot hold.

use std::sync::Arc;

use super::read;
use crate::{Batch, CommitError, Key, MAX_BATCH_BYTES, MAX_KEY_BYTES, MAX_OPERATIONS, MAX_VALUE_BYTES, Refusal, Revision, Store};

fn bytes(count: usize) -> Vec<u8> {
    vec![b'v'; count]
}

fn key(bytes: usize) -> String {
    "k".repeat(bytes)
}

/// Half conditions, half writes, on distinct keys.
fn operations(count: usize) -> Batch {
    (0..count).fold(Batch::new(), |batch, number| match number % 2 {
        0 => batch.put(format!("/put/{number}"), ""),
        _ => batch.absent(format!("/absent/{number}")),
    })
}

pub(super) async fn limits_are_met_exactly(store: Arc<dyn Store>) {
    let whole = MAX_BATCH_BYTES - MAX_VALUE_BYTES - "/1".len() - "/2".len();
    let allowed = [
        operations(MAX_OPERATIONS),
        Batch::new().put("/value", bytes(MAX_VALUE_BYTES)),
        Batch::new().put(key(MAX_KEY_BYTES), ""),
        Batch::new().put("/1", bytes(MAX_VALUE_BYTES)).put("/2", bytes(whole)),
        Batch::new().unchanged(key(MAX_KEY_BYTES), Revision(3)).delete(key(MAX_KEY_BYTES)),
    ];
    for (batch, revision) in allowed.into_iter().zip(1..) {
        assert_eq!(store.commit(batch).await, Ok(Revision(revision)));
    }
    let sizes: Vec<usize> = read(&*store, "/value").await.1.iter().map(|record| record.value.len()).collect();
    assert_eq!(sizes, [MAX_VALUE_BYTES]);
}

pub(super) async fn above_a_limit_nothing_is_written(store: Arc<dyn Store>) {
    let above = MAX_BATCH_BYTES - MAX_VALUE_BYTES - "/1".len() - "/2".len() + 1;
    let refused = [
        (operations(MAX_OPERATIONS + 1), Refusal::Operations(MAX_OPERATIONS + 1)),
        (Batch::new().put("/v", bytes(MAX_VALUE_BYTES + 1)), Refusal::ValueBytes(Key::from("/v"), MAX_VALUE_BYTES + 1)),
        (Batch::new().put(key(MAX_KEY_BYTES + 1), ""), Refusal::KeyBytes(MAX_KEY_BYTES + 1)),
        (Batch::new().delete(key(MAX_KEY_BYTES + 1)), Refusal::KeyBytes(MAX_KEY_BYTES + 1)),
        (Batch::new().absent(key(MAX_KEY_BYTES + 1)), Refusal::KeyBytes(MAX_KEY_BYTES + 1)),
        (Batch::new().put("", ""), Refusal::EmptyKey),
        (Batch::new().put("/1", bytes(MAX_VALUE_BYTES)).put("/2", bytes(above)), Refusal::BatchBytes(MAX_BATCH_BYTES + 1)),
        (Batch::new().put("/v", "1").put("/v", "2"), Refusal::KeyTwice(Key::from("/v"))),
        (Batch::new().put("/v", "1").delete("/v"), Refusal::KeyTwice(Key::from("/v"))),
    ];
    for (batch, refusal) in refused {
        let spoiled = batch.put("/innocent", "");
        let expected = if let Refusal::Operations(count) = refusal { Refusal::Operations(count + 1) } else { refusal };
        let expected = if matches!(expected, Refusal::BatchBytes(_)) { Refusal::BatchBytes(spoiled.bytes()) } else { expected };
        assert_eq!(store.commit(spoiled).await, Err(CommitError::TooLarge(expected)));
    }
    assert_eq!(read(&*store, "").await, (Revision::ZERO, vec![]));
}
