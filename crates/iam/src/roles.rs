//! Roles and their trust policies.
//!
//! A trust policy is stored compact, with users and roles by unique id, and shown with the ARNs that they have now (policy-evaluation
//! §3). Each operation shows its own selection of a role's members (iam-api §3).

use daypass_api::iam::{
    CreateRole, CreateRoleRequest, CreateRoleResponse, DeleteRole, DeleteRoleRequest, GetRole, GetRoleRequest, GetRoleResponse, ListRoles,
    ListRolesRequest, ListRolesResponse, Role as Shown, RoleLastUsed, UpdateAssumeRolePolicy, UpdateAssumeRolePolicyRequest, UpdateRole,
    UpdateRoleDescription, UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse, UpdateRoleRequest, UpdateRoleResponse,
};
use daypass_directory::{
    EntityKind,
    commands::roles,
    records::{DEFAULT_SESSION_SECONDS, Role},
};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Action, Performed, Scene, Service},
};
use daypass_names::{RoleName, Timestamp};
use daypass_policy::{Catalogue, Document, DocumentKind};

use crate::{
    asking::{self, Asked},
    command,
    paging::Paging,
    paths, refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<CreateRole>(Action::writes(create_asks, create))
        .with::<GetRole>(Action::reads(get_asks, get))
        .with::<ListRoles>(Action::reads(list_asks, list))
        .with::<UpdateRole>(Action::writes(update_asks, update))
        .with::<UpdateRoleDescription>(Action::writes(describe_asks, describe))
        .with::<UpdateAssumeRolePolicy>(Action::writes(update_trust_asks, update_trust))
        .with::<DeleteRole>(Action::writes(delete_asks, delete))
}

fn create_asks(scene: &Scene<'_>, input: &CreateRoleRequest) -> Asked {
    let ask = asking::new(scene, "iam:CreateRole", "role", input.path.as_deref(), &input.role_name)?;
    let ask = asking::for_boundary(ask, input.permissions_boundary.as_deref());
    Ok(asking::with_new_tags(ask, "iam:TagRole", &shapes::sent_tags(input.tags.as_deref())))
}

fn create(scene: &Scene<'_>, input: &Authorized<'_, CreateRoleRequest>) -> Result<Performed<CreateRoleResponse>, Refusal> {
    let new = roles::CreateRole {
        name: RoleName::parse(&input.role_name).map_err(|_| refusals::validation("The specified value for roleName is invalid."))?,
        path: paths::of(input.path.as_deref())?,
        trust: trust_policy(&input.assume_role_policy_document)?,
        description: input.description.as_deref(),
        max_session_seconds: seconds(input.max_session_duration).unwrap_or(DEFAULT_SESSION_SECONDS),
        boundary: input.permissions_boundary.as_deref(),
        tags: &shapes::sent_tags(input.tags.as_deref()),
    };
    let (role, batch) = command::run(scene, |within| roles::create(within, new))?;
    let shown = Shown { permissions_boundary: shapes::boundary(role.boundary.as_ref()), tags: shapes::some_tags(&role.tags), ..shown(scene, &role)? };
    Ok(Performed::write(CreateRoleResponse { role: shown }, batch))
}

fn get_asks(scene: &Scene<'_>, input: &GetRoleRequest) -> Asked {
    asking::role(scene, "iam:GetRole", &input.role_name).map(asking::one)
}

fn get(scene: &Scene<'_>, input: &Authorized<'_, GetRoleRequest>) -> Result<Performed<GetRoleResponse>, Refusal> {
    let role = found(scene, &input.role_name)?;
    let shown = Shown {
        description: description(role),
        max_session_duration: i32::try_from(role.max_session_seconds).ok(),
        permissions_boundary: shapes::boundary(role.boundary.as_ref()),
        tags: shapes::some_tags(&role.tags),
        // Of a role that was never used it is there, and empty [R].
        role_last_used: Some(last_used(scene, role)),
        ..shown(scene, role)?
    };
    Ok(Performed::read(GetRoleResponse { role: shown }))
}

fn list_asks(scene: &Scene<'_>, input: &ListRolesRequest) -> Asked {
    asking::all(scene, "iam:ListRoles", "role", input.path_prefix.as_deref()).map(asking::one)
}

fn list(scene: &Scene<'_>, input: &Authorized<'_, ListRolesRequest>) -> Result<Performed<ListRolesResponse>, Refusal> {
    let prefix = paths::prefix(input.path_prefix.as_deref());
    let paging = Paging::open(scene, "ListRoles", prefix, input.marker.as_deref(), input.max_items)?;
    let page = scene.snapshot.page_of_roles(scene.account()?, prefix, paging.after(), paging.limit());
    let ending = paging.end(scene, &page)?;
    let roles = page.items.into_iter().map(|role| listed(scene, role)).collect::<Result<_, _>>()?;
    Ok(Performed::read(ListRolesResponse { roles, is_truncated: Some(ending.is_truncated), marker: ending.marker }))
}

