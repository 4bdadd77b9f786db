//! What a sealed thing is for. Each purpose has its own subkey, so that nothing made for one is worth anything as another (W3.1).

/// The use that a subkey of the ring is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// A session token.
    Session,
    /// The encoded message of a refusal.
    AuthorizationMessage,
    /// A sign-in token of the federation endpoint.
    SignInToken,
    /// The marker of a list's next page.
    PageMarker,
    /// A secret in the store.
    RecordAtRest,
    /// The secret access key of a session token.
    SecretDerivation,
}

impl Purpose {
    /// The number in the additional authenticated data. Never reused, never changed.
    pub(super) fn code(self) -> u8 {
        match self {
            Self::Session => 1,
            Self::AuthorizationMessage => 2,
            Self::SignInToken => 3,
            Self::PageMarker => 4,
            Self::RecordAtRest => 5,
            Self::SecretDerivation => 6,
        }
    }

    /// The name under which HKDF derives the subkey. Never reused, never changed.
    pub(super) fn label(self) -> &'static [u8] {
        match self {
            Self::Session => b"daypass/1/session",
            Self::AuthorizationMessage => b"daypass/1/authorization-message",
            Self::SignInToken => b"daypass/1/sign-in-token",
            Self::PageMarker => b"daypass/1/page-marker",
            Self::RecordAtRest => b"daypass/1/record-at-rest",
            Self::SecretDerivation => b"daypass/1/secret-derivation",
        }
    }

    /// Raising the epoch ends whatever was handed out, not what we keep: a record must still open after a restore (W5.3).
    pub(super) fn outlives_epoch(self) -> bool {
        match self {
            Self::RecordAtRest => true,
            Self::Session | Self::AuthorizationMessage | Self::SignInToken | Self::PageMarker | Self::SecretDerivation => false,
        }
    }
}
