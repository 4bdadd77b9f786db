//! Accounts of the organisation. All of this is done in the management account.
//!
//! Creating an account has two halves, as in AWS: a request that is recorded and answered, and its completion, which the caller runs
//! soon after and again after a restart until nothing is in progress.

use std::sync::Arc;

use daypass_names::{AccountId, FoldedName, RoleName, Tag};

use super::{
    Outcome, Within,
    entity::exists,
    founding,
    tags::{KeyRule, first},
    token,
};
use crate::{
    Batch, DirectoryError, EntityKind, Quota,
    records::{Account, AccountStatus, CreateAccount, CreateAccountFailure, CreateAccountState},
};

/// The role that a new account has unless another name is asked for.
pub const DEFAULT_ROLE: &str = "OrganizationAccountAccessRole";

/// How often a taken account id is drawn again before the source of randomness is called broken.
const FRESH_ACCOUNT_DRAWS: usize = 8;

/// An account that is wanted.
#[derive(Debug, Clone, Copy)]
pub struct RequestAccount<'a> {
    /// Its name.
    pub name: &'a str,
    /// The e-mail of its root user.
    pub email: &'a str,
    /// The role through which the management account will administer it, if not the usual one.
    pub role: Option<&'a RoleName>,
    /// Its tags.
    pub tags: &'a [Tag],
}

/// Records that an account is wanted. What is wrong with its e-mail shows only at completion, as in AWS.
pub fn request_account(within: &mut Within<'_>, input: RequestAccount<'_>) -> Outcome<Arc<CreateAccount>> {
    require_management(within)?;
    if input.role.is_some_and(|role| FoldedName::of(role.as_str()) == FoldedName::of(founding::SERVICE_ROLE)) {
        return Err(exists(EntityKind::Role, founding::SERVICE_ROLE));
    }
    let waiting = within.snapshot.create_accounts_in_progress().count();
    within.room_for_one(Quota::AccountsInProgress, waiting)?;
    within.room_for_one(Quota::AccountsPerOrganization, within.snapshot.accounts().count() + waiting)?;
    let request = Arc::new(CreateAccount {
        id: fresh_request_id(within)?,
        name: input.name.into(),
        email: input.email.into(),
        role: input.role.map_or(DEFAULT_ROLE, RoleName::as_str).into(),
        tags: first(within.quotas, KeyRule::Exact, input.tags)?,
        requested: within.now,
        state: CreateAccountState::InProgress,
    });
    let mut batch = within.batch();
    batch.put(Arc::clone(&request));
    Ok((request, batch))
}

/// Creates the account that was asked for, or records why not. `fixed` is the id that the operator's configuration has for the
/// request's e-mail. A request that is complete already stays as it is.
pub fn complete_account(within: &mut Within<'_>, id: &str, fixed: Option<AccountId>) -> Outcome<Arc<CreateAccount>> {
    require_management(within)?;
    let request = within.snapshot.create_account(id).ok_or_else(|| DirectoryError::NoSuchCreateAccount { id: id.to_owned() })?;
    if request.state != CreateAccountState::InProgress {
        return Ok((Arc::clone(request), Batch::new()));
    }
    let mut batch = within.batch();
    let state = match admit(within, request, fixed)? {
        Ok(account) => {
            found_member(within, request, account, &mut batch)?;
            CreateAccountState::Succeeded { account, completed: within.now }
        }
        Err(reason) => CreateAccountState::Failed { reason, completed: within.now },
    };
    let done = Arc::new(CreateAccount { state, ..CreateAccount::clone(request) });
    batch.put(Arc::clone(&done));
    Ok((done, batch))
}

/// Closes a member account: from the next snapshot on its credentials are dead (W10.7).
pub fn close_account(within: &mut Within<'_>, account: AccountId) -> Outcome<()> {
    require_management(within)?;
    let record = member(within, account)?;
    if !record.is_active() {
        return Err(DirectoryError::AccountClosed { account });
    }
    Ok(((), with_status(within, record, AccountStatus::PendingClosure)))
}

