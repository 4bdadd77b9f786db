//! Roles, policies of all kinds, boundaries, tags.

use super::{
    Row,
    fixture::{DOCUMENT, EDGE, LOOSE, PLAIN, TRUST},
};

const BOB: &str = "arn:aws:iam::123456789012:user/team/Bob";
const TESTERS: &str = "arn:aws:iam::123456789012:group/team/Testers";
const READER: &str = "arn:aws:iam::123456789012:role/app/Reader";
const SPARE: &str = "arn:aws:iam::123456789012:role/Spare";
const SHOWN_PLAIN: &str = "policy arn:aws:iam::123456789012:policy/Plain";
const SHOWN_LOOSE: &str = "policy arn:aws:iam::123456789012:policy/team/Loose";

#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    Row { operation: "CreateRole", parameters: &[("RoleName", "New"), ("Path", "/x/"), ("AssumeRolePolicyDocument", TRUST)], asks: &[("CreateRole", "arn:aws:iam::123456789012:role/x/New")], shown: "arn:aws:iam::123456789012:role/x/New" },
    Row { operation: "CreateRole", parameters: &[("RoleName", "New"), ("AssumeRolePolicyDocument", TRUST), ("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "b")], asks: &[("CreateRole", "arn:aws:iam::123456789012:role/New"), ("TagRole", "arn:aws:iam::123456789012:role/New")], shown: "arn:aws:iam::123456789012:role/New" },
    Row { operation: "GetRole", parameters: &[("RoleName", "READER")], asks: &[("GetRole", READER)], shown: "role Reader" },
    Row { operation: "ListRoles", parameters: &[], asks: &[("ListRoles", "arn:aws:iam::123456789012:role/")], shown: "arn:aws:iam::123456789012:role/" },
    Row { operation: "UpdateRole", parameters: &[("RoleName", "Reader"), ("Description", "reads")], asks: &[("UpdateRole", READER)], shown: "role Reader" },
    Row { operation: "UpdateRoleDescription", parameters: &[("RoleName", "Reader"), ("Description", "reads")], asks: &[("UpdateRoleDescription", READER)], shown: "role Reader" },
    Row { operation: "UpdateAssumeRolePolicy", parameters: &[("RoleName", "Reader"), ("PolicyDocument", TRUST)], asks: &[("UpdateAssumeRolePolicy", READER)], shown: "role Reader" },
    Row { operation: "DeleteRole", parameters: &[("RoleName", "Spare")], asks: &[("DeleteRole", SPARE)], shown: "role Spare" },
    Row { operation: "CreatePolicy", parameters: &[("PolicyName", "New"), ("Path", "/x/"), ("PolicyDocument", DOCUMENT)], asks: &[("CreatePolicy", "arn:aws:iam::123456789012:policy/x/New")], shown: "policy New" },
    Row { operation: "CreatePolicy", parameters: &[("PolicyName", "New"), ("PolicyDocument", DOCUMENT), ("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "b")], asks: &[("CreatePolicy", "arn:aws:iam::123456789012:policy/New"), ("TagPolicy", "arn:aws:iam::123456789012:policy/New")], shown: "policy New" },
    Row { operation: "GetPolicy", parameters: &[("PolicyArn", PLAIN)], asks: &[("GetPolicy", PLAIN)], shown: SHOWN_PLAIN },
    Row { operation: "GetPolicy", parameters: &[("PolicyArn", "arn:aws:iam::aws:policy/AdministratorAccess")], asks: &[("GetPolicy", "arn:aws:iam::aws:policy/AdministratorAccess")], shown: "policy arn:aws:iam::aws:policy/AdministratorAccess" },
    Row { operation: "ListPolicies", parameters: &[], asks: &[("ListPolicies", "*")], shown: "policy path /" },
    Row { operation: "DeletePolicy", parameters: &[("PolicyArn", LOOSE)], asks: &[("DeletePolicy", LOOSE)], shown: SHOWN_LOOSE },
    Row { operation: "CreatePolicyVersion", parameters: &[("PolicyArn", LOOSE), ("PolicyDocument", DOCUMENT), ("SetAsDefault", "true")], asks: &[("CreatePolicyVersion", LOOSE)], shown: SHOWN_LOOSE },
    Row { operation: "GetPolicyVersion", parameters: &[("PolicyArn", PLAIN), ("VersionId", "v2")], asks: &[("GetPolicyVersion", PLAIN)], shown: SHOWN_PLAIN },
    Row { operation: "ListPolicyVersions", parameters: &[("PolicyArn", PLAIN)], asks: &[("ListPolicyVersions", PLAIN)], shown: SHOWN_PLAIN },
    Row { operation: "DeletePolicyVersion", parameters: &[("PolicyArn", PLAIN), ("VersionId", "v2")], asks: &[("DeletePolicyVersion", PLAIN)], shown: SHOWN_PLAIN },
    Row { operation: "SetDefaultPolicyVersion", parameters: &[("PolicyArn", PLAIN), ("VersionId", "v2")], asks: &[("SetDefaultPolicyVersion", PLAIN)], shown: SHOWN_PLAIN },
    Row { operation: "ListEntitiesForPolicy", parameters: &[("PolicyArn", PLAIN)], asks: &[("ListEntitiesForPolicy", PLAIN)], shown: SHOWN_PLAIN },
    Row { operation: "AttachUserPolicy", parameters: &[("UserName", "Bob"), ("PolicyArn", LOOSE)], asks: &[("AttachUserPolicy", BOB)], shown: "user Bob" },
    Row { operation: "AttachGroupPolicy", parameters: &[("GroupName", "Testers"), ("PolicyArn", LOOSE)], asks: &[("AttachGroupPolicy", TESTERS)], shown: "group Testers" },
    Row { operation: "AttachRolePolicy", parameters: &[("RoleName", "Reader"), ("PolicyArn", LOOSE)], asks: &[("AttachRolePolicy", READER)], shown: "role Reader" },
    Row { operation: "DetachUserPolicy", parameters: &[("UserName", "Bob"), ("PolicyArn", PLAIN)], asks: &[("DetachUserPolicy", BOB)], shown: "user Bob" },
    Row { operation: "DetachGroupPolicy", parameters: &[("GroupName", "Testers"), ("PolicyArn", PLAIN)], asks: &[("DetachGroupPolicy", TESTERS)], shown: "group Testers" },
    Row { operation: "DetachRolePolicy", parameters: &[("RoleName", "Reader"), ("PolicyArn", PLAIN)], asks: &[("DetachRolePolicy", READER)], shown: "role Reader" },
    Row { operation: "ListAttachedUserPolicies", parameters: &[("UserName", "Bob")], asks: &[("ListAttachedUserPolicies", BOB)], shown: "user Bob" },
    Row { operation: "ListAttachedGroupPolicies", parameters: &[("GroupName", "Testers")], asks: &[("ListAttachedGroupPolicies", TESTERS)], shown: "group Testers" },
    Row { operation: "ListAttachedRolePolicies", parameters: &[("RoleName", "Reader")], asks: &[("ListAttachedRolePolicies", READER)], shown: "role Reader" },
    Row { operation: "PutUserPolicy", parameters: &[("UserName", "Bob"), ("PolicyName", "New"), ("PolicyDocument", DOCUMENT)], asks: &[("PutUserPolicy", BOB)], shown: "user Bob" },
    Row { operation: "PutGroupPolicy", parameters: &[("GroupName", "Testers"), ("PolicyName", "New"), ("PolicyDocument", DOCUMENT)], asks: &[("PutGroupPolicy", TESTERS)], shown: "group Testers" },
    Row { operation: "PutRolePolicy", parameters: &[("RoleName", "Reader"), ("PolicyName", "New"), ("PolicyDocument", DOCUMENT)], asks: &[("PutRolePolicy", READER)], shown: "role Reader" },
    Row { operation: "GetUserPolicy", parameters: &[("UserName", "Bob"), ("PolicyName", "Own")], asks: &[("GetUserPolicy", BOB)], shown: "user Bob" },
    Row { operation: "GetGroupPolicy", parameters: &[("GroupName", "Testers"), ("PolicyName", "Own")], asks: &[("GetGroupPolicy", TESTERS)], shown: "group Testers" },
    Row { operation: "GetRolePolicy", parameters: &[("RoleName", "Reader"), ("PolicyName", "Own")], asks: &[("GetRolePolicy", READER)], shown: "role Reader" },
    Row { operation: "ListUserPolicies", parameters: &[("UserName", "Bob")], asks: &[("ListUserPolicies", BOB)], shown: "user Bob" },
    Row { operation: "ListGroupPolicies", parameters: &[("GroupName", "Testers")], asks: &[("ListGroupPolicies", TESTERS)], shown: "group Testers" },
    Row { operation: "ListRolePolicies", parameters: &[("RoleName", "Reader")], asks: &[("ListRolePolicies", READER)], shown: "role Reader" },
    Row { operation: "DeleteUserPolicy", parameters: &[("UserName", "Bob"), ("PolicyName", "Own")], asks: &[("DeleteUserPolicy", BOB)], shown: "user Bob" },
    Row { operation: "DeleteGroupPolicy", parameters: &[("GroupName", "Testers"), ("PolicyName", "Own")], asks: &[("DeleteGroupPolicy", TESTERS)], shown: "group Testers" },
    Row { operation: "DeleteRolePolicy", parameters: &[("RoleName", "Reader"), ("PolicyName", "Own")], asks: &[("DeleteRolePolicy", READER)], shown: "role Reader" },
    Row { operation: "PutUserPermissionsBoundary", parameters: &[("UserName", "Idle"), ("PermissionsBoundary", EDGE)], asks: &[("PutUserPermissionsBoundary", "arn:aws:iam::123456789012:user/Idle")], shown: "user Idle" },
    Row { operation: "PutRolePermissionsBoundary", parameters: &[("RoleName", "Spare"), ("PermissionsBoundary", EDGE)], asks: &[("PutRolePermissionsBoundary", SPARE)], shown: "role Spare" },
    Row { operation: "DeleteUserPermissionsBoundary", parameters: &[("UserName", "Bob")], asks: &[("DeleteUserPermissionsBoundary", BOB)], shown: "user Bob" },
    Row { operation: "DeleteRolePermissionsBoundary", parameters: &[("RoleName", "Reader")], asks: &[("DeleteRolePermissionsBoundary", READER)], shown: "role Reader" },
    Row { operation: "TagUser", parameters: &[("UserName", "Bob"), ("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "b")], asks: &[("TagUser", BOB)], shown: "user Bob" },
    Row { operation: "TagRole", parameters: &[("RoleName", "Reader"), ("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "b")], asks: &[("TagRole", READER)], shown: "role Reader" },
    Row { operation: "TagPolicy", parameters: &[("PolicyArn", PLAIN), ("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "b")], asks: &[("TagPolicy", PLAIN)], shown: SHOWN_PLAIN },
    Row { operation: "UntagUser", parameters: &[("UserName", "Bob"), ("TagKeys.member.1", "Team")], asks: &[("UntagUser", BOB)], shown: "user Bob" },
    Row { operation: "UntagRole", parameters: &[("RoleName", "Reader"), ("TagKeys.member.1", "Team")], asks: &[("UntagRole", READER)], shown: "role Reader" },
    Row { operation: "UntagPolicy", parameters: &[("PolicyArn", PLAIN), ("TagKeys.member.1", "Team")], asks: &[("UntagPolicy", PLAIN)], shown: SHOWN_PLAIN },
    Row { operation: "ListUserTags", parameters: &[("UserName", "Bob")], asks: &[("ListUserTags", BOB)], shown: "user Bob" },
    Row { operation: "ListRoleTags", parameters: &[("RoleName", "Reader")], asks: &[("ListRoleTags", READER)], shown: "role Reader" },
    Row { operation: "ListPolicyTags", parameters: &[("PolicyArn", PLAIN)], asks: &[("ListPolicyTags", PLAIN)], shown: SHOWN_PLAIN },
];
