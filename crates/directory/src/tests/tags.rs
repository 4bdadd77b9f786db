//! Tags.

use daypass_names::Tag;

use super::{House, management, member, policies::create_in, roles::create as create_role, users::create};
use crate::{
    DirectoryError, PolicyText, Quota, TreeError,
    commands::{
        controls::{self, CreateControlPolicy},
        organization::{RequestAccount, complete_account, request_account},
        tags, units,
    },
    records::{ControlPolicyType, CreateAccountState},
};

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

#[test]
fn what_the_organisation_is_made_of_has_tags_from_the_first_or_later() {
    let mut house = House::with_member();
    let (root, first) = (house.snapshot.organization().unwrap().root_id.to_string(), [tag("Team", "a"), tag("team", "b")]);
    let unit = house.run(management(), |within| units::create(within, &root, "Unit", &first)).unwrap();
    let kind = ControlPolicyType::ServiceControl;
    let text = PolicyText::parse(super::ALLOW_ALL, kind.document(), &super::catalogue()).unwrap();
    let input = CreateControlPolicy { kind, name: "P", description: "", text, tags: &first };
    let policy = house.run(management(), |within| controls::create(within, input)).unwrap();
    let wanted = RequestAccount { name: "New", email: "new@example.com", role: None, tags: &first };
    let request = house.run(management(), |within| request_account(within, wanted)).unwrap();
    let done = house.run(management(), |within| complete_account(within, &request.id, None)).unwrap();
    let CreateAccountState::Succeeded { account, .. } = done.state else { panic!("{done:?}") };
    for id in [&*unit.id, &*policy.id, &account.to_string()] {
        assert_eq!(house.snapshot.taggable(id).unwrap().tags(), first, "{id}");
    }
    for id in [&*root, &*unit.id, &*policy.id, &account.to_string()] {
        house.run(management(), |within| tags::untag_in_organization(within, id, &["team".into(), "absent".into()])).unwrap();
        house.run(management(), |within| tags::tag_in_organization(within, id, &[tag("Team", "c"), tag("x", "")])).unwrap();
        assert_eq!(house.snapshot.taggable(id).unwrap().tags(), [tag("Team", "c"), tag("x", "")], "{id}");
    }
    assert_eq!(&*house.snapshot.control_policy(&policy.id).unwrap().name, "P");
}

#[test]
fn tags_of_the_organisation_have_their_bounds() {
    let mut house = House::with_member();
    let root = house.snapshot.organization().unwrap().root_id.to_string();
    let mut tag_root = |tags: &[Tag]| house.run(management(), |within| tags::tag_in_organization(within, &root, tags));
    assert_eq!(tag_root(&[tag("a", ""), tag("a", "")]).unwrap_err(), DirectoryError::DuplicateTagKeys { ignoring_case: false });
    assert_eq!(tag_root(&[tag("aws:x", "")]).unwrap_err(), DirectoryError::ReservedTagKey { key: "aws:x".into() });
    let many: Vec<Tag> = (0..51).map(|at| tag(&at.to_string(), "")).collect();
    assert_eq!(tag_root(&many).unwrap_err(), DirectoryError::Quota { quota: Quota::TagsPerEntity, limit: 50 });
    tag_root(&many[..50]).unwrap();
    tag_root(&many[..50]).unwrap();
    let reserved = house.run(management(), |within| tags::untag_in_organization(within, &root, &["AWS:x".into()]));
    assert_eq!(reserved.unwrap_err(), DirectoryError::ReservedTagKey { key: "AWS:x".into() });
    for nobodys in ["p-FullAWSAccess", "999999999999", "rp-none"] {
        let unknown = house.run(management(), |within| tags::tag_in_organization(within, nobodys, &[tag("a", "")]));
        assert_eq!(unknown.unwrap_err(), DirectoryError::Tree(TreeError::NoSuchTarget { id: nobodys.into() }));
    }
    assert!(house.run(member(), |within| tags::tag_in_organization(within, &root, &[tag("a", "")])).is_err());
}
