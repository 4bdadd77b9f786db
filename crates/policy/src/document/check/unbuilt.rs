//! What is refused by name until the write controls of federation §2.5 are here.

use crate::{
    document::Document,
    error::PolicyError,
    principal::{PrincipalElement, PrincipalType},
    statement::Statement,
};

/// Names the first such thing.
pub(super) fn check(document: &Document) -> Result<(), PolicyError> {
    document.statements.iter().find_map(principal).map_or(Ok(()), |what| Err(PolicyError::NotImplemented { what }))
}

/// No provider exists yet, and a trust policy that names one must pass the write controls of federation §2.5, which never run again later:
/// so none may be stored before they are there.
fn principal(statement: &Statement) -> Option<String> {
    let PrincipalElement::Listed(listed) = &statement.principal.as_ref()?.element else { return None };
    listed.iter().find_map(|(kind, _)| match kind {
        PrincipalType::Federated | PrincipalType::CanonicalUser => Some(format!("the principal type {kind}")),
        PrincipalType::Aws | PrincipalType::Service => None,
    })
}
