//! Just enough of HTTP/1.1 to know where an answer ends: a status line, `Content-Length`, nothing chunked.

use anyhow::{Context, bail};

/// The longest head that is looked for.
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// Where an answer's parts are in the bytes that arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Bytes of its head, the empty line included.
    pub head: usize,
    /// Bytes of its body: none behind the answer to a HEAD, whatever length it tells.
    pub body: usize,
    /// The length that its head tells: that of the body which a GET would have had.
    pub told: usize,
}

impl Answer {
    /// All of it.
    pub fn bytes(self) -> usize {
        self.head + self.body
    }
}

/// Whether the answer to that request has no body.
pub fn is_head(request: &[u8]) -> bool {
    request.starts_with(b"HEAD ")
}

/// Reads the head of an answer, if all of it has arrived. An answer to a HEAD is `bodiless`.
pub fn read_head(arrived: &[u8], bodiless: bool) -> anyhow::Result<Option<Answer>> {
    let Some(end) = arrived.windows(4).take(MAX_HEAD_BYTES).position(|four| four == b"\r\n\r\n") else {
        if arrived.len() > MAX_HEAD_BYTES {
            bail!("an answer's head has no end");
        }
        return Ok(None);
    };
    let head = std::str::from_utf8(arrived.get(..end).unwrap_or_default())?;
    let status = head.get(9..12).and_then(|status| status.parse().ok()).context("an answer without a status")?;
    let mut fields = fields(head);
    let length = fields.find(|(name, _)| name.eq_ignore_ascii_case("content-length")).map(|(_, length)| length.parse()).transpose()?;
    if bodiless {
        return Ok(Some(Answer { status, head: end + 4, body: 0, told: length.unwrap_or_default() }));
    }
    let body = length.context("an answer without a length")?;
    Ok(Some(Answer { status, head: end + 4, body, told: body }))
}

/// The header fields of a head.
pub fn fields(head: &str) -> impl Iterator<Item = (&str, &str)> {
    head.lines().skip(1).filter_map(|line| line.split_once(':')).map(|(name, value)| (name, value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_ends_where_its_length_says() {
        let bytes = b"HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\nContent-Length: 5\r\n\r\nhello";
        let answer = read_head(bytes, false).unwrap().unwrap();
        assert_eq!((answer.status, answer.body, answer.bytes()), (200, 5, bytes.len()));
    }

    #[test]
    fn the_answer_to_a_head_ends_with_its_head() {
        let bytes = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n";
        assert_eq!(read_head(bytes, is_head(b"HEAD / HTTP/1.1")).unwrap().unwrap().bytes(), bytes.len());
        assert_eq!(read_head(bytes, is_head(b"GET / HTTP/1.1")).unwrap().unwrap().bytes(), bytes.len() + 5);
    }

    #[test]
    fn half_a_head_is_waited_for_and_a_head_without_length_is_refused() {
        assert_eq!(read_head(b"HTTP/1.1 200 OK\r\ncontent-le", false).unwrap(), None);
        assert!(read_head(b"HTTP/1.1 200 OK\r\n\r\n", false).is_err());
    }
}
