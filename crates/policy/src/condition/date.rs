//! Instants: ISO 8601 in the W3C profile, or seconds since the epoch; millisecond precision.

use super::ordered::Kept;
use crate::packed::{Packed, Packer};

/// Milliseconds since the epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Instant(i64);

/// Epoch seconds of more digits are no instant: ten thousand times the age of the year 9999.
const MAX_EPOCH_DIGITS: usize = 15;

impl Kept for Instant {
    /// [R] `2030-01-01` = `2030-01-01T00:00:00Z` = `1893456000`. Four digits are a year, any other run of digits is seconds.
    fn parse(text: &str) -> Option<Self> {
        let is_seconds = text.len() != 4 && !text.is_empty() && text.len() <= MAX_EPOCH_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_seconds {
            return text.parse::<i64>().ok().map(|seconds| Self(seconds * 1000));
        }
        let (date, time) = text.split_once(['T', 't']).map_or((text, None), |(date, time)| (date, Some(time)));
        let day_millis = days(date, time.is_some())? * 86_400_000;
        Some(Self(day_millis + time.map_or(Some(0), millis_of_day)?))
    }

    fn pack(&self, to: &mut Packer) {
        to.number(self.0.cast_unsigned());
    }

    fn unpack(from: &mut Packed<'_>) -> Self {
        Self(from.number().cast_signed())
    }
}

/// The years that IAM takes when a document is written.
const WRITTEN_YEARS: std::ops::RangeInclusive<i64> = -292_275_054..=292_278_993;

/// [R] Whether IAM takes a value as a date when a document is written: parts may be short or missing, and a zone may be an hour alone. Of what
/// [`Instant`] cannot read no request is before, after or at it (policy-evaluation §4).
pub(super) fn is_taken(text: &str) -> bool {
    if text.contains(['T', 't', '-']) {
        let (date, time) = text.split_once(['T', 't']).unwrap_or((text, ""));
        return is_taken_date(date) && is_taken_time(time);
    }
    digits(text).is_some()
}

/// A year that may be negative, and up to a month and a day; no month is asked for its length.
fn is_taken_date(date: &str) -> bool {
    let (sign, date) = date.strip_prefix('-').map_or((1, date), |date| (-1, date));
    let mut parts = date.split('-').map(digits);
    let year = parts.next().flatten().is_some_and(|year| WRITTEN_YEARS.contains(&(sign * year)));
    let mut within = |most: i64| parts.next().is_none_or(|part| part.is_some_and(|part| (1..=most).contains(&part)));
    year && within(12) && within(31) && parts.next().is_none()
}

/// Nothing, hours, minutes, seconds with a fraction and a zone: each may be the last.
fn is_taken_time(time: &str) -> bool {
    let mut parts = time.splitn(3, ':');
    let hours = parts.next().is_none_or(|hours| hours.is_empty() || is_up_to(hours, 23));
    hours && parts.next().is_none_or(|minutes| is_up_to(minutes, 59)) && parts.next().is_none_or(are_taken_seconds)
}

fn are_taken_seconds(text: &str) -> bool {
    let (seconds, zone) = match (text.strip_suffix(['Z', 'z']), text.split_once('+')) {
        (Some(seconds), _) => (seconds, None),
        (None, Some((seconds, zone))) => (seconds, Some(zone)),
        (None, None) => (text, None),
    };
    let (whole, fraction) = seconds.split_once('.').map_or((seconds, None), |(whole, fraction)| (whole, Some(fraction)));
    is_up_to(whole, 59) && fraction.is_none_or(|fraction| is_up_to(fraction, 999_999_999)) && zone.is_none_or(is_taken_zone)
}

/// `hh` or `hh:mm`.
fn is_taken_zone(zone: &str) -> bool {
    let (hours, minutes) = zone.split_once(':').map_or((zone, None), |(hours, minutes)| (hours, Some(minutes)));
    hours.len() == 2 && is_up_to(hours, 23) && minutes.is_none_or(|minutes| minutes.len() == 2 && is_up_to(minutes, 59))
}

fn is_up_to(text: &str, most: i64) -> bool {
    digits(text).is_some_and(|number| number <= most)
}

fn digits(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// Days since the epoch of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; before a time all three parts are needed.
fn days(date: &str, complete: bool) -> Option<i64> {
    let mut parts = date.split('-');
    let year = number(parts.next()?, 4)?;
    let month = parts.next().map(|text| number(text, 2));
    let day = parts.next().map(|text| number(text, 2));
    if parts.next().is_some() || (complete && day.is_none()) {
        return None;
    }
    let (month, day) = (month.unwrap_or(Some(1))?, day.unwrap_or(Some(1))?);
    ((1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day)).then(|| days_from_civil(year, month, day))
}

/// `hh:mm`, `hh:mm:ss` or `hh:mm:ss.s…`, then `Z` or an offset.
fn millis_of_day(time: &str) -> Option<i64> {
    let (clock, offset_minutes) = zoned(time)?;
    let (clock, fraction) = clock.split_once('.').map_or((clock, None), |(clock, fraction)| (clock, Some(fraction)));
    let mut parts = clock.split(':');
    let (hour, minute) = (number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let second = parts.next().map(|text| number(text, 2));
    if parts.next().is_some() || (fraction.is_some() && second.is_none()) {
        return None;
    }
    let second = second.unwrap_or(Some(0))?;
    let millis = fraction.map_or(Some(0), millis_of_fraction)?;
    (hour < 24 && minute < 60 && second < 60).then_some(((hour * 60 + minute - offset_minutes) * 60 + second) * 1000 + millis)
}

/// The clock, and the minutes by which its zone is ahead.
fn zoned(time: &str) -> Option<(&str, i64)> {
    if let Some(clock) = time.strip_suffix(['Z', 'z']) {
        return Some((clock, 0));
    }
    let (clock, offset) = time.split_at_checked(time.rfind(['+', '-'])?)?;
    Some((clock, minutes_of_offset(offset)?))
}

/// `+hh:mm` or `-hh:mm`.
fn minutes_of_offset(offset: &str) -> Option<i64> {
    let (sign, rest) = offset.strip_prefix('-').map_or((1, offset.strip_prefix('+')), |rest| (-1, Some(rest)));
    let (hours, minutes) = rest?.split_once(':')?;
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// The first three digits of a fraction; finer ones are dropped.
fn millis_of_fraction(fraction: &str) -> Option<i64> {
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(fraction.bytes().chain(std::iter::repeat(b'0')).take(3).fold(0, |millis, digit| millis * 10 + i64::from(digit - b'0')))
}

fn number(text: &str, digits: usize) -> Option<i64> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days from 1970-01-01 in the proleptic Gregorian calendar, counting years from March so that the leap day is the last.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}
