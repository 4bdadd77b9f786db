//! Opened sessions, kept so that the next request of the same session costs a hash and a look.
//!
//! Keyed by a hash of the whole token with its access key id, never by the access key id alone: whoever knows an id gains nothing (W2.7). Expiry,
//! ids and the sealing key are checked on every hit, so a key that was destroyed takes its cached sessions with it. Bounded in bytes; what is
//! evicted costs only the time to open it again. No lock is held while a token is opened or a key derived, and never across an await.

use std::{
    collections::{HashMap, VecDeque},
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use daypass_names::{AccessKeyId, SecretAccessKey, SessionToken, Timestamp};
use sha2::{Digest as _, Sha256};

use super::{
    keys::Keys,
    token::{OpenError, OpenedSession, open},
};

/// As many locks as requests that could meet.
const SHARDS: usize = 64;
/// Signing keys of one session: a client uses few services and regions at a time, and one day, two at midnight.
const MAX_SIGNING_KEYS: usize = 4;
/// A scope and its key, in bytes, a little more rather than less.
const SIGNING_KEY_BYTES: usize = 256;
/// How many bytes a compiled policy takes for each byte of its text, a little more rather than less.
const COMPILED_BYTES_PER_BYTE: usize = 16;
/// What the map, the queue and the allocations of an entry take beside its session, in bytes.
const ENTRY_BYTES: usize = 256;

type TokenDigest = [u8; 32];

/// An opened session with what was derived from it: signing keys `K`, the compiled inline policy `P`.
#[derive(Debug)]
pub struct CachedSession<K, P> {
    session: OpenedSession,
    epoch: super::Epoch,
    signing_keys: Mutex<VecDeque<(Box<str>, K)>>,
    policy: OnceLock<P>,
}

impl<K: Clone, P> CachedSession<K, P> {
    fn new(session: OpenedSession, epoch: super::Epoch) -> Self {
        Self { session, epoch, signing_keys: Mutex::default(), policy: OnceLock::new() }
    }

    /// The session.
    pub fn session(&self) -> &OpenedSession {
        &self.session
    }

    /// The signing key of a scope (`20260102/us-east-1/sts`), derived on first use.
    pub fn signing_key(&self, scope: &str, derive: impl FnOnce(&SecretAccessKey) -> K) -> K {
        let known = lock(&self.signing_keys).iter().find(|(known, _)| **known == *scope).map(|(_, key)| key.clone());
        known.unwrap_or_else(|| {
            let key = derive(&self.session.secret);
            let mut keys = lock(&self.signing_keys);
            if keys.len() >= MAX_SIGNING_KEYS {
                keys.pop_front();
            }
            keys.push_back((scope.into(), key.clone()));
            key
        })
    }

    /// The inline session policy, compiled on first use; none if the session has none.
    pub fn inline_policy(&self, compile: impl FnOnce(&str) -> P) -> Option<&P> {
        let text = self.session.content.inline_policy.as_deref()?;
        Some(self.policy.get_or_init(|| compile(text)))
    }

    /// What the entry may grow to, in bytes: counted in full from the start, so that nothing has to be counted again.
    fn weight(&self) -> usize {
        let policy = self.session.content.inline_policy.as_ref().map_or(0, |text| text.len() * COMPILED_BYTES_PER_BYTE);
        size_of::<Self>() + ENTRY_BYTES + MAX_SIGNING_KEYS * SIGNING_KEY_BYTES + self.session.content.heap_bytes() + policy
    }
}

/// The cache of opened sessions.
#[derive(Debug)]
pub struct SessionCache<K, P> {
    shards: Vec<Mutex<Shard<K, P>>>,
    shard_bytes: usize,
}

impl<K: Clone, P> SessionCache<K, P> {
    /// A cache that holds at most that many bytes; a session larger than a 64th of it is not kept.
    pub fn new(max_bytes: usize) -> Self {
        Self { shards: (0..SHARDS).map(|_| Mutex::new(Shard::default())).collect(), shard_bytes: max_bytes / SHARDS }
    }

    /// Opens the token that came with that access key id, from the cache if it was opened before.
    pub fn open(
        &self,
        keys: &Keys,
        now: Timestamp,
        access_key_id: &AccessKeyId,
        token: &SessionToken,
    ) -> Result<Arc<CachedSession<K, P>>, OpenError> {
        let digest = digest(access_key_id, token);
        if let Some(hit) = self.find(&digest)
            && still_holds(&hit, keys, now, access_key_id)
        {
            return Ok(hit);
        }
        match open(keys, now, access_key_id, token) {
            Ok(session) => Ok(self.keep(digest, CachedSession::new(session, keys.epoch))),
            Err(error) => {
                self.forget(&digest);
                Err(error)
            }
        }
    }

    /// How many bytes are held, as they are counted.
    pub fn bytes(&self) -> usize {
        self.shards.iter().map(|shard| lock(shard).bytes).sum()
    }

    /// How many sessions are held.
    pub fn len(&self) -> usize {
        self.shards.iter().map(|shard| lock(shard).entries.len()).sum()
    }

    /// Whether none is held.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn find(&self, digest: &TokenDigest) -> Option<Arc<CachedSession<K, P>>> {
        lock(self.shard(digest)?).find(digest)
    }

    fn keep(&self, digest: TokenDigest, session: CachedSession<K, P>) -> Arc<CachedSession<K, P>> {
        let weight = session.weight();
        let session = Arc::new(session);
        if weight <= self.shard_bytes
            && let Some(shard) = self.shard(&digest)
        {
            lock(shard).keep(digest, Arc::clone(&session), weight, self.shard_bytes);
        }
        session
    }

    fn forget(&self, digest: &TokenDigest) {
        if let Some(shard) = self.shard(digest) {
            lock(shard).forget(digest);
        }
    }

    fn shard(&self, digest: &TokenDigest) -> Option<&Mutex<Shard<K, P>>> {
        let [first, ..] = digest;
        self.shards.get(usize::from(*first) % SHARDS)
    }
}

