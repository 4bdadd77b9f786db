//! Whom a statement is about.

use std::collections::BTreeSet;

use daypass_names::{AccountId, Arn};

use crate::{
    document::DocumentKind,
    principal::{PrincipalElement, PrincipalType},
    statement::{ConditionEntry, Effect, Statement},
};

use super::{Rule, Subject, keys, notes::Notes};

pub(super) fn judge(subject: &Subject<'_>, notes: &mut Notes) {
    let statement = subject.statement;
    let Some(clause) = &statement.principal else { return };
    if is_everyone(&clause.element) && !clause.negated && grants(statement) && statement.conditions.is_empty() {
        notes.add(subject.places.principal, Rule::Everyone, everyone_text(subject.document.kind));
    }
    let PrincipalElement::Listed(listed) = &clause.element else { return };
    if clause.negated && statement.effect == Effect::Deny {
        unlisted_accounts(listed, subject.places.principal, notes);
    }
    let values = listed.iter().flat_map(|(kind, values)| values.iter().map(|value| (*kind, value.as_str())));
    for ((kind, value), at) in values.zip(&subject.places.principals) {
        match kind {
            PrincipalType::Aws => external_id(subject, value, *at, notes),
            PrincipalType::Federated => provider(subject, value, *at, notes),
            PrincipalType::Service => {
                notes.add(*at, Rule::ServicePrincipal, format!("{value}: no client is ever a service, so nobody is meant"));
            }
            PrincipalType::CanonicalUser => {}
        }
    }
}

/// policy-evaluation §3: who is to be left out must be listed at every level, his account first.
fn unlisted_accounts(listed: &[(PrincipalType, Vec<String>)], at: usize, notes: &mut Notes) {
    let is_aws = |kind: &PrincipalType| match kind {
        PrincipalType::Aws => true,
        PrincipalType::Federated | PrincipalType::Service | PrincipalType::CanonicalUser => false,
    };
    let values = || listed.iter().filter(|(kind, _)| is_aws(kind)).flat_map(|(_, values)| values);
    if values().any(|value| value == "*") {
        return;
    }
    let of = |value: &String| match Arn::parse(value) {
        Ok(arn) => arn.account_id().map(|account| (account, arn.resource() == "root")),
        Err(_) => AccountId::parse(value).ok().map(|account| (account, true)),
    };
    let accounts = |whole: bool| values().filter_map(of).filter(move |(_, is_whole)| *is_whole == whole).map(|(account, _)| account.to_string());
    let listed: BTreeSet<String> = accounts(true).collect();
    let named: BTreeSet<String> = accounts(false).filter(|account| !listed.contains(account)).collect();
    for account in named {
        notes.add(
            at,
            Rule::NotPrincipalAccount,
            format!("everybody of account {account} is denied: its root (arn:aws:iam::{account}:root) is not listed"),
        );
    }
}

fn is_everyone(element: &PrincipalElement) -> bool {
    match element {
        PrincipalElement::Everyone => true,
        PrincipalElement::Listed(listed) => listed.iter().any(|(kind, values)| match kind {
            PrincipalType::Aws => values.iter().any(|value| value == "*"),
            PrincipalType::Federated | PrincipalType::Service | PrincipalType::CanonicalUser => false,
        }),
    }
}

fn everyone_text(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Trust => "every principal of every account may assume the role, if its own policies let it",
        DocumentKind::Identity
        | DocumentKind::Managed
        | DocumentKind::Session
        | DocumentKind::Resource
        | DocumentKind::ServiceControl
        | DocumentKind::ResourceControl => "everyone is granted this, callers without any credential too",
    }
}

fn grants(statement: &Statement) -> bool {
    match statement.effect {
        Effect::Allow => true,
        Effect::Deny => false,
    }
}

/// policy-evaluation §8: the confused deputy.
fn external_id(subject: &Subject<'_>, value: &str, at: usize, notes: &mut Notes) {
    let statement = subject.statement;
    let bound = entries(statement).any(|entry| entry.key.eq_ignore_ascii_case("sts:ExternalId"));
    if !is_trust(subject.document.kind) || !grants(statement) || bound {
        return;
    }
    let Some(account) = account_of(value) else { return };
    match subject.knowledge.account {
        Some(own) if own == account => {}
        Some(_) => notes.add(at, Rule::NoExternalId, format!("{account} is another account: if it acts for others, ask for sts:ExternalId")),
        None => notes.add(at, Rule::NoExternalId, format!("if {account} is not your own account and acts for others, ask for sts:ExternalId")),
    }
}

fn account_of(value: &str) -> Option<AccountId> {
    AccountId::parse(value).ok().or_else(|| Arn::parse(value).ok()?.account_id())
}

fn provider(subject: &Subject<'_>, value: &str, at: usize, notes: &mut Notes) {
    let statement = subject.statement;
    if !is_trust(subject.document.kind) || !grants(statement) {
        return;
    }
    let account = Arn::parse(value).ok().and_then(|arn| arn.account_id());
    if let (Some(own), Some(account)) = (subject.knowledge.account, account)
        && own != account
    {
        notes.add(at, Rule::ForeignProvider, format!("the provider is of account {account}; a role of {own} can only trust its own providers"));
    }
    let narrowed = entries(statement).any(|entry| is_about_subject(&entry.key));
    if !value.contains(":saml-provider/") && !narrowed {
        notes.add(at, Rule::AnySubject, "no condition says which subject: whoever this provider vouches for may assume the role");
    }
}

/// A claim of a token that tells one subject from another; the audience does not.
fn is_about_subject(key: &str) -> bool {
    keys::claim(key).is_some_and(|claim| !["aud", "oaud", "amr"].iter().any(|known| known.eq_ignore_ascii_case(claim)))
}

fn entries(statement: &Statement) -> impl Iterator<Item = &ConditionEntry> {
    statement.conditions.iter().flat_map(|block| &block.entries)
}

fn is_trust(kind: DocumentKind) -> bool {
    match kind {
        DocumentKind::Trust => true,
        DocumentKind::Identity
        | DocumentKind::Managed
        | DocumentKind::Session
        | DocumentKind::Resource
        | DocumentKind::ServiceControl
        | DocumentKind::ResourceControl => false,
    }
}
