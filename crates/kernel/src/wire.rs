//! What a refused caller reads, in the protocol that he speaks (sigv4 §4 and §5).

use daypass_api::Protocol;
use daypass_sigv4::{PayloadError, SigError, SigErrorKind};

use crate::{
    authn::Offence,
    payload::{BodyError, StreamError},
    refusal::Refusal,
};

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
    texts: &'static Texts,
}

/// What they read where the error itself has no words.
struct Texts {
    unknown_key: &'static str,
    former_key: &'static str,
    bad_token: &'static str,
    expired: &'static str,
    mismatch: &'static str,
}

const COMMON: Texts = Texts { unknown_key: UNKNOWN_KEY, former_key: FORMER_KEY, bad_token: BAD_TOKEN, expired: EXPIRED_TOKEN, mismatch: MISMATCH };

const OF_S3: Texts = Texts {
    unknown_key: "The AWS Access Key Id you provided does not exist in our records.",
    former_key: "The AWS Access Key Id you provided does not exist in our records.",
    bad_token: "The provided token is malformed or otherwise invalid.",
    expired: "The provided token has expired.",
    mismatch: "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
};

const QUERY: Codes = Codes {
    missing: ("MissingAuthenticationToken", 403),
    incomplete: ("IncompleteSignature", 400),
    mismatch: ("SignatureDoesNotMatch", 403),
    unknown_key: ("InvalidClientTokenId", 403),
    bad_token: ("InvalidClientTokenId", 403),
    expired: ("ExpiredToken", 403),
    malformed_query: ("MalformedQueryString", 400),
    texts: &COMMON,
};

const JSON: Codes = Codes {
    missing: ("MissingAuthenticationTokenException", 400),
    incomplete: ("IncompleteSignatureException", 400),
    mismatch: ("InvalidSignatureException", 400),
    unknown_key: ("UnrecognizedClientException", 400),
    bad_token: ("UnrecognizedClientException", 400),
    expired: ("ExpiredTokenException", 400),
    malformed_query: ("MalformedQueryStringException", 400),
    texts: &COMMON,
};

const REST_JSON: Codes = Codes {
    missing: ("MissingAuthenticationTokenException", 403),
    incomplete: ("IncompleteSignatureException", 403),
    mismatch: ("InvalidSignatureException", 403),
    unknown_key: ("UnrecognizedClientException", 403),
    bad_token: ("UnrecognizedClientException", 403),
    expired: ("ExpiredTokenException", 403),
    malformed_query: ("MalformedQueryStringException", 400),
    texts: &COMMON,
};

const S3: Codes = Codes {
    missing: ("AccessDenied", 403),
    incomplete: ("AuthorizationHeaderMalformed", 400),
    mismatch: ("SignatureDoesNotMatch", 403),
    unknown_key: ("InvalidAccessKeyId", 403),
    bad_token: ("InvalidToken", 400),
    expired: ("ExpiredToken", 400),
    malformed_query: ("InvalidURI", 400),
    texts: &OF_S3,
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
    let texts = codes.texts;
    match offence {
        Offence::Signature(error) => signature(error, protocol, codes),
        Offence::UnknownKey(cause) => said(codes.unknown_key, texts.unknown_key).because(*cause),
        Offence::FormerKey => said(codes.unknown_key, texts.former_key).because("the access key was deleted"),
        Offence::BadToken(cause) => said(codes.bad_token, texts.bad_token).because(*cause),
        Offence::ExpiredToken(cause) => said(codes.expired, texts.expired).because(*cause),
        // W1.5: what the signature should have been over is never in the answer.
        Offence::Mismatch { .. } => said(codes.mismatch, texts.mismatch).because("the signature does not match"),
        Offence::UnsignedHeader(name) => said(codes.mismatch, texts.mismatch).because(format!("{name} is not signed")),
        Offence::PresignedSignature(error) => signature_of_s3(error, true).unwrap_or_else(|| signature(error, protocol, codes)),
        Offence::UnprotectedPayload => said(("InvalidRequest", 400), UNPROTECTED),
        Offence::WrongRegion { signed, expected, by_query } => wrong_region(signed, expected, *by_query),
        Offence::Body(error) => body(*error),
        Offence::Internal(cause) => Refusal::internal(cause.as_str()),
    }
}

/// W2.2, in our words: AWS serves no such connection.
const UNPROTECTED: &str = "A payload that is not signed needs a connection that is secure.";

/// sigv4 §5: S3 says where the bucket is, and clients go there.
fn wrong_region(signed: &str, expected: &str, by_query: bool) -> Refusal {
    let (code, text) = if by_query {
        ("AuthorizationQueryParametersError", "Error parsing the X-Amz-Credential parameter")
    } else {
        ("AuthorizationHeaderMalformed", "The authorization header is malformed")
    };
    Refusal::new(code, 400, format!("{text}; the region '{signed}' is wrong; expecting '{expected}'")).about("Region", expected).at_region(expected)
}

