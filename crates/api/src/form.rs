//! `application/x-www-form-urlencoded`: pairs of a Query request, from the body or from the query string.

use std::borrow::Cow;

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
        let mut pairs = Vec::new();
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

    /// The names that begin with the prefix and a dot.
    pub(crate) fn names_under<'f>(&'f self, prefix: &str) -> impl Iterator<Item = &'f str> {
        let dotted = || prefix.bytes().chain(std::iter::once(b'.'));
        let from = self.pairs.partition_point(|(name, _)| name.bytes().lt(dotted()));
        let to = self.pairs.partition_point(|(name, _)| name.bytes().take(prefix.len() + 1).le(dotted()));
        self.pairs.get(from..to).unwrap_or_default().iter().map(|(name, _)| name.as_ref())
    }
}

/// `Tags.member.01.Key` is `Tags.member.1.Key` (sts-api §0).
fn unpadded(name: Cow<'_, str>) -> Cow<'_, str> {
    if !name.contains(".0") {
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
