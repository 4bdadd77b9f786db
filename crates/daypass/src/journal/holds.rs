//! Whether events are in the chain already: what a process that was killed, or a disk that failed, has left open.
//!
//! The chain is read from its end towards its begin, and only until all are found. Events stand in the order in which
//! they were appended, and one of a long upload bears the time at which that began; so it is a record of the journal about itself that says
//! how far back is far enough: everything before it was appended before its time.

use std::{collections::HashMap, io, ops::ControlFlow};

use daypass_names::Timestamp;
use serde::Deserialize;

use super::{backward::newest_first, inner::Inner, limits::HELD_SLACK_SECONDS, own::Own};

/// For each of those bodies, whether it stands in the chain.
pub(crate) fn holds(journal: &Inner, bodies: &[&[u8]]) -> io::Result<Vec<bool>> {
    let mut search = Search::new(bodies);
    if !search.wanted.is_empty() {
        newest_first(journal, |body| search.look_at(body))?;
    }
    Ok(search.found)
}

struct Search<'a> {
    /// Where in `found` each body that is still looked for belongs.
    wanted: HashMap<&'a [u8], usize>,
    found: Vec<bool>,
    /// None of them was appended before; `None` if that cannot be told.
    since: Option<Timestamp>,
}

impl<'a> Search<'a> {
    fn new(bodies: &[&'a [u8]]) -> Self {
        let times: Option<Vec<Timestamp>> = bodies.iter().map(|body| time_of(body)).collect();
        let since = times.and_then(|times| times.into_iter().min()).map(|oldest| oldest.plus_seconds(-HELD_SLACK_SECONDS));
        let wanted: HashMap<&[u8], usize> = bodies.iter().enumerate().map(|(at, body)| (*body, at)).collect();
        Self { wanted, found: vec![false; bodies.len()], since }
    }

    fn look_at(&mut self, body: &[u8]) -> ControlFlow<()> {
        if let Some(at) = self.wanted.remove(body)
            && let Some(found) = self.found.get_mut(at)
        {
            *found = true;
        }
        let is_far_enough = self.since.is_some_and(|since| Own::time_of(body).is_some_and(|made| made < since));
        if is_far_enough || self.wanted.is_empty() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// When the request of an event came.
pub(super) fn time_of(body: &[u8]) -> Option<Timestamp> {
    #[derive(Deserialize)]
    struct Timed {
        time: String,
    }
    let event: Timed = serde_json::from_slice(body).ok()?;
    Timestamp::parse_rfc3339(&event.time).ok()
}
