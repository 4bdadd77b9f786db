//! The content's bytes.

use proptest::{collection::vec, option, prelude::*};

use super::{
    super::{
        deflate,
        encoding::{decode, encode},
    },
    *,
};

fn any_tags() -> impl Strategy<Value = Vec<SessionTag>> {
    vec(("\\PC{1,20}", "\\PC{0,40}", any::<bool>()).prop_map(|(key, value, transitive)| SessionTag { tag: Tag::new(key, value), transitive }), 0..6)
}

fn any_principal() -> impl Strategy<Value = SessionPrincipal> {
    let name = "[A-Za-z0-9_+=,.@-]{2,64}".prop_map(|name| SessionName::parse(&name).unwrap());
    let id = |kind| any::<[u8; 16]>().prop_map(move |random| UniqueId::mint(kind, account(), random));
    prop_oneof![
        (id(IdKind::Role), name.clone()).prop_map(|(role_id, session_name)| SessionPrincipal::Role { account: account(), role_id, session_name }),
        id(IdKind::User).prop_map(|user_id| SessionPrincipal::User { account: account(), user_id }),
        any::<bool>().prop_map(|assumed| SessionPrincipal::Root { account: account(), assumed }),
        (name, option::of(id(IdKind::User))).prop_map(|(name, issuer)| SessionPrincipal::FederatedUser { account: account(), name, issuer }),
    ]
}

fn any_federation() -> impl Strategy<Value = FederatedOrigin> {
    let key = ("\\PC{1,30}", vec("\\PC{0,30}", 0..4), any::<bool>()).prop_map(|(name, values, multi)| FederatedKey { name, values, multi });
    ("\\PC{1,60}", option::of("\\PC{1,30}"), vec(key, 0..5)).prop_map(|(provider, creation_id, keys)| FederatedOrigin { provider, creation_id, keys })
}

/// Any session that is issued at `start` and can be sealed.
pub(super) fn any_content() -> impl Strategy<Value = SessionContent> {
    let first = (any_principal(), 1..=LONGEST_SESSION_SECONDS, any_tags(), any_tags(), option::of("[A-Za-z0-9_+=,.@-]{2,64}"), any::<u8>());
    let arn = "[a-z/]{1,40}".prop_map(|path| Arn::iam(account(), &format!("policy/{path}")).unwrap());
    let second = (
        option::of(0_i64..100_000),
        option::of("\\PC{0,300}"),
        vec(arn, 0..=10),
        option::of(any_federation()),
        option::of(any::<[u8; 16]>()),
        any::<bool>(),
    );
    (first, second).prop_map(
        |((principal, seconds, inherited_tags, tags, identity, chain_depth), (mfa, inline_policy, policy_arns, federation, minter, v1))| {
            SessionContent {
                principal,
                issued: start(),
                expires: start().plus_seconds(seconds),
                inherited_tags,
                tags,
                source_identity: identity.map(|name| SourceIdentity::parse(&name).unwrap()),
                chain_depth,
                mfa_at: mfa.map(Timestamp::from_epoch_millis),
                inline_policy,
                policy_arns,
                federation,
                minted_by: minter.map(|random| AccessKeyId::mint_long_term(account(), random)),
                region: Region::home(),
                token_version: if v1 { TokenVersion::V1 } else { TokenVersion::V2 },
            }
        },
    )
}

proptest! {
    #[test]
    fn content_comes_back_from_its_bytes(content in any_content()) {
        let bytes = encode(&content).unwrap();
        prop_assert_eq!(bytes.len() % 64, 0);
        prop_assert_eq!(decode(&bytes).unwrap(), content);
    }

    #[test]
    fn decoding_never_panics(bytes in vec(any::<u8>(), 0..600)) {
        let _ = decode(&bytes);
    }

    #[test]
    fn decoding_altered_bytes_never_panics(content in any_content(), at: proptest::sample::Index, byte: u8) {
        let mut bytes = encode(&content).unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = decode(&bytes);
    }
}

#[test]
fn trailing_and_missing_bytes_are_refused() {
    let bytes = encode(&full_content()).unwrap();
    let end = bytes.iter().rposition(|byte| *byte == 0x80).unwrap();
    // A byte more or less before the padding.
    assert!(decode(&[&bytes[..end], &[0, 0x80]].concat()).is_err());
    assert!(decode(&[&bytes[..end - 1], &[0x80]].concat()).is_err());
    // No padding at all.
    assert!(decode(&bytes[..end]).is_err());
    assert!(decode(&[0; 64]).is_err());
    assert!(decode(&[]).is_err());
}

#[test]
fn more_elements_than_the_limit_are_not_encoded() {
    let tag = SessionTag { tag: Tag::new("k", "v"), transitive: false };
    assert!(encode(&SessionContent { tags: vec![tag.clone(); MAX_SEALED_TAGS], ..plain_content() }).is_ok());
    assert!(encode(&SessionContent { tags: vec![tag.clone(); MAX_SEALED_TAGS + 1], ..plain_content() }).is_err());
    assert!(encode(&SessionContent { inherited_tags: vec![tag; MAX_SEALED_TAGS + 1], ..plain_content() }).is_err());
    let arn = Arn::iam(account(), "policy/a").unwrap();
    assert!(encode(&SessionContent { policy_arns: vec![arn; MAX_SEALED_POLICY_ARNS + 1], ..plain_content() }).is_err());
}

/// W3.4: a caller who varies their policy must not learn from the token's size what they inherited and cannot read.
#[test]
fn w3_4_what_the_caller_chose_is_compressed_apart_from_what_it_inherited() {
    let secret = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    let inherited_tags = vec![SessionTag { tag: Tag::new("cost-centre", secret), transitive: true }];
    let with = |guess: &str| {
        let policy = format!("{guess}{}", r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#.repeat(2));
        let content = SessionContent { inherited_tags: inherited_tags.clone(), inline_policy: Some(policy), ..plain_content() };
        let bytes = encode(&content).unwrap();
        bytes.iter().rposition(|byte| *byte == 0x80).unwrap()
    };
    let wrong: String = secret.chars().rev().collect();
    // Of the same letters, so that only a match with the tag could make the one shorter: 64 characters would become a reference of 4 bytes.
    assert!(with(secret).abs_diff(with(&wrong)) < 16, "{} and {}", with(secret), with(&wrong));
}

#[test]
fn a_compression_bomb_is_refused() {
    let bomb = miniz_oxide::deflate::compress_to_vec(&vec![0; 10 * deflate::MAX_SECTION_BYTES], 9);
    assert!(bomb.len() < 4096);
    assert!(deflate::unpack(&[&[1], bomb.as_slice()].concat()).is_err());
    assert!(deflate::pack(&vec![0; deflate::MAX_SECTION_BYTES + 1]).is_err());
    assert_eq!(deflate::unpack(&deflate::pack(&[7; 5000]).unwrap()).unwrap(), [7; 5000]);
    for wrong in [&[][..], &[2, 0], &[1], &[1, 0xff, 0xff]] {
        assert!(deflate::unpack(wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn transitive_tags_are_those_inherited_and_those_passed_as_such() {
    let mut content = full_content();
    content.tags.push(SessionTag { tag: Tag::new("Heart", "1"), transitive: true });
    let keys: Vec<_> = content.transitive_tags().map(|tag| tag.key.as_str()).collect();
    assert_eq!(keys, ["Team", "Heart"]);
    assert_eq!(content.all_tags().count(), 3);
    assert!(content.is_chained() && content.has_session_policies());
    assert!(!plain_content().is_chained() && !plain_content().has_session_policies());
}
