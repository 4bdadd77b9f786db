//! `/_daypass/*`: what this server says about itself, on every listener.
//!
//! W6.3: only under a host name that is ours, never for another site's page: a browser that was lured here must not move the clock or
//! learn anything. No answer carries a CORS header.

use std::net::IpAddr;

use bytes::Bytes;
use daypass_kernel::names_bucket;
use daypass_names::Timestamp;
use http::{HeaderMap, Method, Request, Response, StatusCode, header, request::Parts, uri::Authority};
use http_body_util::{BodyExt, Full, Limited};
use serde::Deserialize;
use serde_json::json;

use super::{
    ArrivingBody, House, Site,
    answer::{Turned, with},
};
use crate::{
    clock::{DevClock, DevClockError},
    limits::MAX_CLOCK_BODY_BYTES,
};

const PREFIX: &str = "/_daypass";
const JSON: &str = "application/json";

/// Whether the path is ours. Below the name of a bucket everything is an object (W6.8); no bucket's own name has an underscore.
pub(super) fn is_ours<B>(request: &Request<B>, bucket_domains: &[String]) -> bool {
    let below = request.uri().path().strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    below && !is_bucket_host(request, bucket_domains)
}

fn is_bucket_host<B>(request: &Request<B>, bucket_domains: &[String]) -> bool {
    let host = text(request.headers(), header::HOST.as_str()).and_then(|host| host.parse::<Authority>().ok());
    host.is_some_and(|host| names_bucket(host.host(), bucket_domains))
}

/// Answers it.
pub(super) async fn answer<S: Site>(house: &House<S>, draining: bool, request: Request<ArrivingBody>) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let answered = match guard(&head, &house.hosts) {
        Ok(()) => route(house, draining, &head, body).await,
        Err(turned) => Err(turned),
    };
    answered.unwrap_or_else(Turned::answer)
}

async fn route<S: Site>(house: &House<S>, draining: bool, head: &Parts, body: ArrivingBody) -> Result<Response<Full<Bytes>>, Turned> {
    let reads = head.method == Method::GET || head.method == Method::HEAD;
    match (head.uri.path().strip_prefix(PREFIX).unwrap_or_default(), &house.dev_clock) {
        ("/live", _) if reads => Ok(with(StatusCode::OK, JSON, "{\"status\":\"live\"}\n".into())),
        ("/ready", _) if reads => Ok(ready(house.site.health().is_good() && !draining)),
        ("/health", _) if reads => Ok(health(&house.site.health())),
        ("/clock", Some(clock)) if reads => Ok(told(clock)),
        ("/clock", Some(clock)) if head.method == Method::POST => move_clock(clock, body).await,
        ("/live" | "/ready" | "/health", _) | ("/clock", Some(_)) => Err(Turned::new(StatusCode::METHOD_NOT_ALLOWED, "no such method here")),
        // Without --dev there is no clock to be moved, and no path that says so.
        _ => Err(Turned::new(StatusCode::NOT_FOUND, "no such path")),
    }
}

fn ready(is_ready: bool) -> Response<Full<Bytes>> {
    let (status, word) = if is_ready { (StatusCode::OK, "ready") } else { (StatusCode::SERVICE_UNAVAILABLE, "not ready") };
    with(status, JSON, format!("{}\n", json!({ "status": word })))
}

/// Which part fails is no secret, why it does is: that goes to the log and to the operator.
pub(crate) fn health(health: &super::Health) -> Response<Full<Bytes>> {
    let word = |good| if good { "ok" } else { "failing" };
    let parts: serde_json::Map<_, _> = health.parts.iter().map(|(name, trouble)| ((*name).to_owned(), word(trouble.is_none()).into())).collect();
    let status = if health.is_good() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    with(status, JSON, format!("{}\n", json!({ "status": word(health.is_good()), "parts": parts })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
enum Move {
    AdvanceSeconds(i64),
    Set(String),
}

async fn move_clock(clock: &DevClock, body: ArrivingBody) -> Result<Response<Full<Bytes>>, Turned> {
    let bad = |why| Turned::new(StatusCode::BAD_REQUEST, why);
    let body = Limited::new(body, MAX_CLOCK_BODY_BYTES).collect().await.map_err(|_| bad("the body is too long, or was cut short"))?.to_bytes();
    let moved = match serde_json::from_slice(&body) {
        Ok(Move::AdvanceSeconds(seconds)) => clock.advance(seconds).await,
        Ok(Move::Set(text)) => clock.set(Timestamp::parse_rfc3339(&text).map_err(|_| bad("`set` is no RFC 3339 time"))?).await,
        Err(_) => return Err(bad("say {\"advance_seconds\": n} or {\"set\": \"<RFC 3339>\"}")),
    };
    match moved {
        Ok(()) => Ok(told(clock)),
        Err(DevClockError::Refused(why)) => Err(bad(why)),
        Err(DevClockError::Folder(error)) => {
            tracing::error!(%error, "the clock's offset cannot be kept");
            Err(Turned::new(StatusCode::SERVICE_UNAVAILABLE, "the offset cannot be kept"))
        }
    }
}

fn told(clock: &DevClock) -> Response<Full<Bytes>> {
    let (now, offset) = clock.read();
    with(StatusCode::OK, JSON, format!("{}\n", json!({ "now": now.to_string(), "offset_seconds": offset })))
}

/// W6.3.
fn guard(head: &Parts, hosts: &[String]) -> Result<(), Turned> {
    let forbidden = |why| Turned::new(StatusCode::FORBIDDEN, why);
    let host = text(&head.headers, header::HOST.as_str()).ok_or_else(|| forbidden("Host is no text"))?;
    if !is_our_host(host, hosts) {
        return Err(forbidden("this host name is not ours: the operator may add it to `hosts`"));
    }
    if is_foreign(&head.headers, host) {
        return Err(forbidden("not for pages of other sites"));
    }
    if head.method == Method::POST && !is_json(&head.headers) {
        return Err(Turned::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Content-Type must be application/json"));
    }
    Ok(())
}

fn is_our_host(host: &str, hosts: &[String]) -> bool {
    let Ok(authority) = host.parse::<Authority>() else {
        return false;
    };
    let name = authority.host().to_ascii_lowercase();
    let bare = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(&name);
    let loopback = bare.parse::<IpAddr>().map_or(name == "localhost", |address| address.to_canonical().is_loopback());
    loopback || hosts.iter().any(|ours| *ours == name || *ours == bare)
}

/// Whether a browser says that another site's page asks.
fn is_foreign(headers: &HeaderMap, host: &str) -> bool {
    let origin = headers.get_all(header::ORIGIN).iter().any(|origin| {
        let origin = origin.to_str().unwrap_or_default();
        let named = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
        named.is_none_or(|named| !named.eq_ignore_ascii_case(host))
    });
    let site = headers.get_all("sec-fetch-site").iter().any(|site| site != "same-origin" && site != "none");
    origin || site
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = text(headers, header::CONTENT_TYPE.as_str()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(JSON)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
