//! The organisation's tree, and the control policies that bind what is in it.

use std::sync::Arc;

use daypass_names::AccountId;
use daypass_policy::Catalogue;
use proptest::prelude::*;

use super::{ALLOW_ALL, House, management, member};
use crate::{
    DirectoryError, PolicyText, Quota, TreeError,
    commands::{
        controls::{self, CreateControlPolicy, UpdateControlPolicy},
        units,
    },
    key,
    records::{
        ControlPolicyType::{self, ResourceControl, ServiceControl},
        Organization,
    },
};

const DENY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"sts:*","Resource":"*"}]}"#;

fn root(house: &House) -> String {
    house.snapshot.organization().unwrap().root_id.to_string()
}

fn unit(house: &mut House, parent: &str, name: &str) -> Result<String, DirectoryError> {
    house.run(management(), |within| units::create(within, parent, name, &[])).map(|unit| unit.id.to_string())
}

fn policy(house: &mut House, kind: ControlPolicyType, name: &str) -> Result<String, DirectoryError> {
    let document = if kind == ServiceControl { ALLOW_ALL } else { DENY };
    let text = PolicyText::parse(document, kind.document(), &super::catalogue()).unwrap();
    let input = CreateControlPolicy { kind, name, description: "", text, tags: &[] };
    house.run(management(), |within| controls::create(within, input)).map(|policy| policy.id.to_string())
}

fn attach(house: &mut House, policy: &str, target: &str) -> Result<(), DirectoryError> {
    house.run(management(), |within| controls::attach(within, policy, target))
}

fn detach(house: &mut House, policy: &str, target: &str) -> Result<(), DirectoryError> {
    house.run(management(), |within| controls::detach(within, policy, target))
}

fn enable(house: &mut House, kind: ControlPolicyType) -> Result<Arc<Organization>, DirectoryError> {
    let root = root(house);
    house.run(management(), |within| controls::enable(within, &root, kind))
}

fn disable(house: &mut House, kind: ControlPolicyType) -> Result<Arc<Organization>, DirectoryError> {
    let root = root(house);
    house.run(management(), |within| controls::disable(within, &root, kind))
}

fn move_to(house: &mut House, source: &str, destination: &str) -> Result<(), DirectoryError> {
    house.run(management(), |within| units::move_account(within, member(), source, destination))
}

/// The names of the policies that bind the member, level by level.
fn levels(house: &House, kind: ControlPolicyType) -> Option<Vec<Vec<String>>> {
    let controls = match kind {
        ServiceControl => house.snapshot.service_controls(member()),
        ResourceControl => house.snapshot.resource_controls(member()),
    }?;
    let id = |control: &crate::snapshot::Control| control.source.to_string().rsplit('/').next().unwrap().to_owned();
    Some(controls.levels().map(|level| level.iter().map(id).collect()).collect())
}

const FULL: &str = "p-FullAWSAccess";

#[test]
fn an_organisation_begins_without_policy_types_and_with_the_root_alone() {
    let house = House::with_member();
    assert_eq!((levels(&house, ServiceControl), levels(&house, ResourceControl)), (None, None));
    let organization = house.snapshot.organization().unwrap();
    let path = format!("{}/{}/", organization.id, organization.root_id);
    assert_eq!(house.snapshot.organization_path(member()).map(|path| &**path), Some(path.as_str()));
    assert_eq!(house.snapshot.organization_path(AccountId::parse("333333333333").unwrap()), None);
    assert!(house.snapshot.attached_controls(ServiceControl, &organization.root_id).is_empty());
}

#[test]
fn an_organisation_from_before_the_tree_opens_as_one_that_has_only_its_root() {
    let mut house = House::with_member();
    let mut records = house.records();
    for record in &mut records {
        let text = String::from_utf8(record.value.to_vec()).unwrap();
        let none = r#""service_control":{"enabled":false,"times":0},"resource_control":{"enabled":false,"times":0}"#;
        let older = text.replace(&format!(",{none}"), "");
        assert_eq!(older != text, record.key == key::organization());
        record.value = older.into_bytes().into();
    }
    let older = crate::Snapshot::load(house.snapshot.revision(), &records, crate::AwsPolicies::built_in()).unwrap();
    assert_eq!(older, house.snapshot);
    enable(&mut house, ServiceControl).unwrap();
    assert_eq!(levels(&house, ServiceControl).unwrap(), [[FULL], [FULL]]);
}

