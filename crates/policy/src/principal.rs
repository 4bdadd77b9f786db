//! The principal element: as it is written, and whom it names.
//!
//! Users and roles are stored by their unique id, so that a re-created namesake inherits nothing (policy-evaluation §3); this module compares
//! whatever form stands there and looks nothing up.

use std::fmt;

use daypass_names::{AccountId, Arn};

use crate::{
    document::DocumentKind,
    request::Requester,
    statement::{Effect, PrincipalClause},
};

/// The type of a principal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PrincipalType {
    /// Accounts, users, roles, sessions.
    Aws,
    /// Identity providers.
    Federated,
    /// Services.
    Service,
    /// An S3 account by its canonical id.
    CanonicalUser,
}

impl PrincipalType {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Aws, Self::Federated, Self::Service, Self::CanonicalUser];

    /// The word in a document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "AWS",
            Self::Federated => "Federated",
            Self::Service => "Service",
            Self::CanonicalUser => "CanonicalUser",
        }
    }

    /// The type with that word, which has a case.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl fmt::Display for PrincipalType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// The value of `Principal` or `NotPrincipal`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrincipalElement {
    /// The bare `"*"`.
    Everyone,
    /// An object: each type with its values, in the order written.
    Listed(Vec<(PrincipalType, Vec<String>)>),
}

/// `Invalid principal in policy: "AWS":"arn:…"`. The type is upper-case, as recorded for `"SERVICE"` (policy-evaluation §10).
pub fn invalid_principal_text(kind: PrincipalType, value: &str) -> String {
    format!("Invalid principal in policy: \"{}\":\"{value}\"", kind.as_str().to_ascii_uppercase())
}

/// How far the grant of a resource-based policy reaches in the resource's own account (policy-evaluation §6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grant {
    /// It names the account, so the caller's own policies must allow.
    Account,
    /// It names the role of a session, or the user of a federated one: identity policies need not allow, boundary and session must.
    Entity,
    /// It names the very caller: nothing else needs to allow.
    Direct,
}

/// A principal element, sorted.
#[derive(Debug)]
pub(crate) struct Principals {
    negated: bool,
    /// The bare `"*"`.
    everyone: bool,
    /// `{"AWS":"*"}`
    any_aws: bool,
    aws: Box<[AwsPrincipal]>,
    providers: Box<[Box<str>]>,
    /// Whether a provider lets the sessions in, too, that came by it. In a role's trust policy it is only whoever brings its token or assertion:
    /// to go on from one role to another, a session needs an entry of its own. AWS does not say so, but this is the stricter reading.
    of_sessions: bool,
    services: Box<[Box<str>]>,
}

#[derive(Debug)]
enum AwsPrincipal {
    Account(AccountId),
    /// An ARN, or a unique id.
    Named(Box<str>),
}

impl AwsPrincipal {
    fn parse(text: &str) -> Self {
        let root = || {
            Arn::parse(text)
                .ok()
                .filter(|arn| arn.partition() == "aws" && arn.service() == "iam" && arn.region().is_empty() && arn.resource() == "root")
        };
        let account = AccountId::parse(text).ok().or_else(|| root()?.account_id());
        account.map_or_else(|| Self::Named(text.into()), Self::Account)
    }
}

impl Principals {
    pub(crate) fn compile(clause: &PrincipalClause, kind: DocumentKind) -> Self {
        let listed = match &clause.element {
            PrincipalElement::Everyone => [].as_slice(),
            PrincipalElement::Listed(listed) => listed.as_slice(),
        };
        let of = |wanted: PrincipalType| listed.iter().filter(move |(kind, _)| *kind == wanted).flat_map(|(_, values)| values);
        Self {
            negated: clause.negated,
            everyone: clause.element == PrincipalElement::Everyone,
            any_aws: of(PrincipalType::Aws).any(|value| value == "*"),
            aws: of(PrincipalType::Aws).filter(|value| *value != "*").map(|value| AwsPrincipal::parse(value)).collect(),
            providers: of(PrincipalType::Federated).map(|value| value.as_str().into()).collect(),
            of_sessions: kind != DocumentKind::Trust,
            services: of(PrincipalType::Service).map(|value| value.as_str().into()).collect(),
        }
    }

    /// Whether a statement with this element is about the caller, and how far its grant reaches.
    pub(crate) fn grant(&self, requester: &Requester<'_>, effect: Effect, has_boundary: bool) -> Option<Grant> {
        match (self.negated, effect) {
            // `{"AWS":"*"}` grants nothing to those who are no AWS principals [R], but it may well mean to forbid them.
            (false, Effect::Deny) if self.any_aws => Some(Grant::Direct),
            (false, Effect::Allow | Effect::Deny) => self.names(requester, effect),
            // policy-evaluation §3: NotPrincipal only denies.
            (true, Effect::Allow) => None,
            (true, Effect::Deny) => (has_boundary || !self.excepts(requester)).then_some(Grant::Direct),
        }
    }

