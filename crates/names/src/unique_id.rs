//! Unique ids of IAM entities: `AIDA…`, `AROA…`; never used twice, whatever happens to the name.

use std::{fmt, sync::Arc};

use crate::{AccountId, NameError, entropy_text};

/// What an id names, told by its four-letter prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IdKind {
    /// `AIDA`
    User,
    /// `AROA`
    Role,
    /// `AGPA`
    Group,
    /// `ANPA`
    ManagedPolicy,
    /// `ANVA`
    PolicyVersion,
    /// `AIPA`
    InstanceProfile,
}

impl IdKind {
    /// The four letters.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::User => "AIDA",
            Self::Role => "AROA",
            Self::Group => "AGPA",
            Self::ManagedPolicy => "ANPA",
            Self::PolicyVersion => "ANVA",
            Self::InstanceProfile => "AIPA",
        }
    }

    fn of(text: &str) -> Option<Self> {
        const ALL: [IdKind; 6] = [IdKind::User, IdKind::Role, IdKind::Group, IdKind::ManagedPolicy, IdKind::PolicyVersion, IdKind::InstanceProfile];
        ALL.into_iter().find(|kind| text.starts_with(kind.prefix()))
    }
}

/// Twenty-one characters: prefix and base32.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UniqueId(Arc<str>);

impl UniqueId {
    /// Length in characters.
    pub const CHARS: usize = 21;

    /// Reads an id of a known kind. Ids of the world (16 to 128 characters) are valid too.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        if !(16..=128).contains(&text.len()) {
            return Err(NameError::Length);
        }
        if !text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) {
            return Err(NameError::Character);
        }
        IdKind::of(text).map(|_| Self(text.into())).ok_or(NameError::Malformed)
    }

    /// A new id that carries the account.
    pub fn mint(kind: IdKind, account: AccountId, random: [u8; 16]) -> Self {
        let body = entropy_text::mint(account, random, Self::CHARS - 4);
        Self(format!("{}{body}", kind.prefix()).into())
    }

    /// What it names.
    pub fn kind(&self) -> IdKind {
        IdKind::of(&self.0).unwrap_or(IdKind::User)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UniqueId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "UniqueId({})", self.0)
    }
}

impl fmt::Display for UniqueId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
