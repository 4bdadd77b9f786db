//! The ways to read an ask whose tags differ in the case of their keys alone.
//!
//! Where tag keys have a case, `env` and `ENV` are two tags and one condition key. AWS gives it one of their values, unspecified which
//! (policy-evaluation §4), so whoever may add the second tag could answer for the first. Here the ask must be allowed with each of the values, and
//! with each of their combinations. Only keys that some policy looks at are told apart: tags that nobody asks about lock nothing.

use std::collections::HashSet;

use daypass_policy::Document;
use smallvec::SmallVec;

use super::own::{OwnLayers, Unreadable};
use crate::{
    caller::Caller,
    controls::{Levels, Owner},
    limits::MAX_READINGS,
    refusal::Refusal,
    service::{Ask, AskedKey, AskedPolicy, AskedValue},
};

/// What some keys count as, `("aws:RequestTag/env", "prod")`.
pub(super) type Reading<'a> = SmallVec<[(&'a str, &'a str); 2]>;

/// Whether an ask can be read in several ways. The keys that asks share are of no tags.
pub(super) fn are_several(ask: &Ask) -> bool {
    ask.keys.iter().any(|key| candidates(key).is_some())
}

fn candidates(key: &AskedKey) -> Option<(&str, &[String])> {
    match &key.value {
        AskedValue::One(_) | AskedValue::Many(_) => None,
        AskedValue::AnyOf(values) => Some((&key.key, values)),
    }
}

/// All of them, one after the other.
pub(super) struct Readings<'a> {
    keys: Vec<(&'a str, &'a [String])>,
    next: usize,
    all: usize,
}

impl<'a> Readings<'a> {
    /// The readings that the documents of a decision can tell apart; too many are a refusal.
    pub(super) fn of(caller: &Caller, own: &OwnLayers<'_>, whose: &Owner<'_>, ask: &'a Ask) -> Result<Self, Refusal> {
        let mut keys: Vec<_> = ask.keys.iter().filter_map(candidates).collect();
        if !keys.is_empty() {
            let seen = keys_looked_at(caller, own, whose, ask)?;
            keys.retain(|(key, _)| seen.contains(&key.to_lowercase()));
        }
        let all = keys.iter().try_fold(1_usize, |all, (_, values)| all.checked_mul(values.len())).filter(|all| *all <= MAX_READINGS);
        Ok(Self { keys, next: 0, all: all.ok_or_else(too_many)? })
    }
}

impl<'a> Iterator for Readings<'a> {
    type Item = Reading<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next == self.all {
            return None;
        }
        let mut rest = self.next;
        self.next += 1;
        let value = |(key, values): &(&'a str, &'a [String])| {
            let value = values.get(rest % values.len())?;
            rest /= values.len();
            Some((*key, value.as_str()))
        };
        Some(self.keys.iter().filter_map(value).collect())
    }
}

fn too_many() -> Refusal {
    Refusal::new("AccessDenied", 403, "Access denied.").because("more tags whose keys differ in their case alone than policies are asked about")
}

/// The condition keys that the documents of a decision look at, without case.
fn keys_looked_at(caller: &Caller, own: &OwnLayers<'_>, whose: &Owner<'_>, ask: &Ask) -> Result<HashSet<String>, Unreadable> {
    let mut keys = HashSet::new();
    for held in own.identity.iter().chain(&own.boundary).chain(own.session.iter().flatten()) {
        let document = held.written().map(|(text, kind)| Document::read(text, kind)).transpose()?;
        keys.extend(document.iter().flat_map(folded_keys));
    }
    let resource = match &ask.policy {
        AskedPolicy::Trust(text) | AskedPolicy::Resource(text) => Some(text),
        AskedPolicy::None | AskedPolicy::MissingTrust => None,
    };
    let bound = whose.controls_for(caller, ask.action, &ask.resource);
    for text in own.controls.texts().chain(bound.into_iter().flat_map(Levels::texts)).chain(resource) {
        keys.extend(folded_keys(&text.document()?));
    }
    Ok(keys)
}

fn folded_keys(document: &Document) -> Vec<String> {
    document.context_keys().iter().map(|key| key.to_lowercase()).collect()
}
