//! Condition keys: which are there, for whom and for what. The tables beside this file are what an auditor reads.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use daypass_kernel::request::{Connection, TlsFacts};
use daypass_policy::{Cardinality, Catalogue, KeyType, Producer};
use daypass_testbed::{Call, Credentials, House, MANAGEMENT, allow, arn, document, loopback, trust};
use serde_json::Value;

/// Keys of sessions that no action mints yet, and of services, which are no clients: the kernel's own tests show them.
const OF_OTHER_CALLERS: [&str; 5] =
    ["aws:AssumedRoot", "aws:MultiFactorAuthAge", "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList", "aws:SourceIdentity"];
/// Keys that the kernel adds to every ask from the owner of its resource.
const OF_OWNERS: [&str; 3] = ["aws:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceOrgPaths"];

const OPEN: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::open/*"}]}"#;

/// A house with a tagged user and role, and an open bucket with a tagged object.
async fn house() -> House {
    let house = House::new().await;
    let tags = [("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "red")];
    house.manage("CreateUser", &[("UserName", "Tagged"), tags[0], tags[1]]).await;
    house.grant_user("Tagged", &[&allow("*", "*")]).await;
    house.role("Target", &trust(MANAGEMENT), &[&allow("*", "*")]).await;
    house.manage("TagRole", &[("RoleName", "Target"), tags[0], tags[1]]).await;
    house.open_bucket("open").await;
    house.bucket_policy("open", OPEN).await;
    let put = Call::s3("PUT", "/open/key").header("x-amz-tagging", "team=red").with_body("x");
    house.call(&house.root, &put).await.ok();
    house
}

async fn key_of(house: &House, name: &str) -> Credentials {
    house.manage("CreateAccessKey", &[("UserName", name)]).await.credentials()
}

/// Over TLS, so that everything about a connection is known.
fn secure() -> Connection {
    let tls = TlsFacts { version: "TLSv1.3", cipher: "TLS_AES_128_GCM_SHA256".into() };
    Connection { secure: true, tls: Some(tls), ..loopback() }
}

/// A key of the catalogue, as its row names it.
fn row(key: &str) -> &'static daypass_policy::KeyDefinition {
    Catalogue::reference().find(key).unwrap_or_else(|| panic!("{key} is in no row"))
}

/// The names of the keys of an event, each as its row names it and with the cardinality that the row gives it.
fn names(keys: &Value) -> BTreeSet<&'static str> {
    let named = |(key, value): (&String, &Value)| {
        let row = row(key);
        assert_eq!(value.is_array(), row.cardinality == Cardinality::Multi, "{key}: {value}");
        row.name
    };
    keys.as_object().into_iter().flatten().map(named).collect()
}

/// Each caller of the house with the keys of its connection and its principal.
async fn callers(house: &House) -> Vec<(&'static str, BTreeSet<&'static str>)> {
    let user = key_of(house, "Tagged").await;
    let session = house.sts(&user, "GetSessionToken", &[]).await.ok().credentials();
    let role = house.assume(&user, &arn("role/Target"), "session").await;
    let chained = house.assume(&role, &arn("role/Target"), "again").await;
    let root_session = house.sts(&house.root, "GetSessionToken", &[]).await.ok().credentials();
    let get = Call::s3("GET", "/open/key").header("user-agent", "daypass").header("referer", "https://daypass.invalid/");
    let of = |who: &Credentials| get.signed(who, house.now());
    let wires = [
        ("user", of(&user)),
        ("user's session", of(&session)),
        ("role session", of(&role)),
        ("chained session", of(&chained)),
        ("root", of(&house.root)),
        ("root's session", of(&root_session)),
        ("anonymous", get.unsigned()),
        ("anonymous, bare", Call::s3("GET", "/open/key").unsigned()),
    ];
    let mut callers = Vec::new();
    for (who, wire) in wires {
        house.deliver_over(&secure(), &wire).await.ok();
        callers.push((who, names(&house.journal.last()["context"])));
    }
    callers
}

#[tokio::test]
async fn each_caller_brings_these_keys() {
    let house = house().await;
    let callers = callers(&house).await;
    let mut table = String::from("# What connection and principal bring into a request, whatever it asks: a key is there (+) or absent (-).\n# ");
    let columns: Vec<&str> = callers.iter().map(|(who, _)| *who).collect();
    writeln!(table, "{}\n", columns.join(" | ")).unwrap();
    for row in Catalogue::reference().rows() {
        let marks: Vec<&str> = callers.iter().map(|(_, keys)| if keys.contains(row.name) { "+" } else { "-" }).collect();
        let brought = match row.producer {
            Producer::Connection | Producer::Principal => true,
            Producer::Action | Producer::Federation | Producer::Unserved | Producer::Nobody | Producer::Unknown => {
                assert!(!marks.contains(&"+"), "{}", row.name);
                false
            }
        };
        if brought {
            assert!(marks.contains(&"+") || OF_OTHER_CALLERS.contains(&row.name), "{}", row.name);
            writeln!(table, "{}  {}", marks.join(" "), row.name).unwrap();
        }
    }
    expect_test::expect_file!["./callers.txt"].assert_eq(&table);
}

/// Of all but S3 no ask brings a key that the row of its action does not name; S3's rows forget some.
fn belong(action: &str, keys: &BTreeSet<&str>) {
    let rows = [&daypass_api::iam::SERVICE, &daypass_api::organizations::SERVICE, &daypass_api::sts::SERVICE];
    let Some(row) = rows.iter().find_map(|service| service.action(action)) else { return };
    for key in keys {
        let named = row.keys.iter().any(|known| known.eq_ignore_ascii_case(key) || known.strip_suffix("${TagKey}") == Some(*key));
        assert!(named, "{action} does not know {key}");
    }
}

/// policy-evaluation §5.1 and sts-api §1: what the keys of each principal say.
#[tokio::test]
async fn the_keys_of_a_principal_say_who_it_is() {
    let house = house().await;
    let user = key_of(&house, "Tagged").await;
    let id = house.manage("GetUser", &[("UserName", "Tagged")]).await.value("UserId");
    let role = house.assume(&user, &arn("role/Target"), "job").await;
    let role_id = house.manage("GetRole", &[("RoleName", "Target")]).await.value("RoleId");
    let session = house.sts(&user, "GetSessionToken", &[]).await.ok().credentials();
    let get = Call::s3("GET", "/open/key");
    let of = |who: &Credentials| get.signed(who, house.now());
    let (person, target) = (arn("user/Tagged"), arn("role/Target"));
    let job = format!("{role_id}:job");
    let rows = [
        (of(&user), "User", id.as_str(), Some(person.as_str()), Some("Tagged"), None),
        (of(&session), "User", &id, Some(&person), Some("Tagged"), Some("false")),
        (of(&role), "AssumedRole", &job, Some(&target), None, Some("false")),
        (of(&house.root), "Account", MANAGEMENT, Some("arn:aws:iam::123456789012:root"), None, None),
        (get.unsigned(), "Anonymous", "anonymous", None, None, None),
    ];
    for (wire, kind, user_id, principal, name, mfa) in rows {
        house.deliver(&wire).await.ok();
        let context = &house.journal.last()["context"];
        assert_eq!(context["aws:PrincipalType"], kind);
        assert_eq!(context["aws:userid"], user_id);
        assert_eq!(context["aws:PrincipalArn"].as_str(), principal, "{kind}");
        assert_eq!(context["aws:PrincipalAccount"].as_str(), principal.map(|_| MANAGEMENT), "{kind}");
        assert_eq!(context["aws:username"].as_str(), name, "{kind}");
        assert_eq!(context["aws:MultiFactorAuthPresent"].as_str(), mfa, "{kind}");
        assert_eq!(context["aws:PrincipalTag/team"].as_str(), (kind != "Account" && kind != "Anonymous").then_some("red"), "{kind}");
        assert_eq!(context["aws:PrincipalIsAWSService"].as_str(), principal.map(|_| "false"), "{kind}");
        assert_eq!(context["aws:ViaAWSService"], "false", "{kind}");
    }
}

#[tokio::test]
async fn the_region_is_the_one_that_was_asked_and_global_services_have_one() {
    let house = house().await;
    let user = key_of(&house, "Tagged").await;
    let assume = Call::sts("AssumeRole", &[("RoleArn", &arn("role/Target")), ("RoleSessionName", "name")]);
    for (call, region) in [
        (assume.clone(), "us-east-1"),
        (assume.region("eu-west-1"), "eu-west-1"),
        (Call::iam("ListUsers", &[]), "us-east-1"),
        (Call::s3("GET", "/open/key"), "us-east-1"),
    ] {
        house.call(&user, &call).await.ok();
        assert_eq!(house.journal.last()["context"]["aws:RequestedRegion"], region);
    }
}

/// Requests of every service that bring keys of their own.
fn calls(boundary: &str) -> Vec<(&'static str, Call)> {
    let iam = |action: &str, parameters: &[(&str, &str)]| Call::iam(action, parameters);
    let (named, tags) = (("UserName", "Tagged"), [("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "red")]);
    let role = arn("role/Target");
    let assume = |more: &[(&str, &str)]| Call::sts("AssumeRole", &[&[("RoleArn", role.as_str()), ("RoleSessionName", "name")], more].concat());
    let put = |name: &str, value: &str| Call::s3("PUT", "/open/new").header(name, value).with_body("x");
    let located = "<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>";
    vec![
        ("AssumeRole", assume(&[])),
        ("AssumeRole ExternalId", assume(&[("ExternalId", "contract")])),
        ("AssumeRole SourceIdentity", assume(&[("SourceIdentity", "alice")])),
        ("AssumeRole Tags TransitiveTagKeys", assume(&[tags[0], tags[1], ("TransitiveTagKeys.member.1", "team")])),
        ("AssumeRole DurationSeconds", assume(&[("DurationSeconds", "900")])),
        ("GetAccessKeyInfo", Call::sts("GetAccessKeyInfo", &[("AccessKeyId", "AKIAIOSFODNN7EXAMPLE")])),
        ("GetUser", iam("GetUser", &[named])),
        ("ListUsers", iam("ListUsers", &[])),
        ("CreateUser PermissionsBoundary Tags", iam("CreateUser", &[("UserName", "Bounded"), ("PermissionsBoundary", boundary), tags[0], tags[1]])),
        ("PutUserPolicy on a bounded user", iam("PutUserPolicy", &[("UserName", "Bounded"), ("PolicyName", "P"), ("PolicyDocument", "{}")])),
        ("TagUser", iam("TagUser", &[named, tags[0], tags[1]])),
        ("UntagUser", iam("UntagUser", &[named, ("TagKeys.member.1", "colour")])),
        ("AttachUserPolicy", iam("AttachUserPolicy", &[named, ("PolicyArn", boundary)])),
        ("GetRole", iam("GetRole", &[("RoleName", "Target")])),
        ("UpdateAssumeRolePolicy", iam("UpdateAssumeRolePolicy", &[("RoleName", "Target"), ("PolicyDocument", "{}")])),
        ("DescribeOrganization", Call::organizations("DescribeOrganization", &Value::Object(serde_json::Map::new()))),
        ("ListPolicies", Call::organizations("ListPolicies", &serde_json::json!({"Filter": "SERVICE_CONTROL_POLICY"}))),
        ("ListBuckets", Call::s3("GET", "/")),
        ("CreateBucket LocationConstraint", Call::s3("PUT", "/located").with_body(located)),
        ("CreateBucket x-amz-object-ownership", Call::s3("PUT", "/owned").header("x-amz-object-ownership", "BucketOwnerEnforced")),
        ("CreateBucket x-amz-bucket-namespace", Call::s3("PUT", "/spaced").header("x-amz-bucket-namespace", "account-regional")),
        ("ListObjects", Call::s3("GET", "/open?prefix=a&delimiter=/&max-keys=1")),
        ("GetObject", Call::s3("GET", "/open/key")),
        ("GetObject versionId if-match if-none-match", {
            Call::s3("GET", "/open/key?versionId=null").header("if-match", "x").header("if-none-match", "y")
        }),
        ("PutObject", Call::s3("PUT", "/open/new").with_body("x")),
        ("PutObject x-amz-tagging", put("x-amz-tagging", "team=red")),
        ("PutObject x-amz-acl x-amz-storage-class x-amz-server-side-encryption", {
            put("x-amz-acl", "private").header("x-amz-storage-class", "STANDARD").header("x-amz-server-side-encryption", "AES256")
        }),
        ("PutObject x-amz-grant-*", {
            let grants = ["full-control", "read-acp", "write", "write-acp"];
            grants.iter().fold(put("x-amz-grant-read", "id=x"), |call, grant| call.header(&format!("x-amz-grant-{grant}"), "id=x"))
        }),
        ("PutObject x-amz-object-lock-*", {
            put("x-amz-object-lock-mode", "GOVERNANCE")
                .header("x-amz-object-lock-retain-until-date", "2030-01-01T00:00:00Z")
                .header("x-amz-object-lock-legal-hold", "ON")
        }),
        ("PutObject with a key of another's", {
            put("x-amz-server-side-encryption-aws-kms-key-id", "arn:aws:kms:us-east-1:123456789012:key/x")
                .header("x-amz-server-side-encryption-customer-algorithm", "AES256")
                .header("x-amz-website-redirect-location", "/elsewhere")
        }),
        ("CopyObject", Call::s3("PUT", "/open/copy").header("x-amz-copy-source", "/open/key").header("x-amz-metadata-directive", "COPY")),
        ("CreateMultipartUpload", Call::s3("POST", "/open/large?uploads")),
    ]
}

#[tokio::test]
async fn each_action_brings_these_keys() {
    let house = house().await;
    let boundary = document(&[&allow("*", "*")]);
    let boundary = house.manage("CreatePolicy", &[("PolicyName", "Boundary"), ("PolicyDocument", &boundary)]).await.value("Arn");
    let user = key_of(&house, "Tagged").await;
    let mut table = String::from("# The keys that each ask of a request brings; those of connection and principal stand in callers.txt.\n");
    let mut seen = BTreeSet::new();
    let signed: Vec<_> = calls(&boundary).into_iter().map(|(what, call)| (what, call.signed(&user, house.now()))).collect();
    let presigned = [("GetObject presigned", Call::s3("GET", "/open/key").presigned(&user, house.now()))];
    for (what, wire) in signed.into_iter().chain(presigned) {
        let answer = house.deliver_over(&secure(), &wire).await;
        assert_ne!(answer.status, 403, "{what}: {}", answer.body);
        writeln!(table, "\n{what}").unwrap();
        for ask in house.journal.last()["decisions"].as_array().expect("decisions") {
            let keys = names(&ask["keys"]);
            let listed: Vec<&str> = keys.iter().copied().collect();
            belong(ask["action"].as_str().unwrap(), &keys);
            writeln!(table, "    {}: {}", ask["action"].as_str().unwrap(), if listed.is_empty() { "-".to_owned() } else { listed.join(" ") })
                .unwrap();
            seen.extend(keys);
        }
    }
    for row in Catalogue::reference().rows().iter().filter(|row| !OF_OWNERS.contains(&row.name)) {
        assert_eq!(seen.contains(row.name), row.producer == Producer::Action, "{}", row.name);
    }
    expect_test::expect_file!["./actions.txt"].assert_eq(&table);
}

/// Where AWS's table of actions says otherwise than the reference: claims of SAML and of Cognito have several values there, too, and these two types.
const OTHERWISE: [&str; 12] = [
    "cognito-identity.amazonaws.com:amr",
    "iam:DelegationDuration",
    "saml:commonName",
    "saml:givenName",
    "saml:mail",
    "saml:name",
    "saml:organizationStatus",
    "saml:primaryGroupSID",
    "saml:surname",
    "saml:uid",
    "saml:x500UniqueIdentifier",
    "sts:TaskPolicyArn",
];

#[test]
fn every_key_of_awss_table_of_actions_is_in_the_catalogue_with_its_type_and_cardinality() {
    let services = [&daypass_api::iam::SERVICE, &daypass_api::organizations::SERVICE, &daypass_api::s3::SERVICE, &daypass_api::sts::SERVICE];
    let mut otherwise = BTreeSet::new();
    for key in services.iter().flat_map(|service| service.keys) {
        let known = row(key.key);
        let kind = match known.kind {
            KeyType::String => "String",
            KeyType::Arn => "ARN",
            KeyType::Numeric => "Numeric",
            KeyType::Date => "Date",
            KeyType::Bool => "Bool",
            KeyType::Ip => "IPAddress",
        };
        if (kind, known.cardinality == Cardinality::Multi) != (key.kind, key.multivalued) {
            otherwise.insert(key.key);
        }
    }
    assert_eq!(otherwise.into_iter().collect::<Vec<_>>(), OTHERWISE);
}

/// A statement that holds while the key has that value.
fn while_it_is(key: &str, value: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"StringEquals":{{"{key}":"{value}"}}}}}}"#)
}

#[tokio::test]
async fn the_owner_of_a_resource_and_his_organisation_are_known() {
    let house = house().await;
    let organization = house.snapshot().organization().unwrap().id.to_string();
    for (key, value) in [("aws:ResourceAccount", MANAGEMENT), ("aws:ResourceOrgID", &*organization)] {
        let name = key.rsplit(':').next().unwrap();
        let who = house.user(name, &[&while_it_is(key, value)]).await;
        let other = house.user(&format!("No{name}"), &[&while_it_is(key, "another")]).await;
        for call in [
            Call::s3("GET", "/open"),
            Call::iam("ListUsers", &[]),
            Call::sts("AssumeRole", &[("RoleArn", &arn("role/Target")), ("RoleSessionName", "name")]),
        ] {
            house.call(&who, &call).await.ok();
            house.call(&other, &call).await.refused(403, "AccessDenied");
        }
    }
}

/// Every header, parameter and form field that a client could hope to be taken for a fact.
fn forged(key: &str) -> BTreeMap<String, String> {
    let (prefix, name) = key.split_once(':').unwrap();
    let kebab = name.chars().fold(String::new(), |text, letter| {
        if letter.is_ascii_uppercase() { format!("{text}-{}", letter.to_ascii_lowercase()) } else { format!("{text}{letter}") }
    });
    let names = [format!("x-amz{kebab}"), format!("x-{prefix}{kebab}"), format!("{prefix}-{name}"), name.to_owned(), format!("x-amz-{name}")];
    let headers = names.into_iter().map(|header| header.to_lowercase()).filter(|header| !header.ends_with('-'));
    headers.filter(|header| !header.is_empty()).map(|header| (header, format!("forged {name}"))).collect()
}

#[tokio::test]
async fn w10_8_no_client_sends_a_key_that_nobody_produces() {
    let house = house().await;
    let nobodys: Vec<&str> = Catalogue::reference().rows().iter().filter(|row| row.producer == Producer::Nobody).map(|row| row.name).collect();
    assert!(["aws:SourceArn", "aws:SourceAccount", "aws:SourceVpc", "aws:CalledVia", "aws:VpcSourceIp"].iter().all(|key| nobodys.contains(key)));
    let claimed = ["aws:ViaAWSService", "aws:PrincipalIsAWSService", "aws:PrincipalServiceName", "aws:MultiFactorAuthPresent", "aws:SourceIdentity"];
    // Whoever has any of these keys may; a claim of being a service does not help either.
    let mut statements: Vec<String> = nobodys
        .iter()
        .chain(&["aws:PrincipalServiceName", "aws:MultiFactorAuthPresent", "aws:SourceIdentity"])
        .map(|key| format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"Null":{{"{key}":"false"}}}}}}"#))
        .collect();
    for key in ["aws:ViaAWSService", "aws:PrincipalIsAWSService"] {
        statements.push(format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"Bool":{{"{key}":"true"}}}}}}"#));
    }
    let mut who = Vec::new();
    for (number, group) in statements.chunks(8).enumerate() {
        let group: Vec<&str> = group.iter().map(String::as_str).collect();
        who.push(house.user(&format!("Forger{number}"), &group).await);
    }
    for key in nobodys.iter().chain(&claimed) {
        let mut fields = forged(key);
        fields.extend([(*key).to_owned(), key.to_lowercase()].map(|name| (name, "true".to_owned())));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let with_headers = |call: Call| forged(key).into_iter().fold(call, |call, (name, value)| call.header(&name, &value));
        let query = format!("prefix=a&{}=true", key.replace([':', '/'], "%3A"));
        for who in &who {
            house.call(who, &with_headers(Call::iam("ListUsers", &fields))).await.refused(403, "AccessDenied");
            house.call(who, &Call::s3("GET", "/open").with_query(&query)).await.refused(403, "AccessDenied");
            let context = &house.journal.last()["context"];
            assert!(context.get(*key).is_none_or(|value| value == "false"), "{key}: {context}");
        }
    }
}

/// Keys that a client does send are what it says of itself: they decide, and prove nothing.
#[tokio::test]
async fn w10_8_what_a_client_says_of_itself_is_taken_as_said() {
    let house = house().await;
    let who = house.user("Said", &[&while_it_is("aws:UserAgent", "trusted"), &while_it_is("aws:Referer", "https://trusted.example/")]).await;
    let list = Call::iam("ListUsers", &[]);
    house.call(&who, &list).await.refused(403, "AccessDenied");
    house.call(&who, &list.clone().header("user-agent", "trusted")).await.ok();
    house.call(&who, &list.clone().header("referer", "https://trusted.example/")).await.ok();
    // Neither need a signature cover them.
    house.deliver(&list.signed(&who, house.now()).with("user-agent", "trusted")).await.ok();
}
