//! Texts and values that are made to cost: each as long as a limit lets it be, so that work that grows with its square would not end within the time
//! that a test has, and backtracking not at all. Nobody but the fuzzer counts how long they take; the bench does for what is ordinary.

use super::{Cast, OWN, Stack, policy};
use crate::{Catalogue, Compiled, Context, Document, DocumentKind, MAX_DOCUMENT_CHARS};

/// As long as a head lets a value be; S3's keys have 1024 bytes.
const LONG_VALUE: usize = 32 * 1024;

/// One statement with this pattern for a key's value, as long as a document may be.
fn like(pattern: &str) -> Compiled {
    let condition = format!(r#"{{"StringLike":{{"aws:UserAgent":"{pattern}"}}}}"#);
    one_statement(&condition)
}

fn one_statement(condition: &str) -> Compiled {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{condition}}}}}"#);
    policy(DocumentKind::Identity, &text)
}

fn may(policy: Compiled, context: &Context<'_>) -> bool {
    Stack { identity: vec![policy], ..Stack::default() }.decide(Cast::new().user(), ("s3:GetObject", "*", OWN), context).is_allow()
}

fn with_agent(value: &str) -> Context<'_> {
    let mut context = Context::new();
    context.set_single("aws:UserAgent", value);
    context
}

/// The text again and again, nearly as often as a document can hold it.
fn filled(text: &str) -> String {
    text.repeat((MAX_DOCUMENT_CHARS - 1024) / text.len())
}

#[test]
fn patterns_as_long_as_a_document_against_values_as_long_as_a_head() {
    let value = format!("{}b", "a".repeat(LONG_VALUE));
    let context = with_agent(&value);
    let shorter = format!("{}b", "*a".repeat(LONG_VALUE));
    assert!(may(like(&shorter), &context));
    for pattern in [
        filled("*a"),
        filled("a*"),
        format!("{}c", "*a".repeat(LONG_VALUE)),
        format!("*{}b", filled("a")),
        format!("*{}b", "a?".repeat(LONG_VALUE)),
        filled("*?a"),
        format!("{}c*", filled("*a?")),
        format!("*{}c*", "a".repeat(LONG_VALUE - 1)),
    ] {
        assert!(!may(like(&pattern), &context), "{}…", pattern.get(..12).unwrap());
    }
}

#[test]
fn variables_from_one_end_of_a_document_to_the_other() {
    let context = with_agent("x");
    for run in ["${", "${aws:username", "${aws:username, '", "${aws:username, 'x}", "${aws:username}", "${*}", "${aws:username, 'x'}", "${}", "}${"] {
        assert!(!may(like(&filled(run)), &context), "{run}");
    }
    // Values in the place of variables, each as long as it may be.
    let long = "a".repeat(LONG_VALUE);
    let mut context = with_agent(&long);
    context.set_single("aws:username", long.as_str());
    assert!(!may(like(&format!("{}b", "${aws:username}*".repeat(500))), &context));
}

