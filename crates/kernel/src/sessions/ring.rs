//! The key ring: which key seals now, which ones still open, which are gone.
//!
//! A pure state machine. A key's state is a function of time and of its sealing period `[from, until)`, so that every node that has read the ring
//! agrees without a word: Published before `from`, Sealing until `until`, OpenOnly until 36 h after its last session could end, then Destroyed
//! (W3.3). Two families share one row of ids: session keys, which come and go by that law, and record keys, which guard what the store keeps and
//! go only once everything under them was sealed anew.
//!
//! The ring never makes itself: a lost ring or root key is an error of whoever opens it, never a reason for a new one.

use daypass_names::Timestamp;

use super::key::{KeyId, KeyMaterial, KeyState, Life, RecordKey, RingKey};

/// A session key seals for a day, in seconds: a stolen one is worth that much (W3.3).
pub const ROTATE_AFTER_SECONDS: i64 = 24 * 3600;
/// How many seals one key makes in one process: a quarter of the 2³² that NIST SP 800-38D §8.3 grants even plain GCM with random nonces.
pub const ROTATE_AFTER_SEALS: u64 = 1 << 30;
/// How long a new key is known before it seals, in seconds, where one process is the only reader of the store. Not zero: until the commit is
/// durable and the prepared keys are exchanged, requests still seal with the key before it, and its sealing period must cover them.
pub const PROPAGATION_SECONDS_EMBEDDED: i64 = 10;
/// The same where several nodes share the store: their watch's staleness and their clocks' difference, twice.
pub const PROPAGATION_SECONDS_SHARED: i64 = 140;
/// The most session keys, and the most record keys, that are held at once; each request finds its key by walking them.
pub const MAX_HELD_KEYS: usize = 32;
/// How many destroyed keys are still listed for the operator.
const MAX_DESTROYED_KEYS: usize = 32;

/// Which deployment sealed a thing; drawn once, when the first ring is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DeploymentId(pub [u8; 16]);

/// Counts restores and clock repairs: no session of an earlier epoch opens (W5.2, W5.3). The first is 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Epoch(pub u64);

/// Why it is time to rotate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RotationReason {
    /// The sealing key is `ROTATE_AFTER_SECONDS` old.
    Age,
    /// The sealing key made `ROTATE_AFTER_SEALS` seals in this process.
    Count,
}

/// Why the ring did not do as it was told, or did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RingError {
    /// A new key is published already and does not seal yet.
    #[error("a new key is already published")]
    AlreadyPublished,
    /// Too many keys are held; wait until the oldest are destroyed.
    #[error("the ring holds {MAX_HELD_KEYS} keys already")]
    TooManyKeys,
    /// No key of that id is held.
    #[error("no such key")]
    UnknownKey,
    /// A record key is rotated by sealing the records anew, not by destroying it.
    #[error("this key guards records in the store")]
    RecordKey,
    /// The root key does not open the ring: it is another one, or the record was altered or moved.
    #[error("the root key does not open the key ring")]
    RootKey,
    /// Written by a newer version.
    #[error("the key ring has format {0}, which is newer than this version")]
    NewerFormat(u8),
    /// Opened, but not a ring.
    #[error("the key ring is malformed")]
    Malformed,
    /// The cryptographic library refused.
    #[error("the cryptographic library refused")]
    Cryptography,
}

/// The keys of one deployment.
#[derive(Debug, Clone)]
pub struct Ring {
    pub(super) deployment: DeploymentId,
    pub(super) epoch: Epoch,
    pub(super) next_id: u32,
    pub(super) keys: Vec<RingKey>,
    pub(super) record_keys: Vec<RecordKey>,
}

impl Ring {
    /// The ring of a new deployment: one session key that seals at once, one record key.
    pub fn first(deployment: DeploymentId, now: Timestamp, session: KeyMaterial, record: KeyMaterial) -> Self {
        let mut ring = Self { deployment, epoch: Epoch(1), next_id: 1, keys: Vec::new(), record_keys: Vec::new() };
        ring.add_session_key(now.whole_seconds(), session);
        ring.add_record_key(now, record);
        ring
    }

    /// The deployment.
    pub fn deployment(&self) -> DeploymentId {
        self.deployment
    }

    /// The epoch.
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// The session keys, oldest first, those lately destroyed among them.
    pub fn keys(&self) -> &[RingKey] {
        &self.keys
    }

    /// The record keys, oldest first; the last one seals.
    pub fn record_key_ids(&self) -> impl Iterator<Item = KeyId> {
        self.record_keys.iter().map(|key| key.id)
    }

