//! Users, groups, keys, the account.

use super::{Row, fixture::DOCUMENT};

const BOB: &str = "arn:aws:iam::123456789012:user/team/Bob";
const TESTERS: &str = "arn:aws:iam::123456789012:group/team/Testers";

#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    Row { operation: "CreateUser", parameters: &[("UserName", "New"), ("Path", "/x/")], asks: &[("CreateUser", "arn:aws:iam::123456789012:user/x/New")], shown: "arn:aws:iam::123456789012:user/x/New" },
    // Tags on create are a second permission (W10.1).
    Row { operation: "CreateUser", parameters: &[("UserName", "New"), ("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "b")], asks: &[("CreateUser", "arn:aws:iam::123456789012:user/New"), ("TagUser", "arn:aws:iam::123456789012:user/New")], shown: "arn:aws:iam::123456789012:user/New" },
    // Names have no case, ARNs do: the stored one counts.
    Row { operation: "GetUser", parameters: &[("UserName", "bob")], asks: &[("GetUser", BOB)], shown: "user Bob" },
    Row { operation: "ListUsers", parameters: &[], asks: &[("ListUsers", "arn:aws:iam::123456789012:user/")], shown: "arn:aws:iam::123456789012:user/" },
    Row { operation: "UpdateUser", parameters: &[("UserName", "Bob"), ("NewUserName", "Bobby"), ("NewPath", "/x/")], asks: &[("UpdateUser", BOB), ("UpdateUser", "arn:aws:iam::123456789012:user/x/Bobby")], shown: "user Bob" },
    Row { operation: "DeleteUser", parameters: &[("UserName", "Idle")], asks: &[("DeleteUser", "arn:aws:iam::123456789012:user/Idle")], shown: "user Idle" },
    Row { operation: "CreateGroup", parameters: &[("GroupName", "New"), ("Path", "/x/")], asks: &[("CreateGroup", "arn:aws:iam::123456789012:group/x/New")], shown: "arn:aws:iam::123456789012:group/x/New" },
    Row { operation: "GetGroup", parameters: &[("GroupName", "Testers")], asks: &[("GetGroup", TESTERS)], shown: "group Testers" },
    Row { operation: "ListGroups", parameters: &[("PathPrefix", "/team/")], asks: &[("ListGroups", "arn:aws:iam::123456789012:group/team/")], shown: "arn:aws:iam::123456789012:group/team/" },
    Row { operation: "UpdateGroup", parameters: &[("GroupName", "Testers"), ("NewPath", "/")], asks: &[("UpdateGroup", TESTERS), ("UpdateGroup", "arn:aws:iam::123456789012:group/Testers")], shown: "group Testers" },
    Row { operation: "DeleteGroup", parameters: &[("GroupName", "Empty")], asks: &[("DeleteGroup", "arn:aws:iam::123456789012:group/Empty")], shown: "group Empty" },
    Row { operation: "AddUserToGroup", parameters: &[("GroupName", "Testers"), ("UserName", "Idle")], asks: &[("AddUserToGroup", TESTERS)], shown: "group Testers" },
    Row { operation: "RemoveUserFromGroup", parameters: &[("GroupName", "Testers"), ("UserName", "Bob")], asks: &[("RemoveUserFromGroup", TESTERS)], shown: "group Testers" },
    Row { operation: "ListGroupsForUser", parameters: &[("UserName", "Bob")], asks: &[("ListGroupsForUser", BOB)], shown: "user Bob" },
    Row { operation: "CreateAccessKey", parameters: &[("UserName", "Bob")], asks: &[("CreateAccessKey", BOB)], shown: "user Bob" },
    Row { operation: "ListAccessKeys", parameters: &[("UserName", "Bob")], asks: &[("ListAccessKeys", BOB)], shown: "user Bob" },
    Row { operation: "UpdateAccessKey", parameters: &[("UserName", "Bob"), ("AccessKeyId", "{key}"), ("Status", "Inactive")], asks: &[("UpdateAccessKey", BOB)], shown: "user Bob" },
    Row { operation: "DeleteAccessKey", parameters: &[("UserName", "Bob"), ("AccessKeyId", "{key}")], asks: &[("DeleteAccessKey", BOB)], shown: "user Bob" },
    Row { operation: "GetAccessKeyLastUsed", parameters: &[("AccessKeyId", "{key}")], asks: &[("GetAccessKeyLastUsed", BOB)], shown: "access key {key}" },
    Row { operation: "ListAccountAliases", parameters: &[], asks: &[("ListAccountAliases", "*")], shown: "*" },
    Row { operation: "CreateAccountAlias", parameters: &[("AccountAlias", "acme-two")], asks: &[("CreateAccountAlias", "*")], shown: "*" },
    Row { operation: "DeleteAccountAlias", parameters: &[("AccountAlias", "acme")], asks: &[("DeleteAccountAlias", "*")], shown: "*" },
    Row { operation: "GetAccountSummary", parameters: &[], asks: &[("GetAccountSummary", "*")], shown: "*" },
    Row { operation: "GetAccountAuthorizationDetails", parameters: &[], asks: &[("GetAccountAuthorizationDetails", "*")], shown: "*" },
    Row { operation: "ListInstanceProfilesForRole", parameters: &[("RoleName", "Reader")], asks: &[("ListInstanceProfilesForRole", "arn:aws:iam::123456789012:role/app/Reader")], shown: "role Reader" },
    Row { operation: "SimulateCustomPolicy", parameters: &[("PolicyInputList.member.1", DOCUMENT), ("ActionNames.member.1", "s3:GetObject")], asks: &[("SimulateCustomPolicy", "*")], shown: "*" },
    // The entity's name counts, not the path before it, and it is asked for under its stored ARN.
    Row { operation: "SimulatePrincipalPolicy", parameters: &[("PolicySourceArn", "arn:aws:iam::123456789012:user/Bob"), ("ActionNames.member.1", "s3:GetObject")], asks: &[("SimulatePrincipalPolicy", BOB)], shown: "user Bob" },
    Row { operation: "GetContextKeysForCustomPolicy", parameters: &[("PolicyInputList.member.1", DOCUMENT)], asks: &[("GetContextKeysForCustomPolicy", "*")], shown: "*" },
    Row { operation: "GetContextKeysForPrincipalPolicy", parameters: &[("PolicySourceArn", TESTERS)], asks: &[("GetContextKeysForPrincipalPolicy", TESTERS)], shown: "group Testers" },
];
