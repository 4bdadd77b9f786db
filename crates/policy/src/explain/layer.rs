//! What one layer, one document and one statement say.

use super::{
    Found,
    miss::{self, Miss},
    papers::{Book, Stacks},
};
use crate::{
    catalogue::Catalogue,
    compile::{Question, Side, Trace, Verdict},
    decision::{Answer, StatementName},
    document::Document,
    layers::{Layer, Source},
    statement::Statement,
};

/// A layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerExplanation<'a> {
    /// Which.
    pub layer: Layer,
    /// What it says by itself, as the decision has it.
    pub answer: Answer,
    /// Its documents, also where the layer does not bind this caller.
    pub documents: Vec<DocumentExplanation<'a>>,
}

/// A document of a layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentExplanation<'a> {
    /// What it says.
    pub document: &'a Document,
    /// What it is called; `None` for the policy of the resource.
    pub source: Option<&'a Source>,
    /// The level of the organisation at which it is attached, from 0 at the root; 0 for all other layers.
    pub level: usize,
    /// What it says by itself.
    pub answer: Answer,
    /// Its statements, in their order.
    pub statements: Vec<StatementExplanation<'a>>,
}

/// A statement of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementExplanation<'a> {
    /// Itself, with its effect and both its ends in the text.
    pub statement: &'a Statement,
    /// Its place and Sid.
    pub name: StatementName,
    /// Whether it applies to the request.
    pub applies: bool,
    /// The clauses that keep it from applying, in the order in which the engine asks them; none if it applies.
    pub misses: Vec<Miss>,
}

impl LayerExplanation<'_> {
    /// All its statements.
    pub fn statements(&self) -> impl Iterator<Item = Found<'_>> {
        let of = move |document| move |statement| Found { layer: self.layer, document, statement };
        self.documents.iter().flat_map(move |document| document.statements.iter().map(of(document)))
    }
}

/// A question put to documents whose texts are at hand.
pub(super) struct Reading<'q> {
    pub(super) question: &'q Question<'q>,
    pub(super) catalogue: &'q Catalogue,
    pub(super) depth: Depth,
}

/// How much is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// Every statement, with all clauses that miss.
    Everything,
    /// The statements that apply.
    Matches,
}

impl Reading<'_> {
    pub(super) fn layer<'a>(&self, layer: Layer, answer: Answer, side: Side, stacks: Stacks<'_, 'a>) -> LayerExplanation<'a> {
        let levels = stacks.into_iter().enumerate();
        let documents = levels.flat_map(|(level, books)| books.iter().map(move |book| self.document(book, side, level))).collect();
        LayerExplanation { layer, answer, documents }
    }

    fn document<'a>(&self, book: &Book<'a>, side: Side, level: usize) -> DocumentExplanation<'a> {
        let answer = match book.compiled.evaluate(self.question, side).verdict {
            Verdict::Denies => Answer::Denies,
            Verdict::Grants(_) => Answer::Allows,
            Verdict::Silent => Answer::Silent,
        };
        let statements = match self.depth {
            Depth::Everything => self.all(book, side),
            Depth::Matches => self.matching(book, side),
        };
        DocumentExplanation { document: book.document, source: book.source, level, answer, statements }
    }

    fn all<'a>(&self, book: &Book<'a>, side: Side) -> Vec<StatementExplanation<'a>> {
        let ground = miss::Ground { context: self.question.context, version: book.document.version, catalogue: self.catalogue };
        let explained = |(statement, trace): (&'a Statement, Trace<'_>)| StatementExplanation {
            statement,
            name: trace.name.clone(),
            applies: trace.applies,
            misses: ground.misses(statement, &trace),
        };
        book.document.statements.iter().zip(book.compiled.traces(self.question, side)).map(explained).collect()
    }

    fn matching<'a>(&self, book: &Book<'a>, side: Side) -> Vec<StatementExplanation<'a>> {
        let applying = book.compiled.applying(self.question, side);
        let named = applying.filter_map(|name| Some((book.document.statements.get(usize::try_from(name.index).ok()?)?, name)));
        named.map(|(statement, name)| StatementExplanation { statement, name: name.clone(), applies: true, misses: Vec::new() }).collect()
    }
}
