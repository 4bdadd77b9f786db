//! The write controls of trust policies that let a web identity provider in (federation §2.5, recorded).
//!
//! Some issuers give tokens to everybody: who trusts one must say whose tokens he means. Asked when a document is written and never again: what
//! is stored is not judged anew.

use std::collections::HashSet;

use super::statement;
use crate::{
    condition::{Comparison, Operator},
    document::Document,
    error::PolicyError,
    pattern::ActionPattern,
    principal::{PrincipalElement, PrincipalType},
    statement::{ConditionBlock, ConditionEntry, Effect, Statement},
};

const ACTION: &str = "sts:AssumeRoleWithWebIdentity";
/// What stands before the host and path of a provider's ARN.
const PROVIDER: &str = ":oidc-provider/";
/// GitHub's issuer, and those of enterprises that begin with it.
const GITHUB: &str = "token.actions.githubusercontent.com";
const COGNITO: &str = "cognito-identity.amazonaws.com";
const COGNITO_WITHOUT_CONDITION: &str = "A condition block must be present for the Cognito provider";

/// Issuers that many share, to the letter, and the key that tells their tenants apart; of a bare claim, the issuer's.
const SHARED: [(&str, &str); 21] = [
    ("gitlab.com", "sub"),
    ("agent.buildkite.com", "sub"),
    ("app.terraform.io", "sub"),
    ("oidc.codefresh.io", "sub"),
    ("studio.datachain.ai/api", "sub"),
    ("vstoken.actions.githubusercontent.com", "sub"),
    ("oidc-configuration.audit-log.githubusercontent.com", "sub"),
    ("scalr.io", "sub"),
    ("tokens.cloud.shisho.dev", "sub"),
    ("proidc.upbound.io", "sub"),
    (COGNITO, "aud"),
    ("api.pulumi.com/oidc", "aud"),
    ("sandboxes.cloud", "aud"),
    ("oidc.vercel.com", "aud"),
    // Azure Sentinel puts its tenant into the session's name.
    ("sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d", "sts:RoleSessionName"),
    // IBM Turbonomic.
    ("rh-oidc.s3.us-east-1.amazonaws.com/22ejnvnnturfmt6km08idd0nt4hekbn7", "sub"),
    ("rh-oidc.s3.us-east-1.amazonaws.com/23e3sd27sju1hoou6ohfs68vbno607tr", "sub"),
    ("rh-oidc.s3.us-east-1.amazonaws.com/23ne21h005qjl3n33d8dui5dlrmv2tmg", "sub"),
    ("rh-oidc.s3.us-east-1.amazonaws.com/24jrf12m5dj7ljlfb4ta2frhrcoadm26", "sub"),
    ("oidc.op1.openshiftapps.com/2f785sojlpb85i7402pk3qogugim5nfb", "sub"),
    ("oidc.op1.openshiftapps.com/2c51blsaqa9gkjt0o9rt11mle8mmropu", "sub"),
];

/// Providers that are older than OpenID Connect at AWS, and their keys: of these one must be compared, with whatever value.
const CLASSIC: [(&str, &[&str]); 3] =
    [("accounts.google.com", &["aud", "oaud", "sub"]), ("www.amazon.com", &["app_id", "sub"]), ("graph.facebook.com", &["app_id", "sub"])];

/// Every Allow that covers the action is asked for itself: another one beside it does not help.
pub(super) fn check(document: &Document) -> Result<(), PolicyError> {
    for statement in document.statements.iter().filter(|statement| lets_in(statement)) {
        // Each once: a long list of the same would be a long look at every condition.
        let mut seen = HashSet::new();
        if let Some(text) = providers(statement).filter(|provider| seen.insert(*provider)).find_map(|provider| offence(provider, statement)) {
            return Err(statement::at(text, statement));
        }
    }
    Ok(())
}

fn lets_in(statement: &Statement) -> bool {
    let allows = match statement.effect {
        Effect::Allow => true,
        Effect::Deny => false,
    };
    allows && statement.actions.as_ref().is_some_and(|clause| clause.items.iter().any(|action| ActionPattern::parse(action).covers(ACTION)))
}

/// The federated principals as they are written.
fn providers(statement: &Statement) -> impl Iterator<Item = &str> {
    let listed = match statement.principal.as_ref().map(|clause| &clause.element) {
        Some(PrincipalElement::Listed(listed)) => listed.as_slice(),
        Some(PrincipalElement::Everyone) | None => &[],
    };
    listed.iter().filter(|(kind, _)| *kind == PrincipalType::Federated).flat_map(|(_, values)| values).map(String::as_str)
}

fn offence(provider: &str, statement: &Statement) -> Option<String> {
    let issuer = provider.split_once(PROVIDER).map_or(provider, |(_, issuer)| issuer);
    if let Some((_, claims)) = CLASSIC.iter().find(|(classic, _)| *classic == issuer) {
        let text = || format!("Policy trusting {issuer} requires a StringEquals condition on an application id");
        return (!compares_any(issuer, claims, statement)).then(text);
    }
    if issuer == COGNITO && statement.conditions.is_empty() {
        return Some(COGNITO_WITHOUT_CONDITION.to_owned());
    }
    let (keys, is_open): (Vec<String>, fn(&str) -> bool) = if issuer.starts_with(GITHUB) {
        (["sub", "job_workflow_ref"].map(|claim| format!("{issuer}:{claim}")).into(), |value| value.starts_with('*') || value.trim().is_empty())
    } else {
        let (_, key) = SHARED.iter().find(|(shared, _)| *shared == issuer)?;
        (vec![if key.contains(':') { (*key).to_owned() } else { format!("{issuer}:{key}") }], |value| value == "*")
    };
    let scoped = statement.conditions.iter().any(|block| is_scoped(block, &keys, is_open));
    (!scoped).then(|| {
        let keys = keys.join(" or ");
        format!(
            "Trust policy with trusted principal {provider} must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, {keys} which is not scoped to all."
        )
    })
}

/// Whether the block compares one of the keys, and none of them with a value that is open to all. Values are not weighed any further: `?`
/// passes, and so does an empty list.
fn is_scoped(block: &ConditionBlock, keys: &[String], is_open: fn(&str) -> bool) -> bool {
    if !(compares_texts(block.operator) || is_like(block.operator)) {
        return false;
    }
    let named: Vec<&ConditionEntry> = block.entries.iter().filter(|entry| keys.iter().any(|key| key.eq_ignore_ascii_case(&entry.key))).collect();
    !named.is_empty() && named.iter().all(|entry| !entry.values.iter().any(|value| is_open(value)))
}

/// Here a key has a case, and there are no wildcards.
fn compares_any(issuer: &str, claims: &[&str], statement: &Statement) -> bool {
    let blocks = statement.conditions.iter().filter(|block| compares_texts(block.operator));
    let mut keys = blocks.flat_map(|block| &block.entries).map(|entry| entry.key.as_str());
    keys.any(|key| key.split_once(':').is_some_and(|(host, claim)| host == issuer && claims.contains(&claim)))
}

fn compares_texts(operator: Operator) -> bool {
    matches!(operator.comparison, Comparison::StringEquals | Comparison::StringEqualsIgnoreCase) && !operator.if_exists
}

fn is_like(operator: Operator) -> bool {
    operator.comparison == Comparison::StringLike && !operator.if_exists
}
