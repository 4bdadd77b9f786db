//! The bytes of an object, from however many files, one of them open at a time.

use std::fs::File;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use rustix::buffer::spare_capacity;

use super::{apart, database::of_disk, held::Hold, shared::Shared};
use crate::{BoxFuture, BucketId, FileId, ObjectsError, Opened, Piece, Source, listing};

/// Bytes of one read, whatever is asked for: a caller that asks for all of an object does not get all of the memory.
const MAX_READ_BYTES: usize = 1024 * 1024;

/// Looks an object up and holds its files.
pub(super) fn open(shared: &Arc<Shared>, bucket: BucketId, key: &str) -> Result<Option<Opened>, ObjectsError> {
    let hold = shared.held.hold(|| shared.read(|tables| listing::find(tables, bucket, key)))?;
    Ok(hold.map(|hold| Opened::new(Arc::clone(&hold.object), Box::new(Pieces(Arc::new(Reading::new(hold)))))))
}

struct Pieces(Arc<Reading>);

struct Reading {
    hold: Hold,
    /// Where each piece ends.
    ends: Box<[u64]>,
    current: Mutex<Option<(FileId, Arc<File>)>>,
}

impl Source for Pieces {
    fn read(&self, from: u64, limit: usize) -> BoxFuture<'_, Result<Bytes, ObjectsError>> {
        let reading = Arc::clone(&self.0);
        Box::pin(async move {
            match reading.place(from, limit) {
                Some((piece, offset, length)) => apart(move || reading.read(piece, offset, length)).await,
                None => Ok(Bytes::new()),
            }
        })
    }
}

impl Reading {
    fn new(hold: Hold) -> Self {
        let mut end = 0_u64;
        let ends = hold.object.pieces.iter().map(|piece| {
            end = end.saturating_add(piece.size);
            end
        });
        let ends = ends.collect();
        Self { hold, ends, current: Mutex::default() }
    }

    /// The piece that holds the byte, its place there, and how many are read; `None` at the end.
    fn place(&self, from: u64, limit: usize) -> Option<(Piece, u64, usize)> {
        let at = self.ends.partition_point(|end| *end <= from);
        let (piece, end) = (*self.hold.object.pieces.get(at)?, *self.ends.get(at)?);
        let left = usize::try_from(end.saturating_sub(from)).unwrap_or(usize::MAX);
        let offset = from.saturating_sub(end.saturating_sub(piece.size));
        Some((piece, offset, left.min(limit).min(MAX_READ_BYTES))).filter(|(_, _, length)| *length > 0)
    }

    fn read(&self, piece: Piece, offset: u64, length: usize) -> Result<Bytes, ObjectsError> {
        let file = self.file(piece.file)?;
        let mut bytes = Vec::with_capacity(length);
        while bytes.len() < length {
            let at = offset.saturating_add(bytes.len() as u64);
            match rustix::io::pread(&*file, spare_capacity(&mut bytes), at).map_err(io::Error::from) {
                Ok(0) => return Err(ObjectsError::Damaged(format!("the file {} is shorter than its record says", piece.file))),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(of_disk(&error)),
            }
        }
        // The allocator may have given more room than was asked for.
        bytes.truncate(length);
        Ok(bytes.into())
    }

    fn file(&self, id: FileId) -> Result<Arc<File>, ObjectsError> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, file)) = current.as_ref().filter(|(open, _)| *open == id) {
            return Ok(Arc::clone(file));
        }
        let file = self.hold.held.files.read(id).map(Arc::new).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => ObjectsError::Damaged(format!("the file {id} is not there")),
            _ => of_disk(&error),
        })?;
        *current = Some((id, Arc::clone(&file)));
        Ok(file)
    }
}