/// Runs that a `?` makes no text, each short, as many as a document can hold, against a value as long as a head.
#[test]
fn a_document_of_short_runs_of_any_letters() {
    let value = "a".repeat(LONG_VALUE);
    let run = format!("*{}b*", "?".repeat(60));
    let patterns = vec![format!("\"{run}\""); (MAX_DOCUMENT_CHARS - 1024) / (run.len() + 3)];
    let condition = format!(r#"{{"StringLike":{{"aws:UserAgent":[{}]}}}}"#, patterns.join(","));
    assert!(!may(one_statement(&condition), &with_agent(&value)));
    assert!(may(like(&run), &with_agent(&format!("{value}b"))));
}

#[test]
fn ten_thousand_values_against_a_hundred() {
    let values: Vec<String> = (0..10_000).map(|at| format!("\"v{at}*\"")).collect();
    let keys: Vec<String> = (0..100).map(|at| format!("v{at}")).collect();
    for (operator, expected) in [("ForAllValues:StringLike", true), ("ForAnyValue:StringNotLike", false), ("ForAllValues:StringEquals", false)] {
        let compiled = one_statement(&format!(r#"{{"{operator}":{{"aws:TagKeys":[{}]}}}}"#, values.join(",")));
        let mut context = Context::new();
        context.set_multi("aws:TagKeys", keys.iter().map(String::as_str));
        assert_eq!(may(compiled, &context), expected, "{operator}");
    }
}

/// The reader refuses what is too deep before it goes there, and what is too long before it reads it.
#[test]
fn nesting_is_refused_at_its_limit() {
    for (open, close) in [("[", "]"), (r#"{"Statement":"#, "}"), (r#"{"a":["#, "]}")] {
        let depth = MAX_DOCUMENT_CHARS / (open.len() + close.len());
        let texts = [open.repeat(depth), format!("{}{}", open.repeat(depth), close.repeat(depth))];
        for text in texts {
            assert!(Document::read(&text, DocumentKind::Identity).is_err());
            assert!(Document::parse(&text, DocumentKind::Session, &Catalogue::reference()).is_err());
        }
    }
}

#[test]
fn as_many_members_statements_and_names_as_a_document_can_hold() {
    let members = |count: usize| (0..count).map(|at| format!("\"a:k{at}\":\"v\"")).collect::<Vec<_>>().join(",");
    let condition = format!(r#"{{"StringNotEquals":{{{}}}}}"#, members(8_000));
    assert!(may(one_statement(&condition), &Context::new()));
    let statements: Vec<String> = (0..1_700).map(|at| format!(r#"{{"Sid":"s{at}","Effect":"Deny","Action":"iam:*","Resource":"*"}}"#)).collect();
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    assert!(!may(policy(DocumentKind::Identity, &text), &Context::new()));
    let accounts: Vec<String> = (0..8_000).map(|at| format!("\"{:012}\"", 300_000_000_000_u64 + at)).collect();
    let principals = format!(r#"{{"Statement":{{"Effect":"Allow","Principal":{{"AWS":[{}]}},"Action":"sts:AssumeRole"}}}}"#, accounts.join(","));
    let parsed = Document::parse(&principals, DocumentKind::Trust, &Catalogue::reference()).unwrap();
    assert_eq!(Document::read(&parsed.to_json(), DocumentKind::Trust).unwrap().to_json(), parsed.to_json());
}

#[test]
fn numbers_dates_and_addresses_as_long_as_a_head() {
    let digits = "1".repeat(LONG_VALUE);
    let (zeroes, groups, dots) = ("0".repeat(LONG_VALUE), "1:".repeat(LONG_VALUE / 2), "1.".repeat(LONG_VALUE / 2));
    for value in [digits.as_str(), zeroes.as_str(), groups.as_str(), dots.as_str(), &format!("1e{digits}"), &format!("{digits}.{digits}")] {
        for operator in ["NumericLessThan", "DateLessThan", "IpAddress", "BinaryEquals", "ArnEquals"] {
            let literal = match operator {
                "IpAddress" => "192.0.2.0/24",
                "BinaryEquals" => "QQ==",
                "ArnEquals" => "arn:aws:s3:::b",
                _ => "0",
            };
            let compiled = one_statement(&format!(r#"{{"{operator}":{{"aws:UserAgent":"{literal}"}}}}"#));
            assert!(!may(compiled, &with_agent(value)), "{operator} {}…", value.get(..8).unwrap());
        }
        // The same from the policy's side, which a session document may have.
        let compiled = one_statement(&format!(r#"{{"NumericGreaterThan":{{"aws:UserAgent":"{value}"}}}}"#));
        assert!(!may(compiled, &with_agent("0.5")) || value.starts_with('0'));
    }
}

/// A document has room for a thousand variables, each with a value as long as a head: none of it is put together to be compared.
#[test]
fn a_long_value_named_a_thousand_times_is_not_put_together() {
    let long = "a".repeat(LONG_VALUE);
    let context = with_agent(&long);
    let named = filled("${aws:UserAgent}");
    for (operator, pattern) in [
        ("StringEquals", named.clone()),
        ("StringEqualsIgnoreCase", named.clone()),
        ("StringEqualsIgnoreCase", format!("é{named}")),
        ("StringLike", format!("*{named}*")),
        ("StringLike", format!("*{named}?")),
        ("StringLike", format!("*?{named}*")),
    ] {
        let compiled = one_statement(&format!(r#"{{"{operator}":{{"aws:UserAgent":"{pattern}"}}}}"#));
        assert!(!may(compiled, &context), "{operator} {}…", pattern.get(..24).unwrap());
    }
    let compiled = one_statement(&format!(r#"{{"Bool":{{"aws:UserAgent":"{named}"}}}}"#));
    assert!(may(compiled, &context), "what is not the word is false, however long it is");
    // But a text may be longer than its equal without case.
    let mut context = with_agent("kkkk");
    context.set_single("aws:username", "\u{212a}\u{212a}");
    let compiled = one_statement(r#"{"StringEqualsIgnoreCase":{"aws:UserAgent":"${aws:username}${aws:username}"}}"#);
    assert!(may(compiled, &context));
}