/// A role in a list has neither tags nor boundary nor last use [R].
fn listed(scene: &Scene<'_>, role: &Role) -> Result<Shown, Refusal> {
    Ok(Shown { description: description(role), max_session_duration: i32::try_from(role.max_session_seconds).ok(), ..shown(scene, role)? })
}

fn update_asks(scene: &Scene<'_>, input: &UpdateRoleRequest) -> Asked {
    asking::role(scene, "iam:UpdateRole", &input.role_name).map(asking::one)
}

/// What is not sent stays as it is, although AWS's pages say that the session's length falls back to an hour [R].
fn update(scene: &Scene<'_>, input: &Authorized<'_, UpdateRoleRequest>) -> Result<Performed<UpdateRoleResponse>, Refusal> {
    let (description, longest) = (input.description.as_deref(), seconds(input.max_session_duration));
    let (_, batch) = command::run(scene, |within| roles::update(within, &input.role_name, description, longest))?;
    Ok(Performed::write(UpdateRoleResponse::default(), batch))
}

fn describe_asks(scene: &Scene<'_>, input: &UpdateRoleDescriptionRequest) -> Asked {
    asking::role(scene, "iam:UpdateRoleDescription", &input.role_name).map(asking::one)
}

fn describe(
    scene: &Scene<'_>,
    input: &Authorized<'_, UpdateRoleDescriptionRequest>,
) -> Result<Performed<UpdateRoleDescriptionResponse>, Refusal> {
    let (role, batch) = command::run(scene, |within| roles::update(within, &input.role_name, Some(&input.description), None))?;
    let shown = Shown { description: description(&role), ..shown(scene, &role)? };
    Ok(Performed::write(UpdateRoleDescriptionResponse { role: Some(shown) }, batch))
}

fn update_trust_asks(scene: &Scene<'_>, input: &UpdateAssumeRolePolicyRequest) -> Asked {
    asking::role(scene, "iam:UpdateAssumeRolePolicy", &input.role_name).map(asking::one)
}

fn update_trust(scene: &Scene<'_>, input: &Authorized<'_, UpdateAssumeRolePolicyRequest>) -> Result<Performed<()>, Refusal> {
    let document = trust_policy(&input.policy_document)?;
    let (_, batch) = command::run(scene, |within| roles::update_trust(within, &input.role_name, document))?;
    Ok(Performed::write((), batch))
}

fn delete_asks(scene: &Scene<'_>, input: &DeleteRoleRequest) -> Asked {
    asking::role(scene, "iam:DeleteRole", &input.role_name).map(asking::one)
}

fn delete(scene: &Scene<'_>, input: &Authorized<'_, DeleteRoleRequest>) -> Result<Performed<()>, Refusal> {
    let ((), batch) = command::run(scene, |within| roles::delete(within, &input.role_name))?;
    Ok(Performed::write((), batch))
}

fn found<'a>(scene: &Scene<'a>, name: &str) -> Result<&'a Role, Refusal> {
    let role = scene.snapshot.role(scene.account()?, name);
    role.map(AsRef::as_ref).ok_or_else(|| refusals::no_such(EntityKind::Role, name))
}

fn trust_policy(text: &str) -> Result<Document, Refusal> {
    Document::parse(text, DocumentKind::Trust, Catalogue::built()).map_err(|error| refusals::document(&error))
}

/// What every answer shows of a role.
fn shown(scene: &Scene<'_>, role: &Role) -> Result<Shown, Refusal> {
    Ok(Shown {
        path: role.path.to_string(),
        role_name: role.name.to_string(),
        role_id: role.id.to_string(),
        arn: role.arn().to_string(),
        create_date: role.created,
        assume_role_policy_document: Some(shapes::trust(scene, role)?),
        ..Shown::default()
    })
}

fn description(role: &Role) -> Option<String> {
    role.description.as_deref().map(str::to_owned)
}

fn last_used(scene: &Scene<'_>, role: &Role) -> RoleLastUsed {
    match scene.soft.role_use(&role.id) {
        Some(used) => RoleLastUsed { last_used_date: Some(Timestamp::from_epoch_seconds(used.at)), region: Some(used.region) },
        None => RoleLastUsed::default(),
    }
}

/// The wire has checked the range: 3600 to 43200.
fn seconds(sent: Option<i32>) -> Option<u32> {
    sent.and_then(|seconds| u32::try_from(seconds).ok())
}
