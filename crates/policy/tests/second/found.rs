//! What the two engines once disagreed about, or what the reference leaves open: each with the answer that was settled on. Where it is not
//! known whether AWS allows, the answer is no.

use serde_json::{Value, json};

use super::{
    case::{self, Ask, Case, Fact, Facts, OfResource, Papers, Who},
    engine,
};

/// One statement among the caller's own, beside one that allows everything if it denies.
fn own(statement: Value) -> Papers {
    let wide = json!({"Effect": "Allow", "Action": "*", "Resource": "*"});
    let statements = if statement["Effect"] == "Deny" { vec![wide, statement] } else { vec![statement] };
    let document = json!({"Version": "2012-10-17", "Statement": statements});
    Papers { identity: vec![document], resource: OfResource::None, boundary: None, session: None, scp: vec![], rcp: vec![] }
}

fn of_resource(statement: Value) -> Papers {
    let document = json!({"Version": "2012-10-17", "Statement": statement});
    Papers { identity: vec![], resource: OfResource::Standard(document), boundary: None, session: None, scp: vec![], rcp: vec![] }
}

fn trust(statement: Value) -> Papers {
    Papers { resource: OfResource::Trust(json!({"Version": "2012-10-17", "Statement": statement})), ..of_resource(Value::Null) }
}

fn ask(who: Who, facts: &[(&str, &str)]) -> Ask {
    let facts = facts.iter().map(|(key, value)| ((*key).to_owned(), Fact::One((*value).to_owned()))).collect();
    let (action, resource) = ("s3:GetObject".to_owned(), "arn:aws:s3:::b/k".to_owned());
    Ask { who, action, resource, owner: Some(case::OWN.to_owned()), facts: Facts(facts) }
}

/// Both engines say so.
#[track_caller]
fn settled(papers: Papers, ask: Ask, allow: bool) {
    let case = Case { papers, ask };
    assert_eq!(case.decide().is_allow(), allow, "the first engine: {case}");
    assert_eq!(engine::decide(&case.papers, &case.ask).allow, allow, "the second engine: {case}");
    assert_eq!(super::disagreement(&case), None, "{case}");
}

#[test]
fn a_multivalued_key_has_no_default_even_when_it_is_absent() {
    let statement = |effect: &str| json!({"Effect": effect, "Action": "*", "Resource": "arn:aws:s3:::b/${aws:TagKeys, 'k'}"});
    settled(own(statement("Allow")), ask(Who::User, &[]), false);
    settled(own(statement("Deny")), ask(Who::User, &[]), true);
}

/// Where only the value is missing, `NotResource` widens no Allow and every Deny; elsewhere it is what it is, whatever the value.
#[test]
fn not_resource_without_a_value_widens_denies_only() {
    let statement =
        |effect: &str, bucket: &str| json!({"Effect": effect, "Action": "*", "NotResource": format!("arn:aws:{bucket}/${{missing:key}}")});
    settled(own(statement("Allow", "s3:::b")), ask(Who::User, &[]), false);
    settled(own(statement("Deny", "s3:::b")), ask(Who::User, &[]), false);
    settled(own(statement("Allow", "sqs:::b")), ask(Who::User, &[]), true);
    settled(own(statement("Deny", "sqs:::b")), ask(Who::User, &[]), false);
}

/// The reference says nothing of variables that are written wrong: what is not closed is text, and a key that no request has has no value.
#[test]
fn a_variable_that_is_written_wrong_is_text_or_has_no_value() {
    let like = |pattern: &str| own(json!({"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringLike": {"acme:text": pattern}}}));
    settled(like("${missing:key, 'a?}"), ask(Who::User, &[("acme:text", "${missing:key, 'ab}")]), true);
    settled(like("${missing:key, 'a?}"), ask(Who::User, &[("acme:text", "ab")]), false);
    settled(like("${missing:key, a'}"), ask(Who::User, &[("acme:text", "${missing:key, a'}")]), false);
    settled(like("${missing:key, 'a}b'}"), ask(Who::User, &[("acme:text", "a}b")]), true);
}

/// Unrecorded: policies of queues that compare with a bare star are in use, and mean any ARN. What has more than stars is no ARN.
#[test]
fn a_bare_star_is_any_arn_in_a_condition() {
    let statement = |effect: &str, operator: &str, pattern: &str| json!({"Effect": effect, "Action": "*", "Resource": "*", "Condition": {operator: {"aws:PrincipalArn": pattern}}});
    for (operator, pattern, allows, denies) in [
        ("ArnLike", "*", true, true),
        ("ArnEquals", "*", true, true),
        ("ArnNotLike", "*", false, false),
        ("ArnLike", "**", true, true),
        ("ArnLike", "*:*", false, true),
        ("ArnNotLike", "*:*", false, true),
        ("ArnLike", "?*", false, true),
    ] {
        settled(own(statement("Allow", operator, pattern)), ask(Who::User, &[("aws:PrincipalArn", case::USER_ARN)]), allows);
        settled(own(statement("Deny", operator, pattern)), ask(Who::User, &[("aws:PrincipalArn", case::USER_ARN)]), !denies);
        settled(own(statement("Allow", operator, pattern)), ask(Who::User, &[("aws:PrincipalArn", "nonsense")]), false);
    }
}

