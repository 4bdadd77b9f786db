//! What every built operation asks, in one table that an auditor can read.

use std::fmt::Write as _;

use daypass_kernel::rest::RestService;
use daypass_s3::S3;
use daypass_testbed::{Call, Credentials, House, md5_base64};
use serde_json::Value;

const TAGGING: &str = "<Tagging><TagSet><Tag><Key>team</Key><Value>red</Value></Tag></TagSet></Tagging>";
const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"s3:GetObjectAcl","Resource":"arn:aws:s3:::vault/*"}]}"#;
const BLOCK: &str = "<PublicAccessBlockConfiguration><BlockPublicPolicy>true</BlockPublicPolicy></PublicAccessBlockConfiguration>";

/// Every request of the table; `{upload}` is an upload of `/vault/large`.
fn calls(upload: &str) -> Vec<(&'static str, Call)> {
    let s3 = |method: &str, target: &str| Call::s3(method, &target.replace("{upload}", upload));
    let copy = |target: &str, source: &str| s3("PUT", target).header("x-amz-copy-source", source);
    let complete = r#"<CompleteMultipartUpload><Part><PartNumber>9</PartNumber><ETag>"x"</ETag></Part></CompleteMultipartUpload>"#;
    let versions = "<Delete><Object><Key>one</Key></Object><Object><Key>two</Key><VersionId>null</VersionId></Object></Delete>";
    vec![
        ("ListBuckets", s3("GET", "/")),
        ("CreateBucket", s3("PUT", "/fresh")),
        ("CreateBucket x-amz-acl", s3("PUT", "/fresh").header("x-amz-acl", "private")),
        ("CreateBucket x-amz-object-ownership", s3("PUT", "/fresh").header("x-amz-object-ownership", "BucketOwnerEnforced")),
        ("CreateBucket x-amz-bucket-object-lock-enabled", s3("PUT", "/fresh").header("x-amz-bucket-object-lock-enabled", "true")),
        ("HeadBucket", s3("HEAD", "/vault")),
        ("GetBucketLocation", s3("GET", "/vault?location")),
        ("GetBucketCors", s3("GET", "/vault?cors")),
        ("GetBucketEncryption", s3("GET", "/vault?encryption")),
        ("GetBucketLifecycleConfiguration", s3("GET", "/vault?lifecycle")),
        ("GetBucketOwnershipControls", s3("GET", "/vault?ownershipControls")),
        ("GetBucketReplication", s3("GET", "/vault?replication")),
        ("GetBucketTagging", s3("GET", "/vault?tagging")),
        ("GetBucketVersioning", s3("GET", "/vault?versioning")),
        ("GetBucketWebsite", s3("GET", "/vault?website")),
        ("GetObjectLockConfiguration", s3("GET", "/vault?object-lock")),
        ("ListObjects", s3("GET", "/vault?prefix=a&delimiter=/&max-keys=1")),
        ("ListObjectsV2", s3("GET", "/vault?list-type=2")),
        ("PutObject", s3("PUT", "/vault/new").with_body("x")),
        ("PutObject x-amz-acl", s3("PUT", "/vault/new").header("x-amz-acl", "private").with_body("x")),
        ("PutObject x-amz-grant-read", s3("PUT", "/vault/new").header("x-amz-grant-read", "id=x").with_body("x")),
        ("PutObject x-amz-tagging", s3("PUT", "/vault/new").header("x-amz-tagging", "team=red").with_body("x")),
        ("PutObject x-amz-object-lock-mode", s3("PUT", "/vault/new").header("x-amz-object-lock-mode", "GOVERNANCE").with_body("x")),
        ("PutObject x-amz-object-lock-legal-hold", s3("PUT", "/vault/new").header("x-amz-object-lock-legal-hold", "ON").with_body("x")),
        ("GetObject", s3("GET", "/vault/key")),
        ("GetObject versionId", s3("GET", "/vault/key?versionId=null")),
        ("GetObject missing", s3("GET", "/vault/missing")),
        ("HeadObject", s3("HEAD", "/vault/key")),
        ("HeadObject versionId", s3("HEAD", "/vault/key?versionId=null")),
        ("HeadObject missing", s3("HEAD", "/vault/missing")),
        ("GetObjectTagging", s3("GET", "/vault/key?tagging")),
        ("GetObjectTagging versionId", s3("GET", "/vault/key?tagging&versionId=null")),
        ("GetObjectTagging missing", s3("GET", "/vault/missing?tagging")),
        ("PutObjectTagging", s3("PUT", "/vault/key?tagging").with_body(TAGGING)),
        ("PutObjectTagging versionId", s3("PUT", "/vault/key?tagging&versionId=null").with_body(TAGGING)),
        ("PutObjectTagging missing", s3("PUT", "/vault/missing?tagging").with_body(TAGGING)),
        ("DeleteObjectTagging", s3("DELETE", "/vault/plain?tagging")),
        ("DeleteObjectTagging versionId", s3("DELETE", "/vault/plain?tagging&versionId=null")),
        ("CopyObject", copy("/vault/copy", "/other/plain")),
        ("CopyObject versionId", copy("/vault/copy", "/other/plain?versionId=null")),
        ("CopyObject tagged source", copy("/vault/copy", "/other/tagged")),
        ("CopyObject tagged source, versionId", copy("/vault/copy", "/other/tagged?versionId=null")),
        (
            "CopyObject tagged source, x-amz-tagging-directive REPLACE",
            copy("/vault/copy", "/other/tagged").header("x-amz-tagging-directive", "REPLACE").header("x-amz-tagging", "team=blue"),
        ),
        ("CopyObject x-amz-acl", copy("/vault/copy", "/other/plain").header("x-amz-acl", "private")),
        ("CopyObject missing source", copy("/vault/copy", "/other/missing")),
        ("CreateMultipartUpload", s3("POST", "/vault/large?uploads")),
        ("CreateMultipartUpload x-amz-acl", s3("POST", "/vault/large?uploads").header("x-amz-acl", "private")),
        ("CreateMultipartUpload x-amz-tagging", s3("POST", "/vault/large?uploads").header("x-amz-tagging", "team=red")),
        ("UploadPart", s3("PUT", "/vault/large?partNumber=1&uploadId={upload}").with_body("x")),
        ("UploadPartCopy", copy("/vault/large?partNumber=2&uploadId={upload}", "/other/plain")),
        ("UploadPartCopy versionId", copy("/vault/large?partNumber=2&uploadId={upload}", "/other/plain?versionId=null")),
        ("UploadPartCopy missing source", copy("/vault/large?partNumber=2&uploadId={upload}", "/other/missing")),
        ("ListParts", s3("GET", "/vault/large?uploadId={upload}")),
        ("ListMultipartUploads", s3("GET", "/vault?uploads")),
        ("CompleteMultipartUpload", s3("POST", "/vault/large?uploadId={upload}").with_body(complete)),
        ("AbortMultipartUpload", s3("DELETE", "/vault/large?uploadId={upload}")),
        ("DeleteObject", s3("DELETE", "/vault/new")),
        ("DeleteObject versionId", s3("DELETE", "/vault/new?versionId=null")),
        ("DeleteObjects", s3("POST", "/vault?delete").header("content-md5", &md5_base64(versions.as_bytes())).with_body(versions)),
        ("PutBucketPolicy", s3("PUT", "/vault?policy").with_body(POLICY)),
        ("GetBucketPolicy", s3("GET", "/vault?policy")),
        ("GetBucketPolicyStatus", s3("GET", "/vault?policyStatus")),
        ("DeleteBucketPolicy", s3("DELETE", "/vault?policy")),
        ("PutPublicAccessBlock", s3("PUT", "/vault?publicAccessBlock").with_body(BLOCK)),
        ("GetPublicAccessBlock", s3("GET", "/vault?publicAccessBlock")),
        ("DeletePublicAccessBlock", s3("DELETE", "/vault?publicAccessBlock")),
        ("DeleteBucket", s3("DELETE", "/fresh")),
    ]
}

