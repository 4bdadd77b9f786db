//! Whether credentials stand in a snapshot: their account, their key or entity, and nothing that ended them.
//!
//! Asked when a request is proven, and again whenever a later snapshot decides: what was true when the head was read may be over
//! when the body has arrived, or when a command has waited its turn.

use std::sync::Arc;

use daypass_directory::{
    Snapshot,
    records::{AccessKey, KeyOwner, KeyStatus},
    snapshot::Revised,
};
use daypass_names::{AccessKeyId, AccessKeyKind, AccountId, Timestamp};

use crate::{
    authn::Offence,
    caller::{Caller, Principal},
    sessions::{SessionContent, SessionPrincipal},
    settings::Settings,
};

/// One snapshot, and the operator's rules.
#[derive(Clone, Copy)]
pub(crate) struct Standing<'a> {
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) settings: &'a Settings,
}

impl<'a> Standing<'a> {
    /// The owner of a long-term key.
    pub(crate) fn of_key(self, id: &AccessKeyId) -> Result<(&'a Revised<AccessKey>, Principal), Offence> {
        match id.kind() {
            AccessKeyKind::Temporary => return Err(Offence::UnknownKey("a temporary key without its token")),
            AccessKeyKind::LongTerm | AccessKeyKind::Foreign => {}
        }
        let revised = match self.snapshot.access_key(id) {
            Some(revised) => revised,
            None if self.snapshot.is_spent_access_key(id) => return Err(Offence::FormerKey),
            None => return Err(Offence::UnknownKey("no such access key")),
        };
        let record = &revised.record;
        if record.status != KeyStatus::Active {
            return Err(Offence::UnknownKey("the access key is inactive"));
        }
        self.require_active(record.account).map_err(|_| Offence::UnknownKey("the account is closed"))?;
        let principal = self.owner(record).ok_or(Offence::UnknownKey("the owner of the access key is gone"))?;
        Ok((revised, principal))
    }

    /// The principal of an opened session.
    pub(crate) fn of_session(self, content: &SessionContent) -> Result<Principal, Offence> {
        let account = content.principal.account();
        self.require_active(account)?;
        let deployment = self.snapshot.deployment().and_then(|deployment| deployment.sessions_not_before);
        require_not_ended(content.issued, deployment, "the deployment's sessions were ended")?;
        let record = self.snapshot.account(account).ok_or(Offence::BadToken("the account is gone"))?;
        require_not_ended(content.issued, record.sessions_not_before, "the account's sessions were ended")?;
        self.require_minting_key(content.minted_by.as_ref())?;
        match &content.principal {
            SessionPrincipal::Root { account, .. } => {
                require_not_ended(content.issued, record.root_sessions_not_before, "root's sessions were ended")?;
                Ok(Principal::Root { account: *account })
            }
            SessionPrincipal::User { account, user_id } => {
                let user = self.snapshot.user_by_id(user_id).ok_or(Offence::BadToken("the user is gone"))?;
                require_not_ended(content.issued, user.sessions_not_before, "the user's sessions were ended")?;
                Ok(Principal::User { account: *account, user: Arc::clone(user) })
            }
            SessionPrincipal::Role { account, role_id, session_name } => {
                let role = self.snapshot.role_by_id(role_id).ok_or(Offence::BadToken("the role is gone"))?;
                require_not_ended(content.issued, role.sessions_not_before, "the role's sessions were ended")?;
                Ok(Principal::RoleSession { account: *account, role: Arc::clone(role), name: session_name.clone() })
            }
            // Stage sts mints these; until then no token of ours can hold one.
            SessionPrincipal::FederatedUser { .. } => Err(Offence::BadToken("federated users are not built")),
        }
    }

    /// The same caller as this snapshot has him.
    pub(crate) fn again(self, caller: &Caller) -> Result<Caller, Offence> {
        let principal = match (caller.session(), caller.access_key()) {
            (Some(session), _) => self.of_session(&session.session().content)?,
            (None, Some(id)) => self.of_key(id)?.1,
            (None, None) => return Ok(caller.clone()),
        };
        Ok(caller.standing_as(principal))
    }

    fn owner(self, record: &AccessKey) -> Option<Principal> {
        match &record.owner {
            KeyOwner::Root => Some(Principal::Root { account: record.account }),
            KeyOwner::User(id) => {
                let user = self.snapshot.user_by_id(id)?;
                Some(Principal::User { account: record.account, user: Arc::clone(user) })
            }
        }
    }

    /// W10.7: a closed or suspended account dies here.
    fn require_active(self, account: AccountId) -> Result<(), Offence> {
        match self.snapshot.account(account) {
            Some(record) if record.is_active() => Ok(()),
            _ => Err(Offence::BadToken("the account is closed")),
        }
    }

    /// W1.6: with the knob, a session dies with the long-term key at the beginning of its chain.
    fn require_minting_key(self, minted_by: Option<&AccessKeyId>) -> Result<(), Offence> {
        if !self.settings.end_with_deactivated_key {
            return Ok(());
        }
        let alive = |id: &AccessKeyId| self.snapshot.access_key(id).is_some_and(|key| key.record.status == KeyStatus::Active);
        match minted_by {
            Some(id) if !alive(id) => Err(Offence::ExpiredToken("the key that made the session is not active")),
            _ => Ok(()),
        }
    }
}

/// W3.6: sessions issued before the instant are over, whatever any policy says.
fn require_not_ended(issued: Timestamp, not_before: Option<Timestamp>, cause: &'static str) -> Result<(), Offence> {
    match not_before {
        Some(instant) if issued < instant => Err(Offence::ExpiredToken(cause)),
        _ => Ok(()),
    }
}
