//! Uploads in parts: their beginning, their end, their lists.

use std::sync::Arc;

use daypass_directory::Snapshot;
use daypass_kernel::{
    authorize::Proof,
    ports::{BoxFuture, random},
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestBody, RestDone, RestScene},
    service::Ask,
};
use daypass_objects::{Algorithm, Attributes, Change, Checksum, ChecksumKind, Part, Upload, UploadId, UploadListing};
use daypass_sigv4::PayloadValid;
use http::HeaderName;

use super::{
    listing::{is_encoded, limit},
    uploading::{algorithm_of, find_upload, named_upload, upload_id},
};
use crate::{
    act::Act,
    answers::encrypted,
    asks::{self, Brought},
    attributes, conditions, digest, owner,
    receive::Changes,
    refusals,
    site::{self, Site, broken},
    told, xml,
};

/// The smallest part but the last, in bytes (S3: 5 MiB).
const MIN_PART_BYTES: u64 = 5 * 1024 * 1024;

// ---- CreateMultipartUpload

const CREATE: &[&str] = &[
    "ACL",
    "CacheControl",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentType",
    "ChecksumAlgorithm",
    "ChecksumType",
    "Expires",
    "GrantFullControl",
    "GrantRead",
    "GrantReadACP",
    "GrantWriteACP",
    "Metadata",
    "ServerSideEncryption",
    "Tagging",
];

struct Create {
    attributes: Attributes,
    checksum: Option<(Algorithm, ChecksumKind)>,
}

pub(super) fn create(site: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Create { attributes: attributes::read(site)?, checksum: wished_checksum(site)? }))
}

/// What the upload's checksum will be: composite unless only a whole one exists, or one is asked for.
fn wished_checksum(site: &Site) -> Result<Option<(Algorithm, ChecksumKind)>, Refusal> {
    let Some(text) = site.header("x-amz-checksum-algorithm") else {
        let alone = || refusals::invalid_request("The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.");
        return if site.headers.contains_key("x-amz-checksum-type") { Err(alone()) } else { Ok(None) };
    };
    let algorithm = digest::parse(text).ok_or_else(|| digest::unknown_algorithm("x-amz-checksum-algorithm", text))?;
    let whole_exists = match algorithm {
        Algorithm::Crc32 | Algorithm::Crc32c | Algorithm::Crc64Nvme => true,
        Algorithm::Sha1 | Algorithm::Sha256 => false,
    };
    let kind = match site.header("x-amz-checksum-type") {
        Some("FULL_OBJECT") if whole_exists => ChecksumKind::FullObject,
        Some("COMPOSITE") if algorithm != Algorithm::Crc64Nvme => ChecksumKind::Composite,
        None if algorithm == Algorithm::Crc64Nvme => ChecksumKind::FullObject,
        None => ChecksumKind::Composite,
        Some(kind) => {
            let name = algorithm.name().to_lowercase();
            return Err(refusals::invalid_request(format!("The {kind} checksum type cannot be used with the {name} checksum algorithm.")));
        }
    };
    Ok(Some((algorithm, kind)))
}

impl Act for Create {
    fn understood(&self) -> &'static [&'static str] {
        CREATE
    }

    fn asks(&self, site: &Site, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        asks::of(site, scene, &Brought { requested: &self.attributes.tags, ..Brought::default() })
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            attributes::refuse_other_ways(site)?;
            let bucket = site::id(site.bucket(scene.scene.snapshot)?)?;
            let id = UploadId(random(scene.scene.entropy));
            let upload = Upload {
                key: site.key().into(),
                begun: scene.scene.now,
                initiator: scene.scene.caller.arn().into(),
                attributes: self.attributes.clone(),
                checksum: self.checksum,
            };
            let mut answer = RestAnswer::xml(xml::Initiated { bucket: site.bucket_name(), key: site.key(), upload_id: &id.to_string() }.write());
            answer = encrypted(answer);
            if let Some((algorithm, kind)) = self.checksum {
                answer = answer.with(HeaderName::from_static("x-amz-checksum-algorithm"), algorithm.name());
                answer = answer.with(HeaderName::from_static("x-amz-checksum-type"), kind.name());
            }
            let change = Change::BeginUpload { id, upload };
            Ok(RestDone { answer, publish: Some(Changes::of(site, bucket, vec![change], "")) })
        })
    }
}

