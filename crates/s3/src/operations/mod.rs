//! The operations that are built, one file per noun.

mod buckets;
mod configuration;
mod copying;
mod deleting;
mod listing;
mod multipart;
mod policies;
mod public_access;
mod putting;
mod reading;
mod tagging;
mod uploading;

use daypass_kernel::refusal::Refusal;

use crate::{act::Act, site::Site};

/// Reads an operation's own parameters from the head.
type Make = fn(&Site) -> Result<Box<dyn Act>, Refusal>;

/// Every built operation, sorted by name.
pub(crate) static BUILT: &[(&str, Make)] = &[
    ("AbortMultipartUpload", multipart::abort),
    ("CompleteMultipartUpload", multipart::complete),
    ("CopyObject", copying::copy),
    ("CreateBucket", buckets::create),
    ("CreateMultipartUpload", multipart::create),
    ("DeleteBucket", buckets::delete),
    ("DeleteBucketPolicy", policies::delete),
    ("DeleteObject", deleting::one),
    ("DeleteObjectTagging", tagging::delete),
    ("DeleteObjects", deleting::many),
    ("DeletePublicAccessBlock", public_access::delete),
    ("GetBucketCors", configuration::make),
    ("GetBucketEncryption", configuration::make),
    ("GetBucketLifecycleConfiguration", configuration::make),
    ("GetBucketLocation", buckets::location),
    ("GetBucketOwnershipControls", configuration::make),
    ("GetBucketPolicy", policies::get),
    ("GetBucketPolicyStatus", policies::status),
    ("GetBucketReplication", configuration::make),
    ("GetBucketTagging", configuration::make),
    ("GetBucketVersioning", configuration::make),
    ("GetBucketWebsite", configuration::make),
    ("GetObject", reading::get),
    ("GetObjectLockConfiguration", configuration::make),
    ("GetObjectTagging", tagging::get),
    ("GetPublicAccessBlock", public_access::get),
    ("HeadBucket", buckets::head),
    ("HeadObject", reading::head),
    ("ListBuckets", buckets::list),
    ("ListMultipartUploads", multipart::list),
    ("ListObjects", listing::first),
    ("ListObjectsV2", listing::second),
    ("ListParts", multipart::parts),
    ("PutBucketPolicy", policies::put),
    ("PutObject", putting::put),
    ("PutObjectTagging", tagging::put),
    ("PutPublicAccessBlock", public_access::put),
    ("UploadPart", uploading::part),
    ("UploadPartCopy", copying::part),
];
