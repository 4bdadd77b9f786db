//! Differences that are meant, with their reasons. One that no request meets any more fails the test.

use crate::{Named, requests::Request};

/// A request that both take for something, and not for the same.
pub(crate) struct Pair<'a> {
    pub(crate) request: &'a Request,
    pub(crate) ours: &'a Named,
    pub(crate) theirs: &'a Named,
}

type Different = (&'static str, fn(&Pair<'_>) -> bool);
type Taken = (&'static str, fn(&Request, &Named, &str) -> bool);

/// Operations of a newer model than that of s3s: their subresources say nothing to it.
pub(crate) const UNKNOWN_TO_THEM: [&str; 14] = [
    "CreateBucketMetadataConfiguration",
    "DeleteBucketMetadataConfiguration",
    "DeleteObjectAnnotation",
    "GetBucketAbac",
    "GetBucketMetadataConfiguration",
    "GetObjectAnnotation",
    "ListObjectAnnotations",
    "PutBucketAbac",
    "PutObjectAnnotation",
    "RenameObject",
    "UpdateBucketMetadataAnnotationTableConfiguration",
    "UpdateBucketMetadataInventoryTableConfiguration",
    "UpdateBucketMetadataJournalTableConfiguration",
    "UpdateObjectEncryption",
];

/// What a request is for whose query says nothing.
const PLAIN: [&str; 7] = ["ListObjects", "CreateBucket", "DeleteBucket", "GetObject", "PutObject", "CopyObject", "DeleteObject"];

/// Operations that both never agree upon: older halves of pairs, whose requests are their successors'; and two that AWS serves on endpoints
/// of their own, which neither has.
pub(crate) const NEVER_THE_SAME: [&str; 6] =
    ["GetBucketLifecycle", "GetBucketNotification", "ListDirectoryBuckets", "PutBucketLifecycle", "PutBucketNotification", "WriteGetObjectResponse"];

/// Both take it, and differ.
pub(crate) const DIFFERENT: [Different; 4] = [
    ("s3s does not know the subresource, and takes the plain operation on the same place", |pair| {
        let same_place = (&pair.ours.bucket, &pair.ours.key) == (&pair.theirs.bucket, &pair.theirs.key);
        same_place && UNKNOWN_TO_THEM.contains(&pair.ours.operation.as_str()) && PLAIN.contains(&pair.theirs.operation.as_str())
    }),
    ("list-type is there twice: ours takes the first, s3s takes neither, and both list", |pair| {
        let same_place = (&pair.ours.bucket, &pair.ours.key) == (&pair.theirs.bucket, &pair.theirs.key);
        let names = (pair.ours.operation.as_str(), pair.theirs.operation.as_str());
        same_place && names == ("ListObjectsV2", "ListObjects") && pair.request.count("list-type") > 1
    }),
    ("x-id is only what SDKs tell of themselves; directory buckets have an endpoint of their own", |pair| {
        (pair.ours.operation.as_str(), pair.theirs.operation.as_str()) == ("ListBuckets", "ListDirectoryBuckets") && pair.ours.bucket.is_none()
    }),
    ("the path of WriteGetObjectResponse is no bucket's: s3s takes it for one, whatever else is asked of it", |pair| {
        let nowhere = pair.ours.bucket.is_none() && pair.ours.key.is_none();
        nowhere && pair.ours.operation == "WriteGetObjectResponse" && pair.theirs.bucket.as_deref() == Some("WriteGetObjectResponse")
    }),
];

/// Ours takes it, s3s does not.
pub(crate) const TAKEN: [Taken; 3] = [
    ("s3s does not know the subresource, and nothing plain is posted to that place", |_, ours, code| {
        code == "NotImplemented" && UNKNOWN_TO_THEM.contains(&ours.operation.as_str())
    }),
    ("select-type is there twice: ours takes the first, s3s takes neither", |request, ours, code| {
        code == "NotImplemented" && ours.operation == "SelectObjectContent" && request.count("select-type") > 1
    }),
    ("s3s keeps `events` for an extension of another server", |request, _, code| code == "NotImplemented" && request.count("events") > 0),
];
