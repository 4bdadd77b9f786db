//! The order of the checks and their exact texts (sigv4.md §4).

use super::{NOW, Request, at, signer, sts_rules};
use crate::{
    Rules, SigError,
    SigErrorKind::{self, BadRequest, Clock, IncompleteSignature, MalformedQueryString, MissingAuthentication, Scope, SignatureDoesNotMatch},
    unverified_scope,
};

/// A request with exactly this Authorization, and a time.
fn auth(authorization: &str) -> Request {
    Request::sts().header("x-amz-date", NOW).header("authorization", authorization)
}

fn claim(credential: &str, signed_headers: &str) -> String {
    format!("AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={signed_headers}, Signature=00")
}

const GOOD: &str = "AKIAIOSFODNN7EXAMPLE/20210502/us-east-1/sts/aws4_request";

#[track_caller]
fn check(request: &Request, kind: SigErrorKind, text: &str) {
    check_by(&sts_rules(), request, kind, text);
}

#[track_caller]
fn check_by(rules: &Rules<'_>, request: &Request, kind: SigErrorKind, text: &str) {
    let error = request.read(rules).unwrap_err();
    assert_eq!((error.kind(), error.to_string().as_str()), (kind, text));
}

#[test]
fn row_1_bad_escapes_relative_paths_and_climbing_have_no_body() {
    for path in ["/%", "/%4", "/%GG", "relative", "*", "/..", "/a/../.."] {
        check(&auth("x").path(path), BadRequest, "");
    }
    for path in ["", "/", "/a/..", "/a%2Fb"] {
        assert_ne!(auth("x").path(path).read(&sts_rules()).unwrap_err().kind(), BadRequest, "{path}");
    }
}

#[test]
fn row_1_control_characters_are_refused() {
    check(&auth("x").header("x-note", "a\nb"), BadRequest, "");
    check(&auth("x").header("x-note", "a\0"), BadRequest, "");
    let mut request = auth("x");
    request.method = "GET /\n".into();
    check(&request, BadRequest, "");
    let crowd = (0..256).fold(Request::sts(), |request, _| request.header("x-note", ""));
    check(&crowd, BadRequest, "");
}

#[test]
fn row_4_query_escapes() {
    check(&Request::sts().query("a=%4"), MalformedQueryString, "Incomplete trailing escape % sequence");
    check(&Request::sts().query("%&b=1"), MalformedQueryString, "Incomplete trailing escape % sequence");
    check(&Request::sts().query("a=%GG"), MalformedQueryString, "Illegal hex character in escape % pattern: %GG");
    check(&Request::sts().query(&"a&".repeat(513)), MalformedQueryString, "Too many query string parameters");
}

#[test]
fn row_5_neither_and_both() {
    check(&Request::sts(), MissingAuthentication, "Request is missing Authentication Token");
    assert!(Request::sts().read(&sts_rules()).unwrap_err().is_unsigned());
    check(&auth(&claim(GOOD, "host")).query("X-Amz-Algorithm=AWS4-HMAC-SHA256"), SignatureDoesNotMatch, "");
    // Parameters without the algorithm are no authentication.
    check(&Request::sts().query("X-Amz-Signature=00"), MissingAuthentication, "Request is missing Authentication Token");
}

#[test]
fn row_6_header_parameters() {
    check(&auth("AWS4-HMAC-SHA512 Credential=a"), IncompleteSignature, "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA512'.");
    check(&auth("AWS4-ECDSA-P256-SHA256 Credential=a"), IncompleteSignature, "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256'.");
    check(
        &auth("AWS4-HMAC-SHA256 Credential, SignedHeaders=host"),
        IncompleteSignature,
        "'Credential' not a valid key=value pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 Credential, SignedHeaders=host'",
    );
    check(
        &auth("AWS4-HMAC-SHA256").without("x-amz-date"),
        IncompleteSignature,
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires \
         'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. \
         Authorization=AWS4-HMAC-SHA256",
    );
    check(
        &auth("AWS4-HMAC-SHA256 Credential=a,SignedHeaders=host"),
        IncompleteSignature,
        "Authorization header requires 'Signature' parameter. Authorization=AWS4-HMAC-SHA256",
    );
    check(&auth(&claim(GOOD, &"a;".repeat(5000))), IncompleteSignature, "Authorization is too long.");
    check(&auth(&claim(&"a".repeat(513), "host")), IncompleteSignature, "Authorization is too long.");
}

