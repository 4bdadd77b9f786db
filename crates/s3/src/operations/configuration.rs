//! Configurations that nobody can set yet: each answers that it is not set (organizations-account-s3 §4).

use daypass_kernel::{
    authorize::Proof,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestDone, RestScene},
};

use crate::{
    act::{Act, at_once},
    site::Site,
    xml,
};

/// Operation, code and words.
const NOT_SET: [(&str, &str, &str); 7] = [
    ("GetBucketCors", "NoSuchCORSConfiguration", "The CORS configuration does not exist"),
    ("GetBucketLifecycleConfiguration", "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist"),
    ("GetBucketOwnershipControls", "OwnershipControlsNotFoundError", "The bucket ownership controls were not found"),
    ("GetBucketReplication", "ReplicationConfigurationNotFoundError", "The replication configuration was not found"),
    ("GetBucketTagging", "NoSuchTagSet", "The TagSet does not exist"),
    ("GetBucketWebsite", "NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration"),
    ("GetObjectLockConfiguration", "ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket"),
];

struct Configuration;

pub(super) fn make(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Configuration))
}

impl Act for Configuration {
    fn perform<'a>(
        &'a self,
        site: &'a Site,
        _: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        at_once(answer(site))
    }
}

fn answer(site: &Site) -> Result<RestAnswer, Refusal> {
    match site.operation.name {
        "GetBucketVersioning" => Ok(RestAnswer::xml(xml::versioning())),
        "GetBucketEncryption" => Ok(RestAnswer::xml(xml::encryption())),
        operation => {
            let row = NOT_SET.iter().find(|(name, _, _)| *name == operation);
            let (_, code, text) = row.ok_or_else(|| Refusal::internal("a configuration without an answer"))?;
            Err(Refusal::new(*code, 404, *text).about("BucketName", site.bucket_name()))
        }
    }
}
