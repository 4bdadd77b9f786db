//! Numbers: integer or decimal of any precision, with or without an exponent.

use std::cmp::Ordering;

use smallvec::SmallVec;

use super::ordered::Kept;
use crate::packed::{Packed, Packer};

/// The longest text that is read as a number; longer ones are no number. AWS names no limit; a condition value has at most this many
/// characters in a managed policy.
const MAX_NUMBER_CHARS: usize = 6144;

/// `0.d₁d₂d₃… × 10^point`, without zeros at either end; zero has no digits and no sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    point: i64,
    digits: SmallVec<[u8; 20]>,
}

impl Kept for Decimal {
    /// [R] `01`, `+1`, `1.0` and `1e0` are all 1; `x`, empty, `NaN` and `Infinity` are no numbers.
    fn parse(text: &str) -> Option<Self> {
        if text.len() > MAX_NUMBER_CHARS {
            return None;
        }
        let (negative, unsigned) = signed(text);
        let (mantissa, exponent) =
            unsigned.split_once(['e', 'E']).map_or(Some((unsigned, 0)), |(mantissa, exponent)| Some((mantissa, exponent_of(exponent)?)))?;
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        if (whole.is_empty() && fraction.is_empty()) || !is_digits(whole) || !is_digits(fraction) {
            return None;
        }
        let mut digits: SmallVec<[u8; 20]> = whole.bytes().chain(fraction.bytes()).collect();
        let leading = digits.iter().take_while(|digit| **digit == b'0').count();
        digits.drain(..leading);
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        if digits.is_empty() {
            return Some(Self { negative: false, point: 0, digits });
        }
        let point = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()? + i64::from(exponent);
        Some(Self { negative, point, digits })
    }

    fn pack(&self, to: &mut Packer) {
        to.small(u8::from(self.negative));
        to.number(self.point.cast_unsigned());
        to.text(std::str::from_utf8(&self.digits).unwrap_or_default());
    }

    fn unpack(from: &mut Packed<'_>) -> Self {
        Self { negative: from.small() == 1, point: from.number().cast_signed(), digits: from.bytes().into() }
    }
}

impl Decimal {
    fn magnitude(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.point.cmp(&other.point).then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.magnitude(other),
            (true, true) => other.magnitude(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn signed(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// An exponent of 32 bits, as in the decimals of the JVM; beyond it a text is no number.
fn exponent_of(text: &str) -> Option<i32> {
    let (negative, digits) = signed(text);
    if digits.is_empty() || !is_digits(digits) {
        return None;
    }
    let value: i32 = digits.parse().ok()?;
    Some(if negative { -value } else { value })
}
