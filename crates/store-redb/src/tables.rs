//! How records lie in the file: the two tables, their encoding, and a batch applied inside a transaction.
//!
//! `meta` holds the format number and the store's revision. `records` holds each value behind the eight bytes (little-endian) of the revision
//! that last wrote it. Both are written in the same transaction, always.

use bytes::Bytes;
use daypass_store::{Batch, Changes, Key, Record, Revision, StoreError, Write};
use redb::{Database, ReadableDatabase, ReadableTable, StorageError, Table, TableDefinition, TableError, TransactionError, WriteTransaction};

use crate::{FORMAT, OpenError};

const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");
const RECORDS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("records");
const META_FORMAT: &str = "format";
const META_REVISION: &str = "revision";
const REVISION_BYTES: usize = size_of::<u64>();

/// What became of one batch inside a transaction that has still to be committed.
#[derive(Debug)]
pub(crate) enum Applied {
    /// A precondition did not hold.
    Conflict,
    /// There was nothing to change.
    Nothing(Revision),
    /// It is written.
    Written(Changes),
}

/// The two tables, open for writing.
pub(crate) struct Tables<'t> {
    meta: Table<'t, &'static str, u64>,
    records: Table<'t, &'static str, &'static [u8]>,
    revision: Revision,
}

/// Writes the first commit into a new file.
pub(crate) fn initialize(database: &Database) -> Result<(), redb::Error> {
    let transaction = database.begin_write()?;
    {
        transaction.open_table(RECORDS)?;
        let mut meta = transaction.open_table(META)?;
        meta.insert(META_FORMAT, FORMAT)?;
        meta.insert(META_REVISION, Revision::ZERO.0)?;
    }
    transaction.commit()?;
    Ok(())
}

/// Refuses a file of another layout, and tells the revision of one of ours.
pub(crate) fn check_format(database: &Database) -> Result<Revision, OpenError> {
    let meta = read_meta(database).map_err(|error| OpenError::Damaged(error.to_string()))?;
    match meta {
        (Some(FORMAT), Some(revision)) => Ok(Revision(revision)),
        (Some(found), _) if found > FORMAT => Err(OpenError::NewerFormat { found, supported: FORMAT }),
        (Some(found), _) => Err(OpenError::Damaged(format!("no store has format {found} without its revision"))),
        (None, _) => Err(OpenError::Damaged("the file has no format number: it is not a store".to_owned())),
    }
}

fn read_meta(database: &Database) -> Result<(Option<u64>, Option<u64>), redb::Error> {
    let meta = match database.begin_read()?.open_table(META) {
        Ok(meta) => meta,
        Err(TableError::TableDoesNotExist(_)) => return Ok((None, None)),
        Err(error) => return Err(error.into()),
    };
    let number = |name| Ok::<_, redb::Error>(meta.get(name)?.map(|number| number.value()));
    Ok((number(META_FORMAT)?, number(META_REVISION)?))
}

/// All records under a prefix, and the revision of the store, from one read transaction.
pub(crate) fn snapshot(database: &Database, prefix: &str) -> Result<(Revision, Vec<Record>), StoreError> {
    read_records(database, prefix).map_err(|error| match error {
        redb::Error::Corrupted(what) => StoreError::Damaged(what),
        other => StoreError::Unavailable(other.to_string()),
    })
}

fn read_records(database: &Database, prefix: &str) -> Result<(Revision, Vec<Record>), redb::Error> {
    let transaction = database.begin_read()?;
    let revision = transaction.open_table(META)?.get(META_REVISION)?.map(|number| Revision(number.value())).ok_or_else(no_revision)?;
    let mut found = Vec::new();
    for entry in transaction.open_table(RECORDS)?.range(prefix..)? {
        let (key, stored) = entry?;
        if !key.value().starts_with(prefix) {
            break;
        }
        let (revision, value) = decode(stored.value())?;
        found.push(Record { key: Key::from(key.value()), value: Bytes::copy_from_slice(value), revision });
    }
    Ok((revision, found))
}

impl<'t> Tables<'t> {
    pub(crate) fn open(transaction: &'t WriteTransaction) -> Result<Self, redb::Error> {
        let meta = transaction.open_table(META)?;
        let revision = meta.get(META_REVISION)?.map(|number| Revision(number.value())).ok_or_else(no_revision)?;
        Ok(Self { meta, records: transaction.open_table(RECORDS)?, revision })
    }

    /// Applies one batch on top of those before it. An error spoils the whole transaction.
    pub(crate) fn apply(&mut self, batch: &Batch) -> Result<Applied, redb::Error> {
        if !batch.holds(|key| self.last_change(key))? {
            return Ok(Applied::Conflict);
        }
        let revision = self.revision.next();
        let mut writes = Vec::with_capacity(batch.writes.len());
        for write in &batch.writes {
            writes.extend(self.write(revision, write)?);
        }
        if writes.is_empty() {
            return Ok(Applied::Nothing(self.revision));
        }
        self.revision = revision;
        Ok(Applied::Written(Changes { revision, writes }))
    }

    /// Stores the revision that the batches have reached.
    pub(crate) fn close(mut self) -> Result<(), redb::Error> {
        self.meta.insert(META_REVISION, self.revision.0)?;
        Ok(())
    }

    fn last_change(&self, key: &Key) -> Result<Option<Revision>, redb::Error> {
        let Some(stored) = self.records.get(key.as_str())? else { return Ok(None) };
        let (revision, _) = decode(stored.value())?;
        Ok(Some(revision))
    }

    /// `None` if there was nothing to delete.
    fn write(&mut self, revision: Revision, write: &Write) -> Result<Option<(Key, Option<Bytes>)>, redb::Error> {
        match write {
            Write::Put(key, value) => {
                let mut stored = self.records.insert_reserve(key.as_str(), REVISION_BYTES.saturating_add(value.len()))?;
                encode(revision, value, stored.as_mut())?;
                drop(stored);
                Ok(Some((key.clone(), Some(value.clone()))))
            }
            Write::Delete(key) => Ok(self.records.remove(key.as_str())?.map(|_| (key.clone(), None))),
        }
    }
}

/// Into the page itself: a value of a megabyte is not copied twice.
fn encode(revision: Revision, value: &[u8], stored: &mut [u8]) -> Result<(), StorageError> {
    let reserved = stored.split_first_chunk_mut::<REVISION_BYTES>();
    let (head, tail) = reserved.filter(|(_, tail)| tail.len() == value.len()).ok_or(StorageError::ValueTooLarge(value.len()))?;
    *head = revision.0.to_le_bytes();
    tail.copy_from_slice(value);
    Ok(())
}

fn decode(stored: &[u8]) -> Result<(Revision, &[u8]), StorageError> {
    let (revision, value) =
        stored.split_first_chunk::<REVISION_BYTES>().ok_or_else(|| StorageError::Corrupted("a record is cut short".to_owned()))?;
    Ok((Revision(u64::from_le_bytes(*revision)), value))
}

fn no_revision() -> StorageError {
    StorageError::Corrupted("the store has no revision".to_owned())
}

/// Begins a transaction whose commit is an fsync: redb's default, and the promise of `Store::commit`.
pub(crate) fn begin(database: &Database) -> Result<WriteTransaction, TransactionError> {
    database.begin_write()
}
