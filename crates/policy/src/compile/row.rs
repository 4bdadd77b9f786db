//! One statement, unpacked clause by clause.

use super::{Question, Side};
use crate::{
    catalogue::Catalogue,
    condition::{Condition, Outcome},
    decision::StatementName,
    document::{Document, Version},
    packed::{Packed, Packer},
    pattern::{ArnMatch, ArnPattern, Pattern, Syntax, pack as pack_text, pack_arn},
    principal::{Grant, Principals},
    statement::{Clause, Effect, Statement},
};

/// The flags at the beginning of a packed statement.
mod kept {
    pub(super) const DENY: u8 = 1;
    pub(super) const ACTIONS: u8 = 2;
    pub(super) const NOT_ACTIONS: u8 = 4;
    pub(super) const RESOURCES: u8 = 8;
    pub(super) const NOT_RESOURCES: u8 = 16;
    pub(super) const EVERYTHING: u8 = 32;
}

/// One statement.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    pub(crate) name: &'a StatementName,
    pub(crate) effect: Effect,
    pub(crate) actions: Option<Actions<'a>>,
    pub(crate) resources: Option<Resources<'a>>,
    pub(crate) principals: Option<&'a Principals>,
    conditions: Packed<'a>,
}

/// Its actions.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Actions<'a> {
    negated: bool,
    patterns: Packed<'a>,
}

/// Its resources.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Resources<'a> {
    negated: bool,
    /// `*` stands among them.
    everything: bool,
    patterns: Packed<'a>,
}

/// Packs what [`Row`] unpacks. Principals are few, and stay as they are.
pub(super) fn pack(statement: &Statement, document: &Document, catalogue: &Catalogue, principals: &mut Vec<Principals>, to: &mut Packer) {
    let version = document.version;
    to.small(flags(statement));
    principals.extend(statement.principal.as_ref().map(|clause| Principals::compile(clause, document.kind)));
    to.number(if statement.principal.is_some() { principals.len() as u64 } else { 0 });
    if let Some(clause) = &statement.resources {
        to.part(|part| pack_resources(clause, version, catalogue, part));
    }
    if let Some(clause) = &statement.actions {
        to.part(|part| pack_actions(clause, catalogue, part));
    }
    for block in &statement.conditions {
        block.entries.iter().for_each(|entry| Condition::pack(block.operator, entry, version, catalogue, to));
    }
}

fn flags(statement: &Statement) -> u8 {
    let negated = |clause: &Option<Clause>| clause.as_ref().is_some_and(|clause| clause.negated);
    let everything = || statement.resources.iter().flat_map(|clause| &clause.items).any(|item| item == "*");
    let denies = match statement.effect {
        Effect::Allow => false,
        Effect::Deny => true,
    };
    let flags = [
        (kept::DENY, denies),
        (kept::ACTIONS, statement.actions.is_some()),
        (kept::NOT_ACTIONS, negated(&statement.actions)),
        (kept::RESOURCES, statement.resources.is_some()),
        (kept::NOT_RESOURCES, negated(&statement.resources)),
        (kept::EVERYTHING, everything()),
    ];
    flags.into_iter().filter(|(_, set)| *set).fold(0, |flags, (flag, _)| flags | flag)
}

fn pack_actions(clause: &Clause, catalogue: &Catalogue, to: &mut Packer) {
    clause.items.iter().for_each(|item| pack_text(&item.to_ascii_lowercase(), Syntax::new(None, true), catalogue, to));
}

fn pack_resources(clause: &Clause, version: Option<Version>, catalogue: &Catalogue, to: &mut Packer) {
    let named = clause.items.iter().filter(|item| *item != "*");
    named.for_each(|item| pack_arn(item, Syntax::new(version, true), catalogue, to));
}

