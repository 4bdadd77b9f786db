//! Generated from `descriptions/`; do not edit.

#![allow(unused_imports)]

use std::collections::BTreeMap;

use daypass_names::{SecretText, Timestamp};

use crate::{
    model::{Access, ActionRow, ConditionKeyRow, ErrorRow, Member, OperationModel, Protocol, ServiceModel, Type},
    pattern::{Class, Pattern},
    record_value,
    shape::{In, Nothing, Operation, Out, Record, write_optional, write_required},
};

/// The service.
pub static SERVICE: ServiceModel = ServiceModel {
    name: "sts",
    version: "2011-06-15",
    namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    protocol: Protocol::AwsQuery,
    target_prefix: None,
    global: false,
    echoes_values: true,
    operations: &OPERATIONS,
    keys: &KEYS,
};
static KEYS: [ConditionKeyRow; 57] = [
    ConditionKeyRow { key: "accounts.google.com:aud", kind: "String", multivalued: false },
    ConditionKeyRow { key: "accounts.google.com:oaud", kind: "String", multivalued: false },
    ConditionKeyRow { key: "accounts.google.com:sub", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:RequestTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:ResourceTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:TagKeys", kind: "String", multivalued: true },
    ConditionKeyRow { key: "cognito-identity.amazonaws.com:amr", kind: "String", multivalued: false },
    ConditionKeyRow { key: "cognito-identity.amazonaws.com:aud", kind: "String", multivalued: false },
    ConditionKeyRow { key: "cognito-identity.amazonaws.com:sub", kind: "String", multivalued: false },
    ConditionKeyRow { key: "graph.facebook.com:app_id", kind: "String", multivalued: false },
    ConditionKeyRow { key: "graph.facebook.com:id", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:ResourceTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:aud", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:cn", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:commonName", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:doc", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:eduorghomepageuri", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:eduorgidentityauthnpolicyuri", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:eduorglegalname", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:eduorgsuperioruri", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:eduorgwhitepagesuri", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:edupersonaffiliation", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:edupersonassurance", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:edupersonentitlement", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:edupersonnickname", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:edupersonorgdn", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:edupersonorgunitdn", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:edupersonprimaryaffiliation", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:edupersonprimaryorgunitdn", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:edupersonprincipalname", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:edupersonscopedaffiliation", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:edupersontargetedid", kind: "String", multivalued: true },
    ConditionKeyRow { key: "saml:givenName", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:iss", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:mail", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:name", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:namequalifier", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:organizationStatus", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:primaryGroupSID", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:sub", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:sub_type", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:surname", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:uid", kind: "String", multivalued: false },
    ConditionKeyRow { key: "saml:x500UniqueIdentifier", kind: "String", multivalued: false },
    ConditionKeyRow { key: "sts:AWSServiceName", kind: "String", multivalued: false },
    ConditionKeyRow { key: "sts:DurationSeconds", kind: "Numeric", multivalued: false },
    ConditionKeyRow { key: "sts:ExternalId", kind: "String", multivalued: false },
    ConditionKeyRow { key: "sts:IdentityTokenAudience", kind: "String", multivalued: true },
    ConditionKeyRow { key: "sts:RequestContext/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "sts:RequestContextProviders", kind: "ARN", multivalued: true },
    ConditionKeyRow { key: "sts:RoleSessionName", kind: "String", multivalued: false },
    ConditionKeyRow { key: "sts:SigningAlgorithm", kind: "String", multivalued: false },
    ConditionKeyRow { key: "sts:SourceIdentity", kind: "String", multivalued: false },
    ConditionKeyRow { key: "sts:TaskPolicyArn", kind: "String", multivalued: false },
    ConditionKeyRow { key: "sts:TransitiveTagKeys", kind: "String", multivalued: true },
    ConditionKeyRow { key: "www.amazon.com:app_id", kind: "String", multivalued: false },
    ConditionKeyRow { key: "www.amazon.com:user_id", kind: "String", multivalued: false },
];
static M_ASSUME_ROLE: OperationModel = OperationModel {
    name: "AssumeRole",
    signed: true,
    read_only: true,
    wrapper: Some("AssumeRoleResult"),
    actions: &[ActionRow {
        action: "sts:AssumeRole",
        access: Access::Write,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &[
            "accounts.google.com:aud",
            "accounts.google.com:sub",
            "aws:RequestTag/${TagKey}",
            "aws:ResourceTag/${TagKey}",
            "aws:TagKeys",
            "cognito-identity.amazonaws.com:amr",
            "cognito-identity.amazonaws.com:aud",
            "cognito-identity.amazonaws.com:sub",
            "graph.facebook.com:app_id",
            "graph.facebook.com:id",
            "iam:ResourceTag/${TagKey}",
            "saml:namequalifier",
            "saml:sub",
            "saml:sub_type",
            "sts:ExternalId",
            "sts:RoleSessionName",
            "sts:SourceIdentity",
            "sts:TransitiveTagKeys",
            "www.amazon.com:app_id",
            "www.amazon.com:user_id",
        ],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ExpiredTokenException", status: 400 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "PackedPolicyTooLarge", status: 400 },
        ErrorRow { code: "RegionDisabledException", status: 403 },
    ],
    service: &SERVICE,
    input: &ASSUME_ROLE_REQUEST_MEMBERS,
};
static M_ASSUME_ROLE_WITH_SAML: OperationModel = OperationModel {
    name: "AssumeRoleWithSAML",
    signed: false,
    read_only: true,
    wrapper: Some("AssumeRoleWithSAMLResult"),
    actions: &[ActionRow {
        action: "sts:AssumeRoleWithSAML",
        access: Access::Write,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &[
            "aws:RequestTag/${TagKey}",
            "aws:ResourceTag/${TagKey}",
            "aws:TagKeys",
            "iam:ResourceTag/${TagKey}",
            "saml:aud",
            "saml:cn",
            "saml:commonName",
            "saml:doc",
            "saml:eduorghomepageuri",
            "saml:eduorgidentityauthnpolicyuri",
            "saml:eduorglegalname",
            "saml:eduorgsuperioruri",
            "saml:eduorgwhitepagesuri",
            "saml:edupersonaffiliation",
            "saml:edupersonassurance",
            "saml:edupersonentitlement",
            "saml:edupersonnickname",
            "saml:edupersonorgdn",
            "saml:edupersonorgunitdn",
            "saml:edupersonprimaryaffiliation",
            "saml:edupersonprimaryorgunitdn",
            "saml:edupersonprincipalname",
            "saml:edupersonscopedaffiliation",
            "saml:edupersontargetedid",
            "saml:givenName",
            "saml:iss",
            "saml:mail",
            "saml:name",
            "saml:namequalifier",
            "saml:organizationStatus",
            "saml:primaryGroupSID",
            "saml:sub",
            "saml:sub_type",
            "saml:surname",
            "saml:uid",
            "saml:x500UniqueIdentifier",
            "sts:RoleSessionName",
            "sts:SourceIdentity",
            "sts:TransitiveTagKeys",
        ],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ExpiredTokenException", status: 400 },
        ErrorRow { code: "IDPRejectedClaim", status: 403 },
        ErrorRow { code: "InvalidIdentityToken", status: 400 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "PackedPolicyTooLarge", status: 400 },
        ErrorRow { code: "RegionDisabledException", status: 403 },
    ],
    service: &SERVICE,
    input: &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS,
};
static M_ASSUME_ROLE_WITH_WEB_IDENTITY: OperationModel = OperationModel {
    name: "AssumeRoleWithWebIdentity",
    signed: false,
    read_only: true,
    wrapper: Some("AssumeRoleWithWebIdentityResult"),
    actions: &[ActionRow {
        action: "sts:AssumeRoleWithWebIdentity",
        access: Access::Write,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &[
            "accounts.google.com:aud",
            "accounts.google.com:oaud",
            "accounts.google.com:sub",
            "aws:RequestTag/${TagKey}",
            "aws:ResourceTag/${TagKey}",
            "aws:TagKeys",
            "cognito-identity.amazonaws.com:amr",
            "cognito-identity.amazonaws.com:aud",
            "cognito-identity.amazonaws.com:sub",
            "graph.facebook.com:app_id",
            "graph.facebook.com:id",
            "iam:ResourceTag/${TagKey}",
            "sts:RoleSessionName",
            "sts:SourceIdentity",
            "sts:TransitiveTagKeys",
            "www.amazon.com:app_id",
            "www.amazon.com:user_id",
        ],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ExpiredTokenException", status: 400 },
        ErrorRow { code: "IDPCommunicationError", status: 400 },
        ErrorRow { code: "IDPRejectedClaim", status: 403 },
        ErrorRow { code: "InvalidIdentityToken", status: 400 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "PackedPolicyTooLarge", status: 400 },
        ErrorRow { code: "RegionDisabledException", status: 403 },
    ],
    service: &SERVICE,
    input: &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS,
};
static M_ASSUME_ROOT: OperationModel = OperationModel {
    name: "AssumeRoot",
    signed: true,
    read_only: false,
    wrapper: Some("AssumeRootResult"),
    actions: &[ActionRow {
        action: "sts:AssumeRoot",
        access: Access::Write,
        resources: &["arn:${Partition}:iam::${Account}:root"],
        keys: &["sts:TaskPolicyArn"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "ExpiredTokenException", status: 400 }, ErrorRow { code: "RegionDisabledException", status: 403 }],
    service: &SERVICE,
    input: &ASSUME_ROOT_REQUEST_MEMBERS,
};
static M_DECODE_AUTHORIZATION_MESSAGE: OperationModel = OperationModel {
    name: "DecodeAuthorizationMessage",
    signed: true,
    read_only: false,
    wrapper: Some("DecodeAuthorizationMessageResult"),
    actions: &[ActionRow { action: "sts:DecodeAuthorizationMessage", access: Access::Write, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "InvalidAuthorizationMessageException", status: 400 }],
    service: &SERVICE,
    input: &DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS,
};
static M_GET_ACCESS_KEY_INFO: OperationModel = OperationModel {
    name: "GetAccessKeyInfo",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccessKeyInfoResult"),
    actions: &[ActionRow { action: "sts:GetAccessKeyInfo", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[],
    service: &SERVICE,
    input: &GET_ACCESS_KEY_INFO_REQUEST_MEMBERS,
};
static M_GET_CALLER_IDENTITY: OperationModel = OperationModel {
    name: "GetCallerIdentity",
    signed: true,
    read_only: true,
    wrapper: Some("GetCallerIdentityResult"),
    actions: &[ActionRow { action: "sts:GetCallerIdentity", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[],
    service: &SERVICE,
    input: &[],
};
static M_GET_DELEGATED_ACCESS_TOKEN: OperationModel = OperationModel {
    name: "GetDelegatedAccessToken",
    signed: true,
    read_only: false,
    wrapper: Some("GetDelegatedAccessTokenResult"),
    actions: &[ActionRow { action: "sts:GetDelegatedAccessToken", access: Access::Write, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "ExpiredTradeInTokenException", status: 400 },
        ErrorRow { code: "PackedPolicyTooLarge", status: 400 },
        ErrorRow { code: "RegionDisabledException", status: 403 },
    ],
    service: &SERVICE,
    input: &GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS,
};
static M_GET_FEDERATION_TOKEN: OperationModel = OperationModel {
    name: "GetFederationToken",
    signed: true,
    read_only: false,
    wrapper: Some("GetFederationTokenResult"),
    actions: &[ActionRow {
        action: "sts:GetFederationToken",
        access: Access::Read,
        resources: &[
            "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
            "arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}",
        ],
        keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "PackedPolicyTooLarge", status: 400 },
        ErrorRow { code: "RegionDisabledException", status: 403 },
    ],
    service: &SERVICE,
    input: &GET_FEDERATION_TOKEN_REQUEST_MEMBERS,
};
static M_GET_SESSION_TOKEN: OperationModel = OperationModel {
    name: "GetSessionToken",
    signed: true,
    read_only: false,
    wrapper: Some("GetSessionTokenResult"),
    actions: &[ActionRow { action: "sts:GetSessionToken", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "RegionDisabledException", status: 403 }],
    service: &SERVICE,
    input: &GET_SESSION_TOKEN_REQUEST_MEMBERS,
};
static M_GET_WEB_IDENTITY_TOKEN: OperationModel = OperationModel {
    name: "GetWebIdentityToken",
    signed: true,
    read_only: false,
    wrapper: Some("GetWebIdentityTokenResult"),
    actions: &[ActionRow {
        action: "sts:GetWebIdentityToken",
        access: Access::Write,
        resources: &[],
        keys: &["aws:RequestTag/${TagKey}", "aws:TagKeys", "sts:DurationSeconds", "sts:IdentityTokenAudience", "sts:SigningAlgorithm"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "JWTPayloadSizeExceededException", status: 400 },
        ErrorRow { code: "OutboundWebIdentityFederationDisabledException", status: 403 },
        ErrorRow { code: "SessionDurationEscalationException", status: 403 },
    ],
    service: &SERVICE,
    input: &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS,
};
static OPERATIONS: [&OperationModel; 11] = [
    &M_ASSUME_ROLE,
    &M_ASSUME_ROLE_WITH_SAML,
    &M_ASSUME_ROLE_WITH_WEB_IDENTITY,
    &M_ASSUME_ROOT,
    &M_DECODE_AUTHORIZATION_MESSAGE,
    &M_GET_ACCESS_KEY_INFO,
    &M_GET_CALLER_IDENTITY,
    &M_GET_DELEGATED_ACCESS_TOKEN,
    &M_GET_FEDERATION_TOKEN,
    &M_GET_SESSION_TOKEN,
    &M_GET_WEB_IDENTITY_TOKEN,
];
/// The operation `AssumeRole`.
#[derive(Debug)]
pub struct AssumeRole;
impl Operation for AssumeRole {
    type Input = AssumeRoleRequest;
    type Output = AssumeRoleResponse;
    const MODEL: &'static OperationModel = &M_ASSUME_ROLE;
}
/// The operation `AssumeRoleWithSAML`.
#[derive(Debug)]
pub struct AssumeRoleWithSAML;
impl Operation for AssumeRoleWithSAML {
    type Input = AssumeRoleWithSAMLRequest;
    type Output = AssumeRoleWithSAMLResponse;
    const MODEL: &'static OperationModel = &M_ASSUME_ROLE_WITH_SAML;
}
/// The operation `AssumeRoleWithWebIdentity`.
#[derive(Debug)]
pub struct AssumeRoleWithWebIdentity;
impl Operation for AssumeRoleWithWebIdentity {
    type Input = AssumeRoleWithWebIdentityRequest;
    type Output = AssumeRoleWithWebIdentityResponse;
    const MODEL: &'static OperationModel = &M_ASSUME_ROLE_WITH_WEB_IDENTITY;
}
/// The operation `AssumeRoot`.
#[derive(Debug)]
pub struct AssumeRoot;
impl Operation for AssumeRoot {
    type Input = AssumeRootRequest;
    type Output = AssumeRootResponse;
    const MODEL: &'static OperationModel = &M_ASSUME_ROOT;
}
/// The operation `DecodeAuthorizationMessage`.
#[derive(Debug)]
pub struct DecodeAuthorizationMessage;
impl Operation for DecodeAuthorizationMessage {
    type Input = DecodeAuthorizationMessageRequest;
    type Output = DecodeAuthorizationMessageResponse;
    const MODEL: &'static OperationModel = &M_DECODE_AUTHORIZATION_MESSAGE;
}
/// The operation `GetAccessKeyInfo`.
#[derive(Debug)]
pub struct GetAccessKeyInfo;
impl Operation for GetAccessKeyInfo {
    type Input = GetAccessKeyInfoRequest;
    type Output = GetAccessKeyInfoResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCESS_KEY_INFO;
}
/// The operation `GetCallerIdentity`.
#[derive(Debug)]
pub struct GetCallerIdentity;
impl Operation for GetCallerIdentity {
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
    const MODEL: &'static OperationModel = &M_GET_CALLER_IDENTITY;
}
/// The operation `GetDelegatedAccessToken`.
#[derive(Debug)]
pub struct GetDelegatedAccessToken;
impl Operation for GetDelegatedAccessToken {
    type Input = GetDelegatedAccessTokenRequest;
    type Output = GetDelegatedAccessTokenResponse;
    const MODEL: &'static OperationModel = &M_GET_DELEGATED_ACCESS_TOKEN;
}
/// The operation `GetFederationToken`.
#[derive(Debug)]
pub struct GetFederationToken;
impl Operation for GetFederationToken {
    type Input = GetFederationTokenRequest;
    type Output = GetFederationTokenResponse;
    const MODEL: &'static OperationModel = &M_GET_FEDERATION_TOKEN;
}
/// The operation `GetSessionToken`.
#[derive(Debug)]
pub struct GetSessionToken;
impl Operation for GetSessionToken {
    type Input = GetSessionTokenRequest;
    type Output = GetSessionTokenResponse;
    const MODEL: &'static OperationModel = &M_GET_SESSION_TOKEN;
}
/// The operation `GetWebIdentityToken`.
#[derive(Debug)]
pub struct GetWebIdentityToken;
impl Operation for GetWebIdentityToken {
    type Input = GetWebIdentityTokenRequest;
    type Output = GetWebIdentityTokenResponse;
    const MODEL: &'static OperationModel = &M_GET_WEB_IDENTITY_TOKEN;
}
static ASSUME_ROLE_REQUEST_MEMBERS: [Member; 13] = [
    Member { name: "RoleArn", wire: "RoleArn", path: "roleArn", kind: &T_ARN_TYPE },
    Member { name: "RoleSessionName", wire: "RoleSessionName", path: "roleSessionName", kind: &T_ROLE_SESSION_NAME_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", path: "policyArns", kind: &T_POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "Policy", wire: "Policy", path: "policy", kind: &T_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_ROLE_DURATION_SECONDS_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "TransitiveTagKeys", wire: "TransitiveTagKeys", path: "transitiveTagKeys", kind: &T_TAG_KEY_LIST_TYPE },
    Member { name: "ExternalId", wire: "ExternalId", path: "externalId", kind: &T_EXTERNAL_ID_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "TokenCode", wire: "TokenCode", path: "tokenCode", kind: &T_TOKEN_CODE_TYPE },
    Member { name: "SourceIdentity", wire: "SourceIdentity", path: "sourceIdentity", kind: &T_SOURCE_IDENTITY_TYPE },
    Member { name: "ProvidedContexts", wire: "ProvidedContexts", path: "providedContexts", kind: &T_PROVIDED_CONTEXTS_LIST_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `AssumeRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleRequest {
    /// `RoleArn`
    pub role_arn: String,
    /// `RoleSessionName`
    pub role_session_name: String,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`
    pub policy: Option<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `TransitiveTagKeys`
    pub transitive_tag_keys: Option<Vec<String>>,
    /// `ExternalId`
    pub external_id: Option<String>,
    /// `SerialNumber`
    pub serial_number: Option<String>,
    /// `TokenCode`
    pub token_code: Option<SecretText>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `ProvidedContexts`
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for AssumeRoleRequest {
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_arn: from.required(&ASSUME_ROLE_REQUEST_MEMBERS[0]),
            role_session_name: from.required(&ASSUME_ROLE_REQUEST_MEMBERS[1]),
            policy_arns: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[2]),
            policy: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[3]),
            duration_seconds: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[4]),
            tags: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[5]),
            transitive_tag_keys: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[6]),
            external_id: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[7]),
            serial_number: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[8]),
            token_code: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[9]),
            source_identity: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[10]),
            provided_contexts: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[11]),
            minimum_session_token_size: from.optional(&ASSUME_ROLE_REQUEST_MEMBERS[12]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSUME_ROLE_REQUEST_MEMBERS[0], &self.role_arn);
        write_required(to, &ASSUME_ROLE_REQUEST_MEMBERS[1], &self.role_session_name);
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[2], self.policy_arns.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[3], self.policy.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[4], self.duration_seconds.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[5], self.tags.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[6], self.transitive_tag_keys.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[7], self.external_id.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[8], self.serial_number.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[9], self.token_code.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[10], self.source_identity.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[11], self.provided_contexts.as_ref());
        write_optional(to, &ASSUME_ROLE_REQUEST_MEMBERS[12], self.minimum_session_token_size.as_ref());
    }
}
static ASSUME_ROLE_RESPONSE_MEMBERS: [Member; 6] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member { name: "AssumedRoleUser", wire: "AssumedRoleUser", path: "assumedRoleUser", kind: &Type::FREE },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", path: "packedPolicySize", kind: &T_NON_NEGATIVE_INTEGER_TYPE },
    Member { name: "SourceIdentity", wire: "SourceIdentity", path: "sourceIdentity", kind: &T_SOURCE_IDENTITY_TYPE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `AssumeRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for AssumeRoleResponse {
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credentials: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[0]),
            assumed_role_user: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[1]),
            packed_policy_size: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[2]),
            source_identity: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[3]),
            session_token_utilization: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[4]),
            session_token_size: from.optional(&ASSUME_ROLE_RESPONSE_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[1], self.assumed_role_user.as_ref());
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[2], self.packed_policy_size.as_ref());
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[3], self.source_identity.as_ref());
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[4], self.session_token_utilization.as_ref());
        write_optional(to, &ASSUME_ROLE_RESPONSE_MEMBERS[5], self.session_token_size.as_ref());
    }
}
static ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS: [Member; 7] = [
    Member { name: "RoleArn", wire: "RoleArn", path: "roleArn", kind: &T_ARN_TYPE },
    Member { name: "PrincipalArn", wire: "PrincipalArn", path: "principalArn", kind: &T_ARN_TYPE },
    Member { name: "SAMLAssertion", wire: "SAMLAssertion", path: "sAMLAssertion", kind: &T_SAML_ASSERTION_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", path: "policyArns", kind: &T_POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "Policy", wire: "Policy", path: "policy", kind: &T_SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_ROLE_DURATION_SECONDS_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `AssumeRoleWithSAMLRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleWithSAMLRequest {
    /// `RoleArn`
    pub role_arn: String,
    /// `PrincipalArn`
    pub principal_arn: String,
    /// `SAMLAssertion`
    pub saml_assertion: SecretText,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`
    pub policy: Option<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for AssumeRoleWithSAMLRequest {
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_arn: from.required(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[0]),
            principal_arn: from.required(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[1]),
            saml_assertion: from.required(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[2]),
            policy_arns: from.optional(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[3]),
            policy: from.optional(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[4]),
            duration_seconds: from.optional(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[5]),
            minimum_session_token_size: from.optional(&ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[6]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[0], &self.role_arn);
        write_required(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[1], &self.principal_arn);
        write_required(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[2], &self.saml_assertion);
        write_optional(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[3], self.policy_arns.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[4], self.policy.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[5], self.duration_seconds.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS[6], self.minimum_session_token_size.as_ref());
    }
}
static ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS: [Member; 11] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member { name: "AssumedRoleUser", wire: "AssumedRoleUser", path: "assumedRoleUser", kind: &Type::FREE },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", path: "packedPolicySize", kind: &T_NON_NEGATIVE_INTEGER_TYPE },
    Member { name: "Subject", wire: "Subject", path: "subject", kind: &T_SUBJECT },
    Member { name: "SubjectType", wire: "SubjectType", path: "subjectType", kind: &T_SUBJECT_TYPE },
    Member { name: "Issuer", wire: "Issuer", path: "issuer", kind: &T_ISSUER },
    Member { name: "Audience", wire: "Audience", path: "audience", kind: &T_AUDIENCE },
    Member { name: "NameQualifier", wire: "NameQualifier", path: "nameQualifier", kind: &T_NAME_QUALIFIER },
    Member { name: "SourceIdentity", wire: "SourceIdentity", path: "sourceIdentity", kind: &T_SOURCE_IDENTITY_TYPE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `AssumeRoleWithSAMLResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleWithSAMLResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `AssumedRoleUser`
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `Subject`
    pub subject: Option<String>,
    /// `SubjectType`
    pub subject_type: Option<String>,
    /// `Issuer`
    pub issuer: Option<String>,
    /// `Audience`
    pub audience: Option<String>,
    /// `NameQualifier`
    pub name_qualifier: Option<String>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for AssumeRoleWithSAMLResponse {
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credentials: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[0]),
            assumed_role_user: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[1]),
            packed_policy_size: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[2]),
            subject: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[3]),
            subject_type: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[4]),
            issuer: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[5]),
            audience: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[6]),
            name_qualifier: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[7]),
            source_identity: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[8]),
            session_token_utilization: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[9]),
            session_token_size: from.optional(&ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[10]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[1], self.assumed_role_user.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[2], self.packed_policy_size.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[3], self.subject.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[4], self.subject_type.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[5], self.issuer.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[6], self.audience.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[7], self.name_qualifier.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[8], self.source_identity.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[9], self.session_token_utilization.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_SAML_RESPONSE_MEMBERS[10], self.session_token_size.as_ref());
    }
}
static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS: [Member; 8] = [
    Member { name: "RoleArn", wire: "RoleArn", path: "roleArn", kind: &T_ARN_TYPE },
    Member { name: "RoleSessionName", wire: "RoleSessionName", path: "roleSessionName", kind: &T_ROLE_SESSION_NAME_TYPE },
    Member { name: "WebIdentityToken", wire: "WebIdentityToken", path: "webIdentityToken", kind: &T_CLIENT_TOKEN_TYPE },
    Member { name: "ProviderId", wire: "ProviderId", path: "providerId", kind: &T_URL_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", path: "policyArns", kind: &T_POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "Policy", wire: "Policy", path: "policy", kind: &T_SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_ROLE_DURATION_SECONDS_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `AssumeRoleWithWebIdentityRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleWithWebIdentityRequest {
    /// `RoleArn`
    pub role_arn: String,
    /// `RoleSessionName`
    pub role_session_name: String,
    /// `WebIdentityToken`
    pub web_identity_token: SecretText,
    /// `ProviderId`
    pub provider_id: Option<String>,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `Policy`
    pub policy: Option<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for AssumeRoleWithWebIdentityRequest {
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_arn: from.required(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[0]),
            role_session_name: from.required(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[1]),
            web_identity_token: from.required(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[2]),
            provider_id: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[3]),
            policy_arns: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[4]),
            policy: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[5]),
            duration_seconds: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[6]),
            minimum_session_token_size: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[7]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[0], &self.role_arn);
        write_required(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[1], &self.role_session_name);
        write_required(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[2], &self.web_identity_token);
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[3], self.provider_id.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[4], self.policy_arns.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[5], self.policy.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[6], self.duration_seconds.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS[7], self.minimum_session_token_size.as_ref());
    }
}
static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS: [Member; 9] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member {
        name: "SubjectFromWebIdentityToken",
        wire: "SubjectFromWebIdentityToken",
        path: "subjectFromWebIdentityToken",
        kind: &T_WEB_IDENTITY_SUBJECT_TYPE,
    },
    Member { name: "AssumedRoleUser", wire: "AssumedRoleUser", path: "assumedRoleUser", kind: &Type::FREE },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", path: "packedPolicySize", kind: &T_NON_NEGATIVE_INTEGER_TYPE },
    Member { name: "Provider", wire: "Provider", path: "provider", kind: &T_ISSUER },
    Member { name: "Audience", wire: "Audience", path: "audience", kind: &T_AUDIENCE },
    Member { name: "SourceIdentity", wire: "SourceIdentity", path: "sourceIdentity", kind: &T_SOURCE_IDENTITY_TYPE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `AssumeRoleWithWebIdentityResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRoleWithWebIdentityResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `SubjectFromWebIdentityToken`
    pub subject_from_web_identity_token: Option<String>,
    /// `AssumedRoleUser`
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `Provider`
    pub provider: Option<String>,
    /// `Audience`
    pub audience: Option<String>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for AssumeRoleWithWebIdentityResponse {
    const MEMBERS: &'static [Member] = &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credentials: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[0]),
            subject_from_web_identity_token: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[1]),
            assumed_role_user: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[2]),
            packed_policy_size: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[3]),
            provider: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[4]),
            audience: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[5]),
            source_identity: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[6]),
            session_token_utilization: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[7]),
            session_token_size: from.optional(&ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[8]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[1], self.subject_from_web_identity_token.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[2], self.assumed_role_user.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[3], self.packed_policy_size.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[4], self.provider.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[5], self.audience.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[6], self.source_identity.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[7], self.session_token_utilization.as_ref());
        write_optional(to, &ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE_MEMBERS[8], self.session_token_size.as_ref());
    }
}
static ASSUME_ROOT_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "TargetPrincipal", wire: "TargetPrincipal", path: "targetPrincipal", kind: &T_TARGET_PRINCIPAL_TYPE },
    Member { name: "TaskPolicyArn", wire: "TaskPolicyArn", path: "taskPolicyArn", kind: &Type::FREE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_ROOT_DURATION_SECONDS_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `AssumeRootRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRootRequest {
    /// `TargetPrincipal`
    pub target_principal: String,
    /// `TaskPolicyArn`
    pub task_policy_arn: PolicyDescriptorType,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for AssumeRootRequest {
    const MEMBERS: &'static [Member] = &ASSUME_ROOT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            target_principal: from.required(&ASSUME_ROOT_REQUEST_MEMBERS[0]),
            task_policy_arn: from.required(&ASSUME_ROOT_REQUEST_MEMBERS[1]),
            duration_seconds: from.optional(&ASSUME_ROOT_REQUEST_MEMBERS[2]),
            minimum_session_token_size: from.optional(&ASSUME_ROOT_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSUME_ROOT_REQUEST_MEMBERS[0], &self.target_principal);
        write_required(to, &ASSUME_ROOT_REQUEST_MEMBERS[1], &self.task_policy_arn);
        write_optional(to, &ASSUME_ROOT_REQUEST_MEMBERS[2], self.duration_seconds.as_ref());
        write_optional(to, &ASSUME_ROOT_REQUEST_MEMBERS[3], self.minimum_session_token_size.as_ref());
    }
}
static ASSUME_ROOT_RESPONSE_MEMBERS: [Member; 4] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member { name: "SourceIdentity", wire: "SourceIdentity", path: "sourceIdentity", kind: &T_SOURCE_IDENTITY_TYPE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `AssumeRootResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumeRootResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `SourceIdentity`
    pub source_identity: Option<String>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for AssumeRootResponse {
    const MEMBERS: &'static [Member] = &ASSUME_ROOT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credentials: from.optional(&ASSUME_ROOT_RESPONSE_MEMBERS[0]),
            source_identity: from.optional(&ASSUME_ROOT_RESPONSE_MEMBERS[1]),
            session_token_utilization: from.optional(&ASSUME_ROOT_RESPONSE_MEMBERS[2]),
            session_token_size: from.optional(&ASSUME_ROOT_RESPONSE_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ASSUME_ROOT_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &ASSUME_ROOT_RESPONSE_MEMBERS[1], self.source_identity.as_ref());
        write_optional(to, &ASSUME_ROOT_RESPONSE_MEMBERS[2], self.session_token_utilization.as_ref());
        write_optional(to, &ASSUME_ROOT_RESPONSE_MEMBERS[3], self.session_token_size.as_ref());
    }
}
static ASSUMED_ROLE_USER_MEMBERS: [Member; 2] = [
    Member { name: "AssumedRoleId", wire: "AssumedRoleId", path: "assumedRoleId", kind: &T_ASSUMED_ROLE_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
];
/// `AssumedRoleUser`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssumedRoleUser {
    /// `AssumedRoleId`
    pub assumed_role_id: String,
    /// `Arn`
    pub arn: String,
}
impl Record for AssumedRoleUser {
    const MEMBERS: &'static [Member] = &ASSUMED_ROLE_USER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { assumed_role_id: from.required(&ASSUMED_ROLE_USER_MEMBERS[0]), arn: from.required(&ASSUMED_ROLE_USER_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSUMED_ROLE_USER_MEMBERS[0], &self.assumed_role_id);
        write_required(to, &ASSUMED_ROLE_USER_MEMBERS[1], &self.arn);
    }
}
static T_AUDIENCE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static CREDENTIALS_MEMBERS: [Member; 4] = [
    Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE },
    Member { name: "SecretAccessKey", wire: "SecretAccessKey", path: "secretAccessKey", kind: &T_ACCESS_KEY_SECRET_TYPE },
    Member { name: "SessionToken", wire: "SessionToken", path: "sessionToken", kind: &T_TOKEN_TYPE },
    Member { name: "Expiration", wire: "Expiration", path: "expiration", kind: &T_DATE_TYPE },
];
/// `Credentials`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Credentials {
    /// `AccessKeyId`
    pub access_key_id: String,
    /// `SecretAccessKey`
    pub secret_access_key: SecretText,
    /// `SessionToken`
    pub session_token: SecretText,
    /// `Expiration`
    pub expiration: Timestamp,
}
impl Record for Credentials {
    const MEMBERS: &'static [Member] = &CREDENTIALS_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            access_key_id: from.required(&CREDENTIALS_MEMBERS[0]),
            secret_access_key: from.required(&CREDENTIALS_MEMBERS[1]),
            session_token: from.required(&CREDENTIALS_MEMBERS[2]),
            expiration: from.required(&CREDENTIALS_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREDENTIALS_MEMBERS[0], &self.access_key_id);
        write_required(to, &CREDENTIALS_MEMBERS[1], &self.secret_access_key);
        write_required(to, &CREDENTIALS_MEMBERS[2], &self.session_token);
        write_required(to, &CREDENTIALS_MEMBERS[3], &self.expiration);
    }
}
static DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "EncodedMessage", wire: "EncodedMessage", path: "encodedMessage", kind: &T_ENCODED_MESSAGE_TYPE }];
/// `DecodeAuthorizationMessageRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecodeAuthorizationMessageRequest {
    /// `EncodedMessage`
    pub encoded_message: SecretText,
}
impl Record for DecodeAuthorizationMessageRequest {
    const MEMBERS: &'static [Member] = &DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { encoded_message: from.required(&DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS[0], &self.encoded_message);
    }
}
static DECODE_AUTHORIZATION_MESSAGE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "DecodedMessage", wire: "DecodedMessage", path: "decodedMessage", kind: &T_DECODED_MESSAGE_TYPE }];
/// `DecodeAuthorizationMessageResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DecodeAuthorizationMessageResponse {
    /// `DecodedMessage`
    pub decoded_message: Option<String>,
}
impl Record for DecodeAuthorizationMessageResponse {
    const MEMBERS: &'static [Member] = &DECODE_AUTHORIZATION_MESSAGE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { decoded_message: from.optional(&DECODE_AUTHORIZATION_MESSAGE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DECODE_AUTHORIZATION_MESSAGE_RESPONSE_MEMBERS[0], self.decoded_message.as_ref());
    }
}
static FEDERATED_USER_MEMBERS: [Member; 2] = [
    Member { name: "FederatedUserId", wire: "FederatedUserId", path: "federatedUserId", kind: &T_FEDERATED_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
];
/// `FederatedUser`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FederatedUser {
    /// `FederatedUserId`
    pub federated_user_id: String,
    /// `Arn`
    pub arn: String,
}
impl Record for FederatedUser {
    const MEMBERS: &'static [Member] = &FEDERATED_USER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { federated_user_id: from.required(&FEDERATED_USER_MEMBERS[0]), arn: from.required(&FEDERATED_USER_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &FEDERATED_USER_MEMBERS[0], &self.federated_user_id);
        write_required(to, &FEDERATED_USER_MEMBERS[1], &self.arn);
    }
}
static GET_ACCESS_KEY_INFO_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE }];
/// `GetAccessKeyInfoRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyInfoRequest {
    /// `AccessKeyId`
    pub access_key_id: String,
}
impl Record for GetAccessKeyInfoRequest {
    const MEMBERS: &'static [Member] = &GET_ACCESS_KEY_INFO_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { access_key_id: from.required(&GET_ACCESS_KEY_INFO_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ACCESS_KEY_INFO_REQUEST_MEMBERS[0], &self.access_key_id);
    }
}
static GET_ACCESS_KEY_INFO_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Account", wire: "Account", path: "account", kind: &T_ACCOUNT_TYPE }];
/// `GetAccessKeyInfoResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyInfoResponse {
    /// `Account`
    pub account: Option<String>,
}
impl Record for GetAccessKeyInfoResponse {
    const MEMBERS: &'static [Member] = &GET_ACCESS_KEY_INFO_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account: from.optional(&GET_ACCESS_KEY_INFO_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_ACCESS_KEY_INFO_RESPONSE_MEMBERS[0], self.account.as_ref());
    }
}
/// `GetCallerIdentityRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCallerIdentityRequest {}
impl Record for GetCallerIdentityRequest {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static GET_CALLER_IDENTITY_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "UserId", wire: "UserId", path: "userId", kind: &T_USER_ID_TYPE },
    Member { name: "Account", wire: "Account", path: "account", kind: &T_ACCOUNT_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
];
/// `GetCallerIdentityResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCallerIdentityResponse {
    /// `UserId`
    pub user_id: Option<String>,
    /// `Account`
    pub account: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
}
impl Record for GetCallerIdentityResponse {
    const MEMBERS: &'static [Member] = &GET_CALLER_IDENTITY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_id: from.optional(&GET_CALLER_IDENTITY_RESPONSE_MEMBERS[0]),
            account: from.optional(&GET_CALLER_IDENTITY_RESPONSE_MEMBERS[1]),
            arn: from.optional(&GET_CALLER_IDENTITY_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_CALLER_IDENTITY_RESPONSE_MEMBERS[0], self.user_id.as_ref());
        write_optional(to, &GET_CALLER_IDENTITY_RESPONSE_MEMBERS[1], self.account.as_ref());
        write_optional(to, &GET_CALLER_IDENTITY_RESPONSE_MEMBERS[2], self.arn.as_ref());
    }
}
static GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "TradeInToken", wire: "TradeInToken", path: "tradeInToken", kind: &T_TRADE_IN_TOKEN_TYPE }];
/// `GetDelegatedAccessTokenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegatedAccessTokenRequest {
    /// `TradeInToken`
    pub trade_in_token: SecretText,
}
impl Record for GetDelegatedAccessTokenRequest {
    const MEMBERS: &'static [Member] = &GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { trade_in_token: from.required(&GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS[0], &self.trade_in_token);
    }
}
static GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", path: "packedPolicySize", kind: &T_NON_NEGATIVE_INTEGER_TYPE },
    Member { name: "AssumedPrincipal", wire: "AssumedPrincipal", path: "assumedPrincipal", kind: &T_ARN_TYPE },
];
/// `GetDelegatedAccessTokenResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegatedAccessTokenResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `AssumedPrincipal`
    pub assumed_principal: Option<String>,
}
impl Record for GetDelegatedAccessTokenResponse {
    const MEMBERS: &'static [Member] = &GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credentials: from.optional(&GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[0]),
            packed_policy_size: from.optional(&GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[1]),
            assumed_principal: from.optional(&GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[1], self.packed_policy_size.as_ref());
        write_optional(to, &GET_DELEGATED_ACCESS_TOKEN_RESPONSE_MEMBERS[2], self.assumed_principal.as_ref());
    }
}
static GET_FEDERATION_TOKEN_REQUEST_MEMBERS: [Member; 6] = [
    Member { name: "Name", wire: "Name", path: "name", kind: &T_USER_NAME_TYPE },
    Member { name: "Policy", wire: "Policy", path: "policy", kind: &T_SESSION_POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyArns", wire: "PolicyArns", path: "policyArns", kind: &T_POLICY_DESCRIPTOR_LIST_TYPE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_DURATION_SECONDS_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `GetFederationTokenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFederationTokenRequest {
    /// `Name`
    pub name: String,
    /// `Policy`
    pub policy: Option<String>,
    /// `PolicyArns`
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for GetFederationTokenRequest {
    const MEMBERS: &'static [Member] = &GET_FEDERATION_TOKEN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            name: from.required(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[0]),
            policy: from.optional(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[1]),
            policy_arns: from.optional(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[2]),
            duration_seconds: from.optional(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[3]),
            tags: from.optional(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[4]),
            minimum_session_token_size: from.optional(&GET_FEDERATION_TOKEN_REQUEST_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[0], &self.name);
        write_optional(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[1], self.policy.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[2], self.policy_arns.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[3], self.duration_seconds.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[4], self.tags.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_REQUEST_MEMBERS[5], self.minimum_session_token_size.as_ref());
    }
}
static GET_FEDERATION_TOKEN_RESPONSE_MEMBERS: [Member; 5] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member { name: "FederatedUser", wire: "FederatedUser", path: "federatedUser", kind: &Type::FREE },
    Member { name: "PackedPolicySize", wire: "PackedPolicySize", path: "packedPolicySize", kind: &T_NON_NEGATIVE_INTEGER_TYPE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `GetFederationTokenResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFederationTokenResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `FederatedUser`
    pub federated_user: Option<FederatedUser>,
    /// `PackedPolicySize`
    pub packed_policy_size: Option<i32>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for GetFederationTokenResponse {
    const MEMBERS: &'static [Member] = &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credentials: from.optional(&GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[0]),
            federated_user: from.optional(&GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[1]),
            packed_policy_size: from.optional(&GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[2]),
            session_token_utilization: from.optional(&GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[3]),
            session_token_size: from.optional(&GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[1], self.federated_user.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[2], self.packed_policy_size.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[3], self.session_token_utilization.as_ref());
        write_optional(to, &GET_FEDERATION_TOKEN_RESPONSE_MEMBERS[4], self.session_token_size.as_ref());
    }
}
static GET_SESSION_TOKEN_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_DURATION_SECONDS_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "TokenCode", wire: "TokenCode", path: "tokenCode", kind: &T_TOKEN_CODE_TYPE },
    Member {
        name: "MinimumSessionTokenSize",
        wire: "MinimumSessionTokenSize",
        path: "minimumSessionTokenSize",
        kind: &T_MINIMUM_SESSION_TOKEN_SIZE_TYPE,
    },
];
/// `GetSessionTokenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionTokenRequest {
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `SerialNumber`
    pub serial_number: Option<String>,
    /// `TokenCode`
    pub token_code: Option<SecretText>,
    /// `MinimumSessionTokenSize`
    pub minimum_session_token_size: Option<i32>,
}
impl Record for GetSessionTokenRequest {
    const MEMBERS: &'static [Member] = &GET_SESSION_TOKEN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            duration_seconds: from.optional(&GET_SESSION_TOKEN_REQUEST_MEMBERS[0]),
            serial_number: from.optional(&GET_SESSION_TOKEN_REQUEST_MEMBERS[1]),
            token_code: from.optional(&GET_SESSION_TOKEN_REQUEST_MEMBERS[2]),
            minimum_session_token_size: from.optional(&GET_SESSION_TOKEN_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_SESSION_TOKEN_REQUEST_MEMBERS[0], self.duration_seconds.as_ref());
        write_optional(to, &GET_SESSION_TOKEN_REQUEST_MEMBERS[1], self.serial_number.as_ref());
        write_optional(to, &GET_SESSION_TOKEN_REQUEST_MEMBERS[2], self.token_code.as_ref());
        write_optional(to, &GET_SESSION_TOKEN_REQUEST_MEMBERS[3], self.minimum_session_token_size.as_ref());
    }
}
static GET_SESSION_TOKEN_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Credentials", wire: "Credentials", path: "credentials", kind: &Type::FREE },
    Member {
        name: "SessionTokenUtilization",
        wire: "SessionTokenUtilization",
        path: "sessionTokenUtilization",
        kind: &T_SESSION_TOKEN_UTILIZATION_TYPE,
    },
    Member { name: "SessionTokenSize", wire: "SessionTokenSize", path: "sessionTokenSize", kind: &T_SESSION_TOKEN_SIZE_TYPE },
];
/// `GetSessionTokenResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionTokenResponse {
    /// `Credentials`
    pub credentials: Option<Credentials>,
    /// `SessionTokenUtilization`
    pub session_token_utilization: Option<i32>,
    /// `SessionTokenSize`
    pub session_token_size: Option<i32>,
}
impl Record for GetSessionTokenResponse {
    const MEMBERS: &'static [Member] = &GET_SESSION_TOKEN_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credentials: from.optional(&GET_SESSION_TOKEN_RESPONSE_MEMBERS[0]),
            session_token_utilization: from.optional(&GET_SESSION_TOKEN_RESPONSE_MEMBERS[1]),
            session_token_size: from.optional(&GET_SESSION_TOKEN_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_SESSION_TOKEN_RESPONSE_MEMBERS[0], self.credentials.as_ref());
        write_optional(to, &GET_SESSION_TOKEN_RESPONSE_MEMBERS[1], self.session_token_utilization.as_ref());
        write_optional(to, &GET_SESSION_TOKEN_RESPONSE_MEMBERS[2], self.session_token_size.as_ref());
    }
}
static GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "Audience", wire: "Audience", path: "audience", kind: &T_WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE },
    Member { name: "DurationSeconds", wire: "DurationSeconds", path: "durationSeconds", kind: &T_WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE },
    Member { name: "SigningAlgorithm", wire: "SigningAlgorithm", path: "signingAlgorithm", kind: &T_JWT_ALGORITHM_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `GetWebIdentityTokenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetWebIdentityTokenRequest {
    /// `Audience`
    pub audience: Vec<String>,
    /// `DurationSeconds`
    pub duration_seconds: Option<i32>,
    /// `SigningAlgorithm`
    pub signing_algorithm: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for GetWebIdentityTokenRequest {
    const MEMBERS: &'static [Member] = &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            audience: from.required(&GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[0]),
            duration_seconds: from.optional(&GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[1]),
            signing_algorithm: from.required(&GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[2]),
            tags: from.optional(&GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[0], &self.audience);
        write_optional(to, &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[1], self.duration_seconds.as_ref());
        write_required(to, &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[2], &self.signing_algorithm);
        write_optional(to, &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS[3], self.tags.as_ref());
    }
}
static GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "WebIdentityToken", wire: "WebIdentityToken", path: "webIdentityToken", kind: &T_WEB_IDENTITY_TOKEN_TYPE },
    Member { name: "Expiration", wire: "Expiration", path: "expiration", kind: &T_DATE_TYPE },
];
/// `GetWebIdentityTokenResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetWebIdentityTokenResponse {
    /// `WebIdentityToken`
    pub web_identity_token: Option<SecretText>,
    /// `Expiration`
    pub expiration: Option<Timestamp>,
}
impl Record for GetWebIdentityTokenResponse {
    const MEMBERS: &'static [Member] = &GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            web_identity_token: from.optional(&GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS[0]),
            expiration: from.optional(&GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS[0], self.web_identity_token.as_ref());
        write_optional(to, &GET_WEB_IDENTITY_TOKEN_RESPONSE_MEMBERS[1], self.expiration.as_ref());
    }
}
static T_ISSUER: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_NAME_QUALIFIER: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static POLICY_DESCRIPTOR_TYPE_MEMBERS: [Member; 1] = [Member { name: "arn", wire: "arn", path: "arn", kind: &T_ARN_TYPE }];
/// `PolicyDescriptorType`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyDescriptorType {
    /// `arn`
    pub arn: Option<String>,
}
impl Record for PolicyDescriptorType {
    const MEMBERS: &'static [Member] = &POLICY_DESCRIPTOR_TYPE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { arn: from.optional(&POLICY_DESCRIPTOR_TYPE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_DESCRIPTOR_TYPE_MEMBERS[0], self.arn.as_ref());
    }
}
static PROVIDED_CONTEXT_MEMBERS: [Member; 2] = [
    Member { name: "ProviderArn", wire: "ProviderArn", path: "providerArn", kind: &T_ARN_TYPE },
    Member { name: "ContextAssertion", wire: "ContextAssertion", path: "contextAssertion", kind: &T_CONTEXT_ASSERTION_TYPE },
];
/// `ProvidedContext`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProvidedContext {
    /// `ProviderArn`
    pub provider_arn: Option<String>,
    /// `ContextAssertion`
    pub context_assertion: Option<SecretText>,
}
impl Record for ProvidedContext {
    const MEMBERS: &'static [Member] = &PROVIDED_CONTEXT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { provider_arn: from.optional(&PROVIDED_CONTEXT_MEMBERS[0]), context_assertion: from.optional(&PROVIDED_CONTEXT_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &PROVIDED_CONTEXT_MEMBERS[0], self.provider_arn.as_ref());
        write_optional(to, &PROVIDED_CONTEXT_MEMBERS[1], self.context_assertion.as_ref());
    }
}
static T_PROVIDED_CONTEXTS_LIST_TYPE: Type =
    Type { min: Some(1), max: Some(5), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_ROOT_DURATION_SECONDS_TYPE: Type =
    Type { min: Some(0), max: Some(900), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_SAML_ASSERTION_TYPE: Type =
    Type { min: Some(4), max: Some(100000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_SUBJECT: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_SUBJECT_TYPE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static TAG_MEMBERS: [Member; 2] = [
    Member { name: "Key", wire: "Key", path: "key", kind: &T_TAG_KEY_TYPE },
    Member { name: "Value", wire: "Value", path: "value", kind: &T_TAG_VALUE_TYPE },
];
/// `Tag`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tag {
    /// `Key`
    pub key: String,
    /// `Value`
    pub value: String,
}
impl Record for Tag {
    const MEMBERS: &'static [Member] = &TAG_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { key: from.required(&TAG_MEMBERS[0]), value: from.required(&TAG_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_MEMBERS[0], &self.key);
        write_required(to, &TAG_MEMBERS[1], &self.value);
    }
}
static T_TARGET_PRINCIPAL_TYPE: Type =
    Type { min: Some(12), max: Some(2048), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ACCESS_KEY_ID_TYPE: Pattern =
    Pattern::class("[\\w]*", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], false);
static T_ACCESS_KEY_ID_TYPE: Type = Type {
    min: Some(16),
    max: Some(128),
    pattern: Some(&P_ACCESS_KEY_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ACCESS_KEY_SECRET_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_ACCOUNT_TYPE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ARN_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
    &[
        Class::Range('\t', '\t'),
        Class::Range('\n', '\n'),
        Class::Range('\r', '\r'),
        Class::Range(' ', '~'),
        Class::Range('\u{85}', '\u{85}'),
        Class::Range('\u{a0}', '\u{d7ff}'),
        Class::Range('\u{e000}', '�'),
        Class::Range('က', 'က'),
        Class::Range('0', 'ჿ'),
        Class::Range('F', 'F'),
        Class::Range('F', 'F'),
    ],
    true,
);
static T_ARN_TYPE: Type =
    Type { min: Some(20), max: Some(2048), pattern: Some(&P_ARN_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ASSUMED_ROLE_ID_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@:-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range(':', ':'),
        Class::Range('-', '-'),
    ],
    false,
);
static T_ASSUMED_ROLE_ID_TYPE: Type = Type {
    min: Some(2),
    max: Some(193),
    pattern: Some(&P_ASSUMED_ROLE_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_CLIENT_TOKEN_TYPE: Type =
    Type { min: Some(4), max: Some(20000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_CONTEXT_ASSERTION_TYPE: Type =
    Type { min: Some(4), max: Some(2048), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_DATE_TYPE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_DECODED_MESSAGE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_DURATION_SECONDS_TYPE: Type =
    Type { min: Some(900), max: Some(129600), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ENCODED_MESSAGE_TYPE: Type =
    Type { min: Some(1), max: Some(10240), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_EXPIRED_IDENTITY_TOKEN_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_EXPIRED_TRADE_IN_TOKEN_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_EXTERNAL_ID_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@:\\/-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range(':', ':'),
        Class::Range('/', '/'),
        Class::Range('-', '-'),
    ],
    false,
);
static T_EXTERNAL_ID_TYPE: Type = Type {
    min: Some(2),
    max: Some(1224),
    pattern: Some(&P_EXTERNAL_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_FEDERATED_ID_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@\\:-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range(':', ':'),
        Class::Range('-', '-'),
    ],
    false,
);
static T_FEDERATED_ID_TYPE: Type = Type {
    min: Some(2),
    max: Some(193),
    pattern: Some(&P_FEDERATED_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_IDP_COMMUNICATION_ERROR_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_IDP_REJECTED_CLAIM_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_INVALID_AUTHORIZATION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_INVALID_IDENTITY_TOKEN_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_JWT_ALGORITHM_TYPE: Type =
    Type { min: Some(5), max: Some(5), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_MALFORMED_POLICY_DOCUMENT_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_MINIMUM_SESSION_TOKEN_SIZE_TYPE: Type =
    Type { min: Some(0), max: Some(4096), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_NON_NEGATIVE_INTEGER_TYPE: Type =
    Type { min: Some(0), max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_PACKED_POLICY_TOO_LARGE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_POLICY_DESCRIPTOR_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_REGION_DISABLED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ROLE_DURATION_SECONDS_TYPE: Type =
    Type { min: Some(900), max: Some(43200), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROLE_SESSION_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range('-', '-'),
    ],
    false,
);
static T_ROLE_SESSION_NAME_TYPE: Type = Type {
    min: Some(2),
    max: Some(64),
    pattern: Some(&P_ROLE_SESSION_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_SERIAL_NUMBER_TYPE: Pattern = Pattern::class(
    "[\\w+=/:,.@-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range('/', '/'),
        Class::Range(':', ':'),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range('-', '-'),
    ],
    false,
);
static T_SERIAL_NUMBER_TYPE: Type = Type {
    min: Some(9),
    max: Some(256),
    pattern: Some(&P_SERIAL_NUMBER_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_SESSION_DURATION_ESCALATION_EXCEPTION: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_SESSION_POLICY_DOCUMENT_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
static T_SESSION_POLICY_DOCUMENT_TYPE: Type = Type {
    min: Some(1),
    max: Some(2048),
    pattern: Some(&P_SESSION_POLICY_DOCUMENT_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_SESSION_TOKEN_SIZE_TYPE: Type =
    Type { min: Some(0), max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_SESSION_TOKEN_UTILIZATION_TYPE: Type =
    Type { min: Some(0), max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_SOURCE_IDENTITY_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range('-', '-'),
    ],
    false,
);
static T_SOURCE_IDENTITY_TYPE: Type = Type {
    min: Some(2),
    max: Some(64),
    pattern: Some(&P_SOURCE_IDENTITY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_TAG_KEY_LIST_TYPE: Type =
    Type { min: None, max: Some(50), pattern: None, values: &[], item: Some(&T_TAG_KEY_TYPE), key: None, item_name: "member", sensitive: false };
static P_TAG_KEY_TYPE: Pattern = Pattern::class(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
    &[
        Class::Letters,
        Class::Separators,
        Class::Numbers,
        Class::Range('_', '_'),
        Class::Range('.', '.'),
        Class::Range(':', ':'),
        Class::Range('/', '/'),
        Class::Range('=', '='),
        Class::Range('+', '+'),
        Class::Range('-', '-'),
        Class::Range('@', '@'),
    ],
    true,
);
static T_TAG_KEY_TYPE: Type =
    Type { min: Some(1), max: Some(128), pattern: Some(&P_TAG_KEY_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_TAG_LIST_TYPE: Type =
    Type { min: None, max: Some(50), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_TAG_VALUE_TYPE: Pattern = Pattern::class(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*",
    &[
        Class::Letters,
        Class::Separators,
        Class::Numbers,
        Class::Range('_', '_'),
        Class::Range('.', '.'),
        Class::Range(':', ':'),
        Class::Range('/', '/'),
        Class::Range('=', '='),
        Class::Range('+', '+'),
        Class::Range('-', '-'),
        Class::Range('@', '@'),
    ],
    false,
);
static T_TAG_VALUE_TYPE: Type = Type {
    min: Some(0),
    max: Some(256),
    pattern: Some(&P_TAG_VALUE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_TOKEN_CODE_TYPE: Pattern = Pattern::class("[\\d]*", &[Class::Range('0', '9')], false);
static T_TOKEN_CODE_TYPE: Type =
    Type { min: Some(6), max: Some(6), pattern: Some(&P_TOKEN_CODE_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_TOKEN_TYPE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_TRADE_IN_TOKEN_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static P_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
static T_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Type = Type {
    min: Some(1),
    max: None,
    pattern: Some(&P_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_URL_TYPE: Type =
    Type { min: Some(4), max: Some(2048), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_USER_ID_TYPE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_USER_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]*",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range('-', '-'),
    ],
    false,
);
static T_USER_NAME_TYPE: Type =
    Type { min: Some(2), max: Some(32), pattern: Some(&P_USER_NAME_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_WEB_IDENTITY_SUBJECT_TYPE: Type =
    Type { min: Some(6), max: Some(255), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE: Type = Type {
    min: Some(1),
    max: Some(10),
    pattern: None,
    values: &[],
    item: Some(&T_WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE),
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE: Type =
    Type { min: Some(1), max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE: Type =
    Type { min: Some(60), max: Some(3600), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_WEB_IDENTITY_TOKEN_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
record_value!(
    AssumeRoleRequest,
    AssumeRoleResponse,
    AssumeRoleWithSAMLRequest,
    AssumeRoleWithSAMLResponse,
    AssumeRoleWithWebIdentityRequest,
    AssumeRoleWithWebIdentityResponse,
    AssumeRootRequest,
    AssumeRootResponse,
    AssumedRoleUser,
    Credentials,
    DecodeAuthorizationMessageRequest,
    DecodeAuthorizationMessageResponse,
    FederatedUser,
    GetAccessKeyInfoRequest,
    GetAccessKeyInfoResponse,
    GetCallerIdentityRequest,
    GetCallerIdentityResponse,
    GetDelegatedAccessTokenRequest,
    GetDelegatedAccessTokenResponse,
    GetFederationTokenRequest,
    GetFederationTokenResponse,
    GetSessionTokenRequest,
    GetSessionTokenResponse,
    GetWebIdentityTokenRequest,
    GetWebIdentityTokenResponse,
    PolicyDescriptorType,
    ProvidedContext,
    Tag
);
