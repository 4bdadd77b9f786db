//! Customer managed policies and their versions.

use std::sync::Arc;

use daypass_names::{IdKind, PolicyName, Tag};

use super::{
    Outcome, Within,
    entity::exists,
    sizes,
    tags::{self, KeyRule},
};
use crate::{
    Batch, DeleteConflict, DirectoryError, EntityKind, PolicyText, Quota, key,
    records::{LazyArn, ManagedPolicy, PolicyOwner, PolicyVersion},
};

/// A managed policy to be created.
#[derive(Debug, Clone)]
pub struct CreatePolicy<'a> {
    /// Its name.
    pub name: PolicyName,
    /// Its path, checked by the wire: `/` or `/…/`.
    pub path: &'a str,
    /// What it is for.
    pub description: Option<&'a str>,
    /// Its first document.
    pub text: PolicyText,
    /// Its tags.
    pub tags: &'a [Tag],
}

/// Creates a managed policy with the version `v1`.
pub fn create(within: &mut Within<'_>, input: CreatePolicy<'_>) -> Outcome<Arc<ManagedPolicy>> {
    let name = input.name.as_str();
    if within.snapshot.customer_policy(within.account, name).is_some() {
        return Err(exists(EntityKind::Policy, name));
    }
    let counts = within.snapshot.counts(within.account);
    within.room_for_one(Quota::PoliciesPerAccount, counts.policies)?;
    within.room_for_one(Quota::PolicyVersionsInUse, counts.policy_versions)?;
    sizes::check_one(within.quotas, Quota::PolicySize, input.text.as_str(), EntityKind::Policy, name)?;
    let tags = tags::first(within.quotas, KeyRule::Exact, input.tags)?;
    let policy = ManagedPolicy {
        owner: PolicyOwner::Account(within.account),
        id: within.fresh_id(IdKind::ManagedPolicy)?,
        name: name.into(),
        path: input.path.into(),
        description: input.description.map(Into::into),
        created: within.now,
        updated: within.now,
        default_version: 1,
        last_version: 1,
        versions: vec![PolicyVersion { number: 1, created: within.now, text: input.text }],
        tags,
        arn: LazyArn::default(),
    };
    Ok(written(within, policy))
}

/// Deletes a managed policy that nobody uses and that has its default version only. Its id is never given away again (W5.4).
pub fn delete(within: &mut Within<'_>, arn: &str) -> Outcome<()> {
    let policy = own(within, arn)?;
    let conflict = [
        (within.snapshot.attachments(within.account, arn).is_some(), DeleteConflict::PolicyInUse),
        (policy.versions.len() > 1, DeleteConflict::PolicyVersions),
    ];
    if let Some((_, conflict)) = conflict.into_iter().find(|(holds, _)| *holds) {
        return Err(DirectoryError::Conflict { kind: EntityKind::Policy, name: arn.to_owned(), conflict });
    }
    let mut batch = within.batch();
    batch.delete(key::policy(within.account, &policy.name));
    batch.put(within.tombstone(&policy.id, &policy.name));
    Ok(((), batch))
}

/// Adds a version under a number that was never used, and puts it into effect if wanted. Answers the policy and that number.
pub fn create_version(within: &mut Within<'_>, arn: &str, text: PolicyText, set_default: bool) -> Outcome<(Arc<ManagedPolicy>, u32)> {
    let mut policy = ManagedPolicy::clone(own(within, arn)?);
    within.room_for_one(Quota::VersionsPerPolicy, policy.versions.len())?;
    within.room_for_one(Quota::PolicyVersionsInUse, within.snapshot.counts(within.account).policy_versions)?;
    sizes::check_one(within.quotas, Quota::PolicySize, text.as_str(), EntityKind::Policy, &policy.name)?;
    let number = policy.last_version.saturating_add(1);
    policy.last_version = number;
    policy.updated = within.now;
    policy.versions.push(PolicyVersion { number, created: within.now, text });
    sizes::check_versions(&policy)?;
    if set_default {
        policy.default_version = number;
    }
    let (policy, batch) = written(within, policy);
    Ok(((policy, number), batch))
}

/// Deletes a version that is not in effect.
pub fn delete_version(within: &mut Within<'_>, arn: &str, version: &str) -> Outcome<()> {
    let mut policy = ManagedPolicy::clone(own(within, arn)?);
    let number = version_of(&policy, arn, version)?;
    if number == policy.default_version {
        let conflict = DeleteConflict::DefaultVersion;
        return Err(DirectoryError::Conflict { kind: EntityKind::Policy, name: arn.to_owned(), conflict });
    }
    policy.versions.retain(|version| version.number != number);
    policy.updated = within.now;
    let (_, batch) = written(within, policy);
    Ok(((), batch))
}

/// Puts a version into effect.
pub fn set_default_version(within: &mut Within<'_>, arn: &str, version: &str) -> Outcome<()> {
    let mut policy = ManagedPolicy::clone(own(within, arn)?);
    policy.default_version = version_of(&policy, arn, version)?;
    policy.updated = within.now;
    let (_, batch) = written(within, policy);
    Ok(((), batch))
}

/// The account's own policy of that ARN; AWS's are nobody's to change.
pub(super) fn own<'a>(within: &Within<'a>, arn: &str) -> Result<&'a Arc<ManagedPolicy>, DirectoryError> {
    let policy = within.snapshot.policy_for(within.account, arn).ok_or_else(|| DirectoryError::NoSuchPolicy { arn: arn.to_owned() })?;
    match policy.owner {
        PolicyOwner::Account(_) => Ok(policy),
        PolicyOwner::Aws => Err(DirectoryError::AwsManaged { arn: arn.to_owned() }),
    }
}

fn version_of(policy: &ManagedPolicy, arn: &str, version: &str) -> Result<u32, DirectoryError> {
    let found = policy.version_by_id(version).map(|version| version.number);
    found.ok_or_else(|| DirectoryError::NoSuchVersion { arn: arn.to_owned(), version: version.to_owned() })
}

fn written(within: &Within<'_>, policy: ManagedPolicy) -> (Arc<ManagedPolicy>, Batch) {
    let (policy, mut batch) = (Arc::new(policy), within.batch());
    batch.put(Arc::clone(&policy));
    (policy, batch)
}
