//! Whether events are in the chain already: what a process that was killed, or a disk that failed, has left open.
//!
//! The chain is read from its end towards its begin, a block at a time, and only until all are found. Events stand in the order in which
//! they were appended, and one of a long upload bears the time at which that began; so it is a record of the journal about itself that says
//! how far back is far enough: everything before it was appended before its time.

use std::{collections::HashMap, fs::File, io, os::unix::fs::FileExt};

use daypass_names::Timestamp;
use serde::Deserialize;

use super::{
    disk,
    files::{self, ChainFile},
    inner::Inner,
    limits::{HELD_SLACK_SECONDS, MAX_LINE_BYTES, READ_BYTES},
    line::Line,
    own::Own,
};

/// For each of those bodies, whether it stands in the chain.
pub(crate) fn holds(journal: &Inner, bodies: &[&[u8]]) -> io::Result<Vec<bool>> {
    let mut search = Search::new(bodies);
    let (current, end) = journal.reach();
    for file in files::list(&journal.folder)?.iter().rev().filter(|file| file.first <= current) {
        let end = if file.first == current { end } else { file.bytes };
        if search.is_over || !search.look_through(file, end)? {
            break;
        }
    }
    Ok(search.found)
}

struct Search<'a> {
    /// Where in `found` each body that is still looked for belongs.
    wanted: HashMap<&'a [u8], usize>,
    found: Vec<bool>,
    /// None of them was appended before; `None` if that cannot be told.
    since: Option<Timestamp>,
    is_over: bool,
}

impl<'a> Search<'a> {
    fn new(bodies: &[&'a [u8]]) -> Self {
        let times: Option<Vec<Timestamp>> = bodies.iter().map(|body| time_of(body)).collect();
        let since = times.and_then(|times| times.into_iter().min()).map(|oldest| oldest.plus_seconds(-HELD_SLACK_SECONDS));
        let wanted: HashMap<&[u8], usize> = bodies.iter().enumerate().map(|(at, body)| (*body, at)).collect();
        Self { is_over: wanted.is_empty(), wanted, found: vec![false; bodies.len()], since }
    }

    /// False if the file is gone, and those before it with it: whatever they held is on no record any more.
    fn look_through(&mut self, file: &ChainFile, end: u64) -> io::Result<bool> {
        let mut lines = match disk::open_to_read(&file.path) {
            Ok(opened) => Backward::new(opened, end),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(error),
        };
        while !self.is_over
            && let Some(line) = lines.next()?
        {
            // Verifying is not done here: what is no record holds nothing.
            if let Some(line) = Line::parse(&line) {
                self.look_at(line.body);
            }
        }
        Ok(true)
    }

    fn look_at(&mut self, body: &[u8]) {
        if let Some(at) = self.wanted.remove(body)
            && let Some(found) = self.found.get_mut(at)
        {
            *found = true;
        }
        let is_far_enough = self.since.is_some_and(|since| Own::time_of(body).is_some_and(|made| made < since));
        self.is_over = is_far_enough || self.wanted.is_empty();
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

/// The lines of a file, the last one first.
pub(super) struct Backward {
    file: File,
    /// Where `rest` begins in the file.
    from: u64,
    /// What was read and not told yet, without the last line's end.
    rest: Vec<u8>,
    is_done: bool,
}

impl Backward {
    /// From that end of a line.
    pub(super) fn new(file: File, end: u64) -> Self {
        Self { file, from: end.saturating_sub(1), rest: Vec::new(), is_done: end == 0 }
    }

    pub(super) fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        while !self.is_done {
            if let Some(at) = self.rest.iter().rposition(|byte| *byte == b'\n') {
                let line = self.rest.split_off(at + 1);
                self.rest.pop();
                return Ok(Some(line));
            }
            if self.from == 0 {
                self.is_done = true;
                return Ok(Some(std::mem::take(&mut self.rest)));
            }
            if self.rest.len() > MAX_LINE_BYTES {
                return Err(io::ErrorKind::InvalidData.into());
            }
            self.read_block()?;
        }
        Ok(None)
    }

    fn read_block(&mut self) -> io::Result<()> {
        let from = self.from.saturating_sub(READ_BYTES);
        let mut bytes = vec![0; usize::try_from(self.from - from).unwrap_or(0)];
        self.file.read_exact_at(&mut bytes, from)?;
        bytes.append(&mut self.rest);
        (self.from, self.rest) = (from, bytes);
        Ok(())
    }
}
