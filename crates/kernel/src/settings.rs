//! What an operator may set that the services need to know.

use daypass_directory::Quotas;
use daypass_names::{AccountId, ENABLED_BY_DEFAULT};

/// Settings of the operator, fixed for the life of the process.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The name of this node, part of its outbox keys and of its journal.
    pub node: String,
    /// The regions that are served.
    pub regions: Vec<String>,
    /// IAM's quotas.
    pub quotas: Quotas,
    /// Accounts whose ids the operator has fixed: e-mail (compared without case) and id.
    pub fixed_accounts: Vec<FixedAccount>,
    /// Host names under which the server is known, beside loopback and the names of AWS (W6.3).
    pub hosts: Vec<String>,
    /// Domains under which a bucket has a host name of its own (S3's virtual-hosted addresses).
    pub bucket_domains: Vec<String>,
    /// End the sessions of a deactivated or deleted access key with it (W1.6).
    pub end_with_deactivated_key: bool,
    /// Log the canonical string of a failed signature, token values masked (W1.5).
    pub dev: bool,
    /// The longest body of an API request, in bytes.
    pub max_body_bytes: usize,
    /// Bytes that requests without a proven caller may hold together (W6.6).
    pub unauthenticated_bytes: usize,
    /// The address that operators know the server by, for the hint of W6.2.
    pub public_host: Option<String>,
}

/// An account whose id the operator has fixed.
#[derive(Debug, Clone)]
pub struct FixedAccount {
    /// The e-mail that CreateAccount will name.
    pub email: String,
    /// The id that the account will have.
    pub id: AccountId,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            node: "one".into(),
            regions: ENABLED_BY_DEFAULT.iter().map(ToString::to_string).collect(),
            quotas: Quotas::default(),
            fixed_accounts: Vec::new(),
            hosts: Vec::new(),
            bucket_domains: vec!["localhost".into(), "s3.localhost".into()],
            end_with_deactivated_key: false,
            dev: false,
            max_body_bytes: crate::limits::MAX_BODY_BYTES,
            unauthenticated_bytes: crate::limits::UNAUTHENTICATED_BYTES,
            public_host: None,
        }
    }
}

impl Settings {
    /// Whether the region is served.
    pub fn serves(&self, region: &str) -> bool {
        self.regions.iter().any(|served| served == region)
    }

    /// The id that the operator has fixed for that e-mail.
    pub fn fixed_id(&self, email: &str) -> Option<AccountId> {
        self.fixed_accounts.iter().find(|account| account.email.eq_ignore_ascii_case(email)).map(|account| account.id)
    }
}
