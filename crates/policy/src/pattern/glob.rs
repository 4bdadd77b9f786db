//! Matching of resolved patterns: one walk per run between two stars, never a second try of what went before.

use std::{borrow::Cow, collections::BTreeMap};

use super::Token;
use crate::packed::Packed;

/// A literal up to this long is tried at every place; that is quick, and the usual case.
const SHORT_RUN_BYTES: usize = 64;
/// How many letters are compared at most where a run with a `?` is tried at every place: each takes nanoseconds, and a policy has thousands of
/// patterns.
const MAX_TRIES: usize = 512;

/// Whether the whole text matches.
pub(super) fn matches(tokens: &[Token<'_>], text: &str) -> bool {
    // A document can name one long value a thousand times; what is longer than the text is never put together.
    if tokens.iter().map(Token::least_bytes).sum::<usize>() > text.len() {
        return false;
    }
    // A supplementary character is four bytes of UTF-8 and two units of UTF-16, of which `?` takes one.
    if tokens.contains(&Token::One) && (text.bytes().any(|byte| byte >= 0xF0) || has_long_run(tokens, text.len())) {
        return matches_units(tokens, text);
    }
    let mut runs = tokens.split(|token| *token == Token::Star);
    let Some(mut rest) = runs.next().and_then(|first| strip_front(first, text)) else { return false };
    let Some(mut run) = runs.next() else { return rest.is_empty() };
    for next in runs {
        match find(run, rest) {
            Some(after) => rest = after,
            None => return false,
        }
        run = next;
    }
    strip_back(run, rest).is_some()
}

/// Whether the whole text is these literals with anything between them. Without a `?` nothing depends on what a letter is.
pub(super) fn matches_stars(mut literals: Packed<'_>, text: &[u8]) -> bool {
    let Some(mut rest) = text.strip_prefix(literals.bytes()) else { return false };
    loop {
        let literal = literals.bytes();
        if literals.is_empty() {
            return rest.ends_with(literal);
        }
        match after(literal, rest) {
            Some(later) => rest = later,
            None => return false,
        }
    }
}

/// What is left after the first place of a literal.
fn after<'t>(literal: &[u8], text: &'t [u8]) -> Option<&'t [u8]> {
    if literal.len() > SHORT_RUN_BYTES {
        return after_long(literal, text);
    }
    let Some((first, more)) = literal.split_first() else { return Some(text) };
    let mut rest = text;
    loop {
        let at = rest.iter().position(|byte| byte == first)?;
        rest = rest.get(at + 1..)?;
        if let Some(later) = rest.strip_prefix(more) {
            return Some(later);
        }
    }
}

/// The same in one walk, whatever repeats itself. A literal that stands somewhere stands there between letters, so both are texts.
#[cold]
fn after_long<'t>(literal: &[u8], text: &'t [u8]) -> Option<&'t [u8]> {
    let (literal, text) = (std::str::from_utf8(literal).ok()?, std::str::from_utf8(text).ok()?);
    text.split_once(literal).map(|(_, later)| later.as_bytes())
}

/// Whether a run with a `?` is so long that trying it at every place of such a text takes long.
fn has_long_run(tokens: &[Token<'_>], text: usize) -> bool {
    let letters = |token: &Token<'_>| match token {
        Token::Literal(text) => text.len(),
        Token::One | Token::Star => 1,
    };
    let takes = |run: &[Token<'_>]| run.iter().map(letters).sum::<usize>().saturating_mul(text);
    let mut runs = tokens.split(|token| *token == Token::Star);
    // The first and the last one stand at one place only.
    let _anchored = (runs.next(), runs.next_back());
    runs.any(|run| run.contains(&Token::One) && takes(run) > MAX_TRIES)
}

/// What is left after a run at the front.
fn strip_front<'t>(run: &[Token<'_>], text: &'t str) -> Option<&'t str> {
    run.iter().try_fold(text, |rest, token| match token {
        Token::Literal(literal) => rest.strip_prefix(literal),
        Token::One | Token::Star => after_first(rest),
    })
}

/// What is left before a run at the back.
fn strip_back<'t>(run: &[Token<'_>], text: &'t str) -> Option<&'t str> {
    run.iter().rev().try_fold(text, |rest, token| match token {
        Token::Literal(literal) => rest.strip_suffix(literal),
        Token::One | Token::Star => {
            let mut letters = rest.chars();
            letters.next_back().map(|_| letters.as_str())
        }
    })
}

