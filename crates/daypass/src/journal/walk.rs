//! Walking along a chain: each record must follow from the one before it.

use super::{
    chain::{Head, hash_body},
    line::{FORMAT, Line},
};

/// Why a record does not follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Offence {
    /// It is not a record as this build writes them.
    #[error("the line is not a record of the journal")]
    Malformed,
    /// Its number is not the next: records are missing, doubled or moved.
    #[error("the record has another number than the one that must follow")]
    Sequence,
    /// Its link does not fit: it, or what came before it, was changed.
    #[error("the record's link does not fit its content and what came before")]
    Link,
    /// A mutation's event was appended a second time.
    #[error("the record's outbox number was appended before")]
    Twice,
    /// A file does not begin with a header, or has another one within.
    #[error("a file's header is not where it must be")]
    Header,
    /// The last line does not end.
    #[error("the last line is torn")]
    Torn,
}

/// A place in a chain from which the next records are judged.
#[derive(Debug, Clone)]
pub(crate) struct Walk {
    /// Where the last good record left the chain; `None` before the first one that is taken on trust.
    pub(crate) head: Option<Head>,
}

impl Walk {
    /// From a head that is known to be good, or from whatever comes first.
    pub(crate) fn from(head: Option<Head>) -> Self {
        Self { head }
    }

    /// Takes the first record of a file. It brings the link before it, so it can be judged on its own.
    pub(crate) fn enter(&mut self, line: &[u8]) -> Result<(), Offence> {
        let line = Line::parse(line).ok_or(Offence::Malformed)?;
        let header = line.header.as_ref().ok_or(Offence::Header)?;
        if header.format != FORMAT {
            return Err(Offence::Header);
        }
        match &self.head {
            Some(head) if head.link != header.previous => return Err(Offence::Link),
            Some(_) => {}
            None => {
                let sequence = line.head.sequence.checked_sub(1).ok_or(Offence::Sequence)?;
                self.head = Some(Head { sequence, link: header.previous, outbox: line.head.outbox.clone() });
            }
        }
        self.follow(&line)
    }

    /// Takes a later record.
    pub(crate) fn step(&mut self, line: &[u8]) -> Result<(), Offence> {
        let line = Line::parse(line).ok_or(Offence::Malformed)?;
        if line.header.is_some() {
            return Err(Offence::Header);
        }
        if self.head.is_none() {
            self.head = Some(line.head);
            return Ok(());
        }
        self.follow(&line)
    }

    fn follow(&mut self, line: &Line<'_>) -> Result<(), Offence> {
        let Some(head) = &mut self.head else { return Err(Offence::Header) };
        if head.sequence.checked_add(1) != Some(line.head.sequence) {
            return Err(Offence::Sequence);
        }
        if line.number.is_some_and(|number| !head.outbox.wants(number)) {
            return Err(Offence::Twice);
        }
        let mut next = head.clone();
        next.advance(&hash_body(line.body), line.number);
        if next != line.head {
            return Err(Offence::Link);
        }
        *head = next;
        Ok(())
    }

    /// The number of the record that must come next.
    pub(crate) fn expects(&self) -> Option<u64> {
        self.head.as_ref().map(|head| head.sequence.saturating_add(1))
    }
}
