//! Page markers: where a list goes on, opaque to the caller and good for that very list only.
//!
//! A marker is bound to the account, the operation and the filter it was made for, so that it neither tells nor reaches anything of another list.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use daypass_names::{AccountId, Timestamp};
use sha2::{Digest as _, Sha256};

use super::{
    envelope::{self, Binding, ENVELOPE_BYTES, Nonce, SealError, Unopened},
    keys::Keys,
    purpose::Purpose,
};

/// The longest position that a marker holds, in bytes: a key of S3. IAM takes markers of 320 characters (iam-api §0), and its names fit them.
pub const MAX_MARKER_POSITION_BYTES: usize = 1024;
/// The longest marker, in characters.
pub const MAX_MARKER_CHARS: usize = (MAX_MARKER_POSITION_BYTES + ENVELOPE_BYTES).div_ceil(3) * 4;

/// The list that a marker belongs to.
#[derive(Debug, Clone, Copy)]
pub struct MarkerScope<'a> {
    /// Whose list it is.
    pub account: AccountId,
    /// The operation.
    pub operation: &'a str,
    /// Everything else that decides what is in the list: path prefix, scope, the entity whose policies are listed…
    pub filter: &'a str,
}

impl MarkerScope<'_> {
    fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(self.account.as_u64().to_be_bytes());
        hash.update((self.operation.len() as u64).to_be_bytes());
        hash.update(self.operation);
        hash.update(self.filter);
        hash.finalize().into()
    }
}

/// Why there is no marker, or why it is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MarkerError {
    /// The position is longer than `MAX_MARKER_POSITION_BYTES`.
    #[error("the position does not fit a marker")]
    TooLong,
    /// Nothing could be sealed.
    #[error("no marker could be sealed: {0}")]
    Seal(#[from] SealError),
    /// Not a marker of this list, or one whose key is gone.
    #[error("not a marker of this list")]
    Foreign,
}

/// The marker behind which the list goes on at that position.
pub fn seal_marker(keys: &Keys, scope: &MarkerScope<'_>, now: Timestamp, nonce: Nonce, position: &str) -> Result<String, MarkerError> {
    if position.len() > MAX_MARKER_POSITION_BYTES {
        return Err(MarkerError::TooLong);
    }
    let key = keys.sealing_at(now).ok_or(SealError::NoSealingKey)?;
    let digest = scope.digest();
    let mut sealed = Vec::new();
    envelope::seal(&mut sealed, &binding(keys, &digest), key, nonce, position.as_bytes())?;
    keys.count_seal();
    Ok(URL_SAFE_NO_PAD.encode(sealed))
}

/// The position that a marker of this list holds.
pub fn open_marker(keys: &Keys, scope: &MarkerScope<'_>, now: Timestamp, marker: &str) -> Result<String, MarkerError> {
    if marker.len() > MAX_MARKER_CHARS {
        return Err(MarkerError::Foreign);
    }
    let sealed = URL_SAFE_NO_PAD.decode(marker).map_err(|_| MarkerError::Foreign)?;
    let unopened = Unopened::parse(&sealed).ok_or(MarkerError::Foreign)?;
    let key = keys.session_key(unopened.key_id, now).ok_or(MarkerError::Foreign)?;
    let digest = scope.digest();
    let plain = unopened.open(&binding(keys, &digest), key).ok_or(MarkerError::Foreign)?;
    String::from_utf8(plain).map_err(|_| MarkerError::Foreign)
}

fn binding<'a>(keys: &'a Keys, digest: &'a [u8; 32]) -> Binding<'a> {
    Binding { keys, purpose: Purpose::PageMarker, context: digest }
}
