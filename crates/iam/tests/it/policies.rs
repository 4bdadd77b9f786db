//! Managed policies and their versions.

use crate::house::{Answer, House, allow, arn};
use daypass_directory::Quotas;

/// Attached to the service-linked role that every account of an organisation has.
const SERVICE_POLICY: &str = "AWSOrganizationsServiceTrustPolicy";

type Sent<'a> = &'a [(&'a str, &'a str)];

fn document(action: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, allow(action, "*"))
}

/// A policy under a path; its ARN.
async fn policy(house: &House, name: &str, path: &str) -> String {
    let document = document("s3:GetObject");
    let made = house.root("CreatePolicy", &[("PolicyName", name), ("Path", path), ("PolicyDocument", &document)]).await;
    made.value("Arn").to_owned()
}

async fn version(house: &House, arn: &str, set_default: &str) -> Answer {
    let document = document("s3:PutObject");
    let parameters = [("PolicyArn", arn), ("PolicyDocument", document.as_str()), ("SetAsDefault", set_default)];
    house.call(&house.root, "CreatePolicyVersion", &parameters).await
}

fn has(answer: &Answer, member: &str) -> bool {
    answer.body.contains(&format!("<{member}>")) || answer.body.contains(&format!("<{member}/>"))
}

#[tokio::test]
async fn each_operation_shows_its_own_members_of_a_policy() {
    let house = House::new().await;
    let document = document("s3:GetObject");
    let parameters = [("PolicyName", "Reads"), ("Path", "/team/"), ("Description", "Reads only"), ("PolicyDocument", &document)];
    let made = house.root("CreatePolicy", &parameters).await;
    assert_eq!((made.value("Arn"), made.value("DefaultVersionId")), (&*arn("policy/team/Reads"), "v1"));
    assert_eq!((made.value("AttachmentCount"), made.value("PermissionsBoundaryUsageCount"), made.value("IsAttachable")), ("0", "0", "true"));
    assert!(made.value("PolicyId").starts_with("ANPA"));
    assert!(!has(&made, "Description") && !has(&made, "Tags"), "{}", made.body);

    let got = house.root("GetPolicy", &[("PolicyArn", &arn("policy/team/Reads"))]).await;
    assert_eq!(got.value("Description"), "Reads only");
    // Without tags the list is there, and empty.
    assert!(has(&got, "Tags"), "{}", got.body);

    let listed = house.root("ListPolicies", &[("Scope", "Local")]).await;
    assert!(!has(&listed, "Description") && !has(&listed, "Tags"), "{}", listed.body);
}

#[tokio::test]
async fn a_policy_has_five_versions_and_their_numbers_are_never_used_again() {
    let house = House::new().await;
    let arn = policy(&house, "Reads", "/").await;
    for number in 2..=5 {
        let made = version(&house, &arn, "false").await.ok("CreatePolicyVersion");
        assert_eq!((made.value("VersionId"), made.value("IsDefaultVersion")), (&*format!("v{number}"), "false"));
        assert!(!has(&made, "Document"), "{}", made.body);
    }
    let full = "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.";
    version(&house, &arn, "true").await.refused(409, "LimitExceeded", full);
    house.root("DeletePolicyVersion", &[("PolicyArn", &arn), ("VersionId", "v5")]).await;
    assert_eq!(version(&house, &arn, "true").await.ok("CreatePolicyVersion").value("VersionId"), "v6");
    let listed = house.root("ListPolicyVersions", &[("PolicyArn", &arn)]).await;
    assert_eq!(listed.all("VersionId"), ["v6", "v4", "v3", "v2", "v1"]);
    assert_eq!(listed.all("IsDefaultVersion"), ["true", "false", "false", "false", "false"]);

    let page = house.root("ListPolicyVersions", &[("PolicyArn", &arn), ("MaxItems", "2")]).await;
    let marker = page.value("Marker").to_owned();
    // The page goes on below the number where it ended, even if that version is gone by then.
    house.root("DeletePolicyVersion", &[("PolicyArn", &arn), ("VersionId", "v4")]).await;
    let next = house.root("ListPolicyVersions", &[("PolicyArn", &arn), ("Marker", &marker)]).await;
    assert_eq!((page.all("VersionId"), next.all("VersionId")), (vec!["v6", "v4"], vec!["v3", "v2", "v1"]));
}

