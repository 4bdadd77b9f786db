//! W6.5: one host, one length, one meaning. Whatever two readers of the same bytes could take for different requests ends here.

use http::{
    HeaderMap, HeaderValue, StatusCode, Uri, Version, header,
    request::Parts,
    uri::{Authority, PathAndQuery},
};

use super::{answer::Turned, pulse::Pulse};
use crate::limits::{MAX_HEAD_BYTES, MAX_HEADERS};

/// Checks the head and gives it one form: exactly one `Host`, and a target without an authority.
pub(super) fn check(parts: &mut Parts, pulse: &Pulse) -> Result<(), Turned> {
    size(parts)?;
    framing(parts, pulse)?;
    let host = host(parts)?;
    if let Some(host) = host {
        parts.headers.insert(header::HOST, host);
    }
    if parts.uri.authority().is_some() || parts.uri.path_and_query().is_none() {
        let target = parts.uri.path_and_query().cloned().unwrap_or_else(|| PathAndQuery::from_static("/"));
        parts.uri = Uri::from(target);
    }
    Ok(())
}

/// HTTP/1 heads are bounded by their buffer, too; those of HTTP/2 only here and by what their frames announce.
fn size(parts: &Parts) -> Result<(), Turned> {
    let too_large = || Turned::new(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "the head of the request is too large");
    if parts.headers.len() > MAX_HEADERS {
        return Err(too_large());
    }
    let target = parts.uri.path_and_query().map_or(1, |target| target.as_str().len());
    let bytes: usize = parts.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if target + bytes > MAX_HEAD_BYTES { Err(too_large()) } else { Ok(()) }
}

/// Content-Length with Transfer-Encoding is refused. The HTTP library prefers the second and hides the first, so the bytes themselves
/// are looked at; a chunked request whose bytes cannot be told from those of its neighbour is refused with it.
fn framing(parts: &Parts, pulse: &Pulse) -> Result<(), Turned> {
    if parts.version >= Version::HTTP_2 || !parts.headers.contains_key(header::TRANSFER_ENCODING) {
        return Ok(());
    }
    let mut codings = parts.headers.get_all(header::TRANSFER_ENCODING).iter();
    let chunked = codings.next().is_some_and(|coding| coding.as_bytes().trim_ascii().eq_ignore_ascii_case(b"chunked"));
    if !chunked || codings.next().is_some() {
        return Err(bad("Transfer-Encoding is chunked, once, and nothing else"));
    }
    let alone = pulse.with_head(|bytes| begins_with(bytes, parts) && !has_length(bytes));
    if parts.headers.contains_key(header::CONTENT_LENGTH) || alone != Some(true) {
        return Err(bad("Content-Length and Transfer-Encoding exclude each other"));
    }
    Ok(())
}

fn begins_with(bytes: &[u8], parts: &Parts) -> bool {
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let mut words = line.split(|byte| *byte == b' ');
    let target = parts.uri.path_and_query().map_or("/", PathAndQuery::as_str).as_bytes();
    words.next() == Some(parts.method.as_str().as_bytes()) && words.next().is_some_and(|word| word.ends_with(target) || target == b"/")
}

fn has_length(bytes: &[u8]) -> bool {
    let lines = bytes.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    lines.skip(1).take_while(|line| !line.is_empty()).any(|line| {
        let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
        name.trim_ascii().eq_ignore_ascii_case(b"content-length")
    })
}

/// Absolute-form target or `:authority`, and `Host`: all that are there must be the same, and one must be.
/// Gives the one to write down, if it is not in its header yet.
fn host(parts: &Parts) -> Result<Option<HeaderValue>, Turned> {
    let named = one_host(&parts.headers)?;
    let host = match (parts.uri.authority(), named) {
        (Some(target), Some(named)) if !same(target, named) => return Err(bad("the target and Host name different hosts")),
        (_, Some(named)) if is_plain(named.as_bytes()) => return Ok(None),
        (_, Some(named)) => named.clone(),
        (Some(target), None) if parts.version >= Version::HTTP_2 => {
            HeaderValue::from_str(target.as_str()).map_err(|_| bad(":authority is no host"))?
        }
        (_, None) => return Err(bad("the request names no host")),
    };
    let authority: Option<Authority> = host.to_str().ok().and_then(|text| text.parse().ok());
    match authority {
        Some(authority) if !authority.as_str().contains('@') && !authority.host().is_empty() => Ok(Some(host)),
        Some(_) | None => Err(bad("Host is no host")),
    }
}

/// `sts.example.org` or `127.0.0.1:8080`: a host beyond doubt, which needs no parser.
fn is_plain(host: &[u8]) -> bool {
    let mut parts = host.split(|byte| *byte == b':');
    let name = parts.next().unwrap_or_default();
    let named = !name.is_empty() && name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let port = parts.next().is_none_or(|port| (1..=4).contains(&port.len()) && port.iter().all(u8::is_ascii_digit));
    named && port && parts.next().is_none()
}

fn one_host(headers: &HeaderMap) -> Result<Option<&HeaderValue>, Turned> {
    let mut hosts = headers.get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (first, None) => Ok(first),
        (_, Some(_)) => Err(bad("the request has two Host headers")),
    }
}

fn same(target: &Authority, named: &HeaderValue) -> bool {
    target.as_str().as_bytes().eq_ignore_ascii_case(named.as_bytes())
}

fn bad(why: &'static str) -> Turned {
    Turned::new(StatusCode::BAD_REQUEST, why)
}
