//! Questions about the deployment: its facts, its accounts, its organisation.

use std::sync::Arc;

use daypass_names::{AccountId, FoldedName};
use daypass_store::Revision;

use super::{Revised, Snapshot};
use crate::{
    AwsPolicies,
    records::{Account, Alias, CreateAccount, CreateAccountState, Deployment, HighestTime, KeyRing, Organization},
};

impl Snapshot {
    /// Facts of the deployment; nothing before it is founded.
    pub fn deployment(&self) -> Option<&Arc<Deployment>> {
        self.deployment.as_ref()
    }

    /// The highest time served.
    pub fn highest_time(&self) -> Option<&Arc<HighestTime>> {
        self.highest_time.as_ref()
    }

    /// The sealed key ring and the commit that last wrote it.
    pub fn ring(&self) -> Option<&Revised<KeyRing>> {
        self.ring.as_ref()
    }

    /// The organisation.
    pub fn organization(&self) -> Option<&Arc<Organization>> {
        self.organization.as_ref()
    }

    /// The revision of the organisation's fence.
    pub fn organization_fence(&self) -> Option<Revision> {
        self.organization_fence
    }

    /// The account of that id, closed ones included.
    pub fn account(&self, id: AccountId) -> Option<&Arc<Account>> {
        self.state(id)?.record.as_ref()
    }

    /// Whether there is such an account, closed ones included.
    pub fn is_known(&self, account: AccountId) -> bool {
        self.account(account).is_some()
    }

    /// Whether the account id has ever been given away (W5.4).
    pub fn is_spent(&self, account: AccountId) -> bool {
        self.is_known(account) || self.spent_accounts.contains(&account)
    }

    /// The account whose root user has that e-mail, in any spelling.
    pub fn account_by_email(&self, email: &str) -> Option<&Arc<Account>> {
        self.account(*self.emails.get(&FoldedName::of(email))?)
    }

    /// All accounts in the order of their ids, closed ones included.
    pub fn accounts(&self) -> impl Iterator<Item = &Arc<Account>> {
        self.accounts.values().filter_map(|state| state.record.as_ref())
    }

    /// The alias of an account.
    pub fn alias_of(&self, account: AccountId) -> Option<&Arc<str>> {
        self.state(account)?.alias.as_ref()
    }

    /// The alias of that text.
    pub fn alias(&self, alias: &str) -> Option<&Arc<Alias>> {
        self.aliases.get(alias)
    }

    /// The request of that id.
    pub fn create_account(&self, id: &str) -> Option<&Arc<CreateAccount>> {
        self.create_accounts.get(id)
    }

    /// All requests to create an account, in the order of their ids.
    pub fn create_accounts(&self) -> impl Iterator<Item = &Arc<CreateAccount>> {
        self.create_accounts.values()
    }

    /// Requests that nothing has become of yet; they are taken up again after a restart.
    pub fn create_accounts_in_progress(&self) -> impl Iterator<Item = &Arc<CreateAccount>> {
        self.create_accounts().filter(|request| request.state == CreateAccountState::InProgress)
    }

    /// The AWS-managed policies that this process knows.
    pub fn aws(&self) -> &Arc<AwsPolicies> {
        &self.aws
    }
}
