//! W9.2: a killed process loses nothing that it acknowledged.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
};

use daypass_kernel::ports::Journal;

use super::{HandClock, NODE, Place, event};
use crate::journal::{FileJournal, disk::FileSystem};

const FOLDER: &str = "DAYPASS_TEST_JOURNAL_FOLDER";
/// How many acknowledged events the parent waits for before it kills.
const ACKNOWLEDGED: usize = 1500;
const TASKS: u64 = 8;

/// The process that is killed: appends for ever, and says what was acknowledged.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "run by the test that kills it"]
#[expect(clippy::disallowed_methods, reason = "a test tells its child where to write")]
async fn child() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let mut options = Place::new().options;
    options.file_bytes = 30_000;
    let journal = Arc::new(FileJournal::open(Path::new(&folder), options, NODE, Arc::new(FileSystem), HandClock::new()).unwrap());
    let round = u64::from(std::process::id()) << 32;
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..TASKS {
        let journal = Arc::clone(&journal);
        tasks.spawn(async move {
            for n in 0.. {
                let n = round + n * TASKS + task;
                journal.append(event(n)).await.unwrap();
                let line = format!("acknowledged {n}\n");
                std::io::stdout().lock().write_all(line.as_bytes()).unwrap();
            }
        });
    }
    tasks.join_all().await;
}

fn run_and_kill(folder: &Path) -> Vec<u64> {
    let name = format!("{}::child", module_path!().split_once("::").unwrap().1);
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &name, "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut acknowledged = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).split(b'\n') {
        let line = line.unwrap();
        // The kill may have torn the last line that the child said.
        if let Some(n) = std::str::from_utf8(&line).unwrap().strip_prefix("acknowledged ").and_then(|n| n.parse().ok()) {
            acknowledged.push(n);
        }
        if acknowledged.len() == ACKNOWLEDGED {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    // The pipe's last number may have been cut within its digits.
    acknowledged.pop();
    acknowledged
}

#[tokio::test]
async fn w9_2_a_killed_process_loses_no_acknowledged_event() {
    let place = Place::new();
    let mut acknowledged = Vec::new();
    for _ in 0..3 {
        acknowledged.extend(run_and_kill(&place.path));
        // What the next process does first: cut off what is torn.
        let journal = place.open();
        journal.finish().await.unwrap();
        let mut kept = BTreeMap::new();
        for n in place.numbers() {
            *kept.entry(n).or_insert(0) += 1;
        }
        assert!(acknowledged.iter().all(|n| kept.get(n) == Some(&1)));
    }
    assert!(acknowledged.len() >= 3 * (ACKNOWLEDGED - 1));
    assert!(place.files().len() > 3, "the kills should have hit files that turn");
}
