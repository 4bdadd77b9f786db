//! Whether a policy is public: "The meaning of public" in S3's page on blocking public access.
//!
//! A policy is public until it shows that each of its grants goes to fixed values: no wildcard, no variable. In doubt it is public, since that
//! is the side on which nothing leaks. What a `Deny` takes away again is not looked at.

use daypass_names::{AccountId, Arn, IdKind, UniqueId};
use daypass_policy::{Comparison, ConditionBlock, ConditionEntry, Document, Effect, Family, PrincipalElement, PrincipalType, Quantifier, Statement};

use super::networks::Networks;

/// Whether a value of a key restricts.
type Pins = fn(&str) -> bool;

/// Keys that restrict by fixed values, and what such a value is. The first five stand for the page's "AWS principal, user, role" (it names
/// two of them). A value must look like what the key can hold for somebody who is known: a caller without credentials has `aws:userid`
/// too, and AWS writes `anonymous` where his account would stand.
const FIXED: [(&str, Pins); 12] = [
    ("aws:PrincipalArn", is_entity),
    ("aws:userid", is_caller),
    ("aws:PrincipalOrgID", is_in_organization),
    ("aws:PrincipalOrgPaths", is_in_organization),
    ("aws:PrincipalAccount", is_account),
    ("aws:SourceArn", is_arn),
    ("aws:SourceVpc", is_vpc),
    ("aws:SourceVpce", is_endpoint),
    ("aws:SourceOwner", is_account),
    ("aws:SourceAccount", is_account),
    ("s3:DataAccessPointAccount", is_account),
    ("s3:DataAccessPointArn", is_access_point),
];

/// To whom a statement for everyone grants.
enum Reach {
    /// To everyone indeed.
    Everyone,
    /// To everyone who asks from there.
    From(Networks),
    /// To what is fixed.
    Fixed,
}

/// Whether a bucket policy is public. Its networks are judged together, over all statements: who is let in by one of them is let in.
pub fn is_public(document: &Document) -> bool {
    let mut networks = Networks::default();
    for statement in document.statements.iter().filter(|statement| grants(statement) && names_public(statement)) {
        match reach(statement) {
            Reach::Everyone => return true,
            Reach::From(others) => networks.join(others),
            Reach::Fixed => {}
        }
    }
    networks.are_broad()
}

fn grants(statement: &Statement) -> bool {
    match statement.effect {
        Effect::Allow => true,
        Effect::Deny => false,
    }
}

fn names_public(statement: &Statement) -> bool {
    let Some(clause) = &statement.principal else { return true };
    match &clause.element {
        PrincipalElement::Everyone => true,
        PrincipalElement::Listed(listed) => clause.negated || listed.iter().any(|(kind, values)| is_open(*kind, values)),
    }
}

/// The page's own example of a public policy names `graph.facebook.com`: whoever may come by an identity provider is not fixed. What it says of
/// fixed principals has users, roles and services, and no provider, so one of the own account is none either (security §1).
fn is_open(kind: PrincipalType, values: &[String]) -> bool {
    match kind {
        PrincipalType::Federated => !values.is_empty(),
        PrincipalType::Aws | PrincipalType::Service | PrincipalType::CanonicalUser => !values.iter().all(|value| is_fixed(value)),
    }
}

/// All keys of all blocks must hold, so one that restricts is enough.
fn reach(statement: &Statement) -> Reach {
    let conditions = || statement.conditions.iter().filter(|block| binds(block)).flat_map(keys);
    if conditions().any(|(comparison, entry)| compares_texts(comparison) && pins(entry)) {
        return Reach::Fixed;
    }
    let mut networks = conditions().filter_map(|(comparison, entry)| networks(comparison, entry));
    // Of several lists the first narrow one speaks: what they have in common lies in it.
    networks.find(|networks| !networks.are_broad()).map_or(Reach::Everyone, Reach::From)
}

/// The keys of a block, each with how it is compared.
fn keys(block: &ConditionBlock) -> impl Iterator<Item = (Comparison, &ConditionEntry)> {
    block.entries.iter().map(|entry| (block.operator.comparison, entry))
}

/// Whether a block says anything of a request without its keys.
fn binds(block: &ConditionBlock) -> bool {
    let quantified = match block.operator.quantifier {
        None | Some(Quantifier::ForAnyValue) => true,
        // True of a request without the key.
        Some(Quantifier::ForAllValues) => false,
    };
    quantified && !block.operator.if_exists
}

fn compares_texts(comparison: Comparison) -> bool {
    match comparison.family() {
        Family::Text | Family::Pattern | Family::Arn => !comparison.is_negated(),
        Family::Numeric | Family::Date | Family::Bool | Family::Binary | Family::Ip | Family::Null => false,
    }
}

/// Whether every value restricts. No value at all is met by nobody, and shows nothing.
fn pins(entry: &ConditionEntry) -> bool {
    !entry.values.is_empty() && entry.values.iter().all(|value| pins_text(&entry.key, value))
}

/// The networks that a request must come from.
fn networks(comparison: Comparison, entry: &ConditionEntry) -> Option<Networks> {
    let about_source = comparison == Comparison::IpAddress && entry.key.eq_ignore_ascii_case("aws:SourceIp") && !entry.values.is_empty();
    if about_source { Networks::parse(&entry.values) } else { None }
}

fn pins_text(key: &str, value: &str) -> bool {
    FIXED.into_iter().any(|(known, pins)| known.eq_ignore_ascii_case(key) && pins(value))
}

/// A user's id or a root user's, which is his account. A role's callers are `AROLEID:session`, and the page excepts that pattern.
fn is_caller(value: &str) -> bool {
    let is_entity = |id: UniqueId| match id.kind() {
        IdKind::User | IdKind::Role => true,
        IdKind::Group | IdKind::ManagedPolicy | IdKind::PolicyVersion | IdKind::InstanceProfile => false,
    };
    is_account(value) || UniqueId::parse(value).is_ok_and(is_entity)
}

fn is_account(value: &str) -> bool {
    AccountId::parse(value).is_ok()
}

fn is_arn(value: &str) -> bool {
    is_fixed(value) && Arn::parse(value).is_ok()
}

fn is_entity(value: &str) -> bool {
    is_fixed(value) && Arn::parse(value).is_ok_and(|arn| arn.account_id().is_some())
}

fn is_in_organization(value: &str) -> bool {
    is_named(value, "o-")
}

fn is_vpc(value: &str) -> bool {
    is_named(value, "vpc-")
}

fn is_endpoint(value: &str) -> bool {
    is_named(value, "vpce-")
}

fn is_named(value: &str, prefix: &str) -> bool {
    is_fixed(value) && value.strip_prefix(prefix).is_some_and(|name| !name.is_empty())
}

/// The name of the access point may hold a wildcard; region and account are fixed.
fn is_access_point(value: &str) -> bool {
    let mut parts = value.splitn(6, ':');
    let [scheme, partition, service, region, account, resource] = [(); 6].map(|()| parts.next().unwrap_or_default());
    let fixed = [scheme, partition, service, region].into_iter().all(is_fixed) && AccountId::parse(account).is_ok();
    let named = resource.strip_prefix("accesspoint/").is_some_and(|name| !name.is_empty() && !name.contains("${"));
    fixed && (scheme, service) == ("arn", "s3") && named
}

fn is_fixed(value: &str) -> bool {
    !value.is_empty() && !value.contains(['*', '?']) && !value.contains("${")
}
