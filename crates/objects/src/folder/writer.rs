//! The thread that commits: all waiting works in one transaction, one fsync for all of them, then the answers.
//!
//! A group is a row, not a union: each work sees the writes of those before it, and one that is refused is left out without harm to the others.
//!
//! After an error the database is closed and opened again, which returns it to the last whole commit, before anything else is answered. Only if
//! that cannot tell what became of a group does its answer say `Unknown`; its files stay, and the next sweep decides.

use std::collections::BTreeSet;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use redb::{Database, WriteTransaction};
use tokio::sync::{mpsc, oneshot};

use super::database::{Counters, Writing, told};
use super::shared::Shared;
use super::worker::Worker;
use crate::{
    EventNumber, FileId, ObjectsError, Piece,
    judge::{Freed, Plan, Work, judge},
};

/// Works of one transaction: enough that an fsync is paid by many, few enough that the first does not wait long for the last.
const MAX_GROUP_WORKS: usize = 256;

type Answer = Result<EventNumber, ObjectsError>;

#[derive(Debug)]
struct Job {
    work: Work,
    answer: oneshot::Sender<Answer>,
}

/// Its handle.
#[derive(Debug)]
pub(super) struct Writer(Worker<Job>);

impl Writer {
    pub(super) fn spawn(shared: Arc<Shared>) -> io::Result<Self> {
        Worker::spawn("daypass-objects-writer", move |queue| serve(&shared, queue)).map(Self)
    }

    pub(super) async fn work(&self, work: Work) -> Answer {
        let (answer, answered) = oneshot::channel();
        let sent = self.0.send(Job { work, answer }).await;
        sent.map_err(|_| ObjectsError::Unavailable("the writer of the objects has ended".to_owned()))?;
        // No answer at all: the writer died on the way, before or after the fsync.
        answered.await.unwrap_or_else(|_| Err(ObjectsError::Unknown("the writer of the objects has ended".to_owned())))
    }

    pub(super) fn finish(&mut self) {
        self.0.finish();
    }
}

fn serve(shared: &Shared, mut queue: mpsc::Receiver<Job>) {
    while let Some(first) = queue.blocking_recv() {
        let (works, answers) = gather(first, &mut queue);
        // A panic drops the answers, whose callers read `Unknown`; the database it left behind is not trusted.
        let answered = catch_unwind(AssertUnwindSafe(|| commit_group(shared, works)));
        let Ok(results) = answered else {
            let _reopened = catch_unwind(AssertUnwindSafe(|| shared.reopen()));
            continue;
        };
        for (answer, result) in answers.into_iter().zip(results) {
            // A caller that went away is not told; what it asked for is done.
            let _unheard = answer.send(result);
        }
    }
    // What the journal has is not told to the next start.
    let _forgotten = catch_unwind(AssertUnwindSafe(|| commit_group(shared, Vec::new())));
}

/// Whoever waits already, and nobody who might come.
fn gather(first: Job, queue: &mut mpsc::Receiver<Job>) -> (Vec<Work>, Vec<oneshot::Sender<Answer>>) {
    let (mut works, mut answers) = (vec![first.work], vec![first.answer]);
    while works.len() < MAX_GROUP_WORKS {
        let Ok(job) = queue.try_recv() else { break };
        works.push(job.work);
        answers.push(job.answer);
    }
    (works, answers)
}

/// An answer for each of the works.
fn commit_group(shared: &Shared, works: Vec<Work>) -> Vec<Answer> {
    let count = works.len();
    if shared.database().is_none()
        && let Err(error) = shared.reopen()
    {
        return vec![Err(ObjectsError::Unavailable(error.to_string())); count];
    }
    let journalled = shared.journalled().clone();
    let written = match shared.database().as_ref() {
        Some(database) => write_group(database, works, shared.counters(), &journalled),
        None => Err(Failure::Before(ObjectsError::Unavailable("the database is closed".to_owned()))),
    };
    match written {
        Ok(group) => settle(shared, group, &journalled),
        Err(failure) => vec![Err(mend(shared, failure)); count],
    }
}

/// A group that is durable.
struct Group {
    answers: Vec<Answer>,
    published: Vec<Piece>,
    freed: Vec<Freed>,
    counters: Counters,
    wrote: bool,
}

/// Where a group failed.
enum Failure {
    /// Before the commit began: nothing of it can be in the file, and its bodies are gone.
    Before(ObjectsError),
    /// In the commit: it may be there or not, and so these are or are not published.
    Within(ObjectsError, Vec<Piece>),
}

