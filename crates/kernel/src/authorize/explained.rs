//! A decision with all that is said on the way: the same request and the same layers, as trees with their texts.
//!
//! For the operator's eyes: it costs more, shows every policy, and hides nothing of a role that refuses (W10.5 is about records and answers).

use daypass_directory::{PolicyText, Snapshot, TextMark, trust};
use daypass_policy::{Binder, Catalogue, Document, DocumentKind, Explanation, PolicyError, Request, ResourceSheet, Sheet, Source, explain};

use super::{Ask, AskedPolicy, Deciding, Refusal, decide_each, own::Held, with_request};
use crate::controls::Levels;

/// One ask, explained.
#[derive(Debug)]
pub struct Explained<'a> {
    /// As the engine sees it.
    pub request: &'a Request<'a>,
    /// The decision, layer by layer.
    pub explanation: &'a Explanation<'a>,
    /// The documents with their texts; the policy of the resource as it is shown, with ARNs for the ids that it is kept with.
    pub binder: &'a Binder,
    /// The mark of the text as which that policy is kept.
    pub resource_mark: Option<TextMark>,
}

impl Deciding<'_> {
    pub(super) fn explain<T>(&self, ask: &Ask, tell: impl FnOnce(&Explained<'_>) -> T) -> Result<T, Refusal> {
        let (reading, _) = decide_each(self.caller, &self.own, &self.owner, ask, &self.context)?;
        let binder = self.binder(ask)?;
        let told = binder.with_dossier(|dossier| {
            with_request(self.caller, &self.own, &self.owner, (ask, &reading), &self.context, |request| {
                let explanation = explain(request, dossier, &Catalogue::reference());
                let resource_mark = ask.policy.took().and_then(|took| took.mark);
                tell(&Explained { request, explanation: &explanation, binder: &binder, resource_mark })
            })
        });
        Ok(told)
    }

    fn binder(&self, ask: &Ask) -> Result<Binder, Refusal> {
        let sheets = |layer: &[Held<'_>]| layer.iter().map(Held::sheet).collect::<Result<Vec<_>, _>>();
        let resource_controls = self.owner.controls_for(self.caller, ask.action, &ask.resource);
        Ok(Binder {
            identity: sheets(&self.own.identity)?,
            resource: match &ask.policy {
                AskedPolicy::None => ResourceSheet::None,
                AskedPolicy::MissingTrust => ResourceSheet::Missing,
                AskedPolicy::Trust(text) => ResourceSheet::Trust(presented(self.snapshot, text, "trust policy")?),
                AskedPolicy::Resource(text) => ResourceSheet::Standard(presented(self.snapshot, text, "resource policy")?),
            },
            boundary: self.own.boundary.as_ref().map(Held::sheet).transpose()?,
            session: self.own.session.as_deref().map(sheets).transpose()?,
            scp_levels: self.own.controls.sheets()?,
            rcp_levels: resource_controls.map(Levels::sheets).transpose()?.unwrap_or_default(),
        })
    }
}

impl Held<'_> {
    fn sheet(&self) -> Result<Sheet, Refusal> {
        let source = self.group.map_or_else(|| self.source.clone(), |group| Source::inline(format!("{} of group {group}", self.source)));
        match self.written() {
            Some((text, kind)) => Sheet::read(source, text, kind).map_err(unreadable),
            None => Ok(Sheet::blank(source, DocumentKind::Managed)),
        }
    }
}

/// A document on record, with its text.
pub(crate) fn sheet(text: &PolicyText, source: Source) -> Result<Sheet, Refusal> {
    Sheet::read(source, text.as_str(), text.kind()).map_err(unreadable)
}

/// The tree as it is kept, which is what decides, with the text as it is shown and the places of its statements there.
fn presented(snapshot: &Snapshot, text: &PolicyText, name: &str) -> Result<Sheet, Refusal> {
    let shown = trust::to_presented(snapshot, text).map_err(unreadable)?;
    let places = Document::read(&shown, text.kind()).map_err(unreadable)?;
    let mut sheet = Sheet { text: shown, ..sheet(text, Source::inline(name))? };
    for (statement, place) in sheet.document.statements.iter_mut().zip(places.statements) {
        (statement.start, statement.end) = (place.start, place.end);
    }
    Ok(sheet)
}

fn unreadable(error: PolicyError) -> Refusal {
    Refusal::internal(error.to_string())
}
