//! Declared bodies that are not chunked.

use super::{NOW, Request, at, secret, signer};
use crate::{BodyHash, PathStyle, PayloadError, PayloadProof, PayloadReader, Rules, Signer, SigningKey};

fn reader(declared: &str) -> PayloadReader {
    let secret = secret();
    let signer = Signer { service: "s3", path: PathStyle::Verbatim, ..signer(&secret) };
    let request = Request::sts().header("x-amz-content-sha256", declared).signed_by(&signer, declared);
    let verified = request.verify_declared(&Rules::s3(at(NOW), &["us-east-1"])).unwrap();
    let other = SigningKey::derive(&secret, "20210502", "us-east-1", "sts");
    assert!(verified.payload_reader(&other).is_none());
    verified.payload_reader(&SigningKey::for_scope(&secret, verified.presented().scope())).unwrap()
}

#[test]
fn a_hashed_body_is_valid_only_if_it_is_the_declared_one() {
    let declared = BodyHash::of(b"hello world");
    let mut out = Vec::new();
    let mut whole = reader(declared.as_str());
    whole.feed(b"hello ", &mut out).unwrap();
    whole.feed(b"world", &mut out).unwrap();
    assert_eq!(out, b"hello world");
    assert_eq!(whole.finish().unwrap().proof(), PayloadProof::DeclaredHash);
    for body in [b"hello worl".as_slice(), b"hello world!", b"", b"Hello world"] {
        let mut reader = reader(declared.as_str());
        reader.feed(body, &mut out).unwrap();
        assert_eq!(reader.finish().unwrap_err(), PayloadError::HashMismatch);
    }
}

#[test]
fn an_unsigned_body_says_so() {
    let mut out = Vec::new();
    let mut reader = reader("UNSIGNED-PAYLOAD");
    reader.feed(b"anything", &mut out).unwrap();
    assert_eq!(out, b"anything");
    assert_eq!(reader.finish().unwrap().proof(), PayloadProof::Unsigned);
}
