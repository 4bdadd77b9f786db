//! The comparison (row 16), and the proof that it held.

use std::fmt;

use crate::{
    body_hash::BodyHash,
    canonical::{self, Omit, Parts},
    error::SigError,
    head::Head,
    key::SigningKey,
    payload::{PayloadDeclaration, PayloadReader, PayloadValid},
    present::{Form, Presented},
    rules::PresignedBody,
};

/// The proof that whoever holds the secret behind the signing key signed this head, and with it the body or a declaration of the body.
///
/// Only this module makes one.
#[derive(Debug, Clone)]
pub struct Verified {
    presented: Presented,
    body: Option<BodyHash>,
}

impl Verified {
    /// What was presented, now proven.
    pub fn presented(&self) -> &Presented {
        &self.presented
    }

    /// Whether the signature covers that header (lower-case name). What is not signed must not choose service, operation or parameters
    /// (W2.1: `x-amz-target`).
    pub fn is_signed(&self, header: &str) -> bool {
        self.presented.signed.contains(header)
    }

    /// The hash of the received body, if it was verified with the head.
    pub fn body(&self) -> Option<&BodyHash> {
        self.body.as_ref()
    }

    /// The proof of the body, if it was verified with the head; a declared one comes from [`Verified::payload_reader`].
    pub fn payload_valid(&self) -> Option<PayloadValid> {
        self.body.as_ref().map(|_| PayloadValid::of_received_body())
    }

    /// The only way to a declared body. `None` if the body was verified with the head, or if the key is not the one of this scope.
    pub fn payload_reader(&self, key: &SigningKey) -> Option<PayloadReader> {
        if self.body.is_some() || key.scope() != &self.presented.scope {
            return None;
        }
        PayloadReader::new(&self.presented, key)
    }
}

/// The signature is wrong. What it should have covered goes to the log under `--dev`, never into an answer (W1.5).
pub struct SignatureMismatch {
    /// What was presented, to try other explanations with (a proxy that rewrote Host, W6.2).
    pub presented: Presented,
    /// The canonical request, its session token masked.
    pub canonical_request: String,
    /// The string that should have been signed.
    pub string_to_sign: String,
}

impl SignatureMismatch {
    /// What the caller is told.
    pub fn text(&self) -> &'static str {
        SigError::MISMATCH_TEXT
    }
}

impl fmt::Debug for SignatureMismatch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SignatureMismatch(…)")
    }
}

impl Presented {
    /// Verifies head and received body together: every service but S3, and S3 where the body is small.
    pub fn verify_body(self, key: &SigningKey, head: &Head<'_>, body: &BodyHash) -> Result<Verified, Box<SignatureMismatch>> {
        if self.body_acceptable(body) && self.holds(key, head, body.as_str()) {
            Ok(Verified { presented: self, body: Some(*body) })
        } else {
            Err(self.mismatch(head, body.as_str()))
        }
    }

    /// Verifies the head and what it declares of its body: S3 alone. The body itself is then read through a [`PayloadReader`].
    pub fn verify_declared(self, key: &SigningKey, head: &Head<'_>) -> Result<Verified, Box<SignatureMismatch>> {
        match self.payload.as_signed() {
            Some(declared) if self.holds(key, head, declared) => Ok(Verified { presented: self, body: None }),
            Some(declared) => {
                let declared = declared.to_owned();
                Err(self.mismatch(head, &declared))
            }
            None => Err(self.mismatch(head, "")),
        }
    }

    /// W2.1: a presigned request carries no body; a declared hash is that of the body.
    fn body_acceptable(&self, body: &BodyHash) -> bool {
        let presigned = matches!(self.form, Form::Presigned { .. });
        if presigned && self.presigned_body == PresignedBody::Refused && !body.is_of_empty_body() {
            return false;
        }
        match &self.payload {
            PayloadDeclaration::Received { declared: None } => true,
            PayloadDeclaration::Received { declared: Some(hash) } | PayloadDeclaration::Hash(hash) => hash.as_str() == body.as_str(),
            PayloadDeclaration::Unsigned | PayloadDeclaration::Chunked(_) => false,
        }
    }

    fn holds(&self, key: &SigningKey, head: &Head<'_>, payload: &str) -> bool {
        let Ok(canonical_request) = self.canonical_request(head, payload, false) else {
            return false;
        };
        let computed = key.sign_hex(&self.string_to_sign(&canonical_request));
        self.signature.matches(&computed) && key.scope() == &self.scope
    }

    pub(crate) fn canonical_request(&self, head: &Head<'_>, payload: &str, masked: bool) -> Result<Vec<u8>, SigError> {
        let omit = match (self.form, self.omits_token) {
            (Form::Header, _) => Omit::Nothing,
            (Form::Presigned { .. }, false) => Omit::Signature,
            (Form::Presigned { .. }, true) => Omit::SignatureAndToken,
        };
        Parts { head, path: self.path, signed: &self.signed, payload, omit, masked }.write()
    }

    pub(crate) fn string_to_sign(&self, canonical_request: &[u8]) -> Vec<u8> {
        canonical::string_to_sign(&self.time_text, self.scope.as_str(), canonical_request)
    }

    fn mismatch(self, head: &Head<'_>, payload: &str) -> Box<SignatureMismatch> {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let exact = self.canonical_request(head, payload, false).unwrap_or_default();
        let masked = self.canonical_request(head, payload, true).unwrap_or_default();
        let string_to_sign = text(self.string_to_sign(&exact));
        Box::new(SignatureMismatch { presented: self, canonical_request: text(masked), string_to_sign })
    }
}
