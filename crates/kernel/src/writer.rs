//! The writer queue: mutations one after the other, durable before they are answered.
//!
//! Commands run in order on a private next snapshot, asks included, so a command sees what the one before it did. A group of them
//! commits as one batch: one fsync. Each account's fence is compared and bumped, so another node's write is a conflict and the
//! whole group runs again on what is there now. The event of a mutation is committed with it, under an outbox number, and
//! appended to the journal in commit order afterwards (W9.2).

use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use bytes::Bytes;
use daypass_directory::{Batch, Snapshot, key};
use daypass_store::{CommitError, Key, MAX_BATCH_BYTES, MAX_OPERATIONS, Revision, Store, StoreError, Write};
use tokio::sync::{mpsc, oneshot};

use crate::{
    limits,
    ports::{Clock, EncodedEvent, Journal, OutboxNumber},
    refusal::Refusal,
    state::State,
};

/// What one command did on the snapshot that it was given.
pub(crate) struct Ran<T> {
    /// What will be answered if the commit succeeds.
    pub(crate) value: T,
    /// What it changes; nothing, if it was refused.
    pub(crate) batch: Option<Batch>,
    /// Its event.
    pub(crate) event: Vec<u8>,
}

/// A command: run again whenever the snapshot under it has changed before the commit.
pub(crate) type Command<T> = Box<dyn FnMut(&Snapshot) -> Ran<T> + Send>;

struct Job<T> {
    command: Command<T>,
    reply: oneshot::Sender<Result<T, Refusal>>,
}

/// The sending side of the queue.
pub(crate) struct Writer<T> {
    queue: mpsc::Sender<Job<T>>,
}

impl<T: Send + 'static> Writer<T> {
    /// Starts the queue of this node, with what became of the outbox of the process before it.
    pub(crate) fn start(state: Arc<State>, journal: Arc<dyn Journal>, clock: Arc<dyn Clock>, node: &str, drained: Drained) -> Self {
        let (queue, jobs) = mpsc::channel(limits::MAX_WAITING_COMMANDS);
        let desk = Desk { state, journal, clock, node: node.to_owned(), next: drained.next, appended: drained.done, adrift: !drained.complete };
        tokio::spawn(desk.serve(jobs));
        Self { queue }
    }

    /// Runs a command and resolves when it is durable and visible here.
    pub(crate) async fn run(&self, command: Command<T>) -> Result<T, Refusal> {
        let (reply, answer) = oneshot::channel();
        self.queue.try_send(Job { command, reply }).map_err(|_| Refusal::new("Throttling", 400, "Rate exceeded"))?;
        answer.await.unwrap_or_else(|_| Err(Refusal::unavailable("the writer queue has stopped")))
    }
}

/// Where the queue is served.
struct Desk {
    state: Arc<State>,
    journal: Arc<dyn Journal>,
    clock: Arc<dyn Clock>,
    node: String,
    next: u64,
    /// Outbox records that the journal has: deleted with the next batch.
    appended: Vec<Key>,
    /// There may be outbox records that the journal has not: a commit whose outcome is unknown, or an append that failed.
    adrift: bool,
}

/// A group on its way to the store.
struct Group<T> {
    ran: Vec<(Job<T>, Ran<T>)>,
    batch: Batch,
    bytes: usize,
}

