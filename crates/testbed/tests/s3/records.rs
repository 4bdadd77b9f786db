//! What is written of requests to S3, and what is not done unless it can be written.

use daypass_testbed::{Call, House, MANAGEMENT, Mood, allow};

const PUBLIC: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":["s3:GetObject","s3:PutObject","s3:ListBucket"],"Resource":["arn:aws:s3:::open","arn:aws:s3:::open/*"]}]}"#;

async fn house() -> House {
    let house = House::new().await;
    house.bucket("vault").await;
    house.object("/vault/key", "old").await;
    house.open_bucket("open").await;
    house.object("/open/key", "public").await;
    house.bucket_policy("open", PUBLIC).await;
    house
}

#[tokio::test]
async fn w9_1_every_request_of_a_proven_caller_leaves_one_event_with_its_decisions() {
    let house = house().await;
    let bob = house.user("Bob", &[&allow("s3:*", "*")]).await;
    let nobody = house.user("Nobody", &[]).await;
    let rows = [
        (&bob, "GET", "/vault/key", 200, "GetObject", "done", 1),
        (&bob, "HEAD", "/vault/key", 200, "HeadObject", "done", 1),
        (&bob, "PUT", "/vault/new", 200, "PutObject", "done", 1),
        (&bob, "DELETE", "/vault/new", 204, "DeleteObject", "done", 1),
        (&bob, "GET", "/vault/missing", 404, "GetObject", "refused", 2),
        (&bob, "GET", "/nowhere/key", 404, "GetObject", "refused", 0),
        (&bob, "GET", "/vault?acl&policy", 400, "Unknown", "refused", 0),
        (&bob, "GET", "/vault?accelerate", 501, "GetBucketAccelerateConfiguration", "refused", 1),
        (&bob, "PUT", "/made", 200, "CreateBucket", "done", 1),
        (&bob, "DELETE", "/made", 204, "DeleteBucket", "done", 1),
        (&bob, "DELETE", "/vault", 409, "DeleteBucket", "refused", 1),
        (&nobody, "GET", "/vault/key", 403, "GetObject", "refused", 1),
        (&nobody, "HEAD", "/vault/key", 403, "HeadObject", "refused", 1),
        (&nobody, "PUT", "/vault/key", 403, "PutObject", "refused", 1),
        (&nobody, "DELETE", "/vault", 403, "DeleteBucket", "refused", 1),
        (&nobody, "GET", "/", 403, "ListBuckets", "refused", 1),
    ];
    for (who, method, target, status, operation, outcome, decisions) in rows {
        let before = (house.journal.events().len(), house.journal.security().len());
        let answer = house.s3(who, method, target).await;
        assert_eq!(answer.status, status, "{method} {target}: {}", answer.body);
        assert_eq!((house.journal.events().len(), house.journal.security().len()), (before.0 + 1, before.1), "{method} {target}");
        let event = house.journal.last();
        let made = event["decisions"].as_array().map_or(0, Vec::len);
        let said = (event["operation"].as_str().unwrap(), event["outcome"].as_str().unwrap(), event["status"].as_u64().unwrap(), made);
        assert_eq!(said, (operation, outcome, u64::from(status), decisions), "{method} {target}");
        assert_eq!(event["caller"]["key"].as_str(), Some(who.id.as_str()));
    }
}

#[tokio::test]
async fn w9_1_a_body_that_gives_no_proof_is_on_record() {
    let house = house().await;
    let before = house.journal.events().len();
    let wire = Call::s3("PUT", "/vault/key").with_body("right").signed(&house.root, house.now());
    house.deliver(&wire.carrying("wrong")).await.refused(400, "XAmzContentSHA256Mismatch");
    let wire = House::deletion("vault", &["key"]).signed(&house.root, house.now());
    house.deliver(&wire.carrying("wrong")).await.refused(400, "XAmzContentSHA256Mismatch");
    let events = house.journal.events();
    let said: Vec<_> = events[before..].iter().map(|event| (event["operation"].as_str().unwrap(), event["code"].as_str().unwrap())).collect();
    assert_eq!(said, [("PutObject", "XAmzContentSHA256Mismatch"), ("DeleteObjects", "XAmzContentSHA256Mismatch")]);
}

#[tokio::test]
async fn w9_1_nobody_leaves_an_event_where_he_is_allowed_and_a_line_in_the_security_log_where_he_is_not() {
    let house = house().await;
    let wrong = Call::s3("PUT", "/open/new").with_body("x").declaring(&"0".repeat(64));
    for (call, status, events) in [
        (Call::s3("GET", "/open/key"), 200, 1),
        (Call::s3("PUT", "/open/new").with_body("new"), 200, 1),
        (Call::s3("GET", "/open/missing"), 404, 1),
        (wrong, 400, 1),
        (Call::s3("DELETE", "/open/key"), 403, 0),
        (Call::s3("GET", "/vault/key"), 403, 0),
        (Call::s3("GET", "/open?policy"), 403, 0),
        (Call::s3("GET", "/"), 403, 0),
        (Call::s3("PUT", "/mine"), 403, 0),
        (Call::s3("GET", "/nowhere/key"), 404, 0),
    ] {
        let before = (house.journal.events().len(), house.journal.security().len());
        let answer = house.deliver(&call.unsigned()).await;
        assert_eq!(answer.status, status, "{call:?}: {}", answer.body);
        let after = (house.journal.events().len() - before.0, house.journal.security().len() - before.1);
        assert_eq!(after, (events, 1 - events), "{call:?}");
    }
    let event = house.journal.last();
    assert_eq!(event["caller"]["type"].as_str().map(str::to_lowercase).as_deref(), Some("anonymous"), "{event}");
}

#[tokio::test]
async fn w9_1_a_caller_who_is_not_proven_leaves_only_a_line() {
    let house = house().await;
    let before = (house.journal.events().len(), house.journal.security().len());
    let wire = Call::s3("GET", "/vault/key").signed(&house.root, house.now());
    house.deliver(&wire.clone().at("/vault/other")).await.refused(403, "SignatureDoesNotMatch");
    house.deliver(&wire.with("x-amz-date", "20200101T000000Z")).await.refused(403, "RequestTimeTooSkewed");
    assert_eq!((house.journal.events().len(), house.journal.security().len()), (before.0, before.1 + 2));
}

#[tokio::test]
async fn w7_4_no_signature_and_no_token_of_a_presigned_url_is_recorded() {
    let house = house().await;
    let user = house.user("Bob", &[&allow("s3:*", "*")]).await;
    let session = house.sts(&user, "GetSessionToken", &[]).await.ok().credentials();
    let wire = Call::s3("GET", "/vault/key").presigned(&session, house.now());
    house.deliver(&wire).await.ok();
    house.deliver(&wire.clone().at("/vault/other")).await.refused(403, "SignatureDoesNotMatch");
    let written = house.journal.bytes();
    let signature = wire.query.rsplit_once("X-Amz-Signature=").unwrap().1;
    assert!(!written.contains(signature) && !written.contains(session.token()) && !written.contains("X-Amz-Credential"));
}

#[tokio::test]
async fn w9_2_without_a_journal_nothing_is_published() {
    let house = house().await;
    let upload = house.upload("/vault/large").await;
    let before = house.lies("vault").await;
    let commits = house.store.commits();
    house.journal.set(Mood::Broken);
    let calls = [
        Call::s3("PUT", "/vault/new").with_body("new"),
        Call::s3("PUT", "/vault/key").with_body("new"),
        Call::s3("DELETE", "/vault/key"),
        Call::s3("PUT", "/vault/copy").header("x-amz-copy-source", "/vault/key"),
        Call::s3("PUT", &format!("/vault/large?partNumber=1&uploadId={upload}")).with_body("part"),
        Call::s3("DELETE", &format!("/vault/large?uploadId={upload}")),
        Call::s3("POST", "/vault/other?uploads"),
        House::deletion("vault", &["key"]),
        Call::s3("PUT", "/made"),
        Call::s3("PUT", "/vault?policy").with_body(r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"123456789012"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::vault/*"}]}"#),
        Call::s3("DELETE", "/open?policy"),
        Call::s3("GET", "/vault/key"),
        Call::s3("GET", "/vault"),
    ];
    for call in &calls {
        let answer = house.call(&house.root, call).await;
        assert_eq!((answer.status, answer.code().as_str()), (503, "ServiceUnavailable"), "{call:?}: {}", answer.body);
    }
    let presigned = house.deliver(&Call::s3("PUT", "/vault/new").with_body("x").presigned(&house.root, house.now())).await;
    presigned.refused(503, "ServiceUnavailable");
    let nobody = house.deliver(&Call::s3("PUT", "/open/new").with_body("x").unsigned()).await;
    nobody.refused(503, "ServiceUnavailable");
    house.journal.set(Mood::Working);
    assert_eq!((house.lies("vault").await, house.keys("open").await, house.store.commits()), (before, vec!["key".to_owned()], commits));
    assert!(house.s3(&house.root, "GET", &format!("/vault/large?uploadId={upload}")).await.ok().all("PartNumber").is_empty());
    assert_eq!(house.s3(&house.root, "GET", "/vault?uploads").await.ok().all("UploadId"), [upload]);
}

#[tokio::test]
async fn w9_2_the_event_of_what_a_killed_process_published_is_kept_with_it() {
    let mut house = house().await;
    let before = house.journal.events().len();
    let kept = house.unjournalled().await;
    house.journal.set(Mood::Hanging);
    let call = Call::s3("PUT", "/vault/survivor").with_body("x").signed(&house.root, house.now());
    let answered = tokio::time::timeout(std::time::Duration::from_millis(300), house.deliver(&call)).await;
    assert!(answered.is_err(), "not answered before it is recorded");
    assert_eq!((house.journal.events().len(), house.unjournalled().await), (before, kept + 1));
    house.journal.set(Mood::Working);
    house.crash().await;
    assert_eq!(house.s3(&house.root, "GET", "/vault/survivor").await.ok().body, "x");
    let (_, event) = daypass_objects::Objects::unjournalled(house.objects.as_ref()).await.unwrap().pop().unwrap();
    let event: serde_json::Value = serde_json::from_slice(&event).unwrap();
    assert_eq!((event["operation"].as_str(), event["request"]["key"].as_str()), (Some("PutObject"), Some("survivor")));
    assert_eq!((event["outcome"].as_str(), event["caller"]["account"].as_str()), (Some("done"), Some(MANAGEMENT)));
}

#[tokio::test]
async fn w9_2_an_event_that_was_journalled_is_not_kept() {
    let house = house().await;
    for number in 0..4 {
        house.object(&format!("/vault/{number}"), "x").await;
    }
    assert!(house.unjournalled().await <= 1, "forgotten with the next commit");
}

#[tokio::test]
async fn w9_2_what_was_published_and_not_recorded_is_owed() {
    let mut house = house().await;
    let kept = house.unjournalled().await;
    house.journal.set(Mood::Refusing);
    let put = Call::s3("PUT", "/vault/new").with_body("x");
    house.call(&house.root, &put).await.refused(503, "ServiceUnavailable");
    house.call(&house.root, &Call::s3("GET", "/vault/key")).await.refused(503, "ServiceUnavailable");
    // The commit came first, so its event stays with it until a journal takes it; and nothing overtakes it.
    house.call(&house.root, &Call::s3("PUT", "/vault/next").with_body("x")).await.refused(503, "ServiceUnavailable");
    assert_eq!((house.unjournalled().await, house.keys("vault").await), (kept + 1, vec!["key".to_owned(), "new".to_owned()]));
    house.journal.set(Mood::Working);
    house.clock.advance(1);
    house.until_journalled(kept).await;
    assert_eq!(recorded(&house, "new"), 1);
    house.object("/vault/next", "x").await;
    house.crash().await;
    assert_eq!((recorded(&house, "new"), recorded(&house, "next"), house.unjournalled().await), (1, 1, kept));
}

/// The file took the record, the disk did not: that it was refused does not mean that it is not there.
#[tokio::test]
async fn w9_2_what_was_recorded_and_refused_is_not_recorded_again() {
    let house = house().await;
    let kept = house.unjournalled().await;
    house.journal.set(Mood::Unsure);
    house.call(&house.root, &Call::s3("PUT", "/vault/new").with_body("x")).await.refused(503, "ServiceUnavailable");
    assert_eq!((recorded(&house, "new"), house.unjournalled().await), (1, kept + 1));
    house.journal.set(Mood::Working);
    house.clock.advance(1);
    house.until_journalled(kept).await;
    assert_eq!(recorded(&house, "new"), 1);
}

/// How often it is on record that an object was put under that key.
fn recorded(house: &House, key: &str) -> usize {
    let is_put = |event: &serde_json::Value| event["operation"] == "PutObject" && event["outcome"] == "done" && event["request"]["key"] == key;
    house.journal.events().iter().filter(|event| is_put(event)).count()
}

#[tokio::test]
async fn w9_2_a_client_that_goes_away_takes_no_event_with_it() {
    let house = house().await;
    house.journal.set(Mood::Slow);
    for polls in 1..12 {
        let key = format!("put {polls}");
        let wire = Call::s3("PUT", &format!("/vault/put%20{polls}")).with_body("x").signed(&house.root, house.now());
        {
            let mut delivery = std::pin::pin!(house.deliver(&wire));
            for _ in 0..polls {
                let polled = std::future::poll_fn(|context| std::task::Poll::Ready(delivery.as_mut().poll(context))).await;
                if polled.is_ready() {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        let lies = house.keys("vault").await.contains(&key);
        assert_eq!(recorded(&house, &key), usize::from(lies), "{polls}");
    }
    assert!(house.keys("vault").await.len() > 8, "of most the commit had begun");
}

/// Otherwise a flood of one would keep the others out of the log.
#[tokio::test]
async fn w9_1_each_of_s3s_refusals_is_sampled_for_itself() {
    let house = house().await;
    let session = house.sts(&house.user("Bob", &[]).await, "GetSessionToken", &[]).await.ok().credentials();
    let get = Call::s3("GET", "/vault/key");
    let stranger = daypass_testbed::Credentials::long_term("AKIAIOSFODNN7EXAMPLE", "x");
    let old = get.signed(&house.root, house.now().plus_seconds(-3600));
    let wires = [
        (get.unsigned(), "AccessDenied"),
        (get.signed(&stranger, house.now()), "InvalidAccessKeyId"),
        (get.signed(&session.clone().with_token("abc"), house.now()), "InvalidToken"),
        (old, "RequestTimeTooSkewed"),
        (get.clone().region("eu-west-1").signed(&house.root, house.now()), "AuthorizationHeaderMalformed"),
        (get.presigned_for(&house.root, house.now(), 604_801), "AuthorizationQueryParametersError"),
        (get.signed(&house.root, house.now()).at("/vault/other"), "SignatureDoesNotMatch"),
    ];
    for (wire, reason) in wires {
        house.deliver(&wire).await.refused(if reason.starts_with("Auth") || reason == "InvalidToken" { 400 } else { 403 }, reason);
        assert_eq!(house.journal.reasons().pop(), Some(reason));
    }
}
