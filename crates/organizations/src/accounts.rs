//! The accounts of the organisation.

use daypass_api::organizations::{self as api, DescribeAccountRequest, DescribeAccountResponse, ListAccountsRequest, ListAccountsResponse};
use daypass_directory::{
    Page, Snapshot,
    records::{Account, AccountStatus, Organization},
};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Marker, Performed, Scene},
};

use daypass_names::SecretText;

use crate::refusals::{account_id, ask_account, ask_all, managed, no_account, page_after};

/// The most accounts of one page (organizations-account-s3 §1).
const PAGE: usize = 20;

pub(crate) fn list_asks(scene: &Scene<'_>, _: &ListAccountsRequest) -> Result<Vec<Ask>, Refusal> {
    Ok(ask_all(scene, "organizations:ListAccounts"))
}

pub(crate) fn list(scene: &Scene<'_>, input: &Authorized<'_, ListAccountsRequest>) -> Result<Performed<ListAccountsResponse>, Refusal> {
    let organization = managed(scene)?;
    let list = Marker { account: organization.management, filter: "", operation: "ListAccounts" };
    let after = page_after(scene, &list, input.next_token.as_deref())?;
    let named: Vec<(String, &Account)> = scene.snapshot.accounts().map(|account| (account.id.to_string(), &**account)).collect();
    let rest = named.into_iter().filter(|(id, _)| after.as_ref().is_none_or(|after| id > after));
    let page = Page::take(rest, limit(input.max_results), |(id, _)| id);
    Ok(Performed::read(ListAccountsResponse {
        accounts: Some(page.items.into_iter().map(|(_, account)| shape(scene.snapshot, organization, account)).collect()),
        next_token: page.next.map(|position| scene.seal_marker(&list, &position)).transpose()?,
    }))
}

pub(crate) fn describe_asks(scene: &Scene<'_>, input: &DescribeAccountRequest) -> Result<Vec<Ask>, Refusal> {
    ask_account(scene, "organizations:DescribeAccount", &input.account_id)
}

pub(crate) fn describe(scene: &Scene<'_>, input: &Authorized<'_, DescribeAccountRequest>) -> Result<Performed<DescribeAccountResponse>, Refusal> {
    let organization = managed(scene)?;
    let account = scene.snapshot.account(account_id(&input.account_id)?).ok_or_else(no_account)?;
    Ok(Performed::read(DescribeAccountResponse { account: Some(shape(scene.snapshot, organization, account)) }))
}

/// How many items a page may have.
pub(crate) fn limit(wished: Option<i32>) -> usize {
    wished.and_then(|wished| usize::try_from(wished).ok()).unwrap_or(PAGE).clamp(1, PAGE)
}

pub(crate) fn shape(snapshot: &Snapshot, organization: &Organization, account: &Account) -> api::Account {
    let status = match account.status {
        AccountStatus::Active => "ACTIVE",
        AccountStatus::PendingClosure => "PENDING_CLOSURE",
        AccountStatus::Suspended => "SUSPENDED",
    };
    let joined = if account.id == organization.management { "INVITED" } else { "CREATED" };
    api::Account {
        id: Some(account.id.to_string()),
        arn: Some(organization.account_arn(account.id)),
        email: Some(SecretText::new(account.email.to_string())),
        name: Some(SecretText::new(account.name.to_string())),
        paths: snapshot.organization_path(account.id).map(|path| vec![format!("{path}{}/", account.id)]),
        // Both are shown: `State` is the newer name (organizations-account-s3 §1).
        status: Some(status.into()),
        state: Some(status.into()),
        joined_method: Some(joined.into()),
        joined_timestamp: Some(account.joined),
        ..Default::default()
    }
}
