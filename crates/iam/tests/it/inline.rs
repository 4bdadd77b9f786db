//! Inline policies of users, groups and roles.

use crate::house::{ACCOUNT, House, allow};

async fn holders(house: &House) -> [(&'static str, (&'static str, &'static str)); 3] {
    let trust = format!(r#"{{"Statement":{{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{{"AWS":"{ACCOUNT}"}}}}}}"#);
    house.root("CreateUser", &[("UserName", "Bob")]).await;
    house.root("CreateGroup", &[("GroupName", "Testers")]).await;
    house.root("CreateRole", &[("RoleName", "App"), ("AssumeRolePolicyDocument", &trust)]).await;
    [("User", ("UserName", "Bob")), ("Group", ("GroupName", "Testers")), ("Role", ("RoleName", "App"))]
}

/// A document with spaces and line ends of its own.
fn document(action: &str) -> String {
    format!("{{ \"Statement\":\n  [{}] }}", allow(action, "*"))
}

#[tokio::test]
async fn a_document_keeps_its_formatting_and_is_url_encoded() {
    let house = House::new().await;
    for (kind, holder) in holders(&house).await {
        house.root(&format!("Put{kind}Policy"), &[holder, ("PolicyName", "P"), ("PolicyDocument", &document("s3:GetObject"))]).await;
        let got = house.root(&format!("Get{kind}Policy"), &[holder, ("PolicyName", "P")]).await;
        assert!(got.value("PolicyDocument").starts_with("%7B%20%22Statement%22%3A%0A%20%20%5B%7B%22Effect%22"), "{}", got.body);
        assert_eq!(got.value(&format!("{kind}Name")), holder.1);
    }
}

#[tokio::test]
async fn another_spelling_of_the_name_replaces_the_document_and_the_list_keeps_the_first() {
    let house = House::new().await;
    for (kind, holder) in holders(&house).await {
        let (put, get, list) = (format!("Put{kind}Policy"), format!("Get{kind}Policy"), format!("List{kind}Policies"));
        house.root(&put, &[holder, ("PolicyName", "Reads"), ("PolicyDocument", &document("s3:GetObject"))]).await;
        house.root(&put, &[holder, ("PolicyName", "READS"), ("PolicyDocument", &document("s3:PutObject"))]).await;
        assert_eq!(house.root(&list, &[holder]).await.all("member"), ["Reads"], "{kind}");
        let got = house.root(&get, &[holder, ("PolicyName", "rEADs")]).await;
        assert_eq!(got.value("PolicyName"), "rEADs");
        assert!(got.value("PolicyDocument").contains("PutObject"), "{}", got.body);

        let delete = format!("Delete{kind}Policy");
        house.root(&delete, &[holder, ("PolicyName", "reads")]).await;
        let gone = format!("The {} policy with name Reads cannot be found.", kind.to_lowercase());
        for operation in [&get, &delete] {
            house.call(&house.root, operation, &[holder, ("PolicyName", "Reads")]).await.refused(404, "NoSuchEntity", &gone);
        }
        assert!(house.root(&list, &[holder]).await.all("member").is_empty());
    }
}

#[tokio::test]
async fn all_inline_policies_together_fit_the_quota_white_space_left_out() {
    let house = House::new().await;
    for ((kind, holder), (limit, noun)) in holders(&house).await.into_iter().zip([(2048, "user Bob"), (5120, "group Testers"), (10240, "role App")]) {
        let put = format!("Put{kind}Policy");
        let half = document(&format!("s3:{}", "a".repeat(limit / 2)));
        let padded = half.replace('\n', &"\n".repeat(limit));
        house.root(&put, &[holder, ("PolicyName", "One"), ("PolicyDocument", &padded)]).await;
        let answer = house.call(&house.root, &put, &[holder, ("PolicyName", "Two"), ("PolicyDocument", &half)]).await;
        answer.refused(409, "LimitExceeded", &format!("Maximum policy size of {limit} bytes exceeded for {noun}"));
        // The same name takes the old one's place.
        house.root(&put, &[holder, ("PolicyName", "ONE"), ("PolicyDocument", &half)]).await;
    }
}

#[tokio::test]
async fn an_inline_policy_names_no_principal_and_has_resources() {
    let house = House::new().await;
    for (kind, holder) in holders(&house).await {
        let put = format!("Put{kind}Policy");
        let none = r#"{"Statement":{"Effect":"Allow","Action":"s3:GetObject"}}"#;
        let answer = house.call(&house.root, &put, &[holder, ("PolicyName", "P"), ("PolicyDocument", none)]).await;
        answer.refused(400, "MalformedPolicyDocument", "Policy statement must contain resources.");
        let principal = r#"{"Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Principal":"*"}}"#;
        let answer = house.call(&house.root, &put, &[holder, ("PolicyName", "P"), ("PolicyDocument", principal)]).await;
        answer.refused(400, "MalformedPolicyDocument", "Policy document should not specify a principal.");
        for name in ["a b", "a/b", "a*", "a?", "a\\b"] {
            let answer = house.call(&house.root, &put, &[holder, ("PolicyName", name), ("PolicyDocument", &document("s3:GetObject"))]).await;
            assert_eq!((answer.status, answer.value("Code")), (400, "ValidationError"), "{name}");
        }
    }
}

#[tokio::test]
async fn names_are_listed_in_order_page_by_page() {
    let house = House::new().await;
    for (kind, holder) in holders(&house).await {
        for name in ["c", "A", "b"] {
            house.root(&format!("Put{kind}Policy"), &[holder, ("PolicyName", name), ("PolicyDocument", &document("s3:GetObject"))]).await;
        }
        let list = format!("List{kind}Policies");
        let page = house.root(&list, &[holder, ("MaxItems", "2")]).await;
        assert_eq!((page.all("member"), page.value("IsTruncated")), (vec!["A", "b"], "true"));
        let rest = house.root(&list, &[holder, ("Marker", page.value("Marker"))]).await;
        assert_eq!((rest.all("member"), rest.value("IsTruncated")), (vec!["c"], "false"));
    }
}
