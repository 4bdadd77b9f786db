//! What an endpoint expects of a signature. The caller chooses; nothing here is read from the request.

use daypass_names::Timestamp;

use crate::limits::SKEW_MINUTES;

/// How a path becomes canonical.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathStyle {
    /// Dot segments resolved, slashes collapsed, the received path escaped once more: every service but S3.
    Normalized,
    /// Nothing resolved, escaped once: S3, where a key may be `a//b/../c`.
    Verbatim,
}

/// How long a presigned request lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PresignedLife {
    /// As long as a request signed by header, whatever `X-Amz-Expires` says (W1.8).
    Window,
    /// As long as `X-Amz-Expires` says, which must then be given: S3.
    Expires,
}

/// What a request may say about its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayloadRule {
    /// Nothing: the received body is hashed (W2.1).
    HashBody,
    /// A hash, `UNSIGNED-PAYLOAD` or a chunked form: S3 alone (W2.2).
    Declared,
}

/// Whether a presigned request may carry a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PresignedBody {
    /// No: whoever holds a login token must not be able to add one (W2.1).
    Refused,
    /// Yes: S3 uploads.
    Allowed,
}

/// Whether `x-amz-*` headers may stay outside the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnsignedAmzHeaders {
    /// They may; whoever uses one asks [`crate::Verified::is_signed`] first.
    Ignored,
    /// They may not: S3.
    Refused,
}

/// What is expected of a request's authentication.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The server's time.
    pub now: Timestamp,
    /// Half of the window around it, in minutes.
    pub skew_minutes: u8,
    /// The service that the scope must name, in lower case.
    pub service: &'a str,
    /// The regions that the scope may name.
    pub regions: &'a [&'a str],
    /// How the path becomes canonical.
    pub path: PathStyle,
    /// How long a presigned request lives.
    pub presigned_life: PresignedLife,
    /// Whether a presigned request may carry a body.
    pub presigned_body: PresignedBody,
    /// What a request may say about its body.
    pub payload: PayloadRule,
    /// Whether `x-amz-*` headers may stay outside the signature.
    pub unsigned_amz_headers: UnsignedAmzHeaders,
    /// Published vectors alone: the query's security token was added after signing.
    #[cfg(test)]
    pub(crate) token_added_after_signing: bool,
}

impl<'a> Rules<'a> {
    /// Every service but S3.
    pub fn standard(now: Timestamp, service: &'a str, regions: &'a [&'a str]) -> Self {
        Self {
            now,
            skew_minutes: SKEW_MINUTES,
            service,
            regions,
            path: PathStyle::Normalized,
            presigned_life: PresignedLife::Window,
            presigned_body: PresignedBody::Refused,
            payload: PayloadRule::HashBody,
            unsigned_amz_headers: UnsignedAmzHeaders::Ignored,
            #[cfg(test)]
            token_added_after_signing: false,
        }
    }

    /// S3.
    pub fn s3(now: Timestamp, regions: &'a [&'a str]) -> Self {
        Self {
            path: PathStyle::Verbatim,
            presigned_life: PresignedLife::Expires,
            presigned_body: PresignedBody::Allowed,
            payload: PayloadRule::Declared,
            unsigned_amz_headers: UnsignedAmzHeaders::Refused,
            ..Self::standard(now, "s3", regions)
        }
    }

    /// Whether the canonical query leaves the token out: never, but for published vectors.
    #[cfg(not(test))]
    pub(crate) fn omits_token(_: &Self) -> bool {
        false
    }

    #[cfg(test)]
    pub(crate) fn omits_token(rules: &Self) -> bool {
        rules.token_added_after_signing
    }
}
