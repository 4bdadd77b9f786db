//! The cache of opened sessions.

use std::{cell::Cell, sync::Arc};

use super::*;

type Cache = SessionCache<u64, String>;

const ROOMY: usize = 64 << 20;

#[test]
fn a_second_look_finds_the_same_session() {
    let (keys, cache) = (first_keys(), Cache::new(ROOMY));
    let (token, _) = seal_with(&keys, &key_id(1), &full_content());
    let one = cache.open(&keys, start(), &key_id(1), &token).unwrap();
    let other = cache.open(&keys, start(), &key_id(1), &token).unwrap();
    assert!(Arc::ptr_eq(&one, &other));
    assert_eq!(cache.len(), 1);
    assert_eq!(one.session().content, full_content());
}

#[test]
fn w2_7_a_cached_access_key_id_is_worth_nothing_without_its_own_token() {
    let (keys, cache) = (first_keys(), Cache::new(ROOMY));
    let (token, _) = seal_with(&keys, &key_id(1), &full_content());
    cache.open(&keys, start(), &key_id(1), &token).unwrap();
    // The same id with another token, with half a token, with none.
    let (other, _) = seal_with(&keys, &key_id(2), &plain_content());
    let half = SessionToken::new(token.expose()[..token.expose().len() / 2].to_owned());
    for wrong in [other, half, SessionToken::default()] {
        assert!(matches!(cache.open(&keys, start(), &key_id(1), &wrong), Err(OpenError::Invalid(_))));
    }
    // The cached token with another id, and with the boundary between the two moved.
    assert!(matches!(cache.open(&keys, start(), &key_id(2), &token), Err(OpenError::Invalid(_))));
    let longer = AccessKeyId::parse(&format!("{}{}", key_id(1), &token.expose()[..1])).unwrap();
    let shorter = SessionToken::new(token.expose()[1..].to_owned());
    assert!(matches!(cache.open(&keys, start(), &longer, &shorter), Err(OpenError::Invalid(_))));
    assert_eq!(cache.len(), 1);
}

#[test]
fn w2_7_two_sessions_of_one_access_key_id_are_two_entries() {
    let (keys, cache) = (first_keys(), Cache::new(ROOMY));
    let (one, _) = seal(&keys, [1; NONCE_BYTES], &key_id(1), &full_content()).unwrap();
    let (other, _) = seal(&keys, [2; NONCE_BYTES], &key_id(1), &plain_content()).unwrap();
    assert_eq!(cache.open(&keys, start(), &key_id(1), &one).unwrap().session().content, full_content());
    assert_eq!(cache.open(&keys, start(), &key_id(1), &other).unwrap().session().content, plain_content());
    assert_eq!(cache.open(&keys, start(), &key_id(1), &one).unwrap().session().content, full_content());
}

#[test]
fn w2_7_expiry_is_checked_on_every_hit() {
    let (keys, cache) = (first_keys(), Cache::new(ROOMY));
    let (token, _) = seal_with(&keys, &key_id(1), &plain_content());
    let expires = plain_content().expires;
    assert!(cache.open(&keys, expires.minus_seconds(1), &key_id(1), &token).is_ok());
    assert_eq!(cache.open(&keys, expires, &key_id(1), &token).map(|_| ()), Err(OpenError::Expired(expires)));
    assert!(cache.is_empty(), "what has expired makes room");
}

#[test]
fn w2_7_a_cached_session_dies_with_its_key_and_with_its_epoch() {
    let cache = Cache::new(ROOMY);
    let mut ring = first_ring();
    let keys = Keys::prepare(&ring).unwrap();
    let (token, _) = seal_with(&keys, &key_id(1), &plain_content());
    assert!(cache.open(&keys, start(), &key_id(1), &token).is_ok());

    let mut restored = ring.clone();
    restored.raise_epoch();
    let restored = Keys::prepare(&restored).unwrap();
    assert_eq!(cache.open(&restored, start(), &key_id(1), &token).map(|_| ()), Err(OpenError::Invalid(Offence::Seal)));

    assert!(cache.open(&keys, start(), &key_id(1), &token).is_ok());
    ring.rotate_compromised(KeyId(1), start(), material(3)).unwrap();
    let rotated = Keys::prepare(&ring).unwrap();
    assert_eq!(cache.open(&rotated, start(), &key_id(1), &token).map(|_| ()), Err(OpenError::Invalid(Offence::UnknownKey)));
    assert!(cache.is_empty());
}

