//! What an operation asks: from its row of the description, for all operations, built or not.

use daypass_api::{ActionRow, s3};
use daypass_directory::{
    Snapshot,
    records::{Bucket, bucket_arn},
};
use daypass_kernel::{
    caller::{Caller, Principal},
    refusal::Refusal,
    rest::{Owned, RestScene, SignedBy},
    service::{Ask, AskedKey, AskedPolicy},
};
use daypass_names::Tag;

use crate::{classify::CopySource, refusals, site::Site};

/// Which kind of resource an ask is about.
const OBJECT: &str = "arn:${Partition}:s3:::${BucketName}/${ObjectName}";
const BUCKET: &str = "arn:${Partition}:s3:::${BucketName}";

/// Actions that the owner's root user may always take, whatever the bucket's policy says, so that nobody is locked out for ever.
const NEVER_LOCKED: [&str; 3] = ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"];

/// Keys, and the headers that they are.
pub(crate) const HEADER_KEYS: [(&str, &str); 19] = [
    ("s3:if-match", "if-match"),
    ("s3:if-none-match", "if-none-match"),
    ("s3:x-amz-acl", "x-amz-acl"),
    ("s3:x-amz-metadata-directive", "x-amz-metadata-directive"),
    ("s3:x-amz-storage-class", "x-amz-storage-class"),
    ("s3:x-amz-server-side-encryption", "x-amz-server-side-encryption"),
    ("s3:x-amz-grant-full-control", "x-amz-grant-full-control"),
    ("s3:x-amz-grant-read", "x-amz-grant-read"),
    ("s3:x-amz-grant-read-acp", "x-amz-grant-read-acp"),
    ("s3:x-amz-grant-write", "x-amz-grant-write"),
    ("s3:x-amz-grant-write-acp", "x-amz-grant-write-acp"),
    ("s3:x-amz-object-ownership", "x-amz-object-ownership"),
    ("s3:x-amz-server-side-encryption-aws-kms-key-id", "x-amz-server-side-encryption-aws-kms-key-id"),
    ("s3:x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-algorithm"),
    ("s3:x-amz-website-redirect-location", "x-amz-website-redirect-location"),
    ("s3:x-amz-bucket-namespace", "x-amz-bucket-namespace"),
    ("s3:object-lock-legal-hold", "x-amz-object-lock-legal-hold"),
    ("s3:object-lock-mode", "x-amz-object-lock-mode"),
    ("s3:object-lock-retain-until-date", "x-amz-object-lock-retain-until-date"),
];

/// The operations that need permission to put an object, and whether an object is there when they are done: a condition on a write's own
/// headers exempts those that take none by this key.
const CREATING: [(&str, &str); 6] = [
    ("PutObject", "true"),
    ("CopyObject", "true"),
    ("CompleteMultipartUpload", "true"),
    ("CreateMultipartUpload", "false"),
    ("UploadPart", "false"),
    ("UploadPartCopy", "false"),
];

/// What an operation adds to the keys of its row.
#[derive(Default)]
pub(crate) struct Brought<'a> {
    /// Tags of the object that is there.
    pub(crate) existing: &'a [Tag],
    /// Tags that the request brings.
    pub(crate) requested: &'a [Tag],
    /// The region that a bucket is to be in.
    pub(crate) location: Option<&'a str>,
}

/// The asks of the operation's row.
pub(crate) fn of(site: &Site, scene: &RestScene<'_>, brought: &Brought<'_>) -> Result<Vec<Ask>, Refusal> {
    let bucket = if site.has_bucket() { Some(bucket(site, scene)?) } else { None };
    let rows = rows(site);
    let mut asks: Vec<Ask> = rows.into_iter().map(|row| Asking { site, scene, bucket, brought }.ask(row)).collect();
    if let Some(bucket) = bucket.filter(|_| compares_etag(site)) {
        let ask = with_head(on("s3:GetObject", bucket, Some(site.key()), scene), site, scene);
        asks.push(ask.with_tags("s3:ExistingObjectTag/", site.target().map_or(&[][..], |target| &target.attributes.tags)));
    }
    Ok(asks)
}

/// A write on condition of an ETag tells whether that is the object's, so it needs permission to read it (S3, on conditional requests).
pub(crate) fn compares_etag(site: &Site) -> bool {
    let writes = ["CompleteMultipartUpload", "CopyObject", "DeleteObject", "PutObject"].contains(&site.operation.name);
    writes && site.header("if-match").is_some_and(|wanted| wanted != "*")
}

