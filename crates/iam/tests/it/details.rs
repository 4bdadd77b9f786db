//! GetAccountAuthorizationDetails.

use crate::house::House;

const DOCUMENT: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
const TRUST: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}]}"#;
const OPERATION: &str = "GetAccountAuthorizationDetails";

async fn house() -> House {
    let house = House::new().await;
    house.root("CreatePolicy", &[("PolicyName", "Plain"), ("PolicyDocument", DOCUMENT)]).await;
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    house.root("CreateGroup", &[("GroupName", "Testers")]).await;
    house.root("AddUserToGroup", &[("GroupName", "Testers"), ("UserName", "Bob")]).await;
    house.root("CreateRole", &[("RoleName", "Reader"), ("AssumeRolePolicyDocument", TRUST)]).await;
    house.root("PutUserPolicy", &[("UserName", "Bob"), ("PolicyName", "Own"), ("PolicyDocument", DOCUMENT)]).await;
    house.root("AttachRolePolicy", &[("RoleName", "Reader"), ("PolicyArn", "arn:aws:iam::aws:policy/ReadOnlyAccess")]).await;
    house
}

#[tokio::test]
async fn everything_that_decides_is_in_it_with_documents_url_encoded() {
    let house = house().await;
    let all = house.root(OPERATION, &[("MaxItems", "1000")]).await;
    assert!(all.all("GroupName").contains(&"Testers") && all.all("RoleName").contains(&"Reader"), "{}", all.body);
    assert_eq!(
        all.all("PolicyDocument").first().copied(),
        Some(
            "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22s3%3AGetObject%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D"
        )
    );
    assert_eq!(all.value("IsTruncated"), "false");
    // Of AWS's own policies, those that are used.
    assert!(all.body.contains("policy/ReadOnlyAccess") && !all.body.contains("policy/PowerUserAccess"));
}

#[tokio::test]
async fn a_filter_leaves_the_other_sections_empty() {
    let house = house().await;
    let users = house.root(OPERATION, &[("Filter.member.1", "User")]).await;
    assert_eq!((users.all("UserName"), users.find("RoleName")), (vec!["Bob"], None));
    let local = house.root(OPERATION, &[("Filter.member.1", "LocalManagedPolicy")]).await;
    assert_eq!((local.all("PolicyName"), local.value("DefaultVersionId")), (vec!["Plain"], "v1"));
}

#[tokio::test]
async fn pages_go_through_all_sections() {
    let house = house().await;
    let whole = house.root(OPERATION, &[("MaxItems", "1000")]).await;
    let (mut ids, mut marker) = (Vec::new(), None::<String>);
    loop {
        let mut parameters = vec![("MaxItems", "1")];
        parameters.extend(marker.as_deref().map(|marker| ("Marker", marker)));
        let page = house.root(OPERATION, &parameters).await;
        ids.extend(page.all("Arn").into_iter().map(ToOwned::to_owned));
        marker = page.find("Marker");
        if marker.is_none() {
            break;
        }
    }
    assert!(ids.len() > 4);
    assert_eq!(ids, whole.all("Arn"));
}

#[tokio::test]
async fn a_marker_of_another_filter_is_refused_in_aws_words() {
    let house = house().await;
    let marker = house.root(OPERATION, &[("MaxItems", "1")]).await.value("Marker").to_owned();
    let answer = house.call(&house.root, OPERATION, &[("Filter.member.1", "User"), ("Marker", &marker)]).await;
    answer.refused(400, "ValidationError", "Marker and Filter do not match");
}
