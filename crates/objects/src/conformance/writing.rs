//! What is written and read, by one caller.

use std::sync::Arc;

use bytes::Bytes;
use daypass_names::Tag;

use super::{Random, at, body, bucket, commit, delete, draft, get, object, put, read_all};
use crate::{Algorithm, Attributes, Body, Change, Checksum, ChecksumKind, Condition, Listing, Object, Objects, ObjectsError, Seen};

const B: crate::BucketId = crate::BucketId([7; 16]);

async fn is_empty(objects: &dyn Objects) -> bool {
    objects.list(B, &Listing { limit: 10, ..Listing::default() }).await.unwrap() == crate::Page::default()
}

fn full_object() -> Object {
    Object {
        size: 5,
        modified: at(123),
        etag: "5d41402abc4b2a76b9719d911017c592".into(),
        checksum: Some(Checksum { algorithm: Algorithm::Crc64Nvme, kind: ChecksumKind::FullObject, value: "AAAA".into() }),
        multipart: false,
        attributes: Attributes {
            headers: vec![("content-type".into(), "text/plain".into()), ("cache-control".into(), "".into())],
            metadata: vec![("owner".into(), "Zoë".into())],
            tags: vec![Tag::new("k", "v"), Tag::new("", "")],
        },
        pieces: Vec::new(),
    }
}

pub(super) async fn what_was_put_is_read_back(objects: Arc<dyn Objects>) {
    assert!(is_empty(&*objects).await && objects.find(B, "a").await.unwrap().is_none() && objects.open(B, "a").await.unwrap().is_none());
    let body = body(&*objects, b"hello").await;
    let piece = body.piece().unwrap();
    commit(&*objects, B, vec![Change::Put { key: "a".to_owned(), object: full_object(), body, condition: Condition::None }]).await.unwrap();
    let opened = objects.open(B, "a").await.unwrap().unwrap();
    assert_eq!(*opened.object, Object { pieces: vec![piece], ..full_object() });
    assert_eq!(read_all(&opened).await, b"hello");
    assert_eq!(opened.read(1, 3).await.unwrap(), "ell");
    assert_eq!(opened.read(4, 3).await.unwrap(), "o");
    for beyond in [5, 6, u64::MAX] {
        assert!(opened.read(beyond, 3).await.unwrap().is_empty());
    }
}

pub(super) async fn a_put_replaces_and_a_delete_removes(objects: Arc<dyn Objects>) {
    put(&*objects, B, "a", "one").await.unwrap();
    put(&*objects, B, "b", "other").await.unwrap();
    put(&*objects, B, "a", "second").await.unwrap();
    assert_eq!(get(&*objects, B, "a").await.unwrap(), "second");
    delete(&*objects, B, "a").await.unwrap();
    delete(&*objects, B, "a").await.unwrap();
    assert_eq!((get(&*objects, B, "a").await, get(&*objects, B, "b").await), (None, Some("other".to_owned())));
    put(&*objects, B, "a", "again").await.unwrap();
    assert_eq!(get(&*objects, B, "a").await.unwrap(), "again");
    assert_eq!(objects.sweep().await.unwrap(), 0);
}

pub(super) async fn an_empty_body_is_an_object(objects: Arc<dyn Objects>) {
    let nothing = objects.begin().await.unwrap().end().await.unwrap();
    assert_eq!(nothing.size(), 0);
    let body = Body::proven(nothing, &super::payload_valid());
    commit(&*objects, B, vec![Change::Put { key: "a".into(), object: object(""), body, condition: Condition::None }]).await.unwrap();
    put(&*objects, B, "b", "").await.unwrap();
    assert_eq!((get(&*objects, B, "a").await.unwrap(), get(&*objects, B, "b").await.unwrap()), (String::new(), String::new()));
}

