//! Only signed bytes count, in S3's words.

use daypass_testbed::{Call, Credentials, House, allow, loopback};

async fn house() -> House {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "old").await;
    house
}

async fn session(house: &House) -> Credentials {
    let user = house.user("Bob", &[&allow("s3:*", "*")]).await;
    house.sts(&user, "GetSessionToken", &[]).await.ok().credentials()
}

#[tokio::test]
async fn w2_1_a_signature_is_good_for_one_method_path_query_and_header() {
    let house = house().await;
    let call = Call::s3("GET", "/vault/key?versionId=null").header("range", "bytes=0-0");
    let wire = call.signed(&house.root, house.now());
    house.deliver(&wire).await.is(206);
    let mut query = wire.clone();
    query.query = "partNumber=1".into();
    let mut without = wire.clone();
    without.headers.retain(|(name, _)| name != "range");
    let signed = wire.header("authorization").to_owned();
    let stripped = signed.replace("range;", "");
    assert_ne!(stripped, signed);
    let (head, signature) = signed.rsplit_once('=').unwrap();
    let forged = format!("{head}={}{}", if signature.starts_with('0') { '1' } else { '0' }, &signature[1..]);
    for (what, forged) in [
        ("path", wire.clone().at("/vault/other")),
        ("bucket", wire.clone().at("/other/key")),
        ("escapes", wire.clone().at("/vault/ke%79%20")),
        ("method", wire.clone().by("DELETE")),
        ("query", query),
        ("header", wire.clone().with("range", "bytes=0-2")),
        ("no header", without),
        ("signed headers", wire.clone().with("authorization", &stripped)),
        ("signature", wire.clone().with("authorization", &forged)),
        ("host", wire.clone().with("host", "127.0.0.1:4748")),
        ("time", wire.clone().with("x-amz-date", &house.now().plus_seconds(1).basic())),
    ] {
        let answer = house.deliver(&forged).await;
        answer.refused(403, "SignatureDoesNotMatch");
        assert!(!answer.body.contains("CanonicalRequest") && !answer.body.contains("StringToSign"), "{what}: {}", answer.body);
    }
}

#[tokio::test]
async fn w2_1_a_header_of_amazon_outside_of_the_signature_is_refused() {
    let house = house().await;
    for (name, value) in [
        ("x-amz-acl", "private"),
        ("x-amz-copy-source", "/vault/other"),
        ("x-amz-tagging", "a=b"),
        ("x-amz-meta-a", "b"),
        ("x-amz-expected-bucket-owner", "123456789012"),
        ("x-amz-security-token", "abc"),
    ] {
        let wire = Call::s3("PUT", "/vault/key").with_body("new").signed(&house.root, house.now()).with(name, value);
        assert_eq!(house.deliver(&wire).await.status / 100, 4, "{name}");
        let wire = Call::s3("PUT", "/vault/key").with_body("new").presigned(&house.root, house.now()).with(name, value);
        assert_eq!(house.deliver(&wire).await.status / 100, 4, "presigned {name}");
    }
    assert_eq!(house.s3(&house.root, "GET", "/vault/key").await.ok().body, "old");
}

/// One header `a,b` and two headers `a` and `b` have the same signature, so they must mean the same.
#[tokio::test]
async fn w2_1_a_header_that_is_split_means_what_was_signed() {
    let house = house().await;
    house.object("/vault/a", "a").await;
    house.object("/vault/a,b", "both").await;
    let wire = Call::s3("PUT", "/vault/copy").header("x-amz-copy-source", "/vault/a,b").signed(&house.root, house.now());
    let mut split = wire.clone();
    split.set("x-amz-copy-source", "/vault/a");
    split.add("x-amz-copy-source", "b");
    house.deliver(&wire).await.ok();
    assert_eq!(house.s3(&house.root, "GET", "/vault/copy").await.ok().body, "both");
    house.s3(&house.root, "DELETE", "/vault/copy").await.is(204);
    house.deliver(&split).await.ok();
    assert_eq!(house.s3(&house.root, "GET", "/vault/copy").await.ok().body, "both");
    let wire = Call::s3("PUT", "/vault/tagged").header("x-amz-tagging", "a=b,c").with_body("x").signed(&house.root, house.now());
    let mut split = wire.clone();
    split.set("x-amz-tagging", "a=b");
    split.add("x-amz-tagging", "c");
    let (whole, split) = (house.deliver(&wire).await, house.deliver(&split).await);
    assert_eq!((whole.status, whole.code()), (split.status, split.code()));
}

