//! Users.

use crate::house::{House, Parameters, allow, arn};

const DOCUMENT: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;

#[tokio::test]
async fn a_new_user_is_shown_with_its_path_id_arn_date_and_tags() {
    let house = House::new().await;
    let tags = [("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", "red")];
    let answer = house.root("CreateUser", &[&[("UserName", "Bob"), ("Path", "/team/")], &tags[..]].concat()).await;
    assert_eq!(answer.value("Arn"), arn("user/team/Bob"));
    assert_eq!((answer.value("Path"), answer.value("UserName"), answer.value("CreateDate")), ("/team/", "Bob", "2026-01-02T03:04:05Z"));
    assert!(answer.value("UserId").starts_with("AIDA"));
    assert_eq!((answer.value("Key"), answer.value("Value")), ("Team", "red"));
    let shown = house.root("GetUser", &[("UserName", "Bob")]).await;
    assert_eq!((shown.value("UserId"), shown.value("Key")), (answer.value("UserId"), "Team"));
    // Lists have neither tags nor boundaries.
    assert_eq!(house.root("ListUsers", &[]).await.find("Key"), None);
}

#[tokio::test]
async fn a_user_name_is_taken_in_every_spelling() {
    let house = House::new().await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    let answer = house.call(&house.root, "CreateUser", &[("UserName", "BOB"), ("Path", "/x/")]).await;
    answer.refused(409, "EntityAlreadyExists", "User with name BOB already exists.");
}

#[tokio::test]
async fn names_are_found_in_every_spelling_and_shown_as_they_were_given() {
    let house = House::new().await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    assert_eq!(house.root("GetUser", &[("UserName", "bOB")]).await.value("UserName"), "Bob");
    let answer = house.call(&house.root, "GetUser", &[("UserName", "Alice")]).await;
    answer.refused(404, "NoSuchEntity", "The user with name Alice cannot be found.");
}

#[tokio::test]
async fn get_user_without_a_name_shows_whoever_signed() {
    let house = House::new().await;
    let bob = house.user("Bob", Some(&allow("iam:GetUser", "*"))).await;
    assert_eq!(house.call(&bob, "GetUser", &[]).await.value("UserName"), "Bob");
}

#[tokio::test]
async fn the_root_user_has_neither_name_nor_path() {
    let house = House::new().await;
    let answer = house.root("GetUser", &[]).await;
    assert_eq!((answer.value("Arn"), answer.value("UserId")), (&*arn("root"), "123456789012"));
    assert_eq!((answer.find("UserName"), answer.find("Path")), (None, None));
}

#[tokio::test]
async fn a_path_begins_and_ends_with_a_slash() {
    let house = House::new().await;
    for path in ["//", "/x", "x/", "/a b/", "/ü/", "/a\n/"] {
        let answer = house.call(&house.root, "CreateUser", &[("UserName", "Bob"), ("Path", path)]).await;
        assert_eq!((answer.status, answer.value("Code")), (400, "ValidationError"), "{path:?}");
    }
    house.root("CreateUser", &[("UserName", "Bob"), ("Path", "/a//b/")]).await;
}

#[tokio::test]
async fn a_renamed_user_keeps_id_keys_and_policies() {
    let house = House::new().await;
    let bob = house.user("Bob", Some(&allow("iam:GetUser", "*"))).await;
    let before = house.root("GetUser", &[("UserName", "Bob")]).await;
    house.root("UpdateUser", &[("UserName", "Bob"), ("NewUserName", "Robert"), ("NewPath", "/x/")]).await;
    let after = house.call(&bob, "GetUser", &[]).await.ok("the old key");
    assert_eq!((after.value("Arn"), after.value("UserId")), (&*arn("user/x/Robert"), before.value("UserId")));
    house.call(&house.root, "GetUser", &[("UserName", "Bob")]).await.refused(404, "NoSuchEntity", "The user with name Bob cannot be found.");
}

