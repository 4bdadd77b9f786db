//! Keys of callers that no client of today can be: sessions that no action mints yet, and services.

use daypass_names::{AccountId, Region, SessionName, SourceIdentity, UniqueId};

use super::*;
use crate::sessions::{FederatedOrigin, TokenVersion};

fn account() -> AccountId {
    AccountId::parse("111122223333").unwrap()
}

fn now() -> Timestamp {
    Timestamp::from_epoch_seconds(1_790_000_000)
}

fn content(principal: SessionPrincipal) -> SessionContent {
    SessionContent {
        principal,
        issued: now().minus_seconds(30),
        expires: now().plus_seconds(3600),
        inherited_tags: Vec::new(),
        tags: Vec::new(),
        source_identity: None,
        chain_depth: 0,
        mfa_at: None,
        inline_policy: None,
        policy_arns: Vec::new(),
        federation: None,
        minted_by: None,
        region: Region::home(),
        token_version: TokenVersion::V2,
    }
}

fn role() -> SessionPrincipal {
    let role_id = UniqueId::mint(daypass_names::IdKind::Role, account(), [3; 16]);
    SessionPrincipal::Role { account: account(), role_id, session_name: SessionName::parse("job").unwrap() }
}

/// `key=value`, or `key=[value, …]` of a multivalued key.
fn shown(keys: &[AskedKey]) -> Vec<String> {
    let value = |key: &AskedKey| match &key.value {
        AskedValue::One(value) => value.clone(),
        AskedValue::Many(values) | AskedValue::AnyOf(values) => format!("[{}]", values.join(", ")),
    };
    keys.iter().map(|key| format!("{}={}", key.key, value(key))).collect()
}

fn of_that(content: &SessionContent) -> Vec<String> {
    let mut keys = Vec::new();
    of_session(content, now(), &mut keys);
    shown(&keys)
}

const ISSUED: &str = "aws:TokenIssueTime=2026-09-21T14:12:50Z";

#[test]
fn a_session_tells_when_it_was_made_and_that_no_mfa_was_used() {
    assert_eq!(of_that(&content(role())), [ISSUED, "aws:MultiFactorAuthPresent=false"]);
}

#[test]
fn the_age_of_mfa_is_there_only_if_it_was_used() {
    let content = SessionContent { mfa_at: Some(now().minus_seconds(90)), ..content(role()) };
    assert_eq!(of_that(&content), [ISSUED, "aws:MultiFactorAuthPresent=true", "aws:MultiFactorAuthAge=90"]);
}

#[test]
fn only_assume_root_makes_an_assumed_root() {
    let of = |assumed| of_that(&content(SessionPrincipal::Root { account: account(), assumed }));
    assert_eq!(of(false), [ISSUED, "aws:MultiFactorAuthPresent=false"]);
    assert_eq!(of(true), [ISSUED, "aws:MultiFactorAuthPresent=false", "aws:AssumedRoot=true"]);
}

#[test]
fn source_identity_and_the_words_of_a_provider_come_from_the_seal() {
    let key = |name: &str, values: &[&str], multi| FederatedKey {
        name: name.into(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        multi,
    };
    let keys = vec![key("idp.example:sub", &["alice"], false), key("idp.example:amr", &["mfa"], true), key("idp.example:aud", &[], false)];
    let origin = FederatedOrigin { provider: "idp.example".into(), creation_id: None, keys };
    let content = SessionContent { source_identity: Some(SourceIdentity::parse("alice").unwrap()), federation: Some(origin), ..content(role()) };
    assert_eq!(
        of_that(&content)[2..],
        ["aws:SourceIdentity=alice", "aws:FederatedProvider=idp.example", "idp.example:sub=alice", "idp.example:amr=[mfa]"]
    );
}

#[test]
fn a_service_says_so_and_nobody_else_does() {
    let of = |principal| {
        let mut keys = Vec::new();
        of_services(&Caller::new(principal, None, None), &mut keys);
        shown(&keys)
    };
    assert_eq!(of(Principal::Anonymous), ["aws:ViaAWSService=false"]);
    assert_eq!(of(Principal::Root { account: account() }), ["aws:ViaAWSService=false", "aws:PrincipalIsAWSService=false"]);
    assert_eq!(
        of(Principal::Service { name: "organizations.amazonaws.com" }),
        [
            "aws:ViaAWSService=false",
            "aws:PrincipalIsAWSService=true",
            "aws:PrincipalServiceName=organizations.amazonaws.com",
            "aws:PrincipalServiceNamesList=[organizations.amazonaws.com]"
        ]
    );
}
