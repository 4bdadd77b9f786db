//! Versions of managed policies. Only the default one is in effect, and no number is ever used twice.
//!
//! CreatePolicyVersion with SetAsDefault asks iam:CreatePolicyVersion alone, as AWS does: whoever may write a version may put it into
//! effect (W10.1).

use daypass_api::iam::{
    CreatePolicyVersion, CreatePolicyVersionRequest, CreatePolicyVersionResponse, DeletePolicyVersion, DeletePolicyVersionRequest,
    GetPolicyVersion, GetPolicyVersionRequest, GetPolicyVersionResponse, ListPolicyVersions, ListPolicyVersionsRequest,
    ListPolicyVersionsResponse, PolicyVersion as Shown, SetDefaultPolicyVersion, SetDefaultPolicyVersionRequest,
};
use daypass_directory::{
    DirectoryError, Page,
    commands::policies as commands,
    records::{ManagedPolicy, PolicyVersion},
};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Action, Performed, Scene, Service},
};

use crate::{
    asking::{self, Asked},
    command,
    paging::Paging,
    policies, refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<CreatePolicyVersion>(Action::writes(create_asks, create))
        .with::<GetPolicyVersion>(Action::reads(get_asks, get))
        .with::<ListPolicyVersions>(Action::reads(list_asks, list))
        .with::<DeletePolicyVersion>(Action::writes(delete_asks, delete))
        .with::<SetDefaultPolicyVersion>(Action::writes(set_default_asks, set_default))
}

fn create_asks(scene: &Scene<'_>, input: &CreatePolicyVersionRequest) -> Asked {
    asking::policy(scene, "iam:CreatePolicyVersion", &input.policy_arn).map(asking::one)
}

fn create(scene: &Scene<'_>, input: &Authorized<'_, CreatePolicyVersionRequest>) -> Result<Performed<CreatePolicyVersionResponse>, Refusal> {
    let text = policies::document(&input.policy_document)?;
    let set_default = input.set_as_default.unwrap_or(false);
    let ((policy, number), batch) = command::run(scene, |within| commands::create_version(within, &input.policy_arn, text, set_default))?;
    let version = policy.version(number).map(|version| shown(&policy, version));
    Ok(Performed::write(CreatePolicyVersionResponse { policy_version: version }, batch))
}

fn get_asks(scene: &Scene<'_>, input: &GetPolicyVersionRequest) -> Asked {
    asking::policy(scene, "iam:GetPolicyVersion", &input.policy_arn).map(asking::one)
}

fn get(scene: &Scene<'_>, input: &Authorized<'_, GetPolicyVersionRequest>) -> Result<Performed<GetPolicyVersionResponse>, Refusal> {
    let policy = policies::found(scene, &input.policy_arn)?;
    let version = policy.version_by_id(&input.version_id).ok_or_else(|| {
        refusals::of(DirectoryError::NoSuchVersion { arn: input.policy_arn.clone(), version: input.version_id.clone() })
    })?;
    let shown = Shown { document: Some(shapes::document(version.text.as_str())), ..shown(policy, version) };
    Ok(Performed::read(GetPolicyVersionResponse { policy_version: Some(shown) }))
}

fn list_asks(scene: &Scene<'_>, input: &ListPolicyVersionsRequest) -> Asked {
    asking::policy(scene, "iam:ListPolicyVersions", &input.policy_arn).map(asking::one)
}

/// The newest first, without their documents.
fn list(scene: &Scene<'_>, input: &Authorized<'_, ListPolicyVersionsRequest>) -> Result<Performed<ListPolicyVersionsResponse>, Refusal> {
    let policy = policies::found(scene, &input.policy_arn)?;
    let paging = Paging::open(scene, "ListPolicyVersions", policy.arn(), input.marker.as_deref(), input.max_items)?;
    let after = paging.after().and_then(|number| number.parse::<u32>().ok());
    let rest = policy.versions.iter().rev().filter(|version| after.is_none_or(|after| version.number < after));
    let page = Page::take(rest.map(|version| (version.number.to_string(), version)), paging.limit(), |(number, _)| number);
    let ending = paging.end(scene, &page)?;
    let versions = page.items.into_iter().map(|(_, version)| shown(policy, version)).collect();
    Ok(Performed::read(ListPolicyVersionsResponse { versions: Some(versions), is_truncated: Some(ending.is_truncated), marker: ending.marker }))
}

fn delete_asks(scene: &Scene<'_>, input: &DeletePolicyVersionRequest) -> Asked {
    asking::policy(scene, "iam:DeletePolicyVersion", &input.policy_arn).map(asking::one)
}

fn delete(scene: &Scene<'_>, input: &Authorized<'_, DeletePolicyVersionRequest>) -> Result<Performed<()>, Refusal> {
    let ((), batch) = command::run(scene, |within| commands::delete_version(within, &input.policy_arn, &input.version_id))?;
    Ok(Performed::write((), batch))
}

fn set_default_asks(scene: &Scene<'_>, input: &SetDefaultPolicyVersionRequest) -> Asked {
    asking::policy(scene, "iam:SetDefaultPolicyVersion", &input.policy_arn).map(asking::one)
}

fn set_default(scene: &Scene<'_>, input: &Authorized<'_, SetDefaultPolicyVersionRequest>) -> Result<Performed<()>, Refusal> {
    let ((), batch) = command::run(scene, |within| commands::set_default_version(within, &input.policy_arn, &input.version_id))?;
    Ok(Performed::write((), batch))
}

fn shown(policy: &ManagedPolicy, version: &PolicyVersion) -> Shown {
    Shown {
        version_id: Some(version.id()),
        is_default_version: Some(version.number == policy.default_version),
        create_date: Some(version.created),
        ..Shown::default()
    }
}
