//! Tags of users, roles and managed policies.

use crate::house::{ACCOUNT, Answer, House, allow};

/// Bob, App and Mine, and the parameter that names each.
async fn tagged(house: &House) -> [(&'static str, (&'static str, String)); 3] {
    let trust = format!(r#"{{"Statement":{{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{{"AWS":"{ACCOUNT}"}}}}}}"#);
    let document = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, allow("s3:GetObject", "*"));
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    house.root("CreateRole", &[("RoleName", "App"), ("AssumeRolePolicyDocument", &trust)]).await;
    let made = house.root("CreatePolicy", &[("PolicyName", "Mine"), ("PolicyDocument", &document)]).await;
    [("User", ("UserName", "Bob".to_owned())), ("Role", ("RoleName", "App".to_owned())), ("Policy", ("PolicyArn", made.value("Arn").to_owned()))]
}

/// Sends Tag… with those tags.
async fn tag(house: &House, kind: &str, of: &(&'static str, String), tags: &[(&str, &str)]) -> Answer {
    let named: Vec<(String, &str)> = tags
        .iter()
        .zip(1..)
        .flat_map(|((key, value), at)| [(format!("Tags.member.{at}.Key"), *key), (format!("Tags.member.{at}.Value"), *value)])
        .collect();
    let mut parameters = vec![(of.0, of.1.as_str())];
    parameters.extend(named.iter().map(|(name, value)| (name.as_str(), *value)));
    house.call(&house.root, &format!("Tag{kind}"), &parameters).await
}

async fn present(house: &House, kind: &str, of: &(&'static str, String)) -> Vec<(String, String)> {
    let answer = house.root(&format!("List{kind}Tags"), &[(of.0, &of.1)]).await;
    answer.all("Key").into_iter().zip(answer.all("Value")).map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

fn pairs(tags: &[(&str, &str)]) -> Vec<(String, String)> {
    tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test]
async fn keys_of_users_and_roles_ignore_case_and_those_of_policies_do_not() {
    let house = House::new().await;
    for (kind, of) in tagged(&house).await {
        tag(&house, kind, &of, &[("Team", "red"), ("cost", "")]).await.ok("Tag");
        tag(&house, kind, &of, &[("team", "blue")]).await.ok("Tag");
        // The new spelling too, where case is ignored [R].
        let expected: &[(&str, &str)] = match kind {
            "Policy" => &[("Team", "red"), ("cost", ""), ("team", "blue")],
            _ => &[("cost", ""), ("team", "blue")],
        };
        assert_eq!(present(&house, kind, &of).await, pairs(expected), "{kind}");

        let untag = format!("Untag{kind}");
        house.root(&untag, &[(of.0, &of.1), ("TagKeys.member.1", "TEAM"), ("TagKeys.member.2", "no such key")]).await;
        let expected: &[(&str, &str)] = if kind == "Policy" { expected } else { &expected[..1] };
        assert_eq!(present(&house, kind, &of).await, pairs(expected), "{kind}");
    }
}

#[tokio::test]
async fn duplicates_are_refused_by_the_case_rule_of_the_entity_and_reserved_keys_before_them() {
    let house = House::new().await;
    for (kind, of) in tagged(&house).await {
        let (same, case) = (tag(&house, kind, &of, &[("a", "1"), ("a", "2")]).await, tag(&house, kind, &of, &[("a", "1"), ("A", "2")]).await);
        let folded = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
        if kind == "Policy" {
            same.refused(400, "InvalidInput", "Duplicate tag keys found.");
            case.ok("Tag");
        } else {
            same.refused(400, "InvalidInput", folded);
            case.refused(400, "InvalidInput", folded);
        }
        let reserved = "Tag keys beginning with aws: are reserved for system use.";
        tag(&house, kind, &of, &[("AwS:x", "1"), ("AwS:x", "2")]).await.refused(400, "InvalidInput", reserved);
        tag(&house, kind, &of, &[("b", "aws:fine")]).await.ok("Tag");
    }
}

#[tokio::test]
async fn fifty_tags_are_the_most_and_one_more_changes_nothing() {
    let house = House::new().await;
    let keys: Vec<String> = (0..50).map(|number| format!("key{number:02}")).collect();
    let fifty: Vec<(&str, &str)> = keys.iter().map(|key| (key.as_str(), "v")).collect();
    for (kind, of) in tagged(&house).await {
        tag(&house, kind, &of, &fifty).await.ok("Tag");
        // One is replaced and one is new.
        let answer = tag(&house, kind, &of, &[("key00", "other"), ("new", "v")]).await;
        assert_eq!((answer.status, answer.value("Code")), (409, "LimitExceeded"), "{kind}");
        assert_eq!(present(&house, kind, &of).await, pairs(&fifty), "{kind}");
        let many: Vec<(&str, &str)> = fifty.iter().copied().chain([("new", "v")]).collect();
        let answer = tag(&house, kind, &of, &many).await;
        assert_eq!((answer.status, answer.value("Code")), (400, "ValidationError"), "{kind}");
    }
}

#[tokio::test]
async fn an_empty_list_of_tags_is_refused_and_an_empty_list_of_keys_is_not() {
    let house = House::new().await;
    for (kind, of) in tagged(&house).await {
        let answer = house.call(&house.root, &format!("Tag{kind}"), &[(of.0, &of.1), ("Tags", "")]).await;
        answer.refused(400, "InvalidInput", "Error occurred while validating input. ");
        house.root(&format!("Untag{kind}"), &[(of.0, &of.1), ("TagKeys", "")]).await;
    }
}

/// A denied caller reads AccessDenied where an allowed one reads InvalidInput; and the keys decide who is denied.
#[tokio::test]
async fn tags_are_authorized_before_they_are_judged() {
    let house = House::new().await;
    let holders = tagged(&house).await;
    let only_team = r#"{"Effect":"Allow","Action":"iam:Tag*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"team"}}}"#;
    let tagger = house.user("Tagger", Some(only_team)).await;
    for (kind, of) in holders {
        for (key, status) in [("team", 200), ("aws:reserved", 403), ("cost", 403)] {
            let parameters = [(of.0, of.1.as_str()), ("Tags.member.1.Key", key), ("Tags.member.1.Value", "v")];
            let answer = house.call(&tagger, &format!("Tag{kind}"), &parameters).await;
            assert_eq!(answer.status, status, "{kind} {key}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn tags_are_listed_by_key_page_by_page() {
    let house = House::new().await;
    for (kind, of) in tagged(&house).await {
        tag(&house, kind, &of, &[("c", "3"), ("a", "1"), ("b", "2")]).await.ok("Tag");
        let list = format!("List{kind}Tags");
        let page = house.root(&list, &[(of.0, &of.1), ("MaxItems", "2")]).await;
        assert_eq!((page.all("Key"), page.value("IsTruncated")), (vec!["a", "b"], "true"));
        let rest = house.root(&list, &[(of.0, &of.1), ("Marker", page.value("Marker"))]).await;
        assert_eq!((rest.all("Key"), rest.value("IsTruncated")), (vec!["c"], "false"));
    }
}
