//! Principals of stored trust policies.

use daypass_policy::PrincipalType;

use super::{House, management, member, roles::input, trust_in, users::create};
use crate::{
    DirectoryError,
    commands::{roles, users},
    trust,
};

const BOB: &str = "arn:aws:iam::222222222222:user/Bob";

fn presented(house: &House) -> String {
    trust::to_presented(&house.snapshot, &house.snapshot.role(member(), "R").unwrap().trust).unwrap()
}

fn trusting(house: &mut House, principal: &str) -> Result<(), DirectoryError> {
    let document = trust_in(principal);
    if house.snapshot.role(member(), "R").is_some() {
        house.run(member(), |within| roles::update_trust(within, "R", document)).map(drop)
    } else {
        house.run(member(), |within| roles::create(within, roles::CreateRole { trust: document, ..input("R") })).map(drop)
    }
}

fn shown(principal: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}]}}"#)
}

#[test]
fn a_user_is_stored_by_id_and_shown_by_arn() {
    let mut house = House::with_member();
    let bob = create(&mut house, "Bob").unwrap();
    trusting(&mut house, &format!(r#"{{"AWS":"{BOB}"}}"#)).unwrap();
    let stored = &house.snapshot.role(member(), "R").unwrap().trust;
    assert_eq!(stored.as_str(), shown(&format!(r#"{{"AWS":"{}"}}"#, bob.id)));
    assert_eq!(presented(&house), shown(&format!(r#"{{"AWS":"{BOB}"}}"#)));
}

#[test]
fn trust_follows_a_renamed_user() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    trusting(&mut house, &format!(r#"{{"AWS":"{BOB}"}}"#)).unwrap();
    house.run(member(), |within| users::update(within, "Bob", Some(&super::user_name("Robert")), None)).unwrap();
    assert_eq!(presented(&house), shown(r#"{"AWS":"arn:aws:iam::222222222222:user/Robert"}"#));
}

#[test]
fn w5_4_a_recreated_user_does_not_inherit_trust() {
    let mut house = House::with_member();
    let first = create(&mut house, "Bob").unwrap();
    trusting(&mut house, &format!(r#"{{"AWS":"{BOB}"}}"#)).unwrap();
    house.run(member(), |within| users::delete(within, "Bob")).unwrap();
    let second = create(&mut house, "Bob").unwrap();
    let stored = house.snapshot.role(member(), "R").unwrap().trust.clone();
    assert!(stored.as_str().contains(first.id.as_str()) && !stored.as_str().contains(second.id.as_str()));
    // The orphan is shown as it is, and a document with it cannot be saved again.
    let orphan = format!(r#"{{"AWS":"{}"}}"#, first.id);
    assert_eq!(presented(&house), shown(&orphan));
    let refused = trusting(&mut house, &orphan).unwrap_err();
    assert_eq!(refused, DirectoryError::InvalidPrincipal { kind: PrincipalType::Aws, value: first.id.to_string() });
    trusting(&mut house, &format!(r#"{{"AWS":"{BOB}"}}"#)).unwrap();
    assert_eq!(presented(&house), shown(&format!(r#"{{"AWS":"{BOB}"}}"#)));
}

#[test]
fn ids_may_be_written_while_they_live() {
    let mut house = House::with_member();
    let bob = create(&mut house, "Bob").unwrap();
    trusting(&mut house, &format!(r#"{{"AWS":"{}"}}"#, bob.id)).unwrap();
    assert_eq!(presented(&house), shown(&format!(r#"{{"AWS":"{BOB}"}}"#)));
}

#[test]
fn roles_of_other_accounts_are_principals_too() {
    let mut house = House::with_member();
    house.run(management(), |within| roles::create(within, input("Admin"))).unwrap();
    trusting(&mut house, r#"{"AWS":"arn:aws:iam::111111111111:role/Admin"}"#).unwrap();
    assert!(house.snapshot.role(member(), "R").unwrap().trust.as_str().contains("AROA"));
    assert_eq!(presented(&house), shown(r#"{"AWS":"arn:aws:iam::111111111111:role/Admin"}"#));
}

#[test]
fn accounts_and_sessions_keep_their_text() {
    let mut house = House::with_member();
    for value in [
        "111111111111",
        "arn:aws:iam::111111111111:root",
        "*",
        "arn:aws:sts::111111111111:assumed-role/Any/session",
        "arn:aws:sts::111111111111:federated-user/Bob",
    ] {
        trusting(&mut house, &format!(r#"{{"AWS":"{value}"}}"#)).unwrap();
        assert_eq!(presented(&house), shown(&format!(r#"{{"AWS":"{value}"}}"#)));
    }
    trusting(&mut house, r#"{"Service":"ec2.amazonaws.com"}"#).unwrap();
    assert_eq!(presented(&house), shown(r#"{"Service":"ec2.amazonaws.com"}"#));
}

#[test]
fn every_principal_must_exist() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    for value in [
        "333333333333",
        "arn:aws:iam::333333333333:root",
        "arn:aws:iam::222222222222:user/Nobody",
        "arn:aws:iam::222222222222:user/bob",
        "arn:aws:iam::222222222222:user/x/Bob",
        "arn:aws:iam::222222222222:role/NoSuch",
        "arn:aws:sts::333333333333:assumed-role/Any/session",
        "arn:aws:sts::222222222222:assumed-role/Any",
        "AROAAAAAAAAAAAAAAAAAA",
    ] {
        let refused = trusting(&mut house, &format!(r#"{{"AWS":"{value}"}}"#)).unwrap_err();
        assert_eq!(refused, DirectoryError::InvalidPrincipal { kind: PrincipalType::Aws, value: value.into() });
    }
}

#[test]
fn groups_are_never_principals() {
    let mut house = House::with_member();
    let group = super::users::create_group(&mut house, "G").unwrap();
    let refused = trusting(&mut house, &format!(r#"{{"AWS":"{}"}}"#, group.id)).unwrap_err();
    assert_eq!(refused, DirectoryError::InvalidPrincipal { kind: PrincipalType::Aws, value: group.id.to_string() });
}
