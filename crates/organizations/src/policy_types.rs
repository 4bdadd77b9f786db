//! The types of policies: service and resource control policies are built; they must be enabled on the root before any can be attached.

use daypass_api::organizations::{
    DisablePolicyTypeRequest, DisablePolicyTypeResponse, EnablePolicyTypeRequest, EnablePolicyTypeResponse, PolicyTypeSummary,
};
use daypass_directory::{
    commands::controls,
    records::{ControlPolicyType, Organization},
};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Performed, Scene},
};

use crate::{
    organization::root_shape,
    refusals::{ask_all, ask_place, managed, of_type, refusal},
};

pub(crate) fn enable_asks(scene: &Scene<'_>, input: &EnablePolicyTypeRequest) -> Result<Vec<Ask>, Refusal> {
    let asks = ask_place(scene, "organizations:EnablePolicyType", &input.root_id)?;
    Ok(asks.into_iter().map(|ask| of_type(ask, Some(&input.policy_type))).collect())
}

pub(crate) fn enable(scene: &Scene<'_>, input: &Authorized<'_, EnablePolicyTypeRequest>) -> Result<Performed<EnablePolicyTypeResponse>, Refusal> {
    let management = managed(scene)?.management;
    let kind = built_type(&input.policy_type)?;
    let mut ids = scene.ids();
    let enabled = controls::enable(&mut scene.within(management, &mut ids), &input.root_id, kind);
    let (organization, batch) = enabled.map_err(|error| refusal(&error))?;
    Ok(Performed::write(EnablePolicyTypeResponse { root: Some(root_shape(&organization)) }, batch))
}

pub(crate) fn disable_asks(scene: &Scene<'_>, input: &DisablePolicyTypeRequest) -> Result<Vec<Ask>, Refusal> {
    let asks = ask_place(scene, "organizations:DisablePolicyType", &input.root_id)?;
    Ok(asks.into_iter().map(|ask| of_type(ask, Some(&input.policy_type))).collect())
}

pub(crate) fn disable(scene: &Scene<'_>, input: &Authorized<'_, DisablePolicyTypeRequest>) -> Result<Performed<DisablePolicyTypeResponse>, Refusal> {
    let management = managed(scene)?.management;
    let kind = built_type(&input.policy_type)?;
    let mut ids = scene.ids();
    let disabled = controls::disable(&mut scene.within(management, &mut ids), &input.root_id, kind);
    let (organization, batch) = disabled.map_err(|error| refusal(&error))?;
    Ok(Performed::write(DisablePolicyTypeResponse { root: Some(root_shape(&organization)) }, batch))
}

/// The types that are enabled.
pub(crate) fn enabled(organization: &Organization) -> Vec<PolicyTypeSummary> {
    let enabled = ControlPolicyType::ALL.into_iter().filter(|kind| organization.enabling(*kind).enabled);
    enabled.map(|kind| PolicyTypeSummary { r#type: Some(type_name(kind).into()), status: Some("ENABLED".into()) }).collect()
}

/// An ask about all policies of a type.
pub(crate) fn ask_type(scene: &Scene<'_>, action: &'static str, kind: &str) -> Vec<Ask> {
    ask_all(scene, action).into_iter().map(|ask| of_type(ask, Some(kind))).collect()
}

/// The name of a type on the wire.
pub(crate) fn type_name(kind: ControlPolicyType) -> &'static str {
    match kind {
        ControlPolicyType::ServiceControl => "SERVICE_CONTROL_POLICY",
        ControlPolicyType::ResourceControl => "RESOURCE_CONTROL_POLICY",
    }
}

/// A type that is built. AWS has a dozen others, which do not take part in decisions.
pub(crate) fn built_type(name: &str) -> Result<ControlPolicyType, Refusal> {
    let built = ControlPolicyType::ALL.into_iter().find(|kind| type_name(*kind) == name);
    built.ok_or_else(|| Refusal::not_implemented(&format!("The policy type {name}")))
}
