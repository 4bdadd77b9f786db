//! Roles.

use std::sync::Arc;

use super::{ADMINISTRATOR, House, member, policy_name, role_name, text, trust_in};
use crate::{
    DeleteConflict, DirectoryError, EntityKind, Quota,
    commands::{attached, attached::Holder, boundary, inline, roles, tags},
    records::Role,
};
use daypass_names::Tag;
use daypass_policy::{Document, DocumentKind, quota_chars};

pub(super) fn input(name: &str) -> roles::CreateRole<'static> {
    roles::CreateRole {
        name: role_name(name),
        path: "/",
        trust: trust_in(r#"{"AWS":"111111111111"}"#),
        description: None,
        max_session_seconds: 3600,
        boundary: None,
        tags: &[],
    }
}

pub(super) fn create(house: &mut House, name: &str) -> Result<Arc<Role>, DirectoryError> {
    house.run(member(), |within| roles::create(within, input(name)))
}

#[test]
fn update_keeps_what_is_not_given_and_takes_an_empty_description() {
    let mut house = House::with_member();
    create(&mut house, "R").unwrap();
    house.run(member(), |within| roles::update(within, "R", Some("for Bob"), Some(7200))).unwrap();
    let role = house.run(member(), |within| roles::update(within, "r", Some(""), None)).unwrap();
    assert_eq!((role.description.as_deref(), role.max_session_seconds), (Some(""), 7200));
}

#[test]
fn a_role_goes_only_without_policies() {
    let mut house = House::with_member();
    create(&mut house, "R").unwrap();
    house.run(member(), |within| attached::attach(within, Holder::Role("R"), ADMINISTRATOR)).unwrap();
    house.run(member(), |within| inline::put(within, Holder::Role("R"), &policy_name("P"), text(DocumentKind::Identity))).unwrap();
    let conflict = |conflict| DirectoryError::Conflict { kind: EntityKind::Role, name: "R".into(), conflict };
    let delete = |house: &mut House| house.run(member(), |within| roles::delete(within, "r"));
    assert_eq!(delete(&mut house).unwrap_err(), conflict(DeleteConflict::AttachedPolicies));
    house.run(member(), |within| attached::detach(within, Holder::Role("R"), ADMINISTRATOR)).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), conflict(DeleteConflict::InlinePolicies));
    house.run(member(), |within| inline::delete(within, Holder::Role("R"), "P")).unwrap();
    delete(&mut house).unwrap();
    assert!(house.snapshot.role(member(), "R").is_none());
}

#[test]
fn names_are_unique_ignoring_case_and_roles_have_a_quota() {
    let mut house = House::with_member();
    create(&mut house, "R").unwrap();
    assert_eq!(create(&mut house, "r").unwrap_err(), DirectoryError::EntityExists { kind: EntityKind::Role, name: "r".into() });
    // Two came with the account.
    house.quotas.roles_per_account = 3;
    assert_eq!(create(&mut house, "S").unwrap_err(), DirectoryError::Quota { quota: Quota::RolesPerAccount, limit: 3 });
}

#[test]
fn service_linked_roles_change_in_description_and_tags_only() {
    const NAME: &str = crate::commands::founding::SERVICE_ROLE;
    let mut house = House::with_member();
    let refused = DirectoryError::ProtectedRole { name: NAME.into() };
    let holder = Holder::Role(NAME);
    assert_eq!(house.run(member(), |within| roles::delete(within, NAME)).unwrap_err(), refused);
    assert_eq!(house.run(member(), |within| roles::update_trust(within, NAME, trust_in(r#"{"AWS":"*"}"#))).unwrap_err(), refused);
    assert_eq!(house.run(member(), |within| attached::attach(within, holder, ADMINISTRATOR)).unwrap_err(), refused);
    assert_eq!(house.run(member(), |within| attached::detach(within, holder, ADMINISTRATOR)).unwrap_err(), refused);
    let put = house.run(member(), |within| inline::put(within, holder, &policy_name("P"), text(DocumentKind::Identity)));
    assert_eq!(put.unwrap_err(), refused);
    assert_eq!(house.run(member(), |within| boundary::put_role(within, NAME, ADMINISTRATOR)).unwrap_err(), refused);
    let duration = house.run(member(), |within| roles::update(within, NAME, None, Some(3600)));
    assert_eq!(duration.unwrap_err(), DirectoryError::ProtectedDuration { name: NAME.into() });
    house.run(member(), |within| roles::update(within, NAME, Some("ours"), None)).unwrap();
    house.run(member(), |within| tags::tag_role(within, NAME, &[Tag::new("a", "b")])).unwrap();
}

#[test]
fn the_path_of_services_is_reserved() {
    let mut house = House::with_member();
    let path = "/aws-service-role/x.amazonaws.com/";
    let refused = house.run(member(), |within| roles::create(within, roles::CreateRole { path, ..input("R") }));
    assert_eq!(refused.unwrap_err(), DirectoryError::ReservedPath { path: path.into() });
}

#[test]
fn a_trust_policy_is_measured_as_it_is_shown() {
    let mut house = House::with_member();
    let many: Vec<String> = (0..200).map(|_| r#""111111111111""#.to_owned()).collect();
    let document = trust_in(&format!(r#"{{"AWS":[{}]}}"#, many.join(",")));
    let large = house.run(member(), |within| roles::create(within, roles::CreateRole { trust: document, ..input("R") }));
    let over = DirectoryError::Size { quota: Quota::TrustPolicySize, limit: 2048, kind: EntityKind::Role, name: "R".into() };
    assert_eq!(large.unwrap_err(), over);
    // White space does not count.
    let text = |sid: &str| {
        format!(r#"{{ "Statement": [ {{ "Sid": "{sid}", "Effect": "Allow", "Principal": {{"AWS": "111111111111"}}, "Action": "sts:AssumeRole"}}]}}"#)
    };
    let mut create = |chars: usize| {
        let text = text(&"x".repeat(chars - quota_chars(&text(""))));
        let trust = Document::read(&text, DocumentKind::Trust).unwrap();
        house.run(member(), |within| roles::create(within, roles::CreateRole { trust, ..input("R") })).map(drop)
    };
    assert_eq!(create(2049), Err(over));
    assert_eq!(create(2048), Ok(()));
}
