//! The thread that reads snapshots, so that no async thread waits for the disk and no number of callers costs a thread each.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use daypass_store::{Record, Revision, StoreError};
use tokio::sync::oneshot;

use crate::shared::Shared;
use crate::tables;
use crate::worker::{Gone, Worker};

type Answer = Result<(Revision, Vec<Record>), StoreError>;

#[derive(Debug)]
struct Job {
    prefix: String,
    answer: oneshot::Sender<Answer>,
}

/// Its handle.
#[derive(Debug)]
pub(crate) struct Reader(Worker<Job>);

impl Reader {
    pub(crate) fn spawn(shared: Arc<Shared>) -> io::Result<Self> {
        let serve = move |mut queue: tokio::sync::mpsc::Receiver<Job>| {
            while let Some(job) = queue.blocking_recv() {
                // Nobody may be waiting any more; a snapshot changes nothing.
                let _unwanted = job.answer.send(read(&shared, &job.prefix));
            }
        };
        Worker::spawn("daypass-store-reader", serve).map(Self)
    }

    pub(crate) async fn snapshot(&self, prefix: &str) -> Answer {
        let (answer, answered) = oneshot::channel();
        let gone = |_| StoreError::Unavailable("the reader of the store has ended".to_owned());
        self.0.send(Job { prefix: prefix.to_owned(), answer }).await.map_err(|gone_: Gone| gone(gone_))?;
        answered.await.unwrap_or_else(|_| Err(gone(Gone)))
    }

    pub(crate) fn finish(&mut self) {
        self.0.finish();
    }
}

fn read(shared: &Shared, prefix: &str) -> Answer {
    let database = shared.database();
    let Some(database) = database.as_ref() else {
        return Err(StoreError::Unavailable("the store could not be opened again after a failure".to_owned()));
    };
    // redb panics on some impossible pages; the file is damaged then, not this process.
    let read = catch_unwind(AssertUnwindSafe(|| tables::snapshot(database, prefix)));
    read.unwrap_or_else(|_| Err(StoreError::Damaged("a page of the store cannot be read".to_owned())))
}
