//! Who is really calling, when a proxy we know calls for him (W6.2).
//!
//! aws:SourceIp and aws:SecureTransport come from the socket. Only a peer in `trusted_proxies` may say otherwise: then the caller is the
//! right-most address in X-Forwarded-For that is no such proxy. Everything left of it was written by the caller, and proves nothing.

use std::net::{IpAddr, SocketAddr};

use daypass_kernel::request::Connection;
use http::{HeaderMap, HeaderName};
use ipnet::IpNet;

use crate::limits::MAX_FORWARDED_HOPS;

const FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// What a connection's request comes from.
#[derive(Debug)]
pub(super) enum Forwarded {
    /// The peer itself: the connection's own facts hold.
    No,
    /// Somebody behind a proxy.
    Yes(Connection),
    /// The proxy says what cannot be read, so that nothing is known.
    Unreadable,
}

/// Reads the two headers, if the peer may be believed.
pub(super) fn read(connection: &Connection, trusted: &[IpNet], headers: &HeaderMap) -> Forwarded {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
    if !is_trusted(&connection.source) {
        return Forwarded::No;
    }
    let hops = match hops(headers) {
        Ok(hops) if hops.is_empty() && !headers.contains_key(PROTO) => return Forwarded::No,
        Ok(hops) => hops,
        Err(Unreadable) => return Forwarded::Unreadable,
    };
    let mut source = connection.source;
    for hop in hops.iter().rev() {
        let Some(address) = address(hop) else {
            return Forwarded::Unreadable;
        };
        source = address;
        if !is_trusted(&source) {
            break;
        }
    }
    Forwarded::Yes(Connection { source, secure: secure(headers), tls: None, services: connection.services.clone() })
}

struct Unreadable;

fn hops(headers: &HeaderMap) -> Result<Vec<&str>, Unreadable> {
    let mut hops = Vec::new();
    for value in headers.get_all(FOR) {
        hops.extend(value.to_str().map_err(|_| Unreadable)?.split(',').map(str::trim));
        if hops.len() > MAX_FORWARDED_HOPS {
            return Err(Unreadable);
        }
    }
    Ok(hops)
}

/// `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1`, `[2001:db8::1]:4711`
fn address(hop: &str) -> Option<IpAddr> {
    let bare = hop.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(hop);
    let parsed = bare.parse::<IpAddr>().or_else(|_| hop.parse::<SocketAddr>().map(|full| full.ip()));
    parsed.ok().map(|address| address.to_canonical())
}

/// Every hop must have been https: a client that writes the header itself can only lose by it. A proxy that says nothing proves nothing.
fn secure(headers: &HeaderMap) -> bool {
    let mut hops = headers.get_all(PROTO).iter().flat_map(|value| value.to_str().unwrap_or_default().split(',')).peekable();
    hops.peek().is_some() && hops.all(|hop| hop.trim().eq_ignore_ascii_case("https"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connection(source: &str) -> Connection {
        Connection { source: source.parse().unwrap(), secure: true, tls: None, services: [].into() }
    }

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap())).collect::<Vec<_>>().into_iter().fold(
            HeaderMap::new(),
            |mut headers, (name, value)| {
                headers.append(name, value);
                headers
            },
        )
    }

    fn source(peer: &str, pairs: &[(&'static str, &'static str)]) -> Option<(String, bool)> {
        let trusted = ["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()];
        match read(&connection(peer), &trusted, &headers(pairs)) {
            Forwarded::Yes(found) => Some((found.source.to_string(), found.secure)),
            Forwarded::No => Some((peer.into(), true)),
            Forwarded::Unreadable => None,
        }
    }

    #[expect(clippy::unnecessary_wraps, reason = "it stands beside what may be missing")]
    fn is(text: &str, secure: bool) -> Option<(String, bool)> {
        Some((text.into(), secure))
    }

    #[test]
    fn w6_2_only_a_trusted_proxy_is_believed() {
        let claims = [("x-forwarded-for", "192.0.2.9"), ("x-forwarded-proto", "http")];
        assert_eq!(source("203.0.113.5", &claims), is("203.0.113.5", true));
        assert_eq!(source("10.1.2.3", &claims), is("192.0.2.9", false));
        assert_eq!(source("10.1.2.3", &[]), is("10.1.2.3", true));
        assert_eq!(source("10.1.2.3", &[("x-forwarded-proto", "http")]), is("10.1.2.3", false));
    }

    #[test]
    fn w6_2_the_caller_is_the_right_most_untrusted_hop() {
        let chain = |text: &'static str| source("10.1.2.3", &[("x-forwarded-for", text), ("x-forwarded-proto", "https")]);
        assert_eq!(chain("127.0.0.1, 198.51.100.7, 10.9.9.9"), is("198.51.100.7", true));
        assert_eq!(chain("10.0.0.1, 10.0.0.2"), is("10.0.0.1", true));
        assert_eq!(chain("198.51.100.7:4711"), is("198.51.100.7", true));
        assert_eq!(chain("[2001:db8::1]:4711"), is("2001:db8::1", true));
        assert_eq!(chain("::ffff:198.51.100.7"), is("198.51.100.7", true));
    }

    #[test]
    fn w6_2_several_headers_are_one_list() {
        let two = [("x-forwarded-for", "127.0.0.1"), ("x-forwarded-for", "198.51.100.7")];
        assert_eq!(source("10.1.2.3", &two), is("198.51.100.7", false));
    }

    #[test]
    fn w6_2_what_a_proxy_says_and_nobody_can_read_is_refused() {
        let chain = |text: &'static str| source("10.1.2.3", &[("x-forwarded-for", text)]);
        assert_eq!(chain("198.51.100.7, unknown"), None);
        assert_eq!(chain("198.51.100.7, "), None);
        assert_eq!(chain("garbage, 198.51.100.7"), is("198.51.100.7", false));
        let long = Box::leak("1.1.1.1,".repeat(MAX_FORWARDED_HOPS).into_boxed_str());
        assert_eq!(chain(long), None);
    }

    #[test]
    fn w6_2_transport_is_secure_only_if_every_hop_was() {
        let proto = |text: &'static str| source("10.1.2.3", &[("x-forwarded-for", "192.0.2.1"), ("x-forwarded-proto", text)]).unwrap().1;
        assert!(proto("https") && proto("https, HTTPS"));
        assert!(!proto("http") && !proto("https, http") && !proto(""));
        assert!(!source("10.1.2.3", &[("x-forwarded-for", "192.0.2.1")]).unwrap().1);
    }
}
