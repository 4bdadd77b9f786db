//! Tags whose keys differ in their case alone fill one condition key. AWS does not say with which of their values, so that each is judged (W10.1):
//! nobody who adds a second tag answers for the first.

use daypass_testbed::{Credentials, House, allow, arn, deny, document};
use serde_json::{Value, json};

/// A statement of everything under a condition that a tag has that value.
fn when(effect: &str, key: &str, value: &str) -> String {
    statement(effect, &[(key, value)])
}

fn statement(effect: &str, tags: &[(&str, &str)]) -> String {
    let tags: serde_json::Map<_, _> = tags.iter().map(|(key, value)| ((*key).to_owned(), json!(value))).collect();
    json!({"Effect": effect, "Action": "*", "Resource": "*", "Condition": {"StringEquals": tags}}).to_string()
}

/// What must be refused with tags that share a key, and what is as ever with those that do not.
const ROWS: [(&[(&str, &str)], bool); 8] = [
    (&[("env", "prod")], false),
    (&[("env", "prod"), ("ENV", "x")], false),
    (&[("ENV", "x"), ("env", "prod")], false),
    (&[("Env", "x"), ("env", "y"), ("ENV", "prod")], false),
    (&[("env", "x"), ("team", "prod")], true),
    (&[("env", "x"), ("ENV", "y")], true),
    (&[("env", "x"), ("envy", "prod")], true),
    (&[("ENV", "x")], true),
];

fn pairs(tags: &[(&str, &str)]) -> Value {
    tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect()
}

fn members(tags: &[(&str, &str)]) -> Vec<(String, String)> {
    let member = |(at, (key, value)): (usize, &(&str, &str))| {
        let name = |part: &str| format!("Tags.member.{}.{part}", at + 1);
        [(name("Key"), (*key).to_owned()), (name("Value"), (*value).to_owned())]
    };
    tags.iter().enumerate().flat_map(member).collect()
}

/// As S3 takes them.
fn xml(tags: &[(&str, &str)]) -> String {
    let tags: Vec<String> = tags.iter().map(|(key, value)| format!("<Tag><Key>{key}</Key><Value>{value}</Value></Tag>")).collect();
    format!("<Tagging><TagSet>{}</TagSet></Tagging>", tags.concat())
}

async fn create_policy(house: &House, who: &Credentials, name: &str, tags: &[(&str, &str)]) -> bool {
    let document = document(&[&allow("s3:*", "*")]);
    let tags = members(tags);
    let mut parameters = vec![("PolicyName", name), ("PolicyDocument", &*document)];
    parameters.extend(tags.iter().map(|(key, value)| (&**key, &**value)));
    may(house.iam(who, "CreatePolicy", &parameters).await.status)
}

#[track_caller]
fn may(status: u16) -> bool {
    assert!([200, 204, 400, 403].contains(&status), "{status}");
    status < 300
}

#[tokio::test]
async fn w10_1_a_deny_of_one_of_the_tags_of_a_request_is_a_deny() {
    let house = House::new().await;
    let unit = house.unit(&house.root_id(), "Unit").await;
    house.bucket("vault").await;
    let (request, object) = (when("Deny", "aws:RequestTag/env", "prod"), when("Deny", "s3:RequestObjectTag/env", "prod"));
    let who = house.user("Who", &[&allow("*", "*"), &request, &object]).await;
    for (at, (tags, allowed)) in ROWS.into_iter().enumerate() {
        let tagging = house.organizations(&who, "TagResource", &json!({"ResourceId": unit, "Tags": pairs(tags)})).await;
        assert_eq!(may(tagging.status), allowed, "{tags:?}");
        let new = json!({"ParentId": house.root_id(), "Name": format!("U{at}"), "Tags": pairs(tags)});
        assert_eq!(may(house.organizations(&who, "CreateOrganizationalUnit", &new).await.status), allowed, "{tags:?}");
        assert_eq!(create_policy(&house, &who, &format!("P{at}"), tags).await, allowed, "{tags:?}");
        house.object("/vault/key", "x").await;
        let put = house.s3_with(&who, "PUT", "/vault/key?tagging", xml(tags)).await;
        assert_eq!(may(put.status), allowed, "{tags:?}");
    }
}

#[tokio::test]
async fn w10_1_an_allow_of_one_of_the_tags_of_a_request_is_no_allow() {
    let house = House::new().await;
    let unit = house.unit(&house.root_id(), "Unit").await;
    let who = house.user("Who", &[&when("Allow", "aws:RequestTag/env", "dev")]).await;
    for (tags, allowed) in [
        (&[("env", "dev")][..], true),
        (&[("env", "dev"), ("team", "x")], true),
        (&[("env", "dev"), ("ENV", "dev")], true),
        (&[("env", "dev"), ("ENV", "x")], false),
        (&[("ENV", "x"), ("env", "dev")], false),
        (&[("team", "dev")], false),
    ] {
        let tagging = house.organizations(&who, "TagResource", &json!({"ResourceId": unit, "Tags": pairs(tags)})).await;
        assert_eq!(may(tagging.status), allowed, "{tags:?}");
    }
}

