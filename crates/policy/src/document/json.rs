//! The smallest strict JSON reader that a policy needs.
//!
//! serde_json keeps the last of two equal keys and forgets where things stand; a policy with the same key twice is an error in AWS
//! (policy-evaluation §1), and findings and matched statements need lines and columns. So this reader refuses duplicates, keeps the offset of
//! every value, and ends at named limits of depth and length. It never accepts what serde_json refuses; a property test holds it to that.

use std::collections::HashSet;

use crate::error::Position;

use super::{MAX_DEPTH, MAX_DOCUMENT_CHARS};

/// A value and where it begins and ends, in bytes.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) value: Json,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A JSON value. Numbers stay the text they were.
#[derive(Debug)]
pub(super) enum Json {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<Member>),
}

/// One key of an object with its value.
#[derive(Debug)]
pub(super) struct Member {
    /// Where the key begins, in bytes.
    pub(super) at: usize,
    pub(super) key: String,
    pub(super) value: Node,
}

/// Why a text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Offence {
    /// It is not JSON.
    Syntax,
    /// An object has a key twice.
    Duplicate,
    /// Nested deeper or longer than a document may be.
    TooLarge,
}

/// An offence and its offset in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) offence: Offence,
    pub(super) at: usize,
}

/// Reads one value with nothing but white space around it.
pub(super) fn read(text: &str) -> Result<Node, Refused> {
    if text.len() > MAX_DOCUMENT_CHARS && text.chars().count() > MAX_DOCUMENT_CHARS {
        return Err(Refused { offence: Offence::TooLarge, at: 0 });
    }
    let mut reader = Reader { text, at: 0 };
    reader.skip_space();
    let node = reader.value(1)?;
    reader.skip_space();
    if reader.at == text.len() { Ok(node) } else { Err(reader.refuse(Offence::Syntax)) }
}

/// The line and column of an offset.
pub(super) fn position(text: &str, offset: usize) -> Position {
    let mut places = Places::of(text);
    places.locate(offset)
}

/// Turns offsets that never go backwards into positions, in one walk over the text.
pub(super) struct Places<'a> {
    rest: &'a str,
    at: usize,
    here: Position,
}

impl<'a> Places<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { rest: text, at: 0, here: Position { line: 1, column: 1 } }
    }

    pub(super) fn locate(&mut self, offset: usize) -> Position {
        let (passed, rest) = self.rest.split_at_checked(offset.saturating_sub(self.at)).unwrap_or((self.rest, ""));
        for (at, line) in passed.split('\n').enumerate() {
            if at > 0 {
                self.here = Position { line: self.here.line + 1, column: 1 };
            }
            self.here.column += u32::try_from(line.chars().count()).unwrap_or(u32::MAX);
        }
        self.at += passed.len();
        self.rest = rest;
        self.here
    }
}

/// The keys of an object, as far as they are too many to be looked through.
#[derive(Default)]
struct Keys(HashSet<String>);

impl Keys {
    /// Up to so many are looked through.
    const FEW: usize = 16;

    /// Whether the members have a key already; if not, it is remembered.
    fn holds(&mut self, members: &[Member], key: &str) -> bool {
        if members.len() < Self::FEW {
            return members.iter().any(|member| member.key == key);
        }
        if self.0.is_empty() {
            self.0.extend(members.iter().map(|member| member.key.clone()));
        }
        !self.0.insert(key.to_owned())
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn refuse(&self, offence: Offence) -> Refused {
        Refused { offence, at: self.at }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, expected: u8) -> bool {
        let found = self.peek() == Some(expected);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, expected: u8) -> Result<(), Refused> {
        if self.take(expected) { Ok(()) } else { Err(self.refuse(Offence::Syntax)) }
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Result<Node, Refused> {
        if depth > MAX_DEPTH {
            return Err(self.refuse(Offence::TooLarge));
        }
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Json::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Json::Bool(true))?,
            Some(b'f') => self.word("false", Json::Bool(false))?,
            Some(b'n') => self.word("null", Json::Null)?,
            Some(_) | None => return Err(self.refuse(Offence::Syntax)),
        };
        Ok(Node { value, start, end: self.at })
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json, Refused> {
        for byte in word.bytes() {
            self.expect(byte)?;
        }
        Ok(value)
    }

    fn object(&mut self, depth: usize) -> Result<Json, Refused> {
        self.expect(b'{')?;
        let mut members = Vec::new();
        let mut keys = Keys::default();
        self.skip_space();
        if self.take(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.skip_space();
            let at = self.at;
            let key = self.string()?;
            if keys.holds(&members, &key) {
                return Err(Refused { offence: Offence::Duplicate, at });
            }
            self.skip_space();
            self.expect(b':')?;
            self.skip_space();
            members.push(Member { at, key, value: self.value(depth + 1)? });
            self.skip_space();
            if self.take(b'}') {
                return Ok(Json::Object(members));
            }
            self.expect(b',')?;
        }
    }

    fn list(&mut self, depth: usize) -> Result<Json, Refused> {
        self.expect(b'[')?;
        let mut items = Vec::new();
        self.skip_space();
        if self.take(b']') {
            return Ok(Json::List(items));
        }
        loop {
            self.skip_space();
            items.push(self.value(depth + 1)?);
            self.skip_space();
            if self.take(b']') {
                return Ok(Json::List(items));
            }
            self.expect(b',')?;
        }
    }

    /// RFC 8259 §6: no leading zero, no bare point.
    fn number(&mut self) -> Result<Json, Refused> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _sign = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(Json::Number(self.text.get(start..self.at).unwrap_or_default().to_owned()))
    }

    fn digits(&mut self) -> Result<(), Refused> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(self.refuse(Offence::Syntax)) } else { Ok(()) }
    }

    fn string(&mut self) -> Result<String, Refused> {
        self.expect(b'"')?;
        let mut read = String::new();
        loop {
            let start = self.at;
            while self.peek().is_some_and(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\') {
                self.at += 1;
            }
            read.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(read);
                }
                Some(b'\\') => {
                    self.at += 1;
                    read.push(self.escaped()?);
                }
                // RFC 8259 §7: control characters are written as escapes only.
                Some(_) | None => return Err(self.refuse(Offence::Syntax)),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, Refused> {
        let Some(byte) = self.peek() else { return Err(self.refuse(Offence::Syntax)) };
        self.at += 1;
        match byte {
            b'"' | b'\\' | b'/' => Ok(char::from(byte)),
            b'b' => Ok('\u{8}'),
            b'f' => Ok('\u{c}'),
            b'n' => Ok('\n'),
            b'r' => Ok('\r'),
            b't' => Ok('\t'),
            b'u' => self.unit_escape(),
            _ => Err(self.refuse(Offence::Syntax)),
        }
    }

    /// `\uXXXX`, or two of them for a supplementary character. Half a pair is no text.
    fn unit_escape(&mut self) -> Result<char, Refused> {
        let first = self.four_hex()?;
        let second = if (0xD800..0xDC00).contains(&first) && self.take(b'\\') && self.take(b'u') { Some(self.four_hex()?) } else { None };
        let letter = char::decode_utf16(std::iter::once(first).chain(second)).next();
        match letter {
            Some(Ok(letter)) => Ok(letter),
            Some(Err(_)) | None => Err(self.refuse(Offence::Syntax)),
        }
    }

    fn four_hex(&mut self) -> Result<u16, Refused> {
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok()).ok_or_else(|| self.refuse(Offence::Syntax))?;
        self.at += 4;
        Ok(unit)
    }
}
