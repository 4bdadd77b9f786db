//! Conditions: which never hold, which hold of nothing, and which ask what nobody can answer.

use std::collections::HashSet;

use crate::{
    catalogue::{Cardinality, KeyDefinition, KeyType},
    condition::{Comparison, Family, Literal, Network, Operator, Quantifier, judge_literal},
    document::EntryPlaces,
    statement::{ConditionEntry, Effect},
};

use super::{Rule, Subject, keys, notes::Notes, variables};

const MFA_KEYS: [&str; 2] = ["aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge"];

pub(super) fn judge(subject: &Subject<'_>, notes: &mut Notes) {
    let guarded = guarded(subject);
    for (block, places) in subject.statement.conditions.iter().zip(&subject.places.blocks) {
        for (entry, places) in block.entries.iter().zip(&places.entries) {
            let row = subject.knowledge.catalogue.find(&entry.key);
            let is_guarded = guarded.contains(&entry.key.to_lowercase());
            Asked { subject, operator: block.operator, entry, places, row, is_guarded }.judge(notes);
        }
    }
    proves_nothing(subject, notes);
}

/// The keys, folded, without which some condition of the statement cannot hold.
fn guarded(subject: &Subject<'_>) -> HashSet<String> {
    let entries = subject.statement.conditions.iter().flat_map(|block| block.entries.iter().map(|entry| (block.operator, entry)));
    entries.filter(|(operator, entry)| needs_its_key(*operator, entry)).map(|(_, entry)| entry.key.to_lowercase()).collect()
}

fn needs_its_key(operator: Operator, entry: &ConditionEntry) -> bool {
    if operator.comparison == Comparison::Null {
        return !entry.values.iter().any(|value| is_true(value));
    }
    let false_when_absent = match operator.quantifier {
        Some(Quantifier::ForAnyValue) => true,
        Some(Quantifier::ForAllValues) => false,
        None => !operator.comparison.is_negated(),
    };
    false_when_absent && !operator.if_exists
}

/// W10.8: an Allow that asks nothing but what the client says of itself.
fn proves_nothing(subject: &Subject<'_>, notes: &mut Notes) {
    let entries = || subject.statement.conditions.iter().flat_map(|block| &block.entries);
    let first = subject.places.blocks.iter().flat_map(|block| &block.entries).next();
    match (subject.statement.effect, first) {
        (Effect::Allow, Some(first)) if entries().all(|entry| keys::is_said_by_client(&entry.key)) => {
            notes.add(
                first.at,
                Rule::ProvesNothing,
                "the only conditions of this Allow are on what the client says itself, and prove nothing about it",
            );
        }
        (Effect::Allow | Effect::Deny, _) => {}
    }
}

/// One key under one operator.
struct Asked<'a> {
    subject: &'a Subject<'a>,
    operator: Operator,
    entry: &'a ConditionEntry,
    places: &'a EntryPlaces,
    row: Option<&'static KeyDefinition>,
    /// Whether another condition of the statement, or this one, holds only while the key is there.
    is_guarded: bool,
}

