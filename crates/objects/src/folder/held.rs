//! Files that no record has to name: those in the making, and those of objects that are being read.
//!
//! One lock is over all of them. An object is looked up and held under it, and after a commit what became free is judged under it: a file is
//! removed now, or when the last reader of its object leaves. An object is held by its first file, for all of its files become free together.

use std::collections::{HashMap, HashSet};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::files::Files;
use super::remover::Remover;
use crate::{Discard, FileId, Object, ObjectsError, Piece, judge::Freed};

/// The files of a folder and who holds which.
pub(super) struct Held {
    pub(super) files: Arc<Files>,
    holders: Arc<Mutex<Holders>>,
    remover: Remover,
}

#[derive(Default)]
struct Holders {
    drafts: HashSet<FileId>,
    readers: HashMap<FileId, Reading>,
}

struct Reading {
    object: Arc<Object>,
    readers: usize,
    freed: bool,
}

impl Held {
    pub(super) fn new(files: Files) -> io::Result<Self> {
        let (files, holders) = (Arc::new(files), Arc::<Mutex<Holders>>::default());
        let (theirs, done) = (Arc::clone(&files), Arc::clone(&holders));
        let remover = Remover::spawn(move |file| {
            // A file that cannot be removed is the next sweep's: no record names it.
            let _removed = theirs.remove(file);
            lock(&done).drafts.remove(&file);
        })?;
        Ok(Self { files, holders, remover })
    }

    /// Before the file is made.
    pub(super) fn begin(&self, file: FileId) {
        lock(&self.holders).drafts.insert(file);
    }

    /// It is published, or a sweep decides whether it is.
    pub(super) fn end(&self, files: impl IntoIterator<Item = FileId>) {
        let mut holders = lock(&self.holders);
        for file in files {
            holders.drafts.remove(&file);
        }
    }

    /// It is nobody's and will be nobody's.
    pub(super) fn give_up(&self, file: FileId) {
        self.remover.remove(vec![file]);
    }

    /// Looks an object up and holds it, so that no commit frees it in between.
    pub(super) fn hold(self: &Arc<Self>, look: impl FnOnce() -> Result<Option<Arc<Object>>, ObjectsError>) -> Result<Option<Hold>, ObjectsError> {
        let mut holders = lock(&self.holders);
        let Some(object) = look()? else { return Ok(None) };
        if let Some(first) = object.pieces.first() {
            let reading = || Reading { object: Arc::clone(&object), readers: 0, freed: false };
            let reading = holders.readers.entry(first.file).or_insert_with(reading);
            reading.readers = reading.readers.saturating_add(1);
        }
        Ok(Some(Hold { object, held: Arc::clone(self) }))
    }

    /// After the commit that freed them.
    pub(super) fn free(&self, freed: Vec<Freed>) {
        let mut now = Vec::new();
        let mut holders = lock(&self.holders);
        for Freed(files) in freed {
            match files.first().and_then(|first| holders.readers.get_mut(first)) {
                Some(reading) => reading.freed = true,
                None => now.extend(files),
            }
        }
        drop(holders);
        self.remover.remove(now);
    }

    /// Those of these files that are not in the making.
    pub(super) fn without_drafts(&self, mut files: Vec<FileId>) -> Vec<FileId> {
        let holders = lock(&self.holders);
        files.retain(|file| !holders.drafts.contains(file));
        files
    }

    /// Those of these files that nobody reads.
    pub(super) fn without_readers(&self, mut files: Vec<FileId>) -> Vec<FileId> {
        let holders = lock(&self.holders);
        let read: HashSet<FileId> = holders.readers.values().flat_map(|reading| &reading.object.pieces).map(|piece| piece.file).collect();
        files.retain(|file| !read.contains(file));
        files
    }

    /// Waits until what was to be removed is.
    pub(super) fn settle(&self) {
        self.remover.settle();
    }

    /// Drafts and objects that are held.
    #[cfg(test)]
    pub(super) fn counts(&self) -> (usize, usize) {
        let holders = lock(&self.holders);
        (holders.drafts.len(), holders.readers.len())
    }

    fn leave(&self, object: &Object) {
        let Some(first) = object.pieces.first().map(|piece| piece.file) else { return };
        let mut holders = lock(&self.holders);
        let Some(reading) = holders.readers.get_mut(&first) else { return };
        reading.readers = reading.readers.saturating_sub(1);
        if reading.readers > 0 {
            return;
        }
        let gone = holders.readers.remove(&first).filter(|reading| reading.freed);
        drop(holders);
        if gone.is_some() {
            self.remover.remove(object.pieces.iter().map(|piece| piece.file).collect());
        }
    }
}

impl Discard for Held {
    fn discard(&self, piece: Piece) {
        self.give_up(piece.file);
    }
}

/// An object whose files stay while this lives.
pub(super) struct Hold {
    pub(super) object: Arc<Object>,
    pub(super) held: Arc<Held>,
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.held.leave(&self.object);
    }
}

fn lock(holders: &Mutex<Holders>) -> MutexGuard<'_, Holders> {
    holders.lock().unwrap_or_else(PoisonError::into_inner)
}
