//! Documents then and today, and the statement that decided then.

use std::sync::Arc;

use daypass_directory::text_mark;
use daypass_kernel::authorize::Took;
use daypass_policy::{Layer, Source};

use super::{documents::changes, *};

fn took(layer: Layer, policy: Option<&str>, mark: u8) -> Took {
    Took { layer, source: policy.map(Source::inline), mark: Some([mark; 8]) }
}

fn now(resource: &str, documents: Vec<Took>) -> Decided {
    Decided {
        action: "sts:AssumeRole",
        resource: resource.to_owned(),
        account: None,
        allowed: false,
        layer: "identity",
        policy: None,
        statement: None,
        path: None,
        keys: Vec::new(),
        shared: Arc::default(),
        documents,
    }
}

#[test]
fn documents_are_changed_gone_or_new() {
    let mark = |mark: u8| hex::encode([mark; 8]);
    let then = json!([{"action": "s3:GetObject", "resource": "arn:aws:s3:::b/k", "effect": "allow", "documents": [
        {"layer": "identity", "policy": "same", "mark": mark(1)},
        {"layer": "identity", "policy": "other", "mark": mark(2)},
        {"layer": "identity", "policy": "gone", "mark": mark(3)},
        {"layer": "resource", "mark": mark(4)},
    ]}]);
    let documents = vec![
        took(Layer::Identity, Some("same"), 1),
        took(Layer::Identity, Some("other"), 9),
        took(Layer::Boundary, Some("new"), 5),
        took(Layer::Resource, None, 4),
    ];
    let told = changes(then.as_array().unwrap(), &[now("arn:aws:s3:::b/k", documents)]).unwrap();
    let change = |layer: &str, policy: &str, change: &str| json!({"layer": layer, "policy": policy, "change": change});
    assert_eq!(told, [change("identity", "gone", "gone"), change("boundary", "new", "new"), change("identity", "other", "changed")]);
}

#[test]
fn w10_5_the_trust_policy_of_a_refusal_is_said_to_be_untold() {
    let role = "arn:aws:iam::111122223333:role/R";
    let then = json!([{"action": "sts:AssumeRole", "resource": role, "effect": "deny", "documents": []}]);
    let told = changes(then.as_array().unwrap(), &[now(role, vec![took(Layer::Trust, None, 1)])]).unwrap();
    assert_eq!(told, [json!({"layer": "trust", "policy": role, "change": "not recorded of a refusal"})]);
}

#[test]
fn an_event_that_names_no_documents_says_nothing_of_them() {
    let then = json!([{"action": "s3:GetObject", "resource": "*", "effect": "allow"}]);
    assert_eq!(changes(then.as_array().unwrap(), &[now("*", vec![took(Layer::Identity, Some("p"), 1)])]), None);
    assert_eq!(changes(then.as_array().unwrap(), &[now("*", Vec::new())]), Some(Vec::new()));
}

#[test]
fn a_session_is_made_again_with_what_its_request_said() {
    let minting = json!({"request": {"policy": "{}", "policyArns": [{"arn": "arn:aws:iam::aws:policy/A"}]}, "response": {}});
    let expected = SessionPolicies { inline: Some("{}".into()), arns: vec!["arn:aws:iam::aws:policy/A".into()] };
    assert_eq!(session(minting.to_string().as_bytes()).unwrap(), expected);
    assert_eq!(session(br#"{"request": {}}"#).unwrap(), SessionPolicies::default());
}

fn deciding(layer: &str, policy: Option<&str>, statement: &str, mark: Option<[u8; 8]>) -> Option<Deciding> {
    let document = json!({"layer": layer, "policy": policy, "mark": mark.map(hex::encode)});
    let effect = json!({"action": "a:B", "resource": "*", "effect": "deny", "layer": layer, "policy": policy, "statement": statement});
    let mut recorded = effect;
    recorded["documents"] = json!([document]);
    Deciding::of(0, &[recorded])
}

#[test]
fn the_statement_that_decided_then_is_the_one_of_the_text_of_then() {
    let then = r#"{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"},
  {"Sid": "Gone", "Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}"#;
    let mut texts = Texts::default();
    texts.add([Written::of(r#"{"Statement": []}"#), Written::of(then)]);
    let mark = Some(text_mark(then));
    for name in ["Gone", "#1"] {
        let told = texts.statement(&deciding("identity", Some("own"), name, mark).unwrap()).unwrap();
        assert_eq!(told.sid.as_deref().unwrap_or("#1"), name);
        assert_eq!((told.file.as_str(), told.applies), ("own", true));
    }
    let told = texts.statement(&deciding("identity", Some("own"), "Gone", mark).unwrap()).unwrap();
    assert_eq!((told.line, told.column, told.number), (2, 3, 2));
    assert_eq!(told.text.unwrap(), r#"{"Sid": "Gone", "Effect": "Deny", "Action": "iam:*", "Resource": "*"}"#);
    for (name, mark) in [("#3", mark), ("Gone", Some([7; 8])), ("Gone", None)] {
        assert_eq!(texts.statement(&deciding("identity", Some("own"), name, mark).unwrap()), None);
    }
}

#[test]
fn what_nothing_decided_has_no_statement() {
    let none = json!({"action": "a:B", "resource": "*", "effect": "deny", "layer": "identity", "policy": null, "statement": null});
    assert!(Deciding::of(0, &[none]).is_none());
    assert!(Deciding::of(1, &[]).is_none());
    assert!(deciding("elsewhere", Some("own"), "#1", None).is_none());
}

#[test]
fn refusals_are_explained_before_what_was_allowed_and_few_of_a_thousand() {
    let decision = |effect: &str| json!({"effect": effect});
    let mut recorded: Vec<Value> = (0..1000).map(|_| decision("allow")).collect();
    recorded[700] = decision("deny");
    assert_eq!(chosen(&recorded), [0, 1, 2, 700]);
    assert_eq!(chosen(&recorded[..1]), [0]);
}

/// Two groups of one user.
#[test]
fn of_documents_of_one_name_each_counts() {
    let mark = |mark: u8| hex::encode([mark; 8]);
    let own = |at: u8| json!({"layer": "identity", "policy": "own", "mark": mark(at)});
    let then = json!([{"action": "s3:GetObject", "resource": "*", "effect": "deny", "documents": [own(1), own(2)],
        "layer": "identity", "policy": "own", "statement": "#1"}]);
    let then = then.as_array().unwrap();
    let now_with = |marks: [u8; 2]| changes(then, &[now("*", marks.map(|mark| took(Layer::Identity, Some("own"), mark)).to_vec())]).unwrap();
    assert_eq!(now_with([2, 1]), [] as [Value; 0]);
    assert_eq!(now_with([3, 2]), [json!({"layer": "identity", "policy": "own", "change": "changed"})]);
    assert_eq!(Deciding::of(0, then).unwrap().marks, [[1; 8], [2; 8]]);
}
