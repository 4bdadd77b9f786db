//! The clauses of a statement that keep it from applying, with what stands there and what the request brought.

use crate::{
    catalogue::Catalogue,
    compile::Trace,
    condition::{Operator, Outcome},
    context::{Context, Values},
    document::Version,
    statement::{Clause, ConditionEntry, Effect, PrincipalClause, Statement},
    variable::{self, Part},
};

/// A clause that was not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Miss {
    /// `Action` or `NotAction`; `None` if the statement has neither.
    Action(Option<Clause>),
    /// `Resource` or `NotResource`, with its variables resolved where they have a value.
    Resource(Option<Clause>),
    /// `Principal` or `NotPrincipal`; `None` if the statement has neither and needs one.
    Principal(Option<PrincipalClause>),
    /// One key of one operator.
    Condition(ConditionMiss),
}

/// A condition that was not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionMiss {
    /// The operator.
    pub operator: Operator,
    /// The key, as it is written.
    pub key: String,
    /// The policy's values, with their variables resolved where they have a value.
    pub expected: Vec<String>,
    /// The request's values; `None` if the key is absent.
    pub actual: Option<Vec<String>>,
    /// Whether it could not be evaluated, rather than failed: a value of the policy is none, or nothing fills the key.
    pub unclear: bool,
}

/// What texts are read against.
pub(super) struct Ground<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) version: Option<Version>,
    pub(super) catalogue: &'a Catalogue,
}

impl Ground<'_> {
    /// All clauses that miss, in the order in which the engine asks them.
    pub(super) fn misses(&self, statement: &Statement, trace: &Trace<'_>) -> Vec<Miss> {
        let lacks = |outcome: Outcome| is_missed(outcome, statement.effect);
        let mut misses = Vec::new();
        if lacks(trace.action) {
            misses.push(Miss::Action(statement.actions.clone()));
        }
        if lacks(trace.resource) {
            misses.push(Miss::Resource(statement.resources.as_ref().map(|clause| self.clause(clause))));
        }
        if !trace.principal {
            misses.push(Miss::Principal(statement.principal.clone()));
        }
        let entries = statement.conditions.iter().flat_map(|block| block.entries.iter().map(move |entry| (block.operator, entry)));
        let judged = entries.zip(&trace.conditions).filter(|(_, outcome)| lacks(**outcome));
        misses.extend(judged.map(|((operator, entry), outcome)| Miss::Condition(self.condition(operator, entry, *outcome))));
        misses
    }

    fn clause(&self, clause: &Clause) -> Clause {
        Clause { negated: clause.negated, items: clause.items.iter().map(|item| self.resolved(item)).collect() }
    }

    fn condition(&self, operator: Operator, entry: &ConditionEntry, outcome: Outcome) -> ConditionMiss {
        let actual = self.context.get(&entry.key).map(|values| values.as_slice().iter().map(|value| value.clone().into_owned()).collect());
        let expected = if operator.comparison.family().expands_variables() {
            entry.values.iter().map(|value| self.resolved(value)).collect()
        } else {
            entry.values.clone()
        };
        ConditionMiss { operator, key: entry.key.clone(), expected, actual, unclear: outcome == Outcome::Unclear }
    }

    /// A text with its variables resolved. Those without a value stay as they are written, and so do `${*}`, `${?}` and `${$}`: bare, they would
    /// read as wildcards.
    fn resolved(&self, text: &str) -> String {
        match self.version {
            Some(Version::V2012) => variable::parts(text).map(|part| self.part(part)).collect(),
            Some(Version::V2008) | None => text.to_owned(),
        }
    }

    fn part(&self, part: Part<'_>) -> String {
        match part {
            Part::Text(text) => text.to_owned(),
            Part::Character(character) => format!("${{{character}}}"),
            Part::Variable { key, default } => {
                let written = || default.map_or_else(|| format!("${{{key}}}"), |default| format!("${{{key}, '{default}'}}"));
                self.value(key, default).map_or_else(written, ToOwned::to_owned)
            }
        }
    }

    /// A multivalued key never expands, not even to its default.
    fn value<'b>(&'b self, key: &str, default: Option<&'b str>) -> Option<&'b str> {
        if self.catalogue.is_multi(key) {
            return None;
        }
        match self.context.get(key) {
            Some(Values::One(value)) => Some(value),
            Some(Values::Many(_)) => None,
            None => default,
        }
    }
}

/// What cannot be evaluated stops an Allow and no Deny.
fn is_missed(outcome: Outcome, effect: Effect) -> bool {
    match (outcome, effect) {
        (Outcome::Holds, Effect::Allow | Effect::Deny) | (Outcome::Unclear, Effect::Deny) => false,
        (Outcome::Fails, Effect::Allow | Effect::Deny) | (Outcome::Unclear, Effect::Allow) => true,
    }
}
