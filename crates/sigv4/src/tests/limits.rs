//! W6.5: what a stranger may make this room read ends where its limit says: the last that fits verifies, the next is refused unread.

use daypass_names::SessionToken;

use super::{KEY_ID, NOW, Refused, Request, secret, signer, sts_rules};
use crate::{BodyHash, SigError, Signer, limits};

/// Verifies, or the error before any signature was computed.
fn read(request: &Request) -> Option<SigError> {
    match request.verify(&sts_rules()) {
        Ok(_) => None,
        Err(Refused::Read(error)) => Some(error),
        Err(Refused::Mismatch(_)) => panic!("read to its end"),
    }
}

#[test]
fn w6_5_header_fields_are_counted() {
    // Unsigned ones; host, content type, date and authorization are four more.
    let with = |more: usize| (0..more).fold(Request::sts().signed(), |request, at| request.header(&format!("x-{at}"), ""));
    assert_eq!(read(&with(limits::MAX_HEADERS - 4)), None);
    assert_eq!(read(&with(limits::MAX_HEADERS - 3)), Some(SigError::TooManyHeaders));
}

#[test]
fn w6_5_signed_names_are_counted() {
    // Host, content type and date are three.
    let with = |more: usize| (0..more).fold(Request::sts(), |request, at| request.header(&format!("x-{at}"), "")).signed();
    assert_eq!(read(&with(limits::MAX_SIGNED_HEADERS - 3)), None);
    assert_eq!(read(&with(limits::MAX_SIGNED_HEADERS - 2)), Some(SigError::SignedHeaders));
}

#[test]
fn w6_5_parameters_of_a_query_are_counted() {
    let with = |count: usize| Request::sts().query(&vec!["a=b"; count].join("&")).signed();
    assert_eq!(read(&with(limits::MAX_QUERY_PARAMETERS)), None);
    assert_eq!(read(&with(limits::MAX_QUERY_PARAMETERS + 1)), Some(SigError::TooManyParameters));
}

#[test]
fn w6_5_segments_of_a_path_are_counted() {
    let with = |count: usize| Request::sts().path(&"/a".repeat(count - 1)).signed();
    assert_eq!(read(&with(limits::MAX_PATH_SEGMENTS)), None);
    assert_eq!(read(&with(limits::MAX_PATH_SEGMENTS + 1)), Some(SigError::PathForm));
}

#[test]
fn w6_5_authorization_and_credential_have_a_length() {
    let scope = "/20210502/us-east-1/sts/aws4_request";
    let with = |id: &str| {
        let secret = secret();
        let signer = Signer { access_key_id: id, ..signer(&secret) };
        let request = Request::sts();
        let payload = BodyHash::of(&request.body).as_str().to_owned();
        request.signed_by(&signer, &payload)
    };
    assert_eq!(read(&with(&"A".repeat(limits::MAX_CREDENTIAL_BYTES - scope.len()))), None);
    assert_eq!(read(&with(&"A".repeat(limits::MAX_CREDENTIAL_BYTES - scope.len() + 1))), Some(SigError::TooLong));

    let start = format!("AWS4-HMAC-SHA256 Credential={KEY_ID}{scope}, SignedHeaders=host, Signature=");
    let of = |length: usize| {
        let value = format!("{start}{}", "0".repeat(length - start.len()));
        Request::sts().header("x-amz-date", NOW).header("authorization", &value)
    };
    assert!(matches!(of(limits::MAX_AUTHORIZATION_BYTES).verify(&sts_rules()), Err(Refused::Mismatch(_))));
    assert_eq!(read(&of(limits::MAX_AUTHORIZATION_BYTES + 1)), Some(SigError::TooLong));
}

#[test]
fn w6_5_a_security_token_has_a_length() {
    let with = |length: usize| {
        let (secret, token) = (secret(), SessionToken::new("t".repeat(length)));
        let signer = Signer { token: Some(&token), ..signer(&secret) };
        let request = Request::sts();
        let payload = BodyHash::of(&request.body).as_str().to_owned();
        request.signed_by(&signer, &payload)
    };
    assert_eq!(read(&with(limits::MAX_TOKEN_BYTES)), None);
    assert_eq!(read(&with(limits::MAX_TOKEN_BYTES + 1)), Some(SigError::TokenForm));
}
