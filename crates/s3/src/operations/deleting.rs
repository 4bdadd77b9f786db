//! DeleteObject, DeleteObjects.

use daypass_kernel::{
    authorize::Proof,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestBody, RestDone, RestScene},
    service::{Ask, OnDeny},
};
use daypass_objects::{Change, Condition};
use daypass_sigv4::PayloadValid;

use super::reading::is_version;
use crate::{
    act::Act,
    asks,
    classify::MAX_KEY_BYTES,
    conditions,
    digest::{Claimed, Digests},
    receive::Changes,
    refusals,
    site::{self, Site},
    told,
    xml::{self, DeleteError, Deleted, Deletion},
};

struct One;

pub(super) fn one(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(One))
}

impl Act for One {
    fn understood(&self) -> &'static [&'static str] {
        &["VersionId", "IfMatch"]
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
            if let Some(version) = site.query.get("versionId").filter(|version| *version != "null") {
                // Of a version that never was nothing is deleted, and S3 says so as if something were.
                let invalid = || refusals::invalid_argument("Invalid version id specified", "versionId", version);
                return if is_version(version) { Ok(RestDone::read(RestAnswer::empty(204))) } else { Err(invalid()) };
            }
            let (condition, named) = conditions::of_write(site)?;
            let change = Change::Delete { key: site.key().to_owned(), condition };
            Ok(RestDone { answer: RestAnswer::empty(204), publish: Some(Changes::of(site, bucket, vec![change], named)) })
        })
    }
}

#[derive(Default)]
struct Many {
    delete: Option<xml::Delete>,
}

pub(super) fn many(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Many::default()))
}

impl Many {
    fn objects(&self) -> impl Iterator<Item = &xml::ObjectIdentifier> {
        self.delete.iter().flat_map(|delete| &delete.objects)
    }
}

impl Act for Many {
    fn body(&self) -> RestBody {
        RestBody::Document(xml::MAX_DELETE_BYTES)
    }

    fn understood(&self) -> &'static [&'static str] {
        &["Delete", "ChecksumAlgorithm"]
    }

    fn read(&mut self, site: &Site, document: &[u8], proof: &PayloadValid) -> Result<(), Refusal> {
        held_to_digest(site, document, proof)?;
        self.delete = Some(xml::Delete::read(document).map_err(told::unread)?);
        Ok(())
    }

    /// Each key is judged for itself (organizations-account-s3 §3).
    fn asks(&self, site: &Site, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        let bucket = asks::bucket(site, scene)?;
        let ask = |object: &xml::ObjectIdentifier| {
            let action = if object.version_id.is_some() { "s3:DeleteObjectVersion" } else { "s3:DeleteObject" };
            let ask = asks::with_head(asks::on(action, bucket, Some(&object.key), scene), site, scene);
            let ask = object.version_id.iter().fold(ask, |ask, version| ask.with_key("s3:VersionId", version));
            Ask { on_deny: OnDeny::Skip, ..ask }
        };
        Ok(self.objects().filter(|object| can_be(object)).map(ask).collect())
    }

    fn unbuilt(&self, _: &Site) -> Option<String> {
        self.objects()
            .any(|object| object.etag.is_some() || object.last_modified_time.is_some() || object.size.is_some())
            .then(|| "A condition of a deletion".to_owned())
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        proof: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            let bucket = site::id(site.bucket(scene.scene.snapshot)?)?;
            let (mut deleted, mut failed, mut changes) = (Vec::new(), Vec::new(), Vec::new());
            let mut asked = 0..;
            for object in self.objects() {
                if !can_be(object) {
                    failed.push(DeleteError {
                        key: &object.key,
                        version_id: object.version_id.as_deref(),
                        code: "KeyTooLongError",
                        message: "Your key is too long",
                    });
                    continue;
                }
                if asked.next().is_some_and(|at| proof.skips(at)) {
                    failed.push(DeleteError {
                        key: &object.key,
                        version_id: object.version_id.as_deref(),
                        code: "AccessDenied",
                        message: refusals::ACCESS_DENIED,
                    });
                    continue;
                }
                if let Some(version) = object.version_id.as_deref().filter(|version| *version != "null" && !is_version(version)) {
                    failed.push(DeleteError {
                        key: &object.key,
                        version_id: Some(version),
                        code: "NoSuchVersion",
                        message: "The specified version does not exist.",
                    });
                    continue;
                }
                if object.version_id.as_deref().is_none_or(|version| version == "null") {
                    changes.push(Change::Delete { key: object.key.clone(), condition: Condition::None });
                }
                deleted.push(Deleted { key: &object.key, version_id: object.version_id.as_deref() });
            }
            if self.delete.as_ref().is_some_and(|delete| delete.quiet) {
                deleted.clear();
            }
            let answer = RestAnswer::xml(Deletion { deleted: &deleted, errors: &failed }.write());
            let publish = (!changes.is_empty()).then(|| Changes::of(site, bucket, changes, ""));
            Ok(RestDone { answer, publish })
        })
    }
}

/// Of a key that no object can have nothing is asked.
fn can_be(object: &xml::ObjectIdentifier) -> bool {
    object.key.len() <= MAX_KEY_BYTES
}

/// A list of deletions is held to a digest, or is not read.
fn held_to_digest(site: &Site, document: &[u8], proof: &PayloadValid) -> Result<(), Refusal> {
    let claimed = Claimed::read(&site.headers)?;
    if !claimed.has_any() {
        return Err(refusals::invalid_request("Missing required header for this request: Content-MD5 OR x-amz-checksum-*"));
    }
    claimed.check(&Digests::of(document, &claimed), proof)?;
    if document.is_empty() { Err(refusals::missing_body()) } else { Ok(()) }
}

/// Any other document is there, and is held to what was claimed of it.
pub(super) fn whole(site: &Site, document: &[u8], proof: &PayloadValid) -> Result<(), Refusal> {
    check_digest(site, document, proof)?;
    if document.is_empty() { Err(refusals::missing_body()) } else { Ok(()) }
}

/// It is held to what was claimed of it.
pub(super) fn check_digest(site: &Site, document: &[u8], proof: &PayloadValid) -> Result<(), Refusal> {
    let claimed = Claimed::read(&site.headers)?;
    claimed.check(&Digests::of(document, &claimed), proof)
}
