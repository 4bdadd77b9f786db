//! Signature Version 4: who signed this request, and over which bytes.
//!
//! The way in is [`Presented::read`]: it reads what a request claims and makes every check that needs no secret, in AWS's order
//! (sigv4.md §4, rows 1 to 13). The caller then finds the secret, derives a [`SigningKey`] and gets a [`Verified`], the proof that the
//! signature covers this head and either the whole body or a declaration of it. A declared body is read through a [`PayloadReader`],
//! which ends in [`PayloadValid`]; nothing may be published without one.
//!
//! This room never does IO, never reads a clock, never draws randomness. It never looks up a key, never opens a session token, never
//! chooses an error code for a wire protocol, and never puts the canonical request into an answer (W1.5).

mod body_hash;
mod canonical;
mod crypto;
mod error;
mod escape;
mod head;
mod key;
pub mod limits;
mod payload;
mod present;
mod rules;
mod scope;
mod sign;
mod signature;
mod signed_headers;
mod verify;

pub use body_hash::BodyHash;
pub use error::{Missing, ScopeFault, SigError, SigErrorKind};
pub use head::Head;
pub use key::SigningKey;
pub use payload::{Chunked, DeclaredHash, PayloadDeclaration, PayloadError, PayloadProof, PayloadReader, PayloadValid, Trailer};
pub use present::{Form, Presented, PresentedToken, TokenPlace, unverified_scope};
pub use rules::{PathStyle, PayloadRule, PresignedBody, PresignedLife, Rules, UnsignedAmzHeaders};
pub use scope::Scope;
pub use sign::{HeaderSignature, Signer};
pub use signed_headers::SignedHeaders;
pub use verify::{SignatureMismatch, Verified};

/// The one algorithm that this room verifies.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";

#[cfg(test)]
mod tests;
