//! What is written together, on what condition, and how much of it at once.
//!
//! The limits are etcd's defaults with room to spare, so a batch that any backend takes, every backend takes.

use std::collections::HashSet;

use bytes::Bytes;

use crate::{CommitError, Key, Revision};

/// Preconditions and writes of one batch, together. etcd's `--max-txn-ops` is 128 by default.
pub const MAX_OPERATIONS: usize = 100;

/// One value. Whoever has more to keep cuts it into several records: this room never does (design §4).
pub const MAX_VALUE_BYTES: usize = 1024 * 1024;

/// One key: an ARN of 2,048 characters with its account and kind before it.
pub const MAX_KEY_BYTES: usize = 4096;

/// All keys and values of one batch. etcd's `--max-request-bytes` is 1.5 MiB by default; a sixth of it is left to its framing.
pub const MAX_BATCH_BYTES: usize = 1280 * 1024;

/// What must be so for a batch to be applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Precondition {
    /// The record exists and was last written by this very commit.
    Unchanged(Key, Revision),
    /// No record lies under the key.
    Absent(Key),
}

impl Precondition {
    /// The key it speaks of.
    pub fn key(&self) -> &Key {
        match self {
            Self::Unchanged(key, _) | Self::Absent(key) => key,
        }
    }

    /// Whether it holds for a record last changed at `last_change`, or for no record.
    pub fn holds(&self, last_change: Option<Revision>) -> bool {
        match self {
            Self::Unchanged(_, expected) => last_change == Some(*expected),
            Self::Absent(_) => last_change.is_none(),
        }
    }
}

/// One change of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// The key holds this value from now on.
    Put(Key, Bytes),
    /// The key holds nothing from now on. Deleting what is not there changes nothing and is no error.
    Delete(Key),
}

impl Write {
    /// The key it changes.
    pub fn key(&self) -> &Key {
        match self {
            Self::Put(key, _) | Self::Delete(key) => key,
        }
    }

    fn value_bytes(&self) -> usize {
        match self {
            Self::Put(_, value) => value.len(),
            Self::Delete(_) => 0,
        }
    }
}

/// Writes that happen together or not at all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Batch {
    /// All of these must hold in the state before the batch.
    pub preconditions: Vec<Precondition>,
    /// Applied in this order; no key twice.
    pub writes: Vec<Write>,
}

/// The limit that a batch breaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// More than [`MAX_OPERATIONS`].
    #[error("{0} operations, at most {MAX_OPERATIONS}")]
    Operations(usize),
    /// More than [`MAX_VALUE_BYTES`] under this key.
    #[error("{1} bytes under {0}, at most {MAX_VALUE_BYTES}")]
    ValueBytes(Key, usize),
    /// A key of more than [`MAX_KEY_BYTES`].
    #[error("a key of {0} bytes, at most {MAX_KEY_BYTES}")]
    KeyBytes(usize),
    /// More than [`MAX_BATCH_BYTES`].
    #[error("a batch of {0} bytes, at most {MAX_BATCH_BYTES}")]
    BatchBytes(usize),
    /// A key without text.
    #[error("an empty key")]
    EmptyKey,
    /// Two writes of one key: etcd refuses them, and no order of them would be worth having.
    #[error("{0} is written twice")]
    KeyTwice(Key),
}

impl Batch {
    /// A batch without conditions or writes, to be added to.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the condition that the record was last written by `revision`.
    #[must_use]
    pub fn unchanged(mut self, key: impl Into<Key>, revision: Revision) -> Self {
        self.preconditions.push(Precondition::Unchanged(key.into(), revision));
        self
    }

    /// Adds the condition that no record lies under the key.
    #[must_use]
    pub fn absent(mut self, key: impl Into<Key>) -> Self {
        self.preconditions.push(Precondition::Absent(key.into()));
        self
    }

    /// Adds a value to be written.
    #[must_use]
    pub fn put(mut self, key: impl Into<Key>, value: impl Into<Bytes>) -> Self {
        self.writes.push(Write::Put(key.into(), value.into()));
        self
    }

    /// Adds a key to be deleted.
    #[must_use]
    pub fn delete(mut self, key: impl Into<Key>) -> Self {
        self.writes.push(Write::Delete(key.into()));
        self
    }

    /// Refuses what no backend may take, before anything is looked up or written.
    pub fn check_limits(&self) -> Result<(), CommitError> {
        self.broken_limit().map_or(Ok(()), |refusal| Err(CommitError::TooLarge(refusal)))
    }

    fn broken_limit(&self) -> Option<Refusal> {
        let operations = self.preconditions.len().saturating_add(self.writes.len());
        if operations > MAX_OPERATIONS {
            return Some(Refusal::Operations(operations));
        }
        let keys = self.preconditions.iter().map(Precondition::key).chain(self.writes.iter().map(Write::key));
        keys.map(broken_key).chain(self.writes.iter().map(broken_value)).flatten().next().or_else(|| self.broken_whole())
    }

    fn broken_whole(&self) -> Option<Refusal> {
        let mut seen = HashSet::with_capacity(self.writes.len());
        if let Some(twice) = self.writes.iter().map(Write::key).find(|key| !seen.insert(*key)) {
            return Some(Refusal::KeyTwice(twice.clone()));
        }
        let bytes = self.bytes();
        (bytes > MAX_BATCH_BYTES).then_some(Refusal::BatchBytes(bytes))
    }

    /// Keys and values together: what [`MAX_BATCH_BYTES`] bounds.
    pub fn bytes(&self) -> usize {
        let conditions = self.preconditions.iter().map(|one| one.key().as_str().len());
        let writes = self.writes.iter().map(|one| one.key().as_str().len().saturating_add(one.value_bytes()));
        conditions.chain(writes).fold(0, usize::saturating_add)
    }

    /// Whether all preconditions hold, given how to look up the last change of a record.
    pub fn holds<E>(&self, mut last_change: impl FnMut(&Key) -> Result<Option<Revision>, E>) -> Result<bool, E> {
        for precondition in &self.preconditions {
            if !precondition.holds(last_change(precondition.key())?) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn broken_key(key: &Key) -> Option<Refusal> {
    match key.as_str().len() {
        0 => Some(Refusal::EmptyKey),
        bytes if bytes > MAX_KEY_BYTES => Some(Refusal::KeyBytes(bytes)),
        _ => None,
    }
}

fn broken_value(write: &Write) -> Option<Refusal> {
    let bytes = write.value_bytes();
    (bytes > MAX_VALUE_BYTES).then(|| Refusal::ValueBytes(write.key().clone(), bytes))
}
