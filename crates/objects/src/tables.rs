//! The tables of a backend as ordered bytes: what the rules of a commit and the listings read, wherever the bytes lie.

use std::collections::BTreeMap;

use crate::ObjectsError;

/// A table. Its records are in `codec`, its keys in `keys`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Table {
    /// Bucket, key: the object.
    Objects,
    /// Bucket, key, upload: the upload.
    Uploads,
    /// Upload, number: the part.
    Parts,
    /// Every file that one of the records names: nothing.
    Files,
    /// Number: the event of a commit.
    Events,
    /// Bucket: whether it is forgotten.
    Retired,
}

/// Where a walk goes on.
pub(crate) enum Step {
    On,
    Seek(Vec<u8>),
    Stop,
}

/// Reading one state of the tables.
pub(crate) trait Read {
    /// The record under a key.
    fn get<T>(&self, table: Table, key: &[u8], then: impl FnOnce(&[u8]) -> Result<T, ObjectsError>) -> Result<Option<T>, ObjectsError>;

    /// Records in order from that key on, until the visitor has enough.
    fn walk(&self, table: Table, from: Vec<u8>, visit: impl FnMut(&[u8], &[u8]) -> Result<Step, ObjectsError>) -> Result<(), ObjectsError>;
}

/// Records under keys that begin so, in order.
pub(crate) fn walk_prefix(
    read: &impl Read,
    table: Table,
    prefix: &[u8],
    mut visit: impl FnMut(&[u8], &[u8]) -> Result<(), ObjectsError>,
) -> Result<(), ObjectsError> {
    read.walk(table, prefix.to_vec(), |key, record| {
        if !key.starts_with(prefix) {
            return Ok(Step::Stop);
        }
        visit(key, record).map(|()| Step::On)
    })
}

/// What one commit writes: a record, or that there is none.
pub(crate) type Writes = BTreeMap<(Table, Vec<u8>), Option<Vec<u8>>>;

/// The tables as they will be: what a commit has written so far over what was there. Dropped, it was never there.
pub(crate) struct Overlay<'a, R> {
    base: &'a R,
    pub(crate) writes: Writes,
}

impl<'a, R: Read> Overlay<'a, R> {
    pub(crate) fn new(base: &'a R) -> Self {
        Self { base, writes: Writes::new() }
    }

    pub(crate) fn put(&mut self, table: Table, key: Vec<u8>, record: Vec<u8>) {
        self.writes.insert((table, key), Some(record));
    }

    pub(crate) fn remove(&mut self, table: Table, key: Vec<u8>) {
        self.writes.insert((table, key), None);
    }

    /// The record under a key.
    pub(crate) fn get<T>(&self, table: Table, key: Vec<u8>, then: impl FnOnce(&[u8]) -> Result<T, ObjectsError>) -> Result<Option<T>, ObjectsError> {
        let place = (table, key);
        match self.writes.get(&place) {
            Some(written) => written.as_deref().map(then).transpose(),
            None => self.base.get(table, &place.1, then),
        }
    }

    /// Whether no key begins so, before what was written here.
    pub(crate) fn is_none_under(&self, table: Table, prefix: &[u8]) -> Result<bool, ObjectsError> {
        let mut none = true;
        self.base.walk(table, prefix.to_vec(), |key, _| {
            none = !key.starts_with(prefix);
            Ok(Step::Stop)
        })?;
        Ok(none)
    }

    /// All records under keys that begin so.
    pub(crate) fn under<T>(
        &self,
        table: Table,
        prefix: &[u8],
        then: impl Fn(&[u8], &[u8]) -> Result<T, ObjectsError>,
    ) -> Result<BTreeMap<Vec<u8>, T>, ObjectsError> {
        let mut found = BTreeMap::new();
        walk_prefix(self.base, table, prefix, |key, record| {
            found.insert(key.to_vec(), then(key, record)?);
            Ok(())
        })?;
        for ((_, key), written) in self.writes.range((table, prefix.to_vec())..).take_while(|((of, key), _)| *of == table && key.starts_with(prefix))
        {
            match written {
                Some(record) => found.insert(key.clone(), then(key, record)?),
                None => found.remove(key),
            };
        }
        Ok(found)
    }
}
