//! Heads that are held while their requests are answered (W6.6).
//!
//! Over HTTP/1 a connection has one at a time, of bounded length. Over HTTP/2 it has as many as streams, and a client says a long one in a few
//! bytes (HPACK): all of these draw from one budget.

use std::sync::Arc;

use http::{HeaderMap, StatusCode, Version, request::Parts};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::answer::Turned;
use crate::limits::MAX_HELD_HEAD_BYTES;

/// What each field costs beside its text.
const FIELD_BYTES: usize = 64;

/// The budget.
#[derive(Debug, Clone)]
pub struct Heads(Arc<Semaphore>);

impl Heads {
    /// A budget of so many bytes.
    pub(super) fn of(bytes: usize) -> Self {
        Self(Arc::new(Semaphore::new(bytes)))
    }

    /// Draws what a head holds, until what it gives is dropped.
    pub(super) fn hold(&self, head: &Parts) -> Result<Option<OwnedSemaphorePermit>, Turned> {
        if head.version < Version::HTTP_2 {
            return Ok(None);
        }
        let bytes = u32::try_from(bytes_of(&head.headers)).unwrap_or(u32::MAX);
        let room = Arc::clone(&self.0).try_acquire_many_owned(bytes);
        room.map(Some).map_err(|_| Turned::new(StatusCode::SERVICE_UNAVAILABLE, "too many requests are being read"))
    }
}

impl Default for Heads {
    fn default() -> Self {
        Self::of(MAX_HELD_HEAD_BYTES)
    }
}

fn bytes_of(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + FIELD_BYTES).sum()
}
