//! The tables in redb: the six of `tables`, the roster that listings read, and `meta` with the format and two counters, all written in the
//! same transactions.

use redb::{AccessGuard, Database, ReadTransaction, ReadableDatabase, ReadableTable, Table as Open, TableDefinition, TableError, WriteTransaction};

use super::{FORMAT, OpenError, roster};
use crate::{
    BucketId, EventNumber, ObjectsError, keys,
    tables::{Read, Step, Table, Visit, Writes},
};

type Records = TableDefinition<'static, &'static [u8], &'static [u8]>;
pub(super) type OpenRecords<'t> = Open<'t, &'static [u8], &'static [u8]>;

const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");
const META_FORMAT: &str = "format";
const META_REVISION: &str = "revision";
const META_NEXT_EVENT: &str = "next event";

const OBJECTS: Records = TableDefinition::new("objects");
const ROSTER: Records = TableDefinition::new("roster");
const UPLOADS: Records = TableDefinition::new("uploads");
const PARTS: Records = TableDefinition::new("parts");
const FILES: Records = TableDefinition::new("files");
const EVENTS: Records = TableDefinition::new("events");
const RETIRED: Records = TableDefinition::new("retired");

fn definition(table: Table) -> Records {
    match table {
        Table::Objects => OBJECTS,
        Table::Uploads => UPLOADS,
        Table::Parts => PARTS,
        Table::Files => FILES,
        Table::Events => EVENTS,
        Table::Retired => RETIRED,
    }
}

/// How far the database has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counters {
    /// Of transactions: tells after a failure whether the last one is there.
    pub(super) revision: u64,
    /// The number of the next event.
    pub(super) next_event: EventNumber,
}

impl Counters {
    const FIRST: Self = Self { revision: 0, next_event: EventNumber(1) };
}

/// Writes the first commit into a new file.
pub(super) fn initialize(database: &Database) -> Result<(), redb::Error> {
    let transaction = database.begin_write()?;
    transaction.open_table(META)?.insert(META_FORMAT, FORMAT)?;
    let mut tables = Writing::open(&transaction)?;
    tables.write_counters(Counters::FIRST)?;
    drop(tables);
    transaction.commit()?;
    Ok(())
}

/// Refuses a file of another layout, and tells how far one of ours has come.
pub(super) fn check_format(database: &Database) -> Result<Counters, OpenError> {
    let [format, revision, next] = read_meta(database).map_err(|error| OpenError::Damaged(error.to_string()))?;
    match (format, revision, next) {
        (Some(FORMAT), Some(revision), Some(next)) => Ok(Counters { revision, next_event: EventNumber(next) }),
        (Some(found), _, _) if found > FORMAT => Err(OpenError::NewerFormat { found, supported: FORMAT }),
        (Some(found), _, _) if found < FORMAT => Err(OpenError::Damaged(format!("format {found} was never released and is not read"))),
        (Some(found), _, _) => Err(OpenError::Damaged(format!("no database of objects has format {found} without its counters"))),
        (None, _, _) => Err(OpenError::Damaged("the file has no format number: it holds no objects".to_owned())),
    }
}

fn read_meta(database: &Database) -> Result<[Option<u64>; 3], redb::Error> {
    let meta = match database.begin_read()?.open_table(META) {
        Ok(meta) => meta,
        Err(TableError::TableDoesNotExist(_)) => return Ok([None; 3]),
        Err(error) => return Err(error.into()),
    };
    let number = |name| Ok::<_, redb::Error>(meta.get(name)?.map(|number| number.value()));
    Ok([number(META_FORMAT)?, number(META_REVISION)?, number(META_NEXT_EVENT)?])
}

/// One state of the tables.
pub(super) struct Snapshot(ReadTransaction);

impl Snapshot {
    pub(super) fn of(database: &Database) -> Result<Self, ObjectsError> {
        database.begin_read().map(Self).map_err(told)
    }
}

impl Read for Snapshot {
    fn get<T>(&self, table: Table, key: &[u8], then: impl FnOnce(&[u8]) -> Result<T, ObjectsError>) -> Result<Option<T>, ObjectsError> {
        get_in(&self.0.open_table(definition(table)).map_err(told)?, key, then)
    }

    fn walk(&self, table: Table, from: Vec<u8>, visit: impl Visit) -> Result<(), ObjectsError> {
        walk_in(&self.0.open_table(definition(table)).map_err(told)?, from, visit)
    }

    fn walk_objects(&self, bucket: BucketId, from: Vec<u8>, visit: impl Visit) -> Result<(), ObjectsError> {
        roster::walk(&self.0.open_table(ROSTER).map_err(told)?, bucket, from, visit)
    }
}

