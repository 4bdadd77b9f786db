//! GetObject, HeadObject.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use daypass_directory::Snapshot;
use daypass_kernel::{
    ReplyBody,
    authorize::Proof,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestDone, RestScene, SignedBy},
    service::{Ask, OnDeny},
};
use daypass_objects::{Object, ObjectsError, Opened};
use http::{HeaderName, HeaderValue, header};
use http_body::{Body, Frame, SizeHint};

use crate::{
    act::Act,
    answers::{http_date, of_object, quoted, with_checksum},
    asks::{self, Brought},
    conditions::{self, Verdict},
    range::Range,
    refusals,
    site::{self, Site, broken},
};

const TAGGING_COUNT: HeaderName = HeaderName::from_static("x-amz-tagging-count");

/// How much of an object is read at once, in bytes.
const READ_BYTES: usize = 256 * 1024;

const UNDERSTOOD: &[&str] = &[
    "IfMatch",
    "IfNoneMatch",
    "IfModifiedSince",
    "IfUnmodifiedSince",
    "Range",
    "ChecksumMode",
    "VersionId",
    "PartNumber",
    "ResponseCacheControl",
    "ResponseContentDisposition",
    "ResponseContentEncoding",
    "ResponseContentLanguage",
    "ResponseContentType",
    "ResponseExpires",
];

/// What an answer says instead of what the object says, for whoever has signed it.
const OVERRIDES: [(&str, HeaderName); 6] = [
    ("response-cache-control", header::CACHE_CONTROL),
    ("response-content-disposition", header::CONTENT_DISPOSITION),
    ("response-content-encoding", header::CONTENT_ENCODING),
    ("response-content-language", header::CONTENT_LANGUAGE),
    ("response-content-type", header::CONTENT_TYPE),
    ("response-expires", header::EXPIRES),
];

/// What of the object is here.
enum Found {
    Nothing,
    Record(Arc<Object>),
    Bytes(Arc<Opened>),
}

impl Found {
    fn object(&self) -> Option<&Arc<Object>> {
        match self {
            Self::Nothing => None,
            Self::Record(object) => Some(object),
            Self::Bytes(opened) => Some(&opened.object),
        }
    }
}

/// Either of the two.
pub(super) struct Read {
    with_bytes: bool,
    found: Found,
}

/// GetObject.
pub(super) fn get(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Read { with_bytes: true, found: Found::Nothing }))
}

/// HeadObject.
pub(super) fn head(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Read { with_bytes: false, found: Found::Nothing }))
}

impl Act for Read {
    fn understood(&self) -> &'static [&'static str] {
        UNDERSTOOD
    }

    /// The very object that permission is asked for is the one that is answered, whatever happens to its key meanwhile.
    fn look<'a>(&'a mut self, site: &'a Site, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            let bucket = site::id(site.bucket(snapshot)?)?;
            self.found = if self.with_bytes {
                site.objects.open(bucket, site.key()).await.map_err(broken)?.map_or(Found::Nothing, |opened| Found::Bytes(Arc::new(opened)))
            } else {
                site.objects.find(bucket, site.key()).await.map_err(broken)?.map_or(Found::Nothing, Found::Record)
            };
            Ok(())
        })
    }

    fn asks(&self, site: &Site, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        let mut asks = ask_for_key(site, scene, self.found.object())?;
        if let Some(object) = self.tagged() {
            asks.push(ask_to_count(site, scene, object)?);
        }
        Ok(asks)
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        proof: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            let answer = self.answer(site, scene).await?;
            // The ask for it is the last one.
            let counted = self.tagged().filter(|_| answer.status != 304 && !proof.skips(asks::rows(site).len()));
            let answer = counted.into_iter().fold(answer, |answer, object| answer.with(TAGGING_COUNT, &object.attributes.tags.len().to_string()));
            Ok(RestDone::read(answer))
        })
    }
}

/// The asks about a key that is read. Whether it is missing is known only to who may list the bucket (organizations-account-s3 §4).
pub(super) fn ask_for_key(site: &Site, scene: &RestScene<'_>, object: Option<&Arc<Object>>) -> Result<Vec<Ask>, Refusal> {
    let existing = object.map_or(&[][..], |object| object.attributes.tags.as_slice());
    let mut asks = asks::of(site, scene, &Brought { existing, ..Brought::default() })?;
    if object.is_none() {
        asks.push(asks::with_head(asks::on("s3:ListBucket", asks::bucket(site, scene)?, None, scene), site, scene));
    }
    Ok(asks)
}

