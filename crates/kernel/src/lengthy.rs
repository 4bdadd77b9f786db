//! Work that may hold a thread for seconds: it is done beside the runtime, a few at once, so that whoever asks for little never waits for
//! whoever asks for much.
//!
//! The bound is that of the process, not of an account: who meets a full queue hears that he is to come again.

use std::sync::Arc;

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task::spawn_blocking,
};

use crate::{
    limits::{LENGTHY_AT_ONCE, MAX_LENGTHY_CALLS},
    refusal::Refusal,
};

/// Where such work is done.
pub(crate) struct Lengthy {
    seats: Arc<Semaphore>,
    turns: Arc<Semaphore>,
}

impl Default for Lengthy {
    fn default() -> Self {
        Self { seats: Arc::new(Semaphore::new(MAX_LENGTHY_CALLS)), turns: Arc::new(Semaphore::new(LENGTHY_AT_ONCE)) }
    }
}

/// A place among those whose work is done or waits for its turn.
pub(crate) struct Seat {
    turns: Arc<Semaphore>,
    _taken: OwnedSemaphorePermit,
}

impl Lengthy {
    /// A seat, if there is one.
    pub(crate) fn seat(&self) -> Result<Seat, Refusal> {
        let taken = Arc::clone(&self.seats).try_acquire_owned().map_err(|_| Refusal::new("Throttling", 400, "Rate exceeded"))?;
        Ok(Seat { turns: Arc::clone(&self.turns), _taken: taken })
    }
}

impl Seat {
    /// Does the work when its turn comes. Once begun it is done to its end, whoever waits for it: until then its turn is not another's.
    pub(crate) async fn run<T: Send + 'static>(self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refusal> {
        let turn = Arc::clone(&self.turns).acquire_owned().await.map_err(|error| Refusal::internal(error.to_string()))?;
        let working = spawn_blocking(move || {
            let _held = (turn, self);
            work()
        });
        working.await.map_err(|error| Refusal::internal(format!("the work broke: {error}")))
    }
}
