//! Managed policies attached to users, groups and roles, and who uses a policy.

use crate::house::{ACCOUNT, House, allow, arn};
use daypass_directory::Quotas;

const READER: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

/// Bob, Testers and App, and the parameter that names each.
async fn holders(house: &House) -> [(&'static str, (&'static str, &'static str)); 3] {
    let trust = format!(r#"{{"Statement":{{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{{"AWS":"{ACCOUNT}"}}}}}}"#);
    house.root("CreateUser", &[("UserName", "Bob"), ("Path", "/team/")]).await;
    house.root("CreateGroup", &[("GroupName", "Testers")]).await;
    house.root("CreateRole", &[("RoleName", "App"), ("AssumeRolePolicyDocument", &trust)]).await;
    [("User", ("UserName", "Bob")), ("Group", ("GroupName", "Testers")), ("Role", ("RoleName", "App"))]
}

async fn policy(house: &House, name: &str, path: &str) -> String {
    let document = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, allow("s3:GetObject", "*"));
    let made = house.root("CreatePolicy", &[("PolicyName", name), ("Path", path), ("PolicyDocument", &document)]).await;
    made.value("Arn").to_owned()
}

#[tokio::test]
async fn a_policy_is_attached_once_listed_by_name_and_detached_once() {
    let house = House::new().await;
    let own = policy(&house, "Mine", "/team/").await;
    for (kind, holder) in holders(&house).await {
        let (attach, detach, list) = (format!("Attach{kind}Policy"), format!("Detach{kind}Policy"), format!("ListAttached{kind}Policies"));
        for policy in [READER, own.as_str(), own.as_str()] {
            house.root(&attach, &[holder, ("PolicyArn", policy)]).await;
        }
        let listed = house.root(&list, &[holder]).await;
        assert_eq!(listed.all("PolicyArn"), [own.as_str(), READER], "{kind}");
        assert_eq!(listed.all("PolicyName"), ["Mine", "ReadOnlyAccess"], "{kind}");
        assert_eq!(house.root(&list, &[holder, ("PathPrefix", "/team/")]).await.all("PolicyName"), ["Mine"], "{kind}");

        house.root(&detach, &[holder, ("PolicyArn", &own)]).await;
        let again = house.call(&house.root, &detach, &[holder, ("PolicyArn", &own)]).await;
        again.refused(404, "NoSuchEntity", &format!("Policy {own} was not found."));
        assert_eq!(house.root(&list, &[holder]).await.all("PolicyArn"), [READER], "{kind}");
    }
}

#[tokio::test]
async fn only_a_policy_that_exists_is_attached_and_only_an_arn_names_one() {
    let house = House::new().await;
    let missing = arn("policy/NoSuch");
    for (kind, holder) in holders(&house).await {
        let attach = format!("Attach{kind}Policy");
        let answer = house.call(&house.root, &attach, &[holder, ("PolicyArn", &missing)]).await;
        answer.refused(404, "NoSuchEntity", &format!("Policy {missing} does not exist or is not attachable."));
        let name = "AmazonS3ReadOnlyAccess";
        let answer = house.call(&house.root, &attach, &[holder, ("PolicyArn", name)]).await;
        answer.refused(400, "ValidationError", &format!("ARN {name} is not valid."));
        let answer = house.call(&house.root, &attach, &[(holder.0, "Nobody"), ("PolicyArn", READER)]).await;
        answer.refused(404, "NoSuchEntity", &format!("The {} with name Nobody cannot be found.", kind.to_lowercase()));
    }
}

#[tokio::test]
async fn a_holder_has_as_many_policies_as_its_quota() {
    let house = House::with(Quotas { policies_per_user: 1, policies_per_group: 1, policies_per_role: 1, ..Quotas::default() }).await;
    let own = policy(&house, "Mine", "/").await;
    for (kind, holder) in holders(&house).await {
        let attach = format!("Attach{kind}Policy");
        house.root(&attach, &[holder, ("PolicyArn", READER)]).await;
        let answer = house.call(&house.root, &attach, &[holder, ("PolicyArn", &own)]).await;
        answer.refused(409, "LimitExceeded", &format!("Cannot exceed quota for PoliciesPer{kind}: 1"));
    }
}

/// W10.1
#[tokio::test]
async fn a_delegated_administrator_attaches_and_detaches_only_what_iam_policy_arn_lets_him() {
    let house = House::new().await;
    let holders = holders(&house).await;
    let statement = format!(
        r#"{{"Effect":"Allow","Action":["iam:Attach*","iam:Detach*"],"Resource":"*","Condition":{{"ArnEquals":{{"iam:PolicyARN":"{READER}"}}}}}}"#
    );
    let delegate = house.user("Delegate", Some(&statement)).await;
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    for (kind, holder) in holders {
        house.root(&format!("Attach{kind}Policy"), &[holder, ("PolicyArn", admin)]).await;
        for (operation, policy, status) in [("Attach", READER, 200), ("Attach", admin, 403), ("Detach", READER, 200), ("Detach", admin, 403)] {
            let answer = house.call(&delegate, &format!("{operation}{kind}Policy"), &[holder, ("PolicyArn", policy)]).await;
            assert_eq!(answer.status, status, "{operation} {kind} {policy}: {}", answer.body);
        }
    }
}

type Sent<'a> = &'a [(&'a str, &'a str)];
type Names = &'static [&'static str];

