//! What cases are made of: ids, proofs, bodies, objects, and commits of one change.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use daypass_names::{SecretAccessKey, Timestamp};
use daypass_sigv4::{BodyHash, Head, PathStyle, PayloadValid, Presented, Rules, Signer, SigningKey};

use crate::{Body, BucketId, Change, Condition, Draft, Durable, EventNumber, Ids, Object, Objects, ObjectsError, Opened};

/// A row of numbers that looks random and is the same each time (splitmix64).
pub struct Random(pub u64);

impl Random {
    /// The next of them.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One below that.
    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end as u64) as usize
    }

    /// One of these.
    pub fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Ids that no other call in this process gets.
pub fn ids() -> Ids {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    Arc::new(|| {
        let mut random = Random(NEXT.fetch_add(1, Ordering::Relaxed));
        let mut id = [0; 16];
        id[..8].copy_from_slice(&random.number().to_be_bytes());
        id[8..].copy_from_slice(&random.number().to_be_bytes());
        id
    })
}

/// The proof of some request's payload: signed and verified here.
pub fn payload_valid() -> PayloadValid {
    let (now, secret) = (at(0), SecretAccessKey::new("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".to_owned()));
    let signer = Signer {
        access_key_id: "AKIAIOSFODNN7EXAMPLE",
        secret: &secret,
        token: None,
        region: "us-east-1",
        service: "sts",
        now,
        path: PathStyle::Normalized,
    };
    let body = BodyHash::of(b"");
    let mut headers: Vec<(&str, &[u8])> = vec![("host", b"localhost")];
    let made = signer.sign(&Head { method: "POST", path: "/", query: "", headers: &headers }, body.as_str()).unwrap();
    headers.extend([("x-amz-date", made.x_amz_date.as_bytes()), ("authorization", made.authorization.as_bytes())]);
    let head = Head { method: "POST", path: "/", query: "", headers: &headers };
    let presented = Presented::read(&head, &Rules::standard(now, "sts", &["us-east-1"])).unwrap();
    let key = SigningKey::for_scope(&secret, presented.scope());
    presented.verify_body(&key, &head, &body).unwrap().payload_valid().unwrap()
}

/// An instant, so many milliseconds after some other.
pub fn at(millis: i64) -> Timestamp {
    Timestamp::from_epoch_millis(1_700_000_000_000 + millis)
}

/// A bucket.
pub fn bucket(number: u8) -> BucketId {
    BucketId([number; 16])
}

/// Bytes that are durable and not proven.
pub async fn draft(objects: &dyn Objects, bytes: &[u8]) -> Durable {
    let mut draft: Box<dyn Draft> = objects.begin().await.unwrap();
    draft.write(Bytes::copy_from_slice(bytes)).await.unwrap();
    draft.end().await.unwrap()
}

/// Bytes that may be published.
pub async fn body(objects: &dyn Objects, bytes: &[u8]) -> Body {
    Body::proven(draft(objects, bytes).await, &payload_valid())
}

/// The record of a small object.
pub fn object(etag: &str) -> Object {
    Object {
        size: 0,
        modified: at(0),
        etag: etag.into(),
        checksum: None,
        multipart: false,
        attributes: crate::Attributes::default(),
        pieces: Vec::new(),
    }
}

/// Commits changes with an event that says nothing.
pub async fn commit(objects: &dyn Objects, bucket: BucketId, changes: Vec<Change>) -> Result<EventNumber, ObjectsError> {
    objects.commit(bucket, changes, Bytes::from_static(b"{}")).await
}

/// Puts an object whose etag is what it says.
pub async fn put(objects: &dyn Objects, bucket: BucketId, key: &str, text: &str) -> Result<EventNumber, ObjectsError> {
    put_if(objects, bucket, key, text, Condition::None).await
}

/// Puts one that is not there.
pub async fn absent(objects: &dyn Objects, bucket: BucketId, key: &str, text: &str) -> Result<EventNumber, ObjectsError> {
    put_if(objects, bucket, key, text, Condition::Absent).await
}

pub(super) async fn put_if(
    objects: &dyn Objects,
    bucket: BucketId,
    key: &str,
    text: &str,
    condition: Condition,
) -> Result<EventNumber, ObjectsError> {
    let body = body(objects, text.as_bytes()).await;
    commit(objects, bucket, vec![Change::Put { key: key.to_owned(), object: object(text), body, condition }]).await
}

/// Deletes an object.
pub async fn delete(objects: &dyn Objects, bucket: BucketId, key: &str) -> Result<EventNumber, ObjectsError> {
    commit(objects, bucket, vec![Change::Delete { key: key.to_owned(), condition: Condition::None }]).await
}

/// All bytes of an open object, in reads of a size that meets no border.
pub async fn read_all(opened: &Opened) -> Vec<u8> {
    const ODD: usize = 77_777;
    let mut all = Vec::new();
    loop {
        let bytes = opened.read(all.len() as u64, ODD).await.unwrap();
        assert!(bytes.len() <= ODD, "at most so many");
        if bytes.is_empty() {
            return all;
        }
        all.extend_from_slice(&bytes);
    }
}

/// What is under a key, as text; that its etag says it, too.
pub async fn get(objects: &dyn Objects, bucket: BucketId, key: &str) -> Option<String> {
    let opened = objects.open(bucket, key).await.unwrap();
    let found = objects.find(bucket, key).await.unwrap();
    assert_eq!(opened.as_ref().map(|opened| &opened.object), found.as_ref(), "both find the same");
    let text = String::from_utf8(read_all(&opened?).await).unwrap();
    assert_eq!(found.unwrap().size, text.len() as u64);
    Some(text)
}
