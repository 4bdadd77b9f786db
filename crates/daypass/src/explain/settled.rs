//! Requests that no policy decides: STS lets some callers in, and keeps others out, whatever policies say (sts-api §2).

use daypass_names::Arn;
use daypass_policy::Requester;

use super::question::Question;

/// A decision without layers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Settled {
    pub(super) is_allowed: bool,
    /// A sentence.
    pub(super) reason: &'static str,
}

const fn allowed(reason: &'static str) -> Option<Settled> {
    Some(Settled { is_allowed: true, reason })
}

const fn refused(reason: &'static str) -> Option<Settled> {
    Some(Settled { is_allowed: false, reason })
}

/// The services whose requests are signed, but for those that bring a token or an assertion instead.
const SIGNED: [&str; 3] = ["iam", "organizations", "sts"];

/// The decision, if no policy makes it.
pub(super) fn settle(question: &Question, requester: &Requester<'_>) -> Option<Settled> {
    let action = question.action.to_ascii_lowercase();
    let is_signed = action.split_once(':').is_some_and(|(service, _)| SIGNED.contains(&service));
    if matches!(requester, Requester::Anonymous) {
        return if is_signed { refused("the request has to be signed, and nobody signs for an anonymous caller") } else { None };
    }
    match action.as_str() {
        _ if is_decided_by_trust(question) => for_a_role(requester),
        "sts:getcalleridentity" => identity(requester),
        "sts:getsessiontoken" => session_token(requester),
        _ => None,
    }
}

/// Whether the resource is a role and what is asked for is a session of it: the role's trust policy itself must allow (policy-evaluation §6).
pub(super) fn is_decided_by_trust(question: &Question) -> bool {
    question.action.get(..4).is_some_and(|service| service.eq_ignore_ascii_case("sts:")) && is_role(&question.resource)
}

/// Whether it is the ARN of a role.
pub(super) fn is_role(resource: &str) -> bool {
    Arn::parse(resource).is_ok_and(|arn| arn.service() == "iam" && arn.resource().starts_with("role/"))
}

/// Who may not have a session of any role.
fn for_a_role(requester: &Requester<'_>) -> Option<Settled> {
    match requester {
        Requester::Root { .. } => refused("Roles may not be assumed by root accounts."),
        Requester::FederatedUser { .. } => refused("a federated user may call nothing of STS but GetCallerIdentity"),
        Requester::Anonymous
        | Requester::User { .. }
        | Requester::RoleSession { .. }
        | Requester::WebIdentity { .. }
        | Requester::Saml { .. }
        | Requester::Service { .. } => None,
    }
}

fn identity(requester: &Requester<'_>) -> Option<Settled> {
    if has_keys(requester) {
        allowed("it needs no permission, and no policy forbids it")
    } else {
        refused("the request has to be signed, and who comes by a provider has no keys yet")
    }
}

fn session_token(requester: &Requester<'_>) -> Option<Settled> {
    match requester {
        Requester::Root { .. } | Requester::User { .. } => allowed("it needs no permission, and no policy controls it: long-term keys may call it"),
        Requester::RoleSession { .. } | Requester::FederatedUser { .. } => refused("Cannot call GetSessionToken with session credentials"),
        Requester::Anonymous | Requester::WebIdentity { .. } | Requester::Saml { .. } | Requester::Service { .. } => identity(requester),
    }
}

/// Whether he can sign.
fn has_keys(requester: &Requester<'_>) -> bool {
    match requester {
        Requester::Root { .. } | Requester::User { .. } | Requester::RoleSession { .. } | Requester::FederatedUser { .. } => true,
        Requester::Anonymous | Requester::WebIdentity { .. } | Requester::Saml { .. } | Requester::Service { .. } => false,
    }
}
