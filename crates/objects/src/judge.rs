//! The rules of a commit: what it writes, or why it does not. The same for every backend, over whatever state it is shown.
//!
//! Nothing is written here. A commit that fails has touched nothing, and its bodies are dropped, which removes them.

use bytes::Bytes;
use daypass_names::Tag;

use crate::{
    Body, BucketId, Change, Checksum, Condition, EventNumber, FileId, Object, ObjectsError, Part, Piece, Seen, Upload, UploadId, codec, keys,
    listing::{FORGOTTEN, RETIRED},
    tables::{Overlay, Read, Table, Writes},
};

/// What one caller asks of the writer.
#[derive(Debug)]
pub(crate) enum Work {
    Commit {
        bucket: BucketId,
        changes: Vec<Change>,
        event: Bytes,
    },
    Retire(BucketId),
    Reopen(BucketId),
    Forget(BucketId),
    /// Writes nothing of its own: what the journal has goes with it.
    ForgetJournalled,
}

/// What is to be done for it.
pub(crate) struct Plan {
    pub(crate) writes: Writes,
    /// Published with the writes.
    pub(crate) bodies: Vec<Body>,
    /// No longer of any record once the writes are there.
    pub(crate) freed: Vec<Freed>,
    /// Of its event, if it has one.
    pub(crate) number: Option<EventNumber>,
}

/// Files that become nobody's together. Whoever reads an object holds it by the first of them.
pub(crate) struct Freed(pub(crate) Vec<FileId>);

/// Judges one work on top of those before it.
pub(crate) fn judge(read: &impl Read, work: Work, next: EventNumber) -> Result<Plan, ObjectsError> {
    match work {
        Work::Commit { bucket, changes, event } => commit(Judge::new(read, bucket), changes, &event, next),
        Work::Retire(bucket) => Judge::new(read, bucket).retire(),
        Work::Reopen(bucket) => Judge::new(read, bucket).reopen(),
        Work::Forget(bucket) => Judge::new(read, bucket).forget(),
        Work::ForgetJournalled => Ok(Plan { writes: Writes::default(), bodies: Vec::new(), freed: Vec::new(), number: None }),
    }
}

fn commit(mut judge: Judge<'_, impl Read>, changes: Vec<Change>, event: &Bytes, next: EventNumber) -> Result<Plan, ObjectsError> {
    if judge.retirement()?.is_some() {
        return Err(ObjectsError::Retired);
    }
    for change in changes {
        judge.apply(change)?;
    }
    judge.tables.put(Table::Events, keys::event(next), event.to_vec());
    Ok(Plan { number: Some(next), ..judge.plan() })
}

struct Judge<'a, R> {
    tables: Overlay<'a, R>,
    bucket: BucketId,
    bodies: Vec<Body>,
    freed: Vec<Freed>,
}

impl<'a, R: Read> Judge<'a, R> {
    fn new(read: &'a R, bucket: BucketId) -> Self {
        Self { tables: Overlay::new(read), bucket, bodies: Vec::new(), freed: Vec::new() }
    }

    fn plan(self) -> Plan {
        Plan { writes: self.tables.writes, bodies: self.bodies, freed: self.freed, number: None }
    }

    fn apply(&mut self, change: Change) -> Result<(), ObjectsError> {
        match change {
            Change::Put { key, object, body, condition } => self.put(&key, object, body, &condition),
            Change::Delete { key, condition } => self.delete(&key, &condition),
            Change::SetTags { key, seen, tags } => self.set_tags(&key, &seen, tags),
            Change::BeginUpload { id, upload } => {
                self.tables.put(Table::Uploads, keys::upload(self.bucket, &upload.key, id), codec::write_upload(&upload));
                Ok(())
            }
            Change::PutPart { key, upload, number, part, body } => self.put_part(&key, upload, number, part, body),
            Change::CompleteUpload { key, upload, parts, modified, etag, checksum, condition } => {
                self.complete(&key, upload, &parts, Whole { modified, etag, checksum }, &condition)
            }
            Change::AbortUpload { key, upload } => {
                self.take_upload(&key, upload)?;
                let parts = self.take_parts(upload)?;
                self.free_parts(parts.into_values());
                Ok(())
            }
        }
    }

