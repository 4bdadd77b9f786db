//! The service, and one call of it.

use std::sync::Arc;

use daypass_api::{OperationModel, ServiceModel, s3};
use daypass_directory::Snapshot;
use daypass_kernel::{
    authorize::Proof,
    caller::Caller,
    json::Object,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, Owned, RestAnswer, RestBody, RestCall, RestDone, RestHead, RestPlace, RestScene, RestService},
    service::{Ask, AskedPolicy, Performed},
};
use daypass_names::Region;
use daypass_objects::Objects;
use daypass_sigv4::PayloadValid;

use crate::{
    act::{Act, Unbuilt},
    asks,
    operations::BUILT,
    refusals,
    site::Site,
};

/// As much of a parameter as the trail shows, in characters.
const MAX_TRAIL_CHARS: usize = 1024;

/// Headers that the trail shows.
const SHOWN: [&str; 3] = ["x-amz-copy-source", "x-amz-acl", "x-amz-tagging"];

/// S3, over some objects.
pub struct S3 {
    objects: Arc<dyn Objects>,
}

impl S3 {
    /// S3 over those objects.
    pub fn over(objects: Arc<dyn Objects>) -> Self {
        Self { objects }
    }
}

impl RestService for S3 {
    fn model(&self) -> &'static ServiceModel {
        &s3::SERVICE
    }

    fn read(&self, head: &RestHead<'_>) -> Result<Box<dyn RestCall>, Refusal> {
        if head.method == http::Method::OPTIONS {
            return Err(refusals::no_cors(head));
        }
        let site = Site::read(head, &self.objects)?;
        let built = BUILT.binary_search_by(|(name, _)| name.cmp(&site.operation.name)).ok().and_then(|at| BUILT.get(at));
        let act: Box<dyn Act> = match built {
            Some((_, make)) => make(&site)?,
            None => Box::new(Unbuilt),
        };
        Ok(Box::new(S3Call { site, act }))
    }

    fn built(&self) -> Vec<&'static str> {
        BUILT.iter().map(|(name, _)| *name).collect()
    }

    fn owner_of(&self, snapshot: &Snapshot, action: &str, resource: &str) -> Owned {
        asks::owner_of(snapshot, action, resource)
    }

    fn policy_of(&self, snapshot: &Snapshot, caller: &Caller, action: &str, resource: &str) -> AskedPolicy {
        asks::policy_of(snapshot, caller, action, resource)
    }
}

struct S3Call {
    site: Site,
    act: Box<dyn Act>,
}

impl RestCall for S3Call {
    fn operation(&self) -> &'static OperationModel {
        self.site.operation
    }

    /// That of the bucket that is there; one that is to be made is made where the request was sent.
    fn region(&self, snapshot: &Snapshot) -> Option<Region> {
        let bucket = snapshot.bucket(self.site.bucket_name()).filter(|_| self.site.operation.name != "CreateBucket")?;
        Region::parse(&bucket.region).ok()
    }

    fn body(&self) -> RestBody {
        self.act.body()
    }

    fn read_document(&mut self, document: &[u8], proof: &PayloadValid) -> Result<(), Refusal> {
        self.act.read(&self.site, document, proof)
    }

    fn place(&self) -> RestPlace {
        self.act.place()
    }

    fn look<'a>(&'a mut self, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            if asks::compares_etag(&self.site) {
                self.site.look_at_target(snapshot).await?;
            }
            self.act.look(&self.site, snapshot).await
        })
    }

    fn asks(&self, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        self.act.asks(&self.site, scene)
    }

    fn unbuilt(&self) -> Option<String> {
        self.act.unbuilt(&self.site).or_else(|| self.site.not_understood(self.act.understood()))
    }

    fn before<'a>(&'a self, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        self.act.before(&self.site, snapshot)
    }

    fn after<'a>(&'a self, snapshot: &'a Snapshot, done: bool) -> BoxFuture<'a, ()> {
        self.act.after(&self.site, snapshot, done)
    }

    fn command(&self, scene: &RestScene<'_>, proof: &Proof) -> Result<Performed<RestAnswer>, Refusal> {
        self.act.command(&self.site, scene, proof)
    }

    fn perform<'a>(
        &'a self,
        scene: &'a RestScene<'a>,
        proof: &'a Proof,
        body: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        self.act.perform(&self.site, scene, proof, body)
    }

    /// As CloudTrail shows requests to S3: bucket, key, and of the query what the operation knows. Nothing else of it is shown: a client could
    /// write a second `bucketName` into it.
    fn trail(&self) -> String {
        let mut out = Vec::with_capacity(256);
        let mut members = Object::open(&mut out);
        for (name, value) in self.site.query.pairs().filter(|(name, _)| self.site.knows(name)) {
            members.text(name, cut(value));
        }
        if self.site.has_bucket() {
            members.text("bucketName", self.site.bucket_name());
        }
        if !self.site.key().is_empty() {
            members.text("key", self.site.key());
        }
        for name in SHOWN {
            members.maybe(name, self.site.header(name).map(cut));
        }
        self.act.trail(&mut members);
        members.close();
        // Only text was written.
        String::from_utf8(out).unwrap_or_default()
    }
}

/// The head of a text, as long as the trail shows it.
fn cut(text: &str) -> &str {
    text.char_indices().nth(MAX_TRAIL_CHARS).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}