/// Whether a hit is still what opening the token again would give.
fn still_holds<K, P>(hit: &CachedSession<K, P>, keys: &Keys, now: Timestamp, access_key_id: &AccessKeyId) -> bool {
    hit.session.access_key_id == *access_key_id
        && now < hit.session.content.expires
        && hit.epoch == keys.epoch
        && keys.session_key(hit.session.key_id, now).is_some()
}

fn digest(access_key_id: &AccessKeyId, token: &SessionToken) -> TokenDigest {
    let id = access_key_id.as_str();
    let mut hash = Sha256::new();
    hash.update((id.len() as u64).to_be_bytes());
    hash.update(id);
    hash.update(token.expose());
    hash.finalize().into()
}

/// One part of the cache. Evicts by second chance: whoever was asked for since the queue last came by stays once more.
#[derive(Debug)]
struct Shard<K, P> {
    entries: HashMap<TokenDigest, Entry<K, P>>,
    queue: VecDeque<TokenDigest>,
    bytes: usize,
}

#[derive(Debug)]
struct Entry<K, P> {
    session: Arc<CachedSession<K, P>>,
    weight: usize,
    asked_for: AtomicBool,
}

impl<K, P> Default for Shard<K, P> {
    fn default() -> Self {
        Self { entries: HashMap::new(), queue: VecDeque::new(), bytes: 0 }
    }
}

impl<K, P> Shard<K, P> {
    fn find(&self, digest: &TokenDigest) -> Option<Arc<CachedSession<K, P>>> {
        let entry = self.entries.get(digest)?;
        entry.asked_for.store(true, Ordering::Relaxed);
        Some(Arc::clone(&entry.session))
    }

    fn keep(&mut self, digest: TokenDigest, session: Arc<CachedSession<K, P>>, weight: usize, most: usize) {
        self.forget(&digest);
        while self.bytes + weight > most && self.evict_one() {}
        self.bytes += weight;
        self.entries.insert(digest, Entry { session, weight, asked_for: AtomicBool::new(false) });
        self.queue.push_back(digest);
    }

    fn evict_one(&mut self) -> bool {
        while let Some(digest) = self.queue.pop_front() {
            match self.entries.get(&digest) {
                Some(entry) if entry.asked_for.swap(false, Ordering::Relaxed) => self.queue.push_back(digest),
                Some(_) => {
                    self.drop_entry(&digest);
                    return true;
                }
                None => {}
            }
        }
        false
    }

    fn forget(&mut self, digest: &TokenDigest) {
        if self.drop_entry(digest) {
            self.queue.retain(|queued| queued != digest);
        }
    }

    fn drop_entry(&mut self, digest: &TokenDigest) -> bool {
        let entry = self.entries.remove(digest);
        self.bytes -= entry.as_ref().map_or(0, |entry| entry.weight);
        entry.is_some()
    }
}

/// A panic while the lock was held leaves at worst a miscounted shard, never a wrong session.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