impl Desk {
    async fn serve<T: Send + 'static>(mut self, mut jobs: mpsc::Receiver<Job<T>>) {
        let mut waiting: VecDeque<Job<T>> = VecDeque::new();
        loop {
            self.bring_home().await;
            if waiting.is_empty() {
                match self.next_job(&mut jobs).await {
                    Some(job) => waiting.push_back(job),
                    None => return,
                }
            }
            while waiting.len() < limits::MAX_GROUP_COMMANDS {
                match jobs.try_recv() {
                    Ok(job) => waiting.push_back(job),
                    Err(_) => break,
                }
            }
            self.serve_group(&mut waiting).await;
        }
    }

    /// The next job; while there is none, outbox records that the journal has are swept away.
    async fn next_job<T>(&mut self, jobs: &mut mpsc::Receiver<Job<T>>) -> Option<Job<T>> {
        while self.adrift || !self.appended.is_empty() {
            let clock = Arc::clone(&self.clock);
            let pause = clock.sleep_until(clock.now().plus_seconds(1));
            tokio::select! {
                job = jobs.recv() => return job,
                () = pause => {}
            }
            self.bring_home().await;
            self.sweep().await;
        }
        jobs.recv().await
    }

    /// Offers every outbox record of this node to the journal again; what it has already, it takes as done.
    async fn bring_home(&mut self) {
        if !self.adrift || self.journal.health().is_err() {
            return;
        }
        match drain(self.state.store(), self.journal.as_ref(), &self.node).await {
            Ok(Drained { done, next, complete }) => {
                self.next = self.next.max(next);
                self.adrift = !complete;
                for key in done {
                    if !self.appended.contains(&key) {
                        self.appended.push(key);
                    }
                }
            }
            Err(error) => tracing::warn!(%error, "the outbox cannot be read"),
        }
    }

    async fn sweep(&mut self) {
        let mut batch = daypass_store::Batch::new();
        batch.writes = self.appended.iter().take(MAX_OPERATIONS).cloned().map(Write::Delete).collect();
        let swept = batch.writes.len();
        if self.state.store().commit(batch).await.is_ok() {
            self.appended.drain(..swept);
        }
    }

    /// Serves as many of the waiting jobs as fit into one batch.
    async fn serve_group<T>(&mut self, waiting: &mut VecDeque<Job<T>>) {
        if let Err(error) = self.journal.health() {
            // W9.2: without a journal nothing is written.
            for job in waiting.drain(..) {
                let _ = job.reply.send(Err(Refusal::unavailable(error.to_string())));
            }
            return;
        }
        for _ in 0..limits::MAX_COMMAND_TRIES {
            let base = self.state.current();
            let group = run_group(&base, waiting);
            let (batch, numbers) = self.batch_of(&base, &group);
            if batch.writes.is_empty() {
                self.finish(group, &[]).await;
                return;
            }
            match self.commit(batch, numbers.first()).await {
                Ok(revision) => {
                    self.state.reach(revision).await;
                    self.finish(group, &numbers).await;
                    return;
                }
                Err(CommitError::Conflict) => {
                    put_back(waiting, group);
                    self.wait_beyond(base.revision()).await;
                }
                Err(error) => {
                    if error == CommitError::Unknown {
                        // Whether these numbers are taken is not known, so nobody else gets them.
                        self.next += u64::try_from(numbers.len()).unwrap_or(0);
                        self.adrift = true;
                    }
                    let refusal = refuse(&error);
                    for (job, _) in group.ran {
                        let _ = job.reply.send(Err(refusal.clone()));
                    }
                    return;
                }
            }
        }
        for job in waiting.drain(..) {
            let _ = job.reply.send(Err(Refusal::unavailable("conflicts with other nodes did not end")));
        }
    }

    /// The store's batch: the records, the events in the outbox, and the outbox records that are done.
    fn batch_of<T>(&self, base: &Snapshot, group: &Group<T>) -> (daypass_store::Batch, Vec<Key>) {
        let mut batch = group.batch.clone().into_store(base);
        let mut numbers = Vec::new();
        for (_, ran) in group.ran.iter().filter(|(_, ran)| ran.batch.is_some()) {
            let number = self.next + u64::try_from(numbers.len()).unwrap_or(0);
            let key = key::outbox(&self.node, number);
            batch.writes.push(Write::Put(key.clone(), Bytes::copy_from_slice(&ran.event)));
            numbers.push(key);
        }
        if !batch.writes.is_empty() {
            let room = MAX_OPERATIONS.saturating_sub(batch.preconditions.len() + batch.writes.len());
            batch.writes.extend(self.appended.iter().take(room).cloned().map(Write::Delete));
        }
        (batch, numbers)
    }

    /// Commits. A lost answer is looked up: the first outbox record is there, or nothing is.
    async fn commit(&mut self, batch: daypass_store::Batch, mark: Option<&Key>) -> Result<Revision, CommitError> {
        let swept: Vec<Key> = batch.writes.iter().filter_map(|write| if let Write::Delete(key) = write { Some(key.clone()) } else { None }).collect();
        let committed = match self.state.store().commit(batch).await {
            Err(CommitError::Unknown) => match mark {
                Some(mark) => self.look_up(mark).await,
                None => Err(CommitError::Unknown),
            },
            other => other,
        };
        if committed.is_ok() {
            self.appended.retain(|key| !swept.contains(key));
        }
        committed
    }

    async fn look_up(&self, mark: &Key) -> Result<Revision, CommitError> {
        match self.state.store().snapshot(mark.as_str()).await {
            Ok((revision, records)) if records.iter().any(|record| record.key == *mark) => Ok(revision),
            Ok(_) => Err(CommitError::Conflict),
            Err(_) => Err(CommitError::Unknown),
        }
    }

    /// Waits until the watch has brought what the conflict was about; a second at most, for the store may have known better.
    async fn wait_beyond(&self, revision: Revision) {
        let pause = self.clock.sleep_until(self.clock.now().plus_seconds(1));
        tokio::select! {
            () = self.state.reach(Revision(revision.0 + 1)) => {}
            () = pause => {}
        }
    }

    /// Appends the events in commit order, then answers.
    async fn finish<T>(&mut self, group: Group<T>, numbers: &[Key]) {
        let mut numbers = numbers.iter();
        for (job, ran) in group.ran {
            let outbox = if ran.batch.is_some() { numbers.next() } else { None };
            let number = outbox.map(|_| {
                let number = OutboxNumber(self.next);
                self.next += 1;
                number
            });
            match self.journal.append(EncodedEvent { body: ran.event, outbox: number }).await {
                Ok(()) => self.appended.extend(outbox.cloned()),
                // A committed mutation stands; its event waits in the outbox. A refusal without its event is not answered.
                Err(error) if number.is_none() => {
                    let _ = job.reply.send(Err(Refusal::unavailable(error.to_string())));
                    continue;
                }
                Err(error) => {
                    tracing::error!(%error, "an event stays in the outbox");
                    self.adrift = true;
                }
            }
            let _ = job.reply.send(Ok(ran.value));
        }
    }
}

