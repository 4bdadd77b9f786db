//! W2.6: a key is exactly that key, whatever it looks like.

use daypass_testbed::{Call, House, MANAGEMENT, allow};

/// Paths below a bucket, and the key that each of them is.
const KEYS: [(&str, &str); 16] = [
    ("..", ".."),
    ("../vault/secret", "../vault/secret"),
    ("../../etc/passwd", "../../etc/passwd"),
    ("%2e%2e", ".."),
    ("%2e%2e%2fvault%2fsecret", "../vault/secret"),
    ("a%2Fb", "a/b"),
    ("a//b", "a//b"),
    ("/leading", "/leading"),
    ("%2Fleading", "/leading"),
    ("a%00b", "a\0b"),
    ("a", "a"),
    ("a/b", "a/b"),
    ("a/", "a/"),
    (".", "."),
    ("./a", "./a"),
    ("%25%32%65", "%2e"),
];

async fn house() -> House {
    let house = House::new().await;
    house.bucket("vault").await;
    house.bucket("outer").await;
    house.object("/vault/secret", "the secret").await;
    house
}

#[tokio::test]
async fn w2_6_a_key_is_put_and_got_as_it_stands() {
    let house = house().await;
    for (path, key) in KEYS {
        house.s3_with(&house.root, "PUT", &format!("/outer/{path}"), format!("put as {key}")).await.ok();
        assert!(house.keys("outer").await.contains(&key.to_owned()), "{path}");
    }
    for (path, key) in KEYS {
        assert_eq!(house.s3(&house.root, "GET", &format!("/outer/{path}")).await.ok().body, format!("put as {key}"), "{path}");
        let virtually = Call::s3("GET", &format!("/{path}")).host("outer.localhost");
        assert_eq!(house.call(&house.root, &virtually).await.ok().body, format!("put as {key}"), "{path}");
    }
    let mut keys: Vec<String> = KEYS.iter().map(|(_, key)| (*key).to_owned()).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(house.keys("outer").await, keys);
    assert_eq!(house.lies("vault").await.len(), 1);
    assert_eq!(house.s3(&house.root, "GET", "/vault/secret").await.ok().body, "the secret");
}

#[tokio::test]
async fn w2_6_a_copy_source_is_exactly_that_key() {
    let house = house().await;
    for (path, key) in KEYS {
        let copy = Call::s3("PUT", "/outer/copy").header("x-amz-copy-source", &format!("/outer/{path}"));
        let before = house.call(&house.root, &copy).await;
        before.refused(404, "NoSuchKey");
        house.s3_with(&house.root, "PUT", &format!("/outer/{path}"), key).await.ok();
        house.call(&house.root, &copy).await.ok();
        assert_eq!(house.s3(&house.root, "GET", "/outer/copy").await.ok().body, key, "{path}");
        let upload = house.upload("/outer/large").await;
        let part = Call::s3("PUT", &format!("/outer/large?partNumber=1&uploadId={upload}")).header("x-amz-copy-source", &format!("outer/{path}"));
        house.call(&house.root, &part).await.ok();
        let listed = house.s3(&house.root, "GET", &format!("/outer/large?uploadId={upload}")).await.ok();
        assert_eq!(listed.value("Size"), key.len().to_string());
        for path in [path, "copy"] {
            house.s3(&house.root, "DELETE", &format!("/outer/{path}")).await.is(204);
        }
        assert!(house.keys("outer").await.is_empty(), "{path}");
    }
    assert_eq!(house.keys("vault").await, ["secret"]);
}

