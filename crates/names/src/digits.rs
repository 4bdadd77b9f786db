//! Digits of a fixed width: account ids and times are in every answer and every event, and need no formatter.

/// Fills the bytes with the last digits of a number, with zeroes before them.
pub(crate) fn fill(out: &mut [u8], number: u64) {
    let mut left = number;
    for digit in out.iter_mut().rev() {
        *digit = b'0' + u8::try_from(left % 10).unwrap_or(0);
        left /= 10;
    }
}

/// The last two digits of a number.
pub(crate) fn two(number: u32) -> [u8; 2] {
    [number / 10, number].map(|digit| b'0' + u8::try_from(digit % 10).unwrap_or(0))
}

/// The last four.
pub(crate) fn four(number: u32) -> [u8; 4] {
    [number / 1000, number / 100, number / 10, number].map(|digit| b'0' + u8::try_from(digit % 10).unwrap_or(0))
}
