//! Actions, and the resources that they are asked on.

use std::collections::{BTreeSet, HashSet};

use crate::{
    pattern::ActionPattern,
    statement::{Clause, ConditionEntry, Effect},
};

use super::{KnownAction, Rule, Subject, notes::Notes, overlap::overlaps};

const PASS_ROLE: &str = "iam:PassRole";
/// Conditions that say what a role may be passed to.
const PASSED_TO: [&str; 2] = ["iam:PassedToService", "iam:AssociatedResourceArn"];

pub(super) fn judge(subject: &Subject<'_>, notes: &mut Notes) {
    let Some(actions) = &subject.statement.actions else { return };
    let known = subject.knowledge.actions;
    if known.is_empty() {
        return;
    }
    let mut named = HashSet::new();
    let items: Vec<Item<'_>> = actions.items.iter().zip(&subject.places.actions).map(|(text, at)| Item::of(text, *at, known)).collect();
    for item in &items {
        item.judge(&mut named, notes);
    }
    pass_role(subject, &items, notes);
    if let Some(resources) = subject.statement.resources.as_ref().filter(|resources| !resources.negated && !actions.negated) {
        on_resources(subject, &items, resources, notes);
    }
}

/// An item of `Action` or `NotAction`.
struct Item<'a> {
    text: &'a str,
    at: usize,
    /// The service, if it is named.
    service: Option<&'a str>,
    /// Whether the service is served.
    is_served: bool,
    /// What it covers among the known actions.
    covered: Vec<&'a KnownAction<'a>>,
}

impl<'a> Item<'a> {
    fn of(text: &'a str, at: usize, known: &'a [KnownAction<'a>]) -> Self {
        let service = text.split_once(':').map(|(service, _)| service).filter(|service| !service.contains(['*', '?']));
        let of_service =
            |action: &&KnownAction<'_>| action.name.split_once(':').zip(service).is_some_and(|((own, _), wanted)| own.eq_ignore_ascii_case(wanted));
        let own: Vec<&KnownAction<'_>> = known.iter().filter(of_service).collect();
        let pattern = ActionPattern::parse(text);
        Self { text, at, service, is_served: !own.is_empty(), covered: own.into_iter().filter(|action| pattern.covers(action.name)).collect() }
    }

    fn judge(&self, named: &mut HashSet<String>, notes: &mut Notes) {
        let Some(service) = self.service else { return };
        if !self.is_served {
            if named.insert(service.to_ascii_lowercase()) {
                notes.add(self.at, Rule::UnservedService, format!("{service} is not served here: nothing asks for its actions"));
            }
        } else if self.covered.is_empty() {
            notes.add(self.at, Rule::UnknownAction, format!("{service} has no action {}", self.text));
        }
    }

    /// Whether every action that it covers is asked on `*`.
    fn needs_star(&self) -> bool {
        !self.covered.is_empty() && self.covered.iter().all(|action| action.resources.is_empty())
    }
}

fn pass_role(subject: &Subject<'_>, items: &[Item<'_>], notes: &mut Notes) {
    let statement = subject.statement;
    let negated = statement.actions.as_ref().is_some_and(|clause| clause.negated);
    let open = |clause: &Clause| !clause.negated && clause.items.iter().any(|item| is_any_role(item));
    let bound = |entry: &ConditionEntry| PASSED_TO.iter().any(|key| key.eq_ignore_ascii_case(&entry.key));
    let is_bound = statement.conditions.iter().flat_map(|block| &block.entries).any(bound);
    match statement.effect {
        Effect::Allow if !negated && !is_bound && statement.resources.as_ref().is_some_and(open) => {}
        Effect::Allow | Effect::Deny => return,
    }
    for item in items.iter().filter(|item| item.covered.iter().any(|action| action.name == PASS_ROLE)) {
        let text = format!("{} lets every role be passed to whatever service; name the roles, or ask for iam:PassedToService", item.text);
        notes.add(item.at, Rule::PassAnyRole, text);
    }
}

fn is_any_role(resource: &str) -> bool {
    resource == "*" || resource.splitn(6, ':').nth(5).is_some_and(|name| matches!(name, "*" | "role/*" | "role*"))
}

/// Only where all that the statement covers is known.
fn on_resources(subject: &Subject<'_>, items: &[Item<'_>], resources: &Clause, notes: &mut Notes) {
    if !items.iter().all(|item| item.is_served) || resources.items.iter().any(|item| item == "*") {
        return;
    }
    for item in items.iter().filter(|item| item.needs_star()) {
        let text = format!("{} is asked on \"*\" alone: no resource that is named here matches it", item.text);
        notes.add(item.at, Rule::ActionNeedsStar, text);
    }
    let templates: HashSet<&str> = items.iter().flat_map(|item| &item.covered).flat_map(|action| action.resources).copied().collect();
    let mut met = HashSet::new();
    for (resource, at) in resources.items.iter().zip(&subject.places.resources) {
        let meets: Vec<&str> = templates.iter().copied().filter(|template| overlaps(resource, template)).collect();
        if meets.is_empty() && !templates.is_empty() {
            let wanted = alternatives(templates.iter().copied());
            notes.add(*at, Rule::ResourceMismatch, format!("none of the statement's actions is asked on {resource}, but on {wanted}"));
        }
        met.extend(meets);
    }
    if met.is_empty() {
        return;
    }
    for item in items.iter().filter(|item| !item.needs_star() && !item.covered.is_empty()) {
        let wanted = || item.covered.iter().flat_map(|action| action.resources);
        if !wanted().any(|template| met.contains(template)) {
            let wanted = alternatives(wanted().copied());
            notes.add(item.at, Rule::ResourceMismatch, format!("{} is asked on {wanted}: no resource that is named here is one", item.text));
        }
    }
}

/// Templates as a finding lists them: in order, each once, and no more than can be read.
fn alternatives<'a>(templates: impl Iterator<Item = &'a str>) -> String {
    const MOST: usize = 4;
    let all: BTreeSet<&str> = templates.collect();
    let first: Vec<&str> = all.iter().copied().take(MOST).collect();
    let more = if all.len() > MOST { " or others" } else { "" };
    first.join(" or ") + more
}
