//! Buckets that are being deleted.

use std::sync::Arc;

use super::{body, bucket, commit, delete, object, put};
use crate::{Change, Condition, Listing, Objects, ObjectsError, Upload, UploadId, UploadListing};

pub(super) async fn a_bucket_with_objects_does_not_retire(objects: Arc<dyn Objects>) {
    put(&*objects, bucket(1), "a", "one").await.unwrap();
    assert_eq!(objects.retire(bucket(1)).await, Err(ObjectsError::NotEmpty));
    put(&*objects, bucket(1), "b", "two").await.unwrap();
    for key in ["a", "b"] {
        delete(&*objects, bucket(1), key).await.unwrap();
    }
    put(&*objects, bucket(0), "a", "neighbour").await.unwrap();
    put(&*objects, bucket(2), "a", "neighbour").await.unwrap();
    objects.retire(bucket(1)).await.unwrap();
    assert_eq!(objects.retired().await.unwrap(), [bucket(1)]);
}

pub(super) async fn a_retired_bucket_takes_no_commit(objects: Arc<dyn Objects>) {
    begin(&*objects).await.unwrap();
    objects.retire(bucket(1)).await.unwrap();
    objects.retire(bucket(1)).await.unwrap();
    assert_eq!(put(&*objects, bucket(1), "a", "late").await, Err(ObjectsError::Retired));
    assert_eq!(begin(&*objects).await, Err(ObjectsError::Retired));
    assert_eq!(commit(&*objects, bucket(1), vec![]).await.map(drop), Err(ObjectsError::Retired));
    put(&*objects, bucket(2), "a", "other").await.unwrap();
    objects.reopen(bucket(1)).await.unwrap();
    objects.reopen(bucket(1)).await.unwrap();
    assert_eq!(objects.retired().await.unwrap(), []);
    put(&*objects, bucket(1), "a", "in time").await.unwrap();
    assert_eq!(objects.sweep().await.unwrap(), 0);
}

pub(super) async fn a_forgotten_bucket_is_told_no_more(objects: Arc<dyn Objects>) {
    begin(&*objects).await.unwrap();
    let body = body(&*objects, b"part").await;
    let part = crate::Part { size: 0, modified: super::at(0), etag: "e".into(), checksum: None, file: None };
    commit(&*objects, bucket(1), vec![Change::PutPart { key: "k".into(), upload: ID, number: 1, part, body }]).await.unwrap();
    objects.forget(bucket(1)).await.unwrap();
    assert_eq!(objects.parts(ID, 0, 9).await.unwrap().len(), 1, "what is not retired is not forgotten");
    objects.retire(bucket(1)).await.unwrap();
    objects.forget(bucket(1)).await.unwrap();
    objects.forget(bucket(1)).await.unwrap();
    assert_eq!((objects.retired().await.unwrap(), objects.parts(ID, 0, 9).await.unwrap()), (vec![], vec![]));
    assert_eq!(objects.uploads(bucket(1), &UploadListing { limit: 9, ..UploadListing::default() }).await.unwrap().uploads, []);
    objects.reopen(bucket(1)).await.unwrap();
    assert_eq!(put(&*objects, bucket(1), "a", "late").await, Err(ObjectsError::Retired), "its id never comes back");
    assert!(objects.list(bucket(1), &Listing { limit: 9, ..Listing::default() }).await.unwrap().objects.is_empty());
    assert_eq!(objects.sweep().await.unwrap(), 0);
}

const ID: UploadId = UploadId([4; 16]);

async fn begin(objects: &dyn Objects) -> Result<(), ObjectsError> {
    let attributes = crate::Attributes::default();
    let upload = Upload { key: "k".into(), begun: super::at(0), initiator: "arn".into(), attributes, checksum: None };
    commit(objects, bucket(1), vec![Change::BeginUpload { id: ID, upload }]).await.map(drop)
}

/// Whoever commits first wins: the bucket is retired and empty, or the object is there and the bucket open.
pub(super) async fn a_race(objects: Arc<dyn Objects>, number: u8) {
    let body = body(&*objects, b"x").await;
    let change = Change::Put { key: "k".into(), object: object("x"), body, condition: Condition::None };
    let (put, retired) = tokio::join!(commit(&*objects, bucket(number), vec![change]), objects.retire(bucket(number)));
    let there = objects.find(bucket(number), "k").await.unwrap().is_some();
    assert_eq!((put.is_ok(), retired.is_ok()), (there, !there), "{put:?} {retired:?}");
}
