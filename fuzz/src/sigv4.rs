//! Signature Version 4: a request as raw text, read, verified, and its body read in pieces.
//!
//! The first byte says by whose rules, and whether the harness signs the request with the true key before it is read: then whatever is
//! behind the signature meets hostile bytes too.

use daypass_names::{SecretAccessKey, Timestamp};
use daypass_sigv4::{BodyHash, Head, PathStyle, PayloadDeclaration, Presented, Rules, Signer, SigningKey, Verified, unverified_scope};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const NOW: &str = "20150830T123600Z";
const REGIONS: [&str; 1] = ["us-east-1"];

pub(crate) fn target(bytes: &[u8]) {
    let Some((choice, bytes)) = crate::choice(bytes) else { return };
    let Some(mut request) = Raw::read(bytes) else { return };
    let now = Timestamp::parse_basic(NOW).expect("a time");
    let s3 = choice & 1 == 1;
    let rules = if s3 { Rules::s3(now, &REGIONS) } else { Rules::standard(now, "service", &REGIONS) };
    if choice & 2 == 2 {
        request.sign(now, s3, choice & 4 == 4);
    }
    request.with_head(|head| check(head, &rules, &request.body));
}

fn check(head: &Head<'_>, rules: &Rules<'_>, body: &[u8]) {
    let _ = unverified_scope(head);
    let presented = match Presented::read(head, rules) {
        Ok(presented) => presented,
        Err(error) => {
            let _ = (error.to_string(), error.is_unsigned());
            return;
        }
    };
    let key = SigningKey::for_scope(&SecretAccessKey::new(SECRET.to_owned()), presented.scope());
    let other = SigningKey::for_scope(&SecretAccessKey::new("another".to_owned()), presented.scope());
    let hash = BodyHash::of(body);
    assert!(presented.clone().verify_body(&other, head, &hash).is_err(), "verified with a foreign key");
    assert!(presented.clone().verify_declared(&other, head).is_err(), "verified with a foreign key");
    if presented.clone().verify_body(&key, head, &hash).is_ok() {
        let longer = BodyHash::of(&[body, b"x"].concat());
        assert!(presented.clone().verify_body(&key, head, &longer).is_err(), "verified another body");
    }
    let declared = presented.payload().clone();
    match presented.verify_declared(&key, head) {
        Ok(verified) => payload(&verified, &key, &declared, body),
        Err(mismatch) => assert!(!mismatch.text().is_empty()),
    }
}

/// Read at once and read byte by byte, a body is the same, or refused both times.
fn payload(verified: &Verified, key: &SigningKey, declared: &PayloadDeclaration, body: &[u8]) {
    let read = |piece: usize| {
        let mut reader = verified.payload_reader(key).expect("a declared body");
        let mut out = Vec::new();
        for part in body.chunks(piece) {
            reader.feed(part, &mut out).ok()?;
        }
        reader.finish().ok().map(|valid| (out, valid))
    };
    let whole = read(body.len().max(1));
    assert_eq!(whole, read(1));
    assert_eq!(whole, read(7));
    if let (Some((out, _)), PayloadDeclaration::Chunked(chunked)) = (&whole, declared) {
        assert_eq!(out.len() as u64, chunked.decoded_length());
    }
}

/// A request as text: request line, headers, an empty line, the body.
struct Raw {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Raw {
    /// What a listener lets through: lower-case names, one Host (the first).
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let first = line(&mut rest)?;
        let mut words = std::str::from_utf8(first).ok()?.splitn(3, ' ');
        let (method, target) = (words.next()?.to_owned(), words.next()?);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut headers: Vec<(String, Vec<u8>)> = Vec::new();
        while let Some(line) = line(&mut rest).filter(|line| !line.is_empty()) {
            let colon = line.iter().position(|byte| *byte == b':')?;
            let name = std::str::from_utf8(&line[..colon]).ok()?.to_ascii_lowercase();
            if name != "host" || headers.iter().all(|(have, _)| have != "host") {
                headers.push((name, line[colon + 1..].to_vec()));
            }
        }
        if headers.iter().all(|(name, _)| name != "host") {
            headers.push(("host".to_owned(), b"example.amazonaws.com".to_vec()));
        }
        Some(Self { method, path: path.to_owned(), query: query.to_owned(), headers, body: rest.to_vec() })
    }

    fn with_head<T>(&self, then: impl FnOnce(&Head<'_>) -> T) -> T {
        let headers: Vec<(&str, &[u8])> = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_slice())).collect();
        then(&Head { method: &self.method, path: &self.path, query: &self.query, headers: &headers })
    }

    /// Signs with the true key by header or in the query; what cannot be signed stays as it is.
    fn sign(&mut self, now: Timestamp, s3: bool, presigned: bool) {
        let secret = SecretAccessKey::new(SECRET.to_owned());
        let (service, path) = if s3 { ("s3", PathStyle::Verbatim) } else { ("service", PathStyle::Normalized) };
        let signer = Signer { access_key_id: "AKIDEXAMPLE", secret: &secret, token: None, region: "us-east-1", service, now, path };
        let hash = BodyHash::of(&self.body).as_str().to_owned();
        let declared = self.headers.iter().find(|(name, _)| name == "x-amz-content-sha256").map(|(_, value)| value.trim_ascii().to_vec());
        let payload = declared.filter(|_| s3).and_then(|value| String::from_utf8(value).ok()).unwrap_or(hash);
        if presigned {
            if let Ok(query) = self.with_head(|head| signer.presign(head, &payload, 60)) {
                self.query = query;
            }
        } else if let Ok(made) = self.with_head(|head| signer.sign(head, &payload)) {
            self.headers.push(("x-amz-date".to_owned(), made.x_amz_date.into_bytes()));
            self.headers.push(("authorization".to_owned(), made.authorization.into_bytes()));
        }
    }
}

/// The next line, without its end.
fn line<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let (line, after) = rest.split_at(end);
    *rest = &after[1..];
    Some(line.strip_suffix(b"\r").unwrap_or(line))
}
