//! A body on its way to where nobody sees it yet, its digests in the making.

use bytes::Bytes;
use daypass_kernel::{
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, Journalled, Publish, unproven},
};
use daypass_objects::{Body, BucketId, Change, EventNumber, Objects, Opened};
use daypass_sigv4::PayloadValid;
use std::sync::Arc;

use crate::{
    digest::{Claimed, Digests, Sums},
    range::Range,
    refusals,
    site::{Site, broken},
};

/// The largest object in one piece, and the largest part, in bytes (S3: 5 GiB).
pub(crate) const MAX_PIECE_BYTES: u64 = 5 * 1024 * 1024 * 1024;

/// How much is copied at once, in bytes.
const COPY_BYTES: usize = 1024 * 1024;

/// Reads a body to its end. What comes back may be published; what does not is gone (W2.5).
pub(crate) async fn body(site: &Site, incoming: Box<dyn Incoming + '_>, claimed: &Claimed, mut digests: Digests) -> Result<(Body, Sums), Refusal> {
    let mut incoming = incoming;
    let mut draft = site.objects.begin().await.map_err(broken)?;
    loop {
        let bytes = incoming.next().await.map_err(|error| unproven(&error))?;
        if bytes.is_empty() {
            break;
        }
        digests.update(&bytes);
        if digests.size() > MAX_PIECE_BYTES {
            return Err(too_large());
        }
        draft.write(Bytes::from(bytes)).await.map_err(broken)?;
    }
    let proof: PayloadValid = incoming.finish().map_err(|error| unproven(&error))?;
    let sums = digests.end();
    claimed.check(&sums, &proof)?;
    let durable = draft.end().await.map_err(broken)?;
    Ok((Body::proven(durable, &proof), sums))
}

/// Copies bytes that are published already.
pub(crate) async fn copy(site: &Site, source: &Opened, range: Range, mut digests: Digests) -> Result<(Body, Sums), Refusal> {
    if range.len() > MAX_PIECE_BYTES {
        return Err(refusals::invalid_request("The specified copy source is larger than the maximum allowable size for a copy source: 5368709120"));
    }
    let mut draft = site.objects.begin().await.map_err(broken)?;
    let mut at = range.from;
    while at < range.to {
        let limit = usize::try_from(range.to - at).unwrap_or(usize::MAX).min(COPY_BYTES);
        let bytes = source.read(at, limit).await.map_err(broken)?;
        if bytes.is_empty() {
            return Err(Refusal::internal("a copy source ended early"));
        }
        at += bytes.len() as u64;
        digests.update(&bytes);
        draft.write(bytes).await.map_err(broken)?;
    }
    let durable = draft.end().await.map_err(broken)?;
    Ok((Body::copied(durable, source), digests.end()))
}

fn too_large() -> Refusal {
    Refusal::new("EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size").about("MaxSizeAllowed", MAX_PIECE_BYTES.to_string())
}

/// Changes that are published with the event of their request.
pub(crate) struct Changes {
    objects: Arc<dyn Objects>,
    bucket: BucketId,
    all: Vec<Change>,
    /// What a refusal says that does not hold.
    condition: &'static str,
}

impl Changes {
    /// Those changes of one bucket.
    pub(crate) fn of(site: &Site, bucket: BucketId, changes: Vec<Change>, condition: &'static str) -> Box<dyn Publish> {
        Box::new(Self { objects: Arc::clone(&site.objects), bucket, all: changes, condition })
    }
}

impl Publish for Changes {
    fn publish(self: Box<Self>, event: Bytes) -> BoxFuture<'static, Result<Box<dyn Journalled>, Refusal>> {
        Box::pin(async move {
            let Self { objects, bucket, all, condition } = *self;
            let number = objects.commit(bucket, all, event).await.map_err(|error| refusals::of_objects(&error, condition))?;
            Ok(Box::new(Waiting { objects, number }) as Box<dyn Journalled>)
        })
    }
}

struct Waiting {
    objects: Arc<dyn Objects>,
    number: EventNumber,
}

impl Journalled for Waiting {
    fn journalled(self: Box<Self>) {
        self.objects.journalled(self.number);
    }
}
