//! Cases. A request is built, signed by [`Signer`], changed, and read back.

mod canonical;
mod chunked;
mod limits;
mod order;
mod payload;
mod presigned;
mod properties;
mod s3;
mod tamper;
mod token;
mod vectors;

use daypass_names::{SecretAccessKey, SessionToken, Timestamp};

use crate::{BodyHash, Head, PathStyle, Presented, Rules, SigError, SignatureMismatch, Signer, SigningKey, Verified};

const KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const NOW: &str = "20210502T174643Z";

fn secret() -> SecretAccessKey {
    SecretAccessKey::new(SECRET.to_owned())
}

fn at(basic: &str) -> Timestamp {
    Timestamp::parse_basic(basic).unwrap()
}

/// A request that owns its parts.
#[derive(Debug, Clone)]
struct Request {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Request {
    /// What the SDKs send to STS.
    fn sts() -> Self {
        Self { method: "POST".into(), path: "/".into(), query: String::new(), headers: Vec::new(), body: b"Action=GetCallerIdentity".to_vec() }
            .header("host", "sts.us-east-1.amazonaws.com")
            .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
    }

    fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.as_bytes().to_vec()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(have, _)| have != name);
        self
    }

    fn replace(self, name: &str, value: &str) -> Self {
        self.without(name).header(name, value)
    }

    fn query(mut self, query: &str) -> Self {
        self.query = query.into();
        self
    }

    fn path(mut self, path: &str) -> Self {
        self.path = path.into();
        self
    }

    fn body(mut self, body: &[u8]) -> Self {
        self.body = body.into();
        self
    }

    fn get(&self, name: &str) -> String {
        let (_, value) = self.headers.iter().find(|(have, _)| have == name).unwrap();
        String::from_utf8(value.clone()).unwrap()
    }

    fn with_head<T>(&self, then: impl FnOnce(&Head<'_>) -> T) -> T {
        let headers: Vec<(&str, &[u8])> = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_slice())).collect();
        then(&Head { method: &self.method, path: &self.path, query: &self.query, headers: &headers })
    }

    fn read(&self, rules: &Rules<'_>) -> Result<Presented, SigError> {
        self.with_head(|head| Presented::read(head, rules))
    }

    /// Reads and verifies with the received body.
    fn verify(&self, rules: &Rules<'_>) -> Result<Verified, Refused> {
        self.with_head(|head| {
            let presented = Presented::read(head, rules).map_err(Refused::Read)?;
            let key = SigningKey::for_scope(&secret(), presented.scope());
            presented.verify_body(&key, head, &BodyHash::of(&self.body)).map_err(Refused::Mismatch)
        })
    }

    /// Reads and verifies what is declared of the body.
    fn verify_declared(&self, rules: &Rules<'_>) -> Result<Verified, Refused> {
        self.with_head(|head| {
            let presented = Presented::read(head, rules).map_err(Refused::Read)?;
            let key = SigningKey::for_scope(&secret(), presented.scope());
            presented.verify_declared(&key, head).map_err(Refused::Mismatch)
        })
    }

    /// Signed by header with the body's hash.
    fn signed(self) -> Self {
        let payload = BodyHash::of(&self.body).as_str().to_owned();
        self.signed_by(&signer(&secret()), &payload)
    }

    fn signed_by(self, signer: &Signer<'_>, payload: &str) -> Self {
        let made = self.with_head(|head| signer.sign(head, payload).unwrap());
        let request = self.header("x-amz-date", &made.x_amz_date).header("authorization", &made.authorization);
        match made.x_amz_security_token {
            Some(token) => request.header("x-amz-security-token", token.expose()),
            None => request,
        }
    }

    /// Signed in the query.
    fn presigned_by(self, signer: &Signer<'_>, payload: &str, expires_seconds: u32) -> Self {
        let query = self.with_head(|head| signer.presign(head, payload, expires_seconds).unwrap());
        self.query(&query)
    }
}

/// Why a case was refused.
enum Refused {
    Read(SigError),
    Mismatch(Box<SignatureMismatch>),
}

