//! `Range`: one range of bytes. What is no single range is not heard, as in S3; one that begins beyond the end is refused.

use daypass_kernel::refusal::Refusal;

/// Bytes from the first to before the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) from: u64,
    pub(crate) to: u64,
}

impl Range {
    /// How many bytes.
    pub(crate) fn len(self) -> u64 {
        self.to - self.from
    }

    /// `bytes 0-9/100`
    pub(crate) fn header(self, size: u64) -> String {
        format!("bytes {}-{}/{size}", self.from, self.to.saturating_sub(1))
    }

    /// Reads the header against an object of that size.
    pub(crate) fn read(text: &str, size: u64) -> Result<Option<Self>, Refusal> {
        let Some((first, last)) = text.trim().strip_prefix("bytes=").and_then(|range| range.split_once('-')) else { return Ok(None) };
        let number =
            |text: &str| (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse::<u64>().unwrap_or(u64::MAX));
        let range = match (number(first), number(last), first.is_empty(), last.is_empty()) {
            (Some(from), None, _, true) => Self { from, to: size },
            (Some(from), Some(last), _, _) if from <= last => Self { from, to: last.saturating_add(1).min(size) },
            (None, Some(suffix), true, _) => Self { from: size.saturating_sub(suffix), to: if suffix == 0 { 0 } else { size } },
            _ => return Ok(None),
        };
        if range.from < range.to { Ok(Some(range)) } else { Err(unsatisfiable(text, size)) }
    }
}

fn unsatisfiable(text: &str, size: u64) -> Refusal {
    let refusal = Refusal::new("InvalidRange", 416, "The requested range is not satisfiable");
    refusal.about("RangeRequested", text).about("ActualObjectSize", size.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_rfc_9110_has_them() {
        let range = |from, to| Some(Range { from, to });
        for (text, wanted) in [
            ("bytes=0-9", range(0, 10)),
            ("bytes=5-", range(5, 100)),
            ("bytes=90-200", range(90, 100)),
            ("bytes=-10", range(90, 100)),
            ("bytes=-1000", range(0, 100)),
            ("bytes=0-18446744073709551615", range(0, 100)),
            ("bytes=9-0", None),
            ("bytes=0-1,3-4", None),
            ("bytes=a-b", None),
            ("bytes=+1-2", None),
            ("bytes=-", None),
            ("lines=1-2", None),
        ] {
            assert_eq!(Range::read(text, 100).unwrap(), wanted, "{text}");
        }
        for text in ["bytes=100-", "bytes=100-200", "bytes=-0"] {
            assert_eq!(Range::read(text, 100).unwrap_err().code, "InvalidRange", "{text}");
        }
        assert!(Range::read("bytes=0-", 0).is_err());
    }
}
