//! Parts of answers that several operations share: headers of an object, instants, texts of checksums.

use daypass_kernel::rest::RestAnswer;
use daypass_names::Timestamp;
use daypass_objects::{Checksum, Object};
use http::{HeaderName, header};

use crate::{attributes::ENCRYPTION, digest};

/// `"etag"`, in its quotes.
pub(crate) fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}

/// An instant as HTTP writes it.
pub(crate) fn http_date(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_second(at.epoch_seconds()).ok();
    at.and_then(|at| jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&at).ok()).unwrap_or_default()
}

/// Reads what HTTP calls a date.
pub(crate) fn parse_http_date(text: &str) -> Option<Timestamp> {
    let at = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(Timestamp::from_epoch_seconds(at.as_second()))
}

/// The headers that tell of an object, but for its length.
pub(crate) fn of_object(object: &Object, mut answer: RestAnswer) -> RestAnswer {
    answer = answer.with(header::LAST_MODIFIED, &http_date(object.modified)).with(header::ETAG, &quoted(&object.etag));
    answer = encrypted(answer.with(header::ACCEPT_RANGES, "bytes"));
    if !object.attributes.headers.iter().any(|(name, _)| &**name == "content-type") {
        answer = answer.with(header::CONTENT_TYPE, DEFAULT_TYPE);
    }
    for (name, value) in &object.attributes.headers {
        if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
            answer = answer.with(name, value);
        }
    }
    for (name, value) in &object.attributes.metadata {
        if let Ok(name) = HeaderName::try_from(format!("x-amz-meta-{name}")) {
            answer = answer.with(name, value);
        }
    }
    answer
}

/// With S3's word on encryption.
pub(crate) fn encrypted(answer: RestAnswer) -> RestAnswer {
    let (name, value) = ENCRYPTION;
    answer.with(name, value)
}

/// What S3 says of bytes of which nobody said anything.
const DEFAULT_TYPE: &str = "binary/octet-stream";

/// A checksum with its kind.
pub(crate) fn with_checksum(answer: RestAnswer, checksum: Option<&Checksum>) -> RestAnswer {
    let Some(checksum) = checksum else { return answer };
    let name = HeaderName::from_static(digest::header(checksum.algorithm));
    answer.with(name, &checksum.value).with(HeaderName::from_static("x-amz-checksum-type"), checksum.kind.name())
}
