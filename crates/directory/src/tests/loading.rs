//! Loading, pages and merged batches.

use daypass_store::{Changes, Revision};

use super::{House, group_name, management, member, user_name, users::create};
use crate::{
    AwsPolicies, Snapshot,
    commands::{controls, groups, users},
    key,
    records::ControlPolicyType,
    snapshot::LoadError,
};

#[test]
fn changes_must_follow_the_snapshot() {
    let house = House::with_member();
    for revision in [Revision::ZERO, house.snapshot.revision()] {
        let stale = house.snapshot.apply(&Changes { revision, writes: Vec::new() });
        assert!(matches!(stale, Err(LoadError::OutOfOrder { .. })));
    }
}

#[test]
fn a_snapshot_is_shared_by_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Snapshot>();
    shared::<crate::Batch>();
}

#[test]
fn a_reader_keeps_what_it_holds() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    let held = house.snapshot.clone();
    house.run(member(), |within| users::delete(within, "Bob")).unwrap();
    assert!(held.user(member(), "Bob").is_some() && house.snapshot.user(member(), "Bob").is_none());
}

#[test]
fn one_damaged_record_refuses_the_whole_snapshot() {
    let house = House::with_member();
    let mut records = house.records();
    records[0].value = bytes::Bytes::from_static(b"\x01{");
    assert!(matches!(Snapshot::load(Revision(9), &records, AwsPolicies::built_in()), Err(LoadError::Record(_))));
}

#[test]
fn pages_follow_the_order_of_names_and_a_path() {
    let mut house = House::with_member();
    for (name, path) in [("b", "/x/"), ("A", "/x/y/"), ("c", "/"), ("D", "/x/")] {
        let input = users::CreateUser { name: user_name(name), path, boundary: None, tags: &[] };
        house.run(member(), |within| users::create(within, &input)).unwrap();
    }
    let first = house.snapshot.page_of_users(member(), "/x/", None, 2);
    assert_eq!(first.items.iter().map(|user| &*user.name).collect::<Vec<_>>(), ["A", "b"]);
    assert_eq!(first.next.as_deref(), Some("b"));
    // The marker's own user may be gone by the time of the next page.
    house.run(member(), |within| users::delete(within, "b")).unwrap();
    let second = house.snapshot.page_of_users(member(), "/x/", Some("b"), 2);
    assert_eq!((second.items.len(), &*second.items[0].name, second.next), (1, "D", None));
    assert_eq!(house.snapshot.page_of_users(member(), "/", None, 0).items.len(), 0);
    assert_eq!(house.snapshot.page_of_roles(member(), "/", None, 100).items.len(), 2);
    assert_eq!(house.snapshot.aws_policies(Some("AmazonS3FullAccess")).next().map(|policy| &*policy.name), Some("AmazonS3ReadOnlyAccess"));
}

/// A queue makes each command on the private snapshot that the ones before lead to, and commits them as one.
#[test]
fn merged_batches_are_one_commit_on_the_snapshot_of_the_first() {
    let mut house = House::with_member();
    let mut private = house.snapshot.clone();
    let mut merged = crate::Batch::new();
    for step in 0..5 {
        let mut within = crate::Within { snapshot: &private, account: member(), quotas: &house.quotas, now: house.now, ids: &mut house.ids };
        let (bob, group) = (user_name("Bob"), group_name("G"));
        let made = match step {
            0 => users::create(&mut within, &users::CreateUser { name: bob, path: "/", boundary: None, tags: &[] }).map(|(_, batch)| batch),
            1 => groups::create(&mut within, &group, "/").map(|(_, batch)| batch),
            2 => users::add_to_group(&mut within, "Bob", "G").map(|((), batch)| batch),
            3 => users::update(&mut within, "Bob", Some(&user_name("Robert")), None).map(|(_, batch)| batch),
            _ => crate::commands::alias::create(&mut within, "one").and_then(|((), batch)| {
                let next = private.with(&batch);
                merged.merge(batch);
                let mut within = crate::Within { snapshot: &next, account: member(), quotas: &house.quotas, now: house.now, ids: &mut house.ids };
                crate::commands::alias::delete(&mut within, "one").map(|((), batch)| batch)
            }),
        };
        let batch = made.unwrap();
        private = private.with(&batch);
        merged.merge(batch);
    }
    house.commit(merged);
    let group = house.snapshot.group(member(), "G").unwrap();
    assert_eq!(house.snapshot.members_of(group).map(|user| &*user.name).collect::<Vec<_>>(), ["Robert"]);
    assert!(house.snapshot.user(member(), "Bob").is_none());
}

#[test]
fn the_fence_of_each_account_is_compared_and_bumped() {
    let mut house = House::with_member();
    let before = house.snapshot.fence(member()).unwrap();
    create(&mut house, "Bob").unwrap();
    let after = house.snapshot.fence(member()).unwrap();
    assert!(after > before);
    // Two commands made on one snapshot: the second to come does not hold.
    let batch = |house: &House, name| {
        let mut ids = super::Counting(1000);
        let mut within = crate::Within { snapshot: &house.snapshot, account: member(), quotas: &house.quotas, now: house.now, ids: &mut ids };
        users::create(&mut within, &users::CreateUser { name: user_name(name), path: "/", boundary: None, tags: &[] }).unwrap().1
    };
    let (first, second) = (batch(&house, "a"), batch(&house, "b").into_store(&house.snapshot));
    house.commit(first);
    assert!(!second.preconditions.iter().all(|condition| house.holds(condition)));
}

#[test]
fn the_fence_of_the_organisation_is_compared_by_every_account_and_bumped_by_what_binds_them() {
    let mut house = House::with_member();
    let user = |house: &House, name| {
        let mut ids = super::Counting(1000);
        let mut within = crate::Within { snapshot: &house.snapshot, account: member(), quotas: &house.quotas, now: house.now, ids: &mut ids };
        users::create(&mut within, &users::CreateUser { name: user_name(name), path: "/", boundary: None, tags: &[] }).unwrap().1
    };
    let before = house.snapshot.organization_fence();
    create(&mut house, "Bob").unwrap();
    assert_eq!(house.snapshot.organization_fence(), before, "accounts do not stand in each other's way");
    let waiting = user(&house, "a").into_store(&house.snapshot);
    let root = house.snapshot.organization().unwrap().root_id.to_string();
    house.run(management(), |within| controls::enable(within, &root, ControlPolicyType::ServiceControl)).unwrap();
    assert!(house.snapshot.organization_fence() > before);
    assert!(!waiting.preconditions.iter().all(|condition| house.holds(condition)));
}

#[test]
fn a_folder_from_before_the_organisation_had_a_fence_gets_one_with_its_first_change() {
    let mut house = House::with_member();
    house.forget(&key::organization_fence());
    assert_eq!(house.snapshot.organization_fence(), None);
    create(&mut house, "Bob").unwrap();
    assert_eq!(house.snapshot.organization_fence(), None);
    house.create_account("Other", "other@example.com", None);
    assert!(house.snapshot.organization_fence().is_some());
}
