//! Every recorded line of policy-evaluation that concerns evaluation, in the order of that page. A name quotes its line; the rows are those that
//! were recorded, so what they say is AWS's answer and never ours.
//!
//! `recorded.txt` beside this lists them all, and those of the other pages, each with the tests that hold it, wherever they live;
//! `cargo run -p xtask -- rules` fails if one of them is gone.

use daypass_names::Arn;

use super::{
    Cast, Held, OWN, Sent,
    Sent::{Many, Nothing, One},
    Stack, allows, check, denies, identity, policy, resource, user_may,
};
use crate::{Attached, Catalogue, Compiled, Context, Document, DocumentKind, Layers, Request, Requester, Source, authorize};

const ROLE: &str = "arn:aws:iam::111111111111:role/T";
const PROVIDER: &str = "arn:aws:iam::111111111111:oidc-provider/gitlab.com";

/// A positive operator on these values and its negation, which says the opposite.
#[track_caller]
fn both(operator: &str, negated: &str, policy: &str, request: &'static str, alike: bool) {
    let values = serde_json::to_string(policy).unwrap();
    check(operator, "aws:username", &values, One(request), alike);
    check(negated, "aws:username", &values, One(request), !alike);
}

// §3

#[test]
fn every_aws_principal_does_not_authorise_oidc_callers() {
    let assume = |principal: &str, requester| {
        let text = format!(r#"{{"Statement":{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRoleWithWebIdentity"}}}}"#);
        let stack = Stack { resource: Held::Trust(policy(DocumentKind::Trust, &text)), ..Stack::default() };
        stack.decide(requester, ("sts:AssumeRoleWithWebIdentity", ROLE, OWN), &Context::new()).is_allow()
    };
    let caller = Requester::WebIdentity { provider: PROVIDER };
    assert!(!assume(r#"{"AWS":"*"}"#, caller));
    assert!(assume(&format!(r#"{{"Federated":"{PROVIDER}"}}"#), caller));
}

// §4

#[test]
fn ignoring_case_compares_the_full_unicode_lower_casing_of_both_sides() {
    for (policy, request) in [("K", "\u{212a}"), ("ß", "ẞ"), ("Σ", "σ"), ("ΟΣ", "ος")] {
        both("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", policy, request, true);
    }
    for (policy, request) in [("I", "ı"), ("i", "İ"), ("s", "ſ"), ("Σ", "ς"), ("ß", "SS")] {
        both("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", policy, request, false);
    }
}

#[test]
fn wildcards_count_utf16_units_in_string_like_in_arns_and_in_resource() {
    both("StringLike", "StringNotLike", "?", "😀", false);
    both("StringLike", "StringNotLike", "??", "😀", true);
    both("ArnLike", "ArnNotLike", "arn:aws:s3:::b/?", "arn:aws:s3:::b/😀", false);
    both("ArnLike", "ArnNotLike", "arn:aws:s3:::b/??", "arn:aws:s3:::b/😀", true);
    for (pattern, expected) in [("?", false), ("??", true)] {
        let statement = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/{pattern}"}}"#);
        assert_eq!(user_may(&statement, "s3:GetObject", "arn:aws:s3:::b/😀", &Context::new()), expected, "{pattern}");
    }
}

#[test]
fn the_star_crosses_new_lines_and_separators_and_brackets_and_backslashes_are_ordinary() {
    both("StringLike", "StringNotLike", "a*z", "a\n/:\\z", true);
    both("StringLike", "StringNotLike", "[ab]", "a", false);
    both("StringLike", "StringNotLike", "[ab]", "[ab]", true);
    both("StringLike", "StringNotLike", "\\*", "*", false);
    both("StringLike", "StringNotLike", "\\*", "\\x", true);
}

#[test]
fn numbers_of_any_precision_and_spelling_and_what_is_none() {
    for request in ["01", "+1", "1.0", "1e0"] {
        both("NumericEquals", "NumericNotEquals", "1", request, true);
    }
    both("NumericEquals", "NumericNotEquals", "1.00000000000000000000000000000000000001", "1", false);
    for none in ["x", "", "NaN", "Infinity"] {
        both("NumericEquals", "NumericNotEquals", none, "1", false);
        both("NumericEquals", "NumericNotEquals", "1", none, false);
        both("NumericEquals", "NumericNotEquals", none, none, false);
    }
}

#[test]
fn one_instant_has_three_spellings_and_what_is_none_equals_nothing() {
    for (policy, request) in [("2030-01-01", "2030-01-01T00:00:00Z"), ("2030-01-01T00:00:00Z", "1893456000"), ("1893456000", "2030-01-01")] {
        both("DateEquals", "DateNotEquals", policy, request, true);
    }
    for none in ["x", "", "2030-13-01"] {
        both("DateEquals", "DateNotEquals", none, "2030-01-01", false);
        both("DateEquals", "DateNotEquals", "2030-01-01", none, false);
    }
}

#[test]
fn true_in_any_case_is_true_and_every_other_text_is_false() {
    for (policy, request, expected) in
        [("TRUE", "true", true), ("true", "yes", false), ("false", "yes", true), ("yes", "no", true), ("1", "true", false)]
    {
        check("Bool", "aws:SecureTransport", &format!("\"{policy}\""), One(request), expected);
    }
}

#[test]
fn bad_base64_is_malformed_even_in_session_policies() {
    let text =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"BinaryEquals":{"aws:username":"!"}}}}"#;
    for kind in [DocumentKind::Identity, DocumentKind::Managed, DocumentKind::Session] {
        assert!(Document::parse(text, kind, &Catalogue::reference()).is_err(), "{kind:?}");
    }
}

#[track_caller]
fn within(network: &str, address: &'static str, expected: bool) {
    check("IpAddress", "aws:SourceIp", &format!("\"{network}\""), One(address), expected);
    check("NotIpAddress", "aws:SourceIp", &format!("\"{network}\""), One(address), !expected);
}

#[test]
fn ipv4_host_bits_are_masked_and_an_ipv6_network_with_host_bits_matches_nothing_at_all() {
    within("192.0.2.5/24", "192.0.2.77", true);
    within("2001:db8::5/64", "2001:db8::5", false);
    within("2001:db8::5/64", "2001:db8::", false);
    let text = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"2001:db8::5/64"}}}}"#;
    assert!(Document::parse(text, DocumentKind::Identity, &Catalogue::reference()).is_err(), "IAM refuses it");
    assert!(Document::parse(text, DocumentKind::Session, &Catalogue::reference()).is_ok(), "STS takes it");
}

