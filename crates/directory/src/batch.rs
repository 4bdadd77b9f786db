//! What a command wants written: typed records, not yet bytes.

use std::collections::{BTreeMap, BTreeSet};

use daypass_names::AccountId;
use daypass_store::{Batch as StoreBatch, Key, Precondition, Revision, Write};

use crate::{
    Entry, Snapshot, key,
    records::{Fence, OrganizationFence},
};

/// Records to put and keys to delete, together or not at all. A key is written at most once.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Batch {
    fences: BTreeSet<AccountId>,
    compared: BTreeSet<AccountId>,
    conditions: BTreeMap<Key, Condition>,
    writes: BTreeMap<Key, Option<Entry>>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Condition {
    Absent,
    Unchanged(Revision),
}

impl Batch {
    /// A batch that no account's fence guards, for facts of the deployment. Guard it with [`Batch::require_unchanged`].
    pub fn new() -> Self {
        Self::default()
    }

    /// A batch of that account.
    pub fn of(account: AccountId) -> Self {
        let mut batch = Self::new();
        batch.guard(account);
        batch
    }

    /// Compares and bumps the fence of one more account.
    pub fn guard(&mut self, account: AccountId) {
        self.fences.insert(account);
    }

    /// Compares the fence of an account that was asked and is not changed: that of a caller from elsewhere.
    pub fn compare(&mut self, account: AccountId) {
        self.compared.insert(account);
    }

    /// Puts a record.
    pub fn put(&mut self, entry: impl Into<Entry>) {
        let entry = entry.into();
        self.writes.insert(entry.key(), Some(entry));
    }

    /// Puts a record where there must be none: for names that are unique beyond the account, whose fence does not guard them.
    pub fn create(&mut self, entry: impl Into<Entry>) {
        let entry = entry.into();
        self.conditions.insert(entry.key(), Condition::Absent);
        self.put(entry);
    }

    /// Deletes a record.
    pub fn delete(&mut self, key: Key) {
        self.writes.insert(key, None);
    }

    /// Requires that a record was last written by that commit.
    pub fn require_unchanged(&mut self, key: Key, revision: Revision) {
        self.conditions.insert(key, Condition::Unchanged(revision));
    }

    /// Adds a later batch, made on the snapshot that this one leads to. What this one already writes, the later one's conditions have
    /// seen; only conditions on other records remain.
    pub fn merge(&mut self, later: Self) {
        for (key, condition) in later.conditions {
            if !self.writes.contains_key(&key) {
                self.conditions.entry(key).or_insert(condition);
            }
        }
        self.fences.extend(later.fences);
        self.compared.extend(later.compared);
        self.writes.extend(later.writes);
    }

    /// Whether it changes nothing: the command succeeded and there is nothing to commit.
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }

    /// How many operations of the store it takes at most: conditions and writes, two of them for each fence.
    pub fn operations(&self) -> usize {
        self.conditions.len() + self.writes.len() + 2 * self.fences.len() + self.compared.len() + 2
    }

    /// Whether it changes what binds all accounts: the organisation, its tree, its control policies, or an account itself. Nothing has to
    /// say so, so nothing can forget to.
    pub(crate) fn changes_organization(&self) -> bool {
        self.writes.keys().any(key::is_of_organization)
    }

    /// The accounts whose fences it compares and bumps.
    pub fn accounts(&self) -> impl Iterator<Item = AccountId> + '_ {
        self.fences.iter().copied()
    }

    /// Its writes: a record, or `None` for a deletion.
    pub fn writes(&self) -> impl Iterator<Item = (&Key, Option<&Entry>)> {
        self.writes.iter().map(|(key, entry)| (key, entry.as_ref()))
    }

    /// The batch of the store, with the fence of each account compared to the one in `base` and bumped, and that of the organisation, whose
    /// policies took part in every decision, compared and bumped if it changes. `base` is the snapshot of the store that the first of the
    /// merged commands was given, not a private one.
    pub fn into_store(self, base: &Snapshot) -> StoreBatch {
        let mut store = StoreBatch::new();
        let (governed, changes) = (!self.fences.is_empty(), self.changes_organization());
        for (key, condition) in self.conditions {
            store.preconditions.push(match condition {
                Condition::Absent => Precondition::Absent(key),
                Condition::Unchanged(revision) => Precondition::Unchanged(key, revision),
            });
        }
        if governed || changes {
            store.preconditions.push(as_seen(key::organization_fence(), base.organization_fence()));
        }
        if changes {
            store.writes.push(Write::Put(key::organization_fence(), Entry::from(OrganizationFence {}).encode()));
        }
        for account in self.compared.difference(&self.fences) {
            store.preconditions.push(as_seen(key::fence(*account), base.fence(*account)));
        }
        for account in self.fences {
            store.preconditions.push(as_seen(key::fence(account), base.fence(account)));
            store.writes.push(Write::Put(key::fence(account), Entry::from(Fence { account }).encode()));
        }
        for (key, entry) in self.writes {
            store.writes.push(match entry {
                Some(entry) => Write::Put(key, entry.encode()),
                None => Write::Delete(key),
            });
        }
        store
    }
}

fn as_seen(fence: Key, seen: Option<Revision>) -> Precondition {
    match seen {
        Some(revision) => Precondition::Unchanged(fence, revision),
        None => Precondition::Absent(fence),
    }
}
