//! Roles and their trust policies.
//!
//! A trust policy is stored compact, with users and roles by unique id, and shown with the ARNs that they have now (policy-evaluation
//! §3). Each operation shows its own selection of a role's members (iam-api §3).

use daypass_api::iam;
use daypass_directory::{
    commands::roles::{self, CreateRole},
    records::DEFAULT_SESSION_SECONDS,
};
use daypass_kernel::{
    refusal::Refusal,
    service::{Action, Ask, Performed, Scene, Service},
};
use daypass_names::RoleName;
use daypass_policy::{Catalogue, Document, DocumentKind};

use crate::{
    action::{Answer, Input, Request, change, done},
    asking::{self, Asked},
    finding,
    paging::Paging,
    paths, refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::CreateRole>(Action::writes(create_asks, create))
        .with::<iam::GetRole>(Action::reads(get_asks, get))
        .with::<iam::ListRoles>(Action::reads(list_asks, list))
        .with::<iam::UpdateRole>(Action::writes(update_asks, update))
        .with::<iam::UpdateRoleDescription>(Action::writes(describe_asks, describe))
        .with::<iam::UpdateAssumeRolePolicy>(Action::writes(update_trust_asks, update_trust))
        .with::<iam::DeleteRole>(Action::writes(delete_asks, delete))
}

fn create_asks(scene: &Scene<'_>, input: &Input<iam::CreateRole>) -> Asked {
    let ask = asking::new(scene, "iam:CreateRole", "role", input.path.as_deref(), &input.role_name)?;
    let ask = asking::for_boundary(ask, input.permissions_boundary.as_deref());
    Ok(asking::with_new_tags(ask, "iam:TagRole", &shapes::read_tags(input.tags.as_deref()), Ask::for_tags_without_case))
}

fn create(scene: &Scene<'_>, input: &Request<'_, iam::CreateRole>) -> Answer<iam::CreateRole> {
    let tags = shapes::read_tags(input.tags.as_deref());
    let new = CreateRole {
        name: RoleName::parse(&input.role_name).map_err(refusals::unvalidated)?,
        path: paths::of(input.path.as_deref())?,
        trust: trust(&input.assume_role_policy_document)?,
        description: input.description.as_deref(),
        max_session_seconds: seconds(input.max_session_duration).unwrap_or(DEFAULT_SESSION_SECONDS),
        boundary: input.permissions_boundary.as_deref(),
        tags: &tags,
    };
    let (role, batch) = change(scene, |within| roles::create(within, new))?;
    let role = shapes::created_role(scene.snapshot, &role)?;
    Ok(Performed::write(iam::CreateRoleResponse { role }, batch))
}

fn get_asks(scene: &Scene<'_>, input: &Input<iam::GetRole>) -> Asked {
    asking::role(scene, "iam:GetRole", &input.role_name).map(asking::one)
}

fn get(scene: &Scene<'_>, input: &Request<'_, iam::GetRole>) -> Answer<iam::GetRole> {
    let role = shapes::role(scene, finding::role(scene, &input.role_name)?)?;
    Ok(Performed::read(iam::GetRoleResponse { role }))
}

fn list_asks(scene: &Scene<'_>, input: &Input<iam::ListRoles>) -> Asked {
    asking::all(scene, "iam:ListRoles", "role", input.path_prefix.as_deref()).map(asking::one)
}

fn list(scene: &Scene<'_>, input: &Request<'_, iam::ListRoles>) -> Answer<iam::ListRoles> {
    let prefix = paths::prefix(input.path_prefix.as_deref());
    let paging = Paging::open(scene, "ListRoles", prefix, input.marker.as_deref(), input.max_items)?;
    let page = scene.snapshot.page_of_roles(scene.account()?, prefix, paging.after(), paging.limit());
    let end = paging.end(scene, &page)?;
    let roles = page.items.into_iter().map(|role| shapes::listed_role(scene.snapshot, role)).collect::<Result<_, _>>()?;
    Ok(Performed::read(iam::ListRolesResponse { roles, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn update_asks(scene: &Scene<'_>, input: &Input<iam::UpdateRole>) -> Asked {
    asking::role(scene, "iam:UpdateRole", &input.role_name).map(asking::one)
}

/// What is not sent stays as it is, although AWS's pages say that the longest session falls back to an hour [R].
fn update(scene: &Scene<'_>, input: &Request<'_, iam::UpdateRole>) -> Answer<iam::UpdateRole> {
    let (description, longest) = (input.description.as_deref(), seconds(input.max_session_duration));
    let (_, batch) = change(scene, |within| roles::update(within, &input.role_name, description, longest))?;
    Ok(Performed::write(iam::UpdateRoleResponse::default(), batch))
}

fn describe_asks(scene: &Scene<'_>, input: &Input<iam::UpdateRoleDescription>) -> Asked {
    asking::role(scene, "iam:UpdateRoleDescription", &input.role_name).map(asking::one)
}

fn describe(scene: &Scene<'_>, input: &Request<'_, iam::UpdateRoleDescription>) -> Answer<iam::UpdateRoleDescription> {
    let (role, batch) = change(scene, |within| roles::update(within, &input.role_name, Some(&input.description), None))?;
    let shown = iam::Role { max_session_duration: None, ..shapes::listed_role(scene.snapshot, &role)? };
    Ok(Performed::write(iam::UpdateRoleDescriptionResponse { role: Some(shown) }, batch))
}

fn update_trust_asks(scene: &Scene<'_>, input: &Input<iam::UpdateAssumeRolePolicy>) -> Asked {
    asking::role(scene, "iam:UpdateAssumeRolePolicy", &input.role_name).map(asking::one)
}

/// Every save judges the whole document again, so all ids of what is gone must be removed at once (policy-evaluation §10).
fn update_trust(scene: &Scene<'_>, input: &Request<'_, iam::UpdateAssumeRolePolicy>) -> Answer<iam::UpdateAssumeRolePolicy> {
    let document = trust(&input.policy_document)?;
    done::<iam::UpdateAssumeRolePolicy>(scene, |within| {
        let (_, batch) = roles::update_trust(within, &input.role_name, document)?;
        Ok(((), batch))
    })
}

fn delete_asks(scene: &Scene<'_>, input: &Input<iam::DeleteRole>) -> Asked {
    asking::role(scene, "iam:DeleteRole", &input.role_name).map(asking::one)
}

fn delete(scene: &Scene<'_>, input: &Request<'_, iam::DeleteRole>) -> Answer<iam::DeleteRole> {
    done::<iam::DeleteRole>(scene, |within| roles::delete(within, &input.role_name))
}

fn trust(text: &str) -> Result<Document, Refusal> {
    Document::parse(text, DocumentKind::Trust, &Catalogue::reference()).map_err(|error| refusals::document(&error))
}

/// The description has checked the range, 3600 to 43200.
fn seconds(sent: Option<i32>) -> Option<u32> {
    sent.and_then(|seconds| u32::try_from(seconds).ok())
}
