//! Access keys.

use crate::house::{House, allow};

#[tokio::test]
async fn a_secret_is_told_once_and_signs() {
    let house = House::new().await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    let made = house.root("CreateAccessKey", &[("UserName", "bob")]).await;
    assert!(made.value("AccessKeyId").starts_with("AKIA"));
    assert_eq!((made.value("UserName"), made.value("Status"), made.value("SecretAccessKey").len()), ("Bob", "Active", 40));
    let listed = house.root("ListAccessKeys", &[("UserName", "Bob")]).await;
    assert_eq!((listed.value("AccessKeyId"), listed.value("UserName")), (made.value("AccessKeyId"), "Bob"));
    assert_eq!(listed.find("SecretAccessKey"), None);
}

#[tokio::test]
async fn without_a_user_name_keys_are_those_of_whoever_signed() {
    let house = House::new().await;
    let bob = house.user("Bob", Some(&allow("iam:*AccessKey*", "*"))).await;
    assert_eq!(house.call(&bob, "ListAccessKeys", &[]).await.value("AccessKeyId"), bob.id);
    let made = house.call(&bob, "CreateAccessKey", &[]).await.ok("an own key");
    assert_eq!(made.value("UserName"), "Bob");
    house.call(&bob, "DeleteAccessKey", &[("AccessKeyId", made.value("AccessKeyId"))]).await.ok("an own key");
    // The key of the root user is none of Bob's.
    let answer = house.call(&bob, "DeleteAccessKey", &[("AccessKeyId", &house.root.id)]).await;
    answer.refused(404, "NoSuchEntity", &format!("The Access Key with id {} cannot be found.", house.root.id));
}

#[tokio::test]
async fn the_root_user_has_keys_of_its_own() {
    let house = House::new().await;
    let made = house.root("CreateAccessKey", &[]).await;
    assert_eq!(house.root("ListAccessKeys", &[]).await.all("AccessKeyId").len(), 2);
    let answer = house.call(&house.root, "CreateAccessKey", &[]).await;
    answer.refused(409, "LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2");
    house.root("DeleteAccessKey", &[("AccessKeyId", made.value("AccessKeyId"))]).await;
}

#[tokio::test]
async fn an_inactive_key_signs_nothing_until_it_is_active_again() {
    let house = House::new().await;
    let bob = house.user("Bob", Some(&allow("iam:GetUser", "*"))).await;
    let set = |status: &'static str| {
        let (house, id) = (&house, bob.id.clone());
        async move { house.call(&house.root, "UpdateAccessKey", &[("UserName", "Bob"), ("AccessKeyId", &id), ("Status", status)]).await }
    };
    set("Inactive").await.ok("inactive");
    assert_eq!(house.root("ListAccessKeys", &[("UserName", "Bob")]).await.value("Status"), "Inactive");
    assert_eq!(house.call(&bob, "GetUser", &[]).await.value("Code"), "InvalidClientTokenId");
    set("Active").await.ok("active");
    house.call(&bob, "GetUser", &[]).await.ok("the same key");
    // The model has a third value; AWS refuses it [R].
    assert_eq!(set("Expired").await.value("Code"), "InvalidInput");
}

#[tokio::test]
async fn last_use_is_not_applicable_before_the_first() {
    let house = House::new().await;
    let bob = house.user("Bob", Some(&allow("iam:GetUser", "*"))).await;
    let never = house.root("GetAccessKeyLastUsed", &[("AccessKeyId", &bob.id)]).await;
    assert_eq!((never.value("UserName"), never.value("ServiceName"), never.value("Region")), ("Bob", "N/A", "N/A"));
    assert_eq!(never.find("LastUsedDate"), None);
    house.call(&bob, "GetUser", &[]).await.ok("a use");
    let used = house.root("GetAccessKeyLastUsed", &[("AccessKeyId", &bob.id)]).await;
    assert_eq!((used.value("ServiceName"), used.value("Region"), used.value("LastUsedDate")), ("iam", "us-east-1", "2026-01-02T03:04:05Z"));
}

#[tokio::test]
async fn an_unknown_key_tells_nothing_to_whoever_may_not_ask() {
    let house = House::new().await;
    let bob = house.user("Bob", Some(&allow("iam:GetAccessKeyLastUsed", "arn:aws:iam::123456789012:user/Bob"))).await;
    let foreign = "AKIAIOSFODNN7EXAMPLE";
    let answer = house.call(&house.root, "GetAccessKeyLastUsed", &[("AccessKeyId", foreign)]).await;
    answer.refused(404, "NoSuchEntity", &format!("The Access Key with id {foreign} cannot be found."));
    assert_eq!(house.call(&bob, "GetAccessKeyLastUsed", &[("AccessKeyId", foreign)]).await.value("Code"), "AccessDenied");
    house.call(&bob, "GetAccessKeyLastUsed", &[("AccessKeyId", &bob.id)]).await.ok("its own");
}

#[tokio::test]
async fn a_secret_is_in_no_event() {
    let house = House::new().await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    let made = house.root("CreateAccessKey", &[("UserName", "Bob")]).await;
    let events = house.events();
    assert!(events.iter().any(|event| event.contains("CreateAccessKey") && event.contains(made.value("AccessKeyId"))), "{events:?}");
    assert!(!events.iter().any(|event| event.contains(made.value("SecretAccessKey"))), "{events:?}");
}
