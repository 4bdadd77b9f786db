//! Condition keys: what a policy may name is there when it is asked for.

use daypass_kernel::request::{Connection, TlsFacts};
use daypass_policy::Catalogue;
use daypass_testbed::{Call, Credentials, House, MANAGEMENT, allow, arn, document, loopback, trust};

/// A condition that holds while the key has a value, whatever it is.
fn present(key: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"Null":{{"{key}":"false"}}}}}}"#)
}

/// Whether any request of ours brings the key.
async fn is_filled(key: &str) -> bool {
    let house = House::new().await;
    let statement = present(key);
    let tags = [("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "red")];
    house.manage("CreateUser", &[("UserName", "Tagged"), tags[0], tags[1]]).await;
    house.grant_user("Tagged", &[&statement]).await;
    let user = house.manage("CreateAccessKey", &[("UserName", "Tagged")]).await.credentials();
    let role = house.role("Target", &trust(MANAGEMENT), &[&statement]).await;
    let free = house.user("Free", &[&allow("sts:AssumeRole", "*")]).await;
    let session = house.assume(&free, &role, "session").await;
    let boundary = document(&[&allow("*", "*")]);
    let boundary = house.manage("CreatePolicy", &[("PolicyName", "Boundary"), ("PolicyDocument", &boundary)]).await.value("Arn");
    let list = Call::iam("ListUsers", &[]).header("user-agent", "daypass").header("referer", "https://daypass.invalid/");
    let requests = [
        house.call(&user, &list).await,
        house.call(&session, &list).await,
        house.iam(&user, "GetUser", &[("UserName", "Tagged")]).await,
        house.iam(&user, "CreateUser", &[("UserName", "Bounded"), ("PermissionsBoundary", &boundary)]).await,
        house.iam(&user, "TagUser", &[("UserName", "Free"), tags[0], tags[1]]).await,
        house.iam(&user, "AttachUserPolicy", &[("UserName", "Free"), ("PolicyArn", &boundary)]).await,
        house.try_assume(&user, &arn("role/Target"), "session", &[("ExternalId", "contract")]).await,
        house.organizations(&user, "ListPolicies", &serde_json::json!({"Filter": "SERVICE_CONTROL_POLICY"})).await,
    ];
    requests.iter().any(|answer| answer.status == 200) || is_filled_by_s3(&house, &user).await
}

/// The same of S3, whose answers tell less than its events: whether the key was there for the first ask.
async fn is_filled_by_s3(house: &House, user: &Credentials) -> bool {
    house.bucket("vault").await;
    let put = Call::s3("PUT", "/vault/key").header("x-amz-tagging", "team=red").with_body("x");
    house.call(&house.root, &put).await.ok();
    let get = Call::s3("GET", "/vault/key");
    let located = "<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>";
    let copy = Call::s3("PUT", "/vault/copy").header("x-amz-copy-source", "/vault/key").header("x-amz-metadata-directive", "COPY");
    let calls = [
        Call::s3("GET", "/vault?prefix=a&delimiter=b&max-keys=1"),
        get.clone().with_query("versionId=null").header("if-match", "x").header("if-none-match", "y"),
        put.header("x-amz-acl", "private").header("x-amz-storage-class", "STANDARD").header("x-amz-server-side-encryption", "AES256"),
        copy,
        Call::s3("PUT", "/located").with_body(located),
    ];
    let tls = TlsFacts { version: "TLSv1.3", cipher: "TLS_AES_128_GCM_SHA256".into() };
    let secure = Connection { secure: true, tls: Some(tls), ..loopback() };
    let wires = calls.iter().map(|call| call.signed(user, house.now())).chain([get.presigned(user, house.now())]);
    for wire in wires {
        house.deliver_over(&secure, &wire).await;
        if house.journal.last()["decisions"][0]["effect"] == "allow" {
            return true;
        }
    }
    false
}

#[tokio::test]
async fn every_key_that_a_policy_may_name_is_filled_by_some_request() {
    // The tests of conditions would not see a key that nothing fills, and a Deny on it would say nothing.
    for row in Catalogue::reference().rows().iter().filter(|row| row.built) {
        let key = if row.name.ends_with('/') { format!("{}team", row.name) } else { row.name.to_owned() };
        assert!(is_filled(&key).await, "{key}");
    }
    assert!(!is_filled("daypass:NobodyFillsThis").await);
}
