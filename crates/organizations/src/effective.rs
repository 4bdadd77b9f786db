//! The effective policy of an account: what management policies come to when they are taken together.
//!
//! No type of them is built, so none can be enabled, and every account of the organisation hears that it has none.

use daypass_api::organizations::{DescribeEffectivePolicyRequest, DescribeEffectivePolicyResponse};
use daypass_directory::{TreeError, snapshot::Target};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Performed, Scene},
};

use crate::refusals::{ask_place, ask_place_as_member, foreign, of_type, present, tree};

const ACTION: &str = "organizations:DescribeEffectivePolicy";
const NOT_ENABLED: &str = "The specified policy type isn't enabled in this organization.";
const NONE_OF_THIS_TYPE: &str = "The account doesn't have an effective policy of this type.";

pub(crate) fn describe_asks(scene: &Scene<'_>, input: &DescribeEffectivePolicyRequest) -> Result<Vec<Ask>, Refusal> {
    let (ask, target) = (if manages(scene)? { ask_place } else { ask_place_as_member }, target(scene, input)?);
    let asks = ask(scene, ACTION, &target)?;
    Ok(asks.into_iter().map(|ask| of_type(ask, Some(&input.policy_type))).collect())
}

/// Any account of the organisation may ask about itself; the management account about all.
pub(crate) fn describe(
    scene: &Scene<'_>,
    input: &Authorized<'_, DescribeEffectivePolicyRequest>,
) -> Result<Performed<DescribeEffectivePolicyResponse>, Refusal> {
    let (manages, target) = (manages(scene)?, target(scene, input)?);
    if !manages && target != scene.account()?.to_string() {
        return Err(foreign("not the account itself"));
    }
    Err(match scene.snapshot.target(&target) {
        Some(Target::Account(_)) => {
            let text = if manages { NOT_ENABLED } else { NONE_OF_THIS_TYPE };
            Refusal::new("EffectivePolicyNotFoundException", 400, text)
        }
        Some(Target::Root(_) | Target::Unit(_)) => {
            let text = "You can't perform the specified operation on that target entity.";
            Refusal::new("InvalidInputException", 400, text).with_reason("TARGET_NOT_SUPPORTED")
        }
        None => tree(&TreeError::NoSuchTarget { id: target }),
    })
}

fn manages(scene: &Scene<'_>) -> Result<bool, Refusal> {
    Ok(scene.caller.account() == Some(present(scene)?.management))
}

/// The account that is asked about: the caller's own, unless it names another.
fn target(scene: &Scene<'_>, input: &DescribeEffectivePolicyRequest) -> Result<String, Refusal> {
    input.target_id.clone().map_or_else(|| scene.account().map(|own| own.to_string()), Ok)
}
