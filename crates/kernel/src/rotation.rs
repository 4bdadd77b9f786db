//! The key ring in use: turned by age, by count or by the operator, and read again when another node has turned it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use daypass_directory::{
    Batch, Snapshot, key,
    records::{KeyRing, Sealed},
};
use daypass_names::Timestamp;
use daypass_store::Revision;

use crate::{
    founding::{self, FoundingError, material},
    mint::Minter,
    ports::{Entropy, random},
    sessions::{KeyId, Keys, PROPAGATION_SECONDS_EMBEDDED, Ring, RootKey},
};

/// The ring with the root key that seals it, and the revision that it was read at.
pub(crate) struct RingKeeper {
    root: RootKey,
    held: Mutex<Held>,
}

struct Held {
    ring: Ring,
    revision: Option<Revision>,
}

/// What the operator asks of the ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// A new sealing key; the one before it opens what it has sealed.
    Rotate,
    /// One key dies at once, with every session that it sealed.
    Compromised(KeyId),
    /// The epoch is raised: every session dies.
    RaiseEpoch,
    /// Only what is over is swept.
    Sweep,
}

impl RingKeeper {
    pub(crate) fn new(ring: Ring, root: RootKey) -> Self {
        Self { root, held: Mutex::new(Held { ring, revision: None }) }
    }

    /// The ring as it is.
    pub(crate) fn ring(&self) -> Ring {
        self.lock().ring.clone()
    }

    /// The batch that turns the ring which that snapshot holds. It takes effect here when the snapshot shows it (`follow`).
    pub(crate) fn turn(&self, snapshot: &Snapshot, turn: Turn, entropy: &dyn Entropy, now: Timestamp) -> Result<(Ring, Batch), FoundingError> {
        let stored = snapshot.ring().ok_or(FoundingError::NoRing)?;
        let mut ring = founding::open_ring(snapshot, &self.root)?;
        match turn {
            Turn::Rotate => {
                ring.rotate(now, PROPAGATION_SECONDS_EMBEDDED, material(entropy))?;
            }
            Turn::Compromised(id) => ring.rotate_compromised(id, now, material(entropy))?,
            Turn::RaiseEpoch => ring.raise_epoch(),
            Turn::Sweep => {
                ring.sweep(now);
            }
        }
        let place = key::ring();
        let sealed = ring.seal_under_root(&self.root, place.as_str(), random(entropy))?;
        let mut batch = Batch::new();
        batch.require_unchanged(place, stored.revision);
        batch.put(KeyRing { sealed: Sealed::new(sealed) });
        Ok((ring, batch))
    }

    /// Takes over the ring that the snapshot holds, if it is another one.
    pub(crate) fn follow(&self, snapshot: &Snapshot, minter: &Minter) -> Result<(), FoundingError> {
        let Some(stored) = snapshot.ring() else { return Err(FoundingError::NoRing) };
        if self.lock().revision == Some(stored.revision) {
            return Ok(());
        }
        let ring = founding::open_ring(snapshot, &self.root)?;
        minter.replace(Keys::prepare(&ring)?);
        *self.lock() = Held { ring, revision: Some(stored.revision) };
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the operator is told of one key.
pub fn describe(ring: &Ring, now: Timestamp) -> Vec<(KeyId, String)> {
    ring.keys().iter().map(|key| (key.id(), format!("{:?}", key.state(now)))).collect()
}
