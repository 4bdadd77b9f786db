//! A request that the trail has kept: how it was decided, and how it would be decided by today's documents.
//!
//! For the operator's eyes (W7.1); who asks over the network sees what W10.4 lets him.

use std::collections::BTreeMap;

use daypass_kernel::{
    Kernel,
    authorize::{Decided, SessionPolicies, Took},
};
use daypass_policy::Layer;
use serde_json::{Value, json};

use crate::journal::Found;

/// A document of a decision by layer and name, with the mark of its text.
type Documents = BTreeMap<(String, String), Option<String>>;

/// Tells both decisions.
pub(crate) fn told(kernel: &Kernel, found: &Found) -> Result<Value, String> {
    let event: Value = serde_json::from_slice(&found.event).map_err(|error| format!("the event cannot be read: {error}"))?;
    let recorded = list(&event, "decisions");
    let today = again(kernel, found, &event);
    let (decided, unknown) = match &today {
        Ok(decided) => (decided.as_slice(), None),
        Err(why) => (&[][..], Some(why.as_str())),
    };
    let rows = recorded.iter().enumerate().map(|(at, then)| row(then, decided.get(at)));
    Ok(json!({
        "request": request(&event),
        "decisions": rows.collect::<Vec<_>>(),
        "documents": today.as_ref().ok().and_then(|today| changes(recorded, today)),
        "todayUnknown": unknown,
    }))
}

fn request(event: &Value) -> Value {
    json!({
        "id": event["id"], "time": event["time"], "service": event["service"], "operation": event["operation"],
        "principal": event.pointer("/caller/arn"), "outcome": event["outcome"], "code": event["code"], "message": event["message"],
    })
}

fn row(then: &Value, now: Option<&Decided>) -> Value {
    let today = now.map(|now| {
        let effect = if now.allowed { "allow" } else { "deny" };
        json!({ "effect": effect, "layer": now.layer, "policy": now.policy, "statement": now.statement })
    });
    json!({
        "action": then["action"], "resource": then["resource"],
        "recorded": { "effect": then["effect"], "layer": then["layer"], "policy": then["policy"], "statement": then["statement"] },
        "today": today,
    })
}

/// The decisions of today; the error says why there are none.
fn again(kernel: &Kernel, found: &Found, event: &Value) -> Result<Vec<Decided>, String> {
    let session = match &found.minting {
        Some(minting) => session(minting)?,
        None if event.pointer("/caller/type").is_some_and(|kind| kind == "AssumedRole") => {
            return Err("the event that made the session is in the trail no more".into());
        }
        None => SessionPolicies::default(),
    };
    kernel.decide_recorded(&found.event, &session).map_err(|refusal| refusal.cause.unwrap_or(refusal.message))
}

/// What a session was made with.
fn session(minting: &[u8]) -> Result<SessionPolicies, String> {
    let event: Value = serde_json::from_slice(minting).map_err(|error| format!("the event that made the session cannot be read: {error}"))?;
    let request = event.get("request").unwrap_or(&Value::Null);
    let arns = list(request, "policyArns").iter().filter_map(|arn| Some(arn["arn"].as_str()?.to_owned())).collect();
    Ok(SessionPolicies { inline: request["policy"].as_str().map(ToOwned::to_owned), arns })
}

/// Which documents are others today; `None` if the event does not say which there were.
fn changes(recorded: &[Value], today: &[Decided]) -> Option<Vec<Value>> {
    let (then, now) = (documents_then(recorded), documents_now(recorded, today));
    if recorded.iter().all(|decision| decision.get("documents").is_none()) && !now.is_empty() {
        return None;
    }
    let change = |(layer, policy): &(String, String), change: &str| json!({ "layer": layer, "policy": policy, "change": change });
    let gone = then.iter().filter(|(name, _)| !now.contains_key(name)).map(|(name, _)| change(name, "gone"));
    let others = now.iter().filter_map(|(name, mark)| match then.get(name) {
        None => Some(change(name, "new")),
        Some(before) => (before != mark).then(|| change(name, "changed")),
    });
    let untold = recorded.iter().filter(|decision| hides_trust(decision));
    let untold = untold.map(|decision| change(&(Layer::Trust.name().to_owned(), text(&decision["resource"])), "not recorded of a refusal"));
    Some(gone.chain(others).chain(untold).collect())
}

fn documents_then(recorded: &[Value]) -> Documents {
    recorded.iter().flat_map(recorded_documents).collect()
}

fn documents_now(recorded: &[Value], today: &[Decided]) -> Documents {
    let told = |decision: &Value, took: &Took| took.layer != Layer::Trust || !hides_trust(decision);
    let both = recorded.iter().zip(today);
    both.flat_map(|(then, now)| now.documents.iter().filter(move |took| told(then, took)).map(|took| named(took, &now.resource))).collect()
}

/// W10.5: of a role that refuses nothing is recorded that is not recorded of one that is not there.
fn hides_trust(decision: &Value) -> bool {
    decision["effect"] == "deny" && text(&decision["action"]).starts_with("sts:") && text(&decision["resource"]).contains(":role/")
}

fn recorded_documents(decision: &Value) -> impl Iterator<Item = ((String, String), Option<String>)> {
    let resource = text(&decision["resource"]);
    list(decision, "documents").iter().map(move |document| {
        let (layer, mark) = (text(&document["layer"]), document.get("mark").map(text));
        let policy = document.get("policy").map_or_else(|| unnamed(&layer, &resource), text);
        ((layer, policy), mark)
    })
}

fn named(took: &Took, resource: &str) -> ((String, String), Option<String>) {
    let layer = took.layer.name();
    let policy = took.source.as_ref().map_or_else(|| unnamed(layer, resource), ToString::to_string);
    ((layer.to_owned(), policy), took.mark.map(hex::encode))
}

/// Control policies are told as one, levels and all; the policy of a resource has no name but the resource's.
fn unnamed(layer: &str, resource: &str) -> String {
    let is_control = [Layer::ServiceControl, Layer::ResourceControl].iter().any(|control| control.name() == layer);
    if is_control { "of the organisation".to_owned() } else { resource.to_owned() }
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use daypass_policy::Source;

    use super::*;

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
}
