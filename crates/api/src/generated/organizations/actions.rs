//! Generated from `descriptions/`; do not edit.

use crate::model::{Access, ActionRow, ConditionKeyRow, ResourceRow};

pub(super) const A_ACCEPT_HANDSHAKE: ActionRow = ActionRow {
    action: "organizations:AcceptHandshake",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}"],
    keys: &[],
    dependent: &["iam:CreateServiceLinkedRole"],
    when: None,
};
pub(super) const A_ATTACH_POLICY: ActionRow = ActionRow {
    action: "organizations:AttachPolicy",
    access: Access::Write,
    resources: &[
        "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_CANCEL_HANDSHAKE: ActionRow = ActionRow {
    action: "organizations:CancelHandshake",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_CLOSE_ACCOUNT: ActionRow = ActionRow {
    action: "organizations:CloseAccount",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_ACCOUNT: ActionRow = ActionRow {
    action: "organizations:CreateAccount",
    access: Access::Write,
    resources: &[],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_GOV_CLOUD_ACCOUNT: ActionRow = ActionRow {
    action: "organizations:CreateGovCloudAccount",
    access: Access::Write,
    resources: &[],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_ORGANIZATION: ActionRow = ActionRow {
    action: "organizations:CreateOrganization",
    access: Access::Write,
    resources: &[],
    keys: &[],
    dependent: &["iam:CreateServiceLinkedRole"],
    when: None,
};
pub(super) const A_CREATE_ORGANIZATIONAL_UNIT: ActionRow = ActionRow {
    action: "organizations:CreateOrganizationalUnit",
    access: Access::Write,
    resources: &[
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
    ],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_CREATE_POLICY: ActionRow = ActionRow {
    action: "organizations:CreatePolicy",
    access: Access::Write,
    resources: &[],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_DECLINE_HANDSHAKE: ActionRow = ActionRow {
    action: "organizations:DeclineHandshake",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_ORGANIZATION: ActionRow =
    ActionRow { action: "organizations:DeleteOrganization", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_DELETE_ORGANIZATIONAL_UNIT: ActionRow = ActionRow {
    action: "organizations:DeleteOrganizationalUnit",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_POLICY: ActionRow = ActionRow {
    action: "organizations:DeletePolicy",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_DELETE_RESOURCE_POLICY: ActionRow =
    ActionRow { action: "organizations:DeleteResourcePolicy", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_DEREGISTER_DELEGATED_ADMINISTRATOR: ActionRow = ActionRow {
    action: "organizations:DeregisterDelegatedAdministrator",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:ServicePrincipal"],
    dependent: &[],
    when: None,
};
pub(super) const A_DESCRIBE_ACCOUNT: ActionRow = ActionRow {
    action: "organizations:DescribeAccount",
    access: Access::Read,
    resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DESCRIBE_CREATE_ACCOUNT_STATUS: ActionRow =
    ActionRow { action: "organizations:DescribeCreateAccountStatus", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_DESCRIBE_EFFECTIVE_POLICY: ActionRow = ActionRow {
    action: "organizations:DescribeEffectivePolicy",
    access: Access::Read,
    resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_DESCRIBE_HANDSHAKE: ActionRow = ActionRow {
    action: "organizations:DescribeHandshake",
    access: Access::Read,
    resources: &["arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}"],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_DESCRIBE_ORGANIZATION: ActionRow =
    ActionRow { action: "organizations:DescribeOrganization", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_DESCRIBE_ORGANIZATIONAL_UNIT: ActionRow = ActionRow {
    action: "organizations:DescribeOrganizationalUnit",
    access: Access::Read,
    resources: &["arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_DESCRIBE_POLICY: ActionRow = ActionRow {
    action: "organizations:DescribePolicy",
    access: Access::Read,
    resources: &["arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_DESCRIBE_RESOURCE_POLICY: ActionRow =
    ActionRow { action: "organizations:DescribeResourcePolicy", access: Access::Read, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_DESCRIBE_RESPONSIBILITY_TRANSFER: ActionRow = ActionRow {
    action: "organizations:DescribeResponsibilityTransfer",
    access: Access::Read,
    resources: &[
        "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:TransferDirection", "organizations:TransferType"],
    dependent: &[],
    when: None,
};
pub(super) const A_DETACH_POLICY: ActionRow = ActionRow {
    action: "organizations:DetachPolicy",
    access: Access::Write,
    resources: &[
        "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_DISABLE_AWS_SERVICE_ACCESS: ActionRow = ActionRow {
    action: "organizations:DisableAWSServiceAccess",
    access: Access::Write,
    resources: &[],
    keys: &["organizations:ServicePrincipal"],
    dependent: &[],
    when: None,
};
pub(super) const A_DISABLE_POLICY_TYPE: ActionRow = ActionRow {
    action: "organizations:DisablePolicyType",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_ENABLE_AWS_SERVICE_ACCESS: ActionRow = ActionRow {
    action: "organizations:EnableAWSServiceAccess",
    access: Access::Write,
    resources: &[],
    keys: &["organizations:ServicePrincipal"],
    dependent: &[],
    when: None,
};
pub(super) const A_ENABLE_ALL_FEATURES: ActionRow =
    ActionRow { action: "organizations:EnableAllFeatures", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_ENABLE_POLICY_TYPE: ActionRow = ActionRow {
    action: "organizations:EnablePolicyType",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_INVITE_ACCOUNT_TO_ORGANIZATION: ActionRow = ActionRow {
    action: "organizations:InviteAccountToOrganization",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY: ActionRow = ActionRow {
    action: "organizations:InviteOrganizationToTransferResponsibility",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:TransferDirection", "organizations:TransferType"],
    dependent: &[],
    when: None,
};
pub(super) const A_LEAVE_ORGANIZATION: ActionRow =
    ActionRow { action: "organizations:LeaveOrganization", access: Access::Write, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION: ActionRow = ActionRow {
    action: "organizations:ListAWSServiceAccessForOrganization",
    access: Access::List,
    resources: &[],
    keys: &[],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ACCOUNTS: ActionRow =
    ActionRow { action: "organizations:ListAccounts", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_ACCOUNTS_FOR_PARENT: ActionRow = ActionRow {
    action: "organizations:ListAccountsForParent",
    access: Access::List,
    resources: &[
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY: ActionRow = ActionRow {
    action: "organizations:ListAccountsWithInvalidEffectivePolicy",
    access: Access::List,
    resources: &[],
    keys: &["organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_CHILDREN: ActionRow = ActionRow {
    action: "organizations:ListChildren",
    access: Access::List,
    resources: &[
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_CREATE_ACCOUNT_STATUS: ActionRow =
    ActionRow { action: "organizations:ListCreateAccountStatus", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_DELEGATED_ADMINISTRATORS: ActionRow = ActionRow {
    action: "organizations:ListDelegatedAdministrators",
    access: Access::List,
    resources: &[],
    keys: &["organizations:ServicePrincipal"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_DELEGATED_SERVICES_FOR_ACCOUNT: ActionRow = ActionRow {
    action: "organizations:ListDelegatedServicesForAccount",
    access: Access::List,
    resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS: ActionRow = ActionRow {
    action: "organizations:ListEffectivePolicyValidationErrors",
    access: Access::List,
    resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_HANDSHAKES_FOR_ACCOUNT: ActionRow =
    ActionRow { action: "organizations:ListHandshakesForAccount", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_HANDSHAKES_FOR_ORGANIZATION: ActionRow =
    ActionRow { action: "organizations:ListHandshakesForOrganization", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_INBOUND_RESPONSIBILITY_TRANSFERS: ActionRow = ActionRow {
    action: "organizations:ListInboundResponsibilityTransfers",
    access: Access::List,
    resources: &[],
    keys: &["organizations:TransferDirection", "organizations:TransferType"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT: ActionRow = ActionRow {
    action: "organizations:ListOrganizationalUnitsForParent",
    access: Access::List,
    resources: &[
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS: ActionRow = ActionRow {
    action: "organizations:ListOutboundResponsibilityTransfers",
    access: Access::List,
    resources: &[],
    keys: &["organizations:TransferDirection", "organizations:TransferType"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_PARENTS: ActionRow = ActionRow {
    action: "organizations:ListParents",
    access: Access::List,
    resources: &[
        "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_POLICIES: ActionRow = ActionRow {
    action: "organizations:ListPolicies",
    access: Access::List,
    resources: &[],
    keys: &["organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_POLICIES_FOR_TARGET: ActionRow = ActionRow {
    action: "organizations:ListPoliciesForTarget",
    access: Access::List,
    resources: &[
        "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_ROOTS: ActionRow =
    ActionRow { action: "organizations:ListRoots", access: Access::List, resources: &[], keys: &[], dependent: &[], when: None };
pub(super) const A_LIST_TAGS_FOR_RESOURCE: ActionRow = ActionRow {
    action: "organizations:ListTagsForResource",
    access: Access::List,
    resources: &[
        "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}",
        "arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType", "organizations:TransferDirection", "organizations:TransferType"],
    dependent: &[],
    when: None,
};
pub(super) const A_LIST_TARGETS_FOR_POLICY: ActionRow = ActionRow {
    action: "organizations:ListTargetsForPolicy",
    access: Access::List,
    resources: &["arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_MOVE_ACCOUNT: ActionRow = ActionRow {
    action: "organizations:MoveAccount",
    access: Access::Write,
    resources: &[
        "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_PUT_RESOURCE_POLICY: ActionRow = ActionRow {
    action: "organizations:PutResourcePolicy",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}"],
    keys: &["aws:RequestTag/${TagKey}", "aws:ResourceTag/${TagKey}", "aws:TagKeys"],
    dependent: &[],
    when: None,
};
pub(super) const A_REGISTER_DELEGATED_ADMINISTRATOR: ActionRow = ActionRow {
    action: "organizations:RegisterDelegatedAdministrator",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:ServicePrincipal"],
    dependent: &[],
    when: None,
};
pub(super) const A_REMOVE_ACCOUNT_FROM_ORGANIZATION: ActionRow = ActionRow {
    action: "organizations:RemoveAccountFromOrganization",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_TAG_RESOURCE: ActionRow = ActionRow {
    action: "organizations:TagResource",
    access: Access::Tagging,
    resources: &[
        "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}",
        "arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
    ],
    keys: &[
        "aws:RequestTag/${TagKey}",
        "aws:ResourceTag/${TagKey}",
        "aws:TagKeys",
        "organizations:PolicyType",
        "organizations:TransferDirection",
        "organizations:TransferType",
    ],
    dependent: &[],
    when: None,
};
pub(super) const A_TERMINATE_RESPONSIBILITY_TRANSFER: ActionRow = ActionRow {
    action: "organizations:TerminateResponsibilityTransfer",
    access: Access::Write,
    resources: &[
        "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:TransferDirection", "organizations:TransferType"],
    dependent: &[],
    when: None,
};
pub(super) const A_UNTAG_RESOURCE: ActionRow = ActionRow {
    action: "organizations:UntagResource",
    access: Access::Tagging,
    resources: &[
        "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}",
        "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
        "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}",
        "arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}",
        "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}",
        "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "aws:TagKeys", "organizations:PolicyType", "organizations:TransferDirection", "organizations:TransferType"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_ORGANIZATIONAL_UNIT: ActionRow = ActionRow {
    action: "organizations:UpdateOrganizationalUnit",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}"],
    keys: &["aws:ResourceTag/${TagKey}"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_POLICY: ActionRow = ActionRow {
    action: "organizations:UpdatePolicy",
    access: Access::Write,
    resources: &["arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}"],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:PolicyType"],
    dependent: &[],
    when: None,
};
pub(super) const A_UPDATE_RESPONSIBILITY_TRANSFER: ActionRow = ActionRow {
    action: "organizations:UpdateResponsibilityTransfer",
    access: Access::Write,
    resources: &[
        "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
    ],
    keys: &["aws:ResourceTag/${TagKey}", "organizations:TransferDirection", "organizations:TransferType"],
    dependent: &[],
    when: None,
};
pub(super) static ACTIONS: [ActionRow; 63] = [
    A_ACCEPT_HANDSHAKE,
    A_ATTACH_POLICY,
    A_CANCEL_HANDSHAKE,
    A_CLOSE_ACCOUNT,
    A_CREATE_ACCOUNT,
    A_CREATE_GOV_CLOUD_ACCOUNT,
    A_CREATE_ORGANIZATION,
    A_CREATE_ORGANIZATIONAL_UNIT,
    A_CREATE_POLICY,
    A_DECLINE_HANDSHAKE,
    A_DELETE_ORGANIZATION,
    A_DELETE_ORGANIZATIONAL_UNIT,
    A_DELETE_POLICY,
    A_DELETE_RESOURCE_POLICY,
    A_DEREGISTER_DELEGATED_ADMINISTRATOR,
    A_DESCRIBE_ACCOUNT,
    A_DESCRIBE_CREATE_ACCOUNT_STATUS,
    A_DESCRIBE_EFFECTIVE_POLICY,
    A_DESCRIBE_HANDSHAKE,
    A_DESCRIBE_ORGANIZATION,
    A_DESCRIBE_ORGANIZATIONAL_UNIT,
    A_DESCRIBE_POLICY,
    A_DESCRIBE_RESOURCE_POLICY,
    A_DESCRIBE_RESPONSIBILITY_TRANSFER,
    A_DETACH_POLICY,
    A_DISABLE_AWS_SERVICE_ACCESS,
    A_DISABLE_POLICY_TYPE,
    A_ENABLE_AWS_SERVICE_ACCESS,
    A_ENABLE_ALL_FEATURES,
    A_ENABLE_POLICY_TYPE,
    A_INVITE_ACCOUNT_TO_ORGANIZATION,
    A_INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY,
    A_LEAVE_ORGANIZATION,
    A_LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION,
    A_LIST_ACCOUNTS,
    A_LIST_ACCOUNTS_FOR_PARENT,
    A_LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY,
    A_LIST_CHILDREN,
    A_LIST_CREATE_ACCOUNT_STATUS,
    A_LIST_DELEGATED_ADMINISTRATORS,
    A_LIST_DELEGATED_SERVICES_FOR_ACCOUNT,
    A_LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS,
    A_LIST_HANDSHAKES_FOR_ACCOUNT,
    A_LIST_HANDSHAKES_FOR_ORGANIZATION,
    A_LIST_INBOUND_RESPONSIBILITY_TRANSFERS,
    A_LIST_ORGANIZATIONAL_UNITS_FOR_PARENT,
    A_LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS,
    A_LIST_PARENTS,
    A_LIST_POLICIES,
    A_LIST_POLICIES_FOR_TARGET,
    A_LIST_ROOTS,
    A_LIST_TAGS_FOR_RESOURCE,
    A_LIST_TARGETS_FOR_POLICY,
    A_MOVE_ACCOUNT,
    A_PUT_RESOURCE_POLICY,
    A_REGISTER_DELEGATED_ADMINISTRATOR,
    A_REMOVE_ACCOUNT_FROM_ORGANIZATION,
    A_TAG_RESOURCE,
    A_TERMINATE_RESPONSIBILITY_TRANSFER,
    A_UNTAG_RESOURCE,
    A_UPDATE_ORGANIZATIONAL_UNIT,
    A_UPDATE_POLICY,
    A_UPDATE_RESPONSIBILITY_TRANSFER,
];
pub(super) static RESOURCES: [ResourceRow; 9] = [
    ResourceRow { name: "account", template: "arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}" },
    ResourceRow { name: "awspolicy", template: "arn:${Partition}:organizations::aws:policy/${PolicyType}/p-${PolicyId}" },
    ResourceRow {
        name: "handshake",
        template: "arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}",
    },
    ResourceRow { name: "organization", template: "arn:${Partition}:organizations::${Account}:organization/o-${OrganizationId}" },
    ResourceRow {
        name: "organizationalunit",
        template: "arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}",
    },
    ResourceRow { name: "policy", template: "arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}" },
    ResourceRow {
        name: "resourcepolicy",
        template: "arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}",
    },
    ResourceRow {
        name: "responsibilitytransfer",
        template: "arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}",
    },
    ResourceRow { name: "root", template: "arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}" },
];
pub(super) static KEYS: [ConditionKeyRow; 7] = [
    ConditionKeyRow { key: "aws:RequestTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:ResourceTag/", kind: "String", multivalued: false },
    ConditionKeyRow { key: "aws:TagKeys", kind: "String", multivalued: true },
    ConditionKeyRow { key: "organizations:PolicyType", kind: "String", multivalued: false },
    ConditionKeyRow { key: "organizations:ServicePrincipal", kind: "String", multivalued: false },
    ConditionKeyRow { key: "organizations:TransferDirection", kind: "String", multivalued: false },
    ConditionKeyRow { key: "organizations:TransferType", kind: "String", multivalued: false },
];
