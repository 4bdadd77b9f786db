//! What arrives: the connection's facts and the head of a request. Nothing here is verified yet.

use std::net::IpAddr;

use daypass_names::{RequestId, Timestamp};
use http::header::{self, AsHeaderName};

/// Facts of the connection, from the socket or from a trusted proxy (W6.2); the only source of aws:SourceIp and aws:SecureTransport.
#[derive(Debug, Clone)]
pub struct Connection {
    /// Where the request came from.
    pub source: IpAddr,
    /// Whether the client's bytes were protected by TLS.
    pub secure: bool,
    /// The TLS session, if this process terminated it.
    pub tls: Option<TlsFacts>,
    /// Signing names of the services that the listener serves; empty means all.
    pub services: std::sync::Arc<[String]>,
}

/// What the trail says about TLS.
#[derive(Debug, Clone)]
pub struct TlsFacts {
    /// `TLSv1.3`
    pub version: &'static str,
    /// The IANA name of the cipher suite.
    pub cipher: String,
}

/// The head of one request, as it arrived.
#[derive(Debug)]
pub struct Arrival<'a> {
    /// The connection's facts.
    pub connection: &'a Connection,
    /// Method, target, version and headers.
    pub head: &'a http::request::Parts,
    /// `Host`, or `:authority` of HTTP/2; the listener has checked that they agree (W6.5).
    pub host: &'a str,
    /// The id that the answer and the event will carry.
    pub request_id: RequestId,
    /// When the request was read.
    pub now: Timestamp,
}

impl Arrival<'_> {
    /// The first value of a header, if it is text.
    pub fn header(&self, name: impl AsHeaderName) -> Option<&str> {
        self.head.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The query as it arrived, without its question mark.
    pub fn query(&self) -> &str {
        self.head.uri.query().unwrap_or_default()
    }

    /// The host without its port.
    pub fn host_name(&self) -> &str {
        match self.host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !name.ends_with(':') => name,
            _ => self.host,
        }
    }

    /// Whether the client asked for JSON instead of XML (sts-api §0).
    pub fn wants_json(&self) -> bool {
        self.header(header::ACCEPT).is_some_and(|accept| {
            accept.split(',').any(|kind| kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json")))
        })
    }
}
