//! Users: Create, Get, List, Update, Delete.

use daypass_api::iam;
use daypass_directory::commands::users::{self, CreateUser};
use daypass_kernel::{
    refusal::Refusal,
    service::{Action, Ask, Performed, Scene, Service},
};
use daypass_names::UserName;

use crate::{
    action::{Answer, Input, Request, change, done},
    asking::{self, Asked, Subject},
    finding,
    paging::Paging,
    paths, refusals, shapes,
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::CreateUser>(Action::writes(create_asks, create))
        .with::<iam::GetUser>(Action::reads(get_asks, get))
        .with::<iam::ListUsers>(Action::reads(list_asks, list))
        .with::<iam::UpdateUser>(Action::writes(update_asks, update))
        .with::<iam::DeleteUser>(Action::writes(delete_asks, delete))
}

fn create_asks(scene: &Scene<'_>, input: &Input<iam::CreateUser>) -> Asked {
    let ask = asking::new(scene, "iam:CreateUser", "user", input.path.as_deref(), &input.user_name)?;
    let ask = asking::for_boundary(ask, input.permissions_boundary.as_deref());
    Ok(asking::with_new_tags(ask, "iam:TagUser", &shapes::read_tags(input.tags.as_deref()), Ask::for_tags_without_case))
}

fn create(scene: &Scene<'_>, input: &Request<'_, iam::CreateUser>) -> Answer<iam::CreateUser> {
    let name = UserName::parse(&input.user_name).map_err(refusals::unvalidated)?;
    let tags = shapes::read_tags(input.tags.as_deref());
    let path = paths::of(input.path.as_deref())?;
    let new = CreateUser { name, path, boundary: input.permissions_boundary.as_deref(), tags: &tags };
    let (user, batch) = change(scene, |within| users::create(within, &new))?;
    Ok(Performed::write(iam::CreateUserResponse { user: Some(shapes::user(&user)) }, batch))
}

fn get_asks(scene: &Scene<'_>, input: &Input<iam::GetUser>) -> Asked {
    Subject::of(scene, input.user_name.as_deref())?.ask(scene, "iam:GetUser").map(asking::one)
}

fn get(scene: &Scene<'_>, input: &Request<'_, iam::GetUser>) -> Answer<iam::GetUser> {
    let user = match Subject::of(scene, input.user_name.as_deref())? {
        Subject::Root => root(scene)?,
        Subject::Caller(user) => shapes::user(&user),
        Subject::Named(name) => shapes::user(finding::user(scene, name)?),
    };
    Ok(Performed::read(iam::GetUserResponse { user }))
}

/// The root user is no IAM user: it has neither name nor path [R].
fn root(scene: &Scene<'_>) -> Result<iam::User, Refusal> {
    let id = scene.account()?;
    let account = scene.snapshot.account(id).ok_or_else(|| Refusal::internal("the caller's account is gone"))?;
    Ok(iam::User { user_id: id.to_string(), arn: account.root_arn(), create_date: account.joined, ..Default::default() })
}

fn list_asks(scene: &Scene<'_>, input: &Input<iam::ListUsers>) -> Asked {
    asking::all(scene, "iam:ListUsers", "user", input.path_prefix.as_deref()).map(asking::one)
}

fn list(scene: &Scene<'_>, input: &Request<'_, iam::ListUsers>) -> Answer<iam::ListUsers> {
    let prefix = paths::prefix(input.path_prefix.as_deref());
    let paging = Paging::open(scene, "ListUsers", prefix, input.marker.as_deref(), input.max_items)?;
    let page = scene.snapshot.page_of_users(scene.account()?, prefix, paging.after(), paging.limit());
    let end = paging.end(scene, &page)?;
    let users = page.items.into_iter().map(|user| shapes::listed_user(user)).collect();
    Ok(Performed::read(iam::ListUsersResponse { users, is_truncated: Some(end.is_truncated), marker: end.marker }))
}

/// Whoever renames or moves a user needs the permission on both ARNs.
fn update_asks(scene: &Scene<'_>, input: &Input<iam::UpdateUser>) -> Asked {
    let account = scene.account()?;
    let old = asking::user(scene, "iam:UpdateUser", &input.user_name)?;
    let present = scene.snapshot.user(account, &input.user_name);
    let path = input.new_path.as_deref().or(present.map(|user| &*user.path)).unwrap_or(paths::ROOT);
    let name = input.new_user_name.as_deref().or(present.map(|user| &*user.name)).unwrap_or(&input.user_name);
    Ok(asking::moved(old, account, "user", path, name))
}

fn update(scene: &Scene<'_>, input: &Request<'_, iam::UpdateUser>) -> Answer<iam::UpdateUser> {
    let name = input.new_user_name.as_deref().map(UserName::parse).transpose().map_err(refusals::unvalidated)?;
    let path = input.new_path.as_deref().map(|path| paths::of(Some(path))).transpose()?;
    done::<iam::UpdateUser>(scene, |within| {
        let (_, batch) = users::update(within, &input.user_name, name.as_ref(), path)?;
        Ok(((), batch))
    })
}

fn delete_asks(scene: &Scene<'_>, input: &Input<iam::DeleteUser>) -> Asked {
    asking::user(scene, "iam:DeleteUser", &input.user_name).map(asking::one)
}

fn delete(scene: &Scene<'_>, input: &Request<'_, iam::DeleteUser>) -> Answer<iam::DeleteUser> {
    done::<iam::DeleteUser>(scene, |within| users::delete(within, &input.user_name))
}
