//! Texts of policies: variables, and wildcards over UTF-16 units (reference §2, §4).

use super::case::{self, Fact, Facts};

/// A unit of a pattern. What a variable brought is never a wildcard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unit {
    pub(crate) code: u16,
    pub(crate) written: bool,
}

impl Unit {
    fn is(self, letter: char) -> bool {
        self.written && char::from_u32(u32::from(self.code)) == Some(letter)
    }
}

fn units(text: &str, written: bool) -> Vec<Unit> {
    text.encode_utf16().map(|code| Unit { code, written }).collect()
}

/// The text with its variables replaced; `None` if one of them has no value. What is opened and never closed is text.
pub(crate) fn expand(text: &str, variables: bool, facts: &Facts) -> Option<Vec<Unit>> {
    let Some((before, rest)) = text.split_once("${").filter(|_| variables) else {
        return Some(units(text, true));
    };
    let Some((key, default, after)) = variable(rest) else {
        return Some(units(text, true));
    };
    let value = units(&value_of(key, default, facts)?, false);
    Some([units(before, true), value, expand(after, variables, facts)?].concat())
}

/// Key, default, and what stands behind the brace. A default ends at the next quote with a brace.
fn variable(rest: &str) -> Option<(&str, Option<&str>, &str)> {
    let (key, after) = rest.split_once('}')?;
    let Some((key, _)) = key.split_once(", '") else { return Some((key, None, after)) };
    let (default, after) = rest.split_once(", '")?.1.split_once("'}")?;
    Some((key, Some(default), after))
}

fn value_of(key: &str, default: Option<&str>, facts: &Facts) -> Option<String> {
    if matches!(key, "*" | "?" | "$") {
        return Some(key.to_owned());
    }
    // Not even to its default [R].
    if case::is_multivalued(key) {
        return None;
    }
    match facts.get(key) {
        Some(Fact::One(value)) => Some(value.clone()),
        Some(Fact::Many(_)) => None,
        None => default.map(ToOwned::to_owned),
    }
}

/// As it stands, without wildcards.
pub(crate) fn plain(units: &[Unit]) -> String {
    let codes: Vec<u16> = units.iter().map(|unit| unit.code).collect();
    String::from_utf16_lossy(&codes)
}

/// `*` is any run of units, `?` one of them.
pub(crate) fn glob(pattern: &[Unit], text: &str) -> bool {
    let text: Vec<u16> = text.encode_utf16().collect();
    // fits[n]: what of the pattern was seen so far takes the first n units.
    let mut fits = vec![false; text.len() + 1];
    fits[0] = true;
    for unit in pattern {
        let before = fits.clone();
        for n in 0..=text.len() {
            fits[n] =
                if unit.is('*') { before[n] || (n > 0 && fits[n - 1]) } else { n > 0 && before[n - 1] && (unit.is('?') || unit.code == text[n - 1]) };
        }
    }
    fits[text.len()]
}

/// Action names have no case; the bare star is every action.
pub(crate) fn action(pattern: &str, asked: &str) -> bool {
    pattern == "*" || glob(&units(&pattern.to_ascii_lowercase(), true), &asked.to_ascii_lowercase())
}

/// The parts of an ARN pattern: at most six, the last with all colons that are left.
fn parts(pattern: &[Unit]) -> Vec<&[Unit]> {
    pattern.splitn(6, |unit| unit.code == u16::from(b':')).collect()
}

/// Whether it can be an ARN or a pattern of ARNs: six parts, or a star instead of the last ones or of all.
pub(crate) fn is_arn_pattern(pattern: &[Unit]) -> bool {
    let parts = parts(pattern);
    let any = !pattern.is_empty() && pattern.iter().all(|unit| unit.is('*'));
    any || plain(parts[0]) == "arn" && (parts.len() == 6 || pattern.last().is_some_and(|last| last.is('*')))
}

/// Part by part; what is missing after a final star matches anything.
pub(crate) fn arn(pattern: &[Unit], asked: &str) -> bool {
    let asked: Vec<&str> = asked.splitn(6, ':').collect();
    let pattern_parts = parts(pattern);
    asked.len() == 6 && is_arn_pattern(pattern) && pattern_parts.iter().zip(&asked).all(|(part, asked)| glob(part, asked))
}
