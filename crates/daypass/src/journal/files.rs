//! The files of a chain: named by their first record's number, so that names sort as records do.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::{Path, PathBuf},
};

use super::{disk, limits};

const SUFFIX: &str = "jsonl";

/// A file of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ChainFile {
    /// The number of its first record.
    pub(crate) first: u64,
    /// Its size in bytes.
    pub(crate) bytes: u64,
    /// Where it is.
    pub(crate) path: PathBuf,
}

/// Where the file that begins with that record is.
pub(crate) fn path_of(folder: &Path, first: u64) -> PathBuf {
    folder.join(format!("{first:020}.{SUFFIX}"))
}

/// The files of a chain, oldest first. Whatever has another name is not ours to judge.
pub(crate) fn list(folder: &Path) -> io::Result<Vec<ChainFile>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(first) = first_of(&path) else { continue };
        let metadata = std::fs::symlink_metadata(&path)?;
        disk::guard(&metadata, &path)?;
        files.push(ChainFile { first, bytes: metadata.len(), path });
    }
    files.sort_by_key(|file| file.first);
    Ok(files)
}

fn first_of(path: &Path) -> Option<u64> {
    let name = path.file_name()?.to_str()?;
    let digits = name.strip_suffix(SUFFIX)?.strip_suffix('.')?;
    (digits.len() == 20 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// Lines of a file, each no longer than the limit.
pub(crate) struct Lines {
    reader: BufReader<File>,
    line: Vec<u8>,
}

/// What comes next in a file.
pub(crate) enum Reading<'a> {
    /// Whole, without its end.
    Whole(&'a [u8]),
    /// The file ends within it.
    Torn,
    /// The file ends.
    End,
}

impl Lines {
    /// Reads a file from its begin.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { reader: BufReader::with_capacity(64 * 1024, disk::open_to_read(path)?), line: Vec::new() })
    }

    /// The next line. One beyond the limit is torn, too: nothing that was written here is so long.
    pub(crate) fn next(&mut self) -> io::Result<Reading<'_>> {
        self.line.clear();
        let limit = u64::try_from(limits::MAX_LINE_BYTES).unwrap_or(u64::MAX);
        let read = (&mut self.reader).take(limit).read_until(b'\n', &mut self.line)?;
        Ok(match self.line.strip_suffix(b"\n") {
            Some(line) => Reading::Whole(line),
            None if read == 0 => Reading::End,
            None => Reading::Torn,
        })
    }

    /// The first line of a file, if it is whole.
    pub(crate) fn first(path: &Path) -> io::Result<Option<Vec<u8>>> {
        match Self::open(path)?.next()? {
            Reading::Whole(line) => Ok(Some(line.to_vec())),
            Reading::Torn | Reading::End => Ok(None),
        }
    }
}
