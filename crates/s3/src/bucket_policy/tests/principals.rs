//! Who may be named.

use daypass_names::AccountId;

use super::{super::resolve, accepted, policy, refused};

fn naming(effect: &str, element: &str, principal: &str) -> String {
    policy(&format!(r#""Effect":"{effect}","{element}":{principal},"Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*""#))
}

#[test]
fn everyone_accounts_entities_sessions_and_services_are_named() {
    for principal in [
        r#""*""#,
        r#"{"AWS":"*"}"#,
        r#"{"AWS":["111111111111","arn:aws:iam::111111111111:root"]}"#,
        r#"{"AWS":"arn:aws:iam::111111111111:user/dev/ann"}"#,
        r#"{"AWS":"arn:aws:iam::111111111111:role/etl"}"#,
        r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/etl/job"}"#,
        r#"{"AWS":"arn:aws:sts::111111111111:federated-user/ann"}"#,
        r#"{"AWS":"AIDACKCEVSQ6C2EXAMPLE"}"#,
        r#"{"Service":["cloudtrail.amazonaws.com","delivery.logs.amazonaws.com"]}"#,
    ] {
        accepted(&naming("Allow", "Principal", principal));
    }
}

#[test]
fn what_nobody_can_be_is_no_principal() {
    for principal in [
        r#"{"AWS":"user"}"#,
        r#"{"AWS":""}"#,
        r#"{"AWS":"1111"}"#,
        r#"{"AWS":"arn:aws:iam::111111111111:user/*"}"#,
        r#"{"AWS":"arn:aws:iam::111111111111:user/"}"#,
        r#"{"AWS":"arn:aws:iam::*:root"}"#,
        r#"{"AWS":"arn:aws:iam::111111111111:group/dev"}"#,
        r#"{"AWS":"arn:aws:iam:eu-west-1:111111111111:role/etl"}"#,
        r#"{"AWS":"arn:aws-cn:iam::111111111111:role/etl"}"#,
        r#"{"AWS":"arn:aws:iam::111111111111:/ann/"}"#,
        r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/etl"}"#,
        r#"{"AWS":["*","arn:aws:s3:::lake"]}"#,
        r#"{"Service":"*"}"#,
        r#"{"Service":"example.com"}"#,
        r#"{"Service":".amazonaws.com"}"#,
        r#"{"Service":"nope.amazonaws.com"}"#,
        r#"{"CanonicalUser":"79a59df9"}"#,
        r#"{"Federated":"*"}"#,
    ] {
        refused(&naming("Allow", "Principal", principal), "Invalid principal in policy");
        refused(&naming("Deny", "NotPrincipal", principal), "Invalid principal in policy");
    }
}

#[test]
fn not_principal_only_denies() {
    refused(&naming("Allow", "NotPrincipal", r#"{"AWS":"111111111111"}"#), "Allow with NotPrincipal is not allowed.");
    accepted(&naming("Deny", "NotPrincipal", r#"{"AWS":"111111111111"}"#));
}

#[test]
fn providers_and_canonical_ids_are_named_too() {
    accepted(&naming("Allow", "Principal", r#"{"Federated":"accounts.google.com"}"#));
    accepted(&naming("Allow", "Principal", &format!(r#"{{"CanonicalUser":"{}"}}"#, "79a59df9".repeat(8))));
}

#[test]
fn canonical_ids_become_the_arn_of_their_account() {
    let id = |digit: char| digit.to_string().repeat(64);
    let account_of = |text: &str| (text == id('a')).then(|| AccountId::parse("111111111111").unwrap());
    let kept = |principal: &str| {
        let mut document = super::judged(&naming("Deny", "NotPrincipal", principal)).unwrap();
        resolve(&mut document, account_of)
            .map(|()| document.to_json().split_once("\"NotPrincipal\":").unwrap().1.split_once(",\"Action").unwrap().0.to_owned())
    };
    let arn = "arn:aws:iam::111111111111:root";
    assert_eq!(kept(&format!(r#"{{"CanonicalUser":"{}"}}"#, id('a'))), Ok(format!(r#"{{"AWS":"{arn}"}}"#)));
    assert_eq!(
        kept(&format!(r#"{{"CanonicalUser":["{}"],"AWS":"222222222222","Service":"s3.amazonaws.com"}}"#, id('a'))),
        Ok(format!(r#"{{"AWS":["222222222222","{arn}"],"Service":"s3.amazonaws.com"}}"#))
    );
    assert_eq!(kept(&format!(r#"{{"CanonicalUser":["{}","{}"]}}"#, id('a'), id('b'))), Err(id('b')));
    assert_eq!(kept(r#"{"AWS":"222222222222"}"#), Ok(r#"{"AWS":"222222222222"}"#.to_owned()));
}
