//! ListObjectsV2: a page of a thousand keys among many.

use std::{path::Path, sync::Arc};

use anyhow::{Context, ensure};
use daypass_objects::{Attributes, Body, BucketId, Change, Condition, FolderObjects, Object, Objects};
use daypass_sigv4::{Head, PayloadReader};
use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};

use crate::{
    api::{Api, element},
    child::End,
    compare::compare,
    pipes,
    plan::Plan,
    request::{Key, encode, now, pool},
    rest::Rest,
    sheet::{Sheet, Target},
    site::{House, Site},
};

/// Keys of a page, the most that S3 has.
const PAGE: usize = 1000;
/// Pages that are asked for in turn.
const PAGES: usize = 256;
/// Steps through the keys so that neighbours among the pages are far apart; a prime.
const STRIDE: usize = 379_721;
/// Keys of one commit.
const TOGETHER: usize = 5000;
/// Where daypass keeps the records of objects: keys of this table begin with the id of their bucket.
const RECORDS: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("objects");

pub(super) fn run(plan: &Plan, folder: &Path, sheet: &mut Sheet) -> anyhow::Result<()> {
    let site = Site::new(plan, folder, "listings")?;
    let house = site.start()?;
    let user = house.user("caller", &["s3:*"])?;
    let mut api = Api::open(house.address())?;
    api.call(&Rest::new("PUT", "/lake"), &user)?;
    // It tells the bucket's id, and stands behind all others.
    api.call(&Rest::new("PUT", "/lake/last"), &user)?;
    house.child.end(End::Asked)?;
    fill(&site, plan.keys)?;

    let house = site.start()?;
    for page in pages(plan.keys, &user, &house)?.iter().take(1) {
        let (arrived, answer) = Api::open(house.address())?.send(page)?;
        let text = String::from_utf8_lossy(pipes::body(&arrived, answer)?);
        ensure!(element(&text, "KeyCount")? == PAGE.to_string(), "a page is not full");
    }
    let rounds = compare(plan, &house, folder, &|| pages(plan.keys, &user, &house))?;
    let name = format!("ListObjectsV2, a page of {PAGE} of {} keys", plan.keys);
    sheet.compared(&name, "µs", rounds.medians(), Target::RatioAtMost(3.0, None))?;
    site.close(house)
}

fn key(number: usize) -> String {
    format!("data/table-{:03}/part-{number:08}.parquet", number / 10_000)
}

/// Pages from places all over the bucket.
fn pages(keys: usize, user: &Key, house: &House) -> anyhow::Result<Vec<Vec<u8>>> {
    let page = |number: usize| {
        let mut query = format!("list-type=2&max-keys={PAGE}&start-after=");
        encode(&mut query, &key(number * STRIDE % (keys - PAGE)));
        Rest::new("GET", "/lake").query(query)
    };
    pool((0..PAGES).map(page), user, &house.host())
}

/// Puts that many empty objects where the server will find them. Empty ones need no file, and a listing never looks at bytes.
fn fill(site: &Site, keys: usize) -> anyhow::Result<()> {
    let bucket = only_bucket(&site.objects().join("objects.redb"))?;
    // Ids of files that are never made.
    let next = std::sync::atomic::AtomicU64::new(0);
    let ids = move || u128::from(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)).to_be_bytes();
    let objects = FolderObjects::open(&site.objects(), Arc::new(ids))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.block_on(async {
        let all: Vec<usize> = (0..keys).collect();
        for numbers in all.chunks(TOGETHER) {
            let mut changes = Vec::with_capacity(numbers.len());
            for number in numbers {
                changes.push(change(&objects, *number).await?);
            }
            let event = objects.commit(bucket, changes, Vec::new().into()).await?;
            objects.journalled(event);
        }
        anyhow::Ok(())
    })
}

async fn change(objects: &FolderObjects, number: usize) -> anyhow::Result<Change> {
    let durable = objects.begin().await?.end().await?;
    let nobody = Head { method: "PUT", path: "/", query: "", headers: &[] };
    let proof = PayloadReader::unsigned(&nobody)?.finish()?;
    let object = Object {
        size: 0,
        modified: now(),
        etag: "d41d8cd98f00b204e9800998ecf8427e".into(),
        checksum: None,
        multipart: false,
        attributes: Attributes::default(),
        pieces: Vec::new(),
    };
    Ok(Change::Put { key: key(number), object, body: Body::proven(durable, &proof), condition: Condition::None })
}

/// The id of the bucket that holds the only object there is. The server must have ended.
fn only_bucket(database: &Path) -> anyhow::Result<BucketId> {
    let records = Database::open(database)?.begin_read()?.open_table(RECORDS)?;
    let (key, _) = records.first()?.context("no object was put")?;
    let id = key.value().first_chunk().context("a key without a bucket")?;
    Ok(BucketId(*id))
}
