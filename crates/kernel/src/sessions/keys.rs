//! The ring made ready: every subkey derived once, shared by all requests until the ring changes.

use std::sync::atomic::{AtomicU64, Ordering};

use aws_lc_rs::{
    aead::{AES_256_GCM_SIV, LessSafeKey, UnboundKey},
    error::Unspecified,
    hkdf, hmac,
};
use daypass_names::Timestamp;
use zeroize::Zeroizing;

use super::{
    key::{KeyId, KeyMaterial, KeyState, Life, state_of},
    purpose::Purpose,
    ring::{DeploymentId, Epoch, ROTATE_AFTER_SEALS, ROTATE_AFTER_SECONDS, Ring, RingError, RotationReason},
};

/// The salt of every derivation; HKDF wants one and it need not be secret (RFC 5869 §3.1).
const SALT: &[u8] = b"daypass key ring";

/// The subkeys of a ring, derived. Replaced as a whole when the ring changes.
#[derive(Debug)]
pub struct Keys {
    pub(super) deployment: DeploymentId,
    pub(super) epoch: Epoch,
    for_sessions: Vec<PreparedKey>,
    for_records: Vec<PreparedKey>,
    seals: AtomicU64,
}

impl Keys {
    /// Derives every subkey of the ring.
    pub fn prepare(ring: &Ring) -> Result<Self, RingError> {
        let mut for_sessions = Vec::with_capacity(ring.keys.len());
        for key in &ring.keys {
            if let Life::Held { material, until } = &key.life {
                for_sessions.push(PreparedKey::derive(key.id, key.from, *until, material)?);
            }
        }
        let mut for_records = Vec::with_capacity(ring.record_keys.len());
        for key in &ring.record_keys {
            for_records.push(PreparedKey::derive(key.id, key.since, None, &key.material)?);
        }
        Ok(Self { deployment: ring.deployment, epoch: ring.epoch, for_sessions, for_records, seals: AtomicU64::new(0) })
    }

    /// Whether the sealing key is due to be followed by another; never while one is published already.
    pub fn rotation_due(&self, now: Timestamp) -> Option<RotationReason> {
        if self.for_sessions.iter().any(|key| key.state(now) == KeyState::Published) {
            return None;
        }
        let sealing = self.sealing_at(now)?;
        if now.seconds_since(sealing.from) >= ROTATE_AFTER_SECONDS {
            Some(RotationReason::Age)
        } else if self.seals.load(Ordering::Relaxed) >= ROTATE_AFTER_SEALS {
            Some(RotationReason::Count)
        } else {
            None
        }
    }

    /// The one key in whose sealing period that instant lies.
    pub(super) fn sealing_at(&self, at: Timestamp) -> Option<&PreparedKey> {
        self.for_sessions.iter().find(|key| key.seals_at(at))
    }

    /// The session key of that id, unless its time is over. The id picks one key; keys are never tried in turn (W3.2).
    pub(super) fn session_key(&self, id: KeyId, now: Timestamp) -> Option<&PreparedKey> {
        self.for_sessions.iter().find(|key| key.id == id).filter(|key| key.state(now) != KeyState::Destroyed)
    }

    /// The record key that seals.
    pub(super) fn current_record_key(&self) -> Option<&PreparedKey> {
        self.for_records.last()
    }

    pub(super) fn record_key(&self, id: KeyId) -> Option<&PreparedKey> {
        self.for_records.iter().find(|key| key.id == id)
    }

    pub(super) fn count_seal(&self) {
        self.seals.fetch_add(1, Ordering::Relaxed);
    }

    #[cfg(test)]
    pub(super) fn pretend_seals(&self, count: u64) {
        self.seals.store(count, Ordering::Relaxed);
    }
}

/// One key with its subkeys.
#[derive(Debug)]
pub(super) struct PreparedKey {
    pub(super) id: KeyId,
    from: Timestamp,
    until: Option<Timestamp>,
    session: LessSafeKey,
    authorization_message: LessSafeKey,
    sign_in_token: LessSafeKey,
    page_marker: LessSafeKey,
    record_at_rest: LessSafeKey,
    secret_derivation: hmac::Key,
}

impl PreparedKey {
    fn derive(id: KeyId, from: Timestamp, until: Option<Timestamp>, material: &KeyMaterial) -> Result<Self, RingError> {
        let aead = |purpose: Purpose| {
            let bytes = derive(material, purpose.label()).map_err(|_| RingError::Cryptography)?;
            UnboundKey::new(&AES_256_GCM_SIV, bytes.as_slice()).map(LessSafeKey::new).map_err(|_| RingError::Cryptography)
        };
        let secret = derive(material, Purpose::SecretDerivation.label()).map_err(|_| RingError::Cryptography)?;
        Ok(Self {
            id,
            from,
            until,
            session: aead(Purpose::Session)?,
            authorization_message: aead(Purpose::AuthorizationMessage)?,
            sign_in_token: aead(Purpose::SignInToken)?,
            page_marker: aead(Purpose::PageMarker)?,
            record_at_rest: aead(Purpose::RecordAtRest)?,
            secret_derivation: hmac::Key::new(hmac::HMAC_SHA256, secret.as_slice()),
        })
    }

    /// The subkey that seals for that purpose; secrets are derived, not sealed.
    pub(super) fn aead(&self, purpose: Purpose) -> Option<&LessSafeKey> {
        match purpose {
            Purpose::Session => Some(&self.session),
            Purpose::AuthorizationMessage => Some(&self.authorization_message),
            Purpose::SignInToken => Some(&self.sign_in_token),
            Purpose::PageMarker => Some(&self.page_marker),
            Purpose::RecordAtRest => Some(&self.record_at_rest),
            Purpose::SecretDerivation => None,
        }
    }

    pub(super) fn secret_derivation(&self) -> &hmac::Key {
        &self.secret_derivation
    }

    /// Whether that instant lies in the sealing period.
    pub(super) fn seals_at(&self, at: Timestamp) -> bool {
        self.state(at) == KeyState::Sealing
    }

    fn state(&self, now: Timestamp) -> KeyState {
        state_of(self.from, self.until, now)
    }
}

/// HKDF-SHA256 of the material under that label.
pub(super) fn derive(material: &KeyMaterial, label: &[u8]) -> Result<Zeroizing<[u8; 32]>, Unspecified> {
    let mut out = Zeroizing::new([0; 32]);
    let info = [label];
    hkdf::Salt::new(hkdf::HKDF_SHA256, SALT).extract(material.expose()).expand(&info, hkdf::HKDF_SHA256)?.fill(out.as_mut_slice())?;
    Ok(out)
}