/// A version that is named is the only one there is, or none.
pub(super) fn only_version(site: &Site) -> Result<(), Refusal> {
    match site.query.get("versionId") {
        None | Some("null") => Ok(()),
        Some(version) if !is_version(version) => Err(refusals::invalid_argument("Invalid version id specified", "versionId", version)),
        Some(version) => {
            let refusal = Refusal::new("NoSuchVersion", 404, "The specified version does not exist.");
            Err(refusal.about("Key", site.key()).about("VersionId", version))
        }
    }
}

/// Whether S3 could have given a version that id: 32 letters, digits and a few signs.
pub(super) fn is_version(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
}

/// Who may not read tags is not told how many they are, and nothing else is refused to him for it.
fn ask_to_count(site: &Site, scene: &RestScene<'_>, object: &Object) -> Result<Ask, Refusal> {
    let ask = asks::on("s3:GetObjectTagging", asks::bucket(site, scene)?, Some(site.key()), scene);
    let ask = asks::with_head(ask, site, scene).with_tags("s3:ExistingObjectTag/", &object.attributes.tags);
    Ok(Ask { on_deny: OnDeny::Skip, ..ask })
}

impl Read {
    /// The object, if it has tags.
    fn tagged(&self) -> Option<&Arc<Object>> {
        self.found.object().filter(|object| !object.attributes.tags.is_empty())
    }

    async fn answer(&self, site: &Site, scene: &RestScene<'_>) -> Result<RestAnswer, Refusal> {
        let object = self.found.object().ok_or_else(|| refusals::no_such_key(site.key()))?;
        only_version(site)?;
        if conditions::judge(site, conditions::READ, object)? == Verdict::NotModified {
            return Ok(unchanged(object));
        }
        let part = part_range(site, object)?;
        if site.query.has("partNumber") && site.headers.contains_key(header::RANGE) {
            return Err(refusals::invalid_request("Cannot specify both Range header and partNumber query parameter"));
        }
        let range = match part {
            Some(range) => Some(range),
            None => site.header("range").map(|text| Range::read(text, object.size)).transpose()?.flatten(),
        };
        let mut answer = of_object(object, RestAnswer::empty(if range.is_some() { 206 } else { 200 }));
        let whole = Range { from: 0, to: object.size };
        if let Some(range) = range {
            answer = answer.with(header::CONTENT_RANGE, &range.header(object.size));
        } else if site.header("x-amz-checksum-mode").is_some_and(|mode| mode.eq_ignore_ascii_case("ENABLED")) {
            answer = with_checksum(answer, object.checksum.as_ref());
        }
        if part.is_some() && object.multipart {
            answer = answer.with(HeaderName::from_static("x-amz-mp-parts-count"), &object.pieces.len().to_string());
        }
        let answer = overridden(site, scene, answer)?;
        self.with_body(answer, range.unwrap_or(whole)).await
    }

    async fn with_body(&self, answer: RestAnswer, range: Range) -> Result<RestAnswer, Refusal> {
        let body = match &self.found {
            // The length is that of the body that a GET would have.
            Found::Nothing | Found::Record(_) => ReplyBody::Stream(Box::pin(Announced(range.len()))),
            Found::Bytes(opened) => stream(opened, range).await.map_err(broken)?,
        };
        Ok(RestAnswer { body, ..answer })
    }
}

/// What a client that has the object is told: that it is the one.
fn unchanged(object: &Object) -> RestAnswer {
    let answer = RestAnswer::empty(304).with(header::LAST_MODIFIED, &http_date(object.modified)).with(header::ETAG, &quoted(&object.etag));
    let kept = object.attributes.headers.iter().find(|(name, _)| &**name == "cache-control");
    kept.into_iter().fold(answer, |answer, (_, value)| answer.with(header::CACHE_CONTROL, value))
}