#[tokio::test]
async fn w2_6_permission_on_one_bucket_or_prefix_reaches_no_other() {
    let house = house().await;
    let bob = house.user("Bob", &[&allow("s3:*", "arn:aws:s3:::outer"), &allow("s3:*", "arn:aws:s3:::outer/mine/*")]).await;
    house.object("/outer/other", "other").await;
    for path in ["/outer/mine/../other", "/outer/mine/%2e%2e/other", "/outer/mine%2F..%2F..%2Fvault%2Fsecret", "/outer/mine/../../vault/secret"] {
        house.s3(&bob, "GET", path).await.refused(404, "NoSuchKey");
        let copy = Call::s3("PUT", "/outer/mine/copy").header("x-amz-copy-source", path);
        house.call(&bob, &copy).await.refused(404, "NoSuchKey");
        house.s3_with(&bob, "PUT", path, "bob").await.ok();
        house.s3(&bob, "DELETE", path).await.is(204);
    }
    for path in ["/vault/secret", "/outer/../vault/secret", "//vault/secret", "/outer%2Fmine/x", "/outer/mine", "/outer/Mine/x", "/outer/x%2Fmine/"] {
        let answer = house.s3(&bob, "GET", path).await;
        assert_eq!(answer.status / 100, 4, "{path}");
        assert!(!answer.body.contains("the secret"));
        let answer = house.s3_with(&bob, "PUT", path, "bob").await;
        assert_eq!(answer.status / 100, 4, "{path}");
    }
    assert_eq!(house.s3(&house.root, "GET", "/outer/other").await.ok().body, "other");
    assert_eq!(house.s3(&house.root, "GET", "/vault/secret").await.ok().body, "the secret");
    assert_eq!(house.lies("vault").await.len(), 1);
}

#[tokio::test]
async fn w2_6_a_name_that_no_bucket_can_have_gets_nowhere() {
    let house = house().await;
    for path in [
        "/..",
        "/../secret",
        "/%2e%2e/secret",
        "/./secret",
        "/va%2Fult/secret",
        "/vault%00/secret",
        "/vault%3Asecret/x",
        "/*/secret",
        "/vau%3Ft/secret",
        "/ab/x",
    ] {
        for method in ["GET", "PUT", "DELETE"] {
            let answer = house.s3(&house.root, method, path).await;
            assert_eq!(answer.status / 100, 4, "{method} {path}: {}", answer.body);
        }
    }
    for source in [
        "",
        "/",
        "vault",
        "/vault",
        "/vault/",
        "../vault/secret",
        "//vault/secret",
        "/va%2Fult/secret",
        "vault/secret?versionid=1",
        "vault/secret?a=b",
        "%zz/x",
    ] {
        let answer = house.call(&house.root, &Call::s3("PUT", "/outer/copy").header("x-amz-copy-source", source)).await;
        assert_eq!(answer.status / 100, 4, "{source}: {}", answer.body);
    }
    assert!(house.keys("outer").await.is_empty());
}

/// Clients escape the slash behind the bucket, too; no bucket has one in its name, so that is read in one way alone.
#[tokio::test]
async fn w2_6_a_copy_source_may_be_escaped_as_a_whole() {
    let house = house().await;
    let bob = house.user("Bob", &[&allow("s3:*", "arn:aws:s3:::outer"), &allow("s3:*", "arn:aws:s3:::outer/*")]).await;
    for source in ["/vault%2Fsecret", "vault%2Fsecret", "%2Fvault%2Fsecret", "%76ault/secret"] {
        let copy = Call::s3("PUT", "/outer/copy").header("x-amz-copy-source", source);
        house.call(&bob, &copy).await.refused(403, "AccessDenied");
        assert!(house.keys("outer").await.is_empty(), "{source}");
        house.call(&house.root, &copy).await.ok();
        assert_eq!(house.journal.last()["decisions"][0]["resource"], "arn:aws:s3:::vault/secret", "{source}");
        house.s3(&house.root, "DELETE", "/outer/copy").await.is(204);
    }
    for source in ["outer%2F..%2Fvault%2Fsecret", "outer/..%2Fvault/secret", "/outer%2F%2Fvault%2Fsecret"] {
        let copy = Call::s3("PUT", "/outer/copy").header("x-amz-copy-source", source);
        house.call(&bob, &copy).await.refused(404, "NoSuchKey");
    }
}

#[tokio::test]
async fn w2_6_a_multi_delete_deletes_exactly_its_keys() {
    let house = house().await;
    for key in ["a", "a/b", "a/", "../vault/secret", "a%2Fb"] {
        house.s3_with(&house.root, "PUT", &format!("/outer/{}", key.replace('%', "%25")), key).await.ok();
    }
    let bob = house.user("Bob", &[&allow("s3:DeleteObject", "arn:aws:s3:::outer/*")]).await;
    let answer = house.call(&bob, &House::deletion("outer", &["../vault/secret", "a", "a%2Fb", "/a/b", "nothing"])).await.ok();
    assert_eq!(answer.all("Key").len(), 5);
    assert_eq!(house.keys("outer").await, ["a/", "a/b"]);
    assert_eq!(house.keys("vault").await, ["secret"]);
}

