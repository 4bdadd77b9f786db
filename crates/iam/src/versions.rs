//! Versions of managed policies. Only the default one is in effect, and no number is ever used twice.
//!
//! CreatePolicyVersion with SetAsDefault asks iam:CreatePolicyVersion alone, as AWS does: whoever may write a version may put it into
//! effect (W10.1).

use daypass_api::iam;
use daypass_directory::{DirectoryError, Page, commands::policies as commands};
use daypass_kernel::service::{Action, Performed, Scene, Service};

use crate::{
    action::{Answer, Input, Request, change, done},
    asking::{self, Asked},
    finding,
    paging::Paging,
    policies, refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::CreatePolicyVersion>(Action::writes(create_asks, create))
        .with::<iam::GetPolicyVersion>(Action::reads(get_asks, get))
        .with::<iam::ListPolicyVersions>(Action::reads(list_asks, list))
        .with::<iam::DeletePolicyVersion>(Action::writes(delete_asks, delete))
        .with::<iam::SetDefaultPolicyVersion>(Action::writes(set_default_asks, set_default))
}

fn create_asks(scene: &Scene<'_>, input: &Input<iam::CreatePolicyVersion>) -> Asked {
    asking::policy(scene, "iam:CreatePolicyVersion", &input.policy_arn).map(asking::one)
}

fn create(scene: &Scene<'_>, input: &Request<'_, iam::CreatePolicyVersion>) -> Answer<iam::CreatePolicyVersion> {
    let text = policies::document(&input.policy_document)?;
    let set_default = input.set_as_default.unwrap_or(false);
    let ((policy, number), batch) = change(scene, |within| commands::create_version(within, &input.policy_arn, text, set_default))?;
    let version = policy.version(number).map(|version| shapes::listed_version(&policy, version));
    Ok(Performed::write(iam::CreatePolicyVersionResponse { policy_version: version }, batch))
}

fn get_asks(scene: &Scene<'_>, input: &Input<iam::GetPolicyVersion>) -> Asked {
    asking::policy(scene, "iam:GetPolicyVersion", &input.policy_arn).map(asking::one)
}

fn get(scene: &Scene<'_>, input: &Request<'_, iam::GetPolicyVersion>) -> Answer<iam::GetPolicyVersion> {
    let policy = finding::policy(scene, &input.policy_arn)?;
    let missing = || DirectoryError::NoSuchVersion { arn: input.policy_arn.clone(), version: input.version_id.clone() };
    let version = policy.version_by_id(&input.version_id).ok_or_else(|| refusals::of(missing()))?;
    Ok(Performed::read(iam::GetPolicyVersionResponse { policy_version: Some(shapes::version(policy, version)) }))
}

fn list_asks(scene: &Scene<'_>, input: &Input<iam::ListPolicyVersions>) -> Asked {
    asking::policy(scene, "iam:ListPolicyVersions", &input.policy_arn).map(asking::one)
}

/// The newest first, without their documents.
fn list(scene: &Scene<'_>, input: &Request<'_, iam::ListPolicyVersions>) -> Answer<iam::ListPolicyVersions> {
    let policy = finding::policy(scene, &input.policy_arn)?;
    let paging = Paging::open(scene, "ListPolicyVersions", policy.arn(), input.marker.as_deref(), input.max_items)?;
    let after = paging.after().and_then(|number| number.parse::<u32>().ok());
    let rest = policy.versions.iter().rev().filter(|version| after.is_none_or(|after| version.number < after));
    let page = Page::take(rest.map(|version| (version.number.to_string(), version)), paging.limit(), |(number, _)| number);
    let end = paging.end(scene, &page)?;
    let versions = page.items.into_iter().map(|(_, version)| shapes::listed_version(policy, version)).collect();
    Ok(Performed::read(iam::ListPolicyVersionsResponse { versions: Some(versions), is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn delete_asks(scene: &Scene<'_>, input: &Input<iam::DeletePolicyVersion>) -> Asked {
    asking::policy(scene, "iam:DeletePolicyVersion", &input.policy_arn).map(asking::one)
}

fn delete(scene: &Scene<'_>, input: &Request<'_, iam::DeletePolicyVersion>) -> Answer<iam::DeletePolicyVersion> {
    done::<iam::DeletePolicyVersion>(scene, |within| commands::delete_version(within, &input.policy_arn, &input.version_id))
}

fn set_default_asks(scene: &Scene<'_>, input: &Input<iam::SetDefaultPolicyVersion>) -> Asked {
    asking::policy(scene, "iam:SetDefaultPolicyVersion", &input.policy_arn).map(asking::one)
}

fn set_default(scene: &Scene<'_>, input: &Request<'_, iam::SetDefaultPolicyVersion>) -> Answer<iam::SetDefaultPolicyVersion> {
    done::<iam::SetDefaultPolicyVersion>(scene, |within| commands::set_default_version(within, &input.policy_arn, &input.version_id))
}
