//! The `Not…` forms, and ARNs that were never filled in.

use daypass_names::AccountId;

use crate::statement::{Clause, Effect, PrincipalClause};

use super::{Rule, Subject, notes::Notes};

pub(super) fn judge(subject: &Subject<'_>, notes: &mut Notes) {
    negations(subject, notes);
    accounts(subject, notes);
}

/// The fifth part of a resource's ARN: what stands in documentation for an account, and was never filled in.
fn accounts(subject: &Subject<'_>, notes: &mut Notes) {
    let resources = subject.statement.resources.iter().flat_map(|clause| &clause.items);
    for (resource, at) in resources.zip(&subject.places.resources) {
        let mut parts = resource.splitn(6, ':').skip(4);
        let (Some(account), Some(_)) = (parts.next(), parts.next()) else { continue };
        let open = account.is_empty() || account == "aws" || account.contains(['*', '?', '$']);
        if !open && AccountId::parse(account).is_err() {
            notes.add(*at, Rule::NoAccount, format!("{account} is no account id: {resource} matches nothing"));
        }
    }
}

fn negations(subject: &Subject<'_>, notes: &mut Notes) {
    let (statement, places) = (subject.statement, subject.places);
    let negated = |clause: Option<&Clause>| clause.is_some_and(|clause| clause.negated);
    match statement.effect {
        Effect::Deny => return,
        Effect::Allow => {}
    }
    if negated(statement.actions.as_ref()) {
        notes.add(places.action, Rule::AllowNotAction, "Allow with NotAction grants every other action of every service, those to come too");
    }
    if negated(statement.resources.as_ref()) {
        notes.add(places.resource, Rule::AllowNotResource, "Allow with NotResource grants on every other resource, of every service");
    }
    if statement.principal.as_ref().is_some_and(|PrincipalClause { negated, .. }| *negated) {
        notes.add(places.principal, Rule::AllowNotPrincipal, "NotPrincipal grants nothing here, and AWS supports it with Deny only");
    }
}
