//! Who asks, told by his ARN alone.
//!
//! No ARN is a service's: no client is ever a service (W10.2).

use anyhow::{Context, bail};
use daypass_names::{AccountId, Arn, IdKind, UniqueId};
use daypass_policy::Requester;

/// The providers of web identities that have no ARN (policy-evaluation §3).
const BUILT_IN: [&str; 4] = ["accounts.google.com", "graph.facebook.com", "www.amazon.com", "cognito-identity.amazonaws.com"];
const ANONYMOUS: &str = "anonymous";

/// A caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Who {
    Anonymous,
    Root { account: AccountId, arn: String },
    User { account: AccountId, id: UniqueId, arn: String },
    RoleSession { account: AccountId, role_id: UniqueId, role_arn: String, session_arn: String },
    FederatedUser { account: AccountId, user_id: UniqueId, user_arn: Option<String>, arn: String },
    WebIdentity { provider: String, account: Option<AccountId> },
    Saml { provider: String, account: AccountId },
}

/// What a caller is told by, beside his ARN.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Hints<'a> {
    /// The role of a session.
    pub(super) role: Option<&'a str>,
    /// The user of a federated user's session.
    pub(super) user: Option<&'a str>,
    /// `aws:userid`: `AIDA…`, or `AROA…:session`.
    pub(super) user_id: Option<&'a str>,
}

impl Who {
    pub(super) fn parse(text: &str, hints: Hints<'_>) -> anyhow::Result<Self> {
        if text == ANONYMOUS {
            return Ok(Self::Anonymous);
        }
        if BUILT_IN.contains(&text) {
            return Ok(Self::WebIdentity { provider: text.to_owned(), account: None });
        }
        let unknown = || {
            format!(
                "{text} is no caller: give the ARN of a root user, a user, a session (sts::…:assumed-role/ROLE/SESSION), a federated user \
                 (sts::…:federated-user/NAME) or an identity provider, or `{ANONYMOUS}`"
            )
        };
        let arn = Arn::parse(text).ok().filter(|arn| arn.partition() == "aws" && arn.region().is_empty()).with_context(unknown)?;
        let account = arn.account_id().with_context(unknown)?;
        Reading { text, account, hints }.read(arn.service(), arn.resource()).with_context(unknown)
    }

    /// The caller as the engine takes him.
    pub(super) fn requester(&self) -> Requester<'_> {
        match self {
            Self::Anonymous => Requester::Anonymous,
            Self::Root { account, .. } => Requester::Root { account: *account },
            Self::User { account, id, arn } => Requester::User { account: *account, id, arn },
            Self::RoleSession { account, role_id, role_arn, session_arn } => {
                Requester::RoleSession { account: *account, role_id, role_arn, session_arn, session_name: last(session_arn), provider: None }
            }
            Self::FederatedUser { account, user_id, user_arn, arn } => {
                Requester::FederatedUser { account: *account, arn, user_id: Some(user_id), user_arn: user_arn.as_deref() }
            }
            Self::WebIdentity { provider, .. } => Requester::WebIdentity { provider },
            Self::Saml { provider, .. } => Requester::Saml { provider_arn: provider },
        }
    }

    /// Whether policies of his own can bind him.
    pub(super) fn has_policies(&self) -> bool {
        match self {
            Self::Root { .. } | Self::User { .. } | Self::RoleSession { .. } | Self::FederatedUser { .. } => true,
            Self::Anonymous | Self::WebIdentity { .. } | Self::Saml { .. } => false,
        }
    }

    /// The condition keys that follow from the ARN and need nobody else's word (policy-evaluation §5.1).
    pub(super) fn keys(&self) -> Vec<(&'static str, String)> {
        let mut keys = Vec::new();
        let kind = match self {
            Self::Anonymous => "Anonymous",
            Self::Root { .. } => "Account",
            // [R] A web identity and an assertion are of type `User` while their trust is judged.
            Self::User { .. } | Self::WebIdentity { .. } | Self::Saml { .. } => "User",
            Self::RoleSession { .. } => "AssumedRole",
            Self::FederatedUser { .. } => "FederatedUser",
        };
        keys.push(("aws:PrincipalType", kind.to_owned()));
        match self {
            Self::Root { account, arn } => keys.extend([("aws:PrincipalArn", arn.clone()), ("aws:userid", account.to_string())]),
            Self::User { arn, .. } => keys.extend([("aws:PrincipalArn", arn.clone()), ("aws:username", last(arn).to_owned())]),
            Self::RoleSession { role_arn, .. } => keys.push(("aws:PrincipalArn", role_arn.clone())),
            Self::FederatedUser { account, arn, .. } => {
                keys.extend([("aws:PrincipalArn", arn.clone()), ("aws:userid", format!("{account}:{}", last(arn)))]);
            }
            Self::WebIdentity { provider, .. } | Self::Saml { provider, .. } => keys.push(("aws:userid", provider.clone())),
            Self::Anonymous => keys.push(("aws:userid", ANONYMOUS.to_owned())),
        }
        keys.extend(self.account().map(|account| ("aws:PrincipalAccount", account.to_string())));
        keys
    }

    /// His account; of a web identity and of an assertion, its provider's [R].
    fn account(&self) -> Option<AccountId> {
        match self {
            Self::WebIdentity { account, .. } => *account,
            Self::Saml { account, .. } => Some(*account),
            Self::Anonymous | Self::Root { .. } | Self::User { .. } | Self::RoleSession { .. } | Self::FederatedUser { .. } => {
                self.requester().account()
            }
        }
    }
}

