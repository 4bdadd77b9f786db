//! Tokens: what opens, and everything that must not.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use proptest::prelude::*;

use super::{
    super::envelope::{self, Binding},
    super::keys::PreparedKey,
    *,
};

fn bytes_of(token: &SessionToken) -> Vec<u8> {
    STANDARD.decode(token.expose()).unwrap()
}

fn token_of(bytes: &[u8]) -> SessionToken {
    SessionToken::new(STANDARD.encode(bytes))
}

/// A token made by whoever holds the ring but not our rules.
fn forge(keys: &Keys, key: &PreparedKey, purpose: Purpose, id: &AccessKeyId, plain: &[u8]) -> SessionToken {
    let mut bytes = vec![0x0c, 0x06, 0x0f];
    envelope::seal(&mut bytes, &Binding { keys, purpose, context: id.as_str().as_bytes() }, key, [1; NONCE_BYTES], plain).unwrap();
    token_of(&bytes)
}

fn forge_session(keys: &Keys, key: &PreparedKey, id: &AccessKeyId, content: &SessionContent) -> SessionToken {
    forge(keys, key, Purpose::Session, id, &super::super::encoding::encode(content).unwrap())
}

#[test]
fn w3_4_what_is_sealed_comes_back() {
    let keys = first_keys();
    for content in [full_content(), plain_content()] {
        let (token, secret) = seal_with(&keys, &key_id(1), &content);
        let opened = open(&keys, start(), &key_id(1), &token).unwrap();
        assert_eq!(opened.content, content);
        assert_eq!(opened.secret, secret);
        assert_eq!(opened.access_key_id, key_id(1));
    }
}

/// W1.6: each token seals the id of the key that made it.
#[test]
fn w1_6_the_id_of_the_minting_key_is_sealed() {
    let keys = first_keys();
    let (token, _) = seal_with(&keys, &key_id(1), &full_content());
    let opened = open(&keys, start(), &key_id(1), &token).unwrap();
    assert_eq!(opened.content.minted_by, Some(AccessKeyId::mint_long_term(account(), [5; 16])));
}

/// W1.7: a federated session seals which creation of its provider it came from.
#[test]
fn w1_7_the_creation_of_the_provider_is_sealed() {
    let keys = first_keys();
    let (token, _) = seal_with(&keys, &key_id(1), &full_content());
    let opened = open(&keys, start(), &key_id(1), &token).unwrap();
    assert_eq!(opened.content.federation.unwrap().creation_id.as_deref(), Some("creation-1"));
}

#[test]
fn w3_1_nothing_of_the_content_shows() {
    let (token, _) = seal_with(&first_keys(), &key_id(1), &full_content());
    let bytes = bytes_of(&token);
    assert!(token.expose().starts_with("DAYP"));
    for word in ["nightly", "alice", "Stra", "s3:GetObject", "AROA"] {
        assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
    }
}

#[test]
fn w3_1_a_repeated_nonce_under_siv_gives_unrelated_ciphertexts() {
    let keys = first_keys();
    let one = seal_with(&keys, &key_id(1), &plain_content()).0;
    let other = seal_with(&keys, &key_id(1), &SessionContent { expires: start().plus_seconds(900), ..plain_content() }).0;
    let (one, other) = (bytes_of(&one), bytes_of(&other));
    let same = one[20..].iter().zip(&other[20..]).filter(|(a, b)| a == b).count();
    assert!(same < 10, "under plain GCM almost all bytes would be the same: {same} of {}", one.len());
}

#[test]
fn w3_1_every_purpose_has_its_own_subkey() {
    let keys = first_keys();
    let key = keys.sealing_at(start()).unwrap();
    let plain = super::super::encoding::encode(&plain_content()).unwrap();
    for purpose in [Purpose::AuthorizationMessage, Purpose::SignInToken, Purpose::PageMarker, Purpose::RecordAtRest] {
        let token = forge(&keys, key, purpose, &key_id(1), &plain);
        assert_eq!(offence(&keys, start(), &key_id(1), &token), Offence::Seal, "{purpose:?}");
    }
    assert!(key.aead(Purpose::SecretDerivation).is_none());
    let labels: std::collections::HashSet<_> = [
        Purpose::Session,
        Purpose::AuthorizationMessage,
        Purpose::SignInToken,
        Purpose::PageMarker,
        Purpose::RecordAtRest,
        Purpose::SecretDerivation,
    ]
    .map(Purpose::label)
    .into_iter()
    .collect();
    assert_eq!(labels.len(), 6);
}

