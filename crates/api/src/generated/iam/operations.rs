//! Generated from `descriptions/`; do not edit.

#![allow(unused_imports)]

use super::{actions::*, *};
use crate::{
    model::{ActionRow, ErrorRow, OperationModel, TrailResource},
    shape::{Nothing, Operation},
};

static M_ACCEPT_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "AcceptDelegationRequest",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ACCEPT_DELEGATION_REQUEST],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ACCEPT_DELEGATION_REQUEST_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AcceptDelegationRequest`.
#[derive(Debug)]
pub struct AcceptDelegationRequest;
impl Operation for AcceptDelegationRequest {
    type Input = AcceptDelegationRequestRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ACCEPT_DELEGATION_REQUEST;
}
static M_ACQUIRE_ROLE: OperationModel = OperationModel {
    name: "AcquireRole",
    signed: true,
    read_only: false,
    wrapper: Some("AcquireRoleResult"),
    actions: &[A_ACQUIRE_ROLE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "NameConflict", status: 409, shape: "NameConflictException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "RoleModified", status: 409, shape: "RoleModifiedException" },
        ErrorRow { code: "RoleTemplateDisabled", status: 400, shape: "RoleTemplateDisabledException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ACQUIRE_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AcquireRole`.
#[derive(Debug)]
pub struct AcquireRole;
impl Operation for AcquireRole {
    type Input = AcquireRoleRequest;
    type Output = AcquireRoleResponse;
    const MODEL: &'static OperationModel = &M_ACQUIRE_ROLE;
}
static M_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "AddClientIDToOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AddClientIDToOpenIDConnectProvider`.
#[derive(Debug)]
pub struct AddClientIDToOpenIDConnectProvider;
impl Operation for AddClientIDToOpenIDConnectProvider {
    type Input = AddClientIDToOpenIDConnectProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER;
}
static M_ADD_ROLE_TO_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "AddRoleToInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ADD_ROLE_TO_INSTANCE_PROFILE, A_PASS_ROLE],
    errors: &[
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AddRoleToInstanceProfile`.
#[derive(Debug)]
pub struct AddRoleToInstanceProfile;
impl Operation for AddRoleToInstanceProfile {
    type Input = AddRoleToInstanceProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ADD_ROLE_TO_INSTANCE_PROFILE;
}
static M_ADD_USER_TO_GROUP: OperationModel = OperationModel {
    name: "AddUserToGroup",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ADD_USER_TO_GROUP],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ADD_USER_TO_GROUP_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AddUserToGroup`.
#[derive(Debug)]
pub struct AddUserToGroup;
impl Operation for AddUserToGroup {
    type Input = AddUserToGroupRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ADD_USER_TO_GROUP;
}
static M_ASSOCIATE_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "AssociateDelegationRequest",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ASSOCIATE_DELEGATION_REQUEST],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ASSOCIATE_DELEGATION_REQUEST_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AssociateDelegationRequest`.
#[derive(Debug)]
pub struct AssociateDelegationRequest;
impl Operation for AssociateDelegationRequest {
    type Input = AssociateDelegationRequestRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ASSOCIATE_DELEGATION_REQUEST;
}
static M_ATTACH_GROUP_POLICY: OperationModel = OperationModel {
    name: "AttachGroupPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ATTACH_GROUP_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "PolicyNotAttachable", status: 400, shape: "PolicyNotAttachableException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ATTACH_GROUP_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AttachGroupPolicy`.
