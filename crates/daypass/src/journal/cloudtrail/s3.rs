//! What is S3's own in a record: its older names, buckets and objects as resources, and data events.

use daypass_api::{Place, s3};
use serde_json::{Value, json};

use super::event::Event;

/// Operations that the trail has other names for.
const NAMES: [(&str, &str); 8] = [
    ("DeletePublicAccessBlock", "DeleteBucketPublicAccessBlock"),
    ("GetBucketLifecycleConfiguration", "GetBucketLifecycle"),
    ("GetBucketNotificationConfiguration", "GetBucketNotification"),
    ("GetPublicAccessBlock", "GetBucketPublicAccessBlock"),
    ("ListObjectsV2", "ListObjects"),
    ("PutBucketLifecycleConfiguration", "PutBucketLifecycle"),
    ("PutBucketNotificationConfiguration", "PutBucketNotification"),
    ("PutPublicAccessBlock", "PutBucketPublicAccessBlock"),
];

/// Operations on a bucket that are data events all the same.
const DATA_OF_BUCKETS: [&str; 5] = ["DeleteObjects", "ListMultipartUploads", "ListObjectVersions", "ListObjects", "ListObjectsV2"];

/// `eventName`.
pub(super) fn name(operation: &str) -> &str {
    NAMES.iter().find(|(other, _)| *other == operation).map_or(operation, |(_, name)| name)
}

/// Whether it is a data event: it touches objects.
pub(super) fn is_data(operation: &str) -> bool {
    let place = s3::SERVICE.operation(operation).and_then(|operation| operation.rest).map(|row| row.place);
    place == Some(Place::Object) || DATA_OF_BUCKETS.contains(&operation)
}

/// `requestParameters`, with the host, as S3's records have it.
pub(super) fn parameters(event: &Event) -> Option<Value> {
    let mut parameters = event.request.clone()?;
    parameters.as_object_mut()?.insert("Host".to_owned(), event.host.as_str().into());
    Some(parameters)
}

/// The object, if one is named, and its bucket with the account that owns it.
pub(super) fn resources(event: &Event) -> Option<Value> {
    let request = event.request.as_ref()?;
    let bucket = request.get("bucketName")?.as_str()?;
    let arn = format!("arn:aws:s3:::{bucket}");
    let mut resources = Vec::new();
    if let Some(key) = request.get("key").and_then(Value::as_str) {
        resources.push(json!({ "type": "AWS::S3::Object", "ARN": format!("{arn}/{key}") }));
    }
    let mut owned = json!({ "type": "AWS::S3::Bucket", "ARN": arn });
    if let (Some(owner), Some(owned)) = (event.owner(), owned.as_object_mut()) {
        owned.insert("accountId".to_owned(), owner.into());
    }
    resources.push(owned);
    Some(resources.into())
}

/// S3's form of a request's id: its first sixteen digits, in upper case.
pub(super) fn request_id(id: &str) -> String {
    id.chars().filter(char::is_ascii_hexdigit).take(16).map(|digit| digit.to_ascii_uppercase()).collect()
}