/// So have one space and two.
#[tokio::test]
async fn w2_1_a_header_that_is_spaced_out_means_what_was_signed() {
    let house = house().await;
    house.object("/vault/a%20b", "one space").await;
    house.object("/vault/a%20%20b", "two spaces").await;
    let wire = Call::s3("PUT", "/vault/copy").header("x-amz-copy-source", "/vault/a b").signed(&house.root, house.now());
    for source in ["/vault/a b", "/vault/a  b", "/vault/a   b"] {
        house.deliver(&wire.clone().with("x-amz-copy-source", source)).await.ok();
        assert_eq!(house.s3(&house.root, "GET", "/vault/copy").await.ok().body, "one space");
    }
    let escaped = Call::s3("PUT", "/vault/copy").header("x-amz-copy-source", "/vault/a%20%20b");
    house.call(&house.root, &escaped).await.ok();
    assert_eq!(house.s3(&house.root, "GET", "/vault/copy").await.ok().body, "two spaces");
    let put = Call::s3("PUT", "/vault/meta").header("x-amz-meta-a", "b  c").with_body("x");
    house.call(&house.root, &put).await.ok();
    assert_eq!(house.s3(&house.root, "HEAD", "/vault/meta").await.header("x-amz-meta-a"), Some("b  c"));
}

#[tokio::test]
async fn w2_1_two_of_what_decides_are_none() {
    let house = house().await;
    for name in ["x-amz-content-sha256", "x-amz-date", "x-amz-decoded-content-length"] {
        let mut wire = Call::s3("PUT", "/vault/key").header("x-amz-decoded-content-length", "3").with_body("new").signed(&house.root, house.now());
        let value = wire.header(name).to_owned();
        wire.add(name, &value);
        assert_eq!(house.deliver(&wire).await.status / 100, 4, "{name}");
    }
    let mut both = Call::s3("GET", "/vault/key").presigned(&house.root, house.now());
    let header = Call::s3("GET", "/vault/key").signed(&house.root, house.now());
    both.headers.extend(header.headers.into_iter().filter(|(name, _)| name != "host"));
    house.deliver(&both).await.refused(400, "InvalidArgument").saying("Only one auth mechanism allowed");
    assert_eq!(house.keys("vault").await, ["key"]);
}

#[tokio::test]
async fn w2_1_a_signature_of_another_service_or_region_is_refused() {
    let house = house().await;
    for service in ["sts", "iam", "s3express", "S3"] {
        let answer = house.deliver(&Call::s3("GET", "/vault/key").service(service).host("s3.amazonaws.com").signed(&house.root, house.now())).await;
        assert_eq!(answer.status / 100, 4, "{service}: {}", answer.body);
    }
    let answer = house.call(&house.root, &Call::s3("GET", "/vault/key").region("eu-west-1")).await;
    answer.refused(400, "AuthorizationHeaderMalformed");
    answer.saying("The authorization header is malformed; the region 'eu-west-1' is wrong; expecting 'us-east-1'");
    assert_eq!((answer.value("Region").as_str(), answer.header("x-amz-bucket-region")), ("us-east-1", Some("us-east-1")));
    house
        .deliver(&Call::s3("GET", "/vault/key").region("eu-west-1").presigned(&house.root, house.now()))
        .await
        .refused(400, "AuthorizationQueryParametersError");
    let to_host = Call::s3("GET", "/vault/key").host("s3.eu-west-1.amazonaws.com");
    assert_eq!(house.call(&house.root, &to_host).await.status, 400);
    // The signature of a request to S3 is none to STS.
    let wire = Call::s3("GET", "/?Action=GetCallerIdentity&Version=2011-06-15").signed(&house.root, house.now());
    house.deliver(&wire.with("host", "sts.amazonaws.com")).await.refused(403, "SignatureDoesNotMatch");
}

