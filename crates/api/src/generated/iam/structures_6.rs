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

pub(super) static PUT_ACCOUNT_PROPERTIES_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "Properties", wire: "Properties", path: "properties", kind: &T_ACCOUNT_PROPERTIES_MAP_TYPE }];
/// `PutAccountPropertiesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPropertiesRequest {
    /// `Properties`
    pub properties: BTreeMap<String, String>,
}
impl Record for PutAccountPropertiesRequest {
    const NAME: &'static str = "PutAccountPropertiesRequest";
    const MEMBERS: &'static [Member] = &PUT_ACCOUNT_PROPERTIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { properties: from.required(&PUT_ACCOUNT_PROPERTIES_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_ACCOUNT_PROPERTIES_REQUEST_MEMBERS[0], &self.properties);
    }
}
pub(super) static PUT_ACCOUNT_PROPERTIES_RESPONSE_MEMBERS: [Member; 0] = [];
/// `PutAccountPropertiesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutAccountPropertiesResponse {}
impl Record for PutAccountPropertiesResponse {
    const NAME: &'static str = "PutAccountPropertiesResponse";
    const MEMBERS: &'static [Member] = &PUT_ACCOUNT_PROPERTIES_RESPONSE_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static PUT_GROUP_POLICY_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "PutGroupPolicyRequest";
    const MEMBERS: &'static [Member] = &PUT_GROUP_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_document: from.required(&PUT_GROUP_POLICY_REQUEST_MEMBERS[2]),
            group_name: from.required(&PUT_GROUP_POLICY_REQUEST_MEMBERS[0]),
            policy_name: from.required(&PUT_GROUP_POLICY_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_GROUP_POLICY_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &PUT_GROUP_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
        write_required(to, &PUT_GROUP_POLICY_REQUEST_MEMBERS[2], &self.policy_document);
    }
}
pub(super) static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "PutRolePermissionsBoundaryRequest";
    const MEMBERS: &'static [Member] = &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            permissions_boundary: from.required(&PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[1]),
            role_name: from.required(&PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[1], &self.permissions_boundary);
    }
}
pub(super) static PUT_ROLE_POLICY_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "PutRolePolicyRequest";
    const MEMBERS: &'static [Member] = &PUT_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_document: from.required(&PUT_ROLE_POLICY_REQUEST_MEMBERS[2]),
            policy_name: from.required(&PUT_ROLE_POLICY_REQUEST_MEMBERS[1]),
            role_name: from.required(&PUT_ROLE_POLICY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &PUT_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
        write_required(to, &PUT_ROLE_POLICY_REQUEST_MEMBERS[2], &self.policy_document);
    }
}
pub(super) static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "PutUserPermissionsBoundaryRequest";
    const MEMBERS: &'static [Member] = &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            permissions_boundary: from.required(&PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[1]),
            user_name: from.required(&PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &PUT_USER_PERMISSIONS_BOUNDARY_REQUEST_MEMBERS[1], &self.permissions_boundary);
    }
}
pub(super) static PUT_USER_POLICY_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "PutUserPolicyRequest";
    const MEMBERS: &'static [Member] = &PUT_USER_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_document: from.required(&PUT_USER_POLICY_REQUEST_MEMBERS[2]),
            policy_name: from.required(&PUT_USER_POLICY_REQUEST_MEMBERS[1]),
            user_name: from.required(&PUT_USER_POLICY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_USER_POLICY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &PUT_USER_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
        write_required(to, &PUT_USER_POLICY_REQUEST_MEMBERS[2], &self.policy_document);
    }
}
pub(super) static REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "RejectDelegationRequestRequest";
    const MEMBERS: &'static [Member] = &REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            notes: from.optional(&REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS[1]),
            delegation_request_id: from.required(&REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS[0], &self.delegation_request_id);
        write_optional(to, &REJECT_DELEGATION_REQUEST_REQUEST_MEMBERS[1], self.notes.as_ref());
    }
}
pub(super) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "RemoveClientIDFromOpenIDConnectProviderRequest";
    const MEMBERS: &'static [Member] = &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            client_id: from.required(&REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1]),
            open_id_connect_provider_arn: from.required(&REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_required(to, &REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1], &self.client_id);
    }
}
pub(super) static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "RemoveRoleFromInstanceProfileRequest";
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
pub(super) static REMOVE_USER_FROM_GROUP_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "RemoveUserFromGroupRequest";
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
pub(super) static REPLACEMENT_VALUE_ENTRY_MEMBERS: [Member; 1] =
    [Member { name: "Values", wire: "Values", path: "values", kind: &T_REPLACEMENT_VALUE_LIST_TYPE }];
