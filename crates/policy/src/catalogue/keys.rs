//! The rows of policy-evaluation §5.

use super::{
    Cardinality::{Multi, Single},
    KeyDefinition,
    KeyType::{self, Arn, Bool, Date, Ip, Numeric, String},
};

const fn built(name: &'static str, kind: KeyType, cardinality: super::Cardinality) -> KeyDefinition {
    KeyDefinition { name, kind, cardinality, built: true }
}

const fn listed(name: &'static str, kind: KeyType, cardinality: super::Cardinality) -> KeyDefinition {
    KeyDefinition { name, kind, cardinality, built: false }
}

/// Every key of the reference.
#[rustfmt::skip]
pub(super) const LISTED: &[KeyDefinition] = &[
    // 5.1 Global keys.
    built("aws:PrincipalArn", Arn, Single),
    built("aws:PrincipalAccount", String, Single),
    built("aws:PrincipalOrgID", String, Single),
    listed("aws:PrincipalOrgPaths", String, Multi),
    built("aws:PrincipalTag/", String, Single),
    built("aws:PrincipalType", String, Single),
    built("aws:userid", String, Single),
    built("aws:username", String, Single),
    listed("aws:PrincipalIsAWSService", Bool, Single),
    listed("aws:PrincipalServiceName", String, Single),
    listed("aws:PrincipalServiceNamesList", String, Multi),
    listed("aws:AssumedRoot", Bool, Single),
    listed("aws:FederatedProvider", String, Single),
    built("aws:TokenIssueTime", Date, Single),
    built("aws:MultiFactorAuthPresent", Bool, Single),
    listed("aws:MultiFactorAuthAge", Numeric, Single),
    listed("aws:SourceIdentity", String, Single),
    listed("aws:Ec2InstanceSourceVpc", String, Single),
    listed("aws:Ec2InstanceSourcePrivateIPv4", Ip, Single),
    listed("ec2:RoleDelivery", Numeric, Single),
    listed("ec2:SourceInstanceArn", Arn, Single),
    listed("lambda:SourceFunctionArn", Arn, Single),
    listed("glue:RoleAssumedBy", String, Single),
    listed("glue:CredentialIssuingService", String, Single),
    listed("ssm:SourceInstanceArn", Arn, Single),
    listed("identitystore:UserId", String, Single),
    built("aws:SourceIp", Ip, Single),
    listed("aws:SourceVpc", String, Single),
    listed("aws:SourceVpce", String, Single),
    listed("aws:SourceVpcArn", Arn, Single),
    listed("aws:VpcSourceIp", Ip, Single),
    listed("aws:VpceAccount", String, Single),
    listed("aws:VpceOrgID", String, Single),
    listed("aws:VpceOrgPaths", String, Multi),
    built("aws:ResourceAccount", String, Single),
    listed("aws:ResourceOrgID", String, Single),
    listed("aws:ResourceOrgPaths", String, Multi),
    built("aws:ResourceTag/", String, Single),
    built("aws:RequestTag/", String, Single),
    built("aws:TagKeys", String, Multi),
    listed("aws:CalledVia", String, Multi),
    listed("aws:CalledViaFirst", String, Single),
    listed("aws:CalledViaLast", String, Single),
    listed("aws:ViaAWSService", Bool, Single),
    built("aws:CurrentTime", Date, Single),
    built("aws:EpochTime", Date, Single),
    built("aws:SecureTransport", Bool, Single),
    built("aws:RequestedRegion", String, Single),
    built("aws:UserAgent", String, Single),
    built("aws:referer", String, Single),
    listed("aws:SourceArn", Arn, Single),
    listed("aws:SourceAccount", String, Single),
    listed("aws:SourceOrgID", String, Single),
    listed("aws:SourceOrgPaths", String, Multi),
    // 5.2 STS.
    built("sts:ExternalId", String, Single),
    built("sts:RoleSessionName", String, Single),
    listed("sts:SourceIdentity", String, Single),
    listed("sts:TransitiveTagKeys", String, Multi),
    listed("sts:AWSServiceName", String, Single),
    listed("sts:DurationSeconds", Numeric, Single),
    listed("sts:TaskPolicyArn", Arn, Single),
    listed("sts:IdentityTokenAudience", String, Multi),
    listed("sts:SigningAlgorithm", String, Single),
    listed("sts:RequestContext/", String, Single),
    listed("sts:RequestContextProviders", String, Multi),
    listed("sts:RoleAuthorizedByIdp", Bool, Single),
    // 5.3 SAML.
    listed("saml:aud", String, Single),
    listed("saml:doc", String, Single),
    listed("saml:iss", String, Single),
    listed("saml:namequalifier", String, Single),
    listed("saml:sub", String, Single),
    listed("saml:sub_type", String, Single),
    listed("saml:edupersonorgdn", String, Single),
    listed("saml:edupersonprimaryaffiliation", String, Single),
    listed("saml:edupersonprimaryorgunitdn", String, Single),
    listed("saml:edupersonprincipalname", String, Single),
    listed("saml:cn", String, Multi),
    listed("saml:commonName", String, Multi),
    listed("saml:edupersonaffiliation", String, Multi),
    listed("saml:edupersonassurance", String, Multi),
    listed("saml:edupersonentitlement", String, Multi),
    listed("saml:edupersonnickname", String, Multi),
    listed("saml:edupersonorgunitdn", String, Multi),
    listed("saml:edupersonscopedaffiliation", String, Multi),
    listed("saml:edupersontargetedid", String, Multi),
    listed("saml:eduorghomepageuri", String, Multi),
    listed("saml:eduorgidentityauthnpolicyuri", String, Multi),
    listed("saml:eduorglegalname", String, Multi),
    listed("saml:eduorgsuperioruri", String, Multi),
    listed("saml:eduorgwhitepagesuri", String, Multi),
    listed("saml:givenName", String, Multi),
    listed("saml:mail", String, Multi),
    listed("saml:name", String, Multi),
    listed("saml:organizationStatus", String, Multi),
    listed("saml:primaryGroupSID", String, Multi),
    listed("saml:surname", String, Multi),
    listed("saml:uid", String, Multi),
    listed("saml:x500UniqueIdentifier", String, Multi),
    // 5.4 Web identity: built-in providers; the others are told by their form, see of_identity_provider.
    listed("cognito-identity.amazonaws.com:amr", String, Multi),
    // 5.5 IAM.
    listed("iam:PassedToService", String, Single),
    listed("iam:AssociatedResourceArn", Arn, Single),
    built("iam:PermissionsBoundary", Arn, Single),
    built("iam:PolicyARN", Arn, Single),
    listed("iam:AWSServiceName", String, Single),
    listed("iam:OrganizationsPolicyId", String, Single),
    built("iam:ResourceTag/", String, Single),
    listed("iam:FIDO-FIPS-140-2-certification", String, Single),
    listed("iam:FIDO-certification", String, Single),
    listed("iam:RegisterSecurityKey", String, Single),
    listed("iam:ServiceSpecificCredentialAgeDays", Numeric, Single),
    listed("iam:ServiceSpecificCredentialServiceName", String, Single),
    listed("iam:DelegationDuration", Numeric, Single),
    // 5.6 S3.
    listed("s3:prefix", String, Single),
    listed("s3:delimiter", String, Single),
    listed("s3:max-keys", Numeric, Single),
    listed("s3:x-amz-acl", String, Single),
    listed("s3:ExistingObjectTag/", String, Single),
    listed("s3:RequestObjectTag/", String, Single),
    listed("s3:VersionId", String, Single),
    listed("s3:authType", String, Single),
    listed("s3:signatureversion", String, Single),
    listed("s3:signatureAge", Numeric, Single),
    listed("s3:TlsVersion", Numeric, Single),
    listed("s3:ResourceAccount", String, Single),
];

/// The keys of identity providers: `<host>[/path]:<claim>`, whatever the host (policy-evaluation §5.4).
pub(super) fn of_identity_provider(key: &str) -> Option<&'static KeyDefinition> {
    const CLAIM: KeyDefinition = listed("<provider>:<claim>", String, Single);
    const CLAIMS: KeyDefinition = listed("<provider>:<claims>", String, Multi);
    const CODEBUILD: KeyDefinition = listed("codebuild:", String, Single);
    if key.get(..10).is_some_and(|head| head.eq_ignore_ascii_case(CODEBUILD.name)) {
        return Some(&CODEBUILD);
    }
    let (provider, claim) = key.split_once(':')?;
    let host = provider.split('/').next()?;
    if !host.contains('.') || claim.is_empty() {
        return None;
    }
    Some(if claim.eq_ignore_ascii_case("amr") { &CLAIMS } else { &CLAIM })
}
