//! What the reference lists and nothing fills yet: refused by name in a document that a caller writes, never silently wrong.

use crate::{
    catalogue::Catalogue,
    document::{Document, Version},
    error::PolicyError,
    principal::{PrincipalElement, PrincipalType},
    statement::Statement,
    variable,
};

/// Names the first such thing.
pub(super) fn check(document: &Document, catalogue: &Catalogue) -> Result<(), PolicyError> {
    let what = document.statements.iter().find_map(|statement| {
        let key = keys(statement).find(|key| catalogue.is_unbuilt(key)).map(|key| format!("the condition key {key}"));
        let variable = || variables(document, statement).find(|key| catalogue.is_unbuilt(key)).map(|key| format!("the policy variable {key}"));
        principal(statement).or(key).or_else(variable)
    });
    what.map_or(Ok(()), |what| Err(PolicyError::NotImplemented { what }))
}

fn keys(statement: &Statement) -> impl Iterator<Item = &str> {
    statement.conditions.iter().flat_map(|block| &block.entries).map(|entry| entry.key.as_str())
}

fn variables<'a>(document: &Document, statement: &'a Statement) -> Box<dyn Iterator<Item = &'a str> + 'a> {
    match document.version {
        Some(Version::V2012) => {}
        Some(Version::V2008) | None => return Box::new(std::iter::empty()),
    }
    let resources = statement.resources.iter().flat_map(|clause| &clause.items);
    let values = statement.conditions.iter().flat_map(|block| &block.entries).flat_map(|entry| &entry.values);
    Box::new(resources.chain(values).flat_map(|text| variable::keys(text)))
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