    /// The bytes are the measure of its size and its pieces, whatever the record said.
    fn put(&mut self, key: &str, mut object: Object, body: Body, condition: &Condition) -> Result<(), ObjectsError> {
        let piece = self.hold(body)?;
        (object.size, object.pieces) = (piece.size, vec![piece]);
        self.replace(key, &object, condition)
    }

    fn replace(&mut self, key: &str, object: &Object, condition: &Condition) -> Result<(), ObjectsError> {
        let before = self.object(key)?;
        check(condition, before.as_ref())?;
        self.free_object(before);
        self.tables.put(Table::Objects, keys::object(self.bucket, key), codec::write_object(object));
        Ok(())
    }

    fn delete(&mut self, key: &str, condition: &Condition) -> Result<(), ObjectsError> {
        let before = self.object(key)?;
        check(condition, before.as_ref())?;
        if before.is_some() {
            self.free_object(before);
            self.tables.remove(Table::Objects, keys::object(self.bucket, key));
        }
        Ok(())
    }

    fn set_tags(&mut self, key: &str, seen: &Seen, tags: Vec<Tag>) -> Result<(), ObjectsError> {
        let mut object = self.object(key)?.ok_or(ObjectsError::NoSuchKey)?;
        if Seen::of(&object) != *seen {
            return Err(ObjectsError::Changed);
        }
        object.attributes.tags = tags;
        self.tables.put(Table::Objects, keys::object(self.bucket, key), codec::write_object(&object));
        Ok(())
    }

    fn put_part(&mut self, key: &str, upload: UploadId, number: u16, mut part: Part, body: Body) -> Result<(), ObjectsError> {
        let there = self.tables.get(Table::Uploads, keys::upload(self.bucket, key, upload), |_| Ok(()))?;
        there.ok_or(ObjectsError::NoSuchUpload)?;
        let piece = self.hold(body)?;
        (part.size, part.file) = (piece.size, Some(piece.file));
        let before = self.tables.get(Table::Parts, keys::part(upload, number), codec::read_part)?;
        self.free_parts(before.into_iter());
        self.tables.put(Table::Parts, keys::part(upload, number), codec::write_part(&part));
        Ok(())
    }

    fn complete(&mut self, key: &str, id: UploadId, listed: &[(u16, Box<str>)], whole: Whole, condition: &Condition) -> Result<(), ObjectsError> {
        let upload = self.take_upload(key, id)?;
        let mut parts = self.take_parts(id)?;
        let mut pieces = Vec::with_capacity(listed.len());
        for (number, etag) in listed {
            // Taken out: a part that is listed twice is not there the second time.
            let part = parts.remove(&keys::part(id, *number)).filter(|part| part.etag == *etag);
            let file = part.as_ref().and_then(|part| Some(Piece { file: part.file?, size: part.size }));
            pieces.push(file.ok_or(ObjectsError::NoSuchPart(*number))?);
        }
        self.free_parts(parts.into_values());
        self.replace(key, &whole.object(upload, pieces), condition)
    }

    fn take_upload(&mut self, key: &str, id: UploadId) -> Result<Upload, ObjectsError> {
        let place = keys::upload(self.bucket, key, id);
        let upload = self.tables.get(Table::Uploads, place.clone(), codec::read_upload)?.ok_or(ObjectsError::NoSuchUpload)?;
        self.tables.remove(Table::Uploads, place);
        Ok(upload)
    }

    /// By their keys.
    fn take_parts(&mut self, id: UploadId) -> Result<std::collections::BTreeMap<Vec<u8>, Part>, ObjectsError> {
        let parts = self.tables.under(Table::Parts, &id.0, |_, record| codec::read_part(record))?;
        for key in parts.keys() {
            self.tables.remove(Table::Parts, key.clone());
        }
        Ok(parts)
    }

