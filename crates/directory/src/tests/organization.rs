//! Accounts, their founding, their aliases and their end.

use daypass_names::AccountId;
use daypass_store::Write;

use super::{House, management, member, sealed};
use crate::{
    AwsPolicies, DirectoryError, Quota, Snapshot,
    commands::{alias, founding, organization},
    key,
    records::{AccountStatus, CreateAccountFailure, CreateAccountState, KeyOwner},
};

fn wanted(email: &str) -> organization::RequestAccount<'_> {
    organization::RequestAccount { name: "A", email, role: None, tags: &[] }
}

fn request(house: &mut House, email: &str) -> Result<String, DirectoryError> {
    house.run(management(), |within| organization::request_account(within, wanted(email))).map(|request| request.id.to_string())
}

fn failed(house: &House, reason: CreateAccountFailure) -> CreateAccountState {
    CreateAccountState::Failed { reason, completed: house.now }
}

#[test]
fn a_deployment_begins_with_its_management_account() {
    let mut house = House::founded();
    let snapshot = &house.snapshot;
    let organization = snapshot.organization().unwrap();
    assert_eq!(organization.management, management());
    assert!(organization.id.starts_with("o-") && organization.id.len() == 12);
    assert!(organization.root_id.starts_with("r-") && organization.root_id.len() == 6);
    assert_eq!(snapshot.access_keys_of(management(), &KeyOwner::Root).count(), 1);
    assert!(snapshot.role(management(), founding::SERVICE_ROLE).unwrap().is_service_linked());
    assert_eq!(snapshot.deployment().unwrap().epoch, 1);
    assert!(snapshot.ring().is_some() && snapshot.highest_time().is_some());
    let key = daypass_names::AccessKeyId::mint_long_term(management(), [8; 16]);
    let input = founding::Found { deployment: "e", dev: false, name: "M", email: "m@example.com", key, secret: sealed("s"), ring: sealed("r") };
    assert_eq!(house.run(management(), |within| founding::found(within, input)).unwrap_err(), DirectoryError::AlreadyFounded);
}

