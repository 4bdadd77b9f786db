//! Looking for texts that somebody once wrote: the trail has the documents of every request that changed one.

use std::{io, ops::ControlFlow};

use daypass_directory::{TextMark, text_mark};
use serde_json::Value;

use super::{
    FileJournal,
    backward::{beside, newest_first},
    inner::Inner,
};

/// What the requests that write a policy have in their events, in whatever case.
const NAMES_A_POLICY: &str = "olicy";

/// A text with its mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) mark: TextMark,
    pub(crate) text: String,
}

impl Written {
    pub(crate) fn of(text: &str) -> Self {
        Self { mark: text_mark(text), text: text.to_owned() }
    }
}

/// Those of the texts that a request in the trail has written as they are, the newest requests first.
pub(crate) async fn written(journal: &FileJournal, wanted: Vec<TextMark>) -> Result<Vec<Written>, String> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    beside(journal, |inner| look_for(wanted, inner)).await
}

fn look_for(mut wanted: Vec<TextMark>, journal: &Inner) -> io::Result<Vec<Written>> {
    let mut found = Vec::new();
    newest_first(journal, |body| {
        for written in texts(body) {
            if let Some(at) = wanted.iter().position(|mark| *mark == written.mark) {
                wanted.swap_remove(at);
                found.push(written);
            }
        }
        if wanted.is_empty() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    Ok(found)
}

/// The texts among the parameters of a request.
fn texts(body: &[u8]) -> Vec<Written> {
    // Most requests write no policy; to parse them all would take long.
    let Some(text) = std::str::from_utf8(body).ok().filter(|text| text.contains(NAMES_A_POLICY)) else { return Vec::new() };
    let event = serde_json::from_str::<Value>(text).unwrap_or_default();
    let members = event.get("request").and_then(Value::as_object).into_iter().flat_map(|members| members.values());
    members.filter_map(Value::as_str).map(Written::of).collect()
}
