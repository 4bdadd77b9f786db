//! Users, groups and who is in which.

use daypass_names::Timestamp;

use super::{ADMINISTRATOR, House, group_name, member, policy_name, sealed, text, user_name};
use crate::{
    DeleteConflict, DirectoryError, EntityKind, Quota,
    commands::{
        access_keys, attached, boundary, groups,
        inline::{self, Holder},
        users,
    },
};
use daypass_names::AccessKeyId;
use daypass_policy::DocumentKind;

pub(super) fn create(house: &mut House, name: &str) -> Result<std::sync::Arc<crate::records::User>, DirectoryError> {
    let input = users::CreateUser { name: user_name(name), path: "/", boundary: None, tags: &[] };
    house.run(member(), |within| users::create(within, &input))
}

pub(super) fn create_group(house: &mut House, name: &str) -> Result<std::sync::Arc<crate::records::Group>, DirectoryError> {
    house.run(member(), |within| groups::create(within, &group_name(name), "/"))
}

fn conflict(kind: EntityKind, name: &str, conflict: DeleteConflict) -> DirectoryError {
    DirectoryError::Conflict { kind, name: name.into(), conflict }
}

#[test]
fn names_are_unique_ignoring_case_and_keep_their_case() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    assert_eq!(create(&mut house, "bOB").unwrap_err(), DirectoryError::EntityExists { kind: EntityKind::User, name: "bOB".into() });
    assert_eq!(&*house.snapshot.user(member(), "BOB").unwrap().name, "Bob");
    create_group(&mut house, "Bob").unwrap();
    assert!(create_group(&mut house, "bob").is_err());
}

#[test]
fn the_same_name_in_another_account_is_another_user() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    assert!(house.snapshot.user(super::management(), "Bob").is_none());
}