    /// The furthest grant among the values that name the caller.
    fn names(&self, requester: &Requester<'_>, effect: Effect) -> Option<Grant> {
        if self.everyone {
            return Some(Grant::Direct);
        }
        match requester {
            Requester::Anonymous => self.any_aws.then_some(Grant::Direct),
            Requester::WebIdentity { provider } | Requester::Saml { provider_arn: provider } => {
                has(&self.providers, provider).then_some(Grant::Direct)
            }
            // W10.2: only a service of ours is ever this.
            Requester::Service { name } => has(&self.services, name).then_some(Grant::Direct),
            Requester::Root { .. } | Requester::User { .. } | Requester::RoleSession { .. } | Requester::FederatedUser { .. } => {
                if self.any_aws {
                    Some(Grant::Direct)
                } else {
                    let named = self.aws.iter().filter_map(|principal| principal.names(requester));
                    named.chain(self.names_provider_of(requester, effect)).max()
                }
            }
        }
    }

    /// Whether the session came by a provider that is named (policy-evaluation §3). How far that reaches is not said; as far as the role's own name.
    fn names_provider_of(&self, requester: &Requester<'_>, effect: Effect) -> Option<Grant> {
        let lets_in = match effect {
            Effect::Allow => self.of_sessions,
            Effect::Deny => true,
        };
        let provider = match requester {
            Requester::RoleSession { provider, .. } => (*provider)?,
            Requester::Anonymous
            | Requester::Root { .. }
            | Requester::User { .. }
            | Requester::FederatedUser { .. }
            | Requester::WebIdentity { .. }
            | Requester::Saml { .. }
            | Requester::Service { .. } => return None,
        };
        (lets_in && has(&self.providers, provider)).then_some(Grant::Entity)
    }

    /// NotPrincipal is asked at every level of the caller: whoever is left out at one of them is denied (policy-evaluation §3).
    fn excepts(&self, requester: &Requester<'_>) -> bool {
        if self.everyone {
            return true;
        }
        let account = |account: AccountId| self.aws.iter().any(|principal| principal.is_account(account));
        let named = |text: &str| self.aws.iter().any(|principal| principal.is_named(text));
        match requester {
            Requester::Anonymous => self.any_aws,
            Requester::Root { account: id } => self.any_aws || account(*id),
            Requester::User { account: id, id: unique, arn } => self.any_aws || (account(*id) && (named(unique.as_str()) || named(arn))),
            Requester::RoleSession { account: id, role_id, role_arn, session_arn, .. } => {
                self.any_aws || (account(*id) && (named(role_id.as_str()) || named(role_arn)) && named(session_arn))
            }
            Requester::FederatedUser { account: id, arn, user_id, user_arn } => {
                let user = user_id.is_none_or(|user| named(user.as_str())) || user_arn.is_some_and(named);
                self.any_aws || (account(*id) && named(arn) && user)
            }
            Requester::WebIdentity { provider } | Requester::Saml { provider_arn: provider } => has(&self.providers, provider),
            Requester::Service { name } => has(&self.services, name),
        }
    }
}

impl AwsPrincipal {
    fn is_account(&self, id: AccountId) -> bool {
        match self {
            Self::Account(account) => *account == id,
            Self::Named(_) => false,
        }
    }

    fn is_named(&self, text: &str) -> bool {
        match self {
            Self::Account(_) => false,
            Self::Named(name) => **name == *text,
        }
    }

    fn names(&self, requester: &Requester<'_>) -> Option<Grant> {
        match self {
            Self::Account(account) => (requester.account() == Some(*account)).then_some(Grant::Account),
            Self::Named(name) => match requester {
                Requester::User { id, arn, .. } => (**name == *id.as_str() || **name == **arn).then_some(Grant::Direct),
                Requester::RoleSession { session_arn, .. } if **name == **session_arn => Some(Grant::Direct),
                Requester::RoleSession { role_id, role_arn, .. } => (**name == *role_id.as_str() || **name == **role_arn).then_some(Grant::Entity),
                Requester::FederatedUser { arn, .. } if **name == **arn => Some(Grant::Direct),
                Requester::FederatedUser { user_id, user_arn, .. } => {
                    let is_user = user_id.is_some_and(|user| **name == *user.as_str()) || user_arn.is_some_and(|arn| **name == *arn);
                    is_user.then_some(Grant::Entity)
                }
                Requester::Root { .. }
                | Requester::Anonymous
                | Requester::WebIdentity { .. }
                | Requester::Saml { .. }
                | Requester::Service { .. } => None,
            },
        }
    }
}

fn has(names: &[Box<str>], name: &str) -> bool {
    names.iter().any(|known| **known == *name)
}
