//! AssumeRole: a role's rights for a while, if its trust policy and, where needed, the caller's own policies say so.
//!
//! A role that does not exist and one that refuses are asked for in the same way and answered in the same words (W10.5), so
//! whatever depends on the role comes after authorization.

use daypass_api::sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser};
use daypass_directory::records::Role;
use daypass_kernel::{
    authorize::Authorized,
    caller::Principal,
    mint::NewSession,
    refusal::Refusal,
    service::{Ask, AskedPolicy, Performed, Scene},
    sessions::SessionPrincipal,
};
use daypass_names::{Arn, SessionName, Tag};

use crate::{credentials, session_policy};

/// An hour, unless the request says otherwise (sts-api §3).
const DEFAULT_SECONDS: i32 = 3_600;
/// A role that was assumed with the credentials of a role lasts an hour at most, whatever the role allows (sts-api §3).
const CHAINED_SECONDS: i32 = 3_600;

pub(crate) fn asks(scene: &Scene<'_>, input: &AssumeRoleRequest) -> Result<Vec<Ask>, Refusal> {
    if matches!(scene.caller.principal(), Principal::Root { .. }) {
        return Err(Refusal::new("AccessDenied", 403, "Roles may not be assumed by root accounts."));
    }
    let arn = role_arn(&input.role_arn)?;
    let role = role(scene, &arn);
    let policy = role.map_or(AskedPolicy::MissingTrust, |role| AskedPolicy::Trust(role.trust.clone()));
    let mut ask =
        Ask::new("sts:AssumeRole", arn.as_str(), arn.account_id()).with_policy(policy).with_key("sts:RoleSessionName", &input.role_session_name);
    if let Some(external_id) = &input.external_id {
        ask = ask.with_key("sts:ExternalId", external_id);
    }
    if let Some(identity) = &input.source_identity {
        ask = ask.with_key("sts:SourceIdentity", identity);
    }
    ask = with_session_tags(ask, input);
    for tag in role.map_or(&[][..], |role| &role.tags) {
        ask = ask.with_tag_of_a_role(tag);
    }
    Ok(vec![ask])
}

/// The tags that the session is to have. They are refused as not implemented, but only to whom the role may be assumed by (W10.6).
fn with_session_tags(ask: Ask, input: &AssumeRoleRequest) -> Ask {
    let tags: Vec<Tag> = input.tags.iter().flatten().map(|tag| Tag::new(tag.key.as_str(), tag.value.as_str())).collect();
    // Keys of session tags have no case: two of one condition key are repeated, as those of a user are (sts-api §4).
    let ask = ask.for_tags_without_case(&tags);
    match &input.transitive_tag_keys {
        Some(keys) if !keys.is_empty() => ask.with_keys("sts:TransitiveTagKeys", keys.clone()),
        Some(_) | None => ask,
    }
}

pub(crate) fn perform(scene: &Scene<'_>, input: &Authorized<'_, AssumeRoleRequest>) -> Result<Performed<AssumeRoleResponse>, Refusal> {
    let arn = role_arn(&input.role_arn)?;
    // A role that is not there was refused before.
    let role = role(scene, &arn).ok_or_else(|| Refusal::internal("an authorized role is gone"))?;
    let seconds = duration(scene, role, input.duration_seconds)?;
    let policies = session_policy::read(scene, role.account, input.policy.as_deref(), input.policy_arns.as_deref().unwrap_or_default())?;
    let session_name = SessionName::parse(&input.role_session_name).map_err(|_| Refusal::internal("a validated session name"))?;
    let assumed = AssumedRoleUser {
        assumed_role_id: format!("{}:{session_name}", role.id),
        arn: format!("arn:aws:sts::{}:assumed-role/{}/{session_name}", role.account, role.name),
    };
    let new = NewSession {
        principal: SessionPrincipal::Role { account: role.account, role_id: role.id.clone(), session_name },
        seconds: seconds.into(),
        policy: policies.inline,
        policy_arns: policies.arns,
    };
    let minted = scene.minter.mint(input, scene, new)?;
    Ok(Performed::read(AssumeRoleResponse {
        credentials: Some(credentials::shape(&minted)),
        assumed_role_user: Some(assumed),
        packed_policy_size: policies.packed.and_then(|percent| i32::try_from(percent).ok()),
        ..Default::default()
    }))
}

/// Text that is no role ARN is refused before anybody is asked: it says nothing of what exists (sts-api §0).
fn role_arn(text: &str) -> Result<Arn, Refusal> {
    let invalid = || Refusal::new("ValidationError", 400, format!("{text} is invalid"));
    let arn = Arn::parse(text).map_err(|_| invalid())?;
    let is_role = arn.service() == "iam" && arn.region().is_empty() && arn.account_id().is_some() && arn.resource().starts_with("role/");
    if is_role { Ok(arn) } else { Err(invalid()) }
}

/// The role of that very ARN, path and case included, in an account that lives.
fn role<'a>(scene: &'a Scene<'_>, arn: &Arn) -> Option<&'a Role> {
    let role = scene.snapshot.role_by_arn(arn.as_str())?;
    scene.snapshot.account(role.account).filter(|account| account.is_active())?;
    Some(role)
}

fn duration(scene: &Scene<'_>, role: &Role, wished: Option<i32>) -> Result<i32, Refusal> {
    let chained = matches!(scene.caller.principal(), Principal::RoleSession { .. });
    let seconds = wished.unwrap_or(DEFAULT_SECONDS);
    if chained && seconds > CHAINED_SECONDS {
        let text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.";
        return Err(Refusal::new("ValidationError", 400, text));
    }
    if i64::from(seconds) > i64::from(role.max_session_seconds) {
        return Err(Refusal::new("ValidationError", 400, "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."));
    }
    Ok(seconds)
}
