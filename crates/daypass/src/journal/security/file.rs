//! Two files of half the bound each: when the current one is full it takes the place of the older one.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read, Seek, SeekFrom, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use crate::journal::disk;

/// A log that never grows beyond its bound.
pub(super) struct BoundedFile {
    path: PathBuf,
    file: File,
    bytes: u64,
    half: u64,
    /// The last write failed: that has been said, and is not said again.
    broken: bool,
}

impl BoundedFile {
    /// Opens or creates the log. A line that a crash has torn is ended, so that the next one stands alone.
    pub(super) fn open(path: &Path, bound: u64) -> io::Result<Self> {
        let mut file = open(path)?;
        let mut bytes = file.seek(SeekFrom::End(0))?;
        if bytes > 0 {
            let mut last = [0];
            file.seek(SeekFrom::End(-1))?;
            file.read_exact(&mut last)?;
            if last != *b"\n" {
                file.write_all(b"\n")?;
                bytes += 1;
            }
        }
        Ok(Self { path: path.to_owned(), file, bytes, half: bound / 2, broken: false })
    }

    /// Appends lines, or loses them: an unproven request has no claim to be remembered on a full disk.
    pub(super) fn append(&mut self, lines: &[u8]) {
        if lines.is_empty() {
            return;
        }
        match self.try_append(lines) {
            Ok(()) => self.broken = false,
            Err(error) if !self.broken => {
                self.broken = true;
                tracing::warn!(%error, "the security log cannot be written; entries are lost");
            }
            Err(_) => {}
        }
    }

    fn try_append(&mut self, lines: &[u8]) -> io::Result<()> {
        for line in lines.split_inclusive(|byte| *byte == b'\n') {
            let length = u64::try_from(line.len()).unwrap_or(u64::MAX);
            // The bound is smaller than one entry.
            if length > self.half {
                continue;
            }
            if self.bytes.saturating_add(length) > self.half {
                self.turn()?;
            }
            if let Err(error) = self.file.write_all(line) {
                self.file.set_len(self.bytes)?;
                return Err(error);
            }
            self.bytes += length;
        }
        Ok(())
    }

    fn turn(&mut self) -> io::Result<()> {
        std::fs::rename(&self.path, self.path.with_extension("log.1"))?;
        self.file = open(&self.path)?;
        self.bytes = 0;
        Ok(())
    }
}

fn open(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().read(true).append(true).create(true).mode(0o600).custom_flags(disk::no_follow()).open(path)?;
    disk::guard(&file.metadata()?, path)?;
    Ok(file)
}
