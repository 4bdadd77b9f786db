//! Presence, cardinality, set operators, and how blocks, keys and values go together (policy-evaluation §4).

use super::{
    Cast, OWN,
    Sent::{self, Many, Nothing, One},
    Stack, check, user_may,
};
use crate::{Cardinality, Catalogue, Compiled, Context, Document, DocumentKind, KeyDefinition, KeyType, Producer};

const SINGLE: &str = "aws:username";
const MULTI: &str = "aws:TagKeys";

#[test]
fn a_missing_key_fails_positive_and_meets_negated_operators() {
    let rows = [
        ("StringEquals", "\"a\"", false),
        ("StringNotEquals", "\"a\"", true),
        ("StringEqualsIgnoreCase", "\"a\"", false),
        ("StringNotEqualsIgnoreCase", "\"a\"", true),
        ("StringLike", "\"*\"", false),
        ("StringNotLike", "\"*\"", true),
        ("NumericEquals", "\"1\"", false),
        ("NumericNotEquals", "\"1\"", true),
        ("NumericLessThan", "\"1\"", false),
        ("NumericLessThanEquals", "\"1\"", false),
        ("NumericGreaterThan", "\"1\"", false),
        ("NumericGreaterThanEquals", "\"1\"", false),
        ("DateEquals", "\"2030\"", false),
        ("DateNotEquals", "\"2030\"", true),
        ("DateLessThan", "\"2030\"", false),
        ("DateLessThanEquals", "\"2030\"", false),
        ("DateGreaterThan", "\"2030\"", false),
        ("DateGreaterThanEquals", "\"2030\"", false),
        ("Bool", "\"false\"", false),
        ("BinaryEquals", "\"aGk=\"", false),
        ("IpAddress", "\"0.0.0.0/0\"", false),
        ("NotIpAddress", "\"0.0.0.0/0\"", true),
        ("ArnEquals", "\"arn:aws:iam::1:user/a\"", false),
        ("ArnNotEquals", "\"arn:aws:iam::1:user/a\"", true),
        ("ArnLike", "\"arn:aws:iam::1:user/a\"", false),
        ("ArnNotLike", "\"arn:aws:iam::1:user/a\"", true),
    ];
    for (operator, values, when_missing) in rows {
        check(operator, SINGLE, values, Nothing, when_missing);
        check(&format!("{operator}IfExists"), SINGLE, values, Nothing, true);
        check(&format!("ForAllValues:{operator}"), SINGLE, values, Nothing, true);
        check(&format!("ForAnyValue:{operator}"), SINGLE, values, Nothing, false);
        check(&format!("ForAnyValue:{operator}IfExists"), SINGLE, values, Nothing, true);
        check(&format!("ForAllValues:{operator}IfExists"), SINGLE, values, Nothing, true);
    }
}

#[test]
fn if_exists_changes_nothing_of_a_key_that_is_there() {
    check("StringEqualsIfExists", SINGLE, "\"a\"", One("a"), true);
    check("StringEqualsIfExists", SINGLE, "\"a\"", One("b"), false);
    check("StringNotEqualsIfExists", SINGLE, "\"a\"", One("a"), false);
}

#[test]
fn set_operators_as_recorded() {
    let sets: [Sent; 4] = [Many(&[]), Many(&["team"]), Many(&["env"]), Many(&["team", "env"])];
    let rows = [
        ("ForAnyValue:StringEquals", [false, true, false, true]),
        ("ForAllValues:StringEquals", [true, true, false, false]),
        ("ForAnyValue:StringNotEquals", [false, false, true, true]),
        ("ForAllValues:StringNotEquals", [true, false, true, false]),
    ];
    for (operator, expected) in rows {
        for (sent, expected) in sets.into_iter().zip(expected) {
            check(operator, MULTI, "\"team\"", sent, expected);
        }
    }
}

#[test]
fn a_multivalued_key_without_set_operator_is_never_met_while_present() {
    for sent in [Many(&["team"]), Many(&["team", "env"]), One("team")] {
        for operator in ["StringEquals", "StringNotEquals", "StringEqualsIfExists", "StringNotEqualsIfExists", "StringLike", "StringNotLike"] {
            check(operator, MULTI, "\"team\"", sent, false);
            check(operator, MULTI, "\"other\"", sent, false);
        }
    }
    check("StringEquals", MULTI, "\"team\"", Nothing, false);
    check("StringNotEquals", MULTI, "\"team\"", Nothing, true);
    check("StringEqualsIfExists", MULTI, "\"team\"", Nothing, true);
    check("Null", MULTI, "\"false\"", Many(&["team"]), true);
    check("Null", MULTI, "\"true\"", Many(&[]), true);
}

#[test]
fn a_single_valued_key_under_a_set_operator_works_on_its_value() {
    check("ForAllValues:StringLike", SINGLE, "\"a*\"", One("ab"), true);
    check("ForAnyValue:StringLike", SINGLE, "\"a*\"", One("b"), false);
    check("ForAnyValue:StringEquals", SINGLE, "\"\"", One(""), true);
}

