//! What the server itself has written about a request: followed through the operator's door, as `daypass trail tail --follow` does.
//!
//! A request whose caller was not proven has no event and no decision; it stands in the security log, and that is read then.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use anyhow::{Context, bail};
use serde_json::Value;
use tokio::{
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    time::timeout,
};

use crate::{
    folder::{JOURNAL, read_private},
    journal::SECURITY_LOG,
    operator::{Answer, Command, client},
};

/// How long an event may take to be seen.
const MAX_WAIT: Duration = Duration::from_secs(5);

/// How long between two looks into the security log.
const LOOK: Duration = Duration::from_millis(5);

/// The longest security log that is read, in bytes: the story's is a few lines.
const MAX_SECURITY_BYTES: u64 = 1024 * 1024;

/// How many events may have happened before the trail is followed: the folder is new.
const MAX_EARLIER: u32 = 100;

/// The trail of one server, as it grows.
pub(super) struct Trail {
    events: UnboundedReceiver<Value>,
    seen: HashMap<String, Value>,
    security: PathBuf,
}

/// One decision as the event tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decided {
    pub(super) allowed: bool,
    pub(super) words: String,
}

impl Trail {
    /// Follows the trail of that folder's server.
    pub(super) fn follow(data: &Path) -> Self {
        let (sender, events) = unbounded_channel();
        let folder = data.to_owned();
        thread::spawn(move || read(&folder, &sender));
        Self { events, seen: HashMap::new(), security: data.join(JOURNAL).join(SECURITY_LOG) }
    }

    /// The decisions of a request, in the order in which they were made. None if nothing was asked of any policy.
    pub(super) async fn decisions(&mut self, request_id: &str) -> anyhow::Result<Vec<Decided>> {
        let event = timeout(MAX_WAIT, self.event(request_id)).await.with_context(|| format!("the trail has no event of {request_id}"))??;
        let decisions = event.get("decisions").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        decisions.iter().map(decided).collect()
    }

    /// Waits for the security log to have the request. What it says is the cause, which no answer tells.
    pub(super) async fn turned_away(&self, request_id: &str) -> anyhow::Result<String> {
        let found = timeout(MAX_WAIT, async {
            loop {
                if let Some(entry) = self.security_entry(request_id) {
                    return entry;
                }
                tokio::time::sleep(LOOK).await;
            }
        });
        let entry = found.await.with_context(|| format!("the security log has no entry of {request_id}"))?;
        entry.get("code").and_then(Value::as_str).map(str::to_owned).context("the security log names no code")
    }

    async fn event(&mut self, request_id: &str) -> anyhow::Result<Value> {
        loop {
            if let Some(event) = self.seen.remove(request_id) {
                return Ok(event);
            }
            // A record of the journal: the event, and its place in the chain.
            let event = self.events.recv().await.context("the trail ended")?.get("event").cloned().unwrap_or_default();
            if let Some(id) = event.get("id").and_then(Value::as_str) {
                self.seen.insert(id.to_owned(), event);
            }
        }
    }

    fn security_entry(&self, request_id: &str) -> Option<Value> {
        let bytes = read_private(&self.security, MAX_SECURITY_BYTES).ok()?;
        let text = std::str::from_utf8(&bytes).ok()?;
        let mut entries = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        entries.find(|entry| entry.get("id").and_then(Value::as_str) == Some(request_id))
    }
}

/// Reads until the server goes, or nobody listens.
fn read(data: &Path, sender: &UnboundedSender<Value>) {
    // What was written before the door was reached is read as well.
    let command = Command::TrailTail { cloudtrail: false, lines: MAX_EARLIER, follow: true };
    let Ok(answers) = client::send(data, &command) else { return };
    for answer in answers {
        let Ok(Answer::Line(line)) = answer else { return };
        if serde_json::from_str(&line).is_ok_and(|event| sender.send(event).is_err()) {
            return;
        }
    }
}

/// `ALLOW sts:AssumeRole: layer identity, policy update-app, statement #1`.
fn decided(decision: &Value) -> anyhow::Result<Decided> {
    let text = |name| decision.get(name).and_then(Value::as_str);
    let allowed = match text("effect") {
        Some("allow") => true,
        Some("deny") => false,
        _ => bail!("the event tells no effect"),
    };
    let action = text("action").context("the event tells no action")?;
    let layer = text("layer").context("the event tells no layer")?;
    let policy = text("policy").map(|policy| format!(", policy {policy}")).unwrap_or_default();
    // A denial without a statement names the layer that allowed nothing; the root user is held by no statement.
    let none = if allowed { "" } else { ", no statement allows it" };
    let statement = text("statement").map_or(none.into(), |statement| format!(", statement {statement}"));
    let effect = if allowed { "ALLOW" } else { "DENY " };
    Ok(Decided { allowed, words: format!("{effect} {action}: layer {layer}{policy}{statement}") })
}