impl Asked<'_> {
    fn judge(&self, notes: &mut Notes) {
        self.key(notes);
        self.cardinality(notes);
        self.absence(notes);
        self.kind(notes);
        self.values(notes);
    }

    fn key(&self, notes: &mut Notes) {
        let key = &self.entry.key;
        // Of a key with a variable in it there is something better to say.
        if !key.contains("${")
            && let Some((rule, text)) = keys::absence(self.subject.knowledge.catalogue, key)
        {
            notes.add(self.places.at, rule, text);
        }
        if keys::is_false_of_clients(key) && self.operator.comparison == Comparison::Bool && self.entry.values.iter().all(|value| is_true(value)) {
            notes.add(self.places.at, Rule::ForeignKey, format!("{key} is false in every request of a client"));
        }
    }

    /// policy-evaluation §4 [R]: the cardinality belongs to the key's definition.
    fn cardinality(&self, notes: &mut Notes) {
        let Some(row) = self.row else { return };
        let key = &self.entry.key;
        match (row.cardinality, self.operator.quantifier) {
            (Cardinality::Multi, None) if self.operator.comparison != Comparison::Null => {
                let text = format!(
                    "{key} has several values: without ForAnyValue or ForAllValues this is never met while the key is present{}",
                    self.never()
                );
                notes.add(self.places.at, Rule::MultiWithoutSet, text);
            }
            (Cardinality::Single, Some(Quantifier::ForAllValues)) => {
                notes.add(self.places.at, Rule::SetOfOne, format!("{key} has one value; ForAllValues only adds that this is met without any"));
            }
            (Cardinality::Single, Some(Quantifier::ForAnyValue)) => {
                notes.add(self.places.at, Rule::SetOfOne, format!("{key} has one value; ForAnyValue adds nothing"));
            }
            (Cardinality::Multi, None | Some(Quantifier::ForAllValues | Quantifier::ForAnyValue)) | (Cardinality::Single, None) => {}
        }
    }

    fn never(&self) -> &'static str {
        match self.subject.statement.effect {
            Effect::Allow => "",
            Effect::Deny => ", so the Deny does not fire",
        }
    }

    fn absence(&self, notes: &mut Notes) {
        match self.subject.statement.effect {
            Effect::Allow => self.absence_grants(notes),
            Effect::Deny => self.absence_spares(notes),
        }
    }

    fn absence_grants(&self, notes: &mut Notes) {
        let key = &self.entry.key;
        if self.is_guarded || keys::is_always_present(key, self.subject.document.kind) {
            return;
        }
        match self.operator.quantifier {
            Some(Quantifier::ForAllValues) => {
                let text =
                    format!("ForAllValues is true of nothing: this Allow applies to requests without {key}; add \"Null\": {{\"{key}\": \"false\"}}");
                notes.add(self.places.at, Rule::ForAllAbsent, text);
            }
            None if self.operator.comparison.is_negated() => {
                let text = format!("{} holds while {key} is absent: this Allow applies to requests without it", self.operator);
                notes.add(self.places.at, Rule::NegatedAbsent, text);
            }
            None | Some(Quantifier::ForAnyValue) => {}
        }
    }

    /// Keys that long-term credentials do not bring.
    fn absence_spares(&self, notes: &mut Notes) {
        let key = &self.entry.key;
        let is_mfa = MFA_KEYS.iter().any(|known| known.eq_ignore_ascii_case(key));
        let wants_true = self.entry.values.iter().all(|value| is_true(value));
        if is_mfa && needs_its_key(self.operator, self.entry) && self.operator.comparison != Comparison::Null && !wants_true {
            let text = format!("{key} is absent from requests with long-term keys: the Deny does not reach them; {}IfExists does", self.operator);
            notes.add(self.places.at, Rule::MfaAbsent, text);
        }
    }

    fn kind(&self, notes: &mut Notes) {
        let Some(row) = self.row else { return };
        let family = self.operator.comparison.family();
        if !is_open(row) && !fits(row, family) {
            let text = format!("{} is of type {}: {} compares it as {}", self.entry.key, type_name(row.kind), self.operator, noun(family));
            notes.add(self.places.at, Rule::TypeMismatch, text);
        }
    }

    fn values(&self, notes: &mut Notes) {
        if self.entry.values.is_empty() {
            let when = if self.operator.comparison.is_negated() { "always met" } else { "never met" };
            notes.add(self.places.at, Rule::NoValues, format!("{} without values is {when}", self.operator));
        }
        for (value, at) in self.entry.values.iter().zip(&self.places.values) {
            self.value(value, *at, notes);
        }
    }

    fn value(&self, value: &str, at: usize, notes: &mut Notes) {
        let (comparison, version) = (self.operator.comparison, self.subject.document.version);
        match judge_literal(comparison, value, version, self.subject.knowledge.catalogue) {
            Literal::Fine => {}
            Literal::Taken | Literal::Unreadable | Literal::Broken => return self.unreadable(value, at, notes),
        }
        let has_variables = variables::are_live(self.subject.document) && value.contains("${");
        match comparison.family() {
            Family::Bool | Family::Null if !has_variables && !is_boolean(value) => {
                let read = if comparison == Comparison::Null { "the key must be present" } else { "false" };
                notes.add(at, Rule::NoBoolean, format!("\"{value}\" is neither true nor false: it is read as {read}"));
            }
            Family::Text if variables::literal_parts(self.subject.document, value).any(|part| part.contains('*')) => {
                notes.add(at, Rule::LiteralWildcard, format!("{} compares letter by letter: * stands for itself", self.operator));
            }
            Family::Text
            | Family::Pattern
            | Family::Numeric
            | Family::Date
            | Family::Bool
            | Family::Binary
            | Family::Ip
            | Family::Arn
            | Family::Null => {}
        }
    }

    /// W1.4: each row that the reference has recorded.
    fn unreadable(&self, value: &str, at: usize, notes: &mut Notes) {
        let family = self.operator.comparison.family();
        let what = match Network::parse(value) {
            Network::HostBits if family == Family::Ip => format!("the IPv6 network {value} has host bits set and contains nothing"),
            Network::HostBits | Network::V4 { .. } | Network::V6 { .. } | Network::Unreadable => format!("\"{value}\" is no {}", noun(family)),
        };
        let (rule, so) = match (family, self.operator.comparison.is_negated()) {
            (Family::Arn, true | false) => (Rule::NoArn, self.no_arn()),
            (_, true) if self.entry.values.len() > 1 => (Rule::NegatedUnreadable, "it differs from everything and excludes nothing"),
            (_, true) => (Rule::NegatedUnreadable, "everything differs from it, so the condition holds"),
            (_, false) => (Rule::Unreadable, "nothing matches it"),
        };
        notes.add(at, rule, format!("{what}: {so}"));
    }

    fn no_arn(&self) -> &'static str {
        match self.subject.statement.effect {
            Effect::Allow => "the Allow does not apply, unless a value before this one matches",
            Effect::Deny => "the Deny does apply, unless a value before this one matches",
        }
    }
}

