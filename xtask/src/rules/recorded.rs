//! What was recorded from AWS, line by line, held to the tests that hold it.
//!
//! The list names a line by its place in the reference and a few of its words; under it stand its tests, one to a line, or after a dash what it
//! waits for and the test that fails when that is there. The reference itself is no part of the project.

use std::collections::BTreeSet;

/// Where the list lies.
pub(super) const LIST: &str = "crates/policy/src/tests/recorded.txt";
const WAITS: &str = "- waits for ";

/// A recorded line.
#[derive(Default)]
struct Line<'a> {
    address: &'a str,
    tests: Vec<&'a str>,
    waits: bool,
}

/// Everything that is amiss: a line without a test, a test that is not there, a count that is not the list's.
pub(super) fn amiss(text: &str, tests: &BTreeSet<&str>) -> Vec<String> {
    let lines = lines(text);
    let mut found = Vec::new();
    let count = count(&lines);
    if !text.lines().any(|line| line == count) {
        found.push(format!("{LIST}: does not say `{count}`"));
    }
    let mut seen = BTreeSet::new();
    for line in &lines {
        if line.tests.is_empty() || !seen.insert(line.address) {
            found.push(format!("{LIST}: no test, or twice: {}", line.address));
        }
        let missing = line.tests.iter().filter(|name| !tests.contains(*name));
        found.extend(missing.map(|name| format!("{LIST}: there is no test {name} of: {}", line.address)));
    }
    found
}

fn count(lines: &[Line<'_>]) -> String {
    let waiting = lines.iter().filter(|line| line.waits).count();
    format!("# {} lines, {} with their cases, {waiting} waiting.", lines.len(), lines.len() - waiting)
}

/// Comments begin with a sharp, lines at the margin, tests further in.
fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match (line.strip_prefix("    "), lines.last_mut()) {
            (Some(named), Some(last)) => {
                let waited = named.strip_prefix(WAITS);
                last.waits |= waited.is_some();
                last.tests.push(waited.map_or(named, |waited| waited.rsplit(": ").next().unwrap_or_default()));
            }
            (None, _) | (Some(_), None) => lines.push(Line { address: line, ..Line::default() }),
        }
    }
    lines
}
