//! Typed values as AWS reads them (reference §4).

use std::cmp::Ordering;

/// A decimal of any precision: 0.d₁d₂d₃… × 10^point. Zero has no digits.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    negative: bool,
    point: i64,
    digits: Vec<u8>,
}

impl Decimal {
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let figures = format!("{whole}{fraction}");
        if figures.is_empty() || !figures.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let leading = figures.bytes().take_while(|digit| *digit == b'0').count();
        let digits = figures.trim_matches('0').bytes().collect::<Vec<u8>>();
        let point = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()? + signed(exponent)?;
        let zero = digits.is_empty();
        Some(Self { negative: negative && !zero, point: if zero { 0 } else { point }, digits })
    }

    pub(crate) fn order(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.size(other),
            (true, true) => other.size(self),
        }
    }

    fn size(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.point.cmp(&other.point).then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

fn signed(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    (!digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Milliseconds since 1970: a date of the W3C's profile, or seconds. Four digits alone are a year.
pub(crate) fn instant(text: &str) -> Option<i64> {
    if text.len() != 4 && text.bytes().all(|digit| digit.is_ascii_digit()) {
        return text.parse::<i64>().ok()?.checked_mul(1000);
    }
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let fields: Vec<&str> = date.split('-').collect();
    let day = match (fields.as_slice(), time) {
        ([year], None) => day(number(year, 4)?, 1, 1)?,
        ([year, month], None) => day(number(year, 4)?, number(month, 2)?, 1)?,
        ([year, month, of_month], _) => day(number(year, 4)?, number(month, 2)?, number(of_month, 2)?)?,
        _ => return None,
    };
    Some(day * 86_400_000 + time.map_or(Some(0), of_day)?)
}

fn number(text: &str, digits: usize) -> Option<i64> {
    (text.len() == digits && text.bytes().all(|digit| digit.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Days since 1970, counted year by year and month by month.
fn day(year: i64, month: i64, of_month: i64) -> Option<i64> {
    let leap = |year: i64| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let months = [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let before = months.get(..usize::try_from(month - 1).ok()?)?;
    let length = months.get(before.len())?;
    let length_of = |year: i64| if leap(year) { 366 } else { 365 };
    let years: i64 = if year >= 1970 { (1970..year).map(length_of).sum() } else { -(year..1970).map(length_of).sum::<i64>() };
    (1..=*length).contains(&of_month).then(|| years + before.iter().sum::<i64>() + of_month - 1)
}

/// `hh:mmZ`, `hh:mm:ssZ`, `hh:mm:ss.sZ`; an offset in place of the `Z`.
fn of_day(text: &str) -> Option<i64> {
    let (clock, offset) = match text.strip_suffix('Z') {
        Some(clock) => (clock, 0),
        None => zone(text)?,
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let fields: Vec<&str> = clock.split(':').collect();
    let (hour, minute, second) = match fields.as_slice() {
        [hour, minute] => (number(hour, 2)?, number(minute, 2)?, 0),
        [hour, minute, second] => (number(hour, 2)?, number(minute, 2)?, number(second, 2)?),
        _ => return None,
    };
    let millis = number(format!("{fraction}000").get(..3)?, 3)?;
    let valid = hour < 24 && minute < 60 && second < 60 && fraction.bytes().all(|digit| digit.is_ascii_digit());
    valid.then_some(((hour * 60 + minute - offset) * 60 + second) * 1000 + millis)
}

/// What stands before `+hh:mm`, and the minutes that it is ahead.
fn zone(text: &str) -> Option<(&str, i64)> {
    let at = text.rfind(['+', '-'])?;
    let (hours, minutes) = text.get(at + 1..)?.split_once(':')?;
    let minutes = number(hours, 2)? * 60 + number(minutes, 2)?;
    Some((text.get(..at)?, if text.as_bytes()[at] == b'-' { -minutes } else { minutes }))
}

/// Bytes of a base64 text.
pub(crate) fn bytes(text: &str) -> Option<Vec<u8>> {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let body = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    let mut bits = Vec::new();
    for letter in body.chars() {
        let value = LETTERS.find(letter)?;
        bits.extend((0..6).rev().map(|bit| value >> bit & 1 == 1));
    }
    Some(bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |value, bit| value << 1 | u8::from(*bit))).collect())
}

/// An address as bits, most significant first.
type Bits = Vec<bool>;

fn bits_of(value: u128, width: u32) -> Bits {
    (0..width).rev().map(|bit| value >> bit & 1 == 1).collect()
}

/// The address of a request. One of IPv4 in IPv6's clothes counts as IPv4.
pub(crate) fn address(text: &str) -> Option<Bits> {
    v4(text).or_else(|| v6(text).map(|bits| mapped(&bits).unwrap_or(bits)))
}

fn mapped(bits: &Bits) -> Option<Bits> {
    let (prefix, rest) = bits.split_at(96);
    (*prefix == bits_of(0xffff, 96)).then(|| rest.to_vec())
}

/// Whether a network of a policy holds the address. `None` stands for one that matches nothing.
pub(crate) fn network_holds(network: &str, address: &Bits) -> bool {
    let (base, length) = match network.split_once('/') {
        Some((base, length)) => (base, Some(length)),
        None => (network, None),
    };
    let (bits, is_v6) = match (v4(base), v6(base)) {
        (Some(bits), _) => (bits, false),
        (None, Some(bits)) => (bits, true),
        (None, None) => return false,
    };
    let Some(length) = length.map_or(Some(bits.len()), prefix_length).filter(|length| *length <= bits.len()) else { return false };
    let host_bits = bits[length..].contains(&true);
    address.len() == bits.len() && !(is_v6 && host_bits) && address[..length] == bits[..length]
}

fn prefix_length(text: &str) -> Option<usize> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    (!digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// Leading zeroes are decimal.
fn v4(text: &str) -> Option<Bits> {
    let groups: Vec<u128> = text.split('.').map(octet).collect::<Option<_>>()?;
    (groups.len() == 4).then(|| bits_of(groups.iter().fold(0, |value, group| value << 8 | group), 32))
}

fn octet(text: &str) -> Option<u128> {
    let value = (!text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit())).then(|| text.parse::<u128>().ok())??;
    (value < 256).then_some(value)
}

fn v6(text: &str) -> Option<Bits> {
    // A trailing colon is ignored, one leading empty group is 0.
    let elision = text.ends_with("::") && !text.ends_with(":::");
    let text = if elision { text } else { text.strip_suffix(':').unwrap_or(text) };
    let groups = match text.split_once("::") {
        Some((left, right)) => {
            let (left, right) = (groups_of(left)?, groups_of(right)?);
            let missing = 8_usize.checked_sub(left.len() + right.len())?;
            [left, vec![0; missing], right].concat()
        }
        None => groups_of(text)?,
    };
    (groups.len() == 8).then(|| bits_of(groups.iter().fold(0, |value, group| value << 16 | group), 128))
}

fn groups_of(text: &str) -> Option<Vec<u128>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let text = if text.starts_with(':') { format!("0{text}") } else { text.to_owned() };
    let mut groups = Vec::new();
    for part in text.split(':') {
        if part.contains('.') {
            let value = v4(part)?.iter().fold(0_u128, |value, bit| value << 1 | u128::from(*bit));
            groups.extend([value >> 16, value & 0xffff]);
        } else {
            let hexadecimal = (1..=4).contains(&part.len()) && part.bytes().all(|digit| digit.is_ascii_hexdigit());
            groups.push(hexadecimal.then(|| u128::from_str_radix(part, 16).ok())??);
        }
    }
    Some(groups)
}
