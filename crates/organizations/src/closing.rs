//! Closing an account: its keys and sessions are dead with the answer (W10.7); a chore ends the closing.

use daypass_api::organizations::CloseAccountRequest;
use daypass_directory::{
    Batch, Snapshot,
    commands::organization::{close_account, suspend_account},
    records::AccountStatus,
};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Chore, Performed, Scene},
};
use daypass_names::Timestamp;

use crate::refusals::{account_id, ask_account, managed, present, refusal};

/// How long an account is shown as PENDING_CLOSURE, in seconds: long enough to be seen. Its credentials are dead all the while.
const PENDING_SECONDS: i64 = 60;

/// PENDING_CLOSURE becomes SUSPENDED.
pub(crate) static SUSPENSION: Chore =
    Chore { name: "CloseAccountResult", service: "organizations", principal: "organizations.amazonaws.com", due: pending, run: suspend };

pub(crate) fn asks(scene: &Scene<'_>, input: &CloseAccountRequest) -> Result<Vec<Ask>, Refusal> {
    ask_account(scene, "organizations:CloseAccount", &input.account_id)
}

pub(crate) fn perform<O: Default>(scene: &Scene<'_>, input: &Authorized<'_, CloseAccountRequest>) -> Result<Performed<O>, Refusal> {
    let management = managed(scene)?.management;
    let mut ids = scene.ids();
    let ((), batch) = close_account(&mut scene.within(management, &mut ids), account_id(&input.account_id)?).map_err(|error| refusal(&error))?;
    Ok(Performed::write(O::default(), batch))
}

fn pending(snapshot: &Snapshot, now: Timestamp) -> Vec<String> {
    let pending = snapshot.accounts().filter(|account| account.status == AccountStatus::PendingClosure);
    let due = pending.filter(|account| account.closed.is_none_or(|closed| now.seconds_since(closed) >= PENDING_SECONDS));
    due.map(|account| account.id.to_string()).collect()
}

fn suspend(scene: &Scene<'_>, account: &str) -> Result<(String, Batch), Refusal> {
    let management = present(scene)?.management;
    let mut ids = scene.ids();
    let ((), batch) = suspend_account(&mut scene.within(management, &mut ids), account_id(account)?).map_err(|error| refusal(&error))?;
    Ok((serde_json::json!({"accountId": account, "state": "SUSPENDED"}).to_string(), batch))
}
