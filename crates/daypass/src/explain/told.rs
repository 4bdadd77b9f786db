//! What is told of a decision: the same for eyes and for programs.

use daypass_policy::{
    Answer, Clause, ConditionMiss, Explanation, Found, Layer, LayerExplanation, Miss, PrincipalClause, Reason, Request, StatementExplanation,
};
use serde::Serialize;

use super::documents::Documents;

/// The decision, by layers, with the statement that made it or came nearest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Told {
    /// `allow` or `deny`.
    pub(super) decision: &'static str,
    pub(super) action: String,
    pub(super) resource: String,
    pub(super) principal: String,
    /// The account of the resource.
    pub(super) resource_account: Option<String>,
    /// A sentence.
    pub(super) reason: String,
    /// The layer that decided, or had to allow and did not; none if root needed none.
    pub(super) layer: Option<&'static str>,
    /// The end of AWS's refusal, where it has words for the case.
    pub(super) refusal: Option<String>,
    /// The statement that decided.
    pub(super) deciding: Option<ToldStatement>,
    /// The Allows that lacked least: of the layer that had to allow, and of the resource's policy, if it could have spared that layer.
    pub(super) nearest: Vec<ToldStatement>,
    pub(super) layers: Vec<ToldLayer>,
}

/// A layer with its own answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct ToldLayer {
    pub(super) layer: &'static str,
    /// `absent`, `allows`, `silent`, `denies`.
    pub(super) answer: &'static str,
    pub(super) documents: Vec<ToldDocument>,
}

/// A document of a layer with its own answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct ToldDocument {
    pub(super) file: String,
    /// The level of the organisation, from 1 at the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) level: Option<usize>,
    pub(super) answer: &'static str,
    pub(super) statements: Vec<ToldStatement>,
}

/// A statement where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct ToldStatement {
    pub(super) file: String,
    pub(super) line: u32,
    pub(super) column: u32,
    /// Its place in the document, from 1.
    pub(super) number: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) sid: Option<String>,
    pub(super) effect: &'static str,
    pub(super) applies: bool,
    /// The clauses that keep it from applying.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) misses: Vec<ToldMiss>,
    /// As it stands in the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

/// A clause that was not met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "clause", rename_all = "camelCase")]
pub(super) enum ToldMiss {
    /// Action or NotAction, Resource or NotResource, Principal or NotPrincipal.
    Element {
        /// Its name.
        element: &'static str,
        /// What stands there.
        expected: Vec<String>,
        /// What the request has.
        actual: String,
    },
    /// One key of one operator.
    Condition {
        operator: String,
        key: String,
        expected: Vec<String>,
        /// None: the request does not have the key.
        actual: Option<Vec<String>>,
        /// Whether it could not be evaluated.
        unclear: bool,
    },
}

impl Told {
    pub(super) fn of(request: &Request<'_>, principal: &str, explanation: &Explanation<'_>, documents: &Documents) -> Self {
        let teller = Teller { request, principal, documents };
        let decision = &explanation.decision;
        let deciding = explanation.deciding().map(|found| teller.found(&found));
        Self {
            decision: if decision.is_allow() { "allow" } else { "deny" },
            action: request.action.to_owned(),
            resource: request.resource.to_owned(),
            principal: principal.to_owned(),
            resource_account: request.resource_account.map(|account| account.to_string()),
            reason: reason(decision.reason()),
            layer: decision.layer().map(Layer::name),
            refusal: decision.refusal_suffix(request.action),
            deciding,
            nearest: teller.nearest(explanation),
            layers: explanation.layers.iter().map(|layer| teller.layer(layer)).collect(),
        }
    }

    pub(super) fn is_allow(&self) -> bool {
        self.decision == "allow"
    }
}

/// A request with the texts of its documents.
struct Teller<'a> {
    request: &'a Request<'a>,
    principal: &'a str,
    documents: &'a Documents,
}

