//! The thread that commits: all waiting batches in one transaction, one fsync for all of them, then the answers.
//!
//! A group is a row, not a union: each batch sees the writes of those before it, and one whose preconditions fail is left out without harm to
//! the others. The group is bounded, so that neither the answer of the first nor the watchers' row suffers from a flood.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use daypass_store::{Batch, CommitError, Revision};
use redb::Database;
use tokio::sync::{mpsc, oneshot};

use crate::shared::Shared;
use crate::tables::{self, Applied, Tables};
use crate::worker::Worker;

/// Batches of one transaction: far fewer than watchers are kept (`feed::MAX_RETAINED_CHANGES`), so a prompt watcher is never overrun by one.
const MAX_GROUP_BATCHES: usize = 256;

/// Bytes of one transaction; a single batch is below this by its own limit.
const MAX_GROUP_BYTES: usize = 8 * 1024 * 1024;

#[derive(Debug)]
struct Job {
    batch: Batch,
    answer: oneshot::Sender<Result<Revision, CommitError>>,
}

/// Its handle.
#[derive(Debug)]
pub(crate) struct Writer(Worker<Job>);

impl Writer {
    pub(crate) fn spawn(shared: Arc<Shared>) -> io::Result<Self> {
        Worker::spawn("daypass-store-writer", move |queue| serve(&shared, queue)).map(Self)
    }

    pub(crate) async fn commit(&self, batch: Batch) -> Result<Revision, CommitError> {
        batch.check_limits()?;
        let (answer, answered) = oneshot::channel();
        let sent = self.0.send(Job { batch, answer }).await;
        sent.map_err(|_| CommitError::Unavailable("the writer of the store has ended".to_owned()))?;
        // No answer at all: the writer died on the way, before or after the fsync.
        answered.await.unwrap_or(Err(CommitError::Unknown))
    }

    pub(crate) fn finish(&mut self) {
        self.0.finish();
    }
}

fn serve(shared: &Shared, mut queue: mpsc::Receiver<Job>) {
    while let Some(first) = queue.blocking_recv() {
        let group = gather(first, &mut queue);
        // A panic drops the group, whose callers read `Unknown`; the database it left behind is not trusted.
        if catch_unwind(AssertUnwindSafe(|| commit_group(shared, group))).is_err() {
            let _reopened = catch_unwind(AssertUnwindSafe(|| shared.reopen()));
        }
    }
}

/// Whoever waits already, and nobody who might come.
fn gather(first: Job, queue: &mut mpsc::Receiver<Job>) -> Vec<Job> {
    let mut bytes = first.batch.bytes();
    let mut group = vec![first];
    while group.len() < MAX_GROUP_BATCHES && bytes < MAX_GROUP_BYTES {
        let Ok(job) = queue.try_recv() else { break };
        bytes = bytes.saturating_add(job.batch.bytes());
        group.push(job);
    }
    group
}

fn commit_group(shared: &Shared, group: Vec<Job>) {
    if shared.database().is_none()
        && let Err(error) = shared.reopen()
    {
        return answer_all(group, &CommitError::Unavailable(error.to_string()));
    }
    let written = match shared.database().as_ref() {
        Some(database) => write_group(database, &group),
        None => Err(Failure::Before("the store is closed".to_owned())),
    };
    match written {
        Ok(applied) => answer_each(shared, group, applied),
        Err(failure) => answer_all(group, &mend(shared, failure)),
    }
}

/// Where a group failed.
#[derive(Debug)]
enum Failure {
    /// Before the commit began: nothing of it can be in the file.
    Before(String),
    /// In the commit: it may be there or not.
    Within(String),
}

fn write_group(database: &Database, group: &[Job]) -> Result<Vec<Applied>, Failure> {
    let before = |error: redb::Error| Failure::Before(error.to_string());
    let transaction = tables::begin(database).map_err(|error| before(error.into()))?;
    let applied = apply_group(&transaction, group).map_err(before)?;
    if applied.iter().any(|one| matches!(one, Applied::Written(_))) {
        transaction.commit().map_err(|error| Failure::Within(error.to_string()))?;
    } else {
        // Nothing to pay an fsync for.
        transaction.abort().map_err(|error| before(error.into()))?;
    }
    Ok(applied)
}

fn apply_group(transaction: &redb::WriteTransaction, group: &[Job]) -> Result<Vec<Applied>, redb::Error> {
    let mut tables = Tables::open(transaction)?;
    let applied = group.iter().map(|job| tables.apply(&job.batch)).collect::<Result<_, _>>()?;
    tables.close()?;
    Ok(applied)
}

/// After an error redb takes no further write. Opening the file again shows what is in it, and lets the next group try.
fn mend(shared: &Shared, failure: Failure) -> CommitError {
    let seen = shared.feed.head();
    let reopened = shared.reopen();
    match (failure, reopened) {
        (Failure::Before(cause), _) => CommitError::Unavailable(cause),
        (Failure::Within(cause), Ok(revision)) if revision == seen => CommitError::Unavailable(cause),
        (Failure::Within(_), _) => CommitError::Unknown,
    }
}

fn answer_all(group: Vec<Job>, error: &CommitError) {
    for job in group {
        answer(job, Err(error.clone()));
    }
}

/// Watchers first: a caller who has its answer finds its commit in the row.
fn answer_each(shared: &Shared, group: Vec<Job>, applied: Vec<Applied>) {
    let mut answers = Vec::with_capacity(group.len());
    for one in applied {
        answers.push(match one {
            Applied::Conflict => Err(CommitError::Conflict),
            Applied::Nothing(revision) => Ok(revision),
            Applied::Written(changes) => {
                let revision = changes.revision;
                shared.feed.publish(changes);
                Ok(revision)
            }
        });
    }
    for (job, result) in group.into_iter().zip(answers) {
        answer(job, result);
    }
}

fn answer(job: Job, result: Result<Revision, CommitError>) {
    // A caller that went away reads again, as the trait says.
    let _unheard = job.answer.send(result);
}
