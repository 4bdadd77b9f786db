//! Objects that are forgotten: for tests, and the shortest statement of what the trait means.
//!
//! Everything lies in maps under one lock; a commit is durable for as long as the value lives, and nothing is ever written elsewhere.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::{Bytes, BytesMut};

use crate::{
    BoxFuture, BucketId, Change, Discard, Draft, Durable, EventNumber, FileId, Ids, Listing, Object, Objects, ObjectsError, Opened, Page, Part,
    Piece, Source, Upload, UploadId, UploadListing, UploadPage, judge,
    judge::{Freed, Work},
    keys, listing,
    tables::{Read, Step, Table, Visit},
};

/// Objects in memory. Share them behind an `Arc`.
pub struct MemoryObjects {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    // Taken after the state, if both are: a body that is dropped takes it alone, under whatever lock.
    files: Mutex<HashMap<FileId, Bytes>>,
    ids: Ids,
}

#[derive(Default)]
struct State {
    tables: Tables,
    next: u64,
}

#[derive(Default)]
struct Tables(BTreeMap<(Table, Vec<u8>), Vec<u8>>);

impl Read for Tables {
    fn get<T>(&self, table: Table, key: &[u8], then: impl FnOnce(&[u8]) -> Result<T, ObjectsError>) -> Result<Option<T>, ObjectsError> {
        self.0.get(&(table, key.to_vec())).map(|record| then(record)).transpose()
    }

    fn walk(&self, table: Table, mut from: Vec<u8>, mut visit: impl Visit) -> Result<(), ObjectsError> {
        'seek: loop {
            for ((of, key), record) in self.0.range((table, from)..) {
                if *of != table {
                    return Ok(());
                }
                match visit(key, record)? {
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
}

impl MemoryObjects {
    /// No objects; files get their ids from there.
    pub fn new(ids: Ids) -> Self {
        Self { shared: Arc::new(Shared { state: Mutex::default(), files: Mutex::default(), ids }) }
    }

    fn read<T>(&self, then: impl FnOnce(&Tables) -> Result<T, ObjectsError>) -> Result<T, ObjectsError> {
        then(&self.shared.lock().tables)
    }

    fn work(&self, work: Work) -> Result<EventNumber, ObjectsError> {
        let mut state = self.shared.lock();
        let (number, freed) = state.apply(work)?;
        // Still under the lock of the state: whoever opens an object finds all of its files.
        let mut files = self.shared.files();
        freed.iter().flat_map(|freed| &freed.0).for_each(|file| drop(files.remove(file)));
        Ok(number)
    }

    fn opened(&self, bucket: BucketId, key: &str) -> Result<Option<Opened>, ObjectsError> {
        let state = self.shared.lock();
        let Some(object) = listing::find(&state.tables, bucket, key)? else { return Ok(None) };
        let lost = || ObjectsError::Damaged("a file of the object is not there".to_owned());
        let files = self.shared.files();
        let bytes = object.pieces.iter().map(|piece| files.get(&piece.file).cloned().ok_or_else(lost)).collect::<Result<_, _>>()?;
        Ok(Some(Opened::new(object, Box::new(Pieces(bytes)))))
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn files(&self) -> MutexGuard<'_, HashMap<FileId, Bytes>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn apply(&mut self, work: Work) -> Result<(EventNumber, Vec<Freed>), ObjectsError> {
        let number = EventNumber(self.next);
        let plan = judge::judge(&self.tables, work, number)?;
        for (place, record) in plan.writes {
            match record {
                Some(record) => self.tables.0.insert(place, record),
                None => self.tables.0.remove(&place),
            };
        }
        for body in plan.bodies {
            body.keep();
        }
        self.next = self.next.saturating_add(u64::from(plan.number.is_some()));
        Ok((number, plan.freed))
    }
}

impl Discard for Shared {
    fn discard(&self, piece: Piece) {
        self.files().remove(&piece.file);
    }
}

struct Writing {
    bytes: BytesMut,
    shared: Arc<Shared>,
}

impl Draft for Writing {
    fn write(&mut self, bytes: Bytes) -> BoxFuture<'_, Result<(), ObjectsError>> {
        Box::pin(async move {
            self.bytes.extend_from_slice(&bytes);
            Ok(())
        })
    }

    fn end(self: Box<Self>) -> BoxFuture<'static, Result<Durable, ObjectsError>> {
        Box::pin(async move {
            let piece = Piece { file: FileId((self.shared.ids)()), size: self.bytes.len() as u64 };
            self.shared.files().insert(piece.file, self.bytes.freeze());
            Ok(Durable::new(piece, self.shared))
        })
    }
}

struct Pieces(Vec<Bytes>);

impl Source for Pieces {
    fn read(&self, from: u64, limit: usize) -> BoxFuture<'_, Result<Bytes, ObjectsError>> {
        let mut left = usize::try_from(from).unwrap_or(usize::MAX);
        for piece in &self.0 {
            if left < piece.len() {
                let end = left.saturating_add(limit).min(piece.len());
                return Box::pin(std::future::ready(Ok(piece.slice(left..end))));
            }
            left = left.saturating_sub(piece.len());
        }
        Box::pin(std::future::ready(Ok(Bytes::new())))
    }
}

