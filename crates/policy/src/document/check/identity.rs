//! Identity policies, inline and managed; session policies and service control policies by the same rules.

use super::{action, resource, statement};
use crate::{
    catalogue::Catalogue,
    document::{Document, DocumentKind, Version, read::Reading},
    error::PolicyError,
};

/// The checks in the order of policy-evaluation §10; grammar, the first, has passed.
pub(super) fn check(reading: &Reading, catalogue: &Catalogue) -> Result<(), PolicyError> {
    let document = &reading.document;
    version(document)?;
    let offending_resource = resource::first_offence(document);
    statement::legacy(reading, catalogue)?;
    if offending_resource.is_none() {
        resource::colons(document)?;
    }
    statement::sids(document)?;
    statement::actions(document)?;
    offending_resource.map_or(Ok(()), Err)?;
    action::prefixes(document)?;
    statement::first(document, |statement| statement::is_empty(statement.resources.as_ref()), "Policy statement must contain resources.")?;
    statement::first(document, |statement| statement.principal.is_some(), "Policy document should not specify a principal.")
}

/// Only managed policies insist on the newer language (policy-evaluation §1).
fn version(document: &Document) -> Result<(), PolicyError> {
    let newer_only = match document.kind {
        DocumentKind::Managed => true,
        DocumentKind::Identity
        | DocumentKind::Trust
        | DocumentKind::Session
        | DocumentKind::Resource
        | DocumentKind::ServiceControl
        | DocumentKind::ResourceControl => false,
    };
    match document.version {
        Some(Version::V2012) => Ok(()),
        Some(Version::V2008) | None if !newer_only => Ok(()),
        Some(Version::V2008) | None => Err(PolicyError::malformed("Policy document must be version 2012-10-17 or greater.")),
    }
}
