//! Access key ids: those that Daypass mints carry the account; foreign, imported ones are valid too and are looked up.

use std::{fmt, sync::Arc};

use crate::{AccountId, NameError, entropy_text};

/// What the prefix of an access key id says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccessKeyKind {
    /// `AKIA`: a key that lives until it is deleted.
    LongTerm,
    /// `ASIA`: a key that is worth nothing without its session token.
    Temporary,
    /// Any other text that an access key id may be.
    Foreign,
}

/// An access key id: 16 to 128 word characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccessKeyId(Arc<str>);

impl AccessKeyId {
    /// Length of a minted id in characters.
    pub const CHARS: usize = 20;
    /// Longest id in characters (GetAccessKeyInfo's constraint).
    pub const MAX_CHARS: usize = 128;

    /// Reads 16 to 128 characters of `\w`.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        if !(16..=Self::MAX_CHARS).contains(&text.len()) {
            return Err(NameError::Length);
        }
        if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return Err(NameError::Character);
        }
        Ok(Self(text.into()))
    }

    /// A new long-term key id of the account.
    pub fn mint_long_term(account: AccountId, random: [u8; 16]) -> Self {
        Self::mint("AKIA", account, random)
    }

    /// A new temporary key id of the account.
    pub fn mint_temporary(account: AccountId, random: [u8; 16]) -> Self {
        Self::mint("ASIA", account, random)
    }

    fn mint(prefix: &str, account: AccountId, random: [u8; 16]) -> Self {
        let body = entropy_text::mint(account, random, Self::CHARS - prefix.len());
        Self(format!("{prefix}{body}").into())
    }

    /// What its prefix says. An id with a known prefix that is not twenty characters of base32 is foreign.
    pub fn kind(&self) -> AccessKeyKind {
        let body = self.0.get(4..).unwrap_or_default();
        if self.0.starts_with("ASIA") {
            // Never looked up as a long-term key, however it was made.
            AccessKeyKind::Temporary
        } else if self.0.starts_with("AKIA") && self.0.len() == Self::CHARS && entropy_text::is_base32(body) {
            AccessKeyKind::LongTerm
        } else {
            AccessKeyKind::Foreign
        }
    }

    /// The account in the id; ids made before 2019 and foreign ones carry none.
    pub fn account(&self) -> Option<AccountId> {
        let known = self.0.starts_with("AKIA") || self.0.starts_with("ASIA");
        (known && self.0.len() == Self::CHARS).then(|| entropy_text::account(self.0.get(4..).unwrap_or_default())).flatten()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AccessKeyId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "AccessKeyId({})", self.0)
    }
}

impl fmt::Display for AccessKeyId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
