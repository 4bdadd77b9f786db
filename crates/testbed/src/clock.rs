//! A clock that stands still until a test moves it.

use daypass_kernel::ports::{BoxFuture, Clock};
use daypass_names::Timestamp;
use tokio::sync::watch;

/// 2026-01-02T03:04:05Z, in seconds.
const BEGIN: i64 = 1_767_323_045;

/// The clock. Whoever sleeps is woken when it has been moved far enough.
#[derive(Debug)]
pub struct Moved(watch::Sender<Timestamp>);

impl Default for Moved {
    fn default() -> Self {
        Self(watch::Sender::new(Timestamp::from_epoch_seconds(BEGIN)))
    }
}

impl Moved {
    /// The time.
    pub fn time(&self) -> Timestamp {
        *self.0.borrow()
    }

    /// Moves it forward.
    pub fn advance(&self, seconds: i64) {
        self.0.send_modify(|now| *now = now.plus_seconds(seconds));
    }
}

impl Clock for Moved {
    fn now(&self) -> Timestamp {
        self.time()
    }

    fn sleep_until(&self, at: Timestamp) -> BoxFuture<'_, ()> {
        let mut time = self.0.subscribe();
        Box::pin(async move {
            // The sender lives in self, so waiting cannot fail.
            let _ = time.wait_for(|now| *now >= at).await;
        })
    }
}