#[tokio::test]
async fn w2_3_a_token_in_header_and_query_is_refused() {
    let house = house().await;
    let session = session(&house).await;
    let good = Call::s3("GET", "/vault/key").presigned(&session, house.now());
    house.deliver(&good).await.ok();
    let mut twice = good.clone();
    twice.add("x-amz-security-token", session.token());
    assert_eq!(house.deliver(&twice).await.status / 100, 4);
    let mut wire = Call::s3("GET", "/vault/key").signed(&session, house.now());
    house.deliver(&wire).await.ok();
    wire.add("x-amz-security-token", session.token());
    assert_eq!(house.deliver(&wire).await.status / 100, 4);
}

#[tokio::test]
async fn w3_5_a_token_that_is_stripped_swapped_or_foreign_is_refused() {
    let house = house().await;
    let bob = session(&house).await;
    let carol = house.user("Carol", &[&allow("s3:*", "*")]).await;
    let other = house.sts(&carol, "GetSessionToken", &[]).await.ok().credentials();
    let get = Call::s3("GET", "/vault/key");
    house.call(&bob, &get).await.ok();
    house.call(&bob.clone().stripped(), &get).await.refused(403, "InvalidAccessKeyId");
    house.call(&bob.clone().with_token(other.token()), &get).await.refused(400, "InvalidToken");
    house.call(&bob.clone().with_id(&other.id), &get).await.refused(400, "InvalidToken");
    house.call(&bob.clone().with_id(&carol.id), &get).await.refused(400, "InvalidToken");
    house.call(&bob.clone().with_token(format!("{}A", bob.token())), &get).await.refused(400, "InvalidToken");
    house.call(&bob.clone().with_token(&bob.token()[..bob.token().len() - 4]), &get).await.refused(400, "InvalidToken");
    house.call(&carol.clone().with_token(bob.token()), &get).await.refused(400, "InvalidToken");
    let unknown = house.call(&carol.with_id("AKIAIOSFODNN7EXAMPLE"), &get).await;
    unknown.refused(403, "InvalidAccessKeyId").saying("The AWS Access Key Id you provided does not exist in our records.");
}

#[tokio::test]
async fn w2_7_a_session_that_was_seen_before_is_judged_again() {
    let house = house().await;
    let session = session(&house).await;
    let get = Call::s3("GET", "/vault/key");
    house.call(&session, &get).await.ok();
    house.clock.advance(12 * 3600 + 1);
    house.call(&session, &get).await.refused(400, "ExpiredToken").saying("The provided token has expired.");
}

#[tokio::test]
async fn w2_1_a_presigned_url_is_good_for_its_key_its_method_and_its_time() {
    let house = house().await;
    house.object("/vault/other", "other").await;
    let wire = Call::s3("GET", "/vault/key").presigned_for(&house.root, house.now(), 60);
    house.deliver(&wire).await.ok();
    let longer = wire.query.replace("X-Amz-Expires=60", "X-Amz-Expires=600");
    let more = format!("{}&versionId=null", wire.query);
    for forged in [wire.clone().at("/vault/other"), wire.clone().by("PUT").carrying("new"), wire.clone().by("DELETE"), wire.clone().by("HEAD")] {
        assert_eq!(house.deliver(&forged).await.status, 403);
    }
    for query in [longer, more, format!("response-content-type=text/html&{}", wire.query)] {
        let mut forged = wire.clone();
        forged.query = query;
        house.deliver(&forged).await.refused(403, "SignatureDoesNotMatch");
    }
    house.clock.advance(61);
    let late = house.deliver(&wire).await;
    late.refused(403, "AccessDenied").saying("Request has expired");
    assert_eq!(late.value("X-Amz-Expires"), "60");
    assert!(late.find("Expires").is_some() && late.find("ServerTime").is_some());
    for seconds in ["0", "604801", "-1", "x"] {
        let wire = Call::s3("GET", "/vault/key").presigned_for(&house.root, house.now(), 60);
        let mut forged = wire.clone();
        forged.query = wire.query.replace("X-Amz-Expires=60", &format!("X-Amz-Expires={seconds}"));
        assert_eq!(house.deliver(&forged).await.status / 100, 4, "{seconds}");
    }
    house
        .deliver(&Call::s3("GET", "/vault/key").presigned_for(&house.root, house.now(), 604_801))
        .await
        .refused(400, "AuthorizationQueryParametersError");
    let week = Call::s3("GET", "/vault/key").presigned_for(&house.root, house.now(), 604_800);
    house.clock.advance(604_790);
    house.deliver(&week).await.ok();
}

