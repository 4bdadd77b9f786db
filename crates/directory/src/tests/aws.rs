//! AWS-managed policies.

use super::{ADMINISTRATOR, catalogue};
use crate::{AwsPolicies, records::PolicyOwner};

#[test]
fn every_built_in_policy_is_a_document_that_the_engine_reads() {
    let policies = AwsPolicies::built_in();
    assert_eq!(policies.iter().count(), 18);
    for policy in policies.iter() {
        assert_eq!(policy.owner, PolicyOwner::Aws);
        policy.default().unwrap().text.compiled(&catalogue()).unwrap_or_else(|error| panic!("{}: {error:?}", policy.name));
        assert!(policy.default().unwrap().text.quota_chars() <= 6144);
        assert_eq!(policies.get(policy.arn()), Some(policy));
    }
}

#[test]
fn paths_and_ids_are_awss() {
    let policies = AwsPolicies::built_in();
    assert_eq!(policies.get(ADMINISTRATOR).unwrap().id.as_str(), "ANPAIWMBCKSKIEE64ZLYK");
    for arn in [
        "arn:aws:iam::aws:policy/aws-service-role/AWSOrganizationsServiceTrustPolicy",
        "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials",
    ] {
        assert!(policies.get(arn).is_some(), "{arn}");
    }
    assert!(policies.get("arn:aws:iam::aws:policy/administratoraccess").is_none());
    let mut ids: Vec<_> = policies.iter().map(|policy| policy.id.clone()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 18);
}

#[test]
fn root_tasks_only_deny() {
    let policies = AwsPolicies::built_in();
    let tasks: Vec<_> = policies.iter().filter(|policy| &*policy.path == "/root-task/").collect();
    assert_eq!(tasks.len(), 5);
    assert!(tasks.iter().all(|policy| !policy.default().unwrap().text.as_str().contains("Allow")));
}

#[test]
fn the_operator_adds_bare_documents_and_whole_policies() {
    let whole = r#"{"PolicyName":"Job","PolicyId":"ANPAJZXBNRCJKNLQHSB5A","Path":"/job-function/","Document":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}}"#;
    let more = AwsPolicies::with_extra([("Own", super::ALLOW_ALL), ("ignored", whole)]).unwrap();
    assert_eq!(more.get("arn:aws:iam::aws:policy/Own").unwrap().default().unwrap().text.as_str(), super::ALLOW_ALL);
    assert!(more.get("arn:aws:iam::aws:policy/job-function/Job").is_some());
    assert!(more.get(ADMINISTRATOR).is_some());
    let again = AwsPolicies::with_extra([("Own", super::ALLOW_ALL)]).unwrap();
    assert_eq!(again.get("arn:aws:iam::aws:policy/Own").unwrap().id, more.get("arn:aws:iam::aws:policy/Own").unwrap().id);
}

#[test]
fn files_that_are_no_policies_are_refused_by_name() {
    for text in [
        "",
        "[]",
        "{}",
        r#"{"PolicyName":"a b","Document":{}}"#,
        r#"{"PolicyName":"a","Path":"x","Document":{}}"#,
        r#"{"PolicyName":"a","PolicyId":"AIDAAAAAAAAAAAAAAAAAA","Document":{}}"#,
    ] {
        let error = AwsPolicies::with_extra([("file", text)]).unwrap_err();
        assert!(error.to_string().starts_with("file:"), "{error}");
    }
    let long = " ".repeat(70_000);
    assert!(AwsPolicies::with_extra([("file", long.as_str())]).is_err());
}
