//! The operator's door: a Unix socket in the data folder, one command a connection, newline-delimited JSON both ways.
//!
//! W7.1: the socket is 0600 and the peer must be the user that runs the server; what is asked enters the kernel as the caller `operator`
//! and is audited there. Nothing that an operator may do is done over TCP.

pub mod client;
mod server;

use std::{future::Future, sync::Arc};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::mpsc;

pub use server::{Door, DoorError};

/// What may be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Command {
    /// `health`
    Health {},
    /// `keys rotate`
    KeysRotate {
        /// The key that must die at once.
        compromised: Option<u32>,
    },
    /// `root reset`
    RootReset {},
    /// `explain REQUEST-ID`
    Explain {
        /// The id that the answer carried.
        request_id: String,
    },
    /// `trail tail`
    TrailTail {
        /// Print CloudTrail records.
        cloudtrail: bool,
        /// How many events at most.
        lines: u32,
        /// Go on as they happen.
        follow: bool,
    },
}

/// One line of an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Answer {
    /// A line of a trail: one JSON object as text.
    Line(String),
    /// The end, with what was done.
    Done(Value),
    /// The end, with why nothing was.
    Error(String),
}

/// Where a performer sends lines; waiting here is how a slow terminal slows a trail.
#[derive(Debug, Clone)]
pub struct Lines(mpsc::Sender<String>);

impl Lines {
    /// Sends a line. False when nobody listens any more.
    pub async fn send(&self, line: String) -> bool {
        self.0.send(line).await.is_ok()
    }
}

/// Who performs: the kernel, or a stand-in of a test.
pub trait Operator: Send + Sync + 'static {
    /// Performs the command. The error is for the operator's eyes: it may hold causes.
    fn perform(&self, command: Command, lines: Lines) -> impl Future<Output = Result<Value, String>> + Send;
}

impl<O: Operator> Operator for Arc<O> {
    fn perform(&self, command: Command, lines: Lines) -> impl Future<Output = Result<Value, String>> + Send {
        O::perform(self, command, lines)
    }
}

#[cfg(test)]
mod tests;
