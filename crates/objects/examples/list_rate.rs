//! How long a page of a listing takes in a bucket of a million keys, and what filling it costs.
//!
//! `cargo run --release -p daypass-objects --features conformance --example list_rate [folder]`
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods, clippy::cast_precision_loss, reason = "a measurement")]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use daypass_objects::conformance::{self, body, bucket, commit, object, payload_valid};
use daypass_objects::{Body, Change, Condition, FolderObjects, Listing, Objects};
use tokio::runtime::Runtime;

const KEYS: usize = 1_000_000;
const BULK: usize = 10_000;
const FOLDERS: usize = 1000;
const PAGE: usize = 1000;
const ROUNDS: usize = 200;
const PUTS: usize = 200;
const CALLERS: usize = 64;

fn main() {
    let folder = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = tempfile::tempdir_in(folder).unwrap();
    let path = folder.path().join("objects");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let objects = FolderObjects::open(&path, conformance::ids()).unwrap();
    let begun = Instant::now();
    runtime.block_on(fill(&objects));
    println!("filled with {KEYS} keys in {:.1?}, {BULK} in a commit", begun.elapsed());
    drop(objects);
    let begun = Instant::now();
    let objects = FolderObjects::open(&path, conformance::ids()).unwrap();
    println!("opened and checked in {:.1?}, {} MB", begun.elapsed(), std::fs::metadata(path.join("objects.redb")).unwrap().len() / 1_000_000);
    pages(&runtime, &objects);
    puts(&runtime, &std::sync::Arc::new(objects));
}

fn pages(runtime: &Runtime, objects: &FolderObjects) {
    // Far enough from the end that a whole page follows.
    let at = |round: usize| format!("folder {:04}/key {:06}", round * 4999 % (FOLDERS - 2), round);
    let keys = |round: usize| Listing { after: Some(at(round)), limit: PAGE, ..Listing::default() };
    let under =
        |round: usize| Listing { prefix: format!("folder {:04}/", round % FOLDERS), delimiter: "/".into(), limit: PAGE, ..Listing::default() };
    let rolled = |_| Listing { delimiter: "/".into(), limit: PAGE, ..Listing::default() };
    let same = |_| keys(0);
    let ten = |round| Listing { limit: 10, ..keys(round) };
    let kinds: [(&str, &dyn Fn(usize) -> Listing); 5] = [
        ("keys from anywhere", &keys),
        ("keys, the same", &same),
        ("keys under a prefix, with delimiter", &under),
        ("prefixes rolled up", &rolled),
        ("ten keys", &ten),
    ];
    for (name, listing) in kinds {
        let listings: Vec<_> = (0..ROUNDS).map(listing).collect();
        let mut times = Vec::new();
        for listing in &listings {
            let begun = Instant::now();
            let page = runtime.block_on(objects.list(bucket(1), listing)).unwrap();
            times.push(begun.elapsed());
            assert_eq!(page.objects.len() + page.prefixes.len(), listing.limit);
        }
        println!("a page of {:4} {name}: {}", listings.first().map_or(0, |listing| listing.limit), told(times));
    }
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let key = at(round);
        let begun = Instant::now();
        runtime.block_on(objects.find(bucket(1), &key)).unwrap().unwrap();
        times.push(begun.elapsed());
    }
    println!("one record found: {}", told(times));
}

fn puts(runtime: &Runtime, objects: &std::sync::Arc<FolderObjects>) {
    let begun = Instant::now();
    runtime.block_on(put_many(objects, 0, PUTS));
    println!("one caller puts 16 KiB objects: {:.0}/s", PUTS as f64 / begun.elapsed().as_secs_f64());
    let begun = Instant::now();
    runtime.block_on(async {
        let mut callers = tokio::task::JoinSet::new();
        for caller in 1..=CALLERS {
            let objects = std::sync::Arc::clone(objects);
            callers.spawn(async move { put_many(&objects, caller, PUTS / 4).await });
        }
        callers.join_all().await;
    });
    println!("{CALLERS} callers: {:.0}/s", (CALLERS * PUTS / 4) as f64 / begun.elapsed().as_secs_f64());
}

async fn put_many(objects: &FolderObjects, caller: usize, count: usize) {
    for number in 0..count {
        let body = body(objects, &[b'x'; 16 * 1024]).await;
        let change = Change::Put { key: format!("{caller}/{number}"), object: object("e"), body, condition: Condition::None };
        commit(objects, bucket(2), vec![change]).await.unwrap();
    }
}

/// The median, and the worst.
fn told(mut times: Vec<Duration>) -> String {
    times.sort();
    format!("{:.1?}, at worst {:.1?}", times.get(times.len() / 2).unwrap(), times.last().unwrap())
}

/// Empty bodies: listings do not look at them.
async fn fill(objects: &FolderObjects) {
    let proof = payload_valid();
    for bulk in 0..KEYS / BULK {
        let mut changes = Vec::new();
        for number in bulk * BULK..(bulk + 1) * BULK {
            let body = Body::proven(objects.begin().await.unwrap().end().await.unwrap(), &proof);
            let key = format!("folder {:04}/key {:06}", number % FOLDERS, number / FOLDERS);
            changes.push(Change::Put { key, object: object("5d41402abc4b2a76b9719d911017c592"), body, condition: Condition::None });
        }
        commit(objects, bucket(1), changes).await.unwrap();
    }
}
