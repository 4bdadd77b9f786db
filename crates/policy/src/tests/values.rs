//! Typed values: every recorded line of policy-evaluation §4 about strings, numbers, dates, booleans, binaries and ARNs.

use super::{
    Sent::{Nothing, One},
    allows, check, denies,
};
use crate::Producer;

const KEY: &str = "aws:username";

#[track_caller]
fn both(operator: &str, negated: &str, policy: &str, request: &'static str, alike: bool) {
    let values = serde_json::to_string(policy).unwrap();
    check(operator, KEY, &values, One(request), alike);
    check(negated, KEY, &values, One(request), !alike);
}

#[test]
fn string_equals_is_exact() {
    for (policy, request, alike) in
        [("Bob", "Bob", true), ("Bob", "bob", false), ("B*", "Bob", false), ("B*", "B*", true), ("", "", true), ("", "x", false)]
    {
        both("StringEquals", "StringNotEquals", policy, request, alike);
    }
}

#[test]
fn ignoring_case_compares_full_lower_casing_not_folding() {
    let rows = [
        ("K", "\u{212A}", true),
        ("ß", "ẞ", true),
        ("Σ", "σ", true),
        ("ΟΣ", "ος", true),
        ("I", "ı", false),
        ("i", "İ", false),
        ("s", "ſ", false),
        ("Σ", "ς", false),
        ("ß", "SS", false),
        ("Bob", "bOB", true),
        ("*", "x", false),
    ];
    for (policy, request, alike) in rows {
        both("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", policy, request, alike);
    }
}

#[test]
fn like_has_a_case_and_counts_utf16_units() {
    let rows = [
        ("B?b", "Bob", true),
        ("b?b", "Bob", false),
        ("a*z", "a\n/:z", true),
        ("[a]\\", "[a]\\", true),
        ("[a]", "a", false),
        ("?", "😀", false),
        ("??", "😀", true),
        ("?*", "😀", true),
        ("???", "😀", false),
        ("a??b", "a😀b", true),
        ("*?", "😀", true),
        ("?", "é", true),
        ("*", "", true),
        ("?", "", false),
    ];
    for (policy, request, alike) in rows {
        both("StringLike", "StringNotLike", policy, request, alike);
    }
}

#[test]
fn numbers_are_decimals_of_any_precision() {
    let rows = [
        ("1", "01", true),
        ("1", "+1", true),
        ("1", "1.0", true),
        ("1", "1e0", true),
        ("10", "1E1", true),
        ("0.1", ".1", true),
        ("5", "5.", true),
        ("0", "-0", true),
        ("-1", "1", false),
        ("123456789012345678901234567890.000000000000000000001", "123456789012345678901234567890.000000000000000000001", true),
        ("123456789012345678901234567890.000000000000000000001", "123456789012345678901234567890.000000000000000000002", false),
        ("1e400", "10e399", true),
        ("x", "x", false),
        ("", "", false),
        ("NaN", "NaN", false),
        ("Infinity", "Infinity", false),
        ("1", "x", false),
        ("1", " 1", false),
        ("1", "1e99999999999", false),
    ];
    for (policy, request, alike) in rows {
        both("NumericEquals", "NumericNotEquals", policy, request, alike);
    }
}

