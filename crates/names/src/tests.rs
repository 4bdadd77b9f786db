//! Cases of the nouns.

use crate::{
    AccessKeyId, AccessKeyKind, AccountId, Arn, FoldedName, IdKind, MAX_ARN_CHARS, RequestId, SecretAccessKey, SecretText, SessionName, SessionToken,
    SourceIdentity, Tag, Times, Timestamp, UniqueId,
};

fn account(text: &str) -> AccountId {
    AccountId::parse(text).unwrap()
}

#[test]
fn account_ids_are_twelve_digits_and_keep_their_zeroes() {
    assert_eq!(account("000000000123").to_string(), "000000000123");
    for bad in ["", "12345678901", "1234567890123", "12345678901a", "١٢٣"] {
        assert!(AccountId::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn minted_ids_carry_their_account() {
    for (number, fill) in [("123456789012", 0x00), ("999999999999", 0xff), ("000000000001", 0x5a)] {
        let key = AccessKeyId::mint_temporary(account(number), [fill; 16]);
        assert_eq!(key.as_str().len(), 20);
        assert_eq!(key.account(), Some(account(number)));
        assert_eq!(key.kind(), AccessKeyKind::Temporary);
        let id = UniqueId::mint(IdKind::Role, account(number), [fill; 16]);
        assert_eq!((id.as_str().len(), id.kind()), (21, IdKind::Role));
        assert_eq!(UniqueId::parse(id.as_str()).unwrap(), id);
    }
}

#[test]
fn a_published_access_key_id_decodes_to_its_account() {
    // From public write-ups of the format: the account behind this id is known.
    let key = AccessKeyId::parse("ASIAY34FZKBOKMUTVV7A").unwrap();
    assert_eq!(key.account(), Some(account("609629065308")));
}

#[test]
fn ids_from_before_2019_carry_no_account() {
    assert_eq!(AccessKeyId::parse("AKIAIOSFODNN7EXAMPLE").unwrap().account(), None);
}

#[test]
fn an_asia_id_is_temporary_however_it_is_spelt() {
    assert_eq!(AccessKeyId::parse("ASIA_lowercase_and_long").unwrap().kind(), AccessKeyKind::Temporary);
    assert_eq!(AccessKeyId::parse("minioadminminioadmin").unwrap().kind(), AccessKeyKind::Foreign);
}

#[test]
fn arns_split_at_their_first_five_colons() {
    let arn = Arn::parse("arn:aws:iam::123456789012:user/a:b/Bob").unwrap();
    assert_eq!((arn.partition(), arn.service(), arn.region(), arn.account(), arn.resource()), ("aws", "iam", "", "123456789012", "user/a:b/Bob"));
    for bad in
        ["", "arn", "arn:aws:iam::123456789012", "arn:aws:iam::123456789012:", "arn::iam::123456789012:x", "arn:aws:iam::12:x", "xrn:aws:iam:::x"]
    {
        assert!(Arn::parse(bad).is_err(), "{bad}");
    }
    assert!(Arn::parse(&format!("arn:aws:iam::123456789012:{}", "x".repeat(2048))).is_err());
}

#[test]
fn names_fold_for_lookup_only() {
    assert_eq!(FoldedName::of("Bob"), FoldedName::of("bOB"));
    assert_eq!(SessionName::parse("Bob-1@x").unwrap().as_str(), "Bob-1@x");
    assert!(SessionName::parse("Session1:2").is_err());
    assert!(SessionName::parse("a").is_err());
    assert!(SourceIdentity::parse("aws:x").is_err());
}

#[test]
fn reserved_tag_keys_in_any_case() {
    assert!(Tag::new("AwS:x", "").is_reserved());
    assert!(!Tag::new("awsx", "aws:").is_reserved());
}

#[test]
fn every_day_is_the_one_that_the_calendar_has() {
    const YEAR_2401: i64 = 13_601_088_000;
    let mut times = Times::default();
    for second in (0..YEAR_2401).step_by(86_400).map(|day| day + day % 86_399) {
        let calendar = jiff::Timestamp::from_second(second).unwrap();
        let instant = Timestamp::from_epoch_millis(second * 1000 + second % 1000);
        assert_eq!(instant.to_string(), calendar.to_string());
        assert_eq!(times.with_millis(instant), format!("{calendar:.0}").replace('Z', &format!(".{:03}Z", second % 1000)));
    }
}

#[test]
fn timestamps_in_every_form_of_the_wire() {
    let at = Timestamp::parse_basic("20260102T030405Z").unwrap();
    assert_eq!(at.to_string(), "2026-01-02T03:04:05Z");
    assert_eq!((at.basic(), at.date()), ("20260102T030405Z".into(), "20260102".into()));
    assert_eq!(at.spoken(), "Jan 2, 2026, 3:04:05 AM");
    assert_eq!(at.plus_seconds(10 * 3600).spoken(), "Jan 2, 2026, 1:04:05 PM");
    assert_eq!(Timestamp::parse_rfc3339("2026-01-02T04:04:05.500+01:00").unwrap().with_millis(), "2026-01-02T03:04:05.500Z");
    for bad in ["20260102T030405", "20260102t030405Z", "20261302T030405Z", "2026-01-02T03:04:05Z", "20260102T0304-5Z", ""] {
        assert!(Timestamp::parse_basic(bad).is_err(), "{bad}");
    }
}

/// W7.4: a secret that gets into a log line or a failed assertion stays a secret.
#[test]
fn w7_4_no_secret_prints_itself() {
    const WORD: &str = "hunter2hunter2";
    let shown = [
        format!("{:?}", SecretAccessKey::new(WORD.into())),
        format!("{:?}", SessionToken::new(WORD.into())),
        format!("{:#?}", Some(SecretText::new(WORD.into()))),
    ];
    assert_eq!(shown, ["SecretAccessKey(…)", "SessionToken(…)", "Some(\n    SecretText(…),\n)"]);
}

#[test]
fn secrets_are_equal_as_their_text_and_come_out_where_they_are_asked_for() {
    let secret = SecretAccessKey::new("hunter2hunter2".into());
    assert_eq!(secret, secret.clone());
    assert_eq!(secret.expose(), "hunter2hunter2");
    for other in ["", "hunter2hunter", "hunter2hunter3", "hunter2hunter2 "] {
        assert_ne!(secret, SecretAccessKey::new(other.into()), "{other}");
    }
    assert_eq!(SecretText::default(), SecretText::new(String::new()));
}

#[test]
fn no_arn_is_longer_than_2048_characters_and_every_arn_is_its_parts() {
    let head = "arn:aws:iam::123456789012:";
    let longest = format!("{head}{}", "é".repeat(MAX_ARN_CHARS - head.len()));
    let arn = Arn::parse(&longest).unwrap();
    let parts = [arn.partition(), arn.service(), arn.region(), arn.account(), arn.resource()];
    assert_eq!(format!("arn:{}", parts.join(":")), longest);
    assert!(Arn::parse(&format!("{longest}é")).is_err());
    // Case counts: policies compare ARNs as text.
    assert_ne!(Arn::parse("arn:aws:s3:::Bucket").unwrap(), Arn::parse("arn:aws:s3:::bucket").unwrap());
}

#[test]
fn unique_ids_and_key_ids_of_another_form_are_none() {
    for bad in ["", "AIDA", "XXXAEXAMPLEEXAMPLE234", "aidaexampleexample234", "AIDAEXAMPLEEXAMPLE23!"] {
        assert!(UniqueId::parse(bad).is_err(), "{bad}");
    }
    for bad in ["", "short", "AKIA IOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE/", &"A".repeat(129)] {
        assert!(AccessKeyId::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn instants_stay_within_the_years_that_the_wire_can_write() {
    let last = Timestamp::from_epoch_seconds(i64::MAX);
    assert_eq!(last.to_string(), "9999-12-30T22:00:00Z");
    assert_eq!(last.plus_seconds(i64::MAX), last);
    assert_eq!(Timestamp::from_epoch_seconds(i64::MIN).epoch_millis(), 0);
}

#[test]
fn a_short_request_id_tells_how_the_id_begins() {
    let id = RequestId::mint(*b"sixteen letters!");
    let beginning = RequestId::beginning(&id.short()).unwrap();
    assert!(id.as_str().starts_with(&beginning) && beginning.len() == 19, "{id} {beginning}");
    assert_eq!(RequestId::beginning(&id.short().to_lowercase()), Some(beginning));
    for other in ["", "54D198D06634477", "54D198D0663447744", "54D198D06634477G", "54D198D066344é", id.as_str()] {
        assert_eq!(RequestId::beginning(other), None, "{other}");
    }
}

#[test]
fn request_ids_are_uuids_of_version_four() {
    assert_eq!(RequestId::mint([0xff; 16]).as_str(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
}