/// The bucket, if the client and the house agree on whose it is (W10.3).
pub(crate) fn bucket<'s>(site: &Site, scene: &RestScene<'s>) -> Result<&'s Bucket, Refusal> {
    let bucket = site.bucket(scene.scene.snapshot)?;
    expect_owner(site, "x-amz-expected-bucket-owner", bucket)?;
    Ok(bucket)
}

/// W10.3: a bucket of somebody else than the client says is not touched.
pub(crate) fn expect_owner(site: &Site, header: &'static str, bucket: &Bucket) -> Result<(), Refusal> {
    let agreed = !site.headers.contains_key(header) || site.header(header) == Some(bucket.account.to_string().as_str());
    if agreed { Ok(()) } else { Err(refusals::access_denied().because("the bucket is not of the expected owner")) }
}

/// The rows that hold for this request, each once. Of a version that is named, the action on versions stands in place of the plain one.
pub(crate) fn rows(site: &Site) -> Vec<&'static ActionRow> {
    let mut rows: Vec<&'static ActionRow> = Vec::new();
    for row in site.operation.actions {
        match row.when {
            Some("VersionId") if site.gives("VersionId") => rows = vec![row],
            Some(member) if !site.gives(member) => {}
            Some(_) | None if rows.iter().any(|other| other.action == row.action) => {}
            Some(_) | None => rows.push(row),
        }
    }
    rows
}

/// One ask in the making.
struct Asking<'a> {
    site: &'a Site,
    scene: &'a RestScene<'a>,
    bucket: Option<&'a Bucket>,
    brought: &'a Brought<'a>,
}

impl Asking<'_> {
    fn ask(&self, row: &'static ActionRow) -> Ask {
        let Some(bucket) = self.bucket else {
            return self.with_keys(row, unowned(row.action, self.site, self.scene));
        };
        let key = (row.resources.contains(&OBJECT) && !self.site.key().is_empty()).then(|| self.site.key());
        self.with_keys(row, on(row.action, bucket, key, self.scene))
    }

    /// The keys that the row names, as far as the request has them.
    fn with_keys(&self, row: &'static ActionRow, mut ask: Ask) -> Ask {
        let has = |key: &str| row.keys.iter().any(|other| other.split(['<', '$']).next().is_some_and(|head| head.eq_ignore_ascii_case(key)));
        for (key, parameter) in [("s3:prefix", "prefix"), ("s3:delimiter", "delimiter"), ("s3:max-keys", "max-keys")] {
            if let Some(value) = self.site.query.get(parameter).filter(|_| has(key)) {
                ask = ask.with_key(key, value);
            }
        }
        if let Some(version) = self.site.query.get("versionId") {
            ask = ask.with_key("s3:VersionId", version);
        }
        if let Some(region) = self.brought.location {
            ask = ask.with_key("s3:LocationConstraint", region);
        }
        if !self.brought.existing.is_empty() && has("s3:ExistingObjectTag/") {
            ask = ask.with_tags("s3:ExistingObjectTag/", self.brought.existing);
        }
        if !self.brought.requested.is_empty() && has("s3:RequestObjectTag/") {
            ask = with_requested_tags(ask, self.brought.requested);
        }
        with_head(ask, self.site, self.scene)
    }
}

/// Tags that the request brings, as keys.
pub(crate) fn with_requested_tags(ask: Ask, tags: &[Tag]) -> Ask {
    ask.with_tags("s3:RequestObjectTag/", tags).with_keys("s3:RequestObjectTagKeys", tags.iter().map(|tag| tag.key.clone()).collect())
}

/// The same with the keys of every request.
pub(crate) fn with_head(ask: Ask, site: &Site, scene: &RestScene<'_>) -> Ask {
    ask.sharing(site.keys_of_head(|| keys_of_head(site, scene)))
}

/// The keys of every request: how it is signed and sent, and what its headers say. They prove nothing (W10.8).
fn keys_of_head(site: &Site, scene: &RestScene<'_>) -> Vec<AskedKey> {
    let mut keys = Vec::with_capacity(8);
    let mut add = |key: &'static str, value: &str| keys.push(AskedKey::one(key, value));
    for (key, name) in HEADER_KEYS {
        if let Some(value) = site.header(name) {
            add(key, value);
        }
    }
    if let Some((_, creates)) = CREATING.iter().find(|(name, _)| *name == site.operation.name) {
        add("s3:ObjectCreationOperation", creates);
    }
    // The object that is copied, not the words for it: there are many, and a policy knows one (W2.6).
    if let Some(source) = site.header("x-amz-copy-source").and_then(|text| CopySource::parse(text).ok()) {
        add("s3:x-amz-copy-source", &format!("{}/{}", source.bucket, source.key));
    }
    if let Some(payload) = payload(site, scene) {
        add("s3:x-amz-content-sha256", payload);
    }
    if let Some(tls) = scene.tls {
        add("s3:TlsVersion", tls.trim_start_matches("TLSv"));
    }
    let signed = match scene.signed {
        SignedBy::Nobody => return keys,
        SignedBy::Header => "REST-HEADER",
        SignedBy::Query { age_millis } => {
            add("s3:signatureAge", &age_millis.max(0).to_string());
            "REST-QUERY-STRING"
        }
    };
    add("s3:authType", signed);
    add("s3:signatureversion", "AWS4-HMAC-SHA256");
    keys
}

