//! GetCallerIdentity: who the signature says you are. It needs no permission, and an explicit Deny does not block it (sts-api §2).

use daypass_api::sts::{GetCallerIdentityRequest, GetCallerIdentityResponse};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Performed, Scene},
};

pub(crate) fn asks(_: &Scene<'_>, _: &GetCallerIdentityRequest) -> Result<Vec<Ask>, Refusal> {
    Ok(Vec::new())
}

pub(crate) fn perform(scene: &Scene<'_>, _: &Authorized<'_, GetCallerIdentityRequest>) -> Result<Performed<GetCallerIdentityResponse>, Refusal> {
    Ok(Performed::read(GetCallerIdentityResponse {
        arn: Some(scene.caller.arn()),
        user_id: Some(scene.caller.user_id()),
        account: Some(scene.account()?.to_string()),
    }))
}
