//! The journal: one chain of events per node, in files, and the security log beside it.
//!
//! Every request whose principal was proven ends here in one event (W9.1). An event is chained to everything before it, so that no
//! byte of the past can be changed, removed or moved unseen; a mutation's event comes through the store's outbox and is appended
//! exactly once, also after a crash (W9.2). Files turn by size and age, and the oldest whole files are deleted (W9.3). When nothing
//! can be written nothing is acknowledged, health says so, and writing is tried again until it works.
//!
//! The journal never changes an event, never reads a clock but the port's, and never decides what is recorded.

mod appender;
mod backward;
mod chain;
pub mod cloudtrail;
mod disk;
mod files;
mod find;
mod group;
mod holds;
mod inner;
mod limits;
mod line;
mod open;
mod options;
mod outbox;
mod own;
mod queue;
mod security;
mod show;
mod tail;
mod verify;
mod walk;
mod written;

use std::{path::Path, sync::Arc};

use bytes::Bytes;
use daypass_kernel::{
    event::give_back,
    ports::{BoxFuture, Clock, EncodedEvent, Journal, JournalError, OutboxNumber, SecurityEntry},
};
use tokio::runtime::Handle;

pub(crate) use self::find::{Found, find};
pub(crate) use self::security::FILE as SECURITY_LOG;
pub(crate) use self::written::{Written, written};
use self::{
    disk::{Disk, FileSystem},
    inner::Inner,
    options::{Options, SyncRule},
    security::SecurityLog,
};
pub use self::{
    open::{Fault, OpenError},
    own::Own,
    show::tail,
    verify::{Verified, verify},
    walk::Offence,
};
use crate::{
    config::JournalSection,
    folder::{DataFolder, JOURNAL},
};

/// The journal in a folder of files.
pub struct FileJournal {
    inner: Arc<Inner>,
    security: Arc<SecurityLog>,
}

/// Opens or begins the journal of that data folder; must be called inside a runtime.
///
/// The chain's end is verified first. A torn last record is cut off, and the chain says so; anything else refuses.
pub fn open(folder: &DataFolder, section: &JournalSection, node: &str, clock: Arc<dyn Clock>) -> Result<Arc<FileJournal>, OpenError> {
    let path = folder.join(JOURNAL);
    FileJournal::open(&path, section.into(), node, Arc::new(FileSystem), clock).map(Arc::new)
}

impl FileJournal {
    fn open(folder: &Path, options: Options, node: &str, disk: Arc<dyn Disk>, clock: Arc<dyn Clock>) -> Result<Self, OpenError> {
        disk::secure_folder(folder).map_err(OpenError::io(folder))?;
        let runtime = Handle::try_current().map_err(std::io::Error::other).map_err(OpenError::io(folder))?;
        let security = SecurityLog::open(folder, options.security_bytes, Arc::clone(&clock), runtime.clone())?;
        let inner = Inner::open(folder, node, options, disk, clock, runtime)?;
        Ok(Self { inner, security })
    }

    /// Everything that was pushed is written and synced, and what an earlier process wrote, too.
    pub(crate) async fn sync(&self) -> Result<(), JournalError> {
        self.inner.finish().await
    }

    /// Before the process ends: everything that was pushed is written and synced, counts of the security log are told.
    pub async fn finish(&self) -> Result<(), JournalError> {
        let security = Arc::clone(&self.security);
        // A security log that cannot be finished fails nobody.
        let _ = tokio::task::spawn_blocking(move || security.finish()).await;
        self.inner.finish().await
    }
}

impl Journal for FileJournal {
    fn append(&self, event: EncodedEvent) -> BoxFuture<'_, Result<(), JournalError>> {
        Box::pin(async move {
            let appended = self.inner.append(&event).await;
            give_back(event.body);
            appended
        })
    }

    fn holds<'a>(&'a self, events: &'a [Bytes]) -> BoxFuture<'a, Result<Vec<bool>, JournalError>> {
        let (inner, events) = (Arc::clone(&self.inner), events.to_vec());
        Box::pin(async move {
            let bodies = move || holds::holds(&inner, &events.iter().map(Bytes::as_ref).collect::<Vec<_>>());
            let looked = tokio::task::spawn_blocking(bodies).await.map_err(|error| JournalError(error.to_string()))?;
            looked.map_err(|error| JournalError(format!("it cannot be read: {error}")))
        })
    }

    fn append_security(&self, entry: SecurityEntry) {
        self.security.offer(&entry);
    }

    fn last_outbox(&self) -> Option<OutboxNumber> {
        self.inner.queue().last_outbox().map(OutboxNumber)
    }

    fn health(&self) -> Result<(), JournalError> {
        self.inner.queue().failure().map_or(Ok(()), |failure| Err(failure.error.clone()))
    }
}

#[cfg(test)]
mod tests;
