//! Buckets.

use std::sync::OnceLock;

use daypass_directory::{DirectoryError, Outcome, Snapshot, Within, commands::buckets, records::Bucket};
use daypass_kernel::{
    authorize::Proof,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestBody, RestDone, RestPlace, RestScene},
    service::{Ask, Marker, Performed},
};
use daypass_names::DEFAULT_REGION;
use daypass_objects::BucketId;
use daypass_sigv4::PayloadValid;
use http::{HeaderName, header};

use super::{deleting::check_digest, policies::invalid_principal};
use crate::{
    act::{Act, at_once},
    asks::{self, Brought},
    attributes, owner, refusals,
    site::{self, Site, broken},
    told,
    xml::{self, XmlRefusal},
};

pub(super) const REGION: HeaderName = HeaderName::from_static("x-amz-bucket-region");

/// What asks for a page of buckets.
const LISTED: [&str; 4] = ["bucket-region", "continuation-token", "max-buckets", "prefix"];

/// The most buckets of one page.
const PAGE: usize = 10_000;

/// A command on a bucket of the account that owns it.
pub(super) fn owned(
    site: &Site,
    scene: &RestScene<'_>,
    command: impl FnOnce(&mut Within<'_>) -> Outcome<()>,
    answer: RestAnswer,
) -> Result<Performed<RestAnswer>, Refusal> {
    let owner = site.bucket(scene.scene.snapshot)?.account;
    let mut ids = scene.scene.ids();
    let ((), batch) = command(&mut scene.scene.within(owner, &mut ids)).map_err(|error| of_directory(&error, site))?;
    Ok(Performed::write(answer, batch))
}

fn of_directory(error: &DirectoryError, site: &Site) -> Refusal {
    match error {
        DirectoryError::NoSuchBucket { name } => refusals::no_such_bucket(name),
        DirectoryError::BucketExists { name } => taken(name),
        DirectoryError::Quota { .. } => Refusal::new("TooManyBuckets", 400, "You have attempted to create more buckets than allowed"),
        error => invalid_principal(error).unwrap_or_else(|| Refusal::internal(error.to_string()).about("BucketName", site.bucket_name())),
    }
}

fn taken(name: &str) -> Refusal {
    let text = "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different \
                name and try again.";
    Refusal::new("BucketAlreadyExists", 409, text).about("BucketName", name)
}

// ---- CreateBucket

#[derive(Default)]
struct Create {
    location: Option<String>,
    unbuilt: Option<String>,
}

pub(super) fn create(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Create::default()))
}

impl Act for Create {
    fn body(&self) -> RestBody {
        RestBody::Document(xml::MAX_CONFIGURATION_BYTES)
    }

    fn place(&self) -> RestPlace {
        RestPlace::Directory
    }

    fn understood(&self) -> &'static [&'static str] {
        &[
            "ACL",
            "CreateBucketConfiguration",
            "GrantFullControl",
            "GrantRead",
            "GrantReadACP",
            "GrantWrite",
            "GrantWriteACP",
            "ObjectLockEnabledForBucket",
            "ObjectOwnership",
        ]
    }

    fn read(&mut self, site: &Site, document: &[u8], proof: &PayloadValid) -> Result<(), Refusal> {
        check_digest(site, document, proof)?;
        if !document.iter().all(u8::is_ascii_whitespace) {
            match xml::CreateBucketConfiguration::read(document) {
                Ok(read) => self.location = read.location_constraint,
                Err(XmlRefusal::Unbuilt(member)) => self.unbuilt = Some(format!("The parameter {member}")),
                Err(refusal) => return Err(told::unread(refusal)),
            }
        }
        Ok(())
    }

    fn asks(&self, site: &Site, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        if scene.scene.caller.account().is_none() {
            return Err(refusals::access_denied());
        }
        Ok(asks::of_new(site, scene, &Brought { location: self.location.as_deref(), ..Brought::default() }))
    }

    fn unbuilt(&self, site: &Site) -> Option<String> {
        if site.header("x-amz-bucket-object-lock-enabled").is_some_and(|on| !on.eq_ignore_ascii_case("false")) {
            return Some("The parameter ObjectLockEnabledForBucket".to_owned());
        }
        let ownership = site.header("x-amz-object-ownership").filter(|ownership| *ownership != "BucketOwnerEnforced");
        self.unbuilt.clone().or_else(|| ownership.map(|_| "The parameter ObjectOwnership".to_owned()))
    }

    fn command(&self, site: &Site, scene: &RestScene<'_>, _: &Proof) -> Result<Performed<RestAnswer>, Refusal> {
        let name = site.bucket_name();
        attributes::refuse_acl(site, &["private"]).map_err(|_| bucket_acl())?;
        let region = region(self.location.as_deref(), scene)?;
        if !is_name(name) {
            return Err(Refusal::new("InvalidBucketName", 400, "The specified bucket is not valid.").about("BucketName", name));
        }
        let account = scene.scene.account()?;
        let answer = RestAnswer::empty(200).with(header::LOCATION, &format!("/{name}"));
        if let Some(bucket) = scene.scene.snapshot.bucket(name) {
            return again(bucket, account == bucket.account, &region, answer);
        }
        let mut ids = scene.scene.ids();
        let made = buckets::create(&mut scene.scene.within(account, &mut ids), name, &region);
        let ((), batch) = made.map_err(|error| of_directory(&error, site))?;
        Ok(Performed::write(answer, batch))
    }
}

