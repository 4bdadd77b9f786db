//! Where each record lives: `/global/<kind>/…` and `/<account>/<kind>/<folded name>`.
//!
//! The store's key of a sealed secret is also its associated data (W7.2), so whoever seals asks here for the key first.

use daypass_names::{AccessKeyId, AccountId, FoldedName, UniqueId};
use daypass_store::Key;

use crate::records::ControlPolicyType;

/// The first part of a key that belongs to no account.
pub const GLOBAL: &str = "global";
/// Everything that one snapshot is made of lies under this prefix.
pub const ROOT: &str = "/";
/// Events of mutations that the journal has not appended yet; the kernel owns their content.
pub const OUTBOX: &str = "/global/outbox/";
/// When keys and roles were last used; soft state that may be lost and is never part of a snapshot (design §4).
pub const LAST_USED: &str = "/global/last-used/";
/// What may be used only once (W4.1); its records expire and are never part of a snapshot.
pub const SPENT: &str = "/global/spent/";

pub(crate) mod kind {
    pub(crate) const DEPLOYMENT: &str = "deployment";
    pub(crate) const TIME: &str = "time";
    pub(crate) const RING: &str = "ring";
    pub(crate) const ORGANIZATION: &str = "organization";
    pub(crate) const ORGANIZATION_FENCE: &str = "organization-fence";
    pub(crate) const ORGANIZATIONAL_UNIT: &str = "organizational-unit";
    pub(crate) const CONTROL_POLICY: &str = "control-policy";
    pub(crate) const CONTROL_ATTACHMENTS: &str = "control-attachments";
    pub(crate) const CREATE_ACCOUNT: &str = "create-account";
    pub(crate) const ACCOUNT: &str = "account";
    pub(crate) const SPENT_ACCOUNT: &str = "spent-account";
    pub(crate) const ALIAS: &str = "alias";
    pub(crate) const BUCKET: &str = "bucket";
    pub(crate) const OUTBOX: &str = "outbox";
    pub(crate) const SPENT: &str = "spent";
    pub(crate) const LAST_USED: &str = "last-used";
    pub(crate) const FENCE: &str = "fence";
    pub(crate) const USER: &str = "user";
    pub(crate) const GROUP: &str = "group";
    pub(crate) const ROLE: &str = "role";
    pub(crate) const POLICY: &str = "policy";
    pub(crate) const ACCESS_KEY: &str = "access-key";
    pub(crate) const SPENT_ACCESS_KEY: &str = "spent-access-key";
    pub(crate) const RESOURCE_POLICY: &str = "resource-policy";
    pub(crate) const PROVIDER: &str = "provider";
    pub(crate) const TOMBSTONE: &str = "tombstone";
}

/// The name of a record that exists once.
const ONLY: &str = "self";

fn global(kind: &str, name: &str) -> Key {
    Key::new(format!("/{GLOBAL}/{kind}/{name}"))
}

fn within(account: AccountId, kind: &str, name: &str) -> Key {
    Key::new(format!("/{account}/{kind}/{name}"))
}

fn named(account: AccountId, kind: &str, name: &str) -> Key {
    within(account, kind, FoldedName::of(name).as_str())
}

/// The deployment: its id, epoch and kind.
pub fn deployment() -> Key {
    global(kind::DEPLOYMENT, ONLY)
}

/// The highest time served.
pub fn highest_time() -> Key {
    global(kind::TIME, ONLY)
}

/// The key ring.
pub fn ring() -> Key {
    global(kind::RING, ONLY)
}

/// The organisation.
pub fn organization() -> Key {
    global(kind::ORGANIZATION, ONLY)
}

/// The record that every commit to an account compares, and every change of the organisation bumps.
pub fn organization_fence() -> Key {
    global(kind::ORGANIZATION_FENCE, ONLY)
}

/// Whether a record is one of those by which the organisation binds its accounts.
pub(crate) fn is_of_organization(key: &Key) -> bool {
    match Place::of(key.as_str()) {
        Some(Place::Global { kind }) => {
            [kind::ORGANIZATION, kind::ORGANIZATIONAL_UNIT, kind::CONTROL_POLICY, kind::CONTROL_ATTACHMENTS, kind::ACCOUNT].contains(&kind)
        }
        Some(Place::Account { .. }) | None => false,
    }
}

