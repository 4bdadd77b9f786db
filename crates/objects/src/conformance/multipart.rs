//! Uploads, their parts, and what becomes of them.

use std::sync::Arc;

use super::{at, body, bucket, commit, get, payload_valid, put, read_all};
use crate::{
    Algorithm, Attributes, Body, Change, Checksum, ChecksumKind, Condition, EventNumber, Objects, ObjectsError, Part, Upload, UploadId, UploadListing,
};

const B: crate::BucketId = crate::BucketId([1; 16]);
pub(crate) const ID: UploadId = UploadId([9; 16]);

fn upload(key: &str) -> Upload {
    let attributes = Attributes { headers: vec![("content-type".into(), "x/y".into())], ..Attributes::default() };
    Upload { key: key.into(), begun: at(1), initiator: "arn".into(), attributes, checksum: Some((Algorithm::Crc32, ChecksumKind::Composite)) }
}

pub(crate) async fn begin(objects: &dyn Objects, key: &str) {
    commit(objects, B, vec![Change::BeginUpload { id: ID, upload: upload(key) }]).await.unwrap();
}

fn part(text: &str) -> Part {
    let checksum = Some(Checksum { algorithm: Algorithm::Crc32, kind: ChecksumKind::FullObject, value: "AAAAAA==".into() });
    Part { size: 0, modified: at(2), etag: text.into(), checksum, file: None }
}

pub(crate) async fn put_part(objects: &dyn Objects, key: &str, upload: UploadId, number: u16, text: &str) -> Result<EventNumber, ObjectsError> {
    let body = body(objects, text.as_bytes()).await;
    commit(objects, B, vec![Change::PutPart { key: key.to_owned(), upload, number, part: part(text), body }]).await
}

pub(crate) fn complete(key: &str, parts: &[(u16, &str)]) -> Change {
    Change::CompleteUpload {
        key: key.to_owned(),
        upload: ID,
        parts: parts.iter().map(|(number, etag)| (*number, (*etag).into())).collect(),
        modified: at(3),
        etag: "whole-2".into(),
        checksum: Some(Checksum { algorithm: Algorithm::Crc32, kind: ChecksumKind::Composite, value: "x-2".into() }),
        condition: Condition::None,
    }
}

async fn nothing_is_left(objects: &dyn Objects) {
    assert_eq!(objects.upload(B, "k", ID).await.unwrap(), None);
    assert_eq!(objects.parts(ID, 0, 100).await.unwrap(), []);
    assert_eq!(objects.uploads(B, &UploadListing { limit: 9, ..UploadListing::default() }).await.unwrap().uploads, []);
    assert_eq!(put_part(objects, "k", ID, 1, "late").await, Err(ObjectsError::NoSuchUpload));
    assert_eq!(commit(objects, B, vec![complete("k", &[])]).await, Err(ObjectsError::NoSuchUpload));
    assert_eq!(objects.sweep().await.unwrap(), 0);
}

/// A part that is not listed is removed with the upload.
pub(super) async fn an_upload_becomes_an_object(objects: Arc<dyn Objects>) {
    put(&*objects, B, "k", "before").await.unwrap();
    begin(&*objects, "k").await;
    assert_eq!(*objects.upload(B, "k", ID).await.unwrap().unwrap(), upload("k"));
    for (number, text) in [(10_000, "last"), (2, "second"), (3, "unlisted"), (1, "first ")] {
        put_part(&*objects, "k", ID, number, text).await.unwrap();
    }
    assert_eq!(get(&*objects, B, "k").await.unwrap(), "before");
    commit(&*objects, B, vec![complete("k", &[(1, "first "), (2, "second"), (10_000, "last")])]).await.unwrap();
    assert_eq!(get(&*objects, B, "k").await.unwrap(), "first secondlast");
    let object = objects.find(B, "k").await.unwrap().unwrap();
    assert!(object.multipart && object.attributes == upload("k").attributes && object.modified == at(3) && &*object.etag == "whole-2");
    assert_eq!((object.size, object.pieces.len()), (16, 3));
    assert_eq!(object.checksum.as_ref().map(|checksum| &*checksum.value), Some("x-2"));
    nothing_is_left(&*objects).await;
}

pub(super) async fn a_part_is_replaced(objects: Arc<dyn Objects>) {
    begin(&*objects, "k").await;
    put_part(&*objects, "k", ID, 1, "one").await.unwrap();
    put_part(&*objects, "k", ID, 1, "another").await.unwrap();
    let parts = objects.parts(ID, 0, 10).await.unwrap();
    let told = Part { file: parts[0].1.file, size: 7, ..part("another") };
    assert_eq!(parts, [(1, told)]);
    assert!(parts[0].1.file.is_some());
    assert_eq!(objects.sweep().await.unwrap(), 0);
    commit(&*objects, B, vec![complete("k", &[(1, "another")])]).await.unwrap();
    assert_eq!(get(&*objects, B, "k").await.unwrap(), "another");
}