// ---- AbortMultipartUpload

struct Abort;

pub(super) fn abort(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Abort))
}

impl Act for Abort {
    fn understood(&self) -> &'static [&'static str] {
        &["UploadId"]
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            let bucket = site::id(site.bucket(scene.scene.snapshot)?)?;
            let change = Change::AbortUpload { key: site.key().to_owned(), upload: upload_id(site) };
            Ok(RestDone { answer: RestAnswer::empty(204), publish: Some(Changes::of(site, bucket, vec![change], "")) })
        })
    }
}

// ---- CompleteMultipartUpload

struct Complete {
    upload: UploadId,
    wanted: Vec<xml::CompletedPart>,
    found: Option<Arc<Upload>>,
    parts: Vec<(u16, Part)>,
}

pub(super) fn complete(site: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Complete { upload: upload_id(site), wanted: Vec::new(), found: None, parts: Vec::new() }))
}

const COMPLETE: &[&str] = &[
    "ChecksumCRC32",
    "ChecksumCRC32C",
    "ChecksumCRC64NVME",
    "ChecksumSHA1",
    "ChecksumSHA256",
    "ChecksumType",
    "IfMatch",
    "IfNoneMatch",
    "MpuObjectSize",
    "MultipartUpload",
    "UploadId",
];

impl Act for Complete {
    fn body(&self) -> RestBody {
        RestBody::Document(xml::MAX_COMPLETE_BYTES)
    }

    fn understood(&self) -> &'static [&'static str] {
        COMPLETE
    }

    /// The checksum in the head is the object's, not the document's.
    fn read(&mut self, _: &Site, document: &[u8], _: &PayloadValid) -> Result<(), Refusal> {
        if document.is_empty() {
            return Err(refusals::invalid_request("You must specify at least one part"));
        }
        self.wanted = xml::CompletedUpload::read(document).map_err(told::unread)?.parts;
        if self.wanted.is_empty() {
            return Err(refusals::malformed_xml());
        }
        Ok(())
    }

    fn look<'a>(&'a mut self, site: &'a Site, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            self.found = find_upload(site, snapshot, self.upload).await?;
            if self.found.is_some() {
                self.parts = site.objects.parts(self.upload, 0, xml::MAX_PARTS).await.map_err(broken)?;
            }
            Ok(())
        })
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            let upload = self.found.as_ref().ok_or_else(|| refusals::no_such_upload(named_upload(site)))?;
            let bucket = site::id(site.bucket(scene.scene.snapshot)?)?;
            self.require_checksums(upload)?;
            let parts = self.chosen()?;
            let (condition, named) = conditions::of_write(site)?;
            check_size(site, &parts)?;
            let etag = digest::multipart_etag(parts.iter().map(|(_, part)| &*part.etag));
            let checksum = checksum(site, upload, &parts)?;
            let address = site.address(scene.secure);
            let completed = xml::CompletedMultipart {
                location: &address,
                bucket: site.bucket_name(),
                key: site.key(),
                etag: &etag,
                checksum: checksum.as_ref().map(|checksum| (told::checksum(checksum), checksum.kind)),
            };
            let answer = encrypted(RestAnswer::xml(completed.write()));
            let change = Change::CompleteUpload {
                key: site.key().to_owned(),
                upload: self.upload,
                parts: parts.iter().map(|(number, part)| (*number, part.etag.clone())).collect(),
                modified: scene.scene.now,
                etag: etag.into(),
                checksum,
                condition,
            };
            Ok(RestDone { answer, publish: Some(Changes::of(site, bucket, vec![change], named)) })
        })
    }
}

impl Complete {
    /// Of a composite checksum the client tells that of every part.
    fn require_checksums(&self, upload: &Upload) -> Result<(), Refusal> {
        let Some((algorithm, ChecksumKind::Composite)) = upload.checksum else { return Ok(()) };
        let without = |wanted: &&xml::CompletedPart| wanted.checksums.iter().all(|(told, _)| *told != algorithm);
        let Some(part) = self.wanted.iter().find(without) else { return Ok(()) };
        let (name, number) = (algorithm.name().to_lowercase(), part.number);
        Err(refusals::invalid_request(format!(
            "The upload was created using a {name} checksum. The complete request must include the checksum for each part. It was missing for part {number} in the request."
        )))
    }