/// More than anybody holds in memory at once, in pieces of every size.
pub(super) async fn a_body_of_many_writes_is_whole(objects: Arc<dyn Objects>) {
    let mut random = Random(1);
    let mut whole = Vec::new();
    let mut draft = objects.begin().await.unwrap();
    for round in 0..3000 {
        let length = if round % 500 == 0 { random.below(3_000_000) } else { random.below(50) };
        let piece: Bytes = (0..length).map(|at| (at ^ round) as u8).collect();
        whole.extend_from_slice(&piece);
        draft.write(piece).await.unwrap();
    }
    let durable = draft.end().await.unwrap();
    assert_eq!(durable.size(), whole.len() as u64);
    let body = Body::proven(durable, &super::payload_valid());
    commit(&*objects, B, vec![Change::Put { key: "a".into(), object: object(""), body, condition: Condition::None }]).await.unwrap();
    let opened = objects.open(B, "a").await.unwrap().unwrap();
    assert_eq!(opened.object.size, whole.len() as u64);
    assert!(read_all(&opened).await == whole);
    let everything = opened.read(0, usize::MAX).await.unwrap();
    assert!(!everything.is_empty() && whole.starts_with(&everything));
}

pub(super) async fn what_is_dropped_leaves_nothing(objects: Arc<dyn Objects>) {
    drop(objects.begin().await.unwrap());
    let mut half = objects.begin().await.unwrap();
    half.write(Bytes::from(vec![1; 2_000_000])).await.unwrap();
    drop(half);
    drop(draft(&*objects, b"durable").await);
    drop(body(&*objects, b"proven").await);
    assert!(is_empty(&*objects).await);
    assert_eq!(objects.sweep().await.unwrap(), 0, "nothing is left for a sweep");
}

/// A sweep in between takes nothing from whoever is writing.
pub(super) async fn nothing_is_seen_before_its_commit(objects: Arc<dyn Objects>) {
    let mut half = objects.begin().await.unwrap();
    half.write(Bytes::from(vec![b'x'; 1_500_000])).await.unwrap();
    let durable = draft(&*objects, b"durable").await;
    let proven = body(&*objects, b"proven").await;
    assert!(is_empty(&*objects).await);
    assert_eq!(objects.sweep().await.unwrap(), 0);
    let half = Body::proven(half.end().await.unwrap(), &super::payload_valid());
    let durable = Body::proven(durable, &super::payload_valid());
    let change = |key: &str, body| Change::Put { key: key.to_owned(), object: object(""), body, condition: Condition::None };
    commit(&*objects, B, vec![change("a", half), change("b", durable), change("c", proven)]).await.unwrap();
    assert_eq!(get(&*objects, B, "a").await.unwrap(), "x".repeat(1_500_000));
    assert_eq!((get(&*objects, B, "b").await.unwrap().as_str(), get(&*objects, B, "c").await.unwrap().as_str()), ("durable", "proven"));
}

pub(super) async fn an_open_object_survives_what_happens_to_its_key(objects: Arc<dyn Objects>) {
    put(&*objects, B, "a", "first").await.unwrap();
    let first = objects.open(B, "a").await.unwrap().unwrap();
    put(&*objects, B, "a", "second").await.unwrap();
    let second = objects.open(B, "a").await.unwrap().unwrap();
    let again = objects.open(B, "a").await.unwrap().unwrap();
    delete(&*objects, B, "a").await.unwrap();
    drop(again);
    assert_eq!(objects.sweep().await.unwrap(), 0, "a sweep takes nothing from a reader");
    assert_eq!((read_all(&first).await.as_slice(), read_all(&second).await.as_slice()), (b"first".as_slice(), b"second".as_slice()));
    drop((first, second));
    assert_eq!(objects.sweep().await.unwrap(), 0, "the last reader has left nothing");
}

fn set_tags(seen: &Object, tags: &[Tag]) -> Change {
    Change::SetTags { key: "a".to_owned(), seen: Seen::of(seen), tags: tags.to_vec() }
}

pub(super) async fn tags_change_without_bytes(objects: Arc<dyn Objects>) {
    assert_eq!(commit(&*objects, B, vec![set_tags(&object("one"), &[])]).await, Err(ObjectsError::NoSuchKey));
    put(&*objects, B, "a", "one").await.unwrap();
    let before = objects.find(B, "a").await.unwrap().unwrap();
    commit(&*objects, B, vec![set_tags(&before, &[Tag::new("k", "v")])]).await.unwrap();
    let tagged = objects.find(B, "a").await.unwrap().unwrap();
    let attributes = Attributes { tags: vec![Tag::new("k", "v")], ..Attributes::default() };
    assert_eq!(*tagged, Object { attributes, ..(*before).clone() }, "tags alone");
    assert_eq!(get(&*objects, B, "a").await.unwrap(), "one");
}

