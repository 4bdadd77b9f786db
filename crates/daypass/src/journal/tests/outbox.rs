//! W9.2: a mutation's event is appended exactly once, whenever the process died.

use std::{collections::BTreeMap, fs, sync::Arc};

use daypass_kernel::ports::{EncodedEvent, Journal, OutboxNumber};

use super::{Place, event, mutation};
use crate::journal::{
    FileJournal,
    chain::{Head, hash_body},
    line,
    outbox::Outbox,
    walk::{Offence, Walk},
};

/// The outbox in the store: what is committed and not yet known to be in the journal.
#[derive(Clone, Default)]
struct Store(BTreeMap<u64, EncodedEvent>);

impl Store {
    fn commit(&mut self, n: u64) {
        self.0.insert(n, mutation(n));
    }

    /// What a start does: offers everything in order, deletes what was taken.
    async fn drain(&mut self, journal: &FileJournal) {
        while let Some((n, event)) = self.0.pop_first() {
            journal.append(event).await.unwrap_or_else(|error| panic!("{n}: {error}"));
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
enum DiedAfter {
    Nothing,
    Commit,
    Append,
    Delete,
}

#[tokio::test]
async fn w9_2_a_mutation_is_recorded_exactly_once_whatever_step_the_process_died_after() {
    for died in [DiedAfter::Nothing, DiedAfter::Commit, DiedAfter::Append, DiedAfter::Delete] {
        let place = Place::new();
        let mut store = Store::default();
        let journal = place.open();
        for n in 1..=3 {
            store.commit(n);
            store.drain(&journal).await;
        }
        if died >= DiedAfter::Commit {
            store.commit(4);
        }
        if died >= DiedAfter::Append {
            journal.append(mutation(4)).await.unwrap();
        }
        if died >= DiedAfter::Delete {
            store.0.clear();
        }
        drop(journal);
        for _ in 0..2 {
            let journal = place.open();
            let mut offered = store.clone();
            offered.drain(&journal).await;
            let last = if died == DiedAfter::Nothing { 3 } else { 4 };
            assert_eq!(place.numbers(), (1..=last).collect::<Vec<_>>(), "died after {died:?}");
            assert_eq!(journal.last_outbox(), Some(OutboxNumber(last)));
        }
    }
}

#[tokio::test]
async fn w9_2_a_mutation_is_recorded_exactly_once_wherever_the_write_was_cut() {
    let place = Place::new();
    let journal = place.open();
    journal.append(event(100)).await.unwrap();
    let before = fs::read(&place.files()[0]).unwrap();
    let mut store = Store::default();
    for n in 1..=3 {
        store.commit(n);
        journal.append(mutation(n)).await.unwrap();
    }
    drop(journal);
    let after = fs::read(&place.files()[0]).unwrap();
    for cut in before.len()..=after.len() {
        fs::write(&place.files()[0], &after[..cut]).unwrap();
        let journal = place.open();
        store.clone().drain(&journal).await;
        assert_eq!(place.numbers(), [100, 1, 2, 3], "cut at {cut}");
    }
}

#[tokio::test]
async fn w9_2_numbers_may_come_again_and_late() {
    let mut place = Place::new();
    place.options.file_bytes = 700;
    let mut journal = place.open();
    for n in [1, 2, 5, 5, 2, 4, 9, 4, 3] {
        journal.append(mutation(n)).await.unwrap();
        journal.finish().await.unwrap();
        drop(journal);
        journal = place.open();
    }
    assert_eq!(place.numbers(), [1, 2, 5, 4, 9, 3]);
    assert_eq!(journal.last_outbox(), Some(OutboxNumber(9)));
    assert!(place.files().len() > 1);
}

#[tokio::test]
async fn w9_2_an_event_offered_twice_at_once_is_answered_twice_and_written_once() {
    let place = Place::new();
    let journal = Arc::new(place.open());
    let (one, other) = tokio::join!(journal.append(mutation(1)), journal.append(mutation(1)));
    assert!(one.is_ok() && other.is_ok());
    assert_eq!(place.numbers(), [1]);
}

#[test]
fn w9_2_a_chain_that_has_an_event_twice_does_not_verify() {
    let mut head = Head::genesis();
    let mut walk = Walk::from(Some(head.clone()));
    for expected in [Ok(()), Err(Offence::Twice)] {
        head.advance(&hash_body(b"{}"), Some(1));
        let mut record = Vec::new();
        line::write(&mut record, &head, Some(1), b"{}");
        assert_eq!(walk.step(record.strip_suffix(b"\n").unwrap()), expected);
    }
}

#[test]
fn numbers_are_kept_as_the_highest_and_what_is_missing_below() {
    let mut outbox = Outbox::default();
    for (number, last, missing) in [
        (3, 3, vec![(1, 2)]),
        (9, 9, vec![(1, 2), (4, 8)]),
        (6, 9, vec![(1, 2), (4, 5), (7, 8)]),
        (1, 9, vec![(2, 2), (4, 5), (7, 8)]),
        (2, 9, vec![(4, 5), (7, 8)]),
    ] {
        assert!(outbox.wants(number));
        outbox.take(number);
        assert!(!outbox.wants(number));
        assert_eq!((outbox.last(), outbox.missing()), (Some(last), missing.as_slice()));
        assert_eq!(Outbox::restore(last, missing), Some(outbox.clone()));
    }
    outbox.take(6);
    assert_eq!(outbox.missing(), [(4, 5), (7, 8)]);
    for (last, missing) in [(5, vec![(0, 2)]), (5, vec![(3, 2)]), (5, vec![(3, 5)]), (9, vec![(4, 5), (5, 6)])] {
        assert_eq!(Outbox::restore(last, missing), None);
    }
}

#[test]
fn the_list_of_missing_numbers_is_bounded() {
    let mut outbox = Outbox::default();
    for number in 1..1000 {
        outbox.take(number * 2);
    }
    assert_eq!(outbox.missing().len(), crate::journal::limits::MAX_MISSING_RANGES);
    assert!(outbox.wants(1997) && !outbox.wants(1));
}