fn bucket_acl() -> Refusal {
    let text = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
    Refusal::new("InvalidBucketAclWithObjectOwnership", 400, text)
}

/// The region that the bucket will be in: that of the endpoint, and the document must say so, but in the first one of all.
fn region(location: Option<&str>, scene: &RestScene<'_>) -> Result<String, Refusal> {
    let endpoint = scene.scene.region.as_str();
    let incompatible = |said: &str| {
        let text = format!("The {said} location constraint is incompatible for the region specific endpoint this request was sent to.");
        Refusal::new("IllegalLocationConstraintException", 400, text)
    };
    match location {
        Some("EU") => region(Some("eu-west-1"), scene),
        Some(said) if !scene.scene.settings.serves(said) || said == DEFAULT_REGION => {
            let refusal = Refusal::new("InvalidLocationConstraint", 400, "The specified location-constraint is not valid");
            Err(refusal.about("LocationConstraint", said))
        }
        Some(said) if said == endpoint || endpoint == DEFAULT_REGION => Ok(said.to_owned()),
        Some(said) => Err(incompatible(said)),
        None if endpoint == DEFAULT_REGION => Ok(endpoint.to_owned()),
        None => Err(incompatible("unspecified")),
    }
}

/// One's own bucket, made again (organizations-account-s3 §4).
fn again(bucket: &Bucket, own: bool, region: &str, answer: RestAnswer) -> Result<Performed<RestAnswer>, Refusal> {
    match own {
        true if &*bucket.region == DEFAULT_REGION && region == DEFAULT_REGION => Ok(Performed::read(answer)),
        true => {
            let text = "Your previous request to create the named bucket succeeded and you already own it.";
            Err(Refusal::new("BucketAlreadyOwnedByYou", 409, text).about("BucketName", &*bucket.name))
        }
        false => Err(taken(&bucket.name)),
    }
}

/// What names of buckets do not begin with (S3's rules of naming).
const RESERVED_HEADS: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];
/// What they do not end with.
const RESERVED_TAILS: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/// 3 to 63 lower-case letters, digits, dots and hyphens, beginning and ending with a letter or a digit, and no address.
fn is_name(name: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let ends = name.bytes().next().is_some_and(letter) && name.bytes().last().is_some_and(letter);
    let inner = name.bytes().all(|byte| letter(byte) || byte == b'.' || byte == b'-');
    let reserved = RESERVED_HEADS.iter().any(|head| name.starts_with(head)) || RESERVED_TAILS.iter().any(|tail| name.ends_with(tail));
    (3..=63).contains(&name.len()) && ends && inner && !name.contains("..") && !reserved && name.parse::<std::net::Ipv4Addr>().is_err()
}

// ---- DeleteBucket

#[derive(Default)]
struct Delete {
    retired: OnceLock<BucketId>,
}

pub(super) fn delete(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Delete::default()))
}

impl Act for Delete {
    fn place(&self) -> RestPlace {
        RestPlace::Directory
    }

