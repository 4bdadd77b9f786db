//! The envelope that every sealed thing travels in: format ‖ key id ‖ nonce ‖ ciphertext and tag.
//!
//! AES-256-GCM-SIV, so that a repeated nonce (a restored snapshot, a cloned machine) tells at most that two plaintexts are the same (W3.1).
//! What the envelope is for, where it was sealed and whom it belongs to are additional data: an envelope that is moved does not open.

use aws_lc_rs::aead::{Aad, Nonce as AeadNonce};

use super::{
    key::KeyId,
    keys::{Keys, PreparedKey},
    purpose::Purpose,
};

/// Length of a nonce in bytes.
pub const NONCE_BYTES: usize = 12;
/// Random bytes, fresh for every seal.
pub type Nonce = [u8; NONCE_BYTES];

/// The format that this version writes and reads.
const FORMAT: u8 = 1;
/// Format, key id and nonce, in bytes.
const HEAD_BYTES: usize = 1 + 4 + NONCE_BYTES;
/// The tag of AES-256-GCM-SIV, in bytes.
const TAG_BYTES: usize = 16;
/// What the envelope adds to what it holds, in bytes.
pub(super) const ENVELOPE_BYTES: usize = HEAD_BYTES + TAG_BYTES;

/// Why nothing was sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// No key of the ring seals at that instant.
    #[error("no key of the ring seals now")]
    NoSealingKey,
    /// The content does not fit a token, or a part of it does not fit its field.
    #[error("the content does not fit")]
    TooLarge,
    /// The session would end before it begins or outlive 36 h, or the key id is not a temporary one of its account.
    #[error("the session is not one that can be opened")]
    Unusable,
    /// The cryptographic library refused.
    #[error("the cryptographic library refused")]
    Cryptography,
}

/// Whom and what a sealed thing is bound to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Binding<'a> {
    pub(super) keys: &'a Keys,
    pub(super) purpose: Purpose,
    /// The access key id of a session, the store key of a record, the list of a marker.
    pub(super) context: &'a [u8],
}

impl Binding<'_> {
    /// purpose ‖ format ‖ key id ‖ deployment id ‖ epoch ‖ context with its length before it.
    pub(super) fn additional_data(&self, id: KeyId) -> Vec<u8> {
        let epoch = if self.purpose.outlives_epoch() { 0 } else { self.keys.epoch.0 };
        let mut data = Vec::with_capacity(38 + self.context.len());
        data.push(self.purpose.code());
        data.push(FORMAT);
        data.extend_from_slice(&id.0.to_be_bytes());
        data.extend_from_slice(&self.keys.deployment.0);
        data.extend_from_slice(&epoch.to_be_bytes());
        data.extend_from_slice(&(self.context.len() as u64).to_be_bytes());
        data.extend_from_slice(self.context);
        data
    }
}

/// Seals behind whatever `out` holds already.
pub(super) fn seal(out: &mut Vec<u8>, binding: &Binding<'_>, key: &PreparedKey, nonce: Nonce, plain: &[u8]) -> Result<(), SealError> {
    let aead = key.aead(binding.purpose).ok_or(SealError::Cryptography)?;
    out.reserve_exact(ENVELOPE_BYTES + plain.len());
    out.push(FORMAT);
    out.extend_from_slice(&key.id.0.to_be_bytes());
    out.extend_from_slice(&nonce);
    let start = out.len();
    out.extend_from_slice(plain);
    let body = out.get_mut(start..).ok_or(SealError::Cryptography)?;
    let tag = aead
        .seal_in_place_separate_tag(AeadNonce::assume_unique_for_key(nonce), Aad::from(binding.additional_data(key.id)), body)
        .map_err(|_| SealError::Cryptography)?;
    out.extend_from_slice(tag.as_ref());
    Ok(())
}

/// An envelope whose parts were told apart, and nothing more.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unopened<'a> {
    pub(super) key_id: KeyId,
    nonce: &'a Nonce,
    body: &'a [u8],
}

impl<'a> Unopened<'a> {
    /// Tells the parts apart; `None` for another format or too few bytes.
    pub(super) fn parse(bytes: &'a [u8]) -> Option<Self> {
        let (&[FORMAT], rest) = bytes.split_first_chunk::<1>()? else { return None };
        let (id, rest) = rest.split_first_chunk::<4>()?;
        let (nonce, body) = rest.split_first_chunk::<NONCE_BYTES>()?;
        (body.len() >= TAG_BYTES).then_some(Self { key_id: KeyId(u32::from_be_bytes(*id)), nonce, body })
    }

    /// Opens with that key, or not at all.
    pub(super) fn open(&self, binding: &Binding<'_>, key: &PreparedKey) -> Option<Vec<u8>> {
        let mut body = self.body.to_vec();
        let nonce = AeadNonce::assume_unique_for_key(*self.nonce);
        let length = key.aead(binding.purpose)?.open_in_place(nonce, Aad::from(binding.additional_data(self.key_id)), &mut body).ok()?.len();
        body.truncate(length);
        Some(body)
    }
}
