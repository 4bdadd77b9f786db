//! The headers of a request as S3 means them: one value a name, all of them text, and those with them that a presigned query carries.

use daypass_kernel::{refusal::Refusal, rest::RestHead};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{
    asks::HEADER_KEYS,
    classify::{self, Query},
    digest::{self, CHECKSUM_PREFIX},
    refusals,
};

/// Of the names in a query that begin like S3's headers, those that are the signature's own, or speak of the body's framing: these are no
/// members of any operation, and are read where they are verified.
const OF_THE_SIGNATURE: [&str; 10] = [
    "x-amz-algorithm",
    "x-amz-content-sha256",
    "x-amz-credential",
    "x-amz-date",
    "x-amz-decoded-content-length",
    "x-amz-expires",
    "x-amz-security-token",
    "x-amz-signature",
    "x-amz-signedheaders",
    "x-amz-trailer",
];

/// The longest value of a header that policies compare, in bytes: as much as a key has. Patterns are tried on it, perhaps once for each of a
/// thousand keys.
const MAX_KEY_VALUE_BYTES: usize = 1024;

/// Whether a name in a query is a checksum's. S3 compares none that a presigned query carries, for its signers write there what they know: the
/// checksum of no body at all. Checksums in headers and trailers are compared.
fn is_checksum(name: &str) -> bool {
    name == "x-amz-sdk-checksum-algorithm" || name.strip_prefix(CHECKSUM_PREFIX).is_some_and(|algorithm| digest::parse(algorithm).is_some())
}

/// Headers whose value decides what is done; what of them cannot be read must not pass for absent.
const DECIDING: [&str; 3] = ["content-encoding", "content-md5", "range"];

/// Reads them.
pub(crate) fn read(head: &RestHead<'_>) -> Result<HeaderMap, Refusal> {
    let mut headers = as_signed(head.headers);
    add_those_of_query(&mut headers, head.query)?;
    if HEADER_KEYS.iter().any(|(_, name)| headers.get(*name).is_some_and(|value| value.len() > MAX_KEY_VALUE_BYTES)) {
        return Err(refusals::unread(classify::Refusal::TooManyParameters));
    }
    let decides = |name: &str| name.starts_with("if-") || name.starts_with("x-amz-") || DECIDING.contains(&name);
    match headers.iter().find(|(name, value)| decides(name.as_str()) && std::str::from_utf8(value.as_bytes()).is_err()) {
        Some((name, _)) => Err(refusals::invalid_argument("Header value cannot be represented using UTF-8", name.as_str(), "")),
        None => Ok(headers),
    }
}

/// W2.1: one header `a,b` and two headers `a` and `b` have one signature, and so have one space and two: they mean one thing. Whoever splits
/// a copy source on the way, or spaces it out, would otherwise choose another. Metadata is kept as it came: nothing is chosen by it.
fn as_signed(headers: &HeaderMap) -> HeaderMap {
    let mut signed = headers.clone();
    for name in headers.keys() {
        let mut values = headers.get_all(name).iter();
        let (first, more) = (values.next(), values.next().is_some());
        let decides = name.as_str().starts_with("x-amz-") && !name.as_str().starts_with("x-amz-meta-");
        // A token has kilobytes and no space.
        let spaced = |value: &HeaderValue| value.as_bytes().contains(&b' ') && value.as_bytes().windows(2).any(|pair| pair == b"  ");
        let spaced = decides && first.is_some_and(spaced);
        if !more && !spaced {
            continue;
        }
        let values: Vec<&[u8]> = headers.get_all(name).iter().map(|value| value.as_bytes().trim_ascii()).collect();
        let mut value = values.join(&b","[..]);
        if decides {
            value.dedup_by(|later, first| *later == b' ' && *first == b' ');
        }
        if let Ok(value) = HeaderValue::from_bytes(&value) {
            signed.insert(name, value);
        }
    }
    signed
}

/// Presigners move `x-amz-…` headers into the query, where the signature covers them as well. A name that is in both must say one thing.
fn add_those_of_query(headers: &mut HeaderMap, query: &str) -> Result<(), Refusal> {
    // Most queries have none; a name may be escaped. Whether a query can be read at all is asked elsewhere.
    if !query.contains('%') && !query.to_ascii_lowercase().contains("x-amz-") {
        return Ok(());
    }
    let Ok(query) = Query::parse(query) else { return Ok(()) };
    for (name, value) in query.pairs() {
        let name = name.to_ascii_lowercase();
        if !name.starts_with("x-amz-") || OF_THE_SIGNATURE.contains(&name.as_str()) || is_checksum(&name) {
            continue;
        }
        let unread = || refusals::invalid_argument("Query parameter cannot be taken for the header of its name", &name, value);
        let (name, value) = HeaderName::try_from(&name).ok().zip(HeaderValue::from_bytes(value.as_bytes()).ok()).ok_or_else(unread)?;
        if headers.get(&name).is_some_and(|other| *other != value) {
            return Err(refusals::invalid_request(format!("{name} is in a header and in the query, and differs")));
        }
        headers.insert(name, value);
    }
    Ok(())
}
