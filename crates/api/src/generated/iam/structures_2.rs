//! Generated from `descriptions/`; do not edit.

#![allow(unused_imports)]

use std::collections::BTreeMap;

use daypass_names::{SecretText, Timestamp};

use super::*;
use crate::{
    input::In,
    model::{Member, Type},
    secret::SecretBytes,
    shape::{Out, Record, record_value, write_optional, write_required},
};

pub(super) static DELETE_ACCESS_KEY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeleteAccessKeyRequest";
    const MEMBERS: &'static [Member] = &DELETE_ACCESS_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { access_key_id: from.required(&DELETE_ACCESS_KEY_REQUEST_MEMBERS[1]), user_name: from.optional(&DELETE_ACCESS_KEY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELETE_ACCESS_KEY_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &DELETE_ACCESS_KEY_REQUEST_MEMBERS[1], &self.access_key_id);
    }
}
pub(super) static DELETE_ACCOUNT_ALIAS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccountAlias", wire: "AccountAlias", path: "accountAlias", kind: &T_ACCOUNT_ALIAS_TYPE }];
/// `DeleteAccountAliasRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteAccountAliasRequest {
    /// `AccountAlias`
    pub account_alias: String,
}
impl Record for DeleteAccountAliasRequest {
    const NAME: &'static str = "DeleteAccountAliasRequest";
    const MEMBERS: &'static [Member] = &DELETE_ACCOUNT_ALIAS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account_alias: from.required(&DELETE_ACCOUNT_ALIAS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_ACCOUNT_ALIAS_REQUEST_MEMBERS[0], &self.account_alias);
    }
}
pub(super) static DELETE_GROUP_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeleteGroupPolicyRequest";
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
pub(super) static DELETE_GROUP_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE }];
/// `DeleteGroupRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteGroupRequest {
    /// `GroupName`
    pub group_name: String,
}
impl Record for DeleteGroupRequest {
    const NAME: &'static str = "DeleteGroupRequest";
    const MEMBERS: &'static [Member] = &DELETE_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { group_name: from.required(&DELETE_GROUP_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_GROUP_REQUEST_MEMBERS[0], &self.group_name);
    }
}
pub(super) static DELETE_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE }];
/// `DeleteInstanceProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
}
impl Record for DeleteInstanceProfileRequest {
    const NAME: &'static str = "DeleteInstanceProfileRequest";
    const MEMBERS: &'static [Member] = &DELETE_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { instance_profile_name: from.required(&DELETE_INSTANCE_PROFILE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
    }
}
pub(super) static DELETE_LOGIN_PROFILE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE }];
/// `DeleteLoginProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLoginProfileRequest {
    /// `UserName`
    pub user_name: Option<String>,
}
impl Record for DeleteLoginProfileRequest {
    const NAME: &'static str = "DeleteLoginProfileRequest";
    const MEMBERS: &'static [Member] = &DELETE_LOGIN_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&DELETE_LOGIN_PROFILE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELETE_LOGIN_PROFILE_REQUEST_MEMBERS[0], self.user_name.as_ref());
    }
}
pub(super) static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE }];
/// `DeleteOpenIDConnectProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
}
impl Record for DeleteOpenIDConnectProviderRequest {
    const NAME: &'static str = "DeleteOpenIDConnectProviderRequest";
    const MEMBERS: &'static [Member] = &DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { open_id_connect_provider_arn: from.required(&DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
    }
}
pub(super) static DELETE_POLICY_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE }];
/// `DeletePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
}
impl Record for DeletePolicyRequest {
    const NAME: &'static str = "DeletePolicyRequest";
    const MEMBERS: &'static [Member] = &DELETE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&DELETE_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_POLICY_REQUEST_MEMBERS[0], &self.policy_arn);
    }
}
pub(super) static DELETE_POLICY_VERSION_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeletePolicyVersionRequest";
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
pub(super) static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE }];
/// `DeleteRolePermissionsBoundaryRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRolePermissionsBoundaryRequest {
    /// `RoleName`
    pub role_name: String,
}
impl Record for DeleteRolePermissionsBoundaryRequest {
    const NAME: &'static str = "DeleteRolePermissionsBoundaryRequest";
    const MEMBERS: &'static [Member] = &DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0], &self.role_name);
    }
}
pub(super) static DELETE_ROLE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeleteRolePolicyRequest";
    const MEMBERS: &'static [Member] = &DELETE_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_name: from.required(&DELETE_ROLE_POLICY_REQUEST_MEMBERS[1]), role_name: from.required(&DELETE_ROLE_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &DELETE_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
