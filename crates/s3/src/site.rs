//! One request with all that its operation may look at.

use std::sync::{Arc, OnceLock};

use daypass_api::{Location, OperationModel, RestMember};
use daypass_directory::{Snapshot, records::Bucket};
use daypass_kernel::{refusal::Refusal, rest::RestHead, service::AskedKey};
use daypass_objects::{BucketId, Object, Objects, ObjectsError};
use http::{HeaderMap, Method};

use crate::{
    classify::{self, Query},
    digest::{CHECKSUM_PREFIX, trailer_named},
    headers, refusals, xml,
};

/// The request.
pub(crate) struct Site {
    pub(crate) operation: &'static OperationModel,
    bucket: Option<String>,
    key: Option<String>,
    /// Whether the host is the bucket's own.
    by_host: bool,
    pub(crate) query: Query,
    pub(crate) headers: HeaderMap,
    pub(crate) objects: Arc<dyn Objects>,
    /// The object that is there, if a write is on condition of its ETag.
    target: Option<Arc<Object>>,
    /// The keys of the head, made once for all asks.
    keys_of_head: OnceLock<Arc<[AskedKey]>>,
}

/// Members that every operation understands: where it is, who the owner should be, how long the body is. Who pays for a request is a question
/// that no bucket here asks.
const EVERYWHERE: [&str; 5] = ["Bucket", "Key", "ExpectedBucketOwner", "ContentLength", "RequestPayer"];

/// Parameters that policies compare.
const COMPARED: [&str; 4] = ["delimiter", "max-keys", "prefix", "versionId"];

impl Site {
    /// Reads a head.
    pub(crate) fn read(head: &RestHead<'_>, objects: &Arc<dyn Objects>) -> Result<Self, Refusal> {
        let headers = headers::read(head)?;
        let has_header = |name: &str| headers.contains_key(name);
        let method: &Method = head.method;
        let read = classify::Head { method: method.as_str(), path: head.path, query: head.query, host_bucket: head.bucket, has_header: &has_header };
        let request = classify::classify(&read).map_err(|refusal| refusals::unread_head(refusal, head))?;
        // What policies compare has a length, too: no key is longer, nor a prefix of one.
        if let Some(long) = COMPARED.iter().find_map(|name| request.query.get(name).filter(|value| value.len() > classify::MAX_KEY_BYTES)) {
            let told = refusals::unread(classify::Refusal::KeyTooLong).about("Size", long.len().to_string());
            return Err(told.about("MaxSizeAllowed", classify::MAX_KEY_BYTES.to_string()));
        }
        Ok(Self {
            operation: request.operation,
            bucket: request.bucket,
            key: request.key,
            by_host: head.bucket.is_some(),
            query: request.query,
            headers,
            objects: Arc::clone(objects),
            target: None,
            keys_of_head: OnceLock::new(),
        })
    }

    /// The name of the bucket; empty if the request is for none.
    pub(crate) fn bucket_name(&self) -> &str {
        self.bucket.as_deref().unwrap_or_default()
    }

    /// Whether the request is for a bucket at all.
    pub(crate) fn has_bucket(&self) -> bool {
        self.bucket.is_some()
    }

    /// The key; empty if the request is for none.
    pub(crate) fn key(&self) -> &str {
        self.key.as_deref().unwrap_or_default()
    }

    /// The first value of a header, if it is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok()).map(str::trim)
    }

    /// The bucket, as the snapshot has it.
    pub(crate) fn bucket<'s>(&self, snapshot: &'s Snapshot) -> Result<&'s Arc<Bucket>, Refusal> {
        find(snapshot, self.bucket_name())
    }

    /// Looks at the object that a write is compared with.
    pub(crate) async fn look_at_target(&mut self, snapshot: &Snapshot) -> Result<(), Refusal> {
        let bucket = id(self.bucket(snapshot)?)?;
        self.target = self.objects.find(bucket, self.key()).await.map_err(broken)?;
        Ok(())
    }

    /// What was found there.
    pub(crate) fn target(&self) -> Option<&Object> {
        self.target.as_deref()
    }

    /// The keys of the head, however often they are asked for: a request is signed and sent once.
    pub(crate) fn keys_of_head(&self, make: impl FnOnce() -> Vec<AskedKey>) -> &Arc<[AskedKey]> {
        self.keys_of_head.get_or_init(|| make().into())
    }

    /// The object's address as this client reaches it.
    pub(crate) fn address(&self, secure: bool) -> String {
        let scheme = if secure { "https" } else { "http" };
        let host = self.header("host").unwrap_or_default();
        let key = xml::url_encoded(self.key()).replace('/', "%2F").replace('+', "%20");
        let below = if self.by_host { String::new() } else { format!("{}/", self.bucket_name()) };
        format!("{scheme}://{host}/{below}{key}")
    }

    /// Whether a member of the operation was sent.
    pub(crate) fn gives(&self, name: &str) -> bool {
        self.members().iter().find(|member| member.name == name).is_some_and(|member| self.has(member))
    }

    /// W10.6: the first member that was sent and that the operation does not understand.
    pub(crate) fn not_understood(&self, understood: &[&str]) -> Option<String> {
        // The one storage class that there is may be named.
        let standard = |member: &RestMember| member.wire == "x-amz-storage-class" && self.header(member.wire) == Some("STANDARD");
        let known = |member: &RestMember| EVERYWHERE.contains(&member.name) || understood.contains(&member.name) || standard(member);
        let first = self.members().iter().find(|member| self.has(member) && !known(member))?;
        Some(format!("The parameter {}", first.name))
    }

    /// Whether the operation knows a query parameter of that name.
    pub(crate) fn knows(&self, name: &str) -> bool {
        let literal = self.operation.rest.is_some_and(|row| row.query.iter().any(|(other, _)| *other == name));
        literal || self.members().iter().any(|member| member.location == Location::Query && member.wire == name)
    }

    fn members(&self) -> &'static [RestMember] {
        self.operation.rest.map_or(&[], |row| row.members)
    }

    /// Whether a checksum comes behind the body.
    fn announces(&self, name: &str) -> bool {
        name.starts_with(CHECKSUM_PREFIX) && trailer_named(&self.headers, name)
    }

    fn has(&self, member: &RestMember) -> bool {
        match member.location {
            Location::Path | Location::Body => false,
            Location::Query => self.query.has(member.wire),
            Location::Header => self.headers.contains_key(member.wire) || self.announces(member.wire),
            Location::Headers => self.headers.keys().any(|name| name.as_str().starts_with(member.wire)),
        }
    }
}

/// A bucket that is there, of an account that is not closed.
pub(crate) fn find<'s>(snapshot: &'s Snapshot, name: &str) -> Result<&'s Arc<Bucket>, Refusal> {
    let bucket = snapshot.bucket(name).ok_or_else(|| refusals::no_such_bucket(name))?;
    let open = snapshot.account(bucket.account).is_some_and(|account| account.is_active());
    let closed = || Refusal::new("AllAccessDisabled", 403, "All access to this object has been disabled").because("the owner's account is closed");
    if open { Ok(bucket) } else { Err(closed()) }
}

/// The id under which the objects of a bucket lie.
pub(crate) fn id(bucket: &Bucket) -> Result<BucketId, Refusal> {
    BucketId::parse(&bucket.id).ok_or_else(|| Refusal::internal("a bucket without an id"))
}

/// A refusal of the objects' room, where no condition was asked for.
pub(crate) fn broken(error: ObjectsError) -> Refusal {
    refusals::of_objects(&error, "")
}
