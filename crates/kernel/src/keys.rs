//! Signing keys of long-term access keys, derived once a day and region.
//!
//! W2.7: an entry belongs to a record at one revision, not to an access key id: it counts only while the snapshot still holds
//! the very record that it was derived from.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use daypass_directory::{key, records::AccessKey, snapshot::Revised};
use daypass_names::{AccessKeyId, SecretAccessKey};
use daypass_sigv4::{Scope, SigningKey};
use daypass_store::Revision;

use crate::{
    limits,
    sessions::{Keys, open_record},
};

const SHARDS: usize = 16;

/// The cache.
#[derive(Debug)]
pub(crate) struct KeyCache {
    shards: [Mutex<HashMap<AccessKeyId, Entry>>; SHARDS],
}

#[derive(Debug)]
struct Entry {
    revision: Revision,
    key: SigningKey,
}

impl Default for KeyCache {
    fn default() -> Self {
        Self { shards: std::array::from_fn(|_| Mutex::default()) }
    }
}

impl KeyCache {
    /// The signing key of that record for that scope.
    pub(crate) fn signing_key(&self, revised: &Revised<AccessKey>, scope: &Scope, keys: &Keys) -> Result<SigningKey, String> {
        let record = &revised.record;
        let shard = self.shard(&record.id);
        if let Some(entry) = shard.lock().unwrap_or_else(PoisonError::into_inner).get(&record.id)
            && entry.key.scope() == scope
            && entry.revision == revised.revision
        {
            return Ok(entry.key.clone());
        }
        let secret = open_secret(record, keys)?;
        let derived = SigningKey::for_scope(&secret, scope);
        let mut entries = shard.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= limits::MAX_CACHED_SIGNING_KEYS / SHARDS {
            entries.clear();
        }
        entries.insert(record.id.clone(), Entry { revision: revised.revision, key: derived.clone() });
        Ok(derived)
    }

    fn shard(&self, id: &AccessKeyId) -> &Mutex<HashMap<AccessKeyId, Entry>> {
        let sum = id.as_str().bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
        let [first, rest @ ..] = &self.shards;
        (sum % SHARDS).checked_sub(1).and_then(|at| rest.get(at)).unwrap_or(first)
    }
}

/// The secret of a long-term key. Its associated data is the record's store key, so ciphertexts cannot be swapped (W7.2).
pub(crate) fn open_secret(record: &AccessKey, keys: &Keys) -> Result<SecretAccessKey, String> {
    let place = key::access_key(record.account, &record.id);
    let opened = open_record(keys, place.as_str(), record.secret.as_bytes()).map_err(|error| error.to_string())?;
    let text = std::str::from_utf8(&opened.plain).map_err(|_| "a sealed secret is not text".to_owned())?;
    Ok(SecretAccessKey::new(text.to_owned()))
}
