//! What a head is taken for.

use proptest::prelude::*;

use super::{CopySource, Head, MAX_KEY_BYTES, MAX_PARAMETERS, Query, Refusal, Request, classify, operation::SUPERSEDED};

/// Made by `tools/s3_requests.py`.
const REQUESTS: &str = include_str!("../../tests/vectors/requests.jsonl");

fn read(method: &str, path: &str, query: &str, headers: &[&str], host_bucket: Option<&str>) -> Result<Request, Refusal> {
    classify(&Head { method, path, query, host_bucket, has_header: &|name| headers.contains(&name) })
}

/// The operation of `GET /bucket/key?query`.
fn named(method: &str, target: &str) -> Result<&'static str, Refusal> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    read(method, path, query, &[], None).map(|request| request.operation.name)
}

/// The key of `GET` on that path.
fn key(path: &str) -> String {
    read("GET", path, "", &[], None).unwrap().key.unwrap()
}

#[test]
fn what_botocore_sends_is_recognised_with_its_bucket_and_key() {
    type Line = (String, String, String, String, Vec<String>, Option<String>, Option<String>, Option<String>);
    let mut seen = std::collections::BTreeSet::new();
    for line in REQUESTS.lines() {
        let (name, method, path, query, headers, host_bucket, bucket, key): Line = serde_json::from_str(line).unwrap();
        let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
        let request = read(&method, &path, &query, &headers, host_bucket.as_deref()).unwrap_or_else(|refusal| panic!("{refusal}: {line}"));
        let expected = SUPERSEDED.iter().find(|(older, _)| *older == name).map_or(name.as_str(), |(_, newer)| newer);
        assert_eq!(request.operation.name, expected, "{line}");
        assert_eq!((request.bucket, request.key), (bucket, key), "{line}");
        seen.insert(name);
    }
    assert_eq!(seen.len(), daypass_api::s3::SERVICE.operations.len());
}

#[test]
fn w2_6_a_key_is_what_its_escapes_say_and_nothing_is_normalised() {
    for (path, wanted) in [
        ("/bucket/..", ".."),
        ("/bucket/../other/secret", "../other/secret"),
        ("/bucket/%2e%2e/x", "../x"),
        ("/bucket/%2E%2E%2Fother", "../other"),
        ("/bucket/a/./b", "a/./b"),
        ("/bucket/%2Fa", "/a"),
        ("/bucket//a", "/a"),
        ("/bucket//", "/"),
        ("/bucket/a//b/", "a//b/"),
        ("/bucket/%252e", "%2e"),
        ("/bucket/a+b", "a+b"),
        ("/bucket/a%20b", "a b"),
        ("/bucket/a%00b", "a\0b"),
        ("/bucket/a%0d%0ab", "a\r\nb"),
        ("/bucket/%C3%A9\u{e9}", "éé"),
        ("/bucket/a\\..\\b", "a\\..\\b"),
        ("/bucket/a%3Facl", "a?acl"),
    ] {
        assert_eq!(key(path), wanted, "{path}");
    }
}

#[test]
fn a_key_of_the_bucket_s_own_host_is_all_after_the_first_slash() {
    for (path, wanted) in [("/a", Some("a")), ("//", Some("/")), ("/bucket/a", Some("bucket/a")), ("/..%2f", Some("../")), ("/", None), ("", None)] {
        let request = read("GET", path, "", &[], Some("bucket")).unwrap();
        assert_eq!((request.bucket.as_deref(), request.key.as_deref()), (Some("bucket"), wanted), "{path}");
    }
}

#[test]
fn a_bucket_may_end_with_a_slash_and_the_service_has_no_name() {
    for (path, bucket) in [("/bucket", Some("bucket")), ("/bucket/", Some("bucket")), ("/%62ucket", Some("bucket")), ("/", None)] {
        let request = read("GET", path, "", &[], None).unwrap();
        assert_eq!((request.bucket.as_deref(), request.key), (bucket, None), "{path}");
    }
}

#[test]
fn w2_6_a_name_that_no_bucket_has_is_refused() {
    let long = format!("/{}", "a".repeat(256));
    for path in ["//key", "/buck%2Fet/key", "/../x", "/./x", "/%2e%2e/x", "/buc*et", "/a:b:c", "/buc%00ket", "/bück", "/buc ket", &long] {
        assert_eq!(named("GET", path), Err(Refusal::InvalidBucketName), "{path}");
    }
    assert_eq!(read("GET", "/a", "", &[], Some("..")).unwrap_err(), Refusal::InvalidBucketName);
}

