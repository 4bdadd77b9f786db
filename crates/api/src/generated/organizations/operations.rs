//! Generated from `descriptions/`; do not edit.

#![allow(unused_imports)]

use super::{actions::*, *};
use crate::{
    model::{ActionRow, ErrorRow, OperationModel, TrailResource},
    shape::{Nothing, Operation},
};

static M_ACCEPT_HANDSHAKE: OperationModel = OperationModel {
    name: "AcceptHandshake",
    signed: true,
    read_only: false,
    wrapper: Some("AcceptHandshakeResponse"),
    actions: &[A_ACCEPT_HANDSHAKE],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccessDeniedForDependencyException", status: 400, shape: "AccessDeniedForDependencyException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "HandshakeAlreadyInStateException", status: 400, shape: "HandshakeAlreadyInStateException" },
        ErrorRow { code: "HandshakeConstraintViolationException", status: 400, shape: "HandshakeConstraintViolationException" },
        ErrorRow { code: "HandshakeNotFoundException", status: 400, shape: "HandshakeNotFoundException" },
        ErrorRow { code: "InvalidHandshakeTransitionException", status: 400, shape: "InvalidHandshakeTransitionException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "MasterCannotLeaveOrganizationException", status: 400, shape: "MasterCannotLeaveOrganizationException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ACCEPT_HANDSHAKE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AcceptHandshake`.
#[derive(Debug)]
pub struct AcceptHandshake;
impl Operation for AcceptHandshake {
    type Input = AcceptHandshakeRequest;
    type Output = AcceptHandshakeResponse;
    const MODEL: &'static OperationModel = &M_ACCEPT_HANDSHAKE;
}
static M_ATTACH_POLICY: OperationModel = OperationModel {
    name: "AttachPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ATTACH_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "DuplicatePolicyAttachmentException", status: 400, shape: "DuplicatePolicyAttachmentException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "PolicyChangesInProgressException", status: 400, shape: "PolicyChangesInProgressException" },
        ErrorRow { code: "PolicyNotFoundException", status: 400, shape: "PolicyNotFoundException" },
        ErrorRow { code: "PolicyTypeNotEnabledException", status: 400, shape: "PolicyTypeNotEnabledException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TargetNotFoundException", status: 400, shape: "TargetNotFoundException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ATTACH_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `AttachPolicy`.
#[derive(Debug)]
pub struct AttachPolicy;
impl Operation for AttachPolicy {
    type Input = AttachPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ATTACH_POLICY;
}
static M_CANCEL_HANDSHAKE: OperationModel = OperationModel {
    name: "CancelHandshake",
    signed: true,
    read_only: false,
    wrapper: Some("CancelHandshakeResponse"),
    actions: &[A_CANCEL_HANDSHAKE],
    errors: &[
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "HandshakeAlreadyInStateException", status: 400, shape: "HandshakeAlreadyInStateException" },
        ErrorRow { code: "HandshakeNotFoundException", status: 400, shape: "HandshakeNotFoundException" },
        ErrorRow { code: "InvalidHandshakeTransitionException", status: 400, shape: "InvalidHandshakeTransitionException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CANCEL_HANDSHAKE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CancelHandshake`.
#[derive(Debug)]
pub struct CancelHandshake;
impl Operation for CancelHandshake {
    type Input = CancelHandshakeRequest;
    type Output = CancelHandshakeResponse;
    const MODEL: &'static OperationModel = &M_CANCEL_HANDSHAKE;
}
static M_CLOSE_ACCOUNT: OperationModel = OperationModel {
    name: "CloseAccount",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_CLOSE_ACCOUNT],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccountAlreadyClosedException", status: 400, shape: "AccountAlreadyClosedException" },
        ErrorRow { code: "AccountNotFoundException", status: 400, shape: "AccountNotFoundException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConflictException", status: 400, shape: "ConflictException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CLOSE_ACCOUNT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CloseAccount`.
#[derive(Debug)]
pub struct CloseAccount;
impl Operation for CloseAccount {
    type Input = CloseAccountRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_CLOSE_ACCOUNT;
}
static M_CREATE_ACCOUNT: OperationModel = OperationModel {
    name: "CreateAccount",
    signed: true,
    read_only: false,
    wrapper: Some("CreateAccountResponse"),
    actions: &[A_CREATE_ACCOUNT, ActionRow { when: Some("Tags"), ..A_TAG_RESOURCE }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "FinalizingOrganizationException", status: 400, shape: "FinalizingOrganizationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_ACCOUNT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateAccount`.
#[derive(Debug)]
pub struct CreateAccount;
impl Operation for CreateAccount {
    type Input = CreateAccountRequest;
    type Output = CreateAccountResponse;
    const MODEL: &'static OperationModel = &M_CREATE_ACCOUNT;
}
static M_CREATE_GOV_CLOUD_ACCOUNT: OperationModel = OperationModel {
    name: "CreateGovCloudAccount",
    signed: true,
    read_only: false,
    wrapper: Some("CreateGovCloudAccountResponse"),
    actions: &[A_CREATE_GOV_CLOUD_ACCOUNT, ActionRow { when: Some("Tags"), ..A_TAG_RESOURCE }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "FinalizingOrganizationException", status: 400, shape: "FinalizingOrganizationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateGovCloudAccount`.
#[derive(Debug)]
pub struct CreateGovCloudAccount;
impl Operation for CreateGovCloudAccount {
    type Input = CreateGovCloudAccountRequest;
    type Output = CreateGovCloudAccountResponse;
    const MODEL: &'static OperationModel = &M_CREATE_GOV_CLOUD_ACCOUNT;
}
static M_CREATE_ORGANIZATION: OperationModel = OperationModel {
    name: "CreateOrganization",
    signed: true,
    read_only: false,
    wrapper: Some("CreateOrganizationResponse"),
    actions: &[A_CREATE_ORGANIZATION],
    errors: &[
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccessDeniedForDependencyException", status: 400, shape: "AccessDeniedForDependencyException" },
        ErrorRow { code: "AlreadyInOrganizationException", status: 400, shape: "AlreadyInOrganizationException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_ORGANIZATION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateOrganization`.
#[derive(Debug)]
pub struct CreateOrganization;
impl Operation for CreateOrganization {
    type Input = CreateOrganizationRequest;
    type Output = CreateOrganizationResponse;
    const MODEL: &'static OperationModel = &M_CREATE_ORGANIZATION;
}
static M_CREATE_ORGANIZATIONAL_UNIT: OperationModel = OperationModel {
    name: "CreateOrganizationalUnit",
    signed: true,
    read_only: false,
    wrapper: Some("CreateOrganizationalUnitResponse"),
    actions: &[A_CREATE_ORGANIZATIONAL_UNIT, ActionRow { when: Some("Tags"), ..A_TAG_RESOURCE }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "DuplicateOrganizationalUnitException", status: 400, shape: "DuplicateOrganizationalUnitException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ParentNotFoundException", status: 400, shape: "ParentNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `CreateOrganizationalUnit`.
#[derive(Debug)]
pub struct CreateOrganizationalUnit;
impl Operation for CreateOrganizationalUnit {
    type Input = CreateOrganizationalUnitRequest;
    type Output = CreateOrganizationalUnitResponse;
    const MODEL: &'static OperationModel = &M_CREATE_ORGANIZATIONAL_UNIT;
}
static M_CREATE_POLICY: OperationModel = OperationModel {
    name: "CreatePolicy",
    signed: true,
    read_only: false,
    wrapper: Some("CreatePolicyResponse"),
    actions: &[A_CREATE_POLICY, ActionRow { when: Some("Tags"), ..A_TAG_RESOURCE }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "DuplicatePolicyException", status: 400, shape: "DuplicatePolicyException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "MalformedPolicyDocumentException", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "PolicyTypeNotAvailableForOrganizationException", status: 400, shape: "PolicyTypeNotAvailableForOrganizationException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
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
static M_DECLINE_HANDSHAKE: OperationModel = OperationModel {
    name: "DeclineHandshake",
    signed: true,
    read_only: false,
    wrapper: Some("DeclineHandshakeResponse"),
    actions: &[A_DECLINE_HANDSHAKE],
    errors: &[
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "HandshakeAlreadyInStateException", status: 400, shape: "HandshakeAlreadyInStateException" },
        ErrorRow { code: "HandshakeNotFoundException", status: 400, shape: "HandshakeNotFoundException" },
        ErrorRow { code: "InvalidHandshakeTransitionException", status: 400, shape: "InvalidHandshakeTransitionException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DECLINE_HANDSHAKE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeclineHandshake`.
#[derive(Debug)]
pub struct DeclineHandshake;
impl Operation for DeclineHandshake {
    type Input = DeclineHandshakeRequest;
    type Output = DeclineHandshakeResponse;
    const MODEL: &'static OperationModel = &M_DECLINE_HANDSHAKE;
}
static M_DELETE_ORGANIZATION: OperationModel = OperationModel {
    name: "DeleteOrganization",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_ORGANIZATION],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "OrganizationNotEmptyException", status: 400, shape: "OrganizationNotEmptyException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `DeleteOrganization`.
#[derive(Debug)]
pub struct DeleteOrganization;
impl Operation for DeleteOrganization {
    type Input = Nothing;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ORGANIZATION;
}
static M_DELETE_ORGANIZATIONAL_UNIT: OperationModel = OperationModel {
    name: "DeleteOrganizationalUnit",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_ORGANIZATIONAL_UNIT],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "OrganizationalUnitNotEmptyException", status: 400, shape: "OrganizationalUnitNotEmptyException" },
        ErrorRow { code: "OrganizationalUnitNotFoundException", status: 400, shape: "OrganizationalUnitNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DELETE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeleteOrganizationalUnit`.
#[derive(Debug)]
pub struct DeleteOrganizationalUnit;
impl Operation for DeleteOrganizationalUnit {
    type Input = DeleteOrganizationalUnitRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_ORGANIZATIONAL_UNIT;
}
static M_DELETE_POLICY: OperationModel = OperationModel {
    name: "DeletePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "PolicyInUseException", status: 400, shape: "PolicyInUseException" },
        ErrorRow { code: "PolicyNotFoundException", status: 400, shape: "PolicyNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
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
static M_DELETE_RESOURCE_POLICY: OperationModel = OperationModel {
    name: "DeleteResourcePolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DELETE_RESOURCE_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "ResourcePolicyNotFoundException", status: 400, shape: "ResourcePolicyNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `DeleteResourcePolicy`.
#[derive(Debug)]
pub struct DeleteResourcePolicy;
impl Operation for DeleteResourcePolicy {
    type Input = Nothing;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DELETE_RESOURCE_POLICY;
}
static M_DEREGISTER_DELEGATED_ADMINISTRATOR: OperationModel = OperationModel {
    name: "DeregisterDelegatedAdministrator",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DEREGISTER_DELEGATED_ADMINISTRATOR],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccountNotFoundException", status: 400, shape: "AccountNotFoundException" },
        ErrorRow { code: "AccountNotRegisteredException", status: 400, shape: "AccountNotRegisteredException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DeregisterDelegatedAdministrator`.
#[derive(Debug)]
pub struct DeregisterDelegatedAdministrator;
impl Operation for DeregisterDelegatedAdministrator {
    type Input = DeregisterDelegatedAdministratorRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DEREGISTER_DELEGATED_ADMINISTRATOR;
}
static M_DESCRIBE_ACCOUNT: OperationModel = OperationModel {
    name: "DescribeAccount",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeAccountResponse"),
    actions: &[A_DESCRIBE_ACCOUNT],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccountNotFoundException", status: 400, shape: "AccountNotFoundException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DESCRIBE_ACCOUNT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DescribeAccount`.
#[derive(Debug)]
pub struct DescribeAccount;
impl Operation for DescribeAccount {
    type Input = DescribeAccountRequest;
    type Output = DescribeAccountResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_ACCOUNT;
}
static M_DESCRIBE_CREATE_ACCOUNT_STATUS: OperationModel = OperationModel {
    name: "DescribeCreateAccountStatus",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeCreateAccountStatusResponse"),
    actions: &[A_DESCRIBE_CREATE_ACCOUNT_STATUS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "CreateAccountStatusNotFoundException", status: 400, shape: "CreateAccountStatusNotFoundException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DescribeCreateAccountStatus`.
#[derive(Debug)]
pub struct DescribeCreateAccountStatus;
impl Operation for DescribeCreateAccountStatus {
    type Input = DescribeCreateAccountStatusRequest;
    type Output = DescribeCreateAccountStatusResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_CREATE_ACCOUNT_STATUS;
}
static M_DESCRIBE_EFFECTIVE_POLICY: OperationModel = OperationModel {
    name: "DescribeEffectivePolicy",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeEffectivePolicyResponse"),
    actions: &[A_DESCRIBE_EFFECTIVE_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "EffectivePolicyNotFoundException", status: 400, shape: "EffectivePolicyNotFoundException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TargetNotFoundException", status: 400, shape: "TargetNotFoundException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DescribeEffectivePolicy`.
#[derive(Debug)]
pub struct DescribeEffectivePolicy;
impl Operation for DescribeEffectivePolicy {
    type Input = DescribeEffectivePolicyRequest;
    type Output = DescribeEffectivePolicyResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_EFFECTIVE_POLICY;
}
static M_DESCRIBE_HANDSHAKE: OperationModel = OperationModel {
    name: "DescribeHandshake",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeHandshakeResponse"),
    actions: &[A_DESCRIBE_HANDSHAKE],
    errors: &[
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "HandshakeNotFoundException", status: 400, shape: "HandshakeNotFoundException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DESCRIBE_HANDSHAKE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DescribeHandshake`.
#[derive(Debug)]
pub struct DescribeHandshake;
impl Operation for DescribeHandshake {
    type Input = DescribeHandshakeRequest;
    type Output = DescribeHandshakeResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_HANDSHAKE;
}
static M_DESCRIBE_ORGANIZATION: OperationModel = OperationModel {
    name: "DescribeOrganization",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeOrganizationResponse"),
    actions: &[A_DESCRIBE_ORGANIZATION],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `DescribeOrganization`.
#[derive(Debug)]
pub struct DescribeOrganization;
impl Operation for DescribeOrganization {
    type Input = Nothing;
    type Output = DescribeOrganizationResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_ORGANIZATION;
}
static M_DESCRIBE_ORGANIZATIONAL_UNIT: OperationModel = OperationModel {
    name: "DescribeOrganizationalUnit",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeOrganizationalUnitResponse"),
    actions: &[A_DESCRIBE_ORGANIZATIONAL_UNIT],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "OrganizationalUnitNotFoundException", status: 400, shape: "OrganizationalUnitNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DescribeOrganizationalUnit`.
#[derive(Debug)]
pub struct DescribeOrganizationalUnit;
impl Operation for DescribeOrganizationalUnit {
    type Input = DescribeOrganizationalUnitRequest;
    type Output = DescribeOrganizationalUnitResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_ORGANIZATIONAL_UNIT;
}
static M_DESCRIBE_POLICY: OperationModel = OperationModel {
    name: "DescribePolicy",
    signed: true,
    read_only: true,
    wrapper: Some("DescribePolicyResponse"),
    actions: &[A_DESCRIBE_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "PolicyNotFoundException", status: 400, shape: "PolicyNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DESCRIBE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DescribePolicy`.
#[derive(Debug)]
pub struct DescribePolicy;
impl Operation for DescribePolicy {
    type Input = DescribePolicyRequest;
    type Output = DescribePolicyResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_POLICY;
}
static M_DESCRIBE_RESOURCE_POLICY: OperationModel = OperationModel {
    name: "DescribeResourcePolicy",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeResourcePolicyResponse"),
    actions: &[A_DESCRIBE_RESOURCE_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "ResourcePolicyNotFoundException", status: 400, shape: "ResourcePolicyNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `DescribeResourcePolicy`.
#[derive(Debug)]
pub struct DescribeResourcePolicy;
impl Operation for DescribeResourcePolicy {
    type Input = Nothing;
    type Output = DescribeResourcePolicyResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_RESOURCE_POLICY;
}
static M_DESCRIBE_RESPONSIBILITY_TRANSFER: OperationModel = OperationModel {
    name: "DescribeResponsibilityTransfer",
    signed: true,
    read_only: true,
    wrapper: Some("DescribeResponsibilityTransferResponse"),
    actions: &[A_DESCRIBE_RESPONSIBILITY_TRANSFER],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ResponsibilityTransferNotFoundException", status: 400, shape: "ResponsibilityTransferNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DescribeResponsibilityTransfer`.
#[derive(Debug)]
pub struct DescribeResponsibilityTransfer;
impl Operation for DescribeResponsibilityTransfer {
    type Input = DescribeResponsibilityTransferRequest;
    type Output = DescribeResponsibilityTransferResponse;
    const MODEL: &'static OperationModel = &M_DESCRIBE_RESPONSIBILITY_TRANSFER;
}
static M_DETACH_POLICY: OperationModel = OperationModel {
    name: "DetachPolicy",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DETACH_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "PolicyChangesInProgressException", status: 400, shape: "PolicyChangesInProgressException" },
        ErrorRow { code: "PolicyNotAttachedException", status: 400, shape: "PolicyNotAttachedException" },
        ErrorRow { code: "PolicyNotFoundException", status: 400, shape: "PolicyNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TargetNotFoundException", status: 400, shape: "TargetNotFoundException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DETACH_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DetachPolicy`.
#[derive(Debug)]
pub struct DetachPolicy;
impl Operation for DetachPolicy {
    type Input = DetachPolicyRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DETACH_POLICY;
}
static M_DISABLE_AWS_SERVICE_ACCESS: OperationModel = OperationModel {
    name: "DisableAWSServiceAccess",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_DISABLE_AWS_SERVICE_ACCESS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DISABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DisableAWSServiceAccess`.
#[derive(Debug)]
pub struct DisableAWSServiceAccess;
impl Operation for DisableAWSServiceAccess {
    type Input = DisableAWSServiceAccessRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_DISABLE_AWS_SERVICE_ACCESS;
}
static M_DISABLE_POLICY_TYPE: OperationModel = OperationModel {
    name: "DisablePolicyType",
    signed: true,
    read_only: false,
    wrapper: Some("DisablePolicyTypeResponse"),
    actions: &[A_DISABLE_POLICY_TYPE],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "PolicyChangesInProgressException", status: 400, shape: "PolicyChangesInProgressException" },
        ErrorRow { code: "PolicyTypeNotEnabledException", status: 400, shape: "PolicyTypeNotEnabledException" },
        ErrorRow { code: "RootNotFoundException", status: 400, shape: "RootNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &DISABLE_POLICY_TYPE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `DisablePolicyType`.
#[derive(Debug)]
pub struct DisablePolicyType;
impl Operation for DisablePolicyType {
    type Input = DisablePolicyTypeRequest;
    type Output = DisablePolicyTypeResponse;
    const MODEL: &'static OperationModel = &M_DISABLE_POLICY_TYPE;
}
static M_ENABLE_AWS_SERVICE_ACCESS: OperationModel = OperationModel {
    name: "EnableAWSServiceAccess",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_ENABLE_AWS_SERVICE_ACCESS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ENABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `EnableAWSServiceAccess`.
#[derive(Debug)]
pub struct EnableAWSServiceAccess;
impl Operation for EnableAWSServiceAccess {
    type Input = EnableAWSServiceAccessRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_ENABLE_AWS_SERVICE_ACCESS;
}
static M_ENABLE_ALL_FEATURES: OperationModel = OperationModel {
    name: "EnableAllFeatures",
    signed: true,
    read_only: false,
    wrapper: Some("EnableAllFeaturesResponse"),
    actions: &[A_ENABLE_ALL_FEATURES],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "HandshakeConstraintViolationException", status: 400, shape: "HandshakeConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ENABLE_ALL_FEATURES_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `EnableAllFeatures`.
#[derive(Debug)]
pub struct EnableAllFeatures;
impl Operation for EnableAllFeatures {
    type Input = EnableAllFeaturesRequest;
    type Output = EnableAllFeaturesResponse;
    const MODEL: &'static OperationModel = &M_ENABLE_ALL_FEATURES;
}
static M_ENABLE_POLICY_TYPE: OperationModel = OperationModel {
    name: "EnablePolicyType",
    signed: true,
    read_only: false,
    wrapper: Some("EnablePolicyTypeResponse"),
    actions: &[A_ENABLE_POLICY_TYPE],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "PolicyChangesInProgressException", status: 400, shape: "PolicyChangesInProgressException" },
        ErrorRow { code: "PolicyTypeAlreadyEnabledException", status: 400, shape: "PolicyTypeAlreadyEnabledException" },
        ErrorRow { code: "PolicyTypeNotAvailableForOrganizationException", status: 400, shape: "PolicyTypeNotAvailableForOrganizationException" },
        ErrorRow { code: "RootNotFoundException", status: 400, shape: "RootNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &ENABLE_POLICY_TYPE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `EnablePolicyType`.
#[derive(Debug)]
pub struct EnablePolicyType;
impl Operation for EnablePolicyType {
    type Input = EnablePolicyTypeRequest;
    type Output = EnablePolicyTypeResponse;
    const MODEL: &'static OperationModel = &M_ENABLE_POLICY_TYPE;
}
static M_INVITE_ACCOUNT_TO_ORGANIZATION: OperationModel = OperationModel {
    name: "InviteAccountToOrganization",
    signed: true,
    read_only: false,
    wrapper: Some("InviteAccountToOrganizationResponse"),
    actions: &[A_INVITE_ACCOUNT_TO_ORGANIZATION, ActionRow { when: Some("Tags"), ..A_TAG_RESOURCE }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccountOwnerNotVerifiedException", status: 400, shape: "AccountOwnerNotVerifiedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "DuplicateHandshakeException", status: 400, shape: "DuplicateHandshakeException" },
        ErrorRow { code: "FinalizingOrganizationException", status: 400, shape: "FinalizingOrganizationException" },
        ErrorRow { code: "HandshakeConstraintViolationException", status: 400, shape: "HandshakeConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `InviteAccountToOrganization`.
#[derive(Debug)]
pub struct InviteAccountToOrganization;
impl Operation for InviteAccountToOrganization {
    type Input = InviteAccountToOrganizationRequest;
    type Output = InviteAccountToOrganizationResponse;
    const MODEL: &'static OperationModel = &M_INVITE_ACCOUNT_TO_ORGANIZATION;
}
static M_INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY: OperationModel = OperationModel {
    name: "InviteOrganizationToTransferResponsibility",
    signed: true,
    read_only: false,
    wrapper: Some("InviteOrganizationToTransferResponsibilityResponse"),
    actions: &[A_INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY, ActionRow { when: Some("Tags"), ..A_TAG_RESOURCE }],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "DuplicateHandshakeException", status: 400, shape: "DuplicateHandshakeException" },
        ErrorRow { code: "HandshakeConstraintViolationException", status: 400, shape: "HandshakeConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `InviteOrganizationToTransferResponsibility`.
#[derive(Debug)]
pub struct InviteOrganizationToTransferResponsibility;
impl Operation for InviteOrganizationToTransferResponsibility {
    type Input = InviteOrganizationToTransferResponsibilityRequest;
    type Output = InviteOrganizationToTransferResponsibilityResponse;
    const MODEL: &'static OperationModel = &M_INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY;
}
static M_LEAVE_ORGANIZATION: OperationModel = OperationModel {
    name: "LeaveOrganization",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_LEAVE_ORGANIZATION],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccountNotFoundException", status: 400, shape: "AccountNotFoundException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "MasterCannotLeaveOrganizationException", status: 400, shape: "MasterCannotLeaveOrganizationException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &[],
    rest: None,
};
/// The operation `LeaveOrganization`.
#[derive(Debug)]
pub struct LeaveOrganization;
impl Operation for LeaveOrganization {
    type Input = Nothing;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_LEAVE_ORGANIZATION;
}
static M_LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION: OperationModel = OperationModel {
    name: "ListAWSServiceAccessForOrganization",
    signed: true,
    read_only: true,
    wrapper: Some("ListAWSServiceAccessForOrganizationResponse"),
    actions: &[A_LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListAWSServiceAccessForOrganization`.
#[derive(Debug)]
pub struct ListAWSServiceAccessForOrganization;
impl Operation for ListAWSServiceAccessForOrganization {
    type Input = ListAWSServiceAccessForOrganizationRequest;
    type Output = ListAWSServiceAccessForOrganizationResponse;
    const MODEL: &'static OperationModel = &M_LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION;
}
static M_LIST_ACCOUNTS: OperationModel = OperationModel {
    name: "ListAccounts",
    signed: true,
    read_only: true,
    wrapper: Some("ListAccountsResponse"),
    actions: &[A_LIST_ACCOUNTS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ACCOUNTS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListAccounts`.
#[derive(Debug)]
pub struct ListAccounts;
impl Operation for ListAccounts {
    type Input = ListAccountsRequest;
    type Output = ListAccountsResponse;
    const MODEL: &'static OperationModel = &M_LIST_ACCOUNTS;
}
static M_LIST_ACCOUNTS_FOR_PARENT: OperationModel = OperationModel {
    name: "ListAccountsForParent",
    signed: true,
    read_only: true,
    wrapper: Some("ListAccountsForParentResponse"),
    actions: &[A_LIST_ACCOUNTS_FOR_PARENT],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ParentNotFoundException", status: 400, shape: "ParentNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListAccountsForParent`.
#[derive(Debug)]
pub struct ListAccountsForParent;
impl Operation for ListAccountsForParent {
    type Input = ListAccountsForParentRequest;
    type Output = ListAccountsForParentResponse;
    const MODEL: &'static OperationModel = &M_LIST_ACCOUNTS_FOR_PARENT;
}
static M_LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY: OperationModel = OperationModel {
    name: "ListAccountsWithInvalidEffectivePolicy",
    signed: true,
    read_only: true,
    wrapper: Some("ListAccountsWithInvalidEffectivePolicyResponse"),
    actions: &[A_LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "EffectivePolicyNotFoundException", status: 400, shape: "EffectivePolicyNotFoundException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListAccountsWithInvalidEffectivePolicy`.
#[derive(Debug)]
pub struct ListAccountsWithInvalidEffectivePolicy;
impl Operation for ListAccountsWithInvalidEffectivePolicy {
    type Input = ListAccountsWithInvalidEffectivePolicyRequest;
    type Output = ListAccountsWithInvalidEffectivePolicyResponse;
    const MODEL: &'static OperationModel = &M_LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY;
}
static M_LIST_CHILDREN: OperationModel = OperationModel {
    name: "ListChildren",
    signed: true,
    read_only: true,
    wrapper: Some("ListChildrenResponse"),
    actions: &[A_LIST_CHILDREN],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ParentNotFoundException", status: 400, shape: "ParentNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_CHILDREN_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListChildren`.
#[derive(Debug)]
pub struct ListChildren;
impl Operation for ListChildren {
    type Input = ListChildrenRequest;
    type Output = ListChildrenResponse;
    const MODEL: &'static OperationModel = &M_LIST_CHILDREN;
}
static M_LIST_CREATE_ACCOUNT_STATUS: OperationModel = OperationModel {
    name: "ListCreateAccountStatus",
    signed: true,
    read_only: true,
    wrapper: Some("ListCreateAccountStatusResponse"),
    actions: &[A_LIST_CREATE_ACCOUNT_STATUS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListCreateAccountStatus`.
#[derive(Debug)]
pub struct ListCreateAccountStatus;
impl Operation for ListCreateAccountStatus {
    type Input = ListCreateAccountStatusRequest;
    type Output = ListCreateAccountStatusResponse;
    const MODEL: &'static OperationModel = &M_LIST_CREATE_ACCOUNT_STATUS;
}
static M_LIST_DELEGATED_ADMINISTRATORS: OperationModel = OperationModel {
    name: "ListDelegatedAdministrators",
    signed: true,
    read_only: true,
    wrapper: Some("ListDelegatedAdministratorsResponse"),
    actions: &[A_LIST_DELEGATED_ADMINISTRATORS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListDelegatedAdministrators`.
#[derive(Debug)]
pub struct ListDelegatedAdministrators;
impl Operation for ListDelegatedAdministrators {
    type Input = ListDelegatedAdministratorsRequest;
    type Output = ListDelegatedAdministratorsResponse;
    const MODEL: &'static OperationModel = &M_LIST_DELEGATED_ADMINISTRATORS;
}
static M_LIST_DELEGATED_SERVICES_FOR_ACCOUNT: OperationModel = OperationModel {
    name: "ListDelegatedServicesForAccount",
    signed: true,
    read_only: true,
    wrapper: Some("ListDelegatedServicesForAccountResponse"),
    actions: &[A_LIST_DELEGATED_SERVICES_FOR_ACCOUNT],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccountNotFoundException", status: 400, shape: "AccountNotFoundException" },
        ErrorRow { code: "AccountNotRegisteredException", status: 400, shape: "AccountNotRegisteredException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListDelegatedServicesForAccount`.
#[derive(Debug)]
pub struct ListDelegatedServicesForAccount;
impl Operation for ListDelegatedServicesForAccount {
    type Input = ListDelegatedServicesForAccountRequest;
    type Output = ListDelegatedServicesForAccountResponse;
    const MODEL: &'static OperationModel = &M_LIST_DELEGATED_SERVICES_FOR_ACCOUNT;
}
static M_LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS: OperationModel = OperationModel {
    name: "ListEffectivePolicyValidationErrors",
    signed: true,
    read_only: true,
    wrapper: Some("ListEffectivePolicyValidationErrorsResponse"),
    actions: &[A_LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccountNotFoundException", status: 400, shape: "AccountNotFoundException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "EffectivePolicyNotFoundException", status: 400, shape: "EffectivePolicyNotFoundException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListEffectivePolicyValidationErrors`.
#[derive(Debug)]
pub struct ListEffectivePolicyValidationErrors;
impl Operation for ListEffectivePolicyValidationErrors {
    type Input = ListEffectivePolicyValidationErrorsRequest;
    type Output = ListEffectivePolicyValidationErrorsResponse;
    const MODEL: &'static OperationModel = &M_LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS;
}
static M_LIST_HANDSHAKES_FOR_ACCOUNT: OperationModel = OperationModel {
    name: "ListHandshakesForAccount",
    signed: true,
    read_only: true,
    wrapper: Some("ListHandshakesForAccountResponse"),
    actions: &[A_LIST_HANDSHAKES_FOR_ACCOUNT],
    errors: &[
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListHandshakesForAccount`.
#[derive(Debug)]
pub struct ListHandshakesForAccount;
impl Operation for ListHandshakesForAccount {
    type Input = ListHandshakesForAccountRequest;
    type Output = ListHandshakesForAccountResponse;
    const MODEL: &'static OperationModel = &M_LIST_HANDSHAKES_FOR_ACCOUNT;
}
static M_LIST_HANDSHAKES_FOR_ORGANIZATION: OperationModel = OperationModel {
    name: "ListHandshakesForOrganization",
    signed: true,
    read_only: true,
    wrapper: Some("ListHandshakesForOrganizationResponse"),
    actions: &[A_LIST_HANDSHAKES_FOR_ORGANIZATION],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListHandshakesForOrganization`.
#[derive(Debug)]
pub struct ListHandshakesForOrganization;
impl Operation for ListHandshakesForOrganization {
    type Input = ListHandshakesForOrganizationRequest;
    type Output = ListHandshakesForOrganizationResponse;
    const MODEL: &'static OperationModel = &M_LIST_HANDSHAKES_FOR_ORGANIZATION;
}
static M_LIST_INBOUND_RESPONSIBILITY_TRANSFERS: OperationModel = OperationModel {
    name: "ListInboundResponsibilityTransfers",
    signed: true,
    read_only: true,
    wrapper: Some("ListInboundResponsibilityTransfersResponse"),
    actions: &[A_LIST_INBOUND_RESPONSIBILITY_TRANSFERS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ResponsibilityTransferNotFoundException", status: 400, shape: "ResponsibilityTransferNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListInboundResponsibilityTransfers`.
#[derive(Debug)]
pub struct ListInboundResponsibilityTransfers;
impl Operation for ListInboundResponsibilityTransfers {
    type Input = ListInboundResponsibilityTransfersRequest;
    type Output = ListInboundResponsibilityTransfersResponse;
    const MODEL: &'static OperationModel = &M_LIST_INBOUND_RESPONSIBILITY_TRANSFERS;
}
static M_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT: OperationModel = OperationModel {
    name: "ListOrganizationalUnitsForParent",
    signed: true,
    read_only: true,
    wrapper: Some("ListOrganizationalUnitsForParentResponse"),
    actions: &[A_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ParentNotFoundException", status: 400, shape: "ParentNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListOrganizationalUnitsForParent`.
#[derive(Debug)]
pub struct ListOrganizationalUnitsForParent;
impl Operation for ListOrganizationalUnitsForParent {
    type Input = ListOrganizationalUnitsForParentRequest;
    type Output = ListOrganizationalUnitsForParentResponse;
    const MODEL: &'static OperationModel = &M_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT;
}
static M_LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS: OperationModel = OperationModel {
    name: "ListOutboundResponsibilityTransfers",
    signed: true,
    read_only: true,
    wrapper: Some("ListOutboundResponsibilityTransfersResponse"),
    actions: &[A_LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListOutboundResponsibilityTransfers`.
#[derive(Debug)]
pub struct ListOutboundResponsibilityTransfers;
impl Operation for ListOutboundResponsibilityTransfers {
    type Input = ListOutboundResponsibilityTransfersRequest;
    type Output = ListOutboundResponsibilityTransfersResponse;
    const MODEL: &'static OperationModel = &M_LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS;
}
static M_LIST_PARENTS: OperationModel = OperationModel {
    name: "ListParents",
    signed: true,
    read_only: true,
    wrapper: Some("ListParentsResponse"),
    actions: &[A_LIST_PARENTS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ChildNotFoundException", status: 400, shape: "ChildNotFoundException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_PARENTS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListParents`.
#[derive(Debug)]
pub struct ListParents;
impl Operation for ListParents {
    type Input = ListParentsRequest;
    type Output = ListParentsResponse;
    const MODEL: &'static OperationModel = &M_LIST_PARENTS;
}
static M_LIST_POLICIES: OperationModel = OperationModel {
    name: "ListPolicies",
    signed: true,
    read_only: true,
    wrapper: Some("ListPoliciesResponse"),
    actions: &[A_LIST_POLICIES],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
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
static M_LIST_POLICIES_FOR_TARGET: OperationModel = OperationModel {
    name: "ListPoliciesForTarget",
    signed: true,
    read_only: true,
    wrapper: Some("ListPoliciesForTargetResponse"),
    actions: &[A_LIST_POLICIES_FOR_TARGET],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TargetNotFoundException", status: 400, shape: "TargetNotFoundException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListPoliciesForTarget`.
#[derive(Debug)]
pub struct ListPoliciesForTarget;
impl Operation for ListPoliciesForTarget {
    type Input = ListPoliciesForTargetRequest;
    type Output = ListPoliciesForTargetResponse;
    const MODEL: &'static OperationModel = &M_LIST_POLICIES_FOR_TARGET;
}
static M_LIST_ROOTS: OperationModel = OperationModel {
    name: "ListRoots",
    signed: true,
    read_only: true,
    wrapper: Some("ListRootsResponse"),
    actions: &[A_LIST_ROOTS],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_ROOTS_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListRoots`.
#[derive(Debug)]
pub struct ListRoots;
impl Operation for ListRoots {
    type Input = ListRootsRequest;
    type Output = ListRootsResponse;
    const MODEL: &'static OperationModel = &M_LIST_ROOTS;
}
static M_LIST_TAGS_FOR_RESOURCE: OperationModel = OperationModel {
    name: "ListTagsForResource",
    signed: true,
    read_only: true,
    wrapper: Some("ListTagsForResourceResponse"),
    actions: &[A_LIST_TAGS_FOR_RESOURCE],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TargetNotFoundException", status: 400, shape: "TargetNotFoundException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListTagsForResource`.
#[derive(Debug)]
pub struct ListTagsForResource;
impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    const MODEL: &'static OperationModel = &M_LIST_TAGS_FOR_RESOURCE;
}
static M_LIST_TARGETS_FOR_POLICY: OperationModel = OperationModel {
    name: "ListTargetsForPolicy",
    signed: true,
    read_only: true,
    wrapper: Some("ListTargetsForPolicyResponse"),
    actions: &[A_LIST_TARGETS_FOR_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "PolicyNotFoundException", status: 400, shape: "PolicyNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `ListTargetsForPolicy`.
#[derive(Debug)]
pub struct ListTargetsForPolicy;
impl Operation for ListTargetsForPolicy {
    type Input = ListTargetsForPolicyRequest;
    type Output = ListTargetsForPolicyResponse;
    const MODEL: &'static OperationModel = &M_LIST_TARGETS_FOR_POLICY;
}
static M_MOVE_ACCOUNT: OperationModel = OperationModel {
    name: "MoveAccount",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_MOVE_ACCOUNT],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccountNotFoundException", status: 400, shape: "AccountNotFoundException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "DestinationParentNotFoundException", status: 400, shape: "DestinationParentNotFoundException" },
        ErrorRow { code: "DuplicateAccountException", status: 400, shape: "DuplicateAccountException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "SourceParentNotFoundException", status: 400, shape: "SourceParentNotFoundException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &MOVE_ACCOUNT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `MoveAccount`.
#[derive(Debug)]
pub struct MoveAccount;
impl Operation for MoveAccount {
    type Input = MoveAccountRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_MOVE_ACCOUNT;
}
static M_PUT_RESOURCE_POLICY: OperationModel = OperationModel {
    name: "PutResourcePolicy",
    signed: true,
    read_only: false,
    wrapper: Some("PutResourcePolicyResponse"),
    actions: &[A_PUT_RESOURCE_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &PUT_RESOURCE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `PutResourcePolicy`.
#[derive(Debug)]
pub struct PutResourcePolicy;
impl Operation for PutResourcePolicy {
    type Input = PutResourcePolicyRequest;
    type Output = PutResourcePolicyResponse;
    const MODEL: &'static OperationModel = &M_PUT_RESOURCE_POLICY;
}
static M_REGISTER_DELEGATED_ADMINISTRATOR: OperationModel = OperationModel {
    name: "RegisterDelegatedAdministrator",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_REGISTER_DELEGATED_ADMINISTRATOR],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccountAlreadyRegisteredException", status: 400, shape: "AccountAlreadyRegisteredException" },
        ErrorRow { code: "AccountNotFoundException", status: 400, shape: "AccountNotFoundException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &REGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `RegisterDelegatedAdministrator`.
#[derive(Debug)]
pub struct RegisterDelegatedAdministrator;
impl Operation for RegisterDelegatedAdministrator {
    type Input = RegisterDelegatedAdministratorRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REGISTER_DELEGATED_ADMINISTRATOR;
}
static M_REMOVE_ACCOUNT_FROM_ORGANIZATION: OperationModel = OperationModel {
    name: "RemoveAccountFromOrganization",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_REMOVE_ACCOUNT_FROM_ORGANIZATION],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "AccountNotFoundException", status: 400, shape: "AccountNotFoundException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "MasterCannotLeaveOrganizationException", status: 400, shape: "MasterCannotLeaveOrganizationException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `RemoveAccountFromOrganization`.
#[derive(Debug)]
pub struct RemoveAccountFromOrganization;
impl Operation for RemoveAccountFromOrganization {
    type Input = RemoveAccountFromOrganizationRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_REMOVE_ACCOUNT_FROM_ORGANIZATION;
}
static M_TAG_RESOURCE: OperationModel = OperationModel {
    name: "TagResource",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_TAG_RESOURCE],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TargetNotFoundException", status: 400, shape: "TargetNotFoundException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &TAG_RESOURCE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `TagResource`.
#[derive(Debug)]
pub struct TagResource;
impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_TAG_RESOURCE;
}
static M_TERMINATE_RESPONSIBILITY_TRANSFER: OperationModel = OperationModel {
    name: "TerminateResponsibilityTransfer",
    signed: true,
    read_only: false,
    wrapper: Some("TerminateResponsibilityTransferResponse"),
    actions: &[A_TERMINATE_RESPONSIBILITY_TRANSFER],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "InvalidResponsibilityTransferTransitionException", status: 400, shape: "InvalidResponsibilityTransferTransitionException" },
        ErrorRow { code: "ResponsibilityTransferAlreadyInStatusException", status: 400, shape: "ResponsibilityTransferAlreadyInStatusException" },
        ErrorRow { code: "ResponsibilityTransferNotFoundException", status: 400, shape: "ResponsibilityTransferNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `TerminateResponsibilityTransfer`.
#[derive(Debug)]
pub struct TerminateResponsibilityTransfer;
impl Operation for TerminateResponsibilityTransfer {
    type Input = TerminateResponsibilityTransferRequest;
    type Output = TerminateResponsibilityTransferResponse;
    const MODEL: &'static OperationModel = &M_TERMINATE_RESPONSIBILITY_TRANSFER;
}
static M_UNTAG_RESOURCE: OperationModel = OperationModel {
    name: "UntagResource",
    signed: true,
    read_only: false,
    wrapper: None,
    actions: &[A_UNTAG_RESOURCE],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TargetNotFoundException", status: 400, shape: "TargetNotFoundException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UNTAG_RESOURCE_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UntagResource`.
#[derive(Debug)]
pub struct UntagResource;
impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = Nothing;
    const MODEL: &'static OperationModel = &M_UNTAG_RESOURCE;
}
static M_UPDATE_ORGANIZATIONAL_UNIT: OperationModel = OperationModel {
    name: "UpdateOrganizationalUnit",
    signed: true,
    read_only: false,
    wrapper: Some("UpdateOrganizationalUnitResponse"),
    actions: &[A_UPDATE_ORGANIZATIONAL_UNIT],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "DuplicateOrganizationalUnitException", status: 400, shape: "DuplicateOrganizationalUnitException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "OrganizationalUnitNotFoundException", status: 400, shape: "OrganizationalUnitNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateOrganizationalUnit`.
#[derive(Debug)]
pub struct UpdateOrganizationalUnit;
impl Operation for UpdateOrganizationalUnit {
    type Input = UpdateOrganizationalUnitRequest;
    type Output = UpdateOrganizationalUnitResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_ORGANIZATIONAL_UNIT;
}
static M_UPDATE_POLICY: OperationModel = OperationModel {
    name: "UpdatePolicy",
    signed: true,
    read_only: false,
    wrapper: Some("UpdatePolicyResponse"),
    actions: &[A_UPDATE_POLICY],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConcurrentModificationException", status: 400, shape: "ConcurrentModificationException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "DuplicatePolicyException", status: 400, shape: "DuplicatePolicyException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "MalformedPolicyDocumentException", status: 400, shape: "MalformedPolicyDocumentException" },
        ErrorRow { code: "PolicyChangesInProgressException", status: 400, shape: "PolicyChangesInProgressException" },
        ErrorRow { code: "PolicyNotFoundException", status: 400, shape: "PolicyNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_POLICY_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdatePolicy`.
#[derive(Debug)]
pub struct UpdatePolicy;
impl Operation for UpdatePolicy {
    type Input = UpdatePolicyRequest;
    type Output = UpdatePolicyResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_POLICY;
}
static M_UPDATE_RESPONSIBILITY_TRANSFER: OperationModel = OperationModel {
    name: "UpdateResponsibilityTransfer",
    signed: true,
    read_only: false,
    wrapper: Some("UpdateResponsibilityTransferResponse"),
    actions: &[A_UPDATE_RESPONSIBILITY_TRANSFER],
    errors: &[
        ErrorRow { code: "AWSOrganizationsNotInUseException", status: 400, shape: "AWSOrganizationsNotInUseException" },
        ErrorRow { code: "AccessDeniedException", status: 400, shape: "AccessDeniedException" },
        ErrorRow { code: "ConstraintViolationException", status: 400, shape: "ConstraintViolationException" },
        ErrorRow { code: "InvalidInputException", status: 400, shape: "InvalidInputException" },
        ErrorRow { code: "ResponsibilityTransferNotFoundException", status: 400, shape: "ResponsibilityTransferNotFoundException" },
        ErrorRow { code: "ServiceException", status: 500, shape: "ServiceException" },
        ErrorRow { code: "TooManyRequestsException", status: 400, shape: "TooManyRequestsException" },
        ErrorRow { code: "UnsupportedAPIEndpointException", status: 400, shape: "UnsupportedAPIEndpointException" },
    ],
    trail: &[],
    service: &SERVICE,
    input: &UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS,
    rest: None,
};
/// The operation `UpdateResponsibilityTransfer`.
#[derive(Debug)]
pub struct UpdateResponsibilityTransfer;
impl Operation for UpdateResponsibilityTransfer {
    type Input = UpdateResponsibilityTransferRequest;
    type Output = UpdateResponsibilityTransferResponse;
    const MODEL: &'static OperationModel = &M_UPDATE_RESPONSIBILITY_TRANSFER;
}
pub(super) static OPERATIONS: [&OperationModel; 63] = [
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
#[cfg(test)]
pub(crate) fn read_by_name(name: &str, wire: &crate::WireInput<'_>) -> Result<String, crate::ReadError> {
    fn read<O: Operation>(wire: &crate::WireInput<'_>) -> Result<String, crate::ReadError> {
        use crate::ReadShape;
        O::Input::read(wire, SERVICE.echoes_values).map(|input| input.trail())
    }
    match name {
        "AcceptHandshake" => read::<AcceptHandshake>(wire),
        "AttachPolicy" => read::<AttachPolicy>(wire),
        "CancelHandshake" => read::<CancelHandshake>(wire),
        "CloseAccount" => read::<CloseAccount>(wire),
        "CreateAccount" => read::<CreateAccount>(wire),
        "CreateGovCloudAccount" => read::<CreateGovCloudAccount>(wire),
        "CreateOrganization" => read::<CreateOrganization>(wire),
        "CreateOrganizationalUnit" => read::<CreateOrganizationalUnit>(wire),
        "CreatePolicy" => read::<CreatePolicy>(wire),
        "DeclineHandshake" => read::<DeclineHandshake>(wire),
        "DeleteOrganization" => read::<DeleteOrganization>(wire),
        "DeleteOrganizationalUnit" => read::<DeleteOrganizationalUnit>(wire),
        "DeletePolicy" => read::<DeletePolicy>(wire),
        "DeleteResourcePolicy" => read::<DeleteResourcePolicy>(wire),
        "DeregisterDelegatedAdministrator" => read::<DeregisterDelegatedAdministrator>(wire),
        "DescribeAccount" => read::<DescribeAccount>(wire),
        "DescribeCreateAccountStatus" => read::<DescribeCreateAccountStatus>(wire),
        "DescribeEffectivePolicy" => read::<DescribeEffectivePolicy>(wire),
        "DescribeHandshake" => read::<DescribeHandshake>(wire),
        "DescribeOrganization" => read::<DescribeOrganization>(wire),
        "DescribeOrganizationalUnit" => read::<DescribeOrganizationalUnit>(wire),
        "DescribePolicy" => read::<DescribePolicy>(wire),
        "DescribeResourcePolicy" => read::<DescribeResourcePolicy>(wire),
        "DescribeResponsibilityTransfer" => read::<DescribeResponsibilityTransfer>(wire),
        "DetachPolicy" => read::<DetachPolicy>(wire),
        "DisableAWSServiceAccess" => read::<DisableAWSServiceAccess>(wire),
        "DisablePolicyType" => read::<DisablePolicyType>(wire),
        "EnableAWSServiceAccess" => read::<EnableAWSServiceAccess>(wire),
        "EnableAllFeatures" => read::<EnableAllFeatures>(wire),
        "EnablePolicyType" => read::<EnablePolicyType>(wire),
        "InviteAccountToOrganization" => read::<InviteAccountToOrganization>(wire),
        "InviteOrganizationToTransferResponsibility" => read::<InviteOrganizationToTransferResponsibility>(wire),
        "LeaveOrganization" => read::<LeaveOrganization>(wire),
        "ListAWSServiceAccessForOrganization" => read::<ListAWSServiceAccessForOrganization>(wire),
        "ListAccounts" => read::<ListAccounts>(wire),
        "ListAccountsForParent" => read::<ListAccountsForParent>(wire),
        "ListAccountsWithInvalidEffectivePolicy" => read::<ListAccountsWithInvalidEffectivePolicy>(wire),
        "ListChildren" => read::<ListChildren>(wire),
        "ListCreateAccountStatus" => read::<ListCreateAccountStatus>(wire),
        "ListDelegatedAdministrators" => read::<ListDelegatedAdministrators>(wire),
        "ListDelegatedServicesForAccount" => read::<ListDelegatedServicesForAccount>(wire),
        "ListEffectivePolicyValidationErrors" => read::<ListEffectivePolicyValidationErrors>(wire),
        "ListHandshakesForAccount" => read::<ListHandshakesForAccount>(wire),
        "ListHandshakesForOrganization" => read::<ListHandshakesForOrganization>(wire),
        "ListInboundResponsibilityTransfers" => read::<ListInboundResponsibilityTransfers>(wire),
        "ListOrganizationalUnitsForParent" => read::<ListOrganizationalUnitsForParent>(wire),
        "ListOutboundResponsibilityTransfers" => read::<ListOutboundResponsibilityTransfers>(wire),
        "ListParents" => read::<ListParents>(wire),
        "ListPolicies" => read::<ListPolicies>(wire),
        "ListPoliciesForTarget" => read::<ListPoliciesForTarget>(wire),
        "ListRoots" => read::<ListRoots>(wire),
        "ListTagsForResource" => read::<ListTagsForResource>(wire),
        "ListTargetsForPolicy" => read::<ListTargetsForPolicy>(wire),
        "MoveAccount" => read::<MoveAccount>(wire),
        "PutResourcePolicy" => read::<PutResourcePolicy>(wire),
        "RegisterDelegatedAdministrator" => read::<RegisterDelegatedAdministrator>(wire),
        "RemoveAccountFromOrganization" => read::<RemoveAccountFromOrganization>(wire),
        "TagResource" => read::<TagResource>(wire),
        "TerminateResponsibilityTransfer" => read::<TerminateResponsibilityTransfer>(wire),
        "UntagResource" => read::<UntagResource>(wire),
        "UpdateOrganizationalUnit" => read::<UpdateOrganizationalUnit>(wire),
        "UpdatePolicy" => read::<UpdatePolicy>(wire),
        "UpdateResponsibilityTransfer" => read::<UpdateResponsibilityTransfer>(wire),
        other => panic!("no operation {other}"),
    }
}
