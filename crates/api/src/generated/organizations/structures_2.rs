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

pub(super) static ENABLE_ALL_FEATURES_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `EnableAllFeaturesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnableAllFeaturesResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for EnableAllFeaturesResponse {
    const NAME: &'static str = "EnableAllFeaturesResponse";
    const MEMBERS: &'static [Member] = &ENABLE_ALL_FEATURES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&ENABLE_ALL_FEATURES_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ENABLE_ALL_FEATURES_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
pub(super) static ENABLE_POLICY_TYPE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "EnablePolicyTypeRequest";
    const MEMBERS: &'static [Member] = &ENABLE_POLICY_TYPE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { root_id: from.required(&ENABLE_POLICY_TYPE_REQUEST_MEMBERS[0]), policy_type: from.required(&ENABLE_POLICY_TYPE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &ENABLE_POLICY_TYPE_REQUEST_MEMBERS[0], &self.root_id);
        write_required(to, &ENABLE_POLICY_TYPE_REQUEST_MEMBERS[1], &self.policy_type);
    }
}
pub(super) static ENABLE_POLICY_TYPE_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Root", wire: "Root", path: "root", kind: &Type::FREE }];
/// `EnablePolicyTypeResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EnablePolicyTypeResponse {
    /// `Root`
    pub root: Option<Root>,
}
impl Record for EnablePolicyTypeResponse {
    const NAME: &'static str = "EnablePolicyTypeResponse";
    const MEMBERS: &'static [Member] = &ENABLE_POLICY_TYPE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { root: from.optional(&ENABLE_POLICY_TYPE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ENABLE_POLICY_TYPE_RESPONSE_MEMBERS[0], self.root.as_ref());
    }
}
pub(super) static ENABLED_SERVICE_PRINCIPAL_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "EnabledServicePrincipal";
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
pub(super) static HANDSHAKE_MEMBERS: [Member; 8] = [
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
    const NAME: &'static str = "Handshake";
    const MEMBERS: &'static [Member] = &HANDSHAKE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            parties: from.optional(&HANDSHAKE_MEMBERS[2]),
            action: from.optional(&HANDSHAKE_MEMBERS[6]),
            resources: from.optional(&HANDSHAKE_MEMBERS[7]),
            expiration_timestamp: from.optional(&HANDSHAKE_MEMBERS[5]),
            id: from.optional(&HANDSHAKE_MEMBERS[0]),
            state: from.optional(&HANDSHAKE_MEMBERS[3]),
            arn: from.optional(&HANDSHAKE_MEMBERS[1]),
            requested_timestamp: from.optional(&HANDSHAKE_MEMBERS[4]),
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
pub(super) static HANDSHAKE_FILTER_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "HandshakeFilter";
    const MEMBERS: &'static [Member] = &HANDSHAKE_FILTER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { parent_handshake_id: from.optional(&HANDSHAKE_FILTER_MEMBERS[1]), action_type: from.optional(&HANDSHAKE_FILTER_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &HANDSHAKE_FILTER_MEMBERS[0], self.action_type.as_ref());
        write_optional(to, &HANDSHAKE_FILTER_MEMBERS[1], self.parent_handshake_id.as_ref());
    }
}
pub(super) static HANDSHAKE_PARTY_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "HandshakeParty";
    const MEMBERS: &'static [Member] = &HANDSHAKE_PARTY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { id: from.required(&HANDSHAKE_PARTY_MEMBERS[0]), r#type: from.required(&HANDSHAKE_PARTY_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &HANDSHAKE_PARTY_MEMBERS[0], &self.id);
        write_required(to, &HANDSHAKE_PARTY_MEMBERS[1], &self.r#type);
    }
}
pub(super) static HANDSHAKE_RESOURCE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "HandshakeResource";
    const MEMBERS: &'static [Member] = &HANDSHAKE_RESOURCE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            resources: from.optional(&HANDSHAKE_RESOURCE_MEMBERS[2]),
            r#type: from.optional(&HANDSHAKE_RESOURCE_MEMBERS[1]),
            value: from.optional(&HANDSHAKE_RESOURCE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &HANDSHAKE_RESOURCE_MEMBERS[0], self.value.as_ref());
        write_optional(to, &HANDSHAKE_RESOURCE_MEMBERS[1], self.r#type.as_ref());
        write_optional(to, &HANDSHAKE_RESOURCE_MEMBERS[2], self.resources.as_ref());
    }
}
pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "InviteAccountToOrganizationRequest";
    const MEMBERS: &'static [Member] = &INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            notes: from.optional(&INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[1]),
            target: from.required(&INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[0]),
            tags: from.optional(&INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[0], &self.target);
        write_optional(to, &INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[1], self.notes.as_ref());
        write_optional(to, &INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST_MEMBERS[2], self.tags.as_ref());
    }
}
pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `InviteAccountToOrganizationResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InviteAccountToOrganizationResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for InviteAccountToOrganizationResponse {
    const NAME: &'static str = "InviteAccountToOrganizationResponse";
    const MEMBERS: &'static [Member] = &INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS: [Member; 6] = [
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
    const NAME: &'static str = "InviteOrganizationToTransferResponsibilityRequest";
    const MEMBERS: &'static [Member] = &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            notes: from.optional(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[2]),
            source_name: from.required(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[4]),
            r#type: from.required(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[0]),
            start_timestamp: from.required(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[3]),
            target: from.required(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST_MEMBERS[1]),
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
pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Handshake", wire: "Handshake", path: "handshake", kind: &Type::FREE }];
/// `InviteOrganizationToTransferResponsibilityResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InviteOrganizationToTransferResponsibilityResponse {
    /// `Handshake`
    pub handshake: Option<Handshake>,
}
impl Record for InviteOrganizationToTransferResponsibilityResponse {
    const NAME: &'static str = "InviteOrganizationToTransferResponsibilityResponse";
    const MEMBERS: &'static [Member] = &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { handshake: from.optional(&INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE_MEMBERS[0], self.handshake.as_ref());
    }
}
pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListAWSServiceAccessForOrganizationRequest";
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
pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListAWSServiceAccessForOrganizationResponse";
    const MEMBERS: &'static [Member] = &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS[1]),
            enabled_service_principals: from.optional(&LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS[0], self.enabled_service_principals.as_ref());
        write_optional(to, &LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListAccountsForParentRequest";
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[2]),
            parent_id: from.required(&LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[0], &self.parent_id);
        write_optional(to, &LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_ACCOUNTS_FOR_PARENT_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
pub(super) static LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListAccountsForParentResponse";
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS[1]),
            accounts: from.optional(&LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS[0], self.accounts.as_ref());
        write_optional(to, &LIST_ACCOUNTS_FOR_PARENT_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_ACCOUNTS_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListAccountsRequest";
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { next_token: from.optional(&LIST_ACCOUNTS_REQUEST_MEMBERS[0]), max_results: from.optional(&LIST_ACCOUNTS_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCOUNTS_REQUEST_MEMBERS[0], self.next_token.as_ref());
        write_optional(to, &LIST_ACCOUNTS_REQUEST_MEMBERS[1], self.max_results.as_ref());
    }
}
pub(super) static LIST_ACCOUNTS_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListAccountsResponse";
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { next_token: from.optional(&LIST_ACCOUNTS_RESPONSE_MEMBERS[1]), accounts: from.optional(&LIST_ACCOUNTS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCOUNTS_RESPONSE_MEMBERS[0], self.accounts.as_ref());
        write_optional(to, &LIST_ACCOUNTS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListAccountsWithInvalidEffectivePolicyRequest";
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[2]),
            policy_type: from.required(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[0], &self.policy_type);
        write_optional(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListAccountsWithInvalidEffectivePolicyResponse";
    const MEMBERS: &'static [Member] = &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[2]),
            policy_type: from.optional(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[1]),
            accounts: from.optional(&LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[0], self.accounts.as_ref());
        write_optional(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[1], self.policy_type.as_ref());
        write_optional(to, &LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE_MEMBERS[2], self.next_token.as_ref());
    }
}
pub(super) static LIST_CHILDREN_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "ListChildrenRequest";
    const MEMBERS: &'static [Member] = &LIST_CHILDREN_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            child_type: from.required(&LIST_CHILDREN_REQUEST_MEMBERS[1]),
            next_token: from.optional(&LIST_CHILDREN_REQUEST_MEMBERS[2]),
            max_results: from.optional(&LIST_CHILDREN_REQUEST_MEMBERS[3]),
            parent_id: from.required(&LIST_CHILDREN_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_CHILDREN_REQUEST_MEMBERS[0], &self.parent_id);
        write_required(to, &LIST_CHILDREN_REQUEST_MEMBERS[1], &self.child_type);
        write_optional(to, &LIST_CHILDREN_REQUEST_MEMBERS[2], self.next_token.as_ref());
        write_optional(to, &LIST_CHILDREN_REQUEST_MEMBERS[3], self.max_results.as_ref());
    }
}
pub(super) static LIST_CHILDREN_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListChildrenResponse";
    const MEMBERS: &'static [Member] = &LIST_CHILDREN_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { children: from.optional(&LIST_CHILDREN_RESPONSE_MEMBERS[0]), next_token: from.optional(&LIST_CHILDREN_RESPONSE_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_CHILDREN_RESPONSE_MEMBERS[0], self.children.as_ref());
        write_optional(to, &LIST_CHILDREN_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListCreateAccountStatusRequest";
    const MEMBERS: &'static [Member] = &LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[2]),
            states: from.optional(&LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[0], self.states.as_ref());
        write_optional(to, &LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_CREATE_ACCOUNT_STATUS_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
pub(super) static LIST_CREATE_ACCOUNT_STATUS_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListCreateAccountStatusResponse";
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
pub(super) static LIST_DELEGATED_ADMINISTRATORS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListDelegatedAdministratorsRequest";
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
pub(super) static LIST_DELEGATED_ADMINISTRATORS_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListDelegatedAdministratorsResponse";
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
pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListDelegatedServicesForAccountRequest";
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
pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListDelegatedServicesForAccountResponse";
    const MEMBERS: &'static [Member] = &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS[1]),
            delegated_services: from.optional(&LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS[0], self.delegated_services.as_ref());
        write_optional(to, &LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "ListEffectivePolicyValidationErrorsRequest";
    const MEMBERS: &'static [Member] = &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_id: from.required(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[0]),
            next_token: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[2]),
            max_results: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[3]),
            policy_type: from.required(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[0], &self.account_id);
        write_required(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[1], &self.policy_type);
        write_optional(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[2], self.next_token.as_ref());
        write_optional(to, &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST_MEMBERS[3], self.max_results.as_ref());
    }
}
pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS: [Member; 6] = [
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
    const NAME: &'static str = "ListEffectivePolicyValidationErrorsResponse";
    const MEMBERS: &'static [Member] = &LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            account_id: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[0]),
            path: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[2]),
            next_token: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[4]),
            policy_type: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[1]),
            evaluation_timestamp: from.optional(&LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE_MEMBERS[3]),
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
pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListHandshakesForAccountRequest";
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
pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListHandshakesForAccountResponse";
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
pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListHandshakesForOrganizationRequest";
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
pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListHandshakesForOrganizationResponse";
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
pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "ListInboundResponsibilityTransfersRequest";
    const MEMBERS: &'static [Member] = &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[2]),
            max_results: from.optional(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[3]),
            id: from.optional(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[1]),
            r#type: from.required(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[0], &self.r#type);
        write_optional(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[1], self.id.as_ref());
        write_optional(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[2], self.next_token.as_ref());
        write_optional(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[3], self.max_results.as_ref());
    }
}
pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListInboundResponsibilityTransfersResponse";
    const MEMBERS: &'static [Member] = &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[1]),
            responsibility_transfers: from.optional(&LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[0], self.responsibility_transfers.as_ref());
        write_optional(to, &LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListOrganizationalUnitsForParentRequest";
    const MEMBERS: &'static [Member] = &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[2]),
            parent_id: from.required(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[0], &self.parent_id);
        write_optional(to, &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListOrganizationalUnitsForParentResponse";
    const MEMBERS: &'static [Member] = &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS[1]),
            organizational_units: from.optional(&LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS[0], self.organizational_units.as_ref());
        write_optional(to, &LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListOutboundResponsibilityTransfersRequest";
    const MEMBERS: &'static [Member] = &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[2]),
            r#type: from.required(&LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[0], &self.r#type);
        write_optional(to, &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListOutboundResponsibilityTransfersResponse";
    const MEMBERS: &'static [Member] = &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[1]),
            responsibility_transfers: from.optional(&LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[0], self.responsibility_transfers.as_ref());
        write_optional(to, &LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_PARENTS_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListParentsRequest";
    const MEMBERS: &'static [Member] = &LIST_PARENTS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_PARENTS_REQUEST_MEMBERS[1]),
            max_results: from.optional(&LIST_PARENTS_REQUEST_MEMBERS[2]),
            child_id: from.required(&LIST_PARENTS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_PARENTS_REQUEST_MEMBERS[0], &self.child_id);
        write_optional(to, &LIST_PARENTS_REQUEST_MEMBERS[1], self.next_token.as_ref());
        write_optional(to, &LIST_PARENTS_REQUEST_MEMBERS[2], self.max_results.as_ref());
    }
}
pub(super) static LIST_PARENTS_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListParentsResponse";
    const MEMBERS: &'static [Member] = &LIST_PARENTS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { next_token: from.optional(&LIST_PARENTS_RESPONSE_MEMBERS[1]), parents: from.optional(&LIST_PARENTS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_PARENTS_RESPONSE_MEMBERS[0], self.parents.as_ref());
        write_optional(to, &LIST_PARENTS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS: [Member; 4] = [
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
    const NAME: &'static str = "ListPoliciesForTargetRequest";
    const MEMBERS: &'static [Member] = &LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            filter: from.required(&LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS[1]),
            target_id: from.required(&LIST_POLICIES_FOR_TARGET_REQUEST_MEMBERS[0]),
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
pub(super) static LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListPoliciesForTargetResponse";
    const MEMBERS: &'static [Member] = &LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS[1]),
            policies: from.optional(&LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS[0], self.policies.as_ref());
        write_optional(to, &LIST_POLICIES_FOR_TARGET_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_POLICIES_REQUEST_MEMBERS: [Member; 3] = [
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
    const NAME: &'static str = "ListPoliciesRequest";
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
pub(super) static LIST_POLICIES_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListPoliciesResponse";
    const MEMBERS: &'static [Member] = &LIST_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { next_token: from.optional(&LIST_POLICIES_RESPONSE_MEMBERS[1]), policies: from.optional(&LIST_POLICIES_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICIES_RESPONSE_MEMBERS[0], self.policies.as_ref());
        write_optional(to, &LIST_POLICIES_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_ROOTS_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListRootsRequest";
    const MEMBERS: &'static [Member] = &LIST_ROOTS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { next_token: from.optional(&LIST_ROOTS_REQUEST_MEMBERS[0]), max_results: from.optional(&LIST_ROOTS_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ROOTS_REQUEST_MEMBERS[0], self.next_token.as_ref());
        write_optional(to, &LIST_ROOTS_REQUEST_MEMBERS[1], self.max_results.as_ref());
    }
}
pub(super) static LIST_ROOTS_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListRootsResponse";
    const MEMBERS: &'static [Member] = &LIST_ROOTS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { next_token: from.optional(&LIST_ROOTS_RESPONSE_MEMBERS[1]), roots: from.optional(&LIST_ROOTS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ROOTS_RESPONSE_MEMBERS[0], self.roots.as_ref());
        write_optional(to, &LIST_ROOTS_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListTagsForResourceRequest";
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
pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS: [Member; 2] = [
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
    const NAME: &'static str = "ListTagsForResourceResponse";
    const MEMBERS: &'static [Member] = &LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            next_token: from.optional(&LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS[1]),
            tags: from.optional(&LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS[0], self.tags.as_ref());
        write_optional(to, &LIST_TAGS_FOR_RESOURCE_RESPONSE_MEMBERS[1], self.next_token.as_ref());
    }
}
record_value!(
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
    ListTagsForResourceResponse
);