#[test]
fn ipv4_never_matches_ipv6_networks_and_mapped_addresses_count_as_ipv4() {
    within("::/0", "192.0.2.1", false);
    within("::/0", "::ffff:192.0.2.1", false);
    within("192.0.2.0/24", "::ffff:192.0.2.1", true);
}

#[test]
fn addresses_are_read_as_generously_as_recorded() {
    for network in ["192.000.002.0/024", "192.0.2.0/+24"] {
        within(network, "192.0.2.9", true);
    }
    within("2001:db8::1:", "2001:db8::1", true);
    within(":1:2:3:4:5:6:7", "0:1:2:3:4:5:6:7", true);
    within("2001:db8:::1", "2001:db8::1", true);
}

#[test]
fn an_unparsable_address_fails_both_forms_and_an_unparsable_network_the_positive_one() {
    for operator in ["IpAddress", "NotIpAddress"] {
        check(operator, "aws:SourceIp", r#""192.0.2.0/24""#, One("x"), false);
    }
    within("x", "192.0.2.1", false);
}

#[test]
fn a_policy_value_that_is_no_arn_stops_an_allow_and_fires_a_deny_in_both_forms() {
    let request = One("arn:aws:iam::1:user/a");
    for operator in ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"] {
        for values in [r#""x""#, r#"["x","arn:aws:iam::1:user/a"]"#] {
            assert!(!allows(operator, "aws:PrincipalArn", values, request), "{operator} {values}");
            assert!(denies(operator, "aws:PrincipalArn", values, request), "{operator} {values}");
        }
        // A match before the malformed one wins.
        let expected = !operator.contains("Not");
        check(operator, "aws:PrincipalArn", r#"["arn:aws:iam::1:user/a","x"]"#, request, expected);
        // What is no ARN in the request fails both forms.
        check(operator, "aws:PrincipalArn", r#""arn:aws:iam::1:user/a""#, One("x"), false);
    }
}

/// The same through a variable, which no writer's check sees.
#[test]
fn a_variable_can_make_a_policy_value_that_is_no_arn() {
    let mut context = Context::new();
    context.set_single("aws:PrincipalArn", "arn:aws:iam::1:user/a");
    context.set_single("aws:PrincipalTag/t", "x");
    let statement = |effect: &str| {
        format!(
            r#"{{"Effect":"{effect}","Action":"*","Resource":"*","Condition":{{"ArnNotLike":{{"aws:PrincipalArn":"${{aws:PrincipalTag/t}}"}}}}}}"#
        )
    };
    assert!(!user_may(&statement("Allow"), "s3:GetObject", "*", &context));
    let denied = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*"}},{}"#, statement("Deny"));
    assert!(!user_may(&denied, "s3:GetObject", "*", &context));
}

#[test]
fn parts_that_are_missing_after_a_final_star_match_anything() {
    both("ArnLike", "ArnNotLike", "arn:aws:s3:*", "arn:aws:s3:eu-west-1:1:b/c:d", true);
    both("ArnLike", "ArnNotLike", "arn:aws:s3:*", "arn:aws:sqs:::q", false);
}

#[test]
fn null_is_true_in_any_case_or_means_presence_and_an_empty_value_is_present() {
    for (policy, when_absent) in [("true", true), ("TrUe", true), ("false", false), ("yes", false)] {
        check("Null", "aws:username", &format!("\"{policy}\""), Nothing, when_absent);
        check("Null", "aws:username", &format!("\"{policy}\""), One(""), !when_absent);
    }
}

#[test]
fn a_multivalued_key_without_a_set_operator_is_never_met_while_present_so_such_a_deny_never_fires() {
    for sent in [Many(&["team"]), Many(&["team", "env"])] {
        for operator in ["StringEquals", "StringNotEquals", "StringEqualsIfExists", "StringNotEqualsIfExists"] {
            for values in ["\"team\"", "\"other\""] {
                assert!(!allows(operator, "aws:TagKeys", values, sent), "{operator} {values}");
                assert!(!denies(operator, "aws:TagKeys", values, sent), "{operator} {values}");
            }
        }
    }
    for (operator, when_absent) in [("StringEquals", false), ("StringNotEquals", true), ("StringEqualsIfExists", true)] {
        check(operator, "aws:TagKeys", "\"team\"", Nothing, when_absent);
    }
}

#[test]
fn a_multivalued_key_never_expands_not_even_to_the_default() {
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${aws:TagKeys, 'team'}"}"#;
    let mut context = Context::new();
    assert!(!user_may(statement, "s3:GetObject", "arn:aws:s3:::team", &context), "absent");
    context.set_multi("aws:TagKeys", ["team"]);
    assert!(!user_may(statement, "s3:GetObject", "arn:aws:s3:::team", &context), "present");
}

#[test]
fn the_set_operators_on_nothing_one_other_and_both() {
    let sets: [Sent; 4] = [Many(&[]), Many(&["team"]), Many(&["env"]), Many(&["team", "env"])];
    for (operator, recorded) in [
        ("ForAnyValue:StringEquals", "F/T/F/T"),
        ("ForAllValues:StringEquals", "T/T/F/F"),
        ("ForAnyValue:StringNotEquals", "F/F/T/T"),
        ("ForAllValues:StringNotEquals", "T/F/T/F"),
    ] {
        for (sent, recorded) in sets.into_iter().zip(recorded.split('/')) {
            check(operator, "aws:TagKeys", "\"team\"", sent, recorded == "T");
        }
    }
}

#[test]
fn the_cardinality_belongs_to_the_keys_definition_and_not_to_the_number_of_values_sent() {
    check("StringEquals", "aws:TagKeys", "\"team\"", One("team"), false);
    check("StringEquals", "aws:username", "\"team\"", One("team"), true);
}

#[test]
fn an_empty_tag_value_is_compared_like_any_other_text() {
    check("ForAllValues:StringEquals", "aws:RequestTag/team", "\"\"", One(""), true);
    check("ForAllValues:StringEquals", "aws:RequestTag/team", "\"red\"", One(""), false);
    check("StringEquals", "aws:RequestTag/team", "\"\"", One(""), true);
}

#[test]
fn iam_refuses_literals_that_cannot_be_read_and_sts_takes_them_but_for_base64() {
    for (operator, literal) in [("NumericEquals", "x"), ("DateEquals", "x"), ("IpAddress", "x"), ("ArnEquals", "x")] {
        let statement = format!(r#"{{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{{"{operator}":{{"aws:username":"{literal}"}}}}}}"#);
        let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
        let parse = |kind| Document::parse(&text, kind, &Catalogue::reference()).is_ok();
        assert!(!parse(DocumentKind::Identity) && !parse(DocumentKind::Managed), "{operator}");
        assert!(parse(DocumentKind::Session), "{operator}");
    }
}

#[test]
fn of_tag_keys_that_differ_in_their_case_one_value_wins_and_the_list_of_keys_has_both() {
    let mut context = Context::new();
    context.set_single("aws:RequestTag/Team", "red");
    context.set_single("aws:RequestTag/team", "blue");
    context.set_multi("aws:TagKeys", ["Team", "team"]);
    let has = |key: &str, value: &str| {
        let condition = format!(r#"{{"StringEquals":{{"aws:RequestTag/{key}":"{value}"}}}}"#);
        user_may(&format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{condition}}}"#), "s3:GetObject", "*", &context)
    };
    for key in ["Team", "team", "TEAM"] {
        assert!(has(key, "red") != has(key, "blue"), "one of them, whatever the case that asks");
    }
    let listed = r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"team"}}}"#;
    assert!(!user_may(listed, "s3:GetObject", "*", &context));
}

