//! GetSessionToken: the same rights for a while. No policy controls it; only long-term keys may call it (sts-api §2).

use daypass_api::sts::{GetSessionTokenRequest, GetSessionTokenResponse};
use daypass_kernel::{
    authorize::Authorized,
    caller::Principal,
    mint::NewSession,
    refusal::Refusal,
    service::{Ask, Performed, Scene},
    sessions::SessionPrincipal,
};

use crate::credentials;

/// Twelve hours for a user, in seconds (sts-api §3).
const DEFAULT_SECONDS: i32 = 43_200;
/// The most that root gets, in seconds; longer wishes are clamped and not refused (sts-api §3).
const ROOT_SECONDS: i32 = 3_600;

pub(crate) fn asks(_: &Scene<'_>, _: &GetSessionTokenRequest) -> Result<Vec<Ask>, Refusal> {
    Ok(Vec::new())
}

pub(crate) fn perform(scene: &Scene<'_>, input: &Authorized<'_, GetSessionTokenRequest>) -> Result<Performed<GetSessionTokenResponse>, Refusal> {
    let (principal, seconds) = match scene.caller.principal() {
        Principal::Root { account } => {
            let principal = SessionPrincipal::Root { account: *account, assumed: false };
            (principal, input.duration_seconds.unwrap_or(ROOT_SECONDS).min(ROOT_SECONDS))
        }
        Principal::User { account, user } => {
            let principal = SessionPrincipal::User { account: *account, user_id: user.id.clone() };
            (principal, input.duration_seconds.unwrap_or(DEFAULT_SECONDS))
        }
        Principal::Anonymous | Principal::RoleSession { .. } | Principal::Service { .. } | Principal::Operator => {
            return Err(Refusal::new("AccessDenied", 403, "Cannot call GetSessionToken with session credentials"));
        }
    };
    let new = NewSession { principal, seconds: seconds.into(), policy: None, policy_arns: Vec::new() };
    let minted = scene.minter.mint(input, scene, new)?;
    Ok(Performed::read(GetSessionTokenResponse { credentials: Some(credentials::shape(&minted)), ..Default::default() }))
}
