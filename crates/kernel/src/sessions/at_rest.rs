//! Secrets in the store: sealed under a record key, bound to the store key of their record, so that two ciphertexts cannot be swapped (W7.2).

use zeroize::Zeroizing;

use super::{
    envelope::{self, Binding, Nonce, SealError, Unopened},
    keys::Keys,
    purpose::Purpose,
};

/// Why a sealed record did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// Not an envelope of this version.
    #[error("the sealed record is malformed")]
    Malformed,
    /// Its key is not in the ring.
    #[error("the sealed record's key is not in the key ring")]
    UnknownKey,
    /// Altered, or moved from another record or deployment.
    #[error("the sealed record does not open")]
    Seal,
}

/// What a sealed record held.
pub struct OpenedRecord {
    /// The secret bytes.
    pub plain: Zeroizing<Vec<u8>>,
    /// Whether an older key sealed it: seal it anew, so that the older key can be destroyed.
    pub stale: bool,
}

impl std::fmt::Debug for OpenedRecord {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("OpenedRecord").field("stale", &self.stale).finish_non_exhaustive()
    }
}

/// Seals the secret part of the record that is kept under that store key.
pub fn seal_record(keys: &Keys, store_key: &str, nonce: Nonce, plain: &[u8]) -> Result<Vec<u8>, SealError> {
    let key = keys.current_record_key().ok_or(SealError::NoSealingKey)?;
    let mut sealed = Vec::new();
    envelope::seal(&mut sealed, &binding(keys, store_key), key, nonce, plain)?;
    Ok(sealed)
}

/// Opens the secret part of the record that was read from under that store key.
pub fn open_record(keys: &Keys, store_key: &str, sealed: &[u8]) -> Result<OpenedRecord, RecordError> {
    let unopened = Unopened::parse(sealed).ok_or(RecordError::Malformed)?;
    let key = keys.record_key(unopened.key_id).ok_or(RecordError::UnknownKey)?;
    let plain = unopened.open(&binding(keys, store_key), key).map(Zeroizing::new).ok_or(RecordError::Seal)?;
    let stale = keys.current_record_key().is_none_or(|current| current.id != key.id);
    Ok(OpenedRecord { plain, stale })
}

fn binding<'a>(keys: &'a Keys, store_key: &'a str) -> Binding<'a> {
    Binding { keys, purpose: Purpose::RecordAtRest, context: store_key.as_bytes() }
}
