//! Files and folders that their owner alone may touch (W7.2): never through a symbolic link, never with a looser mode.

use std::fs::{File, Metadata};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;

use super::OpenError;

/// Why a path is not used, before it is known to the sentence.
enum Unfit {
    Io(io::Error),
    Insecure(String),
}

impl Unfit {
    fn at(self, path: &Path) -> OpenError {
        let path = path.to_owned();
        match self {
            Self::Io(cause) => OpenError::Io { path, cause },
            Self::Insecure(why) => OpenError::Insecure { path, why },
        }
    }
}

/// A regular file.
pub(super) fn file(path: &Path, flags: OFlags) -> Result<File, OpenError> {
    let is_file = |found: &Metadata| if found.is_file() { Ok(()) } else { Err("it is not a regular file") };
    open(path, flags, is_file).map_err(|unfit| unfit.at(path))
}

/// A folder, which is made if it is not there; whoever made one in it syncs it once for all.
pub(super) fn folder(path: &Path) -> Result<File, OpenError> {
    let io = |cause| OpenError::Io { path: path.to_owned(), cause };
    match rustix::fs::mkdir(path, Mode::RWXU) {
        Ok(()) | Err(Errno::EXIST) => {}
        Err(error) => return Err(io(error.into())),
    }
    let is_folder = |found: &Metadata| if found.is_dir() { Ok(()) } else { Err("it is not a folder") };
    open(path, OFlags::RDONLY | OFlags::DIRECTORY, is_folder).map_err(|unfit| unfit.at(path))
}

fn open(path: &Path, flags: OFlags, kind: impl Fn(&Metadata) -> Result<(), &'static str>) -> Result<File, Unfit> {
    let opened = rustix::fs::open(path, flags | OFlags::NOFOLLOW | OFlags::CLOEXEC, Mode::RUSR | Mode::WUSR);
    let file = match opened {
        Ok(descriptor) => File::from(descriptor),
        Err(Errno::LOOP | Errno::NOTDIR) => return Err(Unfit::Insecure("it is a symbolic link, or no folder".to_owned())),
        Err(error) => return Err(Unfit::Io(error.into())),
    };
    // Of what was opened, not of whatever the path names by now.
    let found = file.metadata().map_err(Unfit::Io)?;
    kind(&found).map_err(|why| Unfit::Insecure(why.to_owned()))?;
    if found.uid() != rustix::process::geteuid().as_raw() {
        return Err(Unfit::Insecure(format!("it belongs to user {}", found.uid())));
    }
    if found.mode() & 0o077 != 0 {
        return Err(Unfit::Insecure(format!("its mode is {:04o}, nobody but its owner may have any right", found.mode() & 0o7777)));
    }
    Ok(file)
}

/// Makes the name of a new file or folder durable.
pub(super) fn sync_folder_of(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    File::open(folder)?.sync_all()
}
