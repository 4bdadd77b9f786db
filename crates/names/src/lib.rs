//! The nouns of the house: parsed once, valid for ever.
//!
//! Every other room takes these types instead of strings, so a value that was checked at the door needs no second check inside.
//! This room never does IO, never reads a clock, never draws randomness: whoever mints an id brings the random bytes.

mod access_key;
mod account;
mod arn;
mod digits;
mod entropy_text;
mod folded;
mod label;
mod region;
mod request_id;
mod secret;
mod tag;
mod timestamp;
mod unique_id;

pub use access_key::{AccessKeyId, AccessKeyKind};
pub use account::AccountId;
pub use arn::{Arn, MAX_ARN_CHARS, Partition};
pub use folded::FoldedName;
pub use label::{GroupName, PolicyName, RoleName, SessionName, SourceIdentity, UserName};
pub use region::{DEFAULT_REGION, ENABLED_BY_DEFAULT, Region};
pub use request_id::RequestId;
pub use secret::{SecretAccessKey, SecretText, SessionToken};
pub use tag::Tag;
pub use timestamp::{Times, Timestamp};
pub use unique_id::{IdKind, UniqueId};

/// Why a text is not the noun that it was offered as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Shorter or longer than the noun allows.
    #[error("length out of range")]
    Length,
    /// A character that the noun does not allow.
    #[error("character not allowed")]
    Character,
    /// The parts of the noun are missing or in the wrong form.
    #[error("malformed")]
    Malformed,
}

#[cfg(test)]
mod tests;
