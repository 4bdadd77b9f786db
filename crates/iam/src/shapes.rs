//! Records as answers show them (iam-api §3): which members each kind of answer has, and how documents are written.

use daypass_api::iam;
use daypass_directory::{
    PolicyText, Snapshot,
    records::{Group, InlinePolicy, ManagedPolicy, PolicyVersion, Role, User},
    trust,
};
use daypass_kernel::{refusal::Refusal, service::Scene};
use daypass_names::{AccountId, Tag};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::refusals;

/// A user as Create and Get show it.
pub(crate) fn user(user: &User) -> iam::User {
    iam::User { permissions_boundary: boundary(user.boundary.as_deref()), tags: some_tags(&user.tags), ..listed_user(user) }
}

/// A user in a list: neither tags nor boundary.
pub(crate) fn listed_user(user: &User) -> iam::User {
    iam::User {
        path: Some(user.path.to_string()),
        user_name: Some(user.name.to_string()),
        user_id: user.id.to_string(),
        arn: user.arn().to_string(),
        create_date: user.created,
        ..Default::default()
    }
}

/// A group.
pub(crate) fn group(group: &Group) -> iam::Group {
    iam::Group {
        path: group.path.to_string(),
        group_name: group.name.to_string(),
        group_id: group.id.to_string(),
        arn: group.arn().to_string(),
        create_date: group.created,
    }
}

/// A role as Get shows it: with everything, and `RoleLastUsed` even if it is empty [R].
pub(crate) fn role(scene: &Scene<'_>, role: &Role) -> Result<iam::Role, Refusal> {
    Ok(iam::Role {
        permissions_boundary: boundary(role.boundary.as_deref()),
        tags: some_tags(&role.tags),
        role_last_used: Some(role_last_used(scene, role)),
        ..listed_role(scene.snapshot, role)?
    })
}

/// A role as Create shows it: neither description nor longest session [R].
pub(crate) fn created_role(snapshot: &Snapshot, role: &Role) -> Result<iam::Role, Refusal> {
    Ok(iam::Role {
        permissions_boundary: boundary(role.boundary.as_deref()),
        tags: some_tags(&role.tags),
        description: None,
        max_session_duration: None,
        ..listed_role(snapshot, role)?
    })
}

/// A role in a list: neither tags, last use nor boundary [R].
pub(crate) fn listed_role(snapshot: &Snapshot, role: &Role) -> Result<iam::Role, Refusal> {
    Ok(iam::Role {
        path: role.path.to_string(),
        role_name: role.name.to_string(),
        role_id: role.id.to_string(),
        arn: role.arn().to_string(),
        create_date: role.created,
        assume_role_policy_document: Some(trust_document(snapshot, role)?),
        description: role.description.as_deref().map(Into::into),
        max_session_duration: i32::try_from(role.max_session_seconds).ok(),
        ..Default::default()
    })
}

/// When a role was last used; empty if never.
pub(crate) fn role_last_used(scene: &Scene<'_>, role: &Role) -> iam::RoleLastUsed {
    scene.soft.role_use(&role.id).map_or_else(iam::RoleLastUsed::default, |last| iam::RoleLastUsed {
        last_used_date: Some(daypass_names::Timestamp::from_epoch_seconds(last.at)),
        region: Some(last.region),
    })
}

/// The trust policy of a role: ids of living users and roles as their ARNs, URL-encoded.
pub(crate) fn trust_document(snapshot: &Snapshot, role: &Role) -> Result<String, Refusal> {
    let shown = trust::to_presented(snapshot, &role.trust).map_err(|error| refusals::unreadable(&error))?;
    Ok(url_encoded(&shown))
}

/// A managed policy as Get shows it.
pub(crate) fn policy(snapshot: &Snapshot, account: AccountId, policy: &ManagedPolicy) -> iam::Policy {
    iam::Policy { description: policy.description.as_deref().map(Into::into), ..created_policy(snapshot, account, policy) }
}

/// A managed policy as Create shows it: no description.
pub(crate) fn created_policy(snapshot: &Snapshot, account: AccountId, policy: &ManagedPolicy) -> iam::Policy {
    iam::Policy { tags: some_tags(&policy.tags), ..listed_policy(snapshot, account, policy) }
}