/// W3.1: beside the subkey, the additional data name all that a sealed thing is bound to.
#[test]
fn w3_1_the_additional_data_differ_in_every_part() {
    let (mut ring, elsewhere) = (first_ring(), Ring::first(DeploymentId([8; 16]), start(), material(1), material(2)));
    let (keys, elsewhere) = (first_keys(), Keys::prepare(&elsewhere).unwrap());
    ring.raise_epoch();
    let later = Keys::prepare(&ring).unwrap();
    let data = |keys: &Keys, purpose, context: &[u8], id| Binding { keys, purpose, context }.additional_data(KeyId(id));
    let all = [
        data(&keys, Purpose::Session, b"a", 1),
        data(&keys, Purpose::SecretDerivation, b"a", 1),
        data(&keys, Purpose::Session, b"b", 1),
        data(&keys, Purpose::Session, b"", 1),
        data(&keys, Purpose::Session, b"a", 2),
        data(&elsewhere, Purpose::Session, b"a", 1),
        data(&later, Purpose::Session, b"a", 1),
    ];
    assert!(all.iter().enumerate().all(|(at, one)| !all[at + 1..].contains(one)));
    assert!(all.iter().all(|one| one[1] == 1), "the format version");
}

#[test]
fn w3_2_the_secret_is_forty_characters_and_depends_on_token_and_key_id() {
    let keys = first_keys();
    let (one, secret) = seal_with(&keys, &key_id(1), &plain_content());
    assert_eq!(secret.expose().len(), 40);
    assert!(secret.expose().bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/'));
    let (same, same_secret) = seal_with(&keys, &key_id(1), &plain_content());
    assert_eq!((same, same_secret), (one.clone(), secret.clone()));
    assert_ne!(seal(&keys, [8; NONCE_BYTES], &key_id(1), &plain_content()).unwrap().1, secret);
    assert_ne!(seal_with(&keys, &key_id(2), &plain_content()).1, secret);
    let other = Keys::prepare(&Ring::first(DeploymentId([7; 16]), start(), material(9), material(2))).unwrap();
    assert_ne!(seal_with(&other, &key_id(1), &plain_content()).1, secret);
    // The secret hangs on every byte of the token, the ones that are not encrypted too, and on the additional data by itself.
    let key = keys.sealing_at(start()).unwrap();
    assert_eq!(super::super::secret::derive_secret(&keys, key, key_id(1).as_str().as_bytes(), &bytes_of(&one)), secret);
    assert_ne!(super::super::secret::derive_secret(&keys, key, key_id(2).as_str().as_bytes(), &bytes_of(&one)), secret);
    let mut bytes = bytes_of(&one);
    bytes[0] ^= 1;
    assert_ne!(super::super::secret::derive_secret(&keys, key, key_id(1).as_str().as_bytes(), &bytes), secret);
}

#[test]
fn w3_2_base64_must_be_canonical() {
    let keys = first_keys();
    let (token, _) = seal_with(&keys, &key_id(1), &plain_content());
    let text = token.expose().to_owned();
    let variants = [
        format!("{text}="),
        format!("{text}=="),
        format!("{text}\n"),
        format!(" {text}"),
        text.trim_end_matches('=').to_owned() + "A===",
        text.replace('+', "-").replace('/', "_") + "-",
    ];
    for variant in variants {
        assert_eq!(offence(&keys, start(), &key_id(1), &SessionToken::new(variant.clone())), Offence::Text, "{variant}");
    }
}

#[test]
fn w3_5_no_other_last_character_and_no_missing_padding_opens() {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let keys = first_keys();
    for policy_bytes in [0, 300, 600] {
        let policy: String = ALPHABET.chars().cycle().step_by(7).take(policy_bytes).collect();
        let (token, _) = seal_with(&keys, &key_id(1), &SessionContent { inline_policy: Some(policy), ..plain_content() });
        let text = token.expose().trim_end_matches('=');
        let padding = &token.expose()[text.len()..];
        let (stem, last) = text.split_at(text.len() - 1);
        for letter in ALPHABET.chars().filter(|letter| !last.starts_with(*letter)) {
            let altered = SessionToken::new(format!("{stem}{letter}{padding}"));
            assert!(matches!(offence(&keys, start(), &key_id(1), &altered), Offence::Text | Offence::Seal));
        }
        if !padding.is_empty() {
            assert_eq!(offence(&keys, start(), &key_id(1), &SessionToken::new(text.to_owned())), Offence::Text);
        }
    }
}

#[test]
fn w3_5_a_stripped_token_does_not_open() {
    let keys = first_keys();
    assert_eq!(offence(&keys, start(), &key_id(1), &SessionToken::default()), Offence::Text);
    assert_eq!(offence(&keys, start(), &key_id(1), &SessionToken::new("DAYP".to_owned())), Offence::Text);
}

#[test]
fn w3_5_a_token_truncated_at_any_length_does_not_open() {
    let keys = first_keys();
    let (token, _) = seal_with(&keys, &key_id(1), &plain_content());
    let text = token.expose();
    for length in 0..text.len() {
        offence(&keys, start(), &key_id(1), &SessionToken::new(text[..length].to_owned()));
    }
    let bytes = bytes_of(&token);
    for length in 0..bytes.len() {
        offence(&keys, start(), &key_id(1), &token_of(&bytes[..length]));
        offence(&keys, start(), &key_id(1), &token_of(&bytes[length + 1..]));
    }
}

#[test]
fn w3_5_a_token_altered_in_any_bit_does_not_open() {
    let keys = first_keys();
    let (token, _) = seal_with(&keys, &key_id(1), &plain_content());
    let bytes = bytes_of(&token);
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut altered = bytes.clone();
            altered[at] ^= 1 << bit;
            offence(&keys, start(), &key_id(1), &token_of(&altered));
        }
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    assert_eq!(offence(&keys, start(), &key_id(1), &token_of(&longer)), Offence::Seal);
}

