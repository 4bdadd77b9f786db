//! Questions that several kinds of document share.

use std::collections::HashSet;

use super::{LEGACY, SYNTAX, refusal};
use crate::{
    catalogue::Catalogue,
    condition::{Literal, judge_literal},
    document::{
        Document, DocumentKind, Mode,
        read::{Fault, Reading},
    },
    error::PolicyError,
    statement::{Clause, Statement},
};

/// Step 3: the case of `Effect`, and literals that their operator cannot read.
pub(super) fn legacy(reading: &Reading, catalogue: &Catalogue) -> Result<(), PolicyError> {
    if let Some(position) = reading.effect_case {
        return Err(PolicyError::malformed_at(LEGACY, position));
    }
    let document = &reading.document;
    document
        .statements
        .iter()
        .find(|statement| has_bad_literal(document, statement, catalogue))
        .map_or(Ok(()), |statement| Err(at(LEGACY, statement)))
}

fn has_bad_literal(document: &Document, statement: &Statement, catalogue: &Catalogue) -> bool {
    statement.conditions.iter().any(|block| {
        let values = block.entries.iter().flat_map(|entry| &entry.values);
        values.map(|text| judge_literal(block.operator.comparison, text, document.version, catalogue)).any(|literal| match literal {
            Literal::Fine => false,
            Literal::Taken => !is_recorded(document.kind) && document.kind.mode() == Mode::Live,
            Literal::Unreadable => document.kind.mode() == Mode::Live,
            Literal::Broken => true,
        })
    })
}

/// Whether IAM's odder allowances were recorded of documents of this kind: what nobody has recorded of others is refused.
pub(super) fn is_recorded(kind: DocumentKind) -> bool {
    match kind {
        DocumentKind::Identity | DocumentKind::Managed => true,
        DocumentKind::Trust | DocumentKind::Session | DocumentKind::Resource | DocumentKind::ServiceControl | DocumentKind::ResourceControl => false,
    }
}

/// Step 4: names of statements. Empty ones may repeat.
pub(super) fn sids(document: &Document) -> Result<(), PolicyError> {
    let mut seen = HashSet::new();
    for statement in &document.statements {
        let sid = statement.sid.as_deref().unwrap_or_default();
        if !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(at(
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [A-Za-z0-9]*",
                statement,
            ));
        }
        if !sid.is_empty() && !seen.insert(sid) {
            return Err(at("Statement IDs (SID) in a single policy must be unique.", statement));
        }
    }
    Ok(())
}

/// Step 5: every statement has an action.
pub(super) fn actions(document: &Document) -> Result<(), PolicyError> {
    first(document, |statement| is_empty(statement.actions.as_ref()), "Policy statement must contain actions.")
}

/// A refusal at the first statement of which something is true.
pub(super) fn first(document: &Document, offends: impl Fn(&Statement) -> bool, text: &str) -> Result<(), PolicyError> {
    document.statements.iter().find(|statement| offends(statement)).map_or(Ok(()), |statement| Err(at(text, statement)))
}

/// Whether a clause is missing or lists nothing.
pub(super) fn is_empty(clause: Option<&Clause>) -> bool {
    clause.is_none_or(|clause| clause.items.is_empty())
}

/// A refusal that blames a statement.
pub(super) fn at(text: impl Into<String>, statement: &Statement) -> PolicyError {
    PolicyError::malformed_at(text, statement.start)
}

/// Resource-based policies in general: what every service asks. Each service adds its own.
pub(super) fn resource_based(reading: &Reading, catalogue: &Catalogue) -> Result<(), PolicyError> {
    legacy(reading, catalogue)?;
    let bare =
        |statement: &Statement| statement.principal.is_none() || is_empty(statement.actions.as_ref()) || is_empty(statement.resources.as_ref());
    first(&reading.document, bare, SYNTAX)
}

/// The refusal of the grammar, for what the grammar would forbid if it could see it.
pub(super) fn syntax_at(statement: &Statement, kind: DocumentKind) -> PolicyError {
    refusal(Fault { not_json: false, operator: None, position: statement.start }, kind)
}
