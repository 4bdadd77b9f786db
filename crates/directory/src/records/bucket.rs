//! Buckets. What is in them is no part of the directory.

use std::sync::Arc;

use daypass_names::{AccountId, Timestamp};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::key;

/// A bucket: its name is unique in the deployment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bucket {
    /// Its name.
    pub name: Arc<str>,
    /// Who owns it.
    #[serde(with = "text::one")]
    pub account: AccountId,
    /// The region that it was made in, for ever.
    pub region: Arc<str>,
    /// Its own id, in hex: a bucket of the same name that is made later has another one, and none of its objects.
    pub id: Arc<str>,
    /// Since when.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
    /// Block Public Access; none if it was deleted.
    pub public_access_block: Option<PublicAccessBlock>,
}

/// Block Public Access: all on for a new bucket (organizations-account-s3 §4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicAccessBlock {
    /// Refuses public ACLs.
    pub block_public_acls: bool,
    /// Public ACLs grant nothing.
    pub ignore_public_acls: bool,
    /// Refuses public bucket policies.
    pub block_public_policy: bool,
    /// A public policy reaches nobody beyond the owner's account.
    pub restrict_public_buckets: bool,
}

impl PublicAccessBlock {
    /// All on.
    pub const ON: Self = Self { block_public_acls: true, ignore_public_acls: true, block_public_policy: true, restrict_public_buckets: true };
}

impl Bucket {
    /// `arn:aws:s3:::name`
    pub fn arn(&self) -> String {
        arn(&self.name)
    }
}

/// The ARN of the bucket of that name, whether there is one or not.
pub fn arn(name: &str) -> String {
    format!("arn:aws:s3:::{name}")
}

impl Stored for Bucket {
    fn key(&self) -> Key {
        key::bucket(&self.name)
    }
}
