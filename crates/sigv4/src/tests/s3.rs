//! What S3 may declare of a body, and what nobody else may.

use super::{NOW, Request, at, secret, signer, sts_rules};
use crate::{BodyHash, PathStyle, PayloadDeclaration, Rules, SigError, SigErrorKind, Signer};

const BODY: &[u8] = b"object";

fn rules() -> Rules<'static> {
    Rules::s3(at(NOW), &["us-east-1"])
}

fn put(declared: &str) -> Request {
    let secret = secret();
    let signer = Signer { service: "s3", path: PathStyle::Verbatim, ..signer(&secret) };
    let mut request = Request::sts().path("/bucket/key").body(BODY).header("x-amz-content-sha256", declared);
    request.method = "PUT".into();
    request.signed_by(&signer, declared)
}

#[test]
fn a_declared_hash_is_signed_first_and_held_at_the_end() {
    let declared = BodyHash::of(BODY);
    let request = put(declared.as_str());
    let verified = request.verify_declared(&rules()).unwrap();
    assert!(verified.payload_valid().is_none());
    assert!(matches!(verified.presented().payload(), PayloadDeclaration::Hash(_)));
    request.verify(&rules()).unwrap();
    assert!(request.clone().body(b"other").verify(&rules()).is_err());
}

#[test]
fn what_is_declared_must_be_understood() {
    for declared in ["", "UNSIGNED", "unsigned-payload", &"A".repeat(64), &"a".repeat(63), "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD"] {
        assert_eq!(put(declared).read(&rules()).unwrap_err(), SigError::ContentSha256Form, "{declared}");
    }
    assert_eq!(put("UNSIGNED-PAYLOAD").without("x-amz-content-sha256").read(&rules()).unwrap_err(), SigError::ContentSha256Missing);
    assert_eq!(put("UNSIGNED-PAYLOAD").header("x-amz-content-sha256", "UNSIGNED-PAYLOAD").read(&rules()).unwrap_err(), SigError::ContentSha256Form);
    put("UNSIGNED-PAYLOAD").verify_declared(&rules()).unwrap();
}

#[test]
fn the_declaration_is_signed() {
    let declared = BodyHash::of(BODY);
    for other in ["UNSIGNED-PAYLOAD", BodyHash::of(b"other").as_str()] {
        assert!(put(declared.as_str()).replace("x-amz-content-sha256", other).verify_declared(&rules()).is_err());
    }
    assert!(put("UNSIGNED-PAYLOAD").replace("x-amz-content-sha256", declared.as_str()).verify_declared(&rules()).is_err());
}

#[test]
fn every_amz_header_must_be_signed() {
    let error = put("UNSIGNED-PAYLOAD").header("x-amz-acl", "public-read").read(&rules()).unwrap_err();
    assert_eq!(error, SigError::UnsignedHeaders { name: "x-amz-acl".into() });
    assert_eq!(error.kind(), SigErrorKind::UnsignedHeaders);
    assert_eq!(error.to_string(), "There were headers present in the request which were not signed");
}

/// W2.1, W2.2: outside S3 the received body is always hashed, and no signature says otherwise.
#[test]
fn w2_2_unsigned_and_streaming_payloads_are_s3s_alone() {
    for declared in ["UNSIGNED-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "other"] {
        let request = Request::sts().header("x-amz-content-sha256", declared).signed_by(&signer(&secret()), declared);
        assert_eq!(request.read(&sts_rules()).unwrap_err(), SigError::BodyNotHashed);
        // Unsigned it says nothing, and the body is hashed all the same.
        let unsigned = Request::sts().signed().header("x-amz-content-sha256", declared);
        unsigned.verify(&sts_rules()).unwrap();
        assert!(unsigned.clone().body(b"other").verify(&sts_rules()).is_err());
        assert!(unsigned.verify_declared(&sts_rules()).is_err());
    }
    assert!(Request::sts().signed().verify_declared(&sts_rules()).is_err());
}

#[test]
fn outside_s3_a_signed_hash_must_be_the_bodys() {
    let hash = BodyHash::of(b"Action=GetCallerIdentity");
    let declare = |declared: &str| Request::sts().header("x-amz-content-sha256", declared).signed_by(&signer(&secret()), hash.as_str());
    declare(hash.as_str()).verify(&sts_rules()).unwrap();
    assert!(declare(BodyHash::of(b"other").as_str()).verify(&sts_rules()).is_err());
}
