//! Verdicts as AWS answers them.

use std::collections::{BTreeMap, HashSet};

use daypass_api::iam;
use daypass_policy::{Decision, Layer, Position};

use super::{judge::Verdict, places::Place};

/// As much as a result has at most, in bytes, its texts and statements left out.
pub(super) const RESULT_BYTES: usize = 640;
/// As much as stands around a key.
pub(super) const KEY_BYTES: usize = 32;

/// How long a text is in an answer at most, in bytes: XML makes six of some.
pub(super) fn length(text: &str) -> usize {
    let escaped = text.bytes().filter(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"') || *byte < b' ').count();
    text.len().saturating_add(escaped.saturating_mul(5))
}

/// A decision, the more restrictive the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Decided {
    Allowed,
    ImplicitDeny,
    ExplicitDeny,
}

impl Decided {
    pub(super) fn of(decision: &Decision) -> Self {
        match (decision.is_allow(), decision.is_explicit_deny()) {
            (true, _) => Self::Allowed,
            (false, true) => Self::ExplicitDeny,
            (false, false) => Self::ImplicitDeny,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::ImplicitDeny => "implicitDeny",
            Self::ExplicitDeny => "explicitDeny",
        }
    }
}

/// What AWS calls the policies of a layer in results: other words than its model lists [R]. It tells nothing of an organisation's.
pub(super) fn policy_type(layer: Layer) -> Option<&'static str> {
    match layer {
        Layer::Identity => Some("IAM Policy"),
        Layer::Resource => Some("Resource Policy"),
        Layer::Boundary => Some("Permissions Boundary Policy"),
        Layer::Trust | Layer::Session | Layer::ServiceControl | Layer::ResourceControl => None,
    }
}

/// A statement that decided.
pub(super) fn statement(policy: String, kind: &str, place: &Place) -> iam::Statement {
    iam::Statement {
        source_policy_id: Some(policy),
        source_policy_type: Some(kind.to_owned()),
        start_position: Some(position(place.start)),
        end_position: Some(position(place.end)),
    }
}

fn position(position: Position) -> iam::Position {
    iam::Position { line: i32::try_from(position.line).ok(), column: i32::try_from(position.column).ok() }
}

/// The result of an action: the most restrictive of its resources, what each layer says taken together, and, if resources are named, each
/// by itself.
pub(super) fn result(action: &str, resource: String, named: bool, verdicts: Vec<(&str, Verdict)>) -> iam::EvaluationResult {
    let decided = verdicts.iter().map(|(_, verdict)| verdict.decided).max().unwrap_or(Decided::ImplicitDeny);
    let all = |each: fn(&Verdict) -> Option<bool>| {
        let said: Vec<bool> = verdicts.iter().filter_map(|(_, verdict)| each(verdict)).collect();
        (!said.is_empty()).then(|| said.into_iter().all(|allows| allows))
    };
    let (boundary, organizations) = (all(|verdict| verdict.boundary), all(|verdict| verdict.organizations));
    iam::EvaluationResult {
        eval_action_name: action.to_owned(),
        eval_resource_name: Some(resource),
        eval_decision: decided.as_str().to_owned(),
        matched_statements: Some(statements(&verdicts, decided)),
        missing_context_values: Some(missing(&verdicts)),
        organizations_decision_detail: organizations.map(|allows| iam::OrganizationsDecisionDetail { allowed_by_organizations: Some(allows) }),
        permissions_boundary_decision_detail: boundary.map(boundary_detail),
        // [R] Empty within one account, absent if no resource is named. [D] A denial by the organisation ends the simulation: nothing is told then.
        eval_decision_details: (named && organizations != Some(false)).then(|| details(&verdicts)),
        resource_specific_results: named.then(|| verdicts.into_iter().map(|(resource, verdict)| specific(resource, verdict)).collect()),
    }
}

/// Of all resources, each once; behind an explicit deny only those that forbid.
fn statements(verdicts: &[(&str, Verdict)], decided: Decided) -> Vec<iam::Statement> {
    let told = verdicts.iter().filter(|(_, verdict)| decided != Decided::ExplicitDeny || verdict.decided == Decided::ExplicitDeny);
    let mut seen = HashSet::new();
    let place = |statement: &iam::Statement| statement.end_position.as_ref().map(|end| (end.line, end.column));
    let all = told.flat_map(|(_, verdict)| &verdict.statements);
    all.filter(|statement| seen.insert((statement.source_policy_id.as_deref(), place(statement)))).cloned().collect()
}

fn missing(verdicts: &[(&str, Verdict)]) -> Vec<String> {
    // They are the same for every resource that lacks any.
    verdicts.iter().map(|(_, verdict)| &verdict.missing).find(|missing| !missing.is_empty()).cloned().unwrap_or_default()
}

fn details(verdicts: &[(&str, Verdict)]) -> BTreeMap<String, String> {
    let mut together: BTreeMap<&str, Decided> = BTreeMap::new();
    for (kind, decided) in verdicts.iter().filter_map(|(_, verdict)| verdict.details.as_ref()).flatten() {
        together.entry(kind).and_modify(|known| *known = (*known).max(*decided)).or_insert(*decided);
    }
    together.into_iter().map(|(kind, decided)| (kind.to_owned(), decided.as_str().to_owned())).collect()
}

fn specific(resource: &str, verdict: Verdict) -> iam::ResourceSpecificResult {
    let details = |details: BTreeMap<String, Decided>| details.into_iter().map(|(kind, decided)| (kind, decided.as_str().to_owned())).collect();
    iam::ResourceSpecificResult {
        eval_resource_name: resource.to_owned(),
        eval_resource_decision: verdict.decided.as_str().to_owned(),
        matched_statements: Some(verdict.statements),
        missing_context_values: Some(verdict.missing),
        eval_decision_details: verdict.details.map(details),
        permissions_boundary_decision_detail: verdict.boundary.map(boundary_detail),
    }
}

fn boundary_detail(allows: bool) -> iam::PermissionsBoundaryDecisionDetail {
    iam::PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(allows) }
}
