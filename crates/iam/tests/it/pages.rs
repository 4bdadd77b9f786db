//! Pages and their markers.

use crate::house::House;

async fn with_users(count: usize) -> House {
    let house = House::new().await;
    for number in 0..count {
        house.root("CreateUser", &[("UserName", &format!("User{number}"))]).await;
    }
    house
}

#[tokio::test]
async fn a_list_is_read_page_by_page_without_loss_or_repetition() {
    let house = with_users(7).await;
    let (mut seen, mut marker) = (Vec::new(), None::<String>);
    loop {
        let mut parameters = vec![("MaxItems", "3")];
        parameters.extend(marker.as_deref().map(|marker| ("Marker", marker)));
        let page = house.root("ListUsers", &parameters).await;
        seen.extend(page.all("UserName").into_iter().map(ToOwned::to_owned));
        marker = page.find("Marker");
        assert_eq!(page.value("IsTruncated") == "true", marker.is_some());
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(seen, ["User0", "User1", "User2", "User3", "User4", "User5", "User6"]);
}

#[tokio::test]
async fn a_page_has_a_hundred_items_unless_it_is_asked_for_more() {
    let house = with_users(101).await;
    assert_eq!(house.root("ListUsers", &[]).await.all("UserName").len(), 100);
    assert_eq!(house.root("ListUsers", &[("MaxItems", "1000")]).await.all("UserName").len(), 101);
    let answer = house.call(&house.root, "ListUsers", &[("MaxItems", "1001")]).await;
    assert_eq!((answer.status, answer.value("Code")), (400, "ValidationError"));
}

#[tokio::test]
async fn a_marker_is_good_for_the_very_list_that_gave_it() {
    let house = with_users(2).await;
    let marker = house.root("ListUsers", &[("MaxItems", "1")]).await.value("Marker").to_owned();
    for (action, more) in [("ListUsers", Some(("PathPrefix", "/x/"))), ("ListGroups", None), ("ListRoles", None)] {
        let parameters: Vec<_> = [("Marker", marker.as_str())].into_iter().chain(more).collect();
        house.call(&house.root, action, &parameters).await.refused(400, "ValidationError", "Invalid Marker.");
    }
    let garbage = house.call(&house.root, "ListUsers", &[("Marker", "garbage")]).await;
    garbage.refused(400, "ValidationError", "Invalid Marker.");
    let whole = house.root("ListUsers", &[("Marker", &marker)]).await;
    assert_eq!(whole.all("UserName"), ["User1"]);
}

#[tokio::test]
async fn a_page_goes_on_where_it_ended_although_its_last_item_is_gone() {
    let house = with_users(4).await;
    let marker = house.root("ListUsers", &[("MaxItems", "2")]).await.value("Marker").to_owned();
    house.root("DeleteUser", &[("UserName", "User1")]).await;
    assert_eq!(house.root("ListUsers", &[("Marker", &marker)]).await.all("UserName"), ["User2", "User3"]);
}

#[tokio::test]
async fn a_prefix_narrows_the_list() {
    let house = House::new().await;
    for (name, path) in [("A", "/team/red/"), ("B", "/team/"), ("C", "/")] {
        house.root("CreateUser", &[("UserName", name), ("Path", path)]).await;
    }
    assert_eq!(house.root("ListUsers", &[("PathPrefix", "/team/")]).await.all("UserName"), ["A", "B"]);
    // A prefix need not end where a folder does.
    assert_eq!(house.root("ListUsers", &[("PathPrefix", "/team/r")]).await.all("UserName"), ["A"]);
}

#[tokio::test]
async fn members_of_a_group_come_in_pages_too() {
    let house = with_users(3).await;
    house.root("CreateGroup", &[("GroupName", "All")]).await;
    for name in ["User2", "User0", "User1"] {
        house.root("AddUserToGroup", &[("GroupName", "All"), ("UserName", name)]).await;
    }
    let first = house.root("GetGroup", &[("GroupName", "All"), ("MaxItems", "2")]).await;
    assert_eq!(first.all("UserName"), ["User0", "User1"]);
    let second = house.root("GetGroup", &[("GroupName", "All"), ("Marker", first.value("Marker"))]).await;
    assert_eq!((second.all("UserName"), second.value("IsTruncated")), (vec!["User2"], "false"));
}

/// A policy's path may be longer than any marker.
#[tokio::test]
async fn a_page_ends_after_a_policy_of_the_longest_path() {
    let house = House::new().await;
    let path = format!("/{}/", "x".repeat(510));
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
    let long = "N".repeat(128);
    for name in ["A", &long, "Z"] {
        house.root("CreatePolicy", &[("PolicyName", name), ("Path", &path), ("PolicyDocument", document)]).await;
    }
    let first = house.root("ListPolicies", &[("Scope", "Local"), ("MaxItems", "2")]).await;
    assert_eq!(first.all("PolicyName"), ["A", &long]);
    let second = house.root("ListPolicies", &[("Scope", "Local"), ("Marker", first.value("Marker"))]).await;
    assert_eq!(second.all("PolicyName"), ["Z"]);
    // AWS's follow the account's own.
    let third = house.root("ListPolicies", &[("MaxItems", "4")]).await;
    let fourth = house.root("ListPolicies", &[("MaxItems", "1"), ("Marker", third.value("Marker"))]).await;
    assert_eq!((third.all("PolicyName").len(), third.all("PolicyName")[3] < fourth.value("PolicyName")), (4, true));
}
