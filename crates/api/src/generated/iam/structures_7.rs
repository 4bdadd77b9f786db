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

pub(super) static UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", path: "instanceProfileName", kind: &T_INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagInstanceProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagInstanceProfileRequest {
    /// `InstanceProfileName`
    pub instance_profile_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagInstanceProfileRequest {
    const NAME: &'static str = "UntagInstanceProfileRequest";
    const MEMBERS: &'static [Member] = &UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tag_keys: from.required(&UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS[1]),
            instance_profile_name: from.required(&UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS[0], &self.instance_profile_name);
        write_required(to, &UNTAG_INSTANCE_PROFILE_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
pub(super) static UNTAG_MFA_DEVICE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagMFADeviceRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagMFADeviceRequest {
    /// `SerialNumber`
    pub serial_number: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagMFADeviceRequest {
    const NAME: &'static str = "UntagMFADeviceRequest";
    const MEMBERS: &'static [Member] = &UNTAG_MFA_DEVICE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { serial_number: from.required(&UNTAG_MFA_DEVICE_REQUEST_MEMBERS[0]), tag_keys: from.required(&UNTAG_MFA_DEVICE_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_MFA_DEVICE_REQUEST_MEMBERS[0], &self.serial_number);
        write_required(to, &UNTAG_MFA_DEVICE_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
pub(super) static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagOpenIDConnectProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagOpenIDConnectProviderRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagOpenIDConnectProviderRequest {
    const NAME: &'static str = "UntagOpenIDConnectProviderRequest";
    const MEMBERS: &'static [Member] = &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            open_id_connect_provider_arn: from.required(&UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0]),
            tag_keys: from.required(&UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_required(to, &UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
pub(super) static UNTAG_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "PolicyArn", wire: "PolicyArn", path: "policyArn", kind: &T_ARN_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagPolicyRequest {
    /// `PolicyArn`
    pub policy_arn: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagPolicyRequest {
    const NAME: &'static str = "UntagPolicyRequest";
    const MEMBERS: &'static [Member] = &UNTAG_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { policy_arn: from.required(&UNTAG_POLICY_REQUEST_MEMBERS[0]), tag_keys: from.required(&UNTAG_POLICY_REQUEST_MEMBERS[1]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_POLICY_REQUEST_MEMBERS[0], &self.policy_arn);
        write_required(to, &UNTAG_POLICY_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
pub(super) static UNTAG_ROLE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagRoleRequest {
    /// `RoleName`
    pub role_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagRoleRequest {
    const NAME: &'static str = "UntagRoleRequest";
    const MEMBERS: &'static [Member] = &UNTAG_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { tag_keys: from.required(&UNTAG_ROLE_REQUEST_MEMBERS[1]), role_name: from.required(&UNTAG_ROLE_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_ROLE_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &UNTAG_ROLE_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
pub(super) static UNTAG_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagSAMLProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagSAMLProviderRequest {
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagSAMLProviderRequest {
    const NAME: &'static str = "UntagSAMLProviderRequest";
    const MEMBERS: &'static [Member] = &UNTAG_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tag_keys: from.required(&UNTAG_SAML_PROVIDER_REQUEST_MEMBERS[1]),
            saml_provider_arn: from.required(&UNTAG_SAML_PROVIDER_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_SAML_PROVIDER_REQUEST_MEMBERS[0], &self.saml_provider_arn);
        write_required(to, &UNTAG_SAML_PROVIDER_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
pub(super) static UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagServerCertificateRequest {
    const NAME: &'static str = "UntagServerCertificateRequest";
    const MEMBERS: &'static [Member] = &UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            tag_keys: from.required(&UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[1]),
            server_certificate_name: from.required(&UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], &self.server_certificate_name);
        write_required(to, &UNTAG_SERVER_CERTIFICATE_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
pub(super) static UNTAG_USER_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", path: "tagKeys", kind: &T_TAG_KEY_LIST_TYPE },
];
/// `UntagUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UntagUserRequest {
    /// `UserName`
    pub user_name: String,
    /// `TagKeys`
    pub tag_keys: Vec<String>,
}
impl Record for UntagUserRequest {
    const NAME: &'static str = "UntagUserRequest";
    const MEMBERS: &'static [Member] = &UNTAG_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { tag_keys: from.required(&UNTAG_USER_REQUEST_MEMBERS[1]), user_name: from.required(&UNTAG_USER_REQUEST_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UNTAG_USER_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &UNTAG_USER_REQUEST_MEMBERS[1], &self.tag_keys);
    }
}
pub(super) static UPDATE_ACCESS_KEY_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "AccessKeyId", wire: "AccessKeyId", path: "accessKeyId", kind: &T_ACCESS_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
];
/// `UpdateAccessKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccessKeyRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `AccessKeyId`
    pub access_key_id: String,
    /// `Status`
    pub status: String,
}
impl Record for UpdateAccessKeyRequest {
    const NAME: &'static str = "UpdateAccessKeyRequest";
    const MEMBERS: &'static [Member] = &UPDATE_ACCESS_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            access_key_id: from.required(&UPDATE_ACCESS_KEY_REQUEST_MEMBERS[1]),
            user_name: from.optional(&UPDATE_ACCESS_KEY_REQUEST_MEMBERS[0]),
            status: from.required(&UPDATE_ACCESS_KEY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_ACCESS_KEY_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &UPDATE_ACCESS_KEY_REQUEST_MEMBERS[1], &self.access_key_id);
        write_required(to, &UPDATE_ACCESS_KEY_REQUEST_MEMBERS[2], &self.status);
    }
}
pub(super) static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS: [Member; 9] = [
    Member { name: "MinimumPasswordLength", wire: "MinimumPasswordLength", path: "minimumPasswordLength", kind: &T_MINIMUM_PASSWORD_LENGTH_TYPE },
    Member { name: "RequireSymbols", wire: "RequireSymbols", path: "requireSymbols", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireNumbers", wire: "RequireNumbers", path: "requireNumbers", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireUppercaseCharacters", wire: "RequireUppercaseCharacters", path: "requireUppercaseCharacters", kind: &T_BOOLEAN_TYPE },
    Member { name: "RequireLowercaseCharacters", wire: "RequireLowercaseCharacters", path: "requireLowercaseCharacters", kind: &T_BOOLEAN_TYPE },
    Member { name: "AllowUsersToChangePassword", wire: "AllowUsersToChangePassword", path: "allowUsersToChangePassword", kind: &T_BOOLEAN_TYPE },
    Member { name: "MaxPasswordAge", wire: "MaxPasswordAge", path: "maxPasswordAge", kind: &T_MAX_PASSWORD_AGE_TYPE },
    Member {
        name: "PasswordReusePrevention",
        wire: "PasswordReusePrevention",
        path: "passwordReusePrevention",
        kind: &T_PASSWORD_REUSE_PREVENTION_TYPE,
    },
    Member { name: "HardExpiry", wire: "HardExpiry", path: "hardExpiry", kind: &T_BOOLEAN_OBJECT_TYPE },
];
/// `UpdateAccountPasswordPolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAccountPasswordPolicyRequest {
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
    /// `MaxPasswordAge`
    pub max_password_age: Option<i32>,
    /// `PasswordReusePrevention`
    pub password_reuse_prevention: Option<i32>,
    /// `HardExpiry`
    pub hard_expiry: Option<bool>,
}
impl Record for UpdateAccountPasswordPolicyRequest {
    const NAME: &'static str = "UpdateAccountPasswordPolicyRequest";
    const MEMBERS: &'static [Member] = &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            minimum_password_length: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[0]),
            require_symbols: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[1]),
            password_reuse_prevention: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[7]),
            allow_users_to_change_password: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[5]),
            require_lowercase_characters: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[4]),
            hard_expiry: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[8]),
            require_numbers: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[2]),
            require_uppercase_characters: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[3]),
            max_password_age: from.optional(&UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[6]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[0], self.minimum_password_length.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[1], self.require_symbols.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[2], self.require_numbers.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[3], self.require_uppercase_characters.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[4], self.require_lowercase_characters.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[5], self.allow_users_to_change_password.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[6], self.max_password_age.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[7], self.password_reuse_prevention.as_ref());
        write_optional(to, &UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST_MEMBERS[8], self.hard_expiry.as_ref());
    }
}
pub(super) static UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", path: "policyDocument", kind: &T_POLICY_DOCUMENT_TYPE },
];
/// `UpdateAssumeRolePolicyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAssumeRolePolicyRequest {
    /// `RoleName`
    pub role_name: String,
    /// `PolicyDocument`
    pub policy_document: String,
}
impl Record for UpdateAssumeRolePolicyRequest {
    const NAME: &'static str = "UpdateAssumeRolePolicyRequest";
    const MEMBERS: &'static [Member] = &UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            policy_document: from.required(&UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS[1]),
            role_name: from.required(&UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &UPDATE_ASSUME_ROLE_POLICY_REQUEST_MEMBERS[1], &self.policy_document);
    }
}
pub(super) static UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "DelegationRequestId", wire: "DelegationRequestId", path: "delegationRequestId", kind: &T_DELEGATION_REQUEST_ID_TYPE },
    Member { name: "Notes", wire: "Notes", path: "notes", kind: &T_NOTES_TYPE },
];
/// `UpdateDelegationRequestRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDelegationRequestRequest {
    /// `DelegationRequestId`
    pub delegation_request_id: String,
    /// `Notes`
    pub notes: Option<String>,
}
impl Record for UpdateDelegationRequestRequest {
    const NAME: &'static str = "UpdateDelegationRequestRequest";
    const MEMBERS: &'static [Member] = &UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            notes: from.optional(&UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS[1]),
            delegation_request_id: from.required(&UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS[0], &self.delegation_request_id);
        write_optional(to, &UPDATE_DELEGATION_REQUEST_REQUEST_MEMBERS[1], self.notes.as_ref());
    }
}
pub(super) static UPDATE_GROUP_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "GroupName", wire: "GroupName", path: "groupName", kind: &T_GROUP_NAME_TYPE },
    Member { name: "NewPath", wire: "NewPath", path: "newPath", kind: &T_PATH_TYPE },
    Member { name: "NewGroupName", wire: "NewGroupName", path: "newGroupName", kind: &T_GROUP_NAME_TYPE },
];
/// `UpdateGroupRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateGroupRequest {
    /// `GroupName`
    pub group_name: String,
    /// `NewPath`
    pub new_path: Option<String>,
    /// `NewGroupName`
    pub new_group_name: Option<String>,
}
impl Record for UpdateGroupRequest {
    const NAME: &'static str = "UpdateGroupRequest";
    const MEMBERS: &'static [Member] = &UPDATE_GROUP_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            group_name: from.required(&UPDATE_GROUP_REQUEST_MEMBERS[0]),
            new_group_name: from.optional(&UPDATE_GROUP_REQUEST_MEMBERS[2]),
            new_path: from.optional(&UPDATE_GROUP_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_GROUP_REQUEST_MEMBERS[0], &self.group_name);
        write_optional(to, &UPDATE_GROUP_REQUEST_MEMBERS[1], self.new_path.as_ref());
        write_optional(to, &UPDATE_GROUP_REQUEST_MEMBERS[2], self.new_group_name.as_ref());
    }
}
pub(super) static UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "Password", wire: "Password", path: "password", kind: &T_PASSWORD_TYPE },
    Member { name: "PasswordResetRequired", wire: "PasswordResetRequired", path: "passwordResetRequired", kind: &T_BOOLEAN_OBJECT_TYPE },
];
/// `UpdateLoginProfileRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateLoginProfileRequest {
    /// `UserName`
    pub user_name: String,
    /// `Password`
    pub password: Option<SecretText>,
    /// `PasswordResetRequired`
    pub password_reset_required: Option<bool>,
}
impl Record for UpdateLoginProfileRequest {
    const NAME: &'static str = "UpdateLoginProfileRequest";
    const MEMBERS: &'static [Member] = &UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            password: from.optional(&UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[1]),
            user_name: from.required(&UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[0]),
            password_reset_required: from.optional(&UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[1], self.password.as_ref());
        write_optional(to, &UPDATE_LOGIN_PROFILE_REQUEST_MEMBERS[2], self.password_reset_required.as_ref());
    }
}
pub(super) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", path: "openIDConnectProviderArn", kind: &T_ARN_TYPE },
    Member { name: "ThumbprintList", wire: "ThumbprintList", path: "thumbprintList", kind: &T_THUMBPRINT_LIST_TYPE },
];
/// `UpdateOpenIDConnectProviderThumbprintRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    /// `OpenIDConnectProviderArn`
    pub open_id_connect_provider_arn: String,
    /// `ThumbprintList`
    pub thumbprint_list: Vec<String>,
}
impl Record for UpdateOpenIDConnectProviderThumbprintRequest {
    const NAME: &'static str = "UpdateOpenIDConnectProviderThumbprintRequest";
    const MEMBERS: &'static [Member] = &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            open_id_connect_provider_arn: from.required(&UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS[0]),
            thumbprint_list: from.required(&UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS[0], &self.open_id_connect_provider_arn);
        write_required(to, &UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST_MEMBERS[1], &self.thumbprint_list);
    }
}
pub(super) static UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_ROLE_DESCRIPTION_TYPE },
];
/// `UpdateRoleDescriptionRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleDescriptionRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Description`
    pub description: String,
}
impl Record for UpdateRoleDescriptionRequest {
    const NAME: &'static str = "UpdateRoleDescriptionRequest";
    const MEMBERS: &'static [Member] = &UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            role_name: from.required(&UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS[0]),
            description: from.required(&UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS[0], &self.role_name);
        write_required(to, &UPDATE_ROLE_DESCRIPTION_REQUEST_MEMBERS[1], &self.description);
    }
}
pub(super) static UPDATE_ROLE_DESCRIPTION_RESPONSE_MEMBERS: [Member; 1] = [Member { name: "Role", wire: "Role", path: "role", kind: &Type::FREE }];
/// `UpdateRoleDescriptionResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleDescriptionResponse {
    /// `Role`
    pub role: Option<Role>,
}
impl Record for UpdateRoleDescriptionResponse {
    const NAME: &'static str = "UpdateRoleDescriptionResponse";
    const MEMBERS: &'static [Member] = &UPDATE_ROLE_DESCRIPTION_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { role: from.optional(&UPDATE_ROLE_DESCRIPTION_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_ROLE_DESCRIPTION_RESPONSE_MEMBERS[0], self.role.as_ref());
    }
}
pub(super) static UPDATE_ROLE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "RoleName", wire: "RoleName", path: "roleName", kind: &T_ROLE_NAME_TYPE },
    Member { name: "Description", wire: "Description", path: "description", kind: &T_ROLE_DESCRIPTION_TYPE },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", path: "maxSessionDuration", kind: &T_ROLE_MAX_SESSION_DURATION_TYPE },
];
/// `UpdateRoleRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleRequest {
    /// `RoleName`
    pub role_name: String,
    /// `Description`
    pub description: Option<String>,
    /// `MaxSessionDuration`
    pub max_session_duration: Option<i32>,
}
impl Record for UpdateRoleRequest {
    const NAME: &'static str = "UpdateRoleRequest";
    const MEMBERS: &'static [Member] = &UPDATE_ROLE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            max_session_duration: from.optional(&UPDATE_ROLE_REQUEST_MEMBERS[2]),
            role_name: from.required(&UPDATE_ROLE_REQUEST_MEMBERS[0]),
            description: from.optional(&UPDATE_ROLE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_ROLE_REQUEST_MEMBERS[0], &self.role_name);
        write_optional(to, &UPDATE_ROLE_REQUEST_MEMBERS[1], self.description.as_ref());
        write_optional(to, &UPDATE_ROLE_REQUEST_MEMBERS[2], self.max_session_duration.as_ref());
    }
}
pub(super) static UPDATE_ROLE_RESPONSE_MEMBERS: [Member; 0] = [];
/// `UpdateRoleResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRoleResponse {}
impl Record for UpdateRoleResponse {
    const NAME: &'static str = "UpdateRoleResponse";
    const MEMBERS: &'static [Member] = &UPDATE_ROLE_RESPONSE_MEMBERS;
    fn read_members(_: &mut In<'_, '_>) -> Self {
        Self {}
    }
    fn write_members(&self, _: &mut dyn Out) {}
}
pub(super) static UPDATE_SAML_PROVIDER_REQUEST_MEMBERS: [Member; 5] = [
    Member { name: "SAMLMetadataDocument", wire: "SAMLMetadataDocument", path: "sAMLMetadataDocument", kind: &T_SAML_METADATA_DOCUMENT_TYPE },
    Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE },
    Member {
        name: "AssertionEncryptionMode",
        wire: "AssertionEncryptionMode",
        path: "assertionEncryptionMode",
        kind: &T_ASSERTION_ENCRYPTION_MODE_TYPE,
    },
    Member { name: "AddPrivateKey", wire: "AddPrivateKey", path: "addPrivateKey", kind: &T_PRIVATE_KEY_TYPE },
    Member { name: "RemovePrivateKey", wire: "RemovePrivateKey", path: "removePrivateKey", kind: &T_PRIVATE_KEY_ID_TYPE },
];
/// `UpdateSAMLProviderRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSAMLProviderRequest {
    /// `SAMLMetadataDocument`
    pub saml_metadata_document: Option<String>,
    /// `SAMLProviderArn`
    pub saml_provider_arn: String,
    /// `AssertionEncryptionMode`
    pub assertion_encryption_mode: Option<String>,
    /// `AddPrivateKey`
    pub add_private_key: Option<SecretText>,
    /// `RemovePrivateKey`
    pub remove_private_key: Option<String>,
}
impl Record for UpdateSAMLProviderRequest {
    const NAME: &'static str = "UpdateSAMLProviderRequest";
    const MEMBERS: &'static [Member] = &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            remove_private_key: from.optional(&UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[4]),
            add_private_key: from.optional(&UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[3]),
            saml_metadata_document: from.optional(&UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[0]),
            assertion_encryption_mode: from.optional(&UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[2]),
            saml_provider_arn: from.required(&UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[0], self.saml_metadata_document.as_ref());
        write_required(to, &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[1], &self.saml_provider_arn);
        write_optional(to, &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[2], self.assertion_encryption_mode.as_ref());
        write_optional(to, &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[3], self.add_private_key.as_ref());
        write_optional(to, &UPDATE_SAML_PROVIDER_REQUEST_MEMBERS[4], self.remove_private_key.as_ref());
    }
}
pub(super) static UPDATE_SAML_PROVIDER_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "SAMLProviderArn", wire: "SAMLProviderArn", path: "sAMLProviderArn", kind: &T_ARN_TYPE }];
/// `UpdateSAMLProviderResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSAMLProviderResponse {
    /// `SAMLProviderArn`
    pub saml_provider_arn: Option<String>,
}
impl Record for UpdateSAMLProviderResponse {
    const NAME: &'static str = "UpdateSAMLProviderResponse";
    const MEMBERS: &'static [Member] = &UPDATE_SAML_PROVIDER_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { saml_provider_arn: from.optional(&UPDATE_SAML_PROVIDER_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_SAML_PROVIDER_RESPONSE_MEMBERS[0], self.saml_provider_arn.as_ref());
    }
}
pub(super) static UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", path: "sSHPublicKeyId", kind: &T_PUBLIC_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
];
/// `UpdateSSHPublicKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSSHPublicKeyRequest {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyId`
    pub ssh_public_key_id: String,
    /// `Status`
    pub status: String,
}
impl Record for UpdateSSHPublicKeyRequest {
    const NAME: &'static str = "UpdateSSHPublicKeyRequest";
    const MEMBERS: &'static [Member] = &UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            ssh_public_key_id: from.required(&UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1]),
            user_name: from.required(&UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0]),
            status: from.required(&UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1], &self.ssh_public_key_id);
        write_required(to, &UPDATE_SSH_PUBLIC_KEY_REQUEST_MEMBERS[2], &self.status);
    }
}
pub(super) static UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "NewPath", wire: "NewPath", path: "newPath", kind: &T_PATH_TYPE },
    Member {
        name: "NewServerCertificateName",
        wire: "NewServerCertificateName",
        path: "newServerCertificateName",
        kind: &T_SERVER_CERTIFICATE_NAME_TYPE,
    },
];
/// `UpdateServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServerCertificateRequest {
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `NewPath`
    pub new_path: Option<String>,
    /// `NewServerCertificateName`
    pub new_server_certificate_name: Option<String>,
}
impl Record for UpdateServerCertificateRequest {
    const NAME: &'static str = "UpdateServerCertificateRequest";
    const MEMBERS: &'static [Member] = &UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            new_server_certificate_name: from.optional(&UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[2]),
            server_certificate_name: from.required(&UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]),
            new_path: from.optional(&UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], &self.server_certificate_name);
        write_optional(to, &UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[1], self.new_path.as_ref());
        write_optional(to, &UPDATE_SERVER_CERTIFICATE_REQUEST_MEMBERS[2], self.new_server_certificate_name.as_ref());
    }
}
pub(super) static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member {
        name: "ServiceSpecificCredentialId",
        wire: "ServiceSpecificCredentialId",
        path: "serviceSpecificCredentialId",
        kind: &T_SERVICE_SPECIFIC_CREDENTIAL_ID,
    },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
];
/// `UpdateServiceSpecificCredentialRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateServiceSpecificCredentialRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `ServiceSpecificCredentialId`
    pub service_specific_credential_id: String,
    /// `Status`
    pub status: String,
}
impl Record for UpdateServiceSpecificCredentialRequest {
    const NAME: &'static str = "UpdateServiceSpecificCredentialRequest";
    const MEMBERS: &'static [Member] = &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0]),
            service_specific_credential_id: from.required(&UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1]),
            status: from.required(&UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[1], &self.service_specific_credential_id);
        write_required(to, &UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST_MEMBERS[2], &self.status);
    }
}
pub(super) static UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "CertificateId", wire: "CertificateId", path: "certificateId", kind: &T_CERTIFICATE_ID_TYPE },
    Member { name: "Status", wire: "Status", path: "status", kind: &T_STATUS_TYPE },
];
/// `UpdateSigningCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSigningCertificateRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `CertificateId`
    pub certificate_id: String,
    /// `Status`
    pub status: String,
}
impl Record for UpdateSigningCertificateRequest {
    const NAME: &'static str = "UpdateSigningCertificateRequest";
    const MEMBERS: &'static [Member] = &UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            certificate_id: from.required(&UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1]),
            user_name: from.optional(&UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0]),
            status: from.required(&UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[2]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1], &self.certificate_id);
        write_required(to, &UPDATE_SIGNING_CERTIFICATE_REQUEST_MEMBERS[2], &self.status);
    }
}
pub(super) static UPDATE_USER_REQUEST_MEMBERS: [Member; 3] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "NewPath", wire: "NewPath", path: "newPath", kind: &T_PATH_TYPE },
    Member { name: "NewUserName", wire: "NewUserName", path: "newUserName", kind: &T_USER_NAME_TYPE },
];
/// `UpdateUserRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserRequest {
    /// `UserName`
    pub user_name: String,
    /// `NewPath`
    pub new_path: Option<String>,
    /// `NewUserName`
    pub new_user_name: Option<String>,
}
impl Record for UpdateUserRequest {
    const NAME: &'static str = "UpdateUserRequest";
    const MEMBERS: &'static [Member] = &UPDATE_USER_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            new_user_name: from.optional(&UPDATE_USER_REQUEST_MEMBERS[2]),
            user_name: from.required(&UPDATE_USER_REQUEST_MEMBERS[0]),
            new_path: from.optional(&UPDATE_USER_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPDATE_USER_REQUEST_MEMBERS[0], &self.user_name);
        write_optional(to, &UPDATE_USER_REQUEST_MEMBERS[1], self.new_path.as_ref());
        write_optional(to, &UPDATE_USER_REQUEST_MEMBERS[2], self.new_user_name.as_ref());
    }
}
pub(super) static UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "SSHPublicKeyBody", wire: "SSHPublicKeyBody", path: "sSHPublicKeyBody", kind: &T_PUBLIC_KEY_MATERIAL_TYPE },
];
/// `UploadSSHPublicKeyRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSSHPublicKeyRequest {
    /// `UserName`
    pub user_name: String,
    /// `SSHPublicKeyBody`
    pub ssh_public_key_body: String,
}
impl Record for UploadSSHPublicKeyRequest {
    const NAME: &'static str = "UploadSSHPublicKeyRequest";
    const MEMBERS: &'static [Member] = &UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            ssh_public_key_body: from.required(&UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1]),
            user_name: from.required(&UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS[0], &self.user_name);
        write_required(to, &UPLOAD_SSH_PUBLIC_KEY_REQUEST_MEMBERS[1], &self.ssh_public_key_body);
    }
}
pub(super) static UPLOAD_SSH_PUBLIC_KEY_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "SSHPublicKey", wire: "SSHPublicKey", path: "sSHPublicKey", kind: &Type::FREE }];
/// `UploadSSHPublicKeyResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSSHPublicKeyResponse {
    /// `SSHPublicKey`
    pub ssh_public_key: Option<SSHPublicKey>,
}
impl Record for UploadSSHPublicKeyResponse {
    const NAME: &'static str = "UploadSSHPublicKeyResponse";
    const MEMBERS: &'static [Member] = &UPLOAD_SSH_PUBLIC_KEY_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { ssh_public_key: from.optional(&UPLOAD_SSH_PUBLIC_KEY_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPLOAD_SSH_PUBLIC_KEY_RESPONSE_MEMBERS[0], self.ssh_public_key.as_ref());
    }
}
pub(super) static UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS: [Member; 6] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", path: "serverCertificateName", kind: &T_SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "CertificateBody", wire: "CertificateBody", path: "certificateBody", kind: &T_CERTIFICATE_BODY_TYPE },
    Member { name: "PrivateKey", wire: "PrivateKey", path: "privateKey", kind: &T_PRIVATE_KEY_TYPE },
    Member { name: "CertificateChain", wire: "CertificateChain", path: "certificateChain", kind: &T_CERTIFICATE_CHAIN_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `UploadServerCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadServerCertificateRequest {
    /// `Path`
    pub path: Option<String>,
    /// `ServerCertificateName`
    pub server_certificate_name: String,
    /// `CertificateBody`
    pub certificate_body: String,
    /// `PrivateKey`
    pub private_key: SecretText,
    /// `CertificateChain`
    pub certificate_chain: Option<String>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for UploadServerCertificateRequest {
    const NAME: &'static str = "UploadServerCertificateRequest";
    const MEMBERS: &'static [Member] = &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[0]),
            private_key: from.required(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[3]),
            certificate_chain: from.optional(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[4]),
            server_certificate_name: from.required(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[1]),
            certificate_body: from.required(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[2]),
            tags: from.optional(&UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[0], self.path.as_ref());
        write_required(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[1], &self.server_certificate_name);
        write_required(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[2], &self.certificate_body);
        write_required(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[3], &self.private_key);
        write_optional(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[4], self.certificate_chain.as_ref());
        write_optional(to, &UPLOAD_SERVER_CERTIFICATE_REQUEST_MEMBERS[5], self.tags.as_ref());
    }
}
pub(super) static UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS: [Member; 2] = [
    Member { name: "ServerCertificateMetadata", wire: "ServerCertificateMetadata", path: "serverCertificateMetadata", kind: &Type::FREE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `UploadServerCertificateResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadServerCertificateResponse {
    /// `ServerCertificateMetadata`
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for UploadServerCertificateResponse {
    const NAME: &'static str = "UploadServerCertificateResponse";
    const MEMBERS: &'static [Member] = &UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            server_certificate_metadata: from.optional(&UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS[0]),
            tags: from.optional(&UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS[0], self.server_certificate_metadata.as_ref());
        write_optional(to, &UPLOAD_SERVER_CERTIFICATE_RESPONSE_MEMBERS[1], self.tags.as_ref());
    }
}
pub(super) static UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS: [Member; 2] = [
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_EXISTING_USER_NAME_TYPE },
    Member { name: "CertificateBody", wire: "CertificateBody", path: "certificateBody", kind: &T_CERTIFICATE_BODY_TYPE },
];
/// `UploadSigningCertificateRequest`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSigningCertificateRequest {
    /// `UserName`
    pub user_name: Option<String>,
    /// `CertificateBody`
    pub certificate_body: String,
}
impl Record for UploadSigningCertificateRequest {
    const NAME: &'static str = "UploadSigningCertificateRequest";
    const MEMBERS: &'static [Member] = &UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            user_name: from.optional(&UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0]),
            certificate_body: from.required(&UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS[0], self.user_name.as_ref());
        write_required(to, &UPLOAD_SIGNING_CERTIFICATE_REQUEST_MEMBERS[1], &self.certificate_body);
    }
}
pub(super) static UPLOAD_SIGNING_CERTIFICATE_RESPONSE_MEMBERS: [Member; 1] =
    [Member { name: "Certificate", wire: "Certificate", path: "certificate", kind: &Type::FREE }];