impl<'a> Row<'a> {
    #[inline]
    pub(super) fn unpack(mut from: Packed<'a>, name: &'a StatementName, principals: &'a [Principals]) -> Self {
        let flags = from.small();
        let has = |flag: u8| flags & flag != 0;
        let principal = usize::try_from(from.number()).ok().and_then(|number| number.checked_sub(1));
        let resources = has(kept::RESOURCES).then(|| from.part());
        let actions = has(kept::ACTIONS).then(|| from.part());
        Self {
            name,
            effect: if has(kept::DENY) { Effect::Deny } else { Effect::Allow },
            actions: actions.map(|patterns| Actions { negated: has(kept::NOT_ACTIONS), patterns }),
            resources: resources.map(|patterns| Resources { negated: has(kept::NOT_RESOURCES), everything: has(kept::EVERYTHING), patterns }),
            principals: principal.and_then(|at| principals.get(at)),
            conditions: from,
        }
    }

    /// Its conditions, in the order written.
    #[inline]
    pub(crate) fn conditions(&self) -> impl Iterator<Item = Condition<'a>> + use<'a> {
        self.conditions.list(Condition::unpack)
    }

    /// Whether the statement applies, and how far its grant would reach. What cannot be evaluated never allows and always denies.
    #[inline]
    pub(crate) fn applies(&self, question: &Question<'_>, side: Side) -> Option<Grant> {
        let denies = match self.effect {
            Effect::Allow => false,
            Effect::Deny => true,
        };
        let met = |outcome: Outcome| match outcome {
            Outcome::Holds => true,
            Outcome::Fails => false,
            Outcome::Unclear => denies,
        };
        if !met(self.on_resource(question, side)) || !met(self.on_action(question)) {
            return None;
        }
        let grant = self.grant(question, side)?;
        self.conditions().all(|condition| met(condition.judge(question.context))).then_some(grant)
    }

    /// A statement without actions cannot be evaluated; none that was judged is so.
    #[inline]
    pub(crate) fn on_action(&self, question: &Question<'_>) -> Outcome {
        self.actions.map_or(Outcome::Unclear, |actions| actions.judge(question))
    }

    /// A document of the resource that names no resource means that one (a trust policy); a document of the caller has to name some.
    #[inline]
    pub(crate) fn on_resource(&self, question: &Question<'_>, side: Side) -> Outcome {
        match (self.resources, side) {
            (Some(resources), _) => resources.judge(question),
            (None, Side::Resource) => Outcome::Holds,
            (None, Side::Caller) => Outcome::Unclear,
        }
    }

    #[inline]
    pub(crate) fn grant(&self, question: &Question<'_>, side: Side) -> Option<Grant> {
        match (self.principals, side) {
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

impl Actions<'_> {
    #[inline]
    pub(crate) fn judge(self, question: &Question<'_>) -> Outcome {
        let named = self.patterns.list(Pattern::unpack).any(|pattern| pattern.covers(question.action));
        Outcome::from(named != self.negated)
    }
}

impl Resources<'_> {
    #[inline]
    pub(crate) fn judge(self, question: &Question<'_>) -> Outcome {
        let mut doubt = Outcome::Fails;
        let is_named = |pattern: ArnPattern<'_>| {
            match pattern.on_resource(question) {
                ArnMatch::Yes => return true,
                ArnMatch::Malformed => doubt = Outcome::Unclear,
                // Nothing is matched by a pattern without its value. AWS does not say whether `NotResource` then means every resource: an
                // Allow is not widened by it, a Deny is.
                ArnMatch::Unresolved if self.negated => doubt = Outcome::Unclear,
                ArnMatch::No | ArnMatch::Unresolved => {}
            }
            false
        };
        let named = self.everything || self.patterns.list(ArnPattern::unpack).any(is_named);
        match (named, self.negated) {
            (true, false) => Outcome::Holds,
            (true, true) => Outcome::Fails,
            (false, _) if doubt == Outcome::Unclear => Outcome::Unclear,
            (false, negated) => Outcome::from(negated),
        }
    }
}

impl ArnPattern<'_> {
    /// Variables stand after the fifth colon only; earlier ones have no value here (policy-evaluation §2).
    fn on_resource(self, question: &Question<'_>) -> ArnMatch {
        match (self, &question.resource) {
            (Self::Whole(_), _) => ArnMatch::Unresolved,
            (Self::Malformed, _) => ArnMatch::Malformed,
            (Self::Headed(..) | Self::Parts(_), None) => ArnMatch::No,
            (Self::Headed(..) | Self::Parts(_), Some(arn)) => self.matches(arn, question.context),
        }
    }
}
