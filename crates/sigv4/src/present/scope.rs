//! The credential and its scope (rows 12 and 13).

use crate::{
    error::{ScopeFault, SigError},
    rules::Rules,
    scope::{Scope, TERMINATOR},
};

/// Row 12: access key id and scope.
pub(crate) fn read(credential: &str) -> Result<(&str, Scope), SigError> {
    super::within_limit(credential)?;
    match credential.split_once('/') {
        Some((key_id, scope)) if scope.split('/').count() == 4 => Ok((key_id, Scope::unchecked(scope))),
        Some(_) | None => Err(SigError::ScopeParts { got: credential.to_owned() }),
    }
}

/// Row 13: everything that is wrong, in one answer. The time is in the basic form.
pub(crate) fn check(scope: &Scope, time: &str, rules: &Rules<'_>) -> Result<(), SigError> {
    let mut faults = Vec::new();
    if !rules.regions.contains(&scope.region()) {
        faults.push(ScopeFault::Region { got: scope.region().to_owned() });
    }
    if scope.service() != rules.service {
        faults.push(ScopeFault::Service { expected: rules.service.to_owned() });
    }
    if scope.terminator() != TERMINATOR {
        faults.push(ScopeFault::Terminator { got: scope.terminator().to_owned() });
    }
    let (day, _) = time.split_once('T').unwrap_or((time, ""));
    if scope.date() != day {
        faults.push(ScopeFault::Date { got: scope.date().to_owned(), day: day.to_owned(), time: time.to_owned() });
    }
    if faults.is_empty() { Ok(()) } else { Err(SigError::Scope(faults)) }
}
