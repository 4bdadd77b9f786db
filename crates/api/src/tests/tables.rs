//! What the tables say: facts of the reference, and laws that all rows keep.

use crate::{Access, OperationModel, SERVICES, iam, organizations, service_of_target, service_of_version, sts};

#[test]
fn every_operation_is_found_by_its_name_and_by_no_other() {
    for service in SERVICES {
        assert!(service.operations.is_sorted_by_key(|operation| operation.name));
        for operation in service.operations {
            assert_eq!(service.operation(operation.name).map(|found| found.name), Some(operation.name));
            assert!(std::ptr::eq(operation.service, service));
        }
        assert!(service.operation("").is_none() && service.operation("assumerole").is_none());
    }
    assert_eq!(SERVICES.map(|service| service.operations.len()), [11, 180, 63, 116]);
}

#[test]
fn a_service_is_found_by_its_version_or_its_target() {
    assert_eq!(service_of_version("2011-06-15").map(|service| service.name), Some("sts"));
    assert_eq!(service_of_version("2010-05-08").map(|service| service.name), Some("iam"));
    assert!(service_of_version("2016-11-28").is_none());
    assert_eq!(service_of_target("AWSOrganizationsV20161128").map(|service| service.name), Some("organizations"));
    assert!(service_of_target("").is_none());
}

#[test]
fn two_operations_are_unsigned_and_no_other() {
    let unsigned: Vec<&str> = SERVICES.iter().flat_map(|service| service.operations).filter(|row| !row.signed).map(|row| row.name).collect();
    assert_eq!(unsigned, ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"]);
}

#[test]
fn the_trail_calls_these_reads() {
    let reads: Vec<&str> = sts::SERVICE.operations.iter().filter(|row| row.read_only).map(|row| row.name).collect();
    assert_eq!(reads, ["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "GetAccessKeyInfo", "GetCallerIdentity"]);
    for service in [&iam::SERVICE, &organizations::SERVICE] {
        for row in service.operations {
            let changes = ["Create", "Delete", "Update", "Put", "Attach", "Detach", "Add", "Remove", "Tag", "Untag"]
                .iter()
                .any(|verb| row.name.starts_with(verb));
            assert!(!(changes && row.read_only), "{}", row.name);
        }
    }
}

#[test]
fn no_policy_controls_these_two() {
    let free: Vec<&str> =
        SERVICES.iter().flat_map(|service| service.operations).filter(|row| row.asked_action().is_none()).map(|row| row.name).collect();
    assert_eq!(free, ["GetCallerIdentity", "GetSessionToken"]);
}

fn parameters(operation: &OperationModel) -> Vec<&'static str> {
    let head = operation.rest.map_or(&[][..], |head| head.members);
    operation.input.iter().map(|member| member.name).chain(head.iter().map(|member| member.name)).collect()
}

#[test]
fn what_is_asked_is_an_action_that_a_policy_can_name() {
    for service in SERVICES {
        assert!(service.actions.is_sorted_by_key(|row| row.action));
        for operation in service.operations {
            for asked in operation.actions {
                assert!(service.action(asked.action).is_some(), "{}", asked.action);
                assert!(asked.when.is_none_or(|when| parameters(operation).contains(&when)), "{}", operation.name);
            }
            // S3 names its permissions in its own way: `tests/s3.rs`.
            if let Some(own) = operation.asked_action().filter(|_| operation.rest.is_none()) {
                assert_eq!(own.split_once(':').unwrap().1, operation.name);
            }
        }
    }
    assert_eq!(iam::SERVICE.action("IAM:passrole").map(|row| row.access), Some(Access::PermissionsManagement));
    assert!(sts::SERVICE.action("sts:TagSession").is_some_and(|row| row.access == Access::Tagging));
}

#[test]
fn w10_1_whatever_takes_tags_on_create_asks_for_tagging_too() {
    for service in SERVICES {
        for row in service.operations {
            let makes = ["Create", "Upload", "Invite"].iter().any(|verb| row.name.starts_with(verb));
            if makes && row.input.iter().any(|member| member.name == "Tags") {
                let tagging = row.actions.iter().find(|asked| asked.when == Some("Tags"));
                assert!(tagging.is_some_and(|asked| asked.access == Access::Tagging), "{}.{}", service.name, row.name);
            }
        }
    }
    let assumed: Vec<&str> = sts::SERVICE.operation("AssumeRole").unwrap().actions.iter().map(|asked| asked.action).collect();
    assert_eq!(assumed, ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"]);
}

#[test]
fn cardinality_belongs_to_the_key() {
    let multi = |key: &str| sts::SERVICE.keys.iter().find(|row| row.key == key).map(|row| row.multivalued);
    assert_eq!(multi("aws:TagKeys"), Some(true));
    assert_eq!(multi("sts:TransitiveTagKeys"), Some(true));
    assert_eq!(multi("sts:ExternalId"), Some(false));
    assert_eq!(multi("aws:RequestTag/"), Some(false));
}

/// policy-evaluation §5.2, recorded: what a session brings from its identity provider is there when it assumes the next role.
#[test]
fn assuming_a_role_sees_what_a_session_brings_from_its_provider() {
    let keys = |action: &str| sts::SERVICE.action(action).unwrap().keys;
    let of_sessions = [
        "saml:namequalifier",
        "saml:sub",
        "saml:sub_type",
        "accounts.google.com:aud",
        "accounts.google.com:sub",
        "cognito-identity.amazonaws.com:amr",
        "cognito-identity.amazonaws.com:aud",
        "cognito-identity.amazonaws.com:sub",
        "graph.facebook.com:app_id",
        "graph.facebook.com:id",
        "www.amazon.com:app_id",
        "www.amazon.com:user_id",
        "iam:ResourceTag/${TagKey}",
        "aws:RequestTag/${TagKey}",
        "aws:TagKeys",
    ];
    assert!(of_sessions.iter().all(|key| keys("sts:AssumeRole").contains(key)));
    assert!(!keys("sts:AssumeRole").contains(&"saml:aud") && !keys("sts:AssumeRole").contains(&"sts:DurationSeconds"));
    for key in ["aws:RequestTag/${TagKey}", "aws:TagKeys", "saml:aud", "sts:TransitiveTagKeys"] {
        assert!(keys("sts:TagSession").contains(&key), "{key}");
    }
}

#[test]
fn errors_keep_their_wire_code_status_and_shape() {
    let row = iam::SERVICE.operation("GetUser").unwrap().errors.iter().find(|row| row.code == "NoSuchEntity").unwrap();
    assert_eq!((row.status, row.shape), (404, "NoSuchEntityException"));
    let row = organizations::SERVICE.operation("ListRoots").unwrap().errors.iter().find(|row| row.code == "ServiceException").unwrap();
    assert_eq!(row.status, 500);
}

/// One that does not compile would refuse everything.
#[test]
fn every_pattern_means_something() {
    for service in SERVICES {
        for pattern in service.patterns {
            assert!(pattern.is_sound(), "{}", pattern.text);
        }
    }
}