    fn retire(mut self) -> Result<Plan, ObjectsError> {
        if self.retirement()?.is_none() {
            if !self.is_empty()? {
                return Err(ObjectsError::NotEmpty);
            }
            self.tables.put(Table::Retired, self.bucket.0.to_vec(), RETIRED.to_vec());
        }
        Ok(self.plan())
    }

    /// What is forgotten stays closed: its id never comes back.
    fn reopen(mut self) -> Result<Plan, ObjectsError> {
        if self.retirement()?.is_some_and(|record| record == RETIRED) {
            self.tables.remove(Table::Retired, self.bucket.0.to_vec());
        }
        Ok(self.plan())
    }

    /// Of a bucket that is not retired nothing is removed.
    fn forget(mut self) -> Result<Plan, ObjectsError> {
        if self.retirement()?.is_some() {
            for (place, ()) in self.tables.under(Table::Uploads, &self.bucket.0, |_, _| Ok(()))? {
                if let Some(id) = keys::upload_id(&place) {
                    let parts = self.take_parts(id)?;
                    self.free_parts(parts.into_values());
                }
                self.tables.remove(Table::Uploads, place);
            }
            self.tables.put(Table::Retired, self.bucket.0.to_vec(), FORGOTTEN.to_vec());
        }
        Ok(self.plan())
    }

    fn retirement(&self) -> Result<Option<Vec<u8>>, ObjectsError> {
        self.tables.get(Table::Retired, self.bucket.0.to_vec(), |record| Ok(record.to_vec()))
    }

    fn is_empty(&self) -> Result<bool, ObjectsError> {
        self.tables.is_none_under(Table::Objects, &self.bucket.0)
    }

    fn object(&self, key: &str) -> Result<Option<Object>, ObjectsError> {
        self.tables.get(Table::Objects, keys::object(self.bucket, key), codec::read_object)
    }

    /// The body is published if the commit is, and removed if it is not.
    fn hold(&mut self, body: Body) -> Result<Piece, ObjectsError> {
        let piece = body.piece().ok_or_else(|| ObjectsError::Damaged("the body was published before".to_owned()))?;
        self.bodies.push(body);
        self.tables.put(Table::Files, keys::file(piece.file), Vec::new());
        Ok(piece)
    }

    fn free_object(&mut self, object: Option<Object>) {
        let files: Vec<_> = object.into_iter().flat_map(|object| object.pieces).map(|piece| piece.file).collect();
        self.free(files);
    }

    /// Nobody opens a part, so each goes alone.
    fn free_parts(&mut self, parts: impl Iterator<Item = Part>) {
        parts.filter_map(|part| part.file).for_each(|file| self.free(vec![file]));
    }

    fn free(&mut self, files: Vec<FileId>) {
        for file in &files {
            self.tables.remove(Table::Files, keys::file(*file));
        }
        if !files.is_empty() {
            self.freed.push(Freed(files));
        }
    }
}

/// What a completed upload says of the whole.
struct Whole {
    modified: daypass_names::Timestamp,
    etag: Box<str>,
    checksum: Option<Checksum>,
}

impl Whole {
    fn object(self, upload: Upload, pieces: Vec<Piece>) -> Object {
        Object {
            size: pieces.iter().fold(0, |sum: u64, piece| sum.saturating_add(piece.size)),
            modified: self.modified,
            etag: self.etag,
            checksum: self.checksum,
            multipart: true,
            attributes: upload.attributes,
            pieces,
        }
    }
}

fn check(condition: &Condition, there: Option<&Object>) -> Result<(), ObjectsError> {
    match (condition, there) {
        (Condition::None, _) | (Condition::Absent, None) | (Condition::Present, Some(_)) => Ok(()),
        (Condition::Etag(etag), Some(object)) if object.etag == *etag => Ok(()),
        (Condition::Absent | Condition::Etag(_), Some(_)) => Err(ObjectsError::Precondition),
        (Condition::Etag(_) | Condition::Present, None) => Err(ObjectsError::NoSuchKey),
    }
}
