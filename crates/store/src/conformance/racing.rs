//! Many callers at once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tokio::task::JoinSet;

use super::{get, put, read, watch};
use crate::{Batch, CommitError, Revision, Store};

const TASKS: u64 = 16;
const COMMITS: u64 = 25;

pub(super) async fn one_writer_wins_each_round_of_a_fence(store: Arc<dyn Store>) {
    let mut fence = put(&*store, "/fence", "").await;
    for round in 0..COMMITS {
        let mut writers = JoinSet::new();
        for task in 0..TASKS {
            let store = Arc::clone(&store);
            let batch = Batch::new().unchanged("/fence", fence).put("/fence", "").put(format!("/won/{round}"), task.to_string());
            writers.spawn(async move { (task, store.commit(batch).await) });
        }
        let answers = writers.join_all().await;
        let won: Vec<_> = answers.iter().filter_map(|(task, answer)| Some((task, answer.clone().ok()?))).collect();
        let lost = answers.iter().filter(|(_, answer)| *answer == Err(CommitError::Conflict)).count();
        assert_eq!((won.len() as u64, lost as u64), (1, TASKS - 1));
        let record = get(&*store, &format!("/won/{round}")).await.unwrap();
        assert_eq!((record.value, record.revision), (won[0].0.to_string().into(), won[0].1));
        assert_eq!(won[0].1, fence.next(), "losers take no revision");
        fence = won[0].1;
    }
}

pub(super) async fn no_increment_is_lost(store: Arc<dyn Store>) {
    put(&*store, "/sum", "0").await;
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        let store = Arc::clone(&store);
        tasks.spawn(async move {
            for _ in 0..COMMITS {
                while increment(&*store).await == Err(CommitError::Conflict) {}
            }
        });
    }
    tasks.join_all().await;
    let sum = get(&*store, "/sum").await.unwrap();
    assert_eq!(sum.value, (TASKS * COMMITS).to_string());
    assert_eq!(sum.revision, Revision(1 + TASKS * COMMITS));
}

async fn increment(store: &dyn Store) -> Result<Revision, CommitError> {
    let sum = get(store, "/sum").await.unwrap();
    let value: u64 = std::str::from_utf8(&sum.value).unwrap().parse().unwrap();
    let answer = store.commit(Batch::new().unchanged("/sum", sum.revision).put("/sum", (value + 1).to_string())).await;
    assert!(matches!(answer, Ok(_) | Err(CommitError::Conflict)), "{answer:?}");
    answer
}

pub(super) async fn independent_commits_all_arrive_once(store: Arc<dyn Store>) {
    let mut changes = watch(&*store, Revision::ZERO).await;
    let mut tasks = JoinSet::new();
    for task in 0..TASKS {
        let store = Arc::clone(&store);
        tasks.spawn(async move {
            let mut answered = Vec::new();
            for number in 0..COMMITS {
                let key = format!("/{task}/{number}");
                answered.push((put(&*store, &key, "").await, key));
            }
            answered
        });
    }
    let answered: BTreeMap<Revision, String> = tasks.join_all().await.into_iter().flatten().collect();
    assert!(answered.keys().copied().eq((1..=TASKS * COMMITS).map(Revision)), "each commit has a revision of its own, without gaps");
    for (revision, key) in &answered {
        let told = changes.next().await.unwrap();
        assert_eq!((told.revision, told.writes[0].0.as_str()), (*revision, key.as_str()));
    }
    let present: BTreeSet<_> = read(&*store, "").await.1.into_iter().map(|record| (record.revision, record.key.to_string())).collect();
    assert!(present.into_iter().eq(answered));
}

/// Batches that wait together may be written together; the refused ones among them must leave no trace.
pub(super) async fn a_conflict_harms_none_of_its_neighbours(store: Arc<dyn Store>) {
    put(&*store, "/taken", "first").await;
    let mut tasks = JoinSet::new();
    for task in 0..TASKS * COMMITS {
        let store = Arc::clone(&store);
        let batch = Batch::new().put(format!("/{task}/a"), "").put(format!("/{task}/b"), "");
        let batch = if task % 3 == 0 { batch.absent("/taken").put("/taken", "second") } else { batch };
        tasks.spawn(async move { (task, store.commit(batch).await) });
    }
    for (task, answer) in tasks.join_all().await {
        let found = read(&*store, &format!("/{task}/")).await.1;
        match answer {
            Ok(revision) => assert!(task % 3 != 0 && found.len() == 2 && found.iter().all(|record| record.revision == revision)),
            Err(error) => assert!(task % 3 == 0 && found.is_empty() && error == CommitError::Conflict),
        }
    }
    assert_eq!(get(&*store, "/taken").await.unwrap().value, "first");
}
