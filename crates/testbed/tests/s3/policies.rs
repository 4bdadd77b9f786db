//! Whose word counts: identity policies, bucket policies, and what blocks the public.

use daypass_testbed::{Call, House, MANAGEMENT, allow, arn, md5_base64, trust};

fn granting(principal: &str, action: &str, bucket: &str) -> String {
    statement("Allow", principal, action, bucket)
}

fn statement(effect: &str, principal: &str, action: &str, bucket: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"{effect}","Principal":{principal},"Action":"{action}","Resource":["arn:aws:s3:::{bucket}","arn:aws:s3:::{bucket}/*"]}}]}}"#
    )
}

fn aws(principal: &str) -> String {
    format!(r#"{{"AWS":"{principal}"}}"#)
}

const EVERYBODY: &str = r#""*""#;

#[tokio::test]
async fn a_missing_key_is_missing_only_to_who_may_list() {
    let house = House::new().await;
    house.bucket("vault").await;
    let reader = house.user("Reader", &[&allow("s3:GetObject", "*")]).await;
    let lister = house.user("Lister", &[&allow("s3:GetObject", "*"), &allow("s3:ListBucket", "arn:aws:s3:::vault")]).await;
    house.s3(&lister, "GET", "/vault/missing").await.refused(404, "NoSuchKey").saying("The specified key does not exist.");
    let text = format!(
        "User: {} is not authorized to perform: s3:ListBucket on resource: \"arn:aws:s3:::vault\" because no identity-based policy allows the s3:ListBucket action",
        arn("user/Reader")
    );
    house.s3(&reader, "GET", "/vault/missing").await.refused(403, "AccessDenied").saying(&text);
    for (who, status) in [(&reader, 403), (&lister, 404)] {
        let head = house.s3(who, "HEAD", "/vault/missing").await.is(status);
        assert!(head.bytes.is_empty() && head.header("x-amz-request-id").is_some());
    }
    let copy = Call::s3("PUT", "/vault/copy").header("x-amz-copy-source", "/vault/missing");
    let copier = house.user("Copier", &[&allow("s3:GetObject", "*"), &allow("s3:PutObject", "*")]).await;
    house.call(&copier, &copy).await.refused(403, "AccessDenied");
    house.s3(&reader, "GET", "/nowhere/key").await.refused(404, "NoSuchBucket").saying("The specified bucket does not exist");
    assert!(house.s3(&reader, "HEAD", "/nowhere").await.is(404).bytes.is_empty());
}

#[tokio::test]
async fn a_copy_needs_both_of_its_ends() {
    let house = House::new().await;
    for bucket in ["source", "target"] {
        house.bucket(bucket).await;
    }
    house.object("/source/key", "secret").await;
    let copy = Call::s3("PUT", "/target/copy").header("x-amz-copy-source", "/source/key");
    let read = allow("s3:GetObject", "arn:aws:s3:::source/*");
    let write = allow("s3:PutObject", "arn:aws:s3:::target/*");
    for (name, statements, good) in
        [("Reader", vec![read.as_str()], false), ("Writer", vec![write.as_str()], false), ("Both", vec![read.as_str(), write.as_str()], true)]
    {
        let who = house.user(name, &statements).await;
        let answer = house.call(&who, &copy).await;
        assert_eq!(answer.status == 200, good, "{name}: {}", answer.body);
        assert_eq!(house.keys("target").await.len(), usize::from(good));
    }
    // The source is asked for first: who may not read it learns nothing of its tags, not even by what his own policies refuse.
    house
        .s3_with(&house.root, "PUT", "/source/key?tagging", "<Tagging><TagSet><Tag><Key>secret</Key><Value>x</Value></Tag></TagSet></Tagging>")
        .await
        .ok();
    let probe = r#"{"Effect":"Deny","Action":"s3:PutObject","Resource":"*","Condition":{"StringEquals":{"s3:RequestObjectTag/secret":"x"}}}"#;
    let prober = house.user("Prober", &[&write, probe]).await;
    house.call(&prober, &copy).await.refused(403, "AccessDenied");
    let event = house.journal.last();
    assert_eq!(event["decisions"].as_array().unwrap().len(), 1);
    assert_eq!(event["decisions"][0]["action"], "s3:GetObject");
}

#[tokio::test]
async fn each_key_of_a_multi_delete_is_judged_for_itself() {
    let house = House::new().await;
    house.bucket("vault").await;
    for key in ["mine/a", "mine/b", "yours/a"] {
        house.object(&format!("/vault/{key}"), "x").await;
    }
    let bob = house.user("Bob", &[&allow("s3:DeleteObject", "arn:aws:s3:::vault/mine/*")]).await;
    let answer = house.call(&bob, &House::deletion("vault", &["mine/a", "yours/a", "mine/../yours/a"])).await.ok();
    assert_eq!(
        (answer.all("Code"), answer.all("Key")),
        (vec!["AccessDenied".to_owned()], vec!["mine/a".into(), "mine/../yours/a".into(), "yours/a".into()])
    );
    assert_eq!(house.keys("vault").await, ["mine/b", "yours/a"]);
    let decisions = house.journal.last()["decisions"].clone();
    let effects: Vec<&str> = decisions.as_array().unwrap().iter().map(|ask| ask["effect"].as_str().unwrap()).collect();
    assert_eq!(effects, ["allow", "deny", "allow"]);
    let many: Vec<String> = (0..1001).map(|number| format!("mine/{number}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    house.call(&bob, &House::deletion("vault", &many)).await.refused(400, "MalformedXML");
    house.call(&bob, &House::deletion("vault", &many[..1000])).await.ok();
    house.call(&bob, &House::deletion("vault", &[])).await.refused(400, "MalformedXML");
    // A key that no object can have is refused for itself, and the answers of the others are still theirs.
    let long = format!("mine/{}", "x".repeat(1020));
    let answer = house.call(&bob, &House::deletion("vault", &[&long, "yours/a", "mine/b"])).await.ok();
    assert_eq!((answer.all("Code"), answer.all("Key")[0].as_str()), (vec!["KeyTooLongError".to_owned(), "AccessDenied".to_owned()], "mine/b"));
    assert_eq!(house.keys("vault").await, ["yours/a"]);
}

/// A thousand keys, as short as they can be.
fn a_thousand() -> Vec<String> {
    (0..1000).map(|number| number.to_string()).collect()
}

fn deletion_of(keys: &[String]) -> Call {
    House::deletion("vault", &keys.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What is done and is too long to be recorded would be done and not recorded (W9.2).
#[tokio::test]
async fn w9_2_no_request_has_an_event_that_a_journal_cannot_take() {
    let house = House::new().await;
    house.bucket("vault").await;
    let sid = "S".repeat(8_000);
    let policy = format!(r#"{{"Sid":"{sid}","Effect":"Allow","Action":"s3:DeleteObject","Resource":"*"}}"#);
    let user = house.user("Bob", &[&allow("sts:AssumeRole", "*")]).await;
    let role = house.role("Remover", &trust(MANAGEMENT), &[&policy]).await;
    let bob = house.assume(&user, &role, "session").await;
    let keys: Vec<String> = (0..1000).map(|number| format!("{number:04}{}", "x".repeat(1020))).collect();
    let mut call = deletion_of(&keys);
    for name in ["x-amz-grant-read", "x-amz-grant-write", "x-amz-grant-full-control", "x-amz-acl"] {
        call = call.header(name, &"x".repeat(1000));
    }
    house.call(&bob, &call).await.ok();
    let event = house.journal.last();
    let decisions = event["decisions"].as_array().unwrap();
    assert_eq!(decisions.len(), 1000);
    assert_eq!(decisions[0]["keys"]["s3:x-amz-acl"].as_str().unwrap().len(), 1000);
    assert_eq!(decisions[0]["statement"].as_str().unwrap().len(), 1024);
    assert_eq!((&decisions[999]["keysLeftOut"], &decisions[999]["effect"]), (&true.into(), &"allow".into()));
    assert!(event.to_string().len() < daypass_kernel::limits::MAX_EVENT_BYTES / 2);
}

#[tokio::test]
async fn what_policies_compare_has_a_length() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "x").await;
    for name in ["x-amz-acl", "if-match", "x-amz-storage-class", "x-amz-grant-read"] {
        let call = Call::s3("PUT", "/vault/key").header(name, &"a".repeat(1025)).with_body("y");
        house.call(&house.root, &call).await.refused(400, "RequestHeaderSectionTooLarge");
    }
    for name in ["prefix", "delimiter"] {
        house.s3(&house.root, "GET", &format!("/vault?{name}={}", "a".repeat(1025))).await.refused(400, "KeyTooLongError");
        house.s3(&house.root, "GET", &format!("/vault?{name}={}", "a".repeat(1024))).await.ok();
    }
}

/// Whose every key is denied is told so; nobody is a stranger who fills no trail (W9.1).
#[tokio::test]
async fn w9_1_a_list_of_which_nobody_may_have_anything_leaves_no_event() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/7", "x").await;
    let events = house.journal.events().len();
    let long = vec!["x".repeat(1025)];
    for call in [deletion_of(&a_thousand()), deletion_of(&long)] {
        house.deliver(&call.unsigned()).await.refused(403, "AccessDenied").saying("Access Denied");
    }
    // Nor is he told what is not built (W10.6).
    let body = "<Delete><Object><Key>7</Key><ETag>x</ETag></Object></Delete>";
    let conditional = Call::s3("POST", "/vault?delete").header("content-md5", &md5_base64(body.as_bytes())).with_body(body);
    house.deliver(&conditional.unsigned()).await.refused(403, "AccessDenied");
    assert_eq!(house.journal.events().len(), events);
    let plain = house.user("Plain", &[]).await;
    let answer = house.call(&plain, &conditional).await.ok();
    assert_eq!(answer.all("Code"), ["AccessDenied"]);
    assert_eq!(house.keys("vault").await, ["7"]);
}

/// Else the condition would tell what a Deny keeps from him.
#[tokio::test]
async fn a_comparison_with_an_etag_is_a_read_of_the_object_with_its_tags() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/pin", "4711").await;
    house
        .s3_with(&house.root, "PUT", "/vault/pin?tagging", "<Tagging><TagSet><Tag><Key>secret</Key><Value>yes</Value></Tag></TagSet></Tagging>")
        .await
        .ok();
    let deny = r#"{"Effect":"Deny","Action":"s3:GetObject","Resource":"*","Condition":{"StringEquals":{"s3:ExistingObjectTag/secret":"yes"}}}"#;
    let bob = house.user("Bob", &[&allow("s3:*", "*"), deny]).await;
    house.s3(&bob, "GET", "/vault/pin").await.refused(403, "AccessDenied");
    let right = house.s3(&house.root, "HEAD", "/vault/pin").await.ok().header("etag").unwrap().to_owned();
    for etag in [right.as_str(), "\"00000000000000000000000000000000\""] {
        for (method, target, source) in [("PUT", "/vault/pin", None), ("DELETE", "/vault/pin", None), ("PUT", "/vault/pin", Some("vault/other"))] {
            house.object("/vault/other", "x").await;
            let call = Call::s3(method, target).header("if-match", etag);
            let call = source.map_or(call.clone(), |source| call.header("x-amz-copy-source", source));
            house.call(&bob, &call).await.refused(403, "AccessDenied");
        }
    }
    assert_eq!(house.s3(&house.root, "GET", "/vault/pin").await.ok().body, "4711");
}

#[tokio::test]
async fn both_halves_of_a_cross_account_permission_are_needed() {
    let house = House::new().await;
    let (account, admin) = house.account("Production").await;
    house.s3(&admin, "PUT", "/productionapp").await.ok();
    house.s3_with(&admin, "PUT", "/productionapp/key", "body").await.ok();
    let may = house.user("May", &[&allow("s3:*", "*")]).await;
    let may_not = house.user("MayNot", &[]).await;
    let get = Call::s3("GET", "/productionapp/key");
    let text = |who: &str, why: &str| {
        format!(
            "User: {} is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::productionapp/key\" because {why}",
            arn(&format!("user/{who}"))
        )
    };
    house.call(&may, &get).await.refused(403, "AccessDenied").saying(&text("May", "no resource-based policy allows the s3:GetObject action"));
    let policy =
        granting(&aws(&format!("arn:aws:iam::{MANAGEMENT}:root")), "s3:GetObject", "productionapp").replace(r#""arn:aws:s3:::productionapp","#, "");
    house.s3_with(&admin, "PUT", "/productionapp?policy", &policy).await.is(204);
    assert_eq!(house.call(&may, &get).await.ok().body, "body");
    house.call(&may_not, &get).await.refused(403, "AccessDenied").saying(&text("MayNot", "no identity-based policy allows the s3:GetObject action"));
    house.s3_with(&may, "PUT", "/productionapp/key", "x").await.refused(403, "AccessDenied");
    house.s3(&may, "GET", "/productionapp").await.refused(403, "AccessDenied");
    // A user who is named needs his own policy all the same.
    let named = policy.replace(&format!("arn:aws:iam::{MANAGEMENT}:root"), &arn("user/MayNot"));
    house.s3_with(&admin, "PUT", "/productionapp?policy", &named).await.is(204);
    house.call(&may_not, &get).await.refused(403, "AccessDenied");
    house.call(&may, &get).await.refused(403, "AccessDenied");
    // By a role of the owner's account one is inside.
    house.s3(&admin, "DELETE", "/productionapp?policy").await.is(204);
    let create = [("RoleName", "UpdateApp"), ("AssumeRolePolicyDocument", &trust(MANAGEMENT))];
    let role = house.iam(&admin, "CreateRole", &create).await.ok().value("Arn");
    let document = daypass_testbed::document(&[&allow("s3:GetObject", "arn:aws:s3:::productionapp/*")]);
    house.iam(&admin, "PutRolePolicy", &[("RoleName", "UpdateApp"), ("PolicyName", "P"), ("PolicyDocument", &document)]).await.ok();
    let bob = house.user("Bob", &[&allow("sts:AssumeRole", &role)]).await;
    let session = house.assume(&bob, &role, "session").await;
    assert_eq!(house.call(&session, &get).await.ok().body, "body");
    let refused = house.s3(&session, "DELETE", "/productionapp/key").await;
    refused.refused(403, "AccessDenied").saying(&format!(
        "User: arn:aws:sts::{account}:assumed-role/UpdateApp/session is not authorized to perform: s3:DeleteObject on resource: \"arn:aws:s3:::productionapp/key\" because no identity-based policy allows the s3:DeleteObject action"
    ));
    // Within one account the bucket's policy is enough, and its Deny is enough, too.
    house.bucket("vault").await;
    house.object("/vault/key", "x").await;
    house.bucket_policy("vault", &granting(&aws(&arn("user/MayNot")), "s3:*", "vault")).await;
    house.s3(&may_not, "GET", "/vault/key").await.ok();
    house.bucket_policy("vault", &statement("Deny", &aws(&arn("user/May")), "s3:GetObject", "vault").replace(r#""arn:aws:s3:::vault","#, "")).await;
    house.s3(&may, "GET", "/vault/key").await.refused(403, "AccessDenied").saying(&format!(
        "User: {} is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::vault/key\" with an explicit deny in a resource-based policy",
        arn("user/May")
    ));
}

#[tokio::test]
async fn session_policies_and_boundaries_bound_s3_as_they_bound_all_else() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "x").await;
    let bob = house.user("Bob", &[&allow("sts:AssumeRole", "*")]).await;
    let role = house.role("Admin", &trust(MANAGEMENT), &[&allow("s3:*", "*")]).await;
    let only_list = daypass_testbed::document(&[&allow("s3:ListBucket", "*")]);
    let session = house.try_assume(&bob, &role, "session", &[("Policy", &only_list)]).await.ok().credentials();
    house.s3(&session, "GET", "/vault").await.ok();
    house.s3(&session, "GET", "/vault/key").await.refused(403, "AccessDenied");
    let boundary = house.manage("CreatePolicy", &[("PolicyName", "B"), ("PolicyDocument", &only_list)]).await.value("Arn");
    house.manage("PutRolePermissionsBoundary", &[("RoleName", "Admin"), ("PermissionsBoundary", &boundary)]).await;
    let session = house.assume(&bob, &role, "session").await;
    house.s3(&session, "GET", "/vault").await.ok();
    house.s3(&session, "GET", "/vault/key").await.refused(403, "AccessDenied");
}

#[tokio::test]
async fn the_public_is_let_in_only_where_nothing_blocks_it() {
    let house = House::new().await;
    let (_, admin) = house.account("Other").await;
    house.bucket("site").await;
    house.object("/site/page", "hello").await;
    let policy = granting(EVERYBODY, "s3:GetObject", "site").replace(r#""arn:aws:s3:::site","#, "");
    let nobody = Call::s3("GET", "/site/page").unsigned();
    let denied = house.deliver(&nobody).await;
    denied.refused(403, "AccessDenied").saying("Access Denied");
    let put = Call::s3("PUT", "/site?policy").with_body(&policy);
    house.call(&house.root, &put).await.refused(403, "AccessDenied").saying(&format!(
        "User: arn:aws:iam::{MANAGEMENT}:root is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::site\" because public policies are blocked by the BlockPublicPolicy block public access setting."
    ));
    house.s3(&house.root, "GET", "/site?policy").await.refused(404, "NoSuchBucketPolicy");
    house.s3(&house.root, "DELETE", "/site?publicAccessBlock").await.is(204);
    house.call(&house.root, &put).await.is(204);
    assert_eq!(house.s3(&house.root, "GET", "/site?policyStatus").await.ok().value("IsPublic"), "true");
    assert_eq!(house.deliver(&nobody).await.ok().body, "hello");
    assert_eq!(house.s3(&admin, "GET", "/site/page").await.ok().body, "hello");
    for (method, target) in
        [("GET", "/site"), ("PUT", "/site/page"), ("DELETE", "/site/page"), ("GET", "/site?policy"), ("DELETE", "/site"), ("GET", "/site/missing")]
    {
        house.deliver(&Call::s3(method, target).unsigned()).await.refused(403, "AccessDenied").saying("Access Denied");
    }
    // RestrictPublicBuckets: a public policy reaches nobody beyond the account, though it stays.
    let block = |member: &str| {
        Call::s3("PUT", "/site?publicAccessBlock")
            .with_body(format!("<PublicAccessBlockConfiguration><{member}>true</{member}></PublicAccessBlockConfiguration>"))
    };
    house.call(&house.root, &block("RestrictPublicBuckets")).await.ok();
    house.deliver(&nobody).await.refused(403, "AccessDenied").saying("Access Denied");
    house.s3(&admin, "GET", "/site/page").await.refused(403, "AccessDenied");
    let plain = house.user("Plain", &[]).await;
    house.s3(&plain, "GET", "/site/page").await.ok();
    // BlockPublicPolicy stops new ones only.
    house.call(&house.root, &block("BlockPublicPolicy")).await.ok();
    house.deliver(&nobody).await.ok();
    house.call(&house.root, &put).await.refused(403, "AccessDenied");
}

#[tokio::test]
async fn nobody_may_do_by_a_public_policy_what_needs_an_account() {
    let house = House::new().await;
    house.open_bucket("site").await;
    house.bucket_policy("site", &granting(EVERYBODY, "s3:*", "site")).await;
    for (method, target, body) in [("GET", "/site?policy", ""), ("PUT", "/site?policy", "{}"), ("DELETE", "/site?policy", "")] {
        let answer = house.deliver(&Call::s3(method, target).with_body(body).unsigned()).await;
        answer.refused(405, "MethodNotAllowed");
    }
    house.s3(&house.root, "GET", "/site?policy").await.ok();
    for (method, target) in [("PUT", "/site?publicAccessBlock"), ("DELETE", "/site?publicAccessBlock"), ("DELETE", "/site"), ("PUT", "/fresh")] {
        let block = if method == "PUT" && target.contains('?') { "<PublicAccessBlockConfiguration/>" } else { "" };
        let call = Call::s3(method, target).with_body(block);
        house.deliver(&call.unsigned()).await.refused(403, "AccessDenied").saying("Access Denied");
    }
    house.s3(&house.root, "HEAD", "/site").await.ok();
    house.s3(&house.root, "GET", "/site?publicAccessBlock").await.refused(404, "NoSuchPublicAccessBlockConfiguration");
}

#[tokio::test]
async fn another_account_never_opens_a_bucket_to_the_public() {
    let house = House::new().await;
    let (_, admin) = house.account("Other").await;
    house.bucket("site").await;
    house.bucket_policy("site", &granting(&aws(&admin_account(&house, &admin).await), "s3:*", "site")).await;
    house.s3(&admin, "GET", "/site?publicAccessBlock").await.ok();
    for method in ["PUT", "DELETE"] {
        let body = if method == "PUT" { "<PublicAccessBlockConfiguration/>" } else { "" };
        house.s3_with(&admin, method, "/site?publicAccessBlock", body).await.refused(403, "AccessDenied");
    }
    assert_eq!(house.s3(&house.root, "GET", "/site?publicAccessBlock").await.ok().value("BlockPublicPolicy"), "true");
}

#[tokio::test]
async fn another_accounts_principal_never_works_on_a_bucket_policy() {
    let house = House::new().await;
    let (_, admin) = house.account("Other").await;
    house.open_bucket("site").await;
    for principal in [EVERYBODY.to_owned(), aws(&admin_account(&house, &admin).await)] {
        house.bucket_policy("site", &granting(&principal, "s3:*", "site")).await;
        for (method, body) in [("GET", ""), ("PUT", granting(EVERYBODY, "s3:*", "site").as_str()), ("DELETE", "")] {
            let answer = house.s3_with(&admin, method, "/site?policy", body).await;
            answer.refused(405, "MethodNotAllowed").saying("The specified method is not allowed against this resource.");
        }
        house.s3(&admin, "GET", "/site?policyStatus").await.ok();
    }
    house.s3(&house.root, "DELETE", "/site?policy").await.is(204);
    house.s3(&admin, "DELETE", "/site?policy").await.refused(403, "AccessDenied");
}

async fn admin_account(house: &House, admin: &daypass_testbed::Credentials) -> String {
    house.whoami(admin).await.ok().value("Account")
}

#[tokio::test]
async fn the_owners_root_is_never_locked_out_and_everybody_else_is() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "x").await;
    let admin = house.user("Admin", &[&allow("*", "*")]).await;
    let lock = statement("Deny", EVERYBODY, "s3:*", "vault");
    house.s3_with(&admin, "PUT", "/vault?policy", &lock).await.is(204);
    for method in ["GET", "PUT", "DELETE"] {
        house.s3_with(&admin, method, "/vault?policy", if method == "PUT" { &lock } else { "" }).await.refused(403, "AccessDenied");
    }
    house.s3(&admin, "GET", "/vault/key").await.refused(403, "AccessDenied");
    house.s3(&house.root, "GET", "/vault/key").await.refused(403, "AccessDenied");
    house.s3(&house.root, "DELETE", "/vault").await.refused(403, "AccessDenied");
    house.s3(&house.root, "GET", "/vault?policy").await.ok();
    house.s3(&house.root, "DELETE", "/vault?policy").await.is(204);
    house.s3(&house.root, "GET", "/vault/key").await.ok();
    // Root of another account is nobody's root here.
    let (_, other) = house.account("Other").await;
    house.s3_with(&admin, "PUT", "/vault?policy", &lock).await.is(204);
    house.s3(&other, "DELETE", "/vault?policy").await.refused(403, "AccessDenied");
}

#[tokio::test]
async fn w10_8_an_answers_headers_are_changed_only_by_who_has_signed() {
    let house = House::new().await;
    house.open_bucket("site").await;
    house.object("/site/page", "hello").await;
    house.bucket_policy("site", &granting(EVERYBODY, "s3:GetObject", "site").replace(r#""arn:aws:s3:::site","#, "")).await;
    let styled = Call::s3("GET", "/site/page?response-content-type=text%2Fhtml");
    house.deliver(&styled.unsigned()).await.refused(400, "InvalidRequest");
    assert_eq!(house.call(&house.root, &styled).await.ok().header("content-type"), Some("text/html"));
    let split = Call::s3("GET", "/site/page?response-content-disposition=a%0D%0Aset-cookie%3A%20b");
    let answer = house.call(&house.root, &split).await;
    assert!(answer.header("set-cookie").is_none() && answer.headers.iter().all(|(_, value)| !value.contains(['\r', '\n'])));
}

#[tokio::test]
async fn a_key_is_no_pattern_and_no_variable() {
    let house = House::new().await;
    house.bucket("vault").await;
    for key in ["Bob", "a", "*", "${aws:username}"] {
        house.s3_with(&house.root, "PUT", &format!("/vault/{}", key.replace('$', "%24").replace('{', "%7B").replace('}', "%7D")), key).await.ok();
    }
    let bob = house.user("Bob", &[&allow("s3:GetObject", "arn:aws:s3:::vault/${aws:username}"), &allow("s3:ListBucket", "*")]).await;
    assert_eq!(house.s3(&bob, "GET", "/vault/Bob").await.ok().body, "Bob");
    for path in ["/vault/a", "/vault/*", "/vault/%2A", "/vault/%24%7Baws%3Ausername%7D", "/vault/Bob/", "/vault/bob"] {
        house.s3(&bob, "GET", path).await.refused(403, "AccessDenied");
    }
    let denied = house.user("Carol", &[&allow("s3:*", "*"), r#"{"Effect":"Deny","Action":"s3:GetObject","Resource":"arn:aws:s3:::vault/?"}"#]).await;
    house.s3(&denied, "GET", "/vault/a").await.refused(403, "AccessDenied");
    house.s3(&denied, "GET", "/vault/%61").await.refused(403, "AccessDenied");
    house.s3(&denied, "GET", "/vault/Bob").await.ok();
}

#[tokio::test]
async fn w3_1_a_page_token_is_good_for_its_list_alone() {
    let house = House::new().await;
    for bucket in ["vault", "other"] {
        house.bucket(bucket).await;
        for key in ["a", "b", "c"] {
            house.object(&format!("/{bucket}/{key}"), "x").await;
        }
    }
    let page = house.s3(&house.root, "GET", "/vault?list-type=2&max-keys=1").await.ok();
    let token = page.value("NextContinuationToken").replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    let next = house.s3(&house.root, "GET", &format!("/vault?list-type=2&max-keys=1&continuation-token={token}")).await.ok();
    assert_eq!(next.value("Key"), "b");
    for target in ["/other?list-type=2", "/vault?list-type=2&prefix=a", "/vault?list-type=2&delimiter=/"] {
        house.s3(&house.root, "GET", &format!("{target}&continuation-token={token}")).await.refused(400, "InvalidArgument");
    }
    house.s3(&house.root, "GET", &format!("/?continuation-token={token}")).await.refused(400, "InvalidArgument");
    house.s3(&house.root, "GET", "/vault?list-type=2&continuation-token=a").await.refused(400, "InvalidArgument");
    // The longest key there is can be where a page ends.
    let long = |head: &str| format!("{head}{}", "é".repeat(511));
    for head in ["x1", "x2"] {
        house.object(&format!("/vault/{}", long(head).replace('é', "%C3%A9")), "x").await;
    }
    let page = house.s3(&house.root, "GET", "/vault?list-type=2&max-keys=1&prefix=x").await.ok();
    let token = page.value("NextContinuationToken");
    let next = house.s3(&house.root, "GET", &format!("/vault?list-type=2&prefix=x&continuation-token={token}")).await.ok();
    assert_eq!(next.value("Key"), long("x2"));
}

#[tokio::test]
async fn a_bucket_of_an_old_name_has_nothing_of_the_old_ones_policy() {
    let house = House::new().await;
    let (_, admin) = house.account("Other").await;
    house.open_bucket("vault").await;
    house.bucket_policy("vault", &granting(EVERYBODY, "s3:*", "vault")).await;
    house.deliver(&Call::s3("GET", "/vault").unsigned()).await.ok();
    house.s3(&house.root, "DELETE", "/vault").await.is(204);
    house.s3(&admin, "PUT", "/vault").await.ok();
    house.s3_with(&admin, "PUT", "/vault/key", "theirs").await.ok();
    house.deliver(&Call::s3("GET", "/vault").unsigned()).await.refused(403, "AccessDenied");
    house.s3(&house.root, "GET", "/vault/key").await.refused(403, "AccessDenied");
    house.s3(&admin, "GET", "/vault?policy").await.refused(404, "NoSuchBucketPolicy");
    assert_eq!(house.s3(&admin, "GET", "/vault?publicAccessBlock").await.ok().value("BlockPublicPolicy"), "true");
}

#[tokio::test]
async fn a_bucket_policy_names_a_user_and_not_whoever_has_his_name_later() {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "x").await;
    let bob = house.user("Bob", &[]).await;
    house.bucket_policy("vault", &granting(&aws(&arn("user/Bob")), "s3:GetObject", "vault").replace(r#""arn:aws:s3:::vault","#, "")).await;
    house.s3(&bob, "GET", "/vault/key").await.ok();
    house.manage("DeleteAccessKey", &[("UserName", "Bob"), ("AccessKeyId", &bob.id)]).await;
    house.manage("DeleteUser", &[("UserName", "Bob")]).await;
    let other = house.user("Bob", &[]).await;
    house.s3(&other, "GET", "/vault/key").await.refused(403, "AccessDenied");
    let shown = house.s3(&house.root, "GET", "/vault?policy").await.ok();
    assert!(shown.body.contains("AIDA") && !shown.body.contains("user/Bob"), "{}", shown.body);
    let nobody = granting(&aws(&arn("user/NobodyHere")), "s3:GetObject", "vault");
    house.s3_with(&house.root, "PUT", "/vault?policy", &nobody).await.refused(400, "MalformedPolicy");
}
