//! Which policies are public.

use daypass_policy::{Document, DocumentKind};

use super::{super::is_public, policy};

/// Operators that could restrict by a text.
const OPERATORS_OF_TEXT: [&str; 8] = [
    "StringEquals",
    "StringEqualsIgnoreCase",
    "StringLike",
    "ArnEquals",
    "ArnLike",
    "ForAnyValue:StringEquals",
    "ForAnyValue:StringEqualsIgnoreCase",
    "ForAnyValue:StringLike",
];
/// Keys that could.
const KEYS: [&str; 13] = [
    "aws:PrincipalArn",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalAccount",
    "aws:SourceArn",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:SourceOwner",
    "aws:SourceAccount",
    "aws:userid",
    "aws:SourceIp",
    "s3:DataAccessPointAccount",
    "s3:DataAccessPointArn",
];

fn public(text: &str) -> bool {
    is_public(&Document::read(text, DocumentKind::Resource).unwrap())
}

/// `Allow` for these principals, `"Principal":"*"`, under a condition.
fn granting(principal: &str, condition: &str) -> bool {
    public(&policy(&format!(r#""Effect":"Allow",{principal},"Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*","Condition":{condition}"#)))
}

#[track_caller]
fn everyone_under(condition: &str, expected: bool) {
    for principal in [r#""Principal":"*""#, r#""Principal":{"AWS":"*"}"#, r#""NotPrincipal":{"AWS":"222222222222"}"#] {
        assert_eq!(granting(principal, condition), expected, "{principal} {condition}");
    }
}

#[track_caller]
fn fixed_by(condition: &str) {
    everyone_under(condition, false);
}

#[track_caller]
fn open_under(condition: &str) {
    everyone_under(condition, true);
}

#[test]
fn everyone_is_public_however_it_is_written() {
    for principal in [
        r#""Principal":"*""#,
        r#""Principal":{"AWS":"*"}"#,
        r#""Principal":{"AWS":["*"]}"#,
        r#""Principal":{"AWS":["222222222222","*"]}"#,
        r#""Principal":{"Service":"cloudtrail.amazonaws.com","AWS":"*"}"#,
        r#""NotPrincipal":{"AWS":"222222222222"}"#,
        r#""Principal":{"Federated":"graph.facebook.com"}"#,
        // The page's list of fixed values has principals, users, roles and services, and no provider, not even one of the own account.
        r#""Principal":{"Federated":"arn:aws:iam::111111111111:saml-provider/Corp"}"#,
        r#""Principal":{"Service":"*"}"#,
    ] {
        assert!(granting(principal, "{}"), "{principal}");
    }
}

#[test]
fn named_principals_are_not_public() {
    for principal in [
        r#""Principal":{"AWS":"222222222222"}"#,
        r#""Principal":{"AWS":["arn:aws:iam::222222222222:role/etl","AROACKCEVSQ6C2EXAMPLE"]}"#,
        r#""Principal":{"Service":"cloudtrail.amazonaws.com"}"#,
        r#""Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}"#,
    ] {
        assert!(!granting(principal, "{}"), "{principal}");
    }
}

#[test]
fn a_deny_neither_makes_nor_unmakes_a_public_policy() {
    let deny = r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::lake/*"}"#;
    let allow = r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*"}"#;
    assert!(!public(&format!(r#"{{"Statement":[{deny}]}}"#)));
    assert!(public(&format!(r#"{{"Statement":[{deny},{allow}]}}"#)));
}

#[test]
fn one_public_statement_makes_the_policy_public() {
    let named = r#"{"Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*"}"#;
    assert!(public(&format!(r#"{{"Statement":[{named},{}]}}"#, named.replace("222222222222", "*"))));
}

#[test]
fn fixed_values_of_the_keys_that_are_listed_restrict() {
    for (key, value) in [
        ("aws:PrincipalArn", "arn:aws:iam::222222222222:role/etl"),
        ("aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        ("AWS:principalorgid", "o-a1b2c3d4e5"),
        ("aws:PrincipalAccount", "222222222222"),
        ("aws:SourceArn", "arn:aws:sns:us-east-1:222222222222:t"),
        ("aws:SourceVpc", "vpc-91237329"),
        ("aws:SourceVpce", "vpce-1a2b3c4d"),
        ("aws:SourceOwner", "222222222222"),
        ("aws:SourceAccount", "222222222222"),
        ("aws:userid", "AIDACKCEVSQ6C2EXAMPLE"),
        ("s3:DataAccessPointAccount", "222222222222"),
    ] {
        for operator in ["StringEquals", "StringLike", "StringEqualsIgnoreCase", "ForAnyValue:StringEquals"] {
            fixed_by(&format!(r#"{{"{operator}":{{"{key}":"{value}"}}}}"#));
        }
    }
}

#[test]
fn the_user_id_of_nobody_does_not_restrict() {
    for value in ["anonymous", "Anonymous", "ANONYMOUS"] {
        for operator in OPERATORS_OF_TEXT {
            open_under(&format!(r#"{{"{operator}":{{"aws:userid":"{value}"}}}}"#));
            open_under(&format!(r#"{{"{operator}":{{"AWS:UserID":["AIDACKCEVSQ6C2EXAMPLE","{value}"]}}}}"#));
        }
    }
    let whole = r#""Effect":"Allow","Principal":{"AWS":["*"]},"NotAction":"s3:DeleteObject","Resource":["arn:aws:s3:::lake","arn:aws:s3:::lake/*"]"#;
    assert!(public(&policy(&format!(r#"{whole},"Condition":{{"StringEquals":{{"aws:userid":"anonymous"}}}}"#))));
}

#[test]
fn nobodys_name_restricts_by_no_key() {
    for key in KEYS {
        for value in ["anonymous", "ANONYMOUS", "Anonymous"] {
            for operator in OPERATORS_OF_TEXT {
                open_under(&format!(r#"{{"{operator}":{{"{key}":"{value}"}}}}"#));
            }
        }
    }
}

#[test]
fn a_user_id_is_that_of_a_user_a_role_or_a_root_user() {
    for value in ["AIDACKCEVSQ6C2EXAMPLE", "AROACKCEVSQ6C2EXAMPLE", "222222222222"] {
        fixed_by(&format!(r#"{{"StringEquals":{{"aws:userid":"{value}"}}}}"#));
    }
    for value in ["AGPACKCEVSQ6C2EXAMPLE", "AIDA", "aidackcevsq6c2example", "operator", "cloudtrail.amazonaws.com", "22222222222", "222222222222:ann"]
    {
        open_under(&format!(r#"{{"StringEquals":{{"aws:userid":"{value}"}}}}"#));
    }
}

#[test]
fn what_a_key_can_never_hold_is_not_fixed() {
    for (key, value) in [
        ("aws:PrincipalArn", "ann"),
        ("aws:PrincipalArn", "arn:aws:iam:::role/etl"),
        ("aws:SourceArn", "arn:aws:sns"),
        ("aws:PrincipalAccount", "2222"),
        ("aws:SourceAccount", "222222222222 "),
        ("aws:PrincipalOrgID", "o-"),
        ("aws:SourceVpc", "vpce-1a2b3c4d"),
        ("aws:SourceVpce", "vpc-91237329"),
    ] {
        open_under(&format!(r#"{{"StringEquals":{{"{key}":"{value}"}}}}"#));
    }
}

#[test]
fn numbers_and_truths_are_judged_as_the_texts_they_become() {
    fixed_by(r#"{"StringEquals":{"aws:PrincipalAccount":222222222222}}"#);
    for value in ["22222222222", "2.22222222222e11", "0", "-1", "true", "false", "[222222222222,true]"] {
        open_under(&format!(r#"{{"StringEquals":{{"aws:PrincipalAccount":{value}}}}}"#));
        open_under(&format!(r#"{{"StringEquals":{{"aws:userid":{value}}}}}"#));
    }
}

#[test]
fn a_variable_is_not_fixed_in_either_version() {
    for value in [
        "${aws:userid}",
        "${aws:PrincipalAccount}",
        "${aws:PrincipalArn}",
        "${aws:PrincipalAccount, 'anonymous'}",
        "${aws:PrincipalAccount, '222222222222'}",
        "2222222222${*}2",
        "${*}",
        "${$}",
        "${aws:userid",
        "arn:aws:iam::222222222222:role/${aws:PrincipalTag/team}",
        "arn:aws:s3:us-west-2:222222222222:accesspoint/${aws:username}",
        "o-${aws:PrincipalOrgID}",
        "vpc-${aws:SourceVpc}",
        "vpce-${aws:SourceVpce}",
    ] {
        for key in KEYS {
            for operator in OPERATORS_OF_TEXT {
                let condition = format!(r#"{{"{operator}":{{"{key}":"{value}"}}}}"#);
                open_under(&condition);
                let statement =
                    format!(r#"{{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::lake/*","Condition":{condition}}}"#);
                assert!(public(&format!(r#"{{"Version":"2008-10-17","Statement":{statement}}}"#)), "{condition}");
                assert!(public(&format!(r#"{{"Statement":{statement}}}"#)), "{condition}");
            }
        }
    }
}

#[test]
fn one_open_value_opens_a_list_and_an_empty_list_fixes_nothing() {
    for open in ["anonymous", "*", "", "${aws:PrincipalAccount}", "AIDA*"] {
        open_under(&format!(r#"{{"StringLike":{{"aws:PrincipalAccount":["222222222222","{open}"]}}}}"#));
        open_under(&format!(r#"{{"StringLike":{{"aws:userid":["{open}","AIDACKCEVSQ6C2EXAMPLE"]}}}}"#));
    }
    open_under(r#"{"StringEquals":{"aws:userid":[]}}"#);
    open_under(r#"{"StringEquals":{}}"#);
}

#[test]
fn operators_that_do_not_restrict_do_not_restrict_together() {
    open_under(
        r#"{"StringEquals":{"aws:userid":"anonymous"},"StringEqualsIfExists":{"aws:PrincipalAccount":"222222222222"},
            "Null":{"aws:PrincipalArn":"true"},"StringNotEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"},
            "ForAllValues:StringEquals":{"aws:PrincipalOrgPaths":"o-a1b2c3d4e5/r-ab12/"},"NotIpAddress":{"aws:SourceIp":"192.0.2.0/24"}}"#,
    );
}

#[test]
fn a_wildcard_or_a_variable_is_not_fixed() {
    open_under(r#"{"StringLike":{"aws:SourceVpc":"vpc-*"}}"#);
    open_under(r#"{"StringLike":{"aws:SourceVpc":"vpc-9123732?"}}"#);
    open_under(r#"{"StringEquals":{"aws:SourceVpc":["vpc-91237329","*"]}}"#);
    open_under(r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::222222222222:role/*"}}"#);
    open_under(r#"{"StringEquals":{"aws:SourceAccount":"${aws:PrincipalAccount}"}}"#);
    open_under(r#"{"StringEquals":{"aws:SourceAccount":[]}}"#);
    open_under(r#"{"StringEquals":{"aws:SourceAccount":""}}"#);
}

#[test]
fn other_keys_do_not_restrict() {
    open_under(r#"{"Bool":{"aws:SecureTransport":"true"}}"#);
    open_under(r#"{"StringEquals":{"aws:UserAgent":"secret"}}"#);
    open_under(r#"{"StringEquals":{"aws:referer":"https://example.com"}}"#);
    open_under(r#"{"StringEquals":{"aws:username":"ann"}}"#);
    open_under(r#"{"StringEquals":{"aws:PrincipalTag/team":"data"}}"#);
    open_under(r#"{"StringEquals":{"s3:ExistingObjectTag/public":"yes"}}"#);
    open_under(r#"{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}"#);
    open_under("{}");
}

#[test]
fn operators_that_hold_without_the_key_do_not_restrict() {
    open_under(r#"{"StringNotEquals":{"aws:SourceVpc":"vpc-91237329"}}"#);
    open_under(r#"{"StringNotLike":{"aws:SourceVpc":"vpc-91237329"}}"#);
    open_under(r#"{"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::222222222222:role/etl"}}"#);
    open_under(r#"{"StringEqualsIfExists":{"aws:SourceVpc":"vpc-91237329"}}"#);
    open_under(r#"{"ForAllValues:StringEquals":{"aws:SourceVpc":"vpc-91237329"}}"#);
    open_under(r#"{"Null":{"aws:PrincipalOrgID":"false"}}"#);
    open_under(r#"{"NotIpAddress":{"aws:SourceIp":"192.0.2.0/24"}}"#);
    open_under(r#"{"IpAddressIfExists":{"aws:SourceIp":"192.0.2.0/24"}}"#);
}

#[test]
fn one_restricting_key_among_others_is_enough() {
    fixed_by(r#"{"Bool":{"aws:SecureTransport":"true"},"StringEquals":{"aws:UserAgent":"x","aws:PrincipalOrgID":"o-a1b2c3d4e5"}}"#);
}

#[test]
fn networks_restrict_unless_they_are_broad() {
    for network in ["203.0.113.0/24", "203.0.113.7", "11.0.0.0/8", "10.0.0.0/8", "10.0.0.0/32", "172.16.0.0/12", "2001:db8::/32", "2001:db8::1"] {
        fixed_by(&format!(r#"{{"IpAddress":{{"aws:SourceIp":"{network}"}}}}"#));
    }
    for network in
        ["0.0.0.0/0", "0.0.0.0/1", "10.0.0.0/7", "11.0.0.0/7", "::/0", "2000::/3", "2001:d00::/24", "fd00::/8", "192.0.2.*", "2001:db8::1/64"]
    {
        open_under(&format!(r#"{{"IpAddress":{{"aws:SourceIp":"{network}"}}}}"#));
    }
    open_under(r#"{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","0.0.0.0/0"]}}"#);
    open_under(r#"{"IpAddress":{"aws:VpcSourceIp":"10.0.0.0/24"}}"#);
    open_under(r#"{"StringEquals":{"aws:SourceIp":"203.0.113.7"}}"#);
}

/// `Allow` for everyone from these networks; each is the list of one statement, as JSON.
fn from_each(networks: &[&str]) -> bool {
    let statement = |networks: &&str| {
        let condition = format!(r#"{{"IpAddress":{{"aws:SourceIp":{networks}}}}}"#);
        format!(r#"{{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*","Condition":{condition}}}"#)
    };
    public(&format!(r#"{{"Statement":[{}]}}"#, networks.iter().map(statement).collect::<Vec<_>>().join(",")))
}

#[test]
fn many_narrow_networks_are_a_broad_one() {
    let all: Vec<String> = (0..=255).map(|first| format!(r#""{first}.0.0.0/8""#)).collect();
    assert!(from_each(&[&format!("[{}]", all.join(","))]));
    assert!(from_each(&all.iter().map(String::as_str).collect::<Vec<_>>()));
    let all: Vec<String> = (0..=255).map(|second| format!(r#""2001:{second:x}00::/24""#)).collect();
    assert!(from_each(&[&format!("[{}]", all.join(","))]));
    assert!(from_each(&[r#"["2001:db8::/32","2001:db9::/32"]"#]));
    assert!(from_each(&[r#"["11.0.0.0/8","203.0.113.7"]"#]));
    assert!(!from_each(&[r#"["11.0.0.0/9","11.128.0.0/9"]"#]));
    assert!(!from_each(&[r#"["2001:db8::/33","2001:db8:8000::/33"]"#]));
}

#[test]
fn networks_count_over_all_statements_that_grant_to_everyone() {
    assert!(from_each(&[r#""11.0.0.0/8""#, r#""12.0.0.0/8""#]));
    assert!(!from_each(&[r#""11.0.0.0/9""#, r#""12.0.0.0/9""#]));
    assert!(!from_each(&[r#""11.0.0.0/8""#, r#""2001:db8::/32""#]));
    let of_named = r#"{"Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*","Condition":{"IpAddress":{"aws:SourceIp":"12.0.0.0/8"}}}"#;
    let of_everyone = of_named.replace("222222222222", "*").replace("12.0.0.0", "11.0.0.0");
    let deny = of_everyone.replace("Allow", "Deny").replace("11.0.0.0", "13.0.0.0");
    let fixed =
        of_everyone.replace(r#""IpAddress""#, r#""StringEquals":{"aws:SourceVpc":"vpc-91237329"},"IpAddress""#).replace("11.0.0.0", "14.0.0.0");
    for other in [of_named, &deny, &fixed] {
        assert!(!public(&format!(r#"{{"Statement":[{of_everyone},{other}]}}"#)), "{other}");
    }
}

#[test]
fn an_address_counts_once() {
    assert!(!from_each(&[r#"["11.0.0.0/8","11.0.0.0/8","11.1.0.0/16","11.1.2.3"]"#]));
    assert!(!from_each(&[r#""11.0.0.0/8""#, r#""11.0.0.0/8""#, r#""11.2.0.0/16""#]));
    assert!(!from_each(&[r#"["2001:db8:1::/48","2001:db8::/32"]"#, r#""2001:db8:2::/48""#]));
}

#[test]
fn private_networks_do_not_count() {
    assert!(!from_each(&[r#"["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","10.1.0.0/16","11.0.0.0/8"]"#]));
    assert!(!from_each(&[r#""10.0.0.0/8""#, r#""11.0.0.0/8""#]));
    for network in ["172.0.0.0/11", "172.32.0.0/12", "192.168.0.0/15", "192.169.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"] {
        assert!(from_each(&[&format!(r#"["11.0.0.0/8","{network}"]"#)]), "{network}");
    }
}

#[test]
fn of_several_lists_of_networks_one_narrow_one_is_enough() {
    fixed_by(r#"{"IpAddress":{"aws:SourceIp":"0.0.0.0/0","AWS:SourceIp":"203.0.113.0/24"}}"#);
    fixed_by(r#"{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"},"ForAnyValue:IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#);
    open_under(r#"{"IpAddress":{"aws:SourceIp":["11.0.0.0/8","12.0.0.0/8"]},"NotIpAddress":{"aws:SourceIp":"12.0.0.0/8"}}"#);
    open_under(r#"{"NotIpAddress":{"aws:SourceIp":"0.0.0.0/0"}}"#);
    open_under(r#"{"IpAddress":{"aws:SourceIp":[]}}"#);
}

#[test]
fn the_pattern_of_a_roles_callers_is_not_fixed() {
    open_under(r#"{"StringLike":{"aws:userid":"AROACKCEVSQ6C2EXAMPLE:*"}}"#);
    open_under(r#"{"StringEquals":{"aws:userid":"AROACKCEVSQ6C2EXAMPLE:job"}}"#);
}

#[test]
fn an_access_point_may_have_any_name_in_a_fixed_account() {
    let points = |arn: &str| format!(r#"{{"ArnLike":{{"s3:DataAccessPointArn":"{arn}"}}}}"#);
    fixed_by(&points("arn:aws:s3:us-west-2:222222222222:accesspoint/*"));
    fixed_by(&points("arn:aws:s3:us-west-2:222222222222:accesspoint/a"));
    open_under(&points("arn:aws:s3:us-west-2:*:accesspoint/a"));
    open_under(&points("arn:aws:s3:*:222222222222:accesspoint/*"));
    open_under(&points("arn:aws:s3:us-west-2:222222222222:*"));
    open_under(&points("*"));
}
