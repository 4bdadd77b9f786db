//! Access keys.

use daypass_names::AccessKeyId;

use super::{House, management, member, sealed, users::create};
use crate::{
    DirectoryError, Quota,
    commands::access_keys::{self, Owner},
    records::{KeyOwner, KeyStatus},
};

fn id(number: u8) -> AccessKeyId {
    AccessKeyId::mint_long_term(member(), [number; 16])
}

fn add(house: &mut House, owner: Owner<'_>, number: u8) -> Result<(), DirectoryError> {
    house.run(member(), |within| access_keys::create(within, owner, id(number), sealed("s"))).map(drop)
}

#[test]
fn a_user_and_the_root_user_have_two_keys_at_most() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    for owner in [Owner::User("Bob"), Owner::Root] {
        let first = if owner == Owner::Root { 10 } else { 20 };
        add(&mut house, owner, first).unwrap();
        add(&mut house, owner, first + 1).unwrap();
        assert_eq!(add(&mut house, owner, first + 2).unwrap_err(), DirectoryError::Quota { quota: Quota::AccessKeysPerUser, limit: 2 });
    }
}

#[test]
fn a_key_is_found_by_its_id_and_by_its_owner_only() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    create(&mut house, "Eve").unwrap();
    add(&mut house, Owner::User("Bob"), 1).unwrap();
    let found = house.snapshot.access_key(&id(1)).unwrap();
    assert_eq!((found.record.account, found.revision), (member(), house.snapshot.revision()));
    let unknown = DirectoryError::NoSuchAccessKey { id: id(1).to_string() };
    for (account, owner) in [(member(), Owner::User("Eve")), (member(), Owner::Root), (management(), Owner::Root)] {
        let update = house.run(account, |within| access_keys::update(within, owner, id(1).as_str(), KeyStatus::Inactive));
        assert_eq!(update.unwrap_err(), unknown);
        assert_eq!(house.run(account, |within| access_keys::delete(within, owner, id(1).as_str())).unwrap_err(), unknown);
    }
}

#[test]
fn an_id_is_given_away_once_in_all_accounts() {
    let mut house = House::with_member();
    add(&mut house, Owner::Root, 1).unwrap();
    let twice = house.run(management(), |within| access_keys::create(within, Owner::Root, id(1), sealed("x")));
    assert_eq!(twice.unwrap_err(), DirectoryError::AccessKeyExists { id: id(1) });
}

#[test]
fn status_changes_and_keeps_the_secret() {
    let mut house = House::with_member();
    add(&mut house, Owner::Root, 1).unwrap();
    let before = house.snapshot.revision();
    house.run(member(), |within| access_keys::update(within, Owner::Root, id(1).as_str(), KeyStatus::Inactive)).unwrap();
    let key = house.snapshot.access_key(&id(1)).unwrap();
    assert_eq!((key.record.status, &key.record.secret), (KeyStatus::Inactive, &sealed("s")));
    assert!(key.revision > before, "W2.7: a cache keyed by the revision sees the change");
}

#[test]
fn w7_3_a_root_reset_leaves_one_new_key() {
    let mut house = House::with_member();
    add(&mut house, Owner::Root, 1).unwrap();
    add(&mut house, Owner::Root, 2).unwrap();
    house.run(member(), |within| access_keys::reset_root(within, id(3), sealed("new"))).unwrap();
    let left: Vec<_> = house.snapshot.access_keys_of(member(), &KeyOwner::Root).map(|key| key.id.clone()).collect();
    assert_eq!(left, [id(3)]);
    assert!(house.snapshot.access_key(&id(1)).is_none());
}

#[test]
fn a_sealed_secret_does_not_print() {
    assert_eq!(format!("{:?}", sealed("hunter2")), "Sealed(7 bytes)");
}
