//! Listings against a model that has every key in hand.

use std::collections::BTreeSet;
use std::sync::Arc;

use tokio::task::JoinSet;

use super::{Random, at, body, bucket, commit, delete, object, payload_valid, put};
use crate::{Algorithm, Body, Change, Checksum, ChecksumKind, Condition, Listed, Listing, Object, Objects, Page};

/// Changes of one commit, where a case makes many objects.
const BULK: usize = 5000;

/// Puts many empty objects.
async fn fill(objects: &dyn Objects, keys: &[String]) {
    let proof = payload_valid();
    for keys in keys.chunks(BULK) {
        let mut changes = Vec::new();
        for key in keys {
            let body = Body::proven(objects.begin().await.unwrap().end().await.unwrap(), &proof);
            changes.push(Change::Put { key: key.clone(), object: object("e"), body, condition: Condition::None });
        }
        commit(objects, bucket(1), changes).await.unwrap();
    }
}

/// Entries in order: keys, and prefixes that keys roll up to; of those after that one.
pub(super) fn entries(keys: &BTreeSet<String>, prefix: &str, delimiter: &str, after: Option<&str>) -> Vec<(String, bool)> {
    let mut entries: Vec<(String, bool)> = Vec::new();
    for key in keys.iter().filter(|key| key.starts_with(prefix)) {
        let rolled = (!delimiter.is_empty()).then(|| key[prefix.len()..].find(delimiter)).flatten();
        let entry = match rolled {
            Some(at) => (key[..prefix.len() + at + delimiter.len()].to_owned(), true),
            None => (key.clone(), false),
        };
        if after.is_none_or(|after| entry.0.as_str() > after) && entries.last() != Some(&entry) {
            entries.push(entry);
        }
    }
    entries
}

fn names(page: &Page) -> Vec<(String, bool)> {
    let keys = page.objects.iter().map(|listed| (listed.key.to_owned(), false));
    let mut names: Vec<_> = keys.chain(page.prefixes.iter().map(|prefix| (prefix.clone(), true))).collect();
    names.sort();
    names
}

/// Short keys of few characters, so that they are prefixes of each other and meet delimiters.
pub(super) fn random_text(random: &mut Random, longest: usize) -> String {
    (0..random.below(longest + 1)).map(|_| *random.of(&['a', 'b', '/', '/', '\0', 'é', '\u{10ffff}'])).collect()
}

pub(super) async fn a_listing_is_that_of_the_naive_model(objects: Arc<dyn Objects>) {
    let mut random = Random(3);
    let keys: BTreeSet<String> = (0..400).map(|_| random_text(&mut random, 7)).collect();
    fill(&*objects, &keys.iter().cloned().collect::<Vec<_>>()).await;
    put(&*objects, bucket(0), "zzz", "before").await.unwrap();
    put(&*objects, bucket(2), "aaa", "behind").await.unwrap();
    for round in 0..600 {
        let prefix = random_text(&mut random, 3);
        let delimiter = (*random.of(&["", "/", "//", "é", "a/", "\0", "\u{10ffff}"])).to_owned();
        let after = (round % 3 == 0).then(|| random_text(&mut random, 5));
        let limit = *random.of(&[1, 2, 3, 7, 50, 1000]);
        let expected = entries(&keys, &prefix, &delimiter, after.as_deref());
        let listing = Listing { prefix, delimiter, after, limit };
        page_by_page(&*objects, listing, &expected).await;
    }
}

async fn page_by_page(objects: &dyn Objects, mut listing: Listing, expected: &[(String, bool)]) {
    let mut pages = expected.chunks(listing.limit).peekable();
    loop {
        let page = objects.list(bucket(1), &listing).await.unwrap();
        let wanted = pages.next().unwrap_or_default();
        assert_eq!(names(&page), wanted, "{listing:?}");
        assert!(page.visited <= wanted.len() as u64 + 1, "{listing:?} looked at {}", page.visited);
        assert_eq!(page.next, wanted.last().filter(|_| pages.peek().is_some()).map(|(name, _)| name.clone()), "{listing:?}");
        if page.next.is_none() {
            return;
        }
        listing.after = page.next;
    }
}

