//! Reading and printing: grammar, positions, limits (policy-evaluation §1).

use crate::{Catalogue, Document, DocumentKind, Effect, KeyType, MAX_DOCUMENT_CHARS, PolicyError, Position, Producer, Version, quota_chars};

fn read(text: &str) -> Result<Document, PolicyError> {
    Document::read(text, DocumentKind::Identity)
}

fn position(text: &str) -> Position {
    match read(text) {
        Err(PolicyError::Malformed { position: Some(position), .. }) => position,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_tree_is_whole() {
    let text = r#"{"Version":"2012-10-17","Id":"x","Statement":{"Sid":"A","Effect":"Deny","NotAction":["s3:*","ec2:*"],"NotResource":"*","Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a",1,true,1.50]},"Bool":{"aws:SecureTransport":false}}}}"#;
    let document = read(text).unwrap();
    assert_eq!(document.version, Some(Version::V2012));
    assert_eq!(document.id.as_deref(), Some("x"));
    let statement = &document.statements[0];
    assert_eq!(statement.effect, Effect::Deny);
    assert!(statement.actions.as_ref().unwrap().negated);
    assert_eq!(statement.conditions[0].entries[0].values, ["a", "1", "true", "1.50"]);
    assert_eq!(
        document.to_json(),
        r#"{"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"A","Effect":"Deny","NotAction":["s3:*","ec2:*"],"NotResource":"*","Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a","1","true","1.50"]},"Bool":{"aws:SecureTransport":"false"}}}]}"#
    );
}

#[test]
fn elements_are_printed_in_one_order() {
    let text = r#"{"Statement":[{"Condition":{},"Action":["a:b"],"Principal":{"AWS":["1"]},"Effect":"Allow","Sid":""}],"Version":"2008-10-17"}"#;
    let printed = r#"{"Version":"2008-10-17","Statement":[{"Sid":"","Effect":"Allow","Principal":{"AWS":"1"},"Action":"a:b"}]}"#;
    assert_eq!(read(text).unwrap().to_json(), printed);
    let everyone = r#"{"Statement":[{"Effect":"Allow","NotPrincipal":"*","Action":[]}]}"#;
    assert_eq!(read(everyone).unwrap().to_json(), everyone);
}

#[test]
fn statements_know_their_place() {
    let document = read("{\n \"Statement\": [\n  {\"Effect\":\"Allow\"},\n  {\"Sid\":\"é\",\n\"Effect\":\"Deny\"} ]}").unwrap();
    let places: Vec<_> = document.statements.iter().map(|statement| (statement.start, statement.end)).collect();
    let at = |line, column| Position { line, column };
    assert_eq!(places, [(at(3, 3), at(3, 21)), (at(4, 3), at(5, 17))]);
}

#[test]
fn offences_know_their_place() {
    assert_eq!(position("{\"Statement\":[{\"Effect\":\"Allow\"}],\n\"Nonsense\":1}"), Position { line: 2, column: 12 });
    assert_eq!(position("{\n\"Version\":\"2012-10-17\",}"), Position { line: 2, column: 24 });
    assert_eq!(position("{\"Version\":\"2012-10-17\",\n \"Version\":\"2012-10-17\"}"), Position { line: 2, column: 2 });
}

#[test]
fn what_is_no_json_is_no_policy() {
    for text in [
        "",
        " ",
        "{",
        "}",
        "null",
        "[]",
        "1",
        "\"x\"",
        "{\"Statement\":}",
        "{\"a\" 1}",
        "{,}",
        "{} x",
        "{\"a\":01}",
        "{\"a\":1.}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":1e}",
        "{\"a\":tru}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\udc00\"}",
        "{\"a\":\"\\u12\"}",
        "\u{feff}{}",
        "{/**/}",
        "{'a':1}",
    ] {
        assert!(read(text).is_err(), "{text:?}");
    }
}

#[test]
fn grammar_is_strict() {
    let good = r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
    assert!(read(good).is_ok());
    for (from, to) in [
        ("\"Statement\"", "\"statement\""),
        ("\"Effect\"", "\"effect\""),
        ("\"Effect\":\"Allow\",", ""),
        ("\"Allow\"", "\"Permit\""),
        ("\"Allow\"", "true"),
        ("\"Action\":\"s3:*\"", "\"Action\":\"s3:*\",\"NotAction\":\"s3:*\""),
        ("\"Action\":\"s3:*\"", "\"Action\":\"s3:*\",\"Action\":\"s3:*\""),
        ("\"Resource\":\"*\"", "\"Resource\":\"*\",\"NotResource\":\"*\""),
        ("\"Resource\":\"*\"", "\"Resource\":{}"),
        ("\"Resource\":\"*\"", "\"Resource\":[1]"),
        ("\"Resource\":\"*\"", "\"Resource\":[[\"*\"]]"),
        ("\"Resource\":\"*\"", "\"Principal\":\"*\",\"NotPrincipal\":\"*\""),
        ("\"Resource\":\"*\"", "\"Principal\":\"arn:aws:iam::1:root\""),
        ("\"Resource\":\"*\"", "\"Principal\":{\"aws\":\"*\"}"),
        ("\"Resource\":\"*\"", "\"Principal\":{}"),
        ("\"Resource\":\"*\"", "\"Sid\":1"),
        ("\"Resource\":\"*\"", "\"Condition\":[]"),
        ("\"Resource\":\"*\"", "\"Condition\":{\"StringEquals\":\"x\"}"),
        ("\"Resource\":\"*\"", "\"Condition\":{\"StringEquals\":{\"k\":null}}"),
        ("\"Resource\":\"*\"", "\"Condition\":{\"StringEquals\":{\"k\":[[\"v\"]]}}"),
        ("\"Resource\":\"*\"", "\"Condition\":{\"StringSame\":{\"k\":\"v\"}}"),
        ("\"Resource\":\"*\"", "\"Condition\":{\"stringequals\":{\"k\":\"v\"}}"),
        ("\"Resource\":\"*\"", "\"Condition\":{\"NullIfExists\":{\"k\":\"v\"}}"),
        ("\"Resource\":\"*\"", "\"Condition\":{\"ForAnyValue:Null\":{\"k\":\"v\"}}"),
        ("\"Resource\":\"*\"", "\"Condition\":{\"ForSomeValues:StringEquals\":{\"k\":\"v\"}}"),
        ("\"Statement\":", "\"Version\":\"2012-10-18\",\"Statement\":"),
        ("\"Statement\":", "\"Version\":2012,\"Statement\":"),
        ("\"Statement\":", "\"Id\":[],\"Statement\":"),
    ] {
        let text = good.replacen(from, to, 1);
        assert_ne!(text, good);
        assert!(read(&text).is_err(), "{text}");
    }
    for text in ["{}", r#"{"Statement":[]}"#, r#"{"Statement":"x"}"#, r#"{"Statement":[[]]}"#, r#"{"Statement":[1]}"#] {
        assert!(read(text).is_err(), "{text}");
    }
    assert!(read(&good.replace("\"Resource\":\"*\"", "\"Condition\":{\"Foo\":{}}")).is_ok(), "an unknown operator without content says nothing");
}

#[test]
fn every_operator_is_read_and_printed() {
    for (name, comparison) in crate::Comparison::ALL {
        for text in [name.to_owned(), format!("{name}IfExists"), format!("ForAllValues:{name}"), format!("ForAnyValue:{name}IfExists")] {
            let operator = crate::Operator::parse(&text);
            if comparison == crate::Comparison::Null && text != name {
                assert_eq!(operator, None, "{text}");
            } else {
                assert_eq!(operator.unwrap().to_string(), text);
            }
        }
    }
}

#[test]
fn documents_have_limits() {
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(read(&nested).is_err());
    let long = format!(r#"{{"Statement":{{"Effect":"Allow","Action":"{}","Resource":"*"}}}}"#, "a".repeat(MAX_DOCUMENT_CHARS));
    assert!(read(&long).is_err());
    let many = format!(r#"{{"Statement":[{}]}}"#, vec![r#"{"Effect":"Deny"}"#; 4097].join(","));
    assert!(read(&many).is_err());
}

#[test]
fn quotas_do_not_count_white_space() {
    assert_eq!(quota_chars("{ \"a\" :\t\r\n\"b é\" }"), 10);
}

#[test]
fn the_catalogue_knows_types_cardinality_and_producers() {
    let catalogue = Catalogue::reference();
    assert!(catalogue.is_multi("AWS:TAGKEYS"));
    assert!(catalogue.is_multi("cognito-identity.amazonaws.com:amr"));
    assert!(catalogue.is_multi("gitlab.example.org:amr"));
    assert!(!catalogue.is_multi("aws:PrincipalTag/tagkeys"));
    for (key, producer) in [
        ("aws:sourceip", Producer::Connection),
        ("aws:principaltag/Team", Producer::Principal),
        ("aws:ViaAWSService", Producer::Principal),
        ("sts:ExternalId", Producer::Action),
        ("saml:aud", Producer::Federation),
        ("gitlab.com:sub", Producer::Federation),
        ("iam:PassedToService", Producer::Unserved),
        ("sts:RequestContext/x", Producer::Unserved),
        ("aws:SourceVpce", Producer::Nobody),
        ("codebuild:projectArn", Producer::Nobody),
    ] {
        assert_eq!(catalogue.producer(key), Some(producer), "{key}");
    }
    for unlisted in ["acme:Colour", "dynamodb:LeadingKeys", "nocolon", "aws:PrincipalTag", "gitlab.com:", "host:sub"] {
        assert_eq!(catalogue.find(unlisted), None, "{unlisted}");
    }
    let mut names: Vec<_> = catalogue.rows().iter().map(|row| row.name.to_lowercase()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), catalogue.rows().len(), "no key is listed twice");
}

/// policy-evaluation §5: the keys with several values, and those that are no texts.
#[test]
fn the_catalogue_has_the_references_cardinality_and_types() {
    let rows = Catalogue::reference().rows();
    let names = |is: &dyn Fn(&crate::KeyDefinition) -> bool| rows.iter().filter(|row| is(row)).map(|row| row.name).collect::<Vec<_>>().join(" ");
    assert_eq!(
        names(&|row| row.cardinality == crate::Cardinality::Multi),
        "aws:PrincipalOrgPaths aws:PrincipalServiceNamesList aws:VpceOrgPaths aws:ResourceOrgPaths aws:TagKeys aws:CalledVia aws:SourceOrgPaths \
         sts:TransitiveTagKeys sts:IdentityTokenAudience sts:RequestContextProviders saml:cn saml:commonName saml:edupersonaffiliation \
         saml:edupersonassurance saml:edupersonentitlement saml:edupersonnickname saml:edupersonorgunitdn saml:edupersonscopedaffiliation \
         saml:edupersontargetedid saml:eduorghomepageuri saml:eduorgidentityauthnpolicyuri saml:eduorglegalname saml:eduorgsuperioruri \
         saml:eduorgwhitepagesuri saml:givenName saml:mail saml:name saml:organizationStatus saml:primaryGroupSID saml:surname saml:uid \
         saml:x500UniqueIdentifier s3:RequestObjectTagKeys s3:InventoryAccessibleOptionalFields"
    );
    assert_eq!(
        names(&|row| row.kind == KeyType::Bool),
        "aws:PrincipalIsAWSService aws:AssumedRoot aws:MultiFactorAuthPresent aws:ViaAWSService aws:SecureTransport sts:RoleAuthorizedByIdp \
         s3:ObjectCreationOperation s3:isReplicationPauseRequest"
    );
    assert_eq!(names(&|row| row.kind == KeyType::Date), "aws:TokenIssueTime aws:CurrentTime aws:EpochTime s3:object-lock-retain-until-date");
    assert_eq!(names(&|row| row.kind == KeyType::Ip), "aws:Ec2InstanceSourcePrivateIPv4 aws:SourceIp aws:VpcSourceIp");
    assert_eq!(
        names(&|row| row.kind == KeyType::Numeric),
        "aws:MultiFactorAuthAge ec2:RoleDelivery sts:DurationSeconds iam:ServiceSpecificCredentialAgeDays iam:DelegationDuration s3:max-keys \
         s3:signatureAge s3:TlsVersion s3:object-lock-remaining-retention-days s3:ExistingJobPriority s3:RequestJobPriority"
    );
    assert_eq!(
        names(&|row| row.kind == KeyType::Arn),
        "aws:PrincipalArn ec2:SourceInstanceArn lambda:SourceFunctionArn ssm:SourceInstanceArn aws:SourceVpcArn aws:SourceArn sts:TaskPolicyArn \
         sts:RequestContextProviders iam:AssociatedResourceArn iam:PermissionsBoundary iam:PolicyARN iam:DelegationRequestOwner iam:TemplateArn \
         s3:x-amz-server-side-encryption-aws-kms-key-id s3:AccessGrantsInstanceArn s3:DataAccessPointArn"
    );
}

#[test]
fn claims_become_keys_only_where_aws_knows_them() {
    let catalogue = Catalogue::reference();
    for known in [
        "idp.example.org/realms/x:sub",
        "idp.example.org:oaud",
        "accounts.google.com:google/organization_number",
        "graph.facebook.com:id",
        "www.amazon.com:user_id",
        "token.actions.githubusercontent.com:actor",
        "token.actions.githubusercontent.com/octo-enterprise:job_workflow_ref",
        "token.actions.octo.ghe.com:repository_id",
        "github.com/enterprises/octo:enterprise_id",
        "GitLab.com:Project_Id",
        "oidc.circleci.com/org/x:oidc.circleci.com/project-id",
        "agent.buildkite.com:pipeline_slug",
        "agent.acme.buildkite.dev:cluster_id",
        "idcs-abc.identity.oraclecloud.com:rpst_id",
    ] {
        assert_eq!(catalogue.producer(known), Some(Producer::Federation), "{known}");
    }
    for unknown in [
        "token.actions.githubusercontent.com:repository_owner",
        "token.actions.githubusercontent.com:event_name",
        "token.actions.githubusercontent.com.evil.org:actor",
        "gitlab.example.org:project_id",
        "gitlab.com:project_path",
        "oidc.circleci.com/org/x:context-ids",
    ] {
        assert_eq!(catalogue.find(unknown), None, "{unknown}");
    }
    assert_eq!(catalogue.find("accounts.google.com:google/organization_number").map(|row| row.kind), Some(crate::KeyType::Numeric));
}