#[test]
fn an_enabled_type_has_its_full_policy_everywhere_also_on_what_comes_later() {
    let mut house = House::with_member();
    let root = root(&house);
    enable(&mut house, ServiceControl).unwrap();
    assert_eq!(enable(&mut house, ServiceControl).unwrap_err(), DirectoryError::Tree(TreeError::PolicyTypeEnabled { kind: ServiceControl }));
    let workloads = unit(&mut house, &root, "Workloads").unwrap();
    let inner = unit(&mut house, &workloads, "Inner").unwrap();
    move_to(&mut house, &root, &inner).unwrap();
    assert_eq!(levels(&house, ServiceControl).unwrap(), [[FULL], [FULL], [FULL], [FULL]]);
    assert_eq!(levels(&house, ResourceControl), None);
    let later = house.create_account("Later", "later@example.com", None);
    let crate::records::CreateAccountState::Succeeded { account, .. } = later else { panic!("{later:?}") };
    assert_eq!(house.snapshot.service_controls(account).unwrap().levels().count(), 2);
    assert!(house.snapshot.service_controls(management()).is_none());
    assert_eq!(house.snapshot.targets_of(ServiceControl.full()).count(), 6);
}

#[test]
fn what_is_attached_binds_what_is_below_and_moves_with_nothing() {
    let mut house = House::with_member();
    let root = root(&house);
    enable(&mut house, ServiceControl).unwrap();
    let (one, two) = (unit(&mut house, &root, "One").unwrap(), unit(&mut house, &root, "Two").unwrap());
    let deny = policy(&mut house, ServiceControl, "Deny").unwrap();
    attach(&mut house, &deny, &one).unwrap();
    attach(&mut house, &deny, &member().to_string()).unwrap();
    detach(&mut house, FULL, &member().to_string()).unwrap();
    move_to(&mut house, &root, &one).unwrap();
    assert_eq!(levels(&house, ServiceControl).unwrap(), [vec![FULL], vec![FULL, &deny], vec![&deny]]);
    move_to(&mut house, &one, &two).unwrap();
    assert_eq!(levels(&house, ServiceControl).unwrap(), [[FULL], [FULL], [&deny]]);
    let path = house.snapshot.organization_path(member()).unwrap();
    assert!(path.ends_with(&format!("{root}/{two}/")) && path.starts_with("o-"), "{path}");
    move_to(&mut house, &two, &root).unwrap();
    assert_eq!(levels(&house, ServiceControl).unwrap(), [[FULL], [&deny]]);
    assert_eq!(house.snapshot.account(member()).unwrap().parent, None);
}

#[test]
fn an_update_is_seen_wherever_the_policy_is_attached_and_other_changes_share_what_was_compiled() {
    let mut house = House::with_member();
    enable(&mut house, ResourceControl).unwrap();
    let id = policy(&mut house, ResourceControl, "Guard").unwrap();
    let root = root(&house);
    attach(&mut house, &id, &root).unwrap();
    let compiled = |house: &House| {
        let controls = house.snapshot.resource_controls(member()).unwrap();
        Arc::clone(controls.levels().next().unwrap()[1].text.compiled(&Catalogue::reference()).unwrap())
    };
    let before = compiled(&house);
    let renamed = UpdateControlPolicy { name: Some("Renamed"), ..UpdateControlPolicy::default() };
    house.run(management(), |within| controls::update(within, &id, renamed)).unwrap();
    assert!(Arc::ptr_eq(&before, &compiled(&house)));
    let text = PolicyText::parse(&DENY.replace("sts:*", "s3:*"), ResourceControl.document(), &super::catalogue()).unwrap();
    let changed = UpdateControlPolicy { text: Some(text), ..UpdateControlPolicy::default() };
    house.run(management(), |within| controls::update(within, &id, changed)).unwrap();
    assert!(!Arc::ptr_eq(&before, &compiled(&house)));
    assert_eq!(&*house.snapshot.control_policy(&id).unwrap().name, "Renamed");
}