    /// Publishes a new session key that seals after the propagation delay; the one before it then only opens.
    pub fn rotate(&mut self, now: Timestamp, propagation_seconds: i64, material: KeyMaterial) -> Result<KeyId, RingError> {
        self.sweep(now);
        if self.keys.iter().any(|key| key.state(now) == KeyState::Published) {
            return Err(RingError::AlreadyPublished);
        }
        if self.keys.iter().filter(|key| key.is_held()).count() >= MAX_HELD_KEYS {
            return Err(RingError::TooManyKeys);
        }
        let from = self.next_start(now.plus_seconds(propagation_seconds));
        for key in &mut self.keys {
            if key.is_held() && key.until().is_none() {
                key.set_until(Some(from));
            }
        }
        Ok(self.add_session_key(from, material))
    }

    /// Destroys a session key at once, with every session under it. If it was the sealing key, the published one or a new one seals from now on.
    pub fn rotate_compromised(&mut self, id: KeyId, now: Timestamp, material: KeyMaterial) -> Result<(), RingError> {
        if self.record_keys.iter().any(|key| key.id == id) {
            return Err(RingError::RecordKey);
        }
        let key = self.keys.iter_mut().find(|key| key.id == id && key.is_held()).ok_or(RingError::UnknownKey)?;
        key.destroy(now);
        self.sweep(now);
        self.ensure_sealing(now, material);
        Ok(())
    }

    /// Destroys every session key whose time has come; tells whether any was.
    pub fn sweep(&mut self, now: Timestamp) -> bool {
        let mut changed = false;
        for key in &mut self.keys {
            if key.is_held() && key.state(now) == KeyState::Destroyed {
                key.destroy(now);
                changed = true;
            }
        }
        let mut surplus = self.keys.iter().filter(|key| !key.is_held()).count().saturating_sub(MAX_DESTROYED_KEYS);
        self.keys.retain(|key| {
            let drop = surplus > 0 && !key.is_held();
            surplus -= usize::from(drop);
            !drop
        });
        changed
    }

    /// Adds a record key, which seals from now on. Those before it open until they are destroyed by name.
    pub fn rotate_record_key(&mut self, now: Timestamp, material: KeyMaterial) -> Result<KeyId, RingError> {
        if self.record_keys.len() >= MAX_HELD_KEYS {
            return Err(RingError::TooManyKeys);
        }
        Ok(self.add_record_key(now, material))
    }

    /// Destroys a record key. Only for a caller that has sealed every record under it anew; the key that seals is refused.
    pub fn destroy_record_key(&mut self, id: KeyId) -> Result<(), RingError> {
        if self.record_keys.last().is_some_and(|key| key.id == id) {
            return Err(RingError::RecordKey);
        }
        let at = self.record_keys.iter().position(|key| key.id == id).ok_or(RingError::UnknownKey)?;
        self.record_keys.remove(at);
        Ok(())
    }

    /// Ends every session of before: after a restore, or after the clock was put right (W5.2, W5.3).
    pub fn raise_epoch(&mut self) {
        self.epoch = Epoch(self.epoch.0.saturating_add(1));
    }

    fn add_session_key(&mut self, from: Timestamp, material: KeyMaterial) -> KeyId {
        let id = self.take_id();
        self.keys.push(RingKey { id, from, life: Life::Held { material, until: None } });
        id
    }

    fn add_record_key(&mut self, since: Timestamp, material: KeyMaterial) -> KeyId {
        let id = self.take_id();
        self.record_keys.push(RecordKey { id, since, material });
        id
    }

    fn take_id(&mut self) -> KeyId {
        let id = KeyId(self.next_id);
        self.next_id = self.next_id.saturating_add(1);
        id
    }

    /// Sealing periods begin on whole seconds, later than whatever was sealed already, and one after the other.
    fn next_start(&self, at: Timestamp) -> Timestamp {
        let latest = self.keys.iter().filter(|key| key.is_held()).map(|key| key.from).max().unwrap_or_default();
        at.whole_seconds().max(latest).plus_seconds(1)
    }

    /// After a key was destroyed: there is again exactly one key that seals now and has no end, or a published one that follows it.
    fn ensure_sealing(&mut self, now: Timestamp, material: KeyMaterial) {
        let published = self.keys.iter().position(|key| key.state(now) == KeyState::Published);
        let sealing = self.keys.iter().position(|key| key.state(now) == KeyState::Sealing);
        match (sealing, published) {
            (Some(_), Some(_)) => {}
            // Its successor was the one destroyed.
            (Some(at), None) => {
                if let Some(key) = self.keys.get_mut(at) {
                    key.set_until(None);
                }
            }
            // There is no time to wait for the other nodes.
            (None, Some(at)) => {
                if let Some(key) = self.keys.get_mut(at) {
                    key.from = now.whole_seconds();
                }
            }
            (None, None) => {
                self.add_session_key(now.whole_seconds(), material);
            }
        }
    }
}
