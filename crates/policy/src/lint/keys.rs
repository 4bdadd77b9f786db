//! What there is to know of a condition key beyond its type: who says it, and whether anybody can.

use crate::{
    catalogue::{Catalogue, Producer},
    document::DocumentKind,
};

use super::Rule;

/// W10.8: what is said of calls by AWS's services, and false of every client's.
const FALSE_OF_CLIENTS: &[&str] = &["aws:ViaAWSService", "aws:PrincipalIsAWSService"];

/// Present in every request.
const ALWAYS: &[&str] =
    &["aws:CurrentTime", "aws:EpochTime", "aws:SecureTransport", "aws:SourceIp", "aws:RequestedRegion", "aws:PrincipalType", "aws:userid"];

/// Present in every request that is signed; nobody else meets the policies of a caller.
const ALWAYS_SIGNED: &[&str] = &["aws:PrincipalAccount", "aws:PrincipalArn"];

/// W10.8: what a client writes into its own request.
const SAID_BY_CLIENT: &[&str] = &["aws:UserAgent", "aws:referer"];
const SAID_BY_CLIENT_PREFIX: &str = "s3:x-amz-";

/// Why a key is absent from every request, or the like; `None` if there is nothing to say.
pub(super) fn absence(catalogue: &Catalogue, key: &str) -> Option<(Rule, String)> {
    Some(match catalogue.producer(key) {
        None => (Rule::UnknownKey, format!("{key} is in no list of condition keys: it is absent from every request")),
        Some(Producer::Nobody) => (Rule::ForeignKey, format!("no client can produce {key}; only a service or a network of AWS can")),
        Some(Producer::Federation) => (Rule::NotFilled, format!("{key} is absent from every request, until federated calls are served")),
        Some(Producer::Unserved) => (Rule::NotFilled, format!("{key} is absent from every request: the actions that have it are not served here")),
        Some(Producer::Unknown) => {
            (Rule::NotFilled, format!("nothing here can tell {key}: an Allow with it does not apply, and a Deny with it does"))
        }
        Some(Producer::Connection | Producer::Principal | Producer::Action) => return None,
    })
}

/// Whether it is false in every request of a client.
pub(super) fn is_false_of_clients(key: &str) -> bool {
    has(FALSE_OF_CLIENTS, key)
}

/// Whether every request has it that meets documents of that kind.
pub(super) fn is_always_present(key: &str, kind: DocumentKind) -> bool {
    let signed = match kind {
        DocumentKind::Identity | DocumentKind::Managed | DocumentKind::Session | DocumentKind::ServiceControl => true,
        DocumentKind::Trust | DocumentKind::Resource | DocumentKind::ResourceControl => false,
    };
    has(ALWAYS, key) || (signed && has(ALWAYS_SIGNED, key))
}

/// Whether it is the client's own word.
pub(super) fn is_said_by_client(key: &str) -> bool {
    has(SAID_BY_CLIENT, key) || key.get(..SAID_BY_CLIENT_PREFIX.len()).is_some_and(|head| head.eq_ignore_ascii_case(SAID_BY_CLIENT_PREFIX))
}

/// The key of an identity provider: `token.actions.githubusercontent.com:sub`.
pub(super) fn claim(key: &str) -> Option<&str> {
    let (provider, claim) = key.split_once(':')?;
    provider.split('/').next()?.contains('.').then_some(claim)
}

fn has(keys: &[&str], key: &str) -> bool {
    keys.iter().any(|known| known.eq_ignore_ascii_case(key))
}