#[test]
fn a_commit_that_leaves_the_tree_alone_shares_it() {
    let mut house = House::with_member();
    enable(&mut house, ServiceControl).unwrap();
    let before = house.snapshot.clone();
    super::users::create(&mut house, "Bob").unwrap();
    assert!(house.snapshot.shares_tree_with(&before));
}

#[test]
fn disabling_a_type_detaches_its_policies_for_good() {
    let mut house = House::with_member();
    let root = root(&house);
    assert_eq!(disable(&mut house, ServiceControl).unwrap_err(), DirectoryError::Tree(TreeError::PolicyTypeNotEnabled { kind: ServiceControl }));
    enable(&mut house, ServiceControl).unwrap();
    let id = policy(&mut house, ServiceControl, "Deny").unwrap();
    attach(&mut house, &id, &root).unwrap();
    disable(&mut house, ServiceControl).unwrap();
    assert_eq!(levels(&house, ServiceControl), None);
    assert_eq!(attach(&mut house, &id, &root).unwrap_err(), DirectoryError::Tree(TreeError::PolicyTypeNotEnabled { kind: ServiceControl }));
    enable(&mut house, ServiceControl).unwrap();
    assert_eq!(levels(&house, ServiceControl).unwrap(), [[FULL], [FULL]]);
    house.run(management(), |within| controls::delete(within, &id)).unwrap();
    let elsewhere = house.run(management(), |within| controls::enable(within, "r-other", ResourceControl));
    assert_eq!(elsewhere.unwrap_err(), DirectoryError::Tree(TreeError::NoSuchRoot { id: "r-other".into() }));
}

#[test]
fn attachments_have_their_bounds() {
    let mut house = House::with_member();
    let (root, account) = (root(&house), member().to_string());
    enable(&mut house, ServiceControl).unwrap();
    enable(&mut house, ResourceControl).unwrap();
    assert_eq!(detach(&mut house, FULL, &account).unwrap_err(), DirectoryError::Tree(TreeError::LastControlPolicy { target: account.clone() }));
    let not_detachable = DirectoryError::Tree(TreeError::ControlPolicyNotDetachable { id: "p-RCPFullAWSAccess".into() });
    assert_eq!(detach(&mut house, "p-RCPFullAWSAccess", &account).unwrap_err(), not_detachable);
    let ids: Vec<String> = ["a", "b", "c", "d", "e"].into_iter().map(|name| policy(&mut house, ServiceControl, name).unwrap()).collect();
    for id in &ids[..4] {
        attach(&mut house, id, &account).unwrap();
    }
    let full = DirectoryError::Quota { quota: Quota::ControlPoliciesPerTarget, limit: 5 };
    assert_eq!(attach(&mut house, &ids[4], &account).unwrap_err(), full);
    assert_eq!(attach(&mut house, &ids[0], &account).unwrap_err(), DirectoryError::Tree(TreeError::ControlPolicyAttached { id: ids[0].clone() }));
    assert_eq!(detach(&mut house, &ids[4], &account).unwrap_err(), DirectoryError::Tree(TreeError::ControlPolicyNotAttached { id: ids[4].clone() }));
    assert_eq!(attach(&mut house, "p-none", &account).unwrap_err(), DirectoryError::Tree(TreeError::NoSuchControlPolicy { id: "p-none".into() }));
    for target in ["999999999999", "ou-x-12345678", "r-none"] {
        assert_eq!(attach(&mut house, &ids[4], target).unwrap_err(), DirectoryError::Tree(TreeError::NoSuchTarget { id: target.into() }));
    }
    let used = house.run(management(), |within| controls::delete(within, &ids[0]));
    assert_eq!(used.unwrap_err(), DirectoryError::Tree(TreeError::ControlPolicyInUse { id: ids[0].clone() }));
    detach(&mut house, &ids[0], &account).unwrap();
    house.run(management(), |within| controls::delete(within, &ids[0])).unwrap();
    assert!(house.run(member(), |within| controls::attach(within, FULL, &root)).is_err());
}

