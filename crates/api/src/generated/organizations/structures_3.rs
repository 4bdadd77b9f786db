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

pub(super) static LIST_TARGETS_FOR_POLICY_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListTargetsForPolicyRequest";
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
pub(super) static LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListTargetsForPolicyResponse";
    const MEMBERS: &'static [Member] = &LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS[1]),
            targets: from.optional(&LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS[0], self.targets.as_ref());
        write_optional(to, &LIST_TARGETS_FOR_POLICY_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static MOVE_ACCOUNT_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "MoveAccountRequest";
    const MEMBERS: &'static [Member] = &MOVE_ACCOUNT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_id: from.required(&MOVE_ACCOUNT_REQUEST_MEMBERS[0]),
            destination_parent_id: from.required(&MOVE_ACCOUNT_REQUEST_MEMBERS[2]),
            source_parent_id: from.required(&MOVE_ACCOUNT_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &MOVE_ACCOUNT_REQUEST_MEMBERS[0], &self.account_id);
        write_required(to, &MOVE_ACCOUNT_REQUEST_MEMBERS[1], &self.source_parent_id);
        write_required(to, &MOVE_ACCOUNT_REQUEST_MEMBERS[2], &self.destination_parent_id);
    }
}
pub(super) static ORGANIZATION_MEMBERS: [Member; 7] = [
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
    const NAME: &'static str = "Organization";
    const MEMBERS: &'static [Member] = &ORGANIZATION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            feature_set: from.optional(&ORGANIZATION_MEMBERS[2]),
            available_policy_types: from.optional(&ORGANIZATION_MEMBERS[6]),
            id: from.optional(&ORGANIZATION_MEMBERS[0]),
            arn: from.optional(&ORGANIZATION_MEMBERS[1]),
            master_account_id: from.optional(&ORGANIZATION_MEMBERS[4]),
            master_account_arn: from.optional(&ORGANIZATION_MEMBERS[3]),
            master_account_email: from.optional(&ORGANIZATION_MEMBERS[5]),
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
pub(super) static ORGANIZATIONAL_UNIT_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "OrganizationalUnit";
    const MEMBERS: &'static [Member] = &ORGANIZATIONAL_UNIT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&ORGANIZATIONAL_UNIT_MEMBERS[3]),
            name: from.optional(&ORGANIZATIONAL_UNIT_MEMBERS[2]),
            id: from.optional(&ORGANIZATIONAL_UNIT_MEMBERS[0]),
            arn: from.optional(&ORGANIZATIONAL_UNIT_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ORGANIZATIONAL_UNIT_MEMBERS[0], self.id.as_ref());
        write_optional(to, &ORGANIZATIONAL_UNIT_MEMBERS[1], self.arn.as_ref());
        write_optional(to, &ORGANIZATIONAL_UNIT_MEMBERS[2], self.name.as_ref());
        write_optional(to, &ORGANIZATIONAL_UNIT_MEMBERS[3], self.path.as_ref());
    }
}
pub(super) static PARENT_MEMBERS: [Member; 2] =
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
    const NAME: &'static str = "Parent";
    const MEMBERS: &'static [Member] = &PARENT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { id: from.optional(&PARENT_MEMBERS[0]), r#type: from.optional(&PARENT_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &PARENT_MEMBERS[0], self.id.as_ref());
        write_optional(to, &PARENT_MEMBERS[1], self.r#type.as_ref());
    }
}
pub(super) static POLICY_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "Policy";
    const MEMBERS: &'static [Member] = &POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_summary: from.optional(&POLICY_MEMBERS[0]), content: from.optional(&POLICY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_MEMBERS[0], self.policy_summary.as_ref());
        write_optional(to, &POLICY_MEMBERS[1], self.content.as_ref());
    }
}
pub(super) static POLICY_SUMMARY_MEMBERS: [Member; 6] = [
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
    const NAME: &'static str = "PolicySummary";
    const MEMBERS: &'static [Member] = &POLICY_SUMMARY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            name: from.optional(&POLICY_SUMMARY_MEMBERS[2]),
            description: from.optional(&POLICY_SUMMARY_MEMBERS[3]),
            id: from.optional(&POLICY_SUMMARY_MEMBERS[0]),
            arn: from.optional(&POLICY_SUMMARY_MEMBERS[1]),
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
pub(super) static POLICY_TARGET_SUMMARY_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "PolicyTargetSummary";
    const MEMBERS: &'static [Member] = &POLICY_TARGET_SUMMARY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            target_id: from.optional(&POLICY_TARGET_SUMMARY_MEMBERS[0]),
            name: from.optional(&POLICY_TARGET_SUMMARY_MEMBERS[2]),
            arn: from.optional(&POLICY_TARGET_SUMMARY_MEMBERS[1]),
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
pub(super) static POLICY_TYPE_SUMMARY_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "PolicyTypeSummary";
    const MEMBERS: &'static [Member] = &POLICY_TYPE_SUMMARY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { r#type: from.optional(&POLICY_TYPE_SUMMARY_MEMBERS[0]), status: from.optional(&POLICY_TYPE_SUMMARY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_TYPE_SUMMARY_MEMBERS[0], self.r#type.as_ref());
        write_optional(to, &POLICY_TYPE_SUMMARY_MEMBERS[1], self.status.as_ref());
    }
}
pub(super) static PUT_RESOURCE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "PutResourcePolicyRequest";
    const MEMBERS: &'static [Member] = &PUT_RESOURCE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { content: from.required(&PUT_RESOURCE_POLICY_REQUEST_MEMBERS[0]), tags: from.optional(&PUT_RESOURCE_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PUT_RESOURCE_POLICY_REQUEST_MEMBERS[0], &self.content);
        write_optional(to, &PUT_RESOURCE_POLICY_REQUEST_MEMBERS[1], self.tags.as_ref());
    }
}
pub(super) static PUT_RESOURCE_POLICY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ResourcePolicy", wire: "ResourcePolicy", path: "resourcePolicy", kind: &Type::FREE }];
/// `PutResourcePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutResourcePolicyResponse {
    /// `ResourcePolicy`
    pub resource_policy: Option<ResourcePolicy>,
}
impl Record for PutResourcePolicyResponse {
    const NAME: &'static str = "PutResourcePolicyResponse";
    const MEMBERS: &'static [Member] = &PUT_RESOURCE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resource_policy: from.optional(&PUT_RESOURCE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &PUT_RESOURCE_POLICY_RESPONSE_MEMBERS[0], self.resource_policy.as_ref());
    }
}
pub(super) static REGISTER_DELEGATED_ADMINISTRATOR_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "RegisterDelegatedAdministratorRequest";
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
pub(super) static REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_MEMBERS: [Member; 1] =
    [Member { name: "AccountId", wire: "AccountId", path: "accountId", kind: &T_ACCOUNT_ID }];
/// `RemoveAccountFromOrganizationRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RemoveAccountFromOrganizationRequest {
    /// `AccountId`
    pub account_id: String,
}
impl Record for RemoveAccountFromOrganizationRequest {
    const NAME: &'static str = "RemoveAccountFromOrganizationRequest";
    const MEMBERS: &'static [Member] = &REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { account_id: from.required(&REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST_MEMBERS[0], &self.account_id);
    }
}
pub(super) static RESOURCE_POLICY_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ResourcePolicy";
    const MEMBERS: &'static [Member] = &RESOURCE_POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resource_policy_summary: from.optional(&RESOURCE_POLICY_MEMBERS[0]), content: from.optional(&RESOURCE_POLICY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &RESOURCE_POLICY_MEMBERS[0], self.resource_policy_summary.as_ref());
        write_optional(to, &RESOURCE_POLICY_MEMBERS[1], self.content.as_ref());
    }
}
pub(super) static RESOURCE_POLICY_SUMMARY_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ResourcePolicySummary";
    const MEMBERS: &'static [Member] = &RESOURCE_POLICY_SUMMARY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { id: from.optional(&RESOURCE_POLICY_SUMMARY_MEMBERS[0]), arn: from.optional(&RESOURCE_POLICY_SUMMARY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &RESOURCE_POLICY_SUMMARY_MEMBERS[0], self.id.as_ref());
        write_optional(to, &RESOURCE_POLICY_SUMMARY_MEMBERS[1], self.arn.as_ref());
    }
}
pub(super) static RESPONSIBILITY_TRANSFER_MEMBERS: [Member; 10] = [
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
    const NAME: &'static str = "ResponsibilityTransfer";
    const MEMBERS: &'static [Member] = &RESPONSIBILITY_TRANSFER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            name: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[1]),
            active_handshake_id: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[9]),
            id: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[2]),
            source: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[5]),
            arn: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[0]),
            r#type: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[3]),
            end_timestamp: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[8]),
            start_timestamp: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[7]),
            status: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[4]),
            target: from.optional(&RESPONSIBILITY_TRANSFER_MEMBERS[6]),
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
pub(super) static ROOT_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "Root";
    const MEMBERS: &'static [Member] = &ROOT_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            name: from.optional(&ROOT_MEMBERS[2]),
            id: from.optional(&ROOT_MEMBERS[0]),
            policy_types: from.optional(&ROOT_MEMBERS[3]),
            arn: from.optional(&ROOT_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ROOT_MEMBERS[0], self.id.as_ref());
        write_optional(to, &ROOT_MEMBERS[1], self.arn.as_ref());
        write_optional(to, &ROOT_MEMBERS[2], self.name.as_ref());
        write_optional(to, &ROOT_MEMBERS[3], self.policy_types.as_ref());
    }
}
pub(super) static TAG_MEMBERS: [Member; 2] =
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
pub(super) static TAG_RESOURCE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TagResourceRequest";
    const MEMBERS: &'static [Member] = &TAG_RESOURCE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resource_id: from.required(&TAG_RESOURCE_REQUEST_MEMBERS[0]), tags: from.required(&TAG_RESOURCE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &TAG_RESOURCE_REQUEST_MEMBERS[0], &self.resource_id);
        write_required(to, &TAG_RESOURCE_REQUEST_MEMBERS[1], &self.tags);
    }
}
pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TerminateResponsibilityTransferRequest";
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
pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ResponsibilityTransfer", wire: "ResponsibilityTransfer", path: "responsibilityTransfer", kind: &Type::FREE }];
/// `TerminateResponsibilityTransferResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TerminateResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}
impl Record for TerminateResponsibilityTransferResponse {
    const NAME: &'static str = "TerminateResponsibilityTransferResponse";
    const MEMBERS: &'static [Member] = &TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { responsibility_transfer: from.optional(&TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0], self.responsibility_transfer.as_ref());
    }
}
pub(super) static TRANSFER_PARTICIPANT_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "TransferParticipant";
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
pub(super) static UNTAG_RESOURCE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "UntagResourceRequest";
    const MEMBERS: &'static [Member] = &UNTAG_RESOURCE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { resource_id: from.required(&UNTAG_RESOURCE_REQUEST_MEMBERS[0]), tag_keys: from.required(&UNTAG_RESOURCE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_RESOURCE_REQUEST_MEMBERS[0], &self.resource_id);
        write_required(to, &UNTAG_RESOURCE_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
pub(super) static UPDATE_ORGANIZATIONAL_UNIT_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "UpdateOrganizationalUnitRequest";
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
pub(super) static UPDATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "OrganizationalUnit", wire: "OrganizationalUnit", path: "organizationalUnit", kind: &Type::FREE }];
/// `UpdateOrganizationalUnitResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOrganizationalUnitResponse {
    /// `OrganizationalUnit`
    pub organizational_unit: Option<OrganizationalUnit>,
}
impl Record for UpdateOrganizationalUnitResponse {
    const NAME: &'static str = "UpdateOrganizationalUnitResponse";
    const MEMBERS: &'static [Member] = &UPDATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { organizational_unit: from.optional(&UPDATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_ORGANIZATIONAL_UNIT_RESPONSE_MEMBERS[0], self.organizational_unit.as_ref());
    }
}
pub(super) static UPDATE_POLICY_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "UpdatePolicyRequest";
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
pub(super) static UPDATE_POLICY_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Policy", wire: "Policy", path: "policy", kind: &Type::FREE }];
/// `UpdatePolicyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePolicyResponse {
    /// `Policy`
    pub policy: Option<Policy>,
}
impl Record for UpdatePolicyResponse {
    const NAME: &'static str = "UpdatePolicyResponse";
    const MEMBERS: &'static [Member] = &UPDATE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy: from.optional(&UPDATE_POLICY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_POLICY_RESPONSE_MEMBERS[0], self.policy.as_ref());
    }
}
pub(super) static UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "UpdateResponsibilityTransferRequest";
    const MEMBERS: &'static [Member] = &UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            name: from.required(&UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[1]),
            id: from.required(&UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[0], &self.id);
        write_required(to, &UPDATE_RESPONSIBILITY_TRANSFER_REQUEST_MEMBERS[1], &self.name);
    }
}
pub(super) static UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "ResponsibilityTransfer", wire: "ResponsibilityTransfer", path: "responsibilityTransfer", kind: &Type::FREE }];
/// `UpdateResponsibilityTransferResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateResponsibilityTransferResponse {
    /// `ResponsibilityTransfer`
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}
impl Record for UpdateResponsibilityTransferResponse {
    const NAME: &'static str = "UpdateResponsibilityTransferResponse";
    const MEMBERS: &'static [Member] = &UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { responsibility_transfer: from.optional(&UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE_MEMBERS[0], self.responsibility_transfer.as_ref());
    }
}
record_value!(
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
