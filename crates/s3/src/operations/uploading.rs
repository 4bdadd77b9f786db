//! UploadPart, and what all operations on an upload in progress share.

use std::sync::Arc;

use daypass_directory::Snapshot;
use daypass_kernel::{
    authorize::Proof,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestBody, RestDone, RestScene},
};
use daypass_objects::{Algorithm, Change, ChecksumKind, Part, Upload, UploadId};
use http::{HeaderName, header};

use super::putting::{DEFAULT_CHECKSUM, announced};
use crate::{
    act::Act,
    answers::{encrypted, quoted},
    digest::{self, Claimed, Digests},
    receive::{self, Changes},
    refusals,
    site::{self, Site, broken},
};

const UNDERSTOOD: &[&str] = &[
    "Body",
    "ContentMD5",
    "ChecksumAlgorithm",
    "ChecksumCRC32",
    "ChecksumCRC32C",
    "ChecksumCRC64NVME",
    "ChecksumSHA1",
    "ChecksumSHA256",
    "PartNumber",
    "UploadId",
];

/// The number of a part, and the upload that it is of.
pub(super) fn place(site: &Site) -> Result<(u16, UploadId), Refusal> {
    let text = site.query.get("partNumber").unwrap_or_default();
    let number = text.parse::<u16>().ok().filter(|number| (1..=10_000).contains(number));
    let words = "Part number must be an integer between 1 and 10000, inclusive";
    Ok((number.ok_or_else(|| refusals::invalid_argument(words, "partNumber", text))?, upload_id(site)))
}

/// The upload that the request names. What cannot be the id of any is the id of none.
pub(super) fn upload_id(site: &Site) -> UploadId {
    UploadId::parse(site.query.get("uploadId").unwrap_or_default()).unwrap_or(UploadId([0; 16]))
}

/// The upload's id as the client wrote it.
pub(super) fn named_upload(site: &Site) -> &str {
    site.query.get("uploadId").unwrap_or_default()
}

/// The upload, if it is of this very bucket and key (W2.6).
pub(super) async fn find_upload(site: &Site, snapshot: &Snapshot, upload: UploadId) -> Result<Option<Arc<Upload>>, Refusal> {
    let bucket = site::id(site.bucket(snapshot)?)?;
    site.objects.upload(bucket, site.key(), upload).await.map_err(broken)
}

/// The checksum that the upload's parts are kept with.
pub(super) fn algorithm_of(upload: &Upload) -> Algorithm {
    upload.checksum.map_or(DEFAULT_CHECKSUM, |(algorithm, _)| algorithm)
}

/// A part has the checksum that its upload was begun with. Only the parts of a composite one must bring it.
fn agree(upload: &Upload, given: Option<Algorithm>) -> Result<(), Refusal> {
    let Some((wanted, kind)) = upload.checksum else { return Ok(()) };
    if given == Some(wanted) || given.is_none() && kind == ChecksumKind::FullObject {
        return Ok(());
    }
    let (wanted, given) = (wanted.name().to_lowercase(), given.map_or_else(|| "null".to_owned(), |given| given.name().to_lowercase()));
    let text = format!("Checksum Type mismatch occurred, expected checksum Type: {wanted}, actual checksum Type: {given}");
    Err(refusals::invalid_request(text))
}

struct UploadPart {
    number: u16,
    upload: UploadId,
    claimed: Claimed,
    found: Option<Arc<Upload>>,
}

pub(super) fn part(site: &Site) -> Result<Box<dyn Act>, Refusal> {
    announced(site)?;
    let (number, upload) = place(site)?;
    Ok(Box::new(UploadPart { number, upload, claimed: Claimed::read(&site.headers)?, found: None }))
}

impl Act for UploadPart {
    fn body(&self) -> RestBody {
        RestBody::Streamed
    }

    fn understood(&self) -> &'static [&'static str] {
        UNDERSTOOD
    }

    fn look<'a>(&'a mut self, site: &'a Site, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            self.found = find_upload(site, snapshot, self.upload).await?;
            Ok(())
        })
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        body: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            let upload = self.found.as_ref().ok_or_else(|| refusals::no_such_upload(named_upload(site)))?;
            let kept = algorithm_of(upload);
            agree(upload, self.claimed.algorithm())?;
            let bucket = site::id(site.bucket(scene.scene.snapshot)?)?;
            let incoming = body.ok_or_else(|| Refusal::internal("a part without a body"))?;
            let digests = Digests::new([kept].into_iter().chain(self.claimed.algorithm()));
            let (body, sums) = receive::body(site, incoming, &self.claimed, digests).await?;
            let etag = sums.etag();
            let mut answer = encrypted(RestAnswer::empty(200).with(header::ETAG, &quoted(&etag)));
            let shown = self.claimed.algorithm().unwrap_or(kept);
            if let Some(checksum) = sums.checksum(shown) {
                answer = answer.with(HeaderName::from_static(digest::header(shown)), &checksum.value);
            }
            let part = Part { size: sums.size, modified: scene.scene.now, etag: etag.into(), checksum: sums.checksum(kept), file: None };
            let change = Change::PutPart { key: site.key().to_owned(), upload: self.upload, number: self.number, part, body };
            Ok(RestDone { answer, publish: Some(Changes::of(site, bucket, vec![change], "")) })
        })
    }
}
