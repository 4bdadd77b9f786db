//! Who asks for what.

use daypass_names::{AccountId, UniqueId};

use crate::context::Context;

/// The one who asks, as far as it was proven.
#[derive(Debug, Clone, Copy)]
pub enum Requester<'a> {
    /// No credential.
    Anonymous,
    /// The root user of an account.
    Root {
        /// The account.
        account: AccountId,
    },
    /// An IAM user, with a long-term key or a GetSessionToken session.
    User {
        /// The account.
        account: AccountId,
        /// `AIDA…`
        id: &'a UniqueId,
        /// The user's ARN.
        arn: &'a str,
    },
    /// A session of a role.
    RoleSession {
        /// The role's account.
        account: AccountId,
        /// `AROA…`
        role_id: &'a UniqueId,
        /// The role's ARN.
        role_arn: &'a str,
        /// `arn:aws:sts::…:assumed-role/R/session`
        session_arn: &'a str,
        /// The name of the session.
        session_name: &'a str,
        /// The identity provider that a session of AssumeRoleWithWebIdentity or AssumeRoleWithSAML came by: its ARN, or the host of a built-in
        /// one. A session that was chained from it has none.
        provider: Option<&'a str>,
    },
    /// A GetFederationToken session.
    FederatedUser {
        /// The account.
        account: AccountId,
        /// `arn:aws:sts::…:federated-user/Bob`
        arn: &'a str,
        /// The user who asked for it; `None` for the root user.
        user_id: Option<&'a UniqueId>,
        /// That user's ARN, by which documents name him that were never stored.
        user_arn: Option<&'a str>,
    },
    /// The subject of a verified web identity token: it has no account and no identity policy.
    WebIdentity {
        /// The provider's ARN, or the host of a built-in one.
        provider: &'a str,
    },
    /// The subject of a verified assertion.
    Saml {
        /// The provider's ARN.
        provider_arn: &'a str,
    },
    /// A service of ours acting in its own name. No client is ever this (W10.2).
    Service {
        /// `ec2.amazonaws.com`
        name: &'a str,
    },
}

impl Requester<'_> {
    /// The account whose policies bind the caller.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Root { account } | Self::User { account, .. } | Self::RoleSession { account, .. } | Self::FederatedUser { account, .. } => {
                Some(*account)
            }
            Self::Anonymous | Self::WebIdentity { .. } | Self::Saml { .. } | Self::Service { .. } => None,
        }
    }
}

/// One permission that is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// `sts:AssumeRole`
    pub action: &'a str,
    /// The resource's ARN, or `*` for an action without one.
    pub resource: &'a str,
    /// The account that owns the resource. `None` with a resource policy counts as a foreign account.
    pub resource_account: Option<AccountId>,
    /// Who asks.
    pub requester: Requester<'a>,
    /// The facts of the request.
    pub context: &'a Context<'a>,
}