    /// The parts that the client lists, each as it lies here.
    fn chosen(&self) -> Result<Vec<(u16, &Part)>, Refusal> {
        let in_order = self.wanted.windows(2).all(|pair| matches!(pair, [one, two] if one.number < two.number));
        if !in_order {
            let text = "The list of parts was not in ascending order. Parts must be ordered by part number.";
            return Err(Refusal::new("InvalidPartOrder", 400, text).about("UploadId", self.upload.to_string()));
        }
        let chosen: Vec<(u16, &Part)> = self.wanted.iter().map(|wanted| self.lying(wanted)).collect::<Result<_, _>>()?;
        let small = chosen.iter().rev().skip(1).find(|(_, part)| part.size < MIN_PART_BYTES);
        match small {
            Some((number, part)) => {
                let refusal = Refusal::new("EntityTooSmall", 400, "Your proposed upload is smaller than the minimum allowed size");
                let refusal = refusal.about("ProposedSize", part.size.to_string()).about("MinSizeAllowed", MIN_PART_BYTES.to_string());
                Err(refusal.about("PartNumber", number.to_string()).about("ETag", &*part.etag))
            }
            None => Ok(chosen),
        }
    }

    fn lying(&self, wanted: &xml::CompletedPart) -> Result<(u16, &Part), Refusal> {
        let at = self.parts.binary_search_by_key(&wanted.number, |(number, _)| *number).ok();
        let invalid = || {
            let refusal = refusals::invalid_part().about("UploadId", self.upload.to_string());
            refusal.about("PartNumber", wanted.number.to_string()).about("ETag", wanted.etag.trim_matches('"'))
        };
        let (number, part) = at.and_then(|at| self.parts.get(at)).ok_or_else(invalid)?;
        if wanted.etag.trim_matches('"') != &*part.etag {
            return Err(invalid());
        }
        let differs = |(algorithm, value): &(Algorithm, String)| {
            part.checksum.as_ref().is_some_and(|kept| kept.algorithm == *algorithm && *kept.value != **value)
        };
        if wanted.checksums.iter().any(differs) { Err(invalid()) } else { Ok((*number, part)) }
    }
}

/// What the client says of the size of the whole must be so.
fn check_size(site: &Site, parts: &[(u16, &Part)]) -> Result<(), Refusal> {
    let computed: u64 = parts.iter().map(|(_, part)| part.size).sum();
    match site.header("x-amz-mp-object-size") {
        Some(claimed) if claimed != computed.to_string() => {
            let text = format!("The provided 'x-amz-mp-object-size' header value {claimed} does not match what was computed: {computed}");
            Err(refusals::invalid_request(text))
        }
        Some(_) | None => Ok(()),
    }
}

/// The object's checksum; one that the client claims must be it.
fn checksum(site: &Site, upload: &Upload, parts: &[(u16, &Part)]) -> Result<Option<Checksum>, Refusal> {
    let algorithm = algorithm_of(upload);
    let kind = upload.checksum.map_or(ChecksumKind::FullObject, |(_, kind)| kind);
    if site.header("x-amz-checksum-type").is_some_and(|claimed| claimed != kind.name()) {
        let kind = kind.name();
        let text = format!("The upload was created using the {kind} checksum mode. The complete request must use the same checksum mode.");
        return Err(refusals::invalid_request(text));
    }
    let sums: Option<Vec<(u64, &Checksum)>> = parts.iter().map(|(_, part)| Some((part.size, part.checksum.as_ref()?))).collect();
    let checksum = sums.and_then(|sums| digest::multipart_checksum(algorithm, kind, &sums));
    let claimed = site.header(digest::header(algorithm));
    let differs = claimed.is_some_and(|claimed| checksum.as_ref().is_none_or(|checksum| &*checksum.value != claimed));
    if differs { Err(digest::bad(algorithm)) } else { Ok(checksum) }
}

// ---- ListParts

struct Parts {
    upload: UploadId,
    found: Option<Arc<Upload>>,
}

pub(super) fn parts(site: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Parts { upload: upload_id(site), found: None }))
}