/// What became of the outbox records of a node.
pub(crate) struct Drained {
    /// Those that the journal has now.
    pub(crate) done: Vec<Key>,
    /// The lowest number above all of them.
    pub(crate) next: u64,
    /// Whether that is all of them.
    pub(crate) complete: bool,
}

/// Appends what lies in a node's outbox, in order. The journal tells what it has already.
pub(crate) async fn drain(store: &dyn Store, journal: &dyn Journal, node: &str) -> Result<Drained, StoreError> {
    let (_, records) = store.snapshot(&key::outbox_of(node)).await?;
    let number_of = |key: &Key| key.as_str().rsplit('/').next().and_then(|text| text.parse::<u64>().ok());
    let highest = records.iter().filter_map(|record| number_of(&record.key)).max();
    let mut drained = Drained { done: Vec::new(), next: highest.map_or(1, |highest| highest + 1), complete: true };
    for record in records {
        let Some(number) = number_of(&record.key) else { continue };
        match journal.append(EncodedEvent { body: record.value.to_vec(), outbox: Some(OutboxNumber(number)) }).await {
            Ok(()) => drained.done.push(record.key),
            Err(error) => {
                tracing::error!(%error, "the outbox waits");
                drained.complete = false;
                break;
            }
        }
    }
    Ok(drained)
}

/// Runs jobs from the front until the batch is full. What does not fit stays in the queue.
fn run_group<T>(base: &Snapshot, waiting: &mut VecDeque<Job<T>>) -> Group<T> {
    let mut group = Group { ran: Vec::new(), batch: Batch::new(), bytes: 0 };
    let mut private: Option<Snapshot> = None;
    while let Some(mut job) = waiting.pop_front() {
        // A fault of ours in one command must not end the queue for all.
        let Ok(ran) = catch_unwind(AssertUnwindSafe(|| (job.command)(private.as_ref().unwrap_or(base)))) else {
            tracing::error!("a command broke");
            let _ = job.reply.send(Err(Refusal::internal("a command broke")));
            continue;
        };
        if let Some(batch) = &ran.batch {
            let bytes = group.bytes + ran.event.len() + bytes_of(batch);
            let mut merged = group.batch.clone();
            merged.merge(batch.clone());
            let events = group.ran.iter().filter(|(_, ran)| ran.batch.is_some()).count() + 1;
            let fits = merged.operations() + events <= MAX_OPERATIONS && bytes <= MAX_BATCH_BYTES;
            if !fits && !group.ran.is_empty() {
                waiting.push_front(job);
                return group;
            }
            private = Some(private.as_ref().unwrap_or(base).with(batch));
            group.batch = merged;
            group.bytes = bytes;
        }
        group.ran.push((job, ran));
    }
    group
}

fn bytes_of(batch: &Batch) -> usize {
    batch.writes().map(|(key, entry)| key.as_str().len() + entry.map_or(0, |entry| entry.encode().len())).sum()
}

fn put_back<T>(waiting: &mut VecDeque<Job<T>>, group: Group<T>) {
    for (job, _) in group.ran.into_iter().rev() {
        waiting.push_front(job);
    }
}

fn refuse(error: &CommitError) -> Refusal {
    match error {
        CommitError::TooLarge(refusal) => {
            Refusal::new("LimitExceeded", 409, "The request changes more than one commit can hold.").because(refusal.to_string())
        }
        CommitError::Unknown | CommitError::Conflict | CommitError::Unavailable(_) => Refusal::unavailable(error.to_string()),
    }
}
