//! Identity providers: what every session of one must be able to ask. The federated stages add what they verify with.

use std::sync::Arc;

use daypass_names::{AccountId, Timestamp};
use daypass_store::Key;
use serde::{Deserialize, Serialize};

use super::{Stored, text};
use crate::key;

/// The protocol of a provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProviderKind {
    /// `saml-provider/<name>`
    Saml,
    /// `oidc-provider/<host and path>`
    Oidc,
}

impl ProviderKind {
    fn resource(self) -> &'static str {
        match self {
            Self::Saml => "saml-provider",
            Self::Oidc => "oidc-provider",
        }
    }
}

/// An identity provider of an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Provider {
    /// The account it belongs to.
    #[serde(with = "text::one")]
    pub account: AccountId,
    /// Its protocol.
    pub kind: ProviderKind,
    /// Its name, or host and path.
    pub name: Arc<str>,
    /// Random: sealed into each session, so that those of a re-created provider can be told apart (W1.7).
    pub creation_id: Arc<str>,
    /// When it was created.
    #[serde(with = "text::instant")]
    pub created: Timestamp,
    /// W3.6: sessions made through it and issued before this instant are refused.
    #[serde(with = "text::maybe_instant", default, skip_serializing_if = "Option::is_none")]
    pub sessions_not_before: Option<Timestamp>,
}

impl Provider {
    /// `arn:aws:iam::<account>:<type>/<name>`.
    pub fn arn(&self) -> String {
        format!("arn:aws:iam::{}:{}/{}", self.account, self.kind.resource(), self.name)
    }
}

impl Stored for Provider {
    fn key(&self) -> Key {
        key::provider(self.account, &format!("{}/{}", self.kind.resource(), self.name))
    }
}
