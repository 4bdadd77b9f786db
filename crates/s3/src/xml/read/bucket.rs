//! What a bucket is made with, and whether the public may be let in.

use super::document::Document;
use crate::xml::XmlRefusal;

/// The longest body of configuration, in bytes. Ours: the largest that is read here, tags of an object, has about 10 KiB.
pub const MAX_CONFIGURATION_BYTES: usize = 64 * 1024;

/// `CreateBucketConfiguration`. An absent body is for whoever reads it: there is nothing to parse.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CreateBucketConfiguration {
    /// The region; an empty element is an empty text.
    pub location_constraint: Option<String>,
}

impl CreateBucketConfiguration {
    /// Reads the body. `Location`, `Bucket` (directory buckets) and `Tags` are not built and not ignored.
    pub fn read(body: &[u8]) -> Result<Self, XmlRefusal> {
        let mut document = Document::open(body, MAX_CONFIGURATION_BYTES, "CreateBucketConfiguration")?;
        let mut out = Self::default();
        while let Some(name) = document.child(&["LocationConstraint", "Location", "Bucket", "Tags"])? {
            match name {
                "LocationConstraint" => document.text_once(&mut out.location_constraint)?,
                unbuilt => return Err(XmlRefusal::Unbuilt(unbuilt)),
            }
        }
        document.close()?;
        Ok(out)
    }
}

/// `PublicAccessBlockConfiguration`: what is not given is off.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PublicAccessBlock {
    /// Refuses requests that would set a public ACL.
    pub block_public_acls: bool,
    /// Public ACLs have no effect.
    pub ignore_public_acls: bool,
    /// Refuses public bucket policies.
    pub block_public_policy: bool,
    /// A public policy lets in only the owner's account and AWS services.
    pub restrict_public_buckets: bool,
}

impl PublicAccessBlock {
    /// Reads the body.
    pub fn read(body: &[u8]) -> Result<Self, XmlRefusal> {
        let mut document = Document::open(body, MAX_CONFIGURATION_BYTES, "PublicAccessBlockConfiguration")?;
        let (mut block_acls, mut ignore_acls, mut block_policy, mut restrict) = (None, None, None, None);
        while let Some(name) = document.child(&["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"])? {
            let member = match name {
                "BlockPublicAcls" => &mut block_acls,
                "IgnorePublicAcls" => &mut ignore_acls,
                "BlockPublicPolicy" => &mut block_policy,
                _ => &mut restrict,
            };
            document.bool_once(member)?;
        }
        document.close()?;
        Ok(Self {
            block_public_acls: block_acls.unwrap_or(false),
            ignore_public_acls: ignore_acls.unwrap_or(false),
            block_public_policy: block_policy.unwrap_or(false),
            restrict_public_buckets: restrict.unwrap_or(false),
        })
    }
}
