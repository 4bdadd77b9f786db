//! The principal element: as it is written, and whom it names.
//!
//! Users and roles are stored by their unique id, so that a re-created namesake inherits nothing (policy-evaluation §3); this module compares
//! whatever form stands there and looks nothing up.

use std::fmt;

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