/// Ends the closing of an account; it stays suspended for ever, and its id and e-mail stay taken.
pub fn suspend_account(within: &mut Within<'_>, account: AccountId) -> Outcome<()> {
    require_management(within)?;
    let record = member(within, account)?;
    match record.status {
        AccountStatus::Active | AccountStatus::PendingClosure => Ok(((), with_status(within, record, AccountStatus::Suspended))),
        AccountStatus::Suspended => Ok(((), Batch::new())),
    }
}

fn with_status(within: &Within<'_>, record: &Account, status: AccountStatus) -> Batch {
    let mut batch = within.batch();
    batch.put(Account { status, closed: record.closed.or(Some(within.now)), ..record.clone() });
    batch
}

fn member<'a>(within: &Within<'a>, account: AccountId) -> Result<&'a Arc<Account>, DirectoryError> {
    let record = within.snapshot.account(account).ok_or(DirectoryError::NoSuchAccount { account })?;
    if account == within.account { Err(DirectoryError::ManagementAccount) } else { Ok(record) }
}

pub(super) fn require_management(within: &Within<'_>) -> Result<(), DirectoryError> {
    let organization = within.snapshot.organization().ok_or(DirectoryError::NotFounded)?;
    if organization.management == within.account { Ok(()) } else { Err(DirectoryError::NoSuchAccount { account: within.account }) }
}

/// The id of the account to be, or the reason why there will be none.
fn admit(
    within: &mut Within<'_>,
    request: &CreateAccount,
    fixed: Option<AccountId>,
) -> Result<Result<AccountId, CreateAccountFailure>, DirectoryError> {
    if within.snapshot.account_by_email(&request.email).is_some() {
        return Ok(Err(CreateAccountFailure::EmailAlreadyExists));
    }
    if within.room_for_one(Quota::AccountsPerOrganization, within.snapshot.accounts().count()).is_err() {
        return Ok(Err(CreateAccountFailure::AccountLimitExceeded));
    }
    match fixed {
        Some(id) if within.snapshot.is_spent(id) => Ok(Err(CreateAccountFailure::InternalFailure)),
        Some(id) => Ok(Ok(id)),
        None => fresh_account_id(within).map(Ok),
    }
}

/// An account id that was never given away (W5.4).
pub(super) fn fresh_account_id(within: &mut Within<'_>) -> Result<AccountId, DirectoryError> {
    for _ in 0..FRESH_ACCOUNT_DRAWS {
        let random = half(within.ids.block());
        let id = AccountId::mint(random);
        if !within.snapshot.is_spent(id) {
            return Ok(id);
        }
    }
    Err(DirectoryError::NoFreshId)
}

/// The first eight bytes of a random block.
fn half(block: [u8; 16]) -> [u8; 8] {
    u64::try_from(u128::from_be_bytes(block) >> 64).unwrap_or_default().to_be_bytes()
}

fn fresh_request_id(within: &mut Within<'_>) -> Result<Arc<str>, DirectoryError> {
    // `car-` and 8 to 32 lower-case letters and digits.
    let id = format!("car-{}{}", token(within.ids.block(), 16), token(within.ids.block(), 16));
    if within.snapshot.create_account(&id).is_none() { Ok(id.into()) } else { Err(DirectoryError::NoFreshId) }
}

fn found_member(within: &mut Within<'_>, request: &CreateAccount, account: AccountId, batch: &mut Batch) -> Result<(), DirectoryError> {
    let management = within.account;
    founding::open_account(within, batch, account, &request.name, &request.email, &request.tags);
    let mut member = Within { snapshot: within.snapshot, account, quotas: within.quotas, now: within.now, ids: &mut *within.ids };
    founding::put_service_role(&mut member, batch)?;
    // The second role must see the id of the first.
    let with_first = within.snapshot.with(batch);
    let mut member = Within { snapshot: &with_first, account, quotas: within.quotas, now: within.now, ids: &mut *within.ids };
    founding::put_access_role(&mut member, batch, &request.role, management)
}
