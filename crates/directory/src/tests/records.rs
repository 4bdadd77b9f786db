//! Records as bytes.

use bytes::Bytes;
use daypass_names::{Tag, Timestamp};
use daypass_store::Key;

use super::{House, member, roles::create as create_role, users::create};
use crate::{
    Entry, key,
    records::{Account, AccountStatus, Deployment, Provider, ProviderKind, RecordError, User},
};

fn round(entry: &Entry) -> Entry {
    Entry::decode(&entry.key(), &entry.encode()).unwrap().unwrap()
}

#[test]
fn every_record_begins_with_its_format() {
    let house = House::with_member();
    assert!(house.records().iter().all(|record| record.value.first() == Some(&1) && record.value.get(1) == Some(&b'{')));
}

#[test]
fn a_newer_format_is_refused_and_named() {
    let mut house = House::with_member();
    let user = create(&mut house, "Bob").unwrap();
    let key = key::user(member(), "Bob");
    let mut bytes = Entry::from(user).encode().to_vec();
    bytes[0] = 2;
    let error = Entry::decode(&key, &bytes).unwrap_err();
    assert_eq!(error, RecordError::Newer { key: key.clone(), found: 2 });
    assert!(error.to_string().contains("written by a newer Daypass"));
    for damaged in [&b""[..], b"\0{}", b"\x01", b"\x01{}", b"\x01{\"account\":\"x"] {
        assert!(matches!(Entry::decode(&key, damaged), Err(RecordError::Malformed { .. })), "{damaged:?}");
    }
}

#[test]
fn kinds_of_a_newer_build_are_refused_and_those_of_the_journal_are_skipped() {
    for unknown in ["/global/wizard/a", "/222222222222/wizard/a", "/2222/user/a", "wizard", "/global/user", "/222222222222/user/"] {
        assert!(matches!(Entry::decode(&Key::new(unknown), b"\x01{}"), Err(RecordError::UnknownKind { .. })), "{unknown}");
    }
    for skipped in [key::outbox("n1", 7), key::spent("totp", "abc"), key::last_used("AROA")] {
        assert_eq!(Entry::decode(&skipped, b"anything").unwrap(), None);
    }
    assert_eq!(key::outbox("n1", 7).as_str(), "/global/outbox/n1/00000000000000000007");
}

#[test]
fn w7_2_a_record_under_anothers_key_is_refused() {
    let mut house = House::with_member();
    let user = create(&mut house, "Bob").unwrap();
    let bytes = Entry::from(user).encode();
    for elsewhere in [key::user(member(), "Eve"), key::user(super::management(), "Bob")] {
        assert!(matches!(Entry::decode(&elsewhere, &bytes), Err(RecordError::Misplaced { .. })), "{elsewhere}");
    }
}

#[test]
fn errors_never_quote_what_a_record_holds() {
    let key = key::user(member(), "Bob");
    let error = Entry::decode(
        &key,
        br#"{"account":"hunter2"}"#
            .iter()
            .fold(vec![1_u8], |mut all, byte| {
                all.push(*byte);
                all
            })
            .as_slice(),
    );
    assert!(!error.unwrap_err().to_string().contains("hunter2"));
}

#[test]
fn w3_6_deployment_account_user_role_and_provider_carry_sessions_not_before() {
    let mut house = House::with_member();
    let at = Some(Timestamp::from_epoch_seconds(1_790_000_000));
    let user = User { sessions_not_before: at, tags: vec![Tag::new("é", "")], ..User::clone(&create(&mut house, "Bob").unwrap()) };
    let role = crate::records::Role { sessions_not_before: at, ..(*create_role(&mut house, "R").unwrap()).clone() };
    let account = Account { sessions_not_before: at, ..Account::clone(house.snapshot.account(member()).unwrap()) };
    let deployment = Deployment { sessions_not_before: at, ..Deployment::clone(house.snapshot.deployment().unwrap()) };
    let provider = Provider {
        account: member(),
        kind: ProviderKind::Oidc,
        name: "gitlab.com/x".into(),
        creation_id: "c".into(),
        created: house.now,
        sessions_not_before: at,
    };
    for entry in [Entry::from(user), role.into(), account.into(), deployment.into(), provider.into()] {
        let bytes = entry.encode();
        assert!(String::from_utf8_lossy(&bytes).contains(r#""sessions_not_before":1790000000000"#), "{bytes:?}");
        assert_eq!(round(&entry), entry);
    }
}

#[test]
fn a_provider_is_found_by_its_arn_and_goes_with_its_key() {
    let mut house = House::with_member();
    let provider = Provider {
        account: member(),
        kind: ProviderKind::Oidc,
        name: "gitlab.com/x".into(),
        creation_id: "c".into(),
        created: house.now,
        sessions_not_before: None,
    };
    let arn = provider.arn();
    let key = Entry::from(provider.clone()).key();
    let mut batch = crate::Batch::of(member());
    batch.put(provider);
    house.commit(batch);
    assert!(house.snapshot.provider(&arn).is_some());
    let mut batch = crate::Batch::of(member());
    batch.delete(key);
    house.commit(batch);
    assert!(house.snapshot.provider(&arn).is_none());
}

#[test]
fn a_resource_policy_is_found_by_its_arn_and_goes_with_its_key() {
    let mut house = House::with_member();
    let text = super::text(daypass_policy::DocumentKind::Identity).as_str().to_owned();
    let policy = crate::records::ResourcePolicy {
        public: false,
        account: member(),
        arn: "arn:aws:s3:::bucket".into(),
        kind: "s3:bucket".into(),
        text: crate::PolicyText::stored(text, daypass_policy::DocumentKind::Resource),
    };
    let key = Entry::from(policy.clone()).key();
    let mut batch = crate::Batch::of(member());
    batch.put(policy);
    house.commit(batch);
    assert!(house.snapshot.resource_policy("arn:aws:s3:::bucket").is_some());
    let mut batch = crate::Batch::of(member());
    batch.delete(key);
    house.commit(batch);
    assert!(house.snapshot.resource_policy("arn:aws:s3:::bucket").is_none());
}

#[test]
fn keys_fold_names_and_keep_ids() {
    assert_eq!(key::user(member(), "Bob"), key::user(member(), "bOB"));
    assert_eq!(key::role(member(), "A").as_str(), "/222222222222/role/a");
    assert_eq!(key::alias("x").as_str(), "/global/alias/x");
    let _: Bytes = Entry::from(Account {
        id: member(),
        name: "a".into(),
        email: "e".into(),
        status: AccountStatus::Active,
        parent: None,
        joined: Timestamp::default(),
        closed: None,
        root_sessions_not_before: None,
        sessions_not_before: None,
        tags: Vec::new(),
    })
    .encode();
}