/// `ReplacementValueEntry`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplacementValueEntry {
    /// `Values`
    pub values: Vec<String>,
}
impl Record for ReplacementValueEntry {
    const NAME: &'static str = "ReplacementValueEntry";
    const MEMBERS: &'static [Member] = &REPLACEMENT_VALUE_ENTRY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { values: from.required(&REPLACEMENT_VALUE_ENTRY_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REPLACEMENT_VALUE_ENTRY_MEMBERS[0], &self.values);
    }
}
pub(super) static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ResetServiceSpecificCredentialRequest";
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
pub(super) static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ServiceSpecificCredential", wire: "ServiceSpecificCredential", path: "serviceSpecificCredential", kind: &Type::FREE }];
/// `ResetServiceSpecificCredentialResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResetServiceSpecificCredentialResponse {
    /// `ServiceSpecificCredential`
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}
impl Record for ResetServiceSpecificCredentialResponse {
    const NAME: &'static str = "ResetServiceSpecificCredentialResponse";
    const MEMBERS: &'static [Member] = &RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { service_specific_credential: from.optional(&RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE_MEMBERS[0], self.service_specific_credential.as_ref());
    }
}
pub(super) static RESOURCE_SPECIFIC_RESULT_MEMBERS: [Member; 6] = [
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
    const NAME: &'static str = "ResourceSpecificResult";
    const MEMBERS: &'static [Member] = &RESOURCE_SPECIFIC_RESULT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            eval_decision_details: from.optional(&RESOURCE_SPECIFIC_RESULT_MEMBERS[4]),
            permissions_boundary_decision_detail: from.optional(&RESOURCE_SPECIFIC_RESULT_MEMBERS[5]),
            matched_statements: from.optional(&RESOURCE_SPECIFIC_RESULT_MEMBERS[2]),
            eval_resource_decision: from.required(&RESOURCE_SPECIFIC_RESULT_MEMBERS[1]),
            missing_context_values: from.optional(&RESOURCE_SPECIFIC_RESULT_MEMBERS[3]),
            eval_resource_name: from.required(&RESOURCE_SPECIFIC_RESULT_MEMBERS[0]),
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
pub(super) static RESYNC_MFA_DEVICE_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "ResyncMFADeviceRequest";
    const MEMBERS: &'static [Member] = &RESYNC_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            authentication_code2: from.required(&RESYNC_MFA_DEVICE_REQUEST_MEMBERS[3]),
            serial_number: from.required(&RESYNC_MFA_DEVICE_REQUEST_MEMBERS[1]),
            authentication_code1: from.required(&RESYNC_MFA_DEVICE_REQUEST_MEMBERS[2]),
            user_name: from.required(&RESYNC_MFA_DEVICE_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &RESYNC_MFA_DEVICE_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &RESYNC_MFA_DEVICE_REQUEST_MEMBERS[1], &self.serial_number);
        write_required(to, &RESYNC_MFA_DEVICE_REQUEST_MEMBERS[2], &self.authentication_code1);
        write_required(to, &RESYNC_MFA_DEVICE_REQUEST_MEMBERS[3], &self.authentication_code2);
    }
}
pub(super) static ROLE_MEMBERS: [Member; 12] = [
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
    const NAME: &'static str = "Role";
    const MEMBERS: &'static [Member] = &ROLE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.required(&ROLE_MEMBERS[0]),
            permissions_boundary: from.optional(&ROLE_MEMBERS[8]),
            assume_role_policy_document: from.optional(&ROLE_MEMBERS[5]),
            max_session_duration: from.optional(&ROLE_MEMBERS[7]),
            role_id: from.required(&ROLE_MEMBERS[2]),
            role_last_used: from.optional(&ROLE_MEMBERS[10]),
            role_name: from.required(&ROLE_MEMBERS[1]),
            description: from.optional(&ROLE_MEMBERS[6]),
            arn: from.required(&ROLE_MEMBERS[3]),
            source_role_template: from.optional(&ROLE_MEMBERS[11]),
            create_date: from.required(&ROLE_MEMBERS[4]),
            tags: from.optional(&ROLE_MEMBERS[9]),
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
pub(super) static ROLE_DETAIL_MEMBERS: [Member; 12] = [
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
    const NAME: &'static str = "RoleDetail";
    const MEMBERS: &'static [Member] = &ROLE_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&ROLE_DETAIL_MEMBERS[0]),
            permissions_boundary: from.optional(&ROLE_DETAIL_MEMBERS[9]),
            assume_role_policy_document: from.optional(&ROLE_DETAIL_MEMBERS[5]),
            instance_profile_list: from.optional(&ROLE_DETAIL_MEMBERS[6]),
            role_id: from.optional(&ROLE_DETAIL_MEMBERS[2]),
            attached_managed_policies: from.optional(&ROLE_DETAIL_MEMBERS[8]),
            role_last_used: from.optional(&ROLE_DETAIL_MEMBERS[11]),
            role_name: from.optional(&ROLE_DETAIL_MEMBERS[1]),
            arn: from.optional(&ROLE_DETAIL_MEMBERS[3]),
            create_date: from.optional(&ROLE_DETAIL_MEMBERS[4]),
            role_policy_list: from.optional(&ROLE_DETAIL_MEMBERS[7]),
            tags: from.optional(&ROLE_DETAIL_MEMBERS[10]),
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
pub(super) static ROLE_LAST_USED_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "RoleLastUsed";
    const MEMBERS: &'static [Member] = &ROLE_LAST_USED_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { last_used_date: from.optional(&ROLE_LAST_USED_MEMBERS[0]), region: from.optional(&ROLE_LAST_USED_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ROLE_LAST_USED_MEMBERS[0], self.last_used_date.as_ref());
        write_optional(to, &ROLE_LAST_USED_MEMBERS[1], self.region.as_ref());
    }
}
pub(super) static ROLE_TEMPLATE_VERSION_MEMBERS: [Member; 23] = [
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
    const NAME: &'static str = "RoleTemplateVersion";
    const MEMBERS: &'static [Member] = &ROLE_TEMPLATE_VERSION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            managed_by_type: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[6]),
            role_path_pattern: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[11]),
            role_name_pattern: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[10]),
            role_tags_template: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[18]),
            template_version_id: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[2]),
            description: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[3]),
            managed_by_value: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[7]),
            major_version: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[4]),
            enabled: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[8]),
            update_timestamp: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[22]),
            permission_boundary_arn: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[16]),
            create_timestamp: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[21]),
            version_enabled: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[20]),
            assume_role_policy_document_template: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[13]),
            inline_policy_templates: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[14]),
            template_name: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[1]),
            default_minor_version: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[5]),
            managed_policy_arns: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[15]),
            max_session_duration: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[19]),
            role_description_pattern: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[12]),
            template_arn: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[0]),
            minor_version: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[9]),
            parameters_definition: from.optional(&ROLE_TEMPLATE_VERSION_MEMBERS[17]),
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
pub(super) static ROLE_USAGE_TYPE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "RoleUsageType";
    const MEMBERS: &'static [Member] = &ROLE_USAGE_TYPE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resources: from.optional(&ROLE_USAGE_TYPE_MEMBERS[1]), region: from.optional(&ROLE_USAGE_TYPE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ROLE_USAGE_TYPE_MEMBERS[0], self.region.as_ref());
        write_optional(to, &ROLE_USAGE_TYPE_MEMBERS[1], self.resources.as_ref());
    }
}
pub(super) static SAML_PRIVATE_KEY_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "SAMLPrivateKey";
    const MEMBERS: &'static [Member] = &SAML_PRIVATE_KEY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { key_id: from.optional(&SAML_PRIVATE_KEY_MEMBERS[0]), timestamp: from.optional(&SAML_PRIVATE_KEY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &SAML_PRIVATE_KEY_MEMBERS[0], self.key_id.as_ref());
        write_optional(to, &SAML_PRIVATE_KEY_MEMBERS[1], self.timestamp.as_ref());
    }
}
pub(super) static SAML_PROVIDER_LIST_ENTRY_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "SAMLProviderListEntry";
    const MEMBERS: &'static [Member] = &SAML_PROVIDER_LIST_ENTRY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            valid_until: from.optional(&SAML_PROVIDER_LIST_ENTRY_MEMBERS[1]),
            arn: from.optional(&SAML_PROVIDER_LIST_ENTRY_MEMBERS[0]),
            create_date: from.optional(&SAML_PROVIDER_LIST_ENTRY_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &SAML_PROVIDER_LIST_ENTRY_MEMBERS[0], self.arn.as_ref());
        write_optional(to, &SAML_PROVIDER_LIST_ENTRY_MEMBERS[1], self.valid_until.as_ref());
        write_optional(to, &SAML_PROVIDER_LIST_ENTRY_MEMBERS[2], self.create_date.as_ref());
    }
}
pub(super) static SSH_PUBLIC_KEY_MEMBERS: [Member; 6] = [
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
    const NAME: &'static str = "SSHPublicKey";
    const MEMBERS: &'static [Member] = &SSH_PUBLIC_KEY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            ssh_public_key_body: from.required(&SSH_PUBLIC_KEY_MEMBERS[3]),
            ssh_public_key_id: from.required(&SSH_PUBLIC_KEY_MEMBERS[1]),
            upload_date: from.optional(&SSH_PUBLIC_KEY_MEMBERS[5]),
            fingerprint: from.required(&SSH_PUBLIC_KEY_MEMBERS[2]),
            user_name: from.required(&SSH_PUBLIC_KEY_MEMBERS[0]),
            status: from.required(&SSH_PUBLIC_KEY_MEMBERS[4]),
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
pub(super) static SSH_PUBLIC_KEY_METADATA_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "SSHPublicKeyMetadata";
    const MEMBERS: &'static [Member] = &SSH_PUBLIC_KEY_METADATA_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            ssh_public_key_id: from.required(&SSH_PUBLIC_KEY_METADATA_MEMBERS[1]),
            upload_date: from.required(&SSH_PUBLIC_KEY_METADATA_MEMBERS[3]),
            user_name: from.required(&SSH_PUBLIC_KEY_METADATA_MEMBERS[0]),
            status: from.required(&SSH_PUBLIC_KEY_METADATA_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SSH_PUBLIC_KEY_METADATA_MEMBERS[0], &self.user_name);
        write_required(to, &SSH_PUBLIC_KEY_METADATA_MEMBERS[1], &self.ssh_public_key_id);
        write_required(to, &SSH_PUBLIC_KEY_METADATA_MEMBERS[2], &self.status);
        write_required(to, &SSH_PUBLIC_KEY_METADATA_MEMBERS[3], &self.upload_date);
    }
}
pub(super) static SEND_DELEGATION_TOKEN_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE }];
/// `SendDelegationTokenRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SendDelegationTokenRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
}
impl Record for SendDelegationTokenRequest {
    const NAME: &'static str = "SendDelegationTokenRequest";
    const MEMBERS: &'static [Member] = &SEND_DELEGATION_TOKEN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { delegation_request_id: from.required(&SEND_DELEGATION_TOKEN_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SEND_DELEGATION_TOKEN_REQUEST_MEMBERS[0], &self.delegation_request_id);
    }
}
pub(super) static SERVER_CERTIFICATE_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "ServerCertificate";
    const MEMBERS: &'static [Member] = &SERVER_CERTIFICATE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            certificate_chain: from.optional(&SERVER_CERTIFICATE_MEMBERS[2]),
            server_certificate_metadata: from.required(&SERVER_CERTIFICATE_MEMBERS[0]),
            certificate_body: from.required(&SERVER_CERTIFICATE_MEMBERS[1]),
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
pub(super) static SERVER_CERTIFICATE_METADATA_MEMBERS: [Member; 6] = [
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
    const NAME: &'static str = "ServerCertificateMetadata";
    const MEMBERS: &'static [Member] = &SERVER_CERTIFICATE_METADATA_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.required(&SERVER_CERTIFICATE_METADATA_MEMBERS[0]),
            upload_date: from.optional(&SERVER_CERTIFICATE_METADATA_MEMBERS[4]),
            server_certificate_name: from.required(&SERVER_CERTIFICATE_METADATA_MEMBERS[1]),
            expiration: from.optional(&SERVER_CERTIFICATE_METADATA_MEMBERS[5]),
            arn: from.required(&SERVER_CERTIFICATE_METADATA_MEMBERS[3]),
            server_certificate_id: from.required(&SERVER_CERTIFICATE_METADATA_MEMBERS[2]),
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
pub(super) static SERVICE_LAST_ACCESSED_MEMBERS: [Member; 7] = [
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
    const NAME: &'static str = "ServiceLastAccessed";
    const MEMBERS: &'static [Member] = &SERVICE_LAST_ACCESSED_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            last_authenticated: from.optional(&SERVICE_LAST_ACCESSED_MEMBERS[1]),
            tracked_actions_last_accessed: from.optional(&SERVICE_LAST_ACCESSED_MEMBERS[6]),
            last_authenticated_entity: from.optional(&SERVICE_LAST_ACCESSED_MEMBERS[3]),
            service_namespace: from.required(&SERVICE_LAST_ACCESSED_MEMBERS[2]),
            service_name: from.required(&SERVICE_LAST_ACCESSED_MEMBERS[0]),
            last_authenticated_region: from.optional(&SERVICE_LAST_ACCESSED_MEMBERS[4]),
            total_authenticated_entities: from.optional(&SERVICE_LAST_ACCESSED_MEMBERS[5]),
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
pub(super) static SERVICE_SPECIFIC_CREDENTIAL_MEMBERS: [Member; 10] = [
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
    const NAME: &'static str = "ServiceSpecificCredential";
    const MEMBERS: &'static [Member] = &SERVICE_SPECIFIC_CREDENTIAL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_credential_alias: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[5]),
            service_password: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[4]),
            service_credential_secret: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[6]),
            service_name: from.required(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[2]),
            user_name: from.required(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[8]),
            service_user_name: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[3]),
            create_date: from.required(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[0]),
            expiration_date: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[1]),
            service_specific_credential_id: from.required(&SERVICE_SPECIFIC_CREDENTIAL_MEMBERS[7]),
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
pub(super) static SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS: [Member; 8] = [
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
    const NAME: &'static str = "ServiceSpecificCredentialMetadata";
    const MEMBERS: &'static [Member] = &SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_credential_alias: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[3]),
            user_name: from.required(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[0]),
            service_name: from.required(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[7]),
            service_user_name: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[2]),
            status: from.required(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[1]),
            create_date: from.required(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[4]),
            expiration_date: from.optional(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[5]),
            service_specific_credential_id: from.required(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_MEMBERS[6]),
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
pub(super) static SET_DEFAULT_POLICY_VERSION_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "SetDefaultPolicyVersionRequest";
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
pub(super) static SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST_MEMBERS: [Member; 1] = [Member {
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
    const NAME: &'static str = "SetSecurityTokenServicePreferencesRequest";
    const MEMBERS: &'static [Member] = &SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { global_endpoint_token_version: from.required(&SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST_MEMBERS[0], &self.global_endpoint_token_version);
    }
}
pub(super) static SIGNING_CERTIFICATE_MEMBERS: [Member; 5] = [
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
    const NAME: &'static str = "SigningCertificate";
    const MEMBERS: &'static [Member] = &SIGNING_CERTIFICATE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            upload_date: from.optional(&SIGNING_CERTIFICATE_MEMBERS[4]),
            certificate_id: from.required(&SIGNING_CERTIFICATE_MEMBERS[1]),
            user_name: from.required(&SIGNING_CERTIFICATE_MEMBERS[0]),
            certificate_body: from.required(&SIGNING_CERTIFICATE_MEMBERS[2]),
            status: from.required(&SIGNING_CERTIFICATE_MEMBERS[3]),
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
pub(super) static SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS: [Member; 12] = [
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
    const NAME: &'static str = "SimulateCustomPolicyRequest";
    const MEMBERS: &'static [Member] = &SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[10]),
            resource_policy: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[5]),
            policy_input_list: from.required(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[0]),
            permissions_boundary_policy_input_list: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[1]),
            resource_owner: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[6]),
            marker: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[11]),
            ordered_organization_policy_input_list: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[2]),
            resource_arns: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[4]),
            context_entries: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[8]),
            caller_arn: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[7]),
            resource_handling_option: from.optional(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[9]),
            action_names: from.required(&SIMULATE_CUSTOM_POLICY_REQUEST_MEMBERS[3]),
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
pub(super) static SIMULATE_POLICY_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "SimulatePolicyResponse";
    const MEMBERS: &'static [Member] = &SIMULATE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&SIMULATE_POLICY_RESPONSE_MEMBERS[1]),
            evaluation_results: from.optional(&SIMULATE_POLICY_RESPONSE_MEMBERS[0]),
            marker: from.optional(&SIMULATE_POLICY_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &SIMULATE_POLICY_RESPONSE_MEMBERS[0], self.evaluation_results.as_ref());
        write_optional(to, &SIMULATE_POLICY_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &SIMULATE_POLICY_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS: [Member; 13] = [
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
    const NAME: &'static str = "SimulatePrincipalPolicyRequest";
    const MEMBERS: &'static [Member] = &SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[11]),
            resource_owner: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[7]),
            policy_exclusion_list: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[3]),
            resource_arns: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[5]),
            caller_arn: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[8]),
            resource_policy: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[6]),
            policy_input_list: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[1]),
            permissions_boundary_policy_input_list: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[2]),
            marker: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[12]),
            policy_source_arn: from.required(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[0]),
            context_entries: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[9]),
            resource_handling_option: from.optional(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[10]),
            action_names: from.required(&SIMULATE_PRINCIPAL_POLICY_REQUEST_MEMBERS[4]),
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
pub(super) static SOURCE_ROLE_TEMPLATE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "SourceRoleTemplate";
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
pub(super) static STATEMENT_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "Statement";
    const MEMBERS: &'static [Member] = &STATEMENT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            end_position: from.optional(&STATEMENT_MEMBERS[3]),
            source_policy_id: from.optional(&STATEMENT_MEMBERS[0]),
            source_policy_type: from.optional(&STATEMENT_MEMBERS[1]),
            start_position: from.optional(&STATEMENT_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &STATEMENT_MEMBERS[0], self.source_policy_id.as_ref());
        write_optional(to, &STATEMENT_MEMBERS[1], self.source_policy_type.as_ref());
        write_optional(to, &STATEMENT_MEMBERS[2], self.start_position.as_ref());
        write_optional(to, &STATEMENT_MEMBERS[3], self.end_position.as_ref());
    }
}
pub(super) static TAG_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "Tag";
    const MEMBERS: &'static [Member] = &TAG_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { value: from.required(&TAG_MEMBERS[1]), key: from.required(&TAG_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_MEMBERS[0], &self.key);
        write_required(to, &TAG_MEMBERS[1], &self.value);
    }
}
pub(super) static TAG_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TagInstanceProfileRequest";
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
pub(super) static TAG_MFA_DEVICE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TagMFADeviceRequest";
    const MEMBERS: &'static [Member] = &TAG_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { serial_number: from.required(&TAG_MFA_DEVICE_REQUEST_MEMBERS[0]), tags: from.required(&TAG_MFA_DEVICE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_MFA_DEVICE_REQUEST_MEMBERS[0], &self.serial_number);
        write_required(to, &TAG_MFA_DEVICE_REQUEST_MEMBERS[1], &self.tags);
    }
}
pub(super) static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TagOpenIDConnectProviderRequest";
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
pub(super) static TAG_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TagPolicyRequest";
    const MEMBERS: &'static [Member] = &TAG_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&TAG_POLICY_REQUEST_MEMBERS[0]), tags: from.required(&TAG_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_POLICY_REQUEST_MEMBERS[0], &self.policy_arn);
        write_required(to, &TAG_POLICY_REQUEST_MEMBERS[1], &self.tags);
    }
}
pub(super) static TAG_ROLE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TagRoleRequest";
    const MEMBERS: &'static [Member] = &TAG_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&TAG_ROLE_REQUEST_MEMBERS[0]), tags: from.required(&TAG_ROLE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_ROLE_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &TAG_ROLE_REQUEST_MEMBERS[1], &self.tags);
    }
}
pub(super) static TAG_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TagSAMLProviderRequest";
    const MEMBERS: &'static [Member] = &TAG_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { saml_provider_arn: from.required(&TAG_SAML_PROVIDER_REQUEST_MEMBERS[0]), tags: from.required(&TAG_SAML_PROVIDER_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_SAML_PROVIDER_REQUEST_MEMBERS[0], &self.saml_provider_arn);
        write_required(to, &TAG_SAML_PROVIDER_REQUEST_MEMBERS[1], &self.tags);
    }
}
pub(super) static TAG_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TagServerCertificateRequest";
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
pub(super) static TAG_TEMPLATE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TagTemplate";
    const MEMBERS: &'static [Member] = &TAG_TEMPLATE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { value: from.required(&TAG_TEMPLATE_MEMBERS[1]), key: from.required(&TAG_TEMPLATE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_TEMPLATE_MEMBERS[0], &self.key);
        write_required(to, &TAG_TEMPLATE_MEMBERS[1], &self.value);
    }
}
pub(super) static TAG_USER_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TagUserRequest";
    const MEMBERS: &'static [Member] = &TAG_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.required(&TAG_USER_REQUEST_MEMBERS[0]), tags: from.required(&TAG_USER_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_USER_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &TAG_USER_REQUEST_MEMBERS[1], &self.tags);
    }
}
pub(super) static TRACKED_ACTION_LAST_ACCESSED_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "TrackedActionLastAccessed";
    const MEMBERS: &'static [Member] = &TRACKED_ACTION_LAST_ACCESSED_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            last_accessed_time: from.optional(&TRACKED_ACTION_LAST_ACCESSED_MEMBERS[2]),
            last_accessed_entity: from.optional(&TRACKED_ACTION_LAST_ACCESSED_MEMBERS[1]),
            last_accessed_region: from.optional(&TRACKED_ACTION_LAST_ACCESSED_MEMBERS[3]),
            action_name: from.optional(&TRACKED_ACTION_LAST_ACCESSED_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &TRACKED_ACTION_LAST_ACCESSED_MEMBERS[0], self.action_name.as_ref());
        write_optional(to, &TRACKED_ACTION_LAST_ACCESSED_MEMBERS[1], self.last_accessed_entity.as_ref());
        write_optional(to, &TRACKED_ACTION_LAST_ACCESSED_MEMBERS[2], self.last_accessed_time.as_ref());
        write_optional(to, &TRACKED_ACTION_LAST_ACCESSED_MEMBERS[3], self.last_accessed_region.as_ref());
    }
}
record_value!(
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
    TrackedActionLastAccessed
);
