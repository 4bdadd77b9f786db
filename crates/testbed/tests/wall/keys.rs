//! Condition keys: what a policy may name is there when it is asked for.

use daypass_policy::Catalogue;
use daypass_testbed::{Call, House, MANAGEMENT, allow, arn, document, trust};

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
    ];
    requests.iter().any(|answer| answer.status == 200)
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
