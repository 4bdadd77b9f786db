//! The security log: requests whose principal was never proven. Bounded and sampled, so that a flood cannot fill the disk (W9.1).

use crate::{event::cut, json::Object, kernel::Kernel, limits, ports::SecurityEntry, refusal::Refusal, request::Arrival};

/// The codes that reasons are taken from, so that sampling has a bounded set.
const REASONS: [&str; 20] = [
    "MissingAuthenticationToken",
    "IncompleteSignature",
    "SignatureDoesNotMatch",
    "InvalidClientTokenId",
    "ExpiredToken",
    "MalformedQueryString",
    "MissingAuthenticationTokenException",
    "IncompleteSignatureException",
    "InvalidSignatureException",
    "UnrecognizedClientException",
    "ExpiredTokenException",
    "RequestEntityTooLarge",
    "Throttling",
    "NotImplemented",
    "AccessDenied",
    "AuthorizationHeaderMalformed",
    "AuthorizationQueryParametersError",
    "InvalidAccessKeyId",
    "InvalidToken",
    "RequestTimeTooSkewed",
];

/// Offers an entry. Never the query, never the body, never the token; the key id only as the client claimed it is left out too.
pub(crate) fn record(kernel: &Kernel, arrival: &Arrival<'_>, service: &str, operation: Option<&str>, refusal: &Refusal) {
    let mut body = Vec::with_capacity(384);
    let mut entry = Object::open(&mut body);
    entry
        .text("id", arrival.request_id.as_str())
        .text("time", &arrival.now.with_millis())
        .text("source", &arrival.connection.source.to_string())
        .text("service", service)
        .maybe("operation", operation)
        .text("method", cut(arrival.head.method.as_str(), 16))
        .text("host", cut(arrival.host, 255))
        .maybe("agent", arrival.header("user-agent").map(|agent| cut(agent, limits::MAX_CLIENT_TEXT_BYTES)))
        .text("code", &refusal.code)
        .number("status", refusal.status)
        .maybe("cause", refusal.cause.as_deref());
    entry.close();
    let reason = REASONS.into_iter().find(|reason| *reason == refusal.code).unwrap_or("Other");
    kernel.journal.append_security(SecurityEntry { reason, body });
}
