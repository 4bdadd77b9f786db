//! What IAM, STS and Organizations ask of a document that somebody writes, in their order and with their texts (policy-evaluation §10).
//!
//! What depends on other entities (that a principal exists) is the directory's; its text is [`crate::invalid_principal_text`].

mod action;
mod identity;
mod organization;
mod resource;
mod statement;
mod trust;
mod web_identity;

use crate::{catalogue::Catalogue, error::PolicyError};

use super::{
    DocumentKind,
    read::{Fault, Reading},
};

/// The text for grammar, of IAM and STS alike.
pub(super) const SYNTAX: &str = "Syntax errors in policy.";
/// STS's text for what is not JSON.
const SESSION_JSON: &str = "The policy is not in the valid JSON format.";
/// IAM's text for a trust policy that is not JSON.
const TRUST_JSON: &str = "This policy contains invalid Json";
/// IAM's text for what only its older parser minds.
pub(super) const LEGACY: &str = "The policy failed legacy parsing";
/// The one text of Organizations.
const ORGANIZATION: &str = "The provided policy document does not meet the requirements of the specified policy type.";

/// The refusal of a text that is no policy.
pub(super) fn refusal(fault: Fault, kind: DocumentKind) -> PolicyError {
    if let (DocumentKind::Trust, Some(operator)) = (kind, fault.operator) {
        // The reference is silent; a report of 2024 has this answer of CreateRole to `stringEquals`. S3 says the same.
        return PolicyError::malformed_at(format!("Invalid Condition type : {operator}"), fault.position);
    }
    let text = match kind {
        DocumentKind::Trust if fault.not_json => TRUST_JSON,
        DocumentKind::Session if fault.not_json => SESSION_JSON,
        DocumentKind::Identity | DocumentKind::Managed | DocumentKind::Resource | DocumentKind::Trust | DocumentKind::Session => SYNTAX,
        DocumentKind::ServiceControl | DocumentKind::ResourceControl => ORGANIZATION,
    };
    PolicyError::malformed_at(text, fault.position)
}

/// policy-evaluation §1: U+0009, 000A, 000D, 0020–00FF. Bucket and organisation policies have no such rule.
pub(super) fn in_alphabet(text: &str, kind: DocumentKind) -> Result<(), PolicyError> {
    let bound = match kind {
        DocumentKind::Identity | DocumentKind::Managed | DocumentKind::Trust | DocumentKind::Session => true,
        DocumentKind::Resource | DocumentKind::ServiceControl | DocumentKind::ResourceControl => false,
    };
    let outside = |letter: char| !matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{ff}');
    match text.find(outside) {
        Some(at) if bound => Err(refusal(Fault { not_json: true, operator: None, position: super::json::position(text, at) }, kind)),
        Some(_) | None => Ok(()),
    }
}

/// Judges a document whose grammar holds.
pub(super) fn written(reading: &Reading, catalogue: &Catalogue) -> Result<(), PolicyError> {
    match reading.document.kind {
        DocumentKind::Identity | DocumentKind::Managed => identity::check(reading, catalogue),
        DocumentKind::Session => identity::check(reading, catalogue).map_err(|error| retold(error, SYNTAX)),
        DocumentKind::Trust => trust::check(reading, catalogue),
        DocumentKind::Resource => statement::resource_based(reading, catalogue),
        DocumentKind::ServiceControl => identity::check(reading, catalogue).map_err(|error| retold(error, ORGANIZATION)),
        DocumentKind::ResourceControl => organization::check(reading, catalogue).map_err(|error| retold(error, ORGANIZATION)),
    }
}

/// STS and Organizations have one text for all of it.
fn retold(error: PolicyError, text: &str) -> PolicyError {
    let PolicyError::Malformed { position, .. } = error;
    PolicyError::Malformed { text: text.to_owned(), position }
}
