//! The nearest miss of a refusal: the Allow that would have needed least.

use super::{Explanation, Found, LayerExplanation, miss::Miss};
use crate::{
    decision::{Answer, Reason},
    layers::Layer,
    statement::Effect,
};

/// How far a statement is from applying; smaller is nearer. A statement about another action is further away than one about another
/// resource, and that one further than any number of conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Distance {
    action: bool,
    resource: bool,
    principal: bool,
    conditions: usize,
}

impl Explanation<'_> {
    /// Of the layer that had to allow and did not: the Allow that lacked least, the first of several. `None` if the request is allowed, if a
    /// statement forbids it (that is [`Explanation::deciding`]), or if the layer has no Allow at all.
    pub fn nearest(&self) -> Option<Found<'_>> {
        match self.decision.reason() {
            Reason::NotAllowed { layer } => self.nearest_in(*layer),
            Reason::Root | Reason::Allowed { .. } | Reason::ExplicitDeny { .. } => None,
        }
    }

    /// The same of any layer that does not allow: a trust policy that would have spared the caller's own is not the one that a refusal names.
    pub fn nearest_in(&self, layer: Layer) -> Option<Found<'_>> {
        let layer = self.layer(layer).filter(|layer| layer.answer == Answer::Silent)?;
        let level = layer.silent_level();
        let allows = layer.statements().filter(|found| found.document.level == level && found.statement.statement.effect == Effect::Allow);
        allows.min_by_key(|found| Distance::of(&found.statement.misses))
    }
}

impl LayerExplanation<'_> {
    /// The first level none of whose documents allows; each level must. One that allows has a document, so no more can come before it.
    fn silent_level(&self) -> usize {
        let allows = |level: usize| self.documents.iter().any(|document| document.level == level && document.answer == Answer::Allows);
        (0..=self.documents.len()).find(|level| !allows(*level)).unwrap_or_default()
    }
}

impl Distance {
    fn of(misses: &[Miss]) -> Self {
        let mut distance = Self { action: false, resource: false, principal: false, conditions: 0 };
        for miss in misses {
            match miss {
                Miss::Action(_) => distance.action = true,
                Miss::Resource(_) => distance.resource = true,
                Miss::Principal(_) => distance.principal = true,
                Miss::Condition(_) => distance.conditions += 1,
            }
        }
        distance
    }
}
