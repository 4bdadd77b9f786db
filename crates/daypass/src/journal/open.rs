//! Opening a chain that another process wrote: its end is verified, a torn last record is cut off, anything else refuses.
//!
//! A crash can tear only the last record, and only one that nobody was told about. Whatever else does not verify was done by somebody
//! or something else, and going on would cover it.

use std::{
    fs::File,
    io,
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
};

use daypass_names::Timestamp;

use super::{
    chain::Head,
    disk,
    files::{self, ChainFile, Lines},
    limits::{self, MAX_LINE_BYTES},
    line::{self, FORMAT, Line},
    own::Own,
    walk::{Offence, Walk},
};

/// Why a journal does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The operating system refused, or the files are open to others.
    #[error("the journal {path} cannot be opened: {cause}")]
    Io {
        /// What.
        path: PathBuf,
        /// Its words.
        cause: io::Error,
    },
    /// A newer build wrote it.
    #[error("the journal file {path} has format {format}, and this build reads up to {FORMAT}")]
    Newer {
        /// Which file.
        path: PathBuf,
        /// Its format.
        format: u64,
    },
    /// It is another node's.
    #[error("the journal file {path} belongs to the node `{theirs}`, and this is `{ours}`")]
    Foreign {
        /// Which file.
        path: PathBuf,
        /// Whose.
        theirs: String,
        /// Who asks.
        ours: String,
    },
    /// It does not verify.
    #[error(transparent)]
    Broken(#[from] Fault),
}

/// Where a chain breaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the journal does not verify: {file}, {}: {offence}", place(*.sequence))]
pub struct Fault {
    /// The file.
    pub file: PathBuf,
    /// The number of the record that should have stood there, if that is known.
    pub sequence: Option<u64>,
    /// What is wrong.
    pub offence: Offence,
}

fn place(sequence: Option<u64>) -> String {
    sequence.map_or_else(|| "its first record".to_owned(), |sequence| format!("record {sequence}"))
}

impl OpenError {
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |cause| Self::Io { path: path.to_owned(), cause }
    }
}

/// A chain as it was found.
pub(crate) struct Found {
    /// All files; the last one is to be continued.
    pub(crate) files: Vec<ChainFile>,
    /// Where the chain stands.
    pub(crate) head: Head,
    /// Where the last good record ends.
    pub(crate) offset: u64,
    /// When the last file was begun.
    pub(crate) begun: Timestamp,
    /// How many bytes stand behind the last good record.
    pub(crate) torn: u64,
}

/// Looks at the chain in that folder; `None` if there is none yet. Changes nothing.
pub(crate) fn find(folder: &Path, node: &str) -> Result<Option<Found>, OpenError> {
    let files = files::list(folder).map_err(OpenError::io(folder))?;
    let Some(last) = files.last() else { return Ok(None) };
    let begun = read_header(last, node)?;
    let tail = Tail::read(&last.path, last.bytes).map_err(OpenError::io(&last.path))?;
    let head = tail.verify(&last.path)?;
    if let Some(previous) = files.len().checked_sub(2).and_then(|at| files.get(at)) {
        joins(previous, last)?;
    }
    let offset = tail.from + u64::try_from(tail.whole().len()).unwrap_or(0);
    let torn = last.bytes - offset;
    Ok(Some(Found { files, head, offset, begun, torn }))
}

/// Reads when and for whom a file was begun, and whether this build can read it.
fn read_header(file: &ChainFile, node: &str) -> Result<Timestamp, OpenError> {
    let broken = |offence| Fault { file: file.path.clone(), sequence: Some(file.first), offence };
    // A file is whole with its header before it gets its name: no crash leaves one without.
    let first = Lines::first(&file.path).map_err(OpenError::io(&file.path))?.ok_or_else(|| broken(Offence::Torn))?;
    if let Some(format) = line::claimed_format(&first).filter(|format| *format > FORMAT) {
        return Err(OpenError::Newer { path: file.path.clone(), format });
    }
    Walk::from(None).enter(&first).map_err(broken)?;
    let line = Line::parse(&first).filter(|line| line.head.sequence == file.first).ok_or_else(|| broken(Offence::Sequence))?;
    let (theirs, begun) = Own::file_of(line.body).ok_or_else(|| broken(Offence::Header))?;
    if theirs != node {
        return Err(OpenError::Foreign { path: file.path.clone(), theirs, ours: node.to_owned() });
    }
    Ok(begun)
}

/// The last file continues where the one before it ended.
fn joins(previous: &ChainFile, last: &ChainFile) -> Result<(), OpenError> {
    let tail = Tail::read(&previous.path, previous.bytes).map_err(OpenError::io(&previous.path))?;
    let head = tail.verify(&previous.path)?;
    if !tail.is_whole() {
        return Err(Fault { file: previous.path.clone(), sequence: Some(head.sequence + 1), offence: Offence::Torn }.into());
    }
    let first = Lines::first(&last.path).map_err(OpenError::io(&last.path))?.unwrap_or_default();
    let mut walk = Walk::from(Some(head));
    walk.enter(&first).map_err(|offence| Fault { file: last.path.clone(), sequence: walk.expects(), offence })?;
    Ok(())
}

/// The end of a file: at least two whole records, or all of it.
struct Tail {
    /// Where it begins: at a record.
    from: u64,
    bytes: Vec<u8>,
}

impl Tail {
    fn read(path: &Path, length: u64) -> io::Result<Self> {
        let file = disk::open_to_read(path)?;
        let mut window = limits::VERIFIED_TAIL_BYTES;
        let most = u64::try_from(MAX_LINE_BYTES).unwrap_or(u64::MAX).saturating_mul(3);
        loop {
            let from = length.saturating_sub(window);
            let mut tail = Self { from, bytes: read(&file, from, length)? };
            if from > 0 {
                tail.cut_to_record();
            }
            let records = tail.bytes.iter().filter(|byte| **byte == b'\n').take(2).count();
            if from == 0 || records == 2 || window > most {
                return Ok(tail);
            }
            window = window.saturating_mul(4);
        }
    }

    /// Drops the part of a record at the begin.
    fn cut_to_record(&mut self) {
        let end = self.bytes.iter().position(|byte| *byte == b'\n').map_or(self.bytes.len(), |at| at + 1);
        self.bytes.drain(..end);
        self.from += u64::try_from(end).unwrap_or(0);
    }

    /// The whole records.
    fn whole(&self) -> &[u8] {
        let end = self.bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        self.bytes.get(..end).unwrap_or_default()
    }

    fn is_whole(&self) -> bool {
        self.whole().len() == self.bytes.len()
    }

    fn verify(&self, path: &Path) -> Result<Head, Fault> {
        let mut walk = Walk::from(None);
        let records = self.whole().strip_suffix(b"\n").unwrap_or_default();
        for (at, record) in records.split(|byte| *byte == b'\n').enumerate() {
            let taken = if at == 0 && self.from == 0 { walk.enter(record) } else { walk.step(record) };
            taken.map_err(|offence| Fault { file: path.to_owned(), sequence: walk.expects(), offence })?;
        }
        walk.head.ok_or_else(|| Fault { file: path.to_owned(), sequence: None, offence: Offence::Malformed })
    }
}

fn read(file: &File, from: u64, to: u64) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(to.saturating_sub(from)).unwrap_or(0)];
    file.read_exact_at(&mut bytes, from)?;
    Ok(bytes)
}
