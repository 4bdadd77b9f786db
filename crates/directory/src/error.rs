//! Every offence by name. The service that answers gives it a code and words.

use daypass_names::{AccessKeyId, AccountId};
use daypass_policy::PrincipalType;

use crate::{Quota, tree_error::TreeError};

/// What kind of entity an offence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EntityKind {
    /// A user.
    User,
    /// A group.
    Group,
    /// A role.
    Role,
    /// A customer managed policy.
    Policy,
}

/// Why an entity cannot be deleted yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeleteConflict {
    /// A user has access keys.
    AccessKeys,
    /// A user is in groups.
    Groups,
    /// A user, group or role has managed policies.
    AttachedPolicies,
    /// A user, group or role has inline policies.
    InlinePolicies,
    /// A group has members.
    Members,
    /// A policy is attached, or is a boundary.
    PolicyInUse,
    /// A policy has versions beside the default one.
    PolicyVersions,
    /// A version is the default one.
    DefaultVersion,
}

/// Why a command does nothing. Names are as the caller spelt them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DirectoryError {
    /// There is no entity of that name.
    #[error("no {kind:?} {name}")]
    NoSuchEntity {
        /// Which kind.
        kind: EntityKind,
        /// The name that was asked for.
        name: String,
    },
    /// There is no such bucket in this account.
    #[error("no bucket {name}")]
    NoSuchBucket {
        /// The name that was asked for.
        name: String,
    },
    /// The name of the bucket is taken.
    #[error("bucket {name} exists")]
    BucketExists {
        /// The name.
        name: String,
    },
    /// There is no managed policy of that ARN.
    #[error("no policy {arn}")]
    NoSuchPolicy {
        /// The ARN that was asked for.
        arn: String,
    },
    /// There is no managed policy of that ARN to attach.
    #[error("policy {arn} does not exist or is not attachable")]
    NotAttachable {
        /// The ARN that was asked for.
        arn: String,
    },
    /// The policy is for service-linked roles or root tasks only.
    #[error("policy {arn} is for services only")]
    ReservedPolicy {
        /// Its ARN.
        arn: String,
    },
    /// There is no managed policy of that ARN to be a boundary.
    #[error("boundary {arn} does not exist")]
    NoSuchBoundaryPolicy {
        /// The ARN that was asked for.
        arn: String,
    },
    /// The policy is AWS's, and nobody's to change.
    #[error("policy {arn} is AWS-managed")]
    AwsManaged {
        /// Its ARN.
        arn: String,
    },
    /// The policy has no version of that id.
    #[error("policy {arn} has no version {version}")]
    NoSuchVersion {
        /// The policy.
        arn: String,
        /// The id that was asked for.
        version: String,
    },
    /// The policy is not attached there.
    #[error("policy {arn} is not attached")]
    NotAttached {
        /// The policy.
        arn: String,
    },
    /// There is no inline policy of that name.
    #[error("{kind:?} {owner} has no inline policy {name}")]
    NoSuchInlinePolicy {
        /// Whose it would be.
        kind: EntityKind,
        /// The name of that user, group or role.
        owner: String,
        /// The name that was asked for.
        name: String,
    },
    /// The user or role has no boundary.
    #[error("{kind:?} {name} has no boundary")]
    NoBoundary {
        /// Which kind.
        kind: EntityKind,
        /// Its name.
        name: String,
    },
    /// There is no such access key of that owner.
    #[error("no access key {id}")]
    NoSuchAccessKey {
        /// The id that was asked for.
        id: String,
    },
    /// The user is not in the group.
    #[error("user {user} is not in group {group}")]
    NotMember {
        /// The user.
        user: String,
        /// The group.
        group: String,
    },
    /// The account has no such alias.
    #[error("no alias {alias}")]
    NoSuchAlias {
        /// The alias that was asked for.
        alias: String,
    },
    /// The name is taken, in whatever spelling.
    #[error("{kind:?} {name} exists")]
    EntityExists {
        /// Which kind.
        kind: EntityKind,
        /// The name that was asked for.
        name: String,
    },
    /// The alias is taken, by this account or another.
    #[error("alias {alias} exists")]
    AliasExists {
        /// The alias that was asked for.
        alias: String,
    },
    /// The access key id has been given away.
    #[error("access key {id} exists")]
    AccessKeyExists {
        /// The id.
        id: AccessKeyId,
    },
    /// Something has to go first.
    #[error("{kind:?} {name} cannot be deleted: {conflict:?}")]
    Conflict {
        /// Which kind.
        kind: EntityKind,
        /// Its name; of a policy, its ARN.
        name: String,
        /// What has to go.
        conflict: DeleteConflict,
    },
    /// A number is reached.
    #[error("quota {}: {limit}", quota.name())]
    Quota {
        /// Which.
        quota: Quota,
        /// Its value.
        limit: u32,
    },
    /// The inline policies of one entity, or a trust or managed policy, would be too large.
    #[error("size {}: {limit} exceeded for {kind:?} {name}", quota.name())]
    Size {
        /// Which limit.
        quota: Quota,
        /// Its value in characters without white space.
        limit: u32,
        /// Whose policy it is.
        kind: EntityKind,
        /// Its name.
        name: String,
    },
    /// The documents of one entity, white space counted, would not fit into one record.
    #[error("more than {limit} bytes of documents for {kind:?} {name}")]
    DocumentBytes {
        /// The limit in bytes.
        limit: usize,
        /// Whose they are.
        kind: EntityKind,
        /// Its name.
        name: String,
    },
    /// A tag key belongs to the system.
    #[error("tag key {key} is reserved")]
    ReservedTagKey {
        /// The key.
        key: String,
    },
    /// Two tags of one call have the same key.
    #[error("duplicate tag keys")]
    DuplicateTagKeys {
        /// Whether keys of this entity ignore case.
        ignoring_case: bool,
    },
    /// The role belongs to a service.
    #[error("role {name} is only modifiable by AWS")]
    ProtectedRole {
        /// Its name.
        name: String,
    },
    /// The role belongs to a service, so its longest session cannot be changed.
    #[error("the session duration of role {name} cannot be changed")]
    ProtectedDuration {
        /// Its name.
        name: String,
    },
    /// The path belongs to services.
    #[error("path {path} is reserved")]
    ReservedPath {
        /// The path.
        path: String,
    },
    /// A principal of a trust policy does not exist.
    #[error("invalid principal {value}")]
    InvalidPrincipal {
        /// Its type.
        kind: PrincipalType,
        /// Its text.
        value: String,
    },
    /// There is no such account in the organisation.
    #[error("no account {account}")]
    NoSuchAccount {
        /// The id that was asked for.
        account: AccountId,
    },
    /// The organisation's tree is not such that it could be done.
    #[error(transparent)]
    Tree(#[from] TreeError),
    /// There is no such request to create an account.
    #[error("no request {id}")]
    NoSuchCreateAccount {
        /// The id that was asked for.
        id: String,
    },
    /// The management account cannot be closed.
    #[error("the management account cannot be closed")]
    ManagementAccount,
    /// The account is closed, or being closed.
    #[error("account {account} is closed")]
    AccountClosed {
        /// Its id.
        account: AccountId,
    },
    /// The deployment has its management account already.
    #[error("the deployment is founded already")]
    AlreadyFounded,
    /// The deployment has no organisation yet.
    #[error("the deployment is not founded yet")]
    NotFounded,
    /// The account id has been used before (W5.4).
    #[error("account id {account} has been used before")]
    AccountIdUsed {
        /// The id.
        account: AccountId,
    },
    /// Random blocks gave the ids of others again and again: the source of randomness is broken.
    #[error("no fresh id could be made")]
    NoFreshId,
}
