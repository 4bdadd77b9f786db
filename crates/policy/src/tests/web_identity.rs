//! The write controls of trust policies that let web identities in (federation §2.5, recorded).

use crate::{Catalogue, Document, DocumentKind, PolicyError};

fn said(statement: &str) -> Option<String> {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
    match Document::parse(&text, DocumentKind::Trust, &Catalogue::reference()) {
        Ok(_) => None,
        Err(PolicyError::Malformed { text, .. }) => Some(text),
    }
}

fn arn(issuer: &str) -> String {
    format!("arn:aws:iam::111122223333:oidc-provider/{issuer}")
}

fn letting_in(principal: &str, condition: &str) -> String {
    format!(r#"{{"Effect":"Allow","Principal":{{"Federated":"{principal}"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{condition}}}"#)
}

#[track_caller]
fn accepted(principal: &str, condition: &str) {
    assert_eq!(said(&letting_in(principal, condition)), None, "{principal} {condition}");
}

#[track_caller]
fn refused(principal: &str, condition: &str, keys: &str) {
    let text = format!(
        "Trust policy with trusted principal {principal} must evaluate, using StringEquals, StringLike or StringEqualsIgnoreCase, {keys} which is not scoped to all."
    );
    assert_eq!(said(&letting_in(principal, condition)), Some(text), "{condition}");
}

#[test]
fn shared_issuers_need_the_key_of_their_tenants() {
    for (issuer, key) in [
        ("gitlab.com", "gitlab.com:sub"),
        ("agent.buildkite.com", "agent.buildkite.com:sub"),
        ("app.terraform.io", "app.terraform.io:sub"),
        ("oidc.codefresh.io", "oidc.codefresh.io:sub"),
        ("studio.datachain.ai/api", "studio.datachain.ai/api:sub"),
        ("vstoken.actions.githubusercontent.com", "vstoken.actions.githubusercontent.com:sub"),
        ("oidc-configuration.audit-log.githubusercontent.com", "oidc-configuration.audit-log.githubusercontent.com:sub"),
        ("scalr.io", "scalr.io:sub"),
        ("tokens.cloud.shisho.dev", "tokens.cloud.shisho.dev:sub"),
        ("proidc.upbound.io", "proidc.upbound.io:sub"),
        ("cognito-identity.amazonaws.com", "cognito-identity.amazonaws.com:aud"),
        ("api.pulumi.com/oidc", "api.pulumi.com/oidc:aud"),
        ("sandboxes.cloud", "sandboxes.cloud:aud"),
        ("oidc.vercel.com", "oidc.vercel.com:aud"),
        ("sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d", "sts:RoleSessionName"),
        ("oidc.op1.openshiftapps.com/2f785sojlpb85i7402pk3qogugim5nfb", "oidc.op1.openshiftapps.com/2f785sojlpb85i7402pk3qogugim5nfb:sub"),
        (
            "rh-oidc.s3.us-east-1.amazonaws.com/22ejnvnnturfmt6km08idd0nt4hekbn7",
            "rh-oidc.s3.us-east-1.amazonaws.com/22ejnvnnturfmt6km08idd0nt4hekbn7:sub",
        ),
        (
            "rh-oidc.s3.us-east-1.amazonaws.com/23e3sd27sju1hoou6ohfs68vbno607tr",
            "rh-oidc.s3.us-east-1.amazonaws.com/23e3sd27sju1hoou6ohfs68vbno607tr:sub",
        ),
        (
            "rh-oidc.s3.us-east-1.amazonaws.com/23ne21h005qjl3n33d8dui5dlrmv2tmg",
            "rh-oidc.s3.us-east-1.amazonaws.com/23ne21h005qjl3n33d8dui5dlrmv2tmg:sub",
        ),
        (
            "rh-oidc.s3.us-east-1.amazonaws.com/24jrf12m5dj7ljlfb4ta2frhrcoadm26",
            "rh-oidc.s3.us-east-1.amazonaws.com/24jrf12m5dj7ljlfb4ta2frhrcoadm26:sub",
        ),
        ("oidc.op1.openshiftapps.com/2c51blsaqa9gkjt0o9rt11mle8mmropu", "oidc.op1.openshiftapps.com/2c51blsaqa9gkjt0o9rt11mle8mmropu:sub"),
    ] {
        for principal in [arn(issuer), issuer.to_owned()] {
            if principal.contains('/') && !principal.starts_with("arn:") {
                continue;
            }
            refused(&principal, r#"{"StringEquals":{"aws:username":"x"}}"#, key);
            refused(&principal, &format!(r#"{{"StringLike":{{"{key}":["a","*"]}}}}"#), key);
            accepted(&principal, &format!(r#"{{"StringEquals":{{"{key}":"tenant"}}}}"#));
        }
    }
}

#[test]
fn issuers_that_nobody_shares_need_nothing() {
    for issuer in ["idp.example.org", "oidc.circleci.com/org/7a8b", "gitlab.example.org", "gitlab.com/", "GitLab.com", "agent.acme.buildkite.dev"] {
        accepted(&arn(issuer), "{}");
    }
    let saml = r#"{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/P"},"Action":"sts:AssumeRoleWithSAML"}"#;
    assert_eq!(said(saml), None);
}

#[test]
fn positive_operators_on_texts_count_and_no_others() {
    let (gitlab, key) = (arn("gitlab.com"), "gitlab.com:sub");
    for operator in [
        "StringEquals",
        "StringLike",
        "StringEqualsIgnoreCase",
        "ForAnyValue:StringLike",
        "ForAllValues:StringEquals",
        "ForAnyValue:StringEqualsIgnoreCase",
    ] {
        accepted(&gitlab, &format!(r#"{{"{operator}":{{"GITLAB.com:SUB":"project_path:a/b:*"}}}}"#));
    }
    for operator in ["StringNotEquals", "StringNotLike", "StringEqualsIfExists", "StringLikeIfExists", "ForAnyValue:StringEqualsIfExists"] {
        refused(&gitlab, &format!(r#"{{"{operator}":{{"{key}":"project_path:a/b"}}}}"#), key);
    }
    refused(&gitlab, &format!(r#"{{"Null":{{"{key}":"false"}},"Bool":{{"{key}":"true"}},"NumericEquals":{{"{key}":"1"}}}}"#), key);
    for odd in [r#""?""#, r#""**""#, r#""*?""#, r#""""#, "[]"] {
        accepted(&gitlab, &format!(r#"{{"StringLike":{{"{key}":{odd}}}}}"#));
    }
    accepted(&gitlab, &format!(r#"{{"StringLike":{{"{key}":"*"}},"StringEquals":{{"{key}":"project_path:a/b"}}}}"#));
}

#[test]
fn the_seeds_policy_passes() {
    accepted(
        "arn:aws:iam::123487226531:oidc-provider/gitlab.com",
        r#"{"StringLike":{"gitlab.com:sub":"project_path:jjino/common-template-reference:ref_type:branch:ref:main"}}"#,
    );
}

#[test]
fn github_has_two_keys_and_minds_a_leading_star() {
    let host = "token.actions.githubusercontent.com";
    for issuer in [host.to_owned(), format!("{host}/octo-enterprise"), format!("{host}.example.org")] {
        let (principal, sub, flow) = (arn(&issuer), format!("{issuer}:sub"), format!("{issuer}:job_workflow_ref"));
        let keys = format!("{sub} or {flow}");
        for good in ["repo:octo/cat:ref:refs/heads/main", "repo:*", "?*", "${aws:username}"] {
            accepted(&principal, &format!(r#"{{"StringLike":{{"{sub}":"{good}"}}}}"#));
            accepted(&principal, &format!(r#"{{"StringLike":{{"{flow}":"{good}"}}}}"#));
        }
        accepted(&principal, &format!(r#"{{"StringLike":{{"{sub}":[]}}}}"#));
        for bad in ["*", "*x", "**", "", " "] {
            refused(&principal, &format!(r#"{{"StringLike":{{"{sub}":["repo:octo/cat:*","{bad}"]}}}}"#), &keys);
        }
        refused(&principal, &format!(r#"{{"StringEquals":{{"{issuer}:aud":"sts.amazonaws.com"}}}}"#), &keys);
        refused(&principal, &format!(r#"{{"StringLike":{{"{sub}":"repo:octo/cat:*","{flow}":"*"}}}}"#), &keys);
        accepted(&principal, &format!(r#"{{"StringLike":{{"{sub}":"repo:octo/cat:*","{flow}":"*"}},"StringEquals":{{"{flow}":"octo/cat/x"}}}}"#));
    }
    let enterprise = arn(&format!("{host}/octo"));
    let keys = format!("{host}/octo:sub or {host}/octo:job_workflow_ref");
    refused(&enterprise, &format!(r#"{{"StringLike":{{"{host}:sub":"repo:octo/cat:*"}}}}"#), &keys);
}

#[test]
fn classic_providers_need_an_equality_to_the_letter() {
    for (host, keys) in
        [("accounts.google.com", &["aud", "oaud", "sub"][..]), ("www.amazon.com", &["app_id", "sub"]), ("graph.facebook.com", &["app_id", "sub"])]
    {
        let refused = |condition: &str| {
            let text = format!("Policy trusting {host} requires a StringEquals condition on an application id");
            assert_eq!(said(&letting_in(host, condition)), Some(text), "{condition}");
        };
        for key in keys {
            accepted(host, &format!(r#"{{"StringEquals":{{"{host}:{key}":"*"}}}}"#));
            accepted(host, &format!(r#"{{"ForAnyValue:StringEqualsIgnoreCase":{{"{host}:{key}":"x"}}}}"#));
            refused(&format!(r#"{{"StringLike":{{"{host}:{key}":"x"}}}}"#));
            refused(&format!(r#"{{"StringEqualsIfExists":{{"{host}:{key}":"x"}}}}"#));
            refused(&format!(r#"{{"StringEquals":{{"{}:{key}":"x"}}}}"#, host.to_uppercase()));
        }
        refused("{}");
        refused(&format!(r#"{{"StringEquals":{{"{host}:id":"x"}}}}"#));
    }
}

#[test]
fn cognito_has_a_text_of_its_own_without_any_condition() {
    let bare = r#"{"Effect":"Allow","Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:AssumeRoleWithWebIdentity"}"#;
    assert_eq!(said(bare).as_deref(), Some("A condition block must be present for the Cognito provider"));
}

#[test]
fn only_an_allow_of_the_action_is_asked_and_each_for_itself() {
    let gitlab = arn("gitlab.com");
    let of = |effect: &str, action: &str| format!(r#"{{"Effect":"{effect}","Principal":{{"Federated":"{gitlab}"}},"Action":{action}}}"#);
    for exempt in [of("Deny", r#""sts:AssumeRoleWithWebIdentity""#), of("Allow", r#""sts:TagSession""#), of("Allow", r#""sts:AssumeRole""#)] {
        assert_eq!(said(&exempt), None, "{exempt}");
    }
    let good = letting_in(&gitlab, r#"{"StringEquals":{"gitlab.com:sub":"x"}}"#);
    for action in [r#""sts:assumerolewithwebidentity""#, r#""sts:AssumeRole*""#, r#"["sts:TagSession","sts:AssumeRoleWith???Identity"]"#] {
        assert!(said(&format!("{good},{}", of("Allow", action))).is_some(), "{action}");
    }
    let several = letting_in(&gitlab, r#"{"StringEquals":{"gitlab.com:sub":"x"}}"#)
        .replace(&format!("\"{gitlab}\""), &format!(r#"["{gitlab}","{}"]"#, arn("scalr.io")));
    assert!(said(&several).unwrap().contains("scalr.io:sub"));
}

/// What was stored before a control existed is read as it stands.
#[test]
fn stored_policies_are_not_judged_again() {
    let bare = format!(r#"{{"Statement":{}}}"#, letting_in(&arn("gitlab.com"), "{}"));
    assert!(Document::read(&bare, DocumentKind::Trust).is_ok());
}
