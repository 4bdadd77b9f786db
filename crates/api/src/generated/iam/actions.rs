//! Generated from `descriptions/`; do not edit.

use crate::model::{Access, ActionRow, ConditionKeyRow, ResourceRow};

pub(super) const A_ACCEPT_DELEGATION_REQUEST: ActionRow = ActionRow {
    action: "iam:AcceptDelegationRequest",
    access: Access::Write,
    resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
    keys: &["iam:DelegationRequestOwner"],
    dependent: &[],
    when: None,
};
pub(super) const A_ACQUIRE_ROLE: ActionRow =
    ActionRow { action: "iam:AcquireRole", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER: ActionRow = ActionRow {
    action: "iam:AddClientIDToOpenIDConnectProvider",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_ADD_ROLE_TO_INSTANCE_PROFILE: ActionRow = ActionRow {
    action: "iam:AddRoleToInstanceProfile",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &["iam:PassRole"],
    when: None,
};
pub(super) const A_ADD_USER_TO_GROUP: ActionRow = ActionRow {
    action: "iam:AddUserToGroup",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_ASSOCIATE_DELEGATION_REQUEST: ActionRow = ActionRow {
    action: "iam:AssociateDelegationRequest",
    access: Access::Write,
    resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
    keys: &["iam:DelegationRequestOwner"],
    dependent: &[],
    when: None,
};
pub(super) const A_ATTACH_GROUP_POLICY: ActionRow = ActionRow {
    action: "iam:AttachGroupPolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &["iam:PolicyARN"],
    dependent: &[],
    when: None,
};
pub(super) const A_ATTACH_ROLE_POLICY: ActionRow = ActionRow {
    action: "iam:AttachRolePolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_ATTACH_USER_POLICY: ActionRow = ActionRow {
    action: "iam:AttachUserPolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_CHANGE_PASSWORD: ActionRow = ActionRow {
    action: "iam:ChangePassword",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_ACCESS_KEY: ActionRow = ActionRow {
    action: "iam:CreateAccessKey",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_ACCOUNT_ALIAS: ActionRow =
    ActionRow { action: "iam:CreateAccountAlias", access: Access::PermissionsManagement, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_CREATE_DELEGATION_REQUEST: ActionRow = ActionRow {
    action: "iam:CreateDelegationRequest",
    access: Access::Write,
    resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
    keys: &["iam:DelegationDuration", "iam:DelegationRequestOwner", "iam:NotificationChannel", "iam:TemplateArn"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_GROUP: ActionRow = ActionRow {
    action: "iam:CreateGroup",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_INSTANCE_PROFILE: ActionRow = ActionRow {
    action: "iam:CreateInstanceProfile",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_LOGIN_PROFILE: ActionRow = ActionRow {
    action: "iam:CreateLoginProfile",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_OPEN_ID_CONNECT_PROVIDER: ActionRow = ActionRow {
    action: "iam:CreateOpenIDConnectProvider",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_POLICY: ActionRow = ActionRow {
    action: "iam:CreatePolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_POLICY_VERSION: ActionRow = ActionRow {
    action: "iam:CreatePolicyVersion",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_ROLE: ActionRow = ActionRow {
    action: "iam:CreateRole",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_SAML_PROVIDER: ActionRow = ActionRow {
    action: "iam:CreateSAMLProvider",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_SERVICE_LINKED_ROLE: ActionRow = ActionRow {
    action: "iam:CreateServiceLinkedRole",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:AWSServiceName", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_SERVICE_SPECIFIC_CREDENTIAL: ActionRow = ActionRow {
    action: "iam:CreateServiceSpecificCredential",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &[
        "aws:ResourceTag/${TagKey}",
        "iam:ResourceTag/${TagKey}",
        "iam:ServiceSpecificCredentialAgeDays",
        "iam:ServiceSpecificCredentialServiceName",
    ],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_USER: ActionRow = ActionRow {
    action: "iam:CreateUser",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_VIRTUAL_MFA_DEVICE: ActionRow = ActionRow {
    action: "iam:CreateVirtualMFADevice",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_DEACTIVATE_MFA_DEVICE: ActionRow = ActionRow {
    action: "iam:DeactivateMFADevice",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_ACCESS_KEY: ActionRow = ActionRow {
    action: "iam:DeleteAccessKey",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_ACCOUNT_ALIAS: ActionRow =
    ActionRow { action: "iam:DeleteAccountAlias", access: Access::PermissionsManagement, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_DELETE_ACCOUNT_PASSWORD_POLICY: ActionRow = ActionRow {
    action: "iam:DeleteAccountPasswordPolicy",
    access: Access::PermissionsManagement,
    resources: &[],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_CLOUD_FRONT_PUBLIC_KEY: ActionRow =
    ActionRow { action: "iam:DeleteCloudFrontPublicKey", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_DELETE_GROUP: ActionRow = ActionRow {
    action: "iam:DeleteGroup",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_GROUP_POLICY: ActionRow = ActionRow {
    action: "iam:DeleteGroupPolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_INSTANCE_PROFILE: ActionRow = ActionRow {
    action: "iam:DeleteInstanceProfile",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_LOGIN_PROFILE: ActionRow = ActionRow {
    action: "iam:DeleteLoginProfile",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_OPEN_ID_CONNECT_PROVIDER: ActionRow = ActionRow {
    action: "iam:DeleteOpenIDConnectProvider",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_POLICY: ActionRow = ActionRow {
    action: "iam:DeletePolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_POLICY_VERSION: ActionRow = ActionRow {
    action: "iam:DeletePolicyVersion",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_ROLE: ActionRow = ActionRow {
    action: "iam:DeleteRole",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_ROLE_PERMISSIONS_BOUNDARY: ActionRow = ActionRow {
    action: "iam:DeleteRolePermissionsBoundary",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_ROLE_POLICY: ActionRow = ActionRow {
    action: "iam:DeleteRolePolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_SAML_PROVIDER: ActionRow = ActionRow {
    action: "iam:DeleteSAMLProvider",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_SSH_PUBLIC_KEY: ActionRow = ActionRow {
    action: "iam:DeleteSSHPublicKey",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_SERVER_CERTIFICATE: ActionRow = ActionRow {
    action: "iam:DeleteServerCertificate",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_SERVICE_LINKED_ROLE: ActionRow = ActionRow {
    action: "iam:DeleteServiceLinkedRole",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_SERVICE_SPECIFIC_CREDENTIAL: ActionRow = ActionRow {
    action: "iam:DeleteServiceSpecificCredential",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}", "iam:ServiceSpecificCredentialServiceName"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_SIGNING_CERTIFICATE: ActionRow = ActionRow {
    action: "iam:DeleteSigningCertificate",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_USER: ActionRow = ActionRow {
    action: "iam:DeleteUser",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_USER_PERMISSIONS_BOUNDARY: ActionRow = ActionRow {
    action: "iam:DeleteUserPermissionsBoundary",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_USER_POLICY: ActionRow = ActionRow {
    action: "iam:DeleteUserPolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_VIRTUAL_MFA_DEVICE: ActionRow = ActionRow {
    action: "iam:DeleteVirtualMFADevice",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}", "arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DETACH_GROUP_POLICY: ActionRow = ActionRow {
    action: "iam:DetachGroupPolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &["iam:PolicyARN"],
    dependent: &[],
    when: None,
};
pub(super) const A_DETACH_ROLE_POLICY: ActionRow = ActionRow {
    action: "iam:DetachRolePolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DETACH_USER_POLICY: ActionRow = ActionRow {
    action: "iam:DetachUserPolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: ActionRow = ActionRow {
    action: "iam:DisableOrganizationsRootCredentialsManagement",
    access: Access::Write,
    resources: &[],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_DISABLE_ORGANIZATIONS_ROOT_SESSIONS: ActionRow =
    ActionRow { action: "iam:DisableOrganizationsRootSessions", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: ActionRow =
    ActionRow { action: "iam:DisableOutboundWebIdentityFederation", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_ENABLE_MFA_DEVICE: ActionRow = ActionRow {
    action: "iam:EnableMFADevice",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &[
        "aws:ResourceTag/${TagKey}",
        "iam:FIDO-FIPS-140-2-certification",
        "iam:FIDO-FIPS-140-3-certification",
        "iam:FIDO-certification",
        "iam:RegisterSecurityKey",
        "iam:ResourceTag/${TagKey}",
    ],
    dependent: &[],
    when: None,
};
pub(super) const A_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: ActionRow = ActionRow {
    action: "iam:EnableOrganizationsRootCredentialsManagement",
    access: Access::Write,
    resources: &[],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_ENABLE_ORGANIZATIONS_ROOT_SESSIONS: ActionRow =
    ActionRow { action: "iam:EnableOrganizationsRootSessions", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION: ActionRow =
    ActionRow { action: "iam:EnableOutboundWebIdentityFederation", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GENERATE_CREDENTIAL_REPORT: ActionRow =
    ActionRow { action: "iam:GenerateCredentialReport", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GENERATE_ORGANIZATIONS_ACCESS_REPORT: ActionRow = ActionRow {
    action: "iam:GenerateOrganizationsAccessReport",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:access-report/${EntityPath}"],
    keys: &["iam:OrganizationsPolicyId"],
    dependent: &[
        "organizations:DescribePolicy",
        "organizations:ListChildren",
        "organizations:ListParents",
        "organizations:ListPoliciesForTarget",
        "organizations:ListRoots",
        "organizations:ListTargetsForPolicy",
    ],
    when: None,
};
pub(super) const A_GENERATE_SERVICE_LAST_ACCESSED_DETAILS: ActionRow = ActionRow {
    action: "iam:GenerateServiceLastAccessedDetails",
    access: Access::Read,
    resources: &[
        "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
        "arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}",
        "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
        "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_ACCESS_KEY_LAST_USED: ActionRow = ActionRow {
    action: "iam:GetAccessKeyLastUsed",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_ACCOUNT_AUTHORIZATION_DETAILS: ActionRow =
    ActionRow { action: "iam:GetAccountAuthorizationDetails", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_ACCOUNT_EMAIL_ADDRESS: ActionRow =
    ActionRow { action: "iam:GetAccountEmailAddress", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_ACCOUNT_NAME: ActionRow =
    ActionRow { action: "iam:GetAccountName", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_ACCOUNT_PASSWORD_POLICY: ActionRow =
    ActionRow { action: "iam:GetAccountPasswordPolicy", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_ACCOUNT_PROPERTIES: ActionRow =
    ActionRow { action: "iam:GetAccountProperties", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_ACCOUNT_SUMMARY: ActionRow =
    ActionRow { action: "iam:GetAccountSummary", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_CLOUD_FRONT_PUBLIC_KEY: ActionRow =
    ActionRow { action: "iam:GetCloudFrontPublicKey", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: ActionRow =
    ActionRow { action: "iam:GetContextKeysForCustomPolicy", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: ActionRow = ActionRow {
    action: "iam:GetContextKeysForPrincipalPolicy",
    access: Access::Read,
    resources: &[
        "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
        "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
        "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_CREDENTIAL_REPORT: ActionRow =
    ActionRow { action: "iam:GetCredentialReport", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_DELEGATION_REQUEST: ActionRow = ActionRow {
    action: "iam:GetDelegationRequest",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
    keys: &["iam:DelegationRequestOwner"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_GROUP: ActionRow = ActionRow {
    action: "iam:GetGroup",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_GROUP_POLICY: ActionRow = ActionRow {
    action: "iam:GetGroupPolicy",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_HUMAN_READABLE_SUMMARY: ActionRow = ActionRow {
    action: "iam:GetHumanReadableSummary",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
    keys: &["iam:DelegationRequestOwner"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_INSTANCE_PROFILE: ActionRow = ActionRow {
    action: "iam:GetInstanceProfile",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_LOGIN_PROFILE: ActionRow = ActionRow {
    action: "iam:GetLoginProfile",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_MFA_DEVICE: ActionRow = ActionRow {
    action: "iam:GetMFADevice",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_OPEN_ID_CONNECT_PROVIDER: ActionRow = ActionRow {
    action: "iam:GetOpenIDConnectProvider",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_ORGANIZATIONS_ACCESS_REPORT: ActionRow =
    ActionRow { action: "iam:GetOrganizationsAccessReport", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO: ActionRow =
    ActionRow { action: "iam:GetOutboundWebIdentityFederationInfo", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_POLICY: ActionRow = ActionRow {
    action: "iam:GetPolicy",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_POLICY_VERSION: ActionRow = ActionRow {
    action: "iam:GetPolicyVersion",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_ROLE: ActionRow = ActionRow {
    action: "iam:GetRole",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_ROLE_POLICY: ActionRow = ActionRow {
    action: "iam:GetRolePolicy",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_ROLE_TEMPLATE_VERSION: ActionRow =
    ActionRow { action: "iam:GetRoleTemplateVersion", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_SAML_PROVIDER: ActionRow = ActionRow {
    action: "iam:GetSAMLProvider",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_SSH_PUBLIC_KEY: ActionRow = ActionRow {
    action: "iam:GetSSHPublicKey",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_SERVER_CERTIFICATE: ActionRow = ActionRow {
    action: "iam:GetServerCertificate",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_SERVICE_LAST_ACCESSED_DETAILS: ActionRow =
    ActionRow { action: "iam:GetServiceLastAccessedDetails", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES: ActionRow = ActionRow {
    action: "iam:GetServiceLastAccessedDetailsWithEntities",
    access: Access::Read,
    resources: &[],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_SERVICE_LINKED_ROLE_DELETION_STATUS: ActionRow = ActionRow {
    action: "iam:GetServiceLinkedRoleDeletionStatus",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_USER: ActionRow = ActionRow {
    action: "iam:GetUser",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_GET_USER_POLICY: ActionRow = ActionRow {
    action: "iam:GetUserPolicy",
    access: Access::Read,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ACCESS_KEYS: ActionRow = ActionRow {
    action: "iam:ListAccessKeys",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ACCOUNT_ALIASES: ActionRow =
    ActionRow { action: "iam:ListAccountAliases", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_ATTACHED_GROUP_POLICIES: ActionRow = ActionRow {
    action: "iam:ListAttachedGroupPolicies",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ATTACHED_ROLE_POLICIES: ActionRow = ActionRow {
    action: "iam:ListAttachedRolePolicies",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ATTACHED_USER_POLICIES: ActionRow = ActionRow {
    action: "iam:ListAttachedUserPolicies",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_CLOUD_FRONT_PUBLIC_KEYS: ActionRow =
    ActionRow { action: "iam:ListCloudFrontPublicKeys", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_DELEGATION_REQUESTS: ActionRow = ActionRow {
    action: "iam:ListDelegationRequests",
    access: Access::List,
    resources: &[],
    keys: &["iam:DelegationRequestOwner"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ENTITIES_FOR_POLICY: ActionRow = ActionRow {
    action: "iam:ListEntitiesForPolicy",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_GROUP_POLICIES: ActionRow = ActionRow {
    action: "iam:ListGroupPolicies",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_GROUPS: ActionRow =
    ActionRow { action: "iam:ListGroups", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_GROUPS_FOR_USER: ActionRow = ActionRow {
    action: "iam:ListGroupsForUser",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_INSTANCE_PROFILE_TAGS: ActionRow = ActionRow {
    action: "iam:ListInstanceProfileTags",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_INSTANCE_PROFILES: ActionRow =
    ActionRow { action: "iam:ListInstanceProfiles", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_INSTANCE_PROFILES_FOR_ROLE: ActionRow = ActionRow {
    action: "iam:ListInstanceProfilesForRole",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_MFA_DEVICE_TAGS: ActionRow = ActionRow {
    action: "iam:ListMFADeviceTags",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_MFA_DEVICES: ActionRow = ActionRow {
    action: "iam:ListMFADevices",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS: ActionRow = ActionRow {
    action: "iam:ListOpenIDConnectProviderTags",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_OPEN_ID_CONNECT_PROVIDERS: ActionRow =
    ActionRow { action: "iam:ListOpenIDConnectProviders", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_ORGANIZATIONS_FEATURES: ActionRow =
    ActionRow { action: "iam:ListOrganizationsFeatures", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_POLICIES: ActionRow =
    ActionRow { action: "iam:ListPolicies", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_POLICIES_GRANTING_SERVICE_ACCESS: ActionRow = ActionRow {
    action: "iam:ListPoliciesGrantingServiceAccess",
    access: Access::List,
    resources: &[
        "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
        "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
        "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_POLICY_TAGS: ActionRow = ActionRow {
    action: "iam:ListPolicyTags",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_POLICY_VERSIONS: ActionRow = ActionRow {
    action: "iam:ListPolicyVersions",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ROLE_POLICIES: ActionRow = ActionRow {
    action: "iam:ListRolePolicies",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ROLE_TAGS: ActionRow = ActionRow {
    action: "iam:ListRoleTags",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ROLES: ActionRow =
    ActionRow { action: "iam:ListRoles", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_SAML_PROVIDER_TAGS: ActionRow = ActionRow {
    action: "iam:ListSAMLProviderTags",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_SAML_PROVIDERS: ActionRow =
    ActionRow { action: "iam:ListSAMLProviders", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_SSH_PUBLIC_KEYS: ActionRow = ActionRow {
    action: "iam:ListSSHPublicKeys",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_STS_REGIONAL_ENDPOINTS_STATUS: ActionRow =
    ActionRow { action: "iam:ListSTSRegionalEndpointsStatus", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_SERVER_CERTIFICATE_TAGS: ActionRow = ActionRow {
    action: "iam:ListServerCertificateTags",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_SERVER_CERTIFICATES: ActionRow =
    ActionRow { action: "iam:ListServerCertificates", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_SERVICE_SPECIFIC_CREDENTIALS: ActionRow = ActionRow {
    action: "iam:ListServiceSpecificCredentials",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_SIGNING_CERTIFICATES: ActionRow = ActionRow {
    action: "iam:ListSigningCertificates",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_USER_POLICIES: ActionRow = ActionRow {
    action: "iam:ListUserPolicies",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_USER_TAGS: ActionRow = ActionRow {
    action: "iam:ListUserTags",
    access: Access::List,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_USERS: ActionRow =
    ActionRow { action: "iam:ListUsers", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_VIRTUAL_MFA_DEVICES: ActionRow =
    ActionRow { action: "iam:ListVirtualMFADevices", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_PASS_ROLE: ActionRow = ActionRow {
    action: "iam:PassRole",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:AssociatedResourceArn", "iam:PassedToService", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_PUT_ACCOUNT_PROPERTIES: ActionRow =
    ActionRow { action: "iam:PutAccountProperties", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_PUT_GROUP_POLICY: ActionRow = ActionRow {
    action: "iam:PutGroupPolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_PUT_ROLE_PERMISSIONS_BOUNDARY: ActionRow = ActionRow {
    action: "iam:PutRolePermissionsBoundary",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_PUT_ROLE_POLICY: ActionRow = ActionRow {
    action: "iam:PutRolePolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_PUT_USER_PERMISSIONS_BOUNDARY: ActionRow = ActionRow {
    action: "iam:PutUserPermissionsBoundary",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_PUT_USER_POLICY: ActionRow = ActionRow {
    action: "iam:PutUserPolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_REJECT_DELEGATION_REQUEST: ActionRow = ActionRow {
    action: "iam:RejectDelegationRequest",
    access: Access::Write,
    resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
    keys: &["iam:DelegationRequestOwner"],
    dependent: &[],
    when: None,
};
pub(super) const A_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER: ActionRow = ActionRow {
    action: "iam:RemoveClientIDFromOpenIDConnectProvider",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_REMOVE_ROLE_FROM_INSTANCE_PROFILE: ActionRow = ActionRow {
    action: "iam:RemoveRoleFromInstanceProfile",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_REMOVE_USER_FROM_GROUP: ActionRow = ActionRow {
    action: "iam:RemoveUserFromGroup",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_RESET_SERVICE_SPECIFIC_CREDENTIAL: ActionRow = ActionRow {
    action: "iam:ResetServiceSpecificCredential",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}", "iam:ServiceSpecificCredentialServiceName"],
    dependent: &[],
    when: None,
};
pub(super) const A_RESYNC_MFA_DEVICE: ActionRow = ActionRow {
    action: "iam:ResyncMFADevice",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_SEND_DELEGATION_TOKEN: ActionRow = ActionRow {
    action: "iam:SendDelegationToken",
    access: Access::Write,
    resources: &["arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}"],
    keys: &["iam:DelegationRequestOwner"],
    dependent: &[],
    when: None,
};
pub(super) const A_SET_DEFAULT_POLICY_VERSION: ActionRow = ActionRow {
    action: "iam:SetDefaultPolicyVersion",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_SET_STS_REGIONAL_ENDPOINT_STATUS: ActionRow =
    ActionRow { action: "iam:SetSTSRegionalEndpointStatus", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_SET_SECURITY_TOKEN_SERVICE_PREFERENCES: ActionRow = ActionRow {
    action: "iam:SetSecurityTokenServicePreferences",
    access: Access::PermissionsManagement,
    resources: &[],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_SIMULATE_CUSTOM_POLICY: ActionRow =
    ActionRow { action: "iam:SimulateCustomPolicy", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_SIMULATE_PRINCIPAL_POLICY: ActionRow = ActionRow {
    action: "iam:SimulatePrincipalPolicy",
    access: Access::Read,
    resources: &[
        "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
        "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
        "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_TAG_INSTANCE_PROFILE: ActionRow = ActionRow {
    action: "iam:TagInstanceProfile",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_TAG_MFA_DEVICE: ActionRow = ActionRow {
    action: "iam:TagMFADevice",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_TAG_OPEN_ID_CONNECT_PROVIDER: ActionRow = ActionRow {
    action: "iam:TagOpenIDConnectProvider",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_TAG_POLICY: ActionRow = ActionRow {
    action: "iam:TagPolicy",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_TAG_ROLE: ActionRow = ActionRow {
    action: "iam:TagRole",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_TAG_SAML_PROVIDER: ActionRow = ActionRow {
    action: "iam:TagSAMLProvider",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_TAG_SERVER_CERTIFICATE: ActionRow = ActionRow {
    action: "iam:TagServerCertificate",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_TAG_USER: ActionRow = ActionRow {
    action: "iam:TagUser",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UNTAG_INSTANCE_PROFILE: ActionRow = ActionRow {
    action: "iam:UntagInstanceProfile",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_UNTAG_MFA_DEVICE: ActionRow = ActionRow {
    action: "iam:UntagMFADevice",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_UNTAG_OPEN_ID_CONNECT_PROVIDER: ActionRow = ActionRow {
    action: "iam:UntagOpenIDConnectProvider",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_UNTAG_POLICY: ActionRow = ActionRow {
    action: "iam:UntagPolicy",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_UNTAG_ROLE: ActionRow = ActionRow {
    action: "iam:UntagRole",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UNTAG_SAML_PROVIDER: ActionRow = ActionRow {
    action: "iam:UntagSAMLProvider",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_UNTAG_SERVER_CERTIFICATE: ActionRow = ActionRow {
    action: "iam:UntagServerCertificate",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_UNTAG_USER: ActionRow = ActionRow {
    action: "iam:UntagUser",
    access: Access::Tagging,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_ACCESS_KEY: ActionRow = ActionRow {
    action: "iam:UpdateAccessKey",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_ACCOUNT_EMAIL_ADDRESS: ActionRow =
    ActionRow { action: "iam:UpdateAccountEmailAddress", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_UPDATE_ACCOUNT_NAME: ActionRow =
    ActionRow { action: "iam:UpdateAccountName", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_UPDATE_ACCOUNT_PASSWORD_POLICY: ActionRow = ActionRow {
    action: "iam:UpdateAccountPasswordPolicy",
    access: Access::PermissionsManagement,
    resources: &[],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_ASSUME_ROLE_POLICY: ActionRow = ActionRow {
    action: "iam:UpdateAssumeRolePolicy",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_CLOUD_FRONT_PUBLIC_KEY: ActionRow =
    ActionRow { action: "iam:UpdateCloudFrontPublicKey", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_UPDATE_DELEGATION_REQUEST: ActionRow =
    ActionRow { action: "iam:UpdateDelegationRequest", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_UPDATE_GROUP: ActionRow = ActionRow {
    action: "iam:UpdateGroup",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_LOGIN_PROFILE: ActionRow = ActionRow {
    action: "iam:UpdateLoginProfile",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT: ActionRow = ActionRow {
    action: "iam:UpdateOpenIDConnectProviderThumbprint",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_ROLE: ActionRow = ActionRow {
    action: "iam:UpdateRole",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_ROLE_DESCRIPTION: ActionRow = ActionRow {
    action: "iam:UpdateRoleDescription",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:PermissionsBoundary", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_SAML_PROVIDER: ActionRow = ActionRow {
    action: "iam:UpdateSAMLProvider",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_SSH_PUBLIC_KEY: ActionRow = ActionRow {
    action: "iam:UpdateSSHPublicKey",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_SERVER_CERTIFICATE: ActionRow = ActionRow {
    action: "iam:UpdateServerCertificate",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_SERVICE_SPECIFIC_CREDENTIAL: ActionRow = ActionRow {
    action: "iam:UpdateServiceSpecificCredential",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}", "iam:ServiceSpecificCredentialServiceName"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_SIGNING_CERTIFICATE: ActionRow = ActionRow {
    action: "iam:UpdateSigningCertificate",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_USER: ActionRow = ActionRow {
    action: "iam:UpdateUser",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPLOAD_CLOUD_FRONT_PUBLIC_KEY: ActionRow =
    ActionRow { action: "iam:UploadCloudFrontPublicKey", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_UPLOAD_SSH_PUBLIC_KEY: ActionRow = ActionRow {
    action: "iam:UploadSSHPublicKey",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPLOAD_SERVER_CERTIFICATE: ActionRow = ActionRow {
    action: "iam:UploadServerCertificate",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPLOAD_SIGNING_CERTIFICATE: ActionRow = ActionRow {
    action: "iam:UploadSigningCertificate",
    access: Access::PermissionsManagement,
    resources: &["arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"],
    keys: &["aws:ResourceTag/${TagKey}", "iam:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) static ACTIONS: [ActionRow; 192] = [
    A_ACCEPT_DELEGATION_REQUEST,
    A_ACQUIRE_ROLE,
    A_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER,
    A_ADD_ROLE_TO_INSTANCE_PROFILE,
    A_ADD_USER_TO_GROUP,
    A_ASSOCIATE_DELEGATION_REQUEST,
    A_ATTACH_GROUP_POLICY,
    A_ATTACH_ROLE_POLICY,
    A_ATTACH_USER_POLICY,
    A_CHANGE_PASSWORD,
    A_CREATE_ACCESS_KEY,
    A_CREATE_ACCOUNT_ALIAS,
    A_CREATE_DELEGATION_REQUEST,
    A_CREATE_GROUP,
    A_CREATE_INSTANCE_PROFILE,
    A_CREATE_LOGIN_PROFILE,
    A_CREATE_OPEN_ID_CONNECT_PROVIDER,
    A_CREATE_POLICY,
    A_CREATE_POLICY_VERSION,
    A_CREATE_ROLE,
    A_CREATE_SAML_PROVIDER,
    A_CREATE_SERVICE_LINKED_ROLE,
    A_CREATE_SERVICE_SPECIFIC_CREDENTIAL,
    A_CREATE_USER,
    A_CREATE_VIRTUAL_MFA_DEVICE,
    A_DEACTIVATE_MFA_DEVICE,
    A_DELETE_ACCESS_KEY,
    A_DELETE_ACCOUNT_ALIAS,
    A_DELETE_ACCOUNT_PASSWORD_POLICY,
    A_DELETE_CLOUD_FRONT_PUBLIC_KEY,
    A_DELETE_GROUP,
    A_DELETE_GROUP_POLICY,
    A_DELETE_INSTANCE_PROFILE,
    A_DELETE_LOGIN_PROFILE,
    A_DELETE_OPEN_ID_CONNECT_PROVIDER,
    A_DELETE_POLICY,
    A_DELETE_POLICY_VERSION,
    A_DELETE_ROLE,
    A_DELETE_ROLE_PERMISSIONS_BOUNDARY,
    A_DELETE_ROLE_POLICY,
    A_DELETE_SAML_PROVIDER,
    A_DELETE_SSH_PUBLIC_KEY,
    A_DELETE_SERVER_CERTIFICATE,
    A_DELETE_SERVICE_LINKED_ROLE,
    A_DELETE_SERVICE_SPECIFIC_CREDENTIAL,
    A_DELETE_SIGNING_CERTIFICATE,
    A_DELETE_USER,
    A_DELETE_USER_PERMISSIONS_BOUNDARY,
    A_DELETE_USER_POLICY,
    A_DELETE_VIRTUAL_MFA_DEVICE,
    A_DETACH_GROUP_POLICY,
    A_DETACH_ROLE_POLICY,
    A_DETACH_USER_POLICY,
    A_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
    A_DISABLE_ORGANIZATIONS_ROOT_SESSIONS,
    A_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
    A_ENABLE_MFA_DEVICE,
    A_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
    A_ENABLE_ORGANIZATIONS_ROOT_SESSIONS,
    A_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION,
    A_GENERATE_CREDENTIAL_REPORT,
    A_GENERATE_ORGANIZATIONS_ACCESS_REPORT,
    A_GENERATE_SERVICE_LAST_ACCESSED_DETAILS,
    A_GET_ACCESS_KEY_LAST_USED,
    A_GET_ACCOUNT_AUTHORIZATION_DETAILS,
    A_GET_ACCOUNT_EMAIL_ADDRESS,
    A_GET_ACCOUNT_NAME,
    A_GET_ACCOUNT_PASSWORD_POLICY,
    A_GET_ACCOUNT_PROPERTIES,
    A_GET_ACCOUNT_SUMMARY,
    A_GET_CLOUD_FRONT_PUBLIC_KEY,
    A_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY,
    A_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY,
    A_GET_CREDENTIAL_REPORT,
    A_GET_DELEGATION_REQUEST,
    A_GET_GROUP,
    A_GET_GROUP_POLICY,
    A_GET_HUMAN_READABLE_SUMMARY,
    A_GET_INSTANCE_PROFILE,
    A_GET_LOGIN_PROFILE,
    A_GET_MFA_DEVICE,
    A_GET_OPEN_ID_CONNECT_PROVIDER,
    A_GET_ORGANIZATIONS_ACCESS_REPORT,
    A_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO,
    A_GET_POLICY,
    A_GET_POLICY_VERSION,
    A_GET_ROLE,
    A_GET_ROLE_POLICY,
    A_GET_ROLE_TEMPLATE_VERSION,
    A_GET_SAML_PROVIDER,
    A_GET_SSH_PUBLIC_KEY,
    A_GET_SERVER_CERTIFICATE,
    A_GET_SERVICE_LAST_ACCESSED_DETAILS,
    A_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES,
    A_GET_SERVICE_LINKED_ROLE_DELETION_STATUS,
    A_GET_USER,
    A_GET_USER_POLICY,
    A_LIST_ACCESS_KEYS,
    A_LIST_ACCOUNT_ALIASES,
    A_LIST_ATTACHED_GROUP_POLICIES,
    A_LIST_ATTACHED_ROLE_POLICIES,
    A_LIST_ATTACHED_USER_POLICIES,
    A_LIST_CLOUD_FRONT_PUBLIC_KEYS,
    A_LIST_DELEGATION_REQUESTS,
    A_LIST_ENTITIES_FOR_POLICY,
    A_LIST_GROUP_POLICIES,
    A_LIST_GROUPS,
    A_LIST_GROUPS_FOR_USER,
    A_LIST_INSTANCE_PROFILE_TAGS,
    A_LIST_INSTANCE_PROFILES,
    A_LIST_INSTANCE_PROFILES_FOR_ROLE,
    A_LIST_MFA_DEVICE_TAGS,
    A_LIST_MFA_DEVICES,
    A_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS,
    A_LIST_OPEN_ID_CONNECT_PROVIDERS,
    A_LIST_ORGANIZATIONS_FEATURES,
    A_LIST_POLICIES,
    A_LIST_POLICIES_GRANTING_SERVICE_ACCESS,
    A_LIST_POLICY_TAGS,
    A_LIST_POLICY_VERSIONS,
    A_LIST_ROLE_POLICIES,
    A_LIST_ROLE_TAGS,
    A_LIST_ROLES,
    A_LIST_SAML_PROVIDER_TAGS,
    A_LIST_SAML_PROVIDERS,
    A_LIST_SSH_PUBLIC_KEYS,
    A_LIST_STS_REGIONAL_ENDPOINTS_STATUS,
    A_LIST_SERVER_CERTIFICATE_TAGS,
    A_LIST_SERVER_CERTIFICATES,
    A_LIST_SERVICE_SPECIFIC_CREDENTIALS,
    A_LIST_SIGNING_CERTIFICATES,
    A_LIST_USER_POLICIES,
    A_LIST_USER_TAGS,
    A_LIST_USERS,
    A_LIST_VIRTUAL_MFA_DEVICES,
    A_PASS_ROLE,
    A_PUT_ACCOUNT_PROPERTIES,
    A_PUT_GROUP_POLICY,
    A_PUT_ROLE_PERMISSIONS_BOUNDARY,
    A_PUT_ROLE_POLICY,
    A_PUT_USER_PERMISSIONS_BOUNDARY,
    A_PUT_USER_POLICY,
    A_REJECT_DELEGATION_REQUEST,
    A_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER,
    A_REMOVE_ROLE_FROM_INSTANCE_PROFILE,
    A_REMOVE_USER_FROM_GROUP,
    A_RESET_SERVICE_SPECIFIC_CREDENTIAL,
    A_RESYNC_MFA_DEVICE,
    A_SEND_DELEGATION_TOKEN,
    A_SET_DEFAULT_POLICY_VERSION,
    A_SET_STS_REGIONAL_ENDPOINT_STATUS,
    A_SET_SECURITY_TOKEN_SERVICE_PREFERENCES,
    A_SIMULATE_CUSTOM_POLICY,
    A_SIMULATE_PRINCIPAL_POLICY,
    A_TAG_INSTANCE_PROFILE,
    A_TAG_MFA_DEVICE,
    A_TAG_OPEN_ID_CONNECT_PROVIDER,
    A_TAG_POLICY,
    A_TAG_ROLE,
    A_TAG_SAML_PROVIDER,
    A_TAG_SERVER_CERTIFICATE,
    A_TAG_USER,
    A_UNTAG_INSTANCE_PROFILE,
    A_UNTAG_MFA_DEVICE,
    A_UNTAG_OPEN_ID_CONNECT_PROVIDER,
    A_UNTAG_POLICY,
    A_UNTAG_ROLE,
    A_UNTAG_SAML_PROVIDER,
    A_UNTAG_SERVER_CERTIFICATE,
    A_UNTAG_USER,
    A_UPDATE_ACCESS_KEY,
    A_UPDATE_ACCOUNT_EMAIL_ADDRESS,
    A_UPDATE_ACCOUNT_NAME,
    A_UPDATE_ACCOUNT_PASSWORD_POLICY,
    A_UPDATE_ASSUME_ROLE_POLICY,
    A_UPDATE_CLOUD_FRONT_PUBLIC_KEY,
    A_UPDATE_DELEGATION_REQUEST,
    A_UPDATE_GROUP,
    A_UPDATE_LOGIN_PROFILE,
    A_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT,
    A_UPDATE_ROLE,
    A_UPDATE_ROLE_DESCRIPTION,
    A_UPDATE_SAML_PROVIDER,
    A_UPDATE_SSH_PUBLIC_KEY,
    A_UPDATE_SERVER_CERTIFICATE,
    A_UPDATE_SERVICE_SPECIFIC_CREDENTIAL,
    A_UPDATE_SIGNING_CERTIFICATE,
    A_UPDATE_USER,
    A_UPLOAD_CLOUD_FRONT_PUBLIC_KEY,
    A_UPLOAD_SSH_PUBLIC_KEY,
    A_UPLOAD_SERVER_CERTIFICATE,
    A_UPLOAD_SIGNING_CERTIFICATE,
];
pub(super) static RESOURCES: [ResourceRow; 14] = [
    ResourceRow { name: "access-report", template: "arn:${Partition}:iam::${Account}:access-report/${EntityPath}" },
    ResourceRow { name: "assumed-role", template: "arn:${Partition}:iam::${Account}:assumed-role/${RoleName}/${RoleSessionName}" },
    ResourceRow { name: "delegation-request", template: "arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}" },
    ResourceRow { name: "federated-user", template: "arn:${Partition}:iam::${Account}:federated-user/${UserName}" },
    ResourceRow { name: "group", template: "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}" },
    ResourceRow { name: "instance-profile", template: "arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}" },
    ResourceRow { name: "mfa", template: "arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}" },
    ResourceRow { name: "oidc-provider", template: "arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}" },
    ResourceRow { name: "policy", template: "arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}" },
    ResourceRow { name: "role", template: "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}" },
    ResourceRow { name: "saml-provider", template: "arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}" },
    ResourceRow { name: "server-certificate", template: "arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}" },
    ResourceRow { name: "sms-mfa", template: "arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}" },
    ResourceRow { name: "user", template: "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}" },
];
pub(super) static KEYS: [ConditionKeyRow; 20] = [
    ConditionKeyRow { key: "aws:RequestTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:ResourceTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:TagKeys", kind: "String", multivalued: true },
    ConditionKeyRow { key: "iam:AWSServiceName", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:AssociatedResourceArn", kind: "ARN", multivalued: false },
    ConditionKeyRow { key: "iam:DelegationDuration", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:DelegationRequestOwner", kind: "ARN", multivalued: false },
    ConditionKeyRow { key: "iam:FIDO-FIPS-140-2-certification", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:FIDO-FIPS-140-3-certification", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:FIDO-certification", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:NotificationChannel", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:OrganizationsPolicyId", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:PassedToService", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:PermissionsBoundary", kind: "ARN", multivalued: false },
    ConditionKeyRow { key: "iam:PolicyARN", kind: "ARN", multivalued: false },
    ConditionKeyRow { key: "iam:RegisterSecurityKey", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:ResourceTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:ServiceSpecificCredentialAgeDays", kind: "Numeric", multivalued: false },
    ConditionKeyRow { key: "iam:ServiceSpecificCredentialServiceName", kind: "String", multivalued: false },
    ConditionKeyRow { key: "iam:TemplateArn", kind: "ARN", multivalued: false },
];
