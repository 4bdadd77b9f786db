//! The disk as the journal needs it, so that a test can fill it, break it and lose its answers.

use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, FileExt, MetadataExt, OpenOptionsExt},
    path::{Path, PathBuf},
    sync::Arc,
};

use rustix::fs::{CWD, OFlags, RenameFlags};

/// An open file of the chain.
pub(crate) trait Medium: Send + Sync {
    /// Writes all of it at that place: one system call, unless the disk takes less.
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()>;
    /// Reads exactly so many bytes from that place.
    fn read_at(&self, length: usize, offset: u64) -> io::Result<Vec<u8>>;
    /// Cuts the file.
    fn truncate(&self, length: u64) -> io::Result<()>;
    /// Makes what was written durable.
    fn sync(&self) -> io::Result<()>;
}

/// What can be done with names.
pub(crate) trait Disk: Send + Sync {
    /// Creates a file that has this content, whole and durable under its name when this returns. An existing one is never replaced.
    fn create(&self, path: &Path, content: &[u8]) -> io::Result<Arc<dyn Medium>>;
    /// Opens a file for writing.
    fn open(&self, path: &Path) -> io::Result<Arc<dyn Medium>>;
    /// Removes a file, if it is there.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The real one.
pub(crate) struct FileSystem;

impl Disk for FileSystem {
    fn create(&self, path: &Path, content: &[u8]) -> io::Result<Arc<dyn Medium>> {
        let aside = aside(path);
        self.remove(&aside)?;
        let mut file = OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).custom_flags(no_follow()).open(&aside)?;
        file.write_all(content)?;
        file.sync_all()?;
        rustix::fs::renameat_with(CWD, &aside, CWD, path, RenameFlags::NOREPLACE)?;
        sync_parent(path)?;
        Ok(Arc::new(file))
    }

    fn open(&self, path: &Path) -> io::Result<Arc<dyn Medium>> {
        let file = OpenOptions::new().read(true).write(true).custom_flags(no_follow()).open(path)?;
        guard(&file.metadata()?, path)?;
        Ok(Arc::new(file))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        match std::fs::remove_file(path) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(cause),
            Ok(()) | Err(_) => Ok(()),
        }
    }
}

impl Medium for File {
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        self.write_all_at(bytes, offset)
    }

    fn read_at(&self, length: usize, offset: u64) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; length];
        self.read_exact_at(&mut bytes, offset)?;
        Ok(bytes)
    }

    fn truncate(&self, length: u64) -> io::Result<()> {
        self.set_len(length)
    }

    fn sync(&self) -> io::Result<()> {
        self.sync_data()
    }
}

/// The name that a file has until it is whole.
fn aside(path: &Path) -> PathBuf {
    path.with_extension("new")
}

/// Makes the names in the folder of that file durable.
pub(crate) fn sync_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

/// Opens a file for reading; a link, a stranger's file or an open mode refuses (W7.2).
pub(crate) fn open_to_read(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().read(true).custom_flags(no_follow()).open(path)?;
    guard(&file.metadata()?, path)?;
    Ok(file)
}

/// Creates the folder, or looks whether an existing one is ours alone (W7.2).
pub(crate) fn secure_folder(path: &Path) -> io::Result<()> {
    match DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => sync_parent(path),
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {
            let metadata = std::fs::symlink_metadata(path)?;
            if !metadata.is_dir() {
                return Err(refused(path, "is not a folder"));
            }
            ours(&metadata, path)
        }
        Err(cause) => Err(cause),
    }
}

pub(crate) fn guard(metadata: &std::fs::Metadata, path: &Path) -> io::Result<()> {
    if !metadata.is_file() {
        return Err(refused(path, "is not a file"));
    }
    ours(metadata, path)
}

fn ours(metadata: &std::fs::Metadata, path: &Path) -> io::Result<()> {
    if metadata.uid() != rustix::process::geteuid().as_raw() {
        return Err(refused(path, "belongs to another user"));
    }
    if metadata.mode() & 0o077 != 0 {
        return Err(refused(path, "is open to others (chmod go=)"));
    }
    Ok(())
}

fn refused(path: &Path, why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, format!("{} {why}", path.display()))
}

#[expect(clippy::cast_possible_wrap, reason = "open flags are small bits; the two libraries differ in their sign only")]
pub(crate) fn no_follow() -> i32 {
    OFlags::NOFOLLOW.bits() as i32
}
