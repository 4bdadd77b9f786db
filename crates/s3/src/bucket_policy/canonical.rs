//! Accounts by their canonical id: taken when a policy is written, and kept as the ARN of the account (policy-evaluation §3).

use daypass_names::AccountId;
use daypass_policy::{Document, PrincipalElement, PrincipalType};

/// Puts the account's ARN in place of each canonical id, beside the other AWS principals of its statement. An id of nobody is the error.
pub(crate) fn resolve(document: &mut Document, account_of: impl Fn(&str) -> Option<AccountId>) -> Result<(), String> {
    let clauses = document.statements.iter_mut().filter_map(|statement| statement.principal.as_mut());
    for clause in clauses {
        let PrincipalElement::Listed(listed) = &mut clause.element else { continue };
        let (canonical, mut others): (Vec<_>, Vec<_>) =
            std::mem::take(listed).into_iter().partition(|(kind, _)| *kind == PrincipalType::CanonicalUser);
        let mut accounts = Vec::new();
        for id in canonical.into_iter().flat_map(|(_, ids)| ids) {
            let account = account_of(&id).ok_or(id)?;
            accounts.push(format!("arn:aws:iam::{account}:root"));
        }
        if !accounts.is_empty() {
            match others.iter_mut().find(|(kind, _)| *kind == PrincipalType::Aws) {
                Some((_, values)) => values.append(&mut accounts),
                None => others.push((PrincipalType::Aws, accounts)),
            }
        }
        *listed = others;
    }
    Ok(())
}
