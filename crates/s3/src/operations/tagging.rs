//! Tags of objects.

use std::sync::Arc;

use daypass_directory::Snapshot;
use daypass_kernel::{
    authorize::Proof,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestBody, RestDone, RestScene},
    service::Ask,
};
use daypass_names::Tag;
use daypass_objects::{Change, Object, Seen};
use daypass_sigv4::PayloadValid;

use super::{
    deleting::whole,
    reading::{ask_for_key, only_version},
};
use crate::{
    act::Act,
    asks::{self, Brought},
    receive::Changes,
    refusals,
    site::{self, Site, broken},
    told, xml,
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Get,
    Put,
    Delete,
}

struct Tagging {
    what: What,
    tags: Vec<Tag>,
    found: Option<Arc<Object>>,
}

fn make(what: What) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Tagging { what, tags: Vec::new(), found: None }))
}

pub(super) fn get(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    make(What::Get)
}

pub(super) fn put(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    make(What::Put)
}

pub(super) fn delete(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    make(What::Delete)
}

impl Act for Tagging {
    fn body(&self) -> RestBody {
        RestBody::Document(if self.what == What::Put { xml::MAX_CONFIGURATION_BYTES } else { 0 })
    }

    fn understood(&self) -> &'static [&'static str] {
        &["VersionId", "Tagging", "ContentMD5", "ChecksumAlgorithm"]
    }

    fn read(&mut self, site: &Site, document: &[u8], proof: &PayloadValid) -> Result<(), Refusal> {
        if self.what == What::Put {
            whole(site, document, proof)?;
            self.tags = xml::read_tagging(document).map_err(told::unread)?;
        }
        Ok(())
    }

    fn look<'a>(&'a mut self, site: &'a Site, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            let bucket = site::id(site.bucket(snapshot)?)?;
            self.found = site.objects.find(bucket, site.key()).await.map_err(broken)?;
            Ok(())
        })
    }

    fn asks(&self, site: &Site, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        if self.found.is_none() || self.what == What::Get {
            return ask_for_key(site, scene, self.found.as_ref());
        }
        let existing = self.found.as_ref().map_or(&[][..], |object| object.attributes.tags.as_slice());
        asks::of(site, scene, &Brought { existing, requested: &self.tags, ..Brought::default() })
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        Box::pin(async move {
            let object = self.found.as_ref().ok_or_else(|| refusals::no_such_key(site.key()))?;
            only_version(site)?;
            let bucket = site::id(site.bucket(scene.scene.snapshot)?)?;
            let answer = match self.what {
                What::Get => return Ok(RestDone::read(RestAnswer::xml(xml::tagging(&object.attributes.tags)))),
                What::Put => RestAnswer::empty(200),
                What::Delete => RestAnswer::empty(204),
            };
            let change = Change::SetTags { key: site.key().to_owned(), seen: Seen::of(object), tags: self.tags.clone() };
            Ok(RestDone { answer, publish: Some(Changes::of(site, bucket, vec![change], "")) })
        })
    }
}
