//! What we call ourselves: scheme, host and port, and nothing behind them.

use std::fmt;

use http::{Uri, uri::Scheme};

/// `https://sts.example.org`, without a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl {
    https: bool,
    host: String,
    port: Option<u16>,
}

impl PublicUrl {
    /// Reads scheme, host and port; the error says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let refuse = |why: &str| format!("public_url `{text}` {why}");
        let uri: Uri = text.parse().map_err(|_| refuse("is no URL"))?;
        let https = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            Some(scheme) if *scheme == Scheme::HTTP => false,
            _ => return Err(refuse("must begin with https:// or http://")),
        };
        if uri.path_and_query().is_some_and(|rest| rest.as_str() != "/") {
            return Err(refuse("must not have a path: AWS clients sign the root path"));
        }
        let authority = uri.authority().ok_or_else(|| refuse("names no host"))?;
        if authority.as_str().contains('@') || authority.host().is_empty() {
            return Err(refuse("must be a host and nothing more"));
        }
        Ok(Self { https, host: authority.host().to_ascii_lowercase(), port: authority.port_u16() })
    }

    /// The host name, lower-cased, without its port.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The value of a client's Host header.
    pub fn authority(&self) -> String {
        self.port.map_or_else(|| self.host.clone(), |port| format!("{}:{port}", self.host))
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}://{}", if self.https { "https" } else { "http" }, self.authority())
    }
}