#[tokio::test]
async fn w2_1_a_presigned_url_ends_with_its_session() {
    let house = house().await;
    let session = session(&house).await;
    let wire = Call::s3("GET", "/vault/key").presigned_for(&session, house.now(), 604_800);
    house.clock.advance(12 * 3600 - 1);
    house.deliver(&wire).await.ok();
    house.clock.advance(2);
    house.deliver(&wire).await.refused(400, "ExpiredToken");
}

#[tokio::test]
async fn w2_1_a_presigned_url_ends_with_the_key_that_made_it() {
    let house = house().await;
    let user = house.user("Bob", &[&allow("s3:*", "*")]).await;
    let wire = Call::s3("GET", "/vault/key").presigned_for(&user, house.now(), 604_800);
    house.deliver(&wire).await.ok();
    house.manage("UpdateAccessKey", &[("UserName", "Bob"), ("AccessKeyId", &user.id), ("Status", "Inactive")]).await;
    house.deliver(&wire).await.refused(403, "InvalidAccessKeyId");
}

#[tokio::test]
async fn w2_1_a_header_signature_lives_for_fifteen_minutes() {
    let house = house().await;
    let wire = Call::s3("GET", "/vault/key").signed(&house.root, house.now());
    house.clock.advance(15 * 60);
    house.deliver(&wire).await.ok();
    house.clock.advance(1);
    let late = house.deliver(&wire).await;
    late.refused(403, "RequestTimeTooSkewed").saying("The difference between the request time and the current time is too large.");
    let early = Call::s3("GET", "/vault/key").signed(&house.root, house.now().plus_seconds(15 * 60 + 1));
    house.deliver(&early).await.refused(403, "RequestTimeTooSkewed");
}

#[tokio::test]
async fn w2_2_bytes_without_a_signature_need_tls_or_loopback() {
    let house = house().await;
    let far = daypass_kernel::request::Connection { source: "198.51.100.7".parse().unwrap(), ..loopback() };
    let tls = daypass_kernel::request::Connection { secure: true, ..far.clone() };
    let put = Call::s3("PUT", "/vault/key").with_body("new");
    let plain = put.clone().declaring("UNSIGNED-PAYLOAD").signed(&house.root, house.now());
    let trailing = daypass_testbed::Chunks::unsigned(&put, &house.root, house.now(), &[b"new"]).wire();
    for wire in [plain, trailing] {
        house.deliver_over(&far, &wire).await.refused(400, "InvalidRequest");
        assert_eq!(house.s3(&house.root, "GET", "/vault/key").await.body, "old");
        house.deliver_over(&tls, &wire).await.ok();
        house.object("/vault/key", "old").await;
        house.deliver_over(&loopback(), &wire).await.ok();
        house.object("/vault/key", "old").await;
    }
    house.deliver_over(&far, &put.signed(&house.root, house.now())).await.ok();
    house.deliver_over(&far, &put.presigned(&house.root, house.now())).await.ok();
}

#[tokio::test]
async fn w2_2_payloads_without_a_hash_are_nobodys_but_s3s() {
    let house = House::new().await;
    for payload in
        ["UNSIGNED-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"]
    {
        for call in [Call::sts("GetCallerIdentity", &[]), Call::iam("ListUsers", &[])] {
            let answer = house.call(&house.root, &call.clone().declaring(payload)).await;
            assert_eq!(answer.status / 100, 4, "{payload}: {}", answer.body);
            // A hash stands in the signature whatever the header says: the client that signs the word is refused, too.
            let forged = call.clone().service("s3").declaring(payload).signed(&house.root, house.now());
            assert_eq!(house.deliver(&forged.with("host", "sts.amazonaws.com")).await.status / 100, 4);
        }
    }
    for payload in ["STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD", "STREAMING-WHATEVER", "unsigned-payload", "", "abc"] {
        house.bucket("words").await;
        let answer = house.call(&house.root, &Call::s3("PUT", "/words/key").declaring(payload).with_body("x")).await;
        assert_eq!(answer.status / 100, 4, "{payload}: {}", answer.body);
        assert!(house.keys("words").await.is_empty());
    }
}

#[tokio::test]
async fn w6_5_content_encoding_outside_s3_is_415() {
    let house = House::new().await;
    for call in [Call::sts("GetCallerIdentity", &[]), Call::iam("ListUsers", &[])] {
        for coding in ["gzip", "aws-chunked", "identity"] {
            assert_eq!(house.call(&house.root, &call.clone().header("content-encoding", coding)).await.status, 415, "{coding}");
        }
    }
}

