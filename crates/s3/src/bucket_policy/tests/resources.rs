//! What a policy may speak of.

use super::{accepted, allowing, policy, refused};

const INVALID: &str = "Policy has invalid resource";

#[test]
fn the_bucket_and_what_is_in_it() {
    accepted(&allowing(r#""s3:*""#, r#"["arn:aws:s3:::lake","arn:aws:s3:::lake/*"]"#, ""));
    for keys in ["*", "raw/*", "raw/?/x", "a.txt", "a:b", "${aws:username}/*", "raw*"] {
        accepted(&allowing(r#""s3:GetObject""#, &format!(r#""arn:aws:s3:::lake/{keys}""#), ""));
    }
}

#[test]
fn nothing_that_could_be_another_bucket() {
    for resource in [
        "*",
        "",
        "lake",
        "lake/*",
        "arn:aws:s3:::*",
        "arn:aws:s3:::*/*",
        "arn:aws:s3:::lake*",
        "arn:aws:s3:::lak?",
        "arn:aws:s3:::lakes/*",
        "arn:aws:s3:::other",
        "arn:aws:s3:::LAKE",
        "arn:aws:s3:::${aws:username}/*",
        "arn:aws:s3::111111111111:lake",
        "arn:aws:s3:us-east-1::lake/*",
        "arn:*:s3:::lake/*",
        "arn:aws-cn:s3:::lake/*",
        "arn:aws:s3:us-east-1:111111111111:accesspoint/lake",
    ] {
        refused(&allowing(r#""s3:*""#, &format!(r#"["arn:aws:s3:::lake/*","{resource}"]"#), ""), INVALID);
        refused(&sparing(&format!(r#""{resource}""#), r#""s3:*""#), INVALID);
    }
}

fn sparing(resource: &str, action: &str) -> String {
    policy(&format!(r#""Effect":"Deny","Principal":"*","Action":{action},"NotResource":{resource}"#))
}

#[test]
fn not_resource_is_all_the_rest_of_the_bucket() {
    accepted(&sparing(r#""arn:aws:s3:::lake/public/*""#, r#"["s3:GetObject","s3:ListBucket"]"#));
    accepted(&sparing(r#""arn:aws:s3:::lake""#, r#""s3:GetObject""#));
    let nowhere = "Action does not apply to any resource(s) in statement";
    refused(&sparing(r#""arn:aws:s3:::lake""#, r#""s3:ListBucket""#), nowhere);
    refused(&sparing(r#""arn:aws:s3:::lake/*""#, r#""s3:GetObject""#), nowhere);
}
