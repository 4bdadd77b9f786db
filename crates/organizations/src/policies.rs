//! Service and resource control policies: the documents.

use daypass_api::organizations::{
    CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, DescribePolicyRequest, DescribePolicyResponse, ListPoliciesRequest,
    ListPoliciesResponse, Policy, PolicySummary, UpdatePolicyRequest, UpdatePolicyResponse,
};
use daypass_directory::{
    PolicyText,
    commands::controls::{self, CreateControlPolicy, UpdateControlPolicy},
    records::{ControlPolicy, ControlPolicyType, Organization},
};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Performed, Scene},
};
use daypass_policy::Catalogue;

use crate::{
    lists::{Wish, page},
    policy_types::{ask_type, built_type, type_name},
    refusals::{ask_all, ask_policy, document, existing_policy, managed, of_type, refusal},
    tags,
};

pub(crate) fn create_asks(scene: &Scene<'_>, input: &CreatePolicyRequest) -> Result<Vec<Ask>, Refusal> {
    let asks = ask_all(scene, "organizations:CreatePolicy");
    let asks = tags::with_new(scene, asks, "policy", &format!("{}/p-", input.r#type.to_lowercase()), input.tags.as_deref())?;
    Ok(asks.into_iter().map(|ask| of_type(ask, Some(&input.r#type))).collect())
}

pub(crate) fn create(scene: &Scene<'_>, input: &Authorized<'_, CreatePolicyRequest>) -> Result<Performed<CreatePolicyResponse>, Refusal> {
    let organization = managed(scene)?;
    let kind = built_type(&input.r#type)?;
    let text = parse(scene, kind, &input.content)?;
    let mut ids = scene.ids();
    let wanted = CreateControlPolicy { kind, name: &input.name, description: &input.description, text, tags: &tags::read(input.tags.as_deref()) };
    let (policy, batch) = controls::create(&mut scene.within(organization.management, &mut ids), wanted).map_err(|error| refusal(&error))?;
    Ok(Performed::write(CreatePolicyResponse { policy: Some(shape(organization, &policy)) }, batch))
}

pub(crate) fn update_asks(scene: &Scene<'_>, input: &UpdatePolicyRequest) -> Result<Vec<Ask>, Refusal> {
    ask_policy(scene, "organizations:UpdatePolicy", &input.policy_id)
}

pub(crate) fn update(scene: &Scene<'_>, input: &Authorized<'_, UpdatePolicyRequest>) -> Result<Performed<UpdatePolicyResponse>, Refusal> {
    let organization = managed(scene)?;
    let kind = existing_policy(scene, &input.policy_id)?.kind;
    let text = input.content.as_deref().map(|content| parse(scene, kind, content)).transpose()?;
    let changes = UpdateControlPolicy { name: input.name.as_deref(), description: input.description.as_deref(), text };
    let mut ids = scene.ids();
    let updated = controls::update(&mut scene.within(organization.management, &mut ids), &input.policy_id, changes);
    let (policy, batch) = updated.map_err(|error| refusal(&error))?;
    Ok(Performed::write(UpdatePolicyResponse { policy: Some(shape(organization, &policy)) }, batch))
}

pub(crate) fn delete_asks(scene: &Scene<'_>, input: &DeletePolicyRequest) -> Result<Vec<Ask>, Refusal> {
    ask_policy(scene, "organizations:DeletePolicy", &input.policy_id)
}

pub(crate) fn delete<O: Default>(scene: &Scene<'_>, input: &Authorized<'_, DeletePolicyRequest>) -> Result<Performed<O>, Refusal> {
    let management = managed(scene)?.management;
    let mut ids = scene.ids();
    let ((), batch) = controls::delete(&mut scene.within(management, &mut ids), &input.policy_id).map_err(|error| refusal(&error))?;
    Ok(Performed::write(O::default(), batch))
}

pub(crate) fn describe_asks(scene: &Scene<'_>, input: &DescribePolicyRequest) -> Result<Vec<Ask>, Refusal> {
    ask_policy(scene, "organizations:DescribePolicy", &input.policy_id)
}

pub(crate) fn describe(scene: &Scene<'_>, input: &Authorized<'_, DescribePolicyRequest>) -> Result<Performed<DescribePolicyResponse>, Refusal> {
    let organization = managed(scene)?;
    let policy = existing_policy(scene, &input.policy_id)?;
    Ok(Performed::read(DescribePolicyResponse { policy: Some(shape(organization, policy)) }))
}

pub(crate) fn list_asks(scene: &Scene<'_>, input: &ListPoliciesRequest) -> Result<Vec<Ask>, Refusal> {
    Ok(ask_type(scene, "organizations:ListPolicies", &input.filter))
}

pub(crate) fn list(scene: &Scene<'_>, input: &Authorized<'_, ListPoliciesRequest>) -> Result<Performed<ListPoliciesResponse>, Refusal> {
    let organization = managed(scene)?;
    let kind = built_type(&input.filter)?;
    let wish = Wish { operation: "ListPolicies", filter: &input.filter, token: input.next_token.as_deref(), most: input.max_results };
    let all = scene.snapshot.control_policies(kind).map(|policy| (policy.id.to_string(), summary(organization, policy)));
    let (policies, next_token) = page(scene, &wish, all)?;
    Ok(Performed::read(ListPoliciesResponse { policies: Some(policies), next_token }))
}

/// A document as it is judged when it is written; its length first, so that nobody has a megabyte read.
fn parse(scene: &Scene<'_>, kind: ControlPolicyType, content: &str) -> Result<PolicyText, Refusal> {
    controls::check_size(&scene.settings.quotas, content).map_err(|error| refusal(&error))?;
    PolicyText::parse(content, kind.document(), &Catalogue::reference()).map_err(|error| document(&error))
}

fn shape(organization: &Organization, policy: &ControlPolicy) -> Policy {
    Policy { policy_summary: Some(summary(organization, policy)), content: Some(policy.text.as_str().to_owned()) }
}

/// A policy without its document.
pub(crate) fn summary(organization: &Organization, policy: &ControlPolicy) -> PolicySummary {
    PolicySummary {
        id: Some(policy.id.to_string()),
        arn: Some(organization.policy_arn(policy)),
        name: Some(policy.name.to_string()),
        description: Some(policy.description.to_string()),
        r#type: Some(type_name(policy.kind).into()),
        aws_managed: Some(policy.is_aws_managed()),
    }
}
