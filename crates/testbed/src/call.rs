//! Calls: what a client wants, what it puts on the wire, and every way to get that wrong.

use std::net::{IpAddr, Ipv4Addr};

use bytes::Bytes;
use daypass_kernel::request::Connection;
use daypass_names::{SecretAccessKey, SessionToken, Timestamp};
use daypass_sigv4::{Head, PathStyle, Signer};
use http::Request;
use http_body_util::Full;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::Credentials;

const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";
const JSON: &str = "application/x-amz-json-1.1";

/// What a client wants: not signed yet.
#[derive(Debug, Clone)]
pub struct Call {
    method: String,
    host: String,
    query: String,
    headers: Vec<(String, String)>,
    body: String,
    service: String,
    region: String,
}

impl Call {
    fn new(service: &str, kind: &str, body: String) -> Self {
        Self {
            method: "POST".into(),
            host: "127.0.0.1:4747".into(),
            query: String::new(),
            headers: vec![("content-type".into(), kind.into())],
            body,
            service: service.into(),
            region: "us-east-1".into(),
        }
    }

    /// A call of STS.
    pub fn sts(action: &str, parameters: &[(&str, &str)]) -> Self {
        Self::query("sts", "2011-06-15", action, parameters)
    }

    /// A call of IAM.
    pub fn iam(action: &str, parameters: &[(&str, &str)]) -> Self {
        Self::query("iam", "2010-05-08", action, parameters)
    }

    /// A call of a Query service.
    pub fn query(service: &str, version: &str, action: &str, parameters: &[(&str, &str)]) -> Self {
        let all = [("Action", action), ("Version", version)].into_iter().chain(parameters.iter().copied());
        let form: Vec<String> = all.map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
        Self::new(service, FORM, form.join("&"))
    }

    /// A call of Organizations.
    pub fn organizations(operation: &str, input: &Value) -> Self {
        let mut call = Self::new("organizations", JSON, input.to_string());
        call.headers.push(("x-amz-target".into(), format!("AWSOrganizationsV20161128.{operation}")));
        call
    }

    /// The same as a GET, its parameters in the query.
    #[must_use]
    pub fn by_get(mut self) -> Self {
        self.method = "GET".into();
        self.query = std::mem::take(&mut self.body);
        self.headers.clear();
        self
    }

    /// The same with another method.
    #[must_use]
    pub fn method(mut self, method: &str) -> Self {
        self.method = method.into();
        self
    }

    /// The same to another host.
    #[must_use]
    pub fn host(mut self, host: &str) -> Self {
        self.host = host.into();
        self
    }

    /// The same, signed for another region.
    #[must_use]
    pub fn region(mut self, region: &str) -> Self {
        self.region = region.into();
        self
    }

    /// The same, signed for another service.
    #[must_use]
    pub fn service(mut self, service: &str) -> Self {
        self.service = service.into();
        self
    }

    /// The same with one more header, signed with the others.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The same with a query, which is signed.
    #[must_use]
    pub fn with_query(mut self, query: &str) -> Self {
        self.query = query.into();
        self
    }

    /// The same with another body.
    #[must_use]
    pub fn with_body(mut self, body: &str) -> Self {
        self.body = body.into();
        self
    }

    /// Not signed at all.
    pub fn unsigned(&self) -> Wire {
        let mut headers = vec![("host".to_owned(), self.host.clone())];
        headers.extend(self.headers.iter().cloned());
        Wire { method: self.method.clone(), path: "/".into(), query: self.query.clone(), headers, body: self.body.clone().into_bytes() }
    }

    /// Signed by header.
    pub fn signed(&self, who: &Credentials, now: Timestamp) -> Wire {
        let mut wire = self.unsigned();
        let signature = self.sign_with(who, now, |signer| wire.with_head(|head| signer.sign(head, &wire.hash()).unwrap()));
        wire.headers.push(("x-amz-date".into(), signature.x_amz_date));
        wire.headers.extend(signature.x_amz_security_token.map(|token| ("x-amz-security-token".into(), token.expose().to_owned())));
        wire.headers.push(("authorization".into(), signature.authorization));
        wire
    }

    /// Presigned: the signature is in the query.
    pub fn presigned(&self, who: &Credentials, now: Timestamp) -> Wire {
        let mut wire = self.unsigned();
        wire.query = self.sign_with(who, now, |signer| wire.with_head(|head| signer.presign(head, &wire.hash(), 60).unwrap()));
        wire
    }

    fn sign_with<T>(&self, who: &Credentials, now: Timestamp, sign: impl FnOnce(&Signer<'_>) -> T) -> T {
        let secret = SecretAccessKey::new(who.secret.clone());
        let token = who.token.clone().map(SessionToken::new);
        sign(&Signer {
            access_key_id: &who.id,
            secret: &secret,
            token: token.as_ref(),
            region: &self.region,
            service: &self.service,
            now,
            path: PathStyle::Normalized,
        })
    }
}

/// A request as it goes out. Whatever a test changes here, no signature covers.
#[derive(Debug, Clone)]
pub struct Wire {
    /// `POST`
    pub method: String,
    /// `/`
    pub path: String,
    /// The query without its question mark.
    pub query: String,
    /// Headers, lower-case names, the host first.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Wire {
    /// The value of a header.
    #[track_caller]
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(other, _)| other == name).map_or_else(|| panic!("no {name}"), |(_, value)| value)
    }

    /// Puts a header in the place of those of its name.
    pub fn set(&mut self, name: &str, value: &str) {
        self.headers.retain(|(other, _)| other != name);
        self.add(name, value);
    }

    /// Adds a header beside those of its name.
    pub fn add(&mut self, name: &str, value: &str) {
        self.headers.push((name.into(), value.into()));
    }

    fn with_head<T>(&self, read: impl FnOnce(&Head<'_>) -> T) -> T {
        let headers: Vec<(&str, &[u8])> = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
        read(&Head { method: &self.method, path: &self.path, query: &self.query, headers: &headers })
    }

    fn hash(&self) -> String {
        hex::encode(Sha256::digest(&self.body))
    }

    /// As the listener hands it over.
    pub fn request(&self) -> Request<Full<Bytes>> {
        let uri = if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) };
        let request = Request::builder().method(self.method.as_str()).uri(uri);
        let request = self.headers.iter().fold(request, |request, (name, value)| request.header(name, value));
        request.body(Full::new(self.body.clone().into())).unwrap()
    }
}

/// A loopback connection without TLS.
pub fn loopback() -> Connection {
    Connection { source: IpAddr::V4(Ipv4Addr::LOCALHOST), secure: false, tls: None, services: [].into() }
}

fn escaped(text: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
