//! Generated from `descriptions/`; do not edit.

#![allow(unused_imports)]

use super::{actions::*, *};
use crate::{
    model::{ActionRow, ErrorRow, OperationModel, TrailResource},
    shape::{Nothing, Operation},
};

static M_ASSUME_ROLE: OperationModel = OperationModel {
    name: "AssumeRole",
    signed: true,
    read_only: true,
    wrapper: Some("AssumeRoleResult"),
    actions: &[
        A_ASSUME_ROLE,
        ActionRow { when: Some("Tags"), ..A_TAG_SESSION },
        ActionRow { when: Some("SourceIdentity"), ..A_SET_SOURCE_IDENTITY },
        ActionRow { when: Some("ProvidedContexts"), ..A_SET_CONTEXT },
    ],
    errors: &[
        ErrorRow { code: "ExpiredTokenException", status: 400, shape: "ExpiredTokenException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "PackedPolicyTooLarge", status: 400, shape: "PackedPolicyTooLargeException" },
        ErrorRow { code: "RegionDisabledException", status: 403, shape: "RegionDisabledException" },
    ],
    trail: &[TrailResource { kind: "AWS::IAM::Role", member: "RoleArn" }],
    service: &SERVICE,
    input: &ASSUME_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AssumeRole`.
#[derive(Debug)]
pub struct AssumeRole;
impl Operation for AssumeRole {
    type Input = AssumeRoleRequest;
    type Output = AssumeRoleResponse;
    const MODEL: &'static OperationModel = &M_ASSUME_ROLE;
}
static M_ASSUME_ROLE_WITH_SAML: OperationModel = OperationModel {
    name: "AssumeRoleWithSAML",
    signed: false,
    read_only: true,
    wrapper: Some("AssumeRoleWithSAMLResult"),
    actions: &[A_ASSUME_ROLE_WITH_SAML],
    errors: &[
        ErrorRow { code: "ExpiredTokenException", status: 400, shape: "ExpiredTokenException" },
        ErrorRow { code: "IDPRejectedClaim", status: 403, shape: "IDPRejectedClaimException" },
        ErrorRow { code: "InvalidIdentityToken", status: 400, shape: "InvalidIdentityTokenException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "PackedPolicyTooLarge", status: 400, shape: "PackedPolicyTooLargeException" },
        ErrorRow { code: "RegionDisabledException", status: 403, shape: "RegionDisabledException" },
    ],
    trail: &[TrailResource { kind: "AWS::IAM::Role", member: "RoleArn" }, TrailResource { kind: "AWS::IAM::SAMLProvider", member: "PrincipalArn" }],
    service: &SERVICE,
    input: &ASSUME_ROLE_WITH_SAML_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AssumeRoleWithSAML`.
#[derive(Debug)]
pub struct AssumeRoleWithSAML;
impl Operation for AssumeRoleWithSAML {
    type Input = AssumeRoleWithSAMLRequest;
    type Output = AssumeRoleWithSAMLResponse;
    const MODEL: &'static OperationModel = &M_ASSUME_ROLE_WITH_SAML;
}
static M_ASSUME_ROLE_WITH_WEB_IDENTITY: OperationModel = OperationModel {
    name: "AssumeRoleWithWebIdentity",
    signed: false,
    read_only: true,
    wrapper: Some("AssumeRoleWithWebIdentityResult"),
    actions: &[A_ASSUME_ROLE_WITH_WEB_IDENTITY],
    errors: &[
        ErrorRow { code: "ExpiredTokenException", status: 400, shape: "ExpiredTokenException" },
        ErrorRow { code: "IDPCommunicationError", status: 400, shape: "IDPCommunicationErrorException" },
        ErrorRow { code: "IDPRejectedClaim", status: 403, shape: "IDPRejectedClaimException" },
        ErrorRow { code: "InvalidIdentityToken", status: 400, shape: "InvalidIdentityTokenException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "PackedPolicyTooLarge", status: 400, shape: "PackedPolicyTooLargeException" },
        ErrorRow { code: "RegionDisabledException", status: 403, shape: "RegionDisabledException" },
    ],
    trail: &[TrailResource { kind: "AWS::IAM::Role", member: "RoleArn" }],
    service: &SERVICE,
    input: &ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AssumeRoleWithWebIdentity`.
#[derive(Debug)]
pub struct AssumeRoleWithWebIdentity;
impl Operation for AssumeRoleWithWebIdentity {
    type Input = AssumeRoleWithWebIdentityRequest;
    type Output = AssumeRoleWithWebIdentityResponse;
    const MODEL: &'static OperationModel = &M_ASSUME_ROLE_WITH_WEB_IDENTITY;
}
static M_ASSUME_ROOT: OperationModel = OperationModel {
    name: "AssumeRoot",
    signed: true,
    read_only: false,
    wrapper: Some("AssumeRootResult"),
    actions: &[A_ASSUME_ROOT],
    errors: &[
        ErrorRow { code: "ExpiredTokenException", status: 400, shape: "ExpiredTokenException" },
        ErrorRow { code: "RegionDisabledException", status: 403, shape: "RegionDisabledException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ASSUME_ROOT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AssumeRoot`.
#[derive(Debug)]
pub struct AssumeRoot;
impl Operation for AssumeRoot {
    type Input = AssumeRootRequest;
    type Output = AssumeRootResponse;
    const MODEL: &'static OperationModel = &M_ASSUME_ROOT;
}
static M_DECODE_AUTHORIZATION_MESSAGE: OperationModel = OperationModel {
    name: "DecodeAuthorizationMessage",
    signed: true,
    read_only: false,
    wrapper: Some("DecodeAuthorizationMessageResult"),
    actions: &[A_DECODE_AUTHORIZATION_MESSAGE],
    errors: &[ErrorRow { code: "InvalidAuthorizationMessageException", status: 400, shape: "InvalidAuthorizationMessageException" }],
    trail: &[],
    service: &SERVICE,
    input: &DECODE_AUTHORIZATION_MESSAGE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DecodeAuthorizationMessage`.
#[derive(Debug)]
pub struct DecodeAuthorizationMessage;
impl Operation for DecodeAuthorizationMessage {
    type Input = DecodeAuthorizationMessageRequest;
    type Output = DecodeAuthorizationMessageResponse;
    const MODEL: &'static OperationModel = &M_DECODE_AUTHORIZATION_MESSAGE;
}
static M_GET_ACCESS_KEY_INFO: OperationModel = OperationModel {
    name: "GetAccessKeyInfo",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccessKeyInfoResult"),
    actions: &[A_GET_ACCESS_KEY_INFO],
    errors: &[],
    trail: &[],
    service: &SERVICE,
    input: &GET_ACCESS_KEY_INFO_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetAccessKeyInfo`.
#[derive(Debug)]
pub struct GetAccessKeyInfo;
impl Operation for GetAccessKeyInfo {
    type Input = GetAccessKeyInfoRequest;
    type Output = GetAccessKeyInfoResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCESS_KEY_INFO;
}
static M_GET_CALLER_IDENTITY: OperationModel = OperationModel {
    name: "GetCallerIdentity",
    signed: true,
    read_only: true,
    wrapper: Some("GetCallerIdentityResult"),
    actions: &[],
    errors: &[],
    trail: &[],
    service: &SERVICE,
    input: &GET_CALLER_IDENTITY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetCallerIdentity`.
#[derive(Debug)]
pub struct GetCallerIdentity;
impl Operation for GetCallerIdentity {
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
    const MODEL: &'static OperationModel = &M_GET_CALLER_IDENTITY;
}
static M_GET_DELEGATED_ACCESS_TOKEN: OperationModel = OperationModel {
    name: "GetDelegatedAccessToken",
    signed: true,
    read_only: false,
    wrapper: Some("GetDelegatedAccessTokenResult"),
    actions: &[A_GET_DELEGATED_ACCESS_TOKEN],
    errors: &[
        ErrorRow { code: "ExpiredTradeInTokenException", status: 400, shape: "ExpiredTradeInTokenException" },
        ErrorRow { code: "PackedPolicyTooLarge", status: 400, shape: "PackedPolicyTooLargeException" },
        ErrorRow { code: "RegionDisabledException", status: 403, shape: "RegionDisabledException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_DELEGATED_ACCESS_TOKEN_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetDelegatedAccessToken`.
#[derive(Debug)]
pub struct GetDelegatedAccessToken;
impl Operation for GetDelegatedAccessToken {
    type Input = GetDelegatedAccessTokenRequest;
    type Output = GetDelegatedAccessTokenResponse;
    const MODEL: &'static OperationModel = &M_GET_DELEGATED_ACCESS_TOKEN;
}
static M_GET_FEDERATION_TOKEN: OperationModel = OperationModel {
    name: "GetFederationToken",
    signed: true,
    read_only: false,
    wrapper: Some("GetFederationTokenResult"),
    actions: &[A_GET_FEDERATION_TOKEN, ActionRow { when: Some("Tags"), ..A_TAG_SESSION }],
    errors: &[
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "PackedPolicyTooLarge", status: 400, shape: "PackedPolicyTooLargeException" },
        ErrorRow { code: "RegionDisabledException", status: 403, shape: "RegionDisabledException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_FEDERATION_TOKEN_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetFederationToken`.
#[derive(Debug)]
pub struct GetFederationToken;
impl Operation for GetFederationToken {
    type Input = GetFederationTokenRequest;
    type Output = GetFederationTokenResponse;
    const MODEL: &'static OperationModel = &M_GET_FEDERATION_TOKEN;
}
static M_GET_SESSION_TOKEN: OperationModel = OperationModel {
    name: "GetSessionToken",
    signed: true,
    read_only: false,
    wrapper: Some("GetSessionTokenResult"),
    actions: &[],
    errors: &[ErrorRow { code: "RegionDisabledException", status: 403, shape: "RegionDisabledException" }],
    trail: &[],
    service: &SERVICE,
    input: &GET_SESSION_TOKEN_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetSessionToken`.
#[derive(Debug)]
pub struct GetSessionToken;
impl Operation for GetSessionToken {
    type Input = GetSessionTokenRequest;
    type Output = GetSessionTokenResponse;
    const MODEL: &'static OperationModel = &M_GET_SESSION_TOKEN;
}
static M_GET_WEB_IDENTITY_TOKEN: OperationModel = OperationModel {
    name: "GetWebIdentityToken",
    signed: true,
    read_only: false,
    wrapper: Some("GetWebIdentityTokenResult"),
    actions: &[A_GET_WEB_IDENTITY_TOKEN, ActionRow { when: Some("Tags"), ..A_TAG_GET_WEB_IDENTITY_TOKEN }],
    errors: &[
        ErrorRow { code: "JWTPayloadSizeExceededException", status: 400, shape: "JWTPayloadSizeExceededException" },
        ErrorRow { code: "OutboundWebIdentityFederationDisabledException", status: 403, shape: "OutboundWebIdentityFederationDisabledException" },
        ErrorRow { code: "SessionDurationEscalationException", status: 403, shape: "SessionDurationEscalationException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_WEB_IDENTITY_TOKEN_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetWebIdentityToken`.
#[derive(Debug)]
pub struct GetWebIdentityToken;
impl Operation for GetWebIdentityToken {
    type Input = GetWebIdentityTokenRequest;
    type Output = GetWebIdentityTokenResponse;
    const MODEL: &'static OperationModel = &M_GET_WEB_IDENTITY_TOKEN;
}
pub(super) static OPERATIONS: [&OperationModel; 11] = [
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
#[cfg(test)]
pub(crate) fn read_by_name(name: &str, wire: &crate::WireInput<'_>) -> Result<String, crate::ReadError> {
    fn read<O: Operation>(wire: &crate::WireInput<'_>) -> Result<String, crate::ReadError> {
        use crate::ReadShape;
        O::Input::read(wire, SERVICE.echoes_values).map(|input| input.trail())
    }
    match name {
        "AssumeRole" => read::<AssumeRole>(wire),
        "AssumeRoleWithSAML" => read::<AssumeRoleWithSAML>(wire),
        "AssumeRoleWithWebIdentity" => read::<AssumeRoleWithWebIdentity>(wire),
        "AssumeRoot" => read::<AssumeRoot>(wire),
        "DecodeAuthorizationMessage" => read::<DecodeAuthorizationMessage>(wire),
        "GetAccessKeyInfo" => read::<GetAccessKeyInfo>(wire),
        "GetCallerIdentity" => read::<GetCallerIdentity>(wire),
        "GetDelegatedAccessToken" => read::<GetDelegatedAccessToken>(wire),
        "GetFederationToken" => read::<GetFederationToken>(wire),
        "GetSessionToken" => read::<GetSessionToken>(wire),
        "GetWebIdentityToken" => read::<GetWebIdentityToken>(wire),
        other => panic!("no operation {other}"),
    }
}
