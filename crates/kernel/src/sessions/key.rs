//! One key of the ring: its id, its material, its sealing period, and the state that follows from them.
//!
//! The state is a function of time and nothing else, so that every node that has read the ring agrees, and no clock put back brings a destroyed
//! key to life: its material is gone from the ring.

use std::fmt;

use daypass_names::Timestamp;
use zeroize::Zeroizing;

/// The longest session of any action, in seconds: 36 h, GetSessionToken and GetFederationToken (sts-api §0).
pub const LONGEST_SESSION_SECONDS: i64 = 36 * 3600;
/// How long a key still answers ExpiredToken after its last session could end, in seconds (W3.3).
const EXPIRED_ANSWER_SECONDS: i64 = 36 * 3600;

/// Names one key of the ring; never used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub u32);

impl fmt::Display for KeyId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

/// The 32 random bytes of a key: wiped when dropped, never shown.
#[derive(Clone)]
pub struct KeyMaterial(Zeroizing<[u8; 32]>);

impl KeyMaterial {
    /// Takes the bytes into keeping; they must come straight from the operating system.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(super) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for KeyMaterial {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("KeyMaterial(…)")
    }
}

/// What a session key does at one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyState {
    /// Known to all nodes; does not seal yet.
    Published,
    /// Seals and opens.
    Sealing,
    /// Opens what it sealed, and still tells expired from invalid.
    OpenOnly,
    /// Gone.
    Destroyed,
}

/// Whether a key's material still exists.
#[derive(Debug, Clone)]
pub(super) enum Life {
    Held { material: KeyMaterial, until: Option<Timestamp> },
    Destroyed { at: Timestamp },
}

/// One session key.
#[derive(Debug, Clone)]
pub struct RingKey {
    pub(super) id: KeyId,
    pub(super) from: Timestamp,
    pub(super) life: Life,
}

impl RingKey {
    /// Its id.
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// When it begins to seal.
    pub fn from(&self) -> Timestamp {
        self.from
    }

    /// When it ceases to seal, if that is decided.
    pub fn until(&self) -> Option<Timestamp> {
        match &self.life {
            Life::Held { until, .. } => *until,
            Life::Destroyed { at } => Some(*at),
        }
    }

    /// What it does at that instant.
    pub fn state(&self, now: Timestamp) -> KeyState {
        match &self.life {
            Life::Held { until, .. } => state_of(self.from, *until, now),
            Life::Destroyed { .. } => KeyState::Destroyed,
        }
    }

    pub(super) fn is_held(&self) -> bool {
        matches!(self.life, Life::Held { .. })
    }

    pub(super) fn set_until(&mut self, at: Option<Timestamp>) {
        if let Life::Held { until, .. } = &mut self.life {
            *until = at;
        }
    }

    pub(super) fn destroy(&mut self, at: Timestamp) {
        self.life = Life::Destroyed { at };
    }
}

/// The state of a key whose material exists.
pub(super) fn state_of(from: Timestamp, until: Option<Timestamp>, now: Timestamp) -> KeyState {
    match until {
        _ if now < from => KeyState::Published,
        None => KeyState::Sealing,
        Some(until) if now < until => KeyState::Sealing,
        Some(until) if now < until.plus_seconds(LONGEST_SESSION_SECONDS + EXPIRED_ANSWER_SECONDS) => KeyState::OpenOnly,
        Some(_) => KeyState::Destroyed,
    }
}

/// One record key: opens for as long as it is listed, and the last one seals.
#[derive(Debug, Clone)]
pub(super) struct RecordKey {
    pub(super) id: KeyId,
    pub(super) since: Timestamp,
    pub(super) material: KeyMaterial,
}
