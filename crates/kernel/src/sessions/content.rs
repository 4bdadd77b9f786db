//! What a session token holds (W3.4): ids and choices of the moment it was made, never rights.
//!
//! The entity behind the session, its policies and its tags are read live by the authenticator, and so are managed session policies: here are only
//! their ARNs. A token is therefore worth no more than what the account says now.

use daypass_names::{AccessKeyId, AccountId, Arn, Region, SessionName, SourceIdentity, Tag, Timestamp, UniqueId};

/// An allocation's own cost beside its bytes: allocator header, rounding, reference counts.
const ALLOCATION: usize = 32;
/// Principal ids, source identity, minter and region: what they may take together, in bytes.
const NAME_BYTES: usize = 5 * (64 + ALLOCATION);

/// Who a session acts as, by ids that are never used twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionPrincipal {
    /// AssumeRole and its federated kin.
    Role {
        /// The role's account.
        account: AccountId,
        /// The role's unique id: a role made again under the same name is another one.
        role_id: UniqueId,
        /// The name that the caller or the identity provider gave.
        session_name: SessionName,
    },
    /// GetSessionToken of a user.
    User {
        /// The user's account.
        account: AccountId,
        /// The user's unique id.
        user_id: UniqueId,
    },
    /// GetSessionToken of the root user, or AssumeRoot.
    Root {
        /// The account whose root user it is.
        account: AccountId,
        /// Made by AssumeRoot: `aws:AssumedRoot` is true.
        assumed: bool,
    },
    /// GetFederationToken.
    FederatedUser {
        /// The issuer's account.
        account: AccountId,
        /// The federated user's name; its alphabet and length are within those of a session name.
        name: SessionName,
        /// The user who vouches for it; none if the root user does.
        issuer: Option<UniqueId>,
    },
}

impl SessionPrincipal {
    /// The account it acts in.
    pub fn account(&self) -> AccountId {
        match self {
            Self::Role { account, .. } | Self::User { account, .. } | Self::Root { account, .. } | Self::FederatedUser { account, .. } => *account,
        }
    }
}

/// A session tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionTag {
    /// Key and value, their case kept.
    pub tag: Tag,
    /// Whether it goes on to sessions made with this one.
    pub transitive: bool,
}

/// Which form of token the account asked for; the two differ for clients of regions that must be enabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenVersion {
    /// Valid only in regions that every account has: the global endpoint's default.
    V1,
    /// Valid in every region.
    V2,
}

/// A context key that an identity provider vouched for, `saml:sub` or `gitlab.example:aud`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FederatedKey {
    /// The key's name.
    pub name: String,
    /// Its values.
    pub values: Vec<String>,
    /// Whether it is multi-valued, however many values it has.
    pub multi: bool,
}

/// Where a federated session came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FederatedOrigin {
    /// `aws:FederatedProvider`: the provider's ARN, or the host of a built-in one.
    pub provider: String,
    /// Which creation of that provider it was (W1.7); built-in providers have none.
    pub creation_id: Option<String>,
    /// The keys of its token or assertion.
    pub keys: Vec<FederatedKey>,
}

/// Everything that a session token seals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionContent {
    /// Who it acts as.
    pub principal: SessionPrincipal,
    /// When it was made: `aws:TokenIssueTime`.
    pub issued: Timestamp,
    /// From when on it is worth nothing.
    pub expires: Timestamp,
    /// Tags that the caller did not choose: from the calling session or from an assertion.
    pub inherited_tags: Vec<SessionTag>,
    /// Tags that the caller passed.
    pub tags: Vec<SessionTag>,
    /// The source identity, inherited or set.
    pub source_identity: Option<SourceIdentity>,
    /// How many role sessions lie behind this one; 0 for a session made with long-term keys, a user's session or an assertion.
    pub chain_depth: u8,
    /// When MFA was proven, if it counts for later calls.
    pub mfa_at: Option<Timestamp>,
    /// The inline session policy as the caller wrote it.
    pub inline_policy: Option<String>,
    /// Managed session policies, and the task policy of AssumeRoot.
    pub policy_arns: Vec<Arn>,
    /// The identity provider of a federated session.
    pub federation: Option<FederatedOrigin>,
    /// The access key that made it (W1.6); none for unsigned federated actions.
    pub minted_by: Option<AccessKeyId>,
    /// The region that made it.
    pub region: Region,
    /// Which regions it is valid in.
    pub token_version: TokenVersion,
}

impl SessionContent {
    /// All session tags. Keys differ in more than case between the two lists: a caller cannot pass what it inherits.
    pub fn all_tags(&self) -> impl Iterator<Item = &SessionTag> {
        self.inherited_tags.iter().chain(&self.tags)
    }

    /// The tags that go on to sessions made with this one.
    pub fn transitive_tags(&self) -> impl Iterator<Item = &Tag> {
        self.all_tags().filter(|tag| tag.transitive).map(|tag| &tag.tag)
    }

    /// Whether another role session made it: role chaining caps it at an hour.
    pub fn is_chained(&self) -> bool {
        self.chain_depth > 0
    }

    /// Whether it carries session policies. A federated user without any has no identity permissions at all.
    pub fn has_session_policies(&self) -> bool {
        self.inline_policy.is_some() || !self.policy_arns.is_empty()
    }

    /// What it holds on the heap, in bytes, a little more rather than less; the session cache is bounded by it.
    pub(super) fn heap_bytes(&self) -> usize {
        let text = |length: usize| length + ALLOCATION;
        let tags: usize = self.all_tags().map(|tag| size_of::<SessionTag>() + text(tag.tag.key.len()) + text(tag.tag.value.len())).sum();
        let arns: usize = self.policy_arns.iter().map(|arn| size_of::<Arn>() + text(arn.as_str().len())).sum();
        let federation = self.federation.as_ref().map_or(0, |origin| {
            let value = |value: &String| size_of::<String>() + text(value.len());
            let keys: usize = origin
                .keys
                .iter()
                .map(|key| size_of::<FederatedKey>() + text(key.name.len()) + ALLOCATION + key.values.iter().map(value).sum::<usize>())
                .sum();
            text(origin.provider.len()) + origin.creation_id.as_ref().map_or(0, |id| text(id.len())) + keys
        });
        NAME_BYTES + tags + arns + federation + self.inline_policy.as_ref().map_or(0, |policy| text(policy.len())) + 4 * ALLOCATION
    }
}