#[derive(Debug)]
pub struct AttachGroupPolicy;
impl Operation for AttachGroupPolicy {
    type Input = AttachGroupPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ATTACH_GROUP_POLICY;
}
static M_ATTACH_ROLE_POLICY: OperationModel = OperationModel {
    name: "AttachRolePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ATTACH_ROLE_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "PolicyNotAttachable", status: 400, shape: "PolicyNotAttachableException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ATTACH_ROLE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AttachRolePolicy`.
#[derive(Debug)]
pub struct AttachRolePolicy;
impl Operation for AttachRolePolicy {
    type Input = AttachRolePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ATTACH_ROLE_POLICY;
}
static M_ATTACH_USER_POLICY: OperationModel = OperationModel {
    name: "AttachUserPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ATTACH_USER_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "PolicyNotAttachable", status: 400, shape: "PolicyNotAttachableException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ATTACH_USER_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AttachUserPolicy`.
#[derive(Debug)]
pub struct AttachUserPolicy;
impl Operation for AttachUserPolicy {
    type Input = AttachUserPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ATTACH_USER_POLICY;
}
static M_CHANGE_PASSWORD: OperationModel = OperationModel {
    name: "ChangePassword",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_CHANGE_PASSWORD],
    errors: &[
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409, shape: "EntityTemporarilyUnmodifiableException" },
        ErrorRow { code: "InvalidUserType", status: 400, shape: "InvalidUserTypeException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "PasswordPolicyViolation", status: 400, shape: "PasswordPolicyViolationException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CHANGE_PASSWORD_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ChangePassword`.
#[derive(Debug)]
pub struct ChangePassword;
impl Operation for ChangePassword {
    type Input = ChangePasswordRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_CHANGE_PASSWORD;
}
static M_CREATE_ACCESS_KEY: OperationModel = OperationModel {
    name: "CreateAccessKey",
    signed: true,
    read_only: false,
    wrapper: Some("CreateAccessKeyResult"),
    actions: &[A_CREATE_ACCESS_KEY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_ACCESS_KEY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateAccessKey`.
#[derive(Debug)]
pub struct CreateAccessKey;
impl Operation for CreateAccessKey {
    type Input = CreateAccessKeyRequest;
    type Output = CreateAccessKeyResponse;
    const MODEL: &'static OperationModel = &M_CREATE_ACCESS_KEY;
}
static M_CREATE_ACCOUNT_ALIAS: OperationModel = OperationModel {
    name: "CreateAccountAlias",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_CREATE_ACCOUNT_ALIAS],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_ACCOUNT_ALIAS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateAccountAlias`.
#[derive(Debug)]
pub struct CreateAccountAlias;
impl Operation for CreateAccountAlias {
    type Input = CreateAccountAliasRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_CREATE_ACCOUNT_ALIAS;
}
static M_CREATE_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "CreateDelegationRequest",
    signed: true,
    read_only: false,
    wrapper: Some("CreateDelegationRequestResult"),
    actions: &[A_CREATE_DELEGATION_REQUEST],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateDelegationRequest`.
#[derive(Debug)]
pub struct CreateDelegationRequest;
impl Operation for CreateDelegationRequest {
    type Input = CreateDelegationRequestRequest;
    type Output = CreateDelegationRequestResponse;
    const MODEL: &'static OperationModel = &M_CREATE_DELEGATION_REQUEST;
}
static M_CREATE_GROUP: OperationModel = OperationModel {
    name: "CreateGroup",
    signed: true,
    read_only: false,
    wrapper: Some("CreateGroupResult"),
    actions: &[A_CREATE_GROUP],
    errors: &[
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_GROUP_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateGroup`.
#[derive(Debug)]
pub struct CreateGroup;
impl Operation for CreateGroup {
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
    const MODEL: &'static OperationModel = &M_CREATE_GROUP;
}
static M_CREATE_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "CreateInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: Some("CreateInstanceProfileResult"),
    actions: &[A_CREATE_INSTANCE_PROFILE, ActionRow { when: Some("Tags"), ..A_TAG_INSTANCE_PROFILE }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateInstanceProfile`.
#[derive(Debug)]
pub struct CreateInstanceProfile;
impl Operation for CreateInstanceProfile {
    type Input = CreateInstanceProfileRequest;
    type Output = CreateInstanceProfileResponse;
    const MODEL: &'static OperationModel = &M_CREATE_INSTANCE_PROFILE;
}
static M_CREATE_LOGIN_PROFILE: OperationModel = OperationModel {
    name: "CreateLoginProfile",
    signed: true,
    read_only: false,
    wrapper: Some("CreateLoginProfileResult"),
    actions: &[A_CREATE_LOGIN_PROFILE],
    errors: &[
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "PasswordPolicyViolation", status: 400, shape: "PasswordPolicyViolationException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_LOGIN_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateLoginProfile`.
#[derive(Debug)]
pub struct CreateLoginProfile;
impl Operation for CreateLoginProfile {
    type Input = CreateLoginProfileRequest;
    type Output = CreateLoginProfileResponse;
    const MODEL: &'static OperationModel = &M_CREATE_LOGIN_PROFILE;
}
static M_CREATE_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "CreateOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: Some("CreateOpenIDConnectProviderResult"),
    actions: &[A_CREATE_OPEN_ID_CONNECT_PROVIDER, ActionRow { when: Some("Tags"), ..A_TAG_OPEN_ID_CONNECT_PROVIDER }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "OpenIdIdpCommunicationError", status: 400, shape: "OpenIdIdpCommunicationErrorException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateOpenIDConnectProvider`.
#[derive(Debug)]
pub struct CreateOpenIDConnectProvider;
impl Operation for CreateOpenIDConnectProvider {
    type Input = CreateOpenIDConnectProviderRequest;
    type Output = CreateOpenIDConnectProviderResponse;
    const MODEL: &'static OperationModel = &M_CREATE_OPEN_ID_CONNECT_PROVIDER;
}
static M_CREATE_POLICY: OperationModel = OperationModel {
    name: "CreatePolicy",
    signed: true,
    read_only: false,
    wrapper: Some("CreatePolicyResult"),
    actions: &[A_CREATE_POLICY, ActionRow { when: Some("Tags"), ..A_TAG_POLICY }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreatePolicy`.
#[derive(Debug)]
pub struct CreatePolicy;
impl Operation for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    const MODEL: &'static OperationModel = &M_CREATE_POLICY;
}
static M_CREATE_POLICY_VERSION: OperationModel = OperationModel {
    name: "CreatePolicyVersion",
    signed: true,
    read_only: false,
    wrapper: Some("CreatePolicyVersionResult"),
    actions: &[A_CREATE_POLICY_VERSION],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_POLICY_VERSION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreatePolicyVersion`.
#[derive(Debug)]
pub struct CreatePolicyVersion;
impl Operation for CreatePolicyVersion {
    type Input = CreatePolicyVersionRequest;
    type Output = CreatePolicyVersionResponse;
    const MODEL: &'static OperationModel = &M_CREATE_POLICY_VERSION;
}
static M_CREATE_ROLE: OperationModel = OperationModel {
    name: "CreateRole",
    signed: true,
    read_only: false,
    wrapper: Some("CreateRoleResult"),
    actions: &[A_CREATE_ROLE, ActionRow { when: Some("Tags"), ..A_TAG_ROLE }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateRole`.
#[derive(Debug)]
pub struct CreateRole;
impl Operation for CreateRole {
    type Input = CreateRoleRequest;
    type Output = CreateRoleResponse;
    const MODEL: &'static OperationModel = &M_CREATE_ROLE;
}
static M_CREATE_SAML_PROVIDER: OperationModel = OperationModel {
    name: "CreateSAMLProvider",
    signed: true,
    read_only: false,
    wrapper: Some("CreateSAMLProviderResult"),
    actions: &[A_CREATE_SAML_PROVIDER, ActionRow { when: Some("Tags"), ..A_TAG_SAML_PROVIDER }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_SAML_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateSAMLProvider`.
#[derive(Debug)]
pub struct CreateSAMLProvider;
impl Operation for CreateSAMLProvider {
    type Input = CreateSAMLProviderRequest;
    type Output = CreateSAMLProviderResponse;
    const MODEL: &'static OperationModel = &M_CREATE_SAML_PROVIDER;
}
static M_CREATE_SERVICE_LINKED_ROLE: OperationModel = OperationModel {
    name: "CreateServiceLinkedRole",
    signed: true,
    read_only: false,
    wrapper: Some("CreateServiceLinkedRoleResult"),
    actions: &[A_CREATE_SERVICE_LINKED_ROLE],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateServiceLinkedRole`.
#[derive(Debug)]
pub struct CreateServiceLinkedRole;
impl Operation for CreateServiceLinkedRole {
    type Input = CreateServiceLinkedRoleRequest;
    type Output = CreateServiceLinkedRoleResponse;
    const MODEL: &'static OperationModel = &M_CREATE_SERVICE_LINKED_ROLE;
}
static M_CREATE_SERVICE_SPECIFIC_CREDENTIAL: OperationModel = OperationModel {
    name: "CreateServiceSpecificCredential",
    signed: true,
    read_only: false,
    wrapper: Some("CreateServiceSpecificCredentialResult"),
    actions: &[A_CREATE_SERVICE_SPECIFIC_CREDENTIAL],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "NotSupportedService", status: 404, shape: "ServiceNotSupportedException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateServiceSpecificCredential`.
#[derive(Debug)]
pub struct CreateServiceSpecificCredential;
impl Operation for CreateServiceSpecificCredential {
    type Input = CreateServiceSpecificCredentialRequest;
    type Output = CreateServiceSpecificCredentialResponse;
    const MODEL: &'static OperationModel = &M_CREATE_SERVICE_SPECIFIC_CREDENTIAL;
}
static M_CREATE_USER: OperationModel = OperationModel {
    name: "CreateUser",
    signed: true,
    read_only: false,
    wrapper: Some("CreateUserResult"),
    actions: &[A_CREATE_USER, ActionRow { when: Some("Tags"), ..A_TAG_USER }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_USER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateUser`.
#[derive(Debug)]
pub struct CreateUser;
impl Operation for CreateUser {
    type Input = CreateUserRequest;
    type Output = CreateUserResponse;
    const MODEL: &'static OperationModel = &M_CREATE_USER;
}
static M_CREATE_VIRTUAL_MFA_DEVICE: OperationModel = OperationModel {
    name: "CreateVirtualMFADevice",
    signed: true,
    read_only: false,
    wrapper: Some("CreateVirtualMFADeviceResult"),
    actions: &[A_CREATE_VIRTUAL_MFA_DEVICE, ActionRow { when: Some("Tags"), ..A_TAG_MFA_DEVICE }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateVirtualMFADevice`.
#[derive(Debug)]
pub struct CreateVirtualMFADevice;
impl Operation for CreateVirtualMFADevice {
    type Input = CreateVirtualMFADeviceRequest;
    type Output = CreateVirtualMFADeviceResponse;
    const MODEL: &'static OperationModel = &M_CREATE_VIRTUAL_MFA_DEVICE;
}
static M_DEACTIVATE_MFA_DEVICE: OperationModel = OperationModel {
    name: "DeactivateMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DEACTIVATE_MFA_DEVICE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409, shape: "EntityTemporarilyUnmodifiableException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeactivateMFADevice`.
#[derive(Debug)]
pub struct DeactivateMFADevice;
impl Operation for DeactivateMFADevice {
    type Input = DeactivateMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DEACTIVATE_MFA_DEVICE;
}
static M_DELETE_ACCESS_KEY: OperationModel = OperationModel {
    name: "DeleteAccessKey",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_ACCESS_KEY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_ACCESS_KEY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteAccessKey`.
#[derive(Debug)]
pub struct DeleteAccessKey;
impl Operation for DeleteAccessKey {
    type Input = DeleteAccessKeyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ACCESS_KEY;
}
static M_DELETE_ACCOUNT_ALIAS: OperationModel = OperationModel {
    name: "DeleteAccountAlias",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_ACCOUNT_ALIAS],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_ACCOUNT_ALIAS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteAccountAlias`.
#[derive(Debug)]
pub struct DeleteAccountAlias;
impl Operation for DeleteAccountAlias {
    type Input = DeleteAccountAliasRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ACCOUNT_ALIAS;
}
static M_DELETE_ACCOUNT_PASSWORD_POLICY: OperationModel = OperationModel {
    name: "DeleteAccountPasswordPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_ACCOUNT_PASSWORD_POLICY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `DeleteAccountPasswordPolicy`.
#[derive(Debug)]
pub struct DeleteAccountPasswordPolicy;
impl Operation for DeleteAccountPasswordPolicy {
    type Input = Nothing;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ACCOUNT_PASSWORD_POLICY;
}
static M_DELETE_GROUP: OperationModel = OperationModel {
    name: "DeleteGroup",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_GROUP],
    errors: &[
        ErrorRow { code: "DeleteConflict", status: 409, shape: "DeleteConflictException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_GROUP_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteGroup`.
#[derive(Debug)]
pub struct DeleteGroup;
impl Operation for DeleteGroup {
    type Input = DeleteGroupRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_GROUP;
}
static M_DELETE_GROUP_POLICY: OperationModel = OperationModel {
    name: "DeleteGroupPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_GROUP_POLICY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_GROUP_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteGroupPolicy`.
#[derive(Debug)]
pub struct DeleteGroupPolicy;
impl Operation for DeleteGroupPolicy {
    type Input = DeleteGroupPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_GROUP_POLICY;
}
static M_DELETE_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "DeleteInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_INSTANCE_PROFILE],
    errors: &[
        ErrorRow { code: "DeleteConflict", status: 409, shape: "DeleteConflictException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_INSTANCE_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteInstanceProfile`.
#[derive(Debug)]
pub struct DeleteInstanceProfile;
impl Operation for DeleteInstanceProfile {
    type Input = DeleteInstanceProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_INSTANCE_PROFILE;
}
static M_DELETE_LOGIN_PROFILE: OperationModel = OperationModel {
    name: "DeleteLoginProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_LOGIN_PROFILE],
    errors: &[
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409, shape: "EntityTemporarilyUnmodifiableException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_LOGIN_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteLoginProfile`.
#[derive(Debug)]
pub struct DeleteLoginProfile;
impl Operation for DeleteLoginProfile {
    type Input = DeleteLoginProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_LOGIN_PROFILE;
}
static M_DELETE_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "DeleteOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_OPEN_ID_CONNECT_PROVIDER],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteOpenIDConnectProvider`.
#[derive(Debug)]
pub struct DeleteOpenIDConnectProvider;
impl Operation for DeleteOpenIDConnectProvider {
    type Input = DeleteOpenIDConnectProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_OPEN_ID_CONNECT_PROVIDER;
}
static M_DELETE_POLICY: OperationModel = OperationModel {
    name: "DeletePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_POLICY],
    errors: &[
        ErrorRow { code: "DeleteConflict", status: 409, shape: "DeleteConflictException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeletePolicy`.
#[derive(Debug)]
pub struct DeletePolicy;
impl Operation for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_POLICY;
}
static M_DELETE_POLICY_VERSION: OperationModel = OperationModel {
    name: "DeletePolicyVersion",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_POLICY_VERSION],
    errors: &[
        ErrorRow { code: "DeleteConflict", status: 409, shape: "DeleteConflictException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_POLICY_VERSION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeletePolicyVersion`.
#[derive(Debug)]
pub struct DeletePolicyVersion;
impl Operation for DeletePolicyVersion {
    type Input = DeletePolicyVersionRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_POLICY_VERSION;
}
static M_DELETE_ROLE: OperationModel = OperationModel {
    name: "DeleteRole",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_ROLE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "DeleteConflict", status: 409, shape: "DeleteConflictException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteRole`.
#[derive(Debug)]
pub struct DeleteRole;
impl Operation for DeleteRole {
    type Input = DeleteRoleRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ROLE;
}
static M_DELETE_ROLE_PERMISSIONS_BOUNDARY: OperationModel = OperationModel {
    name: "DeleteRolePermissionsBoundary",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_ROLE_PERMISSIONS_BOUNDARY],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteRolePermissionsBoundary`.
#[derive(Debug)]
pub struct DeleteRolePermissionsBoundary;
impl Operation for DeleteRolePermissionsBoundary {
    type Input = DeleteRolePermissionsBoundaryRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ROLE_PERMISSIONS_BOUNDARY;
}
static M_DELETE_ROLE_POLICY: OperationModel = OperationModel {
    name: "DeleteRolePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_ROLE_POLICY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_ROLE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteRolePolicy`.
#[derive(Debug)]
pub struct DeleteRolePolicy;
impl Operation for DeleteRolePolicy {
    type Input = DeleteRolePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ROLE_POLICY;
}
static M_DELETE_SAML_PROVIDER: OperationModel = OperationModel {
    name: "DeleteSAMLProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_SAML_PROVIDER],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_SAML_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteSAMLProvider`.
#[derive(Debug)]
pub struct DeleteSAMLProvider;
impl Operation for DeleteSAMLProvider {
    type Input = DeleteSAMLProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_SAML_PROVIDER;
}
static M_DELETE_SSH_PUBLIC_KEY: OperationModel = OperationModel {
    name: "DeleteSSHPublicKey",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_SSH_PUBLIC_KEY],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" }],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteSSHPublicKey`.
#[derive(Debug)]
pub struct DeleteSSHPublicKey;
impl Operation for DeleteSSHPublicKey {
    type Input = DeleteSSHPublicKeyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_SSH_PUBLIC_KEY;
}
static M_DELETE_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "DeleteServerCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_SERVER_CERTIFICATE],
    errors: &[
        ErrorRow { code: "DeleteConflict", status: 409, shape: "DeleteConflictException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_SERVER_CERTIFICATE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteServerCertificate`.
#[derive(Debug)]
pub struct DeleteServerCertificate;
impl Operation for DeleteServerCertificate {
    type Input = DeleteServerCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_SERVER_CERTIFICATE;
}
static M_DELETE_SERVICE_LINKED_ROLE: OperationModel = OperationModel {
    name: "DeleteServiceLinkedRole",
    signed: true,
    read_only: false,
    wrapper: Some("DeleteServiceLinkedRoleResult"),
    actions: &[A_DELETE_SERVICE_LINKED_ROLE],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteServiceLinkedRole`.
#[derive(Debug)]
pub struct DeleteServiceLinkedRole;
impl Operation for DeleteServiceLinkedRole {
    type Input = DeleteServiceLinkedRoleRequest;
    type Output = DeleteServiceLinkedRoleResponse;
    const MODEL: &'static OperationModel = &M_DELETE_SERVICE_LINKED_ROLE;
}
static M_DELETE_SERVICE_SPECIFIC_CREDENTIAL: OperationModel = OperationModel {
    name: "DeleteServiceSpecificCredential",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_SERVICE_SPECIFIC_CREDENTIAL],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" }],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteServiceSpecificCredential`.
#[derive(Debug)]
pub struct DeleteServiceSpecificCredential;
impl Operation for DeleteServiceSpecificCredential {
    type Input = DeleteServiceSpecificCredentialRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_SERVICE_SPECIFIC_CREDENTIAL;
}
static M_DELETE_SIGNING_CERTIFICATE: OperationModel = OperationModel {
    name: "DeleteSigningCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_SIGNING_CERTIFICATE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteSigningCertificate`.
#[derive(Debug)]
pub struct DeleteSigningCertificate;
impl Operation for DeleteSigningCertificate {
    type Input = DeleteSigningCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_SIGNING_CERTIFICATE;
}
static M_DELETE_USER: OperationModel = OperationModel {
    name: "DeleteUser",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_USER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "DeleteConflict", status: 409, shape: "DeleteConflictException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_USER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteUser`.
#[derive(Debug)]
pub struct DeleteUser;
impl Operation for DeleteUser {
    type Input = DeleteUserRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_USER;
}
static M_DELETE_USER_PERMISSIONS_BOUNDARY: OperationModel = OperationModel {
    name: "DeleteUserPermissionsBoundary",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_USER_PERMISSIONS_BOUNDARY],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteUserPermissionsBoundary`.
#[derive(Debug)]
pub struct DeleteUserPermissionsBoundary;
impl Operation for DeleteUserPermissionsBoundary {
    type Input = DeleteUserPermissionsBoundaryRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_USER_PERMISSIONS_BOUNDARY;
}
static M_DELETE_USER_POLICY: OperationModel = OperationModel {
    name: "DeleteUserPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_USER_POLICY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_USER_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteUserPolicy`.
#[derive(Debug)]
pub struct DeleteUserPolicy;
impl Operation for DeleteUserPolicy {
    type Input = DeleteUserPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_USER_POLICY;
}
static M_DELETE_VIRTUAL_MFA_DEVICE: OperationModel = OperationModel {
    name: "DeleteVirtualMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_VIRTUAL_MFA_DEVICE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "DeleteConflict", status: 409, shape: "DeleteConflictException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteVirtualMFADevice`.
#[derive(Debug)]
pub struct DeleteVirtualMFADevice;
impl Operation for DeleteVirtualMFADevice {
    type Input = DeleteVirtualMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_VIRTUAL_MFA_DEVICE;
}
static M_DETACH_GROUP_POLICY: OperationModel = OperationModel {
    name: "DetachGroupPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DETACH_GROUP_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DETACH_GROUP_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DetachGroupPolicy`.
#[derive(Debug)]
pub struct DetachGroupPolicy;
impl Operation for DetachGroupPolicy {
    type Input = DetachGroupPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DETACH_GROUP_POLICY;
}
static M_DETACH_ROLE_POLICY: OperationModel = OperationModel {
    name: "DetachRolePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DETACH_ROLE_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DETACH_ROLE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DetachRolePolicy`.
#[derive(Debug)]
pub struct DetachRolePolicy;
impl Operation for DetachRolePolicy {
    type Input = DetachRolePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DETACH_ROLE_POLICY;
}
static M_DETACH_USER_POLICY: OperationModel = OperationModel {
    name: "DetachUserPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DETACH_USER_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DETACH_USER_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DetachUserPolicy`.
#[derive(Debug)]
pub struct DetachUserPolicy;
impl Operation for DetachUserPolicy {
    type Input = DetachUserPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DETACH_USER_POLICY;
}
static M_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationModel = OperationModel {
    name: "DisableOrganizationsRootCredentialsManagement",
    signed: true,
    read_only: false,
    wrapper: Some("DisableOrganizationsRootCredentialsManagementResult"),
    actions: &[A_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT],
    errors: &[
        ErrorRow {
            code: "AccountNotManagementOrDelegatedAdministratorException",
            status: 400,
            shape: "AccountNotManagementOrDelegatedAdministratorException",
        },
        ErrorRow { code: "OrganizationNotFoundException", status: 400, shape: "OrganizationNotFoundException" },
        ErrorRow { code: "OrganizationNotInAllFeaturesModeException", status: 400, shape: "OrganizationNotInAllFeaturesModeException" },
        ErrorRow { code: "ServiceAccessNotEnabledException", status: 400, shape: "ServiceAccessNotEnabledException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DisableOrganizationsRootCredentialsManagement`.
#[derive(Debug)]
pub struct DisableOrganizationsRootCredentialsManagement;
impl Operation for DisableOrganizationsRootCredentialsManagement {
    type Input = DisableOrganizationsRootCredentialsManagementRequest;
    type Output = DisableOrganizationsRootCredentialsManagementResponse;
    const MODEL: &'static OperationModel = &M_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
}
static M_DISABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationModel = OperationModel {
    name: "DisableOrganizationsRootSessions",
    signed: true,
    read_only: false,
    wrapper: Some("DisableOrganizationsRootSessionsResult"),
    actions: &[A_DISABLE_ORGANIZATIONS_ROOT_SESSIONS],
    errors: &[
        ErrorRow {
            code: "AccountNotManagementOrDelegatedAdministratorException",
            status: 400,
            shape: "AccountNotManagementOrDelegatedAdministratorException",
        },
        ErrorRow { code: "OrganizationNotFoundException", status: 400, shape: "OrganizationNotFoundException" },
        ErrorRow { code: "OrganizationNotInAllFeaturesModeException", status: 400, shape: "OrganizationNotInAllFeaturesModeException" },
        ErrorRow { code: "ServiceAccessNotEnabledException", status: 400, shape: "ServiceAccessNotEnabledException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DisableOrganizationsRootSessions`.
#[derive(Debug)]
pub struct DisableOrganizationsRootSessions;
impl Operation for DisableOrganizationsRootSessions {
    type Input = DisableOrganizationsRootSessionsRequest;
    type Output = DisableOrganizationsRootSessionsResponse;
    const MODEL: &'static OperationModel = &M_DISABLE_ORGANIZATIONS_ROOT_SESSIONS;
}
static M_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationModel = OperationModel {
    name: "DisableOutboundWebIdentityFederation",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION],
    errors: &[ErrorRow { code: "FeatureDisabled", status: 404, shape: "FeatureDisabledException" }],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `DisableOutboundWebIdentityFederation`.
#[derive(Debug)]
pub struct DisableOutboundWebIdentityFederation;
impl Operation for DisableOutboundWebIdentityFederation {
    type Input = Nothing;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION;
}
static M_ENABLE_MFA_DEVICE: OperationModel = OperationModel {
    name: "EnableMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ENABLE_MFA_DEVICE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409, shape: "EntityTemporarilyUnmodifiableException" },
        ErrorRow { code: "InvalidAuthenticationCode", status: 403, shape: "InvalidAuthenticationCodeException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ENABLE_MFA_DEVICE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `EnableMFADevice`.
#[derive(Debug)]
pub struct EnableMFADevice;
impl Operation for EnableMFADevice {
    type Input = EnableMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ENABLE_MFA_DEVICE;
}
static M_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationModel = OperationModel {
    name: "EnableOrganizationsRootCredentialsManagement",
    signed: true,
    read_only: false,
    wrapper: Some("EnableOrganizationsRootCredentialsManagementResult"),
    actions: &[A_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT],
    errors: &[
        ErrorRow {
            code: "AccountNotManagementOrDelegatedAdministratorException",
            status: 400,
            shape: "AccountNotManagementOrDelegatedAdministratorException",
        },
        ErrorRow { code: "CallerIsNotManagementAccountException", status: 400, shape: "CallerIsNotManagementAccountException" },
        ErrorRow { code: "OrganizationNotFoundException", status: 400, shape: "OrganizationNotFoundException" },
        ErrorRow { code: "OrganizationNotInAllFeaturesModeException", status: 400, shape: "OrganizationNotInAllFeaturesModeException" },
        ErrorRow { code: "ServiceAccessNotEnabledException", status: 400, shape: "ServiceAccessNotEnabledException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `EnableOrganizationsRootCredentialsManagement`.
#[derive(Debug)]
pub struct EnableOrganizationsRootCredentialsManagement;
impl Operation for EnableOrganizationsRootCredentialsManagement {
    type Input = EnableOrganizationsRootCredentialsManagementRequest;
    type Output = EnableOrganizationsRootCredentialsManagementResponse;
    const MODEL: &'static OperationModel = &M_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
}
static M_ENABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationModel = OperationModel {
    name: "EnableOrganizationsRootSessions",
    signed: true,
    read_only: false,
    wrapper: Some("EnableOrganizationsRootSessionsResult"),
    actions: &[A_ENABLE_ORGANIZATIONS_ROOT_SESSIONS],
    errors: &[
        ErrorRow {
            code: "AccountNotManagementOrDelegatedAdministratorException",
            status: 400,
            shape: "AccountNotManagementOrDelegatedAdministratorException",
        },
        ErrorRow { code: "CallerIsNotManagementAccountException", status: 400, shape: "CallerIsNotManagementAccountException" },
        ErrorRow { code: "OrganizationNotFoundException", status: 400, shape: "OrganizationNotFoundException" },
        ErrorRow { code: "OrganizationNotInAllFeaturesModeException", status: 400, shape: "OrganizationNotInAllFeaturesModeException" },
        ErrorRow { code: "ServiceAccessNotEnabledException", status: 400, shape: "ServiceAccessNotEnabledException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `EnableOrganizationsRootSessions`.
#[derive(Debug)]
pub struct EnableOrganizationsRootSessions;
impl Operation for EnableOrganizationsRootSessions {
    type Input = EnableOrganizationsRootSessionsRequest;
    type Output = EnableOrganizationsRootSessionsResponse;
    const MODEL: &'static OperationModel = &M_ENABLE_ORGANIZATIONS_ROOT_SESSIONS;
}
static M_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationModel = OperationModel {
    name: "EnableOutboundWebIdentityFederation",
    signed: true,
    read_only: false,
    wrapper: Some("EnableOutboundWebIdentityFederationResult"),
    actions: &[A_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION],
    errors: &[ErrorRow { code: "FeatureEnabled", status: 409, shape: "FeatureEnabledException" }],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `EnableOutboundWebIdentityFederation`.
#[derive(Debug)]
pub struct EnableOutboundWebIdentityFederation;
impl Operation for EnableOutboundWebIdentityFederation {
    type Input = Nothing;
    type Output = EnableOutboundWebIdentityFederationResponse;
    const MODEL: &'static OperationModel = &M_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION;
}
static M_GENERATE_CREDENTIAL_REPORT: OperationModel = OperationModel {
    name: "GenerateCredentialReport",
    signed: true,
    read_only: true,
    wrapper: Some("GenerateCredentialReportResult"),
    actions: &[A_GENERATE_CREDENTIAL_REPORT],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `GenerateCredentialReport`.
#[derive(Debug)]
pub struct GenerateCredentialReport;
impl Operation for GenerateCredentialReport {
    type Input = Nothing;
    type Output = GenerateCredentialReportResponse;
    const MODEL: &'static OperationModel = &M_GENERATE_CREDENTIAL_REPORT;
}
static M_GENERATE_ORGANIZATIONS_ACCESS_REPORT: OperationModel = OperationModel {
    name: "GenerateOrganizationsAccessReport",
    signed: true,
    read_only: true,
    wrapper: Some("GenerateOrganizationsAccessReportResult"),
    actions: &[A_GENERATE_ORGANIZATIONS_ACCESS_REPORT],
    errors: &[ErrorRow { code: "ReportGenerationLimitExceeded", status: 409, shape: "ReportGenerationLimitExceededException" }],
    trail: &[],
    service: &SERVICE,
    input: &GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GenerateOrganizationsAccessReport`.
#[derive(Debug)]
pub struct GenerateOrganizationsAccessReport;
impl Operation for GenerateOrganizationsAccessReport {
    type Input = GenerateOrganizationsAccessReportRequest;
    type Output = GenerateOrganizationsAccessReportResponse;
    const MODEL: &'static OperationModel = &M_GENERATE_ORGANIZATIONS_ACCESS_REPORT;
}
static M_GENERATE_SERVICE_LAST_ACCESSED_DETAILS: OperationModel = OperationModel {
    name: "GenerateServiceLastAccessedDetails",
    signed: true,
    read_only: true,
    wrapper: Some("GenerateServiceLastAccessedDetailsResult"),
    actions: &[A_GENERATE_SERVICE_LAST_ACCESSED_DETAILS],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GenerateServiceLastAccessedDetails`.
#[derive(Debug)]
pub struct GenerateServiceLastAccessedDetails;
impl Operation for GenerateServiceLastAccessedDetails {
    type Input = GenerateServiceLastAccessedDetailsRequest;
    type Output = GenerateServiceLastAccessedDetailsResponse;
    const MODEL: &'static OperationModel = &M_GENERATE_SERVICE_LAST_ACCESSED_DETAILS;
}
static M_GET_ACCESS_KEY_LAST_USED: OperationModel = OperationModel {
    name: "GetAccessKeyLastUsed",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccessKeyLastUsedResult"),
    actions: &[A_GET_ACCESS_KEY_LAST_USED],
    errors: &[],
    trail: &[],
    service: &SERVICE,
    input: &GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetAccessKeyLastUsed`.
#[derive(Debug)]
pub struct GetAccessKeyLastUsed;
impl Operation for GetAccessKeyLastUsed {
    type Input = GetAccessKeyLastUsedRequest;
    type Output = GetAccessKeyLastUsedResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCESS_KEY_LAST_USED;
}
static M_GET_ACCOUNT_AUTHORIZATION_DETAILS: OperationModel = OperationModel {
    name: "GetAccountAuthorizationDetails",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccountAuthorizationDetailsResult"),
    actions: &[A_GET_ACCOUNT_AUTHORIZATION_DETAILS],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetAccountAuthorizationDetails`.
#[derive(Debug)]
pub struct GetAccountAuthorizationDetails;
impl Operation for GetAccountAuthorizationDetails {
    type Input = GetAccountAuthorizationDetailsRequest;
    type Output = GetAccountAuthorizationDetailsResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCOUNT_AUTHORIZATION_DETAILS;
}
static M_GET_ACCOUNT_PASSWORD_POLICY: OperationModel = OperationModel {
    name: "GetAccountPasswordPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccountPasswordPolicyResult"),
    actions: &[A_GET_ACCOUNT_PASSWORD_POLICY],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `GetAccountPasswordPolicy`.
#[derive(Debug)]
pub struct GetAccountPasswordPolicy;
impl Operation for GetAccountPasswordPolicy {
    type Input = Nothing;
    type Output = GetAccountPasswordPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCOUNT_PASSWORD_POLICY;
}
static M_GET_ACCOUNT_PROPERTIES: OperationModel = OperationModel {
    name: "GetAccountProperties",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccountPropertiesResult"),
    actions: &[A_GET_ACCOUNT_PROPERTIES],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_ACCOUNT_PROPERTIES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetAccountProperties`.
#[derive(Debug)]
pub struct GetAccountProperties;
impl Operation for GetAccountProperties {
    type Input = GetAccountPropertiesRequest;
    type Output = GetAccountPropertiesResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCOUNT_PROPERTIES;
}
static M_GET_ACCOUNT_SUMMARY: OperationModel = OperationModel {
    name: "GetAccountSummary",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccountSummaryResult"),
    actions: &[A_GET_ACCOUNT_SUMMARY],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `GetAccountSummary`.
#[derive(Debug)]
pub struct GetAccountSummary;
impl Operation for GetAccountSummary {
    type Input = Nothing;
    type Output = GetAccountSummaryResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCOUNT_SUMMARY;
}
static M_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: OperationModel = OperationModel {
    name: "GetContextKeysForCustomPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetContextKeysForCustomPolicyResult"),
    actions: &[A_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY],
    errors: &[ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" }],
    trail: &[],
    service: &SERVICE,
    input: &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetContextKeysForCustomPolicy`.
#[derive(Debug)]
pub struct GetContextKeysForCustomPolicy;
impl Operation for GetContextKeysForCustomPolicy {
    type Input = GetContextKeysForCustomPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY;
}
static M_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: OperationModel = OperationModel {
    name: "GetContextKeysForPrincipalPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
    actions: &[A_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetContextKeysForPrincipalPolicy`.
#[derive(Debug)]
pub struct GetContextKeysForPrincipalPolicy;
impl Operation for GetContextKeysForPrincipalPolicy {
    type Input = GetContextKeysForPrincipalPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY;
}
static M_GET_CREDENTIAL_REPORT: OperationModel = OperationModel {
    name: "GetCredentialReport",
    signed: true,
    read_only: true,
    wrapper: Some("GetCredentialReportResult"),
    actions: &[A_GET_CREDENTIAL_REPORT],
    errors: &[
        ErrorRow { code: "ReportExpired", status: 410, shape: "CredentialReportExpiredException" },
        ErrorRow { code: "ReportNotPresent", status: 410, shape: "CredentialReportNotPresentException" },
        ErrorRow { code: "ReportInProgress", status: 404, shape: "CredentialReportNotReadyException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `GetCredentialReport`.
#[derive(Debug)]
pub struct GetCredentialReport;
impl Operation for GetCredentialReport {
    type Input = Nothing;
    type Output = GetCredentialReportResponse;
    const MODEL: &'static OperationModel = &M_GET_CREDENTIAL_REPORT;
}
static M_GET_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "GetDelegationRequest",
    signed: true,
    read_only: true,
    wrapper: Some("GetDelegationRequestResult"),
    actions: &[A_GET_DELEGATION_REQUEST],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_DELEGATION_REQUEST_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetDelegationRequest`.
#[derive(Debug)]
pub struct GetDelegationRequest;
impl Operation for GetDelegationRequest {
    type Input = GetDelegationRequestRequest;
    type Output = GetDelegationRequestResponse;
    const MODEL: &'static OperationModel = &M_GET_DELEGATION_REQUEST;
}
static M_GET_GROUP: OperationModel = OperationModel {
    name: "GetGroup",
    signed: true,
    read_only: true,
    wrapper: Some("GetGroupResult"),
    actions: &[A_GET_GROUP],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_GROUP_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetGroup`.
#[derive(Debug)]
pub struct GetGroup;
impl Operation for GetGroup {
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
    const MODEL: &'static OperationModel = &M_GET_GROUP;
}
static M_GET_GROUP_POLICY: OperationModel = OperationModel {
    name: "GetGroupPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetGroupPolicyResult"),
    actions: &[A_GET_GROUP_POLICY],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_GROUP_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetGroupPolicy`.
#[derive(Debug)]
pub struct GetGroupPolicy;
impl Operation for GetGroupPolicy {
    type Input = GetGroupPolicyRequest;
    type Output = GetGroupPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_GROUP_POLICY;
}
static M_GET_HUMAN_READABLE_SUMMARY: OperationModel = OperationModel {
    name: "GetHumanReadableSummary",
    signed: true,
    read_only: true,
    wrapper: Some("GetHumanReadableSummaryResult"),
    actions: &[A_GET_HUMAN_READABLE_SUMMARY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_HUMAN_READABLE_SUMMARY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetHumanReadableSummary`.
#[derive(Debug)]
pub struct GetHumanReadableSummary;
impl Operation for GetHumanReadableSummary {
    type Input = GetHumanReadableSummaryRequest;
    type Output = GetHumanReadableSummaryResponse;
    const MODEL: &'static OperationModel = &M_GET_HUMAN_READABLE_SUMMARY;
}
static M_GET_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "GetInstanceProfile",
    signed: true,
    read_only: true,
    wrapper: Some("GetInstanceProfileResult"),
    actions: &[A_GET_INSTANCE_PROFILE],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_INSTANCE_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetInstanceProfile`.
#[derive(Debug)]
pub struct GetInstanceProfile;
impl Operation for GetInstanceProfile {
    type Input = GetInstanceProfileRequest;
    type Output = GetInstanceProfileResponse;
    const MODEL: &'static OperationModel = &M_GET_INSTANCE_PROFILE;
}
static M_GET_LOGIN_PROFILE: OperationModel = OperationModel {
    name: "GetLoginProfile",
    signed: true,
    read_only: true,
    wrapper: Some("GetLoginProfileResult"),
    actions: &[A_GET_LOGIN_PROFILE],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_LOGIN_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetLoginProfile`.
#[derive(Debug)]
pub struct GetLoginProfile;
impl Operation for GetLoginProfile {
    type Input = GetLoginProfileRequest;
    type Output = GetLoginProfileResponse;
    const MODEL: &'static OperationModel = &M_GET_LOGIN_PROFILE;
}
static M_GET_MFA_DEVICE: OperationModel = OperationModel {
    name: "GetMFADevice",
    signed: true,
    read_only: true,
    wrapper: Some("GetMFADeviceResult"),
    actions: &[A_GET_MFA_DEVICE],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_MFA_DEVICE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetMFADevice`.
#[derive(Debug)]
pub struct GetMFADevice;
impl Operation for GetMFADevice {
    type Input = GetMFADeviceRequest;
    type Output = GetMFADeviceResponse;
    const MODEL: &'static OperationModel = &M_GET_MFA_DEVICE;
}
static M_GET_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "GetOpenIDConnectProvider",
    signed: true,
    read_only: true,
    wrapper: Some("GetOpenIDConnectProviderResult"),
    actions: &[A_GET_OPEN_ID_CONNECT_PROVIDER],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetOpenIDConnectProvider`.
#[derive(Debug)]
pub struct GetOpenIDConnectProvider;
impl Operation for GetOpenIDConnectProvider {
    type Input = GetOpenIDConnectProviderRequest;
    type Output = GetOpenIDConnectProviderResponse;
    const MODEL: &'static OperationModel = &M_GET_OPEN_ID_CONNECT_PROVIDER;
}
static M_GET_ORGANIZATIONS_ACCESS_REPORT: OperationModel = OperationModel {
    name: "GetOrganizationsAccessReport",
    signed: true,
    read_only: true,
    wrapper: Some("GetOrganizationsAccessReportResult"),
    actions: &[A_GET_ORGANIZATIONS_ACCESS_REPORT],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" }],
    trail: &[],
    service: &SERVICE,
    input: &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetOrganizationsAccessReport`.
#[derive(Debug)]
pub struct GetOrganizationsAccessReport;
impl Operation for GetOrganizationsAccessReport {
    type Input = GetOrganizationsAccessReportRequest;
    type Output = GetOrganizationsAccessReportResponse;
    const MODEL: &'static OperationModel = &M_GET_ORGANIZATIONS_ACCESS_REPORT;
}
static M_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO: OperationModel = OperationModel {
    name: "GetOutboundWebIdentityFederationInfo",
    signed: true,
    read_only: true,
    wrapper: Some("GetOutboundWebIdentityFederationInfoResult"),
    actions: &[A_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO],
    errors: &[ErrorRow { code: "FeatureDisabled", status: 404, shape: "FeatureDisabledException" }],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `GetOutboundWebIdentityFederationInfo`.
#[derive(Debug)]
pub struct GetOutboundWebIdentityFederationInfo;
impl Operation for GetOutboundWebIdentityFederationInfo {
    type Input = Nothing;
    type Output = GetOutboundWebIdentityFederationInfoResponse;
    const MODEL: &'static OperationModel = &M_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO;
}
static M_GET_POLICY: OperationModel = OperationModel {
    name: "GetPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetPolicyResult"),
    actions: &[A_GET_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetPolicy`.
#[derive(Debug)]
pub struct GetPolicy;
impl Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_POLICY;
}
static M_GET_POLICY_VERSION: OperationModel = OperationModel {
    name: "GetPolicyVersion",
    signed: true,
    read_only: true,
    wrapper: Some("GetPolicyVersionResult"),
    actions: &[A_GET_POLICY_VERSION],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_POLICY_VERSION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetPolicyVersion`.
#[derive(Debug)]
pub struct GetPolicyVersion;
impl Operation for GetPolicyVersion {
    type Input = GetPolicyVersionRequest;
    type Output = GetPolicyVersionResponse;
    const MODEL: &'static OperationModel = &M_GET_POLICY_VERSION;
}
static M_GET_ROLE: OperationModel = OperationModel {
    name: "GetRole",
    signed: true,
    read_only: true,
    wrapper: Some("GetRoleResult"),
    actions: &[A_GET_ROLE],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetRole`.
#[derive(Debug)]
pub struct GetRole;
impl Operation for GetRole {
    type Input = GetRoleRequest;
    type Output = GetRoleResponse;
    const MODEL: &'static OperationModel = &M_GET_ROLE;
}
static M_GET_ROLE_POLICY: OperationModel = OperationModel {
    name: "GetRolePolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetRolePolicyResult"),
    actions: &[A_GET_ROLE_POLICY],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_ROLE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetRolePolicy`.
#[derive(Debug)]
pub struct GetRolePolicy;
impl Operation for GetRolePolicy {
    type Input = GetRolePolicyRequest;
    type Output = GetRolePolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_ROLE_POLICY;
}
static M_GET_ROLE_TEMPLATE_VERSION: OperationModel = OperationModel {
    name: "GetRoleTemplateVersion",
    signed: true,
    read_only: true,
    wrapper: Some("GetRoleTemplateVersionResult"),
    actions: &[A_GET_ROLE_TEMPLATE_VERSION],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_ROLE_TEMPLATE_VERSION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetRoleTemplateVersion`.
#[derive(Debug)]
pub struct GetRoleTemplateVersion;
impl Operation for GetRoleTemplateVersion {
    type Input = GetRoleTemplateVersionRequest;
    type Output = GetRoleTemplateVersionResponse;
    const MODEL: &'static OperationModel = &M_GET_ROLE_TEMPLATE_VERSION;
}
static M_GET_SAML_PROVIDER: OperationModel = OperationModel {
    name: "GetSAMLProvider",
    signed: true,
    read_only: true,
    wrapper: Some("GetSAMLProviderResult"),
    actions: &[A_GET_SAML_PROVIDER],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_SAML_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetSAMLProvider`.
#[derive(Debug)]
pub struct GetSAMLProvider;
impl Operation for GetSAMLProvider {
    type Input = GetSAMLProviderRequest;
    type Output = GetSAMLProviderResponse;
    const MODEL: &'static OperationModel = &M_GET_SAML_PROVIDER;
}
static M_GET_SSH_PUBLIC_KEY: OperationModel = OperationModel {
    name: "GetSSHPublicKey",
    signed: true,
    read_only: true,
    wrapper: Some("GetSSHPublicKeyResult"),
    actions: &[A_GET_SSH_PUBLIC_KEY],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "UnrecognizedPublicKeyEncoding", status: 400, shape: "UnrecognizedPublicKeyEncodingException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetSSHPublicKey`.
#[derive(Debug)]
pub struct GetSSHPublicKey;
impl Operation for GetSSHPublicKey {
    type Input = GetSSHPublicKeyRequest;
    type Output = GetSSHPublicKeyResponse;
    const MODEL: &'static OperationModel = &M_GET_SSH_PUBLIC_KEY;
}
static M_GET_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "GetServerCertificate",
    signed: true,
    read_only: true,
    wrapper: Some("GetServerCertificateResult"),
    actions: &[A_GET_SERVER_CERTIFICATE],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_SERVER_CERTIFICATE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetServerCertificate`.
#[derive(Debug)]
pub struct GetServerCertificate;
impl Operation for GetServerCertificate {
    type Input = GetServerCertificateRequest;
    type Output = GetServerCertificateResponse;
    const MODEL: &'static OperationModel = &M_GET_SERVER_CERTIFICATE;
}
static M_GET_SERVICE_LAST_ACCESSED_DETAILS: OperationModel = OperationModel {
    name: "GetServiceLastAccessedDetails",
    signed: true,
    read_only: true,
    wrapper: Some("GetServiceLastAccessedDetailsResult"),
    actions: &[A_GET_SERVICE_LAST_ACCESSED_DETAILS],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetServiceLastAccessedDetails`.
#[derive(Debug)]
pub struct GetServiceLastAccessedDetails;
impl Operation for GetServiceLastAccessedDetails {
    type Input = GetServiceLastAccessedDetailsRequest;
    type Output = GetServiceLastAccessedDetailsResponse;
    const MODEL: &'static OperationModel = &M_GET_SERVICE_LAST_ACCESSED_DETAILS;
}
static M_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES: OperationModel = OperationModel {
    name: "GetServiceLastAccessedDetailsWithEntities",
    signed: true,
    read_only: true,
    wrapper: Some("GetServiceLastAccessedDetailsWithEntitiesResult"),
    actions: &[A_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetServiceLastAccessedDetailsWithEntities`.
#[derive(Debug)]
pub struct GetServiceLastAccessedDetailsWithEntities;
impl Operation for GetServiceLastAccessedDetailsWithEntities {
    type Input = GetServiceLastAccessedDetailsWithEntitiesRequest;
    type Output = GetServiceLastAccessedDetailsWithEntitiesResponse;
    const MODEL: &'static OperationModel = &M_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES;
}
static M_GET_SERVICE_LINKED_ROLE_DELETION_STATUS: OperationModel = OperationModel {
    name: "GetServiceLinkedRoleDeletionStatus",
    signed: true,
    read_only: true,
    wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"),
    actions: &[A_GET_SERVICE_LINKED_ROLE_DELETION_STATUS],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetServiceLinkedRoleDeletionStatus`.
#[derive(Debug)]
pub struct GetServiceLinkedRoleDeletionStatus;
impl Operation for GetServiceLinkedRoleDeletionStatus {
    type Input = GetServiceLinkedRoleDeletionStatusRequest;
    type Output = GetServiceLinkedRoleDeletionStatusResponse;
    const MODEL: &'static OperationModel = &M_GET_SERVICE_LINKED_ROLE_DELETION_STATUS;
}
static M_GET_USER: OperationModel = OperationModel {
    name: "GetUser",
    signed: true,
    read_only: true,
    wrapper: Some("GetUserResult"),
    actions: &[A_GET_USER],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_USER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetUser`.
#[derive(Debug)]
pub struct GetUser;
impl Operation for GetUser {
    type Input = GetUserRequest;
    type Output = GetUserResponse;
    const MODEL: &'static OperationModel = &M_GET_USER;
}
static M_GET_USER_POLICY: OperationModel = OperationModel {
    name: "GetUserPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetUserPolicyResult"),
    actions: &[A_GET_USER_POLICY],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &GET_USER_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `GetUserPolicy`.
#[derive(Debug)]
pub struct GetUserPolicy;
impl Operation for GetUserPolicy {
    type Input = GetUserPolicyRequest;
    type Output = GetUserPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_USER_POLICY;
}
static M_LIST_ACCESS_KEYS: OperationModel = OperationModel {
    name: "ListAccessKeys",
    signed: true,
    read_only: true,
    wrapper: Some("ListAccessKeysResult"),
    actions: &[A_LIST_ACCESS_KEYS],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ACCESS_KEYS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListAccessKeys`.
#[derive(Debug)]
pub struct ListAccessKeys;
impl Operation for ListAccessKeys {
    type Input = ListAccessKeysRequest;
    type Output = ListAccessKeysResponse;
    const MODEL: &'static OperationModel = &M_LIST_ACCESS_KEYS;
}
static M_LIST_ACCOUNT_ALIASES: OperationModel = OperationModel {
    name: "ListAccountAliases",
    signed: true,
    read_only: true,
    wrapper: Some("ListAccountAliasesResult"),
    actions: &[A_LIST_ACCOUNT_ALIASES],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListAccountAliases`.
#[derive(Debug)]
pub struct ListAccountAliases;
impl Operation for ListAccountAliases {
    type Input = ListAccountAliasesRequest;
    type Output = ListAccountAliasesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ACCOUNT_ALIASES;
}
static M_LIST_ATTACHED_GROUP_POLICIES: OperationModel = OperationModel {
    name: "ListAttachedGroupPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListAttachedGroupPoliciesResult"),
    actions: &[A_LIST_ATTACHED_GROUP_POLICIES],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListAttachedGroupPolicies`.
#[derive(Debug)]
pub struct ListAttachedGroupPolicies;
impl Operation for ListAttachedGroupPolicies {
    type Input = ListAttachedGroupPoliciesRequest;
    type Output = ListAttachedGroupPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ATTACHED_GROUP_POLICIES;
}
static M_LIST_ATTACHED_ROLE_POLICIES: OperationModel = OperationModel {
    name: "ListAttachedRolePolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListAttachedRolePoliciesResult"),
    actions: &[A_LIST_ATTACHED_ROLE_POLICIES],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListAttachedRolePolicies`.
#[derive(Debug)]
pub struct ListAttachedRolePolicies;
impl Operation for ListAttachedRolePolicies {
    type Input = ListAttachedRolePoliciesRequest;
    type Output = ListAttachedRolePoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ATTACHED_ROLE_POLICIES;
}
static M_LIST_ATTACHED_USER_POLICIES: OperationModel = OperationModel {
    name: "ListAttachedUserPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListAttachedUserPoliciesResult"),
    actions: &[A_LIST_ATTACHED_USER_POLICIES],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListAttachedUserPolicies`.
#[derive(Debug)]
pub struct ListAttachedUserPolicies;
impl Operation for ListAttachedUserPolicies {
    type Input = ListAttachedUserPoliciesRequest;
    type Output = ListAttachedUserPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ATTACHED_USER_POLICIES;
}
static M_LIST_DELEGATION_REQUESTS: OperationModel = OperationModel {
    name: "ListDelegationRequests",
    signed: true,
    read_only: true,
    wrapper: Some("ListDelegationRequestsResult"),
    actions: &[A_LIST_DELEGATION_REQUESTS],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListDelegationRequests`.
#[derive(Debug)]
pub struct ListDelegationRequests;
impl Operation for ListDelegationRequests {
    type Input = ListDelegationRequestsRequest;
    type Output = ListDelegationRequestsResponse;
    const MODEL: &'static OperationModel = &M_LIST_DELEGATION_REQUESTS;
}
static M_LIST_ENTITIES_FOR_POLICY: OperationModel = OperationModel {
    name: "ListEntitiesForPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("ListEntitiesForPolicyResult"),
    actions: &[A_LIST_ENTITIES_FOR_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListEntitiesForPolicy`.
#[derive(Debug)]
pub struct ListEntitiesForPolicy;
impl Operation for ListEntitiesForPolicy {
    type Input = ListEntitiesForPolicyRequest;
    type Output = ListEntitiesForPolicyResponse;
    const MODEL: &'static OperationModel = &M_LIST_ENTITIES_FOR_POLICY;
}
static M_LIST_GROUP_POLICIES: OperationModel = OperationModel {
    name: "ListGroupPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListGroupPoliciesResult"),
    actions: &[A_LIST_GROUP_POLICIES],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_GROUP_POLICIES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListGroupPolicies`.
#[derive(Debug)]
pub struct ListGroupPolicies;
impl Operation for ListGroupPolicies {
    type Input = ListGroupPoliciesRequest;
    type Output = ListGroupPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_GROUP_POLICIES;
}
static M_LIST_GROUPS: OperationModel = OperationModel {
    name: "ListGroups",
    signed: true,
    read_only: true,
    wrapper: Some("ListGroupsResult"),
    actions: &[A_LIST_GROUPS],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &LIST_GROUPS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListGroups`.
#[derive(Debug)]
pub struct ListGroups;
impl Operation for ListGroups {
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
    const MODEL: &'static OperationModel = &M_LIST_GROUPS;
}
static M_LIST_GROUPS_FOR_USER: OperationModel = OperationModel {
    name: "ListGroupsForUser",
    signed: true,
    read_only: true,
    wrapper: Some("ListGroupsForUserResult"),
    actions: &[A_LIST_GROUPS_FOR_USER],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_GROUPS_FOR_USER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListGroupsForUser`.
#[derive(Debug)]
pub struct ListGroupsForUser;
impl Operation for ListGroupsForUser {
    type Input = ListGroupsForUserRequest;
    type Output = ListGroupsForUserResponse;
    const MODEL: &'static OperationModel = &M_LIST_GROUPS_FOR_USER;
}
static M_LIST_INSTANCE_PROFILE_TAGS: OperationModel = OperationModel {
    name: "ListInstanceProfileTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListInstanceProfileTagsResult"),
    actions: &[A_LIST_INSTANCE_PROFILE_TAGS],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListInstanceProfileTags`.
#[derive(Debug)]
pub struct ListInstanceProfileTags;
impl Operation for ListInstanceProfileTags {
    type Input = ListInstanceProfileTagsRequest;
    type Output = ListInstanceProfileTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_INSTANCE_PROFILE_TAGS;
}
static M_LIST_INSTANCE_PROFILES: OperationModel = OperationModel {
    name: "ListInstanceProfiles",
    signed: true,
    read_only: true,
    wrapper: Some("ListInstanceProfilesResult"),
    actions: &[A_LIST_INSTANCE_PROFILES],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &LIST_INSTANCE_PROFILES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListInstanceProfiles`.
#[derive(Debug)]
pub struct ListInstanceProfiles;
impl Operation for ListInstanceProfiles {
    type Input = ListInstanceProfilesRequest;
    type Output = ListInstanceProfilesResponse;
    const MODEL: &'static OperationModel = &M_LIST_INSTANCE_PROFILES;
}
static M_LIST_INSTANCE_PROFILES_FOR_ROLE: OperationModel = OperationModel {
    name: "ListInstanceProfilesForRole",
    signed: true,
    read_only: true,
    wrapper: Some("ListInstanceProfilesForRoleResult"),
    actions: &[A_LIST_INSTANCE_PROFILES_FOR_ROLE],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListInstanceProfilesForRole`.
#[derive(Debug)]
pub struct ListInstanceProfilesForRole;
impl Operation for ListInstanceProfilesForRole {
    type Input = ListInstanceProfilesForRoleRequest;
    type Output = ListInstanceProfilesForRoleResponse;
    const MODEL: &'static OperationModel = &M_LIST_INSTANCE_PROFILES_FOR_ROLE;
}
static M_LIST_MFA_DEVICE_TAGS: OperationModel = OperationModel {
    name: "ListMFADeviceTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListMFADeviceTagsResult"),
    actions: &[A_LIST_MFA_DEVICE_TAGS],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListMFADeviceTags`.
#[derive(Debug)]
pub struct ListMFADeviceTags;
impl Operation for ListMFADeviceTags {
    type Input = ListMFADeviceTagsRequest;
    type Output = ListMFADeviceTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_MFA_DEVICE_TAGS;
}
static M_LIST_MFA_DEVICES: OperationModel = OperationModel {
    name: "ListMFADevices",
    signed: true,
    read_only: true,
    wrapper: Some("ListMFADevicesResult"),
    actions: &[A_LIST_MFA_DEVICES],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_MFA_DEVICES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListMFADevices`.
#[derive(Debug)]
pub struct ListMFADevices;
impl Operation for ListMFADevices {
    type Input = ListMFADevicesRequest;
    type Output = ListMFADevicesResponse;
    const MODEL: &'static OperationModel = &M_LIST_MFA_DEVICES;
}
static M_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: OperationModel = OperationModel {
    name: "ListOpenIDConnectProviderTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListOpenIDConnectProviderTagsResult"),
    actions: &[A_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListOpenIDConnectProviderTags`.
#[derive(Debug)]
pub struct ListOpenIDConnectProviderTags;
impl Operation for ListOpenIDConnectProviderTags {
    type Input = ListOpenIDConnectProviderTagsRequest;
    type Output = ListOpenIDConnectProviderTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS;
}
static M_LIST_OPEN_ID_CONNECT_PROVIDERS: OperationModel = OperationModel {
    name: "ListOpenIDConnectProviders",
    signed: true,
    read_only: true,
    wrapper: Some("ListOpenIDConnectProvidersResult"),
    actions: &[A_LIST_OPEN_ID_CONNECT_PROVIDERS],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListOpenIDConnectProviders`.
#[derive(Debug)]
pub struct ListOpenIDConnectProviders;
impl Operation for ListOpenIDConnectProviders {
    type Input = ListOpenIDConnectProvidersRequest;
    type Output = ListOpenIDConnectProvidersResponse;
    const MODEL: &'static OperationModel = &M_LIST_OPEN_ID_CONNECT_PROVIDERS;
}
static M_LIST_ORGANIZATIONS_FEATURES: OperationModel = OperationModel {
    name: "ListOrganizationsFeatures",
    signed: true,
    read_only: true,
    wrapper: Some("ListOrganizationsFeaturesResult"),
    actions: &[A_LIST_ORGANIZATIONS_FEATURES],
    errors: &[
        ErrorRow {
            code: "AccountNotManagementOrDelegatedAdministratorException",
            status: 400,
            shape: "AccountNotManagementOrDelegatedAdministratorException",
        },
        ErrorRow { code: "OrganizationNotFoundException", status: 400, shape: "OrganizationNotFoundException" },
        ErrorRow { code: "OrganizationNotInAllFeaturesModeException", status: 400, shape: "OrganizationNotInAllFeaturesModeException" },
        ErrorRow { code: "ServiceAccessNotEnabledException", status: 400, shape: "ServiceAccessNotEnabledException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ORGANIZATIONS_FEATURES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListOrganizationsFeatures`.
#[derive(Debug)]
pub struct ListOrganizationsFeatures;
impl Operation for ListOrganizationsFeatures {
    type Input = ListOrganizationsFeaturesRequest;
    type Output = ListOrganizationsFeaturesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ORGANIZATIONS_FEATURES;
}
static M_LIST_POLICIES: OperationModel = OperationModel {
    name: "ListPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListPoliciesResult"),
    actions: &[A_LIST_POLICIES],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &LIST_POLICIES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListPolicies`.
#[derive(Debug)]
pub struct ListPolicies;
impl Operation for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICIES;
}
static M_LIST_POLICIES_GRANTING_SERVICE_ACCESS: OperationModel = OperationModel {
    name: "ListPoliciesGrantingServiceAccess",
    signed: true,
    read_only: true,
    wrapper: Some("ListPoliciesGrantingServiceAccessResult"),
    actions: &[A_LIST_POLICIES_GRANTING_SERVICE_ACCESS],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListPoliciesGrantingServiceAccess`.
#[derive(Debug)]
pub struct ListPoliciesGrantingServiceAccess;
impl Operation for ListPoliciesGrantingServiceAccess {
    type Input = ListPoliciesGrantingServiceAccessRequest;
    type Output = ListPoliciesGrantingServiceAccessResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICIES_GRANTING_SERVICE_ACCESS;
}
static M_LIST_POLICY_TAGS: OperationModel = OperationModel {
    name: "ListPolicyTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListPolicyTagsResult"),
    actions: &[A_LIST_POLICY_TAGS],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_POLICY_TAGS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListPolicyTags`.
#[derive(Debug)]
pub struct ListPolicyTags;
impl Operation for ListPolicyTags {
    type Input = ListPolicyTagsRequest;
    type Output = ListPolicyTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICY_TAGS;
}
static M_LIST_POLICY_VERSIONS: OperationModel = OperationModel {
    name: "ListPolicyVersions",
    signed: true,
    read_only: true,
    wrapper: Some("ListPolicyVersionsResult"),
    actions: &[A_LIST_POLICY_VERSIONS],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_POLICY_VERSIONS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListPolicyVersions`.
#[derive(Debug)]
pub struct ListPolicyVersions;
impl Operation for ListPolicyVersions {
    type Input = ListPolicyVersionsRequest;
    type Output = ListPolicyVersionsResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICY_VERSIONS;
}
static M_LIST_ROLE_POLICIES: OperationModel = OperationModel {
    name: "ListRolePolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListRolePoliciesResult"),
    actions: &[A_LIST_ROLE_POLICIES],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ROLE_POLICIES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListRolePolicies`.
#[derive(Debug)]
pub struct ListRolePolicies;
impl Operation for ListRolePolicies {
    type Input = ListRolePoliciesRequest;
    type Output = ListRolePoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ROLE_POLICIES;
}
static M_LIST_ROLE_TAGS: OperationModel = OperationModel {
    name: "ListRoleTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListRoleTagsResult"),
    actions: &[A_LIST_ROLE_TAGS],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ROLE_TAGS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListRoleTags`.
#[derive(Debug)]
pub struct ListRoleTags;
impl Operation for ListRoleTags {
    type Input = ListRoleTagsRequest;
    type Output = ListRoleTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_ROLE_TAGS;
}
static M_LIST_ROLES: OperationModel = OperationModel {
    name: "ListRoles",
    signed: true,
    read_only: true,
    wrapper: Some("ListRolesResult"),
    actions: &[A_LIST_ROLES],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ROLES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListRoles`.
#[derive(Debug)]
pub struct ListRoles;
impl Operation for ListRoles {
    type Input = ListRolesRequest;
    type Output = ListRolesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ROLES;
}
static M_LIST_SAML_PROVIDER_TAGS: OperationModel = OperationModel {
    name: "ListSAMLProviderTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListSAMLProviderTagsResult"),
    actions: &[A_LIST_SAML_PROVIDER_TAGS],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListSAMLProviderTags`.
#[derive(Debug)]
pub struct ListSAMLProviderTags;
impl Operation for ListSAMLProviderTags {
    type Input = ListSAMLProviderTagsRequest;
    type Output = ListSAMLProviderTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_SAML_PROVIDER_TAGS;
}
static M_LIST_SAML_PROVIDERS: OperationModel = OperationModel {
    name: "ListSAMLProviders",
    signed: true,
    read_only: true,
    wrapper: Some("ListSAMLProvidersResult"),
    actions: &[A_LIST_SAML_PROVIDERS],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &LIST_SAML_PROVIDERS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListSAMLProviders`.
#[derive(Debug)]
pub struct ListSAMLProviders;
impl Operation for ListSAMLProviders {
    type Input = ListSAMLProvidersRequest;
    type Output = ListSAMLProvidersResponse;
    const MODEL: &'static OperationModel = &M_LIST_SAML_PROVIDERS;
}
static M_LIST_SSH_PUBLIC_KEYS: OperationModel = OperationModel {
    name: "ListSSHPublicKeys",
    signed: true,
    read_only: true,
    wrapper: Some("ListSSHPublicKeysResult"),
    actions: &[A_LIST_SSH_PUBLIC_KEYS],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" }],
    trail: &[],
    service: &SERVICE,
    input: &LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListSSHPublicKeys`.
#[derive(Debug)]
pub struct ListSSHPublicKeys;
impl Operation for ListSSHPublicKeys {
    type Input = ListSSHPublicKeysRequest;
    type Output = ListSSHPublicKeysResponse;
    const MODEL: &'static OperationModel = &M_LIST_SSH_PUBLIC_KEYS;
}
static M_LIST_SERVER_CERTIFICATE_TAGS: OperationModel = OperationModel {
    name: "ListServerCertificateTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListServerCertificateTagsResult"),
    actions: &[A_LIST_SERVER_CERTIFICATE_TAGS],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListServerCertificateTags`.
#[derive(Debug)]
pub struct ListServerCertificateTags;
impl Operation for ListServerCertificateTags {
    type Input = ListServerCertificateTagsRequest;
    type Output = ListServerCertificateTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_SERVER_CERTIFICATE_TAGS;
}
static M_LIST_SERVER_CERTIFICATES: OperationModel = OperationModel {
    name: "ListServerCertificates",
    signed: true,
    read_only: true,
    wrapper: Some("ListServerCertificatesResult"),
    actions: &[A_LIST_SERVER_CERTIFICATES],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListServerCertificates`.
#[derive(Debug)]
pub struct ListServerCertificates;
impl Operation for ListServerCertificates {
    type Input = ListServerCertificatesRequest;
    type Output = ListServerCertificatesResponse;
    const MODEL: &'static OperationModel = &M_LIST_SERVER_CERTIFICATES;
}
static M_LIST_SERVICE_SPECIFIC_CREDENTIALS: OperationModel = OperationModel {
    name: "ListServiceSpecificCredentials",
    signed: true,
    read_only: true,
    wrapper: Some("ListServiceSpecificCredentialsResult"),
    actions: &[A_LIST_SERVICE_SPECIFIC_CREDENTIALS],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "NotSupportedService", status: 404, shape: "ServiceNotSupportedException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListServiceSpecificCredentials`.
#[derive(Debug)]
pub struct ListServiceSpecificCredentials;
impl Operation for ListServiceSpecificCredentials {
    type Input = ListServiceSpecificCredentialsRequest;
    type Output = ListServiceSpecificCredentialsResponse;
    const MODEL: &'static OperationModel = &M_LIST_SERVICE_SPECIFIC_CREDENTIALS;
}
static M_LIST_SIGNING_CERTIFICATES: OperationModel = OperationModel {
    name: "ListSigningCertificates",
    signed: true,
    read_only: true,
    wrapper: Some("ListSigningCertificatesResult"),
    actions: &[A_LIST_SIGNING_CERTIFICATES],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListSigningCertificates`.
#[derive(Debug)]
pub struct ListSigningCertificates;
impl Operation for ListSigningCertificates {
    type Input = ListSigningCertificatesRequest;
    type Output = ListSigningCertificatesResponse;
    const MODEL: &'static OperationModel = &M_LIST_SIGNING_CERTIFICATES;
}
static M_LIST_USER_POLICIES: OperationModel = OperationModel {
    name: "ListUserPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListUserPoliciesResult"),
    actions: &[A_LIST_USER_POLICIES],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_USER_POLICIES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListUserPolicies`.
#[derive(Debug)]
pub struct ListUserPolicies;
impl Operation for ListUserPolicies {
    type Input = ListUserPoliciesRequest;
    type Output = ListUserPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_USER_POLICIES;
}
static M_LIST_USER_TAGS: OperationModel = OperationModel {
    name: "ListUserTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListUserTagsResult"),
    actions: &[A_LIST_USER_TAGS],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_USER_TAGS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListUserTags`.
#[derive(Debug)]
pub struct ListUserTags;
impl Operation for ListUserTags {
    type Input = ListUserTagsRequest;
    type Output = ListUserTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_USER_TAGS;
}
static M_LIST_USERS: OperationModel = OperationModel {
    name: "ListUsers",
    signed: true,
    read_only: true,
    wrapper: Some("ListUsersResult"),
    actions: &[A_LIST_USERS],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &LIST_USERS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListUsers`.
#[derive(Debug)]
pub struct ListUsers;
impl Operation for ListUsers {
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
    const MODEL: &'static OperationModel = &M_LIST_USERS;
}
static M_LIST_VIRTUAL_MFA_DEVICES: OperationModel = OperationModel {
    name: "ListVirtualMFADevices",
    signed: true,
    read_only: true,
    wrapper: Some("ListVirtualMFADevicesResult"),
    actions: &[A_LIST_VIRTUAL_MFA_DEVICES],
    errors: &[],
    trail: &[],
    service: &SERVICE,
    input: &LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListVirtualMFADevices`.
#[derive(Debug)]
pub struct ListVirtualMFADevices;
impl Operation for ListVirtualMFADevices {
    type Input = ListVirtualMFADevicesRequest;
    type Output = ListVirtualMFADevicesResponse;
    const MODEL: &'static OperationModel = &M_LIST_VIRTUAL_MFA_DEVICES;
}
static M_PUT_ACCOUNT_PROPERTIES: OperationModel = OperationModel {
    name: "PutAccountProperties",
    signed: true,
    read_only: false,
    wrapper: Some("PutAccountPropertiesResult"),
    actions: &[A_PUT_ACCOUNT_PROPERTIES],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &PUT_ACCOUNT_PROPERTIES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `PutAccountProperties`.
#[derive(Debug)]
pub struct PutAccountProperties;
impl Operation for PutAccountProperties {
    type Input = PutAccountPropertiesRequest;
    type Output = PutAccountPropertiesResponse;
    const MODEL: &'static OperationModel = &M_PUT_ACCOUNT_PROPERTIES;
}
static M_PUT_GROUP_POLICY: OperationModel = OperationModel {
    name: "PutGroupPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_PUT_GROUP_POLICY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &PUT_GROUP_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `PutGroupPolicy`.
#[derive(Debug)]
pub struct PutGroupPolicy;
impl Operation for PutGroupPolicy {
    type Input = PutGroupPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_PUT_GROUP_POLICY;
}
static M_PUT_ROLE_PERMISSIONS_BOUNDARY: OperationModel = OperationModel {
    name: "PutRolePermissionsBoundary",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_PUT_ROLE_PERMISSIONS_BOUNDARY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "PolicyNotAttachable", status: 400, shape: "PolicyNotAttachableException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `PutRolePermissionsBoundary`.
#[derive(Debug)]
pub struct PutRolePermissionsBoundary;
impl Operation for PutRolePermissionsBoundary {
    type Input = PutRolePermissionsBoundaryRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_PUT_ROLE_PERMISSIONS_BOUNDARY;
}
static M_PUT_ROLE_POLICY: OperationModel = OperationModel {
    name: "PutRolePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_PUT_ROLE_POLICY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &PUT_ROLE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `PutRolePolicy`.
#[derive(Debug)]
pub struct PutRolePolicy;
impl Operation for PutRolePolicy {
    type Input = PutRolePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_PUT_ROLE_POLICY;
}
static M_PUT_USER_PERMISSIONS_BOUNDARY: OperationModel = OperationModel {
    name: "PutUserPermissionsBoundary",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_PUT_USER_PERMISSIONS_BOUNDARY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "PolicyNotAttachable", status: 400, shape: "PolicyNotAttachableException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `PutUserPermissionsBoundary`.
#[derive(Debug)]
pub struct PutUserPermissionsBoundary;
impl Operation for PutUserPermissionsBoundary {
    type Input = PutUserPermissionsBoundaryRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_PUT_USER_PERMISSIONS_BOUNDARY;
}
static M_PUT_USER_POLICY: OperationModel = OperationModel {
    name: "PutUserPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_PUT_USER_POLICY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &PUT_USER_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `PutUserPolicy`.
#[derive(Debug)]
pub struct PutUserPolicy;
impl Operation for PutUserPolicy {
    type Input = PutUserPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_PUT_USER_POLICY;
}
static M_REJECT_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "RejectDelegationRequest",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_REJECT_DELEGATION_REQUEST],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `RejectDelegationRequest`.
#[derive(Debug)]
pub struct RejectDelegationRequest;
impl Operation for RejectDelegationRequest {
    type Input = RejectDelegationRequestRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REJECT_DELEGATION_REQUEST;
}
static M_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "RemoveClientIDFromOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `RemoveClientIDFromOpenIDConnectProvider`.
#[derive(Debug)]
pub struct RemoveClientIDFromOpenIDConnectProvider;
impl Operation for RemoveClientIDFromOpenIDConnectProvider {
    type Input = RemoveClientIDFromOpenIDConnectProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER;
}
static M_REMOVE_ROLE_FROM_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "RemoveRoleFromInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_REMOVE_ROLE_FROM_INSTANCE_PROFILE],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `RemoveRoleFromInstanceProfile`.
#[derive(Debug)]
pub struct RemoveRoleFromInstanceProfile;
impl Operation for RemoveRoleFromInstanceProfile {
    type Input = RemoveRoleFromInstanceProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REMOVE_ROLE_FROM_INSTANCE_PROFILE;
}
static M_REMOVE_USER_FROM_GROUP: OperationModel = OperationModel {
    name: "RemoveUserFromGroup",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_REMOVE_USER_FROM_GROUP],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `RemoveUserFromGroup`.
#[derive(Debug)]
pub struct RemoveUserFromGroup;
impl Operation for RemoveUserFromGroup {
    type Input = RemoveUserFromGroupRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REMOVE_USER_FROM_GROUP;
}
static M_RESET_SERVICE_SPECIFIC_CREDENTIAL: OperationModel = OperationModel {
    name: "ResetServiceSpecificCredential",
    signed: true,
    read_only: false,
    wrapper: Some("ResetServiceSpecificCredentialResult"),
    actions: &[A_RESET_SERVICE_SPECIFIC_CREDENTIAL],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" }],
    trail: &[],
    service: &SERVICE,
    input: &RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ResetServiceSpecificCredential`.
#[derive(Debug)]
pub struct ResetServiceSpecificCredential;
impl Operation for ResetServiceSpecificCredential {
    type Input = ResetServiceSpecificCredentialRequest;
    type Output = ResetServiceSpecificCredentialResponse;
    const MODEL: &'static OperationModel = &M_RESET_SERVICE_SPECIFIC_CREDENTIAL;
}
static M_RESYNC_MFA_DEVICE: OperationModel = OperationModel {
    name: "ResyncMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_RESYNC_MFA_DEVICE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidAuthenticationCode", status: 403, shape: "InvalidAuthenticationCodeException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &RESYNC_MFA_DEVICE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ResyncMFADevice`.
#[derive(Debug)]
pub struct ResyncMFADevice;
impl Operation for ResyncMFADevice {
    type Input = ResyncMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_RESYNC_MFA_DEVICE;
}
static M_SEND_DELEGATION_TOKEN: OperationModel = OperationModel {
    name: "SendDelegationToken",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_SEND_DELEGATION_TOKEN],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &SEND_DELEGATION_TOKEN_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `SendDelegationToken`.
#[derive(Debug)]
pub struct SendDelegationToken;
impl Operation for SendDelegationToken {
    type Input = SendDelegationTokenRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_SEND_DELEGATION_TOKEN;
}
static M_SET_DEFAULT_POLICY_VERSION: OperationModel = OperationModel {
    name: "SetDefaultPolicyVersion",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_SET_DEFAULT_POLICY_VERSION],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `SetDefaultPolicyVersion`.
#[derive(Debug)]
pub struct SetDefaultPolicyVersion;
impl Operation for SetDefaultPolicyVersion {
    type Input = SetDefaultPolicyVersionRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_SET_DEFAULT_POLICY_VERSION;
}
static M_SET_SECURITY_TOKEN_SERVICE_PREFERENCES: OperationModel = OperationModel {
    name: "SetSecurityTokenServicePreferences",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_SET_SECURITY_TOKEN_SERVICE_PREFERENCES],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" }],
    trail: &[],
    service: &SERVICE,
    input: &SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `SetSecurityTokenServicePreferences`.
#[derive(Debug)]
pub struct SetSecurityTokenServicePreferences;
impl Operation for SetSecurityTokenServicePreferences {
    type Input = SetSecurityTokenServicePreferencesRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_SET_SECURITY_TOKEN_SERVICE_PREFERENCES;
}
static M_SIMULATE_CUSTOM_POLICY: OperationModel = OperationModel {
    name: "SimulateCustomPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("SimulateCustomPolicyResult"),
    actions: &[A_SIMULATE_CUSTOM_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "PolicyEvaluation", status: 500, shape: "PolicyEvaluationException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `SimulateCustomPolicy`.
#[derive(Debug)]
pub struct SimulateCustomPolicy;
impl Operation for SimulateCustomPolicy {
    type Input = SimulateCustomPolicyRequest;
    type Output = SimulatePolicyResponse;
    const MODEL: &'static OperationModel = &M_SIMULATE_CUSTOM_POLICY;
}
static M_SIMULATE_PRINCIPAL_POLICY: OperationModel = OperationModel {
    name: "SimulatePrincipalPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("SimulatePrincipalPolicyResult"),
    actions: &[A_SIMULATE_PRINCIPAL_POLICY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "PolicyEvaluation", status: 500, shape: "PolicyEvaluationException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `SimulatePrincipalPolicy`.
#[derive(Debug)]
pub struct SimulatePrincipalPolicy;
impl Operation for SimulatePrincipalPolicy {
    type Input = SimulatePrincipalPolicyRequest;
    type Output = SimulatePolicyResponse;
    const MODEL: &'static OperationModel = &M_SIMULATE_PRINCIPAL_POLICY;
}
static M_TAG_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "TagInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_TAG_INSTANCE_PROFILE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &TAG_INSTANCE_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `TagInstanceProfile`.
#[derive(Debug)]
pub struct TagInstanceProfile;
impl Operation for TagInstanceProfile {
    type Input = TagInstanceProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_INSTANCE_PROFILE;
}
static M_TAG_MFA_DEVICE: OperationModel = OperationModel {
    name: "TagMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_TAG_MFA_DEVICE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &TAG_MFA_DEVICE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `TagMFADevice`.
#[derive(Debug)]
pub struct TagMFADevice;
impl Operation for TagMFADevice {
    type Input = TagMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_MFA_DEVICE;
}
static M_TAG_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "TagOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_TAG_OPEN_ID_CONNECT_PROVIDER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `TagOpenIDConnectProvider`.
#[derive(Debug)]
pub struct TagOpenIDConnectProvider;
impl Operation for TagOpenIDConnectProvider {
    type Input = TagOpenIDConnectProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_OPEN_ID_CONNECT_PROVIDER;
}
static M_TAG_POLICY: OperationModel = OperationModel {
    name: "TagPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_TAG_POLICY],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &TAG_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `TagPolicy`.
#[derive(Debug)]
pub struct TagPolicy;
impl Operation for TagPolicy {
    type Input = TagPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_POLICY;
}
static M_TAG_ROLE: OperationModel = OperationModel {
    name: "TagRole",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_TAG_ROLE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &TAG_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `TagRole`.
#[derive(Debug)]
pub struct TagRole;
impl Operation for TagRole {
    type Input = TagRoleRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_ROLE;
}
static M_TAG_SAML_PROVIDER: OperationModel = OperationModel {
    name: "TagSAMLProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_TAG_SAML_PROVIDER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &TAG_SAML_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `TagSAMLProvider`.
#[derive(Debug)]
pub struct TagSAMLProvider;
impl Operation for TagSAMLProvider {
    type Input = TagSAMLProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_SAML_PROVIDER;
}
static M_TAG_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "TagServerCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_TAG_SERVER_CERTIFICATE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &TAG_SERVER_CERTIFICATE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `TagServerCertificate`.
#[derive(Debug)]
pub struct TagServerCertificate;
impl Operation for TagServerCertificate {
    type Input = TagServerCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_SERVER_CERTIFICATE;
}
static M_TAG_USER: OperationModel = OperationModel {
    name: "TagUser",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_TAG_USER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &TAG_USER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `TagUser`.
#[derive(Debug)]
pub struct TagUser;
impl Operation for TagUser {
    type Input = TagUserRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_USER;
}
static M_UNTAG_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "UntagInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UNTAG_INSTANCE_PROFILE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UntagInstanceProfile`.
#[derive(Debug)]
pub struct UntagInstanceProfile;
impl Operation for UntagInstanceProfile {
    type Input = UntagInstanceProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_INSTANCE_PROFILE;
}
static M_UNTAG_MFA_DEVICE: OperationModel = OperationModel {
    name: "UntagMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UNTAG_MFA_DEVICE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UNTAG_MFA_DEVICE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UntagMFADevice`.
#[derive(Debug)]
pub struct UntagMFADevice;
impl Operation for UntagMFADevice {
    type Input = UntagMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_MFA_DEVICE;
}
static M_UNTAG_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "UntagOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UNTAG_OPEN_ID_CONNECT_PROVIDER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UntagOpenIDConnectProvider`.
#[derive(Debug)]
pub struct UntagOpenIDConnectProvider;
impl Operation for UntagOpenIDConnectProvider {
    type Input = UntagOpenIDConnectProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_OPEN_ID_CONNECT_PROVIDER;
}
static M_UNTAG_POLICY: OperationModel = OperationModel {
    name: "UntagPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UNTAG_POLICY],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UNTAG_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UntagPolicy`.
#[derive(Debug)]
pub struct UntagPolicy;
impl Operation for UntagPolicy {
    type Input = UntagPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_POLICY;
}
static M_UNTAG_ROLE: OperationModel = OperationModel {
    name: "UntagRole",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UNTAG_ROLE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UNTAG_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UntagRole`.
#[derive(Debug)]
pub struct UntagRole;
impl Operation for UntagRole {
    type Input = UntagRoleRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_ROLE;
}
static M_UNTAG_SAML_PROVIDER: OperationModel = OperationModel {
    name: "UntagSAMLProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UNTAG_SAML_PROVIDER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UNTAG_SAML_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UntagSAMLProvider`.
#[derive(Debug)]
pub struct UntagSAMLProvider;
impl Operation for UntagSAMLProvider {
    type Input = UntagSAMLProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_SAML_PROVIDER;
}
static M_UNTAG_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "UntagServerCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UNTAG_SERVER_CERTIFICATE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UntagServerCertificate`.
#[derive(Debug)]
pub struct UntagServerCertificate;
impl Operation for UntagServerCertificate {
    type Input = UntagServerCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_SERVER_CERTIFICATE;
}
static M_UNTAG_USER: OperationModel = OperationModel {
    name: "UntagUser",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UNTAG_USER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UNTAG_USER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UntagUser`.
#[derive(Debug)]
pub struct UntagUser;
impl Operation for UntagUser {
    type Input = UntagUserRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_USER;
}
static M_UPDATE_ACCESS_KEY: OperationModel = OperationModel {
    name: "UpdateAccessKey",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_ACCESS_KEY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_ACCESS_KEY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateAccessKey`.
#[derive(Debug)]
pub struct UpdateAccessKey;
impl Operation for UpdateAccessKey {
    type Input = UpdateAccessKeyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_ACCESS_KEY;
}
static M_UPDATE_ACCOUNT_PASSWORD_POLICY: OperationModel = OperationModel {
    name: "UpdateAccountPasswordPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_ACCOUNT_PASSWORD_POLICY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateAccountPasswordPolicy`.
#[derive(Debug)]
pub struct UpdateAccountPasswordPolicy;
impl Operation for UpdateAccountPasswordPolicy {
    type Input = UpdateAccountPasswordPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_ACCOUNT_PASSWORD_POLICY;
}
static M_UPDATE_ASSUME_ROLE_POLICY: OperationModel = OperationModel {
    name: "UpdateAssumeRolePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_ASSUME_ROLE_POLICY],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedPolicyDocument", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateAssumeRolePolicy`.
#[derive(Debug)]
pub struct UpdateAssumeRolePolicy;
impl Operation for UpdateAssumeRolePolicy {
    type Input = UpdateAssumeRolePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_ASSUME_ROLE_POLICY;
}
static M_UPDATE_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "UpdateDelegationRequest",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_DELEGATION_REQUEST],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateDelegationRequest`.
#[derive(Debug)]
pub struct UpdateDelegationRequest;
impl Operation for UpdateDelegationRequest {
    type Input = UpdateDelegationRequestRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_DELEGATION_REQUEST;
}
static M_UPDATE_GROUP: OperationModel = OperationModel {
    name: "UpdateGroup",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_GROUP],
    errors: &[
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_GROUP_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateGroup`.
#[derive(Debug)]
pub struct UpdateGroup;
impl Operation for UpdateGroup {
    type Input = UpdateGroupRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_GROUP;
}
static M_UPDATE_LOGIN_PROFILE: OperationModel = OperationModel {
    name: "UpdateLoginProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_LOGIN_PROFILE],
    errors: &[
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409, shape: "EntityTemporarilyUnmodifiableException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "PasswordPolicyViolation", status: 400, shape: "PasswordPolicyViolationException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateLoginProfile`.
#[derive(Debug)]
pub struct UpdateLoginProfile;
impl Operation for UpdateLoginProfile {
    type Input = UpdateLoginProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_LOGIN_PROFILE;
}
static M_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: OperationModel = OperationModel {
    name: "UpdateOpenIDConnectProviderThumbprint",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateOpenIDConnectProviderThumbprint`.
#[derive(Debug)]
pub struct UpdateOpenIDConnectProviderThumbprint;
impl Operation for UpdateOpenIDConnectProviderThumbprint {
    type Input = UpdateOpenIDConnectProviderThumbprintRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT;
}
static M_UPDATE_ROLE: OperationModel = OperationModel {
    name: "UpdateRole",
    signed: true,
    read_only: false,
    wrapper: Some("UpdateRoleResult"),
    actions: &[A_UPDATE_ROLE],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_ROLE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateRole`.
#[derive(Debug)]
pub struct UpdateRole;
impl Operation for UpdateRole {
    type Input = UpdateRoleRequest;
    type Output = UpdateRoleResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_ROLE;
}
static M_UPDATE_ROLE_DESCRIPTION: OperationModel = OperationModel {
    name: "UpdateRoleDescription",
    signed: true,
    read_only: false,
    wrapper: Some("UpdateRoleDescriptionResult"),
    actions: &[A_UPDATE_ROLE_DESCRIPTION],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
        ErrorRow { code: "UnmodifiableEntity", status: 400, shape: "UnmodifiableEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateRoleDescription`.
#[derive(Debug)]
pub struct UpdateRoleDescription;
impl Operation for UpdateRoleDescription {
    type Input = UpdateRoleDescriptionRequest;
    type Output = UpdateRoleDescriptionResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_ROLE_DESCRIPTION;
}
static M_UPDATE_SAML_PROVIDER: OperationModel = OperationModel {
    name: "UpdateSAMLProvider",
    signed: true,
    read_only: false,
    wrapper: Some("UpdateSAMLProviderResult"),
    actions: &[A_UPDATE_SAML_PROVIDER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateSAMLProvider`.
#[derive(Debug)]
pub struct UpdateSAMLProvider;
impl Operation for UpdateSAMLProvider {
    type Input = UpdateSAMLProviderRequest;
    type Output = UpdateSAMLProviderResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_SAML_PROVIDER;
}
static M_UPDATE_SSH_PUBLIC_KEY: OperationModel = OperationModel {
    name: "UpdateSSHPublicKey",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_SSH_PUBLIC_KEY],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateSSHPublicKey`.
#[derive(Debug)]
pub struct UpdateSSHPublicKey;
impl Operation for UpdateSSHPublicKey {
    type Input = UpdateSSHPublicKeyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_SSH_PUBLIC_KEY;
}
static M_UPDATE_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "UpdateServerCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_SERVER_CERTIFICATE],
    errors: &[
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateServerCertificate`.
#[derive(Debug)]
pub struct UpdateServerCertificate;
impl Operation for UpdateServerCertificate {
    type Input = UpdateServerCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_SERVER_CERTIFICATE;
}
static M_UPDATE_SERVICE_SPECIFIC_CREDENTIAL: OperationModel = OperationModel {
    name: "UpdateServiceSpecificCredential",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_SERVICE_SPECIFIC_CREDENTIAL],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" }],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateServiceSpecificCredential`.
#[derive(Debug)]
pub struct UpdateServiceSpecificCredential;
impl Operation for UpdateServiceSpecificCredential {
    type Input = UpdateServiceSpecificCredentialRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_SERVICE_SPECIFIC_CREDENTIAL;
}
static M_UPDATE_SIGNING_CERTIFICATE: OperationModel = OperationModel {
    name: "UpdateSigningCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_SIGNING_CERTIFICATE],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateSigningCertificate`.
#[derive(Debug)]
pub struct UpdateSigningCertificate;
impl Operation for UpdateSigningCertificate {
    type Input = UpdateSigningCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_SIGNING_CERTIFICATE;
}
static M_UPDATE_USER: OperationModel = OperationModel {
    name: "UpdateUser",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UPDATE_USER],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409, shape: "EntityTemporarilyUnmodifiableException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_USER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateUser`.
#[derive(Debug)]
pub struct UpdateUser;
impl Operation for UpdateUser {
    type Input = UpdateUserRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_USER;
}
static M_UPLOAD_SSH_PUBLIC_KEY: OperationModel = OperationModel {
    name: "UploadSSHPublicKey",
    signed: true,
    read_only: false,
    wrapper: Some("UploadSSHPublicKeyResult"),
    actions: &[A_UPLOAD_SSH_PUBLIC_KEY],
    errors: &[
        ErrorRow { code: "DuplicateSSHPublicKey", status: 400, shape: "DuplicateSSHPublicKeyException" },
        ErrorRow { code: "InvalidPublicKey", status: 400, shape: "InvalidPublicKeyException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "UnrecognizedPublicKeyEncoding", status: 400, shape: "UnrecognizedPublicKeyEncodingException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UploadSSHPublicKey`.
#[derive(Debug)]
pub struct UploadSSHPublicKey;
impl Operation for UploadSSHPublicKey {
    type Input = UploadSSHPublicKeyRequest;
    type Output = UploadSSHPublicKeyResponse;
    const MODEL: &'static OperationModel = &M_UPLOAD_SSH_PUBLIC_KEY;
}
static M_UPLOAD_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "UploadServerCertificate",
    signed: true,
    read_only: false,
    wrapper: Some("UploadServerCertificateResult"),
    actions: &[A_UPLOAD_SERVER_CERTIFICATE, ActionRow { when: Some("Tags"), ..A_TAG_SERVER_CERTIFICATE }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidInput", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "KeyPairMismatch", status: 400, shape: "KeyPairMismatchException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedCertificate", status: 400, shape: "MalformedCertificateException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UploadServerCertificate`.
#[derive(Debug)]
pub struct UploadServerCertificate;
impl Operation for UploadServerCertificate {
    type Input = UploadServerCertificateRequest;
    type Output = UploadServerCertificateResponse;
    const MODEL: &'static OperationModel = &M_UPLOAD_SERVER_CERTIFICATE;
}
static M_UPLOAD_SIGNING_CERTIFICATE: OperationModel = OperationModel {
    name: "UploadSigningCertificate",
    signed: true,
    read_only: false,
    wrapper: Some("UploadSigningCertificateResult"),
    actions: &[A_UPLOAD_SIGNING_CERTIFICATE],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409, shape: "ConcurrentModificationException" },
        ErrorRow { code: "DuplicateCertificate", status: 409, shape: "DuplicateCertificateException" },
        ErrorRow { code: "EntityAlreadyExists", status: 409, shape: "EntityAlreadyExistsException" },
        ErrorRow { code: "InvalidCertificate", status: 400, shape: "InvalidCertificateException" },
        ErrorRow { code: "LimitExceeded", status: 409, shape: "LimitExceededException" },
        ErrorRow { code: "MalformedCertificate", status: 400, shape: "MalformedCertificateException" },
        ErrorRow { code: "NoSuchEntity", status: 404, shape: "NoSuchEntityException" },
        ErrorRow { code: "ServiceFailure", status: 500, shape: "ServiceFailureException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UploadSigningCertificate`.
#[derive(Debug)]
pub struct UploadSigningCertificate;
impl Operation for UploadSigningCertificate {
    type Input = UploadSigningCertificateRequest;
    type Output = UploadSigningCertificateResponse;
    const MODEL: &'static OperationModel = &M_UPLOAD_SIGNING_CERTIFICATE;
}
pub(super) static OPERATIONS: [&OperationModel; 180] = [
    &M_ACCEPT_DELEGATION_REQUEST,
    &M_ACQUIRE_ROLE,
    &M_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
    &M_ADD_ROLE_TO_INSTANCE_PROFILE,
    &M_ADD_USER_TO_GROUP,
    &M_ASSOCIATE_DELEGATION_REQUEST,
    &M_ATTACH_GROUP_POLICY,
    &M_ATTACH_ROLE_POLICY,
    &M_ATTACH_USER_POLICY,
    &M_CHANGE_PASSWORD,
    &M_CREATE_ACCESS_KEY,
    &M_CREATE_ACCOUNT_ALIAS,
    &M_CREATE_DELEGATION_REQUEST,
    &M_CREATE_GROUP,
    &M_CREATE_INSTANCE_PROFILE,
    &M_CREATE_LOGIN_PROFILE,
    &M_CREATE_OPEN_ID_CONNECT_PROVIDER,
    &M_CREATE_POLICY,
    &M_CREATE_POLICY_VERSION,
    &M_CREATE_ROLE,
    &M_CREATE_SAML_PROVIDER,
    &M_CREATE_SERVICE_LINKED_ROLE,
    &M_CREATE_SERVICE_SPECIFIC_CREDENTIAL,
    &M_CREATE_USER,
    &M_CREATE_VIRTUAL_MFA_DEVICE,
    &M_DEACTIVATE_MFA_DEVICE,
    &M_DELETE_ACCESS_KEY,
    &M_DELETE_ACCOUNT_ALIAS,
    &M_DELETE_ACCOUNT_PASSWORD_POLICY,
    &M_DELETE_GROUP,
    &M_DELETE_GROUP_POLICY,
    &M_DELETE_INSTANCE_PROFILE,
    &M_DELETE_LOGIN_PROFILE,
    &M_DELETE_OPEN_ID_CONNECT_PROVIDER,
    &M_DELETE_POLICY,
    &M_DELETE_POLICY_VERSION,
    &M_DELETE_ROLE,
    &M_DELETE_ROLE_PERMISSIONS_BOUNDARY,
    &M_DELETE_ROLE_POLICY,
    &M_DELETE_SAML_PROVIDER,
    &M_DELETE_SSH_PUBLIC_KEY,
    &M_DELETE_SERVER_CERTIFICATE,
    &M_DELETE_SERVICE_LINKED_ROLE,
    &M_DELETE_SERVICE_SPECIFIC_CREDENTIAL,
    &M_DELETE_SIGNING_CERTIFICATE,
    &M_DELETE_USER,
    &M_DELETE_USER_PERMISSIONS_BOUNDARY,
    &M_DELETE_USER_POLICY,
    &M_DELETE_VIRTUAL_MFA_DEVICE,
    &M_DETACH_GROUP_POLICY,
    &M_DETACH_ROLE_POLICY,
    &M_DETACH_USER_POLICY,
    &M_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
    &M_DISABLE_ORGANIZATIONS_ROOT_SESSIONS,
    &M_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
    &M_ENABLE_MFA_DEVICE,
    &M_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
    &M_ENABLE_ORGANIZATIONS_ROOT_SESSIONS,
    &M_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
    &M_GENERATE_CREDENTIAL_REPORT,
    &M_GENERATE_ORGANIZATIONS_ACCESS_REPORT,
    &M_GENERATE_SERVICE_LAST_ACCESSED_DETAILS,
    &M_GET_ACCESS_KEY_LAST_USED,
    &M_GET_ACCOUNT_AUTHORIZATION_DETAILS,
    &M_GET_ACCOUNT_PASSWORD_POLICY,
    &M_GET_ACCOUNT_PROPERTIES,
    &M_GET_ACCOUNT_SUMMARY,
    &M_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
    &M_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
    &M_GET_CREDENTIAL_REPORT,
    &M_GET_DELEGATION_REQUEST,
    &M_GET_GROUP,
    &M_GET_GROUP_POLICY,
    &M_GET_HUMAN_READABLE_SUMMARY,
    &M_GET_INSTANCE_PROFILE,
    &M_GET_LOGIN_PROFILE,
    &M_GET_MFA_DEVICE,
    &M_GET_OPEN_ID_CONNECT_PROVIDER,
    &M_GET_ORGANIZATIONS_ACCESS_REPORT,
    &M_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO,
    &M_GET_POLICY,
    &M_GET_POLICY_VERSION,
    &M_GET_ROLE,
    &M_GET_ROLE_POLICY,
    &M_GET_ROLE_TEMPLATE_VERSION,
    &M_GET_SAML_PROVIDER,
    &M_GET_SSH_PUBLIC_KEY,
    &M_GET_SERVER_CERTIFICATE,
    &M_GET_SERVICE_LAST_ACCESSED_DETAILS,
    &M_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES,
    &M_GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
    &M_GET_USER,
    &M_GET_USER_POLICY,
    &M_LIST_ACCESS_KEYS,
    &M_LIST_ACCOUNT_ALIASES,
    &M_LIST_ATTACHED_GROUP_POLICIES,
    &M_LIST_ATTACHED_ROLE_POLICIES,
    &M_LIST_ATTACHED_USER_POLICIES,
    &M_LIST_DELEGATION_REQUESTS,
    &M_LIST_ENTITIES_FOR_POLICY,
    &M_LIST_GROUP_POLICIES,
    &M_LIST_GROUPS,
    &M_LIST_GROUPS_FOR_USER,
    &M_LIST_INSTANCE_PROFILE_TAGS,
    &M_LIST_INSTANCE_PROFILES,
    &M_LIST_INSTANCE_PROFILES_FOR_ROLE,
    &M_LIST_MFA_DEVICE_TAGS,
    &M_LIST_MFA_DEVICES,
    &M_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
    &M_LIST_OPEN_ID_CONNECT_PROVIDERS,
    &M_LIST_ORGANIZATIONS_FEATURES,
    &M_LIST_POLICIES,
    &M_LIST_POLICIES_GRANTING_SERVICE_ACCESS,
    &M_LIST_POLICY_TAGS,
    &M_LIST_POLICY_VERSIONS,
    &M_LIST_ROLE_POLICIES,
    &M_LIST_ROLE_TAGS,
    &M_LIST_ROLES,
    &M_LIST_SAML_PROVIDER_TAGS,
    &M_LIST_SAML_PROVIDERS,
    &M_LIST_SSH_PUBLIC_KEYS,
    &M_LIST_SERVER_CERTIFICATE_TAGS,
    &M_LIST_SERVER_CERTIFICATES,
    &M_LIST_SERVICE_SPECIFIC_CREDENTIALS,
    &M_LIST_SIGNING_CERTIFICATES,
    &M_LIST_USER_POLICIES,
    &M_LIST_USER_TAGS,
    &M_LIST_USERS,
    &M_LIST_VIRTUAL_MFA_DEVICES,
    &M_PUT_ACCOUNT_PROPERTIES,
    &M_PUT_GROUP_POLICY,
    &M_PUT_ROLE_PERMISSIONS_BOUNDARY,
    &M_PUT_ROLE_POLICY,
    &M_PUT_USER_PERMISSIONS_BOUNDARY,
    &M_PUT_USER_POLICY,
    &M_REJECT_DELEGATION_REQUEST,
    &M_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
    &M_REMOVE_ROLE_FROM_INSTANCE_PROFILE,
    &M_REMOVE_USER_FROM_GROUP,
    &M_RESET_SERVICE_SPECIFIC_CREDENTIAL,
    &M_RESYNC_MFA_DEVICE,
    &M_SEND_DELEGATION_TOKEN,
    &M_SET_DEFAULT_POLICY_VERSION,
    &M_SET_SECURITY_TOKEN_SERVICE_PREFERENCES,
    &M_SIMULATE_CUSTOM_POLICY,
    &M_SIMULATE_PRINCIPAL_POLICY,
    &M_TAG_INSTANCE_PROFILE,
    &M_TAG_MFA_DEVICE,
    &M_TAG_OPEN_ID_CONNECT_PROVIDER,
    &M_TAG_POLICY,
    &M_TAG_ROLE,
    &M_TAG_SAML_PROVIDER,
    &M_TAG_SERVER_CERTIFICATE,
    &M_TAG_USER,
    &M_UNTAG_INSTANCE_PROFILE,
    &M_UNTAG_MFA_DEVICE,
    &M_UNTAG_OPEN_ID_CONNECT_PROVIDER,
    &M_UNTAG_POLICY,
    &M_UNTAG_ROLE,
    &M_UNTAG_SAML_PROVIDER,
    &M_UNTAG_SERVER_CERTIFICATE,
    &M_UNTAG_USER,
    &M_UPDATE_ACCESS_KEY,
    &M_UPDATE_ACCOUNT_PASSWORD_POLICY,
    &M_UPDATE_ASSUME_ROLE_POLICY,
    &M_UPDATE_DELEGATION_REQUEST,
    &M_UPDATE_GROUP,
    &M_UPDATE_LOGIN_PROFILE,
    &M_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
    &M_UPDATE_ROLE,
    &M_UPDATE_ROLE_DESCRIPTION,
    &M_UPDATE_SAML_PROVIDER,
    &M_UPDATE_SSH_PUBLIC_KEY,
    &M_UPDATE_SERVER_CERTIFICATE,
    &M_UPDATE_SERVICE_SPECIFIC_CREDENTIAL,
    &M_UPDATE_SIGNING_CERTIFICATE,
    &M_UPDATE_USER,
    &M_UPLOAD_SSH_PUBLIC_KEY,
    &M_UPLOAD_SERVER_CERTIFICATE,
    &M_UPLOAD_SIGNING_CERTIFICATE,
];
#[cfg(test)]
pub(crate) fn read_by_name(name: &str, wire: &crate::WireInput<'_>) -> Result<String, crate::ReadError> {
    fn read<O: Operation>(wire: &crate::WireInput<'_>) -> Result<String, crate::ReadError> {
        use crate::ReadShape;
        O::Input::read(wire, SERVICE.echoes_values).map(|input| input.trail())
    }
    match name {
        "AcceptDelegationRequest" => read::<AcceptDelegationRequest>(wire),
        "AcquireRole" => read::<AcquireRole>(wire),
        "AddClientIDToOpenIDConnectProvider" => read::<AddClientIDToOpenIDConnectProvider>(wire),
        "AddRoleToInstanceProfile" => read::<AddRoleToInstanceProfile>(wire),
        "AddUserToGroup" => read::<AddUserToGroup>(wire),
        "AssociateDelegationRequest" => read::<AssociateDelegationRequest>(wire),
        "AttachGroupPolicy" => read::<AttachGroupPolicy>(wire),
        "AttachRolePolicy" => read::<AttachRolePolicy>(wire),
        "AttachUserPolicy" => read::<AttachUserPolicy>(wire),
        "ChangePassword" => read::<ChangePassword>(wire),
        "CreateAccessKey" => read::<CreateAccessKey>(wire),
        "CreateAccountAlias" => read::<CreateAccountAlias>(wire),
        "CreateDelegationRequest" => read::<CreateDelegationRequest>(wire),
        "CreateGroup" => read::<CreateGroup>(wire),
        "CreateInstanceProfile" => read::<CreateInstanceProfile>(wire),
        "CreateLoginProfile" => read::<CreateLoginProfile>(wire),
        "CreateOpenIDConnectProvider" => read::<CreateOpenIDConnectProvider>(wire),
        "CreatePolicy" => read::<CreatePolicy>(wire),
        "CreatePolicyVersion" => read::<CreatePolicyVersion>(wire),
        "CreateRole" => read::<CreateRole>(wire),
        "CreateSAMLProvider" => read::<CreateSAMLProvider>(wire),
        "CreateServiceLinkedRole" => read::<CreateServiceLinkedRole>(wire),
        "CreateServiceSpecificCredential" => read::<CreateServiceSpecificCredential>(wire),
        "CreateUser" => read::<CreateUser>(wire),
        "CreateVirtualMFADevice" => read::<CreateVirtualMFADevice>(wire),
        "DeactivateMFADevice" => read::<DeactivateMFADevice>(wire),
        "DeleteAccessKey" => read::<DeleteAccessKey>(wire),
        "DeleteAccountAlias" => read::<DeleteAccountAlias>(wire),
        "DeleteAccountPasswordPolicy" => read::<DeleteAccountPasswordPolicy>(wire),
        "DeleteGroup" => read::<DeleteGroup>(wire),
        "DeleteGroupPolicy" => read::<DeleteGroupPolicy>(wire),
        "DeleteInstanceProfile" => read::<DeleteInstanceProfile>(wire),
        "DeleteLoginProfile" => read::<DeleteLoginProfile>(wire),
        "DeleteOpenIDConnectProvider" => read::<DeleteOpenIDConnectProvider>(wire),
        "DeletePolicy" => read::<DeletePolicy>(wire),
        "DeletePolicyVersion" => read::<DeletePolicyVersion>(wire),
        "DeleteRole" => read::<DeleteRole>(wire),
        "DeleteRolePermissionsBoundary" => read::<DeleteRolePermissionsBoundary>(wire),
        "DeleteRolePolicy" => read::<DeleteRolePolicy>(wire),
        "DeleteSAMLProvider" => read::<DeleteSAMLProvider>(wire),
        "DeleteSSHPublicKey" => read::<DeleteSSHPublicKey>(wire),
        "DeleteServerCertificate" => read::<DeleteServerCertificate>(wire),
        "DeleteServiceLinkedRole" => read::<DeleteServiceLinkedRole>(wire),
        "DeleteServiceSpecificCredential" => read::<DeleteServiceSpecificCredential>(wire),
        "DeleteSigningCertificate" => read::<DeleteSigningCertificate>(wire),
        "DeleteUser" => read::<DeleteUser>(wire),
        "DeleteUserPermissionsBoundary" => read::<DeleteUserPermissionsBoundary>(wire),
        "DeleteUserPolicy" => read::<DeleteUserPolicy>(wire),
        "DeleteVirtualMFADevice" => read::<DeleteVirtualMFADevice>(wire),
        "DetachGroupPolicy" => read::<DetachGroupPolicy>(wire),
        "DetachRolePolicy" => read::<DetachRolePolicy>(wire),
        "DetachUserPolicy" => read::<DetachUserPolicy>(wire),
        "DisableOrganizationsRootCredentialsManagement" => read::<DisableOrganizationsRootCredentialsManagement>(wire),
        "DisableOrganizationsRootSessions" => read::<DisableOrganizationsRootSessions>(wire),
        "DisableOutboundWebIdentityFederation" => read::<DisableOutboundWebIdentityFederation>(wire),
        "EnableMFADevice" => read::<EnableMFADevice>(wire),
        "EnableOrganizationsRootCredentialsManagement" => read::<EnableOrganizationsRootCredentialsManagement>(wire),
        "EnableOrganizationsRootSessions" => read::<EnableOrganizationsRootSessions>(wire),
        "EnableOutboundWebIdentityFederation" => read::<EnableOutboundWebIdentityFederation>(wire),
        "GenerateCredentialReport" => read::<GenerateCredentialReport>(wire),
        "GenerateOrganizationsAccessReport" => read::<GenerateOrganizationsAccessReport>(wire),
        "GenerateServiceLastAccessedDetails" => read::<GenerateServiceLastAccessedDetails>(wire),
        "GetAccessKeyLastUsed" => read::<GetAccessKeyLastUsed>(wire),
        "GetAccountAuthorizationDetails" => read::<GetAccountAuthorizationDetails>(wire),
        "GetAccountPasswordPolicy" => read::<GetAccountPasswordPolicy>(wire),
        "GetAccountProperties" => read::<GetAccountProperties>(wire),
        "GetAccountSummary" => read::<GetAccountSummary>(wire),
        "GetContextKeysForCustomPolicy" => read::<GetContextKeysForCustomPolicy>(wire),
        "GetContextKeysForPrincipalPolicy" => read::<GetContextKeysForPrincipalPolicy>(wire),
        "GetCredentialReport" => read::<GetCredentialReport>(wire),
        "GetDelegationRequest" => read::<GetDelegationRequest>(wire),
        "GetGroup" => read::<GetGroup>(wire),
        "GetGroupPolicy" => read::<GetGroupPolicy>(wire),
        "GetHumanReadableSummary" => read::<GetHumanReadableSummary>(wire),
        "GetInstanceProfile" => read::<GetInstanceProfile>(wire),
        "GetLoginProfile" => read::<GetLoginProfile>(wire),
        "GetMFADevice" => read::<GetMFADevice>(wire),
        "GetOpenIDConnectProvider" => read::<GetOpenIDConnectProvider>(wire),
        "GetOrganizationsAccessReport" => read::<GetOrganizationsAccessReport>(wire),
        "GetOutboundWebIdentityFederationInfo" => read::<GetOutboundWebIdentityFederationInfo>(wire),
        "GetPolicy" => read::<GetPolicy>(wire),
        "GetPolicyVersion" => read::<GetPolicyVersion>(wire),
        "GetRole" => read::<GetRole>(wire),
        "GetRolePolicy" => read::<GetRolePolicy>(wire),
        "GetRoleTemplateVersion" => read::<GetRoleTemplateVersion>(wire),
        "GetSAMLProvider" => read::<GetSAMLProvider>(wire),
        "GetSSHPublicKey" => read::<GetSSHPublicKey>(wire),
        "GetServerCertificate" => read::<GetServerCertificate>(wire),
        "GetServiceLastAccessedDetails" => read::<GetServiceLastAccessedDetails>(wire),
        "GetServiceLastAccessedDetailsWithEntities" => read::<GetServiceLastAccessedDetailsWithEntities>(wire),
        "GetServiceLinkedRoleDeletionStatus" => read::<GetServiceLinkedRoleDeletionStatus>(wire),
        "GetUser" => read::<GetUser>(wire),
        "GetUserPolicy" => read::<GetUserPolicy>(wire),
        "ListAccessKeys" => read::<ListAccessKeys>(wire),
        "ListAccountAliases" => read::<ListAccountAliases>(wire),
        "ListAttachedGroupPolicies" => read::<ListAttachedGroupPolicies>(wire),
        "ListAttachedRolePolicies" => read::<ListAttachedRolePolicies>(wire),
        "ListAttachedUserPolicies" => read::<ListAttachedUserPolicies>(wire),
        "ListDelegationRequests" => read::<ListDelegationRequests>(wire),
        "ListEntitiesForPolicy" => read::<ListEntitiesForPolicy>(wire),
        "ListGroupPolicies" => read::<ListGroupPolicies>(wire),
        "ListGroups" => read::<ListGroups>(wire),
        "ListGroupsForUser" => read::<ListGroupsForUser>(wire),
        "ListInstanceProfileTags" => read::<ListInstanceProfileTags>(wire),
        "ListInstanceProfiles" => read::<ListInstanceProfiles>(wire),
        "ListInstanceProfilesForRole" => read::<ListInstanceProfilesForRole>(wire),
        "ListMFADeviceTags" => read::<ListMFADeviceTags>(wire),
        "ListMFADevices" => read::<ListMFADevices>(wire),
        "ListOpenIDConnectProviderTags" => read::<ListOpenIDConnectProviderTags>(wire),
        "ListOpenIDConnectProviders" => read::<ListOpenIDConnectProviders>(wire),
        "ListOrganizationsFeatures" => read::<ListOrganizationsFeatures>(wire),
        "ListPolicies" => read::<ListPolicies>(wire),
        "ListPoliciesGrantingServiceAccess" => read::<ListPoliciesGrantingServiceAccess>(wire),
        "ListPolicyTags" => read::<ListPolicyTags>(wire),
        "ListPolicyVersions" => read::<ListPolicyVersions>(wire),
        "ListRolePolicies" => read::<ListRolePolicies>(wire),
        "ListRoleTags" => read::<ListRoleTags>(wire),
        "ListRoles" => read::<ListRoles>(wire),
        "ListSAMLProviderTags" => read::<ListSAMLProviderTags>(wire),
        "ListSAMLProviders" => read::<ListSAMLProviders>(wire),
        "ListSSHPublicKeys" => read::<ListSSHPublicKeys>(wire),
        "ListServerCertificateTags" => read::<ListServerCertificateTags>(wire),
        "ListServerCertificates" => read::<ListServerCertificates>(wire),
        "ListServiceSpecificCredentials" => read::<ListServiceSpecificCredentials>(wire),
        "ListSigningCertificates" => read::<ListSigningCertificates>(wire),
        "ListUserPolicies" => read::<ListUserPolicies>(wire),
        "ListUserTags" => read::<ListUserTags>(wire),
        "ListUsers" => read::<ListUsers>(wire),
        "ListVirtualMFADevices" => read::<ListVirtualMFADevices>(wire),
        "PutAccountProperties" => read::<PutAccountProperties>(wire),
        "PutGroupPolicy" => read::<PutGroupPolicy>(wire),
        "PutRolePermissionsBoundary" => read::<PutRolePermissionsBoundary>(wire),
        "PutRolePolicy" => read::<PutRolePolicy>(wire),
        "PutUserPermissionsBoundary" => read::<PutUserPermissionsBoundary>(wire),
        "PutUserPolicy" => read::<PutUserPolicy>(wire),
        "RejectDelegationRequest" => read::<RejectDelegationRequest>(wire),
        "RemoveClientIDFromOpenIDConnectProvider" => read::<RemoveClientIDFromOpenIDConnectProvider>(wire),
        "RemoveRoleFromInstanceProfile" => read::<RemoveRoleFromInstanceProfile>(wire),
        "RemoveUserFromGroup" => read::<RemoveUserFromGroup>(wire),
        "ResetServiceSpecificCredential" => read::<ResetServiceSpecificCredential>(wire),
        "ResyncMFADevice" => read::<ResyncMFADevice>(wire),
        "SendDelegationToken" => read::<SendDelegationToken>(wire),
        "SetDefaultPolicyVersion" => read::<SetDefaultPolicyVersion>(wire),
        "SetSecurityTokenServicePreferences" => read::<SetSecurityTokenServicePreferences>(wire),
        "SimulateCustomPolicy" => read::<SimulateCustomPolicy>(wire),
        "SimulatePrincipalPolicy" => read::<SimulatePrincipalPolicy>(wire),
        "TagInstanceProfile" => read::<TagInstanceProfile>(wire),
        "TagMFADevice" => read::<TagMFADevice>(wire),
        "TagOpenIDConnectProvider" => read::<TagOpenIDConnectProvider>(wire),
        "TagPolicy" => read::<TagPolicy>(wire),
        "TagRole" => read::<TagRole>(wire),
        "TagSAMLProvider" => read::<TagSAMLProvider>(wire),
        "TagServerCertificate" => read::<TagServerCertificate>(wire),
        "TagUser" => read::<TagUser>(wire),
        "UntagInstanceProfile" => read::<UntagInstanceProfile>(wire),
        "UntagMFADevice" => read::<UntagMFADevice>(wire),
        "UntagOpenIDConnectProvider" => read::<UntagOpenIDConnectProvider>(wire),
        "UntagPolicy" => read::<UntagPolicy>(wire),
        "UntagRole" => read::<UntagRole>(wire),
        "UntagSAMLProvider" => read::<UntagSAMLProvider>(wire),
        "UntagServerCertificate" => read::<UntagServerCertificate>(wire),
        "UntagUser" => read::<UntagUser>(wire),
        "UpdateAccessKey" => read::<UpdateAccessKey>(wire),
        "UpdateAccountPasswordPolicy" => read::<UpdateAccountPasswordPolicy>(wire),
        "UpdateAssumeRolePolicy" => read::<UpdateAssumeRolePolicy>(wire),
        "UpdateDelegationRequest" => read::<UpdateDelegationRequest>(wire),
        "UpdateGroup" => read::<UpdateGroup>(wire),
        "UpdateLoginProfile" => read::<UpdateLoginProfile>(wire),
        "UpdateOpenIDConnectProviderThumbprint" => read::<UpdateOpenIDConnectProviderThumbprint>(wire),
        "UpdateRole" => read::<UpdateRole>(wire),
        "UpdateRoleDescription" => read::<UpdateRoleDescription>(wire),
        "UpdateSAMLProvider" => read::<UpdateSAMLProvider>(wire),
        "UpdateSSHPublicKey" => read::<UpdateSSHPublicKey>(wire),
        "UpdateServerCertificate" => read::<UpdateServerCertificate>(wire),
        "UpdateServiceSpecificCredential" => read::<UpdateServiceSpecificCredential>(wire),
        "UpdateSigningCertificate" => read::<UpdateSigningCertificate>(wire),
        "UpdateUser" => read::<UpdateUser>(wire),
        "UploadSSHPublicKey" => read::<UploadSSHPublicKey>(wire),
        "UploadServerCertificate" => read::<UploadServerCertificate>(wire),
        "UploadSigningCertificate" => read::<UploadSigningCertificate>(wire),
        other => panic!("no operation {other}"),
    }
}
