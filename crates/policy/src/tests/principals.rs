//! Principal elements: their stored form, and who is named by which text (policy-evaluation §3).

use super::{Cast, Held, OWN, Stack, policy};
use crate::{Catalogue, Context, Document, DocumentKind, PrincipalType, Requester, invalid_principal_text};

fn trusts(principal: &str, requester: Requester<'_>) -> bool {
    let text = format!(r#"{{"Statement":{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}}}"#);
    let identity = super::identity(r#"{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}"#);
    let stack = Stack { identity: vec![identity], resource: Held::Trust(policy(DocumentKind::Trust, &text)), ..Stack::default() };
    stack.decide(requester, ("sts:AssumeRole", "arn:aws:iam::111111111111:role/T", OWN), &Context::new()).is_allow()
}

#[test]
fn names_are_exact_and_have_a_case() {
    let cast = Cast::new();
    for (principal, user, session) in [
        (r#"{"AWS":"111111111111"}"#, true, true),
        (r#"{"AWS":"arn:aws:iam::111111111111:root"}"#, true, true),
        (r#"{"AWS":"222222222222"}"#, false, false),
        (r#"{"AWS":"arn:aws-cn:iam::111111111111:root"}"#, false, false),
        (r#"{"AWS":"arn:aws:iam::111111111111:user/dev/Bob"}"#, true, false),
        (r#"{"AWS":"arn:aws:iam::111111111111:user/dev/bob"}"#, false, false),
        (r#"{"AWS":"arn:aws:iam::111111111111:user/Bob"}"#, false, false),
        (r#"{"AWS":"arn:aws:iam::111111111111:user/*"}"#, false, false),
        (r#"{"AWS":"arn:aws:iam::111111111111:role/ci/R"}"#, false, true),
        (r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/R/job"}"#, false, true),
        (r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/R/other"}"#, false, false),
        (r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/R/*"}"#, false, false),
        (r#"{"AWS":["222222222222","arn:aws:iam::111111111111:user/dev/Bob"]}"#, true, false),
        (r#"{"Service":"ec2.amazonaws.com"}"#, false, false),
        (r#"{"CanonicalUser":"111111111111"}"#, false, false),
        (r#"{"AWS":"*"}"#, true, true),
    ] {
        assert_eq!(trusts(principal, cast.user()), user, "user by {principal}");
        assert_eq!(trusts(principal, cast.session()), session, "session by {principal}");
    }
}

#[test]
fn an_id_names_its_entity_and_never_a_namesake() {
    let cast = Cast::new();
    assert!(trusts(&format!(r#"{{"AWS":"{}"}}"#, cast.user), cast.user()));
    let orphan = r#"{"AWS":"AIDAIIIIIIIIIIIIIIIII"}"#;
    assert!(!trusts(orphan, cast.user()));
    assert!(trusts(&format!(r#"{{"AWS":"{}"}}"#, cast.role), cast.session()));
}

#[test]
fn principals_are_mapped_to_their_stored_form_and_back() {
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111111111111:user/Bob","111111111111"],"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    let mut document = Document::parse(text, DocumentKind::Trust, &Catalogue::reference()).unwrap();
    let mut seen = Vec::new();
    document
        .map_principals::<()>(&mut |kind, value| {
            seen.push((kind, value.to_owned()));
            Ok(if value.ends_with("user/Bob") { "AIDAIIIIIIIIIIIIIIIII".to_owned() } else { value.to_owned() })
        })
        .unwrap();
    assert_eq!(seen.len(), 3);
    assert_eq!(seen[2].0, PrincipalType::Service);
    assert_eq!(document.to_json(), text.replace("arn:aws:iam::111111111111:user/Bob", "AIDAIIIIIIIIIIIIIIIII"));
    let refused = document.map_principals(&mut |kind, value| Err(invalid_principal_text(kind, value)));
    assert_eq!(refused, Err(r#"Invalid principal in policy: "AWS":"AIDAIIIIIIIIIIIIIIIII""#.to_owned()));
}

#[test]
fn the_text_of_an_invalid_principal_echoes_type_and_value() {
    assert_eq!(
        invalid_principal_text(PrincipalType::Aws, "arn:aws:iam::111122223333:role/NoSuch"),
        r#"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/NoSuch""#
    );
    assert_eq!(
        invalid_principal_text(PrincipalType::Service, "nope.amazonaws.com"),
        r#"Invalid principal in policy: "SERVICE":"nope.amazonaws.com""#
    );
}
