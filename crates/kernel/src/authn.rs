//! The one authenticator (design rule 5), for header, presigned and chunked requests of every service.
//!
//! It sees the head and finds out whose signature it would be; the body then proves it. The caller is held back in `Pending`
//! until the signature over head and body is verified, so nothing can act for a caller that is only claimed.

use std::sync::Arc;

use bytes::Bytes;
use daypass_names::{AccessKeyId, AccessKeyKind, SessionToken, Timestamp};
use daypass_policy::Compiled;
use daypass_sigv4::{BodyHash, Form, Head, PayloadReader, Presented, Rules, SigError, SigningKey, Verified};

use crate::{
    caller::Caller,
    keys::KeyCache,
    payload::{BodyError, VerifiedBody},
    request::Arrival,
    rest::SignedBy,
    sessions::{Keys, OpenError, SessionCache},
    settings::Settings,
    standing::Standing,
};

/// Why a caller was not proven. `wire` gives each its code per protocol (sigv4 §5).
#[derive(Debug, Clone)]
pub enum Offence {
    /// Before any secret was looked at.
    Signature(SigError),
    /// The same of a signature in the query, where the service tells the two apart: S3.
    PresignedSignature(SigError),
    /// The access key is unknown, inactive, of a closed account, or an `ASIA` id without its token.
    UnknownKey(&'static str),
    /// The access key was deleted.
    FormerKey,
    /// The session token is not ours, not intact, or of somebody who is gone.
    BadToken(&'static str),
    /// The session is over, or was ended.
    ExpiredToken(&'static str),
    /// The signature is wrong. What it should have been over is for the log of a `--dev` server only (W1.5).
    Mismatch {
        /// The canonical request as this server sees it.
        canonical: Option<String>,
    },
    /// X-Amz-Target, or another header that was acted upon, is not covered by the signature (W2.1).
    UnsignedHeader(&'static str),
    /// Bytes that no signature covers, on a connection that others can reach into (W2.2).
    UnprotectedPayload,
    /// S3: the bucket is in another region than the one that the request was signed for.
    WrongRegion {
        /// The scope's.
        signed: String,
        /// The bucket's.
        expected: String,
        /// Whether the signature is in the query.
        by_query: bool,
    },
    /// The body was not taken.
    Body(BodyError),
    /// A fault of ours: the cause is for the journal.
    Internal(String),
}

impl From<SigError> for Offence {
    fn from(error: SigError) -> Self {
        Self::Signature(error)
    }
}

/// What the authenticator works with.
pub struct Authenticator<'a> {
    pub(crate) standing: Standing<'a>,
    pub(crate) keys: &'a Keys,
    pub(crate) sessions: &'a SessionCache<SigningKey, Option<Arc<Compiled>>>,
    pub(crate) signing: &'a KeyCache,
    pub(crate) now: Timestamp,
}

/// A caller who is only claimed, with the key that would prove him.
pub struct Pending {
    caller: Caller,
    key: SigningKey,
    presented: Presented,
}

/// A caller who was proven, and what the signature covers.
pub struct Proven {
    pub(crate) caller: Caller,
    pub(crate) body: VerifiedBody,
    verified: Option<Verified>,
}

impl Proven {
    /// A request that nobody signed: only operations that are unsigned by their description take it.
    pub(crate) fn unsigned(body: Bytes) -> Self {
        Self { caller: Caller::anonymous(), body: VerifiedBody::proven(body), verified: None }
    }

    /// The same proof, for the caller as a later snapshot has him.
    pub(crate) fn standing_as(self, caller: Caller) -> Self {
        Self { caller, ..self }
    }

    /// The region of the scope that was signed.
    pub(crate) fn scope_region(&self) -> Option<&str> {
        self.verified.as_ref().map(|verified| verified.presented().scope().region())
    }

    /// Refuses to act on a header that the signature does not cover.
    pub(crate) fn require_signed(&self, header: &'static str) -> Result<(), Offence> {
        match &self.verified {
            Some(verified) if verified.is_signed(header) => Ok(()),
            _ => Err(Offence::UnsignedHeader(header)),
        }
    }
}

impl Authenticator<'_> {
    /// Reads the head: whose request this claims to be. `Ok(None)` is a request without any authentication.
    pub(crate) fn read(&self, head: Head<'_>, rules: &Rules<'_>) -> Result<Option<Pending>, Offence> {
        let presented = match Presented::read(&head, rules) {
            Ok(presented) => presented,
            Err(error) if error.is_unsigned() => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let id = AccessKeyId::parse(presented.access_key_id()).map_err(|_| Offence::UnknownKey("not an access key id"))?;
        // sigv4 §4, rows 14 and 15: the token, then the key.
        let (caller, key) = match presented.token() {
            Some(token) => self.session(&presented, &id, &token.token)?,
            None => self.long_term(&presented, &id)?,
        };
        Ok(Some(Pending { caller, key, presented }))
    }

    fn long_term(&self, presented: &Presented, id: &AccessKeyId) -> Result<(Caller, SigningKey), Offence> {
        let (revised, principal) = self.standing.of_key(id)?;
        let key = self.signing.signing_key(revised, presented.scope(), self.keys).map_err(Offence::Internal)?;
        Ok((Caller::new(principal, Some(id.clone()), None), key))
    }

    fn session(&self, presented: &Presented, id: &AccessKeyId, token: &SessionToken) -> Result<(Caller, SigningKey), Offence> {
        if id.kind() != AccessKeyKind::Temporary {
            return Err(Offence::BadToken("a token with a long-term key"));
        }
        // W2.7: the cache is keyed by the whole token, and judges expiry and ids on every hit.
        let session = self.sessions.open(self.keys, self.now, id, token).map_err(|error| match error {
            OpenError::Expired(_) => Offence::ExpiredToken("the session is over"),
            OpenError::Invalid(offence) => Offence::BadToken(offence.as_str()),
        })?;
        let principal = self.standing.of_session(&session.session().content)?;
        let scope = presented.scope();
        let key = session.signing_key(scope.as_str(), |secret| SigningKey::for_scope(secret, scope));
        Ok((Caller::new(principal, Some(id.clone()), Some(session)), key))
    }
}

impl Pending {
    /// The body is here: verifies the signature over head and body, and releases the caller.
    pub(crate) fn prove(self, head: Head<'_>, body: Bytes, settings: &Settings) -> Result<Proven, Offence> {
        let hash = BodyHash::of(&body);
        let verified = match self.presented.verify_body(&self.key, &head, &hash) {
            Ok(verified) => verified,
            Err(mismatch) => {
                let canonical = settings.dev.then(|| mismatch.canonical_request.clone());
                let presented = mismatch.presented;
                if settings
                    .public_host
                    .as_deref()
                    .is_some_and(|host| at_host(head, host, |head| presented.verify_body(&self.key, head, &hash).is_ok()))
                {
                    tracing::warn!("{REWRITTEN_HOST}");
                }
                return Err(Offence::Mismatch { canonical });
            }
        };
        Ok(Proven { caller: self.caller, body: VerifiedBody::proven(body), verified: Some(verified) })
    }

    /// Head first, body later: a declared body comes out as its bytes are verified, and `PayloadValid` at its end (S3).
    pub(crate) fn prove_head(self, head: Head<'_>, arrival: &Arrival<'_>, settings: &Settings) -> Result<ProvenHead, Offence> {
        let Self { caller, key, presented } = self;
        let signed = match presented.form() {
            Form::Header => SignedBy::Header,
            Form::Presigned { .. } => SignedBy::Query { age_millis: arrival.now.epoch_millis() - presented.time().epoch_millis() },
        };
        // W2.2: bytes that no signature covers are safe from strangers on the way only under TLS, or where there is no way.
        let protected = arrival.connection.secure || arrival.connection.source.to_canonical().is_loopback();
        if signed == SignedBy::Header && presented.payload().leaves_bytes_unsigned() && !protected {
            return Err(Offence::UnprotectedPayload);
        }
        let region = presented.scope().region().to_owned();
        let verified = presented.verify_declared(&key, &head).map_err(|mismatch| {
            let canonical = settings.dev.then(|| mismatch.canonical_request.clone());
            let declared = mismatch.presented;
            if settings.public_host.as_deref().is_some_and(|host| at_host(head, host, |head| declared.verify_declared(&key, head).is_ok())) {
                tracing::warn!("{REWRITTEN_HOST}");
            }
            Offence::Mismatch { canonical }
        })?;
        let reader = verified.payload_reader(&key).ok_or_else(|| Offence::Internal("a verified head without a payload".into()))?;
        Ok(ProvenHead { caller, reader, signed, region: Some(region) })
    }
}

/// A head that was proven, and the one reader of its body.
pub(crate) struct ProvenHead {
    pub(crate) caller: Caller,
    pub(crate) reader: PayloadReader,
    pub(crate) signed: SignedBy,
    /// The region of the scope; nobody's request has none.
    pub(crate) region: Option<String>,
}

impl ProvenHead {
    /// A request that nobody signed.
    pub(crate) fn unsigned(head: &Head<'_>) -> Result<Self, Offence> {
        let reader = PayloadReader::unsigned(head)?;
        Ok(Self { caller: Caller::anonymous(), reader, signed: SignedBy::Nobody, region: None })
    }
}

const REWRITTEN_HOST: &str = "a signature does not fit the Host that arrived, but fits that of public_url: a proxy in front rewrites Host";

/// W6.2: whether the client signed for that host. For the log alone: the request stays refused.
fn at_host(head: Head<'_>, host: &str, fits: impl FnOnce(&Head<'_>) -> bool) -> bool {
    let headers: Vec<(&str, &[u8])> =
        head.headers.iter().map(|(name, value)| if *name == "host" { (*name, host.as_bytes()) } else { (*name, *value) }).collect();
    fits(&Head { headers: &headers, ..head })
}
