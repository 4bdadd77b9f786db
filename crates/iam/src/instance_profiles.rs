//! Instance profiles: none can be made, so a role is in none. Terraform asks before it deletes a role.

use daypass_api::iam;
use daypass_kernel::service::{Action, Performed, Scene, Service};

use crate::{
    action::{Answer, Input, Request},
    asking::{self, Asked},
    finding,
    paging::Paging,
};

pub(crate) fn register(service: Service) -> Service {
    service.with::<iam::ListInstanceProfilesForRole>(Action::reads(list_asks, list))
}

fn list_asks(scene: &Scene<'_>, input: &Input<iam::ListInstanceProfilesForRole>) -> Asked {
    asking::role(scene, "iam:ListInstanceProfilesForRole", &input.role_name).map(asking::one)
}

fn list(scene: &Scene<'_>, input: &Request<'_, iam::ListInstanceProfilesForRole>) -> Answer<iam::ListInstanceProfilesForRole> {
    let role = finding::role(scene, &input.role_name)?;
    Paging::open(scene, "ListInstanceProfilesForRole", role.id.as_str(), input.marker.as_deref(), input.max_items)?;
    Ok(Performed::read(iam::ListInstanceProfilesForRoleResponse { instance_profiles: Vec::new(), is_truncated: Some(false), marker: None }))
}
