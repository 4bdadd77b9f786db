//! Soft state: when keys and roles were last used. It may be lost, and it is never in the snapshot (design §4).

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use daypass_names::{AccessKeyId, Timestamp, UniqueId};

/// How many shards the tables have, so that two cores seldom meet.
const SHARDS: usize = 16;

/// When, where and for what a key or role was used last.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct LastUsed {
    /// Seconds since the epoch.
    pub at: i64,
    /// The region of that request.
    pub region: String,
    /// The signing name of the service; empty for a role.
    #[serde(default)]
    pub service: String,
}

/// The tables of last uses: one entry per living key or role, so they are bounded by the directory.
#[derive(Debug)]
pub struct SoftState {
    shards: [Mutex<Shard>; SHARDS],
}

#[derive(Debug, Default)]
struct Shard {
    uses: HashMap<String, LastUsed>,
    /// Names of entries that changed since the last flush.
    dirty: Vec<String>,
}

impl Default for SoftState {
    fn default() -> Self {
        Self { shards: std::array::from_fn(|_| Mutex::default()) }
    }
}

impl SoftState {
    /// When a long-term key was used last.
    pub fn key_use(&self, key: &AccessKeyId) -> Option<LastUsed> {
        self.read(key.as_str())
    }

    /// When a session of the role made a request last.
    pub fn role_use(&self, role: &UniqueId) -> Option<LastUsed> {
        self.read(role.as_str())
    }

    pub(crate) fn used(&self, name: &str, at: Timestamp, region: &str, service: &str) {
        let mut shard = self.shard(name).lock().unwrap_or_else(PoisonError::into_inner);
        let second = at.epoch_seconds();
        if let Some(entry) = shard.uses.get_mut(name) {
            // Once a minute is exact enough: AWS itself updates this within hours.
            if entry.at / 60 == second / 60 && entry.service == service && entry.region == region {
                return;
            }
            *entry = LastUsed { at: second, region: region.into(), service: service.into() };
        } else {
            shard.uses.insert(name.into(), LastUsed { at: second, region: region.into(), service: service.into() });
        }
        shard.dirty.push(name.into());
    }

    /// Takes what changed since the last call, for the store.
    pub(crate) fn take_dirty(&self) -> Vec<(String, LastUsed)> {
        let mut taken = Vec::new();
        for shard in &self.shards {
            let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            let mut names = std::mem::take(&mut shard.dirty);
            names.sort_unstable();
            names.dedup();
            taken.extend(names.into_iter().filter_map(|name| shard.uses.get(&name).cloned().map(|entry| (name, entry))));
        }
        taken
    }

    /// Puts back what the store held at start.
    pub(crate) fn restore(&self, name: String, entry: LastUsed) {
        let mut shard = self.shard(&name).lock().unwrap_or_else(PoisonError::into_inner);
        shard.uses.insert(name, entry);
    }

    fn read(&self, name: &str) -> Option<LastUsed> {
        let shard = self.shard(name).lock().unwrap_or_else(PoisonError::into_inner);
        shard.uses.get(name).cloned()
    }

    fn shard(&self, name: &str) -> &Mutex<Shard> {
        let sum = name.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
        let [first, rest @ ..] = &self.shards;
        (sum % SHARDS).checked_sub(1).and_then(|at| rest.get(at)).unwrap_or(first)
    }
}
