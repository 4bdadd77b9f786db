//! The statement that decided then, with its text: as it still stands, as a version has it, or as the trail has what was written.

use std::collections::HashMap;

use daypass_directory::{PolicyText, TextMark};
use daypass_kernel::again::Again;
use daypass_policy::{Binder, DocumentKind, Layer, Sheet, Source};
use serde_json::Value;

use super::{
    documents::{documents_then, unnamed},
    text,
};
use crate::{explain::ToldStatement, journal::Written};

/// Which statement decided, as the event names it.
pub(super) struct Deciding {
    /// The place of the decision.
    pub(super) at: usize,
    layer: Layer,
    /// The name of its policy.
    pub(super) policy: String,
    /// Its Sid, else `#` and its place from 1.
    statement: String,
    /// Of which text: none if the event does not say it, several if policies had one name.
    pub(super) marks: Vec<TextMark>,
}

/// The texts that are known.
#[derive(Debug, Default)]
pub(super) struct Texts {
    marked: HashMap<TextMark, String>,
    /// The inline policy of the session, which never changes and has no mark.
    session: Option<String>,
}

impl Deciding {
    pub(super) fn of(at: usize, recorded: &[Value]) -> Option<Self> {
        let then = recorded.get(at)?;
        let layer = Layer::ALL.into_iter().find(|layer| then["layer"] == layer.name())?;
        let policy = then["policy"].as_str().map_or_else(|| unnamed(layer.name(), &text(&then["resource"])), ToOwned::to_owned);
        let marks = documents_then(recorded).remove(&(layer.name().to_owned(), policy.clone())).unwrap_or_default();
        let marks = marks.into_iter().flatten().filter_map(|mark| hex::decode(mark).ok()?.try_into().ok()).collect();
        Some(Self { at, layer, policy, statement: then["statement"].as_str()?.to_owned(), marks })
    }

    /// The versions of its policy that say what it said, if they are kept still.
    pub(super) fn versions<'a>(&'a self, again: &'a Again) -> impl Iterator<Item = &'a PolicyText> {
        self.marks.iter().filter_map(|mark| again.version(&self.policy, *mark))
    }

    /// Whether its policy is kept as it was written: that of a resource is kept with ids for its principals.
    pub(super) fn is_kept_as_written(&self) -> bool {
        !matches!(self.layer, Layer::Resource | Layer::Trust)
    }

    fn kind(&self) -> DocumentKind {
        match self.layer {
            Layer::Identity | Layer::Boundary => DocumentKind::Managed,
            Layer::Session => DocumentKind::Session,
            Layer::Resource => DocumentKind::Resource,
            Layer::Trust => DocumentKind::Trust,
            Layer::ServiceControl => DocumentKind::ServiceControl,
            Layer::ResourceControl => DocumentKind::ResourceControl,
        }
    }
}

impl Texts {
    /// All texts of a decision of today. The mark of the resource's policy is of another text than the one that is shown.
    pub(super) fn keep(&mut self, binder: &Binder, resource_mark: Option<TextMark>) {
        self.add(binder.sheets().map(|sheet| Written::of(&sheet.text)));
        let resource = resource_mark.zip(binder.resource.sheet());
        self.marked.extend(resource.map(|(mark, sheet)| (mark, sheet.text.clone())));
        let inline = binder.session.iter().flatten().find(|sheet| sheet.source.arn().is_none());
        self.session = inline.map(|sheet| sheet.text.clone());
    }

    pub(super) fn add(&mut self, written: impl IntoIterator<Item = Written>) {
        self.marked.extend(written.into_iter().map(|written| (written.mark, written.text)));
    }

    pub(super) fn has(&self, mark: TextMark) -> bool {
        self.marked.contains_key(&mark)
    }

    /// The statement as it stood; `None` if its text is known no more.
    pub(super) fn statement(&self, deciding: &Deciding) -> Option<ToldStatement> {
        let unmarked = self.session.iter().filter(|_| deciding.layer == Layer::Session && deciding.marks.is_empty());
        let texts = deciding.marks.iter().filter_map(|mark| self.marked.get(mark)).chain(unmarked);
        texts.into_iter().find_map(|text| deciding.statement_of(text))
    }
}

impl Deciding {
    fn statement_of(&self, text: &str) -> Option<ToldStatement> {
        let sheet = Sheet::read(Source::inline(&*self.policy), text, self.kind()).ok()?;
        let place = |at: usize| format!("#{}", at + 1);
        let statements = sheet.document.statements.iter().enumerate();
        let (at, _) = statements.into_iter().find(|(at, one)| one.sid.clone().unwrap_or_else(|| place(*at)) == self.statement)?;
        ToldStatement::of(&sheet, at)
    }
}
