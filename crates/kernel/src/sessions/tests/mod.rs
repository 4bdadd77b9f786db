//! Cases of security.md §3, W1.6, W2.7 and W7.2 that this module holds; each name begins with the rule's address.

mod at_rest;
mod cache;
mod content;
mod marker;
mod packed;
mod ring;
mod root;
mod token;

use daypass_names::{
    AccessKeyId, AccountId, Arn, IdKind, Region, SecretAccessKey, SessionName, SessionToken, SourceIdentity, Tag, Timestamp, UniqueId,
};

use super::*;

/// When every case begins.
pub(super) fn start() -> Timestamp {
    Timestamp::from_epoch_seconds(1_790_000_000)
}

pub(super) fn account() -> AccountId {
    AccountId::parse("111122223333").unwrap()
}

pub(super) fn material(seed: u8) -> KeyMaterial {
    KeyMaterial::new([seed; 32])
}

/// A ring with session key 1 and record key 2, sealing since `start`.
pub(super) fn first_ring() -> Ring {
    Ring::first(DeploymentId([7; 16]), start(), material(1), material(2))
}

pub(super) fn first_keys() -> Keys {
    Keys::prepare(&first_ring()).unwrap()
}

pub(super) fn key_id(seed: u8) -> AccessKeyId {
    AccessKeyId::mint_temporary(account(), [seed; 16])
}

/// A session with something in every field.
pub(super) fn full_content() -> SessionContent {
    SessionContent {
        principal: SessionPrincipal::Role {
            account: account(),
            role_id: UniqueId::mint(IdKind::Role, account(), [3; 16]),
            session_name: SessionName::parse("nightly@ci").unwrap(),
        },
        issued: start(),
        expires: start().plus_seconds(3600),
        inherited_tags: vec![SessionTag { tag: Tag::new("Team", "Straße"), transitive: true }],
        tags: vec![SessionTag { tag: Tag::new("Project", ""), transitive: false }],
        source_identity: Some(SourceIdentity::parse("alice@example.com").unwrap()),
        chain_depth: 2,
        mfa_at: Some(start().minus_seconds(60)),
        inline_policy: Some(r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}"#.to_owned()),
        policy_arns: vec![Arn::parse("arn:aws:iam::aws:policy/ReadOnlyAccess").unwrap(), Arn::iam(account(), "policy/own").unwrap()],
        federation: Some(FederatedOrigin {
            provider: "arn:aws:iam::111122223333:oidc-provider/gitlab.example".to_owned(),
            creation_id: Some("creation-1".to_owned()),
            keys: vec![FederatedKey { name: "gitlab.example:sub".to_owned(), values: vec!["project_path:a/b".to_owned()], multi: false }],
        }),
        minted_by: Some(AccessKeyId::mint_long_term(account(), [5; 16])),
        region: Region::parse("eu-central-1").unwrap(),
        token_version: TokenVersion::V1,
    }
}

/// A session with nothing that is not needed.
pub(super) fn plain_content() -> SessionContent {
    SessionContent {
        principal: SessionPrincipal::User { account: account(), user_id: UniqueId::mint(IdKind::User, account(), [4; 16]) },
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
        ..full_content()
    }
}

pub(super) fn seal_with(keys: &Keys, id: &AccessKeyId, content: &SessionContent) -> (SessionToken, SecretAccessKey) {
    seal(keys, [9; NONCE_BYTES], id, content).unwrap()
}

/// Why the token is invalid; panics if it opens or has merely expired.
pub(super) fn offence(keys: &Keys, now: Timestamp, id: &AccessKeyId, token: &SessionToken) -> Offence {
    match open(keys, now, id, token) {
        Err(OpenError::Invalid(offence)) => offence,
        other => panic!("not invalid: {:?}", other.map(|_| "opened")),
    }
}
