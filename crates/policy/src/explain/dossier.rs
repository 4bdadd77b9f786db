//! The documents that take part in one decision, by layer: [`Layers`](crate::Layers) with texts.

use crate::{
    document::{Document, Mode},
    layers::Source,
};

/// A document where it is attached.
#[derive(Debug, Clone, Copy)]
pub struct Paper<'a> {
    /// What it says.
    pub document: &'a Document,
    /// What it is called.
    pub source: &'a Source,
}

/// The policy of the resource, as [`ResourcePolicy`](crate::ResourcePolicy).
#[derive(Debug, Clone, Copy)]
pub enum ResourcePaper<'a> {
    /// The resource has none.
    None,
    /// An ordinary one.
    Standard(&'a Document),
    /// A role's trust policy.
    Trust(&'a Document),
    /// Must itself allow, but is no trust policy.
    MustAllow(&'a Document),
    /// The trust policy of a role that does not exist.
    Missing,
}

/// Everything that binds one request.
#[derive(Debug, Clone, Copy)]
pub struct Dossier<'a> {
    /// Whose rules hold for what a literal means: [`Mode::Live`], unless the policy simulator asks.
    pub mode: Mode,
    /// The caller's own policies: inline, managed, of groups.
    pub identity: &'a [Paper<'a>],
    /// The policy of the resource.
    pub resource: ResourcePaper<'a>,
    /// The caller's permissions boundary.
    pub boundary: Option<Paper<'a>>,
    /// The session's policies, if it was made with any.
    pub session: Option<&'a [Paper<'a>]>,
    /// The service control policies of the caller's account, one slice per level from the root down.
    pub scp_levels: &'a [&'a [Paper<'a>]],
    /// The resource control policies of the resource's account, likewise.
    pub rcp_levels: &'a [&'a [Paper<'a>]],
}

impl Dossier<'_> {
    /// No policy at all.
    pub const NONE: Dossier<'static> =
        Dossier { mode: Mode::Live, identity: &[], resource: ResourcePaper::None, boundary: None, session: None, scp_levels: &[], rcp_levels: &[] };
}
