//! Percent escapes, undone once.

use percent_encoding::percent_decode;

use super::Refusal;

/// The text behind the escapes. A percent sign without its two hex digits, and bytes that are no UTF-8, are refused: whoever guesses
/// what was meant may guess differently from the next.
pub(super) fn decode(text: &str) -> Result<String, Refusal> {
    if !text.split('%').skip(1).all(begins_with_hex) {
        return Err(Refusal::InvalidUri);
    }
    let decoded = percent_decode(text.as_bytes()).decode_utf8().map_err(|_| Refusal::InvalidUri)?;
    Ok(decoded.into_owned())
}

/// The same in a query, where a plus sign is a space.
pub(super) fn decode_query(text: &str) -> Result<String, Refusal> {
    if text.contains('+') { decode(&text.replace('+', " ")) } else { decode(text) }
}

fn begins_with_hex(after: &str) -> bool {
    after.as_bytes().get(..2).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}
