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

pub(super) static ACCEPT_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE }];
/// `AcceptDelegationRequestRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceptDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
}
impl Record for AcceptDelegationRequestRequest {
    const NAME: &'static str = "AcceptDelegationRequestRequest";
    const MEMBERS: &'static [Member] = &ACCEPT_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { delegation_request_id: from.required(&ACCEPT_DELEGATION_REQUEST_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ACCEPT_DELEGATION_REQUEST_REQUEST_MEMBERS[0], &self.delegation_request_id);
    }
}
pub(super) static ACCESS_DETAIL_MEMBERS: [Member; 6] = [
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
    const NAME: &'static str = "AccessDetail";
    const MEMBERS: &'static [Member] = &ACCESS_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            entity_path: from.optional(&ACCESS_DETAIL_MEMBERS[3]),
            last_authenticated_time: from.optional(&ACCESS_DETAIL_MEMBERS[4]),
            service_namespace: from.required(&ACCESS_DETAIL_MEMBERS[1]),
            service_name: from.required(&ACCESS_DETAIL_MEMBERS[0]),
            region: from.optional(&ACCESS_DETAIL_MEMBERS[2]),
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
pub(super) static ACCESS_KEY_MEMBERS: [Member; 5] = [
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
    pub user_name: Option<String>,
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
    const NAME: &'static str = "AccessKey";
    const MEMBERS: &'static [Member] = &ACCESS_KEY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            access_key_id: from.required(&ACCESS_KEY_MEMBERS[1]),
            secret_access_key: from.required(&ACCESS_KEY_MEMBERS[3]),
            user_name: from.optional(&ACCESS_KEY_MEMBERS[0]),
            status: from.required(&ACCESS_KEY_MEMBERS[2]),
            create_date: from.optional(&ACCESS_KEY_MEMBERS[4]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ACCESS_KEY_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &ACCESS_KEY_MEMBERS[1], &self.access_key_id);
        write_required(to, &ACCESS_KEY_MEMBERS[2], &self.status);
        write_required(to, &ACCESS_KEY_MEMBERS[3], &self.secret_access_key);
        write_optional(to, &ACCESS_KEY_MEMBERS[4], self.create_date.as_ref());
    }
}
pub(super) static ACCESS_KEY_LAST_USED_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "AccessKeyLastUsed";
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
pub(super) static ACCESS_KEY_METADATA_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "AccessKeyMetadata";
    const MEMBERS: &'static [Member] = &ACCESS_KEY_METADATA_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            access_key_id: from.optional(&ACCESS_KEY_METADATA_MEMBERS[1]),
            user_name: from.optional(&ACCESS_KEY_METADATA_MEMBERS[0]),
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
pub(super) static ACQUIRE_ROLE_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "AcquireRoleRequest";
    const MEMBERS: &'static [Member] = &ACQUIRE_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            replacement_values: from.optional(&ACQUIRE_ROLE_REQUEST_MEMBERS[2]),
            template_arn: from.required(&ACQUIRE_ROLE_REQUEST_MEMBERS[0]),
            template_minor_version: from.optional(&ACQUIRE_ROLE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ACQUIRE_ROLE_REQUEST_MEMBERS[0], &self.template_arn);
        write_optional(to, &ACQUIRE_ROLE_REQUEST_MEMBERS[1], self.template_minor_version.as_ref());
        write_optional(to, &ACQUIRE_ROLE_REQUEST_MEMBERS[2], self.replacement_values.as_ref());
    }
}
pub(super) static ACQUIRE_ROLE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Role", wire: "Role", path: "role", kind: &Type::FREE }];
/// `AcquireRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcquireRoleResponse {
    /// `Role`
    pub role: Role,
}
impl Record for AcquireRoleResponse {
    const NAME: &'static str = "AcquireRoleResponse";
    const MEMBERS: &'static [Member] = &ACQUIRE_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role: from.required(&ACQUIRE_ROLE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ACQUIRE_ROLE_RESPONSE_MEMBERS[0], &self.role);
    }
}
pub(super) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "AddClientIDToOpenIDConnectProviderRequest";
    const MEMBERS: &'static [Member] = &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            client_id: from.required(&ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1]),
            open_id_connect_provider_arn: from.required(&ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_required(to, &ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1], &self.client_id);
    }
}
pub(super) static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "AddRoleToInstanceProfileRequest";
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
pub(super) static ADD_USER_TO_GROUP_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "AddUserToGroupRequest";
    const MEMBERS: &'static [Member] = &ADD_USER_TO_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { group_name: from.required(&ADD_USER_TO_GROUP_REQUEST_MEMBERS[0]), user_name: from.required(&ADD_USER_TO_GROUP_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ADD_USER_TO_GROUP_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &ADD_USER_TO_GROUP_REQUEST_MEMBERS[1], &self.user_name);
    }
}
pub(super) static ASSOCIATE_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE }];
/// `AssociateDelegationRequestRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssociateDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
}
impl Record for AssociateDelegationRequestRequest {
    const NAME: &'static str = "AssociateDelegationRequestRequest";
    const MEMBERS: &'static [Member] = &ASSOCIATE_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { delegation_request_id: from.required(&ASSOCIATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ASSOCIATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0], &self.delegation_request_id);
    }
}
pub(super) static ATTACH_GROUP_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "AttachGroupPolicyRequest";
    const MEMBERS: &'static [Member] = &ATTACH_GROUP_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&ATTACH_GROUP_POLICY_REQUEST_MEMBERS[1]),
            group_name: from.required(&ATTACH_GROUP_POLICY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ATTACH_GROUP_POLICY_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &ATTACH_GROUP_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
pub(super) static ATTACH_ROLE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "AttachRolePolicyRequest";
    const MEMBERS: &'static [Member] = &ATTACH_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&ATTACH_ROLE_POLICY_REQUEST_MEMBERS[1]), role_name: from.required(&ATTACH_ROLE_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ATTACH_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &ATTACH_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
pub(super) static ATTACH_USER_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "AttachUserPolicyRequest";
    const MEMBERS: &'static [Member] = &ATTACH_USER_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&ATTACH_USER_POLICY_REQUEST_MEMBERS[1]), user_name: from.required(&ATTACH_USER_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ATTACH_USER_POLICY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &ATTACH_USER_POLICY_REQUEST_MEMBERS[1], &self.policy_arn);
    }
}
pub(super) static ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "AttachedPermissionsBoundary";
    const MEMBERS: &'static [Member] = &ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            permissions_boundary_arn: from.optional(&ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS[1]),
            permissions_boundary_type: from.optional(&ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS[0], self.permissions_boundary_type.as_ref());
        write_optional(to, &ATTACHED_PERMISSIONS_BOUNDARY_MEMBERS[1], self.permissions_boundary_arn.as_ref());
    }
}
pub(super) static ATTACHED_POLICY_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "AttachedPolicy";
    const MEMBERS: &'static [Member] = &ATTACHED_POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.optional(&ATTACHED_POLICY_MEMBERS[1]), policy_name: from.optional(&ATTACHED_POLICY_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ATTACHED_POLICY_MEMBERS[0], self.policy_name.as_ref());
        write_optional(to, &ATTACHED_POLICY_MEMBERS[1], self.policy_arn.as_ref());
    }
}
pub(super) static CHANGE_PASSWORD_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ChangePasswordRequest";
    const MEMBERS: &'static [Member] = &CHANGE_PASSWORD_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { old_password: from.required(&CHANGE_PASSWORD_REQUEST_MEMBERS[0]), new_password: from.required(&CHANGE_PASSWORD_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CHANGE_PASSWORD_REQUEST_MEMBERS[0], &self.old_password);
        write_required(to, &CHANGE_PASSWORD_REQUEST_MEMBERS[1], &self.new_password);
    }
}
pub(super) static CONTEXT_ENTRY_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ContextEntry";
    const MEMBERS: &'static [Member] = &CONTEXT_ENTRY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            context_key_name: from.optional(&CONTEXT_ENTRY_MEMBERS[0]),
            context_key_type: from.optional(&CONTEXT_ENTRY_MEMBERS[2]),
            context_key_values: from.optional(&CONTEXT_ENTRY_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CONTEXT_ENTRY_MEMBERS[0], self.context_key_name.as_ref());
        write_optional(to, &CONTEXT_ENTRY_MEMBERS[1], self.context_key_values.as_ref());
        write_optional(to, &CONTEXT_ENTRY_MEMBERS[2], self.context_key_type.as_ref());
    }
}
pub(super) static CREATE_ACCESS_KEY_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE }];
/// `CreateAccessKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessKeyRequest {
    /// `UserName`
    pub user_name: Option<String>,
}
impl Record for CreateAccessKeyRequest {
    const NAME: &'static str = "CreateAccessKeyRequest";
    const MEMBERS: &'static [Member] = &CREATE_ACCESS_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&CREATE_ACCESS_KEY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ACCESS_KEY_REQUEST_MEMBERS[0], self.user_name.as_ref());
    }
}
pub(super) static CREATE_ACCESS_KEY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "AccessKey", wire: "AccessKey", path: "accessKey", kind: &Type::FREE }];
/// `CreateAccessKeyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccessKeyResponse {
    /// `AccessKey`
    pub access_key: AccessKey,
}
impl Record for CreateAccessKeyResponse {
    const NAME: &'static str = "CreateAccessKeyResponse";
    const MEMBERS: &'static [Member] = &CREATE_ACCESS_KEY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { access_key: from.required(&CREATE_ACCESS_KEY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_ACCESS_KEY_RESPONSE_MEMBERS[0], &self.access_key);
    }
}
pub(super) static CREATE_ACCOUNT_ALIAS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccountAlias", wire: "AccountAlias", path: "accountAlias", kind: &T_ACCOUNT_ALIAS_TYPE }];
/// `CreateAccountAliasRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccountAliasRequest {
    /// `AccountAlias`
    pub account_alias: String,
}
impl Record for CreateAccountAliasRequest {
    const NAME: &'static str = "CreateAccountAliasRequest";
    const MEMBERS: &'static [Member] = &CREATE_ACCOUNT_ALIAS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account_alias: from.required(&CREATE_ACCOUNT_ALIAS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_ACCOUNT_ALIAS_REQUEST_MEMBERS[0], &self.account_alias);
    }
}
pub(super) static CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 9] = [
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
    const NAME: &'static str = "CreateDelegationRequestRequest";
    const MEMBERS: &'static [Member] = &CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            request_message: from.optional(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[3]),
            redirect_url: from.optional(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[5]),
            requestor_workflow_id: from.required(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[4]),
            permissions: from.required(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[2]),
            owner_account_id: from.optional(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0]),
            description: from.required(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[1]),
            only_send_by_owner: from.optional(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[8]),
            notification_channel: from.required(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[6]),
            session_duration: from.required(&CREATE_DELEGATION_REQUEST_REQUEST_MEMBERS[7]),
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
pub(super) static CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "CreateDelegationRequestResponse";
    const MEMBERS: &'static [Member] = &CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegation_request_id: from.optional(&CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS[1]),
            console_deep_link: from.optional(&CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS[0], self.console_deep_link.as_ref());
        write_optional(to, &CREATE_DELEGATION_REQUEST_RESPONSE_MEMBERS[1], self.delegation_request_id.as_ref());
    }
}
pub(super) static CREATE_GROUP_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "CreateGroupRequest";
    const MEMBERS: &'static [Member] = &CREATE_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { path: from.optional(&CREATE_GROUP_REQUEST_MEMBERS[0]), group_name: from.required(&CREATE_GROUP_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_GROUP_REQUEST_MEMBERS[0], self.path.as_ref());
        write_required(to, &CREATE_GROUP_REQUEST_MEMBERS[1], &self.group_name);
    }
}
pub(super) static CREATE_GROUP_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Group", wire: "Group", path: "group", kind: &Type::FREE }];
/// `CreateGroupResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGroupResponse {
    /// `Group`
    pub group: Group,
}
impl Record for CreateGroupResponse {
    const NAME: &'static str = "CreateGroupResponse";
    const MEMBERS: &'static [Member] = &CREATE_GROUP_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { group: from.required(&CREATE_GROUP_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_GROUP_RESPONSE_MEMBERS[0], &self.group);
    }
}
pub(super) static CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "CreateInstanceProfileRequest";
    const MEMBERS: &'static [Member] = &CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[1]),
            instance_profile_name: from.required(&CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[0]),
            tags: from.optional(&CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
        write_optional(to, &CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[1], self.path.as_ref());
        write_optional(to, &CREATE_INSTANCE_PROFILE_REQUEST_MEMBERS[2], self.tags.as_ref());
    }
}
pub(super) static CREATE_INSTANCE_PROFILE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "InstanceProfile", wire: "InstanceProfile", path: "instanceProfile", kind: &Type::FREE }];
/// `CreateInstanceProfileResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateInstanceProfileResponse {
    /// `InstanceProfile`
    pub instance_profile: InstanceProfile,
}
impl Record for CreateInstanceProfileResponse {
    const NAME: &'static str = "CreateInstanceProfileResponse";
    const MEMBERS: &'static [Member] = &CREATE_INSTANCE_PROFILE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { instance_profile: from.required(&CREATE_INSTANCE_PROFILE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_INSTANCE_PROFILE_RESPONSE_MEMBERS[0], &self.instance_profile);
    }
}
pub(super) static CREATE_LOGIN_PROFILE_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "CreateLoginProfileRequest";
    const MEMBERS: &'static [Member] = &CREATE_LOGIN_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            password: from.optional(&CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[1]),
            user_name: from.optional(&CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[0]),
            password_reset_required: from.optional(&CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[1], self.password.as_ref());
        write_optional(to, &CREATE_LOGIN_PROFILE_REQUEST_MEMBERS[2], self.password_reset_required.as_ref());
    }
}
pub(super) static CREATE_LOGIN_PROFILE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "LoginProfile", wire: "LoginProfile", path: "loginProfile", kind: &Type::FREE }];
/// `CreateLoginProfileResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateLoginProfileResponse {
    /// `LoginProfile`
    pub login_profile: LoginProfile,
}
impl Record for CreateLoginProfileResponse {
    const NAME: &'static str = "CreateLoginProfileResponse";
    const MEMBERS: &'static [Member] = &CREATE_LOGIN_PROFILE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { login_profile: from.required(&CREATE_LOGIN_PROFILE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_LOGIN_PROFILE_RESPONSE_MEMBERS[0], &self.login_profile);
    }
}
pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "CreateOpenIDConnectProviderRequest";
    const MEMBERS: &'static [Member] = &CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            client_id_list: from.optional(&CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1]),
            thumbprint_list: from.optional(&CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[2]),
            url: from.required(&CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]),
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
pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "CreateOpenIDConnectProviderResponse";
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
pub(super) static CREATE_POLICY_REQUEST_MEMBERS: [Member; 5] = [
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
    const NAME: &'static str = "CreatePolicyRequest";
    const MEMBERS: &'static [Member] = &CREATE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_document: from.required(&CREATE_POLICY_REQUEST_MEMBERS[2]),
            path: from.optional(&CREATE_POLICY_REQUEST_MEMBERS[1]),
            policy_name: from.required(&CREATE_POLICY_REQUEST_MEMBERS[0]),
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
pub(super) static CREATE_POLICY_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Policy", wire: "Policy", path: "policy", kind: &Type::FREE }];
/// `CreatePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}
impl Record for CreatePolicyResponse {
    const NAME: &'static str = "CreatePolicyResponse";
    const MEMBERS: &'static [Member] = &CREATE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy: from.optional(&CREATE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_POLICY_RESPONSE_MEMBERS[0], self.policy.as_ref());
    }
}
pub(super) static CREATE_POLICY_VERSION_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "CreatePolicyVersionRequest";
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
pub(super) static CREATE_POLICY_VERSION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "PolicyVersion", wire: "PolicyVersion", path: "policyVersion", kind: &Type::FREE }];
/// `CreatePolicyVersionResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePolicyVersionResponse {
    /// `PolicyVersion`
    pub policy_version: Option<PolicyVersion>,
}
impl Record for CreatePolicyVersionResponse {
    const NAME: &'static str = "CreatePolicyVersionResponse";
    const MEMBERS: &'static [Member] = &CREATE_POLICY_VERSION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_version: from.optional(&CREATE_POLICY_VERSION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_POLICY_VERSION_RESPONSE_MEMBERS[0], self.policy_version.as_ref());
    }
}
pub(super) static CREATE_ROLE_REQUEST_MEMBERS: [Member; 7] = [
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
    const NAME: &'static str = "CreateRoleRequest";
    const MEMBERS: &'static [Member] = &CREATE_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&CREATE_ROLE_REQUEST_MEMBERS[0]),
            permissions_boundary: from.optional(&CREATE_ROLE_REQUEST_MEMBERS[5]),
            assume_role_policy_document: from.required(&CREATE_ROLE_REQUEST_MEMBERS[2]),
            max_session_duration: from.optional(&CREATE_ROLE_REQUEST_MEMBERS[4]),
            role_name: from.required(&CREATE_ROLE_REQUEST_MEMBERS[1]),
            description: from.optional(&CREATE_ROLE_REQUEST_MEMBERS[3]),
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
pub(super) static CREATE_ROLE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Role", wire: "Role", path: "role", kind: &Type::FREE }];
/// `CreateRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateRoleResponse {
    /// `Role`
    pub role: Role,
}
impl Record for CreateRoleResponse {
    const NAME: &'static str = "CreateRoleResponse";
    const MEMBERS: &'static [Member] = &CREATE_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role: from.required(&CREATE_ROLE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_ROLE_RESPONSE_MEMBERS[0], &self.role);
    }
}
pub(super) static CREATE_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 5] = [
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
    const NAME: &'static str = "CreateSAMLProviderRequest";
    const MEMBERS: &'static [Member] = &CREATE_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            add_private_key: from.optional(&CREATE_SAML_PROVIDER_REQUEST_MEMBERS[4]),
            saml_metadata_document: from.required(&CREATE_SAML_PROVIDER_REQUEST_MEMBERS[0]),
            name: from.required(&CREATE_SAML_PROVIDER_REQUEST_MEMBERS[1]),
            assertion_encryption_mode: from.optional(&CREATE_SAML_PROVIDER_REQUEST_MEMBERS[3]),
            tags: from.optional(&CREATE_SAML_PROVIDER_REQUEST_MEMBERS[2]),
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
pub(super) static CREATE_SAML_PROVIDER_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "CreateSAMLProviderResponse";
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
pub(super) static CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "CreateServiceLinkedRoleRequest";
    const MEMBERS: &'static [Member] = &CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            custom_suffix: from.optional(&CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[2]),
            description: from.optional(&CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[1]),
            aws_service_name: from.required(&CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[0], &self.aws_service_name);
        write_optional(to, &CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[1], self.description.as_ref());
        write_optional(to, &CREATE_SERVICE_LINKED_ROLE_REQUEST_MEMBERS[2], self.custom_suffix.as_ref());
    }
}
pub(super) static CREATE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Role", wire: "Role", path: "role", kind: &Type::FREE }];
/// `CreateServiceLinkedRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceLinkedRoleResponse {
    /// `Role`
    pub role: Option<Role>,
}
impl Record for CreateServiceLinkedRoleResponse {
    const NAME: &'static str = "CreateServiceLinkedRoleResponse";
    const MEMBERS: &'static [Member] = &CREATE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role: from.optional(&CREATE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_SERVICE_LINKED_ROLE_RESPONSE_MEMBERS[0], self.role.as_ref());
    }
}
pub(super) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "CreateServiceSpecificCredentialRequest";
    const MEMBERS: &'static [Member] = &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            credential_age_days: from.optional(&CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[2]),
            user_name: from.required(&CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0]),
            service_name: from.required(&CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1], &self.service_name);
        write_optional(to, &CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[2], self.credential_age_days.as_ref());
    }
}
pub(super) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ServiceSpecificCredential", wire: "ServiceSpecificCredential", path: "serviceSpecificCredential", kind: &Type::FREE }];
/// `CreateServiceSpecificCredentialResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateServiceSpecificCredentialResponse {
    /// `ServiceSpecificCredential`
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}
impl Record for CreateServiceSpecificCredentialResponse {
    const NAME: &'static str = "CreateServiceSpecificCredentialResponse";
    const MEMBERS: &'static [Member] = &CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { service_specific_credential: from.optional(&CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS[0], self.service_specific_credential.as_ref());
    }
}
pub(super) static CREATE_USER_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "CreateUserRequest";
    const MEMBERS: &'static [Member] = &CREATE_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&CREATE_USER_REQUEST_MEMBERS[0]),
            permissions_boundary: from.optional(&CREATE_USER_REQUEST_MEMBERS[2]),
            user_name: from.required(&CREATE_USER_REQUEST_MEMBERS[1]),
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
pub(super) static CREATE_USER_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "User", wire: "User", path: "user", kind: &Type::FREE }];
/// `CreateUserResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateUserResponse {
    /// `User`
    pub user: Option<User>,
}
impl Record for CreateUserResponse {
    const NAME: &'static str = "CreateUserResponse";
    const MEMBERS: &'static [Member] = &CREATE_USER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user: from.optional(&CREATE_USER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_USER_RESPONSE_MEMBERS[0], self.user.as_ref());
    }
}
pub(super) static CREATE_VIRTUAL_MFA_DEVICE_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "CreateVirtualMFADeviceRequest";
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
pub(super) static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "VirtualMFADevice", wire: "VirtualMFADevice", path: "virtualMFADevice", kind: &Type::FREE }];
/// `CreateVirtualMFADeviceResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateVirtualMFADeviceResponse {
    /// `VirtualMFADevice`
    pub virtual_mfa_device: VirtualMFADevice,
}
impl Record for CreateVirtualMFADeviceResponse {
    const NAME: &'static str = "CreateVirtualMFADeviceResponse";
    const MEMBERS: &'static [Member] = &CREATE_VIRTUAL_MFA_DEVICE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { virtual_mfa_device: from.required(&CREATE_VIRTUAL_MFA_DEVICE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_VIRTUAL_MFA_DEVICE_RESPONSE_MEMBERS[0], &self.virtual_mfa_device);
    }
}
pub(super) static DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeactivateMFADeviceRequest";
    const MEMBERS: &'static [Member] = &DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            serial_number: from.required(&DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS[1]),
            user_name: from.optional(&DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &DEACTIVATE_MFA_DEVICE_REQUEST_MEMBERS[1], &self.serial_number);
    }
}
pub(super) static DELEGATION_PERMISSION_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DelegationPermission";
    const MEMBERS: &'static [Member] = &DELEGATION_PERMISSION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { parameters: from.optional(&DELEGATION_PERMISSION_MEMBERS[1]), policy_template_arn: from.optional(&DELEGATION_PERMISSION_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DELEGATION_PERMISSION_MEMBERS[0], self.policy_template_arn.as_ref());
        write_optional(to, &DELEGATION_PERMISSION_MEMBERS[1], self.parameters.as_ref());
    }
}
pub(super) static DELEGATION_REQUEST_MEMBERS: [Member; 20] = [
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
    const NAME: &'static str = "DelegationRequest";
    const MEMBERS: &'static [Member] = &DELEGATION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            updated_time: from.optional(&DELEGATION_REQUEST_MEMBERS[19]),
            redirect_url: from.optional(&DELEGATION_REQUEST_MEMBERS[15]),
            notes: from.optional(&DELEGATION_REQUEST_MEMBERS[16]),
            delegation_request_id: from.optional(&DELEGATION_REQUEST_MEMBERS[0]),
            approver_id: from.optional(&DELEGATION_REQUEST_MEMBERS[8]),
            description: from.optional(&DELEGATION_REQUEST_MEMBERS[2]),
            owner_id: from.optional(&DELEGATION_REQUEST_MEMBERS[7]),
            session_duration: from.optional(&DELEGATION_REQUEST_MEMBERS[14]),
            request_message: from.optional(&DELEGATION_REQUEST_MEMBERS[3]),
            requestor_id: from.optional(&DELEGATION_REQUEST_MEMBERS[11]),
            permissions: from.optional(&DELEGATION_REQUEST_MEMBERS[4]),
            expiration_time: from.optional(&DELEGATION_REQUEST_MEMBERS[10]),
            owner_account_id: from.optional(&DELEGATION_REQUEST_MEMBERS[1]),
            only_send_by_owner: from.optional(&DELEGATION_REQUEST_MEMBERS[18]),
            permission_policy: from.optional(&DELEGATION_REQUEST_MEMBERS[5]),
            role_permission_restriction_arns: from.optional(&DELEGATION_REQUEST_MEMBERS[6]),
            state: from.optional(&DELEGATION_REQUEST_MEMBERS[9]),
            requestor_name: from.optional(&DELEGATION_REQUEST_MEMBERS[12]),
            rejection_reason: from.optional(&DELEGATION_REQUEST_MEMBERS[17]),
            create_date: from.optional(&DELEGATION_REQUEST_MEMBERS[13]),
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
    DelegationRequest
);
