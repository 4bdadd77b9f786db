//! Primitive values of a Query request, read exactly as AWS reads them (sts-api §0 [R]).

/// Digits with an optional plus and leading zeroes, within 32 bits.
pub(crate) fn integer(text: &str) -> Option<i32> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1_i64, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.is_empty() || digits.len() > 64 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let significant = digits.trim_start_matches('0');
    if significant.len() > 10 {
        return None;
    }
    let value: i64 = if significant.is_empty() { 0 } else { significant.parse().ok()? };
    i32::try_from(sign * value).ok()
}

/// Only these four.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// The index of a list item: `1` is `01`; a sign, a zero or anything else is refused with AWS's words.
pub(crate) fn index(text: &str) -> Result<usize, String> {
    if text.starts_with('-') {
        return Err(format!("Key {text} may not have a leading '-'"));
    }
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!("{text} is not a valid index"));
    }
    match text.trim_start_matches('0') {
        "" => Err("0 is not a valid index".into()),
        digits if digits.len() > 9 => Err(format!("{text} is not a valid index")),
        digits => digits.parse().map_err(|_| format!("{text} is not a valid index")),
    }
}
