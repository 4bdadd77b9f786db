//! The data folder: ours alone, one server at a time, of one kind for ever.
//!
//! W7.2: the folder is 0700, its files 0600, nothing in it is a symbolic link, and looser modes refuse to start. W5.1: a folder that
//! `--dev` created is marked at its birth, and each kind refuses the other's. Opening changes nothing in a folder that it refuses.

mod files;
mod guard;

use std::{
    fs::{DirBuilder, File, TryLockError},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::{Path, PathBuf},
};

pub(crate) use files::read_limited;
pub use files::{create_new, read_private, remove, replace};

/// Holds the lock; its text is the process id of the holder.
pub const LOCK: &str = "lock";
/// Says which kind of folder this is.
pub const KIND: &str = "kind";
/// One bound URL a line.
pub const LISTEN: &str = "listen";
/// The root user's access key.
pub const ROOT_CREDENTIALS: &str = "root-credentials";
/// The default place of the root key.
pub const ROOT_KEY: &str = "root-key";
/// What a client needs to trust, while a listener's certificate is not of a public authority.
pub const CA_BUNDLE: &str = "ca-bundle.pem";
/// The operator's socket.
pub const SOCKET: &str = "operator.sock";
/// The store's file.
pub const STORE: &str = "store.redb";
/// The folder of object bytes.
pub const OBJECTS: &str = "objects";
/// The journal's folder.
pub const JOURNAL: &str = "journal";
/// The local certificate authority's folder.
pub const TLS: &str = "tls";
/// How far a `--dev` clock has been moved.
pub const DEV_CLOCK: &str = "dev-clock";

/// Entries that an operator may have put into a folder before its first start.
const BEFORE_BIRTH: [&str; 5] = [LOCK, ROOT_KEY, crate::config::FILE_NAME, ROOT_CREDENTIALS, "lost+found"];

/// Which kind of folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FolderKind {
    /// The real thing.
    Production,
    /// For trying things out.
    Dev,
}

impl FolderKind {
    /// What `--dev` asks for.
    pub fn of(dev: bool) -> Self {
        if dev { Self::Dev } else { Self::Production }
    }

    fn mark(self) -> &'static str {
        match self {
            Self::Production => "production\n",
            Self::Dev => "dev\n",
        }
    }
}

/// Why a folder did not open.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Somebody else could read or change it.
    #[error("{path} is not safe to use: {why}")]
    Unsafe {
        /// What.
        path: PathBuf,
        /// Why, and what to do.
        why: String,
    },
    /// Another process holds it.
    #[error("the data folder {path} is in use by another process{holder}")]
    InUse {
        /// The folder.
        path: PathBuf,
        /// ` (process 123)`, if it is known.
        holder: String,
    },
    /// It is of the other kind, or no folder of ours.
    #[error("{0}")]
    Kind(String),
    /// The operating system refused.
    #[error("{path}: {cause}")]
    Io {
        /// What.
        path: PathBuf,
        /// Its words.
        cause: io::Error,
    },
}

impl FolderError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |cause| Self::Io { path: path.to_owned(), cause }
    }
}

/// An open data folder; the lock is held until it is dropped.
#[derive(Debug)]
pub struct DataFolder {
    path: PathBuf,
    _lock: File,
}

impl DataFolder {
    /// Opens the folder, creating it if it is not there.
    pub fn open(path: &Path, kind: FolderKind) -> Result<Self, FolderError> {
        if let Err(cause) = std::fs::symlink_metadata(path) {
            if cause.kind() != io::ErrorKind::NotFound {
                return Err(FolderError::io(path)(cause));
            }
            DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(FolderError::io(path))?;
        }
        guard::folder(path)?;
        let path = std::path::absolute(path).map_err(FolderError::io(path))?;
        let lock = lock(&path)?;
        guard::entries(&path)?;
        settle_kind(&path, kind)?;
        Ok(Self { path, _lock: lock })
    }

    /// Where it lies, absolute.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A place in it.
    pub fn join(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Creates a folder in it, 0700.
    pub fn create_folder(&self, name: &str) -> Result<PathBuf, FolderError> {
        let path = self.path.join(name);
        match DirBuilder::new().mode(0o700).create(&path) {
            Ok(()) => files::sync_folder(&self.path).map_err(FolderError::io(&self.path))?,
            Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => guard::folder(&path)?,
            Err(cause) => return Err(FolderError::io(&path)(cause)),
        }
        Ok(path)
    }
}

/// Takes the lock, or tells who has it.
fn lock(folder: &Path) -> Result<File, FolderError> {
    let path = folder.join(LOCK);
    let mut file = files::open_lock(&path).map_err(FolderError::io(&path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let holder = std::fs::read_to_string(&path).ok().and_then(|text| text.trim().parse::<u32>().ok());
            let holder = holder.map(|id| format!(" (process {id})")).unwrap_or_default();
            return Err(FolderError::InUse { path: folder.to_owned(), holder });
        }
        Err(TryLockError::Error(cause)) => return Err(FolderError::io(&path)(cause)),
    }
    file.set_permissions(std::fs::Permissions::from_mode(0o600)).map_err(FolderError::io(&path))?;
    file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id())).map_err(FolderError::io(&path))?;
    Ok(file)
}

/// W5.1: a new folder is marked; an old one must be of the kind that is asked for.
fn settle_kind(folder: &Path, kind: FolderKind) -> Result<(), FolderError> {
    let path = folder.join(KIND);
    match read_private(&path, 64) {
        Ok(text) if text.as_slice() == kind.mark().as_bytes() => Ok(()),
        Ok(text) if text.as_slice() == FolderKind::Dev.mark().as_bytes() => {
            Err(FolderError::Kind(format!("{} was made by --dev, and stays so for ever: without --dev take another folder", folder.display())))
        }
        Ok(text) if text.as_slice() == FolderKind::Production.mark().as_bytes() => {
            Err(FolderError::Kind(format!("{} was made without --dev: --dev opens only folders of its own", folder.display())))
        }
        Ok(_) => Err(FolderError::Kind(format!("{} says nothing that is known", path.display()))),
        Err(FolderError::Io { cause, .. }) if cause.kind() == io::ErrorKind::NotFound => {
            refuse_strangers(folder)?;
            create_new(&path, kind.mark().as_bytes())
        }
        Err(other) => Err(other),
    }
}

/// A folder without a mark must be new: never settle among somebody else's files.
fn refuse_strangers(folder: &Path) -> Result<(), FolderError> {
    for entry in std::fs::read_dir(folder).map_err(FolderError::io(folder))? {
        let name = entry.map_err(FolderError::io(folder))?.file_name();
        if !BEFORE_BIRTH.iter().any(|known| name == *known) && !files::is_unfinished(&name) {
            return Err(FolderError::Kind(format!("{} is no data folder of daypass, and not empty: it holds {}", folder.display(), name.display())));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
