//! Whose a bucket is.

use daypass_testbed::{Call, House, MANAGEMENT, allow};
use serde_json::json;

const OTHER: &str = "999999999999";

#[tokio::test]
async fn w10_3_every_operation_on_a_bucket_holds_the_owner_to_what_is_expected() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "old").await;
    let upload = house.upload("/vault/large").await;
    let before = house.lies("vault").await;
    for operation in daypass_api::s3::SERVICE.operations {
        let Some(rest) = operation.rest else { continue };
        let takes = rest.members.iter().any(|member| member.wire == "x-amz-expected-bucket-owner");
        if !takes || crate::unbuilt::is_superseded(operation.name) {
            continue;
        }
        let call = crate::unbuilt::call_of(rest, &upload);
        let wrong = call.clone().header("x-amz-expected-bucket-owner", OTHER);
        let answer = house.call(&house.root, &wrong).await;
        assert_eq!(answer.status, 403, "{}: {}", operation.name, answer.body);
        assert_eq!(house.journal.last()["code"], "AccessDenied", "{}", operation.name);
        for text in ["", "0123456789012", "12345678901", "123456789012,123456789012"] {
            let answer = house.call(&house.root, &call.clone().header("x-amz-expected-bucket-owner", text)).await;
            assert_eq!(answer.status, 403, "{}: {text}", operation.name);
        }
        assert_eq!(house.lies("vault").await, before, "{}", operation.name);
    }
    let right = Call::s3("GET", "/vault/key").header("x-amz-expected-bucket-owner", MANAGEMENT);
    assert_eq!(house.call(&house.root, &right).await.ok().body, "old");
}

#[tokio::test]
async fn w10_3_the_source_of_a_copy_is_held_to_its_own() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "old").await;
    let upload = house.upload("/vault/large").await;
    for target in ["/vault/copy".to_owned(), format!("/vault/large?partNumber=1&uploadId={upload}")] {
        let copy = Call::s3("PUT", &target).header("x-amz-copy-source", "/vault/key");
        for header in ["x-amz-source-expected-bucket-owner", "x-amz-expected-bucket-owner"] {
            house.call(&house.root, &copy.clone().header(header, OTHER)).await.refused(403, "AccessDenied");
            let mut twice = copy.clone().header(header, MANAGEMENT).signed(&house.root, house.now());
            twice.add(header, OTHER);
            assert_eq!(house.deliver(&twice).await.status / 100, 4);
        }
        assert!(!house.keys("vault").await.contains(&"copy".to_owned()));
        let right = copy.header("x-amz-source-expected-bucket-owner", MANAGEMENT).header("x-amz-expected-bucket-owner", MANAGEMENT);
        house.call(&house.root, &right).await.ok();
        house.s3(&house.root, "DELETE", "/vault/copy").await.is(204);
    }
}

#[tokio::test]
async fn w10_7_a_bucket_of_a_closed_account_is_closed() {
    let house = House::new().await;
    let (account, admin) = house.account("Member").await;
    house.s3(&admin, "PUT", "/theirs").await.ok();
    house.s3_with(&admin, "PUT", "/theirs/key", "body").await.ok();
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{MANAGEMENT}"}},"Action":"s3:*","Resource":["arn:aws:s3:::theirs","arn:aws:s3:::theirs/*"]}}]}}"#
    );
    house.s3_with(&admin, "PUT", "/theirs?policy", &policy).await.is(204);
    house.s3(&house.root, "GET", "/theirs/key").await.ok();
    let presigned = Call::s3("GET", "/theirs/key").presigned_for(&admin, house.now(), 3600);
    house.deliver(&presigned).await.ok();
    house.organizations(&house.root, "CloseAccount", &json!({"AccountId": account.to_string()})).await.ok();
    house.until("the account is closed", |snapshot| !snapshot.account(account).unwrap().is_active()).await;
    assert_eq!(house.deliver(&presigned).await.status / 100, 4);
    assert_eq!(house.s3(&admin, "GET", "/theirs/key").await.status / 100, 4);
    for (method, target) in
        [("GET", "/theirs/key"), ("PUT", "/theirs/new"), ("DELETE", "/theirs/key"), ("GET", "/theirs"), ("DELETE", "/theirs?policy")]
    {
        house.s3(&house.root, method, target).await.refused(403, "AllAccessDisabled");
    }
    house.bucket("ours").await;
    let copy = Call::s3("PUT", "/ours/copy").header("x-amz-copy-source", "/theirs/key");
    house.call(&house.root, &copy).await.refused(403, "AllAccessDisabled");
    house.s3(&house.root, "PUT", "/theirs").await.refused(409, "BucketAlreadyExists");
    assert_eq!(house.keys("theirs").await, ["key"]);
}

#[tokio::test]
async fn a_name_of_another_account_is_taken_and_ones_own_is_ones_own() {
    let house = House::new().await;
    let (_, admin) = house.account("Member").await;
    house.bucket("vault").await;
    house.s3(&admin, "PUT", "/vault").await.refused(409, "BucketAlreadyExists");
    house.s3(&house.root, "PUT", "/vault").await.ok();
    assert!(house.s3(&admin, "GET", "/").await.ok().all("Name").is_empty());
    let bob = house.user("Bob", &[&allow("s3:ListAllMyBuckets", "*")]).await;
    assert_eq!(house.s3(&bob, "GET", "/").await.ok().all("Name"), ["vault"]);
}
