//! Groups: Create, Get, List, Update, Delete.

use daypass_api::iam;
use daypass_directory::commands::groups;
use daypass_kernel::service::{Action, Performed, Scene, Service};
use daypass_names::GroupName;

use crate::{
    action::{Answer, Input, Request, change, done},
    asking::{self, Asked},
    finding,
    paging::Paging,
    paths, refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::CreateGroup>(Action::writes(create_asks, create))
        .with::<iam::GetGroup>(Action::reads(get_asks, get))
        .with::<iam::ListGroups>(Action::reads(list_asks, list))
        .with::<iam::UpdateGroup>(Action::writes(update_asks, update))
        .with::<iam::DeleteGroup>(Action::writes(delete_asks, delete))
}

fn create_asks(scene: &Scene<'_>, input: &Input<iam::CreateGroup>) -> Asked {
    asking::new(scene, "iam:CreateGroup", "group", input.path.as_deref(), &input.group_name).map(asking::one)
}

fn create(scene: &Scene<'_>, input: &Request<'_, iam::CreateGroup>) -> Answer<iam::CreateGroup> {
    let name = GroupName::parse(&input.group_name).map_err(refusals::unvalidated)?;
    let path = paths::of(input.path.as_deref())?;
    let (group, batch) = change(scene, |within| groups::create(within, &name, path))?;
    Ok(Performed::write(iam::CreateGroupResponse { group: shapes::group(&group) }, batch))
}

fn get_asks(scene: &Scene<'_>, input: &Input<iam::GetGroup>) -> Asked {
    asking::group(scene, "iam:GetGroup", &input.group_name).map(asking::one)
}

/// The group, and a page of its members.
fn get(scene: &Scene<'_>, input: &Request<'_, iam::GetGroup>) -> Answer<iam::GetGroup> {
    let group = finding::group(scene, &input.group_name)?;
    let paging = Paging::open(scene, "GetGroup", group.id.as_str(), input.marker.as_deref(), input.max_items)?;
    let page = paging.by_name(scene.snapshot.members_of(group), |user| &user.name);
    let end = paging.end(scene, &page)?;
    Ok(Performed::read(iam::GetGroupResponse {
        group: shapes::group(group),
        users: page.items.into_iter().map(|user| shapes::listed_user(user)).collect(),
        is_truncated: Some(end.is_truncated),
        marker: end.marker,
    }))
}

fn list_asks(scene: &Scene<'_>, input: &Input<iam::ListGroups>) -> Asked {
    asking::all(scene, "iam:ListGroups", "group", input.path_prefix.as_deref()).map(asking::one)
}

fn list(scene: &Scene<'_>, input: &Request<'_, iam::ListGroups>) -> Answer<iam::ListGroups> {
    let prefix = paths::prefix(input.path_prefix.as_deref());
    let paging = Paging::open(scene, "ListGroups", prefix, input.marker.as_deref(), input.max_items)?;
    let page = scene.snapshot.page_of_groups(scene.account()?, prefix, paging.after(), paging.limit());
    let end = paging.end(scene, &page)?;
    let groups = page.items.into_iter().map(|group| shapes::group(group)).collect();
    Ok(Performed::read(iam::ListGroupsResponse { groups, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

/// Whoever renames or moves a group needs the permission on both ARNs.
fn update_asks(scene: &Scene<'_>, input: &Input<iam::UpdateGroup>) -> Asked {
    let account = scene.account()?;
    let old = asking::group(scene, "iam:UpdateGroup", &input.group_name)?;
    let present = scene.snapshot.group(account, &input.group_name);
    let path = input.new_path.as_deref().or(present.map(|group| &*group.path)).unwrap_or(paths::ROOT);
    let name = input.new_group_name.as_deref().or(present.map(|group| &*group.name)).unwrap_or(&input.group_name);
    Ok(asking::moved(old, account, "group", path, name))
}

fn update(scene: &Scene<'_>, input: &Request<'_, iam::UpdateGroup>) -> Answer<iam::UpdateGroup> {
    let name = input.new_group_name.as_deref().map(GroupName::parse).transpose().map_err(refusals::unvalidated)?;
    let path = input.new_path.as_deref().map(|path| paths::of(Some(path))).transpose()?;
    done::<iam::UpdateGroup>(scene, |within| {
        let (_, batch) = groups::update(within, &input.group_name, name.as_ref(), path)?;
        Ok(((), batch))
    })
}

fn delete_asks(scene: &Scene<'_>, input: &Input<iam::DeleteGroup>) -> Asked {
    asking::group(scene, "iam:DeleteGroup", &input.group_name).map(asking::one)
}

fn delete(scene: &Scene<'_>, input: &Request<'_, iam::DeleteGroup>) -> Answer<iam::DeleteGroup> {
    done::<iam::DeleteGroup>(scene, |within| groups::delete(within, &input.group_name))
}