impl Objects for MemoryObjects {
    fn begin(&self) -> BoxFuture<'_, Result<Box<dyn Draft>, ObjectsError>> {
        Box::pin(async { Ok(Box::new(Writing { bytes: BytesMut::new(), shared: Arc::clone(&self.shared) }) as Box<dyn Draft>) })
    }

    fn find<'a>(&'a self, bucket: BucketId, key: &'a str) -> BoxFuture<'a, Result<Option<Arc<Object>>, ObjectsError>> {
        Box::pin(async move { self.read(|tables| listing::find(tables, bucket, key)) })
    }

    fn open<'a>(&'a self, bucket: BucketId, key: &'a str) -> BoxFuture<'a, Result<Option<Opened>, ObjectsError>> {
        Box::pin(async move { self.opened(bucket, key) })
    }

    fn list<'a>(&'a self, bucket: BucketId, listing: &'a Listing) -> BoxFuture<'a, Result<Page, ObjectsError>> {
        Box::pin(async move { self.read(|tables| listing::list(tables, bucket, listing)) })
    }

    fn upload<'a>(&'a self, bucket: BucketId, key: &'a str, upload: UploadId) -> BoxFuture<'a, Result<Option<Arc<Upload>>, ObjectsError>> {
        Box::pin(async move { self.read(|tables| listing::upload(tables, bucket, key, upload)) })
    }

    fn parts(&self, upload: UploadId, after: u16, limit: usize) -> BoxFuture<'_, Result<Vec<(u16, Part)>, ObjectsError>> {
        Box::pin(async move { self.read(|tables| listing::parts(tables, upload, after, limit)) })
    }

    fn uploads<'a>(&'a self, bucket: BucketId, listing: &'a UploadListing) -> BoxFuture<'a, Result<UploadPage, ObjectsError>> {
        Box::pin(async move { self.read(|tables| listing::uploads(tables, bucket, listing)) })
    }

    fn commit(&self, bucket: BucketId, changes: Vec<Change>, event: Bytes) -> BoxFuture<'_, Result<EventNumber, ObjectsError>> {
        Box::pin(async move { self.work(Work::Commit { bucket, changes, event }) })
    }

    fn journalled(&self, number: EventNumber) {
        self.shared.lock().tables.0.remove(&(Table::Events, keys::event(number)));
    }

    /// They are forgotten at once.
    fn forget_journalled(&self) -> BoxFuture<'_, Result<(), ObjectsError>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn unjournalled(&self) -> BoxFuture<'_, Result<Vec<(EventNumber, Bytes)>, ObjectsError>> {
        Box::pin(async { self.read(listing::events) })
    }

    fn retire(&self, bucket: BucketId) -> BoxFuture<'_, Result<(), ObjectsError>> {
        Box::pin(async move { self.work(Work::Retire(bucket)).map(drop) })
    }

    fn reopen(&self, bucket: BucketId) -> BoxFuture<'_, Result<(), ObjectsError>> {
        Box::pin(async move { self.work(Work::Reopen(bucket)).map(drop) })
    }

    fn forget(&self, bucket: BucketId) -> BoxFuture<'_, Result<(), ObjectsError>> {
        Box::pin(async move { self.work(Work::Forget(bucket)).map(drop) })
    }

    fn retired(&self) -> BoxFuture<'_, Result<Vec<BucketId>, ObjectsError>> {
        Box::pin(async { self.read(listing::retired) })
    }

    /// No process leaves anything here.
    fn sweep(&self) -> BoxFuture<'_, Result<u64, ObjectsError>> {
        Box::pin(async { Ok(0) })
    }
}
