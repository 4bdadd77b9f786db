//! `application/x-www-form-urlencoded`: pairs of a Query request, from the body or from the query string.

use std::{borrow::Cow, cmp::Ordering};

use percent_encoding::percent_decode;

use crate::read::ReadError;

/// The most parameters of one request. SimulateCustomPolicy with full lists is the largest that a client sends.
pub(crate) const MAX_PARAMETERS: usize = 8192;

/// The pairs of a form, sorted by name.
#[derive(Debug, Default)]
pub struct Form<'a> {
    pairs: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl<'a> Form<'a> {
    /// Reads the pairs. Text that is not UTF-8 is refused, and so is a name that is there twice: which one counts would be anybody's guess.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ReadError> {
        if bytes.is_empty() {
            return Ok(Self::default());
        }
        let mut pairs = Vec::with_capacity(8);
        for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            if pairs.len() == MAX_PARAMETERS {
                return Err(ReadError::malformed("Too many parameters"));
            }
            let equals = pair.iter().position(|byte| *byte == b'=');
            let (name, value) = match equals {
                Some(at) => (pair.get(..at).unwrap_or_default(), pair.get(at + 1..).unwrap_or_default()),
                None => (pair, &[][..]),
            };
            pairs.push((unpadded(decode(name)?), decode(value)?));
        }
        pairs.sort_by(|left, right| left.0.cmp(&right.0));
        if pairs.windows(2).any(|two| matches!(two, [left, right] if left.0 == right.0)) {
            return Err(ReadError::malformed("Duplicate parameter"));
        }
        Ok(Self { pairs })
    }

    /// The value of that very name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let at = self.pairs.partition_point(|(other, _)| other.as_ref() < name);
        self.pairs.get(at).filter(|(other, _)| other == name).map(|(_, value)| value.as_ref())
    }

    /// All names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.pairs.iter().map(|(name, _)| name.as_ref())
    }

    /// The names that begin with the prefix and a dot.
    pub(crate) fn names_under<'f>(&'f self, prefix: &str) -> impl Iterator<Item = &'f str> {
        let from = self.pairs.partition_point(|(name, _)| against_dotted(name, prefix) == Ordering::Less);
        let after = self.pairs.get(from..).unwrap_or_default();
        after.iter().map(|(name, _)| name.as_ref()).take_while(move |name| against_dotted(name, prefix) == Ordering::Equal)
    }

    /// Whether there is anything of that name or below it: one search, for most members are not there.
    pub(crate) fn holds(&self, name: &str) -> bool {
        let at = self.pairs.partition_point(|(other, _)| other.as_ref() < name);
        match self.pairs.get(at) {
            Some((other, _)) if other == name => true,
            // Whatever begins with the name stands together, and not all of it is below the name: `Tags-x` comes before `Tags.`.
            Some((other, _)) if other.starts_with(name) => self.names_under(name).next().is_some(),
            Some(_) | None => false,
        }
    }
}

/// Where a name stands among those that begin with the prefix and a dot; `Equal` is one of them.
fn against_dotted(name: &str, prefix: &str) -> Ordering {
    match name.as_bytes().split_at_checked(prefix.len()) {
        Some((begin, rest)) => begin.cmp(prefix.as_bytes()).then_with(|| rest.first().cmp(&Some(&b'.'))),
        None => name.cmp(prefix),
    }
}

/// `Tags.member.01.Key` is `Tags.member.1.Key` (sts-api §0).
fn unpadded(name: Cow<'_, str>) -> Cow<'_, str> {
    if !name.as_bytes().contains(&b'.') || !name.contains(".0") {
        return name;
    }
    let bare = |part: &str| match part.trim_start_matches('0') {
        "" if !part.is_empty() => "0".to_owned(),
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.to_owned(),
        _ => part.to_owned(),
    };
    Cow::Owned(name.split('.').map(bare).collect::<Vec<_>>().join("."))
}

fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, ReadError> {
    let not_text = |_| ReadError::malformed("Form data is not valid UTF-8");
    if bytes.contains(&b'+') {
        let spaced: Vec<u8> = bytes.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
        let decoded = percent_decode(&spaced).decode_utf8().map_err(not_text)?.into_owned();
        return Ok(decoded.into());
    }
    percent_decode(bytes).decode_utf8().map_err(not_text)
}