/// What is wrong with a signature in the query.
const QUERY_ERROR: &str = "AuthorizationQueryParametersError";
const QUERY_MISSING: &str = "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, \
                             X-Amz-SignedHeaders, and X-Amz-Expires parameters.";
const QUERY_DATE: &str = "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"";

/// S3's codes and texts where they are its own (sigv4 §5); `None` leaves it to the table.
fn signature_of_s3(error: &SigError, presigned: bool) -> Option<Refusal> {
    let said = |code: &'static str, status: u16, text: &str| Some(Refusal::new(code, status, text).because(error.to_string()));
    match error {
        SigError::BothForms => said("InvalidArgument", 400, "Only one auth mechanism allowed"),
        SigError::HeaderAlgorithm { .. } => {
            said("InvalidRequest", 400, "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")
        }
        SigError::QueryAlgorithm => said(QUERY_ERROR, 400, "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\""),
        SigError::QueryMissing(_) => said(QUERY_ERROR, 400, QUERY_MISSING),
        SigError::NotYetCurrent { .. } if presigned => said("AccessDenied", 403, "Request is not valid yet"),
        SigError::DateFormat { .. } if presigned => said(QUERY_ERROR, 400, QUERY_DATE),
        SigError::ScopeParts { .. } | SigError::Scope(_) if presigned => {
            said(QUERY_ERROR, 400, &format!("Error parsing the X-Amz-Credential parameter; {error}"))
        }
        SigError::ExpiresForm | SigError::ExpiresNegative | SigError::ExpiresTooLong => said(QUERY_ERROR, 400, &error.to_string()),
        SigError::Expired { time, now, minutes, .. } | SigError::NotYetCurrent { time, now, minutes, .. } => {
            let refusal = said("RequestTimeTooSkewed", 403, "The difference between the request time and the current time is too large.")?;
            let refusal = refusal.about("RequestTime", time.basic()).about("ServerTime", now.to_string());
            Some(refusal.about("MaxAllowedSkewMilliseconds", (u32::from(*minutes) * 60_000).to_string()))
        }
        SigError::PresignedExpired { expires_seconds, expired_at, now } => said("AccessDenied", 403, "Request has expired").map(|refusal| {
            let refusal = refusal.about("X-Amz-Expires", expires_seconds.to_string());
            refusal.about("Expires", expired_at.to_string()).about("ServerTime", now.to_string())
        }),
        SigError::Scope(_) => said("AuthorizationHeaderMalformed", 400, &format!("The authorization header is malformed; {error}")),
        SigError::DecodedLength => said("MissingContentLength", 411, "You must provide the Content-Length HTTP header."),
        SigError::TrailerDeclaration => said("MalformedTrailerError", 400, &error.to_string()),
        SigError::ContentSha256Form => said("InvalidArgument", 400, &error.to_string()),
        SigError::TooManyHeaders | SigError::Method | SigError::HeaderValue | SigError::PathEscape | SigError::PathForm | SigError::PathAboveRoot => {
            said("InvalidURI", 400, "Couldn't parse the specified URI.")
        }
        _ => None,
    }
}

/// Why a body that was declared gave no proof: S3's codes (organizations-account-s3 §4).
pub fn stream(error: &StreamError) -> Refusal {
    let error = match error {
        StreamError::Body(error) => return body(*error),
        StreamError::Payload(error) => error,
    };
    let (code, status) = match error {
        PayloadError::HashMismatch => ("XAmzContentSHA256Mismatch", 400),
        PayloadError::ChunkSignature | PayloadError::TrailerSignature => {
            return Refusal::new("SignatureDoesNotMatch", 403, OF_S3.mismatch).because(error.to_string());
        }
        PayloadError::Truncated => return body(BodyError::Incomplete),
        PayloadError::ChunkLine | PayloadError::TooLong | PayloadError::AfterEnd => ("IncompleteBody", 400),
        PayloadError::ChunkTooLarge => ("InvalidChunkSizeError", 400),
        PayloadError::Trailer => ("MalformedTrailerError", 400),
        PayloadError::AlreadyRefused => ("InvalidRequest", 400),
    };
    Refusal::new(code, status, error.to_string())
}

fn signature(error: &SigError, protocol: Protocol, codes: &Codes) -> Refusal {
    if protocol == Protocol::RestXml
        && let Some(refusal) = signature_of_s3(error, false)
    {
        return refusal;
    }
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
        BodyError::Incomplete => {
            Refusal::new("IncompleteBody", 400, "The request body terminated unexpectedly").because("the body ended before it was complete")
        }
    }
}
