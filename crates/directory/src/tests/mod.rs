//! Cases of the directory. Every command that a case runs is also held to the laws of the room: see [`House::run`].

mod attached;
mod aws;
mod keys;
mod laws;
mod loading;
mod organization;
mod policies;
mod records;
mod roles;
mod tags;
mod tree;
mod trust;
mod users;

use std::collections::BTreeMap;

use bytes::Bytes;
use daypass_names::{AccessKeyId, AccountId, GroupName, PolicyName, RoleName, Timestamp, UniqueId, UserName};
use daypass_policy::{Catalogue, Document, DocumentKind};
use daypass_store::{Changes, Key, Precondition, Record, Revision, Write};
use sha2::{Digest, Sha256};

use crate::{
    AwsPolicies, Batch, DirectoryError, Ids, Outcome, PolicyText, Quotas, Snapshot, TextMark, Within,
    commands::{
        founding,
        organization::{RequestAccount, complete_account, request_account},
    },
    records::{CreateAccountState, PolicyOwner, Sealed},
    snapshot::{Control, Entity},
};

pub(crate) const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
pub(crate) const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";
pub(crate) const ALLOW_ALL: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// Blocks that count, so that a case always sees the same ids and can see one twice.
#[derive(Default)]
pub(crate) struct Counting(pub(crate) u128);

impl Ids for Counting {
    fn block(&mut self) -> [u8; 16] {
        self.0 += 1;
        // Spread over all bits: the low ones alone would all fall into the part of an id that comes last.
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835).to_be_bytes()
    }
}

/// A store in memory, and the snapshot that follows it.
pub(crate) struct House {
    store: BTreeMap<Key, (Bytes, Revision)>,
    revision: Revision,
    pub(crate) snapshot: Snapshot,
    pub(crate) quotas: Quotas,
    pub(crate) now: Timestamp,
    pub(crate) ids: Counting,
}

pub(crate) fn management() -> AccountId {
    AccountId::parse("111111111111").unwrap()
}

pub(crate) fn member() -> AccountId {
    AccountId::parse("222222222222").unwrap()
}

pub(crate) fn user_name(name: &str) -> UserName {
    UserName::parse(name).unwrap()
}

pub(crate) fn group_name(name: &str) -> GroupName {
    GroupName::parse(name).unwrap()
}

pub(crate) fn role_name(name: &str) -> RoleName {
    RoleName::parse(name).unwrap()
}

pub(crate) fn policy_name(name: &str) -> PolicyName {
    PolicyName::parse(name).unwrap()
}

pub(crate) fn sealed(text: &str) -> Sealed {
    Sealed::new(text.as_bytes().to_vec())
}

pub(crate) fn catalogue() -> Catalogue {
    Catalogue::reference()
}

pub(crate) fn text(kind: DocumentKind) -> PolicyText {
    PolicyText::parse(ALLOW_ALL, kind, &catalogue()).unwrap()
}

/// A trust policy by its grammar only: what the parser refuses already, this room refuses once more.
pub(crate) fn trust_in(principal: &str) -> Document {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}]}}"#);
    Document::read(&text, DocumentKind::Trust).unwrap()
}

impl House {
    /// Nothing yet.
    pub(crate) fn empty() -> Self {
        Self {
            store: BTreeMap::new(),
            revision: Revision::ZERO,
            snapshot: Snapshot::empty(AwsPolicies::built_in()),
            quotas: Quotas::default(),
            now: Timestamp::from_epoch_seconds(1_780_000_000),
            ids: Counting::default(),
        }
    }

    /// The management account.
    pub(crate) fn founded() -> Self {
        let mut house = Self::empty();
        let key = AccessKeyId::mint_long_term(management(), [9; 16]);
        let input = founding::Found {
            deployment: "d",
            dev: false,
            name: "Management",
            email: "management@daypass.invalid",
            key,
            secret: sealed("root"),
            ring: sealed("ring"),
        };
        house.run(management(), |within| founding::found(within, input)).unwrap();
        house
    }

    /// The management account and one member.
    pub(crate) fn with_member() -> Self {
        let mut house = Self::founded();
        house.create_account("Member", "member@example.com", Some(member()));
        house
    }

    pub(crate) fn create_account(&mut self, name: &str, email: &str, fixed: Option<AccountId>) -> CreateAccountState {
        let wanted = RequestAccount { name, email, role: None, tags: &[] };
        let request = self.run(management(), |within| request_account(within, wanted)).unwrap();
        self.run(management(), |within| complete_account(within, &request.id, fixed)).unwrap().state
    }