#[tokio::test]
async fn the_default_version_is_in_effect_and_cannot_be_deleted() {
    let house = House::new().await;
    let arn = policy(&house, "Reads", "/").await;
    version(&house, &arn, "false").await.ok("CreatePolicyVersion");
    let (policy, first, second) = (("PolicyArn", arn.as_str()), ("VersionId", "v1"), ("VersionId", "v2"));
    let text = "Cannot delete the default version of a policy.";
    house.call(&house.root, "DeletePolicyVersion", &[policy, first]).await.refused(409, "DeleteConflict", text);
    house.root("SetDefaultPolicyVersion", &[policy, second]).await;
    assert_eq!(house.root("GetPolicy", &[policy]).await.value("DefaultVersionId"), "v2");
    let got = house.root("GetPolicyVersion", &[policy, second]).await;
    assert!(got.value("Document").contains("s3%3APutObject"), "{}", got.body);
    assert_eq!(got.value("IsDefaultVersion"), "true");
    house.root("DeletePolicyVersion", &[policy, first]).await;
    let gone = format!("Policy {arn} version v1 does not exist or is not attachable.");
    for operation in ["GetPolicyVersion", "SetDefaultPolicyVersion", "DeletePolicyVersion"] {
        house.call(&house.root, operation, &[policy, first]).await.refused(404, "NoSuchEntity", &gone);
    }
}

#[tokio::test]
async fn a_policy_in_use_or_with_versions_is_not_deleted() {
    let house = House::new().await;
    let arn = policy(&house, "Reads", "/").await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    version(&house, &arn, "false").await.ok("CreatePolicyVersion");
    let (policy, bob) = (("PolicyArn", arn.as_str()), ("UserName", "Bob"));
    let delete = async || house.call(&house.root, "DeletePolicy", &[policy]).await;

    house.root("AttachUserPolicy", &[bob, policy]).await;
    delete().await.refused(409, "DeleteConflict", "Cannot delete a policy attached to entities.");
    house.root("DetachUserPolicy", &[bob, policy]).await;
    house.root("PutUserPermissionsBoundary", &[bob, ("PermissionsBoundary", &arn)]).await;
    let got = house.root("GetPolicy", &[policy]).await;
    assert_eq!((got.value("AttachmentCount"), got.value("PermissionsBoundaryUsageCount")), ("0", "1"));
    delete().await.refused(409, "DeleteConflict", "Cannot delete a policy attached to entities.");
    house.root("DeleteUserPermissionsBoundary", &[bob]).await;
    let versions = "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.";
    delete().await.refused(409, "DeleteConflict", versions);
    house.root("DeletePolicyVersion", &[policy, ("VersionId", "v2")]).await;
    delete().await.ok("DeletePolicy");
    delete().await.refused(404, "NoSuchEntity", &format!("Policy {arn} was not found."));
}

#[tokio::test]
async fn a_boundary_is_a_managed_policy_that_exists_and_is_taken_away_once() {
    let house = House::new().await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    let (bob, missing) = (("UserName", "Bob"), arn("policy/NoSuch"));
    let answer = house.call(&house.root, "PutUserPermissionsBoundary", &[bob, ("PermissionsBoundary", &missing)]).await;
    answer.refused(404, "NoSuchEntity", &format!("Scope ARN: {missing} does not exist or is not attachable."));
    house.root("PutUserPermissionsBoundary", &[bob, ("PermissionsBoundary", "arn:aws:iam::aws:policy/ReadOnlyAccess")]).await;
    let got = house.root("GetUser", &[bob]).await;
    assert_eq!(got.value("PermissionsBoundaryArn"), "arn:aws:iam::aws:policy/ReadOnlyAccess");
    house.root("DeleteUserPermissionsBoundary", &[bob]).await;
    let answer = house.call(&house.root, "DeleteUserPermissionsBoundary", &[bob]).await;
    assert_eq!((answer.status, answer.value("Code")), (404, "NoSuchEntity"));
}

