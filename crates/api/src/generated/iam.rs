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
    name: "iam",
    version: "2010-05-08",
    namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    protocol: Protocol::AwsQuery,
    target_prefix: None,
    global: true,
    echoes_values: false,
    operations: &OPERATIONS,
    keys: &KEYS,
};
static KEYS: [ConditionKeyRow; 20] = [
    ConditionKeyRow { key: "aws:RequestTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:ResourceTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:TagKeys", kind: "String", multivalued: true },
    ConditionKeyRow { key: "iam:AWSServiceName", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:AssociatedResourceArn", kind: "ARN", multivalued: false },
    ConditionKeyRow { key: "iam:DelegationDuration", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:DelegationRequestOwner", kind: "ARN", multivalued: false },
    ConditionKeyRow { key: "iam:FIDO-FIPS-140-2-certification", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:FIDO-FIPS-140-3-certification", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:FIDO-certification", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:NotificationChannel", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:OrganizationsPolicyId", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:PassedToService", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:PermissionsBoundary", kind: "ARN", multivalued: false },
    ConditionKeyRow { key: "iam:PolicyARN", kind: "ARN", multivalued: false },
    ConditionKeyRow { key: "iam:RegisterSecurityKey", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:ResourceTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:ServiceSpecificCredentialAgeDays", kind: "Numeric", multivalued: false },
    ConditionKeyRow { key: "iam:ServiceSpecificCredentialServiceName", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:TemplateArn", kind: "ARN", multivalued: false },
];
static M_ACCEPT_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "AcceptDelegationRequest",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:AcceptDelegationRequest",
        access: Access::Write,
        resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
        keys: &["iam:DelegationRequestOwner"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &ACCEPT_DELEGATION_REQUEST_REQUEST_MEMBERS,
};
static M_ACQUIRE_ROLE: OperationModel = OperationModel {
    name: "AcquireRole",
    signed: true,
    read_only: false,
    wrapper: Some("AcquireRoleResult"),
    actions: &[],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "NameConflict", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "RoleModified", status: 409 },
        ErrorRow { code: "RoleTemplateDisabled", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &ACQUIRE_ROLE_REQUEST_MEMBERS,
};
static M_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "AddClientIDToOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:AddClientIDToOpenIDConnectProvider",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
};
static M_ADD_ROLE_TO_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "AddRoleToInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:AddRoleToInstanceProfile",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &["iam:PassRole"],
    }],
    errors: &[
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_MEMBERS,
};
static M_ADD_USER_TO_GROUP: OperationModel = OperationModel {
    name: "AddUserToGroup",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:AddUserToGroup",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &ADD_USER_TO_GROUP_REQUEST_MEMBERS,
};
static M_ASSOCIATE_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "AssociateDelegationRequest",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:AssociateDelegationRequest",
        access: Access::Write,
        resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
        keys: &["iam:DelegationRequestOwner"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &ASSOCIATE_DELEGATION_REQUEST_REQUEST_MEMBERS,
};
static M_ATTACH_GROUP_POLICY: OperationModel = OperationModel {
    name: "AttachGroupPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:AttachGroupPolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &["iam:PolicyARN"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "PolicyNotAttachable", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &ATTACH_GROUP_POLICY_REQUEST_MEMBERS,
};
static M_ATTACH_ROLE_POLICY: OperationModel = OperationModel {
    name: "AttachRolePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:AttachRolePolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "PolicyNotAttachable", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &ATTACH_ROLE_POLICY_REQUEST_MEMBERS,
};
static M_ATTACH_USER_POLICY: OperationModel = OperationModel {
    name: "AttachUserPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:AttachUserPolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "PolicyNotAttachable", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &ATTACH_USER_POLICY_REQUEST_MEMBERS,
};
static M_CHANGE_PASSWORD: OperationModel = OperationModel {
    name: "ChangePassword",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:ChangePassword",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409 },
        ErrorRow { code: "InvalidUserType", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "PasswordPolicyViolation", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CHANGE_PASSWORD_REQUEST_MEMBERS,
};
static M_CREATE_ACCESS_KEY: OperationModel = OperationModel {
    name: "CreateAccessKey",
    signed: true,
    read_only: false,
    wrapper: Some("CreateAccessKeyResult"),
    actions: &[ActionRow {
        action: "iam:CreateAccessKey",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_ACCESS_KEY_REQUEST_MEMBERS,
};
static M_CREATE_ACCOUNT_ALIAS: OperationModel = OperationModel {
    name: "CreateAccountAlias",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow { action: "iam:CreateAccountAlias", access: Access::PermissionsManagement, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_ACCOUNT_ALIAS_REQUEST_MEMBERS,
};
static M_CREATE_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "CreateDelegationRequest",
    signed: true,
    read_only: false,
    wrapper: Some("CreateDelegationRequestResult"),
    actions: &[ActionRow {
        action: "iam:CreateDelegationRequest",
        access: Access::Write,
        resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
        keys: &["iam:DelegationDuration", "iam:DelegationRequestOwner", "iam:NotificationChannel", "iam:TemplateArn"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS,
};
static M_CREATE_GROUP: OperationModel = OperationModel {
    name: "CreateGroup",
    signed: true,
    read_only: false,
    wrapper: Some("CreateGroupResult"),
    actions: &[ActionRow {
        action: "iam:CreateGroup",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_GROUP_REQUEST_MEMBERS,
};
static M_CREATE_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "CreateInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: Some("CreateInstanceProfileResult"),
    actions: &[ActionRow {
        action: "iam:CreateInstanceProfile",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS,
};
static M_CREATE_LOGIN_PROFILE: OperationModel = OperationModel {
    name: "CreateLoginProfile",
    signed: true,
    read_only: false,
    wrapper: Some("CreateLoginProfileResult"),
    actions: &[ActionRow {
        action: "iam:CreateLoginProfile",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "PasswordPolicyViolation", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_LOGIN_PROFILE_REQUEST_MEMBERS,
};
static M_CREATE_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "CreateOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: Some("CreateOpenIDConnectProviderResult"),
    actions: &[ActionRow {
        action: "iam:CreateOpenIDConnectProvider",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "OpenIdIdpCommunicationError", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
};
static M_CREATE_POLICY: OperationModel = OperationModel {
    name: "CreatePolicy",
    signed: true,
    read_only: false,
    wrapper: Some("CreatePolicyResult"),
    actions: &[ActionRow {
        action: "iam:CreatePolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_POLICY_REQUEST_MEMBERS,
};
static M_CREATE_POLICY_VERSION: OperationModel = OperationModel {
    name: "CreatePolicyVersion",
    signed: true,
    read_only: false,
    wrapper: Some("CreatePolicyVersionResult"),
    actions: &[ActionRow {
        action: "iam:CreatePolicyVersion",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_POLICY_VERSION_REQUEST_MEMBERS,
};
static M_CREATE_ROLE: OperationModel = OperationModel {
    name: "CreateRole",
    signed: true,
    read_only: false,
    wrapper: Some("CreateRoleResult"),
    actions: &[ActionRow {
        action: "iam:CreateRole",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_ROLE_REQUEST_MEMBERS,
};
static M_CREATE_SAML_PROVIDER: OperationModel = OperationModel {
    name: "CreateSAMLProvider",
    signed: true,
    read_only: false,
    wrapper: Some("CreateSAMLProviderResult"),
    actions: &[ActionRow {
        action: "iam:CreateSAMLProvider",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_SAML_PROVIDER_REQUEST_MEMBERS,
};
static M_CREATE_SERVICE_LINKED_ROLE: OperationModel = OperationModel {
    name: "CreateServiceLinkedRole",
    signed: true,
    read_only: false,
    wrapper: Some("CreateServiceLinkedRoleResult"),
    actions: &[ActionRow {
        action: "iam:CreateServiceLinkedRole",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:AWSServiceName", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS,
};
static M_CREATE_SERVICE_SPECIFIC_CREDENTIAL: OperationModel = OperationModel {
    name: "CreateServiceSpecificCredential",
    signed: true,
    read_only: false,
    wrapper: Some("CreateServiceSpecificCredentialResult"),
    actions: &[ActionRow {
        action: "iam:CreateServiceSpecificCredential",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &[
            "aws:ResourceTag/${TagKey}",
            "iam:ResourceTag/${TagKey}",
            "iam:ServiceSpecificCredentialAgeDays",
            "iam:ServiceSpecificCredentialServiceName",
        ],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "NotSupportedService", status: 404 },
    ],
    service: &SERVICE,
    input: &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS,
};
static M_CREATE_USER: OperationModel = OperationModel {
    name: "CreateUser",
    signed: true,
    read_only: false,
    wrapper: Some("CreateUserResult"),
    actions: &[ActionRow {
        action: "iam:CreateUser",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_USER_REQUEST_MEMBERS,
};
static M_CREATE_VIRTUAL_MFA_DEVICE: OperationModel = OperationModel {
    name: "CreateVirtualMFADevice",
    signed: true,
    read_only: false,
    wrapper: Some("CreateVirtualMFADeviceResult"),
    actions: &[ActionRow {
        action: "iam:CreateVirtualMFADevice",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS,
};
static M_DEACTIVATE_MFA_DEVICE: OperationModel = OperationModel {
    name: "DeactivateMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeactivateMFADevice",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS,
};
static M_DELETE_ACCESS_KEY: OperationModel = OperationModel {
    name: "DeleteAccessKey",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteAccessKey",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_ACCESS_KEY_REQUEST_MEMBERS,
};
static M_DELETE_ACCOUNT_ALIAS: OperationModel = OperationModel {
    name: "DeleteAccountAlias",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow { action: "iam:DeleteAccountAlias", access: Access::PermissionsManagement, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_ACCOUNT_ALIAS_REQUEST_MEMBERS,
};
static M_DELETE_ACCOUNT_PASSWORD_POLICY: OperationModel = OperationModel {
    name: "DeleteAccountPasswordPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteAccountPasswordPolicy",
        access: Access::PermissionsManagement,
        resources: &[],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_DELETE_GROUP: OperationModel = OperationModel {
    name: "DeleteGroup",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteGroup",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "DeleteConflict", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_GROUP_REQUEST_MEMBERS,
};
static M_DELETE_GROUP_POLICY: OperationModel = OperationModel {
    name: "DeleteGroupPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteGroupPolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_GROUP_POLICY_REQUEST_MEMBERS,
};
static M_DELETE_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "DeleteInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteInstanceProfile",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "DeleteConflict", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_INSTANCE_PROFILE_REQUEST_MEMBERS,
};
static M_DELETE_LOGIN_PROFILE: OperationModel = OperationModel {
    name: "DeleteLoginProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteLoginProfile",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_LOGIN_PROFILE_REQUEST_MEMBERS,
};
static M_DELETE_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "DeleteOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteOpenIDConnectProvider",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
};
static M_DELETE_POLICY: OperationModel = OperationModel {
    name: "DeletePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeletePolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "DeleteConflict", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_POLICY_REQUEST_MEMBERS,
};
static M_DELETE_POLICY_VERSION: OperationModel = OperationModel {
    name: "DeletePolicyVersion",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeletePolicyVersion",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "DeleteConflict", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_POLICY_VERSION_REQUEST_MEMBERS,
};
static M_DELETE_ROLE: OperationModel = OperationModel {
    name: "DeleteRole",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteRole",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "DeleteConflict", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &DELETE_ROLE_REQUEST_MEMBERS,
};
static M_DELETE_ROLE_PERMISSIONS_BOUNDARY: OperationModel = OperationModel {
    name: "DeleteRolePermissionsBoundary",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteRolePermissionsBoundary",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
};
static M_DELETE_ROLE_POLICY: OperationModel = OperationModel {
    name: "DeleteRolePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteRolePolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &DELETE_ROLE_POLICY_REQUEST_MEMBERS,
};
static M_DELETE_SAML_PROVIDER: OperationModel = OperationModel {
    name: "DeleteSAMLProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteSAMLProvider",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_SAML_PROVIDER_REQUEST_MEMBERS,
};
static M_DELETE_SSH_PUBLIC_KEY: OperationModel = OperationModel {
    name: "DeleteSSHPublicKey",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteSSHPublicKey",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS,
};
static M_DELETE_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "DeleteServerCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteServerCertificate",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "DeleteConflict", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_SERVER_CERTIFICATE_REQUEST_MEMBERS,
};
static M_DELETE_SERVICE_LINKED_ROLE: OperationModel = OperationModel {
    name: "DeleteServiceLinkedRole",
    signed: true,
    read_only: false,
    wrapper: Some("DeleteServiceLinkedRoleResult"),
    actions: &[ActionRow {
        action: "iam:DeleteServiceLinkedRole",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS,
};
static M_DELETE_SERVICE_SPECIFIC_CREDENTIAL: OperationModel = OperationModel {
    name: "DeleteServiceSpecificCredential",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteServiceSpecificCredential",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}", "iam:ServiceSpecificCredentialServiceName"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS,
};
static M_DELETE_SIGNING_CERTIFICATE: OperationModel = OperationModel {
    name: "DeleteSigningCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteSigningCertificate",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS,
};
static M_DELETE_USER: OperationModel = OperationModel {
    name: "DeleteUser",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteUser",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "DeleteConflict", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_USER_REQUEST_MEMBERS,
};
static M_DELETE_USER_PERMISSIONS_BOUNDARY: OperationModel = OperationModel {
    name: "DeleteUserPermissionsBoundary",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteUserPermissionsBoundary",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
};
static M_DELETE_USER_POLICY: OperationModel = OperationModel {
    name: "DeleteUserPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteUserPolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_USER_POLICY_REQUEST_MEMBERS,
};
static M_DELETE_VIRTUAL_MFA_DEVICE: OperationModel = OperationModel {
    name: "DeleteVirtualMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DeleteVirtualMFADevice",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}", "arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "DeleteConflict", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DELETE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS,
};
static M_DETACH_GROUP_POLICY: OperationModel = OperationModel {
    name: "DetachGroupPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DetachGroupPolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &["iam:PolicyARN"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DETACH_GROUP_POLICY_REQUEST_MEMBERS,
};
static M_DETACH_ROLE_POLICY: OperationModel = OperationModel {
    name: "DetachRolePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DetachRolePolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &DETACH_ROLE_POLICY_REQUEST_MEMBERS,
};
static M_DETACH_USER_POLICY: OperationModel = OperationModel {
    name: "DetachUserPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:DetachUserPolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &DETACH_USER_POLICY_REQUEST_MEMBERS,
};
static M_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationModel = OperationModel {
    name: "DisableOrganizationsRootCredentialsManagement",
    signed: true,
    read_only: false,
    wrapper: Some("DisableOrganizationsRootCredentialsManagementResult"),
    actions: &[ActionRow {
        action: "iam:DisableOrganizationsRootCredentialsManagement",
        access: Access::Write,
        resources: &[],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AccountNotManagementOrDelegatedAdministratorException", status: 400 },
        ErrorRow { code: "OrganizationNotFoundException", status: 400 },
        ErrorRow { code: "OrganizationNotInAllFeaturesModeException", status: 400 },
        ErrorRow { code: "ServiceAccessNotEnabledException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_DISABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationModel = OperationModel {
    name: "DisableOrganizationsRootSessions",
    signed: true,
    read_only: false,
    wrapper: Some("DisableOrganizationsRootSessionsResult"),
    actions: &[ActionRow { action: "iam:DisableOrganizationsRootSessions", access: Access::Write, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AccountNotManagementOrDelegatedAdministratorException", status: 400 },
        ErrorRow { code: "OrganizationNotFoundException", status: 400 },
        ErrorRow { code: "OrganizationNotInAllFeaturesModeException", status: 400 },
        ErrorRow { code: "ServiceAccessNotEnabledException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationModel = OperationModel {
    name: "DisableOutboundWebIdentityFederation",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow { action: "iam:DisableOutboundWebIdentityFederation", access: Access::Write, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "FeatureDisabled", status: 404 }],
    service: &SERVICE,
    input: &[],
};
static M_ENABLE_MFA_DEVICE: OperationModel = OperationModel {
    name: "EnableMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:EnableMFADevice",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &[
            "aws:ResourceTag/${TagKey}",
            "iam:FIDO-FIPS-140-2-certification",
            "iam:FIDO-FIPS-140-3-certification",
            "iam:FIDO-certification",
            "iam:RegisterSecurityKey",
            "iam:ResourceTag/${TagKey}",
        ],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409 },
        ErrorRow { code: "InvalidAuthenticationCode", status: 403 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &ENABLE_MFA_DEVICE_REQUEST_MEMBERS,
};
static M_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationModel = OperationModel {
    name: "EnableOrganizationsRootCredentialsManagement",
    signed: true,
    read_only: false,
    wrapper: Some("EnableOrganizationsRootCredentialsManagementResult"),
    actions: &[ActionRow {
        action: "iam:EnableOrganizationsRootCredentialsManagement",
        access: Access::Write,
        resources: &[],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AccountNotManagementOrDelegatedAdministratorException", status: 400 },
        ErrorRow { code: "CallerIsNotManagementAccountException", status: 400 },
        ErrorRow { code: "OrganizationNotFoundException", status: 400 },
        ErrorRow { code: "OrganizationNotInAllFeaturesModeException", status: 400 },
        ErrorRow { code: "ServiceAccessNotEnabledException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_ENABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationModel = OperationModel {
    name: "EnableOrganizationsRootSessions",
    signed: true,
    read_only: false,
    wrapper: Some("EnableOrganizationsRootSessionsResult"),
    actions: &[ActionRow { action: "iam:EnableOrganizationsRootSessions", access: Access::Write, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AccountNotManagementOrDelegatedAdministratorException", status: 400 },
        ErrorRow { code: "CallerIsNotManagementAccountException", status: 400 },
        ErrorRow { code: "OrganizationNotFoundException", status: 400 },
        ErrorRow { code: "OrganizationNotInAllFeaturesModeException", status: 400 },
        ErrorRow { code: "ServiceAccessNotEnabledException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: OperationModel = OperationModel {
    name: "EnableOutboundWebIdentityFederation",
    signed: true,
    read_only: false,
    wrapper: Some("EnableOutboundWebIdentityFederationResult"),
    actions: &[ActionRow { action: "iam:EnableOutboundWebIdentityFederation", access: Access::Write, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "FeatureEnabled", status: 409 }],
    service: &SERVICE,
    input: &[],
};
static M_GENERATE_CREDENTIAL_REPORT: OperationModel = OperationModel {
    name: "GenerateCredentialReport",
    signed: true,
    read_only: true,
    wrapper: Some("GenerateCredentialReportResult"),
    actions: &[ActionRow { action: "iam:GenerateCredentialReport", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "LimitExceeded", status: 409 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &[],
};
static M_GENERATE_ORGANIZATIONS_ACCESS_REPORT: OperationModel = OperationModel {
    name: "GenerateOrganizationsAccessReport",
    signed: true,
    read_only: true,
    wrapper: Some("GenerateOrganizationsAccessReportResult"),
    actions: &[ActionRow {
        action: "iam:GenerateOrganizationsAccessReport",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:access-report/${EntityPath}"],
        keys: &["iam:OrganizationsPolicyId"],
        dependent: &[
            "organizations:DescribePolicy",
            "organizations:ListChildren",
            "organizations:ListParents",
            "organizations:ListPoliciesForTarget",
            "organizations:ListRoots",
            "organizations:ListTargetsForPolicy",
        ],
    }],
    errors: &[ErrorRow { code: "ReportGenerationLimitExceeded", status: 409 }],
    service: &SERVICE,
    input: &GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS,
};
static M_GENERATE_SERVICE_LAST_ACCESSED_DETAILS: OperationModel = OperationModel {
    name: "GenerateServiceLastAccessedDetails",
    signed: true,
    read_only: true,
    wrapper: Some("GenerateServiceLastAccessedDetailsResult"),
    actions: &[ActionRow {
        action: "iam:GenerateServiceLastAccessedDetails",
        access: Access::Read,
        resources: &[
            "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
            "arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}",
            "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
            "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "InvalidInput", status: 400 }, ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS,
};
static M_GET_ACCESS_KEY_LAST_USED: OperationModel = OperationModel {
    name: "GetAccessKeyLastUsed",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccessKeyLastUsedResult"),
    actions: &[ActionRow {
        action: "iam:GetAccessKeyLastUsed",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[],
    service: &SERVICE,
    input: &GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS,
};
static M_GET_ACCOUNT_AUTHORIZATION_DETAILS: OperationModel = OperationModel {
    name: "GetAccountAuthorizationDetails",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccountAuthorizationDetailsResult"),
    actions: &[ActionRow { action: "iam:GetAccountAuthorizationDetails", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS,
};
static M_GET_ACCOUNT_PASSWORD_POLICY: OperationModel = OperationModel {
    name: "GetAccountPasswordPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccountPasswordPolicyResult"),
    actions: &[ActionRow { action: "iam:GetAccountPasswordPolicy", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &[],
};
static M_GET_ACCOUNT_PROPERTIES: OperationModel = OperationModel {
    name: "GetAccountProperties",
    signed: true,
    read_only: false,
    wrapper: Some("GetAccountPropertiesResult"),
    actions: &[],
    errors: &[ErrorRow { code: "InvalidInput", status: 400 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &[],
};
static M_GET_ACCOUNT_SUMMARY: OperationModel = OperationModel {
    name: "GetAccountSummary",
    signed: true,
    read_only: true,
    wrapper: Some("GetAccountSummaryResult"),
    actions: &[ActionRow { action: "iam:GetAccountSummary", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &[],
};
static M_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: OperationModel = OperationModel {
    name: "GetContextKeysForCustomPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetContextKeysForCustomPolicyResult"),
    actions: &[ActionRow { action: "iam:GetContextKeysForCustomPolicy", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "InvalidInput", status: 400 }],
    service: &SERVICE,
    input: &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS,
};
static M_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: OperationModel = OperationModel {
    name: "GetContextKeysForPrincipalPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
    actions: &[ActionRow {
        action: "iam:GetContextKeysForPrincipalPolicy",
        access: Access::Read,
        resources: &[
            "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
            "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
            "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "InvalidInput", status: 400 }, ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS,
};
static M_GET_CREDENTIAL_REPORT: OperationModel = OperationModel {
    name: "GetCredentialReport",
    signed: true,
    read_only: true,
    wrapper: Some("GetCredentialReportResult"),
    actions: &[ActionRow { action: "iam:GetCredentialReport", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "ReportExpired", status: 410 },
        ErrorRow { code: "ReportNotPresent", status: 410 },
        ErrorRow { code: "ReportInProgress", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_GET_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "GetDelegationRequest",
    signed: true,
    read_only: true,
    wrapper: Some("GetDelegationRequestResult"),
    actions: &[ActionRow {
        action: "iam:GetDelegationRequest",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
        keys: &["iam:DelegationRequestOwner"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_DELEGATION_REQUEST_REQUEST_MEMBERS,
};
static M_GET_GROUP: OperationModel = OperationModel {
    name: "GetGroup",
    signed: true,
    read_only: true,
    wrapper: Some("GetGroupResult"),
    actions: &[ActionRow {
        action: "iam:GetGroup",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_GROUP_REQUEST_MEMBERS,
};
static M_GET_GROUP_POLICY: OperationModel = OperationModel {
    name: "GetGroupPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetGroupPolicyResult"),
    actions: &[ActionRow {
        action: "iam:GetGroupPolicy",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_GROUP_POLICY_REQUEST_MEMBERS,
};
static M_GET_HUMAN_READABLE_SUMMARY: OperationModel = OperationModel {
    name: "GetHumanReadableSummary",
    signed: true,
    read_only: true,
    wrapper: Some("GetHumanReadableSummaryResult"),
    actions: &[ActionRow {
        action: "iam:GetHumanReadableSummary",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
        keys: &["iam:DelegationRequestOwner"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &GET_HUMAN_READABLE_SUMMARY_REQUEST_MEMBERS,
};
static M_GET_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "GetInstanceProfile",
    signed: true,
    read_only: true,
    wrapper: Some("GetInstanceProfileResult"),
    actions: &[ActionRow {
        action: "iam:GetInstanceProfile",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_INSTANCE_PROFILE_REQUEST_MEMBERS,
};
static M_GET_LOGIN_PROFILE: OperationModel = OperationModel {
    name: "GetLoginProfile",
    signed: true,
    read_only: true,
    wrapper: Some("GetLoginProfileResult"),
    actions: &[ActionRow {
        action: "iam:GetLoginProfile",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_LOGIN_PROFILE_REQUEST_MEMBERS,
};
static M_GET_MFA_DEVICE: OperationModel = OperationModel {
    name: "GetMFADevice",
    signed: true,
    read_only: true,
    wrapper: Some("GetMFADeviceResult"),
    actions: &[ActionRow {
        action: "iam:GetMFADevice",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_MFA_DEVICE_REQUEST_MEMBERS,
};
static M_GET_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "GetOpenIDConnectProvider",
    signed: true,
    read_only: true,
    wrapper: Some("GetOpenIDConnectProviderResult"),
    actions: &[ActionRow {
        action: "iam:GetOpenIDConnectProvider",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
};
static M_GET_ORGANIZATIONS_ACCESS_REPORT: OperationModel = OperationModel {
    name: "GetOrganizationsAccessReport",
    signed: true,
    read_only: true,
    wrapper: Some("GetOrganizationsAccessReportResult"),
    actions: &[ActionRow { action: "iam:GetOrganizationsAccessReport", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS,
};
static M_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO: OperationModel = OperationModel {
    name: "GetOutboundWebIdentityFederationInfo",
    signed: true,
    read_only: true,
    wrapper: Some("GetOutboundWebIdentityFederationInfoResult"),
    actions: &[ActionRow { action: "iam:GetOutboundWebIdentityFederationInfo", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "FeatureDisabled", status: 404 }],
    service: &SERVICE,
    input: &[],
};
static M_GET_POLICY: OperationModel = OperationModel {
    name: "GetPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetPolicyResult"),
    actions: &[ActionRow {
        action: "iam:GetPolicy",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &GET_POLICY_REQUEST_MEMBERS,
};
static M_GET_POLICY_VERSION: OperationModel = OperationModel {
    name: "GetPolicyVersion",
    signed: true,
    read_only: true,
    wrapper: Some("GetPolicyVersionResult"),
    actions: &[ActionRow {
        action: "iam:GetPolicyVersion",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &GET_POLICY_VERSION_REQUEST_MEMBERS,
};
static M_GET_ROLE: OperationModel = OperationModel {
    name: "GetRole",
    signed: true,
    read_only: true,
    wrapper: Some("GetRoleResult"),
    actions: &[ActionRow {
        action: "iam:GetRole",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_ROLE_REQUEST_MEMBERS,
};
static M_GET_ROLE_POLICY: OperationModel = OperationModel {
    name: "GetRolePolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetRolePolicyResult"),
    actions: &[ActionRow {
        action: "iam:GetRolePolicy",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_ROLE_POLICY_REQUEST_MEMBERS,
};
static M_GET_ROLE_TEMPLATE_VERSION: OperationModel = OperationModel {
    name: "GetRoleTemplateVersion",
    signed: true,
    read_only: false,
    wrapper: Some("GetRoleTemplateVersionResult"),
    actions: &[],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &GET_ROLE_TEMPLATE_VERSION_REQUEST_MEMBERS,
};
static M_GET_SAML_PROVIDER: OperationModel = OperationModel {
    name: "GetSAMLProvider",
    signed: true,
    read_only: true,
    wrapper: Some("GetSAMLProviderResult"),
    actions: &[ActionRow {
        action: "iam:GetSAMLProvider",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &GET_SAML_PROVIDER_REQUEST_MEMBERS,
};
static M_GET_SSH_PUBLIC_KEY: OperationModel = OperationModel {
    name: "GetSSHPublicKey",
    signed: true,
    read_only: true,
    wrapper: Some("GetSSHPublicKeyResult"),
    actions: &[ActionRow {
        action: "iam:GetSSHPublicKey",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "UnrecognizedPublicKeyEncoding", status: 400 }],
    service: &SERVICE,
    input: &GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS,
};
static M_GET_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "GetServerCertificate",
    signed: true,
    read_only: true,
    wrapper: Some("GetServerCertificateResult"),
    actions: &[ActionRow {
        action: "iam:GetServerCertificate",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_SERVER_CERTIFICATE_REQUEST_MEMBERS,
};
static M_GET_SERVICE_LAST_ACCESSED_DETAILS: OperationModel = OperationModel {
    name: "GetServiceLastAccessedDetails",
    signed: true,
    read_only: true,
    wrapper: Some("GetServiceLastAccessedDetailsResult"),
    actions: &[ActionRow { action: "iam:GetServiceLastAccessedDetails", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "InvalidInput", status: 400 }, ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS,
};
static M_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES: OperationModel = OperationModel {
    name: "GetServiceLastAccessedDetailsWithEntities",
    signed: true,
    read_only: true,
    wrapper: Some("GetServiceLastAccessedDetailsWithEntitiesResult"),
    actions: &[ActionRow {
        action: "iam:GetServiceLastAccessedDetailsWithEntities",
        access: Access::Read,
        resources: &[],
        keys: &[],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "InvalidInput", status: 400 }, ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS,
};
static M_GET_SERVICE_LINKED_ROLE_DELETION_STATUS: OperationModel = OperationModel {
    name: "GetServiceLinkedRoleDeletionStatus",
    signed: true,
    read_only: true,
    wrapper: Some("GetServiceLinkedRoleDeletionStatusResult"),
    actions: &[ActionRow {
        action: "iam:GetServiceLinkedRoleDeletionStatus",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_MEMBERS,
};
static M_GET_USER: OperationModel = OperationModel {
    name: "GetUser",
    signed: true,
    read_only: true,
    wrapper: Some("GetUserResult"),
    actions: &[ActionRow {
        action: "iam:GetUser",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_USER_REQUEST_MEMBERS,
};
static M_GET_USER_POLICY: OperationModel = OperationModel {
    name: "GetUserPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("GetUserPolicyResult"),
    actions: &[ActionRow {
        action: "iam:GetUserPolicy",
        access: Access::Read,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &GET_USER_POLICY_REQUEST_MEMBERS,
};
static M_LIST_ACCESS_KEYS: OperationModel = OperationModel {
    name: "ListAccessKeys",
    signed: true,
    read_only: true,
    wrapper: Some("ListAccessKeysResult"),
    actions: &[ActionRow {
        action: "iam:ListAccessKeys",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_ACCESS_KEYS_REQUEST_MEMBERS,
};
static M_LIST_ACCOUNT_ALIASES: OperationModel = OperationModel {
    name: "ListAccountAliases",
    signed: true,
    read_only: true,
    wrapper: Some("ListAccountAliasesResult"),
    actions: &[ActionRow { action: "iam:ListAccountAliases", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS,
};
static M_LIST_ATTACHED_GROUP_POLICIES: OperationModel = OperationModel {
    name: "ListAttachedGroupPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListAttachedGroupPoliciesResult"),
    actions: &[ActionRow {
        action: "iam:ListAttachedGroupPolicies",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS,
};
static M_LIST_ATTACHED_ROLE_POLICIES: OperationModel = OperationModel {
    name: "ListAttachedRolePolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListAttachedRolePoliciesResult"),
    actions: &[ActionRow {
        action: "iam:ListAttachedRolePolicies",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS,
};
static M_LIST_ATTACHED_USER_POLICIES: OperationModel = OperationModel {
    name: "ListAttachedUserPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListAttachedUserPoliciesResult"),
    actions: &[ActionRow {
        action: "iam:ListAttachedUserPolicies",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS,
};
static M_LIST_DELEGATION_REQUESTS: OperationModel = OperationModel {
    name: "ListDelegationRequests",
    signed: true,
    read_only: true,
    wrapper: Some("ListDelegationRequestsResult"),
    actions: &[ActionRow {
        action: "iam:ListDelegationRequests",
        access: Access::List,
        resources: &[],
        keys: &["iam:DelegationRequestOwner"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS,
};
static M_LIST_ENTITIES_FOR_POLICY: OperationModel = OperationModel {
    name: "ListEntitiesForPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("ListEntitiesForPolicyResult"),
    actions: &[ActionRow {
        action: "iam:ListEntitiesForPolicy",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS,
};
static M_LIST_GROUP_POLICIES: OperationModel = OperationModel {
    name: "ListGroupPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListGroupPoliciesResult"),
    actions: &[ActionRow {
        action: "iam:ListGroupPolicies",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_GROUP_POLICIES_REQUEST_MEMBERS,
};
static M_LIST_GROUPS: OperationModel = OperationModel {
    name: "ListGroups",
    signed: true,
    read_only: true,
    wrapper: Some("ListGroupsResult"),
    actions: &[ActionRow { action: "iam:ListGroups", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_GROUPS_REQUEST_MEMBERS,
};
static M_LIST_GROUPS_FOR_USER: OperationModel = OperationModel {
    name: "ListGroupsForUser",
    signed: true,
    read_only: true,
    wrapper: Some("ListGroupsForUserResult"),
    actions: &[ActionRow {
        action: "iam:ListGroupsForUser",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_GROUPS_FOR_USER_REQUEST_MEMBERS,
};
static M_LIST_INSTANCE_PROFILE_TAGS: OperationModel = OperationModel {
    name: "ListInstanceProfileTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListInstanceProfileTagsResult"),
    actions: &[ActionRow {
        action: "iam:ListInstanceProfileTags",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS,
};
static M_LIST_INSTANCE_PROFILES: OperationModel = OperationModel {
    name: "ListInstanceProfiles",
    signed: true,
    read_only: true,
    wrapper: Some("ListInstanceProfilesResult"),
    actions: &[ActionRow { action: "iam:ListInstanceProfiles", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_INSTANCE_PROFILES_REQUEST_MEMBERS,
};
static M_LIST_INSTANCE_PROFILES_FOR_ROLE: OperationModel = OperationModel {
    name: "ListInstanceProfilesForRole",
    signed: true,
    read_only: true,
    wrapper: Some("ListInstanceProfilesForRoleResult"),
    actions: &[ActionRow {
        action: "iam:ListInstanceProfilesForRole",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS,
};
static M_LIST_MFA_DEVICE_TAGS: OperationModel = OperationModel {
    name: "ListMFADeviceTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListMFADeviceTagsResult"),
    actions: &[ActionRow {
        action: "iam:ListMFADeviceTags",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS,
};
static M_LIST_MFA_DEVICES: OperationModel = OperationModel {
    name: "ListMFADevices",
    signed: true,
    read_only: true,
    wrapper: Some("ListMFADevicesResult"),
    actions: &[ActionRow {
        action: "iam:ListMFADevices",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_MFA_DEVICES_REQUEST_MEMBERS,
};
static M_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: OperationModel = OperationModel {
    name: "ListOpenIDConnectProviderTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListOpenIDConnectProviderTagsResult"),
    actions: &[ActionRow {
        action: "iam:ListOpenIDConnectProviderTags",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS,
};
static M_LIST_OPEN_ID_CONNECT_PROVIDERS: OperationModel = OperationModel {
    name: "ListOpenIDConnectProviders",
    signed: true,
    read_only: true,
    wrapper: Some("ListOpenIDConnectProvidersResult"),
    actions: &[ActionRow { action: "iam:ListOpenIDConnectProviders", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &[],
};
static M_LIST_ORGANIZATIONS_FEATURES: OperationModel = OperationModel {
    name: "ListOrganizationsFeatures",
    signed: true,
    read_only: true,
    wrapper: Some("ListOrganizationsFeaturesResult"),
    actions: &[ActionRow { action: "iam:ListOrganizationsFeatures", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AccountNotManagementOrDelegatedAdministratorException", status: 400 },
        ErrorRow { code: "OrganizationNotFoundException", status: 400 },
        ErrorRow { code: "OrganizationNotInAllFeaturesModeException", status: 400 },
        ErrorRow { code: "ServiceAccessNotEnabledException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_LIST_POLICIES: OperationModel = OperationModel {
    name: "ListPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListPoliciesResult"),
    actions: &[ActionRow { action: "iam:ListPolicies", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_POLICIES_REQUEST_MEMBERS,
};
static M_LIST_POLICIES_GRANTING_SERVICE_ACCESS: OperationModel = OperationModel {
    name: "ListPoliciesGrantingServiceAccess",
    signed: true,
    read_only: true,
    wrapper: Some("ListPoliciesGrantingServiceAccessResult"),
    actions: &[ActionRow {
        action: "iam:ListPoliciesGrantingServiceAccess",
        access: Access::List,
        resources: &[
            "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
            "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
            "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "InvalidInput", status: 400 }, ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS,
};
static M_LIST_POLICY_TAGS: OperationModel = OperationModel {
    name: "ListPolicyTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListPolicyTagsResult"),
    actions: &[ActionRow {
        action: "iam:ListPolicyTags",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &LIST_POLICY_TAGS_REQUEST_MEMBERS,
};
static M_LIST_POLICY_VERSIONS: OperationModel = OperationModel {
    name: "ListPolicyVersions",
    signed: true,
    read_only: true,
    wrapper: Some("ListPolicyVersionsResult"),
    actions: &[ActionRow {
        action: "iam:ListPolicyVersions",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &LIST_POLICY_VERSIONS_REQUEST_MEMBERS,
};
static M_LIST_ROLE_POLICIES: OperationModel = OperationModel {
    name: "ListRolePolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListRolePoliciesResult"),
    actions: &[ActionRow {
        action: "iam:ListRolePolicies",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_ROLE_POLICIES_REQUEST_MEMBERS,
};
static M_LIST_ROLE_TAGS: OperationModel = OperationModel {
    name: "ListRoleTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListRoleTagsResult"),
    actions: &[ActionRow {
        action: "iam:ListRoleTags",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_ROLE_TAGS_REQUEST_MEMBERS,
};
static M_LIST_ROLES: OperationModel = OperationModel {
    name: "ListRoles",
    signed: true,
    read_only: true,
    wrapper: Some("ListRolesResult"),
    actions: &[ActionRow { action: "iam:ListRoles", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_ROLES_REQUEST_MEMBERS,
};
static M_LIST_SAML_PROVIDER_TAGS: OperationModel = OperationModel {
    name: "ListSAMLProviderTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListSAMLProviderTagsResult"),
    actions: &[ActionRow {
        action: "iam:ListSAMLProviderTags",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS,
};
static M_LIST_SAML_PROVIDERS: OperationModel = OperationModel {
    name: "ListSAMLProviders",
    signed: true,
    read_only: true,
    wrapper: Some("ListSAMLProvidersResult"),
    actions: &[ActionRow { action: "iam:ListSAMLProviders", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &[],
};
static M_LIST_SSH_PUBLIC_KEYS: OperationModel = OperationModel {
    name: "ListSSHPublicKeys",
    signed: true,
    read_only: true,
    wrapper: Some("ListSSHPublicKeysResult"),
    actions: &[ActionRow {
        action: "iam:ListSSHPublicKeys",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS,
};
static M_LIST_SERVER_CERTIFICATE_TAGS: OperationModel = OperationModel {
    name: "ListServerCertificateTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListServerCertificateTagsResult"),
    actions: &[ActionRow {
        action: "iam:ListServerCertificateTags",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS,
};
static M_LIST_SERVER_CERTIFICATES: OperationModel = OperationModel {
    name: "ListServerCertificates",
    signed: true,
    read_only: true,
    wrapper: Some("ListServerCertificatesResult"),
    actions: &[ActionRow { action: "iam:ListServerCertificates", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS,
};
static M_LIST_SERVICE_SPECIFIC_CREDENTIALS: OperationModel = OperationModel {
    name: "ListServiceSpecificCredentials",
    signed: true,
    read_only: true,
    wrapper: Some("ListServiceSpecificCredentialsResult"),
    actions: &[ActionRow {
        action: "iam:ListServiceSpecificCredentials",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "NotSupportedService", status: 404 }],
    service: &SERVICE,
    input: &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS,
};
static M_LIST_SIGNING_CERTIFICATES: OperationModel = OperationModel {
    name: "ListSigningCertificates",
    signed: true,
    read_only: true,
    wrapper: Some("ListSigningCertificatesResult"),
    actions: &[ActionRow {
        action: "iam:ListSigningCertificates",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS,
};
static M_LIST_USER_POLICIES: OperationModel = OperationModel {
    name: "ListUserPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListUserPoliciesResult"),
    actions: &[ActionRow {
        action: "iam:ListUserPolicies",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_USER_POLICIES_REQUEST_MEMBERS,
};
static M_LIST_USER_TAGS: OperationModel = OperationModel {
    name: "ListUserTags",
    signed: true,
    read_only: true,
    wrapper: Some("ListUserTagsResult"),
    actions: &[ActionRow {
        action: "iam:ListUserTags",
        access: Access::List,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }, ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_USER_TAGS_REQUEST_MEMBERS,
};
static M_LIST_USERS: OperationModel = OperationModel {
    name: "ListUsers",
    signed: true,
    read_only: true,
    wrapper: Some("ListUsersResult"),
    actions: &[ActionRow { action: "iam:ListUsers", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &LIST_USERS_REQUEST_MEMBERS,
};
static M_LIST_VIRTUAL_MFA_DEVICES: OperationModel = OperationModel {
    name: "ListVirtualMFADevices",
    signed: true,
    read_only: true,
    wrapper: Some("ListVirtualMFADevicesResult"),
    actions: &[ActionRow { action: "iam:ListVirtualMFADevices", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[],
    service: &SERVICE,
    input: &LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS,
};
static M_PUT_ACCOUNT_PROPERTIES: OperationModel = OperationModel {
    name: "PutAccountProperties",
    signed: true,
    read_only: false,
    wrapper: Some("PutAccountPropertiesResult"),
    actions: &[],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &PUT_ACCOUNT_PROPERTIES_REQUEST_MEMBERS,
};
static M_PUT_GROUP_POLICY: OperationModel = OperationModel {
    name: "PutGroupPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:PutGroupPolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &PUT_GROUP_POLICY_REQUEST_MEMBERS,
};
static M_PUT_ROLE_PERMISSIONS_BOUNDARY: OperationModel = OperationModel {
    name: "PutRolePermissionsBoundary",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:PutRolePermissionsBoundary",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "PolicyNotAttachable", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
};
static M_PUT_ROLE_POLICY: OperationModel = OperationModel {
    name: "PutRolePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:PutRolePolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &PUT_ROLE_POLICY_REQUEST_MEMBERS,
};
static M_PUT_USER_PERMISSIONS_BOUNDARY: OperationModel = OperationModel {
    name: "PutUserPermissionsBoundary",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:PutUserPermissionsBoundary",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "PolicyNotAttachable", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS,
};
static M_PUT_USER_POLICY: OperationModel = OperationModel {
    name: "PutUserPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:PutUserPolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &PUT_USER_POLICY_REQUEST_MEMBERS,
};
static M_REJECT_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "RejectDelegationRequest",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:RejectDelegationRequest",
        access: Access::Write,
        resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
        keys: &["iam:DelegationRequestOwner"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS,
};
static M_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "RemoveClientIDFromOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:RemoveClientIDFromOpenIDConnectProvider",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
};
static M_REMOVE_ROLE_FROM_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "RemoveRoleFromInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:RemoveRoleFromInstanceProfile",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_MEMBERS,
};
static M_REMOVE_USER_FROM_GROUP: OperationModel = OperationModel {
    name: "RemoveUserFromGroup",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:RemoveUserFromGroup",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS,
};
static M_RESET_SERVICE_SPECIFIC_CREDENTIAL: OperationModel = OperationModel {
    name: "ResetServiceSpecificCredential",
    signed: true,
    read_only: false,
    wrapper: Some("ResetServiceSpecificCredentialResult"),
    actions: &[ActionRow {
        action: "iam:ResetServiceSpecificCredential",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}", "iam:ServiceSpecificCredentialServiceName"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS,
};
static M_RESYNC_MFA_DEVICE: OperationModel = OperationModel {
    name: "ResyncMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:ResyncMFADevice",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidAuthenticationCode", status: 403 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &RESYNC_MFA_DEVICE_REQUEST_MEMBERS,
};
static M_SEND_DELEGATION_TOKEN: OperationModel = OperationModel {
    name: "SendDelegationToken",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:SendDelegationToken",
        access: Access::Write,
        resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
        keys: &["iam:DelegationRequestOwner"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &SEND_DELEGATION_TOKEN_REQUEST_MEMBERS,
};
static M_SET_DEFAULT_POLICY_VERSION: OperationModel = OperationModel {
    name: "SetDefaultPolicyVersion",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:SetDefaultPolicyVersion",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS,
};
static M_SET_SECURITY_TOKEN_SERVICE_PREFERENCES: OperationModel = OperationModel {
    name: "SetSecurityTokenServicePreferences",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:SetSecurityTokenServicePreferences",
        access: Access::PermissionsManagement,
        resources: &[],
        keys: &[],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "ServiceFailure", status: 500 }],
    service: &SERVICE,
    input: &SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST_MEMBERS,
};
static M_SIMULATE_CUSTOM_POLICY: OperationModel = OperationModel {
    name: "SimulateCustomPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("SimulateCustomPolicyResult"),
    actions: &[ActionRow { action: "iam:SimulateCustomPolicy", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[ErrorRow { code: "InvalidInput", status: 400 }, ErrorRow { code: "PolicyEvaluation", status: 500 }],
    service: &SERVICE,
    input: &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS,
};
static M_SIMULATE_PRINCIPAL_POLICY: OperationModel = OperationModel {
    name: "SimulatePrincipalPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("SimulatePrincipalPolicyResult"),
    actions: &[ActionRow {
        action: "iam:SimulatePrincipalPolicy",
        access: Access::Read,
        resources: &[
            "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
            "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
            "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "PolicyEvaluation", status: 500 },
    ],
    service: &SERVICE,
    input: &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS,
};
static M_TAG_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "TagInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:TagInstanceProfile",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &TAG_INSTANCE_PROFILE_REQUEST_MEMBERS,
};
static M_TAG_MFA_DEVICE: OperationModel = OperationModel {
    name: "TagMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:TagMFADevice",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &TAG_MFA_DEVICE_REQUEST_MEMBERS,
};
static M_TAG_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "TagOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:TagOpenIDConnectProvider",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
};
static M_TAG_POLICY: OperationModel = OperationModel {
    name: "TagPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:TagPolicy",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &TAG_POLICY_REQUEST_MEMBERS,
};
static M_TAG_ROLE: OperationModel = OperationModel {
    name: "TagRole",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:TagRole",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &TAG_ROLE_REQUEST_MEMBERS,
};
static M_TAG_SAML_PROVIDER: OperationModel = OperationModel {
    name: "TagSAMLProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:TagSAMLProvider",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &TAG_SAML_PROVIDER_REQUEST_MEMBERS,
};
static M_TAG_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "TagServerCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:TagServerCertificate",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &TAG_SERVER_CERTIFICATE_REQUEST_MEMBERS,
};
static M_TAG_USER: OperationModel = OperationModel {
    name: "TagUser",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:TagUser",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &TAG_USER_REQUEST_MEMBERS,
};
static M_UNTAG_INSTANCE_PROFILE: OperationModel = OperationModel {
    name: "UntagInstanceProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UntagInstanceProfile",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS,
};
static M_UNTAG_MFA_DEVICE: OperationModel = OperationModel {
    name: "UntagMFADevice",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UntagMFADevice",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UNTAG_MFA_DEVICE_REQUEST_MEMBERS,
};
static M_UNTAG_OPEN_ID_CONNECT_PROVIDER: OperationModel = OperationModel {
    name: "UntagOpenIDConnectProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UntagOpenIDConnectProvider",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS,
};
static M_UNTAG_POLICY: OperationModel = OperationModel {
    name: "UntagPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UntagPolicy",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UNTAG_POLICY_REQUEST_MEMBERS,
};
static M_UNTAG_ROLE: OperationModel = OperationModel {
    name: "UntagRole",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UntagRole",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UNTAG_ROLE_REQUEST_MEMBERS,
};
static M_UNTAG_SAML_PROVIDER: OperationModel = OperationModel {
    name: "UntagSAMLProvider",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UntagSAMLProvider",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UNTAG_SAML_PROVIDER_REQUEST_MEMBERS,
};
static M_UNTAG_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "UntagServerCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UntagServerCertificate",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS,
};
static M_UNTAG_USER: OperationModel = OperationModel {
    name: "UntagUser",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UntagUser",
        access: Access::Tagging,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UNTAG_USER_REQUEST_MEMBERS,
};
static M_UPDATE_ACCESS_KEY: OperationModel = OperationModel {
    name: "UpdateAccessKey",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateAccessKey",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPDATE_ACCESS_KEY_REQUEST_MEMBERS,
};
static M_UPDATE_ACCOUNT_PASSWORD_POLICY: OperationModel = OperationModel {
    name: "UpdateAccountPasswordPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateAccountPasswordPolicy",
        access: Access::PermissionsManagement,
        resources: &[],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS,
};
static M_UPDATE_ASSUME_ROLE_POLICY: OperationModel = OperationModel {
    name: "UpdateAssumeRolePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateAssumeRolePolicy",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedPolicyDocument", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS,
};
static M_UPDATE_DELEGATION_REQUEST: OperationModel = OperationModel {
    name: "UpdateDelegationRequest",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS,
};
static M_UPDATE_GROUP: OperationModel = OperationModel {
    name: "UpdateGroup",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateGroup",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPDATE_GROUP_REQUEST_MEMBERS,
};
static M_UPDATE_LOGIN_PROFILE: OperationModel = OperationModel {
    name: "UpdateLoginProfile",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateLoginProfile",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "PasswordPolicyViolation", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS,
};
static M_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: OperationModel = OperationModel {
    name: "UpdateOpenIDConnectProviderThumbprint",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateOpenIDConnectProviderThumbprint",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS,
};
static M_UPDATE_ROLE: OperationModel = OperationModel {
    name: "UpdateRole",
    signed: true,
    read_only: false,
    wrapper: Some("UpdateRoleResult"),
    actions: &[ActionRow {
        action: "iam:UpdateRole",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &UPDATE_ROLE_REQUEST_MEMBERS,
};
static M_UPDATE_ROLE_DESCRIPTION: OperationModel = OperationModel {
    name: "UpdateRoleDescription",
    signed: true,
    read_only: false,
    wrapper: Some("UpdateRoleDescriptionResult"),
    actions: &[ActionRow {
        action: "iam:UpdateRoleDescription",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
        ErrorRow { code: "UnmodifiableEntity", status: 400 },
    ],
    service: &SERVICE,
    input: &UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS,
};
static M_UPDATE_SAML_PROVIDER: OperationModel = OperationModel {
    name: "UpdateSAMLProvider",
    signed: true,
    read_only: false,
    wrapper: Some("UpdateSAMLProviderResult"),
    actions: &[ActionRow {
        action: "iam:UpdateSAMLProvider",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS,
};
static M_UPDATE_SSH_PUBLIC_KEY: OperationModel = OperationModel {
    name: "UpdateSSHPublicKey",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateSSHPublicKey",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "InvalidInput", status: 400 }, ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS,
};
static M_UPDATE_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "UpdateServerCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateServerCertificate",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS,
};
static M_UPDATE_SERVICE_SPECIFIC_CREDENTIAL: OperationModel = OperationModel {
    name: "UpdateServiceSpecificCredential",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateServiceSpecificCredential",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}", "iam:ServiceSpecificCredentialServiceName"],
        dependent: &[],
    }],
    errors: &[ErrorRow { code: "NoSuchEntity", status: 404 }],
    service: &SERVICE,
    input: &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS,
};
static M_UPDATE_SIGNING_CERTIFICATE: OperationModel = OperationModel {
    name: "UpdateSigningCertificate",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateSigningCertificate",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS,
};
static M_UPDATE_USER: OperationModel = OperationModel {
    name: "UpdateUser",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "iam:UpdateUser",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "EntityTemporarilyUnmodifiable", status: 409 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPDATE_USER_REQUEST_MEMBERS,
};
static M_UPLOAD_SSH_PUBLIC_KEY: OperationModel = OperationModel {
    name: "UploadSSHPublicKey",
    signed: true,
    read_only: false,
    wrapper: Some("UploadSSHPublicKeyResult"),
    actions: &[ActionRow {
        action: "iam:UploadSSHPublicKey",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "DuplicateSSHPublicKey", status: 400 },
        ErrorRow { code: "InvalidPublicKey", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "UnrecognizedPublicKeyEncoding", status: 400 },
    ],
    service: &SERVICE,
    input: &UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS,
};
static M_UPLOAD_SERVER_CERTIFICATE: OperationModel = OperationModel {
    name: "UploadServerCertificate",
    signed: true,
    read_only: false,
    wrapper: Some("UploadServerCertificateResult"),
    actions: &[ActionRow {
        action: "iam:UploadServerCertificate",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidInput", status: 400 },
        ErrorRow { code: "KeyPairMismatch", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedCertificate", status: 400 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS,
};
static M_UPLOAD_SIGNING_CERTIFICATE: OperationModel = OperationModel {
    name: "UploadSigningCertificate",
    signed: true,
    read_only: false,
    wrapper: Some("UploadSigningCertificateResult"),
    actions: &[ActionRow {
        action: "iam:UploadSigningCertificate",
        access: Access::PermissionsManagement,
        resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
        keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "ConcurrentModification", status: 409 },
        ErrorRow { code: "DuplicateCertificate", status: 409 },
        ErrorRow { code: "EntityAlreadyExists", status: 409 },
        ErrorRow { code: "InvalidCertificate", status: 400 },
        ErrorRow { code: "LimitExceeded", status: 409 },
        ErrorRow { code: "MalformedCertificate", status: 400 },
        ErrorRow { code: "NoSuchEntity", status: 404 },
        ErrorRow { code: "ServiceFailure", status: 500 },
    ],
    service: &SERVICE,
    input: &UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS,
};
static OPERATIONS: [&OperationModel; 180] = [
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
/// The operation `AcceptDelegationRequest`.
#[derive(Debug)]
pub struct AcceptDelegationRequest;
impl Operation for AcceptDelegationRequest {
    type Input = AcceptDelegationRequestRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ACCEPT_DELEGATION_REQUEST;
}
/// The operation `AcquireRole`.
#[derive(Debug)]
pub struct AcquireRole;
impl Operation for AcquireRole {
    type Input = AcquireRoleRequest;
    type Output = AcquireRoleResponse;
    const MODEL: &'static OperationModel = &M_ACQUIRE_ROLE;
}
/// The operation `AddClientIDToOpenIDConnectProvider`.
#[derive(Debug)]
pub struct AddClientIDToOpenIDConnectProvider;
impl Operation for AddClientIDToOpenIDConnectProvider {
    type Input = AddClientIDToOpenIDConnectProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER;
}
/// The operation `AddRoleToInstanceProfile`.
#[derive(Debug)]
pub struct AddRoleToInstanceProfile;
impl Operation for AddRoleToInstanceProfile {
    type Input = AddRoleToInstanceProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ADD_ROLE_TO_INSTANCE_PROFILE;
}
/// The operation `AddUserToGroup`.
#[derive(Debug)]
pub struct AddUserToGroup;
impl Operation for AddUserToGroup {
    type Input = AddUserToGroupRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ADD_USER_TO_GROUP;
}
/// The operation `AssociateDelegationRequest`.
#[derive(Debug)]
pub struct AssociateDelegationRequest;
impl Operation for AssociateDelegationRequest {
    type Input = AssociateDelegationRequestRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ASSOCIATE_DELEGATION_REQUEST;
}
/// The operation `AttachGroupPolicy`.
#[derive(Debug)]
pub struct AttachGroupPolicy;
impl Operation for AttachGroupPolicy {
    type Input = AttachGroupPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ATTACH_GROUP_POLICY;
}
/// The operation `AttachRolePolicy`.
#[derive(Debug)]
pub struct AttachRolePolicy;
impl Operation for AttachRolePolicy {
    type Input = AttachRolePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ATTACH_ROLE_POLICY;
}
/// The operation `AttachUserPolicy`.
#[derive(Debug)]
pub struct AttachUserPolicy;
impl Operation for AttachUserPolicy {
    type Input = AttachUserPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ATTACH_USER_POLICY;
}
/// The operation `ChangePassword`.
#[derive(Debug)]
pub struct ChangePassword;
impl Operation for ChangePassword {
    type Input = ChangePasswordRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_CHANGE_PASSWORD;
}
/// The operation `CreateAccessKey`.
#[derive(Debug)]
pub struct CreateAccessKey;
impl Operation for CreateAccessKey {
    type Input = CreateAccessKeyRequest;
    type Output = CreateAccessKeyResponse;
    const MODEL: &'static OperationModel = &M_CREATE_ACCESS_KEY;
}
/// The operation `CreateAccountAlias`.
#[derive(Debug)]
pub struct CreateAccountAlias;
impl Operation for CreateAccountAlias {
    type Input = CreateAccountAliasRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_CREATE_ACCOUNT_ALIAS;
}
/// The operation `CreateDelegationRequest`.
#[derive(Debug)]
pub struct CreateDelegationRequest;
impl Operation for CreateDelegationRequest {
    type Input = CreateDelegationRequestRequest;
    type Output = CreateDelegationRequestResponse;
    const MODEL: &'static OperationModel = &M_CREATE_DELEGATION_REQUEST;
}
/// The operation `CreateGroup`.
#[derive(Debug)]
pub struct CreateGroup;
impl Operation for CreateGroup {
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
    const MODEL: &'static OperationModel = &M_CREATE_GROUP;
}
/// The operation `CreateInstanceProfile`.
#[derive(Debug)]
pub struct CreateInstanceProfile;
impl Operation for CreateInstanceProfile {
    type Input = CreateInstanceProfileRequest;
    type Output = CreateInstanceProfileResponse;
    const MODEL: &'static OperationModel = &M_CREATE_INSTANCE_PROFILE;
}
/// The operation `CreateLoginProfile`.
#[derive(Debug)]
pub struct CreateLoginProfile;
impl Operation for CreateLoginProfile {
    type Input = CreateLoginProfileRequest;
    type Output = CreateLoginProfileResponse;
    const MODEL: &'static OperationModel = &M_CREATE_LOGIN_PROFILE;
}
/// The operation `CreateOpenIDConnectProvider`.
#[derive(Debug)]
pub struct CreateOpenIDConnectProvider;
impl Operation for CreateOpenIDConnectProvider {
    type Input = CreateOpenIDConnectProviderRequest;
    type Output = CreateOpenIDConnectProviderResponse;
    const MODEL: &'static OperationModel = &M_CREATE_OPEN_ID_CONNECT_PROVIDER;
}
/// The operation `CreatePolicy`.
#[derive(Debug)]
pub struct CreatePolicy;
impl Operation for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    const MODEL: &'static OperationModel = &M_CREATE_POLICY;
}
/// The operation `CreatePolicyVersion`.
#[derive(Debug)]
pub struct CreatePolicyVersion;
impl Operation for CreatePolicyVersion {
    type Input = CreatePolicyVersionRequest;
    type Output = CreatePolicyVersionResponse;
    const MODEL: &'static OperationModel = &M_CREATE_POLICY_VERSION;
}
/// The operation `CreateRole`.
#[derive(Debug)]
pub struct CreateRole;
impl Operation for CreateRole {
    type Input = CreateRoleRequest;
    type Output = CreateRoleResponse;
    const MODEL: &'static OperationModel = &M_CREATE_ROLE;
}
/// The operation `CreateSAMLProvider`.
#[derive(Debug)]
pub struct CreateSAMLProvider;
impl Operation for CreateSAMLProvider {
    type Input = CreateSAMLProviderRequest;
    type Output = CreateSAMLProviderResponse;
    const MODEL: &'static OperationModel = &M_CREATE_SAML_PROVIDER;
}
/// The operation `CreateServiceLinkedRole`.
#[derive(Debug)]
pub struct CreateServiceLinkedRole;
impl Operation for CreateServiceLinkedRole {
    type Input = CreateServiceLinkedRoleRequest;
    type Output = CreateServiceLinkedRoleResponse;
    const MODEL: &'static OperationModel = &M_CREATE_SERVICE_LINKED_ROLE;
}
/// The operation `CreateServiceSpecificCredential`.
#[derive(Debug)]
pub struct CreateServiceSpecificCredential;
impl Operation for CreateServiceSpecificCredential {
    type Input = CreateServiceSpecificCredentialRequest;
    type Output = CreateServiceSpecificCredentialResponse;
    const MODEL: &'static OperationModel = &M_CREATE_SERVICE_SPECIFIC_CREDENTIAL;
}
/// The operation `CreateUser`.
#[derive(Debug)]
pub struct CreateUser;
impl Operation for CreateUser {
    type Input = CreateUserRequest;
    type Output = CreateUserResponse;
    const MODEL: &'static OperationModel = &M_CREATE_USER;
}
/// The operation `CreateVirtualMFADevice`.
#[derive(Debug)]
pub struct CreateVirtualMFADevice;
impl Operation for CreateVirtualMFADevice {
    type Input = CreateVirtualMFADeviceRequest;
    type Output = CreateVirtualMFADeviceResponse;
    const MODEL: &'static OperationModel = &M_CREATE_VIRTUAL_MFA_DEVICE;
}
/// The operation `DeactivateMFADevice`.
#[derive(Debug)]
pub struct DeactivateMFADevice;
impl Operation for DeactivateMFADevice {
    type Input = DeactivateMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DEACTIVATE_MFA_DEVICE;
}
/// The operation `DeleteAccessKey`.
#[derive(Debug)]
pub struct DeleteAccessKey;
impl Operation for DeleteAccessKey {
    type Input = DeleteAccessKeyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ACCESS_KEY;
}
/// The operation `DeleteAccountAlias`.
#[derive(Debug)]
pub struct DeleteAccountAlias;
impl Operation for DeleteAccountAlias {
    type Input = DeleteAccountAliasRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ACCOUNT_ALIAS;
}
/// The operation `DeleteAccountPasswordPolicy`.
#[derive(Debug)]
pub struct DeleteAccountPasswordPolicy;
impl Operation for DeleteAccountPasswordPolicy {
    type Input = Nothing;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ACCOUNT_PASSWORD_POLICY;
}
/// The operation `DeleteGroup`.
#[derive(Debug)]
pub struct DeleteGroup;
impl Operation for DeleteGroup {
    type Input = DeleteGroupRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_GROUP;
}
/// The operation `DeleteGroupPolicy`.
#[derive(Debug)]
pub struct DeleteGroupPolicy;
impl Operation for DeleteGroupPolicy {
    type Input = DeleteGroupPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_GROUP_POLICY;
}
/// The operation `DeleteInstanceProfile`.
#[derive(Debug)]
pub struct DeleteInstanceProfile;
impl Operation for DeleteInstanceProfile {
    type Input = DeleteInstanceProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_INSTANCE_PROFILE;
}
/// The operation `DeleteLoginProfile`.
#[derive(Debug)]
pub struct DeleteLoginProfile;
impl Operation for DeleteLoginProfile {
    type Input = DeleteLoginProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_LOGIN_PROFILE;
}
/// The operation `DeleteOpenIDConnectProvider`.
#[derive(Debug)]
pub struct DeleteOpenIDConnectProvider;
impl Operation for DeleteOpenIDConnectProvider {
    type Input = DeleteOpenIDConnectProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_OPEN_ID_CONNECT_PROVIDER;
}
/// The operation `DeletePolicy`.
#[derive(Debug)]
pub struct DeletePolicy;
impl Operation for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_POLICY;
}
/// The operation `DeletePolicyVersion`.
#[derive(Debug)]
pub struct DeletePolicyVersion;
impl Operation for DeletePolicyVersion {
    type Input = DeletePolicyVersionRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_POLICY_VERSION;
}
/// The operation `DeleteRole`.
#[derive(Debug)]
pub struct DeleteRole;
impl Operation for DeleteRole {
    type Input = DeleteRoleRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ROLE;
}
/// The operation `DeleteRolePermissionsBoundary`.
#[derive(Debug)]
pub struct DeleteRolePermissionsBoundary;
impl Operation for DeleteRolePermissionsBoundary {
    type Input = DeleteRolePermissionsBoundaryRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ROLE_PERMISSIONS_BOUNDARY;
}
/// The operation `DeleteRolePolicy`.
#[derive(Debug)]
pub struct DeleteRolePolicy;
impl Operation for DeleteRolePolicy {
    type Input = DeleteRolePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ROLE_POLICY;
}
/// The operation `DeleteSAMLProvider`.
#[derive(Debug)]
pub struct DeleteSAMLProvider;
impl Operation for DeleteSAMLProvider {
    type Input = DeleteSAMLProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_SAML_PROVIDER;
}
/// The operation `DeleteSSHPublicKey`.
#[derive(Debug)]
pub struct DeleteSSHPublicKey;
impl Operation for DeleteSSHPublicKey {
    type Input = DeleteSSHPublicKeyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_SSH_PUBLIC_KEY;
}
/// The operation `DeleteServerCertificate`.
#[derive(Debug)]
pub struct DeleteServerCertificate;
impl Operation for DeleteServerCertificate {
    type Input = DeleteServerCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_SERVER_CERTIFICATE;
}
/// The operation `DeleteServiceLinkedRole`.
#[derive(Debug)]
pub struct DeleteServiceLinkedRole;
impl Operation for DeleteServiceLinkedRole {
    type Input = DeleteServiceLinkedRoleRequest;
    type Output = DeleteServiceLinkedRoleResponse;
    const MODEL: &'static OperationModel = &M_DELETE_SERVICE_LINKED_ROLE;
}
/// The operation `DeleteServiceSpecificCredential`.
#[derive(Debug)]
pub struct DeleteServiceSpecificCredential;
impl Operation for DeleteServiceSpecificCredential {
    type Input = DeleteServiceSpecificCredentialRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_SERVICE_SPECIFIC_CREDENTIAL;
}
/// The operation `DeleteSigningCertificate`.
#[derive(Debug)]
pub struct DeleteSigningCertificate;
impl Operation for DeleteSigningCertificate {
    type Input = DeleteSigningCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_SIGNING_CERTIFICATE;
}
/// The operation `DeleteUser`.
#[derive(Debug)]
pub struct DeleteUser;
impl Operation for DeleteUser {
    type Input = DeleteUserRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_USER;
}
/// The operation `DeleteUserPermissionsBoundary`.
#[derive(Debug)]
pub struct DeleteUserPermissionsBoundary;
impl Operation for DeleteUserPermissionsBoundary {
    type Input = DeleteUserPermissionsBoundaryRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_USER_PERMISSIONS_BOUNDARY;
}
/// The operation `DeleteUserPolicy`.
#[derive(Debug)]
pub struct DeleteUserPolicy;
impl Operation for DeleteUserPolicy {
    type Input = DeleteUserPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_USER_POLICY;
}
/// The operation `DeleteVirtualMFADevice`.
#[derive(Debug)]
pub struct DeleteVirtualMFADevice;
impl Operation for DeleteVirtualMFADevice {
    type Input = DeleteVirtualMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_VIRTUAL_MFA_DEVICE;
}
/// The operation `DetachGroupPolicy`.
#[derive(Debug)]
pub struct DetachGroupPolicy;
impl Operation for DetachGroupPolicy {
    type Input = DetachGroupPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DETACH_GROUP_POLICY;
}
/// The operation `DetachRolePolicy`.
#[derive(Debug)]
pub struct DetachRolePolicy;
impl Operation for DetachRolePolicy {
    type Input = DetachRolePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DETACH_ROLE_POLICY;
}
/// The operation `DetachUserPolicy`.
#[derive(Debug)]
pub struct DetachUserPolicy;
impl Operation for DetachUserPolicy {
    type Input = DetachUserPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DETACH_USER_POLICY;
}
/// The operation `DisableOrganizationsRootCredentialsManagement`.
#[derive(Debug)]
pub struct DisableOrganizationsRootCredentialsManagement;
impl Operation for DisableOrganizationsRootCredentialsManagement {
    type Input = DisableOrganizationsRootCredentialsManagementRequest;
    type Output = DisableOrganizationsRootCredentialsManagementResponse;
    const MODEL: &'static OperationModel = &M_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
}
/// The operation `DisableOrganizationsRootSessions`.
#[derive(Debug)]
pub struct DisableOrganizationsRootSessions;
impl Operation for DisableOrganizationsRootSessions {
    type Input = DisableOrganizationsRootSessionsRequest;
    type Output = DisableOrganizationsRootSessionsResponse;
    const MODEL: &'static OperationModel = &M_DISABLE_ORGANIZATIONS_ROOT_SESSIONS;
}
/// The operation `DisableOutboundWebIdentityFederation`.
#[derive(Debug)]
pub struct DisableOutboundWebIdentityFederation;
impl Operation for DisableOutboundWebIdentityFederation {
    type Input = Nothing;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION;
}
/// The operation `EnableMFADevice`.
#[derive(Debug)]
pub struct EnableMFADevice;
impl Operation for EnableMFADevice {
    type Input = EnableMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ENABLE_MFA_DEVICE;
}
/// The operation `EnableOrganizationsRootCredentialsManagement`.
#[derive(Debug)]
pub struct EnableOrganizationsRootCredentialsManagement;
impl Operation for EnableOrganizationsRootCredentialsManagement {
    type Input = EnableOrganizationsRootCredentialsManagementRequest;
    type Output = EnableOrganizationsRootCredentialsManagementResponse;
    const MODEL: &'static OperationModel = &M_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT;
}
/// The operation `EnableOrganizationsRootSessions`.
#[derive(Debug)]
pub struct EnableOrganizationsRootSessions;
impl Operation for EnableOrganizationsRootSessions {
    type Input = EnableOrganizationsRootSessionsRequest;
    type Output = EnableOrganizationsRootSessionsResponse;
    const MODEL: &'static OperationModel = &M_ENABLE_ORGANIZATIONS_ROOT_SESSIONS;
}
/// The operation `EnableOutboundWebIdentityFederation`.
#[derive(Debug)]
pub struct EnableOutboundWebIdentityFederation;
impl Operation for EnableOutboundWebIdentityFederation {
    type Input = Nothing;
    type Output = EnableOutboundWebIdentityFederationResponse;
    const MODEL: &'static OperationModel = &M_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION;
}
/// The operation `GenerateCredentialReport`.
#[derive(Debug)]
pub struct GenerateCredentialReport;
impl Operation for GenerateCredentialReport {
    type Input = Nothing;
    type Output = GenerateCredentialReportResponse;
    const MODEL: &'static OperationModel = &M_GENERATE_CREDENTIAL_REPORT;
}
/// The operation `GenerateOrganizationsAccessReport`.
#[derive(Debug)]
pub struct GenerateOrganizationsAccessReport;
impl Operation for GenerateOrganizationsAccessReport {
    type Input = GenerateOrganizationsAccessReportRequest;
    type Output = GenerateOrganizationsAccessReportResponse;
    const MODEL: &'static OperationModel = &M_GENERATE_ORGANIZATIONS_ACCESS_REPORT;
}
/// The operation `GenerateServiceLastAccessedDetails`.
#[derive(Debug)]
pub struct GenerateServiceLastAccessedDetails;
impl Operation for GenerateServiceLastAccessedDetails {
    type Input = GenerateServiceLastAccessedDetailsRequest;
    type Output = GenerateServiceLastAccessedDetailsResponse;
    const MODEL: &'static OperationModel = &M_GENERATE_SERVICE_LAST_ACCESSED_DETAILS;
}
/// The operation `GetAccessKeyLastUsed`.
#[derive(Debug)]
pub struct GetAccessKeyLastUsed;
impl Operation for GetAccessKeyLastUsed {
    type Input = GetAccessKeyLastUsedRequest;
    type Output = GetAccessKeyLastUsedResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCESS_KEY_LAST_USED;
}
/// The operation `GetAccountAuthorizationDetails`.
#[derive(Debug)]
pub struct GetAccountAuthorizationDetails;
impl Operation for GetAccountAuthorizationDetails {
    type Input = GetAccountAuthorizationDetailsRequest;
    type Output = GetAccountAuthorizationDetailsResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCOUNT_AUTHORIZATION_DETAILS;
}
/// The operation `GetAccountPasswordPolicy`.
#[derive(Debug)]
pub struct GetAccountPasswordPolicy;
impl Operation for GetAccountPasswordPolicy {
    type Input = Nothing;
    type Output = GetAccountPasswordPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCOUNT_PASSWORD_POLICY;
}
/// The operation `GetAccountProperties`.
#[derive(Debug)]
pub struct GetAccountProperties;
impl Operation for GetAccountProperties {
    type Input = GetAccountPropertiesRequest;
    type Output = GetAccountPropertiesResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCOUNT_PROPERTIES;
}
/// The operation `GetAccountSummary`.
#[derive(Debug)]
pub struct GetAccountSummary;
impl Operation for GetAccountSummary {
    type Input = Nothing;
    type Output = GetAccountSummaryResponse;
    const MODEL: &'static OperationModel = &M_GET_ACCOUNT_SUMMARY;
}
/// The operation `GetContextKeysForCustomPolicy`.
#[derive(Debug)]
pub struct GetContextKeysForCustomPolicy;
impl Operation for GetContextKeysForCustomPolicy {
    type Input = GetContextKeysForCustomPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY;
}
/// The operation `GetContextKeysForPrincipalPolicy`.
#[derive(Debug)]
pub struct GetContextKeysForPrincipalPolicy;
impl Operation for GetContextKeysForPrincipalPolicy {
    type Input = GetContextKeysForPrincipalPolicyRequest;
    type Output = GetContextKeysForPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY;
}
/// The operation `GetCredentialReport`.
#[derive(Debug)]
pub struct GetCredentialReport;
impl Operation for GetCredentialReport {
    type Input = Nothing;
    type Output = GetCredentialReportResponse;
    const MODEL: &'static OperationModel = &M_GET_CREDENTIAL_REPORT;
}
/// The operation `GetDelegationRequest`.
#[derive(Debug)]
pub struct GetDelegationRequest;
impl Operation for GetDelegationRequest {
    type Input = GetDelegationRequestRequest;
    type Output = GetDelegationRequestResponse;
    const MODEL: &'static OperationModel = &M_GET_DELEGATION_REQUEST;
}
/// The operation `GetGroup`.
#[derive(Debug)]
pub struct GetGroup;
impl Operation for GetGroup {
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
    const MODEL: &'static OperationModel = &M_GET_GROUP;
}
/// The operation `GetGroupPolicy`.
#[derive(Debug)]
pub struct GetGroupPolicy;
impl Operation for GetGroupPolicy {
    type Input = GetGroupPolicyRequest;
    type Output = GetGroupPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_GROUP_POLICY;
}
/// The operation `GetHumanReadableSummary`.
#[derive(Debug)]
pub struct GetHumanReadableSummary;
impl Operation for GetHumanReadableSummary {
    type Input = GetHumanReadableSummaryRequest;
    type Output = GetHumanReadableSummaryResponse;
    const MODEL: &'static OperationModel = &M_GET_HUMAN_READABLE_SUMMARY;
}
/// The operation `GetInstanceProfile`.
#[derive(Debug)]
pub struct GetInstanceProfile;
impl Operation for GetInstanceProfile {
    type Input = GetInstanceProfileRequest;
    type Output = GetInstanceProfileResponse;
    const MODEL: &'static OperationModel = &M_GET_INSTANCE_PROFILE;
}
/// The operation `GetLoginProfile`.
#[derive(Debug)]
pub struct GetLoginProfile;
impl Operation for GetLoginProfile {
    type Input = GetLoginProfileRequest;
    type Output = GetLoginProfileResponse;
    const MODEL: &'static OperationModel = &M_GET_LOGIN_PROFILE;
}
/// The operation `GetMFADevice`.
#[derive(Debug)]
pub struct GetMFADevice;
impl Operation for GetMFADevice {
    type Input = GetMFADeviceRequest;
    type Output = GetMFADeviceResponse;
    const MODEL: &'static OperationModel = &M_GET_MFA_DEVICE;
}
/// The operation `GetOpenIDConnectProvider`.
#[derive(Debug)]
pub struct GetOpenIDConnectProvider;
impl Operation for GetOpenIDConnectProvider {
    type Input = GetOpenIDConnectProviderRequest;
    type Output = GetOpenIDConnectProviderResponse;
    const MODEL: &'static OperationModel = &M_GET_OPEN_ID_CONNECT_PROVIDER;
}
/// The operation `GetOrganizationsAccessReport`.
#[derive(Debug)]
pub struct GetOrganizationsAccessReport;
impl Operation for GetOrganizationsAccessReport {
    type Input = GetOrganizationsAccessReportRequest;
    type Output = GetOrganizationsAccessReportResponse;
    const MODEL: &'static OperationModel = &M_GET_ORGANIZATIONS_ACCESS_REPORT;
}
/// The operation `GetOutboundWebIdentityFederationInfo`.
#[derive(Debug)]
pub struct GetOutboundWebIdentityFederationInfo;
impl Operation for GetOutboundWebIdentityFederationInfo {
    type Input = Nothing;
    type Output = GetOutboundWebIdentityFederationInfoResponse;
    const MODEL: &'static OperationModel = &M_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO;
}
/// The operation `GetPolicy`.
#[derive(Debug)]
pub struct GetPolicy;
impl Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_POLICY;
}
/// The operation `GetPolicyVersion`.
#[derive(Debug)]
pub struct GetPolicyVersion;
impl Operation for GetPolicyVersion {
    type Input = GetPolicyVersionRequest;
    type Output = GetPolicyVersionResponse;
    const MODEL: &'static OperationModel = &M_GET_POLICY_VERSION;
}
/// The operation `GetRole`.
#[derive(Debug)]
pub struct GetRole;
impl Operation for GetRole {
    type Input = GetRoleRequest;
    type Output = GetRoleResponse;
    const MODEL: &'static OperationModel = &M_GET_ROLE;
}
/// The operation `GetRolePolicy`.
#[derive(Debug)]
pub struct GetRolePolicy;
impl Operation for GetRolePolicy {
    type Input = GetRolePolicyRequest;
    type Output = GetRolePolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_ROLE_POLICY;
}
/// The operation `GetRoleTemplateVersion`.
#[derive(Debug)]
pub struct GetRoleTemplateVersion;
impl Operation for GetRoleTemplateVersion {
    type Input = GetRoleTemplateVersionRequest;
    type Output = GetRoleTemplateVersionResponse;
    const MODEL: &'static OperationModel = &M_GET_ROLE_TEMPLATE_VERSION;
}
/// The operation `GetSAMLProvider`.
#[derive(Debug)]
pub struct GetSAMLProvider;
impl Operation for GetSAMLProvider {
    type Input = GetSAMLProviderRequest;
    type Output = GetSAMLProviderResponse;
    const MODEL: &'static OperationModel = &M_GET_SAML_PROVIDER;
}
/// The operation `GetSSHPublicKey`.
#[derive(Debug)]
pub struct GetSSHPublicKey;
impl Operation for GetSSHPublicKey {
    type Input = GetSSHPublicKeyRequest;
    type Output = GetSSHPublicKeyResponse;
    const MODEL: &'static OperationModel = &M_GET_SSH_PUBLIC_KEY;
}
/// The operation `GetServerCertificate`.
#[derive(Debug)]
pub struct GetServerCertificate;
impl Operation for GetServerCertificate {
    type Input = GetServerCertificateRequest;
    type Output = GetServerCertificateResponse;
    const MODEL: &'static OperationModel = &M_GET_SERVER_CERTIFICATE;
}
/// The operation `GetServiceLastAccessedDetails`.
#[derive(Debug)]
pub struct GetServiceLastAccessedDetails;
impl Operation for GetServiceLastAccessedDetails {
    type Input = GetServiceLastAccessedDetailsRequest;
    type Output = GetServiceLastAccessedDetailsResponse;
    const MODEL: &'static OperationModel = &M_GET_SERVICE_LAST_ACCESSED_DETAILS;
}
/// The operation `GetServiceLastAccessedDetailsWithEntities`.
#[derive(Debug)]
pub struct GetServiceLastAccessedDetailsWithEntities;
impl Operation for GetServiceLastAccessedDetailsWithEntities {
    type Input = GetServiceLastAccessedDetailsWithEntitiesRequest;
    type Output = GetServiceLastAccessedDetailsWithEntitiesResponse;
    const MODEL: &'static OperationModel = &M_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES;
}
/// The operation `GetServiceLinkedRoleDeletionStatus`.
#[derive(Debug)]
pub struct GetServiceLinkedRoleDeletionStatus;
impl Operation for GetServiceLinkedRoleDeletionStatus {
    type Input = GetServiceLinkedRoleDeletionStatusRequest;
    type Output = GetServiceLinkedRoleDeletionStatusResponse;
    const MODEL: &'static OperationModel = &M_GET_SERVICE_LINKED_ROLE_DELETION_STATUS;
}
/// The operation `GetUser`.
#[derive(Debug)]
pub struct GetUser;
impl Operation for GetUser {
    type Input = GetUserRequest;
    type Output = GetUserResponse;
    const MODEL: &'static OperationModel = &M_GET_USER;
}
/// The operation `GetUserPolicy`.
#[derive(Debug)]
pub struct GetUserPolicy;
impl Operation for GetUserPolicy {
    type Input = GetUserPolicyRequest;
    type Output = GetUserPolicyResponse;
    const MODEL: &'static OperationModel = &M_GET_USER_POLICY;
}
/// The operation `ListAccessKeys`.
#[derive(Debug)]
pub struct ListAccessKeys;
impl Operation for ListAccessKeys {
    type Input = ListAccessKeysRequest;
    type Output = ListAccessKeysResponse;
    const MODEL: &'static OperationModel = &M_LIST_ACCESS_KEYS;
}
/// The operation `ListAccountAliases`.
#[derive(Debug)]
pub struct ListAccountAliases;
impl Operation for ListAccountAliases {
    type Input = ListAccountAliasesRequest;
    type Output = ListAccountAliasesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ACCOUNT_ALIASES;
}
/// The operation `ListAttachedGroupPolicies`.
#[derive(Debug)]
pub struct ListAttachedGroupPolicies;
impl Operation for ListAttachedGroupPolicies {
    type Input = ListAttachedGroupPoliciesRequest;
    type Output = ListAttachedGroupPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ATTACHED_GROUP_POLICIES;
}
/// The operation `ListAttachedRolePolicies`.
#[derive(Debug)]
pub struct ListAttachedRolePolicies;
impl Operation for ListAttachedRolePolicies {
    type Input = ListAttachedRolePoliciesRequest;
    type Output = ListAttachedRolePoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ATTACHED_ROLE_POLICIES;
}
/// The operation `ListAttachedUserPolicies`.
#[derive(Debug)]
pub struct ListAttachedUserPolicies;
impl Operation for ListAttachedUserPolicies {
    type Input = ListAttachedUserPoliciesRequest;
    type Output = ListAttachedUserPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ATTACHED_USER_POLICIES;
}
/// The operation `ListDelegationRequests`.
#[derive(Debug)]
pub struct ListDelegationRequests;
impl Operation for ListDelegationRequests {
    type Input = ListDelegationRequestsRequest;
    type Output = ListDelegationRequestsResponse;
    const MODEL: &'static OperationModel = &M_LIST_DELEGATION_REQUESTS;
}
/// The operation `ListEntitiesForPolicy`.
#[derive(Debug)]
pub struct ListEntitiesForPolicy;
impl Operation for ListEntitiesForPolicy {
    type Input = ListEntitiesForPolicyRequest;
    type Output = ListEntitiesForPolicyResponse;
    const MODEL: &'static OperationModel = &M_LIST_ENTITIES_FOR_POLICY;
}
/// The operation `ListGroupPolicies`.
#[derive(Debug)]
pub struct ListGroupPolicies;
impl Operation for ListGroupPolicies {
    type Input = ListGroupPoliciesRequest;
    type Output = ListGroupPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_GROUP_POLICIES;
}
/// The operation `ListGroups`.
#[derive(Debug)]
pub struct ListGroups;
impl Operation for ListGroups {
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
    const MODEL: &'static OperationModel = &M_LIST_GROUPS;
}
/// The operation `ListGroupsForUser`.
#[derive(Debug)]
pub struct ListGroupsForUser;
impl Operation for ListGroupsForUser {
    type Input = ListGroupsForUserRequest;
    type Output = ListGroupsForUserResponse;
    const MODEL: &'static OperationModel = &M_LIST_GROUPS_FOR_USER;
}
/// The operation `ListInstanceProfileTags`.
#[derive(Debug)]
pub struct ListInstanceProfileTags;
impl Operation for ListInstanceProfileTags {
    type Input = ListInstanceProfileTagsRequest;
    type Output = ListInstanceProfileTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_INSTANCE_PROFILE_TAGS;
}
/// The operation `ListInstanceProfiles`.
#[derive(Debug)]
pub struct ListInstanceProfiles;
impl Operation for ListInstanceProfiles {
    type Input = ListInstanceProfilesRequest;
    type Output = ListInstanceProfilesResponse;
    const MODEL: &'static OperationModel = &M_LIST_INSTANCE_PROFILES;
}
/// The operation `ListInstanceProfilesForRole`.
#[derive(Debug)]
pub struct ListInstanceProfilesForRole;
impl Operation for ListInstanceProfilesForRole {
    type Input = ListInstanceProfilesForRoleRequest;
    type Output = ListInstanceProfilesForRoleResponse;
    const MODEL: &'static OperationModel = &M_LIST_INSTANCE_PROFILES_FOR_ROLE;
}
/// The operation `ListMFADeviceTags`.
#[derive(Debug)]
pub struct ListMFADeviceTags;
impl Operation for ListMFADeviceTags {
    type Input = ListMFADeviceTagsRequest;
    type Output = ListMFADeviceTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_MFA_DEVICE_TAGS;
}
/// The operation `ListMFADevices`.
#[derive(Debug)]
pub struct ListMFADevices;
impl Operation for ListMFADevices {
    type Input = ListMFADevicesRequest;
    type Output = ListMFADevicesResponse;
    const MODEL: &'static OperationModel = &M_LIST_MFA_DEVICES;
}
/// The operation `ListOpenIDConnectProviderTags`.
#[derive(Debug)]
pub struct ListOpenIDConnectProviderTags;
impl Operation for ListOpenIDConnectProviderTags {
    type Input = ListOpenIDConnectProviderTagsRequest;
    type Output = ListOpenIDConnectProviderTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS;
}
/// The operation `ListOpenIDConnectProviders`.
#[derive(Debug)]
pub struct ListOpenIDConnectProviders;
impl Operation for ListOpenIDConnectProviders {
    type Input = ListOpenIDConnectProvidersRequest;
    type Output = ListOpenIDConnectProvidersResponse;
    const MODEL: &'static OperationModel = &M_LIST_OPEN_ID_CONNECT_PROVIDERS;
}
/// The operation `ListOrganizationsFeatures`.
#[derive(Debug)]
pub struct ListOrganizationsFeatures;
impl Operation for ListOrganizationsFeatures {
    type Input = ListOrganizationsFeaturesRequest;
    type Output = ListOrganizationsFeaturesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ORGANIZATIONS_FEATURES;
}
/// The operation `ListPolicies`.
#[derive(Debug)]
pub struct ListPolicies;
impl Operation for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICIES;
}
/// The operation `ListPoliciesGrantingServiceAccess`.
#[derive(Debug)]
pub struct ListPoliciesGrantingServiceAccess;
impl Operation for ListPoliciesGrantingServiceAccess {
    type Input = ListPoliciesGrantingServiceAccessRequest;
    type Output = ListPoliciesGrantingServiceAccessResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICIES_GRANTING_SERVICE_ACCESS;
}
/// The operation `ListPolicyTags`.
#[derive(Debug)]
pub struct ListPolicyTags;
impl Operation for ListPolicyTags {
    type Input = ListPolicyTagsRequest;
    type Output = ListPolicyTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICY_TAGS;
}
/// The operation `ListPolicyVersions`.
#[derive(Debug)]
pub struct ListPolicyVersions;
impl Operation for ListPolicyVersions {
    type Input = ListPolicyVersionsRequest;
    type Output = ListPolicyVersionsResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICY_VERSIONS;
}
/// The operation `ListRolePolicies`.
#[derive(Debug)]
pub struct ListRolePolicies;
impl Operation for ListRolePolicies {
    type Input = ListRolePoliciesRequest;
    type Output = ListRolePoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ROLE_POLICIES;
}
/// The operation `ListRoleTags`.
#[derive(Debug)]
pub struct ListRoleTags;
impl Operation for ListRoleTags {
    type Input = ListRoleTagsRequest;
    type Output = ListRoleTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_ROLE_TAGS;
}
/// The operation `ListRoles`.
#[derive(Debug)]
pub struct ListRoles;
impl Operation for ListRoles {
    type Input = ListRolesRequest;
    type Output = ListRolesResponse;
    const MODEL: &'static OperationModel = &M_LIST_ROLES;
}
/// The operation `ListSAMLProviderTags`.
#[derive(Debug)]
pub struct ListSAMLProviderTags;
impl Operation for ListSAMLProviderTags {
    type Input = ListSAMLProviderTagsRequest;
    type Output = ListSAMLProviderTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_SAML_PROVIDER_TAGS;
}
/// The operation `ListSAMLProviders`.
#[derive(Debug)]
pub struct ListSAMLProviders;
impl Operation for ListSAMLProviders {
    type Input = ListSAMLProvidersRequest;
    type Output = ListSAMLProvidersResponse;
    const MODEL: &'static OperationModel = &M_LIST_SAML_PROVIDERS;
}
/// The operation `ListSSHPublicKeys`.
#[derive(Debug)]
pub struct ListSSHPublicKeys;
impl Operation for ListSSHPublicKeys {
    type Input = ListSSHPublicKeysRequest;
    type Output = ListSSHPublicKeysResponse;
    const MODEL: &'static OperationModel = &M_LIST_SSH_PUBLIC_KEYS;
}
/// The operation `ListServerCertificateTags`.
#[derive(Debug)]
pub struct ListServerCertificateTags;
impl Operation for ListServerCertificateTags {
    type Input = ListServerCertificateTagsRequest;
    type Output = ListServerCertificateTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_SERVER_CERTIFICATE_TAGS;
}
/// The operation `ListServerCertificates`.
#[derive(Debug)]
pub struct ListServerCertificates;
impl Operation for ListServerCertificates {
    type Input = ListServerCertificatesRequest;
    type Output = ListServerCertificatesResponse;
    const MODEL: &'static OperationModel = &M_LIST_SERVER_CERTIFICATES;
}
/// The operation `ListServiceSpecificCredentials`.
#[derive(Debug)]
pub struct ListServiceSpecificCredentials;
impl Operation for ListServiceSpecificCredentials {
    type Input = ListServiceSpecificCredentialsRequest;
    type Output = ListServiceSpecificCredentialsResponse;
    const MODEL: &'static OperationModel = &M_LIST_SERVICE_SPECIFIC_CREDENTIALS;
}
/// The operation `ListSigningCertificates`.
#[derive(Debug)]
pub struct ListSigningCertificates;
impl Operation for ListSigningCertificates {
    type Input = ListSigningCertificatesRequest;
    type Output = ListSigningCertificatesResponse;
    const MODEL: &'static OperationModel = &M_LIST_SIGNING_CERTIFICATES;
}
/// The operation `ListUserPolicies`.
#[derive(Debug)]
pub struct ListUserPolicies;
impl Operation for ListUserPolicies {
    type Input = ListUserPoliciesRequest;
    type Output = ListUserPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_USER_POLICIES;
}
/// The operation `ListUserTags`.
#[derive(Debug)]
pub struct ListUserTags;
impl Operation for ListUserTags {
    type Input = ListUserTagsRequest;
    type Output = ListUserTagsResponse;
    const MODEL: &'static OperationModel = &M_LIST_USER_TAGS;
}
/// The operation `ListUsers`.
#[derive(Debug)]
pub struct ListUsers;
impl Operation for ListUsers {
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
    const MODEL: &'static OperationModel = &M_LIST_USERS;
}
/// The operation `ListVirtualMFADevices`.
#[derive(Debug)]
pub struct ListVirtualMFADevices;
impl Operation for ListVirtualMFADevices {
    type Input = ListVirtualMFADevicesRequest;
    type Output = ListVirtualMFADevicesResponse;
    const MODEL: &'static OperationModel = &M_LIST_VIRTUAL_MFA_DEVICES;
}
/// The operation `PutAccountProperties`.
#[derive(Debug)]
pub struct PutAccountProperties;
impl Operation for PutAccountProperties {
    type Input = PutAccountPropertiesRequest;
    type Output = PutAccountPropertiesResponse;
    const MODEL: &'static OperationModel = &M_PUT_ACCOUNT_PROPERTIES;
}
/// The operation `PutGroupPolicy`.
#[derive(Debug)]
pub struct PutGroupPolicy;
impl Operation for PutGroupPolicy {
    type Input = PutGroupPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_PUT_GROUP_POLICY;
}
/// The operation `PutRolePermissionsBoundary`.
#[derive(Debug)]
pub struct PutRolePermissionsBoundary;
impl Operation for PutRolePermissionsBoundary {
    type Input = PutRolePermissionsBoundaryRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_PUT_ROLE_PERMISSIONS_BOUNDARY;
}
/// The operation `PutRolePolicy`.
#[derive(Debug)]
pub struct PutRolePolicy;
impl Operation for PutRolePolicy {
    type Input = PutRolePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_PUT_ROLE_POLICY;
}
/// The operation `PutUserPermissionsBoundary`.
#[derive(Debug)]
pub struct PutUserPermissionsBoundary;
impl Operation for PutUserPermissionsBoundary {
    type Input = PutUserPermissionsBoundaryRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_PUT_USER_PERMISSIONS_BOUNDARY;
}
/// The operation `PutUserPolicy`.
#[derive(Debug)]
pub struct PutUserPolicy;
impl Operation for PutUserPolicy {
    type Input = PutUserPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_PUT_USER_POLICY;
}
/// The operation `RejectDelegationRequest`.
#[derive(Debug)]
pub struct RejectDelegationRequest;
impl Operation for RejectDelegationRequest {
    type Input = RejectDelegationRequestRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REJECT_DELEGATION_REQUEST;
}
/// The operation `RemoveClientIDFromOpenIDConnectProvider`.
#[derive(Debug)]
pub struct RemoveClientIDFromOpenIDConnectProvider;
impl Operation for RemoveClientIDFromOpenIDConnectProvider {
    type Input = RemoveClientIDFromOpenIDConnectProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER;
}
/// The operation `RemoveRoleFromInstanceProfile`.
#[derive(Debug)]
pub struct RemoveRoleFromInstanceProfile;
impl Operation for RemoveRoleFromInstanceProfile {
    type Input = RemoveRoleFromInstanceProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REMOVE_ROLE_FROM_INSTANCE_PROFILE;
}
/// The operation `RemoveUserFromGroup`.
#[derive(Debug)]
pub struct RemoveUserFromGroup;
impl Operation for RemoveUserFromGroup {
    type Input = RemoveUserFromGroupRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REMOVE_USER_FROM_GROUP;
}
/// The operation `ResetServiceSpecificCredential`.
#[derive(Debug)]
pub struct ResetServiceSpecificCredential;
impl Operation for ResetServiceSpecificCredential {
    type Input = ResetServiceSpecificCredentialRequest;
    type Output = ResetServiceSpecificCredentialResponse;
    const MODEL: &'static OperationModel = &M_RESET_SERVICE_SPECIFIC_CREDENTIAL;
}
/// The operation `ResyncMFADevice`.
#[derive(Debug)]
pub struct ResyncMFADevice;
impl Operation for ResyncMFADevice {
    type Input = ResyncMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_RESYNC_MFA_DEVICE;
}
/// The operation `SendDelegationToken`.
#[derive(Debug)]
pub struct SendDelegationToken;
impl Operation for SendDelegationToken {
    type Input = SendDelegationTokenRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_SEND_DELEGATION_TOKEN;
}
/// The operation `SetDefaultPolicyVersion`.
#[derive(Debug)]
pub struct SetDefaultPolicyVersion;
impl Operation for SetDefaultPolicyVersion {
    type Input = SetDefaultPolicyVersionRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_SET_DEFAULT_POLICY_VERSION;
}
/// The operation `SetSecurityTokenServicePreferences`.
#[derive(Debug)]
pub struct SetSecurityTokenServicePreferences;
impl Operation for SetSecurityTokenServicePreferences {
    type Input = SetSecurityTokenServicePreferencesRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_SET_SECURITY_TOKEN_SERVICE_PREFERENCES;
}
/// The operation `SimulateCustomPolicy`.
#[derive(Debug)]
pub struct SimulateCustomPolicy;
impl Operation for SimulateCustomPolicy {
    type Input = SimulateCustomPolicyRequest;
    type Output = SimulatePolicyResponse;
    const MODEL: &'static OperationModel = &M_SIMULATE_CUSTOM_POLICY;
}
/// The operation `SimulatePrincipalPolicy`.
#[derive(Debug)]
pub struct SimulatePrincipalPolicy;
impl Operation for SimulatePrincipalPolicy {
    type Input = SimulatePrincipalPolicyRequest;
    type Output = SimulatePolicyResponse;
    const MODEL: &'static OperationModel = &M_SIMULATE_PRINCIPAL_POLICY;
}
/// The operation `TagInstanceProfile`.
#[derive(Debug)]
pub struct TagInstanceProfile;
impl Operation for TagInstanceProfile {
    type Input = TagInstanceProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_INSTANCE_PROFILE;
}
/// The operation `TagMFADevice`.
#[derive(Debug)]
pub struct TagMFADevice;
impl Operation for TagMFADevice {
    type Input = TagMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_MFA_DEVICE;
}
/// The operation `TagOpenIDConnectProvider`.
#[derive(Debug)]
pub struct TagOpenIDConnectProvider;
impl Operation for TagOpenIDConnectProvider {
    type Input = TagOpenIDConnectProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_OPEN_ID_CONNECT_PROVIDER;
}
/// The operation `TagPolicy`.
#[derive(Debug)]
pub struct TagPolicy;
impl Operation for TagPolicy {
    type Input = TagPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_POLICY;
}
/// The operation `TagRole`.
#[derive(Debug)]
pub struct TagRole;
impl Operation for TagRole {
    type Input = TagRoleRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_ROLE;
}
/// The operation `TagSAMLProvider`.
#[derive(Debug)]
pub struct TagSAMLProvider;
impl Operation for TagSAMLProvider {
    type Input = TagSAMLProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_SAML_PROVIDER;
}
/// The operation `TagServerCertificate`.
#[derive(Debug)]
pub struct TagServerCertificate;
impl Operation for TagServerCertificate {
    type Input = TagServerCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_SERVER_CERTIFICATE;
}
/// The operation `TagUser`.
#[derive(Debug)]
pub struct TagUser;
impl Operation for TagUser {
    type Input = TagUserRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_USER;
}
/// The operation `UntagInstanceProfile`.
#[derive(Debug)]
pub struct UntagInstanceProfile;
impl Operation for UntagInstanceProfile {
    type Input = UntagInstanceProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_INSTANCE_PROFILE;
}
/// The operation `UntagMFADevice`.
#[derive(Debug)]
pub struct UntagMFADevice;
impl Operation for UntagMFADevice {
    type Input = UntagMFADeviceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_MFA_DEVICE;
}
/// The operation `UntagOpenIDConnectProvider`.
#[derive(Debug)]
pub struct UntagOpenIDConnectProvider;
impl Operation for UntagOpenIDConnectProvider {
    type Input = UntagOpenIDConnectProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_OPEN_ID_CONNECT_PROVIDER;
}
/// The operation `UntagPolicy`.
#[derive(Debug)]
pub struct UntagPolicy;
impl Operation for UntagPolicy {
    type Input = UntagPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_POLICY;
}
/// The operation `UntagRole`.
#[derive(Debug)]
pub struct UntagRole;
impl Operation for UntagRole {
    type Input = UntagRoleRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_ROLE;
}
/// The operation `UntagSAMLProvider`.
#[derive(Debug)]
pub struct UntagSAMLProvider;
impl Operation for UntagSAMLProvider {
    type Input = UntagSAMLProviderRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_SAML_PROVIDER;
}
/// The operation `UntagServerCertificate`.
#[derive(Debug)]
pub struct UntagServerCertificate;
impl Operation for UntagServerCertificate {
    type Input = UntagServerCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_SERVER_CERTIFICATE;
}
/// The operation `UntagUser`.
#[derive(Debug)]
pub struct UntagUser;
impl Operation for UntagUser {
    type Input = UntagUserRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_USER;
}
/// The operation `UpdateAccessKey`.
#[derive(Debug)]
pub struct UpdateAccessKey;
impl Operation for UpdateAccessKey {
    type Input = UpdateAccessKeyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_ACCESS_KEY;
}
/// The operation `UpdateAccountPasswordPolicy`.
#[derive(Debug)]
pub struct UpdateAccountPasswordPolicy;
impl Operation for UpdateAccountPasswordPolicy {
    type Input = UpdateAccountPasswordPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_ACCOUNT_PASSWORD_POLICY;
}
/// The operation `UpdateAssumeRolePolicy`.
#[derive(Debug)]
pub struct UpdateAssumeRolePolicy;
impl Operation for UpdateAssumeRolePolicy {
    type Input = UpdateAssumeRolePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_ASSUME_ROLE_POLICY;
}
/// The operation `UpdateDelegationRequest`.
#[derive(Debug)]
pub struct UpdateDelegationRequest;
impl Operation for UpdateDelegationRequest {
    type Input = UpdateDelegationRequestRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_DELEGATION_REQUEST;
}
/// The operation `UpdateGroup`.
#[derive(Debug)]
pub struct UpdateGroup;
impl Operation for UpdateGroup {
    type Input = UpdateGroupRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_GROUP;
}
/// The operation `UpdateLoginProfile`.
#[derive(Debug)]
pub struct UpdateLoginProfile;
impl Operation for UpdateLoginProfile {
    type Input = UpdateLoginProfileRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_LOGIN_PROFILE;
}
/// The operation `UpdateOpenIDConnectProviderThumbprint`.
#[derive(Debug)]
pub struct UpdateOpenIDConnectProviderThumbprint;
impl Operation for UpdateOpenIDConnectProviderThumbprint {
    type Input = UpdateOpenIDConnectProviderThumbprintRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT;
}
/// The operation `UpdateRole`.
#[derive(Debug)]
pub struct UpdateRole;
impl Operation for UpdateRole {
    type Input = UpdateRoleRequest;
    type Output = UpdateRoleResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_ROLE;
}
/// The operation `UpdateRoleDescription`.
#[derive(Debug)]
pub struct UpdateRoleDescription;
impl Operation for UpdateRoleDescription {
    type Input = UpdateRoleDescriptionRequest;
    type Output = UpdateRoleDescriptionResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_ROLE_DESCRIPTION;
}
/// The operation `UpdateSAMLProvider`.
#[derive(Debug)]
pub struct UpdateSAMLProvider;
impl Operation for UpdateSAMLProvider {
    type Input = UpdateSAMLProviderRequest;
    type Output = UpdateSAMLProviderResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_SAML_PROVIDER;
}
/// The operation `UpdateSSHPublicKey`.
#[derive(Debug)]
pub struct UpdateSSHPublicKey;
impl Operation for UpdateSSHPublicKey {
    type Input = UpdateSSHPublicKeyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_SSH_PUBLIC_KEY;
}
/// The operation `UpdateServerCertificate`.
#[derive(Debug)]
pub struct UpdateServerCertificate;
impl Operation for UpdateServerCertificate {
    type Input = UpdateServerCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_SERVER_CERTIFICATE;
}
/// The operation `UpdateServiceSpecificCredential`.
#[derive(Debug)]
pub struct UpdateServiceSpecificCredential;
impl Operation for UpdateServiceSpecificCredential {
    type Input = UpdateServiceSpecificCredentialRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_SERVICE_SPECIFIC_CREDENTIAL;
}
/// The operation `UpdateSigningCertificate`.
#[derive(Debug)]
pub struct UpdateSigningCertificate;
impl Operation for UpdateSigningCertificate {
    type Input = UpdateSigningCertificateRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_SIGNING_CERTIFICATE;
}
/// The operation `UpdateUser`.
#[derive(Debug)]
pub struct UpdateUser;
impl Operation for UpdateUser {
    type Input = UpdateUserRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UPDATE_USER;
}
/// The operation `UploadSSHPublicKey`.
#[derive(Debug)]
pub struct UploadSSHPublicKey;
impl Operation for UploadSSHPublicKey {
    type Input = UploadSSHPublicKeyRequest;
    type Output = UploadSSHPublicKeyResponse;
    const MODEL: &'static OperationModel = &M_UPLOAD_SSH_PUBLIC_KEY;
}
/// The operation `UploadServerCertificate`.
#[derive(Debug)]
pub struct UploadServerCertificate;
impl Operation for UploadServerCertificate {
    type Input = UploadServerCertificateRequest;
    type Output = UploadServerCertificateResponse;
    const MODEL: &'static OperationModel = &M_UPLOAD_SERVER_CERTIFICATE;
}
/// The operation `UploadSigningCertificate`.
#[derive(Debug)]
pub struct UploadSigningCertificate;
impl Operation for UploadSigningCertificate {
    type Input = UploadSigningCertificateRequest;
    type Output = UploadSigningCertificateResponse;
    const MODEL: &'static OperationModel = &M_UPLOAD_SIGNING_CERTIFICATE;
}
static ACCEPT_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE }];
/// `AcceptDelegationRequestRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceptDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
}
impl Record for AcceptDelegationRequestRequest {
    const MEMBERS: &'static [Member] = &ACCEPT_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { delegation_request_id: from.required(&ACCEPT_DELEGATION_REQUEST_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ACCEPT_DELEGATION_REQUEST_REQUEST_MEMBERS[0], &self.delegation_request_id);
    }
}
static T_ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["SERVICE_LEVEL", "ACTION_LEVEL"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static ACCESS_DETAIL_MEMBERS: [Member; 6] = [
    Member { name: "ServiceName", wire: "ServiceName", path: "serviceName", kind: &T_SERVICE_NAME_TYPE },
    Member { name: "ServiceNamespace", wire: "ServiceNamespace", path: "serviceNamespace", kind: &T_SERVICE_NAMESPACE_TYPE },
    Member { name: "Region", wire: "Region", path: "region", kind: &T_STRING_TYPE },
    Member { name: "EntityPath", wire: "EntityPath", path: "entityPath", kind: &T_ORGANIZATIONS_ENTITY_PATH_TYPE },
    Member { name: "LastAuthenticatedTime", wire: "LastAuthenticatedTime", path: "lastAuthenticatedTime", kind: &T_DATE_TYPE },
    Member { name: "TotalAuthenticatedEntities", wire: "TotalAuthenticatedEntities", path: "totalAuthenticatedEntities", kind: &T_INTEGER_TYPE },
];
/// `AccessDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessDetail {
    /// `ServiceName`
    pub service_name: String,
    /// `ServiceNamespace`
    pub service_namespace: String,
    /// `Region`
    pub region: Option<String>,
    /// `EntityPath`
    pub entity_path: Option<String>,
    /// `LastAuthenticatedTime`
    pub last_authenticated_time: Option<Timestamp>,
    /// `TotalAuthenticatedEntities`
    pub total_authenticated_entities: Option<i32>,
}
impl Record for AccessDetail {
    const MEMBERS: &'static [Member] = &ACCESS_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_name: from.required(&ACCESS_DETAIL_MEMBERS[0]),
            service_namespace: from.required(&ACCESS_DETAIL_MEMBERS[1]),
            region: from.optional(&ACCESS_DETAIL_MEMBERS[2]),
            entity_path: from.optional(&ACCESS_DETAIL_MEMBERS[3]),
            last_authenticated_time: from.optional(&ACCESS_DETAIL_MEMBERS[4]),
            total_authenticated_entities: from.optional(&ACCESS_DETAIL_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ACCESS_DETAIL_MEMBERS[0], &self.service_name);
        write_required(to, &ACCESS_DETAIL_MEMBERS[1], &self.service_namespace);
        write_optional(to, &ACCESS_DETAIL_MEMBERS[2], self.region.as_ref());
        write_optional(to, &ACCESS_DETAIL_MEMBERS[3], self.entity_path.as_ref());
        write_optional(to, &ACCESS_DETAIL_MEMBERS[4], self.last_authenticated_time.as_ref());
        write_optional(to, &ACCESS_DETAIL_MEMBERS[5], self.total_authenticated_entities.as_ref());
    }
}
static T_ACCESS_DETAILS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static ACCESS_KEY_MEMBERS: [Member; 5] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
    Member { name: "SecretAccessKey", wire: "SecretAccessKey", path: "secretAccessKey", kind: &T_ACCESS_KEY_SECRET_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
];
/// `AccessKey`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessKey {
    /// `UserName`
    pub user_name: String,
    /// `AccessKeyId`
    pub access_key_id: String,
    /// `Status`
    pub status: String,
    /// `SecretAccessKey`
    pub secret_access_key: SecretText,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
}
impl Record for AccessKey {
    const MEMBERS: &'static [Member] = &ACCESS_KEY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&ACCESS_KEY_MEMBERS[0]),
            access_key_id: from.required(&ACCESS_KEY_MEMBERS[1]),
            status: from.required(&ACCESS_KEY_MEMBERS[2]),
            secret_access_key: from.required(&ACCESS_KEY_MEMBERS[3]),
            create_date: from.optional(&ACCESS_KEY_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ACCESS_KEY_MEMBERS[0], &self.user_name);
        write_required(to, &ACCESS_KEY_MEMBERS[1], &self.access_key_id);
        write_required(to, &ACCESS_KEY_MEMBERS[2], &self.status);
        write_required(to, &ACCESS_KEY_MEMBERS[3], &self.secret_access_key);
        write_optional(to, &ACCESS_KEY_MEMBERS[4], self.create_date.as_ref());
    }
}
static ACCESS_KEY_LAST_USED_MEMBERS: [Member; 3] = [
    Member { name: "LastUsedDate", wire: "LastUsedDate", path: "lastUsedDate", kind: &T_DATE_TYPE },
    Member { name: "ServiceName", wire: "ServiceName", path: "serviceName", kind: &T_STRING_TYPE },
    Member { name: "Region", wire: "Region", path: "region", kind: &T_STRING_TYPE },
];
/// `AccessKeyLastUsed`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessKeyLastUsed {
    /// `LastUsedDate`
    pub last_used_date: Option<Timestamp>,
    /// `ServiceName`
    pub service_name: String,
    /// `Region`
    pub region: String,
}
impl Record for AccessKeyLastUsed {
    const MEMBERS: &'static [Member] = &ACCESS_KEY_LAST_USED_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            last_used_date: from.optional(&ACCESS_KEY_LAST_USED_MEMBERS[0]),
            service_name: from.required(&ACCESS_KEY_LAST_USED_MEMBERS[1]),
            region: from.required(&ACCESS_KEY_LAST_USED_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ACCESS_KEY_LAST_USED_MEMBERS[0], self.last_used_date.as_ref());
        write_required(to, &ACCESS_KEY_LAST_USED_MEMBERS[1], &self.service_name);
        write_required(to, &ACCESS_KEY_LAST_USED_MEMBERS[2], &self.region);
    }
}
static ACCESS_KEY_METADATA_MEMBERS: [Member; 4] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
];
/// `AccessKeyMetadata`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccessKeyMetadata {
    /// `UserName`
    pub user_name: Option<String>,
    /// `AccessKeyId`
    pub access_key_id: Option<String>,
    /// `Status`
    pub status: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
}
impl Record for AccessKeyMetadata {
    const MEMBERS: &'static [Member] = &ACCESS_KEY_METADATA_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&ACCESS_KEY_METADATA_MEMBERS[0]),
            access_key_id: from.optional(&ACCESS_KEY_METADATA_MEMBERS[1]),
            status: from.optional(&ACCESS_KEY_METADATA_MEMBERS[2]),
            create_date: from.optional(&ACCESS_KEY_METADATA_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ACCESS_KEY_METADATA_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &ACCESS_KEY_METADATA_MEMBERS[1], self.access_key_id.as_ref());
        write_optional(to, &ACCESS_KEY_METADATA_MEMBERS[2], self.status.as_ref());
        write_optional(to, &ACCESS_KEY_METADATA_MEMBERS[3], self.create_date.as_ref());
    }
}
static ACQUIRE_ROLE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "TemplateArn", wire: "TemplateArn", path: "templateArn", kind: &T_ARN_TYPE },
    Member { name: "TemplateMinorVersion", wire: "TemplateMinorVersion", path: "templateMinorVersion", kind: &T_INTEGER_TYPE },
    Member { name: "ReplacementValues", wire: "ReplacementValues", path: "replacementValues", kind: &T_MAP_STRING_REPLACEMENT_VALUE_ENTRY },
];
/// `AcquireRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcquireRoleRequest {
    /// `TemplateArn`
    pub template_arn: String,
    /// `TemplateMinorVersion`
    pub template_minor_version: Option<i32>,
    /// `ReplacementValues`
    pub replacement_values: Option<BTreeMap<String, ReplacementValueEntry>>,
}
impl Record for AcquireRoleRequest {
    const MEMBERS: &'static [Member] = &ACQUIRE_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            template_arn: from.required(&ACQUIRE_ROLE_REQUEST_MEMBERS[0]),
            template_minor_version: from.optional(&ACQUIRE_ROLE_REQUEST_MEMBERS[1]),
            replacement_values: from.optional(&ACQUIRE_ROLE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ACQUIRE_ROLE_REQUEST_MEMBERS[0], &self.template_arn);
        write_optional(to, &ACQUIRE_ROLE_REQUEST_MEMBERS[1], self.template_minor_version.as_ref());
        write_optional(to, &ACQUIRE_ROLE_REQUEST_MEMBERS[2], self.replacement_values.as_ref());
    }
}
static ACQUIRE_ROLE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Role", wire: "Role", path: "role", kind: &Type::FREE }];
/// `AcquireRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcquireRoleResponse {
    /// `Role`
    pub role: Role,
}
impl Record for AcquireRoleResponse {
    const MEMBERS: &'static [Member] = &ACQUIRE_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role: from.required(&ACQUIRE_ROLE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ACQUIRE_ROLE_RESPONSE_MEMBERS[0], &self.role);
    }
}
static T_ACTION_NAME_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ACTION_NAME_TYPE), key: None, item_name: "member", sensitive: false };
static T_ACTION_NAME_TYPE: Type =
    Type { min: Some(3), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE },
    Member { name: "ClientID", wire: "ClientID", path: "clientID", kind: &T_CLIENT_ID_TYPE },
];
/// `AddClientIDToOpenIDConnectProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `ClientID`
    pub client_id: String,
}
impl Record for AddClientIDToOpenIDConnectProviderRequest {
    const MEMBERS: &'static [Member] = &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            open_id_connect_provider_arn: from.required(&ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]),
            client_id: from.required(&ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_required(to, &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1], &self.client_id);
    }
}
static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
];
/// `AddRoleToInstanceProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddRoleToInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `RoleName`
    pub role_name: String,
}
impl Record for AddRoleToInstanceProfileRequest {
    const MEMBERS: &'static [Member] = &ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            instance_profile_name: from.required(&ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_MEMBERS[0]),
            role_name: from.required(&ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
        write_required(to, &ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_MEMBERS[1], &self.role_name);
    }
}
static ADD_USER_TO_GROUP_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
];
/// `AddUserToGroupRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddUserToGroupRequest {
    /// `GroupName`
    pub group_name: String,
    /// `UserName`
    pub user_name: String,
}
impl Record for AddUserToGroupRequest {
    const MEMBERS: &'static [Member] = &ADD_USER_TO_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { group_name: from.required(&ADD_USER_TO_GROUP_REQUEST_MEMBERS[0]), user_name: from.required(&ADD_USER_TO_GROUP_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ADD_USER_TO_GROUP_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &ADD_USER_TO_GROUP_REQUEST_MEMBERS[1], &self.user_name);
    }
}
static T_ARN_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ARN_TYPE), key: None, item_name: "member", sensitive: false };
static ASSOCIATE_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE }];
/// `AssociateDelegationRequestRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
}
impl Record for AssociateDelegationRequestRequest {
    const MEMBERS: &'static [Member] = &ASSOCIATE_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { delegation_request_id: from.required(&ASSOCIATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSOCIATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0], &self.delegation_request_id);
    }
}
static ATTACH_GROUP_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
];
/// `AttachGroupPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachGroupPolicyRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}
impl Record for AttachGroupPolicyRequest {
    const MEMBERS: &'static [Member] = &ATTACH_GROUP_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&ATTACH_GROUP_POLICY_REQUEST_MEMBERS[0]),
            policy_arn: from.required(&ATTACH_GROUP_POLICY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ATTACH_GROUP_POLICY_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &ATTACH_GROUP_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
static ATTACH_ROLE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
];
/// `AttachRolePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}
impl Record for AttachRolePolicyRequest {
    const MEMBERS: &'static [Member] = &ATTACH_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&ATTACH_ROLE_POLICY_REQUEST_MEMBERS[0]), policy_arn: from.required(&ATTACH_ROLE_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ATTACH_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &ATTACH_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
static ATTACH_USER_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
];
/// `AttachUserPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachUserPolicyRequest {
    /// `UserName`
    pub user_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}
impl Record for AttachUserPolicyRequest {
    const MEMBERS: &'static [Member] = &ATTACH_USER_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&ATTACH_USER_POLICY_REQUEST_MEMBERS[0]), policy_arn: from.required(&ATTACH_USER_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ATTACH_USER_POLICY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &ATTACH_USER_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
static ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS: [Member; 2] = [
    Member {
        name: "PermissionsBoundaryType",
        wire: "PermissionsBoundaryType",
        path: "permissionsBoundaryType",
        kind: &T_PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE,
    },
    Member { name: "PermissionsBoundaryArn", wire: "PermissionsBoundaryArn", path: "permissionsBoundaryArn", kind: &T_ARN_TYPE },
];
/// `AttachedPermissionsBoundary`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachedPermissionsBoundary {
    /// `PermissionsBoundaryType`
    pub permissions_boundary_type: Option<String>,
    /// `PermissionsBoundaryArn`
    pub permissions_boundary_arn: Option<String>,
}
impl Record for AttachedPermissionsBoundary {
    const MEMBERS: &'static [Member] = &ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            permissions_boundary_type: from.optional(&ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS[0]),
            permissions_boundary_arn: from.optional(&ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS[0], self.permissions_boundary_type.as_ref());
        write_optional(to, &ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS[1], self.permissions_boundary_arn.as_ref());
    }
}
static ATTACHED_POLICY_MEMBERS: [Member; 2] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
];
/// `AttachedPolicy`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachedPolicy {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyArn`
    pub policy_arn: Option<String>,
}
impl Record for AttachedPolicy {
    const MEMBERS: &'static [Member] = &ATTACHED_POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_name: from.optional(&ATTACHED_POLICY_MEMBERS[0]), policy_arn: from.optional(&ATTACHED_POLICY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ATTACHED_POLICY_MEMBERS[0], self.policy_name.as_ref());
        write_optional(to, &ATTACHED_POLICY_MEMBERS[1], self.policy_arn.as_ref());
    }
}
static P_ATTACHMENT_NAME: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_ATTACHMENT_NAME: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_ATTACHMENT_NAME),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ATTACHMENT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["user", "group", "role"], item: None, key: None, item_name: "member", sensitive: false };
static T_BOOTSTRAP_DATUM: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static P_CERTIFICATION_KEY_TYPE: Pattern = Pattern::class("[\\u0020-\\u00FF]+", &[Class::Range(' ', 'ÿ')], true);
static T_CERTIFICATION_KEY_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_CERTIFICATION_KEY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_CERTIFICATION_MAP_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_CERTIFICATION_VALUE_TYPE),
    key: Some(&T_CERTIFICATION_KEY_TYPE),
    item_name: "member",
    sensitive: false,
};
static P_CERTIFICATION_VALUE_TYPE: Pattern = Pattern::class("[\\u0020-\\u00FF]+", &[Class::Range(' ', 'ÿ')], true);
static T_CERTIFICATION_VALUE_TYPE: Type = Type {
    min: Some(1),
    max: Some(32),
    pattern: Some(&P_CERTIFICATION_VALUE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static CHANGE_PASSWORD_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "OldPassword", wire: "OldPassword", path: "oldPassword", kind: &T_PASSWORD_TYPE },
    Member { name: "NewPassword", wire: "NewPassword", path: "newPassword", kind: &T_PASSWORD_TYPE },
];
/// `ChangePasswordRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChangePasswordRequest {
    /// `OldPassword`
    pub old_password: SecretText,
    /// `NewPassword`
    pub new_password: SecretText,
}
impl Record for ChangePasswordRequest {
    const MEMBERS: &'static [Member] = &CHANGE_PASSWORD_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { old_password: from.required(&CHANGE_PASSWORD_REQUEST_MEMBERS[0]), new_password: from.required(&CHANGE_PASSWORD_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CHANGE_PASSWORD_REQUEST_MEMBERS[0], &self.old_password);
        write_required(to, &CHANGE_PASSWORD_REQUEST_MEMBERS[1], &self.new_password);
    }
}
static T_COLUMN_NUMBER: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_CONCURRENT_MODIFICATION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static CONTEXT_ENTRY_MEMBERS: [Member; 3] = [
    Member { name: "ContextKeyName", wire: "ContextKeyName", path: "contextKeyName", kind: &T_CONTEXT_KEY_NAME_TYPE },
    Member { name: "ContextKeyValues", wire: "ContextKeyValues", path: "contextKeyValues", kind: &T_CONTEXT_KEY_VALUE_LIST_TYPE },
    Member { name: "ContextKeyType", wire: "ContextKeyType", path: "contextKeyType", kind: &T_CONTEXT_KEY_TYPE_ENUM },
];
/// `ContextEntry`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextEntry {
    /// `ContextKeyName`
    pub context_key_name: Option<String>,
    /// `ContextKeyValues`
    pub context_key_values: Option<Vec<String>>,
    /// `ContextKeyType`
    pub context_key_type: Option<String>,
}
impl Record for ContextEntry {
    const MEMBERS: &'static [Member] = &CONTEXT_ENTRY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            context_key_name: from.optional(&CONTEXT_ENTRY_MEMBERS[0]),
            context_key_values: from.optional(&CONTEXT_ENTRY_MEMBERS[1]),
            context_key_type: from.optional(&CONTEXT_ENTRY_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CONTEXT_ENTRY_MEMBERS[0], self.context_key_name.as_ref());
        write_optional(to, &CONTEXT_ENTRY_MEMBERS[1], self.context_key_values.as_ref());
        write_optional(to, &CONTEXT_ENTRY_MEMBERS[2], self.context_key_type.as_ref());
    }
}
static T_CONTEXT_ENTRY_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_CONTEXT_KEY_NAME_TYPE: Type =
    Type { min: Some(5), max: Some(256), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_CONTEXT_KEY_NAME_TYPE), key: None, item_name: "member", sensitive: false };
static T_CONTEXT_KEY_TYPE_ENUM: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_CONTEXT_KEY_VALUE_LIST_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_CONTEXT_KEY_VALUE_TYPE),
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_CONTEXT_KEY_VALUE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static CREATE_ACCESS_KEY_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE }];
/// `CreateAccessKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessKeyRequest {
    /// `UserName`
    pub user_name: Option<String>,
}
impl Record for CreateAccessKeyRequest {
    const MEMBERS: &'static [Member] = &CREATE_ACCESS_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&CREATE_ACCESS_KEY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ACCESS_KEY_REQUEST_MEMBERS[0], self.user_name.as_ref());
    }
}
static CREATE_ACCESS_KEY_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "AccessKey", wire: "AccessKey", path: "accessKey", kind: &Type::FREE }];
/// `CreateAccessKeyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessKeyResponse {
    /// `AccessKey`
    pub access_key: AccessKey,
}
impl Record for CreateAccessKeyResponse {
    const MEMBERS: &'static [Member] = &CREATE_ACCESS_KEY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { access_key: from.required(&CREATE_ACCESS_KEY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_ACCESS_KEY_RESPONSE_MEMBERS[0], &self.access_key);
    }
}
static CREATE_ACCOUNT_ALIAS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccountAlias", wire: "AccountAlias", path: "accountAlias", kind: &T_ACCOUNT_ALIAS_TYPE }];
/// `CreateAccountAliasRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccountAliasRequest {
    /// `AccountAlias`
    pub account_alias: String,
}
impl Record for CreateAccountAliasRequest {
    const MEMBERS: &'static [Member] = &CREATE_ACCOUNT_ALIAS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account_alias: from.required(&CREATE_ACCOUNT_ALIAS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_ACCOUNT_ALIAS_REQUEST_MEMBERS[0], &self.account_alias);
    }
}
static CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 9] = [
    Member { name: "OwnerAccountId", wire: "OwnerAccountId", path: "ownerAccountId", kind: &T_ACCOUNT_ID_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_DELEGATION_REQUEST_DESCRIPTION_TYPE },
    Member { name: "Permissions", wire: "Permissions", path: "permissions", kind: &Type::FREE },
    Member { name: "RequestMessage", wire: "RequestMessage", path: "requestMessage", kind: &T_REQUEST_MESSAGE_TYPE },
    Member { name: "RequestorWorkflowId", wire: "RequestorWorkflowId", path: "requestorWorkflowId", kind: &T_REQUESTOR_WORKFLOW_ID_TYPE },
    Member { name: "RedirectUrl", wire: "RedirectUrl", path: "redirectUrl", kind: &T_REDIRECT_URL_TYPE },
    Member { name: "NotificationChannel", wire: "NotificationChannel", path: "notificationChannel", kind: &T_NOTIFICATION_CHANNEL_TYPE },
    Member { name: "SessionDuration", wire: "SessionDuration", path: "sessionDuration", kind: &T_SESSION_DURATION_TYPE },
    Member { name: "OnlySendByOwner", wire: "OnlySendByOwner", path: "onlySendByOwner", kind: &T_BOOLEAN_TYPE },
];
/// `CreateDelegationRequestRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDelegationRequestRequest {
    /// `OwnerAccountId`
    pub owner_account_id: Option<String>,
    /// `Description`
    pub description: String,
    /// `Permissions`
    pub permissions: DelegationPermission,
    /// `RequestMessage`
    pub request_message: Option<String>,
    /// `RequestorWorkflowId`
    pub requestor_workflow_id: String,
    /// `RedirectUrl`
    pub redirect_url: Option<String>,
    /// `NotificationChannel`
    pub notification_channel: String,
    /// `SessionDuration`
    pub session_duration: i32,
    /// `OnlySendByOwner`
    pub only_send_by_owner: Option<bool>,
}
impl Record for CreateDelegationRequestRequest {
    const MEMBERS: &'static [Member] = &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            owner_account_id: from.optional(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0]),
            description: from.required(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[1]),
            permissions: from.required(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[2]),
            request_message: from.optional(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[3]),
            requestor_workflow_id: from.required(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[4]),
            redirect_url: from.optional(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[5]),
            notification_channel: from.required(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[6]),
            session_duration: from.required(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[7]),
            only_send_by_owner: from.optional(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[8]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0], self.owner_account_id.as_ref());
        write_required(to, &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[1], &self.description);
        write_required(to, &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[2], &self.permissions);
        write_optional(to, &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[3], self.request_message.as_ref());
        write_required(to, &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[4], &self.requestor_workflow_id);
        write_optional(to, &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[5], self.redirect_url.as_ref());
        write_required(to, &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[6], &self.notification_channel);
        write_required(to, &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[7], &self.session_duration);
        write_optional(to, &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[8], self.only_send_by_owner.as_ref());
    }
}
static CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "ConsoleDeepLink", wire: "ConsoleDeepLink", path: "consoleDeepLink", kind: &T_CONSOLE_DEEP_LINK_TYPE },
    Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE },
];
/// `CreateDelegationRequestResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDelegationRequestResponse {
    /// `ConsoleDeepLink`
    pub console_deep_link: Option<String>,
    /// `DelegationRequestId`
    pub delegation_request_id: Option<String>,
}
impl Record for CreateDelegationRequestResponse {
    const MEMBERS: &'static [Member] = &CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            console_deep_link: from.optional(&CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS[0]),
            delegation_request_id: from.optional(&CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS[0], self.console_deep_link.as_ref());
        write_optional(to, &CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS[1], self.delegation_request_id.as_ref());
    }
}
static CREATE_GROUP_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
];
/// `CreateGroupRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGroupRequest {
    /// `Path`
    pub path: Option<String>,
    /// `GroupName`
    pub group_name: String,
}
impl Record for CreateGroupRequest {
    const MEMBERS: &'static [Member] = &CREATE_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { path: from.optional(&CREATE_GROUP_REQUEST_MEMBERS[0]), group_name: from.required(&CREATE_GROUP_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_GROUP_REQUEST_MEMBERS[0], self.path.as_ref());
        write_required(to, &CREATE_GROUP_REQUEST_MEMBERS[1], &self.group_name);
    }
}
static CREATE_GROUP_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Group", wire: "Group", path: "group", kind: &Type::FREE }];
/// `CreateGroupResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGroupResponse {
    /// `Group`
    pub group: Group,
}
impl Record for CreateGroupResponse {
    const MEMBERS: &'static [Member] = &CREATE_GROUP_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { group: from.required(&CREATE_GROUP_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_GROUP_RESPONSE_MEMBERS[0], &self.group);
    }
}
static CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `CreateInstanceProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `Path`
    pub path: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreateInstanceProfileRequest {
    const MEMBERS: &'static [Member] = &CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            instance_profile_name: from.required(&CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[0]),
            path: from.optional(&CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[1]),
            tags: from.optional(&CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
        write_optional(to, &CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[1], self.path.as_ref());
        write_optional(to, &CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[2], self.tags.as_ref());
    }
}
static CREATE_INSTANCE_PROFILE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "InstanceProfile", wire: "InstanceProfile", path: "instanceProfile", kind: &Type::FREE }];
/// `CreateInstanceProfileResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateInstanceProfileResponse {
    /// `InstanceProfile`
    pub instance_profile: InstanceProfile,
}
impl Record for CreateInstanceProfileResponse {
    const MEMBERS: &'static [Member] = &CREATE_INSTANCE_PROFILE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { instance_profile: from.required(&CREATE_INSTANCE_PROFILE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_INSTANCE_PROFILE_RESPONSE_MEMBERS[0], &self.instance_profile);
    }
}
static CREATE_LOGIN_PROFILE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "Password", wire: "Password", path: "password", kind: &T_PASSWORD_TYPE },
    Member { name: "PasswordResetRequired", wire: "PasswordResetRequired", path: "passwordResetRequired", kind: &T_BOOLEAN_TYPE },
];
/// `CreateLoginProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLoginProfileRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Password`
    pub password: Option<SecretText>,
    /// `PasswordResetRequired`
    pub password_reset_required: Option<bool>,
}
impl Record for CreateLoginProfileRequest {
    const MEMBERS: &'static [Member] = &CREATE_LOGIN_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[0]),
            password: from.optional(&CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[1]),
            password_reset_required: from.optional(&CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[1], self.password.as_ref());
        write_optional(to, &CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[2], self.password_reset_required.as_ref());
    }
}
static CREATE_LOGIN_PROFILE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "LoginProfile", wire: "LoginProfile", path: "loginProfile", kind: &Type::FREE }];
/// `CreateLoginProfileResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLoginProfileResponse {
    /// `LoginProfile`
    pub login_profile: LoginProfile,
}
impl Record for CreateLoginProfileResponse {
    const MEMBERS: &'static [Member] = &CREATE_LOGIN_PROFILE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { login_profile: from.required(&CREATE_LOGIN_PROFILE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_LOGIN_PROFILE_RESPONSE_MEMBERS[0], &self.login_profile);
    }
}
static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "Url", wire: "Url", path: "url", kind: &T_OPEN_ID_CONNECT_PROVIDER_URL_TYPE },
    Member { name: "ClientIDList", wire: "ClientIDList", path: "clientIDList", kind: &T_CLIENT_ID_LIST_TYPE },
    Member { name: "ThumbprintList", wire: "ThumbprintList", path: "thumbprintList", kind: &T_THUMBPRINT_LIST_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `CreateOpenIDConnectProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOpenIDConnectProviderRequest {
    /// `Url`
    pub url: String,
    /// `ClientIDList`
    pub client_id_list: Option<Vec<String>>,
    /// `ThumbprintList`
    pub thumbprint_list: Option<Vec<String>>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreateOpenIDConnectProviderRequest {
    const MEMBERS: &'static [Member] = &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            url: from.required(&CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]),
            client_id_list: from.optional(&CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1]),
            thumbprint_list: from.optional(&CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[2]),
            tags: from.optional(&CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.url);
        write_optional(to, &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1], self.client_id_list.as_ref());
        write_optional(to, &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[2], self.thumbprint_list.as_ref());
        write_optional(to, &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[3], self.tags.as_ref());
    }
}
static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `CreateOpenIDConnectProviderResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOpenIDConnectProviderResponse {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreateOpenIDConnectProviderResponse {
    const MEMBERS: &'static [Member] = &CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            open_id_connect_provider_arn: from.optional(&CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[0]),
            tags: from.optional(&CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[0], self.open_id_connect_provider_arn.as_ref());
        write_optional(to, &CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[1], self.tags.as_ref());
    }
}
static CREATE_POLICY_REQUEST_MEMBERS: [Member; 5] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "Path", wire: "Path", path: "path", kind: &T_POLICY_PATH_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_POLICY_DESCRIPTION_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `CreatePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyRequest {
    /// `PolicyName`
    pub policy_name: String,
    /// `Path`
    pub path: Option<String>,
    /// `PolicyDocument`
    pub policy_document: String,
    /// `Description`
    pub description: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreatePolicyRequest {
    const MEMBERS: &'static [Member] = &CREATE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_name: from.required(&CREATE_POLICY_REQUEST_MEMBERS[0]),
            path: from.optional(&CREATE_POLICY_REQUEST_MEMBERS[1]),
            policy_document: from.required(&CREATE_POLICY_REQUEST_MEMBERS[2]),
            description: from.optional(&CREATE_POLICY_REQUEST_MEMBERS[3]),
            tags: from.optional(&CREATE_POLICY_REQUEST_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_POLICY_REQUEST_MEMBERS[0], &self.policy_name);
        write_optional(to, &CREATE_POLICY_REQUEST_MEMBERS[1], self.path.as_ref());
        write_required(to, &CREATE_POLICY_REQUEST_MEMBERS[2], &self.policy_document);
        write_optional(to, &CREATE_POLICY_REQUEST_MEMBERS[3], self.description.as_ref());
        write_optional(to, &CREATE_POLICY_REQUEST_MEMBERS[4], self.tags.as_ref());
    }
}
static CREATE_POLICY_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Policy", wire: "Policy", path: "policy", kind: &Type::FREE }];
/// `CreatePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}
impl Record for CreatePolicyResponse {
    const MEMBERS: &'static [Member] = &CREATE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy: from.optional(&CREATE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_POLICY_RESPONSE_MEMBERS[0], self.policy.as_ref());
    }
}
static CREATE_POLICY_VERSION_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
    Member { name: "SetAsDefault", wire: "SetAsDefault", path: "setAsDefault", kind: &T_BOOLEAN_TYPE },
];
/// `CreatePolicyVersionRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyVersionRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `PolicyDocument`
    pub policy_document: String,
    /// `SetAsDefault`
    pub set_as_default: Option<bool>,
}
impl Record for CreatePolicyVersionRequest {
    const MEMBERS: &'static [Member] = &CREATE_POLICY_VERSION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&CREATE_POLICY_VERSION_REQUEST_MEMBERS[0]),
            policy_document: from.required(&CREATE_POLICY_VERSION_REQUEST_MEMBERS[1]),
            set_as_default: from.optional(&CREATE_POLICY_VERSION_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_POLICY_VERSION_REQUEST_MEMBERS[0], &self.policy_arn);
        write_required(to, &CREATE_POLICY_VERSION_REQUEST_MEMBERS[1], &self.policy_document);
        write_optional(to, &CREATE_POLICY_VERSION_REQUEST_MEMBERS[2], self.set_as_default.as_ref());
    }
}
static CREATE_POLICY_VERSION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "PolicyVersion", wire: "PolicyVersion", path: "policyVersion", kind: &Type::FREE }];
/// `CreatePolicyVersionResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyVersionResponse {
    /// `PolicyVersion`
    pub policy_version: Option<PolicyVersion>,
}
impl Record for CreatePolicyVersionResponse {
    const MEMBERS: &'static [Member] = &CREATE_POLICY_VERSION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_version: from.optional(&CREATE_POLICY_VERSION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_POLICY_VERSION_RESPONSE_MEMBERS[0], self.policy_version.as_ref());
    }
}
static CREATE_ROLE_REQUEST_MEMBERS: [Member; 7] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", path: "assumeRolePolicyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_ROLE_DESCRIPTION_TYPE },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", path: "maxSessionDuration", kind: &T_ROLE_MAX_SESSION_DURATION_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", path: "permissionsBoundary", kind: &T_ARN_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `CreateRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRoleRequest {
    /// `Path`
    pub path: Option<String>,
    /// `RoleName`
    pub role_name: String,
    /// `AssumeRolePolicyDocument`
    pub assume_role_policy_document: String,
    /// `Description`
    pub description: Option<String>,
    /// `MaxSessionDuration`
    pub max_session_duration: Option<i32>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreateRoleRequest {
    const MEMBERS: &'static [Member] = &CREATE_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&CREATE_ROLE_REQUEST_MEMBERS[0]),
            role_name: from.required(&CREATE_ROLE_REQUEST_MEMBERS[1]),
            assume_role_policy_document: from.required(&CREATE_ROLE_REQUEST_MEMBERS[2]),
            description: from.optional(&CREATE_ROLE_REQUEST_MEMBERS[3]),
            max_session_duration: from.optional(&CREATE_ROLE_REQUEST_MEMBERS[4]),
            permissions_boundary: from.optional(&CREATE_ROLE_REQUEST_MEMBERS[5]),
            tags: from.optional(&CREATE_ROLE_REQUEST_MEMBERS[6]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ROLE_REQUEST_MEMBERS[0], self.path.as_ref());
        write_required(to, &CREATE_ROLE_REQUEST_MEMBERS[1], &self.role_name);
        write_required(to, &CREATE_ROLE_REQUEST_MEMBERS[2], &self.assume_role_policy_document);
        write_optional(to, &CREATE_ROLE_REQUEST_MEMBERS[3], self.description.as_ref());
        write_optional(to, &CREATE_ROLE_REQUEST_MEMBERS[4], self.max_session_duration.as_ref());
        write_optional(to, &CREATE_ROLE_REQUEST_MEMBERS[5], self.permissions_boundary.as_ref());
        write_optional(to, &CREATE_ROLE_REQUEST_MEMBERS[6], self.tags.as_ref());
    }
}
static CREATE_ROLE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Role", wire: "Role", path: "role", kind: &Type::FREE }];
/// `CreateRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRoleResponse {
    /// `Role`
    pub role: Role,
}
impl Record for CreateRoleResponse {
    const MEMBERS: &'static [Member] = &CREATE_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role: from.required(&CREATE_ROLE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_ROLE_RESPONSE_MEMBERS[0], &self.role);
    }
}
static CREATE_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 5] = [
    Member { name: "SAMLMetadataDocument", wire: "SAMLMetadataDocument", path: "sAMLMetadataDocument", kind: &T_SAML_METADATA_DOCUMENT_TYPE },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_SAML_PROVIDER_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member {
        name: "AssertionEncryptionMode",
        wire: "AssertionEncryptionMode",
        path: "assertionEncryptionMode",
        kind: &T_ASSERTION_ENCRYPTION_MODE_TYPE,
    },
    Member { name: "AddPrivateKey", wire: "AddPrivateKey", path: "addPrivateKey", kind: &T_PRIVATE_KEY_TYPE },
];
/// `CreateSAMLProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSAMLProviderRequest {
    /// `SAMLMetadataDocument`
    pub saml_metadata_document: String,
    /// `Name`
    pub name: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `AssertionEncryptionMode`
    pub assertion_encryption_mode: Option<String>,
    /// `AddPrivateKey`
    pub add_private_key: Option<SecretText>,
}
impl Record for CreateSAMLProviderRequest {
    const MEMBERS: &'static [Member] = &CREATE_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            saml_metadata_document: from.required(&CREATE_SAML_PROVIDER_REQUEST_MEMBERS[0]),
            name: from.required(&CREATE_SAML_PROVIDER_REQUEST_MEMBERS[1]),
            tags: from.optional(&CREATE_SAML_PROVIDER_REQUEST_MEMBERS[2]),
            assertion_encryption_mode: from.optional(&CREATE_SAML_PROVIDER_REQUEST_MEMBERS[3]),
            add_private_key: from.optional(&CREATE_SAML_PROVIDER_REQUEST_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_SAML_PROVIDER_REQUEST_MEMBERS[0], &self.saml_metadata_document);
        write_required(to, &CREATE_SAML_PROVIDER_REQUEST_MEMBERS[1], &self.name);
        write_optional(to, &CREATE_SAML_PROVIDER_REQUEST_MEMBERS[2], self.tags.as_ref());
        write_optional(to, &CREATE_SAML_PROVIDER_REQUEST_MEMBERS[3], self.assertion_encryption_mode.as_ref());
        write_optional(to, &CREATE_SAML_PROVIDER_REQUEST_MEMBERS[4], self.add_private_key.as_ref());
    }
}
static CREATE_SAML_PROVIDER_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `CreateSAMLProviderResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSAMLProviderResponse {
    /// `SAMLProviderArn`
    pub saml_provider_arn: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreateSAMLProviderResponse {
    const MEMBERS: &'static [Member] = &CREATE_SAML_PROVIDER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            saml_provider_arn: from.optional(&CREATE_SAML_PROVIDER_RESPONSE_MEMBERS[0]),
            tags: from.optional(&CREATE_SAML_PROVIDER_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_SAML_PROVIDER_RESPONSE_MEMBERS[0], self.saml_provider_arn.as_ref());
        write_optional(to, &CREATE_SAML_PROVIDER_RESPONSE_MEMBERS[1], self.tags.as_ref());
    }
}
static CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "AWSServiceName", wire: "AWSServiceName", path: "aWSServiceName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_ROLE_DESCRIPTION_TYPE },
    Member { name: "CustomSuffix", wire: "CustomSuffix", path: "customSuffix", kind: &T_CUSTOM_SUFFIX_TYPE },
];
/// `CreateServiceLinkedRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceLinkedRoleRequest {
    /// `AWSServiceName`
    pub aws_service_name: String,
    /// `Description`
    pub description: Option<String>,
    /// `CustomSuffix`
    pub custom_suffix: Option<String>,
}
impl Record for CreateServiceLinkedRoleRequest {
    const MEMBERS: &'static [Member] = &CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            aws_service_name: from.required(&CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[0]),
            description: from.optional(&CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[1]),
            custom_suffix: from.optional(&CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[0], &self.aws_service_name);
        write_optional(to, &CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[1], self.description.as_ref());
        write_optional(to, &CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[2], self.custom_suffix.as_ref());
    }
}
static CREATE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Role", wire: "Role", path: "role", kind: &Type::FREE }];
/// `CreateServiceLinkedRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceLinkedRoleResponse {
    /// `Role`
    pub role: Option<Role>,
}
impl Record for CreateServiceLinkedRoleResponse {
    const MEMBERS: &'static [Member] = &CREATE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role: from.optional(&CREATE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS[0], self.role.as_ref());
    }
}
static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "ServiceName", wire: "ServiceName", path: "serviceName", kind: &T_SERVICE_NAME },
    Member { name: "CredentialAgeDays", wire: "CredentialAgeDays", path: "credentialAgeDays", kind: &T_CREDENTIAL_AGE_DAYS },
];
/// `CreateServiceSpecificCredentialRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialRequest {
    /// `UserName`
    pub user_name: String,
    /// `ServiceName`
    pub service_name: String,
    /// `CredentialAgeDays`
    pub credential_age_days: Option<i32>,
}
impl Record for CreateServiceSpecificCredentialRequest {
    const MEMBERS: &'static [Member] = &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0]),
            service_name: from.required(&CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1]),
            credential_age_days: from.optional(&CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1], &self.service_name);
        write_optional(to, &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[2], self.credential_age_days.as_ref());
    }
}
static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ServiceSpecificCredential", wire: "ServiceSpecificCredential", path: "serviceSpecificCredential", kind: &Type::FREE }];
/// `CreateServiceSpecificCredentialResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialResponse {
    /// `ServiceSpecificCredential`
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}
impl Record for CreateServiceSpecificCredentialResponse {
    const MEMBERS: &'static [Member] = &CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { service_specific_credential: from.optional(&CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS[0], self.service_specific_credential.as_ref());
    }
}
static CREATE_USER_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", path: "permissionsBoundary", kind: &T_ARN_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `CreateUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateUserRequest {
    /// `Path`
    pub path: Option<String>,
    /// `UserName`
    pub user_name: String,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreateUserRequest {
    const MEMBERS: &'static [Member] = &CREATE_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&CREATE_USER_REQUEST_MEMBERS[0]),
            user_name: from.required(&CREATE_USER_REQUEST_MEMBERS[1]),
            permissions_boundary: from.optional(&CREATE_USER_REQUEST_MEMBERS[2]),
            tags: from.optional(&CREATE_USER_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_USER_REQUEST_MEMBERS[0], self.path.as_ref());
        write_required(to, &CREATE_USER_REQUEST_MEMBERS[1], &self.user_name);
        write_optional(to, &CREATE_USER_REQUEST_MEMBERS[2], self.permissions_boundary.as_ref());
        write_optional(to, &CREATE_USER_REQUEST_MEMBERS[3], self.tags.as_ref());
    }
}
static CREATE_USER_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "User", wire: "User", path: "user", kind: &Type::FREE }];
/// `CreateUserResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateUserResponse {
    /// `User`
    pub user: Option<User>,
}
impl Record for CreateUserResponse {
    const MEMBERS: &'static [Member] = &CREATE_USER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user: from.optional(&CREATE_USER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_USER_RESPONSE_MEMBERS[0], self.user.as_ref());
    }
}
static CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "VirtualMFADeviceName", wire: "VirtualMFADeviceName", path: "virtualMFADeviceName", kind: &T_VIRTUAL_MFA_DEVICE_NAME },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `CreateVirtualMFADeviceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateVirtualMFADeviceRequest {
    /// `Path`
    pub path: Option<String>,
    /// `VirtualMFADeviceName`
    pub virtual_mfa_device_name: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreateVirtualMFADeviceRequest {
    const MEMBERS: &'static [Member] = &CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS[0]),
            virtual_mfa_device_name: from.required(&CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS[1]),
            tags: from.optional(&CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS[0], self.path.as_ref());
        write_required(to, &CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS[1], &self.virtual_mfa_device_name);
        write_optional(to, &CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS[2], self.tags.as_ref());
    }
}
static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "VirtualMFADevice", wire: "VirtualMFADevice", path: "virtualMFADevice", kind: &Type::FREE }];
/// `CreateVirtualMFADeviceResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateVirtualMFADeviceResponse {
    /// `VirtualMFADevice`
    pub virtual_mfa_device: VirtualMFADevice,
}
impl Record for CreateVirtualMFADeviceResponse {
    const MEMBERS: &'static [Member] = &CREATE_VIRTUAL_MFA_DEVICE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { virtual_mfa_device: from.required(&CREATE_VIRTUAL_MFA_DEVICE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_VIRTUAL_MFA_DEVICE_RESPONSE_MEMBERS[0], &self.virtual_mfa_device);
    }
}
static DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
];
/// `DeactivateMFADeviceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeactivateMFADeviceRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `SerialNumber`
    pub serial_number: String,
}
impl Record for DeactivateMFADeviceRequest {
    const MEMBERS: &'static [Member] = &DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS[0]),
            serial_number: from.required(&DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS[1], &self.serial_number);
    }
}
static DELEGATION_PERMISSION_MEMBERS: [Member; 2] = [
    Member { name: "PolicyTemplateArn", wire: "PolicyTemplateArn", path: "policyTemplateArn", kind: &T_ARN_TYPE },
    Member { name: "Parameters", wire: "Parameters", path: "parameters", kind: &T_POLICY_PARAMETER_LIST_TYPE },
];
/// `DelegationPermission`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DelegationPermission {
    /// `PolicyTemplateArn`
    pub policy_template_arn: Option<String>,
    /// `Parameters`
    pub parameters: Option<Vec<PolicyParameter>>,
}
impl Record for DelegationPermission {
    const MEMBERS: &'static [Member] = &DELEGATION_PERMISSION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_template_arn: from.optional(&DELEGATION_PERMISSION_MEMBERS[0]), parameters: from.optional(&DELEGATION_PERMISSION_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELEGATION_PERMISSION_MEMBERS[0], self.policy_template_arn.as_ref());
        write_optional(to, &DELEGATION_PERMISSION_MEMBERS[1], self.parameters.as_ref());
    }
}
static DELEGATION_REQUEST_MEMBERS: [Member; 20] = [
    Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE },
    Member { name: "OwnerAccountId", wire: "OwnerAccountId", path: "ownerAccountId", kind: &T_ACCOUNT_ID_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_DELEGATION_REQUEST_DESCRIPTION_TYPE },
    Member { name: "RequestMessage", wire: "RequestMessage", path: "requestMessage", kind: &T_REQUEST_MESSAGE_TYPE },
    Member { name: "Permissions", wire: "Permissions", path: "permissions", kind: &Type::FREE },
    Member { name: "PermissionPolicy", wire: "PermissionPolicy", path: "permissionPolicy", kind: &T_PERMISSION_TYPE },
    Member {
        name: "RolePermissionRestrictionArns",
        wire: "RolePermissionRestrictionArns",
        path: "rolePermissionRestrictionArns",
        kind: &T_ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE,
    },
    Member { name: "OwnerId", wire: "OwnerId", path: "ownerId", kind: &T_OWNER_ID_TYPE },
    Member { name: "ApproverId", wire: "ApproverId", path: "approverId", kind: &T_ARN_TYPE },
    Member { name: "State", wire: "State", path: "state", kind: &T_STATE_TYPE },
    Member { name: "ExpirationTime", wire: "ExpirationTime", path: "expirationTime", kind: &T_DATE_TYPE },
    Member { name: "RequestorId", wire: "RequestorId", path: "requestorId", kind: &T_ACCOUNT_ID_TYPE },
    Member { name: "RequestorName", wire: "RequestorName", path: "requestorName", kind: &T_REQUESTOR_NAME_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "SessionDuration", wire: "SessionDuration", path: "sessionDuration", kind: &T_SESSION_DURATION_TYPE },
    Member { name: "RedirectUrl", wire: "RedirectUrl", path: "redirectUrl", kind: &T_REDIRECT_URL_TYPE },
    Member { name: "Notes", wire: "Notes", path: "notes", kind: &T_NOTES_TYPE },
    Member { name: "RejectionReason", wire: "RejectionReason", path: "rejectionReason", kind: &T_NOTES_TYPE },
    Member { name: "OnlySendByOwner", wire: "OnlySendByOwner", path: "onlySendByOwner", kind: &T_BOOLEAN_TYPE },
    Member { name: "UpdatedTime", wire: "UpdatedTime", path: "updatedTime", kind: &T_DATE_TYPE },
];
/// `DelegationRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DelegationRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: Option<String>,
    /// `OwnerAccountId`
    pub owner_account_id: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `RequestMessage`
    pub request_message: Option<String>,
    /// `Permissions`
    pub permissions: Option<DelegationPermission>,
    /// `PermissionPolicy`
    pub permission_policy: Option<String>,
    /// `RolePermissionRestrictionArns`
    pub role_permission_restriction_arns: Option<Vec<String>>,
    /// `OwnerId`
    pub owner_id: Option<String>,
    /// `ApproverId`
    pub approver_id: Option<String>,
    /// `State`
    pub state: Option<String>,
    /// `ExpirationTime`
    pub expiration_time: Option<Timestamp>,
    /// `RequestorId`
    pub requestor_id: Option<String>,
    /// `RequestorName`
    pub requestor_name: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `SessionDuration`
    pub session_duration: Option<i32>,
    /// `RedirectUrl`
    pub redirect_url: Option<String>,
    /// `Notes`
    pub notes: Option<String>,
    /// `RejectionReason`
    pub rejection_reason: Option<String>,
    /// `OnlySendByOwner`
    pub only_send_by_owner: Option<bool>,
    /// `UpdatedTime`
    pub updated_time: Option<Timestamp>,
}
impl Record for DelegationRequest {
    const MEMBERS: &'static [Member] = &DELEGATION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegation_request_id: from.optional(&DELEGATION_REQUEST_MEMBERS[0]),
            owner_account_id: from.optional(&DELEGATION_REQUEST_MEMBERS[1]),
            description: from.optional(&DELEGATION_REQUEST_MEMBERS[2]),
            request_message: from.optional(&DELEGATION_REQUEST_MEMBERS[3]),
            permissions: from.optional(&DELEGATION_REQUEST_MEMBERS[4]),
            permission_policy: from.optional(&DELEGATION_REQUEST_MEMBERS[5]),
            role_permission_restriction_arns: from.optional(&DELEGATION_REQUEST_MEMBERS[6]),
            owner_id: from.optional(&DELEGATION_REQUEST_MEMBERS[7]),
            approver_id: from.optional(&DELEGATION_REQUEST_MEMBERS[8]),
            state: from.optional(&DELEGATION_REQUEST_MEMBERS[9]),
            expiration_time: from.optional(&DELEGATION_REQUEST_MEMBERS[10]),
            requestor_id: from.optional(&DELEGATION_REQUEST_MEMBERS[11]),
            requestor_name: from.optional(&DELEGATION_REQUEST_MEMBERS[12]),
            create_date: from.optional(&DELEGATION_REQUEST_MEMBERS[13]),
            session_duration: from.optional(&DELEGATION_REQUEST_MEMBERS[14]),
            redirect_url: from.optional(&DELEGATION_REQUEST_MEMBERS[15]),
            notes: from.optional(&DELEGATION_REQUEST_MEMBERS[16]),
            rejection_reason: from.optional(&DELEGATION_REQUEST_MEMBERS[17]),
            only_send_by_owner: from.optional(&DELEGATION_REQUEST_MEMBERS[18]),
            updated_time: from.optional(&DELEGATION_REQUEST_MEMBERS[19]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[0], self.delegation_request_id.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[1], self.owner_account_id.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[2], self.description.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[3], self.request_message.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[4], self.permissions.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[5], self.permission_policy.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[6], self.role_permission_restriction_arns.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[7], self.owner_id.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[8], self.approver_id.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[9], self.state.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[10], self.expiration_time.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[11], self.requestor_id.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[12], self.requestor_name.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[13], self.create_date.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[14], self.session_duration.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[15], self.redirect_url.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[16], self.notes.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[17], self.rejection_reason.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[18], self.only_send_by_owner.as_ref());
        write_optional(to, &DELEGATION_REQUEST_MEMBERS[19], self.updated_time.as_ref());
    }
}
static DELETE_ACCESS_KEY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE },
];
/// `DeleteAccessKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccessKeyRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `AccessKeyId`
    pub access_key_id: String,
}
impl Record for DeleteAccessKeyRequest {
    const MEMBERS: &'static [Member] = &DELETE_ACCESS_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&DELETE_ACCESS_KEY_REQUEST_MEMBERS[0]), access_key_id: from.required(&DELETE_ACCESS_KEY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELETE_ACCESS_KEY_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &DELETE_ACCESS_KEY_REQUEST_MEMBERS[1], &self.access_key_id);
    }
}
static DELETE_ACCOUNT_ALIAS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccountAlias", wire: "AccountAlias", path: "accountAlias", kind: &T_ACCOUNT_ALIAS_TYPE }];
/// `DeleteAccountAliasRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccountAliasRequest {
    /// `AccountAlias`
    pub account_alias: String,
}
impl Record for DeleteAccountAliasRequest {
    const MEMBERS: &'static [Member] = &DELETE_ACCOUNT_ALIAS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account_alias: from.required(&DELETE_ACCOUNT_ALIAS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_ACCOUNT_ALIAS_REQUEST_MEMBERS[0], &self.account_alias);
    }
}
static DELETE_GROUP_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
];
/// `DeleteGroupPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupPolicyRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyName`
    pub policy_name: String,
}
impl Record for DeleteGroupPolicyRequest {
    const MEMBERS: &'static [Member] = &DELETE_GROUP_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&DELETE_GROUP_POLICY_REQUEST_MEMBERS[0]),
            policy_name: from.required(&DELETE_GROUP_POLICY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_GROUP_POLICY_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &DELETE_GROUP_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
static DELETE_GROUP_REQUEST_MEMBERS: [Member; 1] = [Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE }];
/// `DeleteGroupRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupRequest {
    /// `GroupName`
    pub group_name: String,
}
impl Record for DeleteGroupRequest {
    const MEMBERS: &'static [Member] = &DELETE_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { group_name: from.required(&DELETE_GROUP_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_GROUP_REQUEST_MEMBERS[0], &self.group_name);
    }
}
static DELETE_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE }];
/// `DeleteInstanceProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
}
impl Record for DeleteInstanceProfileRequest {
    const MEMBERS: &'static [Member] = &DELETE_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { instance_profile_name: from.required(&DELETE_INSTANCE_PROFILE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
    }
}
static DELETE_LOGIN_PROFILE_REQUEST_MEMBERS: [Member; 1] = [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE }];
/// `DeleteLoginProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLoginProfileRequest {
    /// `UserName`
    pub user_name: Option<String>,
}
impl Record for DeleteLoginProfileRequest {
    const MEMBERS: &'static [Member] = &DELETE_LOGIN_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&DELETE_LOGIN_PROFILE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELETE_LOGIN_PROFILE_REQUEST_MEMBERS[0], self.user_name.as_ref());
    }
}
static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE }];
/// `DeleteOpenIDConnectProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
}
impl Record for DeleteOpenIDConnectProviderRequest {
    const MEMBERS: &'static [Member] = &DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { open_id_connect_provider_arn: from.required(&DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
    }
}
static DELETE_POLICY_REQUEST_MEMBERS: [Member; 1] = [Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE }];
/// `DeletePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
}
impl Record for DeletePolicyRequest {
    const MEMBERS: &'static [Member] = &DELETE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&DELETE_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_POLICY_REQUEST_MEMBERS[0], &self.policy_arn);
    }
}
static DELETE_POLICY_VERSION_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "VersionId", wire: "VersionId", path: "versionId", kind: &T_POLICY_VERSION_ID_TYPE },
];
/// `DeletePolicyVersionRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyVersionRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `VersionId`
    pub version_id: String,
}
impl Record for DeletePolicyVersionRequest {
    const MEMBERS: &'static [Member] = &DELETE_POLICY_VERSION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&DELETE_POLICY_VERSION_REQUEST_MEMBERS[0]),
            version_id: from.required(&DELETE_POLICY_VERSION_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_POLICY_VERSION_REQUEST_MEMBERS[0], &self.policy_arn);
        write_required(to, &DELETE_POLICY_VERSION_REQUEST_MEMBERS[1], &self.version_id);
    }
}
static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE }];
/// `DeleteRolePermissionsBoundaryRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRolePermissionsBoundaryRequest {
    /// `RoleName`
    pub role_name: String,
}
impl Record for DeleteRolePermissionsBoundaryRequest {
    const MEMBERS: &'static [Member] = &DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0], &self.role_name);
    }
}
static DELETE_ROLE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
];
/// `DeleteRolePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyName`
    pub policy_name: String,
}
impl Record for DeleteRolePolicyRequest {
    const MEMBERS: &'static [Member] = &DELETE_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&DELETE_ROLE_POLICY_REQUEST_MEMBERS[0]), policy_name: from.required(&DELETE_ROLE_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &DELETE_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
static DELETE_ROLE_REQUEST_MEMBERS: [Member; 1] = [Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE }];
/// `DeleteRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRoleRequest {
    /// `RoleName`
    pub role_name: String,
}
impl Record for DeleteRoleRequest {
    const MEMBERS: &'static [Member] = &DELETE_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&DELETE_ROLE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_ROLE_REQUEST_MEMBERS[0], &self.role_name);
    }
}
static DELETE_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE }];
/// `DeleteSAMLProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
}
impl Record for DeleteSAMLProviderRequest {
    const MEMBERS: &'static [Member] = &DELETE_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { saml_provider_arn: from.required(&DELETE_SAML_PROVIDER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_SAML_PROVIDER_REQUEST_MEMBERS[0], &self.saml_provider_arn);
    }
}
static DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", path: "sSHPublicKeyId", kind: &T_PUBLIC_KEY_ID_TYPE },
];
/// `DeleteSSHPublicKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSSHPublicKeyRequest {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
}
impl Record for DeleteSSHPublicKeyRequest {
    const MEMBERS: &'static [Member] = &DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0]),
            ssh_public_key_id: from.required(&DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1], &self.ssh_public_key_id);
    }
}
static DELETE_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE }];
/// `DeleteServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
}
impl Record for DeleteServerCertificateRequest {
    const MEMBERS: &'static [Member] = &DELETE_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { server_certificate_name: from.required(&DELETE_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], &self.server_certificate_name);
    }
}
static DELETE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE }];
/// `DeleteServiceLinkedRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleRequest {
    /// `RoleName`
    pub role_name: String,
}
impl Record for DeleteServiceLinkedRoleRequest {
    const MEMBERS: &'static [Member] = &DELETE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&DELETE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[0], &self.role_name);
    }
}
static DELETE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "DeletionTaskId", wire: "DeletionTaskId", path: "deletionTaskId", kind: &T_DELETION_TASK_ID_TYPE }];
/// `DeleteServiceLinkedRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleResponse {
    /// `DeletionTaskId`
    pub deletion_task_id: String,
}
impl Record for DeleteServiceLinkedRoleResponse {
    const MEMBERS: &'static [Member] = &DELETE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { deletion_task_id: from.required(&DELETE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS[0], &self.deletion_task_id);
    }
}
static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member {
        name: "ServiceSpecificCredentialId",
        wire: "ServiceSpecificCredentialId",
        path: "serviceSpecificCredentialId",
        kind: &T_SERVICE_SPECIFIC_CREDENTIAL_ID,
    },
];
/// `DeleteServiceSpecificCredentialRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceSpecificCredentialRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
}
impl Record for DeleteServiceSpecificCredentialRequest {
    const MEMBERS: &'static [Member] = &DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0]),
            service_specific_credential_id: from.required(&DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1], &self.service_specific_credential_id);
    }
}
static DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "CertificateId", wire: "CertificateId", path: "certificateId", kind: &T_CERTIFICATE_ID_TYPE },
];
/// `DeleteSigningCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSigningCertificateRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `CertificateId`
    pub certificate_id: String,
}
impl Record for DeleteSigningCertificateRequest {
    const MEMBERS: &'static [Member] = &DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0]),
            certificate_id: from.required(&DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1], &self.certificate_id);
    }
}
static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE }];
/// `DeleteUserPermissionsBoundaryRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserPermissionsBoundaryRequest {
    /// `UserName`
    pub user_name: String,
}
impl Record for DeleteUserPermissionsBoundaryRequest {
    const MEMBERS: &'static [Member] = &DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0], &self.user_name);
    }
}
static DELETE_USER_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
];
/// `DeleteUserPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserPolicyRequest {
    /// `UserName`
    pub user_name: String,
    /// `PolicyName`
    pub policy_name: String,
}
impl Record for DeleteUserPolicyRequest {
    const MEMBERS: &'static [Member] = &DELETE_USER_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&DELETE_USER_POLICY_REQUEST_MEMBERS[0]), policy_name: from.required(&DELETE_USER_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_USER_POLICY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &DELETE_USER_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
static DELETE_USER_REQUEST_MEMBERS: [Member; 1] = [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE }];
/// `DeleteUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserRequest {
    /// `UserName`
    pub user_name: String,
}
impl Record for DeleteUserRequest {
    const MEMBERS: &'static [Member] = &DELETE_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&DELETE_USER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_USER_REQUEST_MEMBERS[0], &self.user_name);
    }
}
static DELETE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE }];
/// `DeleteVirtualMFADeviceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteVirtualMFADeviceRequest {
    /// `SerialNumber`
    pub serial_number: String,
}
impl Record for DeleteVirtualMFADeviceRequest {
    const MEMBERS: &'static [Member] = &DELETE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { serial_number: from.required(&DELETE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS[0], &self.serial_number);
    }
}
static DELETION_TASK_FAILURE_REASON_TYPE_MEMBERS: [Member; 2] = [
    Member { name: "Reason", wire: "Reason", path: "reason", kind: &T_REASON_TYPE },
    Member { name: "RoleUsageList", wire: "RoleUsageList", path: "roleUsageList", kind: &T_ROLE_USAGE_LIST_TYPE },
];
/// `DeletionTaskFailureReasonType`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletionTaskFailureReasonType {
    /// `Reason`
    pub reason: Option<String>,
    /// `RoleUsageList`
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}
impl Record for DeletionTaskFailureReasonType {
    const MEMBERS: &'static [Member] = &DELETION_TASK_FAILURE_REASON_TYPE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            reason: from.optional(&DELETION_TASK_FAILURE_REASON_TYPE_MEMBERS[0]),
            role_usage_list: from.optional(&DELETION_TASK_FAILURE_REASON_TYPE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELETION_TASK_FAILURE_REASON_TYPE_MEMBERS[0], self.reason.as_ref());
        write_optional(to, &DELETION_TASK_FAILURE_REASON_TYPE_MEMBERS[1], self.role_usage_list.as_ref());
    }
}
static T_DELETION_TASK_ID_TYPE: Type =
    Type { min: Some(1), max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_DELETION_TASK_STATUS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static DETACH_GROUP_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
];
/// `DetachGroupPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachGroupPolicyRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}
impl Record for DetachGroupPolicyRequest {
    const MEMBERS: &'static [Member] = &DETACH_GROUP_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&DETACH_GROUP_POLICY_REQUEST_MEMBERS[0]),
            policy_arn: from.required(&DETACH_GROUP_POLICY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DETACH_GROUP_POLICY_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &DETACH_GROUP_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
static DETACH_ROLE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
];
/// `DetachRolePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}
impl Record for DetachRolePolicyRequest {
    const MEMBERS: &'static [Member] = &DETACH_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&DETACH_ROLE_POLICY_REQUEST_MEMBERS[0]), policy_arn: from.required(&DETACH_ROLE_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DETACH_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &DETACH_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
static DETACH_USER_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
];
/// `DetachUserPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachUserPolicyRequest {
    /// `UserName`
    pub user_name: String,
    /// `PolicyArn`
    pub policy_arn: String,
}
impl Record for DetachUserPolicyRequest {
    const MEMBERS: &'static [Member] = &DETACH_USER_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&DETACH_USER_POLICY_REQUEST_MEMBERS[0]), policy_arn: from.required(&DETACH_USER_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DETACH_USER_POLICY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &DETACH_USER_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
/// `DisableOrganizationsRootCredentialsManagementRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {}
impl Record for DisableOrganizationsRootCredentialsManagementRequest {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "OrganizationId", wire: "OrganizationId", path: "organizationId", kind: &T_ORGANIZATION_ID_TYPE },
    Member { name: "EnabledFeatures", wire: "EnabledFeatures", path: "enabledFeatures", kind: &T_FEATURES_LIST_TYPE },
];
/// `DisableOrganizationsRootCredentialsManagementResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    /// `OrganizationId`
    pub organization_id: Option<String>,
    /// `EnabledFeatures`
    pub enabled_features: Option<Vec<String>>,
}
impl Record for DisableOrganizationsRootCredentialsManagementResponse {
    const MEMBERS: &'static [Member] = &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            organization_id: from.optional(&DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS[0]),
            enabled_features: from.optional(&DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS[0], self.organization_id.as_ref());
        write_optional(to, &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS[1], self.enabled_features.as_ref());
    }
}
/// `DisableOrganizationsRootSessionsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootSessionsRequest {}
impl Record for DisableOrganizationsRootSessionsRequest {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "OrganizationId", wire: "OrganizationId", path: "organizationId", kind: &T_ORGANIZATION_ID_TYPE },
    Member { name: "EnabledFeatures", wire: "EnabledFeatures", path: "enabledFeatures", kind: &T_FEATURES_LIST_TYPE },
];
/// `DisableOrganizationsRootSessionsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootSessionsResponse {
    /// `OrganizationId`
    pub organization_id: Option<String>,
    /// `EnabledFeatures`
    pub enabled_features: Option<Vec<String>>,
}
impl Record for DisableOrganizationsRootSessionsResponse {
    const MEMBERS: &'static [Member] = &DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            organization_id: from.optional(&DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS[0]),
            enabled_features: from.optional(&DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS[0], self.organization_id.as_ref());
        write_optional(to, &DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS[1], self.enabled_features.as_ref());
    }
}
static ENABLE_MFA_DEVICE_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "AuthenticationCode1", wire: "AuthenticationCode1", path: "authenticationCode1", kind: &T_AUTHENTICATION_CODE_TYPE },
    Member { name: "AuthenticationCode2", wire: "AuthenticationCode2", path: "authenticationCode2", kind: &T_AUTHENTICATION_CODE_TYPE },
];
/// `EnableMFADeviceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableMFADeviceRequest {
    /// `UserName`
    pub user_name: String,
    /// `SerialNumber`
    pub serial_number: String,
    /// `AuthenticationCode1`
    pub authentication_code1: SecretText,
    /// `AuthenticationCode2`
    pub authentication_code2: SecretText,
}
impl Record for EnableMFADeviceRequest {
    const MEMBERS: &'static [Member] = &ENABLE_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&ENABLE_MFA_DEVICE_REQUEST_MEMBERS[0]),
            serial_number: from.required(&ENABLE_MFA_DEVICE_REQUEST_MEMBERS[1]),
            authentication_code1: from.required(&ENABLE_MFA_DEVICE_REQUEST_MEMBERS[2]),
            authentication_code2: from.required(&ENABLE_MFA_DEVICE_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ENABLE_MFA_DEVICE_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &ENABLE_MFA_DEVICE_REQUEST_MEMBERS[1], &self.serial_number);
        write_required(to, &ENABLE_MFA_DEVICE_REQUEST_MEMBERS[2], &self.authentication_code1);
        write_required(to, &ENABLE_MFA_DEVICE_REQUEST_MEMBERS[3], &self.authentication_code2);
    }
}
/// `EnableOrganizationsRootCredentialsManagementRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {}
impl Record for EnableOrganizationsRootCredentialsManagementRequest {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "OrganizationId", wire: "OrganizationId", path: "organizationId", kind: &T_ORGANIZATION_ID_TYPE },
    Member { name: "EnabledFeatures", wire: "EnabledFeatures", path: "enabledFeatures", kind: &T_FEATURES_LIST_TYPE },
];
/// `EnableOrganizationsRootCredentialsManagementResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    /// `OrganizationId`
    pub organization_id: Option<String>,
    /// `EnabledFeatures`
    pub enabled_features: Option<Vec<String>>,
}
impl Record for EnableOrganizationsRootCredentialsManagementResponse {
    const MEMBERS: &'static [Member] = &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            organization_id: from.optional(&ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS[0]),
            enabled_features: from.optional(&ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS[0], self.organization_id.as_ref());
        write_optional(to, &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS[1], self.enabled_features.as_ref());
    }
}
/// `EnableOrganizationsRootSessionsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootSessionsRequest {}
impl Record for EnableOrganizationsRootSessionsRequest {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "OrganizationId", wire: "OrganizationId", path: "organizationId", kind: &T_ORGANIZATION_ID_TYPE },
    Member { name: "EnabledFeatures", wire: "EnabledFeatures", path: "enabledFeatures", kind: &T_FEATURES_LIST_TYPE },
];
/// `EnableOrganizationsRootSessionsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootSessionsResponse {
    /// `OrganizationId`
    pub organization_id: Option<String>,
    /// `EnabledFeatures`
    pub enabled_features: Option<Vec<String>>,
}
impl Record for EnableOrganizationsRootSessionsResponse {
    const MEMBERS: &'static [Member] = &ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            organization_id: from.optional(&ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS[0]),
            enabled_features: from.optional(&ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS[0], self.organization_id.as_ref());
        write_optional(to, &ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS[1], self.enabled_features.as_ref());
    }
}
static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "IssuerIdentifier", wire: "IssuerIdentifier", path: "issuerIdentifier", kind: &T_STRING_TYPE }];
/// `EnableOutboundWebIdentityFederationResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOutboundWebIdentityFederationResponse {
    /// `IssuerIdentifier`
    pub issuer_identifier: Option<String>,
}
impl Record for EnableOutboundWebIdentityFederationResponse {
    const MEMBERS: &'static [Member] = &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { issuer_identifier: from.optional(&ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE_MEMBERS[0], self.issuer_identifier.as_ref());
    }
}
static ENTITY_DETAILS_MEMBERS: [Member; 2] = [
    Member { name: "EntityInfo", wire: "EntityInfo", path: "entityInfo", kind: &Type::FREE },
    Member { name: "LastAuthenticated", wire: "LastAuthenticated", path: "lastAuthenticated", kind: &T_DATE_TYPE },
];
/// `EntityDetails`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EntityDetails {
    /// `EntityInfo`
    pub entity_info: EntityInfo,
    /// `LastAuthenticated`
    pub last_authenticated: Option<Timestamp>,
}
impl Record for EntityDetails {
    const MEMBERS: &'static [Member] = &ENTITY_DETAILS_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { entity_info: from.required(&ENTITY_DETAILS_MEMBERS[0]), last_authenticated: from.optional(&ENTITY_DETAILS_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ENTITY_DETAILS_MEMBERS[0], &self.entity_info);
        write_optional(to, &ENTITY_DETAILS_MEMBERS[1], self.last_authenticated.as_ref());
    }
}
static ENTITY_INFO_MEMBERS: [Member; 5] = [
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_USER_NAME_TYPE },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_POLICY_OWNER_ENTITY_TYPE },
    Member { name: "Id", wire: "Id", path: "id", kind: &T_ID_TYPE },
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
];
/// `EntityInfo`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EntityInfo {
    /// `Arn`
    pub arn: String,
    /// `Name`
    pub name: String,
    /// `Type`
    pub r#type: String,
    /// `Id`
    pub id: String,
    /// `Path`
    pub path: Option<String>,
}
impl Record for EntityInfo {
    const MEMBERS: &'static [Member] = &ENTITY_INFO_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            arn: from.required(&ENTITY_INFO_MEMBERS[0]),
            name: from.required(&ENTITY_INFO_MEMBERS[1]),
            r#type: from.required(&ENTITY_INFO_MEMBERS[2]),
            id: from.required(&ENTITY_INFO_MEMBERS[3]),
            path: from.optional(&ENTITY_INFO_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ENTITY_INFO_MEMBERS[0], &self.arn);
        write_required(to, &ENTITY_INFO_MEMBERS[1], &self.name);
        write_required(to, &ENTITY_INFO_MEMBERS[2], &self.r#type);
        write_required(to, &ENTITY_INFO_MEMBERS[3], &self.id);
        write_optional(to, &ENTITY_INFO_MEMBERS[4], self.path.as_ref());
    }
}
static T_ENTITY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static ERROR_DETAILS_MEMBERS: [Member; 2] = [
    Member { name: "Message", wire: "Message", path: "message", kind: &T_STRING_TYPE },
    Member { name: "Code", wire: "Code", path: "code", kind: &T_STRING_TYPE },
];
/// `ErrorDetails`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ErrorDetails {
    /// `Message`
    pub message: String,
    /// `Code`
    pub code: String,
}
impl Record for ErrorDetails {
    const MEMBERS: &'static [Member] = &ERROR_DETAILS_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { message: from.required(&ERROR_DETAILS_MEMBERS[0]), code: from.required(&ERROR_DETAILS_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ERROR_DETAILS_MEMBERS[0], &self.message);
        write_required(to, &ERROR_DETAILS_MEMBERS[1], &self.code);
    }
}
static T_EVAL_DECISION_DETAILS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_POLICY_EVALUATION_DECISION_TYPE),
    key: Some(&T_EVAL_DECISION_SOURCE_TYPE),
    item_name: "member",
    sensitive: false,
};
static T_EVAL_DECISION_SOURCE_TYPE: Type =
    Type { min: Some(3), max: Some(256), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static EVALUATION_RESULT_MEMBERS: [Member; 9] = [
    Member { name: "EvalActionName", wire: "EvalActionName", path: "evalActionName", kind: &T_ACTION_NAME_TYPE },
    Member { name: "EvalResourceName", wire: "EvalResourceName", path: "evalResourceName", kind: &T_RESOURCE_NAME_TYPE },
    Member { name: "EvalDecision", wire: "EvalDecision", path: "evalDecision", kind: &T_POLICY_EVALUATION_DECISION_TYPE },
    Member { name: "MatchedStatements", wire: "MatchedStatements", path: "matchedStatements", kind: &T_STATEMENT_LIST_TYPE },
    Member { name: "MissingContextValues", wire: "MissingContextValues", path: "missingContextValues", kind: &T_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE },
    Member { name: "OrganizationsDecisionDetail", wire: "OrganizationsDecisionDetail", path: "organizationsDecisionDetail", kind: &Type::FREE },
    Member {
        name: "PermissionsBoundaryDecisionDetail",
        wire: "PermissionsBoundaryDecisionDetail",
        path: "permissionsBoundaryDecisionDetail",
        kind: &Type::FREE,
    },
    Member { name: "EvalDecisionDetails", wire: "EvalDecisionDetails", path: "evalDecisionDetails", kind: &T_EVAL_DECISION_DETAILS_TYPE },
    Member {
        name: "ResourceSpecificResults",
        wire: "ResourceSpecificResults",
        path: "resourceSpecificResults",
        kind: &T_RESOURCE_SPECIFIC_RESULT_LIST_TYPE,
    },
];
/// `EvaluationResult`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EvaluationResult {
    /// `EvalActionName`
    pub eval_action_name: String,
    /// `EvalResourceName`
    pub eval_resource_name: Option<String>,
    /// `EvalDecision`
    pub eval_decision: String,
    /// `MatchedStatements`
    pub matched_statements: Option<Vec<Statement>>,
    /// `MissingContextValues`
    pub missing_context_values: Option<Vec<String>>,
    /// `OrganizationsDecisionDetail`
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    /// `PermissionsBoundaryDecisionDetail`
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    /// `EvalDecisionDetails`
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    /// `ResourceSpecificResults`
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}
impl Record for EvaluationResult {
    const MEMBERS: &'static [Member] = &EVALUATION_RESULT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            eval_action_name: from.required(&EVALUATION_RESULT_MEMBERS[0]),
            eval_resource_name: from.optional(&EVALUATION_RESULT_MEMBERS[1]),
            eval_decision: from.required(&EVALUATION_RESULT_MEMBERS[2]),
            matched_statements: from.optional(&EVALUATION_RESULT_MEMBERS[3]),
            missing_context_values: from.optional(&EVALUATION_RESULT_MEMBERS[4]),
            organizations_decision_detail: from.optional(&EVALUATION_RESULT_MEMBERS[5]),
            permissions_boundary_decision_detail: from.optional(&EVALUATION_RESULT_MEMBERS[6]),
            eval_decision_details: from.optional(&EVALUATION_RESULT_MEMBERS[7]),
            resource_specific_results: from.optional(&EVALUATION_RESULT_MEMBERS[8]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &EVALUATION_RESULT_MEMBERS[0], &self.eval_action_name);
        write_optional(to, &EVALUATION_RESULT_MEMBERS[1], self.eval_resource_name.as_ref());
        write_required(to, &EVALUATION_RESULT_MEMBERS[2], &self.eval_decision);
        write_optional(to, &EVALUATION_RESULT_MEMBERS[3], self.matched_statements.as_ref());
        write_optional(to, &EVALUATION_RESULT_MEMBERS[4], self.missing_context_values.as_ref());
        write_optional(to, &EVALUATION_RESULT_MEMBERS[5], self.organizations_decision_detail.as_ref());
        write_optional(to, &EVALUATION_RESULT_MEMBERS[6], self.permissions_boundary_decision_detail.as_ref());
        write_optional(to, &EVALUATION_RESULT_MEMBERS[7], self.eval_decision_details.as_ref());
        write_optional(to, &EVALUATION_RESULT_MEMBERS[8], self.resource_specific_results.as_ref());
    }
}
static T_EVALUATION_RESULTS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_FEATURE_DISABLED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_FEATURE_ENABLED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_FEATURE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["RootCredentialsManagement", "RootSessions"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_FEATURES_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_FEATURE_TYPE), key: None, item_name: "member", sensitive: false };
static GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "State", wire: "State", path: "state", kind: &T_REPORT_STATE_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_REPORT_STATE_DESCRIPTION_TYPE },
];
/// `GenerateCredentialReportResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateCredentialReportResponse {
    /// `State`
    pub state: Option<String>,
    /// `Description`
    pub description: Option<String>,
}
impl Record for GenerateCredentialReportResponse {
    const MEMBERS: &'static [Member] = &GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            state: from.optional(&GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS[0]),
            description: from.optional(&GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS[0], self.state.as_ref());
        write_optional(to, &GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS[1], self.description.as_ref());
    }
}
static GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "EntityPath", wire: "EntityPath", path: "entityPath", kind: &T_ORGANIZATIONS_ENTITY_PATH_TYPE },
    Member { name: "OrganizationsPolicyId", wire: "OrganizationsPolicyId", path: "organizationsPolicyId", kind: &T_ORGANIZATIONS_POLICY_ID_TYPE },
];
/// `GenerateOrganizationsAccessReportRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateOrganizationsAccessReportRequest {
    /// `EntityPath`
    pub entity_path: String,
    /// `OrganizationsPolicyId`
    pub organizations_policy_id: Option<String>,
}
impl Record for GenerateOrganizationsAccessReportRequest {
    const MEMBERS: &'static [Member] = &GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            entity_path: from.required(&GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[0]),
            organizations_policy_id: from.optional(&GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[0], &self.entity_path);
        write_optional(to, &GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[1], self.organizations_policy_id.as_ref());
    }
}
static GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "JobId", wire: "JobId", path: "jobId", kind: &T_JOB_ID_TYPE }];
/// `GenerateOrganizationsAccessReportResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateOrganizationsAccessReportResponse {
    /// `JobId`
    pub job_id: Option<String>,
}
impl Record for GenerateOrganizationsAccessReportResponse {
    const MEMBERS: &'static [Member] = &GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { job_id: from.optional(&GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[0], self.job_id.as_ref());
    }
}
static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "Granularity", wire: "Granularity", path: "granularity", kind: &T_ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE },
];
/// `GenerateServiceLastAccessedDetailsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    /// `Arn`
    pub arn: String,
    /// `Granularity`
    pub granularity: Option<String>,
}
impl Record for GenerateServiceLastAccessedDetailsRequest {
    const MEMBERS: &'static [Member] = &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            arn: from.required(&GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[0]),
            granularity: from.optional(&GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[0], &self.arn);
        write_optional(to, &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[1], self.granularity.as_ref());
    }
}
static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "JobId", wire: "JobId", path: "jobId", kind: &T_JOB_ID_TYPE }];
/// `GenerateServiceLastAccessedDetailsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    /// `JobId`
    pub job_id: Option<String>,
}
impl Record for GenerateServiceLastAccessedDetailsResponse {
    const MEMBERS: &'static [Member] = &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { job_id: from.optional(&GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[0], self.job_id.as_ref());
    }
}
static GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE }];
/// `GetAccessKeyLastUsedRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyLastUsedRequest {
    /// `AccessKeyId`
    pub access_key_id: String,
}
impl Record for GetAccessKeyLastUsedRequest {
    const MEMBERS: &'static [Member] = &GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { access_key_id: from.required(&GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS[0], &self.access_key_id);
    }
}
static GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "AccessKeyLastUsed", wire: "AccessKeyLastUsed", path: "accessKeyLastUsed", kind: &Type::FREE },
];
/// `GetAccessKeyLastUsedResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyLastUsedResponse {
    /// `UserName`
    pub user_name: Option<String>,
    /// `AccessKeyLastUsed`
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}
impl Record for GetAccessKeyLastUsedResponse {
    const MEMBERS: &'static [Member] = &GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS[0]),
            access_key_last_used: from.optional(&GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS[1], self.access_key_last_used.as_ref());
    }
}
static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "Filter", wire: "Filter", path: "filter", kind: &T_ENTITY_LIST_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
];
/// `GetAccountAuthorizationDetailsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountAuthorizationDetailsRequest {
    /// `Filter`
    pub filter: Option<Vec<String>>,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for GetAccountAuthorizationDetailsRequest {
    const MEMBERS: &'static [Member] = &GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            filter: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS[0]),
            max_items: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS[1]),
            marker: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS[0], self.filter.as_ref());
        write_optional(to, &GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS[1], self.max_items.as_ref());
        write_optional(to, &GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS[2], self.marker.as_ref());
    }
}
static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS: [Member; 6] = [
    Member { name: "UserDetailList", wire: "UserDetailList", path: "userDetailList", kind: &T_USER_DETAIL_LIST_TYPE },
    Member { name: "GroupDetailList", wire: "GroupDetailList", path: "groupDetailList", kind: &T_GROUP_DETAIL_LIST_TYPE },
    Member { name: "RoleDetailList", wire: "RoleDetailList", path: "roleDetailList", kind: &T_ROLE_DETAIL_LIST_TYPE },
    Member { name: "Policies", wire: "Policies", path: "policies", kind: &T_MANAGED_POLICY_DETAIL_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `GetAccountAuthorizationDetailsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountAuthorizationDetailsResponse {
    /// `UserDetailList`
    pub user_detail_list: Option<Vec<UserDetail>>,
    /// `GroupDetailList`
    pub group_detail_list: Option<Vec<GroupDetail>>,
    /// `RoleDetailList`
    pub role_detail_list: Option<Vec<RoleDetail>>,
    /// `Policies`
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for GetAccountAuthorizationDetailsResponse {
    const MEMBERS: &'static [Member] = &GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_detail_list: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[0]),
            group_detail_list: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[1]),
            role_detail_list: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[2]),
            policies: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[3]),
            is_truncated: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[4]),
            marker: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[0], self.user_detail_list.as_ref());
        write_optional(to, &GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[1], self.group_detail_list.as_ref());
        write_optional(to, &GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[2], self.role_detail_list.as_ref());
        write_optional(to, &GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[3], self.policies.as_ref());
        write_optional(to, &GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[4], self.is_truncated.as_ref());
        write_optional(to, &GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[5], self.marker.as_ref());
    }
}
static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "PasswordPolicy", wire: "PasswordPolicy", path: "passwordPolicy", kind: &Type::FREE }];
/// `GetAccountPasswordPolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPasswordPolicyResponse {
    /// `PasswordPolicy`
    pub password_policy: PasswordPolicy,
}
impl Record for GetAccountPasswordPolicyResponse {
    const MEMBERS: &'static [Member] = &GET_ACCOUNT_PASSWORD_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { password_policy: from.required(&GET_ACCOUNT_PASSWORD_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ACCOUNT_PASSWORD_POLICY_RESPONSE_MEMBERS[0], &self.password_policy);
    }
}
/// `GetAccountPropertiesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPropertiesRequest {}
impl Record for GetAccountPropertiesRequest {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static GET_ACCOUNT_PROPERTIES_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Properties", wire: "Properties", path: "properties", kind: &T_ACCOUNT_PROPERTIES_MAP_TYPE }];
/// `GetAccountPropertiesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPropertiesResponse {
    /// `Properties`
    pub properties: Option<BTreeMap<String, String>>,
}
impl Record for GetAccountPropertiesResponse {
    const MEMBERS: &'static [Member] = &GET_ACCOUNT_PROPERTIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { properties: from.optional(&GET_ACCOUNT_PROPERTIES_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_ACCOUNT_PROPERTIES_RESPONSE_MEMBERS[0], self.properties.as_ref());
    }
}
static GET_ACCOUNT_SUMMARY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "SummaryMap", wire: "SummaryMap", path: "summaryMap", kind: &T_SUMMARY_MAP_TYPE }];
/// `GetAccountSummaryResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountSummaryResponse {
    /// `SummaryMap`
    pub summary_map: Option<BTreeMap<String, i32>>,
}
impl Record for GetAccountSummaryResponse {
    const MEMBERS: &'static [Member] = &GET_ACCOUNT_SUMMARY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { summary_map: from.optional(&GET_ACCOUNT_SUMMARY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_ACCOUNT_SUMMARY_RESPONSE_MEMBERS[0], self.summary_map.as_ref());
    }
}
static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "PolicyInputList", wire: "PolicyInputList", path: "policyInputList", kind: &T_SIMULATION_POLICY_LIST_TYPE }];
/// `GetContextKeysForCustomPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForCustomPolicyRequest {
    /// `PolicyInputList`
    pub policy_input_list: Vec<String>,
}
impl Record for GetContextKeysForCustomPolicyRequest {
    const MEMBERS: &'static [Member] = &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_input_list: from.required(&GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS[0], &self.policy_input_list);
    }
}
static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ContextKeyNames", wire: "ContextKeyNames", path: "contextKeyNames", kind: &T_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE }];
/// `GetContextKeysForPolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForPolicyResponse {
    /// `ContextKeyNames`
    pub context_key_names: Option<Vec<String>>,
}
impl Record for GetContextKeysForPolicyResponse {
    const MEMBERS: &'static [Member] = &GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { context_key_names: from.optional(&GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_MEMBERS[0], self.context_key_names.as_ref());
    }
}
static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "PolicySourceArn", wire: "PolicySourceArn", path: "policySourceArn", kind: &T_ARN_TYPE },
    Member { name: "PolicyInputList", wire: "PolicyInputList", path: "policyInputList", kind: &T_SIMULATION_POLICY_LIST_TYPE },
];
/// `GetContextKeysForPrincipalPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    /// `PolicySourceArn`
    pub policy_source_arn: String,
    /// `PolicyInputList`
    pub policy_input_list: Option<Vec<String>>,
}
impl Record for GetContextKeysForPrincipalPolicyRequest {
    const MEMBERS: &'static [Member] = &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_source_arn: from.required(&GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS[0]),
            policy_input_list: from.optional(&GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS[0], &self.policy_source_arn);
        write_optional(to, &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS[1], self.policy_input_list.as_ref());
    }
}
static GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Content", wire: "Content", path: "content", kind: &T_REPORT_CONTENT_TYPE },
    Member { name: "ReportFormat", wire: "ReportFormat", path: "reportFormat", kind: &T_REPORT_FORMAT_TYPE },
    Member { name: "GeneratedTime", wire: "GeneratedTime", path: "generatedTime", kind: &T_DATE_TYPE },
];
/// `GetCredentialReportResponse`
#[derive(Clone, PartialEq, Default)]
pub struct GetCredentialReportResponse {
    /// `Content`
    pub content: Option<Vec<u8>>,
    /// `ReportFormat`
    pub report_format: Option<String>,
    /// `GeneratedTime`
    pub generated_time: Option<Timestamp>,
}
impl std::fmt::Debug for GetCredentialReportResponse {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("GetCredentialReportResponse(…)")
    }
}
impl Record for GetCredentialReportResponse {
    const MEMBERS: &'static [Member] = &GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            content: from.optional(&GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[0]),
            report_format: from.optional(&GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[1]),
            generated_time: from.optional(&GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[0], self.content.as_ref());
        write_optional(to, &GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[1], self.report_format.as_ref());
        write_optional(to, &GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[2], self.generated_time.as_ref());
    }
}
static GET_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE },
    Member { name: "DelegationPermissionCheck", wire: "DelegationPermissionCheck", path: "delegationPermissionCheck", kind: &T_BOOLEAN_TYPE },
];
/// `GetDelegationRequestRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
    /// `DelegationPermissionCheck`
    pub delegation_permission_check: Option<bool>,
}
impl Record for GetDelegationRequestRequest {
    const MEMBERS: &'static [Member] = &GET_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegation_request_id: from.required(&GET_DELEGATION_REQUEST_REQUEST_MEMBERS[0]),
            delegation_permission_check: from.optional(&GET_DELEGATION_REQUEST_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_DELEGATION_REQUEST_REQUEST_MEMBERS[0], &self.delegation_request_id);
        write_optional(to, &GET_DELEGATION_REQUEST_REQUEST_MEMBERS[1], self.delegation_permission_check.as_ref());
    }
}
static GET_DELEGATION_REQUEST_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "DelegationRequest", wire: "DelegationRequest", path: "delegationRequest", kind: &Type::FREE },
    Member { name: "PermissionCheckStatus", wire: "PermissionCheckStatus", path: "permissionCheckStatus", kind: &T_PERMISSION_CHECK_STATUS_TYPE },
    Member { name: "PermissionCheckResult", wire: "PermissionCheckResult", path: "permissionCheckResult", kind: &T_PERMISSION_CHECK_RESULT_TYPE },
];
/// `GetDelegationRequestResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDelegationRequestResponse {
    /// `DelegationRequest`
    pub delegation_request: Option<DelegationRequest>,
    /// `PermissionCheckStatus`
    pub permission_check_status: Option<String>,
    /// `PermissionCheckResult`
    pub permission_check_result: Option<String>,
}
impl Record for GetDelegationRequestResponse {
    const MEMBERS: &'static [Member] = &GET_DELEGATION_REQUEST_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegation_request: from.optional(&GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[0]),
            permission_check_status: from.optional(&GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[1]),
            permission_check_result: from.optional(&GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[0], self.delegation_request.as_ref());
        write_optional(to, &GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[1], self.permission_check_status.as_ref());
        write_optional(to, &GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[2], self.permission_check_result.as_ref());
    }
}
static GET_GROUP_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
];
/// `GetGroupPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupPolicyRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyName`
    pub policy_name: String,
}
impl Record for GetGroupPolicyRequest {
    const MEMBERS: &'static [Member] = &GET_GROUP_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { group_name: from.required(&GET_GROUP_POLICY_REQUEST_MEMBERS[0]), policy_name: from.required(&GET_GROUP_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_GROUP_POLICY_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &GET_GROUP_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
static GET_GROUP_POLICY_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `GetGroupPolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupPolicyResponse {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}
impl Record for GetGroupPolicyResponse {
    const MEMBERS: &'static [Member] = &GET_GROUP_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&GET_GROUP_POLICY_RESPONSE_MEMBERS[0]),
            policy_name: from.required(&GET_GROUP_POLICY_RESPONSE_MEMBERS[1]),
            policy_document: from.required(&GET_GROUP_POLICY_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_GROUP_POLICY_RESPONSE_MEMBERS[0], &self.group_name);
        write_required(to, &GET_GROUP_POLICY_RESPONSE_MEMBERS[1], &self.policy_name);
        write_required(to, &GET_GROUP_POLICY_RESPONSE_MEMBERS[2], &self.policy_document);
    }
}
static GET_GROUP_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `GetGroupRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupRequest {
    /// `GroupName`
    pub group_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for GetGroupRequest {
    const MEMBERS: &'static [Member] = &GET_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&GET_GROUP_REQUEST_MEMBERS[0]),
            marker: from.optional(&GET_GROUP_REQUEST_MEMBERS[1]),
            max_items: from.optional(&GET_GROUP_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_GROUP_REQUEST_MEMBERS[0], &self.group_name);
        write_optional(to, &GET_GROUP_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &GET_GROUP_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static GET_GROUP_RESPONSE_MEMBERS: [Member; 4] = [
    Member { name: "Group", wire: "Group", path: "group", kind: &Type::FREE },
    Member { name: "Users", wire: "Users", path: "users", kind: &T_USER_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `GetGroupResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupResponse {
    /// `Group`
    pub group: Group,
    /// `Users`
    pub users: Vec<User>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for GetGroupResponse {
    const MEMBERS: &'static [Member] = &GET_GROUP_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group: from.required(&GET_GROUP_RESPONSE_MEMBERS[0]),
            users: from.required(&GET_GROUP_RESPONSE_MEMBERS[1]),
            is_truncated: from.optional(&GET_GROUP_RESPONSE_MEMBERS[2]),
            marker: from.optional(&GET_GROUP_RESPONSE_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_GROUP_RESPONSE_MEMBERS[0], &self.group);
        write_required(to, &GET_GROUP_RESPONSE_MEMBERS[1], &self.users);
        write_optional(to, &GET_GROUP_RESPONSE_MEMBERS[2], self.is_truncated.as_ref());
        write_optional(to, &GET_GROUP_RESPONSE_MEMBERS[3], self.marker.as_ref());
    }
}
static GET_HUMAN_READABLE_SUMMARY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "EntityArn", wire: "EntityArn", path: "entityArn", kind: &T_ARN_TYPE },
    Member { name: "Locale", wire: "Locale", path: "locale", kind: &T_LOCALE_TYPE },
];
/// `GetHumanReadableSummaryRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHumanReadableSummaryRequest {
    /// `EntityArn`
    pub entity_arn: String,
    /// `Locale`
    pub locale: Option<String>,
}
impl Record for GetHumanReadableSummaryRequest {
    const MEMBERS: &'static [Member] = &GET_HUMAN_READABLE_SUMMARY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            entity_arn: from.required(&GET_HUMAN_READABLE_SUMMARY_REQUEST_MEMBERS[0]),
            locale: from.optional(&GET_HUMAN_READABLE_SUMMARY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_HUMAN_READABLE_SUMMARY_REQUEST_MEMBERS[0], &self.entity_arn);
        write_optional(to, &GET_HUMAN_READABLE_SUMMARY_REQUEST_MEMBERS[1], self.locale.as_ref());
    }
}
static GET_HUMAN_READABLE_SUMMARY_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "SummaryContent", wire: "SummaryContent", path: "summaryContent", kind: &T_SUMMARY_CONTENT_TYPE },
    Member { name: "Locale", wire: "Locale", path: "locale", kind: &T_LOCALE_TYPE },
    Member { name: "SummaryState", wire: "SummaryState", path: "summaryState", kind: &T_SUMMARY_STATE_TYPE },
];
/// `GetHumanReadableSummaryResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHumanReadableSummaryResponse {
    /// `SummaryContent`
    pub summary_content: Option<String>,
    /// `Locale`
    pub locale: Option<String>,
    /// `SummaryState`
    pub summary_state: Option<String>,
}
impl Record for GetHumanReadableSummaryResponse {
    const MEMBERS: &'static [Member] = &GET_HUMAN_READABLE_SUMMARY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            summary_content: from.optional(&GET_HUMAN_READABLE_SUMMARY_RESPONSE_MEMBERS[0]),
            locale: from.optional(&GET_HUMAN_READABLE_SUMMARY_RESPONSE_MEMBERS[1]),
            summary_state: from.optional(&GET_HUMAN_READABLE_SUMMARY_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_HUMAN_READABLE_SUMMARY_RESPONSE_MEMBERS[0], self.summary_content.as_ref());
        write_optional(to, &GET_HUMAN_READABLE_SUMMARY_RESPONSE_MEMBERS[1], self.locale.as_ref());
        write_optional(to, &GET_HUMAN_READABLE_SUMMARY_RESPONSE_MEMBERS[2], self.summary_state.as_ref());
    }
}
static GET_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE }];
/// `GetInstanceProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
}
impl Record for GetInstanceProfileRequest {
    const MEMBERS: &'static [Member] = &GET_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { instance_profile_name: from.required(&GET_INSTANCE_PROFILE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
    }
}
static GET_INSTANCE_PROFILE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "InstanceProfile", wire: "InstanceProfile", path: "instanceProfile", kind: &Type::FREE }];
/// `GetInstanceProfileResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstanceProfileResponse {
    /// `InstanceProfile`
    pub instance_profile: InstanceProfile,
}
impl Record for GetInstanceProfileResponse {
    const MEMBERS: &'static [Member] = &GET_INSTANCE_PROFILE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { instance_profile: from.required(&GET_INSTANCE_PROFILE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_INSTANCE_PROFILE_RESPONSE_MEMBERS[0], &self.instance_profile);
    }
}
static GET_LOGIN_PROFILE_REQUEST_MEMBERS: [Member; 1] = [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE }];
/// `GetLoginProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLoginProfileRequest {
    /// `UserName`
    pub user_name: Option<String>,
}
impl Record for GetLoginProfileRequest {
    const MEMBERS: &'static [Member] = &GET_LOGIN_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&GET_LOGIN_PROFILE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_LOGIN_PROFILE_REQUEST_MEMBERS[0], self.user_name.as_ref());
    }
}
static GET_LOGIN_PROFILE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "LoginProfile", wire: "LoginProfile", path: "loginProfile", kind: &Type::FREE }];
/// `GetLoginProfileResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLoginProfileResponse {
    /// `LoginProfile`
    pub login_profile: LoginProfile,
}
impl Record for GetLoginProfileResponse {
    const MEMBERS: &'static [Member] = &GET_LOGIN_PROFILE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { login_profile: from.required(&GET_LOGIN_PROFILE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_LOGIN_PROFILE_RESPONSE_MEMBERS[0], &self.login_profile);
    }
}
static GET_MFA_DEVICE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
];
/// `GetMFADeviceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMFADeviceRequest {
    /// `SerialNumber`
    pub serial_number: String,
    /// `UserName`
    pub user_name: Option<String>,
}
impl Record for GetMFADeviceRequest {
    const MEMBERS: &'static [Member] = &GET_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { serial_number: from.required(&GET_MFA_DEVICE_REQUEST_MEMBERS[0]), user_name: from.optional(&GET_MFA_DEVICE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_MFA_DEVICE_REQUEST_MEMBERS[0], &self.serial_number);
        write_optional(to, &GET_MFA_DEVICE_REQUEST_MEMBERS[1], self.user_name.as_ref());
    }
}
static GET_MFA_DEVICE_RESPONSE_MEMBERS: [Member; 4] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "EnableDate", wire: "EnableDate", path: "enableDate", kind: &T_DATE_TYPE },
    Member { name: "Certifications", wire: "Certifications", path: "certifications", kind: &T_CERTIFICATION_MAP_TYPE },
];
/// `GetMFADeviceResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMFADeviceResponse {
    /// `UserName`
    pub user_name: Option<String>,
    /// `SerialNumber`
    pub serial_number: String,
    /// `EnableDate`
    pub enable_date: Option<Timestamp>,
    /// `Certifications`
    pub certifications: Option<BTreeMap<String, String>>,
}
impl Record for GetMFADeviceResponse {
    const MEMBERS: &'static [Member] = &GET_MFA_DEVICE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&GET_MFA_DEVICE_RESPONSE_MEMBERS[0]),
            serial_number: from.required(&GET_MFA_DEVICE_RESPONSE_MEMBERS[1]),
            enable_date: from.optional(&GET_MFA_DEVICE_RESPONSE_MEMBERS[2]),
            certifications: from.optional(&GET_MFA_DEVICE_RESPONSE_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_MFA_DEVICE_RESPONSE_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &GET_MFA_DEVICE_RESPONSE_MEMBERS[1], &self.serial_number);
        write_optional(to, &GET_MFA_DEVICE_RESPONSE_MEMBERS[2], self.enable_date.as_ref());
        write_optional(to, &GET_MFA_DEVICE_RESPONSE_MEMBERS[3], self.certifications.as_ref());
    }
}
static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE }];
/// `GetOpenIDConnectProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
}
impl Record for GetOpenIDConnectProviderRequest {
    const MEMBERS: &'static [Member] = &GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { open_id_connect_provider_arn: from.required(&GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
    }
}
static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS: [Member; 5] = [
    Member { name: "Url", wire: "Url", path: "url", kind: &T_OPEN_ID_CONNECT_PROVIDER_URL_TYPE },
    Member { name: "ClientIDList", wire: "ClientIDList", path: "clientIDList", kind: &T_CLIENT_ID_LIST_TYPE },
    Member { name: "ThumbprintList", wire: "ThumbprintList", path: "thumbprintList", kind: &T_THUMBPRINT_LIST_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `GetOpenIDConnectProviderResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpenIDConnectProviderResponse {
    /// `Url`
    pub url: Option<String>,
    /// `ClientIDList`
    pub client_id_list: Option<Vec<String>>,
    /// `ThumbprintList`
    pub thumbprint_list: Option<Vec<String>>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for GetOpenIDConnectProviderResponse {
    const MEMBERS: &'static [Member] = &GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            url: from.optional(&GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[0]),
            client_id_list: from.optional(&GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[1]),
            thumbprint_list: from.optional(&GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[2]),
            create_date: from.optional(&GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[3]),
            tags: from.optional(&GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[0], self.url.as_ref());
        write_optional(to, &GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[1], self.client_id_list.as_ref());
        write_optional(to, &GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[2], self.thumbprint_list.as_ref());
        write_optional(to, &GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[3], self.create_date.as_ref());
        write_optional(to, &GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[4], self.tags.as_ref());
    }
}
static GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "JobId", wire: "JobId", path: "jobId", kind: &T_JOB_ID_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "SortKey", wire: "SortKey", path: "sortKey", kind: &T_SORT_KEY_TYPE },
];
/// `GetOrganizationsAccessReportRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOrganizationsAccessReportRequest {
    /// `JobId`
    pub job_id: String,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
    /// `SortKey`
    pub sort_key: Option<String>,
}
impl Record for GetOrganizationsAccessReportRequest {
    const MEMBERS: &'static [Member] = &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            job_id: from.required(&GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[0]),
            max_items: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[1]),
            marker: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[2]),
            sort_key: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[0], &self.job_id);
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[1], self.max_items.as_ref());
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[2], self.marker.as_ref());
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[3], self.sort_key.as_ref());
    }
}
static GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS: [Member; 9] = [
    Member { name: "JobStatus", wire: "JobStatus", path: "jobStatus", kind: &T_JOB_STATUS_TYPE },
    Member { name: "JobCreationDate", wire: "JobCreationDate", path: "jobCreationDate", kind: &T_DATE_TYPE },
    Member { name: "JobCompletionDate", wire: "JobCompletionDate", path: "jobCompletionDate", kind: &T_DATE_TYPE },
    Member { name: "NumberOfServicesAccessible", wire: "NumberOfServicesAccessible", path: "numberOfServicesAccessible", kind: &T_INTEGER_TYPE },
    Member { name: "NumberOfServicesNotAccessed", wire: "NumberOfServicesNotAccessed", path: "numberOfServicesNotAccessed", kind: &T_INTEGER_TYPE },
    Member { name: "AccessDetails", wire: "AccessDetails", path: "accessDetails", kind: &T_ACCESS_DETAILS },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "ErrorDetails", wire: "ErrorDetails", path: "errorDetails", kind: &Type::FREE },
];
/// `GetOrganizationsAccessReportResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOrganizationsAccessReportResponse {
    /// `JobStatus`
    pub job_status: String,
    /// `JobCreationDate`
    pub job_creation_date: Timestamp,
    /// `JobCompletionDate`
    pub job_completion_date: Option<Timestamp>,
    /// `NumberOfServicesAccessible`
    pub number_of_services_accessible: Option<i32>,
    /// `NumberOfServicesNotAccessed`
    pub number_of_services_not_accessed: Option<i32>,
    /// `AccessDetails`
    pub access_details: Option<Vec<AccessDetail>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
    /// `ErrorDetails`
    pub error_details: Option<ErrorDetails>,
}
impl Record for GetOrganizationsAccessReportResponse {
    const MEMBERS: &'static [Member] = &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            job_status: from.required(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[0]),
            job_creation_date: from.required(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[1]),
            job_completion_date: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[2]),
            number_of_services_accessible: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[3]),
            number_of_services_not_accessed: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[4]),
            access_details: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[5]),
            is_truncated: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[6]),
            marker: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[7]),
            error_details: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[8]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[0], &self.job_status);
        write_required(to, &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[1], &self.job_creation_date);
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[2], self.job_completion_date.as_ref());
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[3], self.number_of_services_accessible.as_ref());
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[4], self.number_of_services_not_accessed.as_ref());
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[5], self.access_details.as_ref());
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[6], self.is_truncated.as_ref());
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[7], self.marker.as_ref());
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[8], self.error_details.as_ref());
    }
}
static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "IssuerIdentifier", wire: "IssuerIdentifier", path: "issuerIdentifier", kind: &T_STRING_TYPE },
    Member { name: "JwtVendingEnabled", wire: "JwtVendingEnabled", path: "jwtVendingEnabled", kind: &T_BOOLEAN_TYPE },
];
/// `GetOutboundWebIdentityFederationInfoResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOutboundWebIdentityFederationInfoResponse {
    /// `IssuerIdentifier`
    pub issuer_identifier: Option<String>,
    /// `JwtVendingEnabled`
    pub jwt_vending_enabled: Option<bool>,
}
impl Record for GetOutboundWebIdentityFederationInfoResponse {
    const MEMBERS: &'static [Member] = &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            issuer_identifier: from.optional(&GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE_MEMBERS[0]),
            jwt_vending_enabled: from.optional(&GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE_MEMBERS[0], self.issuer_identifier.as_ref());
        write_optional(to, &GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE_MEMBERS[1], self.jwt_vending_enabled.as_ref());
    }
}
static GET_POLICY_REQUEST_MEMBERS: [Member; 1] = [Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE }];
/// `GetPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
}
impl Record for GetPolicyRequest {
    const MEMBERS: &'static [Member] = &GET_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&GET_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_POLICY_REQUEST_MEMBERS[0], &self.policy_arn);
    }
}
static GET_POLICY_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Policy", wire: "Policy", path: "policy", kind: &Type::FREE }];
/// `GetPolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}
impl Record for GetPolicyResponse {
    const MEMBERS: &'static [Member] = &GET_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy: from.optional(&GET_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_POLICY_RESPONSE_MEMBERS[0], self.policy.as_ref());
    }
}
static GET_POLICY_VERSION_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "VersionId", wire: "VersionId", path: "versionId", kind: &T_POLICY_VERSION_ID_TYPE },
];
/// `GetPolicyVersionRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyVersionRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `VersionId`
    pub version_id: String,
}
impl Record for GetPolicyVersionRequest {
    const MEMBERS: &'static [Member] = &GET_POLICY_VERSION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&GET_POLICY_VERSION_REQUEST_MEMBERS[0]), version_id: from.required(&GET_POLICY_VERSION_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_POLICY_VERSION_REQUEST_MEMBERS[0], &self.policy_arn);
        write_required(to, &GET_POLICY_VERSION_REQUEST_MEMBERS[1], &self.version_id);
    }
}
static GET_POLICY_VERSION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "PolicyVersion", wire: "PolicyVersion", path: "policyVersion", kind: &Type::FREE }];
/// `GetPolicyVersionResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyVersionResponse {
    /// `PolicyVersion`
    pub policy_version: Option<PolicyVersion>,
}
impl Record for GetPolicyVersionResponse {
    const MEMBERS: &'static [Member] = &GET_POLICY_VERSION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_version: from.optional(&GET_POLICY_VERSION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_POLICY_VERSION_RESPONSE_MEMBERS[0], self.policy_version.as_ref());
    }
}
static GET_ROLE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
];
/// `GetRolePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyName`
    pub policy_name: String,
}
impl Record for GetRolePolicyRequest {
    const MEMBERS: &'static [Member] = &GET_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&GET_ROLE_POLICY_REQUEST_MEMBERS[0]), policy_name: from.required(&GET_ROLE_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &GET_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
static GET_ROLE_POLICY_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `GetRolePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRolePolicyResponse {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}
impl Record for GetRolePolicyResponse {
    const MEMBERS: &'static [Member] = &GET_ROLE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&GET_ROLE_POLICY_RESPONSE_MEMBERS[0]),
            policy_name: from.required(&GET_ROLE_POLICY_RESPONSE_MEMBERS[1]),
            policy_document: from.required(&GET_ROLE_POLICY_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_POLICY_RESPONSE_MEMBERS[0], &self.role_name);
        write_required(to, &GET_ROLE_POLICY_RESPONSE_MEMBERS[1], &self.policy_name);
        write_required(to, &GET_ROLE_POLICY_RESPONSE_MEMBERS[2], &self.policy_document);
    }
}
static GET_ROLE_REQUEST_MEMBERS: [Member; 1] = [Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE }];
/// `GetRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleRequest {
    /// `RoleName`
    pub role_name: String,
}
impl Record for GetRoleRequest {
    const MEMBERS: &'static [Member] = &GET_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&GET_ROLE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_REQUEST_MEMBERS[0], &self.role_name);
    }
}
static GET_ROLE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Role", wire: "Role", path: "role", kind: &Type::FREE }];
/// `GetRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleResponse {
    /// `Role`
    pub role: Role,
}
impl Record for GetRoleResponse {
    const MEMBERS: &'static [Member] = &GET_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role: from.required(&GET_ROLE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_RESPONSE_MEMBERS[0], &self.role);
    }
}
static GET_ROLE_TEMPLATE_VERSION_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "TemplateArn", wire: "TemplateArn", path: "templateArn", kind: &T_ARN_TYPE },
    Member { name: "MinorVersion", wire: "MinorVersion", path: "minorVersion", kind: &T_MINOR_VERSION_TYPE },
];
/// `GetRoleTemplateVersionRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleTemplateVersionRequest {
    /// `TemplateArn`
    pub template_arn: String,
    /// `MinorVersion`
    pub minor_version: Option<i32>,
}
impl Record for GetRoleTemplateVersionRequest {
    const MEMBERS: &'static [Member] = &GET_ROLE_TEMPLATE_VERSION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            template_arn: from.required(&GET_ROLE_TEMPLATE_VERSION_REQUEST_MEMBERS[0]),
            minor_version: from.optional(&GET_ROLE_TEMPLATE_VERSION_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_TEMPLATE_VERSION_REQUEST_MEMBERS[0], &self.template_arn);
        write_optional(to, &GET_ROLE_TEMPLATE_VERSION_REQUEST_MEMBERS[1], self.minor_version.as_ref());
    }
}
static GET_ROLE_TEMPLATE_VERSION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "RoleTemplateVersion", wire: "RoleTemplateVersion", path: "roleTemplateVersion", kind: &Type::FREE }];
/// `GetRoleTemplateVersionResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleTemplateVersionResponse {
    /// `RoleTemplateVersion`
    pub role_template_version: RoleTemplateVersion,
}
impl Record for GetRoleTemplateVersionResponse {
    const MEMBERS: &'static [Member] = &GET_ROLE_TEMPLATE_VERSION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_template_version: from.required(&GET_ROLE_TEMPLATE_VERSION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_TEMPLATE_VERSION_RESPONSE_MEMBERS[0], &self.role_template_version);
    }
}
static GET_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE }];
/// `GetSAMLProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
}
impl Record for GetSAMLProviderRequest {
    const MEMBERS: &'static [Member] = &GET_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { saml_provider_arn: from.required(&GET_SAML_PROVIDER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SAML_PROVIDER_REQUEST_MEMBERS[0], &self.saml_provider_arn);
    }
}
static GET_SAML_PROVIDER_RESPONSE_MEMBERS: [Member; 7] = [
    Member { name: "SAMLProviderUUID", wire: "SAMLProviderUUID", path: "sAMLProviderUUID", kind: &T_PRIVATE_KEY_ID_TYPE },
    Member { name: "SAMLMetadataDocument", wire: "SAMLMetadataDocument", path: "sAMLMetadataDocument", kind: &T_SAML_METADATA_DOCUMENT_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "ValidUntil", wire: "ValidUntil", path: "validUntil", kind: &T_DATE_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member {
        name: "AssertionEncryptionMode",
        wire: "AssertionEncryptionMode",
        path: "assertionEncryptionMode",
        kind: &T_ASSERTION_ENCRYPTION_MODE_TYPE,
    },
    Member { name: "PrivateKeyList", wire: "PrivateKeyList", path: "privateKeyList", kind: &T_PRIVATE_KEY_LIST },
];
/// `GetSAMLProviderResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSAMLProviderResponse {
    /// `SAMLProviderUUID`
    pub saml_provider_uuid: Option<String>,
    /// `SAMLMetadataDocument`
    pub saml_metadata_document: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `ValidUntil`
    pub valid_until: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `AssertionEncryptionMode`
    pub assertion_encryption_mode: Option<String>,
    /// `PrivateKeyList`
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
}
impl Record for GetSAMLProviderResponse {
    const MEMBERS: &'static [Member] = &GET_SAML_PROVIDER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            saml_provider_uuid: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[0]),
            saml_metadata_document: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[1]),
            create_date: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[2]),
            valid_until: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[3]),
            tags: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[4]),
            assertion_encryption_mode: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[5]),
            private_key_list: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[6]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_SAML_PROVIDER_RESPONSE_MEMBERS[0], self.saml_provider_uuid.as_ref());
        write_optional(to, &GET_SAML_PROVIDER_RESPONSE_MEMBERS[1], self.saml_metadata_document.as_ref());
        write_optional(to, &GET_SAML_PROVIDER_RESPONSE_MEMBERS[2], self.create_date.as_ref());
        write_optional(to, &GET_SAML_PROVIDER_RESPONSE_MEMBERS[3], self.valid_until.as_ref());
        write_optional(to, &GET_SAML_PROVIDER_RESPONSE_MEMBERS[4], self.tags.as_ref());
        write_optional(to, &GET_SAML_PROVIDER_RESPONSE_MEMBERS[5], self.assertion_encryption_mode.as_ref());
        write_optional(to, &GET_SAML_PROVIDER_RESPONSE_MEMBERS[6], self.private_key_list.as_ref());
    }
}
static GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", path: "sSHPublicKeyId", kind: &T_PUBLIC_KEY_ID_TYPE },
    Member { name: "Encoding", wire: "Encoding", path: "encoding", kind: &T_ENCODING_TYPE },
];
/// `GetSSHPublicKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSSHPublicKeyRequest {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
    /// `Encoding`
    pub encoding: String,
}
impl Record for GetSSHPublicKeyRequest {
    const MEMBERS: &'static [Member] = &GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0]),
            ssh_public_key_id: from.required(&GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1]),
            encoding: from.required(&GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1], &self.ssh_public_key_id);
        write_required(to, &GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[2], &self.encoding);
    }
}
static GET_SSH_PUBLIC_KEY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "SSHPublicKey", wire: "SSHPublicKey", path: "sSHPublicKey", kind: &Type::FREE }];
/// `GetSSHPublicKeyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSSHPublicKeyResponse {
    /// `SSHPublicKey`
    pub ssh_public_key: Option<SSHPublicKey>,
}
impl Record for GetSSHPublicKeyResponse {
    const MEMBERS: &'static [Member] = &GET_SSH_PUBLIC_KEY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { ssh_public_key: from.optional(&GET_SSH_PUBLIC_KEY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_SSH_PUBLIC_KEY_RESPONSE_MEMBERS[0], self.ssh_public_key.as_ref());
    }
}
static GET_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE }];
/// `GetServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
}
impl Record for GetServerCertificateRequest {
    const MEMBERS: &'static [Member] = &GET_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { server_certificate_name: from.required(&GET_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], &self.server_certificate_name);
    }
}
static GET_SERVER_CERTIFICATE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ServerCertificate", wire: "ServerCertificate", path: "serverCertificate", kind: &Type::FREE }];
/// `GetServerCertificateResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerCertificateResponse {
    /// `ServerCertificate`
    pub server_certificate: ServerCertificate,
}
impl Record for GetServerCertificateResponse {
    const MEMBERS: &'static [Member] = &GET_SERVER_CERTIFICATE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { server_certificate: from.required(&GET_SERVER_CERTIFICATE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVER_CERTIFICATE_RESPONSE_MEMBERS[0], &self.server_certificate);
    }
}
static GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "JobId", wire: "JobId", path: "jobId", kind: &T_JOB_ID_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
];
/// `GetServiceLastAccessedDetailsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsRequest {
    /// `JobId`
    pub job_id: String,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for GetServiceLastAccessedDetailsRequest {
    const MEMBERS: &'static [Member] = &GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            job_id: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[0]),
            max_items: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[1]),
            marker: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[0], &self.job_id);
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[1], self.max_items.as_ref());
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[2], self.marker.as_ref());
    }
}
static GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS: [Member; 8] = [
    Member { name: "JobStatus", wire: "JobStatus", path: "jobStatus", kind: &T_JOB_STATUS_TYPE },
    Member { name: "JobType", wire: "JobType", path: "jobType", kind: &T_ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE },
    Member { name: "JobCreationDate", wire: "JobCreationDate", path: "jobCreationDate", kind: &T_DATE_TYPE },
    Member { name: "ServicesLastAccessed", wire: "ServicesLastAccessed", path: "servicesLastAccessed", kind: &T_SERVICES_LAST_ACCESSED },
    Member { name: "JobCompletionDate", wire: "JobCompletionDate", path: "jobCompletionDate", kind: &T_DATE_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
    Member { name: "Error", wire: "Error", path: "error", kind: &Type::FREE },
];
/// `GetServiceLastAccessedDetailsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsResponse {
    /// `JobStatus`
    pub job_status: String,
    /// `JobType`
    pub job_type: Option<String>,
    /// `JobCreationDate`
    pub job_creation_date: Timestamp,
    /// `ServicesLastAccessed`
    pub services_last_accessed: Vec<ServiceLastAccessed>,
    /// `JobCompletionDate`
    pub job_completion_date: Timestamp,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
    /// `Error`
    pub error: Option<ErrorDetails>,
}
impl Record for GetServiceLastAccessedDetailsResponse {
    const MEMBERS: &'static [Member] = &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            job_status: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[0]),
            job_type: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[1]),
            job_creation_date: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[2]),
            services_last_accessed: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[3]),
            job_completion_date: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[4]),
            is_truncated: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[5]),
            marker: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[6]),
            error: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[7]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[0], &self.job_status);
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[1], self.job_type.as_ref());
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[2], &self.job_creation_date);
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[3], &self.services_last_accessed);
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[4], &self.job_completion_date);
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[5], self.is_truncated.as_ref());
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[6], self.marker.as_ref());
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[7], self.error.as_ref());
    }
}
static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "JobId", wire: "JobId", path: "jobId", kind: &T_JOB_ID_TYPE },
    Member { name: "ServiceNamespace", wire: "ServiceNamespace", path: "serviceNamespace", kind: &T_SERVICE_NAMESPACE_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
];
/// `GetServiceLastAccessedDetailsWithEntitiesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    /// `JobId`
    pub job_id: String,
    /// `ServiceNamespace`
    pub service_namespace: String,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for GetServiceLastAccessedDetailsWithEntitiesRequest {
    const MEMBERS: &'static [Member] = &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            job_id: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[0]),
            service_namespace: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[1]),
            max_items: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[2]),
            marker: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[0], &self.job_id);
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[1], &self.service_namespace);
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[2], self.max_items.as_ref());
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[3], self.marker.as_ref());
    }
}
static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS: [Member; 7] = [
    Member { name: "JobStatus", wire: "JobStatus", path: "jobStatus", kind: &T_JOB_STATUS_TYPE },
    Member { name: "JobCreationDate", wire: "JobCreationDate", path: "jobCreationDate", kind: &T_DATE_TYPE },
    Member { name: "JobCompletionDate", wire: "JobCompletionDate", path: "jobCompletionDate", kind: &T_DATE_TYPE },
    Member { name: "EntityDetailsList", wire: "EntityDetailsList", path: "entityDetailsList", kind: &T_ENTITY_DETAILS_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
    Member { name: "Error", wire: "Error", path: "error", kind: &Type::FREE },
];
/// `GetServiceLastAccessedDetailsWithEntitiesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    /// `JobStatus`
    pub job_status: String,
    /// `JobCreationDate`
    pub job_creation_date: Timestamp,
    /// `JobCompletionDate`
    pub job_completion_date: Timestamp,
    /// `EntityDetailsList`
    pub entity_details_list: Vec<EntityDetails>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
    /// `Error`
    pub error: Option<ErrorDetails>,
}
impl Record for GetServiceLastAccessedDetailsWithEntitiesResponse {
    const MEMBERS: &'static [Member] = &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            job_status: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[0]),
            job_creation_date: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[1]),
            job_completion_date: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[2]),
            entity_details_list: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[3]),
            is_truncated: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[4]),
            marker: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[5]),
            error: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[6]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[0], &self.job_status);
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[1], &self.job_creation_date);
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[2], &self.job_completion_date);
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[3], &self.entity_details_list);
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[4], self.is_truncated.as_ref());
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[5], self.marker.as_ref());
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[6], self.error.as_ref());
    }
}
static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "DeletionTaskId", wire: "DeletionTaskId", path: "deletionTaskId", kind: &T_DELETION_TASK_ID_TYPE }];
/// `GetServiceLinkedRoleDeletionStatusRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    /// `DeletionTaskId`
    pub deletion_task_id: String,
}
impl Record for GetServiceLinkedRoleDeletionStatusRequest {
    const MEMBERS: &'static [Member] = &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { deletion_task_id: from.required(&GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_MEMBERS[0], &self.deletion_task_id);
    }
}
static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Status", wire: "Status", path: "status", kind: &T_DELETION_TASK_STATUS_TYPE },
    Member { name: "Reason", wire: "Reason", path: "reason", kind: &Type::FREE },
];
/// `GetServiceLinkedRoleDeletionStatusResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    /// `Status`
    pub status: String,
    /// `Reason`
    pub reason: Option<DeletionTaskFailureReasonType>,
}
impl Record for GetServiceLinkedRoleDeletionStatusResponse {
    const MEMBERS: &'static [Member] = &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            status: from.required(&GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS[0]),
            reason: from.optional(&GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS[0], &self.status);
        write_optional(to, &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS[1], self.reason.as_ref());
    }
}
static GET_USER_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
];
/// `GetUserPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserPolicyRequest {
    /// `UserName`
    pub user_name: String,
    /// `PolicyName`
    pub policy_name: String,
}
impl Record for GetUserPolicyRequest {
    const MEMBERS: &'static [Member] = &GET_USER_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&GET_USER_POLICY_REQUEST_MEMBERS[0]), policy_name: from.required(&GET_USER_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_USER_POLICY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &GET_USER_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
static GET_USER_POLICY_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `GetUserPolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserPolicyResponse {
    /// `UserName`
    pub user_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}
impl Record for GetUserPolicyResponse {
    const MEMBERS: &'static [Member] = &GET_USER_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&GET_USER_POLICY_RESPONSE_MEMBERS[0]),
            policy_name: from.required(&GET_USER_POLICY_RESPONSE_MEMBERS[1]),
            policy_document: from.required(&GET_USER_POLICY_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_USER_POLICY_RESPONSE_MEMBERS[0], &self.user_name);
        write_required(to, &GET_USER_POLICY_RESPONSE_MEMBERS[1], &self.policy_name);
        write_required(to, &GET_USER_POLICY_RESPONSE_MEMBERS[2], &self.policy_document);
    }
}
static GET_USER_REQUEST_MEMBERS: [Member; 1] = [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE }];
/// `GetUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserRequest {
    /// `UserName`
    pub user_name: Option<String>,
}
impl Record for GetUserRequest {
    const MEMBERS: &'static [Member] = &GET_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&GET_USER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_USER_REQUEST_MEMBERS[0], self.user_name.as_ref());
    }
}
static GET_USER_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "User", wire: "User", path: "user", kind: &Type::FREE }];
/// `GetUserResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserResponse {
    /// `User`
    pub user: User,
}
impl Record for GetUserResponse {
    const MEMBERS: &'static [Member] = &GET_USER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user: from.required(&GET_USER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_USER_RESPONSE_MEMBERS[0], &self.user);
    }
}
static GROUP_MEMBERS: [Member; 5] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "GroupId", wire: "GroupId", path: "groupId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
];
/// `Group`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    /// `Path`
    pub path: String,
    /// `GroupName`
    pub group_name: String,
    /// `GroupId`
    pub group_id: String,
    /// `Arn`
    pub arn: String,
    /// `CreateDate`
    pub create_date: Timestamp,
}
impl Record for Group {
    const MEMBERS: &'static [Member] = &GROUP_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.required(&GROUP_MEMBERS[0]),
            group_name: from.required(&GROUP_MEMBERS[1]),
            group_id: from.required(&GROUP_MEMBERS[2]),
            arn: from.required(&GROUP_MEMBERS[3]),
            create_date: from.required(&GROUP_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GROUP_MEMBERS[0], &self.path);
        write_required(to, &GROUP_MEMBERS[1], &self.group_name);
        write_required(to, &GROUP_MEMBERS[2], &self.group_id);
        write_required(to, &GROUP_MEMBERS[3], &self.arn);
        write_required(to, &GROUP_MEMBERS[4], &self.create_date);
    }
}
static GROUP_DETAIL_MEMBERS: [Member; 7] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "GroupId", wire: "GroupId", path: "groupId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "GroupPolicyList", wire: "GroupPolicyList", path: "groupPolicyList", kind: &T_POLICY_DETAIL_LIST_TYPE },
    Member {
        name: "AttachedManagedPolicies",
        wire: "AttachedManagedPolicies",
        path: "attachedManagedPolicies",
        kind: &T_ATTACHED_POLICIES_LIST_TYPE,
    },
];
/// `GroupDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupDetail {
    /// `Path`
    pub path: Option<String>,
    /// `GroupName`
    pub group_name: Option<String>,
    /// `GroupId`
    pub group_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `GroupPolicyList`
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    /// `AttachedManagedPolicies`
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}
impl Record for GroupDetail {
    const MEMBERS: &'static [Member] = &GROUP_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&GROUP_DETAIL_MEMBERS[0]),
            group_name: from.optional(&GROUP_DETAIL_MEMBERS[1]),
            group_id: from.optional(&GROUP_DETAIL_MEMBERS[2]),
            arn: from.optional(&GROUP_DETAIL_MEMBERS[3]),
            create_date: from.optional(&GROUP_DETAIL_MEMBERS[4]),
            group_policy_list: from.optional(&GROUP_DETAIL_MEMBERS[5]),
            attached_managed_policies: from.optional(&GROUP_DETAIL_MEMBERS[6]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GROUP_DETAIL_MEMBERS[0], self.path.as_ref());
        write_optional(to, &GROUP_DETAIL_MEMBERS[1], self.group_name.as_ref());
        write_optional(to, &GROUP_DETAIL_MEMBERS[2], self.group_id.as_ref());
        write_optional(to, &GROUP_DETAIL_MEMBERS[3], self.arn.as_ref());
        write_optional(to, &GROUP_DETAIL_MEMBERS[4], self.create_date.as_ref());
        write_optional(to, &GROUP_DETAIL_MEMBERS[5], self.group_policy_list.as_ref());
        write_optional(to, &GROUP_DETAIL_MEMBERS[6], self.attached_managed_policies.as_ref());
    }
}
static INLINE_POLICY_MEMBERS: [Member; 2] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `InlinePolicy`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InlinePolicy {
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}
impl Record for InlinePolicy {
    const MEMBERS: &'static [Member] = &INLINE_POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_name: from.required(&INLINE_POLICY_MEMBERS[0]), policy_document: from.required(&INLINE_POLICY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &INLINE_POLICY_MEMBERS[0], &self.policy_name);
        write_required(to, &INLINE_POLICY_MEMBERS[1], &self.policy_document);
    }
}
static INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS: [Member; 3] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "AttachmentType", wire: "AttachmentType", path: "attachmentType", kind: &T_ATTACHMENT_TYPE },
    Member { name: "AttachmentName", wire: "AttachmentName", path: "attachmentName", kind: &T_ATTACHMENT_NAME },
];
/// `InlinePolicyIdentifierType`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InlinePolicyIdentifierType {
    /// `PolicyName`
    pub policy_name: String,
    /// `AttachmentType`
    pub attachment_type: String,
    /// `AttachmentName`
    pub attachment_name: String,
}
impl Record for InlinePolicyIdentifierType {
    const MEMBERS: &'static [Member] = &INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_name: from.required(&INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS[0]),
            attachment_type: from.required(&INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS[1]),
            attachment_name: from.required(&INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS[0], &self.policy_name);
        write_required(to, &INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS[1], &self.attachment_type);
        write_required(to, &INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS[2], &self.attachment_name);
    }
}
static INSTANCE_PROFILE_MEMBERS: [Member; 7] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "InstanceProfileId", wire: "InstanceProfileId", path: "instanceProfileId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "Roles", wire: "Roles", path: "roles", kind: &T_ROLE_LIST_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `InstanceProfile`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InstanceProfile {
    /// `Path`
    pub path: String,
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `InstanceProfileId`
    pub instance_profile_id: String,
    /// `Arn`
    pub arn: String,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `Roles`
    pub roles: Vec<Role>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for InstanceProfile {
    const MEMBERS: &'static [Member] = &INSTANCE_PROFILE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.required(&INSTANCE_PROFILE_MEMBERS[0]),
            instance_profile_name: from.required(&INSTANCE_PROFILE_MEMBERS[1]),
            instance_profile_id: from.required(&INSTANCE_PROFILE_MEMBERS[2]),
            arn: from.required(&INSTANCE_PROFILE_MEMBERS[3]),
            create_date: from.required(&INSTANCE_PROFILE_MEMBERS[4]),
            roles: from.required(&INSTANCE_PROFILE_MEMBERS[5]),
            tags: from.optional(&INSTANCE_PROFILE_MEMBERS[6]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &INSTANCE_PROFILE_MEMBERS[0], &self.path);
        write_required(to, &INSTANCE_PROFILE_MEMBERS[1], &self.instance_profile_name);
        write_required(to, &INSTANCE_PROFILE_MEMBERS[2], &self.instance_profile_id);
        write_required(to, &INSTANCE_PROFILE_MEMBERS[3], &self.arn);
        write_required(to, &INSTANCE_PROFILE_MEMBERS[4], &self.create_date);
        write_required(to, &INSTANCE_PROFILE_MEMBERS[5], &self.roles);
        write_optional(to, &INSTANCE_PROFILE_MEMBERS[6], self.tags.as_ref());
    }
}
static T_LINE_NUMBER: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static LIST_ACCESS_KEYS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListAccessKeysRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessKeysRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListAccessKeysRequest {
    const MEMBERS: &'static [Member] = &LIST_ACCESS_KEYS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&LIST_ACCESS_KEYS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_ACCESS_KEYS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_ACCESS_KEYS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCESS_KEYS_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &LIST_ACCESS_KEYS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_ACCESS_KEYS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_ACCESS_KEYS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "AccessKeyMetadata", wire: "AccessKeyMetadata", path: "accessKeyMetadata", kind: &T_ACCESS_KEY_METADATA_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListAccessKeysResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccessKeysResponse {
    /// `AccessKeyMetadata`
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListAccessKeysResponse {
    const MEMBERS: &'static [Member] = &LIST_ACCESS_KEYS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            access_key_metadata: from.required(&LIST_ACCESS_KEYS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_ACCESS_KEYS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ACCESS_KEYS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ACCESS_KEYS_RESPONSE_MEMBERS[0], &self.access_key_metadata);
        write_optional(to, &LIST_ACCESS_KEYS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ACCESS_KEYS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListAccountAliasesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountAliasesRequest {
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListAccountAliasesRequest {
    const MEMBERS: &'static [Member] = &LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { marker: from.optional(&LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS[0]), max_items: from.optional(&LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS[0], self.marker.as_ref());
        write_optional(to, &LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS[1], self.max_items.as_ref());
    }
}
static LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "AccountAliases", wire: "AccountAliases", path: "accountAliases", kind: &T_ACCOUNT_ALIAS_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListAccountAliasesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountAliasesResponse {
    /// `AccountAliases`
    pub account_aliases: Vec<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListAccountAliasesResponse {
    const MEMBERS: &'static [Member] = &LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_aliases: from.required(&LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[0], &self.account_aliases);
        write_optional(to, &LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_POLICY_PATH_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListAttachedGroupPoliciesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedGroupPoliciesRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListAttachedGroupPoliciesRequest {
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[0]),
            path_prefix: from.optional(&LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[1]),
            marker: from.optional(&LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[2]),
            max_items: from.optional(&LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[0], &self.group_name);
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[1], self.path_prefix.as_ref());
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[2], self.marker.as_ref());
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[3], self.max_items.as_ref());
    }
}
static LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "AttachedPolicies", wire: "AttachedPolicies", path: "attachedPolicies", kind: &T_ATTACHED_POLICIES_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListAttachedGroupPoliciesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedGroupPoliciesResponse {
    /// `AttachedPolicies`
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListAttachedGroupPoliciesResponse {
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            attached_policies: from.optional(&LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[0], self.attached_policies.as_ref());
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_POLICY_PATH_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListAttachedRolePoliciesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedRolePoliciesRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListAttachedRolePoliciesRequest {
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[0]),
            path_prefix: from.optional(&LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[1]),
            marker: from.optional(&LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[2]),
            max_items: from.optional(&LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[0], &self.role_name);
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[1], self.path_prefix.as_ref());
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[2], self.marker.as_ref());
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[3], self.max_items.as_ref());
    }
}
static LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "AttachedPolicies", wire: "AttachedPolicies", path: "attachedPolicies", kind: &T_ATTACHED_POLICIES_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListAttachedRolePoliciesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedRolePoliciesResponse {
    /// `AttachedPolicies`
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListAttachedRolePoliciesResponse {
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            attached_policies: from.optional(&LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[0], self.attached_policies.as_ref());
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_POLICY_PATH_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListAttachedUserPoliciesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedUserPoliciesRequest {
    /// `UserName`
    pub user_name: String,
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListAttachedUserPoliciesRequest {
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[0]),
            path_prefix: from.optional(&LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[1]),
            marker: from.optional(&LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[2]),
            max_items: from.optional(&LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[1], self.path_prefix.as_ref());
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[2], self.marker.as_ref());
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[3], self.max_items.as_ref());
    }
}
static LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "AttachedPolicies", wire: "AttachedPolicies", path: "attachedPolicies", kind: &T_ATTACHED_POLICIES_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListAttachedUserPoliciesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAttachedUserPoliciesResponse {
    /// `AttachedPolicies`
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListAttachedUserPoliciesResponse {
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            attached_policies: from.optional(&LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[0], self.attached_policies.as_ref());
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "OwnerId", wire: "OwnerId", path: "ownerId", kind: &T_OWNER_ID_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListDelegationRequestsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDelegationRequestsRequest {
    /// `OwnerId`
    pub owner_id: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListDelegationRequestsRequest {
    const MEMBERS: &'static [Member] = &LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            owner_id: from.optional(&LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[0], self.owner_id.as_ref());
        write_optional(to, &LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "DelegationRequests", wire: "DelegationRequests", path: "delegationRequests", kind: &T_DELEGATION_REQUESTS_LIST_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "isTruncated", wire: "isTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
];
/// `ListDelegationRequestsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDelegationRequestsResponse {
    /// `DelegationRequests`
    pub delegation_requests: Option<Vec<DelegationRequest>>,
    /// `Marker`
    pub marker: Option<String>,
    /// `isTruncated`
    pub is_truncated: Option<bool>,
}
impl Record for ListDelegationRequestsResponse {
    const MEMBERS: &'static [Member] = &LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegation_requests: from.optional(&LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[0]),
            marker: from.optional(&LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[1]),
            is_truncated: from.optional(&LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[0], self.delegation_requests.as_ref());
        write_optional(to, &LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[2], self.is_truncated.as_ref());
    }
}
static LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS: [Member; 6] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "EntityFilter", wire: "EntityFilter", path: "entityFilter", kind: &T_ENTITY_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_PATH_TYPE },
    Member { name: "PolicyUsageFilter", wire: "PolicyUsageFilter", path: "policyUsageFilter", kind: &T_POLICY_USAGE_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListEntitiesForPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEntitiesForPolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `EntityFilter`
    pub entity_filter: Option<String>,
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`
    pub policy_usage_filter: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListEntitiesForPolicyRequest {
    const MEMBERS: &'static [Member] = &LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[0]),
            entity_filter: from.optional(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[1]),
            path_prefix: from.optional(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[2]),
            policy_usage_filter: from.optional(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[3]),
            marker: from.optional(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[4]),
            max_items: from.optional(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[0], &self.policy_arn);
        write_optional(to, &LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[1], self.entity_filter.as_ref());
        write_optional(to, &LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[2], self.path_prefix.as_ref());
        write_optional(to, &LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[3], self.policy_usage_filter.as_ref());
        write_optional(to, &LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[4], self.marker.as_ref());
        write_optional(to, &LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[5], self.max_items.as_ref());
    }
}
static LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS: [Member; 5] = [
    Member { name: "PolicyGroups", wire: "PolicyGroups", path: "policyGroups", kind: &T_POLICY_GROUP_LIST_TYPE },
    Member { name: "PolicyUsers", wire: "PolicyUsers", path: "policyUsers", kind: &T_POLICY_USER_LIST_TYPE },
    Member { name: "PolicyRoles", wire: "PolicyRoles", path: "policyRoles", kind: &T_POLICY_ROLE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListEntitiesForPolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEntitiesForPolicyResponse {
    /// `PolicyGroups`
    pub policy_groups: Option<Vec<PolicyGroup>>,
    /// `PolicyUsers`
    pub policy_users: Option<Vec<PolicyUser>>,
    /// `PolicyRoles`
    pub policy_roles: Option<Vec<PolicyRole>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListEntitiesForPolicyResponse {
    const MEMBERS: &'static [Member] = &LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_groups: from.optional(&LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[0]),
            policy_users: from.optional(&LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[1]),
            policy_roles: from.optional(&LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[2]),
            is_truncated: from.optional(&LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[3]),
            marker: from.optional(&LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[0], self.policy_groups.as_ref());
        write_optional(to, &LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[1], self.policy_users.as_ref());
        write_optional(to, &LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[2], self.policy_roles.as_ref());
        write_optional(to, &LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[3], self.is_truncated.as_ref());
        write_optional(to, &LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[4], self.marker.as_ref());
    }
}
static LIST_GROUP_POLICIES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListGroupPoliciesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupPoliciesRequest {
    /// `GroupName`
    pub group_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListGroupPoliciesRequest {
    const MEMBERS: &'static [Member] = &LIST_GROUP_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&LIST_GROUP_POLICIES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_GROUP_POLICIES_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_GROUP_POLICIES_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_GROUP_POLICIES_REQUEST_MEMBERS[0], &self.group_name);
        write_optional(to, &LIST_GROUP_POLICIES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_GROUP_POLICIES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_GROUP_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "PolicyNames", wire: "PolicyNames", path: "policyNames", kind: &T_POLICY_NAME_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListGroupPoliciesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupPoliciesResponse {
    /// `PolicyNames`
    pub policy_names: Vec<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListGroupPoliciesResponse {
    const MEMBERS: &'static [Member] = &LIST_GROUP_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_names: from.required(&LIST_GROUP_POLICIES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_GROUP_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_GROUP_POLICIES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_GROUP_POLICIES_RESPONSE_MEMBERS[0], &self.policy_names);
        write_optional(to, &LIST_GROUP_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_GROUP_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_GROUPS_FOR_USER_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListGroupsForUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsForUserRequest {
    /// `UserName`
    pub user_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListGroupsForUserRequest {
    const MEMBERS: &'static [Member] = &LIST_GROUPS_FOR_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Groups", wire: "Groups", path: "groups", kind: &T_GROUP_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListGroupsForUserResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsForUserResponse {
    /// `Groups`
    pub groups: Vec<Group>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListGroupsForUserResponse {
    const MEMBERS: &'static [Member] = &LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            groups: from.required(&LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[0], &self.groups);
        write_optional(to, &LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_GROUPS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_PATH_PREFIX_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListGroupsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListGroupsRequest {
    const MEMBERS: &'static [Member] = &LIST_GROUPS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path_prefix: from.optional(&LIST_GROUPS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_GROUPS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_GROUPS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_GROUPS_REQUEST_MEMBERS[0], self.path_prefix.as_ref());
        write_optional(to, &LIST_GROUPS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_GROUPS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_GROUPS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Groups", wire: "Groups", path: "groups", kind: &T_GROUP_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListGroupsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsResponse {
    /// `Groups`
    pub groups: Vec<Group>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListGroupsResponse {
    const MEMBERS: &'static [Member] = &LIST_GROUPS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            groups: from.required(&LIST_GROUPS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_GROUPS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_GROUPS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_GROUPS_RESPONSE_MEMBERS[0], &self.groups);
        write_optional(to, &LIST_GROUPS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_GROUPS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListInstanceProfileTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfileTagsRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListInstanceProfileTagsRequest {
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            instance_profile_name: from.required(&LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[0], &self.instance_profile_name);
        write_optional(to, &LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListInstanceProfileTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfileTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListInstanceProfileTagsResponse {
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tags: from.required(&LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListInstanceProfilesForRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesForRoleRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListInstanceProfilesForRoleRequest {
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[0], &self.role_name);
        write_optional(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "InstanceProfiles", wire: "InstanceProfiles", path: "instanceProfiles", kind: &T_INSTANCE_PROFILE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListInstanceProfilesForRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesForRoleResponse {
    /// `InstanceProfiles`
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListInstanceProfilesForRoleResponse {
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            instance_profiles: from.required(&LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[0], &self.instance_profiles);
        write_optional(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_INSTANCE_PROFILES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_PATH_PREFIX_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListInstanceProfilesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListInstanceProfilesRequest {
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path_prefix: from.optional(&LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[0], self.path_prefix.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "InstanceProfiles", wire: "InstanceProfiles", path: "instanceProfiles", kind: &T_INSTANCE_PROFILE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListInstanceProfilesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstanceProfilesResponse {
    /// `InstanceProfiles`
    pub instance_profiles: Vec<InstanceProfile>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListInstanceProfilesResponse {
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            instance_profiles: from.required(&LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[0], &self.instance_profiles);
        write_optional(to, &LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListMFADeviceTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADeviceTagsRequest {
    /// `SerialNumber`
    pub serial_number: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListMFADeviceTagsRequest {
    const MEMBERS: &'static [Member] = &LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            serial_number: from.required(&LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[0], &self.serial_number);
        write_optional(to, &LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListMFADeviceTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADeviceTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListMFADeviceTagsResponse {
    const MEMBERS: &'static [Member] = &LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tags: from.required(&LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_MFA_DEVICES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListMFADevicesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADevicesRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListMFADevicesRequest {
    const MEMBERS: &'static [Member] = &LIST_MFA_DEVICES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&LIST_MFA_DEVICES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_MFA_DEVICES_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_MFA_DEVICES_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_MFA_DEVICES_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &LIST_MFA_DEVICES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_MFA_DEVICES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_MFA_DEVICES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "MFADevices", wire: "MFADevices", path: "mFADevices", kind: &T_MFA_DEVICE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListMFADevicesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListMFADevicesResponse {
    /// `MFADevices`
    pub mfa_devices: Vec<MFADevice>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListMFADevicesResponse {
    const MEMBERS: &'static [Member] = &LIST_MFA_DEVICES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            mfa_devices: from.required(&LIST_MFA_DEVICES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_MFA_DEVICES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_MFA_DEVICES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_MFA_DEVICES_RESPONSE_MEMBERS[0], &self.mfa_devices);
        write_optional(to, &LIST_MFA_DEVICES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_MFA_DEVICES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListOpenIDConnectProviderTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProviderTagsRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListOpenIDConnectProviderTagsRequest {
    const MEMBERS: &'static [Member] = &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            open_id_connect_provider_arn: from.required(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_optional(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListOpenIDConnectProviderTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProviderTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListOpenIDConnectProviderTagsResponse {
    const MEMBERS: &'static [Member] = &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tags: from.required(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
/// `ListOpenIDConnectProvidersRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProvidersRequest {}
impl Record for ListOpenIDConnectProvidersRequest {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_MEMBERS: [Member; 1] = [Member {
    name: "OpenIDConnectProviderList",
    wire: "OpenIDConnectProviderList",
    path: "openIDConnectProviderList",
    kind: &T_OPEN_ID_CONNECT_PROVIDER_LIST_TYPE,
}];
/// `ListOpenIDConnectProvidersResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProvidersResponse {
    /// `OpenIDConnectProviderList`
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}
impl Record for ListOpenIDConnectProvidersResponse {
    const MEMBERS: &'static [Member] = &LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { open_id_connect_provider_list: from.optional(&LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_MEMBERS[0], self.open_id_connect_provider_list.as_ref());
    }
}
/// `ListOrganizationsFeaturesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationsFeaturesRequest {}
impl Record for ListOrganizationsFeaturesRequest {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static LIST_ORGANIZATIONS_FEATURES_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "OrganizationId", wire: "OrganizationId", path: "organizationId", kind: &T_ORGANIZATION_ID_TYPE },
    Member { name: "EnabledFeatures", wire: "EnabledFeatures", path: "enabledFeatures", kind: &T_FEATURES_LIST_TYPE },
];
/// `ListOrganizationsFeaturesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationsFeaturesResponse {
    /// `OrganizationId`
    pub organization_id: Option<String>,
    /// `EnabledFeatures`
    pub enabled_features: Option<Vec<String>>,
}
impl Record for ListOrganizationsFeaturesResponse {
    const MEMBERS: &'static [Member] = &LIST_ORGANIZATIONS_FEATURES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            organization_id: from.optional(&LIST_ORGANIZATIONS_FEATURES_RESPONSE_MEMBERS[0]),
            enabled_features: from.optional(&LIST_ORGANIZATIONS_FEATURES_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ORGANIZATIONS_FEATURES_RESPONSE_MEMBERS[0], self.organization_id.as_ref());
        write_optional(to, &LIST_ORGANIZATIONS_FEATURES_RESPONSE_MEMBERS[1], self.enabled_features.as_ref());
    }
}
static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS: [Member; 2] = [
    Member { name: "ServiceNamespace", wire: "ServiceNamespace", path: "serviceNamespace", kind: &T_SERVICE_NAMESPACE_TYPE },
    Member { name: "Policies", wire: "Policies", path: "policies", kind: &T_POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE },
];
/// `ListPoliciesGrantingServiceAccessEntry`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    /// `ServiceNamespace`
    pub service_namespace: Option<String>,
    /// `Policies`
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}
impl Record for ListPoliciesGrantingServiceAccessEntry {
    const MEMBERS: &'static [Member] = &LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_namespace: from.optional(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS[0]),
            policies: from.optional(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS[0], self.service_namespace.as_ref());
        write_optional(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS[1], self.policies.as_ref());
    }
}
static LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "ServiceNamespaces", wire: "ServiceNamespaces", path: "serviceNamespaces", kind: &T_SERVICE_NAMESPACE_LIST_TYPE },
];
/// `ListPoliciesGrantingServiceAccessRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    /// `Marker`
    pub marker: Option<String>,
    /// `Arn`
    pub arn: String,
    /// `ServiceNamespaces`
    pub service_namespaces: Vec<String>,
}
impl Record for ListPoliciesGrantingServiceAccessRequest {
    const MEMBERS: &'static [Member] = &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            marker: from.optional(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[0]),
            arn: from.required(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[1]),
            service_namespaces: from.required(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[0], self.marker.as_ref());
        write_required(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[1], &self.arn);
        write_required(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[2], &self.service_namespaces);
    }
}
static LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS: [Member; 3] = [
    Member {
        name: "PoliciesGrantingServiceAccess",
        wire: "PoliciesGrantingServiceAccess",
        path: "policiesGrantingServiceAccess",
        kind: &T_LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE,
    },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListPoliciesGrantingServiceAccessResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    /// `PoliciesGrantingServiceAccess`
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListPoliciesGrantingServiceAccessResponse {
    const MEMBERS: &'static [Member] = &LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policies_granting_service_access: from.required(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[0], &self.policies_granting_service_access);
        write_optional(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_POLICIES_REQUEST_MEMBERS: [Member; 6] = [
    Member { name: "Scope", wire: "Scope", path: "scope", kind: &T_POLICY_SCOPE_TYPE },
    Member { name: "OnlyAttached", wire: "OnlyAttached", path: "onlyAttached", kind: &T_BOOLEAN_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_POLICY_PATH_TYPE },
    Member { name: "PolicyUsageFilter", wire: "PolicyUsageFilter", path: "policyUsageFilter", kind: &T_POLICY_USAGE_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListPoliciesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesRequest {
    /// `Scope`
    pub scope: Option<String>,
    /// `OnlyAttached`
    pub only_attached: Option<bool>,
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `PolicyUsageFilter`
    pub policy_usage_filter: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListPoliciesRequest {
    const MEMBERS: &'static [Member] = &LIST_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            scope: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[0]),
            only_attached: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[1]),
            path_prefix: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[2]),
            policy_usage_filter: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[3]),
            marker: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[4]),
            max_items: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_REQUEST_MEMBERS[0], self.scope.as_ref());
        write_optional(to, &LIST_POLICIES_REQUEST_MEMBERS[1], self.only_attached.as_ref());
        write_optional(to, &LIST_POLICIES_REQUEST_MEMBERS[2], self.path_prefix.as_ref());
        write_optional(to, &LIST_POLICIES_REQUEST_MEMBERS[3], self.policy_usage_filter.as_ref());
        write_optional(to, &LIST_POLICIES_REQUEST_MEMBERS[4], self.marker.as_ref());
        write_optional(to, &LIST_POLICIES_REQUEST_MEMBERS[5], self.max_items.as_ref());
    }
}
static LIST_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Policies", wire: "Policies", path: "policies", kind: &T_POLICY_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListPoliciesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesResponse {
    /// `Policies`
    pub policies: Option<Vec<Policy>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListPoliciesResponse {
    const MEMBERS: &'static [Member] = &LIST_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policies: from.optional(&LIST_POLICIES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_POLICIES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_RESPONSE_MEMBERS[0], self.policies.as_ref());
        write_optional(to, &LIST_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_POLICY_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListPolicyTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyTagsRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListPolicyTagsRequest {
    const MEMBERS: &'static [Member] = &LIST_POLICY_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&LIST_POLICY_TAGS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_POLICY_TAGS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_POLICY_TAGS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_POLICY_TAGS_REQUEST_MEMBERS[0], &self.policy_arn);
        write_optional(to, &LIST_POLICY_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_POLICY_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_POLICY_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListPolicyTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListPolicyTagsResponse {
    const MEMBERS: &'static [Member] = &LIST_POLICY_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tags: from.required(&LIST_POLICY_TAGS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_POLICY_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_POLICY_TAGS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_POLICY_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_POLICY_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_POLICY_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_POLICY_VERSIONS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListPolicyVersionsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyVersionsRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListPolicyVersionsRequest {
    const MEMBERS: &'static [Member] = &LIST_POLICY_VERSIONS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&LIST_POLICY_VERSIONS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_POLICY_VERSIONS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_POLICY_VERSIONS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_POLICY_VERSIONS_REQUEST_MEMBERS[0], &self.policy_arn);
        write_optional(to, &LIST_POLICY_VERSIONS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_POLICY_VERSIONS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_POLICY_VERSIONS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Versions", wire: "Versions", path: "versions", kind: &T_POLICY_DOCUMENT_VERSION_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListPolicyVersionsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyVersionsResponse {
    /// `Versions`
    pub versions: Option<Vec<PolicyVersion>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListPolicyVersionsResponse {
    const MEMBERS: &'static [Member] = &LIST_POLICY_VERSIONS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            versions: from.optional(&LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[0], self.versions.as_ref());
        write_optional(to, &LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_ROLE_POLICIES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListRolePoliciesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolePoliciesRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListRolePoliciesRequest {
    const MEMBERS: &'static [Member] = &LIST_ROLE_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&LIST_ROLE_POLICIES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_ROLE_POLICIES_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_ROLE_POLICIES_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ROLE_POLICIES_REQUEST_MEMBERS[0], &self.role_name);
        write_optional(to, &LIST_ROLE_POLICIES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_ROLE_POLICIES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_ROLE_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "PolicyNames", wire: "PolicyNames", path: "policyNames", kind: &T_POLICY_NAME_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListRolePoliciesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolePoliciesResponse {
    /// `PolicyNames`
    pub policy_names: Vec<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListRolePoliciesResponse {
    const MEMBERS: &'static [Member] = &LIST_ROLE_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_names: from.required(&LIST_ROLE_POLICIES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_ROLE_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ROLE_POLICIES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ROLE_POLICIES_RESPONSE_MEMBERS[0], &self.policy_names);
        write_optional(to, &LIST_ROLE_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ROLE_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_ROLE_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListRoleTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleTagsRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListRoleTagsRequest {
    const MEMBERS: &'static [Member] = &LIST_ROLE_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&LIST_ROLE_TAGS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_ROLE_TAGS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_ROLE_TAGS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ROLE_TAGS_REQUEST_MEMBERS[0], &self.role_name);
        write_optional(to, &LIST_ROLE_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_ROLE_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_ROLE_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListRoleTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListRoleTagsResponse {
    const MEMBERS: &'static [Member] = &LIST_ROLE_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tags: from.required(&LIST_ROLE_TAGS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_ROLE_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ROLE_TAGS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ROLE_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_ROLE_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ROLE_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_ROLES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_PATH_PREFIX_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListRolesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListRolesRequest {
    const MEMBERS: &'static [Member] = &LIST_ROLES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path_prefix: from.optional(&LIST_ROLES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_ROLES_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_ROLES_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ROLES_REQUEST_MEMBERS[0], self.path_prefix.as_ref());
        write_optional(to, &LIST_ROLES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_ROLES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_ROLES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Roles", wire: "Roles", path: "roles", kind: &T_ROLE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListRolesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesResponse {
    /// `Roles`
    pub roles: Vec<Role>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListRolesResponse {
    const MEMBERS: &'static [Member] = &LIST_ROLES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            roles: from.required(&LIST_ROLES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_ROLES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ROLES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ROLES_RESPONSE_MEMBERS[0], &self.roles);
        write_optional(to, &LIST_ROLES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ROLES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListSAMLProviderTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProviderTagsRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListSAMLProviderTagsRequest {
    const MEMBERS: &'static [Member] = &LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            saml_provider_arn: from.required(&LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[0], &self.saml_provider_arn);
        write_optional(to, &LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListSAMLProviderTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProviderTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListSAMLProviderTagsResponse {
    const MEMBERS: &'static [Member] = &LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tags: from.required(&LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
/// `ListSAMLProvidersRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProvidersRequest {}
impl Record for ListSAMLProvidersRequest {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static LIST_SAML_PROVIDERS_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "SAMLProviderList", wire: "SAMLProviderList", path: "sAMLProviderList", kind: &T_SAML_PROVIDER_LIST_TYPE }];
/// `ListSAMLProvidersResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProvidersResponse {
    /// `SAMLProviderList`
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}
impl Record for ListSAMLProvidersResponse {
    const MEMBERS: &'static [Member] = &LIST_SAML_PROVIDERS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { saml_provider_list: from.optional(&LIST_SAML_PROVIDERS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SAML_PROVIDERS_RESPONSE_MEMBERS[0], self.saml_provider_list.as_ref());
    }
}
static LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListSSHPublicKeysRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSSHPublicKeysRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListSSHPublicKeysRequest {
    const MEMBERS: &'static [Member] = &LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "SSHPublicKeys", wire: "SSHPublicKeys", path: "sSHPublicKeys", kind: &T_SSH_PUBLIC_KEY_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListSSHPublicKeysResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSSHPublicKeysResponse {
    /// `SSHPublicKeys`
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListSSHPublicKeysResponse {
    const MEMBERS: &'static [Member] = &LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            ssh_public_keys: from.optional(&LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[0], self.ssh_public_keys.as_ref());
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListServerCertificateTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificateTagsRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListServerCertificateTagsRequest {
    const MEMBERS: &'static [Member] = &LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            server_certificate_name: from.required(&LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[0], &self.server_certificate_name);
        write_optional(to, &LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListServerCertificateTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificateTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListServerCertificateTagsResponse {
    const MEMBERS: &'static [Member] = &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tags: from.required(&LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_PATH_PREFIX_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListServerCertificatesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificatesRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListServerCertificatesRequest {
    const MEMBERS: &'static [Member] = &LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path_prefix: from.optional(&LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[0], self.path_prefix.as_ref());
        write_optional(to, &LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS: [Member; 3] = [
    Member {
        name: "ServerCertificateMetadataList",
        wire: "ServerCertificateMetadataList",
        path: "serverCertificateMetadataList",
        kind: &T_SERVER_CERTIFICATE_METADATA_LIST_TYPE,
    },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListServerCertificatesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificatesResponse {
    /// `ServerCertificateMetadataList`
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListServerCertificatesResponse {
    const MEMBERS: &'static [Member] = &LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            server_certificate_metadata_list: from.required(&LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[0], &self.server_certificate_metadata_list);
        write_optional(to, &LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS: [Member; 5] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "ServiceName", wire: "ServiceName", path: "serviceName", kind: &T_SERVICE_NAME },
    Member { name: "AllUsers", wire: "AllUsers", path: "allUsers", kind: &T_ALL_USERS },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListServiceSpecificCredentialsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `ServiceName`
    pub service_name: Option<String>,
    /// `AllUsers`
    pub all_users: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListServiceSpecificCredentialsRequest {
    const MEMBERS: &'static [Member] = &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[0]),
            service_name: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[1]),
            all_users: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[3]),
            max_items: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[1], self.service_name.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[2], self.all_users.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[3], self.marker.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[4], self.max_items.as_ref());
    }
}
static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS: [Member; 3] = [
    Member {
        name: "ServiceSpecificCredentials",
        wire: "ServiceSpecificCredentials",
        path: "serviceSpecificCredentials",
        kind: &T_SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE,
    },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
];
/// `ListServiceSpecificCredentialsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsResponse {
    /// `ServiceSpecificCredentials`
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    /// `Marker`
    pub marker: Option<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
}
impl Record for ListServiceSpecificCredentialsResponse {
    const MEMBERS: &'static [Member] = &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_specific_credentials: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[0]),
            marker: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[1]),
            is_truncated: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[0], self.service_specific_credentials.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[2], self.is_truncated.as_ref());
    }
}
static LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListSigningCertificatesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningCertificatesRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListSigningCertificatesRequest {
    const MEMBERS: &'static [Member] = &LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Certificates", wire: "Certificates", path: "certificates", kind: &T_CERTIFICATE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListSigningCertificatesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningCertificatesResponse {
    /// `Certificates`
    pub certificates: Vec<SigningCertificate>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListSigningCertificatesResponse {
    const MEMBERS: &'static [Member] = &LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            certificates: from.required(&LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[0], &self.certificates);
        write_optional(to, &LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_USER_POLICIES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListUserPoliciesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserPoliciesRequest {
    /// `UserName`
    pub user_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListUserPoliciesRequest {
    const MEMBERS: &'static [Member] = &LIST_USER_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&LIST_USER_POLICIES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_USER_POLICIES_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_USER_POLICIES_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_USER_POLICIES_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &LIST_USER_POLICIES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_USER_POLICIES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_USER_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "PolicyNames", wire: "PolicyNames", path: "policyNames", kind: &T_POLICY_NAME_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListUserPoliciesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserPoliciesResponse {
    /// `PolicyNames`
    pub policy_names: Vec<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListUserPoliciesResponse {
    const MEMBERS: &'static [Member] = &LIST_USER_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_names: from.required(&LIST_USER_POLICIES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_USER_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_USER_POLICIES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_USER_POLICIES_RESPONSE_MEMBERS[0], &self.policy_names);
        write_optional(to, &LIST_USER_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_USER_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_USER_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListUserTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserTagsRequest {
    /// `UserName`
    pub user_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListUserTagsRequest {
    const MEMBERS: &'static [Member] = &LIST_USER_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&LIST_USER_TAGS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_USER_TAGS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_USER_TAGS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_USER_TAGS_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &LIST_USER_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_USER_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_USER_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListUserTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListUserTagsResponse {
    const MEMBERS: &'static [Member] = &LIST_USER_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tags: from.required(&LIST_USER_TAGS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_USER_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_USER_TAGS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_USER_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_USER_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_USER_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_USERS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_PATH_PREFIX_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListUsersRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUsersRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListUsersRequest {
    const MEMBERS: &'static [Member] = &LIST_USERS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path_prefix: from.optional(&LIST_USERS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_USERS_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_USERS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_USERS_REQUEST_MEMBERS[0], self.path_prefix.as_ref());
        write_optional(to, &LIST_USERS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_USERS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_USERS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Users", wire: "Users", path: "users", kind: &T_USER_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListUsersResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUsersResponse {
    /// `Users`
    pub users: Vec<User>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListUsersResponse {
    const MEMBERS: &'static [Member] = &LIST_USERS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            users: from.required(&LIST_USERS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_USERS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_USERS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_USERS_RESPONSE_MEMBERS[0], &self.users);
        write_optional(to, &LIST_USERS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_USERS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "AssignmentStatus", wire: "AssignmentStatus", path: "assignmentStatus", kind: &T_ASSIGNMENT_STATUS_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListVirtualMFADevicesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVirtualMFADevicesRequest {
    /// `AssignmentStatus`
    pub assignment_status: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListVirtualMFADevicesRequest {
    const MEMBERS: &'static [Member] = &LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            assignment_status: from.optional(&LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[0], self.assignment_status.as_ref());
        write_optional(to, &LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
static LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "VirtualMFADevices", wire: "VirtualMFADevices", path: "virtualMFADevices", kind: &T_VIRTUAL_MFA_DEVICE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListVirtualMFADevicesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVirtualMFADevicesResponse {
    /// `VirtualMFADevices`
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListVirtualMFADevicesResponse {
    const MEMBERS: &'static [Member] = &LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            virtual_mfa_devices: from.required(&LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[0], &self.virtual_mfa_devices);
        write_optional(to, &LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static LOGIN_PROFILE_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "PasswordResetRequired", wire: "PasswordResetRequired", path: "passwordResetRequired", kind: &T_BOOLEAN_TYPE },
];
/// `LoginProfile`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoginProfile {
    /// `UserName`
    pub user_name: String,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `PasswordResetRequired`
    pub password_reset_required: Option<bool>,
}
impl Record for LoginProfile {
    const MEMBERS: &'static [Member] = &LOGIN_PROFILE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&LOGIN_PROFILE_MEMBERS[0]),
            create_date: from.required(&LOGIN_PROFILE_MEMBERS[1]),
            password_reset_required: from.optional(&LOGIN_PROFILE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LOGIN_PROFILE_MEMBERS[0], &self.user_name);
        write_required(to, &LOGIN_PROFILE_MEMBERS[1], &self.create_date);
        write_optional(to, &LOGIN_PROFILE_MEMBERS[2], self.password_reset_required.as_ref());
    }
}
static MFA_DEVICE_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "EnableDate", wire: "EnableDate", path: "enableDate", kind: &T_DATE_TYPE },
];
/// `MFADevice`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MFADevice {
    /// `UserName`
    pub user_name: String,
    /// `SerialNumber`
    pub serial_number: String,
    /// `EnableDate`
    pub enable_date: Timestamp,
}
impl Record for MFADevice {
    const MEMBERS: &'static [Member] = &MFA_DEVICE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&MFA_DEVICE_MEMBERS[0]),
            serial_number: from.required(&MFA_DEVICE_MEMBERS[1]),
            enable_date: from.required(&MFA_DEVICE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &MFA_DEVICE_MEMBERS[0], &self.user_name);
        write_required(to, &MFA_DEVICE_MEMBERS[1], &self.serial_number);
        write_required(to, &MFA_DEVICE_MEMBERS[2], &self.enable_date);
    }
}
static MANAGED_POLICY_DETAIL_MEMBERS: [Member; 12] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "Path", wire: "Path", path: "path", kind: &T_POLICY_PATH_TYPE },
    Member { name: "DefaultVersionId", wire: "DefaultVersionId", path: "defaultVersionId", kind: &T_POLICY_VERSION_ID_TYPE },
    Member { name: "AttachmentCount", wire: "AttachmentCount", path: "attachmentCount", kind: &T_ATTACHMENT_COUNT_TYPE },
    Member {
        name: "PermissionsBoundaryUsageCount",
        wire: "PermissionsBoundaryUsageCount",
        path: "permissionsBoundaryUsageCount",
        kind: &T_ATTACHMENT_COUNT_TYPE,
    },
    Member { name: "IsAttachable", wire: "IsAttachable", path: "isAttachable", kind: &T_BOOLEAN_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_POLICY_DESCRIPTION_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "UpdateDate", wire: "UpdateDate", path: "updateDate", kind: &T_DATE_TYPE },
    Member { name: "PolicyVersionList", wire: "PolicyVersionList", path: "policyVersionList", kind: &T_POLICY_DOCUMENT_VERSION_LIST_TYPE },
];
/// `ManagedPolicyDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedPolicyDetail {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyId`
    pub policy_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Path`
    pub path: Option<String>,
    /// `DefaultVersionId`
    pub default_version_id: Option<String>,
    /// `AttachmentCount`
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`
    pub is_attachable: Option<bool>,
    /// `Description`
    pub description: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`
    pub update_date: Option<Timestamp>,
    /// `PolicyVersionList`
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}
impl Record for ManagedPolicyDetail {
    const MEMBERS: &'static [Member] = &MANAGED_POLICY_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_name: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[0]),
            policy_id: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[1]),
            arn: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[2]),
            path: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[3]),
            default_version_id: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[4]),
            attachment_count: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[5]),
            permissions_boundary_usage_count: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[6]),
            is_attachable: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[7]),
            description: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[8]),
            create_date: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[9]),
            update_date: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[10]),
            policy_version_list: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[11]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[0], self.policy_name.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[1], self.policy_id.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[2], self.arn.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[3], self.path.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[4], self.default_version_id.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[5], self.attachment_count.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[6], self.permissions_boundary_usage_count.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[7], self.is_attachable.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[8], self.description.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[9], self.create_date.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[10], self.update_date.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[11], self.policy_version_list.as_ref());
    }
}
static T_MANAGED_POLICY_DETAIL_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_MEMBERS: [Member; 1] = [Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE }];
/// `OpenIDConnectProviderListEntry`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenIDConnectProviderListEntry {
    /// `Arn`
    pub arn: Option<String>,
}
impl Record for OpenIDConnectProviderListEntry {
    const MEMBERS: &'static [Member] = &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { arn: from.optional(&OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_MEMBERS[0], self.arn.as_ref());
    }
}
static T_OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Type =
    Type { min: Some(1), max: Some(255), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static ORDERED_ORGANIZATION_POLICY_TYPE_MEMBERS: [Member; 1] = [Member {
    name: "ServiceControlPolicyInputList",
    wire: "ServiceControlPolicyInputList",
    path: "serviceControlPolicyInputList",
    kind: &T_SIMULATION_POLICY_LIST_TYPE,
}];
/// `OrderedOrganizationPolicyType`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderedOrganizationPolicyType {
    /// `ServiceControlPolicyInputList`
    pub service_control_policy_input_list: Option<Vec<String>>,
}
impl Record for OrderedOrganizationPolicyType {
    const MEMBERS: &'static [Member] = &ORDERED_ORGANIZATION_POLICY_TYPE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { service_control_policy_input_list: from.optional(&ORDERED_ORGANIZATION_POLICY_TYPE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ORDERED_ORGANIZATION_POLICY_TYPE_MEMBERS[0], self.service_control_policy_input_list.as_ref());
    }
}
static P_ORGANIZATION_ID_TYPE: Pattern = Pattern::expression("^o-[a-z0-9]{10,32}$");
static T_ORGANIZATION_ID_TYPE: Type = Type {
    min: None,
    max: Some(34),
    pattern: Some(&P_ORGANIZATION_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ORGANIZATION_POLICY_LIST_TYPE: Type =
    Type { min: None, max: Some(7), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static ORGANIZATIONS_DECISION_DETAIL_MEMBERS: [Member; 1] =
    [Member { name: "AllowedByOrganizations", wire: "AllowedByOrganizations", path: "allowedByOrganizations", kind: &T_BOOLEAN_TYPE }];
/// `OrganizationsDecisionDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationsDecisionDetail {
    /// `AllowedByOrganizations`
    pub allowed_by_organizations: Option<bool>,
}
impl Record for OrganizationsDecisionDetail {
    const MEMBERS: &'static [Member] = &ORGANIZATIONS_DECISION_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { allowed_by_organizations: from.optional(&ORGANIZATIONS_DECISION_DETAIL_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ORGANIZATIONS_DECISION_DETAIL_MEMBERS[0], self.allowed_by_organizations.as_ref());
    }
}
static PARAMETER_DEFINITION_MEMBERS: [Member; 7] = [
    Member { name: "Name", wire: "Name", path: "name", kind: &T_PARAMETER_NAME_TYPE },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_PARAMETER_TYPE_TYPE },
    Member { name: "SubType", wire: "SubType", path: "subType", kind: &T_PARAMETER_SUB_TYPE_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_PARAMETER_DESCRIPTION_TYPE },
    Member { name: "IsRequired", wire: "IsRequired", path: "isRequired", kind: &T_BOOLEAN_TYPE },
    Member { name: "DefaultValue", wire: "DefaultValue", path: "defaultValue", kind: &T_PARAMETER_DEFAULT_VALUE_TYPE },
    Member { name: "Immutable", wire: "Immutable", path: "immutable", kind: &T_BOOLEAN_TYPE },
];
/// `ParameterDefinition`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterDefinition {
    /// `Name`
    pub name: String,
    /// `Type`
    pub r#type: String,
    /// `SubType`
    pub sub_type: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `IsRequired`
    pub is_required: Option<bool>,
    /// `DefaultValue`
    pub default_value: Option<String>,
    /// `Immutable`
    pub immutable: Option<bool>,
}
impl Record for ParameterDefinition {
    const MEMBERS: &'static [Member] = &PARAMETER_DEFINITION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            name: from.required(&PARAMETER_DEFINITION_MEMBERS[0]),
            r#type: from.required(&PARAMETER_DEFINITION_MEMBERS[1]),
            sub_type: from.optional(&PARAMETER_DEFINITION_MEMBERS[2]),
            description: from.optional(&PARAMETER_DEFINITION_MEMBERS[3]),
            is_required: from.optional(&PARAMETER_DEFINITION_MEMBERS[4]),
            default_value: from.optional(&PARAMETER_DEFINITION_MEMBERS[5]),
            immutable: from.optional(&PARAMETER_DEFINITION_MEMBERS[6]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PARAMETER_DEFINITION_MEMBERS[0], &self.name);
        write_required(to, &PARAMETER_DEFINITION_MEMBERS[1], &self.r#type);
        write_optional(to, &PARAMETER_DEFINITION_MEMBERS[2], self.sub_type.as_ref());
        write_optional(to, &PARAMETER_DEFINITION_MEMBERS[3], self.description.as_ref());
        write_optional(to, &PARAMETER_DEFINITION_MEMBERS[4], self.is_required.as_ref());
        write_optional(to, &PARAMETER_DEFINITION_MEMBERS[5], self.default_value.as_ref());
        write_optional(to, &PARAMETER_DEFINITION_MEMBERS[6], self.immutable.as_ref());
    }
}
static PASSWORD_POLICY_MEMBERS: [Member; 10] = [
    Member { name: "MinimumPasswordLength", wire: "MinimumPasswordLength", path: "minimumPasswordLength", kind: &T_MINIMUM_PASSWORD_LENGTH_TYPE },
    Member { name: "RequireSymbols", wire: "RequireSymbols", path: "requireSymbols", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireNumbers", wire: "RequireNumbers", path: "requireNumbers", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireUppercaseCharacters", wire: "RequireUppercaseCharacters", path: "requireUppercaseCharacters", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireLowercaseCharacters", wire: "RequireLowercaseCharacters", path: "requireLowercaseCharacters", kind: &T_BOOLEAN_TYPE },
    Member { name: "AllowUsersToChangePassword", wire: "AllowUsersToChangePassword", path: "allowUsersToChangePassword", kind: &T_BOOLEAN_TYPE },
    Member { name: "ExpirePasswords", wire: "ExpirePasswords", path: "expirePasswords", kind: &T_BOOLEAN_TYPE },
    Member { name: "MaxPasswordAge", wire: "MaxPasswordAge", path: "maxPasswordAge", kind: &T_MAX_PASSWORD_AGE_TYPE },
    Member {
        name: "PasswordReusePrevention",
        wire: "PasswordReusePrevention",
        path: "passwordReusePrevention",
        kind: &T_PASSWORD_REUSE_PREVENTION_TYPE,
    },
    Member { name: "HardExpiry", wire: "HardExpiry", path: "hardExpiry", kind: &T_BOOLEAN_OBJECT_TYPE },
];
/// `PasswordPolicy`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordPolicy {
    /// `MinimumPasswordLength`
    pub minimum_password_length: Option<i32>,
    /// `RequireSymbols`
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`
    pub allow_users_to_change_password: Option<bool>,
    /// `ExpirePasswords`
    pub expire_passwords: Option<bool>,
    /// `MaxPasswordAge`
    pub max_password_age: Option<i32>,
    /// `PasswordReusePrevention`
    pub password_reuse_prevention: Option<i32>,
    /// `HardExpiry`
    pub hard_expiry: Option<bool>,
}
impl Record for PasswordPolicy {
    const MEMBERS: &'static [Member] = &PASSWORD_POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            minimum_password_length: from.optional(&PASSWORD_POLICY_MEMBERS[0]),
            require_symbols: from.optional(&PASSWORD_POLICY_MEMBERS[1]),
            require_numbers: from.optional(&PASSWORD_POLICY_MEMBERS[2]),
            require_uppercase_characters: from.optional(&PASSWORD_POLICY_MEMBERS[3]),
            require_lowercase_characters: from.optional(&PASSWORD_POLICY_MEMBERS[4]),
            allow_users_to_change_password: from.optional(&PASSWORD_POLICY_MEMBERS[5]),
            expire_passwords: from.optional(&PASSWORD_POLICY_MEMBERS[6]),
            max_password_age: from.optional(&PASSWORD_POLICY_MEMBERS[7]),
            password_reuse_prevention: from.optional(&PASSWORD_POLICY_MEMBERS[8]),
            hard_expiry: from.optional(&PASSWORD_POLICY_MEMBERS[9]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &PASSWORD_POLICY_MEMBERS[0], self.minimum_password_length.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[1], self.require_symbols.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[2], self.require_numbers.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[3], self.require_uppercase_characters.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[4], self.require_lowercase_characters.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[5], self.allow_users_to_change_password.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[6], self.expire_passwords.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[7], self.max_password_age.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[8], self.password_reuse_prevention.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[9], self.hard_expiry.as_ref());
    }
}
static T_PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["PermissionsBoundaryPolicy"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static PERMISSIONS_BOUNDARY_DECISION_DETAIL_MEMBERS: [Member; 1] = [Member {
    name: "AllowedByPermissionsBoundary",
    wire: "AllowedByPermissionsBoundary",
    path: "allowedByPermissionsBoundary",
    kind: &T_BOOLEAN_TYPE,
}];
/// `PermissionsBoundaryDecisionDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PermissionsBoundaryDecisionDetail {
    /// `AllowedByPermissionsBoundary`
    pub allowed_by_permissions_boundary: Option<bool>,
}
impl Record for PermissionsBoundaryDecisionDetail {
    const MEMBERS: &'static [Member] = &PERMISSIONS_BOUNDARY_DECISION_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { allowed_by_permissions_boundary: from.optional(&PERMISSIONS_BOUNDARY_DECISION_DETAIL_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &PERMISSIONS_BOUNDARY_DECISION_DETAIL_MEMBERS[0], self.allowed_by_permissions_boundary.as_ref());
    }
}
static POLICY_MEMBERS: [Member; 12] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "Path", wire: "Path", path: "path", kind: &T_POLICY_PATH_TYPE },
    Member { name: "DefaultVersionId", wire: "DefaultVersionId", path: "defaultVersionId", kind: &T_POLICY_VERSION_ID_TYPE },
    Member { name: "AttachmentCount", wire: "AttachmentCount", path: "attachmentCount", kind: &T_ATTACHMENT_COUNT_TYPE },
    Member {
        name: "PermissionsBoundaryUsageCount",
        wire: "PermissionsBoundaryUsageCount",
        path: "permissionsBoundaryUsageCount",
        kind: &T_ATTACHMENT_COUNT_TYPE,
    },
    Member { name: "IsAttachable", wire: "IsAttachable", path: "isAttachable", kind: &T_BOOLEAN_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_POLICY_DESCRIPTION_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "UpdateDate", wire: "UpdateDate", path: "updateDate", kind: &T_DATE_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `Policy`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Policy {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyId`
    pub policy_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Path`
    pub path: Option<String>,
    /// `DefaultVersionId`
    pub default_version_id: Option<String>,
    /// `AttachmentCount`
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`
    pub is_attachable: Option<bool>,
    /// `Description`
    pub description: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`
    pub update_date: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for Policy {
    const MEMBERS: &'static [Member] = &POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_name: from.optional(&POLICY_MEMBERS[0]),
            policy_id: from.optional(&POLICY_MEMBERS[1]),
            arn: from.optional(&POLICY_MEMBERS[2]),
            path: from.optional(&POLICY_MEMBERS[3]),
            default_version_id: from.optional(&POLICY_MEMBERS[4]),
            attachment_count: from.optional(&POLICY_MEMBERS[5]),
            permissions_boundary_usage_count: from.optional(&POLICY_MEMBERS[6]),
            is_attachable: from.optional(&POLICY_MEMBERS[7]),
            description: from.optional(&POLICY_MEMBERS[8]),
            create_date: from.optional(&POLICY_MEMBERS[9]),
            update_date: from.optional(&POLICY_MEMBERS[10]),
            tags: from.optional(&POLICY_MEMBERS[11]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_MEMBERS[0], self.policy_name.as_ref());
        write_optional(to, &POLICY_MEMBERS[1], self.policy_id.as_ref());
        write_optional(to, &POLICY_MEMBERS[2], self.arn.as_ref());
        write_optional(to, &POLICY_MEMBERS[3], self.path.as_ref());
        write_optional(to, &POLICY_MEMBERS[4], self.default_version_id.as_ref());
        write_optional(to, &POLICY_MEMBERS[5], self.attachment_count.as_ref());
        write_optional(to, &POLICY_MEMBERS[6], self.permissions_boundary_usage_count.as_ref());
        write_optional(to, &POLICY_MEMBERS[7], self.is_attachable.as_ref());
        write_optional(to, &POLICY_MEMBERS[8], self.description.as_ref());
        write_optional(to, &POLICY_MEMBERS[9], self.create_date.as_ref());
        write_optional(to, &POLICY_MEMBERS[10], self.update_date.as_ref());
        write_optional(to, &POLICY_MEMBERS[11], self.tags.as_ref());
    }
}
static POLICY_DETAIL_MEMBERS: [Member; 2] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `PolicyDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyDetail {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyDocument`
    pub policy_document: Option<String>,
}
impl Record for PolicyDetail {
    const MEMBERS: &'static [Member] = &POLICY_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_name: from.optional(&POLICY_DETAIL_MEMBERS[0]), policy_document: from.optional(&POLICY_DETAIL_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_DETAIL_MEMBERS[0], self.policy_name.as_ref());
        write_optional(to, &POLICY_DETAIL_MEMBERS[1], self.policy_document.as_ref());
    }
}
static T_POLICY_EVALUATION_DECISION_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["allowed", "explicitDeny", "implicitDeny"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_POLICY_EXCLUSIONS_LIST_TYPE: Type =
    Type { min: None, max: Some(256), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static POLICY_GRANTING_SERVICE_ACCESS_MEMBERS: [Member; 5] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_POLICY_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "EntityType", wire: "EntityType", path: "entityType", kind: &T_POLICY_OWNER_ENTITY_TYPE },
    Member { name: "EntityName", wire: "EntityName", path: "entityName", kind: &T_ENTITY_NAME_TYPE },
];
/// `PolicyGrantingServiceAccess`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyGrantingServiceAccess {
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyType`
    pub policy_type: String,
    /// `PolicyArn`
    pub policy_arn: Option<String>,
    /// `EntityType`
    pub entity_type: Option<String>,
    /// `EntityName`
    pub entity_name: Option<String>,
}
impl Record for PolicyGrantingServiceAccess {
    const MEMBERS: &'static [Member] = &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_name: from.required(&POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[0]),
            policy_type: from.required(&POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[1]),
            policy_arn: from.optional(&POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[2]),
            entity_type: from.optional(&POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[3]),
            entity_name: from.optional(&POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[0], &self.policy_name);
        write_required(to, &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[1], &self.policy_type);
        write_optional(to, &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[2], self.policy_arn.as_ref());
        write_optional(to, &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[3], self.entity_type.as_ref());
        write_optional(to, &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[4], self.entity_name.as_ref());
    }
}
static POLICY_GROUP_MEMBERS: [Member; 2] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "GroupId", wire: "GroupId", path: "groupId", kind: &T_ID_TYPE },
];
/// `PolicyGroup`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyGroup {
    /// `GroupName`
    pub group_name: Option<String>,
    /// `GroupId`
    pub group_id: Option<String>,
}
impl Record for PolicyGroup {
    const MEMBERS: &'static [Member] = &POLICY_GROUP_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { group_name: from.optional(&POLICY_GROUP_MEMBERS[0]), group_id: from.optional(&POLICY_GROUP_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_GROUP_MEMBERS[0], self.group_name.as_ref());
        write_optional(to, &POLICY_GROUP_MEMBERS[1], self.group_id.as_ref());
    }
}
static T_POLICY_GROUP_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static POLICY_IDENTIFIER_MEMBERS: [Member; 3] = [
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_POLICY_IDENTIFIER_POLICY_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "InlinePolicyIdentifier", wire: "InlinePolicyIdentifier", path: "inlinePolicyIdentifier", kind: &Type::FREE },
];
/// `PolicyIdentifier`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyIdentifier {
    /// `PolicyType`
    pub policy_type: Option<String>,
    /// `PolicyArn`
    pub policy_arn: Option<String>,
    /// `InlinePolicyIdentifier`
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}
impl Record for PolicyIdentifier {
    const MEMBERS: &'static [Member] = &POLICY_IDENTIFIER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_type: from.optional(&POLICY_IDENTIFIER_MEMBERS[0]),
            policy_arn: from.optional(&POLICY_IDENTIFIER_MEMBERS[1]),
            inline_policy_identifier: from.optional(&POLICY_IDENTIFIER_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_IDENTIFIER_MEMBERS[0], self.policy_type.as_ref());
        write_optional(to, &POLICY_IDENTIFIER_MEMBERS[1], self.policy_arn.as_ref());
        write_optional(to, &POLICY_IDENTIFIER_MEMBERS[2], self.inline_policy_identifier.as_ref());
    }
}
static T_POLICY_IDENTIFIER_POLICY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_POLICY_IDENTIFIER_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static POLICY_PARAMETER_MEMBERS: [Member; 3] = [
    Member { name: "Name", wire: "Name", path: "name", kind: &T_POLICY_PARAMETER_NAME_TYPE },
    Member { name: "Values", wire: "Values", path: "values", kind: &T_POLICY_PARAMETER_VALUES_LIST_TYPE },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_POLICY_PARAMETER_TYPE_ENUM },
];
/// `PolicyParameter`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyParameter {
    /// `Name`
    pub name: Option<String>,
    /// `Values`
    pub values: Option<Vec<String>>,
    /// `Type`
    pub r#type: Option<String>,
}
impl Record for PolicyParameter {
    const MEMBERS: &'static [Member] = &POLICY_PARAMETER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            name: from.optional(&POLICY_PARAMETER_MEMBERS[0]),
            values: from.optional(&POLICY_PARAMETER_MEMBERS[1]),
            r#type: from.optional(&POLICY_PARAMETER_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_PARAMETER_MEMBERS[0], self.name.as_ref());
        write_optional(to, &POLICY_PARAMETER_MEMBERS[1], self.values.as_ref());
        write_optional(to, &POLICY_PARAMETER_MEMBERS[2], self.r#type.as_ref());
    }
}
static T_POLICY_PARAMETER_TYPE_ENUM: Type =
    Type { min: None, max: None, pattern: None, values: &["string", "stringList"], item: None, key: None, item_name: "member", sensitive: false };
static POLICY_ROLE_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "RoleId", wire: "RoleId", path: "roleId", kind: &T_ID_TYPE },
];
/// `PolicyRole`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyRole {
    /// `RoleName`
    pub role_name: Option<String>,
    /// `RoleId`
    pub role_id: Option<String>,
}
impl Record for PolicyRole {
    const MEMBERS: &'static [Member] = &POLICY_ROLE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.optional(&POLICY_ROLE_MEMBERS[0]), role_id: from.optional(&POLICY_ROLE_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_ROLE_MEMBERS[0], self.role_name.as_ref());
        write_optional(to, &POLICY_ROLE_MEMBERS[1], self.role_id.as_ref());
    }
}
static T_POLICY_ROLE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_POLICY_SOURCE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_POLICY_USAGE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["PermissionsPolicy", "PermissionsBoundary"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static POLICY_USER_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "UserId", wire: "UserId", path: "userId", kind: &T_ID_TYPE },
];
/// `PolicyUser`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyUser {
    /// `UserName`
    pub user_name: Option<String>,
    /// `UserId`
    pub user_id: Option<String>,
}
impl Record for PolicyUser {
    const MEMBERS: &'static [Member] = &POLICY_USER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&POLICY_USER_MEMBERS[0]), user_id: from.optional(&POLICY_USER_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_USER_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &POLICY_USER_MEMBERS[1], self.user_id.as_ref());
    }
}
static T_POLICY_USER_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static POLICY_VERSION_MEMBERS: [Member; 4] = [
    Member { name: "Document", wire: "Document", path: "document", kind: &T_POLICY_DOCUMENT_TYPE },
    Member { name: "VersionId", wire: "VersionId", path: "versionId", kind: &T_POLICY_VERSION_ID_TYPE },
    Member { name: "IsDefaultVersion", wire: "IsDefaultVersion", path: "isDefaultVersion", kind: &T_BOOLEAN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
];
/// `PolicyVersion`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyVersion {
    /// `Document`
    pub document: Option<String>,
    /// `VersionId`
    pub version_id: Option<String>,
    /// `IsDefaultVersion`
    pub is_default_version: Option<bool>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
}
impl Record for PolicyVersion {
    const MEMBERS: &'static [Member] = &POLICY_VERSION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            document: from.optional(&POLICY_VERSION_MEMBERS[0]),
            version_id: from.optional(&POLICY_VERSION_MEMBERS[1]),
            is_default_version: from.optional(&POLICY_VERSION_MEMBERS[2]),
            create_date: from.optional(&POLICY_VERSION_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_VERSION_MEMBERS[0], self.document.as_ref());
        write_optional(to, &POLICY_VERSION_MEMBERS[1], self.version_id.as_ref());
        write_optional(to, &POLICY_VERSION_MEMBERS[2], self.is_default_version.as_ref());
        write_optional(to, &POLICY_VERSION_MEMBERS[3], self.create_date.as_ref());
    }
}
static POSITION_MEMBERS: [Member; 2] = [
    Member { name: "Line", wire: "Line", path: "line", kind: &T_LINE_NUMBER },
    Member { name: "Column", wire: "Column", path: "column", kind: &T_COLUMN_NUMBER },
];
/// `Position`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Position {
    /// `Line`
    pub line: Option<i32>,
    /// `Column`
    pub column: Option<i32>,
}
impl Record for Position {
    const MEMBERS: &'static [Member] = &POSITION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { line: from.optional(&POSITION_MEMBERS[0]), column: from.optional(&POSITION_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POSITION_MEMBERS[0], self.line.as_ref());
        write_optional(to, &POSITION_MEMBERS[1], self.column.as_ref());
    }
}
static PUT_ACCOUNT_PROPERTIES_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "Properties", wire: "Properties", path: "properties", kind: &T_ACCOUNT_PROPERTIES_MAP_TYPE }];
/// `PutAccountPropertiesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPropertiesRequest {
    /// `Properties`
    pub properties: BTreeMap<String, String>,
}
impl Record for PutAccountPropertiesRequest {
    const MEMBERS: &'static [Member] = &PUT_ACCOUNT_PROPERTIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { properties: from.required(&PUT_ACCOUNT_PROPERTIES_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_ACCOUNT_PROPERTIES_REQUEST_MEMBERS[0], &self.properties);
    }
}
/// `PutAccountPropertiesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPropertiesResponse {}
impl Record for PutAccountPropertiesResponse {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static PUT_GROUP_POLICY_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `PutGroupPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutGroupPolicyRequest {
    /// `GroupName`
    pub group_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}
impl Record for PutGroupPolicyRequest {
    const MEMBERS: &'static [Member] = &PUT_GROUP_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&PUT_GROUP_POLICY_REQUEST_MEMBERS[0]),
            policy_name: from.required(&PUT_GROUP_POLICY_REQUEST_MEMBERS[1]),
            policy_document: from.required(&PUT_GROUP_POLICY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_GROUP_POLICY_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &PUT_GROUP_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
        write_required(to, &PUT_GROUP_POLICY_REQUEST_MEMBERS[2], &self.policy_document);
    }
}
static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", path: "permissionsBoundary", kind: &T_ARN_TYPE },
];
/// `PutRolePermissionsBoundaryRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRolePermissionsBoundaryRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PermissionsBoundary`
    pub permissions_boundary: String,
}
impl Record for PutRolePermissionsBoundaryRequest {
    const MEMBERS: &'static [Member] = &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0]),
            permissions_boundary: from.required(&PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[1], &self.permissions_boundary);
    }
}
static PUT_ROLE_POLICY_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `PutRolePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}
impl Record for PutRolePolicyRequest {
    const MEMBERS: &'static [Member] = &PUT_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&PUT_ROLE_POLICY_REQUEST_MEMBERS[0]),
            policy_name: from.required(&PUT_ROLE_POLICY_REQUEST_MEMBERS[1]),
            policy_document: from.required(&PUT_ROLE_POLICY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &PUT_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
        write_required(to, &PUT_ROLE_POLICY_REQUEST_MEMBERS[2], &self.policy_document);
    }
}
static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", path: "permissionsBoundary", kind: &T_ARN_TYPE },
];
/// `PutUserPermissionsBoundaryRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutUserPermissionsBoundaryRequest {
    /// `UserName`
    pub user_name: String,
    /// `PermissionsBoundary`
    pub permissions_boundary: String,
}
impl Record for PutUserPermissionsBoundaryRequest {
    const MEMBERS: &'static [Member] = &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0]),
            permissions_boundary: from.required(&PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[1], &self.permissions_boundary);
    }
}
static PUT_USER_POLICY_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `PutUserPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutUserPolicyRequest {
    /// `UserName`
    pub user_name: String,
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}
impl Record for PutUserPolicyRequest {
    const MEMBERS: &'static [Member] = &PUT_USER_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&PUT_USER_POLICY_REQUEST_MEMBERS[0]),
            policy_name: from.required(&PUT_USER_POLICY_REQUEST_MEMBERS[1]),
            policy_document: from.required(&PUT_USER_POLICY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_USER_POLICY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &PUT_USER_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
        write_required(to, &PUT_USER_POLICY_REQUEST_MEMBERS[2], &self.policy_document);
    }
}
static T_REASON_TYPE: Type =
    Type { min: None, max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_REGION_NAME_TYPE: Type =
    Type { min: Some(1), max: Some(100), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE },
    Member { name: "Notes", wire: "Notes", path: "notes", kind: &T_NOTES_TYPE },
];
/// `RejectDelegationRequestRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RejectDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
    /// `Notes`
    pub notes: Option<String>,
}
impl Record for RejectDelegationRequestRequest {
    const MEMBERS: &'static [Member] = &REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegation_request_id: from.required(&REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS[0]),
            notes: from.optional(&REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS[0], &self.delegation_request_id);
        write_optional(to, &REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS[1], self.notes.as_ref());
    }
}
static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE },
    Member { name: "ClientID", wire: "ClientID", path: "clientID", kind: &T_CLIENT_ID_TYPE },
];
/// `RemoveClientIDFromOpenIDConnectProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `ClientID`
    pub client_id: String,
}
impl Record for RemoveClientIDFromOpenIDConnectProviderRequest {
    const MEMBERS: &'static [Member] = &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            open_id_connect_provider_arn: from.required(&REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]),
            client_id: from.required(&REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_required(to, &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1], &self.client_id);
    }
}
static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
];
/// `RemoveRoleFromInstanceProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveRoleFromInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `RoleName`
    pub role_name: String,
}
impl Record for RemoveRoleFromInstanceProfileRequest {
    const MEMBERS: &'static [Member] = &REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            instance_profile_name: from.required(&REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_MEMBERS[0]),
            role_name: from.required(&REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
        write_required(to, &REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_MEMBERS[1], &self.role_name);
    }
}
static REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
];
/// `RemoveUserFromGroupRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveUserFromGroupRequest {
    /// `GroupName`
    pub group_name: String,
    /// `UserName`
    pub user_name: String,
}
impl Record for RemoveUserFromGroupRequest {
    const MEMBERS: &'static [Member] = &REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS[0]),
            user_name: from.required(&REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS[1], &self.user_name);
    }
}
static REPLACEMENT_VALUE_ENTRY_MEMBERS: [Member; 1] =
    [Member { name: "Values", wire: "Values", path: "values", kind: &T_REPLACEMENT_VALUE_LIST_TYPE }];
/// `ReplacementValueEntry`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplacementValueEntry {
    /// `Values`
    pub values: Vec<String>,
}
impl Record for ReplacementValueEntry {
    const MEMBERS: &'static [Member] = &REPLACEMENT_VALUE_ENTRY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { values: from.required(&REPLACEMENT_VALUE_ENTRY_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REPLACEMENT_VALUE_ENTRY_MEMBERS[0], &self.values);
    }
}
static T_REPORT_CONTENT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_REPORT_FORMAT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["text/csv"], item: None, key: None, item_name: "member", sensitive: false };
static T_REPORT_STATE_DESCRIPTION_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_REPORT_STATE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["STARTED", "INPROGRESS", "COMPLETE"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member {
        name: "ServiceSpecificCredentialId",
        wire: "ServiceSpecificCredentialId",
        path: "serviceSpecificCredentialId",
        kind: &T_SERVICE_SPECIFIC_CREDENTIAL_ID,
    },
];
/// `ResetServiceSpecificCredentialRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
}
impl Record for ResetServiceSpecificCredentialRequest {
    const MEMBERS: &'static [Member] = &RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0]),
            service_specific_credential_id: from.required(&RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1], &self.service_specific_credential_id);
    }
}
static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ServiceSpecificCredential", wire: "ServiceSpecificCredential", path: "serviceSpecificCredential", kind: &Type::FREE }];
/// `ResetServiceSpecificCredentialResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialResponse {
    /// `ServiceSpecificCredential`
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}
impl Record for ResetServiceSpecificCredentialResponse {
    const MEMBERS: &'static [Member] = &RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { service_specific_credential: from.optional(&RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS[0], self.service_specific_credential.as_ref());
    }
}
static T_RESOURCE_HANDLING_OPTION_TYPE: Type =
    Type { min: Some(1), max: Some(64), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_RESOURCE_NAME_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_RESOURCE_NAME_TYPE), key: None, item_name: "member", sensitive: false };
static T_RESOURCE_NAME_TYPE: Type =
    Type { min: Some(1), max: Some(2048), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static RESOURCE_SPECIFIC_RESULT_MEMBERS: [Member; 6] = [
    Member { name: "EvalResourceName", wire: "EvalResourceName", path: "evalResourceName", kind: &T_RESOURCE_NAME_TYPE },
    Member { name: "EvalResourceDecision", wire: "EvalResourceDecision", path: "evalResourceDecision", kind: &T_POLICY_EVALUATION_DECISION_TYPE },
    Member { name: "MatchedStatements", wire: "MatchedStatements", path: "matchedStatements", kind: &T_STATEMENT_LIST_TYPE },
    Member { name: "MissingContextValues", wire: "MissingContextValues", path: "missingContextValues", kind: &T_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE },
    Member { name: "EvalDecisionDetails", wire: "EvalDecisionDetails", path: "evalDecisionDetails", kind: &T_EVAL_DECISION_DETAILS_TYPE },
    Member {
        name: "PermissionsBoundaryDecisionDetail",
        wire: "PermissionsBoundaryDecisionDetail",
        path: "permissionsBoundaryDecisionDetail",
        kind: &Type::FREE,
    },
];
/// `ResourceSpecificResult`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourceSpecificResult {
    /// `EvalResourceName`
    pub eval_resource_name: String,
    /// `EvalResourceDecision`
    pub eval_resource_decision: String,
    /// `MatchedStatements`
    pub matched_statements: Option<Vec<Statement>>,
    /// `MissingContextValues`
    pub missing_context_values: Option<Vec<String>>,
    /// `EvalDecisionDetails`
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    /// `PermissionsBoundaryDecisionDetail`
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}
impl Record for ResourceSpecificResult {
    const MEMBERS: &'static [Member] = &RESOURCE_SPECIFIC_RESULT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            eval_resource_name: from.required(&RESOURCE_SPECIFIC_RESULT_MEMBERS[0]),
            eval_resource_decision: from.required(&RESOURCE_SPECIFIC_RESULT_MEMBERS[1]),
            matched_statements: from.optional(&RESOURCE_SPECIFIC_RESULT_MEMBERS[2]),
            missing_context_values: from.optional(&RESOURCE_SPECIFIC_RESULT_MEMBERS[3]),
            eval_decision_details: from.optional(&RESOURCE_SPECIFIC_RESULT_MEMBERS[4]),
            permissions_boundary_decision_detail: from.optional(&RESOURCE_SPECIFIC_RESULT_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &RESOURCE_SPECIFIC_RESULT_MEMBERS[0], &self.eval_resource_name);
        write_required(to, &RESOURCE_SPECIFIC_RESULT_MEMBERS[1], &self.eval_resource_decision);
        write_optional(to, &RESOURCE_SPECIFIC_RESULT_MEMBERS[2], self.matched_statements.as_ref());
        write_optional(to, &RESOURCE_SPECIFIC_RESULT_MEMBERS[3], self.missing_context_values.as_ref());
        write_optional(to, &RESOURCE_SPECIFIC_RESULT_MEMBERS[4], self.eval_decision_details.as_ref());
        write_optional(to, &RESOURCE_SPECIFIC_RESULT_MEMBERS[5], self.permissions_boundary_decision_detail.as_ref());
    }
}
static T_RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static RESYNC_MFA_DEVICE_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "AuthenticationCode1", wire: "AuthenticationCode1", path: "authenticationCode1", kind: &T_AUTHENTICATION_CODE_TYPE },
    Member { name: "AuthenticationCode2", wire: "AuthenticationCode2", path: "authenticationCode2", kind: &T_AUTHENTICATION_CODE_TYPE },
];
/// `ResyncMFADeviceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResyncMFADeviceRequest {
    /// `UserName`
    pub user_name: String,
    /// `SerialNumber`
    pub serial_number: String,
    /// `AuthenticationCode1`
    pub authentication_code1: SecretText,
    /// `AuthenticationCode2`
    pub authentication_code2: SecretText,
}
impl Record for ResyncMFADeviceRequest {
    const MEMBERS: &'static [Member] = &RESYNC_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&RESYNC_MFA_DEVICE_REQUEST_MEMBERS[0]),
            serial_number: from.required(&RESYNC_MFA_DEVICE_REQUEST_MEMBERS[1]),
            authentication_code1: from.required(&RESYNC_MFA_DEVICE_REQUEST_MEMBERS[2]),
            authentication_code2: from.required(&RESYNC_MFA_DEVICE_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &RESYNC_MFA_DEVICE_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &RESYNC_MFA_DEVICE_REQUEST_MEMBERS[1], &self.serial_number);
        write_required(to, &RESYNC_MFA_DEVICE_REQUEST_MEMBERS[2], &self.authentication_code1);
        write_required(to, &RESYNC_MFA_DEVICE_REQUEST_MEMBERS[3], &self.authentication_code2);
    }
}
static ROLE_MEMBERS: [Member; 12] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "RoleId", wire: "RoleId", path: "roleId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", path: "assumeRolePolicyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_ROLE_DESCRIPTION_TYPE },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", path: "maxSessionDuration", kind: &T_ROLE_MAX_SESSION_DURATION_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", path: "permissionsBoundary", kind: &Type::FREE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "RoleLastUsed", wire: "RoleLastUsed", path: "roleLastUsed", kind: &Type::FREE },
    Member { name: "SourceRoleTemplate", wire: "SourceRoleTemplate", path: "sourceRoleTemplate", kind: &Type::FREE },
];
/// `Role`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Role {
    /// `Path`
    pub path: String,
    /// `RoleName`
    pub role_name: String,
    /// `RoleId`
    pub role_id: String,
    /// `Arn`
    pub arn: String,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `AssumeRolePolicyDocument`
    pub assume_role_policy_document: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `MaxSessionDuration`
    pub max_session_duration: Option<i32>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `RoleLastUsed`
    pub role_last_used: Option<RoleLastUsed>,
    /// `SourceRoleTemplate`
    pub source_role_template: Option<SourceRoleTemplate>,
}
impl Record for Role {
    const MEMBERS: &'static [Member] = &ROLE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.required(&ROLE_MEMBERS[0]),
            role_name: from.required(&ROLE_MEMBERS[1]),
            role_id: from.required(&ROLE_MEMBERS[2]),
            arn: from.required(&ROLE_MEMBERS[3]),
            create_date: from.required(&ROLE_MEMBERS[4]),
            assume_role_policy_document: from.optional(&ROLE_MEMBERS[5]),
            description: from.optional(&ROLE_MEMBERS[6]),
            max_session_duration: from.optional(&ROLE_MEMBERS[7]),
            permissions_boundary: from.optional(&ROLE_MEMBERS[8]),
            tags: from.optional(&ROLE_MEMBERS[9]),
            role_last_used: from.optional(&ROLE_MEMBERS[10]),
            source_role_template: from.optional(&ROLE_MEMBERS[11]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ROLE_MEMBERS[0], &self.path);
        write_required(to, &ROLE_MEMBERS[1], &self.role_name);
        write_required(to, &ROLE_MEMBERS[2], &self.role_id);
        write_required(to, &ROLE_MEMBERS[3], &self.arn);
        write_required(to, &ROLE_MEMBERS[4], &self.create_date);
        write_optional(to, &ROLE_MEMBERS[5], self.assume_role_policy_document.as_ref());
        write_optional(to, &ROLE_MEMBERS[6], self.description.as_ref());
        write_optional(to, &ROLE_MEMBERS[7], self.max_session_duration.as_ref());
        write_optional(to, &ROLE_MEMBERS[8], self.permissions_boundary.as_ref());
        write_optional(to, &ROLE_MEMBERS[9], self.tags.as_ref());
        write_optional(to, &ROLE_MEMBERS[10], self.role_last_used.as_ref());
        write_optional(to, &ROLE_MEMBERS[11], self.source_role_template.as_ref());
    }
}
static ROLE_DETAIL_MEMBERS: [Member; 12] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "RoleId", wire: "RoleId", path: "roleId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", path: "assumeRolePolicyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
    Member { name: "InstanceProfileList", wire: "InstanceProfileList", path: "instanceProfileList", kind: &T_INSTANCE_PROFILE_LIST_TYPE },
    Member { name: "RolePolicyList", wire: "RolePolicyList", path: "rolePolicyList", kind: &T_POLICY_DETAIL_LIST_TYPE },
    Member {
        name: "AttachedManagedPolicies",
        wire: "AttachedManagedPolicies",
        path: "attachedManagedPolicies",
        kind: &T_ATTACHED_POLICIES_LIST_TYPE,
    },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", path: "permissionsBoundary", kind: &Type::FREE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "RoleLastUsed", wire: "RoleLastUsed", path: "roleLastUsed", kind: &Type::FREE },
];
/// `RoleDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleDetail {
    /// `Path`
    pub path: Option<String>,
    /// `RoleName`
    pub role_name: Option<String>,
    /// `RoleId`
    pub role_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `AssumeRolePolicyDocument`
    pub assume_role_policy_document: Option<String>,
    /// `InstanceProfileList`
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    /// `RolePolicyList`
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    /// `AttachedManagedPolicies`
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `RoleLastUsed`
    pub role_last_used: Option<RoleLastUsed>,
}
impl Record for RoleDetail {
    const MEMBERS: &'static [Member] = &ROLE_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&ROLE_DETAIL_MEMBERS[0]),
            role_name: from.optional(&ROLE_DETAIL_MEMBERS[1]),
            role_id: from.optional(&ROLE_DETAIL_MEMBERS[2]),
            arn: from.optional(&ROLE_DETAIL_MEMBERS[3]),
            create_date: from.optional(&ROLE_DETAIL_MEMBERS[4]),
            assume_role_policy_document: from.optional(&ROLE_DETAIL_MEMBERS[5]),
            instance_profile_list: from.optional(&ROLE_DETAIL_MEMBERS[6]),
            role_policy_list: from.optional(&ROLE_DETAIL_MEMBERS[7]),
            attached_managed_policies: from.optional(&ROLE_DETAIL_MEMBERS[8]),
            permissions_boundary: from.optional(&ROLE_DETAIL_MEMBERS[9]),
            tags: from.optional(&ROLE_DETAIL_MEMBERS[10]),
            role_last_used: from.optional(&ROLE_DETAIL_MEMBERS[11]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ROLE_DETAIL_MEMBERS[0], self.path.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[1], self.role_name.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[2], self.role_id.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[3], self.arn.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[4], self.create_date.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[5], self.assume_role_policy_document.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[6], self.instance_profile_list.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[7], self.role_policy_list.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[8], self.attached_managed_policies.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[9], self.permissions_boundary.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[10], self.tags.as_ref());
        write_optional(to, &ROLE_DETAIL_MEMBERS[11], self.role_last_used.as_ref());
    }
}
static ROLE_LAST_USED_MEMBERS: [Member; 2] = [
    Member { name: "LastUsedDate", wire: "LastUsedDate", path: "lastUsedDate", kind: &T_DATE_TYPE },
    Member { name: "Region", wire: "Region", path: "region", kind: &T_STRING_TYPE },
];
/// `RoleLastUsed`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleLastUsed {
    /// `LastUsedDate`
    pub last_used_date: Option<Timestamp>,
    /// `Region`
    pub region: Option<String>,
}
impl Record for RoleLastUsed {
    const MEMBERS: &'static [Member] = &ROLE_LAST_USED_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { last_used_date: from.optional(&ROLE_LAST_USED_MEMBERS[0]), region: from.optional(&ROLE_LAST_USED_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ROLE_LAST_USED_MEMBERS[0], self.last_used_date.as_ref());
        write_optional(to, &ROLE_LAST_USED_MEMBERS[1], self.region.as_ref());
    }
}
static ROLE_TEMPLATE_VERSION_MEMBERS: [Member; 23] = [
    Member { name: "TemplateArn", wire: "TemplateArn", path: "templateArn", kind: &T_ARN_TYPE },
    Member { name: "TemplateName", wire: "TemplateName", path: "templateName", kind: &T_ROLE_TEMPLATE_NAME_TYPE },
    Member { name: "TemplateVersionId", wire: "TemplateVersionId", path: "templateVersionId", kind: &T_ID_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_ROLE_TEMPLATE_DESCRIPTION_TYPE },
    Member { name: "MajorVersion", wire: "MajorVersion", path: "majorVersion", kind: &T_INTEGER_TYPE },
    Member { name: "DefaultMinorVersion", wire: "DefaultMinorVersion", path: "defaultMinorVersion", kind: &T_MINOR_VERSION_TYPE },
    Member { name: "ManagedByType", wire: "ManagedByType", path: "managedByType", kind: &T_MANAGED_BY_TYPE_TYPE },
    Member { name: "ManagedByValue", wire: "ManagedByValue", path: "managedByValue", kind: &T_MANAGED_BY_VALUE_TYPE },
    Member { name: "Enabled", wire: "Enabled", path: "enabled", kind: &T_BOOLEAN_TYPE },
    Member { name: "MinorVersion", wire: "MinorVersion", path: "minorVersion", kind: &T_MINOR_VERSION_TYPE },
    Member { name: "RoleNamePattern", wire: "RoleNamePattern", path: "roleNamePattern", kind: &T_ROLE_NAME_PATTERN_TYPE },
    Member { name: "RolePathPattern", wire: "RolePathPattern", path: "rolePathPattern", kind: &T_ROLE_PATH_PATTERN_TYPE },
    Member { name: "RoleDescriptionPattern", wire: "RoleDescriptionPattern", path: "roleDescriptionPattern", kind: &T_ROLE_DESCRIPTION_PATTERN_TYPE },
    Member {
        name: "AssumeRolePolicyDocumentTemplate",
        wire: "AssumeRolePolicyDocumentTemplate",
        path: "assumeRolePolicyDocumentTemplate",
        kind: &T_POLICY_DOCUMENT_TYPE,
    },
    Member { name: "InlinePolicyTemplates", wire: "InlinePolicyTemplates", path: "inlinePolicyTemplates", kind: &T_INLINE_POLICY_TEMPLATE_LIST_TYPE },
    Member { name: "ManagedPolicyArns", wire: "ManagedPolicyArns", path: "managedPolicyArns", kind: &T_MANAGED_POLICY_ARN_LIST_TYPE },
    Member { name: "PermissionBoundaryArn", wire: "PermissionBoundaryArn", path: "permissionBoundaryArn", kind: &T_ARN_TYPE },
    Member { name: "ParametersDefinition", wire: "ParametersDefinition", path: "parametersDefinition", kind: &T_PARAMETERS_DEFINITION_LIST_TYPE },
    Member { name: "RoleTagsTemplate", wire: "RoleTagsTemplate", path: "roleTagsTemplate", kind: &T_TAG_TEMPLATE_LIST_TYPE },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", path: "maxSessionDuration", kind: &T_ROLE_MAX_SESSION_DURATION_TYPE },
    Member { name: "VersionEnabled", wire: "VersionEnabled", path: "versionEnabled", kind: &T_BOOLEAN_TYPE },
    Member { name: "CreateTimestamp", wire: "CreateTimestamp", path: "createTimestamp", kind: &T_DATE_TYPE },
    Member { name: "UpdateTimestamp", wire: "UpdateTimestamp", path: "updateTimestamp", kind: &T_DATE_TYPE },
];
/// `RoleTemplateVersion`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleTemplateVersion {
    /// `TemplateArn`
    pub template_arn: Option<String>,
    /// `TemplateName`
    pub template_name: Option<String>,
    /// `TemplateVersionId`
    pub template_version_id: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `MajorVersion`
    pub major_version: Option<i32>,
    /// `DefaultMinorVersion`
    pub default_minor_version: Option<i32>,
    /// `ManagedByType`
    pub managed_by_type: Option<String>,
    /// `ManagedByValue`
    pub managed_by_value: Option<String>,
    /// `Enabled`
    pub enabled: Option<bool>,
    /// `MinorVersion`
    pub minor_version: Option<i32>,
    /// `RoleNamePattern`
    pub role_name_pattern: Option<String>,
    /// `RolePathPattern`
    pub role_path_pattern: Option<String>,
    /// `RoleDescriptionPattern`
    pub role_description_pattern: Option<String>,
    /// `AssumeRolePolicyDocumentTemplate`
    pub assume_role_policy_document_template: Option<String>,
    /// `InlinePolicyTemplates`
    pub inline_policy_templates: Option<Vec<InlinePolicy>>,
    /// `ManagedPolicyArns`
    pub managed_policy_arns: Option<Vec<String>>,
    /// `PermissionBoundaryArn`
    pub permission_boundary_arn: Option<String>,
    /// `ParametersDefinition`
    pub parameters_definition: Option<Vec<ParameterDefinition>>,
    /// `RoleTagsTemplate`
    pub role_tags_template: Option<Vec<TagTemplate>>,
    /// `MaxSessionDuration`
    pub max_session_duration: Option<i32>,
    /// `VersionEnabled`
    pub version_enabled: Option<bool>,
    /// `CreateTimestamp`
    pub create_timestamp: Option<Timestamp>,
    /// `UpdateTimestamp`
    pub update_timestamp: Option<Timestamp>,
}
impl Record for RoleTemplateVersion {
    const MEMBERS: &'static [Member] = &ROLE_TEMPLATE_VERSION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            template_arn: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[0]),
            template_name: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[1]),
            template_version_id: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[2]),
            description: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[3]),
            major_version: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[4]),
            default_minor_version: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[5]),
            managed_by_type: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[6]),
            managed_by_value: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[7]),
            enabled: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[8]),
            minor_version: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[9]),
            role_name_pattern: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[10]),
            role_path_pattern: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[11]),
            role_description_pattern: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[12]),
            assume_role_policy_document_template: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[13]),
            inline_policy_templates: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[14]),
            managed_policy_arns: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[15]),
            permission_boundary_arn: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[16]),
            parameters_definition: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[17]),
            role_tags_template: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[18]),
            max_session_duration: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[19]),
            version_enabled: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[20]),
            create_timestamp: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[21]),
            update_timestamp: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[22]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[0], self.template_arn.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[1], self.template_name.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[2], self.template_version_id.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[3], self.description.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[4], self.major_version.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[5], self.default_minor_version.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[6], self.managed_by_type.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[7], self.managed_by_value.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[8], self.enabled.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[9], self.minor_version.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[10], self.role_name_pattern.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[11], self.role_path_pattern.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[12], self.role_description_pattern.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[13], self.assume_role_policy_document_template.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[14], self.inline_policy_templates.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[15], self.managed_policy_arns.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[16], self.permission_boundary_arn.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[17], self.parameters_definition.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[18], self.role_tags_template.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[19], self.max_session_duration.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[20], self.version_enabled.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[21], self.create_timestamp.as_ref());
        write_optional(to, &ROLE_TEMPLATE_VERSION_MEMBERS[22], self.update_timestamp.as_ref());
    }
}
static T_ROLE_USAGE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static ROLE_USAGE_TYPE_MEMBERS: [Member; 2] = [
    Member { name: "Region", wire: "Region", path: "region", kind: &T_REGION_NAME_TYPE },
    Member { name: "Resources", wire: "Resources", path: "resources", kind: &T_ARN_LIST_TYPE },
];
/// `RoleUsageType`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleUsageType {
    /// `Region`
    pub region: Option<String>,
    /// `Resources`
    pub resources: Option<Vec<String>>,
}
impl Record for RoleUsageType {
    const MEMBERS: &'static [Member] = &ROLE_USAGE_TYPE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { region: from.optional(&ROLE_USAGE_TYPE_MEMBERS[0]), resources: from.optional(&ROLE_USAGE_TYPE_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ROLE_USAGE_TYPE_MEMBERS[0], self.region.as_ref());
        write_optional(to, &ROLE_USAGE_TYPE_MEMBERS[1], self.resources.as_ref());
    }
}
static T_SAML_METADATA_DOCUMENT_TYPE: Type =
    Type { min: Some(1000), max: Some(10000000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static SAML_PRIVATE_KEY_MEMBERS: [Member; 2] = [
    Member { name: "KeyId", wire: "KeyId", path: "keyId", kind: &T_PRIVATE_KEY_ID_TYPE },
    Member { name: "Timestamp", wire: "Timestamp", path: "timestamp", kind: &T_DATE_TYPE },
];
/// `SAMLPrivateKey`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SAMLPrivateKey {
    /// `KeyId`
    pub key_id: Option<String>,
    /// `Timestamp`
    pub timestamp: Option<Timestamp>,
}
impl Record for SAMLPrivateKey {
    const MEMBERS: &'static [Member] = &SAML_PRIVATE_KEY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { key_id: from.optional(&SAML_PRIVATE_KEY_MEMBERS[0]), timestamp: from.optional(&SAML_PRIVATE_KEY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &SAML_PRIVATE_KEY_MEMBERS[0], self.key_id.as_ref());
        write_optional(to, &SAML_PRIVATE_KEY_MEMBERS[1], self.timestamp.as_ref());
    }
}
static SAML_PROVIDER_LIST_ENTRY_MEMBERS: [Member; 3] = [
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "ValidUntil", wire: "ValidUntil", path: "validUntil", kind: &T_DATE_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
];
/// `SAMLProviderListEntry`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SAMLProviderListEntry {
    /// `Arn`
    pub arn: Option<String>,
    /// `ValidUntil`
    pub valid_until: Option<Timestamp>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
}
impl Record for SAMLProviderListEntry {
    const MEMBERS: &'static [Member] = &SAML_PROVIDER_LIST_ENTRY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            arn: from.optional(&SAML_PROVIDER_LIST_ENTRY_MEMBERS[0]),
            valid_until: from.optional(&SAML_PROVIDER_LIST_ENTRY_MEMBERS[1]),
            create_date: from.optional(&SAML_PROVIDER_LIST_ENTRY_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &SAML_PROVIDER_LIST_ENTRY_MEMBERS[0], self.arn.as_ref());
        write_optional(to, &SAML_PROVIDER_LIST_ENTRY_MEMBERS[1], self.valid_until.as_ref());
        write_optional(to, &SAML_PROVIDER_LIST_ENTRY_MEMBERS[2], self.create_date.as_ref());
    }
}
static T_SAML_PROVIDER_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_SAML_PROVIDER_NAME_TYPE: Pattern = Pattern::class(
    "[\\w._-]+",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('.', '.'),
        Class::Range('_', '_'),
        Class::Range('-', '-'),
    ],
    true,
);
static T_SAML_PROVIDER_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_SAML_PROVIDER_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static SSH_PUBLIC_KEY_MEMBERS: [Member; 6] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", path: "sSHPublicKeyId", kind: &T_PUBLIC_KEY_ID_TYPE },
    Member { name: "Fingerprint", wire: "Fingerprint", path: "fingerprint", kind: &T_PUBLIC_KEY_FINGERPRINT_TYPE },
    Member { name: "SSHPublicKeyBody", wire: "SSHPublicKeyBody", path: "sSHPublicKeyBody", kind: &T_PUBLIC_KEY_MATERIAL_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
    Member { name: "UploadDate", wire: "UploadDate", path: "uploadDate", kind: &T_DATE_TYPE },
];
/// `SSHPublicKey`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSHPublicKey {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
    /// `Fingerprint`
    pub fingerprint: String,
    /// `SSHPublicKeyBody`
    pub ssh_public_key_body: String,
    /// `Status`
    pub status: String,
    /// `UploadDate`
    pub upload_date: Option<Timestamp>,
}
impl Record for SSHPublicKey {
    const MEMBERS: &'static [Member] = &SSH_PUBLIC_KEY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&SSH_PUBLIC_KEY_MEMBERS[0]),
            ssh_public_key_id: from.required(&SSH_PUBLIC_KEY_MEMBERS[1]),
            fingerprint: from.required(&SSH_PUBLIC_KEY_MEMBERS[2]),
            ssh_public_key_body: from.required(&SSH_PUBLIC_KEY_MEMBERS[3]),
            status: from.required(&SSH_PUBLIC_KEY_MEMBERS[4]),
            upload_date: from.optional(&SSH_PUBLIC_KEY_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SSH_PUBLIC_KEY_MEMBERS[0], &self.user_name);
        write_required(to, &SSH_PUBLIC_KEY_MEMBERS[1], &self.ssh_public_key_id);
        write_required(to, &SSH_PUBLIC_KEY_MEMBERS[2], &self.fingerprint);
        write_required(to, &SSH_PUBLIC_KEY_MEMBERS[3], &self.ssh_public_key_body);
        write_required(to, &SSH_PUBLIC_KEY_MEMBERS[4], &self.status);
        write_optional(to, &SSH_PUBLIC_KEY_MEMBERS[5], self.upload_date.as_ref());
    }
}
static T_SSH_PUBLIC_KEY_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static SSH_PUBLIC_KEY_METADATA_MEMBERS: [Member; 4] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", path: "sSHPublicKeyId", kind: &T_PUBLIC_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
    Member { name: "UploadDate", wire: "UploadDate", path: "uploadDate", kind: &T_DATE_TYPE },
];
/// `SSHPublicKeyMetadata`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SSHPublicKeyMetadata {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
    /// `Status`
    pub status: String,
    /// `UploadDate`
    pub upload_date: Timestamp,
}
impl Record for SSHPublicKeyMetadata {
    const MEMBERS: &'static [Member] = &SSH_PUBLIC_KEY_METADATA_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&SSH_PUBLIC_KEY_METADATA_MEMBERS[0]),
            ssh_public_key_id: from.required(&SSH_PUBLIC_KEY_METADATA_MEMBERS[1]),
            status: from.required(&SSH_PUBLIC_KEY_METADATA_MEMBERS[2]),
            upload_date: from.required(&SSH_PUBLIC_KEY_METADATA_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SSH_PUBLIC_KEY_METADATA_MEMBERS[0], &self.user_name);
        write_required(to, &SSH_PUBLIC_KEY_METADATA_MEMBERS[1], &self.ssh_public_key_id);
        write_required(to, &SSH_PUBLIC_KEY_METADATA_MEMBERS[2], &self.status);
        write_required(to, &SSH_PUBLIC_KEY_METADATA_MEMBERS[3], &self.upload_date);
    }
}
static SEND_DELEGATION_TOKEN_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE }];
/// `SendDelegationTokenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendDelegationTokenRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
}
impl Record for SendDelegationTokenRequest {
    const MEMBERS: &'static [Member] = &SEND_DELEGATION_TOKEN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { delegation_request_id: from.required(&SEND_DELEGATION_TOKEN_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SEND_DELEGATION_TOKEN_REQUEST_MEMBERS[0], &self.delegation_request_id);
    }
}
static SERVER_CERTIFICATE_MEMBERS: [Member; 4] = [
    Member { name: "ServerCertificateMetadata", wire: "ServerCertificateMetadata", path: "serverCertificateMetadata", kind: &Type::FREE },
    Member { name: "CertificateBody", wire: "CertificateBody", path: "certificateBody", kind: &T_CERTIFICATE_BODY_TYPE },
    Member { name: "CertificateChain", wire: "CertificateChain", path: "certificateChain", kind: &T_CERTIFICATE_CHAIN_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `ServerCertificate`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServerCertificate {
    /// `ServerCertificateMetadata`
    pub server_certificate_metadata: ServerCertificateMetadata,
    /// `CertificateBody`
    pub certificate_body: String,
    /// `CertificateChain`
    pub certificate_chain: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for ServerCertificate {
    const MEMBERS: &'static [Member] = &SERVER_CERTIFICATE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            server_certificate_metadata: from.required(&SERVER_CERTIFICATE_MEMBERS[0]),
            certificate_body: from.required(&SERVER_CERTIFICATE_MEMBERS[1]),
            certificate_chain: from.optional(&SERVER_CERTIFICATE_MEMBERS[2]),
            tags: from.optional(&SERVER_CERTIFICATE_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SERVER_CERTIFICATE_MEMBERS[0], &self.server_certificate_metadata);
        write_required(to, &SERVER_CERTIFICATE_MEMBERS[1], &self.certificate_body);
        write_optional(to, &SERVER_CERTIFICATE_MEMBERS[2], self.certificate_chain.as_ref());
        write_optional(to, &SERVER_CERTIFICATE_MEMBERS[3], self.tags.as_ref());
    }
}
static SERVER_CERTIFICATE_METADATA_MEMBERS: [Member; 6] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "ServerCertificateId", wire: "ServerCertificateId", path: "serverCertificateId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "UploadDate", wire: "UploadDate", path: "uploadDate", kind: &T_DATE_TYPE },
    Member { name: "Expiration", wire: "Expiration", path: "expiration", kind: &T_DATE_TYPE },
];
/// `ServerCertificateMetadata`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServerCertificateMetadata {
    /// `Path`
    pub path: String,
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `ServerCertificateId`
    pub server_certificate_id: String,
    /// `Arn`
    pub arn: String,
    /// `UploadDate`
    pub upload_date: Option<Timestamp>,
    /// `Expiration`
    pub expiration: Option<Timestamp>,
}
impl Record for ServerCertificateMetadata {
    const MEMBERS: &'static [Member] = &SERVER_CERTIFICATE_METADATA_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.required(&SERVER_CERTIFICATE_METADATA_MEMBERS[0]),
            server_certificate_name: from.required(&SERVER_CERTIFICATE_METADATA_MEMBERS[1]),
            server_certificate_id: from.required(&SERVER_CERTIFICATE_METADATA_MEMBERS[2]),
            arn: from.required(&SERVER_CERTIFICATE_METADATA_MEMBERS[3]),
            upload_date: from.optional(&SERVER_CERTIFICATE_METADATA_MEMBERS[4]),
            expiration: from.optional(&SERVER_CERTIFICATE_METADATA_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SERVER_CERTIFICATE_METADATA_MEMBERS[0], &self.path);
        write_required(to, &SERVER_CERTIFICATE_METADATA_MEMBERS[1], &self.server_certificate_name);
        write_required(to, &SERVER_CERTIFICATE_METADATA_MEMBERS[2], &self.server_certificate_id);
        write_required(to, &SERVER_CERTIFICATE_METADATA_MEMBERS[3], &self.arn);
        write_optional(to, &SERVER_CERTIFICATE_METADATA_MEMBERS[4], self.upload_date.as_ref());
        write_optional(to, &SERVER_CERTIFICATE_METADATA_MEMBERS[5], self.expiration.as_ref());
    }
}
static SERVICE_LAST_ACCESSED_MEMBERS: [Member; 7] = [
    Member { name: "ServiceName", wire: "ServiceName", path: "serviceName", kind: &T_SERVICE_NAME_TYPE },
    Member { name: "LastAuthenticated", wire: "LastAuthenticated", path: "lastAuthenticated", kind: &T_DATE_TYPE },
    Member { name: "ServiceNamespace", wire: "ServiceNamespace", path: "serviceNamespace", kind: &T_SERVICE_NAMESPACE_TYPE },
    Member { name: "LastAuthenticatedEntity", wire: "LastAuthenticatedEntity", path: "lastAuthenticatedEntity", kind: &T_ARN_TYPE },
    Member { name: "LastAuthenticatedRegion", wire: "LastAuthenticatedRegion", path: "lastAuthenticatedRegion", kind: &T_STRING_TYPE },
    Member { name: "TotalAuthenticatedEntities", wire: "TotalAuthenticatedEntities", path: "totalAuthenticatedEntities", kind: &T_INTEGER_TYPE },
    Member {
        name: "TrackedActionsLastAccessed",
        wire: "TrackedActionsLastAccessed",
        path: "trackedActionsLastAccessed",
        kind: &T_TRACKED_ACTIONS_LAST_ACCESSED,
    },
];
/// `ServiceLastAccessed`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceLastAccessed {
    /// `ServiceName`
    pub service_name: String,
    /// `LastAuthenticated`
    pub last_authenticated: Option<Timestamp>,
    /// `ServiceNamespace`
    pub service_namespace: String,
    /// `LastAuthenticatedEntity`
    pub last_authenticated_entity: Option<String>,
    /// `LastAuthenticatedRegion`
    pub last_authenticated_region: Option<String>,
    /// `TotalAuthenticatedEntities`
    pub total_authenticated_entities: Option<i32>,
    /// `TrackedActionsLastAccessed`
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}
impl Record for ServiceLastAccessed {
    const MEMBERS: &'static [Member] = &SERVICE_LAST_ACCESSED_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_name: from.required(&SERVICE_LAST_ACCESSED_MEMBERS[0]),
            last_authenticated: from.optional(&SERVICE_LAST_ACCESSED_MEMBERS[1]),
            service_namespace: from.required(&SERVICE_LAST_ACCESSED_MEMBERS[2]),
            last_authenticated_entity: from.optional(&SERVICE_LAST_ACCESSED_MEMBERS[3]),
            last_authenticated_region: from.optional(&SERVICE_LAST_ACCESSED_MEMBERS[4]),
            total_authenticated_entities: from.optional(&SERVICE_LAST_ACCESSED_MEMBERS[5]),
            tracked_actions_last_accessed: from.optional(&SERVICE_LAST_ACCESSED_MEMBERS[6]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SERVICE_LAST_ACCESSED_MEMBERS[0], &self.service_name);
        write_optional(to, &SERVICE_LAST_ACCESSED_MEMBERS[1], self.last_authenticated.as_ref());
        write_required(to, &SERVICE_LAST_ACCESSED_MEMBERS[2], &self.service_namespace);
        write_optional(to, &SERVICE_LAST_ACCESSED_MEMBERS[3], self.last_authenticated_entity.as_ref());
        write_optional(to, &SERVICE_LAST_ACCESSED_MEMBERS[4], self.last_authenticated_region.as_ref());
        write_optional(to, &SERVICE_LAST_ACCESSED_MEMBERS[5], self.total_authenticated_entities.as_ref());
        write_optional(to, &SERVICE_LAST_ACCESSED_MEMBERS[6], self.tracked_actions_last_accessed.as_ref());
    }
}
static SERVICE_SPECIFIC_CREDENTIAL_MEMBERS: [Member; 10] = [
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "ExpirationDate", wire: "ExpirationDate", path: "expirationDate", kind: &T_DATE_TYPE },
    Member { name: "ServiceName", wire: "ServiceName", path: "serviceName", kind: &T_SERVICE_NAME },
    Member { name: "ServiceUserName", wire: "ServiceUserName", path: "serviceUserName", kind: &T_SERVICE_USER_NAME },
    Member { name: "ServicePassword", wire: "ServicePassword", path: "servicePassword", kind: &T_SERVICE_PASSWORD },
    Member { name: "ServiceCredentialAlias", wire: "ServiceCredentialAlias", path: "serviceCredentialAlias", kind: &T_SERVICE_CREDENTIAL_ALIAS },
    Member { name: "ServiceCredentialSecret", wire: "ServiceCredentialSecret", path: "serviceCredentialSecret", kind: &T_SERVICE_CREDENTIAL_SECRET },
    Member {
        name: "ServiceSpecificCredentialId",
        wire: "ServiceSpecificCredentialId",
        path: "serviceSpecificCredentialId",
        kind: &T_SERVICE_SPECIFIC_CREDENTIAL_ID,
    },
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
];
/// `ServiceSpecificCredential`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceSpecificCredential {
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `ExpirationDate`
    pub expiration_date: Option<Timestamp>,
    /// `ServiceName`
    pub service_name: String,
    /// `ServiceUserName`
    pub service_user_name: Option<String>,
    /// `ServicePassword`
    pub service_password: Option<SecretText>,
    /// `ServiceCredentialAlias`
    pub service_credential_alias: Option<String>,
    /// `ServiceCredentialSecret`
    pub service_credential_secret: Option<SecretText>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
    /// `UserName`
    pub user_name: String,
    /// `Status`
    pub status: String,
}
impl Record for ServiceSpecificCredential {
    const MEMBERS: &'static [Member] = &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            create_date: from.required(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[0]),
            expiration_date: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[1]),
            service_name: from.required(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[2]),
            service_user_name: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[3]),
            service_password: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[4]),
            service_credential_alias: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[5]),
            service_credential_secret: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[6]),
            service_specific_credential_id: from.required(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[7]),
            user_name: from.required(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[8]),
            status: from.required(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[9]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[0], &self.create_date);
        write_optional(to, &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[1], self.expiration_date.as_ref());
        write_required(to, &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[2], &self.service_name);
        write_optional(to, &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[3], self.service_user_name.as_ref());
        write_optional(to, &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[4], self.service_password.as_ref());
        write_optional(to, &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[5], self.service_credential_alias.as_ref());
        write_optional(to, &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[6], self.service_credential_secret.as_ref());
        write_required(to, &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[7], &self.service_specific_credential_id);
        write_required(to, &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[8], &self.user_name);
        write_required(to, &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[9], &self.status);
    }
}
static SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS: [Member; 8] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
    Member { name: "ServiceUserName", wire: "ServiceUserName", path: "serviceUserName", kind: &T_SERVICE_USER_NAME },
    Member { name: "ServiceCredentialAlias", wire: "ServiceCredentialAlias", path: "serviceCredentialAlias", kind: &T_SERVICE_CREDENTIAL_ALIAS },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "ExpirationDate", wire: "ExpirationDate", path: "expirationDate", kind: &T_DATE_TYPE },
    Member {
        name: "ServiceSpecificCredentialId",
        wire: "ServiceSpecificCredentialId",
        path: "serviceSpecificCredentialId",
        kind: &T_SERVICE_SPECIFIC_CREDENTIAL_ID,
    },
    Member { name: "ServiceName", wire: "ServiceName", path: "serviceName", kind: &T_SERVICE_NAME },
];
/// `ServiceSpecificCredentialMetadata`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceSpecificCredentialMetadata {
    /// `UserName`
    pub user_name: String,
    /// `Status`
    pub status: String,
    /// `ServiceUserName`
    pub service_user_name: Option<String>,
    /// `ServiceCredentialAlias`
    pub service_credential_alias: Option<String>,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `ExpirationDate`
    pub expiration_date: Option<Timestamp>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
    /// `ServiceName`
    pub service_name: String,
}
impl Record for ServiceSpecificCredentialMetadata {
    const MEMBERS: &'static [Member] = &SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[0]),
            status: from.required(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[1]),
            service_user_name: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[2]),
            service_credential_alias: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[3]),
            create_date: from.required(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[4]),
            expiration_date: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[5]),
            service_specific_credential_id: from.required(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[6]),
            service_name: from.required(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[7]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[0], &self.user_name);
        write_required(to, &SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[1], &self.status);
        write_optional(to, &SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[2], self.service_user_name.as_ref());
        write_optional(to, &SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[3], self.service_credential_alias.as_ref());
        write_required(to, &SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[4], &self.create_date);
        write_optional(to, &SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[5], self.expiration_date.as_ref());
        write_required(to, &SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[6], &self.service_specific_credential_id);
        write_required(to, &SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[7], &self.service_name);
    }
}
static T_SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_SERVICES_LAST_ACCESSED: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "VersionId", wire: "VersionId", path: "versionId", kind: &T_POLICY_VERSION_ID_TYPE },
];
/// `SetDefaultPolicyVersionRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetDefaultPolicyVersionRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `VersionId`
    pub version_id: String,
}
impl Record for SetDefaultPolicyVersionRequest {
    const MEMBERS: &'static [Member] = &SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS[0]),
            version_id: from.required(&SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS[0], &self.policy_arn);
        write_required(to, &SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS[1], &self.version_id);
    }
}
static SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST_MEMBERS: [Member; 1] = [Member {
    name: "GlobalEndpointTokenVersion",
    wire: "GlobalEndpointTokenVersion",
    path: "globalEndpointTokenVersion",
    kind: &T_GLOBAL_ENDPOINT_TOKEN_VERSION,
}];
/// `SetSecurityTokenServicePreferencesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetSecurityTokenServicePreferencesRequest {
    /// `GlobalEndpointTokenVersion`
    pub global_endpoint_token_version: String,
}
impl Record for SetSecurityTokenServicePreferencesRequest {
    const MEMBERS: &'static [Member] = &SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { global_endpoint_token_version: from.required(&SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST_MEMBERS[0], &self.global_endpoint_token_version);
    }
}
static SIGNING_CERTIFICATE_MEMBERS: [Member; 5] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "CertificateId", wire: "CertificateId", path: "certificateId", kind: &T_CERTIFICATE_ID_TYPE },
    Member { name: "CertificateBody", wire: "CertificateBody", path: "certificateBody", kind: &T_CERTIFICATE_BODY_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
    Member { name: "UploadDate", wire: "UploadDate", path: "uploadDate", kind: &T_DATE_TYPE },
];
/// `SigningCertificate`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SigningCertificate {
    /// `UserName`
    pub user_name: String,
    /// `CertificateId`
    pub certificate_id: String,
    /// `CertificateBody`
    pub certificate_body: String,
    /// `Status`
    pub status: String,
    /// `UploadDate`
    pub upload_date: Option<Timestamp>,
}
impl Record for SigningCertificate {
    const MEMBERS: &'static [Member] = &SIGNING_CERTIFICATE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&SIGNING_CERTIFICATE_MEMBERS[0]),
            certificate_id: from.required(&SIGNING_CERTIFICATE_MEMBERS[1]),
            certificate_body: from.required(&SIGNING_CERTIFICATE_MEMBERS[2]),
            status: from.required(&SIGNING_CERTIFICATE_MEMBERS[3]),
            upload_date: from.optional(&SIGNING_CERTIFICATE_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SIGNING_CERTIFICATE_MEMBERS[0], &self.user_name);
        write_required(to, &SIGNING_CERTIFICATE_MEMBERS[1], &self.certificate_id);
        write_required(to, &SIGNING_CERTIFICATE_MEMBERS[2], &self.certificate_body);
        write_required(to, &SIGNING_CERTIFICATE_MEMBERS[3], &self.status);
        write_optional(to, &SIGNING_CERTIFICATE_MEMBERS[4], self.upload_date.as_ref());
    }
}
static SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS: [Member; 12] = [
    Member { name: "PolicyInputList", wire: "PolicyInputList", path: "policyInputList", kind: &T_SIMULATION_POLICY_LIST_TYPE },
    Member {
        name: "PermissionsBoundaryPolicyInputList",
        wire: "PermissionsBoundaryPolicyInputList",
        path: "permissionsBoundaryPolicyInputList",
        kind: &T_SIMULATION_POLICY_LIST_TYPE,
    },
    Member {
        name: "OrderedOrganizationPolicyInputList",
        wire: "OrderedOrganizationPolicyInputList",
        path: "orderedOrganizationPolicyInputList",
        kind: &T_ORGANIZATION_POLICY_LIST_TYPE,
    },
    Member { name: "ActionNames", wire: "ActionNames", path: "actionNames", kind: &T_ACTION_NAME_LIST_TYPE },
    Member { name: "ResourceArns", wire: "ResourceArns", path: "resourceArns", kind: &T_RESOURCE_NAME_LIST_TYPE },
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", path: "resourcePolicy", kind: &T_POLICY_DOCUMENT_TYPE },
    Member { name: "ResourceOwner", wire: "ResourceOwner", path: "resourceOwner", kind: &T_RESOURCE_NAME_TYPE },
    Member { name: "CallerArn", wire: "CallerArn", path: "callerArn", kind: &T_RESOURCE_NAME_TYPE },
    Member { name: "ContextEntries", wire: "ContextEntries", path: "contextEntries", kind: &T_CONTEXT_ENTRY_LIST_TYPE },
    Member { name: "ResourceHandlingOption", wire: "ResourceHandlingOption", path: "resourceHandlingOption", kind: &T_RESOURCE_HANDLING_OPTION_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
];
/// `SimulateCustomPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SimulateCustomPolicyRequest {
    /// `PolicyInputList`
    pub policy_input_list: Vec<String>,
    /// `PermissionsBoundaryPolicyInputList`
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    /// `OrderedOrganizationPolicyInputList`
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    /// `ActionNames`
    pub action_names: Vec<String>,
    /// `ResourceArns`
    pub resource_arns: Option<Vec<String>>,
    /// `ResourcePolicy`
    pub resource_policy: Option<String>,
    /// `ResourceOwner`
    pub resource_owner: Option<String>,
    /// `CallerArn`
    pub caller_arn: Option<String>,
    /// `ContextEntries`
    pub context_entries: Option<Vec<ContextEntry>>,
    /// `ResourceHandlingOption`
    pub resource_handling_option: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for SimulateCustomPolicyRequest {
    const MEMBERS: &'static [Member] = &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_input_list: from.required(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[0]),
            permissions_boundary_policy_input_list: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[1]),
            ordered_organization_policy_input_list: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[2]),
            action_names: from.required(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[3]),
            resource_arns: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[4]),
            resource_policy: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[5]),
            resource_owner: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[6]),
            caller_arn: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[7]),
            context_entries: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[8]),
            resource_handling_option: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[9]),
            max_items: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[10]),
            marker: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[11]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[0], &self.policy_input_list);
        write_optional(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[1], self.permissions_boundary_policy_input_list.as_ref());
        write_optional(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[2], self.ordered_organization_policy_input_list.as_ref());
        write_required(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[3], &self.action_names);
        write_optional(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[4], self.resource_arns.as_ref());
        write_optional(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[5], self.resource_policy.as_ref());
        write_optional(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[6], self.resource_owner.as_ref());
        write_optional(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[7], self.caller_arn.as_ref());
        write_optional(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[8], self.context_entries.as_ref());
        write_optional(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[9], self.resource_handling_option.as_ref());
        write_optional(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[10], self.max_items.as_ref());
        write_optional(to, &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[11], self.marker.as_ref());
    }
}
static SIMULATE_POLICY_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "EvaluationResults", wire: "EvaluationResults", path: "evaluationResults", kind: &T_EVALUATION_RESULTS_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `SimulatePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SimulatePolicyResponse {
    /// `EvaluationResults`
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for SimulatePolicyResponse {
    const MEMBERS: &'static [Member] = &SIMULATE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            evaluation_results: from.optional(&SIMULATE_POLICY_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&SIMULATE_POLICY_RESPONSE_MEMBERS[1]),
            marker: from.optional(&SIMULATE_POLICY_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &SIMULATE_POLICY_RESPONSE_MEMBERS[0], self.evaluation_results.as_ref());
        write_optional(to, &SIMULATE_POLICY_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &SIMULATE_POLICY_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
static SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS: [Member; 13] = [
    Member { name: "PolicySourceArn", wire: "PolicySourceArn", path: "policySourceArn", kind: &T_ARN_TYPE },
    Member { name: "PolicyInputList", wire: "PolicyInputList", path: "policyInputList", kind: &T_SIMULATION_POLICY_LIST_TYPE },
    Member {
        name: "PermissionsBoundaryPolicyInputList",
        wire: "PermissionsBoundaryPolicyInputList",
        path: "permissionsBoundaryPolicyInputList",
        kind: &T_SIMULATION_POLICY_LIST_TYPE,
    },
    Member { name: "PolicyExclusionList", wire: "PolicyExclusionList", path: "policyExclusionList", kind: &T_POLICY_EXCLUSIONS_LIST_TYPE },
    Member { name: "ActionNames", wire: "ActionNames", path: "actionNames", kind: &T_ACTION_NAME_LIST_TYPE },
    Member { name: "ResourceArns", wire: "ResourceArns", path: "resourceArns", kind: &T_RESOURCE_NAME_LIST_TYPE },
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", path: "resourcePolicy", kind: &T_POLICY_DOCUMENT_TYPE },
    Member { name: "ResourceOwner", wire: "ResourceOwner", path: "resourceOwner", kind: &T_RESOURCE_NAME_TYPE },
    Member { name: "CallerArn", wire: "CallerArn", path: "callerArn", kind: &T_RESOURCE_NAME_TYPE },
    Member { name: "ContextEntries", wire: "ContextEntries", path: "contextEntries", kind: &T_CONTEXT_ENTRY_LIST_TYPE },
    Member { name: "ResourceHandlingOption", wire: "ResourceHandlingOption", path: "resourceHandlingOption", kind: &T_RESOURCE_HANDLING_OPTION_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
];
/// `SimulatePrincipalPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SimulatePrincipalPolicyRequest {
    /// `PolicySourceArn`
    pub policy_source_arn: String,
    /// `PolicyInputList`
    pub policy_input_list: Option<Vec<String>>,
    /// `PermissionsBoundaryPolicyInputList`
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    /// `PolicyExclusionList`
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    /// `ActionNames`
    pub action_names: Vec<String>,
    /// `ResourceArns`
    pub resource_arns: Option<Vec<String>>,
    /// `ResourcePolicy`
    pub resource_policy: Option<String>,
    /// `ResourceOwner`
    pub resource_owner: Option<String>,
    /// `CallerArn`
    pub caller_arn: Option<String>,
    /// `ContextEntries`
    pub context_entries: Option<Vec<ContextEntry>>,
    /// `ResourceHandlingOption`
    pub resource_handling_option: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for SimulatePrincipalPolicyRequest {
    const MEMBERS: &'static [Member] = &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_source_arn: from.required(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[0]),
            policy_input_list: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[1]),
            permissions_boundary_policy_input_list: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[2]),
            policy_exclusion_list: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[3]),
            action_names: from.required(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[4]),
            resource_arns: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[5]),
            resource_policy: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[6]),
            resource_owner: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[7]),
            caller_arn: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[8]),
            context_entries: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[9]),
            resource_handling_option: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[10]),
            max_items: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[11]),
            marker: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[12]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[0], &self.policy_source_arn);
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[1], self.policy_input_list.as_ref());
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[2], self.permissions_boundary_policy_input_list.as_ref());
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[3], self.policy_exclusion_list.as_ref());
        write_required(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[4], &self.action_names);
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[5], self.resource_arns.as_ref());
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[6], self.resource_policy.as_ref());
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[7], self.resource_owner.as_ref());
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[8], self.caller_arn.as_ref());
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[9], self.context_entries.as_ref());
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[10], self.resource_handling_option.as_ref());
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[11], self.max_items.as_ref());
        write_optional(to, &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[12], self.marker.as_ref());
    }
}
static T_SIMULATION_POLICY_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_POLICY_DOCUMENT_TYPE), key: None, item_name: "member", sensitive: false };
static SOURCE_ROLE_TEMPLATE_MEMBERS: [Member; 2] = [
    Member { name: "TemplateArn", wire: "TemplateArn", path: "templateArn", kind: &T_ARN_TYPE },
    Member { name: "TemplateMinorVersion", wire: "TemplateMinorVersion", path: "templateMinorVersion", kind: &T_INTEGER_TYPE },
];
/// `SourceRoleTemplate`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SourceRoleTemplate {
    /// `TemplateArn`
    pub template_arn: String,
    /// `TemplateMinorVersion`
    pub template_minor_version: i32,
}
impl Record for SourceRoleTemplate {
    const MEMBERS: &'static [Member] = &SOURCE_ROLE_TEMPLATE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            template_arn: from.required(&SOURCE_ROLE_TEMPLATE_MEMBERS[0]),
            template_minor_version: from.required(&SOURCE_ROLE_TEMPLATE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SOURCE_ROLE_TEMPLATE_MEMBERS[0], &self.template_arn);
        write_required(to, &SOURCE_ROLE_TEMPLATE_MEMBERS[1], &self.template_minor_version);
    }
}
static STATEMENT_MEMBERS: [Member; 4] = [
    Member { name: "SourcePolicyId", wire: "SourcePolicyId", path: "sourcePolicyId", kind: &T_POLICY_IDENTIFIER_TYPE },
    Member { name: "SourcePolicyType", wire: "SourcePolicyType", path: "sourcePolicyType", kind: &T_POLICY_SOURCE_TYPE },
    Member { name: "StartPosition", wire: "StartPosition", path: "startPosition", kind: &Type::FREE },
    Member { name: "EndPosition", wire: "EndPosition", path: "endPosition", kind: &Type::FREE },
];
/// `Statement`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Statement {
    /// `SourcePolicyId`
    pub source_policy_id: Option<String>,
    /// `SourcePolicyType`
    pub source_policy_type: Option<String>,
    /// `StartPosition`
    pub start_position: Option<Position>,
    /// `EndPosition`
    pub end_position: Option<Position>,
}
impl Record for Statement {
    const MEMBERS: &'static [Member] = &STATEMENT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            source_policy_id: from.optional(&STATEMENT_MEMBERS[0]),
            source_policy_type: from.optional(&STATEMENT_MEMBERS[1]),
            start_position: from.optional(&STATEMENT_MEMBERS[2]),
            end_position: from.optional(&STATEMENT_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &STATEMENT_MEMBERS[0], self.source_policy_id.as_ref());
        write_optional(to, &STATEMENT_MEMBERS[1], self.source_policy_type.as_ref());
        write_optional(to, &STATEMENT_MEMBERS[2], self.start_position.as_ref());
        write_optional(to, &STATEMENT_MEMBERS[3], self.end_position.as_ref());
    }
}
static T_STATEMENT_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
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
static TAG_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `TagInstanceProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}
impl Record for TagInstanceProfileRequest {
    const MEMBERS: &'static [Member] = &TAG_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            instance_profile_name: from.required(&TAG_INSTANCE_PROFILE_REQUEST_MEMBERS[0]),
            tags: from.required(&TAG_INSTANCE_PROFILE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
        write_required(to, &TAG_INSTANCE_PROFILE_REQUEST_MEMBERS[1], &self.tags);
    }
}
static TAG_MFA_DEVICE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `TagMFADeviceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagMFADeviceRequest {
    /// `SerialNumber`
    pub serial_number: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}
impl Record for TagMFADeviceRequest {
    const MEMBERS: &'static [Member] = &TAG_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { serial_number: from.required(&TAG_MFA_DEVICE_REQUEST_MEMBERS[0]), tags: from.required(&TAG_MFA_DEVICE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_MFA_DEVICE_REQUEST_MEMBERS[0], &self.serial_number);
        write_required(to, &TAG_MFA_DEVICE_REQUEST_MEMBERS[1], &self.tags);
    }
}
static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `TagOpenIDConnectProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}
impl Record for TagOpenIDConnectProviderRequest {
    const MEMBERS: &'static [Member] = &TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            open_id_connect_provider_arn: from.required(&TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]),
            tags: from.required(&TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_required(to, &TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1], &self.tags);
    }
}
static TAG_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `TagPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagPolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}
impl Record for TagPolicyRequest {
    const MEMBERS: &'static [Member] = &TAG_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&TAG_POLICY_REQUEST_MEMBERS[0]), tags: from.required(&TAG_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_POLICY_REQUEST_MEMBERS[0], &self.policy_arn);
        write_required(to, &TAG_POLICY_REQUEST_MEMBERS[1], &self.tags);
    }
}
static TAG_ROLE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `TagRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagRoleRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}
impl Record for TagRoleRequest {
    const MEMBERS: &'static [Member] = &TAG_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&TAG_ROLE_REQUEST_MEMBERS[0]), tags: from.required(&TAG_ROLE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_ROLE_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &TAG_ROLE_REQUEST_MEMBERS[1], &self.tags);
    }
}
static TAG_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `TagSAMLProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}
impl Record for TagSAMLProviderRequest {
    const MEMBERS: &'static [Member] = &TAG_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { saml_provider_arn: from.required(&TAG_SAML_PROVIDER_REQUEST_MEMBERS[0]), tags: from.required(&TAG_SAML_PROVIDER_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_SAML_PROVIDER_REQUEST_MEMBERS[0], &self.saml_provider_arn);
        write_required(to, &TAG_SAML_PROVIDER_REQUEST_MEMBERS[1], &self.tags);
    }
}
static TAG_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `TagServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}
impl Record for TagServerCertificateRequest {
    const MEMBERS: &'static [Member] = &TAG_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            server_certificate_name: from.required(&TAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]),
            tags: from.required(&TAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], &self.server_certificate_name);
        write_required(to, &TAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[1], &self.tags);
    }
}
static TAG_TEMPLATE_MEMBERS: [Member; 2] = [
    Member { name: "Key", wire: "Key", path: "key", kind: &T_TAG_TEMPLATE_KEY_TYPE },
    Member { name: "Value", wire: "Value", path: "value", kind: &T_TAG_TEMPLATE_VALUE_TYPE },
];
/// `TagTemplate`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagTemplate {
    /// `Key`
    pub key: String,
    /// `Value`
    pub value: String,
}
impl Record for TagTemplate {
    const MEMBERS: &'static [Member] = &TAG_TEMPLATE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { key: from.required(&TAG_TEMPLATE_MEMBERS[0]), value: from.required(&TAG_TEMPLATE_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_TEMPLATE_MEMBERS[0], &self.key);
        write_required(to, &TAG_TEMPLATE_MEMBERS[1], &self.value);
    }
}
static TAG_USER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `TagUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagUserRequest {
    /// `UserName`
    pub user_name: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}
impl Record for TagUserRequest {
    const MEMBERS: &'static [Member] = &TAG_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&TAG_USER_REQUEST_MEMBERS[0]), tags: from.required(&TAG_USER_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_USER_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &TAG_USER_REQUEST_MEMBERS[1], &self.tags);
    }
}
static TRACKED_ACTION_LAST_ACCESSED_MEMBERS: [Member; 4] = [
    Member { name: "ActionName", wire: "ActionName", path: "actionName", kind: &T_STRING_TYPE },
    Member { name: "LastAccessedEntity", wire: "LastAccessedEntity", path: "lastAccessedEntity", kind: &T_ARN_TYPE },
    Member { name: "LastAccessedTime", wire: "LastAccessedTime", path: "lastAccessedTime", kind: &T_DATE_TYPE },
    Member { name: "LastAccessedRegion", wire: "LastAccessedRegion", path: "lastAccessedRegion", kind: &T_STRING_TYPE },
];
/// `TrackedActionLastAccessed`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TrackedActionLastAccessed {
    /// `ActionName`
    pub action_name: Option<String>,
    /// `LastAccessedEntity`
    pub last_accessed_entity: Option<String>,
    /// `LastAccessedTime`
    pub last_accessed_time: Option<Timestamp>,
    /// `LastAccessedRegion`
    pub last_accessed_region: Option<String>,
}
impl Record for TrackedActionLastAccessed {
    const MEMBERS: &'static [Member] = &TRACKED_ACTION_LAST_ACCESSED_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            action_name: from.optional(&TRACKED_ACTION_LAST_ACCESSED_MEMBERS[0]),
            last_accessed_entity: from.optional(&TRACKED_ACTION_LAST_ACCESSED_MEMBERS[1]),
            last_accessed_time: from.optional(&TRACKED_ACTION_LAST_ACCESSED_MEMBERS[2]),
            last_accessed_region: from.optional(&TRACKED_ACTION_LAST_ACCESSED_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &TRACKED_ACTION_LAST_ACCESSED_MEMBERS[0], self.action_name.as_ref());
        write_optional(to, &TRACKED_ACTION_LAST_ACCESSED_MEMBERS[1], self.last_accessed_entity.as_ref());
        write_optional(to, &TRACKED_ACTION_LAST_ACCESSED_MEMBERS[2], self.last_accessed_time.as_ref());
        write_optional(to, &TRACKED_ACTION_LAST_ACCESSED_MEMBERS[3], self.last_accessed_region.as_ref());
    }
}
static T_TRACKED_ACTIONS_LAST_ACCESSED: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagInstanceProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagInstanceProfileRequest {
    const MEMBERS: &'static [Member] = &UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            instance_profile_name: from.required(&UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS[0]),
            tag_keys: from.required(&UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
        write_required(to, &UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
static UNTAG_MFA_DEVICE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagMFADeviceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagMFADeviceRequest {
    /// `SerialNumber`
    pub serial_number: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagMFADeviceRequest {
    const MEMBERS: &'static [Member] = &UNTAG_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { serial_number: from.required(&UNTAG_MFA_DEVICE_REQUEST_MEMBERS[0]), tag_keys: from.required(&UNTAG_MFA_DEVICE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_MFA_DEVICE_REQUEST_MEMBERS[0], &self.serial_number);
        write_required(to, &UNTAG_MFA_DEVICE_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagOpenIDConnectProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagOpenIDConnectProviderRequest {
    const MEMBERS: &'static [Member] = &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            open_id_connect_provider_arn: from.required(&UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]),
            tag_keys: from.required(&UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_required(to, &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
static UNTAG_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagPolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagPolicyRequest {
    const MEMBERS: &'static [Member] = &UNTAG_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&UNTAG_POLICY_REQUEST_MEMBERS[0]), tag_keys: from.required(&UNTAG_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_POLICY_REQUEST_MEMBERS[0], &self.policy_arn);
        write_required(to, &UNTAG_POLICY_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
static UNTAG_ROLE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagRoleRequest {
    /// `RoleName`
    pub role_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagRoleRequest {
    const MEMBERS: &'static [Member] = &UNTAG_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&UNTAG_ROLE_REQUEST_MEMBERS[0]), tag_keys: from.required(&UNTAG_ROLE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_ROLE_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &UNTAG_ROLE_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
static UNTAG_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagSAMLProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagSAMLProviderRequest {
    const MEMBERS: &'static [Member] = &UNTAG_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            saml_provider_arn: from.required(&UNTAG_SAML_PROVIDER_REQUEST_MEMBERS[0]),
            tag_keys: from.required(&UNTAG_SAML_PROVIDER_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_SAML_PROVIDER_REQUEST_MEMBERS[0], &self.saml_provider_arn);
        write_required(to, &UNTAG_SAML_PROVIDER_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
static UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagServerCertificateRequest {
    const MEMBERS: &'static [Member] = &UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            server_certificate_name: from.required(&UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]),
            tag_keys: from.required(&UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], &self.server_certificate_name);
        write_required(to, &UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
static UNTAG_USER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagUserRequest {
    /// `UserName`
    pub user_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagUserRequest {
    const MEMBERS: &'static [Member] = &UNTAG_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&UNTAG_USER_REQUEST_MEMBERS[0]), tag_keys: from.required(&UNTAG_USER_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_USER_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &UNTAG_USER_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
static UPDATE_ACCESS_KEY_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
];
/// `UpdateAccessKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccessKeyRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `AccessKeyId`
    pub access_key_id: String,
    /// `Status`
    pub status: String,
}
impl Record for UpdateAccessKeyRequest {
    const MEMBERS: &'static [Member] = &UPDATE_ACCESS_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&UPDATE_ACCESS_KEY_REQUEST_MEMBERS[0]),
            access_key_id: from.required(&UPDATE_ACCESS_KEY_REQUEST_MEMBERS[1]),
            status: from.required(&UPDATE_ACCESS_KEY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_ACCESS_KEY_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &UPDATE_ACCESS_KEY_REQUEST_MEMBERS[1], &self.access_key_id);
        write_required(to, &UPDATE_ACCESS_KEY_REQUEST_MEMBERS[2], &self.status);
    }
}
static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS: [Member; 9] = [
    Member { name: "MinimumPasswordLength", wire: "MinimumPasswordLength", path: "minimumPasswordLength", kind: &T_MINIMUM_PASSWORD_LENGTH_TYPE },
    Member { name: "RequireSymbols", wire: "RequireSymbols", path: "requireSymbols", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireNumbers", wire: "RequireNumbers", path: "requireNumbers", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireUppercaseCharacters", wire: "RequireUppercaseCharacters", path: "requireUppercaseCharacters", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireLowercaseCharacters", wire: "RequireLowercaseCharacters", path: "requireLowercaseCharacters", kind: &T_BOOLEAN_TYPE },
    Member { name: "AllowUsersToChangePassword", wire: "AllowUsersToChangePassword", path: "allowUsersToChangePassword", kind: &T_BOOLEAN_TYPE },
    Member { name: "MaxPasswordAge", wire: "MaxPasswordAge", path: "maxPasswordAge", kind: &T_MAX_PASSWORD_AGE_TYPE },
    Member {
        name: "PasswordReusePrevention",
        wire: "PasswordReusePrevention",
        path: "passwordReusePrevention",
        kind: &T_PASSWORD_REUSE_PREVENTION_TYPE,
    },
    Member { name: "HardExpiry", wire: "HardExpiry", path: "hardExpiry", kind: &T_BOOLEAN_OBJECT_TYPE },
];
/// `UpdateAccountPasswordPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccountPasswordPolicyRequest {
    /// `MinimumPasswordLength`
    pub minimum_password_length: Option<i32>,
    /// `RequireSymbols`
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`
    pub allow_users_to_change_password: Option<bool>,
    /// `MaxPasswordAge`
    pub max_password_age: Option<i32>,
    /// `PasswordReusePrevention`
    pub password_reuse_prevention: Option<i32>,
    /// `HardExpiry`
    pub hard_expiry: Option<bool>,
}
impl Record for UpdateAccountPasswordPolicyRequest {
    const MEMBERS: &'static [Member] = &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            minimum_password_length: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[0]),
            require_symbols: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[1]),
            require_numbers: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[2]),
            require_uppercase_characters: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[3]),
            require_lowercase_characters: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[4]),
            allow_users_to_change_password: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[5]),
            max_password_age: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[6]),
            password_reuse_prevention: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[7]),
            hard_expiry: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[8]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[0], self.minimum_password_length.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[1], self.require_symbols.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[2], self.require_numbers.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[3], self.require_uppercase_characters.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[4], self.require_lowercase_characters.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[5], self.allow_users_to_change_password.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[6], self.max_password_age.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[7], self.password_reuse_prevention.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[8], self.hard_expiry.as_ref());
    }
}
static UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `UpdateAssumeRolePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAssumeRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}
impl Record for UpdateAssumeRolePolicyRequest {
    const MEMBERS: &'static [Member] = &UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS[0]),
            policy_document: from.required(&UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_document);
    }
}
static UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE },
    Member { name: "Notes", wire: "Notes", path: "notes", kind: &T_NOTES_TYPE },
];
/// `UpdateDelegationRequestRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
    /// `Notes`
    pub notes: Option<String>,
}
impl Record for UpdateDelegationRequestRequest {
    const MEMBERS: &'static [Member] = &UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegation_request_id: from.required(&UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0]),
            notes: from.optional(&UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0], &self.delegation_request_id);
        write_optional(to, &UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS[1], self.notes.as_ref());
    }
}
static UPDATE_GROUP_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "NewPath", wire: "NewPath", path: "newPath", kind: &T_PATH_TYPE },
    Member { name: "NewGroupName", wire: "NewGroupName", path: "newGroupName", kind: &T_GROUP_NAME_TYPE },
];
/// `UpdateGroupRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGroupRequest {
    /// `GroupName`
    pub group_name: String,
    /// `NewPath`
    pub new_path: Option<String>,
    /// `NewGroupName`
    pub new_group_name: Option<String>,
}
impl Record for UpdateGroupRequest {
    const MEMBERS: &'static [Member] = &UPDATE_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&UPDATE_GROUP_REQUEST_MEMBERS[0]),
            new_path: from.optional(&UPDATE_GROUP_REQUEST_MEMBERS[1]),
            new_group_name: from.optional(&UPDATE_GROUP_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_GROUP_REQUEST_MEMBERS[0], &self.group_name);
        write_optional(to, &UPDATE_GROUP_REQUEST_MEMBERS[1], self.new_path.as_ref());
        write_optional(to, &UPDATE_GROUP_REQUEST_MEMBERS[2], self.new_group_name.as_ref());
    }
}
static UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "Password", wire: "Password", path: "password", kind: &T_PASSWORD_TYPE },
    Member { name: "PasswordResetRequired", wire: "PasswordResetRequired", path: "passwordResetRequired", kind: &T_BOOLEAN_OBJECT_TYPE },
];
/// `UpdateLoginProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLoginProfileRequest {
    /// `UserName`
    pub user_name: String,
    /// `Password`
    pub password: Option<SecretText>,
    /// `PasswordResetRequired`
    pub password_reset_required: Option<bool>,
}
impl Record for UpdateLoginProfileRequest {
    const MEMBERS: &'static [Member] = &UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[0]),
            password: from.optional(&UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[1]),
            password_reset_required: from.optional(&UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[1], self.password.as_ref());
        write_optional(to, &UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[2], self.password_reset_required.as_ref());
    }
}
static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE },
    Member { name: "ThumbprintList", wire: "ThumbprintList", path: "thumbprintList", kind: &T_THUMBPRINT_LIST_TYPE },
];
/// `UpdateOpenIDConnectProviderThumbprintRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `ThumbprintList`
    pub thumbprint_list: Vec<String>,
}
impl Record for UpdateOpenIDConnectProviderThumbprintRequest {
    const MEMBERS: &'static [Member] = &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            open_id_connect_provider_arn: from.required(&UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS[0]),
            thumbprint_list: from.required(&UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_required(to, &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS[1], &self.thumbprint_list);
    }
}
static UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_ROLE_DESCRIPTION_TYPE },
];
/// `UpdateRoleDescriptionRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleDescriptionRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Description`
    pub description: String,
}
impl Record for UpdateRoleDescriptionRequest {
    const MEMBERS: &'static [Member] = &UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS[0]),
            description: from.required(&UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS[1], &self.description);
    }
}
static UPDATE_ROLE_DESCRIPTION_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Role", wire: "Role", path: "role", kind: &Type::FREE }];
/// `UpdateRoleDescriptionResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleDescriptionResponse {
    /// `Role`
    pub role: Option<Role>,
}
impl Record for UpdateRoleDescriptionResponse {
    const MEMBERS: &'static [Member] = &UPDATE_ROLE_DESCRIPTION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role: from.optional(&UPDATE_ROLE_DESCRIPTION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_ROLE_DESCRIPTION_RESPONSE_MEMBERS[0], self.role.as_ref());
    }
}
static UPDATE_ROLE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_ROLE_DESCRIPTION_TYPE },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", path: "maxSessionDuration", kind: &T_ROLE_MAX_SESSION_DURATION_TYPE },
];
/// `UpdateRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Description`
    pub description: Option<String>,
    /// `MaxSessionDuration`
    pub max_session_duration: Option<i32>,
}
impl Record for UpdateRoleRequest {
    const MEMBERS: &'static [Member] = &UPDATE_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&UPDATE_ROLE_REQUEST_MEMBERS[0]),
            description: from.optional(&UPDATE_ROLE_REQUEST_MEMBERS[1]),
            max_session_duration: from.optional(&UPDATE_ROLE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_ROLE_REQUEST_MEMBERS[0], &self.role_name);
        write_optional(to, &UPDATE_ROLE_REQUEST_MEMBERS[1], self.description.as_ref());
        write_optional(to, &UPDATE_ROLE_REQUEST_MEMBERS[2], self.max_session_duration.as_ref());
    }
}
/// `UpdateRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleResponse {}
impl Record for UpdateRoleResponse {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static UPDATE_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 5] = [
    Member { name: "SAMLMetadataDocument", wire: "SAMLMetadataDocument", path: "sAMLMetadataDocument", kind: &T_SAML_METADATA_DOCUMENT_TYPE },
    Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE },
    Member {
        name: "AssertionEncryptionMode",
        wire: "AssertionEncryptionMode",
        path: "assertionEncryptionMode",
        kind: &T_ASSERTION_ENCRYPTION_MODE_TYPE,
    },
    Member { name: "AddPrivateKey", wire: "AddPrivateKey", path: "addPrivateKey", kind: &T_PRIVATE_KEY_TYPE },
    Member { name: "RemovePrivateKey", wire: "RemovePrivateKey", path: "removePrivateKey", kind: &T_PRIVATE_KEY_ID_TYPE },
];
/// `UpdateSAMLProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSAMLProviderRequest {
    /// `SAMLMetadataDocument`
    pub saml_metadata_document: Option<String>,
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `AssertionEncryptionMode`
    pub assertion_encryption_mode: Option<String>,
    /// `AddPrivateKey`
    pub add_private_key: Option<SecretText>,
    /// `RemovePrivateKey`
    pub remove_private_key: Option<String>,
}
impl Record for UpdateSAMLProviderRequest {
    const MEMBERS: &'static [Member] = &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            saml_metadata_document: from.optional(&UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[0]),
            saml_provider_arn: from.required(&UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[1]),
            assertion_encryption_mode: from.optional(&UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[2]),
            add_private_key: from.optional(&UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[3]),
            remove_private_key: from.optional(&UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[0], self.saml_metadata_document.as_ref());
        write_required(to, &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[1], &self.saml_provider_arn);
        write_optional(to, &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[2], self.assertion_encryption_mode.as_ref());
        write_optional(to, &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[3], self.add_private_key.as_ref());
        write_optional(to, &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[4], self.remove_private_key.as_ref());
    }
}
static UPDATE_SAML_PROVIDER_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE }];
/// `UpdateSAMLProviderResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSAMLProviderResponse {
    /// `SAMLProviderArn`
    pub saml_provider_arn: Option<String>,
}
impl Record for UpdateSAMLProviderResponse {
    const MEMBERS: &'static [Member] = &UPDATE_SAML_PROVIDER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { saml_provider_arn: from.optional(&UPDATE_SAML_PROVIDER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_SAML_PROVIDER_RESPONSE_MEMBERS[0], self.saml_provider_arn.as_ref());
    }
}
static UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", path: "sSHPublicKeyId", kind: &T_PUBLIC_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
];
/// `UpdateSSHPublicKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSSHPublicKeyRequest {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
    /// `Status`
    pub status: String,
}
impl Record for UpdateSSHPublicKeyRequest {
    const MEMBERS: &'static [Member] = &UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0]),
            ssh_public_key_id: from.required(&UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1]),
            status: from.required(&UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1], &self.ssh_public_key_id);
        write_required(to, &UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[2], &self.status);
    }
}
static UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "NewPath", wire: "NewPath", path: "newPath", kind: &T_PATH_TYPE },
    Member {
        name: "NewServerCertificateName",
        wire: "NewServerCertificateName",
        path: "newServerCertificateName",
        kind: &T_SERVER_CERTIFICATE_NAME_TYPE,
    },
];
/// `UpdateServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `NewPath`
    pub new_path: Option<String>,
    /// `NewServerCertificateName`
    pub new_server_certificate_name: Option<String>,
}
impl Record for UpdateServerCertificateRequest {
    const MEMBERS: &'static [Member] = &UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            server_certificate_name: from.required(&UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]),
            new_path: from.optional(&UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[1]),
            new_server_certificate_name: from.optional(&UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], &self.server_certificate_name);
        write_optional(to, &UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[1], self.new_path.as_ref());
        write_optional(to, &UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[2], self.new_server_certificate_name.as_ref());
    }
}
static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member {
        name: "ServiceSpecificCredentialId",
        wire: "ServiceSpecificCredentialId",
        path: "serviceSpecificCredentialId",
        kind: &T_SERVICE_SPECIFIC_CREDENTIAL_ID,
    },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
];
/// `UpdateServiceSpecificCredentialRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServiceSpecificCredentialRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
    /// `Status`
    pub status: String,
}
impl Record for UpdateServiceSpecificCredentialRequest {
    const MEMBERS: &'static [Member] = &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0]),
            service_specific_credential_id: from.required(&UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1]),
            status: from.required(&UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1], &self.service_specific_credential_id);
        write_required(to, &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[2], &self.status);
    }
}
static UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "CertificateId", wire: "CertificateId", path: "certificateId", kind: &T_CERTIFICATE_ID_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
];
/// `UpdateSigningCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSigningCertificateRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `CertificateId`
    pub certificate_id: String,
    /// `Status`
    pub status: String,
}
impl Record for UpdateSigningCertificateRequest {
    const MEMBERS: &'static [Member] = &UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0]),
            certificate_id: from.required(&UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1]),
            status: from.required(&UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1], &self.certificate_id);
        write_required(to, &UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[2], &self.status);
    }
}
static UPDATE_USER_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "NewPath", wire: "NewPath", path: "newPath", kind: &T_PATH_TYPE },
    Member { name: "NewUserName", wire: "NewUserName", path: "newUserName", kind: &T_USER_NAME_TYPE },
];
/// `UpdateUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserRequest {
    /// `UserName`
    pub user_name: String,
    /// `NewPath`
    pub new_path: Option<String>,
    /// `NewUserName`
    pub new_user_name: Option<String>,
}
impl Record for UpdateUserRequest {
    const MEMBERS: &'static [Member] = &UPDATE_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&UPDATE_USER_REQUEST_MEMBERS[0]),
            new_path: from.optional(&UPDATE_USER_REQUEST_MEMBERS[1]),
            new_user_name: from.optional(&UPDATE_USER_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_USER_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &UPDATE_USER_REQUEST_MEMBERS[1], self.new_path.as_ref());
        write_optional(to, &UPDATE_USER_REQUEST_MEMBERS[2], self.new_user_name.as_ref());
    }
}
static UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SSHPublicKeyBody", wire: "SSHPublicKeyBody", path: "sSHPublicKeyBody", kind: &T_PUBLIC_KEY_MATERIAL_TYPE },
];
/// `UploadSSHPublicKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSSHPublicKeyRequest {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyBody`
    pub ssh_public_key_body: String,
}
impl Record for UploadSSHPublicKeyRequest {
    const MEMBERS: &'static [Member] = &UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0]),
            ssh_public_key_body: from.required(&UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1], &self.ssh_public_key_body);
    }
}
static UPLOAD_SSH_PUBLIC_KEY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "SSHPublicKey", wire: "SSHPublicKey", path: "sSHPublicKey", kind: &Type::FREE }];
/// `UploadSSHPublicKeyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSSHPublicKeyResponse {
    /// `SSHPublicKey`
    pub ssh_public_key: Option<SSHPublicKey>,
}
impl Record for UploadSSHPublicKeyResponse {
    const MEMBERS: &'static [Member] = &UPLOAD_SSH_PUBLIC_KEY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { ssh_public_key: from.optional(&UPLOAD_SSH_PUBLIC_KEY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPLOAD_SSH_PUBLIC_KEY_RESPONSE_MEMBERS[0], self.ssh_public_key.as_ref());
    }
}
static UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 6] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "CertificateBody", wire: "CertificateBody", path: "certificateBody", kind: &T_CERTIFICATE_BODY_TYPE },
    Member { name: "PrivateKey", wire: "PrivateKey", path: "privateKey", kind: &T_PRIVATE_KEY_TYPE },
    Member { name: "CertificateChain", wire: "CertificateChain", path: "certificateChain", kind: &T_CERTIFICATE_CHAIN_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `UploadServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadServerCertificateRequest {
    /// `Path`
    pub path: Option<String>,
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `CertificateBody`
    pub certificate_body: String,
    /// `PrivateKey`
    pub private_key: SecretText,
    /// `CertificateChain`
    pub certificate_chain: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for UploadServerCertificateRequest {
    const MEMBERS: &'static [Member] = &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]),
            server_certificate_name: from.required(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[1]),
            certificate_body: from.required(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[2]),
            private_key: from.required(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[3]),
            certificate_chain: from.optional(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[4]),
            tags: from.optional(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], self.path.as_ref());
        write_required(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[1], &self.server_certificate_name);
        write_required(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[2], &self.certificate_body);
        write_required(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[3], &self.private_key);
        write_optional(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[4], self.certificate_chain.as_ref());
        write_optional(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[5], self.tags.as_ref());
    }
}
static UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "ServerCertificateMetadata", wire: "ServerCertificateMetadata", path: "serverCertificateMetadata", kind: &Type::FREE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `UploadServerCertificateResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadServerCertificateResponse {
    /// `ServerCertificateMetadata`
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for UploadServerCertificateResponse {
    const MEMBERS: &'static [Member] = &UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            server_certificate_metadata: from.optional(&UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS[0]),
            tags: from.optional(&UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS[0], self.server_certificate_metadata.as_ref());
        write_optional(to, &UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS[1], self.tags.as_ref());
    }
}
static UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "CertificateBody", wire: "CertificateBody", path: "certificateBody", kind: &T_CERTIFICATE_BODY_TYPE },
];
/// `UploadSigningCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSigningCertificateRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `CertificateBody`
    pub certificate_body: String,
}
impl Record for UploadSigningCertificateRequest {
    const MEMBERS: &'static [Member] = &UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0]),
            certificate_body: from.required(&UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1], &self.certificate_body);
    }
}
static UPLOAD_SIGNING_CERTIFICATE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Certificate", wire: "Certificate", path: "certificate", kind: &Type::FREE }];
/// `UploadSigningCertificateResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSigningCertificateResponse {
    /// `Certificate`
    pub certificate: SigningCertificate,
}
impl Record for UploadSigningCertificateResponse {
    const MEMBERS: &'static [Member] = &UPLOAD_SIGNING_CERTIFICATE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { certificate: from.required(&UPLOAD_SIGNING_CERTIFICATE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPLOAD_SIGNING_CERTIFICATE_RESPONSE_MEMBERS[0], &self.certificate);
    }
}
static USER_MEMBERS: [Member; 8] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "UserId", wire: "UserId", path: "userId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "PasswordLastUsed", wire: "PasswordLastUsed", path: "passwordLastUsed", kind: &T_DATE_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", path: "permissionsBoundary", kind: &Type::FREE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `User`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct User {
    /// `Path`
    pub path: String,
    /// `UserName`
    pub user_name: String,
    /// `UserId`
    pub user_id: String,
    /// `Arn`
    pub arn: String,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `PasswordLastUsed`
    pub password_last_used: Option<Timestamp>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for User {
    const MEMBERS: &'static [Member] = &USER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.required(&USER_MEMBERS[0]),
            user_name: from.required(&USER_MEMBERS[1]),
            user_id: from.required(&USER_MEMBERS[2]),
            arn: from.required(&USER_MEMBERS[3]),
            create_date: from.required(&USER_MEMBERS[4]),
            password_last_used: from.optional(&USER_MEMBERS[5]),
            permissions_boundary: from.optional(&USER_MEMBERS[6]),
            tags: from.optional(&USER_MEMBERS[7]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &USER_MEMBERS[0], &self.path);
        write_required(to, &USER_MEMBERS[1], &self.user_name);
        write_required(to, &USER_MEMBERS[2], &self.user_id);
        write_required(to, &USER_MEMBERS[3], &self.arn);
        write_required(to, &USER_MEMBERS[4], &self.create_date);
        write_optional(to, &USER_MEMBERS[5], self.password_last_used.as_ref());
        write_optional(to, &USER_MEMBERS[6], self.permissions_boundary.as_ref());
        write_optional(to, &USER_MEMBERS[7], self.tags.as_ref());
    }
}
static USER_DETAIL_MEMBERS: [Member; 10] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "UserId", wire: "UserId", path: "userId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "UserPolicyList", wire: "UserPolicyList", path: "userPolicyList", kind: &T_POLICY_DETAIL_LIST_TYPE },
    Member { name: "GroupList", wire: "GroupList", path: "groupList", kind: &T_GROUP_NAME_LIST_TYPE },
    Member {
        name: "AttachedManagedPolicies",
        wire: "AttachedManagedPolicies",
        path: "attachedManagedPolicies",
        kind: &T_ATTACHED_POLICIES_LIST_TYPE,
    },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", path: "permissionsBoundary", kind: &Type::FREE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `UserDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDetail {
    /// `Path`
    pub path: Option<String>,
    /// `UserName`
    pub user_name: Option<String>,
    /// `UserId`
    pub user_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `UserPolicyList`
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    /// `GroupList`
    pub group_list: Option<Vec<String>>,
    /// `AttachedManagedPolicies`
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for UserDetail {
    const MEMBERS: &'static [Member] = &USER_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&USER_DETAIL_MEMBERS[0]),
            user_name: from.optional(&USER_DETAIL_MEMBERS[1]),
            user_id: from.optional(&USER_DETAIL_MEMBERS[2]),
            arn: from.optional(&USER_DETAIL_MEMBERS[3]),
            create_date: from.optional(&USER_DETAIL_MEMBERS[4]),
            user_policy_list: from.optional(&USER_DETAIL_MEMBERS[5]),
            group_list: from.optional(&USER_DETAIL_MEMBERS[6]),
            attached_managed_policies: from.optional(&USER_DETAIL_MEMBERS[7]),
            permissions_boundary: from.optional(&USER_DETAIL_MEMBERS[8]),
            tags: from.optional(&USER_DETAIL_MEMBERS[9]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &USER_DETAIL_MEMBERS[0], self.path.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[1], self.user_name.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[2], self.user_id.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[3], self.arn.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[4], self.create_date.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[5], self.user_policy_list.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[6], self.group_list.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[7], self.attached_managed_policies.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[8], self.permissions_boundary.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[9], self.tags.as_ref());
    }
}
static VIRTUAL_MFA_DEVICE_MEMBERS: [Member; 6] = [
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "Base32StringSeed", wire: "Base32StringSeed", path: "base32StringSeed", kind: &T_BOOTSTRAP_DATUM },
    Member { name: "QRCodePNG", wire: "QRCodePNG", path: "qRCodePNG", kind: &T_BOOTSTRAP_DATUM },
    Member { name: "User", wire: "User", path: "user", kind: &Type::FREE },
    Member { name: "EnableDate", wire: "EnableDate", path: "enableDate", kind: &T_DATE_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `VirtualMFADevice`
#[derive(Clone, PartialEq, Default)]
pub struct VirtualMFADevice {
    /// `SerialNumber`
    pub serial_number: String,
    /// `Base32StringSeed`
    pub base32_string_seed: Option<Vec<u8>>,
    /// `QRCodePNG`
    pub qr_code_png: Option<Vec<u8>>,
    /// `User`
    pub user: Option<User>,
    /// `EnableDate`
    pub enable_date: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl std::fmt::Debug for VirtualMFADevice {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("VirtualMFADevice(…)")
    }
}
impl Record for VirtualMFADevice {
    const MEMBERS: &'static [Member] = &VIRTUAL_MFA_DEVICE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            serial_number: from.required(&VIRTUAL_MFA_DEVICE_MEMBERS[0]),
            base32_string_seed: from.optional(&VIRTUAL_MFA_DEVICE_MEMBERS[1]),
            qr_code_png: from.optional(&VIRTUAL_MFA_DEVICE_MEMBERS[2]),
            user: from.optional(&VIRTUAL_MFA_DEVICE_MEMBERS[3]),
            enable_date: from.optional(&VIRTUAL_MFA_DEVICE_MEMBERS[4]),
            tags: from.optional(&VIRTUAL_MFA_DEVICE_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &VIRTUAL_MFA_DEVICE_MEMBERS[0], &self.serial_number);
        write_optional(to, &VIRTUAL_MFA_DEVICE_MEMBERS[1], self.base32_string_seed.as_ref());
        write_optional(to, &VIRTUAL_MFA_DEVICE_MEMBERS[2], self.qr_code_png.as_ref());
        write_optional(to, &VIRTUAL_MFA_DEVICE_MEMBERS[3], self.user.as_ref());
        write_optional(to, &VIRTUAL_MFA_DEVICE_MEMBERS[4], self.enable_date.as_ref());
        write_optional(to, &VIRTUAL_MFA_DEVICE_MEMBERS[5], self.tags.as_ref());
    }
}
static P_ACCESS_KEY_ID_TYPE: Pattern =
    Pattern::class("[\\w]+", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], true);
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
static T_ACCESS_KEY_METADATA_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_ACCESS_KEY_SECRET_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_ACCOUNT_ALIAS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ACCOUNT_ALIAS_TYPE), key: None, item_name: "member", sensitive: false };
static P_ACCOUNT_ALIAS_TYPE: Pattern = Pattern::alias("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$");
static T_ACCOUNT_ALIAS_TYPE: Type = Type {
    min: Some(3),
    max: Some(63),
    pattern: Some(&P_ACCOUNT_ALIAS_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ACCOUNT_ID_TYPE: Pattern = Pattern::expression("\\d{12}");
static T_ACCOUNT_ID_TYPE: Type =
    Type { min: None, max: None, pattern: Some(&P_ACCOUNT_ID_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ACCOUNT_PROPERTIES_MAP_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_ACCOUNT_PROPERTY_VALUE_TYPE),
    key: Some(&T_ACCOUNT_PROPERTY_KEY_TYPE),
    item_name: "member",
    sensitive: false,
};
static P_ACCOUNT_PROPERTY_KEY_TYPE: Pattern = Pattern::expression("^[A-Za-z][A-Za-z0-9/_-]*$");
static T_ACCOUNT_PROPERTY_KEY_TYPE: Type = Type {
    min: Some(1),
    max: Some(50),
    pattern: Some(&P_ACCOUNT_PROPERTY_KEY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ACCOUNT_PROPERTY_VALUE_TYPE: Type =
    Type { min: Some(1), max: Some(1024), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ALL_USERS: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ARN_TYPE: Type =
    Type { min: Some(20), max: Some(2048), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ASSERTION_ENCRYPTION_MODE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["Required", "Allowed"], item: None, key: None, item_name: "member", sensitive: false };
static T_ASSIGNMENT_STATUS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["Assigned", "Unassigned", "Any"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ATTACHED_POLICIES_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_ATTACHMENT_COUNT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_AUTHENTICATION_CODE_TYPE: Pattern = Pattern::class("[\\d]+", &[Class::Range('0', '9')], true);
static T_AUTHENTICATION_CODE_TYPE: Type = Type {
    min: Some(6),
    max: Some(6),
    pattern: Some(&P_AUTHENTICATION_CODE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: true,
};
static T_BOOLEAN_OBJECT_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_BOOLEAN_TYPE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_CERTIFICATE_BODY_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
static T_CERTIFICATE_BODY_TYPE: Type = Type {
    min: Some(1),
    max: Some(16384),
    pattern: Some(&P_CERTIFICATE_BODY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_CERTIFICATE_CHAIN_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
static T_CERTIFICATE_CHAIN_TYPE: Type = Type {
    min: Some(1),
    max: Some(2097152),
    pattern: Some(&P_CERTIFICATE_CHAIN_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_CERTIFICATE_ID_TYPE: Pattern =
    Pattern::class("[\\w]+", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], true);
static T_CERTIFICATE_ID_TYPE: Type = Type {
    min: Some(24),
    max: Some(128),
    pattern: Some(&P_CERTIFICATE_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_CERTIFICATE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_CLIENT_ID_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_CLIENT_ID_TYPE), key: None, item_name: "member", sensitive: false };
static T_CLIENT_ID_TYPE: Type =
    Type { min: Some(1), max: Some(255), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_CONSOLE_DEEP_LINK_TYPE: Type =
    Type { min: Some(1), max: Some(255), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_CREDENTIAL_AGE_DAYS: Type =
    Type { min: Some(1), max: Some(36600), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_CREDENTIAL_REPORT_EXPIRED_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_CREDENTIAL_REPORT_NOT_READY_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_CUSTOM_SUFFIX_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_CUSTOM_SUFFIX_TYPE: Type = Type {
    min: Some(1),
    max: Some(64),
    pattern: Some(&P_CUSTOM_SUFFIX_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_DATE_TYPE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_DELEGATION_REQUEST_DESCRIPTION_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
static T_DELEGATION_REQUEST_DESCRIPTION_TYPE: Type = Type {
    min: None,
    max: Some(1000),
    pattern: Some(&P_DELEGATION_REQUEST_DESCRIPTION_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_DELEGATION_REQUEST_ID_TYPE: Pattern = Pattern::class(
    "[\\w-]+",
    &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_'), Class::Range('-', '-')],
    true,
);
static T_DELEGATION_REQUEST_ID_TYPE: Type = Type {
    min: Some(16),
    max: Some(128),
    pattern: Some(&P_DELEGATION_REQUEST_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_DELEGATION_REQUESTS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_DELETE_CONFLICT_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_DUPLICATE_CERTIFICATE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_DUPLICATE_SSH_PUBLIC_KEY_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ENCODING_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["SSH", "PEM"], item: None, key: None, item_name: "member", sensitive: false };
static T_ENTITY_ALREADY_EXISTS_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ENTITY_DETAILS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_ENTITY_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ENTITY_TYPE), key: None, item_name: "member", sensitive: false };
static P_ENTITY_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_ENTITY_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_ENTITY_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_EXISTING_USER_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_EXISTING_USER_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_EXISTING_USER_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_GLOBAL_ENDPOINT_TOKEN_VERSION: Type =
    Type { min: None, max: None, pattern: None, values: &["v1Token", "v2Token"], item: None, key: None, item_name: "member", sensitive: false };
static T_GROUP_DETAIL_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_GROUP_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_GROUP_NAME_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_GROUP_NAME_TYPE), key: None, item_name: "member", sensitive: false };
static P_GROUP_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_GROUP_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_GROUP_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ID_TYPE: Pattern =
    Pattern::class("[\\w]+", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], true);
static T_ID_TYPE: Type =
    Type { min: Some(16), max: Some(128), pattern: Some(&P_ID_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_INLINE_POLICY_TEMPLATE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_INSTANCE_PROFILE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_INSTANCE_PROFILE_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_INSTANCE_PROFILE_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_INSTANCE_PROFILE_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_INTEGER_TYPE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_INVALID_AUTHENTICATION_CODE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_INVALID_CERTIFICATE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_INVALID_INPUT_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_INVALID_PUBLIC_KEY_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_INVALID_USER_TYPE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_JOB_ID_TYPE: Type =
    Type { min: Some(36), max: Some(36), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_JOB_STATUS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["IN_PROGRESS", "COMPLETED", "FAILED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_KEY_PAIR_MISMATCH_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_LIMIT_EXCEEDED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_LOCALE_TYPE: Type =
    Type { min: Some(2), max: Some(12), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_MALFORMED_CERTIFICATE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_MALFORMED_POLICY_DOCUMENT_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_MANAGED_BY_TYPE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["Service"], item: None, key: None, item_name: "member", sensitive: false };
static T_MANAGED_BY_VALUE_TYPE: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_MANAGED_POLICY_ARN_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ARN_TYPE), key: None, item_name: "member", sensitive: false };
static T_MAP_STRING_REPLACEMENT_VALUE_ENTRY: Type = Type {
    min: None,
    max: Some(30),
    pattern: None,
    values: &[],
    item: Some(&Type::FREE),
    key: Some(&T_STRING_TYPE),
    item_name: "member",
    sensitive: false,
};
static P_MARKER_TYPE: Pattern = Pattern::class("[\\u0020-\\u00FF]+", &[Class::Range(' ', 'ÿ')], true);
static T_MARKER_TYPE: Type =
    Type { min: Some(1), max: Some(320), pattern: Some(&P_MARKER_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_MAX_ITEMS_TYPE: Type =
    Type { min: Some(1), max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_MAX_PASSWORD_AGE_TYPE: Type =
    Type { min: Some(1), max: Some(1095), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_MFA_DEVICE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_MINIMUM_PASSWORD_LENGTH_TYPE: Type =
    Type { min: Some(6), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_MINOR_VERSION_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_NAME_CONFLICT_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_NO_SUCH_ENTITY_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_NOTES_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
static T_NOTES_TYPE: Type =
    Type { min: None, max: Some(500), pattern: Some(&P_NOTES_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_NOTIFICATION_CHANNEL_TYPE: Pattern = Pattern::class(
    "^[a-zA-Z0-9:_.-]+$",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range(':', ':'),
        Class::Range('_', '_'),
        Class::Range('.', '.'),
        Class::Range('-', '-'),
    ],
    true,
);
static T_NOTIFICATION_CHANNEL_TYPE: Type = Type {
    min: Some(2),
    max: Some(400),
    pattern: Some(&P_NOTIFICATION_CHANNEL_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ORGANIZATIONS_ENTITY_PATH_TYPE: Pattern = Pattern::expression("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*");
static T_ORGANIZATIONS_ENTITY_PATH_TYPE: Type = Type {
    min: Some(19),
    max: Some(427),
    pattern: Some(&P_ORGANIZATIONS_ENTITY_PATH_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ORGANIZATIONS_POLICY_ID_TYPE: Pattern = Pattern::expression("^p-[0-9a-zA-Z_]{8,128}$");
static T_ORGANIZATIONS_POLICY_ID_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_ORGANIZATIONS_POLICY_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_OWNER_ID_TYPE: Pattern = Pattern::class(
    "^[a-zA-Z0-9:/+=,.@_-]+$",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range(':', ':'),
        Class::Range('/', '/'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('@', '@'),
        Class::Range('_', '_'),
        Class::Range('-', '-'),
    ],
    true,
);
static T_OWNER_ID_TYPE: Type = Type {
    min: Some(20),
    max: Some(2048),
    pattern: Some(&P_OWNER_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_PARAMETER_DEFAULT_VALUE_TYPE: Type =
    Type { min: None, max: Some(1024), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_PARAMETER_DESCRIPTION_TYPE: Type =
    Type { min: None, max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_PARAMETER_NAME_TYPE: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_PARAMETER_SUB_TYPE_TYPE: Type =
    Type { min: None, max: Some(256), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_PARAMETER_TYPE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["String", "StringList", "Number", "NumberList", "Arn", "ArnList"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_PARAMETERS_DEFINITION_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_PASSWORD_POLICY_VIOLATION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_PASSWORD_REUSE_PREVENTION_TYPE: Type =
    Type { min: Some(1), max: Some(24), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_PASSWORD_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
static T_PASSWORD_TYPE: Type =
    Type { min: Some(1), max: Some(128), pattern: Some(&P_PASSWORD_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: true };
static P_PATH_PREFIX_TYPE: Pattern = Pattern::expression("\\u002F[\\u0021-\\u007F]*");
static T_PATH_PREFIX_TYPE: Type = Type {
    min: Some(1),
    max: Some(512),
    pattern: Some(&P_PATH_PREFIX_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_PATH_TYPE: Pattern = Pattern::expression("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)");
static T_PATH_TYPE: Type =
    Type { min: Some(1), max: Some(512), pattern: Some(&P_PATH_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_PERMISSION_CHECK_RESULT_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ALLOWED", "DENIED", "UNSURE"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_PERMISSION_CHECK_STATUS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["COMPLETE", "IN_PROGRESS", "FAILED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_PERMISSION_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_POLICY_DESCRIPTION_TYPE: Type =
    Type { min: None, max: Some(1000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_POLICY_DETAIL_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_POLICY_DOCUMENT_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
static T_POLICY_DOCUMENT_TYPE: Type = Type {
    min: Some(1),
    max: Some(131072),
    pattern: Some(&P_POLICY_DOCUMENT_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_POLICY_DOCUMENT_VERSION_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_POLICY_EVALUATION_ERROR_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_POLICY_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_POLICY_NAME_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_POLICY_NAME_TYPE), key: None, item_name: "member", sensitive: false };
static P_POLICY_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_POLICY_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_POLICY_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_POLICY_NOT_ATTACHABLE_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_POLICY_OWNER_ENTITY_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["USER", "ROLE", "GROUP"], item: None, key: None, item_name: "member", sensitive: false };
static T_POLICY_PARAMETER_LIST_TYPE: Type =
    Type { min: None, max: Some(50), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_POLICY_PARAMETER_NAME_TYPE: Pattern = Pattern::class("[ -~]+", &[Class::Range(' ', '~')], true);
static T_POLICY_PARAMETER_NAME_TYPE: Type = Type {
    min: Some(5),
    max: Some(256),
    pattern: Some(&P_POLICY_PARAMETER_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_POLICY_PARAMETER_VALUE_TYPE: Pattern = Pattern::class("[ -~]+", &[Class::Range(' ', '~')], true);
static T_POLICY_PARAMETER_VALUE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_POLICY_PARAMETER_VALUE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_POLICY_PARAMETER_VALUES_LIST_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_POLICY_PARAMETER_VALUE_TYPE),
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_POLICY_PATH_TYPE: Pattern = Pattern::expression("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");
static T_POLICY_PATH_TYPE: Type = Type {
    min: Some(1),
    max: Some(512),
    pattern: Some(&P_POLICY_PATH_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_POLICY_SCOPE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["All", "AWS", "Local"], item: None, key: None, item_name: "member", sensitive: false };
static T_POLICY_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["INLINE", "MANAGED"], item: None, key: None, item_name: "member", sensitive: false };
static P_POLICY_VERSION_ID_TYPE: Pattern = Pattern::expression("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?");
static T_POLICY_VERSION_ID_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_POLICY_VERSION_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_PRIVATE_KEY_ID_TYPE: Pattern = Pattern::class("[A-Z0-9]+", &[Class::Range('A', 'Z'), Class::Range('0', '9')], true);
static T_PRIVATE_KEY_ID_TYPE: Type = Type {
    min: Some(22),
    max: Some(64),
    pattern: Some(&P_PRIVATE_KEY_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_PRIVATE_KEY_LIST: Type =
    Type { min: None, max: Some(2), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_PRIVATE_KEY_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
static T_PRIVATE_KEY_TYPE: Type = Type {
    min: Some(1),
    max: Some(16384),
    pattern: Some(&P_PRIVATE_KEY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: true,
};
static P_PUBLIC_KEY_FINGERPRINT_TYPE: Pattern = Pattern::class(
    "[:\\w]+",
    &[Class::Range(':', ':'), Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')],
    true,
);
static T_PUBLIC_KEY_FINGERPRINT_TYPE: Type = Type {
    min: Some(48),
    max: Some(48),
    pattern: Some(&P_PUBLIC_KEY_FINGERPRINT_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_PUBLIC_KEY_ID_TYPE: Pattern =
    Pattern::class("[\\w]+", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], true);
static T_PUBLIC_KEY_ID_TYPE: Type = Type {
    min: Some(20),
    max: Some(128),
    pattern: Some(&P_PUBLIC_KEY_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_PUBLIC_KEY_MATERIAL_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', 'ÿ')],
    true,
);
static T_PUBLIC_KEY_MATERIAL_TYPE: Type = Type {
    min: Some(1),
    max: Some(16384),
    pattern: Some(&P_PUBLIC_KEY_MATERIAL_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_REDIRECT_URL_TYPE: Pattern = Pattern::expression("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$");
static T_REDIRECT_URL_TYPE: Type = Type {
    min: Some(1),
    max: Some(255),
    pattern: Some(&P_REDIRECT_URL_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_REPLACEMENT_VALUE_LIST_TYPE: Type =
    Type { min: Some(1), max: Some(20), pattern: None, values: &[], item: Some(&T_STRING_TYPE), key: None, item_name: "member", sensitive: false };
static T_REPORT_GENERATION_LIMIT_EXCEEDED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_REQUEST_MESSAGE_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
static T_REQUEST_MESSAGE_TYPE: Type = Type {
    min: None,
    max: Some(200),
    pattern: Some(&P_REQUEST_MESSAGE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_REQUESTOR_NAME_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
static T_REQUESTOR_NAME_TYPE: Type = Type {
    min: None,
    max: Some(30),
    pattern: Some(&P_REQUESTOR_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_REQUESTOR_WORKFLOW_ID_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    true,
);
static T_REQUESTOR_WORKFLOW_ID_TYPE: Type = Type {
    min: Some(5),
    max: Some(400),
    pattern: Some(&P_REQUESTOR_WORKFLOW_ID_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_RESPONSE_MARKER_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ROLE_DESCRIPTION_PATTERN_TYPE: Type =
    Type { min: Some(1), max: Some(512), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROLE_DESCRIPTION_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
static T_ROLE_DESCRIPTION_TYPE: Type = Type {
    min: None,
    max: Some(1000),
    pattern: Some(&P_ROLE_DESCRIPTION_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ROLE_DETAIL_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_ROLE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_ROLE_MAX_SESSION_DURATION_TYPE: Type =
    Type { min: Some(3600), max: Some(43200), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ROLE_MODIFIED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ROLE_NAME_PATTERN_TYPE: Type =
    Type { min: Some(1), max: Some(256), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROLE_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_ROLE_NAME_TYPE: Type =
    Type { min: Some(1), max: Some(64), pattern: Some(&P_ROLE_NAME_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROLE_PATH_PATTERN_TYPE: Pattern = Pattern::expression("/[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*/");
static T_ROLE_PATH_PATTERN_TYPE: Type = Type {
    min: Some(1),
    max: Some(256),
    pattern: Some(&P_ROLE_PATH_PATTERN_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_ARN_TYPE), key: None, item_name: "member", sensitive: false };
static P_ROLE_TEMPLATE_DESCRIPTION_TYPE: Pattern = Pattern::class(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    &[Class::Range('\t', '\t'), Class::Range('\n', '\n'), Class::Range('\r', '\r'), Class::Range(' ', '~'), Class::Range('¡', 'ÿ')],
    false,
);
static T_ROLE_TEMPLATE_DESCRIPTION_TYPE: Type = Type {
    min: None,
    max: Some(512),
    pattern: Some(&P_ROLE_TEMPLATE_DESCRIPTION_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ROLE_TEMPLATE_DISABLED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROLE_TEMPLATE_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.\\-]+",
    &[
        Class::Range('a', 'z'),
        Class::Range('A', 'Z'),
        Class::Range('0', '9'),
        Class::Range('_', '_'),
        Class::Range('+', '+'),
        Class::Range('=', '='),
        Class::Range(',', ','),
        Class::Range('.', '.'),
        Class::Range('-', '-'),
    ],
    true,
);
static T_ROLE_TEMPLATE_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_ROLE_TEMPLATE_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_SERIAL_NUMBER_TYPE: Pattern = Pattern::class(
    "[\\w+=/:,.@-]+",
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
    true,
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
static T_SERVER_CERTIFICATE_METADATA_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_SERVER_CERTIFICATE_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_SERVER_CERTIFICATE_NAME_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_SERVER_CERTIFICATE_NAME_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_SERVICE_CREDENTIAL_ALIAS: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_SERVICE_CREDENTIAL_ALIAS: Type = Type {
    min: Some(0),
    max: Some(200),
    pattern: Some(&P_SERVICE_CREDENTIAL_ALIAS),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_SERVICE_CREDENTIAL_SECRET: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_SERVICE_FAILURE_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_SERVICE_NAME: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_SERVICE_NAME_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_SERVICE_NAMESPACE_LIST_TYPE: Type = Type {
    min: Some(1),
    max: Some(200),
    pattern: None,
    values: &[],
    item: Some(&T_SERVICE_NAMESPACE_TYPE),
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_SERVICE_NAMESPACE_TYPE: Pattern = Pattern::class(
    "[\\w-]*",
    &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_'), Class::Range('-', '-')],
    false,
);
static T_SERVICE_NAMESPACE_TYPE: Type = Type {
    min: Some(1),
    max: Some(64),
    pattern: Some(&P_SERVICE_NAMESPACE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_SERVICE_NOT_SUPPORTED_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_SERVICE_PASSWORD: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static P_SERVICE_SPECIFIC_CREDENTIAL_ID: Pattern =
    Pattern::class("[\\w]+", &[Class::Range('a', 'z'), Class::Range('A', 'Z'), Class::Range('0', '9'), Class::Range('_', '_')], true);
static T_SERVICE_SPECIFIC_CREDENTIAL_ID: Type = Type {
    min: Some(20),
    max: Some(128),
    pattern: Some(&P_SERVICE_SPECIFIC_CREDENTIAL_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_SERVICE_USER_NAME: Pattern = Pattern::class(
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
static T_SERVICE_USER_NAME: Type = Type {
    min: Some(0),
    max: Some(200),
    pattern: Some(&P_SERVICE_USER_NAME),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_SESSION_DURATION_TYPE: Type =
    Type { min: Some(300), max: Some(43200), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_SORT_KEY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "SERVICE_NAMESPACE_ASCENDING",
        "SERVICE_NAMESPACE_DESCENDING",
        "LAST_AUTHENTICATED_TIME_ASCENDING",
        "LAST_AUTHENTICATED_TIME_DESCENDING",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_STATE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["UNASSIGNED", "ASSIGNED", "PENDING_APPROVAL", "FINALIZED", "ACCEPTED", "REJECTED", "EXPIRED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_STATUS_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["Active", "Inactive", "Expired"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_STRING_TYPE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_SUMMARY_CONTENT_TYPE: Type =
    Type { min: Some(0), max: Some(10000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_SUMMARY_KEY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "Users",
        "UsersQuota",
        "Groups",
        "GroupsQuota",
        "ServerCertificates",
        "ServerCertificatesQuota",
        "UserPolicySizeQuota",
        "GroupPolicySizeQuota",
        "GroupsPerUserQuota",
        "SigningCertificatesPerUserQuota",
        "AccessKeysPerUserQuota",
        "MFADevices",
        "MFADevicesInUse",
        "AccountMFAEnabled",
        "AccountAccessKeysPresent",
        "AccountPasswordPresent",
        "AccountSigningCertificatesPresent",
        "AttachedPoliciesPerGroupQuota",
        "AttachedPoliciesPerRoleQuota",
        "AttachedPoliciesPerUserQuota",
        "Policies",
        "PoliciesQuota",
        "PolicySizeQuota",
        "PolicyVersionsInUse",
        "PolicyVersionsInUseQuota",
        "VersionsPerPolicyQuota",
        "GlobalEndpointTokenVersion",
        "AssumeRolePolicySizeQuota",
        "InstanceProfiles",
        "InstanceProfilesQuota",
        "Providers",
        "RolePolicySizeQuota",
        "Roles",
        "RolesQuota",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_SUMMARY_MAP_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[],
    item: Some(&T_SUMMARY_VALUE_TYPE),
    key: Some(&T_SUMMARY_KEY_TYPE),
    item_name: "member",
    sensitive: false,
};
static T_SUMMARY_STATE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_SUMMARY_VALUE_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
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
static P_TAG_TEMPLATE_KEY_TYPE: Pattern = Pattern::class(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]+",
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
        Class::Range('{', '{'),
        Class::Range('}', '}'),
    ],
    true,
);
static T_TAG_TEMPLATE_KEY_TYPE: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_TAG_TEMPLATE_KEY_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_TAG_TEMPLATE_LIST_TYPE: Type =
    Type { min: None, max: Some(50), pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_TAG_TEMPLATE_VALUE_TYPE: Pattern = Pattern::class(
    "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@{}]*",
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
        Class::Range('{', '{'),
        Class::Range('}', '}'),
    ],
    false,
);
static T_TAG_TEMPLATE_VALUE_TYPE: Type = Type {
    min: Some(0),
    max: Some(256),
    pattern: Some(&P_TAG_TEMPLATE_VALUE_TYPE),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
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
static T_THUMBPRINT_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_THUMBPRINT_TYPE), key: None, item_name: "member", sensitive: false };
static T_THUMBPRINT_TYPE: Type =
    Type { min: Some(40), max: Some(40), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_UNMODIFIABLE_ENTITY_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_UNRECOGNIZED_PUBLIC_KEY_ENCODING_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_USER_DETAIL_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_USER_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_USER_NAME_TYPE: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_USER_NAME_TYPE: Type =
    Type { min: Some(1), max: Some(64), pattern: Some(&P_USER_NAME_TYPE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_VIRTUAL_MFA_DEVICE_LIST_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_VIRTUAL_MFA_DEVICE_NAME: Pattern = Pattern::class(
    "[\\w+=,.@-]+",
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
    true,
);
static T_VIRTUAL_MFA_DEVICE_NAME: Type = Type {
    min: Some(1),
    max: None,
    pattern: Some(&P_VIRTUAL_MFA_DEVICE_NAME),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
record_value!(
    AcceptDelegationRequestRequest,
    AccessDetail,
    AccessKey,
    AccessKeyLastUsed,
    AccessKeyMetadata,
    AcquireRoleRequest,
    AcquireRoleResponse,
    AddClientIDToOpenIDConnectProviderRequest,
    AddRoleToInstanceProfileRequest,
    AddUserToGroupRequest,
    AssociateDelegationRequestRequest,
    AttachGroupPolicyRequest,
    AttachRolePolicyRequest,
    AttachUserPolicyRequest,
    AttachedPermissionsBoundary,
    AttachedPolicy,
    ChangePasswordRequest,
    ContextEntry,
    CreateAccessKeyRequest,
    CreateAccessKeyResponse,
    CreateAccountAliasRequest,
    CreateDelegationRequestRequest,
    CreateDelegationRequestResponse,
    CreateGroupRequest,
    CreateGroupResponse,
    CreateInstanceProfileRequest,
    CreateInstanceProfileResponse,
    CreateLoginProfileRequest,
    CreateLoginProfileResponse,
    CreateOpenIDConnectProviderRequest,
    CreateOpenIDConnectProviderResponse,
    CreatePolicyRequest,
    CreatePolicyResponse,
    CreatePolicyVersionRequest,
    CreatePolicyVersionResponse,
    CreateRoleRequest,
    CreateRoleResponse,
    CreateSAMLProviderRequest,
    CreateSAMLProviderResponse,
    CreateServiceLinkedRoleRequest,
    CreateServiceLinkedRoleResponse,
    CreateServiceSpecificCredentialRequest,
    CreateServiceSpecificCredentialResponse,
    CreateUserRequest,
    CreateUserResponse,
    CreateVirtualMFADeviceRequest,
    CreateVirtualMFADeviceResponse,
    DeactivateMFADeviceRequest,
    DelegationPermission,
    DelegationRequest,
    DeleteAccessKeyRequest,
    DeleteAccountAliasRequest,
    DeleteGroupPolicyRequest,
    DeleteGroupRequest,
    DeleteInstanceProfileRequest,
    DeleteLoginProfileRequest,
    DeleteOpenIDConnectProviderRequest,
    DeletePolicyRequest,
    DeletePolicyVersionRequest,
    DeleteRolePermissionsBoundaryRequest,
    DeleteRolePolicyRequest,
    DeleteRoleRequest,
    DeleteSAMLProviderRequest,
    DeleteSSHPublicKeyRequest,
    DeleteServerCertificateRequest,
    DeleteServiceLinkedRoleRequest,
    DeleteServiceLinkedRoleResponse,
    DeleteServiceSpecificCredentialRequest,
    DeleteSigningCertificateRequest,
    DeleteUserPermissionsBoundaryRequest,
    DeleteUserPolicyRequest,
    DeleteUserRequest,
    DeleteVirtualMFADeviceRequest,
    DeletionTaskFailureReasonType,
    DetachGroupPolicyRequest,
    DetachRolePolicyRequest,
    DetachUserPolicyRequest,
    DisableOrganizationsRootCredentialsManagementRequest,
    DisableOrganizationsRootCredentialsManagementResponse,
    DisableOrganizationsRootSessionsRequest,
    DisableOrganizationsRootSessionsResponse,
    EnableMFADeviceRequest,
    EnableOrganizationsRootCredentialsManagementRequest,
    EnableOrganizationsRootCredentialsManagementResponse,
    EnableOrganizationsRootSessionsRequest,
    EnableOrganizationsRootSessionsResponse,
    EnableOutboundWebIdentityFederationResponse,
    EntityDetails,
    EntityInfo,
    ErrorDetails,
    EvaluationResult,
    GenerateCredentialReportResponse,
    GenerateOrganizationsAccessReportRequest,
    GenerateOrganizationsAccessReportResponse,
    GenerateServiceLastAccessedDetailsRequest,
    GenerateServiceLastAccessedDetailsResponse,
    GetAccessKeyLastUsedRequest,
    GetAccessKeyLastUsedResponse,
    GetAccountAuthorizationDetailsRequest,
    GetAccountAuthorizationDetailsResponse,
    GetAccountPasswordPolicyResponse,
    GetAccountPropertiesRequest,
    GetAccountPropertiesResponse,
    GetAccountSummaryResponse,
    GetContextKeysForCustomPolicyRequest,
    GetContextKeysForPolicyResponse,
    GetContextKeysForPrincipalPolicyRequest,
    GetCredentialReportResponse,
    GetDelegationRequestRequest,
    GetDelegationRequestResponse,
    GetGroupPolicyRequest,
    GetGroupPolicyResponse,
    GetGroupRequest,
    GetGroupResponse,
    GetHumanReadableSummaryRequest,
    GetHumanReadableSummaryResponse,
    GetInstanceProfileRequest,
    GetInstanceProfileResponse,
    GetLoginProfileRequest,
    GetLoginProfileResponse,
    GetMFADeviceRequest,
    GetMFADeviceResponse,
    GetOpenIDConnectProviderRequest,
    GetOpenIDConnectProviderResponse,
    GetOrganizationsAccessReportRequest,
    GetOrganizationsAccessReportResponse,
    GetOutboundWebIdentityFederationInfoResponse,
    GetPolicyRequest,
    GetPolicyResponse,
    GetPolicyVersionRequest,
    GetPolicyVersionResponse,
    GetRolePolicyRequest,
    GetRolePolicyResponse,
    GetRoleRequest,
    GetRoleResponse,
    GetRoleTemplateVersionRequest,
    GetRoleTemplateVersionResponse,
    GetSAMLProviderRequest,
    GetSAMLProviderResponse,
    GetSSHPublicKeyRequest,
    GetSSHPublicKeyResponse,
    GetServerCertificateRequest,
    GetServerCertificateResponse,
    GetServiceLastAccessedDetailsRequest,
    GetServiceLastAccessedDetailsResponse,
    GetServiceLastAccessedDetailsWithEntitiesRequest,
    GetServiceLastAccessedDetailsWithEntitiesResponse,
    GetServiceLinkedRoleDeletionStatusRequest,
    GetServiceLinkedRoleDeletionStatusResponse,
    GetUserPolicyRequest,
    GetUserPolicyResponse,
    GetUserRequest,
    GetUserResponse,
    Group,
    GroupDetail,
    InlinePolicy,
    InlinePolicyIdentifierType,
    InstanceProfile,
    ListAccessKeysRequest,
    ListAccessKeysResponse,
    ListAccountAliasesRequest,
    ListAccountAliasesResponse,
    ListAttachedGroupPoliciesRequest,
    ListAttachedGroupPoliciesResponse,
    ListAttachedRolePoliciesRequest,
    ListAttachedRolePoliciesResponse,
    ListAttachedUserPoliciesRequest,
    ListAttachedUserPoliciesResponse,
    ListDelegationRequestsRequest,
    ListDelegationRequestsResponse,
    ListEntitiesForPolicyRequest,
    ListEntitiesForPolicyResponse,
    ListGroupPoliciesRequest,
    ListGroupPoliciesResponse,
    ListGroupsForUserRequest,
    ListGroupsForUserResponse,
    ListGroupsRequest,
    ListGroupsResponse,
    ListInstanceProfileTagsRequest,
    ListInstanceProfileTagsResponse,
    ListInstanceProfilesForRoleRequest,
    ListInstanceProfilesForRoleResponse,
    ListInstanceProfilesRequest,
    ListInstanceProfilesResponse,
    ListMFADeviceTagsRequest,
    ListMFADeviceTagsResponse,
    ListMFADevicesRequest,
    ListMFADevicesResponse,
    ListOpenIDConnectProviderTagsRequest,
    ListOpenIDConnectProviderTagsResponse,
    ListOpenIDConnectProvidersRequest,
    ListOpenIDConnectProvidersResponse,
    ListOrganizationsFeaturesRequest,
    ListOrganizationsFeaturesResponse,
    ListPoliciesGrantingServiceAccessEntry,
    ListPoliciesGrantingServiceAccessRequest,
    ListPoliciesGrantingServiceAccessResponse,
    ListPoliciesRequest,
    ListPoliciesResponse,
    ListPolicyTagsRequest,
    ListPolicyTagsResponse,
    ListPolicyVersionsRequest,
    ListPolicyVersionsResponse,
    ListRolePoliciesRequest,
    ListRolePoliciesResponse,
    ListRoleTagsRequest,
    ListRoleTagsResponse,
    ListRolesRequest,
    ListRolesResponse,
    ListSAMLProviderTagsRequest,
    ListSAMLProviderTagsResponse,
    ListSAMLProvidersRequest,
    ListSAMLProvidersResponse,
    ListSSHPublicKeysRequest,
    ListSSHPublicKeysResponse,
    ListServerCertificateTagsRequest,
    ListServerCertificateTagsResponse,
    ListServerCertificatesRequest,
    ListServerCertificatesResponse,
    ListServiceSpecificCredentialsRequest,
    ListServiceSpecificCredentialsResponse,
    ListSigningCertificatesRequest,
    ListSigningCertificatesResponse,
    ListUserPoliciesRequest,
    ListUserPoliciesResponse,
    ListUserTagsRequest,
    ListUserTagsResponse,
    ListUsersRequest,
    ListUsersResponse,
    ListVirtualMFADevicesRequest,
    ListVirtualMFADevicesResponse,
    LoginProfile,
    MFADevice,
    ManagedPolicyDetail,
    OpenIDConnectProviderListEntry,
    OrderedOrganizationPolicyType,
    OrganizationsDecisionDetail,
    ParameterDefinition,
    PasswordPolicy,
    PermissionsBoundaryDecisionDetail,
    Policy,
    PolicyDetail,
    PolicyGrantingServiceAccess,
    PolicyGroup,
    PolicyIdentifier,
    PolicyParameter,
    PolicyRole,
    PolicyUser,
    PolicyVersion,
    Position,
    PutAccountPropertiesRequest,
    PutAccountPropertiesResponse,
    PutGroupPolicyRequest,
    PutRolePermissionsBoundaryRequest,
    PutRolePolicyRequest,
    PutUserPermissionsBoundaryRequest,
    PutUserPolicyRequest,
    RejectDelegationRequestRequest,
    RemoveClientIDFromOpenIDConnectProviderRequest,
    RemoveRoleFromInstanceProfileRequest,
    RemoveUserFromGroupRequest,
    ReplacementValueEntry,
    ResetServiceSpecificCredentialRequest,
    ResetServiceSpecificCredentialResponse,
    ResourceSpecificResult,
    ResyncMFADeviceRequest,
    Role,
    RoleDetail,
    RoleLastUsed,
    RoleTemplateVersion,
    RoleUsageType,
    SAMLPrivateKey,
    SAMLProviderListEntry,
    SSHPublicKey,
    SSHPublicKeyMetadata,
    SendDelegationTokenRequest,
    ServerCertificate,
    ServerCertificateMetadata,
    ServiceLastAccessed,
    ServiceSpecificCredential,
    ServiceSpecificCredentialMetadata,
    SetDefaultPolicyVersionRequest,
    SetSecurityTokenServicePreferencesRequest,
    SigningCertificate,
    SimulateCustomPolicyRequest,
    SimulatePolicyResponse,
    SimulatePrincipalPolicyRequest,
    SourceRoleTemplate,
    Statement,
    Tag,
    TagInstanceProfileRequest,
    TagMFADeviceRequest,
    TagOpenIDConnectProviderRequest,
    TagPolicyRequest,
    TagRoleRequest,
    TagSAMLProviderRequest,
    TagServerCertificateRequest,
    TagTemplate,
    TagUserRequest,
    TrackedActionLastAccessed,
    UntagInstanceProfileRequest,
    UntagMFADeviceRequest,
    UntagOpenIDConnectProviderRequest,
    UntagPolicyRequest,
    UntagRoleRequest,
    UntagSAMLProviderRequest,
    UntagServerCertificateRequest,
    UntagUserRequest,
    UpdateAccessKeyRequest,
    UpdateAccountPasswordPolicyRequest,
    UpdateAssumeRolePolicyRequest,
    UpdateDelegationRequestRequest,
    UpdateGroupRequest,
    UpdateLoginProfileRequest,
    UpdateOpenIDConnectProviderThumbprintRequest,
    UpdateRoleDescriptionRequest,
    UpdateRoleDescriptionResponse,
    UpdateRoleRequest,
    UpdateRoleResponse,
    UpdateSAMLProviderRequest,
    UpdateSAMLProviderResponse,
    UpdateSSHPublicKeyRequest,
    UpdateServerCertificateRequest,
    UpdateServiceSpecificCredentialRequest,
    UpdateSigningCertificateRequest,
    UpdateUserRequest,
    UploadSSHPublicKeyRequest,
    UploadSSHPublicKeyResponse,
    UploadServerCertificateRequest,
    UploadServerCertificateResponse,
    UploadSigningCertificateRequest,
    UploadSigningCertificateResponse,
    User,
    UserDetail,
    VirtualMFADevice
);
