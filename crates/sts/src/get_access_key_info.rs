//! GetAccessKeyInfo: which account an access key id belongs to. It tells nothing of the key's state, not even whether it exists.

use daypass_api::sts::{GetAccessKeyInfoRequest, GetAccessKeyInfoResponse};
use daypass_kernel::{
    authorize::Authorized,
    refusal::Refusal,
    service::{Ask, Performed, Scene},
};
use daypass_names::AccessKeyId;

pub(crate) fn asks(scene: &Scene<'_>, _: &GetAccessKeyInfoRequest) -> Result<Vec<Ask>, Refusal> {
    // Its refusal has no ` on resource:` (sts-api §7).
    Ok(vec![Ask::new("sts:GetAccessKeyInfo", "*", scene.caller.account()).shown("")])
}

pub(crate) fn perform(scene: &Scene<'_>, input: &Authorized<'_, GetAccessKeyInfoRequest>) -> Result<Performed<GetAccessKeyInfoResponse>, Refusal> {
    let unknown = || Refusal::new("ValidationError", 400, "The access key id does not name an account.");
    let id = AccessKeyId::parse(&input.access_key_id).map_err(|_| unknown())?;
    // Ids that we mint carry their account; an imported one is looked up.
    let account = id.account().or_else(|| scene.snapshot.access_key(&id).map(|key| key.record.account)).ok_or_else(unknown)?;
    Ok(Performed::read(GetAccessKeyInfoResponse { account: Some(account.to_string()) }))
}