#[tokio::test]
async fn policies_of_aws_are_read_by_everybody_and_changed_by_nobody() {
    let house = House::new().await;
    let admin = ("PolicyArn", "arn:aws:iam::aws:policy/AdministratorAccess");
    assert_eq!(house.root("GetPolicy", &[admin]).await.value("PolicyName"), "AdministratorAccess");
    let document = document("s3:GetObject");
    let changes: [(&str, &[(&str, &str)]); 5] = [
        ("DeletePolicy", &[admin]),
        ("CreatePolicyVersion", &[admin, ("PolicyDocument", &document), ("SetAsDefault", "true")]),
        ("SetDefaultPolicyVersion", &[admin, ("VersionId", "v1")]),
        ("DeletePolicyVersion", &[admin, ("VersionId", "v1")]),
        ("TagPolicy", &[admin, ("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "b")]),
    ];
    for (operation, parameters) in changes {
        let answer = house.call(&house.root, operation, parameters).await;
        assert_eq!((answer.status, answer.value("Code")), (403, "AccessDenied"), "{operation}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_policy_is_called_by_its_very_arn() {
    let house = House::new().await;
    let arn = policy(&house, "Reads", "/team/").await;
    let missing = arn.replace("/team/", "/");
    house.call(&house.root, "GetPolicy", &[("PolicyArn", &missing)]).await.refused(404, "NoSuchEntity", &format!("Policy {missing} was not found."));
    let answer = house.call(&house.root, "GetPolicy", &[("PolicyArn", "Reads-is-a-name-not-an-arn")]).await;
    answer.refused(400, "ValidationError", "Invalid ARN:  Could not be parsed!");
    let user = "arn:aws:iam::123456789012:user/Bob";
    house.call(&house.root, "GetPolicy", &[("PolicyArn", user)]).await.refused(400, "ValidationError", &format!("ARN {user} is not valid."));
    let document = document("s3:GetObject");
    let answer = house.call(&house.root, "CreatePolicy", &[("PolicyName", "READS"), ("PolicyDocument", &document)]).await;
    answer.refused(409, "EntityAlreadyExists", "A policy called READS already exists. Duplicate names are not allowed.");
}

/// Not even the root user sees whether another account has such a policy.
#[tokio::test]
async fn a_policy_of_another_account_is_that_accounts() {
    let house = House::new().await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    let foreign = "arn:aws:iam::999999999999:policy/Theirs";
    for operation in ["GetPolicy", "DeletePolicy", "ListPolicyVersions", "ListEntitiesForPolicy", "ListPolicyTags"] {
        let answer = house.call(&house.root, operation, &[("PolicyArn", foreign)]).await;
        assert_eq!((answer.status, answer.value("Code")), (403, "AccessDenied"), "{operation}");
    }
    let answer = house.call(&house.root, "AttachUserPolicy", &[("UserName", "Bob"), ("PolicyArn", foreign)]).await;
    answer.refused(404, "NoSuchEntity", &format!("Policy {foreign} does not exist or is not attachable."));
    let answer = house.call(&house.root, "PutUserPermissionsBoundary", &[("UserName", "Bob"), ("PermissionsBoundary", foreign)]).await;
    answer.refused(404, "NoSuchEntity", &format!("Scope ARN: {foreign} does not exist or is not attachable."));
}

#[tokio::test]
async fn a_document_that_aws_refuses_is_refused_in_its_words_and_one_that_no_request_meets_is_taken() {
    let house = House::new().await;
    let create = async |document: &str| house.call(&house.root, "CreatePolicy", &[("PolicyName", "P"), ("PolicyDocument", document)]).await;
    let malformed = "MalformedPolicyDocument";
    create("{").await.refused(400, malformed, "Syntax errors in policy.");
    let old = document("s3:GetObject").replace("2012-10-17", "2008-10-17");
    create(&old).await.refused(400, malformed, "Policy document must be version 2012-10-17 or greater.");
    let bare = document("GetObject");
    create(&bare).await.refused(400, malformed, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
    let long = document(&format!("s3:{}", "a".repeat(6144)));
    create(&long).await.refused(409, "LimitExceeded", "Cannot exceed quota for PolicySize: 6144");
    assert!(!house.root("ListPolicies", &[("Scope", "Local")]).await.body.contains("PolicyName"));
    let unmet = document("s3:GetObject").replace(r#""Resource""#, r#""Condition":{"StringEquals":{"saml:aud":"x"}},"Resource""#);
    assert_eq!(create(&unmet).await.status, 200);
}

/// Authorization comes before the document is judged.
#[tokio::test]
async fn a_denied_caller_learns_nothing_of_his_document() {
    let house = House::new().await;
    let nobody = house.user("Nobody", None).await;
    let answer = house.call(&nobody, "CreatePolicy", &[("PolicyName", "P"), ("PolicyDocument", "{")]).await;
    assert_eq!((answer.status, answer.value("Code")), (403, "AccessDenied"));
}

/// W10.1: who may write a version may put it into effect; who may only choose one cannot write it.
#[tokio::test]
async fn a_version_that_is_put_into_effect_at_once_asks_for_writing_it_only() {
    let house = House::new().await;
    let arn = policy(&house, "Reads", "/").await;
    let document = document("*");
    let parameters = [("PolicyArn", arn.as_str()), ("PolicyDocument", document.as_str()), ("SetAsDefault", "true")];
    let writer = house.user("Writer", Some(&allow("iam:CreatePolicyVersion", "*"))).await;
    let chooser = house.user("Chooser", Some(&allow("iam:SetDefaultPolicyVersion", "*"))).await;
    assert_eq!(house.call(&chooser, "CreatePolicyVersion", &parameters).await.status, 403);
    house.call(&writer, "CreatePolicyVersion", &parameters).await.ok("CreatePolicyVersion");
    assert_eq!(house.call(&writer, "SetDefaultPolicyVersion", &[("PolicyArn", &arn), ("VersionId", "v1")]).await.status, 403);
    assert_eq!(house.root("GetPolicy", &[("PolicyArn", &arn)]).await.value("DefaultVersionId"), "v2");
}

#[tokio::test]
async fn a_list_of_policies_is_narrowed_by_owner_path_and_use() {
    let house = House::new().await;
    policy(&house, "Loose", "/").await;
    let attached = policy(&house, "Attached", "/team/").await;
    let bounding = policy(&house, "Bounding", "/team/").await;
    house.root("CreateUser", &[("UserName", "Bob"), ("PermissionsBoundary", &bounding)]).await;
    house.root("AttachUserPolicy", &[("UserName", "Bob"), ("PolicyArn", &attached)]).await;
    house.root("AttachUserPolicy", &[("UserName", "Bob"), ("PolicyArn", "arn:aws:iam::aws:policy/ReadOnlyAccess")]).await;
    let (local, used) = (("Scope", "Local"), ("OnlyAttached", "true"));
    let permissions = ("PolicyUsageFilter", "PermissionsPolicy");
    let boundary = ("PolicyUsageFilter", "PermissionsBoundary");
    let cases: [(Sent<'_>, &[&str]); 7] = [
        (&[local], &["Attached", "Bounding", "Loose"]),
        (&[local, ("PathPrefix", "/team/")], &["Attached", "Bounding"]),
        (&[used], &["Attached", "Bounding", SERVICE_POLICY, "ReadOnlyAccess"]),
        (&[used, permissions], &["Attached", SERVICE_POLICY, "ReadOnlyAccess"]),
        (&[used, boundary], &["Bounding"]),
        (&[used, ("Scope", "AWS")], &[SERVICE_POLICY, "ReadOnlyAccess"]),
        // The usage filter counts only together with OnlyAttached [R].
        (&[local, boundary], &["Attached", "Bounding", "Loose"]),
    ];
    for (parameters, names) in cases {
        assert_eq!(house.root("ListPolicies", parameters).await.all("PolicyName"), names, "{parameters:?}");
    }
}

#[tokio::test]
async fn pages_of_policies_leave_none_out_although_aws_has_the_same_name() {
    let house = House::new().await;
    for name in ["ReadOnlyAccess", "Alpha", "SecurityAudit", "zulu"] {
        policy(&house, name, "/").await;
    }
    let whole = house.root("ListPolicies", &[("MaxItems", "1000")]).await;
    let arns: Vec<String> = whole.all("Arn").into_iter().map(str::to_owned).collect();
    assert_eq!(arns[..4], ["Alpha", "ReadOnlyAccess", "SecurityAudit", "zulu"].map(|name| arn(&format!("policy/{name}"))));
    let mut paged = Vec::new();
    let mut marker = None;
    loop {
        let mut parameters = vec![("MaxItems", "3")];
        parameters.extend(marker.as_deref().map(|marker| ("Marker", marker)));
        let page = house.root("ListPolicies", &parameters).await;
        paged.extend(page.all("Arn").into_iter().map(str::to_owned));
        marker = page.find("Marker");
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(paged, arns);
    let first = house.root("ListPolicies", &[("MaxItems", "3")]).await;
    let other = [("Scope", "Local"), ("Marker", first.value("Marker"))];
    house.call(&house.root, "ListPolicies", &other).await.refused(400, "ValidationError", "Invalid Marker.");
}

#[tokio::test]
async fn an_account_holds_as_many_policies_as_its_quota() {
    let house = House::with(Quotas { policies_per_account: 1, ..Quotas::default() }).await;
    policy(&house, "One", "/").await;
    let document = document("s3:GetObject");
    let answer = house.call(&house.root, "CreatePolicy", &[("PolicyName", "Two"), ("PolicyDocument", &document)]).await;
    answer.refused(409, "LimitExceeded", "Cannot exceed quota for PoliciesPerAccount: 1");
}
