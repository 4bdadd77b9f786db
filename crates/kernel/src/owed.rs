//! Events of what was published and could not be recorded: appended in this process as soon as the journal takes them again (W9.2).
//!
//! Whoever published keeps them, too, until it hears that the journal has them; so nothing is lost with this process. While anything is owed
//! nothing more is published: the journal has events in the order of what they tell.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;

use crate::{
    limits::MAX_OWED_EVENTS,
    ports::{EncodedEvent, Journal, JournalError},
    refusal::Refusal,
    rest::Journalled,
};

/// What is owed, the oldest first. Only [`Owed::pay`] takes from it.
#[derive(Default)]
pub(crate) struct Owed(Mutex<VecDeque<Debt>>);

struct Debt {
    event: Bytes,
    waiting: Box<dyn Journalled>,
}

impl Owed {
    fn debts(&self) -> MutexGuard<'_, VecDeque<Debt>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether something may be published now.
    pub(crate) fn check(&self, journal: &dyn Journal) -> Result<(), Refusal> {
        journal.health().map_err(|error| Refusal::unavailable(error.to_string()))?;
        if self.debts().is_empty() { Ok(()) } else { Err(Refusal::unavailable("events of what was published before are not recorded yet")) }
    }

    /// Appends the event of what was published, or keeps it: behind those that are owed already, and if the journal does not take it.
    pub(crate) async fn record(&self, journal: &dyn Journal, event: Bytes, waiting: Box<dyn Journalled>) -> Result<(), Refusal> {
        let recorded = match self.check(journal) {
            Ok(()) => append(journal, &event).await.map_err(|error| Refusal::unavailable(error.to_string())),
            Err(refusal) => Err(refusal),
        };
        match recorded {
            Ok(()) => waiting.journalled(),
            Err(_) => self.owe(Debt { event, waiting }),
        }
        recorded
    }

    fn owe(&self, debt: Debt) {
        let mut debts = self.debts();
        if debts.len() < MAX_OWED_EVENTS {
            debts.push_back(debt);
        } else {
            tracing::error!("an event of what was published waits for the next start");
        }
    }

    /// Appends what is owed, in order, as far as the journal takes it. One at a time does this.
    pub(crate) async fn pay(&self, journal: &dyn Journal) {
        let events: Vec<Bytes> = self.debts().iter().map(|debt| debt.event.clone()).collect();
        if events.is_empty() || journal.health().is_err() {
            return;
        }
        if let Err(error) = self.pay_all(journal, &events).await {
            tracing::warn!(%error, "events of what was published are not recorded yet");
        }
    }

    async fn pay_all(&self, journal: &dyn Journal, events: &[Bytes]) -> Result<(), JournalError> {
        // A failed append may have been one all the same: a record that was written and could not be synced stays.
        let held = journal.holds(events).await?;
        for (event, held) in events.iter().zip(held) {
            if !held {
                append(journal, event).await?;
            }
            let paid = self.debts().pop_front();
            if let Some(debt) = paid {
                debt.waiting.journalled();
            }
        }
        Ok(())
    }
}

async fn append(journal: &dyn Journal, event: &Bytes) -> Result<(), JournalError> {
    journal.append(EncodedEvent { body: event.to_vec(), outbox: None }).await
}