    /// Runs a command, commits its batch, and holds it to the laws: the private snapshot, the one that followed the change and the one
    /// that was loaded anew are equal, no unique id is forgotten, and nothing names what is not there.
    pub(crate) fn run<T>(&mut self, account: AccountId, command: impl FnOnce(&mut Within<'_>) -> Outcome<T>) -> Result<T, DirectoryError> {
        let mut within = Within { snapshot: &self.snapshot, account, quotas: &self.quotas, now: self.now, ids: &mut self.ids };
        let (value, batch) = command(&mut within)?;
        self.commit(batch);
        Ok(value)
    }

    pub(crate) fn commit(&mut self, batch: Batch) {
        if batch.is_empty() {
            return;
        }
        let private = self.snapshot.with(&batch);
        let store = batch.into_store(&self.snapshot);
        store.check_limits().unwrap();
        assert!(store.preconditions.iter().all(|condition| self.holds(condition)), "{:?}", store.preconditions);
        let changes = self.write(store.writes);
        let living = ids_of(&self.snapshot);
        self.snapshot = self.snapshot.apply(&changes).unwrap();
        assert_eq!(self.snapshot, private, "a private snapshot shows what the commit makes true");
        assert_eq!(self.snapshot, self.reloaded(), "a snapshot that followed equals one that was loaded");
        assert!(living.iter().all(|id| self.snapshot.by_id(id).is_some()), "W5.4: a unique id stays known for ever");
        assert_nothing_dangles(&self.snapshot);
        assert_marks(&self.snapshot);
    }

    /// The store as it would be without that record.
    pub(crate) fn forget(&mut self, key: &Key) {
        self.store.remove(key).unwrap();
        self.snapshot = self.reloaded();
    }

    pub(crate) fn holds(&self, condition: &Precondition) -> bool {
        condition.holds(self.store.get(condition.key()).map(|(_, revision)| *revision))
    }

    fn write(&mut self, writes: Vec<Write>) -> Changes {
        self.revision = self.revision.next();
        let revision = self.revision;
        let writes = writes.into_iter().map(|write| match write {
            Write::Put(key, value) => {
                self.store.insert(key.clone(), (value.clone(), revision));
                (key, Some(value))
            }
            Write::Delete(key) => {
                self.store.remove(&key);
                (key, None)
            }
        });
        Changes { revision, writes: writes.collect() }
    }

    pub(crate) fn records(&self) -> Vec<Record> {
        self.store.iter().map(|(key, (value, revision))| Record { key: key.clone(), value: value.clone(), revision: *revision }).collect()
    }

    pub(crate) fn reloaded(&self) -> Snapshot {
        Snapshot::load(self.revision, &self.records(), AwsPolicies::built_in()).unwrap()
    }
}

fn ids_of(snapshot: &Snapshot) -> Vec<UniqueId> {
    let of_account = |account: AccountId| {
        let users = snapshot.users(account, None).map(|user| user.id.clone());
        let groups = snapshot.groups(account, None).map(|group| group.id.clone());
        let roles = snapshot.roles(account, None).map(|role| role.id.clone());
        users.chain(groups).chain(roles).chain(snapshot.customer_policies(account, None).map(|policy| policy.id.clone())).collect::<Vec<_>>()
    };
    snapshot.accounts().flat_map(|account| of_account(account.id)).collect()
}

fn assert_nothing_dangles(snapshot: &Snapshot) {
    for account in snapshot.accounts().map(|account| account.id) {
        assert!(snapshot.is_spent(account) && snapshot.fence(account).is_some());
        for user in snapshot.users(account, None) {
            assert_eq!(snapshot.by_id(&user.id), Some(Entity::User(user)));
            assert_eq!(snapshot.groups_of(user).count(), user.groups.len(), "{} is in a group that is gone", user.name);
            assert_policies(snapshot, account, user.attached.iter().chain(&user.boundary));
        }
        for group in snapshot.groups(account, None) {
            assert_eq!(snapshot.by_id(&group.id), Some(Entity::Group(group)));
            assert!(snapshot.members_of(group).all(|user| user.groups.contains(&group.id)));
            assert_policies(snapshot, account, &group.attached);
        }
        for role in snapshot.roles(account, None) {
            assert_eq!(snapshot.by_id(&role.id), Some(Entity::Role(role)));
            assert_policies(snapshot, account, role.attached.iter().chain(&role.boundary));
        }
        for policy in snapshot.customer_policies(account, None) {
            assert_eq!(policy.owner, PolicyOwner::Account(account));
            assert!(policy.default().is_some() && policy.versions.iter().all(|version| version.number <= policy.last_version));
            assert_eq!(snapshot.managed_policy(policy.arn()), Some(policy));
        }
    }
}

/// The mark of an account's control policies is that of the levels that it has now, wherever it was before.
fn assert_marks(snapshot: &Snapshot) {
    for account in snapshot.accounts().map(|account| account.id) {
        for controls in [snapshot.service_controls(account), snapshot.resource_controls(account)].into_iter().flatten() {
            let marked = |level: &[Control]| [level.iter().map(|control| control.text.mark()).collect(), vec![TextMark::default()]].concat();
            let marks: Vec<TextMark> = controls.levels().flat_map(marked).collect();
            assert_eq!(controls.mark(), Sha256::digest(marks.as_flattened())[..size_of::<TextMark>()], "{account}");
        }
    }
}

fn assert_policies<'a>(snapshot: &Snapshot, account: AccountId, arns: impl IntoIterator<Item = &'a std::sync::Arc<str>>) {
    for arn in arns {
        assert!(snapshot.policy_for(account, arn).is_some(), "{arn} is attached and gone");
        assert!(snapshot.attachments(account, arn).is_some(), "{arn} is attached and not indexed");
    }
}
