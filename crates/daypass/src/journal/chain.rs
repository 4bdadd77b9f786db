//! The chain: each record carries a hash over everything before it, so that no byte of the past can be changed, removed or moved
//! without all later links being made again (W9.2).
//!
//! `link = SHA-256(previous ‖ sequence ‖ SHA-256(body) ‖ outbox)`. The body is hashed outside the lock; what remains under it is one
//! hash of a hundred bytes. What the chain cannot show: that its newest records were cut off at the end of a line. The head is
//! therefore worth keeping elsewhere.

use sha2::{Digest, Sha256};

use super::outbox::Outbox;

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

/// The hash of an event's body.
pub(crate) fn hash_body(body: &[u8]) -> Hash {
    Sha256::digest(body).into()
}

/// Where a chain stands: its last record, and the outbox numbers that it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    /// The last record's number; records begin at 1.
    pub(crate) sequence: u64,
    /// The last record's link.
    pub(crate) link: Hash,
    /// The outbox numbers that were appended.
    pub(crate) outbox: Outbox,
}

impl Head {
    /// Before the first record.
    pub(crate) fn genesis() -> Self {
        Self { sequence: 0, link: [0; 32], outbox: Outbox::default() }
    }

    /// Goes on by one record.
    pub(crate) fn advance(&mut self, body: &Hash, number: Option<u64>) {
        self.sequence += 1;
        if let Some(number) = number {
            self.outbox.take(number);
        }
        self.link = link(&self.link, self.sequence, body, &self.outbox, number);
    }
}

fn link(previous: &Hash, sequence: u64, body: &Hash, outbox: &Outbox, number: Option<u64>) -> Hash {
    let mut hash = Sha256::new();
    hash.update(previous);
    hash.update(sequence.to_be_bytes());
    hash.update(body);
    // Zero is no outbox number, and the ranges follow a fixed part: no two states have the same bytes.
    hash.update(number.unwrap_or(0).to_be_bytes());
    hash.update(outbox.last().unwrap_or(0).to_be_bytes());
    for (first, last) in outbox.missing() {
        hash.update(first.to_be_bytes());
        hash.update(last.to_be_bytes());
    }
    hash.finalize().into()
}
