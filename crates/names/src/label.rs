//! Names that people choose: each its own type, so that a role name never stands where a session name belongs.

use std::{fmt, sync::Arc};

use crate::NameError;

/// `[\w+=,.@-]`, with `\w` in ASCII.
fn is_label(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'=' | b',' | b'.' | b'@' | b'-')
}

fn check(text: &str, chars: std::ops::RangeInclusive<usize>) -> Result<Arc<str>, NameError> {
    if !text.bytes().all(is_label) {
        return Err(NameError::Character);
    }
    if !chars.contains(&text.len()) {
        return Err(NameError::Length);
    }
    Ok(text.into())
}

macro_rules! label {
    ($(#[$doc:meta])* $name:ident, $range:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Reads the name; length in characters and alphabet as AWS has them.
            pub fn parse(text: &str) -> Result<Self, NameError> {
                check(text, $range).map(Self)
            }

            /// The text, its case kept.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    };
}

label!(
    /// The name of a user: 1–64 characters.
    UserName, 1..=64
);
label!(
    /// The name of a group: 1–128 characters.
    GroupName, 1..=128
);
label!(
    /// The name of a role: 1–64 characters.
    RoleName, 1..=64
);
label!(
    /// The name of a policy: 1–128 characters.
    PolicyName, 1..=128
);
label!(
    /// The name of a role session: 2–64 characters.
    SessionName, 2..=64
);

/// The identity that a session carries through every chain: 2–64 characters, never `aws:…`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceIdentity(Arc<str>);

impl SourceIdentity {
    /// Reads it. The alphabet has no colon, so the reserved prefix `aws:` cannot occur.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        check(text, 2..=64).map(Self)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourceIdentity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