#[test]
fn w3_5_tokens_swapped_between_sessions_do_not_open() {
    let keys = first_keys();
    let (one, _) = seal_with(&keys, &key_id(1), &plain_content());
    let (other, _) = seal_with(&keys, &key_id(2), &full_content());
    assert_eq!(offence(&keys, start(), &key_id(2), &one), Offence::Seal);
    assert_eq!(offence(&keys, start(), &key_id(1), &other), Offence::Seal);
    // Nor does the head of one with the body of the other.
    let (one, other) = (bytes_of(&one), bytes_of(&other));
    offence(&keys, start(), &key_id(1), &token_of(&[&one[..20], &other[20..]].concat()));
}

#[test]
fn w3_5_a_token_does_not_open_with_a_long_term_or_foreign_key_id() {
    let keys = first_keys();
    let (token, _) = seal_with(&keys, &key_id(1), &plain_content());
    let long_term = AccessKeyId::mint_long_term(account(), [1; 16]);
    assert_eq!(offence(&keys, start(), &long_term, &token), Offence::NotTemporary);
    let foreign = AccessKeyId::parse("minio_access_key_1").unwrap();
    assert_eq!(offence(&keys, start(), &foreign, &token), Offence::NotTemporary);
    // Not even if someone sealed it for that id.
    let forged = forge_session(&keys, keys.sealing_at(start()).unwrap(), &long_term, &plain_content());
    assert_eq!(offence(&keys, start(), &long_term, &forged), Offence::NotTemporary);
}

#[test]
fn w3_5_another_deployment_opens_nothing() {
    let (token, _) = seal_with(&first_keys(), &key_id(1), &plain_content());
    // The same key material, as after copying a ring by hand.
    let other = Keys::prepare(&Ring::first(DeploymentId([8; 16]), start(), material(1), material(2))).unwrap();
    assert_eq!(offence(&other, start(), &key_id(1), &token), Offence::Seal);
}

#[test]
fn w3_5_a_token_of_an_earlier_epoch_does_not_open() {
    let mut ring = first_ring();
    let (token, _) = seal_with(&Keys::prepare(&ring).unwrap(), &key_id(1), &plain_content());
    ring.raise_epoch();
    assert_eq!(offence(&Keys::prepare(&ring).unwrap(), start(), &key_id(1), &token), Offence::Seal);
}