#[tokio::test]
async fn w10_1_a_second_tag_of_a_resource_hides_none() {
    let house = House::new().await;
    house.bucket("vault").await;
    let resource = when("Deny", "aws:ResourceTag/env", "prod");
    let object = when("Deny", "s3:ExistingObjectTag/env", "prod");
    let who = house.user("Who", &[&allow("*", "*"), &resource, &object]).await;
    for (at, (tags, allowed)) in ROWS.into_iter().enumerate() {
        let name = format!("R{at}");
        let unit = house.organize("CreateOrganizationalUnit", json!({"ParentId": house.root_id(), "Name": name, "Tags": pairs(tags)})).await;
        let unit = unit.json()["OrganizationalUnit"]["Id"].as_str().unwrap().to_owned();
        let described = house.organizations(&who, "DescribeOrganizationalUnit", &json!({"OrganizationalUnitId": unit})).await;
        assert_eq!(may(described.status), allowed, "{tags:?}");
        assert!(create_policy(&house, &house.root, &name, tags).await);
        let got = house.iam(&who, "GetPolicy", &[("PolicyArn", &arn(&format!("policy/{name}")))]).await;
        assert_eq!(may(got.status), allowed, "{tags:?}");
        house.object("/vault/key", "x").await;
        house.s3_with(&house.root, "PUT", "/vault/key?tagging", xml(tags)).await.ok();
        assert_eq!(may(house.s3(&who, "GET", "/vault/key").await.status), allowed, "{tags:?}");
    }
}

/// Whichever values AWS would take: of two pairs there are four readings.
#[tokio::test]
async fn w10_1_tags_are_judged_in_every_combination() {
    let house = House::new().await;
    let unit = house.unit(&house.root_id(), "Unit").await;
    let tags = pairs(&[("env", "a"), ("ENV", "b"), ("team", "c"), ("TEAM", "d")]);
    let tagging = json!({"ResourceId": unit, "Tags": tags});
    for (at, (env, team, allowed)) in
        [("a", "c", false), ("a", "d", false), ("b", "c", false), ("b", "d", false), ("a", "b", true)].into_iter().enumerate()
    {
        let both = statement("Deny", &[("aws:RequestTag/Env", env), ("aws:RequestTag/Team", team)]);
        let who = house.user(&format!("Who{at}"), &[&allow("*", "*"), &both]).await;
        assert_eq!(may(house.organizations(&who, "TagResource", &tagging).await.status), allowed, "{env} {team}");
    }
}

/// The policy of a session and the control policies of an account look at tags, too.
#[tokio::test]
async fn w10_1_every_layer_that_looks_at_a_tag_sees_each_value() {
    let house = House::new().await;
    house.enable("SERVICE_CONTROL_POLICY").await;
    let (member, admin) = house.account("Member").await;
    let scp = house.scp("P", &document(&[&when("Deny", "aws:RequestTag/env", "prod")])).await;
    house.attach(&scp, &member.to_string()).await;
    let clash = [("env", "prod"), ("ENV", "x")];
    assert!(!create_policy(&house, &admin, "A", &clash).await);
    assert!(create_policy(&house, &admin, "B", &[("env", "y"), ("ENV", "x")]).await);
    let boundary = arn("policy/Boundary");
    let text = document(&[&allow("*", "*"), &when("Deny", "aws:RequestTag/env", "prod")]);
    house.manage("CreatePolicy", &[("PolicyName", "Boundary"), ("PolicyDocument", &text)]).await;
    let who = house.user("Who", &[&allow("*", "*")]).await;
    assert!(create_policy(&house, &who, "C", &clash).await);
    house.manage("PutUserPermissionsBoundary", &[("UserName", "Who"), ("PermissionsBoundary", &boundary)]).await;
    assert!(!create_policy(&house, &who, "D", &clash).await);
}

/// What nobody asks about locks nothing, however many tags there are; what policies ask about in more ways than can be judged is refused.
#[tokio::test]
async fn w10_1_more_shared_keys_than_can_be_judged_are_refused_and_lock_nobody_out() {
    let house = House::new().await;
    let unit = house.unit(&house.root_id(), "Unit").await;
    let names: Vec<(String, String)> = (0..20).map(|at| (format!("k{at}"), format!("K{at}"))).collect();
    let tags: Vec<(&str, &str)> = names.iter().flat_map(|(one, other)| [(&**one, "a"), (&**other, "b")]).collect();
    house.organize("TagResource", json!({"ResourceId": unit, "Tags": pairs(&tags)})).await.ok();
    let looking = |count: usize| {
        let keys: Vec<_> = (0..count).map(|at| (format!("aws:ResourceTag/k{at}"), "z")).collect();
        statement("Deny", &keys.iter().map(|(key, value)| (&**key, *value)).collect::<Vec<_>>())
    };
    let describe = json!({"OrganizationalUnitId": unit});
    for (count, allowed) in [(5, true), (6, false), (20, false)] {
        let who = house.user(&format!("Who{count}"), &[&allow("*", "*"), &looking(count)]).await;
        assert_eq!(may(house.organizations(&who, "DescribeOrganizationalUnit", &describe).await.status), allowed, "{count}");
    }
    let keys: Vec<&str> = tags.iter().map(|(key, _)| *key).collect();
    let admin = house.user("Admin", &[&allow("*", "*"), &deny("s3:*", "*")]).await;
    house.organizations(&admin, "UntagResource", &json!({"ResourceId": unit, "TagKeys": keys})).await.ok();
}

/// A variable takes its value from a tag as a condition does.
#[tokio::test]
async fn w10_1_a_variable_is_filled_with_each_value() {
    let house = House::new().await;
    let open = r#"{"Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam::*:policy/${aws:RequestTag/env}-*"}"#;
    let who = house.user("Who", &[open]).await;
    assert!(create_policy(&house, &who, "dev-1", &[("env", "dev")]).await);
    assert!(!create_policy(&house, &who, "prod-1", &[("env", "dev")]).await);
    for tags in [[("env", "dev"), ("ENV", "prod")], [("env", "prod"), ("ENV", "dev")]] {
        assert!(!create_policy(&house, &who, "prod-2", &tags).await);
    }
}
