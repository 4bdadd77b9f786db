//! The session token: one, in one place.

use super::{Request, secret, signer, sts_rules, token};
use crate::{BodyHash, SigError, SigErrorKind, Signer, TokenPlace};

#[track_caller]
fn twice(request: &Request) {
    let error = request.read(&sts_rules()).unwrap_err();
    assert_eq!(error, SigError::TokenTwice);
    assert_eq!(error.kind(), SigErrorKind::InvalidToken);
    assert_eq!(error.to_string(), "The security token included in the request is invalid");
}

#[test]
fn w2_3_a_token_twice_or_in_both_places_is_refused() {
    let (secret, token) = (secret(), token());
    let signer = Signer { token: Some(&token), ..signer(&secret) };
    let by_header = Request::sts().signed_by(&signer, BodyHash::of(b"Action=GetCallerIdentity").as_str());
    let by_query = Request::sts().body(b"").presigned_by(&signer, BodyHash::of(b"").as_str(), 60);
    by_header.verify(&sts_rules()).unwrap();
    by_query.verify(&sts_rules()).unwrap();

    twice(&by_header.clone().header("x-amz-security-token", "other"));
    twice(&by_header.clone().header("x-amz-security-token", token.expose()));
    twice(&by_header.clone().query("X-Amz-Security-Token=other"));
    twice(&by_header.clone().query("x-amz-security-token=other"));
    twice(&by_header.query("X%2DAmz-Security-Token=other"));
    let doubled = format!("{}&X-Amz-Security-Token=other", by_query.query);
    twice(&by_query.clone().query(&doubled));
    twice(&by_query.header("x-amz-security-token", "other"));
}

#[test]
fn the_place_of_a_token_is_told() {
    let (secret, token) = (secret(), token());
    let signer = Signer { token: Some(&token), ..signer(&secret) };
    for (request, place) in
        [(Request::sts().signed_by(&signer, "x"), TokenPlace::Header), (Request::sts().presigned_by(&signer, "x", 60), TokenPlace::Query)]
    {
        let presented = request.read(&sts_rules()).unwrap();
        let found = presented.token().unwrap();
        assert_eq!((&found.token, found.place), (&token, place));
    }
    assert!(Request::sts().signed().read(&sts_rules()).unwrap().token().is_none());
}

#[test]
fn a_token_in_the_query_is_signed_and_one_in_the_header_need_not_be() {
    let signed = Request::sts().body(b"").presigned_by(&signer(&secret()), BodyHash::of(b"").as_str(), 60);
    let added = format!("{}&X-Amz-Security-Token=added", signed.query);
    assert!(signed.query(&added).verify(&sts_rules()).is_err());
    let verified = Request::sts().signed().header("x-amz-security-token", "added").verify(&sts_rules()).unwrap();
    assert!(!verified.is_signed("x-amz-security-token"));
}

#[test]
fn a_token_is_text_and_not_too_long() {
    for text in ["\u{e9}", &"a".repeat(16 * 1024 + 1)] {
        let error = Request::sts().signed().header("x-amz-security-token", text).read(&sts_rules()).unwrap_err();
        assert_eq!(error, SigError::TokenForm);
    }
}
