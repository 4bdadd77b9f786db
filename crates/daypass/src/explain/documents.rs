//! The policies of a question, read from their files, and by layer.

use std::path::{Path, PathBuf};

use anyhow::anyhow;
use daypass_directory::records::ControlPolicyType;
use daypass_policy::{Catalogue, Document, DocumentKind, Dossier, Paper, PolicyError, Position, ResourcePaper, Source};

use super::question::{Level, Question};
use crate::papers;

/// A document with its text.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) file: String,
    pub(super) text: String,
    pub(super) document: Document,
    source: Source,
}

/// All documents of a question.
#[derive(Debug, Default)]
pub(super) struct Documents {
    identity: Vec<Held>,
    resource: Option<Held>,
    is_trust: bool,
    must_allow: bool,
    boundary: Option<Held>,
    session: Vec<Held>,
    scp: Vec<Vec<Held>>,
    rcp: Vec<Vec<Held>>,
}

impl Documents {
    /// Reads them all. What AWS would not take decides nothing, so it is an error here.
    pub(super) fn read(question: &Question) -> anyhow::Result<Self> {
        let levels = |levels: &[Level], kind| levels.iter().map(|level| all(level.files(), kind)).collect::<anyhow::Result<Vec<_>>>();
        let one = |file: &Option<PathBuf>, kind| file.as_deref().map(|file| held(file, kind)).transpose();
        let trust = one(&question.trust, DocumentKind::Trust)?;
        let is_trust = trust.is_some();
        Ok(Self {
            identity: all(&question.identity, DocumentKind::Identity)?,
            resource: trust.map_or_else(|| one(&question.resource_policy, DocumentKind::Resource), |trust| Ok(Some(trust)))?,
            is_trust,
            // policy-evaluation §6: a key's policy must itself allow.
            must_allow: question.resource.split(':').nth(2) == Some("kms"),
            boundary: one(&question.boundary, DocumentKind::Identity)?,
            session: all(&question.session, DocumentKind::Session)?,
            scp: levels(&question.scp, DocumentKind::ServiceControl)?,
            rcp: levels(&question.rcp, DocumentKind::ResourceControl)?.into_iter().map(with_full_access).collect::<anyhow::Result<Vec<_>>>()?,
        })
    }

    /// The layers as the engine takes them.
    pub(super) fn with_dossier<T>(&self, use_it: impl FnOnce(&Dossier<'_>) -> T) -> T {
        let (identity, session) = (of(&self.identity), of(&self.session));
        let (scp, rcp): (Vec<_>, Vec<_>) = (self.scp.iter().map(|level| of(level)).collect(), self.rcp.iter().map(|level| of(level)).collect());
        let (scp, rcp): (Vec<_>, Vec<_>) = (scp.iter().map(Vec::as_slice).collect(), rcp.iter().map(Vec::as_slice).collect());
        use_it(&Dossier {
            identity: &identity,
            resource: self.resource_paper(),
            boundary: self.boundary.as_ref().map(paper),
            session: (!session.is_empty()).then_some(session.as_slice()),
            scp_levels: &scp,
            rcp_levels: &rcp,
            ..Dossier::NONE
        })
    }

    fn resource_paper(&self) -> ResourcePaper<'_> {
        match &self.resource {
            None => ResourcePaper::None,
            Some(held) if self.is_trust => ResourcePaper::Trust(&held.document),
            Some(held) if self.must_allow => ResourcePaper::MustAllow(&held.document),
            Some(held) => ResourcePaper::Standard(&held.document),
        }
    }

    /// The file of a document.
    pub(super) fn find(&self, document: &Document) -> Option<&Held> {
        let levels = self.scp.iter().chain(&self.rcp).flatten();
        let all = self.identity.iter().chain(&self.session).chain(&self.boundary).chain(&self.resource).chain(levels);
        all.into_iter().find(|held| std::ptr::eq(&raw const held.document, document))
    }
}

/// AWS's own policy is attached wherever resource control policies are, and nobody can detach it: those that customers write only deny.
fn with_full_access(mut level: Vec<Held>) -> anyhow::Result<Vec<Held>> {
    if !level.iter().any(|held| is_full_access(&held.document)) {
        let full = ControlPolicyType::ResourceControl.full();
        let (file, text) = (full.name.to_string(), full.text.as_str().to_owned());
        level.insert(0, Held { source: Source::inline(file.as_str()), file, document: full.text.document()?, text });
    }
    Ok(level)
}

/// Whether it is the policy that AWS attaches, and takes from nobody else.
fn is_full_access(document: &Document) -> bool {
    document.kind == DocumentKind::ResourceControl
        && ControlPolicyType::ResourceControl.full().text.document().is_ok_and(|full| full.to_json() == document.to_json())
}

fn of(held: &[Held]) -> Vec<Paper<'_>> {
    held.iter().map(paper).collect()
}

fn paper(held: &Held) -> Paper<'_> {
    Paper { document: &held.document, source: &held.source }
}

fn all(files: &[PathBuf], kind: DocumentKind) -> anyhow::Result<Vec<Held>> {
    files.iter().map(|file| held(file, kind)).collect()
}

fn held(path: &Path, kind: DocumentKind) -> anyhow::Result<Held> {
    let (text, file) = (papers::read(path)?, path.display().to_string());
    if let Ok(document) = Document::read(&text, kind)
        && is_full_access(&document)
    {
        return Ok(Held { source: Source::inline(file.as_str()), file, text, document });
    }
    let document = Document::parse(&text, kind, &Catalogue::reference()).map_err(|PolicyError::Malformed { text, position }| {
        let position = position.unwrap_or(Position { line: 1, column: 1 });
        anyhow!("{file}:{}:{}: AWS would refuse this {} policy: {text}", position.line, position.column, kind.as_str())
    })?;
    Ok(Held { source: Source::inline(file.as_str()), file, text, document })
}
