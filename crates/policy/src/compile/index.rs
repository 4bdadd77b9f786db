//! Which statements of a document can apply to a request, without looking at the others.
//!
//! A statement is found by the literal text with which its resources begin, or, where a crowd begins alike, with which its actions begin. What
//! begins with nothing certain (`*`, `NotResource`, `NotAction` on everything, a variable at the front) is always looked at. So a decision
//! costs what the statements cost that fit its request, and hardly more for all others.

use std::collections::HashMap;

use smallvec::SmallVec;

use super::{
    Question,
    gate::{action_starts, resource_starts},
    trie::{Growing, Tries},
};
use crate::{catalogue::Catalogue, document::Document};

/// With fewer statements than this a walk past all gates is as quick.
const LEAST: usize = 3;
/// With fewer statements than this there is no crowd to be told apart.
const LEAST_FOR_CROWDS: usize = 17;

/// The last statement that has room in a word of an index.
const MOST_STATEMENTS: u16 = 0x7FFF;

/// The tries of an index, by their places.
mod trie {
    pub(super) const RESOURCES: usize = 0;
    pub(super) const ACTIONS: usize = 1;
    /// Statements that are always looked at: they begin with nothing.
    pub(super) const REST: usize = 2;
    pub(super) const COUNT: usize = 3;
}

/// The statements of one document, by what they begin with.
#[derive(Debug)]
pub(super) struct Index(Tries);

/// What one statement begins with.
struct Starts<'s> {
    resources: Option<SmallVec<[&'s str; 2]>>,
    /// Folded.
    actions: Option<SmallVec<[String; 2]>>,
}

impl Index {
    /// `None` if a document is too short for one, or has more parts than any that a caller may write.
    pub(super) fn of(document: &Document, catalogue: &Catalogue) -> Option<Self> {
        if document.statements.len() < LEAST {
            return None;
        }
        let starts = starts(document, catalogue);
        let crowds = (starts.len() >= LEAST_FOR_CROWDS).then(|| Crowds::of(&starts));
        let (mut resources, mut actions, mut rest) = (Vec::with_capacity(starts.len()), Vec::new(), Vec::new());
        for (at, one) in starts.iter().enumerate() {
            let at = u16::try_from(at).ok().filter(|at| *at <= MOST_STATEMENTS)?;
            match (&one.resources, &one.actions) {
                (Some(on), None) => resources.extend(on.iter().map(|start| (start.as_bytes(), at))),
                (Some(on), Some(_)) if !crowds.as_ref().is_some_and(|crowds| crowds.actions_say_more(one)) => {
                    resources.extend(on.iter().map(|start| (start.as_bytes(), at)));
                }
                (_, Some(acts)) => actions.extend(acts.iter().map(|start| (start.as_bytes(), at))),
                (None, None) => rest.push((&b""[..], at)),
            }
        }
        let mut growing = Growing::new(trie::COUNT);
        growing.plant(trie::RESOURCES, resources)?;
        growing.plant(trie::ACTIONS, actions)?;
        growing.plant(trie::REST, rest)?;
        Some(Self(growing.finish()))
    }

    /// Every statement that can apply, in no order and once each; and a few that cannot.
    pub(super) fn candidates(&self, question: &Question<'_>, mut each: impl FnMut(usize)) {
        let mut each = |at: u16| each(usize::from(at));
        self.0.beginning(trie::REST, &[], &mut each);
        self.0.beginning(trie::RESOURCES, question.resource.as_bytes(), &mut each);
        self.0.beginning(trie::ACTIONS, question.action, &mut each);
    }
}

fn starts<'s>(document: &'s Document, catalogue: &Catalogue) -> Vec<Starts<'s>> {
    let of = |statement| Starts {
        resources: resource_starts(statement, document.version, catalogue).map(|starts| shortest(starts.collect())),
        actions: action_starts(statement).map(|starts| shortest(starts.map(str::to_ascii_lowercase).collect())),
    };
    document.statements.iter().map(of).collect()
}

/// The texts that begin with no other of them: they lead to the statement wherever those would, and only once.
fn shortest<T: AsRef<str> + Ord>(mut starts: SmallVec<[T; 2]>) -> SmallVec<[T; 2]> {
    starts.sort_unstable();
    starts.dedup_by(|later, kept| later.as_ref().starts_with(kept.as_ref()));
    starts
}

/// How many statements begin alike.
struct Crowds<'s> {
    resources: HashMap<&'s str, usize>,
    actions: HashMap<&'s str, usize>,
}

impl<'s> Crowds<'s> {
    fn of(starts: &'s [Starts<'_>]) -> Self {
        let mut crowds = Self { resources: HashMap::new(), actions: HashMap::new() };
        for one in starts {
            one.resources.iter().flatten().for_each(|start| *crowds.resources.entry(*start).or_default() += 1);
            one.actions.iter().flatten().for_each(|start| *crowds.actions.entry(start.as_str()).or_default() += 1);
        }
        crowds
    }

    /// Whether fewer statements share an action with this one than a resource.
    fn actions_say_more(&self, one: &Starts<'_>) -> bool {
        let around = |count: Option<&usize>| count.copied().unwrap_or_default();
        let by_resource = one.resources.iter().flatten().map(|start| around(self.resources.get(*start))).max();
        let by_action = one.actions.iter().flatten().map(|start| around(self.actions.get(start.as_str()))).max();
        by_action < by_resource
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, DocumentKind, Request, Requester};

    /// A statement that names every folder on the way to an object costs one look, not one for each.
    #[test]
    fn a_statement_is_met_once_however_many_of_its_texts_begin_what_is_asked_for() {
        let folders: Vec<String> = (1..200).map(|depth| format!("\"arn:aws:s3:::b/{}*\"", "a".repeat(depth))).collect();
        let on_resources = format!(r#"{{"Effect":"Allow","Action":"*","Resource":[{}]}}"#, folders.join(","));
        let on_actions = r#"{"Effect":"Allow","Action":["s*","s3:*","S3:Get*","s3:GetObject"],"Resource":"*"}"#;
        let text = format!(r#"{{"Statement":[{on_resources},{on_actions},{on_resources}]}}"#);
        let document = Document::read(&text, DocumentKind::Identity).unwrap();
        let resource = format!("arn:aws:s3:::b/{}", "a".repeat(300));
        let request = Request {
            action: "s3:GetObject",
            resource: &resource,
            resource_account: None,
            requester: Requester::Anonymous,
            context: &Context::new(),
        };
        let mut met = Vec::new();
        Index::of(&document, &Catalogue::reference()).unwrap().candidates(&Question::new(&request, b"s3:getobject", false), |at| met.push(at));
        met.sort_unstable();
        assert_eq!(met, [0, 1, 2]);
    }
}
