//! One statement, as it was written.

use crate::{condition::Operator, error::Position, principal::PrincipalElement};

/// What a statement does where it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It grants.
    Allow,
    /// It forbids, whatever grants.
    Deny,
}

impl Effect {
    /// The word in a document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "Allow",
            Self::Deny => "Deny",
        }
    }
}

/// `Action` or `NotAction`, `Resource` or `NotResource`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Whether it is the `Not…` form.
    pub negated: bool,
    /// The patterns, as written.
    pub items: Vec<String>,
}

/// `Principal` or `NotPrincipal`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrincipalClause {
    /// Whether it is the `Not…` form.
    pub negated: bool,
    /// Who.
    pub element: PrincipalElement,
}

/// One operator of a `Condition` with its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionBlock {
    /// The operator.
    pub operator: Operator,
    /// Its keys, in the order written.
    pub entries: Vec<ConditionEntry>,
}

/// One key of a condition with its values. JSON numbers and booleans are texts here, as AWS compares them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionEntry {
    /// The key, in the case written.
    pub key: String,
    /// The values.
    pub values: Vec<String>,
}

/// One statement. Elements that were not written are `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its name.
    pub sid: Option<String>,
    /// Allow or Deny.
    pub effect: Effect,
    /// Who.
    pub principal: Option<PrincipalClause>,
    /// What. Never missing in a document that a caller wrote.
    pub actions: Option<Clause>,
    /// On what.
    pub resources: Option<Clause>,
    /// When; all must hold.
    pub conditions: Vec<ConditionBlock>,
    /// Where its opening brace stands.
    pub start: Position,
    /// The place right after its closing brace.
    pub end: Position,
}