#[test]
fn row_6_the_last_of_a_duplicate_parameter_and_the_first_of_a_duplicate_header_count() {
    let signed = Request::sts().signed();
    let good = signed.get("authorization");
    let doubled = good.replace("Credential=", "Credential=other, SignedHeaders=none , Credential=");
    signed.clone().replace("authorization", &doubled).verify(&sts_rules()).unwrap();
    signed.clone().header("authorization", "AWS4-HMAC-SHA256 Credential=other").verify(&sts_rules()).unwrap();
}

#[test]
fn row_7_query_parameters() {
    let algorithm = "X-Amz-Algorithm=AWS4-HMAC-SHA512";
    check(&Request::sts().query(algorithm), MissingAuthentication, "Request is missing Authentication Token");
    assert!(!Request::sts().query(algorithm).read(&sts_rules()).unwrap_err().is_unsigned());
    check(
        &Request::sts().query("X-Amz-Algorithm=AWS4-HMAC-SHA256"),
        IncompleteSignature,
        "AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters must include 'X-Amz-Signature'. AWS query-string \
         parameters must include 'X-Amz-SignedHeaders'. AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string \
         parameters.",
    );
}

#[test]
fn row_8_host_must_be_signed() {
    let text = "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";
    check(&auth(&claim(GOOD, "x-amz-date")), SignatureDoesNotMatch, text);
    check(&auth(&claim(GOOD, "")), SignatureDoesNotMatch, text);
    check(&auth(&claim(GOOD, "hosts;x-host")), SignatureDoesNotMatch, text);
    for names in ["HOST;x-amz-date", ":authority"] {
        auth(&claim(GOOD, names)).read(&sts_rules()).unwrap();
    }
}

#[test]
fn signed_header_names_are_names_and_not_too_many() {
    for names in ["host;", "host;a b", "host;a\u{e9}", &format!("host{}", ";a".repeat(128))] {
        check(&auth(&claim(GOOD, names)), SignatureDoesNotMatch, SigError::MISMATCH_TEXT);
    }
}

#[test]
fn row_9_date_format() {
    let dated = |date: &str| auth(&claim(GOOD, "host")).replace("x-amz-date", date);
    for date in ["", "20210502", "20210502T174643", "20211302T174643Z", "Sun, 02 May 2021 17:46:43 GMT", "2021-05-02 17:46:43Z"] {
        let text = format!("Date must be in ISO-8601 'basic format'. Got '{date}'. See http://en.wikipedia.org/wiki/ISO_8601");
        check(&dated(date), IncompleteSignature, &text);
    }
    // The extended form, and the Date header, are taken; what is signed is the basic form.
    let signed = Request::sts().signed();
    dated("2021-05-02T17:46:43Z").read(&sts_rules()).unwrap();
    assert_eq!(dated("2021-05-02T17:46:43Z").read(&sts_rules()).unwrap().time(), at(NOW));
    auth(&claim(GOOD, "host")).without("x-amz-date").header("date", NOW).read(&sts_rules()).unwrap();
    let renamed = signed.clone().without("x-amz-date").header("date", NOW);
    renamed.read(&sts_rules()).unwrap();
}

#[test]
fn rows_10_and_11_the_window_is_fifteen_minutes_both_ways_and_its_edges_are_inside() {
    let dated = |date: &str| auth(&claim(GOOD, "host")).replace("x-amz-date", date);
    let by = |now: &str, date: &str, text: &str| check_by(&Rules::standard(at(now), "sts", &["us-east-1"]), &dated(date), Clock, text);
    by(
        "20210502T174643Z",
        "20210502T144040Z",
        "Signature expired: 20210502T144040Z is now earlier than 20210502T173143Z (20210502T174643Z - 15 min.)",
    );
    by(
        "20210502T173640Z",
        "20210502T183640Z",
        "Signature not yet current: 20210502T183640Z is still later than 20210502T175140Z (20210502T173640Z + 15 min.)",
    );
    by(
        "20210502T174643Z",
        "20210502T173142Z",
        "Signature expired: 20210502T173142Z is now earlier than 20210502T173143Z (20210502T174643Z - 15 min.)",
    );
    dated("20210502T173143Z").read(&sts_rules()).unwrap();
    dated("20210502T180143Z").read(&sts_rules()).unwrap();
    assert_eq!(dated("20210502T180144Z").read(&sts_rules()).unwrap_err().kind(), Clock);
}

