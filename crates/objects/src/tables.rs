//! The tables of a backend as ordered bytes: what the rules of a commit and the listings read, wherever the bytes lie.

use std::collections::BTreeMap;

use crate::{BucketId, ObjectsError};

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

/// Shown records in order, each under its key; says where to go on.
pub(crate) trait Visit: FnMut(&[u8], &[u8]) -> Result<Step, ObjectsError> {}

impl<V: FnMut(&[u8], &[u8]) -> Result<Step, ObjectsError>> Visit for V {}

/// Reading one state of the tables.
pub(crate) trait Read {
    /// The record under a key.
    fn get<T>(&self, table: Table, key: &[u8], then: impl FnOnce(&[u8]) -> Result<T, ObjectsError>) -> Result<Option<T>, ObjectsError>;

    /// Records in order from that key on, until the visitor has enough.
    fn walk(&self, table: Table, from: Vec<u8>, visit: impl Visit) -> Result<(), ObjectsError>;

    /// Objects of a bucket in the order of their keys from that one on, until the visitor has enough. It is shown the keys, without the bucket,
    /// and at least the heads of the records.
    fn walk_objects(&self, bucket: BucketId, from: Vec<u8>, mut visit: impl Visit) -> Result<(), ObjectsError> {
        let place = |key: Vec<u8>| [bucket.0.as_slice(), &key].concat();
        self.walk(Table::Objects, place(from), |found, record| match found.strip_prefix(&bucket.0) {
            None => Ok(Step::Stop),
            Some(key) => visit(key, record).map(|step| if let Step::Seek(to) = step { Step::Seek(place(to)) } else { step }),
        })
    }
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