async fn house() -> (House, String) {
    let house = House::new().await;
    for bucket in ["vault", "other"] {
        house.bucket(bucket).await;
        house.object(&format!("/{bucket}/plain"), "x").await;
    }
    house.object("/vault/key", "x").await;
    let tagged = Call::s3("PUT", "/other/tagged").header("x-amz-tagging", "team=red").with_body("x");
    house.call(&house.root, &tagged).await.ok();
    let upload = house.upload("/vault/large").await;
    (house, upload)
}

/// What is deleted must be there.
async fn ready(house: &House, what: &str) {
    if what == "DeleteBucket" {
        house.bucket("fresh").await;
    }
}

async fn decisions(house: &House, who: &Credentials, call: &Call) -> (u16, Value) {
    let status = house.call(who, call).await.status;
    (status, house.journal.last())
}

#[tokio::test]
async fn w10_1_the_asks_of_every_built_operation_are_these() {
    let (house, upload) = house().await;
    let nobody = house.user("Nobody", &[]).await;
    let mut table = String::from("# Each request with what it asks, and what a user without permissions is told.\n");
    let mut named = Vec::new();
    for (what, call) in calls(&upload) {
        let operation = what.split(' ').next().unwrap();
        named.push(operation);
        ready(&house, what).await;
        let (refused, event) = decisions(&house, &nobody, &call).await;
        let told = event["message"].as_str().unwrap_or("-").to_owned();
        let told = told.strip_prefix("User: arn:aws:iam::123456789012:user/Nobody is not authorized to perform: ").unwrap_or(&told).to_owned();
        let (allowed, event) = decisions(&house, &house.root, &call).await;
        assert_eq!(event["operation"], operation, "{what}");
        writeln!(table, "\n{what}: {allowed}").unwrap();
        for ask in event["decisions"].as_array().expect("decisions") {
            let account = ask["account"].as_str().unwrap_or("-");
            writeln!(table, "    {} on {} of {account}", ask["action"].as_str().unwrap(), ask["resource"].as_str().unwrap()).unwrap();
        }
        writeln!(table, "    {refused}: {told}").unwrap();
    }
    let mut built = S3::over(house.objects.clone()).built();
    built.retain(|operation| !named.contains(operation));
    assert!(built.is_empty(), "not in the table: {built:?}");
    expect_test::expect_file!["./asks.txt"].assert_eq(&table);
}

