//! The journal at work: groups go to the disk one after the other, syncs follow, failures are mended in the background.
//!
//! Whoever finds nobody writing writes, at once and within one poll, so that a client that goes away cancels nothing; what others push
//! meanwhile goes out with the next system call. What has to wait, a sync for each event or the turn of a file, belongs to a task of
//! its own, and to nobody's request.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicBool, Ordering},
    },
};

use daypass_kernel::ports::{Clock, EncodedEvent, JournalError};
use daypass_names::Timestamp;
use tokio::{runtime::Handle, sync::Notify, task::JoinError};

use super::{
    Options, SyncRule,
    appender::Appender,
    chain::{Head, hash_body},
    disk::Disk,
    files, limits,
    open::{self, OpenError},
    own::Own,
    queue::{Failure, Queue, Taken},
};

/// Everything but the security log.
pub(crate) struct Inner {
    pub(crate) folder: PathBuf,
    node: String,
    sync: SyncRule,
    clock: Arc<dyn Clock>,
    runtime: Handle,
    queue: Mutex<Queue>,
    /// Locked by the task that writes, never while the queue's lock is held.
    appender: Mutex<Appender>,
    /// A sync is on its way.
    sync_is_due: AtomicBool,
    /// Told after every group.
    pub(crate) grown: Notify,
}

impl Inner {
    /// Opens or begins the chain in that folder.
    pub(crate) fn open(
        folder: &Path,
        node: &str,
        options: Options,
        disk: Arc<dyn Disk>,
        clock: Arc<dyn Clock>,
        runtime: Handle,
    ) -> Result<Arc<Self>, OpenError> {
        let now = clock.now();
        let sync = options.sync;
        let found = open::find(folder, node)?;
        let (appender, queue) = match found {
            None => {
                let mut queue = Queue::new(Head::genesis());
                let turn = queue.begin_file(&Own::File { node: node.to_owned(), time: now.with_millis() }, now);
                let path = files::path_of(folder, turn.head.sequence);
                (Appender::begin(folder, disk, options, &turn).map_err(OpenError::io(&path))?, queue)
            }
            Some(found) => {
                let (torn, mut queue) = (found.torn, Queue::new(found.head.clone()));
                if torn > 0 {
                    tracing::warn!(bytes = torn, "the journal ended within a record that was never acknowledged; it was cut off");
                }
                let mut appender = Appender::resume(folder, disk, options, found).map_err(OpenError::io(folder))?;
                appender.retire(now);
                queue.push_own(&Own::Opened { time: now.with_millis(), torn });
                (appender, queue)
            }
        };
        Ok(Arc::new(Self {
            folder: folder.to_owned(),
            node: node.to_owned(),
            sync,
            clock,
            runtime,
            queue: Mutex::new(queue),
            appender: Mutex::new(appender),
            sync_is_due: AtomicBool::new(false),
            grown: Notify::new(),
        }))
    }

    pub(crate) fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn appender(&self) -> MutexGuard<'_, Appender> {
        self.appender.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The current file and how far it may be read.
    pub(crate) fn reach(&self) -> (u64, u64) {
        self.appender().reach()
    }

    /// Appends one event and waits until it is written, and synced if that is the rule.
    pub(crate) async fn append(self: &Arc<Self>, event: &EncodedEvent) -> Result<(), JournalError> {
        let number = event.outbox.map(|number| number.0);
        well_formed(&event.body, number)?;
        let hash = hash_body(&event.body);
        let place = self.queue().push(&event.body, &hash, number)?;
        if place.first {
            self.write_here();
        }
        place.group.wait().await
    }

    /// Writes what was pushed without a hand-over to another task: a wake costs more than the write.
    fn write_here(self: &Arc<Self>) {
        if self.sync != SyncRule::Each {
            for _ in 0..limits::MAX_GROUPS_AT_ONCE {
                let Some((taken, is_last)) = self.write_group() else { return };
                self.told(taken);
                if is_last {
                    let inner = Arc::clone(self);
                    self.runtime.spawn(async move {
                        if inner.turn().await {
                            inner.write_groups().await;
                        }
                    });
                    return;
                }
            }
        }
        self.runtime.spawn(Arc::clone(self).write_groups());
    }

    /// A group is written: everybody hears of it.
    fn told(&self, taken: Taken) {
        taken.group.finish(Ok(()));
        self.grown.notify_waiters();
        self.queue().reuse(taken.bytes);
    }

    /// Writes groups until nobody waits.
    async fn write_groups(self: Arc<Self>) {
        loop {
            tokio::task::yield_now().await;
            let Some((taken, is_last)) = self.write_group() else { return };
            if self.sync == SyncRule::Each
                && let Err(error) = self.sync_now().await
            {
                taken.group.finish(Err(error));
                return;
            }
            self.told(taken);
            if is_last && !self.turn().await {
                return;
            }
        }
    }

