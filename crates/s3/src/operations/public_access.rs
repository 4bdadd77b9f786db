//! Block Public Access of buckets.

use daypass_directory::{commands::buckets, records::PublicAccessBlock};
use daypass_kernel::{
    authorize::Proof,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestBody, RestDone, RestPlace, RestScene},
    service::Performed,
};
use daypass_sigv4::PayloadValid;

use super::{buckets::owned, deleting::whole};
use crate::{
    act::{Act, at_once},
    refusals,
    site::Site,
    told, xml,
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Get,
    Put,
    Delete,
}

struct PublicAccess {
    what: What,
    block: Option<PublicAccessBlock>,
}

pub(super) fn get(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(PublicAccess { what: What::Get, block: None }))
}

pub(super) fn put(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(PublicAccess { what: What::Put, block: None }))
}

pub(super) fn delete(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(PublicAccess { what: What::Delete, block: None }))
}

impl Act for PublicAccess {
    fn body(&self) -> RestBody {
        RestBody::Document(if self.what == What::Put { xml::MAX_CONFIGURATION_BYTES } else { 0 })
    }

    fn place(&self) -> RestPlace {
        if self.what == What::Get { RestPlace::Objects } else { RestPlace::Directory }
    }

    fn understood(&self) -> &'static [&'static str] {
        &["ContentMD5", "ChecksumAlgorithm", "PublicAccessBlockConfiguration"]
    }

    fn read(&mut self, site: &Site, document: &[u8], proof: &PayloadValid) -> Result<(), Refusal> {
        if self.what == What::Put {
            whole(site, document, proof)?;
            let read = xml::PublicAccessBlock::read(document).map_err(told::unread)?;
            self.block = Some(PublicAccessBlock {
                block_public_acls: read.block_public_acls,
                ignore_public_acls: read.ignore_public_acls,
                block_public_policy: read.block_public_policy,
                restrict_public_buckets: read.restrict_public_buckets,
            });
        }
        Ok(())
    }

    fn command(&self, site: &Site, scene: &RestScene<'_>, _: &Proof) -> Result<Performed<RestAnswer>, Refusal> {
        // What keeps a bucket from being public is nobody else's to open, whatever its policy says.
        if scene.scene.caller.account() != Some(site.bucket(scene.scene.snapshot)?.account) {
            return Err(refusals::access_denied().because("the bucket is another account's"));
        }
        let status = if self.what == What::Put { 200 } else { 204 };
        let block = self.block;
        owned(site, scene, |within| buckets::set_public_access_block(within, site.bucket_name(), block), RestAnswer::empty(status))
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        let answer = site.bucket(scene.scene.snapshot).and_then(|bucket| {
            let missing = || Refusal::new("NoSuchPublicAccessBlockConfiguration", 404, "The public access block configuration was not found");
            let block = bucket.public_access_block.ok_or_else(|| missing().about("BucketName", site.bucket_name()))?;
            Ok(RestAnswer::xml(xml::public_access_block(xml::PublicAccessBlock {
                block_public_acls: block.block_public_acls,
                ignore_public_acls: block.ignore_public_acls,
                block_public_policy: block.block_public_policy,
                restrict_public_buckets: block.restrict_public_buckets,
            })))
        });
        at_once(answer)
    }
}
