//! W9.2: the chain verifies, and whatever was done to it is found.

use std::{
    fs,
    sync::{Arc, atomic::Ordering},
    task::{Context, Waker},
};

use daypass_kernel::ports::Journal;
use tokio::task::JoinSet;

use super::{Place, append_all, event, mutation};
use crate::journal::{OpenError, Own, SyncRule, line::Line, verify, walk::Offence};

/// A journal of three files with mutations among its events.
async fn written() -> Place {
    let mut place = Place::new();
    place.options.file_bytes = 700;
    let journal = place.open();
    for n in 1..=6 {
        journal.append(event(100 + n)).await.unwrap();
        journal.append(mutation(n)).await.unwrap();
    }
    journal.finish().await.unwrap();
    assert_eq!(place.files().len(), 3);
    place
}

fn offence(place: &Place) -> Offence {
    match verify(&place.path) {
        Err(OpenError::Broken(fault)) => fault.offence,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn w9_2_the_chain_verifies_from_the_first_event_over_all_files() {
    let place = written().await;
    let verified = verify(&place.path).unwrap();
    assert_eq!((verified.files, verified.records, verified.last), (3, 15, 15));
    assert_eq!(place.numbers(), [101, 1, 102, 2, 103, 3, 104, 4, 105, 5, 106, 6]);
}

#[tokio::test]
async fn w9_2_an_altered_byte_anywhere_is_found() {
    let place = written().await;
    for file in place.files() {
        let good = fs::read(&file).unwrap();
        for at in 0..good.len() {
            for flip in [0x01, 0x20] {
                let mut bad = good.clone();
                bad[at] ^= flip;
                fs::write(&file, &bad).unwrap();
                assert!(verify(&place.path).is_err(), "byte {at} of {}: {:?}", file.display(), String::from_utf8_lossy(&bad));
            }
        }
        fs::write(&file, &good).unwrap();
    }
    verify(&place.path).unwrap();
}

#[tokio::test]
async fn w9_2_a_removed_doubled_or_moved_line_is_found() {
    let place = written().await;
    for file in place.files() {
        let good = fs::read_to_string(&file).unwrap();
        let lines: Vec<&str> = good.split_inclusive('\n').collect();
        let is_last_file = Some(&file) == place.files().last();
        for at in 0..lines.len() {
            let mut without = lines.clone();
            without.remove(at);
            // The very last line can go unseen: no later link names it. That is why the head is worth keeping elsewhere.
            if !(is_last_file && at + 1 == lines.len()) {
                fs::write(&file, without.concat()).unwrap();
                assert!(verify(&place.path).is_err(), "line {at} of {} removed", file.display());
            }
            let mut doubled = lines.clone();
            doubled.insert(at, lines[at]);
            fs::write(&file, doubled.concat()).unwrap();
            assert!(verify(&place.path).is_err(), "line {at} doubled");
            if at > 0 {
                let mut moved = lines.clone();
                moved.swap(at, at - 1);
                fs::write(&file, moved.concat()).unwrap();
                assert!(verify(&place.path).is_err(), "line {at} moved");
            }
        }
        fs::write(&file, &good).unwrap();
    }
}

#[tokio::test]
async fn w9_2_a_removed_file_in_the_middle_is_found() {
    let place = written().await;
    fs::remove_file(&place.files()[1]).unwrap();
    assert_eq!(offence(&place), Offence::Link);
}

#[tokio::test]
async fn w9_2_a_forged_record_without_the_links_after_it_is_found() {
    let place = written().await;
    let file = &place.files()[1];
    let good = fs::read_to_string(file).unwrap();
    // The forger recomputes the link of his own record, but not those that follow.
    let mut walk = crate::journal::walk::Walk::from(None);
    let mut forged = String::new();
    for (at, line) in good.lines().enumerate() {
        if at == 0 {
            walk.enter(line.as_bytes()).unwrap();
        } else if at == 1 {
            let mut head = walk.head.clone().unwrap();
            head.advance(&crate::journal::chain::hash_body(b"{\"n\":666}"), None);
            let mut record = Vec::new();
            crate::journal::line::write(&mut record, &head, None, b"{\"n\":666}");
            forged.push_str(std::str::from_utf8(&record).unwrap());
            continue;
        }
        forged.push_str(line);
        forged.push('\n');
    }
    fs::write(file, forged).unwrap();
    assert_eq!(offence(&place), Offence::Link);
}

#[test]
fn w9_2_there_is_one_way_to_write_a_record() {
    let link = "0".repeat(63) + "a";
    let record = |numbers: &str, link: &str, outbox: &str| format!("{{{numbers},\"link\":\"{link}\"{outbox},\"event\":{{}}}}");
    let reads = |text: String| Line::parse(text.as_bytes()).is_some();
    assert!(reads(record("\"seq\":10", &link, ",\"last\":9,\"missing\":[[1,2],[4,4]],\"outbox\":9")));
    for (numbers, link, outbox) in [
        ("\"seq\":010", link.as_str(), ""),
        ("\"seq\":+1", &link, ""),
        ("\"seq\": 1", &link, ""),
        ("\"seq\":18446744073709551616", &link, ""),
        ("\"seq\":1", &link.to_uppercase(), ""),
        ("\"seq\":1", &link[1..], ""),
        ("\"seq\":1", &link, ",\"last\":0"),
        ("\"seq\":1", &link, ",\"outbox\":0"),
        ("\"seq\":1", &link, ",\"missing\":[[1,2]]"),
        ("\"seq\":1", &link, ",\"missing\":[]"),
        ("\"seq\":1", &link, ",\"other\":1"),
    ] {
        assert!(!reads(record(numbers, link, outbox)), "{numbers} {link} {outbox}");
    }
}

#[tokio::test]
async fn the_chain_goes_on_in_a_new_process_and_says_so() {
    let place = Place::new();
    let journal = place.open();
    append_all(&journal, [1, 2]).await.unwrap();
    drop(journal);
    let journal = place.open();
    append_all(&journal, [3]).await.unwrap();
    assert_eq!(place.numbers(), [1, 2, 3]);
    let opened = Own::Opened { time: "2026-01-02T03:04:05.000Z".into(), torn: 0 };
    assert_eq!(place.events()[3], serde_json::to_value(opened).unwrap());
}

#[tokio::test]
async fn what_waits_for_a_sync_is_written_and_synced_at_once_with_all_of_its_turn() {
    let mut place = Place::new();
    place.options.sync = SyncRule::Each;
    let journal = Arc::new(place.open());
    let before = place.faults.syncs.load(Ordering::SeqCst);
    let mut tasks = JoinSet::new();
    for n in 0..64 {
        let journal = Arc::clone(&journal);
        tasks.spawn(async move { journal.append(event(n)).await });
    }
    assert!(tasks.join_all().await.into_iter().all(|appended| appended.is_ok()));
    assert_eq!(place.faults.writes.load(Ordering::SeqCst), 1);
    assert_eq!(place.faults.syncs.load(Ordering::SeqCst), before + 1);
    assert_eq!(place.numbers().len(), 64);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_comes_while_the_disk_is_busy_is_one_write() {
    let place = Place::new();
    let journal = Arc::new(place.open());
    let held = place.faults.busy.lock().unwrap();
    let spawned = |n: u64| {
        let journal = Arc::clone(&journal);
        tokio::spawn(async move { journal.append(event(n)).await })
    };
    // One writes, and one more will write next, for itself and all who come meanwhile.
    let first = spawned(0);
    while place.faults.writes.load(Ordering::SeqCst) == 0 {
        std::thread::yield_now();
    }
    let second = spawned(1);
    while journal.inner.queue().waiting() == 0 {
        std::thread::yield_now();
    }
    let mut meanwhile: Vec<_> = (2..64).map(|n| journal.append(event(n))).collect();
    for append in &mut meanwhile {
        assert!(append.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    drop(held);
    first.await.unwrap().unwrap();
    second.await.unwrap().unwrap();
    for append in meanwhile {
        append.await.unwrap();
    }
    assert_eq!(place.faults.writes.load(Ordering::SeqCst), 2);
    assert_eq!(place.numbers().len(), 64);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_threads_append_one_chain() {
    let mut place = Place::new();
    place.options.file_bytes = 20_000;
    let journal = Arc::new(place.open());
    let mut tasks = JoinSet::new();
    for task in 0..32 {
        let journal = Arc::clone(&journal);
        tasks.spawn(async move { append_all(&journal, task * 100..task * 100 + 50).await });
    }
    assert!(tasks.join_all().await.into_iter().all(|appended| appended.is_ok()));
    let mut numbers = place.numbers();
    numbers.sort_unstable();
    assert_eq!(numbers, (0..32).flat_map(|task| task * 100..task * 100 + 50).collect::<Vec<_>>());
    assert!(place.files().len() > 5);
}

#[tokio::test]
async fn a_request_that_goes_away_leaves_nobody_waiting() {
    let mut place = Place::new();
    place.options.sync = SyncRule::Each;
    let journal = place.open();
    // Polled once and dropped: its event is pushed, and the task that writes and syncs it belongs to nobody.
    tokio::select! {
        biased;
        _ = journal.append(event(1)) => panic!("synced without a turn"),
        () = std::future::ready(()) => {}
    }
    journal.append(event(2)).await.unwrap();
    assert_eq!(place.numbers(), [1, 2]);
}

#[tokio::test]
async fn what_is_not_one_line_of_json_is_refused() {
    let place = Place::new();
    let journal = place.open();
    for body in ["", "[]", "{\"a\":\n1}", "{} "] {
        let event = daypass_kernel::ports::EncodedEvent { body: body.into(), outbox: None };
        assert!(journal.append(event).await.is_err(), "{body:?}");
    }
    assert!(journal.append(mutation(0)).await.is_err());
    assert!(journal.health().is_ok());
    assert!(place.numbers().is_empty());
}
