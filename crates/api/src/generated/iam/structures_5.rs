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

pub(super) static LIST_POLICY_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListPolicyTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListPolicyTagsResponse {
    const NAME: &'static str = "ListPolicyTagsResponse";
    const MEMBERS: &'static [Member] = &LIST_POLICY_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_POLICY_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_POLICY_TAGS_RESPONSE_MEMBERS[2]),
            tags: from.required(&LIST_POLICY_TAGS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_POLICY_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_POLICY_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_POLICY_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_POLICY_VERSIONS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListPolicyVersionsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyVersionsRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListPolicyVersionsRequest {
    const NAME: &'static str = "ListPolicyVersionsRequest";
    const MEMBERS: &'static [Member] = &LIST_POLICY_VERSIONS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.required(&LIST_POLICY_VERSIONS_REQUEST_MEMBERS[0]),
            max_items: from.optional(&LIST_POLICY_VERSIONS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_POLICY_VERSIONS_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_POLICY_VERSIONS_REQUEST_MEMBERS[0], &self.policy_arn);
        write_optional(to, &LIST_POLICY_VERSIONS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_POLICY_VERSIONS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_POLICY_VERSIONS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Versions", wire: "Versions", path: "versions", kind: &T_POLICY_DOCUMENT_VERSION_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListPolicyVersionsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPolicyVersionsResponse {
    /// `Versions`
    pub versions: Option<Vec<PolicyVersion>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListPolicyVersionsResponse {
    const NAME: &'static str = "ListPolicyVersionsResponse";
    const MEMBERS: &'static [Member] = &LIST_POLICY_VERSIONS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[1]),
            versions: from.optional(&LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[0]),
            marker: from.optional(&LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[0], self.versions.as_ref());
        write_optional(to, &LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_POLICY_VERSIONS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_ROLE_POLICIES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListRolePoliciesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolePoliciesRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListRolePoliciesRequest {
    const NAME: &'static str = "ListRolePoliciesRequest";
    const MEMBERS: &'static [Member] = &LIST_ROLE_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_ROLE_POLICIES_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_ROLE_POLICIES_REQUEST_MEMBERS[1]),
            role_name: from.required(&LIST_ROLE_POLICIES_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ROLE_POLICIES_REQUEST_MEMBERS[0], &self.role_name);
        write_optional(to, &LIST_ROLE_POLICIES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_ROLE_POLICIES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_ROLE_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "PolicyNames", wire: "PolicyNames", path: "policyNames", kind: &T_POLICY_NAME_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListRolePoliciesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolePoliciesResponse {
    /// `PolicyNames`
    pub policy_names: Vec<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListRolePoliciesResponse {
    const NAME: &'static str = "ListRolePoliciesResponse";
    const MEMBERS: &'static [Member] = &LIST_ROLE_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_ROLE_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ROLE_POLICIES_RESPONSE_MEMBERS[2]),
            policy_names: from.required(&LIST_ROLE_POLICIES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ROLE_POLICIES_RESPONSE_MEMBERS[0], &self.policy_names);
        write_optional(to, &LIST_ROLE_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ROLE_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_ROLE_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListRoleTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleTagsRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListRoleTagsRequest {
    const NAME: &'static str = "ListRoleTagsRequest";
    const MEMBERS: &'static [Member] = &LIST_ROLE_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_ROLE_TAGS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_ROLE_TAGS_REQUEST_MEMBERS[1]),
            role_name: from.required(&LIST_ROLE_TAGS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ROLE_TAGS_REQUEST_MEMBERS[0], &self.role_name);
        write_optional(to, &LIST_ROLE_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_ROLE_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_ROLE_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListRoleTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListRoleTagsResponse {
    const NAME: &'static str = "ListRoleTagsResponse";
    const MEMBERS: &'static [Member] = &LIST_ROLE_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_ROLE_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ROLE_TAGS_RESPONSE_MEMBERS[2]),
            tags: from.required(&LIST_ROLE_TAGS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ROLE_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_ROLE_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ROLE_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_ROLES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_PATH_PREFIX_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListRolesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListRolesRequest {
    const NAME: &'static str = "ListRolesRequest";
    const MEMBERS: &'static [Member] = &LIST_ROLES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_ROLES_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_ROLES_REQUEST_MEMBERS[1]),
            path_prefix: from.optional(&LIST_ROLES_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_ROLES_REQUEST_MEMBERS[0], self.path_prefix.as_ref());
        write_optional(to, &LIST_ROLES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_ROLES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_ROLES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Roles", wire: "Roles", path: "roles", kind: &T_ROLE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListRolesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesResponse {
    /// `Roles`
    pub roles: Vec<Role>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListRolesResponse {
    const NAME: &'static str = "ListRolesResponse";
    const MEMBERS: &'static [Member] = &LIST_ROLES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_ROLES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_ROLES_RESPONSE_MEMBERS[2]),
            roles: from.required(&LIST_ROLES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_ROLES_RESPONSE_MEMBERS[0], &self.roles);
        write_optional(to, &LIST_ROLES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_ROLES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListSAMLProviderTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProviderTagsRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListSAMLProviderTagsRequest {
    const NAME: &'static str = "ListSAMLProviderTagsRequest";
    const MEMBERS: &'static [Member] = &LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[1]),
            saml_provider_arn: from.required(&LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[0], &self.saml_provider_arn);
        write_optional(to, &LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SAML_PROVIDER_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListSAMLProviderTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProviderTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListSAMLProviderTagsResponse {
    const NAME: &'static str = "ListSAMLProviderTagsResponse";
    const MEMBERS: &'static [Member] = &LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[2]),
            tags: from.required(&LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_SAML_PROVIDER_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_SAML_PROVIDERS_REQUEST_MEMBERS: [Member; 0] = [];
/// `ListSAMLProvidersRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProvidersRequest {}
impl Record for ListSAMLProvidersRequest {
    const NAME: &'static str = "ListSAMLProvidersRequest";
    const MEMBERS: &'static [Member] = &LIST_SAML_PROVIDERS_REQUEST_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static LIST_SAML_PROVIDERS_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "SAMLProviderList", wire: "SAMLProviderList", path: "sAMLProviderList", kind: &T_SAML_PROVIDER_LIST_TYPE }];
/// `ListSAMLProvidersResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSAMLProvidersResponse {
    /// `SAMLProviderList`
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}
impl Record for ListSAMLProvidersResponse {
    const NAME: &'static str = "ListSAMLProvidersResponse";
    const MEMBERS: &'static [Member] = &LIST_SAML_PROVIDERS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { saml_provider_list: from.optional(&LIST_SAML_PROVIDERS_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SAML_PROVIDERS_RESPONSE_MEMBERS[0], self.saml_provider_list.as_ref());
    }
}
pub(super) static LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListSSHPublicKeysRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSSHPublicKeysRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListSSHPublicKeysRequest {
    const NAME: &'static str = "ListSSHPublicKeysRequest";
    const MEMBERS: &'static [Member] = &LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[1]),
            user_name: from.optional(&LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "SSHPublicKeys", wire: "SSHPublicKeys", path: "sSHPublicKeys", kind: &T_SSH_PUBLIC_KEY_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListSSHPublicKeysResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSSHPublicKeysResponse {
    /// `SSHPublicKeys`
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListSSHPublicKeysResponse {
    const NAME: &'static str = "ListSSHPublicKeysResponse";
    const MEMBERS: &'static [Member] = &LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[2]),
            ssh_public_keys: from.optional(&LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[0], self.ssh_public_keys.as_ref());
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_SSH_PUBLIC_KEYS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListServerCertificateTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificateTagsRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListServerCertificateTagsRequest {
    const NAME: &'static str = "ListServerCertificateTagsRequest";
    const MEMBERS: &'static [Member] = &LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[1]),
            server_certificate_name: from.required(&LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[0], &self.server_certificate_name);
        write_optional(to, &LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SERVER_CERTIFICATE_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListServerCertificateTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificateTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListServerCertificateTagsResponse {
    const NAME: &'static str = "ListServerCertificateTagsResponse";
    const MEMBERS: &'static [Member] = &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[2]),
            tags: from.required(&LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_SERVER_CERTIFICATE_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_PATH_PREFIX_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListServerCertificatesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificatesRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListServerCertificatesRequest {
    const NAME: &'static str = "ListServerCertificatesRequest";
    const MEMBERS: &'static [Member] = &LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[1]),
            path_prefix: from.optional(&LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[0], self.path_prefix.as_ref());
        write_optional(to, &LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SERVER_CERTIFICATES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS: [Member; 3] = [
    Member {
        name: "ServerCertificateMetadataList",
        wire: "ServerCertificateMetadataList",
        path: "serverCertificateMetadataList",
        kind: &T_SERVER_CERTIFICATE_METADATA_LIST_TYPE,
    },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListServerCertificatesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServerCertificatesResponse {
    /// `ServerCertificateMetadataList`
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListServerCertificatesResponse {
    const NAME: &'static str = "ListServerCertificatesResponse";
    const MEMBERS: &'static [Member] = &LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[2]),
            server_certificate_metadata_list: from.required(&LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[0], &self.server_certificate_metadata_list);
        write_optional(to, &LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_SERVER_CERTIFICATES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS: [Member; 5] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "ServiceName", wire: "ServiceName", path: "serviceName", kind: &T_SERVICE_NAME },
    Member { name: "AllUsers", wire: "AllUsers", path: "allUsers", kind: &T_ALL_USERS },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListServiceSpecificCredentialsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `ServiceName`
    pub service_name: Option<String>,
    /// `AllUsers`
    pub all_users: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListServiceSpecificCredentialsRequest {
    const NAME: &'static str = "ListServiceSpecificCredentialsRequest";
    const MEMBERS: &'static [Member] = &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[4]),
            all_users: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[3]),
            user_name: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[0]),
            service_name: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[1], self.service_name.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[2], self.all_users.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[3], self.marker.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST_MEMBERS[4], self.max_items.as_ref());
    }
}
pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS: [Member; 3] = [
    Member {
        name: "ServiceSpecificCredentials",
        wire: "ServiceSpecificCredentials",
        path: "serviceSpecificCredentials",
        kind: &T_SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE,
    },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
];
/// `ListServiceSpecificCredentialsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListServiceSpecificCredentialsResponse {
    /// `ServiceSpecificCredentials`
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    /// `Marker`
    pub marker: Option<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
}
impl Record for ListServiceSpecificCredentialsResponse {
    const NAME: &'static str = "ListServiceSpecificCredentialsResponse";
    const MEMBERS: &'static [Member] = &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            service_specific_credentials: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[0]),
            is_truncated: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[2]),
            marker: from.optional(&LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[0], self.service_specific_credentials.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE_MEMBERS[2], self.is_truncated.as_ref());
    }
}
pub(super) static LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListSigningCertificatesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningCertificatesRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListSigningCertificatesRequest {
    const NAME: &'static str = "ListSigningCertificatesRequest";
    const MEMBERS: &'static [Member] = &LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[1]),
            user_name: from.optional(&LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_SIGNING_CERTIFICATES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Certificates", wire: "Certificates", path: "certificates", kind: &T_CERTIFICATE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListSigningCertificatesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListSigningCertificatesResponse {
    /// `Certificates`
    pub certificates: Vec<SigningCertificate>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListSigningCertificatesResponse {
    const NAME: &'static str = "ListSigningCertificatesResponse";
    const MEMBERS: &'static [Member] = &LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[1]),
            certificates: from.required(&LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[0]),
            marker: from.optional(&LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[0], &self.certificates);
        write_optional(to, &LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_SIGNING_CERTIFICATES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_USER_POLICIES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListUserPoliciesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserPoliciesRequest {
    /// `UserName`
    pub user_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListUserPoliciesRequest {
    const NAME: &'static str = "ListUserPoliciesRequest";
    const MEMBERS: &'static [Member] = &LIST_USER_POLICIES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_USER_POLICIES_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_USER_POLICIES_REQUEST_MEMBERS[1]),
            user_name: from.required(&LIST_USER_POLICIES_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_USER_POLICIES_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &LIST_USER_POLICIES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_USER_POLICIES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_USER_POLICIES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "PolicyNames", wire: "PolicyNames", path: "policyNames", kind: &T_POLICY_NAME_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListUserPoliciesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserPoliciesResponse {
    /// `PolicyNames`
    pub policy_names: Vec<String>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListUserPoliciesResponse {
    const NAME: &'static str = "ListUserPoliciesResponse";
    const MEMBERS: &'static [Member] = &LIST_USER_POLICIES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_USER_POLICIES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_USER_POLICIES_RESPONSE_MEMBERS[2]),
            policy_names: from.required(&LIST_USER_POLICIES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_USER_POLICIES_RESPONSE_MEMBERS[0], &self.policy_names);
        write_optional(to, &LIST_USER_POLICIES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_USER_POLICIES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_USER_TAGS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListUserTagsRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserTagsRequest {
    /// `UserName`
    pub user_name: String,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListUserTagsRequest {
    const NAME: &'static str = "ListUserTagsRequest";
    const MEMBERS: &'static [Member] = &LIST_USER_TAGS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_USER_TAGS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_USER_TAGS_REQUEST_MEMBERS[1]),
            user_name: from.required(&LIST_USER_TAGS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_USER_TAGS_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &LIST_USER_TAGS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_USER_TAGS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_USER_TAGS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListUserTagsResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUserTagsResponse {
    /// `Tags`
    pub tags: Vec<Tag>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListUserTagsResponse {
    const NAME: &'static str = "ListUserTagsResponse";
    const MEMBERS: &'static [Member] = &LIST_USER_TAGS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_USER_TAGS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_USER_TAGS_RESPONSE_MEMBERS[2]),
            tags: from.required(&LIST_USER_TAGS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_USER_TAGS_RESPONSE_MEMBERS[0], &self.tags);
        write_optional(to, &LIST_USER_TAGS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_USER_TAGS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_USERS_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "PathPrefix", wire: "PathPrefix", path: "pathPrefix", kind: &T_PATH_PREFIX_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListUsersRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUsersRequest {
    /// `PathPrefix`
    pub path_prefix: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListUsersRequest {
    const NAME: &'static str = "ListUsersRequest";
    const MEMBERS: &'static [Member] = &LIST_USERS_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_items: from.optional(&LIST_USERS_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_USERS_REQUEST_MEMBERS[1]),
            path_prefix: from.optional(&LIST_USERS_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_USERS_REQUEST_MEMBERS[0], self.path_prefix.as_ref());
        write_optional(to, &LIST_USERS_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_USERS_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_USERS_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "Users", wire: "Users", path: "users", kind: &T_USER_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListUsersResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListUsersResponse {
    /// `Users`
    pub users: Vec<User>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListUsersResponse {
    const NAME: &'static str = "ListUsersResponse";
    const MEMBERS: &'static [Member] = &LIST_USERS_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_USERS_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_USERS_RESPONSE_MEMBERS[2]),
            users: from.required(&LIST_USERS_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_USERS_RESPONSE_MEMBERS[0], &self.users);
        write_optional(to, &LIST_USERS_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_USERS_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "AssignmentStatus", wire: "AssignmentStatus", path: "assignmentStatus", kind: &T_ASSIGNMENT_STATUS_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", path: "maxItems", kind: &T_MAX_ITEMS_TYPE },
];
/// `ListVirtualMFADevicesRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVirtualMFADevicesRequest {
    /// `AssignmentStatus`
    pub assignment_status: Option<String>,
    /// `Marker`
    pub marker: Option<String>,
    /// `MaxItems`
    pub max_items: Option<i32>,
}
impl Record for ListVirtualMFADevicesRequest {
    const NAME: &'static str = "ListVirtualMFADevicesRequest";
    const MEMBERS: &'static [Member] = &LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            assignment_status: from.optional(&LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[0]),
            max_items: from.optional(&LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[2]),
            marker: from.optional(&LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[0], self.assignment_status.as_ref());
        write_optional(to, &LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[1], self.marker.as_ref());
        write_optional(to, &LIST_VIRTUAL_MFA_DEVICES_REQUEST_MEMBERS[2], self.max_items.as_ref());
    }
}
pub(super) static LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS: [Member; 3] = [
    Member { name: "VirtualMFADevices", wire: "VirtualMFADevices", path: "virtualMFADevices", kind: &T_VIRTUAL_MFA_DEVICE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", path: "isTruncated", kind: &T_BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", path: "marker", kind: &T_RESPONSE_MARKER_TYPE },
];
/// `ListVirtualMFADevicesResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListVirtualMFADevicesResponse {
    /// `VirtualMFADevices`
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    /// `IsTruncated`
    pub is_truncated: Option<bool>,
    /// `Marker`
    pub marker: Option<String>,
}
impl Record for ListVirtualMFADevicesResponse {
    const NAME: &'static str = "ListVirtualMFADevicesResponse";
    const MEMBERS: &'static [Member] = &LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_truncated: from.optional(&LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[1]),
            marker: from.optional(&LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[2]),
            virtual_mfa_devices: from.required(&LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[0], &self.virtual_mfa_devices);
        write_optional(to, &LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[1], self.is_truncated.as_ref());
        write_optional(to, &LIST_VIRTUAL_MFA_DEVICES_RESPONSE_MEMBERS[2], self.marker.as_ref());
    }
}
pub(super) static LOGIN_PROFILE_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "PasswordResetRequired", wire: "PasswordResetRequired", path: "passwordResetRequired", kind: &T_BOOLEAN_TYPE },
];
/// `LoginProfile`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoginProfile {
    /// `UserName`
    pub user_name: String,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `PasswordResetRequired`
    pub password_reset_required: Option<bool>,
}
impl Record for LoginProfile {
    const NAME: &'static str = "LoginProfile";
    const MEMBERS: &'static [Member] = &LOGIN_PROFILE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.required(&LOGIN_PROFILE_MEMBERS[0]),
            password_reset_required: from.optional(&LOGIN_PROFILE_MEMBERS[2]),
            create_date: from.required(&LOGIN_PROFILE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &LOGIN_PROFILE_MEMBERS[0], &self.user_name);
        write_required(to, &LOGIN_PROFILE_MEMBERS[1], &self.create_date);
        write_optional(to, &LOGIN_PROFILE_MEMBERS[2], self.password_reset_required.as_ref());
    }
}
pub(super) static MFA_DEVICE_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "EnableDate", wire: "EnableDate", path: "enableDate", kind: &T_DATE_TYPE },
];
/// `MFADevice`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MFADevice {
    /// `UserName`
    pub user_name: String,
    /// `SerialNumber`
    pub serial_number: String,
    /// `EnableDate`
    pub enable_date: Timestamp,
}
impl Record for MFADevice {
    const NAME: &'static str = "MFADevice";
    const MEMBERS: &'static [Member] = &MFA_DEVICE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            enable_date: from.required(&MFA_DEVICE_MEMBERS[2]),
            serial_number: from.required(&MFA_DEVICE_MEMBERS[1]),
            user_name: from.required(&MFA_DEVICE_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &MFA_DEVICE_MEMBERS[0], &self.user_name);
        write_required(to, &MFA_DEVICE_MEMBERS[1], &self.serial_number);
        write_required(to, &MFA_DEVICE_MEMBERS[2], &self.enable_date);
    }
}
pub(super) static MANAGED_POLICY_DETAIL_MEMBERS: [Member; 12] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "Path", wire: "Path", path: "path", kind: &T_POLICY_PATH_TYPE },
    Member { name: "DefaultVersionId", wire: "DefaultVersionId", path: "defaultVersionId", kind: &T_POLICY_VERSION_ID_TYPE },
    Member { name: "AttachmentCount", wire: "AttachmentCount", path: "attachmentCount", kind: &T_ATTACHMENT_COUNT_TYPE },
    Member {
        name: "PermissionsBoundaryUsageCount",
        wire: "PermissionsBoundaryUsageCount",
        path: "permissionsBoundaryUsageCount",
        kind: &T_ATTACHMENT_COUNT_TYPE,
    },
    Member { name: "IsAttachable", wire: "IsAttachable", path: "isAttachable", kind: &T_BOOLEAN_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_POLICY_DESCRIPTION_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "UpdateDate", wire: "UpdateDate", path: "updateDate", kind: &T_DATE_TYPE },
    Member { name: "PolicyVersionList", wire: "PolicyVersionList", path: "policyVersionList", kind: &T_POLICY_DOCUMENT_VERSION_LIST_TYPE },
];
/// `ManagedPolicyDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ManagedPolicyDetail {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyId`
    pub policy_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Path`
    pub path: Option<String>,
    /// `DefaultVersionId`
    pub default_version_id: Option<String>,
    /// `AttachmentCount`
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`
    pub is_attachable: Option<bool>,
    /// `Description`
    pub description: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`
    pub update_date: Option<Timestamp>,
    /// `PolicyVersionList`
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}
impl Record for ManagedPolicyDetail {
    const NAME: &'static str = "ManagedPolicyDetail";
    const MEMBERS: &'static [Member] = &MANAGED_POLICY_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            permissions_boundary_usage_count: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[6]),
            policy_version_list: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[11]),
            path: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[3]),
            update_date: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[10]),
            policy_id: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[1]),
            default_version_id: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[4]),
            policy_name: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[0]),
            is_attachable: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[7]),
            description: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[8]),
            attachment_count: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[5]),
            arn: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[2]),
            create_date: from.optional(&MANAGED_POLICY_DETAIL_MEMBERS[9]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[0], self.policy_name.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[1], self.policy_id.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[2], self.arn.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[3], self.path.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[4], self.default_version_id.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[5], self.attachment_count.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[6], self.permissions_boundary_usage_count.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[7], self.is_attachable.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[8], self.description.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[9], self.create_date.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[10], self.update_date.as_ref());
        write_optional(to, &MANAGED_POLICY_DETAIL_MEMBERS[11], self.policy_version_list.as_ref());
    }
}
pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_MEMBERS: [Member; 1] = [Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE }];
/// `OpenIDConnectProviderListEntry`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenIDConnectProviderListEntry {
    /// `Arn`
    pub arn: Option<String>,
}
impl Record for OpenIDConnectProviderListEntry {
    const NAME: &'static str = "OpenIDConnectProviderListEntry";
    const MEMBERS: &'static [Member] = &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { arn: from.optional(&OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_MEMBERS[0], self.arn.as_ref());
    }
}
pub(super) static ORDERED_ORGANIZATION_POLICY_TYPE_MEMBERS: [Member; 1] = [Member {
    name: "ServiceControlPolicyInputList",
    wire: "ServiceControlPolicyInputList",
    path: "serviceControlPolicyInputList",
    kind: &T_SIMULATION_POLICY_LIST_TYPE,
}];
/// `OrderedOrganizationPolicyType`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderedOrganizationPolicyType {
    /// `ServiceControlPolicyInputList`
    pub service_control_policy_input_list: Option<Vec<String>>,
}
impl Record for OrderedOrganizationPolicyType {
    const NAME: &'static str = "OrderedOrganizationPolicyType";
    const MEMBERS: &'static [Member] = &ORDERED_ORGANIZATION_POLICY_TYPE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { service_control_policy_input_list: from.optional(&ORDERED_ORGANIZATION_POLICY_TYPE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ORDERED_ORGANIZATION_POLICY_TYPE_MEMBERS[0], self.service_control_policy_input_list.as_ref());
    }
}
pub(super) static ORGANIZATIONS_DECISION_DETAIL_MEMBERS: [Member; 1] =
    [Member { name: "AllowedByOrganizations", wire: "AllowedByOrganizations", path: "allowedByOrganizations", kind: &T_BOOLEAN_TYPE }];
/// `OrganizationsDecisionDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationsDecisionDetail {
    /// `AllowedByOrganizations`
    pub allowed_by_organizations: Option<bool>,
}
impl Record for OrganizationsDecisionDetail {
    const NAME: &'static str = "OrganizationsDecisionDetail";
    const MEMBERS: &'static [Member] = &ORGANIZATIONS_DECISION_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { allowed_by_organizations: from.optional(&ORGANIZATIONS_DECISION_DETAIL_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &ORGANIZATIONS_DECISION_DETAIL_MEMBERS[0], self.allowed_by_organizations.as_ref());
    }
}
pub(super) static PARAMETER_DEFINITION_MEMBERS: [Member; 7] = [
    Member { name: "Name", wire: "Name", path: "name", kind: &T_PARAMETER_NAME_TYPE },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_PARAMETER_TYPE_TYPE },
    Member { name: "SubType", wire: "SubType", path: "subType", kind: &T_PARAMETER_SUB_TYPE_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_PARAMETER_DESCRIPTION_TYPE },
    Member { name: "IsRequired", wire: "IsRequired", path: "isRequired", kind: &T_BOOLEAN_TYPE },
    Member { name: "DefaultValue", wire: "DefaultValue", path: "defaultValue", kind: &T_PARAMETER_DEFAULT_VALUE_TYPE },
    Member { name: "Immutable", wire: "Immutable", path: "immutable", kind: &T_BOOLEAN_TYPE },
];
/// `ParameterDefinition`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ParameterDefinition {
    /// `Name`
    pub name: String,
    /// `Type`
    pub r#type: String,
    /// `SubType`
    pub sub_type: Option<String>,
    /// `Description`
    pub description: Option<String>,
    /// `IsRequired`
    pub is_required: Option<bool>,
    /// `DefaultValue`
    pub default_value: Option<String>,
    /// `Immutable`
    pub immutable: Option<bool>,
}
impl Record for ParameterDefinition {
    const NAME: &'static str = "ParameterDefinition";
    const MEMBERS: &'static [Member] = &PARAMETER_DEFINITION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            is_required: from.optional(&PARAMETER_DEFINITION_MEMBERS[4]),
            immutable: from.optional(&PARAMETER_DEFINITION_MEMBERS[6]),
            default_value: from.optional(&PARAMETER_DEFINITION_MEMBERS[5]),
            name: from.required(&PARAMETER_DEFINITION_MEMBERS[0]),
            description: from.optional(&PARAMETER_DEFINITION_MEMBERS[3]),
            sub_type: from.optional(&PARAMETER_DEFINITION_MEMBERS[2]),
            r#type: from.required(&PARAMETER_DEFINITION_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &PARAMETER_DEFINITION_MEMBERS[0], &self.name);
        write_required(to, &PARAMETER_DEFINITION_MEMBERS[1], &self.r#type);
        write_optional(to, &PARAMETER_DEFINITION_MEMBERS[2], self.sub_type.as_ref());
        write_optional(to, &PARAMETER_DEFINITION_MEMBERS[3], self.description.as_ref());
        write_optional(to, &PARAMETER_DEFINITION_MEMBERS[4], self.is_required.as_ref());
        write_optional(to, &PARAMETER_DEFINITION_MEMBERS[5], self.default_value.as_ref());
        write_optional(to, &PARAMETER_DEFINITION_MEMBERS[6], self.immutable.as_ref());
    }
}
pub(super) static PASSWORD_POLICY_MEMBERS: [Member; 10] = [
    Member { name: "MinimumPasswordLength", wire: "MinimumPasswordLength", path: "minimumPasswordLength", kind: &T_MINIMUM_PASSWORD_LENGTH_TYPE },
    Member { name: "RequireSymbols", wire: "RequireSymbols", path: "requireSymbols", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireNumbers", wire: "RequireNumbers", path: "requireNumbers", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireUppercaseCharacters", wire: "RequireUppercaseCharacters", path: "requireUppercaseCharacters", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireLowercaseCharacters", wire: "RequireLowercaseCharacters", path: "requireLowercaseCharacters", kind: &T_BOOLEAN_TYPE },
    Member { name: "AllowUsersToChangePassword", wire: "AllowUsersToChangePassword", path: "allowUsersToChangePassword", kind: &T_BOOLEAN_TYPE },
    Member { name: "ExpirePasswords", wire: "ExpirePasswords", path: "expirePasswords", kind: &T_BOOLEAN_TYPE },
    Member { name: "MaxPasswordAge", wire: "MaxPasswordAge", path: "maxPasswordAge", kind: &T_MAX_PASSWORD_AGE_TYPE },
    Member {
        name: "PasswordReusePrevention",
        wire: "PasswordReusePrevention",
        path: "passwordReusePrevention",
        kind: &T_PASSWORD_REUSE_PREVENTION_TYPE,
    },
    Member { name: "HardExpiry", wire: "HardExpiry", path: "hardExpiry", kind: &T_BOOLEAN_OBJECT_TYPE },
];
/// `PasswordPolicy`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordPolicy {
    /// `MinimumPasswordLength`
    pub minimum_password_length: Option<i32>,
    /// `RequireSymbols`
    pub require_symbols: Option<bool>,
    /// `RequireNumbers`
    pub require_numbers: Option<bool>,
    /// `RequireUppercaseCharacters`
    pub require_uppercase_characters: Option<bool>,
    /// `RequireLowercaseCharacters`
    pub require_lowercase_characters: Option<bool>,
    /// `AllowUsersToChangePassword`
    pub allow_users_to_change_password: Option<bool>,
    /// `ExpirePasswords`
    pub expire_passwords: Option<bool>,
    /// `MaxPasswordAge`
    pub max_password_age: Option<i32>,
    /// `PasswordReusePrevention`
    pub password_reuse_prevention: Option<i32>,
    /// `HardExpiry`
    pub hard_expiry: Option<bool>,
}
impl Record for PasswordPolicy {
    const NAME: &'static str = "PasswordPolicy";
    const MEMBERS: &'static [Member] = &PASSWORD_POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            expire_passwords: from.optional(&PASSWORD_POLICY_MEMBERS[6]),
            minimum_password_length: from.optional(&PASSWORD_POLICY_MEMBERS[0]),
            require_symbols: from.optional(&PASSWORD_POLICY_MEMBERS[1]),
            password_reuse_prevention: from.optional(&PASSWORD_POLICY_MEMBERS[8]),
            allow_users_to_change_password: from.optional(&PASSWORD_POLICY_MEMBERS[5]),
            require_lowercase_characters: from.optional(&PASSWORD_POLICY_MEMBERS[4]),
            hard_expiry: from.optional(&PASSWORD_POLICY_MEMBERS[9]),
            require_numbers: from.optional(&PASSWORD_POLICY_MEMBERS[2]),
            require_uppercase_characters: from.optional(&PASSWORD_POLICY_MEMBERS[3]),
            max_password_age: from.optional(&PASSWORD_POLICY_MEMBERS[7]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &PASSWORD_POLICY_MEMBERS[0], self.minimum_password_length.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[1], self.require_symbols.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[2], self.require_numbers.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[3], self.require_uppercase_characters.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[4], self.require_lowercase_characters.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[5], self.allow_users_to_change_password.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[6], self.expire_passwords.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[7], self.max_password_age.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[8], self.password_reuse_prevention.as_ref());
        write_optional(to, &PASSWORD_POLICY_MEMBERS[9], self.hard_expiry.as_ref());
    }
}
pub(super) static PERMISSIONS_BOUNDARY_DECISION_DETAIL_MEMBERS: [Member; 1] = [Member {
    name: "AllowedByPermissionsBoundary",
    wire: "AllowedByPermissionsBoundary",
    path: "allowedByPermissionsBoundary",
    kind: &T_BOOLEAN_TYPE,
}];
/// `PermissionsBoundaryDecisionDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PermissionsBoundaryDecisionDetail {
    /// `AllowedByPermissionsBoundary`
    pub allowed_by_permissions_boundary: Option<bool>,
}
impl Record for PermissionsBoundaryDecisionDetail {
    const NAME: &'static str = "PermissionsBoundaryDecisionDetail";
    const MEMBERS: &'static [Member] = &PERMISSIONS_BOUNDARY_DECISION_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { allowed_by_permissions_boundary: from.optional(&PERMISSIONS_BOUNDARY_DECISION_DETAIL_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &PERMISSIONS_BOUNDARY_DECISION_DETAIL_MEMBERS[0], self.allowed_by_permissions_boundary.as_ref());
    }
}
pub(super) static POLICY_MEMBERS: [Member; 12] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyId", wire: "PolicyId", path: "policyId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "Path", wire: "Path", path: "path", kind: &T_POLICY_PATH_TYPE },
    Member { name: "DefaultVersionId", wire: "DefaultVersionId", path: "defaultVersionId", kind: &T_POLICY_VERSION_ID_TYPE },
    Member { name: "AttachmentCount", wire: "AttachmentCount", path: "attachmentCount", kind: &T_ATTACHMENT_COUNT_TYPE },
    Member {
        name: "PermissionsBoundaryUsageCount",
        wire: "PermissionsBoundaryUsageCount",
        path: "permissionsBoundaryUsageCount",
        kind: &T_ATTACHMENT_COUNT_TYPE,
    },
    Member { name: "IsAttachable", wire: "IsAttachable", path: "isAttachable", kind: &T_BOOLEAN_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_POLICY_DESCRIPTION_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "UpdateDate", wire: "UpdateDate", path: "updateDate", kind: &T_DATE_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `Policy`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Policy {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyId`
    pub policy_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `Path`
    pub path: Option<String>,
    /// `DefaultVersionId`
    pub default_version_id: Option<String>,
    /// `AttachmentCount`
    pub attachment_count: Option<i32>,
    /// `PermissionsBoundaryUsageCount`
    pub permissions_boundary_usage_count: Option<i32>,
    /// `IsAttachable`
    pub is_attachable: Option<bool>,
    /// `Description`
    pub description: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `UpdateDate`
    pub update_date: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for Policy {
    const NAME: &'static str = "Policy";
    const MEMBERS: &'static [Member] = &POLICY_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            permissions_boundary_usage_count: from.optional(&POLICY_MEMBERS[6]),
            path: from.optional(&POLICY_MEMBERS[3]),
            update_date: from.optional(&POLICY_MEMBERS[10]),
            policy_id: from.optional(&POLICY_MEMBERS[1]),
            default_version_id: from.optional(&POLICY_MEMBERS[4]),
            policy_name: from.optional(&POLICY_MEMBERS[0]),
            is_attachable: from.optional(&POLICY_MEMBERS[7]),
            description: from.optional(&POLICY_MEMBERS[8]),
            attachment_count: from.optional(&POLICY_MEMBERS[5]),
            arn: from.optional(&POLICY_MEMBERS[2]),
            create_date: from.optional(&POLICY_MEMBERS[9]),
            tags: from.optional(&POLICY_MEMBERS[11]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_MEMBERS[0], self.policy_name.as_ref());
        write_optional(to, &POLICY_MEMBERS[1], self.policy_id.as_ref());
        write_optional(to, &POLICY_MEMBERS[2], self.arn.as_ref());
        write_optional(to, &POLICY_MEMBERS[3], self.path.as_ref());
        write_optional(to, &POLICY_MEMBERS[4], self.default_version_id.as_ref());
        write_optional(to, &POLICY_MEMBERS[5], self.attachment_count.as_ref());
        write_optional(to, &POLICY_MEMBERS[6], self.permissions_boundary_usage_count.as_ref());
        write_optional(to, &POLICY_MEMBERS[7], self.is_attachable.as_ref());
        write_optional(to, &POLICY_MEMBERS[8], self.description.as_ref());
        write_optional(to, &POLICY_MEMBERS[9], self.create_date.as_ref());
        write_optional(to, &POLICY_MEMBERS[10], self.update_date.as_ref());
        write_optional(to, &POLICY_MEMBERS[11], self.tags.as_ref());
    }
}
pub(super) static POLICY_DETAIL_MEMBERS: [Member; 2] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `PolicyDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyDetail {
    /// `PolicyName`
    pub policy_name: Option<String>,
    /// `PolicyDocument`
    pub policy_document: Option<String>,
}
impl Record for PolicyDetail {
    const NAME: &'static str = "PolicyDetail";
    const MEMBERS: &'static [Member] = &POLICY_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_document: from.optional(&POLICY_DETAIL_MEMBERS[1]), policy_name: from.optional(&POLICY_DETAIL_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_DETAIL_MEMBERS[0], self.policy_name.as_ref());
        write_optional(to, &POLICY_DETAIL_MEMBERS[1], self.policy_document.as_ref());
    }
}
pub(super) static POLICY_GRANTING_SERVICE_ACCESS_MEMBERS: [Member; 5] = [
    Member { name: "PolicyName", wire: "PolicyName", path: "policyName", kind: &T_POLICY_NAME_TYPE },
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_POLICY_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "EntityType", wire: "EntityType", path: "entityType", kind: &T_POLICY_OWNER_ENTITY_TYPE },
    Member { name: "EntityName", wire: "EntityName", path: "entityName", kind: &T_ENTITY_NAME_TYPE },
];
/// `PolicyGrantingServiceAccess`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyGrantingServiceAccess {
    /// `PolicyName`
    pub policy_name: String,
    /// `PolicyType`
    pub policy_type: String,
    /// `PolicyArn`
    pub policy_arn: Option<String>,
    /// `EntityType`
    pub entity_type: Option<String>,
    /// `EntityName`
    pub entity_name: Option<String>,
}
impl Record for PolicyGrantingServiceAccess {
    const NAME: &'static str = "PolicyGrantingServiceAccess";
    const MEMBERS: &'static [Member] = &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.optional(&POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[2]),
            policy_name: from.required(&POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[0]),
            entity_type: from.optional(&POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[3]),
            entity_name: from.optional(&POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[4]),
            policy_type: from.required(&POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[0], &self.policy_name);
        write_required(to, &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[1], &self.policy_type);
        write_optional(to, &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[2], self.policy_arn.as_ref());
        write_optional(to, &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[3], self.entity_type.as_ref());
        write_optional(to, &POLICY_GRANTING_SERVICE_ACCESS_MEMBERS[4], self.entity_name.as_ref());
    }
}
pub(super) static POLICY_GROUP_MEMBERS: [Member; 2] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "GroupId", wire: "GroupId", path: "groupId", kind: &T_ID_TYPE },
];
/// `PolicyGroup`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyGroup {
    /// `GroupName`
    pub group_name: Option<String>,
    /// `GroupId`
    pub group_id: Option<String>,
}
impl Record for PolicyGroup {
    const NAME: &'static str = "PolicyGroup";
    const MEMBERS: &'static [Member] = &POLICY_GROUP_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { group_name: from.optional(&POLICY_GROUP_MEMBERS[0]), group_id: from.optional(&POLICY_GROUP_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_GROUP_MEMBERS[0], self.group_name.as_ref());
        write_optional(to, &POLICY_GROUP_MEMBERS[1], self.group_id.as_ref());
    }
}
pub(super) static POLICY_IDENTIFIER_MEMBERS: [Member; 3] = [
    Member { name: "PolicyType", wire: "PolicyType", path: "policyType", kind: &T_POLICY_IDENTIFIER_POLICY_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "InlinePolicyIdentifier", wire: "InlinePolicyIdentifier", path: "inlinePolicyIdentifier", kind: &Type::FREE },
];
/// `PolicyIdentifier`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyIdentifier {
    /// `PolicyType`
    pub policy_type: Option<String>,
    /// `PolicyArn`
    pub policy_arn: Option<String>,
    /// `InlinePolicyIdentifier`
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}
impl Record for PolicyIdentifier {
    const NAME: &'static str = "PolicyIdentifier";
    const MEMBERS: &'static [Member] = &POLICY_IDENTIFIER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_arn: from.optional(&POLICY_IDENTIFIER_MEMBERS[1]),
            policy_type: from.optional(&POLICY_IDENTIFIER_MEMBERS[0]),
            inline_policy_identifier: from.optional(&POLICY_IDENTIFIER_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_IDENTIFIER_MEMBERS[0], self.policy_type.as_ref());
        write_optional(to, &POLICY_IDENTIFIER_MEMBERS[1], self.policy_arn.as_ref());
        write_optional(to, &POLICY_IDENTIFIER_MEMBERS[2], self.inline_policy_identifier.as_ref());
    }
}
pub(super) static POLICY_PARAMETER_MEMBERS: [Member; 3] = [
    Member { name: "Name", wire: "Name", path: "name", kind: &T_POLICY_PARAMETER_NAME_TYPE },
    Member { name: "Values", wire: "Values", path: "values", kind: &T_POLICY_PARAMETER_VALUES_LIST_TYPE },
    Member { name: "Type", wire: "Type", path: "type", kind: &T_POLICY_PARAMETER_TYPE_ENUM },
];
/// `PolicyParameter`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyParameter {
    /// `Name`
    pub name: Option<String>,
    /// `Values`
    pub values: Option<Vec<String>>,
    /// `Type`
    pub r#type: Option<String>,
}
impl Record for PolicyParameter {
    const NAME: &'static str = "PolicyParameter";
    const MEMBERS: &'static [Member] = &POLICY_PARAMETER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            values: from.optional(&POLICY_PARAMETER_MEMBERS[1]),
            name: from.optional(&POLICY_PARAMETER_MEMBERS[0]),
            r#type: from.optional(&POLICY_PARAMETER_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_PARAMETER_MEMBERS[0], self.name.as_ref());
        write_optional(to, &POLICY_PARAMETER_MEMBERS[1], self.values.as_ref());
        write_optional(to, &POLICY_PARAMETER_MEMBERS[2], self.r#type.as_ref());
    }
}
pub(super) static POLICY_ROLE_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "RoleId", wire: "RoleId", path: "roleId", kind: &T_ID_TYPE },
];
/// `PolicyRole`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyRole {
    /// `RoleName`
    pub role_name: Option<String>,
    /// `RoleId`
    pub role_id: Option<String>,
}
impl Record for PolicyRole {
    const NAME: &'static str = "PolicyRole";
    const MEMBERS: &'static [Member] = &POLICY_ROLE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role_id: from.optional(&POLICY_ROLE_MEMBERS[1]), role_name: from.optional(&POLICY_ROLE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_ROLE_MEMBERS[0], self.role_name.as_ref());
        write_optional(to, &POLICY_ROLE_MEMBERS[1], self.role_id.as_ref());
    }
}
pub(super) static POLICY_USER_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "UserId", wire: "UserId", path: "userId", kind: &T_ID_TYPE },
];
/// `PolicyUser`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyUser {
    /// `UserName`
    pub user_name: Option<String>,
    /// `UserId`
    pub user_id: Option<String>,
}
impl Record for PolicyUser {
    const NAME: &'static str = "PolicyUser";
    const MEMBERS: &'static [Member] = &POLICY_USER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { user_name: from.optional(&POLICY_USER_MEMBERS[0]), user_id: from.optional(&POLICY_USER_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_USER_MEMBERS[0], self.user_name.as_ref());
        write_optional(to, &POLICY_USER_MEMBERS[1], self.user_id.as_ref());
    }
}
pub(super) static POLICY_VERSION_MEMBERS: [Member; 4] = [
    Member { name: "Document", wire: "Document", path: "document", kind: &T_POLICY_DOCUMENT_TYPE },
    Member { name: "VersionId", wire: "VersionId", path: "versionId", kind: &T_POLICY_VERSION_ID_TYPE },
    Member { name: "IsDefaultVersion", wire: "IsDefaultVersion", path: "isDefaultVersion", kind: &T_BOOLEAN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
];
/// `PolicyVersion`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyVersion {
    /// `Document`
    pub document: Option<String>,
    /// `VersionId`
    pub version_id: Option<String>,
    /// `IsDefaultVersion`
    pub is_default_version: Option<bool>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
}
impl Record for PolicyVersion {
    const NAME: &'static str = "PolicyVersion";
    const MEMBERS: &'static [Member] = &POLICY_VERSION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            version_id: from.optional(&POLICY_VERSION_MEMBERS[1]),
            is_default_version: from.optional(&POLICY_VERSION_MEMBERS[2]),
            document: from.optional(&POLICY_VERSION_MEMBERS[0]),
            create_date: from.optional(&POLICY_VERSION_MEMBERS[3]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POLICY_VERSION_MEMBERS[0], self.document.as_ref());
        write_optional(to, &POLICY_VERSION_MEMBERS[1], self.version_id.as_ref());
        write_optional(to, &POLICY_VERSION_MEMBERS[2], self.is_default_version.as_ref());
        write_optional(to, &POLICY_VERSION_MEMBERS[3], self.create_date.as_ref());
    }
}
pub(super) static POSITION_MEMBERS: [Member; 2] = [
    Member { name: "Line", wire: "Line", path: "line", kind: &T_LINE_NUMBER },
    Member { name: "Column", wire: "Column", path: "column", kind: &T_COLUMN_NUMBER },
];
/// `Position`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Position {
    /// `Line`
    pub line: Option<i32>,
    /// `Column`
    pub column: Option<i32>,
}
impl Record for Position {
    const NAME: &'static str = "Position";
    const MEMBERS: &'static [Member] = &POSITION_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { line: from.optional(&POSITION_MEMBERS[0]), column: from.optional(&POSITION_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &POSITION_MEMBERS[0], self.line.as_ref());
        write_optional(to, &POSITION_MEMBERS[1], self.column.as_ref());
    }
}
record_value!(
    ListPolicyTagsResponse,
    ListPolicyVersionsRequest,
    ListPolicyVersionsResponse,
    ListRolePoliciesRequest,
    ListRolePoliciesResponse,
    ListRoleTagsRequest,
    ListRoleTagsResponse,
    ListRolesRequest,
    ListRolesResponse,
    ListSAMLProviderTagsRequest,
    ListSAMLProviderTagsResponse,
    ListSAMLProvidersRequest,
    ListSAMLProvidersResponse,
    ListSSHPublicKeysRequest,
    ListSSHPublicKeysResponse,
    ListServerCertificateTagsRequest,
    ListServerCertificateTagsResponse,
    ListServerCertificatesRequest,
    ListServerCertificatesResponse,
    ListServiceSpecificCredentialsRequest,
    ListServiceSpecificCredentialsResponse,
    ListSigningCertificatesRequest,
    ListSigningCertificatesResponse,
    ListUserPoliciesRequest,
    ListUserPoliciesResponse,
    ListUserTagsRequest,
    ListUserTagsResponse,
    ListUsersRequest,
    ListUsersResponse,
    ListVirtualMFADevicesRequest,
    ListVirtualMFADevicesResponse,
    LoginProfile,
    MFADevice,
    ManagedPolicyDetail,
    OpenIDConnectProviderListEntry,
    OrderedOrganizationPolicyType,
    OrganizationsDecisionDetail,
    ParameterDefinition,
    PasswordPolicy,
    PermissionsBoundaryDecisionDetail,
    Policy,
    PolicyDetail,
    PolicyGrantingServiceAccess,
    PolicyGroup,
    PolicyIdentifier,
    PolicyParameter,
    PolicyRole,
    PolicyUser,
    PolicyVersion,
    Position
);
