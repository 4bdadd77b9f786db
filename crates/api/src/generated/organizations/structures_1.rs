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

pub(super) static ACCEPT_HANDSHAKE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "HandshakeId", wire: "HandshakeId", path: "handshakeId", kind: &T_HANDSHAKE_ID }];
/// `AcceptHandshakeRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceptHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}
impl Record for AcceptHandshakeRequest {
    const NAME: &'static str = "AcceptHandshakeRequest";
    const MEMBERS: &'static [Member] = &ACCEPT_HANDSHAKE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake_id: from.required(&ACCEPT_HANDSHAKE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ACCEPT_HANDSHAKE_REQUEST_MEMBERS[0], &self.handshake_id);
    }
}
pub(super) static ACCEPT_HANDSHAKE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `AcceptHandshakeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AcceptHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for AcceptHandshakeResponse {
    const NAME: &'static str = "AcceptHandshakeResponse";
    const MEMBERS: &'static [Member] = &ACCEPT_HANDSHAKE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&ACCEPT_HANDSHAKE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ACCEPT_HANDSHAKE_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
pub(super) static ACCOUNT_MEMBERS: [Member; 9] = [
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
    const NAME: &'static str = "Account";
    const MEMBERS: &'static [Member] = &ACCOUNT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            joined_timestamp: from.optional(&ACCOUNT_MEMBERS[8]),
            joined_method: from.optional(&ACCOUNT_MEMBERS[7]),
            paths: from.optional(&ACCOUNT_MEMBERS[6]),
            name: from.optional(&ACCOUNT_MEMBERS[3]),
            id: from.optional(&ACCOUNT_MEMBERS[0]),
            state: from.optional(&ACCOUNT_MEMBERS[5]),
            arn: from.optional(&ACCOUNT_MEMBERS[1]),
            email: from.optional(&ACCOUNT_MEMBERS[2]),
            status: from.optional(&ACCOUNT_MEMBERS[4]),
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
pub(super) static ATTACH_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "AttachPolicyRequest";
    const MEMBERS: &'static [Member] = &ATTACH_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_id: from.required(&ATTACH_POLICY_REQUEST_MEMBERS[0]), target_id: from.required(&ATTACH_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ATTACH_POLICY_REQUEST_MEMBERS[0], &self.policy_id);
        write_required(to, &ATTACH_POLICY_REQUEST_MEMBERS[1], &self.target_id);
    }
}
pub(super) static CANCEL_HANDSHAKE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "HandshakeId", wire: "HandshakeId", path: "handshakeId", kind: &T_HANDSHAKE_ID }];
/// `CancelHandshakeRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}
impl Record for CancelHandshakeRequest {
    const NAME: &'static str = "CancelHandshakeRequest";
    const MEMBERS: &'static [Member] = &CANCEL_HANDSHAKE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake_id: from.required(&CANCEL_HANDSHAKE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CANCEL_HANDSHAKE_REQUEST_MEMBERS[0], &self.handshake_id);
    }
}
pub(super) static CANCEL_HANDSHAKE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `CancelHandshakeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for CancelHandshakeResponse {
    const NAME: &'static str = "CancelHandshakeResponse";
    const MEMBERS: &'static [Member] = &CANCEL_HANDSHAKE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&CANCEL_HANDSHAKE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CANCEL_HANDSHAKE_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
pub(super) static CHILD_MEMBERS: [Member; 2] =
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
    const NAME: &'static str = "Child";
    const MEMBERS: &'static [Member] = &CHILD_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { id: from.optional(&CHILD_MEMBERS[0]), r#type: from.optional(&CHILD_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CHILD_MEMBERS[0], self.id.as_ref());
        write_optional(to, &CHILD_MEMBERS[1], self.r#type.as_ref());
    }
}
pub(super) static CLOSE_ACCOUNT_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID }];
/// `CloseAccountRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CloseAccountRequest {
    /// `AccountId`
    pub account_id: String,
}
impl Record for CloseAccountRequest {
    const NAME: &'static str = "CloseAccountRequest";
    const MEMBERS: &'static [Member] = &CLOSE_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account_id: from.required(&CLOSE_ACCOUNT_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CLOSE_ACCOUNT_REQUEST_MEMBERS[0], &self.account_id);
    }
}
pub(super) static CREATE_ACCOUNT_REQUEST_MEMBERS: [Member; 5] = [
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
    const NAME: &'static str = "CreateAccountRequest";
    const MEMBERS: &'static [Member] = &CREATE_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_name: from.required(&CREATE_ACCOUNT_REQUEST_MEMBERS[1]),
            role_name: from.optional(&CREATE_ACCOUNT_REQUEST_MEMBERS[2]),
            iam_user_access_to_billing: from.optional(&CREATE_ACCOUNT_REQUEST_MEMBERS[3]),
            email: from.required(&CREATE_ACCOUNT_REQUEST_MEMBERS[0]),
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
pub(super) static CREATE_ACCOUNT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "CreateAccountStatus", wire: "CreateAccountStatus", path: "createAccountStatus", kind: &Type::FREE }];
/// `CreateAccountResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAccountResponse {
    /// `CreateAccountStatus`
    pub create_account_status: Option<CreateAccountStatus>,
}
impl Record for CreateAccountResponse {
    const NAME: &'static str = "CreateAccountResponse";
    const MEMBERS: &'static [Member] = &CREATE_ACCOUNT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { create_account_status: from.optional(&CREATE_ACCOUNT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ACCOUNT_RESPONSE_MEMBERS[0], self.create_account_status.as_ref());
    }
}
pub(super) static CREATE_ACCOUNT_STATUS_MEMBERS: [Member; 8] = [
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
    const NAME: &'static str = "CreateAccountStatus";
    const MEMBERS: &'static [Member] = &CREATE_ACCOUNT_STATUS_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_id: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[5]),
            gov_cloud_account_id: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[6]),
            account_name: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[1]),
            failure_reason: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[7]),
            completed_timestamp: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[4]),
            id: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[0]),
            state: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[2]),
            requested_timestamp: from.optional(&CREATE_ACCOUNT_STATUS_MEMBERS[3]),
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
pub(super) static CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS: [Member; 5] = [
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
    const NAME: &'static str = "CreateGovCloudAccountRequest";
    const MEMBERS: &'static [Member] = &CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_name: from.required(&CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[1]),
            role_name: from.optional(&CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[2]),
            iam_user_access_to_billing: from.optional(&CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[3]),
            email: from.required(&CREATE_GOV_CLOUD_ACCOUNT_REQUEST_MEMBERS[0]),
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
pub(super) static CREATE_GOV_CLOUD_ACCOUNT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "CreateAccountStatus", wire: "CreateAccountStatus", path: "createAccountStatus", kind: &Type::FREE }];
/// `CreateGovCloudAccountResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateGovCloudAccountResponse {
    /// `CreateAccountStatus`
    pub create_account_status: Option<CreateAccountStatus>,
}
impl Record for CreateGovCloudAccountResponse {
    const NAME: &'static str = "CreateGovCloudAccountResponse";
    const MEMBERS: &'static [Member] = &CREATE_GOV_CLOUD_ACCOUNT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { create_account_status: from.optional(&CREATE_GOV_CLOUD_ACCOUNT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_GOV_CLOUD_ACCOUNT_RESPONSE_MEMBERS[0], self.create_account_status.as_ref());
    }
}
pub(super) static CREATE_ORGANIZATION_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "FeatureSet", wire: "FeatureSet", path: "featureSet", kind: &T_ORGANIZATION_FEATURE_SET }];
/// `CreateOrganizationRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOrganizationRequest {
    /// `FeatureSet`
    pub feature_set: Option<String>,
}
impl Record for CreateOrganizationRequest {
    const NAME: &'static str = "CreateOrganizationRequest";
    const MEMBERS: &'static [Member] = &CREATE_ORGANIZATION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { feature_set: from.optional(&CREATE_ORGANIZATION_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ORGANIZATION_REQUEST_MEMBERS[0], self.feature_set.as_ref());
    }
}
pub(super) static CREATE_ORGANIZATION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Organization", wire: "Organization", path: "organization", kind: &Type::FREE }];
/// `CreateOrganizationResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOrganizationResponse {
    /// `Organization`
    pub organization: Option<Organization>,
}
impl Record for CreateOrganizationResponse {
    const NAME: &'static str = "CreateOrganizationResponse";
    const MEMBERS: &'static [Member] = &CREATE_ORGANIZATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organization: from.optional(&CREATE_ORGANIZATION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ORGANIZATION_RESPONSE_MEMBERS[0], self.organization.as_ref());
    }
}
pub(super) static CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "CreateOrganizationalUnitRequest";
    const MEMBERS: &'static [Member] = &CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            name: from.required(&CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[1]),
            parent_id: from.required(&CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0]),
            tags: from.optional(&CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0], &self.parent_id);
        write_required(to, &CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[1], &self.name);
        write_optional(to, &CREATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[2], self.tags.as_ref());
    }
}
pub(super) static CREATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "OrganizationalUnit", wire: "OrganizationalUnit", path: "organizationalUnit", kind: &Type::FREE }];
/// `CreateOrganizationalUnitResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateOrganizationalUnitResponse {
    /// `OrganizationalUnit`
    pub organizational_unit: Option<OrganizationalUnit>,
}
impl Record for CreateOrganizationalUnitResponse {
    const NAME: &'static str = "CreateOrganizationalUnitResponse";
    const MEMBERS: &'static [Member] = &CREATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organizational_unit: from.optional(&CREATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &CREATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0], self.organizational_unit.as_ref());
    }
}
pub(super) static CREATE_POLICY_REQUEST_MEMBERS: [Member; 5] = [
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
    const NAME: &'static str = "CreatePolicyRequest";
    const MEMBERS: &'static [Member] = &CREATE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            name: from.required(&CREATE_POLICY_REQUEST_MEMBERS[2]),
            description: from.required(&CREATE_POLICY_REQUEST_MEMBERS[1]),
            r#type: from.required(&CREATE_POLICY_REQUEST_MEMBERS[3]),
            content: from.required(&CREATE_POLICY_REQUEST_MEMBERS[0]),
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
pub(super) static DECLINE_HANDSHAKE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "HandshakeId", wire: "HandshakeId", path: "handshakeId", kind: &T_HANDSHAKE_ID }];
/// `DeclineHandshakeRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeclineHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}
impl Record for DeclineHandshakeRequest {
    const NAME: &'static str = "DeclineHandshakeRequest";
    const MEMBERS: &'static [Member] = &DECLINE_HANDSHAKE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake_id: from.required(&DECLINE_HANDSHAKE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DECLINE_HANDSHAKE_REQUEST_MEMBERS[0], &self.handshake_id);
    }
}
pub(super) static DECLINE_HANDSHAKE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `DeclineHandshakeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeclineHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for DeclineHandshakeResponse {
    const NAME: &'static str = "DeclineHandshakeResponse";
    const MEMBERS: &'static [Member] = &DECLINE_HANDSHAKE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&DECLINE_HANDSHAKE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DECLINE_HANDSHAKE_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
pub(super) static DELEGATED_ADMINISTRATOR_MEMBERS: [Member; 9] = [
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
    const NAME: &'static str = "DelegatedAdministrator";
    const MEMBERS: &'static [Member] = &DELEGATED_ADMINISTRATOR_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            joined_timestamp: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[7]),
            joined_method: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[6]),
            name: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[3]),
            delegation_enabled_date: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[8]),
            id: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[0]),
            state: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[5]),
            arn: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[1]),
            email: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[2]),
            status: from.optional(&DELEGATED_ADMINISTRATOR_MEMBERS[4]),
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
pub(super) static DELEGATED_SERVICE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DelegatedService";
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
pub(super) static DELETE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "OrganizationalUnitId", wire: "OrganizationalUnitId", path: "organizationalUnitId", kind: &T_ORGANIZATIONAL_UNIT_ID }];
/// `DeleteOrganizationalUnitRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteOrganizationalUnitRequest {
    /// `OrganizationalUnitId`
    pub organizational_unit_id: String,
}
impl Record for DeleteOrganizationalUnitRequest {
    const NAME: &'static str = "DeleteOrganizationalUnitRequest";
    const MEMBERS: &'static [Member] = &DELETE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organizational_unit_id: from.required(&DELETE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0], &self.organizational_unit_id);
    }
}
pub(super) static DELETE_POLICY_REQUEST_MEMBERS: [Member; 1] = [Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_POLICY_ID }];
/// `DeletePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeletePolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
}
impl Record for DeletePolicyRequest {
    const NAME: &'static str = "DeletePolicyRequest";
    const MEMBERS: &'static [Member] = &DELETE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_id: from.required(&DELETE_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DELETE_POLICY_REQUEST_MEMBERS[0], &self.policy_id);
    }
}
pub(super) static DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DeregisterDelegatedAdministratorRequest";
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
pub(super) static DESCRIBE_ACCOUNT_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID }];
/// `DescribeAccountRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountRequest {
    /// `AccountId`
    pub account_id: String,
}
impl Record for DescribeAccountRequest {
    const NAME: &'static str = "DescribeAccountRequest";
    const MEMBERS: &'static [Member] = &DESCRIBE_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account_id: from.required(&DESCRIBE_ACCOUNT_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_ACCOUNT_REQUEST_MEMBERS[0], &self.account_id);
    }
}
pub(super) static DESCRIBE_ACCOUNT_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Account", wire: "Account", path: "account", kind: &Type::FREE }];
/// `DescribeAccountResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeAccountResponse {
    /// `Account`
    pub account: Option<Account>,
}
impl Record for DescribeAccountResponse {
    const NAME: &'static str = "DescribeAccountResponse";
    const MEMBERS: &'static [Member] = &DESCRIBE_ACCOUNT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account: from.optional(&DESCRIBE_ACCOUNT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_ACCOUNT_RESPONSE_MEMBERS[0], self.account.as_ref());
    }
}
pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "CreateAccountRequestId", wire: "CreateAccountRequestId", path: "createAccountRequestId", kind: &T_CREATE_ACCOUNT_REQUEST_ID }];
/// `DescribeCreateAccountStatusRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeCreateAccountStatusRequest {
    /// `CreateAccountRequestId`
    pub create_account_request_id: String,
}
impl Record for DescribeCreateAccountStatusRequest {
    const NAME: &'static str = "DescribeCreateAccountStatusRequest";
    const MEMBERS: &'static [Member] = &DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { create_account_request_id: from.required(&DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[0], &self.create_account_request_id);
    }
}
pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "CreateAccountStatus", wire: "CreateAccountStatus", path: "createAccountStatus", kind: &Type::FREE }];
/// `DescribeCreateAccountStatusResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeCreateAccountStatusResponse {
    /// `CreateAccountStatus`
    pub create_account_status: Option<CreateAccountStatus>,
}
impl Record for DescribeCreateAccountStatusResponse {
    const NAME: &'static str = "DescribeCreateAccountStatusResponse";
    const MEMBERS: &'static [Member] = &DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { create_account_status: from.optional(&DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS[0], self.create_account_status.as_ref());
    }
}
pub(super) static DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DescribeEffectivePolicyRequest";
    const MEMBERS: &'static [Member] = &DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            target_id: from.optional(&DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS[1]),
            policy_type: from.required(&DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS[0], &self.policy_type);
        write_optional(to, &DESCRIBE_EFFECTIVE_POLICY_REQUEST_MEMBERS[1], self.target_id.as_ref());
    }
}
pub(super) static DESCRIBE_EFFECTIVE_POLICY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "EffectivePolicy", wire: "EffectivePolicy", path: "effectivePolicy", kind: &Type::FREE }];
/// `DescribeEffectivePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeEffectivePolicyResponse {
    /// `EffectivePolicy`
    pub effective_policy: Option<EffectivePolicy>,
}
impl Record for DescribeEffectivePolicyResponse {
    const NAME: &'static str = "DescribeEffectivePolicyResponse";
    const MEMBERS: &'static [Member] = &DESCRIBE_EFFECTIVE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { effective_policy: from.optional(&DESCRIBE_EFFECTIVE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_EFFECTIVE_POLICY_RESPONSE_MEMBERS[0], self.effective_policy.as_ref());
    }
}
pub(super) static DESCRIBE_HANDSHAKE_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "HandshakeId", wire: "HandshakeId", path: "handshakeId", kind: &T_HANDSHAKE_ID }];
/// `DescribeHandshakeRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeHandshakeRequest {
    /// `HandshakeId`
    pub handshake_id: String,
}
impl Record for DescribeHandshakeRequest {
    const NAME: &'static str = "DescribeHandshakeRequest";
    const MEMBERS: &'static [Member] = &DESCRIBE_HANDSHAKE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake_id: from.required(&DESCRIBE_HANDSHAKE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_HANDSHAKE_REQUEST_MEMBERS[0], &self.handshake_id);
    }
}
pub(super) static DESCRIBE_HANDSHAKE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `DescribeHandshakeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeHandshakeResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for DescribeHandshakeResponse {
    const NAME: &'static str = "DescribeHandshakeResponse";
    const MEMBERS: &'static [Member] = &DESCRIBE_HANDSHAKE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&DESCRIBE_HANDSHAKE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_HANDSHAKE_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
pub(super) static DESCRIBE_ORGANIZATION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Organization", wire: "Organization", path: "organization", kind: &Type::FREE }];
/// `DescribeOrganizationResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeOrganizationResponse {
    /// `Organization`
    pub organization: Option<Organization>,
}
impl Record for DescribeOrganizationResponse {
    const NAME: &'static str = "DescribeOrganizationResponse";
    const MEMBERS: &'static [Member] = &DESCRIBE_ORGANIZATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organization: from.optional(&DESCRIBE_ORGANIZATION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_ORGANIZATION_RESPONSE_MEMBERS[0], self.organization.as_ref());
    }
}
pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "OrganizationalUnitId", wire: "OrganizationalUnitId", path: "organizationalUnitId", kind: &T_ORGANIZATIONAL_UNIT_ID }];
/// `DescribeOrganizationalUnitRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeOrganizationalUnitRequest {
    /// `OrganizationalUnitId`
    pub organizational_unit_id: String,
}
impl Record for DescribeOrganizationalUnitRequest {
    const NAME: &'static str = "DescribeOrganizationalUnitRequest";
    const MEMBERS: &'static [Member] = &DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organizational_unit_id: from.required(&DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS[0], &self.organizational_unit_id);
    }
}
pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "OrganizationalUnit", wire: "OrganizationalUnit", path: "organizationalUnit", kind: &Type::FREE }];
/// `DescribeOrganizationalUnitResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeOrganizationalUnitResponse {
    /// `OrganizationalUnit`
    pub organizational_unit: Option<OrganizationalUnit>,
}
impl Record for DescribeOrganizationalUnitResponse {
    const NAME: &'static str = "DescribeOrganizationalUnitResponse";
    const MEMBERS: &'static [Member] = &DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organizational_unit: from.optional(&DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0], self.organizational_unit.as_ref());
    }
}
pub(super) static DESCRIBE_POLICY_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_POLICY_ID }];
/// `DescribePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePolicyRequest {
    /// `PolicyId`
    pub policy_id: String,
}
impl Record for DescribePolicyRequest {
    const NAME: &'static str = "DescribePolicyRequest";
    const MEMBERS: &'static [Member] = &DESCRIBE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_id: from.required(&DESCRIBE_POLICY_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_POLICY_REQUEST_MEMBERS[0], &self.policy_id);
    }
}
pub(super) static DESCRIBE_POLICY_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Policy", wire: "Policy", path: "policy", kind: &Type::FREE }];
/// `DescribePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribePolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}
impl Record for DescribePolicyResponse {
    const NAME: &'static str = "DescribePolicyResponse";
    const MEMBERS: &'static [Member] = &DESCRIBE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy: from.optional(&DESCRIBE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_POLICY_RESPONSE_MEMBERS[0], self.policy.as_ref());
    }
}
pub(super) static DESCRIBE_RESOURCE_POLICY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ResourcePolicy", wire: "ResourcePolicy", path: "resourcePolicy", kind: &Type::FREE }];
/// `DescribeResourcePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResourcePolicyResponse {
    /// `ResourcePolicy`
    pub resource_policy: Option<ResourcePolicy>,
}
impl Record for DescribeResourcePolicyResponse {
    const NAME: &'static str = "DescribeResourcePolicyResponse";
    const MEMBERS: &'static [Member] = &DESCRIBE_RESOURCE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resource_policy: from.optional(&DESCRIBE_RESOURCE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_RESOURCE_POLICY_RESPONSE_MEMBERS[0], self.resource_policy.as_ref());
    }
}
pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "Id", wire: "Id", path: "id", kind: &T_RESPONSIBILITY_TRANSFER_ID }];
/// `DescribeResponsibilityTransferRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResponsibilityTransferRequest {
    /// `Id`
    pub id: String,
}
impl Record for DescribeResponsibilityTransferRequest {
    const NAME: &'static str = "DescribeResponsibilityTransferRequest";
    const MEMBERS: &'static [Member] = &DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { id: from.required(&DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[0], &self.id);
    }
}
pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ResponsibilityTransfer", wire: "ResponsibilityTransfer", path: "responsibilityTransfer", kind: &Type::FREE }];
/// `DescribeResponsibilityTransferResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DescribeResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}
impl Record for DescribeResponsibilityTransferResponse {
    const NAME: &'static str = "DescribeResponsibilityTransferResponse";
    const MEMBERS: &'static [Member] = &DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { responsibility_transfer: from.optional(&DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0], self.responsibility_transfer.as_ref());
    }
}
pub(super) static DETACH_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DetachPolicyRequest";
    const MEMBERS: &'static [Member] = &DETACH_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_id: from.required(&DETACH_POLICY_REQUEST_MEMBERS[0]), target_id: from.required(&DETACH_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DETACH_POLICY_REQUEST_MEMBERS[0], &self.policy_id);
        write_required(to, &DETACH_POLICY_REQUEST_MEMBERS[1], &self.target_id);
    }
}
pub(super) static DISABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "ServicePrincipal", wire: "ServicePrincipal", path: "servicePrincipal", kind: &T_SERVICE_PRINCIPAL }];
/// `DisableAWSServiceAccessRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisableAWSServiceAccessRequest {
    /// `ServicePrincipal`
    pub service_principal: String,
}
impl Record for DisableAWSServiceAccessRequest {
    const NAME: &'static str = "DisableAWSServiceAccessRequest";
    const MEMBERS: &'static [Member] = &DISABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { service_principal: from.required(&DISABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DISABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS[0], &self.service_principal);
    }
}
pub(super) static DISABLE_POLICY_TYPE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "DisablePolicyTypeRequest";
    const MEMBERS: &'static [Member] = &DISABLE_POLICY_TYPE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { root_id: from.required(&DISABLE_POLICY_TYPE_REQUEST_MEMBERS[0]), policy_type: from.required(&DISABLE_POLICY_TYPE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &DISABLE_POLICY_TYPE_REQUEST_MEMBERS[0], &self.root_id);
        write_required(to, &DISABLE_POLICY_TYPE_REQUEST_MEMBERS[1], &self.policy_type);
    }
}
pub(super) static DISABLE_POLICY_TYPE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Root", wire: "Root", path: "root", kind: &Type::FREE }];
/// `DisablePolicyTypeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DisablePolicyTypeResponse {
    /// `Root`
    pub root: Option<Root>,
}
impl Record for DisablePolicyTypeResponse {
    const NAME: &'static str = "DisablePolicyTypeResponse";
    const MEMBERS: &'static [Member] = &DISABLE_POLICY_TYPE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { root: from.optional(&DISABLE_POLICY_TYPE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &DISABLE_POLICY_TYPE_RESPONSE_MEMBERS[0], self.root.as_ref());
    }
}
pub(super) static EFFECTIVE_POLICY_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "EffectivePolicy";
    const MEMBERS: &'static [Member] = &EFFECTIVE_POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            last_updated_timestamp: from.optional(&EFFECTIVE_POLICY_MEMBERS[1]),
            target_id: from.optional(&EFFECTIVE_POLICY_MEMBERS[2]),
            policy_type: from.optional(&EFFECTIVE_POLICY_MEMBERS[3]),
            policy_content: from.optional(&EFFECTIVE_POLICY_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &EFFECTIVE_POLICY_MEMBERS[0], self.policy_content.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_MEMBERS[1], self.last_updated_timestamp.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_MEMBERS[2], self.target_id.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_MEMBERS[3], self.policy_type.as_ref());
    }
}
pub(super) static EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "EffectivePolicyValidationError";
    const MEMBERS: &'static [Member] = &EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            error_message: from.optional(&EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[1]),
            error_code: from.optional(&EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[0]),
            contributing_policies: from.optional(&EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[3]),
            path_to_error: from.optional(&EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[0], self.error_code.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[1], self.error_message.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[2], self.path_to_error.as_ref());
        write_optional(to, &EFFECTIVE_POLICY_VALIDATION_ERROR_MEMBERS[3], self.contributing_policies.as_ref());
    }
}
pub(super) static ENABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "ServicePrincipal", wire: "ServicePrincipal", path: "servicePrincipal", kind: &T_SERVICE_PRINCIPAL }];
/// `EnableAWSServiceAccessRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableAWSServiceAccessRequest {
    /// `ServicePrincipal`
    pub service_principal: String,
}
impl Record for EnableAWSServiceAccessRequest {
    const NAME: &'static str = "EnableAWSServiceAccessRequest";
    const MEMBERS: &'static [Member] = &ENABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { service_principal: from.required(&ENABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ENABLE_AWS_SERVICE_ACCESS_REQUEST_MEMBERS[0], &self.service_principal);
    }
}
pub(super) static ENABLE_ALL_FEATURES_REQUEST_MEMBERS: [Member; 0] = [];
/// `EnableAllFeaturesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableAllFeaturesRequest {}
impl Record for EnableAllFeaturesRequest {
    const NAME: &'static str = "EnableAllFeaturesRequest";
    const MEMBERS: &'static [Member] = &ENABLE_ALL_FEATURES_REQUEST_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
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
    EnableAllFeaturesRequest
);
