//! Where the quickstart plays: a folder that did not exist before (W7.6).

use std::{
    fs::DirBuilder,
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use daypass_kernel::ports::random;

use crate::entropy::OsEntropy;

/// A folder, 0700. One that is not to be kept is removed with this value, however the story ends.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
    kept: bool,
}

impl Place {
    /// Makes the folder; whatever has its name already is left alone, and is an error.
    pub(super) fn make(keep: Option<&Path>) -> anyhow::Result<Self> {
        let path = match keep {
            Some(path) => std::path::absolute(path).with_context(|| format!("{} is no place for a folder", path.display()))?,
            None => temporary()?,
        };
        match DirBuilder::new().mode(0o700).create(&path) {
            Ok(()) => Ok(Self { path, kept: keep.is_some() }),
            Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => {
                bail!("{} exists already: the quickstart plays only in a folder that it makes", path.display())
            }
            Err(cause) => Err(cause).with_context(|| format!("the folder {} cannot be made", path.display())),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn is_kept(&self) -> bool {
        self.kept
    }

    /// The end: removes the folder unless it is kept, and says so if that fails.
    pub(super) fn leave(mut self) -> anyhow::Result<()> {
        if std::mem::replace(&mut self.kept, true) {
            return Ok(());
        }
        std::fs::remove_dir_all(&self.path).with_context(|| format!("{} is left behind", self.path.display()))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.kept {
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }
}

/// A name that nobody can have guessed: the folder for temporary files is everybody's.
fn temporary() -> anyhow::Result<PathBuf> {
    let entropy = OsEntropy::open().context("the operating system gives no random bytes")?;
    Ok(std::env::temp_dir().join(format!("daypass-quickstart-{}", hex::encode(random::<8>(&entropy)))))
}
