//! Buckets and their policies.

use daypass_policy::{Document, DocumentKind};

use super::{Outcome, Within};
use crate::{
    DirectoryError, Quota, key,
    records::{Bucket, PublicAccessBlock, ResourcePolicy, bucket_arn},
    trust,
};

/// What the record of a bucket's policy says that it is about.
const KIND: &str = "s3:bucket";

/// Creates a bucket. Its name is unique in the deployment, which no account's fence guards.
pub fn create(within: &mut Within<'_>, name: &str, region: &str) -> Outcome<()> {
    if within.snapshot.bucket(name).is_some() {
        return Err(DirectoryError::BucketExists { name: name.to_owned() });
    }
    within.room_for_one(Quota::BucketsPerAccount, within.snapshot.buckets_of(within.account).count())?;
    let id = within.ids.block().iter().fold(String::with_capacity(32), |id, byte| format!("{id}{byte:02x}"));
    let mut batch = within.batch();
    batch.create(Bucket {
        name: name.into(),
        account: within.account,
        region: region.into(),
        id: id.into(),
        created: within.now,
        public_access_block: Some(PublicAccessBlock::ON),
    });
    Ok(((), batch))
}

/// Deletes a bucket and its policy. That it is empty was seen to before.
pub fn delete(within: &mut Within<'_>, name: &str) -> Outcome<()> {
    own(within, name)?;
    let mut batch = within.batch();
    batch.delete(key::bucket(name));
    if within.snapshot.resource_policy(&bucket_arn(name)).is_some() {
        batch.delete(key::resource_policy(within.account, &bucket_arn(name)));
    }
    Ok(((), batch))
}

/// Sets Block Public Access, or deletes it.
pub fn set_public_access_block(within: &mut Within<'_>, name: &str, block: Option<PublicAccessBlock>) -> Outcome<()> {
    let bucket = own(within, name)?;
    let mut batch = within.batch();
    batch.put(Bucket { public_access_block: block, ..bucket });
    Ok(((), batch))
}

/// Puts the policy; every principal must exist now, and is stored by its unique id.
pub fn put_policy(within: &mut Within<'_>, name: &str, document: Document, public: bool) -> Outcome<()> {
    own(within, name)?;
    let text = trust::to_stored(within.snapshot, document, DocumentKind::Resource)?;
    let mut batch = within.batch();
    batch.put(ResourcePolicy { account: within.account, arn: bucket_arn(name).into(), kind: KIND.into(), public, text });
    Ok(((), batch))
}

/// Takes the policy away, if there is one.
pub fn delete_policy(within: &mut Within<'_>, name: &str) -> Outcome<()> {
    own(within, name)?;
    let mut batch = within.batch();
    if within.snapshot.resource_policy(&bucket_arn(name)).is_some() {
        batch.delete(key::resource_policy(within.account, &bucket_arn(name)));
    }
    Ok(((), batch))
}

fn own(within: &Within<'_>, name: &str) -> Result<Bucket, DirectoryError> {
    let bucket = within.snapshot.bucket(name).filter(|bucket| bucket.account == within.account);
    bucket.map(|bucket| (**bucket).clone()).ok_or_else(|| DirectoryError::NoSuchBucket { name: name.to_owned() })
}