impl std::fmt::Debug for Refused {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Read(error) => write!(out, "{error:?}"),
            Self::Mismatch(mismatch) => write!(out, "mismatch\n{}\n{}", mismatch.canonical_request, mismatch.string_to_sign),
        }
    }
}

fn signer(secret: &SecretAccessKey) -> Signer<'_> {
    Signer { access_key_id: KEY_ID, secret, token: None, region: "us-east-1", service: "sts", now: at(NOW), path: PathStyle::Normalized }
}

fn sts_rules() -> Rules<'static> {
    Rules::standard(at(NOW), "sts", &["us-east-1"])
}

fn token() -> SessionToken {
    SessionToken::new("FwoGZXIvYXdzEXAMPLE//token==".to_owned())
}

#[test]
fn a_signed_request_verifies_and_says_what_was_signed() {
    let verified = Request::sts().header("x-k8s-aws-id", "cluster").signed().verify(&sts_rules()).unwrap();
    assert_eq!(verified.presented().access_key_id(), KEY_ID);
    assert_eq!(verified.presented().scope().as_str(), "20210502/us-east-1/sts/aws4_request");
    assert_eq!(verified.presented().time(), at(NOW));
    assert!(verified.is_signed("x-k8s-aws-id"));
    assert!(!verified.is_signed("x-amz-target"));
    assert_eq!(verified.body(), Some(&BodyHash::of(b"Action=GetCallerIdentity")));
    assert!(verified.payload_valid().is_some());
}

#[test]
fn a_cached_key_of_another_scope_verifies_nothing() {
    // Whoever holds a key derived for one service signs with it a request that is scoped to another.
    let other = SigningKey::derive(&secret(), "20210502", "us-east-1", "iam");
    let Err(Refused::Mismatch(mismatch)) = Request::sts().signed_by(&signer(&secret()), "wrong").verify(&sts_rules()) else { panic!("verified") };
    let forged = other.sign_hex(mismatch.string_to_sign.as_bytes());
    let scope = mismatch.presented.scope().clone();
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={KEY_ID}/{scope}, SignedHeaders={}, Signature={}",
        mismatch.presented.signed_headers().as_str(),
        std::str::from_utf8(&forged).unwrap()
    );
    let request = Request::sts().header("x-amz-date", NOW).header("authorization", &authorization);
    request.with_head(|head| {
        let presented = Presented::read(head, &sts_rules()).unwrap();
        assert!(presented.verify_body(&other, head, &BodyHash::of(&request.body)).is_err());
    });
}

/// W1.5: the canonical request is for the log alone, with tokens masked; secrets and signatures are not printed.
#[test]
fn w1_5_nothing_secret_is_printed() {
    let (secret, token) = (secret(), token());
    let signer = Signer { token: Some(&token), ..signer(&secret) };
    let request = Request::sts().signed_by(&signer, "wrong");
    let Err(Refused::Mismatch(mismatch)) = request.verify(&sts_rules()) else { panic!("verified") };
    assert!(mismatch.canonical_request.contains("x-amz-security-token:…\n"));
    assert!(!format!("{mismatch:?}{:?}", mismatch.presented).contains("FwoG"));
    assert!(!mismatch.text().contains("x-amz-date"));
    let presigned = Request::sts().body(b"").presigned_by(&signer, "wrong", 60);
    let Err(Refused::Mismatch(mismatch)) = presigned.verify(&sts_rules()) else { panic!("verified") };
    assert!(mismatch.canonical_request.contains("X-Amz-Security-Token=…"));
    let assertion = Request::sts().query("Action=AssumeRoleWithSAML&SAMLAssertion=PHNhbWw&TokenCode=123456").signed_by(&signer, "wrong");
    let Err(Refused::Mismatch(mismatch)) = assertion.verify(&sts_rules()) else { panic!("verified") };
    assert!(mismatch.canonical_request.contains("Action=AssumeRoleWithSAML&SAMLAssertion=…&TokenCode=…"));
    let key = SigningKey::derive(&secret, "20210502", "us-east-1", "sts");
    assert_eq!(format!("{key:?}"), "SigningKey(20210502/us-east-1/sts/aws4_request, …)");
}