pub(super) static DELETE_ROLE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE }];
/// `DeleteRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteRoleRequest {
    /// `RoleName`
    pub role_name: String,
}
impl Record for DeleteRoleRequest {
    const NAME: &'static str = "DeleteRoleRequest";
    const MEMBERS: &'static [Member] = &DELETE_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&DELETE_ROLE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_ROLE_REQUEST_MEMBERS[0], &self.role_name);
    }
}
pub(super) static DELETE_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE }];
/// `DeleteSAMLProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
}
impl Record for DeleteSAMLProviderRequest {
    const NAME: &'static str = "DeleteSAMLProviderRequest";
    const MEMBERS: &'static [Member] = &DELETE_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { saml_provider_arn: from.required(&DELETE_SAML_PROVIDER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_SAML_PROVIDER_REQUEST_MEMBERS[0], &self.saml_provider_arn);
    }
}
pub(super) static DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeleteSSHPublicKeyRequest";
    const MEMBERS: &'static [Member] = &DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            ssh_public_key_id: from.required(&DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1]),
            user_name: from.required(&DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &DELETE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1], &self.ssh_public_key_id);
    }
}
pub(super) static DELETE_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE }];
/// `DeleteServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
}
impl Record for DeleteServerCertificateRequest {
    const NAME: &'static str = "DeleteServerCertificateRequest";
    const MEMBERS: &'static [Member] = &DELETE_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { server_certificate_name: from.required(&DELETE_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], &self.server_certificate_name);
    }
}
pub(super) static DELETE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE }];
/// `DeleteServiceLinkedRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleRequest {
    /// `RoleName`
    pub role_name: String,
}
impl Record for DeleteServiceLinkedRoleRequest {
    const NAME: &'static str = "DeleteServiceLinkedRoleRequest";
    const MEMBERS: &'static [Member] = &DELETE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&DELETE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[0], &self.role_name);
    }
}
pub(super) static DELETE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "DeletionTaskId", wire: "DeletionTaskId", path: "deletionTaskId", kind: &T_DELETION_TASK_ID_TYPE }];
/// `DeleteServiceLinkedRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteServiceLinkedRoleResponse {
    /// `DeletionTaskId`
    pub deletion_task_id: String,
}
impl Record for DeleteServiceLinkedRoleResponse {
    const NAME: &'static str = "DeleteServiceLinkedRoleResponse";
    const MEMBERS: &'static [Member] = &DELETE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { deletion_task_id: from.required(&DELETE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS[0], &self.deletion_task_id);
    }
}
pub(super) static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeleteServiceSpecificCredentialRequest";
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
pub(super) static DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeleteSigningCertificateRequest";
    const MEMBERS: &'static [Member] = &DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            certificate_id: from.required(&DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1]),
            user_name: from.optional(&DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &DELETE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1], &self.certificate_id);
    }
}
pub(super) static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE }];
/// `DeleteUserPermissionsBoundaryRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserPermissionsBoundaryRequest {
    /// `UserName`
    pub user_name: String,
}
impl Record for DeleteUserPermissionsBoundaryRequest {
    const NAME: &'static str = "DeleteUserPermissionsBoundaryRequest";
    const MEMBERS: &'static [Member] = &DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0], &self.user_name);
    }
}
pub(super) static DELETE_USER_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeleteUserPolicyRequest";
    const MEMBERS: &'static [Member] = &DELETE_USER_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_name: from.required(&DELETE_USER_POLICY_REQUEST_MEMBERS[1]), user_name: from.required(&DELETE_USER_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_USER_POLICY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &DELETE_USER_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
