//! Session tokens: sealing a session into credentials, and opening a token into a session again.
//!
//! Text: base64 of three bytes that tell our tokens, then the envelope. Whoever opens learns one of two things about a token that is worth nothing:
//! that it was ours and has expired, or that it is invalid. Why it is invalid is for the journal alone.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use daypass_names::{AccessKeyId, AccessKeyKind, SecretAccessKey, SessionToken, Timestamp};

use super::{
    content::SessionContent,
    encoding::{decode, encode},
    envelope::{self, Binding, ENVELOPE_BYTES, Nonce, SealError, Unopened},
    key::{KeyId, LONGEST_SESSION_SECONDS},
    keys::Keys,
    purpose::Purpose,
    secret::derive_secret,
};

/// The largest token, in bytes. Its text is half of the 32 KiB that a request's head may have (W6.5).
pub const MAX_TOKEN_BYTES: usize = 12 * 1024;
/// The same in characters of base64.
pub const MAX_TOKEN_CHARS: usize = MAX_TOKEN_BYTES / 3 * 4;
/// How far another node's clock may be ahead of ours, in seconds (W3.3).
pub const CLOCK_LEEWAY_SECONDS: i64 = 60;

/// Every token begins `DAYP`, so that a scanner of leaked secrets can tell it.
const MAGIC: [u8; 3] = [0x0c, 0x06, 0x0f];

/// A session as its token proves it. Whether its principal still exists is not known here.
#[derive(Debug, Clone)]
pub struct OpenedSession {
    /// What was sealed.
    pub content: SessionContent,
    /// The key id that the token belongs to.
    pub access_key_id: AccessKeyId,
    /// The secret that its holder signs with.
    pub secret: SecretAccessKey,
    /// The key of the ring that sealed it.
    pub key_id: KeyId,
}

/// Why a token did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenError {
    /// It was ours, and is over since then: ExpiredToken.
    Expired(Timestamp),
    /// Anything else: InvalidClientTokenId, whatever the offence.
    Invalid(Offence),
}

/// What is wrong with an invalid token. For the journal and the log, never for the answer: there, all are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Offence {
    /// The access key id is not a temporary one.
    NotTemporary,
    /// Not the canonical base64 of a token, or too long.
    Text,
    /// Sealed under a key that the ring does not hold.
    UnknownKey,
    /// Altered, or sealed for another purpose, key id, deployment or epoch.
    Seal,
    /// Opened, but not the content of a session.
    Content,
    /// Issued when its key did not seal.
    OutsideSealingPeriod,
    /// Issued in the future.
    Future,
    /// Ends before it begins, or lives longer than any action grants.
    Lifetime,
}

impl Offence {
    /// A word for logs and metric labels.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotTemporary => "not-temporary",
            Self::Text => "text",
            Self::UnknownKey => "unknown-key",
            Self::Seal => "seal",
            Self::Content => "content",
            Self::OutsideSealingPeriod => "outside-sealing-period",
            Self::Future => "future",
            Self::Lifetime => "lifetime",
        }
    }
}

impl fmt::Display for Offence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// Seals a session into its token and derives its secret. For the kernel's one minting function only, which takes the proof of authorization.
pub(crate) fn seal(
    keys: &Keys,
    nonce: Nonce,
    access_key_id: &AccessKeyId,
    content: &SessionContent,
) -> Result<(SessionToken, SecretAccessKey), SealError> {
    let own = access_key_id.kind() == AccessKeyKind::Temporary && access_key_id.account() == Some(content.principal.account());
    if !own || !has_lawful_lifetime(content) {
        return Err(SealError::Unusable);
    }
    // The issue time picks the key: it must lie in the sealing period when the token is opened (W3.3).
    let key = keys.sealing_at(content.issued).ok_or(SealError::NoSealingKey)?;
    let plain = encode(content).map_err(|_| SealError::TooLarge)?;
    if MAGIC.len() + ENVELOPE_BYTES + plain.len() > MAX_TOKEN_BYTES {
        return Err(SealError::TooLarge);
    }
    let mut token = MAGIC.to_vec();
    envelope::seal(&mut token, &binding(keys, access_key_id), key, nonce, &plain)?;
    keys.count_seal();
    let secret = derive_secret(keys, key, access_key_id.as_str().as_bytes(), &token);
    Ok((SessionToken::new(STANDARD.encode(&token)), secret))
}

/// Opens a token that came with that access key id.
pub fn open(keys: &Keys, now: Timestamp, access_key_id: &AccessKeyId, token: &SessionToken) -> Result<OpenedSession, OpenError> {
    let session = open_unexpired_or_not(keys, now, access_key_id, token.expose()).map_err(OpenError::Invalid)?;
    if now < session.content.expires { Ok(session) } else { Err(OpenError::Expired(session.content.expires)) }
}

fn open_unexpired_or_not(keys: &Keys, now: Timestamp, access_key_id: &AccessKeyId, text: &str) -> Result<OpenedSession, Offence> {
    if access_key_id.kind() != AccessKeyKind::Temporary {
        return Err(Offence::NotTemporary);
    }
    if text.len() > MAX_TOKEN_CHARS {
        return Err(Offence::Text);
    }
    // The engine refuses set trailing bits and missing padding: one token has one text (W3.2).
    let token = STANDARD.decode(text).map_err(|_| Offence::Text)?;
    let unopened = token.strip_prefix(&MAGIC).and_then(Unopened::parse).ok_or(Offence::Text)?;
    let key = keys.session_key(unopened.key_id, now).ok_or(Offence::UnknownKey)?;
    let plain = unopened.open(&binding(keys, access_key_id), key).ok_or(Offence::Seal)?;
    let content = decode(&plain).map_err(|_| Offence::Content)?;
    if !key.seals_at(content.issued) {
        return Err(Offence::OutsideSealingPeriod);
    }
    if content.issued > now.plus_seconds(CLOCK_LEEWAY_SECONDS) {
        return Err(Offence::Future);
    }
    if !has_lawful_lifetime(&content) {
        return Err(Offence::Lifetime);
    }
    let secret = derive_secret(keys, key, access_key_id.as_str().as_bytes(), &token);
    Ok(OpenedSession { content, access_key_id: access_key_id.clone(), secret, key_id: key.id })
}

fn binding<'a>(keys: &'a Keys, access_key_id: &'a AccessKeyId) -> Binding<'a> {
    Binding { keys, purpose: Purpose::Session, context: access_key_id.as_str().as_bytes() }
}

/// Longer than a moment, and no longer than the longest session of any action.
fn has_lawful_lifetime(content: &SessionContent) -> bool {
    content.expires > content.issued && content.expires <= content.issued.plus_seconds(LONGEST_SESSION_SECONDS)
}
