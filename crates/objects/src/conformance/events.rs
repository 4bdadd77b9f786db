//! Events: with their commits, until the journal has them.

use std::sync::Arc;

use bytes::Bytes;

use super::{absent, bucket, put};
use crate::{EventNumber, Objects, ObjectsError};

pub(super) async fn events_are_kept_until_they_are_journalled(objects: Arc<dyn Objects>) {
    assert_eq!(objects.unjournalled().await.unwrap(), []);
    let mut numbers = Vec::new();
    for number in 0..4_u8 {
        numbers.push(objects.commit(bucket(1), vec![], Bytes::from(vec![number; 3])).await.unwrap());
    }
    let told = |left: &[usize]| left.iter().map(|at| (numbers[*at], Bytes::from(vec![*at as u8; 3]))).collect::<Vec<_>>();
    assert_eq!(objects.unjournalled().await.unwrap(), told(&[0, 1, 2, 3]));
    objects.journalled(numbers[1]);
    objects.journalled(numbers[3]);
    assert_eq!(objects.unjournalled().await.unwrap(), told(&[0, 2]));
    for _ in 0..2 {
        objects.forget_journalled().await.unwrap();
        assert_eq!(objects.unjournalled().await.unwrap(), told(&[0, 2]));
    }
    let next = put(&*objects, bucket(1), "a", "").await.unwrap();
    for number in [next, numbers[0], numbers[2], numbers[2], EventNumber(u64::MAX)] {
        objects.journalled(number);
    }
    assert_eq!(objects.unjournalled().await.unwrap(), []);
}

pub(super) async fn numbers_grow_with_commits(objects: Arc<dyn Objects>) {
    let mut last = put(&*objects, bucket(1), "a", "").await.unwrap();
    for number in 0..20 {
        let refused = absent(&*objects, bucket(1), "a", "").await;
        assert_eq!(refused, Err(ObjectsError::Precondition), "and leaves no event");
        let next = put(&*objects, bucket(number), "a", "").await.unwrap();
        assert!(next > last);
        last = next;
    }
    assert_eq!(objects.unjournalled().await.unwrap().len(), 21);
}
