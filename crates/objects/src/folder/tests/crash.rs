//! What is there after a crash between any two steps: the folder as it was at that instant, opened by another process.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tempfile::TempDir;

use super::{B, block_on, files_of_bytes, folder, open};
use crate::conformance::{at, body, commit, delete, get, object, payload_valid, put};
use crate::{Body, Change, Condition, Objects, Part, Upload, UploadId};

/// A copy of the folder as it is now.
fn crashed(path: &Path) -> (TempDir, PathBuf) {
    let (place, copy) = folder();
    copy_folder(path, &copy);
    (place, copy)
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    fs::set_permissions(to, fs::Permissions::from_mode(0o700)).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// What another process finds under `a`, how many files its sweep removes, how many are left, and the events that it is told.
async fn found(path: &Path) -> (Option<usize>, u64, usize, Vec<Bytes>) {
    let (_place, copy) = crashed(path);
    let objects = open(&copy);
    let events = objects.unjournalled().await.unwrap().into_iter().map(|(_, event)| event).collect();
    let swept = objects.sweep().await.unwrap();
    assert_eq!(objects.sweep().await.unwrap(), 0);
    (get(&objects, B, "a").await.map(|text| text.len()), swept, files_of_bytes(&copy).len(), events)
}

#[test]
fn a_crash_between_any_two_steps_leaves_a_whole_object_or_none() {
    const LENGTH: usize = 2_500_000;
    let (_place, path) = folder();
    block_on(async {
        let objects = open(&path);
        assert_eq!(found(&path).await, (None, 0, 0, vec![]), "nothing has begun");
        let mut draft = objects.begin().await.unwrap();
        draft.write(Bytes::from(vec![b'x'; LENGTH])).await.unwrap();
        assert_eq!(found(&path).await, (None, 1, 0, vec![]), "written");
        let durable = draft.end().await.unwrap();
        assert_eq!(found(&path).await, (None, 1, 0, vec![]), "ended");
        let body = Body::proven(durable, &payload_valid());
        assert_eq!(found(&path).await, (None, 1, 0, vec![]), "proven");
        let change = Change::Put { key: "a".to_owned(), object: object(""), body, condition: Condition::None };
        let event = Bytes::from_static(b"put");
        let number = objects.commit(B, vec![change], event.clone()).await.unwrap();
        assert_eq!(found(&path).await, (Some(LENGTH), 0, 1, vec![event.clone()]), "published");
        objects.journalled(number);
        assert_eq!(found(&path).await, (Some(LENGTH), 0, 1, vec![event]), "an event is told twice rather than never");
        let number = objects.commit(B, vec![], Bytes::from_static(b"next")).await.unwrap();
        assert_eq!(found(&path).await.3, [Bytes::from_static(b"next")], "forgotten with the next commit");
        objects.forget_journalled().await.unwrap();
        assert_eq!(found(&path).await.3, [Bytes::from_static(b"next")], "only what the journal has");
        objects.journalled(number);
        objects.forget_journalled().await.unwrap();
        assert_eq!(found(&path).await.3, [] as [Bytes; 0], "or at once");
        let number = objects.commit(B, vec![], Bytes::from_static(b"last")).await.unwrap();
        objects.journalled(number);
        drop(objects);
        assert_eq!(found(&path).await, (Some(LENGTH), 0, 1, vec![]), "or at the end of the process");
    });
}

/// A file that is freed and still read is on disk at the crash, and the sweep of the next process has it.
#[test]
fn a_crash_under_a_reader_leaves_its_file_to_the_sweep() {
    let (_place, path) = folder();
    block_on(async {
        let objects = open(&path);
        put(&objects, B, "a", "one").await.unwrap();
        let reader = objects.open(B, "a").await.unwrap().unwrap();
        put(&objects, B, "a", "second").await.unwrap();
        let (found, swept, left, events) = found(&path).await;
        assert_eq!((found, swept, left, events.len()), (Some(6), 1, 1, 2));
        drop(reader);
        objects.shared.held.settle();
        assert_eq!(files_of_bytes(&path).len(), 1);
        delete(&objects, B, "a").await.unwrap();
        objects.shared.held.settle();
        assert_eq!(files_of_bytes(&path).len(), 0);
    });
}

#[test]
fn uploads_parts_and_retired_buckets_outlive_the_process() {
    let (_place, path) = folder();
    let id = UploadId([4; 16]);
    block_on(async {
        let objects = open(&path);
        let upload = Upload { key: "k".into(), begun: at(1), initiator: "arn".into(), attributes: crate::Attributes::default(), checksum: None };
        commit(&objects, B, vec![Change::BeginUpload { id, upload }]).await.unwrap();
        let part = Part { size: 0, modified: at(2), etag: "e".into(), checksum: None, file: None };
        let body = body(&objects, b"part").await;
        commit(&objects, B, vec![Change::PutPart { key: "k".into(), upload: id, number: 7, part, body }]).await.unwrap();
        objects.retire(crate::BucketId([2; 16])).await.unwrap();
        let (parts, upload) = (objects.parts(id, 0, 9).await.unwrap(), objects.upload(B, "k", id).await.unwrap());
        drop(objects);
        let objects = open(&path);
        assert_eq!((objects.parts(id, 0, 9).await.unwrap(), objects.upload(B, "k", id).await.unwrap()), (parts, upload));
        assert_eq!(objects.retired().await.unwrap(), [crate::BucketId([2; 16])]);
        let told = objects.unjournalled().await.unwrap();
        let next = put(&objects, B, "a", "").await.unwrap();
        assert!(told.len() == 2 && told.iter().all(|(number, _)| *number < next), "the count of events goes on");
        assert_eq!((objects.sweep().await.unwrap(), files_of_bytes(&path).len()), (0, 1));
    });
}
