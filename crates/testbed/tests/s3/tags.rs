//! Tags of objects, and who is allowed what by them.

use daypass_testbed::{House, allow};

fn tagging(value: &str) -> String {
    format!("<Tagging><TagSet><Tag><Key>team</Key><Value>{value}</Value></Tag></TagSet></Tagging>")
}

#[tokio::test]
async fn tags_are_put_told_replaced_and_deleted() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "old").await;
    let told = async || house.s3(&house.root, "GET", "/vault/key?tagging").await.ok().all("Value");
    for value in ["red", "blue"] {
        house.s3_with(&house.root, "PUT", "/vault/key?tagging", tagging(value)).await.ok();
        assert_eq!(told().await, [value]);
    }
    house.s3(&house.root, "DELETE", "/vault/key?tagging").await.is(204);
    assert!(told().await.is_empty());
    assert_eq!(house.s3(&house.root, "GET", "/vault/key").await.ok().body, "old");
    house.s3_with(&house.root, "PUT", "/vault/missing?tagging", tagging("red")).await.refused(404, "NoSuchKey");
}

/// Whoever may tag what is red tags nothing else: not what he has made blue, and not what took its place.
#[tokio::test]
async fn whoever_may_tag_by_tags_is_held_to_those_that_are_there() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "old").await;
    house.s3_with(&house.root, "PUT", "/vault/key?tagging", tagging("red")).await.ok();
    let statement = allow("s3:*ObjectTagging", "*").replacen('{', r#"{"Condition":{"StringEquals":{"s3:ExistingObjectTag/team":"red"}},"#, 1);
    let bob = house.user("Bob", &[&statement]).await;
    house.s3_with(&bob, "PUT", "/vault/key?tagging", tagging("blue")).await.ok();
    house.s3_with(&bob, "PUT", "/vault/key?tagging", tagging("red")).await.refused(403, "AccessDenied");
    house.s3(&bob, "DELETE", "/vault/key?tagging").await.refused(403, "AccessDenied");
    house.s3_with(&house.root, "PUT", "/vault/key?tagging", tagging("red")).await.ok();
    house.object("/vault/key", "new").await;
    house.s3(&bob, "DELETE", "/vault/key?tagging").await.refused(403, "AccessDenied");
    house.s3_with(&house.root, "PUT", "/vault/key?tagging", tagging("red")).await.ok();
    house.s3(&bob, "DELETE", "/vault/key?tagging").await.is(204);
}
