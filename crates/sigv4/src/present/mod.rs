//! What a request claims about its signer, after every check that needs no secret.
//!
//! Rows 1 to 13 of sigv4.md §4, in that order. Nothing here is proven yet: [`Presented::verify_body`] and
//! [`Presented::verify_declared`] (in `verify`) do that.

mod claim;
mod clock;
mod scope;
mod token;

use daypass_names::{SessionToken, Timestamp};

use crate::{
    canonical,
    error::SigError,
    head::Head,
    limits::MAX_CREDENTIAL_BYTES,
    payload::PayloadDeclaration,
    rules::{PathStyle, PresignedBody, Rules, UnsignedAmzHeaders},
    scope::Scope,
    signature::Signature,
    signed_headers::SignedHeaders,
};

use claim::Claim;

/// Where the authentication stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In the `Authorization` header.
    Header,
    /// In the query. What it says of its life counts under the rules of S3 alone (W1.8).
    Presigned {
        /// `X-Amz-Expires`, where the rules ask for it.
        expires_seconds: Option<u32>,
    },
}

/// Where a session token stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenPlace {
    /// `X-Amz-Security-Token`, the header.
    Header,
    /// `X-Amz-Security-Token`, the query parameter.
    Query,
}

/// The session token of a request: one, in one place (W2.3).
#[derive(Debug, Clone)]
pub struct PresentedToken {
    /// The text, not yet opened by anyone.
    pub token: SessionToken,
    /// Where it stood.
    pub place: TokenPlace,
}

/// A claim that is well formed, in time, and scoped to this endpoint.
#[derive(Debug, Clone)]
pub struct Presented {
    pub(crate) form: Form,
    pub(crate) access_key_id: String,
    pub(crate) scope: Scope,
    pub(crate) time: Timestamp,
    /// The basic form, as it is signed.
    pub(crate) time_text: Box<str>,
    pub(crate) signed: SignedHeaders,
    pub(crate) signature: Signature,
    pub(crate) token: Option<PresentedToken>,
    pub(crate) payload: PayloadDeclaration,
    pub(crate) path: PathStyle,
    pub(crate) presigned_body: PresignedBody,
    pub(crate) omits_token: bool,
}

impl Presented {
    /// Reads the claim and checks all that needs no secret. [`SigError::is_unsigned`] tells an unsigned request from a refused one.
    pub fn read(head: &Head<'_>, rules: &Rules<'_>) -> Result<Self, SigError> {
        head.check()?;
        canonical::path::check(head.path, rules.path)?;
        canonical::query::check(head.query)?;
        let claim = Claim::read(head, rules.presigned_life)?;
        if !names_host(&claim.signed_headers) {
            return Err(SigError::HostNotSigned);
        }
        let signed = SignedHeaders::read(&claim.signed_headers)?;
        let (time, time_text) = clock::read_time(&claim)?;
        let form = clock::check(&claim, time, rules)?;
        let (access_key_id, scope) = scope::read(&claim.credential)?;
        scope::check(&scope, &time_text, rules)?;
        let token = token::read(head)?;
        if rules.unsigned_amz_headers == UnsignedAmzHeaders::Refused {
            all_amz_headers_signed(head, &signed)?;
        }
        let payload = PayloadDeclaration::read(head, form, &signed, rules.payload)?;
        Ok(Self {
            form,
            access_key_id: access_key_id.to_owned(),
            scope,
            time,
            time_text,
            signed,
            signature: Signature::new(&claim.signature),
            token,
            payload,
            path: rules.path,
            presigned_body: rules.presigned_body,
            omits_token: Rules::omits_token(rules),
        })
    }

    /// The access key id, as presented. It may be anything up to a limit; what is no access key id is an unknown one.
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    /// The scope, checked against the rules and the request's own time.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The request's own time, within the window.
    pub fn time(&self) -> Timestamp {
        self.time
    }

    /// Header or presigned.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The session token, if there is one.
    pub fn token(&self) -> Option<&PresentedToken> {
        self.token.as_ref()
    }

    /// What the request says of its body.
    pub fn payload(&self) -> &PayloadDeclaration {
        &self.payload
    }

    /// The headers that the signature is said to cover.
    pub fn signed_headers(&self) -> &SignedHeaders {
        &self.signed
    }
}

/// The scope that a request names, before anything is checked: only to choose whose rules to read it by, where one host serves several
/// services. [`Presented::read`] with those rules then holds it to them.
pub fn unverified_scope(head: &Head<'_>) -> Option<Scope> {
    let credential = claim::unverified_credential(head)?;
    let (_, scope) = scope::read(&credential).ok()?;
    Some(scope)
}

fn names_host(signed_headers: &str) -> bool {
    signed_headers.split(';').any(|name| name.eq_ignore_ascii_case("host") || name == ":authority")
}

fn all_amz_headers_signed(head: &Head<'_>, signed: &SignedHeaders) -> Result<(), SigError> {
    match head.headers.iter().find(|(name, _)| name.starts_with("x-amz-") && !signed.contains(name)) {
        Some((name, _)) => Err(SigError::UnsignedHeaders { name: (*name).to_owned() }),
        None => Ok(()),
    }
}

fn within_limit(credential: &str) -> Result<(), SigError> {
    if credential.len() > MAX_CREDENTIAL_BYTES { Err(SigError::TooLong) } else { Ok(()) }
}