// §7

/// The documentation exempts actions without a resource, and a live one was denied.
#[test]
fn a_resource_control_policy_denies_what_has_no_resource() {
    let full = || resource(r#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#);
    let deny = resource(r#"{"Effect":"Deny","Principal":"*","Action":"sqs:*","Resource":"*"}"#);
    let own = || vec![identity(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)];
    let ask = |rcp: Vec<Compiled>| {
        let stack = Stack { identity: own(), rcp: vec![rcp], ..Stack::default() };
        stack.decide(Cast::new().user(), ("sqs:ListQueues", "*", OWN), &Context::new()).is_allow()
    };
    assert!(ask(vec![full()]));
    assert!(!ask(vec![full(), deny]));
}

#[test]
fn a_resource_control_policy_may_have_no_version_and_not_resource_and_names_everyone_in_either_way() {
    for head in ["", r#""Version":"2008-10-17","#, r#""Version":"2012-10-17","#] {
        for principal in [r#""*""#, r#"{"AWS":"*"}"#] {
            let statement = format!(r#"{{"Effect":"Deny","Principal":{principal},"Action":"s3:*","NotResource":"arn:aws:s3:::open/*"}}"#);
            let text = format!(r#"{{{head}"Statement":[{statement}]}}"#);
            let parsed = Document::parse(&text, DocumentKind::ResourceControl, &Catalogue::reference());
            let policy = Compiled::compile(&parsed.unwrap_or_else(|error| panic!("{error}: {text}")), &Catalogue::reference());
            let source = Source::inline("p");
            let own = identity(r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#);
            let full = resource(r#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#);
            let [own, full, policy] = [&own, &full, &policy].map(|policy| Attached { policy, source: &source });
            let layers = Layers { identity: &[own], rcp_levels: &[&[full, policy]], ..Layers::NONE };
            let (cast, context) = (Cast::new(), Context::new());
            let may = |resource| {
                let request = Request { action: "s3:GetObject", resource, resource_account: None, requester: cast.user(), context: &context };
                authorize(&request, &layers).is_allow()
            };
            assert!(may("arn:aws:s3:::open/k") && !may("arn:aws:s3:::shut/k"), "{text}");
        }
    }
}

// §9

#[test]
fn an_explicit_deny_of_a_managed_policy_a_boundary_and_a_control_policy_ends_in_its_arn() {
    let deny = identity(r#"{"Effect":"Deny","Action":"*","Resource":"*"}"#);
    let arn = "arn:aws:iam::111111111111:policy/P";
    let source = Source::managed(Arn::parse(arn).unwrap());
    let one = Attached { policy: &deny, source: &source };
    let (cast, context) = (Cast::new(), Context::new());
    let request = Request { action: "s3:GetObject", resource: "*", resource_account: None, requester: cast.user(), context: &context };
    let levels: [&[Attached<'_>]; 1] = [&[one]];
    for (layers, spoken) in [
        (Layers { identity: &[one], ..Layers::NONE }, "an identity-based policy"),
        (Layers { boundary: Some(one), ..Layers::NONE }, "a permissions boundary"),
        (Layers { scp_levels: &levels, ..Layers::NONE }, "a service control policy"),
    ] {
        let suffix = authorize(&request, &layers).refusal_suffix("s3:GetObject");
        assert_eq!(suffix, Some(format!("with an explicit deny in {spoken}: {arn}")));
    }
}

#[test]
fn a_refusal_says_because_no_identity_based_policy_allows_or_with_an_explicit_deny_in_one() {
    let suffix = |statements: &str| {
        let stack = Stack { identity: vec![identity(statements)], ..Stack::default() };
        let decision = stack.decide(Cast::new().user(), ("iam:ListOrganizationsFeatures", "*", OWN), &Context::new());
        decision.refusal_suffix("iam:ListOrganizationsFeatures")
    };
    let implicit = suffix(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#);
    assert_eq!(implicit.as_deref(), Some("because no identity-based policy allows the iam:ListOrganizationsFeatures action"));
    let explicit = suffix(r#"{"Effect":"Deny","Action":"iam:*","Resource":"*"}"#);
    assert_eq!(explicit.as_deref(), Some("with an explicit deny in an identity-based policy"));
}
