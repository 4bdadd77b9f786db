//! CopyObject, UploadPartCopy: two resources, two asks, perhaps two buckets.

use std::sync::Arc;

use daypass_directory::{Snapshot, records::Bucket};
use daypass_kernel::{
    authorize::Proof,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestDone, RestScene},
    service::Ask,
};
use daypass_names::Tag;
use daypass_objects::{Attributes, Change, Object, Opened, Part, Upload, UploadId};

use super::{
    putting::DEFAULT_CHECKSUM,
    uploading::{self, find_upload},
};
use crate::{
    act::Act,
    answers::encrypted,
    asks::{self, Brought},
    attributes, classify,
    conditions::{self, Verdict},
    digest::{self, Digests},
    range::Range,
    receive::{self, Changes},
    refusals,
    site::{self, Site, broken},
    told, xml,
};

const UNDERSTOOD: &[&str] = &[
    "ACL",
    "CacheControl",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentType",
    "ChecksumAlgorithm",
    "CopySource",
    "CopySourceIfMatch",
    "CopySourceIfModifiedSince",
    "CopySourceIfNoneMatch",
    "CopySourceIfUnmodifiedSince",
    "ExpectedSourceBucketOwner",
    "Expires",
    "GrantFullControl",
    "GrantRead",
    "GrantReadACP",
    "GrantWriteACP",
    "IfMatch",
    "IfNoneMatch",
    "Metadata",
    "MetadataDirective",
    "Tagging",
    "ServerSideEncryption",
    "TaggingDirective",
];

const PART_UNDERSTOOD: &[&str] = &[
    "CopySource",
    "CopySourceIfMatch",
    "CopySourceIfModifiedSince",
    "CopySourceIfNoneMatch",
    "CopySourceIfUnmodifiedSince",
    "CopySourceRange",
    "ExpectedSourceBucketOwner",
    "PartNumber",
    "UploadId",
];

/// Where a copy comes from, as the client names it.
struct Source {
    bucket: String,
    key: String,
    version: Option<String>,
    opened: Option<Opened>,
}

impl Source {
    /// `/bucket/key?versionId=…`, escaped as a path; read once, for the ask and for the copy (W2.6).
    fn read(site: &Site) -> Result<Self, Refusal> {
        let text = site.header("x-amz-copy-source").unwrap_or_default();
        if text.starts_with("arn:") {
            return Err(Refusal::not_implemented("A copy source that is an ARN"));
        }
        let source = classify::CopySource::parse(text).map_err(refusals::unread)?;
        Ok(Self { bucket: source.bucket, key: source.key, version: source.version_id, opened: None })
    }

    /// The very object that permission is asked for is the one that is copied.
    async fn look(&mut self, site: &Site, snapshot: &Snapshot) -> Result<(), Refusal> {
        let bucket = site::id(site::find(snapshot, &self.bucket)?)?;
        self.opened = site.objects.open(bucket, &self.key).await.map_err(broken)?;
        Ok(())
    }

    /// Reading the source, and its tags if they are copied with it.
    fn asks(&self, site: &Site, scene: &RestScene<'_>, with_tags: bool) -> Result<Vec<Ask>, Refusal> {
        let bucket = site::find(scene.scene.snapshot, &self.bucket)?;
        asks::expect_owner(site, "x-amz-source-expected-bucket-owner", bucket)?;
        let ask = |action| self.ask(action, bucket, site, scene);
        let versioned = self.version.is_some();
        let mut asks = vec![ask(if versioned { "s3:GetObjectVersion" } else { "s3:GetObject" })];
        if with_tags && !self.tags().is_empty() {
            asks.push(ask(if versioned { "s3:GetObjectVersionTagging" } else { "s3:GetObjectTagging" }));
        }
        if self.opened.is_none() {
            asks.push(asks::with_head(asks::on("s3:ListBucket", bucket, None, scene), site, scene));
        }
        Ok(asks)
    }

    fn ask(&self, action: &'static str, bucket: &Bucket, site: &Site, scene: &RestScene<'_>) -> Ask {
        let ask = asks::with_head(asks::on(action, bucket, Some(&self.key), scene), site, scene);
        let ask = ask.with_tags("s3:ExistingObjectTag/", self.tags());
        self.version.iter().fold(ask, |ask, version| ask.with_key("s3:VersionId", version))
    }

