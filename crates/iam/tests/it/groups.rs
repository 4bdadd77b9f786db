//! Groups and who is in them.

use crate::house::{House, Parameters, allow, arn};

#[tokio::test]
async fn a_group_shows_itself_and_its_members() {
    let house = House::new().await;
    let group = house.root("CreateGroup", &[("GroupName", "Testers"), ("Path", "/team/")]).await;
    assert_eq!((group.value("Arn"), group.value("Path")), (&*arn("group/team/Testers"), "/team/"));
    assert!(group.value("GroupId").starts_with("AGPA"));
    for name in ["bob", "Alice"] {
        house.root("CreateUser", &[("UserName", name)]).await;
        house.root("AddUserToGroup", &[("GroupName", "TESTERS"), ("UserName", name)]).await;
    }
    let shown = house.root("GetGroup", &[("GroupName", "testers")]).await;
    assert_eq!((shown.value("GroupName"), shown.all("UserName")), ("Testers", vec!["Alice", "bob"]));
    assert_eq!(house.root("ListGroupsForUser", &[("UserName", "bob")]).await.all("GroupName"), ["Testers"]);
}

#[tokio::test]
async fn a_member_has_what_the_group_allows_until_it_leaves() {
    let house = House::new().await;
    let bob = house.user("Bob", None).await;
    house.root("CreateGroup", &[("GroupName", "Readers")]).await;
    let document = format!(r#"{{"Version":"2012-10-17","Statement":{}}}"#, allow("iam:ListUsers", "*"));
    house.root("PutGroupPolicy", &[("GroupName", "Readers"), ("PolicyName", "Read"), ("PolicyDocument", &document)]).await;
    assert_eq!(house.call(&bob, "ListUsers", &[]).await.status, 403);
    house.root("AddUserToGroup", &[("GroupName", "Readers"), ("UserName", "Bob")]).await;
    // Twice is once.
    house.root("AddUserToGroup", &[("GroupName", "Readers"), ("UserName", "Bob")]).await;
    assert_eq!(house.call(&bob, "ListUsers", &[]).await.status, 200);
    house.root("UpdateGroup", &[("GroupName", "Readers"), ("NewGroupName", "Watchers")]).await;
    assert_eq!(house.call(&bob, "ListUsers", &[]).await.status, 200);
    house.root("RemoveUserFromGroup", &[("GroupName", "Watchers"), ("UserName", "Bob")]).await;
    assert_eq!(house.call(&bob, "ListUsers", &[]).await.status, 403);
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let house = House::new().await;
    house.root("CreateGroup", &[("GroupName", "Testers")]).await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    let cases: [(&str, Parameters<'_>, &str); 5] = [
        ("GetGroup", &[("GroupName", "None")], "The group with name None cannot be found."),
        ("DeleteGroup", &[("GroupName", "None")], "The group with name None cannot be found."),
        ("AddUserToGroup", &[("GroupName", "Testers"), ("UserName", "None")], "The user with name None cannot be found."),
        ("ListGroupsForUser", &[("UserName", "None")], "The user with name None cannot be found."),
        ("RemoveUserFromGroup", &[("GroupName", "Testers"), ("UserName", "Bob")], "User Bob not in group Testers"),
    ];
    for (action, parameters, text) in cases {
        house.call(&house.root, action, parameters).await.refused(404, "NoSuchEntity", text);
    }
    let answer = house.call(&house.root, "CreateGroup", &[("GroupName", "TESTERS")]).await;
    answer.refused(409, "EntityAlreadyExists", "Group with name TESTERS already exists.");
}

#[tokio::test]
async fn a_group_goes_only_without_members_and_policies() {
    let house = House::new().await;
    let read_only = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    house.root("CreateGroup", &[("GroupName", "Testers")]).await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    house.root("AddUserToGroup", &[("GroupName", "Testers"), ("UserName", "Bob")]).await;
    house.root("AttachGroupPolicy", &[("GroupName", "Testers"), ("PolicyArn", read_only)]).await;
    let answer = house.call(&house.root, "DeleteGroup", &[("GroupName", "Testers")]).await;
    answer.refused(409, "DeleteConflict", "Cannot delete entity, must remove users from group first.");
    house.root("RemoveUserFromGroup", &[("GroupName", "Testers"), ("UserName", "Bob")]).await;
    let answer = house.call(&house.root, "DeleteGroup", &[("GroupName", "Testers")]).await;
    answer.refused(409, "DeleteConflict", "Cannot delete entity, must detach all policies first.");
    house.root("DetachGroupPolicy", &[("GroupName", "Testers"), ("PolicyArn", read_only)]).await;
    house.root("DeleteGroup", &[("GroupName", "Testers")]).await;
}

#[tokio::test]
async fn a_user_is_in_ten_groups_at_most() {
    let house = House::new().await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    for number in 0..11 {
        let name = format!("Group{number}");
        house.root("CreateGroup", &[("GroupName", &name)]).await;
        let answer = house.call(&house.root, "AddUserToGroup", &[("GroupName", &name), ("UserName", "Bob")]).await;
        if number == 10 {
            answer.refused(409, "LimitExceeded", "Cannot exceed quota for GroupsPerUser: 10");
        } else {
            answer.ok(&name);
        }
    }
}