#[test]
fn w3_5_a_token_of_a_destroyed_key_is_invalid_not_expired() {
    let mut ring = first_ring();
    let (token, _) = seal_with(&Keys::prepare(&ring).unwrap(), &key_id(1), &plain_content());
    ring.rotate_compromised(KeyId(1), start(), material(3)).unwrap();
    let keys = Keys::prepare(&ring).unwrap();
    assert_eq!(offence(&keys, start(), &key_id(1), &token), Offence::UnknownKey);
    assert_eq!(offence(&keys, start().plus_seconds(7200), &key_id(1), &token), Offence::UnknownKey);
}

#[test]
fn w3_2_the_key_id_picks_one_key_and_no_other_is_tried() {
    let mut ring = first_ring();
    let turn = start().plus_seconds(100);
    ring.rotate(turn, 0, material(3)).unwrap();
    let keys = Keys::prepare(&ring).unwrap();
    let (token, _) = seal_with(&keys, &key_id(1), &plain_content());
    let mut bytes = bytes_of(&token);
    assert_eq!(bytes[4..8], [0, 0, 0, 1]);
    bytes[7] = 3;
    assert_eq!(offence(&keys, turn, &key_id(1), &token_of(&bytes)), Offence::Seal);
    // A record key is no session key.
    bytes[7] = 2;
    assert_eq!(offence(&keys, turn, &key_id(1), &token_of(&bytes)), Offence::UnknownKey);
}

#[test]
fn w3_3_an_expired_token_says_so_until_its_key_is_destroyed() {
    let mut ring = first_ring();
    let (token, _) = seal_with(&Keys::prepare(&ring).unwrap(), &key_id(1), &plain_content());
    let expires = plain_content().expires;
    ring.rotate(start().plus_seconds(10), 0, material(3)).unwrap();
    let until = ring.keys()[0].until().unwrap();
    let keys = Keys::prepare(&ring).unwrap();
    let at = |now: Timestamp| open(&keys, now, &key_id(1), &token).map(|_| ());
    assert_eq!(at(Timestamp::from_epoch_millis(expires.epoch_millis() - 1)), Ok(()));
    assert_eq!(at(expires), Err(OpenError::Expired(expires)));
    assert_eq!(at(until.plus_seconds(72 * 3600 - 1)), Err(OpenError::Expired(expires)));
    // The prepared keys know it by themselves, swept or not.
    assert_eq!(at(until.plus_seconds(72 * 3600)), Err(OpenError::Invalid(Offence::UnknownKey)));
}

#[test]
fn w3_3_a_stolen_retired_key_mints_nothing() {
    let mut ring = first_ring();
    ring.rotate(start().plus_seconds(10), 0, material(3)).unwrap();
    let keys = Keys::prepare(&ring).unwrap();
    let now = start().plus_seconds(3600);
    let (retired, sealing) = (keys.session_key(KeyId(1), now).unwrap(), keys.session_key(KeyId(3), now).unwrap());
    let issued_now = SessionContent { issued: now, expires: now.plus_seconds(900), ..plain_content() };
    assert_eq!(offence(&keys, now, &key_id(1), &forge_session(&keys, retired, &key_id(1), &issued_now)), Offence::OutsideSealingPeriod);
    assert!(open(&keys, now, &key_id(1), &forge_session(&keys, sealing, &key_id(1), &issued_now)).is_ok());
    // Nor may a new key pretend to have sealed before it was known.
    let backdated = SessionContent { issued: start(), ..plain_content() };
    assert_eq!(offence(&keys, now, &key_id(1), &forge_session(&keys, sealing, &key_id(1), &backdated)), Offence::OutsideSealingPeriod);
}

#[test]
fn w3_3_a_token_from_the_future_opens_within_a_minute_only() {
    let keys = first_keys();
    let issued = start().plus_seconds(1000);
    let (token, _) = seal_with(&keys, &key_id(1), &SessionContent { issued, expires: issued.plus_seconds(900), ..plain_content() });
    assert!(open(&keys, issued.minus_seconds(CLOCK_LEEWAY_SECONDS), &key_id(1), &token).is_ok());
    assert_eq!(offence(&keys, issued.minus_seconds(CLOCK_LEEWAY_SECONDS + 1), &key_id(1), &token), Offence::Future);
}

