//! Permissions boundaries of users and roles.
//!
//! Put asks with the boundary that the request names, Delete with the one that is there: a policy on iam:PermissionsBoundary can so
//! keep a delegated administrator from widening what it was given (W10.1).

use daypass_api::iam;
use daypass_directory::commands::boundary;
use daypass_kernel::service::{Action, Scene, Service};

use crate::{
    action::{Answer, Input, Request, done},
    asking::{self, Asked},
};

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::PutUserPermissionsBoundary>(Action::writes(put_user_asks, put_user))
        .with::<iam::DeleteUserPermissionsBoundary>(Action::writes(delete_user_asks, delete_user))
        .with::<iam::PutRolePermissionsBoundary>(Action::writes(put_role_asks, put_role))
        .with::<iam::DeleteRolePermissionsBoundary>(Action::writes(delete_role_asks, delete_role))
}

fn put_user_asks(scene: &Scene<'_>, input: &Input<iam::PutUserPermissionsBoundary>) -> Asked {
    let ask = asking::user(scene, "iam:PutUserPermissionsBoundary", &input.user_name)?;
    Ok(asking::one(asking::for_boundary(ask, Some(&input.permissions_boundary))))
}

fn put_user(scene: &Scene<'_>, input: &Request<'_, iam::PutUserPermissionsBoundary>) -> Answer<iam::PutUserPermissionsBoundary> {
    done::<iam::PutUserPermissionsBoundary>(scene, |within| boundary::put_user(within, &input.user_name, &input.permissions_boundary))
}

fn delete_user_asks(scene: &Scene<'_>, input: &Input<iam::DeleteUserPermissionsBoundary>) -> Asked {
    asking::user(scene, "iam:DeleteUserPermissionsBoundary", &input.user_name).map(asking::one)
}

fn delete_user(scene: &Scene<'_>, input: &Request<'_, iam::DeleteUserPermissionsBoundary>) -> Answer<iam::DeleteUserPermissionsBoundary> {
    done::<iam::DeleteUserPermissionsBoundary>(scene, |within| boundary::delete_user(within, &input.user_name))
}

fn put_role_asks(scene: &Scene<'_>, input: &Input<iam::PutRolePermissionsBoundary>) -> Asked {
    let ask = asking::role(scene, "iam:PutRolePermissionsBoundary", &input.role_name)?;
    Ok(asking::one(asking::for_boundary(ask, Some(&input.permissions_boundary))))
}

fn put_role(scene: &Scene<'_>, input: &Request<'_, iam::PutRolePermissionsBoundary>) -> Answer<iam::PutRolePermissionsBoundary> {
    done::<iam::PutRolePermissionsBoundary>(scene, |within| boundary::put_role(within, &input.role_name, &input.permissions_boundary))
}

fn delete_role_asks(scene: &Scene<'_>, input: &Input<iam::DeleteRolePermissionsBoundary>) -> Asked {
    asking::role(scene, "iam:DeleteRolePermissionsBoundary", &input.role_name).map(asking::one)
}

fn delete_role(scene: &Scene<'_>, input: &Request<'_, iam::DeleteRolePermissionsBoundary>) -> Answer<iam::DeleteRolePermissionsBoundary> {
    done::<iam::DeleteRolePermissionsBoundary>(scene, |within| boundary::delete_role(within, &input.role_name))
}
