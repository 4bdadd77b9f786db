//! The account as a whole: its alias and its summary.

use daypass_api::iam;
use daypass_directory::{Quota, commands::alias};
use daypass_kernel::{
    refusal::Refusal,
    service::{Action, Performed, Scene, Service},
};

use crate::{
    action::{Answer, Input, Request, done},
    asking::{self, Asked},
    paging::Paging,
    refusals,
};

/// AWS's values for what cannot be made here yet (iam-api §1).
const SERVER_CERTIFICATES: u32 = 20;
const SIGNING_CERTIFICATES_PER_USER: u32 = 2;
/// Every session token is of the second version, which is good in all regions.
const TOKEN_VERSION: u32 = 2;

pub(crate) fn register(service: Service) -> Service {
    service
        .with::<iam::ListAccountAliases>(Action::reads(list_asks, list))
        .with::<iam::CreateAccountAlias>(Action::writes(create_asks, create))
        .with::<iam::DeleteAccountAlias>(Action::writes(delete_asks, delete))
        .with::<iam::GetAccountSummary>(Action::reads(summary_asks, summary))
}

fn list_asks(scene: &Scene<'_>, _: &Input<iam::ListAccountAliases>) -> Asked {
    asking::account(scene, "iam:ListAccountAliases").map(asking::one)
}

/// An account has one alias or none, so there is one page.
fn list(scene: &Scene<'_>, input: &Request<'_, iam::ListAccountAliases>) -> Answer<iam::ListAccountAliases> {
    Paging::open(scene, "ListAccountAliases", "", input.marker.as_deref(), input.max_items)?;
    let alias = scene.snapshot.alias_of(scene.account()?);
    let account_aliases = alias.map(ToString::to_string).into_iter().collect();
    Ok(Performed::read(iam::ListAccountAliasesResponse { account_aliases, is_truncated: Some(false), marker: None }))
}

fn create_asks(scene: &Scene<'_>, _: &Input<iam::CreateAccountAlias>) -> Asked {
    asking::account(scene, "iam:CreateAccountAlias").map(asking::one)
}

fn create(scene: &Scene<'_>, input: &Request<'_, iam::CreateAccountAlias>) -> Answer<iam::CreateAccountAlias> {
    let alias = &input.account_alias;
    // It would read as an account id (iam-api §1).
    if alias.len() == 12 && alias.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(refusals::invalid_input("The account alias must not be a 12-digit number."));
    }
    done::<iam::CreateAccountAlias>(scene, |within| alias::create(within, alias))
}

fn delete_asks(scene: &Scene<'_>, _: &Input<iam::DeleteAccountAlias>) -> Asked {
    asking::account(scene, "iam:DeleteAccountAlias").map(asking::one)
}

fn delete(scene: &Scene<'_>, input: &Request<'_, iam::DeleteAccountAlias>) -> Answer<iam::DeleteAccountAlias> {
    done::<iam::DeleteAccountAlias>(scene, |within| alias::delete(within, &input.account_alias))
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "every action asks by reference")]
fn summary_asks(scene: &Scene<'_>, _: &Input<iam::GetAccountSummary>) -> Asked {
    asking::account(scene, "iam:GetAccountSummary").map(asking::one)
}

fn summary(scene: &Scene<'_>, _: &Request<'_, iam::GetAccountSummary>) -> Answer<iam::GetAccountSummary> {
    let rows = held(scene)?.into_iter().chain(limits(scene));
    let summary_map = rows.map(|(key, value)| (key.to_owned(), i32::try_from(value).unwrap_or(i32::MAX))).collect();
    Ok(Performed::read(iam::GetAccountSummaryResponse { summary_map: Some(summary_map) }))
}

/// What the account holds.
fn held(scene: &Scene<'_>) -> Result<Vec<(&'static str, u32)>, Refusal> {
    let counts = scene.snapshot.counts(scene.account()?);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(vec![
        ("Users", count(counts.users)),
        ("Groups", count(counts.groups)),
        ("Roles", count(counts.roles)),
        ("Policies", count(counts.policies)),
        ("PolicyVersionsInUse", count(counts.policy_versions)),
        ("Providers", count(counts.providers)),
        ("AccountAccessKeysPresent", u32::from(counts.root_access_keys > 0)),
        ("AccountMFAEnabled", 0),
        ("AccountPasswordPresent", 0),
        ("AccountSigningCertificatesPresent", 0),
        ("InstanceProfiles", 0),
        ("MFADevices", 0),
        ("MFADevicesInUse", 0),
        ("ServerCertificates", 0),
        ("GlobalEndpointTokenVersion", TOKEN_VERSION),
    ])
}

/// What it may hold (iam-api §6).
fn limits(scene: &Scene<'_>) -> Vec<(&'static str, u32)> {
    let quotas = [
        ("UsersQuota", Quota::UsersPerAccount),
        ("GroupsQuota", Quota::GroupsPerAccount),
        ("RolesQuota", Quota::RolesPerAccount),
        ("PoliciesQuota", Quota::PoliciesPerAccount),
        ("InstanceProfilesQuota", Quota::InstanceProfilesPerAccount),
        ("UserPolicySizeQuota", Quota::UserPolicySize),
        ("GroupPolicySizeQuota", Quota::GroupPolicySize),
        ("RolePolicySizeQuota", Quota::RolePolicySize),
        ("PolicySizeQuota", Quota::PolicySize),
        ("AssumeRolePolicySizeQuota", Quota::TrustPolicySize),
        ("GroupsPerUserQuota", Quota::GroupsPerUser),
        ("AccessKeysPerUserQuota", Quota::AccessKeysPerUser),
        ("AttachedPoliciesPerUserQuota", Quota::PoliciesPerUser),
        ("AttachedPoliciesPerGroupQuota", Quota::PoliciesPerGroup),
        ("AttachedPoliciesPerRoleQuota", Quota::PoliciesPerRole),
        ("VersionsPerPolicyQuota", Quota::VersionsPerPolicy),
        ("PolicyVersionsInUseQuota", Quota::PolicyVersionsInUse),
    ];
    let mut rows: Vec<(&'static str, u32)> = quotas.map(|(key, quota)| (key, quota.limit(&scene.settings.quotas))).into();
    rows.push(("ServerCertificatesQuota", SERVER_CERTIFICATES));
    rows.push(("SigningCertificatesPerUserQuota", SIGNING_CERTIFICATES_PER_USER));
    rows
}
