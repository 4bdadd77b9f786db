//! The secret access key of a session: derived from the token, so that neither has to be stored (W3.2).

use aws_lc_rs::hmac;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use daypass_names::SecretAccessKey;
use zeroize::Zeroizing;

use super::{
    envelope::Binding,
    keys::{Keys, PreparedKey},
    purpose::Purpose,
};

/// Thirty bytes are forty characters of base64 without padding, as AWS's secrets are.
const SECRET_BYTES: usize = 30;

/// HMAC(the key's own subkey for secrets, AAD ‖ the exact token bytes). A token altered in one bit has another secret.
pub(super) fn derive_secret(keys: &Keys, key: &PreparedKey, access_key_id: &[u8], token: &[u8]) -> SecretAccessKey {
    let binding = Binding { keys, purpose: Purpose::SecretDerivation, context: access_key_id };
    let mut mac = hmac::Context::with_key(key.secret_derivation());
    mac.update(&binding.additional_data(key.id));
    mac.update(token);
    let tag = mac.sign();
    let bytes = Zeroizing::new(tag.as_ref().iter().copied().take(SECRET_BYTES).collect::<Vec<u8>>());
    SecretAccessKey::new(STANDARD.encode(bytes.as_slice()))
}