/// A managed policy in a list: neither description nor tags.
pub(crate) fn listed_policy(snapshot: &Snapshot, account: AccountId, policy: &ManagedPolicy) -> iam::Policy {
    let (attached, bounding) = uses(snapshot, account, policy);
    iam::Policy {
        policy_name: Some(policy.name.to_string()),
        policy_id: Some(policy.id.to_string()),
        arn: Some(policy.arn().to_string()),
        path: Some(policy.path.to_string()),
        default_version_id: Some(version_id(policy.default_version)),
        attachment_count: Some(attached),
        permissions_boundary_usage_count: Some(bounding),
        is_attachable: Some(true),
        create_date: Some(policy.created),
        update_date: Some(policy.updated),
        ..Default::default()
    }
}

/// How many entities of the account a policy is attached to, and how many it bounds; the first leaves out the second [R].
pub(crate) fn uses(snapshot: &Snapshot, account: AccountId, policy: &ManagedPolicy) -> (i32, i32) {
    let uses = snapshot.attachments(account, policy.arn());
    let count = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    uses.map_or((0, 0), |uses| (count(uses.attachment_count()), count(uses.boundary_count())))
}

/// A version of a managed policy with its document.
pub(crate) fn version(policy: &ManagedPolicy, version: &PolicyVersion) -> iam::PolicyVersion {
    iam::PolicyVersion { document: Some(document(&version.text)), ..listed_version(policy, version) }
}

/// A version in a list or just made: no document.
pub(crate) fn listed_version(policy: &ManagedPolicy, version: &PolicyVersion) -> iam::PolicyVersion {
    iam::PolicyVersion {
        version_id: Some(version.id()),
        is_default_version: Some(version.number == policy.default_version),
        create_date: Some(version.created),
        ..Default::default()
    }
}

/// `v1`
pub(crate) fn version_id(number: u32) -> String {
    format!("v{number}")
}

/// An attached managed policy, named as it is now.
pub(crate) fn attached_policy(snapshot: &Snapshot, arn: &str) -> iam::AttachedPolicy {
    let name = snapshot.managed_policy(arn).map_or_else(|| arn.rsplit('/').next().unwrap_or(arn), |policy| &policy.name);
    iam::AttachedPolicy { policy_name: Some(name.to_owned()), policy_arn: Some(arn.to_owned()) }
}

/// An inline policy with its document.
pub(crate) fn inline_policy(policy: &InlinePolicy) -> iam::PolicyDetail {
    iam::PolicyDetail { policy_name: Some(policy.name.to_string()), policy_document: Some(document(&policy.text)) }
}

/// A boundary. The model's enum says `PermissionsBoundaryPolicy`; AWS says `Policy` (iam-api §3).
pub(crate) fn boundary(arn: Option<&str>) -> Option<iam::AttachedPermissionsBoundary> {
    arn.map(|arn| iam::AttachedPermissionsBoundary {
        permissions_boundary_type: Some("Policy".to_owned()),
        permissions_boundary_arn: Some(arn.to_owned()),
    })
}

/// Tags as a list shows them: in the order of their keys.
pub(crate) fn tags(tags: &[Tag]) -> Vec<iam::Tag> {
    let mut sorted: Vec<&Tag> = tags.iter().collect();
    sorted.sort_by(|one, other| one.key.cmp(&other.key));
    sorted.into_iter().map(|tag| iam::Tag { key: tag.key.clone(), value: tag.value.clone() }).collect()
}

/// Tags as an entity shows them: no member if it has none.
pub(crate) fn some_tags(present: &[Tag]) -> Option<Vec<iam::Tag>> {
    if present.is_empty() { None } else { Some(tags(present)) }
}

/// The tags of a request.
pub(crate) fn read_tags(tags: Option<&[iam::Tag]>) -> Vec<Tag> {
    tags.unwrap_or_default().iter().map(|tag| Tag::new(tag.key.clone(), tag.value.clone())).collect()
}

/// A document as answers carry it.
pub(crate) fn document(text: &PolicyText) -> String {
    url_encoded(text.as_str())
}

/// RFC 3986: everything but its unreserved characters is percent-encoded, a space as `%20` (iam-api §3).
pub(crate) fn url_encoded(text: &str) -> String {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    let mut out = String::with_capacity(text.len() * 2);
    out.extend(utf8_percent_encode(text, RESERVED));
    out
}
