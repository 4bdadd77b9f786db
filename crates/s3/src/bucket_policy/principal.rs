//! Who a bucket policy may name. Only the form is judged: whether the account, user or role exists the directory says, with the same text.

use daypass_names::{AccountId, Arn, IdKind, UniqueId};
use daypass_policy::{Effect, PrincipalElement, PrincipalType, Statement, is_service_principal};

use super::BucketPolicyError::{self, AllowNotPrincipal, Empty, Missing, Principal};

/// The length of a canonical user id in hexadecimal digits.
const CANONICAL_ID_CHARS: usize = 64;

pub(super) fn check(statement: &Statement) -> Result<(), BucketPolicyError> {
    let clause = statement.principal.as_ref().ok_or(Missing("Principal"))?;
    match (statement.effect, clause.negated) {
        // Recorded: S3 refuses it, since nearly everybody would be allowed.
        (Effect::Allow, true) => return Err(AllowNotPrincipal),
        (Effect::Allow, false) | (Effect::Deny, _) => {}
    }
    let listed = match &clause.element {
        PrincipalElement::Everyone => return Ok(()),
        PrincipalElement::Listed(listed) => listed,
    };
    if listed.iter().all(|(_, values)| values.is_empty()) {
        return Err(Empty("Principal"));
    }
    let mut named = listed.iter().flat_map(|(kind, values)| values.iter().map(|value| (*kind, value.as_str())));
    if named.all(|(kind, value)| is_named(kind, value)) { Ok(()) } else { Err(Principal) }
}

fn is_named(kind: PrincipalType, value: &str) -> bool {
    match kind {
        PrincipalType::Aws => value == "*" || is_aws(value),
        PrincipalType::Service => is_service_principal(value),
        PrincipalType::Federated => !value.is_empty() && !has_wildcard(value),
        PrincipalType::CanonicalUser => value.len() == CANONICAL_ID_CHARS && value.bytes().all(|byte| byte.is_ascii_hexdigit()),
    }
}

/// An account, an entity's ARN or its id. There are no partial wildcards (policy-evaluation §3).
fn is_aws(value: &str) -> bool {
    if let Ok(id) = UniqueId::parse(value) {
        return match id.kind() {
            IdKind::User | IdKind::Role => true,
            IdKind::Group | IdKind::ManagedPolicy | IdKind::PolicyVersion | IdKind::InstanceProfile => false,
        };
    }
    AccountId::parse(value).is_ok() || (!has_wildcard(value) && Arn::parse(value).is_ok_and(|arn| is_entity(&arn)))
}

fn is_entity(arn: &Arn) -> bool {
    let resource = arn.resource();
    let named = |prefix: &str| resource.strip_prefix(prefix).is_some_and(|name| !name.is_empty() && !name.ends_with('/'));
    let here = arn.partition() == "aws" && arn.region().is_empty() && arn.account_id().is_some();
    let entity = match arn.service() {
        "iam" => resource == "root" || named("user/") || named("role/"),
        "sts" => named("federated-user/") || (named("assumed-role/") && resource.matches('/').count() == 2),
        _ => false,
    };
    here && entity
}

fn has_wildcard(text: &str) -> bool {
    text.contains(['*', '?'])
}
