//! A journal in memory that keeps what it is told, and fails when it is told to.

use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use daypass_kernel::ports::{BoxFuture, EncodedEvent, Journal, JournalError, OutboxNumber, SecurityEntry};
use serde_json::Value;

/// How the journal behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mood {
    /// It takes events.
    #[default]
    Working,
    /// It takes events, and lets others go on before it does.
    Slow,
    /// It says that it is well, and takes none.
    Refusing,
    /// It takes events and says that it did not: they were written and not synced.
    Unsure,
    /// It takes none, and says so.
    Broken,
    /// It never answers: the process dies before it does.
    Hanging,
}

/// The journal. Like the real one it appends a numbered event once, however often it is offered (W9.2).
#[derive(Debug, Default)]
pub struct Ledger(Mutex<Pages>);

#[derive(Debug, Default)]
struct Pages {
    mood: Mood,
    events: Vec<EncodedEvent>,
    numbers: BTreeSet<u64>,
    security: Vec<SecurityEntry>,
}

impl Pages {
    fn take(&mut self, event: EncodedEvent) {
        if event.outbox.is_none_or(|number| self.numbers.insert(number.0)) {
            self.events.push(event);
        }
    }
}

impl Ledger {
    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on it behaves like this.
    pub fn set(&self, mood: Mood) {
        self.pages().mood = mood;
    }

    /// Every event so far.
    pub fn events(&self) -> Vec<Value> {
        self.pages().events.iter().map(|event| serde_json::from_slice(&event.body).expect("an event is JSON")).collect()
    }

    /// The last event.
    pub fn last(&self) -> Value {
        serde_json::from_slice(&self.pages().events.last().expect("an event").body).expect("an event is JSON")
    }

    /// The outbox numbers of the events, in the order of the journal.
    pub fn numbers(&self) -> Vec<u64> {
        self.pages().events.iter().filter_map(|event| event.outbox.map(|number| number.0)).collect()
    }

    /// Every entry of the security log so far.
    pub fn security(&self) -> Vec<Value> {
        self.pages().security.iter().map(|entry| serde_json::from_slice(&entry.body).expect("an entry is JSON")).collect()
    }

    /// The reasons of those entries, by which they are sampled.
    pub fn reasons(&self) -> Vec<&'static str> {
        self.pages().security.iter().map(|entry| entry.reason).collect()
    }

    /// All bytes that were ever recorded, events and security log.
    pub fn bytes(&self) -> String {
        let pages = self.pages();
        let bodies = pages.events.iter().map(|event| &event.body).chain(pages.security.iter().map(|entry| &entry.body));
        bodies.map(|body| String::from_utf8(body.clone()).expect("records are text")).collect::<Vec<_>>().join("\n")
    }
}

impl Journal for Ledger {
    fn append(&self, event: EncodedEvent) -> BoxFuture<'_, Result<(), JournalError>> {
        let mut pages = self.pages();
        match pages.mood {
            Mood::Working => {
                pages.take(event);
                Box::pin(std::future::ready(Ok(())))
            }
            Mood::Slow => Box::pin(async move {
                tokio::task::yield_now().await;
                self.pages().take(event);
                Ok(())
            }),
            Mood::Unsure => {
                pages.take(event);
                Box::pin(std::future::ready(planned()))
            }
            Mood::Refusing | Mood::Broken => Box::pin(std::future::ready(planned())),
            Mood::Hanging => Box::pin(std::future::pending()),
        }
    }

    fn holds<'a>(&'a self, events: &'a [Bytes]) -> BoxFuture<'a, Result<Vec<bool>, JournalError>> {
        let pages = self.pages();
        let held = events.iter().map(|body| pages.events.iter().any(|event| event.body == *body)).collect();
        Box::pin(std::future::ready(Ok(held)))
    }

    fn append_security(&self, entry: SecurityEntry) {
        self.pages().security.push(entry);
    }

    fn last_outbox(&self) -> Option<OutboxNumber> {
        self.pages().numbers.last().copied().map(OutboxNumber)
    }

    fn health(&self) -> Result<(), JournalError> {
        match self.pages().mood {
            Mood::Working | Mood::Slow | Mood::Unsure | Mood::Refusing | Mood::Hanging => Ok(()),
            Mood::Broken => planned(),
        }
    }
}

fn planned() -> Result<(), JournalError> {
    Err(JournalError("planned by the test".into()))
}
