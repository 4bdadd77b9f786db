//! Why a request is decided as it is: every layer, every document, every statement, and of each clause whether it was met.
//!
//! The decision itself is made by [`authorize`] on the same documents, so an explanation can never tell another story than the engine. It
//! costs more: documents come as trees, because compiled ones keep no texts, and no statement is skipped. It never decides anything.

mod binder;
mod dossier;
mod layer;
mod message;
mod miss;
mod nearest;
mod papers;

pub use binder::{Binder, ResourceSheet, Sheet};
pub use dossier::{Dossier, Paper, ResourcePaper};
pub use layer::{DocumentExplanation, LayerExplanation, StatementExplanation};
pub use message::Subject;
pub use miss::{ConditionMiss, Miss};

use layer::{Depth, Reading};
use papers::Papers;

use crate::{
    authorize::{authorize, with_question},
    catalogue::Catalogue,
    context::Context,
    decision::Decision,
    document::Mode,
    layers::Layer,
    request::Request,
    statement::Effect,
};

/// A decision, and everything that was said on the way to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation<'a> {
    /// The engine's own.
    pub decision: Decision,
    /// All six, in the order in which AWS looks at them (policy-evaluation §6); those that take no part are there and say so.
    pub layers: Vec<LayerExplanation<'a>>,
}

/// A statement where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a> {
    /// Its layer.
    pub layer: Layer,
    /// Its document.
    pub document: &'a DocumentExplanation<'a>,
    /// Itself.
    pub statement: &'a StatementExplanation<'a>,
}

/// Documents that are compiled once for many requests, as a simulation asks them.
#[derive(Debug)]
pub struct Explainer<'a> {
    papers: Papers<'a>,
    catalogue: Catalogue,
}

impl<'a> Explainer<'a> {
    /// Compiles the documents. The catalogue gives the cardinality of their keys.
    pub fn new(dossier: &Dossier<'a>, catalogue: &Catalogue) -> Self {
        Self { papers: Papers::compile(dossier, catalogue), catalogue: *catalogue }
    }

    /// Decides a request and explains it.
    pub fn explain(&self, request: &Request<'_>) -> Explanation<'a> {
        self.read(request, Depth::Everything)
    }

    /// The same with nothing but the statements that apply: it costs hardly more than the decision.
    pub fn match_only(&self, request: &Request<'_>) -> Explanation<'a> {
        self.read(request, Depth::Matches)
    }

    fn read(&self, request: &Request<'_>, depth: Depth) -> Explanation<'a> {
        let simulated = Context::simulated(request.context);
        let context = match self.papers.mode() {
            Mode::Live | Mode::SessionDocument => request.context,
            Mode::Simulator => &simulated,
        };
        self.told(&Request { context, ..*request }, depth)
    }

    fn told(&self, request: &Request<'_>, depth: Depth) -> Explanation<'a> {
        let decision = self.papers.with_layers(|layers| authorize(request, layers));
        let layers = with_question(request, self.papers.has_boundary(), |question| {
            let reading = Reading { question, catalogue: &self.catalogue, depth };
            self.papers.layers().map(|(layer, side, stacks)| reading.layer(layer, decision.answer(layer), side, stacks)).collect()
        });
        Explanation { decision, layers }
    }
}

/// Decides a request and explains it.
pub fn explain<'a>(request: &Request<'_>, dossier: &Dossier<'a>, catalogue: &Catalogue) -> Explanation<'a> {
    Explainer::new(dossier, catalogue).explain(request)
}

impl Explanation<'_> {
    /// Every statement that applies, whatever its effect.
    pub fn matched(&self) -> impl Iterator<Item = Found<'_>> {
        self.statements().filter(|found| found.statement.applies)
    }

    /// The statement that decided; `None` if none did, or the root user needed none.
    pub fn deciding(&self) -> Option<Found<'_>> {
        let (layer, name) = (self.decision.layer()?, self.decision.statement_name()?);
        let (source, effect) = (self.decision.policy(), if self.decision.is_allow() { Effect::Allow } else { Effect::Deny });
        // Two groups may have inline policies of one name: the one that decided has that effect.
        let mut of_layer = self.matched().filter(|found| found.layer == layer && found.statement.statement.effect == effect);
        of_layer.find(|found| found.document.source == source && found.statement.name == *name)
    }

    /// What the layer says and its documents; trust and resource policy are one place.
    pub fn layer(&self, layer: Layer) -> Option<&LayerExplanation<'_>> {
        self.layers.iter().find(|one| one.layer == layer)
    }

    /// Every statement of every layer.
    pub fn statements(&self) -> impl Iterator<Item = Found<'_>> {
        self.layers.iter().flat_map(LayerExplanation::statements)
    }
}