#[test]
fn what_is_no_text_is_refused() {
    for target in
        ["/bucket/%", "/bucket/%2", "/bucket/%zz", "/bucket/a%2%41", "/b%ff/k", "/bucket/%ff", "/bucket/%c3%28", "/bucket/%ed%a0%80", "*", "x/y"]
    {
        assert_eq!(named("GET", target), Err(Refusal::InvalidUri), "{target}");
    }
    for query in ["prefix=%", "%zz", "a=%ff", "prefix=%c0%af"] {
        assert_eq!(named("GET", &format!("/bucket?{query}")), Err(Refusal::InvalidUri), "{query}");
    }
}

#[test]
fn a_key_has_at_most_1024_bytes_after_its_escapes() {
    assert_eq!(key(&format!("/bucket/{}", "%61".repeat(MAX_KEY_BYTES))).len(), MAX_KEY_BYTES);
    for long in ["a".repeat(MAX_KEY_BYTES + 1), "é".repeat(MAX_KEY_BYTES / 2 + 1)] {
        assert_eq!(named("GET", &format!("/bucket/{long}")), Err(Refusal::KeyTooLong));
    }
}

#[test]
fn w2_1_a_parameter_with_two_values_is_refused() {
    let query = Query::parse("prefix=a&%70refix=a&x=1+2%2B3&=e&&acl").unwrap();
    assert_eq!(query.get("prefix"), Some("a"));
    assert_eq!((query.get("x"), query.get("acl"), query.get("Prefix")), (Some("1 2+3"), Some(""), None));
    assert_eq!(query.names().collect::<Vec<_>>(), ["", "acl", "prefix", "x"]);
    // Both orders have one signature.
    for query in ["list-type=2&list-type=1", "list-type=1&list-type=2", "acl&acl=x", "acl=x&%61cl", "prefix=a&prefix=b", "prefix=&prefix=b"] {
        assert_eq!(named("GET", &format!("/bucket?{query}")), Err(Refusal::Doubled), "{query}");
    }
}

#[test]
fn a_query_has_at_most_512_parameters() {
    let query = |count: usize| vec!["a"; count].join("&");
    assert!(Query::parse(&query(MAX_PARAMETERS)).is_ok());
    assert_eq!(Query::parse(&query(MAX_PARAMETERS + 1)), Err(Refusal::TooManyParameters));
}

#[test]
fn a_query_that_names_two_operations_is_refused() {
    for (method, target) in [
        ("GET", "/bucket?acl&policy"),
        ("GET", "/bucket?list-type=2&versions"),
        ("GET", "/bucket/key?tagging&acl"),
        ("GET", "/bucket/key?tagging&uploadId=a"),
        ("POST", "/bucket/key?uploads&uploadId=a"),
        ("GET", "/bucket/key?uploadId=a&partNumber=1"),
        ("HEAD", "/bucket/key?uploadId=a"),
        ("DELETE", "/bucket/key?partNumber=1"),
        ("DELETE", "/bucket/key?tagging&uploadId=a"),
        ("POST", "/bucket?delete&uploads"),
    ] {
        assert_eq!(named(method, target), Err(Refusal::Ambiguous), "{method} {target}");
    }
}

#[test]
fn a_subresource_without_that_method_is_refused() {
    for (method, target) in [
        ("PUT", "/bucket/key?torrent"),
        ("HEAD", "/bucket/key?acl"),
        ("GET", "/bucket/key?policy"),
        ("POST", "/bucket?policy"),
        ("GET", "/bucket/key?select&select-type=2"),
        ("POST", "/bucket/key?select&select-type=1"),
        ("GET", "/?acl"),
        ("PUT", "/"),
        ("PATCH", "/bucket/key"),
        ("get", "/bucket/key"),
        ("OPTIONS", "/bucket/key"),
    ] {
        assert_eq!(named(method, target), Err(Refusal::MethodNotAllowed), "{method} {target}");
    }
}

#[test]
fn an_operation_without_what_it_needs_is_none_and_no_other_either() {
    for (method, target, missing) in [
        ("PUT", "/bucket/key?uploadId=a", "partNumber"),
        ("PUT", "/bucket/key?partNumber=1", "uploadId"),
        ("DELETE", "/bucket?analytics", "id"),
        ("GET", "/bucket/key?attributes", "x-amz-object-attributes"),
        ("POST", "/WriteGetObjectResponse", "x-amz-request-route"),
    ] {
        assert_eq!(named(method, target), Err(Refusal::Incomplete(missing)), "{method} {target}");
    }
}

#[test]
fn uploads_by_a_browser_are_not_built() {
    for target in ["/bucket", "/bucket/", "/bucket/key", "/bucket?prefix=a"] {
        assert_eq!(named("POST", target), Err(Refusal::NotImplemented), "{target}");
    }
}

