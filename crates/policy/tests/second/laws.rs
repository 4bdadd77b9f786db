//! What holds for every question, whatever the documents say: the laws of the first engine on the questions that both are asked.

use daypass_policy::{Document, DocumentKind};
use serde_json::{Value, json};

use super::{
    SEED,
    case::{Case, OfResource, Papers, Who},
    dice::Dice,
    generate,
};

const QUESTIONS: u64 = 1_500;

fn for_each_question(mut law: impl FnMut(&Case, &mut Dice)) {
    let mut dice = Dice::new(SEED);
    for _ in 0..QUESTIONS {
        let case = generate::case(&mut dice);
        law(&case, &mut dice);
    }
}

fn allowed(case: &Case) -> bool {
    case.decide().is_allow()
}

/// The same question with other papers.
fn with(case: &Case, change: impl FnOnce(&mut Papers)) -> Case {
    let mut changed = case.clone();
    change(&mut changed.papers);
    changed
}

/// Whatever is allowed with the change was allowed without it.
#[track_caller]
fn never_grants(case: &Case, changed: &Case) {
    assert!(!allowed(changed) || allowed(case), "was refused:\n{case}\nis allowed:\n{changed}");
}

fn is_of_principal(who: Who) -> bool {
    matches!(who, Who::User | Who::RoleSession | Who::TokenSession | Who::Federated | Who::RootFederated)
}

fn document(statement: &Value) -> Value {
    json!({"Version": "2012-10-17", "Statement": statement})
}

fn wide(effect: &str) -> Value {
    json!({"Effect": effect, "Action": "*", "Resource": "*"})
}

fn of_everyone(mut statement: Value, principal: Value) -> Value {
    statement["Principal"] = principal;
    statement
}

/// Puts a statement at the end of a document.
fn push(document: &mut Value, statement: &Value) {
    let statements = document["Statement"].take();
    let mut statements = if let Value::Array(statements) = statements { statements } else { vec![statements] };
    statements.push(statement.clone());
    document["Statement"] = Value::Array(statements);
}

/// The case with one more statement of the caller's side in one layer, for each layer that takes part.
fn with_own_statement(case: &Case, statement: &Value) -> Vec<Case> {
    let document = document(statement);
    let mut cases = Vec::new();
    if is_of_principal(case.ask.who) {
        cases.push(with(case, |papers| papers.identity.push(document.clone())));
        cases.extend(case.papers.boundary.as_ref().map(|_| with(case, |papers| push(papers.boundary.as_mut().unwrap(), statement))));
        cases.extend(case.papers.session.as_ref().map(|_| with(case, |papers| papers.session.as_mut().unwrap().push(document.clone()))));
    }
    if is_of_principal(case.ask.who) || case.ask.who == Who::Root {
        cases.extend((0..case.papers.scp.len()).map(|level| with(case, |papers| papers.scp[level].push(document.clone()))));
    }
    cases
}

/// Likewise of the resource's side: its own policy, and the resource control policies.
fn with_resource_statement(case: &Case, statement: &Value) -> Vec<Case> {
    let everyone = of_everyone(statement.clone(), json!("*"));
    let mut cases: Vec<Case> = (0..case.papers.rcp.len()).map(|level| with(case, |papers| papers.rcp[level].push(document(&everyone)))).collect();
    cases.extend(case.papers.resource.document().map(|_| with(case, |papers| push(of_resource(papers), &everyone))));
    cases
}

fn of_resource(papers: &mut Papers) -> &mut Value {
    match &mut papers.resource {
        OfResource::Standard(document) | OfResource::Trust(document) | OfResource::MustAllow(document) => document,
        OfResource::None | OfResource::Missing => panic!("no policy of the resource"),
    }
}

fn with_statement(case: &Case, statement: &Value) -> Vec<Case> {
    [with_own_statement(case, statement), with_resource_statement(case, statement)].concat()
}

#[test]
fn an_explicit_deny_in_any_layer_wins() {
    for_each_question(|case, _| {
        for denied in with_statement(case, &wide("Deny")) {
            assert!(!allowed(&denied), "{denied}");
        }
    });
}

#[test]
fn adding_a_deny_never_grants_and_adding_an_allow_never_takes() {
    for_each_question(|case, dice| {
        let mut statement = generate::own_statement(dice);
        statement["Effect"] = json!("Deny");
        for more in with_statement(case, &statement) {
            never_grants(case, &more);
        }
        statement["Effect"] = json!("Allow");
        for more in with_statement(case, &statement) {
            never_grants(&more, case);
        }
    });
}

/// W3.7: what only narrows grants nothing by being there. A federated user without any session policy may nothing, so he is given the widest first.
#[test]
fn w3_7_boundary_session_and_control_policies_never_grant() {
    for_each_question(|case, _| {
        let federated = matches!(case.ask.who, Who::Federated | Who::RootFederated);
        let widest = federated.then(|| vec![document(&wide("Allow"))]);
        never_grants(&with(case, |papers| papers.boundary = None), case);
        never_grants(&with(case, |papers| papers.session = widest), case);
        never_grants(&with(case, |papers| papers.scp.clear()), case);
        never_grants(&with(case, |papers| papers.rcp.clear()), case);
    });
}

