//! The end of the chain on the disk: writing groups, turning files, deleting old ones, and mending after a failure.
//!
//! It knows two points of the file: up to where it was written, and up to where it was synced. Nothing behind the first one is
//! acknowledged, so it may be cut off; what lies between the two is, so after a failed sync it is written again from what can still
//! be read, and only if that verifies.

use std::{
    collections::VecDeque,
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use daypass_names::Timestamp;

use super::{
    Options,
    chain::Head,
    disk::{Disk, Medium},
    files::{self, ChainFile, Lines},
    line::Line,
    open::Found,
    own::Own,
    walk::Walk,
};

const SECONDS_A_DAY: i64 = 24 * 60 * 60;

/// A place in the current file where a record ends.
#[derive(Debug, Clone)]
pub(crate) struct Point {
    /// In bytes from the file's begin.
    pub(crate) offset: u64,
    /// Where the chain stands there.
    pub(crate) head: Head,
}

/// A file's first record, made under the lock and not yet written.
pub(crate) struct Turn {
    /// The record's line.
    pub(crate) line: Vec<u8>,
    /// Where the chain stands after it.
    pub(crate) head: Head,
    /// When it was made.
    pub(crate) now: Timestamp,
}

/// The open end of the chain.
pub(crate) struct Appender {
    folder: PathBuf,
    disk: Arc<dyn Disk>,
    options: Options,
    first: u64,
    begun: Timestamp,
    medium: Arc<dyn Medium>,
    written: Point,
    synced: Point,
    closed: VecDeque<ChainFile>,
    /// The chain goes on in the next file: that one is begun before anything else is written.
    pending: Option<Turn>,
    /// A file that was created and could not be made durable: it must go before the chain does on.
    stray: Option<PathBuf>,
}

impl Appender {
    /// Begins a chain in an empty folder.
    pub(crate) fn begin(folder: &Path, disk: Arc<dyn Disk>, options: Options, turn: &Turn) -> io::Result<Self> {
        let first = turn.head.sequence;
        let medium = disk.create(&files::path_of(folder, first), &turn.line)?;
        let point = Point { offset: length(&turn.line), head: turn.head.clone() };
        let (written, synced) = (point.clone(), point);
        Ok(Self {
            folder: folder.to_owned(),
            disk,
            options,
            first,
            begun: turn.now,
            medium,
            written,
            synced,
            closed: VecDeque::new(),
            pending: None,
            stray: None,
        })
    }

    /// Goes on with a chain that was found; what is torn is cut off.
    pub(crate) fn resume(folder: &Path, disk: Arc<dyn Disk>, options: Options, found: Found) -> io::Result<Self> {
        let mut closed = VecDeque::from(found.files);
        let last = closed.pop_back().ok_or(io::ErrorKind::NotFound)?;
        let medium = disk.open(&last.path)?;
        if found.torn > 0 {
            medium.truncate(found.offset)?;
            medium.sync()?;
        }
        let point = Point { offset: found.offset, head: found.head };
        let (written, synced) = (point.clone(), point);
        Ok(Self {
            folder: folder.to_owned(),
            disk,
            options,
            first: last.first,
            begun: found.begun,
            medium,
            written,
            synced,
            closed,
            pending: None,
            stray: None,
        })
    }

    /// Up to where the chain is written.
    pub(crate) fn written(&self) -> &Point {
        &self.written
    }

    /// The current file and how far it may be read.
    pub(crate) fn reach(&self) -> (u64, u64) {
        (self.first, self.written.offset)
    }

    /// Writes a group; `head` stands after it. On an error nothing of it remains.
    pub(crate) fn write(&mut self, group: &[u8], head: Head) -> io::Result<()> {
        self.turn()?;
        if group.is_empty() {
            return Ok(());
        }
        if let Err(error) = self.medium.write_at(group, self.written.offset) {
            // If this fails as well, mending does it again before anything else is written.
            let _ = self.medium.truncate(self.written.offset);
            return Err(error);
        }
        self.written = Point { offset: self.written.offset + length(group), head };
        Ok(())
    }

    /// Whether the current file is large or old enough to be closed, with so many bytes more.
    pub(crate) fn is_due(&self, now: Timestamp, more: usize) -> bool {
        let bytes = self.written.offset.saturating_add(u64::try_from(more).unwrap_or(u64::MAX));
        let days = i64::from(self.options.file_days);
        bytes >= self.options.file_bytes || (days > 0 && now.seconds_since(self.begun) >= days * SECONDS_A_DAY)
    }

    /// The chain goes on in the next file, which begins with that record.
    pub(crate) fn turn_next(&mut self, turn: Turn) {
        self.pending = Some(turn);
    }

    /// Closes the current file and begins the next one, if the chain goes on there.
    pub(crate) fn turn(&mut self) -> io::Result<()> {
        let Some(turn) = self.pending.take() else { return Ok(()) };
        self.medium.sync()?;
        self.synced = self.written.clone();
        let path = files::path_of(&self.folder, turn.head.sequence);
        let medium = match self.disk.create(&path, &turn.line) {
            Ok(medium) => medium,
            Err(error) => {
                self.stray = Some(path);
                return Err(error);
            }
        };
        self.closed.push_back(ChainFile { first: self.first, bytes: self.written.offset, path: files::path_of(&self.folder, self.first) });
        self.medium = medium;
        self.first = turn.head.sequence;
        self.begun = turn.now;
        self.written = Point { offset: length(&turn.line), head: turn.head };
        self.synced = self.written.clone();
        self.retire(turn.now);
        Ok(())
    }

    /// Deletes the oldest whole files that are too old or too many (W9.3). The current one stays.
    pub(crate) fn retire(&mut self, now: Timestamp) {
        while let Some(oldest) = self.closed.front() {
            if !self.is_too_much() && !self.is_too_old(now) {
                return;
            }
            if let Err(error) = self.disk.remove(&oldest.path) {
                tracing::warn!(%error, file = %oldest.path.display(), "an old journal file was not deleted");
                return;
            }
            tracing::info!(file = %oldest.path.display(), "an old journal file was deleted");
            self.closed.pop_front();
        }
    }

    fn is_too_much(&self) -> bool {
        let closed: u64 = self.closed.iter().map(|file| file.bytes).sum();
        self.options.keep_bytes > 0 && closed.saturating_add(self.written.offset) > self.options.keep_bytes
    }

    /// The oldest file ended when the next one began.
    fn is_too_old(&self, now: Timestamp) -> bool {
        if self.options.keep_days == 0 {
            return false;
        }
        let ended = match self.closed.get(1) {
            Some(next) => begun(&next.path),
            None => Some(self.begun),
        };
        ended.is_some_and(|ended| now.seconds_since(ended) >= i64::from(self.options.keep_days) * SECONDS_A_DAY)
    }

    /// What a sync covers, if there is anything to sync.
    pub(crate) fn to_sync(&self) -> Option<(Arc<dyn Medium>, u64, Point)> {
        (self.synced.offset < self.written.offset).then(|| (Arc::clone(&self.medium), self.first, self.written.clone()))
    }

    /// A sync of that file has reached that point.
    pub(crate) fn has_synced(&mut self, first: u64, point: Point) {
        if first == self.first && point.offset > self.synced.offset {
            self.synced = point;
        }
    }

    /// The chain goes back to what is written; a record for the next file is no longer part of it.
    pub(crate) fn give_up(&mut self) -> &Head {
        self.pending = None;
        &self.written.head
    }

    /// Brings the file back to where it was last good and makes that durable.
    pub(crate) fn mend(&mut self) -> io::Result<()> {
        if let Some(stray) = &self.stray {
            self.disk.remove(stray)?;
            self.stray = None;
        }
        self.medium.truncate(self.written.offset)?;
        if self.synced.offset < self.written.offset {
            // After a failed sync the system may call pages clean that never reached the disk. They are written once more, to the
            // same place, so that this needs no room.
            let unsure = usize::try_from(self.written.offset - self.synced.offset).map_err(io::Error::other)?;
            let bytes = self.medium.read_at(unsure, self.synced.offset)?;
            self.check(&bytes)?;
            self.medium.write_at(&bytes, self.synced.offset)?;
        }
        self.medium.sync()?;
        self.synced = self.written.clone();
        Ok(())
    }

    fn check(&self, bytes: &[u8]) -> io::Result<()> {
        let mut walk = Walk::from(Some(self.synced.head.clone()));
        let records = bytes.strip_suffix(b"\n").ok_or(io::ErrorKind::InvalidData)?;
        for record in records.split(|byte| *byte == b'\n') {
            walk.step(record).map_err(io::Error::other)?;
        }
        if walk.head.as_ref() == Some(&self.written.head) { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
    }
}

/// When a file was begun, as its first record says.
fn begun(path: &Path) -> Option<Timestamp> {
    let first = Lines::first(path).ok()??;
    Own::file_of(Line::parse(&first)?.body).map(|(_, begun)| begun)
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