/// An ARN on its way to a caller.
struct Reading<'a> {
    text: &'a str,
    account: AccountId,
    hints: Hints<'a>,
}

impl Reading<'_> {
    fn read(&self, service: &str, resource: &str) -> anyhow::Result<Who> {
        let (account, arn) = (self.account, self.text.to_owned());
        match (service, resource.split_once('/')) {
            ("iam", None) if resource == "root" => Ok(Who::Root { account, arn }),
            ("iam", Some(("user", name))) if is_path(name) => Ok(Who::User { account, id: self.id(IdKind::User), arn }),
            ("iam", Some(("role", _))) => bail!("a role asks nothing, its sessions do"),
            ("iam", Some(("saml-provider", name))) if !name.is_empty() => Ok(Who::Saml { provider: arn, account }),
            ("iam", Some(("oidc-provider", name))) if !name.is_empty() => Ok(Who::WebIdentity { provider: arn, account: Some(account) }),
            ("sts", Some(("assumed-role", names))) => self.session(names),
            // Whose user he is does not show. With a user he needs that user's policies; without, the root user's word would be enough.
            ("sts", Some(("federated-user", name))) if is_name(name) => {
                Ok(Who::FederatedUser { account, user_id: self.id(IdKind::User), user_arn: self.user()?, arn })
            }
            _ => bail!("nobody who asks has such an ARN"),
        }
    }

    fn session(&self, names: &str) -> anyhow::Result<Who> {
        let (role, session) = names.split_once('/').filter(|(role, session)| is_name(role) && is_name(session)).context("not ROLE/SESSION")?;
        let role_arn = self.hints.role.map_or_else(|| format!("arn:aws:iam::{}:role/{role}", self.account), ToOwned::to_owned);
        let arn = Arn::parse(&role_arn).context("the role has no such ARN")?;
        let is_its_role =
            arn.service() == "iam" && arn.account_id() == Some(self.account) && arn.resource().starts_with("role/") && last(&role_arn) == role;
        if !is_its_role {
            bail!("{role_arn} is not the role of session {session}");
        }
        Ok(Who::RoleSession { account: self.account, role_id: self.id(IdKind::Role), role_arn, session_arn: self.text.to_owned() })
    }

    /// The user of a federated user's session, if he is given.
    fn user(&self) -> anyhow::Result<Option<String>> {
        let is_user = |arn: &Arn| arn.service() == "iam" && arn.account_id() == Some(self.account) && arn.resource().starts_with("user/");
        match self.hints.user {
            Some(text) if !Arn::parse(text).is_ok_and(|arn| is_user(&arn)) => bail!("{text} is no user of account {}", self.account),
            user => Ok(user.map(ToOwned::to_owned)),
        }
    }

    /// The id that `aws:userid` gives; else one that no document names.
    fn id(&self, kind: IdKind) -> UniqueId {
        let given = self.hints.user_id.and_then(|text| text.split(':').next()).and_then(|text| UniqueId::parse(text).ok());
        given.filter(|id| id.kind() == kind).unwrap_or_else(|| UniqueId::mint(kind, self.account, [0; 16]))
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains(['/', '*', '?'])
}

fn is_path(text: &str) -> bool {
    text.split('/').all(is_name)
}

/// The name at the end of a path.
fn last(text: &str) -> &str {
    text.rsplit('/').next().unwrap_or_default()
}
