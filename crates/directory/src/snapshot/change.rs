//! How a record enters and leaves a snapshot, and takes its index entries with it.
//!
//! Each function may run in any order within one batch. A renamed user is a new record and a deleted old one with the same unique
//! id, so leaving removes an index entry only while it still points at who leaves.

use std::sync::Arc;

use daypass_names::{AccountId, FoldedName, UniqueId};
use daypass_store::{Key, Revision};

use super::{Known, Revised, Snapshot};
use crate::{
    Entry,
    key::{Place, kind},
    records::{AccessKey, Account, Alias, ControlPolicy, ControlPolicyType, Group, ManagedPolicy, PolicyOwner, ResourcePolicy, Role, User},
};

impl Snapshot {
    pub(super) fn put(&mut self, entry: Entry, revision: Revision) {
        match entry {
            Entry::Deployment(record) => self.deployment = Some(record),
            Entry::HighestTime(record) => self.highest_time = Some(record),
            Entry::KeyRing(record) => self.ring = Some(Revised { record, revision }),
            Entry::Organization(record) => self.organization = Some(record),
            Entry::OrganizationFence(_) => self.organization_fence = Some(revision),
            Entry::OrganizationalUnit(record) => drop(self.units.insert(Arc::clone(&record.id), record)),
            Entry::ControlPolicy(record) => self.put_control_policy(record),
            Entry::ControlAttachments(record) => drop(self.control_attachments.insert((record.kind, Arc::clone(&record.target)), record)),
            Entry::CreateAccount(record) => drop(self.create_accounts.insert(Arc::clone(&record.id), record)),
            Entry::Account(record) => self.put_account(record),
            Entry::SpentAccountId(record) => drop(self.spent_accounts.insert(record.id)),
            Entry::Alias(record) => self.put_alias(record),
            Entry::Bucket(record) => {
                self.owned_buckets.insert((record.account, Arc::clone(&record.name)));
                self.buckets.insert(Arc::clone(&record.name), record);
            }
            Entry::Fence(record) => self.account_state(record.account).fence = Some(revision),
            Entry::User(record) => self.put_user(record),
            Entry::Group(record) => self.put_group(record),
            Entry::Role(record) => self.put_role(record),
            Entry::ManagedPolicy(record) => self.put_policy(record),
            Entry::AccessKey(record) => self.put_access_key(record, revision),
            Entry::SpentAccessKey(record) => drop(self.spent_access_keys.insert(record.id.clone())),
            Entry::ResourcePolicy(record) => self.put_resource_policy(record),
            Entry::Provider(record) => drop(self.account_state(record.account).providers.insert(record.arn().into(), record)),
            Entry::Tombstone(record) => drop(self.ids.insert(record.id.clone(), Known::Gone(record.account))),
        }
    }

    fn put_account(&mut self, record: Arc<Account>) {
        let id = record.id;
        let email = FoldedName::of(&record.email);
        // The tree is told by this map being another one, so it stays the same unless something moves.
        match &record.parent {
            Some(parent) if self.placed.get(&id) != Some(parent) => drop(self.placed.insert(id, Arc::clone(parent))),
            None if self.placed.contains_key(&id) => drop(self.placed.remove(&id)),
            Some(_) | None => {}
        }
        if let Some(old) = self.account_state(id).record.replace(record) {
            self.emails.remove(&FoldedName::of(&old.email));
        }
        self.emails.insert(email, id);
    }

    fn put_alias(&mut self, record: Arc<Alias>) {
        self.account_state(record.account).alias = Some(Arc::clone(&record.alias));
        self.aliases.insert(Arc::clone(&record.alias), record);
    }

    fn put_user(&mut self, mut record: Arc<User>) {
        let (account, name) = (record.account, FoldedName::of(&record.name));
        self.ids.insert(record.id.clone(), Known::User(account, name.clone()));
        let state = self.account_state(account);
        if let Some(old) = state.users.get(&name).cloned() {
            state.forget_user(&name, &old);
            if let Some(new) = Arc::get_mut(&mut record) {
                new.adopt(&old);
            }
        }
        state.index_user(&name, &record);
        state.users.insert(name, record);
    }

    fn put_group(&mut self, mut record: Arc<Group>) {
        let (account, name) = (record.account, FoldedName::of(&record.name));
        self.ids.insert(record.id.clone(), Known::Group(account, name.clone()));
        let state = self.account_state(account);
        if let Some(old) = state.groups.get(&name).cloned() {
            state.forget_group(&name, &old);
            if let Some(new) = Arc::get_mut(&mut record) {
                new.adopt(&old);
            }
        }
        state.index_group(&name, &record);
        state.groups.insert(name, record);
    }

    fn put_role(&mut self, mut record: Arc<Role>) {
        let (account, name) = (record.account, FoldedName::of(&record.name));
        self.ids.insert(record.id.clone(), Known::Role(account, name.clone()));
        let state = self.account_state(account);
        if let Some(old) = state.roles.get(&name).cloned() {
            state.forget_role(&name, &old);
            if let Some(new) = Arc::get_mut(&mut record) {
                new.adopt(&old);
            }
        }
        state.index_role(&name, &record);
        state.roles.insert(name, record);
    }

    fn put_policy(&mut self, mut record: Arc<ManagedPolicy>) {
        let PolicyOwner::Account(account) = record.owner else { return };
        let name = FoldedName::of(&record.name);
        self.ids.insert(record.id.clone(), Known::Policy(account, name.clone()));
        let state = self.account_state(account);
        if let Some(old) = state.policies.get(&name) {
            state.policy_versions = state.policy_versions.saturating_sub(old.versions.len());
            if let Some(new) = Arc::get_mut(&mut record) {
                new.adopt(old);
            }
        }
        state.policy_versions = state.policy_versions.saturating_add(record.versions.len());
        state.policies.insert(name, record);
    }

