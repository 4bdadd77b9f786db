//! Policy variables: `${key}`, `${key, 'default'}` and the three characters that can be written no other way.
//!
//! Only in documents of version 2012-10-17 (policy-evaluation §2). Substituted text is literal: a wildcard inside a value is no wildcard.

/// A part of a text with variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part<'a> {
    /// Text as it stands.
    Text(&'a str),
    /// `${*}`, `${?}`, `${$}`: that very character.
    Character(&'a str),
    /// `${key}`
    Variable {
        /// The key, in the case written.
        key: &'a str,
        /// What stands in if the key is absent.
        default: Option<&'a str>,
    },
}

/// The parts of a text. What is opened and never closed is ordinary text.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (part, after) = next(rest);
        rest = after;
        Some(part)
    })
}

/// The keys that a text names.
pub(crate) fn keys(text: &str) -> impl Iterator<Item = &str> {
    parts(text).filter_map(|part| match part {
        Part::Variable { key, .. } => Some(key),
        Part::Text(_) | Part::Character(_) => None,
    })
}

fn next(text: &str) -> (Part<'_>, &str) {
    let Some(body) = text.strip_prefix("${") else {
        let until = text.find("${").unwrap_or(text.len());
        let (plain, rest) = text.split_at_checked(until).unwrap_or((text, ""));
        return (Part::Text(plain), rest);
    };
    closed(body).unwrap_or((Part::Text(text), ""))
}

/// What follows `${`, up to and with its brace.
fn closed(body: &str) -> Option<(Part<'_>, &str)> {
    // No further than the brace: a look at all that follows, once for each variable, would grow with the square of the text.
    let (key, rest) = body.split_once('}')?;
    if let Some((key, _)) = key.split_once(", '") {
        let quoted = body.get(key.len() + ", '".len()..)?;
        let (default, rest) = quoted.split_once("'}")?;
        return Some((Part::Variable { key, default: Some(default) }, rest));
    }
    let part = if matches!(key, "*" | "?" | "$") { Part::Character(key) } else { Part::Variable { key, default: None } };
    Some((part, rest))
}
