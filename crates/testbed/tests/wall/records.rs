//! What is written, and what is not.

use std::sync::Arc;

use daypass_store::faults::Fault;
use daypass_testbed::{Call, Credentials, House, MANAGEMENT, Mood, allow, trust};

#[tokio::test]
async fn w9_1_every_proven_request_leaves_one_event_and_no_other_does() {
    let house = House::new().await;
    let nobody = house.user("Nobody", &[]).await;
    let count = || house.journal.events().len();
    for (action, parameters, status) in [
        ("ListUsers", vec![], 403),
        ("GetUser", vec![("UserName", "\u{1}")], 400),
        ("CreateSAMLProvider", vec![], 403),
        ("NoSuchThing", vec![], 400),
        ("CreateUser", vec![("UserName", "Eve")], 403),
    ] {
        let before = count();
        assert_eq!(house.iam(&nobody, action, &parameters).await.status, status, "{action}");
        assert_eq!(count(), before + 1, "{action}");
    }
    let before = (count(), house.journal.security().len());
    house.deliver(&Call::iam("ListUsers", &[]).unsigned()).await;
    house.whoami(&Credentials { secret: "wrong".into(), ..nobody.clone() }).await;
    house.whoami(&Credentials { id: "AKIAIOSFODNN7EXAMPLE".into(), ..nobody }).await;
    assert_eq!((count(), house.journal.security().len()), (before.0, before.1 + 3));
}

#[tokio::test]
async fn w7_4_no_secret_and_no_token_is_ever_recorded() {
    let house = House::new().await;
    let user = house.user("Caller", &[&allow("sts:AssumeRole", "*")]).await;
    let role = house.role("Target", &trust(MANAGEMENT), &[]).await;
    let session = house.assume(&user, &role, "session").await;
    let own = house.sts(&user, "GetSessionToken", &[]).await.ok().credentials();
    house.whoami(&Credentials { token: Some(format!("{}x", session.token())), ..session.clone() }).await;
    let written = house.journal.bytes();
    for secret in [&user.secret, &session.secret, &own.secret, &house.root.secret, &session.token().to_owned(), &own.token().to_owned()] {
        assert!(!written.contains(secret.as_str()));
    }
    assert!(written.contains(&session.id));
}

#[tokio::test]
async fn w9_2_without_a_journal_nothing_is_written_minted_or_told() {
    let house = House::new().await;
    let user = house.user("Caller", &[&allow("*", "*")]).await;
    let commits = house.store.commits();
    for mood in [Mood::Broken, Mood::Refusing] {
        house.journal.set(mood);
        house.sts(&user, "GetSessionToken", &[]).await.refused(503, "ServiceUnavailable");
        house.iam(&user, "ListUsers", &[]).await.refused(503, "ServiceUnavailable");
    }
    house.journal.set(Mood::Broken);
    house.iam(&user, "CreateUser", &[("UserName", "Eve")]).await.refused(503, "ServiceUnavailable");
    assert_eq!(house.store.commits(), commits);
    assert!(house.kernel.health().is_err());
    house.journal.set(Mood::Working);
    house.iam(&user, "GetUser", &[("UserName", "Eve")]).await.refused(404, "NoSuchEntity");
}

#[tokio::test]
async fn w9_2_a_lost_answer_of_the_store_is_one_effect_and_one_event() {
    let house = House::new().await;
    for (fault, name) in [(Fault::AnswerLost, "Once"), (Fault::RequestLost, "Twice"), (Fault::Conflict, "Third")] {
        let user = [("UserName", name)];
        let before = house.journal.events().len();
        house.store.plan([fault]);
        // Another attempt waits a little first, and time stands still unless it is moved.
        let time_passes = async {
            loop {
                tokio::task::yield_now().await;
                house.clock.advance(1);
            }
        };
        tokio::select! {
            _ = house.manage("CreateUser", &user) => {}
            () = time_passes => {}
        }
        assert_eq!(house.journal.events().len(), before + 1, "{name}");
        house.manage("GetUser", &user).await;
    }
}

#[tokio::test]
async fn w9_1_a_change_that_the_store_did_not_take_is_on_record_as_failed() {
    let house = House::new().await;
    let before = house.journal.events().len();
    house.store.plan([Fault::Unavailable]);
    house.iam(&house.root, "CreateUser", &[("UserName", "Late")]).await.refused(503, "ServiceUnavailable");
    let events = house.journal.events();
    assert_eq!(events.len(), before + 1);
    assert_eq!((events[before]["operation"].as_str(), events[before]["outcome"].as_str()), (Some("CreateUser"), Some("failed")));
    house.iam(&house.root, "GetUser", &[("UserName", "Late")]).await.refused(404, "NoSuchEntity");
    house.manage("CreateUser", &[("UserName", "Late")]).await;
}

#[tokio::test]
async fn w9_2_what_a_killed_process_committed_is_recorded_once_by_the_next() {
    let mut house = House::new().await;
    let before = house.journal.events().len();
    house.journal.set(Mood::Hanging);
    let call = Call::iam("CreateUser", &[("UserName", "Survivor")]).signed(&house.root, house.now());
    let answered = tokio::time::timeout(std::time::Duration::from_millis(300), house.deliver(&call)).await;
    assert!(answered.is_err(), "not answered before it is recorded");
    house.journal.set(Mood::Working);
    house.crash().await;
    house.manage("GetUser", &[("UserName", "Survivor")]).await;
    house.crash().await;
    let created = house.journal.events().iter().skip(before).filter(|event| event["operation"] == "CreateUser").count();
    assert_eq!(created, 1);
}

#[tokio::test]
async fn quotas_hold_however_many_write_at_once() {
    let house = Arc::new(House::new().await);
    house.manage("CreateUser", &[("UserName", "Bob")]).await;
    let mut writers = Vec::new();
    for _ in 0..32 {
        let house = Arc::clone(&house);
        writers.push(tokio::spawn(async move { house.iam(&house.root, "CreateAccessKey", &[("UserName", "Bob")]).await.status }));
    }
    let mut made = 0;
    for writer in writers {
        match writer.await.unwrap() {
            200 => made += 1,
            status => assert_eq!(status, 409),
        }
    }
    assert_eq!(made, 2);
    assert_eq!(house.manage("ListAccessKeys", &[("UserName", "Bob")]).await.all("AccessKeyId").len(), 2);
}

#[tokio::test]
async fn a_caller_who_is_deleted_while_his_command_waits_is_refused() {
    let house = Arc::new(House::new().await);
    let doomed = house.user("Doomed", &[&allow("iam:*", "*")]).await;
    house.manage("DeleteUserPolicy", &[("UserName", "Doomed"), ("PolicyName", "Granted")]).await;
    house.iam(&doomed, "CreateUser", &[("UserName", "Eve")]).await.refused(403, "AccessDenied");
    house.manage("DeleteAccessKey", &[("UserName", "Doomed"), ("AccessKeyId", &doomed.id)]).await;
    house.iam(&doomed, "CreateUser", &[("UserName", "Eve")]).await.refused(403, "InvalidClientTokenId");
}
