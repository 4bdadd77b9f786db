//! What a client holds.

use std::fmt;

/// An access key, with a session token if it is temporary. A test may change any part.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// `AKIA…` or `ASIA…`
    pub id: String,
    /// The secret.
    pub secret: String,
    /// The token.
    pub token: Option<String>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Credentials({})", self.id)
    }
}

impl Credentials {
    /// Without a token.
    pub fn long_term(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { id: id.into(), secret: secret.into(), token: None }
    }

    /// The same with another token.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The same without a token.
    #[must_use]
    pub fn stripped(mut self) -> Self {
        self.token = None;
        self
    }

    /// The same with another id.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// The token of a session.
    pub fn token(&self) -> &str {
        self.token.as_deref().expect("a session")
    }
}
