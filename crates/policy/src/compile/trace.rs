//! The same statements asked once more, for whoever explains: every clause is looked at, not only the first that misses.

use super::{Compiled, Finding, Question, Row, Side};
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
    /// What the document says, and why each of its statements says it.
    pub(crate) fn traced(&self, question: &Question<'_>, side: Side) -> (Finding<'_>, Vec<Trace<'_>>) {
        let traces = self.statements.iter().map(|row| row.trace(question, side)).collect();
        (self.evaluate(question, side), traces)
    }

    /// The document as AWS's policy simulator reads it.
    pub(crate) fn simulated(mut self) -> Self {
        for condition in self.statements.iter_mut().flat_map(|row| &mut row.conditions) {
            condition.simulate();
        }
        self
    }
}

impl Row {
    fn trace(&self, question: &Question<'_>, side: Side) -> Trace<'_> {
        Trace {
            name: &self.name,
            applies: self.applies(question, side).is_some(),
            action: self.actions.as_ref().map_or(Outcome::Unclear, |actions| actions.judge(question)),
            resource: self.on_resource(question, side),
            principal: self.grant(question, side).is_some(),
            conditions: self.conditions.iter().map(|condition| condition.judge(question.context)).collect(),
        }
    }
}
