//! What a bucket policy may speak of: its bucket, and what is in it.

use daypass_policy::Statement;

use super::BucketPolicyError::{self, Missing, Resource};

const S3: &str = "arn:aws:s3:::";

/// Which kinds of resource a statement reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Levels {
    /// The bucket itself.
    pub(super) bucket: bool,
    /// Objects in it.
    pub(super) objects: bool,
}

/// A resource of the policy's own bucket.
enum Own<'a> {
    Bucket,
    /// A key or a pattern of keys.
    Keys(&'a str),
}

impl Levels {
    /// Every resource must be able to be this bucket or something in it and nothing else: a wildcard may stand only after the slash. So `*`
    /// is refused (recorded), and so are `arn:aws:s3:::bucket*`, which is other buckets too, and a variable in the bucket's name.
    pub(super) fn parse(statement: &Statement, bucket: &str) -> Result<Self, BucketPolicyError> {
        let clause = statement.resources.as_ref().ok_or(Missing("Resource"))?;
        let owned: Option<Vec<_>> = clause.items.iter().map(|item| own(item, bucket)).collect();
        let owned = owned.ok_or(Resource)?;
        let names_bucket = owned.iter().any(|own| matches!(own, Own::Bucket));
        if clause.negated {
            let all_keys = owned.iter().any(|own| matches!(own, Own::Keys(keys) if is_everything(keys)));
            Ok(Self { bucket: !names_bucket, objects: !all_keys })
        } else {
            Ok(Self { bucket: names_bucket, objects: owned.iter().any(|own| matches!(own, Own::Keys(_))) })
        }
    }
}

fn own<'a>(resource: &'a str, bucket: &str) -> Option<Own<'a>> {
    match resource.strip_prefix(S3)?.strip_prefix(bucket)? {
        "" => Some(Own::Bucket),
        rest => rest.strip_prefix('/').map(Own::Keys),
    }
}

fn is_everything(keys: &str) -> bool {
    !keys.is_empty() && keys.bytes().all(|byte| byte == b'*')
}