/// Who uses a policy: names of groups, users and roles.
async fn users_of(house: &House, parameters: &[(&str, &str)]) -> [Vec<String>; 3] {
    let answer = house.root("ListEntitiesForPolicy", parameters).await;
    ["GroupName", "UserName", "RoleName"].map(|name| answer.all(name).into_iter().map(str::to_owned).collect())
}

#[tokio::test]
async fn who_uses_a_policy_is_listed_by_kind_path_and_use() {
    let house = House::new().await;
    let own = policy(&house, "Mine", "/").await;
    for (kind, holder) in holders(&house).await {
        house.root(&format!("Attach{kind}Policy"), &[holder, ("PolicyArn", &own)]).await;
    }
    house.root("CreateUser", &[("UserName", "Ann"), ("PermissionsBoundary", &own)]).await;
    // Both attached and bounded, and listed once.
    house.root("PutRolePermissionsBoundary", &[("RoleName", "App"), ("PermissionsBoundary", &own)]).await;
    let of = ("PolicyArn", own.as_str());
    let permissions = ("PolicyUsageFilter", "PermissionsPolicy");
    let boundary = ("PolicyUsageFilter", "PermissionsBoundary");
    let cases: [(Sent<'_>, [Names; 3]); 7] = [
        (&[of], [&["Testers"], &["Ann", "Bob"], &["App"]]),
        (&[of, permissions], [&["Testers"], &["Bob"], &["App"]]),
        (&[of, boundary], [&[], &["Ann"], &["App"]]),
        (&[of, ("EntityFilter", "Role")], [&[], &[], &["App"]]),
        (&[of, ("EntityFilter", "User"), boundary], [&[], &["Ann"], &[]]),
        (&[of, ("EntityFilter", "LocalManagedPolicy")], [&[], &[], &[]]),
        (&[of, ("PathPrefix", "/team/")], [&[], &["Bob"], &[]]),
    ];
    for (parameters, names) in cases {
        assert_eq!(
            users_of(&house, parameters).await,
            names.map(|names| names.iter().map(ToString::to_string).collect::<Vec<_>>()),
            "{parameters:?}"
        );
    }
    let whole = house.root("ListEntitiesForPolicy", &[of]).await;
    assert!(whole.value("UserId").starts_with("AIDA") && whole.value("GroupId").starts_with("AGPA") && whole.value("RoleId").starts_with("AROA"));

    let page = house.root("ListEntitiesForPolicy", &[of, ("MaxItems", "2")]).await;
    assert_eq!((page.all("GroupName"), page.all("UserName"), page.all("RoleName")), (vec!["Testers"], vec!["Ann"], vec![]));
    let rest = house.root("ListEntitiesForPolicy", &[of, ("Marker", page.value("Marker"))]).await;
    assert_eq!((rest.all("GroupName"), rest.all("UserName"), rest.all("RoleName")), (vec![], vec!["Bob"], vec!["App"]));
}

#[tokio::test]
async fn pages_of_attached_policies_leave_none_out_although_aws_has_the_same_name() {
    let house = House::new().await;
    let own = policy(&house, "ReadOnlyAccess", "/").await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    for policy in [READER, &own] {
        house.root("AttachUserPolicy", &[("UserName", "Bob"), ("PolicyArn", policy)]).await;
    }
    let page = house.root("ListAttachedUserPolicies", &[("UserName", "Bob"), ("MaxItems", "1")]).await;
    let rest = house.root("ListAttachedUserPolicies", &[("UserName", "Bob"), ("Marker", page.value("Marker"))]).await;
    assert_eq!([page.all("PolicyArn"), rest.all("PolicyArn")].concat(), [READER, own.as_str()]);
    house.root("CreateUser", &[("UserName", "Ann")]).await;
    let answer = house.call(&house.root, "ListAttachedUserPolicies", &[("UserName", "Ann"), ("Marker", page.value("Marker"))]).await;
    answer.refused(400, "ValidationError", "Invalid Marker.");
}

/// A marker has at most 320 characters (iam-api §1), a policy's ARN more than that.
#[tokio::test]
async fn a_page_of_attached_policies_ends_after_one_of_the_longest_path_and_name() {
    let house = House::new().await;
    let (path, name) = (format!("/{}/", "p".repeat(510)), "n".repeat(128));
    let own = policy(&house, &name, &path).await;
    let (user, other) = ("u".repeat(64), "v".repeat(64));
    house.root("CreateUser", &[("UserName", &user)]).await;
    for policy in [READER, &own] {
        house.root("AttachUserPolicy", &[("UserName", &user), ("PolicyArn", policy)]).await;
    }
    let page = house.root("ListAttachedUserPolicies", &[("UserName", &user), ("MaxItems", "1")]).await;
    let rest = house.root("ListAttachedUserPolicies", &[("UserName", &user), ("Marker", page.value("Marker"))]).await;
    assert_eq!([page.all("PolicyArn"), rest.all("PolicyArn")].concat(), [own.as_str(), READER]);

    house.root("CreateUser", &[("UserName", &other), ("PermissionsBoundary", &own)]).await;
    let entities = [("PolicyArn", own.as_str()), ("MaxItems", "1")];
    let page = house.root("ListEntitiesForPolicy", &entities).await;
    let rest = house.root("ListEntitiesForPolicy", &[entities[0], ("Marker", page.value("Marker"))]).await;
    assert_eq!((page.value("UserName"), rest.value("UserName")), (user.as_str(), other.as_str()));
}