/// The tables, open for writing: what was written in the transaction is read.
pub(super) struct Writing<'t> {
    meta: Open<'t, &'static str, u64>,
    objects: OpenRecords<'t>,
    roster: OpenRecords<'t>,
    uploads: OpenRecords<'t>,
    parts: OpenRecords<'t>,
    files: OpenRecords<'t>,
    events: OpenRecords<'t>,
    retired: OpenRecords<'t>,
}

impl<'t> Writing<'t> {
    pub(super) fn open(transaction: &'t WriteTransaction) -> Result<Self, redb::Error> {
        Ok(Self {
            meta: transaction.open_table(META)?,
            objects: transaction.open_table(OBJECTS)?,
            roster: transaction.open_table(ROSTER)?,
            uploads: transaction.open_table(UPLOADS)?,
            parts: transaction.open_table(PARTS)?,
            files: transaction.open_table(FILES)?,
            events: transaction.open_table(EVENTS)?,
            retired: transaction.open_table(RETIRED)?,
        })
    }

    /// An error spoils the whole transaction.
    pub(super) fn write(&mut self, writes: &Writes) -> Result<(), ObjectsError> {
        for ((table, key), record) in writes {
            if *table == Table::Objects {
                roster::put(&mut self.roster, key, record.as_deref())?;
            }
            let table = self.table_mut(*table);
            match record {
                Some(record) => drop(table.insert(key.as_slice(), record.as_slice()).map_err(told)?),
                None => drop(table.remove(key.as_slice()).map_err(told)?),
            }
        }
        Ok(())
    }

    pub(super) fn forget_event(&mut self, number: EventNumber) -> Result<(), redb::Error> {
        self.events.remove(keys::event(number).as_slice())?;
        Ok(())
    }

    pub(super) fn write_counters(&mut self, counters: Counters) -> Result<(), redb::Error> {
        self.meta.insert(META_REVISION, counters.revision)?;
        self.meta.insert(META_NEXT_EVENT, counters.next_event.0)?;
        Ok(())
    }

    fn table(&self, table: Table) -> &OpenRecords<'t> {
        match table {
            Table::Objects => &self.objects,
            Table::Uploads => &self.uploads,
            Table::Parts => &self.parts,
            Table::Files => &self.files,
            Table::Events => &self.events,
            Table::Retired => &self.retired,
        }
    }

    fn table_mut(&mut self, table: Table) -> &mut OpenRecords<'t> {
        match table {
            Table::Objects => &mut self.objects,
            Table::Uploads => &mut self.uploads,
            Table::Parts => &mut self.parts,
            Table::Files => &mut self.files,
            Table::Events => &mut self.events,
            Table::Retired => &mut self.retired,
        }
    }
}

impl Read for Writing<'_> {
    fn get<T>(&self, table: Table, key: &[u8], then: impl FnOnce(&[u8]) -> Result<T, ObjectsError>) -> Result<Option<T>, ObjectsError> {
        get_in(self.table(table), key, then)
    }

    fn walk(&self, table: Table, from: Vec<u8>, visit: impl Visit) -> Result<(), ObjectsError> {
        walk_in(self.table(table), from, visit)
    }
}

fn get_in<T>(
    table: &impl ReadableTable<&'static [u8], &'static [u8]>,
    key: &[u8],
    then: impl FnOnce(&[u8]) -> Result<T, ObjectsError>,
) -> Result<Option<T>, ObjectsError> {
    let record: Option<AccessGuard<'_, &'static [u8]>> = table.get(key).map_err(told)?;
    record.map(|record| then(record.value())).transpose()
}

fn walk_in(table: &impl ReadableTable<&'static [u8], &'static [u8]>, mut from: Vec<u8>, mut visit: impl Visit) -> Result<(), ObjectsError> {
    'seek: loop {
        for entry in table.range::<&[u8]>(from.as_slice()..).map_err(told)? {
            let (key, record) = entry.map_err(told)?;
            match visit(key.value(), record.value())? {
                Step::On => {}
                Step::Stop => return Ok(()),
                Step::Seek(to) => {
                    from = to;
                    continue 'seek;
                }
            }
        }
        return Ok(());
    }
}

/// What an error of redb means to whoever asked.
pub(super) fn told(error: impl Into<redb::Error>) -> ObjectsError {
    match error.into() {
        redb::Error::Corrupted(what) => ObjectsError::Damaged(what),
        redb::Error::Io(cause) => of_disk(&cause),
        other => ObjectsError::Unavailable(other.to_string()),
    }
}

/// What an error of the disk means.
pub(super) fn of_disk(cause: &std::io::Error) -> ObjectsError {
    match cause.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => ObjectsError::Full(cause.to_string()),
        _ => ObjectsError::Unavailable(cause.to_string()),
    }
}
