//! A dossier with each document compiled beside it.

use super::dossier::{Dossier, Paper, ResourcePaper};
use crate::{
    catalogue::Catalogue,
    compile::{Compiled, Side},
    document::{Document, Mode},
    layers::{Attached, Layer, Layers, ResourcePolicy, Source},
};

/// One document, as tree and as the engine reads it.
#[derive(Debug)]
pub(super) struct Book<'a> {
    pub(super) document: &'a Document,
    pub(super) compiled: Compiled,
    pub(super) source: Option<&'a Source>,
}

impl<'a> Book<'a> {
    fn new(document: &'a Document, source: Option<&'a Source>, catalogue: &Catalogue) -> Self {
        Self { document, compiled: Compiled::compile(document, catalogue), source }
    }
}

/// The documents of a layer, by level; layers that are no organisation's have one.
pub(super) type Stacks<'p, 'a> = Vec<&'p [Book<'a>]>;

/// All of them.
#[derive(Debug)]
pub(super) struct Papers<'a> {
    dossier: Dossier<'a>,
    identity: Vec<Book<'a>>,
    resource: Vec<Book<'a>>,
    boundary: Vec<Book<'a>>,
    session: Vec<Book<'a>>,
    scp: Vec<Vec<Book<'a>>>,
    rcp: Vec<Vec<Book<'a>>>,
}

impl<'a> Papers<'a> {
    pub(super) fn compile(dossier: &Dossier<'a>, catalogue: &Catalogue) -> Self {
        let books = |papers: &[Paper<'a>]| papers.iter().map(|paper| Book::new(paper.document, Some(paper.source), catalogue)).collect();
        let resource = match dossier.resource {
            ResourcePaper::None | ResourcePaper::Missing => None,
            ResourcePaper::Standard(document) | ResourcePaper::Trust(document) | ResourcePaper::MustAllow(document) => Some(document),
        };
        Self {
            dossier: *dossier,
            identity: books(dossier.identity),
            resource: resource.map(|document| Book::new(document, None, catalogue)).into_iter().collect(),
            boundary: books(dossier.boundary.as_slice()),
            session: books(dossier.session.unwrap_or_default()),
            scp: dossier.scp_levels.iter().map(|level| books(level)).collect(),
            rcp: dossier.rcp_levels.iter().map(|level| books(level)).collect(),
        }
    }

    pub(super) fn mode(&self) -> Mode {
        self.dossier.mode
    }

    pub(super) fn has_boundary(&self) -> bool {
        self.dossier.boundary.is_some()
    }

    /// The layers as the engine takes them.
    pub(super) fn with_layers<T>(&self, use_them: impl FnOnce(&Layers<'_>) -> T) -> T {
        let (identity, session) = (attached(&self.identity), attached(&self.session));
        let (scp, rcp) = (levels(&self.scp), levels(&self.rcp));
        let (scp, rcp): (Vec<_>, Vec<_>) = (scp.iter().map(Vec::as_slice).collect(), rcp.iter().map(Vec::as_slice).collect());
        use_them(&Layers {
            identity: &identity,
            resource: self.resource(),
            boundary: attached(&self.boundary).first().copied(),
            session: self.dossier.session.map(|_| session.as_slice()),
            scp_levels: &scp,
            rcp_levels: &rcp,
        })
    }

    fn resource(&self) -> ResourcePolicy<'_> {
        match (self.dossier.resource, self.resource.first()) {
            (ResourcePaper::Missing, _) => ResourcePolicy::Missing,
            (ResourcePaper::Standard(_), Some(book)) => ResourcePolicy::Standard(&book.compiled),
            (ResourcePaper::Trust(_), Some(book)) => ResourcePolicy::Trust(&book.compiled),
            (ResourcePaper::MustAllow(_), Some(book)) => ResourcePolicy::MustAllow(&book.compiled),
            (ResourcePaper::None, _) | (ResourcePaper::Standard(_) | ResourcePaper::Trust(_) | ResourcePaper::MustAllow(_), None) => {
                ResourcePolicy::None
            }
        }
    }

    /// The layers in the order of policy-evaluation §6, with the side on which each speaks.
    pub(super) fn layers(&self) -> impl Iterator<Item = (Layer, Side, Stacks<'_, 'a>)> {
        let resource = match self.dossier.resource {
            ResourcePaper::Trust(_) | ResourcePaper::Missing => Layer::Trust,
            ResourcePaper::None | ResourcePaper::Standard(_) | ResourcePaper::MustAllow(_) => Layer::Resource,
        };
        [
            (Layer::ResourceControl, Side::Resource, self.rcp.iter().map(Vec::as_slice).collect()),
            (Layer::ServiceControl, Side::Caller, self.scp.iter().map(Vec::as_slice).collect()),
            (resource, Side::Resource, vec![self.resource.as_slice()]),
            (Layer::Identity, Side::Caller, vec![self.identity.as_slice()]),
            (Layer::Boundary, Side::Caller, vec![self.boundary.as_slice()]),
            (Layer::Session, Side::Caller, vec![self.session.as_slice()]),
        ]
        .into_iter()
    }
}

fn attached<'p>(books: &'p [Book<'_>]) -> Vec<Attached<'p>> {
    books.iter().filter_map(|book| Some(Attached { policy: &book.compiled, source: book.source? })).collect()
}

fn levels<'p>(levels: &'p [Vec<Book<'_>>]) -> Vec<Vec<Attached<'p>>> {
    levels.iter().map(|level| attached(level)).collect()
}
