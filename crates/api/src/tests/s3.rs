//! S3's table: every operation is recognised by its head, and none is asked nothing.

use crate::{Location, OperationModel, Place, RestRow, s3};

fn rows() -> impl Iterator<Item = (&'static OperationModel, &'static RestRow)> {
    s3::SERVICE.operations.iter().map(|operation| (*operation, operation.rest.unwrap()))
}

fn asked(name: &str) -> Vec<&'static str> {
    s3::SERVICE.operation(name).unwrap().actions.iter().filter(|row| row.when.is_none()).map(|row| row.action).collect()
}

fn asked_with(name: &str, member: &str) -> Vec<&'static str> {
    s3::SERVICE.operation(name).unwrap().actions.iter().filter(|row| row.when == Some(member)).map(|row| row.action).collect()
}

#[test]
fn w10_1_no_operation_is_asked_nothing() {
    for (operation, _) in rows() {
        assert!(operation.asked_action().is_some() && operation.signed, "{}", operation.name);
    }
}

/// An expression over an object is posted and yet a read; a session is fetched and yet a credential.
#[test]
fn only_what_is_fetched_is_a_read() {
    for (operation, row) in rows() {
        let fetched = ["GET", "HEAD"].contains(&row.method) || operation.name == "SelectObjectContent";
        assert_eq!(operation.read_only, fetched && operation.name != "CreateSession", "{}", operation.name);
    }
}

#[test]
fn what_a_path_names_is_a_member() {
    for (operation, row) in rows() {
        let named: Vec<&str> = row.members.iter().filter(|member| member.location == Location::Path).map(|member| member.name).collect();
        let wanted: &[&str] = match row.place {
            Place::Service => &[],
            Place::Bucket => &["Bucket"],
            Place::Object => &["Bucket", "Key"],
        };
        assert_eq!(named, wanted, "{}", operation.name);
    }
}

#[test]
fn header_names_are_in_lower_case() {
    for (operation, row) in rows() {
        for member in row.members.iter().filter(|member| matches!(member.location, Location::Header | Location::Headers)) {
            assert_eq!(member.wire, member.wire.to_lowercase(), "{}", operation.name);
        }
    }
}

#[test]
fn a_permission_is_named_as_s3_names_it() {
    for (name, actions) in [
        ("ListBuckets", &["s3:ListAllMyBuckets"][..]),
        ("HeadBucket", &["s3:ListBucket"]),
        ("ListObjects", &["s3:ListBucket"]),
        ("ListObjectsV2", &["s3:ListBucket"]),
        ("ListObjectVersions", &["s3:ListBucketVersions"]),
        ("HeadObject", &["s3:GetObject"]),
        ("GetObjectAttributes", &["s3:GetObject", "s3:GetObjectAttributes"]),
        ("SelectObjectContent", &["s3:GetObject"]),
        ("CopyObject", &["s3:PutObject"]),
        ("UploadPart", &["s3:PutObject"]),
        ("UploadPartCopy", &["s3:PutObject"]),
        ("CreateMultipartUpload", &["s3:PutObject"]),
        ("CompleteMultipartUpload", &["s3:PutObject"]),
        ("DeleteObjects", &["s3:DeleteObject"]),
        ("GetBucketLifecycleConfiguration", &["s3:GetLifecycleConfiguration"]),
        ("DeleteBucketTagging", &["s3:PutBucketTagging"]),
        ("DeletePublicAccessBlock", &["s3:PutBucketPublicAccessBlock"]),
        ("PutObjectLockConfiguration", &["s3:PutBucketObjectLockConfiguration"]),
        ("ListDirectoryBuckets", &["s3express:ListAllMyDirectoryBuckets"]),
        ("WriteGetObjectResponse", &["s3-object-lambda:WriteGetObjectResponse"]),
    ] {
        assert_eq!(asked(name), actions, "{name}");
    }
}

#[test]
fn w10_1_a_member_that_does_more_asks_for_more() {
    for name in ["PutObject", "CopyObject", "CreateMultipartUpload"] {
        for member in ["ACL", "GrantFullControl", "GrantRead", "GrantReadACP", "GrantWriteACP"] {
            assert_eq!(asked_with(name, member), ["s3:PutObjectAcl"], "{name} {member}");
        }
        assert_eq!(asked_with(name, "Tagging"), ["s3:PutObjectTagging"], "{name}");
        assert_eq!(asked_with(name, "ObjectLockMode"), ["s3:PutObjectRetention"], "{name}");
        assert_eq!(asked_with(name, "ObjectLockRetainUntilDate"), ["s3:PutObjectRetention"], "{name}");
        assert_eq!(asked_with(name, "ObjectLockLegalHoldStatus"), ["s3:PutObjectLegalHold"], "{name}");
    }
    let locked = ["s3:PutBucketObjectLockConfiguration", "s3:PutBucketVersioning"];
    assert_eq!(asked_with("CreateBucket", "ObjectLockEnabledForBucket"), locked);
    assert_eq!(asked_with("CreateBucket", "GrantWrite"), ["s3:PutBucketAcl"]);
    assert_eq!(asked_with("CreateBucket", "ObjectOwnership"), ["s3:PutBucketOwnershipControls"]);
    assert_eq!(asked_with("GetObject", "VersionId"), ["s3:GetObjectVersion"]);
    assert_eq!(asked_with("DeleteObject", "VersionId"), ["s3:DeleteObjectVersion"]);
}

/// Whatever brings an ACL, tags, a lock or a version into a request asks for more than the request alone, or has that as its own matter.
#[test]
fn w10_1_no_member_that_does_more_is_forgotten() {
    for (operation, row) in rows() {
        for member in row.members.iter().filter(|member| matches!(member.location, Location::Header | Location::Query)) {
            let more = ["ACL", "Tagging", "ObjectLockMode", "ObjectLockLegalHoldStatus", "BypassGovernanceRetention"].contains(&member.name)
                || member.name.starts_with("Grant");
            let own = ["PutBucketAcl", "PutObjectAcl"].contains(&operation.name) || operation.name == "WriteGetObjectResponse";
            assert!(!more || own || !asked_with(operation.name, member.name).is_empty(), "{} {}", operation.name, member.name);
        }
    }
}
