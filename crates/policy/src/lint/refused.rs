//! What AWS refuses, with what its few words leave out.

use crate::error::{PolicyError, Position};

use super::{Rule, notes::Notes};

/// The first place of any text: what a refusal of the whole document blames.
const BEGIN: Position = Position { line: 1, column: 1 };

/// Notes why the document cannot be written.
pub(super) fn note(text: &str, refusal: PolicyError, notes: &mut Notes) {
    let PolicyError::Malformed { text: said, position } = refusal;
    let position = position.unwrap_or(BEGIN);
    let message = reason(text, position).map_or(said.clone(), |reason| format!("{said} ({reason})"));
    notes.add_at(position, Rule::Malformed, message);
}

/// Why, where the letters tell: what people most often copy into a policy that is not JSON.
fn reason(text: &str, position: Position) -> Option<String> {
    let at = offset(text, position)?;
    let (before, here) = text.split_at_checked(at)?;
    if here.is_empty() {
        return Some("the text ends too early".into());
    }
    if text.trim_start().starts_with('"') {
        return Some("the braces around the document are missing".into());
    }
    let last = before.trim_end().chars().next_back();
    if here.starts_with("//") || here.starts_with("/*") || here.starts_with('#') {
        return Some("JSON has no comments".into());
    }
    match here.chars().next()? {
        '\u{feff}' => Some("a byte order mark stands before the document".into()),
        '}' | ']' if last == Some(',') => Some("a comma stands before the end of a list or an object".into()),
        '\u{201c}' | '\u{201d}' | '\u{2018}' | '\u{2019}' | '\'' => Some("JSON quotes texts with \" only".into()),
        letter if letter > '\u{ff}' => {
            Some(format!("the letter U+{:04X} is beyond those that IAM takes, U+0009, 000A, 000D, 0020 to 00FF", u32::from(letter)))
        }
        _ => None,
    }
}

/// The byte of a line and column.
fn offset(text: &str, position: Position) -> Option<usize> {
    let line = usize::try_from(position.line).ok()?.checked_sub(1)?;
    let column = usize::try_from(position.column).ok()?.checked_sub(1)?;
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let within = text.get(start..)?.char_indices().nth(column).map_or(text.len() - start, |(at, _)| at);
    Some(start + within)
}