    fn tags(&self) -> &[Tag] {
        self.opened.as_ref().map_or(&[], |opened| &opened.object.attributes.tags)
    }

    /// The source, if it is there and as the client wants it.
    fn opened(&self, site: &Site) -> Result<&Opened, Refusal> {
        let opened = self.opened.as_ref().ok_or_else(|| refusals::no_such_key(&self.key))?;
        if self.version.as_deref().is_some_and(|version| version != "null") {
            return Err(Refusal::new("NoSuchVersion", 404, "The specified version does not exist.").about("Key", &*self.key));
        }
        match conditions::judge(site, conditions::SOURCE, &opened.object)? {
            Verdict::Go => Ok(opened),
            Verdict::NotModified => {
                let by_etag = site.headers.contains_key("x-amz-copy-source-if-none-match");
                let failed = if by_etag { "x-amz-copy-source-If-None-Match" } else { "x-amz-copy-source-If-Modified-Since" };
                Err(refusals::precondition_failed(failed))
            }
        }
    }
}

/// Whose words the copy has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Directive {
    Copy,
    Replace,
}

fn directive(site: &Site, name: &'static str) -> Result<Directive, Refusal> {
    match site.header(name) {
        None | Some("COPY") => Ok(Directive::Copy),
        Some("REPLACE") => Ok(Directive::Replace),
        Some(other) => {
            let of = if name == "x-amz-metadata-directive" { "metadata" } else { "tag" };
            Err(refusals::invalid_argument(format!("Unknown {of} directive."), name, other))
        }
    }
}

struct Copy {
    source: Source,
    metadata: Directive,
    tagging: Directive,
    given: Attributes,
}

pub(super) fn copy(site: &Site) -> Result<Box<dyn Act>, Refusal> {
    let metadata = directive(site, "x-amz-metadata-directive")?;
    let tagging = directive(site, "x-amz-tagging-directive")?;
    Ok(Box::new(Copy { source: Source::read(site)?, metadata, tagging, given: attributes::read(site)? }))
}

impl Copy {
    fn attributes(&self, source: &Object) -> Attributes {
        let said = if self.metadata == Directive::Copy { &source.attributes } else { &self.given };
        Attributes { tags: self.tags().to_vec(), ..said.clone() }
    }

    fn tags(&self) -> &[Tag] {
        if self.tagging == Directive::Copy { self.source.tags() } else { &self.given.tags }
    }

    fn is_onto_itself(&self, site: &Site) -> bool {
        self.source.bucket == site.bucket_name() && self.source.key == site.key()
    }
}

impl Act for Copy {
    fn understood(&self) -> &'static [&'static str] {
        UNDERSTOOD
    }

    fn look<'a>(&'a mut self, site: &'a Site, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(self.source.look(site, snapshot))
    }

    fn asks(&self, site: &Site, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        // The source comes first: nothing is asked, and nothing told, of its tags to whoever may not read it.
        let mut asks = self.source.asks(site, scene, self.tagging == Directive::Copy)?;
        asks.extend(asks::of(site, scene, &Brought { requested: self.tags(), ..Brought::default() })?);
        // Tags that are copied are put, too; those that are given are asked for by the row.
        if self.tagging == Directive::Copy && !self.source.tags().is_empty() {
            let ask = asks::on("s3:PutObjectTagging", asks::bucket(site, scene)?, Some(site.key()), scene);
            let ask = asks::with_requested_tags(asks::with_head(ask, site, scene), self.tags());
            asks.push(ask);
        }
        Ok(asks)
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
            let opened = self.source.opened(site)?;
            let (condition, named) = conditions::of_write(site)?;
            if self.is_onto_itself(site) && self.metadata == Directive::Copy && self.tagging == Directive::Copy {
                return Err(refusals::invalid_request(
                    "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
                ));
            }
            let bucket = site::id(site.bucket(scene.scene.snapshot)?)?;
            let object = &opened.object;
            let algorithm = match site.header("x-amz-checksum-algorithm") {
                Some(text) => digest::parse(text).ok_or_else(|| digest::unknown_algorithm("x-amz-checksum-algorithm", text))?,
                None => object.checksum.as_ref().map_or(DEFAULT_CHECKSUM, |checksum| checksum.algorithm),
            };
            let whole = Range { from: 0, to: object.size };
            let (body, sums) = receive::copy(site, opened, whole, Digests::new([algorithm])).await?;
            let (etag, checksum, modified) = (sums.etag(), sums.checksum(algorithm), scene.scene.now);
            let answer = encrypted(RestAnswer::xml(
                xml::CopyResult {
                    modified,
                    etag: &etag,
                    checksum: checksum.as_ref().map(told::checksum),
                    checksum_type: checksum.as_ref().map(|checksum| checksum.kind),
                }
                .write_object(),
            ));
            let object = Object {
                size: sums.size,
                modified,
                etag: etag.into(),
                checksum,
                multipart: false,
                attributes: self.attributes(object),
                pieces: Vec::new(),
            };
            let change = Change::Put { key: site.key().to_owned(), object, body, condition };
            Ok(RestDone { answer, publish: Some(Changes::of(site, bucket, vec![change], named)) })
        })
    }
}

