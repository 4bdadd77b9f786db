//! AWS's own suites: 110 signed requests (tests/vectors).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use daypass_names::{SecretAccessKey, Timestamp};
use serde_json::Value;

use super::Request;
use crate::{BodyHash, PathStyle, Presented, PresignedBody, Rules, SigningKey};

const ACCEPT: &str = include_str!("../../tests/vectors/sigv4-accept.jsonl");
const EXCEPTIONS: &str = include_str!("../../tests/vectors/exceptions.tsv");

struct Vector(Value);

impl Vector {
    fn text(&self, member: &str) -> &str {
        self.0[member].as_str().unwrap()
    }

    fn rules<'a>(&'a self, regions: &'a [&'a str]) -> Rules<'a> {
        let now = Timestamp::parse_rfc3339(self.text("now")).unwrap();
        let path = if self.0["normalize"] == true { PathStyle::Normalized } else { PathStyle::Verbatim };
        Rules { path, ..Rules::standard(now, self.text("service"), regions) }
    }

    fn verifies(&self, rules: &Rules<'_>) -> Result<(), String> {
        let request = parse(&STANDARD.decode(self.text("raw")).unwrap());
        request.with_head(|head| {
            let presented = Presented::read(head, rules).map_err(|error| error.to_string())?;
            let body = BodyHash::of(&request.body);
            let canonical = presented.canonical_request(head, body.as_str(), false).map_err(|error| error.to_string())?;
            same(&canonical, self.text("canonical_request"))?;
            same(&presented.string_to_sign(&canonical), self.text("string_to_sign"))?;
            let secret = SecretAccessKey::new(self.text("secret_key").to_owned());
            let key = SigningKey::for_scope(&secret, presented.scope());
            presented.verify_body(&key, head, &body).map(|_| ()).map_err(|_| "mismatch".to_owned())
        })
    }
}

fn same(have: &[u8], want: &str) -> Result<(), String> {
    let have = String::from_utf8_lossy(have);
    if have == want { Ok(()) } else { Err(format!("have\n{have}\nwant\n{want}")) }
}

fn vectors() -> Vec<Vector> {
    ACCEPT.lines().map(|line| Vector(serde_json::from_str(line).unwrap())).collect()
}

/// HTTP/1.1 as the suites write it: raw spaces in the path, folded headers.
fn parse(raw: &[u8]) -> Request {
    let text = String::from_utf8(raw.to_vec()).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    // RFC 9112 §5.2: a fold is one space.
    let head = head.replace("\r\n ", " ").replace("\n ", " ");
    let mut lines = head.split("\r\n");
    let (method, rest) = lines.next().unwrap().split_once(' ').unwrap();
    let (target, _) = rest.rsplit_once(' ').unwrap();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = lines.map(|line| line.split_once(':').unwrap()).map(|(name, value)| (name.to_ascii_lowercase(), value.as_bytes().to_vec()));
    Request { method: method.into(), path: path.into(), query: query.into(), headers: headers.collect(), body: body.into() }
}

#[test]
fn every_published_vector_verifies_with_the_test_options() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 110);
    for vector in &vectors {
        let regions = [vector.text("region")];
        let rules = Rules {
            presigned_body: PresignedBody::Allowed,
            token_added_after_signing: vector.0["omit_token"] == true && vector.text("form") == "query",
            ..vector.rules(&regions)
        };
        if let Err(why) = vector.verifies(&rules) {
            panic!("{}: {why}", vector.text("id"));
        }
    }
}

/// W2.1, among others: by the rules of an endpoint all verify but those in the file, and none of those does.
#[test]
fn w2_1_by_the_rules_of_an_endpoint_exactly_the_exceptions_are_refused() {
    let exceptions: Vec<&str> = EXCEPTIONS.lines().map(|line| line.split_once('\t').unwrap().0).collect();
    let vectors = vectors();
    let refused: Vec<&str> =
        vectors.iter().filter(|vector| vector.verifies(&vector.rules(&[vector.text("region")])).is_err()).map(|vector| vector.text("id")).collect();
    let sorted = |mut ids: Vec<&str>| {
        ids.sort_unstable();
        ids.join("\n")
    };
    assert_eq!(sorted(refused), sorted(exceptions));
}
