//! Facts of the whole deployment.

use std::sync::Arc;

use daypass_names::Timestamp;
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::key;

/// Which deployment this is. Id and epoch are bound into every session token (W3.1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deployment {
    /// Random, for ever.
    pub id: Arc<str>,
    /// Raised when time went backwards or a backup was restored, so that no session of before lives (W5.2, W5.3).
    pub epoch: u64,
    /// Whether `--dev` created it; each kind refuses the other's folder (W5.1).
    pub dev: bool,
    /// When it was founded.
    #[serde(with = "text::instant")]
    pub founded: Timestamp,
    /// W3.6: every session issued before this instant is refused.
    #[serde(with = "text::maybe_instant", default, skip_serializing_if = "Option::is_none")]
    pub sessions_not_before: Option<Timestamp>,
}

impl Stored for Deployment {
    fn key(&self) -> Key {
        key::deployment()
    }
}

/// The highest time served, coarsely: a clock far behind it refuses to start (W5.2).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct HighestTime {
    /// That time.
    #[serde(with = "text::instant")]
    pub at: Timestamp,
}

impl Stored for HighestTime {
    fn key(&self) -> Key {
        key::highest_time()
    }
}