#[test]
fn a_signing_key_is_derived_once_for_each_scope() {
    let (keys, cache) = (first_keys(), Cache::new(ROOMY));
    let (token, secret) = seal_with(&keys, &key_id(1), &plain_content());
    let session = cache.open(&keys, start(), &key_id(1), &token).unwrap();
    let derived = Cell::new(0);
    let derive = |given: &SecretAccessKey| {
        assert_eq!(given, &secret);
        derived.set(derived.get() + 1);
        derived.get()
    };
    assert_eq!(session.signing_key("20260102/us-east-1/sts", derive), 1);
    assert_eq!(session.signing_key("20260102/us-east-1/sts", derive), 1);
    assert_eq!(session.signing_key("20260102/us-east-1/iam", derive), 2);
    // A client that sweeps all regions does not make the session grow.
    for region in 0..100 {
        session.signing_key(&format!("20260102/{region}/sts"), derive);
    }
    assert_eq!(session.signing_key("20260102/us-east-1/sts", derive), 103);
}

#[test]
fn an_inline_policy_is_compiled_once() {
    let (keys, cache) = (first_keys(), Cache::new(ROOMY));
    let (token, _) = seal_with(&keys, &key_id(1), &full_content());
    let session = cache.open(&keys, start(), &key_id(1), &token).unwrap();
    assert_eq!(session.inline_policy(str::to_uppercase), Some(&full_content().inline_policy.unwrap().to_uppercase()));
    assert!(session.inline_policy(|_| unreachable!()).is_some());
    let (token, _) = seal_with(&keys, &key_id(2), &plain_content());
    assert!(cache.open(&keys, start(), &key_id(2), &token).unwrap().inline_policy(|_| unreachable!()).is_none());
}

/// Resident memory of this process in bytes; nextest gives each test a process of its own.
fn resident_bytes() -> usize {
    let pages =
        std::fs::read_to_string("/proc/self/statm").ok().and_then(|text| text.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()));
    pages.unwrap_or_default() * 4096
}

#[test]
fn w2_7_memory_stays_bounded_under_100_000_sessions() {
    const LIMIT: usize = 8 << 20;
    let (keys, cache) = (first_keys(), Cache::new(LIMIT));
    let content = SessionContent { inline_policy: Some("x".repeat(40)), ..plain_content() };
    let mut highest = 0;
    let before = resident_bytes();
    for number in 0_u32..100_000 {
        let [a, b, c, d] = number.to_be_bytes();
        let nonce = [a, b, c, d, 0, 0, 0, 0, 0, 0, 0, 0];
        let (token, _) = seal(&keys, nonce, &key_id(1), &content).unwrap();
        let session = cache.open(&keys, start(), &key_id(1), &token).unwrap();
        session.inline_policy(str::to_owned);
        session.signing_key("20260102/us-east-1/sts", |_| 0);
        highest = highest.max(if number % 1000 == 0 { cache.bytes() } else { 0 });
    }
    assert!(highest <= LIMIT && highest > LIMIT / 2, "{highest}");
    let kept = cache.len();
    assert!(kept > 1000 && kept < 10_000, "{kept}");
    // What is counted is no less than what is taken.
    let grown = resident_bytes().saturating_sub(before);
    assert!(grown < LIMIT * 3 / 2, "{grown} bytes more for {} counted", cache.bytes());
}

#[test]
fn who_is_asked_for_stays_when_strangers_pass_through() {
    let (keys, cache) = (first_keys(), Cache::new(1 << 20));
    let regular = seal(&keys, [255; NONCE_BYTES], &key_id(1), &plain_content()).unwrap().0;
    let first = cache.open(&keys, start(), &key_id(1), &regular).unwrap();
    for number in 0_u32..3000 {
        let [a, b, c, d] = number.to_be_bytes();
        let (token, _) = seal(&keys, [a, b, c, d, 0, 0, 0, 0, 0, 0, 0, 0], &key_id(2), &plain_content()).unwrap();
        cache.open(&keys, start(), &key_id(2), &token).unwrap();
        if number % 16 == 0 {
            assert!(Arc::ptr_eq(&first, &cache.open(&keys, start(), &key_id(1), &regular).unwrap()), "evicted before {number}");
        }
    }
}

#[test]
fn a_session_larger_than_its_shard_is_opened_and_not_kept() {
    let (keys, cache) = (first_keys(), Cache::new(1000));
    let (token, _) = seal_with(&keys, &key_id(1), &full_content());
    assert!(cache.open(&keys, start(), &key_id(1), &token).is_ok());
    assert!(cache.is_empty());
    assert_eq!(cache.bytes(), 0);
}
