//! Whether a policy is public: "The meaning of public" in S3's page on blocking public access.
//!
//! A policy is public until it shows that each of its grants goes to fixed values: no wildcard, no variable. In doubt it is public, since that
//! is the side on which nothing leaks. What a `Deny` takes away again is not looked at.

use daypass_names::{AccountId, Arn, IdKind, UniqueId};
use daypass_policy::{Comparison, ConditionBlock, ConditionEntry, Document, Effect, Network, PrincipalElement, PrincipalType, Quantifier, Statement};

/// The broadest IPv4 network that is not public, in bits. No private network of RFC 1918 is broader, so their exception never speaks.
const V4_BITS: u32 = 8;
/// The broadest IPv6 network that is not public, in bits. Recorded: unique local addresses are no exception.
const V6_BITS: u32 = 32;

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

/// Whether a bucket policy is public.
pub fn is_public(document: &Document) -> bool {
    document.statements.iter().any(grants_to_public)
}

fn grants_to_public(statement: &Statement) -> bool {
    match statement.effect {
        Effect::Deny => false,
        Effect::Allow => names_public(statement) && !statement.conditions.iter().any(restricts),
    }
}

fn names_public(statement: &Statement) -> bool {
    let Some(clause) = &statement.principal else { return true };
    match &clause.element {
        PrincipalElement::Everyone => true,
        PrincipalElement::Listed(listed) => clause.negated || listed.iter().any(|(kind, values)| is_open(*kind, values)),
    }
}

/// The page's own example of a public policy names `graph.facebook.com`: whoever may come by an identity provider is not fixed.
fn is_open(kind: PrincipalType, values: &[String]) -> bool {
    match kind {
        PrincipalType::Federated => !values.is_empty(),
        PrincipalType::Aws | PrincipalType::Service | PrincipalType::CanonicalUser => !values.iter().all(|value| is_fixed(value)),
    }
}

/// All keys of all blocks must hold, so one that restricts is enough.
fn restricts(block: &ConditionBlock) -> bool {
    let quantified = match block.operator.quantifier {
        None | Some(Quantifier::ForAnyValue) => true,
        // True of a request without the key.
        Some(Quantifier::ForAllValues) => false,
    };
    quantified && !block.operator.if_exists && block.entries.iter().any(|entry| pins(block.operator.comparison, entry))
}

fn pins(comparison: Comparison, entry: &ConditionEntry) -> bool {
    let pinned: fn(&str, &str) -> bool = match comparison {
        Comparison::StringEquals | Comparison::StringEqualsIgnoreCase | Comparison::StringLike | Comparison::ArnEquals | Comparison::ArnLike => {
            pins_text
        }
        Comparison::IpAddress => pins_network,
        Comparison::StringNotEquals
        | Comparison::StringNotEqualsIgnoreCase
        | Comparison::StringNotLike
        | Comparison::NumericEquals
        | Comparison::NumericNotEquals
        | Comparison::NumericLessThan
        | Comparison::NumericLessThanEquals
        | Comparison::NumericGreaterThan
        | Comparison::NumericGreaterThanEquals
        | Comparison::DateEquals
        | Comparison::DateNotEquals
        | Comparison::DateLessThan
        | Comparison::DateLessThanEquals
        | Comparison::DateGreaterThan
        | Comparison::DateGreaterThanEquals
        | Comparison::Bool
        | Comparison::BinaryEquals
        | Comparison::NotIpAddress
        | Comparison::ArnNotEquals
        | Comparison::ArnNotLike
        | Comparison::Null => return false,
    };
    !entry.values.is_empty() && entry.values.iter().all(|value| pinned(&entry.key, value))
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

fn pins_network(key: &str, value: &str) -> bool {
    let narrow = match Network::parse(value) {
        Network::V4 { mask, .. } => mask.count_ones() >= V4_BITS,
        Network::V6 { mask, .. } => mask.count_ones() >= V6_BITS,
        Network::HostBits | Network::Unreadable => false,
    };
    narrow && key.eq_ignore_ascii_case("aws:SourceIp")
}

fn is_fixed(value: &str) -> bool {
    !value.is_empty() && !value.contains(['*', '?']) && !value.contains("${")
}