#[test]
fn a_new_account_has_the_two_roles() {
    let mut house = House::founded();
    let id = request(&mut house, "dev@example.com").unwrap();
    assert_eq!(house.snapshot.create_account(&id).unwrap().state, CreateAccountState::InProgress);
    let done = house.run(management(), |within| organization::complete_account(within, &id, None)).unwrap();
    let CreateAccountState::Succeeded { account, .. } = done.state else { panic!("{done:?}") };
    let access = house.snapshot.role(account, "OrganizationAccountAccessRole").unwrap();
    assert_eq!((&*access.path, access.max_session_seconds, access.description.as_ref()), ("/", 3600, None));
    assert_eq!(&*access.attached, [std::sync::Arc::from(super::ADMINISTRATOR)]);
    assert!(access.trust.as_str().contains(r#""Principal":{"AWS":"arn:aws:iam::111111111111:root"}"#));
    assert!(house.snapshot.role(account, founding::SERVICE_ROLE).is_some());
    // Completing again changes nothing: it is what a restart does.
    let again = house.run(management(), |within| organization::complete_account(within, &id, None)).unwrap();
    assert_eq!(again, done);
    assert_eq!(house.snapshot.accounts().count(), 2);
}

#[test]
fn the_access_role_never_takes_the_place_of_the_service_role() {
    let mut house = House::founded();
    let name = super::role_name("awsserviceroleforORGANIZATIONS");
    let refused = house.run(management(), |within| {
        organization::request_account(within, organization::RequestAccount { role: Some(&name), ..wanted("a@example.com") })
    });
    assert!(matches!(refused.unwrap_err(), DirectoryError::EntityExists { .. }));
}

#[test]
fn a_used_email_fails_later_and_in_any_spelling() {
    let mut house = House::with_member();
    let state = house.create_account("B", "MEMBER@example.com", None);
    assert_eq!(state, failed(&house, CreateAccountFailure::EmailAlreadyExists));
}

#[test]
fn five_in_progress_at_most() {
    let mut house = House::founded();
    house.quotas.accounts_per_organization = 100;
    for number in 0..5 {
        request(&mut house, &format!("{number}@example.com")).unwrap();
    }
    assert_eq!(request(&mut house, "6@example.com").unwrap_err(), DirectoryError::Quota { quota: Quota::AccountsInProgress, limit: 5 });
}

#[test]
fn the_number_of_accounts_is_a_setting_and_counts_the_closed() {
    let mut house = House::with_member();
    house.quotas.accounts_per_organization = 2;
    house.run(management(), |within| organization::close_account(within, member())).unwrap();
    let full = DirectoryError::Quota { quota: Quota::AccountsPerOrganization, limit: 2 };
    assert_eq!(request(&mut house, "b@example.com").unwrap_err(), full);
}

#[test]
fn w5_4_account_ids_are_never_used_twice() {
    let mut house = House::with_member();
    assert_eq!(house.create_account("B", "b@example.com", Some(member())), failed(&house, CreateAccountFailure::InternalFailure));
    house.run(management(), |within| organization::close_account(within, member())).unwrap();
    house.run(management(), |within| organization::suspend_account(within, member())).unwrap();
    assert!(house.snapshot.is_spent(member()));
    assert_eq!(house.create_account("C", "c@example.com", Some(member())), failed(&house, CreateAccountFailure::InternalFailure));
    // The mark alone is enough, should the record of the account ever be lost.
    let marks: Vec<_> = house.records().into_iter().filter(|record| record.key.as_str().starts_with("/global/spent-account/")).collect();
    assert!(Snapshot::load(house.snapshot.revision(), &marks, AwsPolicies::built_in()).unwrap().is_spent(member()));
}

#[test]
fn w5_4_a_drawn_account_id_that_was_used_is_drawn_again() {
    let mut house = House::founded();
    let start = house.ids.0;
    let CreateAccountState::Succeeded { account: first, .. } = house.create_account("A", "a@example.com", None) else { panic!() };
    let id = request(&mut house, "b@example.com").unwrap();
    // The two blocks of the first request id come first, then that of its account id.
    house.ids.0 = start + 2;
    let done = house.run(management(), |within| organization::complete_account(within, &id, None)).unwrap();
    let CreateAccountState::Succeeded { account: second, .. } = done.state else { panic!() };
    assert_ne!(first, second);
}

#[test]
fn w10_7_a_closed_account_is_not_active_and_stays_known() {
    let mut house = House::with_member();
    house.run(management(), |within| organization::close_account(within, member())).unwrap();
    let account = house.snapshot.account(member()).unwrap();
    assert_eq!((account.status, account.is_active()), (AccountStatus::PendingClosure, false));
    let again = house.run(management(), |within| organization::close_account(within, member()));
    assert_eq!(again.unwrap_err(), DirectoryError::AccountClosed { account: member() });
    house.run(management(), |within| organization::suspend_account(within, member())).unwrap();
    assert_eq!(house.snapshot.account(member()).unwrap().status, AccountStatus::Suspended);
    assert_eq!(house.create_account("B", "member@example.com", None), failed(&house, CreateAccountFailure::EmailAlreadyExists));
}

#[test]
fn closing_an_account_is_seen_by_what_is_on_its_way_in_it() {
    let house = House::with_member();
    let mut ids = super::Counting(1000);
    let mut within = crate::Within { snapshot: &house.snapshot, account: management(), quotas: &house.quotas, now: house.now, ids: &mut ids };
    let ((), batch) = organization::close_account(&mut within, member()).unwrap();
    let bumped = |write: &Write| matches!(write, Write::Put(key, _) if *key == key::organization_fence());
    assert!(batch.into_store(&house.snapshot).writes.iter().any(bumped));
}

#[test]
fn the_management_account_cannot_be_closed_and_members_cannot_close() {
    let mut house = House::with_member();
    let own = house.run(management(), |within| organization::close_account(within, management()));
    assert_eq!(own.unwrap_err(), DirectoryError::ManagementAccount);
    let stranger = AccountId::parse("333333333333").unwrap();
    let unknown = house.run(management(), |within| organization::close_account(within, stranger));
    assert_eq!(unknown.unwrap_err(), DirectoryError::NoSuchAccount { account: stranger });
    assert!(house.run(member(), |within| organization::close_account(within, member())).is_err());
    assert!(house.run(member(), |within| organization::request_account(within, wanted("a@example.com"))).is_err());
}

#[test]
fn an_alias_is_unique_in_the_deployment_and_replaces_the_old_one() {
    let mut house = House::with_member();
    house.run(member(), |within| alias::create(within, "one")).unwrap();
    let taken = DirectoryError::AliasExists { alias: "one".into() };
    assert_eq!(house.run(management(), |within| alias::create(within, "one")).unwrap_err(), taken);
    house.run(member(), |within| alias::create(within, "two")).unwrap();
    assert_eq!(house.snapshot.alias_of(member()).map(|alias| &**alias), Some("two"));
    assert!(house.snapshot.alias("one").is_none());
    let foreign = house.run(management(), |within| alias::delete(within, "two"));
    assert_eq!(foreign.unwrap_err(), DirectoryError::NoSuchAlias { alias: "two".into() });
    house.run(member(), |within| alias::delete(within, "two")).unwrap();
    assert!(house.snapshot.alias_of(member()).is_none());
}

#[test]
fn two_accounts_that_want_one_alias_at_once_do_not_both_get_it() {
    let mut house = House::with_member();
    let batch = |house: &House, account| {
        let mut ids = super::Counting(1000);
        let mut within = crate::Within { snapshot: &house.snapshot, account, quotas: &house.quotas, now: house.now, ids: &mut ids };
        alias::create(&mut within, "one").unwrap().1
    };
    let (first, second) = (batch(&house, management()), batch(&house, member()).into_store(&house.snapshot));
    house.commit(first);
    assert!(!second.preconditions.iter().all(|condition| house.holds(condition)));
}
