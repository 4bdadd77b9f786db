//! Events of published objects: in the chain exactly once, whenever the process was killed (W9.2).

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use bytes::Bytes;
use daypass_directory::{AwsPolicies, Snapshot};
use daypass_kernel::ports::{Clock, EncodedEvent, Journal};
use daypass_objects::{BucketId, FolderObjects, Objects};

use super::{Place, append_all};
use crate::{journal::FileJournal, objects::settle};

/// The event of a request that came so many seconds after the begin of this world.
fn came_at(place: &Place, n: u64, seconds: i64) -> Bytes {
    let time = place.clock.now().plus_seconds(seconds).with_millis();
    Bytes::from(format!("{{\"v\":1,\"id\":\"{n:016}\",\"time\":\"{time}\",\"n\":{n}}}"))
}

fn encoded(event: &Bytes) -> EncodedEvent {
    EncodedEvent { body: event.to_vec(), outbox: None }
}

fn open(folder: &Path) -> FolderObjects {
    let next = AtomicU64::new(1);
    FolderObjects::open(folder, Arc::new(move || u128::from(next.fetch_add(1, Ordering::SeqCst)).to_be_bytes())).unwrap()
}

async fn publish(objects: &FolderObjects, event: &Bytes) {
    objects.commit(BucketId([1; 16]), vec![], event.clone()).await.unwrap();
}

async fn settled(objects: &FolderObjects, journal: &FileJournal) {
    settle(objects, &Snapshot::empty(Arc::new(AwsPolicies::default())), journal).await.unwrap();
}

/// A copy of the folder as a killed process leaves it.
fn killed(folder: &Path) -> (tempfile::TempDir, PathBuf) {
    let place = tempfile::tempdir().unwrap();
    let copy = place.path().join("objects");
    copy_folder(folder, &copy);
    (place, copy)
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    fs::set_permissions(to, fs::Permissions::from_mode(0o700)).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() { copy_folder(&entry.path(), &target) } else { assert!(fs::copy(entry.path(), target).is_ok()) }
    }
}

#[tokio::test]
async fn w9_2_events_of_objects_are_recorded_once_however_often_the_process_is_killed() {
    let mut place = Place::new();
    place.options.file_bytes = 1500;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("objects");
    let events: Vec<Bytes> = (1..=6).map(|n| came_at(&place, n, 0)).collect();
    let objects = open(&path);
    let journal = place.open();
    for (at, event) in events.iter().enumerate() {
        publish(&objects, event).await;
        // Every second one is cut short before it is recorded; of none the folder hears that it was.
        if at % 2 == 0 {
            journal.append(encoded(event)).await.unwrap();
        }
        append_all(&journal, 100..110).await.unwrap();
    }
    drop(journal);
    let (_kept, mut path) = killed(&path);
    let mut kept = Vec::new();
    for round in 0..3 {
        let journal = place.open();
        let again = open(&path);
        assert_eq!(again.unjournalled().await.unwrap().len(), if round == 0 { 6 } else { 0 });
        settled(&again, &journal).await;
        // What has settled is forgotten durably: another kill finds nothing to look for.
        let (folder, copy) = killed(&path);
        kept.push(folder);
        path = copy;
    }
    let numbers: Vec<u64> = place.numbers().into_iter().filter(|n| *n < 100).collect();
    assert_eq!(numbers, [1, 3, 5, 2, 4, 6]);
}

/// Killed while it settles: what it has appended is not appended again.
#[tokio::test]
async fn w9_2_a_start_that_is_killed_while_it_settles_repeats_nothing() {
    let place = Place::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("objects");
    let objects = open(&path);
    publish(&objects, &came_at(&place, 1, 0)).await;
    for _ in 0..3 {
        let (_kept, copy) = killed(&path);
        settled(&open(&copy), &place.open()).await;
        assert_eq!(place.numbers(), [1]);
        place.clock.advance_seconds(1000);
    }
}

/// The refusal of a request whose commit broke is on record under its id; what it did may be there all the same.
#[tokio::test]
async fn w9_2_another_event_of_the_same_request_stands_for_none() {
    let place = Place::new();
    let folder = tempfile::tempdir().unwrap();
    let objects = open(&folder.path().join("objects"));
    let event = came_at(&place, 1, 0);
    let refused = Bytes::from(String::from_utf8(event.to_vec()).unwrap().replace("\"n\":1", "\"n\":2"));
    let journal = place.open();
    journal.append(encoded(&refused)).await.unwrap();
    publish(&objects, &event).await;
    settled(&objects, &journal).await;
    assert_eq!(place.numbers(), [2, 1]);
}

/// An upload of an hour bears the time of its begin, and stands behind what came and went meanwhile.
#[tokio::test]
async fn w9_2_the_end_of_a_long_upload_hides_nothing_before_it() {
    let place = Place::new();
    let journal = place.open();
    place.clock.advance_seconds(7200);
    let (short, long, missing) = (came_at(&place, 1, 0), came_at(&place, 2, -3600), came_at(&place, 3, 0));
    for event in [&short, &long] {
        journal.append(encoded(event)).await.unwrap();
    }
    assert_eq!(journal.holds(&[short, missing.clone()]).await.unwrap(), [true, false]);
    assert_eq!(journal.holds(&[missing, long]).await.unwrap(), [false, true]);
    assert!(journal.holds(&[]).await.unwrap().is_empty());
}

#[tokio::test]
async fn events_are_found_over_files_and_blocks_and_looked_for_no_further_than_needed() {
    let mut place = Place::new();
    place.options.file_bytes = 60_000;
    let journal = place.open();
    let mut all = Vec::new();
    for n in 0..40 {
        let event = came_at(&place, n, 0);
        journal.append(encoded(&event)).await.unwrap();
        all.push(event);
        let size = if n == 20 { 900_000 } else { 9_000 };
        journal.append(EncodedEvent { body: format!("{{\"text\":\"{}\"}}", "x".repeat(size)).into_bytes(), outbox: None }).await.unwrap();
        journal.finish().await.unwrap();
        place.clock.advance_seconds(100);
    }
    assert!(place.files().len() > 3);
    assert_eq!(journal.holds(&all).await.unwrap(), vec![true; 40]);
    // Whatever bears no time is looked for everywhere, and what came after a file ended is not looked for in it.
    let (untimed, early) = (Bytes::from_static(b"{\"n\":1000}"), came_at(&place, 1001, 0));
    assert_eq!(journal.holds(&[untimed, all[0].clone()]).await.unwrap(), [false, true]);
    let other = Place::new();
    let journal = other.open();
    journal.append(encoded(&early)).await.unwrap();
    drop(journal);
    let journal = other.open();
    append_all(&journal, 0..3).await.unwrap();
    assert_eq!(journal.holds(&[early]).await.unwrap(), [false], "no event bears a time after that of its recording");
}
