//! Verifying a whole journal: every record of every file, from the oldest header that was kept.

use std::{io, path::Path};

use super::{
    files::{self, Lines, Reading},
    open::{Fault, OpenError},
    walk::{Offence, Walk},
};

/// A journal that verifies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// How many files it has.
    pub files: usize,
    /// How many records.
    pub records: u64,
    /// The number of the last one.
    pub last: u64,
    /// Its link, in hexadecimal: whoever keeps it elsewhere can later tell whether records were cut off.
    pub link: String,
}

/// Reads the whole journal in that folder. A torn last record is a fault here: whoever goes on writing cuts it off first.
pub fn verify(folder: &Path) -> Result<Verified, OpenError> {
    let files = files::list(folder).map_err(OpenError::io(folder))?;
    let mut walk = Walk::from(None);
    let mut records = 0;
    for file in &files {
        let mut lines = Lines::open(&file.path).map_err(OpenError::io(&file.path))?;
        let mut first = true;
        while let Some(taken) = step(&mut walk, &mut lines, first).map_err(OpenError::io(&file.path))? {
            taken.map_err(|offence| Fault { file: file.path.clone(), sequence: walk.expects(), offence })?;
            let number = walk.head.as_ref().map_or(0, |head| head.sequence);
            if first && number != file.first {
                return Err(Fault { file: file.path.clone(), sequence: Some(file.first), offence: Offence::Sequence }.into());
            }
            first = false;
            records += 1;
        }
        if first {
            return Err(Fault { file: file.path.clone(), sequence: walk.expects(), offence: Offence::Header }.into());
        }
    }
    let (last, link) = walk.head.map_or((0, [0; 32]), |head| (head.sequence, head.link));
    Ok(Verified { files: files.len(), records, last, link: hex::encode(link) })
}

fn step(walk: &mut Walk, lines: &mut Lines, first: bool) -> io::Result<Option<Result<(), Offence>>> {
    Ok(match lines.next()? {
        Reading::End => None,
        Reading::Torn => Some(Err(Offence::Torn)),
        Reading::Whole(line) if first => Some(walk.enter(line)),
        Reading::Whole(line) => Some(walk.step(line)),
    })
}
