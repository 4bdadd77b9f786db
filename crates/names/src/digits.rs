//! Digits of a fixed width: account ids and times are in every answer and every event, and need no formatter.

/// Fills the bytes with the last digits of a number, with zeroes before them.
pub(crate) fn fill(out: &mut [u8], number: u64) {
    let mut left = number;
    for digit in out.iter_mut().rev() {
        *digit = b'0' + u8::try_from(left % 10).unwrap_or(0);
        left /= 10;
    }
}
