//! What is still there after the end of the process, however it ended.
//!
//! The killed process is this test itself, started again with an environment variable that names the folder: it writes batches from several
//! tasks, prints the number of each after its commit was answered, and is killed with SIGKILL between two of its lines.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::task::JoinSet;

use super::{Open, Survives, block_on, eprintln_rule, put, read};
use crate::{Batch, Record, Revision, Store, WatchError};

const FOLDER_VARIABLE: &str = "DAYPASS_CONFORMANCE_CRASH_FOLDER";
const TEST_NAME: &str = "conforms";
const ANSWERED: &str = "answered ";
const WRITERS: u64 = 8;
/// Keys that are written over and over, always two together.
const SLOTS: u64 = 5;
/// Answers after which each round's process is killed.
const ROUNDS: [usize; 6] = [1, 3, 20, 150, 2, 400];

pub(super) fn run(survives: Survives, open: Open<'_>) {
    match survives {
        Survives::Nothing => rule("every opening is a new store", || every_opening_is_a_new_store(open)),
        Survives::Kill => {
            rule("a restart keeps records and revisions", || a_restart_keeps_records_and_revisions(open));
            rule("a killed process loses no answered batch", || a_killed_process_loses_no_answered_batch(open));
        }
    }
}

fn rule(name: &str, case: impl FnOnce()) {
    eprintln_rule(name);
    case();
}

fn every_opening_is_a_new_store(open: Open<'_>) {
    let folder = tempfile::tempdir().unwrap();
    block_on(async { put(&*open(folder.path()), "/a", "").await });
    assert_eq!(block_on(async { read(&*open(folder.path()), "").await }), (Revision::ZERO, vec![]));
}

fn a_restart_keeps_records_and_revisions(open: Open<'_>) {
    let folder = tempfile::tempdir().unwrap();
    let before = block_on(async {
        let store = open(folder.path());
        put(&*store, "/a", "1").await;
        put(&*store, "/b", "2").await;
        store.commit(Batch::new().delete("/a").put("/c", "3")).await.unwrap();
        read(&*store, "").await
    });
    block_on(async {
        let store = open(folder.path());
        assert_eq!(read(&*store, "").await, before);
        match store.watch(Revision(1)).await.map(|_| ()) {
            Ok(()) | Err(WatchError::Compacted) => {}
            Err(other) => panic!("{other}"),
        }
        let mut changes = store.watch(before.0).await.map_err(|error| error.to_string()).unwrap();
        assert_eq!(put(&*store, "/d", "").await, before.0.next(), "the count goes on");
        assert_eq!(changes.next().await.unwrap().revision, before.0.next());
    });
}

fn a_killed_process_loses_no_answered_batch(open: Open<'_>) {
    let folder = tempfile::tempdir().unwrap();
    let mut answered = BTreeSet::new();
    for answers in ROUNDS {
        answered.extend(kill_after(answers, folder.path()));
        let (revision, records) = block_on(async { read(&*open(folder.path()), "").await });
        let present = whole_batches(&records);
        assert!(answered.is_subset(&present), "answered and lost: {:?}", answered.difference(&present).collect::<Vec<_>>());
        assert_eq!(revision.0, present.len() as u64, "each batch took one revision");
        assert_slots_agree(&records, &present);
    }
}

/// The numbers of the batches that are there, each in its three parts.
fn whole_batches(records: &[Record]) -> BTreeSet<u64> {
    let mut parts: BTreeMap<u64, (u32, Revision)> = BTreeMap::new();
    for record in records {
        let Some(rest) = record.key.as_str().strip_prefix("/batch/") else { continue };
        let number: u64 = rest.split('/').next().unwrap().parse().unwrap();
        assert_eq!(record.value, text_of(number));
        let (count, revision) = parts.entry(number).or_insert((0, record.revision));
        *count += 1;
        assert_eq!(*revision, record.revision, "batch {number} is of one commit");
    }
    for (number, (count, _)) in &parts {
        assert_eq!(*count, 3, "batch {number} is half done");
    }
    parts.into_keys().collect()
}

fn assert_slots_agree(records: &[Record], present: &BTreeSet<u64>) {
    let slots: Vec<_> = records.iter().filter(|record| record.key.as_str().starts_with("/slot/")).collect();
    for pair in slots.chunks(2) {
        assert_eq!((&pair[0].value, pair[0].revision), (&pair[1].value, pair[1].revision), "an overwrite is half done");
        assert!(present.iter().any(|number| pair[0].value == text_of(*number)));
    }
}

fn kill_after(answers: usize, folder: &Path) -> Vec<u64> {
    let mut child = start_child(folder);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut numbers = Vec::new();
    while numbers.len() < answers {
        let line = lines.next().expect("the child writes until it is killed").unwrap();
        numbers.extend(answered_number(&line));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What it said before it died counts too, but for a line cut short.
    let mut rest: Vec<u64> = lines.map_while(Result::ok).filter_map(|line| answered_number(&line)).collect();
    numbers.append(&mut rest);
    numbers
}

/// The trailing dot tells a whole line from a torn one.
fn answered_number(line: &str) -> Option<u64> {
    let (_, number) = line.split_once(ANSWERED)?;
    number.strip_suffix('.')?.parse().ok()
}

fn start_child(folder: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([TEST_NAME, "--nocapture", "--test-threads=1"]).env(FOLDER_VARIABLE, folder);
    command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap()
}

#[allow(clippy::disallowed_methods, reason = "how the killed process learns that it is the killed process")]
pub(super) fn folder_of_this_child() -> Option<PathBuf> {
    std::env::var_os(FOLDER_VARIABLE).map(PathBuf::from)
}

/// Never returns but by failure: the parent kills this process.
pub(super) fn write_until_killed(store: &Arc<dyn Store>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        // Numbers of unanswered batches of an earlier life may be taken: begin after all of them.
        let taken = whole_batches(&read(&**store, "/batch/").await.1);
        let next = Arc::new(AtomicU64::new(taken.last().map_or(0, |last| last + 1)));
        let mut writers = JoinSet::new();
        for _ in 0..WRITERS {
            writers.spawn(write_for_ever(Arc::clone(store), Arc::clone(&next)));
        }
        writers.join_all().await;
    });
}

async fn write_for_ever(store: Arc<dyn Store>, next: Arc<AtomicU64>) {
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let text = text_of(number);
        let slot = number % SLOTS;
        let batch = ["a", "b", "c"].into_iter().fold(Batch::new(), |batch, part| batch.put(format!("/batch/{number}/{part}"), text.clone()));
        let batch = batch.put(format!("/slot/{slot}/x"), text.clone()).put(format!("/slot/{slot}/y"), text);
        store.commit(batch).await.unwrap();
        // One write of one line, so that lines of several tasks do not mix. A closed pipe means that the parent has failed.
        std::io::stdout().lock().write_all(format!("{ANSWERED}{number}.\n").as_bytes()).unwrap();
    }
}

/// Long enough that a batch spans pages.
fn text_of(number: u64) -> String {
    format!("{number:08}").repeat(200)
}
