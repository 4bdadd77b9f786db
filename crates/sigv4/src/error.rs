//! One variant per offence, each with the text that AWS answers (sigv4.md §4).
//!
//! The text is `Display`; the code is the wire protocol's affair and follows from [`SigError::kind`]. Texts quote only what the
//! caller sent outside of secrets: never a token, never a canonical request.

use std::fmt::Write as _;

use daypass_names::Timestamp;
use thiserror::Error;

/// The class of an offence: what the per-protocol table of codes (sigv4.md §5) is keyed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SigErrorKind {
    /// HTTP 400 without a body: the request line or a header is not acceptable.
    BadRequest,
    /// `MalformedQueryString`.
    MalformedQueryString,
    /// `MissingAuthenticationToken`.
    MissingAuthentication,
    /// `IncompleteSignature`; S3: `AuthorizationHeaderMalformed` or `AuthorizationQueryParametersError`.
    IncompleteSignature,
    /// `SignatureDoesNotMatch`.
    SignatureDoesNotMatch,
    /// The request's time is outside the window. Query: `SignatureDoesNotMatch`; S3: `RequestTimeTooSkewed`.
    Clock,
    /// A presigned S3 request has outlived its `X-Amz-Expires`. S3: `AccessDenied`.
    PresignedExpired,
    /// The scope names another region, service, terminator or day. Query: `SignatureDoesNotMatch`; S3: `AuthorizationHeaderMalformed`.
    Scope,
    /// `InvalidClientTokenId`; S3: `InvalidToken`.
    InvalidToken,
    /// S3 alone: an `x-amz-*` header is not signed. `AccessDenied`.
    UnsignedHeaders,
    /// S3 alone: what is said about the payload is missing or not acceptable. `InvalidRequest`.
    Payload,
}

/// Which parameters of an authentication are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Missing {
    /// `Credential`.
    pub credential: bool,
    /// `Signature`.
    pub signature: bool,
    /// `SignedHeaders`.
    pub signed_headers: bool,
    /// `X-Amz-Date` (or `Date`, by header).
    pub date: bool,
    /// `X-Amz-Expires`, where the rules ask for it.
    pub expires: bool,
}

/// One wrong value of a credential scope.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ScopeFault {
    /// A region that this endpoint does not serve.
    #[error("Credential should be scoped to a valid region, not '{got}'.")]
    Region {
        /// What the scope says.
        got: String,
    },
    /// Another service.
    #[error("Credential should be scoped to correct service: '{expected}'.")]
    Service {
        /// What this endpoint is.
        expected: String,
    },
    /// Another last word.
    #[error("Credential should be scoped with a valid terminator: 'aws4_request', not '{got}'.")]
    Terminator {
        /// What the scope says.
        got: String,
    },
    /// Another day than that of the request's time.
    #[error("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{got}' != '{day}', from '{time}'.")]
    Date {
        /// What the scope says.
        got: String,
        /// The day of the request's time.
        day: String,
        /// The request's time.
        time: String,
    },
}

