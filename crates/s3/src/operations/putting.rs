//! PutObject.

use daypass_kernel::{
    authorize::Proof,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestBody, RestDone, RestScene},
    service::Ask,
};
use daypass_objects::{Algorithm, Attributes, Change, Object};
use http::header;

use crate::{
    act::Act,
    answers::{encrypted, quoted, with_checksum},
    asks::{self, Brought},
    attributes, conditions,
    digest::{Claimed, Digests},
    receive,
    site::{self, Site},
};

/// What S3 keeps of bytes for which no other checksum was asked.
pub(super) const DEFAULT_CHECKSUM: Algorithm = Algorithm::Crc64Nvme;

const UNDERSTOOD: &[&str] = &[
    "ACL",
    "Body",
    "CacheControl",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentMD5",
    "ContentType",
    "ChecksumAlgorithm",
    "ChecksumCRC32",
    "ChecksumCRC32C",
    "ChecksumCRC64NVME",
    "ChecksumSHA1",
    "ChecksumSHA256",
    "Expires",
    "GrantFullControl",
    "GrantRead",
    "GrantReadACP",
    "GrantWriteACP",
    "IfMatch",
    "IfNoneMatch",
    "Metadata",
    "ServerSideEncryption",
    "Tagging",
];

struct Put {
    attributes: Attributes,
    claimed: Claimed,
}

pub(super) fn put(site: &Site) -> Result<Box<dyn Act>, Refusal> {
    announced(site)?;
    Ok(Box::new(Put { attributes: attributes::read(site)?, claimed: Claimed::read(&site.headers)? }))
}

/// The length of a body is known before it comes.
pub(super) fn announced(site: &Site) -> Result<(), Refusal> {
    let known = site.headers.contains_key(header::CONTENT_LENGTH) || site.headers.contains_key("x-amz-decoded-content-length");
    let length = site.header("x-amz-decoded-content-length").or_else(|| site.header("content-length")).and_then(|text| text.parse::<u64>().ok());
    match (known, length) {
        (false, _) => Err(Refusal::new("MissingContentLength", 411, "You must provide the Content-Length HTTP header.")),
        (true, Some(length)) if length > receive::MAX_PIECE_BYTES => {
            Err(Refusal::new("EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size")
                .about("ProposedSize", length.to_string())
                .about("MaxSizeAllowed", receive::MAX_PIECE_BYTES.to_string()))
        }
        (true, _) => Ok(()),
    }
}

impl Act for Put {
    fn body(&self) -> RestBody {
        RestBody::Streamed
    }

    fn understood(&self) -> &'static [&'static str] {
        UNDERSTOOD
    }

    fn asks(&self, site: &Site, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        asks::of(site, scene, &Brought { requested: &self.attributes.tags, ..Brought::default() })
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        body: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            attributes::refuse_other_ways(site)?;
            let bucket = site::id(site.bucket(scene.scene.snapshot)?)?;
            let (condition, named) = conditions::of_write(site)?;
            let algorithm = self.claimed.algorithm().unwrap_or(DEFAULT_CHECKSUM);
            let incoming = body.ok_or_else(|| Refusal::internal("an upload without a body"))?;
            let (body, sums) = receive::body(site, incoming, &self.claimed, Digests::new([algorithm])).await?;
            let checksum = sums.checksum(algorithm);
            let etag = sums.etag();
            let answer = RestAnswer::empty(200).with(header::ETAG, &quoted(&etag));
            let answer = encrypted(with_checksum(answer, checksum.as_ref()));
            let object = Object {
                size: sums.size,
                modified: scene.scene.now,
                etag: etag.into(),
                checksum,
                multipart: false,
                attributes: self.attributes.clone(),
                pieces: Vec::new(),
            };
            let change = Change::Put { key: site.key().to_owned(), object, body, condition };
            Ok(RestDone { answer, publish: Some(receive::Changes::of(site, bucket, vec![change], named)) })
        })
    }
}
