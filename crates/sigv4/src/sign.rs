//! The other side: signs requests, for the gateway, the quickstart and the tests.

use daypass_names::{SecretAccessKey, SessionToken, Timestamp};

use crate::{
    ALGORITHM,
    canonical::{HEADER_TOKEN, Omit, Parts, QUERY_SIGNATURE, QUERY_TOKEN, string_to_sign},
    error::SigError,
    escape,
    head::Head,
    key::SigningKey,
    rules::PathStyle,
    scope::Scope,
    signed_headers::SignedHeaders,
};

/// Headers that proxies and transports change; they are never signed (botocore's list).
const NEVER_SIGNED: [&str; 6] = ["authorization", "connection", "expect", "transfer-encoding", "user-agent", "x-amzn-trace-id"];

/// Credentials and scope of a signature to make.
#[derive(Debug, Clone, Copy)]
pub struct Signer<'a> {
    /// Access key id.
    pub access_key_id: &'a str,
    /// Its secret.
    pub secret: &'a SecretAccessKey,
    /// The session token of a temporary key.
    pub token: Option<&'a SessionToken>,
    /// The region of the scope.
    pub region: &'a str,
    /// The service of the scope.
    pub service: &'a str,
    /// The time of the signature.
    pub now: Timestamp,
    /// How the path becomes canonical.
    pub path: PathStyle,
}

/// The headers to add to a request.
#[derive(Clone)]
pub struct HeaderSignature {
    /// `X-Amz-Date`.
    pub x_amz_date: String,
    /// `X-Amz-Security-Token`, for a temporary key.
    pub x_amz_security_token: Option<SessionToken>,
    /// `Authorization`.
    pub authorization: String,
}

impl std::fmt::Debug for HeaderSignature {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("HeaderSignature(…)")
    }
}

impl Signer<'_> {
    /// Signs by header: every header of the head that may be signed, the time and the token. The payload is the body's hash in lower-case
    /// hex or, for S3, the value of `x-amz-content-sha256` in the head. The head must not have a time or a token yet.
    pub fn sign(&self, head: &Head<'_>, payload: &str) -> Result<HeaderSignature, SigError> {
        head.check()?;
        let (scope, time) = (self.scope(), self.now.basic());
        let mut headers = head.headers.to_vec();
        headers.push(("x-amz-date", time.as_bytes()));
        if let Some(token) = self.token {
            headers.push((HEADER_TOKEN, token.expose().as_bytes()));
        }
        let signed = SignedHeaders::of(headers.iter().map(|(name, _)| *name).filter(|name| !NEVER_SIGNED.contains(name)));
        let head = Head { headers: &headers, ..*head };
        let parts = Parts { head: &head, path: self.path, signed: &signed, payload, omit: Omit::Nothing, masked: false };
        let signature = self.signature(&parts, &scope, &time)?;
        let authorization =
            format!("{ALGORITHM} Credential={}/{scope}, SignedHeaders={}, Signature={signature}", self.access_key_id, signed.as_str());
        Ok(HeaderSignature { x_amz_date: time, x_amz_security_token: self.token.cloned(), authorization })
    }

    /// Signs in the query: returns the whole new query. Every header of the head that may be signed is signed, so the client must send it.
    pub fn presign(&self, head: &Head<'_>, payload: &str, expires_seconds: u32) -> Result<String, SigError> {
        head.check()?;
        let (scope, time) = (self.scope(), self.now.basic());
        let signed = SignedHeaders::of(head.headers.iter().map(|(name, _)| *name).filter(|name| !NEVER_SIGNED.contains(name)));
        let (credential, expires) = (format!("{}/{scope}", self.access_key_id), expires_seconds.to_string());
        let mut query = head.query.to_owned();
        add(&mut query, "X-Amz-Algorithm", ALGORITHM);
        add(&mut query, "X-Amz-Credential", &credential);
        add(&mut query, "X-Amz-Date", &time);
        add(&mut query, "X-Amz-Expires", &expires);
        add(&mut query, "X-Amz-SignedHeaders", signed.as_str());
        if let Some(token) = self.token {
            add(&mut query, QUERY_TOKEN, token.expose());
        }
        let presigned = Head { query: &query, ..*head };
        let parts = Parts { head: &presigned, path: self.path, signed: &signed, payload, omit: Omit::Signature, masked: false };
        let signature = self.signature(&parts, &scope, &time)?;
        add(&mut query, QUERY_SIGNATURE, &signature);
        Ok(query)
    }

    fn scope(&self) -> Scope {
        Scope::new(&self.now.date(), self.region, self.service)
    }

    fn signature(&self, parts: &Parts<'_>, scope: &Scope, time: &str) -> Result<String, SigError> {
        let text = string_to_sign(time, scope.as_str(), &parts.write()?);
        let signature = SigningKey::for_scope(self.secret, scope).sign_hex(&text);
        Ok(String::from_utf8_lossy(&signature).into_owned())
    }
}

fn add(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    let mut encoded = Vec::with_capacity(value.len());
    escape::encode(&mut encoded, value.as_bytes());
    query.push_str(name);
    query.push('=');
    query.push_str(&String::from_utf8_lossy(&encoded));
}
