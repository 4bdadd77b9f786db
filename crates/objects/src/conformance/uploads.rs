//! Listings of uploads against the same model.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Random, at, bucket, commit, listing};
use crate::{Algorithm, Change, ChecksumKind, ListedUpload, Objects, Upload, UploadId, UploadListing, UploadPage};

type Entry = (String, Option<UploadId>);

fn id(number: u8) -> UploadId {
    UploadId([number; 16])
}

fn names(page: &UploadPage) -> Vec<Entry> {
    let uploads = page.uploads.iter().map(|upload| (upload.key.clone(), Some(upload.id)));
    let mut names: Vec<Entry> = uploads.chain(page.prefixes.iter().map(|prefix| (prefix.clone(), None))).collect();
    names.sort();
    names
}

/// Each key has as many uploads as it has bytes, and one more.
fn expected(keys: &BTreeSet<String>, listing: &UploadListing) -> Vec<Entry> {
    let after = listing.after.as_ref();
    let mut entries = Vec::new();
    for (name, rolled) in listing::entries(keys, &listing.prefix, &listing.delimiter, None) {
        let ids = if rolled { vec![None] } else { (0..=name.len()).map(|number| Some(id(number as u8))).collect() };
        entries.extend(ids.into_iter().map(|id| (name.clone(), id)).filter(|(name, id)| match after {
            None => true,
            Some((key, Some(marker))) if name == key && !rolled => id.is_some_and(|id| id > *marker),
            Some((key, _)) => name > key,
        }));
    }
    entries
}

pub(super) async fn a_listing_of_uploads_is_that_of_the_naive_model(objects: Arc<dyn Objects>) {
    let mut random = Random(5);
    let keys: BTreeSet<String> = (0..60).map(|_| listing::random_text(&mut random, 5)).collect();
    let begin = |key: &str, number| Change::BeginUpload { id: id(number), upload: upload(key, number) };
    let changes = keys.iter().flat_map(|key| (0..=key.len()).map(|number| begin(key, number as u8))).collect();
    commit(&*objects, bucket(1), changes).await.unwrap();
    commit(&*objects, bucket(2), vec![begin("a", 1)]).await.unwrap();
    for round in 0..400 {
        let mut listing = UploadListing {
            prefix: listing::random_text(&mut random, 2),
            delimiter: (*random.of(&["", "/", "é", "\0"])).to_owned(),
            after: (round % 3 == 0).then(|| (listing::random_text(&mut random, 4), (round % 2 == 0).then(|| id(random.below(4) as u8)))),
            limit: *random.of(&[1, 2, 7, 1000]),
        };
        let expected = expected(&keys, &listing);
        let mut pages = expected.chunks(listing.limit).peekable();
        loop {
            let page = objects.uploads(bucket(1), &listing).await.unwrap();
            let wanted = pages.next().unwrap_or_default();
            assert_eq!(names(&page), wanted, "{listing:?}");
            assert_eq!(page.next.as_ref(), wanted.last().filter(|_| pages.peek().is_some()), "{listing:?}");
            assert!(page.uploads.iter().all(|listed| *listed == told(listed)));
            if page.next.is_none() {
                break;
            }
            listing.after = page.next;
        }
    }
    let none = objects.uploads(bucket(1), &UploadListing::default()).await.unwrap();
    assert_eq!(none, UploadPage::default(), "a limit of none");
}

/// Some are begun with a checksum.
fn checksum(number: u8) -> Option<(Algorithm, ChecksumKind)> {
    [None, Some((Algorithm::Crc64Nvme, ChecksumKind::FullObject)), Some((Algorithm::Sha256, ChecksumKind::Composite))][usize::from(number) % 3]
}

fn upload(key: &str, number: u8) -> Upload {
    let (attributes, checksum) = (crate::Attributes::default(), checksum(number));
    Upload { key: key.into(), begun: at(5), initiator: "arn".into(), attributes, checksum }
}

/// What a listing tells of the upload with that key and id.
fn told(listed: &ListedUpload) -> ListedUpload {
    let number = listed.id.0[0];
    ListedUpload { key: listed.key.clone(), id: id(number), begun: at(5), initiator: "arn".into(), checksum: checksum(number) }
}
