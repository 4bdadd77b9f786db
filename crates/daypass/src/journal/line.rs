//! One record, one line: an envelope that carries the chain, and the event as it was handed in.
//!
//! `{"seq":7,"link":"…","last":3,"missing":[[1,2]],"outbox":3,"event":{…}}`. The first record of a file has
//! `"format":1,"previous":"…"` before that, so that a file whose forerunners were deleted still verifies. There is exactly one way to
//! write a record: the reader takes nothing else, so a changed byte of the envelope is as visible as one of the event.

use super::{
    chain::{Hash, Head},
    outbox::Outbox,
};

/// The format that this build writes, and the newest that it reads.
pub(crate) const FORMAT: u64 = 1;

/// A record as it was read; nothing is verified yet.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    /// Only a file's first record has one.
    pub(crate) header: Option<Header>,
    /// Where the record says that the chain stands after it.
    pub(crate) head: Head,
    /// The event's outbox number.
    pub(crate) number: Option<u64>,
    /// The event: one JSON object.
    pub(crate) body: &'a [u8],
}

/// What a file's first record says besides.
#[derive(Debug)]
pub(crate) struct Header {
    /// The format of the file.
    pub(crate) format: u64,
    /// The link before it.
    pub(crate) previous: Hash,
}

/// Writes a record with its line's end; `head` stands after it.
pub(crate) fn write(out: &mut Vec<u8>, head: &Head, number: Option<u64>, body: &[u8]) {
    out.reserve(body.len() + 192);
    out.push(b'{');
    write_rest(out, head, number, body);
}

/// Writes the first record of a file.
pub(crate) fn write_first(out: &mut Vec<u8>, previous: &Hash, head: &Head, body: &[u8]) {
    out.extend_from_slice(format!("{{\"format\":{FORMAT},\"previous\":\"{}\",", hex::encode(previous)).as_bytes());
    write_rest(out, head, None, body);
}

fn write_rest(out: &mut Vec<u8>, head: &Head, number: Option<u64>, body: &[u8]) {
    out.extend_from_slice(b"\"seq\":");
    decimal(out, head.sequence);
    out.extend_from_slice(b",\"link\":\"");
    let mut text = [0; 64];
    // The slice has the very length: this cannot fail.
    let _ = hex::encode_to_slice(head.link, &mut text);
    out.extend_from_slice(&text);
    out.push(b'"');
    if let Some(last) = head.outbox.last() {
        out.extend_from_slice(b",\"last\":");
        decimal(out, last);
    }
    if !head.outbox.missing().is_empty() {
        out.extend_from_slice(b",\"missing\":[");
        for (at, (from, to)) in head.outbox.missing().iter().enumerate() {
            out.extend_from_slice(format!("{}[{from},{to}]", if at > 0 { "," } else { "" }).as_bytes());
        }
        out.push(b']');
    }
    if let Some(number) = number {
        out.extend_from_slice(b",\"outbox\":");
        decimal(out, number);
    }
    out.extend_from_slice(b",\"event\":");
    out.extend_from_slice(body);
    out.extend_from_slice(b"}\n");
}

fn decimal(out: &mut Vec<u8>, mut number: u64) {
    let from = out.len();
    loop {
        out.push(b'0' + u8::try_from(number % 10).unwrap_or(0));
        number /= 10;
        if number == 0 {
            break;
        }
    }
    if let Some(digits) = out.get_mut(from..) {
        digits.reverse();
    }
}

impl<'a> Line<'a> {
    /// Reads a record without its line's end. `None` is whatever `write` would not have written.
    pub(crate) fn parse(text: &'a [u8]) -> Option<Self> {
        let mut rest = Cursor(text);
        rest.expect(b"{")?;
        let header = if rest.found(b"\"format\":") {
            let format = rest.number()?;
            rest.expect(b",\"previous\":\"")?;
            let previous = rest.hash()?;
            rest.expect(b"\",")?;
            Some(Header { format, previous })
        } else {
            None
        };
        rest.expect(b"\"seq\":")?;
        let sequence = rest.number()?;
        rest.expect(b",\"link\":\"")?;
        let link = rest.hash()?;
        rest.expect(b"\"")?;
        let last = if rest.found(b",\"last\":") { Some(rest.number()?).filter(|last| *last > 0)? } else { 0 };
        let missing = if rest.found(b",\"missing\":[") { rest.ranges()? } else { Vec::new() };
        let outbox = Outbox::restore(last, missing)?;
        let number = if rest.found(b",\"outbox\":") { Some(rest.number().filter(|number| *number > 0)?) } else { None };
        rest.expect(b",\"event\":")?;
        let body = rest.0.strip_suffix(b"}")?;
        (body.starts_with(b"{") && body.ends_with(b"}")).then_some(Self { header, head: Head { sequence, link, outbox }, number, body })
    }
}

/// The format that a first record claims, whatever else stands in it: a newer format may be written otherwise.
pub(crate) fn claimed_format(line: &[u8]) -> Option<u64> {
    let mut rest = Cursor(line);
    rest.expect(b"{\"format\":")?;
    rest.number()
}

struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn found(&mut self, text: &[u8]) -> bool {
        match self.0.strip_prefix(text) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, text: &[u8]) -> Option<()> {
        self.found(text).then_some(())
    }

    /// Decimal digits without a leading zero.
    fn number(&mut self) -> Option<u64> {
        let length = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at_checked(length)?;
        if digits.len() > 1 && digits.starts_with(b"0") {
            return None;
        }
        self.0 = rest;
        std::str::from_utf8(digits).ok()?.parse().ok()
    }

    /// 64 hexadecimal digits in lower case.
    fn hash(&mut self) -> Option<Hash> {
        let (digits, rest) = self.0.split_at_checked(64)?;
        if digits.iter().any(u8::is_ascii_uppercase) {
            return None;
        }
        self.0 = rest;
        let mut hash = [0; 32];
        hex::decode_to_slice(digits, &mut hash).ok()?;
        Some(hash)
    }

    /// `[1,2],[5,5]]`
    fn ranges(&mut self) -> Option<Vec<(u64, u64)>> {
        let mut ranges = Vec::new();
        loop {
            self.expect(b"[")?;
            let from = self.number()?;
            self.expect(b",")?;
            let to = self.number()?;
            self.expect(b"]")?;
            ranges.push((from, to));
            if self.found(b"]") {
                return Some(ranges);
            }
            self.expect(b",")?;
        }
    }
}
