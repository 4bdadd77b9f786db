//! The world as the kernel may touch it: a clock, randomness, a store, a journal.
//!
//! Design rule 2: whatever can block, fail or lie comes in through one of these traits, so that a test can hold it still.

use std::{future::Future, pin::Pin};

use bytes::Bytes;
use daypass_names::Timestamp;

/// A boxed future, so that the ports can be trait objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The time. It never runs backwards inside a process (W5.2).
pub trait Clock: Send + Sync + 'static {
    /// Now, in UTC.
    fn now(&self) -> Timestamp;
    /// Resolves when `now` has reached that instant.
    fn sleep_until(&self, at: Timestamp) -> BoxFuture<'_, ()>;
}

/// Randomness. Filling never fails: an implementation that cannot seed itself must refuse to start.
pub trait Entropy: Send + Sync + 'static {
    /// Fills from the process's generator: nonces and ids.
    fn fill(&self, out: &mut [u8]);
    /// Fills straight from the operating system: keys and secrets that live long.
    fn fill_long_lived(&self, out: &mut [u8]);
}

/// Draws a block of random bytes.
pub fn random<const N: usize>(entropy: &dyn Entropy) -> [u8; N] {
    let mut block = [0; N];
    entropy.fill(&mut block);
    block
}

/// An event as it goes to the journal: one JSON object without a newline.
#[derive(Debug, Clone)]
pub struct EncodedEvent {
    /// The JSON text.
    pub body: Vec<u8>,
    /// The number under which a mutation's event was committed with its batch; such an event is appended exactly once (W9.2).
    pub outbox: Option<OutboxNumber>,
}

/// The place of a mutation's event in this node's outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutboxNumber(pub u64);

/// An entry of the security log: a request whose principal was never proven (W9.1).
#[derive(Debug, Clone)]
pub struct SecurityEntry {
    /// Why it was turned away; from a bounded set, so that sampling can be by reason.
    pub reason: &'static str,
    /// The JSON text.
    pub body: Vec<u8>,
}

/// The journal cannot take events.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the journal cannot be written: {0}")]
pub struct JournalError(pub String);

/// Where events go.
pub trait Journal: Send + Sync + 'static {
    /// Appends one event; resolves when it is written, and synced if the operator asked for that.
    fn append(&self, event: EncodedEvent) -> BoxFuture<'_, Result<(), JournalError>>;
    /// For each of those events without an outbox number, whether it was appended: asked after a crash or a failure, where no answer of
    /// `append` tells. Only what is new enough for its time is looked at.
    fn holds<'a>(&'a self, events: &'a [Bytes]) -> BoxFuture<'a, Result<Vec<bool>, JournalError>>;
    /// Offers an entry to the bounded, sampled security log. Never blocks; may drop.
    fn append_security(&self, entry: SecurityEntry);
    /// The highest outbox number that was ever appended; numbers go on from there.
    fn last_outbox(&self) -> Option<OutboxNumber>;
    /// Whether events can be written now.
    fn health(&self) -> Result<(), JournalError>;
}
