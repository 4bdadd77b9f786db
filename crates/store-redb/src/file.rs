//! The file on disk: who may touch it, how it comes into being, how it is opened.
//!
//! W7.2: created with O_EXCL and mode 0600, never through a symbolic link, and refused if its owner or mode would let somebody else in. It is
//! built under another name and renamed when its first commit is durable, so a store that exists is a whole one, and an empty file is damage.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use daypass_store::Revision;
use redb::{Builder, Database, DatabaseError, StorageError};
use rustix::fs::{CWD, Mode, OFlags, RenameFlags};
use rustix::io::Errno;

use crate::{OpenError, tables};

/// Pages kept in memory. Requests are answered from the node's snapshot and never read the file, so writes alone need them.
const CACHE_BYTES: usize = 32 * 1024 * 1024;

/// Turns the opened file into a database; tests put a failing disk in between.
pub(crate) type Mount = Box<dyn Fn(&Builder, File) -> Result<Database, DatabaseError> + Send + Sync>;

/// A path that this process alone may open, for as long as the value lives.
pub(crate) struct Place {
    path: PathBuf,
    mount: Mount,
    _lock: File,
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Place").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Place {
    /// Takes the lock beside `path`.
    pub(crate) fn take(path: &Path) -> Result<Self, OpenError> {
        Self::take_mounted(path, Box::new(Builder::create_file))
    }

    pub(crate) fn take_mounted(path: &Path, mount: Mount) -> Result<Self, OpenError> {
        let lock_path = beside(path, ".lock");
        let lock = open_private(&lock_path, OFlags::RDWR | OFlags::CREATE).map_err(|error| error.at(&lock_path))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path: path.to_owned(), mount, _lock: lock }),
            Err(std::fs::TryLockError::WouldBlock) => Err(OpenError::InUse(path.to_owned())),
            Err(std::fs::TryLockError::Error(cause)) => Err(OpenError::Io { path: lock_path, cause }),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Opens the store, creating it if nothing is there, and checks every page.
    pub(crate) fn open_or_create(&self) -> Result<(Database, Revision), OpenError> {
        if let Err(error) = rustix::fs::lstat(&self.path) {
            if error != Errno::NOENT {
                return Err(OpenError::Io { path: self.path.clone(), cause: error.into() });
            }
            self.create()?;
        }
        let (mut database, revision) = self.open()?;
        self.check_pages(&mut database)?;
        Ok((database, revision))
    }

    /// Opens the store that is there. After an unclean end redb walks all pages and returns to the last whole commit.
    pub(crate) fn open(&self) -> Result<(Database, Revision), OpenError> {
        let file = open_private(&self.path, OFlags::RDWR).map_err(|error| error.at(&self.path))?;
        if file.metadata().map_err(|cause| self.io(cause))?.len() == 0 {
            return Err(OpenError::Damaged("the file is empty".to_owned()));
        }
        let database = self.mount(file)?;
        let revision = tables::check_format(&database)?;
        Ok((database, revision))
    }

    /// Under the lock, so that a half-made file of a crashed start can be told from one in the making.
    fn create(&self) -> Result<(), OpenError> {
        let draft = beside(&self.path, ".new");
        match rustix::fs::unlink(&draft) {
            Ok(()) | Err(Errno::NOENT) => {}
            Err(error) => return Err(OpenError::Io { path: draft, cause: error.into() }),
        }
        let file = open_private(&draft, OFlags::RDWR | OFlags::CREATE | OFlags::EXCL).map_err(|error| error.at(&draft))?;
        let database = self.mount(file)?;
        tables::initialize(&database).map_err(|error| self.io(io::Error::other(error.to_string())))?;
        drop(database);
        rustix::fs::renameat_with(CWD, &draft, CWD, &self.path, RenameFlags::NOREPLACE).map_err(|error| self.io(error.into()))?;
        sync_folder(&self.path).map_err(|cause| self.io(cause))
    }

    fn mount(&self, file: File) -> Result<Database, OpenError> {
        let mut builder = Builder::new();
        builder.set_cache_size(CACHE_BYTES);
        // redb panics on some impossible headers; the file is damaged then, not this process.
        let mounted = catch_unwind(AssertUnwindSafe(|| (self.mount)(&builder, file)));
        let mounted = mounted.map_err(|_| OpenError::Damaged("the header or a page cannot be read".to_owned()))?;
        mounted.map_err(|error| self.explain(error))
    }

    /// redb checks the sums of its pages only after an unclean end; a rotten disk does not announce itself that way.
    fn check_pages(&self, database: &mut Database) -> Result<(), OpenError> {
        let checked = catch_unwind(AssertUnwindSafe(|| database.check_integrity()));
        match checked.map_err(|_| OpenError::Damaged("a page cannot be read".to_owned()))? {
            Ok(true) => Ok(()),
            // Repaired means rolled back: an acknowledged commit may be gone, a revocation among them.
            Ok(false) => Err(OpenError::Damaged("pages failed their checksums".to_owned())),
            Err(error) => Err(self.explain(error)),
        }
    }

    fn explain(&self, error: DatabaseError) -> OpenError {
        match error {
            DatabaseError::DatabaseAlreadyOpen => OpenError::InUse(self.path.clone()),
            DatabaseError::Storage(StorageError::Io(cause)) if !tells_damage(&cause) => self.io(cause),
            other => OpenError::Damaged(other.to_string()),
        }
    }

    fn io(&self, cause: io::Error) -> OpenError {
        OpenError::Io { path: self.path.clone(), cause }
    }
}

/// What redb says of a file that is too short or not its own.
fn tells_damage(cause: &io::Error) -> bool {
    matches!(cause.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput)
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    PathBuf::from(name)
}

/// Why a file is not opened, before its path is known to the sentence.
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

fn open_private(path: &Path, flags: OFlags) -> Result<File, Unfit> {
    let opened = rustix::fs::open(path, flags | OFlags::NOFOLLOW | OFlags::CLOEXEC, Mode::RUSR | Mode::WUSR);
    let file = match opened {
        Ok(descriptor) => File::from(descriptor),
        Err(Errno::LOOP) => return Err(Unfit::Insecure("it is a symbolic link".to_owned())),
        Err(error) => return Err(Unfit::Io(error.into())),
    };
    // Of the file that was opened, not of whatever the path names by now.
    let found = file.metadata().map_err(Unfit::Io)?;
    if !found.is_file() {
        return Err(Unfit::Insecure("it is not a regular file".to_owned()));
    }
    if found.uid() != rustix::process::geteuid().as_raw() {
        return Err(Unfit::Insecure(format!("it belongs to user {}", found.uid())));
    }
    if found.mode() & 0o077 != 0 {
        return Err(Unfit::Insecure(format!("its mode is {:04o}, it must be 0600", found.mode() & 0o7777)));
    }
    Ok(file)
}

fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    File::open(folder)?.sync_all()
}