/// Whoever was allowed to tag one object is not thereby allowed to tag the next one under its key, nor the same one under other tags.
pub(super) async fn tags_are_set_on_nothing_but_what_was_seen(objects: Arc<dyn Objects>) {
    let find = async || objects.find(B, "a").await.unwrap().unwrap();
    put(&*objects, B, "a", "one").await.unwrap();
    let first = find().await;
    commit(&*objects, B, vec![set_tags(&first, &[Tag::new("k", "v")])]).await.unwrap();
    let tagged = find().await;
    assert_eq!(commit(&*objects, B, vec![set_tags(&first, &[])]).await, Err(ObjectsError::Changed), "other tags");
    // The very same record under other bytes.
    let body = body(&*objects, b"one").await;
    let again = Object { pieces: Vec::new(), ..(*tagged).clone() };
    commit(&*objects, B, vec![Change::Put { key: "a".into(), object: again, body, condition: Condition::None }]).await.unwrap();
    let replaced = find().await;
    assert_eq!(commit(&*objects, B, vec![set_tags(&tagged, &[])]).await, Err(ObjectsError::Changed), "another object");
    assert_eq!(find().await, replaced);
    // And a change before it in the same commit counts, too.
    let twice = vec![set_tags(&replaced, &[]), set_tags(&replaced, &[])];
    assert_eq!(commit(&*objects, B, twice).await, Err(ObjectsError::Changed));
    commit(&*objects, B, vec![set_tags(&replaced, &[])]).await.unwrap();
    assert_eq!(find().await.attributes.tags, []);
    delete(&*objects, B, "a").await.unwrap();
    assert_eq!(commit(&*objects, B, vec![set_tags(&replaced, &[])]).await, Err(ObjectsError::NoSuchKey));
}

pub(super) async fn a_body_is_copied_from_an_open_object(objects: Arc<dyn Objects>) {
    put(&*objects, B, "a", "source").await.unwrap();
    let opened = objects.open(B, "a").await.unwrap().unwrap();
    let body = Body::copied(draft(&*objects, &read_all(&opened).await).await, &opened);
    let change = Change::Put { key: "copy".to_owned(), object: object("source"), body, condition: Condition::None };
    commit(&*objects, bucket(2), vec![change]).await.unwrap();
    delete(&*objects, B, "a").await.unwrap();
    assert_eq!(get(&*objects, bucket(2), "copy").await.unwrap(), "source");
}

pub(super) async fn one_commit_is_all_or_nothing(objects: Arc<dyn Objects>) {
    put(&*objects, B, "a", "one").await.unwrap();
    let body = body(&*objects, b"new").await;
    let changes = vec![
        Change::Delete { key: "a".to_owned(), condition: Condition::None },
        Change::Put { key: "b".to_owned(), object: object("new"), body, condition: Condition::None },
        Change::SetTags { key: "missing".to_owned(), seen: Seen::of(&object("new")), tags: vec![] },
    ];
    assert_eq!(commit(&*objects, B, changes).await, Err(ObjectsError::NoSuchKey));
    assert_eq!((get(&*objects, B, "a").await, get(&*objects, B, "b").await), (Some("one".to_owned()), None));
    assert_eq!(objects.sweep().await.unwrap(), 0, "bodies of a commit that fails are removed");
}

pub(super) async fn a_commit_sees_its_own_changes(objects: Arc<dyn Objects>) {
    let (one, two) = (body(&*objects, b"one").await, body(&*objects, b"two").await);
    let second = Object { pieces: two.piece().into_iter().collect(), ..object("two") };
    let changes = vec![
        Change::Put { key: "a".to_owned(), object: object("one"), body: one, condition: Condition::Absent },
        Change::Put { key: "a".to_owned(), object: object("two"), body: two, condition: Condition::Etag("one".into()) },
        set_tags(&second, &[Tag::new("k", "v")]),
        Change::Delete { key: "b".to_owned(), condition: Condition::None },
    ];
    commit(&*objects, B, changes).await.unwrap();
    assert_eq!(get(&*objects, B, "a").await.unwrap(), "two");
    assert_eq!(objects.find(B, "a").await.unwrap().unwrap().attributes.tags.len(), 1);
    assert_eq!(objects.sweep().await.unwrap(), 0, "the first body is gone");
}
