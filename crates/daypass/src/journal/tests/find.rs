//! The event of a request, the one that made its session, and policies as they were once written.

use serde_json::{Value, json};

use super::*;
use crate::journal::{Found, Written, find, written};

/// An event of the kernel: what it begins with, and what else is looked at.
fn event(id: &str, time: &str, rest: &Value) -> EncodedEvent {
    let rest = rest.to_string();
    let body = format!("{{\"v\":1,\"id\":\"{id}\",\"time\":\"{time}\",{}", rest.strip_prefix('{').unwrap());
    EncodedEvent { body: body.into_bytes(), outbox: None }
}

fn minting(id: &str, time: &str, key: &str) -> EncodedEvent {
    event(id, time, &json!({"caller": {"type": "User"}, "response": {"credentials": {"accessKeyId": key}}}))
}

fn of_session(id: &str, time: &str, created: &str, key: &str) -> EncodedEvent {
    event(id, time, &json!({"caller": {"type": "AssumedRole", "key": key, "session": {"created": created}}}))
}

async fn found(journal: &FileJournal, id: &str) -> Option<Found> {
    find(journal, id).await.unwrap()
}

#[tokio::test]
async fn an_event_is_found_by_its_id_and_with_it_the_one_that_made_its_session() {
    let mut place = Place::new();
    // A file for each event.
    place.options.file_bytes = 1;
    let journal = place.open();
    let events = [
        minting("m1", "2026-01-02T03:00:00.000Z", "ASIA1"),
        minting("m2", "2026-01-02T03:00:01.000Z", "ASIA2"),
        of_session("r1", "2026-01-02T03:10:00.000Z", "2026-01-02T03:00:00Z", "ASIA1"),
        event("u1", "2026-01-02T03:11:00.000Z", &json!({"caller": {"type": "User", "key": "AKIA1"}, "request": {"note": "ASIA1 \"id\":\"r9\""}})),
        of_session("r2", "2026-01-02T03:12:00.000Z", "2026-01-02T02:00:00Z", "ASIA3"),
    ];
    for event in &events {
        journal.append(EncodedEvent { body: event.body.clone(), outbox: None }).await.unwrap();
    }
    let at = |at: usize| events[at].body.clone();
    assert_eq!(found(&journal, "r1").await, Some(Found { event: at(2), minting: Some(at(0)) }));
    assert_eq!(found(&journal, "u1").await, Some(Found { event: at(3), minting: None }));
    assert_eq!(found(&journal, "r2").await, Some(Found { event: at(4), minting: None }));
    for id in ["r9", "r", "", "r1\",\"time", "m1\"}"] {
        assert_eq!(found(&journal, id).await, None, "{id}");
    }
}

/// S3 shows the first half of an id, in capitals.
#[tokio::test]
async fn an_event_is_found_by_the_short_id_that_s3_shows() {
    let place = Place::new();
    let journal = place.open();
    let (id, other) = ("54d198d0-6634-4774-9a0b-0123456789ab", "54d198d0-6634-4775-9a0b-0123456789ab");
    let user = json!({"caller": {"type": "User"}});
    let events = [event(id, "2026-01-02T03:00:00.000Z", &user), event(other, "2026-01-02T03:00:01.000Z", &user)];
    for event in &events {
        journal.append(EncodedEvent { body: event.body.clone(), outbox: None }).await.unwrap();
    }
    let expected = Some(Found { event: events[0].body.clone(), minting: None });
    for shown in ["54D198D066344774", "54d198d066344774", id, &id.to_uppercase()] {
        assert_eq!(found(&journal, shown).await, expected, "{shown}");
    }
    for shown in ["54D198D066344776", "54D198D06634477", "54d198d0-6634-4774", "54D198D06634477é"] {
        assert_eq!(found(&journal, shown).await, None, "{shown}");
    }
}

#[tokio::test]
async fn a_policy_is_found_as_it_was_once_written() {
    let place = Place::new();
    let journal = place.open();
    let (old, new) = (r#"{"Statement": ["old"]}"#, r#"{"Statement": ["new"]}"#);
    let write = |id: &str, policy: &str| event(id, "2026-01-02T03:00:00.000Z", &json!({"request": {"policyName": "own", "policyDocument": policy}}));
    for event in [write("w1", old), write("w2", new), event("r1", "2026-01-02T03:00:01.000Z", &json!({"request": null}))] {
        journal.append(event).await.unwrap();
    }
    let (old, new, never) = (Written::of(old), Written::of(new), Written::of("{}"));
    assert_eq!(written(&journal, vec![old.mark]).await.unwrap(), std::slice::from_ref(&old));
    assert_eq!(written(&journal, vec![old.mark, never.mark, new.mark]).await.unwrap(), [new, old]);
    assert_eq!(written(&journal, vec![never.mark]).await.unwrap(), []);
    assert_eq!(written(&journal, Vec::new()).await.unwrap(), []);
}
