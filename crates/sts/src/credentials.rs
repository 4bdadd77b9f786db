//! Minted credentials as the answer shows them.

use daypass_api::sts::Credentials;
use daypass_kernel::mint::Minted;
use daypass_names::SecretText;

/// The `Credentials` element.
pub(crate) fn shape(minted: &Minted) -> Credentials {
    Credentials {
        access_key_id: minted.access_key_id.to_string(),
        secret_access_key: SecretText::new(minted.secret.expose().to_owned()),
        session_token: SecretText::new(minted.token.expose().to_owned()),
        expiration: minted.expires,
    }
}