pub(super) static DELETE_USER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE }];
/// `DeleteUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteUserRequest {
    /// `UserName`
    pub user_name: String,
}
impl Record for DeleteUserRequest {
    const NAME: &'static str = "DeleteUserRequest";
    const MEMBERS: &'static [Member] = &DELETE_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&DELETE_USER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_USER_REQUEST_MEMBERS[0], &self.user_name);
    }
}
pub(super) static DELETE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE }];
/// `DeleteVirtualMFADeviceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteVirtualMFADeviceRequest {
    /// `SerialNumber`
    pub serial_number: String,
}
impl Record for DeleteVirtualMFADeviceRequest {
    const NAME: &'static str = "DeleteVirtualMFADeviceRequest";
    const MEMBERS: &'static [Member] = &DELETE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { serial_number: from.required(&DELETE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS[0], &self.serial_number);
    }
}
pub(super) static DELETION_TASK_FAILURE_REASON_TYPE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeletionTaskFailureReasonType";
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
pub(super) static DETACH_GROUP_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DetachGroupPolicyRequest";
    const MEMBERS: &'static [Member] = &DETACH_GROUP_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&DETACH_GROUP_POLICY_REQUEST_MEMBERS[1]),
            group_name: from.required(&DETACH_GROUP_POLICY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DETACH_GROUP_POLICY_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &DETACH_GROUP_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
pub(super) static DETACH_ROLE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DetachRolePolicyRequest";
    const MEMBERS: &'static [Member] = &DETACH_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&DETACH_ROLE_POLICY_REQUEST_MEMBERS[1]), role_name: from.required(&DETACH_ROLE_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DETACH_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &DETACH_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
pub(super) static DETACH_USER_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DetachUserPolicyRequest";
    const MEMBERS: &'static [Member] = &DETACH_USER_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&DETACH_USER_POLICY_REQUEST_MEMBERS[1]), user_name: from.required(&DETACH_USER_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DETACH_USER_POLICY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &DETACH_USER_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
pub(super) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST_MEMBERS: [Member; 0] = [];
/// `DisableOrganizationsRootCredentialsManagementRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {}
impl Record for DisableOrganizationsRootCredentialsManagementRequest {
    const NAME: &'static str = "DisableOrganizationsRootCredentialsManagementRequest";
    const MEMBERS: &'static [Member] = &DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DisableOrganizationsRootCredentialsManagementResponse";
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
pub(super) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST_MEMBERS: [Member; 0] = [];
/// `DisableOrganizationsRootSessionsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableOrganizationsRootSessionsRequest {}
impl Record for DisableOrganizationsRootSessionsRequest {
    const NAME: &'static str = "DisableOrganizationsRootSessionsRequest";
    const MEMBERS: &'static [Member] = &DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DisableOrganizationsRootSessionsResponse";
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
pub(super) static ENABLE_MFA_DEVICE_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "EnableMFADeviceRequest";
    const MEMBERS: &'static [Member] = &ENABLE_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            authentication_code2: from.required(&ENABLE_MFA_DEVICE_REQUEST_MEMBERS[3]),
            serial_number: from.required(&ENABLE_MFA_DEVICE_REQUEST_MEMBERS[1]),
            authentication_code1: from.required(&ENABLE_MFA_DEVICE_REQUEST_MEMBERS[2]),
            user_name: from.required(&ENABLE_MFA_DEVICE_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ENABLE_MFA_DEVICE_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &ENABLE_MFA_DEVICE_REQUEST_MEMBERS[1], &self.serial_number);
        write_required(to, &ENABLE_MFA_DEVICE_REQUEST_MEMBERS[2], &self.authentication_code1);
        write_required(to, &ENABLE_MFA_DEVICE_REQUEST_MEMBERS[3], &self.authentication_code2);
    }
}
pub(super) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST_MEMBERS: [Member; 0] = [];
/// `EnableOrganizationsRootCredentialsManagementRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {}
impl Record for EnableOrganizationsRootCredentialsManagementRequest {
    const NAME: &'static str = "EnableOrganizationsRootCredentialsManagementRequest";
    const MEMBERS: &'static [Member] = &ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "EnableOrganizationsRootCredentialsManagementResponse";
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
pub(super) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST_MEMBERS: [Member; 0] = [];
/// `EnableOrganizationsRootSessionsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOrganizationsRootSessionsRequest {}
impl Record for EnableOrganizationsRootSessionsRequest {
    const NAME: &'static str = "EnableOrganizationsRootSessionsRequest";
    const MEMBERS: &'static [Member] = &ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "EnableOrganizationsRootSessionsResponse";
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
pub(super) static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "IssuerIdentifier", wire: "IssuerIdentifier", path: "issuerIdentifier", kind: &T_STRING_TYPE }];
/// `EnableOutboundWebIdentityFederationResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableOutboundWebIdentityFederationResponse {
    /// `IssuerIdentifier`
    pub issuer_identifier: Option<String>,
}
impl Record for EnableOutboundWebIdentityFederationResponse {
    const NAME: &'static str = "EnableOutboundWebIdentityFederationResponse";
    const MEMBERS: &'static [Member] = &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { issuer_identifier: from.optional(&ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE_MEMBERS[0], self.issuer_identifier.as_ref());
    }
}
pub(super) static ENTITY_DETAILS_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "EntityDetails";
    const MEMBERS: &'static [Member] = &ENTITY_DETAILS_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { last_authenticated: from.optional(&ENTITY_DETAILS_MEMBERS[1]), entity_info: from.required(&ENTITY_DETAILS_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ENTITY_DETAILS_MEMBERS[0], &self.entity_info);
        write_optional(to, &ENTITY_DETAILS_MEMBERS[1], self.last_authenticated.as_ref());
    }
}
pub(super) static ENTITY_INFO_MEMBERS: [Member; 5] = [
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
    const NAME: &'static str = "EntityInfo";
    const MEMBERS: &'static [Member] = &ENTITY_INFO_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&ENTITY_INFO_MEMBERS[4]),
            name: from.required(&ENTITY_INFO_MEMBERS[1]),
            id: from.required(&ENTITY_INFO_MEMBERS[3]),
            arn: from.required(&ENTITY_INFO_MEMBERS[0]),
            r#type: from.required(&ENTITY_INFO_MEMBERS[2]),
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
pub(super) static ERROR_DETAILS_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ErrorDetails";
    const MEMBERS: &'static [Member] = &ERROR_DETAILS_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { code: from.required(&ERROR_DETAILS_MEMBERS[1]), message: from.required(&ERROR_DETAILS_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ERROR_DETAILS_MEMBERS[0], &self.message);
        write_required(to, &ERROR_DETAILS_MEMBERS[1], &self.code);
    }
}
pub(super) static EVALUATION_RESULT_MEMBERS: [Member; 9] = [
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
    const NAME: &'static str = "EvaluationResult";
    const MEMBERS: &'static [Member] = &EVALUATION_RESULT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            organizations_decision_detail: from.optional(&EVALUATION_RESULT_MEMBERS[5]),
            eval_decision_details: from.optional(&EVALUATION_RESULT_MEMBERS[7]),
            permissions_boundary_decision_detail: from.optional(&EVALUATION_RESULT_MEMBERS[6]),
            matched_statements: from.optional(&EVALUATION_RESULT_MEMBERS[3]),
            missing_context_values: from.optional(&EVALUATION_RESULT_MEMBERS[4]),
            eval_resource_name: from.optional(&EVALUATION_RESULT_MEMBERS[1]),
            eval_action_name: from.required(&EVALUATION_RESULT_MEMBERS[0]),
            eval_decision: from.required(&EVALUATION_RESULT_MEMBERS[2]),
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
pub(super) static GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GenerateCredentialReportResponse";
    const MEMBERS: &'static [Member] = &GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            description: from.optional(&GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS[1]),
            state: from.optional(&GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS[0], self.state.as_ref());
        write_optional(to, &GENERATE_CREDENTIAL_REPORT_RESPONSE_MEMBERS[1], self.description.as_ref());
    }
}
pub(super) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GenerateOrganizationsAccessReportRequest";
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
pub(super) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "JobId", wire: "JobId", path: "jobId", kind: &T_JOB_ID_TYPE }];
/// `GenerateOrganizationsAccessReportResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateOrganizationsAccessReportResponse {
    /// `JobId`
    pub job_id: Option<String>,
}
impl Record for GenerateOrganizationsAccessReportResponse {
    const NAME: &'static str = "GenerateOrganizationsAccessReportResponse";
    const MEMBERS: &'static [Member] = &GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { job_id: from.optional(&GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[0], self.job_id.as_ref());
    }
}
pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GenerateServiceLastAccessedDetailsRequest";
    const MEMBERS: &'static [Member] = &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            granularity: from.optional(&GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[1]),
            arn: from.required(&GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[0], &self.arn);
        write_optional(to, &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS[1], self.granularity.as_ref());
    }
}
pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "JobId", wire: "JobId", path: "jobId", kind: &T_JOB_ID_TYPE }];
/// `GenerateServiceLastAccessedDetailsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    /// `JobId`
    pub job_id: Option<String>,
}
impl Record for GenerateServiceLastAccessedDetailsResponse {
    const NAME: &'static str = "GenerateServiceLastAccessedDetailsResponse";
    const MEMBERS: &'static [Member] = &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { job_id: from.optional(&GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[0], self.job_id.as_ref());
    }
}
pub(super) static GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE }];
/// `GetAccessKeyLastUsedRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccessKeyLastUsedRequest {
    /// `AccessKeyId`
    pub access_key_id: String,
}
impl Record for GetAccessKeyLastUsedRequest {
    const NAME: &'static str = "GetAccessKeyLastUsedRequest";
    const MEMBERS: &'static [Member] = &GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { access_key_id: from.required(&GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ACCESS_KEY_LAST_USED_REQUEST_MEMBERS[0], &self.access_key_id);
    }
}
pub(super) static GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetAccessKeyLastUsedResponse";
    const MEMBERS: &'static [Member] = &GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            access_key_last_used: from.optional(&GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS[1]),
            user_name: from.optional(&GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &GET_ACCESS_KEY_LAST_USED_RESPONSE_MEMBERS[1], self.access_key_last_used.as_ref());
    }
}
pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "GetAccountAuthorizationDetailsRequest";
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
pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS: [Member; 6] = [
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
    const NAME: &'static str = "GetAccountAuthorizationDetailsResponse";
    const MEMBERS: &'static [Member] = &GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[4]),
            marker: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[5]),
            policies: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[3]),
            user_detail_list: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[0]),
            role_detail_list: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[2]),
            group_detail_list: from.optional(&GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE_MEMBERS[1]),
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
record_value!(
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
    GetAccountAuthorizationDetailsResponse
);
