//! Inline policies of users, groups and roles.
//!
//! Their names ignore case: a Put under another spelling replaces the document and the lists keep the first spelling, while Get echoes
//! the one that was asked for [R]. The document keeps its formatting.

use daypass_api::iam;
use daypass_directory::{
    EntityKind, PolicyText,
    commands::inline::{self, Holder},
    records::InlinePolicy,
};
use daypass_kernel::{
    refusal::Refusal,
    service::{Action, Performed, Scene, Service},
};
use daypass_names::PolicyName;
use daypass_policy::{Catalogue, DocumentKind};

use crate::{
    action::{Answer, Input, Request, done},
    asking::{self, Asked},
    finding,
    paging::{Ending, Paging},
    refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::PutUserPolicy>(Action::writes(put_user_asks, put_user))
        .with::<iam::GetUserPolicy>(Action::reads(get_user_asks, get_user))
        .with::<iam::ListUserPolicies>(Action::reads(list_user_asks, list_user))
        .with::<iam::DeleteUserPolicy>(Action::writes(delete_user_asks, delete_user))
        .with::<iam::PutGroupPolicy>(Action::writes(put_group_asks, put_group))
        .with::<iam::GetGroupPolicy>(Action::reads(get_group_asks, get_group))
        .with::<iam::ListGroupPolicies>(Action::reads(list_group_asks, list_group))
        .with::<iam::DeleteGroupPolicy>(Action::writes(delete_group_asks, delete_group))
        .with::<iam::PutRolePolicy>(Action::writes(put_role_asks, put_role))
        .with::<iam::GetRolePolicy>(Action::reads(get_role_asks, get_role))
        .with::<iam::ListRolePolicies>(Action::reads(list_role_asks, list_role))
        .with::<iam::DeleteRolePolicy>(Action::writes(delete_role_asks, delete_role))
}

fn put_user_asks(scene: &Scene<'_>, input: &Input<iam::PutUserPolicy>) -> Asked {
    asking::user(scene, "iam:PutUserPolicy", &input.user_name).map(asking::one)
}

fn put_user(scene: &Scene<'_>, input: &Request<'_, iam::PutUserPolicy>) -> Answer<iam::PutUserPolicy> {
    let (name, text) = policy(&input.policy_name, &input.policy_document)?;
    done::<iam::PutUserPolicy>(scene, |within| inline::put(within, Holder::User(&input.user_name), &name, text))
}

fn get_user_asks(scene: &Scene<'_>, input: &Input<iam::GetUserPolicy>) -> Asked {
    asking::user(scene, "iam:GetUserPolicy", &input.user_name).map(asking::one)
}

fn get_user(scene: &Scene<'_>, input: &Request<'_, iam::GetUserPolicy>) -> Answer<iam::GetUserPolicy> {
    let user = finding::user(scene, &input.user_name)?;
    let found = user.inline_policy(&input.policy_name).ok_or_else(|| refusals::no_such_inline(EntityKind::User, &input.policy_name))?;
    Ok(Performed::read(iam::GetUserPolicyResponse {
        user_name: user.name.to_string(),
        policy_name: input.policy_name.clone(),
        policy_document: shapes::document(&found.text),
    }))
}

fn list_user_asks(scene: &Scene<'_>, input: &Input<iam::ListUserPolicies>) -> Asked {
    asking::user(scene, "iam:ListUserPolicies", &input.user_name).map(asking::one)
}

