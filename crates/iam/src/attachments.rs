//! Managed policies attached to users, groups and roles.
//!
//! Attach and Detach ask with iam:PolicyARN, so that a policy can say which ones a delegated administrator may hand out (W10.1).

use std::sync::Arc;

use daypass_api::iam;
use daypass_directory::{
    Page,
    commands::attached::{self, Holder},
};
use daypass_kernel::{
    refusal::Refusal,
    service::{Action, Performed, Scene, Service},
};
use daypass_names::Arn;

use crate::{
    action::{Answer, Input, Request, done},
    asking::{self, Asked},
    finding,
    paging::{Ending, Paging, policy_position},
    paths, refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::AttachUserPolicy>(Action::writes(attach_user_asks, attach_user))
        .with::<iam::AttachGroupPolicy>(Action::writes(attach_group_asks, attach_group))
        .with::<iam::AttachRolePolicy>(Action::writes(attach_role_asks, attach_role))
        .with::<iam::DetachUserPolicy>(Action::writes(detach_user_asks, detach_user))
        .with::<iam::DetachGroupPolicy>(Action::writes(detach_group_asks, detach_group))
        .with::<iam::DetachRolePolicy>(Action::writes(detach_role_asks, detach_role))
        .with::<iam::ListAttachedUserPolicies>(Action::reads(list_user_asks, list_user))
        .with::<iam::ListAttachedGroupPolicies>(Action::reads(list_group_asks, list_group))
        .with::<iam::ListAttachedRolePolicies>(Action::reads(list_role_asks, list_role))
}

fn attach_user_asks(scene: &Scene<'_>, input: &Input<iam::AttachUserPolicy>) -> Asked {
    let ask = asking::user(scene, "iam:AttachUserPolicy", &input.user_name)?;
    Ok(asking::one(asking::for_policy_arn(ask, &input.policy_arn)))
}

fn attach_user(scene: &Scene<'_>, input: &Request<'_, iam::AttachUserPolicy>) -> Answer<iam::AttachUserPolicy> {
    readable(&input.policy_arn)?;
    done::<iam::AttachUserPolicy>(scene, |within| attached::attach(within, Holder::User(&input.user_name), &input.policy_arn))
}

fn attach_group_asks(scene: &Scene<'_>, input: &Input<iam::AttachGroupPolicy>) -> Asked {
    let ask = asking::group(scene, "iam:AttachGroupPolicy", &input.group_name)?;
    Ok(asking::one(asking::for_policy_arn(ask, &input.policy_arn)))
}

fn attach_group(scene: &Scene<'_>, input: &Request<'_, iam::AttachGroupPolicy>) -> Answer<iam::AttachGroupPolicy> {
    readable(&input.policy_arn)?;
    done::<iam::AttachGroupPolicy>(scene, |within| attached::attach(within, Holder::Group(&input.group_name), &input.policy_arn))
}

fn attach_role_asks(scene: &Scene<'_>, input: &Input<iam::AttachRolePolicy>) -> Asked {
    let ask = asking::role(scene, "iam:AttachRolePolicy", &input.role_name)?;
    Ok(asking::one(asking::for_policy_arn(ask, &input.policy_arn)))
}

fn attach_role(scene: &Scene<'_>, input: &Request<'_, iam::AttachRolePolicy>) -> Answer<iam::AttachRolePolicy> {
    readable(&input.policy_arn)?;
    done::<iam::AttachRolePolicy>(scene, |within| attached::attach(within, Holder::Role(&input.role_name), &input.policy_arn))
}

fn detach_user_asks(scene: &Scene<'_>, input: &Input<iam::DetachUserPolicy>) -> Asked {
    let ask = asking::user(scene, "iam:DetachUserPolicy", &input.user_name)?;
    Ok(asking::one(asking::for_policy_arn(ask, &input.policy_arn)))
}

fn detach_user(scene: &Scene<'_>, input: &Request<'_, iam::DetachUserPolicy>) -> Answer<iam::DetachUserPolicy> {
    readable(&input.policy_arn)?;
    done::<iam::DetachUserPolicy>(scene, |within| attached::detach(within, Holder::User(&input.user_name), &input.policy_arn))
}

fn detach_group_asks(scene: &Scene<'_>, input: &Input<iam::DetachGroupPolicy>) -> Asked {
    let ask = asking::group(scene, "iam:DetachGroupPolicy", &input.group_name)?;
    Ok(asking::one(asking::for_policy_arn(ask, &input.policy_arn)))
}

fn detach_group(scene: &Scene<'_>, input: &Request<'_, iam::DetachGroupPolicy>) -> Answer<iam::DetachGroupPolicy> {
    readable(&input.policy_arn)?;
    done::<iam::DetachGroupPolicy>(scene, |within| attached::detach(within, Holder::Group(&input.group_name), &input.policy_arn))
}

