//! How many commits this disk takes: bare redb, one caller, 64 callers, in one run and in turn, so that the ratios mean something on a busy machine.
//!
//! `cargo run --release -p daypass-store-redb --example commit_rate [folder]`
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods, clippy::cast_precision_loss, reason = "a measurement")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use daypass_store::{Batch, Store};
use daypass_store_redb::RedbStore;
use redb::{Database, TableDefinition};

const ROUNDS: usize = 5;
const COMMITS: usize = 400;
const CALLERS: usize = 64;
const VALUE: [u8; 1000] = [b'v'; 1000];

const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");
const RECORDS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("records");

fn main() {
    let folder = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = tempfile::tempdir_in(folder).unwrap();
    let bare = Database::create(folder.path().join("bare.redb")).unwrap();
    // As small as the bare one, so that the depth of the tree is no part of the ratio.
    let small = RedbStore::open(&folder.path().join("small.redb")).unwrap();
    let store = Arc::new(RedbStore::open(&folder.path().join("store.redb")).unwrap());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let mut rates = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    for round in 0..ROUNDS {
        let [bare_rate, single, near, apart] = &mut rates;
        bare_rate.push(rate(COMMITS, || bare_commits(&bare, round)));
        single.push(rate(COMMITS, || runtime.block_on(one_caller(&small, round))));
        near.push(rate(COMMITS * CALLERS, || runtime.block_on(many_callers(&store, |caller, number| format!("/near/{round}/{number}/{caller}")))));
        apart.push(rate(COMMITS * CALLERS, || runtime.block_on(many_callers(&store, |caller, number| format!("/apart/{round}/{caller}/{number}")))));
    }
    let [bare, single, near, apart] = rates.map(median);
    println!("bare redb      {bare:9.0} commits/s");
    println!("one caller     {single:9.0} commits/s  a commit takes {:.2} of a bare one", bare / single);
    println!("{CALLERS} callers     {near:9.0} commits/s  {:.1} times one caller, keys side by side", near / single);
    println!("{CALLERS} callers     {apart:9.0} commits/s  {:.1} times one caller, each in pages of its own", apart / single);
    drop(store);
    reopening(folder.path());
}

/// A start over everything that was written above: opening checks every page, then one snapshot of it all.
fn reopening(folder: &Path) {
    let begun = Instant::now();
    let store = RedbStore::open(&folder.join("store.redb")).unwrap();
    let opened = begun.elapsed();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let (_, records) = runtime.block_on(store.snapshot("")).unwrap();
    println!("reopened {} records: checked in {opened:.1?}, read in {:.1?}", records.len(), begun.elapsed().saturating_sub(opened));
}

fn rate(commits: usize, run: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    run();
    commits as f64 / begun.elapsed().as_secs_f64()
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates.get(rates.len() / 2).copied().unwrap_or_default()
}

fn bare_commits(database: &Database, round: usize) {
    for number in 0..COMMITS {
        let transaction = database.begin_write().unwrap();
        transaction.open_table(RECORDS).unwrap().insert(format!("/bare/{round}/{number}").as_str(), VALUE.as_slice()).unwrap();
        transaction.open_table(META).unwrap().insert("revision", number as u64).unwrap();
        transaction.commit().unwrap();
    }
}

async fn one_caller(store: &dyn Store, round: usize) {
    for number in 0..COMMITS {
        store.commit(Batch::new().put(format!("/single/{round}/{number}"), VALUE.to_vec())).await.unwrap();
    }
}

async fn many_callers(store: &Arc<RedbStore>, key: impl Fn(usize, usize) -> String) {
    let mut callers = tokio::task::JoinSet::new();
    for caller in 0..CALLERS {
        let store = Arc::clone(store);
        let keys: Vec<String> = (0..COMMITS).map(|number| key(caller, number)).collect();
        callers.spawn(async move {
            for key in keys {
                store.commit(Batch::new().put(key, VALUE.to_vec())).await.unwrap();
            }
        });
    }
    callers.join_all().await;
}
