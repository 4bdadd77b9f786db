//! A format byte, then JSON.

use bytes::Bytes;
use daypass_store::Key;
use serde::{Serialize, de::DeserializeOwned};

/// The format that this build writes, and the newest that it reads. One number for all kinds: an older one migrates after a copy.
const FORMAT: u8 = 1;

/// Why the bytes under a key are no record of this build.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// Written by a newer build.
    #[error("{key} has format {found}, but this build reads up to {FORMAT}: it was written by a newer Daypass")]
    Newer {
        /// Where it lies.
        key: Key,
        /// Its format byte.
        found: u8,
    },
    /// Damaged, or never a record.
    #[error("{key} cannot be read: {cause}")]
    Malformed {
        /// Where it lies.
        key: Key,
        /// What the reader said; names members, never values.
        cause: String,
    },
    /// A whole record, under a key that is not its own.
    #[error("{key} holds the record of {of}")]
    Misplaced {
        /// Where it lies.
        key: Key,
        /// Where it belongs.
        of: Key,
    },
    /// A kind that this build does not know.
    #[error("{key} is of a kind that this build does not know: it was written by a newer Daypass")]
    UnknownKind {
        /// Where it lies.
        key: Key,
    },
}

/// A record that knows the key it belongs under.
pub(crate) trait Stored: Serialize + DeserializeOwned {
    fn key(&self) -> Key;
}

pub(crate) fn encode<T: Stored>(record: &T) -> Bytes {
    let mut bytes = vec![FORMAT];
    // Writing these types to memory cannot fail; if it ever did, the cut record would be refused by `decode` and not misread.
    let _ = serde_json::to_writer(&mut bytes, record);
    bytes.into()
}

pub(crate) fn decode<T: Stored>(key: &Key, bytes: &[u8]) -> Result<T, RecordError> {
    let malformed = |cause: &str| RecordError::Malformed { key: key.clone(), cause: cause.into() };
    let (&format, json) = bytes.split_first().ok_or_else(|| malformed("empty"))?;
    if format == 0 {
        return Err(malformed("format zero"));
    }
    if format > FORMAT {
        return Err(RecordError::Newer { key: key.clone(), found: format });
    }
    let record: T = serde_json::from_slice(json).map_err(|error| malformed(&position(&error)))?;
    let of = record.key();
    if of == *key { Ok(record) } else { Err(RecordError::Misplaced { key: key.clone(), of }) }
}

/// Where the reader stopped. Its own text may quote a value, and values may be secret.
fn position(error: &serde_json::Error) -> String {
    format!("{:?} error at byte {}", error.classify(), error.column())
}
