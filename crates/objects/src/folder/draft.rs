//! Bytes on their way into a file.
//!
//! They are gathered and written in large pieces on a thread that may wait for the disk; a small body touches the disk once, at its end. What
//! is given up on the way, by whoever, removes its file.

use std::fs::File;
use std::sync::Arc;

use bytes::Bytes;

use super::{apart, database::of_disk, held::Held};
use crate::{BoxFuture, Draft, Durable, FileId, ObjectsError, Piece};

/// Gathered before they are written: enough that the disk is asked rarely, few enough that they are still in the processor's cache then (a MiB
/// costs half as much again) and that a thousand drafts fit in memory.
const GATHERED_BYTES: usize = 256 * 1024;

/// Pieces of what is gathered: one system call takes so many (Linux: IOV_MAX is 1024).
const GATHERED_PIECES: usize = 1024;

/// A draft. While a piece is being written its file is with the thread that writes; if nobody waits for that any more, the file goes with it.
pub(super) struct Writing {
    gathered: Vec<Bytes>,
    gathered_bytes: usize,
    target: Option<Target>,
}

/// The file, if it is made yet. It is removed with this unless something else owns it by then.
struct Target {
    held: Arc<Held>,
    id: FileId,
    file: Option<File>,
    size: u64,
    owned: bool,
}

impl Writing {
    pub(super) fn new(held: Arc<Held>, id: [u8; 16]) -> Self {
        let target = Target { held, id: FileId(id), file: None, size: 0, owned: false };
        Self { gathered: Vec::new(), gathered_bytes: 0, target: Some(target) }
    }

    async fn flush(&mut self) -> Result<(), ObjectsError> {
        let (mut target, bytes) = self.take()?;
        self.target = Some(apart(move || target.append(&bytes).map(|()| target)).await?);
        Ok(())
    }

    fn take(&mut self) -> Result<(Target, Vec<Bytes>), ObjectsError> {
        let target = self.target.take().ok_or_else(|| ObjectsError::Unavailable("the draft has failed before".to_owned()))?;
        self.gathered_bytes = 0;
        Ok((target, std::mem::take(&mut self.gathered)))
    }
}

impl Draft for Writing {
    fn write(&mut self, bytes: Bytes) -> BoxFuture<'_, Result<(), ObjectsError>> {
        Box::pin(async move {
            if bytes.is_empty() {
                return Ok(());
            }
            self.gathered_bytes = self.gathered_bytes.saturating_add(bytes.len());
            self.gathered.push(bytes);
            if self.gathered_bytes < GATHERED_BYTES && self.gathered.len() < GATHERED_PIECES { Ok(()) } else { self.flush().await }
        })
    }

    fn end(mut self: Box<Self>) -> BoxFuture<'static, Result<Durable, ObjectsError>> {
        Box::pin(async move {
            let (mut target, bytes) = self.take()?;
            if bytes.is_empty() && target.file.is_none() {
                // No bytes need no file: the record names one that is never asked for.
                return target.end();
            }
            apart(move || target.append(&bytes).and_then(|()| target.end())).await
        })
    }
}

impl Target {
    fn append(&mut self, bytes: &[Bytes]) -> Result<(), ObjectsError> {
        let mut file = match self.file.take() {
            Some(file) => file,
            None => self.create()?,
        };
        self.held.files.write(&mut file, bytes).map_err(|error| of_disk(&error))?;
        self.size = bytes.iter().fold(self.size, |size, bytes| size.saturating_add(bytes.len() as u64));
        self.file = Some(file);
        Ok(())
    }

    fn create(&mut self) -> Result<File, ObjectsError> {
        self.held.begin(self.id);
        let file = self.held.files.create(self.id).map_err(|error| {
            // Nothing of ours is there. If something is, it has this id for another reason, and is not removed.
            self.held.end([self.id]);
            of_disk(&error)
        })?;
        self.owned = true;
        Ok(file)
    }

    fn end(mut self) -> Result<Durable, ObjectsError> {
        if let Some(file) = &self.file {
            self.held.files.sync(file, self.id).map_err(|error| of_disk(&error))?;
        }
        self.owned = false;
        Ok(Durable::new(Piece { file: self.id, size: self.size }, Arc::clone(&self.held) as Arc<dyn crate::Discard>))
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        if self.owned {
            self.held.give_up(self.id);
        }
    }
}