impl Act for Parts {
    fn understood(&self) -> &'static [&'static str] {
        &["MaxParts", "PartNumberMarker", "UploadId"]
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
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            let upload = self.found.as_ref().ok_or_else(|| refusals::no_such_upload(named_upload(site)))?;
            let bucket = site.bucket(scene.scene.snapshot)?;
            let limit = limit(site, "max-parts", "maxParts")?;
            let text = site.query.get("part-number-marker").filter(|text| !text.is_empty()).unwrap_or("0");
            let words = "Provided part-number-marker not an integer or within integer range";
            let after = text.parse::<u16>().map_err(|_| refusals::invalid_argument(words, "part-number-marker", text))?;
            let mut parts = site.objects.parts(self.upload, after, limit + 1).await.map_err(broken)?;
            let truncated = parts.len() > limit;
            parts.truncate(limit);
            let owner = owner::canonical_id(scene.scene.snapshot, bucket.account);
            let rows: Vec<xml::Part<'_>> = parts.iter().map(|(number, part)| part_row(*number, part, upload.checksum.is_some())).collect();
            let initiator = Some(xml::Owner { id: &upload.initiator, display_name: None });
            let list = xml::Parts {
                bucket: site.bucket_name(),
                key: site.key(),
                upload_id: &self.upload.to_string(),
                initiator,
                owner: Some(xml::Owner { id: &owner, display_name: None }),
                storage_class: "STANDARD",
                part_number_marker: after.into(),
                next_part_number_marker: Some(parts.last().map_or(0, |(number, _)| u64::from(*number))),
                max_parts: limit as u64,
                is_truncated: truncated,
                checksum: upload.checksum,
                parts: &rows,
            };
            Ok(RestDone::read(RestAnswer::xml(list.write())))
        })
    }
}

fn part_row(number: u16, part: &Part, with_checksum: bool) -> xml::Part<'_> {
    let checksum = part.checksum.as_ref().filter(|_| with_checksum).map(told::checksum);
    xml::Part { number, modified: part.modified, etag: &part.etag, size: part.size, checksum }
}

// ---- ListMultipartUploads

struct List;

pub(super) fn list(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(List))
}

impl Act for List {
    fn understood(&self) -> &'static [&'static str] {
        &["Delimiter", "EncodingType", "KeyMarker", "MaxUploads", "Prefix", "UploadIdMarker"]
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            let bucket = site.bucket(scene.scene.snapshot)?;
            let text = |name: &str| site.query.get(name).unwrap_or_default();
            let after_key = Some(text("key-marker")).filter(|key| !key.is_empty());
            let after = after_key.map(|key| (key.to_owned(), UploadId::parse(text("upload-id-marker"))));
            let encoded = is_encoded(site)?;
            let listing = UploadListing {
                prefix: text("prefix").to_owned(),
                delimiter: text("delimiter").to_owned(),
                after,
                limit: limit(site, "max-uploads", "maxUploads")?,
            };
            let page = site.objects.uploads(site::id(bucket)?, &listing).await.map_err(broken)?;
            let owner = owner::canonical_id(scene.scene.snapshot, bucket.account);
            let next = page.next.as_ref().map(|(key, id)| (key.as_str(), id.map(|id| id.to_string())));
            let ids: Vec<String> = page.uploads.iter().map(|upload| upload.id.to_string()).collect();
            let owner = Some(xml::Owner { id: &owner, display_name: None });
            let rows: Vec<xml::MultipartUpload<'_>> = page
                .uploads
                .iter()
                .zip(&ids)
                .map(|(upload, id)| xml::MultipartUpload {
                    key: &upload.key,
                    upload_id: id,
                    initiator: Some(xml::Owner { id: &upload.initiator, display_name: None }),
                    owner,
                    storage_class: "STANDARD",
                    initiated: upload.begun,
                    checksum: upload.checksum,
                })
                .collect();
            let prefixes: Vec<&str> = page.prefixes.iter().map(String::as_str).collect();
            let list = xml::Uploads {
                bucket: site.bucket_name(),
                key_marker: text("key-marker"),
                upload_id_marker: text("upload-id-marker"),
                next_key_marker: next.as_ref().map(|(key, _)| *key),
                next_upload_id_marker: next.as_ref().and_then(|(_, id)| id.as_deref()),
                delimiter: site.query.get("delimiter"),
                prefix: site.query.get("prefix"),
                max_uploads: listing.limit as u64,
                url_encoded: encoded,
                is_truncated: page.next.is_some(),
                uploads: &rows,
                common_prefixes: &prefixes,
            };
            Ok(RestDone::read(RestAnswer::xml(list.write())))
        })
    }
}
