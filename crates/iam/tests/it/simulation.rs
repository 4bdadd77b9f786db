//! The policy simulator: answers as AWS recorded them.

mod entries;
mod inputs;
mod layers;
mod principals;
mod told;

use crate::house::{Answer, House};
use told::told;

const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
const DENY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}]}"#;
const OTHER: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}]}"#;
const ALL: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
const A: &str = "arn:aws:s3:::b/a";
const B: &str = "arn:aws:s3:::b/b";

/// A call of SimulateCustomPolicy about `s3:GetObject`, unless the parameters name other actions.
async fn custom(house: &House, policies: &[&str], parameters: &[(&str, &str)]) -> Answer {
    let lists = policies.iter().enumerate().map(|(at, text)| (format!("PolicyInputList.member.{}", at + 1), (*text).to_owned()));
    let mut sent: Vec<(String, String)> = lists.collect();
    if policies.is_empty() {
        sent.push(("PolicyInputList".to_owned(), String::new()));
    }
    if !parameters.iter().any(|(name, _)| name.starts_with("ActionNames")) {
        sent.push(("ActionNames.member.1".to_owned(), "s3:GetObject".to_owned()));
    }
    sent.extend(parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    house.call(&house.root, "SimulateCustomPolicy", &sent).await
}

/// Asks, and compares what is told.
#[track_caller]
fn check(answer: &Answer, expected: &[&str]) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(told(&answer.body), expected, "{}", answer.body);
}

#[tokio::test]
async fn without_resources_an_action_is_asked_about_all() {
    let house = House::new().await;
    check(&custom(&house, &[ALLOW], &[]).await, &["s3:GetObject * allowed [PolicyInputList.1 IAM Policy 1:38-1:95]"]);
    check(&custom(&house, &[], &[]).await, &["s3:GetObject * implicitDeny []"]);
    check(&custom(&house, &[ALLOW], &[("ResourceArns.member.1", "*")]).await, &["s3:GetObject * allowed [PolicyInputList.1 IAM Policy 1:38-1:95]"]);
}

#[tokio::test]
async fn named_resources_are_told_one_by_one() {
    let house = House::new().await;
    let one = custom(&house, &[ALLOW], &[("ResourceArns.member.1", A)]).await;
    let statement = "[PolicyInputList.1 IAM Policy 1:38-1:95]";
    check(&one, &[&format!("s3:GetObject {A} allowed {statement} details{{}}"), &format!("  {A} allowed {statement}")]);

    let mixed = format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":"{A}"}}]}}"#);
    let both = custom(&house, &[&mixed], &[("ResourceArns.member.1", A), ("ResourceArns.member.2", B)]).await;
    let statement = "[PolicyInputList.1 IAM Policy 1:38-1:110]";
    let whole = format!("s3:GetObject arn:aws:s3:::${{BucketName}}/${{KeyName}} implicitDeny {statement} details{{}}");
    check(&both, &[&whole, &format!("  {A} allowed {statement}"), &format!("  {B} implicitDeny []")]);

    let twice = custom(&house, &[ALLOW], &[("ResourceArns.member.1", A), ("ResourceArns.member.2", A)]).await;
    assert_eq!(told(&twice.body).len(), 3, "{}", twice.body);
}

#[tokio::test]
async fn behind_a_deny_only_the_statements_that_forbid_are_told() {
    let house = House::new().await;
    let both = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"},{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
    check(&custom(&house, &[ALLOW, both], &[]).await, &["s3:GetObject * explicitDeny [PolicyInputList.2 IAM Policy 1:95-1:144]"]);
    let two = custom(&house, &[ALLOW, ALLOW], &[]).await;
    check(&two, &["s3:GetObject * allowed [PolicyInputList.1 IAM Policy 1:38-1:95, PolicyInputList.2 IAM Policy 1:38-1:95]"]);
}

#[tokio::test]
async fn actions_are_compared_as_they_are_written() {
    let house = House::new().await;
    for (action, decision) in [("s3:*", "implicitDeny"), ("madeup:Action", "implicitDeny"), ("s3:", "implicitDeny"), ("S3:gEtObJeCt", "allowed")] {
        let answer = custom(&house, &[ALLOW], &[("ActionNames.member.1", action)]).await;
        assert_eq!(answer.value("EvalDecision"), decision, "{action}");
        assert_eq!(answer.value("EvalActionName"), action);
        let all = custom(&house, &[ALL], &[("ActionNames.member.1", action)]).await;
        assert_eq!(all.value("EvalDecision"), "allowed", "{action}");
    }
}