pub(super) async fn a_part_with_another_etag_is_not_there(objects: Arc<dyn Objects>) {
    begin(&*objects, "k").await;
    put_part(&*objects, "k", ID, 1, "one").await.unwrap();
    put_part(&*objects, "k", ID, 2, "two").await.unwrap();
    for (listed, missing) in [(&[(1, "one"), (2, "one")][..], 2), (&[(1, "one"), (3, "two")], 3), (&[(1, "one"), (1, "one")], 1)] {
        assert_eq!(commit(&*objects, B, vec![complete("k", listed)]).await, Err(ObjectsError::NoSuchPart(missing)));
    }
    assert_eq!((get(&*objects, B, "k").await, objects.parts(ID, 0, 10).await.unwrap().len()), (None, 2), "nothing has changed");
    let guarded = |condition| match complete("k", &[(1, "one"), (2, "two")]) {
        Change::CompleteUpload { key, upload, parts, modified, etag, checksum, .. } => {
            Change::CompleteUpload { key, upload, parts, modified, etag, checksum, condition }
        }
        other => other,
    };
    assert_eq!(commit(&*objects, B, vec![guarded(Condition::Present)]).await, Err(ObjectsError::NoSuchKey));
    commit(&*objects, B, vec![guarded(Condition::Absent)]).await.unwrap();
    assert_eq!(get(&*objects, B, "k").await.unwrap(), "onetwo");
}

pub(super) async fn an_upload_of_another_key_is_not_there(objects: Arc<dyn Objects>) {
    begin(&*objects, "k").await;
    put_part(&*objects, "k", ID, 1, "one").await.unwrap();
    for (bucket, key, id) in [(B, "other", ID), (B, "", ID), (bucket(2), "k", ID), (B, "k", UploadId([8; 16]))] {
        assert_eq!(objects.upload(bucket, key, id).await.unwrap(), None);
        let body = body(&*objects, b"x").await;
        let key = key.to_owned();
        let put = Change::PutPart { key: key.clone(), upload: id, number: 1, part: part("x"), body };
        let abort = Change::AbortUpload { key: key.clone(), upload: id };
        for change in [put, abort] {
            assert_eq!(commit(&*objects, bucket, vec![change]).await, Err(ObjectsError::NoSuchUpload));
        }
        if id == ID {
            assert_eq!(commit(&*objects, bucket, vec![complete(&key, &[(1, "one")])]).await, Err(ObjectsError::NoSuchUpload));
        }
    }
    assert_eq!(objects.parts(ID, 0, 10).await.unwrap().len(), 1);
    assert_eq!(objects.sweep().await.unwrap(), 0);
}

pub(super) async fn an_aborted_upload_is_gone(objects: Arc<dyn Objects>) {
    begin(&*objects, "k").await;
    put_part(&*objects, "k", ID, 1, "one").await.unwrap();
    put_part(&*objects, "k", ID, 2, "two").await.unwrap();
    commit(&*objects, B, vec![Change::AbortUpload { key: "k".to_owned(), upload: ID }]).await.unwrap();
    nothing_is_left(&*objects).await;
}

pub(super) async fn parts_are_told_in_pages(objects: Arc<dyn Objects>) {
    begin(&*objects, "k").await;
    for number in [300, 1, 10_000, 2, 255, 256] {
        put_part(&*objects, "k", ID, number, "x").await.unwrap();
    }
    for (after, limit, told) in
        [(0, 3, &[1, 2, 255][..]), (255, 2, &[256, 300]), (300, 9, &[10_000]), (10_000, 9, &[]), (u16::MAX, 9, &[]), (0, 0, &[])]
    {
        let numbers: Vec<u16> = objects.parts(ID, after, limit).await.unwrap().into_iter().map(|(number, _)| number).collect();
        assert_eq!(numbers, told);
    }
}

pub(super) async fn an_open_multipart_object_stays_readable(objects: Arc<dyn Objects>) {
    begin(&*objects, "k").await;
    for (number, text) in [(1, "one "), (2, ""), (3, "three")] {
        put_part(&*objects, "k", ID, number, text).await.unwrap();
    }
    commit(&*objects, B, vec![complete("k", &[(1, "one "), (2, ""), (3, "three")])]).await.unwrap();
    let opened = objects.open(B, "k").await.unwrap().unwrap();
    assert_eq!(opened.read(0, 2).await.unwrap(), "on");
    put(&*objects, B, "k", "over").await.unwrap();
    assert_eq!(objects.sweep().await.unwrap(), 0);
    assert_eq!(read_all(&opened).await, b"one three");
    drop(opened);
    assert_eq!(objects.sweep().await.unwrap(), 0, "the last reader has left nothing");
}

pub(super) async fn ten_thousand_parts_are_one_object(objects: Arc<dyn Objects>) {
    const PARTS: u16 = 10_000;
    begin(&*objects, "k").await;
    let (proof, mut changes, mut listed) = (payload_valid(), Vec::new(), Vec::new());
    for number in 1..=PARTS {
        // Bytes in a few of them, so that ten thousand fsyncs are not this case's.
        let text = if number.is_multiple_of(1000) { number.to_string() } else { String::new() };
        let durable =
            if text.is_empty() { objects.begin().await.unwrap().end().await.unwrap() } else { super::draft(&*objects, text.as_bytes()).await };
        let body = Body::proven(durable, &proof);
        changes.push(Change::PutPart { key: "k".to_owned(), upload: ID, number, part: part("e"), body });
        listed.push((number, "e"));
    }
    commit(&*objects, B, changes).await.unwrap();
    assert_eq!(objects.parts(ID, 9990, 100).await.unwrap().len(), 10);
    commit(&*objects, B, vec![complete("k", &listed)]).await.unwrap();
    assert_eq!(objects.find(B, "k").await.unwrap().unwrap().pieces.len(), usize::from(PARTS));
    assert_eq!(get(&*objects, B, "k").await.unwrap(), "10002000300040005000600070008000900010000");
    super::delete(&*objects, B, "k").await.unwrap();
    assert_eq!(objects.sweep().await.unwrap(), 0);
}
