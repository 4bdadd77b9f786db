//! The statement that decided then, with its text: as it still stands, as a version has it, or as the trail has what was written.

use std::collections::HashMap;

use daypass_directory::{PolicyText, TextMark};
use daypass_kernel::again::Again;
use daypass_policy::{Binder, DocumentKind, Layer, Sheet, Source};
use serde_json::Value;

use super::{documents::unnamed, text};
use crate::{explain::ToldStatement, journal::Written};

/// Which statement decided, as the event names it.
pub(super) struct Deciding {
    /// The place of the decision.
    pub(super) at: usize,
    layer: Layer,
    /// The name of its policy.
    pub(super) policy: String,
    /// The group that had the policy inline.
    group: Option<String>,
    /// The statement's place in the document, from 1.
    place: usize,
    /// Of which text; `None` for the inline policy of a session.
    pub(super) mark: Option<TextMark>,
}

/// The texts that are known.
#[derive(Debug, Default)]
pub(super) struct Texts {
    marked: HashMap<TextMark, String>,
    /// The inline policy of the session, which never changes and has no mark.
    session: Option<String>,
}

impl Deciding {
    pub(super) fn of(at: usize, then: &Value) -> Option<Self> {
        let layer = Layer::ALL.into_iter().find(|layer| then["layer"] == layer.name())?;
        let policy = then["policy"].as_str().map_or_else(|| unnamed(layer.name(), &text(&then["resource"])), ToOwned::to_owned);
        let mark = then["mark"].as_str().and_then(|mark| hex::decode(mark).ok()?.try_into().ok());
        let place = usize::try_from(then["place"].as_u64()?).ok()?;
        Some(Self { at, layer, policy, group: then["group"].as_str().map(ToOwned::to_owned), place, mark })
    }

    /// The version of its policy that says what it said, if it is kept still.
    pub(super) fn version<'a>(&self, again: &'a Again) -> Option<&'a PolicyText> {
        again.version(&self.policy, self.mark?)
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
        let text = match deciding.mark {
            Some(mark) => self.marked.get(&mark),
            None => self.session.as_ref().filter(|_| deciding.layer == Layer::Session),
        }?;
        let name = match &deciding.group {
            Some(group) => format!("{} of group {group}", deciding.policy),
            None => deciding.policy.clone(),
        };
        let sheet = Sheet::read(Source::inline(name), text, deciding.kind()).ok()?;
        ToldStatement::of(&sheet, deciding.place.checked_sub(1)?)
    }
}
