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
    name: "organizations",
    version: "2016-11-28",
    namespace: "",
    protocol: Protocol::AwsJson11,
    target_prefix: Some("AWSOrganizationsV20161128"),
    global: true,
    echoes_values: false,
    operations: &OPERATIONS,
    keys: &KEYS,
};
static KEYS: [ConditionKeyRow; 7] = [
    ConditionKeyRow { key: "aws:RequestTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:ResourceTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:TagKeys", kind: "String", multivalued: true },
    ConditionKeyRow { key: "organizations:PolicyType", kind: "String", multivalued: false },
    ConditionKeyRow { key: "organizations:ServicePrincipal", kind: "String", multivalued: false },
    ConditionKeyRow { key: "organizations:TransferDirection", kind: "String", multivalued: false },
    ConditionKeyRow { key: "organizations:TransferType", kind: "String", multivalued: false },
];
static M_ACCEPT_HANDSHAKE: OperationModel = OperationModel {
    name: "AcceptHandshake",
    signed: true,
    read_only: false,
    wrapper: Some("AcceptHandshakeResponse"),
    actions: &[ActionRow {
        action: "organizations:AcceptHandshake",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}"],
        keys: &[],
        dependent: &["iam:CreateServiceLinkedRole"],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccessDeniedForDependencyException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "HandshakeAlreadyInStateException", status: 400 },
        ErrorRow { code: "HandshakeConstraintViolationException", status: 400 },
        ErrorRow { code: "HandshakeNotFoundException", status: 400 },
        ErrorRow { code: "InvalidHandshakeTransitionException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "MasterCannotLeaveOrganizationException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &ACCEPT_HANDSHAKE_REQUEST_MEMBERS,
};
static M_ATTACH_POLICY: OperationModel = OperationModel {
    name: "AttachPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:AttachPolicy",
        access: Access::Write,
        resources: &[
            "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "DuplicatePolicyAttachmentException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "PolicyChangesInProgressException", status: 400 },
        ErrorRow { code: "PolicyNotFoundException", status: 400 },
        ErrorRow { code: "PolicyTypeNotEnabledException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TargetNotFoundException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &ATTACH_POLICY_REQUEST_MEMBERS,
};
static M_CANCEL_HANDSHAKE: OperationModel = OperationModel {
    name: "CancelHandshake",
    signed: true,
    read_only: false,
    wrapper: Some("CancelHandshakeResponse"),
    actions: &[ActionRow {
        action: "organizations:CancelHandshake",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "HandshakeAlreadyInStateException", status: 400 },
        ErrorRow { code: "HandshakeNotFoundException", status: 400 },
        ErrorRow { code: "InvalidHandshakeTransitionException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &CANCEL_HANDSHAKE_REQUEST_MEMBERS,
};
static M_CLOSE_ACCOUNT: OperationModel = OperationModel {
    name: "CloseAccount",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:CloseAccount",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccountAlreadyClosedException", status: 400 },
        ErrorRow { code: "AccountNotFoundException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConflictException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &CLOSE_ACCOUNT_REQUEST_MEMBERS,
};
static M_CREATE_ACCOUNT: OperationModel = OperationModel {
    name: "CreateAccount",
    signed: true,
    read_only: false,
    wrapper: Some("CreateAccountResponse"),
    actions: &[ActionRow {
        action: "organizations:CreateAccount",
        access: Access::Write,
        resources: &[],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "FinalizingOrganizationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &CREATE_ACCOUNT_REQUEST_MEMBERS,
};
static M_CREATE_GOV_CLOUD_ACCOUNT: OperationModel = OperationModel {
    name: "CreateGovCloudAccount",
    signed: true,
    read_only: false,
    wrapper: Some("CreateGovCloudAccountResponse"),
    actions: &[ActionRow {
        action: "organizations:CreateGovCloudAccount",
        access: Access::Write,
        resources: &[],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "FinalizingOrganizationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS,
};
static M_CREATE_ORGANIZATION: OperationModel = OperationModel {
    name: "CreateOrganization",
    signed: true,
    read_only: false,
    wrapper: Some("CreateOrganizationResponse"),
    actions: &[ActionRow {
        action: "organizations:CreateOrganization",
        access: Access::Write,
        resources: &[],
        keys: &[],
        dependent: &["iam:CreateServiceLinkedRole"],
    }],
    errors: &[
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccessDeniedForDependencyException", status: 400 },
        ErrorRow { code: "AlreadyInOrganizationException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &CREATE_ORGANIZATION_REQUEST_MEMBERS,
};
static M_CREATE_ORGANIZATIONAL_UNIT: OperationModel = OperationModel {
    name: "CreateOrganizationalUnit",
    signed: true,
    read_only: false,
    wrapper: Some("CreateOrganizationalUnitResponse"),
    actions: &[ActionRow {
        action: "organizations:CreateOrganizationalUnit",
        access: Access::Write,
        resources: &[
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        ],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "DuplicateOrganizationalUnitException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ParentNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS,
};
static M_CREATE_POLICY: OperationModel = OperationModel {
    name: "CreatePolicy",
    signed: true,
    read_only: false,
    wrapper: Some("CreatePolicyResponse"),
    actions: &[ActionRow {
        action: "organizations:CreatePolicy",
        access: Access::Write,
        resources: &[],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "DuplicatePolicyException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "MalformedPolicyDocumentException", status: 400 },
        ErrorRow { code: "PolicyTypeNotAvailableForOrganizationException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &CREATE_POLICY_REQUEST_MEMBERS,
};
static M_DECLINE_HANDSHAKE: OperationModel = OperationModel {
    name: "DeclineHandshake",
    signed: true,
    read_only: false,
    wrapper: Some("DeclineHandshakeResponse"),
    actions: &[ActionRow {
        action: "organizations:DeclineHandshake",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "HandshakeAlreadyInStateException", status: 400 },
        ErrorRow { code: "HandshakeNotFoundException", status: 400 },
        ErrorRow { code: "InvalidHandshakeTransitionException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &DECLINE_HANDSHAKE_REQUEST_MEMBERS,
};
static M_DELETE_ORGANIZATION: OperationModel = OperationModel {
    name: "DeleteOrganization",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow { action: "organizations:DeleteOrganization", access: Access::Write, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "OrganizationNotEmptyException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_DELETE_ORGANIZATIONAL_UNIT: OperationModel = OperationModel {
    name: "DeleteOrganizationalUnit",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:DeleteOrganizationalUnit",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "OrganizationalUnitNotEmptyException", status: 400 },
        ErrorRow { code: "OrganizationalUnitNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &DELETE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS,
};
static M_DELETE_POLICY: OperationModel = OperationModel {
    name: "DeletePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:DeletePolicy",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "PolicyInUseException", status: 400 },
        ErrorRow { code: "PolicyNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &DELETE_POLICY_REQUEST_MEMBERS,
};
static M_DELETE_RESOURCE_POLICY: OperationModel = OperationModel {
    name: "DeleteResourcePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow { action: "organizations:DeleteResourcePolicy", access: Access::Write, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "ResourcePolicyNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_DEREGISTER_DELEGATED_ADMINISTRATOR: OperationModel = OperationModel {
    name: "DeregisterDelegatedAdministrator",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:DeregisterDelegatedAdministrator",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:ServicePrincipal"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccountNotFoundException", status: 400 },
        ErrorRow { code: "AccountNotRegisteredException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS,
};
static M_DESCRIBE_ACCOUNT: OperationModel = OperationModel {
    name: "DescribeAccount",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeAccountResponse"),
    actions: &[ActionRow {
        action: "organizations:DescribeAccount",
        access: Access::Read,
        resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccountNotFoundException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &DESCRIBE_ACCOUNT_REQUEST_MEMBERS,
};
static M_DESCRIBE_CREATE_ACCOUNT_STATUS: OperationModel = OperationModel {
    name: "DescribeCreateAccountStatus",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeCreateAccountStatusResponse"),
    actions: &[ActionRow { action: "organizations:DescribeCreateAccountStatus", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "CreateAccountStatusNotFoundException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS,
};
static M_DESCRIBE_EFFECTIVE_POLICY: OperationModel = OperationModel {
    name: "DescribeEffectivePolicy",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeEffectivePolicyResponse"),
    actions: &[ActionRow {
        action: "organizations:DescribeEffectivePolicy",
        access: Access::Read,
        resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "EffectivePolicyNotFoundException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TargetNotFoundException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS,
};
static M_DESCRIBE_HANDSHAKE: OperationModel = OperationModel {
    name: "DescribeHandshake",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeHandshakeResponse"),
    actions: &[ActionRow {
        action: "organizations:DescribeHandshake",
        access: Access::Read,
        resources: &["arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}"],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "HandshakeNotFoundException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &DESCRIBE_HANDSHAKE_REQUEST_MEMBERS,
};
static M_DESCRIBE_ORGANIZATION: OperationModel = OperationModel {
    name: "DescribeOrganization",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeOrganizationResponse"),
    actions: &[ActionRow { action: "organizations:DescribeOrganization", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_DESCRIBE_ORGANIZATIONAL_UNIT: OperationModel = OperationModel {
    name: "DescribeOrganizationalUnit",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeOrganizationalUnitResponse"),
    actions: &[ActionRow {
        action: "organizations:DescribeOrganizationalUnit",
        access: Access::Read,
        resources: &["arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "OrganizationalUnitNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS,
};
static M_DESCRIBE_POLICY: OperationModel = OperationModel {
    name: "DescribePolicy",
    signed: true,
    read_only: true,
    wrapper: Some("DescribePolicyResponse"),
    actions: &[ActionRow {
        action: "organizations:DescribePolicy",
        access: Access::Read,
        resources: &["arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "PolicyNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &DESCRIBE_POLICY_REQUEST_MEMBERS,
};
static M_DESCRIBE_RESOURCE_POLICY: OperationModel = OperationModel {
    name: "DescribeResourcePolicy",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeResourcePolicyResponse"),
    actions: &[ActionRow { action: "organizations:DescribeResourcePolicy", access: Access::Read, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "ResourcePolicyNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_DESCRIBE_RESPONSIBILITY_TRANSFER: OperationModel = OperationModel {
    name: "DescribeResponsibilityTransfer",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeResponsibilityTransferResponse"),
    actions: &[ActionRow {
        action: "organizations:DescribeResponsibilityTransfer",
        access: Access::Read,
        resources: &[
            "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:TransferDirection", "organizations:TransferType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ResponsibilityTransferNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS,
};
static M_DETACH_POLICY: OperationModel = OperationModel {
    name: "DetachPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:DetachPolicy",
        access: Access::Write,
        resources: &[
            "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "PolicyChangesInProgressException", status: 400 },
        ErrorRow { code: "PolicyNotAttachedException", status: 400 },
        ErrorRow { code: "PolicyNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TargetNotFoundException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &DETACH_POLICY_REQUEST_MEMBERS,
};
static M_DISABLE_AWS_SERVICE_ACCESS: OperationModel = OperationModel {
    name: "DisableAWSServiceAccess",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:DisableAWSServiceAccess",
        access: Access::Write,
        resources: &[],
        keys: &["organizations:ServicePrincipal"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &DISABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS,
};
static M_DISABLE_POLICY_TYPE: OperationModel = OperationModel {
    name: "DisablePolicyType",
    signed: true,
    read_only: false,
    wrapper: Some("DisablePolicyTypeResponse"),
    actions: &[ActionRow {
        action: "organizations:DisablePolicyType",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "PolicyChangesInProgressException", status: 400 },
        ErrorRow { code: "PolicyTypeNotEnabledException", status: 400 },
        ErrorRow { code: "RootNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &DISABLE_POLICY_TYPE_REQUEST_MEMBERS,
};
static M_ENABLE_AWS_SERVICE_ACCESS: OperationModel = OperationModel {
    name: "EnableAWSServiceAccess",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:EnableAWSServiceAccess",
        access: Access::Write,
        resources: &[],
        keys: &["organizations:ServicePrincipal"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &ENABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS,
};
static M_ENABLE_ALL_FEATURES: OperationModel = OperationModel {
    name: "EnableAllFeatures",
    signed: true,
    read_only: false,
    wrapper: Some("EnableAllFeaturesResponse"),
    actions: &[ActionRow { action: "organizations:EnableAllFeatures", access: Access::Write, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "HandshakeConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_ENABLE_POLICY_TYPE: OperationModel = OperationModel {
    name: "EnablePolicyType",
    signed: true,
    read_only: false,
    wrapper: Some("EnablePolicyTypeResponse"),
    actions: &[ActionRow {
        action: "organizations:EnablePolicyType",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "PolicyChangesInProgressException", status: 400 },
        ErrorRow { code: "PolicyTypeAlreadyEnabledException", status: 400 },
        ErrorRow { code: "PolicyTypeNotAvailableForOrganizationException", status: 400 },
        ErrorRow { code: "RootNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &ENABLE_POLICY_TYPE_REQUEST_MEMBERS,
};
static M_INVITE_ACCOUNT_TO_ORGANIZATION: OperationModel = OperationModel {
    name: "InviteAccountToOrganization",
    signed: true,
    read_only: false,
    wrapper: Some("InviteAccountToOrganizationResponse"),
    actions: &[ActionRow {
        action: "organizations:InviteAccountToOrganization",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccountOwnerNotVerifiedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "DuplicateHandshakeException", status: 400 },
        ErrorRow { code: "FinalizingOrganizationException", status: 400 },
        ErrorRow { code: "HandshakeConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS,
};
static M_INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY: OperationModel = OperationModel {
    name: "InviteOrganizationToTransferResponsibility",
    signed: true,
    read_only: false,
    wrapper: Some("InviteOrganizationToTransferResponsibilityResponse"),
    actions: &[ActionRow {
        action: "organizations:InviteOrganizationToTransferResponsibility",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:TransferDirection", "organizations:TransferType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "DuplicateHandshakeException", status: 400 },
        ErrorRow { code: "HandshakeConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS,
};
static M_LEAVE_ORGANIZATION: OperationModel = OperationModel {
    name: "LeaveOrganization",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow { action: "organizations:LeaveOrganization", access: Access::Write, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccountNotFoundException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "MasterCannotLeaveOrganizationException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &[],
};
static M_LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION: OperationModel = OperationModel {
    name: "ListAWSServiceAccessForOrganization",
    signed: true,
    read_only: true,
    wrapper: Some("ListAWSServiceAccessForOrganizationResponse"),
    actions: &[ActionRow {
        action: "organizations:ListAWSServiceAccessForOrganization",
        access: Access::List,
        resources: &[],
        keys: &[],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST_MEMBERS,
};
static M_LIST_ACCOUNTS: OperationModel = OperationModel {
    name: "ListAccounts",
    signed: true,
    read_only: true,
    wrapper: Some("ListAccountsResponse"),
    actions: &[ActionRow { action: "organizations:ListAccounts", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_ACCOUNTS_REQUEST_MEMBERS,
};
static M_LIST_ACCOUNTS_FOR_PARENT: OperationModel = OperationModel {
    name: "ListAccountsForParent",
    signed: true,
    read_only: true,
    wrapper: Some("ListAccountsForParentResponse"),
    actions: &[ActionRow {
        action: "organizations:ListAccountsForParent",
        access: Access::List,
        resources: &[
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ParentNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS,
};
static M_LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY: OperationModel = OperationModel {
    name: "ListAccountsWithInvalidEffectivePolicy",
    signed: true,
    read_only: true,
    wrapper: Some("ListAccountsWithInvalidEffectivePolicyResponse"),
    actions: &[ActionRow {
        action: "organizations:ListAccountsWithInvalidEffectivePolicy",
        access: Access::List,
        resources: &[],
        keys: &["organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "EffectivePolicyNotFoundException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS,
};
static M_LIST_CHILDREN: OperationModel = OperationModel {
    name: "ListChildren",
    signed: true,
    read_only: true,
    wrapper: Some("ListChildrenResponse"),
    actions: &[ActionRow {
        action: "organizations:ListChildren",
        access: Access::List,
        resources: &[
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ParentNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_CHILDREN_REQUEST_MEMBERS,
};
static M_LIST_CREATE_ACCOUNT_STATUS: OperationModel = OperationModel {
    name: "ListCreateAccountStatus",
    signed: true,
    read_only: true,
    wrapper: Some("ListCreateAccountStatusResponse"),
    actions: &[ActionRow { action: "organizations:ListCreateAccountStatus", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS,
};
static M_LIST_DELEGATED_ADMINISTRATORS: OperationModel = OperationModel {
    name: "ListDelegatedAdministrators",
    signed: true,
    read_only: true,
    wrapper: Some("ListDelegatedAdministratorsResponse"),
    actions: &[ActionRow {
        action: "organizations:ListDelegatedAdministrators",
        access: Access::List,
        resources: &[],
        keys: &["organizations:ServicePrincipal"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS,
};
static M_LIST_DELEGATED_SERVICES_FOR_ACCOUNT: OperationModel = OperationModel {
    name: "ListDelegatedServicesForAccount",
    signed: true,
    read_only: true,
    wrapper: Some("ListDelegatedServicesForAccountResponse"),
    actions: &[ActionRow {
        action: "organizations:ListDelegatedServicesForAccount",
        access: Access::List,
        resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccountNotFoundException", status: 400 },
        ErrorRow { code: "AccountNotRegisteredException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS,
};
static M_LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS: OperationModel = OperationModel {
    name: "ListEffectivePolicyValidationErrors",
    signed: true,
    read_only: true,
    wrapper: Some("ListEffectivePolicyValidationErrorsResponse"),
    actions: &[ActionRow {
        action: "organizations:ListEffectivePolicyValidationErrors",
        access: Access::List,
        resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccountNotFoundException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "EffectivePolicyNotFoundException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS,
};
static M_LIST_HANDSHAKES_FOR_ACCOUNT: OperationModel = OperationModel {
    name: "ListHandshakesForAccount",
    signed: true,
    read_only: true,
    wrapper: Some("ListHandshakesForAccountResponse"),
    actions: &[ActionRow { action: "organizations:ListHandshakesForAccount", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS,
};
static M_LIST_HANDSHAKES_FOR_ORGANIZATION: OperationModel = OperationModel {
    name: "ListHandshakesForOrganization",
    signed: true,
    read_only: true,
    wrapper: Some("ListHandshakesForOrganizationResponse"),
    actions: &[ActionRow { action: "organizations:ListHandshakesForOrganization", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS,
};
static M_LIST_INBOUND_RESPONSIBILITY_TRANSFERS: OperationModel = OperationModel {
    name: "ListInboundResponsibilityTransfers",
    signed: true,
    read_only: true,
    wrapper: Some("ListInboundResponsibilityTransfersResponse"),
    actions: &[ActionRow {
        action: "organizations:ListInboundResponsibilityTransfers",
        access: Access::List,
        resources: &[],
        keys: &["organizations:TransferDirection", "organizations:TransferType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ResponsibilityTransferNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS,
};
static M_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT: OperationModel = OperationModel {
    name: "ListOrganizationalUnitsForParent",
    signed: true,
    read_only: true,
    wrapper: Some("ListOrganizationalUnitsForParentResponse"),
    actions: &[ActionRow {
        action: "organizations:ListOrganizationalUnitsForParent",
        access: Access::List,
        resources: &[
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ParentNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS,
};
static M_LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS: OperationModel = OperationModel {
    name: "ListOutboundResponsibilityTransfers",
    signed: true,
    read_only: true,
    wrapper: Some("ListOutboundResponsibilityTransfersResponse"),
    actions: &[ActionRow {
        action: "organizations:ListOutboundResponsibilityTransfers",
        access: Access::List,
        resources: &[],
        keys: &["organizations:TransferDirection", "organizations:TransferType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS,
};
static M_LIST_PARENTS: OperationModel = OperationModel {
    name: "ListParents",
    signed: true,
    read_only: true,
    wrapper: Some("ListParentsResponse"),
    actions: &[ActionRow {
        action: "organizations:ListParents",
        access: Access::List,
        resources: &[
            "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ChildNotFoundException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_PARENTS_REQUEST_MEMBERS,
};
static M_LIST_POLICIES: OperationModel = OperationModel {
    name: "ListPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListPoliciesResponse"),
    actions: &[ActionRow {
        action: "organizations:ListPolicies",
        access: Access::List,
        resources: &[],
        keys: &["organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_POLICIES_REQUEST_MEMBERS,
};
static M_LIST_POLICIES_FOR_TARGET: OperationModel = OperationModel {
    name: "ListPoliciesForTarget",
    signed: true,
    read_only: true,
    wrapper: Some("ListPoliciesForTargetResponse"),
    actions: &[ActionRow {
        action: "organizations:ListPoliciesForTarget",
        access: Access::List,
        resources: &[
            "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TargetNotFoundException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS,
};
static M_LIST_ROOTS: OperationModel = OperationModel {
    name: "ListRoots",
    signed: true,
    read_only: true,
    wrapper: Some("ListRootsResponse"),
    actions: &[ActionRow { action: "organizations:ListRoots", access: Access::List, resources: &[], keys: &[], dependent: &[] }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_ROOTS_REQUEST_MEMBERS,
};
static M_LIST_TAGS_FOR_RESOURCE: OperationModel = OperationModel {
    name: "ListTagsForResource",
    signed: true,
    read_only: true,
    wrapper: Some("ListTagsForResourceResponse"),
    actions: &[ActionRow {
        action: "organizations:ListTagsForResource",
        access: Access::List,
        resources: &[
            "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}",
            "arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
            "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType", "organizations:TransferDirection", "organizations:TransferType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TargetNotFoundException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS,
};
static M_LIST_TARGETS_FOR_POLICY: OperationModel = OperationModel {
    name: "ListTargetsForPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("ListTargetsForPolicyResponse"),
    actions: &[ActionRow {
        action: "organizations:ListTargetsForPolicy",
        access: Access::List,
        resources: &["arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "PolicyNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS,
};
static M_MOVE_ACCOUNT: OperationModel = OperationModel {
    name: "MoveAccount",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:MoveAccount",
        access: Access::Write,
        resources: &[
            "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccountNotFoundException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "DestinationParentNotFoundException", status: 400 },
        ErrorRow { code: "DuplicateAccountException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "SourceParentNotFoundException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &MOVE_ACCOUNT_REQUEST_MEMBERS,
};
static M_PUT_RESOURCE_POLICY: OperationModel = OperationModel {
    name: "PutResourcePolicy",
    signed: true,
    read_only: false,
    wrapper: Some("PutResourcePolicyResponse"),
    actions: &[ActionRow {
        action: "organizations:PutResourcePolicy",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}"],
        keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &PUT_RESOURCE_POLICY_REQUEST_MEMBERS,
};
static M_REGISTER_DELEGATED_ADMINISTRATOR: OperationModel = OperationModel {
    name: "RegisterDelegatedAdministrator",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:RegisterDelegatedAdministrator",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:ServicePrincipal"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccountAlreadyRegisteredException", status: 400 },
        ErrorRow { code: "AccountNotFoundException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &REGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS,
};
static M_REMOVE_ACCOUNT_FROM_ORGANIZATION: OperationModel = OperationModel {
    name: "RemoveAccountFromOrganization",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:RemoveAccountFromOrganization",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "AccountNotFoundException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "MasterCannotLeaveOrganizationException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_MEMBERS,
};
static M_TAG_RESOURCE: OperationModel = OperationModel {
    name: "TagResource",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:TagResource",
        access: Access::Tagging,
        resources: &[
            "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}",
            "arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
            "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
        ],
        keys: &[
            "aws:RequestTag/${TagKey}",
            "aws:ResourceTag/${TagKey}",
            "aws:TagKeys",
            "organizations:PolicyType",
            "organizations:TransferDirection",
            "organizations:TransferType",
        ],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TargetNotFoundException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &TAG_RESOURCE_REQUEST_MEMBERS,
};
static M_TERMINATE_RESPONSIBILITY_TRANSFER: OperationModel = OperationModel {
    name: "TerminateResponsibilityTransfer",
    signed: true,
    read_only: false,
    wrapper: Some("TerminateResponsibilityTransferResponse"),
    actions: &[ActionRow {
        action: "organizations:TerminateResponsibilityTransfer",
        access: Access::Write,
        resources: &[
            "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:TransferDirection", "organizations:TransferType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "InvalidResponsibilityTransferTransitionException", status: 400 },
        ErrorRow { code: "ResponsibilityTransferAlreadyInStatusException", status: 400 },
        ErrorRow { code: "ResponsibilityTransferNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS,
};
static M_UNTAG_RESOURCE: OperationModel = OperationModel {
    name: "UntagResource",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[ActionRow {
        action: "organizations:UntagResource",
        access: Access::Tagging,
        resources: &[
            "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
            "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
            "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}",
            "arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}",
            "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
            "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
        ],
        keys: &[
            "aws:ResourceTag/${TagKey}",
            "aws:TagKeys",
            "organizations:PolicyType",
            "organizations:TransferDirection",
            "organizations:TransferType",
        ],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TargetNotFoundException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &UNTAG_RESOURCE_REQUEST_MEMBERS,
};
static M_UPDATE_ORGANIZATIONAL_UNIT: OperationModel = OperationModel {
    name: "UpdateOrganizationalUnit",
    signed: true,
    read_only: false,
    wrapper: Some("UpdateOrganizationalUnitResponse"),
    actions: &[ActionRow {
        action: "organizations:UpdateOrganizationalUnit",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}"],
        keys: &["aws:ResourceTag/${TagKey}"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "DuplicateOrganizationalUnitException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "OrganizationalUnitNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
    ],
    service: &SERVICE,
    input: &UPDATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS,
};
static M_UPDATE_POLICY: OperationModel = OperationModel {
    name: "UpdatePolicy",
    signed: true,
    read_only: false,
    wrapper: Some("UpdatePolicyResponse"),
    actions: &[ActionRow {
        action: "organizations:UpdatePolicy",
        access: Access::Write,
        resources: &["arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}"],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConcurrentModificationException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "DuplicatePolicyException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "MalformedPolicyDocumentException", status: 400 },
        ErrorRow { code: "PolicyChangesInProgressException", status: 400 },
        ErrorRow { code: "PolicyNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &UPDATE_POLICY_REQUEST_MEMBERS,
};
static M_UPDATE_RESPONSIBILITY_TRANSFER: OperationModel = OperationModel {
    name: "UpdateResponsibilityTransfer",
    signed: true,
    read_only: false,
    wrapper: Some("UpdateResponsibilityTransferResponse"),
    actions: &[ActionRow {
        action: "organizations:UpdateResponsibilityTransfer",
        access: Access::Write,
        resources: &[
            "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
        ],
        keys: &["aws:ResourceTag/${TagKey}", "organizations:TransferDirection", "organizations:TransferType"],
        dependent: &[],
    }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400 },
        ErrorRow { code: "AccessDeniedException", status: 400 },
        ErrorRow { code: "ConstraintViolationException", status: 400 },
        ErrorRow { code: "InvalidInputException", status: 400 },
        ErrorRow { code: "ResponsibilityTransferNotFoundException", status: 400 },
        ErrorRow { code: "ServiceException", status: 400 },
        ErrorRow { code: "TooManyRequestsException", status: 400 },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400 },
    ],
    service: &SERVICE,
    input: &UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS,
};
static OPERATIONS: [&OperationModel; 63] = [
    &M_ACCEPT_HANDSHAKE,
    &M_ATTACH_POLICY,
    &M_CANCEL_HANDSHAKE,
    &M_CLOSE_ACCOUNT,
    &M_CREATE_ACCOUNT,
    &M_CREATE_GOV_CLOUD_ACCOUNT,
    &M_CREATE_ORGANIZATION,
    &M_CREATE_ORGANIZATIONAL_UNIT,
    &M_CREATE_POLICY,
    &M_DECLINE_HANDSHAKE,
    &M_DELETE_ORGANIZATION,
    &M_DELETE_ORGANIZATIONAL_UNIT,
    &M_DELETE_POLICY,
    &M_DELETE_RESOURCE_POLICY,
    &M_DEREGISTER_DELEGATED_ADMINISTRATOR,
    &M_DESCRIBE_ACCOUNT,
    &M_DESCRIBE_CREATE_ACCOUNT_STATUS,
    &M_DESCRIBE_EFFECTIVE_POLICY,
    &M_DESCRIBE_HANDSHAKE,
    &M_DESCRIBE_ORGANIZATION,
    &M_DESCRIBE_ORGANIZATIONAL_UNIT,
    &M_DESCRIBE_POLICY,
    &M_DESCRIBE_RESOURCE_POLICY,
    &M_DESCRIBE_RESPONSIBILITY_TRANSFER,
    &M_DETACH_POLICY,
    &M_DISABLE_AWS_SERVICE_ACCESS,
    &M_DISABLE_POLICY_TYPE,
    &M_ENABLE_AWS_SERVICE_ACCESS,
    &M_ENABLE_ALL_FEATURES,
    &M_ENABLE_POLICY_TYPE,
    &M_INVITE_ACCOUNT_TO_ORGANIZATION,
    &M_INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY,
    &M_LEAVE_ORGANIZATION,
    &M_LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION,
    &M_LIST_ACCOUNTS,
    &M_LIST_ACCOUNTS_FOR_PARENT,
    &M_LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY,
    &M_LIST_CHILDREN,
    &M_LIST_CREATE_ACCOUNT_STATUS,
    &M_LIST_DELEGATED_ADMINISTRATORS,
    &M_LIST_DELEGATED_SERVICES_FOR_ACCOUNT,
    &M_LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS,
    &M_LIST_HANDSHAKES_FOR_ACCOUNT,
    &M_LIST_HANDSHAKES_FOR_ORGANIZATION,
    &M_LIST_INBOUND_RESPONSIBILITY_TRANSFERS,
    &M_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT,
    &M_LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS,
    &M_LIST_PARENTS,
    &M_LIST_POLICIES,
    &M_LIST_POLICIES_FOR_TARGET,
    &M_LIST_ROOTS,
    &M_LIST_TAGS_FOR_RESOURCE,
    &M_LIST_TARGETS_FOR_POLICY,
    &M_MOVE_ACCOUNT,
    &M_PUT_RESOURCE_POLICY,
    &M_REGISTER_DELEGATED_ADMINISTRATOR,
    &M_REMOVE_ACCOUNT_FROM_ORGANIZATION,
    &M_TAG_RESOURCE,
    &M_TERMINATE_RESPONSIBILITY_TRANSFER,
    &M_UNTAG_RESOURCE,
    &M_UPDATE_ORGANIZATIONAL_UNIT,
    &M_UPDATE_POLICY,
    &M_UPDATE_RESPONSIBILITY_TRANSFER,
];
/// The operation `AcceptHandshake`.
#[derive(Debug)]
pub struct AcceptHandshake;
impl Operation for AcceptHandshake {
    type Input = AcceptHandshakeRequest;
    type Output = AcceptHandshakeResponse;
    const MODEL: &'static OperationModel = &M_ACCEPT_HANDSHAKE;
}
/// The operation `AttachPolicy`.
#[derive(Debug)]
pub struct AttachPolicy;
impl Operation for AttachPolicy {
    type Input = AttachPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ATTACH_POLICY;
}
/// The operation `CancelHandshake`.
#[derive(Debug)]
pub struct CancelHandshake;
impl Operation for CancelHandshake {
    type Input = CancelHandshakeRequest;
    type Output = CancelHandshakeResponse;
    const MODEL: &'static OperationModel = &M_CANCEL_HANDSHAKE;
}
/// The operation `CloseAccount`.
#[derive(Debug)]
pub struct CloseAccount;
impl Operation for CloseAccount {
    type Input = CloseAccountRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_CLOSE_ACCOUNT;
}
/// The operation `CreateAccount`.
#[derive(Debug)]
pub struct CreateAccount;
impl Operation for CreateAccount {
    type Input = CreateAccountRequest;
    type Output = CreateAccountResponse;
    const MODEL: &'static OperationModel = &M_CREATE_ACCOUNT;
}
/// The operation `CreateGovCloudAccount`.
#[derive(Debug)]
pub struct CreateGovCloudAccount;
impl Operation for CreateGovCloudAccount {
    type Input = CreateGovCloudAccountRequest;
    type Output = CreateGovCloudAccountResponse;
    const MODEL: &'static OperationModel = &M_CREATE_GOV_CLOUD_ACCOUNT;
}
/// The operation `CreateOrganization`.
#[derive(Debug)]
pub struct CreateOrganization;
impl Operation for CreateOrganization {
    type Input = CreateOrganizationRequest;
    type Output = CreateOrganizationResponse;
    const MODEL: &'static OperationModel = &M_CREATE_ORGANIZATION;
}
/// The operation `CreateOrganizationalUnit`.
#[derive(Debug)]
pub struct CreateOrganizationalUnit;
impl Operation for CreateOrganizationalUnit {
    type Input = CreateOrganizationalUnitRequest;
    type Output = CreateOrganizationalUnitResponse;
    const MODEL: &'static OperationModel = &M_CREATE_ORGANIZATIONAL_UNIT;
}
/// The operation `CreatePolicy`.
#[derive(Debug)]
pub struct CreatePolicy;
impl Operation for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    const MODEL: &'static OperationModel = &M_CREATE_POLICY;
}
/// The operation `DeclineHandshake`.
#[derive(Debug)]
pub struct DeclineHandshake;
impl Operation for DeclineHandshake {
    type Input = DeclineHandshakeRequest;
    type Output = DeclineHandshakeResponse;
    const MODEL: &'static OperationModel = &M_DECLINE_HANDSHAKE;
}
/// The operation `DeleteOrganization`.
#[derive(Debug)]
pub struct DeleteOrganization;
impl Operation for DeleteOrganization {
    type Input = Nothing;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ORGANIZATION;
}
/// The operation `DeleteOrganizationalUnit`.
#[derive(Debug)]
pub struct DeleteOrganizationalUnit;
impl Operation for DeleteOrganizationalUnit {
    type Input = DeleteOrganizationalUnitRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ORGANIZATIONAL_UNIT;
}
/// The operation `DeletePolicy`.
#[derive(Debug)]
pub struct DeletePolicy;
impl Operation for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_POLICY;
}
/// The operation `DeleteResourcePolicy`.
#[derive(Debug)]
pub struct DeleteResourcePolicy;
impl Operation for DeleteResourcePolicy {
    type Input = Nothing;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_RESOURCE_POLICY;
}
/// The operation `DeregisterDelegatedAdministrator`.
#[derive(Debug)]
pub struct DeregisterDelegatedAdministrator;
impl Operation for DeregisterDelegatedAdministrator {
    type Input = DeregisterDelegatedAdministratorRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DEREGISTER_DELEGATED_ADMINISTRATOR;
}
/// The operation `DescribeAccount`.
#[derive(Debug)]
pub struct DescribeAccount;
impl Operation for DescribeAccount {
    type Input = DescribeAccountRequest;
    type Output = DescribeAccountResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_ACCOUNT;
}
/// The operation `DescribeCreateAccountStatus`.
#[derive(Debug)]
pub struct DescribeCreateAccountStatus;
impl Operation for DescribeCreateAccountStatus {
    type Input = DescribeCreateAccountStatusRequest;
    type Output = DescribeCreateAccountStatusResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_CREATE_ACCOUNT_STATUS;
}
/// The operation `DescribeEffectivePolicy`.
#[derive(Debug)]
pub struct DescribeEffectivePolicy;
impl Operation for DescribeEffectivePolicy {
    type Input = DescribeEffectivePolicyRequest;
    type Output = DescribeEffectivePolicyResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_EFFECTIVE_POLICY;
}
/// The operation `DescribeHandshake`.
#[derive(Debug)]
pub struct DescribeHandshake;
impl Operation for DescribeHandshake {
    type Input = DescribeHandshakeRequest;
    type Output = DescribeHandshakeResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_HANDSHAKE;
}
/// The operation `DescribeOrganization`.
#[derive(Debug)]
pub struct DescribeOrganization;
impl Operation for DescribeOrganization {
    type Input = Nothing;
    type Output = DescribeOrganizationResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_ORGANIZATION;
}
/// The operation `DescribeOrganizationalUnit`.
#[derive(Debug)]
pub struct DescribeOrganizationalUnit;
impl Operation for DescribeOrganizationalUnit {
    type Input = DescribeOrganizationalUnitRequest;
    type Output = DescribeOrganizationalUnitResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_ORGANIZATIONAL_UNIT;
}
/// The operation `DescribePolicy`.
#[derive(Debug)]
pub struct DescribePolicy;
impl Operation for DescribePolicy {
    type Input = DescribePolicyRequest;
    type Output = DescribePolicyResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_POLICY;
}
/// The operation `DescribeResourcePolicy`.
#[derive(Debug)]
pub struct DescribeResourcePolicy;
impl Operation for DescribeResourcePolicy {
    type Input = Nothing;
    type Output = DescribeResourcePolicyResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_RESOURCE_POLICY;
}
/// The operation `DescribeResponsibilityTransfer`.
#[derive(Debug)]
pub struct DescribeResponsibilityTransfer;
impl Operation for DescribeResponsibilityTransfer {
    type Input = DescribeResponsibilityTransferRequest;
    type Output = DescribeResponsibilityTransferResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_RESPONSIBILITY_TRANSFER;
}
/// The operation `DetachPolicy`.
#[derive(Debug)]
pub struct DetachPolicy;
impl Operation for DetachPolicy {
    type Input = DetachPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DETACH_POLICY;
}
/// The operation `DisableAWSServiceAccess`.
#[derive(Debug)]
pub struct DisableAWSServiceAccess;
impl Operation for DisableAWSServiceAccess {
    type Input = DisableAWSServiceAccessRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DISABLE_AWS_SERVICE_ACCESS;
}
/// The operation `DisablePolicyType`.
#[derive(Debug)]
pub struct DisablePolicyType;
impl Operation for DisablePolicyType {
    type Input = DisablePolicyTypeRequest;
    type Output = DisablePolicyTypeResponse;
    const MODEL: &'static OperationModel = &M_DISABLE_POLICY_TYPE;
}
/// The operation `EnableAWSServiceAccess`.
#[derive(Debug)]
pub struct EnableAWSServiceAccess;
impl Operation for EnableAWSServiceAccess {
    type Input = EnableAWSServiceAccessRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ENABLE_AWS_SERVICE_ACCESS;
}
/// The operation `EnableAllFeatures`.
#[derive(Debug)]
pub struct EnableAllFeatures;
impl Operation for EnableAllFeatures {
    type Input = EnableAllFeaturesRequest;
    type Output = EnableAllFeaturesResponse;
    const MODEL: &'static OperationModel = &M_ENABLE_ALL_FEATURES;
}
/// The operation `EnablePolicyType`.
#[derive(Debug)]
pub struct EnablePolicyType;
impl Operation for EnablePolicyType {
    type Input = EnablePolicyTypeRequest;
    type Output = EnablePolicyTypeResponse;
    const MODEL: &'static OperationModel = &M_ENABLE_POLICY_TYPE;
}
/// The operation `InviteAccountToOrganization`.
#[derive(Debug)]
pub struct InviteAccountToOrganization;
impl Operation for InviteAccountToOrganization {
    type Input = InviteAccountToOrganizationRequest;
    type Output = InviteAccountToOrganizationResponse;
    const MODEL: &'static OperationModel = &M_INVITE_ACCOUNT_TO_ORGANIZATION;
}
/// The operation `InviteOrganizationToTransferResponsibility`.
#[derive(Debug)]
pub struct InviteOrganizationToTransferResponsibility;
impl Operation for InviteOrganizationToTransferResponsibility {
    type Input = InviteOrganizationToTransferResponsibilityRequest;
    type Output = InviteOrganizationToTransferResponsibilityResponse;
    const MODEL: &'static OperationModel = &M_INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY;
}
/// The operation `LeaveOrganization`.
#[derive(Debug)]
pub struct LeaveOrganization;
impl Operation for LeaveOrganization {
    type Input = Nothing;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_LEAVE_ORGANIZATION;
}
/// The operation `ListAWSServiceAccessForOrganization`.
#[derive(Debug)]
pub struct ListAWSServiceAccessForOrganization;
impl Operation for ListAWSServiceAccessForOrganization {
    type Input = ListAWSServiceAccessForOrganizationRequest;
    type Output = ListAWSServiceAccessForOrganizationResponse;
    const MODEL: &'static OperationModel = &M_LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION;
}
/// The operation `ListAccounts`.
#[derive(Debug)]
pub struct ListAccounts;
impl Operation for ListAccounts {
    type Input = ListAccountsRequest;
    type Output = ListAccountsResponse;
    const MODEL: &'static OperationModel = &M_LIST_ACCOUNTS;
}
/// The operation `ListAccountsForParent`.
#[derive(Debug)]
pub struct ListAccountsForParent;
impl Operation for ListAccountsForParent {
    type Input = ListAccountsForParentRequest;
    type Output = ListAccountsForParentResponse;
    const MODEL: &'static OperationModel = &M_LIST_ACCOUNTS_FOR_PARENT;
}
/// The operation `ListAccountsWithInvalidEffectivePolicy`.
#[derive(Debug)]
pub struct ListAccountsWithInvalidEffectivePolicy;
impl Operation for ListAccountsWithInvalidEffectivePolicy {
    type Input = ListAccountsWithInvalidEffectivePolicyRequest;
    type Output = ListAccountsWithInvalidEffectivePolicyResponse;
    const MODEL: &'static OperationModel = &M_LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY;
}
/// The operation `ListChildren`.
#[derive(Debug)]
pub struct ListChildren;
impl Operation for ListChildren {
    type Input = ListChildrenRequest;
    type Output = ListChildrenResponse;
    const MODEL: &'static OperationModel = &M_LIST_CHILDREN;
}
/// The operation `ListCreateAccountStatus`.
#[derive(Debug)]
pub struct ListCreateAccountStatus;
impl Operation for ListCreateAccountStatus {
    type Input = ListCreateAccountStatusRequest;
    type Output = ListCreateAccountStatusResponse;
    const MODEL: &'static OperationModel = &M_LIST_CREATE_ACCOUNT_STATUS;
}
/// The operation `ListDelegatedAdministrators`.
#[derive(Debug)]
pub struct ListDelegatedAdministrators;
impl Operation for ListDelegatedAdministrators {
    type Input = ListDelegatedAdministratorsRequest;
    type Output = ListDelegatedAdministratorsResponse;
    const MODEL: &'static OperationModel = &M_LIST_DELEGATED_ADMINISTRATORS;
}
/// The operation `ListDelegatedServicesForAccount`.
#[derive(Debug)]
pub struct ListDelegatedServicesForAccount;
impl Operation for ListDelegatedServicesForAccount {
    type Input = ListDelegatedServicesForAccountRequest;
    type Output = ListDelegatedServicesForAccountResponse;
    const MODEL: &'static OperationModel = &M_LIST_DELEGATED_SERVICES_FOR_ACCOUNT;
}
/// The operation `ListEffectivePolicyValidationErrors`.
#[derive(Debug)]
pub struct ListEffectivePolicyValidationErrors;
impl Operation for ListEffectivePolicyValidationErrors {
    type Input = ListEffectivePolicyValidationErrorsRequest;
    type Output = ListEffectivePolicyValidationErrorsResponse;
    const MODEL: &'static OperationModel = &M_LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS;
}
/// The operation `ListHandshakesForAccount`.
#[derive(Debug)]
pub struct ListHandshakesForAccount;
impl Operation for ListHandshakesForAccount {
    type Input = ListHandshakesForAccountRequest;
    type Output = ListHandshakesForAccountResponse;
    const MODEL: &'static OperationModel = &M_LIST_HANDSHAKES_FOR_ACCOUNT;
}
/// The operation `ListHandshakesForOrganization`.
#[derive(Debug)]
pub struct ListHandshakesForOrganization;
impl Operation for ListHandshakesForOrganization {
    type Input = ListHandshakesForOrganizationRequest;
    type Output = ListHandshakesForOrganizationResponse;
    const MODEL: &'static OperationModel = &M_LIST_HANDSHAKES_FOR_ORGANIZATION;
}
/// The operation `ListInboundResponsibilityTransfers`.
#[derive(Debug)]
pub struct ListInboundResponsibilityTransfers;
impl Operation for ListInboundResponsibilityTransfers {
    type Input = ListInboundResponsibilityTransfersRequest;
    type Output = ListInboundResponsibilityTransfersResponse;
    const MODEL: &'static OperationModel = &M_LIST_INBOUND_RESPONSIBILITY_TRANSFERS;
}
/// The operation `ListOrganizationalUnitsForParent`.
#[derive(Debug)]
pub struct ListOrganizationalUnitsForParent;
impl Operation for ListOrganizationalUnitsForParent {
    type Input = ListOrganizationalUnitsForParentRequest;
    type Output = ListOrganizationalUnitsForParentResponse;
    const MODEL: &'static OperationModel = &M_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT;
}
/// The operation `ListOutboundResponsibilityTransfers`.
#[derive(Debug)]
pub struct ListOutboundResponsibilityTransfers;
impl Operation for ListOutboundResponsibilityTransfers {
    type Input = ListOutboundResponsibilityTransfersRequest;
    type Output = ListOutboundResponsibilityTransfersResponse;
    const MODEL: &'static OperationModel = &M_LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS;
}
/// The operation `ListParents`.
#[derive(Debug)]
pub struct ListParents;
impl Operation for ListParents {
    type Input = ListParentsRequest;
    type Output = ListParentsResponse;
    const MODEL: &'static OperationModel = &M_LIST_PARENTS;
}
/// The operation `ListPolicies`.
#[derive(Debug)]
pub struct ListPolicies;
impl Operation for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICIES;
}
/// The operation `ListPoliciesForTarget`.
#[derive(Debug)]
pub struct ListPoliciesForTarget;
impl Operation for ListPoliciesForTarget {
    type Input = ListPoliciesForTargetRequest;
    type Output = ListPoliciesForTargetResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICIES_FOR_TARGET;
}
/// The operation `ListRoots`.
#[derive(Debug)]
pub struct ListRoots;
impl Operation for ListRoots {
    type Input = ListRootsRequest;
    type Output = ListRootsResponse;
    const MODEL: &'static OperationModel = &M_LIST_ROOTS;
}
/// The operation `ListTagsForResource`.
#[derive(Debug)]
pub struct ListTagsForResource;
impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const MODEL: &'static OperationModel = &M_LIST_TAGS_FOR_RESOURCE;
}
/// The operation `ListTargetsForPolicy`.
#[derive(Debug)]
pub struct ListTargetsForPolicy;
impl Operation for ListTargetsForPolicy {
    type Input = ListTargetsForPolicyRequest;
    type Output = ListTargetsForPolicyResponse;
    const MODEL: &'static OperationModel = &M_LIST_TARGETS_FOR_POLICY;
}
/// The operation `MoveAccount`.
#[derive(Debug)]
pub struct MoveAccount;
impl Operation for MoveAccount {
    type Input = MoveAccountRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_MOVE_ACCOUNT;
}
/// The operation `PutResourcePolicy`.
#[derive(Debug)]
pub struct PutResourcePolicy;
impl Operation for PutResourcePolicy {
    type Input = PutResourcePolicyRequest;
    type Output = PutResourcePolicyResponse;
    const MODEL: &'static OperationModel = &M_PUT_RESOURCE_POLICY;
}
/// The operation `RegisterDelegatedAdministrator`.
#[derive(Debug)]
pub struct RegisterDelegatedAdministrator;
impl Operation for RegisterDelegatedAdministrator {
    type Input = RegisterDelegatedAdministratorRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REGISTER_DELEGATED_ADMINISTRATOR;
}
/// The operation `RemoveAccountFromOrganization`.
#[derive(Debug)]
pub struct RemoveAccountFromOrganization;
impl Operation for RemoveAccountFromOrganization {
    type Input = RemoveAccountFromOrganizationRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REMOVE_ACCOUNT_FROM_ORGANIZATION;
}
/// The operation `TagResource`.
#[derive(Debug)]
pub struct TagResource;
impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_RESOURCE;
}
/// The operation `TerminateResponsibilityTransfer`.
#[derive(Debug)]
pub struct TerminateResponsibilityTransfer;
impl Operation for TerminateResponsibilityTransfer {
    type Input = TerminateResponsibilityTransferRequest;
    type Output = TerminateResponsibilityTransferResponse;
    const MODEL: &'static OperationModel = &M_TERMINATE_RESPONSIBILITY_TRANSFER;
}
/// The operation `UntagResource`.
#[derive(Debug)]
pub struct UntagResource;
impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_RESOURCE;
}
/// The operation `UpdateOrganizationalUnit`.
#[derive(Debug)]
pub struct UpdateOrganizationalUnit;
impl Operation for UpdateOrganizationalUnit {
    type Input = UpdateOrganizationalUnitRequest;
    type Output = UpdateOrganizationalUnitResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_ORGANIZATIONAL_UNIT;
}
/// The operation `UpdatePolicy`.
#[derive(Debug)]
pub struct UpdatePolicy;
impl Operation for UpdatePolicy {
    type Input = UpdatePolicyRequest;
    type Output = UpdatePolicyResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_POLICY;
}
/// The operation `UpdateResponsibilityTransfer`.
#[derive(Debug)]
pub struct UpdateResponsibilityTransfer;
impl Operation for UpdateResponsibilityTransfer {
    type Input = UpdateResponsibilityTransferRequest;
    type Output = UpdateResponsibilityTransferResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_RESPONSIBILITY_TRANSFER;
}
static ACCEPT_HANDSHAKE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "HandshakeId", wire: "HandshakeId", path: "handshakeId", kind: &T_HANDSHAKE_ID }];
/// `AcceptHandshakeRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceptHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}
impl Record for AcceptHandshakeRequest {
    const MEMBERS: &'static [Member] = &ACCEPT_HANDSHAKE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake_id: from.required(&ACCEPT_HANDSHAKE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ACCEPT_HANDSHAKE_REQUEST_MEMBERS[0], &self.handshake_id);
    }
}
static ACCEPT_HANDSHAKE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `AcceptHandshakeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceptHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for AcceptHandshakeResponse {
    const MEMBERS: &'static [Member] = &ACCEPT_HANDSHAKE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&ACCEPT_HANDSHAKE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ACCEPT_HANDSHAKE_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
static T_ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION_REASON: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static ACCOUNT_MEMBERS: [Member; 9] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_ACCOUNT_ID },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ACCOUNT_ARN },
    Member { name: "Email", wire: "Email", path: "email", kind: &T_EMAIL },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_ACCOUNT_NAME },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_ACCOUNT_STATUS },
    Member { name: "State", wire: "State", path: "state", kind: &T_ACCOUNT_STATE },
    Member { name: "Paths", wire: "Paths", path: "paths", kind: &T_PATHS },
    Member { name: "JoinedMethod", wire: "JoinedMethod", path: "joinedMethod", kind: &T_ACCOUNT_JOINED_METHOD },
    Member { name: "JoinedTimestamp", wire: "JoinedTimestamp", path: "joinedTimestamp", kind: &T_TIMESTAMP },
];
/// `Account`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Account {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Email`
    pub email: Option<SecretText>,
    /// `Name`
    pub name: Option<SecretText>,
    /// `Status`
    pub status: Option<String>,
    /// `State`
    pub state: Option<String>,
    /// `Paths`
    pub paths: Option<Vec<String>>,
    /// `JoinedMethod`
    pub joined_method: Option<String>,
    /// `JoinedTimestamp`
    pub joined_timestamp: Option<Timestamp>,
}
impl Record for Account {
    const MEMBERS: &'static [Member] = &ACCOUNT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            id: from.optional(&ACCOUNT_MEMBERS[0]),
            arn: from.optional(&ACCOUNT_MEMBERS[1]),
            email: from.optional(&ACCOUNT_MEMBERS[2]),
            name: from.optional(&ACCOUNT_MEMBERS[3]),
            status: from.optional(&ACCOUNT_MEMBERS[4]),
            state: from.optional(&ACCOUNT_MEMBERS[5]),
            paths: from.optional(&ACCOUNT_MEMBERS[6]),
            joined_method: from.optional(&ACCOUNT_MEMBERS[7]),
            joined_timestamp: from.optional(&ACCOUNT_MEMBERS[8]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ACCOUNT_MEMBERS[0], self.id.as_ref());
        write_optional(to, &ACCOUNT_MEMBERS[1], self.arn.as_ref());
        write_optional(to, &ACCOUNT_MEMBERS[2], self.email.as_ref());
        write_optional(to, &ACCOUNT_MEMBERS[3], self.name.as_ref());
        write_optional(to, &ACCOUNT_MEMBERS[4], self.status.as_ref());
        write_optional(to, &ACCOUNT_MEMBERS[5], self.state.as_ref());
        write_optional(to, &ACCOUNT_MEMBERS[6], self.paths.as_ref());
        write_optional(to, &ACCOUNT_MEMBERS[7], self.joined_method.as_ref());
        write_optional(to, &ACCOUNT_MEMBERS[8], self.joined_timestamp.as_ref());
    }
}
static P_ACCOUNT_ARN: Pattern = Pattern::expression("^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}");
static T_ACCOUNT_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_ACCOUNT_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ACCOUNT_ID: Pattern = Pattern::expression("^\\d{12}$");
static T_ACCOUNT_ID: Type =
    Type { min: None, max: Some(12), pattern: Some(&P_ACCOUNT_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ACCOUNT_JOINED_METHOD: Type =
    Type { min: None, max: None, pattern: None, values: &["INVITED", "CREATED"], item: None, key: None, item_name: "member", sensitive: false };
static T_ACCOUNT_NAME: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_ACCOUNT_STATE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "PENDING_CLOSURE", "CLOSED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ACCOUNT_STATUS: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ACTIVE", "SUSPENDED", "PENDING_CLOSURE"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ACCOUNTS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_ACTION_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["INVITE", "ENABLE_ALL_FEATURES", "APPROVE_ALL_FEATURES", "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE", "TRANSFER_RESPONSIBILITY"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static ATTACH_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_POLICY_ID },
    Member { name: "TargetId", wire: "TargetId", path: "targetId", kind: &T_POLICY_TARGET_ID },
];
/// `AttachPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttachPolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
    /// `TargetId`
    pub target_id: String,
}
impl Record for AttachPolicyRequest {
    const MEMBERS: &'static [Member] = &ATTACH_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_id: from.required(&ATTACH_POLICY_REQUEST_MEMBERS[0]), target_id: from.required(&ATTACH_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ATTACH_POLICY_REQUEST_MEMBERS[0], &self.policy_id);
        write_required(to, &ATTACH_POLICY_REQUEST_MEMBERS[1], &self.target_id);
    }
}
static T_AWS_MANAGED_POLICY: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static CANCEL_HANDSHAKE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "HandshakeId", wire: "HandshakeId", path: "handshakeId", kind: &T_HANDSHAKE_ID }];
/// `CancelHandshakeRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}
impl Record for CancelHandshakeRequest {
    const MEMBERS: &'static [Member] = &CANCEL_HANDSHAKE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake_id: from.required(&CANCEL_HANDSHAKE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CANCEL_HANDSHAKE_REQUEST_MEMBERS[0], &self.handshake_id);
    }
}
static CANCEL_HANDSHAKE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `CancelHandshakeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for CancelHandshakeResponse {
    const MEMBERS: &'static [Member] = &CANCEL_HANDSHAKE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&CANCEL_HANDSHAKE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CANCEL_HANDSHAKE_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
static CHILD_MEMBERS: [Member; 2] =
    [Member { name: "Id", wire: "Id", path: "id", kind: &T_CHILD_ID }, Member { name: "Type", wire: "Type", path: "type", kind: &T_CHILD_TYPE }];
/// `Child`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Child {
    /// `Id`
    pub id: Option<String>,
    /// `Type`
    pub r#type: Option<String>,
}
impl Record for Child {
    const MEMBERS: &'static [Member] = &CHILD_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { id: from.optional(&CHILD_MEMBERS[0]), r#type: from.optional(&CHILD_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CHILD_MEMBERS[0], self.id.as_ref());
        write_optional(to, &CHILD_MEMBERS[1], self.r#type.as_ref());
    }
}
static P_CHILD_ID: Pattern = Pattern::expression("^(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$");
static T_CHILD_ID: Type =
    Type { min: None, max: Some(100), pattern: Some(&P_CHILD_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_CHILD_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ACCOUNT", "ORGANIZATIONAL_UNIT"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_CHILDREN: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static CLOSE_ACCOUNT_REQUEST_MEMBERS: [Member; 1] = [Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID }];
/// `CloseAccountRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloseAccountRequest {
    /// `AccountId`
    pub account_id: String,
}
impl Record for CloseAccountRequest {
    const MEMBERS: &'static [Member] = &CLOSE_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account_id: from.required(&CLOSE_ACCOUNT_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CLOSE_ACCOUNT_REQUEST_MEMBERS[0], &self.account_id);
    }
}
static T_CONSTRAINT_VIOLATION_EXCEPTION_REASON: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        "HANDSHAKE_RATE_LIMIT_EXCEEDED",
        "OU_NUMBER_LIMIT_EXCEEDED",
        "OU_DEPTH_LIMIT_EXCEEDED",
        "POLICY_NUMBER_LIMIT_EXCEEDED",
        "POLICY_CONTENT_LIMIT_EXCEEDED",
        "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "ACCOUNT_CANNOT_LEAVE_ORGANIZATION",
        "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA",
        "ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION",
        "MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
        "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED",
        "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED",
        "MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE",
        "MASTER_ACCOUNT_MISSING_CONTACT_INFO",
        "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
        "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
        "CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION",
        "EMAIL_VERIFICATION_CODE_EXPIRED",
        "WAIT_PERIOD_ACTIVE",
        "MAX_TAG_LIMIT_EXCEEDED",
        "TAG_POLICY_VIOLATION",
        "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
        "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
        "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
        "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
        "POLICY_TYPE_ENABLED_FOR_THIS_SERVICE",
        "MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE",
        "CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
        "CLOSE_ACCOUNT_QUOTA_EXCEEDED",
        "CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
        "SERVICE_ACCESS_NOT_ENABLED",
        "INVALID_PAYMENT_INSTRUMENT",
        "ACCOUNT_CREATION_NOT_COMPLETE",
        "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
        "ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED",
        "RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION",
        "RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION",
        "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
        "TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS",
        "TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS",
        "UNSUPPORTED_PRICING",
        "UNMET_BILLING_PREREQUISITE",
        "ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY",
        "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_CREATE_ACCOUNT_FAILURE_REASON: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "ACCOUNT_LIMIT_EXCEEDED",
        "EMAIL_ALREADY_EXISTS",
        "INVALID_ADDRESS",
        "INVALID_EMAIL",
        "CONCURRENT_ACCOUNT_MODIFICATION",
        "INTERNAL_FAILURE",
        "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
        "MISSING_BUSINESS_VALIDATION",
        "FAILED_BUSINESS_VALIDATION",
        "PENDING_BUSINESS_VALIDATION",
        "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
        "UNKNOWN_BUSINESS_VALIDATION",
        "MISSING_PAYMENT_INSTRUMENT",
        "INVALID_PAYMENT_INSTRUMENT",
        "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_CREATE_ACCOUNT_NAME: Pattern = Pattern::class("[\\u0020-\\u007E]+", &[Class::Range(' ', '~')], true);
static T_CREATE_ACCOUNT_NAME: Type = Type {
    min: Some(1),
    max: Some(50),
    pattern: Some(&P_CREATE_ACCOUNT_NAME),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: true,
};
static CREATE_ACCOUNT_REQUEST_MEMBERS: [Member; 5] = [
    Member { name: "Email", wire: "Email", path: "email", kind: &T_EMAIL },
    Member { name: "AccountName", wire: "AccountName", path: "accountName", kind: &T_CREATE_ACCOUNT_NAME },
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME },
    Member { name: "IamUserAccessToBilling", wire: "IamUserAccessToBilling", path: "iamUserAccessToBilling", kind: &T_IAM_USER_ACCESS_TO_BILLING },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAGS },
];
/// `CreateAccountRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccountRequest {
    /// `Email`
    pub email: SecretText,
    /// `AccountName`
    pub account_name: SecretText,
    /// `RoleName`
    pub role_name: Option<String>,
    /// `IamUserAccessToBilling`
    pub iam_user_access_to_billing: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreateAccountRequest {
    const MEMBERS: &'static [Member] = &CREATE_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            email: from.required(&CREATE_ACCOUNT_REQUEST_MEMBERS[0]),
            account_name: from.required(&CREATE_ACCOUNT_REQUEST_MEMBERS[1]),
            role_name: from.optional(&CREATE_ACCOUNT_REQUEST_MEMBERS[2]),
            iam_user_access_to_billing: from.optional(&CREATE_ACCOUNT_REQUEST_MEMBERS[3]),
            tags: from.optional(&CREATE_ACCOUNT_REQUEST_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_ACCOUNT_REQUEST_MEMBERS[0], &self.email);
        write_required(to, &CREATE_ACCOUNT_REQUEST_MEMBERS[1], &self.account_name);
        write_optional(to, &CREATE_ACCOUNT_REQUEST_MEMBERS[2], self.role_name.as_ref());
        write_optional(to, &CREATE_ACCOUNT_REQUEST_MEMBERS[3], self.iam_user_access_to_billing.as_ref());
        write_optional(to, &CREATE_ACCOUNT_REQUEST_MEMBERS[4], self.tags.as_ref());
    }
}
static P_CREATE_ACCOUNT_REQUEST_ID: Pattern = Pattern::expression("^car-[a-z0-9]{8,32}$");
static T_CREATE_ACCOUNT_REQUEST_ID: Type = Type {
    min: None,
    max: Some(36),
    pattern: Some(&P_CREATE_ACCOUNT_REQUEST_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static CREATE_ACCOUNT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "CreateAccountStatus", wire: "CreateAccountStatus", path: "createAccountStatus", kind: &Type::FREE }];
/// `CreateAccountResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccountResponse {
    /// `CreateAccountStatus`
    pub create_account_status: Option<CreateAccountStatus>,
}
impl Record for CreateAccountResponse {
    const MEMBERS: &'static [Member] = &CREATE_ACCOUNT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { create_account_status: from.optional(&CREATE_ACCOUNT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ACCOUNT_RESPONSE_MEMBERS[0], self.create_account_status.as_ref());
    }
}
static T_CREATE_ACCOUNT_STATE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["IN_PROGRESS", "SUCCEEDED", "FAILED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_CREATE_ACCOUNT_STATES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_CREATE_ACCOUNT_STATE), key: None, item_name: "member", sensitive: false };
static CREATE_ACCOUNT_STATUS_MEMBERS: [Member; 8] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_CREATE_ACCOUNT_REQUEST_ID },
    Member { name: "AccountName", wire: "AccountName", path: "accountName", kind: &T_CREATE_ACCOUNT_NAME },
    Member { name: "State", wire: "State", path: "state", kind: &T_CREATE_ACCOUNT_STATE },
    Member { name: "RequestedTimestamp", wire: "RequestedTimestamp", path: "requestedTimestamp", kind: &T_TIMESTAMP },
    Member { name: "CompletedTimestamp", wire: "CompletedTimestamp", path: "completedTimestamp", kind: &T_TIMESTAMP },
    Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID },
    Member { name: "GovCloudAccountId", wire: "GovCloudAccountId", path: "govCloudAccountId", kind: &T_ACCOUNT_ID },
    Member { name: "FailureReason", wire: "FailureReason", path: "failureReason", kind: &T_CREATE_ACCOUNT_FAILURE_REASON },
];
/// `CreateAccountStatus`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccountStatus {
    /// `Id`
    pub id: Option<String>,
    /// `AccountName`
    pub account_name: Option<SecretText>,
    /// `State`
    pub state: Option<String>,
    /// `RequestedTimestamp`
    pub requested_timestamp: Option<Timestamp>,
    /// `CompletedTimestamp`
    pub completed_timestamp: Option<Timestamp>,
    /// `AccountId`
    pub account_id: Option<String>,
    /// `GovCloudAccountId`
    pub gov_cloud_account_id: Option<String>,
    /// `FailureReason`
    pub failure_reason: Option<String>,
}
impl Record for CreateAccountStatus {
    const MEMBERS: &'static [Member] = &CREATE_ACCOUNT_STATUS_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            id: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[0]),
            account_name: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[1]),
            state: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[2]),
            requested_timestamp: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[3]),
            completed_timestamp: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[4]),
            account_id: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[5]),
            gov_cloud_account_id: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[6]),
            failure_reason: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[7]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ACCOUNT_STATUS_MEMBERS[0], self.id.as_ref());
        write_optional(to, &CREATE_ACCOUNT_STATUS_MEMBERS[1], self.account_name.as_ref());
        write_optional(to, &CREATE_ACCOUNT_STATUS_MEMBERS[2], self.state.as_ref());
        write_optional(to, &CREATE_ACCOUNT_STATUS_MEMBERS[3], self.requested_timestamp.as_ref());
        write_optional(to, &CREATE_ACCOUNT_STATUS_MEMBERS[4], self.completed_timestamp.as_ref());
        write_optional(to, &CREATE_ACCOUNT_STATUS_MEMBERS[5], self.account_id.as_ref());
        write_optional(to, &CREATE_ACCOUNT_STATUS_MEMBERS[6], self.gov_cloud_account_id.as_ref());
        write_optional(to, &CREATE_ACCOUNT_STATUS_MEMBERS[7], self.failure_reason.as_ref());
    }
}
static T_CREATE_ACCOUNT_STATUSES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS: [Member; 5] = [
    Member { name: "Email", wire: "Email", path: "email", kind: &T_EMAIL },
    Member { name: "AccountName", wire: "AccountName", path: "accountName", kind: &T_CREATE_ACCOUNT_NAME },
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME },
    Member { name: "IamUserAccessToBilling", wire: "IamUserAccessToBilling", path: "iamUserAccessToBilling", kind: &T_IAM_USER_ACCESS_TO_BILLING },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAGS },
];
/// `CreateGovCloudAccountRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGovCloudAccountRequest {
    /// `Email`
    pub email: SecretText,
    /// `AccountName`
    pub account_name: SecretText,
    /// `RoleName`
    pub role_name: Option<String>,
    /// `IamUserAccessToBilling`
    pub iam_user_access_to_billing: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreateGovCloudAccountRequest {
    const MEMBERS: &'static [Member] = &CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            email: from.required(&CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[0]),
            account_name: from.required(&CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[1]),
            role_name: from.optional(&CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[2]),
            iam_user_access_to_billing: from.optional(&CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[3]),
            tags: from.optional(&CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[0], &self.email);
        write_required(to, &CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[1], &self.account_name);
        write_optional(to, &CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[2], self.role_name.as_ref());
        write_optional(to, &CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[3], self.iam_user_access_to_billing.as_ref());
        write_optional(to, &CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[4], self.tags.as_ref());
    }
}
static CREATE_GOV_CLOUD_ACCOUNT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "CreateAccountStatus", wire: "CreateAccountStatus", path: "createAccountStatus", kind: &Type::FREE }];
/// `CreateGovCloudAccountResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGovCloudAccountResponse {
    /// `CreateAccountStatus`
    pub create_account_status: Option<CreateAccountStatus>,
}
impl Record for CreateGovCloudAccountResponse {
    const MEMBERS: &'static [Member] = &CREATE_GOV_CLOUD_ACCOUNT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { create_account_status: from.optional(&CREATE_GOV_CLOUD_ACCOUNT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_GOV_CLOUD_ACCOUNT_RESPONSE_MEMBERS[0], self.create_account_status.as_ref());
    }
}
static CREATE_ORGANIZATION_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "FeatureSet", wire: "FeatureSet", path: "featureSet", kind: &T_ORGANIZATION_FEATURE_SET }];
/// `CreateOrganizationRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOrganizationRequest {
    /// `FeatureSet`
    pub feature_set: Option<String>,
}
impl Record for CreateOrganizationRequest {
    const MEMBERS: &'static [Member] = &CREATE_ORGANIZATION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { feature_set: from.optional(&CREATE_ORGANIZATION_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ORGANIZATION_REQUEST_MEMBERS[0], self.feature_set.as_ref());
    }
}
static CREATE_ORGANIZATION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Organization", wire: "Organization", path: "organization", kind: &Type::FREE }];
/// `CreateOrganizationResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOrganizationResponse {
    /// `Organization`
    pub organization: Option<Organization>,
}
impl Record for CreateOrganizationResponse {
    const MEMBERS: &'static [Member] = &CREATE_ORGANIZATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organization: from.optional(&CREATE_ORGANIZATION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ORGANIZATION_RESPONSE_MEMBERS[0], self.organization.as_ref());
    }
}
static CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "ParentId", wire: "ParentId", path: "parentId", kind: &T_PARENT_ID },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_ORGANIZATIONAL_UNIT_NAME },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAGS },
];
/// `CreateOrganizationalUnitRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOrganizationalUnitRequest {
    /// `ParentId`
    pub parent_id: String,
    /// `Name`
    pub name: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreateOrganizationalUnitRequest {
    const MEMBERS: &'static [Member] = &CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            parent_id: from.required(&CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0]),
            name: from.required(&CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[1]),
            tags: from.optional(&CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0], &self.parent_id);
        write_required(to, &CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[1], &self.name);
        write_optional(to, &CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[2], self.tags.as_ref());
    }
}
static CREATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "OrganizationalUnit", wire: "OrganizationalUnit", path: "organizationalUnit", kind: &Type::FREE }];
/// `CreateOrganizationalUnitResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOrganizationalUnitResponse {
    /// `OrganizationalUnit`
    pub organizational_unit: Option<OrganizationalUnit>,
}
impl Record for CreateOrganizationalUnitResponse {
    const MEMBERS: &'static [Member] = &CREATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organizational_unit: from.optional(&CREATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0], self.organizational_unit.as_ref());
    }
}
static CREATE_POLICY_REQUEST_MEMBERS: [Member; 5] = [
    Member { name: "Content", wire: "Content", path: "content", kind: &T_POLICY_CONTENT },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_POLICY_DESCRIPTION },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_POLICY_NAME },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_POLICY_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAGS },
];
/// `CreatePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyRequest {
    /// `Content`
    pub content: String,
    /// `Description`
    pub description: String,
    /// `Name`
    pub name: String,
    /// `Type`
    pub r#type: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for CreatePolicyRequest {
    const MEMBERS: &'static [Member] = &CREATE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            content: from.required(&CREATE_POLICY_REQUEST_MEMBERS[0]),
            description: from.required(&CREATE_POLICY_REQUEST_MEMBERS[1]),
            name: from.required(&CREATE_POLICY_REQUEST_MEMBERS[2]),
            r#type: from.required(&CREATE_POLICY_REQUEST_MEMBERS[3]),
            tags: from.optional(&CREATE_POLICY_REQUEST_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_POLICY_REQUEST_MEMBERS[0], &self.content);
        write_required(to, &CREATE_POLICY_REQUEST_MEMBERS[1], &self.description);
        write_required(to, &CREATE_POLICY_REQUEST_MEMBERS[2], &self.name);
        write_required(to, &CREATE_POLICY_REQUEST_MEMBERS[3], &self.r#type);
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
static DECLINE_HANDSHAKE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "HandshakeId", wire: "HandshakeId", path: "handshakeId", kind: &T_HANDSHAKE_ID }];
/// `DeclineHandshakeRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeclineHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}
impl Record for DeclineHandshakeRequest {
    const MEMBERS: &'static [Member] = &DECLINE_HANDSHAKE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake_id: from.required(&DECLINE_HANDSHAKE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DECLINE_HANDSHAKE_REQUEST_MEMBERS[0], &self.handshake_id);
    }
}
static DECLINE_HANDSHAKE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `DeclineHandshakeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeclineHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for DeclineHandshakeResponse {
    const MEMBERS: &'static [Member] = &DECLINE_HANDSHAKE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&DECLINE_HANDSHAKE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DECLINE_HANDSHAKE_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
static DELEGATED_ADMINISTRATOR_MEMBERS: [Member; 9] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_ACCOUNT_ID },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ACCOUNT_ARN },
    Member { name: "Email", wire: "Email", path: "email", kind: &T_EMAIL },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_ACCOUNT_NAME },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_ACCOUNT_STATUS },
    Member { name: "State", wire: "State", path: "state", kind: &T_ACCOUNT_STATE },
    Member { name: "JoinedMethod", wire: "JoinedMethod", path: "joinedMethod", kind: &T_ACCOUNT_JOINED_METHOD },
    Member { name: "JoinedTimestamp", wire: "JoinedTimestamp", path: "joinedTimestamp", kind: &T_TIMESTAMP },
    Member { name: "DelegationEnabledDate", wire: "DelegationEnabledDate", path: "delegationEnabledDate", kind: &T_TIMESTAMP },
];
/// `DelegatedAdministrator`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DelegatedAdministrator {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Email`
    pub email: Option<SecretText>,
    /// `Name`
    pub name: Option<SecretText>,
    /// `Status`
    pub status: Option<String>,
    /// `State`
    pub state: Option<String>,
    /// `JoinedMethod`
    pub joined_method: Option<String>,
    /// `JoinedTimestamp`
    pub joined_timestamp: Option<Timestamp>,
    /// `DelegationEnabledDate`
    pub delegation_enabled_date: Option<Timestamp>,
}
impl Record for DelegatedAdministrator {
    const MEMBERS: &'static [Member] = &DELEGATED_ADMINISTRATOR_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            id: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[0]),
            arn: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[1]),
            email: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[2]),
            name: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[3]),
            status: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[4]),
            state: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[5]),
            joined_method: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[6]),
            joined_timestamp: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[7]),
            delegation_enabled_date: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[8]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELEGATED_ADMINISTRATOR_MEMBERS[0], self.id.as_ref());
        write_optional(to, &DELEGATED_ADMINISTRATOR_MEMBERS[1], self.arn.as_ref());
        write_optional(to, &DELEGATED_ADMINISTRATOR_MEMBERS[2], self.email.as_ref());
        write_optional(to, &DELEGATED_ADMINISTRATOR_MEMBERS[3], self.name.as_ref());
        write_optional(to, &DELEGATED_ADMINISTRATOR_MEMBERS[4], self.status.as_ref());
        write_optional(to, &DELEGATED_ADMINISTRATOR_MEMBERS[5], self.state.as_ref());
        write_optional(to, &DELEGATED_ADMINISTRATOR_MEMBERS[6], self.joined_method.as_ref());
        write_optional(to, &DELEGATED_ADMINISTRATOR_MEMBERS[7], self.joined_timestamp.as_ref());
        write_optional(to, &DELEGATED_ADMINISTRATOR_MEMBERS[8], self.delegation_enabled_date.as_ref());
    }
}
static T_DELEGATED_ADMINISTRATORS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static DELEGATED_SERVICE_MEMBERS: [Member; 2] = [
    Member { name: "ServicePrincipal", wire: "ServicePrincipal", path: "servicePrincipal", kind: &T_SERVICE_PRINCIPAL },
    Member { name: "DelegationEnabledDate", wire: "DelegationEnabledDate", path: "delegationEnabledDate", kind: &T_TIMESTAMP },
];
/// `DelegatedService`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DelegatedService {
    /// `ServicePrincipal`
    pub service_principal: Option<String>,
    /// `DelegationEnabledDate`
    pub delegation_enabled_date: Option<Timestamp>,
}
impl Record for DelegatedService {
    const MEMBERS: &'static [Member] = &DELEGATED_SERVICE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_principal: from.optional(&DELEGATED_SERVICE_MEMBERS[0]),
            delegation_enabled_date: from.optional(&DELEGATED_SERVICE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELEGATED_SERVICE_MEMBERS[0], self.service_principal.as_ref());
        write_optional(to, &DELEGATED_SERVICE_MEMBERS[1], self.delegation_enabled_date.as_ref());
    }
}
static T_DELEGATED_SERVICES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static DELETE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "OrganizationalUnitId", wire: "OrganizationalUnitId", path: "organizationalUnitId", kind: &T_ORGANIZATIONAL_UNIT_ID }];
/// `DeleteOrganizationalUnitRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOrganizationalUnitRequest {
    /// `OrganizationalUnitId`
    pub organizational_unit_id: String,
}
impl Record for DeleteOrganizationalUnitRequest {
    const MEMBERS: &'static [Member] = &DELETE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organizational_unit_id: from.required(&DELETE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0], &self.organizational_unit_id);
    }
}
static DELETE_POLICY_REQUEST_MEMBERS: [Member; 1] = [Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_POLICY_ID }];
/// `DeletePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
}
impl Record for DeletePolicyRequest {
    const MEMBERS: &'static [Member] = &DELETE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_id: from.required(&DELETE_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_POLICY_REQUEST_MEMBERS[0], &self.policy_id);
    }
}
static DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID },
    Member { name: "ServicePrincipal", wire: "ServicePrincipal", path: "servicePrincipal", kind: &T_SERVICE_PRINCIPAL },
];
/// `DeregisterDelegatedAdministratorRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeregisterDelegatedAdministratorRequest {
    /// `AccountId`
    pub account_id: String,
    /// `ServicePrincipal`
    pub service_principal: String,
}
impl Record for DeregisterDelegatedAdministratorRequest {
    const MEMBERS: &'static [Member] = &DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_id: from.required(&DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS[0]),
            service_principal: from.required(&DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS[0], &self.account_id);
        write_required(to, &DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS[1], &self.service_principal);
    }
}
static DESCRIBE_ACCOUNT_REQUEST_MEMBERS: [Member; 1] = [Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID }];
/// `DescribeAccountRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountRequest {
    /// `AccountId`
    pub account_id: String,
}
impl Record for DescribeAccountRequest {
    const MEMBERS: &'static [Member] = &DESCRIBE_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account_id: from.required(&DESCRIBE_ACCOUNT_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_ACCOUNT_REQUEST_MEMBERS[0], &self.account_id);
    }
}
static DESCRIBE_ACCOUNT_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Account", wire: "Account", path: "account", kind: &Type::FREE }];
/// `DescribeAccountResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountResponse {
    /// `Account`
    pub account: Option<Account>,
}
impl Record for DescribeAccountResponse {
    const MEMBERS: &'static [Member] = &DESCRIBE_ACCOUNT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account: from.optional(&DESCRIBE_ACCOUNT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_ACCOUNT_RESPONSE_MEMBERS[0], self.account.as_ref());
    }
}
static DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "CreateAccountRequestId", wire: "CreateAccountRequestId", path: "createAccountRequestId", kind: &T_CREATE_ACCOUNT_REQUEST_ID }];
/// `DescribeCreateAccountStatusRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeCreateAccountStatusRequest {
    /// `CreateAccountRequestId`
    pub create_account_request_id: String,
}
impl Record for DescribeCreateAccountStatusRequest {
    const MEMBERS: &'static [Member] = &DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { create_account_request_id: from.required(&DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[0], &self.create_account_request_id);
    }
}
static DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "CreateAccountStatus", wire: "CreateAccountStatus", path: "createAccountStatus", kind: &Type::FREE }];
/// `DescribeCreateAccountStatusResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeCreateAccountStatusResponse {
    /// `CreateAccountStatus`
    pub create_account_status: Option<CreateAccountStatus>,
}
impl Record for DescribeCreateAccountStatusResponse {
    const MEMBERS: &'static [Member] = &DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { create_account_status: from.optional(&DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS[0], self.create_account_status.as_ref());
    }
}
static DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_EFFECTIVE_POLICY_TYPE },
    Member { name: "TargetId", wire: "TargetId", path: "targetId", kind: &T_POLICY_TARGET_ID },
];
/// `DescribeEffectivePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEffectivePolicyRequest {
    /// `PolicyType`
    pub policy_type: String,
    /// `TargetId`
    pub target_id: Option<String>,
}
impl Record for DescribeEffectivePolicyRequest {
    const MEMBERS: &'static [Member] = &DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_type: from.required(&DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS[0]),
            target_id: from.optional(&DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS[0], &self.policy_type);
        write_optional(to, &DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS[1], self.target_id.as_ref());
    }
}
static DESCRIBE_EFFECTIVE_POLICY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "EffectivePolicy", wire: "EffectivePolicy", path: "effectivePolicy", kind: &Type::FREE }];
/// `DescribeEffectivePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEffectivePolicyResponse {
    /// `EffectivePolicy`
    pub effective_policy: Option<EffectivePolicy>,
}
impl Record for DescribeEffectivePolicyResponse {
    const MEMBERS: &'static [Member] = &DESCRIBE_EFFECTIVE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { effective_policy: from.optional(&DESCRIBE_EFFECTIVE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_EFFECTIVE_POLICY_RESPONSE_MEMBERS[0], self.effective_policy.as_ref());
    }
}
static DESCRIBE_HANDSHAKE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "HandshakeId", wire: "HandshakeId", path: "handshakeId", kind: &T_HANDSHAKE_ID }];
/// `DescribeHandshakeRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}
impl Record for DescribeHandshakeRequest {
    const MEMBERS: &'static [Member] = &DESCRIBE_HANDSHAKE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake_id: from.required(&DESCRIBE_HANDSHAKE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_HANDSHAKE_REQUEST_MEMBERS[0], &self.handshake_id);
    }
}
static DESCRIBE_HANDSHAKE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `DescribeHandshakeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for DescribeHandshakeResponse {
    const MEMBERS: &'static [Member] = &DESCRIBE_HANDSHAKE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&DESCRIBE_HANDSHAKE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_HANDSHAKE_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
static DESCRIBE_ORGANIZATION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Organization", wire: "Organization", path: "organization", kind: &Type::FREE }];
/// `DescribeOrganizationResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeOrganizationResponse {
    /// `Organization`
    pub organization: Option<Organization>,
}
impl Record for DescribeOrganizationResponse {
    const MEMBERS: &'static [Member] = &DESCRIBE_ORGANIZATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organization: from.optional(&DESCRIBE_ORGANIZATION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_ORGANIZATION_RESPONSE_MEMBERS[0], self.organization.as_ref());
    }
}
static DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "OrganizationalUnitId", wire: "OrganizationalUnitId", path: "organizationalUnitId", kind: &T_ORGANIZATIONAL_UNIT_ID }];
/// `DescribeOrganizationalUnitRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeOrganizationalUnitRequest {
    /// `OrganizationalUnitId`
    pub organizational_unit_id: String,
}
impl Record for DescribeOrganizationalUnitRequest {
    const MEMBERS: &'static [Member] = &DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organizational_unit_id: from.required(&DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0], &self.organizational_unit_id);
    }
}
static DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "OrganizationalUnit", wire: "OrganizationalUnit", path: "organizationalUnit", kind: &Type::FREE }];
/// `DescribeOrganizationalUnitResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeOrganizationalUnitResponse {
    /// `OrganizationalUnit`
    pub organizational_unit: Option<OrganizationalUnit>,
}
impl Record for DescribeOrganizationalUnitResponse {
    const MEMBERS: &'static [Member] = &DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organizational_unit: from.optional(&DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0], self.organizational_unit.as_ref());
    }
}
static DESCRIBE_POLICY_REQUEST_MEMBERS: [Member; 1] = [Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_POLICY_ID }];
/// `DescribePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
}
impl Record for DescribePolicyRequest {
    const MEMBERS: &'static [Member] = &DESCRIBE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_id: from.required(&DESCRIBE_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_POLICY_REQUEST_MEMBERS[0], &self.policy_id);
    }
}
static DESCRIBE_POLICY_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Policy", wire: "Policy", path: "policy", kind: &Type::FREE }];
/// `DescribePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}
impl Record for DescribePolicyResponse {
    const MEMBERS: &'static [Member] = &DESCRIBE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy: from.optional(&DESCRIBE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_POLICY_RESPONSE_MEMBERS[0], self.policy.as_ref());
    }
}
static DESCRIBE_RESOURCE_POLICY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ResourcePolicy", wire: "ResourcePolicy", path: "resourcePolicy", kind: &Type::FREE }];
/// `DescribeResourcePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResourcePolicyResponse {
    /// `ResourcePolicy`
    pub resource_policy: Option<ResourcePolicy>,
}
impl Record for DescribeResourcePolicyResponse {
    const MEMBERS: &'static [Member] = &DESCRIBE_RESOURCE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resource_policy: from.optional(&DESCRIBE_RESOURCE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_RESOURCE_POLICY_RESPONSE_MEMBERS[0], self.resource_policy.as_ref());
    }
}
static DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "Id", wire: "Id", path: "id", kind: &T_RESPONSIBILITY_TRANSFER_ID }];
/// `DescribeResponsibilityTransferRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResponsibilityTransferRequest {
    /// `Id`
    pub id: String,
}
impl Record for DescribeResponsibilityTransferRequest {
    const MEMBERS: &'static [Member] = &DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { id: from.required(&DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[0], &self.id);
    }
}
static DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ResponsibilityTransfer", wire: "ResponsibilityTransfer", path: "responsibilityTransfer", kind: &Type::FREE }];
/// `DescribeResponsibilityTransferResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}
impl Record for DescribeResponsibilityTransferResponse {
    const MEMBERS: &'static [Member] = &DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { responsibility_transfer: from.optional(&DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0], self.responsibility_transfer.as_ref());
    }
}
static DETACH_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_POLICY_ID },
    Member { name: "TargetId", wire: "TargetId", path: "targetId", kind: &T_POLICY_TARGET_ID },
];
/// `DetachPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DetachPolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
    /// `TargetId`
    pub target_id: String,
}
impl Record for DetachPolicyRequest {
    const MEMBERS: &'static [Member] = &DETACH_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_id: from.required(&DETACH_POLICY_REQUEST_MEMBERS[0]), target_id: from.required(&DETACH_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DETACH_POLICY_REQUEST_MEMBERS[0], &self.policy_id);
        write_required(to, &DETACH_POLICY_REQUEST_MEMBERS[1], &self.target_id);
    }
}
static DISABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "ServicePrincipal", wire: "ServicePrincipal", path: "servicePrincipal", kind: &T_SERVICE_PRINCIPAL }];
/// `DisableAWSServiceAccessRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableAWSServiceAccessRequest {
    /// `ServicePrincipal`
    pub service_principal: String,
}
impl Record for DisableAWSServiceAccessRequest {
    const MEMBERS: &'static [Member] = &DISABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { service_principal: from.required(&DISABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DISABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS[0], &self.service_principal);
    }
}
static DISABLE_POLICY_TYPE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RootId", wire: "RootId", path: "rootId", kind: &T_ROOT_ID },
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_POLICY_TYPE },
];
/// `DisablePolicyTypeRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisablePolicyTypeRequest {
    /// `RootId`
    pub root_id: String,
    /// `PolicyType`
    pub policy_type: String,
}
impl Record for DisablePolicyTypeRequest {
    const MEMBERS: &'static [Member] = &DISABLE_POLICY_TYPE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { root_id: from.required(&DISABLE_POLICY_TYPE_REQUEST_MEMBERS[0]), policy_type: from.required(&DISABLE_POLICY_TYPE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DISABLE_POLICY_TYPE_REQUEST_MEMBERS[0], &self.root_id);
        write_required(to, &DISABLE_POLICY_TYPE_REQUEST_MEMBERS[1], &self.policy_type);
    }
}
static DISABLE_POLICY_TYPE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Root", wire: "Root", path: "root", kind: &Type::FREE }];
/// `DisablePolicyTypeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisablePolicyTypeResponse {
    /// `Root`
    pub root: Option<Root>,
}
impl Record for DisablePolicyTypeResponse {
    const MEMBERS: &'static [Member] = &DISABLE_POLICY_TYPE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { root: from.optional(&DISABLE_POLICY_TYPE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DISABLE_POLICY_TYPE_RESPONSE_MEMBERS[0], self.root.as_ref());
    }
}
static EFFECTIVE_POLICY_MEMBERS: [Member; 4] = [
    Member { name: "PolicyContent", wire: "PolicyContent", path: "policyContent", kind: &T_POLICY_CONTENT },
    Member { name: "LastUpdatedTimestamp", wire: "LastUpdatedTimestamp", path: "lastUpdatedTimestamp", kind: &T_TIMESTAMP },
    Member { name: "TargetId", wire: "TargetId", path: "targetId", kind: &T_POLICY_TARGET_ID },
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_EFFECTIVE_POLICY_TYPE },
];
/// `EffectivePolicy`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EffectivePolicy {
    /// `PolicyContent`
    pub policy_content: Option<String>,
    /// `LastUpdatedTimestamp`
    pub last_updated_timestamp: Option<Timestamp>,
    /// `TargetId`
    pub target_id: Option<String>,
    /// `PolicyType`
    pub policy_type: Option<String>,
}
impl Record for EffectivePolicy {
    const MEMBERS: &'static [Member] = &EFFECTIVE_POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_content: from.optional(&EFFECTIVE_POLICY_MEMBERS[0]),
            last_updated_timestamp: from.optional(&EFFECTIVE_POLICY_MEMBERS[1]),
            target_id: from.optional(&EFFECTIVE_POLICY_MEMBERS[2]),
            policy_type: from.optional(&EFFECTIVE_POLICY_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &EFFECTIVE_POLICY_MEMBERS[0], self.policy_content.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_MEMBERS[1], self.last_updated_timestamp.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_MEMBERS[2], self.target_id.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_MEMBERS[3], self.policy_type.as_ref());
    }
}
static T_EFFECTIVE_POLICY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "TAG_POLICY",
        "BACKUP_POLICY",
        "AISERVICES_OPT_OUT_POLICY",
        "CHATBOT_POLICY",
        "DECLARATIVE_POLICY_EC2",
        "SECURITYHUB_POLICY",
        "SECURITYHUB_CSPM_POLICY",
        "INSPECTOR_POLICY",
        "UPGRADE_ROLLOUT_POLICY",
        "BEDROCK_POLICY",
        "S3_POLICY",
        "NETWORK_SECURITY_DIRECTOR_POLICY",
        "GUARDDUTY_POLICY",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS: [Member; 4] = [
    Member { name: "ErrorCode", wire: "ErrorCode", path: "errorCode", kind: &T_ERROR_CODE },
    Member { name: "ErrorMessage", wire: "ErrorMessage", path: "errorMessage", kind: &T_ERROR_MESSAGE },
    Member { name: "PathToError", wire: "PathToError", path: "pathToError", kind: &T_PATH_TO_ERROR },
    Member { name: "ContributingPolicies", wire: "ContributingPolicies", path: "contributingPolicies", kind: &T_POLICY_IDS },
];
/// `EffectivePolicyValidationError`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EffectivePolicyValidationError {
    /// `ErrorCode`
    pub error_code: Option<String>,
    /// `ErrorMessage`
    pub error_message: Option<String>,
    /// `PathToError`
    pub path_to_error: Option<String>,
    /// `ContributingPolicies`
    pub contributing_policies: Option<Vec<String>>,
}
impl Record for EffectivePolicyValidationError {
    const MEMBERS: &'static [Member] = &EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            error_code: from.optional(&EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[0]),
            error_message: from.optional(&EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[1]),
            path_to_error: from.optional(&EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[2]),
            contributing_policies: from.optional(&EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[0], self.error_code.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[1], self.error_message.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[2], self.path_to_error.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[3], self.contributing_policies.as_ref());
    }
}
static T_EFFECTIVE_POLICY_VALIDATION_ERRORS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_EMAIL: Pattern = Pattern::expression("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
static T_EMAIL: Type =
    Type { min: Some(6), max: Some(64), pattern: Some(&P_EMAIL), values: &[], item: None, key: None, item_name: "member", sensitive: true };
static ENABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "ServicePrincipal", wire: "ServicePrincipal", path: "servicePrincipal", kind: &T_SERVICE_PRINCIPAL }];
/// `EnableAWSServiceAccessRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableAWSServiceAccessRequest {
    /// `ServicePrincipal`
    pub service_principal: String,
}
impl Record for EnableAWSServiceAccessRequest {
    const MEMBERS: &'static [Member] = &ENABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { service_principal: from.required(&ENABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ENABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS[0], &self.service_principal);
    }
}
/// `EnableAllFeaturesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableAllFeaturesRequest {}
impl Record for EnableAllFeaturesRequest {
    const MEMBERS: &'static [Member] = &[];
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
static ENABLE_ALL_FEATURES_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `EnableAllFeaturesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableAllFeaturesResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for EnableAllFeaturesResponse {
    const MEMBERS: &'static [Member] = &ENABLE_ALL_FEATURES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&ENABLE_ALL_FEATURES_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ENABLE_ALL_FEATURES_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
static ENABLE_POLICY_TYPE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RootId", wire: "RootId", path: "rootId", kind: &T_ROOT_ID },
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_POLICY_TYPE },
];
/// `EnablePolicyTypeRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnablePolicyTypeRequest {
    /// `RootId`
    pub root_id: String,
    /// `PolicyType`
    pub policy_type: String,
}
impl Record for EnablePolicyTypeRequest {
    const MEMBERS: &'static [Member] = &ENABLE_POLICY_TYPE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { root_id: from.required(&ENABLE_POLICY_TYPE_REQUEST_MEMBERS[0]), policy_type: from.required(&ENABLE_POLICY_TYPE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ENABLE_POLICY_TYPE_REQUEST_MEMBERS[0], &self.root_id);
        write_required(to, &ENABLE_POLICY_TYPE_REQUEST_MEMBERS[1], &self.policy_type);
    }
}
static ENABLE_POLICY_TYPE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Root", wire: "Root", path: "root", kind: &Type::FREE }];
/// `EnablePolicyTypeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnablePolicyTypeResponse {
    /// `Root`
    pub root: Option<Root>,
}
impl Record for EnablePolicyTypeResponse {
    const MEMBERS: &'static [Member] = &ENABLE_POLICY_TYPE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { root: from.optional(&ENABLE_POLICY_TYPE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ENABLE_POLICY_TYPE_RESPONSE_MEMBERS[0], self.root.as_ref());
    }
}
static ENABLED_SERVICE_PRINCIPAL_MEMBERS: [Member; 2] = [
    Member { name: "ServicePrincipal", wire: "ServicePrincipal", path: "servicePrincipal", kind: &T_SERVICE_PRINCIPAL },
    Member { name: "DateEnabled", wire: "DateEnabled", path: "dateEnabled", kind: &T_TIMESTAMP },
];
/// `EnabledServicePrincipal`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnabledServicePrincipal {
    /// `ServicePrincipal`
    pub service_principal: Option<String>,
    /// `DateEnabled`
    pub date_enabled: Option<Timestamp>,
}
impl Record for EnabledServicePrincipal {
    const MEMBERS: &'static [Member] = &ENABLED_SERVICE_PRINCIPAL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_principal: from.optional(&ENABLED_SERVICE_PRINCIPAL_MEMBERS[0]),
            date_enabled: from.optional(&ENABLED_SERVICE_PRINCIPAL_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ENABLED_SERVICE_PRINCIPAL_MEMBERS[0], self.service_principal.as_ref());
        write_optional(to, &ENABLED_SERVICE_PRINCIPAL_MEMBERS[1], self.date_enabled.as_ref());
    }
}
static T_ENABLED_SERVICE_PRINCIPALS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_ERROR_CODE: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ERROR_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_EXCEPTION_MESSAGE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_EXCEPTION_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_GENERIC_ARN: Pattern = Pattern::expression("^arn:aws:organizations::.+:.+");
static T_GENERIC_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_GENERIC_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static HANDSHAKE_MEMBERS: [Member; 8] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_HANDSHAKE_ID },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_HANDSHAKE_ARN },
    Member { name: "Parties", wire: "Parties", path: "parties", kind: &T_HANDSHAKE_PARTIES },
    Member { name: "State", wire: "State", path: "state", kind: &T_HANDSHAKE_STATE },
    Member { name: "RequestedTimestamp", wire: "RequestedTimestamp", path: "requestedTimestamp", kind: &T_TIMESTAMP },
    Member { name: "ExpirationTimestamp", wire: "ExpirationTimestamp", path: "expirationTimestamp", kind: &T_TIMESTAMP },
    Member { name: "Action", wire: "Action", path: "action", kind: &T_ACTION_TYPE },
    Member { name: "Resources", wire: "Resources", path: "resources", kind: &T_HANDSHAKE_RESOURCES },
];
/// `Handshake`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Handshake {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Parties`
    pub parties: Option<Vec<HandshakeParty>>,
    /// `State`
    pub state: Option<String>,
    /// `RequestedTimestamp`
    pub requested_timestamp: Option<Timestamp>,
    /// `ExpirationTimestamp`
    pub expiration_timestamp: Option<Timestamp>,
    /// `Action`
    pub action: Option<String>,
    /// `Resources`
    pub resources: Option<Vec<HandshakeResource>>,
}
impl Record for Handshake {
    const MEMBERS: &'static [Member] = &HANDSHAKE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            id: from.optional(&HANDSHAKE_MEMBERS[0]),
            arn: from.optional(&HANDSHAKE_MEMBERS[1]),
            parties: from.optional(&HANDSHAKE_MEMBERS[2]),
            state: from.optional(&HANDSHAKE_MEMBERS[3]),
            requested_timestamp: from.optional(&HANDSHAKE_MEMBERS[4]),
            expiration_timestamp: from.optional(&HANDSHAKE_MEMBERS[5]),
            action: from.optional(&HANDSHAKE_MEMBERS[6]),
            resources: from.optional(&HANDSHAKE_MEMBERS[7]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &HANDSHAKE_MEMBERS[0], self.id.as_ref());
        write_optional(to, &HANDSHAKE_MEMBERS[1], self.arn.as_ref());
        write_optional(to, &HANDSHAKE_MEMBERS[2], self.parties.as_ref());
        write_optional(to, &HANDSHAKE_MEMBERS[3], self.state.as_ref());
        write_optional(to, &HANDSHAKE_MEMBERS[4], self.requested_timestamp.as_ref());
        write_optional(to, &HANDSHAKE_MEMBERS[5], self.expiration_timestamp.as_ref());
        write_optional(to, &HANDSHAKE_MEMBERS[6], self.action.as_ref());
        write_optional(to, &HANDSHAKE_MEMBERS[7], self.resources.as_ref());
    }
}
static P_HANDSHAKE_ARN: Pattern =
    Pattern::expression("^arn:aws:organizations::\\d{12}:handshake\\/o-[a-z0-9]{10,32}\\/[a-z_]{1,32}\\/h-[0-9a-z]{8,32}");
