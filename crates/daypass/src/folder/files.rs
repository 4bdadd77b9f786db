//! Small files that are whole or not there: written aside, synced, then moved to their name.
//!
//! Created ones never replace anything (O_EXCL, and a rename that refuses to); every open refuses a symbolic link (W7.2).

use std::{
    ffi::OsStr,
    fs::{File, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use rustix::fs::{CWD, OFlags, RenameFlags};
use zeroize::Zeroizing;

use super::{FolderError, guard};

/// What a file is called until it is whole.
const UNFINISHED: &str = ".new";

/// Creates a file of mode 0600, durable when this returns. It refuses if there is one already.
pub fn create_new(path: &Path, content: &[u8]) -> Result<(), FolderError> {
    let aside = write_aside(path, content)?;
    rustix::fs::renameat_with(CWD, &aside, CWD, path, RenameFlags::NOREPLACE).map_err(|error| FolderError::io(path)(error.into()))?;
    sync_parent(path)
}

/// Writes a file of mode 0600 in place of whatever has its name, durable when this returns.
pub fn replace(path: &Path, content: &[u8]) -> Result<(), FolderError> {
    let aside = write_aside(path, content)?;
    std::fs::rename(&aside, path).map_err(FolderError::io(path))?;
    sync_parent(path)
}

/// Removes a file, if it is there.
pub fn remove(path: &Path) -> Result<(), FolderError> {
    match std::fs::remove_file(path) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(FolderError::io(path)(cause)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Reads a file of ours, at most so many bytes; a link, a stranger's file or an open mode refuses.
pub fn read_private(path: &Path, limit: u64) -> Result<Zeroizing<Vec<u8>>, FolderError> {
    let mut file = OpenOptions::new().read(true).custom_flags(no_follow()).open(path).map_err(FolderError::io(path))?;
    let metadata = file.metadata().map_err(FolderError::io(path))?;
    guard::private(path, &metadata)?;
    read_limited(path, &mut file, limit)
}

/// Reads an open file, at most so many bytes.
pub(crate) fn read_limited(path: &Path, file: &mut File, limit: u64) -> Result<Zeroizing<Vec<u8>>, FolderError> {
    let mut content = Zeroizing::new(Vec::new());
    file.take(limit + 1).read_to_end(&mut content).map_err(FolderError::io(path))?;
    if u64::try_from(content.len()).is_ok_and(|length| length > limit) {
        return Err(FolderError::Unsafe { path: path.to_owned(), why: format!("it is longer than {limit} bytes") });
    }
    Ok(content)
}

/// Opens or creates the lock.
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).custom_flags(no_follow()).open(path)
}

/// Whether that name is one of a file that never became whole.
pub(super) fn is_unfinished(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| name.starts_with('.') && name.ends_with(UNFINISHED))
}

/// Makes the names in a folder durable.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

fn sync_parent(path: &Path) -> Result<(), FolderError> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    sync_folder(parent).map_err(FolderError::io(parent))
}

fn write_aside(path: &Path, content: &[u8]) -> Result<PathBuf, FolderError> {
    let name = path.file_name().unwrap_or_default().display();
    let aside = path.with_file_name(format!(".{name}{UNFINISHED}"));
    // What a crash left behind was never whole.
    remove(&aside)?;
    let mut file =
        OpenOptions::new().write(true).create_new(true).mode(0o600).custom_flags(no_follow()).open(&aside).map_err(FolderError::io(&aside))?;
    file.write_all(content).and_then(|()| file.sync_all()).map_err(FolderError::io(&aside))?;
    Ok(aside)
}

#[expect(clippy::cast_possible_wrap, reason = "open flags are small bits; the two libraries differ in their sign only")]
fn no_follow() -> i32 {
    OFlags::NOFOLLOW.bits() as i32
}
