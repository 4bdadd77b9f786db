//! Listings, by seeking: a page looks at the records that it answers, at one of each prefix that it rolls up, and at one more.

use std::sync::Arc;

use memchr::memmem;

use crate::{
    BucketId, ListedUpload, Listing, Object, ObjectsError, Page, Part, Upload, UploadId, UploadListing, UploadPage, codec, keys,
    listed::Gathered,
    tables::{Read, Step, Table, walk_prefix},
};

/// The record of a key.
pub(crate) fn find(read: &impl Read, bucket: BucketId, key: &str) -> Result<Option<Arc<Object>>, ObjectsError> {
    read.get(Table::Objects, &keys::object(bucket, key), |record| codec::read_object(record).map(Arc::new))
}

/// An upload in progress.
pub(crate) fn upload(read: &impl Read, bucket: BucketId, key: &str, id: UploadId) -> Result<Option<Arc<Upload>>, ObjectsError> {
    read.get(Table::Uploads, &keys::upload(bucket, key, id), |record| codec::read_upload(record).map(Arc::new))
}

/// Parts of an upload after that number.
pub(crate) fn parts(read: &impl Read, upload: UploadId, after: u16, limit: usize) -> Result<Vec<(u16, Part)>, ObjectsError> {
    let mut found = Vec::new();
    read.walk(Table::Parts, keys::behind(keys::part(upload, after)), |key, record| {
        if found.len() >= limit || !key.starts_with(&upload.0) {
            return Ok(Step::Stop);
        }
        found.push((keys::part_number(key).ok_or_else(foreign_key)?, codec::read_part(record)?));
        Ok(Step::On)
    })?;
    Ok(found)
}

/// One page of objects.
pub(crate) fn list(read: &impl Read, bucket: BucketId, listing: &Listing) -> Result<Page, ObjectsError> {
    let mut page = Page::default();
    let rolling = Rolling::new(&listing.prefix, &listing.delimiter);
    let Some(from) = first_object(listing, &rolling).filter(|_| listing.limit > 0) else { return Ok(page) };
    let mut objects = Gathered::with_capacity(listing.limit);
    let (mut last, mut more) = (Last::None, false);
    read.walk_objects(bucket, from, |key, record| {
        if behind(&listing.prefix, key).is_none() {
            return Ok(Step::Stop);
        }
        page.visited = page.visited.saturating_add(1);
        if objects.len().saturating_add(page.prefixes.len()) >= listing.limit {
            more = true;
            return Ok(Step::Stop);
        }
        if let Some(prefix) = rolling.of_bytes(key)? {
            page.prefixes.push(prefix.to_owned());
            last = Last::Prefix;
            return Ok(keys::behind_prefix(prefix.into()).map_or(Step::Stop, Step::Seek));
        }
        objects.push(key, &codec::read_summary(record)?);
        last = Last::Object;
        Ok(Step::On)
    })?;
    page.objects = objects.texts()?;
    page.next = if more { last.of(&page) } else { None };
    Ok(page)
}

/// Which of the two lists the last entry of a page stands in.
enum Last {
    None,
    Object,
    Prefix,
}

impl Last {
    fn of(&self, page: &Page) -> Option<String> {
        match self {
            Self::None => None,
            Self::Object => page.objects.last_key().map(str::to_owned),
            Self::Prefix => page.prefixes.last().cloned(),
        }
    }
}

/// The key with which a listing begins; `None` if nothing can follow.
fn first_object(listing: &Listing, rolling: &Rolling<'_>) -> Option<Vec<u8>> {
    let base = listing.prefix.clone().into_bytes();
    let Some(after) = &listing.after else { return Some(base) };
    // A rolled-up prefix that this key is, or is under, does not come after it.
    let from = match rolling.of(after) {
        Some(prefix) => keys::behind_prefix(prefix.into())?,
        None => keys::behind(after.as_bytes().to_vec()),
    };
    Some(from.max(base))
}

