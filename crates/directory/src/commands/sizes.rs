//! How large documents may be.

use daypass_policy::quota_chars;

use crate::{
    DirectoryError, EntityKind, Quota, Quotas,
    records::{InlinePolicy, ManagedPolicy},
};

/// All documents of one record together, white space counted, in bytes. Escaped as JSON they at most double, and with everything
/// else in the record they stay under the store's limit of one mebibyte.
pub const MAX_DOCUMENT_BYTES: usize = 384 * 1024;

/// All inline policies of one entity together.
pub(super) fn check_inline(quotas: &Quotas, quota: Quota, policies: &[InlinePolicy], kind: EntityKind, name: &str) -> Result<(), DirectoryError> {
    let chars = policies.iter().map(|policy| policy.text.quota_chars()).sum();
    check_chars(quotas, quota, chars, kind, name)?;
    let bytes = policies.iter().map(|policy| policy.name.len() + policy.text.as_str().len()).sum();
    check_bytes(bytes, kind, name)
}

/// One document by itself.
pub(super) fn check_one(quotas: &Quotas, quota: Quota, text: &str, kind: EntityKind, name: &str) -> Result<(), DirectoryError> {
    check_chars(quotas, quota, quota_chars(text), kind, name)
}

/// All versions of a managed policy.
pub(super) fn check_versions(policy: &ManagedPolicy) -> Result<(), DirectoryError> {
    check_bytes(policy.versions.iter().map(|version| version.text.as_str().len()).sum(), EntityKind::Policy, &policy.name)
}

fn check_chars(quotas: &Quotas, quota: Quota, chars: usize, kind: EntityKind, name: &str) -> Result<(), DirectoryError> {
    let limit = quota.limit(quotas);
    if chars <= usize::try_from(limit).unwrap_or(usize::MAX) {
        return Ok(());
    }
    Err(DirectoryError::Size { quota, limit, kind, name: name.to_owned() })
}

fn check_bytes(bytes: usize, kind: EntityKind, name: &str) -> Result<(), DirectoryError> {
    if bytes <= MAX_DOCUMENT_BYTES {
        return Ok(());
    }
    Err(DirectoryError::DocumentBytes { limit: MAX_DOCUMENT_BYTES, kind, name: name.to_owned() })
}
