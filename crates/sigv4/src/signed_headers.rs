//! The names of the headers that a signature covers.

use crate::{error::SigError, head::is_token, limits::MAX_SIGNED_HEADERS};

/// `content-type;host;x-amz-date`: lower case, sorted, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedHeaders {
    joined: Box<str>,
}

impl SignedHeaders {
    /// Reads the list as presented. Names are compared without case, as header names are.
    pub(crate) fn read(presented: &str) -> Result<Self, SigError> {
        if presented.split(';').count() > MAX_SIGNED_HEADERS {
            return Err(SigError::SignedHeaders);
        }
        if !presented.split(';').all(|name| is_token(name.as_bytes()) || name == ":authority") {
            return Err(SigError::SignedHeaders);
        }
        if is_canonical(presented) {
            return Ok(Self { joined: presented.into() });
        }
        Ok(Self::of(presented.split(';').map(str::to_ascii_lowercase)))
    }

    pub(crate) fn of(names: impl Iterator<Item = impl Into<String>>) -> Self {
        let mut names: Vec<String> = names.map(Into::into).collect();
        names.sort_unstable();
        names.dedup();
        Self { joined: names.join(";").into() }
    }

    /// In canonical order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.joined.split(';')
    }

    /// Whether that header (lower case) is signed. `host` and `:authority` are one.
    pub fn contains(&self, name: &str) -> bool {
        self.iter().any(|have| have == name || (name == "host" && have == ":authority"))
    }

    /// Joined with semicolons, as it is signed.
    pub fn as_str(&self) -> &str {
        &self.joined
    }
}

/// Lower case, sorted, each once: what every SDK sends.
fn is_canonical(names: &str) -> bool {
    let ascending = names.split(';').zip(names.split(';').skip(1)).all(|(name, next)| name < next);
    ascending && !names.bytes().any(|byte| byte.is_ascii_uppercase())
}