#[test]
fn w3_3_no_session_lives_longer_than_36_hours() {
    let keys = first_keys();
    let key = keys.sealing_at(start()).unwrap();
    let lives = |seconds| SessionContent { expires: start().plus_seconds(seconds), ..plain_content() };
    let (longest, _) = seal_with(&keys, &key_id(1), &lives(LONGEST_SESSION_SECONDS));
    assert!(open(&keys, start(), &key_id(1), &longest).is_ok());
    for seconds in [LONGEST_SESSION_SECONDS + 1, 0, -5] {
        assert_eq!(seal(&keys, [9; NONCE_BYTES], &key_id(1), &lives(seconds)).unwrap_err(), SealError::Unusable, "{seconds} s");
        assert_eq!(offence(&keys, start(), &key_id(1), &forge_session(&keys, key, &key_id(1), &lives(seconds))), Offence::Lifetime, "{seconds} s");
    }
}

#[test]
fn only_a_temporary_key_id_of_the_same_account_is_sealed_for() {
    let keys = first_keys();
    let other_account = AccountId::parse("999988887777").unwrap();
    for id in [AccessKeyId::mint_long_term(account(), [1; 16]), AccessKeyId::mint_temporary(other_account, [1; 16])] {
        assert_eq!(seal(&keys, [9; NONCE_BYTES], &id, &plain_content()).unwrap_err(), SealError::Unusable);
    }
}

#[test]
fn nothing_is_sealed_for_an_instant_when_no_key_seals() {
    let early = SessionContent { issued: start().minus_seconds(10), ..plain_content() };
    assert_eq!(seal(&first_keys(), [9; NONCE_BYTES], &key_id(1), &early).unwrap_err(), SealError::NoSealingKey);
}

#[test]
fn w3_4_sizes_are_padded_to_64_bytes() {
    let keys = first_keys();
    let mut sizes = std::collections::BTreeSet::new();
    for length in 2..64 {
        let name = SourceIdentity::parse(&"s".repeat(length)).unwrap();
        sizes.insert(bytes_of(&seal_with(&keys, &key_id(1), &SessionContent { source_identity: Some(name), ..plain_content() }).0).len());
    }
    assert!(sizes.len() <= 2, "{sizes:?}");
    assert!(sizes.iter().all(|size| (size - 36) % 64 == 0), "{sizes:?}");
}

#[test]
fn a_token_too_large_for_a_header_is_neither_sealed_nor_read() {
    let keys = first_keys();
    // Text that does not compress.
    let mut state = 1_u32;
    let noise: String = (0..20_000)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b' ' + u8::try_from((state >> 24) % 94).unwrap())
        })
        .collect();
    let large = SessionContent { inline_policy: Some(noise), ..plain_content() };
    assert_eq!(seal(&keys, [9; NONCE_BYTES], &key_id(1), &large).unwrap_err(), SealError::TooLarge);
    // Refused by its length alone, before anything is decoded, although it would open.
    let long = forge(&keys, keys.sealing_at(start()).unwrap(), Purpose::Session, &key_id(1), &[0; MAX_TOKEN_BYTES]);
    assert_eq!(offence(&keys, start(), &key_id(1), &long), Offence::Text);
}

proptest! {
    #[test]
    fn whatever_the_token_says_opening_it_never_panics(text in "[A-Za-z0-9+/=]{0,200}", raw in proptest::collection::vec(any::<u8>(), 0..200)) {
        let keys = first_keys();
        for token in [SessionToken::new(text), token_of(&raw), token_of(&[&[0x0c, 0x06, 0x0f, 1, 0, 0, 0, 1], raw.as_slice()].concat())] {
            prop_assert!(matches!(open(&keys, start(), &key_id(1), &token), Err(OpenError::Invalid(_))));
        }
    }

    #[test]
    fn any_content_is_sealed_and_opened(content in super::content::any_content(), nonce: [u8; 12], seed: u8) {
        let keys = first_keys();
        let (token, secret) = seal(&keys, nonce, &key_id(seed), &content).unwrap();
        let opened = open(&keys, start(), &key_id(seed), &token).unwrap();
        prop_assert_eq!(opened.content, content);
        prop_assert_eq!(opened.secret, secret);
    }
}