#[tokio::test]
async fn a_name_that_another_user_has_cannot_be_taken_over() {
    let house = House::new().await;
    for name in ["Bob", "Alice"] {
        house.root("CreateUser", &[("UserName", name)]).await;
    }
    let answer = house.call(&house.root, "UpdateUser", &[("UserName", "Bob"), ("NewUserName", "alice")]).await;
    answer.refused(409, "EntityAlreadyExists", "User with name alice already exists.");
    house.root("UpdateUser", &[("UserName", "Bob"), ("NewUserName", "BOB")]).await;
}

#[tokio::test]
async fn a_user_goes_only_when_nothing_hangs_on_it() {
    let house = House::new().await;
    let bob = house.user("Bob", Some(&allow("iam:*", "*"))).await;
    house.root("CreateGroup", &[("GroupName", "Testers")]).await;
    house.root("AddUserToGroup", &[("GroupName", "Testers"), ("UserName", "Bob")]).await;
    house.root("AttachUserPolicy", &[("UserName", "Bob"), ("PolicyArn", "arn:aws:iam::aws:policy/ReadOnlyAccess")]).await;
    let steps: [(&str, &str, Parameters<'_>); 4] = [
        ("Cannot delete entity, must remove users from group first.", "RemoveUserFromGroup", &[("GroupName", "Testers"), ("UserName", "Bob")]),
        ("Cannot delete entity, must delete access keys first.", "DeleteAccessKey", &[("UserName", "Bob"), ("AccessKeyId", &bob.id)]),
        (
            "Cannot delete entity, must detach all policies first.",
            "DetachUserPolicy",
            &[("UserName", "Bob"), ("PolicyArn", "arn:aws:iam::aws:policy/ReadOnlyAccess")],
        ),
        ("Cannot delete entity, must delete policies first.", "DeleteUserPolicy", &[("UserName", "Bob"), ("PolicyName", "Granted")]),
    ];
    for (text, action, parameters) in steps {
        house.call(&house.root, "DeleteUser", &[("UserName", "Bob")]).await.refused(409, "DeleteConflict", text);
        house.root(action, parameters).await;
    }
    house.root("DeleteUser", &[("UserName", "Bob")]).await;
    let again = house.root("CreateUser", &[("UserName", "Bob")]).await;
    assert!(again.value("UserId").starts_with("AIDA"));
}

#[tokio::test]
async fn reserved_and_repeated_tag_keys_are_refused() {
    let house = House::new().await;
    let create = |first: &'static str, second: &'static str| {
        let tags = [("Tags.member.1.Key", first), ("Tags.member.1.Value", ""), ("Tags.member.2.Key", second), ("Tags.member.2.Value", "")];
        let parameters = [&[("UserName", "Bob")], &tags[..]].concat();
        let house = &house;
        async move { house.call(&house.root, "CreateUser", &parameters).await }
    };
    create("AWS:x", "AWS:x").await.refused(400, "InvalidInput", "Tag keys beginning with aws: are reserved for system use.");
    let duplicate = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
    create("Team", "team").await.refused(400, "InvalidInput", duplicate);
    create("Team", "teams").await.ok("two keys");
}

#[tokio::test]
async fn a_boundary_must_exist() {
    let house = House::new().await;
    let missing = arn("policy/Missing");
    let answer = house.call(&house.root, "CreateUser", &[("UserName", "Bob"), ("PermissionsBoundary", &missing)]).await;
    answer.refused(404, "NoSuchEntity", &format!("Scope ARN: {missing} does not exist or is not attachable."));
    house.root("CreatePolicy", &[("PolicyName", "Edge"), ("PolicyDocument", DOCUMENT)]).await;
    let answer = house.root("CreateUser", &[("UserName", "Bob"), ("PermissionsBoundary", &arn("policy/Edge"))]).await;
    assert_eq!((answer.value("PermissionsBoundaryType"), answer.value("PermissionsBoundaryArn")), ("Policy", &*arn("policy/Edge")));
}

#[tokio::test]
async fn a_quota_is_named_with_its_value() {
    let house = House::with(daypass_directory::Quotas { users_per_account: 1, ..Default::default() }).await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    let answer = house.call(&house.root, "CreateUser", &[("UserName", "Alice")]).await;
    answer.refused(409, "LimitExceeded", "Cannot exceed quota for UsersPerAccount: 1");
}
