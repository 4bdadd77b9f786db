//! W10.1: how far somebody gets who may manage users and roles within a boundary, and what a request asks for beside its own permission.

use std::fmt::Write as _;

use daypass_testbed::{Answer, Call, Credentials, House, MANAGEMENT, allow, arn, deny, document, trust};
use serde_json::{Value, json};

const EVERYTHING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

/// What AWS's pages give a delegated administrator: people and roles, as long as they stay within `Edge`.
fn within_the_boundary() -> String {
    let actions = [
        "CreateUser",
        "CreateRole",
        "PutUserPermissionsBoundary",
        "PutRolePermissionsBoundary",
        "PutUserPolicy",
        "PutRolePolicy",
        "AttachUserPolicy",
        "AttachRolePolicy",
        "DeleteUserPermissionsBoundary",
        "DeleteRolePermissionsBoundary",
    ];
    let actions: Vec<String> = actions.iter().map(|action| format!("\"iam:{action}\"")).collect();
    let condition = format!(r#"{{"StringEquals":{{"iam:PermissionsBoundary":"{}"}}}}"#, arn("policy/Edge"));
    format!(r#"{{"Effect":"Allow","Action":[{}],"Resource":"*","Condition":{condition}}}"#, actions.join(","))
}

/// Policies of his own, and none of those that hold him.
fn keeps_the_boundary() -> String {
    let removal = r#"{"Effect":"Deny","Action":"iam:Delete*PermissionsBoundary","Resource":"*"}"#;
    let edit = ["CreatePolicyVersion", "DeletePolicyVersion", "SetDefaultPolicyVersion", "DeletePolicy"].map(|action| format!("\"iam:{action}\""));
    format!(r#"{removal},{{"Effect":"Deny","Action":[{}],"Resource":"{}"}}"#, edit.join(","), arn("policy/Edge"))
}

/// The columns of the table: a name, and what its administrator has.
fn administrators() -> [(&'static str, Vec<String>); 3] {
    let policies = allow("iam:*Policy*", &arn("policy/*"));
    [
        ("bounded", vec![within_the_boundary(), policies.clone(), keeps_the_boundary()]),
        ("no denies", vec![within_the_boundary(), policies]),
        ("all of iam", vec![allow("iam:*", "*")]),
    ]
}

/// A way up: what it is called, and the request, on things that no other one touches.
type Step = (&'static str, &'static str, Vec<(&'static str, String)>);

fn steps() -> Vec<Step> {
    let (edge, wide) = (arn("policy/Edge"), arn("policy/Wide"));
    let text = |text: &str| text.to_owned();
    let user = |name: &str| ("UserName", text(name));
    let role = |name: &str| ("RoleName", text(name));
    let bound = |policy: &str| ("PermissionsBoundary", text(policy));
    let attached = ("PolicyArn", text(ADMINISTRATOR));
    let put = [("PolicyName", text("Up")), ("PolicyDocument", text(EVERYTHING))];
    let trusted = ("AssumeRolePolicyDocument", trust(MANAGEMENT));
    let of_policy = |name: &str| ("PolicyArn", arn(&format!("policy/{name}")));
    let default = ("SetAsDefault", text("true"));
    let with = |first: (&'static str, String), rest: &[(&'static str, String)]| [&[first], rest].concat();
    vec![
        ("a user within the boundary", "CreateUser", vec![user("New1"), bound(&edge)]),
        ("a user within a wider one", "CreateUser", vec![user("New2"), bound(&wide)]),
        ("a user without one", "CreateUser", vec![user("New3")]),
        ("a role within the boundary", "CreateRole", vec![role("New1"), trusted.clone(), bound(&edge)]),
        ("a role within a wider one", "CreateRole", vec![role("New2"), trusted.clone(), bound(&wide)]),
        ("a role without one", "CreateRole", vec![role("New3"), trusted.clone()]),
        ("the boundary for a user without", "PutUserPermissionsBoundary", vec![user("Free1"), bound(&edge)]),
        ("a wider one for a bounded user", "PutUserPermissionsBoundary", vec![user("Bound1"), bound(&wide)]),
        ("a wider one for himself", "PutUserPermissionsBoundary", vec![user("Admin"), bound(&wide)]),
        ("a wider one for a bounded role", "PutRolePermissionsBoundary", vec![role("Bound1"), bound(&wide)]),
        ("no boundary for a bounded user", "DeleteUserPermissionsBoundary", vec![user("Bound2")]),
        ("no boundary for a bounded role", "DeleteRolePermissionsBoundary", vec![role("Bound2")]),
        ("administration, attached to a bounded user", "AttachUserPolicy", vec![user("Bound3"), attached.clone()]),
        ("administration, attached to a free user", "AttachUserPolicy", vec![user("Free2"), attached.clone()]),
        ("administration, attached to a bounded role", "AttachRolePolicy", vec![role("Bound3"), attached.clone()]),
        ("administration, attached to a free role", "AttachRolePolicy", vec![role("Free1"), attached.clone()]),
        ("administration, attached to a group", "AttachGroupPolicy", vec![("GroupName", text("Team")), attached]),
        ("everything, inline for a bounded user", "PutUserPolicy", with(user("Bound4"), &put)),
        ("everything, inline for a free user", "PutUserPolicy", with(user("Free3"), &put)),
        ("everything, inline for a free role", "PutRolePolicy", with(role("Free2"), &put)),
        ("everything, inline for a group", "PutGroupPolicy", with(("GroupName", text("Team")), &put)),
        ("himself into a group of administrators", "AddUserToGroup", vec![("GroupName", text("Admins")), user("Admin")]),
        ("a key of a free user", "CreateAccessKey", vec![user("Free4")]),
        ("a free role that trusts him", "UpdateAssumeRolePolicy", vec![role("Free3"), ("PolicyDocument", trust(MANAGEMENT))]),
        ("a bounded role that trusts him", "UpdateAssumeRolePolicy", vec![role("Bound4"), ("PolicyDocument", trust(MANAGEMENT))]),
        ("a policy of his own", "CreatePolicy", put.to_vec()),
        ("a wider version of that policy", "CreatePolicyVersion", vec![of_policy("Other"), put[1].clone(), default.clone()]),
        ("an older version of the boundary", "SetDefaultPolicyVersion", vec![of_policy("Edge"), ("VersionId", text("v1"))]),
        ("a wider version of the boundary", "CreatePolicyVersion", vec![of_policy("Edge"), put[1].clone(), default]),
    ]
}

/// A house with all that the steps go for; the administrator stands within the boundary himself.
async fn house(statements: &[String]) -> (House, Credentials) {
    let house = House::new().await;
    let narrow = document(&[&allow("iam:*", "*"), &allow("s3:*", "*")]);
    for (name, text) in [("Edge", narrow.as_str()), ("Wide", EVERYTHING), ("Other", narrow.as_str())] {
        house.manage("CreatePolicy", &[("PolicyName", name), ("PolicyDocument", text)]).await;
    }
    house.manage("CreatePolicyVersion", &[("PolicyArn", &*arn("policy/Edge")), ("PolicyDocument", &narrow), ("SetAsDefault", "true")]).await;
    let edge = arn("policy/Edge");
    let bound = [("PermissionsBoundary", edge.as_str())];
    for at in 1..=4 {
        for (name, more) in [(format!("Bound{at}"), bound.as_slice()), (format!("Free{at}"), &[])] {
            house.manage("CreateUser", &[&[("UserName", name.as_str())], more].concat()).await;
            let trusted = trust("123456789012");
            house.manage("CreateRole", &[&[("RoleName", name.as_str()), ("AssumeRolePolicyDocument", &trusted)], more].concat()).await;
        }
    }
    for name in ["Team", "Admins"] {
        house.manage("CreateGroup", &[("GroupName", name)]).await;
    }
    let statements: Vec<&str> = statements.iter().map(String::as_str).collect();
    let admin = house.user("Admin", &statements).await;
    house.manage("PutUserPermissionsBoundary", &[("UserName", "Admin"), bound[0]]).await;
    (house, admin)
}

fn told(answer: &Answer) -> &'static str {
    match answer.status {
        200 => "yes",
        403 => "-",
        other => panic!("{other}: {}", answer.body),
    }
}

#[tokio::test]
async fn w10_1_these_are_the_ways_up_that_a_delegated_administrator_has() {
    let mut rows: Vec<String> = steps().iter().map(|(what, action, _)| format!("{what:<42} {action:<29}")).collect();
    let mut head = format!("{:<42} {:<29}", "# May the administrator give …", "");
    for (name, statements) in administrators() {
        let (house, admin) = house(&statements).await;
        write!(head, " {name:<10}").unwrap();
        for (row, (_, action, parameters)) in rows.iter_mut().zip(steps()) {
            let parameters: Vec<(&str, &str)> = parameters.iter().map(|(name, value)| (*name, value.as_str())).collect();
            write!(row, " {:<10}", told(&house.iam(&admin, action, &parameters).await)).unwrap();
        }
    }
    let rows: Vec<&str> = rows.iter().map(|row| row.trim_end()).collect();
    expect_test::expect_file!["./delegation.txt"].assert_eq(&format!("{}\n{}\n", head.trim_end(), rows.join("\n")));
}

/// Every request that can carry tags or a session's parameters, with them.
fn calls(root: &str) -> Vec<(&'static str, Call)> {
    let tags = [("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "red")];
    let iam = |action: &str, parameters: &[(&str, &str)]| Call::iam(action, &[parameters, &tags].concat());
    let trusted = trust(MANAGEMENT);
    let target = arn("role/Target");
    let assume = |more: &[(&str, &str)]| Call::sts("AssumeRole", &[&[("RoleArn", target.as_str()), ("RoleSessionName", "job")], more].concat());
    let organizations = |operation: &str, mut input: Value| {
        input["Tags"] = json!([{"Key": "team", "Value": "red"}]);
        Call::organizations(operation, &input)
    };
    let policy = json!({"Type": "SERVICE_CONTROL_POLICY", "Name": "B", "Description": "", "Content": EVERYTHING});
    vec![
        ("iam CreateUser", Call::iam("CreateUser", &[("UserName", "A")])),
        ("iam CreateUser Tags", iam("CreateUser", &[("UserName", "B")])),
        ("iam CreateRole Tags", iam("CreateRole", &[("RoleName", "B"), ("AssumeRolePolicyDocument", &trusted)])),
        ("iam CreatePolicy Tags", iam("CreatePolicy", &[("PolicyName", "B"), ("PolicyDocument", EVERYTHING)])),
        ("iam UpdateUser NewUserName", Call::iam("UpdateUser", &[("UserName", "Moved"), ("NewUserName", "Gone"), ("NewPath", "/team/")])),
        ("sts AssumeRole", assume(&[])),
        ("sts AssumeRole Tags", assume(&tags)),
        ("sts AssumeRole SourceIdentity", assume(&[("SourceIdentity", "bob")])),
        ("organizations CreateAccount Tags", organizations("CreateAccount", json!({"AccountName": "Dev", "Email": "dev@example.com"}))),
        ("organizations CreateOrganizationalUnit Tags", organizations("CreateOrganizationalUnit", json!({"ParentId": root, "Name": "B"}))),
        ("organizations CreatePolicy Tags", organizations("CreatePolicy", policy)),
    ]
}

fn asks(event: &Value) -> Vec<(String, String)> {
    let asks = event["decisions"].as_array().unwrap_or_else(|| panic!("nothing was asked: {event}"));
    asks.iter().map(|ask| (ask["action"].as_str().unwrap().to_owned(), ask["resource"].as_str().unwrap().to_owned())).collect()
}

/// Each with what it asks, and that no ask is for show: with all permissions but one it is refused.
#[tokio::test]
async fn w10_1_what_does_more_asks_for_more() {
    let mut table = String::from("# What a request asks, beside the permission of its own name; S3's stand in ../s3/asks.txt.\n");
    // Every house has the same ids.
    let root = House::new().await.root_id();
    for (what, call) in calls(&root) {
        // A house for each: what one request made is in nobody's way.
        let house = House::new().await;
        house.manage("CreateUser", &[("UserName", "Moved")]).await;
        house.role("Target", &trust(MANAGEMENT), &[]).await;
        let who = house.user("Who", &[&allow("*", "*")]).await;
        let status = house.call(&who, &call).await.status;
        let events = house.journal.events();
        let asked = asks(events.iter().rfind(|event| event["operation"].as_str() == what.split(' ').nth(1)).unwrap());
        writeln!(table, "\n{what}: {status}").unwrap();
        for (action, resource) in &asked {
            writeln!(table, "    {action} on {resource}").unwrap();
            let fresh = House::new().await;
            fresh.manage("CreateUser", &[("UserName", "Moved")]).await;
            fresh.role("Target", &trust(MANAGEMENT), &[]).await;
            let without = fresh.user("Who", &[&allow("*", "*"), &deny(action, resource)]).await;
            assert_eq!(
                fresh.call(&without, &call).await.status,
                if action.starts_with("organizations:") { 400 } else { 403 },
                "{what} without {action}"
            );
        }
    }
    expect_test::expect_file!["./dependent.txt"].assert_eq(&table);
}
