//! Roles.

use std::sync::Arc;

use daypass_names::{IdKind, RoleName, Tag};
use daypass_policy::{Document, DocumentKind};

use super::{
    Outcome, Within, boundary,
    entity::{exists, refuse_protected, role},
    sizes,
    tags::{self, KeyRule},
};
use crate::{
    DeleteConflict, DirectoryError, EntityKind, PolicyText, Quota, key,
    records::{LazyArn, Role, SERVICE_LINKED_PATH},
    trust,
};

/// A role to be created.
#[derive(Debug, Clone)]
pub struct CreateRole<'a> {
    /// Its name.
    pub name: RoleName,
    /// Its path, checked by the wire: `/` or `/…/`.
    pub path: &'a str,
    /// Its trust policy, parsed as one.
    pub trust: Document,
    /// What it is for.
    pub description: Option<&'a str>,
    /// Its longest session, in seconds, checked by the wire.
    pub max_session_seconds: u32,
    /// ARN of its boundary.
    pub boundary: Option<&'a str>,
    /// Its tags.
    pub tags: &'a [Tag],
}

/// Creates a role.
pub fn create(within: &mut Within<'_>, input: CreateRole<'_>) -> Outcome<Arc<Role>> {
    let name = input.name.as_str();
    if input.path.starts_with(SERVICE_LINKED_PATH) {
        return Err(DirectoryError::ReservedPath { path: input.path.to_owned() });
    }
    if within.snapshot.role(within.account, name).is_some() {
        return Err(exists(EntityKind::Role, name));
    }
    within.room_for_one(Quota::RolesPerAccount, within.snapshot.counts(within.account).roles)?;
    let trust = trust_policy(within, name, input.trust)?;
    let tags = tags::first(within.quotas, KeyRule::IgnoringCase, input.tags)?;
    let boundary = input.boundary.map(|arn| boundary::find(within, arn)).transpose()?;
    let role = Arc::new(Role {
        account: within.account,
        id: within.fresh_id(IdKind::Role)?,
        name: name.into(),
        path: input.path.into(),
        created: within.now,
        trust,
        description: input.description.map(Into::into),
        max_session_seconds: input.max_session_seconds,
        tags,
        inline: Vec::new(),
        attached: Vec::new(),
        boundary,
        sessions_not_before: None,
        arn: LazyArn::default(),
    });
    let mut batch = within.batch();
    batch.put(Arc::clone(&role));
    Ok((role, batch))
}

/// Replaces the trust policy. Every principal is checked again, so an id whose entity is gone must be removed (policy-evaluation §10).
pub fn update_trust(within: &mut Within<'_>, name: &str, document: Document) -> Outcome<Arc<Role>> {
    let old = role(within.snapshot, within.account, name)?;
    refuse_protected(old)?;
    let trust = trust_policy(within, &old.name, document)?;
    Ok(changed(within, old, |role| role.trust = trust))
}

/// Changes description and longest session; what is not given stays (iam-api §3).
pub fn update(within: &mut Within<'_>, name: &str, description: Option<&str>, max_session_seconds: Option<u32>) -> Outcome<Arc<Role>> {
    let old = role(within.snapshot, within.account, name)?;
    if old.is_service_linked() && max_session_seconds.is_some() {
        return Err(DirectoryError::ProtectedDuration { name: old.name.to_string() });
    }
    Ok(changed(within, old, |role| {
        if let Some(description) = description {
            role.description = Some(description.into());
        }
        if let Some(seconds) = max_session_seconds {
            role.max_session_seconds = seconds;
        }
    }))
}

/// Deletes a role without policies. Its id is never given away again (W5.4), so its sessions end with it.
pub fn delete(within: &mut Within<'_>, name: &str) -> Outcome<()> {
    let role = role(within.snapshot, within.account, name)?;
    refuse_protected(role)?;
    let conflict = [(!role.attached.is_empty(), DeleteConflict::AttachedPolicies), (!role.inline.is_empty(), DeleteConflict::InlinePolicies)];
    if let Some((_, conflict)) = conflict.into_iter().find(|(holds, _)| *holds) {
        return Err(DirectoryError::Conflict { kind: EntityKind::Role, name: role.name.to_string(), conflict });
    }
    let mut batch = within.batch();
    batch.delete(key::role(within.account, &role.name));
    batch.put(within.tombstone(&role.id, &role.name));
    Ok(((), batch))
}

fn trust_policy(within: &Within<'_>, name: &str, document: Document) -> Result<PolicyText, DirectoryError> {
    // Counted as it is shown: an ARN is longer than the id that is stored in its place.
    sizes::check_one(within.quotas, Quota::TrustPolicySize, &document.to_json(), EntityKind::Role, name)?;
    trust::to_stored(within.snapshot, document, DocumentKind::Trust)
}

fn changed(within: &Within<'_>, old: &Role, change: impl FnOnce(&mut Role)) -> (Arc<Role>, crate::Batch) {
    let mut next = old.clone();
    change(&mut next);
    let (next, mut batch) = (Arc::new(next), within.batch());
    batch.put(Arc::clone(&next));
    (next, batch)
}
