//! Actions, and the resources that they are asked of.

use super::{accepted, allowing, policy, refused};

const INVALID: &str = "Policy has invalid action";
const NOWHERE: &str = "Action does not apply to any resource(s) in statement";
const BUCKET: &str = r#""arn:aws:s3:::lake""#;
const OBJECTS: &str = r#""arn:aws:s3:::lake/*""#;
const BOTH: &str = r#"["arn:aws:s3:::lake","arn:aws:s3:::lake/*"]"#;

#[test]
fn actions_exist_and_are_of_s3() {
    for action in [
        "s3:PutObjectLockConfiguration",
        "s3:HeadObject",
        "GetObject",
        "invalid_action",
        "",
        "s3:",
        "sts:AssumeRole",
        "ec2:*",
        "*:GetObject",
        "s3*",
        "s3:Bet*",
    ] {
        refused(&allowing(&format!(r#"["s3:GetObject","{action}"]"#), BOTH, ""), INVALID);
    }
}

#[test]
fn the_case_of_an_action_does_not_matter() {
    accepted(&allowing(r#""S3:getobject""#, OBJECTS, ""));
}

#[test]
fn an_object_action_needs_an_object_and_a_bucket_action_the_bucket() {
    accepted(&allowing(r#""s3:GetObject""#, OBJECTS, ""));
    accepted(&allowing(r#""s3:ListBucket""#, BUCKET, ""));
    accepted(&allowing(r#"["s3:GetObject","s3:ListBucket"]"#, BOTH, ""));
    refused(&allowing(r#""s3:GetObject""#, BUCKET, ""), NOWHERE);
    refused(&allowing(r#""s3:ListBucket""#, OBJECTS, ""), NOWHERE);
}

#[test]
fn every_item_needs_its_own_resource() {
    refused(&allowing(r#"["s3:GetObject","s3:ListBucket"]"#, OBJECTS, ""), NOWHERE);
    refused(&allowing(r#"["s3:GetObject","s3:ListBucket"]"#, BUCKET, ""), NOWHERE);
}

#[test]
fn a_pattern_is_content_with_one_of_its_actions() {
    for action in ["*", "s3:*", "s3:Get*", "s3:?etBucketPolicy", "S3:GET*"] {
        accepted(&allowing(&format!(r#""{action}""#), BUCKET, ""));
    }
    accepted(&allowing(r#""s3:Get*""#, OBJECTS, ""));
    refused(&allowing(r#""s3:ListBucket*""#, OBJECTS, ""), NOWHERE);
    refused(&allowing(r#""s3:GetObject*""#, BUCKET, ""), NOWHERE);
}

#[test]
fn actions_of_accounts_and_of_buckets_to_be_are_nothing_for_a_bucket_policy() {
    for action in ["s3:ListAllMyBuckets", "s3:CreateBucket", "s3:GetAccountPublicAccessBlock", "s3:CreateAccessPoint", "s3:CreateJob"] {
        refused(&allowing(&format!(r#""{action}""#), BOTH, ""), NOWHERE);
    }
}

#[test]
fn not_action_is_all_the_rest() {
    let sparing = |action: &str, resource: &str| policy(&format!(r#""Effect":"Deny","Principal":"*","NotAction":{action},"Resource":{resource}"#));
    accepted(&sparing(r#"["s3:GetObject","s3:ListBucket"]"#, BOTH));
    accepted(&sparing(r#""s3:*Object*""#, BUCKET));
    refused(&sparing(r#""s3:Foo""#, BOTH), INVALID);
    refused(&sparing(r#""iam:*""#, BOTH), INVALID);
    refused(&sparing(r#""*""#, BOTH), NOWHERE);
}
