//! One statement, unpacked clause by clause.

use super::{Question, Side};
use crate::{
    catalogue::Catalogue,
    condition::{Condition, Outcome},
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
    /// `*` stands among the resources.
    pub(super) const EVERYTHING: u8 = 32;
    /// The place of its principals follows.
    pub(super) const PRINCIPALS: u8 = 64;
}

/// One statement.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    /// Of those in [`kept`].
    flags: u8,
    principals: Option<&'a Principals>,
    resources: Packed<'a>,
    actions: Packed<'a>,
    conditions: Packed<'a>,
}

/// Packs what [`Row`] unpacks. Principals are few, and stay as they are.
pub(super) fn pack(statement: &Statement, document: &Document, catalogue: &Catalogue, principals: &mut Vec<Principals>, to: &mut Packer) {
    let version = document.version;
    to.small(flags(statement));
    if let Some(clause) = &statement.principal {
        to.number(principals.len() as u64);
        principals.push(Principals::compile(clause, document.kind));
    }
    to.part(|part| statement.resources.iter().for_each(|clause| pack_resources(clause, version, catalogue, part)));
    to.part(|part| statement.actions.iter().for_each(|clause| pack_actions(clause, catalogue, part)));
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
        (kept::PRINCIPALS, statement.principal.is_some()),
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
    #[inline(always)]
    pub(super) fn unpack(mut from: Packed<'a>, principals: &'a [Principals]) -> Self {
        let flags = from.small();
        let principals = if flags & kept::PRINCIPALS == 0 { None } else { usize::try_from(from.number()).ok().and_then(|at| principals.get(at)) };
        Self { flags, principals, resources: from.part(), actions: from.part(), conditions: from }
    }

    #[inline]
    fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    #[inline]
    pub(crate) fn effect(&self) -> Effect {
        if self.has(kept::DENY) { Effect::Deny } else { Effect::Allow }
    }

    /// Its conditions, in the order written.
    #[inline]
    pub(crate) fn conditions(&self) -> impl Iterator<Item = Condition<'a>> + use<'a> {
        self.conditions.list(Condition::unpack)
    }

    /// Whether the statement applies, and how far its grant would reach. What cannot be evaluated never allows and always denies.
    #[inline(always)]
    pub(crate) fn applies(&self, question: &Question<'_>, side: Side) -> Option<Grant> {
        let denies = match self.effect() {
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
        if !self.has(kept::ACTIONS) {
            return Outcome::Unclear;
        }
        let named = self.actions.list(Pattern::unpack).any(|pattern| pattern.covers(question.action));
        Outcome::from(named != self.has(kept::NOT_ACTIONS))
    }

    /// A document of the resource that names no resource means that one (a trust policy); a document of the caller has to name some.
    #[inline]
    pub(crate) fn on_resource(&self, question: &Question<'_>, side: Side) -> Outcome {
        if self.has(kept::RESOURCES) {
            return self.among_resources(question);
        }
        match side {
            Side::Resource => Outcome::Holds,
            Side::Caller => Outcome::Unclear,
        }
    }

    #[inline]
    fn among_resources(&self, question: &Question<'_>) -> Outcome {
        let negated = self.has(kept::NOT_RESOURCES);
        if self.has(kept::EVERYTHING) {
            return Outcome::from(!negated);
        }
        let mut doubt = false;
        for pattern in self.resources.list(ArnPattern::unpack) {
            match on_resource(pattern, question) {
                ArnMatch::Yes => return Outcome::from(!negated),
                ArnMatch::No => {}
                ArnMatch::Malformed => doubt = true,
                // Nothing is matched by a pattern without its value. AWS does not say whether `NotResource` then means every resource: an
                // Allow is not widened by it, a Deny is.
                ArnMatch::Unresolved => doubt |= negated,
            }
        }
        if doubt { Outcome::Unclear } else { Outcome::from(negated) }
    }

    #[inline]
    pub(crate) fn grant(&self, question: &Question<'_>, side: Side) -> Option<Grant> {
        match (self.principals, side) {
            (None, Side::Caller) => Some(Grant::Direct),
            (Some(principals), Side::Resource) => {
                let grant = principals.grant(question.requester, self.effect(), question.has_boundary);
                // [R] In the policy simulator a grant within the account needs no other allow, not even if it names the account only.
                grant.map(|grant| if question.context.is_simulated() { Grant::Direct } else { grant })
            }
            // A principal where none may stand, or none where one must: such a statement grants nothing, and forbids whom it may mean.
            (None, Side::Resource) | (Some(_), Side::Caller) => match self.effect() {
                Effect::Allow => None,
                Effect::Deny => Some(Grant::Direct),
            },
        }
    }
}

/// Variables stand after the fifth colon only; earlier ones have no value here (policy-evaluation §2).
#[inline]
fn on_resource(pattern: ArnPattern<'_>, question: &Question<'_>) -> ArnMatch {
    if pattern.is_whole() { ArnMatch::Unresolved } else { pattern.matches(question.resource, question.context) }
}
