//! Moving the clock by hand, for `--dev` only: forward, and durable before it is told (W5.1).

use std::{path::PathBuf, sync::Arc};

use daypass_kernel::ports::Clock;
use daypass_names::Timestamp;
use tokio::sync::Mutex;

use super::{Source, SystemClock, SystemSource};
use crate::folder::{self, FolderError};

/// The farthest that the clock can be moved, in seconds: a thousand years.
const MAX_OFFSET_SECONDS: i64 = 1000 * 366 * 86_400;

/// The longest file of an offset, in bytes.
const MAX_FILE_BYTES: u64 = 64;

/// Why the clock was not moved.
#[derive(Debug, thiserror::Error)]
pub enum DevClockError {
    /// Backwards, or too far.
    #[error("{0}")]
    Refused(&'static str),
    /// The offset could not be kept.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

/// The hand on the clock.
#[derive(Debug)]
pub struct DevClock<S = SystemSource> {
    clock: Arc<SystemClock<S>>,
    file: PathBuf,
    /// One move at a time: what is on the disk is never behind what was told.
    moving: Mutex<()>,
}

impl<S: Source> DevClock<S> {
    /// Takes hold of the clock; `file` keeps its offset.
    pub fn new(clock: Arc<SystemClock<S>>, file: PathBuf) -> Self {
        Self { clock, file, moving: Mutex::new(()) }
    }

    /// The offset that an earlier start has left, in milliseconds.
    pub fn stored_offset(file: &std::path::Path) -> Result<i64, DevClockError> {
        match folder::read_private(file, MAX_FILE_BYTES) {
            Ok(text) => {
                let seconds = std::str::from_utf8(&text).ok().and_then(|text| text.trim().parse::<i64>().ok());
                let seconds = seconds.filter(|seconds| (0..=MAX_OFFSET_SECONDS).contains(seconds));
                seconds.map(|seconds| seconds * 1000).ok_or(DevClockError::Refused("the file dev-clock holds no number of seconds"))
            }
            Err(FolderError::Io { cause, .. }) if cause.kind() == std::io::ErrorKind::NotFound => Ok(0),
            Err(other) => Err(other.into()),
        }
    }

    /// The time, and the offset in seconds.
    pub fn read(&self) -> (Timestamp, i64) {
        (self.clock.now(), self.clock.offset() / 1000)
    }

    /// Moves the clock on by that many seconds.
    pub async fn advance(&self, seconds: i64) -> Result<(), DevClockError> {
        let _one = self.moving.lock().await;
        self.shift(seconds).await
    }

    /// Moves the clock on to that instant; whole seconds, rounded up so that it is reached.
    pub async fn set(&self, to: Timestamp) -> Result<(), DevClockError> {
        let _one = self.moving.lock().await;
        let millis = to.epoch_millis() - self.clock.now().epoch_millis();
        self.shift(millis.div_euclid(1000) + i64::from(millis.rem_euclid(1000) > 0)).await
    }

    async fn shift(&self, seconds: i64) -> Result<(), DevClockError> {
        if seconds < 0 {
            return Err(DevClockError::Refused("time only runs forward"));
        }
        let offset = (self.clock.offset() / 1000).saturating_add(seconds);
        if offset > MAX_OFFSET_SECONDS {
            return Err(DevClockError::Refused("that is too far"));
        }
        let (file, text) = (self.file.clone(), format!("{offset}\n"));
        let kept = tokio::task::spawn_blocking(move || folder::replace(&file, text.as_bytes())).await;
        kept.map_err(|_| DevClockError::Refused("the offset could not be kept"))??;
        self.clock.advance_to(offset * 1000);
        Ok(())
    }
}