/// Values of tags and of claims may be anything.
fn is_open(row: &KeyDefinition) -> bool {
    row.name.ends_with(['/', ':']) || row.name.starts_with('<')
}

fn fits(row: &KeyDefinition, family: Family) -> bool {
    match family {
        Family::Null => true,
        Family::Text | Family::Pattern => matches!(row.kind, KeyType::String | KeyType::Arn),
        Family::Numeric => row.kind == KeyType::Numeric || row.name == "aws:EpochTime",
        Family::Date => row.kind == KeyType::Date,
        Family::Bool => row.kind == KeyType::Bool,
        Family::Ip => row.kind == KeyType::Ip,
        Family::Arn => row.kind == KeyType::Arn,
        // No listed key holds bytes.
        Family::Binary => false,
    }
}

fn type_name(kind: KeyType) -> &'static str {
    match kind {
        KeyType::String => "String",
        KeyType::Arn => "ARN",
        KeyType::Numeric => "Numeric",
        KeyType::Date => "Date",
        KeyType::Bool => "Bool",
        KeyType::Ip => "IP address",
    }
}

fn is_true(value: &str) -> bool {
    value.eq_ignore_ascii_case("true")
}

fn is_boolean(value: &str) -> bool {
    is_true(value) || value.eq_ignore_ascii_case("false")
}

/// What the values of a family are called.
fn noun(family: Family) -> &'static str {
    match family {
        Family::Text | Family::Pattern => "text",
        Family::Numeric => "number",
        Family::Date => "date",
        Family::Bool | Family::Null => "true or false",
        Family::Binary => "base64",
        Family::Ip => "address or network",
        Family::Arn => "ARN",
    }
}
