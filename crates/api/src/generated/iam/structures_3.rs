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

pub(super) static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "PasswordPolicy", wire: "PasswordPolicy", path: "passwordPolicy", kind: &Type::FREE }];
/// `GetAccountPasswordPolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPasswordPolicyResponse {
    /// `PasswordPolicy`
    pub password_policy: PasswordPolicy,
}
impl Record for GetAccountPasswordPolicyResponse {
    const NAME: &'static str = "GetAccountPasswordPolicyResponse";
    const MEMBERS: &'static [Member] = &GET_ACCOUNT_PASSWORD_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { password_policy: from.required(&GET_ACCOUNT_PASSWORD_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ACCOUNT_PASSWORD_POLICY_RESPONSE_MEMBERS[0], &self.password_policy);
    }
}
pub(super) static GET_ACCOUNT_PROPERTIES_REQUEST_MEMBERS: [Member; 0] = [];
/// `GetAccountPropertiesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPropertiesRequest {}
impl Record for GetAccountPropertiesRequest {
    const NAME: &'static str = "GetAccountPropertiesRequest";
    const MEMBERS: &'static [Member] = &GET_ACCOUNT_PROPERTIES_REQUEST_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static GET_ACCOUNT_PROPERTIES_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Properties", wire: "Properties", path: "properties", kind: &T_ACCOUNT_PROPERTIES_MAP_TYPE }];
/// `GetAccountPropertiesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountPropertiesResponse {
    /// `Properties`
    pub properties: Option<BTreeMap<String, String>>,
}
impl Record for GetAccountPropertiesResponse {
    const NAME: &'static str = "GetAccountPropertiesResponse";
    const MEMBERS: &'static [Member] = &GET_ACCOUNT_PROPERTIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { properties: from.optional(&GET_ACCOUNT_PROPERTIES_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_ACCOUNT_PROPERTIES_RESPONSE_MEMBERS[0], self.properties.as_ref());
    }
}
pub(super) static GET_ACCOUNT_SUMMARY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "SummaryMap", wire: "SummaryMap", path: "summaryMap", kind: &T_SUMMARY_MAP_TYPE }];
/// `GetAccountSummaryResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAccountSummaryResponse {
    /// `SummaryMap`
    pub summary_map: Option<BTreeMap<String, i32>>,
}
impl Record for GetAccountSummaryResponse {
    const NAME: &'static str = "GetAccountSummaryResponse";
    const MEMBERS: &'static [Member] = &GET_ACCOUNT_SUMMARY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { summary_map: from.optional(&GET_ACCOUNT_SUMMARY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_ACCOUNT_SUMMARY_RESPONSE_MEMBERS[0], self.summary_map.as_ref());
    }
}
pub(super) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "PolicyInputList", wire: "PolicyInputList", path: "policyInputList", kind: &T_SIMULATION_POLICY_LIST_TYPE }];
/// `GetContextKeysForCustomPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForCustomPolicyRequest {
    /// `PolicyInputList`
    pub policy_input_list: Vec<String>,
}
impl Record for GetContextKeysForCustomPolicyRequest {
    const NAME: &'static str = "GetContextKeysForCustomPolicyRequest";
    const MEMBERS: &'static [Member] = &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_input_list: from.required(&GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST_MEMBERS[0], &self.policy_input_list);
    }
}
pub(super) static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ContextKeyNames", wire: "ContextKeyNames", path: "contextKeyNames", kind: &T_CONTEXT_KEY_NAMES_RESULT_LIST_TYPE }];
/// `GetContextKeysForPolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetContextKeysForPolicyResponse {
    /// `ContextKeyNames`
    pub context_key_names: Option<Vec<String>>,
}
impl Record for GetContextKeysForPolicyResponse {
    const NAME: &'static str = "GetContextKeysForPolicyResponse";
    const MEMBERS: &'static [Member] = &GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { context_key_names: from.optional(&GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE_MEMBERS[0], self.context_key_names.as_ref());
    }
}
pub(super) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetContextKeysForPrincipalPolicyRequest";
    const MEMBERS: &'static [Member] = &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_input_list: from.optional(&GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS[1]),
            policy_source_arn: from.required(&GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS[0], &self.policy_source_arn);
        write_optional(to, &GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST_MEMBERS[1], self.policy_input_list.as_ref());
    }
}
pub(super) static GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Content", wire: "Content", path: "content", kind: &T_REPORT_CONTENT_TYPE },
    Member { name: "ReportFormat", wire: "ReportFormat", path: "reportFormat", kind: &T_REPORT_FORMAT_TYPE },
    Member { name: "GeneratedTime", wire: "GeneratedTime", path: "generatedTime", kind: &T_DATE_TYPE },
];
/// `GetCredentialReportResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCredentialReportResponse {
    /// `Content`
    pub content: Option<Vec<u8>>,
    /// `ReportFormat`
    pub report_format: Option<String>,
    /// `GeneratedTime`
    pub generated_time: Option<Timestamp>,
}
impl Record for GetCredentialReportResponse {
    const NAME: &'static str = "GetCredentialReportResponse";
    const MEMBERS: &'static [Member] = &GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            generated_time: from.optional(&GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[2]),
            report_format: from.optional(&GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[1]),
            content: from.optional(&GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[0], self.content.as_ref());
        write_optional(to, &GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[1], self.report_format.as_ref());
        write_optional(to, &GET_CREDENTIAL_REPORT_RESPONSE_MEMBERS[2], self.generated_time.as_ref());
    }
}
pub(super) static GET_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetDelegationRequestRequest";
    const MEMBERS: &'static [Member] = &GET_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegation_permission_check: from.optional(&GET_DELEGATION_REQUEST_REQUEST_MEMBERS[1]),
            delegation_request_id: from.required(&GET_DELEGATION_REQUEST_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_DELEGATION_REQUEST_REQUEST_MEMBERS[0], &self.delegation_request_id);
        write_optional(to, &GET_DELEGATION_REQUEST_REQUEST_MEMBERS[1], self.delegation_permission_check.as_ref());
    }
}
pub(super) static GET_DELEGATION_REQUEST_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "GetDelegationRequestResponse";
    const MEMBERS: &'static [Member] = &GET_DELEGATION_REQUEST_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            delegation_request: from.optional(&GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[0]),
            permission_check_result: from.optional(&GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[2]),
            permission_check_status: from.optional(&GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[0], self.delegation_request.as_ref());
        write_optional(to, &GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[1], self.permission_check_status.as_ref());
        write_optional(to, &GET_DELEGATION_REQUEST_RESPONSE_MEMBERS[2], self.permission_check_result.as_ref());
    }
}
pub(super) static GET_GROUP_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetGroupPolicyRequest";
    const MEMBERS: &'static [Member] = &GET_GROUP_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { group_name: from.required(&GET_GROUP_POLICY_REQUEST_MEMBERS[0]), policy_name: from.required(&GET_GROUP_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_GROUP_POLICY_REQUEST_MEMBERS[0], &self.group_name);
        write_required(to, &GET_GROUP_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
pub(super) static GET_GROUP_POLICY_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "GetGroupPolicyResponse";
    const MEMBERS: &'static [Member] = &GET_GROUP_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_document: from.required(&GET_GROUP_POLICY_RESPONSE_MEMBERS[2]),
            group_name: from.required(&GET_GROUP_POLICY_RESPONSE_MEMBERS[0]),
            policy_name: from.required(&GET_GROUP_POLICY_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_GROUP_POLICY_RESPONSE_MEMBERS[0], &self.group_name);
        write_required(to, &GET_GROUP_POLICY_RESPONSE_MEMBERS[1], &self.policy_name);
        write_required(to, &GET_GROUP_POLICY_RESPONSE_MEMBERS[2], &self.policy_document);
    }
}
pub(super) static GET_GROUP_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "GetGroupRequest";
    const MEMBERS: &'static [Member] = &GET_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&GET_GROUP_REQUEST_MEMBERS[2]),
            group_name: from.required(&GET_GROUP_REQUEST_MEMBERS[0]),
            marker: from.optional(&GET_GROUP_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_GROUP_REQUEST_MEMBERS[0], &self.group_name);
        write_optional(to, &GET_GROUP_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &GET_GROUP_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static GET_GROUP_RESPONSE_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "GetGroupResponse";
    const MEMBERS: &'static [Member] = &GET_GROUP_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&GET_GROUP_RESPONSE_MEMBERS[2]),
            marker: from.optional(&GET_GROUP_RESPONSE_MEMBERS[3]),
            users: from.required(&GET_GROUP_RESPONSE_MEMBERS[1]),
            group: from.required(&GET_GROUP_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_GROUP_RESPONSE_MEMBERS[0], &self.group);
        write_required(to, &GET_GROUP_RESPONSE_MEMBERS[1], &self.users);
        write_optional(to, &GET_GROUP_RESPONSE_MEMBERS[2], self.is_truncated.as_ref());
        write_optional(to, &GET_GROUP_RESPONSE_MEMBERS[3], self.marker.as_ref());
    }
}
pub(super) static GET_HUMAN_READABLE_SUMMARY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetHumanReadableSummaryRequest";
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
pub(super) static GET_HUMAN_READABLE_SUMMARY_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "GetHumanReadableSummaryResponse";
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
pub(super) static GET_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE }];
/// `GetInstanceProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
}
impl Record for GetInstanceProfileRequest {
    const NAME: &'static str = "GetInstanceProfileRequest";
    const MEMBERS: &'static [Member] = &GET_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { instance_profile_name: from.required(&GET_INSTANCE_PROFILE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
    }
}
pub(super) static GET_INSTANCE_PROFILE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "InstanceProfile", wire: "InstanceProfile", path: "instanceProfile", kind: &Type::FREE }];
/// `GetInstanceProfileResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetInstanceProfileResponse {
    /// `InstanceProfile`
    pub instance_profile: InstanceProfile,
}
impl Record for GetInstanceProfileResponse {
    const NAME: &'static str = "GetInstanceProfileResponse";
    const MEMBERS: &'static [Member] = &GET_INSTANCE_PROFILE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { instance_profile: from.required(&GET_INSTANCE_PROFILE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_INSTANCE_PROFILE_RESPONSE_MEMBERS[0], &self.instance_profile);
    }
}
pub(super) static GET_LOGIN_PROFILE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE }];
/// `GetLoginProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLoginProfileRequest {
    /// `UserName`
    pub user_name: Option<String>,
}
impl Record for GetLoginProfileRequest {
    const NAME: &'static str = "GetLoginProfileRequest";
    const MEMBERS: &'static [Member] = &GET_LOGIN_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&GET_LOGIN_PROFILE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_LOGIN_PROFILE_REQUEST_MEMBERS[0], self.user_name.as_ref());
    }
}
pub(super) static GET_LOGIN_PROFILE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "LoginProfile", wire: "LoginProfile", path: "loginProfile", kind: &Type::FREE }];
/// `GetLoginProfileResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLoginProfileResponse {
    /// `LoginProfile`
    pub login_profile: LoginProfile,
}
impl Record for GetLoginProfileResponse {
    const NAME: &'static str = "GetLoginProfileResponse";
    const MEMBERS: &'static [Member] = &GET_LOGIN_PROFILE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { login_profile: from.required(&GET_LOGIN_PROFILE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_LOGIN_PROFILE_RESPONSE_MEMBERS[0], &self.login_profile);
    }
}
pub(super) static GET_MFA_DEVICE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetMFADeviceRequest";
    const MEMBERS: &'static [Member] = &GET_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { serial_number: from.required(&GET_MFA_DEVICE_REQUEST_MEMBERS[0]), user_name: from.optional(&GET_MFA_DEVICE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_MFA_DEVICE_REQUEST_MEMBERS[0], &self.serial_number);
        write_optional(to, &GET_MFA_DEVICE_REQUEST_MEMBERS[1], self.user_name.as_ref());
    }
}
pub(super) static GET_MFA_DEVICE_RESPONSE_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "GetMFADeviceResponse";
    const MEMBERS: &'static [Member] = &GET_MFA_DEVICE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            enable_date: from.optional(&GET_MFA_DEVICE_RESPONSE_MEMBERS[2]),
            serial_number: from.required(&GET_MFA_DEVICE_RESPONSE_MEMBERS[1]),
            user_name: from.optional(&GET_MFA_DEVICE_RESPONSE_MEMBERS[0]),
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
pub(super) static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE }];
/// `GetOpenIDConnectProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
}
impl Record for GetOpenIDConnectProviderRequest {
    const NAME: &'static str = "GetOpenIDConnectProviderRequest";
    const MEMBERS: &'static [Member] = &GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { open_id_connect_provider_arn: from.required(&GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
    }
}
pub(super) static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS: [Member; 5] = [
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
    const NAME: &'static str = "GetOpenIDConnectProviderResponse";
    const MEMBERS: &'static [Member] = &GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            client_id_list: from.optional(&GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[1]),
            thumbprint_list: from.optional(&GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[2]),
            url: from.optional(&GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE_MEMBERS[0]),
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
pub(super) static GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "GetOrganizationsAccessReportRequest";
    const MEMBERS: &'static [Member] = &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            job_id: from.required(&GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[0]),
            max_items: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[1]),
            sort_key: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[3]),
            marker: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[0], &self.job_id);
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[1], self.max_items.as_ref());
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[2], self.marker.as_ref());
        write_optional(to, &GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST_MEMBERS[3], self.sort_key.as_ref());
    }
}
pub(super) static GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS: [Member; 9] = [
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
    const NAME: &'static str = "GetOrganizationsAccessReportResponse";
    const MEMBERS: &'static [Member] = &GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[6]),
            job_status: from.required(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[0]),
            job_creation_date: from.required(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[1]),
            number_of_services_accessible: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[3]),
            marker: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[7]),
            access_details: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[5]),
            number_of_services_not_accessed: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[4]),
            job_completion_date: from.optional(&GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE_MEMBERS[2]),
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
pub(super) static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetOutboundWebIdentityFederationInfoResponse";
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
pub(super) static GET_POLICY_REQUEST_MEMBERS: [Member; 1] = [Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE }];
/// `GetPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
}
impl Record for GetPolicyRequest {
    const NAME: &'static str = "GetPolicyRequest";
    const MEMBERS: &'static [Member] = &GET_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&GET_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_POLICY_REQUEST_MEMBERS[0], &self.policy_arn);
    }
}
pub(super) static GET_POLICY_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Policy", wire: "Policy", path: "policy", kind: &Type::FREE }];
/// `GetPolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}
impl Record for GetPolicyResponse {
    const NAME: &'static str = "GetPolicyResponse";
    const MEMBERS: &'static [Member] = &GET_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy: from.optional(&GET_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_POLICY_RESPONSE_MEMBERS[0], self.policy.as_ref());
    }
}
pub(super) static GET_POLICY_VERSION_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetPolicyVersionRequest";
    const MEMBERS: &'static [Member] = &GET_POLICY_VERSION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&GET_POLICY_VERSION_REQUEST_MEMBERS[0]), version_id: from.required(&GET_POLICY_VERSION_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_POLICY_VERSION_REQUEST_MEMBERS[0], &self.policy_arn);
        write_required(to, &GET_POLICY_VERSION_REQUEST_MEMBERS[1], &self.version_id);
    }
}
pub(super) static GET_POLICY_VERSION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "PolicyVersion", wire: "PolicyVersion", path: "policyVersion", kind: &Type::FREE }];
/// `GetPolicyVersionResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPolicyVersionResponse {
    /// `PolicyVersion`
    pub policy_version: Option<PolicyVersion>,
}
impl Record for GetPolicyVersionResponse {
    const NAME: &'static str = "GetPolicyVersionResponse";
    const MEMBERS: &'static [Member] = &GET_POLICY_VERSION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_version: from.optional(&GET_POLICY_VERSION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_POLICY_VERSION_RESPONSE_MEMBERS[0], self.policy_version.as_ref());
    }
}
pub(super) static GET_ROLE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetRolePolicyRequest";
    const MEMBERS: &'static [Member] = &GET_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_name: from.required(&GET_ROLE_POLICY_REQUEST_MEMBERS[1]), role_name: from.required(&GET_ROLE_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &GET_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
