//! The root user's access key as a file: AWS's shared-credentials format, profile `default`.
//!
//! It is durable before the account is, and an existing one is never silently rewritten (W7.3): a start that was interrupted finds the
//! pair it had chosen. Only `root reset` replaces it, on purpose.

mod weak;

use std::path::{Path, PathBuf};

use daypass_names::{AccessKeyId, AccessKeyKind, SecretAccessKey};
use zeroize::Zeroizing;

use crate::folder::{self, FolderError};

/// Names a file that supplies the pair at first start.
pub const SUPPLIED_BY: &str = "DAYPASS_ROOT_CREDENTIALS_FILE";

/// The longest credentials file, in bytes.
const MAX_FILE_BYTES: u64 = 16 * 1024;

/// An access key with its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The public half.
    pub id: AccessKeyId,
    /// The secret half.
    pub secret: SecretAccessKey,
}

/// Why there is no pair.
#[derive(Debug, thiserror::Error)]
pub enum CredentialsError {
    /// The file does not hold what it must.
    #[error("{path} {why}")]
    Malformed {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The pair that was supplied can be guessed.
    #[error("the pair that {SUPPLIED_BY} supplies is refused: {0}")]
    Weak(&'static str),
    /// A pair was supplied, and an interrupted first start had chosen another one.
    #[error("{0} holds another pair than {SUPPLIED_BY} supplies, and an existing one is never rewritten: remove one of the two")]
    Differs(PathBuf),
    /// The file is not safe, or cannot be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

/// The pair that a first start shall use: the one on file, else the supplied one, else `mint`'s. It is durable when this returns.
pub fn settle(path: &Path, supplied: Option<&Path>, mint: impl FnOnce() -> Pair) -> Result<Pair, CredentialsError> {
    let supplied = supplied.map(read_supplied).transpose()?;
    if let Some(present) = read(path)? {
        if supplied.is_some_and(|supplied| supplied != present) {
            return Err(CredentialsError::Differs(path.to_owned()));
        }
        return Ok(present);
    }
    let pair = supplied.unwrap_or_else(mint);
    folder::create_new(path, text(&pair).as_bytes())?;
    Ok(pair)
}

/// The pair on file, if there is a file.
pub fn read(path: &Path) -> Result<Option<Pair>, CredentialsError> {
    match folder::read_private(path, MAX_FILE_BYTES) {
        Ok(text) => parse(path, &text).map(Some),
        Err(FolderError::Io { cause, .. }) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// `root reset`: another pair, on purpose. Durable when this returns.
pub fn rewrite(path: &Path, pair: &Pair) -> Result<(), CredentialsError> {
    Ok(folder::replace(path, text(pair).as_bytes())?)
}

/// The file that the environment names, if it names one.
#[expect(clippy::disallowed_methods, reason = "the environment is read in the binary, and only here")]
pub fn supplied() -> Option<PathBuf> {
    std::env::var_os(SUPPLIED_BY).filter(|path| !path.is_empty()).map(PathBuf::from)
}

fn read_supplied(path: &Path) -> Result<Pair, CredentialsError> {
    let pair = parse(path, &folder::read_private(path, MAX_FILE_BYTES)?)?;
    if pair.id.kind() == AccessKeyKind::Temporary {
        return Err(CredentialsError::Malformed { path: path.to_owned(), why: "holds a temporary key: ASIA" });
    }
    weak::judge(&pair).map_err(CredentialsError::Weak)?;
    Ok(pair)
}

/// Profile `default`, and in it the two names; whatever else stands there is an error, because it would be lost.
fn parse(path: &Path, text: &[u8]) -> Result<Pair, CredentialsError> {
    let malformed = |why| CredentialsError::Malformed { path: path.to_owned(), why };
    let text = std::str::from_utf8(text).map_err(|_| malformed("is not text"))?;
    let (mut in_default, mut id, mut secret) = (false, None, None);
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(['#', ';'])) {
        if line.starts_with('[') {
            in_default = line == "[default]";
            continue;
        }
        let (name, value) = line.split_once('=').ok_or_else(|| malformed("has a line that is no `name = value`"))?;
        let slot = match name.trim() {
            "aws_access_key_id" if in_default => &mut id,
            "aws_secret_access_key" if in_default => &mut secret,
            _ => return Err(malformed("holds more than one access key of the profile `default`")),
        };
        if slot.replace(value.trim()).is_some() {
            return Err(malformed("says one name twice"));
        }
    }
    let id = AccessKeyId::parse(id.ok_or_else(|| malformed("has no aws_access_key_id in the profile `default`"))?);
    let secret = secret.filter(|secret| !secret.is_empty()).ok_or_else(|| malformed("has no aws_secret_access_key in the profile `default`"))?;
    Ok(Pair { id: id.map_err(|_| malformed("holds no access key id: 16 to 128 letters and digits"))?, secret: SecretAccessKey::new(secret.into()) })
}

fn text(pair: &Pair) -> Zeroizing<String> {
    Zeroizing::new(format!("[default]\naws_access_key_id = {}\naws_secret_access_key = {}\n", pair.id, pair.secret.expose()))
}

#[cfg(test)]
mod tests;
