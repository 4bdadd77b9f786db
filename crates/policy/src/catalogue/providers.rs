//! The keys of web identity providers: `<host>[/path]:<claim>` (policy-evaluation §5.4).
//!
//! Every provider has the claims of OpenID Connect; those that AWS knows have a few of their own, and no other claim ever becomes a key.

use super::{
    Cardinality::{Multi, Single},
    KeyDefinition,
    KeyType::{self, Numeric, String},
    Producer::Federation,
    keys::row,
};

/// The claims of every provider. A token has one `aud` for the key, but it may say `amr` several times.
const COMMON: [(&str, &KeyDefinition); 5] = [("aud", &CLAIM), ("oaud", &CLAIM), ("sub", &CLAIM), ("email", &CLAIM), ("amr", &CLAIMS)];
const CLAIM: KeyDefinition = claim(String);
const NUMBER: KeyDefinition = claim(Numeric);
const CLAIMS: KeyDefinition = row("<provider>:<claims>", String, Multi, Federation);

const fn claim(kind: KeyType) -> KeyDefinition {
    row("<provider>:<claim>", kind, Single, Federation)
}

/// Providers whose tokens have claims of their own.
struct Provider {
    /// Whether it is the one of that name; names are folded.
    is: fn(&str) -> bool,
    claims: &'static [&'static str],
}

#[rustfmt::skip]
const KNOWN: [Provider; 7] = [
    Provider { is: |name| name == "graph.facebook.com", claims: &["app_id", "id"] },
    Provider { is: |name| name == "www.amazon.com", claims: &["app_id", "user_id"] },
    Provider { is: is_github, claims: &[
        "actor", "actor_id", "enterprise_id", "environment", "job_workflow_ref", "ref", "repository", "repository_id", "repository_owner_id", "workflow",
    ] },
    Provider { is: |name| name == "gitlab.com", claims: &[
        "namespace_id", "pipeline_source", "project_id", "ref_protected", "runner_environment", "user_access_level", "user_email", "user_id", "user_login",
    ] },
    Provider { is: |name| name.starts_with("oidc.circleci.com/org/"), claims: &["oidc.circleci.com/project-id"] },
    Provider { is: is_buildkite, claims: &[
        "build_branch", "cluster_id", "cluster_name", "organization_id", "organization_slug", "pipeline_id", "pipeline_slug",
    ] },
    Provider { is: |name| name.starts_with("idcs-") && name.ends_with(".identity.oraclecloud.com"), claims: &["rpst_id"] },
];

fn is_github(name: &str) -> bool {
    let host = name.split('/').next().unwrap_or_default();
    let enterprise = host.strip_prefix("token.actions.").is_some_and(|rest| rest.strip_suffix(".ghe.com").is_some_and(|domain| !domain.is_empty()));
    host == "token.actions.githubusercontent.com" || enterprise || name.starts_with("github.com/enterprises/")
}

fn is_buildkite(name: &str) -> bool {
    let own = name.strip_prefix("agent.").is_some_and(|rest| rest.ends_with(".buildkite.dev") || rest.ends_with(".buildkite.site"));
    name == "agent.buildkite.com" || own
}

/// The definition of a provider's key, in any case. The claim begins after the first colon: hosts have no port here.
pub(super) fn find(key: &str) -> Option<&'static KeyDefinition> {
    let folded = key.to_ascii_lowercase();
    let (provider, claim) = folded.split_once(':')?;
    if !provider.split('/').next()?.contains('.') {
        return None;
    }
    // Of Google's and Cognito's own claims this one alone is not among the common ones.
    if (provider, claim) == ("accounts.google.com", "google/organization_number") {
        return Some(&NUMBER);
    }
    let common = COMMON.iter().find(|(name, _)| *name == claim).map(|(_, row)| *row);
    let own = || KNOWN.iter().any(|known| (known.is)(provider) && known.claims.contains(&claim)).then_some(&CLAIM);
    common.or_else(own)
}