#[tokio::test]
async fn w6_8_aws_chunked_is_consumed_and_the_rest_is_the_objects() {
    let house = house().await;
    for (sent, kept) in [
        ("aws-chunked", None),
        ("gzip", Some("gzip")),
        ("aws-chunked,gzip", Some("gzip")),
        ("gzip, aws-chunked", Some("gzip")),
        ("AWS-Chunked, gzip ,br", Some("gzip,br")),
    ] {
        let put = Call::s3("PUT", "/vault/encoded").header("content-encoding", sent);
        let wire = daypass_testbed::Chunks::signed(&put, &house.root, house.now(), &[b"body"]).wire();
        house.deliver(&wire).await.ok();
        let answer = house.s3(&house.root, "GET", "/vault/encoded").await.ok();
        assert_eq!((answer.header("content-encoding"), answer.body.as_str()), (kept, "body"), "{sent}");
    }
}

#[tokio::test]
async fn w6_8_an_object_of_a_virtual_host_may_have_any_name() {
    let house = house().await;
    for key in ["_daypass/health", "_daypass/", "..", "a//b"] {
        let call = Call::s3("PUT", &format!("/{key}")).host("vault.localhost:4747").with_body(key);
        house.call(&house.root, &call).await.ok();
        assert_eq!(house.s3(&house.root, "GET", &format!("/vault/{key}")).await.ok().body, key);
    }
    house.call(&house.root, &Call::s3("GET", "/key").host("vault.localhost")).await.ok();
    house.call(&house.root, &Call::s3("GET", "/key").host("vault.s3.us-east-1.amazonaws.com")).await.ok();
    house.call(&house.root, &Call::s3("GET", "/vault/key").host("other.localhost")).await.refused(404, "NoSuchBucket");
}

#[tokio::test]
async fn w2_1_a_listener_of_other_services_serves_no_objects() {
    let house = house().await;
    let sts = daypass_kernel::request::Connection { services: ["sts".to_owned(), "iam".to_owned()].into(), ..loopback() };
    for call in [Call::s3("GET", "/vault/key"), Call::s3("PUT", "/vault/new").with_body("x"), Call::s3("GET", "/key").host("vault.localhost")] {
        let answer = house.deliver_over(&sts, &call.signed(&house.root, house.now())).await;
        assert!(answer.status >= 400 && !answer.body.contains("old"), "{}", answer.body);
        assert!(house.deliver_over(&sts, &call.unsigned()).await.status >= 400);
    }
    assert_eq!(house.keys("vault").await, ["key"]);
}

