//! The condition keys that policies look at: what a simulation should be told (iam-api §5).
//!
//! The keys of each document come once, in the order in which it is written; documents that look at the same key each name it. A request
//! may bring a megabyte of documents, so they are read beside the runtime.

use daypass_api::iam;
use daypass_kernel::service::{Action, Performed, Scene, Service};

use crate::{
    action::{Answer, Input, Request},
    asking::{self, Asked},
    simulate::{Held, PolicySource, Texts},
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::GetContextKeysForCustomPolicy>(Action::reads_at_length(custom_asks, custom))
        .with::<iam::GetContextKeysForPrincipalPolicy>(Action::reads_at_length(principal_asks, principal))
}

fn custom_asks(scene: &Scene<'_>, _: &Input<iam::GetContextKeysForCustomPolicy>) -> Asked {
    asking::account(scene, "iam:GetContextKeysForCustomPolicy").map(asking::one)
}

fn custom(_: &Scene<'_>, input: &Request<'_, iam::GetContextKeysForCustomPolicy>) -> Answer<iam::GetContextKeysForCustomPolicy> {
    Ok(Performed::read(shown(&Texts::PolicyInput.read(&input.policy_input_list)?)))
}

fn principal_asks(scene: &Scene<'_>, input: &Input<iam::GetContextKeysForPrincipalPolicy>) -> Asked {
    PolicySource::parse(scene, &input.policy_source_arn)?.ask(scene, "iam:GetContextKeysForPrincipalPolicy").map(asking::one)
}

fn principal(scene: &Scene<'_>, input: &Request<'_, iam::GetContextKeysForPrincipalPolicy>) -> Answer<iam::GetContextKeysForPrincipalPolicy> {
    let mut held = PolicySource::parse(scene, &input.policy_source_arn)?.find(scene)?.everything(scene)?;
    held.extend(Texts::PolicyInput.read(input.policy_input_list.as_deref().unwrap_or_default())?);
    Ok(Performed::read(shown(&held)))
}

fn shown(held: &[Held]) -> iam::GetContextKeysForPolicyResponse {
    let keys = held.iter().flat_map(|held| held.document.context_keys()).map(ToOwned::to_owned).collect();
    iam::GetContextKeysForPolicyResponse { context_key_names: Some(keys) }
}
