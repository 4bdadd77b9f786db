//! Account ids: twelve digits.

use std::fmt;

use crate::{NameError, digits};

/// The largest account id, twelve nines.
const MAX: u64 = 999_999_999_999;

/// A twelve-digit account id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(u64);

impl AccountId {
    /// Reads exactly twelve ASCII digits.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        if text.len() != 12 {
            return Err(NameError::Length);
        }
        let mut number = 0_u64;
        for byte in text.bytes() {
            if !byte.is_ascii_digit() {
                return Err(NameError::Character);
            }
            number = number * 10 + u64::from(byte - b'0');
        }
        Ok(Self(number))
    }

    /// The account whose number this is, if it has at most twelve digits.
    pub fn from_u64(number: u64) -> Option<Self> {
        (number <= MAX).then_some(Self(number))
    }

    /// An account id from random bytes, never one with a leading zero: some tools drop it.
    pub fn mint(random: [u8; 8]) -> Self {
        Self(100_000_000_000 + u64::from_be_bytes(random) % 900_000_000_000)
    }

    /// The id as twelve ASCII digits.
    pub fn digits(self) -> [u8; 12] {
        let mut out = [0; 12];
        digits::fill(&mut out, self.0);
        out
    }

    /// The id as a number.
    pub fn as_u64(self) -> u64 {
        self.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(std::str::from_utf8(&self.digits()).unwrap_or_default())
    }
}
