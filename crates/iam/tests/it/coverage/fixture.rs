//! A small account in which every operation finds something to do.

use crate::house::House;

/// A document for everything that needs one.
pub(super) const DOCUMENT: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
/// A trust policy.
pub(super) const TRUST: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}]}"#;
/// A policy that is attached to everybody and has two versions.
pub(super) const PLAIN: &str = "arn:aws:iam::123456789012:policy/Plain";
/// A policy that bounds Bob and Reader.
pub(super) const EDGE: &str = "arn:aws:iam::123456789012:policy/Edge";
/// A policy that nobody uses.
pub(super) const LOOSE: &str = "arn:aws:iam::123456789012:policy/team/Loose";

/// Bob in Testers, Reader, all with policies of every kind; Idle, Empty and Spare with nothing. With it comes Bob's access key.
pub(super) async fn build() -> (House, String) {
    let house = House::new().await;
    policies(&house).await;
    people(&house).await;
    roles(&house).await;
    house.root("CreateAccountAlias", &[("AccountAlias", "acme")]).await;
    let key = house.key_of("Bob").await.id;
    (house, key)
}

async fn policies(house: &House) {
    for (name, path) in [("Plain", "/"), ("Edge", "/"), ("Loose", "/team/")] {
        let tag = [("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", "red")];
        house.root("CreatePolicy", &[&[("PolicyName", name), ("Path", path), ("PolicyDocument", DOCUMENT)], &tag[..]].concat()).await;
    }
    house.root("CreatePolicyVersion", &[("PolicyArn", PLAIN), ("PolicyDocument", DOCUMENT)]).await;
}

async fn people(house: &House) {
    let tag = [("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", "red")];
    house.root("CreateUser", &[&[("UserName", "Bob"), ("Path", "/team/"), ("PermissionsBoundary", EDGE)], &tag[..]].concat()).await;
    house.root("CreateUser", &[("UserName", "Idle")]).await;
    house.root("CreateGroup", &[("GroupName", "Testers"), ("Path", "/team/")]).await;
    house.root("CreateGroup", &[("GroupName", "Empty")]).await;
    house.root("AddUserToGroup", &[("GroupName", "Testers"), ("UserName", "Bob")]).await;
    for (kind, name) in [("User", "Bob"), ("Group", "Testers")] {
        powers(house, kind, name).await;
    }
}

async fn roles(house: &House) {
    let tag = [("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", "red")];
    let reader = [("RoleName", "Reader"), ("Path", "/app/"), ("AssumeRolePolicyDocument", TRUST), ("PermissionsBoundary", EDGE)];
    house.root("CreateRole", &[&reader[..], &tag[..]].concat()).await;
    house.root("CreateRole", &[("RoleName", "Spare"), ("AssumeRolePolicyDocument", TRUST)]).await;
    powers(house, "Role", "Reader").await;
}

async fn powers(house: &House, kind: &str, name: &str) {
    let member = format!("{kind}Name");
    house.root(&format!("Put{kind}Policy"), &[(&member, name), ("PolicyName", "Own"), ("PolicyDocument", DOCUMENT)]).await;
    house.root(&format!("Attach{kind}Policy"), &[(&member, name), ("PolicyArn", PLAIN)]).await;
}