#[test]
fn the_arn_has_the_path_and_is_found_in_its_very_spelling_only() {
    let mut house = House::with_member();
    let input = users::CreateUser { name: user_name("Bob"), path: "/a/b/", boundary: None, tags: &[] };
    house.run(member(), |within| users::create(within, &input)).unwrap();
    assert!(house.snapshot.user_by_arn("arn:aws:iam::222222222222:user/a/b/Bob").is_some());
    for wrong in ["arn:aws:iam::222222222222:user/Bob", "arn:aws:iam::222222222222:user/a/b/bob", "arn:aws:iam::222222222222:role/a/b/Bob", "Bob"] {
        assert!(house.snapshot.user_by_arn(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn a_renamed_user_keeps_its_id_keys_groups_and_policies() {
    let mut house = House::with_member();
    let before = create(&mut house, "Bob").unwrap();
    create_group(&mut house, "Developers").unwrap();
    house.run(member(), |within| users::add_to_group(within, "Bob", "Developers")).unwrap();
    house.run(member(), |within| attached::attach(within, Holder::User("Bob"), ADMINISTRATOR)).unwrap();
    let key = AccessKeyId::mint_long_term(member(), [1; 16]);
    house.run(member(), |within| access_keys::create(within, access_keys::Owner::User("Bob"), key.clone(), sealed("s"))).unwrap();

    let after = house.run(member(), |within| users::update(within, "bob", Some(&user_name("Robert")), Some("/x/"))).unwrap();
    assert_eq!((&after.id, &**after.arn()), (&before.id, "arn:aws:iam::222222222222:user/x/Robert"));
    assert!(house.snapshot.user(member(), "Bob").is_none());
    assert_eq!(house.snapshot.user_by_id(&before.id).unwrap(), &after);
    let group = house.snapshot.group(member(), "Developers").unwrap();
    assert_eq!(house.snapshot.members_of(group).map(|user| &*user.name).collect::<Vec<_>>(), ["Robert"]);
    assert_eq!(house.snapshot.attachments(member(), ADMINISTRATOR).unwrap().users.len(), 1);
    house.run(member(), |within| access_keys::delete(within, access_keys::Owner::User("Robert"), key.as_str())).unwrap();
}

#[test]
fn a_rename_may_change_case_only_and_never_takes_a_taken_name() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    create(&mut house, "Eve").unwrap();
    house.run(member(), |within| users::update(within, "Bob", Some(&user_name("bob")), None)).unwrap();
    assert_eq!(&*house.snapshot.user(member(), "BOB").unwrap().name, "bob");
    let taken = house.run(member(), |within| users::update(within, "bob", Some(&user_name("EVE")), None));
    assert_eq!(taken.unwrap_err(), DirectoryError::EntityExists { kind: EntityKind::User, name: "EVE".into() });
}

#[test]
fn a_renamed_group_keeps_its_members() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    create_group(&mut house, "Developers").unwrap();
    house.run(member(), |within| users::add_to_group(within, "Bob", "developers")).unwrap();
    house.run(member(), |within| groups::update(within, "Developers", Some(&group_name("Makers")), None)).unwrap();
    let bob = house.snapshot.user(member(), "Bob").unwrap();
    assert_eq!(house.snapshot.groups_of(bob).map(|group| &*group.name).collect::<Vec<_>>(), ["Makers"]);
}

#[test]
fn a_user_goes_only_when_nothing_hangs_on_it() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    create_group(&mut house, "Developers").unwrap();
    let key = AccessKeyId::mint_long_term(member(), [1; 16]);
    house.run(member(), |within| users::add_to_group(within, "Bob", "Developers")).unwrap();
    house.run(member(), |within| access_keys::create(within, access_keys::Owner::User("Bob"), key.clone(), sealed("s"))).unwrap();
    house.run(member(), |within| attached::attach(within, Holder::User("Bob"), ADMINISTRATOR)).unwrap();
    house.run(member(), |within| inline::put(within, Holder::User("Bob"), &policy_name("P"), text(DocumentKind::Identity))).unwrap();

    let delete = |house: &mut House| house.run(member(), |within| users::delete(within, "bob"));
    assert_eq!(delete(&mut house).unwrap_err(), conflict(EntityKind::User, "Bob", DeleteConflict::Groups));
    house.run(member(), |within| users::remove_from_group(within, "Bob", "Developers")).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), conflict(EntityKind::User, "Bob", DeleteConflict::AccessKeys));
    house.run(member(), |within| access_keys::delete(within, access_keys::Owner::User("Bob"), key.as_str())).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), conflict(EntityKind::User, "Bob", DeleteConflict::AttachedPolicies));
    house.run(member(), |within| attached::detach(within, Holder::User("Bob"), ADMINISTRATOR)).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), conflict(EntityKind::User, "Bob", DeleteConflict::InlinePolicies));
    house.run(member(), |within| inline::delete(within, Holder::User("Bob"), "p")).unwrap();
    delete(&mut house).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), DirectoryError::NoSuchEntity { kind: EntityKind::User, name: "bob".into() });
}

#[test]
fn a_group_goes_only_without_members_and_policies() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    create_group(&mut house, "G").unwrap();
    house.run(member(), |within| users::add_to_group(within, "Bob", "G")).unwrap();
    house.run(member(), |within| attached::attach(within, Holder::Group("G"), ADMINISTRATOR)).unwrap();
    house.run(member(), |within| inline::put(within, Holder::Group("G"), &policy_name("P"), text(DocumentKind::Identity))).unwrap();
    let delete = |house: &mut House| house.run(member(), |within| groups::delete(within, "g"));
    assert_eq!(delete(&mut house).unwrap_err(), conflict(EntityKind::Group, "G", DeleteConflict::Members));
    house.run(member(), |within| users::remove_from_group(within, "Bob", "G")).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), conflict(EntityKind::Group, "G", DeleteConflict::AttachedPolicies));
    house.run(member(), |within| attached::detach(within, Holder::Group("G"), ADMINISTRATOR)).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), conflict(EntityKind::Group, "G", DeleteConflict::InlinePolicies));
    house.run(member(), |within| inline::delete(within, Holder::Group("G"), "P")).unwrap();
    delete(&mut house).unwrap();
}

