//! The root key, and the ring as the one record that it guards.
//!
//! Stored: format ‖ nonce ‖ ciphertext, under a subkey of the root key, with the store key as additional data, so that no other record can stand
//! in its place (W7.2). What does not open is an error; nothing here ever makes a new ring over an old one.

use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, Nonce as AeadNonce, UnboundKey};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use daypass_names::SecretText;
use zeroize::Zeroizing;

use super::{
    codec::{Malformed, Reader, Writer},
    envelope::{NONCE_BYTES, Nonce},
    key::{KeyId, KeyMaterial, Life, RecordKey, RingKey},
    keys::derive,
    ring::{DeploymentId, Epoch, MAX_HELD_KEYS, Ring, RingError},
};

/// The format that this version writes.
const RING_FORMAT: u8 = 1;
/// The name under which HKDF derives the root key's subkey.
const RING_LABEL: &[u8] = b"daypass/1/key-ring";
/// Held and destroyed session keys together; more are no ring of ours.
const MAX_LISTED_KEYS: usize = 2 * MAX_HELD_KEYS;
/// More than the largest encoded ring, in bytes, so that the writer never moves key material.
const RING_CAPACITY: usize = 8 * 1024;

/// The key that guards the ring: a file of mode 0600 outside the data folder, or a credential of the service manager.
#[derive(Debug, Clone)]
pub struct RootKey(KeyMaterial);

impl RootKey {
    /// From 32 random bytes, straight from the operating system.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(KeyMaterial::new(bytes))
    }

    /// Reads the text of a root key file: 44 characters of base64, perhaps with a line end.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(33));
        STANDARD.decode_vec(text.trim_end_matches(['\r', '\n']), &mut bytes).ok()?;
        bytes.as_slice().try_into().ok().map(Self::new)
    }

    /// The text of a root key file, without its line end.
    pub fn to_text(&self) -> SecretText {
        SecretText::new(STANDARD.encode(self.0.expose()))
    }

    fn ring_key(&self) -> Result<LessSafeKey, RingError> {
        let bytes = derive(&self.0, RING_LABEL).map_err(|_| RingError::Cryptography)?;
        UnboundKey::new(&AES_256_GCM_SIV, bytes.as_slice()).map(LessSafeKey::new).map_err(|_| RingError::Cryptography)
    }
}

impl Ring {
    /// The ring as its record: sealed by the root key, bound to the store key it is kept under.
    pub fn seal_under_root(&self, root: &RootKey, store_key: &str, nonce: Nonce) -> Result<Vec<u8>, RingError> {
        let plain = Zeroizing::new(encode(self).map_err(|_| RingError::Malformed)?);
        let mut sealed = Vec::with_capacity(1 + NONCE_BYTES + plain.len() + AES_256_GCM_SIV.tag_len());
        sealed.push(RING_FORMAT);
        sealed.extend_from_slice(&nonce);
        let mut body = Zeroizing::new(Vec::with_capacity(plain.len() + AES_256_GCM_SIV.tag_len()));
        body.extend_from_slice(&plain);
        root.ring_key()?
            .seal_in_place_append_tag(AeadNonce::assume_unique_for_key(nonce), Aad::from(additional_data(store_key)), &mut *body)
            .map_err(|_| RingError::Cryptography)?;
        sealed.extend_from_slice(&body);
        Ok(sealed)
    }

    /// Opens the record. A wrong root key and an altered record are one error: neither can be told from the other.
    pub fn open_under_root(root: &RootKey, store_key: &str, record: &[u8]) -> Result<Self, RingError> {
        let (format, rest) = record.split_first().ok_or(RingError::Malformed)?;
        match *format {
            RING_FORMAT => {}
            0 => return Err(RingError::Malformed),
            newer => return Err(RingError::NewerFormat(newer)),
        }
        let (nonce, body) = rest.split_first_chunk::<NONCE_BYTES>().ok_or(RingError::Malformed)?;
        let mut body = Zeroizing::new(body.to_vec());
        let plain = root
            .ring_key()?
            .open_in_place(AeadNonce::assume_unique_for_key(*nonce), Aad::from(additional_data(store_key)), &mut body)
            .map_err(|_| RingError::RootKey)?;
        decode(plain).map_err(|_| RingError::Malformed)
    }
}

fn additional_data(store_key: &str) -> Vec<u8> {
    [RING_LABEL, &[RING_FORMAT], store_key.as_bytes()].concat()
}

fn encode(ring: &Ring) -> Result<Vec<u8>, Malformed> {
    let mut out = Writer::with_capacity(RING_CAPACITY);
    out.raw(&ring.deployment.0);
    out.u64(ring.epoch.0);
    out.u32(ring.next_id);
    out.count(ring.keys.len(), MAX_LISTED_KEYS)?;
    for key in &ring.keys {
        out.u32(key.id.0);
        out.instant(key.from);
        match &key.life {
            Life::Held { material, until } => {
                out.byte(1);
                out.raw(material.expose());
                out.option(*until, |out, until| {
                    out.instant(until);
                    Ok(())
                })?;
            }
            Life::Destroyed { at } => {
                out.byte(0);
                out.instant(*at);
            }
        }
    }
    out.count(ring.record_keys.len(), MAX_HELD_KEYS)?;
    for key in &ring.record_keys {
        out.u32(key.id.0);
        out.instant(key.since);
        out.raw(key.material.expose());
    }
    Ok(out.finish())
}

fn decode(bytes: &[u8]) -> Result<Ring, Malformed> {
    let mut from = Reader::new(bytes);
    let ring = Ring {
        deployment: DeploymentId(from.array()?),
        epoch: Epoch(from.u64()?),
        next_id: from.u32()?,
        keys: from.list(MAX_LISTED_KEYS, session_key)?,
        record_keys: from.list(MAX_HELD_KEYS, record_key)?,
    };
    from.finish()?;
    if ring.record_keys.is_empty() { Err(Malformed) } else { Ok(ring) }
}

fn session_key(from: &mut Reader<'_>) -> Result<RingKey, Malformed> {
    let id = KeyId(from.u32()?);
    let start = from.instant()?;
    let life = if from.flag()? {
        Life::Held { material: KeyMaterial::new(from.array()?), until: from.option(Reader::instant)? }
    } else {
        Life::Destroyed { at: from.instant()? }
    };
    Ok(RingKey { id, from: start, life })
}

fn record_key(from: &mut Reader<'_>) -> Result<RecordKey, Malformed> {
    Ok(RecordKey { id: KeyId(from.u32()?), since: from.instant()?, material: KeyMaterial::new(from.array()?) })
}
