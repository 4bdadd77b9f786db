//! Actions, resources and variables (policy-evaluation §2).

use super::{Cast, OWN, Stack, user_may};
use crate::{Context, DocumentKind};

#[track_caller]
fn acts(pattern: &str, action: &str, expected: bool) {
    let of = |element: &str| format!(r#"{{"Effect":"Allow","{element}":"{pattern}","Resource":"*"}}"#);
    assert_eq!(user_may(&of("Action"), action, "*", &Context::new()), expected, "Action {pattern} on {action}");
    assert_eq!(user_may(&of("NotAction"), action, "*", &Context::new()), !expected, "NotAction {pattern} on {action}");
}

#[track_caller]
fn covers(pattern: &str, resource: &str, expected: bool) {
    let of = |element: &str| format!(r#"{{"Effect":"Allow","Action":"*","{element}":"{pattern}"}}"#);
    assert_eq!(user_may(&of("Resource"), "s3:GetObject", resource, &Context::new()), expected, "Resource {pattern} on {resource}");
    assert_eq!(user_may(&of("NotResource"), "s3:GetObject", resource, &Context::new()), !expected, "NotResource {pattern} on {resource}");
}

#[test]
fn actions_have_no_case() {
    acts("sts:AssumeRole", "sts:AssumeRole", true);
    acts("STS:assumerole", "sts:AssumeRole", true);
    acts("sts:Assume*", "sts:AssumeRoleWithSAML", true);
    acts("sts:AssumeRol?", "sts:AssumeRole", true);
    acts("sts:AssumeRole", "sts:AssumeRoleWithSAML", false);
    acts("s3:*", "s3-object-lambda:GetObject", false);
    acts("*", "iam:CreateUser", true);
    acts("*:*", "iam:CreateUser", true);
    acts("iam:*User*", "iam:CreateUser", true);
}

#[test]
fn resources_match_part_by_part() {
    covers("*", "*", true);
    covers("arn:aws:s3:::b", "*", false);
    covers("arn:aws:s3:::b/*", "arn:aws:s3:::b/a/b:c", true);
    covers("arn:aws:s3:::b/*", "arn:aws:s3:::b", false);
    covers("arn:aws:s3:*", "arn:aws:s3:::b/a", true);
    covers("arn:aws:s3*:::b", "arn:aws:s3:::b", true);
    covers("arn:aws:iam::*:role/R", "arn:aws:iam::111111111111:role/R", true);
    covers("arn:aws:iam:*:*:role/R", "arn:aws:iam::111111111111:role/R", true);
    covers("arn:aws:iam:*:111111111111:role/R", "arn:aws:iam::222222222222:role/R", false);
    covers("arn:aws:iam::111111111111:role/r", "arn:aws:iam::111111111111:role/R", false);
    covers("arn:aws:iam::111111111111:role/*/R", "arn:aws:iam::111111111111:role/a/b/R", true);
}

/// Too few colons and no final star: no writer gets this far, and if it stands there it never allows and always denies.
#[test]
fn a_malformed_resource_never_allows_and_always_denies() {
    for element in ["Resource", "NotResource"] {
        let statement = |effect: &str| format!(r#"{{"Effect":"{effect}","Action":"*","{element}":"arn:aws:iam:*:role/R"}}"#);
        let on = "arn:aws:iam::111111111111:role/R";
        assert!(!user_may(&statement("Allow"), "iam:GetRole", on, &Context::new()));
        let both = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*"}},{}"#, statement("Deny"));
        assert!(!user_may(&both, "iam:GetRole", on, &Context::new()));
    }
}

#[track_caller]
fn with_values(kind: &str, resource: &str, on: &str, expected: bool) {
    let mut context = Context::new();
    context.set_single("aws:username", "Bob");
    context.set_single("aws:PrincipalTag/star", "*");
    context.set_single("aws:PrincipalTag/empty", "");
    context.set_multi("aws:TagKeys", ["one"]);
    let statement = format!(r#"{{"Effect":"Allow","Action":"*","{kind}":"{resource}"}}"#);
    assert_eq!(user_may(&statement, "s3:GetObject", on, &context), expected, "{kind} {resource} on {on}");
}

#[test]
fn variables_are_replaced_by_literal_values() {
    with_values("Resource", "arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::Bob/x", true);
    with_values("Resource", "arn:aws:s3:::${AWS:UserName}/*", "arn:aws:s3:::Eve/x", false);
    with_values("Resource", "arn:aws:s3:::a${aws:username}b?", "arn:aws:s3:::aBobbc", true);
    with_values("Resource", "arn:aws:s3:::${aws:PrincipalTag/star}", "arn:aws:s3:::anything", false);
    with_values("Resource", "arn:aws:s3:::${aws:PrincipalTag/star}", "arn:aws:s3:::*", true);
    with_values("Resource", "arn:aws:s3:::x${aws:PrincipalTag/empty}", "arn:aws:s3:::x", true);
}

#[test]
fn the_three_characters_are_literal() {
    with_values("Resource", "arn:aws:s3:::${*}", "arn:aws:s3:::a", false);
    with_values("Resource", "arn:aws:s3:::${*}${?}${$}{x}", "arn:aws:s3:::*?${x}", true);
}

#[test]
fn a_default_stands_in_for_an_absent_key_only() {
    with_values("Resource", "arn:aws:s3:::${aws:PrincipalTag/no, 'team}*'}", "arn:aws:s3:::team}*", true);
    with_values("Resource", "arn:aws:s3:::${aws:username, 'x'}", "arn:aws:s3:::Bob", true);
    with_values("Resource", "arn:aws:s3:::${aws:username, 'x'}", "arn:aws:s3:::x", false);
    with_values("Resource", "arn:aws:s3:::${aws:PrincipalTag/empty, 'x'}", "arn:aws:s3:::x", false);
}

#[test]
fn a_multivalued_key_never_expands_not_even_to_its_default() {
    with_values("Resource", "arn:aws:s3:::${aws:TagKeys}", "arn:aws:s3:::one", false);
    with_values("Resource", "arn:aws:s3:::${aws:TagKeys, 'one'}", "arn:aws:s3:::one", false);
}

#[test]
fn a_pattern_without_its_value_matches_nothing() {
    with_values("Resource", "arn:aws:s3:::${aws:PrincipalTag/no}*", "arn:aws:s3:::x", false);
    with_values("Resource", "arn:aws:s3:::x${", "arn:aws:s3:::x${", true);
}

/// AWS does not say whether NotResource without its value means everything; an Allow is not widened by it, and a Deny is.
#[test]
fn not_resource_without_its_value_never_allows_and_always_denies() {
    with_values("NotResource", "arn:aws:s3:::${aws:PrincipalTag/no}*", "arn:aws:s3:::x", false);
    let deny = r#"{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::${aws:PrincipalTag/no}"}"#;
    assert!(!user_may(deny, "s3:GetObject", "arn:aws:s3:::x", &Context::new()));
}

#[test]
fn variables_stand_after_the_fifth_colon_only() {
    let mut context = Context::new();
    context.set_single("aws:PrincipalAccount", "111111111111");
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:iam::${aws:PrincipalAccount}:role/R"}"#;
    assert!(!user_may(statement, "iam:GetRole", "arn:aws:iam::111111111111:role/R", &context));
}

#[test]
fn the_older_version_has_no_variables() {
    for head in ["", r#""Version":"2008-10-17","#] {
        let text = format!(r#"{{{head}"Statement":{{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${{aws:username}}"}}}}"#);
        let stack = Stack { identity: vec![super::policy(DocumentKind::Identity, &text)], ..Stack::default() };
        let mut context = Context::new();
        context.set_single("aws:username", "Bob");
        let may = |on: &str| stack.decide(Cast::new().user(), ("s3:GetObject", on, OWN), &context).is_allow();
        assert!(may("arn:aws:s3:::${aws:username}"));
        assert!(!may("arn:aws:s3:::Bob"));
        let condition = r#""Resource":"*","Condition":{"StringEquals":{"aws:username":"${aws:username}"}}"#;
        let text = format!(r#"{{{head}"Statement":{{"Effect":"Allow","Action":"*",{condition}}}}}"#);
        let stack = Stack { identity: vec![super::policy(DocumentKind::Identity, &text)], ..Stack::default() };
        for (name, alike) in [("Bob", false), ("${aws:username}", true)] {
            let mut context = Context::new();
            context.set_single("aws:username", name);
            assert_eq!(stack.decide(Cast::new().user(), ("s3:GetObject", "*", OWN), &context).is_allow(), alike, "{name}");
        }
    }
}

#[track_caller]
fn compares(operator: &str, value: &str, request: &str, expected: bool) {
    let mut context = Context::new();
    context.set_single("aws:PrincipalTag/t", request.to_owned());
    context.set_single("aws:username", "Bob");
    context.set_single("aws:PrincipalArn", "arn:aws:iam::1:user/Bob");
    context.set_single("aws:PrincipalAccount", "1");
    let statement = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"{operator}":{{"aws:PrincipalTag/t":"{value}"}}}}}}"#);
    assert_eq!(user_may(&statement, "s3:GetObject", "*", &context), expected, "{operator} {value} {request}");
}

#[test]
fn variables_expand_in_string_arn_and_bool_conditions() {
    compares("StringEquals", "${aws:username}!", "Bob!", true);
    compares("StringEqualsIgnoreCase", "x${aws:username}", "XBOB", true);
    compares("StringLike", "${aws:username}*", "Bobby", true);
    compares("StringEquals", "${aws:PrincipalTag/no}", "", false);
    compares("StringNotEquals", "${aws:PrincipalTag/no}", "", true);
    compares("ArnLike", "arn:aws:iam::1:user/${aws:username}", "arn:aws:iam::1:user/Bob", true);
    compares("ArnEquals", "${aws:PrincipalArn}", "arn:aws:iam::1:user/Bob", true);
    compares("ArnLike", "arn:aws:iam::${aws:PrincipalAccount}:*", "arn:aws:iam::1:user/Bob", true);
    compares("ArnLike", "arn:aws:iam::${aws:PrincipalAccount}:*", "arn:aws:iam::2:user/Bob", false);
    compares("ArnLike", "ar?:aws:iam::${aws:PrincipalAccount}:*", "arn:aws:iam::1:user/Bob", false);
    compares("ArnNotEquals", "${aws:username}", "arn:aws:iam::1:user/Bob", false);
    compares("Bool", "${aws:username, 'true'}", "false", true);
    compares("Bool", "${aws:PrincipalTag/no}", "false", false);
    for (operator, negated) in [("ArnLike", false), ("ArnNotLike", true), ("StringLike", false), ("StringNotLike", true)] {
        compares(operator, "arn:aws:iam::1:user/${aws:PrincipalTag/no}", "arn:aws:iam::1:user/", negated);
    }
    compares("NumericEquals", "${aws:PrincipalAccount}", "1", false);
    compares("NumericNotEquals", "${aws:PrincipalAccount}", "1", true);
}

/// Work grows with the text, not with the ways in which stars could be laid: a pattern that would take for ever by backtracking.
#[test]
fn stars_do_not_multiply() {
    let pattern = format!("arn:aws:s3:::{}b", "a*".repeat(500));
    let text = format!("arn:aws:s3:::{}", "a".repeat(20_000));
    covers(&pattern, &text, false);
    covers(&format!("arn:aws:s3:::{}", "*?".repeat(200)), &text, true);
    covers(&format!("arn:aws:s3:::{}x", "*a".repeat(500)), &format!("{text}😀"), false);
}

#[test]
fn an_action_pattern_covers_actions_in_any_case() {
    let covers = |pattern: &str, action: &str| crate::ActionPattern::parse(pattern).covers(action);
    assert!(covers("*", "s3:GetObject"));
    assert!(covers("S3:get*", "s3:GetObject"));
    assert!(covers("s3:?etObject", "s3:GetObject"));
    assert!(!covers("s3:Get", "s3:GetObject"));
    assert!(!covers("s3:Put*", "s3:GetObject"));
    assert!(!covers("s3:${aws:username}*", "s3:GetObject"));
}