/// Each row with all of its permissions but one is refused: no ask is for show.
#[tokio::test]
async fn w10_1_each_ask_is_needed() {
    let (house, upload) = house().await;
    for (number, (what, call)) in calls(&upload).into_iter().enumerate() {
        if what == "DeleteObjects" || what.contains("missing") {
            continue;
        }
        ready(&house, what).await;
        let all = house.user(&format!("All{number}"), &[&daypass_testbed::allow("s3:*", "*")]).await;
        let (_, event) = decisions(&house, &all, &call).await;
        let asks: Vec<(String, String)> = event["decisions"]
            .as_array()
            .expect("decisions")
            .iter()
            .map(|ask| (ask["action"].as_str().unwrap().to_owned(), ask["resource"].as_str().unwrap().to_owned()))
            .collect();
        for (at, (action, resource)) in asks.iter().enumerate() {
            let deny = daypass_testbed::deny(action, resource);
            let who = house.user(&format!("Without{number}x{at}"), &[&daypass_testbed::allow("s3:*", "*"), &deny]).await;
            ready(&house, what).await;
            let (status, event) = decisions(&house, &who, &call).await;
            assert_eq!((status, event["code"].as_str()), (403, Some("AccessDenied")), "{what} without {action}");
        }
        let held: Vec<String> = asks.iter().map(|(action, resource)| daypass_testbed::allow(action, resource)).collect();
        let held: Vec<&str> = held.iter().map(String::as_str).collect();
        let who = house.user(&format!("Just{number}"), &held).await;
        ready(&house, what).await;
        let (status, _) = decisions(&house, &who, &call).await;
        assert_ne!(status, 403, "{what} with just {asks:?}");
    }
}
