//! The bytes of our own records: big-endian numbers, texts with their length before them, nothing optional, nothing left over.
//!
//! Our own and not serde's, because these bytes live for years and are read strictly: one value has one encoding, and every length is checked
//! against what is really there before anything is allocated.

use daypass_names::Timestamp;

/// The bytes are not what they should be, or a value does not fit its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("malformed")]
pub(super) struct Malformed;

/// Bytes being written.
#[derive(Debug, Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { bytes: Vec::with_capacity(bytes) }
    }

    pub(super) fn byte(&mut self, value: u8) {
        self.bytes.push(value);
    }

    pub(super) fn flag(&mut self, value: bool) {
        self.byte(u8::from(value));
    }

    pub(super) fn u32(&mut self, value: u32) {
        self.raw(&value.to_be_bytes());
    }

    pub(super) fn u64(&mut self, value: u64) {
        self.raw(&value.to_be_bytes());
    }

    pub(super) fn instant(&mut self, value: Timestamp) {
        self.raw(&value.epoch_millis().to_be_bytes());
    }

    /// Bytes whose number the reader knows.
    pub(super) fn raw(&mut self, value: &[u8]) {
        self.bytes.extend_from_slice(value);
    }

    /// Up to 65 535 bytes, their number before them.
    pub(super) fn block(&mut self, value: &[u8]) -> Result<(), Malformed> {
        let length = u16::try_from(value.len()).map_err(|_| Malformed)?;
        self.raw(&length.to_be_bytes());
        self.raw(value);
        Ok(())
    }

    pub(super) fn text(&mut self, value: &str) -> Result<(), Malformed> {
        self.block(value.as_bytes())
    }

    /// How many elements follow; more than `most` (at most 255) are refused.
    pub(super) fn count(&mut self, value: usize, most: usize) -> Result<(), Malformed> {
        if value > most {
            return Err(Malformed);
        }
        self.byte(u8::try_from(value).map_err(|_| Malformed)?);
        Ok(())
    }

    /// A flag, and the value if there is one.
    pub(super) fn option<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T) -> Result<(), Malformed>) -> Result<(), Malformed> {
        self.flag(value.is_some());
        value.map_or(Ok(()), |value| write(self, value))
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// Bytes being read.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let (head, rest) = self.rest.split_first_chunk::<N>().ok_or(Malformed)?;
        self.rest = rest;
        Ok(*head)
    }

    pub(super) fn byte(&mut self) -> Result<u8, Malformed> {
        self.array::<1>().map(|[byte]| byte)
    }

    /// Zero or one; one value has one encoding.
    pub(super) fn flag(&mut self) -> Result<bool, Malformed> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Malformed),
        }
    }

    pub(super) fn u32(&mut self) -> Result<u32, Malformed> {
        self.array().map(u32::from_be_bytes)
    }

    pub(super) fn u64(&mut self) -> Result<u64, Malformed> {
        self.array().map(u64::from_be_bytes)
    }

    pub(super) fn instant(&mut self) -> Result<Timestamp, Malformed> {
        let millis = i64::from_be_bytes(self.array()?);
        let instant = Timestamp::from_epoch_millis(millis);
        if instant.epoch_millis() == millis { Ok(instant) } else { Err(Malformed) }
    }

    pub(super) fn block(&mut self) -> Result<&'a [u8], Malformed> {
        let length = usize::from(u16::from_be_bytes(self.array()?));
        let (block, rest) = self.rest.split_at_checked(length).ok_or(Malformed)?;
        self.rest = rest;
        Ok(block)
    }

    pub(super) fn text(&mut self) -> Result<&'a str, Malformed> {
        std::str::from_utf8(self.block()?).map_err(|_| Malformed)
    }

    pub(super) fn owned(&mut self) -> Result<String, Malformed> {
        self.text().map(str::to_owned)
    }

    /// A text that a noun's own parser must accept.
    pub(super) fn parsed<T, E>(&mut self, parse: impl FnOnce(&str) -> Result<T, E>) -> Result<T, Malformed> {
        parse(self.text()?).map_err(|_| Malformed)
    }

    pub(super) fn option<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Malformed>) -> Result<Option<T>, Malformed> {
        if self.flag()? { read(self).map(Some) } else { Ok(None) }
    }

    /// As many elements as the count says, which is at most `most`.
    pub(super) fn list<T>(&mut self, most: usize, mut read: impl FnMut(&mut Self) -> Result<T, Malformed>) -> Result<Vec<T>, Malformed> {
        let count = usize::from(self.byte()?);
        if count > most {
            return Err(Malformed);
        }
        (0..count).map(|_| read(self)).collect()
    }

    /// Trailing bytes are refused.
    pub(super) fn finish(self) -> Result<(), Malformed> {
        if self.rest.is_empty() { Ok(()) } else { Err(Malformed) }
    }
}
