//! The root key: 32 bytes in a file, under which the key ring is sealed.
//!
//! It is made once, at the first start, and never again: a missing one over old ciphertext refuses to start (W3.3). Whether it is the
//! right one the ring itself says, when the kernel opens it.

use std::{
    fs::OpenOptions,
    io,
    os::unix::fs::{MetadataExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use daypass_kernel::{ports::Entropy, sessions::RootKey};
use rustix::fs::OFlags;
use zeroize::Zeroizing;

use crate::folder::{self, FolderError};

/// How long the key is, in bytes.
const KEY_BYTES: usize = 32;

/// The longest root key file, in bytes: 44 characters of base64 and the end of the line.
const MAX_FILE_BYTES: u64 = 128;

/// Why there is no root key.
#[derive(Debug, thiserror::Error)]
pub enum RootKeyError {
    /// State exists that was sealed under a key, and the key is gone.
    #[error("the root key {0} is missing, and nothing sealed under it can be read without it: put it back; no new one is made over old data")]
    Missing(PathBuf),
    /// The file holds something else.
    #[error("{0} holds no root key: 32 bytes in base64, as `openssl rand -base64 32` prints them")]
    Malformed(PathBuf),
    /// The file is not safe, or cannot be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

/// Reads the root key. It is made only if nothing is sealed yet.
pub fn load(path: &Path, nothing_sealed_yet: bool, entropy: &dyn Entropy) -> Result<RootKey, RootKeyError> {
    match read(path) {
        Err(RootKeyError::Folder(FolderError::Io { cause, .. })) if cause.kind() == io::ErrorKind::NotFound => {
            if !nothing_sealed_yet {
                return Err(RootKeyError::Missing(path.to_owned()));
            }
            create(path, entropy)?;
            read(path)
        }
        other => other,
    }
}

fn create(path: &Path, entropy: &dyn Entropy) -> Result<(), FolderError> {
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    entropy.fill_long_lived(key.as_mut_slice());
    let text = Zeroizing::new(format!("{}\n", RootKey::new(*key).to_text().expose()));
    folder::create_new(path, text.as_bytes())
}

fn read(path: &Path) -> Result<RootKey, RootKeyError> {
    let io = |cause| FolderError::Io { path: path.to_owned(), cause };
    #[expect(clippy::cast_possible_wrap, reason = "open flags are small bits; the two libraries differ in their sign only")]
    let no_follow = OFlags::NOFOLLOW.bits() as i32;
    let mut file = OpenOptions::new().read(true).custom_flags(no_follow).open(path).map_err(io)?;
    guard(path, &file.metadata().map_err(io)?)?;
    let text = folder::read_limited(path, &mut file, MAX_FILE_BYTES)?;
    std::str::from_utf8(&text).ok().and_then(RootKey::parse).ok_or_else(|| RootKeyError::Malformed(path.to_owned()))
}

/// W7.2: closed to others. A credential that the service manager hands over belongs to root and may show a group's read bit, which is
/// the mask of an access list that names only us.
fn guard(path: &Path, metadata: &std::fs::Metadata) -> Result<(), FolderError> {
    let (user, mode) = (rustix::process::geteuid().as_raw(), metadata.mode() & 0o7777);
    let forbidden = match metadata.uid() {
        owner if owner == user => 0o077,
        0 => 0o037,
        owner => return Err(unsafe_key(path, format!("it belongs to user {owner}, and this is user {user}"))),
    };
    if !metadata.is_file() {
        return Err(unsafe_key(path, "it is not a file".into()));
    }
    if mode & forbidden != 0 {
        return Err(unsafe_key(path, format!("its mode is {mode:o}, and others must be kept out: chmod 600 {}", path.display())));
    }
    Ok(())
}

fn unsafe_key(path: &Path, why: String) -> FolderError {
    FolderError::Unsafe { path: path.to_owned(), why }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::entropy::OsEntropy;

    fn entropy() -> OsEntropy {
        OsEntropy::open().unwrap()
    }

    fn reason(result: Result<RootKey, RootKeyError>) -> String {
        result.map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn w3_3_a_missing_root_key_refuses_once_something_is_sealed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root-key");
        assert!(reason(load(&path, false, &entropy())).contains("missing"));
        assert!(!path.exists());
        let made = load(&path, true, &entropy()).unwrap();
        assert_eq!(load(&path, false, &entropy()).unwrap().to_text(), made.to_text());
        assert_eq!(load(&path, true, &entropy()).unwrap().to_text(), made.to_text());
    }

    #[test]
    fn w7_2_a_root_key_that_others_can_read_refuses() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root-key");
        load(&path, true, &entropy()).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(reason(load(&path, false, &entropy())).contains("mode"));
    }

    #[test]
    fn w7_2_a_root_key_behind_a_link_refuses() {
        let folder = tempfile::tempdir().unwrap();
        load(&folder.path().join("real"), true, &entropy()).unwrap();
        std::os::unix::fs::symlink(folder.path().join("real"), folder.path().join("root-key")).unwrap();
        assert!(load(&folder.path().join("root-key"), true, &entropy()).is_err());
    }

    #[test]
    fn a_file_of_something_else_is_no_root_key() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root-key");
        for content in ["", "00", &"A".repeat(43), &"!".repeat(44), &"0".repeat(64), &"0".repeat(500)] {
            folder::replace(&path, content.as_bytes()).unwrap();
            assert!(load(&path, true, &entropy()).is_err(), "{content}");
        }
    }
}
