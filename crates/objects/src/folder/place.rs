//! The database on disk: how it comes into being, how it is opened, and the lock that this process alone holds.
//!
//! It is built under another name and renamed when its first commit is durable, so one that exists is whole, and an empty file is damage.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use redb::{Builder, Database, DatabaseError, StorageError};
use rustix::fs::{CWD, OFlags, RenameFlags};
use rustix::io::Errno;

use super::database::{self, Counters};
use super::{OpenError, private};

/// The name of the database in its folder.
pub(super) const DATABASE: &str = "objects.redb";

/// Pages kept in memory: the upper levels of every tree, and the leaves that were read last. A million keys fill about 300 MB.
const CACHE_BYTES: usize = 128 * 1024 * 1024;

/// Turns the opened file into a database; tests put a failing disk in between.
pub(super) type Mount = Box<dyn Fn(&Builder, File) -> Result<Database, DatabaseError> + Send + Sync>;

/// A path that this process alone may open, for as long as the value lives.
pub(super) struct Place {
    path: PathBuf,
    mount: Mount,
    _lock: File,
}

impl Place {
    /// Takes the lock beside `path`.
    pub(super) fn take(path: &Path) -> Result<Self, OpenError> {
        Self::take_mounted(path, Box::new(Builder::create_file))
    }

    pub(super) fn take_mounted(path: &Path, mount: Mount) -> Result<Self, OpenError> {
        let lock_path = beside(path, ".lock");
        let lock = private::file(&lock_path, OFlags::RDWR | OFlags::CREATE)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path: path.to_owned(), mount, _lock: lock }),
            Err(std::fs::TryLockError::WouldBlock) => Err(OpenError::InUse(path.to_owned())),
            Err(std::fs::TryLockError::Error(cause)) => Err(OpenError::Io { path: lock_path, cause }),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Opens the database, creating it if nothing is there, and checks every page.
    pub(super) fn open_or_create(&self) -> Result<(Database, Counters), OpenError> {
        if let Err(error) = rustix::fs::lstat(&self.path) {
            if error != Errno::NOENT {
                return Err(self.io(error.into()));
            }
            self.create()?;
        }
        let (mut database, counters) = self.open()?;
        self.check_pages(&mut database)?;
        Ok((database, counters))
    }

    /// Opens the database that is there. After an unclean end redb walks all pages and returns to the last whole commit.
    pub(super) fn open(&self) -> Result<(Database, Counters), OpenError> {
        let file = private::file(&self.path, OFlags::RDWR)?;
        if file.metadata().map_err(|cause| self.io(cause))?.len() == 0 {
            return Err(OpenError::Damaged("the file is empty".to_owned()));
        }
        let database = self.mount(file)?;
        let counters = database::check_format(&database)?;
        Ok((database, counters))
    }

    /// Under the lock, so that a half-made file of a crashed start can be told from one in the making.
    fn create(&self) -> Result<(), OpenError> {
        let draft = beside(&self.path, ".new");
        match rustix::fs::unlink(&draft) {
            Ok(()) | Err(Errno::NOENT) => {}
            Err(error) => return Err(OpenError::Io { path: draft, cause: error.into() }),
        }
        let database = self.mount(private::file(&draft, OFlags::RDWR | OFlags::CREATE | OFlags::EXCL)?)?;
        database::initialize(&database).map_err(|error| self.io(io::Error::other(error.to_string())))?;
        drop(database);
        rustix::fs::renameat_with(CWD, &draft, CWD, &self.path, RenameFlags::NOREPLACE).map_err(|error| self.io(error.into()))?;
        private::sync_folder_of(&self.path).map_err(|cause| self.io(cause))
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
            // Repaired means rolled back: an acknowledged commit may be gone.
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
