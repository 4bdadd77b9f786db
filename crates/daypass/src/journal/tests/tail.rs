//! `trail tail`: the last events, those that come, and nothing that a terminal would act on.

use std::sync::Arc;

use daypass_kernel::ports::{EncodedEvent, Journal};
use serde_json::Value;

use super::{Place, append_all};
use crate::journal::{FileJournal, inner::Inner, tail::Tail};

fn numbers(lines: &[Vec<u8>]) -> Vec<u64> {
    lines.iter().filter_map(|line| serde_json::from_slice::<Value>(line).unwrap()["event"]["n"].as_u64()).collect()
}

fn last(journal: &FileJournal, records: usize) -> Vec<Vec<u8>> {
    let mut tail = Tail::last(Arc::clone(&journal.inner), records).unwrap();
    read_all(&mut tail)
}

fn read_all(tail: &mut Tail) -> Vec<Vec<u8>> {
    let mut lines = Vec::new();
    loop {
        let read = tail.read().unwrap();
        if read.is_empty() {
            return lines;
        }
        lines.extend(read);
    }
}

#[tokio::test]
async fn the_last_so_many_are_shown_over_files_and_blocks() {
    let mut place = Place::new();
    place.options.file_bytes = 2000;
    let journal = place.open();
    append_all(&journal, 0..50).await.unwrap();
    journal.finish().await.unwrap();
    let all = last(&journal, 10_000);
    assert_eq!(numbers(&all), (0..50).collect::<Vec<_>>());
    for wanted in 0..all.len() {
        assert_eq!(last(&journal, wanted), all[all.len() - wanted..]);
    }
    let long = EncodedEvent { body: format!("{{\"n\":50,\"text\":\"{}\"}}", "x".repeat(700_000)).into_bytes(), outbox: None };
    journal.append(long).await.unwrap();
    append_all(&journal, [51]).await.unwrap();
    journal.finish().await.unwrap();
    assert_eq!(numbers(&last(&journal, 7)).last_chunk(), Some(&[49, 50, 51]));
}

#[tokio::test]
async fn what_comes_is_followed_into_the_next_files() {
    let mut place = Place::new();
    place.options.file_bytes = 1000;
    let journal = place.open();
    append_all(&journal, 0..3).await.unwrap();
    let mut tail = Tail::last(Arc::clone(&journal.inner), 1).unwrap();
    assert_eq!(numbers(&read_all(&mut tail)), [2]);
    append_all(&journal, 3..30).await.unwrap();
    journal.finish().await.unwrap();
    assert_eq!(numbers(&read_all(&mut tail)), (3..30).collect::<Vec<_>>());
    assert!(tail.read().unwrap().is_empty());
}

#[tokio::test]
async fn a_follower_is_told_at_once() {
    let place = Place::new();
    let journal = Arc::new(place.open());
    append_all(&journal, [1]).await.unwrap();
    let inner: Arc<Inner> = Arc::clone(&journal.inner);
    let mut tail = Tail::last(Arc::clone(&inner), 0).unwrap();
    let grown = inner.grown.notified();
    append_all(&journal, [2]).await.unwrap();
    grown.await;
    assert_eq!(numbers(&tail.read().unwrap()), [2]);
}

/// W7.4: whoever chose a user agent or a role name does not choose what the operator's terminal does.
#[tokio::test]
async fn w7_4_control_characters_are_shown_as_letters() {
    let hostile = "\u{1b}[2J\u{7f}\u{9b}31m\u{202e}\r";
    let place = Place::new();
    let journal = place.open();
    // As serde_json writes it: DEL, C1 and the marks of direction stay as they are.
    let body = serde_json::to_vec(&serde_json::json!({ "agent": hostile })).unwrap();
    journal.append(EncodedEvent { body, outbox: None }).await.unwrap();
    for line in last(&journal, 10) {
        for shown in crate::journal::show::show(&line, false) {
            assert!(shown.bytes().all(|byte| (0x20..0x7f).contains(&byte)), "{shown}");
        }
    }
    let shown = crate::journal::show::show(&last(&journal, 1)[0], false);
    assert_eq!(serde_json::from_str::<Value>(&shown[0]).unwrap()["event"]["agent"], hostile);
}