/// One page of uploads.
pub(crate) fn uploads(read: &impl Read, bucket: BucketId, listing: &UploadListing) -> Result<UploadPage, ObjectsError> {
    let mut page = UploadPage::default();
    let rolling = Rolling::new(&listing.prefix, &listing.delimiter);
    let base = keys::uploads_under(bucket, &listing.prefix);
    let Some(from) = first_upload(bucket, listing, &rolling, &base).filter(|_| listing.limit > 0) else { return Ok(page) };
    let mut last = None;
    read.walk(Table::Uploads, from, |key, record| {
        if !key.starts_with(&base) {
            return Ok(Step::Stop);
        }
        if page.uploads.len().saturating_add(page.prefixes.len()) >= listing.limit {
            page.next = last.take();
            return Ok(Step::Stop);
        }
        let upload = codec::read_upload(record)?;
        if let Some(prefix) = rolling.of(&upload.key) {
            page.prefixes.push(prefix.to_owned());
            last = Some((prefix.to_owned(), None));
            return Ok(keys::behind_prefix(keys::uploads_under(bucket, prefix)).map_or(Step::Stop, Step::Seek));
        }
        let id = keys::upload_id(key).ok_or_else(foreign_key)?;
        last = Some((upload.key.to_string(), Some(id)));
        let Upload { key, begun, initiator, checksum, .. } = upload;
        page.uploads.push(ListedUpload { key: key.into(), id, begun, initiator, checksum });
        Ok(Step::On)
    })?;
    Ok(page)
}

fn first_upload(bucket: BucketId, listing: &UploadListing, rolling: &Rolling<'_>, base: &[u8]) -> Option<Vec<u8>> {
    let Some((after, id)) = &listing.after else { return Some(base.to_vec()) };
    let from = match (rolling.of(after), id) {
        (Some(prefix), _) => keys::behind_prefix(keys::uploads_under(bucket, prefix))?,
        (None, Some(id)) => keys::behind(keys::upload(bucket, after, *id)),
        (None, None) => keys::behind_uploads_of(bucket, after),
    };
    Some(from.max(base.to_vec()))
}

/// How keys roll up.
struct Rolling<'a> {
    prefix: &'a str,
    delimiter: Option<memmem::Finder<'a>>,
}

impl<'a> Rolling<'a> {
    fn new(prefix: &'a str, delimiter: &'a str) -> Self {
        Self { prefix, delimiter: (!delimiter.is_empty()).then(|| memmem::Finder::new(delimiter)) }
    }

    /// What a key rolls up to, if it does.
    fn of<'k>(&self, key: &'k str) -> Option<&'k str> {
        key.get(..self.end(key.as_bytes())?)
    }

    /// The same of a key that was read: it is only asked whether it is a text if it rolls up.
    fn of_bytes<'k>(&self, key: &'k [u8]) -> Result<Option<&'k str>, ObjectsError> {
        let rolled = self.end(key).and_then(|end| key.get(..end));
        rolled.map(std::str::from_utf8).transpose().map_err(|_| foreign_key())
    }

    /// Where what a key rolls up to ends.
    fn end(&self, key: &[u8]) -> Option<usize> {
        let delimiter = self.delimiter.as_ref()?;
        let begin = delimiter.find(behind(self.prefix, key)?)?;
        Some(self.prefix.len().saturating_add(begin).saturating_add(delimiter.needle().len()))
    }
}

/// What of a key is behind the prefix, if it begins so.
fn behind<'k>(prefix: &str, key: &'k [u8]) -> Option<&'k [u8]> {
    // Nothing is compared with no prefix: some processors take long to load no bytes from where there are none.
    if prefix.is_empty() { Some(key) } else { key.strip_prefix(prefix.as_bytes()) }
}

/// Events that are kept.
pub(crate) fn events(read: &impl Read) -> Result<Vec<(crate::EventNumber, bytes::Bytes)>, ObjectsError> {
    let mut found = Vec::new();
    walk_prefix(read, Table::Events, &[], |key, event| {
        found.push((keys::event_number(key).ok_or_else(foreign_key)?, bytes::Bytes::copy_from_slice(event)));
        Ok(())
    })?;
    Ok(found)
}

/// Buckets that are retired and not forgotten.
pub(crate) fn retired(read: &impl Read) -> Result<Vec<BucketId>, ObjectsError> {
    let mut found = Vec::new();
    walk_prefix(read, Table::Retired, &[], |key, record| {
        if record == RETIRED {
            found.push(BucketId(key.try_into().map_err(|_| foreign_key())?));
        }
        Ok(())
    })?;
    Ok(found)
}

/// The record of a retired bucket.
pub(crate) const RETIRED: &[u8] = &[0];
/// The record of a bucket that is forgotten, too.
pub(crate) const FORGOTTEN: &[u8] = &[1];

fn foreign_key() -> ObjectsError {
    ObjectsError::Damaged("a key of a table is not what was written".to_owned())
}
