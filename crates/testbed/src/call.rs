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

/// What S3 says of a body in the head.
const CONTENT_SHA256: &str = "x-amz-content-sha256";

/// What a client wants: not signed yet.
#[derive(Debug, Clone)]
pub struct Call {
    method: String,
    host: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    service: String,
    pub(crate) region: String,
}

impl Call {
    fn new(service: &str, kind: &str, body: String) -> Self {
        Self {
            method: "POST".into(),
            host: "127.0.0.1:4747".into(),
            path: "/".into(),
            query: String::new(),
            headers: vec![("content-type".into(), kind.into())],
            body: body.into_bytes(),
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

    /// A call of S3: the path is sent as it stands, a query may follow it.
    pub fn s3(method: &str, target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self {
            method: method.into(),
            host: "127.0.0.1:4747".into(),
            path: path.into(),
            query: query.into(),
            headers: Vec::new(),
            body: Vec::new(),
            service: "s3".into(),
            region: "us-east-1".into(),
        }
    }

    /// The same as a GET, its parameters in the query.
    #[must_use]
    pub fn by_get(mut self) -> Self {
        self.method = "GET".into();
        self.query = String::from_utf8(std::mem::take(&mut self.body)).unwrap();
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

    /// The same with one more header, unless it has one of that name.
    #[must_use]
    pub(crate) fn or_header(self, name: &str, value: &str) -> Self {
        if self.headers.iter().any(|(other, _)| other == name) { self } else { self.header(name, value) }
    }

    /// The same with a query, which is signed.
    #[must_use]
    pub fn with_query(mut self, query: &str) -> Self {
        self.query = query.into();
        self
    }

    /// The same with another body.
    #[must_use]
    pub fn with_body(mut self, body: impl AsRef<[u8]>) -> Self {
        self.body = body.as_ref().to_vec();
        self
    }

    /// The same with another word on its body: `UNSIGNED-PAYLOAD`, `STREAMING-…`, a hash.
    #[must_use]
    pub fn declaring(self, payload: &str) -> Self {
        self.header(CONTENT_SHA256, payload)
    }

    /// Not signed at all.
    pub fn unsigned(&self) -> Wire {
        let mut headers = vec![("host".to_owned(), self.host.clone())];
        headers.extend(self.headers.iter().cloned());
        Wire { method: self.method.clone(), path: self.path.clone(), query: self.query.clone(), headers, body: self.body.clone() }
    }

    /// Signed by header. S3 is told the hash of the body, unless the call says something else of it.
    pub fn signed(&self, who: &Credentials, now: Timestamp) -> Wire {
        let mut wire = self.unsigned();
        if self.is_s3() && wire.find(CONTENT_SHA256).is_none() {
            wire.add(CONTENT_SHA256, &wire.hash());
        }
        let payload = wire.find(CONTENT_SHA256).filter(|_| self.is_s3()).map_or_else(|| wire.hash(), str::to_owned);
        let signature = self.sign_with(who, now, |signer| wire.with_head(|head| signer.sign(head, &payload).unwrap()));
        wire.headers.push(("x-amz-date".into(), signature.x_amz_date));
        wire.headers.extend(signature.x_amz_security_token.map(|token| ("x-amz-security-token".into(), token.expose().to_owned())));
        wire.headers.push(("authorization".into(), signature.authorization));
        wire
    }

    /// Presigned: the signature is in the query.
    pub fn presigned(&self, who: &Credentials, now: Timestamp) -> Wire {
        self.presigned_for(who, now, 60)
    }

    /// Presigned for so many seconds.
    pub fn presigned_for(&self, who: &Credentials, now: Timestamp, seconds: u32) -> Wire {
        let mut wire = self.unsigned();
        let payload = match wire.find(CONTENT_SHA256) {
            Some(declared) => declared.to_owned(),
            None if self.is_s3() => "UNSIGNED-PAYLOAD".to_owned(),
            None => wire.hash(),
        };
        wire.query = self.sign_with(who, now, |signer| wire.with_head(|head| signer.presign(head, &payload, seconds).unwrap()));
        wire
    }

    fn is_s3(&self) -> bool {
        self.service == "s3"
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
            path: if self.is_s3() { PathStyle::Verbatim } else { PathStyle::Normalized },
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
        self.find(name).unwrap_or_else(|| panic!("no {name}"))
    }

    fn find(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The same with another path.
    #[must_use]
    pub fn at(mut self, path: &str) -> Self {
        self.path = path.into();
        self
    }

    /// The same with another method.
    #[must_use]
    pub fn by(mut self, method: &str) -> Self {
        self.method = method.into();
        self
    }

    /// The same with another body, which no signature covers.
    #[must_use]
    pub fn carrying(mut self, body: impl AsRef<[u8]>) -> Self {
        self.body = body.as_ref().to_vec();
        self
    }

    /// The same with a header in the place of those of its name, which no signature covers.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.set(name, value);
        self
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
        self.request_with(Full::new(self.body.clone().into()))
    }

    /// The same with a body that comes in its own time. Its length is announced unless the wire says how it is transferred.
    pub fn request_with<B>(&self, body: B) -> Request<B> {
        let uri = if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) };
        let request = Request::builder().method(self.method.as_str()).uri(uri);
        let mut request = self.headers.iter().fold(request, |request, (name, value)| request.header(name, value));
        let announced = self.find("content-length").is_some() || self.find("transfer-encoding").is_some();
        if !announced && (self.method == "PUT" || !self.body.is_empty()) {
            request = request.header("content-length", self.body.len());
        }
        request.body(body).unwrap()
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
