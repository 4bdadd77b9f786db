//! Service and resource control policies: the documents, their types, what they are attached to. All of this is done in the management
//! account.
//!
//! Nothing is written for a target that has the AWS-managed policy alone, so enabling a type, a new unit and a new account cost nothing.

use std::sync::Arc;

use daypass_names::Tag;

use super::{
    FRESH_ID_DRAWS, Outcome, Within,
    organization::require_management,
    tags::{KeyRule, first},
    token,
};
use crate::{
    Batch, DirectoryError, PolicyText, Quota, Quotas, TreeError, key,
    records::{ControlAttachments, ControlPolicy, ControlPolicyType, Organization},
    snapshot::Target,
};

/// A control policy to be created.
#[derive(Debug, Clone)]
pub struct CreateControlPolicy<'a> {
    /// Its type; the kind of `text` is that of the type.
    pub kind: ControlPolicyType,
    /// Its name.
    pub name: &'a str,
    /// What it is for; may be empty.
    pub description: &'a str,
    /// Its document.
    pub text: PolicyText,
    /// Its tags.
    pub tags: &'a [Tag],
}

/// What of a control policy changes; the rest stays.
#[derive(Debug, Clone, Default)]
pub struct UpdateControlPolicy<'a> {
    /// Its name.
    pub name: Option<&'a str>,
    /// What it is for.
    pub description: Option<&'a str>,
    /// Its document.
    pub text: Option<PolicyText>,
}

/// Creates a control policy. Its type need not be enabled.
pub fn create(within: &mut Within<'_>, input: CreateControlPolicy<'_>) -> Outcome<Arc<ControlPolicy>> {
    require_management(within)?;
    let kind = input.kind;
    require_free(within, kind, input.name)?;
    check_size(within.quotas, input.text.as_str())?;
    within.room_for_one(Quota::ControlPoliciesPerType, within.snapshot.control_policies(kind).filter(|policy| !policy.is_aws_managed()).count())?;
    let (id, tags) = (fresh_policy_id(within)?, first(within.quotas, KeyRule::Exact, input.tags)?);
    Ok(written(within, ControlPolicy { kind, id, name: input.name.into(), description: input.description.into(), text: input.text, tags }))
}

/// Changes a control policy wherever it is attached.
pub fn update(within: &mut Within<'_>, id: &str, input: UpdateControlPolicy<'_>) -> Outcome<Arc<ControlPolicy>> {
    require_management(within)?;
    let mut policy = ControlPolicy::clone(own(within, id)?);
    if let Some(name) = input.name.filter(|name| **name != *policy.name) {
        require_free(within, policy.kind, name)?;
        policy.name = name.into();
    }
    if let Some(description) = input.description {
        policy.description = description.into();
    }
    if let Some(text) = input.text {
        check_size(within.quotas, text.as_str())?;
        policy.text = text;
    }
    Ok(written(within, policy))
}

/// Deletes a control policy that is attached to nothing.
pub fn delete(within: &mut Within<'_>, id: &str) -> Outcome<()> {
    require_management(within)?;
    let policy = own(within, id)?;
    if within.snapshot.targets_of(policy).next().is_some() {
        return Err(TreeError::ControlPolicyInUse { id: id.to_owned() }.into());
    }
    let mut batch = within.batch();
    batch.delete(key::control_policy(&policy.id));
    Ok(((), batch))
}

/// Attaches a control policy to the root, a unit or an account: it binds the next request.
pub fn attach(within: &mut Within<'_>, id: &str, target: &str) -> Outcome<()> {
    require_management(within)?;
    let policy = existing(within, id)?;
    let found = find(within, target)?;
    require_enabled(within, policy.kind)?;
    let mut policies = within.snapshot.attached_controls(policy.kind, target).to_vec();
    if policies.contains(&policy.id) {
        return Err(TreeError::ControlPolicyAttached { id: id.to_owned() }.into());
    }
    within.room_for_one(Quota::ControlPoliciesPerTarget, policies.len())?;
    policies.push(Arc::clone(&policy.id));
    attached(within, policy.kind, &found, policies)
}

/// Detaches a control policy. The last one of a target stays, and so does the one without which resource control policies allow nothing.
pub fn detach(within: &mut Within<'_>, id: &str, target: &str) -> Outcome<()> {
    require_management(within)?;
    let policy = existing(within, id)?;
    let found = find(within, target)?;
    let mut policies = within.snapshot.attached_controls(policy.kind, target).to_vec();
    if !policies.contains(&policy.id) {
        return Err(TreeError::ControlPolicyNotAttached { id: id.to_owned() }.into());
    }
    if policy.id == ControlPolicyType::ResourceControl.full().id {
        return Err(TreeError::ControlPolicyNotDetachable { id: id.to_owned() }.into());
    }
    if policies.len() == 1 {
        return Err(TreeError::LastControlPolicy { target: target.to_owned() }.into());
    }
    policies.retain(|other| *other != policy.id);
    attached(within, policy.kind, &found, policies)
}