/// `UploadSigningCertificateResponse`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UploadSigningCertificateResponse {
    /// `Certificate`
    pub certificate: SigningCertificate,
}
impl Record for UploadSigningCertificateResponse {
    const NAME: &'static str = "UploadSigningCertificateResponse";
    const MEMBERS: &'static [Member] = &UPLOAD_SIGNING_CERTIFICATE_RESPONSE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self { certificate: from.required(&UPLOAD_SIGNING_CERTIFICATE_RESPONSE_MEMBERS[0]) }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &UPLOAD_SIGNING_CERTIFICATE_RESPONSE_MEMBERS[0], &self.certificate);
    }
}
pub(super) static USER_MEMBERS: [Member; 8] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "UserId", wire: "UserId", path: "userId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "PasswordLastUsed", wire: "PasswordLastUsed", path: "passwordLastUsed", kind: &T_DATE_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", path: "permissionsBoundary", kind: &Type::FREE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `User`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct User {
    /// `Path`
    pub path: Option<String>,
    /// `UserName`
    pub user_name: Option<String>,
    /// `UserId`
    pub user_id: String,
    /// `Arn`
    pub arn: String,
    /// `CreateDate`
    pub create_date: Timestamp,
    /// `PasswordLastUsed`
    pub password_last_used: Option<Timestamp>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for User {
    const NAME: &'static str = "User";
    const MEMBERS: &'static [Member] = &USER_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&USER_MEMBERS[0]),
            password_last_used: from.optional(&USER_MEMBERS[5]),
            permissions_boundary: from.optional(&USER_MEMBERS[6]),
            user_name: from.optional(&USER_MEMBERS[1]),
            arn: from.required(&USER_MEMBERS[3]),
            user_id: from.required(&USER_MEMBERS[2]),
            create_date: from.required(&USER_MEMBERS[4]),
            tags: from.optional(&USER_MEMBERS[7]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &USER_MEMBERS[0], self.path.as_ref());
        write_optional(to, &USER_MEMBERS[1], self.user_name.as_ref());
        write_required(to, &USER_MEMBERS[2], &self.user_id);
        write_required(to, &USER_MEMBERS[3], &self.arn);
        write_required(to, &USER_MEMBERS[4], &self.create_date);
        write_optional(to, &USER_MEMBERS[5], self.password_last_used.as_ref());
        write_optional(to, &USER_MEMBERS[6], self.permissions_boundary.as_ref());
        write_optional(to, &USER_MEMBERS[7], self.tags.as_ref());
    }
}
pub(super) static USER_DETAIL_MEMBERS: [Member; 10] = [
    Member { name: "Path", wire: "Path", path: "path", kind: &T_PATH_TYPE },
    Member { name: "UserName", wire: "UserName", path: "userName", kind: &T_USER_NAME_TYPE },
    Member { name: "UserId", wire: "UserId", path: "userId", kind: &T_ID_TYPE },
    Member { name: "Arn", wire: "Arn", path: "arn", kind: &T_ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", path: "createDate", kind: &T_DATE_TYPE },
    Member { name: "UserPolicyList", wire: "UserPolicyList", path: "userPolicyList", kind: &T_POLICY_DETAIL_LIST_TYPE },
    Member { name: "GroupList", wire: "GroupList", path: "groupList", kind: &T_GROUP_NAME_LIST_TYPE },
    Member {
        name: "AttachedManagedPolicies",
        wire: "AttachedManagedPolicies",
        path: "attachedManagedPolicies",
        kind: &T_ATTACHED_POLICIES_LIST_TYPE,
    },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", path: "permissionsBoundary", kind: &Type::FREE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `UserDetail`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDetail {
    /// `Path`
    pub path: Option<String>,
    /// `UserName`
    pub user_name: Option<String>,
    /// `UserId`
    pub user_id: Option<String>,
    /// `Arn`
    pub arn: Option<String>,
    /// `CreateDate`
    pub create_date: Option<Timestamp>,
    /// `UserPolicyList`
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    /// `GroupList`
    pub group_list: Option<Vec<String>>,
    /// `AttachedManagedPolicies`
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    /// `PermissionsBoundary`
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for UserDetail {
    const NAME: &'static str = "UserDetail";
    const MEMBERS: &'static [Member] = &USER_DETAIL_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            path: from.optional(&USER_DETAIL_MEMBERS[0]),
            permissions_boundary: from.optional(&USER_DETAIL_MEMBERS[8]),
            attached_managed_policies: from.optional(&USER_DETAIL_MEMBERS[7]),
            group_list: from.optional(&USER_DETAIL_MEMBERS[6]),
            user_policy_list: from.optional(&USER_DETAIL_MEMBERS[5]),
            user_name: from.optional(&USER_DETAIL_MEMBERS[1]),
            arn: from.optional(&USER_DETAIL_MEMBERS[3]),
            user_id: from.optional(&USER_DETAIL_MEMBERS[2]),
            create_date: from.optional(&USER_DETAIL_MEMBERS[4]),
            tags: from.optional(&USER_DETAIL_MEMBERS[9]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_optional(to, &USER_DETAIL_MEMBERS[0], self.path.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[1], self.user_name.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[2], self.user_id.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[3], self.arn.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[4], self.create_date.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[5], self.user_policy_list.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[6], self.group_list.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[7], self.attached_managed_policies.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[8], self.permissions_boundary.as_ref());
        write_optional(to, &USER_DETAIL_MEMBERS[9], self.tags.as_ref());
    }
}
pub(super) static VIRTUAL_MFA_DEVICE_MEMBERS: [Member; 6] = [
    Member { name: "SerialNumber", wire: "SerialNumber", path: "serialNumber", kind: &T_SERIAL_NUMBER_TYPE },
    Member { name: "Base32StringSeed", wire: "Base32StringSeed", path: "base32StringSeed", kind: &T_BOOTSTRAP_DATUM },
    Member { name: "QRCodePNG", wire: "QRCodePNG", path: "qRCodePNG", kind: &T_BOOTSTRAP_DATUM },
    Member { name: "User", wire: "User", path: "user", kind: &Type::FREE },
    Member { name: "EnableDate", wire: "EnableDate", path: "enableDate", kind: &T_DATE_TYPE },
    Member { name: "Tags", wire: "Tags", path: "tags", kind: &T_TAG_LIST_TYPE },
];
/// `VirtualMFADevice`
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VirtualMFADevice {
    /// `SerialNumber`
    pub serial_number: String,
    /// `Base32StringSeed`
    pub base32_string_seed: Option<SecretBytes>,
    /// `QRCodePNG`
    pub qr_code_png: Option<SecretBytes>,
    /// `User`
    pub user: Option<User>,
    /// `EnableDate`
    pub enable_date: Option<Timestamp>,
    /// `Tags`
    pub tags: Option<Vec<Tag>>,
}
impl Record for VirtualMFADevice {
    const NAME: &'static str = "VirtualMFADevice";
    const MEMBERS: &'static [Member] = &VIRTUAL_MFA_DEVICE_MEMBERS;
    fn read_members(from: &mut In<'_, '_>) -> Self {
        Self {
            enable_date: from.optional(&VIRTUAL_MFA_DEVICE_MEMBERS[4]),
            serial_number: from.required(&VIRTUAL_MFA_DEVICE_MEMBERS[0]),
            base32_string_seed: from.optional(&VIRTUAL_MFA_DEVICE_MEMBERS[1]),
            qr_code_png: from.optional(&VIRTUAL_MFA_DEVICE_MEMBERS[2]),
            user: from.optional(&VIRTUAL_MFA_DEVICE_MEMBERS[3]),
            tags: from.optional(&VIRTUAL_MFA_DEVICE_MEMBERS[5]),
        }
    }
    fn write_members(&self, to: &mut dyn Out) {
        write_required(to, &VIRTUAL_MFA_DEVICE_MEMBERS[0], &self.serial_number);
        write_optional(to, &VIRTUAL_MFA_DEVICE_MEMBERS[1], self.base32_string_seed.as_ref());
        write_optional(to, &VIRTUAL_MFA_DEVICE_MEMBERS[2], self.qr_code_png.as_ref());
        write_optional(to, &VIRTUAL_MFA_DEVICE_MEMBERS[3], self.user.as_ref());
        write_optional(to, &VIRTUAL_MFA_DEVICE_MEMBERS[4], self.enable_date.as_ref());
        write_optional(to, &VIRTUAL_MFA_DEVICE_MEMBERS[5], self.tags.as_ref());
    }
}
record_value!(
    UntagInstanceProfileRequest,
    UntagMFADeviceRequest,
    UntagOpenIDConnectProviderRequest,
    UntagPolicyRequest,
    UntagRoleRequest,
    UntagSAMLProviderRequest,
    UntagServerCertificateRequest,
    UntagUserRequest,
    UpdateAccessKeyRequest,
    UpdateAccountPasswordPolicyRequest,
    UpdateAssumeRolePolicyRequest,
    UpdateDelegationRequestRequest,
    UpdateGroupRequest,
    UpdateLoginProfileRequest,
    UpdateOpenIDConnectProviderThumbprintRequest,
    UpdateRoleDescriptionRequest,
    UpdateRoleDescriptionResponse,
    UpdateRoleRequest,
    UpdateRoleResponse,
    UpdateSAMLProviderRequest,
    UpdateSAMLProviderResponse,
    UpdateSSHPublicKeyRequest,
    UpdateServerCertificateRequest,
    UpdateServiceSpecificCredentialRequest,
    UpdateSigningCertificateRequest,
    UpdateUserRequest,
    UploadSSHPublicKeyRequest,
    UploadSSHPublicKeyResponse,
    UploadServerCertificateRequest,
    UploadServerCertificateResponse,
    UploadSigningCertificateRequest,
    UploadSigningCertificateResponse,
    User,
    UserDetail,
    VirtualMFADevice
);
