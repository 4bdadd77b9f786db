//! What control policies are attached to.

use daypass_api::organizations::{
    AttachPolicyRequest, DetachPolicyRequest, ListPoliciesForTargetRequest, ListPoliciesForTargetResponse, ListTargetsForPolicyRequest,
    ListTargetsForPolicyResponse, PolicyTargetSummary,
};
use daypass_directory::{TreeError, commands::controls, records::Organization, snapshot::Target};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Performed, Scene},
};

use crate::{
    lists::{Wish, page},
    policies::summary,
    policy_types::built_type,
    refusals::{ask_place, ask_policy, existing_policy, managed, of_type, policy_type, refusal, tree},
};

pub(crate) fn attach_asks(scene: &Scene<'_>, input: &AttachPolicyRequest) -> Result<Vec<Ask>, Refusal> {
    ask_both(scene, "organizations:AttachPolicy", &input.policy_id, &input.target_id)
}

pub(crate) fn attach<O: Default>(scene: &Scene<'_>, input: &Authorized<'_, AttachPolicyRequest>) -> Result<Performed<O>, Refusal> {
    let management = managed(scene)?.management;
    let mut ids = scene.ids();
    let attached = controls::attach(&mut scene.within(management, &mut ids), &input.policy_id, &input.target_id);
    let ((), batch) = attached.map_err(|error| refusal(&error))?;
    Ok(Performed::write(O::default(), batch))
}

pub(crate) fn detach_asks(scene: &Scene<'_>, input: &DetachPolicyRequest) -> Result<Vec<Ask>, Refusal> {
    ask_both(scene, "organizations:DetachPolicy", &input.policy_id, &input.target_id)
}

pub(crate) fn detach<O: Default>(scene: &Scene<'_>, input: &Authorized<'_, DetachPolicyRequest>) -> Result<Performed<O>, Refusal> {
    let management = managed(scene)?.management;
    let mut ids = scene.ids();
    let detached = controls::detach(&mut scene.within(management, &mut ids), &input.policy_id, &input.target_id);
    let ((), batch) = detached.map_err(|error| refusal(&error))?;
    Ok(Performed::write(O::default(), batch))
}

/// The policy and what it is attached to must both be allowed.
fn ask_both(scene: &Scene<'_>, action: &'static str, policy: &str, target: &str) -> Result<Vec<Ask>, Refusal> {
    let mut asks = ask_policy(scene, action, policy)?;
    let kind = policy_type(scene, policy);
    asks.extend(ask_place(scene, action, target)?.into_iter().map(|ask| of_type(ask, kind)));
    Ok(asks)
}

pub(crate) fn policies_asks(scene: &Scene<'_>, input: &ListPoliciesForTargetRequest) -> Result<Vec<Ask>, Refusal> {
    let asks = ask_place(scene, "organizations:ListPoliciesForTarget", &input.target_id)?;
    Ok(asks.into_iter().map(|ask| of_type(ask, Some(&input.filter))).collect())
}

pub(crate) fn policies(
    scene: &Scene<'_>,
    input: &Authorized<'_, ListPoliciesForTargetRequest>,
) -> Result<Performed<ListPoliciesForTargetResponse>, Refusal> {
    let organization = managed(scene)?;
    let target = scene.snapshot.target(&input.target_id).ok_or_else(|| tree(&TreeError::NoSuchTarget { id: input.target_id.clone() }))?;
    let kind = built_type(&input.filter)?;
    let filter = format!("{} {}", input.target_id, input.filter);
    let wish = Wish { operation: "ListPoliciesForTarget", filter: &filter, token: input.next_token.as_deref(), most: input.max_results };
    let attached = scene.snapshot.attached_controls(kind, &target.id()).iter().filter_map(|id| scene.snapshot.control_policy(id));
    let (policies, next_token) = page(scene, &wish, attached.map(|policy| (policy.id.to_string(), summary(organization, policy))))?;
    Ok(Performed::read(ListPoliciesForTargetResponse { policies: Some(policies), next_token }))
}

pub(crate) fn targets_asks(scene: &Scene<'_>, input: &ListTargetsForPolicyRequest) -> Result<Vec<Ask>, Refusal> {
    ask_policy(scene, "organizations:ListTargetsForPolicy", &input.policy_id)
}

pub(crate) fn targets(
    scene: &Scene<'_>,
    input: &Authorized<'_, ListTargetsForPolicyRequest>,
) -> Result<Performed<ListTargetsForPolicyResponse>, Refusal> {
    let organization = managed(scene)?;
    let policy = existing_policy(scene, &input.policy_id)?;
    let wish = Wish { operation: "ListTargetsForPolicy", filter: &input.policy_id, token: input.next_token.as_deref(), most: input.max_results };
    let targets = scene.snapshot.targets_of(policy).map(|target| (target.id().to_string(), shape(organization, target)));
    let (targets, next_token) = page(scene, &wish, targets)?;
    Ok(Performed::read(ListTargetsForPolicyResponse { targets: Some(targets), next_token }))
}

fn shape(organization: &Organization, target: Target<'_>) -> PolicyTargetSummary {
    let (arn, name, kind) = match target {
        Target::Root(_) => (organization.root_arn(), "Root", "ROOT"),
        Target::Unit(unit) => (organization.unit_arn(&unit.id), &*unit.name, "ORGANIZATIONAL_UNIT"),
        Target::Account(account) => (organization.account_arn(account.id), &*account.name, "ACCOUNT"),
    };
    PolicyTargetSummary { target_id: Some(target.id().to_string()), arn: Some(arn), name: Some(name.to_owned()), r#type: Some(kind.into()) }
}
