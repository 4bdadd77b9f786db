//! What there is to know of a condition key beyond its type: who says it, and whether anybody can.

use crate::{catalogue::Catalogue, document::DocumentKind};

/// W10.8: what only a service of AWS, an endpoint in a VPC or an instance can bring into a request.
const FOREIGN: &[&str] = &[
    "aws:CalledVia",
    "aws:CalledViaFirst",
    "aws:CalledViaLast",
    "aws:ViaAWSService",
    "aws:SourceArn",
    "aws:SourceAccount",
    "aws:SourceOwner",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:SourceVpcArn",
    "aws:VpcSourceIp",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "aws:VpceOrgPaths",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalServiceName",
    "aws:PrincipalServiceNamesList",
    "aws:Ec2InstanceSourceVpc",
    "aws:Ec2InstanceSourcePrivateIPv4",
    "ec2:RoleDelivery",
    "ec2:SourceInstanceArn",
    "lambda:SourceFunctionArn",
    "ssm:SourceInstanceArn",
    "glue:RoleAssumedBy",
    "glue:CredentialIssuingService",
];

/// Present in every request.
const ALWAYS: &[&str] =
    &["aws:CurrentTime", "aws:EpochTime", "aws:SecureTransport", "aws:SourceIp", "aws:RequestedRegion", "aws:PrincipalType", "aws:userid"];

/// Present in every request that is signed; nobody else meets the policies of a caller.
const ALWAYS_SIGNED: &[&str] = &["aws:PrincipalAccount", "aws:PrincipalArn"];

/// W10.8: what a client writes into its own request.
const SAID_BY_CLIENT: &[&str] = &["aws:UserAgent", "aws:referer"];
const SAID_BY_CLIENT_PREFIX: &str = "s3:x-amz-";

/// Whether no client of Daypass can bring it.
pub(super) fn is_foreign(key: &str) -> bool {
    has(FOREIGN, key)
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

/// Whether any request can have it.
pub(super) fn is_known(catalogue: &Catalogue, key: &str) -> bool {
    catalogue.find(key).is_some()
}

/// The key of an identity provider: `token.actions.githubusercontent.com:sub`.
pub(super) fn claim(key: &str) -> Option<&str> {
    let (provider, claim) = key.split_once(':')?;
    provider.split('/').next()?.contains('.').then_some(claim)
}

fn has(keys: &[&str], key: &str) -> bool {
    keys.iter().any(|known| known.eq_ignore_ascii_case(key))
}
