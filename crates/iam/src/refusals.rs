//! Offences in IAM's words: codes, statuses and texts of iam-api §2.

use daypass_directory::{DeleteConflict, DirectoryError, EntityKind, Quota};
use daypass_kernel::refusal::Refusal;
use daypass_names::NameError;
use daypass_policy::{PolicyError, invalid_principal_text};

/// A refusal of the directory, as IAM says it.
pub(crate) fn of(error: DirectoryError) -> Refusal {
    let cause = error.to_string();
    said(error).because(cause)
}

fn said(error: DirectoryError) -> Refusal {
    match error {
        DirectoryError::NoSuchEntity { kind, name } => no_such(kind, &name),
        DirectoryError::NoSuchPolicy { arn } | DirectoryError::NotAttached { arn } => no_such_policy(&arn),
        DirectoryError::NotAttachable { arn } => not_found(format!("Policy {arn} does not exist or is not attachable.")),
        DirectoryError::ReservedPolicy { .. } => Refusal::new("PolicyNotAttachable", 400, "Cannot attach a Service Role Policy to a Customer Role."),
        DirectoryError::NoSuchBoundaryPolicy { arn } => not_found(format!("Scope ARN: {arn} does not exist or is not attachable.")),
        DirectoryError::AwsManaged { arn } => Refusal::new("AccessDenied", 403, format!("Policy {arn} is managed by AWS and cannot be changed.")),
        DirectoryError::NoSuchVersion { arn, version } => not_found(format!("Policy {arn} version {version} does not exist or is not attachable.")),
        DirectoryError::NoSuchInlinePolicy { kind, owner: _, name } => no_such_inline(kind, &name),
        DirectoryError::NoBoundary { kind, name } => not_found(format!("The {} with name {name} does not have a permissions boundary.", noun(kind))),
        DirectoryError::NoSuchAccessKey { id } => no_such_access_key(&id),
        DirectoryError::NotMember { user, group } => not_found(format!("User {user} not in group {group}")),
        DirectoryError::NoSuchAlias { alias } => not_found(format!("The Account Alias with name {alias} cannot be found.")),
        DirectoryError::EntityExists { kind, name } => taken(exists(kind, &name)),
        DirectoryError::AliasExists { alias } => taken(format!("The account alias {alias} already exists.")),
        DirectoryError::Conflict { conflict, .. } => Refusal::new("DeleteConflict", 409, conflict_text(conflict)),
        DirectoryError::Quota { quota, limit } => over(quota_text(quota, limit)),
        DirectoryError::Size { quota, limit, kind, name } => over(size_text(quota, limit, kind, &name)),
        DirectoryError::DocumentBytes { limit, kind, name } => over(inline_text(limit, kind, &name)),
        DirectoryError::ReservedTagKey { .. } => invalid_input("Tag keys beginning with aws: are reserved for system use."),
        DirectoryError::DuplicateTagKeys { ignoring_case: true } => {
            invalid_input("Duplicate tag keys found. Please note that Tag keys are case insensitive.")
        }
        DirectoryError::DuplicateTagKeys { ignoring_case: false } => invalid_input("Duplicate tag keys found."),
        DirectoryError::ProtectedRole { name } => {
            unmodifiable(format!("Cannot perform the operation on the protected role '{name}' - this role is only modifiable by AWS"))
        }
        DirectoryError::ProtectedDuration { name } => {
            unmodifiable(format!("{name} is an AWS service linked role, max session duration cannot be changed."))
        }
        DirectoryError::ReservedPath { path } => invalid_input(format!("The path {path} is reserved for service-linked roles.")),
        DirectoryError::InvalidPrincipal { kind, value } => malformed_document(invalid_principal_text(kind, &value)),
        // None of these can come of an IAM command: ids are ours, and accounts and the organisation are another service's.
        DirectoryError::AccessKeyExists { .. }
        | DirectoryError::NoFreshId
        | DirectoryError::NoSuchBucket { .. }
        | DirectoryError::BucketExists { .. }
        | DirectoryError::NoSuchAccount { .. }
        | DirectoryError::NoSuchCreateAccount { .. }
        | DirectoryError::ManagementAccount
        | DirectoryError::AccountClosed { .. }
        | DirectoryError::Tree(_)
        | DirectoryError::AlreadyFounded
        | DirectoryError::NotFounded
        | DirectoryError::AccountIdUsed { .. } => {
            Refusal::new("ServiceFailure", 500, "The request processing has failed because of an unknown error, exception or failure.")
        }
    }
}

/// A document that cannot be kept, in AWS's words.
pub(crate) fn document(error: &PolicyError) -> Refusal {
    match error {
        PolicyError::Malformed { text, position: Some(position) } => malformed_document(text.as_str()).because(format!("{text} at {position}")),
        PolicyError::Malformed { text, position: None } => malformed_document(text.as_str()),
    }
}

/// A stored document that this build cannot read: a fault of ours, and never shown as if it were empty.
pub(crate) fn unreadable(error: &PolicyError) -> Refusal {
    Refusal::internal(format!("a stored document: {error}"))
}

/// A name that the description let through and that is none: a fault of ours.
pub(crate) fn unvalidated(error: NameError) -> Refusal {
    Refusal::internal(format!("a validated name: {error}"))
}

