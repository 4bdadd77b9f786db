//! The security log: requests whose principal was never proven (W9.1). Bounded and sampled, so that a flood cannot fill the disk.
//!
//! It is no chain: whoever is not proven must not be able to make the journal grow. Entries are sampled by reason; what is not written
//! is counted, and the count is written. Nothing here blocks a request, and nothing here fails one.

mod file;
mod sampler;

use std::{
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use daypass_kernel::ports::{Clock, SecurityEntry};
use daypass_names::Timestamp;
use tokio::runtime::Handle;

use self::{file::BoundedFile, sampler::Samplers};
use super::{limits, open::OpenError};

/// The current file of the security log.
pub(crate) const FILE: &str = "security.log";

/// The log.
pub(crate) struct SecurityLog {
    clock: Arc<dyn Clock>,
    runtime: Handle,
    waiting: Mutex<Waiting>,
    file: Mutex<BoundedFile>,
}

#[derive(Default)]
struct Waiting {
    samplers: Samplers,
    lines: Vec<u8>,
    /// A task will write.
    writing: bool,
    /// A task will look for counts that nobody wrote.
    settling: bool,
}

impl SecurityLog {
    /// Opens or creates the log in that folder.
    pub(crate) fn open(folder: &Path, bytes: u64, clock: Arc<dyn Clock>, runtime: Handle) -> Result<Arc<Self>, OpenError> {
        let path = folder.join(FILE);
        let file = BoundedFile::open(&path, bytes).map_err(OpenError::io(&path))?;
        Ok(Arc::new(Self { clock, runtime, waiting: Mutex::default(), file: Mutex::new(file) }))
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes an entry, or counts it.
    pub(crate) fn offer(self: &Arc<Self>, entry: &SecurityEntry) {
        let now = self.clock.now();
        let mut waiting = self.waiting();
        let fits = is_line(&entry.body) && waiting.lines.len() + entry.body.len() < limits::MAX_SECURITY_WAITING_BYTES;
        let Waiting { samplers, lines, .. } = &mut *waiting;
        if samplers.admit(entry.reason, now, fits, lines) {
            lines.extend_from_slice(&entry.body);
            lines.push(b'\n');
        } else if !std::mem::replace(&mut waiting.settling, true) {
            self.runtime.spawn(settle(Arc::downgrade(self), Arc::clone(&self.clock), now));
        }
        if !waiting.lines.is_empty() && !std::mem::replace(&mut waiting.writing, true) {
            let log = Arc::clone(self);
            self.runtime.spawn_blocking(move || log.write());
        }
    }

    /// Writes what waits.
    pub(crate) fn write(&self) {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = {
            let mut waiting = self.waiting();
            waiting.writing = false;
            std::mem::take(&mut waiting.lines)
        };
        file.append(&lines);
    }

    /// Writes the counts that are left, whatever the samplers say.
    pub(crate) fn finish(&self) {
        let now = self.clock.now();
        let mut waiting = self.waiting();
        let Waiting { samplers, lines, .. } = &mut *waiting;
        samplers.tell_all(now, lines);
        drop(waiting);
        self.write();
    }
}

/// After a flood nobody comes by to write its count.
async fn settle(log: Weak<SecurityLog>, clock: Arc<dyn Clock>, since: Timestamp) {
    clock.sleep_until(since.plus_seconds(limits::SECURITY_SETTLE_SECONDS)).await;
    let Some(log) = log.upgrade() else { return };
    log.waiting().settling = false;
    let runtime = log.runtime.clone();
    runtime.spawn_blocking(move || log.finish());
}

fn is_line(body: &[u8]) -> bool {
    body.len() <= limits::MAX_SECURITY_ENTRY_BYTES && body.starts_with(b"{") && body.ends_with(b"}") && !body.contains(&b'\n')
}