pub(super) async fn a_page_of_nothing_is_empty(objects: Arc<dyn Objects>) {
    put(&*objects, bucket(1), "a/b", "").await.unwrap();
    for delimiter in ["", "/"] {
        let listing = Listing { delimiter: delimiter.to_owned(), ..Listing::default() };
        assert_eq!(objects.list(bucket(1), &listing).await.unwrap(), Page::default(), "a limit of none");
        let other = Listing { limit: 5, prefix: "a/c".to_owned(), ..listing };
        assert_eq!(objects.list(bucket(1), &other).await.unwrap(), Page::default());
    }
}

pub(super) async fn what_a_listing_tells_is_the_records(objects: Arc<dyn Objects>) {
    for (number, kind) in [(1, ChecksumKind::FullObject), (2, ChecksumKind::Composite)] {
        for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme, Algorithm::Sha1, Algorithm::Sha256] {
            let checksum = Some(Checksum { algorithm, kind, value: "AA==-2".into() });
            let object = Object { modified: at(number), checksum: checksum.clone(), ..object("tag") };
            let change = Change::Put { key: "a".into(), object, body: body(&*objects, b"12345").await, condition: Condition::None };
            commit(&*objects, bucket(1), vec![change]).await.unwrap();
            let page = objects.list(bucket(1), &Listing { limit: 1, ..Listing::default() }).await.unwrap();
            let checksum_told = Some((algorithm, kind));
            assert!(page.objects.iter().eq([Listed { key: "a", size: 5, modified: at(number), etag: "tag", checksum: checksum_told }]));
            assert_eq!(objects.find(bucket(1), "a").await.unwrap().unwrap().checksum, checksum);
        }
    }
}

/// Keys that are there all the time are in every listing, each once, whatever comes and goes around them.
pub(super) async fn a_listing_while_writing_loses_nothing(objects: Arc<dyn Objects>) {
    let steady: Vec<String> = (0..200).map(|number| format!("{number:03}")).collect();
    fill(&*objects, &steady).await;
    let mut writers = JoinSet::new();
    for writer in 0..4 {
        let objects = Arc::clone(&objects);
        writers.spawn(async move {
            let mut random = Random(writer);
            for _ in 0..100 {
                let key = format!("{:03}.{writer}", random.below(200));
                put(&*objects, bucket(1), &key, "").await.unwrap();
                delete(&*objects, bucket(1), &key).await.unwrap();
            }
        });
    }
    while !writers.is_empty() {
        let mut seen: Vec<String> = Vec::new();
        let mut listing = Listing { limit: 7, ..Listing::default() };
        loop {
            let page = objects.list(bucket(1), &listing).await.unwrap();
            seen.extend(page.objects.iter().map(|listed| listed.key.to_owned()));
            let Some(next) = page.next else { break };
            listing.after = Some(next);
        }
        assert!(seen.is_sorted_by(|one, two| one < two), "in order, each once");
        assert!(seen.iter().filter(|key| key.len() == 3).eq(&steady));
        while let Some(ended) = writers.try_join_next() {
            ended.unwrap();
        }
    }
}

pub(super) async fn a_page_visits_only_what_it_answers(objects: Arc<dyn Objects>, keys: usize) {
    const PREFIXES: usize = 10;
    let all: Vec<String> = (0..keys).map(|number| format!("p{}/{:08}", number % PREFIXES, number / PREFIXES)).collect();
    fill(&*objects, &all).await;
    let listing = |prefix: &str, delimiter: &str, after: Option<&str>, limit| Listing {
        prefix: prefix.to_owned(),
        delimiter: delimiter.to_owned(),
        after: after.map(str::to_owned),
        limit,
    };
    let list = async |listing: Listing| objects.list(bucket(1), &listing).await.unwrap();
    let rolled = list(listing("", "/", None, 1000)).await;
    assert_eq!((rolled.prefixes.len(), rolled.next, rolled.visited), (PREFIXES, None, PREFIXES as u64));
    let three = list(listing("", "/", Some("p3/"), 3)).await;
    assert_eq!((three.prefixes, three.visited), (vec!["p4/".to_owned(), "p5/".to_owned(), "p6/".to_owned()], 4));
    let one = list(listing("", "/", Some("p8/00000000"), 1000)).await;
    assert_eq!((one.prefixes, one.visited), (vec!["p9/".to_owned()], 1));
    let page = list(listing("p7/", "/", None, 100)).await;
    assert_eq!((page.objects.len(), page.visited), (100, 101));
    let behind = list(listing("", "", Some(&all[all.len() - 1]), 100)).await;
    assert_eq!((behind.objects.len(), behind.visited), (0, 0));
}
