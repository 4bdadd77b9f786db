//! Many callers at once.

use std::sync::Arc;

use tokio::task::JoinSet;

use super::{bucket, get, put, read_all, retiring};
use crate::Objects;

/// Readers see whole objects all the while, and no replaced body is left.
pub(super) async fn the_last_writer_wins_whole(objects: Arc<dyn Objects>) {
    const LENGTH: usize = 30_000;
    put(&*objects, bucket(1), "a", &"0".repeat(LENGTH)).await.unwrap();
    let mut writers = JoinSet::new();
    for writer in 1..=8_u8 {
        let objects = Arc::clone(&objects);
        writers.spawn(async move {
            for _ in 0..20 {
                put(&*objects, bucket(1), "a", &writer.to_string().repeat(LENGTH)).await.unwrap();
                let bytes = read_all(&objects.open(bucket(1), "a").await.unwrap().unwrap()).await;
                assert!(bytes.len() == LENGTH && bytes.iter().all(|byte| *byte == bytes[0]), "whole, of one writer");
            }
        });
    }
    writers.join_all().await;
    assert_eq!(get(&*objects, bucket(1), "a").await.unwrap().len(), LENGTH);
    assert_eq!(objects.sweep().await.unwrap(), 0);
    for number in 10..60 {
        retiring::a_race(Arc::clone(&objects), number).await;
    }
}
