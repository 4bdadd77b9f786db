//! The form of a document that the engine reads: folded actions, split patterns, typed literals.
//!
//! The unit is one document, compiled once and shared by all who attach it. Evaluation is one walk over its statements and allocates nothing
//! unless a value takes it (a number of more than twenty digits, a text beyond ASCII compared without case).

mod trace;

use std::sync::Arc;

use crate::{
    catalogue::Catalogue,
    condition::{Condition, Outcome},
    context::Context,
    decision::StatementName,
    document::{Document, Version},
    pattern::{ArnMatch, ArnPattern, ArnText, Pattern, Syntax},
    principal::{Grant, Principals},
    request::{Request, Requester},
    statement::{Clause, Effect, Statement},
};

pub(crate) use trace::Trace;

/// One document, ready to be evaluated. The default one says nothing: it stands for a policy that was deleted.
#[derive(Debug, Default)]
pub struct Compiled {
    statements: Vec<Row>,
}

/// On whose side a document speaks, which says what its principal element means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Of the caller: it names no principal.
    Caller,
    /// Of the resource: it must name the caller.
    Resource,
}

/// A request as documents are asked about it: made once per decision.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question<'a> {
    /// Folded.
    pub(crate) action: &'a str,
    pub(crate) resource: Option<ArnText<'a>>,
    pub(crate) requester: &'a Requester<'a>,
    pub(crate) has_boundary: bool,
    pub(crate) context: &'a Context<'a>,
}

impl<'a> Question<'a> {
    pub(crate) fn new(request: &'a Request<'a>, folded_action: &'a str, has_boundary: bool) -> Self {
        let resource = ArnText::split(request.resource);
        Self { action: folded_action, resource, requester: &request.requester, has_boundary, context: request.context }
    }
}

/// What a document says of a request.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Finding<'a> {
    pub(crate) denied: Option<&'a StatementName>,
    /// The grant that reaches furthest.
    pub(crate) allowed: Option<(Grant, &'a StatementName)>,
}

impl Compiled {
    /// A document without statements: it takes the place of one that does not exist.
    pub(crate) const NOTHING: Self = Self { statements: Vec::new() };

    /// Compiles a document. The catalogue gives the cardinality of its keys.
    pub fn compile(document: &Document, catalogue: &Catalogue) -> Self {
        let row = |(at, statement): (usize, &Statement)| Row::compile(at, statement, document.version, catalogue);
        Self { statements: document.statements.iter().enumerate().map(row).collect() }
    }

    /// Asks every statement, up to the first that denies.
    pub(crate) fn evaluate(&self, question: &Question<'_>, side: Side) -> Finding<'_> {
        let mut finding = Finding::default();
        for row in &self.statements {
            let Some(grant) = row.applies(question, side) else { continue };
            match row.effect {
                Effect::Deny => return Finding { denied: Some(&row.name), ..finding },
                Effect::Allow if finding.allowed.is_none_or(|(known, _)| grant > known) => finding.allowed = Some((grant, &row.name)),
                Effect::Allow => {}
            }
        }
        finding
    }
}

/// One statement.
#[derive(Debug)]
struct Row {
    name: StatementName,
    effect: Effect,
    actions: Option<Actions>,
    resources: Option<Resources>,
    principals: Option<Principals>,
    conditions: Box<[Condition]>,
}

#[derive(Debug)]
struct Actions {
    negated: bool,
    patterns: Box<[Pattern]>,
}

#[derive(Debug)]
struct Resources {
    negated: bool,
    /// `*` stands among them.
    everything: bool,
    patterns: Box<[ArnPattern]>,
}

impl Row {
    fn compile(at: usize, statement: &Statement, version: Option<Version>, catalogue: &Catalogue) -> Self {
        let sid = statement.sid.as_deref().filter(|sid| !sid.is_empty()).map(Arc::from);
        let entries = statement.conditions.iter().flat_map(|block| block.entries.iter().map(move |entry| (block.operator, entry)));
        Self {
            name: StatementName { index: u32::try_from(at).unwrap_or(u32::MAX), sid },
            effect: statement.effect,
            actions: statement.actions.as_ref().map(|clause| Actions::compile(clause, catalogue)),
            resources: statement.resources.as_ref().map(|clause| Resources::compile(clause, version, catalogue)),
            principals: statement.principal.as_ref().map(Principals::compile),
            conditions: entries.map(|(operator, entry)| Condition::compile(operator, entry, version, catalogue)).collect(),
        }
    }

