//! The objects of a page, in one text: a thousand of them are listed for a handful of allocations.

use daypass_names::Timestamp;

use crate::{Algorithm, ChecksumKind, ObjectsError, codec::Summary};

/// A listed object: what a listing tells, and no more is read for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed<'a> {
    /// Its key.
    pub key: &'a str,
    /// Bytes.
    pub size: u64,
    /// When it was published.
    pub modified: Timestamp,
    /// Without quotes.
    pub etag: &'a str,
    /// Its checksum's algorithm and kind.
    pub checksum: Option<(Algorithm, ChecksumKind)>,
}

/// Listed objects, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListedObjects {
    /// Of each object the key and then the ETag.
    text: String,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Row {
    /// Where its key ends in the text, and its ETag begins.
    key_end: usize,
    /// Where its ETag ends, and the next key begins.
    end: usize,
    size: u64,
    modified: Timestamp,
    checksum: Option<(Algorithm, ChecksumKind)>,
}

impl ListedObjects {
    /// How many.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = Listed<'_>> {
        let mut begin = 0;
        self.rows.iter().map(move |row| {
            let texts = (self.text.get(begin..row.key_end), self.text.get(row.key_end..row.end));
            begin = row.end;
            // No end is within a letter: that was seen to when the page was read.
            let (key, etag) = (texts.0.unwrap_or_default(), texts.1.unwrap_or_default());
            Listed { key, size: row.size, modified: row.modified, etag, checksum: row.checksum }
        })
    }

    /// Their keys and ETags, one behind the other: what is asked of every character is asked of all of them at once.
    pub fn texts(&self) -> &str {
        &self.text
    }

    /// The last key.
    pub(crate) fn last_key(&self) -> Option<&str> {
        let [before @ .., last] = self.rows.as_slice() else { return None };
        self.text.get(before.last().map_or(0, |row| row.end)..last.key_end)
    }
}

impl<'a> FromIterator<Listed<'a>> for ListedObjects {
    fn from_iter<I: IntoIterator<Item = Listed<'a>>>(all: I) -> Self {
        let mut objects = Self::default();
        for Listed { key, size, modified, etag, checksum } in all {
            objects.text.push_str(key);
            let key_end = objects.text.len();
            objects.text.push_str(etag);
            objects.rows.push(Row { key_end, end: objects.text.len(), size, modified, checksum });
        }
        objects
    }
}

/// Listed objects as they are read. That their texts are texts is asked once, of all of them together.
pub(crate) struct Gathered {
    bytes: Vec<u8>,
    rows: Vec<Row>,
}

impl Gathered {
    /// None, and room for so many of the usual kind.
    pub(crate) fn with_capacity(objects: usize) -> Self {
        /// Whatever is asked for, no more room is made before there are objects.
        const MOST_OBJECTS: usize = 1000;
        /// Of a key and its ETag.
        const USUAL_BYTES: usize = 96;
        let objects = objects.min(MOST_OBJECTS);
        Self { bytes: Vec::with_capacity(objects * USUAL_BYTES), rows: Vec::with_capacity(objects) }
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn push(&mut self, key: &[u8], summary: &Summary<'_>) {
        self.bytes.extend_from_slice(key);
        let key_end = self.bytes.len();
        self.bytes.extend_from_slice(summary.etag);
        self.rows.push(Row { key_end, end: self.bytes.len(), size: summary.size, modified: summary.modified, checksum: summary.checksum });
    }

    /// Bytes that are a text, and texts at every border in it, are texts between the borders, too.
    pub(crate) fn texts(self) -> Result<ListedObjects, ObjectsError> {
        let damaged = || ObjectsError::Damaged("a key or an ETag is not a text".to_owned());
        let text = String::from_utf8(self.bytes).map_err(|_| damaged())?;
        let whole = self.rows.iter().all(|row| text.is_char_boundary(row.key_end) && text.is_char_boundary(row.end));
        if whole { Ok(ListedObjects { text, rows: self.rows }) } else { Err(damaged()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gathered(texts: &[(&[u8], &[u8])]) -> Result<ListedObjects, ObjectsError> {
        let mut all = Gathered::with_capacity(0);
        for (key, etag) in texts {
            all.push(key, &Summary { size: 7, modified: Timestamp::from_epoch_seconds(1), etag, checksum: None });
        }
        all.texts()
    }

    #[test]
    fn what_was_gathered_is_told_in_order() {
        let objects = gathered(&[("é".as_bytes(), b"one"), (b"", b""), (b"b", "𝄞".as_bytes())]).unwrap();
        let texts: Vec<_> = objects.iter().map(|listed| (listed.key, listed.etag)).collect();
        assert_eq!((texts.as_slice(), objects.last_key()), ([("é", "one"), ("", ""), ("b", "𝄞")].as_slice(), Some("b")));
        assert_eq!(objects.iter().collect::<ListedObjects>(), objects);
    }

    #[test]
    fn a_letter_that_lies_on_a_border_is_no_text() {
        let [one, two] = [b"\xc3", b"\xa9"];
        for texts in [[(b"a", one), (two, b"b")], [(one, two), (b"c", b"d")], [(b"a", b"b"), (b"c", one)]] {
            assert!(matches!(gathered(&texts.map(|(key, etag)| (key.as_slice(), etag.as_slice()))), Err(ObjectsError::Damaged(_))));
        }
    }
}
