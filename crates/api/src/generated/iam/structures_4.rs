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

pub(super) static GET_USER_POLICY_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "GetUserPolicyResponse";
    const MEMBERS: &'static [Member] = &GET_USER_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_document: from.required(&GET_USER_POLICY_RESPONSE_MEMBERS[2]),
            policy_name: from.required(&GET_USER_POLICY_RESPONSE_MEMBERS[1]),
            user_name: from.required(&GET_USER_POLICY_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_USER_POLICY_RESPONSE_MEMBERS[0], &self.user_name);
        write_required(to, &GET_USER_POLICY_RESPONSE_MEMBERS[1], &self.policy_name);
        write_required(to, &GET_USER_POLICY_RESPONSE_MEMBERS[2], &self.policy_document);
    }
}
pub(super) static GET_USER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE }];
/// `GetUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserRequest {
    /// `UserName`
    pub user_name: Option<String>,
}
impl Record for GetUserRequest {
    const NAME: &'static str = "GetUserRequest";
    const MEMBERS: &'static [Member] = &GET_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&GET_USER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &GET_USER_REQUEST_MEMBERS[0], self.user_name.as_ref());
    }
}
pub(super) static GET_USER_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "User", wire: "User", path: "user", kind: &Type::FREE }];
/// `GetUserResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUserResponse {
    /// `User`
    pub user: User,
}
impl Record for GetUserResponse {
    const NAME: &'static str = "GetUserResponse";
    const MEMBERS: &'static [Member] = &GET_USER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user: from.required(&GET_USER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &GET_USER_RESPONSE_MEMBERS[0], &self.user);
    }
}
pub(super) static GROUP_MEMBERS: [Member; 5] = [
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
    const NAME: &'static str = "Group";
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
pub(super) static GROUP_DETAIL_MEMBERS: [Member; 7] = [
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
    const NAME: &'static str = "GroupDetail";
    const MEMBERS: &'static [Member] = &GROUP_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&GROUP_DETAIL_MEMBERS[0]),
            group_name: from.optional(&GROUP_DETAIL_MEMBERS[1]),
            attached_managed_policies: from.optional(&GROUP_DETAIL_MEMBERS[6]),
            group_id: from.optional(&GROUP_DETAIL_MEMBERS[2]),
            arn: from.optional(&GROUP_DETAIL_MEMBERS[3]),
            group_policy_list: from.optional(&GROUP_DETAIL_MEMBERS[5]),
            create_date: from.optional(&GROUP_DETAIL_MEMBERS[4]),
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
pub(super) static INLINE_POLICY_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "InlinePolicy";
    const MEMBERS: &'static [Member] = &INLINE_POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_document: from.required(&INLINE_POLICY_MEMBERS[1]), policy_name: from.required(&INLINE_POLICY_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &INLINE_POLICY_MEMBERS[0], &self.policy_name);
        write_required(to, &INLINE_POLICY_MEMBERS[1], &self.policy_document);
    }
}
pub(super) static INLINE_POLICY_IDENTIFIER_TYPE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "InlinePolicyIdentifierType";
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
pub(super) static INSTANCE_PROFILE_MEMBERS: [Member; 7] = [
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
    const NAME: &'static str = "InstanceProfile";
    const MEMBERS: &'static [Member] = &INSTANCE_PROFILE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.required(&INSTANCE_PROFILE_MEMBERS[0]),
            instance_profile_name: from.required(&INSTANCE_PROFILE_MEMBERS[1]),
            roles: from.required(&INSTANCE_PROFILE_MEMBERS[5]),
            instance_profile_id: from.required(&INSTANCE_PROFILE_MEMBERS[2]),
            arn: from.required(&INSTANCE_PROFILE_MEMBERS[3]),
            create_date: from.required(&INSTANCE_PROFILE_MEMBERS[4]),
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
pub(super) static LIST_ACCESS_KEYS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListAccessKeysRequest";
    const MEMBERS: &'static [Member] = &LIST_ACCESS_KEYS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_ACCESS_KEYS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_ACCESS_KEYS_REQUEST_MEMBERS[1]),
            user_name: from.optional(&LIST_ACCESS_KEYS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCESS_KEYS_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &LIST_ACCESS_KEYS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_ACCESS_KEYS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_ACCESS_KEYS_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListAccessKeysResponse";
    const MEMBERS: &'static [Member] = &LIST_ACCESS_KEYS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_ACCESS_KEYS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ACCESS_KEYS_RESPONSE_MEMBERS[2]),
            access_key_metadata: from.required(&LIST_ACCESS_KEYS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ACCESS_KEYS_RESPONSE_MEMBERS[0], &self.access_key_metadata);
        write_optional(to, &LIST_ACCESS_KEYS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ACCESS_KEYS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListAccountAliasesRequest";
    const MEMBERS: &'static [Member] = &LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { max_items: from.optional(&LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS[1]), marker: from.optional(&LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS[0], self.marker.as_ref());
        write_optional(to, &LIST_ACCOUNT_ALIASES_REQUEST_MEMBERS[1], self.max_items.as_ref());
    }
}
pub(super) static LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListAccountAliasesResponse";
    const MEMBERS: &'static [Member] = &LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[2]),
            account_aliases: from.required(&LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[0], &self.account_aliases);
        write_optional(to, &LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ACCOUNT_ALIASES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "ListAttachedGroupPoliciesRequest";
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[3]),
            group_name: from.required(&LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[2]),
            path_prefix: from.optional(&LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[0], &self.group_name);
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[1], self.path_prefix.as_ref());
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[2], self.marker.as_ref());
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_REQUEST_MEMBERS[3], self.max_items.as_ref());
    }
}
pub(super) static LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListAttachedGroupPoliciesResponse";
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[2]),
            attached_policies: from.optional(&LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[0], self.attached_policies.as_ref());
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ATTACHED_GROUP_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "ListAttachedRolePoliciesRequest";
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[3]),
            marker: from.optional(&LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[2]),
            role_name: from.required(&LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[0]),
            path_prefix: from.optional(&LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[0], &self.role_name);
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[1], self.path_prefix.as_ref());
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[2], self.marker.as_ref());
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_REQUEST_MEMBERS[3], self.max_items.as_ref());
    }
}
pub(super) static LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListAttachedRolePoliciesResponse";
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[2]),
            attached_policies: from.optional(&LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[0], self.attached_policies.as_ref());
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ATTACHED_ROLE_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "ListAttachedUserPoliciesRequest";
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[3]),
            marker: from.optional(&LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[2]),
            user_name: from.required(&LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[0]),
            path_prefix: from.optional(&LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[1], self.path_prefix.as_ref());
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[2], self.marker.as_ref());
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_REQUEST_MEMBERS[3], self.max_items.as_ref());
    }
}
pub(super) static LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListAttachedUserPoliciesResponse";
    const MEMBERS: &'static [Member] = &LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[2]),
            attached_policies: from.optional(&LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[0], self.attached_policies.as_ref());
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ATTACHED_USER_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListDelegationRequestsRequest";
    const MEMBERS: &'static [Member] = &LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[1]),
            owner_id: from.optional(&LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[0], self.owner_id.as_ref());
        write_optional(to, &LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_DELEGATION_REQUESTS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListDelegationRequestsResponse";
    const MEMBERS: &'static [Member] = &LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[2]),
            marker: from.optional(&LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[1]),
            delegation_requests: from.optional(&LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[0], self.delegation_requests.as_ref());
        write_optional(to, &LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_DELEGATION_REQUESTS_RESPONSE_MEMBERS[2], self.is_truncated.as_ref());
    }
}
pub(super) static LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS: [Member; 6] = [
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
    const NAME: &'static str = "ListEntitiesForPolicyRequest";
    const MEMBERS: &'static [Member] = &LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[0]),
            entity_filter: from.optional(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[1]),
            max_items: from.optional(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[5]),
            policy_usage_filter: from.optional(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[3]),
            marker: from.optional(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[4]),
            path_prefix: from.optional(&LIST_ENTITIES_FOR_POLICY_REQUEST_MEMBERS[2]),
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
pub(super) static LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS: [Member; 5] = [
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
    const NAME: &'static str = "ListEntitiesForPolicyResponse";
    const MEMBERS: &'static [Member] = &LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_roles: from.optional(&LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[2]),
            is_truncated: from.optional(&LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[3]),
            policy_users: from.optional(&LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[4]),
            policy_groups: from.optional(&LIST_ENTITIES_FOR_POLICY_RESPONSE_MEMBERS[0]),
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
pub(super) static LIST_GROUP_POLICIES_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListGroupPoliciesRequest";
    const MEMBERS: &'static [Member] = &LIST_GROUP_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_GROUP_POLICIES_REQUEST_MEMBERS[2]),
            group_name: from.required(&LIST_GROUP_POLICIES_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_GROUP_POLICIES_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_GROUP_POLICIES_REQUEST_MEMBERS[0], &self.group_name);
        write_optional(to, &LIST_GROUP_POLICIES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_GROUP_POLICIES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_GROUP_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListGroupPoliciesResponse";
    const MEMBERS: &'static [Member] = &LIST_GROUP_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_GROUP_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_GROUP_POLICIES_RESPONSE_MEMBERS[2]),
            policy_names: from.required(&LIST_GROUP_POLICIES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_GROUP_POLICIES_RESPONSE_MEMBERS[0], &self.policy_names);
        write_optional(to, &LIST_GROUP_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_GROUP_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_GROUPS_FOR_USER_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListGroupsForUserRequest";
    const MEMBERS: &'static [Member] = &LIST_GROUPS_FOR_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[1]),
            user_name: from.required(&LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_GROUPS_FOR_USER_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListGroupsForUserResponse";
    const MEMBERS: &'static [Member] = &LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[2]),
            groups: from.required(&LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[0], &self.groups);
        write_optional(to, &LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_GROUPS_FOR_USER_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_GROUPS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListGroupsRequest";
    const MEMBERS: &'static [Member] = &LIST_GROUPS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_GROUPS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_GROUPS_REQUEST_MEMBERS[1]),
            path_prefix: from.optional(&LIST_GROUPS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_GROUPS_REQUEST_MEMBERS[0], self.path_prefix.as_ref());
        write_optional(to, &LIST_GROUPS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_GROUPS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_GROUPS_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListGroupsResponse";
    const MEMBERS: &'static [Member] = &LIST_GROUPS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_GROUPS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_GROUPS_RESPONSE_MEMBERS[2]),
            groups: from.required(&LIST_GROUPS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_GROUPS_RESPONSE_MEMBERS[0], &self.groups);
        write_optional(to, &LIST_GROUPS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_GROUPS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListInstanceProfileTagsRequest";
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[1]),
            instance_profile_name: from.required(&LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[0], &self.instance_profile_name);
        write_optional(to, &LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILE_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListInstanceProfileTagsResponse";
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[2]),
            tags: from.required(&LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILE_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListInstanceProfilesForRoleRequest";
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[1]),
            role_name: from.required(&LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[0], &self.role_name);
        write_optional(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListInstanceProfilesForRoleResponse";
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[2]),
            instance_profiles: from.required(&LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[0], &self.instance_profiles);
        write_optional(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_INSTANCE_PROFILES_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListInstanceProfilesRequest";
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[1]),
            path_prefix: from.optional(&LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[0], self.path_prefix.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListInstanceProfilesResponse";
    const MEMBERS: &'static [Member] = &LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[2]),
            instance_profiles: from.required(&LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[0], &self.instance_profiles);
        write_optional(to, &LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_INSTANCE_PROFILES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListMFADeviceTagsRequest";
    const MEMBERS: &'static [Member] = &LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[2]),
            serial_number: from.required(&LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[0], &self.serial_number);
        write_optional(to, &LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_MFA_DEVICE_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListMFADeviceTagsResponse";
    const MEMBERS: &'static [Member] = &LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[2]),
            tags: from.required(&LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_MFA_DEVICE_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_MFA_DEVICES_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListMFADevicesRequest";
    const MEMBERS: &'static [Member] = &LIST_MFA_DEVICES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_MFA_DEVICES_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_MFA_DEVICES_REQUEST_MEMBERS[1]),
            user_name: from.optional(&LIST_MFA_DEVICES_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_MFA_DEVICES_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &LIST_MFA_DEVICES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_MFA_DEVICES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_MFA_DEVICES_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListMFADevicesResponse";
    const MEMBERS: &'static [Member] = &LIST_MFA_DEVICES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_MFA_DEVICES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_MFA_DEVICES_RESPONSE_MEMBERS[2]),
            mfa_devices: from.required(&LIST_MFA_DEVICES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_MFA_DEVICES_RESPONSE_MEMBERS[0], &self.mfa_devices);
        write_optional(to, &LIST_MFA_DEVICES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_MFA_DEVICES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListOpenIDConnectProviderTagsRequest";
    const MEMBERS: &'static [Member] = &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[2]),
            open_id_connect_provider_arn: from.required(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[0]),
            marker: from.optional(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_optional(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListOpenIDConnectProviderTagsResponse";
    const MEMBERS: &'static [Member] = &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[2]),
            tags: from.required(&LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST_MEMBERS: [Member; 0] = [];
/// `ListOpenIDConnectProvidersRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOpenIDConnectProvidersRequest {}
impl Record for ListOpenIDConnectProvidersRequest {
    const NAME: &'static str = "ListOpenIDConnectProvidersRequest";
    const MEMBERS: &'static [Member] = &LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_MEMBERS: [Member; 1] = [Member {
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
    const NAME: &'static str = "ListOpenIDConnectProvidersResponse";
    const MEMBERS: &'static [Member] = &LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { open_id_connect_provider_list: from.optional(&LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE_MEMBERS[0], self.open_id_connect_provider_list.as_ref());
    }
}
pub(super) static LIST_ORGANIZATIONS_FEATURES_REQUEST_MEMBERS: [Member; 0] = [];
/// `ListOrganizationsFeaturesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationsFeaturesRequest {}
impl Record for ListOrganizationsFeaturesRequest {
    const NAME: &'static str = "ListOrganizationsFeaturesRequest";
    const MEMBERS: &'static [Member] = &LIST_ORGANIZATIONS_FEATURES_REQUEST_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static LIST_ORGANIZATIONS_FEATURES_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListOrganizationsFeaturesResponse";
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
pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListPoliciesGrantingServiceAccessEntry";
    const MEMBERS: &'static [Member] = &LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policies: from.optional(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS[1]),
            service_namespace: from.optional(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS[0], self.service_namespace.as_ref());
        write_optional(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_MEMBERS[1], self.policies.as_ref());
    }
}
pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListPoliciesGrantingServiceAccessRequest";
    const MEMBERS: &'static [Member] = &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_namespaces: from.required(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[0]),
            arn: from.required(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[0], self.marker.as_ref());
        write_required(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[1], &self.arn);
        write_required(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST_MEMBERS[2], &self.service_namespaces);
    }
}
pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListPoliciesGrantingServiceAccessResponse";
    const MEMBERS: &'static [Member] = &LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[2]),
            policies_granting_service_access: from.required(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[0], &self.policies_granting_service_access);
        write_optional(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_POLICIES_REQUEST_MEMBERS: [Member; 6] = [
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
    const NAME: &'static str = "ListPoliciesRequest";
    const MEMBERS: &'static [Member] = &LIST_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[5]),
            policy_usage_filter: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[3]),
            only_attached: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[1]),
            marker: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[4]),
            scope: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[0]),
            path_prefix: from.optional(&LIST_POLICIES_REQUEST_MEMBERS[2]),
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
pub(super) static LIST_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListPoliciesResponse";
    const MEMBERS: &'static [Member] = &LIST_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_POLICIES_RESPONSE_MEMBERS[2]),
            policies: from.optional(&LIST_POLICIES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_RESPONSE_MEMBERS[0], self.policies.as_ref());
        write_optional(to, &LIST_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_POLICY_TAGS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListPolicyTagsRequest";
    const MEMBERS: &'static [Member] = &LIST_POLICY_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&LIST_POLICY_TAGS_REQUEST_MEMBERS[0]),
            max_items: from.optional(&LIST_POLICY_TAGS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_POLICY_TAGS_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_POLICY_TAGS_REQUEST_MEMBERS[0], &self.policy_arn);
        write_optional(to, &LIST_POLICY_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_POLICY_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
record_value!(
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
    ListPolicyTagsRequest
);
