//! The files of bytes: 256 folders named by the first byte of a file's id, and in them files named by all of it, in hex.
//!
//! Names come from random ids alone (W2.6). Every file is reached from the open folder, never through a symbolic link, and made with O_EXCL.

use std::fs::File;
use std::io::{self, IoSlice, Write as _};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use rustix::fs::{AtFlags, Mode, OFlags};
use rustix::io::Errno;

use super::{OpenError, private};
use crate::FileId;

const FOLDER: &str = "bytes";

/// Asked before every write and sync of bytes; tests make a failing disk of it.
pub(super) type Gate = Box<dyn Fn() -> io::Result<()> + Send + Sync>;

/// The folder of bytes.
pub(super) struct Files {
    path: PathBuf,
    folder: File,
    gate: Gate,
}

impl Files {
    /// Opens the folder, and makes what is missing of it.
    pub(super) fn open(parent: &Path) -> Result<Self, OpenError> {
        Self::open_gated(parent, Box::new(|| Ok(())))
    }

    pub(super) fn open_gated(parent: &Path, gate: Gate) -> Result<Self, OpenError> {
        let path = parent.join(FOLDER);
        let folder = private::folder(&path)?;
        for shard in shards() {
            private::folder(&path.join(shard))?;
        }
        let io = |cause| OpenError::Io { path: path.clone(), cause };
        folder.sync_all().map_err(io)?;
        private::sync_folder_of(&path).map_err(io)?;
        private::sync_folder_of(parent).map_err(io)?;
        Ok(Self { path, folder, gate })
    }

    /// A new file.
    pub(super) fn create(&self, id: FileId) -> io::Result<File> {
        (self.gate)()?;
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(File::from(rustix::fs::openat(&self.folder, name(id), flags, Mode::RUSR | Mode::WUSR)?))
    }

    /// A file to read.
    pub(super) fn read(&self, id: FileId) -> io::Result<File> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(File::from(rustix::fs::openat(&self.folder, name(id), flags, Mode::empty())?))
    }

    /// Appends all of it, without copying.
    pub(super) fn write(&self, file: &mut File, bytes: &[Bytes]) -> io::Result<()> {
        (self.gate)()?;
        let mut slices: Vec<IoSlice<'_>> = bytes.iter().filter(|bytes| !bytes.is_empty()).map(|bytes| IoSlice::new(bytes)).collect();
        let mut left = slices.as_mut_slice();
        while !left.is_empty() {
            match file.write_vectored(left) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => IoSlice::advance_slices(&mut left, written),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Makes bytes and name durable.
    pub(super) fn sync(&self, file: &File, id: FileId) -> io::Result<()> {
        (self.gate)()?;
        file.sync_all()?;
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        File::from(rustix::fs::openat(&self.folder, shard(id), flags, Mode::empty())?).sync_all()
    }

    /// Whether there was one.
    pub(super) fn remove(&self, id: FileId) -> io::Result<bool> {
        match rustix::fs::unlinkat(&self.folder, name(id), AtFlags::empty()) {
            Ok(()) => Ok(true),
            Err(Errno::NOENT) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// The files of each folder in turn. What has another name is not ours and is left alone.
    pub(super) fn each_shard(&self) -> impl Iterator<Item = io::Result<Vec<FileId>>> {
        shards().map(|shard| {
            let mut found = Vec::new();
            for entry in std::fs::read_dir(self.path.join(&shard))? {
                let file_name = entry?.file_name();
                found.extend(file_name.to_str().filter(|name| name.starts_with(&shard)).and_then(FileId::parse));
            }
            Ok(found)
        })
    }
}

fn shards() -> impl Iterator<Item = String> {
    (0..=u8::MAX).map(|first| format!("{first:02x}"))
}

fn shard(id: FileId) -> String {
    let [first, ..] = id.0;
    format!("{first:02x}")
}

fn name(id: FileId) -> String {
    format!("{}/{id}", shard(id))
}
