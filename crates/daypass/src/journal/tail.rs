//! Reading the end of the journal, and what comes after it. Only what is written whole and stands is shown.

use std::{io, os::unix::fs::FileExt, sync::Arc};

use super::{
    disk,
    files::{self, ChainFile},
    inner::Inner,
    limits::{MAX_LINE_BYTES, READ_BYTES},
};

/// A reader that stands somewhere in the journal.
pub(crate) struct Tail {
    journal: Arc<Inner>,
    /// The file that is read, by its first record's number.
    first: u64,
    offset: u64,
}

impl Tail {
    /// Stands before the last so many records.
    pub(crate) fn last(journal: Arc<Inner>, records: usize) -> io::Result<Self> {
        let (current, end) = journal.reach();
        let mut tail = Self { journal, first: current, offset: end };
        let mut left = records;
        for file in tail.files()?.iter().rev().filter(|file| file.first <= current) {
            let end = if file.first == current { end } else { file.bytes };
            let (offset, found) = before_last(file, end, left)?;
            (tail.first, tail.offset) = (file.first, offset);
            left -= found;
            if left == 0 {
                break;
            }
        }
        Ok(tail)
    }

    fn files(&self) -> io::Result<Vec<ChainFile>> {
        files::list(&self.journal.folder)
    }

    /// The next records, whole lines without their ends; none if the end is reached.
    pub(crate) fn read(&mut self) -> io::Result<Vec<Vec<u8>>> {
        loop {
            let (current, end) = self.journal.reach();
            if self.first == current {
                return self.read_to(end);
            }
            // The file is closed: it does not grow any more. One that was deleted meanwhile is passed over.
            let files = self.files()?;
            if let Some(file) = files.iter().find(|file| file.first == self.first) {
                let lines = self.read_to(file.bytes)?;
                if !lines.is_empty() {
                    return Ok(lines);
                }
            }
            let Some(next) = files.iter().find(|file| file.first > self.first) else { return Ok(Vec::new()) };
            (self.first, self.offset) = (next.first, 0);
        }
    }

    fn read_to(&mut self, end: u64) -> io::Result<Vec<Vec<u8>>> {
        if self.offset >= end {
            return Ok(Vec::new());
        }
        let path = files::path_of(&self.journal.folder, self.first);
        let file = disk::open_to_read(&path)?;
        let mut window = READ_BYTES;
        loop {
            let bytes = read(&file, self.offset, end.min(self.offset.saturating_add(window)))?;
            if let Some(last) = bytes.iter().rposition(|byte| *byte == b'\n') {
                let whole = bytes.get(..last).unwrap_or_default();
                self.offset += count(last + 1);
                return Ok(whole.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect());
            }
            if self.offset.saturating_add(window) >= end || window > count(MAX_LINE_BYTES) {
                return Ok(Vec::new());
            }
            window = window.saturating_mul(4);
        }
    }
}

/// Where the last so many records of a file begin, and how many there are at most.
fn before_last(file: &ChainFile, end: u64, records: usize) -> io::Result<(u64, usize)> {
    if records == 0 {
        return Ok((end, 0));
    }
    let reader = disk::open_to_read(&file.path)?;
    let (mut to, mut ends) = (end, 0);
    while to > 0 {
        let from = to.saturating_sub(READ_BYTES);
        let bytes = read(&reader, from, to)?;
        for at in (0..bytes.len()).rev().filter(|at| bytes.get(*at) == Some(&b'\n')) {
            // The end of the record before the ones that are wanted.
            if ends == records {
                return Ok((from + count(at) + 1, records));
            }
            ends += 1;
        }
        to = from;
    }
    Ok((0, ends))
}

fn read(file: &std::fs::File, from: u64, to: u64) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(to.saturating_sub(from)).unwrap_or(0)];
    file.read_exact_at(&mut bytes, from)?;
    Ok(bytes)
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
