//! A thread with a bounded queue: what the writer is.

use std::io;
use std::thread::JoinHandle;

use tokio::sync::mpsc;

/// Jobs that wait for one thread. More wait in their callers' futures, which hold nothing of the database.
const MAX_QUEUED_JOBS: usize = 1024;

/// The sending end and the thread behind it.
#[derive(Debug)]
pub(super) struct Worker<J> {
    jobs: Option<mpsc::Sender<J>>,
    thread: Option<JoinHandle<()>>,
}

/// The thread is gone; the job was not taken.
#[derive(Debug)]
pub(super) struct Gone;

impl<J: Send + 'static> Worker<J> {
    pub(super) fn spawn(name: &str, run: impl FnOnce(mpsc::Receiver<J>) + Send + 'static) -> io::Result<Self> {
        let (jobs, queue) = mpsc::channel(MAX_QUEUED_JOBS);
        let thread = std::thread::Builder::new().name(name.to_owned()).spawn(move || run(queue))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    pub(super) async fn send(&self, job: J) -> Result<(), Gone> {
        let Some(jobs) = &self.jobs else { return Err(Gone) };
        jobs.send(job).await.map_err(|_| Gone)
    }

    /// Lets the thread do what was accepted, and waits for its end.
    pub(super) fn finish(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was already answered to whoever waited for it.
            let _ended = thread.join();
        }
    }
}
