//! Policies of buckets.

use daypass_api::s3;
use daypass_directory::{
    DirectoryError,
    commands::buckets,
    records::{Bucket, ResourcePolicy},
    trust,
};
use daypass_kernel::{
    authorize::Proof,
    json::Object,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestBody, RestDone, RestPlace, RestScene},
    service::Performed,
};
use daypass_names::AccountId;
use daypass_policy::{Document, PrincipalType};
use daypass_sigv4::PayloadValid;
use http::header;
use serde_json::Value;
use std::{convert::Infallible, sync::Arc};

use super::{buckets::owned, deleting::whole};
use crate::{
    act::{Act, at_once},
    bucket_policy, owner,
    site::Site,
    xml,
};

/// As much of a policy as is read, in bytes: white space does not count for its quota, and counts here.
const MAX_DOCUMENT_BYTES: usize = 256 * 1024;

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Get,
    Status,
    Put,
    Delete,
}

struct Policy {
    what: What,
    text: String,
}

fn make(what: What) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Policy { what, text: String::new() }))
}

pub(super) fn get(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    make(What::Get)
}

pub(super) fn status(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    make(What::Status)
}

pub(super) fn put(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    make(What::Put)
}

pub(super) fn delete(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    make(What::Delete)
}

impl Act for Policy {
    fn body(&self) -> RestBody {
        RestBody::Document(if self.what == What::Put { MAX_DOCUMENT_BYTES } else { 0 })
    }

    fn place(&self) -> RestPlace {
        match self.what {
            What::Get | What::Status => RestPlace::Objects,
            What::Put | What::Delete => RestPlace::Directory,
        }
    }

    fn understood(&self) -> &'static [&'static str] {
        &["ContentMD5", "ChecksumAlgorithm", "ConfirmRemoveSelfBucketAccess", "Policy"]
    }

    fn read(&mut self, site: &Site, document: &[u8], proof: &PayloadValid) -> Result<(), Refusal> {
        if self.what == What::Put {
            whole(site, document, proof)?;
            self.text = String::from_utf8(document.to_vec()).map_err(|_| malformed(&bucket_policy::BucketPolicyError::NotJson))?;
        }
        Ok(())
    }

    fn command(&self, site: &Site, scene: &RestScene<'_>, _: &Proof) -> Result<Performed<RestAnswer>, Refusal> {
        let bucket = of_own_account(site, scene)?;
        if self.what == What::Delete {
            return owned(site, scene, |within| buckets::delete_policy(within, site.bucket_name()), RestAnswer::empty(204));
        }
        let mut document = bucket_policy::check(&self.text, site.bucket_name(), s3::SERVICE.actions).map_err(|error| malformed(&error))?;
        let account_of = owner::accounts(scene.scene.snapshot);
        bucket_policy::resolve(&mut document, account_of).map_err(|id| no_principal(PrincipalType::CanonicalUser, &id))?;
        accounts_as_arns(&mut document);
        let public = bucket_policy::is_public(&document);
        if public && bucket.public_access_block.is_some_and(|block| block.block_public_policy) {
            return Err(blocked(scene, bucket));
        }
        owned(site, scene, |within| buckets::put_policy(within, site.bucket_name(), document, public), RestAnswer::empty(204))
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        at_once(self.answer(site, scene))
    }

    fn trail(&self, members: &mut Object<'_>) {
        if self.what != What::Put {
            return;
        }
        // As CloudTrail has it: the document as JSON, if it is some; written anew, for an event is one line.
        match serde_json::from_str::<Value>(&self.text) {
            Ok(document) => members.raw("bucketPolicy", &document.to_string()),
            Err(_) => members.text("bucketPolicy", self.text.get(..self.text.floor_char_boundary(1024)).unwrap_or_default()),
        };
    }
}

impl Policy {
    fn answer(&self, site: &Site, scene: &RestScene<'_>) -> Result<RestAnswer, Refusal> {
        let policy = find(site, scene)?;
        if self.what == What::Status {
            return Ok(RestAnswer::xml(xml::policy_status(policy.public)));
        }
        of_own_account(site, scene)?;
        let text = trust::to_presented(scene.scene.snapshot, &policy.text).map_err(|error| Refusal::internal(error.to_string()))?;
        let answer = RestAnswer { body: daypass_kernel::ReplyBody::whole(text), ..RestAnswer::empty(200) };
        Ok(answer.with(header::CONTENT_TYPE, "application/json"))
    }
}

fn find<'s>(site: &Site, scene: &RestScene<'s>) -> Result<&'s Arc<ResourcePolicy>, Refusal> {
    let missing = || Refusal::new("NoSuchBucketPolicy", 404, "The bucket policy does not exist").about("BucketName", site.bucket_name());
    let bucket = site.bucket(scene.scene.snapshot)?;
    scene.scene.snapshot.resource_policy(&bucket.arn()).ok_or_else(missing)
}

/// Only principals of the owner's account work on its policy, whatever it says (organizations-account-s3 §3).
fn of_own_account<'s>(site: &Site, scene: &RestScene<'s>) -> Result<&'s Bucket, Refusal> {
    let bucket = site.bucket(scene.scene.snapshot)?;
    let not_allowed = || Refusal::new("MethodNotAllowed", 405, "The specified method is not allowed against this resource.");
    if scene.scene.caller.account() == Some(bucket.account) { Ok(bucket) } else { Err(not_allowed().about("ResourceType", "BUCKETPOLICY")) }
}

fn malformed(error: &bucket_policy::BucketPolicyError) -> Refusal {
    let (code, status) = error.code();
    Refusal::new(code, status, error.to_string())
}

/// S3 keeps an account that is written as its number as the ARN of its root (policy-evaluation §3).
fn accounts_as_arns(document: &mut Document) {
    let written = |kind: PrincipalType, value: &str| match AccountId::parse(value) {
        Ok(account) if kind == PrincipalType::Aws => format!("arn:aws:iam::{account}:root"),
        Ok(_) | Err(_) => value.to_owned(),
    };
    // It cannot fail.
    let _: Result<(), Infallible> = document.map_principals(&mut |kind, value| Ok(written(kind, value)));
}

/// The directory's word on a principal.
pub(super) fn invalid_principal(error: &DirectoryError) -> Option<Refusal> {
    match error {
        DirectoryError::InvalidPrincipal { kind, value } => Some(no_principal(*kind, value)),
        _ => None,
    }
}

fn no_principal(kind: PrincipalType, value: &str) -> Refusal {
    malformed(&bucket_policy::BucketPolicyError::Principal).about("Detail", format!("\"{kind}\" : \"{value}\""))
}

fn blocked(scene: &RestScene<'_>, bucket: &Bucket) -> Refusal {
    let text = format!(
        "User: {} is not authorized to perform: s3:PutBucketPolicy on resource: \"{}\" because public policies are blocked by the BlockPublicPolicy block public access setting.",
        scene.scene.caller.arn(),
        bucket.arn()
    );
    Refusal::new("AccessDenied", 403, text)
}