/// Why an authentication was refused before any secret was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SigError {
    /// Row 1: more header fields than [`crate::limits::MAX_HEADERS`].
    #[error("")]
    TooManyHeaders,
    /// Row 1: the method is no token.
    #[error("")]
    Method,
    /// Row 1: a header value holds a control character.
    #[error("")]
    HeaderValue,
    /// Row 1: a bad `%` escape in the path.
    #[error("")]
    PathEscape,
    /// Row 1: the path does not begin with a slash, or has too many segments.
    #[error("")]
    PathForm,
    /// Row 1: the path climbs above its root.
    #[error("")]
    PathAboveRoot,
    /// Row 4.
    #[error("Incomplete trailing escape % sequence")]
    QueryTrailingEscape,
    /// Row 4.
    #[error("Illegal hex character in escape % pattern: {pattern}")]
    QueryEscape {
        /// The escape as received, with its percent sign.
        pattern: String,
    },
    /// Row 4: more parameters than [`crate::limits::MAX_QUERY_PARAMETERS`].
    #[error("Too many query string parameters")]
    TooManyParameters,
    /// Row 5: an unsigned request. The one error that an unsigned action may pass over.
    #[error("Request is missing Authentication Token")]
    NotSigned,
    /// Row 5: signed twice. JSON services have a text for it: [`SigError::BOTH_FORMS_JSON`].
    #[error("")]
    BothForms,
    /// Row 6a.
    #[error("Unsupported AWS 'algorithm': '{algorithm}'.")]
    HeaderAlgorithm {
        /// The first word of the header.
        algorithm: String,
    },
    /// Row 6b.
    #[error("'{part}' not a valid key=value pair (missing equal-sign) in Authorization header: '{header}'")]
    HeaderPair {
        /// The part without an equal sign.
        part: String,
        /// The whole header.
        header: String,
    },
    /// Longer than [`crate::limits::MAX_AUTHORIZATION_BYTES`], or a part of it longer than its own limit.
    #[error("Authorization is too long.")]
    TooLong,
    /// Row 6d.
    #[error("{}", header_missing(*.0))]
    HeaderMissing(Missing),
    /// Row 7a: `X-Amz-Algorithm` is another one. Not an anonymous request, though AWS answers as if it were.
    #[error("Request is missing Authentication Token")]
    QueryAlgorithm,
    /// Row 7d.
    #[error("{}", query_missing(*.0))]
    QueryMissing(Missing),
    /// Row 8.
    #[error("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.")]
    HostNotSigned,
    /// A signed header name is no header name, or there are too many.
    #[error("{MISMATCH}")]
    SignedHeaders,
    /// Row 9.
    #[error("Date must be in ISO-8601 'basic format'. Got '{got}'. See http://en.wikipedia.org/wiki/ISO_8601")]
    DateFormat {
        /// As received.
        got: String,
    },
    /// Row 10.
    #[error("Signature expired: {} is now earlier than {} ({} - {minutes} min.)", .time.basic(), .limit.basic(), .now.basic())]
    Expired {
        /// The request's time.
        time: Timestamp,
        /// The earliest time that is taken.
        limit: Timestamp,
        /// The server's time.
        now: Timestamp,
        /// The window.
        minutes: u8,
    },
    /// Row 11.
    #[error("Signature not yet current: {} is still later than {} ({} + {minutes} min.)", .time.basic(), .limit.basic(), .now.basic())]
    NotYetCurrent {
        /// The request's time.
        time: Timestamp,
        /// The latest time that is taken.
        limit: Timestamp,
        /// The server's time.
        now: Timestamp,
        /// The window.
        minutes: u8,
    },
    /// S3: `X-Amz-Expires` is not a number of seconds.
    #[error("X-Amz-Expires should be a number")]
    ExpiresForm,
    /// S3: less than a second.
    #[error("X-Amz-Expires must be non-negative")]
    ExpiresNegative,
    /// S3: more than a week.
    #[error("X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds")]
    ExpiresTooLong,
    /// S3: a presigned request has outlived itself.
    #[error("Request has expired")]
    PresignedExpired {
        /// `X-Amz-Expires`.
        expires_seconds: u32,
        /// When it ended.
        expired_at: Timestamp,
        /// The server's time.
        now: Timestamp,
    },
    /// Row 12.
    #[error("Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{got}'")]
    ScopeParts {
        /// The whole credential.
        got: String,
    },
    /// Row 13, all that is wrong, in the order region, service, terminator, date.
    #[error("{}", joined(.0))]
    Scope(Vec<ScopeFault>),
    /// W2.3: a security token in both header and query, or twice.
    #[error("The security token included in the request is invalid")]
    TokenTwice,
    /// Longer than [`crate::limits::MAX_TOKEN_BYTES`], or not text.
    #[error("The security token included in the request is invalid")]
    TokenForm,
    /// S3: an `x-amz-*` header that no signature covers.
    #[error("There were headers present in the request which were not signed")]
    UnsignedHeaders {
        /// The first of them.
        name: String,
    },
    /// W2.1, W2.2: outside S3 the body is always hashed; a signed request says that it is not.
    #[error("{MISMATCH}")]
    BodyNotHashed,
    /// S3: no `x-amz-content-sha256`.
    #[error("Missing required header for this request: x-amz-content-sha256")]
    ContentSha256Missing,
    /// S3: its value is none of those that are understood.
    #[error("x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD or a valid sha256 value.")]
    ContentSha256Form,
    /// S3: a chunked body without its decoded length (S3: `MissingContentLength`).
    #[error("You must provide the Content-Length HTTP header.")]
    DecodedLength,
    /// S3: a body with trailers whose `x-amz-trailer` is missing or not a list of header names.
    #[error("The request contained trailing data that was not well-formed or did not conform to our published schema.")]
    TrailerDeclaration,
}

