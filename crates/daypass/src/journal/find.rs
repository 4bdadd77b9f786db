//! Looking for the event of one request, and for the one that made its session, from the end of the chain towards its begin.
//!
//! Nothing is verified here, as in `trail tail`: the chain is verified at start.

use std::{io, ops::ControlFlow};

use daypass_names::{RequestId, Timestamp};
use serde::Deserialize;

use super::{
    FileJournal,
    backward::{beside, newest_first},
    holds::time_of,
    inner::Inner,
    limits::HELD_SLACK_SECONDS,
};

/// An event with what it does not tell itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// The event.
    pub(crate) event: Vec<u8>,
    /// If the caller was a role's session: the event of the AssumeRole that made it, if that is in the trail still.
    pub(crate) minting: Option<Vec<u8>>,
}

/// The event of the request of that id; `None` if there is none, or none any more.
pub(crate) async fn find(journal: &FileJournal, id: &str) -> Result<Option<Found>, String> {
    let search = Search::new(id);
    beside(journal, |inner| search.run(inner)).await
}

/// What of the event says how to find its session's.
#[derive(Debug, Deserialize)]
struct Called {
    caller: Caller,
}

#[derive(Debug, Deserialize)]
struct Caller {
    #[serde(rename = "type")]
    kind: String,
    key: Option<String>,
    session: Option<Session>,
}

#[derive(Debug, Deserialize)]
struct Session {
    created: String,
}

#[derive(Debug, Deserialize)]
struct Minting {
    response: Option<Minted>,
}

#[derive(Debug, Deserialize)]
struct Minted {
    credentials: Option<Credentials>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Credentials {
    access_key_id: String,
}

/// A session whose minting is looked for.
struct Wanted {
    key: String,
    /// It was not minted before.
    since: Timestamp,
}

struct Search {
    /// Of the wanted event.
    beginning: String,
    event: Option<Vec<u8>>,
    wanted: Option<Wanted>,
    minting: Option<Vec<u8>>,
}

impl Search {
    fn new(id: &str) -> Self {
        Self { beginning: beginning(id), event: None, wanted: None, minting: None }
    }

    fn run(mut self, journal: &Inner) -> io::Result<Option<Found>> {
        newest_first(journal, |body| self.look_at(body))?;
        Ok(self.event.map(|event| Found { event, minting: self.minting }))
    }

    fn look_at(&mut self, body: &[u8]) -> ControlFlow<()> {
        let mut is_over = false;
        if let Some(wanted) = &self.wanted {
            if is_minting(body, &wanted.key) {
                self.minting = Some(body.to_vec());
            }
            is_over = self.minting.is_some() || time_of(body).is_some_and(|time| time < wanted.since);
        } else if body.starts_with(self.beginning.as_bytes()) {
            self.event = Some(body.to_vec());
            self.wanted = wanted(body);
            is_over = self.wanted.is_none();
        }
        if is_over { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// How the wanted event begins: every event begins with its format and its id. S3 shows the half of an id (`x-amz-request-id`), and the whole
/// one beside it.
fn beginning(id: &str) -> String {
    let version = daypass_kernel::event::FORMAT;
    match RequestId::beginning(id) {
        Some(half) => format!("{{\"v\":{version},\"id\":\"{half}"),
        None => format!("{{\"v\":{version},\"id\":{},", serde_json::Value::from(id.to_ascii_lowercase())),
    }
}

/// The session of a role; sessions of users are made with no policy.
fn wanted(body: &[u8]) -> Option<Wanted> {
    let Called { caller } = serde_json::from_slice(body).ok()?;
    if caller.kind != "AssumedRole" {
        return None;
    }
    let created = Timestamp::parse_rfc3339(&caller.session?.created).ok()?;
    Some(Wanted { key: caller.key?, since: created.plus_seconds(-HELD_SLACK_SECONDS) })
}

fn is_minting(body: &[u8], key: &str) -> bool {
    // Most events do not even name the key; to parse them all would take long.
    let names_it = std::str::from_utf8(body).is_ok_and(|text| text.contains(key));
    let made = || serde_json::from_slice::<Minting>(body).ok()?.response?.credentials;
    names_it && made().is_some_and(|credentials| credentials.access_key_id == key)
}
