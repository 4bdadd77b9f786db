//! Percent escapes: checked when received, undone, and written in the one canonical way.

use std::borrow::Cow;

/// What is wrong with an escape.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum EscapeFault {
    /// The text ends inside an escape.
    Trailing,
    /// Two characters after the percent sign that are no hex digits; the escape as received.
    Illegal(String),
}

/// Every percent sign begins an escape of two hex digits.
pub(crate) fn check(text: &str) -> Result<(), EscapeFault> {
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|byte| *byte == b'%') {
        let escape = rest.get(at..).unwrap_or_default();
        let Some((escape, after)) = escape.split_at_checked(3) else {
            return Err(EscapeFault::Trailing);
        };
        if !escape.iter().skip(1).all(u8::is_ascii_hexdigit) {
            return Err(EscapeFault::Illegal(String::from_utf8_lossy(escape).into_owned()));
        }
        rest = after;
    }
    Ok(())
}

/// Undoes checked escapes; a stray percent sign stands for itself.
pub(crate) fn decode_path(text: &str) -> Cow<'_, [u8]> {
    decode(text, false)
}

/// Undoes checked escapes of a query component, where a plus sign is a space.
pub(crate) fn decode_query(text: &str) -> Cow<'_, [u8]> {
    decode(text, true)
}

fn decode(text: &str, plus_is_space: bool) -> Cow<'_, [u8]> {
    let special = |byte: &u8| *byte == b'%' || (plus_is_space && *byte == b'+');
    if !text.as_bytes().iter().any(special) {
        return Cow::Borrowed(text.as_bytes());
    }
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        match (byte, ahead.next().and_then(hex_value), ahead.next().and_then(hex_value)) {
            (b'%', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                bytes = ahead;
            }
            (b'+', ..) if plus_is_space => out.push(b' '),
            _ => out.push(byte),
        }
    }
    Cow::Owned(out)
}

/// Writes the bytes with everything escaped but `A-Z a-z 0-9 - . _ ~` (RFC 3986 §2.3), hex digits in upper case.
pub(crate) fn encode(out: &mut Vec<u8>, bytes: &[u8]) {
    for byte in bytes {
        if is_unreserved(*byte) {
            out.push(*byte);
        } else {
            out.extend_from_slice(&[b'%', hex_digit(byte >> 4), hex_digit(byte & 15)]);
        }
    }
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn hex_digit(nibble: u8) -> u8 {
    if nibble < 10 { b'0' + nibble } else { b'A' + nibble - 10 }
}

fn hex_value(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
