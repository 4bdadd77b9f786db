//! The canonical headers.

use crate::{
    canonical::{HEADER_TOKEN, MASK},
    head::Head,
    signed_headers::SignedHeaders,
};

/// `name:value,value\n` for each signed header that is there.
///
/// SigV4 cannot tell two headers `a` and `b` from one header `a,b`: whoever reads a signed header must not either.
pub(crate) fn write(out: &mut Vec<u8>, head: &Head<'_>, signed: &SignedHeaders, masked: bool) {
    for name in signed.iter() {
        let mut values = head.all(name).peekable();
        if values.peek().is_none() {
            continue;
        }
        out.extend_from_slice(name.as_bytes());
        out.push(b':');
        if masked && name == HEADER_TOKEN {
            out.extend_from_slice(MASK.as_bytes());
        } else {
            for (at, value) in values.enumerate() {
                if at > 0 {
                    out.push(b',');
                }
                write_value(out, value);
            }
        }
        out.push(b'\n');
    }
}

/// Trimmed, with runs of spaces as one, inside quotes too.
fn write_value(out: &mut Vec<u8>, value: &[u8]) {
    let value = value.trim_ascii();
    if !value.windows(2).any(|pair| pair == b"  ") {
        out.extend_from_slice(value);
        return;
    }
    let mut after_space = false;
    for byte in value {
        let is_space = *byte == b' ';
        if !(is_space && after_space) {
            out.push(*byte);
        }
        after_space = is_space;
    }
}