/// Row 16, without the canonical request (W1.5).
const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and \
                        signing method. Consult the service documentation for details.";

impl SigError {
    /// Row 16: what every wrong signature is told.
    pub const MISMATCH_TEXT: &str = MISMATCH;

    /// Row 5 in JSON services; the Query protocol has an empty text.
    pub const BOTH_FORMS_JSON: &str = "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.";

    /// True only for a request that carries no authentication at all.
    pub fn is_unsigned(&self) -> bool {
        matches!(self, Self::NotSigned)
    }

    /// The class that decides the code.
    pub fn kind(&self) -> SigErrorKind {
        match self {
            Self::TooManyHeaders | Self::Method | Self::HeaderValue | Self::PathEscape | Self::PathForm | Self::PathAboveRoot => {
                SigErrorKind::BadRequest
            }
            Self::QueryTrailingEscape | Self::QueryEscape { .. } | Self::TooManyParameters => SigErrorKind::MalformedQueryString,
            Self::NotSigned | Self::QueryAlgorithm => SigErrorKind::MissingAuthentication,
            Self::HeaderAlgorithm { .. }
            | Self::HeaderPair { .. }
            | Self::TooLong
            | Self::HeaderMissing(_)
            | Self::QueryMissing(_)
            | Self::DateFormat { .. }
            | Self::ExpiresForm
            | Self::ExpiresNegative
            | Self::ExpiresTooLong
            | Self::ScopeParts { .. } => SigErrorKind::IncompleteSignature,
            Self::BothForms | Self::HostNotSigned | Self::SignedHeaders | Self::BodyNotHashed => SigErrorKind::SignatureDoesNotMatch,
            Self::Expired { .. } | Self::NotYetCurrent { .. } => SigErrorKind::Clock,
            Self::PresignedExpired { .. } => SigErrorKind::PresignedExpired,
            Self::Scope(_) => SigErrorKind::Scope,
            Self::TokenTwice | Self::TokenForm => SigErrorKind::InvalidToken,
            Self::UnsignedHeaders { .. } => SigErrorKind::UnsignedHeaders,
            Self::ContentSha256Missing | Self::ContentSha256Form | Self::DecodedLength | Self::TrailerDeclaration => SigErrorKind::Payload,
        }
    }
}

fn header_missing(missing: Missing) -> String {
    let mut text = String::new();
    for (is_missing, name) in [(missing.credential, "Credential"), (missing.signature, "Signature"), (missing.signed_headers, "SignedHeaders")] {
        if is_missing {
            let _ = write!(text, "Authorization header requires '{name}' parameter. ");
        }
    }
    if missing.date {
        text.push_str("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
    }
    // Only the algorithm is echoed: the rest of the header may hold a good signature.
    text.push_str("Authorization=");
    text.push_str(crate::ALGORITHM);
    text
}

fn query_missing(missing: Missing) -> String {
    let mut text = String::new();
    for (is_missing, name) in [
        (missing.credential, "X-Amz-Credential"),
        (missing.signature, "X-Amz-Signature"),
        (missing.signed_headers, "X-Amz-SignedHeaders"),
        (missing.date, "X-Amz-Date"),
        (missing.expires, "X-Amz-Expires"),
    ] {
        if is_missing {
            let _ = write!(text, "AWS query-string parameters must include '{name}'. ");
        }
    }
    text.push_str("Re-examine the query-string parameters.");
    text
}

fn joined(faults: &[ScopeFault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
