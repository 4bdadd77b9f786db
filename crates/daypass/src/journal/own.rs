//! The journal's own events: what happened to the journal itself. They stand in the chain like any other.

use daypass_names::Timestamp;
use serde::{Deserialize, Serialize};

/// An event of the journal about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "journal", rename_all = "lowercase", deny_unknown_fields)]
pub enum Own {
    /// A file begins.
    File {
        /// Whose chain it is.
        node: String,
        /// When.
        time: String,
    },
    /// The chain was taken up again by a new process.
    Opened {
        /// When.
        time: String,
        /// How many bytes of a torn last record were cut off: what a crash left of a record that was never acknowledged.
        torn: u64,
    },
    /// The journal works again.
    Recovered {
        /// When.
        time: String,
        /// Since when it did not.
        since: String,
        /// Why it did not.
        cause: String,
    },
}

impl Own {
    /// The event as JSON.
    pub(crate) fn encode(&self) -> Vec<u8> {
        // Strings and numbers only: this cannot fail.
        serde_json::to_vec(self).unwrap_or_else(|_| b"{}".to_vec())
    }

    /// When that was, if the body is one of these at all.
    pub(crate) fn time_of(body: &[u8]) -> Option<Timestamp> {
        if !body.starts_with(b"{\"journal\":") {
            return None;
        }
        match serde_json::from_slice(body).ok()? {
            Self::File { time, .. } | Self::Opened { time, .. } | Self::Recovered { time, .. } => Timestamp::parse_rfc3339(&time).ok(),
        }
    }

    /// Reads the body of a file's first record.
    pub(crate) fn file_of(body: &[u8]) -> Option<(String, Timestamp)> {
        match serde_json::from_slice(body).ok()? {
            Self::File { node, time } => Some((node, Timestamp::parse_rfc3339(&time).ok()?)),
            Self::Opened { .. } | Self::Recovered { .. } => None,
        }
    }
}
