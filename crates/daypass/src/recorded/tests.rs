//! Documents then and today, and the statement that decided then.

use std::sync::Arc;

use daypass_directory::{TextMark, text_mark};
use daypass_kernel::authorize::Took;
use daypass_policy::{Layer, Source};

use super::{documents::changes, *};

fn took(layer: Layer, policy: Option<&str>, mark: u8) -> Took {
    Took { layer, source: policy.map(Source::inline), mark: Some([mark; 16]) }
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
        origin: None,
        path: None,
        keys: Vec::new(),
        shared: Arc::default(),
        documents,
    }
}

#[test]
fn documents_are_changed_gone_or_new() {
    let mark = |mark: u8| hex::encode([mark; 16]);
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
    let told = changes(then.as_array().unwrap(), &[now("arn:aws:s3:::b/k", documents)]);
    let change = |layer: &str, policy: &str, change: &str| json!({"layer": layer, "policy": policy, "change": change});
    assert_eq!(told, [change("identity", "gone", "gone"), change("boundary", "new", "new"), change("identity", "other", "changed")]);
}

#[test]
fn w10_5_the_trust_policy_of_a_refusal_is_said_to_be_untold() {
    let role = "arn:aws:iam::111122223333:role/R";
    let then = json!([{"action": "sts:AssumeRole", "resource": role, "effect": "deny", "documents": []}]);
    let told = changes(then.as_array().unwrap(), &[now(role, vec![took(Layer::Trust, None, 1)])]);
    assert_eq!(told, [json!({"layer": "trust", "policy": role, "change": "not recorded of a refusal"})]);
}

#[test]
fn who_had_no_document_may_have_one_today() {
    let then = json!([{"action": "s3:GetObject", "resource": "*", "effect": "deny"}]);
    let then = then.as_array().unwrap();
    let new = json!({"layer": "identity", "policy": "p", "change": "new"});
    assert_eq!(changes(then, &[now("*", vec![took(Layer::Identity, Some("p"), 1)])]), [new]);
    assert_eq!(changes(then, &[now("*", Vec::new())]), [] as [Value; 0]);
}

#[test]
fn a_session_is_made_again_with_what_its_request_said() {
    let minting = json!({"request": {"policy": "{}", "policyArns": [{"arn": "arn:aws:iam::aws:policy/A"}]}, "response": {}});
    let expected = SessionPolicies { inline: Some("{}".into()), arns: vec!["arn:aws:iam::aws:policy/A".into()] };
    assert_eq!(session(minting.to_string().as_bytes()).unwrap(), expected);
    assert_eq!(session(br#"{"request": {}}"#).unwrap(), SessionPolicies::default());
}

fn deciding(layer: &str, place: u32, mark: Option<TextMark>) -> Option<Deciding> {
    Deciding::of(0, &json!({"effect": "deny", "layer": layer, "policy": "own", "place": place, "mark": mark.map(hex::encode)}))
}

/// A Sid may look like the number of another statement: it is the place that counts.
#[test]
fn the_statement_that_decided_then_is_the_one_of_the_text_of_then() {
    let then = r##"{"Statement": [{"Sid": "#2", "Effect": "Allow", "Action": "*", "Resource": "*"},
  {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}"##;
    let mut texts = Texts::default();
    texts.add([Written::of(r#"{"Statement": []}"#), Written::of(then)]);
    let mark = Some(text_mark(then));
    let told = texts.statement(&deciding("identity", 2, mark).unwrap()).unwrap();
    assert_eq!((told.file.as_str(), told.applies, told.line, told.column, told.number), ("own", true, 2, 3, 2));
    assert_eq!(told.text.unwrap(), r#"{"Effect": "Deny", "Action": "iam:*", "Resource": "*"}"#);
    for (place, mark) in [(3, mark), (0, mark), (2, Some([7; 16])), (2, None)] {
        assert_eq!(texts.statement(&deciding("identity", place, mark).unwrap()), None);
    }
    let of_group = json!({"layer": "identity", "policy": "own", "group": "G2", "place": 1, "mark": mark.map(hex::encode)});
    assert_eq!(texts.statement(&Deciding::of(0, &of_group).unwrap()).unwrap().file, "own of group G2");
}

#[test]
fn what_nothing_decided_has_no_statement() {
    let none = json!({"action": "a:B", "resource": "*", "effect": "deny", "layer": "identity", "policy": null, "statement": null});
    assert!(Deciding::of(0, &none).is_none());
    assert!(deciding("elsewhere", 1, None).is_none());
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
    let mark = |mark: u8| hex::encode([mark; 16]);
    let own = |at: u8| json!({"layer": "identity", "policy": "own", "mark": mark(at)});
    let then = json!([{"action": "s3:GetObject", "resource": "*", "effect": "deny", "documents": [own(1), own(2)],
        "layer": "identity", "policy": "own", "statement": "#1"}]);
    let then = then.as_array().unwrap();
    let now_with = |marks: [u8; 2]| changes(then, &[now("*", marks.map(|mark| took(Layer::Identity, Some("own"), mark)).to_vec())]);
    assert_eq!(now_with([2, 1]), [] as [Value; 0]);
    assert_eq!(now_with([3, 2]), [json!({"layer": "identity", "policy": "own", "change": "changed"})]);
}
