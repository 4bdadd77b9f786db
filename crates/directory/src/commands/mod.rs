//! What may be done to the directory: pure functions from a snapshot and an input to a value and a [`Batch`].
//!
//! Names are typed where something is created; where something is looked up they are text, because a name that cannot be is just not
//! found. A command that finds nothing to change succeeds with an empty batch. None of them asks who calls: that was decided before.

pub mod access_keys;
pub mod alias;
pub mod attached;
pub mod boundary;
pub mod buckets;
pub mod controls;
mod entity;
pub mod founding;
pub mod groups;
pub mod inline;
pub mod organization;
pub mod policies;
pub mod roles;
mod sizes;
pub mod tags;
pub mod units;
pub mod users;

use daypass_names::{AccountId, IdKind, Timestamp, UniqueId};

use crate::{Batch, DirectoryError, Quota, Quotas, Snapshot, records::Tombstone};

/// A source of random blocks; the kernel's `Entropy` stands behind it.
pub trait Ids {
    /// Sixteen fresh random bytes.
    fn block(&mut self) -> [u8; 16];
}

/// What a command answers: a value, and what must be written for it to be true.
pub type Outcome<T> = Result<(T, Batch), DirectoryError>;

/// Where and when a command is done.
pub struct Within<'a> {
    /// What is so before it.
    pub snapshot: &'a Snapshot,
    /// The account that it is done in.
    pub account: AccountId,
    /// How much an account may hold.
    pub quotas: &'a Quotas,
    /// The time.
    pub now: Timestamp,
    /// Random blocks.
    pub ids: &'a mut dyn Ids,
}

/// How often a taken id is drawn again before the source of randomness is called broken.
const FRESH_ID_DRAWS: usize = 8;

impl Within<'_> {
    /// An empty batch of the account.
    fn batch(&self) -> Batch {
        Batch::of(self.account)
    }

    /// A unique id that was never given away (W5.4).
    fn fresh_id(&mut self, kind: IdKind) -> Result<UniqueId, DirectoryError> {
        for _ in 0..FRESH_ID_DRAWS {
            let id = UniqueId::mint(kind, self.account, self.ids.block());
            if self.snapshot.by_id(&id).is_none() {
                return Ok(id);
            }
        }
        Err(DirectoryError::NoFreshId)
    }

    /// The mark that the id of a deleted entity is never given away again (W5.4).
    fn tombstone(&self, id: &UniqueId, name: &str) -> Tombstone {
        Tombstone { account: self.account, id: id.clone(), name: name.into(), deleted: self.now }
    }

    /// Refuses one more where there are `present` already.
    fn room_for_one(&self, quota: Quota, present: usize) -> Result<(), DirectoryError> {
        let limit = quota.limit(self.quotas);
        if present < usize::try_from(limit).unwrap_or(usize::MAX) { Ok(()) } else { Err(DirectoryError::Quota { quota, limit }) }
    }
}

/// Lower-case letters and digits from a random block, for ids such as `o-…` and `car-…`; at most 24 of them.
fn token(block: [u8; 16], chars: usize) -> String {
    const LETTERS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let mut rest = u128::from_be_bytes(block);
    let mut text = String::with_capacity(chars);
    for _ in 0..chars {
        let index = usize::try_from(rest % 36).unwrap_or(0);
        text.push(char::from(LETTERS.get(index).copied().unwrap_or(b'a')));
        rest /= 36;
    }
    text
}
