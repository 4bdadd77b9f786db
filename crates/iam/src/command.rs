//! Commands of the directory, done in the caller's account at the time of the request.

use daypass_directory::{Batch, Outcome, Within};
use daypass_kernel::{refusal::Refusal, service::Scene};

use crate::refusals;

/// Runs a command; an offence of the directory is told in IAM's words.
pub(crate) fn run<T>(scene: &Scene<'_>, command: impl FnOnce(&mut Within<'_>) -> Outcome<T>) -> Result<(T, Batch), Refusal> {
    let account = scene.account()?;
    let mut ids = scene.ids();
    command(&mut scene.within(account, &mut ids)).map_err(refusals::of)
}