/// `The user with name X cannot be found.`
pub(crate) fn no_such(kind: EntityKind, name: &str) -> Refusal {
    match kind {
        EntityKind::User | EntityKind::Group | EntityKind::Role => not_found(format!("The {} with name {name} cannot be found.", noun(kind))),
        EntityKind::Policy => no_such_policy(name),
    }
}

/// `Policy arn:… was not found.`
pub(crate) fn no_such_policy(arn: &str) -> Refusal {
    not_found(format!("Policy {arn} was not found."))
}

/// `The role policy with name P cannot be found.`
pub(crate) fn no_such_inline(kind: EntityKind, policy: &str) -> Refusal {
    not_found(format!("The {} policy with name {policy} cannot be found.", noun(kind)))
}

/// `The Access Key with id X cannot be found.`
pub(crate) fn no_such_access_key(id: &str) -> Refusal {
    not_found(format!("The Access Key with id {id} cannot be found."))
}

/// `NoSuchEntity` with that text.
pub(crate) fn not_found(text: impl Into<String>) -> Refusal {
    Refusal::new("NoSuchEntity", 404, text)
}

/// `ValidationError` with that text: what no constraint of the model says.
pub(crate) fn validation(text: impl Into<String>) -> Refusal {
    Refusal::new("ValidationError", 400, text)
}

/// `InvalidInput` with that text.
pub(crate) fn invalid_input(text: impl Into<String>) -> Refusal {
    Refusal::new("InvalidInput", 400, text)
}

fn malformed_document(text: impl Into<String>) -> Refusal {
    Refusal::new("MalformedPolicyDocument", 400, text)
}

fn unmodifiable(text: String) -> Refusal {
    Refusal::new("UnmodifiableEntity", 400, text)
}

fn taken(text: String) -> Refusal {
    Refusal::new("EntityAlreadyExists", 409, text)
}

fn over(text: String) -> Refusal {
    Refusal::new("LimitExceeded", 409, text)
}

fn exists(kind: EntityKind, name: &str) -> String {
    match kind {
        EntityKind::User => format!("User with name {name} already exists."),
        EntityKind::Group => format!("Group with name {name} already exists."),
        EntityKind::Role => format!("Role with name {name} already exists."),
        EntityKind::Policy => format!("A policy called {name} already exists. Duplicate names are not allowed."),
    }
}

fn conflict_text(conflict: DeleteConflict) -> &'static str {
    match conflict {
        DeleteConflict::AccessKeys => "Cannot delete entity, must delete access keys first.",
        DeleteConflict::Groups | DeleteConflict::Members => "Cannot delete entity, must remove users from group first.",
        DeleteConflict::AttachedPolicies => "Cannot delete entity, must detach all policies first.",
        DeleteConflict::InlinePolicies => "Cannot delete entity, must delete policies first.",
        DeleteConflict::PolicyInUse => "Cannot delete a policy attached to entities.",
        DeleteConflict::PolicyVersions => {
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy."
        }
        DeleteConflict::DefaultVersion => "Cannot delete the default version of a policy.",
    }
}

fn quota_text(quota: Quota, limit: u32) -> String {
    match quota {
        Quota::VersionsPerPolicy => {
            format!("A managed policy can have up to {limit} versions. Before you create a new version, you must delete an existing version.")
        }
        Quota::TagsPerEntity => "The number of tags has reached the maximum limit.".to_owned(),
        Quota::UsersPerAccount
        | Quota::GroupsPerAccount
        | Quota::RolesPerAccount
        | Quota::PoliciesPerAccount
        | Quota::InstanceProfilesPerAccount
        | Quota::GroupsPerUser
        | Quota::PoliciesPerUser
        | Quota::PoliciesPerGroup
        | Quota::PoliciesPerRole
        | Quota::PolicyVersionsInUse
        | Quota::AccessKeysPerUser
        | Quota::MFADevicesPerUser
        | Quota::ProvidersPerAccount
        | Quota::UserPolicySize
        | Quota::GroupPolicySize
        | Quota::RolePolicySize
        | Quota::PolicySize
        | Quota::TrustPolicySize
        | Quota::AccountsPerOrganization
        | Quota::BucketsPerAccount
        | Quota::UnitsPerOrganization
        | Quota::ControlPoliciesPerType
        | Quota::ControlPoliciesPerTarget
        | Quota::ControlPolicySize
        | Quota::AccountsInProgress => exceeded(quota, limit),
    }
}

/// The sizes of policy-evaluation §11.
fn size_text(quota: Quota, limit: u32, kind: EntityKind, name: &str) -> String {
    let inline = matches!(quota, Quota::UserPolicySize | Quota::GroupPolicySize | Quota::RolePolicySize);
    if inline { inline_text(limit, kind, name) } else { exceeded(quota, limit) }
}

fn exceeded(quota: Quota, limit: u32) -> String {
    format!("Cannot exceed quota for {}: {limit}", quota.name())
}

fn inline_text(limit: impl std::fmt::Display, kind: EntityKind, name: &str) -> String {
    format!("Maximum policy size of {limit} bytes exceeded for {} {name}", noun(kind))
}

fn noun(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::User => "user",
        EntityKind::Group => "group",
        EntityKind::Role => "role",
        EntityKind::Policy => "policy",
    }
}
