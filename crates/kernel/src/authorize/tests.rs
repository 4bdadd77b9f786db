//! Requesters that no client of today can be: sessions that came by a provider, which no action mints yet.

use std::sync::Arc;

use daypass_directory::{
    AwsPolicies, Ids, Quotas, Within,
    commands::founding,
    records::{Role, Sealed},
};
use daypass_names::{AccessKeyId, Region, SessionName, Tag, Timestamp};

use super::*;
use crate::{
    caller::Session,
    sessions::{
        DeploymentId, FederatedOrigin, KeyMaterial, Keys, NONCE_BYTES, Ring, SessionCache, SessionContent, SessionPrincipal, TokenVersion, seal,
    },
};

struct Counting(u128);

impl Ids for Counting {
    fn block(&mut self) -> [u8; 16] {
        self.0 += 1;
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835).to_be_bytes()
    }
}

fn now() -> Timestamp {
    Timestamp::from_epoch_seconds(1_790_000_000)
}

fn account() -> AccountId {
    AccountId::parse("111111111111").unwrap()
}

/// A role of a house that was just founded.
fn role() -> Arc<Role> {
    let snapshot = Snapshot::empty(AwsPolicies::built_in());
    let (quotas, mut ids) = (Quotas::default(), Counting(0));
    let mut within = Within { snapshot: &snapshot, account: account(), quotas: &quotas, now: now(), ids: &mut ids };
    let key = AccessKeyId::mint_long_term(account(), [9; 16]);
    let (secret, ring) = (Sealed::new(vec![1]), Sealed::new(vec![2]));
    let found = founding::Found { deployment: "d", dev: false, name: "M", email: "m@example.com", key, secret, ring };
    let (_, batch) = founding::found(&mut within, found).unwrap();
    snapshot.with(&batch).role(account(), founding::SERVICE_ROLE).unwrap().clone()
}

/// A session of the role, sealed and opened.
fn session(role: &Role, name: &SessionName, federation: Option<FederatedOrigin>) -> Arc<Session> {
    let content = SessionContent {
        principal: SessionPrincipal::Role { account: account(), role_id: role.id.clone(), session_name: name.clone() },
        issued: now(),
        expires: now().plus_seconds(3600),
        inherited_tags: Vec::new(),
        tags: Vec::new(),
        source_identity: None,
        chain_depth: 0,
        mfa_at: None,
        inline_policy: None,
        policy_arns: Vec::new(),
        federation,
        minted_by: None,
        region: Region::home(),
        token_version: TokenVersion::V2,
    };
    let keys = Keys::prepare(&Ring::first(DeploymentId([7; 16]), now(), KeyMaterial::new([1; 32]), KeyMaterial::new([2; 32]))).unwrap();
    let id = AccessKeyId::mint_temporary(account(), [3; 16]);
    let (token, _) = seal(&keys, [9; NONCE_BYTES], &id, &content).unwrap();
    SessionCache::new(1 << 20).open(&keys, now(), &id, &token).unwrap()
}

#[test]
fn a_session_tells_the_engine_the_provider_that_is_sealed_in_it() {
    let (role, name) = (role(), SessionName::parse("job").unwrap());
    let provider = "arn:aws:iam::111111111111:saml-provider/Corp";
    let origin = FederatedOrigin { provider: provider.to_owned(), creation_id: None, keys: Vec::new() };
    for (federation, expected) in [(Some(origin), Some(provider)), (None, None)] {
        let principal = Principal::RoleSession { account: account(), role: role.clone(), name: name.clone() };
        let caller = Caller::new(principal, None, Some(session(&role, &name, federation)));
        let Requester::RoleSession { provider, .. } = requester(&caller, "") else { panic!("no session of a role") };
        assert_eq!(provider, expected);
    }
}

/// Tags fill one key exactly where the engine would find the value of the one under the name of the other.
#[test]
fn w10_1_tags_share_a_key_where_the_engine_takes_them_for_one() {
    let pairs = [
        ("env", "ENV"),
        ("env", "Env"),
        ("\u{e4}ra", "\u{c4}RA"),
        ("k", "\u{212a}"),
        ("ΟΣ", "ος"),
        ("ΟΣ", "οσ"),
        ("ſ", "s"),
        ("env", "env "),
        ("a", "b"),
    ];
    for (one, other) in pairs {
        let ask = Ask::new("s3:GetObject", "*", None).with_tags("aws:ResourceTag/", &[Tag::new(one, "1"), Tag::new(other, "2")]);
        let mut context = Context::new();
        context.set_single(format!("aws:ResourceTag/{one}"), "1");
        let is_one = context.get(&format!("aws:ResourceTag/{other}")).is_some();
        let expected = if is_one { vec![AskedValue::AnyOf(vec!["1".into(), "2".into()])] } else { vec![one_value("1"), one_value("2")] };
        assert_eq!(ask.keys.into_iter().map(|key| key.value).collect::<Vec<_>>(), expected, "{one} {other}");
    }
}

fn one_value(value: &str) -> AskedValue {
    AskedValue::One(value.to_owned())
}

/// Most asks are of one value each and are decided once.
#[test]
fn only_tags_that_share_a_key_are_read_in_several_ways() {
    let ask = |tags: &[(&str, &str)]| {
        let tags: Vec<Tag> = tags.iter().map(|(key, value)| Tag::new(*key, *value)).collect();
        readings::are_several(&Ask::new("iam:TagPolicy", "*", None).for_tags(&tags))
    };
    assert!(!ask(&[]) && !ask(&[("env", "a"), ("team", "a")]));
    // Of a key that is sent twice the last value is seen; and two of one value can be read in one way only.
    assert!(!ask(&[("env", "a"), ("env", "b")]) && !ask(&[("env", "a"), ("ENV", "a")]));
    assert!(ask(&[("env", "a"), ("ENV", "b")]));
}