#[tokio::test]
async fn w2_6_an_upload_is_of_its_bucket_and_its_key_alone() {
    let house = house().await;
    let (_, admin) = house.account("Member").await;
    house.s3(&admin, "PUT", "/theirs").await.ok();
    let theirs = house.s3(&admin, "POST", "/theirs/large?uploads").await.ok().value("UploadId");
    house.s3_with(&admin, "PUT", &format!("/theirs/large?partNumber=1&uploadId={theirs}"), "their part").await.ok();
    let mine = house.upload("/outer/large").await;
    house.s3_with(&house.root, "PUT", &format!("/outer/large?partNumber=1&uploadId={mine}"), "my part").await.ok();
    let etag = house.s3(&house.root, "GET", &format!("/outer/large?uploadId={mine}")).await.ok().value("ETag");
    let complete = format!("<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>{etag}</ETag></Part></CompleteMultipartUpload>");
    for (target, upload) in [("/outer/large", &theirs), ("/outer/other", &mine), ("/vault/large", &mine), ("/outer/large/", &mine)] {
        let part = format!("{target}?partNumber=2&uploadId={upload}");
        house.s3(&house.root, "GET", &format!("{target}?uploadId={upload}")).await.refused(404, "NoSuchUpload");
        house.s3_with(&house.root, "PUT", &part, "mine").await.refused(404, "NoSuchUpload");
        let copy = Call::s3("PUT", &part).header("x-amz-copy-source", "/vault/secret");
        house.call(&house.root, &copy).await.refused(404, "NoSuchUpload");
        house.s3_with(&house.root, "POST", &format!("{target}?uploadId={upload}"), &complete).await.refused(404, "NoSuchUpload");
        house.s3(&house.root, "DELETE", &format!("{target}?uploadId={upload}")).await.refused(404, "NoSuchUpload");
    }
    for foreign in ["", "..", "0", &theirs.to_uppercase(), &format!("{theirs}0"), "00000000000000000000000000000000"] {
        house.s3(&house.root, "GET", &format!("/outer/large?uploadId={foreign}")).await.refused(404, "NoSuchUpload");
    }
    let parts = house.s3(&admin, "GET", &format!("/theirs/large?uploadId={theirs}")).await.ok();
    assert_eq!((parts.all("PartNumber"), parts.value("Size")), (vec!["1".to_owned()], "10".to_owned()));
    house.s3_with(&house.root, "POST", &format!("/outer/large?uploadId={mine}"), &complete).await.ok();
    assert_eq!(house.s3(&house.root, "GET", "/outer/large").await.ok().body, "my part");
    // Whoever may write in one bucket sees nothing of another's uploads.
    let bob = house.user("Bob", &[&allow("s3:*", "arn:aws:s3:::vault"), &allow("s3:*", "arn:aws:s3:::vault/*")]).await;
    house.s3(&bob, "GET", &format!("/theirs/large?uploadId={theirs}")).await.refused(403, "AccessDenied");
    assert!(MANAGEMENT.len() == 12 && house.s3(&bob, "GET", "/vault?uploads").await.ok().all("UploadId").is_empty());
}

#[tokio::test]
async fn w2_6_a_new_bucket_of_an_old_name_shows_nothing_of_the_old_one() {
    let house = house().await;
    house.bucket("again").await;
    house.object("/again/key", "old").await;
    let upload = house.upload("/again/large").await;
    house.s3(&house.root, "DELETE", "/again").await.refused(409, "BucketNotEmpty");
    house.s3(&house.root, "DELETE", "/again/key").await.is(204);
    house.s3(&house.root, "DELETE", "/again").await.is(204);
    house.s3(&house.root, "GET", "/again/key").await.refused(404, "NoSuchBucket");
    house.bucket("again").await;
    assert!(house.keys("again").await.is_empty());
    house.s3(&house.root, "GET", &format!("/again/large?uploadId={upload}")).await.refused(404, "NoSuchUpload");
    assert!(house.s3(&house.root, "GET", "/again?uploads").await.ok().all("UploadId").is_empty());
}
