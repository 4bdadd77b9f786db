//! The form of a document that the engine reads: folded actions, split patterns, typed literals.
//!
//! The unit is one document, compiled once and shared by all who attach it. What its statements say is packed into one run of bytes, and before it
//! stands a line of gates: most statements are turned away by four bytes of the resource or of the action, and are never unpacked. A document
//! of many statements has an index besides, so that what a decision costs does not grow with them. Evaluation allocates nothing unless a value
//! takes it (a number of more than twenty digits, a text beyond ASCII compared without case).
#![allow(
    clippy::inline_always,
    reason = "a statement that is returned through memory costs a tenth of a decision, and the compiler changes its mind"
)]

mod gate;
mod index;
mod row;
mod trace;
mod trie;

use gate::Gate;
use index::Index;
pub(crate) use row::Row;
pub(crate) use trace::Trace;

use crate::{
    catalogue::Catalogue,
    context::Context,
    decision::StatementName,
    document::Document,
    packed::{Packed, Packer},
    principal::{Grant, Principals},
    request::{Request, Requester},
    statement::{Effect, Statement},
};

/// One document, ready to be evaluated. The default one says nothing: it stands for a policy that was deleted.
#[derive(Debug, Default)]
pub struct Compiled {
    heads: Vec<Head>,
    /// The statements, one after the other.
    packed: Vec<u8>,
    /// None, if no statement has a Sid and all are among [`UNNAMED`].
    names: Vec<StatementName>,
    principals: Vec<Principals>,
    index: Option<Index>,
}

/// Where a packed statement begins, and what keeps most requests from it.
#[derive(Debug, Clone, Copy)]
struct Head {
    start: u32,
    gate: Gate,
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
    pub(crate) action: &'a [u8],
    /// As it was asked for.
    pub(crate) resource: &'a str,
    pub(crate) requester: &'a Requester<'a>,
    pub(crate) has_boundary: bool,
    pub(crate) context: &'a Context<'a>,
}

impl<'a> Question<'a> {
    #[inline]
    pub(crate) fn new(request: &'a Request<'a>, folded_action: &'a [u8], has_boundary: bool) -> Self {
        Self { action: folded_action, resource: request.resource, requester: &request.requester, has_boundary, context: request.context }
    }
}

/// What a document says of a request, the stronger word later.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    #[default]
    Silent,
    /// The grant that reaches furthest.
    Grants(Grant),
    Denies,
}

/// The verdict of a document, and the first statement that speaks so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Finding<'a> {
    pub(crate) verdict: Verdict,
    /// `None` if it is silent.
    pub(crate) statement: Option<&'a StatementName>,
}

impl<'a> Finding<'a> {
    /// Takes in a statement that applies. They come in any order.
    fn take(&mut self, effect: Effect, grant: Grant, name: &'a StatementName) {
        let verdict = match effect {
            Effect::Deny => Verdict::Denies,
            Effect::Allow => Verdict::Grants(grant),
        };
        let is_first = || self.statement.is_none_or(|known| name.index < known.index);
        if verdict > self.verdict || (verdict == self.verdict && is_first()) {
            *self = Self { verdict, statement: Some(name) };
        }
    }
}

impl Compiled {
    /// A document without statements: it takes the place of one that does not exist.
    pub(crate) const NOTHING: Self = Self { heads: Vec::new(), packed: Vec::new(), names: Vec::new(), principals: Vec::new(), index: None };

    /// Compiles a document. The catalogue gives the cardinality of its keys.
    pub fn compile(document: &Document, catalogue: &Catalogue) -> Self {
        let statements = document.statements.as_slice();
        let mut packer = Packer::with_capacity(statements.len() * 128);
        let mut heads = Vec::with_capacity(statements.len());
        let mut principals = Vec::new();
        for statement in statements {
            let start = u32::try_from(packer.len()).unwrap_or(u32::MAX);
            heads.push(Head { start, gate: Gate::of(statement, document.version, catalogue) });
            row::pack(statement, document, catalogue, &mut principals, &mut packer);
        }
        principals.shrink_to_fit();
        Self { heads, packed: packer.finish(), names: names(statements), principals, index: Index::of(document, catalogue) }
    }

    /// Asks every statement that can apply.
    pub(crate) fn evaluate(&self, question: &Question<'_>, side: Side) -> Finding<'_> {
        match &self.index {
            None => self.walk(question, side),
            Some(index) => {
                let mut finding = Finding::default();
                index.candidates(question, |at| {
                    if self.heads.get(at).is_some_and(|head| head.gate.is_open(question)) {
                        self.hear(at, question, side, &mut finding);
                    }
                });
                finding
            }
        }
    }

    /// Asks every statement, up to the first that denies.
    fn walk(&self, question: &Question<'_>, side: Side) -> Finding<'_> {
        let mut finding = Finding::default();
        for (at, head) in self.heads.iter().enumerate() {
            if head.gate.is_open(question) {
                self.hear(at, question, side, &mut finding);
            }
            if finding.verdict == Verdict::Denies {
                break;
            }
        }
        finding
    }

    fn hear<'a>(&'a self, at: usize, question: &Question<'_>, side: Side, finding: &mut Finding<'a>) {
        let Some(row) = self.row(at) else { return };
        if let Some((grant, name)) = row.applies(question, side).zip(self.name(at)) {
            finding.take(row.effect(), grant, name);
        }
    }

    /// The statements with their names, in the order of the document.
    pub(crate) fn statements(&self) -> impl Iterator<Item = (&StatementName, Row<'_>)> {
        (0..self.heads.len()).filter_map(|at| self.name(at).zip(self.row(at)))
    }

    fn name(&self, at: usize) -> Option<&StatementName> {
        if self.names.is_empty() { UNNAMED.get(at) } else { self.names.get(at) }
    }

    #[inline(always)]
    fn row(&self, at: usize) -> Option<Row<'_>> {
        let start = usize::try_from(self.heads.get(at)?.start).ok()?;
        let end = self.heads.get(at + 1).map_or(Some(self.packed.len()), |next| usize::try_from(next.start).ok())?;
        Some(Row::unpack(Packed::new(self.packed.get(start..end)?), &self.principals))
    }
}

/// The names of statements without a Sid: most documents have no others, and need not keep them.
static UNNAMED: [StatementName; 64] = {
    let mut names = [const { StatementName { index: 0, sid: None } }; 64];
    let mut rest = names.as_mut_slice();
    let mut index = 0;
    while let Some((name, more)) = rest.split_first_mut() {
        name.index = index;
        index += 1;
        rest = more;
    }
    names
};

fn names(statements: &[Statement]) -> Vec<StatementName> {
    let sid = |statement: &Statement| statement.sid.as_deref().filter(|sid| !sid.is_empty()).map(Into::into);
    if statements.len() <= UNNAMED.len() && statements.iter().all(|statement| statement.sid.as_ref().is_none_or(String::is_empty)) {
        return Vec::new();
    }
    let index = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    statements.iter().enumerate().map(|(at, statement)| StatementName { index: index(at), sid: sid(statement) }).collect()
}
