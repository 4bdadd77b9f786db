//! Condition keys of S3: each is filled, and each decides.

use std::net::{IpAddr, Ipv4Addr};

use daypass_kernel::request::{Connection, TlsFacts};
use daypass_testbed::{Call, Credentials, House, MANAGEMENT, loopback};

async fn house() -> House {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/plain", "x").await;
    let tagged = Call::s3("PUT", "/vault/red").header("x-amz-tagging", "team=red").with_body("x");
    house.call(&house.root, &tagged).await.ok();
    house
}

/// A user who may do everything in S3 while that condition holds.
async fn user(house: &House, number: usize, operator: &str, key: &str, value: &str) -> Credentials {
    let condition = format!(r#"{{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{{"{operator}":{{"{key}":"{value}"}}}}}}"#);
    house.user(&format!("User{number}"), &[&condition]).await
}

#[tokio::test]
async fn each_key_of_a_request_decides() {
    let house = house().await;
    let s3 = Call::s3;
    let put = |name: &str, value: &str| s3("PUT", "/vault/new").header(name, value).with_body("x");
    let copy = |source: &str| s3("PUT", "/vault/copy").header("x-amz-copy-source", source);
    let located = |region: &str| {
        s3("PUT", &format!("/in-{region}"))
            .with_body(format!("<CreateBucketConfiguration><LocationConstraint>{region}</LocationConstraint></CreateBucketConfiguration>"))
    };
    let rows = [
        ("StringEquals", "s3:prefix", "home/", s3("GET", "/vault?prefix=home/"), s3("GET", "/vault?prefix=other/")),
        ("StringEquals", "s3:prefix", "home/", s3("GET", "/vault?list-type=2&prefix=home%2F"), s3("GET", "/vault?list-type=2")),
        ("StringLike", "s3:prefix", "home/*", s3("GET", "/vault?prefix=home/a"), s3("GET", "/vault?Prefix=home/a")),
        ("StringEquals", "s3:delimiter", "/", s3("GET", "/vault?delimiter=/"), s3("GET", "/vault?delimiter=x")),
        ("NumericLessThanEquals", "s3:max-keys", "10", s3("GET", "/vault?max-keys=10"), s3("GET", "/vault?max-keys=11")),
        ("NumericLessThanEquals", "s3:max-keys", "10", s3("GET", "/vault?max-keys=9"), s3("GET", "/vault")),
        ("StringEquals", "s3:ExistingObjectTag/team", "red", s3("GET", "/vault/red"), s3("GET", "/vault/plain")),
        ("StringEquals", "s3:ExistingObjectTag/team", "red", s3("HEAD", "/vault/red"), s3("HEAD", "/vault/plain")),
        ("StringEquals", "s3:ExistingObjectTag/team", "red", s3("GET", "/vault/red?tagging"), s3("GET", "/vault/plain?tagging")),
        ("StringEquals", "s3:RequestObjectTag/team", "red", put("x-amz-tagging", "team=red"), put("x-amz-tagging", "team=blue")),
        ("StringEquals", "s3:RequestObjectTag/team", "red", put("x-amz-tagging", "%74eam=re%64"), put("cache-control", "x")),
        ("ForAnyValue:StringEquals", "s3:RequestObjectTagKeys", "team", put("x-amz-tagging", "a=b&team=x"), put("x-amz-tagging", "a=b")),
        ("ForAllValues:StringEquals", "s3:RequestObjectTagKeys", "team", put("x-amz-tagging", "team=x"), put("x-amz-tagging", "team=x&a=b")),
        ("StringEquals", "s3:x-amz-acl", "private", put("x-amz-acl", "private"), put("x-amz-acl", "public-read")),
        ("StringEquals", "s3:x-amz-copy-source", "vault/plain", copy("vault/plain"), copy("vault/red")),
        ("StringEquals", "s3:x-amz-metadata-directive", "COPY", copy("vault/plain").header("x-amz-metadata-directive", "COPY"), copy("vault/plain")),
        ("StringEquals", "s3:x-amz-storage-class", "STANDARD", put("x-amz-storage-class", "STANDARD"), put("x-amz-storage-class", "GLACIER")),
        ("StringEquals", "s3:VersionId", "null", s3("GET", "/vault/plain?versionId=null"), s3("GET", "/vault/plain?versionId=one")),
        ("StringEquals", "s3:LocationConstraint", "eu-west-1", located("eu-west-1"), located("us-west-2")),
        ("Null", "s3:if-none-match", "false", put("if-none-match", "*"), put("cache-control", "x")),
        ("StringEquals", "s3:if-match", "abc", put("if-match", "abc"), put("if-match", "*")),
    ];
    for (number, (operator, key, value, good, bad)) in rows.into_iter().enumerate() {
        let who = user(&house, number, operator, key, value).await;
        let answer = house.call(&who, &good).await;
        assert_ne!(answer.status, 403, "{key} {good:?}: {}", answer.body);
        let answer = house.call(&who, &bad).await;
        assert_eq!(answer.status, 403, "{key} {bad:?}: {}", answer.body);
    }
}

#[tokio::test]
async fn how_a_request_is_signed_and_sent_decides() {
    let house = house().await;
    let get = Call::s3("GET", "/vault/plain");
    let who = user(&house, 0, "StringEquals", "s3:authType", "REST-QUERY-STRING").await;
    house.deliver(&get.presigned(&who, house.now())).await.ok();
    house.call(&who, &get).await.refused(403, "AccessDenied");
    let who = user(&house, 1, "StringEquals", "s3:authType", "REST-HEADER").await;
    house.deliver(&get.presigned(&who, house.now())).await.refused(403, "AccessDenied");
    house.call(&who, &get).await.ok();
    let who = user(&house, 2, "StringEquals", "s3:signatureversion", "AWS4-HMAC-SHA256").await;
    house.call(&who, &get).await.ok();

    let who = user(&house, 3, "NumericLessThanEquals", "s3:signatureAge", "30000").await;
    let wire = get.presigned_for(&who, house.now(), 3600);
    house.deliver(&wire).await.ok();
    house.clock.advance(30);
    house.deliver(&wire).await.ok();
    house.clock.advance(1);
    house.deliver(&wire).await.refused(403, "AccessDenied");
    house.call(&who, &get).await.refused(403, "AccessDenied");

    let plain = Connection { source: IpAddr::V4(Ipv4Addr::new(198, 51, 100, 7)), ..loopback() };
    let tls = |version| Connection { secure: true, tls: Some(TlsFacts { version, cipher: "TLS_AES_128_GCM_SHA256".into() }), ..plain.clone() };
    let who = user(&house, 4, "NumericGreaterThanEquals", "s3:TlsVersion", "1.3").await;
    let wire = get.signed(&who, house.now());
    house.deliver_over(&tls("TLSv1.3"), &wire).await.ok();
    house.deliver_over(&tls("TLSv1.2"), &wire).await.refused(403, "AccessDenied");
    house.deliver_over(&plain, &wire).await.refused(403, "AccessDenied");
    let who = user(&house, 5, "Bool", "aws:SecureTransport", "true").await;
    let wire = get.signed(&who, house.now());
    house.deliver_over(&tls("TLSv1.2"), &wire).await.ok();
    house.deliver_over(&plain, &wire).await.refused(403, "AccessDenied");
    let who = user(&house, 6, "StringEquals", "s3:ResourceAccount", MANAGEMENT).await;
    house.call(&who, &get).await.ok();
    let who = user(&house, 7, "StringEquals", "s3:ResourceAccount", "999999999999").await;
    house.call(&who, &get).await.refused(403, "AccessDenied");
}

/// What AWS recommends to forbid uploads that no signature covers must reach every form of them.
#[tokio::test]
async fn w2_2_a_deny_of_unsigned_payloads_reaches_presigned_uploads() {
    let house = house().await;
    let deny =
        r#"{"Effect":"Deny","Action":"s3:PutObject","Resource":"*","Condition":{"StringEquals":{"s3:x-amz-content-sha256":"UNSIGNED-PAYLOAD"}}}"#;
    let bob = house.user("Bob", &[&daypass_testbed::allow("s3:*", "*"), deny]).await;
    let put = Call::s3("PUT", "/vault/new").with_body("x");
    house.deliver(&put.presigned(&bob, house.now())).await.refused(403, "AccessDenied");
    house.call(&bob, &put.clone().declaring("UNSIGNED-PAYLOAD")).await.refused(403, "AccessDenied");
    house.call(&bob, &put).await.ok();
    let hash = put.signed(&bob, house.now()).header("x-amz-content-sha256").to_owned();
    house.deliver(&put.clone().declaring(&hash).presigned(&bob, house.now())).await.ok();
    let by_query = put.with_query(&format!("X-Amz-Content-Sha256={hash}"));
    assert_ne!(house.deliver(&by_query.presigned(&bob, house.now())).await.status, 200, "signed for another payload than it says");
}

/// Who may write and not read learns nothing of what lies there.
#[tokio::test]
async fn a_write_on_condition_of_an_etag_needs_permission_to_read() {
    let house = house().await;
    let etag = house.lies("vault").await[0].1.clone();
    let writer = house.user("Writer", &[&daypass_testbed::allow("s3:PutObject", "*"), &daypass_testbed::allow("s3:DeleteObject", "*")]).await;
    for tag in [etag.as_str(), "0123456789abcdef0123456789abcdef"] {
        for call in [
            Call::s3("PUT", "/vault/plain").with_body("y"),
            Call::s3("DELETE", "/vault/plain"),
            Call::s3("POST", "/vault/plain?uploadId=x")
                .with_body("<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>x</ETag></Part></CompleteMultipartUpload>"),
        ] {
            house.call(&writer, &call.header("if-match", tag)).await.refused(403, "AccessDenied");
        }
    }
    let both = house.user("Both", &[&daypass_testbed::allow("s3:PutObject", "*"), &daypass_testbed::allow("s3:GetObject", "*")]).await;
    let put = Call::s3("PUT", "/vault/plain").with_body("y");
    house.call(&both, &put.clone().header("if-match", "0123")).await.refused(412, "PreconditionFailed");
    house.call(&both, &put.clone().header("if-match", &format!("\"{etag}\""))).await.ok();
    house.call(&writer, &put.clone().header("if-match", "*")).await.ok();
    house.call(&writer, &put.header("if-none-match", "*")).await.refused(412, "PreconditionFailed");
}