/// A run without a `?` as one text, which is searched for in one walk, however its parts (a letter, a variable's value) repeat themselves.
fn joined<'r>(run: &[Token<'r>]) -> Option<Cow<'r, str>> {
    if let [Token::Literal(literal)] = run {
        return Some((*literal).into());
    }
    let parts = run.iter().map(|token| match token {
        Token::Literal(literal) => Some(*literal),
        Token::One | Token::Star => None,
    });
    parts.collect::<Option<String>>().filter(|text| !text.is_empty()).map(Cow::from)
}

fn after_first(text: &str) -> Option<&str> {
    let mut letters = text.chars();
    letters.next().map(|_| letters.as_str())
}

/// What is left after the first place where a run stands. The first one is always right: whatever follows a star fits at least as well.
fn find<'t>(run: &[Token<'_>], text: &'t str) -> Option<&'t str> {
    if let Some(literal) = joined(run) {
        return text.get(text.find(&*literal)? + literal.len()..);
    }
    let mut from = text;
    loop {
        let candidate = match run.first() {
            None => return Some(from),
            Some(Token::Literal(literal)) => from.get(from.find(literal)?..)?,
            Some(Token::One | Token::Star) => from,
        };
        if let Some(after) = strip_front(run, candidate) {
            return Some(after);
        }
        from = after_first(candidate)?;
    }
}

/// One unit of a pattern that is no star: a letter, or `None` for `?`.
type Unit = Option<u16>;

/// The rare case, unit by unit: `?` against supplementary characters, and runs so long that trying them at every place takes long.
fn matches_units(tokens: &[Token<'_>], text: &str) -> bool {
    let text: Vec<u16> = text.encode_utf16().collect();
    let mut runs = tokens.split(|token| *token == Token::Star).map(units_of);
    let Some(mut rest) =
        runs.next().and_then(|first| text.split_at_checked(first.len()).filter(|(front, _)| stands(&first, front))).map(|(_, rest)| rest)
    else {
        return false;
    };
    let Some(mut run) = runs.next() else { return rest.is_empty() };
    for next in runs {
        match end_of_first(&run, rest).and_then(|end| rest.get(end..)) {
            Some(after) => rest = after,
            None => return false,
        }
        run = next;
    }
    let back = rest.len().checked_sub(run.len()).and_then(|from| rest.get(from..));
    back.is_some_and(|back| stands(&run, back))
}

fn stands(run: &[Unit], text: &[u16]) -> bool {
    run.len() == text.len() && run.iter().zip(text).all(|(unit, letter)| unit.is_none_or(|unit| unit == *letter))
}

fn units_of(run: &[Token<'_>]) -> Vec<Unit> {
    let mut units = Vec::new();
    for token in run {
        match token {
            Token::Literal(text) => units.extend(text.encode_utf16().map(Some)),
            Token::One | Token::Star => units.push(None),
        }
    }
    units
}

/// Where the first place of a run ends: all places are followed at once, a bit for each unit of the run (Shift-And), so that no text and no
/// pattern make it try again.
fn end_of_first(run: &[Unit], text: &[u16]) -> Option<usize> {
    let last = run.len().checked_sub(1);
    let Some(last) = last else { return Some(0) };
    let words = run.len().div_ceil(64);
    let mut wild = vec![0_u64; words];
    let mut of_letter: BTreeMap<u16, Vec<u64>> = BTreeMap::new();
    for (at, unit) in run.iter().enumerate() {
        let mask = match unit {
            None => &mut wild,
            Some(letter) => of_letter.entry(*letter).or_insert_with(|| vec![0; words]),
        };
        if let Some(word) = mask.get_mut(at / 64) {
            *word |= 1 << (at % 64);
        }
    }
    let none = vec![0_u64; words];
    let mut state = vec![0_u64; words];
    for (at, letter) in text.iter().enumerate() {
        let own = of_letter.get(letter).unwrap_or(&none);
        let mut carried = 1;
        for ((word, own), wild) in state.iter_mut().zip(own).zip(&wild) {
            let over = *word >> 63;
            *word = ((*word << 1) | carried) & (own | wild);
            carried = over;
        }
        if state.last().is_some_and(|word| word >> (last % 64) & 1 == 1) {
            return Some(at + 1);
        }
    }
    None
}
