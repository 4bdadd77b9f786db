//! Where condition keys come from: the connection, the principal, the action; no more (design rule 15).
//!
//! A key that a client merely sends (aws:UserAgent, aws:Referer) is here too, and proves nothing (W10.8).

use std::borrow::Cow;

use daypass_directory::Snapshot;
use daypass_names::{Tag, Timestamp};

use crate::{
    caller::{Caller, Principal},
    event::Facts,
    service::{AskedKey, AskedValue},
    sessions::{FederatedKey, SessionContent, SessionPrincipal},
};

fn one(key: impl Into<Cow<'static, str>>, value: impl Into<String>) -> AskedKey {
    AskedKey::one(key, value)
}

/// All keys of a request that do not depend on what it asks.
pub(crate) fn keys_of(facts: &Facts, caller: &Caller, snapshot: &Snapshot) -> Vec<AskedKey> {
    let mut keys = Vec::with_capacity(24);
    of_connection(facts, &mut keys);
    of_principal(caller, snapshot, facts.now, &mut keys);
    keys
}

/// The connection's keys.
fn of_connection(facts: &Facts, keys: &mut Vec<AskedKey>) {
    keys.push(one("aws:SourceIp", facts.connection.source.to_canonical().to_string()));
    keys.push(one("aws:SecureTransport", if facts.connection.secure { "true" } else { "false" }));
    keys.push(one("aws:CurrentTime", facts.now.to_string()));
    keys.push(one("aws:EpochTime", facts.now.epoch_seconds().to_string()));
    keys.push(one("aws:RequestedRegion", facts.region.as_str()));
    keys.extend(facts.agent.as_deref().map(|agent| one("aws:UserAgent", agent)));
    keys.extend(facts.referer.as_deref().map(|referer| one("aws:Referer", referer)));
}

/// The principal's keys, from its live entity and its verified session.
fn of_principal(caller: &Caller, snapshot: &Snapshot, now: Timestamp, keys: &mut Vec<AskedKey>) {
    keys.push(one("aws:PrincipalType", caller.kind()));
    keys.push(one("aws:userid", caller.user_id()));
    of_services(caller, keys);
    if let Some(arn) = caller.principal_arn() {
        keys.push(one("aws:PrincipalArn", &*arn));
    }
    if let Some(account) = caller.account() {
        keys.push(one("aws:PrincipalAccount", account.to_string()));
        if let Some(organization) = snapshot.organization() {
            keys.push(one("aws:PrincipalOrgID", &*organization.id));
        }
        if let Some(path) = snapshot.organization_path(account) {
            keys.push(AskedKey { key: "aws:PrincipalOrgPaths".into(), value: AskedValue::Many(vec![path.to_string()]) });
        }
    }
    if let Principal::User { user, .. } = caller.principal() {
        keys.push(one("aws:username", user.name.to_string()));
    }
    for tag in principal_tags(caller) {
        keys.push(one(format!("aws:PrincipalTag/{}", tag.key), tag.value));
    }
    if let Some(session) = caller.session() {
        of_session(&session.session().content, now, keys);
    }
}

/// Whether a service calls, or calls for somebody: of a client never, whatever it sends (W10.8). AWS does not say of the anonymous that they are
/// no service: a grant to whoever is none reaches nobody without a signature.
fn of_services(caller: &Caller, keys: &mut Vec<AskedKey>) {
    keys.push(one("aws:ViaAWSService", "false"));
    match caller.principal() {
        Principal::Anonymous | Principal::Operator => {}
        Principal::Root { .. } | Principal::User { .. } | Principal::RoleSession { .. } => keys.push(one("aws:PrincipalIsAWSService", "false")),
        Principal::Service { name } => {
            keys.push(one("aws:PrincipalIsAWSService", "true"));
            keys.push(one("aws:PrincipalServiceName", *name));
            keys.push(AskedKey { key: "aws:PrincipalServiceNamesList".into(), value: AskedValue::Many(vec![(*name).to_owned()]) });
        }
    }
}

/// What the session itself says (W3.4).
fn of_session(content: &SessionContent, now: Timestamp, keys: &mut Vec<AskedKey>) {
    keys.push(one("aws:TokenIssueTime", content.issued.to_string()));
    keys.push(one("aws:MultiFactorAuthPresent", if content.mfa_at.is_some() { "true" } else { "false" }));
    if let Some(at) = content.mfa_at {
        keys.push(one("aws:MultiFactorAuthAge", now.seconds_since(at).to_string()));
    }
    if let SessionPrincipal::Root { assumed: true, .. } = content.principal {
        keys.push(one("aws:AssumedRoot", "true"));
    }
    keys.extend(content.source_identity.as_ref().map(|identity| one("aws:SourceIdentity", identity.as_str())));
    if let Some(origin) = &content.federation {
        keys.push(one("aws:FederatedProvider", origin.provider.as_str()));
        keys.extend(origin.keys.iter().filter_map(of_federation));
    }
}

/// A key that an identity provider vouched for; without a value it is absent.
fn of_federation(key: &FederatedKey) -> Option<AskedKey> {
    let name = key.name.clone();
    if key.multi {
        return Some(AskedKey { key: name.into(), value: AskedValue::Many(key.values.clone()) });
    }
    key.values.first().map(|value| one(name, value.as_str()))
}

/// The entity's tags, each overridden by a session tag of the same key in any case (sts-api §4).
pub(crate) fn principal_tags(caller: &Caller) -> Vec<Tag> {
    let own = match caller.principal() {
        Principal::User { user, .. } => user.tags.as_slice(),
        Principal::RoleSession { role, .. } => role.tags.as_slice(),
        Principal::Anonymous | Principal::Root { .. } | Principal::Service { .. } | Principal::Operator => &[],
    };
    let mut tags: Vec<Tag> = caller.session().map_or(Vec::new(), |session| session.session().content.all_tags().map(|tag| tag.tag.clone()).collect());
    let chosen = tags.len();
    for tag in own {
        if !tags.iter().take(chosen).any(|other| other.folded_key() == tag.folded_key()) {
            tags.push(tag.clone());
        }
    }
    tags
}

#[cfg(test)]
mod tests;