    /// Writes the group that was collected, and says whether it was its file's last. `None` if there is none, or if it failed.
    fn write_group(self: &Arc<Self>) -> Option<(Taken, bool)> {
        let mut appender = self.appender();
        let now = self.clock.now();
        let mut taken = {
            let mut queue = self.queue();
            let due = appender.is_due(now, queue.waiting()).then(|| Own::File { node: self.node.clone(), time: now.with_millis() });
            queue.take(due.as_ref().map(|event| (event, now)))?
        };
        if let Err(error) = appender.write(&taken.bytes, taken.head.clone()) {
            let failed = self.fail(&mut appender, &error, &taken.bytes);
            taken.group.finish(Err(failed));
            return None;
        }
        let is_last = taken.turn.is_some();
        if let Some(turn) = taken.turn.take() {
            appender.turn_next(turn);
        }
        drop(appender);
        if self.sync == SyncRule::Second && !is_last {
            self.sync_soon();
        }
        Some((taken, is_last))
    }

    async fn turn(self: &Arc<Self>) -> bool {
        let inner = Arc::clone(self);
        let turned = self.runtime.spawn_blocking(move || {
            let mut appender = inner.appender();
            appender.turn().map_err(|error| inner.fail(&mut appender, &error, &[]))
        });
        turned.await.is_ok_and(|turned| turned.is_ok())
    }

    fn sync_soon(self: &Arc<Self>) {
        if self.sync_is_due.swap(true, Ordering::AcqRel) {
            return;
        }
        let inner = Arc::clone(self);
        let at = self.clock.now().epoch_millis() + limits::SYNC_AFTER_MILLIS;
        self.runtime.spawn(async move {
            inner.clock.sleep_until(Timestamp::from_epoch_millis(at)).await;
            // First this, then the look: a group that is written in between asks for another sync.
            inner.sync_is_due.store(false, Ordering::Release);
            // A failure is told to everybody there.
            let _ = inner.sync_now().await;
        });
    }

    /// Syncs what is written.
    pub(crate) async fn sync_now(self: &Arc<Self>) -> Result<(), JournalError> {
        let inner = Arc::clone(self);
        let synced = self.runtime.spawn_blocking(move || {
            let to_sync = {
                let mut appender = inner.appender();
                appender.turn().map_err(|error| inner.fail(&mut appender, &error, &[]))?;
                appender.to_sync()
            };
            let Some((medium, first, point)) = to_sync else { return Ok(()) };
            // Without the lock: what is written meanwhile need not wait.
            let synced = medium.sync();
            let mut appender = inner.appender();
            match synced {
                Ok(()) => {
                    appender.has_synced(first, point);
                    Ok(())
                }
                Err(error) => Err(inner.fail(&mut appender, &error, &[])),
            }
        });
        synced.await.unwrap_or_else(|error| Err(stopped(&error)))
    }

    /// Everybody who waits hears that nothing can be written; mending begins.
    fn fail(self: &Arc<Self>, appender: &mut Appender, error: &io::Error, lost: &[u8]) -> JournalError {
        let failure = Failure { error: JournalError(error.to_string()), since: self.clock.now() };
        if self.queue().fail(&failure, appender.give_up(), lost) {
            tracing::error!(%error, "the journal cannot be written: nothing is minted and nothing is changed until it can");
            self.runtime.spawn(mend(Arc::downgrade(self), Arc::clone(&self.clock), failure.since));
        }
        failure.error
    }

    /// One attempt to write again.
    pub(crate) fn recover(&self) -> io::Result<()> {
        let mut appender = self.appender();
        appender.mend()?;
        let (bytes, head) = self.queue().resumption(&appender.written().head, self.clock.now());
        appender.write(&bytes, head)?;
        // The same point again: nothing can have been pushed meanwhile, for the failure stands.
        appender.mend()?;
        let head = appender.written().head.clone();
        self.queue().recover(head);
        Ok(())
    }

    /// Waits until everything that was pushed is written, and syncs it.
    pub(crate) async fn finish(self: &Arc<Self>) -> Result<(), JournalError> {
        let place = self.queue().join()?;
        if place.first {
            self.runtime.spawn(Arc::clone(self).write_groups());
        }
        place.group.wait().await?;
        self.sync_now().await
    }
}

/// Tries to write again until it works, or the journal is gone.
async fn mend(inner: Weak<Inner>, clock: Arc<dyn Clock>, mut tried: Timestamp) {
    loop {
        clock.sleep_until(tried.plus_seconds(limits::RETRY_SECONDS)).await;
        tried = clock.now();
        let Some(inner) = inner.upgrade() else { return };
        let runtime = inner.runtime.clone();
        match runtime.spawn_blocking(move || inner.recover()).await {
            Ok(Ok(())) => {
                tracing::info!("the journal can be written again");
                return;
            }
            Ok(Err(error)) => tracing::debug!(%error, "the journal cannot be written yet"),
            Err(_) => return,
        }
    }
}

fn stopped(error: &JoinError) -> JournalError {
    JournalError(format!("the journal has stopped: {error}"))
}

/// An event is one JSON object on one line.
fn well_formed(body: &[u8], number: Option<u64>) -> Result<(), JournalError> {
    let why = if !body.starts_with(b"{") || !body.ends_with(b"}") || body.contains(&b'\n') {
        "the event is not one line of JSON"
    } else if body.len() > limits::MAX_EVENT_BYTES {
        "the event is too long"
    } else if number == Some(0) {
        "outbox numbers begin at 1"
    } else {
        return Ok(());
    };
    Err(JournalError(why.into()))
}