#[test]
fn policies_have_names_and_sizes_and_those_of_aws_stay_as_they_are() {
    let mut house = House::with_member();
    house.quotas.control_policies_per_type = 2;
    let first = policy(&mut house, ServiceControl, "One").unwrap();
    assert_eq!(policy(&mut house, ServiceControl, "One").unwrap_err(), DirectoryError::Tree(TreeError::ControlPolicyExists { name: "One".into() }));
    assert!(policy(&mut house, ServiceControl, "FullAWSAccess").is_err());
    policy(&mut house, ResourceControl, "One").unwrap();
    policy(&mut house, ServiceControl, "Two").unwrap();
    let many = DirectoryError::Quota { quota: Quota::ControlPoliciesPerType, limit: 2 };
    assert_eq!(policy(&mut house, ServiceControl, "Three").unwrap_err(), many);
    let rename = |name| UpdateControlPolicy { name: Some(name), ..UpdateControlPolicy::default() };
    let taken = house.run(management(), |within| controls::update(within, &first, rename("Two")));
    assert_eq!(taken.unwrap_err(), DirectoryError::Tree(TreeError::ControlPolicyExists { name: "Two".into() }));
    house.run(management(), |within| controls::update(within, &first, rename("One"))).unwrap();
    for id in [FULL, "p-RCPFullAWSAccess"] {
        let immutable = DirectoryError::Tree(TreeError::AwsManagedControlPolicy { id: id.into() });
        assert_eq!(house.run(management(), |within| controls::update(within, id, rename("Mine"))).unwrap_err(), immutable);
        assert_eq!(house.run(management(), |within| controls::delete(within, id)).unwrap_err(), immutable);
    }
    let padded = |spaces: usize| PolicyText::parse(&format!("{ALLOW_ALL}{}", " ".repeat(spaces)), ServiceControl.document(), &super::catalogue());
    let text = |spaces| UpdateControlPolicy { text: Some(padded(spaces).unwrap()), ..UpdateControlPolicy::default() };
    house.run(management(), |within| controls::update(within, &first, text(5120 - ALLOW_ALL.len()))).unwrap();
    let long = house.run(management(), |within| controls::update(within, &first, text(5121 - ALLOW_ALL.len())));
    assert_eq!(long.unwrap_err(), DirectoryError::Quota { quota: Quota::ControlPolicySize, limit: 5120 });
}

#[test]
fn units_have_names_depth_and_number_and_go_when_they_are_empty() {
    let mut house = House::with_member();
    let root = root(&house);
    let top = unit(&mut house, &root, "Top").unwrap();
    assert!(top.starts_with(&root.replace("r-", "ou-")) && top.len() == root.len() + 10, "{top}");
    assert_eq!(unit(&mut house, &root, "Top").unwrap_err(), DirectoryError::Tree(TreeError::UnitExists { name: "Top".into() }));
    let mut deepest = top.clone();
    for _ in 0..4 {
        deepest = unit(&mut house, &deepest, "Top").unwrap();
    }
    assert_eq!(unit(&mut house, &deepest, "Top").unwrap_err(), DirectoryError::Tree(TreeError::UnitDepth { limit: 5 }));
    assert_eq!(
        unit(&mut house, "ou-none-12345678", "A").unwrap_err(),
        DirectoryError::Tree(TreeError::NoSuchParent { id: "ou-none-12345678".into() })
    );
    house.quotas.units_per_organization = 5;
    let many = DirectoryError::Quota { quota: Quota::UnitsPerOrganization, limit: 5 };
    assert_eq!(unit(&mut house, &root, "More").unwrap_err(), many);
    let delete = |house: &mut House, id: &str| house.run(management(), |within| units::delete(within, id));
    assert_eq!(delete(&mut house, &top).unwrap_err(), DirectoryError::Tree(TreeError::UnitNotEmpty { id: top.clone() }));
    move_to(&mut house, &root, &deepest).unwrap();
    assert_eq!(delete(&mut house, &deepest).unwrap_err(), DirectoryError::Tree(TreeError::UnitNotEmpty { id: deepest.clone() }));
    move_to(&mut house, &deepest, &root).unwrap();
    delete(&mut house, &deepest).unwrap();
    assert_eq!(delete(&mut house, &deepest).unwrap_err(), DirectoryError::Tree(TreeError::NoSuchUnit { id: deepest }));
    house.run(management(), |within| units::rename(within, &top, "Top")).unwrap();
    let renamed = house.run(management(), |within| units::rename(within, &top, "Renamed")).unwrap();
    assert_eq!((&*renamed.name, &*house.snapshot.unit(&top).unwrap().name), ("Renamed", "Renamed"));
}

