//! ListObjects, ListObjectsV2.

use daypass_kernel::{
    authorize::Proof,
    ports::BoxFuture,
    refusal::Refusal,
    rest::{Incoming, RestAnswer, RestDone, RestScene},
    service::Marker,
};
use daypass_objects::{Listing, Page};

use super::buckets::REGION;
use crate::{
    act::Act,
    owner, refusals,
    site::{self, Site, broken},
    xml,
};

/// The most keys of one page (S3).
pub(super) const MAX_KEYS: usize = 1000;

const FIRST: &[&str] = &["Delimiter", "EncodingType", "Marker", "MaxKeys", "OptionalObjectAttributes", "Prefix"];
const SECOND: &[&str] =
    &["ContinuationToken", "Delimiter", "EncodingType", "FetchOwner", "MaxKeys", "OptionalObjectAttributes", "Prefix", "StartAfter"];

struct List {
    second: bool,
}

pub(super) fn first(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(List { second: false }))
}

pub(super) fn second(_: &Site) -> Result<Box<dyn Act>, Refusal> {
    Ok(Box::new(List { second: true }))
}

/// How many entries a page may have. `argument` is S3's own name of it.
pub(super) fn limit(site: &Site, name: &str, argument: &str) -> Result<usize, Refusal> {
    let Some(text) = site.query.get(name).filter(|text| !text.is_empty()) else { return Ok(MAX_KEYS) };
    let Ok(limit) = text.parse::<i32>() else {
        return Err(refusals::invalid_argument(format!("Provided {name} not an integer or within integer range"), name, text));
    };
    let words = format!("Argument {argument} must be an integer between 0 and 2147483647");
    usize::try_from(limit).map(|limit| limit.min(MAX_KEYS)).map_err(|_| refusals::invalid_argument(words, argument, text))
}

/// Whether keys are written escaped.
pub(super) fn is_encoded(site: &Site) -> Result<bool, Refusal> {
    match site.query.get("encoding-type") {
        None | Some("") => Ok(false),
        Some("url") => Ok(true),
        Some(other) => Err(refusals::invalid_argument("Invalid Encoding Method specified in Request", "encoding-type", other)),
    }
}

/// The position in the token that the request brings, if it brings one of this very list.
pub(super) fn open_token(site: &Site, scene: &RestScene<'_>, list: &Marker<'_>) -> Result<Option<String>, Refusal> {
    let Some(token) = site.query.get("continuation-token") else { return Ok(None) };
    let opened = scene.scene.open_marker(list, token);
    opened.map(Some).ok_or_else(|| refusals::invalid_argument("The continuation token provided is incorrect", "continuation-token", token))
}

impl Act for List {
    fn understood(&self) -> &'static [&'static str] {
        if self.second { SECOND } else { FIRST }
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
            let text = |name: &str| site.query.get(name).unwrap_or_default().to_owned();
            let (prefix, delimiter, limit, encoded) = (text("prefix"), text("delimiter"), limit(site, "max-keys", "maxKeys")?, is_encoded(site)?);
            let filter = format!("{}\n{prefix}\n{delimiter}", bucket.id);
            let list = Marker { account: bucket.account, filter: &filter, operation: "ListObjectsV2" };
            let after = if self.second {
                open_token(site, scene, &list)?.or_else(|| site.query.get("start-after").map(str::to_owned))
            } else {
                site.query.get("marker").map(str::to_owned)
            };
            let listing = Listing { prefix, delimiter, after: after.filter(|after| !after.is_empty()), limit };
            let page = site.objects.list(site::id(bucket)?, &listing).await.map_err(broken)?;
            let owner =
                (!self.second || site.query.get("fetch-owner") == Some("true")).then(|| owner::canonical_id(scene.scene.snapshot, bucket.account));
            let token = page.next.as_deref().filter(|_| self.second).map(|next| scene.scene.seal_marker(&list, next)).transpose()?;
            let document = self.document(site, &listing, &page, encoded, owner.as_deref(), token.as_deref());
            Ok(RestDone::read(RestAnswer::xml(document).with(REGION, &bucket.region)))
        })
    }
}

impl List {
    fn document(&self, site: &Site, listing: &Listing, page: &Page, url_encoded: bool, owner: Option<&str>, token: Option<&str>) -> String {
        let owner = owner.map(|id| xml::Owner { id, display_name: None });
        let delimiter = Some(listing.delimiter.as_str()).filter(|delimiter| !delimiter.is_empty());
        let max_keys = listing.limit as u64;
        if self.second {
            return xml::ObjectsV2 {
                name: site.bucket_name(),
                prefix: &listing.prefix,
                start_after: site.query.get("start-after"),
                continuation_token: site.query.get("continuation-token"),
                next_continuation_token: token,
                max_keys,
                delimiter,
                url_encoded,
                page,
                owner,
            }
            .write();
        }
        xml::Objects {
            name: site.bucket_name(),
            prefix: &listing.prefix,
            marker: site.query.get("marker").unwrap_or_default(),
            // S3 tells the next marker only where the client cannot know it: it may be a prefix.
            next_marker: page.next.as_deref().filter(|_| delimiter.is_some()),
            max_keys,
            delimiter,
            url_encoded,
            page,
            owner,
        }
        .write()
    }
}
