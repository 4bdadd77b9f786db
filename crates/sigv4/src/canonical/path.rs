//! The canonical path.

use crate::{error::SigError, escape, limits::MAX_PATH_SEGMENTS, rules::PathStyle};

/// Row 1 of the checks: escapes are whole, the path is absolute, and where it is normalised it stays below its root.
pub(crate) fn check(path: &str, style: PathStyle) -> Result<(), SigError> {
    if path.is_empty() || path == "/" {
        return Ok(());
    }
    if !path.starts_with('/') || path.split('/').count() > MAX_PATH_SEGMENTS {
        return Err(SigError::PathForm);
    }
    escape::check(path).map_err(|_| SigError::PathEscape)?;
    match style {
        PathStyle::Normalized => resolve(path).map(|_| ()),
        PathStyle::Verbatim => Ok(()),
    }
}

pub(crate) fn write(out: &mut Vec<u8>, path: &str, style: PathStyle) -> Result<(), SigError> {
    if path.is_empty() || path == "/" {
        out.push(b'/');
        return Ok(());
    }
    match style {
        PathStyle::Normalized => write_normalized(out, path),
        PathStyle::Verbatim => {
            write_verbatim(out, path);
            Ok(())
        }
    }
}

/// The received path is escaped again, percent signs included: `%2F` becomes `%252F`.
fn write_normalized(out: &mut Vec<u8>, path: &str) -> Result<(), SigError> {
    let segments = resolve(path)?;
    for segment in &segments {
        out.push(b'/');
        escape::encode(out, segment.as_bytes());
    }
    // As signers do: the slash at the end is kept, and none is added for a last `..`.
    if segments.is_empty() || path.ends_with('/') {
        out.push(b'/');
    }
    Ok(())
}

/// Each segment is brought to the one way of escaping it, and nothing moves.
fn write_verbatim(out: &mut Vec<u8>, path: &str) {
    for (at, segment) in path.split('/').enumerate() {
        if at > 0 {
            out.push(b'/');
        }
        escape::encode(out, &escape::decode_path(segment));
    }
}

/// RFC 3986 §5.2.4, with empty segments collapsed.
fn resolve(path: &str) -> Result<Vec<&str>, SigError> {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop().ok_or(SigError::PathAboveRoot)?;
            }
            segment => segments.push(segment),
        }
    }
    Ok(segments)
}
