//! What a refused caller reads, in the protocol that he speaks (sigv4 §4 and §5).

use daypass_api::Protocol;
use daypass_sigv4::{SigError, SigErrorKind};

use crate::{authn::Offence, payload::BodyError, refusal::Refusal};

/// `The security token included in the request is invalid` without its period: the token (row 14).
const BAD_TOKEN: &str = "The security token included in the request is invalid";
/// With its period: the key (row 15).
const UNKNOWN_KEY: &str = "The security token included in the request is invalid.";
/// Of a key that was valid once (row 15).
const FORMER_KEY: &str = "The AWS access key provided does not exist in our records.";
/// What every wrong signature is told.
pub(crate) const MISMATCH: &str = SigError::MISMATCH_TEXT;
const EXPIRED_TOKEN: &str = "The security token included in the request is expired";

/// The codes of one protocol for the offences that all services share.
struct Codes {
    missing: (&'static str, u16),
    incomplete: (&'static str, u16),
    mismatch: (&'static str, u16),
    unknown_key: (&'static str, u16),
    bad_token: (&'static str, u16),
    expired: (&'static str, u16),
    malformed_query: (&'static str, u16),
}

const QUERY: Codes = Codes {
    missing: ("MissingAuthenticationToken", 403),
    incomplete: ("IncompleteSignature", 400),
    mismatch: ("SignatureDoesNotMatch", 403),
    unknown_key: ("InvalidClientTokenId", 403),
    bad_token: ("InvalidClientTokenId", 403),
    expired: ("ExpiredToken", 403),
    malformed_query: ("MalformedQueryString", 400),
};

const JSON: Codes = Codes {
    missing: ("MissingAuthenticationTokenException", 400),
    incomplete: ("IncompleteSignatureException", 400),
    mismatch: ("InvalidSignatureException", 400),
    unknown_key: ("UnrecognizedClientException", 400),
    bad_token: ("UnrecognizedClientException", 400),
    expired: ("ExpiredTokenException", 400),
    malformed_query: ("MalformedQueryStringException", 400),
};

const REST_JSON: Codes = Codes {
    missing: ("MissingAuthenticationTokenException", 403),
    incomplete: ("IncompleteSignatureException", 403),
    mismatch: ("InvalidSignatureException", 403),
    unknown_key: ("UnrecognizedClientException", 403),
    bad_token: ("UnrecognizedClientException", 403),
    expired: ("ExpiredTokenException", 403),
    malformed_query: ("MalformedQueryStringException", 400),
};

const S3: Codes = Codes {
    missing: ("AccessDenied", 403),
    incomplete: ("AuthorizationHeaderMalformed", 400),
    mismatch: ("SignatureDoesNotMatch", 403),
    unknown_key: ("InvalidAccessKeyId", 403),
    bad_token: ("InvalidToken", 400),
    expired: ("ExpiredToken", 400),
    malformed_query: ("InvalidURI", 400),
};

fn codes(protocol: Protocol) -> &'static Codes {
    match protocol {
        Protocol::AwsQuery => &QUERY,
        Protocol::AwsJson10 | Protocol::AwsJson11 => &JSON,
        Protocol::RestJson => &REST_JSON,
        Protocol::RestXml => &S3,
    }
}

fn said(code: (&'static str, u16), message: impl Into<String>) -> Refusal {
    Refusal::new(code.0, code.1, message)
}

/// The refusal of a caller who was not proven.
pub(crate) fn offence(offence: &Offence, protocol: Protocol) -> Refusal {
    let codes = codes(protocol);
    match offence {
        Offence::Signature(error) => signature(error, protocol, codes),
        Offence::UnknownKey(cause) => said(codes.unknown_key, UNKNOWN_KEY).because(*cause),
        Offence::FormerKey => said(codes.unknown_key, FORMER_KEY).because("the access key was deleted"),
        Offence::BadToken(cause) => said(codes.bad_token, BAD_TOKEN).because(*cause),
        Offence::ExpiredToken(cause) => said(codes.expired, EXPIRED_TOKEN).because(*cause),
        // W1.5: what the signature should have been over is never in the answer.
        Offence::Mismatch { .. } => said(codes.mismatch, SigError::MISMATCH_TEXT).because("the signature does not match"),
        Offence::UnsignedHeader(name) => said(codes.mismatch, SigError::MISMATCH_TEXT).because(format!("{name} is not signed")),
        Offence::Body(error) => body(*error),
        Offence::Internal(cause) => Refusal::internal(cause.as_str()),
    }
}

fn signature(error: &SigError, protocol: Protocol, codes: &Codes) -> Refusal {
    let text = match (error, protocol) {
        (SigError::BothForms, Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson) => SigError::BOTH_FORMS_JSON.to_owned(),
        _ => error.to_string(),
    };
    let code = match error.kind() {
        // sigv4 §4 row 1: answered without a body, so the code is never read.
        SigErrorKind::BadRequest => ("", 400),
        SigErrorKind::MalformedQueryString => codes.malformed_query,
        SigErrorKind::MissingAuthentication => codes.missing,
        SigErrorKind::IncompleteSignature => codes.incomplete,
        SigErrorKind::SignatureDoesNotMatch | SigErrorKind::Clock | SigErrorKind::Scope => codes.mismatch,
        SigErrorKind::PresignedExpired | SigErrorKind::UnsignedHeaders => ("AccessDenied", 403),
        SigErrorKind::InvalidToken => codes.bad_token,
        SigErrorKind::Payload => ("InvalidRequest", 400),
    };
    said(code, text).because(error.to_string())
}

fn body(error: BodyError) -> Refusal {
    match error {
        BodyError::TooLarge(limit) => Refusal::new("RequestEntityTooLarge", 413, format!("The request body is longer than {limit} bytes.")),
        BodyError::Busy => Refusal::new("Throttling", 400, "Rate exceeded").because(error.to_string()),
        BodyError::Incomplete => Refusal::new("IncompleteBody", 400, "The request body ended before it was complete."),
    }
}
