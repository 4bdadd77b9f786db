//@ daypass_names
//! W7.4, W1.5: a secret has no text form that could end in a log or an answer.

use daypass_names::{SecretAccessKey, SecretText, SessionToken};

pub fn key(secret: &SecretAccessKey) -> String {
    secret.to_string() //~ E0599
}

pub fn token(secret: &SessionToken) -> String {
    format!("{secret}") //~ E0277
}

pub fn text(secret: &SecretText) -> &str {
    secret.as_ref() //~ E0599
}

pub fn inside(secret: SecretText) -> usize {
    secret.0.len() //~ E0616
}
