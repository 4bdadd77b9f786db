//! Tags of users, roles and managed policies. Groups have none.
//!
//! Whoever may call is decided before the tags are judged: a denied caller who sends a reserved key reads AccessDenied, an allowed one
//! InvalidInput (sts-api §0).

use daypass_api::iam;
use daypass_directory::{Outcome, commands::tags};
use daypass_kernel::{
    refusal::Refusal,
    service::{Action, Performed, Scene, Service},
};
use daypass_names::Tag;

use crate::{
    action::{Answer, Input, Request, done},
    asking::{self, Asked},
    finding,
    paging::Paging,
    refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::TagUser>(Action::writes(tag_user_asks, tag_user))
        .with::<iam::UntagUser>(Action::writes(untag_user_asks, untag_user))
        .with::<iam::ListUserTags>(Action::reads(list_user_asks, list_user))
        .with::<iam::TagRole>(Action::writes(tag_role_asks, tag_role))
        .with::<iam::UntagRole>(Action::writes(untag_role_asks, untag_role))
        .with::<iam::ListRoleTags>(Action::reads(list_role_asks, list_role))
        .with::<iam::TagPolicy>(Action::writes(tag_policy_asks, tag_policy))
        .with::<iam::UntagPolicy>(Action::writes(untag_policy_asks, untag_policy))
        .with::<iam::ListPolicyTags>(Action::reads(list_policy_asks, list_policy))
}

fn tag_user_asks(scene: &Scene<'_>, input: &Input<iam::TagUser>) -> Asked {
    let ask = asking::user(scene, "iam:TagUser", &input.user_name)?;
    Ok(asking::one(ask.for_tags_without_case(&shapes::read_tags(Some(&input.tags)))))
}

fn tag_user(scene: &Scene<'_>, input: &Request<'_, iam::TagUser>) -> Answer<iam::TagUser> {
    let tags = some(&input.tags)?;
    done::<iam::TagUser>(scene, |within| without_record(tags::tag_user(within, &input.user_name, &tags)))
}

fn untag_user_asks(scene: &Scene<'_>, input: &Input<iam::UntagUser>) -> Asked {
    let ask = asking::user(scene, "iam:UntagUser", &input.user_name)?;
    Ok(asking::one(ask.for_tag_keys(input.tag_keys.clone())))
}

fn untag_user(scene: &Scene<'_>, input: &Request<'_, iam::UntagUser>) -> Answer<iam::UntagUser> {
    done::<iam::UntagUser>(scene, |within| without_record(tags::untag_user(within, &input.user_name, &input.tag_keys)))
}

fn list_user_asks(scene: &Scene<'_>, input: &Input<iam::ListUserTags>) -> Asked {
    asking::user(scene, "iam:ListUserTags", &input.user_name).map(asking::one)
}

fn list_user(scene: &Scene<'_>, input: &Request<'_, iam::ListUserTags>) -> Answer<iam::ListUserTags> {
    let user = finding::user(scene, &input.user_name)?;
    let paging = Paging::open(scene, "ListUserTags", user.id.as_str(), input.marker.as_deref(), input.max_items)?;
    let page = paging.by_number(shapes::tags(&user.tags))?;
    let end = paging.end(scene, &page)?;
    Ok(Performed::read(iam::ListUserTagsResponse { tags: page.items, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn tag_role_asks(scene: &Scene<'_>, input: &Input<iam::TagRole>) -> Asked {
    let ask = asking::role(scene, "iam:TagRole", &input.role_name)?;
    Ok(asking::one(ask.for_tags_without_case(&shapes::read_tags(Some(&input.tags)))))
}

fn tag_role(scene: &Scene<'_>, input: &Request<'_, iam::TagRole>) -> Answer<iam::TagRole> {
    let tags = some(&input.tags)?;
    done::<iam::TagRole>(scene, |within| without_record(tags::tag_role(within, &input.role_name, &tags)))
}

fn untag_role_asks(scene: &Scene<'_>, input: &Input<iam::UntagRole>) -> Asked {
    let ask = asking::role(scene, "iam:UntagRole", &input.role_name)?;
    Ok(asking::one(ask.for_tag_keys(input.tag_keys.clone())))
}

fn untag_role(scene: &Scene<'_>, input: &Request<'_, iam::UntagRole>) -> Answer<iam::UntagRole> {
    done::<iam::UntagRole>(scene, |within| without_record(tags::untag_role(within, &input.role_name, &input.tag_keys)))
}

fn list_role_asks(scene: &Scene<'_>, input: &Input<iam::ListRoleTags>) -> Asked {
    asking::role(scene, "iam:ListRoleTags", &input.role_name).map(asking::one)
}

fn list_role(scene: &Scene<'_>, input: &Request<'_, iam::ListRoleTags>) -> Answer<iam::ListRoleTags> {
    let role = finding::role(scene, &input.role_name)?;
    let paging = Paging::open(scene, "ListRoleTags", role.id.as_str(), input.marker.as_deref(), input.max_items)?;
    let page = paging.by_number(shapes::tags(&role.tags))?;
    let end = paging.end(scene, &page)?;
    Ok(Performed::read(iam::ListRoleTagsResponse { tags: page.items, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

fn tag_policy_asks(scene: &Scene<'_>, input: &Input<iam::TagPolicy>) -> Asked {
    let ask = asking::policy(scene, "iam:TagPolicy", &input.policy_arn)?;
    Ok(asking::one(ask.for_tags(&shapes::read_tags(Some(&input.tags)))))
}

fn tag_policy(scene: &Scene<'_>, input: &Request<'_, iam::TagPolicy>) -> Answer<iam::TagPolicy> {
    let tags = some(&input.tags)?;
    done::<iam::TagPolicy>(scene, |within| without_record(tags::tag_policy(within, &input.policy_arn, &tags)))
}

fn untag_policy_asks(scene: &Scene<'_>, input: &Input<iam::UntagPolicy>) -> Asked {
    let ask = asking::policy(scene, "iam:UntagPolicy", &input.policy_arn)?;
    Ok(asking::one(ask.for_tag_keys(input.tag_keys.clone())))
}

fn untag_policy(scene: &Scene<'_>, input: &Request<'_, iam::UntagPolicy>) -> Answer<iam::UntagPolicy> {
    done::<iam::UntagPolicy>(scene, |within| without_record(tags::untag_policy(within, &input.policy_arn, &input.tag_keys)))
}

fn list_policy_asks(scene: &Scene<'_>, input: &Input<iam::ListPolicyTags>) -> Asked {
    asking::policy(scene, "iam:ListPolicyTags", &input.policy_arn).map(asking::one)
}

fn list_policy(scene: &Scene<'_>, input: &Request<'_, iam::ListPolicyTags>) -> Answer<iam::ListPolicyTags> {
    let policy = finding::policy(scene, &input.policy_arn)?;
    let paging = Paging::open(scene, "ListPolicyTags", policy.id.as_str(), input.marker.as_deref(), input.max_items)?;
    let page = paging.by_number(shapes::tags(&policy.tags))?;
    let end = paging.end(scene, &page)?;
    Ok(Performed::read(iam::ListPolicyTagsResponse { tags: page.items, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

/// At least one tag; the text ends in a space [R].
fn some(sent: &[iam::Tag]) -> Result<Vec<Tag>, Refusal> {
    if sent.is_empty() { Err(refusals::invalid_input("Error occurred while validating input. ")) } else { Ok(shapes::read_tags(Some(sent))) }
}

/// The answer does not show what was tagged.
fn without_record<T>(outcome: Outcome<T>) -> Outcome<()> {
    outcome.map(|(_, batch)| ((), batch))
}
