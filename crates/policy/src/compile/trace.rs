//! The same statements asked once more, for whoever explains: every clause is looked at, not only the first that misses.

use super::{Compiled, Question, Row, Side};
use crate::{condition::Outcome, decision::StatementName};

/// What came of every clause of one statement.
#[derive(Debug)]
pub(crate) struct Trace<'a> {
    pub(crate) name: &'a StatementName,
    /// What the engine itself says of the statement.
    pub(crate) applies: bool,
    pub(crate) action: Outcome,
    pub(crate) resource: Outcome,
    pub(crate) principal: bool,
    /// One for each key of each operator, in the order written.
    pub(crate) conditions: Vec<Outcome>,
}

impl Compiled {
    /// What came of every clause of every statement.
    pub(crate) fn traces<'a>(&'a self, question: &Question<'_>, side: Side) -> impl Iterator<Item = Trace<'a>> {
        self.statements().map(move |(name, row)| row.trace(name, question, side))
    }

    /// Every statement that applies, also behind one that denies.
    pub(crate) fn applying<'a>(&'a self, question: &Question<'_>, side: Side) -> impl Iterator<Item = &'a StatementName> {
        self.statements().filter(move |(_, row)| row.applies(question, side).is_some()).map(|(name, _)| name)
    }
}

impl<'a> Row<'a> {
    fn trace(&self, name: &'a StatementName, question: &Question<'_>, side: Side) -> Trace<'a> {
        Trace {
            name,
            applies: self.applies(question, side).is_some(),
            action: self.on_action(question),
            resource: self.on_resource(question, side),
            principal: self.grant(question, side).is_some(),
            conditions: self.conditions().map(|condition| condition.judge(question.context)).collect(),
        }
    }
}