#[test]
fn numbers_have_an_order() {
    let rows = [("2", "10"), ("-10", "-2"), ("-1", "0.5"), ("0", "0.0001"), ("1.99", "2"), ("9e9", "1e10"), ("-1e400", "1e-400"), ("1.2", "1.23")];
    for (less, more) in rows {
        for (operator, policy, request, expected) in [
            ("NumericLessThan", more, less, true),
            ("NumericLessThan", less, more, false),
            ("NumericLessThan", less, less, false),
            ("NumericLessThanEquals", less, less, true),
            ("NumericGreaterThan", less, more, true),
            ("NumericGreaterThan", less, less, false),
            ("NumericGreaterThanEquals", less, less, true),
            ("NumericGreaterThanEquals", more, less, false),
        ] {
            check(operator, KEY, &format!("\"{policy}\""), One(request), expected);
        }
    }
    check("NumericLessThan", KEY, r#""x""#, One("1"), false);
    check("NumericGreaterThan", KEY, r#""1""#, One("x"), false);
    check("NumericEquals", KEY, "3600", One("3600"), true);
}

#[test]
fn dates_are_iso_8601_or_epoch_seconds_to_the_millisecond() {
    let rows = [
        ("2030-01-01", "2030-01-01T00:00:00Z", true),
        ("2030-01-01", "1893456000", true),
        ("2030", "2030-01-01", true),
        ("2030-01", "2030-01-01", true),
        ("2030-01-01T00:00Z", "2030-01-01", true),
        ("2030-01-01T02:00:00+02:00", "2030-01-01", true),
        ("2029-12-31T22:30:00-01:30", "2030-01-01", true),
        ("2030-01-01T00:00:00.5Z", "2030-01-01T00:00:00.500Z", true),
        ("2030-01-01T00:00:00.0001Z", "2030-01-01T00:00:00Z", true),
        ("2030-01-01T00:00:00.001Z", "2030-01-01T00:00:00Z", false),
        ("2024-02-29", "1709164800", true),
        ("2023-02-29", "2023-02-29", false),
        ("2030-13-01", "2030-13-01", false),
        ("2030-01-01T00:00:00", "2030-01-01T00:00:00", false),
        ("2030-*", "2030-01-01", false),
        ("x", "x", false),
        ("", "", false),
    ];
    for (policy, request, alike) in rows {
        both("DateEquals", "DateNotEquals", policy, request, alike);
    }
    for (operator, request, expected) in [
        ("DateLessThan", "2029-12-31T23:59:59.999Z", true),
        ("DateLessThan", "2030-01-01", false),
        ("DateLessThanEquals", "2030-01-01", true),
        ("DateGreaterThan", "2030-01-01T00:00:00.001Z", true),
        ("DateGreaterThan", "2030-01-01", false),
        ("DateGreaterThanEquals", "1893456000", true),
        ("DateGreaterThanEquals", "x", false),
    ] {
        check(operator, "aws:CurrentTime", r#""2030-01-01""#, One(request), expected);
    }
}

#[test]
fn bool_knows_one_word() {
    for (policy, request, expected) in
        [("true", "TRUE", true), ("True", "true", true), ("false", "x", true), ("yes", "false", true), ("yes", "true", false), ("true", "1", false)]
    {
        check("Bool", "aws:SecureTransport", &format!("\"{policy}\""), One(request), expected);
    }
    check("Bool", "aws:SecureTransport", "true", One("true"), true);
    check("Bool", "aws:SecureTransport", r#"["true","false"]"#, One("false"), true);
}

#[test]
fn binary_compares_bytes() {
    check("BinaryEquals", KEY, r#""aGk=""#, One("aGk="), true);
    check("BinaryEquals", KEY, r#""aGk=""#, One("aGo="), false);
    check("BinaryEquals", KEY, r#""aGk=""#, One("!"), false);
    check("BinaryEquals", KEY, r#""!""#, One("!"), false);
}

#[test]
fn null_asks_for_presence() {
    for (policy, when_absent) in [("true", true), ("TRUE", true), ("false", false), ("yes", false)] {
        check("Null", KEY, &format!("\"{policy}\""), Nothing, when_absent);
        check("Null", KEY, &format!("\"{policy}\""), One(""), !when_absent);
        check("Null", KEY, &format!("\"{policy}\""), One("x"), !when_absent);
    }
}

#[test]
fn arns_are_compared_part_by_part() {
    let rows = [
        ("arn:aws:iam::111111111111:role/*", "arn:aws:iam::111111111111:role/a/b:c", true),
        ("arn:aws:iam::*:role/R", "arn:aws:iam::111111111111:role/R", true),
        ("arn:aws:iam::1*:role/R", "arn:aws:iam::2:role/R", false),
        ("arn:aws:*:*:*:role/R", "arn:aws:iam::1:role/R", true),
        ("arn:aws:iam::1:*:role/R", "arn:aws:iam::1:role/R", false),
        ("arn:aws:s3:*", "arn:aws:s3:::bucket/key", true),
        ("arn:aws:s3:*", "arn:aws:iam::1:role/R", false),
        ("arn:aws:s3:::b?", "arn:aws:s3:::b1", true),
        ("arn:aws:s3:::b", "arn:aws:s3:::B", false),
        ("arn:aws:s3:::?", "arn:aws:s3:::😀", false),
        ("arn:aws:s3:::??", "arn:aws:s3:::😀", true),
    ];
    for (policy, request, alike) in rows {
        both("ArnLike", "ArnNotLike", policy, request, alike);
        both("ArnEquals", "ArnNotEquals", policy, request, alike);
    }
}

#[test]
fn a_request_value_that_is_no_arn_fails_both_forms() {
    for operator in ["ArnLike", "ArnNotLike", "ArnEquals", "ArnNotEquals", "ArnNotLikeIfExists"] {
        check(operator, "aws:PrincipalArn", r#""arn:aws:iam::1:user/a""#, One("nonsense"), false);
    }
}

#[test]
fn a_policy_value_that_is_no_arn_stops_an_allow_and_fires_a_deny() {
    let request = One("arn:aws:iam::1:user/a");
    for operator in ["ArnLike", "ArnNotLike"] {
        for values in [r#""nonsense""#, r#"["nonsense","arn:aws:iam::1:user/a"]"#, r#"["arn:aws:iam::1:user/b","nonsense"]"#] {
            assert!(!allows(operator, "aws:PrincipalArn", values, request), "{operator} {values}");
            assert!(denies(operator, "aws:PrincipalArn", values, request), "{operator} {values}");
        }
    }
    // Values go in order, and a match before the malformed one wins.
    check("ArnLike", "aws:PrincipalArn", r#"["arn:aws:iam::1:user/a","nonsense"]"#, request, true);
    check("ArnNotLike", "aws:PrincipalArn", r#"["arn:aws:iam::1:user/a","nonsense"]"#, request, false);
    // With a request value that is none either, both forms are false.
    check("ArnLike", "aws:PrincipalArn", r#""nonsense""#, One("nonsense"), false);
}

#[test]
fn keys_of_s3_are_listed_with_who_brings_them() {
    let catalogue = crate::Catalogue::reference();
    for key in ["s3:prefix", "s3:versionid", "s3:locationconstraint", "s3:ExistingObjectTag/team", "s3:x-amz-copy-source", "s3:x-amz-grant-read"] {
        assert_eq!(catalogue.producer(key), Some(Producer::Action), "{key}");
    }
    for key in ["s3:DataAccessPointArn", "s3:BucketTag/team", "s3:JobSuspendedCause"] {
        assert_eq!(catalogue.producer(key), Some(Producer::Unserved), "{key}");
    }
    assert!(catalogue.is_multi("s3:RequestObjectTagKeys"));
    assert!(catalogue.find("s3:VersionStatus").is_none());
}
