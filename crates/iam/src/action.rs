//! The three acts of an action, in short: types that name an operation only once, and the step from a command to an answer.

use daypass_api::Operation;
use daypass_directory::{Batch, Outcome, Within};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Performed, Scene},
};

use crate::refusals;

/// The input of an operation, read and validated.
pub(crate) type Input<O> = <O as Operation>::Input;

/// The input of an operation, authorized.
pub(crate) type Request<'a, O> = Authorized<'a, <O as Operation>::Input>;

/// What performing an operation comes to.
pub(crate) type Answer<O> = Result<Performed<<O as Operation>::Output>, Refusal>;

/// Carries a command of the directory out in the caller's account.
pub(crate) fn change<T>(scene: &Scene<'_>, command: impl FnOnce(&mut Within<'_>) -> Outcome<T>) -> Result<(T, Batch), Refusal> {
    let mut ids = scene.ids();
    command(&mut scene.within(scene.account()?, &mut ids)).map_err(refusals::of)
}

/// The same for an operation without output.
pub(crate) fn done<O: Operation>(scene: &Scene<'_>, command: impl FnOnce(&mut Within<'_>) -> Outcome<()>) -> Answer<O>
where
    O::Output: Default,
{
    let ((), batch) = change(scene, command)?;
    Ok(Performed::write(O::Output::default(), batch))
}
