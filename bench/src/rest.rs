//! Requests of S3: a method, a path, a query and headers, signed by header.

use std::fmt::Write;

use daypass_names::Timestamp;
use daypass_sigv4::{BodyHash, Head, PathStyle, Signer};

use crate::request::{Key, REGION, Request, USER_AGENT};

/// The service of every scope here.
pub const SERVICE: &str = "s3";

/// A request that names a bucket, or a key in it, by its path.
#[derive(Debug, Clone)]
pub struct Rest {
    method: &'static str,
    path: String,
    query: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// A head as it is sent, with what the signatures of chunks go on from.
#[derive(Debug)]
pub struct SignedHead {
    /// Up to the empty line, with it.
    pub bytes: Vec<u8>,
    /// `X-Amz-Date`.
    pub time: String,
    /// In lower-case hex.
    pub signature: String,
}

impl Rest {
    /// A request without a query, headers of its own, or a body. The path is as it is sent.
    pub fn new(method: &'static str, path: &str) -> Self {
        Self { method, path: path.to_owned(), query: String::new(), headers: Vec::new(), body: Vec::new() }
    }

    /// With that query, as it is sent.
    pub fn query(mut self, query: String) -> Self {
        self.query = query;
        self
    }

    /// With one more header; its name in lower case.
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// With that body.
    pub fn body(mut self, body: &[u8]) -> Self {
        self.body = body.to_vec();
        self
    }

    /// The head alone, for a body of that length of which `payload` is said.
    pub fn sign_head(&self, key: &Key, host: &str, at: Timestamp, payload: &str, length: u64) -> anyhow::Result<SignedHead> {
        let mut headers = vec![("host", host), ("x-amz-content-sha256", payload)];
        headers.extend(self.headers.iter().map(|(name, value)| (*name, value.as_str())));
        let bytes: Vec<(&str, &[u8])> = headers.iter().map(|(name, value)| (*name, value.as_bytes())).collect();
        let signer = Signer {
            access_key_id: &key.id,
            secret: &key.secret,
            token: key.token.as_ref(),
            region: REGION,
            service: SERVICE,
            now: at,
            path: PathStyle::Verbatim,
        };
        let signature = signer.sign(&Head { method: self.method, path: &self.path, query: &self.query, headers: &bytes }, payload)?;
        let mark = if self.query.is_empty() { "" } else { "?" };
        let mut head = format!("{} {}{mark}{} HTTP/1.1\r\n", self.method, self.path, self.query);
        for (name, value) in headers {
            write!(head, "{name}: {value}\r\n")?;
        }
        write!(head, "accept-encoding: identity\r\nuser-agent: {USER_AGENT}\r\nx-amz-date: {}\r\n", signature.x_amz_date)?;
        if let Some(token) = &signature.x_amz_security_token {
            write!(head, "x-amz-security-token: {}\r\n", token.expose())?;
        }
        if self.method == "PUT" {
            write!(head, "content-length: {length}\r\n")?;
        }
        write!(head, "authorization: {}\r\n\r\n", signature.authorization)?;
        let last = signature.authorization.rsplit('=').next().unwrap_or_default().to_owned();
        Ok(SignedHead { bytes: head.into_bytes(), time: signature.x_amz_date, signature: last })
    }
}

impl Request for Rest {
    fn sign(&self, key: &Key, host: &str, at: Timestamp) -> anyhow::Result<Vec<u8>> {
        let length = u64::try_from(self.body.len())?;
        let mut request = self.sign_head(key, host, at, BodyHash::of(&self.body).as_str(), length)?.bytes;
        request.extend_from_slice(&self.body);
        Ok(request)
    }
}

#[cfg(test)]
mod tests {
    use daypass_names::SecretAccessKey;

    use super::*;

    #[test]
    fn the_body_and_its_length_stand_behind_a_signed_head() {
        let key = Key { id: "AKIAIOSFODNN7EXAMPLE".into(), secret: SecretAccessKey::new("secret".into()), token: None };
        let put = Rest::new("PUT", "/lake/a").query("tagging=".into()).header("x-amz-tagging", "a=b").body(b"hello");
        let request = String::from_utf8(put.sign(&key, "127.0.0.1:1", Timestamp::from_epoch_seconds(0)).unwrap()).unwrap();
        assert!(request.starts_with("PUT /lake/a?tagging= HTTP/1.1\r\nhost: 127.0.0.1:1\r\n"), "{request}");
        assert!(request.contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-tagging, "), "{request}");
        assert!(request.contains("content-length: 5\r\n") && request.ends_with("\r\n\r\nhello"), "{request}");
    }
}