fn write_group(database: &Database, works: Vec<Work>, counters: Counters, journalled: &BTreeSet<EventNumber>) -> Result<Group, Failure> {
    let before = |error: redb::Error| Failure::Before(told(error));
    let forgets = works.is_empty() || works.iter().any(|work| matches!(work, Work::ForgetJournalled));
    let transaction = database.begin_write().map_err(|error| before(error.into()))?;
    let (plans, counters) = apply_group(&transaction, works, counters, journalled).map_err(Failure::Before)?;
    let asked = plans.iter().any(|plan| plan.as_ref().is_ok_and(|plan| !plan.writes.is_empty()));
    let wrote = asked || (forgets && !journalled.is_empty());
    // From here on nothing drops a body, not even a panic: what may be published stays.
    let group = keep_bodies(plans, counters, wrote);
    if wrote {
        transaction.commit().map_err(|error| Failure::Within(told(error), group.published.clone()))?;
    } else {
        // Nothing to pay an fsync for.
        transaction.abort().map_err(|error| before(error.into()))?;
    }
    Ok(group)
}

fn apply_group(
    transaction: &WriteTransaction,
    works: Vec<Work>,
    mut counters: Counters,
    journalled: &BTreeSet<EventNumber>,
) -> Result<(Vec<Result<Plan, ObjectsError>>, Counters), ObjectsError> {
    let mut tables = Writing::open(transaction).map_err(told)?;
    let mut plans = Vec::with_capacity(works.len());
    for work in works {
        let plan = judge(&tables, work, counters.next_event);
        match &plan {
            Ok(plan) => {
                tables.write(&plan.writes)?;
                counters.next_event.0 = counters.next_event.0.saturating_add(u64::from(plan.number.is_some()));
            }
            Err(error) if is_of_the_disk(error) => return Err(error.clone()),
            Err(_) => {}
        }
        plans.push(plan);
    }
    journalled.iter().try_for_each(|number| tables.forget_event(*number)).map_err(told)?;
    counters.revision = counters.revision.saturating_add(1);
    tables.write_counters(counters).map_err(told)?;
    Ok((plans, counters))
}

/// Whether it spoils the transaction, rather than refusing one work.
fn is_of_the_disk(error: &ObjectsError) -> bool {
    match error {
        ObjectsError::Full(_) | ObjectsError::Unavailable(_) | ObjectsError::Unknown(_) => true,
        ObjectsError::Retired
        | ObjectsError::NotEmpty
        | ObjectsError::Precondition
        | ObjectsError::Changed
        | ObjectsError::NoSuchKey
        | ObjectsError::NoSuchUpload
        | ObjectsError::NoSuchPart(_)
        | ObjectsError::Damaged(_) => false,
    }
}

fn keep_bodies(plans: Vec<Result<Plan, ObjectsError>>, counters: Counters, wrote: bool) -> Group {
    let mut group = Group { answers: Vec::with_capacity(plans.len()), published: Vec::new(), freed: Vec::new(), counters, wrote };
    for plan in plans {
        group.answers.push(plan.map(|plan| {
            group.published.extend(plan.bodies.into_iter().filter_map(crate::Body::keep));
            group.freed.extend(plan.freed);
            // The works without an event are told nothing that they look at.
            plan.number.unwrap_or(EventNumber(0))
        }));
    }
    group
}

fn settle(shared: &Shared, group: Group, journalled: &BTreeSet<EventNumber>) -> Vec<Answer> {
    if group.wrote {
        shared.set_counters(group.counters);
        shared.journalled().retain(|number| !journalled.contains(number));
        shared.held.end(files(&group.published));
        shared.held.free(group.freed);
    }
    group.answers
}

/// After an error redb takes no further write. Opening the file again shows what is in it, and lets the next group try.
fn mend(shared: &Shared, failure: Failure) -> ObjectsError {
    let seen = shared.counters().revision;
    let reopened = shared.reopen();
    match (failure, reopened) {
        (Failure::Before(error), _) => error,
        (Failure::Within(error, pieces), Ok(counters)) if counters.revision == seen => {
            files(&pieces).for_each(|file| shared.held.give_up(file));
            error
        }
        (Failure::Within(error, pieces), _) => {
            shared.held.end(files(&pieces));
            ObjectsError::Unknown(error.to_string())
        }
    }
}

fn files(pieces: &[Piece]) -> impl Iterator<Item = FileId> {
    pieces.iter().map(|piece| piece.file)
}