static T_HANDSHAKE_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_HANDSHAKE_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION_REASON: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
        "HANDSHAKE_RATE_LIMIT_EXCEEDED",
        "ALREADY_IN_AN_ORGANIZATION",
        "ORGANIZATION_ALREADY_HAS_ALL_FEATURES",
        "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION",
        "INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES",
        "PAYMENT_INSTRUMENT_REQUIRED",
        "ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD",
        "ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED",
        "MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED",
        "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
        "SOURCE_AND_TARGET_CANNOT_MATCH",
        "UNUSED_PREPAYMENT_BALANCE",
        "LEGACY_PERMISSIONS_STILL_IN_USE",
        "PAST_DUE_INVOICE",
        "TARGET_ACCOUNT_VALIDATION_FAILURE",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static HANDSHAKE_FILTER_MEMBERS: [Member; 2] = [
    Member { name: "ActionType", wire: "ActionType", path: "actionType", kind: &T_ACTION_TYPE },
    Member { name: "ParentHandshakeId", wire: "ParentHandshakeId", path: "parentHandshakeId", kind: &T_HANDSHAKE_ID },
];
/// `HandshakeFilter`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HandshakeFilter {
    /// `ActionType`
    pub action_type: Option<String>,
    /// `ParentHandshakeId`
    pub parent_handshake_id: Option<String>,
}
impl Record for HandshakeFilter {
    const MEMBERS: &'static [Member] = &HANDSHAKE_FILTER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { action_type: from.optional(&HANDSHAKE_FILTER_MEMBERS[0]), parent_handshake_id: from.optional(&HANDSHAKE_FILTER_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &HANDSHAKE_FILTER_MEMBERS[0], self.action_type.as_ref());
        write_optional(to, &HANDSHAKE_FILTER_MEMBERS[1], self.parent_handshake_id.as_ref());
    }
}
static P_HANDSHAKE_ID: Pattern = Pattern::expression("^h-[0-9a-z]{8,32}$");
static T_HANDSHAKE_ID: Type =
    Type { min: None, max: Some(34), pattern: Some(&P_HANDSHAKE_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_HANDSHAKE_NOTES: Type =
    Type { min: None, max: Some(1024), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_HANDSHAKE_PARTIES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static HANDSHAKE_PARTY_MEMBERS: [Member; 2] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_HANDSHAKE_PARTY_ID },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_HANDSHAKE_PARTY_TYPE },
];
/// `HandshakeParty`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HandshakeParty {
    /// `Id`
    pub id: SecretText,
    /// `Type`
    pub r#type: String,
}
impl Record for HandshakeParty {
    const MEMBERS: &'static [Member] = &HANDSHAKE_PARTY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { id: from.required(&HANDSHAKE_PARTY_MEMBERS[0]), r#type: from.required(&HANDSHAKE_PARTY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &HANDSHAKE_PARTY_MEMBERS[0], &self.id);
        write_required(to, &HANDSHAKE_PARTY_MEMBERS[1], &self.r#type);
    }
}
static T_HANDSHAKE_PARTY_ID: Type =
    Type { min: Some(1), max: Some(64), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_HANDSHAKE_PARTY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ACCOUNT", "ORGANIZATION", "EMAIL"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static HANDSHAKE_RESOURCE_MEMBERS: [Member; 3] = [
    Member { name: "Value", wire: "Value", path: "value", kind: &T_HANDSHAKE_RESOURCE_VALUE },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_HANDSHAKE_RESOURCE_TYPE },
    Member { name: "Resources", wire: "Resources", path: "resources", kind: &T_HANDSHAKE_RESOURCES },
];
/// `HandshakeResource`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HandshakeResource {
    /// `Value`
    pub value: Option<SecretText>,
    /// `Type`
    pub r#type: Option<String>,
    /// `Resources`
    pub resources: Option<Vec<HandshakeResource>>,
}
impl Record for HandshakeResource {
    const MEMBERS: &'static [Member] = &HANDSHAKE_RESOURCE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            value: from.optional(&HANDSHAKE_RESOURCE_MEMBERS[0]),
            r#type: from.optional(&HANDSHAKE_RESOURCE_MEMBERS[1]),
            resources: from.optional(&HANDSHAKE_RESOURCE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &HANDSHAKE_RESOURCE_MEMBERS[0], self.value.as_ref());
        write_optional(to, &HANDSHAKE_RESOURCE_MEMBERS[1], self.r#type.as_ref());
        write_optional(to, &HANDSHAKE_RESOURCE_MEMBERS[2], self.resources.as_ref());
    }
}
static T_HANDSHAKE_RESOURCE_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "ACCOUNT",
        "ORGANIZATION",
        "ORGANIZATION_FEATURE_SET",
        "EMAIL",
        "MASTER_EMAIL",
        "MASTER_NAME",
        "NOTES",
        "PARENT_HANDSHAKE",
        "RESPONSIBILITY_TRANSFER",
        "TRANSFER_START_TIMESTAMP",
        "TRANSFER_TYPE",
        "MANAGEMENT_ACCOUNT",
        "MANAGEMENT_EMAIL",
        "MANAGEMENT_NAME",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_HANDSHAKE_RESOURCE_VALUE: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: true };
