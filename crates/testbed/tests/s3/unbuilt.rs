//! W10.6: what is known and not built is refused after authorization, and never ignored.

use daypass_api::{Location, Place, RestRow, s3};
use daypass_kernel::rest::RestService;
use daypass_s3::S3;
use daypass_testbed::{Call, House, allow};

/// Operations whose requests are another's.
pub fn is_superseded(name: &str) -> bool {
    ["GetBucketLifecycle", "GetBucketNotification", "ListDirectoryBuckets", "PutBucketLifecycle", "PutBucketNotification", "WriteGetObjectResponse"]
        .contains(&name)
}

/// The least request that is that operation's.
pub fn call_of(rest: &RestRow, upload: &str) -> Call {
    let path = match rest.place {
        Place::Service => "/",
        Place::Bucket => "/vault",
        Place::Object => "/vault/key",
    };
    let mut query: Vec<String> =
        rest.query.iter().map(|(name, value)| value.map_or_else(|| (*name).to_owned(), |value| format!("{name}={value}"))).collect();
    let mut headers = Vec::new();
    for member in rest.members.iter().filter(|member| member.required) {
        let value = match member.wire {
            "uploadId" => upload,
            "x-amz-copy-source" => "/vault/key",
            _ => "1",
        };
        match member.location {
            Location::Query => query.push(format!("{}={value}", member.wire)),
            Location::Header => headers.push((member.wire, value)),
            Location::Headers | Location::Path | Location::Body => {}
        }
    }
    let call = Call::s3(rest.method, path).with_query(&query.join("&"));
    let call = headers.into_iter().fold(call, |call, (name, value)| call.header(name, value));
    let document = match (rest.method, query.first().map(String::as_str)) {
        ("POST", Some("delete")) => return House::deletion("vault", &["key"]),
        ("POST", Some(name)) if name.starts_with("uploadId") => {
            r#"<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>"x"</ETag></Part></CompleteMultipartUpload>"#
        }
        ("PUT", Some("tagging")) if rest.place == Place::Object => "<Tagging><TagSet></TagSet></Tagging>",
        ("PUT", Some("policy")) => "{}",
        ("PUT", Some("publicAccessBlock")) => "<PublicAccessBlockConfiguration></PublicAccessBlockConfiguration>",
        _ => "",
    };
    call.with_body(document)
}

#[tokio::test]
async fn w10_6_every_operation_that_is_not_built_is_denied_without_permission_and_501_with_it() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "old").await;
    let nobody = house.user("Nobody", &[]).await;
    let built = S3::over(house.objects.clone()).built();
    let mut seen = 0;
    for operation in s3::SERVICE.operations {
        let Some(rest) = operation.rest else { continue };
        if built.contains(&operation.name) || is_superseded(operation.name) {
            continue;
        }
        let call = call_of(rest, "0123456789abcdef0123456789abcdef");
        let answer = house.call(&nobody, &call).await;
        assert_eq!(answer.status, 403, "{}: {}", operation.name, answer.body);
        let event = house.journal.last();
        assert_eq!((event["operation"].as_str(), event["code"].as_str()), (Some(operation.name), Some("AccessDenied")));
        let answer = house.deliver(&call.unsigned()).await;
        assert_eq!(answer.status, 403, "nobody: {}: {}", operation.name, answer.body);
        let answer = house.call(&house.root, &call).await;
        assert_eq!(answer.status, 501, "{}: {}", operation.name, answer.body);
        assert_eq!(house.journal.last()["code"], "NotImplemented");
        seen += 1;
    }
    assert!(seen > 50, "{seen}");
    assert_eq!(house.s3(&house.root, "GET", "/vault/key").await.ok().body, "old");
}