pub(super) static GET_ROLE_POLICY_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "GetRolePolicyResponse";
    const MEMBERS: &'static [Member] = &GET_ROLE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_document: from.required(&GET_ROLE_POLICY_RESPONSE_MEMBERS[2]),
            policy_name: from.required(&GET_ROLE_POLICY_RESPONSE_MEMBERS[1]),
            role_name: from.required(&GET_ROLE_POLICY_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_POLICY_RESPONSE_MEMBERS[0], &self.role_name);
        write_required(to, &GET_ROLE_POLICY_RESPONSE_MEMBERS[1], &self.policy_name);
        write_required(to, &GET_ROLE_POLICY_RESPONSE_MEMBERS[2], &self.policy_document);
    }
}
pub(super) static GET_ROLE_REQUEST_MEMBERS: [Member; 1] = [Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE }];
/// `GetRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleRequest {
    /// `RoleName`
    pub role_name: String,
}
impl Record for GetRoleRequest {
    const NAME: &'static str = "GetRoleRequest";
    const MEMBERS: &'static [Member] = &GET_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_name: from.required(&GET_ROLE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_REQUEST_MEMBERS[0], &self.role_name);
    }
}
pub(super) static GET_ROLE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Role", wire: "Role", path: "role", kind: &Type::FREE }];
/// `GetRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleResponse {
    /// `Role`
    pub role: Role,
}
impl Record for GetRoleResponse {
    const NAME: &'static str = "GetRoleResponse";
    const MEMBERS: &'static [Member] = &GET_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role: from.required(&GET_ROLE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_RESPONSE_MEMBERS[0], &self.role);
    }
}
pub(super) static GET_ROLE_TEMPLATE_VERSION_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetRoleTemplateVersionRequest";
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
pub(super) static GET_ROLE_TEMPLATE_VERSION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "RoleTemplateVersion", wire: "RoleTemplateVersion", path: "roleTemplateVersion", kind: &Type::FREE }];
/// `GetRoleTemplateVersionResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRoleTemplateVersionResponse {
    /// `RoleTemplateVersion`
    pub role_template_version: RoleTemplateVersion,
}
impl Record for GetRoleTemplateVersionResponse {
    const NAME: &'static str = "GetRoleTemplateVersionResponse";
    const MEMBERS: &'static [Member] = &GET_ROLE_TEMPLATE_VERSION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_template_version: from.required(&GET_ROLE_TEMPLATE_VERSION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_ROLE_TEMPLATE_VERSION_RESPONSE_MEMBERS[0], &self.role_template_version);
    }
}
pub(super) static GET_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE }];
/// `GetSAMLProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
}
impl Record for GetSAMLProviderRequest {
    const NAME: &'static str = "GetSAMLProviderRequest";
    const MEMBERS: &'static [Member] = &GET_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { saml_provider_arn: from.required(&GET_SAML_PROVIDER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SAML_PROVIDER_REQUEST_MEMBERS[0], &self.saml_provider_arn);
    }
}
pub(super) static GET_SAML_PROVIDER_RESPONSE_MEMBERS: [Member; 7] = [
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
    const NAME: &'static str = "GetSAMLProviderResponse";
    const MEMBERS: &'static [Member] = &GET_SAML_PROVIDER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            saml_provider_uuid: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[0]),
            saml_metadata_document: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[1]),
            private_key_list: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[6]),
            valid_until: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[3]),
            assertion_encryption_mode: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[5]),
            create_date: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[2]),
            tags: from.optional(&GET_SAML_PROVIDER_RESPONSE_MEMBERS[4]),
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
pub(super) static GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "GetSSHPublicKeyRequest";
    const MEMBERS: &'static [Member] = &GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            ssh_public_key_id: from.required(&GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1]),
            user_name: from.required(&GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0]),
            encoding: from.required(&GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1], &self.ssh_public_key_id);
        write_required(to, &GET_SSH_PUBLIC_KEY_REQUEST_MEMBERS[2], &self.encoding);
    }
}
pub(super) static GET_SSH_PUBLIC_KEY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "SSHPublicKey", wire: "SSHPublicKey", path: "sSHPublicKey", kind: &Type::FREE }];
/// `GetSSHPublicKeyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSSHPublicKeyResponse {
    /// `SSHPublicKey`
    pub ssh_public_key: Option<SSHPublicKey>,
}
impl Record for GetSSHPublicKeyResponse {
    const NAME: &'static str = "GetSSHPublicKeyResponse";
    const MEMBERS: &'static [Member] = &GET_SSH_PUBLIC_KEY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { ssh_public_key: from.optional(&GET_SSH_PUBLIC_KEY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_SSH_PUBLIC_KEY_RESPONSE_MEMBERS[0], self.ssh_public_key.as_ref());
    }
}
pub(super) static GET_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE }];
/// `GetServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
}
impl Record for GetServerCertificateRequest {
    const NAME: &'static str = "GetServerCertificateRequest";
    const MEMBERS: &'static [Member] = &GET_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { server_certificate_name: from.required(&GET_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], &self.server_certificate_name);
    }
}
pub(super) static GET_SERVER_CERTIFICATE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ServerCertificate", wire: "ServerCertificate", path: "serverCertificate", kind: &Type::FREE }];
/// `GetServerCertificateResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerCertificateResponse {
    /// `ServerCertificate`
    pub server_certificate: ServerCertificate,
}
impl Record for GetServerCertificateResponse {
    const NAME: &'static str = "GetServerCertificateResponse";
    const MEMBERS: &'static [Member] = &GET_SERVER_CERTIFICATE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { server_certificate: from.required(&GET_SERVER_CERTIFICATE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVER_CERTIFICATE_RESPONSE_MEMBERS[0], &self.server_certificate);
    }
}
pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "GetServiceLastAccessedDetailsRequest";
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
pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS: [Member; 8] = [
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
    const NAME: &'static str = "GetServiceLastAccessedDetailsResponse";
    const MEMBERS: &'static [Member] = &GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[5]),
            job_status: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[0]),
            job_creation_date: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[2]),
            marker: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[6]),
            job_type: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[1]),
            job_completion_date: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[4]),
            error: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[7]),
            services_last_accessed: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE_MEMBERS[3]),
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
pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "GetServiceLastAccessedDetailsWithEntitiesRequest";
    const MEMBERS: &'static [Member] = &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            job_id: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[0]),
            max_items: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[2]),
            marker: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[3]),
            service_namespace: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[0], &self.job_id);
        write_required(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[1], &self.service_namespace);
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[2], self.max_items.as_ref());
        write_optional(to, &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST_MEMBERS[3], self.marker.as_ref());
    }
}
pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS: [Member; 7] = [
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
    const NAME: &'static str = "GetServiceLastAccessedDetailsWithEntitiesResponse";
    const MEMBERS: &'static [Member] = &GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[4]),
            job_status: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[0]),
            job_creation_date: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[1]),
            entity_details_list: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[3]),
            marker: from.optional(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[5]),
            job_completion_date: from.required(&GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE_MEMBERS[2]),
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
pub(super) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "DeletionTaskId", wire: "DeletionTaskId", path: "deletionTaskId", kind: &T_DELETION_TASK_ID_TYPE }];
/// `GetServiceLinkedRoleDeletionStatusRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    /// `DeletionTaskId`
    pub deletion_task_id: String,
}
impl Record for GetServiceLinkedRoleDeletionStatusRequest {
    const NAME: &'static str = "GetServiceLinkedRoleDeletionStatusRequest";
    const MEMBERS: &'static [Member] = &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { deletion_task_id: from.required(&GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST_MEMBERS[0], &self.deletion_task_id);
    }
}
pub(super) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetServiceLinkedRoleDeletionStatusResponse";
    const MEMBERS: &'static [Member] = &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            reason: from.optional(&GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS[1]),
            status: from.required(&GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS[0], &self.status);
        write_optional(to, &GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE_MEMBERS[1], self.reason.as_ref());
    }
}
pub(super) static GET_USER_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "GetUserPolicyRequest";
    const MEMBERS: &'static [Member] = &GET_USER_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_name: from.required(&GET_USER_POLICY_REQUEST_MEMBERS[1]), user_name: from.required(&GET_USER_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_USER_POLICY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &GET_USER_POLICY_REQUEST_MEMBERS[1], &self.policy_name);
    }
}
record_value!(
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
    GetUserPolicyRequest
);
