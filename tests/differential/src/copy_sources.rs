//! `x-amz-copy-source`, read by both.

use std::collections::BTreeMap;

use daypass_s3::classify::CopySource;
use s3s::{dto::CopySource as Theirs, path::check_bucket_name};

use crate::{random::Random, requests};

const COUNT: usize = 30_000;
const BUCKETS: [&str; 12] = [
    "lake",
    "lake",
    "my.bucket-1",
    "/lake",
    "/lake",
    "//lake",
    "%2Flake",
    "%2flake",
    "l%61ke",
    "arn:aws:s3:us-east-1:111111111111:accesspoint/lake/object",
    "..",
    "%zz",
];
const SLASHES: [&str; 8] = ["/", "/", "/", "/", "%2F", "%2f", "//", ""];
const VERSIONS: [&str; 11] =
    ["", "", "", "", "?versionId=v", "?versionId=a%2Bb+c", "?versionId=", "?versionid=v", "?versionId=v?versionId=w", "?acl", "%3FversionId=v"];

/// Bucket, key, version.
type Named = (String, String, Option<String>);

/// Where both name an object, it is the same one.
pub(crate) fn compare(random: &mut Random) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..COUNT {
        let key = requests::key(random);
        let value = format!("{}{}{key}{}", random.one(&BUCKETS), random.one(&SLASHES), random.one(&VERSIONS));
        let class = match (ours(&value), theirs(&value)) {
            (Ok(ours), Ok(theirs)) => {
                assert_eq!(ours, theirs, "{value}");
                "read as the same".to_owned()
            }
            // Whether a name may be given to a new bucket is not asked of a source.
            (Ok((bucket, ..)), Err(_)) if !check_bucket_name(&bucket) => "of a bucket whose name is too old for s3s".to_owned(),
            (Ok(ours), Err(why)) => panic!("{value}: {ours:?}, and s3s refuses: {why}"),
            (Err(refusal), Ok(_)) => format!("refused by ours as {}", refusal.code().0),
            (Err(_), Err(_)) => "refused by both".to_owned(),
        };
        *counts.entry(class).or_default() += 1;
    }
    println!("{COUNT} sources of copies: {counts:?}");
    assert!(counts.get("read as the same").is_some_and(|same| *same > COUNT / 4));
}

fn ours(value: &str) -> Result<Named, daypass_s3::classify::Refusal> {
    CopySource::parse(value).map(|source| (source.bucket, source.key, source.version_id))
}

fn theirs(value: &str) -> Result<Named, String> {
    match Theirs::parse(value).map_err(|error| error.to_string())? {
        Theirs::Bucket { bucket, key, version_id } => Ok((bucket.into(), key.into(), version_id.map(Into::into))),
        Theirs::AccessPoint { .. } | Theirs::Outpost { .. } => Err("no bucket's".to_owned()),
    }
}
