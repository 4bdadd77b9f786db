//! What IAM says of an action that no service can have.

use super::statement;
use crate::{document::Document, error::PolicyError};

/// Step 7. Services and actions are not looked up: those of any service are accepted.
pub(super) fn prefixes(document: &Document) -> Result<(), PolicyError> {
    for statement in &document.statements {
        let items = statement.actions.iter().flat_map(|clause| &clause.items);
        if let Some(text) = items.filter(|action| *action != "*").find_map(|action| offence(action)) {
            return Err(statement::at(text, statement));
        }
    }
    Ok(())
}

fn offence(action: &str) -> Option<String> {
    let mut parts = action.split(':');
    let vendor = parts.next().unwrap_or_default();
    match (parts.next(), parts.next()) {
        (None, _) => Some("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.".to_owned()),
        (Some(_), Some(_)) => Some("Actions/Condition can contain only one colon.".to_owned()),
        (Some(_), None) if vendor == "*" || is_vendor(vendor) => None,
        (Some(_), None) => Some(format!("Vendor {vendor} is not valid")),
    }
}

fn is_vendor(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}