/// The bytes of one part: `partNumber`.
fn part_range(site: &Site, object: &Object) -> Result<Option<Range>, Refusal> {
    let Some(text) = site.query.get("partNumber") else { return Ok(None) };
    let number = text.parse::<usize>().ok().filter(|number| (1..=10_000).contains(number));
    let number =
        number.ok_or_else(|| refusals::invalid_argument("Part number must be an integer between 1 and 10000, inclusive", "partNumber", text))?;
    let sizes: Vec<u64> = if object.multipart { object.pieces.iter().map(|piece| piece.size).collect() } else { vec![object.size] };
    let before: u64 = sizes.iter().take(number - 1).sum();
    match sizes.get(number - 1) {
        // Of nothing there is no range, and all of it is its one part.
        Some(0) if object.size == 0 => Ok(None),
        Some(bytes) => Ok(Some(Range { from: before, to: before + bytes })),
        None => {
            let refusal = Refusal::new("InvalidPartNumber", 416, "The requested partnumber is not satisfiable");
            Err(refusal.about("ActualPartCount", sizes.len().to_string()).about("PartNumberRequested", text))
        }
    }
}

/// W10.8: what strangers say of an object's headers is not repeated to others.
fn overridden(site: &Site, scene: &RestScene<'_>, mut answer: RestAnswer) -> Result<RestAnswer, Refusal> {
    for (parameter, name) in OVERRIDES {
        let Some(value) = site.query.get(parameter) else { continue };
        if scene.signed == SignedBy::Nobody {
            return Err(refusals::invalid_request("Request specific response headers cannot be used for anonymous GET requests."));
        }
        let wanted =
            HeaderValue::from_bytes(value.as_bytes()).map_err(|_| refusals::invalid_argument("Header value is not valid", parameter, value))?;
        answer.headers.retain(|(other, _)| *other != name);
        answer.headers.push((name, wanted));
    }
    Ok(answer)
}

/// What is short is read at once; the rest as it is sent.
async fn stream(opened: &Arc<Opened>, range: Range) -> Result<ReplyBody, ObjectsError> {
    let length = usize::try_from(range.len()).unwrap_or(usize::MAX);
    if length == 0 {
        return Ok(ReplyBody::whole(Bytes::new()));
    }
    let first = opened.read(range.from, length.min(READ_BYTES)).await?;
    if first.len() == length {
        return Ok(ReplyBody::whole(first));
    }
    let at = range.from + first.len() as u64;
    Ok(ReplyBody::Stream(Box::pin(Bytestream { opened: Arc::clone(opened), at, to: range.to, next: Next::Ready(first) })))
}

/// The bytes of an object as they are sent.
struct Bytestream {
    opened: Arc<Opened>,
    at: u64,
    to: u64,
    next: Next,
}

enum Next {
    Ready(Bytes),
    Reading(BoxFuture<'static, Result<Bytes, ObjectsError>>),
    Ended,
}

impl Bytestream {
    fn read_on(&self) -> Next {
        let limit = usize::try_from(self.to - self.at).unwrap_or(usize::MAX).min(READ_BYTES);
        if limit == 0 {
            return Next::Ended;
        }
        let (opened, at) = (Arc::clone(&self.opened), self.at);
        Next::Reading(Box::pin(async move { opened.read(at, limit).await }))
    }
}

// A body that was read ahead has no borrowed parts.
impl Body for Bytestream {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let read = match &mut self.next {
            Next::Ended => return Poll::Ready(None),
            Next::Ready(bytes) => std::mem::take(bytes),
            Next::Reading(reading) => match reading.as_mut().poll(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Ok(bytes)) if bytes.is_empty() => return Poll::Ready(Some(Err(io::ErrorKind::UnexpectedEof.into()))),
                Poll::Ready(Ok(bytes)) => {
                    self.at += bytes.len() as u64;
                    bytes
                }
                Poll::Ready(Err(error)) => {
                    self.next = Next::Ended;
                    return Poll::Ready(Some(Err(io::Error::other(error))));
                }
            },
        };
        self.next = self.read_on();
        Poll::Ready(Some(Ok(Frame::data(read))))
    }

    fn size_hint(&self) -> SizeHint {
        let ready = match &self.next {
            Next::Ready(bytes) => bytes.len() as u64,
            Next::Reading(_) | Next::Ended => 0,
        };
        SizeHint::with_exact(self.to - self.at + ready)
    }
}

/// The length of a body that is not sent: the answer of a HEAD.
struct Announced(u64);

impl Body for Announced {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Poll::Ready(None)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0)
    }
}
