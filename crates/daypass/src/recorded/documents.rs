//! The documents of a recorded decision, and which of them are others today.

use std::collections::{BTreeMap, BTreeSet};

use daypass_kernel::authorize::{Decided, Took};
use daypass_policy::Layer;
use serde_json::{Value, json};

use super::{list, text};

/// The documents of a decision by layer and name, with the marks of their texts: two groups may have inline policies of one name.
type Documents = BTreeMap<(String, String), BTreeSet<Option<String>>>;

/// Which documents are others today.
pub(super) fn changes(recorded: &[Value], today: &[Decided]) -> Vec<Value> {
    let (then, now) = (documents_then(recorded), documents_now(recorded, today));
    let change = |(layer, policy): &(String, String), change: &str| json!({ "layer": layer, "policy": policy, "change": change });
    let gone = then.iter().filter(|(name, _)| !now.contains_key(name)).map(|(name, _)| change(name, "gone"));
    let others = now.iter().filter_map(|(name, mark)| match then.get(name) {
        None => Some(change(name, "new")),
        Some(before) => (before != mark).then(|| change(name, "changed")),
    });
    let untold = recorded.iter().filter(|decision| hides_trust(decision));
    let untold = untold.map(|decision| change(&(Layer::Trust.name().to_owned(), text(&decision["resource"])), "not recorded of a refusal"));
    gone.chain(others).chain(untold).collect()
}

fn documents_then(recorded: &[Value]) -> Documents {
    by_name(recorded.iter().flat_map(recorded_documents))
}

fn documents_now(recorded: &[Value], today: &[Decided]) -> Documents {
    let told = |decision: &Value, took: &Took| took.layer != Layer::Trust || !hides_trust(decision);
    let both = recorded.iter().zip(today);
    by_name(both.flat_map(|(then, now)| now.documents.iter().filter(move |took| told(then, took)).map(|took| named(took, &now.resource))))
}

fn by_name(documents: impl Iterator<Item = ((String, String), Option<String>)>) -> Documents {
    let mut by_name = Documents::new();
    for (name, mark) in documents {
        by_name.entry(name).or_default().insert(mark);
    }
    by_name
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
pub(super) fn unnamed(layer: &str, resource: &str) -> String {
    let is_control = [Layer::ServiceControl, Layer::ResourceControl].iter().any(|control| control.name() == layer);
    if is_control { "of the organisation".to_owned() } else { resource.to_owned() }
}
