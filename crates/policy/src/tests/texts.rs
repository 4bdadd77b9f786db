//! The texts of MalformedPolicyDocument and the order of checks (policy-evaluation §10), and what is refused as not implemented.

use crate::{Catalogue, Document, DocumentKind, PolicyError};

#[track_caller]
fn refused(kind: DocumentKind, text: &str, expected: &str) {
    match Document::parse(text, kind, &Catalogue::reference()) {
        Err(PolicyError::Malformed { text: said, .. }) => assert_eq!(said, expected, "{text}"),
        other => panic!("{other:?}: {text}"),
    }
}

#[track_caller]
fn accepted(kind: DocumentKind, text: &str) {
    if let Err(error) = Document::parse(text, kind, &Catalogue::reference()) {
        panic!("{error}: {text}");
    }
}

fn managed(statement: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#)
}

fn on(resource: &str) -> String {
    managed(&format!(r#"{{"Effect":"Allow","Action":"s3:ListBucket","Resource":"{resource}"}}"#))
}

fn doing(action: &str) -> String {
    managed(&format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"*"}}"#))
}

fn when(condition: &str) -> String {
    managed(&format!(r#"{{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*","Condition":{condition}}}"#))
}

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";

#[test]
fn identity_policies_fail_with_iams_texts() {
    let fails = |text: &str, expected: &str| refused(DocumentKind::Managed, text, expected);
    accepted(DocumentKind::Managed, &on("arn:aws:s3:::example_bucket"));
    fails("This is not a json document", SYNTAX);
    fails("[]", SYNTAX);
    fails(&managed(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Extra":"x"}"#), SYNTAX);
    fails(&managed(r#"{"Effect":"Allow","Action":"s3:*","NotAction":"s3:*","Resource":"*"}"#), SYNTAX);
    fails(&when(r#"{"x":{"a":"1"}}"#), SYNTAX);
    fails(r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#, "Policy document must be version 2012-10-17 or greater.");
    fails(
        r#"{"Version":"2008-10-17","Statement":{"Effect":"allow","Action":"s3:*","Resource":"*"}}"#,
        "Policy document must be version 2012-10-17 or greater.",
    );
    fails(&managed(r#"{"Effect":"allow","Action":"s3:*","Resource":"arn:error:s3:::b"}"#), LEGACY);
    fails(&when(r#"{"DateGreaterThan":{"aws:CurrentTime":"sdfdsf"}}"#), LEGACY);
    fails(&on("arn:aws:s3::example_bucket"), LEGACY);
    fails(
        &managed(r#"[{"Sid":"A","Effect":"Allow","Action":"s3:*","Resource":"*"},{"Sid":"A","Effect":"Allow","Action":"s3:*","Resource":"*"}]"#),
        "Statement IDs (SID) in a single policy must be unique.",
    );
    fails(&managed(r#"{"Effect":"Allow","Resource":"nonsense"}"#), "Policy statement must contain actions.");
    fails(&managed(r#"{"Effect":"Allow","Action":[],"Resource":"*"}"#), "Policy statement must contain actions.");
    fails(&on("invalid resource"), "Resource invalid resource must be in ARN format or \"*\".");
    fails(&on("arn:error:s3::example_bucket"), "Partition \"error\" is not valid for resource \"arn:error:s3::example_bucket:*\".");
    fails(&on("adfs:"), "Partition \"\" is not valid for resource \"arn::*:*:*:*\".");
    fails(&on("arn:aws"), "Resource vendor must be fully qualified and cannot contain regexes.");
    fails(&on("arn:aws:*:::b"), "Resource vendor must be fully qualified and cannot contain regexes.");
    fails(
        &on("arn:aws:iam:us-east-1:111111111111:role/R"),
        "IAM resource arn:aws:iam:us-east-1:111111111111:role/R cannot contain region information.",
    );
    let job = "arn:aws:s3:us-east-1:111111111111:jobs/x";
    fails(&on(job), &format!("Resource {job} can not contain region information."));
    fails(&on("arn:aws:s3:us-east-1::b"), "Resource arn:aws:s3:us-east-1::b can not contain region information.");
    fails(
        &on("arn:aws:iam::111111111111:bucket/b"),
        "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.",
    );
    fails(&doing("invalid"), "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
    fails(&doing("s3:s3:ListBucket"), "Actions/Condition can contain only one colon.");
    fails(&doing("a a:ListBucket"), "Vendor a a is not valid");
    fails(&managed(r#"{"Effect":"Allow","Action":"s3:*"}"#), "Policy statement must contain resources.");
    fails(&managed(r#"{"Effect":"Allow","Action":"s3:*","Resource":[]}"#), "Policy statement must contain resources.");
    fails(&managed(r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#), "Policy document should not specify a principal.");
    fails(
        &managed(r#"{"Sid":"a b","Effect":"Allow","Action":"s3:*","Resource":"*"}"#),
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [A-Za-z0-9]*",
    );
}

#[test]
fn what_iam_takes_is_taken() {
    for text in [
        on("*"),
        on("arn:aws:s3:*"),
        on("arn:aws:s3:::${aws:username}/*"),
        on("arn:*:s3:::b"),
        on("arn:aws:iam::*:role/R"),
        on("arn:aws:iam::111111111111:*"),
        on("arn:aws:iam::111111111111:delegation-request/x"),
        on("arn:aws:iam::111111111111:ro*"),
        on("arn:aws:iam::111111111111:${aws:username}"),
        // Of AWS's own policies, and in no recorded list.
        on("arn:aws:iam::aws:role-template/cloudwatch.amazonaws.com/Template:1"),
        on("arn:aws:ec2:us-east-1:111111111111:instance/*"),
        on("arn:aws-us-gov:s3:::b"),
        on("arn:aws:s3:us-west-2:111111111111:accesspoint/own/object/*"),
        on("arn:aws:s3:*:111111111111:accesspoint/own"),
        on("arn:aws:s3:eu-west-1:111111111111:job/*"),
        on("arn:aws:s3:eu-west-1:111111111111:access-grants/default"),
        doing("*"),
        doing("*:*"),
        doing("nobody-knows.this:Action"),
        when("{}"),
        when(r#"{"StringEquals":{"acme:Colour":"red","nocolon":"x"}}"#),
        when(r#"{"NumericLessThan":{"acme:n":[1,"2e3"]},"Bool":{"aws:SecureTransport":true},"Null":{"aws:TokenIssueTime":"maybe"}}"#),
        when(r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a"]},"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":"b*"}}"#),
        managed(r#"[{"Sid":"","Effect":"Allow","NotAction":"s3:*","NotResource":"*"},{"Sid":"","Effect":"Deny","Action":"s3:*","Resource":"*"}]"#),
    ] {
        accepted(DocumentKind::Managed, &text);
        accepted(DocumentKind::Identity, &text.replace(r#""Version":"2012-10-17","#, ""));
    }
}

#[test]
fn iam_refuses_literals_that_their_operator_cannot_read() {
    for condition in [
        r#"{"NumericEquals":{"k":"x"}}"#,
        r#"{"NumericEqualsIfExists":{"k":["1",""]}}"#,
        r#"{"DateLessThan":{"k":"yesterday"}}"#,
        r#"{"IpAddress":{"k":"10.0.0"}}"#,
        r#"{"NotIpAddress":{"k":"2001:db8::5/64"}}"#,
        r#"{"ArnLike":{"k":"nonsense"}}"#,
        r#"{"BinaryEquals":{"k":"!"}}"#,
    ] {
        refused(DocumentKind::Managed, &when(condition), LEGACY);
        refused(DocumentKind::Identity, &when(condition), LEGACY);
        let trust = format!(r#"{{"Statement":{{"Effect":"Allow","Principal":{{"AWS":"*"}},"Action":"sts:AssumeRole","Condition":{condition}}}}}"#);
        refused(DocumentKind::Trust, &trust, LEGACY);
    }
    accepted(
        DocumentKind::Managed,
        &when(r#"{"IpAddress":{"k":["192.0.2.5/24","2001:db8::/64"]},"ArnLike":{"k":"arn:aws:s3:*"},"ArnEquals":{"k":"${aws:PrincipalArn}"}}"#),
    );
}

#[test]
fn session_policies_have_sts_own_two_texts_and_looser_literals() {
    let fails = |text: &str, expected: &str| refused(DocumentKind::Session, text, expected);
    fails("nonsense", "The policy is not in the valid JSON format.");
    fails("{\"Statement\":", "The policy is not in the valid JSON format.");
    fails("[]", SYNTAX);
    fails(&managed(r#"{"Effect":"allow","Action":"s3:*","Resource":"*"}"#), SYNTAX);
    fails(&managed(r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#), SYNTAX);
    fails(&doing("invalid"), SYNTAX);
    fails(&when(r#"{"x":{"a":"1"}}"#), SYNTAX);
    fails(&when(r#"{"BinaryEquals":{"k":"!"}}"#), SYNTAX);
    for condition in [
        r#"{"NumericEquals":{"k":"x"}}"#,
        r#"{"DateLessThan":{"k":"yesterday"}}"#,
        r#"{"IpAddress":{"k":"10.0.0"}}"#,
        r#"{"NotIpAddress":{"k":"2001:db8::5/64"}}"#,
        r#"{"ArnLike":{"k":"nonsense"}}"#,
    ] {
        accepted(DocumentKind::Session, &when(condition));
    }
    accepted(DocumentKind::Session, r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#);
}

fn trust(principal: &str, rest: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},{rest}}}]}}"#)
}

const ASSUME: &str = r#""Action":"sts:AssumeRole""#;

#[test]
fn trust_policies_fail_with_their_texts() {
    let fails = |text: &str, expected: &str| refused(DocumentKind::Trust, text, expected);
    fails("nonsense", "This policy contains invalid Json");
    fails(r#"{"Statement":[]}"#, SYNTAX);
    fails(&trust(r#"{"AWS":"*"}"#, r#""Action":"sts:AssumeRole","Resource":"*""#), "Has prohibited field Resource");
    fails(&trust(r#"{"AWS":"*"}"#, r#""Action":"sts:AssumeRole","NotResource":"*""#), "Has prohibited field Resource");
    fails(&trust("\"*\"", ASSUME), "AssumeRolepolicy contained an invalid principal: \"STAR\":\"*\".");
    fails(r#"{"Statement":{"Effect":"Allow","Action":"sts:AssumeRole"}}"#, "Missing required field Principal");
    fails(r#"{"Statement":{"Effect":"Deny","NotPrincipal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}}"#, "Has prohibited field NotPrincipal");
    fails(&trust(r#"{"Federated":"*"}"#, ASSUME), "Federated principals must be valid domain names or SAML metadata ARNs");
    fails(&trust(r#"{"AWS":"nonsense"}"#, ASSUME), "Invalid principal in policy: \"AWS\":\"nonsense\"");
    fails(&trust(r#"{"Service":"nope.amazonaws.com"}"#, ASSUME), "Invalid principal in policy: \"SERVICE\":\"nope.amazonaws.com\"");
    fails(&trust(r#"{"Service":"nope"}"#, ASSUME), "Invalid principal in policy: \"SERVICE\":\"nope\"");
    fails(&trust(r#"{"Service":"*"}"#, ASSUME), "Invalid principal in policy: \"SERVICE\":\"*\"");
    for operator in ["stringEquals", "StringSame", "NullIfExists", "ForNoValue:StringEquals"] {
        let condition = format!(r#""Action":"sts:AssumeRole","Condition":{{"{operator}":{{"aws:PrincipalArn":"a"}}}}"#);
        fails(&trust(r#"{"AWS":"*"}"#, &condition), &format!("Invalid Condition type : {operator}"));
    }
    let other_service = "AssumeRole policy may only specify STS AssumeRole actions.";
    fails(&trust(r#"{"AWS":"*"}"#, r#""Action":"s3:GetObject""#), other_service);
    fails(&trust(r#"{"AWS":"*"}"#, r#""Action":"*""#), other_service);
    fails(&trust(r#"{"AWS":"*"}"#, r#""NotAction":"sts:AssumeRole""#), other_service);
    let other_action = "Trust Policy statement actions can only be sts:AssumeRole, sts:AssumeRoleWithSAML,  and sts:AssumeRoleWithWebIdentity";
    fails(&trust(r#"{"AWS":"*"}"#, r#""Action":"sts:GetCallerIdentity""#), other_action);
    fails(&trust(r#"{"AWS":"*"}"#, r#""Action":["sts:AssumeRole","sts:GetSessionToken"]"#), other_action);
}

#[test]
fn principals_of_trust_policies_are_checked_by_their_form() {
    for good in [
        "*",
        "111111111111",
        "arn:aws:iam::111111111111:root",
        "arn:aws:iam::111111111111:user/path/Bob",
        "arn:aws:iam::111111111111:role/R",
        "arn:aws:sts::111111111111:assumed-role/R/session",
        "arn:aws:sts::111111111111:federated-user/Bob",
        "AIDAIIIIIIIIIIIIIIIII",
        "AROAIIIIIIIIIIIIIIIII",
    ] {
        accepted(DocumentKind::Trust, &trust(&format!(r#"{{"AWS":"{good}"}}"#), ASSUME));
    }
    for bad in [
        "",
        "1111",
        "arn:aws:iam::111111111111:user/*",
        "arn:aws:iam::*:root",
        "arn:aws:iam::111111111111:group/Devs",
        "arn:aws:iam::111111111111:user/",
        "arn:aws:sts::111111111111:assumed-role/R",
        "arn:aws:sts::111111111111:assumed-role/R/*",
        "arn:aws:s3:::bucket",
        "arn:nowhere:iam::111111111111:root",
        "AGPAIIIIIIIIIIIIIIIII",
    ] {
        refused(DocumentKind::Trust, &trust(&format!(r#"{{"AWS":"{bad}"}}"#), ASSUME), &format!("Invalid principal in policy: \"AWS\":\"{bad}\""));
    }
    accepted(
        DocumentKind::Trust,
        &trust(r#"{"Service":["ec2.amazonaws.com","lambda.amazonaws.com"]}"#, r#""Action":["sts:AssumeRole*","sts:TagSession"]"#),
    );
    accepted(DocumentKind::Trust, r#"{"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"STS:assumerole"}}"#);
}

#[test]
fn keys_that_no_request_has_may_be_named() {
    for condition in [
        r#"{"StringEquals":{"aws:SourceVpce":"x"}}"#,
        r#"{"StringEquals":{"iam:passedtoservice":"x"}}"#,
        r#"{"StringEquals":{"gitlab.com:sub":"x"}}"#,
        r#"{"StringEquals":{"aws:username":"${aws:SourceIdentity}"}}"#,
    ] {
        for kind in [DocumentKind::Managed, DocumentKind::Identity, DocumentKind::Session, DocumentKind::ServiceControl] {
            accepted(kind, &when(condition));
        }
    }
    accepted(DocumentKind::Managed, &on("arn:aws:s3:::${saml:sub}/*"));
}

#[test]
fn organisation_policies_have_one_text() {
    let text = "The provided policy document does not meet the requirements of the specified policy type.";
    for bad in
        ["nonsense", &managed(r#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#), &managed(r#"{"Effect":"Allow","Action":"*"}"#)]
    {
        refused(DocumentKind::ServiceControl, bad, text);
    }
    accepted(DocumentKind::ServiceControl, &managed(r#"{"Effect":"Deny","NotAction":"s3:*","Resource":"*"}"#));
    let rcp = |effect: &str, principal: &str, action: &str| format!(r#"{{"Statement":{{"Effect":"{effect}",{principal},{action},"Resource":"*"}}}}"#);
    let (star, deny) = (r#""Principal":"*""#, r#""Action":"sts:AssumeRole""#);
    accepted(DocumentKind::ResourceControl, &rcp("Deny", star, deny));
    accepted(DocumentKind::ResourceControl, &rcp("Deny", r#""Principal":{"AWS":"*"}"#, r#""Action":["s3:NoSuchAction"]"#));
    for bad in [
        rcp("Allow", star, deny),
        rcp("Deny", r#""NotPrincipal":"*""#, deny),
        rcp("Deny", r#""Principal":{"AWS":["*","111111111111"]}"#, deny),
        rcp("Deny", r#""Principal":{"AWS":["*"]}"#, deny),
        rcp("Deny", r#""Principal":{"AWS":"111111111111"}"#, deny),
        rcp("Deny", star, r#""Action":"*""#),
        rcp("Deny", star, r#""Action":"ec2:*""#),
        rcp("Deny", star, r#""NotAction":"s3:*""#),
    ] {
        refused(DocumentKind::ResourceControl, &bad, text);
    }
}

#[test]
fn characters_beyond_latin_1_stand_in_no_policy_of_iam() {
    let text = on("arn:aws:s3:::bücket");
    accepted(DocumentKind::Managed, &text);
    refused(DocumentKind::Managed, &text.replace('ü', "ű"), SYNTAX);
    refused(DocumentKind::Trust, &trust(r#"{"AWS":"ű"}"#, ASSUME), "This policy contains invalid Json");
}