/// What the signature says of the body. A presigned request that says nothing says `UNSIGNED-PAYLOAD`, so that a Deny of that reaches it.
fn payload<'a>(site: &'a Site, scene: &RestScene<'_>) -> Option<&'a str> {
    let said = site.header("x-amz-content-sha256");
    match scene.signed {
        SignedBy::Nobody | SignedBy::Header => said,
        SignedBy::Query { .. } => said.or_else(|| site.query.get("X-Amz-Content-Sha256")).or(Some("UNSIGNED-PAYLOAD")),
    }
}

/// An ask about a bucket, or a key in it.
pub(crate) fn on(action: &'static str, bucket: &Bucket, key: Option<&str>, scene: &RestScene<'_>) -> Ask {
    let mut arn = bucket.arn();
    if let Some(key) = key {
        arn.push('/');
        arn.push_str(key);
    }
    let shown = format!("\"{arn}\"");
    let mut ask =
        Ask::new(action, arn, Some(bucket.account)).shown(shown).with_policy(policy(action, bucket, scene.scene.snapshot, scene.scene.caller));
    ask.outside = Some(refusals::ACCESS_DENIED);
    ask.with_key("s3:ResourceAccount", bucket.account.to_string())
}

/// An ask about no bucket that is there: all of an account's, or one that is to be.
fn unowned(action: &'static str, site: &Site, scene: &RestScene<'_>) -> Ask {
    let account = scene.scene.caller.account();
    let row = s3::SERVICE.action(action);
    let (arn, shown) = if site.has_bucket() && row.is_some_and(|row| row.resources.contains(&BUCKET)) {
        let arn = bucket_arn(site.bucket_name());
        (arn.clone(), format!("\"{arn}\""))
    } else {
        ("*".to_owned(), String::new())
    };
    let mut ask = Ask::new(action, arn, account).shown(shown);
    ask.outside = Some(refusals::ACCESS_DENIED);
    ask
}

/// The asks about a bucket that is to be created: in the caller's own account.
pub(crate) fn of_new(site: &Site, scene: &RestScene<'_>, brought: &Brought<'_>) -> Vec<Ask> {
    rows(site).into_iter().map(|row| Asking { site, scene, bucket: None, brought }.ask(row)).collect()
}

/// The policy of the bucket that an ARN names, or is within.
pub(crate) fn policy_of(snapshot: &Snapshot, caller: &Caller, action: &str, resource: &str) -> AskedPolicy {
    let bucket = bucket_name(resource).and_then(|name| snapshot.bucket(name));
    bucket.map_or(AskedPolicy::None, |bucket| policy(action, bucket, snapshot, caller))
}

/// Whose that bucket is.
pub(crate) fn owner_of(snapshot: &Snapshot, action: &str, resource: &str) -> Owned {
    let Some(name) = bucket_name(resource).filter(|_| action != "s3:CreateBucket") else { return Owned::Nobody };
    snapshot.bucket(name).map_or(Owned::Gone, |bucket| Owned::By(bucket.account))
}

fn bucket_name(resource: &str) -> Option<&str> {
    resource.strip_prefix(bucket_arn("").as_str()).and_then(|place| place.split('/').next())
}

/// The bucket's policy, as far as it takes part.
fn policy(action: &str, bucket: &Bucket, snapshot: &Snapshot, caller: &Caller) -> AskedPolicy {
    let Some(policy) = snapshot.resource_policy(&bucket.arn()) else { return AskedPolicy::None };
    let own = caller.account() == Some(bucket.account);
    let is_root = matches!(caller.principal(), Principal::Root { account } if *account == bucket.account);
    if is_root && NEVER_LOCKED.contains(&action) {
        return AskedPolicy::None;
    }
    // RestrictPublicBuckets: a public policy reaches nobody beyond the owner's account.
    let restricted = policy.public && bucket.public_access_block.is_some_and(|block| block.restrict_public_buckets);
    if restricted && !own { AskedPolicy::None } else { AskedPolicy::Resource(policy.text.clone()) }
}
