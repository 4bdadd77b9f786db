//! What is told of a decision: the same for eyes and for programs.

use std::borrow::Cow;

use daypass_policy::{
    Answer, Binder, Clause, ConditionMiss, Explanation, Found, Layer, LayerExplanation, Miss, PrincipalClause, Reason, Request, Sheet, Statement,
    StatementExplanation,
};
use serde::{Deserialize, Serialize};

use super::settled::Settled;

/// One of few words; owned when it comes from a server.
type Word = Cow<'static, str>;

/// The decision, by layers, with the statement that made it or came nearest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Told {
    /// `allow` or `deny`.
    pub(crate) decision: Word,
    pub(crate) action: String,
    pub(crate) resource: String,
    pub(crate) principal: String,
    /// The account of the resource.
    pub(crate) resource_account: Option<String>,
    /// A sentence.
    pub(crate) reason: String,
    /// The layer that decided, or had to allow and did not; none if root needed none, or if no policy decides.
    pub(crate) layer: Option<Word>,
    /// The end of AWS's refusal, where it has words for the case.
    pub(crate) refusal: Option<String>,
    /// The statement that decided.
    pub(crate) deciding: Option<ToldStatement>,
    /// The Allows that lacked least: of the layer that had to allow, and of the resource's policy, if it could have spared that layer.
    pub(crate) nearest: Vec<ToldStatement>,
    pub(crate) layers: Vec<ToldLayer>,
}

/// A layer with its own answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ToldLayer {
    pub(crate) layer: Word,
    /// `absent`, `allows`, `silent`, `denies`.
    pub(crate) answer: Word,
    pub(crate) documents: Vec<ToldDocument>,
}

/// A document of a layer with its own answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ToldDocument {
    pub(crate) file: String,
    /// The level of the organisation, from 1 at the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) level: Option<usize>,
    pub(crate) answer: Word,
    pub(crate) statements: Vec<ToldStatement>,
}

/// A statement where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ToldStatement {
    pub(crate) file: String,
    pub(crate) line: u32,
    pub(crate) column: u32,
    /// Its place in the document, from 1.
    pub(crate) number: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sid: Option<String>,
    pub(crate) effect: Word,
    pub(crate) applies: bool,
    /// The clauses that keep it from applying.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) misses: Vec<ToldMiss>,
    /// As it stands in the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
}

/// A clause that was not met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "clause", rename_all = "camelCase")]
pub(crate) enum ToldMiss {
    /// Action or NotAction, Resource or NotResource, Principal or NotPrincipal.
    Element {
        /// Its name.
        element: Word,
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
    pub(crate) fn of(request: &Request<'_>, principal: &str, explanation: &Explanation<'_>, binder: &Binder) -> Self {
        let teller = Teller { request, principal, binder };
        let decision = &explanation.decision;
        let deciding = explanation.deciding().map(|found| teller.found(&found));
        Self {
            decision: if decision.is_allow() { "allow" } else { "deny" }.into(),
            action: request.action.to_owned(),
            resource: request.resource.to_owned(),
            principal: principal.to_owned(),
            resource_account: request.resource_account.map(|account| account.to_string()),
            reason: reason(decision.reason()),
            layer: decision.layer().map(|layer| layer.name().into()),
            refusal: decision.refusal_suffix(request.action),
            deciding,
            nearest: teller.nearest(explanation),
            layers: explanation.layers.iter().map(|layer| teller.layer(layer)).collect(),
        }
    }

    /// A decision that no policy makes.
    pub(super) fn settled(request: &Request<'_>, principal: &str, settled: Settled) -> Self {
        Self {
            decision: if settled.is_allowed { "allow" } else { "deny" }.into(),
            action: request.action.to_owned(),
            resource: request.resource.to_owned(),
            principal: principal.to_owned(),
            resource_account: request.resource_account.map(|account| account.to_string()),
            reason: settled.reason.to_owned(),
            layer: None,
            refusal: None,
            deciding: None,
            nearest: Vec::new(),
            layers: Vec::new(),
        }
    }

    pub(crate) fn is_allow(&self) -> bool {
        self.decision == "allow"
    }
}

impl ToldStatement {
    /// One that applied, by its place in the document.
    pub(crate) fn of(sheet: &Sheet, at: usize) -> Option<Self> {
        let statement = sheet.document.statements.get(at)?;
        let text = sheet.text_of(statement).map(ToOwned::to_owned);
        Some(Self { applies: true, text, ..Self::standing(sheet.source.as_str(), statement, u32::try_from(at).ok()? + 1) })
    }

    fn standing(file: &str, statement: &Statement, number: u32) -> Self {
        Self {
            file: file.to_owned(),
            line: statement.start.line,
            column: statement.start.column,
            number,
            sid: statement.sid.clone(),
            effect: statement.effect.as_str().into(),
            applies: false,
            misses: Vec::new(),
            text: None,
        }
    }
}

/// A request with the texts of its documents.
struct Teller<'a> {
    request: &'a Request<'a>,
    principal: &'a str,
    binder: &'a Binder,
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
            let file = self.binder.sheet(document.document).map_or("", |sheet| sheet.source.as_str()).to_owned();
            let statements = document.statements.iter().map(|statement| self.statement(&file, statement, None)).collect();
            ToldDocument { level: has_levels.then_some(document.level + 1), answer: word(document.answer), statements, file }
        });
        ToldLayer { layer: layer.layer.name().into(), answer: word(layer.answer), documents: documents.collect() }
    }

    fn found(&self, found: &Found<'_>) -> ToldStatement {
        let sheet = self.binder.sheet(found.document.document);
        let text = sheet.and_then(|sheet| sheet.text_of(found.statement.statement)).map(ToOwned::to_owned);
        self.statement(sheet.map_or("", |sheet| sheet.source.as_str()), found.statement, text)
    }

    fn statement(&self, file: &str, explained: &StatementExplanation<'_>, text: Option<String>) -> ToldStatement {
        let StatementExplanation { statement, name, applies, misses } = explained;
        let misses = misses.iter().map(|miss| self.miss(miss)).collect();
        ToldStatement { applies: *applies, misses, text, ..ToldStatement::standing(file, statement, name.index + 1) }
    }

    fn miss(&self, miss: &Miss) -> ToldMiss {
        let clause = |name: [&'static str; 2], clause: &Option<Clause>, actual: &str| ToldMiss::Element {
            element: if clause.as_ref().is_some_and(|clause| clause.negated) { name[1] } else { name[0] }.into(),
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
        ToldMiss::Element { element: element.into(), expected, actual: self.principal.to_owned() }
    }
}

fn word(answer: Answer) -> Word {
    match answer {
        Answer::Absent => "absent",
        Answer::Allows => "allows",
        Answer::Silent => "silent",
        Answer::Denies => "denies",
    }
    .into()
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