#[test]
fn joining_twice_is_joining_once_and_leaving_twice_is_an_offence() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    create_group(&mut house, "G").unwrap();
    for _ in 0..2 {
        house.run(member(), |within| users::add_to_group(within, "bob", "g")).unwrap();
    }
    house.run(member(), |within| users::remove_from_group(within, "Bob", "G")).unwrap();
    let again = house.run(member(), |within| users::remove_from_group(within, "Bob", "G"));
    assert_eq!(again.unwrap_err(), DirectoryError::NotMember { user: "Bob".into(), group: "G".into() });
}

#[test]
fn quotas_of_users_groups_and_memberships() {
    let mut house = House::with_member();
    (house.quotas.users_per_account, house.quotas.groups_per_account, house.quotas.groups_per_user) = (1, 2, 1);
    create(&mut house, "Bob").unwrap();
    assert_eq!(create(&mut house, "Eve").unwrap_err(), DirectoryError::Quota { quota: Quota::UsersPerAccount, limit: 1 });
    create_group(&mut house, "A").unwrap();
    create_group(&mut house, "B").unwrap();
    assert_eq!(create_group(&mut house, "C").unwrap_err(), DirectoryError::Quota { quota: Quota::GroupsPerAccount, limit: 2 });
    house.run(member(), |within| users::add_to_group(within, "Bob", "A")).unwrap();
    let full = house.run(member(), |within| users::add_to_group(within, "Bob", "B"));
    assert_eq!(full.unwrap_err(), DirectoryError::Quota { quota: Quota::GroupsPerUser, limit: 1 });
}

#[test]
fn w5_4_a_unique_id_leaves_a_tombstone_and_is_never_given_away_again() {
    let mut house = House::with_member();
    let before = house.ids.0;
    let first = create(&mut house, "Bob").unwrap();
    house.run(member(), |within| users::delete(within, "Bob")).unwrap();
    assert_eq!(house.snapshot.by_id(&first.id), Some(crate::snapshot::Entity::Gone(member())));
    // The same random block comes again.
    house.ids.0 = before;
    let second = create(&mut house, "Bob").unwrap();
    assert_ne!(second.id, first.id);
    assert_eq!(house.snapshot.by_id(&first.id), Some(crate::snapshot::Entity::Gone(member())));
    // And it never runs dry in silence.
    house.ids.0 = before;
    let stuck = &mut Stuck(first.id.clone());
    let mut within =
        crate::Within { snapshot: &house.snapshot, account: member(), quotas: &house.quotas, now: Timestamp::default(), ids: &mut stuck.ids() };
    let input = users::CreateUser { name: user_name("Eve"), path: "/", boundary: None, tags: &[] };
    assert_eq!(users::create(&mut within, &input).unwrap_err(), DirectoryError::NoFreshId);
}

struct Stuck(daypass_names::UniqueId);

impl Stuck {
    /// A source that gives the block of the first id for ever.
    fn ids(&self) -> impl crate::Ids + use<> {
        struct Same([u8; 16]);
        impl crate::Ids for Same {
            fn block(&mut self) -> [u8; 16] {
                self.0
            }
        }
        let found = (1..200_u128).find_map(|number| {
            let block = crate::Ids::block(&mut super::Counting(number - 1));
            (daypass_names::UniqueId::mint(daypass_names::IdKind::User, member(), block) == self.0).then_some(block)
        });
        Same(found.unwrap())
    }
}

#[test]
fn boundaries_are_the_accounts_own_policies_or_awss() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    house.run(member(), |within| boundary::put_user(within, "Bob", ADMINISTRATOR)).unwrap();
    for wrong in ["arn:aws:iam::111111111111:policy/P", "arn:aws:iam::aws:policy/None", "x"] {
        let refused = house.run(member(), |within| boundary::put_user(within, "Bob", wrong));
        assert_eq!(refused.unwrap_err(), DirectoryError::NoSuchBoundaryPolicy { arn: wrong.into() });
    }
    house.run(member(), |within| boundary::delete_user(within, "Bob")).unwrap();
    let none = house.run(member(), |within| boundary::delete_user(within, "Bob"));
    assert_eq!(none.unwrap_err(), DirectoryError::NoBoundary { kind: EntityKind::User, name: "Bob".into() });
}
