//! W9.3: size, age and retention.

use super::{Place, append_all};
use crate::journal::{files, verify};

const DAY: i64 = 24 * 60 * 60;

#[tokio::test]
async fn w9_3_files_turn_by_size() {
    let mut place = Place::new();
    place.options.file_bytes = 1000;
    let journal = place.open();
    append_all(&journal, 0..40).await.unwrap();
    journal.finish().await.unwrap();
    let files = files::list(&place.path).unwrap();
    assert!(files.len() > 4);
    // A group that began below the bound may end above it.
    assert!(files.iter().all(|file| file.bytes < 1400), "{files:?}");
    assert_eq!(place.numbers(), (0..40).collect::<Vec<_>>());
}

#[tokio::test]
async fn w9_3_files_turn_by_age() {
    let place = Place::new();
    let journal = place.open();
    for day in 0..3 {
        place.clock.advance_seconds(DAY - 1);
        append_all(&journal, [day]).await.unwrap();
        place.clock.advance_seconds(1);
        append_all(&journal, [day]).await.unwrap();
    }
    journal.finish().await.unwrap();
    assert_eq!(place.files().len(), 4);
}

#[tokio::test]
async fn w9_3_the_oldest_whole_files_go_when_all_are_too_large_and_the_rest_verifies() {
    let mut place = Place::new();
    place.options.file_bytes = 1000;
    place.options.keep_bytes = 4000;
    let journal = place.open();
    for n in 0..200 {
        append_all(&journal, [n]).await.unwrap();
    }
    journal.finish().await.unwrap();
    let bytes: u64 = files::list(&place.path).unwrap().iter().map(|file| file.bytes).sum();
    assert!((2000..=5200).contains(&bytes), "{bytes}");
    let numbers = place.numbers();
    assert_eq!(numbers, (200 - numbers.len() as u64..200).collect::<Vec<_>>());
    assert!(verify(&place.path).unwrap().last > 200);
    drop(journal);
    place.open();
}

#[tokio::test]
async fn w9_3_files_go_when_their_last_event_is_too_old() {
    let mut place = Place::new();
    place.options.keep_days = 10;
    let journal = place.open();
    for day in 0..30 {
        append_all(&journal, [day]).await.unwrap();
        place.clock.advance_seconds(DAY);
    }
    journal.finish().await.unwrap();
    let numbers = place.numbers();
    // Ten days at the end of the last one, whatever day its file began.
    assert!((9..=11).contains(&numbers.len()), "{numbers:?}");
    assert_eq!(numbers.last(), Some(&29));
}

#[tokio::test]
async fn w9_3_a_start_deletes_what_grew_too_old_while_nothing_ran() {
    let mut place = Place::new();
    place.options.keep_days = 10;
    place.options.file_bytes = 500;
    let journal = place.open();
    append_all(&journal, 0..20).await.unwrap();
    journal.finish().await.unwrap();
    drop(journal);
    assert!(place.files().len() > 2);
    place.clock.advance_seconds(11 * DAY);
    let journal = place.open();
    append_all(&journal, [20]).await.unwrap();
    // The one that was current is closed only now, and it ends now.
    assert!(place.files().len() <= 2);
    assert_eq!(place.numbers().last(), Some(&20));
}

#[tokio::test]
async fn w9_3_without_bounds_nothing_is_deleted() {
    let mut place = Place::new();
    place.options.file_bytes = 500;
    let journal = place.open();
    append_all(&journal, 0..100).await.unwrap();
    place.clock.advance_seconds(10_000 * DAY);
    append_all(&journal, 100..110).await.unwrap();
    assert_eq!(place.numbers(), (0..110).collect::<Vec<_>>());
}
