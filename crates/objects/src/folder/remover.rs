//! The thread that removes files, so that neither a caller nor the next commit waits for it.

use std::io;
use std::sync::mpsc::{Sender, channel};

use crate::FileId;

enum Job {
    Remove(Vec<FileId>),
    Tell(Sender<()>),
}

/// Its handle. The thread ends with the last of what can ask it.
pub(super) struct Remover(Sender<Job>);

impl Remover {
    pub(super) fn spawn(remove: impl Fn(FileId) + Send + 'static) -> io::Result<Self> {
        let (jobs, queue) = channel();
        std::thread::Builder::new().name("daypass-objects-remover".to_owned()).spawn(move || {
            for job in queue {
                match job {
                    Job::Remove(files) => files.into_iter().for_each(&remove),
                    // Whoever asked may have gone.
                    Job::Tell(done) => drop(done.send(())),
                }
            }
        })?;
        Ok(Self(jobs))
    }

    /// If the thread is gone, the next sweep finds them.
    pub(super) fn remove(&self, files: Vec<FileId>) {
        if !files.is_empty() {
            let _left = self.0.send(Job::Remove(files));
        }
    }

    /// Waits for everything that was asked before.
    pub(super) fn settle(&self) {
        let (done, told) = channel();
        if self.0.send(Job::Tell(done)).is_ok() {
            let _ended = told.recv();
        }
    }
}
