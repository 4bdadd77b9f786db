//! Findings over a folder of documents, as a golden file; and laws that hold of any document.
//!
//! `lint/<kind>.<name>.json`; `UPDATE_EXPECT=1` renews `lint/findings.txt`.

use std::{collections::BTreeSet, fmt::Write as _, path::PathBuf};

use expect_test::expect_file;
use proptest::prelude::*;

use super::{Sent, account, allows};
use crate::{Catalogue, Comparison, DocumentKind, Finding, Knowledge, KnownAction, Position, Producer, Rule, Severity, lint};

const BUCKET: &str = "arn:${Partition}:s3:::${BucketName}";
const OBJECT: &str = "arn:${Partition}:s3:::${BucketName}/${ObjectName}";
const ROLE: &str = "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}";

const ACTIONS: &[KnownAction<'static>] = &[
    KnownAction { name: "iam:GetRole", resources: &[ROLE] },
    KnownAction { name: "iam:PassRole", resources: &[ROLE] },
    KnownAction { name: "s3:DeleteObject", resources: &[OBJECT] },
    KnownAction { name: "s3:GetBucketLocation", resources: &[BUCKET] },
    KnownAction { name: "s3:GetObject", resources: &[OBJECT] },
    KnownAction { name: "s3:ListAllMyBuckets", resources: &[] },
    KnownAction { name: "s3:ListBucket", resources: &[BUCKET] },
    KnownAction { name: "s3:PutObject", resources: &[OBJECT] },
    KnownAction { name: "s3:PutObjectTagging", resources: &[OBJECT] },
    KnownAction { name: "sts:AssumeRole", resources: &[ROLE] },
    KnownAction { name: "sts:AssumeRoleWithWebIdentity", resources: &[ROLE] },
];

fn findings(text: &str, kind: DocumentKind) -> Vec<Finding> {
    let catalogue = Catalogue::reference();
    lint(text, kind, &Knowledge { catalogue: &catalogue, actions: ACTIONS, account: Some(account("111111111111")) })
}

fn kind(word: &str) -> DocumentKind {
    DocumentKind::ALL.into_iter().find(|kind| kind.as_str() == word).unwrap()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/tests/lint")
}

/// Each document of the folder with its findings.
fn golden() -> Vec<(String, Vec<Finding>)> {
    let mut names: Vec<String> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let documents = names.into_iter().filter(|name| name != "findings.txt");
    let judged = documents.map(|name| {
        let text = std::fs::read_to_string(folder().join(&name)).unwrap();
        let found = findings(&text, kind(name.split('.').next().unwrap()));
        (name, found)
    });
    judged.collect()
}

#[test]
fn findings_of_the_folder() {
    let mut printed = String::new();
    for (name, found) in golden() {
        if found.is_empty() {
            writeln!(printed, "{name}: nothing").unwrap();
        }
        for Finding { rule, message, position } in found {
            writeln!(printed, "{name}:{}:{}: {} {rule} {message}", position.line, position.column, rule.severity()).unwrap();
        }
    }
    expect_file![folder().join("findings.txt")].assert_eq(&printed);
}

#[test]
fn every_rule_speaks_in_the_folder() {
    let spoken: BTreeSet<Rule> = golden().into_iter().flat_map(|(_, found)| found).map(|finding| finding.rule).collect();
    let silent: Vec<&str> = Rule::ALL.iter().filter(|rule| !spoken.contains(rule)).map(|rule| rule.code()).collect();
    assert_eq!(silent, Vec::<&str>::new());
}

/// The rules that speak of one condition of an Allow, in a document that STS would take.
fn rules_of(operator: &str, key: &str, value: &str) -> Vec<Rule> {
    let statement = format!(r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{{"{operator}":{{"{key}":"{value}"}}}}}}"#);
    let text = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
    findings(&text, DocumentKind::Session).into_iter().map(|finding| finding.rule).collect()
}

/// Every operator with a value that it cannot read: where the engine says that the condition holds all the same, lint says so.
#[test]
fn w1_4_lint_warns_of_every_condition_that_holds_because_it_cannot_be_evaluated() {
    let cases = [("Numeric", "s3:max-keys", "7"), ("Date", "aws:CurrentTime", "2030-01-01"), ("IpAddress", "aws:SourceIp", "192.0.2.1")];
    let mut holding = 0;
    for (operator, _) in Comparison::ALL {
        let Some((_, key, sent)) = cases.into_iter().find(|(family, ..)| operator.contains(family)) else { continue };
        for literal in ["x", "", "2001:db8::5/64"] {
            let holds = allows(operator, key, &format!("\"{literal}\""), Sent::One(sent));
            let rules = rules_of(operator, key, literal);
            assert_eq!(rules.contains(&Rule::NegatedUnreadable), holds, "{operator} {literal}: {rules:?}");
            assert_eq!(rules.contains(&Rule::Unreadable), !holds, "{operator} {literal}: {rules:?}");
            holding += u32::from(holds);
        }
    }
    assert_eq!(holding, 9, "NumericNotEquals, DateNotEquals and NotIpAddress");
    for operator in ["ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike"] {
        assert!(rules_of(operator, "aws:PrincipalArn", "role/*").contains(&Rule::NoArn), "{operator}");
    }
    for operator in ["StringNotEquals", "StringNotEqualsIgnoreCase", "StringNotLike", "ArnNotLike"] {
        assert!(rules_of(operator, "s3:prefix", "${aws:username}").contains(&Rule::NegatedVariable), "{operator}");
        assert!(rules_of(operator, "s3:prefix", "x").contains(&Rule::NegatedAbsent), "{operator}");
    }
    assert!(rules_of("DateLessThan", "aws:CurrentTime", "01T").contains(&Rule::Unreadable));
    assert!(rules_of("Bool", "aws:SecureTransport", "yes").contains(&Rule::NoBoolean));
    assert!(rules_of("Null", "aws:username", "yes").contains(&Rule::NoBoolean));
}

