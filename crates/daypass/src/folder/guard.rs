//! W7.2: who else could read or change what lies in the folder.

use std::{
    fs::Metadata,
    os::unix::fs::{FileTypeExt, MetadataExt},
    path::Path,
};

use super::FolderError;
use crate::config::FILE_NAME;

/// What others must not have on anything of ours.
const OTHERS: u32 = 0o077;
/// What others must not have on the configuration: they may read it, never write it.
const OTHERS_WRITE: u32 = 0o022;

/// Refuses a folder that is not a real one, not ours, or open to others.
pub(super) fn folder(path: &Path) -> Result<(), FolderError> {
    let metadata = std::fs::symlink_metadata(path).map_err(FolderError::io(path))?;
    if metadata.is_symlink() {
        return refuse(path, "it is a symbolic link");
    }
    if !metadata.is_dir() {
        return refuse(path, "it is not a folder");
    }
    ours(path, &metadata, OTHERS, "chmod 700")
}

/// Refuses whatever in the folder is a link, not ours, or open to others.
pub(super) fn entries(path: &Path) -> Result<(), FolderError> {
    for entry in std::fs::read_dir(path).map_err(FolderError::io(path))? {
        let entry = entry.map_err(FolderError::io(path))?;
        // A fresh file system's own folder belongs to root, closed to all.
        if entry.file_name() == "lost+found" {
            continue;
        }
        let place = entry.path();
        let metadata = std::fs::symlink_metadata(&place).map_err(FolderError::io(&place))?;
        if metadata.is_dir() {
            ours(&place, &metadata, OTHERS, "chmod 700")?;
            // One level: whoever cannot enter a closed folder reaches nothing in it.
        } else if entry.file_name() == FILE_NAME {
            file(&place, &metadata, OTHERS_WRITE)?;
        } else {
            file(&place, &metadata, OTHERS)?;
        }
    }
    Ok(())
}

/// Refuses a file that is a link, not ours, or open to others.
pub(super) fn file(path: &Path, metadata: &Metadata, forbidden: u32) -> Result<(), FolderError> {
    if metadata.is_symlink() {
        return refuse(path, "it is a symbolic link");
    }
    if !metadata.is_file() && !metadata.file_type().is_socket() {
        return refuse(path, "it is neither a file nor a folder");
    }
    ours(path, metadata, forbidden, "chmod 600")
}

/// A file of ours, as a reader opens it.
pub(super) fn private(path: &Path, metadata: &Metadata) -> Result<(), FolderError> {
    file(path, metadata, OTHERS)
}

fn ours(path: &Path, metadata: &Metadata, forbidden: u32, mend: &str) -> Result<(), FolderError> {
    let user = rustix::process::geteuid().as_raw();
    if metadata.uid() != user {
        return refuse(path, format!("it belongs to user {}, and this is user {user}", metadata.uid()));
    }
    let mode = metadata.mode() & 0o7777;
    if mode & forbidden != 0 {
        return refuse(path, format!("its mode is {mode:o}, and others must be kept out: {mend} {}", path.display()));
    }
    Ok(())
}

fn refuse(path: &Path, why: impl Into<String>) -> Result<(), FolderError> {
    Err(FolderError::Unsafe { path: path.to_owned(), why: why.into() })
}