#[test]
fn values_are_alternatives_and_of_negated_operators_none_may_match() {
    check("StringEquals", SINGLE, r#"["a","b"]"#, One("b"), true);
    check("StringNotEquals", SINGLE, r#"["a","b"]"#, One("b"), false);
    check("StringNotEquals", SINGLE, r#"["a","b"]"#, One("c"), true);
    check("NumericNotEquals", SINGLE, r#"["1","x"]"#, One("1"), false);
    check("StringEquals", SINGLE, "[]", One("a"), false);
    check("StringNotEquals", SINGLE, "[]", One("a"), true);
    check("Null", SINGLE, r#"["true","false"]"#, Nothing, true);
}

#[test]
fn operators_and_keys_must_all_hold() {
    let both = r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:username":"Bob","aws:PrincipalAccount":"1"},"Bool":{"aws:SecureTransport":"true"}}}"#;
    let context = |name: &'static str, secure: &'static str| {
        let mut context = Context::new();
        context.set_single("AWS:UserName", name);
        context.set_single("aws:principalaccount", "1");
        context.set_single("aws:SecureTransport", secure);
        context
    };
    assert!(user_may(both, "s3:GetObject", "*", &context("Bob", "true")));
    assert!(!user_may(both, "s3:GetObject", "*", &context("Eve", "true")));
    assert!(!user_may(both, "s3:GetObject", "*", &context("Bob", "false")));
}

#[test]
fn keys_have_no_case_and_tag_keys_neither() {
    for (key, value) in [("AWS:RequestTag/TEAM", "x"), ("aws:requesttag/team", "x")] {
        let mut context = Context::new();
        context.set_single(key, value);
        let statement = r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/Team":"x"}}}"#;
        assert!(user_may(statement, "s3:GetObject", "*", &context));
    }
    let mut context = Context::new();
    context.set_single("aws:RequestTag/ÄRA", "x");
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/ära":"x"}}}"#;
    assert!(user_may(statement, "s3:GetObject", "*", &context));
}

/// Who knows that a key has no value says so by setting none; what is asked on top cannot fill it.
#[test]
fn a_key_that_was_set_without_a_value_stays_absent() {
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"ForAnyValue:StringEquals":{"aws:TagKeys":"x"}}}"#;
    let mut of_request = Context::new();
    of_request.set_multi("aws:TagKeys", std::iter::empty::<&str>());
    let mut of_action = Context::over(&of_request);
    of_action.set_multi("aws:tagkeys", ["x"]);
    assert!(!user_may(statement, "s3:GetObject", "*", &of_action));
    of_request.set_multi("aws:tagkeys", ["x"]);
    assert!(!user_may(statement, "s3:GetObject", "*", &of_request));
}

#[test]
fn an_empty_condition_always_holds() {
    assert!(user_may(r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{}}"#, "s3:GetObject", "*", &Context::new()));
    assert!(user_may(r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{}}}"#, "s3:GetObject", "*", &Context::new()));
}

#[test]
fn a_key_that_the_reference_does_not_list_is_an_ordinary_absent_key() {
    check("StringEquals", "acme:Colour", "\"red\"", Nothing, false);
    check("StringNotEquals", "acme:Colour", "\"red\"", Nothing, true);
}

#[test]
fn a_key_that_nobody_brings_is_an_ordinary_absent_key() {
    for key in ["aws:SourceVpce", "saml:aud", "gitlab.com:sub", "iam:PassedToService"] {
        check("StringEquals", key, "\"x\"", Nothing, false);
        check("StringNotEquals", key, "\"x\"", Nothing, true);
        check("StringEqualsIfExists", key, "\"x\"", Nothing, true);
        check("Null", key, "\"true\"", Nothing, true);
    }
}

/// A key that a request may have and nobody here can tell: its absence says nothing, so an Allow stops and a Deny fires.
#[test]
fn a_key_that_is_unknown_stops_an_allow_and_fires_a_deny() {
    static ROWS: [KeyDefinition; 1] =
        [KeyDefinition { name: "acme:Colour", kind: KeyType::String, cardinality: Cardinality::Single, producer: Producer::Unknown }];
    let allowing = |effect: &str, operator: &str| {
        let text = format!(
            r#"{{"Statement":[{{"Effect":"Allow","Action":"s3:*","Resource":"*"}},{{"Effect":"{effect}","Action":"*","Resource":"*","Condition":{{"{operator}":{{"acme:colour":"true"}}}}}}]}}"#
        );
        let document = Document::read(&text, DocumentKind::Identity).unwrap();
        let stack = Stack { identity: vec![Compiled::compile(&document, &Catalogue::of(&ROWS))], ..Stack::default() };
        move |action: &str| stack.decide(Cast::new().user(), (action, "*", OWN), &Context::new()).is_allow()
    };
    for operator in ["StringEquals", "StringNotEquals", "StringEqualsIfExists", "Null", "ForAllValues:StringEquals"] {
        assert!(!allowing("Allow", operator)("ec2:RunInstances"), "{operator}");
        assert!(!allowing("Deny", operator)("s3:GetObject"), "{operator}");
    }
}