/// W3.7, the law of least privilege: where no policy of the resource takes part, whoever is allowed is allowed by each of his layers alone.
#[test]
fn w3_7_a_session_is_within_identity_and_boundary_and_session_policies() {
    let mut allowed_ones = 0;
    for_each_question(|case, _| {
        let mut case = with(case, |papers| papers.resource = OfResource::None);
        case.ask.owner = case.ask.who.account().map(ToOwned::to_owned);
        if !is_of_principal(case.ask.who) || !allowed(&case) {
            return;
        }
        allowed_ones += 1;
        let Papers { identity, boundary, session, .. } = &case.papers;
        let layers = [(case.ask.who != Who::RootFederated).then(|| identity.clone()), boundary.clone().map(|one| vec![one]), session.clone()];
        for layer in layers.into_iter().flatten() {
            // A plain user with these documents and no others.
            let mut alone = with(&case, |papers| {
                *papers = Papers { identity: layer, resource: OfResource::None, boundary: None, session: None, scp: vec![], rcp: vec![] }
            });
            alone.ask.who = Who::User;
            assert!(allowed(&alone), "{case}beyond\n{alone}");
        }
    });
    assert!(allowed_ones > 20, "{allowed_ones} were allowed: too few to say anything");
}

/// W3.7: abroad nothing that the resource's policy says spares the caller's own layers.
#[test]
fn w3_7_abroad_the_callers_own_account_must_allow() {
    for_each_question(|case, _| {
        let mut abroad = case.clone();
        abroad.ask.owner = Some(super::case::OTHER.to_owned());
        let mut at_home = with(&abroad, |papers| {
            papers.resource = OfResource::None;
            papers.rcp.clear();
        });
        at_home.ask.owner = abroad.ask.who.account().map(ToOwned::to_owned);
        if abroad.ask.who.account().is_some() {
            never_grants(&at_home, &abroad);
        }
    });
}

/// The order of values can matter, for ARNs that are none; that of statements, policies and layers' levels never does.
#[test]
fn a_refusal_stays_one_under_any_other_order() {
    let turn = |document: &mut Value| {
        if let Value::Array(statements) = &mut document["Statement"] {
            statements.reverse();
        }
    };
    for_each_question(|case, _| {
        let turned = with(case, |papers| {
            papers.identity.iter_mut().chain(&mut papers.boundary).chain(papers.session.iter_mut().flatten()).for_each(turn);
            papers.scp.iter_mut().chain(&mut papers.rcp).flatten().for_each(turn);
            papers.identity.reverse();
            papers.session.iter_mut().for_each(|session| session.reverse());
            papers.scp.iter_mut().chain(&mut papers.rcp).for_each(|level| level.reverse());
            papers.scp.reverse();
            papers.rcp.reverse();
            if papers.resource.document().is_some() {
                turn(of_resource(papers));
            }
        });
        assert_eq!(allowed(case), allowed(&turned), "{case}{turned}");
    });
}

/// A document that is printed and read again says the same, to the statement that is named.
#[test]
fn what_is_printed_means_the_same() {
    let printed = |document: &mut Value, kind| {
        let read = Document::read(&document.to_string(), kind).unwrap();
        *document = serde_json::from_str(&read.to_json()).unwrap();
    };
    for_each_question(|case, _| {
        let again = with(case, |papers| {
            papers.identity.iter_mut().for_each(|document| printed(document, DocumentKind::Identity));
            papers.boundary.iter_mut().for_each(|document| printed(document, DocumentKind::Managed));
            papers.session.iter_mut().flatten().for_each(|document| printed(document, DocumentKind::Session));
            papers.scp.iter_mut().flatten().for_each(|document| printed(document, DocumentKind::ServiceControl));
            papers.rcp.iter_mut().flatten().for_each(|document| printed(document, DocumentKind::ResourceControl));
            let kind = if matches!(papers.resource, OfResource::Trust(_)) { DocumentKind::Trust } else { DocumentKind::Resource };
            if papers.resource.document().is_some() {
                printed(of_resource(papers), kind);
            }
        });
        assert_eq!(case.decide(), again.decide(), "{case}{again}");
    });
}

/// Operators that no absent key and nothing unreadable can meet: neither negated nor `IfExists`, no `ForAllValues`, no `Null`, nothing that takes
/// every text.
fn is_plain(operator: &str) -> bool {
    let typed = ["Numeric", "Date", "Binary", "IpAddress", "Arn"].iter().any(|family| operator.contains(family));
    typed && !operator.contains("Not") && !operator.contains("IfExists") && !operator.starts_with("ForAllValues")
}

/// Leaves only Allows with plain operators, and no variables.
fn only_plain(document: &mut Value) {
    let text = document.to_string().replace("${", "$(").replace("\"Deny\"", "\"Allow\"").replace("\"NotPrincipal\"", "\"Principal\"");
    *document = serde_json::from_str(&text).unwrap();
    let statements = document["Statement"].take();
    let mut statements = if let Value::Array(statements) = statements { statements } else { vec![statements] };
    for statement in &mut statements {
        if let Some(block) = statement.get_mut("Condition").and_then(Value::as_object_mut) {
            block.retain(|operator, _| is_plain(operator));
        }
    }
    document["Statement"] = Value::Array(statements);
}

/// W1.4: a statement whose conditions cannot be evaluated allows nothing, but for the recorded rows of negated operators.
#[test]
fn w1_4_a_fact_that_is_missing_or_unreadable_grants_nothing() {
    for_each_question(|case, dice| {
        let plain = with(case, |papers| {
            papers.identity.iter_mut().chain(&mut papers.boundary).chain(papers.session.iter_mut().flatten()).for_each(only_plain);
            papers.scp.iter_mut().chain(&mut papers.rcp).flatten().for_each(only_plain);
            if papers.resource.document().is_some() {
                only_plain(of_resource(papers));
            }
        });
        let facts = plain.ask.facts.0.len();
        if facts == 0 {
            return;
        }
        let at = dice.below(facts);
        let mut without = plain.clone();
        without.ask.facts.0.remove(at);
        never_grants(&plain, &without);
        let mut unreadable = plain.clone();
        unreadable.ask.facts.0[at].1 = super::case::Fact::One("\u{1}nonsense".to_owned());
        never_grants(&plain, &unreadable);
    });
}
