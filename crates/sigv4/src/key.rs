//! The signing key: what a secret access key becomes for one day, region and service.

use std::fmt;

use daypass_names::SecretAccessKey;
use zeroize::Zeroizing;

use crate::{
    crypto::{self, HexDigest, HmacSha256},
    scope::{Scope, TERMINATOR},
};

/// A signing key and the scope that it was derived for. Whoever has it can sign for that scope, so it is as secret as its source.
#[derive(Clone)]
pub struct SigningKey {
    key: Zeroizing<[u8; 32]>,
    scope: Scope,
}

impl SigningKey {
    /// Derives the key: four chained MACs, about a microsecond.
    pub fn derive(secret: &SecretAccessKey, date: &str, region: &str, service: &str) -> Self {
        let mut first = Zeroizing::new(Vec::with_capacity(4 + secret.expose().len()));
        first.extend_from_slice(b"AWS4");
        first.extend_from_slice(secret.expose().as_bytes());
        let mut key = Zeroizing::new(crypto::hmac_sha256(&first, date.as_bytes()));
        for word in [region, service, TERMINATOR] {
            key = Zeroizing::new(crypto::hmac_sha256(&*key, word.as_bytes()));
        }
        Self { key, scope: Scope::new(date, region, service) }
    }

    /// Derives the key for a scope.
    pub fn for_scope(secret: &SecretAccessKey, scope: &Scope) -> Self {
        Self::derive(secret, scope.date(), scope.region(), scope.service())
    }

    /// What it was derived for. A cached key of another scope verifies nothing.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    pub(crate) fn sign_hex(&self, text: &[u8]) -> HexDigest {
        crypto::to_hex(&crypto::hmac_sha256(&*self.key, text))
    }

    pub(crate) fn mac(&self) -> HmacSha256 {
        crypto::mac(&*self.key)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SigningKey({}, …)", self.scope)
    }
}