static T_HANDSHAKE_RESOURCES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_HANDSHAKE_STATE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["REQUESTED", "OPEN", "CANCELED", "ACCEPTED", "DECLINED", "EXPIRED"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_HANDSHAKES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_IAM_USER_ACCESS_TO_BILLING: Type =
    Type { min: None, max: None, pattern: None, values: &["ALLOW", "DENY"], item: None, key: None, item_name: "member", sensitive: false };
static T_INVALID_INPUT_EXCEPTION_REASON: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "INVALID_PARTY_TYPE_TARGET",
        "INVALID_SYNTAX_ORGANIZATION_ARN",
        "INVALID_SYNTAX_POLICY_ID",
        "INVALID_ENUM",
        "INVALID_ENUM_POLICY_TYPE",
        "INVALID_LIST_MEMBER",
        "MAX_LENGTH_EXCEEDED",
        "MAX_VALUE_EXCEEDED",
        "MIN_LENGTH_EXCEEDED",
        "MIN_VALUE_EXCEEDED",
        "IMMUTABLE_POLICY",
        "INVALID_PATTERN",
        "INVALID_PATTERN_TARGET_ID",
        "INPUT_REQUIRED",
        "INVALID_NEXT_TOKEN",
        "MAX_LIMIT_EXCEEDED_FILTER",
        "MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS",
        "INVALID_FULL_NAME_TARGET",
        "UNRECOGNIZED_SERVICE_PRINCIPAL",
        "INVALID_ROLE_NAME",
        "INVALID_SYSTEM_TAGS_PARAMETER",
        "DUPLICATE_TAG_KEY",
        "TARGET_NOT_SUPPORTED",
        "INVALID_EMAIL_ADDRESS_TARGET",
        "INVALID_RESOURCE_POLICY_JSON",
        "INVALID_PRINCIPAL",
        "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
        "UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY",
        "UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY",
        "NON_DETACHABLE_POLICY",
        "CALLER_REQUIRED_FIELD_MISSING",
        "UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER",
        "START_DATE_NOT_BEGINNING_OF_MONTH",
        "START_DATE_NOT_BEGINNING_OF_DAY",
        "START_DATE_TOO_EARLY",
        "START_DATE_TOO_LATE",
        "INVALID_START_DATE",
        "END_DATE_NOT_END_OF_MONTH",
        "END_DATE_TOO_EARLY",
        "END_DATE_TOO_LATE",
        "INVALID_END_DATE",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "Target", wire: "Target", path: "target", kind: &Type::FREE },
    Member { name: "Notes", wire: "Notes", path: "notes", kind: &T_HANDSHAKE_NOTES },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAGS },
];
/// `InviteAccountToOrganizationRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InviteAccountToOrganizationRequest {
    /// `Target`
    pub target: HandshakeParty,
    /// `Notes`
    pub notes: Option<SecretText>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for InviteAccountToOrganizationRequest {
    const MEMBERS: &'static [Member] = &INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            target: from.required(&INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[0]),
            notes: from.optional(&INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[1]),
            tags: from.optional(&INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[0], &self.target);
        write_optional(to, &INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[1], self.notes.as_ref());
        write_optional(to, &INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[2], self.tags.as_ref());
    }
}
static INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `InviteAccountToOrganizationResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InviteAccountToOrganizationResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for InviteAccountToOrganizationResponse {
    const MEMBERS: &'static [Member] = &INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS: [Member; 6] = [
    Member { name: "Type", wire: "Type", path: "type", kind: &T_RESPONSIBILITY_TRANSFER_TYPE },
    Member { name: "Target", wire: "Target", path: "target", kind: &Type::FREE },
    Member { name: "Notes", wire: "Notes", path: "notes", kind: &T_HANDSHAKE_NOTES },
    Member { name: "StartTimestamp", wire: "StartTimestamp", path: "startTimestamp", kind: &T_TIMESTAMP },
    Member { name: "SourceName", wire: "SourceName", path: "sourceName", kind: &T_RESPONSIBILITY_TRANSFER_NAME },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAGS },
];
/// `InviteOrganizationToTransferResponsibilityRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InviteOrganizationToTransferResponsibilityRequest {
    /// `Type`
    pub r#type: String,
    /// `Target`
    pub target: HandshakeParty,
    /// `Notes`
    pub notes: Option<SecretText>,
    /// `StartTimestamp`
    pub start_timestamp: Timestamp,
    /// `SourceName`
    pub source_name: SecretText,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for InviteOrganizationToTransferResponsibilityRequest {
    const MEMBERS: &'static [Member] = &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            r#type: from.required(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[0]),
            target: from.required(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[1]),
            notes: from.optional(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[2]),
            start_timestamp: from.required(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[3]),
            source_name: from.required(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[4]),
            tags: from.optional(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[0], &self.r#type);
        write_required(to, &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[1], &self.target);
        write_optional(to, &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[2], self.notes.as_ref());
        write_required(to, &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[3], &self.start_timestamp);
        write_required(to, &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[4], &self.source_name);
        write_optional(to, &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[5], self.tags.as_ref());
    }
}
static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `InviteOrganizationToTransferResponsibilityResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InviteOrganizationToTransferResponsibilityResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for InviteOrganizationToTransferResponsibilityResponse {
    const MEMBERS: &'static [Member] = &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListAWSServiceAccessForOrganizationRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAWSServiceAccessForOrganizationRequest {
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListAWSServiceAccessForOrganizationRequest {
    const MEMBERS: &'static [Member] = &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST_MEMBERS[0]),
            max_results: from.optional(&LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST_MEMBERS[0], self.next_token.as_ref());
        write_optional(to, &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST_MEMBERS[1], self.max_results.as_ref());
    }
}
static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS: [Member; 2] = [
    Member {
        name: "EnabledServicePrincipals",
        wire: "EnabledServicePrincipals",
        path: "enabledServicePrincipals",
        kind: &T_ENABLED_SERVICE_PRINCIPALS,
    },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListAWSServiceAccessForOrganizationResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAWSServiceAccessForOrganizationResponse {
    /// `EnabledServicePrincipals`
    pub enabled_service_principals: Option<Vec<EnabledServicePrincipal>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListAWSServiceAccessForOrganizationResponse {
    const MEMBERS: &'static [Member] = &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            enabled_service_principals: from.optional(&LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS[0], self.enabled_service_principals.as_ref());
        write_optional(to, &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "ParentId", wire: "ParentId", path: "parentId", kind: &T_PARENT_ID },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListAccountsForParentRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountsForParentRequest {
    /// `ParentId`
    pub parent_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListAccountsForParentRequest {
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            parent_id: from.required(&LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[0], &self.parent_id);
        write_optional(to, &LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Accounts", wire: "Accounts", path: "accounts", kind: &T_ACCOUNTS },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListAccountsForParentResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountsForParentResponse {
    /// `Accounts`
    pub accounts: Option<Vec<Account>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListAccountsForParentResponse {
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            accounts: from.optional(&LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS[0], self.accounts.as_ref());
        write_optional(to, &LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_ACCOUNTS_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListAccountsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountsRequest {
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListAccountsRequest {
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { next_token: from.optional(&LIST_ACCOUNTS_REQUEST_MEMBERS[0]), max_results: from.optional(&LIST_ACCOUNTS_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCOUNTS_REQUEST_MEMBERS[0], self.next_token.as_ref());
        write_optional(to, &LIST_ACCOUNTS_REQUEST_MEMBERS[1], self.max_results.as_ref());
    }
}
static LIST_ACCOUNTS_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Accounts", wire: "Accounts", path: "accounts", kind: &T_ACCOUNTS },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListAccountsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountsResponse {
    /// `Accounts`
    pub accounts: Option<Vec<Account>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListAccountsResponse {
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { accounts: from.optional(&LIST_ACCOUNTS_RESPONSE_MEMBERS[0]), next_token: from.optional(&LIST_ACCOUNTS_RESPONSE_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCOUNTS_RESPONSE_MEMBERS[0], self.accounts.as_ref());
        write_optional(to, &LIST_ACCOUNTS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_EFFECTIVE_POLICY_TYPE },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListAccountsWithInvalidEffectivePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountsWithInvalidEffectivePolicyRequest {
    /// `PolicyType`
    pub policy_type: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListAccountsWithInvalidEffectivePolicyRequest {
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_type: from.required(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[0], &self.policy_type);
        write_optional(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Accounts", wire: "Accounts", path: "accounts", kind: &T_ACCOUNTS },
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_EFFECTIVE_POLICY_TYPE },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListAccountsWithInvalidEffectivePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountsWithInvalidEffectivePolicyResponse {
    /// `Accounts`
    pub accounts: Option<Vec<Account>>,
    /// `PolicyType`
    pub policy_type: Option<String>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListAccountsWithInvalidEffectivePolicyResponse {
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            accounts: from.optional(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[0]),
            policy_type: from.optional(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[1]),
            next_token: from.optional(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[0], self.accounts.as_ref());
        write_optional(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[1], self.policy_type.as_ref());
        write_optional(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[2], self.next_token.as_ref());
    }
}
static LIST_CHILDREN_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "ParentId", wire: "ParentId", path: "parentId", kind: &T_PARENT_ID },
    Member { name: "ChildType", wire: "ChildType", path: "childType", kind: &T_CHILD_TYPE },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListChildrenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChildrenRequest {
    /// `ParentId`
    pub parent_id: String,
    /// `ChildType`
    pub child_type: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListChildrenRequest {
    const MEMBERS: &'static [Member] = &LIST_CHILDREN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            parent_id: from.required(&LIST_CHILDREN_REQUEST_MEMBERS[0]),
            child_type: from.required(&LIST_CHILDREN_REQUEST_MEMBERS[1]),
            next_token: from.optional(&LIST_CHILDREN_REQUEST_MEMBERS[2]),
            max_results: from.optional(&LIST_CHILDREN_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_CHILDREN_REQUEST_MEMBERS[0], &self.parent_id);
        write_required(to, &LIST_CHILDREN_REQUEST_MEMBERS[1], &self.child_type);
        write_optional(to, &LIST_CHILDREN_REQUEST_MEMBERS[2], self.next_token.as_ref());
        write_optional(to, &LIST_CHILDREN_REQUEST_MEMBERS[3], self.max_results.as_ref());
    }
}
static LIST_CHILDREN_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Children", wire: "Children", path: "children", kind: &T_CHILDREN },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListChildrenResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChildrenResponse {
    /// `Children`
    pub children: Option<Vec<Child>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListChildrenResponse {
    const MEMBERS: &'static [Member] = &LIST_CHILDREN_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { children: from.optional(&LIST_CHILDREN_RESPONSE_MEMBERS[0]), next_token: from.optional(&LIST_CHILDREN_RESPONSE_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_CHILDREN_RESPONSE_MEMBERS[0], self.children.as_ref());
        write_optional(to, &LIST_CHILDREN_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "States", wire: "States", path: "states", kind: &T_CREATE_ACCOUNT_STATES },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListCreateAccountStatusRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCreateAccountStatusRequest {
    /// `States`
    pub states: Option<Vec<String>>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListCreateAccountStatusRequest {
    const MEMBERS: &'static [Member] = &LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            states: from.optional(&LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[0], self.states.as_ref());
        write_optional(to, &LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "CreateAccountStatuses", wire: "CreateAccountStatuses", path: "createAccountStatuses", kind: &T_CREATE_ACCOUNT_STATUSES },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListCreateAccountStatusResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListCreateAccountStatusResponse {
    /// `CreateAccountStatuses`
    pub create_account_statuses: Option<Vec<CreateAccountStatus>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListCreateAccountStatusResponse {
    const MEMBERS: &'static [Member] = &LIST_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            create_account_statuses: from.optional(&LIST_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS[0], self.create_account_statuses.as_ref());
        write_optional(to, &LIST_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "ServicePrincipal", wire: "ServicePrincipal", path: "servicePrincipal", kind: &T_SERVICE_PRINCIPAL },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListDelegatedAdministratorsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDelegatedAdministratorsRequest {
    /// `ServicePrincipal`
    pub service_principal: Option<String>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListDelegatedAdministratorsRequest {
    const MEMBERS: &'static [Member] = &LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_principal: from.optional(&LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS[0], self.service_principal.as_ref());
        write_optional(to, &LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_DELEGATED_ADMINISTRATORS_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "DelegatedAdministrators", wire: "DelegatedAdministrators", path: "delegatedAdministrators", kind: &T_DELEGATED_ADMINISTRATORS },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListDelegatedAdministratorsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDelegatedAdministratorsResponse {
    /// `DelegatedAdministrators`
    pub delegated_administrators: Option<Vec<DelegatedAdministrator>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListDelegatedAdministratorsResponse {
    const MEMBERS: &'static [Member] = &LIST_DELEGATED_ADMINISTRATORS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegated_administrators: from.optional(&LIST_DELEGATED_ADMINISTRATORS_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_DELEGATED_ADMINISTRATORS_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_DELEGATED_ADMINISTRATORS_RESPONSE_MEMBERS[0], self.delegated_administrators.as_ref());
        write_optional(to, &LIST_DELEGATED_ADMINISTRATORS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListDelegatedServicesForAccountRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDelegatedServicesForAccountRequest {
    /// `AccountId`
    pub account_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListDelegatedServicesForAccountRequest {
    const MEMBERS: &'static [Member] = &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_id: from.required(&LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS[0], &self.account_id);
        write_optional(to, &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "DelegatedServices", wire: "DelegatedServices", path: "delegatedServices", kind: &T_DELEGATED_SERVICES },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListDelegatedServicesForAccountResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDelegatedServicesForAccountResponse {
    /// `DelegatedServices`
    pub delegated_services: Option<Vec<DelegatedService>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListDelegatedServicesForAccountResponse {
    const MEMBERS: &'static [Member] = &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegated_services: from.optional(&LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS[0], self.delegated_services.as_ref());
        write_optional(to, &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID },
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_EFFECTIVE_POLICY_TYPE },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListEffectivePolicyValidationErrorsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEffectivePolicyValidationErrorsRequest {
    /// `AccountId`
    pub account_id: String,
    /// `PolicyType`
    pub policy_type: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListEffectivePolicyValidationErrorsRequest {
    const MEMBERS: &'static [Member] = &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_id: from.required(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[0]),
            policy_type: from.required(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[1]),
            next_token: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[2]),
            max_results: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[0], &self.account_id);
        write_required(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[1], &self.policy_type);
        write_optional(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[2], self.next_token.as_ref());
        write_optional(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[3], self.max_results.as_ref());
    }
}
static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS: [Member; 6] = [
    Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID },
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_EFFECTIVE_POLICY_TYPE },
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH },
    Member { name: "EvaluationTimestamp", wire: "EvaluationTimestamp", path: "evaluationTimestamp", kind: &T_TIMESTAMP },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member {
        name: "EffectivePolicyValidationErrors",
        wire: "EffectivePolicyValidationErrors",
        path: "effectivePolicyValidationErrors",
        kind: &T_EFFECTIVE_POLICY_VALIDATION_ERRORS,
    },
];
/// `ListEffectivePolicyValidationErrorsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListEffectivePolicyValidationErrorsResponse {
    /// `AccountId`
    pub account_id: Option<String>,
    /// `PolicyType`
    pub policy_type: Option<String>,
    /// `Path`
    pub path: Option<String>,
    /// `EvaluationTimestamp`
    pub evaluation_timestamp: Option<Timestamp>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `EffectivePolicyValidationErrors`
    pub effective_policy_validation_errors: Option<Vec<EffectivePolicyValidationError>>,
}
impl Record for ListEffectivePolicyValidationErrorsResponse {
    const MEMBERS: &'static [Member] = &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_id: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[0]),
            policy_type: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[1]),
            path: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[2]),
            evaluation_timestamp: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[3]),
            next_token: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[4]),
            effective_policy_validation_errors: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[0], self.account_id.as_ref());
        write_optional(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[1], self.policy_type.as_ref());
        write_optional(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[2], self.path.as_ref());
        write_optional(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[3], self.evaluation_timestamp.as_ref());
        write_optional(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[4], self.next_token.as_ref());
        write_optional(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[5], self.effective_policy_validation_errors.as_ref());
    }
}
static LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "Filter", wire: "Filter", path: "filter", kind: &Type::FREE },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListHandshakesForAccountRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListHandshakesForAccountRequest {
    /// `Filter`
    pub filter: Option<HandshakeFilter>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListHandshakesForAccountRequest {
    const MEMBERS: &'static [Member] = &LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            filter: from.optional(&LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS[0], self.filter.as_ref());
        write_optional(to, &LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Handshakes", wire: "Handshakes", path: "handshakes", kind: &T_HANDSHAKES },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListHandshakesForAccountResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListHandshakesForAccountResponse {
    /// `Handshakes`
    pub handshakes: Option<Vec<Handshake>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListHandshakesForAccountResponse {
    const MEMBERS: &'static [Member] = &LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            handshakes: from.optional(&LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE_MEMBERS[0], self.handshakes.as_ref());
        write_optional(to, &LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "Filter", wire: "Filter", path: "filter", kind: &Type::FREE },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListHandshakesForOrganizationRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListHandshakesForOrganizationRequest {
    /// `Filter`
    pub filter: Option<HandshakeFilter>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListHandshakesForOrganizationRequest {
    const MEMBERS: &'static [Member] = &LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            filter: from.optional(&LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS[0], self.filter.as_ref());
        write_optional(to, &LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Handshakes", wire: "Handshakes", path: "handshakes", kind: &T_HANDSHAKES },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListHandshakesForOrganizationResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListHandshakesForOrganizationResponse {
    /// `Handshakes`
    pub handshakes: Option<Vec<Handshake>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListHandshakesForOrganizationResponse {
    const MEMBERS: &'static [Member] = &LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            handshakes: from.optional(&LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE_MEMBERS[0], self.handshakes.as_ref());
        write_optional(to, &LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "Type", wire: "Type", path: "type", kind: &T_RESPONSIBILITY_TRANSFER_TYPE },
    Member { name: "Id", wire: "Id", path: "id", kind: &T_RESPONSIBILITY_TRANSFER_ID },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListInboundResponsibilityTransfersRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInboundResponsibilityTransfersRequest {
    /// `Type`
    pub r#type: String,
    /// `Id`
    pub id: Option<String>,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListInboundResponsibilityTransfersRequest {
    const MEMBERS: &'static [Member] = &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            r#type: from.required(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[0]),
            id: from.optional(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[1]),
            next_token: from.optional(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[2]),
            max_results: from.optional(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[0], &self.r#type);
        write_optional(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[1], self.id.as_ref());
        write_optional(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[2], self.next_token.as_ref());
        write_optional(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[3], self.max_results.as_ref());
    }
}
static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "ResponsibilityTransfers", wire: "ResponsibilityTransfers", path: "responsibilityTransfers", kind: &T_RESPONSIBILITY_TRANSFERS },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListInboundResponsibilityTransfersResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInboundResponsibilityTransfersResponse {
    /// `ResponsibilityTransfers`
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListInboundResponsibilityTransfersResponse {
    const MEMBERS: &'static [Member] = &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            responsibility_transfers: from.optional(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[0], self.responsibility_transfers.as_ref());
        write_optional(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "ParentId", wire: "ParentId", path: "parentId", kind: &T_PARENT_ID },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListOrganizationalUnitsForParentRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationalUnitsForParentRequest {
    /// `ParentId`
    pub parent_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListOrganizationalUnitsForParentRequest {
    const MEMBERS: &'static [Member] = &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            parent_id: from.required(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[0], &self.parent_id);
        write_optional(to, &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "OrganizationalUnits", wire: "OrganizationalUnits", path: "organizationalUnits", kind: &T_ORGANIZATIONAL_UNITS },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListOrganizationalUnitsForParentResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationalUnitsForParentResponse {
    /// `OrganizationalUnits`
    pub organizational_units: Option<Vec<OrganizationalUnit>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListOrganizationalUnitsForParentResponse {
    const MEMBERS: &'static [Member] = &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            organizational_units: from.optional(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS[0], self.organizational_units.as_ref());
        write_optional(to, &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "Type", wire: "Type", path: "type", kind: &T_RESPONSIBILITY_TRANSFER_TYPE },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListOutboundResponsibilityTransfersRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOutboundResponsibilityTransfersRequest {
    /// `Type`
    pub r#type: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListOutboundResponsibilityTransfersRequest {
    const MEMBERS: &'static [Member] = &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            r#type: from.required(&LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[0], &self.r#type);
        write_optional(to, &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "ResponsibilityTransfers", wire: "ResponsibilityTransfers", path: "responsibilityTransfers", kind: &T_RESPONSIBILITY_TRANSFERS },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListOutboundResponsibilityTransfersResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOutboundResponsibilityTransfersResponse {
    /// `ResponsibilityTransfers`
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListOutboundResponsibilityTransfersResponse {
    const MEMBERS: &'static [Member] = &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            responsibility_transfers: from.optional(&LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[0], self.responsibility_transfers.as_ref());
        write_optional(to, &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_PARENTS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "ChildId", wire: "ChildId", path: "childId", kind: &T_CHILD_ID },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListParentsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListParentsRequest {
    /// `ChildId`
    pub child_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListParentsRequest {
    const MEMBERS: &'static [Member] = &LIST_PARENTS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            child_id: from.required(&LIST_PARENTS_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_PARENTS_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_PARENTS_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_PARENTS_REQUEST_MEMBERS[0], &self.child_id);
        write_optional(to, &LIST_PARENTS_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_PARENTS_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_PARENTS_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Parents", wire: "Parents", path: "parents", kind: &T_PARENTS },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListParentsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListParentsResponse {
    /// `Parents`
    pub parents: Option<Vec<Parent>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListParentsResponse {
    const MEMBERS: &'static [Member] = &LIST_PARENTS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { parents: from.optional(&LIST_PARENTS_RESPONSE_MEMBERS[0]), next_token: from.optional(&LIST_PARENTS_RESPONSE_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_PARENTS_RESPONSE_MEMBERS[0], self.parents.as_ref());
        write_optional(to, &LIST_PARENTS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "TargetId", wire: "TargetId", path: "targetId", kind: &T_POLICY_TARGET_ID },
    Member { name: "Filter", wire: "Filter", path: "filter", kind: &T_POLICY_TYPE },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListPoliciesForTargetRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesForTargetRequest {
    /// `TargetId`
    pub target_id: String,
    /// `Filter`
    pub filter: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListPoliciesForTargetRequest {
    const MEMBERS: &'static [Member] = &LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            target_id: from.required(&LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS[0]),
            filter: from.required(&LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS[1]),
            next_token: from.optional(&LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS[2]),
            max_results: from.optional(&LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS[0], &self.target_id);
        write_required(to, &LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS[1], &self.filter);
        write_optional(to, &LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS[2], self.next_token.as_ref());
        write_optional(to, &LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS[3], self.max_results.as_ref());
    }
}
static LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Policies", wire: "Policies", path: "policies", kind: &T_POLICIES },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListPoliciesForTargetResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesForTargetResponse {
    /// `Policies`
    pub policies: Option<Vec<PolicySummary>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListPoliciesForTargetResponse {
    const MEMBERS: &'static [Member] = &LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policies: from.optional(&LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS[0], self.policies.as_ref());
        write_optional(to, &LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_POLICIES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "Filter", wire: "Filter", path: "filter", kind: &T_POLICY_TYPE },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListPoliciesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesRequest {
    /// `Filter`
    pub filter: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListPoliciesRequest {
    const MEMBERS: &'static [Member] = &LIST_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            filter: from.required(&LIST_POLICIES_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_POLICIES_REQUEST_MEMBERS[0], &self.filter);
        write_optional(to, &LIST_POLICIES_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_POLICIES_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_POLICIES_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Policies", wire: "Policies", path: "policies", kind: &T_POLICIES },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListPoliciesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPoliciesResponse {
    /// `Policies`
    pub policies: Option<Vec<PolicySummary>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListPoliciesResponse {
    const MEMBERS: &'static [Member] = &LIST_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policies: from.optional(&LIST_POLICIES_RESPONSE_MEMBERS[0]), next_token: from.optional(&LIST_POLICIES_RESPONSE_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_RESPONSE_MEMBERS[0], self.policies.as_ref());
        write_optional(to, &LIST_POLICIES_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_ROOTS_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListRootsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRootsRequest {
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListRootsRequest {
    const MEMBERS: &'static [Member] = &LIST_ROOTS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { next_token: from.optional(&LIST_ROOTS_REQUEST_MEMBERS[0]), max_results: from.optional(&LIST_ROOTS_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ROOTS_REQUEST_MEMBERS[0], self.next_token.as_ref());
        write_optional(to, &LIST_ROOTS_REQUEST_MEMBERS[1], self.max_results.as_ref());
    }
}
static LIST_ROOTS_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Roots", wire: "Roots", path: "roots", kind: &T_ROOTS },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListRootsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRootsResponse {
    /// `Roots`
    pub roots: Option<Vec<Root>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListRootsResponse {
    const MEMBERS: &'static [Member] = &LIST_ROOTS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { roots: from.optional(&LIST_ROOTS_RESPONSE_MEMBERS[0]), next_token: from.optional(&LIST_ROOTS_RESPONSE_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ROOTS_RESPONSE_MEMBERS[0], self.roots.as_ref());
        write_optional(to, &LIST_ROOTS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "ResourceId", wire: "ResourceId", path: "resourceId", kind: &T_TAGGABLE_RESOURCE_ID },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListTagsForResourceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceRequest {
    /// `ResourceId`
    pub resource_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListTagsForResourceRequest {
    const MEMBERS: &'static [Member] = &LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            resource_id: from.required(&LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS[0], &self.resource_id);
        write_optional(to, &LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAGS },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListTagsForResourceResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTagsForResourceResponse {
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListTagsForResourceResponse {
    const MEMBERS: &'static [Member] = &LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tags: from.optional(&LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS[0], self.tags.as_ref());
        write_optional(to, &LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_POLICY_ID },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
    Member { name: "MaxResults", wire: "MaxResults", path: "maxResults", kind: &T_MAX_RESULTS },
];
/// `ListTargetsForPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTargetsForPolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
    /// `NextToken`
    pub next_token: Option<String>,
    /// `MaxResults`
    pub max_results: Option<i32>,
}
impl Record for ListTargetsForPolicyRequest {
    const MEMBERS: &'static [Member] = &LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_id: from.required(&LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS[0], &self.policy_id);
        write_optional(to, &LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
static LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "Targets", wire: "Targets", path: "targets", kind: &T_POLICY_TARGETS },
    Member { name: "NextToken", wire: "NextToken", path: "nextToken", kind: &T_NEXT_TOKEN },
];
/// `ListTargetsForPolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListTargetsForPolicyResponse {
    /// `Targets`
    pub targets: Option<Vec<PolicyTargetSummary>>,
    /// `NextToken`
    pub next_token: Option<String>,
}
impl Record for ListTargetsForPolicyResponse {
    const MEMBERS: &'static [Member] = &LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            targets: from.optional(&LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS[0]),
            next_token: from.optional(&LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS[0], self.targets.as_ref());
        write_optional(to, &LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
static T_MAX_RESULTS: Type =
    Type { min: Some(1), max: Some(20), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static MOVE_ACCOUNT_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID },
    Member { name: "SourceParentId", wire: "SourceParentId", path: "sourceParentId", kind: &T_PARENT_ID },
    Member { name: "DestinationParentId", wire: "DestinationParentId", path: "destinationParentId", kind: &T_PARENT_ID },
];
/// `MoveAccountRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MoveAccountRequest {
    /// `AccountId`
    pub account_id: String,
    /// `SourceParentId`
    pub source_parent_id: String,
    /// `DestinationParentId`
    pub destination_parent_id: String,
}
impl Record for MoveAccountRequest {
    const MEMBERS: &'static [Member] = &MOVE_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_id: from.required(&MOVE_ACCOUNT_REQUEST_MEMBERS[0]),
            source_parent_id: from.required(&MOVE_ACCOUNT_REQUEST_MEMBERS[1]),
            destination_parent_id: from.required(&MOVE_ACCOUNT_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &MOVE_ACCOUNT_REQUEST_MEMBERS[0], &self.account_id);
        write_required(to, &MOVE_ACCOUNT_REQUEST_MEMBERS[1], &self.source_parent_id);
        write_required(to, &MOVE_ACCOUNT_REQUEST_MEMBERS[2], &self.destination_parent_id);
    }
}
static T_NEXT_TOKEN: Type =
    Type { min: None, max: Some(100000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static ORGANIZATION_MEMBERS: [Member; 7] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_ORGANIZATION_ID },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ORGANIZATION_ARN },
    Member { name: "FeatureSet", wire: "FeatureSet", path: "featureSet", kind: &T_ORGANIZATION_FEATURE_SET },
    Member { name: "MasterAccountArn", wire: "MasterAccountArn", path: "masterAccountArn", kind: &T_ACCOUNT_ARN },
    Member { name: "MasterAccountId", wire: "MasterAccountId", path: "masterAccountId", kind: &T_ACCOUNT_ID },
    Member { name: "MasterAccountEmail", wire: "MasterAccountEmail", path: "masterAccountEmail", kind: &T_EMAIL },
    Member { name: "AvailablePolicyTypes", wire: "AvailablePolicyTypes", path: "availablePolicyTypes", kind: &T_POLICY_TYPES },
];
/// `Organization`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Organization {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `FeatureSet`
    pub feature_set: Option<String>,
    /// `MasterAccountArn`
    pub master_account_arn: Option<String>,
    /// `MasterAccountId`
    pub master_account_id: Option<String>,
    /// `MasterAccountEmail`
    pub master_account_email: Option<SecretText>,
    /// `AvailablePolicyTypes`
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
}
impl Record for Organization {
    const MEMBERS: &'static [Member] = &ORGANIZATION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            id: from.optional(&ORGANIZATION_MEMBERS[0]),
            arn: from.optional(&ORGANIZATION_MEMBERS[1]),
            feature_set: from.optional(&ORGANIZATION_MEMBERS[2]),
            master_account_arn: from.optional(&ORGANIZATION_MEMBERS[3]),
            master_account_id: from.optional(&ORGANIZATION_MEMBERS[4]),
            master_account_email: from.optional(&ORGANIZATION_MEMBERS[5]),
            available_policy_types: from.optional(&ORGANIZATION_MEMBERS[6]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ORGANIZATION_MEMBERS[0], self.id.as_ref());
        write_optional(to, &ORGANIZATION_MEMBERS[1], self.arn.as_ref());
        write_optional(to, &ORGANIZATION_MEMBERS[2], self.feature_set.as_ref());
        write_optional(to, &ORGANIZATION_MEMBERS[3], self.master_account_arn.as_ref());
        write_optional(to, &ORGANIZATION_MEMBERS[4], self.master_account_id.as_ref());
        write_optional(to, &ORGANIZATION_MEMBERS[5], self.master_account_email.as_ref());
        write_optional(to, &ORGANIZATION_MEMBERS[6], self.available_policy_types.as_ref());
    }
}
static P_ORGANIZATION_ARN: Pattern = Pattern::expression("^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}");
static T_ORGANIZATION_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_ORGANIZATION_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ORGANIZATION_FEATURE_SET: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ALL", "CONSOLIDATED_BILLING"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ORGANIZATION_ID: Pattern = Pattern::expression("^o-[a-z0-9]{10,32}$");
static T_ORGANIZATION_ID: Type =
    Type { min: None, max: None, pattern: Some(&P_ORGANIZATION_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static ORGANIZATIONAL_UNIT_MEMBERS: [Member; 4] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_ORGANIZATIONAL_UNIT_ID },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ORGANIZATIONAL_UNIT_ARN },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_ORGANIZATIONAL_UNIT_NAME },
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH },
];
/// `OrganizationalUnit`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationalUnit {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `Path`
    pub path: Option<String>,
}
impl Record for OrganizationalUnit {
    const MEMBERS: &'static [Member] = &ORGANIZATIONAL_UNIT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            id: from.optional(&ORGANIZATIONAL_UNIT_MEMBERS[0]),
            arn: from.optional(&ORGANIZATIONAL_UNIT_MEMBERS[1]),
            name: from.optional(&ORGANIZATIONAL_UNIT_MEMBERS[2]),
            path: from.optional(&ORGANIZATIONAL_UNIT_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ORGANIZATIONAL_UNIT_MEMBERS[0], self.id.as_ref());
        write_optional(to, &ORGANIZATIONAL_UNIT_MEMBERS[1], self.arn.as_ref());
        write_optional(to, &ORGANIZATIONAL_UNIT_MEMBERS[2], self.name.as_ref());
        write_optional(to, &ORGANIZATIONAL_UNIT_MEMBERS[3], self.path.as_ref());
    }
}
static P_ORGANIZATIONAL_UNIT_ARN: Pattern =
    Pattern::expression("^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}");
static T_ORGANIZATIONAL_UNIT_ARN: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_ORGANIZATIONAL_UNIT_ARN),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_ORGANIZATIONAL_UNIT_ID: Pattern = Pattern::expression("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$");
static T_ORGANIZATIONAL_UNIT_ID: Type = Type {
    min: None,
    max: Some(68),
    pattern: Some(&P_ORGANIZATIONAL_UNIT_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_ORGANIZATIONAL_UNIT_NAME: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ORGANIZATIONAL_UNITS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static PARENT_MEMBERS: [Member; 2] =
    [Member { name: "Id", wire: "Id", path: "id", kind: &T_PARENT_ID }, Member { name: "Type", wire: "Type", path: "type", kind: &T_PARENT_TYPE }];
/// `Parent`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Parent {
    /// `Id`
    pub id: Option<String>,
    /// `Type`
    pub r#type: Option<String>,
}
impl Record for Parent {
    const MEMBERS: &'static [Member] = &PARENT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { id: from.optional(&PARENT_MEMBERS[0]), r#type: from.optional(&PARENT_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &PARENT_MEMBERS[0], self.id.as_ref());
        write_optional(to, &PARENT_MEMBERS[1], self.r#type.as_ref());
    }
}
static P_PARENT_ID: Pattern = Pattern::expression("^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$");
static T_PARENT_ID: Type =
    Type { min: None, max: Some(100), pattern: Some(&P_PARENT_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_PARENT_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ROOT", "ORGANIZATIONAL_UNIT"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_PARENTS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_PATH: Pattern = Pattern::expression("^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/\\d{12})*)\\/");
static T_PATH: Type =
    Type { min: None, max: None, pattern: Some(&P_PATH), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_PATH_TO_ERROR: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_PATHS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_PATH), key: None, item_name: "member", sensitive: false };
static T_POLICIES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static POLICY_MEMBERS: [Member; 2] = [
    Member { name: "PolicySummary", wire: "PolicySummary", path: "policySummary", kind: &Type::FREE },
    Member { name: "Content", wire: "Content", path: "content", kind: &T_POLICY_CONTENT },
];
/// `Policy`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Policy {
    /// `PolicySummary`
    pub policy_summary: Option<PolicySummary>,
    /// `Content`
    pub content: Option<String>,
}
impl Record for Policy {
    const MEMBERS: &'static [Member] = &POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_summary: from.optional(&POLICY_MEMBERS[0]), content: from.optional(&POLICY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_MEMBERS[0], self.policy_summary.as_ref());
        write_optional(to, &POLICY_MEMBERS[1], self.content.as_ref());
    }
}
static P_POLICY_ARN: Pattern = Pattern::expression(
    "^(arn:aws:organizations::\\d{12}:policy\\/o-[a-z0-9]{10,32}\\/[0-9a-z_]+\\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\\/[0-9a-z_]+\\/p-[0-9a-zA-Z_]{10,128})",
);
static T_POLICY_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_POLICY_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_POLICY_CONTENT: Type =
    Type { min: Some(1), max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_POLICY_DESCRIPTION: Type =
    Type { min: None, max: Some(512), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_POLICY_ID: Pattern = Pattern::expression("^p-[0-9a-zA-Z_]{8,128}$");
static T_POLICY_ID: Type =
    Type { min: None, max: Some(130), pattern: Some(&P_POLICY_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_POLICY_IDS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_POLICY_ID), key: None, item_name: "member", sensitive: false };
static T_POLICY_NAME: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static POLICY_SUMMARY_MEMBERS: [Member; 6] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_POLICY_ID },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_POLICY_ARN },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_POLICY_NAME },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_POLICY_DESCRIPTION },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_POLICY_TYPE },
    Member { name: "AwsManaged", wire: "AwsManaged", path: "awsManaged", kind: &T_AWS_MANAGED_POLICY },
];
/// `PolicySummary`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicySummary {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `Type`
    pub r#type: Option<String>,
    /// `AwsManaged`
    pub aws_managed: Option<bool>,
}
impl Record for PolicySummary {
    const MEMBERS: &'static [Member] = &POLICY_SUMMARY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            id: from.optional(&POLICY_SUMMARY_MEMBERS[0]),
            arn: from.optional(&POLICY_SUMMARY_MEMBERS[1]),
            name: from.optional(&POLICY_SUMMARY_MEMBERS[2]),
            description: from.optional(&POLICY_SUMMARY_MEMBERS[3]),
            r#type: from.optional(&POLICY_SUMMARY_MEMBERS[4]),
            aws_managed: from.optional(&POLICY_SUMMARY_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_SUMMARY_MEMBERS[0], self.id.as_ref());
        write_optional(to, &POLICY_SUMMARY_MEMBERS[1], self.arn.as_ref());
        write_optional(to, &POLICY_SUMMARY_MEMBERS[2], self.name.as_ref());
        write_optional(to, &POLICY_SUMMARY_MEMBERS[3], self.description.as_ref());
        write_optional(to, &POLICY_SUMMARY_MEMBERS[4], self.r#type.as_ref());
        write_optional(to, &POLICY_SUMMARY_MEMBERS[5], self.aws_managed.as_ref());
    }
}
static P_POLICY_TARGET_ID: Pattern = Pattern::expression("^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$");
static T_POLICY_TARGET_ID: Type =
    Type { min: None, max: Some(100), pattern: Some(&P_POLICY_TARGET_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static POLICY_TARGET_SUMMARY_MEMBERS: [Member; 4] = [
    Member { name: "TargetId", wire: "TargetId", path: "targetId", kind: &T_POLICY_TARGET_ID },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_GENERIC_ARN },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_TARGET_NAME },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_TARGET_TYPE },
];
/// `PolicyTargetSummary`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyTargetSummary {
    /// `TargetId`
    pub target_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `Type`
    pub r#type: Option<String>,
}
impl Record for PolicyTargetSummary {
    const MEMBERS: &'static [Member] = &POLICY_TARGET_SUMMARY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            target_id: from.optional(&POLICY_TARGET_SUMMARY_MEMBERS[0]),
            arn: from.optional(&POLICY_TARGET_SUMMARY_MEMBERS[1]),
            name: from.optional(&POLICY_TARGET_SUMMARY_MEMBERS[2]),
            r#type: from.optional(&POLICY_TARGET_SUMMARY_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_TARGET_SUMMARY_MEMBERS[0], self.target_id.as_ref());
        write_optional(to, &POLICY_TARGET_SUMMARY_MEMBERS[1], self.arn.as_ref());
        write_optional(to, &POLICY_TARGET_SUMMARY_MEMBERS[2], self.name.as_ref());
        write_optional(to, &POLICY_TARGET_SUMMARY_MEMBERS[3], self.r#type.as_ref());
    }
}
static T_POLICY_TARGETS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_POLICY_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &[
        "SERVICE_CONTROL_POLICY",
        "RESOURCE_CONTROL_POLICY",
        "TAG_POLICY",
        "BACKUP_POLICY",
        "AISERVICES_OPT_OUT_POLICY",
        "CHATBOT_POLICY",
        "DECLARATIVE_POLICY_EC2",
        "SECURITYHUB_POLICY",
        "SECURITYHUB_CSPM_POLICY",
        "INSPECTOR_POLICY",
        "UPGRADE_ROLLOUT_POLICY",
        "BEDROCK_POLICY",
        "S3_POLICY",
        "NETWORK_SECURITY_DIRECTOR_POLICY",
        "GUARDDUTY_POLICY",
    ],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_POLICY_TYPE_STATUS: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ENABLED", "PENDING_ENABLE", "PENDING_DISABLE"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static POLICY_TYPE_SUMMARY_MEMBERS: [Member; 2] = [
    Member { name: "Type", wire: "Type", path: "type", kind: &T_POLICY_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_POLICY_TYPE_STATUS },
];
/// `PolicyTypeSummary`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyTypeSummary {
    /// `Type`
    pub r#type: Option<String>,
    /// `Status`
    pub status: Option<String>,
}
impl Record for PolicyTypeSummary {
    const MEMBERS: &'static [Member] = &POLICY_TYPE_SUMMARY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { r#type: from.optional(&POLICY_TYPE_SUMMARY_MEMBERS[0]), status: from.optional(&POLICY_TYPE_SUMMARY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_TYPE_SUMMARY_MEMBERS[0], self.r#type.as_ref());
        write_optional(to, &POLICY_TYPE_SUMMARY_MEMBERS[1], self.status.as_ref());
    }
}
static T_POLICY_TYPES: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static PUT_RESOURCE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "Content", wire: "Content", path: "content", kind: &T_RESOURCE_POLICY_CONTENT },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAGS },
];
/// `PutResourcePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyRequest {
    /// `Content`
    pub content: String,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for PutResourcePolicyRequest {
    const MEMBERS: &'static [Member] = &PUT_RESOURCE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { content: from.required(&PUT_RESOURCE_POLICY_REQUEST_MEMBERS[0]), tags: from.optional(&PUT_RESOURCE_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_RESOURCE_POLICY_REQUEST_MEMBERS[0], &self.content);
        write_optional(to, &PUT_RESOURCE_POLICY_REQUEST_MEMBERS[1], self.tags.as_ref());
    }
}
static PUT_RESOURCE_POLICY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ResourcePolicy", wire: "ResourcePolicy", path: "resourcePolicy", kind: &Type::FREE }];
/// `PutResourcePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    /// `ResourcePolicy`
    pub resource_policy: Option<ResourcePolicy>,
}
impl Record for PutResourcePolicyResponse {
    const MEMBERS: &'static [Member] = &PUT_RESOURCE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resource_policy: from.optional(&PUT_RESOURCE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &PUT_RESOURCE_POLICY_RESPONSE_MEMBERS[0], self.resource_policy.as_ref());
    }
}
static REGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID },
    Member { name: "ServicePrincipal", wire: "ServicePrincipal", path: "servicePrincipal", kind: &T_SERVICE_PRINCIPAL },
];
/// `RegisterDelegatedAdministratorRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterDelegatedAdministratorRequest {
    /// `AccountId`
    pub account_id: String,
    /// `ServicePrincipal`
    pub service_principal: String,
}
impl Record for RegisterDelegatedAdministratorRequest {
    const MEMBERS: &'static [Member] = &REGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_id: from.required(&REGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS[0]),
            service_principal: from.required(&REGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS[0], &self.account_id);
        write_required(to, &REGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS[1], &self.service_principal);
    }
}
static REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID }];
/// `RemoveAccountFromOrganizationRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveAccountFromOrganizationRequest {
    /// `AccountId`
    pub account_id: String,
}
impl Record for RemoveAccountFromOrganizationRequest {
    const MEMBERS: &'static [Member] = &REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account_id: from.required(&REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_MEMBERS[0], &self.account_id);
    }
}
static RESOURCE_POLICY_MEMBERS: [Member; 2] = [
    Member { name: "ResourcePolicySummary", wire: "ResourcePolicySummary", path: "resourcePolicySummary", kind: &Type::FREE },
    Member { name: "Content", wire: "Content", path: "content", kind: &T_RESOURCE_POLICY_CONTENT },
];
/// `ResourcePolicy`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicy {
    /// `ResourcePolicySummary`
    pub resource_policy_summary: Option<ResourcePolicySummary>,
    /// `Content`
    pub content: Option<String>,
}
impl Record for ResourcePolicy {
    const MEMBERS: &'static [Member] = &RESOURCE_POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resource_policy_summary: from.optional(&RESOURCE_POLICY_MEMBERS[0]), content: from.optional(&RESOURCE_POLICY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &RESOURCE_POLICY_MEMBERS[0], self.resource_policy_summary.as_ref());
        write_optional(to, &RESOURCE_POLICY_MEMBERS[1], self.content.as_ref());
    }
}
static P_RESOURCE_POLICY_ARN: Pattern =
    Pattern::expression("^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:resourcepolicy\\/o-[a-z0-9]{10,32}\\/rp-[0-9a-zA-Z_]{4,128}");
