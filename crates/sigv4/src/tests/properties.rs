//! For all requests.

use proptest::{collection::vec, prelude::*, string::string_regex};

use super::{NOW, Request, at, secret, signer, sts_rules, token};
use crate::{BodyHash, Head, PathStyle, PayloadReader, Presented, Rules, Signer, SigningKey, unverified_scope};

fn text(pattern: &str) -> impl Strategy<Value = String> {
    string_regex(pattern).unwrap()
}

/// Any request that HTTP can carry.
fn any_request() -> impl Strategy<Value = Request> {
    let header = (text("x-[a-z]{1,4}"), vec(prop_oneof![Just(b' '), Just(b'\t'), b'!'..=b'~', 0x80..=0xff_u8], 0..12));
    let path = text("(/([a-zA-Z .~+é-]|%[0-9A-F][0-9a-f]){0,6}){1,5}").prop_filter("climbs", |path| !path.contains(".."));
    let query = text("(([a-zé+.~-]|%[0-9A-F][0-9a-f]){0,4}[=&]){0,6}");
    (text("[A-Z]{1,7}"), path, query, vec(header, 0..5), vec(any::<u8>(), 0..40)).prop_map(|(method, path, query, headers, body)| {
        let mut request = Request { method, path, query, headers, body };
        request.headers.push(("host".into(), b"localhost:4566".to_vec()));
        request
    })
}

/// Anything at all, near enough to a signature to get past the first checks.
fn any_head() -> impl Strategy<Value = Request> {
    let name = prop_oneof![
        Just("authorization".to_owned()),
        Just("x-amz-date".to_owned()),
        Just("x-amz-security-token".to_owned()),
        Just("x-amz-content-sha256".to_owned()),
        Just("x-amz-decoded-content-length".to_owned()),
        Just("x-amz-trailer".to_owned()),
        text("\\PC{0,5}")
    ];
    let piece = prop_oneof![
        Just("AWS4-HMAC-SHA256 ".to_owned()),
        Just("Credential=a/20210502/us-east-1/s3/aws4_request".to_owned()),
        Just("SignedHeaders=host".to_owned()),
        Just("Signature=0".to_owned()),
        Just(NOW.to_owned()),
        Just("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER".to_owned()),
        text("[,;= /%&]"),
        text("\\PC{0,8}"),
    ];
    let parameter = (
        text("(X-Amz-(Algorithm|Credential|Date|SignedHeaders|Signature|Expires|Security-Token)|\\PC{0,4})"),
        text("(AWS4-HMAC-SHA256|a/20210502/us-east-1/s3/aws4_request|20210502T174643Z|host|60|\\PC{0,6})"),
    )
        .prop_map(|(name, value)| format!("{name}={value}"));
    let value = vec(piece, 0..7).prop_map(|pieces| pieces.concat().into_bytes());
    (text("\\PC{0,4}"), text("/?\\PC{0,8}"), vec(parameter, 0..9), vec((name, value), 0..6)).prop_map(|(method, path, query, headers)| Request {
        method,
        path,
        query: query.join("&"),
        headers,
        body: Vec::new(),
    })
}

fn read_both(head: &Head<'_>) {
    let _ = unverified_scope(head);
    for rules in [sts_rules(), Rules::s3(at(NOW), &["us-east-1"])] {
        if let Ok(presented) = Presented::read(head, &rules) {
            let key = SigningKey::for_scope(&secret(), presented.scope());
            assert!(presented.clone().verify_declared(&key, head).is_err());
            assert!(presented.verify_body(&key, head, &BodyHash::of(b"")).is_err());
        }
    }
}

proptest! {
    #[test]
    fn what_is_signed_by_header_verifies(request in any_request(), verbatim in any::<bool>(), with_token in any::<bool>()) {
        let (secret, token) = (secret(), token());
        let path = if verbatim { PathStyle::Verbatim } else { PathStyle::Normalized };
        let signer = Signer { path, token: with_token.then_some(&token), ..signer(&secret) };
        let payload = BodyHash::of(&request.body).as_str().to_owned();
        let signed = request.signed_by(&signer, &payload);
        let verified = signed.verify(&Rules { path, ..sts_rules() }).unwrap();
        prop_assert_eq!(verified.presented().token().is_some(), with_token);
    }

    #[test]
    fn what_is_presigned_verifies(request in any_request(), with_token in any::<bool>()) {
        let (secret, token) = (secret(), token());
        let signer = Signer { token: with_token.then_some(&token), ..signer(&secret) };
        let presigned = request.body(b"").presigned_by(&signer, BodyHash::of(b"").as_str(), 60);
        presigned.verify(&sts_rules()).unwrap();
    }

    #[test]
    fn w2_1_another_body_never_verifies(request in any_request(), other in vec(any::<u8>(), 0..40)) {
        prop_assume!(request.body != other);
        prop_assert!(request.signed().body(&other).verify(&sts_rules()).is_err());
    }

    #[test]
    fn reading_never_panics_and_nothing_unsigned_verifies(request in any_head()) {
        request.with_head(read_both);
    }

    #[test]
    fn chunked_bytes_never_panic_and_never_verify(body in vec(prop_oneof![any::<u8>(), Just(b'\r'), Just(b'\n'), Just(b'0'), Just(b';')], 0..300)) {
        let declared = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
        let secret = secret();
        let signer = Signer { service: "s3", path: PathStyle::Verbatim, ..signer(&secret) };
        let request = Request::sts().header("x-amz-content-sha256", declared).header("x-amz-decoded-content-length", "5").signed_by(&signer, declared);
        let verified = request.verify_declared(&Rules::s3(at(NOW), &["us-east-1"])).unwrap();
        let mut reader: PayloadReader = verified.payload_reader(&SigningKey::for_scope(&secret, verified.presented().scope())).unwrap();
        let mut out = Vec::new();
        let fed = reader.feed(&body, &mut out);
        prop_assert!(out.is_empty());
        prop_assert!(fed.is_err() || reader.finish().is_err());
    }
}