impl Teller<'_> {
    fn nearest(&self, explanation: &Explanation<'_>) -> Vec<ToldStatement> {
        let own = explanation.nearest();
        let is_resource = |layer: Layer| matches!(layer, Layer::Resource | Layer::Trust);
        let resource = match explanation.decision.reason() {
            Reason::NotAllowed { layer } if !is_resource(*layer) => {
                explanation.layers.iter().find(|layer| is_resource(layer.layer)).and_then(|layer| explanation.nearest_in(layer.layer))
            }
            Reason::Root | Reason::Allowed { .. } | Reason::ExplicitDeny { .. } | Reason::NotAllowed { .. } => None,
        };
        own.iter().chain(&resource).map(|found| self.found(found)).collect()
    }

    fn layer(&self, layer: &LayerExplanation<'_>) -> ToldLayer {
        let has_levels = matches!(layer.layer, Layer::ServiceControl | Layer::ResourceControl);
        let documents = layer.documents.iter().map(|document| {
            let file = self.documents.find(document.document).map(|held| held.file.clone()).unwrap_or_default();
            let statements = document.statements.iter().map(|statement| self.statement(&file, statement, None)).collect();
            ToldDocument { level: has_levels.then_some(document.level + 1), answer: word(document.answer), statements, file }
        });
        ToldLayer { layer: layer.layer.name(), answer: word(layer.answer), documents: documents.collect() }
    }

    fn found(&self, found: &Found<'_>) -> ToldStatement {
        let held = self.documents.find(found.document.document);
        let (file, text) = held.map_or(("", None), |held| (held.file.as_str(), cut(&held.text, found.statement)));
        self.statement(file, found.statement, text)
    }

    fn statement(&self, file: &str, explained: &StatementExplanation<'_>, text: Option<String>) -> ToldStatement {
        let StatementExplanation { statement, name, applies, misses } = explained;
        ToldStatement {
            file: file.to_owned(),
            line: statement.start.line,
            column: statement.start.column,
            number: name.index + 1,
            sid: name.sid.as_deref().map(ToOwned::to_owned),
            effect: statement.effect.as_str(),
            applies: *applies,
            misses: misses.iter().map(|miss| self.miss(miss)).collect(),
            text,
        }
    }

    fn miss(&self, miss: &Miss) -> ToldMiss {
        let clause = |name: [&'static str; 2], clause: &Option<Clause>, actual: &str| ToldMiss::Element {
            element: if clause.as_ref().is_some_and(|clause| clause.negated) { name[1] } else { name[0] },
            expected: clause.as_ref().map(|clause| clause.items.clone()).unwrap_or_default(),
            actual: actual.to_owned(),
        };
        match miss {
            Miss::Action(items) => clause(["Action", "NotAction"], items, self.request.action),
            Miss::Resource(items) => clause(["Resource", "NotResource"], items, self.request.resource),
            Miss::Principal(principal) => self.principal(principal.as_ref()),
            Miss::Condition(ConditionMiss { operator, key, expected, actual, unclear }) => ToldMiss::Condition {
                operator: operator.to_string(),
                key: key.clone(),
                expected: expected.clone(),
                actual: actual.clone(),
                unclear: *unclear,
            },
        }
    }

    fn principal(&self, clause: Option<&PrincipalClause>) -> ToldMiss {
        use daypass_policy::PrincipalElement;
        let expected = match clause.map(|clause| &clause.element) {
            None => Vec::new(),
            Some(PrincipalElement::Everyone) => vec!["*".to_owned()],
            Some(PrincipalElement::Listed(listed)) => {
                listed.iter().flat_map(|(kind, values)| values.iter().map(move |value| format!("{kind} {value}"))).collect()
            }
        };
        let element = if clause.is_some_and(|clause| clause.negated) { "NotPrincipal" } else { "Principal" };
        ToldMiss::Element { element, expected, actual: self.principal.to_owned() }
    }
}

fn word(answer: Answer) -> &'static str {
    match answer {
        Answer::Absent => "absent",
        Answer::Allows => "allows",
        Answer::Silent => "silent",
        Answer::Denies => "denies",
    }
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Root => "the root user of the account needs no policy".to_owned(),
        Reason::Allowed { layer, .. } => format!("a statement of {} allows it, and nothing stands against it", spoken(*layer)),
        Reason::ExplicitDeny { layer, .. } => format!("a statement of {} forbids it", spoken(*layer)),
        Reason::NotAllowed { layer } => format!("{} had to allow it, and does not", spoken(*layer)),
    }
}

fn spoken(layer: Layer) -> &'static str {
    match layer {
        Layer::Identity => "an identity policy",
        Layer::Resource => "the policy of the resource",
        Layer::Trust => "the role's trust policy",
        Layer::Boundary => "the permissions boundary",
        Layer::Session => "a session policy",
        Layer::ServiceControl => "a service control policy",
        Layer::ResourceControl => "a resource control policy",
    }
}

/// The text of a statement, as it stands.
fn cut(text: &str, explained: &StatementExplanation<'_>) -> Option<String> {
    let (start, end) = (explained.statement.start, explained.statement.end);
    let at = |line: u32, column: u32| {
        let start: usize = text.split_inclusive('\n').take(usize::try_from(line).ok()?.checked_sub(1)?).map(str::len).sum();
        let column = usize::try_from(column).ok()?.checked_sub(1)?;
        Some(text.get(start..)?.char_indices().nth(column).map_or(text.len(), |(at, _)| start + at))
    };
    text.get(at(start.line, start.column)?..at(end.line, end.column)?).map(ToOwned::to_owned)
}
