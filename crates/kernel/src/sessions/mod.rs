//! Sessions: what a temporary credential is made of, and the keys that make it.
//!
//! A session is never stored. Its token is the sealed content, its secret is derived from the token, and whoever holds the key ring can open it
//! again (security.md §3). The ring lives in the store under the root key; `Keys` is the ring made ready for use, shared by every request.
//!
//! This module never reads a clock and never draws randomness: `now`, nonces and key material are arguments. It never mints for the asking either:
//! `seal` is private to the kernel, where one function takes the proof that the caller was authorized.

mod at_rest;
mod cache;
mod codec;
mod content;
mod deflate;
mod encoding;
mod envelope;
mod key;
mod keys;
mod marker;
mod packed;
mod purpose;
mod ring;
mod root;
mod secret;
mod token;

pub use at_rest::{OpenedRecord, RecordError, open_record, seal_record};
pub use cache::{CachedSession, SessionCache};
pub use content::{FederatedKey, FederatedOrigin, SessionContent, SessionPrincipal, SessionTag, TokenVersion};
pub use encoding::{MAX_FEDERATED_KEYS, MAX_FEDERATED_VALUES, MAX_SEALED_POLICY_ARNS, MAX_SEALED_TAGS};
pub use envelope::{NONCE_BYTES, Nonce, SealError};
pub use key::{KeyId, KeyMaterial, KeyState, LONGEST_SESSION_SECONDS, RingKey};
pub use keys::Keys;
pub use marker::{MAX_MARKER_CHARS, MAX_MARKER_POSITION_BYTES, MarkerError, MarkerScope, open_marker, seal_marker};
pub use packed::{PackedPolicyTooLarge, check_packed_policy, packed_policy_size};
pub use purpose::Purpose;
pub use ring::{
    DeploymentId, Epoch, MAX_HELD_KEYS, PROPAGATION_SECONDS_EMBEDDED, PROPAGATION_SECONDS_SHARED, ROTATE_AFTER_SEALS, ROTATE_AFTER_SECONDS, Ring,
    RingError, RotationReason,
};
pub use root::RootKey;
pub(crate) use token::seal;
pub use token::{CLOCK_LEEWAY_SECONDS, MAX_TOKEN_BYTES, MAX_TOKEN_CHARS, Offence, OpenError, OpenedSession, open};

#[cfg(test)]
mod tests;
