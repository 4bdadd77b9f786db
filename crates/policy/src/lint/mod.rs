//! What is wrong with a document, and what its author may not have meant.
//!
//! Errors are what AWS refuses when the document is written, with AWS's own text. Warnings are what AWS takes and answers otherwise than it
//! reads: above all the conditions that hold because they cannot be evaluated (W1.4). A finding never changes a decision; no rule here is
//! asked by the engine. Work grows with the length of the document, however it is written.

mod actions;
mod conditions;
mod keys;
mod notes;
mod overlap;
mod principals;
mod refused;
mod rule;
mod size;
mod statement;
mod variables;

use daypass_names::AccountId;

use crate::{
    catalogue::Catalogue,
    document::{Document, DocumentKind, StatementPlaces, of_statements},
    error::Position,
    statement::Statement,
};

use notes::Notes;
pub use rule::{Rule, Severity};

/// One thing that is wrong, or may not be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule; it says how severe it is.
    pub rule: Rule,
    /// What, in a sentence. It quotes the document: escape it for a terminal.
    pub message: String,
    /// Where.
    pub position: Position,
}

/// An action that a served service knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownAction<'a> {
    /// `s3:GetObject`
    pub name: &'a str,
    /// The ARNs that it is asked on, as the Service Authorization Reference has them: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`. None: it
    /// is asked on `*`.
    pub resources: &'a [&'a str],
}

impl KnownAction<'_> {
    /// Whether an ARN, or a pattern of some, can be what it is asked on. An action without resources is asked on `*` alone.
    pub fn is_asked_on(&self, resource: &str) -> bool {
        resource == "*" || self.resources.iter().any(|template| overlap::overlaps(resource, template))
    }
}

/// What the rules hold a document against.
#[derive(Debug, Clone, Copy)]
pub struct Knowledge<'a> {
    /// The condition keys.
    pub catalogue: &'a Catalogue,
    /// All actions of the services that are served. None: no rule speaks of actions.
    pub actions: &'a [KnownAction<'a>],
    /// The account that will hold the document, if that is known.
    pub account: Option<AccountId>,
}

/// Judges a document, whatever is wrong with it. Findings come in the order of the text.
pub fn lint(text: &str, kind: DocumentKind, knowledge: &Knowledge<'_>) -> Vec<Finding> {
    let mut notes = Notes::default();
    let refusal = Document::parse(text, kind, knowledge.catalogue).err();
    if let (Ok(document), Some(places)) = (Document::read(text, kind), of_statements(text)) {
        for (statement, places) in document.statements.iter().zip(&places) {
            judge(&Subject { document: &document, statement, places, knowledge }, &mut notes);
        }
    }
    if let Some(refusal) = refusal {
        refused::note(text, refusal, &mut notes);
    }
    size::judge(text, kind, &mut notes);
    notes.into_findings(text)
}

/// A statement with all that rules look at.
#[derive(Clone, Copy)]
struct Subject<'a> {
    document: &'a Document,
    statement: &'a Statement,
    places: &'a StatementPlaces,
    knowledge: &'a Knowledge<'a>,
}

fn judge(subject: &Subject<'_>, notes: &mut Notes) {
    statement::judge(subject, notes);
    principals::judge(subject, notes);
    actions::judge(subject, notes);
    conditions::judge(subject, notes);
    variables::judge(subject, notes);
}