/// Whoever signs badly is not taken for nobody, who may have been allowed.
#[tokio::test]
async fn w2_1_a_signature_that_is_none_is_not_no_signature() {
    let house = House::new().await;
    house.open_bucket("open").await;
    house.object("/open/key", "public").await;
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::open/*"}]}"#;
    house.bucket_policy("open", policy).await;
    let get = Call::s3("GET", "/open/key");
    house.deliver(&get.unsigned()).await.ok();
    for value in [
        "",
        "Basic YTpi",
        "Bearer abc",
        "AWS AKIAIOSFODNN7EXAMPLE:c2ln",
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 Credential=a",
        "AWS4-HMAC-SHA512 Credential=a/b/c/d/e, SignedHeaders=host, Signature=0",
    ] {
        let answer = house.deliver(&get.unsigned().with("authorization", value)).await;
        assert_eq!(answer.status / 100, 4, "{value}: {}", answer.body);
    }
    for query in [
        "X-Amz-Algorithm=AWS4-HMAC-SHA256",
        "X-Amz-Algorithm=",
        "X-Amz-Signature=0&X-Amz-Algorithm=x",
        "AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=c2ln&Expires=9999999999",
        "X-Amz-Credential=AKIAIOSFODNN7EXAMPLE/20300101/us-east-1/s3/aws4_request",
        "X-Amz-Date=20300101T000000Z&X-Amz-Signature=0",
        "X-Amz-Credentia%6C=a",
        "x-amz-signature=b",
        "X-Amz-Security-Token=c",
    ] {
        let answer = house.deliver(&get.clone().with_query(query).unsigned()).await;
        assert_eq!(answer.status / 100, 4, "{query}: {}", answer.body);
    }
    let wrong = Credentials { secret: "wrong".into(), ..house.root.clone() };
    house.call(&wrong, &get).await.refused(403, "SignatureDoesNotMatch");
    house.call(&Credentials::long_term("AKIAIOSFODNN7EXAMPLE", "x"), &get).await.refused(403, "InvalidAccessKeyId");
    house.deliver(&get.presigned(&wrong, house.now())).await.refused(403, "SignatureDoesNotMatch");
}

/// Presigners move headers into the query. There they count as much, or are refused; nothing of it is passed over (W10.6).
#[tokio::test]
async fn w2_1_headers_that_a_presigner_moved_into_the_query_count() {
    let house = house().await;
    let put = |query: &str| Call::s3("PUT", "/vault/fresh").with_query(query);
    let presigned = |call: &Call, body: &str| call.presigned(&house.root, house.now()).carrying(body);
    // A checksum there is that of no body, as signers write it who have none yet; S3 compares it with nothing.
    house.deliver(&presigned(&put("x-amz-checksum-crc32=AAAAAA%3D%3D&x-amz-sdk-checksum-algorithm=CRC32"), "new")).await.ok();
    house.s3(&house.root, "DELETE", "/vault/fresh").await.is(204);
    house.deliver(&presigned(&put("x-amz-expected-bucket-owner=999999999999"), "new")).await.refused(403, "AccessDenied");
    house.deliver(&presigned(&put("x-amz-acl=public-read"), "new")).await.refused(400, "AccessControlListNotSupported");
    house.deliver(&presigned(&put("x-amz-server-side-encryption=aws:kms"), "new")).await.refused(501, "NotImplemented");
    house.deliver(&presigned(&put("%78-amz-acl=public-read"), "new")).await.refused(400, "AccessControlListNotSupported");
    house.deliver(&presigned(&put("x-amz-acl=private&X-Amz-Acl=public-read"), "new")).await.refused(400, "InvalidRequest");
    house.deliver(&presigned(&put("x-amz-acl=private").header("x-amz-acl", "public-read"), "new")).await.refused(400, "InvalidRequest");
    house.deliver(&presigned(&put("x-amz-tagging=a%0Ab"), "new")).await.refused(400, "InvalidArgument");
    assert_eq!(house.keys("vault").await, ["key"]);
    house.deliver(&presigned(&put("x-amz-meta-colour=blue&x-amz-tagging=a%3Db"), "new")).await.ok();
    let head = house.s3(&house.root, "HEAD", "/vault/fresh").await.ok();
    assert_eq!((head.header("x-amz-meta-colour"), head.header("x-amz-tagging-count")), (Some("blue"), Some("1")));
    // Whose tags they are is asked for as if they stood in the head.
    let bob = house.user("Bob", &[r#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}"#]).await;
    house.deliver(&put("x-amz-tagging=a%3Db").presigned(&bob, house.now()).carrying("new")).await.refused(403, "AccessDenied");
    let copy = Call::s3("PUT", "/vault/copy").with_query("x-amz-copy-source=vault%2Fkey");
    house.deliver(&copy.presigned(&bob, house.now())).await.refused(403, "AccessDenied");
    house.deliver(&copy.presigned(&house.root, house.now())).await.ok();
    assert_eq!(house.lies("vault").await.len(), 3);
}

#[tokio::test]
async fn w10_3_what_is_no_text_is_not_passed_over() {
    let house = house().await;
    house.s3(&house.root, "DELETE", "/vault?publicAccessBlock").await.is(204);
    let everybody = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::vault/*"}]}"#;
    house.bucket_policy("vault", everybody).await;
    for name in ["if-match", "if-none-match", "x-amz-expected-bucket-owner", "x-amz-copy-source-if-match", "x-amz-acl", "content-md5"] {
        let mut request = Call::s3("PUT", "/vault/key").with_body("new").unsigned().request();
        let value = http::HeaderValue::from_bytes(&[0xff, 0xfe]).unwrap();
        request.headers_mut().insert(http::HeaderName::from_static(name), value);
        let reply = house.kernel.handle(&loopback(), request).await;
        assert_eq!(reply.status(), 400, "{name}");
    }
    assert_eq!(house.s3(&house.root, "GET", "/vault/key").await.ok().body, "old");
}
