//! The chain from its end towards its begin, a block at a time, as far as whoever looks wants to.

use std::{fs::File, io, ops::ControlFlow, os::unix::fs::FileExt, sync::Arc};

use super::{
    FileJournal, disk,
    files::{self, ChainFile},
    inner::Inner,
    limits::{MAX_LINE_BYTES, READ_BYTES},
    line::Line,
};

/// Looks through a journal beside the runtime: it may be long.
pub(super) async fn beside<T: Send + 'static>(
    journal: &FileJournal,
    look: impl FnOnce(&Inner) -> io::Result<T> + Send + 'static,
) -> Result<T, String> {
    let inner = Arc::clone(&journal.inner);
    let looked = tokio::task::spawn_blocking(move || look(&inner)).await.map_err(|error| error.to_string())?;
    looked.map_err(|error| format!("the journal cannot be read: {error}"))
}

/// Shows the body of every record, the newest first, until enough is seen. Verifying is not done here: what is no record is passed over.
pub(super) fn newest_first(journal: &Inner, mut look: impl FnMut(&[u8]) -> ControlFlow<()>) -> io::Result<()> {
    let (current, end) = journal.reach();
    for file in files::list(&journal.folder)?.iter().rev().filter(|file| file.first <= current) {
        let end = if file.first == current { end } else { file.bytes };
        if look_through(file, end, &mut look)?.is_break() {
            break;
        }
    }
    Ok(())
}

/// Breaks too if the file is gone, and those before it with it: whatever they held is on no record any more.
fn look_through(file: &ChainFile, end: u64, look: &mut impl FnMut(&[u8]) -> ControlFlow<()>) -> io::Result<ControlFlow<()>> {
    let mut lines = match disk::open_to_read(&file.path) {
        Ok(opened) => Backward::new(opened, end),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(ControlFlow::Break(())),
        Err(error) => return Err(error),
    };
    while let Some(line) = lines.next()? {
        if let Some(line) = Line::parse(&line)
            && look(line.body).is_break()
        {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

/// The lines of a file, the last one first.
struct Backward {
    file: File,
    /// Where `rest` begins in the file.
    from: u64,
    /// What was read and not told yet, without the last line's end.
    rest: Vec<u8>,
    is_done: bool,
}

impl Backward {
    /// From that end of a line.
    fn new(file: File, end: u64) -> Self {
        Self { file, from: end.saturating_sub(1), rest: Vec::new(), is_done: end == 0 }
    }

    fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
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
