//! AWS Organizations: one organisation, its management account, its members.
//!
//! Who may call is IAM's affair and decided in the kernel; that only the management account's principals work on the organisation
//! is decided here. Creating and closing an account end in chores, as they end later in AWS.

mod accounts;
mod attachments;
mod closing;
mod creating;
mod effective;
mod lists;
mod organization;
mod places;
mod policies;
mod policy_types;
mod refusals;
mod tags;
mod units;

use daypass_api::organizations as api;
use daypass_kernel::service::{Action, Service};

/// The service with its built operations.
pub fn service() -> Service {
    Service::new(&api::SERVICE)
        .with::<api::CreateAccount>(Action::writes(creating::create_asks, creating::create).without(&["IamUserAccessToBilling"]))
        .with::<api::DescribeCreateAccountStatus>(Action::reads(creating::describe_asks, creating::describe))
        .with::<api::ListCreateAccountStatus>(Action::reads(creating::list_asks, creating::list))
        .with::<api::ListAccounts>(Action::reads(accounts::list_asks, accounts::list))
        .with::<api::DescribeAccount>(Action::reads(accounts::describe_asks, accounts::describe))
        .with::<api::CloseAccount>(Action::writes(closing::asks, closing::perform))
        .with::<api::DescribeOrganization>(Action::reads(organization::describe_asks, organization::describe))
        .with::<api::ListRoots>(Action::reads(organization::roots_asks, organization::roots))
        .with::<api::EnablePolicyType>(Action::writes(policy_types::enable_asks, policy_types::enable))
        .with::<api::DisablePolicyType>(Action::writes(policy_types::disable_asks, policy_types::disable))
        .with::<api::CreatePolicy>(Action::writes(policies::create_asks, policies::create))
        .with::<api::UpdatePolicy>(Action::writes(policies::update_asks, policies::update))
        .with::<api::DeletePolicy>(Action::writes(policies::delete_asks, policies::delete))
        .with::<api::DescribePolicy>(Action::reads(policies::describe_asks, policies::describe))
        .with::<api::ListPolicies>(Action::reads(policies::list_asks, policies::list))
        .with::<api::AttachPolicy>(Action::writes(attachments::attach_asks, attachments::attach))
        .with::<api::DetachPolicy>(Action::writes(attachments::detach_asks, attachments::detach))
        .with::<api::ListPoliciesForTarget>(Action::reads(attachments::policies_asks, attachments::policies))
        .with::<api::ListTargetsForPolicy>(Action::reads(attachments::targets_asks, attachments::targets))
        .with::<api::CreateOrganizationalUnit>(Action::writes(units::create_asks, units::create))
        .with::<api::UpdateOrganizationalUnit>(Action::writes(units::update_asks, units::update))
        .with::<api::DeleteOrganizationalUnit>(Action::writes(units::delete_asks, units::delete))
        .with::<api::DescribeOrganizationalUnit>(Action::reads(units::describe_asks, units::describe))
        .with::<api::ListOrganizationalUnitsForParent>(Action::reads(units::list_asks, units::list))
        .with::<api::ListParents>(Action::reads(places::parents_asks, places::parents))
        .with::<api::ListChildren>(Action::reads(places::children_asks, places::children))
        .with::<api::ListAccountsForParent>(Action::reads(places::accounts_asks, places::accounts))
        .with::<api::MoveAccount>(Action::writes(places::move_asks, places::move_account))
        .with::<api::TagResource>(Action::writes(tags::tag_asks, tags::tag))
        .with::<api::UntagResource>(Action::writes(tags::untag_asks, tags::untag))
        .with::<api::ListTagsForResource>(Action::reads(tags::list_asks, tags::list))
        .with::<api::DescribeEffectivePolicy>(Action::reads(effective::describe_asks, effective::describe))
        .with_chore(&creating::COMPLETION)
        .with_chore(&closing::SUSPENSION)
}
