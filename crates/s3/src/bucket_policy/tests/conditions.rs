//! Operators, keys, and the actions that bring them.

use super::{accepted, allowing, refused};

const INVALID: &str = "Policy has an invalid condition key";
const NOWHERE: &str = "Conditions do not apply to combination of actions and resources in statement";

fn on_bucket(action: &str, condition: &str) -> String {
    allowing(action, r#""arn:aws:s3:::lake""#, condition)
}

fn on_objects(action: &str, condition: &str) -> String {
    allowing(action, r#""arn:aws:s3:::lake/*""#, condition)
}

#[test]
fn operators_exist_and_have_a_case() {
    for name in ["StringMatches", "stringEquals", "", "ForSomeValues:StringEquals", "NullIfExists"] {
        refused(&on_bucket(r#""s3:ListBucket""#, &format!(r#"{{"{name}":{{"s3:prefix":"a"}}}}"#)), &format!("Invalid Condition type : {name}"));
    }
    accepted(&on_bucket(r#""s3:ListBucket""#, r#"{"ForAnyValue:StringLikeIfExists":{"s3:prefix":"a*"}}"#));
}

#[test]
fn keys_exist() {
    for key in ["s3:VersionStatus", "s3:x-acl", "aws:PrincipleOrgID", "prefix", "", "s3:", "nosuch:key"] {
        refused(&on_bucket(r#""s3:ListBucket""#, &format!(r#"{{"StringEquals":{{"{key}":"a"}}}}"#)), INVALID);
    }
}

#[test]
fn the_case_of_a_key_does_not_matter() {
    accepted(&on_bucket(r#""s3:ListBucket""#, r#"{"StringEquals":{"S3:Prefix":"a","AWS:PrincipalAccount":"222222222222"}}"#));
}

#[test]
fn every_action_must_bring_the_key() {
    let prefix = r#"{"StringLike":{"s3:prefix":"a*"}}"#;
    accepted(&on_bucket(r#"["s3:ListBucket","s3:ListBucketVersions"]"#, prefix));
    refused(&on_bucket(r#""s3:ListBucketMultipartUploads""#, prefix), NOWHERE);
    refused(&on_bucket(r#"["s3:ListBucket","s3:GetBucketLocation"]"#, prefix), NOWHERE);
    refused(&on_objects(r#""s3:GetObject""#, prefix), NOWHERE);
    let acl = r#"{"StringEquals":{"s3:x-amz-acl":"private"}}"#;
    accepted(&on_objects(r#"["s3:PutObject","s3:PutObjectAcl"]"#, acl));
    refused(&on_objects(r#"["s3:GetObject","s3:PutObject"]"#, acl), NOWHERE);
}

#[test]
fn a_pattern_is_content_with_one_action_that_brings_it() {
    let acl = r#"{"StringEquals":{"s3:x-amz-acl":"private"}}"#;
    accepted(&on_objects(r#""s3:*""#, acl));
    accepted(&on_objects(r#""s3:PutObject*""#, acl));
    refused(&on_objects(r#""s3:GetObject*""#, acl), NOWHERE);
    refused(&on_objects(r#""s3:*""#, r#"{"StringEquals":{"s3:prefix":"a"}}"#), NOWHERE);
}

#[test]
fn tags_of_objects_are_brought_as_recorded() {
    let existing = r#"{"StringEquals":{"s3:ExistingObjectTag/security":"public"}}"#;
    for action in ["GetObject", "GetObjectVersion", "GetObjectAttributes", "GetObjectAcl", "PutObjectAcl", "GetObjectTagging", "DeleteObjectTagging"]
    {
        accepted(&on_objects(&format!(r#""s3:{action}""#), existing));
    }
    for action in ["PutObject", "DeleteObject", "GetObjectRetention", "PutObjectLegalHold", "BypassGovernanceRetention"] {
        refused(&on_objects(&format!(r#""s3:{action}""#), existing), NOWHERE);
    }
    let sent = r#"{"StringEquals":{"s3:RequestObjectTag/security":"public"}}"#;
    accepted(&on_objects(r#"["s3:PutObject","s3:PutObjectTagging"]"#, sent));
    refused(&on_objects(r#"["s3:PutObjectAcl","s3:PutObjectTagging"]"#, sent), NOWHERE);
}

#[test]
fn keys_of_every_request_go_with_every_action() {
    for condition in [
        r#"{"NumericLessThan":{"s3:TlsVersion":"1.2"}}"#,
        r#"{"StringNotEquals":{"s3:signatureversion":"AWS4-HMAC-SHA256","s3:authType":"REST-HEADER"}}"#,
        r#"{"NumericGreaterThan":{"s3:signatureAge":600000}}"#,
        r#"{"Bool":{"aws:SecureTransport":false}}"#,
        r#"{"StringEquals":{"aws:PrincipalTag/team":"data"}}"#,
    ] {
        accepted(&on_bucket(r#"["s3:ListBucket","s3:PutBucketPolicy"]"#, condition));
    }
}

#[test]
fn addresses_are_readable_under_any_operator() {
    for condition in [
        r#"{"IpAddress":{"aws:SourceIp":"123"}}"#,
        r#"{"NotIpAddress":{"aws:SourceIp":["192.0.2.0/24","192.0.2.0/33"]}}"#,
        r#"{"StringLike":{"aws:sourceip":"192.0.2.*"}}"#,
    ] {
        refused(&on_bucket(r#""s3:ListBucket""#, condition), "Invalid IP address in Conditions");
    }
    accepted(&on_bucket(r#""s3:ListBucket""#, r#"{"IpAddress":{"aws:SourceIp":["192.0.2.0/24","2001:db8::/32"]},"Null":{"aws:SourceIp":"false"}}"#));
}

#[test]
fn other_literals_that_cannot_be_read_are_bad_syntax() {
    refused(&on_bucket(r#""s3:ListBucket""#, r#"{"NumericEquals":{"s3:max-keys":"ten"}}"#), "Invalid policy syntax.");
}

#[test]
fn keys_that_no_request_has_are_no_mistake() {
    accepted(&on_objects(r#""s3:PutObject""#, r#"{"StringEquals":{"s3:object-lock-mode":"GOVERNANCE"}}"#));
    accepted(&on_bucket(r#""s3:ListBucket""#, r#"{"StringEquals":{"s3:DataAccessPointAccount":"111111111111"}}"#));
    accepted(&on_bucket(r#""s3:ListBucket""#, r#"{"StringEquals":{"aws:SourceVpce":"vpce-1a2b3c4d"}}"#));
}

#[test]
fn conditional_writes_are_enforced_as_s3_shows_it() {
    accepted(&on_objects(r#""s3:PutObject""#, r#"{"Null":{"s3:if-none-match":"true"},"Bool":{"s3:ObjectCreationOperation":"true"}}"#));
    refused(&on_objects(r#""s3:GetObject""#, r#"{"Bool":{"s3:ObjectCreationOperation":"true"}}"#), NOWHERE);
}

#[test]
fn many_keys_and_many_actions_end() {
    let keys: Vec<_> = (0..200).map(|n| format!(r#""s3:ExistingObjectTag/{n}":"x""#)).collect();
    let actions: Vec<_> = (0..130).map(|n| format!(r#""s3:GetObject{}""#, "*".repeat(1 + n))).collect();
    accepted(&on_objects(&format!("[{}]", actions.join(",")), &format!(r#"{{"StringEquals":{{{}}}}}"#, keys.join(","))));
}
