//! Attached and inline policies of all three holders.

use daypass_policy::DocumentKind;

use super::{
    ADMINISTRATOR, House, READ_ONLY, management, member, policy_name,
    roles::create as create_role,
    text,
    users::{create, create_group},
};
use crate::{
    DirectoryError, EntityKind, PolicyText, Quota,
    commands::{attached, inline, inline::Holder},
};

fn house() -> House {
    let mut house = House::with_member();
    create(&mut house, "Bob").unwrap();
    create_group(&mut house, "Bob").unwrap();
    create_role(&mut house, "Bob").unwrap();
    house
}

const HOLDERS: [Holder<'static>; 3] = [Holder::User("bob"), Holder::Group("bob"), Holder::Role("bob")];

fn sized(chars: usize, spaces: usize) -> PolicyText {
    let frame = r#"{"Version":"2012-10-17","Statement":[{"Sid":"","Effect":"Allow","Action":"*","Resource":"*"}]}"#;
    let sid = "a".repeat(chars - frame.len());
    PolicyText::stored(frame.replace(r#""Sid":"""#, &format!(r#""Sid":{}"{sid}""#, " ".repeat(spaces))), DocumentKind::Identity)
}

#[test]
fn attaching_twice_is_attaching_once_and_detaching_twice_is_an_offence() {
    let mut house = house();
    for holder in HOLDERS {
        for _ in 0..2 {
            house.run(member(), |within| attached::attach(within, holder, ADMINISTRATOR)).unwrap();
        }
    }
    assert_eq!(house.snapshot.attachments(member(), ADMINISTRATOR).unwrap().attachment_count(), 4, "and the access role of the account");
    for holder in HOLDERS {
        house.run(member(), |within| attached::detach(within, holder, ADMINISTRATOR)).unwrap();
        let again = house.run(member(), |within| attached::detach(within, holder, ADMINISTRATOR));
        assert_eq!(again.unwrap_err(), DirectoryError::NotAttached { arn: ADMINISTRATOR.into() });
    }
}

#[test]
fn only_what_exists_here_and_is_for_customers_can_be_attached() {
    let mut house = house();
    let foreign = super::policies::create_in(&mut house, management(), "P").unwrap();
    for arn in [foreign.arn(), "arn:aws:iam::aws:policy/Nothing", "arn:aws:iam::222222222222:policy/P", "ReadOnlyAccess"] {
        let refused = house.run(member(), |within| attached::attach(within, Holder::User("Bob"), arn));
        assert_eq!(refused.unwrap_err(), DirectoryError::NotAttachable { arn: arn.into() });
    }
    let task = "arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy";
    let refused = house.run(member(), |within| attached::attach(within, Holder::User("Bob"), task));
    assert_eq!(refused.unwrap_err(), DirectoryError::ReservedPolicy { arn: task.into() });
}

#[test]
fn quotas_of_attached_policies_differ_by_holder() {
    let mut house = house();
    (house.quotas.policies_per_user, house.quotas.policies_per_group, house.quotas.policies_per_role) = (1, 1, 1);
    let quotas = [Quota::PoliciesPerUser, Quota::PoliciesPerGroup, Quota::PoliciesPerRole];
    for (holder, quota) in HOLDERS.into_iter().zip(quotas) {
        house.run(member(), |within| attached::attach(within, holder, ADMINISTRATOR)).unwrap();
        let full = house.run(member(), |within| attached::attach(within, holder, READ_ONLY));
        assert_eq!(full.unwrap_err(), DirectoryError::Quota { quota, limit: 1 });
        // One that is attached already needs no room.
        house.run(member(), |within| attached::attach(within, holder, ADMINISTRATOR)).unwrap();
    }
}

#[test]
fn inline_names_ignore_case_and_the_first_spelling_stays() {
    let mut house = house();
    for holder in HOLDERS {
        house.run(member(), |within| inline::put(within, holder, &policy_name("Team"), text(DocumentKind::Identity))).unwrap();
        house.run(member(), |within| inline::put(within, holder, &policy_name("tEAM"), sized(200, 0))).unwrap();
    }
    let user = house.snapshot.user(member(), "Bob").unwrap();
    assert_eq!((user.inline.len(), &*user.inline[0].name), (1, "Team"));
    assert_eq!(user.inline_policy("TEAM").unwrap().text, sized(200, 0));
    for holder in HOLDERS {
        house.run(member(), |within| inline::delete(within, holder, "team")).unwrap();
        let none = house.run(member(), |within| inline::delete(within, holder, "team")).unwrap_err();
        assert_eq!(none, DirectoryError::NoSuchInlinePolicy { kind: holder.kind(), owner: "Bob".into(), name: "team".into() });
    }
}

#[test]
fn inline_policies_of_one_holder_are_counted_together_and_without_white_space() {
    let mut house = house();
    let limits = [
        (EntityKind::User, Quota::UserPolicySize, 2048),
        (EntityKind::Group, Quota::GroupPolicySize, 5120),
        (EntityKind::Role, Quota::RolePolicySize, 10240),
    ];
    for (holder, (kind, quota, limit)) in HOLDERS.into_iter().zip(limits) {
        let size = usize::try_from(limit).unwrap();
        house.run(member(), |within| inline::put(within, holder, &policy_name("a"), sized(size - 200, 3000))).unwrap();
        house.run(member(), |within| inline::put(within, holder, &policy_name("b"), sized(200, 0))).unwrap();
        let over = house.run(member(), |within| inline::put(within, holder, &policy_name("b"), sized(201, 0)));
        assert_eq!(over.unwrap_err(), DirectoryError::Size { quota, limit, kind, name: "Bob".into() });
    }
}

#[test]
fn white_space_is_free_only_as_long_as_the_record_fits_the_store() {
    let mut house = house();
    let mut put = |name: &str| house.run(member(), |within| inline::put(within, Holder::Role("Bob"), &policy_name(name), sized(150, 131_000)));
    put("a").unwrap();
    put("b").unwrap();
    assert!(matches!(put("c").unwrap_err(), DirectoryError::DocumentBytes { kind: EntityKind::Role, .. }));
}
