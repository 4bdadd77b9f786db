//! Who is in which group: AddUserToGroup, RemoveUserFromGroup, ListGroupsForUser.

use daypass_api::iam;
use daypass_directory::commands::users;
use daypass_kernel::service::{Action, Performed, Scene, Service};

use crate::{
    action::{Answer, Input, Request, done},
    asking::{self, Asked},
    finding,
    paging::Paging,
    shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::AddUserToGroup>(Action::writes(add_asks, add))
        .with::<iam::RemoveUserFromGroup>(Action::writes(remove_asks, remove))
        .with::<iam::ListGroupsForUser>(Action::reads(list_asks, list))
}

/// Membership is a permission on the group; the user is not asked for, in AWS neither.
fn add_asks(scene: &Scene<'_>, input: &Input<iam::AddUserToGroup>) -> Asked {
    asking::group(scene, "iam:AddUserToGroup", &input.group_name).map(asking::one)
}

fn add(scene: &Scene<'_>, input: &Request<'_, iam::AddUserToGroup>) -> Answer<iam::AddUserToGroup> {
    done::<iam::AddUserToGroup>(scene, |within| users::add_to_group(within, &input.user_name, &input.group_name))
}

fn remove_asks(scene: &Scene<'_>, input: &Input<iam::RemoveUserFromGroup>) -> Asked {
    asking::group(scene, "iam:RemoveUserFromGroup", &input.group_name).map(asking::one)
}

fn remove(scene: &Scene<'_>, input: &Request<'_, iam::RemoveUserFromGroup>) -> Answer<iam::RemoveUserFromGroup> {
    done::<iam::RemoveUserFromGroup>(scene, |within| users::remove_from_group(within, &input.user_name, &input.group_name))
}

fn list_asks(scene: &Scene<'_>, input: &Input<iam::ListGroupsForUser>) -> Asked {
    asking::user(scene, "iam:ListGroupsForUser", &input.user_name).map(asking::one)
}

fn list(scene: &Scene<'_>, input: &Request<'_, iam::ListGroupsForUser>) -> Answer<iam::ListGroupsForUser> {
    let user = finding::user(scene, &input.user_name)?;
    let paging = Paging::open(scene, "ListGroupsForUser", user.id.as_str(), input.marker.as_deref(), input.max_items)?;
    let page = paging.by_name(scene.snapshot.groups_of(user), |group| &group.name);
    let end = paging.end(scene, &page)?;
    let groups = page.items.into_iter().map(|group| shapes::group(group)).collect();
    Ok(Performed::read(iam::ListGroupsForUserResponse { groups, is_truncated: Some(end.is_truncated), marker: end.marker }))
}