#[test]
fn an_account_moves_from_where_it_is_to_where_it_is_not() {
    let mut house = House::with_member();
    let root = root(&house);
    let (one, two) = (unit(&mut house, &root, "One").unwrap(), unit(&mut house, &root, "Two").unwrap());
    assert_eq!(move_to(&mut house, &root, &root).unwrap_err(), DirectoryError::Tree(TreeError::AccountThere { account: member() }));
    assert_eq!(move_to(&mut house, &one, &two).unwrap_err(), DirectoryError::NoSuchAccount { account: member() });
    let nowhere = "ou-none-12345678";
    assert_eq!(move_to(&mut house, nowhere, &two).unwrap_err(), DirectoryError::Tree(TreeError::NoSuchSource { id: nowhere.into() }));
    assert_eq!(move_to(&mut house, &root, nowhere).unwrap_err(), DirectoryError::Tree(TreeError::NoSuchDestination { id: nowhere.into() }));
    house.run(management(), |within| units::move_account(within, management(), &root, &one)).unwrap();
    assert_eq!(house.snapshot.accounts_in(&one).map(|account| account.id).collect::<Vec<_>>(), [management()]);
    assert_eq!(house.snapshot.accounts_in(&root).map(|account| account.id).collect::<Vec<_>>(), [member()]);
}

/// What a store lost or somebody moved must not free anybody: there may have been a Deny.
#[test]
fn a_place_that_cannot_be_understood_allows_nothing() {
    let mut house = House::with_member();
    let root = root(&house);
    enable(&mut house, ServiceControl).unwrap();
    let one = unit(&mut house, &root, "One").unwrap();
    let deny = policy(&mut house, ServiceControl, "Deny").unwrap();
    attach(&mut house, &deny, &one).unwrap();
    move_to(&mut house, &root, &one).unwrap();
    let without = |gone: daypass_store::Key| {
        let records: Vec<_> = house.records().into_iter().filter(|record| record.key != gone).collect();
        let snapshot = crate::Snapshot::load(house.snapshot.revision(), &records, crate::AwsPolicies::built_in()).unwrap();
        snapshot.service_controls(member()).unwrap().levels().map(<[_]>::len).collect::<Vec<_>>()
    };
    assert_eq!(without(key::control_policy(&deny)), [1, 0, 1]);
    assert_eq!(without(key::organizational_unit(&one)), [0]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is done to the tree, the private snapshot, the one that followed and the one that is loaded are equal (`House::run`), every
    /// account has a place, and each of its levels has a policy.
    #[test]
    fn any_changes_keep_every_account_in_its_place(steps in prop::collection::vec((0..10_u8, 0..6_usize, 0..6_usize), 1..40)) {
        let mut house = House::with_member();
        let root = root(&house);
        for (command, one, other) in steps {
            let place = |house: &House, at: usize| house.snapshot.units().nth(at).map_or_else(|| root.clone(), |unit| unit.id.to_string());
            let kind = ControlPolicyType::ALL[other % 2];
            let id = house.snapshot.control_policies(kind).take(one % 3 + 1).last().unwrap().id.to_string();
            let (from, to) = (place(&house, one), place(&house, other));
            let _ = match command {
                0 | 1 => unit(&mut house, &from, ["a", "b", "c"][other % 3]).map(drop),
                2 => house.run(management(), |within| units::delete(within, &from)),
                3 | 4 => move_to(&mut house, &from, &to),
                5 => policy(&mut house, kind, ["a", "b", "c"][one % 3]).map(drop),
                6 => attach(&mut house, &id, &from),
                7 => attach(&mut house, &id, &member().to_string()),
                8 => detach(&mut house, &id, &from),
                _ if one == 0 => disable(&mut house, kind).map(drop),
                _ => enable(&mut house, kind).map(drop),
            };
            prop_assert!(house.snapshot.organization_path(member()).is_some());
            for kind in ControlPolicyType::ALL {
                prop_assert!(levels(&house, kind).is_none_or(|levels| levels.iter().all(|level| !level.is_empty())));
            }
        }
    }
}