    /// No object enters from here on; if the bucket is not deleted after all, it is opened again.
    fn before<'a>(&'a self, site: &'a Site, snapshot: &'a Snapshot) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            let bucket = site::id(site.bucket(snapshot)?)?;
            let retired = site.objects.retire(bucket).await;
            retired.map_err(|error| broken(error).about("BucketName", site.bucket_name()))?;
            // There is only one.
            let _ = self.retired.set(bucket);
            Ok(())
        })
    }

    fn after<'a>(&'a self, site: &'a Site, snapshot: &'a Snapshot, done: bool) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let Some(bucket) = self.retired.get().copied() else { return };
            let there = site.bucket(snapshot).is_ok_and(|found| *found.id == *bucket.to_string());
            let settled = match (done, there) {
                (true, _) => site.objects.forget(bucket).await,
                (false, true) => site.objects.reopen(bucket).await,
                (false, false) => Ok(()),
            };
            if let Err(error) = settled {
                tracing::warn!(%error, bucket = site.bucket_name(), "a bucket that was being deleted is not settled; the next start will do it");
            }
        })
    }

    fn command(&self, site: &Site, scene: &RestScene<'_>, _: &Proof) -> Result<Performed<RestAnswer>, Refusal> {
        owned(site, scene, |within| buckets::delete(within, site.bucket_name()), RestAnswer::empty(204))
    }
}

// ---- HeadBucket, GetBucketLocation

struct Head;

pub(super) fn head(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Head))
}

impl Act for Head {
    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        let bucket = site.bucket(scene.scene.snapshot);
        at_once(bucket.map(|bucket| {
            let answer = RestAnswer::empty(200).with(REGION, &bucket.region).with(header::CONTENT_TYPE, "application/xml");
            answer.with(HeaderName::from_static("x-amz-access-point-alias"), "false")
        }))
    }
}

struct Location;

pub(super) fn location(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(Location))
}

impl Act for Location {
    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        at_once(site.bucket(scene.scene.snapshot).map(|bucket| RestAnswer::xml(xml::location(&bucket.region))))
    }
}

// ---- ListBuckets

struct List;

pub(super) fn list(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(List))
}

impl Act for List {
    fn understood(&self) -> &'static [&'static str] {
        &["MaxBuckets", "ContinuationToken", "Prefix", "BucketRegion"]
    }

    fn asks(&self, site: &Site, scene: &RestScene<'_>) -> Result<Vec<Ask>, Refusal> {
        if scene.scene.caller.account().is_none() {
            return Err(refusals::access_denied());
        }
        asks::of(site, scene, &Brought::default())
    }

    fn perform<'a>(
        &'a self,
        site: &'a Site,
        scene: &'a RestScene<'a>,
        _: &'a Proof,
        _: Option<Box<dyn Incoming + 'a>>,
    ) -> BoxFuture<'a, Result<RestDone, Refusal>> {
        at_once(page(site, scene))
    }
}

fn page(site: &Site, scene: &RestScene<'_>) -> Result<RestAnswer, Refusal> {
    let account = scene.scene.account()?;
    let prefix = site.query.get("prefix").unwrap_or_default();
    let region = site.query.get("bucket-region");
    let limit = match site.query.get("max-buckets") {
        None => PAGE,
        Some(text) => {
            let limit = text.parse::<usize>().ok().filter(|limit| (1..=PAGE).contains(limit));
            limit.ok_or_else(|| refusals::invalid_argument("Argument max-buckets must be an integer between 1 and 10000", "max-buckets", text))?
        }
    };
    let filter = format!("{prefix}\n{}", region.unwrap_or_default());
    let list = Marker { account, filter: &filter, operation: "ListBuckets" };
    let after = super::listing::open_token(site, scene, &list)?;
    let own = scene.scene.snapshot.buckets_of(account).filter(|bucket| bucket.name.starts_with(prefix));
    let own = own.filter(|bucket| region.is_none_or(|region| *bucket.region == *region));
    let mut rest = own.filter(|bucket| after.as_deref().is_none_or(|after| &*bucket.name > after));
    let buckets: Vec<_> = rest.by_ref().take(limit).collect();
    let more = rest.next().is_some();
    let next = buckets.last().filter(|_| more).map(|bucket| scene.scene.seal_marker(&list, &bucket.name)).transpose()?;
    let owner = owner::canonical_id(scene.scene.snapshot, account);
    // Regions are told to who asks for pages.
    let paged = LISTED.iter().any(|name| site.query.has(name));
    let rows: Vec<_> = buckets
        .iter()
        .map(|bucket| xml::Bucket { name: &bucket.name, created: bucket.created, region: paged.then_some(&*bucket.region), arn: None })
        .collect();
    let owner = Some(xml::Owner { id: &owner, display_name: None });
    let document = xml::Buckets { owner, buckets: &rows, continuation_token: next.as_deref(), prefix: site.query.get("prefix") };
    Ok(RestAnswer::xml(document.write()))
}
