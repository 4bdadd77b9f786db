//! Policy variables: where they expand, and to what.

use crate::{
    condition::Operator,
    document::{Document, Version},
    principal::PrincipalElement,
    variable::{self, Part},
};

use super::{Rule, Subject, keys, notes::Notes};

pub(super) fn judge(subject: &Subject<'_>, notes: &mut Notes) {
    let (statement, places) = (subject.statement, subject.places);
    let actions = statement.actions.iter().flat_map(|clause| &clause.items).zip(&places.actions);
    for (action, at) in actions {
        literal_place(action, "Action", *at, notes);
    }
    if let Some(PrincipalElement::Listed(listed)) = statement.principal.as_ref().map(|clause| &clause.element) {
        for (value, at) in listed.iter().flat_map(|(_, values)| values).zip(&places.principals) {
            literal_place(value, "Principal", *at, notes);
        }
    }
    for (resource, at) in statement.resources.iter().flat_map(|clause| &clause.items).zip(&places.resources) {
        self::resource(subject, resource, *at, notes);
    }
    for (block, places) in statement.conditions.iter().zip(&places.blocks) {
        for (entry, places) in block.entries.iter().zip(&places.entries) {
            literal_place(&entry.key, "a condition key", places.at, notes);
            for (value, at) in entry.values.iter().zip(&places.values) {
                condition(subject, block.operator, value, *at, notes);
            }
        }
    }
}

/// Whether `${…}` means anything in the document.
pub(super) fn are_live(document: &Document) -> bool {
    match document.version {
        Some(Version::V2012) => true,
        Some(Version::V2008) | None => false,
    }
}

/// The parts of a text that are compared as they stand.
pub(super) fn literal_parts<'a>(document: &Document, text: &'a str) -> impl Iterator<Item = &'a str> {
    let live = are_live(document);
    let whole = (!live).then_some(text).into_iter();
    let parts = live.then(|| variable::parts(text)).into_iter().flatten().filter_map(|part| match part {
        Part::Text(text) => Some(text),
        Part::Character(_) | Part::Variable { .. } => None,
    });
    whole.chain(parts)
}

fn has_variable(text: &str) -> bool {
    text.contains("${") && variable::parts(text).any(|part| !matches!(part, Part::Text(_)))
}

fn literal_place(text: &str, place: &str, at: usize, notes: &mut Notes) {
    if has_variable(text) {
        notes.add(at, Rule::VariablePlace, format!("variables do not expand in {place}: {text} is ordinary text"));
    }
}

fn resource(subject: &Subject<'_>, text: &str, at: usize, notes: &mut Notes) {
    if !has_variable(text) {
        return unclosed(subject, text, at, notes);
    }
    if !are_live(subject.document) {
        return old_version(text, at, notes);
    }
    let before_resource = text.match_indices(':').nth(4).map_or(text, |(colon, _)| text.get(..colon).unwrap_or_default());
    if before_resource.contains("${") {
        notes.add(at, Rule::VariablePlace, format!("AWS expands variables only after the fifth colon of an ARN: {text}"));
    }
    each(subject, text, at, None, notes);
}

/// What begins like a variable and does not end.
fn unclosed(subject: &Subject<'_>, text: &str, at: usize, notes: &mut Notes) {
    if text.contains("${") && are_live(subject.document) {
        notes.add(at, Rule::VariablePlace, format!("${{ without }} is no variable: {text} is ordinary text"));
    }
}

fn condition(subject: &Subject<'_>, operator: Operator, text: &str, at: usize, notes: &mut Notes) {
    if !has_variable(text) {
        return unclosed(subject, text, at, notes);
    }
    if !operator.comparison.family().expands_variables() {
        notes.add(at, Rule::VariablePlace, format!("variables do not expand under {operator}: {text} is ordinary text"));
    } else if are_live(subject.document) {
        each(subject, text, at, Some(operator), notes);
    } else {
        old_version(text, at, notes);
    }
}

fn old_version(text: &str, at: usize, notes: &mut Notes) {
    notes.add(at, Rule::VariableVersion, format!("variables need \"Version\": \"2012-10-17\": {text} is ordinary text here"));
}

/// What becomes of each variable of a text.
fn each(subject: &Subject<'_>, text: &str, at: usize, operator: Option<Operator>, notes: &mut Notes) {
    let catalogue = subject.knowledge.catalogue;
    let negated = operator.filter(|operator| operator.comparison.is_negated());
    for part in variable::parts(text) {
        let Part::Variable { key, default } = part else { continue };
        if catalogue.is_multi(key) {
            notes.add(at, Rule::VariableWithoutValue, format!("{key} has several values and never expands, not even to a default"));
        } else if let Some((rule, text)) = keys::absence(catalogue, key) {
            let rule = if rule == Rule::UnknownKey { Rule::VariableWithoutValue } else { rule };
            notes.add(at, rule, text);
        }
        if let Some(operator) = negated
            && (default.is_none() || catalogue.is_multi(key))
            && !keys::is_always_present(key, subject.document.kind)
        {
            notes.add(at, Rule::NegatedVariable, format!("{operator} holds while {key} has no value"));
        }
    }
}