/// The trailing colon of `2001:db8:::` is ignored like that of any other address.
#[test]
fn a_network_that_ends_in_three_colons_ends_in_two() {
    let statement =
        |operator: &str| json!({"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {operator: {"aws:SourceIp": "2001:db8:::/64"}}});
    settled(own(statement("IpAddress")), ask(Who::User, &[("aws:SourceIp", "2001:db8::5")]), true);
    settled(own(statement("NotIpAddress")), ask(Who::User, &[("aws:SourceIp", "2001:db8::5")]), false);
}

/// [R] `{"AWS":"*"}` lets no web identity in. That it lets in a service or an assertion is unconfirmed; what it forbids, it forbids to all.
#[test]
fn every_aws_principal_is_not_everyone() {
    let statement = |effect: &str, principal: Value| json!({"Effect": effect, "Principal": principal, "Action": "*"});
    for (who, named) in [
        (Who::WebIdentity, json!({"Federated": case::PROVIDER_ARN})),
        (Who::BuiltIn, json!({"Federated": case::BUILT_IN})),
        (Who::Saml, json!({"Federated": case::SAML_ARN})),
        (Who::Service, json!({"Service": case::SERVICE})),
    ] {
        settled(trust(statement("Allow", json!({"AWS": "*"}))), ask(who, &[]), false);
        settled(trust(statement("Allow", named.clone())), ask(who, &[]), true);
        let both = json!([statement("Allow", named), statement("Deny", json!({"AWS": "*"}))]);
        settled(trust(both), ask(who, &[]), false);
    }
}

/// A provider names the sessions that came by it, as far as their role's name would reach; it sends none of them on to another role.
#[test]
fn a_provider_names_the_sessions_that_came_by_it() {
    let statement = |effect: &str| json!({"Effect": effect, "Principal": {"Federated": case::PROVIDER_ARN}, "Action": "*", "Resource": "*"});
    let silent = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}});
    let wide = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}});
    settled(of_resource(statement("Allow")), ask(Who::TokenSession, &[]), true);
    for other in [Who::RoleSession, Who::User, Who::Root] {
        settled(of_resource(statement("Allow")), ask(other, &[]), other == Who::Root);
    }
    settled(Papers { boundary: Some(silent.clone()), ..of_resource(statement("Allow")) }, ask(Who::TokenSession, &[]), false);
    settled(Papers { session: Some(vec![silent]), ..of_resource(statement("Allow")) }, ask(Who::TokenSession, &[]), false);
    settled(Papers { identity: vec![wide.clone()], ..of_resource(statement("Deny")) }, ask(Who::TokenSession, &[]), false);
    let abroad = Ask { owner: Some(case::OTHER.to_owned()), ..ask(Who::TokenSession, &[]) };
    settled(of_resource(statement("Allow")), abroad.clone(), false);
    settled(Papers { identity: vec![wide.clone()], ..of_resource(statement("Allow")) }, abroad, true);
    let of_role = |effect: &str| json!({"Effect": effect, "Principal": {"Federated": case::PROVIDER_ARN}, "Action": "*"});
    settled(Papers { identity: vec![wide.clone()], ..trust(of_role("Allow")) }, ask(Who::TokenSession, &[]), false);
    settled(trust(of_role("Allow")), ask(Who::WebIdentity, &[]), true);
    let both = trust(json!([{"Effect": "Allow", "Principal": {"AWS": case::OWN}, "Action": "*"}, of_role("Deny")]));
    settled(Papers { identity: vec![wide], ..both }, ask(Who::TokenSession, &[]), false);
}

#[test]
fn a_bare_star_is_everyone() {
    let statement = json!({"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"});
    for who in [Who::Anonymous, Who::Root, Who::User, Who::RoleSession, Who::TokenSession, Who::Federated, Who::RootFederated, Who::Service] {
        settled(of_resource(statement.clone()), ask(who, &[]), true);
    }
}

/// The levels of a federated user are his account, himself and the user who asked for him.
#[test]
fn not_principal_has_to_list_the_user_behind_a_federated_one() {
    let statement = |listed: Value| {
        let allow = json!({"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"});
        json!([allow, {"Effect": "Deny", "NotPrincipal": {"AWS": listed}, "Action": "*", "Resource": "*"}])
    };
    settled(of_resource(statement(json!([case::OWN, case::FEDERATED_ARN]))), ask(Who::Federated, &[]), false);
    settled(of_resource(statement(json!([case::OWN, case::FEDERATED_ARN, case::user_id()]))), ask(Who::Federated, &[]), true);
    settled(of_resource(statement(json!([case::OWN, case::FEDERATED_ARN]))), ask(Who::RootFederated, &[]), true);
}

/// A role is assumed with a credential of some kind, whoever its trust policy names.
#[test]
fn nobody_assumes_a_role_anonymously() {
    settled(trust(json!({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "*"})), ask(Who::Anonymous, &[]), false);
    settled(trust(json!({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "*"})), ask(Who::User, &[]), true);
}

/// W10.5: what a trust policy forbids is told as what none allows, and the caller's own side first.
#[test]
fn w10_5_a_trust_policy_that_denies_is_not_told_from_one_that_is_not_there() {
    let denying = trust(json!({"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "*"}));
    let missing = Papers { resource: OfResource::Missing, ..denying.clone() };
    for papers in [denying, missing] {
        settled(papers.clone(), ask(Who::User, &[]), false);
        let decision = Case { papers, ask: ask(Who::User, &[]) }.decide();
        assert_eq!((decision.is_explicit_deny(), decision.layer_name()), (false, "identity"));
    }
}
