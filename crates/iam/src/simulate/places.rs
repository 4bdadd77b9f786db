//! Where AWS says that a statement begins and ends.
//!
//! [R] A statement begins where what stands before it ends: right after the bracket of the list or after the statement before it, and a single
//! one right after its own brace. It ends right after its closing brace. Every kind of line end counts as one.

use daypass_policy::{Document, Position};

/// Begin and end of a statement, lines and columns from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) start: Position,
    pub(super) end: Position,
}

/// The places of all statements of the document that was read from the text.
pub(super) fn places(text: &str, document: &Document) -> Vec<Place> {
    let mut offsets = Offsets::of(text);
    let mut lines = Lines::of(text);
    let mut before = None;
    let place = |statement: &daypass_policy::Statement| {
        let (opening, closing) = (offsets.find(statement.start), offsets.find(statement.end));
        let start = before.unwrap_or_else(|| lines.at(first_start(text, opening)));
        let end = lines.at(closing);
        before = Some(end);
        Place { start, end }
    };
    document.statements.iter().map(place).collect()
}

/// Where the first statement begins whose brace stands there.
fn first_start(text: &str, opening: usize) -> usize {
    let before = text.get(..opening).unwrap_or_default().trim_end();
    if before.ends_with('[') { before.len() } else { opening + 1 }
}

/// Turns positions of a document that never go backwards into offsets: only `\n` ends a line of theirs.
struct Offsets<'a> {
    rest: std::str::CharIndices<'a>,
    here: Position,
    length: usize,
}

impl<'a> Offsets<'a> {
    fn of(text: &'a str) -> Self {
        Self { rest: text.char_indices(), here: Position { line: 1, column: 1 }, length: text.len() }
    }

    fn find(&mut self, position: Position) -> usize {
        while self.here < position {
            let Some((_, letter)) = self.rest.next() else { return self.length };
            self.here = after(self.here, letter == '\n');
        }
        self.rest.offset()
    }
}

/// Turns offsets that never go backwards into AWS's positions.
struct Lines<'a> {
    rest: std::str::CharIndices<'a>,
    here: Position,
    returned: bool,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        Self { rest: text.char_indices(), here: Position { line: 1, column: 1 }, returned: false }
    }

    fn at(&mut self, offset: usize) -> Position {
        while self.rest.offset() < offset {
            let Some((_, letter)) = self.rest.next() else { break };
            if !(letter == '\n' && self.returned) {
                self.here = after(self.here, matches!(letter, '\r' | '\n'));
            }
            self.returned = letter == '\r';
        }
        self.here
    }
}

fn after(here: Position, ends_line: bool) -> Position {
    if ends_line { Position { line: here.line + 1, column: 1 } } else { Position { line: here.line, column: here.column + 1 } }
}

#[cfg(test)]
mod tests;
