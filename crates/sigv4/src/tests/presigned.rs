//! Presigned requests outside S3 and in it.

use super::{NOW, Request, at, secret, signer, sts_rules};
use crate::{BodyHash, Form, PathStyle, Rules, SigError, SigErrorKind, Signer};

fn presigned(expires_seconds: u32) -> Request {
    let mut request = Request::sts().without("content-type").body(b"").query("Action=GetCallerIdentity&Version=2011-06-15");
    request.method = "GET".into();
    request.presigned_by(&signer(&secret()), BodyHash::of(b"").as_str(), expires_seconds)
}

/// W1.8: presigned calls outside S3 live fifteen minutes, whatever they say.
#[test]
fn w1_8_outside_s3_expires_is_ignored_in_both_directions() {
    let rules = |seconds: i64| Rules::standard(at(NOW).plus_seconds(seconds), "sts", &["us-east-1"]);
    for expires_seconds in [0, 1, 60, 604_800, 999_999_999] {
        let request = presigned(expires_seconds);
        assert_eq!(request.verify(&rules(15 * 60)).unwrap().presented().form(), Form::Presigned { expires_seconds: None });
        assert_eq!(request.read(&rules(15 * 60 + 1)).unwrap_err().kind(), SigErrorKind::Clock);
    }
    let without = presigned(60).query.replace("X-Amz-Expires=60", "X-Amz-Expires=soon");
    presigned(60).query(&without).read(&rules(0)).unwrap();
}

/// W2.1: whoever holds a login token adds no body to it, not even one that its maker had hashed.
#[test]
fn w2_1_a_presigned_request_outside_s3_carries_no_body() {
    presigned(60).verify(&sts_rules()).unwrap();
    assert!(presigned(60).body(b"Action=AssumeRole").verify(&sts_rules()).is_err());
    let body = b"Action=GetCallerIdentity";
    let with_body = Request::sts().presigned_by(&signer(&secret()), BodyHash::of(body).as_str(), 60);
    assert!(with_body.verify(&sts_rules()).is_err());
}

fn s3(now: &str, expires_seconds: u32) -> Request {
    let secret = secret();
    let signer = Signer { service: "s3", path: PathStyle::Verbatim, now: at(now), ..signer(&secret) };
    let mut request = Request::sts().without("content-type").body(b"");
    request.method = "GET".into();
    request.path("/bucket/a//../b%20c").presigned_by(&signer, "UNSIGNED-PAYLOAD", expires_seconds)
}

#[test]
fn s3_keeps_to_expires() {
    let rules = |seconds: i64| Rules::s3(at(NOW).plus_seconds(seconds), &["us-east-1"]);
    let request = s3(NOW, 3600);
    assert!(request.verify_declared(&rules(3600)).is_ok());
    let error = request.read(&rules(3601)).unwrap_err();
    assert_eq!(error, SigError::PresignedExpired { expires_seconds: 3600, expired_at: at("20210502T184643Z"), now: at("20210502T184644Z") });
    assert_eq!(error.to_string(), "Request has expired");
    // Not before its time, but for the window.
    assert_eq!(request.read(&rules(-901)).unwrap_err().kind(), SigErrorKind::Clock);
    for (expires_seconds, error) in [(0, SigError::ExpiresNegative), (604_801, SigError::ExpiresTooLong)] {
        assert_eq!(s3(NOW, expires_seconds).read(&rules(0)).unwrap_err(), error);
    }
    s3(NOW, 604_800).read(&rules(604_800)).unwrap();
    let query = s3(NOW, 60).query;
    for (text, error) in
        [("-1", SigError::ExpiresNegative), ("1h", SigError::ExpiresForm), ("", SigError::ExpiresForm), ("%2B1", SigError::ExpiresForm)]
    {
        let changed = query.replace("X-Amz-Expires=60", &format!("X-Amz-Expires={text}"));
        assert_eq!(s3(NOW, 60).query(&changed).read(&rules(0)).unwrap_err(), error, "{text}");
    }
    let missing = query.replace("X-Amz-Expires=60&", "");
    let error = s3(NOW, 60).query(&missing).read(&rules(0)).unwrap_err();
    assert_eq!(error.to_string(), "AWS query-string parameters must include 'X-Amz-Expires'. Re-examine the query-string parameters.");
}
