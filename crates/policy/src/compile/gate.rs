//! What turns most requests away from a statement before it is unpacked.
//!
//! The patterns of a statement begin alike: with a service, a bucket, a folder. Unless that very text stands at the beginning of what is asked
//! for, the statement does not apply; and its last four bytes, in their place, turn nearly all others away. An open gate says nothing.

use super::Question;
use crate::{
    catalogue::Catalogue,
    document::Version,
    pattern::{Syntax, is_arn_pattern, literal_start},
    statement::{Clause, Statement},
};

/// Up to four bytes and where they must stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gate {
    /// Zeros after them.
    bytes: [u8; BYTES],
    at: u16,
    /// How many bits of a word they leave free.
    free: u8,
    on: Subject,
}

const BYTES: usize = 4;

/// Where a gate looks.
#[derive(Debug, Clone, Copy)]
enum Subject {
    /// Nowhere: it is always open.
    Nothing,
    Resource,
    /// The folded action.
    Action,
}

impl Gate {
    const OPEN: Self = Self { bytes: [0; BYTES], at: 0, free: 0, on: Subject::Nothing };

    pub(super) fn of(statement: &Statement, version: Option<Version>, catalogue: &Catalogue) -> Self {
        let resource = || Self::at_end_of(Subject::Resource, shared(resource_starts(statement, version, catalogue)?)?);
        let action = || Self::at_end_of(Subject::Action, shared(action_starts(statement)?)?);
        resource().or_else(action).unwrap_or(Self::OPEN)
    }

    fn at_end_of(on: Subject, start: &str) -> Option<Self> {
        let start = start.as_bytes();
        let start = start.get(..usize::from(u16::MAX)).unwrap_or(start);
        let at = start.len().saturating_sub(BYTES);
        let last = start.get(at..).filter(|last| !last.is_empty())?;
        let mut bytes = [0; BYTES];
        bytes.iter_mut().zip(last).for_each(|(slot, byte)| *slot = fold(on, *byte));
        let free = u8::try_from((BYTES - last.len()) * 8).ok()?;
        Some(Self { bytes, at: u16::try_from(at).ok()?, free, on })
    }

    /// Whether the statement can apply.
    #[inline]
    pub(super) fn is_open(self, question: &Question<'_>) -> bool {
        let text = match self.on {
            Subject::Nothing => return true,
            Subject::Resource => question.resource.as_bytes(),
            Subject::Action => question.action,
        };
        let Some(rest) = text.get(usize::from(self.at)..) else { return false };
        let word = rest.first_chunk().copied().unwrap_or_else(|| padded(rest));
        (u32::from_le_bytes(word) ^ u32::from_le_bytes(self.bytes)) << self.free == 0
    }
}

/// The last bytes of a text; nothing in a text is a zero that a gate could take for one.
fn padded(rest: &[u8]) -> [u8; BYTES] {
    let mut bytes = [0; BYTES];
    bytes.iter_mut().zip(rest).for_each(|(slot, byte)| *slot = *byte);
    bytes
}

fn fold(on: Subject, byte: u8) -> u8 {
    match on {
        Subject::Action => byte.to_ascii_lowercase(),
        Subject::Nothing | Subject::Resource => byte,
    }
}

/// The texts of which one begins every resource that a statement can apply to; `None` if it may apply to any.
pub(super) fn resource_starts<'s>(
    statement: &'s Statement,
    version: Option<Version>,
    catalogue: &Catalogue,
) -> Option<impl Iterator<Item = &'s str> + Clone + use<'s>> {
    let syntax = Syntax::new(version, true);
    // What is no ARN cannot be evaluated, and then a Deny applies to everything.
    let bound = |clause: &&Clause| !clause.negated && clause.items.iter().all(|item| item != "*" && is_arn_pattern(item, syntax, catalogue));
    let clause = statement.resources.as_ref().filter(bound)?;
    Some(clause.items.iter().map(move |item| literal_start(item, syntax)))
}

/// The texts of which one begins every action that a statement can apply to, in the case written; `None` if it may apply to any.
pub(super) fn action_starts(statement: &Statement) -> Option<impl Iterator<Item = &str> + Clone> {
    let syntax = Syntax::new(None, true);
    let clause = statement.actions.as_ref().filter(|clause| !clause.negated)?;
    let starts = clause.items.iter().map(move |item| literal_start(item, syntax));
    starts.clone().all(|start| !start.is_empty()).then_some(starts)
}

/// What all of some texts begin with, whatever its case.
fn shared<'s>(mut starts: impl Iterator<Item = &'s str>) -> Option<&'s str> {
    let first = starts.next()?;
    starts.try_fold(first, |known, start| {
        let alike = known.bytes().zip(start.bytes()).take_while(|(one, other)| one == other).count();
        known.get(..alike)
    })
}