#[tokio::test]
async fn w10_6_every_parameter_of_a_built_operation_is_understood_or_501() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "old").await;
    let nobody = house.user("Nobody", &[]).await;
    let put = Call::s3("PUT", "/vault/key").with_body("new");
    for (name, value) in [
        ("x-amz-server-side-encryption", "aws:kms"),
        ("x-amz-server-side-encryption-aws-kms-key-id", "key"),
        ("x-amz-server-side-encryption-bucket-key-enabled", "true"),
        ("x-amz-server-side-encryption-context", "e30="),
        ("x-amz-server-side-encryption-customer-algorithm", "AES256"),
        ("x-amz-server-side-encryption-customer-key", "AAAA"),
        ("x-amz-server-side-encryption-customer-key-md5", "AAAA"),
        ("x-amz-storage-class", "STANDARD_IA"),
        ("x-amz-storage-class", "GLACIER"),
        ("x-amz-website-redirect-location", "/elsewhere"),
        ("x-amz-object-lock-mode", "GOVERNANCE"),
        ("x-amz-object-lock-retain-until-date", "2030-01-01T00:00:00Z"),
        ("x-amz-object-lock-legal-hold", "ON"),
        ("x-amz-write-offset-bytes", "3"),
    ] {
        house.call(&house.root, &put.clone().header(name, value)).await.refused(501, "NotImplemented");
        house.call(&nobody, &put.clone().header(name, value)).await.refused(403, "AccessDenied");
        assert_eq!(house.s3(&house.root, "GET", "/vault/key").await.ok().body, "old", "{name}");
    }
    for (method, target, name, value) in [
        ("GET", "/vault/key", "x-amz-server-side-encryption-customer-algorithm", "AES256"),
        ("HEAD", "/vault/key", "x-amz-server-side-encryption-customer-key", "AAAA"),
        ("DELETE", "/vault/key", "x-amz-mfa", "arn 123456"),
        ("DELETE", "/vault/key", "x-amz-bypass-governance-retention", "true"),
        ("PUT", "/other", "x-amz-bucket-object-lock-enabled", "true"),
        ("PUT", "/other", "x-amz-object-ownership", "ObjectWriter"),
        ("POST", "/vault/key?uploads", "x-amz-storage-class", "GLACIER"),
    ] {
        let call = Call::s3(method, target).header(name, value);
        assert_eq!(house.call(&house.root, &call).await.status, 501, "{method} {target} {name}");
        assert_eq!(house.call(&nobody, &call).await.status, 403, "{method} {target} {name}");
    }
    assert_eq!(house.keys("vault").await, ["key"]);
    assert!(house.snapshot().bucket("other").is_none());
    let copy = Call::s3("PUT", "/vault/copy").header("x-amz-copy-source", "/vault/key");
    for name in
        ["x-amz-copy-source-server-side-encryption-customer-algorithm", "x-amz-website-redirect-location", "x-amz-server-side-encryption-context"]
    {
        house.call(&house.root, &copy.clone().header(name, "AES256")).await.refused(501, "NotImplemented");
    }
    house.call(&house.root, &put.header("x-amz-storage-class", "STANDARD")).await.ok();
}

#[tokio::test]
async fn w10_6_an_acl_that_nobody_can_have_is_refused_after_authorization() {
    let house = House::new().await;
    house.bucket("vault").await;
    let may = house.user("May", &[&allow("s3:*", "*")]).await;
    let only_put = house.user("Put", &[&allow("s3:PutObject", "*"), &allow("s3:CreateBucket", "*")]).await;
    for (name, value) in [("x-amz-acl", "public-read"), ("x-amz-grant-read", "uri=http://acs.amazonaws.com/groups/global/AllUsers")] {
        let put = Call::s3("PUT", "/vault/key").header(name, value).with_body("x");
        house.call(&may, &put).await.refused(400, "AccessControlListNotSupported");
        house.call(&only_put, &put).await.refused(403, "AccessDenied");
        let bucket = Call::s3("PUT", "/public").header(name, value);
        house.call(&may, &bucket).await.refused(400, "InvalidBucketAclWithObjectOwnership");
        house.call(&only_put, &bucket).await.refused(403, "AccessDenied");
    }
    assert!(house.keys("vault").await.is_empty() && house.snapshot().bucket("public").is_none());
}

#[tokio::test]
async fn w10_6_what_a_document_says_and_nobody_built_is_501_for_who_may() {
    let house = House::new().await;
    let nobody = house.user("Nobody", &[]).await;
    for inner in [
        "<Tags><Tag><Key>a</Key><Value>b</Value></Tag></Tags>",
        "<Location><Name>use1-az4</Name><Type>AvailabilityZone</Type></Location>",
        "<Bucket><DataRedundancy>SingleAvailabilityZone</DataRedundancy><Type>Directory</Type></Bucket>",
    ] {
        let call = Call::s3("PUT", "/made").with_body(format!("<CreateBucketConfiguration>{inner}</CreateBucketConfiguration>"));
        house.call(&nobody, &call).await.refused(403, "AccessDenied");
        house.call(&house.root, &call).await.refused(501, "NotImplemented");
        assert!(house.snapshot().bucket("made").is_none());
    }
}