#[test]
fn w10_8_lint_names_every_key_that_no_client_can_produce_and_allows_on_what_clients_say() {
    for row in Catalogue::reference().rows() {
        let rules = rules_of("ForAnyValue:StringEquals", row.name, "x");
        assert_eq!(rules.contains(&Rule::ForeignKey), row.producer == Producer::Nobody, "{}: {rules:?}", row.name);
    }
    for key in ["aws:UserAgent", "aws:Referer", "s3:x-amz-acl"] {
        assert!(rules_of("StringEquals", key, "x").contains(&Rule::ProvesNothing), "{key}");
    }
    assert!(!rules_of("StringEquals", "aws:username", "x").contains(&Rule::ProvesNothing));
}

#[test]
fn codes_are_different() {
    let codes: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.code()).collect();
    assert_eq!(codes.len(), Rule::ALL.len());
    assert!(Rule::ALL.iter().all(|rule| !rule.about().is_empty()));
}

/// An error is what `Document::parse` refuses, or what is too long to be kept, and nothing else is.
#[test]
fn only_what_aws_refuses_is_an_error() {
    for (name, found) in golden() {
        let text = std::fs::read_to_string(folder().join(&name)).unwrap();
        let refused = crate::Document::parse(&text, kind(name.split('.').next().unwrap()), &Catalogue::reference()).is_err();
        let is_error = |finding: &Finding| finding.rule.severity() == Severity::Error && finding.rule != Rule::TooLong;
        assert_eq!(found.iter().any(is_error), refused, "{name}");
    }
}

#[test]
fn a_finding_blames_the_value_and_not_the_statement() {
    let text = "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\",\n \"Condition\":{\"Bool\":{\"aws:SecureTransport\":[\"true\",\n  \"ja\"]}}}}";
    let found = findings(text, DocumentKind::Identity);
    assert_eq!(
        found.iter().map(|finding| (finding.rule, finding.position)).collect::<Vec<_>>(),
        [(Rule::NoBoolean, Position { line: 3, column: 3 })]
    );
}

proptest! {
    /// Hostile text ends in findings, in their order, with places that exist.
    #[test]
    fn any_text_is_judged(text in r#"[\{\}\[\]":,a-zA-Z0-9*?$/ \n\u{1}\u{feff}]{0,80}"#) {
        for kind in DocumentKind::ALL {
            let found = findings(&text, kind);
            prop_assert!(found.iter().all(|finding| finding.position.line >= 1 && finding.position.column >= 1));
            prop_assert!(found.windows(2).all(|pair| pair[0].position <= pair[1].position));
        }
    }
}

/// policy-evaluation §11, and how AWS counts: white space is free but for STS and for Organizations.
#[test]
fn each_kind_has_its_own_room_and_its_own_count() {
    let of = |kind: DocumentKind, length: usize, space: usize| {
        let filled = format!(r#"{{"Id":"{}"}}"#, "x".repeat(length - r#"{"Id":""}"#.len())) + &" ".repeat(space);
        let sizes = |finding: &Finding| matches!(finding.rule, Rule::TooLong | Rule::TooLongForSome);
        findings(&filled, kind).into_iter().filter(sizes).map(|finding| (finding.rule, finding.message)).collect::<Vec<_>>()
    };
    for (kind, room, begin) in [
        (DocumentKind::Identity, 10_240, "Maximum policy size of 10240 bytes exceeded for role"),
        (DocumentKind::Managed, 6144, "Cannot exceed quota for PolicySize: 6144"),
        (DocumentKind::Trust, 2048, "Cannot exceed quota for ACLSizePerRole: 2048"),
        (DocumentKind::Session, 2048, "Packed policy consumes 101% of allotted space, please use smaller policy."),
        (DocumentKind::ServiceControl, 5120, "You have exceeded the maximum size of a policy."),
        (DocumentKind::ResourceControl, 5120, "You have exceeded the maximum size of a policy."),
    ] {
        let is_refused =
            |length, space| of(kind, length, space).first().is_some_and(|(rule, text)| *rule == Rule::TooLong && text.starts_with(begin));
        let spaces_count = matches!(kind, DocumentKind::Session | DocumentKind::ServiceControl | DocumentKind::ResourceControl);
        assert!(!is_refused(room, 0), "{kind:?}");
        assert!(is_refused(room + 1, 0), "{kind:?}");
        assert_eq!(is_refused(room, 1), spaces_count, "{kind:?}");
    }
    assert_eq!(of(DocumentKind::Resource, 30_000, 0), []);
    assert_eq!(of(DocumentKind::Identity, 2048, 9), []);
    for (length, whose) in [(2049, "a user (2048)"), (5121, "a group (5120)"), (6145, "a managed policy (6144)"), (10_240, "a managed policy (6144)")]
    {
        let said = of(DocumentKind::Identity, length, 0);
        assert!(matches!(said.as_slice(), [(Rule::TooLongForSome, text)] if text.ends_with(whose)), "{length}: {said:?}");
    }
}
