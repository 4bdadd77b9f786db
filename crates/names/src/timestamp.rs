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
        self.filled(*b"yyyymmdd", [0, 4, 6]).as_str().to_owned()
    }

    /// `Jan 2, 2026, 3:04:05 AM`: how the trail writes an expiry (regions-audit §2).
    pub fn spoken(self) -> String {
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let [year, month, day, hour, minute, second] = self.civil();
        let month = usize::try_from(month - 1).ok().and_then(|at| MONTHS.get(at)).copied().unwrap_or_default();
        let (hour, half) = match hour {
            0 => (12, "AM"),
            hour @ 1..=11 => (hour, "AM"),
            12 => (12, "PM"),
            hour => (hour - 12, "PM"),
        };
        format!("{month} {day}, {year}, {hour}:{minute:02}:{second:02} {half}")
    }

    /// A form with its digits put in: year, month, day, hour, minute, second begin at those places, as many of them as there are. Every
    /// answer and every event has some, so no formatter is asked.
    fn filled<const N: usize, const P: usize>(self, form: [u8; N], places: [usize; P]) -> Filled<N> {
        let mut filled = Filled(form);
        for (at, (from, number)) in places.into_iter().zip(self.civil()).enumerate() {
            if at == 0 {
                filled.put(from, digits::four(number));
            } else {
                filled.put(from, digits::two(number));
            }
        }
        filled
    }

    /// `2026-01-02T03:04:05.678Z`: with milliseconds.
    pub fn with_millis(self) -> String {
        Times::default().with_millis(self).to_owned()
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

    /// Days since the epoch, and the second of the day. No instant is before the epoch, or so late that its days would not fit.
    fn day_and_second(self) -> (u32, u32) {
        let seconds = self.0.unsigned_abs() / 1000;
        let small = |number: u64| u32::try_from(number).unwrap_or_default();
        (small(seconds / 86_400), small(seconds % 86_400))
    }

    fn civil(self) -> [u32; 6] {
        let (day, second) = self.day_and_second();
        let ([year, month, day], [hour, minute, second]) = (date_of(day), time_of(second));
        [year, month, day, hour, minute, second]
    }
}

/// Year, month and day, by H. Hinnant's `civil_from_days`: a year that begins in March has its odd day last, and 400 years always have as
/// many days.
fn date_of(day: u32) -> [u32; 3] {
    const DAYS_OF_400_YEARS: u32 = 146_097;
    // From the first of March of the year 0.
    let days = day + 719_468;
    let day_of_400 = days % DAYS_OF_400_YEARS;
    let year_of_400 = (day_of_400 - day_of_400 / 1460 + day_of_400 / 36_524 - day_of_400 / 146_096) / 365;
    let day_of_year = day_of_400 - (365 * year_of_400 + year_of_400 / 4 - year_of_400 / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    [days / DAYS_OF_400_YEARS * 400 + year_of_400 + u32::from(month <= 2), month, day]
}

/// Hour, minute and second of a second of the day.
fn time_of(second: u32) -> [u32; 3] {
    [second / 3600, second / 60 % 60, second % 60]
}

/// Writes many instants: those of a page of a listing are often of the same day or the same second, so the last one is kept.
#[derive(Debug)]
pub struct Times {
    last: Option<Timestamp>,
    day: u32,
    text: Filled<24>,
}

impl Default for Times {
    fn default() -> Self {
        Self { last: None, day: 0, text: Filled(*b"1970-01-01Thh:mm:ss.mmmZ") }
    }
}

impl Times {
    /// `2026-01-02T03:04:05.678Z`: with milliseconds.
    pub fn with_millis(&mut self, instant: Timestamp) -> &str {
        if self.last != Some(instant) {
            self.last = Some(instant);
            self.fill(instant);
        }
        self.text.as_str()
    }

    fn fill(&mut self, instant: Timestamp) {
        let (day, second) = instant.day_and_second();
        if day != self.day {
            let [year, month, date] = date_of(day);
            self.day = day;
            self.text.put(0, digits::four(year));
            self.text.put(5, digits::two(month));
            self.text.put(8, digits::two(date));
        }
        for (from, number) in [11, 14, 17].into_iter().zip(time_of(second)) {
            self.text.put(from, digits::two(number));
        }
        let [_, millis @ ..] = digits::four(u32::try_from(instant.0 % 1000).unwrap_or_default());
        self.text.put(20, millis);
    }
}

/// ASCII that was filled in.
#[derive(Debug)]
struct Filled<const N: usize>([u8; N]);

impl<const N: usize> Filled<N> {
    fn put<const W: usize>(&mut self, from: usize, digits: [u8; W]) {
        // No place in a form is out of range.
        if let Some(out) = self.0.get_mut(from..from + W) {
            out.copy_from_slice(&digits);
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
