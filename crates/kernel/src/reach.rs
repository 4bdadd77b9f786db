//! Which calls temporary credentials may make at all, whatever the policies say (sts-api §2).

use crate::{caller::Caller, refusal::Refusal, sessions::SessionPrincipal};

/// Refuses what credentials of that making cannot do.
pub(crate) fn check(caller: &Caller, service: &str, operation: &str) -> Result<(), Refusal> {
    let Some(session) = caller.session() else { return Ok(()) };
    let content = &session.session().content;
    let from_get_session_token = match &content.principal {
        SessionPrincipal::User { .. } => true,
        SessionPrincipal::Root { assumed, .. } => !assumed,
        SessionPrincipal::Role { .. } | SessionPrincipal::FederatedUser { .. } => false,
    };
    match (service, operation) {
        // AWS's own words; the same for every kind of temporary credentials.
        ("sts", "GetSessionToken") => Err(Refusal::new("AccessDenied", 403, "Cannot call GetSessionToken with session credentials")),
        ("sts", "GetFederationToken") => Err(Refusal::new("AccessDenied", 403, "Cannot call GetFederationToken with session credentials")),
        ("sts", "AssumeRole" | "GetCallerIdentity") => Ok(()),
        ("sts", _) if from_get_session_token => {
            Err(Refusal::new("AccessDenied", 403, format!("Cannot call {operation} with session credentials")).because("a GetSessionToken session"))
        }
        // IAM takes them only if MFA was used, and says no more than that the token is invalid [R].
        ("iam", _) if from_get_session_token && content.mfa_at.is_none() => {
            Err(Refusal::new("InvalidClientTokenId", 403, "The security token included in the request is invalid")
                .because("a GetSessionToken session without MFA"))
        }
        _ => Ok(()),
    }
}