#[test]
fn row_12_the_credential_has_five_elements() {
    for credential in ["a/b/c/d", "a", "", "a/b/c/d/e/f"] {
        let text = format!("Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'");
        check(&auth(&claim(credential, "host")), IncompleteSignature, &text);
    }
}

#[test]
fn row_13_every_wrong_scope_value_is_named() {
    check(
        &auth(&claim("a/b/c/d/e", "host")),
        Scope,
        "Credential should be scoped to a valid region, not 'c'. Credential should be scoped to correct service: 'sts'. Credential should be scoped \
         with a valid terminator: 'aws4_request', not 'e'. Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
         'b' != '20210502', from '20210502T174643Z'.",
    );
    check(&auth(&claim("a/20210502/us-west-2/sts/aws4_request", "host")), Scope, "Credential should be scoped to a valid region, not 'us-west-2'.");
    check(&auth(&claim("a/20210502/us-east-1/STS/aws4_request", "host")), Scope, "Credential should be scoped to correct service: 'sts'.");
}

#[test]
fn an_earlier_row_answers_first() {
    // Everything is wrong; what is mended, one row at a time, makes the next one answer.
    let mut request = auth("x y").path("/..").query("a=%");
    check(&request, BadRequest, "");
    request.path = "/".into();
    check(&request, MalformedQueryString, "Incomplete trailing escape % sequence");
    request.query = "X-Amz-Algorithm=x".into();
    check(&request, SignatureDoesNotMatch, "");
    request.query = String::new();
    assert!(matches!(request.read(&sts_rules()), Err(SigError::HeaderAlgorithm { .. })));
    request = request.replace("authorization", "AWS4-HMAC-SHA256 y").replace("x-amz-date", "then");
    assert!(matches!(request.read(&sts_rules()), Err(SigError::HeaderPair { .. })));
    request = request.replace("authorization", "AWS4-HMAC-SHA256 y=");
    assert!(matches!(request.read(&sts_rules()), Err(SigError::HeaderMissing(_))));
    request = request.replace("authorization", &claim("a", "x"));
    assert!(matches!(request.read(&sts_rules()), Err(SigError::HostNotSigned)));
    request = request.replace("authorization", &claim("a", "host"));
    assert!(matches!(request.read(&sts_rules()), Err(SigError::DateFormat { .. })));
    request = request.replace("x-amz-date", "20200101T000000Z");
    assert!(matches!(request.read(&sts_rules()), Err(SigError::Expired { .. })));
    request = request.replace("x-amz-date", NOW);
    assert!(matches!(request.read(&sts_rules()), Err(SigError::ScopeParts { .. })));
    request = request.replace("authorization", &claim("a/b/c/d/e", "host")).header("x-amz-security-token", "1").header("x-amz-security-token", "2");
    assert!(matches!(request.read(&sts_rules()), Err(SigError::Scope(_))));
    request = request.replace("authorization", &claim(GOOD, "host"));
    assert!(matches!(request.read(&sts_rules()), Err(SigError::TokenTwice)));
}

#[test]
fn the_scope_can_be_peeked_at_to_choose_the_rules() {
    let secret = super::secret();
    let iam = crate::Signer { service: "iam", ..signer(&secret) };
    let by_header = Request::sts().signed_by(&iam, "x");
    let by_query = Request::sts().presigned_by(&iam, "x", 60);
    for request in [&by_header, &by_query] {
        assert_eq!(request.with_head(unverified_scope).unwrap().service(), "iam");
    }
    assert!(Request::sts().with_head(unverified_scope).is_none());
    assert!(by_header.query(&by_query.query).with_head(unverified_scope).is_none());
}