    fn put_control_policy(&mut self, mut record: Arc<ControlPolicy>) {
        if let (Some(old), Some(new)) = (self.control_policies.get(&record.id), Arc::get_mut(&mut record)) {
            new.adopt(old);
        }
        self.control_policies.insert(Arc::clone(&record.id), record);
    }

    fn put_access_key(&mut self, record: Arc<AccessKey>, revision: Revision) {
        self.account_state(record.account).index_key(&record.owner, &record.id);
        self.access_keys.insert(record.id.clone(), Revised { record, revision });
    }

    fn put_resource_policy(&mut self, mut record: Arc<ResourcePolicy>) {
        if let (Some(old), Some(new)) = (self.resource_policies.get(&record.arn), Arc::get_mut(&mut record)) {
            new.adopt(old);
        }
        self.resource_policies.insert(Arc::clone(&record.arn), record);
    }

    pub(super) fn remove(&mut self, key: &Key) {
        let text = key.as_str();
        let mut parts = text.splitn(4, '/').skip(1);
        let (owner, name) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
        match Place::of(text) {
            Some(Place::Global { kind }) => self.remove_global(kind, name),
            Some(Place::Account { kind }) => {
                if let Ok(account) = AccountId::parse(owner) {
                    self.remove_from_account(account, kind, name);
                }
            }
            None => {}
        }
    }

    fn remove_global(&mut self, kind: &str, name: &str) {
        match kind {
            kind::ORGANIZATIONAL_UNIT => drop(self.units.remove(name)),
            kind::CONTROL_POLICY => drop(self.control_policies.remove(name)),
            kind::CONTROL_ATTACHMENTS => self.remove_control_attachments(name),
            kind::CREATE_ACCOUNT => drop(self.create_accounts.remove(name)),
            kind::ALIAS => self.remove_alias(name),
            kind::BUCKET => {
                if let Some(old) = self.buckets.remove(name) {
                    self.owned_buckets.remove(&(old.account, Arc::clone(&old.name)));
                }
            }
            kind::DEPLOYMENT => self.deployment = None,
            kind::TIME => self.highest_time = None,
            kind::RING => self.ring = None,
            kind::ORGANIZATION => self.organization = None,
            kind::ORGANIZATION_FENCE => self.organization_fence = None,
            // Accounts and used account ids are never removed (W5.4); the rest is no part of a snapshot.
            _ => {}
        }
    }

    fn remove_control_attachments(&mut self, name: &str) {
        let Some((kind, target)) = name.split_once('/') else { return };
        if let Some(kind) = ControlPolicyType::ALL.into_iter().find(|known| known.in_arn() == kind) {
            self.control_attachments.remove(&(kind, Arc::from(target)));
        }
    }

    fn remove_alias(&mut self, name: &str) {
        let Some(old) = self.aliases.remove(name) else { return };
        let state = self.account_state(old.account);
        if state.alias.as_deref() == Some(name) {
            state.alias = None;
        }
    }

    fn remove_from_account(&mut self, account: AccountId, kind: &str, name: &str) {
        let folded = FoldedName::of(name);
        match kind {
            kind::USER => {
                let state = self.account_state(account);
                let Some(old) = state.users.remove(&folded) else { return };
                state.forget_user(&folded, &old);
                self.forget_id(&old.id, &Known::User(account, folded));
            }
            kind::GROUP => {
                let state = self.account_state(account);
                let Some(old) = state.groups.remove(&folded) else { return };
                state.forget_group(&folded, &old);
                self.forget_id(&old.id, &Known::Group(account, folded));
            }
            kind::ROLE => {
                let state = self.account_state(account);
                let Some(old) = state.roles.remove(&folded) else { return };
                state.forget_role(&folded, &old);
                self.forget_id(&old.id, &Known::Role(account, folded));
            }
            kind::POLICY => {
                let state = self.account_state(account);
                let Some(old) = state.policies.remove(&folded) else { return };
                state.policy_versions = state.policy_versions.saturating_sub(old.versions.len());
                self.forget_id(&old.id, &Known::Policy(account, folded));
            }
            kind::ACCESS_KEY => self.remove_access_key(name),
            kind::RESOURCE_POLICY => self.remove_resource_policy(account, name),
            kind::PROVIDER => drop(self.account_state(account).providers.remove(format!("arn:aws:iam::{account}:{name}").as_str())),
            kind::FENCE => self.account_state(account).fence = None,
            // Tombstones and spent ids are never removed (W5.4); there are no other kinds.
            _ => {}
        }
    }

    fn forget_id(&mut self, id: &UniqueId, known_as: &Known) {
        if self.ids.get(id) == Some(known_as) {
            self.ids.remove(id);
        }
    }

    fn remove_access_key(&mut self, name: &str) {
        let Ok(id) = daypass_names::AccessKeyId::parse(name) else { return };
        let Some(old) = self.access_keys.remove(&id) else { return };
        self.account_state(old.record.account).forget_key(&old.record.owner, &id);
    }

    fn remove_resource_policy(&mut self, account: AccountId, arn: &str) {
        if self.resource_policies.get(arn).is_some_and(|policy| policy.account == account) {
            self.resource_policies.remove(arn);
        }
    }
}
