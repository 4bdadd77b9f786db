//! One action on one resource after the other, asked of the engine, and what comes of them together.

use std::collections::BTreeMap;

use daypass_api::iam;
use daypass_policy::{Answer, Catalogue, Dossier, Effect, Explainer, Explanation, Found, Layer, Mode, Paper, Request, ResourcePaper};

use super::{
    Held,
    resources::can_be_about,
    scenario::Scenario,
    shown::{self, Decided},
};

/// What one question comes to.
pub(super) struct Verdict {
    pub(super) decided: Decided,
    pub(super) statements: Vec<iam::Statement>,
    pub(super) missing: Vec<String>,
    pub(super) boundary: Option<bool>,
    pub(super) organizations: Option<bool>,
    /// What each policy type says, if two accounts take part.
    pub(super) details: Option<BTreeMap<String, Decided>>,
}

/// Asks the engine.
pub(super) struct Judge<'a> {
    scenario: &'a Scenario<'a>,
    explainer: Explainer<'a>,
}

/// Hands over a judge of the scenario; its documents are compiled once for all actions and resources.
pub(super) fn with<T>(scenario: &Scenario<'_>, judge: impl FnOnce(&Judge<'_>) -> T) -> T {
    let identity = papers(&scenario.identity);
    let controls: Vec<Vec<Paper<'_>>> = scenario.controls.iter().map(|level| papers(level)).collect();
    let levels: Vec<&[Paper<'_>]> = controls.iter().map(Vec::as_slice).collect();
    let dossier = Dossier {
        mode: Mode::Simulator,
        identity: &identity,
        resource: scenario.resource_policy.as_ref().map_or(ResourcePaper::None, |held| ResourcePaper::Standard(&held.document)),
        boundary: scenario.boundary.as_ref().map(paper),
        session: None,
        scp_levels: &levels,
        rcp_levels: &[],
    };
    judge(&Judge { scenario, explainer: Explainer::new(&dossier, &Catalogue::reference()) })
}

impl Judge<'_> {
    /// The result of one action.
    pub(super) fn action(&self, action: &str) -> iam::EvaluationResult {
        let resources = self.scenario.resources;
        let verdicts: Vec<(&str, Verdict)> = resources.each().map(|resource| (resource, self.question(action, resource))).collect();
        shown::result(action, resources.name_for(action), resources.are_named(), verdicts)
    }

    fn question(&self, action: &str, resource: &str) -> Verdict {
        let request = Request {
            action,
            resource,
            resource_account: self.scenario.resource_policy.as_ref().map(|_| self.scenario.owner_of(resource)),
            requester: self.scenario.requester(),
            context: &self.scenario.given.context,
        };
        let explanation = self.explainer.match_only(&request);
        let organizations = explanation.decision.answer(Layer::ServiceControl);
        // [R] Where the organisation does not allow, nothing else is told.
        match organizations {
            Answer::Denies => return Verdict::of_organization(Decided::ExplicitDeny),
            Answer::Silent => return Verdict::of_organization(Decided::ImplicitDeny),
            Answer::Absent | Answer::Allows => {}
        }
        let said = Said::new(&explanation, can_be_about(action, resource));
        let decided = if said.is_possible { Decided::of(&explanation.decision) } else { Decided::ImplicitDeny };
        Verdict {
            decided,
            statements: self.statements(&explanation, decided),
            missing: if decided == Decided::ImplicitDeny { self.scenario.missing.clone() } else { Vec::new() },
            boundary: self.scenario.boundary.as_ref().map(|_| said.of(Layer::Boundary) == Decided::Allowed),
            organizations: (organizations == Answer::Allows).then_some(true),
            details: self.scenario.crosses_accounts(resource).then(|| said.details(self.scenario.boundary.is_some())),
        }
    }

    /// The statements that decided: of an explicit deny those that forbid and no others, of an allow those that grant, boundaries left out.
    fn statements(&self, explanation: &Explanation<'_>, decided: Decided) -> Vec<iam::Statement> {
        let decisive = |found: &Found<'_>| match (decided, found.statement.statement.effect) {
            (Decided::Allowed, Effect::Allow) => matches!(found.layer, Layer::Identity | Layer::Resource),
            (Decided::ExplicitDeny, Effect::Deny) => true,
            (Decided::Allowed, Effect::Deny) | (Decided::ExplicitDeny, Effect::Allow) | (Decided::ImplicitDeny, Effect::Allow | Effect::Deny) => {
                false
            }
        };
        explanation.matched().filter(decisive).filter_map(|found| self.statement(&found)).collect()
    }

    fn statement(&self, found: &Found<'_>) -> Option<iam::Statement> {
        let kind = shown::policy_type(found.layer)?;
        let held = self.scenario.shown().find(|held| std::ptr::eq(&raw const held.document, std::ptr::from_ref(found.document.document)))?;
        let place = held.places.get(usize::try_from(found.statement.name.index).ok()?)?;
        Some(shown::statement(held.source.to_string(), kind, place))
    }
}

impl Verdict {
    fn of_organization(decided: Decided) -> Self {
        Self { decided, statements: Vec::new(), missing: Vec::new(), boundary: None, organizations: Some(false), details: None }
    }
}

/// What each layer says by itself; about a resource that the action is never about no layer says anything.
struct Said<'a> {
    explanation: &'a Explanation<'a>,
    is_possible: bool,
}

impl<'a> Said<'a> {
    fn new(explanation: &'a Explanation<'a>, is_possible: bool) -> Self {
        Self { explanation, is_possible }
    }

    fn of(&self, layer: Layer) -> Decided {
        match self.explanation.decision.answer(layer) {
            Answer::Allows if self.is_possible => Decided::Allowed,
            Answer::Denies if self.is_possible => Decided::ExplicitDeny,
            Answer::Allows | Answer::Denies | Answer::Silent | Answer::Absent => Decided::ImplicitDeny,
        }
    }

    fn details(&self, has_boundary: bool) -> BTreeMap<String, Decided> {
        let layers = [Layer::Identity, Layer::Resource, Layer::Boundary].into_iter().filter(|layer| has_boundary || *layer != Layer::Boundary);
        layers.filter_map(|layer| Some((shown::policy_type(layer)?.to_owned(), self.of(layer)))).collect()
    }
}

fn papers(held: &[Held]) -> Vec<Paper<'_>> {
    held.iter().map(paper).collect()
}

fn paper(held: &Held) -> Paper<'_> {
    Paper { document: &held.document, source: &held.source }
}