static T_RESOURCE_POLICY_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_RESOURCE_POLICY_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_RESOURCE_POLICY_CONTENT: Type =
    Type { min: Some(1), max: Some(40000), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_RESOURCE_POLICY_ID: Pattern = Pattern::expression("^rp-[0-9a-zA-Z_]{4,128}$");
static T_RESOURCE_POLICY_ID: Type = Type {
    min: None,
    max: Some(131),
    pattern: Some(&P_RESOURCE_POLICY_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static RESOURCE_POLICY_SUMMARY_MEMBERS: [Member; 2] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_RESOURCE_POLICY_ID },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_RESOURCE_POLICY_ARN },
];
/// `ResourcePolicySummary`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResourcePolicySummary {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
}
impl Record for ResourcePolicySummary {
    const MEMBERS: &'static [Member] = &RESOURCE_POLICY_SUMMARY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { id: from.optional(&RESOURCE_POLICY_SUMMARY_MEMBERS[0]), arn: from.optional(&RESOURCE_POLICY_SUMMARY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &RESOURCE_POLICY_SUMMARY_MEMBERS[0], self.id.as_ref());
        write_optional(to, &RESOURCE_POLICY_SUMMARY_MEMBERS[1], self.arn.as_ref());
    }
}
static RESPONSIBILITY_TRANSFER_MEMBERS: [Member; 10] = [
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_RESPONSIBILITY_TRANSFER_ARN },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_RESPONSIBILITY_TRANSFER_NAME },
    Member { name: "Id", wire: "Id", path: "id", kind: &T_RESPONSIBILITY_TRANSFER_ID },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_RESPONSIBILITY_TRANSFER_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_RESPONSIBILITY_TRANSFER_STATUS },
    Member { name: "Source", wire: "Source", path: "source", kind: &Type::FREE },
    Member { name: "Target", wire: "Target", path: "target", kind: &Type::FREE },
    Member { name: "StartTimestamp", wire: "StartTimestamp", path: "startTimestamp", kind: &T_TIMESTAMP },
    Member { name: "EndTimestamp", wire: "EndTimestamp", path: "endTimestamp", kind: &T_TIMESTAMP },
    Member { name: "ActiveHandshakeId", wire: "ActiveHandshakeId", path: "activeHandshakeId", kind: &T_HANDSHAKE_ID },
];
/// `ResponsibilityTransfer`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponsibilityTransfer {
    /// `Arn`
    pub arn: Option<String>,
    /// `Name`
    pub name: Option<SecretText>,
    /// `Id`
    pub id: Option<String>,
    /// `Type`
    pub r#type: Option<String>,
    /// `Status`
    pub status: Option<String>,
    /// `Source`
    pub source: Option<TransferParticipant>,
    /// `Target`
    pub target: Option<TransferParticipant>,
    /// `StartTimestamp`
    pub start_timestamp: Option<Timestamp>,
    /// `EndTimestamp`
    pub end_timestamp: Option<Timestamp>,
    /// `ActiveHandshakeId`
    pub active_handshake_id: Option<String>,
}
impl Record for ResponsibilityTransfer {
    const MEMBERS: &'static [Member] = &RESPONSIBILITY_TRANSFER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            arn: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[0]),
            name: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[1]),
            id: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[2]),
            r#type: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[3]),
            status: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[4]),
            source: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[5]),
            target: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[6]),
            start_timestamp: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[7]),
            end_timestamp: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[8]),
            active_handshake_id: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[9]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &RESPONSIBILITY_TRANSFER_MEMBERS[0], self.arn.as_ref());
        write_optional(to, &RESPONSIBILITY_TRANSFER_MEMBERS[1], self.name.as_ref());
        write_optional(to, &RESPONSIBILITY_TRANSFER_MEMBERS[2], self.id.as_ref());
        write_optional(to, &RESPONSIBILITY_TRANSFER_MEMBERS[3], self.r#type.as_ref());
        write_optional(to, &RESPONSIBILITY_TRANSFER_MEMBERS[4], self.status.as_ref());
        write_optional(to, &RESPONSIBILITY_TRANSFER_MEMBERS[5], self.source.as_ref());
        write_optional(to, &RESPONSIBILITY_TRANSFER_MEMBERS[6], self.target.as_ref());
        write_optional(to, &RESPONSIBILITY_TRANSFER_MEMBERS[7], self.start_timestamp.as_ref());
        write_optional(to, &RESPONSIBILITY_TRANSFER_MEMBERS[8], self.end_timestamp.as_ref());
        write_optional(to, &RESPONSIBILITY_TRANSFER_MEMBERS[9], self.active_handshake_id.as_ref());
    }
}
static P_RESPONSIBILITY_TRANSFER_ARN: Pattern = Pattern::expression(
    "^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:transfer\\/o-[a-z0-9]{10,32}\\/(billing)\\/(inbound|outbound)\\/rt-[0-9a-z]{8,32}$",
);
static T_RESPONSIBILITY_TRANSFER_ARN: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_RESPONSIBILITY_TRANSFER_ARN),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_RESPONSIBILITY_TRANSFER_ID: Pattern = Pattern::expression("^rt-[0-9a-z]{8,32}$");
static T_RESPONSIBILITY_TRANSFER_ID: Type = Type {
    min: None,
    max: None,
    pattern: Some(&P_RESPONSIBILITY_TRANSFER_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static P_RESPONSIBILITY_TRANSFER_NAME: Pattern = Pattern::class("^[ -~]+$", &[Class::Range(' ', '~')], true);
static T_RESPONSIBILITY_TRANSFER_NAME: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_RESPONSIBILITY_TRANSFER_NAME),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: true,
};
static T_RESPONSIBILITY_TRANSFER_STATUS: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["REQUESTED", "DECLINED", "CANCELED", "EXPIRED", "ACCEPTED", "WITHDRAWN"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_RESPONSIBILITY_TRANSFER_TYPE: Type =
    Type { min: None, max: None, pattern: None, values: &["BILLING"], item: None, key: None, item_name: "member", sensitive: false };
static T_RESPONSIBILITY_TRANSFERS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_ROLE_NAME: Pattern = Pattern::expression("[\\w+=,.@-]{1,64}");
static T_ROLE_NAME: Type =
    Type { min: None, max: Some(64), pattern: Some(&P_ROLE_NAME), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static ROOT_MEMBERS: [Member; 4] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_ROOT_ID },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ROOT_ARN },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_ROOT_NAME },
    Member { name: "PolicyTypes", wire: "PolicyTypes", path: "policyTypes", kind: &T_POLICY_TYPES },
];
/// `Root`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Root {
    /// `Id`
    pub id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Name`
    pub name: Option<String>,
    /// `PolicyTypes`
    pub policy_types: Option<Vec<PolicyTypeSummary>>,
}
impl Record for Root {
    const MEMBERS: &'static [Member] = &ROOT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            id: from.optional(&ROOT_MEMBERS[0]),
            arn: from.optional(&ROOT_MEMBERS[1]),
            name: from.optional(&ROOT_MEMBERS[2]),
            policy_types: from.optional(&ROOT_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ROOT_MEMBERS[0], self.id.as_ref());
        write_optional(to, &ROOT_MEMBERS[1], self.arn.as_ref());
        write_optional(to, &ROOT_MEMBERS[2], self.name.as_ref());
        write_optional(to, &ROOT_MEMBERS[3], self.policy_types.as_ref());
    }
}
static P_ROOT_ARN: Pattern = Pattern::expression("^arn:aws:organizations::\\d{12}:root\\/o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}");
static T_ROOT_ARN: Type =
    Type { min: None, max: None, pattern: Some(&P_ROOT_ARN), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_ROOT_ID: Pattern = Pattern::expression("^r-[0-9a-z]{4,32}$");
static T_ROOT_ID: Type =
    Type { min: None, max: Some(34), pattern: Some(&P_ROOT_ID), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ROOT_NAME: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_ROOTS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static P_SERVICE_PRINCIPAL: Pattern = Pattern::class(
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
static T_SERVICE_PRINCIPAL: Type = Type {
    min: Some(1),
    max: Some(128),
    pattern: Some(&P_SERVICE_PRINCIPAL),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static TAG_MEMBERS: [Member; 2] =
    [Member { name: "Key", wire: "Key", path: "key", kind: &T_TAG_KEY }, Member { name: "Value", wire: "Value", path: "value", kind: &T_TAG_VALUE }];
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
static P_TAG_KEY: Pattern = Pattern::class(
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
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
static T_TAG_KEY: Type =
    Type { min: Some(1), max: Some(128), pattern: Some(&P_TAG_KEY), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_TAG_KEYS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&T_TAG_KEY), key: None, item_name: "member", sensitive: false };
static TAG_RESOURCE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "ResourceId", wire: "ResourceId", path: "resourceId", kind: &T_TAGGABLE_RESOURCE_ID },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAGS },
];
/// `TagResourceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TagResourceRequest {
    /// `ResourceId`
    pub resource_id: String,
    /// `Tags`
    pub tags: Vec<Tag>,
}
impl Record for TagResourceRequest {
    const MEMBERS: &'static [Member] = &TAG_RESOURCE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resource_id: from.required(&TAG_RESOURCE_REQUEST_MEMBERS[0]), tags: from.required(&TAG_RESOURCE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_RESOURCE_REQUEST_MEMBERS[0], &self.resource_id);
        write_required(to, &TAG_RESOURCE_REQUEST_MEMBERS[1], &self.tags);
    }
}
static P_TAG_VALUE: Pattern = Pattern::class(
    "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$",
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
static T_TAG_VALUE: Type =
    Type { min: Some(0), max: Some(256), pattern: Some(&P_TAG_VALUE), values: &[], item: None, key: None, item_name: "member", sensitive: false };
static P_TAGGABLE_RESOURCE_ID: Pattern = Pattern::expression(
    "^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$",
);
static T_TAGGABLE_RESOURCE_ID: Type = Type {
    min: None,
    max: Some(130),
    pattern: Some(&P_TAGGABLE_RESOURCE_ID),
    values: &[],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static T_TAGS: Type =
    Type { min: None, max: None, pattern: None, values: &[], item: Some(&Type::FREE), key: None, item_name: "member", sensitive: false };
static T_TARGET_NAME: Type =
    Type { min: Some(1), max: Some(128), pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static T_TARGET_TYPE: Type = Type {
    min: None,
    max: None,
    pattern: None,
    values: &["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"],
    item: None,
    key: None,
    item_name: "member",
    sensitive: false,
};
static TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_RESPONSIBILITY_TRANSFER_ID },
    Member { name: "EndTimestamp", wire: "EndTimestamp", path: "endTimestamp", kind: &T_TIMESTAMP },
];
/// `TerminateResponsibilityTransferRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TerminateResponsibilityTransferRequest {
    /// `Id`
    pub id: String,
    /// `EndTimestamp`
    pub end_timestamp: Option<Timestamp>,
}
impl Record for TerminateResponsibilityTransferRequest {
    const MEMBERS: &'static [Member] = &TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            id: from.required(&TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[0]),
            end_timestamp: from.optional(&TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[0], &self.id);
        write_optional(to, &TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[1], self.end_timestamp.as_ref());
    }
}
static TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ResponsibilityTransfer", wire: "ResponsibilityTransfer", path: "responsibilityTransfer", kind: &Type::FREE }];
/// `TerminateResponsibilityTransferResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TerminateResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}
impl Record for TerminateResponsibilityTransferResponse {
    const MEMBERS: &'static [Member] = &TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { responsibility_transfer: from.optional(&TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0], self.responsibility_transfer.as_ref());
    }
}
static T_TIMESTAMP: Type = Type { min: None, max: None, pattern: None, values: &[], item: None, key: None, item_name: "member", sensitive: false };
static TRANSFER_PARTICIPANT_MEMBERS: [Member; 2] = [
    Member { name: "ManagementAccountId", wire: "ManagementAccountId", path: "managementAccountId", kind: &T_ACCOUNT_ID },
    Member { name: "ManagementAccountEmail", wire: "ManagementAccountEmail", path: "managementAccountEmail", kind: &T_EMAIL },
];
/// `TransferParticipant`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TransferParticipant {
    /// `ManagementAccountId`
    pub management_account_id: Option<String>,
    /// `ManagementAccountEmail`
    pub management_account_email: Option<SecretText>,
}
impl Record for TransferParticipant {
    const MEMBERS: &'static [Member] = &TRANSFER_PARTICIPANT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            management_account_id: from.optional(&TRANSFER_PARTICIPANT_MEMBERS[0]),
            management_account_email: from.optional(&TRANSFER_PARTICIPANT_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &TRANSFER_PARTICIPANT_MEMBERS[0], self.management_account_id.as_ref());
        write_optional(to, &TRANSFER_PARTICIPANT_MEMBERS[1], self.management_account_email.as_ref());
    }
}
static UNTAG_RESOURCE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "ResourceId", wire: "ResourceId", path: "resourceId", kind: &T_TAGGABLE_RESOURCE_ID },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEYS },
];
/// `UntagResourceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagResourceRequest {
    /// `ResourceId`
    pub resource_id: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagResourceRequest {
    const MEMBERS: &'static [Member] = &UNTAG_RESOURCE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resource_id: from.required(&UNTAG_RESOURCE_REQUEST_MEMBERS[0]), tag_keys: from.required(&UNTAG_RESOURCE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_RESOURCE_REQUEST_MEMBERS[0], &self.resource_id);
        write_required(to, &UNTAG_RESOURCE_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
static UPDATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "OrganizationalUnitId", wire: "OrganizationalUnitId", path: "organizationalUnitId", kind: &T_ORGANIZATIONAL_UNIT_ID },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_ORGANIZATIONAL_UNIT_NAME },
];
/// `UpdateOrganizationalUnitRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOrganizationalUnitRequest {
    /// `OrganizationalUnitId`
    pub organizational_unit_id: String,
    /// `Name`
    pub name: Option<String>,
}
impl Record for UpdateOrganizationalUnitRequest {
    const MEMBERS: &'static [Member] = &UPDATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            organizational_unit_id: from.required(&UPDATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0]),
            name: from.optional(&UPDATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0], &self.organizational_unit_id);
        write_optional(to, &UPDATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[1], self.name.as_ref());
    }
}
static UPDATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "OrganizationalUnit", wire: "OrganizationalUnit", path: "organizationalUnit", kind: &Type::FREE }];
/// `UpdateOrganizationalUnitResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOrganizationalUnitResponse {
    /// `OrganizationalUnit`
    pub organizational_unit: Option<OrganizationalUnit>,
}
impl Record for UpdateOrganizationalUnitResponse {
    const MEMBERS: &'static [Member] = &UPDATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organizational_unit: from.optional(&UPDATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0], self.organizational_unit.as_ref());
    }
}
static UPDATE_POLICY_REQUEST_MEMBERS: [Member; 4] = [
    Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_POLICY_ID },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_POLICY_NAME },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_POLICY_DESCRIPTION },
    Member { name: "Content", wire: "Content", path: "content", kind: &T_POLICY_CONTENT },
];
/// `UpdatePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
    /// `Name`
    pub name: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `Content`
    pub content: Option<String>,
}
impl Record for UpdatePolicyRequest {
    const MEMBERS: &'static [Member] = &UPDATE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_id: from.required(&UPDATE_POLICY_REQUEST_MEMBERS[0]),
            name: from.optional(&UPDATE_POLICY_REQUEST_MEMBERS[1]),
            description: from.optional(&UPDATE_POLICY_REQUEST_MEMBERS[2]),
            content: from.optional(&UPDATE_POLICY_REQUEST_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_POLICY_REQUEST_MEMBERS[0], &self.policy_id);
        write_optional(to, &UPDATE_POLICY_REQUEST_MEMBERS[1], self.name.as_ref());
        write_optional(to, &UPDATE_POLICY_REQUEST_MEMBERS[2], self.description.as_ref());
        write_optional(to, &UPDATE_POLICY_REQUEST_MEMBERS[3], self.content.as_ref());
    }
}
static UPDATE_POLICY_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Policy", wire: "Policy", path: "policy", kind: &Type::FREE }];
/// `UpdatePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}
impl Record for UpdatePolicyResponse {
    const MEMBERS: &'static [Member] = &UPDATE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy: from.optional(&UPDATE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_POLICY_RESPONSE_MEMBERS[0], self.policy.as_ref());
    }
}
static UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "Id", wire: "Id", path: "id", kind: &T_RESPONSIBILITY_TRANSFER_ID },
    Member { name: "Name", wire: "Name", path: "name", kind: &T_RESPONSIBILITY_TRANSFER_NAME },
];
/// `UpdateResponsibilityTransferRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateResponsibilityTransferRequest {
    /// `Id`
    pub id: String,
    /// `Name`
    pub name: SecretText,
}
impl Record for UpdateResponsibilityTransferRequest {
    const MEMBERS: &'static [Member] = &UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            id: from.required(&UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[0]),
            name: from.required(&UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[0], &self.id);
        write_required(to, &UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[1], &self.name);
    }
}
static UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ResponsibilityTransfer", wire: "ResponsibilityTransfer", path: "responsibilityTransfer", kind: &Type::FREE }];
/// `UpdateResponsibilityTransferResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}
impl Record for UpdateResponsibilityTransferResponse {
    const MEMBERS: &'static [Member] = &UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { responsibility_transfer: from.optional(&UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0], self.responsibility_transfer.as_ref());
    }
}
record_value!(
    AcceptHandshakeRequest,
    AcceptHandshakeResponse,
    Account,
    AttachPolicyRequest,
    CancelHandshakeRequest,
    CancelHandshakeResponse,
    Child,
    CloseAccountRequest,
    CreateAccountRequest,
    CreateAccountResponse,
    CreateAccountStatus,
    CreateGovCloudAccountRequest,
    CreateGovCloudAccountResponse,
    CreateOrganizationRequest,
    CreateOrganizationResponse,
    CreateOrganizationalUnitRequest,
    CreateOrganizationalUnitResponse,
    CreatePolicyRequest,
    CreatePolicyResponse,
    DeclineHandshakeRequest,
    DeclineHandshakeResponse,
    DelegatedAdministrator,
    DelegatedService,
    DeleteOrganizationalUnitRequest,
    DeletePolicyRequest,
    DeregisterDelegatedAdministratorRequest,
    DescribeAccountRequest,
    DescribeAccountResponse,
    DescribeCreateAccountStatusRequest,
    DescribeCreateAccountStatusResponse,
    DescribeEffectivePolicyRequest,
    DescribeEffectivePolicyResponse,
    DescribeHandshakeRequest,
    DescribeHandshakeResponse,
    DescribeOrganizationResponse,
    DescribeOrganizationalUnitRequest,
    DescribeOrganizationalUnitResponse,
    DescribePolicyRequest,
    DescribePolicyResponse,
    DescribeResourcePolicyResponse,
    DescribeResponsibilityTransferRequest,
    DescribeResponsibilityTransferResponse,
    DetachPolicyRequest,
    DisableAWSServiceAccessRequest,
    DisablePolicyTypeRequest,
    DisablePolicyTypeResponse,
    EffectivePolicy,
    EffectivePolicyValidationError,
    EnableAWSServiceAccessRequest,
    EnableAllFeaturesRequest,
    EnableAllFeaturesResponse,
    EnablePolicyTypeRequest,
    EnablePolicyTypeResponse,
    EnabledServicePrincipal,
    Handshake,
    HandshakeFilter,
    HandshakeParty,
    HandshakeResource,
    InviteAccountToOrganizationRequest,
    InviteAccountToOrganizationResponse,
    InviteOrganizationToTransferResponsibilityRequest,
    InviteOrganizationToTransferResponsibilityResponse,
    ListAWSServiceAccessForOrganizationRequest,
    ListAWSServiceAccessForOrganizationResponse,
    ListAccountsForParentRequest,
    ListAccountsForParentResponse,
    ListAccountsRequest,
    ListAccountsResponse,
    ListAccountsWithInvalidEffectivePolicyRequest,
    ListAccountsWithInvalidEffectivePolicyResponse,
    ListChildrenRequest,
    ListChildrenResponse,
    ListCreateAccountStatusRequest,
    ListCreateAccountStatusResponse,
    ListDelegatedAdministratorsRequest,
    ListDelegatedAdministratorsResponse,
    ListDelegatedServicesForAccountRequest,
    ListDelegatedServicesForAccountResponse,
    ListEffectivePolicyValidationErrorsRequest,
    ListEffectivePolicyValidationErrorsResponse,
    ListHandshakesForAccountRequest,
    ListHandshakesForAccountResponse,
    ListHandshakesForOrganizationRequest,
    ListHandshakesForOrganizationResponse,
    ListInboundResponsibilityTransfersRequest,
    ListInboundResponsibilityTransfersResponse,
    ListOrganizationalUnitsForParentRequest,
    ListOrganizationalUnitsForParentResponse,
    ListOutboundResponsibilityTransfersRequest,
    ListOutboundResponsibilityTransfersResponse,
    ListParentsRequest,
    ListParentsResponse,
    ListPoliciesForTargetRequest,
    ListPoliciesForTargetResponse,
    ListPoliciesRequest,
    ListPoliciesResponse,
    ListRootsRequest,
    ListRootsResponse,
    ListTagsForResourceRequest,
    ListTagsForResourceResponse,
    ListTargetsForPolicyRequest,
    ListTargetsForPolicyResponse,
    MoveAccountRequest,
    Organization,
    OrganizationalUnit,
    Parent,
    Policy,
    PolicySummary,
    PolicyTargetSummary,
    PolicyTypeSummary,
    PutResourcePolicyRequest,
    PutResourcePolicyResponse,
    RegisterDelegatedAdministratorRequest,
    RemoveAccountFromOrganizationRequest,
    ResourcePolicy,
    ResourcePolicySummary,
    ResponsibilityTransfer,
    Root,
    Tag,
    TagResourceRequest,
    TerminateResponsibilityTransferRequest,
    TerminateResponsibilityTransferResponse,
    TransferParticipant,
    UntagResourceRequest,
    UpdateOrganizationalUnitRequest,
    UpdateOrganizationalUnitResponse,
    UpdatePolicyRequest,
    UpdatePolicyResponse,
    UpdateResponsibilityTransferRequest,
    UpdateResponsibilityTransferResponse
);
