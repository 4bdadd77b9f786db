//! A case that two engines disagree about, made as small as it can be.

use serde_json::Value;

use super::case::{Case, Fact, OfResource};

/// Takes away whatever can go while `still` holds.
pub(crate) fn shrink(case: &Case, still: impl Fn(&Case) -> bool) -> Case {
    let mut smallest = case.clone();
    while let Some(smaller) = smaller(&smallest).into_iter().find(|case| still(case)) {
        smallest = smaller;
    }
    smallest
}

/// The case without one thing, for each thing that may be missing.
fn smaller(case: &Case) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut with = |change: &dyn Fn(&mut Case)| {
        let mut changed = case.clone();
        change(&mut changed);
        if changed != *case {
            cases.push(changed);
        }
    };
    with(&|case| case.papers.resource = OfResource::None);
    with(&|case| case.papers.boundary = None);
    with(&|case| case.papers.session = None);
    with(&|case| case.papers.scp.clear());
    with(&|case| case.papers.rcp.clear());
    for at in 0..case.ask.facts.0.len() {
        with(&|case| drop(case.ask.facts.0.remove(at)));
        with(&|case| {
            if let Fact::Many(values) = &mut case.ask.facts.0[at].1 {
                values.pop();
            }
        });
    }
    let count = documents(&mut case.clone()).len();
    for at in 0..count {
        for lesser in lesser(documents(&mut case.clone())[at]) {
            with(&|case| *documents(case)[at] = lesser.clone());
        }
    }
    with(&|case| drop(case.papers.identity.pop()));
    with(&|case| case.papers.identity.reverse());
    cases.retain(|smaller| weight(smaller) < weight(case));
    cases
}

fn weight(case: &Case) -> usize {
    case.to_string().len()
}

fn documents(case: &mut Case) -> Vec<&mut Value> {
    let papers = &mut case.papers;
    let of_resource = match &mut papers.resource {
        OfResource::Standard(document) | OfResource::Trust(document) | OfResource::MustAllow(document) => Some(document),
        OfResource::None | OfResource::Missing => None,
    };
    let levels = papers.scp.iter_mut().chain(&mut papers.rcp).flatten();
    papers.identity.iter_mut().chain(of_resource).chain(&mut papers.boundary).chain(papers.session.iter_mut().flatten()).chain(levels).collect()
}

/// The value with one element of a list, one operator or one key less.
fn lesser(value: &Value) -> Vec<Value> {
    let mut found = Vec::new();
    match value {
        Value::Array(items) => {
            for at in 0..items.len() {
                if items.len() > 1 {
                    let mut rest = items.clone();
                    rest.remove(at);
                    found.push(Value::Array(rest));
                }
                found.extend(lesser(&items[at]).into_iter().map(|item| {
                    let mut items = items.clone();
                    items[at] = item;
                    Value::Array(items)
                }));
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let needed = matches!(name.as_str(), "Version" | "Statement" | "Effect" | "Action" | "Resource" | "Principal")
                    || (name.starts_with("Not") && name != "NotIpAddress")
                    || members.len() == 1;
                if !needed {
                    let mut rest = members.clone();
                    rest.remove(name);
                    found.push(Value::Object(rest));
                }
                found.extend(lesser(member).into_iter().map(|member| {
                    let mut members = members.clone();
                    members.insert(name.clone(), member);
                    Value::Object(members)
                }));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    found
}
