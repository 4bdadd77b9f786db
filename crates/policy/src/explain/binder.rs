//! A dossier that holds its documents itself, each with its text: for whoever shows statements as they were written.

use super::{Dossier, Paper, ResourcePaper};
use crate::{
    document::{Document, DocumentKind},
    error::PolicyError,
    layers::Source,
    statement::Statement,
};

/// A document as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called.
    pub source: Source,
    /// Its text.
    pub text: String,
    /// The text, read.
    pub document: Document,
}

/// The policy of the resource, as [`ResourcePaper`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ResourceSheet {
    /// The resource has none.
    #[default]
    None,
    /// An ordinary one.
    Standard(Sheet),
    /// A role's trust policy.
    Trust(Sheet),
    /// Must itself allow, but is no trust policy.
    MustAllow(Sheet),
    /// The trust policy of a role that does not exist.
    Missing,
}

/// Everything that binds one request; each part as in [`Dossier`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Binder {
    /// The caller's own policies.
    pub identity: Vec<Sheet>,
    /// The policy of the resource.
    pub resource: ResourceSheet,
    /// The caller's permissions boundary.
    pub boundary: Option<Sheet>,
    /// The session's policies, if it was made with any.
    pub session: Option<Vec<Sheet>>,
    /// The service control policies of the caller's account.
    pub scp_levels: Vec<Vec<Sheet>>,
    /// The resource control policies of the resource's account.
    pub rcp_levels: Vec<Vec<Sheet>>,
}

impl Sheet {
    /// A document that was judged when it was written.
    pub fn read(source: Source, text: &str, kind: DocumentKind) -> Result<Self, PolicyError> {
        Ok(Self { source, document: Document::read(text, kind)?, text: text.to_owned() })
    }

    /// A policy that says nothing, for one that is gone.
    pub fn blank(source: Source, kind: DocumentKind) -> Self {
        Self { source, text: String::new(), document: Document { kind, version: None, id: None, statements: Vec::new() } }
    }

    /// The text of one of its statements, as it stands; `None` for another document's.
    pub fn text_of(&self, statement: &Statement) -> Option<&str> {
        let at = |line: u32, column: u32| {
            let start: usize = self.text.split_inclusive('\n').take(usize::try_from(line).ok()?.checked_sub(1)?).map(str::len).sum();
            let column = usize::try_from(column).ok()?.checked_sub(1)?;
            Some(self.text.get(start..)?.char_indices().nth(column).map_or(self.text.len(), |(at, _)| start + at))
        };
        self.text.get(at(statement.start.line, statement.start.column)?..at(statement.end.line, statement.end.column)?)
    }

    fn paper(&self) -> Paper<'_> {
        Paper { document: &self.document, source: &self.source }
    }
}

impl ResourceSheet {
    /// The document, if there is one.
    pub fn sheet(&self) -> Option<&Sheet> {
        match self {
            Self::None | Self::Missing => None,
            Self::Standard(sheet) | Self::Trust(sheet) | Self::MustAllow(sheet) => Some(sheet),
        }
    }

    fn paper(&self) -> ResourcePaper<'_> {
        match self {
            Self::None => ResourcePaper::None,
            Self::Standard(sheet) => ResourcePaper::Standard(&sheet.document),
            Self::Trust(sheet) => ResourcePaper::Trust(&sheet.document),
            Self::MustAllow(sheet) => ResourcePaper::MustAllow(&sheet.document),
            Self::Missing => ResourcePaper::Missing,
        }
    }
}

impl Binder {
    /// The dossier, for live evaluation.
    pub fn with_dossier<T>(&self, use_it: impl FnOnce(&Dossier<'_>) -> T) -> T {
        let (identity, session) = (papers(&self.identity), self.session.as_deref().map(papers));
        let (scp, rcp) = (levels(&self.scp_levels), levels(&self.rcp_levels));
        use_it(&Dossier {
            identity: &identity,
            resource: self.resource.paper(),
            boundary: self.boundary.as_ref().map(Sheet::paper),
            session: session.as_deref(),
            scp_levels: &slices(&scp),
            rcp_levels: &slices(&rcp),
            ..Dossier::NONE
        })
    }

    /// All of them.
    pub fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        let levels = self.scp_levels.iter().chain(&self.rcp_levels).flatten();
        let own = self.identity.iter().chain(self.session.iter().flatten()).chain(&self.boundary);
        own.chain(self.resource.sheet()).chain(levels)
    }

    /// The sheet of a document of an explanation: that very document, not one that says the same.
    pub fn sheet(&self, document: &Document) -> Option<&Sheet> {
        self.sheets().find(|sheet| std::ptr::eq(&raw const sheet.document, document))
    }
}

fn papers(sheets: &[Sheet]) -> Vec<Paper<'_>> {
    sheets.iter().map(Sheet::paper).collect()
}

fn levels(levels: &[Vec<Sheet>]) -> Vec<Vec<Paper<'_>>> {
    levels.iter().map(|level| papers(level)).collect()
}

fn slices<'p, 'a>(levels: &'p [Vec<Paper<'a>>]) -> Vec<&'p [Paper<'a>]> {
    levels.iter().map(Vec::as_slice).collect()
}
