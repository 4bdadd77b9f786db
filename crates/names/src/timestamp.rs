//! Instants: milliseconds since the epoch, in UTC, and the forms that the wire has for them.

use std::fmt;

use jiff::{civil::DateTime, tz::Offset};

use crate::{NameError, digits};

/// The latest instant that is handled, in milliseconds: 9999-12-30T22:00:00Z, jiff's own, behind which nothing could be printed.
const MAX_MILLIS: i64 = 253_402_207_200_000;

/// An instant in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From whole seconds since the epoch; clamped to the years 1970 to 9999.
    pub fn from_epoch_seconds(seconds: i64) -> Self {
        Self::from_epoch_millis(seconds.saturating_mul(1000))
    }

    /// From milliseconds since the epoch; clamped to the years 1970 to 9999.
    pub fn from_epoch_millis(millis: i64) -> Self {
        Self(millis.clamp(0, MAX_MILLIS))
    }

    /// Whole seconds since the epoch.
    pub fn epoch_seconds(self) -> i64 {
        self.0 / 1000
    }

    /// Milliseconds since the epoch.
    pub fn epoch_millis(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339: `2026-01-02T03:04:05Z`, with fraction or offset.
    pub fn parse_rfc3339(text: &str) -> Result<Self, NameError> {
        if text.len() > 40 {
            return Err(NameError::Length);
        }
        let instant: jiff::Timestamp = text.parse().map_err(|_| NameError::Malformed)?;
        Ok(Self::from_epoch_millis(instant.as_millisecond()))
    }

    /// Reads the basic form of SigV4: `20260102T030405Z`, nothing else.
    pub fn parse_basic(text: &str) -> Result<Self, NameError> {
        let bytes: &[u8; 16] = text.as_bytes().try_into().map_err(|_| NameError::Length)?;
        if bytes[8] != b'T' || bytes[15] != b'Z' {
            return Err(NameError::Malformed);
        }
        let mut number = [0_i16; 6];
        let places = [(0, 4), (4, 6), (6, 8), (9, 11), (11, 13), (13, 15)];
        for (slot, (from, to)) in number.iter_mut().zip(places) {
            for byte in bytes.get(from..to).unwrap_or_default() {
                if !byte.is_ascii_digit() {
                    return Err(NameError::Character);
                }
                *slot = *slot * 10 + i16::from(byte - b'0');
            }
        }
        let [year, month, day, hour, minute, second] = number;
        let small = |value: i16| i8::try_from(value).map_err(|_| NameError::Malformed);
        let civil =
            DateTime::new(year, small(month)?, small(day)?, small(hour)?, small(minute)?, small(second)?, 0).map_err(|_| NameError::Malformed)?;
        let instant = Offset::UTC.to_timestamp(civil).map_err(|_| NameError::Malformed)?;
        Ok(Self::from_epoch_millis(instant.as_millisecond()))
    }

    /// `20260102T030405Z`.
    pub fn basic(self) -> String {
        self.filled(*b"yyyymmddThhmmssZ", [0, 4, 6, 9, 11, 13]).as_str().to_owned()
    }

    /// `20260102`: the day, as a credential scope names it.
    pub fn date(self) -> String {
        let t = self.civil();
        format!("{:04}{:02}{:02}", t.year(), t.month(), t.day())
    }

    /// `Jan 2, 2026, 3:04:05 AM`: how the trail writes an expiry (regions-audit §2).
    pub fn spoken(self) -> String {
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let t = self.civil();
        let month = usize::try_from(t.month() - 1).ok().and_then(|at| MONTHS.get(at)).copied().unwrap_or_default();
        let (hour, half) = match t.hour() {
            0 => (12, "AM"),
            hour @ 1..=11 => (hour, "AM"),
            12 => (12, "PM"),
            hour => (hour - 12, "PM"),
        };
        format!("{month} {}, {}, {hour}:{:02}:{:02} {half}", t.day(), t.year(), t.minute(), t.second())
    }

    /// A form with its digits put in: year, month, day, hour, minute, second begin at those places. Every answer and every event has
    /// some, so no formatter is asked.
    fn filled<const N: usize>(self, form: [u8; N], places: [usize; 6]) -> Filled<N> {
        let t = self.civil();
        let numbers = [t.year(), t.month().into(), t.day().into(), t.hour().into(), t.minute().into(), t.second().into()];
        let mut filled = Filled(form);
        for (at, (from, number)) in places.into_iter().zip(numbers).enumerate() {
            filled.put(from, if at == 0 { 4 } else { 2 }, number.into());
        }
        filled
    }

    /// `2026-01-02T03:04:05.678Z`: with milliseconds.
    pub fn with_millis(self) -> String {
        let mut filled = self.filled(*b"yyyy-mm-ddThh:mm:ss.mmmZ", [0, 5, 8, 11, 14, 17]);
        filled.put(20, 3, self.0 % 1000);
        filled.as_str().to_owned()
    }

    /// Later by that many seconds, never past the year 9999.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self::from_epoch_millis(self.0.saturating_add(seconds.saturating_mul(1000)))
    }

    /// Earlier by that many seconds, never before the epoch.
    #[must_use]
    pub fn minus_seconds(self, seconds: i64) -> Self {
        self.plus_seconds(seconds.saturating_neg())
    }

    /// Whole seconds from `earlier` to this instant; negative if this one is earlier.
    pub fn seconds_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).div_euclid(1000)
    }

    /// The same instant without its fraction of a second.
    #[must_use]
    pub fn whole_seconds(self) -> Self {
        Self(self.0 - self.0 % 1000)
    }

    fn civil(self) -> DateTime {
        jiff::Timestamp::from_millisecond(self.0).map_or(DateTime::constant(1970, 1, 1, 0, 0, 0, 0), |instant| Offset::UTC.to_datetime(instant))
    }
}

/// ASCII that was filled in.
struct Filled<const N: usize>([u8; N]);

impl<const N: usize> Filled<N> {
    fn put(&mut self, from: usize, width: usize, number: i64) {
        // Neither a part of a date of ours nor a place in a form is out of range.
        if let (Some(out), Ok(number)) = (self.0.get_mut(from..from + width), u64::try_from(number)) {
            digits::fill(out, number);
        }
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Timestamp {
    /// RFC 3339 in whole seconds: `2026-01-02T03:04:05Z`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.filled(*b"yyyy-mm-ddThh:mm:ssZ", [0, 5, 8, 11, 14, 17]).as_str())
    }
}
