//! Events that are written by one system call, and those who wait for them.

use std::sync::OnceLock;

use daypass_kernel::ports::JournalError;
use tokio::sync::Notify;

/// What became of a group.
#[derive(Debug, Default)]
pub(crate) struct Group {
    outcome: OnceLock<Result<(), JournalError>>,
    done: Notify,
}

impl Group {
    /// Tells everybody. The first word counts.
    pub(crate) fn finish(&self, outcome: Result<(), JournalError>) {
        let _ = self.outcome.set(outcome);
        self.done.notify_waiters();
    }

    /// Waits for the outcome.
    pub(crate) async fn wait(&self) -> Result<(), JournalError> {
        if let Some(outcome) = self.outcome.get() {
            return outcome.clone();
        }
        loop {
            // Made before the look: what is told in between is heard.
            let told = self.done.notified();
            if let Some(outcome) = self.outcome.get() {
                return outcome.clone();
            }
            told.await;
        }
    }
}