/// UploadPartCopy.
struct PartCopy {
    source: Source,
    number: u16,
    upload: UploadId,
    found: Option<Arc<Upload>>,
}

pub(super) fn part(site: &Site) -> Result<Box<dyn Act>, Refusal> {
    let (number, upload) = uploading::place(site)?;
    Ok(Box::new(PartCopy { source: Source::read(site)?, number, upload, found: None }))
}

impl Act for PartCopy {
    fn understood(&self) -> &'static [&'static str] {
        PART_UNDERSTOOD
    }

    fn look<'a>(&'a mut self, site: &'a Site, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            self.found = find_upload(site, snapshot, self.upload).await?;
            self.source.look(site, snapshot).await
        })
    }

    fn asks(&self, site: &Site, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        let mut asks = asks::of(site, scene, &Brought::default())?;
        asks.extend(self.source.asks(site, scene, false)?);
        Ok(asks)
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            let upload = self.found.as_ref().ok_or_else(|| refusals::no_such_upload(uploading::named_upload(site)))?;
            let opened = self.source.opened(site)?;
            let whole = opened.object.size;
            let range = match site.header("x-amz-copy-source-range") {
                None => Range { from: 0, to: whole },
                Some(text) => source_range(text, whole)?,
            };
            let bucket = site::id(site.bucket(scene.scene.snapshot)?)?;
            let algorithm = uploading::algorithm_of(upload);
            let (body, sums) = receive::copy(site, opened, range, Digests::new([algorithm])).await?;
            let (etag, checksum, modified) = (sums.etag(), sums.checksum(algorithm), scene.scene.now);
            let answer = encrypted(RestAnswer::xml(
                xml::CopyResult { modified, etag: &etag, checksum: checksum.as_ref().map(told::checksum), checksum_type: None }.write_part(),
            ));
            let part = Part { size: sums.size, modified, etag: etag.into(), checksum, file: None };
            let change = Change::PutPart { key: site.key().to_owned(), upload: self.upload, number: self.number, part, body };
            Ok(RestDone { answer, publish: Some(Changes::of(site, bucket, vec![change], "")) })
        })
    }
}

/// `bytes=first-last`, both given and within the source.
fn source_range(text: &str, size: u64) -> Result<Range, Refusal> {
    let invalid = || {
        let words = "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy";
        refusals::invalid_argument(words, "x-amz-copy-source-range", text)
    };
    let (first, last) = text.strip_prefix("bytes=").and_then(|range| range.split_once('-')).ok_or_else(invalid)?;
    let (from, last) = first.parse::<u64>().ok().zip(last.parse::<u64>().ok()).ok_or_else(invalid)?;
    if from > last || last >= size {
        return Err(refusals::invalid_argument(
            format!("Range specified is not valid for source object of size: {size}"),
            "x-amz-copy-source-range",
            text,
        ));
    }
    Ok(Range { from, to: last + 1 })
}
