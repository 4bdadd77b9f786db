//! A decision that allows allocates nothing. In a binary of its own, since it counts for the whole process.
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

use daypass_names::{AccountId, IdKind, UniqueId};
use daypass_policy::{Attached, Catalogue, Compiled, Context, Document, DocumentKind, Layers, Request, Requester, ResourcePolicy, Source, authorize};

fn compiled(kind: DocumentKind, statements: &str) -> Compiled {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    Compiled::compile(&Document::read(&text, kind).unwrap(), &Catalogue::reference())
}

/// Statements of a role: wildcards in action and resource, conditions of every kind, a variable, a name.
fn role(size: usize) -> Compiled {
    let statement = |at: usize| {
        format!(
            r#"{{"Sid":"S{at}","Effect":"Allow","Action":["s3:Get*","s3:List?ucket"],"Resource":"arn:aws:s3:::lake-{at}/${{aws:PrincipalTag/team}}/*/part-*",
            "Condition":{{"StringLike":{{"aws:PrincipalOrgID":"o-*"}},"IpAddress":{{"aws:SourceIp":["192.0.2.0/24","10.0.0.0/8"]}},
            "NumericLessThanEquals":{{"s3:max-keys":"1000"}},"DateGreaterThan":{{"aws:CurrentTime":"2026-01-01T00:00:00Z"}},
            "Bool":{{"aws:SecureTransport":"true"}},"ArnLike":{{"aws:PrincipalArn":"arn:aws:iam::*:role/ci/*"}},
            "ForAllValues:StringEquals":{{"aws:TagKeys":["team","env"]}},"Null":{{"aws:username":"true"}}}}}}"#
        )
    };
    compiled(DocumentKind::Identity, &(0..size).map(statement).collect::<Vec<_>>().join(","))
}

#[test]
fn an_allow_allocates_nothing() {
    let everything = |kind, principal: &str| compiled(kind, &format!(r#"{{"Effect":"Allow",{principal}"Action":"*","Resource":"*"}}"#));
    let guard = r#"{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"StringNotEqualsIgnoreCase":{"aws:RequestedRegion":"US-EAST-1"}}}"#;
    let (open, guard) = (everything(DocumentKind::ServiceControl, ""), compiled(DocumentKind::ServiceControl, guard));
    let bucket = everything(DocumentKind::Resource, r#""Principal":{"AWS":"arn:aws:iam::111111111111:role/ci/R"},"#);
    let account = AccountId::parse("111111111111").unwrap();
    let id = UniqueId::mint(IdKind::Role, account, [7; 16]);
    let mut context = Context::new();
    for (key, value) in [
        ("aws:PrincipalTag/team", "ops"),
        ("aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        ("aws:SourceIp", "10.1.2.3"),
        ("s3:max-keys", "1e3"),
        ("aws:CurrentTime", "2026-11-21T19:00:00Z"),
        ("aws:SecureTransport", "true"),
        ("aws:PrincipalArn", "arn:aws:iam::111111111111:role/ci/R"),
        ("aws:RequestedRegion", "us-east-1"),
    ] {
        context.set_single(key, value);
    }
    context.set_multi("aws:TagKeys", ["env"]);
    let requester = Requester::RoleSession {
        account,
        role_id: &id,
        role_arn: "arn:aws:iam::111111111111:role/ci/R",
        session_arn: "arn:aws:sts::111111111111:assumed-role/R/job",
        session_name: "job",
        provider: None,
    };
    let source = Source::inline("p");
    for size in [1, 5, 10, 100] {
        let policy = role(size);
        let attached = |policy| Attached { policy, source: &source };
        let resource = format!("arn:aws:s3:::lake-{}/ops/a/part-1", size - 1);
        let request = Request { action: "s3:GetObject", resource: &resource, resource_account: Some(account), requester, context: &context };
        let own = [Attached { policy: &policy, source: &source }];
        let scps = [attached(&open), attached(&guard)];
        let layers = Layers {
            identity: &own,
            resource: ResourcePolicy::Standard(&bucket),
            boundary: Some(own[0]),
            session: Some(&own),
            scp_levels: &[&scps, &scps[..1], &scps[..1]],
            rcp_levels: &[],
        };
        let alone = Layers { identity: &own, ..Layers::NONE };
        for layers in [layers, alone] {
            let mut allowed = false;
            let counted = allocation_counter::measure(|| allowed = authorize(&request, &layers).is_allow());
            assert!(allowed, "{size}");
            assert_eq!(counted.count_total, 0, "{size}");
        }
    }
}

/// Ten thousand roles of ten such statements as the figures have them take less than 20 MB.
#[test]
fn a_role_of_ten_statements_is_small() {
    let statement = |at: usize| {
        format!(
            r#"{{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::lake-{at:04}/team-*/part-*",
            "Condition":{{"StringEquals":{{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}},"IpAddress":{{"aws:SourceIp":"10.0.0.0/8"}}}}}}"#
        )
    };
    let text = (0..10).map(statement).collect::<Vec<_>>().join(",");
    let mut kept = None;
    let counted = allocation_counter::measure(|| kept = Some(Box::new(compiled(DocumentKind::Identity, &text))));
    assert!(kept.is_some());
    assert!(counted.bytes_current < 2000, "{} bytes in {} pieces", counted.bytes_current, counted.count_current);
}
