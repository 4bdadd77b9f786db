//! The organisation and its root.

use daypass_api::organizations::{DescribeOrganizationResponse, ListRootsRequest, ListRootsResponse, Organization, PolicyTypeSummary, Root};
use daypass_directory::records::{self, ControlPolicyType};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Marker, Performed, Scene},
};

use daypass_names::SecretText;

use crate::{
    policy_types::{enabled, type_name},
    refusals::{ask_all, managed, page_after, present},
};

pub(crate) fn describe_asks<I>(scene: &Scene<'_>, _: &I) -> Result<Vec<Ask>, Refusal> {
    Ok(ask_all(scene, "organizations:DescribeOrganization"))
}

/// Any account of the organisation may ask.
pub(crate) fn describe<I>(scene: &Scene<'_>, _: &Authorized<'_, I>) -> Result<Performed<DescribeOrganizationResponse>, Refusal> {
    let organization = present(scene)?;
    let management = scene.snapshot.account(organization.management);
    Ok(Performed::read(DescribeOrganizationResponse {
        organization: Some(Organization {
            id: Some(organization.id.to_string()),
            arn: Some(organization.arn()),
            feature_set: Some("ALL".into()),
            master_account_arn: Some(organization.account_arn(organization.management)),
            master_account_id: Some(organization.management.to_string()),
            master_account_email: management.map(|account| SecretText::new(account.email.to_string())),
            // The deprecated member tells of service control policies only, and not whether they are enabled on the root.
            available_policy_types: Some(vec![PolicyTypeSummary {
                r#type: Some(type_name(ControlPolicyType::ServiceControl).into()),
                status: Some("ENABLED".into()),
            }]),
            ..Default::default()
        }),
    }))
}

pub(crate) fn roots_asks(scene: &Scene<'_>, _: &ListRootsRequest) -> Result<Vec<Ask>, Refusal> {
    Ok(ask_all(scene, "organizations:ListRoots"))
}

/// There is one root, so there is one page.
pub(crate) fn roots(scene: &Scene<'_>, input: &Authorized<'_, ListRootsRequest>) -> Result<Performed<ListRootsResponse>, Refusal> {
    let organization = managed(scene)?;
    page_after(scene, &Marker { account: organization.management, filter: "", operation: "ListRoots" }, input.next_token.as_deref())?;
    Ok(Performed::read(ListRootsResponse { roots: Some(vec![root_shape(organization)]), ..Default::default() }))
}

pub(crate) fn root_shape(organization: &records::Organization) -> Root {
    Root {
        id: Some(organization.root_id.to_string()),
        arn: Some(organization.root_arn()),
        name: Some("Root".into()),
        policy_types: Some(enabled(organization)),
    }
}
