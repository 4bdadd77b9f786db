//! Tags.

use daypass_names::Tag;

use super::{House, member, policies::create_in, roles::create as create_role, users::create};
use crate::{DirectoryError, Quota, commands::tags};

fn tag(key: &str, value: &str) -> Tag {
    Tag::new(key, value)
}

#[test]
fn keys_of_users_and_roles_ignore_case_and_take_the_new_spelling() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    create_role(&mut house, "Bob").unwrap();
    house.run(member(), |within| tags::tag_user(within, "Bob", &[tag("Team", "a"), tag("x", "")])).unwrap();
    let user = house.run(member(), |within| tags::tag_user(within, "bob", &[tag("team", "b")])).unwrap();
    assert_eq!(user.tags, [tag("team", "b"), tag("x", "")]);
    let user = house.run(member(), |within| tags::untag_user(within, "bob", &["TEAM".into(), "absent".into()])).unwrap();
    assert_eq!(user.tags, [tag("x", "")]);
    let both = [tag("Team", "a"), tag("team", "b")];
    let duplicate = house.run(member(), |within| tags::tag_role(within, "Bob", &both));
    assert_eq!(duplicate.unwrap_err(), DirectoryError::DuplicateTagKeys { ignoring_case: true });
}

#[test]
fn keys_of_policies_are_case_sensitive() {
    let mut house = House::with_member();
    let policy = create_in(&mut house, member(), "P").unwrap();
    let both = [tag("Team", "a"), tag("team", "b")];
    let tagged = house.run(member(), |within| tags::tag_policy(within, policy.arn(), &both)).unwrap();
    assert_eq!(tagged.tags.len(), 2);
    let untagged = house.run(member(), |within| tags::untag_policy(within, policy.arn(), &["team".into()])).unwrap();
    assert_eq!(untagged.tags, [tag("Team", "a")]);
    let duplicate = house.run(member(), |within| tags::tag_policy(within, policy.arn(), &[tag("a", ""), tag("a", "")]));
    assert_eq!(duplicate.unwrap_err(), DirectoryError::DuplicateTagKeys { ignoring_case: false });
}

#[test]
fn reserved_keys_are_seen_before_duplicates_and_values_may_be_anything() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    let reserved = house.run(member(), |within| tags::tag_user(within, "Bob", &[tag("a", ""), tag("A", ""), tag("aWs:x", "")]));
    assert_eq!(reserved.unwrap_err(), DirectoryError::ReservedTagKey { key: "aWs:x".into() });
    house.run(member(), |within| tags::tag_user(within, "Bob", &[tag("a", "aws:x")])).unwrap();
}

#[test]
fn fifty_tags_in_total_and_nothing_changes_beyond() {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    let fifty: Vec<Tag> = (0..50).map(|number| tag(&format!("k{number}"), "v")).collect();
    house.run(member(), |within| tags::tag_user(within, "Bob", &fifty)).unwrap();
    let over = house.run(member(), |within| tags::tag_user(within, "Bob", &[tag("k0", "new"), tag("one-more", "")]));
    assert_eq!(over.unwrap_err(), DirectoryError::Quota { quota: Quota::TagsPerEntity, limit: 50 });
    assert_eq!(house.snapshot.user(member(), "Bob").unwrap().tags, fifty);
    house.run(member(), |within| tags::tag_user(within, "Bob", &[tag("K0", "new")])).unwrap();
}
