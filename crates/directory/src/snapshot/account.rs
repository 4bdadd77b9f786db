//! What one account holds.

use std::sync::Arc;

use daypass_names::{AccessKeyId, FoldedName, UniqueId};
use daypass_store::Revision;
use imbl::{OrdMap, OrdSet};

use crate::records::{Account, Group, KeyOwner, ManagedPolicy, Provider, Role, User};

/// The records of one account, and the indexes that stay inside it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct AccountState {
    pub(crate) record: Option<Arc<Account>>,
    pub(crate) fence: Option<Revision>,
    pub(crate) alias: Option<Arc<str>>,
    pub(crate) users: OrdMap<FoldedName, Arc<User>>,
    pub(crate) groups: OrdMap<FoldedName, Arc<Group>>,
    pub(crate) roles: OrdMap<FoldedName, Arc<Role>>,
    pub(crate) policies: OrdMap<FoldedName, Arc<ManagedPolicy>>,
    /// Versions of all `policies`.
    pub(crate) policy_versions: usize,
    pub(crate) providers: OrdMap<Arc<str>, Arc<Provider>>,
    pub(crate) keys: OrdMap<KeyOwner, OrdSet<AccessKeyId>>,
    pub(crate) members: OrdMap<UniqueId, OrdSet<FoldedName>>,
    pub(crate) attachments: OrdMap<Arc<str>, Attachments>,
}

/// Who uses one managed policy in one account: folded names, in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Attachments {
    /// Users it is attached to.
    pub users: OrdSet<FoldedName>,
    /// Groups it is attached to.
    pub groups: OrdSet<FoldedName>,
    /// Roles it is attached to.
    pub roles: OrdSet<FoldedName>,
    /// Users it bounds.
    pub bounded_users: OrdSet<FoldedName>,
    /// Roles it bounds.
    pub bounded_roles: OrdSet<FoldedName>,
}

impl Attachments {
    /// How many users, groups and roles it is attached to; boundaries do not count (iam-api §3).
    pub fn attachment_count(&self) -> usize {
        self.users.len() + self.groups.len() + self.roles.len()
    }

    /// How many users and roles it bounds.
    pub fn boundary_count(&self) -> usize {
        self.bounded_users.len() + self.bounded_roles.len()
    }

    fn is_empty(&self) -> bool {
        self.attachment_count() + self.boundary_count() == 0
    }
}

/// How much an account holds, for its summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Users.
    pub users: usize,
    /// Groups.
    pub groups: usize,
    /// Roles.
    pub roles: usize,
    /// Customer managed policies.
    pub policies: usize,
    /// Versions of all customer managed policies.
    pub policy_versions: usize,
    /// Identity providers.
    pub providers: usize,
    /// Access keys of the root user.
    pub root_access_keys: usize,
}

impl AccountState {
    pub(crate) fn counts(&self) -> Counts {
        Counts {
            users: self.users.len(),
            groups: self.groups.len(),
            roles: self.roles.len(),
            policies: self.policies.len(),
            policy_versions: self.policy_versions,
            providers: self.providers.len(),
            root_access_keys: self.keys.get(&KeyOwner::Root).map_or(0, OrdSet::len),
        }
    }

    pub(super) fn index_user(&mut self, name: &FoldedName, user: &User) {
        for group in &user.groups {
            self.members.entry(group.clone()).or_default().insert(name.clone());
        }
        self.attach(&user.attached, |uses| &mut uses.users, name);
        self.attach(user.boundary.as_slice(), |uses| &mut uses.bounded_users, name);
    }

    pub(super) fn forget_user(&mut self, name: &FoldedName, user: &User) {
        for group in &user.groups {
            remove_from(&mut self.members, group, name);
        }
        self.detach(&user.attached, |uses| &mut uses.users, name);
        self.detach(user.boundary.as_slice(), |uses| &mut uses.bounded_users, name);
    }

    pub(super) fn index_group(&mut self, name: &FoldedName, group: &Group) {
        self.attach(&group.attached, |uses| &mut uses.groups, name);
    }

    pub(super) fn forget_group(&mut self, name: &FoldedName, group: &Group) {
        self.detach(&group.attached, |uses| &mut uses.groups, name);
    }

    pub(super) fn index_role(&mut self, name: &FoldedName, role: &Role) {
        self.attach(&role.attached, |uses| &mut uses.roles, name);
        self.attach(role.boundary.as_slice(), |uses| &mut uses.bounded_roles, name);
    }

    pub(super) fn forget_role(&mut self, name: &FoldedName, role: &Role) {
        self.detach(&role.attached, |uses| &mut uses.roles, name);
        self.detach(role.boundary.as_slice(), |uses| &mut uses.bounded_roles, name);
    }

    pub(super) fn index_key(&mut self, owner: &KeyOwner, id: &AccessKeyId) {
        self.keys.entry(owner.clone()).or_default().insert(id.clone());
    }

    pub(super) fn forget_key(&mut self, owner: &KeyOwner, id: &AccessKeyId) {
        remove_from(&mut self.keys, owner, id);
    }

    fn attach(&mut self, arns: &[Arc<str>], set: fn(&mut Attachments) -> &mut OrdSet<FoldedName>, name: &FoldedName) {
        for arn in arns {
            set(self.attachments.entry(Arc::clone(arn)).or_default()).insert(name.clone());
        }
    }

    fn detach(&mut self, arns: &[Arc<str>], set: fn(&mut Attachments) -> &mut OrdSet<FoldedName>, name: &FoldedName) {
        for arn in arns {
            let Some(uses) = self.attachments.get_mut(arn) else { continue };
            set(uses).remove(name);
            if uses.is_empty() {
                self.attachments.remove(arn);
            }
        }
    }
}

/// Takes a value from a set of a map, and the set from the map when it is empty: an index that was built and one that grew are equal.
fn remove_from<K: Ord + Clone, V: Ord + Clone>(map: &mut OrdMap<K, OrdSet<V>>, key: &K, value: &V) {
    let Some(set) = map.get_mut(key) else { return };
    set.remove(value);
    if set.is_empty() {
        map.remove(key);
    }
}