#[test]
fn the_operation_that_needs_most_of_what_is_there_is_meant() {
    let copied = |target: &str| {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        read("PUT", path, query, &["x-amz-copy-source"], None).unwrap().operation.name
    };
    assert_eq!(named("PUT", "/bucket/key"), Ok("PutObject"));
    assert_eq!(copied("/bucket/key"), "CopyObject");
    assert_eq!(named("PUT", "/bucket/key?partNumber=1&uploadId=a"), Ok("UploadPart"));
    assert_eq!(copied("/bucket/key?partNumber=1&uploadId=a"), "UploadPartCopy");
    assert_eq!(copied("/bucket/key?tagging"), "PutObjectTagging");
    assert_eq!(named("GET", "/bucket?analytics"), Ok("ListBucketAnalyticsConfigurations"));
    assert_eq!(named("GET", "/bucket?analytics&id=a"), Ok("GetBucketAnalyticsConfiguration"));
    assert_eq!(named("GET", "/bucket?lifecycle"), Ok("GetBucketLifecycleConfiguration"));
}

#[test]
fn what_no_operation_is_named_by_changes_nothing() {
    for query in ["x-id=PutObject", "X-Amz-Signature=a&X-Amz-Date=b", "response-expires=a&foo", "ACL", "partNumber=1", "versionId=a", "id=a"] {
        assert_eq!(named("GET", &format!("/bucket/key?{query}")), Ok("GetObject"), "{query}");
    }
    assert_eq!(named("GET", "/bucket?uploadId=a&id=b&x-id=ListObjectsV2"), Ok("ListObjects"));
}

#[test]
fn w2_6_a_copy_source_names_what_a_path_would() {
    for (value, bucket, key, version) in [
        ("bucket/key", "bucket", "key", None),
        ("/bucket/key", "bucket", "key", None),
        ("/bucket/../other/secret", "bucket", "../other/secret", None),
        ("bucket/%2e%2e%2Fsecret", "bucket", "../secret", None),
        ("bucket//a", "bucket", "/a", None),
        ("bucket%2Fa%2Fb", "bucket", "a/b", None),
        ("%2fbucket%2f%2Fa", "bucket", "/a", None),
        ("/bucket%2F../a%252F?versionId=v", "bucket", "../a%2F", Some("v")),
        ("bucket/a%00", "bucket", "a\0", None),
        ("bucket/a%3FversionId=b+c?versionId=v%2B", "bucket", "a?versionId=b+c", Some("v+")),
    ] {
        let source = CopySource::parse(value).unwrap();
        assert_eq!((source.bucket.as_str(), source.key.as_str(), source.version_id.as_deref()), (bucket, key, version), "{value}");
    }
}

#[test]
fn w2_6_a_copy_source_that_names_no_object_is_refused() {
    for value in [
        "",
        "/",
        "bucket",
        "/bucket/",
        "bucket%2F",
        "/%2Fbucket/k",
        "buc%252Fket",
        "bucket/k?acl",
        "bucket/k?versionId=",
        "bucket/k?versionId=a&b=c",
        "bucket?versionId=a",
    ] {
        let refusal = CopySource::parse(value).unwrap_err();
        assert!([Refusal::InvalidCopySource, Refusal::InvalidBucketName].contains(&refusal), "{value}: {refusal:?}");
    }
    for (value, refusal) in [
        ("//key", Refusal::InvalidBucketName),
        ("../key", Refusal::InvalidBucketName),
        ("arn:aws:s3:us-east-1:123456789012:accesspoint/a/object/k", Refusal::InvalidBucketName),
        ("bucket/%", Refusal::InvalidUri),
        ("bucket/k?versionId=%ff", Refusal::InvalidUri),
    ] {
        assert_eq!(CopySource::parse(value), Err(refusal), "{value}");
    }
}

proptest! {
    /// Whatever is escaped comes back, and whatever comes makes nobody panic.
    #[test]
    fn w2_6_any_key_arrives_as_it_was_sent(key in "\\PC{1,40}|[./%?&+\0 ]{1,20}", noise in ".{0,60}", query in ".{0,40}") {
        let escaped = percent_encoding::utf8_percent_encode(&key, percent_encoding::NON_ALPHANUMERIC);
        let request = read("GET", &format!("/bucket/{escaped}"), "", &[], None).unwrap();
        prop_assert_eq!(request.key, Some(key));
        let _ = read("PUT", &format!("/{noise}"), &query, &["x-amz-copy-source"], None);
        let _ = CopySource::parse(&noise);
    }
}