/// Puts the policies of a type into effect: from now on the AWS-managed one is attached to everything, and nothing else is.
pub fn enable(within: &mut Within<'_>, root: &str, kind: ControlPolicyType) -> Outcome<Arc<Organization>> {
    change_enabling(within, root, kind, true)
}

/// Puts them out of effect, and detaches all of them for good.
pub fn disable(within: &mut Within<'_>, root: &str, kind: ControlPolicyType) -> Outcome<Arc<Organization>> {
    change_enabling(within, root, kind, false)
}

fn change_enabling(within: &Within<'_>, root: &str, kind: ControlPolicyType, enabled: bool) -> Outcome<Arc<Organization>> {
    require_management(within)?;
    let organization = within.snapshot.organization().ok_or(DirectoryError::NotFounded)?;
    if *organization.root_id != *root {
        return Err(TreeError::NoSuchRoot { id: root.to_owned() }.into());
    }
    let mut organization = Organization::clone(organization);
    let enabling = organization.enabling_mut(kind);
    match (enabling.enabled, enabled) {
        (true, true) => return Err(TreeError::PolicyTypeEnabled { kind }.into()),
        (false, false) => return Err(TreeError::PolicyTypeNotEnabled { kind }.into()),
        (false, true) => enabling.times += 1,
        (true, false) => {}
    }
    enabling.enabled = enabled;
    let (organization, mut batch) = (Arc::new(organization), within.batch());
    batch.put(Arc::clone(&organization));
    Ok((organization, batch))
}

fn attached(within: &Within<'_>, kind: ControlPolicyType, target: &Target<'_>, policies: Vec<Arc<str>>) -> Outcome<()> {
    let enabling = require_enabled(within, kind)?;
    let mut batch = within.batch();
    batch.put(ControlAttachments { kind, target: target.id(), enabling, policies });
    Ok(((), batch))
}

/// The number of the enabling that is in effect.
fn require_enabled(within: &Within<'_>, kind: ControlPolicyType) -> Result<u32, DirectoryError> {
    let enabling = within.snapshot.organization().ok_or(DirectoryError::NotFounded)?.enabling(kind);
    if enabling.enabled { Ok(enabling.times) } else { Err(TreeError::PolicyTypeNotEnabled { kind }.into()) }
}

fn find<'a>(within: &Within<'a>, target: &str) -> Result<Target<'a>, DirectoryError> {
    within.snapshot.target(target).ok_or_else(|| TreeError::NoSuchTarget { id: target.to_owned() }.into())
}

fn existing<'a>(within: &Within<'a>, id: &str) -> Result<&'a Arc<ControlPolicy>, DirectoryError> {
    within.snapshot.control_policy(id).ok_or_else(|| TreeError::NoSuchControlPolicy { id: id.to_owned() }.into())
}

/// The organisation's own policy of that id; AWS's are nobody's to change.
fn own<'a>(within: &Within<'a>, id: &str) -> Result<&'a Arc<ControlPolicy>, DirectoryError> {
    let policy = existing(within, id)?;
    if policy.is_aws_managed() { Err(TreeError::AwsManagedControlPolicy { id: id.to_owned() }.into()) } else { Ok(policy) }
}

fn require_free(within: &Within<'_>, kind: ControlPolicyType, name: &str) -> Result<(), DirectoryError> {
    let taken = within.snapshot.control_policies(kind).any(|policy| *policy.name == *name);
    if taken { Err(TreeError::ControlPolicyExists { name: name.to_owned() }.into()) } else { Ok(()) }
}

/// Refuses a document that is too long. White space counts: what comes through the API is kept as it is.
pub fn check_size(quotas: &Quotas, text: &str) -> Result<(), DirectoryError> {
    let limit = Quota::ControlPolicySize.limit(quotas);
    let fits = text.chars().count() <= usize::try_from(limit).unwrap_or(usize::MAX);
    if fits { Ok(()) } else { Err(DirectoryError::Quota { quota: Quota::ControlPolicySize, limit }) }
}

/// `p-` and eight lower-case letters and digits.
fn fresh_policy_id(within: &mut Within<'_>) -> Result<Arc<str>, DirectoryError> {
    for _ in 0..FRESH_ID_DRAWS {
        let id = format!("p-{}", token(within.ids.block(), 8));
        if within.snapshot.control_policy(&id).is_none() {
            return Ok(id.into());
        }
    }
    Err(DirectoryError::NoFreshId)
}

fn written(within: &Within<'_>, policy: ControlPolicy) -> (Arc<ControlPolicy>, Batch) {
    let (policy, mut batch) = (Arc::new(policy), within.batch());
    batch.put(Arc::clone(&policy));
    (policy, batch)
}
