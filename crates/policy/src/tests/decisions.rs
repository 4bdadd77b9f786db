//! The flow and the tables of policy-evaluation §6, and the texts of §9.

use expect_test::expect_file;

use super::{Cast, FEDERATED_ARN, Held, OTHER, OWN, ROLE_ARN, SESSION_ARN, Stack, USER_ARN, identity, policy, resource};
use crate::{
    Answer, Attached, Compiled, Context, Decision, DocumentKind, Layer, Layers, Request, Requester, ResourcePolicy, Source,
    UNSIGNED_CALLERS_HAVE_SCPS, authorize,
};
use daypass_names::Arn;

const ASK: (&str, &str, &str) = ("s3:GetObject", "arn:aws:s3:::b/k", OWN);
const ABROAD: (&str, &str, &str) = ("s3:GetObject", "arn:aws:s3:::b/k", OTHER);

fn yes() -> Compiled {
    identity(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#)
}

fn silent() -> Compiled {
    identity(r#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#)
}

fn no() -> Compiled {
    identity(r#"{"Sid":"Never","Effect":"Deny","Action":"s3:*","Resource":"*"}"#)
}

fn naming(principal: &str) -> Compiled {
    resource(&format!(r#"{{"Sid":"Grant","Effect":"Allow","Principal":{principal},"Action":"*","Resource":"*"}}"#))
}

fn everyone_yes() -> Compiled {
    naming("\"*\"")
}

fn said(decision: &Decision) -> String {
    let verdict = if decision.is_allow() { "Allow" } else { "Deny" };
    format!("{verdict} {}", decision.layer_name())
}

/// A row: principal of the resource policy × (everything else allows; identity silent; boundary silent; session silent; all silent).
fn row(requester: Requester<'_>, principal: &str, held: fn(Compiled) -> Held, ask: (&str, &str, &str)) -> String {
    let cell = |identity: fn() -> Compiled, boundary: fn() -> Compiled, session: fn() -> Compiled| {
        let stack = Stack {
            identity: vec![identity()],
            boundary: Some(boundary()),
            session: Some(vec![session()]),
            resource: held(naming(principal)),
            ..Stack::default()
        };
        said(&stack.decide(requester, ask, &Context::new()))
    };
    let columns = [cell(yes, yes, yes), cell(silent, yes, yes), cell(yes, silent, yes), cell(yes, yes, silent), cell(silent, silent, silent)];
    columns.map(|text| format!("{text:<15}")).join(" | ")
}

fn table(held: fn(Compiled) -> Held, ask: (&str, &str, &str)) -> String {
    let cast = Cast::new();
    let account = format!(r#"{{"AWS":"{OWN}"}}"#);
    let root = format!(r#"{{"AWS":"arn:aws:iam::{OWN}:root"}}"#);
    let aws = |name: &str| format!(r#"{{"AWS":"{name}"}}"#);
    let rows = [
        ("user, own ARN", cast.user(), aws(USER_ARN)),
        ("user, own id", cast.user(), aws(cast.user.as_str())),
        ("user, account", cast.user(), account.clone()),
        ("user, *", cast.user(), aws("*")),
        ("user, nobody", cast.user(), aws("333333333333")),
        ("session, role ARN", cast.session(), aws(ROLE_ARN)),
        ("session, role id", cast.session(), aws(cast.role.as_str())),
        ("session, own ARN", cast.session(), aws(SESSION_ARN)),
        ("session, account", cast.session(), root.clone()),
        ("session, *", cast.session(), aws("*")),
        ("federated, own ARN", cast.federated(), aws(FEDERATED_ARN)),
        ("federated, user id", cast.federated(), aws(cast.user.as_str())),
        ("federated, account", cast.federated(), account.clone()),
        ("federated, *", cast.federated(), aws("*")),
        ("root, root ARN", Cast::root(), root),
        ("root, nobody", Cast::root(), aws("333333333333")),
    ];
    let titles = ["all allow", "no identity", "no boundary", "no session", "none of them"].map(|text| format!("{text:<15}")).join(" | ");
    let lines = rows.map(|(name, requester, principal)| format!("{name:<20} {}", row(requester, &principal, held, ask)).trim_end().to_owned());
    format!("{:<20} {}\n{}\n", "", titles.trim_end(), lines.join("\n"))
}

#[test]
fn a_resource_policy_against_implicit_denies_in_one_account() {
    expect_file!["golden/standard_same_account.txt"].assert_eq(&table(Held::Standard, ASK));
}

#[test]
fn a_trust_policy_must_itself_allow() {
    expect_file!["golden/trust_same_account.txt"].assert_eq(&table(Held::Trust, ASK));
}

#[test]
fn a_key_policy_must_itself_allow() {
    expect_file!["golden/must_allow_same_account.txt"].assert_eq(&table(Held::MustAllow, ASK));
}

#[test]
fn abroad_both_sides_must_allow_and_nothing_is_spared() {
    expect_file!["golden/standard_cross_account.txt"].assert_eq(&table(Held::Standard, ABROAD));
}

#[test]
fn abroad_a_trust_policy_needs_the_other_side_too() {
    expect_file!["golden/trust_cross_account.txt"].assert_eq(&table(Held::Trust, ABROAD));
}

#[test]
fn without_a_resource_policy_identity_boundary_and_session_must_allow() {
    let cast = Cast::new();
    let own = |identity: Vec<Compiled>, boundary, session| Stack { identity, boundary, session, ..Stack::default() };
    let rows = [
        (own(vec![], None, None), "Deny identity"),
        (own(vec![silent(), yes()], None, None), "Allow identity"),
        (own(vec![yes()], Some(silent()), None), "Deny boundary"),
        (own(vec![yes()], Some(yes()), None), "Allow identity"),
        (own(vec![yes()], None, Some(vec![])), "Deny session"),
        (own(vec![yes()], None, Some(vec![silent(), yes()])), "Allow identity"),
        (own(vec![silent()], Some(yes()), Some(vec![yes()])), "Deny identity"),
    ];
    for (stack, expected) in rows {
        assert_eq!(said(&stack.decide(cast.session(), ASK, &Context::new())), expected);
    }
    assert_eq!(said(&own(vec![yes()], None, None).decide(cast.session(), ABROAD, &Context::new())), "Deny resource");
}

#[test]
fn a_federated_user_without_session_policy_may_nothing() {
    let cast = Cast::new();
    let stack = Stack { identity: vec![yes()], ..Stack::default() };
    assert_eq!(said(&stack.decide(cast.federated(), ASK, &Context::new())), "Deny session");
    let limited = Stack { identity: vec![yes()], session: Some(vec![yes()]), ..Stack::default() };
    assert_eq!(said(&limited.decide(cast.federated(), ASK, &Context::new())), "Allow identity");
    let named = Stack { resource: Held::Standard(naming(&format!(r#"{{"AWS":"{FEDERATED_ARN}"}}"#))), ..Stack::default() };
    assert_eq!(said(&named.decide(cast.federated(), ASK, &Context::new())), "Allow resource");
}

#[test]
fn a_federated_user_of_root_needs_his_session_policy_only() {
    let of_root = Requester::FederatedUser { account: super::account(OWN), arn: FEDERATED_ARN, user_id: None, user_arn: None };
    assert_eq!(said(&Stack::default().decide(of_root, ASK, &Context::new())), "Deny session");
    let limited = Stack { session: Some(vec![yes()]), ..Stack::default() };
    assert!(limited.decide(of_root, ASK, &Context::new()).is_allow());
}

#[test]
fn root_may_everything_but_what_is_denied() {
    let decide = |stack: Stack, ask| said(&stack.decide(Cast::root(), ask, &Context::new()));
    assert_eq!(decide(Stack::default(), ASK), "Allow root");
    assert_eq!(decide(Stack::default(), ABROAD), "Deny resource");
    assert_eq!(decide(Stack { resource: Held::Standard(naming(&format!(r#"{{"AWS":"{OWN}"}}"#))), ..Stack::default() }, ABROAD), "Allow root");
    assert_eq!(decide(Stack { scp: vec![vec![no(), yes()]], ..Stack::default() }, ASK), "Deny scp");
    assert_eq!(decide(Stack { scp: vec![vec![silent()]], ..Stack::default() }, ASK), "Deny scp");
    let forbidding = resource(r#"{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}"#);
    assert_eq!(decide(Stack { resource: Held::Standard(forbidding), ..Stack::default() }, ASK), "Deny resource");
}

/// sts-api, AssumeRoot: task policies only deny.
#[test]
fn a_root_session_is_carved_down_by_denies() {
    let stack = |session| Stack { session: Some(vec![session]), ..Stack::default() };
    assert_eq!(said(&stack(silent()).decide(Cast::root(), ASK, &Context::new())), "Allow root");
    assert_eq!(said(&stack(no()).decide(Cast::root(), ASK, &Context::new())), "Deny session");
}

#[test]
fn every_level_of_an_organisation_must_allow() {
    let cast = Cast::new();
    let decide = |scp, rcp| said(&Stack { identity: vec![yes()], scp, rcp, ..Stack::default() }.decide(cast.user(), ASK, &Context::new()));
    assert_eq!(decide(vec![vec![yes()], vec![silent(), yes()]], vec![]), "Allow identity");
    assert_eq!(decide(vec![vec![yes()], vec![silent()]], vec![]), "Deny scp");
    assert_eq!(decide(vec![vec![silent()], vec![no()]], vec![]), "Deny scp");
    assert_eq!(decide(vec![vec![]], vec![]), "Deny scp");
    assert_eq!(decide(vec![], vec![vec![everyone_yes()], vec![everyone_yes()]]), "Allow identity");
    assert_eq!(decide(vec![], vec![vec![everyone_yes()], vec![]]), "Deny rcp");
    let rcp = policy(DocumentKind::ResourceControl, r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}"#);
    assert_eq!(decide(vec![], vec![vec![everyone_yes(), rcp]]), "Deny rcp");
}

#[test]
fn callers_without_account_depend_on_the_resource_alone() {
    const { assert!(!UNSIGNED_CALLERS_HAVE_SCPS) };
    let rows: [(Requester<'_>, &str, bool); 14] = [
        (Requester::Anonymous, "\"*\"", true),
        (Requester::Anonymous, r#"{"AWS":"*"}"#, true),
        (Requester::Anonymous, r#"{"AWS":"111111111111"}"#, false),
        (Requester::WebIdentity { provider: PROVIDER }, r#"{"Federated":"arn:aws:iam::111111111111:oidc-provider/gitlab.com"}"#, true),
        (Requester::WebIdentity { provider: PROVIDER }, r#"{"Federated":"arn:aws:iam::111111111111:oidc-provider/gitlab.com/x"}"#, false),
        (Requester::WebIdentity { provider: PROVIDER }, r#"{"AWS":"*"}"#, false),
        (Requester::WebIdentity { provider: PROVIDER }, r#"{"AWS":"111111111111"}"#, false),
        (Requester::WebIdentity { provider: "accounts.google.com" }, r#"{"Federated":"accounts.google.com"}"#, true),
        (Requester::WebIdentity { provider: "accounts.google.com" }, r#"{"Federated":"*"}"#, false),
        (
            Requester::Saml { provider_arn: "arn:aws:iam::111111111111:saml-provider/P" },
            r#"{"Federated":"arn:aws:iam::111111111111:saml-provider/P"}"#,
            true,
        ),
        (Requester::Saml { provider_arn: "arn:aws:iam::111111111111:saml-provider/P" }, r#"{"AWS":"*"}"#, false),
        (Requester::Service { name: "ec2.amazonaws.com" }, r#"{"Service":"ec2.amazonaws.com"}"#, true),
        (Requester::Service { name: "ec2.amazonaws.com" }, r#"{"Service":["lambda.amazonaws.com"]}"#, false),
        (Requester::Service { name: "ec2.amazonaws.com" }, r#"{"AWS":"*"}"#, false),
    ];
    for (requester, principal, expected) in rows {
        let stack = Stack { resource: Held::Standard(naming(principal)), scp: vec![vec![no()]], ..Stack::default() };
        assert_eq!(stack.decide(requester, ASK, &Context::new()).is_allow(), expected, "{requester:?} {principal}");
        let denied = Stack { resource: Held::Standard(naming(principal)), rcp: vec![vec![]], ..Stack::default() };
        assert!(!denied.decide(requester, ASK, &Context::new()).is_allow());
        assert!(!Stack { identity: vec![yes()], ..Stack::default() }.decide(requester, ASK, &Context::new()).is_allow());
    }
    let trust = Stack { resource: Held::Trust(naming(r#"{"AWS":"*"}"#)), ..Stack::default() };
    assert!(!trust.decide(Requester::Anonymous, ASK, &Context::new()).is_allow(), "no role is assumed without any credential");
}

#[test]
fn a_resource_of_no_known_account_is_foreign_as_soon_as_it_has_a_policy() {
    let cast = Cast::new();
    let nowhere = ("s3:GetObject", "arn:aws:s3:::b/k", "");
    let named = || Held::Standard(naming(&format!(r#"{{"AWS":"{USER_ARN}"}}"#)));
    assert!(!Stack { resource: named(), ..Stack::default() }.decide(cast.user(), nowhere, &Context::new()).is_allow());
    assert!(Stack { resource: named(), identity: vec![yes()], ..Stack::default() }.decide(cast.user(), nowhere, &Context::new()).is_allow());
    assert!(Stack { identity: vec![yes()], ..Stack::default() }.decide(cast.user(), nowhere, &Context::new()).is_allow());
}

#[test]
fn an_explicit_deny_in_any_layer_wins_and_is_named() {
    let cast = Cast::new();
    let full = || Stack {
        identity: vec![yes()],
        boundary: Some(yes()),
        session: Some(vec![yes()]),
        scp: vec![vec![yes()]],
        rcp: vec![vec![everyone_yes()]],
        resource: Held::Standard(naming(&format!(r#"{{"AWS":"{SESSION_ARN}"}}"#))),
    };
    let deny_all = || resource(r#"{"Sid":"Never","Effect":"Deny","Principal":{"AWS":"*"},"Action":"*","Resource":"*"}"#);
    let denied: [(&str, Stack); 6] = [
        ("identity", Stack { identity: vec![yes(), no()], ..full() }),
        ("boundary", Stack { boundary: Some(no()), ..full() }),
        ("session", Stack { session: Some(vec![yes(), no()]), ..full() }),
        ("scp", Stack { scp: vec![vec![yes()], vec![yes(), no()]], ..full() }),
        ("rcp", Stack { rcp: vec![vec![everyone_yes(), deny_all()]], ..full() }),
        ("resource", Stack { resource: Held::Standard(deny_all()), ..full() }),
    ];
    assert!(full().decide(cast.session(), ASK, &Context::new()).is_allow());
    for (layer, stack) in denied {
        let decision = stack.decide(cast.session(), ASK, &Context::new());
        assert_eq!(said(&decision), format!("Deny {layer}"));
        assert!(decision.is_explicit_deny());
        assert_eq!(decision.statement().as_deref(), Some("Never"));
    }
}

#[test]
fn a_decision_names_its_policy_and_statement() {
    let cast = Cast::new();
    let two = identity(r#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"},{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#);
    let decision = Stack { identity: vec![silent(), two], ..Stack::default() }.decide(cast.user(), ASK, &Context::new());
    assert_eq!(decision.policy_name().as_deref(), Some("p"));
    assert_eq!(decision.statement().as_deref(), Some("#2"));
    assert_eq!(decision.answer(Layer::Identity), Answer::Allows);
    assert_eq!(decision.answer(Layer::Boundary), Answer::Absent);
    assert_eq!(decision.evaluations(), 2);
}

#[test]
fn not_principal_denies_whoever_is_left_out_at_any_level() {
    let cast = Cast::new();
    let denied = |requester: Requester<'_>, listed: &str, boundary: Option<Compiled>| {
        let statements = format!(r#"{{"Effect":"Deny","NotPrincipal":{{"AWS":[{listed}]}},"Action":"*","Resource":"*"}}"#);
        let stack = Stack { identity: vec![yes()], boundary, resource: Held::Standard(resource(&statements)), ..Stack::default() };
        !stack.decide(requester, ASK, &Context::new()).is_allow()
    };
    let user = format!(r#""{USER_ARN}""#);
    let with_account = format!(r#""{USER_ARN}","{OWN}""#);
    assert!(denied(cast.user(), &user, None));
    assert!(!denied(cast.user(), &with_account, None));
    assert!(denied(cast.user(), &with_account, Some(yes())), "a boundary is always denied");
    let role = format!(r#""{ROLE_ARN}","{OWN}""#);
    let session = format!(r#""{SESSION_ARN}","{ROLE_ARN}","arn:aws:iam::{OWN}:root""#);
    assert!(denied(cast.session(), &role, None));
    assert!(!denied(cast.session(), &session, None));
    assert!(!denied(Cast::root(), &format!(r#""{OWN}""#), None));
    let granting = resource(r#"{"Effect":"Allow","NotPrincipal":{"AWS":"333333333333"},"Action":"*","Resource":"*"}"#);
    let stack = Stack { resource: Held::Standard(granting), ..Stack::default() };
    assert!(!stack.decide(cast.user(), ASK, &Context::new()).is_allow(), "it never grants");
}

/// A statement out of place never grants: a principal among the caller's own policies, none in a resource's.
#[test]
fn a_principal_out_of_place_never_grants() {
    let cast = Cast::new();
    assert!(!Stack { identity: vec![naming("\"*\"")], ..Stack::default() }.decide(cast.user(), ASK, &Context::new()).is_allow());
    assert!(!Stack { resource: Held::Standard(yes()), ..Stack::default() }.decide(cast.user(), ASK, &Context::new()).is_allow());
    assert!(
        !Stack { resource: Held::Standard(no()), identity: vec![yes()], ..Stack::default() }.decide(cast.user(), ASK, &Context::new()).is_allow()
    );
    let bare = identity(r#"{"Effect":"Allow","Action":"*"}"#);
    assert!(!Stack { identity: vec![bare], ..Stack::default() }.decide(cast.user(), ASK, &Context::new()).is_allow());
}

const PROVIDER: &str = "arn:aws:iam::111111111111:oidc-provider/gitlab.com";

fn suffix(stack: &Stack, requester: Requester<'_>, ask: (&str, &str, &str)) -> String {
    stack.decide(requester, ask, &Context::new()).refusal_suffix(ask.0).unwrap_or_default()
}

#[test]
fn refusals_say_what_aws_says() {
    let cast = Cast::new();
    let base = || Stack { identity: vec![yes()], ..Stack::default() };
    let trust = |statement: &str| Held::Trust(policy(DocumentKind::Trust, &format!(r#"{{"Statement":{statement}}}"#)));
    let rows = [
        (Stack::default(), "because no identity-based policy allows the s3:GetObject action"),
        (Stack { identity: vec![no()], ..base() }, "with an explicit deny in an identity-based policy"),
        (Stack { boundary: Some(silent()), ..base() }, "because no permissions boundary allows the s3:GetObject action"),
        (Stack { boundary: Some(no()), ..base() }, "with an explicit deny in a permissions boundary"),
        (Stack { session: Some(vec![silent()]), ..base() }, "because no session policy allows the s3:GetObject action"),
        (Stack { session: Some(vec![no()]), ..base() }, "with an explicit deny in a session policy"),
        (Stack { scp: vec![vec![]], ..base() }, "because no service control policy allows the s3:GetObject action"),
        (Stack { scp: vec![vec![no()]], ..base() }, "with an explicit deny in a service control policy"),
        (Stack { rcp: vec![vec![]], ..base() }, ""),
        (
            Stack { rcp: vec![vec![resource(r#"{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}"#)]], ..base() },
            "with an explicit deny in a resource control policy",
        ),
        (
            Stack { resource: Held::Standard(resource(r#"{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}"#)), ..base() },
            "with an explicit deny in a resource-based policy",
        ),
        (
            Stack { resource: trust(r#"{"Effect":"Allow","Principal":{"AWS":"333333333333"},"Action":"s3:*"}"#), ..base() },
            "because no role trust policy allows the s3:GetObject action",
        ),
        (
            Stack { resource: trust(r#"{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*"}"#), ..base() },
            "with an explicit deny in the role trust policy",
        ),
        (base(), ""),
    ];
    for (stack, expected) in rows {
        assert_eq!(suffix(&stack, cast.session(), ASK), expected);
    }
    assert_eq!(suffix(&base(), cast.session(), ABROAD), "because no resource-based policy allows the s3:GetObject action");
}

#[test]
fn an_explicit_deny_of_a_managed_policy_ends_in_its_arn() {
    let cast = Cast::new();
    let managed = Source::managed(Arn::parse("arn:aws:iam::111111111111:policy/P").unwrap());
    let denying = no();
    let attached = Attached { policy: &denying, source: &managed };
    let context = Context::new();
    let request = Request { action: "s3:GetObject", resource: "*", resource_account: None, requester: cast.user(), context: &context };
    let text = |layers: &Layers<'_>| authorize(&request, layers).refusal_suffix("s3:GetObject").unwrap();
    let arn = "arn:aws:iam::111111111111:policy/P";
    assert_eq!(text(&Layers { identity: &[attached], ..Layers::NONE }), format!("with an explicit deny in an identity-based policy: {arn}"));
    assert_eq!(text(&Layers { boundary: Some(attached), ..Layers::NONE }), format!("with an explicit deny in a permissions boundary: {arn}"));
    assert_eq!(text(&Layers { session: Some(&[attached]), ..Layers::NONE }), format!("with an explicit deny in a session policy: {arn}"));
    assert_eq!(text(&Layers { scp_levels: &[&[attached]], ..Layers::NONE }), format!("with an explicit deny in a service control policy: {arn}"));
    let resource = Layers { resource: ResourcePolicy::Standard(&denying), ..Layers::NONE };
    assert_eq!(text(&resource), "with an explicit deny in a resource-based policy");
}
