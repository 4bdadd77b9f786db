//! Principals of stored documents: users and roles by unique id inside, by ARN outside (policy-evaluation §3).
//!
//! A re-created user has another id, so it inherits no trust; an id whose entity is gone is shown as it is and matches nobody.

use daypass_names::{AccountId, Arn, IdKind, UniqueId};
use daypass_policy::{Document, DocumentKind, PolicyError, PrincipalType};

use crate::{DirectoryError, PolicyText, Snapshot, snapshot::Entity};

/// The text to store for a parsed document: compact, with the ids of its users and roles. Every principal must exist now.
pub fn to_stored(snapshot: &Snapshot, mut document: Document, kind: DocumentKind) -> Result<PolicyText, DirectoryError> {
    document.map_principals(&mut |kind, value| {
        stored_principal(snapshot, kind, value).ok_or_else(|| DirectoryError::InvalidPrincipal { kind, value: value.to_owned() })
    })?;
    Ok(PolicyText::stored(document.to_json(), kind))
}

/// The document as it is shown: ids become the ARNs that their entities have now, ids of what is gone stay.
pub fn to_presented(snapshot: &Snapshot, stored: &PolicyText) -> Result<String, PolicyError> {
    let text = stored.as_str();
    // Most documents name accounts and services only, and are shown as they are stored.
    if !text.contains(IdKind::User.prefix()) && !text.contains(IdKind::Role.prefix()) {
        return Ok(text.to_owned());
    }
    let mut document = stored.document()?;
    document.map_principals(&mut |kind, value| Ok::<_, PolicyError>(presented_principal(snapshot, kind, value)))?;
    Ok(document.to_json())
}

fn stored_principal(snapshot: &Snapshot, kind: PrincipalType, value: &str) -> Option<String> {
    match kind {
        PrincipalType::Aws => stored_aws(snapshot, value),
        // Only their syntax is checked, and that the parser did.
        PrincipalType::Service | PrincipalType::Federated | PrincipalType::CanonicalUser => Some(value.to_owned()),
    }
}

fn stored_aws(snapshot: &Snapshot, value: &str) -> Option<String> {
    if value == "*" {
        return Some(value.to_owned());
    }
    if let Ok(account) = AccountId::parse(value) {
        return kept(snapshot, account, value);
    }
    if let Ok(id) = UniqueId::parse(value) {
        return living(snapshot, &id).map(|_| value.to_owned());
    }
    let arn = Arn::parse(value).ok().filter(|arn| arn.partition() == "aws" && arn.region().is_empty())?;
    let account = arn.account_id()?;
    match (arn.service(), arn.resource()) {
        ("iam", "root") => kept(snapshot, account, value),
        ("iam", resource) if resource.starts_with("user/") => snapshot.user_by_arn(value).map(|user| user.id.to_string()),
        ("iam", resource) if resource.starts_with("role/") => snapshot.role_by_arn(value).map(|role| role.id.to_string()),
        ("sts", resource) if is_session(resource) => kept(snapshot, account, value),
        _ => None,
    }
}

/// Sessions are checked by their syntax and account only: `assumed-role/<role>/<session>` and `federated-user/<name>`, no wildcards.
fn is_session(resource: &str) -> bool {
    let parts: Vec<&str> = resource.split('/').collect();
    let named = parts.iter().all(|part| !part.is_empty() && !part.contains(['*', '?']));
    named && matches!(parts.as_slice(), ["assumed-role", _, _] | ["federated-user", _])
}

fn kept(snapshot: &Snapshot, account: AccountId, value: &str) -> Option<String> {
    snapshot.is_known(account).then(|| value.to_owned())
}

fn presented_principal(snapshot: &Snapshot, kind: PrincipalType, value: &str) -> String {
    let arn = match kind {
        PrincipalType::Aws => UniqueId::parse(value).ok().and_then(|id| living(snapshot, &id)),
        PrincipalType::Service | PrincipalType::Federated | PrincipalType::CanonicalUser => None,
    };
    arn.unwrap_or_else(|| value.to_owned())
}

/// The ARN of the living user or role of that id; groups and policies are never principals.
fn living(snapshot: &Snapshot, id: &UniqueId) -> Option<String> {
    match snapshot.by_id(id)? {
        Entity::User(user) => Some(user.arn().to_string()),
        Entity::Role(role) => Some(role.arn().to_string()),
        Entity::Group(_) | Entity::Policy(_) | Entity::Gone(_) => None,
    }
}
