//! A client as small as it can be: a form, a signature, an answer that is looked into as text.

use std::net::{IpAddr, Ipv4Addr};

use bytes::Bytes;
use daypass_kernel::{Kernel, request::Connection};
use daypass_names::{SecretAccessKey, Timestamp};
use daypass_sigv4::{Head, PathStyle, Signer};
use http::Request;
use http_body_util::{BodyExt, Full};
use sha2::{Digest, Sha256};

const HOST: &str = "iam.amazonaws.com";
const FORM: &str = "application/x-www-form-urlencoded";
const VERSION: &str = "2010-05-08";

/// Credentials of a caller.
#[derive(Clone)]
pub(crate) struct Credentials {
    /// `AKIA…`
    pub(crate) id: String,
    secret: String,
}

impl Credentials {
    pub(crate) fn long_term(id: &str, secret: &SecretAccessKey) -> Self {
        Self { id: id.to_owned(), secret: secret.expose().to_owned() }
    }
}

/// What came back.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Answer {
    /// The same, if it is no error.
    #[track_caller]
    pub(crate) fn ok(self, what: &str) -> Self {
        assert_eq!(self.status, 200, "{what}: {}", self.body);
        self
    }

    /// Refused with that code, status and text.
    #[track_caller]
    pub(crate) fn refused(&self, status: u16, code: &str, text: &str) {
        assert_eq!(
            (self.status, self.find("Code"), self.find("Message").map(|text| unescaped(&text))),
            (status, Some(code.to_owned()), Some(text.to_owned())),
            "{}",
            self.body
        );
    }

    /// The text of the first element of that name.
    #[track_caller]
    pub(crate) fn value(&self, name: &str) -> &str {
        self.all(name).first().copied().unwrap_or_else(|| panic!("no {name} in {}", self.body))
    }

    /// The same; nothing if there is no such element.
    pub(crate) fn find(&self, name: &str) -> Option<String> {
        self.all(name).first().map(ToString::to_string)
    }

    /// The texts of all elements of that name that hold no element of the same name.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        let parts = self.body.split(open.as_str()).skip(1);
        parts.map(|part| part.split(close.as_str()).next().unwrap_or_default()).collect()
    }
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&apos;", "'").replace("&amp;", "&")
}

/// A signed request.
pub(crate) fn signed(who: &Credentials, now: Timestamp, action: &str, parameters: &[(&str, &str)]) -> Request<Full<Bytes>> {
    let body = form(action, parameters);
    let headers: Vec<(&str, &[u8])> = vec![("content-type", FORM.as_bytes()), ("host", HOST.as_bytes())];
    let head = Head { method: "POST", path: "/", query: "", headers: &headers };
    let secret = SecretAccessKey::new(who.secret.clone());
    let signer =
        Signer { access_key_id: &who.id, secret: &secret, token: None, region: "us-east-1", service: "iam", now, path: PathStyle::Normalized };
    let signature = signer.sign(&head, &hex::encode(Sha256::digest(body.as_bytes()))).unwrap();
    let request = bare().header("x-amz-date", signature.x_amz_date).header("authorization", signature.authorization);
    request.body(Full::new(body.into())).unwrap()
}

/// The same without a signature.
pub(crate) fn unsigned(action: &str, parameters: &[(&str, &str)]) -> Request<Full<Bytes>> {
    bare().body(Full::new(form(action, parameters).into())).unwrap()
}

/// Sends it over a loopback connection.
pub(crate) async fn send(kernel: &Kernel, request: Request<Full<Bytes>>) -> Answer {
    let connection = Connection { source: IpAddr::V4(Ipv4Addr::LOCALHOST), secure: false, tls: None, services: [].into() };
    let reply = kernel.handle(&connection, request).await;
    let status = reply.status().as_u16();
    let body = reply.into_body().collect().await.unwrap().to_bytes();
    Answer { status, body: String::from_utf8(body.to_vec()).unwrap() }
}

fn bare() -> http::request::Builder {
    Request::post("/").header("host", HOST).header("content-type", FORM)
}

fn form(action: &str, parameters: &[(&str, &str)]) -> String {
    let all = [("Action", action), ("Version", VERSION)].into_iter().chain(parameters.iter().copied());
    all.map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect::<Vec<_>>().join("&")
}

fn escaped(text: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
