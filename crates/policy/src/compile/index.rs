//! Which statements of a long document can apply to a request, without looking at the others.
//!
//! A statement is found by the literal text with which its resources begin, or, where those say less, with which its actions begin: both are
//! kept in order, and whatever begins a text stands right before it or above that. What begins with nothing certain (`*`, `NotResource`,
//! `NotAction` on everything, a variable at the front) is always looked at. So the cost grows with the number of statements that fit a request,
//! and with the logarithm of all others.

use std::collections::HashMap;

use super::{
    Question,
    gate::{action_starts, resource_starts},
};
use crate::{catalogue::Catalogue, document::Document, statement::Statement};

/// The statements of one document, by what they begin with.
#[derive(Debug)]
pub(super) struct Index {
    resources: Prefixes,
    actions: Prefixes,
    /// Always looked at.
    rest: Box<[u32]>,
}

/// What one statement begins with.
struct Starts<'s> {
    resources: Option<Vec<&'s str>>,
    /// Folded.
    actions: Option<Vec<String>>,
}

impl<'s> Starts<'s> {
    fn of(statement: &'s Statement, document: &Document, catalogue: &Catalogue) -> Self {
        Self {
            resources: resource_starts(statement, document.version, catalogue).map(Iterator::collect),
            actions: action_starts(statement).map(|starts| starts.map(str::to_ascii_lowercase).collect()),
        }
    }
}

/// How many statements begin with a text.
#[derive(Default)]
struct Crowds<'s>(HashMap<&'s str, usize>);

impl<'s> Crowds<'s> {
    fn count(starts: impl Iterator<Item = &'s str>) -> Self {
        let mut crowds = Self::default();
        starts.for_each(|start| *crowds.0.entry(start).or_default() += 1);
        crowds
    }

    /// The largest crowd in which a statement stands.
    fn around<'t>(&self, starts: impl Iterator<Item = &'t str>) -> usize {
        starts.filter_map(|start| self.0.get(start)).copied().max().unwrap_or(0)
    }
}

impl Index {
    pub(super) fn of(document: &Document, catalogue: &Catalogue) -> Self {
        let starts: Vec<Starts<'_>> = document.statements.iter().map(|statement| Starts::of(statement, document, catalogue)).collect();
        let by_resource = Crowds::count(starts.iter().filter_map(|one| one.resources.as_ref()).flatten().copied());
        let by_action = Crowds::count(starts.iter().filter_map(|one| one.actions.as_ref()).flatten().map(String::as_str));
        let (mut resources, mut actions, mut rest) = (Vec::new(), Vec::new(), Vec::new());
        for (at, one) in starts.iter().enumerate() {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            match (&one.resources, &one.actions) {
                (Some(on), Some(acts)) if by_action.around(acts.iter().map(String::as_str)) < by_resource.around(on.iter().copied()) => {
                    actions.extend(acts.iter().map(|start| (start.as_str(), at)));
                }
                (Some(on), _) => resources.extend(on.iter().map(|start| (*start, at))),
                (None, Some(acts)) => actions.extend(acts.iter().map(|start| (start.as_str(), at))),
                (None, None) => rest.push(at),
            }
        }
        Self { resources: Prefixes::of(resources), actions: Prefixes::of(actions), rest: rest.into() }
    }

    /// Every statement that can apply, in no order; some twice.
    pub(super) fn candidates(&self, question: &Question<'_>, mut each: impl FnMut(usize)) {
        let mut each = |at: u32| each(usize::try_from(at).unwrap_or(usize::MAX));
        self.rest.iter().copied().for_each(&mut each);
        self.resources.beginning(question.resource_text, &mut each);
        self.actions.beginning(question.action, &mut each);
    }
}

/// Texts in order, each with a statement.
#[derive(Debug)]
struct Prefixes {
    text: Box<str>,
    entries: Box<[Entry]>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    start: u32,
    length: u32,
    /// The place after that of the nearest entry before it with which it begins; 0 if there is none.
    above: u32,
    statement: u32,
}

impl Prefixes {
    fn of(mut starts: Vec<(&str, u32)>) -> Self {
        starts.sort_unstable();
        let mut text = String::with_capacity(starts.iter().map(|(start, _)| start.len()).sum());
        let mut entries: Vec<Entry> = Vec::with_capacity(starts.len());
        // Those that the last one begins with, itself included.
        let mut open: Vec<(&str, u32)> = Vec::new();
        for (start, statement) in starts {
            while open.pop_if(|(known, _)| !start.starts_with(*known)).is_some() {}
            let above = open.last().map_or(0, |(_, place)| *place);
            entries.push(Entry { start: narrow(text.len()), length: narrow(start.len()), above, statement });
            open.push((start, narrow(entries.len())));
            text.push_str(start);
        }
        Self { text: text.into(), entries: entries.into() }
    }

    /// The statements of all entries with which a text begins.
    fn beginning(&self, text: &str, each: &mut impl FnMut(u32)) {
        let text = text.as_bytes();
        // Whatever begins the text stands before it, and begins whatever stands between the two: so it is the last one before, or above that.
        let mut place = self.entries.partition_point(|entry| self.key(*entry) <= text);
        let Some(last) = self.entry(place) else { return };
        let alike = self.key(last).iter().zip(text).take_while(|(one, other)| one == other).count();
        while let Some(entry) = self.entry(place) {
            if wide(entry.length) <= alike {
                each(entry.statement);
            }
            place = wide(entry.above);
        }
    }

    /// The entry before a place.
    fn entry(&self, place: usize) -> Option<Entry> {
        self.entries.get(place.checked_sub(1)?).copied()
    }

    fn key(&self, entry: Entry) -> &[u8] {
        self.text.as_bytes().get(wide(entry.start)..).and_then(|rest| rest.get(..wide(entry.length))).unwrap_or_default()
    }
}

/// A document has fewer bytes than this can count.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn wide(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