fn detach_role_asks(scene: &Scene<'_>, input: &Input<iam::DetachRolePolicy>) -> Asked {
    let ask = asking::role(scene, "iam:DetachRolePolicy", &input.role_name)?;
    Ok(asking::one(asking::for_policy_arn(ask, &input.policy_arn)))
}

fn detach_role(scene: &Scene<'_>, input: &Request<'_, iam::DetachRolePolicy>) -> Answer<iam::DetachRolePolicy> {
    readable(&input.policy_arn)?;
    done::<iam::DetachRolePolicy>(scene, |within| attached::detach(within, Holder::Role(&input.role_name), &input.policy_arn))
}

fn list_user_asks(scene: &Scene<'_>, input: &Input<iam::ListAttachedUserPolicies>) -> Asked {
    asking::user(scene, "iam:ListAttachedUserPolicies", &input.user_name).map(asking::one)
}

fn list_user(scene: &Scene<'_>, input: &Request<'_, iam::ListAttachedUserPolicies>) -> Answer<iam::ListAttachedUserPolicies> {
    let user = finding::user(scene, &input.user_name)?;
    let prefix = paths::prefix(input.path_prefix.as_deref());
    let filter = format!("{} {prefix}", user.id);
    let paging = Paging::open(scene, "ListAttachedUserPolicies", &filter, input.marker.as_deref(), input.max_items)?;
    let (attached_policies, end) = page(scene, &paging, &user.attached, prefix)?;
    let attached_policies = Some(attached_policies);
    Ok(Performed::read(iam::ListAttachedUserPoliciesResponse { attached_policies, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn list_group_asks(scene: &Scene<'_>, input: &Input<iam::ListAttachedGroupPolicies>) -> Asked {
    asking::group(scene, "iam:ListAttachedGroupPolicies", &input.group_name).map(asking::one)
}

fn list_group(scene: &Scene<'_>, input: &Request<'_, iam::ListAttachedGroupPolicies>) -> Answer<iam::ListAttachedGroupPolicies> {
    let group = finding::group(scene, &input.group_name)?;
    let prefix = paths::prefix(input.path_prefix.as_deref());
    let filter = format!("{} {prefix}", group.id);
    let paging = Paging::open(scene, "ListAttachedGroupPolicies", &filter, input.marker.as_deref(), input.max_items)?;
    let (attached_policies, end) = page(scene, &paging, &group.attached, prefix)?;
    let attached_policies = Some(attached_policies);
    Ok(Performed::read(iam::ListAttachedGroupPoliciesResponse { attached_policies, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn list_role_asks(scene: &Scene<'_>, input: &Input<iam::ListAttachedRolePolicies>) -> Asked {
    asking::role(scene, "iam:ListAttachedRolePolicies", &input.role_name).map(asking::one)
}

fn list_role(scene: &Scene<'_>, input: &Request<'_, iam::ListAttachedRolePolicies>) -> Answer<iam::ListAttachedRolePolicies> {
    let role = finding::role(scene, &input.role_name)?;
    let prefix = paths::prefix(input.path_prefix.as_deref());
    let filter = format!("{} {prefix}", role.id);
    let paging = Paging::open(scene, "ListAttachedRolePolicies", &filter, input.marker.as_deref(), input.max_items)?;
    let (attached_policies, end) = page(scene, &paging, &role.attached, prefix)?;
    let attached_policies = Some(attached_policies);
    Ok(Performed::read(iam::ListAttachedRolePoliciesResponse { attached_policies, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

/// A name where an ARN belongs, or the ARN of something else. Told after authorization, which sees whatever text was sent.
fn readable(arn: &str) -> Result<(), Refusal> {
    let is_policy = Arn::parse(arn).is_ok_and(|arn| arn.service() == "iam" && arn.resource().starts_with("policy/"));
    if is_policy { Ok(()) } else { Err(refusals::validation(format!("ARN {arn} is not valid."))) }
}

/// A page of attached policies under a path, by name, then by owner.
fn page(scene: &Scene<'_>, paging: &Paging<'_>, arns: &[Arc<str>], prefix: &str) -> Result<(Vec<iam::AttachedPolicy>, Ending), Refusal> {
    let under = arns.iter().filter(|arn| path(arn).is_some_and(|path| path.starts_with(prefix)));
    let placed = under.map(|arn| (policy_position(arn), arn));
    let page: Page<_> = paging.by_name(placed, |(position, _)| position);
    let end = paging.end(scene, &page)?;
    Ok((page.items.into_iter().map(|(_, arn)| shapes::attached_policy(scene.snapshot, arn)).collect(), end))
}

/// `/path/` of `arn:aws:iam::A:policy/path/Name`.
fn path(arn: &str) -> Option<&str> {
    let (_, resource) = arn.rsplit_once(":policy")?;
    resource.get(..=resource.rfind('/')?)
}
