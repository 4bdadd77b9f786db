//! The document as a whole: JSON, elements, length.

use super::{accepted, judged, policy, refused};

const JSON: &str = "Policies must be valid JSON and the first byte must be '{'";
const SYNTAX: &str = "Invalid policy syntax.";
const READ: &str = r#""Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*""#;

#[test]
fn a_policy_is_json_and_begins_with_its_brace() {
    for text in ["", "invalid json", "[]", "\"{}\"", "null", "{", "{\"Version\"", " {}", "\u{feff}{}", "{} {}", "{}x"] {
        refused(text, JSON);
    }
}

#[test]
fn comments_are_no_json() {
    refused("// read\n{}", JSON);
    refused("{ // read\n}", JSON);
    refused("{ /* read */ }", JSON);
}

#[test]
fn elements_that_must_be_there_are_named() {
    refused("{}", "Missing required field Statement");
    refused(r#"{"Version":"2012-10-17"}"#, "Missing required field Statement");
    let elements = [
        ("Principal", r#""Principal":{"AWS":"222222222222"}"#),
        ("Effect", r#""Effect":"Allow""#),
        ("Action", r#""Action":"s3:GetObject""#),
        ("Resource", r#""Resource":"arn:aws:s3:::lake/*""#),
    ];
    for (missing, _) in elements {
        let others: Vec<_> = elements.iter().filter(|(name, _)| *name != missing).map(|(_, text)| *text).collect();
        refused(&policy(&others.join(",")), &format!("Missing required field {missing}"));
    }
}

#[test]
fn the_first_missing_element_is_named_in_the_order_of_the_grammar() {
    refused(&policy(""), "Missing required field Principal");
    refused(&policy(r#""Principal":"*""#), "Missing required field Effect");
    refused(&policy(r#""Principal":"*","Effect":"Deny""#), "Missing required field Action");
    refused(&policy(r#""Principal":"*","Effect":"Deny","NotAction":"s3:*""#), "Missing required field Resource");
}

#[test]
fn an_element_without_values_is_empty() {
    refused(r#"{"Statement":[]}"#, "Could not parse the policy: Statement is empty!");
    refused(&policy(&READ.replace(r#"{"AWS":"222222222222"}"#, "{}")), "Missing required field Principal cannot be empty!");
    refused(&policy(&READ.replace(r#""222222222222""#, "[]")), "Missing required field Principal cannot be empty!");
    refused(&policy(&READ.replace(r#""s3:GetObject""#, "[]")), "Missing required field Action cannot be empty!");
    refused(&policy(&READ.replace(r#""arn:aws:s3:::lake/*""#, "[]")), "Missing required field Resource cannot be empty!");
}

#[test]
fn elements_have_a_case_and_no_others_exist() {
    refused(&policy(&format!(r#"{READ},"condition":{{}}"#)), "Unknown field condition");
    refused(&policy(&format!(r#"{READ},"Conditions":{{}}"#)), "Unknown field Conditions");
    refused(r#"{"Comment":"","Statement":[]}"#, "Unknown field Comment");
}

#[test]
fn effect_is_allow_or_deny_in_that_case() {
    for word in ["hello", "allow", "DENY", ""] {
        refused(&policy(&READ.replace("Allow", word)), &format!("Invalid effect: {word}"));
    }
    accepted(&policy(&READ.replace("Allow", "Deny")));
}

#[test]
fn the_version_is_one_of_two_or_none() {
    let version = |word: &str| policy(READ).replace(r#""2012-10-17""#, word);
    accepted(&version(r#""2008-10-17""#));
    accepted(&format!(r#"{{"Statement":{{{READ}}}}}"#));
    for word in [r#""2012-10-18""#, r#""""#, "20121017", "null"] {
        refused(&version(word), "The policy must contain a valid version string");
    }
}

#[test]
fn types_that_do_not_fit_are_bad_syntax() {
    for (from, to) in [
        (r#""s3:GetObject""#, "null"),
        (r#""s3:GetObject""#, r#"["s3:GetObject",1]"#),
        (r#""arn:aws:s3:::lake/*""#, "{}"),
        (r#"{"AWS":"222222222222"}"#, r#""222222222222""#),
        (r#"{"AWS":"222222222222"}"#, r#"["*"]"#),
        (r#"{"AWS":"222222222222"}"#, r#"{"Aws":"222222222222"}"#),
        (r#""Allow""#, "true"),
    ] {
        refused(&policy(&READ.replace(from, to)), SYNTAX);
    }
    refused(&policy(&format!(r#"{READ},"Condition":[]"#)), SYNTAX);
    refused(&policy(&format!(r#"{READ},"Sid":1"#)), SYNTAX);
    refused(r#"{"Statement":["x"]}"#, SYNTAX);
}

#[test]
fn a_member_stands_once_and_an_element_never_beside_its_opposite() {
    refused(&policy(&format!(r#"{READ},"Effect":"Allow""#)), SYNTAX);
    refused(&policy(&format!(r#"{READ},"NotAction":"s3:PutObject""#)), SYNTAX);
    refused(&policy(&format!(r#"{READ},"NotResource":"arn:aws:s3:::lake""#)), SYNTAX);
    refused(&policy(&format!(r#"{READ},"NotPrincipal":"*""#)), SYNTAX);
}

#[test]
fn names_of_statements_may_have_spaces_and_are_different() {
    let two = |one: &str, other: &str| format!(r#"{{"Statement":[{{"Sid":"{one}",{READ}}},{{"Sid":"{other}",{READ}}}]}}"#);
    accepted(&two("read all", "read more"));
    accepted(&two("", ""));
    refused(&two("read", "read"), "The Statement Ids in the policy are not unique");
}

#[test]
fn the_length_is_that_of_the_normalized_document() {
    let normalized = judged(&policy(READ)).unwrap().to_json();
    let sid = |length: usize| policy(&format!(r#""Sid":"{}",{READ}"#, "a".repeat(length)));
    let room = super::super::MAX_POLICY_BYTES - normalized.len() - r#""Sid":"","#.len();
    accepted(&sid(room));
    refused(&sid(room + 1), "Normalized policy document exceeds the maximum allowed size of 20480 bytes");
    accepted(&policy(&format!("{}{READ}", " ".repeat(30_000))));
    refused(&format!("{{{}}}", " ".repeat(200_000)), "Normalized policy document exceeds the maximum allowed size of 20480 bytes");
}

#[test]
fn the_policies_of_tutorials_pass() {
    accepted(&policy(
        r#""Sid":"PublicRead","Effect":"Allow","Principal":"*","Action":["s3:GetObject","s3:GetObjectVersion"],"Resource":["arn:aws:s3:::lake/*"]"#,
    ));
    accepted(&policy(
        r#""Sid":"TLS only","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::lake","arn:aws:s3:::lake/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}"#,
    ));
    accepted(
        r#"{"Version":"2012-10-17","Statement":[
            {"Sid":"List","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:role/etl"},"Action":"s3:ListBucket",
             "Resource":"arn:aws:s3:::lake","Condition":{"StringLike":{"s3:prefix":["raw/*","raw"]}}},
            {"Sid":"Read","Effect":"Allow","Principal":{"AWS":["arn:aws:iam::222222222222:role/etl","333333333333"]},
             "Action":["s3:GetObject","s3:GetObjectTagging"],"Resource":"arn:aws:s3:::lake/raw/${aws:username}/*"},
            {"Sid":"Own","Effect":"Deny","NotPrincipal":{"AWS":["arn:aws:iam::111111111111:root","arn:aws:iam::111111111111:user/ann"]},
             "Action":"s3:PutObject","Resource":"arn:aws:s3:::lake/*","Condition":{"StringNotEquals":{"s3:x-amz-acl":"bucket-owner-full-control"}}}]}"#,
    );
    accepted(&policy(
        r#""Effect":"Allow","Principal":{"Service":"logging.s3.amazonaws.com"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::lake/logs/*""#,
    ));
}

#[test]
fn deep_and_wide_texts_end() {
    refused(&format!(r#"{{"Statement":{}1{}}}"#, "[".repeat(60_000), "]".repeat(60_000)), JSON);
    let many = vec![format!("{{{READ}}}"); 900].join(",");
    refused(&format!(r#"{{"Statement":[{many}]}}"#), "Normalized policy document exceeds the maximum allowed size of 20480 bytes");
}