/// An organizational unit, by its `ou-…` id. All of the organisation's tree is written under the fence of the management account.
pub fn organizational_unit(id: &str) -> Key {
    global(kind::ORGANIZATIONAL_UNIT, id)
}

/// A service or resource control policy, by its `p-…` id.
pub fn control_policy(id: &str) -> Key {
    global(kind::CONTROL_POLICY, id)
}

/// The control policies of one type that a root, a unit or an account has.
pub fn control_attachments(kind: ControlPolicyType, target: &str) -> Key {
    global(kind::CONTROL_ATTACHMENTS, &format!("{}/{target}", kind.in_arn()))
}

/// One request to create an account, by its `car-…` id.
pub fn create_account(id: &str) -> Key {
    global(kind::CREATE_ACCOUNT, id)
}

/// An account. All of them are written under the fence of the management account.
pub fn account(id: AccountId) -> Key {
    global(kind::ACCOUNT, &id.to_string())
}

/// The mark that an account id has been used, which is never removed.
pub fn spent_account(id: AccountId) -> Key {
    global(kind::SPENT_ACCOUNT, &id.to_string())
}

/// An account alias; its alphabet has no upper case.
pub fn alias(alias: &str) -> Key {
    global(kind::ALIAS, alias)
}

/// A bucket; its alphabet has no upper case.
pub fn bucket(name: &str) -> Key {
    global(kind::BUCKET, name)
}

/// When that access key, or the role of that unique id, was last used.
pub fn last_used(name: &str) -> Key {
    global(kind::LAST_USED, name)
}

/// The prefix of one node's outbox.
pub fn outbox_of(node: &str) -> String {
    format!("{OUTBOX}{node}/")
}

/// An event of a mutation: numbers sort as they count.
pub fn outbox(node: &str, number: u64) -> Key {
    global(kind::OUTBOX, &format!("{node}/{number:020}"))
}

/// The mark that something has been used once: its purpose and a digest of what was used.
pub fn spent(purpose: &str, digest: &str) -> Key {
    global(kind::SPENT, &format!("{purpose}/{digest}"))
}

/// The record that every commit to the account compares and bumps.
pub fn fence(account: AccountId) -> Key {
    within(account, kind::FENCE, ONLY)
}

/// A user, found under any spelling of its name.
pub fn user(account: AccountId, name: &str) -> Key {
    named(account, kind::USER, name)
}

/// A group, found under any spelling of its name.
pub fn group(account: AccountId, name: &str) -> Key {
    named(account, kind::GROUP, name)
}

/// A role, found under any spelling of its name.
pub fn role(account: AccountId, name: &str) -> Key {
    named(account, kind::ROLE, name)
}

/// A customer managed policy, found under any spelling of its name.
pub fn policy(account: AccountId, name: &str) -> Key {
    named(account, kind::POLICY, name)
}

/// An access key; its id keeps its case.
pub fn access_key(account: AccountId, id: &AccessKeyId) -> Key {
    within(account, kind::ACCESS_KEY, id.as_str())
}

/// The policy of a resource, by the resource's ARN.
pub fn resource_policy(account: AccountId, arn: &str) -> Key {
    within(account, kind::RESOURCE_POLICY, arn)
}

/// An identity provider: its type and name as in its ARN, `saml-provider/Name`.
pub fn provider(account: AccountId, resource: &str) -> Key {
    within(account, kind::PROVIDER, resource)
}

/// The mark that an access key id has been used.
pub fn spent_access_key(account: AccountId, id: &AccessKeyId) -> Key {
    within(account, kind::SPENT_ACCESS_KEY, id.as_str())
}

/// The mark that a unique id has been used.
pub fn tombstone(account: AccountId, id: &UniqueId) -> Key {
    within(account, kind::TOMBSTONE, id.as_str())
}

/// A key taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place<'a> {
    /// `/global/<kind>/…`
    Global { kind: &'a str },
    /// `/<account>/<kind>/…`
    Account { kind: &'a str },
}

impl<'a> Place<'a> {
    pub(crate) fn of(key: &'a str) -> Option<Self> {
        let mut parts = key.strip_prefix('/')?.splitn(3, '/');
        let (owner, kind, name) = (parts.next()?, parts.next()?, parts.next()?);
        if name.is_empty() {
            return None;
        }
        if owner == GLOBAL { Some(Self::Global { kind }) } else { AccountId::parse(owner).ok().map(|_| Self::Account { kind }) }
    }
}