fn list_user(scene: &Scene<'_>, input: &Request<'_, iam::ListUserPolicies>) -> Answer<iam::ListUserPolicies> {
    let user = finding::user(scene, &input.user_name)?;
    let paging = Paging::open(scene, "ListUserPolicies", user.id.as_str(), input.marker.as_deref(), input.max_items)?;
    let (policy_names, end) = page(scene, &paging, &user.inline)?;
    Ok(Performed::read(iam::ListUserPoliciesResponse { policy_names, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn delete_user_asks(scene: &Scene<'_>, input: &Input<iam::DeleteUserPolicy>) -> Asked {
    asking::user(scene, "iam:DeleteUserPolicy", &input.user_name).map(asking::one)
}

fn delete_user(scene: &Scene<'_>, input: &Request<'_, iam::DeleteUserPolicy>) -> Answer<iam::DeleteUserPolicy> {
    done::<iam::DeleteUserPolicy>(scene, |within| inline::delete(within, Holder::User(&input.user_name), &input.policy_name))
}

fn put_group_asks(scene: &Scene<'_>, input: &Input<iam::PutGroupPolicy>) -> Asked {
    asking::group(scene, "iam:PutGroupPolicy", &input.group_name).map(asking::one)
}

fn put_group(scene: &Scene<'_>, input: &Request<'_, iam::PutGroupPolicy>) -> Answer<iam::PutGroupPolicy> {
    let (name, text) = policy(&input.policy_name, &input.policy_document)?;
    done::<iam::PutGroupPolicy>(scene, |within| inline::put(within, Holder::Group(&input.group_name), &name, text))
}

fn get_group_asks(scene: &Scene<'_>, input: &Input<iam::GetGroupPolicy>) -> Asked {
    asking::group(scene, "iam:GetGroupPolicy", &input.group_name).map(asking::one)
}

fn get_group(scene: &Scene<'_>, input: &Request<'_, iam::GetGroupPolicy>) -> Answer<iam::GetGroupPolicy> {
    let group = finding::group(scene, &input.group_name)?;
    let found = group.inline_policy(&input.policy_name).ok_or_else(|| refusals::no_such_inline(EntityKind::Group, &input.policy_name))?;
    Ok(Performed::read(iam::GetGroupPolicyResponse {
        group_name: group.name.to_string(),
        policy_name: input.policy_name.clone(),
        policy_document: shapes::document(&found.text),
    }))
}

fn list_group_asks(scene: &Scene<'_>, input: &Input<iam::ListGroupPolicies>) -> Asked {
    asking::group(scene, "iam:ListGroupPolicies", &input.group_name).map(asking::one)
}

fn list_group(scene: &Scene<'_>, input: &Request<'_, iam::ListGroupPolicies>) -> Answer<iam::ListGroupPolicies> {
    let group = finding::group(scene, &input.group_name)?;
    let paging = Paging::open(scene, "ListGroupPolicies", group.id.as_str(), input.marker.as_deref(), input.max_items)?;
    let (policy_names, end) = page(scene, &paging, &group.inline)?;
    Ok(Performed::read(iam::ListGroupPoliciesResponse { policy_names, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn delete_group_asks(scene: &Scene<'_>, input: &Input<iam::DeleteGroupPolicy>) -> Asked {
    asking::group(scene, "iam:DeleteGroupPolicy", &input.group_name).map(asking::one)
}

fn delete_group(scene: &Scene<'_>, input: &Request<'_, iam::DeleteGroupPolicy>) -> Answer<iam::DeleteGroupPolicy> {
    done::<iam::DeleteGroupPolicy>(scene, |within| inline::delete(within, Holder::Group(&input.group_name), &input.policy_name))
}

fn put_role_asks(scene: &Scene<'_>, input: &Input<iam::PutRolePolicy>) -> Asked {
    asking::role(scene, "iam:PutRolePolicy", &input.role_name).map(asking::one)
}

fn put_role(scene: &Scene<'_>, input: &Request<'_, iam::PutRolePolicy>) -> Answer<iam::PutRolePolicy> {
    let (name, text) = policy(&input.policy_name, &input.policy_document)?;
    done::<iam::PutRolePolicy>(scene, |within| inline::put(within, Holder::Role(&input.role_name), &name, text))
}

fn get_role_asks(scene: &Scene<'_>, input: &Input<iam::GetRolePolicy>) -> Asked {
    asking::role(scene, "iam:GetRolePolicy", &input.role_name).map(asking::one)
}

fn get_role(scene: &Scene<'_>, input: &Request<'_, iam::GetRolePolicy>) -> Answer<iam::GetRolePolicy> {
    let role = finding::role(scene, &input.role_name)?;
    let found = role.inline_policy(&input.policy_name).ok_or_else(|| refusals::no_such_inline(EntityKind::Role, &input.policy_name))?;
    Ok(Performed::read(iam::GetRolePolicyResponse {
        role_name: role.name.to_string(),
        policy_name: input.policy_name.clone(),
        policy_document: shapes::document(&found.text),
    }))
}

fn list_role_asks(scene: &Scene<'_>, input: &Input<iam::ListRolePolicies>) -> Asked {
    asking::role(scene, "iam:ListRolePolicies", &input.role_name).map(asking::one)
}

fn list_role(scene: &Scene<'_>, input: &Request<'_, iam::ListRolePolicies>) -> Answer<iam::ListRolePolicies> {
    let role = finding::role(scene, &input.role_name)?;
    let paging = Paging::open(scene, "ListRolePolicies", role.id.as_str(), input.marker.as_deref(), input.max_items)?;
    let (policy_names, end) = page(scene, &paging, &role.inline)?;
    Ok(Performed::read(iam::ListRolePoliciesResponse { policy_names, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn delete_role_asks(scene: &Scene<'_>, input: &Input<iam::DeleteRolePolicy>) -> Asked {
    asking::role(scene, "iam:DeleteRolePolicy", &input.role_name).map(asking::one)
}

fn delete_role(scene: &Scene<'_>, input: &Request<'_, iam::DeleteRolePolicy>) -> Answer<iam::DeleteRolePolicy> {
    done::<iam::DeleteRolePolicy>(scene, |within| inline::delete(within, Holder::Role(&input.role_name), &input.policy_name))
}

/// An inline policy as a caller writes it.
fn policy(name: &str, document: &str) -> Result<(PolicyName, PolicyText), Refusal> {
    let name = PolicyName::parse(name).map_err(refusals::unvalidated)?;
    let text = PolicyText::parse(document, DocumentKind::Identity, &Catalogue::reference()).map_err(|error| refusals::document(&error))?;
    Ok((name, text))
}

/// A page of the names of inline policies.
fn page(scene: &Scene<'_>, paging: &Paging<'_>, policies: &[InlinePolicy]) -> Result<(Vec<String>, Ending), Refusal> {
    let page = paging.by_name(policies, |policy| &policy.name);
    let end = paging.end(scene, &page)?;
    Ok((page.items.into_iter().map(|policy| policy.name.to_string()).collect(), end))
}
