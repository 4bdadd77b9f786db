//! The policies of a question, read from their files, and by layer.

use std::path::{Path, PathBuf};

use anyhow::anyhow;
use daypass_directory::records::ControlPolicyType;
use daypass_policy::{Binder, Catalogue, Document, DocumentKind, PolicyError, Position, ResourceSheet, Sheet, Source};

use super::question::{Level, Question};
use crate::papers;

/// Reads them all. What AWS would not take decides nothing, so it is an error here.
pub(super) fn read(question: &Question) -> anyhow::Result<Binder> {
    let levels = |levels: &[Level], kind| levels.iter().map(|level| all(level.files(), kind)).collect::<anyhow::Result<Vec<_>>>();
    let session = all(&question.session, DocumentKind::Session)?;
    Ok(Binder {
        identity: all(&question.identity, DocumentKind::Identity)?,
        resource: resource(question)?,
        boundary: question.boundary.as_deref().map(|file| sheet(file, DocumentKind::Identity)).transpose()?,
        session: (!session.is_empty()).then_some(session),
        scp_levels: levels(&question.scp, DocumentKind::ServiceControl)?,
        rcp_levels: levels(&question.rcp, DocumentKind::ResourceControl)?.into_iter().map(with_full_access).collect::<anyhow::Result<Vec<_>>>()?,
    })
}

fn resource(question: &Question) -> anyhow::Result<ResourceSheet> {
    // policy-evaluation §6: a key's policy must itself allow.
    let must_allow = question.resource.split(':').nth(2) == Some("kms");
    Ok(match (&question.trust, &question.resource_policy) {
        (Some(file), _) => ResourceSheet::Trust(sheet(file, DocumentKind::Trust)?),
        (None, Some(file)) if must_allow => ResourceSheet::MustAllow(sheet(file, DocumentKind::Resource)?),
        (None, Some(file)) => ResourceSheet::Standard(sheet(file, DocumentKind::Resource)?),
        (None, None) => ResourceSheet::None,
    })
}

/// AWS's own policy is attached wherever resource control policies are, and nobody can detach it: those that customers write only deny.
fn with_full_access(mut level: Vec<Sheet>) -> anyhow::Result<Vec<Sheet>> {
    if !level.iter().any(|sheet| is_full_access(&sheet.document)) {
        let full = ControlPolicyType::ResourceControl.full();
        level.insert(0, Sheet::read(Source::inline(&*full.name), full.text.as_str(), full.text.kind())?);
    }
    Ok(level)
}

/// Whether it is the policy that AWS attaches, and takes from nobody else.
fn is_full_access(document: &Document) -> bool {
    document.kind == DocumentKind::ResourceControl
        && ControlPolicyType::ResourceControl.full().text.document().is_ok_and(|full| full.to_json() == document.to_json())
}

fn all(files: &[PathBuf], kind: DocumentKind) -> anyhow::Result<Vec<Sheet>> {
    files.iter().map(|file| sheet(file, kind)).collect()
}

fn sheet(path: &Path, kind: DocumentKind) -> anyhow::Result<Sheet> {
    let (text, file) = (papers::read(path)?, path.display().to_string());
    let source = Source::inline(file.as_str());
    if let Ok(document) = Document::read(&text, kind)
        && is_full_access(&document)
    {
        return Ok(Sheet { source, text, document });
    }
    let document = Document::parse(&text, kind, &Catalogue::reference()).map_err(|PolicyError::Malformed { text, position }| {
        let position = position.unwrap_or(Position { line: 1, column: 1 });
        anyhow!("{file}:{}:{}: AWS would refuse this {} policy: {text}", position.line, position.column, kind.as_str())
    })?;
    Ok(Sheet { source, text, document })
}
