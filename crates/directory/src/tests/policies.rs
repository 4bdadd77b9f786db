//! Managed policies and their versions.

use std::sync::Arc;

use daypass_names::AccountId;
use daypass_policy::DocumentKind;

use super::{ADMINISTRATOR, House, member, policy_name, text, users::create};
use crate::{
    DeleteConflict, DirectoryError, EntityKind, PolicyText, Quota,
    commands::{attached, attached::Holder, boundary, policies},
    records::ManagedPolicy,
};

pub(super) fn create_in(house: &mut House, account: AccountId, name: &str) -> Result<Arc<ManagedPolicy>, DirectoryError> {
    let input = policies::CreatePolicy { name: policy_name(name), path: "/p/", description: None, text: text(DocumentKind::Managed), tags: &[] };
    house.run(account, |within| policies::create(within, input))
}

const ARN: &str = "arn:aws:iam::222222222222:policy/p/P";

fn add_version(house: &mut House, set_default: bool) -> Result<u32, DirectoryError> {
    house.run(member(), |within| policies::create_version(within, ARN, text(DocumentKind::Managed), set_default)).map(|(_, number)| number)
}

fn conflict(conflict: DeleteConflict) -> DirectoryError {
    DirectoryError::Conflict { kind: EntityKind::Policy, name: ARN.into(), conflict }
}

#[test]
fn a_policy_is_found_by_its_very_arn_and_its_name_is_unique_ignoring_case() {
    let mut house = House::with_member();
    let policy = create_in(&mut house, member(), "P").unwrap();
    assert_eq!(&**policy.arn(), ARN);
    assert!(house.snapshot.managed_policy(ARN).is_some());
    for wrong in ["arn:aws:iam::222222222222:policy/P", "arn:aws:iam::222222222222:policy/p/p", "arn:aws:iam::aws:policy/p/P"] {
        assert!(house.snapshot.managed_policy(wrong).is_none(), "{wrong}");
    }
    assert_eq!(create_in(&mut house, member(), "p").unwrap_err(), DirectoryError::EntityExists { kind: EntityKind::Policy, name: "p".into() });
}

#[test]
fn version_ids_are_never_used_twice() {
    let mut house = House::with_member();
    create_in(&mut house, member(), "P").unwrap();
    assert_eq!(add_version(&mut house, false).unwrap(), 2);
    house.run(member(), |within| policies::delete_version(within, ARN, "v2")).unwrap();
    assert_eq!(add_version(&mut house, true).unwrap(), 3);
    let policy = house.snapshot.managed_policy(ARN).unwrap();
    assert_eq!(policy.default().unwrap().id(), "v3");
}

#[test]
fn the_default_version_stays_and_versions_are_named_exactly() {
    let mut house = House::with_member();
    create_in(&mut house, member(), "P").unwrap();
    let default = house.run(member(), |within| policies::delete_version(within, ARN, "v1"));
    assert_eq!(default.unwrap_err(), conflict(DeleteConflict::DefaultVersion));
    for wrong in ["v2", "1", "v01", "V1", ""] {
        let unknown = house.run(member(), |within| policies::set_default_version(within, ARN, wrong));
        assert_eq!(unknown.unwrap_err(), DirectoryError::NoSuchVersion { arn: ARN.into(), version: wrong.into() });
    }
}

#[test]
fn five_versions_at_most() {
    let mut house = House::with_member();
    create_in(&mut house, member(), "P").unwrap();
    for _ in 0..4 {
        add_version(&mut house, true).unwrap();
    }
    assert_eq!(add_version(&mut house, true).unwrap_err(), DirectoryError::Quota { quota: Quota::VersionsPerPolicy, limit: 5 });
}

#[test]
fn a_policy_goes_only_unattached_unbounding_and_with_one_version() {
    let mut house = House::with_member();
    create_in(&mut house, member(), "P").unwrap();
    create(&mut house, "Bob").unwrap();
    add_version(&mut house, true).unwrap();
    let delete = |house: &mut House| house.run(member(), |within| policies::delete(within, ARN));
    house.run(member(), |within| attached::attach(within, Holder::User("Bob"), ARN)).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), conflict(DeleteConflict::PolicyInUse));
    house.run(member(), |within| attached::detach(within, Holder::User("Bob"), ARN)).unwrap();
    house.run(member(), |within| boundary::put_user(within, "Bob", ARN)).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), conflict(DeleteConflict::PolicyInUse));
    assert_eq!(house.snapshot.attachments(member(), ARN).unwrap().attachment_count(), 0, "a boundary is no attachment");
    house.run(member(), |within| boundary::delete_user(within, "Bob")).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), conflict(DeleteConflict::PolicyVersions));
    house.run(member(), |within| policies::delete_version(within, ARN, "v1")).unwrap();
    delete(&mut house).unwrap();
    assert_eq!(delete(&mut house).unwrap_err(), DirectoryError::NoSuchPolicy { arn: ARN.into() });
}

#[test]
fn quotas_of_policies_and_their_size() {
    let mut house = House::with_member();
    house.quotas.policies_per_account = 1;
    create_in(&mut house, member(), "P").unwrap();
    assert_eq!(create_in(&mut house, member(), "Q").unwrap_err(), DirectoryError::Quota { quota: Quota::PoliciesPerAccount, limit: 1 });
    let bare = r#"{"Version":"2012-10-17","Id":""}"#.len();
    let mut add = |chars: usize| {
        let text = format!("{{ \"Version\": \"2012-10-17\",\n \"Id\": \"{}\" }}", "x".repeat(chars - bare));
        let text = PolicyText::stored(text, DocumentKind::Managed);
        house.run(member(), |within| policies::create_version(within, ARN, text, false)).map(drop)
    };
    assert!(matches!(add(6145).unwrap_err(), DirectoryError::Size { quota: Quota::PolicySize, limit: 6144, .. }));
    assert_eq!(add(6144), Ok(()));
}

#[test]
fn awss_policies_are_nobodys_to_change() {
    let mut house = House::with_member();
    let refused = DirectoryError::AwsManaged { arn: ADMINISTRATOR.into() };
    assert_eq!(house.run(member(), |within| policies::delete(within, ADMINISTRATOR)).unwrap_err(), refused);
    let version = house.run(member(), |within| policies::create_version(within, ADMINISTRATOR, text(DocumentKind::Managed), true));
    assert_eq!(version.unwrap_err(), refused);
}

#[test]
fn another_accounts_policy_is_as_unknown_as_none() {
    let mut house = House::with_member();
    let foreign = create_in(&mut house, super::management(), "P").unwrap();
    let refused = house.run(member(), |within| policies::delete(within, foreign.arn()));
    assert_eq!(refused.unwrap_err(), DirectoryError::NoSuchPolicy { arn: foreign.arn().to_string() });
}

#[test]
fn an_unchanged_document_keeps_what_was_compiled_from_it() {
    let mut house = House::with_member();
    let catalogue = super::catalogue();
    create_in(&mut house, member(), "P").unwrap();
    let compiled = Arc::clone(house.snapshot.managed_policy(ARN).unwrap().default().unwrap().text.compiled(&catalogue).unwrap());
    let records = house.records();
    let changed = daypass_store::Changes {
        revision: house.snapshot.revision().next(),
        writes: records.iter().map(|record| (record.key.clone(), Some(record.value.clone()))).collect(),
    };
    let next = house.snapshot.apply(&changed).unwrap();
    let again = next.managed_policy(ARN).unwrap().default().unwrap().text.compiled(&catalogue).unwrap();
    assert!(Arc::ptr_eq(&compiled, again));
}
