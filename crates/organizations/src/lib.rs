//! AWS Organizations: one organisation, its management account, its members.
//!
//! Who may call is IAM's affair and decided in the kernel; that only the management account's principals work on the organisation
//! is decided here. Creating and closing an account end in chores, as they end later in AWS.

mod accounts;
mod closing;
mod creating;
mod organization;
mod refusals;

use daypass_api::organizations as api;
use daypass_kernel::service::{Action, Service};

/// The service with its built operations.
pub fn service() -> Service {
    Service::new(&api::SERVICE)
        .with::<api::CreateAccount>(Action::writes(creating::create_asks, creating::create).without(&["Tags", "IamUserAccessToBilling"]))
        .with::<api::DescribeCreateAccountStatus>(Action::reads(creating::describe_asks, creating::describe))
        .with::<api::ListCreateAccountStatus>(Action::reads(creating::list_asks, creating::list))
        .with::<api::ListAccounts>(Action::reads(accounts::list_asks, accounts::list))
        .with::<api::DescribeAccount>(Action::reads(accounts::describe_asks, accounts::describe))
        .with::<api::CloseAccount>(Action::writes(closing::asks, closing::perform))
        .with::<api::DescribeOrganization>(Action::reads(organization::describe_asks, organization::describe))
        .with::<api::ListRoots>(Action::reads(organization::roots_asks, organization::roots))
        .with_chore(&creating::COMPLETION)
        .with_chore(&closing::SUSPENSION)
}
