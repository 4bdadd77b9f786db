//! Who calls: a principal that has been proven, and how.
//!
//! A `Caller` is made in `authn` only (and, for operators and for calls between services, in this crate). No client can become
//! a service principal (W10.2): there is no way from a request to `Principal::Service`.

use std::{borrow::Cow, sync::Arc};

use daypass_directory::{
    Batch,
    records::{Role, User},
};
use daypass_names::{AccessKeyId, AccountId, SessionName, Timestamp, UniqueId};
use daypass_policy::Compiled;
use daypass_sigv4::SigningKey;

use crate::sessions::CachedSession;

/// An opened session with the signing keys that were derived for it and its inline policy, compiled; `None` is a document that this
/// build cannot read, and it denies.
pub type Session = CachedSession<SigningKey, Option<Arc<Compiled>>>;

/// The principal behind a request, with the entity as it stands in the snapshot of this request.
#[derive(Debug, Clone)]
pub enum Principal {
    /// Nobody: the request was not signed.
    Anonymous,
    /// The account's root user.
    Root {
        /// Its account.
        account: AccountId,
    },
    /// An IAM user.
    User {
        /// Its account.
        account: AccountId,
        /// The user, read live.
        user: Arc<User>,
    },
    /// A session of a role.
    RoleSession {
        /// The role's account.
        account: AccountId,
        /// The role, read live.
        role: Arc<Role>,
        /// The name that the session was given.
        name: SessionName,
    },
    /// A service of this house that calls another one.
    Service {
        /// `organizations.amazonaws.com`…
        name: &'static str,
    },
    /// Whoever holds the operator socket (W7.1).
    Operator,
}

/// A proven caller.
#[derive(Debug, Clone)]
pub struct Caller {
    principal: Principal,
    access_key: Option<AccessKeyId>,
    session: Option<Arc<Session>>,
}

impl Caller {
    pub(crate) fn new(principal: Principal, access_key: Option<AccessKeyId>, session: Option<Arc<Session>>) -> Self {
        Self { principal, access_key, session }
    }

    pub(crate) fn anonymous() -> Self {
        Self::new(Principal::Anonymous, None, None)
    }

    /// The operator, who came through the socket.
    pub(crate) fn operator() -> Self {
        Self::new(Principal::Operator, None, None)
    }

    /// The same credentials, with the entity as a later snapshot has it.
    pub(crate) fn standing_as(&self, principal: Principal) -> Self {
        Self { principal, access_key: self.access_key.clone(), session: self.session.clone() }
    }

    /// The principal.
    pub fn principal(&self) -> &Principal {
        &self.principal
    }

    /// The access key that signed the request.
    pub fn access_key(&self) -> Option<&AccessKeyId> {
        self.access_key.as_ref()
    }

    /// The session, if the credentials are temporary.
    pub fn session(&self) -> Option<&Arc<Session>> {
        self.session.as_ref()
    }

    /// The account of the principal.
    pub fn account(&self) -> Option<AccountId> {
        match &self.principal {
            Principal::Root { account } | Principal::User { account, .. } | Principal::RoleSession { account, .. } => Some(*account),
            Principal::Anonymous | Principal::Service { .. } | Principal::Operator => None,
        }
    }

    /// A batch of what he was allowed, which does not hold if what allowed it has changed: his own account, whosever the batch is.
    pub(crate) fn guarded(&self, mut batch: Batch) -> Batch {
        if let Some(account) = self.account() {
            batch.compare(account);
        }
        batch
    }

    /// The ARN that AWS prints for the caller: the session's for a role (sts-api §1).
    pub fn arn(&self) -> String {
        self.arn_text().into_owned()
    }

    /// The same, borrowed where the entity has it.
    pub(crate) fn arn_text(&self) -> Cow<'_, str> {
        match &self.principal {
            Principal::Anonymous => "anonymous".into(),
            Principal::Root { account } => format!("arn:aws:iam::{account}:root").into(),
            Principal::User { user, .. } => Cow::Borrowed(user.arn()),
            // The role's path is dropped.
            Principal::RoleSession { account, role, name } => format!("arn:aws:sts::{account}:assumed-role/{}/{name}", role.name).into(),
            Principal::Service { name } => (*name).into(),
            Principal::Operator => "operator".into(),
        }
    }

    /// aws:PrincipalArn: the role's ARN with its path for a session.
    pub fn principal_arn(&self) -> Option<Arc<str>> {
        match &self.principal {
            Principal::Root { account } => Some(format!("arn:aws:iam::{account}:root").into()),
            Principal::User { user, .. } => Some(Arc::clone(user.arn())),
            Principal::RoleSession { role, .. } => Some(Arc::clone(role.arn())),
            Principal::Anonymous | Principal::Service { .. } | Principal::Operator => None,
        }
    }

    /// aws:userid and GetCallerIdentity's UserId.
    pub fn user_id(&self) -> String {
        self.user_id_text().into_owned()
    }

    /// The same, borrowed where the entity has it.
    pub(crate) fn user_id_text(&self) -> Cow<'_, str> {
        match &self.principal {
            Principal::Anonymous => "anonymous".into(),
            Principal::Root { account } => account.to_string().into(),
            Principal::User { user, .. } => user.id.as_str().into(),
            Principal::RoleSession { role, name, .. } => format!("{}:{name}", role.id).into(),
            Principal::Service { name } => (*name).into(),
            Principal::Operator => "operator".into(),
        }
    }

    /// The unique id of the user or role.
    pub fn entity_id(&self) -> Option<&UniqueId> {
        match &self.principal {
            Principal::User { user, .. } => Some(&user.id),
            Principal::RoleSession { role, .. } => Some(&role.id),
            Principal::Anonymous | Principal::Root { .. } | Principal::Service { .. } | Principal::Operator => None,
        }
    }

    /// aws:PrincipalType.
    pub fn kind(&self) -> &'static str {
        match &self.principal {
            Principal::Anonymous => "Anonymous",
            Principal::Root { .. } => "Account",
            Principal::User { .. } => "User",
            Principal::RoleSession { .. } => "AssumedRole",
            Principal::Service { .. } => "Service",
            Principal::Operator => "Operator",
        }
    }

    /// When the temporary credentials were issued.
    pub fn issued(&self) -> Option<Timestamp> {
        self.session.as_ref().map(|session| session.session().content.issued)
    }
}
