//! Request ids: a version 4 UUID in lower-case text.

use std::fmt;

/// The digits of a short id.
const SHORT_DIGITS: usize = 16;

/// The id that an answer and its event share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RequestId([u8; 36]);

impl RequestId {
    /// A UUID of version 4 from sixteen random bytes.
    pub fn mint(mut random: [u8; 16]) -> Self {
        random[6] = (random[6] & 0x0f) | 0x40;
        random[8] = (random[8] & 0x3f) | 0x80;
        let mut text = [b'-'; 36];
        let hyphens = [8, 13, 18, 23];
        let mut places = (0..36).filter(|at| !hyphens.contains(at));
        for byte in random {
            for nibble in [byte >> 4, byte & 15] {
                if let Some(slot) = places.next().and_then(|at| text.get_mut(at)) {
                    *slot = if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 };
                }
            }
        }
        Self(text)
    }

    /// As S3 writes its ids: the first sixteen digits, in upper case.
    pub fn short(&self) -> String {
        self.as_str().chars().filter(|letter| *letter != '-').take(SHORT_DIGITS).map(|letter| letter.to_ascii_uppercase()).collect()
    }

    /// How the ids begin that [`Self::short`] writes so, whatever the case; `None` if it writes none so.
    pub fn beginning(short: &str) -> Option<String> {
        let is_short = short.len() == SHORT_DIGITS && short.bytes().all(|byte| byte.is_ascii_hexdigit());
        let hyphen = |digits: usize| matches!(digits, 8 | 12 | SHORT_DIGITS).then_some('-');
        let letters = || (1..).zip(short.chars()).flat_map(|(at, letter)| [Some(letter.to_ascii_lowercase()), hyphen(at)]);
        is_short.then(|| letters().flatten().collect())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
