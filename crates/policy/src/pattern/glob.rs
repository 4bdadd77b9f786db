//! Matching of resolved patterns: one walk per run between two stars, never a second try of what went before.

use super::Token;

/// Whether the whole text matches.
pub(super) fn matches(tokens: &[Token<'_>], text: &str) -> bool {
    // A supplementary character is four bytes of UTF-8 and two units of UTF-16, of which `?` takes one.
    if tokens.contains(&Token::One) && text.bytes().any(|byte| byte >= 0xF0) {
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

fn after_first(text: &str) -> Option<&str> {
    let mut letters = text.chars();
    letters.next().map(|_| letters.as_str())
}

/// What is left after the first place where a run stands. The first one is always right: whatever follows a star fits at least as well.
fn find<'t>(run: &[Token<'_>], text: &'t str) -> Option<&'t str> {
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
        if matches!(run, [Token::Literal(_)]) {
            return None;
        }
        from = after_first(candidate)?;
    }
}

/// One unit of a pattern.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Literal(u16),
    Star,
    One,
}

/// The rare case: `?` against supplementary characters, unit by unit, going back to the last star only.
fn matches_units(tokens: &[Token<'_>], text: &str) -> bool {
    let pattern: Vec<Unit> = tokens.iter().flat_map(units_of).collect();
    let text: Vec<u16> = text.encode_utf16().collect();
    let (mut at, mut in_pattern) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while let Some(unit) = text.get(at) {
        match pattern.get(in_pattern) {
            Some(Unit::Star) => {
                star = Some((in_pattern, at));
                in_pattern += 1;
            }
            Some(Unit::One) => (at, in_pattern) = (at + 1, in_pattern + 1),
            Some(Unit::Literal(literal)) if literal == unit => (at, in_pattern) = (at + 1, in_pattern + 1),
            Some(Unit::Literal(_)) | None => {
                let Some((after_star, taken)) = star else { return false };
                star = Some((after_star, taken + 1));
                (at, in_pattern) = (taken + 1, after_star + 1);
            }
        }
    }
    pattern.get(in_pattern..).is_some_and(|rest| rest.iter().all(|unit| *unit == Unit::Star))
}

fn units_of<'a>(token: &'a Token<'a>) -> Box<dyn Iterator<Item = Unit> + 'a> {
    match token {
        Token::Literal(text) => Box::new(text.encode_utf16().map(Unit::Literal)),
        Token::Star => Box::new(std::iter::once(Unit::Star)),
        Token::One => Box::new(std::iter::once(Unit::One)),
    }
}
