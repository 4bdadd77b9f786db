//! What must be so at the instant of the commit.

use std::sync::Arc;

use tokio::task::JoinSet;

use super::{absent, bucket, commit, get, making::put_if, put};
use crate::{Change, Condition, Objects, ObjectsError};

fn etag(text: &str) -> Condition {
    Condition::Etag(text.into())
}

async fn delete_if(objects: &dyn Objects, key: &str, condition: Condition) -> Result<(), ObjectsError> {
    commit(objects, bucket(1), vec![Change::Delete { key: key.to_owned(), condition }]).await.map(drop)
}

pub(super) async fn absent_holds_only_without_the_key(objects: Arc<dyn Objects>) {
    absent(&*objects, bucket(1), "a", "one").await.unwrap();
    absent(&*objects, bucket(2), "a", "other bucket").await.unwrap();
    assert_eq!(absent(&*objects, bucket(1), "a", "two").await, Err(ObjectsError::Precondition));
    assert_eq!(get(&*objects, bucket(1), "a").await.unwrap(), "one");
    super::delete(&*objects, bucket(1), "a").await.unwrap();
    absent(&*objects, bucket(1), "a", "three").await.unwrap();
    assert_eq!(objects.sweep().await.unwrap(), 0);
}

pub(super) async fn an_etag_holds_only_while_it_is_there(objects: Arc<dyn Objects>) {
    assert_eq!(put_if(&*objects, bucket(1), "a", "one", etag("one")).await, Err(ObjectsError::NoSuchKey));
    assert_eq!(delete_if(&*objects, "a", etag("one")).await, Err(ObjectsError::NoSuchKey));
    put(&*objects, bucket(1), "a", "one").await.unwrap();
    assert_eq!(put_if(&*objects, bucket(1), "a", "two", etag("two")).await, Err(ObjectsError::Precondition));
    put_if(&*objects, bucket(1), "a", "two", etag("one")).await.unwrap();
    assert_eq!(delete_if(&*objects, "a", etag("one")).await, Err(ObjectsError::Precondition));
    assert_eq!(get(&*objects, bucket(1), "a").await.unwrap(), "two");
    delete_if(&*objects, "a", etag("two")).await.unwrap();
    assert_eq!(get(&*objects, bucket(1), "a").await, None);
}

pub(super) async fn present_holds_for_any_etag(objects: Arc<dyn Objects>) {
    assert_eq!(put_if(&*objects, bucket(1), "a", "one", Condition::Present).await, Err(ObjectsError::NoSuchKey));
    assert_eq!(delete_if(&*objects, "a", Condition::Present).await, Err(ObjectsError::NoSuchKey));
    put(&*objects, bucket(1), "a", "one").await.unwrap();
    put_if(&*objects, bucket(1), "a", "two", Condition::Present).await.unwrap();
    delete_if(&*objects, "a", Condition::Present).await.unwrap();
    assert_eq!(get(&*objects, bucket(1), "a").await, None);
}

pub(super) async fn one_of_many_creators_wins(objects: Arc<dyn Objects>) {
    for round in 0..10 {
        let key = format!("key {round}");
        let mut creators = JoinSet::new();
        for creator in 0..32 {
            let (objects, key) = (Arc::clone(&objects), key.clone());
            creators.spawn(async move { (creator, absent(&*objects, bucket(1), &key, &creator.to_string()).await) });
        }
        let answers = creators.join_all().await;
        let won: Vec<_> = answers.iter().filter(|(_, answer)| answer.is_ok()).map(|(creator, _)| creator.to_string()).collect();
        assert_eq!(answers.iter().filter(|(_, answer)| *answer == Err(ObjectsError::Precondition)).count(), 31);
        assert_eq!(won, [get(&*objects, bucket(1), &key).await.unwrap()]);
    }
    assert_eq!(objects.sweep().await.unwrap(), 0, "the bodies of the losers are gone");
}

/// Commits that wait together may be written together; the refused ones among them must leave no trace.
pub(super) async fn a_refused_commit_harms_none_of_its_neighbours(objects: Arc<dyn Objects>) {
    put(&*objects, bucket(1), "taken", "first").await.unwrap();
    let mut writers = JoinSet::new();
    for number in 0..200_u32 {
        let objects = Arc::clone(&objects);
        writers.spawn(async move {
            let bad = number.is_multiple_of(3);
            let key = if bad { "taken".to_owned() } else { format!("own {number}") };
            (number, bad, absent(&*objects, bucket(1), &key, "second").await)
        });
    }
    for (number, bad, answer) in writers.join_all().await {
        assert_eq!(answer.is_err(), bad, "{answer:?}");
        assert_eq!(get(&*objects, bucket(1), &format!("own {number}")).await.is_some(), !bad);
    }
    assert_eq!(get(&*objects, bucket(1), "taken").await.unwrap(), "first");
}