#[tokio::test]
async fn what_an_action_is_never_about_is_not_allowed() {
    let house = House::new().await;
    let ask = async |action, resource| {
        let answer = custom(&house, &[ALL], &[("ActionNames.member.1", action), ("ResourceArns.member.1", resource)]).await;
        answer.value("EvalDecision").to_owned()
    };
    assert_eq!(ask("s3:GetObject", "arn:aws:iam::123456789012:user/fictional").await, "implicitDeny");
    assert_eq!(ask("iam:GetUser", A).await, "implicitDeny");
    assert_eq!(ask("iam:GetUser", "arn:aws:iam::123456789012:user/a/b").await, "allowed");
    // S3's two kinds are one here.
    assert_eq!(ask("s3:GetObject", "arn:aws:s3:::b").await, "allowed");
    assert_eq!(ask("s3:ListBucket", A).await, "allowed");
    assert_eq!(ask("ec2:RunInstances", A).await, "allowed");
    assert_eq!(ask("sts:AssumeRole", "arn:aws:iam::123456789012:role/a/R").await, "allowed");
}

#[tokio::test]
async fn keys_that_are_not_given_are_told_where_nothing_allows() {
    let house = House::new().await;
    let with = |effect: &str, action: &str, condition: &str| {
        format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"{effect}","Action":"{action}","Resource":"*","Condition":{condition}}}]}}"#)
    };
    let missing = async |policies: &[&str]| {
        let answer = custom(&house, policies, &[("ResourceArns.member.1", A)]).await;
        told(&answer.body).into_iter().map(|line| line.split_once("missing").map_or("", |(_, keys)| keys).to_owned()).collect::<Vec<_>>()
    };
    let equals = r#"{"StringEquals":{"stack:missing":"yes"}}"#;
    let lacks = ["(stack:missing) details{}", "(stack:missing)"];
    // Relevant or not, of an Allow or of a Deny.
    assert_eq!(missing(&[&with("Allow", "s3:GetObject", equals)]).await, lacks);
    assert_eq!(missing(&[&with("Allow", "s3:PutObject", equals)]).await, lacks);
    assert_eq!(missing(&[&with("Deny", "s3:GetObject", equals)]).await, lacks);
    assert_eq!(missing(&[ALLOW, &with("Deny", "s3:GetObject", equals)]).await, ["", ""]);
    assert_eq!(missing(&[&with("Allow", "s3:GetObject", r#"{"Null":{"stack:missing":"true"}}"#)]).await, ["", ""]);
    // Variables are keys, and one that the simulation fills by itself is told, too.
    let variable = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}"}]}"#;
    assert_eq!(missing(&[variable]).await, ["(aws:username) details{}", "(aws:username)"]);
    let filled = with("Allow", "s3:GetObject", r#"{"Null":{"aws:userid":"true"}}"#);
    assert_eq!(missing(&[&filled]).await, ["(aws:userid) details{}", "(aws:userid)"]);
}

#[tokio::test]
async fn pages_are_of_actions_and_their_markers_are_places() {
    let house = House::new().await;
    let actions = [("ActionNames.member.1", "s3:PutObject"), ("ActionNames.member.2", "iam:GetUser"), ("ActionNames.member.3", "s3:GetObject")];
    let first = custom(&house, &[ALL], &[&actions[..], &[("MaxItems", "2")]].concat()).await;
    assert_eq!((first.all("EvalActionName"), first.value("IsTruncated")), (vec!["s3:PutObject", "iam:GetUser"], "true"));
    let marker = first.value("Marker").to_owned();
    let next = custom(&house, &[ALL], &[&actions[..], &[("Marker", &marker)]].concat()).await;
    assert_eq!((next.all("EvalActionName"), next.value("IsTruncated")), (vec!["s3:GetObject"], "false"));
    let fewer = custom(&house, &[ALL], &[("Marker", &marker)]).await;
    assert_eq!((fewer.all("EvalActionName"), fewer.value("IsTruncated")), (vec![], "false"));
    custom(&house, &[ALL], &[("Marker", "no-marker")]).await.refused(400, "InvalidInput", "Invalid marker for pagination.");
    let user = house.root("CreateUser", &[("UserName", "Bob")]).await;
    let other = [("PolicySourceArn", user.value("Arn")), ("ActionNames.member.1", "s3:GetObject"), ("Marker", &*marker)];
    house.call(&house.root, "SimulatePrincipalPolicy", &other).await.refused(400, "InvalidInput", "Invalid marker for pagination.");
}

#[tokio::test]
async fn a_page_takes_so_much_work_and_one_action_no_more() {
    let house = House::new().await;
    let long = format!("{}{ALL}", " ".repeat(100_000));
    let resource = |at: usize| (format!("ResourceArns.member.{}", at + 1), format!("arn:aws:s3:::b/{at}"));
    let ask = async |policies: &[&str], resources: usize, more: &[(&str, &str)]| {
        let resources: Vec<(String, String)> = (0..resources).map(resource).collect();
        let actions = [("ActionNames.member.1", "s3:GetObject"), ("ActionNames.member.2", "s3:PutObject")];
        let sent = resources.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(actions).chain(more.iter().copied());
        custom(&house, policies, &sent.collect::<Vec<_>>()).await
    };
    let whole = ask(&[&long], 100, &[]).await.ok("a page of both actions");
    assert_eq!((whole.all("EvalActionName"), whole.value("IsTruncated")), (vec!["s3:GetObject", "s3:PutObject"], "false"));
    let short = ask(&[&long], 200, &[]).await.ok("a page of one action");
    assert_eq!((short.all("EvalActionName"), short.value("IsTruncated")), (vec!["s3:GetObject"], "true"));
    let text = "The policies, resources and context of the simulation are too large for one action.";
    ask(&[&long, &long], 200, &[]).await.refused(400, "InvalidInput", text);
    // A value is as long as its variables make a document.
    let variables =
        format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::{}"}}]}}"#, "${a:key}".repeat(100));
    let value = "x".repeat(100_000);
    let member = |member: &str| format!("ContextEntries.member.1.{member}");
    let entry = [(member("ContextKeyName"), "a:key"), (member("ContextKeyType"), "string"), (member("ContextKeyValues.member.1"), value.as_str())];
    let entry: Vec<(&str, &str)> = entry.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    ask(&[&variables], 1, &entry).await.refused(400, "InvalidInput", text);
    // And so many statements: their places are in the answer.
    let statements = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
    let many = format!(r#"{{"Statement":[{}]}}"#, vec![statements; 500].join(","));
    assert_eq!(ask(&[&many], 20, &[]).await.ok("a simulation").value("IsTruncated"), "false");
    assert_eq!(ask(&[&many], 40, &[]).await.ok("a simulation").value("IsTruncated"), "true");
    ask(&[&many], 41, &[]).await.refused(400, "InvalidInput", text);
}

/// A small request could ask for an answer that fills the memory: every result names its resource, and lists all keys that were not given.
#[tokio::test]
async fn a_page_is_so_long_and_no_longer() {
    let house = House::new().await;
    let text = "The policies, resources and context of the simulation are too large for one action.";
    let resources = |count: usize, name: &str| -> Vec<(String, String)> {
        (1..=count).map(|at| (format!("ResourceArns.member.{at}"), format!("arn:aws:s3:::{name}"))).collect()
    };
    let ask = async |policies: &[&str], resources: &[(String, String)], actions: usize| {
        let actions: Vec<(String, String)> = (1..=actions).map(|at| (format!("ActionNames.member.{at}"), "zz:a".to_owned())).collect();
        let sent = resources.iter().chain(&actions).map(|(name, value)| (name.as_str(), value.as_str()));
        custom(&house, policies, &sent.collect::<Vec<_>>()).await
    };
    // An ampersand has five letters there. No document is evaluated.
    let page = ask(&[], &resources(500, &"&".repeat(200)), 100).await.ok("a short page");
    assert_eq!((page.value("IsTruncated"), page.all("EvalActionName").len()), ("true", 18));
    assert!(page.body.len() < 16 * 1024 * 1024, "{}", page.body.len());

    let keys: Vec<String> = (0..8_000).map(|at| format!("\"a:{at}\":\"\"")).collect();
    let keys = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"StringEquals":{{{}}}}}}}]}}"#,
        keys.join(",")
    );
    ask(&[&keys], &resources(100, "a"), 1).await.refused(400, "InvalidInput", text);
    let page = ask(&[&keys], &resources(20, "a"), 3).await.ok("a short page");
    assert_eq!((page.value("IsTruncated"), page.all("EvalActionName").len()), ("true", 2));
    assert!(page.body.len() < 16 * 1024 * 1024, "{}", page.body.len());
}