    /// Whether the statement applies, and how far its grant would reach. What cannot be evaluated never allows and always denies.
    fn applies(&self, question: &Question<'_>, side: Side) -> Option<Grant> {
        let denies = match self.effect {
            Effect::Allow => false,
            Effect::Deny => true,
        };
        let met = |outcome: Outcome| match outcome {
            Outcome::Holds => true,
            Outcome::Fails => false,
            Outcome::Unclear => denies,
        };
        let acts = met(self.actions.as_ref().map_or(Outcome::Unclear, |actions| actions.judge(question)));
        if !acts || !met(self.on_resource(question, side)) {
            return None;
        }
        let grant = self.grant(question, side)?;
        self.conditions.iter().all(|condition| met(condition.judge(question.context))).then_some(grant)
    }

    /// A document of the resource that names no resource means that one (a trust policy); a document of the caller has to name some.
    fn on_resource(&self, question: &Question<'_>, side: Side) -> Outcome {
        match (&self.resources, side) {
            (Some(resources), _) => resources.judge(question),
            (None, Side::Resource) => Outcome::Holds,
            (None, Side::Caller) => Outcome::Unclear,
        }
    }

    fn grant(&self, question: &Question<'_>, side: Side) -> Option<Grant> {
        match (&self.principals, side) {
            (None, Side::Caller) => Some(Grant::Direct),
            (Some(principals), Side::Resource) => {
                let grant = principals.grant(question.requester, self.effect, question.has_boundary);
                // [R] In the policy simulator a grant within the account needs no other allow, not even if it names the account only.
                grant.map(|grant| if question.context.is_simulated() { Grant::Direct } else { grant })
            }
            // A principal where none may stand, or none where one must: such a statement grants nothing, and forbids whom it may mean.
            (None, Side::Resource) | (Some(_), Side::Caller) => match self.effect {
                Effect::Allow => None,
                Effect::Deny => Some(Grant::Direct),
            },
        }
    }
}

impl Actions {
    fn compile(clause: &Clause, catalogue: &Catalogue) -> Self {
        let syntax = Syntax::new(None, true);
        let patterns = clause.items.iter().map(|item| Pattern::parse(&item.to_ascii_lowercase(), syntax, catalogue)).collect();
        Self { negated: clause.negated, patterns }
    }

    fn judge(&self, question: &Question<'_>) -> Outcome {
        let named = self.patterns.iter().any(|pattern| pattern.matches(question.action, question.context) == Some(true));
        Outcome::from(named != self.negated)
    }
}

impl Resources {
    fn compile(clause: &Clause, version: Option<Version>, catalogue: &Catalogue) -> Self {
        let syntax = Syntax::new(version, true);
        let (everything, named): (Vec<_>, Vec<_>) = clause.items.iter().partition(|item| *item == "*");
        let patterns = named.into_iter().map(|item| ArnPattern::parse(item, syntax, catalogue)).collect();
        Self { negated: clause.negated, everything: !everything.is_empty(), patterns }
    }

    fn judge(&self, question: &Question<'_>) -> Outcome {
        let mut doubt = Outcome::Fails;
        let mut named = self.everything;
        for pattern in &self.patterns {
            match pattern.on_resource(question) {
                ArnMatch::Yes => named = true,
                ArnMatch::Malformed => doubt = Outcome::Unclear,
                // Nothing is matched by a pattern without its value. AWS does not say whether `NotResource` then means every resource: an
                // Allow is not widened by it, a Deny is.
                ArnMatch::Unresolved if self.negated => doubt = Outcome::Unclear,
                ArnMatch::No | ArnMatch::Unresolved => {}
            }
        }
        match (named, self.negated) {
            (true, false) => Outcome::Holds,
            (true, true) => Outcome::Fails,
            (false, _) if doubt == Outcome::Unclear => Outcome::Unclear,
            (false, negated) => Outcome::from(negated),
        }
    }
}

impl ArnPattern {
    /// Variables stand after the fifth colon only; earlier ones have no value here (policy-evaluation §2).
    fn on_resource(&self, question: &Question<'_>) -> ArnMatch {
        match (self, &question.resource) {
            (Self::Whole(_), _) => ArnMatch::Unresolved,
            (Self::Malformed, _) => ArnMatch::Malformed,
            (Self::Parts(_), None) => ArnMatch::No,
            (Self::Parts(_), Some(arn)) => self.matches(arn, question.context),
        }
    }
}
