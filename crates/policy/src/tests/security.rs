//! The rules of the boundary that this room holds, each with its id.

use super::{Cast, Held, OTHER, OWN, Sent, Stack, allows, check, denies, identity, policy};
use crate::{Compiled, Context, Decision, DocumentKind, Layer, Requester};

const ROLE: &str = "arn:aws:iam::111111111111:role/T";

fn trust(principal: &str) -> Held {
    let text = format!(r#"{{"Statement":{{"Effect":"Allow","Principal":{principal},"Action":"sts:*"}}}}"#);
    Held::Trust(policy(DocumentKind::Trust, &text))
}

fn may_assume() -> Compiled {
    identity(r#"{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}"#)
}

/// W1.4: a condition that cannot be evaluated is false and its negated operator true, in an Allow as in a Deny (policy-evaluation §4, recorded).
/// So an Allow that means to keep somebody out by a negated operator lets in whoever has no such key.
#[test]
fn w1_4_what_cannot_be_evaluated_is_false_and_true_when_negated() {
    let absent_or_unreadable = [
        ("StringEquals", "StringNotEquals", "x", Sent::Nothing),
        ("StringLike", "StringNotLike", "*", Sent::Nothing),
        ("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "x", Sent::Nothing),
        ("NumericEquals", "NumericNotEquals", "1", Sent::Nothing),
        ("NumericEquals", "NumericNotEquals", "1", Sent::One("x")),
        ("NumericEquals", "NumericNotEquals", "x", Sent::One("1")),
        ("NumericEquals", "NumericNotEquals", "NaN", Sent::One("NaN")),
        ("DateEquals", "DateNotEquals", "2030", Sent::Nothing),
        ("DateEquals", "DateNotEquals", "2030", Sent::One("x")),
        ("DateEquals", "DateNotEquals", "x", Sent::One("2030-01-01")),
        ("IpAddress", "NotIpAddress", "192.0.2.0/24", Sent::Nothing),
        ("IpAddress", "NotIpAddress", "x", Sent::One("192.0.2.1")),
        ("ArnLike", "ArnNotLike", "arn:aws:iam::1:user/a", Sent::Nothing),
        ("StringEquals", "StringNotEquals", "${aws:SourceIdentity}", Sent::One("x")),
    ];
    for (operator, negated, policy, sent) in absent_or_unreadable {
        let values = format!("\"{policy}\"");
        check(operator, "aws:username", &values, sent, false);
        check(negated, "aws:username", &values, sent, true);
    }
    // A request's value that is no address or no ARN fails both.
    for (operator, negated, policy) in [("IpAddress", "NotIpAddress", "192.0.2.0/24"), ("ArnEquals", "ArnNotEquals", "arn:aws:iam::1:user/a")] {
        check(operator, "aws:username", &format!("\"{policy}\""), Sent::One("x"), false);
        check(negated, "aws:username", &format!("\"{policy}\""), Sent::One("x"), false);
    }
    // A multivalued key without a set operator fails both while it is there.
    for operator in ["StringEquals", "StringNotEquals", "StringEqualsIfExists", "StringNotEqualsIfExists"] {
        check(operator, "aws:TagKeys", "\"team\"", Sent::Many(&["team"]), false);
    }
    // A policy's value that is no ARN, which only a session policy can hold, stops an Allow and fires a Deny.
    for operator in ["ArnLike", "ArnNotLike"] {
        assert!(!allows(operator, "aws:PrincipalArn", "\"x\"", Sent::One("arn:aws:iam::1:user/a")));
        assert!(denies(operator, "aws:PrincipalArn", "\"x\"", Sent::One("arn:aws:iam::1:user/a")));
    }
}

/// W10.2: a service principal is a service of ours, whatever a client calls itself.
#[test]
fn w10_2_service_principals_match_no_client() {
    let cast = Cast::new();
    let posing = "arn:aws:iam::111111111111:user/ec2.amazonaws.com";
    let clients = [
        Requester::Anonymous,
        Cast::root(),
        cast.user(),
        cast.session(),
        cast.federated(),
        Requester::User { account: super::account(OWN), id: &cast.user, arn: "ec2.amazonaws.com" },
        Requester::User { account: super::account(OWN), id: &cast.user, arn: posing },
        Requester::WebIdentity { provider: "ec2.amazonaws.com" },
        Requester::Saml { provider_arn: "ec2.amazonaws.com" },
    ];
    let mut context = Context::new();
    context.set_single("aws:PrincipalServiceName", "ec2.amazonaws.com");
    for requester in clients {
        for owner in [OWN, OTHER] {
            let stack = Stack { identity: vec![may_assume()], resource: trust(r#"{"Service":"ec2.amazonaws.com"}"#), ..Stack::default() };
            let decision = stack.decide(requester, ("sts:AssumeRole", ROLE, owner), &context);
            assert!(!decision.is_allow(), "{requester:?}");
        }
    }
    let service = Requester::Service { name: "ec2.amazonaws.com" };
    let stack = Stack { resource: trust(r#"{"Service":"ec2.amazonaws.com"}"#), ..Stack::default() };
    assert!(stack.decide(service, ("sts:AssumeRole", ROLE, OWN), &context).is_allow());
}

fn answers(decision: &Decision) -> (bool, Option<Layer>, Option<String>, u32) {
    (decision.is_allow(), decision.layer(), decision.refusal_suffix("sts:AssumeRole"), decision.evaluations())
}

/// W10.5: whoever may not assume a role cannot tell whether it exists, by the answer or by the work.
#[test]
fn w10_5_an_unknown_and_a_denied_role_look_the_same() {
    let cast = Cast::new();
    let own: [fn() -> Stack; 6] = [
        || Stack::default(),
        || Stack { identity: vec![may_assume()], ..Stack::default() },
        || Stack { identity: vec![may_assume(), identity(r#"{"Effect":"Deny","Action":"sts:*","Resource":"*"}"#)], ..Stack::default() },
        || Stack {
            identity: vec![may_assume()],
            boundary: Some(identity(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#)),
            ..Stack::default()
        },
        || Stack { identity: vec![may_assume()], session: Some(vec![]), ..Stack::default() },
        || Stack { scp: vec![vec![may_assume()]], ..Stack::default() },
    ];
    let refusing = [
        r#"{"AWS":"333333333333"}"#,
        r#"{"AWS":"111111111111"}"#,
        r#"{"Service":"ec2.amazonaws.com"}"#,
        r#"{"AWS":"arn:aws:iam::111111111111:role/ci/R"}"#,
    ];
    for layers in own {
        for owner in [OWN, OTHER] {
            for requester in [cast.user(), cast.session()] {
                let ask = ("sts:AssumeRole", ROLE, owner);
                let unknown = Stack { resource: Held::Missing, ..layers() }.decide(requester, ask, &Context::new());
                assert!(!unknown.is_allow());
                for principal in refusing {
                    let known = Stack { resource: trust(principal), ..layers() }.decide(requester, ask, &Context::new());
                    if !known.is_allow() {
                        assert_eq!(answers(&known), answers(&unknown), "{principal} {owner}");
                    }
                }
                let forbidding = r#"{"Statement":{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:*"}}"#;
                let known =
                    Stack { resource: Held::Trust(policy(DocumentKind::Trust, forbidding)), ..layers() }.decide(requester, ask, &Context::new());
                assert_eq!((known.is_allow(), known.layer(), known.evaluations()), (false, unknown.layer(), unknown.evaluations()));
            }
        }
    }
}

/// W10.1: conditions on iam:PermissionsBoundary hold a delegated administrator to the boundary, on create and on removal.
#[test]
fn w10_1_a_delegated_administrator_cannot_shed_the_boundary() {
    const BOUNDARY: &str = "arn:aws:iam::111111111111:policy/Boundary";
    let statements = r#"
        {"Effect":"Allow","Action":["iam:CreateRole","iam:PutRolePermissionsBoundary","iam:AttachRolePolicy"],"Resource":"*",
         "Condition":{"StringEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111111111111:policy/Boundary"}}},
        {"Effect":"Deny","Action":["iam:DeleteRolePermissionsBoundary","iam:CreatePolicyVersion","iam:SetDefaultPolicyVersion"],"Resource":"*"}"#;
    let with = |boundary: Option<&'static str>| {
        let mut context = Context::new();
        if let Some(arn) = boundary {
            context.set_single("iam:PermissionsBoundary", arn);
        }
        context
    };
    let may = |action: &str, boundary| super::user_may(statements, action, "arn:aws:iam::111111111111:role/New", &with(boundary));
    assert!(may("iam:CreateRole", Some(BOUNDARY)));
    assert!(!may("iam:CreateRole", None));
    assert!(!may("iam:CreateRole", Some("arn:aws:iam::111111111111:policy/Wide")));
    assert!(!may("iam:PutRolePermissionsBoundary", Some("arn:aws:iam::111111111111:policy/Wide")));
    assert!(!may("iam:DeleteRolePermissionsBoundary", Some(BOUNDARY)));
    assert!(!may("iam:CreatePolicyVersion", None));
    assert!(!may("iam:UpdateAssumeRolePolicy", Some(BOUNDARY)));
}

/// What is compiled is shared by every thread that decides.
#[test]
fn compiled_documents_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Compiled>();
    shared::<Decision>();
    let nothing = Stack { identity: vec![Compiled::default()], ..Stack::default() };
    assert!(!nothing.decide(Cast::new().user(), ("s3:GetObject", "*", OWN), &Context::new()).is_allow());
}
