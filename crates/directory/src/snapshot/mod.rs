//! Everything at one revision, indexed.
//!
//! A [`Snapshot`] never changes: `apply` and `with` answer a new one that shares all that stayed the same, so a reader that holds one
//! holds no lock and a change costs what it changes. Indexes are never stored; they follow the records, in whatever order the
//! records of one batch come.

mod account;
mod change;
mod controls;
mod lookup;
mod org;
mod tree;

use std::sync::Arc;

use daypass_names::{AccessKeyId, AccountId, FoldedName, UniqueId};
use daypass_store::{Changes, Record, Revision};
use imbl::{HashMap, HashSet, OrdMap, OrdSet};

use controls::Tree;

pub(crate) use account::AccountState;
pub use account::{Attachments, Counts};
pub use controls::{Control, Controls};
pub use lookup::Entity;
pub use tree::{Taggable, Target};

use crate::{
    AwsPolicies, Batch, Entry,
    records::{
        AccessKey, Alias, Bucket, ControlAttachments, ControlPolicy, ControlPolicyType, CreateAccount, Deployment, HighestTime, KeyRing,
        Organization, OrganizationalUnit, RecordError, ResourcePolicy,
    },
};

/// Why records make no snapshot. The text is for the operator.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// A record cannot be read.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// A change is older than the snapshot it should be applied to.
    #[error("change {change} does not follow revision {snapshot}")]
    OutOfOrder {
        /// The revision of the change.
        change: Revision,
        /// The revision of the snapshot.
        snapshot: Revision,
    },
}

/// A record and the commit that last wrote it.
#[derive(Debug, Clone, PartialEq)]
pub struct Revised<T> {
    /// The record.
    pub record: Arc<T>,
    /// The commit that last wrote it.
    pub revision: Revision,
}

/// All records of the store at one revision.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Snapshot {
    revision: Revision,
    aws: Arc<AwsPolicies>,
    deployment: Option<Arc<Deployment>>,
    highest_time: Option<Arc<HighestTime>>,
    ring: Option<Revised<KeyRing>>,
    organization: Option<Arc<Organization>>,
    organization_fence: Option<Revision>,
    units: OrdMap<Arc<str>, Arc<OrganizationalUnit>>,
    control_policies: OrdMap<Arc<str>, Arc<ControlPolicy>>,
    control_attachments: OrdMap<(ControlPolicyType, Arc<str>), Arc<ControlAttachments>>,
    /// The unit that an account is in, if that is not the root.
    placed: OrdMap<AccountId, Arc<str>>,
    /// The control policies of every place in the organisation, from the five above.
    tree: Arc<Tree>,
    create_accounts: OrdMap<Arc<str>, Arc<CreateAccount>>,
    spent_accounts: OrdSet<AccountId>,
    aliases: OrdMap<Arc<str>, Arc<Alias>>,
    buckets: OrdMap<Arc<str>, Arc<Bucket>>,
    /// Each bucket under its owner.
    owned_buckets: OrdSet<(AccountId, Arc<str>)>,
    accounts: OrdMap<AccountId, Arc<AccountState>>,
    emails: OrdMap<FoldedName, AccountId>,
    ids: HashMap<UniqueId, Known>,
    access_keys: HashMap<AccessKeyId, Revised<AccessKey>>,
    spent_access_keys: HashSet<AccessKeyId>,
    resource_policies: OrdMap<Arc<str>, Arc<ResourcePolicy>>,
}

/// What a unique id is known as: where to find its entity, or that it is gone.
#[derive(Debug, Clone, PartialEq)]
enum Known {
    User(AccountId, FoldedName),
    Group(AccountId, FoldedName),
    Role(AccountId, FoldedName),
    Policy(AccountId, FoldedName),
    Gone(AccountId),
}

impl Snapshot {
    /// An empty snapshot at revision zero.
    pub fn empty(aws: Arc<AwsPolicies>) -> Self {
        Self { aws, ..Self::default() }
    }

    /// The snapshot of all records of the store at that revision.
    pub fn load<'a>(revision: Revision, records: impl IntoIterator<Item = &'a Record>, aws: Arc<AwsPolicies>) -> Result<Self, LoadError> {
        let mut snapshot = Self::empty(aws);
        snapshot.revision = revision;
        for record in records {
            if let Some(entry) = Entry::decode(&record.key, &record.value)? {
                snapshot.put(entry, record.revision);
            }
        }
        snapshot.tree = Tree::of(&snapshot);
        Ok(snapshot)
    }

    /// The snapshot after one commit.
    pub fn apply(&self, changes: &Changes) -> Result<Self, LoadError> {
        if changes.revision <= self.revision {
            return Err(LoadError::OutOfOrder { change: changes.revision, snapshot: self.revision });
        }
        let mut next = self.clone();
        next.revision = changes.revision;
        for (key, value) in &changes.writes {
            match value {
                Some(bytes) => {
                    if let Some(entry) = Entry::decode(key, bytes)? {
                        next.put(entry, changes.revision);
                    }
                }
                None => next.remove(key),
            }
        }
        next.grow_tree(self);
        Ok(next)
    }

    /// The private snapshot on which the next command of the same queue is made, as if the batch had been committed alone.
    #[must_use]
    pub fn with(&self, batch: &Batch) -> Self {
        if batch.is_empty() {
            return self.clone();
        }
        let mut next = self.clone();
        next.revision = self.revision.next();
        for account in batch.accounts() {
            next.account_state(account).fence = Some(next.revision);
        }
        if batch.changes_organization() {
            next.organization_fence = Some(next.revision);
        }
        for (key, entry) in batch.writes() {
            match entry {
                Some(entry) => next.put(entry.clone(), next.revision),
                None => next.remove(key),
            }
        }
        next.grow_tree(self);
        next
    }

    /// The revision of the store that it shows.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    fn account_state(&mut self, account: AccountId) -> &mut AccountState {
        Arc::make_mut(self.accounts.entry(account).or_default())
    }
}
