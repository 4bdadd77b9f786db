//! Whom a principal element names (reference §3).

use serde_json::Value;

use super::{
    case::{self, Who},
    conditions::texts,
};

/// How far a grant to that principal reaches, from the table of §6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// The account: its own policies must allow too.
    Account,
    /// The role of a session, the user of a federated one: boundary and session policy limit it.
    Limited,
    /// The very principal, or everyone.
    Free,
}

/// The ways in which a caller can be written: type, value, reach. `by_token` is whether a provider stands for the sessions that came by it.
fn written(who: Who, by_token: bool) -> Vec<(&'static str, String, Reach)> {
    let account = [("AWS", case::OWN.to_owned(), Reach::Account), ("AWS", case::ROOT_ARN.to_owned(), Reach::Account)];
    let everyone = ("AWS", "*".to_owned(), Reach::Free);
    let mut all = match who {
        Who::Anonymous => vec![],
        // Root is what its account's entry names directly.
        Who::Root => account.clone().map(|(kind, value, _)| (kind, value, Reach::Free)).to_vec(),
        Who::User => vec![("AWS", case::USER_ARN.to_owned(), Reach::Free), ("AWS", case::user_id(), Reach::Free)],
        Who::RoleSession | Who::TokenSession => vec![
            ("AWS", case::ROLE_ARN.to_owned(), Reach::Limited),
            ("AWS", case::role_id(), Reach::Limited),
            ("AWS", case::SESSION_ARN.to_owned(), Reach::Free),
        ],
        Who::Federated => vec![("AWS", case::FEDERATED_ARN.to_owned(), Reach::Free), ("AWS", case::user_id(), Reach::Limited)],
        Who::RootFederated => vec![("AWS", case::FEDERATED_ARN.to_owned(), Reach::Free)],
        Who::WebIdentity => return vec![("Federated", case::PROVIDER_ARN.to_owned(), Reach::Free)],
        Who::BuiltIn => return vec![("Federated", case::BUILT_IN.to_owned(), Reach::Free)],
        Who::Saml => return vec![("Federated", case::SAML_ARN.to_owned(), Reach::Free)],
        Who::Service => return vec![("Service", case::SERVICE.to_owned(), Reach::Free)],
    };
    if matches!(who, Who::User | Who::RoleSession | Who::TokenSession | Who::Federated | Who::RootFederated) {
        all.extend(account);
    }
    if who == Who::TokenSession && by_token {
        all.push(("Federated", case::PROVIDER_ARN.to_owned(), Reach::Limited));
    }
    all.push(everyone);
    all
}

/// How far a `Principal` reaches for the caller; `None` if it does not name him.
///
/// A bare star is everyone. `{"AWS":"*"}` does not let a web identity in [R], nor, unconfirmed, what else is no AWS principal; it may well mean to
/// forbid them. A provider stands for sessions that came by it; that it lets them on to another role is unconfirmed, so it does not.
pub(crate) fn named(element: &Value, who: Who, deny: bool, of_role: bool) -> Option<Reach> {
    if element == "*" || (deny && lists(element, "AWS", "*")) {
        return Some(Reach::Free);
    }
    written(who, deny || !of_role).into_iter().filter(|(kind, value, _)| lists(element, kind, value)).map(|(_, _, reach)| reach).max()
}

fn lists(element: &Value, kind: &str, value: &str) -> bool {
    element.get(kind).is_some_and(|listed| texts(listed).iter().any(|listed| listed == value))
}

/// Whether a `NotPrincipal` leaves the caller out: some level of him is not listed, or he has a boundary.
pub(crate) fn left_out(element: &Value, who: Who, bounded: bool) -> bool {
    let account: &[&str] = &[case::OWN, case::ROOT_ARN];
    let (user, role) = (case::user_id(), case::role_id());
    let levels: Vec<Vec<&str>> = match who {
        Who::Anonymous => vec![vec![]],
        Who::Root => vec![account.to_vec()],
        Who::User => vec![account.to_vec(), vec![case::USER_ARN, &user]],
        Who::RoleSession | Who::TokenSession => vec![account.to_vec(), vec![case::ROLE_ARN, &role], vec![case::SESSION_ARN]],
        // His user is a level too: unconfirmed, and the stricter reading.
        Who::Federated => vec![account.to_vec(), vec![case::FEDERATED_ARN], vec![&user]],
        Who::RootFederated => vec![account.to_vec(), vec![case::FEDERATED_ARN]],
        Who::WebIdentity => return !lists(element, "Federated", case::PROVIDER_ARN),
        Who::BuiltIn => return !lists(element, "Federated", case::BUILT_IN),
        Who::Saml => return !lists(element, "Federated", case::SAML_ARN),
        Who::Service => return !lists(element, "Service", case::SERVICE),
    };
    let everyone = element == "*" || lists(element, "AWS", "*");
    bounded || !levels.iter().all(|forms| everyone || forms.iter().any(|form| lists(element, "AWS", form)))
}
